"""Models: the family of the models there are, and what can be done with one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from busviewer.files import shown
from busviewer.segmentation.models.family import Relative, parent_of
from busviewer.segmentation.models.model_folder import ModelInfo
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.number_field import NumberField
from busviewer.ui.kit.parts import button_row, choice, dialog_column, muted, push_button
from busviewer.ui.kit.text import breakable, number, said, tr, with_decimal_sign
from busviewer.ui.kit.theme import icon
from busviewer.ui.model.verdict_words import click_words, look_of, short_verdict

__all__ = ["ModelsDialog"]

_SIZE = QSize(1040, 660)
_ZIP = "ZIP (*.zip)"


class ModelsDialog(QDialog):
    """Shows what it is told, and tells what the reader wants; ``in_use`` is the model that is used now.

    Signals: ``use_clicked``, ``delete_clicked`` a :class:`ModelInfo`; ``export_clicked`` one and a file;
    ``import_clicked`` a file; ``compare_clicked`` two models and how many scans at most; ``cancel_clicked``.
    """

    use_clicked = Signal(object)
    delete_clicked = Signal(object)
    export_clicked = Signal(object, object)
    import_clicked = Signal(object)
    compare_clicked = Signal(object, object, int)
    cancel_clicked = Signal()

    def __init__(self, in_use: Callable[[], ModelInfo | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Models"))
        self._in_use = in_use
        self._relatives: list[Relative] = []
        self.tree = QTreeWidget()
        self.tree.setObjectName("models")
        self.tree.setAccessibleName(tr("Models, each below the one it was fine-tuned from"))
        self.tree.setHeaderLabels(
            [tr("Model"), tr("Verdict"), tr("Dice held out"), tr("Finals"), tr("Training data"), tr("Date")]
        )
        self.tree.setUniformRowHeights(True)
        head = self.tree.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.currentItemChanged.connect(lambda *_: self.refresh())
        self.details = muted()
        self.details.setWordWrap(True)
        self.details.setTextFormat(Qt.TextFormat.PlainText)
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.other, self.most = choice([], tr("Model to compare with")), NumberField(2, 2000, 50, tr("Scans at most"))
        self.other.setMinimumWidth(240)
        self._problems: list[str] = []
        self.figures = QLabel()
        self.figures.setWordWrap(True)
        self.figures.setTextFormat(Qt.TextFormat.PlainText)
        self.figures.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.figures.hide()
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress"))
        self.progress.hide()
        self.bar = MessageBar(parent=self)
        self._lay_out()
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - QSize(40, 80)))
        self.refresh()

    def _lay_out(self) -> None:
        self.use = push_button(tr("Use this model"), self._use, primary=True)
        self.back = push_button(tr("Go back"), self._roll_back)
        self.export = push_button(tr("Export…"), self._export)
        self.import_ = push_button(tr("Import…"), self._import)
        self.delete = push_button(tr("Delete…"), self._delete)
        self.compare = push_button(tr("Compare on this study"), self._compare)
        self.cancel = push_button(tr("Cancel"), self.cancel_clicked.emit)
        self.cancel.hide()
        self.close_ = push_button(tr("Close"), self.close)
        column = dialog_column(self, 12)
        column.addWidget(self.tree, 1)
        column.addWidget(self.details)
        column.addLayout(
            button_row(muted(tr("Compare with")), self.other, muted(tr("on at most")), self.most, muted(tr("scans")),
                       self.compare, self.cancel, None)
        )  # fmt: skip
        column.addWidget(self.progress)
        column.addWidget(self.figures)
        column.addWidget(self.bar)
        column.addLayout(button_row(self.use, self.back, None, self.import_, self.export, self.delete, self.close_))

    # --- what there is ---------------------------------------------------------------------------------------------
    def show_family(self, relatives: Sequence[Relative], problems: Sequence[str], select: Path | None = None) -> None:
        """List the models; ``problems`` are of folders that hold none that can be used."""
        chosen = self.chosen
        wanted = select or (chosen.info.folder if chosen is not None else None)
        in_use = self._in_use()
        wanted = wanted or (in_use.folder if in_use is not None else None)
        self._relatives = list(relatives)
        self.tree.clear()
        line: list[QTreeWidgetItem] = []
        for place, relative in enumerate(self._relatives):
            item = self._item(relative, place)
            del line[relative.depth :]
            line[-1].addChild(item) if line else self.tree.addTopLevelItem(item)
            line.append(item)
            if relative.info.folder == wanted:
                self.tree.setCurrentItem(item)
        self.tree.expandAll()
        first = self.tree.topLevelItem(0)
        if self.tree.currentItem() is None and first is not None:
            self.tree.setCurrentItem(first)
        if problems and list(problems) != self._problems:  # told once, or it would take the place of all that is told
            text = tr("{count} of the model folders cannot be used.").format(count=len(problems))
            self.bar.tell(text, "warning", about="model", details=problems)
        self._problems = list(problems)
        self.refresh()

    def _item(self, relative: Relative, place: int) -> QTreeWidgetItem:
        gate, info = relative.gate, relative.info
        held_out = gate.of("held-out") if gate is not None else None
        figures = ""
        if held_out is not None and held_out.lesions.dice_before is not None:
            figures = f"{number(held_out.lesions.dice_before, 3)} → {number(held_out.lesions.dice_after or 0, 3)}"
        name = shown(info.name)
        in_use = self._in_use()
        if in_use is not None and in_use.folder == info.folder:
            name = tr("{model} (in use)").format(model=name)
        verdict = short_verdict(gate) if relative.parent else ""
        finals = "" if relative.finals is None else str(relative.finals)
        item = QTreeWidgetItem([name, verdict, figures, finals, relative.data, relative.date])
        item.setData(0, Qt.ItemDataRole.UserRole, place)
        item.setToolTip(0, shown(str(info.folder)))
        item.setToolTip(4, tr("Hash of what it was trained on: the same hash, the same data"))
        if gate is not None:
            look = look_of(gate.verdict)
            item.setIcon(1, icon(look.icon, look.colour))
            item.setToolTip(1, look.words)
        return item

    @property
    def chosen(self) -> Relative | None:
        """The model that is selected."""
        item = self.tree.currentItem()
        place = None if item is None else item.data(0, Qt.ItemDataRole.UserRole)
        return self._relatives[place] if place is not None and place < len(self._relatives) else None

    @property
    def _models(self) -> list[ModelInfo]:
        return [relative.info for relative in self._relatives]

    def refresh(self) -> None:
        """Show what can be done with the selected one."""
        chosen, in_use = self.chosen, self._in_use()
        used = chosen is not None and in_use is not None and chosen.info.folder == in_use.folder
        back = None if in_use is None else parent_of(in_use, self._models)
        self.use.setEnabled(chosen is not None and not used)
        self.export.setEnabled(chosen is not None)
        self.delete.setEnabled(chosen is not None and chosen.own and not used)
        own = chosen is None or chosen.own
        self.delete.setToolTip("" if own else tr("This model came with busviewer and cannot be deleted"))
        if used and own:
            self.delete.setToolTip(tr("This model is in use. Use another one first"))
        self.back.setVisible(back is not None)
        if back is not None:
            self.back.setText(tr("Go back to {model}").format(model=shown(back.name)))
        self._offer_others(chosen)
        self.compare.setEnabled(chosen is not None and self.other.count() > 0)
        self.details.setText("" if chosen is None else breakable(_details(chosen)))
        self.details.setVisible(bool(self.details.text()))

    def _offer_others(self, chosen: Relative | None) -> None:
        before = self.other.currentText()
        others = [info for info in self._models if chosen is not None and info.folder != chosen.info.folder]
        parent = None if chosen is None else parent_of(chosen.info, self._models)
        self.other.clear()
        for info in others:
            self.other.addItem(shown(info.name), info)
        wanted = parent.name if parent is not None else before
        self.other.setCurrentIndex(max(self.other.findText(shown(wanted)), 0))

    # --- what the reader wants -------------------------------------------------------------------------------------
    def _use(self) -> None:
        """Use the selected one; of one that did not pass, ask once more."""
        chosen = self.chosen
        if chosen is None:
            return
        info, gate = chosen.info, chosen.gate
        if gate is None or gate.passed:
            self.use_clicked.emit(info)
            return
        text = tr("It is unknown whether {model} helps. Use it anyway?")
        if gate.verdict == "refused":
            text = tr("{model} was refused: it did worse than the model it started from. Use it anyway?")
        answers = ((tr("Keep current model"), lambda: None), (tr("Use it anyway"), lambda: self.use_clicked.emit(info)))
        self.bar.ask(text.format(model=info.name), answers, about="model")

    def _roll_back(self) -> None:
        in_use = self._in_use()
        parent = None if in_use is None else parent_of(in_use, self._models)
        if parent is not None:
            self.use_clicked.emit(parent)

    def _delete(self) -> None:
        chosen = self.chosen
        if chosen is None or not chosen.own:
            return
        info = chosen.info
        text = tr("Delete {model}? Its weights are lost; drafts and finals stay. This cannot be undone.")
        answers = ((tr("Keep"), lambda: None), (tr("Delete"), lambda: self.delete_clicked.emit(info)))
        self.bar.ask(text.format(model=info.name), answers, about="model")

    def _export(self) -> None:
        chosen = self.chosen
        if chosen is not None:
            start = str(Path.home() / f"{chosen.info.name}.zip")
            name, _kind = QFileDialog.getSaveFileName(self, tr("Export model"), start, _ZIP)
            if name:
                self.export_clicked.emit(chosen.info, Path(name))

    def _import(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(self, tr("Import model"), str(Path.home()), _ZIP)
        if name:
            self.import_clicked.emit(Path(name))

    def _compare(self) -> None:
        chosen, other, most = self.chosen, self.other.currentData(), self.most.typed()
        if chosen is not None and other is not None and most is not None:
            self.figures.hide()
            self.compare_clicked.emit(other, chosen.info, round(most))

    # --- what is under way -----------------------------------------------------------------------------------------
    def show_work(self, on: bool) -> None:
        """A comparison is under way, or no longer."""
        self.progress.setValue(0)
        self.progress.setVisible(on)
        self.cancel.setVisible(on)
        self.compare.setVisible(not on)

    def show_figures(self, text: str) -> None:
        """What came of a comparison."""
        self.figures.setText(breakable(shown_lines(text)))
        self.figures.show()

    def buttons(self) -> list[QPushButton]:
        """All that act on models."""
        return [self.use, self.back, self.import_, self.export, self.delete, self.compare]


def shown_lines(text: str) -> str:
    """Lines, of which each is made harmless to show."""
    return "\n".join(map(shown, text.splitlines()))


def _details(chosen: Relative) -> str:
    lines = [*map(said, chosen.problems)]
    if chosen.gate is not None:
        lines = [
            look_of(chosen.gate.verdict).words,
            *(with_decimal_sign(said(reason)) for reason in chosen.gate.reasons),
            *lines,
        ]
    elif chosen.parent and not chosen.problems:
        lines.append(tr("How this model compares with the one it started from is unknown."))
    if chosen.gate is not None and chosen.gate.clicks is not None:
        lines.append(click_words(chosen.gate.clicks))
    elif chosen.clicks:
        lines.append(tr("The click tool uses a network that was fine-tuned with this model."))
    if chosen.parent:
        lines.append(tr("Fine-tuned from {model}.").format(model=chosen.parent))
    return shown_lines("\n".join(lines))
