"""Reading blind, and making the consensus of several readers: one scan at a time, in a workspace of its own."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

from busviewer.mask import Mask, Spacing
from busviewer.review import acts
from busviewer.review.change import Aspect
from busviewer.review.leaving import Leaving
from busviewer.review.records import Prepared
from busviewer.review.telling import ALL_OF_SCAN
from busviewer.review.workspace import InForce, Workspace
from busviewer.study.annotations.annotation import State
from busviewer.study.annotations.calibration import Calibrations
from busviewer.study.annotations.chosen_sensitivity import ChosenSensitivity
from busviewer.study.annotations.hidden import HiddenScans
from busviewer.study.annotations.origin import Origin
from busviewer.study.annotations.store import StudyStore, Summary
from busviewer.study.folder.study import Study
from busviewer.study.readers.consensus import CONSENSUS
from busviewer.study.worklist.worklist import Worklist

__all__ = ["Judging"]

_UNDO_OF_ONE = 64 << 20  # bytes, for the one scan whose consensus is edited


@dataclass(frozen=True, eq=False)
class _Start:
    """What a consensus begins with."""

    mask: Mask | None
    origin: Origin
    lesion_class: str | None
    spacing: Spacing | None


class Judging:
    """Hides drafts and ground truths, and puts the workspace of a consensus in the place of the reader's own.

    Args:
        user_data: the folder for work on studies that cannot be written to.
        make: makes a workspace of this session: of a reader, with a bound of the undo history, and whom to call.
        show: puts a workspace in force.
    """

    def __init__(
        self,
        in_force: InForce,
        leaving: Leaving,
        user_data: Path,
        make: Callable[[str, int, Callable[[], None]], Workspace],
        show: Callable[[Workspace], None],
    ) -> None:
        self._in_force, self._leaving, self._user_data = in_force, leaving, user_data
        self._make, self._show = make, show
        self._own: Workspace | None = None
        self._start: _Start | None = None

    # --- blind -----------------------------------------------------------------------------------------------------
    @property
    def blind(self) -> frozenset[str]:
        """What is kept from the reader until a scan is signed off: of "draft" and "truth"."""
        return self._in_force().rules.blind

    def read_blind(self, blind: Collection[str]) -> None:
        """Keep the "draft", or the "truth" with its class, of every scan from the reader until it is signed off."""
        workspace, blind = self._in_force(), frozenset(blind)
        if workspace.rules.blind == blind:
            return
        workspace.hand.finish()
        workspace.rules.blind = blind
        if workspace.records is not None:
            workspace.records.read_blind(blind)
            workspace.tell.rows()
        reading = workspace.shown.reading
        if reading is not None:
            reading.blind = blind
            workspace.note_seen(reading)
        workspace.tell.changed(ALL_OF_SCAN & ~Aspect.SCAN)

    def keep_private(self, name: str) -> None:
        """Call every scan ``name`` with its {number} in the place of its path; "" ends that."""
        workspace = self._in_force()
        if workspace.rules.private == name:
            return
        workspace.rules.private = name
        if workspace.records is not None:
            workspace.worklist.keep_private(name)
        workspace.tell.rows()
        workspace.tell.changed(Aspect.STATE)

    # --- the consensus ---------------------------------------------------------------------------------------------
    @property
    def own(self) -> Workspace:
        """The reader's own workspace: in force, or put by for a consensus."""
        return self._in_force() if self._own is None else self._own

    @property
    def judge(self) -> str:
        """Who makes the consensus that is open; "" while a reader reads."""
        return "" if self._own is None else self._own.reader

    def prepare(self, study: Study, key: str) -> Prepared:
        """Look up, and hold, the consensus on one scan of ``study``, for :meth:`begin`; on any thread."""
        self._leaving.wait()
        store = StudyStore(study.folder, CONSENSUS, user_data=self._user_data)
        store.storage.hold()
        alone, said = Study(study.folder, [study.by_key[key]]), store.load(key)
        place = store.storage_folder
        chosen = ChosenSensitivity(place)
        worklist = Worklist(alone.entries, {} if said is None else {key: Summary.of(said)}, chosen.name)
        return Prepared(alone, CONSENSUS, store, worklist, Calibrations(place), HiddenScans(place), chosen)

    def begin(
        self,
        prepared: Prepared,
        mask: Mask | None,
        origin: Origin,
        lesion_class: str | None = None,
        spacing: Spacing | None = None,
    ) -> bool:
        """Read the scan of ``prepared``, and no other, as the consensus: the correction begins as ``mask`` (H, W), or
        where that is None as the consensus was left; its class as ``lesion_class`` and its ``spacing`` as the readers'
        (mm a pixel, down and across), where it has none.

        The scan then wants loading. False, and nothing is done, where the reader's own work cannot be saved first.
        """
        own, key = self._in_force(), prepared.study.entries[0].key
        own.hand.finish()
        records = own.records
        if records is None or self._own is not None or key not in own.worklist or records.saved == "failed":
            prepared.release()
            return False
        named = own.worklist.row(key)
        own.put_down()
        own.signed_last = None
        self._own, self._start = own, _Start(mask, origin, lesion_class, spacing)
        consensus = self._make(CONSENSUS, _UNDO_OF_ONE, self._taken_up)
        self._show(consensus)
        consensus.take(prepared)
        prepared.worklist.note(key, alias=named.alias)
        if named.state is State.SIGNED_OFF and consensus.records is not None:  # who signed it off knows what was hidden
            consensus.records.read_blind(frozenset())
        consensus.shown.select(key)
        consensus.tell.study(consensus.problems)
        return True

    def end(self) -> None:
        """Go on where the reader was; that scan then wants loading. The consensus is saved meanwhile."""
        own = self.leave(wait=False)
        if own is not None:
            own.resume()

    def leave(self, *, wait: bool) -> Workspace | None:
        """Put the consensus away, and the reader's own workspace in force, of which nothing is told yet; which that is,
        None where there was no consensus."""
        own = self._own
        if own is not None:
            self._in_force().leave(wait=wait)
            self._own = self._start = None
            self._show(own)
        return own

    def _taken_up(self) -> None:
        """The scan of the consensus is on screen: begin with the mask that was handed in."""
        workspace, start = self._in_force(), self._start
        reading, scan = workspace.shown.reading, workspace.shown.scan
        if start is None or reading is None or scan is None or workspace.records is None:
            return
        if workspace.records.locked(reading.key):
            return
        self._start = None
        said = reading.annotation
        reading.note(
            origin=start.origin,
            lesion_class=said.lesion_class or start.lesion_class,
            spacing=said.spacing or start.spacing,
        )
        fits = start.mask is not None and start.mask.shape == scan.shape
        step = acts.start_step(reading, start.mask) if fits and start.mask is not None else None
        if step is None:
            workspace.save(reading)
        else:
            workspace.do(reading, step)
