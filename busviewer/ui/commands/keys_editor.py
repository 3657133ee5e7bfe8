"""Keys: give a command another key; a clash is named before a key is taken from another command."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from busviewer.ui.commands.actions import COMMANDS, MENUS, Actions
from busviewer.ui.commands.bindings import key_of, key_text, reserved
from busviewer.ui.kit.parts import button_row, muted, push_button, search_field, set_role
from busviewer.ui.kit.text import tr
from busviewer.ui.kit.theme import theme

__all__ = ["KeysEditor"]

_NAME = Qt.ItemDataRole.UserRole
_BY_NAME = {command.name: command for command in COMMANDS}


def _words(keys: Sequence[str]) -> str:
    return "   ".join(key_text(key) for key in keys)


class _Commands(QTreeWidget):
    """The commands; while it listens, the next key is not a move in the list but ``caught`` ("" for Esc)."""

    caught = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.listening = False

    def event(self, event: QEvent) -> bool:
        """No shortcut may take the key that is listened for."""
        if self.listening and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab, too, is a key that may be tried."""
        return False if self.listening else super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand over the key that is listened for."""
        if not self.listening:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.caught.emit("")
        elif key := key_of(event):
            self.caught.emit(key)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Who goes elsewhere wants no key."""
        if self.listening:
            self.caught.emit("")
        super().focusOutEvent(event)


