"""The line at the bottom: saved, cursor, spacing, jobs with Cancel, device, model, reader."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QStatusBar, QToolButton, QWidget

from busviewer.files import shown
from busviewer.ui.kit.motion import wants_stillness
from busviewer.ui.kit.parts import Elided, Value, muted
from busviewer.ui.kit.spoken import take_role
from busviewer.ui.kit.text import as_clock, number, plain_tip, said, significant, tr, with_decimal_sign
from busviewer.ui.kit.theme import icon, theme
from busviewer.ui.panels.training_strip import TrainingStrip

__all__ = ["JobStrip", "ReadOut", "StatusBar"]

_WIDEST_READER, _GAP = 240, 12  # px


def _room(widget: QWidget) -> int:
    return max(widget.minimumWidth(), widget.minimumSizeHint().width()) + _GAP


class ReadOut(QWidget):
    """A line of text that changes with every move of the pointer: unlike a label, it lays nothing out anew."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.text = ""
        self.setFixedWidth(width)

    def show_text(self, text: str) -> None:
        """Show another text."""
        if text != self.text:
            self.text = text
            self.update()
            if QAccessible.isActive():
                self.setAccessibleDescription(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, standing back."""
        painter = QPainter(self)
        painter.setPen(theme().colour("muted"))
        place = self.rect().adjusted(8, 0, -8, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text)


class JobStrip(QWidget):
    """One job on its way: what, how far, how long still, Cancel. Signal: ``cancelled``."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._bar, self._left = Elided(120), QProgressBar(), muted()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(140, 6)
        self._bar.setProperty("thin", True)
        self._bar.setAccessibleName(tr("Progress"))
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        for widget in (self._text, self._bar, self._left, self.cancel):
            row.addWidget(widget)
        row.addStretch(1)
        self._started = 0.0
        self.hide()

    def start(self, text: str) -> None:
        """A job begins; ``text`` says which."""
        self._started = time.monotonic()
        self._text.setText(shown(text))
        self._left.setText("")
        self._bar.setRange(0, 1000 if wants_stillness() else 0)  # without an end, its bar runs to and fro
        self._bar.setValue(0)
        self.show()

    def progress(self, fraction: float, text: str) -> None:
        """It is so far; the time left is told when there is something to judge it by."""
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(1000 * fraction))
        if text:
            self._text.setText(shown(text))
        spent = time.monotonic() - self._started
        if spent > 1 and fraction > 0.01:
            self._left.setText(as_clock(spent * (1 - fraction) / fraction))

    def stop(self) -> None:
        """It has ended."""
        self.hide()

    @property
    def text(self) -> str:
        """What it says, "" while no job runs."""
        return "" if self.isHidden() else self._text.text()


