"""Export: which masks, in which format, to which folder."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from busviewer.formats import FORMATS
from busviewer.review import ReviewSession
from busviewer.scan.frames import short_name, split_frame
from busviewer.study.annotations.annotation import State
from busviewer.study.annotations.store import Annotations, StudyStore
from busviewer.study.folder.study import Study
from busviewer.study.readers.consensus import CONSENSUS
from busviewer.study.readers.readers import find_readers, has_consensus
from busviewer.ui.kit.job_foot import JobFoot
from busviewer.ui.kit.jobs import Worker, await_ending
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.parts import choice, dialog_column, muted, push_button
from busviewer.ui.kit.text import tr
from busviewer.ui.reports.boxes_dialog import BoxesDialog

__all__ = ["ExportDialog"]


def _exportable(
    study: Study, reader: str, user_data: Path, wanted: Collection[str] | None, *, agreed: bool, blind: bool
) -> Annotations:
    """What is to be written, of the scans ``wanted`` or of all (None): the reader's own, without hidden drafts where
    ``blind``; or where ``agreed`` the consensus, as far as the reader may see what others said."""
    store = StudyStore(study.folder, CONSENSUS if agreed else reader, user_data=user_data)
    keys = [key for key, said in store.summaries().items() if not blind or said.state is State.SIGNED_OFF]
    allowed = find_readers(study.folder, user_data).may_see(reader) if agreed else None
    for only in (wanted, allowed):
        keys = keys if only is None else [key for key in keys if key in only]
    return Annotations(store, keys)


class ExportDialog(QDialog):
    """Writes the finals or the drafts of this study's reader, or the consensus; of ``keys`` alone where given.

    Signals: ``finished_export`` what was written.
    """

    finished_export = Signal(object)

    def __init__(
        self,
        session: ReviewSession,
        user_data: Path,
        bar: MessageBar,
        parent: QWidget | None = None,
        *,
        keys: Collection[str] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = tr("Export") if keys is None else tr("Export: {count} selected").format(count=len(keys))
        self.setWindowTitle(title)
        self._keys = None if keys is None else frozenset(keys)
        self.setMinimumWidth(560)
        assert session.workspace.study is not None
        self._session, self._study, self._user_data, self._bar = session, session.workspace.study, user_data, bar
        self._worker = Worker("export", self)
        rows = [row for row in session.workspace.worklist.rows if self._keys is None or row.key in self._keys]
        self._counts = {
            "final": sum(row.state is State.SIGNED_OFF for row in rows),
            "draft": sum(row.has_draft and row.draft_kind != "weak" for row in rows),
        }
        possible = sum(row.draft_kind == "weak" for row in rows)
        finals = tr("Finals: masks that you signed off ({count})").format(count=self._counts["final"])
        drafts = tr("Drafts: masks that the model proposed ({count})").format(count=self._counts["draft"])
        self.what = choice([(finals, "final"), (drafts, "draft")], tr("Masks to export"))
        self._counts["consensus"] = 1
        self.weak = QCheckBox(tr("Include possible lesions ({count})").format(count=possible))
        self.weak.setToolTip(tr("Also export drafts where the model is not sure that there is a lesion"))
        self._possible = possible
        folder, place = self._study.folder, session.storage.folder
        self._worker.submit(lambda: has_consensus(folder, place), self._offer_consensus)
        self.format = choice([(tr(each.title), each.name) for each in FORMATS.values()], tr("Format"))
        default = self._study.folder.parent / f"{self._study.folder.name}-masks"
        self.folder = QLineEdit(str(default))
        self.folder.setAccessibleName(tr("Export folder"))
        browse = push_button(tr("Browse…"), self._browse)
        self._make_removal()
        asked = (self.what, self.format, self.folder, self.weak, self.deidentify, self.removal)
        self._foot = JobFoot(self, tr("Export"), self.export, asked)
        self.go, self.cancel, self._problem = self._foot.go, self._foot.cancel, self._foot.problem
        self._lay_out(browse)
        self.what.currentIndexChanged.connect(self._look_whether_any)
        self.weak.toggled.connect(self._look_whether_any)
        self._look_whether_any()

    def _make_removal(self) -> None:
        """What is asked only of an export without patient data."""
        self.deidentify = QCheckBox(tr("Remove patient data"))
        self.deidentify.setToolTip(tr("Numbers instead of names; you see what becomes black before it is written"))
        self.with_dicom = QCheckBox(tr("Also write DICOM copies without patient data"))
        self.names = QLineEdit()
        self.names.setPlaceholderText(tr("not written"))
        self.names.setAccessibleName(tr("List of names"))
        self.names.setToolTip(tr("A CSV file outside the export that says which scan has which number"))
        self.key = QLineEdit()
        self.key.setPlaceholderText(tr("another one each time"))
        self.key.setAccessibleName(tr("Key"))
        self.key.setToolTip(tr("A secret sentence: exports with the same one fit together, also in one folder"))
        self.removal = QWidget()
        self.removal.hide()
        self.deidentify.toggled.connect(self.removal.setVisible)
        self.deidentify.toggled.connect(lambda on: self.adjustSize())

    def _lay_out_removal(self) -> None:
        note = muted(
            tr(
                "Scans are numbered, text outside the tissue becomes black, DICOM headers lose what tells of the "
                "patient. Notes are left out. Text on the tissue stays unless you mark it. Choose a new folder."
            )
        )
        note.setWordWrap(True)
        choose = push_button(tr("Choose…"), self._choose_list)
        grid = QGridLayout(self.removal)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(1, 1)
        grid.addWidget(note, 0, 0, 1, 3)
        grid.addWidget(self.with_dicom, 1, 0, 1, 3)
        for row, (text, widget) in enumerate(((tr("List of names"), self.names), (tr("Key"), self.key)), 2):
            grid.addWidget(QLabel(text), row, 0)
            grid.addWidget(widget, row, 1)
        grid.addWidget(choose, 2, 2)

    def _choose_list(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("List of names"), str(Path.home() / "names.csv"), "CSV (*.csv)")
        if name:
            self.names.setText(name)

    def _offer_consensus(self, agreed: bool) -> None:
        if agreed:
            self.what.addItem(tr("Consensus of several readers"), "consensus")

    def _look_whether_any(self) -> None:
        """Say what to do where there is nothing to write."""
        drafts = self.what.currentData() == "draft"
        self.weak.setVisible(drafts)
        none = not self._counts[self.what.currentData()] and not (drafts and self.weak.isChecked() and self._possible)
        words = {
            "final": tr("You have not signed off any scan yet. Sign off scans first, or export the drafts."),
            "consensus": "",
            "draft": tr("No scan has a draft yet. Segment scans first, or export the finals."),
        }
        if self._keys is not None:
            words["final"] = tr("None of the selected scans is signed off. Sign them off first, or export the drafts.")
            words["draft"] = tr("None of the selected scans has a draft. Segment them first.")
        if self._possible and not self.weak.isChecked():
            words["draft"] = tr("There are only possible lesions. To export them, select “Include possible lesions”.")
        self._foot.tell(words[self.what.currentData()] if none else "")
        self.go.setEnabled(not none)

    def _lay_out(self, browse: QPushButton) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        for row, (text, widget) in enumerate(
            ((tr("Masks"), self.what), (tr("Format"), self.format), (tr("Folder"), self.folder))
        ):
            grid.addWidget(QLabel(text), row, 0)
            grid.addWidget(widget, row, 1)
        grid.addWidget(browse, 2, 2)
        grid.addWidget(self.weak, 3, 1)
        grid.addWidget(self.deidentify, 4, 1)
        self._lay_out_removal()
        note = muted(
            tr(
                "Masks have the same size as the scan, pixel for pixel. Measurements, notes and rulers are written "
                "beside them as CSV. Choose a folder outside the study."
            )
        )
        note.setWordWrap(True)
        self.deidentify.toggled.connect(note.setHidden)
        column = dialog_column(self)
        column.addLayout(grid)
        column.addWidget(self.removal)
        column.addWidget(note)
        column.addWidget(self._foot)

    def _browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Export folder"), str(Path(self.folder.text()).parent))
        if folder:
            self.folder.setText(folder)

    def export(self) -> None:
        """Write the masks on the worker; without patient data only after the reader has seen what becomes black."""
        if self.deidentify.isChecked():
            self._look()
        else:
            self._write(None)

    def _prepared(self) -> Callable[[], tuple[Annotations, str, str]]:
        """What reads, on the worker, what is to be written: the annotations, which masks, and whose."""
        study, reader, user_data, keys = self._study, self._session.workspace.reader, self._user_data, self._keys
        hidden, saved, what = self._session.judging.blind, self._session.storage.hurry(), self.what.currentData()

        def prepared() -> tuple[Annotations, str, str]:
            await_ending()  # an export that was closed half-way may be at its last scan
            if not saved():
                raise OSError(tr("Nothing was exported: your latest work is not saved yet (see the status bar)."))
            agreed = what == "consensus"
            blind = what == "draft" and "draft" in hidden
            annotations = _exportable(study, reader, user_data, keys, agreed=agreed, blind=blind)
            return (annotations, "final", CONSENSUS) if agreed else (annotations, what, reader)

        return prepared

    def _look(self) -> None:
        """Find what becomes black, and show it."""
        study, weak, prepared = self._study, self.weak.isChecked(), self._prepared()

        def work() -> tuple[object, object]:
            from busviewer.export import choose, plan_blanks
            from busviewer.export.deidentify import paths_of

            annotations, what, _reader = prepared()
            keys = choose(study, annotations, what, weak=weak)[0]
            return plan_blanks(study, keys), paths_of(study, keys)

        self._foot.start(partial(self._worker.submit, work, lambda found: self._ask(*found)))

    def _ask(self, blanks: Any, paths: Any) -> None:
        self._foot.end()
        if not blanks:  # nothing to look at: exporting says why
            self._write(blanks)
            return
        dialog = BoxesDialog(blanks, paths, self._names_of(blanks), self)
        dialog.agreed.connect(self._write)
        dialog.open()

    def _names_of(self, files: Collection[str]) -> dict[str, str]:
        """What the reader sees of each file: its name or, where names are hidden, a number."""
        workspace = self._session.workspace
        if not workspace.rules.private and "truth" not in workspace.rules.blind:
            return {key: short_name(key) for key in files}
        names: dict[str, str] = {}
        for row in workspace.worklist.rows:
            names.setdefault(split_frame(row.key)[0], workspace.name_of(row.key))
        return {key: names.get(key, "") for key in files}

    def _write(self, blanks: Any) -> None:
        """Write; ``blanks`` is what the reader has agreed to, None for an export with patient data."""
        study, weak, prepared, kind = self._study, self.weak.isChecked(), self._prepared(), self.format.currentData()
        out, names = (Path(field.text().strip()).expanduser() for field in (self.folder, self.names))
        key, listed, with_dicom = self.key.text().strip(), bool(self.names.text().strip()), self.with_dicom.isChecked()

        def work() -> object:
            from busviewer.export import Deidentify, export_study

            how = None
            if blanks is not None:
                how = Deidentify(blanks, shown=True, key=key, with_dicom=with_dicom, names=names if listed else None)
            annotations, what, reader = prepared()
            return export_study(
                study, annotations, out, format=kind, what=what, reader=reader, weak=weak, deidentify=how
            )  # fmt: skip

        self._foot.start(partial(self._worker.submit, work, lambda found: self._done(found, out)))

    def _done(self, found: object, out: Path) -> None:
        self._foot.end()
        written, problems = found.written, found.problems  # type: ignore[attr-defined]
        text = tr("Masks exported to {folder}: {count}.").format(count=written, folder=out)
        if problems:
            text += " " + tr("Scans skipped: {count}.").format(count=len(problems))
        older = found.earlier  # type: ignore[attr-defined]
        if older:
            text += " " + tr("Files of an earlier export are still in this folder: {count}.").format(count=len(older))
        details = [*problems, *(tr("{file}: from an earlier export").format(file=name) for name in older)]
        self._bar.tell(text, "warning" if details else "info", about="study", details=details, opens=out)
        self.finished_export.emit(found)
        self.close()

    @property
    def problem_text(self) -> str:
        """What is wrong, "" where nothing is."""
        return self._problem.text()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the thread end."""
        self._worker.let_go()
        event.accept()

    def reject(self) -> None:
        """Cancel and Esc: first what is under way, then the dialog."""
        if not self._foot.give_up():
            self.close()
