"""Which key does what: the keys of the table, those that the reader changed, and whose a key is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from busviewer.ui.commands.key_rules import HELD_KEYS
from busviewer.ui.kit.text import tr

__all__ = ["Bindings", "key_of", "key_text", "plain_key", "reserved"]

_OLD_NAMES = {  # of commands, as settings may still have them
    "next_twin": "next_near_duplicate", "opinion_off": "assessment_off", "opinion_after": "assessment_after",
    "opinion_at_once": "assessment_at_once",
}  # fmt: skip
_MODIFIERS = {
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock,
    Qt.Key.Key_unknown, Qt.Key(0),
}  # fmt: skip


def plain_key(text: str) -> str:
    """The one key that ``text`` names, spelt as Qt does ("ctrl+b" is "Ctrl+B"), "" where it names none, or several."""
    keys = QKeySequence(text)
    return keys.toString() if keys.count() == 1 else ""


def key_text(key: str | QKeySequence) -> str:
    """A key as a reader knows it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def key_of(event: QKeyEvent) -> str:
    """The key that was pressed, "" while it is only Shift and the like."""
    if event.key() in _MODIFIERS:
        return ""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    text = event.text()
    if text and text.isprintable() and not text.isalnum() and not text.isspace():
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier  # "?" is a key, however a keyboard makes it
    return QKeySequence(modifiers.value | event.key()).toString()


def reserved(key: str) -> str:
    """Why no command may have ``key``, "" where one may."""
    bare = key.removeprefix("Shift+")
    if bare in {QKeySequence(held).toString() for held in HELD_KEYS}:
        return tr("{key} is used on the scan while it is held down").format(key=key_text(key))
    if bare in ("Tab", "Backtab"):
        return tr("{key} moves between controls").format(key=key_text(key))
    if re.fullmatch(r"Alt\+[A-Z]", key):
        return tr("{key} opens a menu").format(key=key_text(key))
    return ""


class Bindings:
    """The keys of every command, by its name.

    Args:
        defaults: the keys of the table, which do not clash.
        changed: what the reader changed: keys as Qt lists them ("Left; P"), "" for none. What names no key, or a key
            that is another command's, is not in force, and said in ``problems``.
    """

    def __init__(self, defaults: Mapping[str, Sequence[str]], changed: Mapping[str, str]) -> None:
        self._defaults = {name: tuple(plain_key(key) for key in keys) for name, keys in defaults.items()}
        self.problems: list[str] = []
        changed = {_OLD_NAMES.get(name, name): text for name, text in changed.items()}
        read = {name: self._read(name, text) for name, text in changed.items()}
        good = {name: keys for name, keys in read.items() if keys is not None}
        while clashing := self._clashing(good):
            self._refuse(clashing, changed[clashing], tr("already assigned to another command"))
            del good[clashing]
        self._keys = self._defaults | good

    def _read(self, name: str, text: str) -> tuple[str, ...] | None:
        keys = tuple(dict.fromkeys(plain_key(part) for part in text.split("; "))) if text.strip() else ()
        if name not in self._defaults:
            reason = tr("unknown command")
        elif not all(keys):
            reason = tr("not a valid shortcut")
        else:
            reason = next((reserved(key) for key in keys if reserved(key)), "")
        if reason:
            self._refuse(name, text, reason)
        return None if reason else keys

    def _refuse(self, name: str, text: str, reason: str) -> None:
        words = tr("Settings, keys.{command} = {key}: {reason}; the default shortcut is used")
        self.problems.append(words.format(command=name, key=repr(text)[:60], reason=reason))

    def _clashing(self, changed: Mapping[str, tuple[str, ...]]) -> str:
        """The last of the ``changed`` commands of which a key is another's too, "" where there is none."""
        owners = Counter(key for keys in (self._defaults | dict(changed)).values() for key in keys)
        return next((name for name in reversed(list(changed)) if any(owners[key] > 1 for key in changed[name])), "")

    def __getitem__(self, name: str) -> tuple[str, ...]:
        """The keys of a command now."""
        return self._keys[name]

    def usual(self, name: str) -> tuple[str, ...]:
        """The keys of a command in the table."""
        return self._defaults[name]

    def owner(self, key: str) -> str:
        """The command that ``key`` belongs to, "" where it is free."""
        return next((name for name, keys in self._keys.items() if key in keys), "")

    def set_keys(self, name: str, keys: Sequence[str]) -> None:
        """Let a command have ``keys``, and no others; who had one of them has it no longer."""
        for other, had in self._keys.items():
            self._keys[other] = tuple(key for key in had if key not in keys)
        self._keys[name] = tuple(keys)

    def reset(self) -> None:
        """All as in the table."""
        self._keys = dict(self._defaults)

    @property
    def changed(self) -> dict[str, str]:
        """What differs from the table, as the settings keep it."""
        return {name: "; ".join(keys) for name, keys in self._keys.items() if keys != self._defaults[name]}
