"""What a model with its members answers: targets, the mean, no lesion, and figures of faithfulness."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from busviewer.network import build_network
from busviewer.progress import Cancelled, listening
from busviewer.scan import Scan
from busviewer.scan.phantom import Phantom
from busviewer.segmentation import ModelInfo
from busviewer.segmentation.explaining import USUAL, Wish
from busviewer.segmentation.explaining.faithful import STEPS, share_inside
from busviewer.segmentation.explaining.methods import explain, of_region
from busviewer.segmentation.models.model_folder import Member
from busviewer.segmentation.preprocess import Letterbox, letterbox_mask
from busviewer.segmentation.segmenter import TorchSegmenter, _Runner

LAYERS = ("bottleneck", "decoder 1", "decoder 2", "decoder 3")


@pytest.fixture
def segmenter(tiny_model: ModelInfo) -> TorchSegmenter:
    return TorchSegmenter(tiny_model, "cpu")


@pytest.fixture
def pair(segmenter: TorchSegmenter) -> TorchSegmenter:
    """The tiny model, and an untrained network with gates and classes that sees the scan mirrored and counts thrice."""
    torch.manual_seed(2)
    other = build_network("attention-lite", width=8).eval().requires_grad_(False)
    member = Member("attention-lite", {"width": 8}, 96, "2.safetensors", "0" * 64, mirrored=True, weight=3.0)
    segmenter._runners.append(_Runner(member, other))
    segmenter._info = replace(segmenter._info, others=(member,))
    return segmenter


@pytest.mark.parametrize("layer", LAYERS)
def test_the_heatmap_is_from_0_to_1_on_the_scans_own_grid(
    segmenter: TorchSegmenter, tiny_phantoms: list[Phantom], layer: str
) -> None:
    found = segmenter.explain(tiny_phantoms[1].scan, Wish(layer=layer))
    assert found.heat.shape == (96, 128) and found.heat.dtype == np.float32
    assert found.heat.min() >= 0 and found.heat.max() == 1 and found.wish.layer == layer


@pytest.mark.parametrize("method", ["seg-grad-cam", "hirescam", "layercam"])
def test_the_heat_of_a_mirrored_scan_is_the_mirrored_heat(
    pair: TorchSegmenter, tiny_phantoms: list[Phantom], method: str
) -> None:
    """Though the second member sees each scan mirrored, and no network treats left and right alike."""
    phantom = tiny_phantoms[1]
    mirrored = Scan(np.ascontiguousarray(phantom.scan.grey[:, ::-1]))
    one = pair.explain(phantom.scan, Wish(method=method), phantom.mask).heat
    other = pair.explain(mirrored, Wish(method=method), np.ascontiguousarray(phantom.mask[:, ::-1])).heat
    assert one.max() == 1 and np.abs(one - other[:, ::-1]).max() < 0.02


def test_what_is_explained_is_the_predicted_lesion(segmenter: TorchSegmenter, tiny_phantoms: list[Phantom]) -> None:
    scan = tiny_phantoms[1].scan
    mask = segmenter.segment(scan, flip=False).mask
    found = segmenter.explain(scan)
    assert mask.any() and np.array_equal(found.region, mask) and not found.strongest
    assert np.array_equal(segmenter.explain(scan, USUAL, mask).heat, found.heat)

    box = Letterbox(scan.shape, segmenter.info.size)
    square = letterbox_mask(mask, box.size) > 127
    by_hand = np.zeros(scan.shape, np.float32)
    for flip in (False, True):
        planes, _ = segmenter._runners[0].planes(scan, mirror=flip)
        aim = of_region(torch.from_numpy(np.ascontiguousarray(square[:, ::-1]) if flip else square))
        with torch.no_grad():
            x = segmenter._input(planes)
        heat = explain(segmenter.network, x, method="seg-grad-cam", layer="bottleneck", aim=aim).numpy()
        by_hand += box.backward(np.ascontiguousarray(heat[:, ::-1]) if flip else heat).clip(0, None)
    assert np.abs(by_hand / by_hand.max() - found.heat).max() < 1e-5


def test_another_region_has_another_map(segmenter: TorchSegmenter, tiny_phantoms: list[Phantom]) -> None:
    scan, region = tiny_phantoms[1].scan, np.zeros((96, 128), bool)
    region[5:15, 5:15] = True
    found = segmenter.explain(scan, Wish("hirescam", "decoder 3", "region"), region)
    assert np.array_equal(found.region, region)
    assert np.abs(found.heat - segmenter.explain(scan, Wish("hirescam", "decoder 3")).heat).max() > 0.1
    one = np.zeros((96, 128), bool)
    one[50, 60] = True  # less than half of a pixel of the network
    assert segmenter.explain(scan, Wish(layer="decoder 3", target="region"), one).heat.shape == (96, 128)


def test_with_no_lesion_the_strongest_hundredth_of_the_logits_is_explained_and_it_says_so(
    tiny_model: ModelInfo, tiny_phantoms: list[Phantom]
) -> None:
    low = replace(tiny_model, calibration={"pixel": (1.0, -12.0)})
    segmenter, scan = TorchSegmenter(low, "cpu"), tiny_phantoms[1].scan
    prediction = segmenter.segment(scan, flip=False)
    assert not prediction.mask.any()
    for region in (None, prediction.mask):
        found = segmenter.explain(scan, USUAL, region)
        assert found.strongest and 0.01 <= found.region.mean() < 0.012
        assert prediction.probability[found.region].min() >= prediction.probability[~found.region].max()


def test_of_members_there_is_each_and_the_weighted_mean(pair: TorchSegmenter, tiny_phantoms: list[Phantom]) -> None:
    scan, region = tiny_phantoms[1].scan, tiny_phantoms[1].mask
    assert pair.choices.members == ("attention-unet", "attention-lite")
    one, other = (pair.explain(scan, Wish(layer="decoder 3", member=n), region).heat for n in (0, 1))
    assert one.max() == other.max() == 1
    mean = (one + 3 * other) / 4
    assert np.allclose(pair.explain(scan, Wish(layer="decoder 3"), region).heat, mean / mean.max(), atol=1e-6)
    with pytest.raises(ValueError, match="unknown network 2; .* has 2, from 0"):
        pair.explain(scan, Wish(member=2), region)


def test_a_member_that_cannot_be_asked_is_left_out_and_named(
    pair: TorchSegmenter, tiny_phantoms: list[Phantom]
) -> None:
    scan, region = tiny_phantoms[1].scan, tiny_phantoms[1].mask
    assert pair.choices.classes == ("malignant", "benign", "normal")
    found = pair.explain(scan, Wish(target="benign"), region)
    assert found.left_out == ("attention-unet",)
    assert np.array_equal(found.heat, pair.explain(scan, Wish(target="benign", member=1), region).heat)
    deep = pair.explain(scan, Wish(layer="decoder 4"), region)
    assert deep.left_out == ("attention-unet",)
    with pytest.raises(ValueError, match="no network of tiny has all of seg-grad-cam, bottleneck and benign"):
        pair.explain(scan, Wish(target="benign", member=0), region)


def test_what_a_model_does_not_have_is_told_what_there_is(
    segmenter: TorchSegmenter, tiny_phantoms: list[Phantom]
) -> None:
    scan = tiny_phantoms[0].scan
    with pytest.raises(ValueError, match="unknown layer 'decoder 9' for tiny; available: bottleneck, decoder 1"):
        segmenter.explain(scan, Wish(layer="decoder 9"))
    with pytest.raises(ValueError, match="unknown class 'benign' for tiny; available: none"):
        segmenter.explain(scan, Wish(target="benign"))
    with pytest.raises(ValueError, match="unknown 'grad'; available: seg-grad-cam, hirescam"):
        Wish("grad")


def test_explaining_changes_no_prediction(segmenter: TorchSegmenter, tiny_phantoms: list[Phantom]) -> None:
    scan = tiny_phantoms[1].scan
    before = segmenter.segment(scan)
    segmenter.check(scan, segmenter.explain(scan))
    assert np.array_equal(segmenter.segment(scan).probability, before.probability)


def test_the_check_tells_where_the_heat_is_and_what_the_model_makes_of_a_scan_without_it(
    segmenter: TorchSegmenter, tiny_phantoms: list[Phantom]
) -> None:
    scan = tiny_phantoms[1].scan
    found = segmenter.explain(scan, Wish(layer="decoder 3"))
    told = segmenter.check(scan, found)
    assert told.inside == pytest.approx(share_inside(found.heat, found.region)) and told.area == found.region.mean()
    assert len(told.deletion) == len(told.insertion) == len(STEPS)
    # nothing deleted is the whole scan, as all put back is; all deleted is what insertion begins with
    assert told.deletion[0] == pytest.approx(told.insertion[-1])
    assert told.deletion[-1] == pytest.approx(told.insertion[0])
    assert told.random is not None and -1 <= told.random < 0.9
    mask = found.region.astype(np.float32)
    best = segmenter.check(scan, replace(found, heat=mask))
    worst = segmenter.check(scan, replace(found, heat=1 - mask))
    assert best.inside == 1 and worst.inside == 0


def test_a_check_that_is_cancelled_leaves_nothing(segmenter: TorchSegmenter, tiny_phantoms: list[Phantom]) -> None:
    scan = tiny_phantoms[1].scan
    found = segmenter.explain(scan)
    asked = [0]

    def stop() -> bool:
        asked[0] += 1
        return asked[0] > 5

    with pytest.raises(Cancelled), listening(lambda _fraction, _text: None, stop):
        segmenter.check(scan, found)
    assert asked[0] == 6
    assert not [module for module in segmenter.network.modules() if module._forward_hooks]


def test_classes_have_a_check_of_their_probability(pair: TorchSegmenter, tiny_phantoms: list[Phantom]) -> None:
    scan, region = tiny_phantoms[1].scan, tiny_phantoms[1].mask
    curves = [
        pair.check(
            scan, replace(pair.explain(scan, Wish(target=name), region), heat=region.astype(np.float32))
        ).deletion
        for name in ("malignant", "benign")
    ]
    assert np.allclose(np.add(*curves), 1)