class KeysEditor(QDialog):
    """Every command with its keys. Signals: ``changed`` what differs from the table, as the settings keep it."""

    changed = Signal(dict)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Change keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions, self._bindings, self._adding = actions, actions.bindings, False
        self._pending: tuple[str, tuple[str, ...]] | None = None
        self.search = search_field(tr("Search commands and shortcuts"))
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(lambda: self._listen(adding=False))
        self.list = _Commands()
        self._items: dict[str, QTreeWidgetItem] = {}
        self._groups: dict[str, QTreeWidgetItem] = {}
        self._fill()
        self.list.caught.connect(self._caught)
        self.list.itemActivated.connect(lambda: self._listen(adding=False))
        self.list.currentItemChanged.connect(lambda: self._refresh_buttons())
        self.message = muted()
        self.message.setWordWrap(True)
        self.message.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.take = push_button(tr("Reass&ign"), self._take)
        self.leave = push_button(tr("Ca&ncel"), self._ask_nothing)
        self.change = push_button(tr("&Change…"), lambda: self._listen(adding=False))
        self.add = push_button(tr("A&dd…"), lambda: self._listen(adding=True))
        self.remove = push_button(tr("&Remove"), lambda: self._want(()))
        self.usual = push_button(tr("Re&set"), lambda: self._want(self._bindings.usual(self._name)))
        self.reset = push_button(tr("Reset &all"), self._reset)
        self.close_ = push_button(tr("Close"), self.close)
        self._lay_out()
        self._ask_nothing()
        self._refresh()
        self.list.setCurrentItem(self._items[COMMANDS[0].name])
        self.search.setFocus()
        self.resize(self.sizeHint())  # a dialog left to itself takes two thirds of the screen at most

    def sizeHint(self) -> QSize:
        """Room for some thirty commands, where the screen has it."""
        room = self.screen().availableGeometry()
        return QSize(min(760, room.width() - 40), min(760, room.height() - 80))

    def _fill(self) -> None:
        view = self.list
        view.setAccessibleName(tr("Commands and their shortcuts"))
        view.setHeaderLabels([tr("Command"), tr("Shortcut"), tr("Default")])
        view.setRootIsDecorated(False)
        view.setIndentation(12)
        view.setItemsExpandable(False)
        view.setUniformRowHeights(True)
        view.setFrameShape(QFrame.Shape.NoFrame)
        bold = QFont(view.font())
        bold.setBold(True)
        for menu, rows in groupby(COMMANDS, key=lambda command: command.menu):
            group = QTreeWidgetItem([tr(MENUS[menu]).replace("&", "")])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            group.setFont(0, bold)
            group.setForeground(0, theme().colour("muted"))
            view.addTopLevelItem(group)
            self._groups[menu] = group
            group.setFirstColumnSpanned(True)
            group.setExpanded(True)
            for command in rows:
                item = QTreeWidgetItem(group, [command.title])
                item.setData(0, _NAME, command.name)
                self._items[command.name] = item
        head = view.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, 230), (2, 150)):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            head.resizeSection(column, width)

    def _lay_out(self) -> None:
        asking = QHBoxLayout()
        asking.setSpacing(8)
        asking.addWidget(self.message, 1)
        for button in (self.leave, self.take):
            asking.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addLayout(asking)
        column.addLayout(button_row(self.change, self.add, self.remove, self.usual, None, self.reset, self.close_))

    # --- what is chosen --------------------------------------------------------------------------------------------
    @property
    def _name(self) -> str:
        """The command that is marked, "" where none is."""
        item = self.list.currentItem()
        return "" if item is None else item.data(0, _NAME) or ""

    def choose(self, name: str) -> None:
        """Mark the command ``name``."""
        self.list.setCurrentItem(self._items[name])

    def shown(self) -> list[str]:
        """The names of the commands that the search leaves."""
        return [name for name, item in self._items.items() if not item.isHidden()]

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        full = set()
        for name, item in self._items.items():
            group = self._groups[_BY_NAME[name].menu]
            said = " ".join((group.text(0), *map(item.text, range(3)))).casefold()
            found = all(word in said for word in words)
            item.setHidden(not found)
            full |= {_BY_NAME[name].menu} if found else set()
        for menu, group in self._groups.items():
            group.setHidden(menu not in full)
        left = self.shown()
        if left and self._name not in left:
            self.choose(left[0])
        self._ask_nothing()
        if not left:
            self._say(tr("No command or shortcut matches “{text}”.").format(text=text))

    # --- another key -----------------------------------------------------------------------------------------------
    def _listen(self, *, adding: bool) -> None:
        if self._name:
            self._ask_nothing()
            self._adding = adding
            self.list.setFocus()
            self.list.listening = True
            self._items[self._name].setText(1, tr("Press a key…"))
            words = tr("Press the new shortcut for {command}, or Esc to cancel.")
            self._say(words.format(command=_BY_NAME[self._name].title))

    def _caught(self, key: str) -> None:
        self.list.listening = False
        self._ask_nothing()
        self._refresh()
        if key and (reason := reserved(key)):
            self._say(tr("Choose another key: {reason}.").format(reason=reason), "error")
        elif key:
            had = self._bindings[self._name] if self._adding else ()
            self._want((*(each for each in had if each != key), key))

    def _want(self, keys: tuple[str, ...]) -> None:
        """Let the marked command have ``keys``; where one is another's, ask first."""
        owners = {key: self._bindings.owner(key) for key in keys}
        taken = {key: owner for key, owner in owners.items() if owner not in ("", self._name)}
        self._pending = self._name, keys
        if not taken:
            self._take()
            return
        words = tr("{key} is already assigned to {command}. Reassign it?")
        said = [words.format(key=key_text(key), command=_BY_NAME[owner].title) for key, owner in taken.items()]
        self._say("\n".join(said), "warning")
        for button in (self.take, self.leave):
            button.setAutoDefault(True)  # Enter is for the one that has the focus
            button.show()
        self.leave.setFocus()

    def _take(self) -> None:
        if self._pending is None:
            return
        name, keys = self._pending
        losers = {owner for key in keys if (owner := self._bindings.owner(key)) not in ("", name)}
        self._bindings.set_keys(name, keys)
        self._ask_nothing()
        bare = [_BY_NAME[each].title for each in losers if not self._bindings[each]]
        if bare:
            self._say(tr("No shortcut is left for: {commands}.").format(commands=", ".join(bare)))
        self._tell()

    def _reset(self) -> None:
        self._bindings.reset()
        self._ask_nothing()
        self._tell()

    def _tell(self) -> None:
        self._actions.bind()
        self._refresh()
        self.changed.emit(self._bindings.changed)

    # --- what is said ----------------------------------------------------------------------------------------------
    def _say(self, text: str, role: str = "muted") -> None:
        self.message.setText(text)
        set_role(self.message, role)

    def _ask_nothing(self) -> None:
        if self.take.hasFocus() or self.leave.hasFocus():
            self.list.setFocus()
        self._pending = None
        for button in (self.take, self.leave):
            button.hide()
        self._say(tr("To change a shortcut, double-click its command or press Enter."))

    def _refresh(self) -> None:
        accent = theme().colour("accent")
        for name, item in self._items.items():
            keys, usual = self._bindings[name], self._bindings.usual(name)
            item.setText(1, _words(keys))
            item.setForeground(1, accent if keys != usual else theme().colour("text"))
            item.setText(2, _words(usual) if keys != usual else "")
            item.setForeground(2, theme().colour("muted"))
        self._refresh_buttons()

    def _refresh_buttons(self) -> None:
        name = self._name
        for button in (self.change, self.add):
            button.setEnabled(bool(name))
        self.remove.setEnabled(bool(name) and bool(self._bindings[name]))
        self.usual.setEnabled(bool(name) and self._bindings[name] != self._bindings.usual(name))
        self.reset.setEnabled(bool(self._bindings.changed))

    def reject(self) -> None:
        """Esc answers the question first, then closes."""
        if self._pending is not None:
            self._ask_nothing()
        else:
            super().reject()
