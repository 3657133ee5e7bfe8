"""Seg-Grad-CAM against captum, and what the reader gets to see."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from captum.attr import LayerGradCam

from busviewer.network import build_network, stages_of
from busviewer.scan.phantom import Phantom
from busviewer.segmentation import ModelInfo
from busviewer.segmentation.explain import explain, grad_cam
from busviewer.segmentation.models.weights import load_network
from busviewer.segmentation.preprocess import MEAN, SD, letterbox_mask, letterbox_scan
from busviewer.segmentation.segmenter import TorchSegmenter

LAYERS = ("bottleneck", "decoder 1", "decoder 2", "decoder 3")


def prepared(phantom: Phantom) -> torch.Tensor:
    return (torch.from_numpy(letterbox_scan(phantom.scan, 64)[0])[None, None] / 255 - MEAN) / SD


@pytest.mark.parametrize("layer", LAYERS)
def test_it_is_captums_grad_cam_of_the_summed_logits(
    tiny_model: ModelInfo, tiny_phantoms: list[Phantom], layer: str
) -> None:
    network = load_network(tiny_model)
    scan = prepared(tiny_phantoms[1])
    with torch.no_grad():
        target = torch.sigmoid(network(scan))[0, 0] >= 0.5
    assert target.any()
    assert same_as_captum(network, scan, layer, target) > 0


def same_as_captum(network: torch.nn.Module, scan: torch.Tensor, layer: str, target: torch.Tensor) -> float:
    """The highest value of the map, which is captum's too."""
    ours = grad_cam(network, scan, stages_of(network)[layer], target)
    oracle = LayerGradCam(lambda given: network(given)[:, 0][:, target].sum(1), stages_of(network)[layer])
    theirs = oracle.attribute(scan.clone().requires_grad_(True), relu_attributions=True)[0, 0].detach()
    assert ours.shape == theirs.shape and ours.min() >= 0
    assert torch.allclose(ours, theirs, rtol=1e-4, atol=1e-6 * float(theirs.max()))
    return float(ours.max())


def test_a_network_with_heads_is_explained_at_every_layer(tiny_phantoms: list[Phantom]) -> None:
    network = build_network("attention-lite", width=8).eval().requires_grad_(False)
    target = torch.from_numpy(letterbox_mask(tiny_phantoms[1].mask, 64) > 127)
    for layer in ("bottleneck", "decoder 1", "decoder 2", "decoder 3", "decoder 4"):
        highest = same_as_captum(network, prepared(tiny_phantoms[1]), layer, target)
        network.head.weight.neg_()  # what spoke against a lesion speaks for it now
        assert max(highest, same_as_captum(network, prepared(tiny_phantoms[1]), layer, target)) > 0, layer


def test_every_hook_is_released(tiny_model: ModelInfo, tiny_phantoms: list[Phantom]) -> None:
    network = load_network(tiny_model)
    scan = prepared(tiny_phantoms[1])
    for layer in LAYERS:
        explain(network, scan, layer, 0.5)

    def fail(module: torch.nn.Module, given: object, output: object) -> None:
        raise RuntimeError("in the middle")

    handle = network.head.register_forward_hook(fail)
    with pytest.raises(RuntimeError, match="in the middle"):
        grad_cam(network, scan, stages_of(network)["bottleneck"], torch.ones(64, 64, dtype=torch.bool))
    handle.remove()
    assert not [module for module in network.modules() if module._forward_hooks or module._backward_hooks]
    assert not [label for label, value in network.named_parameters() if value.grad is not None]


@pytest.mark.parametrize("layer", LAYERS)
def test_the_heatmap_is_from_0_to_1_on_the_scans_own_grid(
    tiny_model: ModelInfo, tiny_phantoms: list[Phantom], layer: str
) -> None:
    segmenter = TorchSegmenter(tiny_model, "cpu")
    heat = segmenter.explain(tiny_phantoms[1].scan, layer)
    assert heat.shape == (96, 128) and heat.dtype == np.float32
    assert heat.min() >= 0 and 0.5 < heat.max() <= 1


def test_a_scan_on_which_nothing_is_predicted_is_explained_too(
    tiny_model: ModelInfo, tiny_phantoms: list[Phantom]
) -> None:
    network = load_network(tiny_model)
    scan = prepared(tiny_phantoms[1])
    heat = explain(network, scan, "decoder 3", 0.999999)
    assert heat.shape == (64, 64) and np.isfinite(heat).all()


def test_the_lesion_that_is_explained_is_the_calibrated_one(
    tiny_model: ModelInfo, tiny_phantoms: list[Phantom]
) -> None:
    network, scan = load_network(tiny_model), prepared(tiny_phantoms[1])
    with torch.no_grad():
        both = (network(scan) + network(scan.flip(3)).flip(3)) / 2
        middle = both.quantile(0.9).item()  # a cut that leaves some of it
    calibrated = explain(network, scan, "decoder 2", 0.5, calibration=(2.0, -2 * middle))
    by_hand = explain(network, scan, "decoder 2", torch.sigmoid(torch.tensor(middle)).item())
    assert np.abs(calibrated - by_hand).max() < 1e-4
    assert np.abs(calibrated - explain(network, scan, "decoder 2", 0.5)).max() > 1e-3


def test_explaining_changes_no_prediction(tiny_model: ModelInfo, tiny_phantoms: list[Phantom]) -> None:
    segmenter = TorchSegmenter(tiny_model, "cpu")
    scan = tiny_phantoms[1].scan
    before = segmenter.segment(scan)
    segmenter.explain(scan, "bottleneck")
    assert np.array_equal(segmenter.segment(scan).probability, before.probability)


def test_a_map_without_any_evidence_is_all_zero() -> None:
    network = build_network("unet", width=2, levels=3).eval()
    torch.nn.init.zeros_(network.head.weight)
    heat = explain(network, torch.randn(1, 1, 32, 32), "bottleneck", 0.5)
    assert not heat.any()


def test_an_unknown_layer_is_told_what_there_is(tiny_model: ModelInfo, tiny_phantoms: list[Phantom]) -> None:
    with pytest.raises(
        ValueError, match="unknown layer 'decoder 9'; available: bottleneck, decoder 1, decoder 2, decoder 3"
    ):
        TorchSegmenter(tiny_model, "cpu").explain(tiny_phantoms[0].scan, "decoder 9")
