"""Store in archive: the DICOM files of a folder, such as the segmentations that an export wrote."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from busviewer.archive import Refused, Stored, connect, dicom_files, store
from busviewer.files import shown
from busviewer.ui.kit.jobs import Job, Worker
from busviewer.ui.kit.parts import button_row, dialog_column, progress_bar, push_button, set_role
from busviewer.ui.kit.preferences import Preferences
from busviewer.ui.kit.text import said, tr
from busviewer.ui.study.archive_login import ArchiveLogin

__all__ = ["ArchiveStoreDialog"]

_SIZE = QSize(820, 560)


class ArchiveStoreDialog(QDialog):
    """Says of each file whether the archive took it."""

    def __init__(self, preferences: Preferences, folder: Path, parent: QWidget | None = None) -> None:
        """``folder`` is offered."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Store in archive"))
        self._worker = Worker("archive", self)
        self._job: Job | None = None
        self.problem_text = ""
        self.login = ArchiveLogin(preferences, self._worker, self)
        self.folder = QLineEdit(str(folder))
        self.folder.setAccessibleName(tr("Folder"))
        self.browse = push_button(tr("Browse…"), self._browse)
        self.files = QTreeWidget()
        self.files.setObjectName("stored")
        self.files.setAccessibleName(tr("Files, and what the archive answered"))
        self.files.setHeaderLabels([tr("File"), tr("Answer of the archive")])
        self.files.setRootIsDecorated(False)
        self.files.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._status = QLabel()
        self._status.setWordWrap(True)
        self.progress = progress_bar()
        self.go = push_button(tr("Store"), self.store, primary=True)
        self.cancel = push_button(tr("Close"), self._cancel)
        column = dialog_column(self, 12)
        column.addWidget(self.login)
        column.addLayout(button_row(QLabel(self.folder.accessibleName()), self.folder, self.browse))
        column.addWidget(self.files, 1)
        column.addWidget(self._status)
        column.addWidget(self.progress)
        column.addLayout(button_row(None, self.cancel, self.go))
        self._listing: Job | None = None
        self.folder.editingFinished.connect(self._list)
        self._list()
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - QSize(40, 80)))

    def _browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Folder of DICOM files"), self.folder.text())
        if folder:
            self.folder.setText(folder)
            self._list()

    def _list(self) -> None:
        """Look which files would be stored."""
        folder = self._place
        if self._listing is not None:
            self._listing.cancel()
        self._listing = self._worker.submit(lambda: dicom_files([folder]) if folder.is_dir() else [], self._show_files)

    def _show_files(self, files: object) -> None:
        assert isinstance(files, list)
        self.files.clear()
        for path in files:
            self._add(Refused(path, ""))
        self._tell(
            tr("DICOM files in this folder and its sub-folders: {count}. “Store” stores all of them.").format(
                count=len(files)
            )
        )

    @property
    def _place(self) -> Path:
        return Path(self.folder.text().strip()).expanduser()

    def store(self) -> None:
        """Store on the worker."""
        server, password, folder = self.login.server, self.login.secret, self._place
        if server is None:
            self.login.edit_servers()
            return
        if not self.login.ready:
            self._tell(tr("Enter the password first."), "warning")
            self.login.password.setFocus()
            return

        def work() -> Stored:
            if not folder.is_dir():
                raise OSError(tr("{folder}: there is no such folder.").format(folder=folder))
            files = dicom_files([folder])
            if not files:
                raise OSError(tr("{folder}: there is no DICOM file in this folder.").format(folder=folder))
            archive = connect(server, password)
            try:
                return store(archive, files)
            finally:
                archive.close()

        if self._listing is not None:
            self._listing.cancel()
        self._set_busy(True)
        self._tell(tr("Storing…"))
        self._job = self._worker.submit(work, self._show, failed=self._failed, progress=self._moved)

    def _show(self, done: object) -> None:
        assert isinstance(done, Stored)
        self._set_busy(False)
        self.files.clear()
        notes = {note.path: note.why for note in done.notes}
        for path in done.stored:
            self._add(Refused(path, notes.get(path, tr("stored"))))
        for each in done.refused:
            self._add(Refused(each.path, tr("not stored: {reason}").format(reason=each.why)))
        count = len(done.stored) + len(done.refused)
        text = tr("Files stored: {stored} of {count}.").format(stored=len(done.stored), count=count)
        if done.stored:
            self.login.accepted()
        if done.refused:
            text += " " + tr("To try again, press “Store”: a file that is stored twice stays one.")
        self._tell(text, "warning" if done.refused else "muted")

    def _add(self, refused: Refused) -> None:
        item = QTreeWidgetItem([shown(refused.path.name), shown(said(refused.why))])
        item.setToolTip(0, shown(str(refused.path)))
        item.setToolTip(1, shown(said(refused.why)))
        self.files.addTopLevelItem(item)

    def _moved(self, fraction: float, _text: str) -> None:
        self.progress.setValue(round(1000 * fraction))

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        self._tell(said(error), "warning")

    def _tell(self, text: str, role: str = "muted") -> None:
        self.problem_text = text if role == "warning" else ""
        set_role(self._status, role)
        self._status.setText(shown(text))

    @property
    def status_text(self) -> str:
        """What the dialog says."""
        return self._status.text()

    def _cancel(self) -> None:
        if self._job is None:
            self.close()
            return
        self._job.cancel()
        self._set_busy(False)
        self._tell(tr("Cancelled. Files stored until then stay in the archive."))

    def _set_busy(self, busy: bool) -> None:
        self._job = None
        self.progress.setValue(0)
        self.progress.setVisible(busy)
        self.cancel.setText(tr("Cancel") if busy else tr("Close"))
        for widget in (self.login, self.folder, self.browse, self.go):
            widget.setEnabled(not busy)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the thread end."""
        self._worker.let_go()
        event.accept()

    def reject(self) -> None:
        """Esc closes as the button does."""
        self.close()
