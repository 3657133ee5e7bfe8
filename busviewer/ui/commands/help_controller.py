"""The Help menu: the help pages, the keys, other keys, and what this program is."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from busviewer.ui.commands.actions import Actions
from busviewer.ui.kit.handlers import Handlers
from busviewer.ui.kit.preferences import Preferences

__all__ = ["HelpController"]


class HelpController(QObject):
    """Opens its dialogs over ``parent``."""

    def __init__(self, actions: Actions, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions, self._preferences, self._window = actions, preferences, parent

    def handlers(self) -> Handlers:
        """What to call, by the name of the command."""
        return {
            "help": self._show_help,
            "keys": self._show_keys,
            "change_keys": self._change_keys,
            "about": self._show_about,
        }

    def _show_help(self) -> None:
        from busviewer.ui.commands.help_window import HelpWindow

        open_ = self._window.findChild(HelpWindow)
        if open_ is None or not open_.isVisible():
            HelpWindow(self._window).show()
        else:
            open_.raise_()
            open_.activateWindow()

    def _show_keys(self) -> None:
        from busviewer.ui.commands.help_dialogs import KeysDialog

        sheet = KeysDialog(self._actions, self._window)
        sheet.change_clicked.connect(self._change_keys)
        sheet.open()

    def _change_keys(self) -> None:
        from busviewer.ui.commands.keys_editor import KeysEditor

        editor = KeysEditor(self._actions, self._window)
        editor.changed.connect(lambda keys: self._preferences.change(keys=keys))
        editor.open()

    def _show_about(self) -> None:
        from busviewer.ui.commands.help_dialogs import AboutDialog

        AboutDialog(self._window).open()
