"""The model behind the window: one study open, one scan on screen, what the reader does with it."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection
from pathlib import Path

from busviewer.review.change import Aspect, Change, call_now
from busviewer.review.drafts import Drafts
from busviewer.review.editor import ScanEditor
from busviewer.review.judging import Judging
from busviewer.review.leaving import Leaving
from busviewer.review.records import Prepared, prepare
from busviewer.review.rows import Rows
from busviewer.review.shown import ReadingRules, ShownScan
from busviewer.review.sign_off import SignOff
from busviewer.review.storage import StorageStatus
from busviewer.review.workspace import Workspace
from busviewer.study.folder.study import Study
from busviewer.study.readers.consensus import is_reserved
from busviewer.texts import worded

__all__ = ["ReviewSession"]


class ReviewSession:
    """Opens studies, and holds what is open and the parts that act on it. No Qt; one thread calls it.

    The window asks for a scan with ``workspace.select``, reads its files on a worker and hands them in with
    ``workspace.loaded``. Whenever a change with ``Aspect.SCAN`` comes while ``shown.scan`` is None, the scan
    ``shown.key`` wants loading: an undo can lead to another scan.

    Args:
        reader: the name of who reads.
        user_data: the folder for work on studies that cannot be written to.
        on_change: called after each change, in the thread that made it.
        undo_bytes: bound of the undo history over all scans.
        post: how the saver's thread hands a call to this session's thread.
        clock: seconds, for the time spent reading and drawing.

    Attributes:
        workspace: what is open: the reader's own, or for a while that of a consensus.
        editor: the tools, the whole mask, undo.
        drafts: what the model proposes.
        sign_off: what the reader decides.
        rows: what is said of scans in the worklist.
        storage: whether and where the work is saved.
        judging: reading blind, and the consensus.
    """

    def __init__(
        self,
        *,
        reader: str,
        user_data: Path,
        on_change: Callable[[Change], None],
        undo_bytes: int = 256 << 20,
        post: Callable[[Callable[[], None]], None] = call_now,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        def in_force() -> Workspace:
            return self.workspace

        def make(reader: str, undo_bytes: int, taken_up: Callable[[], None] = lambda: None) -> Workspace:
            return Workspace(
                reader,
                user_data=user_data,
                on_change=on_change,
                post=post,
                hand=self.editor,
                leaving=self._leaving,
                rules=rules,
                undo_bytes=undo_bytes,
                taken_up=taken_up,
                clock=clock,
            )

        rules = ReadingRules()
        self._user_data = user_data
        self._leaving = Leaving(post, self._tell_unsaved)
        self.editor = ScanEditor(in_force, clock)
        self.drafts = Drafts(in_force, self.editor.threshold)
        self.sign_off = SignOff(in_force)
        self.rows = Rows(in_force)
        self.storage = StorageStatus(in_force, self._leaving)
        self.judging = Judging(in_force, self._leaving, user_data, make, self._show)
        self.workspace = make(reader, undo_bytes)

    @property
    def shown(self) -> ShownScan:
        """The scan on screen, of the workspace in force."""
        return self.workspace.shown

    def input(self) -> None:
        """The reader pressed a key or moved the pointer: the scan on screen is being read."""
        self.workspace.reading_clock.input()

    def limit_undo(self, undo_bytes: int) -> None:
        """Bound the undo history of the reader over all scans otherwise; the oldest steps go where that is less."""
        self.judging.own.history.limit(undo_bytes)
        self.workspace.tell.changed(Aspect.HISTORY)

    def _show(self, workspace: Workspace) -> None:
        self.workspace.tell.muted = True
        self.workspace = workspace
        workspace.tell.muted = False

    def _tell_unsaved(self) -> None:
        self.workspace.tell.problems(self.workspace.problems)

    # --- opening and closing ---------------------------------------------------------------------------------------
    def prepare(self, study: Study, reader: str | None = None) -> Prepared:
        """Look through the annotations of ``study`` of this reader, for :meth:`open`, or of another, for
        :meth:`set_reader`; may be called on any thread.

        What is open is saved on the way. What is prepared and not opened has to be released.
        """
        self._leaving.wait()
        workspace = self.workspace
        blind = workspace.rules.blind
        return prepare(study, reader or workspace.reader, self._user_data, blind, open_now=workspace.records)

    def open(self, study: Study, prepared: Prepared | None = None) -> None:
        """Close what is open and open ``study``; no scan is on screen.

        ``prepared`` saves the time to look through a thousand annotations, and to wait for what is open to be saved; it
        is left aside where it is stale.
        """
        self.judging.end()
        workspace = self.workspace
        prepared = self._fitting(prepared, study, workspace.reader)
        if prepared is None:
            self.close()
            prepared = self.prepare(study)
        elif workspace.records is not None:
            prepared.inherit()
            workspace.close(wait=False)
        workspace.open(prepared)

    def _fitting(self, prepared: Prepared | None, study: Study | None, reader: str) -> Prepared | None:
        """``prepared`` where it is what shall be opened, and nothing was saved since."""
        if prepared is None:
            return None
        records = self.workspace.records
        former = None if records is None else (records, records.saves)
        fresh = prepared.former is None or prepared.former == former
        if prepared.study is study and prepared.reader == reader and fresh:
            return prepared
        prepared.release()
        return None

    def close(self) -> None:
        """Save all, wait until it is on the disk, and let go of the study."""
        ended = self.judging.leave(wait=True) is not None
        unsaved = self._leaving.unsaved if ended else []
        if self.workspace.records is not None:
            self.workspace.close(wait=True)
        self._leaving.unsaved[:0] = unsaved  # the own work was put away after that of the consensus
        self._leaving.wait()

    def set_reader(self, name: str, prepared: Prepared | None = None, blind: Collection[str] | None = None) -> None:
        """Save all as the reader so far, and go on as ``name``; ValueError where it is blank, or no person's.

        ``prepared`` of that reader and the open study saves the wait for the disk, as in :meth:`open`. ``blind`` is
        what is hidden from the new reader ("draft", "truth") from the first moment, None what was from the former.
        """
        name = name.strip()
        if not name:
            raise ValueError(worded("the reader name is empty"))
        if is_reserved(name):
            raise ValueError(
                worded("{name} is reserved for the consensus of several readers; choose another name", name=name)
            )
        self.judging.end()
        workspace = self.workspace
        if name == workspace.reader:
            if prepared is not None:
                prepared.release()
            if blind is not None:
                self.judging.read_blind(blind)
            return
        study = workspace.study
        prepared = self._fitting(prepared, study, name)
        if study is not None:
            workspace.leave(wait=prepared is None)
        workspace.reader = name
        if blind is not None:
            workspace.rules.blind = frozenset(blind)
        if study is not None:
            workspace.open(prepared or self.prepare(study))
        else:
            workspace.tell.study(workspace.problems)

    def follow(self, study: Study, gone: Collection[str]) -> None:
        """Go on with ``study``, the open folder as it is now: its scans in reading order, those ``gone`` among them."""
        workspace = self.workspace
        records = workspace.records
        if records is not None and not self.judging.judge and records.study.folder == study.folder:
            records.follow(study, gone)
            workspace.tell.rows()
            workspace.tell.problems(workspace.problems)
