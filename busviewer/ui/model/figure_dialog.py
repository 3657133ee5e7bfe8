"""Export figure: scan, masks and heatmap side by side, of one scan or as a contact sheet."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from busviewer import paths
from busviewer.export.figures import Drawn, export_figures
from busviewer.figures import COLUMNS
from busviewer.mask import Mask
from busviewer.review import ReviewSession
from busviewer.scan.frames import short_name
from busviewer.segmentation.explaining import Wish
from busviewer.segmentation.prediction import Segmenter
from busviewer.study import ScanEntry, State, StudyStore
from busviewer.ui.kit.job_foot import JobFoot
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.parts import choice, dialog_column, muted, push_button
from busviewer.ui.kit.text import tr
from busviewer.ui.model.inference import Inference

__all__ = ["FigureDialog"]


class FigureDialog(QDialog):
    """Has the model in use predict and explain the scans anew, as ``wish`` asks, and writes the file."""

    def __init__(
        self,
        session: ReviewSession,
        user_data: Path,
        inference: Inference,
        wish: Wish,
        bar: MessageBar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._user_data = user_data
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Export figure"))
        self.setMinimumWidth(560)
        assert session.workspace.study is not None
        self._session, self._inference, self._wish, self._bar = session, inference, wish, bar
        self._study = session.workspace.study
        signed = [row for row in session.workspace.worklist.rows if row.state is State.SIGNED_OFF]
        which = [(tr("All scans of the study ({count})").format(count=len(self._study.entries)), "all")]
        if signed:
            which.insert(0, (tr("Scans that you signed off ({count})").format(count=len(signed)), "signed"))
        if session.shown.key is not None:
            which.insert(0, (tr("This scan"), "this"))
        self.which = choice(which, tr("Scans"))
        self.columns = {name: QCheckBox(tr(words)) for name, words in COLUMNS.items() if name != "scan"}
        for name, box in self.columns.items():
            box.setChecked(name != "final")
            box.toggled.connect(self._look)
        self.file = QLineEdit()
        self.file.setAccessibleName(tr("File"))
        self._browse = push_button(tr("Browse…"), self._choose)
        self._lay_out()
        self.which.currentIndexChanged.connect(self._suggest)
        self._suggest()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        boxes = QHBoxLayout()
        for box in self.columns.values():
            boxes.addWidget(box)
        boxes.addStretch(1)
        grid.addWidget(QLabel(tr("Scans")), 0, 0)
        grid.addWidget(self.which, 0, 1)
        grid.addWidget(QLabel(tr("Beside the scan")), 1, 0)
        grid.addLayout(boxes, 1, 1, 1, 2)
        grid.addWidget(QLabel(tr("File")), 2, 0)
        grid.addWidget(self.file, 2, 1)
        grid.addWidget(self._browse, 2, 2)
        asked = (self.which, self.file, self._browse, *self.columns.values())
        self._foot = JobFoot(self, tr("Export"), self.export, asked)
        self.go, self.cancel, self._problem = self._foot.go, self._foot.cancel, self._foot.problem
        note = muted(
            tr(
                "PDF or PNG, by the ending of the file name. The model in use predicts each scan anew; the heatmap is "
                "made as chosen beside the scan. Scans that you read blind are left out until they are signed off."
            )
        )
        note.setWordWrap(True)
        column = dialog_column(self)
        column.addLayout(grid)
        column.addWidget(note)
        column.addWidget(self._foot)

    # --- what is wanted --------------------------------------------------------------------------------------------
    def _suggest(self) -> None:
        name = self._study.folder.name
        if self.which.currentData() == "this" and self._session.shown.key is not None:
            file = f"{short_name(self._session.shown.key)}_figure.png"
        else:
            file = f"{name}-figures.pdf"
        self.file.setText(str(self._study.folder.parent / file))
        self._look()

    def _look(self) -> None:
        """Say what is missing before anything can be exported."""
        needs_model = {"prediction", "heatmap"} & set(self._chosen())
        text = ""
        if not self._entries():
            text = tr("These scans are read blind. Sign them off first.")
        elif needs_model and self._inference.model is None:
            text = tr("No model is selected. Choose one in the Model menu.")
        self._foot.tell(text)
        self.go.setEnabled(not text)

    def _chosen(self) -> list[str]:
        return ["scan", *(name for name, box in self.columns.items() if box.isChecked())]

    def _entries(self) -> Sequence[ScanEntry]:
        """The scans that are to be drawn, without those of which something is still hidden from the reader."""
        rows, blind = self._session.workspace.worklist.rows, self._session.judging.blind
        signed = {row.key for row in rows if row.state is State.SIGNED_OFF}
        which = self.which.currentData()
        if which == "all":
            wanted = {row.key for row in rows}
        else:
            wanted = signed if which == "signed" else {str(self._session.shown.key)}
        return [entry for entry in self._study.entries if entry.key in wanted and (not blind or entry.key in signed)]

    def _choose(self) -> None:
        kinds = tr("Figures (*.pdf *.png)")
        file, _ = QFileDialog.getSaveFileName(self, tr("Export figure"), self.file.text(), kinds)
        if file:
            self.file.setText(file)

    # --- the work --------------------------------------------------------------------------------------------------
    def export(self) -> None:
        """Write the file on the thread of the model."""
        out, columns, entries = Path(self.file.text().strip()).expanduser(), self._chosen(), self._entries()
        study, wish = self._study, self._wish
        reader, user_data = self._session.workspace.reader, self._user_data
        saved = self._session.storage.hurry()
        problems: list[str] = []

        def work(segmenter: Segmenter) -> Drawn:
            if not saved():
                raise OSError(tr("Nothing was exported: your latest work is not saved yet (see the status bar)."))
            stored = StudyStore(study.folder, reader, user_data=user_data).load_all()

            def final_of(key: str) -> Mask | None:
                annotation = stored.get(key)
                return None if annotation is None or annotation.final is None else annotation.final.mask

            return export_figures(
                out, study, entries, segmenter, columns, wish,
                font=paths.font(), final_of=final_of, on_problem=problems.append,
            )  # fmt: skip

        self._foot.start(partial(self._inference.lend, work, lambda drawn: self._done(drawn.files, problems)))

    def _done(self, written: Sequence[Path], problems: Sequence[str]) -> None:
        self._foot.end()
        text = tr("Figure exported: {file}.").format(file=written[0])
        if len(written) > 1:
            text = tr("Figures exported to {count} files, the first: {file}.").format(
                count=len(written), file=written[0]
            )
        if problems:
            text += " " + tr("Something is missing in it.")
        opens = written[0] if len(written) == 1 else written[0].parent
        self._bar.tell(text, "warning" if problems else "info", about="study", details=list(problems), opens=opens)
        self.accept()

    def reject(self) -> None:
        """Cancel, Esc and the close box: first what is under way, then the dialog."""
        if not self._foot.give_up():
            super().reject()
