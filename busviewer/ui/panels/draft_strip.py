"""The line below the canvas: what the model's draft of this scan is, and what comes next where it is no mask."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy

from busviewer.ui.commands.actions import Actions
from busviewer.ui.commands.bindings import key_text
from busviewer.ui.kit.parts import Elided, choice, muted, set_look
from busviewer.ui.kit.spoken import plain
from busviewer.ui.kit.text import tr
from busviewer.ui.kit.theme import icon

__all__ = ["DraftStrip"]

_HEIGHT, _LEAST, _KEYS_FROM, _WORDS_FROM = 40, 438, 570, 660  # pixels
_ACTS = ("accept", "refine", "segment", "no_lesion")
_PRIMARY = ("accept",)


class DraftStrip(QFrame):
    """Has its place whether or not there is something to say, so that the scan never moves for it.

    Its buttons are commands, and name their keys. Signals: ``start_chosen`` whether tools start from a weak draft.
    """

    start_chosen = Signal(bool)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("draftStrip")
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(tr("Draft"))
        self._icon, self._text = QLabel(), Elided(180)
        self._icon.setFixedSize(18, 18)
        self._shown = "", ""
        self._keyed = True
        self.buttons: dict[str, QPushButton] = {}
        for name in _ACTS:
            action = actions[name]
            self.buttons[name] = self._button(action, primary=name in _PRIMARY)
            action.changed.connect(lambda action=action: self._follow(action))
            self._follow(action)
        self._actions = actions
        self._start = muted(tr("Tools start from"))
        options = ((tr("possible lesion"), True), (tr("empty mask"), False))
        self.start = choice(options, tr("Starting mask for drawing tools"))
        self.start.currentIndexChanged.connect(lambda: self.start_chosen.emit(self.start.currentData()))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._text)
        row.addSpacing(4)
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._start)
        row.addWidget(self.start)
        self.start.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.start.setMinimumWidth(66)
        self.tell("", "", ())

    @staticmethod
    def _button(action: QAction, *, primary: bool) -> QPushButton:
        button = QPushButton()
        button.setProperty("primary", primary)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: action.trigger())
        return button

    def _follow(self, action: QAction) -> None:
        """Be called by the key that the command has now, where there is room, and act where it can."""
        words = {
            "accept": tr("Accept"),
            "refine": tr("Click the lesion"),
            "segment": tr("Segment"),
            "no_lesion": tr("No lesion"),
        }
        name, key = action.objectName(), key_text(action.shortcut())
        keyed = tr("{command} ({key})").format(command=words[name], key=key)
        self.buttons[name].setText(keyed if key and self._keyed else words[name])
        self.buttons[name].setToolTip(action.toolTip())
        self.buttons[name].setAccessibleDescription(plain(action.toolTip()))
        self.buttons[name].setEnabled(action.isEnabled())

    def minimumSizeHint(self) -> QSize:
        """Without what can be spared."""
        return QSize(_LEAST, _HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window without the icon; tips alone tell the keys, and what the list is for."""
        super().resizeEvent(event)
        if self._keyed != (self.width() >= _KEYS_FROM):
            self._keyed = not self._keyed
            self.refresh_theme()
            for name in _ACTS:
                self._follow(self._actions[name])
        self._start.setVisible(self.width() >= _WORDS_FROM and self.start.isVisibleTo(self))

    def tell(self, text: str, name: str, acts: Sequence[str], *, start: bool = False) -> None:
        """Say ``text`` after the icon ``name`` ("" for none), and offer ``acts``, commands that the table names.

        ``start``: offer too what tools start from.
        """
        self._text.setText(text)
        self._shown = text, name
        set_look(self._text, "role", "strong" if acts and name else "muted")
        for each, button in self.buttons.items():
            button.setVisible(each in acts)
        self.start.setVisible(start)
        self._start.setVisible(start and self.width() >= _WORDS_FROM)
        self.refresh_theme()

    def show_start(self, from_draft: bool) -> None:
        """What tools start from."""
        self.start.setCurrentIndex(self.start.findData(from_draft))

    @property
    def text(self) -> str:
        """What it says, "" while there is nothing to say."""
        return self._shown[0]

    @property
    def offered(self) -> list[str]:
        """The commands that it offers."""
        return [name for name, button in self.buttons.items() if not button.isHidden()]

    def refresh_theme(self) -> None:
        """Tint the icon for the look in force."""
        name = self._shown[1]
        self._icon.setVisible(bool(name) and self._keyed)
        if name:
            self._icon.setPixmap(icon(name, "accent" if name == "possible" else "muted").pixmap(18, 18))
            self._icon.setAccessibleName(self._shown[0])