class StatusBar(QStatusBar):
    """Signals: ``reader_clicked``."""

    reader_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.saved, self._spacing = Value(tr("Saved"), 96), Value(tr("Pixel spacing"), 100)
        self._cursor = ReadOut(230)
        self.device, self.model = Value(tr("Device")), Elided(60)  # no name of a model makes the window wider
        for label in (self._spacing, self.model):
            label.setProperty("role", "muted")
        self.reader = QToolButton()
        self.reader.setProperty("flat", True)
        self.reader.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.reader.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.reader.setToolTip(tr("Current reader; click to change"))
        self.reader.clicked.connect(self.reader_clicked)
        self.training = TrainingStrip()
        self.job, self._survey = JobStrip(), Elided(0)  # the least of all: it may go where there is no room
        self._survey.setAccessibleName(tr("In the background"))
        self._survey.setProperty("role", "muted")
        self._survey.setToolTip(tr("Searching for near-duplicates and burnt-in marks"))
        for label in (self.saved, self._spacing):
            self.addWidget(label)
        take_role(self._cursor, QAccessible.Role.StaticText)
        self._cursor.setAccessibleName(tr("Cursor"))
        self.insertWidget(1, self._cursor)
        self.addWidget(self.job, 1)
        for widget in (self.training, self._survey, self.device, self.model, self.reader):
            self.addPermanentWidget(widget)
        self._survey.hide()
        self._saved_state = self._model = self._sensitivity = ""
        self.device.setProperty("role", "muted")
        self.show_device("")
        self._spare: tuple[QWidget, ...] = (self.model, self._spacing, self._cursor)

    def minimumSizeHint(self) -> QSize:
        """Without what can be spared: a job that begins makes no window wider."""
        return QSize(0, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Cut nothing: what there is no room for goes."""
        taken = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            needed = super().minimumSizeHint().width() + sum(map(_room, filter(QWidget.isHidden, self._spare)))
            for each in self._spare:
                each.setVisible(needed <= self.width())
                needed -= _room(each) if each.isHidden() else 0
        return taken

    def show_saved(self, state: str, why: str = "") -> None:
        """ "saved", "saving", "failed" or "read only" (and why), or "" while no study is open."""
        self.saved.setToolTip(plain_tip(said(why)))
        if state == self._saved_state:
            return
        self._saved_state = state
        texts = {
            "saved": tr("saved {time}").format(time=time.strftime("%H:%M")),
            "saving": tr("saving…"),
            "failed": tr("NOT SAVED"),
            "read only": tr("READ ONLY"),
            "": "",
        }
        colour = theme().colours[{"failed": "error", "read only": "warning"}.get(state, "muted")]
        weight = "600" if state in ("failed", "read only") else "400"
        self.saved.setText(texts[state])
        self.saved.setStyleSheet(f"color: {colour}; font-weight: {weight};")

    def show_cursor(self, x: float, y: float, grey: int | None, probability: float | None) -> None:
        """Pixel under the cursor, its grey value, and how likely it is lesion where a prediction is in memory."""
        if grey is None:
            self._cursor.show_text("")
            return
        text = f"x {int(x)}  y {int(y)}  " + tr("grey {value}").format(value=grey)
        if probability is not None:
            text += f"  p {number(probability, 2)}"
        self._cursor.show_text(text)

    def clear_cursor(self) -> None:
        """The cursor left the canvas."""
        self._cursor.show_text("")

    @property
    def cursor_text(self) -> str:
        """What is said of the pixel under the cursor."""
        return self._cursor.text

    def show_spacing(self, spacing: tuple[float, float] | None, *, scan: bool, by_region: bool = False) -> None:
        """mm a pixel, across and down where they differ, or that nobody knows, or that regions differ."""
        if not scan:
            self._spacing.setText("")
        elif spacing is None:
            self._spacing.setText(tr("by region") if by_region else tr("uncalibrated"))
        else:
            down, across = (significant(side, 3) for side in spacing)
            text = tr("{size} mm/px") if down == across else tr("{across} x {down} mm/px")
            self._spacing.setText(text.format(size=across, across=across, down=down))

    @property
    def spacing_text(self) -> str:
        """What is said of the spacing."""
        return self._spacing.text()

    def show_survey(self, text: str) -> None:
        """How far the look at all scans is, "" while there is none."""
        self._survey.setText(text)
        self._survey.setVisible(bool(text))

    @property
    def survey_text(self) -> str:
        """What is said of the look at all scans."""
        return self._survey.text()

    def show_device(self, words: str, reason: str = "") -> None:
        """The device and the precision in words, "" while they are not known yet; and why that precision."""
        self.device.setText(words or tr("device: auto"))
        tip = tr("Segment runs on this device, in this precision; change the device in the Model menu")
        self.device.setToolTip(plain_tip(f"{tip}\n{with_decimal_sign(said(reason))}" if reason else tip))

    def show_model(self, name: str) -> None:
        """The model in use."""
        self._model = shown(name)
        self._tell_model()

    def show_sensitivity(self, name: str) -> None:
        """From when on its drafts are firm, "" while no study is open."""
        self._sensitivity = name
        self._tell_model()

    def _tell_model(self) -> None:
        text = "  ·  ".join(filter(None, (self._model, self._sensitivity)))
        self.model.setText(text)
        self.model.setAccessibleName(tr("Model") + f": {text}" if text else tr("Model"))
        tip = tr("The model in use and its sensitivity; change them in the Model menu")
        tip = tip if self._sensitivity else tr("The model in use; change it in the Model menu")
        self.model.setToolTip(plain_tip(f"{text}\n{tip}" if text else tip))

    def show_reader(self, name: str) -> None:
        """Who reads."""
        text = tr("reader: {name}").format(name=shown(name))
        fits = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, _WIDEST_READER)
        self.reader.setText(fits.replace("&", "&&"))
        self.reader.setAccessibleName(text)

    def refresh_theme(self) -> None:
        """Take the colours of the look in force."""
        state, self._saved_state = self._saved_state, "-"
        self.show_saved(state)
        self.reader.setIcon(icon("reader", "muted"))
        self.training.refresh_theme()
