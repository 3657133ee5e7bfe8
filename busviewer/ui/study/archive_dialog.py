"""Open from archive: search it, choose studies, retrieve them into a folder, which is then opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from busviewer.archive import (
    ArchivedStudy,
    ArchiveError,
    Found,
    Query,
    Retrieved,
    connect,
    default_folder,
    retrieve_all,
)
from busviewer.archive.values import ULTRASOUND
from busviewer.files import shown
from busviewer.settings import ArchiveServer
from busviewer.ui.kit.jobs import Job, Worker
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.parts import button_row, dialog_column, progress_bar, push_button, set_role
from busviewer.ui.kit.preferences import Preferences
from busviewer.ui.kit.text import said, tr
from busviewer.ui.study.archive_login import ArchiveLogin

__all__ = ["AHEAD", "ArchiveDialog", "Wanted", "fetched"]

_SIZE = QSize(940, 660)
AHEAD = 5
"""Studies that are retrieved in the background."""


@dataclass(frozen=True)
class Wanted:
    """Studies to retrieve: from where, into which folder, and of which modality ("" for all)."""

    server: ArchiveServer
    password: str = field(repr=False)
    studies: tuple[ArchivedStudy, ...]
    folder: Path
    modality: str


def fetched(wanted: Wanted) -> Retrieved:
    """Retrieve them; on a worker only."""
    archive = connect(wanted.server, wanted.password)
    try:
        return retrieve_all(archive, wanted.studies, wanted.folder, modality=wanted.modality)
    finally:
        archive.close()


class ArchiveDialog(QDialog):
    """Lies beside the window, which stays in use meanwhile.

    Signals: ``retrieved`` the folder to open; ``ahead`` what is :class:`Wanted` the background.
    """

    retrieved = Signal(object)
    ahead = Signal(object)

    def __init__(
        self, preferences: Preferences, user_data: Path, bar: MessageBar, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Open from archive"))
        self._user_data, self._bar = user_data, bar
        self._worker = Worker("archive", self)
        self._job: Job | None = None
        self._busy = False
        self.problem_text = ""
        self.login = ArchiveLogin(preferences, self._worker, self)
        self.name, self.id, self.description = (
            _field(tr("Patient name"), tr("family name first")),
            _field(tr("Patient ID"), ""),
            _field(tr("Description"), ""),
        )
        self.since, self.until = _field(tr("From date"), "2026-01-31"), _field(tr("To date"), "2026-12-31")
        self.ultrasound = QCheckBox(tr("Ultrasound only"))
        self.ultrasound.setChecked(True)
        self.search = push_button(tr("Search"), self.look_up)
        self.studies = QTreeWidget()
        self.studies.setObjectName("studies")
        self.studies.setAccessibleName(tr("Studies found"))
        self.studies.setHeaderLabels(
            [tr("Patient"), tr("Patient ID"), tr("Date"), tr("Description"), tr("Series"), tr("Files")]
        )
        self.studies.setRootIsDecorated(False)
        self.studies.setUniformRowHeights(True)
        self.studies.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.studies.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.studies.header().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self.studies.header().setStretchLastSection(False)
        self.folder = _field(tr("Folder"), "")
        self.browse = push_button(tr("Browse…"), self._browse)
        self.next = QCheckBox(tr("Retrieve the next {count} studies of the list in the background").format(count=AHEAD))
        self.next.setToolTip(tr("They appear in the worklist while you read"))
        self._status = QLabel()
        self._status.setWordWrap(True)
        self.progress = progress_bar()
        self.go = push_button(tr("Retrieve and open"), self.retrieve, primary=True)
        self.cancel = push_button(tr("Close"), self._cancel)
        self._lay_out()
        self.login.changed.connect(self._show_folder)
        self.login.password.returnPressed.connect(self.look_up)
        self.studies.itemSelectionChanged.connect(self._enable)
        self.studies.itemActivated.connect(lambda *_: self.retrieve())
        for text in (self.name, self.id, self.description, self.since, self.until):
            text.returnPressed.connect(self.look_up)
        self._show_folder()
        self._tell("")
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - QSize(40, 80)))
        self.name.setFocus()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        for place, text in enumerate((self.name, self.id, self.since, self.until, self.description)):
            label = QLabel(text.accessibleName())
            label.setBuddy(text)
            grid.addWidget(label, place // 2, place % 2 * 2)
            grid.addWidget(text, place // 2, place % 2 * 2 + 1)
        grid.addLayout(button_row(self.ultrasound, None, self.search), 2, 2, 1, 2)
        column = dialog_column(self, 12)
        column.addWidget(self.login)
        column.addLayout(grid)
        column.addWidget(self.studies, 1)
        column.addLayout(button_row(QLabel(self.folder.accessibleName()), self.folder, self.browse))
        column.addWidget(self.next)
        column.addWidget(self._status)
        column.addWidget(self.progress)
        column.addLayout(button_row(None, self.cancel, self.go))

    def _show_folder(self) -> None:
        server = self.login.server
        self.folder.setText("" if server is None else str(default_folder(self._user_data, server)))
        self.studies.clear()
        self._enable()

    def _browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Folder for the studies"), self.folder.text())
        if folder:
            self.folder.setText(folder)

    @property
    def status_text(self) -> str:
        """What the dialog says."""
        return self._status.text()

    # --- search ----------------------------------------------------------------------------------------------------
    @property
    def _modality(self) -> str:
        return ULTRASOUND if self.ultrasound.isChecked() else ""

    def look_up(self) -> None:
        """Search on the worker."""
        server, password = self.login.server, self.login.secret
        if server is None:
            return self.login.edit_servers()
        if not self.login.ready:
            self._tell(tr("Enter the password first."), "warning")
            return self.login.password.setFocus()
        try:
            query = Query(
                patient_name=self.name.text(),
                patient_id=self.id.text(),
                description=self.description.text(),
                since=_day(self.since.text()),
                until=_day(self.until.text()),
                modality=self._modality,
            )
        except ValueError:
            return self._tell(tr("Write dates as 2026-01-31: year, month and day."), "warning")

        def work() -> Found:
            archive = connect(server, password)
            try:
                return archive.search(query)
            finally:
                archive.close()

        self.studies.clear()
        self._start(work, self._show_found, tr("Searching…"))
        return None

    def _show_found(self, found: object) -> None:
        assert isinstance(found, Found)
        self._set_busy(False)
        self.login.accepted()
        for study in found.studies:
            texts = [study.patient_name, study.patient_id, study.day, study.description]
            counts = ["" if count is None else str(count) for count in (study.series, study.instances)]
            item = QTreeWidgetItem([*map(shown, texts), *counts])
            item.setData(0, Qt.ItemDataRole.UserRole, study)
            self.studies.addTopLevelItem(item)
        text = tr("Studies found: {count}.").format(count=len(found.studies))
        if found.more:
            text += " " + tr("There are more: narrow the search to see them.")
        self._tell(text)
        if rows := self._rows():
            self.studies.setCurrentItem(rows[0])
            self.studies.setFocus()
        self._enable()

    # --- retrieve --------------------------------------------------------------------------------------------------
    def _rows(self) -> list[QTreeWidgetItem]:
        items = (self.studies.topLevelItem(row) for row in range(self.studies.topLevelItemCount()))
        return [item for item in items if item is not None]

    @property
    def chosen(self) -> list[ArchivedStudy]:
        """The studies that are selected, in the order of the list."""
        return [item.data(0, Qt.ItemDataRole.UserRole) for item in self._rows() if item.isSelected()]

    @property
    def following(self) -> list[ArchivedStudy]:
        """The next studies of the list after the last that is selected, at most :data:`AHEAD`."""
        rows = self._rows()
        last = max((row for row, item in enumerate(rows) if item.isSelected()), default=len(rows))
        return [item.data(0, Qt.ItemDataRole.UserRole) for item in rows[last + 1 :][:AHEAD]]

    def retrieve(self) -> None:
        """Retrieve the selected studies on the worker."""
        server, password, studies = self.login.server, self.login.secret, self.chosen
        place = self.folder.text().strip()
        if server is None or not studies or not place or self._busy:
            return
        folder = Path(place).expanduser()
        wanted = Wanted(server, password, tuple(studies), folder, self._modality)
        following = replace(wanted, studies=tuple(self.following if self.next.isChecked() else ()))
        self._start(lambda: fetched(wanted), lambda done: self._retrieved(done, following), tr("Retrieving…"))

    def _retrieved(self, done: object, following: Wanted) -> None:
        assert isinstance(done, Retrieved)
        self._set_busy(False)
        if not done.loaded and not done.there:
            text = tr("Nothing could be retrieved. Is “Ultrasound only” right for this study?")
            return self._tell("\n".join((text, *map(said, done.problems[:3]))), "warning")
        text = tr("Files retrieved: {count}.").format(count=done.loaded)
        if done.there:
            text += " " + tr("Files that were there already: {count}.").format(count=done.there)
        if done.problems:
            text += " " + tr("Files that could not be retrieved: {count}.").format(count=len(done.problems))
        self._bar.tell(text, "warning" if done.problems else "info", about="program", details=done.problems)
        self.retrieved.emit(done.folder)
        if following.studies:
            self.ahead.emit(following)
        self.close()
        return None

    # --- what is under way -----------------------------------------------------------------------------------------
    def _start(self, work: Callable[[], object], done: Callable[[object], None], text: str) -> None:
        self._set_busy(True)
        self._tell(text)
        self._job = self._worker.submit(work, done, failed=self._failed, progress=self._moved)

    def _moved(self, fraction: float, text: str) -> None:
        self.progress.setRange(0, 1000)
        self.progress.setValue(round(1000 * fraction))
        if text:
            self._tell(tr("Retrieving study {progress} files").format(progress=text))

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        self._tell(said(error), "warning")
        if isinstance(error, ArchiveError) and error.reason == "login":
            self.login.refused()

    def _tell(self, text: str, role: str = "muted") -> None:
        self.problem_text = text if role == "warning" else ""
        set_role(self._status, role)
        self._status.setText(shown_lines(text))
        self._status.setVisible(bool(text))

    def _cancel(self) -> None:
        if self._job is None:
            self.close()
            return
        self._job.cancel()
        self._set_busy(False)
        self._tell(tr("Cancelled. What was retrieved is kept; “Retrieve and open” goes on from there."))

    def _set_busy(self, busy: bool) -> None:
        self._busy, self._job = busy, None
        self.progress.setVisible(busy)
        self.progress.setRange(0, 0 if busy else 1000)
        self.cancel.setText(tr("Cancel") if busy else tr("Close"))
        for widget in (self.login, self.search, self.studies, self.folder, self.browse, self.ultrasound, self.next):
            widget.setEnabled(not busy)
        self._enable()

    def _enable(self) -> None:
        self.go.setEnabled(not self._busy and bool(self.studies.selectedItems()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the thread end."""
        self._worker.let_go()
        event.accept()

    def reject(self) -> None:
        """Esc closes as the button does."""
        self.close()


def shown_lines(text: str) -> str:
    """Lines, of which each is made harmless to show."""
    return "\n".join(map(shown, text.splitlines()))


def _field(name: str, hint: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    return made


def _day(text: str) -> date | None:
    return date.fromisoformat(text.strip()) if text.strip() else None
