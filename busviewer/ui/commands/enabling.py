"""Lets each command act where what it needs is there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from busviewer.review import Aspect, Change, ReviewSession
from busviewer.ui.commands.actions import Actions

__all__ = ["Enabling"]


class Enabling(QObject):
    """Between the session and the actions.

    Signals: ``refreshed`` after actions were enabled anew, for who limits them further.
    """

    refreshed = Signal()

    def __init__(self, session: ReviewSession, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._actions = session, actions

    def on_change(self, change: Change) -> None:
        """Go with what changed."""
        if change.aspects & (Aspect.SCAN | Aspect.STATE | Aspect.STUDY):
            self.refresh()
        elif Aspect.HISTORY in change.aspects:
            self._refresh_undo()

    def refresh(self) -> None:
        """Let act what has what it needs."""
        session, annotation = self._session, self._session.shown.annotation
        worklist, shown = session.workspace.worklist, session.shown
        clip = shown.key in worklist.clips and not session.judging.judge  # a consensus is on one frame
        self._actions.enable(study=session.workspace.study is not None, scan=shown.scan is not None, clip=clip)
        self._actions["segment"].setEnabled(session.shown.key is not None)  # before the scan is there: a quick S counts
        self._actions["flag"].setChecked(annotation is not None and annotation.flag)
        self._actions["problems"].setEnabled(bool(session.workspace.problems))
        if session.shown.scan is not None:
            self._actions["from_truth"].setEnabled(session.shown.truth is not None)
            self._actions["reopen"].setEnabled(session.shown.state == "signed off")
        self._refresh_undo()

    def _refresh_undo(self) -> None:
        editor = self._session.editor
        self._actions.name_steps(editor.undo_label, editor.redo_label, editor.undo_elsewhere)
        self.refreshed.emit()
