"""A mask carried through frames: moved, corrected by the network, given up where the lesion is lost."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from busviewer.mask import Mask, dice
from busviewer.scan import Scan
from busviewer.scan.phantom_clip import make_clip
from busviewer.segmentation.carrying import Carrier, Lost, Why, as_carried, overlapping
from busviewer.segmentation.prediction import ModelId, Prediction, is_carried
from busviewer.study.annotations.sensitivity import SENSITIVITIES

MODEL = ModelId("unet", "ab" * 32)
CLIP = list(make_clip(1, frames=9, size=(240, 280)))


def says(mask: Mask, probability: float = 0.9) -> Prediction:
    """A network that is so sure of ``mask``."""
    return Prediction(
        np.where(mask, np.float32(probability), np.float32(0.01)), mask, MODEL, 0.5, probability, None, "CPU", 0.0
    )


def grown(mask: Mask, pixels: int) -> Mask:
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * pixels + 1, 2 * pixels + 1))
    return cv2.dilate(mask.astype(np.uint8), kernel) > 0


def carried(start: Mask, network: list[Mask]) -> Mask:
    """``start``, from the first frame of CLIP to the last, with what the network says of each."""
    carrier, mask = Carrier(CLIP[0].scan, start, says(network[0])), start
    for frame, said in zip(CLIP[1:], network[1:], strict=True):
        mask = carrier.next(frame.scan, says(said))
    return mask


def test_it_follows_the_lesion_better_than_doing_nothing() -> None:
    truths = [frame.mask for frame in CLIP]
    assert dice(truths[0], truths[-1]) < 0.9 < 0.96 < dice(carried(truths[0], truths), truths[-1])


def test_what_the_reader_drew_beyond_the_network_stays() -> None:
    """The network draws too little in each frame, and the reader had corrected that in the first."""
    truths = [frame.mask for frame in CLIP]
    network = [~grown(~truth, 4) for truth in truths]
    assert dice(carried(truths[0], network), truths[-1]) > 0.96 > dice(network[-1], truths[-1])


def test_the_network_brings_back_a_mask_that_drifts() -> None:
    """Frames without texture, so that the flow sees nothing move; only the network does."""
    flat = Scan(np.full((120, 160), 90, np.uint8))
    disc = [cv2.circle(np.zeros((120, 160), np.uint8), (60 + step, 60), 25, 1, -1) > 0 for step in range(12)]
    carrier, mask = Carrier(flat, disc[0], says(disc[0])), disc[0]
    for seen in disc[1:]:
        mask = carrier.next(flat, says(seen))
    assert dice(mask, disc[-1]) > dice(disc[0], disc[-1]) + 0.05


def test_other_islands_of_the_network_and_a_mask_it_does_not_agree_with_are_left_aside() -> None:
    truth = CLIP[0].mask
    far = np.zeros_like(truth)
    far[:12, :12] = True
    carrier = Carrier(CLIP[0].scan, truth, says(truth | far))
    assert not carrier.next(CLIP[1].scan, says(CLIP[1].mask | far))[:12, :12].any()
    assert not overlapping(truth | far, truth)[:12, :12].any() and (overlapping(truth | far, truth) == truth).all()
    everywhere = np.ones_like(truth)
    carrier = Carrier(CLIP[0].scan, truth, says(everywhere))
    assert dice(carrier.next(CLIP[1].scan, says(everywhere)), CLIP[1].mask) > 0.95


def test_an_empty_mask_stays_empty() -> None:
    empty = np.zeros_like(CLIP[0].mask)
    assert not carried(empty, [frame.mask for frame in CLIP]).any()


@pytest.mark.parametrize("why", list(Why))
def test_it_says_why_the_lesion_is_lost(why: Why) -> None:
    scan, truth = CLIP[0].scan, CLIP[0].mask
    carrier, said = Carrier(scan, truth, says(truth)), says(CLIP[1].mask)
    follows = {
        Why.SIZE: replace(scan, pixels=scan.grey[:-2]),
        Why.LEFT: scan,
        Why.CHANGED: replace(scan, pixels=np.random.default_rng(2).integers(0, 255, scan.shape, np.uint8)),
        Why.UNSEEN: CLIP[1].scan,
    }[why]
    if why is Why.LEFT:
        wide, disc = _passing()
        carrier, follows, said = Carrier(wide[0], disc, says(disc)), wide[1], says(disc)
    if why is Why.UNSEEN:
        said = says(CLIP[1].mask, 0.1)
    with pytest.raises(Lost) as lost:
        carrier.next(follows, said)
    assert lost.value.why is why


def _passing() -> tuple[list[Scan], Mask]:
    """A lesion at the left side, and the frame in which most of it has gone past that."""
    tissue = cv2.GaussianBlur(np.random.default_rng(4).normal(0, 1, (120, 240)).astype(np.float32), (0, 0), 3)
    tissue = np.clip(120 + 40 * tissue / tissue.std(), 0, 255).astype(np.uint8)
    frames = [Scan(np.ascontiguousarray(tissue[:, start : start + 160])) for start in (0, 10)]
    return frames, cv2.circle(np.zeros((120, 160), np.uint8), (0, 60), 14, 1, -1) > 0


def test_its_draft_is_weak_whatever_the_network_says_and_named_after_what_was_done() -> None:
    truth = CLIP[0].mask
    found = as_carried(says(~truth, 1.0), truth)
    assert (found.mask == truth).all() and {found.kind(name) for name in SENSITIVITIES} == {"weak"}
    assert found.model.name == "unet (carried)" and found.model.sha256 != MODEL.sha256
    assert is_carried(found.model.name) and not is_carried(MODEL.name)
    assert found.uncertainty is None
