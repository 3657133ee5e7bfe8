"""A prediction for one scan, and the protocol that makes it. No torch here: the window and the review import this."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from busviewer.mask import Mask
from busviewer.scan import Scan
from busviewer.segmentation.explaining import USUAL, Choices, Explanation, Faithfulness, Wish
from busviewer.study.annotations.sensitivity import BALANCED, EVEN_CUTS, kind_of

__all__ = ["ModelId", "Prediction", "Predictor", "Runs", "Segmenter", "carried_by", "how", "is_carried"]


@dataclass(frozen=True)
class ModelId:
    """Which model: its name, and the SHA-256 of its weights (64 hex digits)."""

    name: str
    sha256: str


_CARRIED = " (carried)"


def carried_by(model: ModelId) -> ModelId:
    """What a draft is known by that ``model`` and optical flow carried to its frame. It is another model by its hash:
    what is known of the model does not hold for it, and its threshold cannot be moved."""
    return ModelId(model.name + _CARRIED, sha256(f"{model.sha256}{_CARRIED}".encode()).hexdigest())


def is_carried(name: str) -> bool:
    """Whether a draft was carried to its frame, by the name of its model."""
    return name.endswith(_CARRIED)


@dataclass(frozen=True, eq=False)
class Prediction:
    """A model's assessment of one scan, on the scan's own grid.

    Attributes:
        probability: (H, W) float32, 0 to 1: how likely each pixel is lesion.
        mask: (H, W) bool: the best outline there is, firm or weak; what becomes the draft. Empty only if no
            pixel suggests a lesion.
        model: the model that made it.
        threshold: the probability at and above which a pixel is lesion: the model's own, or a lower one where that left
            nothing.
        lesion_probability: 0 to 1, that the scan shows a lesion at all; the draft is firm or weak by it.
        uncertainty: 0 to 1, one minus the Dice that the model expects of its own mask; None until the mirrored pass,
            from which it is known, was run.
        device: where it was computed, in words ("CPU", "NVIDIA H200").
        seconds: network and post-processing, of the passes that were run.
        malignant_probability: 0 to 1, that the lesion, if there is one, is malignant; None of a model that has no
            assessment on that.
        smallest_area: a fraction of the scan: what is smaller was dropped from the mask.
        cuts: by sensitivity, the lesion probability from which on the draft is firm.
        precision: what it was calculated in, "fp32" or "bf16"; "" where that is not known.
        seen: whether the model was trained on this scan, or on one that shows the same view; None where that is not
            known.
    """

    probability: NDArray[np.float32]
    mask: NDArray[np.bool_]
    model: ModelId
    threshold: float
    lesion_probability: float
    uncertainty: float | None
    device: str
    seconds: float
    malignant_probability: float | None = None
    smallest_area: float = 0.0
    cuts: Mapping[str, float] = field(default_factory=lambda: dict(EVEN_CUTS))
    precision: str = ""
    seen: bool | None = None

    def kind(self, sensitivity: str = BALANCED) -> str:
        """ "firm", "weak" or "none" under a sensitivity."""
        return kind_of(bool(self.mask.any()), self.lesion_probability, self.cuts[sensitivity])


class Runs(Protocol):
    """What a model runs on, as manifests and figures record it."""

    @property
    def model(self) -> ModelId: ...

    @property
    def device(self) -> str:
        """The device in words, for the status bar."""
        ...

    @property
    def precision(self) -> str:
        """What it calculates in, "fp32" or "bf16"."""
        ...

    @property
    def reason(self) -> str:
        """Why in that precision, in words; "" where nobody said."""
        ...


class Predictor(Runs, Protocol):
    """What predicts scans. May be called from one thread at a time."""

    def segment(self, scan: Scan, *, flip: bool = True) -> Prediction:
        """Predict one scan; raises MemoryError or RuntimeError with a reason in words.

        Without ``flip`` there is one pass, the same mask sooner, and no uncertainty.
        """
        ...

    def with_uncertainty(self, scan: Scan, prediction: Prediction) -> Prediction:
        """What :meth:`segment` said of ``scan`` without ``flip``, with its uncertainty from the mirrored pass.

        ``segment(scan)`` is ``with_uncertainty(scan, segment(scan, flip=False))``. Raises as :meth:`segment` does, and
        ValueError where the prediction is another model's or of a scan of another size.
        """
        ...


class Segmenter(Predictor, Protocol):
    """A loaded model: scan in, prediction out, and where it looked. May be called from one thread at a time."""

    def explain(self, scan: Scan, wish: Wish = USUAL, region: Mask | None = None) -> Explanation:
        """Where the model looked for ``region`` (H, W), or, without one, for the predicted lesion, or for a class.

        Raises as :meth:`segment` does, ValueError where the model has no such layer, method or class, and
        :class:`~busviewer.progress.Cancelled`.
        """
        ...

    def check(self, scan: Scan, found: Explanation) -> Faithfulness:
        """How far ``found``, of this model and scan, can be trusted. Raises as :meth:`explain` does."""
        ...

    @property
    def choices(self) -> Choices:
        """What :meth:`explain` can be asked."""
        ...

    @property
    def layers(self) -> tuple[str, ...]:
        """The layers that :meth:`explain` knows, the bottleneck first."""
        ...


def how(segmenter: Runs) -> dict[str, str]:
    """On which device it calculates, in which precision and why, as manifests and figures record it."""
    return {"device": segmenter.device, "precision": segmenter.precision, "precision_reason": segmenter.reason}
