"""What can be measured of the masks on screen, computed off the UI thread after each stroke."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from busviewer.mask import Mask, compare, measure
from busviewer.progress import check_cancelled
from busviewer.ui import theme
from busviewer.ui.parts import heading, muted
from busviewer.ui.text import tr

__all__ = ["Figures", "FiguresPanel", "LesionFigures", "figures_of"]

_MOST_LESIONS = 8
_Spacing = tuple[float, float] | None


@dataclass(frozen=True)
class LesionFigures:
    """One lesion: area and axes in pixels, or mm and mm² where the spacing is known."""

    number: int
    area: float
    long_axis: float
    short_axis: float


@dataclass(frozen=True)
class Figures:
    """What the panel shows; overlap figures are None without the mask or the ground truth."""

    draft: tuple[float, float] | None
    correction: tuple[float, float] | None
    area: float | None
    lesions: tuple[LesionFigures, ...]
    calibrated: bool


def figures_of(truth: Mask | None, draft: Mask | None, correction: Mask | None, spacing: _Spacing) -> Figures:
    """Compare and measure copies of the masks ((H, W) bool); ``spacing`` is mm a pixel (down, across)."""

    def overlap(mask: Mask | None) -> tuple[float, float] | None:
        if mask is None or truth is None:
            return None
        check_cancelled()
        found = compare(mask, truth)
        return found.dice, found.iou

    counted = draft if correction is None else correction
    pixel = 1.0 if spacing is None else spacing[0] * spacing[1]
    lesions = () if counted is None else lesions_of(counted, spacing, pixel)
    area = None if counted is None else float(counted.sum()) * pixel
    return Figures(overlap(draft), overlap(correction), area, lesions, spacing is not None)


def lesions_of(mask: Mask, spacing: _Spacing, pixel: float) -> tuple[LesionFigures, ...]:
    """The largest lesions of a mask, the largest first; ``pixel`` is the area of one."""
    figures = []
    for each in measure.components(mask)[:_MOST_LESIONS]:
        check_cancelled()
        found = measure.axes(each, spacing)
        figures.append(LesionFigures(each.number, each.area_px * pixel, found.long, found.perpendicular))
    return tuple(figures)


class FiguresPanel(QWidget):
    """Dice and IoU of draft and correction against the ground truth, area, and a line a lesion."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading(tr("Figures")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        self._values: dict[str, QLabel] = {}
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for place, text in enumerate((tr("Draft"), tr("Correction")), 1):
            title = muted(text)
            title.setToolTip(tr("Against the ground truth"))
            grid.addWidget(title, 0, place, right)
        for row, (name, text) in enumerate((("dice", tr("Dice")), ("iou", tr("IoU"))), 1):
            grid.addWidget(QLabel(text), row, 0)
            for place, side in enumerate(("draft", "correction"), 1):
                value = QLabel("–")
                value.setProperty("role", "figure")
                value.setAccessibleName(f"{text} {side}")
                grid.addWidget(value, row, place, right)
                self._values[f"{name}_{side}"] = value
        column.addLayout(grid)
        words = QWidget()
        words.setMinimumHeight(3 * self.fontMetrics().lineSpacing())  # or what is below would jump from scan to scan
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        column.addWidget(words)
        self._note = muted()
        self._note.setWordWrap(True)
        lines.addWidget(self._note)
        self._lesions = QLabel()
        self._lesions.setTextFormat(Qt.TextFormat.RichText)
        self._lesions.setAccessibleName(tr("Lesions"))
        lines.addWidget(self._lesions)
        lines.addStretch(1)
        self.figures: Figures | None = None
        self.clear()

    def clear(self) -> None:
        """Nothing is measured."""
        self.figures = None
        for value in self._values.values():
            value.setText("–")
        self._note.setText("")
        self._lesions.setText("")
        self.set_stale(False)

    def set_stale(self, stale: bool) -> None:
        """Grey what no longer fits the mask while new figures are on their way."""
        for label in (*self._values.values(), self._lesions):
            if bool(label.property("stale")) != stale:
                label.setProperty("stale", stale)
                label.style().unpolish(label)
                label.style().polish(label)

    @property
    def stale(self) -> bool:
        """Whether the figures are greyed."""
        return bool(self._lesions.property("stale"))

    def show_figures(self, figures: Figures, *, has_truth: bool) -> None:
        """Show what was measured."""
        self.figures = figures
        for side, pair in (("draft", figures.draft), ("correction", figures.correction)):
            for name, value in zip(("dice", "iou"), pair or (None, None), strict=True):
                self._values[f"{name}_{side}"].setText("–" if value is None else f"{value:.3f}")
        notes = [] if has_truth else [tr("No ground truth with this scan.")]
        unit, square = (tr("mm"), tr("mm²")) if figures.calibrated else (tr("px"), tr("px²"))
        digits = 1 if figures.calibrated else 0
        if figures.area is not None and not figures.lesions:
            notes.append(tr("The mask is empty."))
        self._note.setText("  ".join(notes))
        self._note.setVisible(bool(notes))
        muted_colour = theme.theme().colours["muted"]
        lines = []
        for each in figures.lesions:
            axes = f"{each.long_axis:.{digits}f} × {each.short_axis:.{digits}f} {unit}"
            area = f"{each.area:,.{digits}f} {square}".replace(",", "\u2009")
            lines.append(
                f"<tr><td style='color:{muted_colour}'>{tr('Lesion')} {each.number}&nbsp;&nbsp;</td>"
                f"<td>{axes}</td><td align='right' style='color:{muted_colour}'>&nbsp;&nbsp;&nbsp;{area}</td></tr>"
            )
        if lines and not figures.calibrated:
            lines.append(f"<tr><td colspan=3 style='color:{muted_colour}'>{tr('uncalibrated')}</td></tr>")
        self._lesions.setText(f"<table cellspacing=0 cellpadding=1>{''.join(lines)}</table>" if lines else "")
        self._lesions.setVisible(bool(lines))
        self.set_stale(False)
