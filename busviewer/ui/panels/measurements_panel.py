"""The figures at the right: the masks against the ground truth, and the lesions one by one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from busviewer.mask import ACROSS, OUTSIDE, LesionMeasurements
from busviewer.review.measurements import Measurements
from busviewer.ui.kit.parts import Value, heading, muted, set_look, set_tabular
from busviewer.ui.kit.text import grouped, marked, tr
from busviewer.ui.panels.lesion_table import LesionTable, why_text

__all__ = ["MeasurementsPanel"]

_NONE, _MINUS = "–", "\u2212"
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ROWS = marked({
    "dice": ("Dice", "Overlap: 2 × shared pixels / (pixels of one mask + pixels of the other)"),
    "iou": ("IoU", "Overlap: shared pixels / pixels in either mask"),
    "precision": ("Precision", "Share of the mask that lies on the ground truth"),
    "recall": ("Recall", "Share of the ground truth that the mask covers"),
    "hd95": (
        "HD95", "95 % of each margin lies within this distance of the other. No value where a mask is empty",
    ),
})  # fmt: skip
_SIDES = marked({"draft": "Draft", "correction": "Correction"})


class MeasurementsPanel(QWidget):
    """Draft and correction against the ground truth, what the correction changed, and a row a lesion.

    Signals: ``marked`` the lesions that are listed; ``pointed`` the number of the one that is pointed at, 0 for none.
    """

    marked = Signal(object)
    pointed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.measurements: Measurements | None = None
        self._values: dict[str, Value] = {}
        self._lines: list[tuple[QLabel, tuple[Value, ...]]] = []
        self._titles: list[QLabel] = []
        self._of_draft = muted(tr("Draft"))
        self._note, self._count, self._unit, self._hd95 = muted(), muted(), muted(), QLabel()
        self._changed = Value(tr("Pixels added to and removed from the draft"))
        self.table = LesionTable()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(_ends(heading(tr("Measurements")), self._note))
        column.addLayout(self._make_grid())
        lesions = QVBoxLayout()
        lesions.setSpacing(2)
        lesions.addLayout(_ends(self._count, self._unit))
        lesions.addWidget(self.table)
        column.addLayout(lesions)
        self.table.pointed.connect(self.pointed)
        self.clear()

    def _make_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for place, (side, text) in enumerate(_SIDES.items(), 1):
            title = self._of_draft if side == "draft" else muted(tr(text))
            title.setToolTip(tr("Against the ground truth"))
            self._titles.append(title)
            grid.addWidget(title, 0, place, _RIGHT)
            grid.setColumnMinimumWidth(place, 76)
        for row, (name, (text, tip)) in enumerate(_ROWS.items(), 1):
            label = self._hd95 if name == "hd95" else QLabel()
            label.setText(tr(text))
            label.setToolTip(tr(tip))
            grid.addWidget(label, row, 0)
            for place, (side, side_text) in enumerate(_SIDES.items(), 1):
                value = Value(f"{tr(text)}, {tr(side_text)}")
                if name == "dice":
                    value.setProperty("role", "figure")
                set_tabular(value)
                grid.addWidget(value, row, place, _RIGHT)
                self._values[f"{name}_{side}"] = value
            self._lines.append((label, tuple(self._values[f"{name}_{side}"] for side in _SIDES)))
        label = QLabel(tr("Changed"))
        label.setToolTip(tr("Pixels that the correction adds to the draft and removes from it"))
        set_tabular(self._changed)
        grid.addWidget(label, len(_ROWS) + 1, 0)
        grid.addWidget(self._changed, len(_ROWS) + 1, 1, 1, 2, _RIGHT)
        self._lines.append((label, (self._changed,)))
        return grid

    def _hide_empty(self) -> None:
        """Show no row without a figure, and no title of a column where none has. Once there was one, all keep their
        places: or what is below would jump from scan to scan."""
        filled = [any(value.text() != _NONE for value in values) for _label, values in self._lines]
        for (label, values), on in zip(self._lines, filled, strict=True):
            for widget in (label, *values):
                widget.setVisible(on)
        for title in self._titles:
            title.setVisible(any(filled[:-1]))
        if any(filled) and not self._titles[0].sizePolicy().retainSizeWhenHidden():
            for widget in (*self._titles, *(each for label, values in self._lines for each in (label, *values))):
                policy = widget.sizePolicy()
                policy.setRetainSizeWhenHidden(True)
                widget.setSizePolicy(policy)

    def _name_draft(self, name: str) -> None:
        if name != self._of_draft.text():
            self._of_draft.setText(name)
            for each, (text, _tip) in _ROWS.items():
                self._values[f"{each}_draft"].rename(f"{tr(text)}, {name}")

    @property
    def draft_title(self) -> str:
        """What the column of the draft is called."""
        return self._of_draft.text()

    def clear(self, note: str = "") -> None:
        """Nothing is measured; ``note`` says why."""
        self.measurements = None
        for value in (*self._values.values(), self._changed):
            value.setText(_NONE)
        self._hide_empty()
        self._note.setText(note)
        self._note.setToolTip(note)
        for label in (self._count, self._unit):
            label.setText("")
        self._hd95.setText(tr("HD95"))
        self.table.show_lesions(())
        self.set_stale(False)
        self.marked.emit(())

    def set_stale(self, stale: bool) -> None:
        """Grey what no longer fits the mask while new figures are on their way."""
        if stale == self.stale:
            return
        role = QPalette.ColorRole.PlaceholderText if stale else QPalette.ColorRole.WindowText
        for label in (*self._values.values(), self._changed):
            label.setForegroundRole(role)  # a twentieth of what a property for the style sheet costs
        set_look(self.table, "stale", stale)

    @property
    def stale(self) -> bool:
        """Whether the figures are greyed."""
        return bool(self.table.property("stale"))

    def value(self, name: str, side: str) -> str:
        """What stands beside ``name`` ("dice", "iou", "precision", "recall", "hd95") of "draft" or "correction"."""
        return self._values[f"{name}_{side}"].text()

    @property
    def changed_text(self) -> str:
        """What is said of the pixels that the correction changed."""
        return self._changed.text()

    @property
    def notes(self) -> tuple[str, str, str]:
        """What is said of the ground truth, of the number of lesions, and of the unit."""
        return self._note.text(), self._count.text(), self._unit.text()

    def show_figures(self, figures: Measurements, note: str = "", *, tip: str = "", draft: str = "firm") -> None:
        """Show what was measured; ``note`` says why it is against no ground truth, or why it is too good, and ``tip``
        more of that; ``draft`` is of which kind that is.

        The figures of a weak one say so, as do the lesions where no correction is measured.
        """
        self.measurements = figures
        self._name_draft(tr("Draft (possible)") if draft == "weak" else tr("Draft"))
        unit = tr("mm") if figures.calibrated else tr("px")
        self._note.setText(note)
        self._note.setToolTip(tip)
        self._hd95.setText(tr("HD95, {unit}").format(unit=unit))
        for side, found in (("draft", figures.draft), ("correction", figures.correction)):
            for name in _ROWS:
                value = None if found is None else getattr(found, name)
                digits = 3 if name != "hd95" else 2 if figures.calibrated else 1
                self._values[f"{name}_{side}"].setText(_NONE if value is None else grouped(value, digits))
        changed = figures.changed
        text = _NONE
        if changed is not None:
            text = tr("+{added}  {minus}{removed} px").format(
                added=grouped(changed.added, 0), minus=_MINUS, removed=grouped(changed.removed, 0)
            )
        self._changed.setText(text)
        self._hide_empty()
        measured = draft if figures.changed is None else ""  # a correction, where there is one
        self._count.setText(_count_text(figures.count, len(figures.lesions), measured))
        self._unit.setText(_unit_text(figures.lesions))
        reasons = {why_text(each.uncalibrated): None for each in figures.lesions if each.uncalibrated}
        self._unit.setToolTip("\n".join(reasons))
        self._unit.setVisible(bool(figures.lesions))
        self.table.show_lesions(figures.lesions)
        self.set_stale(False)
        self.marked.emit(figures.lesions)


def _unit_text(lesions: Sequence[LesionMeasurements]) -> str:
    """In what the lesions are measured, and if not in mm, why."""
    whys = [each.uncalibrated for each in lesions]
    if not any(whys):
        return tr("mm, mm²")
    if not all(whys):
        return tr("mm, mm²; {count} uncalibrated").format(count=sum(map(bool, whys)))
    if ACROSS in whys:
        return tr("px, across regions of different scale")
    return tr("px, outside the regions with a scale") if OUTSIDE in whys else tr("px, uncalibrated")


def _count_text(count: int | None, listed: int, draft: str) -> str:
    if count is None:
        return tr("No mask yet")
    if draft == "weak":
        return tr("1 possible lesion") if count == 1 else tr("{count} possible lesions").format(count=count)
    if draft == "none":
        return ""  # the line below the canvas says it
    if count > listed:
        return tr("The {listed} largest of {count} lesions").format(listed=listed, count=count)
    if count > 1:
        return tr("{count} lesions").format(count=count)
    return tr("1 lesion") if count else tr("The mask is empty")


def _ends(left: QWidget, right: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStrut(18)  # or a row without text would be a pixel lower
    row.addWidget(left)
    row.addStretch(1)
    row.addWidget(right)
    return row
