"""Reads on a worker what the DICOM file on screen says of its patient; privacy mode, which hides that everywhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from busviewer.review import Aspect, Change, ReviewSession
from busviewer.scan.frames import file_of
from busviewer.study.folder.dicom import may_be_dicom
from busviewer.ui.commands.actions import Actions
from busviewer.ui.kit.handlers import Handlers
from busviewer.ui.kit.jobs import Job, Worker
from busviewer.ui.kit.preferences import Preferences
from busviewer.ui.kit.text import tr
from busviewer.ui.panels.information_panel import InformationPanel

if TYPE_CHECKING:
    from busviewer.scan.dicom_info import DicomInfo

__all__ = ["InformationController"]


class InformationController(QObject):
    """Signals: ``told`` that there is something to say of the scan, or nothing any more; ``privacy_changed``."""

    told = Signal()
    privacy_changed = Signal()

    def __init__(
        self,
        session: ReviewSession,
        panel: InformationPanel,
        actions: Actions,
        preferences: Preferences,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._panel, self._preferences = session, panel, preferences
        self._worker = Worker("information", self)
        self._job: Job | None = None
        self._path: Path | None = None
        self._actions = actions
        preferences.changed.connect(self._settings_changed)
        self._keep_private(preferences.settings.privacy)

    def handlers(self) -> Handlers:
        """What to call, by the name of the command."""
        return {"privacy": lambda on: self._preferences.change(privacy=on)}

    def on_change(self, change: Change) -> None:
        """Another scan: what its file says, nothing of the scan before."""
        if not change.aspects & (Aspect.SCAN | Aspect.STUDY):
            return
        workspace = self._session.workspace
        key, study = workspace.shown.key, workspace.study
        entry = None if study is None or key is None else study.by_key.get(key)
        path = None if entry is None else file_of(entry.path)
        if path == self._path and Aspect.STUDY not in change.aspects:  # a frame of the same clip, or loaded by now
            return
        self._path = path
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if path is None or not may_be_dicom(path.name):
            self._show(None)
            return
        self._panel.wait()

        def read() -> DicomInfo | None:
            from busviewer.scan.dicom_info import read_info

            return read_info(path)

        self._job = self._worker.submit(read, self._show, failed=lambda _error: self._show(None), front=True)

    def close(self) -> None:
        """End the thread."""
        self._worker.close()

    def _show(self, info: DicomInfo | None) -> None:
        before = self._panel.told
        self._panel.show_info(info)
        if self._panel.told != before:
            self.told.emit()

    def _settings_changed(self, names: frozenset[str]) -> None:
        if "privacy" in names:
            self._keep_private(self._preferences.settings.privacy)
            self.privacy_changed.emit()

    def _keep_private(self, on: bool) -> None:
        self._actions["privacy"].setChecked(on)
        self._panel.set_private(on)
        self._session.judging.keep_private(tr("Scan {number}") if on else "")
