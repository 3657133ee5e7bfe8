"""What the session holds and shows of itself."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from busviewer.editing import History, Under
from busviewer.mask import Mask
from busviewer.review.change import Change, call_now
from busviewer.review.desk import Desk
from busviewer.review.measuring import CalibrationLine, Measuring
from busviewer.review.painter import Painter
from busviewer.review.predictions import PredictionCache
from busviewer.review.steps import Reading, Standing, Step
from busviewer.scan import Scan
from busviewer.segmentation.prediction import Prediction
from busviewer.study.annotations.annotation import Annotation, Draft, State
from busviewer.study.folder.study import Study
from busviewer.study.worklist.worklist import Worklist

__all__ = ["PREDICTION_BYTES", "ShownSession"]

PREDICTION_BYTES = 32 << 20
_NO_ROWS = Worklist()


class ShownSession:
    """The parts of a :class:`~busviewer.review.session.ReviewSession` that can be looked at.

    Args:
        reader: the name of who reads.
        user_data: the folder for work on studies that cannot be written to.
        on_change: called after each change, in the thread that made it.
        undo_bytes: bound of the undo history over all scans.
        post: how the saver's thread hands a call to this session's thread.
        clock: seconds, for the time spent drawing.
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
        self._reader = reader
        self._user_data = user_data
        self._on_change = on_change
        self._post = post
        self._painter = Painter(clock)
        self._history: History[Step] = History(undo_bytes)
        self._predictions = PredictionCache(PREDICTION_BYTES)
        self._desk: Desk | None = None
        self._reading: Reading | None = None
        self._current: str | None = None
        self._scan: Scan | None = None
        self._truth: Mask | None = None
        self._under: Under | None = None
        self._measuring, self._calibration = Measuring(), CalibrationLine()
        self._before_threshold: Standing | None = None
        self._saved = "saved"
        self._signed_last: str | None = None
        self._unsaved: list[str] = []
        self._leaving: list[threading.Thread] = []
        self._former: Annotation | None = None
        self._blind: frozenset[str] = frozenset()
        self._problems_told: set[str] = set()
        self._starts_from_draft = True

    # --- the study -------------------------------------------------------------------------------------------------
    @property
    def study(self) -> Study | None:
        """The study that is open."""
        return None if self._desk is None else self._desk.study

    @property
    def worklist(self) -> Worklist:
        """The scans of the study, each with its state; empty while no study is open."""
        return _NO_ROWS if self._desk is None else self._desk.worklist

    @property
    def reader(self) -> str:
        """Who reads."""
        return self._reader

    @property
    def storage_folder(self) -> Path | None:
        """The folder in which the reader's annotations lie; None while no study is open."""
        return None if self._desk is None else self._desk.storage_folder

    @property
    def problems(self) -> list[str]:
        """What a person should know of the study and its annotations, each a sentence that names the file."""
        return [*self._unsaved, *([] if self._desk is None else self._desk.problems)]

    @property
    def saved(self) -> str:
        """ "saved", "saving" or "failed": whether all work on show has been renamed into place."""
        return self._saved

    @property
    def failure(self) -> str:
        """Why the last work could not be saved, "" where it could."""
        return "" if self._desk is None else self._desk.failure

    @property
    def read_only(self) -> str:
        """Why nothing of the study can be changed here (another window has it), "" where it can."""
        return "" if self._desk is None else self._desk.read_only

    # --- the scan on screen ----------------------------------------------------------------------------------------
    @property
    def current(self) -> str | None:
        """The key of the scan that was selected, loaded or not."""
        return self._current

    @property
    def scan(self) -> Scan | None:
        """The scan on screen; None until it is loaded."""
        return self._scan

    @property
    def truth(self) -> Mask | None:
        """Its ground truth (H, W), None where there is none, or it is hidden; not to be written to."""
        return None if self.hides("truth") else self._truth

    @property
    def annotation(self) -> Annotation | None:
        """What the reader said of it so far, without a hidden draft; the correction is the live one: do not keep it."""
        reading = self._reading
        if reading is None:
            return None
        return replace(reading.annotation, draft=reading.draft, correction=reading.correction)

    @property
    def state(self) -> State:
        """How far the reader is with it."""
        if self._reading is not None:
            return self._reading.annotation.state
        return State.UNREAD if self._current is None else self.worklist.row(self._current).state

    @property
    def draft(self) -> Draft | None:
        """Its draft, as far as it is not hidden."""
        return None if self._reading is None else self._reading.draft

    @property
    def draft_kind(self) -> str | None:
        """ "firm", "weak" (a possible lesion) or "none" (nothing found) under the study's sensitivity; None without a
        draft, and while it is hidden."""
        return None if self._reading is None else self._reading.draft_kind

    @property
    def correction(self) -> Mask | None:
        """The reader's own mask (H, W): the correction, or on a signed-off scan the final; not to be written to."""
        reading = self._reading
        if reading is None:
            return None
        final = reading.annotation.final
        return reading.correction if reading.correction is not None or final is None else final.mask

    @property
    def mask(self) -> Mask | None:
        """The mask that counts (H, W): :attr:`correction`, else that of a draft that is not weak, else None; not to be
        written to."""
        return None if self._reading is None else self._reading.mask

    @property
    def spacing(self) -> tuple[float, float] | None:
        """Millimetres a pixel (down, across): the reader's calibration, else the scan's own; None where unknown."""
        return None if self._reading is None else self._reading.annotation.spacing

    @property
    def prediction(self) -> Prediction | None:
        """The latest prediction of the scan, None where it is hidden, none was made in this run or it was dropped."""
        return None if self._current is None or self.hides("draft") else self._predictions.get(self._current)

    def hides(self, what: str) -> bool:
        """Whether the "draft" or the "truth" of the scan on screen is kept from the reader until it is signed off."""
        blind = self._blind if self._reading is None else self._reading.blind
        return what in blind and self.state is not State.SIGNED_OFF

    def name_of(self, key: str) -> str:
        """What the reader is told of a scan's name: its key, or what stands for that."""
        return self.worklist.row(key).name if key in self.worklist else "#" if "truth" in self._blind else key
