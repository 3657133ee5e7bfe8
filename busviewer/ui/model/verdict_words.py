"""A judgement in words, as an icon that says the same without its colour, and as figures in a table."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from busviewer.segmentation.models.gate_file import UNKNOWN, ClickGate, GateFile, GateSet
from busviewer.ui.kit.parts import clear_layout, muted, set_tabular
from busviewer.ui.kit.text import number, said, tr, with_decimal_sign

__all__ = ["FiguresTable", "Look", "click_words", "look_of", "short_verdict"]


class Look(NamedTuple):
    """The headline of a verdict, its icon and the colour of that, by name."""

    words: str
    icon: str
    colour: str


def look_of(verdict: str) -> Look:
    """How a verdict is shown; never as better where that cannot be told."""
    return {
        "passed": Look(tr("Passed: better than the model it started from"), "accept", "ok"),
        "refused": Look(tr("Refused: keep the current model"), "error", "error"),
        UNKNOWN: Look(tr("Cannot tell whether this model helps"), "warning", "warning"),
    }[verdict]


def short_verdict(gate: GateFile | None) -> str:
    """One or two words for a list."""
    if gate is None:
        return tr("not judged")
    return {"passed": tr("passed"), "refused": tr("refused"), UNKNOWN: tr("cannot tell")}[gate.verdict]


def click_words(clicks: ClickGate | None) -> str:
    """What came of the click tool's network, and why; "" where nobody thought of it."""
    if clicks is None:
        return ""
    text = {
        "passed": tr("Click tool: better after 1, 2 and 3 clicks. Its network is used with this model."),
        "refused": tr("Click tool: refused. The bundled network stays in use."),
        UNKNOWN: tr("Click tool: cannot tell whether it would help. The bundled network stays in use."),
    }.get(clicks.verdict, tr("Click tool: not trained. The bundled network stays in use."))
    lines = [" ".join((text, *(with_decimal_sign(said(reason)) for reason in clicks.reasons)))]
    for one in clicks.sets:
        words = tr("{set} (lesions: {count}): Dice after 1, 2 and 3 clicks {before} before, {after} after.")
        name = {"held-out": tr("Held-out finals"), "guard": tr("Guard set")}.get(one.name, one.name)
        before, after = (", ".join(map(_three, values)) for values in (one.before, one.after))
        lines.append(words.format(set=name, count=one.n, before=before, after=after))
    return "\n".join(lines)


def _three(value: float | None) -> str:
    return "–" if value is None else number(value, 3)


def _change(found: GateSet) -> str:
    difference = found.lesions.difference
    if difference is None:
        return "–"
    mean, low, high = (number(value, 3, sign=True) for value in difference)
    return tr("{mean} (95 % interval {low} to {high})").format(mean=mean, low=low, high=high)


class FiguresTable(QWidget):
    """Each set of scans side by side, before and after; lesions and normal scans apart."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Figures before and after"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(4)
        self.text = ""

    def show_gate(self, gate: GateFile | None) -> None:
        """Show the figures of a judgement, or none."""
        clear_layout(self._grid)
        self.text = ""
        self.setVisible(gate is not None)
        if gate is None:
            return
        for row, name in enumerate(
            ("", "", tr("Dice, lesions"), tr("Change"), tr("Dice, worst tenth"), tr("Lesions missed"),
             tr("Normal scans drawn on"))
        ):  # fmt: skip
            self._put(muted(name), row, 0)
        for place, found in enumerate(gate.sets):
            self._show_set(found, 1 + 2 * place)
        self._grid.setColumnStretch(1 + 2 * len(gate.sets), 1)

    def _show_set(self, found: GateSet, column: int) -> None:
        names = {
            "held-out": tr("Held-out finals"),
            "cross-fitted": tr("Other finals, by models trained without them"),
            "guard": tr("Guard set"),
        }
        lesions, normals = found.lesions, found.normals
        head = tr("{set}: {lesions} with a lesion, {normals} without")
        head = head.format(set=names.get(found.name, found.name), lesions=lesions.n, normals=normals.n)
        self._put(QLabel(head), 0, column, 2)
        pairs = (
            (tr("before"), tr("after")),
            (_three(lesions.dice_before), _three(lesions.dice_after)),
            None,
            (_three(lesions.worst_tenth_before), _three(lesions.worst_tenth_after)),
            (str(lesions.missed_before), str(lesions.missed_after)),
            (str(normals.drawn_before), str(normals.drawn_after)),
        )
        for row, pair in enumerate(pairs, start=1):
            if pair is None:
                self._put(QLabel(_change(found)), row, column, 2)
                continue
            for side, text in enumerate(pair):
                self._put(muted(text) if row == 1 else QLabel(text), row, column + side)

    def _put(self, label: QLabel, row: int, column: int, width: int = 1) -> None:
        label.setTextFormat(Qt.TextFormat.PlainText)
        set_tabular(label)
        self.text += f"{label.text()}\n"
        self._grid.addWidget(label, row, column, 1, width)
