"""The Help menu: the help pages, the keys, other keys, and what this program is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from busviewer.ui.commands.actions import Actions
from busviewer.ui.help.help_places import place_of
from busviewer.ui.kit.handlers import Handlers
from busviewer.ui.kit.preferences import Preferences

if TYPE_CHECKING:
    from busviewer.ui.help.help_window import HelpWindow

__all__ = ["HelpController"]


class HelpController(QObject):
    """Opens its dialogs over ``parent``; F1 works in every dialog of it, too."""

    def __init__(self, actions: Actions, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions, self._preferences, self._window = actions, preferences, parent
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._reach)

    def handlers(self) -> Handlers:
        """What to call, by the name of the command."""
        return {
            "help": self._show_help,
            "search_help": self._search_help,
            "keys": self._show_keys,
            "change_keys": self._change_keys,
            "about": self._show_about,
        }

    def _reach(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Let the dialog that has the keys now answer the key of the help."""
        dialog, help_ = None if now is None else now.window(), self._actions["help"]
        if isinstance(dialog, QDialog) and _is_over(dialog, self._window) and help_ not in dialog.actions():
            dialog.addAction(help_)

    def _show_help(self) -> None:
        """Open the help on what has the keys: where it is unknown, on the first page."""
        self._open(place_of(QApplication.focusWidget()))

    def _search_help(self) -> None:
        self._open("").search()

    def _open(self, place: str) -> HelpWindow:
        """The window of the help, at ``place``; one that a dialog blocks by now gives way to one over that dialog."""
        from busviewer.ui.help.help_window import HelpWindow

        over = QApplication.activeModalWidget() or self._window
        open_ = next((each for each in self._window.findChildren(HelpWindow) if each.isVisible()), None)
        if open_ is not None and open_.parentWidget() is not over and over is not self._window:
            open_.close()
            open_ = None
        if open_ is None:
            open_ = HelpWindow(over)
            open_.show()
        if place:
            open_.show_page(place)
        open_.raise_()
        open_.activateWindow()
        return open_

    def _show_keys(self) -> None:
        from busviewer.ui.help.help_dialogs import KeysDialog

        sheet = KeysDialog(self._actions, self._window)
        sheet.change_clicked.connect(self._change_keys)
        sheet.open()

    def _change_keys(self) -> None:
        from busviewer.ui.commands.keys_editor import KeysEditor

        editor = KeysEditor(self._actions, self._window)
        editor.changed.connect(lambda keys: self._preferences.change(keys=keys))
        editor.open()

    def _show_about(self) -> None:
        from busviewer.ui.help.help_dialogs import AboutDialog

        AboutDialog(self._window).open()


def _is_over(dialog: QDialog, window: QWidget) -> bool:
    above = dialog.parentWidget()
    while above is not None and above is not window:
        above = above.parentWidget()
    return above is window
