"""What is written on the canvas itself, in its corner: how the scan is shown, and what the difference's colours say."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from busviewer.scan import Tone
from busviewer.ui.kit import theme
from busviewer.ui.kit.parts import Swatch
from busviewer.ui.kit.text import number, tr

__all__ = ["CanvasNotes", "on_scan"]

_ROOM = 10


def on_scan(text: str = "") -> QLabel:
    """A label that can be read over any scan, in both looks."""
    label = QLabel(text)
    label.setProperty("role", "onScan")
    return label


class _Legend(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("legend")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Difference against the ground truth"))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 12, 4)
        row.setSpacing(4)
        colours = (
            (tr("true positive"), theme.HIT),
            (tr("false negative"), theme.MISSED),
            (tr("false positive"), theme.FALSE),
        )
        for place, (text, colour) in enumerate(colours):
            if place:
                row.addSpacing(8)
            row.addWidget(Swatch(colour, "block"))
            row.addWidget(QLabel(text))


class CanvasNotes(QWidget):
    """Over the lower left corner of ``parent``, which the pointer goes through.

    Signals: ``placed`` it lies there again, or takes other room.
    """

    placed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hidden, self.tone, self.legend = on_scan(), on_scan(), _Legend(self)
        self._canvas, self.without = parent, frozenset[str]()
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.hidden, self.tone, self.legend):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
            part.hide()

    def show_tone(self, tone: Tone) -> None:
        """Say that what is shown is not the scan as it is, where that is so."""
        words = [tr("inverted")] if tone.invert else []
        words += [tr("gamma {gamma}").format(gamma=number(tone.gamma, 2))] if tone.gamma != 1.0 else []
        words += [tr("local contrast")] if tone.clahe else []
        self.tone.setText(tr("Display: {how}").format(how=", ".join(words)) if words else "")
        self.tone.setVisible(bool(words))
        self.place()

    def show_hidden(self, what: Collection[str]) -> None:
        """Say that the "draft" or the ground "truth" is hidden, so that nobody looks for it."""
        self.without = frozenset(what)
        texts = {"draft": tr("draft"), "truth": tr("ground truth and class")}
        words = [text for name, text in texts.items() if name in what]
        self.hidden.setText(tr("Hidden until you sign off: {what}").format(what=", ".join(words)) if words else "")
        self.hidden.setVisible(bool(words))
        self.place()

    def show_legend(self, on: bool) -> None:
        """The colours of the difference view."""
        self.legend.setVisible(on)
        self.place()

    def place(self) -> None:
        """Lie in the corner again."""
        self._column.activate()
        self.adjustSize()
        self.move(_ROOM, self._canvas.height() - self.height() - _ROOM)
        self.placed.emit()
