"""The threshold by which the mask on screen is cut from the draft's prediction, moved by the reader."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

import numpy as np
from cachetools import LRUCache

from busviewer.mask import Mask
from busviewer.review import acts
from busviewer.review.change import Aspect
from busviewer.review.steps import Reading
from busviewer.review.strokes import OPEN_AGAIN, Strokes
from busviewer.review.workspace import InForce
from busviewer.segmentation.prediction import Prediction
from busviewer.study.annotations.annotation import Draft, State

__all__ = ["DraftThreshold"]

_REMEMBERED = 1024  # masks: undo brings one back, and with it the threshold that it was cut by


@dataclass(frozen=True, eq=False)
class _Trial:
    """What is being tried: the correction that there was before, and the threshold of the one on screen."""

    reading: Reading
    before: Mask | None
    threshold: float


class DraftThreshold:
    """Makes the correction what the draft's prediction is at another threshold; what is kept of that is one step.

    The draft stays what the model proposed.
    """

    def __init__(self, in_force: InForce, strokes: Strokes) -> None:
        self._in_force, self._strokes = in_force, strokes
        self._trial: _Trial | None = None
        self._cut_by: LRUCache[tuple[str, str, bytes], float] = LRUCache(_REMEMBERED)

    @property
    def value(self) -> float | None:
        """By which the mask on screen was cut, 0 to 1; the draft's where it was not, or that is no longer known.

        None where there is no draft, or the prediction that it came from is not in memory.
        """
        found = self._found()
        if found is None:
            return None
        if self._trial is not None:
            return self._trial.threshold
        reading, draft, _ = found
        return self._cut_by.get(_name_of(reading, draft), draft.threshold)

    @property
    def replaces_work(self) -> bool:
        """Whether moving it would replace a mask that is neither the draft's nor cut by a threshold."""
        found = self._found()
        if found is None or self._trial is not None:
            return False
        reading, draft, _ = found
        own = np.array_equal(acts.cut_so_far(reading, draft), draft.mask)
        return not own and _name_of(reading, draft) not in self._cut_by

    def _found(self) -> tuple[Reading, Draft, Prediction] | None:
        shown = self._in_force().shown
        reading, draft, prediction = shown.reading, shown.draft, shown.prediction
        if reading is None or draft is None or prediction is None:
            return None
        return reading, draft, prediction

    def try_out(self, threshold: float) -> bool:
        """Show the mask as it is at another ``threshold`` (0 to 1), until :meth:`keep`; the draft's is the draft.

        False where it cannot be moved (see :attr:`value`): nothing changes.
        """
        workspace, found = self._in_force(), self._found()
        if found is None or not workspace.may_change():
            return False
        reading, draft, prediction = found
        if self._trial is None:
            self._strokes.finish()
            self._trial = _Trial(reading, reading.correction, threshold)
            reading.half_drawn = reading.correction is None
        self._trial = replace(self._trial, threshold=threshold)
        reading.correction = acts.mask_at(draft, prediction, threshold)
        workspace.tell.changed(Aspect.MASK)
        return True

    def reset(self) -> bool:
        """Go back to the draft's own mask, as one undoable step; False where it cannot be moved."""
        found = self._found()
        if found is None or not self.try_out(found[1].threshold):
            return False
        self.keep()
        return True

    def keep(self) -> None:
        """Make what was tried one undoable step."""
        trial, self._trial = self._trial, None
        if trial is None:
            return
        workspace, reading = self._in_force(), trial.reading
        tried = reading.correction
        reading.correction, reading.half_drawn = trial.before, False
        draft = reading.draft
        if reading is not workspace.shown.reading or draft is None or tried is None:
            return
        step = acts.threshold_step(reading, draft, tried)
        if step is None:
            workspace.tell.changed(Aspect.MASK)  # a correction that began with the trial went with it
        else:
            reading.do(step)
        self._cut_by[_name_of(reading, draft)] = trial.threshold
        if step is not None:
            workspace.did(reading, step)
            if step.before.state is State.SIGNED_OFF:
                workspace.tell.say(OPEN_AGAIN)


def _name_of(reading: Reading, draft: Draft) -> tuple[str, str, bytes]:
    """What the mask on screen is remembered by: a threshold means something for one scan and one model."""
    mask = acts.cut_so_far(reading, draft)
    return reading.key, draft.model.sha256, hashlib.blake2b(np.packbits(mask).tobytes(), digest_size=16).digest()
