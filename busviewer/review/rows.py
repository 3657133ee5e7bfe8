"""What is said of scans in the worklist that no annotation tells."""

from __future__ import annotations

from collections.abc import Collection

from busviewer.review.change import Aspect
from busviewer.review.workspace import InForce

__all__ = ["Rows"]


class Rows:
    """Hides scans of the worklist, and notes what was found of them."""

    def __init__(self, in_force: InForce) -> None:
        self._in_force = in_force

    def hide(self, keys: Collection[str], hidden: bool) -> bool:
        """Hide scans from the worklist, or show them again; False where nothing may be changed here, and says why."""
        workspace = self._in_force()
        records = workspace.records
        if records is None or records.read_only:
            workspace.tell.say("{reason}", reason="" if records is None else records.read_only)
            return False
        records.hide(keys, hidden)
        workspace.tell.rows()
        return True

    def unreadable(self, key: str, reason: str) -> None:
        """The files of ``key`` cannot be read: its row says why; with "", they can be read now."""
        workspace = self._in_force()
        if key not in workspace.worklist:
            return
        workspace.worklist.note(key, unreadable=reason)
        workspace.tell.changed(Aspect.ROWS, key)
        if key == workspace.shown.key and reason and workspace.shown.scan is None:
            workspace.tell.say("{scan}: {reason}", scan=workspace.name_of(key), reason=reason)

    def note_truth(self, key: str, hint: str) -> None:
        """Why the ground truth of ``key`` cannot be used, or what is odd about it; "" where nothing is."""
        workspace = self._in_force()
        if key in workspace.worklist and workspace.worklist.row(key).truth_hint != hint:
            workspace.worklist.note(key, truth_hint=hint)
            workspace.tell.changed(Aspect.ROWS, key)

    def noted(self) -> None:
        """Tell that rows of the worklist were given what no annotation tells."""
        self._in_force().tell.rows()
