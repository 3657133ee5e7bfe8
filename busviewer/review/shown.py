"""The scan on screen: what it is, and what was said of it so far."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from busviewer.mask import Mask, Scale
from busviewer.review.predictions import PredictionCache, is_of
from busviewer.review.steps import Reading
from busviewer.scan import Scan
from busviewer.segmentation.prediction import Prediction
from busviewer.study.annotations.annotation import Annotation, Draft, State

__all__ = ["ReadingRules", "ShownScan"]

_LONGEST = 10.0  # times as high as wide, or as wide as high: a pixel beyond that is a mistake of its file


@dataclass
class ReadingRules:
    """How scans are read from now on, whichever workspace is in force.

    Attributes:
        blind: what of "draft" and "truth" is kept from the reader until a scan is signed off.
        private: what scans are called by their {number}, "" where they are called by their paths.
        starts_from_draft: whether what is drawn on a scan with a weak draft starts from that draft's mask.
    """

    blind: frozenset[str] = frozenset()
    private: str = ""
    starts_from_draft: bool = True


class ShownScan:
    """What a workspace shows of one scan; nothing of it is to be written to.

    Args:
        state_of: the state of a scan that is not loaded, by its key.

    Attributes:
        key: of the scan that was selected, loaded or not; None while there is none.
        scan: its pixels; None until it is loaded.
        reading: what the reader said of it; None until it is loaded.
        other: what was said of another scan that had this name; None where there was none.
        untouched: whether that is still what is stored: nothing of this scan was saved yet.
    """

    def __init__(self, rules: ReadingRules, predictions: PredictionCache, state_of: Callable[[str], State]) -> None:
        self._rules, self._predictions, self._state_of = rules, predictions, state_of
        self.key: str | None = None
        self.scan: Scan | None = None
        self.reading: Reading | None = None
        self.other: Annotation | None = None
        self.untouched = False
        self._truth: Mask | None = None

    # --- another scan ----------------------------------------------------------------------------------------------
    def select(self, key: str | None) -> None:
        """Show the scan ``key``, which is not loaded yet, or none."""
        self.put_down()
        self.key, self.scan, self._truth = key, None, None

    def load(self, scan: Scan, truth: Mask | None) -> None:
        """Its files were read."""
        self.scan, self._truth = scan, truth

    def put_down(self) -> None:
        """Its reading is no longer worked on."""
        self.reading = self.other = None

    # --- what there is ---------------------------------------------------------------------------------------------
    @property
    def has_truth(self) -> bool:
        """Whether it has a ground truth, hidden or not."""
        return self._truth is not None

    @property
    def truth(self) -> Mask | None:
        """Its ground truth (H, W), None where there is none, or it is hidden."""
        return None if self.hides("truth") else self._truth

    @property
    def annotation(self) -> Annotation | None:
        """What the reader said of it so far, without a hidden draft; the correction is the live one: do not keep it."""
        reading = self.reading
        if reading is None:
            return None
        return replace(reading.annotation, draft=reading.draft, correction=reading.correction)

    @property
    def state(self) -> State:
        """How far the reader is with it."""
        if self.reading is not None:
            return self.reading.annotation.state
        return State.UNREAD if self.key is None else self._state_of(self.key)

    @property
    def draft(self) -> Draft | None:
        """Its draft, as far as it is not hidden."""
        return None if self.reading is None else self.reading.draft

    @property
    def draft_kind(self) -> str | None:
        """ "firm", "weak" (a possible lesion) or "none" (nothing found) under the study's sensitivity; None without a
        draft, and while it is hidden."""
        return None if self.reading is None else self.reading.draft_kind

    @property
    def correction(self) -> Mask | None:
        """The reader's own mask (H, W): the correction, or on a signed-off scan the final."""
        reading = self.reading
        if reading is None:
            return None
        final = reading.annotation.final
        return reading.correction if reading.correction is not None or final is None else final.mask

    @property
    def mask(self) -> Mask | None:
        """The mask that counts (H, W): :attr:`correction`, else that of a draft that is not weak, else None."""
        return None if self.reading is None else self.reading.mask

    @property
    def spacing(self) -> tuple[float, float] | None:
        """Millimetres a pixel (down, across), by all that is known of the scan; None where unknown."""
        return None if self.reading is None else self.reading.spacing

    @property
    def scale(self) -> Scale:
        """The spacing place by place, by all that is known of the scan."""
        return Scale() if self.reading is None else self.reading.scale

    @property
    def aspect(self) -> float:
        """The height of a pixel by its width; 1 where that is unknown."""
        down, across = self.spacing or (1.0, 1.0)
        return min(max(down / across, 1 / _LONGEST), _LONGEST)

    @property
    def prediction(self) -> Prediction | None:
        """The latest prediction of the scan, by the model that made its draft; None where it is hidden, none was made
        in this run, it was dropped, or it is another model's than the draft."""
        found = None if self.key is None else self._predictions.get(self.key)
        return found if found is not None and is_of(self.draft, found.model) else None

    def hides(self, what: str) -> bool:
        """Whether its "draft" or its "truth" is kept from the reader until it is signed off."""
        blind = self._rules.blind if self.reading is None else self.reading.blind
        return what in blind and self.state is not State.SIGNED_OFF
