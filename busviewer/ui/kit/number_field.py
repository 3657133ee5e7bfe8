"""The field for a number: what is typed counts as it stands or not at all, and never with its sign left out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QValidator
from PySide6.QtWidgets import QDoubleSpinBox

from busviewer.numbers import read_number
from busviewer.ui.kit.parts import inset
from busviewer.ui.kit.text import number, tr

__all__ = ["NumberField"]


class NumberField(QDoubleSpinBox):
    """A number from ``low`` to ``high`` with up to ``digits`` decimals, shown without closing zeros and with the sign
    of the reader's locale. A point and a comma are the decimal sign, whatever the locale.

    Every key is let in: a field that drops one makes 125 of 12.5. What is no number here is refused as a whole, once
    it is to count.

    Signals: ``refused`` what is wrong with what was typed, a sentence.
    """

    refused = Signal(str)

    def __init__(self, low: float, high: float, value: float, name: str, *, digits: int = 0) -> None:
        super().__init__()
        self.setRange(low, high)
        self.setDecimals(digits)
        self.setValue(value)
        self.setKeyboardTracking(False)
        self.setAccessibleName(name)
        self.setToolTip(name)
        inset(self)

    def typed(self) -> float | None:
        """Its value, what is being typed in it counting; None, and told, where that is refused."""
        if not self._may_count():
            return None
        self.interpretText()
        return self.value()

    # --- what Qt asks ----------------------------------------------------------------------------------------------
    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Let every key in; only a number of this field counts."""
        known = self._number(text) is not None
        return (QValidator.State.Acceptable if known else QValidator.State.Intermediate), text, place

    def fixup(self, text: str) -> str:
        """Leave it as it is: Qt would take out what it holds for thousands separators."""
        return text

    def valueFromText(self, text: str) -> float:
        """The number in the field."""
        value = self._number(text)
        return self.value() if value is None else value

    def textFromValue(self, value: float) -> str:
        """A number as it is shown: "12.5", "12,5" or "12"."""
        text = number(value, self.decimals())
        return text.rstrip("0").rstrip(".,") if self.decimals() else text

    def stepBy(self, steps: int) -> None:
        """Step from what is typed, where that counts."""
        if self._may_count():
            super().stepBy(steps)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter hands over only what counts; else it stays to be mended."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or self._may_count():
            super().keyPressEvent(event)
        else:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is refused goes, and is told; the number before it is back."""
        self._may_count()
        super().focusOutEvent(event)

    # --- what counts -----------------------------------------------------------------------------------------------
    def _number(self, text: str) -> float | None:
        if text and text == self.specialValueText():
            return self.minimum()
        bare = text.removeprefix(self.prefix()).removesuffix(self.suffix())
        value = read_number(bare.strip().removesuffix(self.suffix().strip()))  # the unit may be typed or pasted too
        if value is None or not self.minimum() <= value <= self.maximum():
            return None
        return value if self.decimals() or value.is_integer() else None

    def _may_count(self) -> bool:
        text = self.lineEdit().text()
        if self._number(text) is not None:
            return True
        asked = tr("“{text}” cannot be used. Enter a number from {low} to {high}, without thousands separators.")
        if not self.decimals():
            asked = tr("“{text}” cannot be used. Enter a whole number from {low} to {high}, without separators.")
        ends = {"low": self.textFromValue(self.minimum()), "high": self.textFromValue(self.maximum())}
        self.refused.emit(asked.format(text=self.cleanText().strip(), **ends))
        return False
