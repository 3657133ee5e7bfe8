"""Import: masks made elsewhere, as drafts or as ground truth; first what was found, then, if wanted, it is done."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QWidget,
)

from busviewer.importing import READABLE, Fitted, PackedMask, Written, fit_masks, prediction_of, write_truth
from busviewer.progress import track
from busviewer.review import ReviewSession
from busviewer.scan import ScanError, read_scan
from busviewer.study.annotations.annotation import ScanRef
from busviewer.study.folder.study import Study
from busviewer.ui.kit.jobs import Job, Worker
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.parts import button_row, choice, dialog_column, muted, progress_bar, push_button
from busviewer.ui.kit.text import said, tr

__all__ = ["ImportDialog"]

_LISTED = 1000  # problems in the list; all of them are told at the end


class ImportDialog(QDialog):
    """Looks through a file or folder of masks, tells what fits the study, and takes it in.

    Signals: ``finished_import`` how many masks were taken in.
    """

    finished_import = Signal(int)
    _ready = Signal(str, object, object)  # a scan and its mask, from the worker

    def __init__(self, session: ReviewSession, bar: MessageBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Import masks"))
        self.setMinimumWidth(600)
        assert session.workspace.study is not None
        self._session, self._study, self._bar = session, session.workspace.study, bar
        self._worker = Worker("import", self)
        self._job: Job | None = None
        self._fitted: Fitted | None = None
        self._taken: list[str] = []
        self._refused: list[str] = []
        self._kept = 0
        self._ready.connect(self._propose, Qt.ConnectionType.QueuedConnection)
        self.source = QLineEdit()
        self.source.setAccessibleName(tr("File or folder with masks"))
        self.source.setPlaceholderText(tr("File or folder with masks"))
        self.source.editingFinished.connect(self.look)
        formats = [(tr("Told by the content"), None), *((tr(each.title), name) for name, each in READABLE.items())]
        self.format = choice(formats, tr("Format"))
        self.format.currentIndexChanged.connect(self._look_again)
        self.kind = choice(
            [
                (tr("Drafts, for you to correct and sign off"), "draft"),
                (tr("Ground truth, written into the study"), "truth"),
            ],
            tr("Import as"),
        )
        self.kind.currentIndexChanged.connect(self._show_kind)
        self.existing = choice(
            [(tr("Keep the draft that is there"), "skip"), (tr("Replace it"), "replace")], tr("If a scan has a draft")
        )
        self._note = muted()
        self._note.setWordWrap(True)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.problems = QListWidget()
        self.problems.setAccessibleName(tr("Masks that cannot be imported"))
        self.problems.setMaximumHeight(140)
        self.problems.setWordWrap(True)
        self.problems.hide()
        self._progress = progress_bar()
        self._lay_out()
        self._looked_at: tuple[str, object] = ("", None)
        self._show_kind()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        self._existing_label = QLabel(tr("If a scan has a draft"))
        rows = (
            (QLabel(tr("Masks")), self.source),
            (QLabel(tr("Format")), self.format),
            (QLabel(tr("Import as")), self.kind),
            (self._existing_label, self.existing),
        )
        for row, (label, widget) in enumerate(rows):
            grid.addWidget(label, row, 0)
            grid.addWidget(widget, row, 1)
        self._browse = (push_button(tr("File…"), self._choose_file), push_button(tr("Folder…"), self._choose_folder))
        for at, button in enumerate(self._browse, 2):
            grid.addWidget(button, 0, at)
        self.go = QPushButton(tr("Import"))
        self.go.setProperty("primary", True)
        self.go.setDefault(True)
        self.go.setEnabled(False)
        self.go.clicked.connect(self.import_)
        self.cancel = push_button(tr("Cancel"), self._cancel)
        column = dialog_column(self)
        column.addLayout(grid)
        for widget in (self._note, self.summary, self.problems, self._progress):
            column.addWidget(widget)
        column.addLayout(button_row(None, self.cancel, self.go))

    def _show_kind(self) -> None:
        drafts = self.kind.currentData() == "draft"
        for widget in (self.existing, self._existing_label):
            widget.setVisible(drafts)
        self._note.setText(
            tr("Your corrections and finals stay as they are. A mask must have the same size as its scan.")
            if drafts
            else tr(
                "Masks are written as PNG files beside the scans, or where this study has its masks. Ground truth that "
                "is there is never replaced. A mask must have the same size as its scan."
            )
        )

    # --- what there is ---------------------------------------------------------------------------------------------
    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("File with masks"), self._start())
        self._chosen(path)

    def _choose_folder(self) -> None:
        self._chosen(QFileDialog.getExistingDirectory(self, tr("Folder with masks"), self._start()))

    def _start(self) -> str:
        return self.source.text() or str(self._study.folder.parent)

    def _chosen(self, path: str) -> None:
        if path:
            self.source.setText(path)
            self.look()

    def _look_again(self) -> None:
        if self.source.text().strip():
            self.look()

    def look(self) -> None:
        """Look through the source, on the worker, and tell what fits; nothing is written."""
        text, form = self.source.text().strip(), self.format.currentData()
        if not text or (text, form) == self._looked_at:
            return
        self._looked_at = text, form
        self._worker.clear()
        self._fitted = None
        self.problems.hide()
        self.summary.setText(tr("Looking through the masks…"))
        self._set_busy(True, looking=True)
        study, source = self._study, Path(text).expanduser()
        self._job = self._worker.submit(
            lambda: fit_masks(study, [source], form), self._looked, failed=self._failed, progress=self._moved
        )

    def _looked(self, fitted: Fitted) -> None:
        self._fitted = fitted
        self._set_busy(False)
        lines = [
            tr("Masks found: {masks}. Scans that they belong to: {scans}.").format(
                masks=fitted.found, scans=len(fitted.masks)
            )
        ]
        if fitted.turned:
            lines.append(
                tr("Turned upright, as the EXIF data of their scans says: {count}.").format(count=len(fitted.turned))
            )
        if fitted.problems:
            lines.append(tr("These cannot be imported ({count}):").format(count=len(fitted.problems)))
        self.summary.setText(" ".join(lines))
        self.problems.clear()
        above = f"{Path(self.source.text().strip()).expanduser().parent}{os.sep}"
        self.problems.addItems([said(problem).removeprefix(above) for problem in fitted.problems[:_LISTED]])
        self.problems.setVisible(bool(fitted.problems))

    # --- taking it in ----------------------------------------------------------------------------------------------
    def import_(self) -> None:
        """Take in what was found."""
        if self._fitted is None or not self._fitted.masks:
            return
        self._set_busy(True)
        study, masks = self._study, self._fitted.masks
        if self.kind.currentData() == "draft":
            keys = self._to_draft()
            self._job = self._worker.submit(
                lambda: self._read(study, keys), lambda _: self._drafted(), failed=self._failed, progress=self._moved
            )
            return
        self._job = self._worker.submit(
            lambda: write_truth(study, masks), self._written, failed=self._failed, progress=self._moved
        )

    def _to_draft(self) -> list[str]:
        """The keys of the scans that get a draft."""
        assert self._fitted is not None
        rows = [row for row in self._session.workspace.worklist.rows if row.key in self._fitted.masks]
        there = [row for row in rows if not (row.gone or row.hidden)]
        name = self._session.workspace.name_of
        self._taken.clear()
        self._refused = [
            tr("{scan}: hidden from the worklist, or gone").format(scan=name(row.key))
            for row in rows
            if row.gone or row.hidden
        ]
        keys = [row.key for row in there if self.existing.currentData() == "replace" or not row.has_draft]
        self._kept = len(there) - len(keys)
        return keys

    def _read(self, study: Study, keys: Sequence[str]) -> None:
        """Read each scan, on the worker, to know what its mask is of."""
        assert self._fitted is not None
        for key in track(keys):
            try:
                scan = read_scan(study.by_key[key].path)
            except ScanError as error:
                self._ready.emit(key, None, error.reason)
            else:
                self._ready.emit(key, ScanRef.of(key, scan), self._fitted.masks[key])

    def _propose(self, key: str, scan: ScanRef | None, found: PackedMask | str) -> None:
        """Make the mask of one scan its draft."""
        if self._job is None or self._session.workspace.study is None:
            return  # cancelled
        name = self._session.workspace.name_of(key)
        if scan is None or isinstance(found, str):
            self._refused.append(f"{name}: {said(found)}")
            return
        try:
            refused = self._session.drafts.propose(key, scan, prediction_of(found)).refused
        except ValueError as error:  # another scan lies there by now
            refused = str(error)
        if refused:
            self._refused.append(f"{name}: {said(refused)}")
        else:
            self._taken.append(key)

    def _drafted(self) -> None:
        text = tr("Masks imported as drafts: {count}.").format(count=len(self._taken))
        if self._kept:
            text += " " + tr("Scans whose draft was kept: {count}.").format(count=self._kept)
        if "draft" in self._session.judging.blind:
            text += " " + tr("The drafts stay hidden until you sign off.")
        self._end(text, len(self._taken), self._refused)

    def _written(self, done: Written) -> None:
        text = tr("Masks imported as ground truth: {count}.").format(count=len(done.files))
        self._end(text, len(done.files), done.problems)

    def _end(self, text: str, count: int, problems: Sequence[str]) -> None:
        assert self._fitted is not None
        details = [*self._fitted.problems, *problems]
        if details:
            text += " " + tr("Masks not imported: {count}.").format(count=len(details))
        self._set_busy(False)
        self._bar.tell(text, "warning" if details else "info", about="study", details=details)
        self.finished_import.emit(count)
        self.close()

    # --- meanwhile -------------------------------------------------------------------------------------------------
    def _moved(self, fraction: float, _text: str) -> None:
        self._progress.setValue(round(1000 * fraction))

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        self._looked_at = ("", None)
        self.summary.setText(said(error))

    def _cancel(self) -> None:
        if self._job is not None and not self._job.finished:
            self._job.cancel()
            self._job = None
            self._looked_at = ("", None)
            self._set_busy(False)
            self.summary.setText(
                tr("Stopped. Drafts made so far: {count}.").format(count=len(self._taken)) if self._taken else ""
            )
        else:
            self.close()

    def _set_busy(self, busy: bool, *, looking: bool = False) -> None:
        self._progress.setVisible(busy)
        self._progress.setValue(0)
        self.go.setEnabled(not busy and self._fitted is not None and bool(self._fitted.masks))
        for widget in (self.source, self.format, self.kind, self.existing, *self._browse):
            widget.setEnabled(not busy or looking)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the thread end."""
        self._job = None
        self._worker.let_go()
        event.accept()

    def reject(self) -> None:
        """Esc closes as the button does."""
        self.close()
