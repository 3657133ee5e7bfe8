"""The language of the window, chosen from the menu or the settings: a new window is asked for, as soon as one can be
made without ending anything."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from busviewer.ui.commands.choices import Choices
from busviewer.ui.kit.jobs import pause
from busviewer.ui.kit.language import NAMES, language_of, locale_of
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.preferences import Preferences
from busviewer.ui.kit.text import tr

__all__ = ["LanguageController"]

_AGAIN_MS = 300


class LanguageController(QObject):
    """Signals: ``due`` the texts of a window are set where it is made: a new one is wanted, now."""

    due = Signal()

    def __init__(
        self, choices: Choices, bar: MessageBar, preferences: Preferences, under_way: Callable[[], str], parent: QObject
    ) -> None:
        """``under_way`` says in words what a new window would end, "" for nothing."""
        super().__init__(parent)
        self._choices, self._bar, self._preferences, self._under_way = choices, bar, preferences, under_way
        self._spoken = preferences.settings.language
        self._told = self._last = ""
        self._soon = pause(self, 0, self._try)
        self._again = pause(self, _AGAIN_MS, self._try)
        choices.language_chosen.connect(lambda wish: preferences.change(language=wish))
        choices.set_language(self._spoken)
        preferences.changed.connect(self._changed)

    def _changed(self, names: frozenset[str]) -> None:
        if "language" in names:
            self._told = self._last = ""
            self._choices.set_language(self._preferences.settings.language)
            self._soon.start()

    def _try(self) -> None:
        wish = self._preferences.settings.language
        if _sounds(wish) == _sounds(self._spoken):
            return
        what = self._under_way()
        if not what:
            self.due.emit()
            return
        if what == self._last and what != self._told:  # it is not over in a moment
            self._told = what
            text = tr("The language changes to {language} when this has ended, or at the next start: {what}.")
            self._bar.tell(text.format(language=NAMES[language_of(wish)], what=what), about="program")
        self._last = what
        self._again.start()

    def close(self) -> None:
        """Ask for nothing any more."""
        self._soon.stop()
        self._again.stop()


def _sounds(wish: str) -> tuple[str, str]:
    """What of ``wish`` can be seen: the language, and how numbers are written."""
    return language_of(wish), locale_of(wish).name()
