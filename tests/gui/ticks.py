"""Ticking the boxes of the worklist's filter menu with the mouse."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from tests.gui.conftest import Driver


def tick(driver: Driver, *path: str) -> None:
    """Click the box of the last word of ``path``; the words before it name its submenu."""
    menu: QMenu = driver.window.parts.worklist.bar.menu
    menu.popup(QPoint(0, 0))
    opened = menu
    for name in path[:-1]:
        action = next(action for action in opened.actions() if action.text() == name)
        opened = action.menu()  # type: ignore[assignment]
        opened.popup(QPoint(0, 0))
    action = next(action for action in opened.actions() if action.text() == path[-1])
    QTest.mouseClick(opened, Qt.MouseButton.LeftButton, pos=opened.actionGeometry(action).center())
    assert opened.isVisible(), "it stays open, so that another can be ticked"
    opened.close()
    menu.close()


@contextmanager
def ticked(driver: Driver, *path: str) -> Iterator[None]:
    """The box ticked, and at the end no longer."""
    tick(driver, *path)
    yield
    tick(driver, *path)
