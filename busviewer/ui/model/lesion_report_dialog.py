"""Report: a page for each lesion, as PDF, and the same as plain text, as a table and as DICOM."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from busviewer import paths
from busviewer.export.report import Heat, Report, export_report
from busviewer.review import ReviewSession
from busviewer.scan.frames import file_of
from busviewer.scan.suffixes import is_picture_name
from busviewer.segmentation.prediction import Segmenter
from busviewer.study import State, StudyStore
from busviewer.study.summary.summary import StudySummary, summarise_study
from busviewer.ui.kit.job_foot import JobFoot
from busviewer.ui.kit.jobs import Worker
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.parts import choice, dialog_column, muted, push_button
from busviewer.ui.kit.text import tr
from busviewer.ui.model.inference import Inference

__all__ = ["LesionReportDialog"]


class LesionReportDialog(QDialog):
    """Asks which scans, with or without heatmap, and where to; ``prepare`` gives what makes the report."""

    def __init__(
        self,
        session: ReviewSession,
        inference: Inference,
        worker: Worker,
        prepare: Callable[[], Callable[[bool, Heat | None, str], Report]],
        user_data: Path,
        bar: MessageBar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Report"))
        self.setMinimumWidth(560)
        assert session.workspace.study is not None
        self._session, self._user_data = session, user_data
        self._study, self._key = session.workspace.study, session.shown.key
        self._private = session.workspace.rules.private
        self._inference, self._worker, self._prepare, self._bar = inference, worker, prepare, bar
        signed = sum(row.state is State.SIGNED_OFF for row in session.workspace.worklist.rows)
        which = [(tr("Scans that you signed off ({count})").format(count=signed), "signed")] if signed else []
        if self._key is not None:
            which.insert(0, (tr("This scan"), "this"))
        self.which = choice(which, tr("Scans"))
        shown = session.shown.annotation
        if signed and (shown is None or shown.final is None):  # a sign-off goes on to a scan that is not read yet
            self.which.setCurrentIndex(self.which.findData("signed"))
        self.heatmap = QCheckBox(tr("Heatmap of the model in use"))
        self.summary = QCheckBox(tr("With the summary of the study"))
        self.plain = QCheckBox(tr("Also as plain text (.txt)"))
        self.table = QCheckBox(tr("Also as a table, one row a lesion (.csv)"))
        self.dicom = QCheckBox(tr("Also as DICOM reports for the archive (signed-off DICOM scans)"))
        self.dicom.setVisible(any(not is_picture_name(file_of(entry.path).name) for entry in self._study.entries))
        self.file = QLineEdit()
        self.file.setAccessibleName(tr("File"))
        self._browse = push_button(tr("Browse…"), self._choose)
        self._lay_out()
        self.heatmap.toggled.connect(self._look)
        of = "" if self._private else f"{self._study.folder.name}-"  # a folder may be called as the patient is
        self.file.setText(str(self._study.folder.parent / f"{of}report.pdf"))
        self._look()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        grid.addWidget(QLabel(tr("Scans")), 0, 0)
        grid.addWidget(self.which, 0, 1)
        boxes = (self.heatmap, self.summary, self.plain, self.table, self.dicom)
        for row, box in enumerate(boxes, 1):
            grid.addWidget(box, row, 1)
        last = len(boxes) + 1
        grid.addWidget(QLabel(tr("File")), last, 0)
        grid.addWidget(self.file, last, 1)
        grid.addWidget(self._browse, last, 2)
        asked = (self.which, *boxes, self.file, self._browse)
        self._foot = JobFoot(self, tr("Write report"), self.export, asked)
        self.go, self.cancel, self._problem = self._foot.go, self._foot.cancel, self._foot.problem
        text = tr(
            "A page for each lesion: outline, measurements, BI-RADS and note. The file has the names of scans and "
            "your name in it. It is in English, whatever the language of the window."
        )
        if self._private:
            text = tr(
                "A page for each lesion: outline, measurements, BI-RADS and note. The file has your name in it, and "
                "numbers in place of the names of scans (privacy mode). It is in English, whatever the language of the "
                "window."
            )
        if not self.dicom.isHidden():
            text += " " + tr("DICOM reports go into a folder beside it and have patient and study of their scans.")
        note = muted(text)
        note.setWordWrap(True)
        column = dialog_column(self)
        column.addLayout(grid)
        column.addWidget(note)
        column.addWidget(self._foot)

    def _look(self) -> None:
        """Say what is missing before anything can be written."""
        text = "" if self.which.count() else tr("Sign off a scan first.")
        if self.heatmap.isChecked() and self._inference.model is None:
            text = tr("No model is selected. Choose one in the Model menu.")
        self._foot.tell(text)
        self.go.setEnabled(not text)

    def _choose(self) -> None:
        file, _ = QFileDialog.getSaveFileName(self, tr("Report"), self.file.text(), tr("Reports (*.pdf)"))
        if file:
            self.file.setText(file)

    # --- the work --------------------------------------------------------------------------------------------------
    def export(self) -> None:
        """Write the file, with a heatmap on the thread of the model."""
        out = Path(self.file.text().strip()).expanduser()
        out = out if out.suffix.lower() == ".pdf" else out.with_name(f"{out.name}.pdf")
        this = self.which.currentData() == "this"
        keys = [str(self._key)] if this else None
        plain = out.with_suffix(".txt") if self.plain.isChecked() else None
        table = out.with_suffix(".csv") if self.table.isChecked() else None
        dicom = out.with_name(f"{out.stem}-dicom") if self.dicom.isChecked() else None
        summarise = self._summarise() if self.summary.isChecked() else None
        make, font = self._prepare(), paths.font()
        problems: list[str] = []

        def write(heat_of: Heat | None, heat_by: str) -> int:
            report = make(this, heat_of, heat_by)
            return export_report(
                out, report, keys, font=font, text=plain, table=table, dicom=dicom,
                summaries=[] if summarise is None else [summarise()], on_problem=problems.append,
            )  # fmt: skip

        def with_heat(segmenter: Segmenter) -> int:
            return write(lambda scan, mask: segmenter.explain(scan, region=mask).heat, segmenter.model.name)

        def done(count: int) -> None:
            self._foot.end()
            text = tr("Report written: {file}. Pages: {count}.").format(file=out, count=count)
            if problems:
                text += " " + tr("Something is missing in it.")
            self._bar.tell(text, "warning" if problems else "info", about="study", details=list(problems), opens=out)
            self.accept()

        if self.heatmap.isChecked():
            self._foot.start(partial(self._inference.lend, with_heat, done))
        else:
            self._foot.start(partial(self._worker.submit, lambda: write(None, ""), done))

    def _summarise(self) -> Callable[[], StudySummary]:
        """What the reader may be told now; to be called on the worker, after what is open was saved."""
        rows, blind = self._session.workspace.worklist.rows, self._session.judging.blind
        names, gone = {row.key: row.name for row in rows}, {row.key for row in rows if row.gone}
        study, reader, name = self._study, self._session.workspace.reader, self._session.workspace.study_name
        store = StudyStore(study.folder, reader, user_data=self._user_data)

        def work() -> StudySummary:
            return replace(summarise_study(study, store, gone).told(blind, names), study=name)

        return work

    def reject(self) -> None:
        """Cancel, Esc and the close box: first what is under way, then the dialog."""
        if not self._foot.give_up():
            super().reject()
