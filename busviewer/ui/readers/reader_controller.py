"""Who reads, and what is hidden from them until they sign a scan off."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from busviewer.review import Aspect, Change, ReviewSession
from busviewer.study.readers.consensus import is_reserved
from busviewer.ui.commands.actions import Actions
from busviewer.ui.kit.handlers import Handlers
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.preferences import Preferences
from busviewer.ui.kit.text import tr

__all__ = ["ReaderController"]

_HIDES = {"hide_draft": "draft", "hide_truth": "truth"}


class ReaderController(QObject):
    """Between the session, the commands of the Study menu, and the question for a name.

    Signals: ``named`` who reads, and how, in words; ``chosen`` the name of a reader to go on as.
    """

    named = Signal(str)
    chosen = Signal(str)

    def __init__(
        self, session: ReviewSession, actions: Actions, bar: MessageBar, preferences: Preferences, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._actions, self._bar, self._preferences = session, actions, bar, preferences
        for name in _HIDES:
            actions[name].setChecked(getattr(preferences.settings, name))
        self._hide()

    def handlers(self) -> Handlers:
        """What to call, by the name of the command."""
        return {"reader": self.ask, **dict.fromkeys(_HIDES, lambda _on: self.set_hidden())}

    def on_change(self, change: Change) -> None:
        """Another may read now, or otherwise."""
        if change.aspects & (Aspect.STUDY | Aspect.STATE):
            self.show()

    def ask(self) -> None:
        """Ask who reads."""

        def take(name: str) -> None:
            if is_reserved(name):
                text = tr("“{name}” is reserved for the consensus of several readers. Choose another name.")
                self._bar.tell(text.format(name=name.strip()), "warning", about="study")
            elif name.strip() and name.strip() != self._session.workspace.reader:
                self.chosen.emit(name.strip())

        reader = self._session.judging.judge or self._session.workspace.reader
        self._bar.ask_text(tr("Reader name:"), reader, tr("Change"), take, about="study")

    def show(self) -> None:
        """Name who reads, and how."""
        name, judge = self._session.workspace.reader, self._session.judging.judge
        text = tr("consensus (by {reader})").format(reader=judge) if judge else name
        self.named.emit(tr("{reader}, blind").format(reader=text) if self._session.judging.blind else text)

    # --- blind -----------------------------------------------------------------------------------------------------
    def set_hidden(self) -> None:
        """Hide from the reader what the menu has ticked."""
        self._hide()
        self._preferences.change(**{name: self._actions[name].isChecked() for name in _HIDES})

    def _hide(self) -> None:
        self._session.judging.read_blind({what for name, what in _HIDES.items() if self._actions[name].isChecked()})
