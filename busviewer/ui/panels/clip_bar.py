"""Beneath the scan, where it is a frame of a clip: a slider over all frames with marks, and what plays them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QSlider, QStyle, QStyleOptionSlider, QToolButton

from busviewer.ui.commands.actions import Actions
from busviewer.ui.kit.parts import Value, set_tabular
from busviewer.ui.kit.text import tr
from busviewer.ui.kit.theme import CORRECTION, icon, theme

__all__ = ["MARKS", "ClipBar", "FrameSlider"]

MARKS = ("signed off", "in progress", "firm", "weak", "none")
"""What a frame is marked as, the first that it is."""

_HEIGHT, _PAGE = 40, 10
_BUTTONS = ("first_frame", "previous_frame", "play", "next_frame", "last_frame")


class FrameSlider(QSlider):
    """A slider over the frames, from 1; with marks above and below its line.

    Signals: ``turned`` by how many frames the wheel was turned.
    """

    turned = Signal(float)

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setMinimum(1)
        self.setPageStep(_PAGE)
        self.setMinimumWidth(80)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)  # the marks need the height
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Frame"))
        self._marks: Mapping[int, str] = {}

    def set_marks(self, marks: Mapping[int, str]) -> None:
        """Mark the frames with these numbers, each as one of MARKS."""
        if marks != self._marks:
            self._marks = dict(marks)
            self.update()

    @property
    def marks(self) -> Mapping[int, str]:
        """What is marked."""
        return self._marks

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A notch is a frame; up goes back."""
        turn = event.angleDelta()
        self.turned.emit(-(turn.y() or turn.x()) / 120)
        event.accept()

    def place_of(self, number: int) -> float:
        """Where the middle of the handle is, in pixels from the left, at a frame."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        control, part = QStyle.ComplexControl.CC_Slider, QStyle.SubControl
        groove = self.style().subControlRect(control, option, part.SC_SliderGroove, self)
        handle = self.style().subControlRect(control, option, part.SC_SliderHandle, self)
        room = groove.width() - handle.width()
        share = (number - 1) / max(1, self.maximum() - 1)
        return groove.left() + handle.width() / 2 + share * room

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the marks beneath the handle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, kind in sorted(self._marks.items(), key=lambda mark: -MARKS.index(mark[1])):
            self._paint_mark(painter, self.place_of(number), kind)
        painter.end()
        super().paintEvent(event)

    def _paint_mark(self, painter: QPainter, x: float, kind: str) -> None:
        """A draft above the line, firm as a bar and weak as an open ring; the reader's own work below it."""
        middle = self.height() / 2
        colour = {
            "signed off": theme().colour("ok"),
            "in progress": QColor(CORRECTION if theme().name == "dark" else theme().colours["warning"]),
            "none": theme().colour("muted"),
        }.get(kind, theme().colour("accent"))
        painter.setPen(QPen(colour, 1.4))
        painter.setBrush(colour)
        if kind == "firm":
            painter.drawRect(QRectF(x - 0.8, middle - 11, 1.6, 6))
        elif kind == "weak":
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(x, middle - 8), 2.2, 2.2)
        elif kind == "none":
            painter.drawPoint(QPointF(x, middle - 8))
        elif kind == "in progress":
            painter.drawRect(QRectF(x - 0.8, middle + 5, 1.6, 6))
        else:
            painter.drawEllipse(QPointF(x, middle + 8), 2.6, 2.6)


class ClipBar(QFrame):
    """Its buttons are commands. Signals: ``chosen`` the number of the frame that the slider was moved to."""

    chosen = Signal(int)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("clipBar")
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(tr("Clip"))
        self._actions = actions
        self.slider, self.number = FrameSlider(), Value(tr("Frame"))
        set_tabular(self.number)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 12, 0)
        row.setSpacing(2)
        for name in _BUTTONS:
            row.addWidget(self._button(name))
        row.addSpacing(8)
        row.addWidget(self.slider, 1)
        row.addSpacing(8)
        row.addWidget(self.number)
        row.addSpacing(8)
        self.largest = self._button("largest_lesion")
        self.largest.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        row.addWidget(self.largest)
        self.show_largest(None)
        self.slider.valueChanged.connect(self.chosen)
        self.hide()

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(self._actions[name])
        button.setProperty("flat", True)
        button.setIconSize(QSize(18, 18))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(self._actions[name].text())
        return button

    def show_clip(self, frames: int) -> None:
        """Offer a clip of so many frames; 0 where the scan is of none."""
        with QSignalBlocker(self.slider):
            self.slider.setMaximum(max(1, frames))
        widest = tr("{number} of {count}").format(number=frames, count=frames)
        self.number.setMinimumWidth(self.number.fontMetrics().horizontalAdvance(widest) + 4)
        self.setVisible(bool(frames))

    def show_frame(self, number: int) -> None:
        """The frame ``number``, from 1, is on screen."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(number)
        self.number.setText(tr("{number} of {count}").format(number=number, count=self.slider.maximum()))

    def show_marks(self, marks: Mapping[int, str]) -> None:
        """Mark frames, by number; and say how many there are of each kind."""
        self.slider.set_marks(marks)
        words = {
            "signed off": tr("Signed off (dot below the line): {count}"),
            "in progress": tr("In progress (bar below the line): {count}"),
            "firm": tr("Firm draft (bar above the line): {count}"),
            "weak": tr("Possible lesion (ring above the line): {count}"),
            "none": tr("Nothing found (point above the line): {count}"),
        }
        counts = {kind: sum(mark == kind for mark in marks.values()) for kind in MARKS}
        told = [words[kind].format(count=counts[kind]) for kind in MARKS if counts[kind]]
        self.slider.setToolTip("\n".join([tr("Frame of this clip"), *told]))
        self.slider.setAccessibleDescription(", ".join(told))

    def show_largest(self, number: int | None) -> None:
        """Which frame has the largest lesion, from 1; None where that was not looked for."""
        text = tr("Largest") if number is None else tr("Largest: frame {number}").format(number=number)
        self._actions["largest_lesion"].setIconText(text)

    def show_playing(self, on: bool) -> None:
        """Whether the clip plays: the button then stops it."""
        play = self._actions["play"]
        play.setChecked(on)
        play.setText(tr("Stop") if on else tr("Play"))
        play.setIcon(icon("pause" if on else "play"))

    def refresh_theme(self) -> None:
        """Tint the icon for the look in force."""
        self.show_playing(self._actions["play"].isChecked())
        self.slider.update()
