"""Names that may be meant in a text field, in a list beside it, and a word on what is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from busviewer.files import shown
from busviewer.ui.kit.parts import muted
from busviewer.ui.kit.text import tr
from busviewer.ui.kit.theme import icon

__all__ = ["Suggestions"]


class Suggestions(QWidget):
    """Beside ``field``: a button with the list, and the word; nothing is on show until something is offered."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__()
        self._field, self._note = field, muted()
        self._note.setWordWrap(True)
        self._note.setMinimumWidth(150)
        self._note.setAccessibleName(tr("About the name"))
        self._say: Callable[[str], str] = lambda text: ""
        self.button, self.menu = QToolButton(), QMenu(self)
        self.button.setProperty("flat", True)
        self.button.setToolTip(tr("Names known in this study (Down)"))
        self.button.setAccessibleName(tr("Names known in this study"))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.button)
        row.addWidget(self._note, 1)
        field.textChanged.connect(self._tell)
        self.hide()

    def offer(self, names: Sequence[str], say: Callable[[str], str]) -> None:
        """Offer ``names``; ``say`` gives the word on a text."""
        self.menu.clear()
        for name in names:
            self.menu.addAction(shown(name).replace("&", "&&")).triggered.connect(partial(self._take, name))
        self.button.setVisible(bool(names))
        self.button.setIcon(icon("list", "muted"))
        self._say = say
        self._tell()
        self.show()

    def withdraw(self) -> None:
        """Offer nothing more."""
        self._say = lambda text: ""
        self._note.setText("")
        self.menu.clear()
        self.hide()

    def open(self) -> None:
        """Show the list below the field."""
        if self.menu.actions():
            self.menu.popup(self._field.mapToGlobal(self._field.rect().bottomLeft()))

    @property
    def note(self) -> str:
        """The word on what is typed now."""
        return self._note.text()

    def _take(self, name: str, _checked: bool = False) -> None:
        self._field.setText(name)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        self._note.setText(self._say(self._field.text()))
