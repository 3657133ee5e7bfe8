"""A line below the panels that tells or asks, in place of a dialog that stops the reader."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QRect, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from busviewer.files import shown
from busviewer.ui.kit.jobs import pause
from busviewer.ui.kit.parts import clear_layout, set_look
from busviewer.ui.kit.spoken import announce
from busviewer.ui.kit.suggestions import Suggestions
from busviewer.ui.kit.text import breakable, plain_tip, said, shortened, tr
from busviewer.ui.kit.theme import icon

__all__ = ["About", "MessageBar"]

About = Literal["scan", "study", "model", "training", "drop", "program"]
"""What a message speaks of, with which it ends: the scan on show; the study that one reader has open; the model and
device in use; a fine-tuning run; what is dragged over the window; the program, which ends last."""

_INFO_MS, _SCAN_MS = 6000, 15_000
_HEIGHT, _LINES = 40, 2
_ICONS = {"info": ("info", "accent"), "warning": ("warning", "warning"), "error": ("error", "error")}


class _Text(QLabel):
    """What is said, on two lines at most: shortened in the middle where that is too little, with all of it as tip."""

    def __init__(self) -> None:
        super().__init__()
        self.whole = ""
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(120)

    def say(self, text: str) -> None:
        """Show another text."""
        self.whole = text
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of it as there is room for now."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics, room = self.fontMetrics(), QRect(0, 0, self.width(), 0)
        lines = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, "\n".join("x" * _LINES))
        self.setMaximumHeight(lines.height())  # as two lines are laid out: a pixel more than two heights of a line

        def fits(text: str) -> bool:
            taken = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, breakable(text))
            return taken.height() <= self.maximumHeight() and taken.width() <= room.width()

        text = shortened(self.whole, fits)
        self.setText(breakable(text))
        self.setToolTip("" if text == self.whole else plain_tip(self.whole))


class MessageBar(QFrame):
    """One message at a time; the newest wins, but a question waits for its answer before information is shown.

    It has its place whether or not there is something to say, so that it covers nothing and the scan never moves for
    it; only the details that a reader unfolds make it higher. Each message says what it is ``about``: it ends with that
    (:meth:`leave`), and a question can no longer be answered then.
    """

    def __init__(self, veiled: Callable[[str], str] = str, parent: QWidget | None = None) -> None:
        """``veiled`` is what of a text the reader may be told."""
        super().__init__(parent)
        self._veiled = veiled
        self.setObjectName("messageBar")
        self.setAccessibleName(tr("Messages"))
        self._icon, self._text = QLabel(), _Text()
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._answers: list[QPushButton] = []
        close = QToolButton()
        close.setProperty("flat", True)
        close.setAccessibleName(tr("Close message"))
        close.setToolTip(tr("Close"))
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.clicked.connect(self.dismiss)
        self._close = close
        self._field = QLineEdit()
        self._field.setMaximumWidth(280)
        self._field.setAccessibleName(tr("Answer"))
        self._field.returnPressed.connect(self._enter)
        self._entered = False  # the Enter in the field was the answer
        self._field.hide()
        self.suggestions = Suggestions(self._field)
        self._back: QWidget | None = None
        self._details = QPlainTextEdit()
        self._details.setReadOnly(True)
        self._details.setAccessibleName(tr("Details"))
        self._details.setMaximumHeight(140)
        self._line = QWidget()
        self._line.setFixedHeight(_HEIGHT)
        row = QHBoxLayout(self._line)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._field, 1)
        row.addWidget(self.suggestions, 1)
        row.addLayout(self._buttons)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._line)
        column.addWidget(self._details)
        kept = self._line.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._line.setSizePolicy(kept)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._timer = pause(self, _INFO_MS, self.dismiss)
        self.kind, self._asking = "info", False
        self._about: About = "program"
        self._after: tuple[str, str, Sequence[str]] | None = None  # what comes back once a question is answered
        self._line.hide()
        self._details.hide()

    @property
    def text(self) -> str:
        """What it says now, whole, "" where that is nothing."""
        return "" if self._line.isHidden() else self._text.whole

    @property
    def asks(self) -> bool:
        """Whether a question waits for its answer."""
        return self._asking

    @property
    def details(self) -> str:
        """The lines behind "Show"."""
        return self._details.toPlainText()

    def tell(
        self,
        text: str,
        kind: str = "info",
        *,
        about: About,
        details: Sequence[str] = (),
        unfolded: bool = False,
        opens: Path | None = None,
    ) -> None:
        """Show ``text`` until what it is ``about`` is over; "info" goes before, and soon, and a warning of the scan
        later, as what it warns of may have been done by then.

        ``unfolded``: the details are on show from the start. ``opens``: the file or folder that was written, which a
        button opens with the program of the system.
        """
        if self._asking and kind == "info":
            return
        self._show(text, kind, about)
        if details:
            self._add_details(details, tr("Show"))
            self._details.setVisible(unfolded)
        if opens is not None:
            url = QUrl.fromLocalFile(str(opens))
            self._add_button(tr("Open"), lambda: QDesktopServices.openUrl(url), primary=False, stays=True)
        if kind == "info" or (about == "scan" and kind == "warning"):
            self._timer.start(_SCAN_MS if about == "scan" or opens is not None else _INFO_MS)

    def offer(
        self,
        text: str,
        choices: Sequence[tuple[str, Callable[[], None]]],
        kind: str = "info",
        *,
        about: About,
        details: Sequence[str] = (),
    ) -> None:
        """Show ``text`` and a button a choice; it stays, so that one may be taken after the other, until it is closed
        or what it is ``about`` is over.

        A question waits for its answer still: what is offered is shown in its place only where it says what went wrong.
        """
        if self._asking and kind == "info":
            return
        self._show(text, kind, about)
        for label, act in choices:
            self._add_button(label, act, primary=False, stays=True)
        if details:
            self._add_details(details, tr("Details"))
        whole = ", ".join([said(text), *(label for label, _act in choices)])
        self.setAccessibleName(tr("Message: {text}").format(text=shown(self._veiled(whole))))

    def _add_details(self, lines: Sequence[str], label: str) -> None:
        self._details.setPlainText("\n".join(shown(self._veiled(said(line))) for line in lines))

        def turn() -> None:
            self._details.setVisible(not self._details.isVisibleTo(self))

        self._add_button(label, turn, primary=False, stays=True)

    def leave(self, what: About) -> None:
        """This is over: what was said or asked of it goes. With a study, its scan is over too."""
        if self._about == what or (what == "study" and self._about == "scan"):
            self.dismiss()

    def ask(
        self,
        text: str,
        answers: Sequence[tuple[str, Callable[[], None]]],
        kind: str = "warning",
        *,
        about: About,
        focus: bool = False,
    ) -> None:
        """Show ``text`` with a button an answer, the first being the safe one; stays until answered or closed, or what
        it is ``about`` is over. ``focus``: Enter gives the first answer, as the question follows on what was typed."""
        self._put_off()
        self._show(text, kind, about)
        self._asking = True
        for number, (label, act) in enumerate(answers):
            self._add_button(label, act, primary=number == 0)
        if focus:
            self._answers[0].show()  # a layout shows it later, and what is not seen yet loses the focus again
            self._answers[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_text(
        self, text: str, value: str, label: str, act: Callable[[str], None], *, about: About
    ) -> Callable[[Sequence[str], Callable[[str], str]], None]:
        """Ask for a word: ``value`` is there to be changed, ``label`` (or Enter) hands it over, Esc leaves it.

        Returns what offers names, and a word on what is typed (:meth:`Suggestions.offer`), as long as this is asked.
        """
        self._put_off()
        self._show(text, "info", about)
        self._asking = True
        self._field.setAccessibleName(text)
        self._field.setText(value)
        self._add_button(label, lambda: act(self._field.text()), primary=True)
        self._add_button(tr("Cancel"), lambda: None, primary=False)
        self._field.show()
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        yes = self._answers[0]

        def suggest(names: Sequence[str], say: Callable[[str], str]) -> None:
            if self._asking and yes in self._answers:
                self.suggestions.offer(names, say)

        return suggest

    def _put_off(self) -> None:
        """What went wrong with the program, and was not closed yet, is shown again after the question."""
        if self.text and not self._asking and self.kind != "info" and self._about == "program":
            self._after = self.text, self.kind, self.details.splitlines()

    def _enter(self) -> None:
        self._entered = True
        self._answers[0].click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in its field takes it away, Down lists what may be meant."""
        if self._entered:  # it ends here, or it would press the button to which the focus went back
            self._entered = False
        elif event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() == Qt.Key.Key_Down and self._field.hasFocus():
            self.suggestions.open()
        else:
            super().keyPressEvent(event)

    def dismiss(self) -> None:
        """Take it away; the focus goes back to where it was."""
        self._asking = False
        self._timer.stop()
        focus = self.window().focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        self._line.hide()
        self._details.hide()
        clear_layout(self._buttons)
        self._answers.clear()
        set_look(self, "kind", "")
        self.setAccessibleName(tr("Messages"))
        if inside and self._back is not None and isValid(self._back):
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._after is not None:
            (text, kind, details), self._after = self._after, None
            self.tell(text, kind, about="program", details=details)

    @property
    def field(self) -> QLineEdit:
        """Where a word is written that was asked for."""
        return self._field

    def buttons(self) -> list[QPushButton]:
        """The answers on show."""
        return list(self._answers)

    def refresh_theme(self) -> None:
        """Tint the icons for the look in force."""
        name, colour = _ICONS[self.kind]
        self._icon.setPixmap(icon(name, colour).pixmap(18, 18))
        self._close.setIcon(icon("close", "muted"))

    def _show(self, text: str, kind: str, about: About) -> None:
        self._timer.stop()
        focus = self.window().focusWidget()
        if focus is not None and not self.isAncestorOf(focus):
            self._back = focus
        self._asking, self.kind, self._about = False, kind, about
        self._field.hide()
        self.suggestions.withdraw()
        clear_layout(self._buttons)
        self._answers.clear()
        self._details.hide()
        self._details.clear()
        text = shown(self._veiled(said(text)))
        self._text.say(text)
        set_look(self, "kind", kind)
        self.refresh_theme()
        self.setAccessibleName(tr("Message: {text}").format(text=text))
        self._line.show()
        announce(self, text, urgent=kind != "info")

    def _add_button(self, label: str, act: Callable[[], object], *, primary: bool, stays: bool = False) -> QPushButton:
        button = QPushButton(label)
        button.setProperty("primary", primary)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        def answer() -> None:
            if not stays:
                self.dismiss()
            act()

        button.clicked.connect(answer)
        self._buttons.addWidget(button)
        self._answers.append(button)
        return button
