"""How the scan's greys are shown: histogram with the window on it, auto, invert, local contrast, gamma, reset."""

from __future__ import annotations

from math import exp, log

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from busviewer.scan import Scan, Tone, Window, histogram
from busviewer.ui.canvas.histogram_view import HistogramView
from busviewer.ui.commands.actions import Actions
from busviewer.ui.kit.parts import heading, muted, slider
from busviewer.ui.kit.text import number, tr

__all__ = ["WindowLevelPanel"]

_SNAP = 4  # steps of the slider around 1, which would be hard to hit


class WindowLevelPanel(QWidget):
    """Signals: ``window_chosen`` a :class:`Window`; ``gamma_chosen`` 0.3 to 3."""

    window_chosen = Signal(object)
    gamma_chosen = Signal(float)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(heading(tr("Window/level")))
        head.addStretch(1)
        for name, text in {"auto_window": tr("Auto"), "reset_window": ""}.items():
            head.addWidget(self._button(actions, name, text))
        column.addLayout(head)
        self.histogram = HistogramView()
        self.histogram.window_chosen.connect(self.window_chosen)
        column.addWidget(self.histogram)
        self.gamma = slider(round(100 * log(0.3)) + 1, round(100 * log(3)) - 1, 0, tr("Gamma"))
        self.gamma.setToolTip(tr("Gamma: above 1, mid-grey tissue becomes brighter"))
        self._value = muted()
        self._value.setFixedWidth(32)
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(QLabel(tr("Gamma")))
        foot.addWidget(self.gamma, 1)
        foot.addWidget(self._value)
        for name, text in {"invert": tr("Invert"), "clahe": tr("CLAHE")}.items():
            foot.addWidget(self._button(actions, name, text))
        column.addLayout(foot)
        self.gamma.valueChanged.connect(self._gamma_moved)
        self._scan: Scan | None = None
        self.show_window_level(None, Window(0.0, 255.0), Tone())

    @staticmethod
    def _button(actions: Actions, name: str, text: str) -> QToolButton:
        made = QToolButton()
        made.setProperty("flat", True)
        if text:
            actions[name].setIconText(text)  # what a button shows of it; the menu says more
        made.setDefaultAction(actions[name])
        made.setAccessibleName(actions[name].text())
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setIconSize(QSize(16, 16))
        style = Qt.ToolButtonStyle.ToolButtonTextOnly if text else Qt.ToolButtonStyle.ToolButtonIconOnly
        made.setToolButtonStyle(style)
        return made

    @property
    def gamma_value(self) -> float:
        """What the slider says, 0.3 to 3."""
        step = self.gamma.value()
        return 1.0 if abs(step) < _SNAP else exp(step / 100)

    def _gamma_moved(self) -> None:
        self.gamma_chosen.emit(self.gamma_value)

    def show_window_level(self, scan: Scan | None, window: Window, tone: Tone) -> None:
        """Show what is in force; the histogram is counted where the scan is another one."""
        if scan is not self._scan or scan is None:
            self._scan = scan
            self.histogram.set_histogram(None if scan is None else histogram(scan))
        self.histogram.set_window(window, tone)
        self._value.setText(number(tone.gamma, 2))
        if tone.gamma != self.gamma_value:
            self.gamma.blockSignals(True)
            self.gamma.setValue(round(100 * log(tone.gamma)))
            self.gamma.blockSignals(False)
