"""Has the program say "painted" once its window is on the screen; in a process of its own, before it is run."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt

from busviewer import app

__all__ = ["watch"]


class _Watch(QObject):
    """Waits for the first paint of a window, and for the event after it: then it has reached the screen."""

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self._seen = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._seen:
            self._seen = True
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            print("painted", flush=True)
        return super().event(event)


def watch() -> None:
    """Watch the next window that is built."""
    build = app.build

    def watched(**given: Any) -> app.Built:
        built = build(**given)
        _Watch(built.window)
        return built

    app.build = watched
