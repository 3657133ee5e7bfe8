"""What a screen reader is told: roles of widgets that paint themselves, texts without markup, and what is read out."""

from __future__ import annotations

import html
import re

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget, QWidget

__all__ = ["announce", "plain", "take_role", "teach_roles"]

_ROLE = "spokenRole"
_taught: list[bool] = []


def take_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Let ``widget``, which paints itself, be what it looks like; else it is a pane without a meaning.

    To be called before it gets its name: Qt asks for the role then, once.
    """
    widget.setProperty(_ROLE, role.value)
    if isinstance(widget, QAbstractScrollArea):  # or its inside would be told as a second place for the focus
        inside = widget.viewport()
        inside.setFocusProxy(None)  # type: ignore[arg-type]
        inside.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def teach_roles() -> None:
    """Answer screen readers by :func:`take_role` from now on."""
    if not _taught:
        _taught.append(True)
        QAccessible.installFactory(_interface)


def _interface(class_name: str, thing: QObject) -> QAccessibleInterface | None:
    """Qt asks for each class of ``thing``, its own first; None makes it ask for the next."""
    if not isinstance(thing, QWidget) or (role := thing.property(_ROLE)) is None:
        return None
    return QAccessibleWidget(thing, QAccessible.Role(role))


def plain(text: str) -> str:
    """A tooltip without its markup: "<b>Undo</b> &nbsp;Ctrl+Z<br>More" becomes "Undo Ctrl+Z. More"."""
    lines = re.split(r"<br\s*/?>", text)
    bare = (" ".join(html.unescape(re.sub(r"<[^>]+>", "", line)).split()) for line in lines)
    return ". ".join(filter(None, bare))


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have ``text`` read out, wherever the focus is; what is ``urgent`` interrupts."""
    if not text or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
