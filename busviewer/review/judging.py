"""Making the consensus of several readers: one scan at a time is read as the reserved reader, then one's own go on."""

from __future__ import annotations

from dataclasses import dataclass, replace

from busviewer.editing import History
from busviewer.mask import Mask
from busviewer.review import acts
from busviewer.review.desk import Desk, Prepared
from busviewer.review.drafts import DraftsSession
from busviewer.review.predictions import PredictionCache
from busviewer.review.shown import PREDICTION_BYTES
from busviewer.review.steps import Step
from busviewer.scan import Scan
from busviewer.study.annotations.annotation import State
from busviewer.study.annotations.calibration import Calibrations
from busviewer.study.annotations.chosen_sensitivity import ChosenSensitivity
from busviewer.study.annotations.hidden import HiddenScans
from busviewer.study.annotations.origin import Origin
from busviewer.study.annotations.store import StudyStore, Summary
from busviewer.study.folder.study import Study
from busviewer.study.readers.consensus import CONSENSUS
from busviewer.study.worklist.worklist import Worklist

__all__ = ["JudgingSession"]

_UNDO_OF_ONE = 64 << 20  # bytes, for the one scan whose consensus is edited


@dataclass(frozen=True, eq=False)
class _Parked:
    """What the reader had on the desk when the consensus came onto it; ``anew`` once another window let go of it."""

    reader: str
    desk: Desk
    history: History[Step]
    predictions: PredictionCache
    current: str | None
    prepared: Prepared
    anew: Prepared | None = None


class JudgingSession(DraftsSession):
    """The part of a :class:`~busviewer.review.session.ReviewSession` that edits the consensus."""

    _parked: _Parked | None = None
    _start: tuple[Mask | None, Origin, str | None] | None = None

    @property
    def judge(self) -> str:
        """Who makes the consensus that is on the desk; "" while a reader reads."""
        return "" if self._parked is None else self._parked.reader

    def prepare_consensus(self, study: Study, key: str) -> Prepared:
        """Look up, and hold, the consensus on one scan of ``study``, for :meth:`begin_consensus`; on any thread."""
        self.await_left()
        store = StudyStore(study.folder, CONSENSUS, user_data=self._user_data)
        store.storage.hold()
        alone, said = Study(study.folder, [study.by_key[key]]), store.load(key)
        place = store.storage_folder
        chosen = ChosenSensitivity(place)
        worklist = Worklist(alone.entries, {} if said is None else {key: Summary.of(said)}, chosen.name)
        return Prepared(alone, CONSENSUS, store, worklist, Calibrations(place), HiddenScans(place), chosen)

    def begin_consensus(
        self, prepared: Prepared, mask: Mask | None, origin: Origin, lesion_class: str | None = None
    ) -> bool:
        """Read the scan of ``prepared``, and no other, as the consensus: the correction begins as ``mask`` (H, W), or
        where that is None as the consensus was left; its class as ``lesion_class``, where it has none.

        The scan then wants loading. False, and nothing is done, where the reader's own work cannot be saved first.
        """
        self._finish_stroke()
        key, desk = prepared.study.entries[0].key, self._desk
        if desk is None or self._parked is not None or key not in self.worklist or desk.saved == "failed":
            prepared.release()
            return False
        named = self.worklist.row(key)
        self._put_down()
        self._parked = _Parked(self._reader, desk, self._history, self._predictions, self._current, self._prepared)
        self._history, self._predictions = History(_UNDO_OF_ONE), PredictionCache(PREDICTION_BYTES)
        self._reader, self._signed_last, self._start = CONSENSUS, None, (mask, origin, lesion_class)
        self._take_desk(prepared)
        prepared.worklist.note(key, alias=named.alias)
        if named.state is State.SIGNED_OFF and self._desk is not None:  # who signed it off knows what was hidden
            self._desk.read_blind(frozenset())
        self._current, self._scan, self._truth = key, None, None
        self._tell_study()
        return True

    def end_consensus(self) -> None:
        """Go on where the reader was; that scan then wants loading. :meth:`await_left` waits until all is saved."""
        parked = self._parked
        if parked is None:
            return
        super()._leave_desk(wait=False)
        self._parked = self._start = None
        self._prepared = parked.prepared
        self._reader, self._desk = parked.reader, parked.desk
        self._history, self._predictions = parked.history, parked.predictions
        self._desk.read_blind(self._blind)
        self._current, self._scan, self._truth = parked.current, None, None
        self._tell_study()
        self._refresh_saved()
        if parked.anew is not None:
            self._our_turn(parked.prepared, parked.anew)

    def _our_turn(self, before: Prepared, anew: Prepared) -> None:
        parked = self._parked
        if parked is not None and parked.prepared is before:
            self._parked = replace(parked, anew=anew)  # it waits for the consensus to end
        else:
            super()._our_turn(before, anew)

    def _leave_desk(self, *, wait: bool = True) -> None:
        super()._leave_desk(wait=wait)
        parked, self._parked = self._parked, None
        if parked is not None:  # all is closed at once
            self._reader, self._history, self._predictions = parked.reader, parked.history, parked.predictions
            self._history.clear()
            self._left(parked.desk.close())
            if parked.anew is not None:
                parked.anew.release()

    def _take_up(self, key: str, scan: Scan) -> None:
        super()._take_up(key, scan)
        start = self._start
        if start is None or self._reading is None or self._desk is None or self._desk.locked(key):
            return
        self._start = None
        mask, origin, lesion_class = start
        self._reading.note(origin=origin, lesion_class=self._reading.annotation.lesion_class or lesion_class)
        step = None if mask is None or mask.shape != scan.shape else acts.start_step(self._reading, mask)
        if step is None:
            self._save(self._reading)
        else:
            self._do(self._reading, step)
