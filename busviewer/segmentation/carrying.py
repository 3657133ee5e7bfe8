"""Carrying a mask from frame to frame of a clip: moved by optical flow, and corrected by the network. No torch here."""

from __future__ import annotations

import enum
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.mask import Mask, dice
from busviewer.scan import Scan
from busviewer.segmentation.flow import REACH, Field, field_of, flow_between, likeness, mask_of, moved
from busviewer.segmentation.prediction import Prediction, carried_by

__all__ = ["Carrier", "Lost", "Why", "as_carried", "overlapping"]

AGREE = 0.5
"""The Dice of the carried mask with what the network draws there from which on the network corrects it."""

PULL = 0.2
"""How far, from 0 to 1, each frame's mask is drawn to the network's. On 8 moving phantoms anything from .1 to .5 was as
good as the flow alone after 5 frames and better after 20."""

ALIKE = 0.5
"""The correlation of the greys in and around the lesion, moved, below which the picture is another one."""

FADED = 0.25
"""The share of the network's mean probability in the first mask below which it no longer sees the lesion."""

SHRUNK = 0.5
"""The share of its area in the frame before below which a mask has left the picture."""

_BELOW_FIRM = 0.999  # of a lesion probability: with cuts of 1 every sensitivity makes the draft weak


class Why(enum.Enum):
    """Why a mask cannot be carried on."""

    SIZE = "this frame has another size"
    LEFT = "the lesion left the picture"
    CHANGED = "the picture changed too much"
    UNSEEN = "the model no longer sees the lesion"


class Lost(Exception):
    """The lesion is lost in this frame; ``why`` tells."""

    def __init__(self, why: Why) -> None:
        super().__init__(why.value)
        self.why = why


class Carrier:
    """Carries one mask through frames that follow each other, in either direction. It keeps one frame in memory.

    The mask is a field of distances to its margin, moved by dense optical flow. Where the network draws a lesion there
    too, the field is drawn a little to the network's (:data:`PULL`), so that errors of the flow do not add up. What the
    reader had drawn otherwise than the network is moved along and added to the network's first: it stays corrected.

    Args:
        scan: the frame to start from, and ``mask`` (H, W) on it.
        prediction: what the network says of that frame.
    """

    def __init__(self, scan: Scan, mask: Mask, prediction: Prediction) -> None:
        self._grey, self._field = scan.grey, field_of(mask)
        self._beside: Field | None = None  # the mask's field less the network's
        self._support = _support(prediction, mask)
        self._compare(mask, prediction)

    def next(self, scan: Scan, prediction: Prediction) -> Mask:
        """The mask (H, W) on the next frame, of which the network says ``prediction``; an empty mask stays empty.

        Raises :class:`Lost` where the lesion cannot be found in it.
        """
        grey, before = scan.grey, mask_of(self._field)
        if grey.shape != self._grey.shape:
            raise Lost(Why.SIZE)
        if not before.any():
            return before
        flow = flow_between(grey, self._grey)
        field = np.asarray(moved(self._field, flow, -REACH), np.float32)
        mask = mask_of(field)
        if mask.sum() < SHRUNK * before.sum():
            raise Lost(Why.LEFT)
        if likeness(grey, self._grey, flow, field) < ALIKE:
            raise Lost(Why.CHANGED)
        if _support(prediction, mask) < FADED * self._support:
            raise Lost(Why.UNSEEN)
        if self._beside is not None:
            self._beside = np.asarray(moved(self._beside, flow, 0.0), np.float32)
        self._grey, self._field = grey, field
        self._compare(mask, prediction)
        return mask_of(self._field)

    def _compare(self, mask: Mask, prediction: Prediction) -> None:
        """Correct the field by the network's mask, where the two agree; the first time, learn how they differ."""
        network = overlapping(prediction.mask, mask)
        if not mask.any() or dice(network, mask) < AGREE:
            return
        other = field_of(network)
        if self._beside is None:
            self._beside = self._field - other
        self._field = (1 - PULL) * self._field + PULL * (other + self._beside)


def overlapping(network: Mask, mask: Mask) -> NDArray[np.bool_]:
    """(H, W) those islands of ``network`` that touch ``mask``."""
    _, labels = cv2.connectedComponents(network.astype(np.uint8), connectivity=8)
    touched = np.unique(labels[mask & network])
    return np.isin(labels, touched[touched > 0])


def as_carried(prediction: Prediction, mask: Mask) -> Prediction:
    """``prediction`` of a frame with the carried ``mask`` (H, W) in place of its own: a weak draft at any sensitivity.

    Its model is :func:`~busviewer.segmentation.prediction.carried_by`, named after what was done ("unet (carried)").
    """
    return replace(
        prediction,
        mask=mask,
        model=carried_by(prediction.model),
        lesion_probability=min(prediction.lesion_probability, _BELOW_FIRM),
        uncertainty=None,
        cuts=dict.fromkeys(prediction.cuts, 1.0),
    )


def _support(prediction: Prediction, mask: Mask) -> float:
    """0 to 1: the network's mean probability in ``mask``; 0 where that is empty."""
    return float(prediction.probability[mask].mean()) if mask.any() else 0.0
