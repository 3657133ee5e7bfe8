"""Folders that are dragged over the window, and let go."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

__all__ = ["Drops"]


class Drops(QObject):
    """Signals: ``over`` the name of a folder over the window, "" when it is gone; ``dropped`` the folder, or a file in
    it, a Path."""

    over = Signal(object)
    dropped = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a folder, or the folder of a file, that lies on this computer."""
        if isinstance(event, QDragEnterEvent):
            path = _dragged(event)
            if path is not None:
                event.acceptProposedAction()
                folder = path if path.is_dir() else path.parent
                self.over.emit(folder.name or str(folder))
                return True
        elif event.type() == QEvent.Type.DragLeave:
            self.over.emit("")
        elif event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self.over.emit("")
            path = _dragged(event)
            if path is not None:
                event.acceptProposedAction()
                self.dropped.emit(path)
                return True
        return False


def _dragged(event: QDropEvent) -> Path | None:
    """The first local file or folder of what is dragged, None where there is none."""
    return next((Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()), None)
