"""Where the work lies and whether it is saved, and what is done where that is not plain."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from busviewer.review import acts
from busviewer.review.change import Aspect
from busviewer.review.leaving import Leaving
from busviewer.review.steps import Reading
from busviewer.review.telling import ALL_OF_SCAN
from busviewer.review.workspace import InForce
from busviewer.study.annotations.annotation import Annotation
from busviewer.study.annotations.store import Version

__all__ = ["StorageStatus"]


class StorageStatus:
    """Knows of saving, of locks, of folders and of other versions of the work on screen."""

    def __init__(self, in_force: InForce, leaving: Leaving) -> None:
        self._in_force, self._leaving = in_force, leaving

    # --- saving ----------------------------------------------------------------------------------------------------
    @property
    def folder(self) -> Path | None:
        """The folder in which the reader's annotations lie; None while no study is open."""
        records = self._in_force().records
        return None if records is None else records.storage_folder

    @property
    def saved(self) -> str:
        """ "saved", "saving" or "failed": whether all work on show has been renamed into place."""
        return self._in_force().saved

    @property
    def failure(self) -> str:
        """Why the last work could not be saved, "" where it could."""
        records = self._in_force().records
        return "" if records is None else records.failure

    def flush(self) -> bool:
        """Wait until all work is on the disk; False where it could not be written (it is kept, and tried again)."""
        workspace = self._in_force()
        workspace.hand.finish()
        flushed = workspace.records is None or workspace.records.flush()
        workspace.refresh_saved()
        return flushed

    def hurry(self) -> Callable[[], bool]:
        """Send all work to the disk without waiting for it; what is returned waits as :meth:`flush`, on any thread."""
        workspace = self._in_force()
        workspace.hand.finish()
        records = workspace.records
        if records is None:
            return lambda: True
        records.hurry()
        return records.flush

    def rescue(self, folder: Path | None = None) -> str:
        """Write what is only in memory under user data, or ``folder``; "" where it is on a disk then, else why not."""
        records = self._in_force().records
        return "" if records is None else records.rescue(folder)

    def await_left(self) -> None:
        """Wait until what was left is on the disk, and another may hold it; on any thread."""
        self._leaving.wait()

    # --- locks -----------------------------------------------------------------------------------------------------
    @property
    def read_only(self) -> str:
        """Why nothing of the study can be changed here (another window has it), "" where it can."""
        records = self._in_force().records
        return "" if records is None else records.read_only

    def locked(self, key: str) -> str:
        """Why ``key`` must not be changed, "" where it may."""
        records = self._in_force().records
        return "" if records is None else records.locked(key)

    def try_again(self) -> None:
        """See at once whether the other window, for which the study is read-only here, has closed."""
        records = self._in_force().records
        if records is not None:
            records.try_turn()

    # --- annotations -----------------------------------------------------------------------------------------------
    def knows(self, key: str) -> bool:
        """Whether the annotation of ``key`` is at hand."""
        records = self._in_force().records
        return records is not None and records.knows(key)

    def fetch(self, key: str) -> None:
        """Read the annotation of ``key`` where it is not at hand; on any thread."""
        records = self._in_force().records
        if records is not None:
            records.fetch(key)

    def stored(self, key: str) -> Annotation | None:
        """The newest annotation of ``key``, but for what is being drawn; may be called on any thread."""
        records = self._in_force().records
        return None if records is None else records.peek(key)

    def left(self, key: str) -> Reading | None:
        """The scan as the reader left it, but for what is being drawn; None where nothing was said of it. May be called
        on any thread."""
        records = self._in_force().records
        return None if records is None else records.glance(key)

    # --- other versions --------------------------------------------------------------------------------------------
    @property
    def undecided(self) -> list[str]:
        """The scans on which there is work in two places: neither is shown until :meth:`settle`."""
        records = self._in_force().records
        return [] if records is None else records.undecided

    def versions(self, key: str) -> list[Version]:
        """The two annotations of an undecided scan; on any thread."""
        records = self._in_force().records
        return [] if records is None else records.versions(key)

    def settle(self, choices: Mapping[str, Path]) -> list[str]:
        """Let these files of :meth:`versions` count; on any thread, then :meth:`settled`. Returns what failed."""
        records = self._in_force().records
        return [] if records is None else records.settle(choices)

    def settled(self, keys: Iterable[str]) -> None:
        """Show what was settled."""
        workspace = self._in_force()
        records = workspace.records
        if records is None:
            return
        for key in keys:
            annotation = records.stored(key)
            if annotation is not None and not records.locked(key):
                workspace.history.forget(key)
                workspace.worklist.update(key, annotation)
                workspace.tell.changed(Aspect.ROWS, key)
                if key == workspace.shown.key and workspace.shown.scan is not None:
                    workspace.put_down()
                    workspace.take_up(key, workspace.shown.scan)
                    workspace.tell.changed(Aspect.ROWS | ALL_OF_SCAN)

    @property
    def former(self) -> Annotation | None:
        """What was said of another scan that had the name of this one, where its masks fit; it is not applied."""
        shown = self._in_force().shown
        said = None if shown.reading is None or self.locked(shown.reading.key) else shown.other
        return said if said is not None and shown.scan is not None and said.scan.shape == shown.scan.shape else None

    def apply_former(self) -> None:
        """Take the mask and the rulers of :attr:`former` for this scan all the same, as one step; its words too."""
        workspace, former = self._in_force(), self.former
        reading = workspace.shown.reading
        if former is None or reading is None:
            return
        workspace.act(lambda reading: acts.former_step(reading, former))
        said = reading.annotation
        workspace.note(flag=said.flag or former.flag, note=said.note or former.note)
