"""A bar above the canvas that tells or asks, in place of a dialog that stops the reader."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from busviewer.files import shown
from busviewer.ui.kit.jobs import pause
from busviewer.ui.kit.parts import clear_layout, set_look
from busviewer.ui.kit.suggestions import Suggestions
from busviewer.ui.kit.text import breakable, tr
from busviewer.ui.kit.theme import icon

__all__ = ["MessageBar"]

_INFO_MS, _PASSING_MS = 6000, 15_000
_ICONS = {"info": ("info", "accent"), "warning": ("warning", "warning"), "error": ("error", "error")}


class MessageBar(QFrame):
    """One message at a time; the newest wins, but a question waits for its answer before information is shown."""

    def __init__(self, veiled: Callable[[str], str] = str, parent: QWidget | None = None) -> None:
        """``veiled`` is what of a text the reader may be told."""
        super().__init__(parent)
        self._veiled = veiled
        self.setObjectName("messageBar")
        self._icon, self._text = QLabel(), QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
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
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 8, 8)
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
        column.addLayout(row)
        column.addWidget(self._details)
        self._timer = pause(self, _INFO_MS, self.dismiss)
        self.kind, self._asking, self._passing = "info", False, False
        self.hide()

    @property
    def text(self) -> str:
        """What it says now, "" while hidden."""
        return "" if self.isHidden() else self._text.text().replace("\u200b", "")

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
        details: Sequence[str] = (),
        passing: bool = False,
        unfolded: bool = False,
    ) -> None:
        """Show ``text``; "info" goes by itself, and what is ``passing`` later; else it stays until closed.

        ``unfolded``: the details are on show from the start.
        """
        if self._asking and kind == "info":
            return
        self._show(text, kind)
        if details:
            self._add_details(details, tr("Show"))
            self._details.setVisible(unfolded)
            QCoreApplication.sendPostedEvents(self, QEvent.Type.LayoutRequest)  # or it is painted in too little room
        self._passing = passing
        if passing or kind == "info":
            self._timer.start(_PASSING_MS if passing else _INFO_MS)

    def offer(
        self,
        text: str,
        choices: Sequence[tuple[str, Callable[[], None]]],
        kind: str = "info",
        *,
        details: Sequence[str] = (),
    ) -> None:
        """Show ``text`` and a button a choice; it stays, so that one may be taken after the other, until it is closed.

        A question waits for its answer still: what is offered is shown in its place only where it says what went wrong.
        """
        if self._asking and kind == "info":
            return
        self._show(text, kind)
        for label, act in choices:
            self._add_button(label, act, primary=False, stays=True)
        if details:
            self._add_details(details, tr("Details"))
        said = ", ".join([text, *(label for label, _act in choices)])
        self.setAccessibleName(tr("Message: {text}").format(text=shown(self._veiled(said))))

    def _add_details(self, lines: Sequence[str], label: str) -> None:
        self._details.setPlainText("\n".join(shown(self._veiled(line)) for line in lines))

        def turn() -> None:
            self._details.setVisible(not self._details.isVisibleTo(self))

        self._add_button(label, turn, primary=False, stays=True)

    def leave_scan(self) -> None:
        """Another scan comes: what was said in passing of the one before goes."""
        if self._passing:
            self.dismiss()

    def ask(
        self,
        text: str,
        answers: Sequence[tuple[str, Callable[[], None]]],
        kind: str = "warning",
        *,
        passing: bool = False,
    ) -> None:
        """Show ``text`` with a button an answer, the first being the safe one; stays until answered or closed.

        What is ``passing`` is of the scan on screen, and goes with it.
        """
        self._show(text, kind)
        self._asking, self._passing = True, passing
        for number, (label, act) in enumerate(answers):
            self._add_button(label, act, primary=number == 0)

    def ask_text(
        self, text: str, value: str, label: str, act: Callable[[str], None]
    ) -> Callable[[Sequence[str], Callable[[str], str]], None]:
        """Ask for a word: ``value`` is there to be changed, ``label`` (or Enter) hands it over, Esc leaves it.

        Returns what offers names, and a word on what is typed (:meth:`Suggestions.offer`), as long as this is asked.
        """
        self._show(text, "info")
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
        self.hide()
        if inside and self._back is not None and isValid(self._back):
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)

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

    def _show(self, text: str, kind: str) -> None:
        self._timer.stop()
        focus = self.window().focusWidget()
        if focus is not None and not self.isAncestorOf(focus):
            self._back = focus
        self._asking, self._passing, self.kind = False, False, kind
        self._field.hide()
        self.suggestions.withdraw()
        clear_layout(self._buttons)
        self._answers.clear()
        self._details.hide()
        self._details.clear()
        text = shown(self._veiled(text))
        self._text.setText(breakable(text))
        set_look(self, "kind", kind)
        self.refresh_theme()
        self.setAccessibleName(tr("Message: {text}").format(text=text))
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))  # read out at once

    def _add_button(self, label: str, act: Callable[[], None], *, primary: bool, stays: bool = False) -> QPushButton:
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
