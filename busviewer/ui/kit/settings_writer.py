"""Writes the settings to the disk, off the UI thread: the folder of a reader's own may lie on a slow share."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from busviewer.settings import Settings, update
from busviewer.ui.kit.jobs import Job, Worker, pause
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.text import tr

__all__ = ["SettingsWriter"]

_WAIT_MS = 200


class SettingsWriter(QObject):
    """One thread; of settings that wait, only the newest are written, and of these what this window has changed. They
    wait a moment: while a slider is dragged, each step is a change."""

    def __init__(self, path: Path, settings: Settings, bar: MessageBar, parent: QObject) -> None:
        """``settings`` are those the window begins with."""
        super().__init__(parent)
        self._path, self._written, self._bar = path, settings, bar
        self._worker = Worker("settings", self)
        self._job: Job | None = None
        self._newest = settings
        self._soon = pause(self, _WAIT_MS, self._submit)

    def write(self, settings: Settings) -> None:
        """Write these soon; the bar says where they cannot be."""
        self._newest = settings
        if not self._soon.isActive():
            self._soon.start()

    def _submit(self) -> None:
        settings = self._newest
        if self._job is not None:
            self._job.cancel()
        self._job = self._worker.submit(lambda: self._update(settings), failed=self._failed)

    def _update(self, settings: Settings) -> None:
        update(self._path, self._written, settings)
        self._written = settings

    def _failed(self, error: Exception) -> None:
        text = tr("The settings could not be saved: {reason}").format(reason=error)
        self._bar.tell(text, "warning", about="program")

    def take_over(self, before: SettingsWriter) -> None:
        """Write what ``before``, which is closed, had to and could not."""
        self._written = before._written
        if self._written != self._newest:
            self.write(self._newest)

    def close(self, settings: Settings) -> None:
        """Write these now, and end the thread."""
        self._soon.stop()
        self._worker.close()
        try:
            self._update(settings)
        except OSError as error:
            self._failed(error)
