"""The line below the canvas: what the model's draft of this scan is, and what comes next where it is no mask."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from busviewer.ui.actions import Actions
from busviewer.ui.bindings import key_text
from busviewer.ui.parts import Elided, choice, muted, set_look
from busviewer.ui.text import tr
from busviewer.ui.theme import icon

__all__ = ["DraftStrip"]

_HEIGHT, _LEAST, _WORDS_FROM = 40, 470, 660  # pixels
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
        self._icon, self._text = QLabel(), Elided(120)
        self._icon.setFixedSize(18, 18)
        self._shown = "", ""
        self.buttons = {name: self._button(actions[name], primary=name in _PRIMARY) for name in _ACTS}
        self._start = muted(tr("Tools start from"))
        options = ((tr("the possible lesion"), True), (tr("nothing"), False))
        self.start = choice(options, tr("What a drawing tool starts from"))
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
        self.tell("", "", ())

    def _button(self, action: QAction, *, primary: bool) -> QPushButton:
        words = {
            "accept": tr("Accept"),
            "refine": tr("Click on the lesion"),
            "segment": tr("Segment"),
            "no_lesion": tr("No lesion"),
        }
        name = action.objectName()
        button = QPushButton()
        button.setProperty("primary", primary)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: action.trigger())

        def follow() -> None:
            key = key_text(action.shortcut())
            button.setText(tr("{command} ({key})").format(command=words[name], key=key) if key else words[name])
            button.setToolTip(action.toolTip())
            button.setEnabled(action.isEnabled())

        action.changed.connect(follow)
        follow()
        return button

    def minimumSizeHint(self) -> QSize:
        """Without what can be spared."""
        return QSize(_LEAST, _HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the list says by its tip what it is for."""
        super().resizeEvent(event)
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
        self._icon.setVisible(bool(name))
        if name:
            self._icon.setPixmap(icon(name, "accent" if name == "possible" else "muted").pixmap(18, 18))
            self._icon.setAccessibleName(self._shown[0])
