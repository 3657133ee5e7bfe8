"""A loaded model at work, on the scan's own grid."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from statistics import fmean
from typing import Any

import numpy as np
import pytest
import torch

from busviewer.mask import dice, keep_largest
from busviewer.network import build_network, outputs_of
from busviewer.scan import Scan
from busviewer.scan.phantom import Phantom
from busviewer.scan.regions import Region
from busviewer.segmentation import ModelError, ModelInfo, Segmenter
from busviewer.segmentation.explaining import Wish
from busviewer.segmentation.models.join import Part, join_models
from busviewer.segmentation.models.weights import load_network, save_weights
from busviewer.segmentation.postprocess import (
    assessment_of,
    best_outline,
    draft_mask,
    mean_of,
    sureness,
    surest,
    surest_logits,
    uncertainty_of,
)
from busviewer.segmentation.preprocess import MEAN, SD, letterbox_scan
from busviewer.segmentation.saliency import saliency_map
from busviewer.segmentation.segmenter import TorchSegmenter
from busviewer.study.annotations.sensitivity import EVEN_CUTS

BUNDLED = Path(__file__).parents[3] / "models" / "breast-lesions"


@pytest.fixture
def segmenter(tiny_model: ModelInfo) -> TorchSegmenter:
    return TorchSegmenter(tiny_model, "cpu", bf16=False)


@pytest.fixture(scope="module")
def opinionated(tmp_path_factory: pytest.TempPathFactory) -> ModelInfo:
    """An untrained network with both heads, 64 x 64, that draws something on every scan."""
    torch.manual_seed(3)
    network = build_network("attention-lite", width=8)
    with torch.no_grad():
        network.head.bias.fill_(0.1)
        network.lesion.bias.fill_(0.5)
        network.malignant.bias.fill_(-0.5)
    folder = tmp_path_factory.mktemp("opinionated")
    info = ModelInfo(folder, "opinionated", "O", "attention-lite", {"width": 8}, 64, 0.5, 0.001, "", None, {})
    return save_weights(info, network.eval())


def test_nothing_is_drawn_outside_the_regions_of_tissue(opinionated: ModelInfo) -> None:
    segmenter, scan = TorchSegmenter(opinionated, "cpu", bf16=False), noise((90, 131))
    whole = segmenter.segment(scan)
    regions = (Region(0, 0, 61, 70), Region(0, 70, 131, 90, "M-mode"))
    found = segmenter.segment(replace(scan, regions=regions))
    outside = np.ones(scan.shape, bool)
    outside[:70, :61] = False
    assert whole.mask[outside].any() and found.mask.any()
    assert not found.mask[outside].any() and not found.probability[outside].any()
    assert 0 <= (found.uncertainty or 0) <= 1 and found.lesion_probability <= whole.lesion_probability + 1e-6


def noise(shape: tuple[int, int] = (64, 64)) -> Scan:
    return Scan(np.random.default_rng(5).integers(0, 256, shape, np.uint8), Path("somewhere/a.png"))


def test_it_says_who_it_is(segmenter: Segmenter, tiny_model: ModelInfo) -> None:
    assert segmenter.model == tiny_model.id and segmenter.device == "CPU"
    assert segmenter.layers == ("bottleneck", "decoder 1", "decoder 2", "decoder 3")


@pytest.mark.parametrize("shape", [(199, 301), (64, 64), (33, 500), (500, 33), (32, 32)])
def test_the_prediction_lies_on_the_scans_own_grid(segmenter: TorchSegmenter, shape: tuple[int, int]) -> None:
    scan = Scan(np.random.default_rng(1).integers(0, 256, shape, np.uint8))
    found = segmenter.segment(scan)
    assert found.probability.shape == found.mask.shape == shape
    assert found.probability.dtype == np.float32 and found.mask.dtype == bool
    assert found.probability.min() >= 0 and found.probability.max() <= 1
    assert 0 <= found.lesion_probability <= 1 and found.uncertainty is not None and 0 <= found.uncertainty <= 1
    sure = sureness(surest_logits(segmenter.raw(scan)), None)
    assert found.lesion_probability == sure and found.malignant_probability is None
    assert shape != (64, 64) or sure == surest(found.probability)
    assert found.model == segmenter.model and found.device == "CPU" and found.seconds > 0
    assert 0 < found.threshold <= 0.5, "its own, or where that left nothing a lower one"
    assert np.array_equal(found.mask, best_outline(found.probability, 0.5, 0.001, sure)[0]) and found.mask.any()


def test_the_probability_is_the_networks(segmenter: TorchSegmenter, tiny_model: ModelInfo) -> None:
    """Plain, unfused, fp32, on a scan of the network's own size: nothing but the sigmoid lies between."""
    scan = Scan(np.random.default_rng(2).integers(0, 256, (64, 64), np.uint8))
    square, _ = letterbox_scan(scan, 64)
    with torch.inference_mode():
        logits = load_network(tiny_model)((torch.from_numpy(square)[None, None] / 255 - MEAN) / SD)
    found = segmenter.segment(scan)
    assert np.abs(found.probability - torch.sigmoid(logits)[0, 0].numpy()).max() < 1e-4
    assert np.array_equal(found.mask, best_outline(found.probability, 0.5, 0.001)[0])


def test_raw_is_what_the_network_says(opinionated: ModelInfo) -> None:
    """Plain, unfused, fp32; mirrored, as of the scan that was mirrored beforehand."""
    segmenter, network, scan = TorchSegmenter(opinionated, "cpu", bf16=False), load_network(opinionated), noise()
    square, box = letterbox_scan(scan, 64)
    with torch.inference_mode():
        said = outputs_of(network, (torch.from_numpy(square)[None, None] / 255 - MEAN) / SD)
    found = segmenter.raw(scan)
    assert found.mask.dtype == np.float32 and found.box == box
    assert np.abs(found.mask - said.mask[0, 0].numpy()).max() < 1e-4
    assert said.lesion is not None and found.lesion == pytest.approx(said.lesion.item(), abs=1e-4)
    assert said.malignant is not None and found.malignant == pytest.approx(said.malignant.item(), abs=1e-4)
    mirrored, beforehand = segmenter.raw(scan, mirror=True), segmenter.raw(Scan(scan.pixels[:, ::-1]))
    assert np.array_equal(mirrored.mask, beforehand.mask[:, ::-1])
    assert (mirrored.lesion, mirrored.malignant) == (beforehand.lesion, beforehand.malignant)
    assert np.abs(mirrored.mask - found.mask).max() > 1e-3, "this network is not symmetric"


def test_a_network_without_heads_has_no_assessment_on_the_scan(segmenter: TorchSegmenter) -> None:
    assert segmenter.raw(noise())[1:3] == (None, None)


def test_a_network_of_two_channels_is_given_the_saliency_map_too(
    tiny_model: ModelInfo, tiny_phantoms: list[Phantom]
) -> None:
    class Second(torch.nn.Module):
        """Says what its second channel holds."""

        channels = 2

        def __init__(self) -> None:
            super().__init__()
            self.inner = torch.nn.Identity()

        @property
        def stages(self) -> dict[str, torch.nn.Module]:
            return {"inner": self.inner}

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return self.inner(x)[:, 1:]

    segmenter = TorchSegmenter(tiny_model, "cpu", bf16=False, network=Second())
    scan = tiny_phantoms[0].scan
    square, _ = letterbox_scan(scan, 64)
    expected = (saliency_map(square).astype(np.float32) / 255 - MEAN) / SD
    assert np.ptp(expected) > 1
    assert np.abs(segmenter.raw(scan).mask - expected).max() < 1e-5
    assert np.abs(segmenter.raw(scan, mirror=True).mask - expected).max() < 1e-5, "mirrored with the scan, and back"
    assert segmenter.explain(scan, Wish(layer="inner")).heat.shape == scan.shape


@pytest.mark.parametrize("shape", [(64, 64), (97, 61)])
def test_the_uncertainty_may_come_after_the_mask(opinionated: ModelInfo, shape: tuple[int, int]) -> None:
    info = replace(opinionated, calibration={"pixel": (1.5, 0.1), "lesion": (1.0, 1.0)})
    segmenter, scan = TorchSegmenter(info, "cpu", bf16=False), noise(shape)
    first = segmenter.segment(scan, flip=False)
    assert first.uncertainty is None and first.mask.any()
    second, whole = segmenter.with_uncertainty(scan, first), segmenter.segment(scan)
    assert second.seconds > first.seconds
    assert second.probability is first.probability and second.mask is first.mask, "it stays that of the plain pass"
    for found in (second, whole):
        assert np.array_equal(found.mask, first.mask) and np.array_equal(found.probability, first.probability)
        assert (found.lesion_probability, found.malignant_probability) == (
            first.lesion_probability, first.malignant_probability
        )  # fmt: skip
    plain, mirrored = (assessment_of(segmenter.raw(scan, mirror=mirror), info) for mirror in (False, True))
    assert second.uncertainty == whole.uncertainty == uncertainty_of(plain, mirrored)
    assert second.uncertainty is not None and 0 < second.uncertainty < 1


def test_the_prediction_is_what_the_model_folder_makes_of_the_logits(opinionated: ModelInfo) -> None:
    info = replace(opinionated, threshold=0.45, calibration={"pixel": (0.5, -0.1), "malignant": (2.0, 0.3)})
    scan = noise()
    raw = TorchSegmenter(opinionated, "cpu", bf16=False).raw(scan)
    found = TorchSegmenter(info, "cpu", bf16=False).segment(scan, flip=False)
    assert np.abs(found.probability - 1 / (1 + np.exp(0.1 - 0.5 * raw.mask))).max() < 1e-6
    assert np.array_equal(found.mask, draft_mask(found.probability, 0.45, 0.001)) and found.mask.any()
    assert raw.lesion is not None and raw.malignant is not None
    assert found.lesion_probability == surest(found.probability), "of the mask, and not of the head"
    assert found.cuts == EVEN_CUTS and found.kind("every") == "firm"
    assert found.malignant_probability == pytest.approx(1 / (1 + np.exp(-0.3 - 2 * raw.malignant)), abs=1e-6)


def test_the_outline_is_kept_however_unlikely_the_lesion(opinionated: ModelInfo) -> None:
    unlikely = replace(opinionated, calibration={"lesion": (1.0, -30.0)})
    sure, unsure = (TorchSegmenter(info, "cpu", bf16=False).segment(noise()) for info in (opinionated, unlikely))
    assert unsure.mask.any() and np.array_equal(sure.mask, unsure.mask)
    assert (sure.kind(), unsure.kind()) == ("firm", "weak")
    assert unsure.uncertainty is not None and unsure.uncertainty > 0.99, "nothing contradicts itself"


def two_members(first: ModelInfo, second: ModelInfo, tmp_path: Path, *, mirrored: bool = False) -> ModelInfo:
    return join_models([Part(first), Part(second, 96, mirrored)], tmp_path / "two", "Two")


@pytest.mark.parametrize("mirrored", [False, True])
def test_members_are_averaged(opinionated: ModelInfo, tiny_model: ModelInfo, tmp_path: Path, mirrored: bool) -> None:
    scan = noise((70, 90))
    info = two_members(opinionated, tiny_model, tmp_path, mirrored=mirrored)
    found = TorchSegmenter(info, "cpu", bf16=False)
    one = TorchSegmenter(opinionated, "cpu", bf16=False).raw(scan)
    other = TorchSegmenter(replace(tiny_model, size=96), "cpu", bf16=False).raw(scan, mirror=mirrored)
    assert np.abs(found.raw(scan).mask - mean_of([one, other]).mask).max() < 1e-3
    assert found.model == info.id != opinionated.id and found.layers == TorchSegmenter(opinionated, "cpu").layers
    assert found.raw(scan).malignant == pytest.approx(one.malignant, abs=1e-4)


@pytest.mark.parametrize("fault", ["missing", "damaged"])
def test_the_members_that_are_whole_go_on(
    opinionated: ModelInfo, tiny_model: ModelInfo, tmp_path: Path, fault: str
) -> None:
    info = two_members(opinionated, tiny_model, tmp_path)
    weights = info.folder / info.others[0].weights
    weights.unlink() if fault == "missing" else weights.write_bytes(b"no weights")
    segmenter = TorchSegmenter(info, "cpu", bf16=False)
    assert weights.name in segmenter.notice and "continuing with the other members" in segmenter.notice
    assert "\n" not in segmenter.notice and segmenter.model != info.id, "another model draws now"
    alone = TorchSegmenter(opinionated, "cpu", bf16=False).segment(noise())
    assert np.array_equal(segmenter.segment(noise()).mask, alone.mask)
    info.weights.unlink()
    with pytest.raises(ModelError, match="cannot be read"):
        TorchSegmenter(info, "cpu")


def test_the_uncertainty_of_another_models_or_scans_prediction_is_refused(
    segmenter: TorchSegmenter, opinionated: ModelInfo
) -> None:
    theirs = TorchSegmenter(opinionated, "cpu").segment(noise(), flip=False)
    with pytest.raises(ValueError, match=r"does not belong to the model tiny and the scan a\.png"):
        segmenter.with_uncertainty(noise(), theirs)
    with pytest.raises(ValueError, match="does not belong to the model tiny"):
        segmenter.with_uncertainty(noise((65, 64)), segmenter.segment(noise(), flip=False))


def test_it_finds_the_lesions(segmenter: TorchSegmenter, tiny_phantoms: list[Phantom]) -> None:
    scores = [dice(segmenter.segment(p.scan).mask, p.mask) for p in tiny_phantoms if p.kind != "normal"]
    assert fmean(scores) > 0.6


def test_the_same_scan_gives_the_same_prediction(segmenter: TorchSegmenter, tiny_phantoms: list[Phantom]) -> None:
    first, second = (segmenter.segment(tiny_phantoms[0].scan) for _ in range(2))
    assert np.array_equal(first.probability, second.probability) and first.uncertainty == second.uncertainty


def test_colour_and_16_bits_are_the_same_scan(segmenter: TorchSegmenter, tiny_phantoms: list[Phantom]) -> None:
    grey = tiny_phantoms[0].scan.pixels
    colour = Scan(np.repeat(grey[..., None], 3, axis=2))
    assert np.array_equal(segmenter.segment(Scan(grey)).mask, segmenter.segment(colour).mask)


def test_every_processor_gives_the_mask_of_fp32(tiny_model: ModelInfo, tiny_phantoms: list[Phantom]) -> None:
    default, exact = TorchSegmenter(tiny_model, "cpu"), TorchSegmenter(tiny_model, "cpu", bf16=False)
    for phantom in tiny_phantoms[:4]:
        assert np.array_equal(default.segment(phantom.scan).probability, exact.segment(phantom.scan).probability)


def test_given_weights_are_used_and_left_as_they_are(tiny_model: ModelInfo, tiny_phantoms: list[Phantom]) -> None:
    network = load_network(tiny_model)
    network.head.bias.fill_(-100)
    state = {name: value.clone() for name, value in network.state_dict().items()}
    assert not TorchSegmenter(tiny_model, "cpu", network=network.train()).segment(tiny_phantoms[0].scan).mask.any()
    assert network.training
    assert list(network.state_dict()) == list(state)
    assert all(torch.equal(value, state[name]) for name, value in network.state_dict().items())


def test_a_damaged_model_and_a_missing_device_are_said_at_once(tiny_model: ModelInfo) -> None:
    with pytest.raises(ValueError, match="'cuda:99' is not available"):
        TorchSegmenter(tiny_model, "cuda:99")
    tiny_model.weights.write_bytes(b"x")
    with pytest.raises(ModelError, match="damaged"):
        TorchSegmenter(tiny_model)


def test_no_number_is_an_error_and_not_an_empty_mask(tiny_model: ModelInfo) -> None:
    network = load_network(tiny_model)
    network.head.bias.fill_(float("nan"))
    with pytest.raises(RuntimeError, match=r"the model tiny returned invalid values.*a\.png"):
        TorchSegmenter(tiny_model, "cpu", network=network).segment(noise())


@pytest.mark.parametrize("head", ["head", "lesion", "malignant"])
def test_no_number_of_any_head_is_an_error(opinionated: ModelInfo, head: str) -> None:
    network = load_network(opinionated)
    getattr(network, head).bias.fill_(float("nan"))
    segmenter = TorchSegmenter(opinionated, "cpu", network=network)
    good = TorchSegmenter(opinionated, "cpu").segment(noise(), flip=False)
    for work in (lambda: segmenter.segment(noise(), flip=False), lambda: segmenter.with_uncertainty(noise(), good)):
        with pytest.raises(RuntimeError, match=r"the model opinionated returned invalid values.*a\.png"):
            work()


@pytest.mark.parametrize("number", [float("inf"), float("-inf")])
def test_an_infinite_number_is_none_either(tiny_model: ModelInfo, number: float) -> None:
    network = load_network(tiny_model)
    network.head.bias.fill_(number)
    with pytest.raises(RuntimeError, match="the model tiny returned invalid values"):
        TorchSegmenter(tiny_model, "cpu", network=network).segment(noise())


def test_a_heatmap_without_numbers_is_an_error(tiny_model: ModelInfo) -> None:
    network = load_network(tiny_model)
    network.head.weight.fill_(float("nan"))
    with pytest.raises(RuntimeError, match="the model tiny returned invalid values"):
        TorchSegmenter(tiny_model, "cpu", network=network).explain(noise())


def on_a_gpu_that_fails(model: ModelInfo, monkeypatch: pytest.MonkeyPatch, error: str) -> TorchSegmenter:
    """A segmenter that takes itself to be on a GPU, where the network raises and whence it can be moved away."""
    segmenter = TorchSegmenter(model, "cpu", bf16=False)
    network, moved = segmenter.network, []

    class Gpu(torch.nn.Module):
        stages = network.stages

        def forward(self, given: torch.Tensor) -> torch.Tensor:
            if not moved:
                raise torch.OutOfMemoryError(error)
            return network(given)

        def to(self, *where: Any, **kwargs: Any) -> torch.nn.Module:
            moved.append(where)
            return self

    segmenter._runners[0].network = Gpu()
    segmenter._device = torch.device("cuda:0")
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda device: "Some GPU")
    monkeypatch.setattr(segmenter, "_input", lambda planes: TorchSegmenter._input(cpu, planes))
    cpu = TorchSegmenter(model, "cpu", bf16=False)
    return segmenter


@pytest.mark.parametrize("error", ["CUDA out of memory. Tried to allocate 2.00 GiB\nmore", ""])
def test_a_gpu_out_of_memory_goes_on_on_the_cpu_and_says_so(
    tiny_model: ModelInfo, tiny_phantoms: list[Phantom], monkeypatch: pytest.MonkeyPatch, error: str
) -> None:
    scan = tiny_phantoms[0].scan
    expected = TorchSegmenter(tiny_model, "cpu", bf16=False)
    segmenter = on_a_gpu_that_fails(tiny_model, monkeypatch, error)
    found = segmenter.segment(scan)
    assert np.array_equal(found.mask, expected.segment(scan).mask)
    assert found.device == segmenter.device == "CPU"
    assert segmenter.notice.startswith("Some GPU failed (") and segmenter.notice.endswith("; continued on the CPU")
    assert "\n" not in segmenter.notice
    explained = on_a_gpu_that_fails(tiny_model, monkeypatch, error)
    assert np.array_equal(explained.explain(scan).heat, expected.explain(scan).heat)
    assert explained.device == "CPU" and explained.notice


def test_a_gpu_that_fails_at_the_mirrored_pass_is_left_too(
    tiny_model: ModelInfo, tiny_phantoms: list[Phantom], monkeypatch: pytest.MonkeyPatch
) -> None:
    scan = tiny_phantoms[0].scan
    expected = TorchSegmenter(tiny_model, "cpu", bf16=False)
    segmenter = on_a_gpu_that_fails(tiny_model, monkeypatch, "CUDA out of memory")
    before = replace(expected.segment(scan, flip=False), device="Some GPU")
    found = segmenter.with_uncertainty(scan, before)
    assert found.uncertainty == pytest.approx(expected.segment(scan).uncertainty, abs=1e-6), "another kernel"
    assert found.device == "Some GPU" and segmenter.device == "CPU" and segmenter.notice, "the mask came from there"


def test_weights_that_a_failed_driver_keeps_are_read_again_or_else_given_up(
    tiny_model: ModelInfo, tiny_phantoms: list[Phantom], monkeypatch: pytest.MonkeyPatch
) -> None:
    scan = tiny_phantoms[0].scan
    segmenter = on_a_gpu_that_fails(tiny_model, monkeypatch, "CUDA error: device-side assert triggered")

    def lost(*where: object, **how: object) -> None:
        raise RuntimeError("CUDA error: device-side assert triggered")

    monkeypatch.setattr(segmenter.network, "to", lost)
    segmenter._in_hand = True  # there is no other copy
    with pytest.raises(RuntimeError, match="device-side assert"):
        segmenter.segment(scan)
    segmenter = on_a_gpu_that_fails(tiny_model, monkeypatch, "CUDA error: device-side assert triggered")
    monkeypatch.setattr(segmenter.network, "to", lost)
    monkeypatch.setattr(torch.cuda, "get_device_name", lost)
    found = segmenter.segment(scan)
    assert np.array_equal(found.mask, TorchSegmenter(tiny_model, "cpu", bf16=False).segment(scan).mask)
    assert segmenter.device == "CPU" and segmenter.notice.startswith("cuda:0 failed (CUDA error")


def test_out_of_memory_on_the_cpu_is_raised(tiny_model: ModelInfo, monkeypatch: pytest.MonkeyPatch) -> None:
    segmenter = TorchSegmenter(tiny_model, "cpu")

    def full(*given: object) -> torch.Tensor:
        raise RuntimeError("DefaultCPUAllocator: can't allocate memory")

    monkeypatch.setattr(segmenter.network, "forward", full)
    with pytest.raises(RuntimeError, match="can't allocate"):
        segmenter.segment(Scan(np.zeros((40, 40), np.uint8)))
    assert segmenter.notice == ""


def test_the_models_own_threshold_and_smallest_area_count(tiny_model: ModelInfo, tiny_phantoms: list[Phantom]) -> None:
    scan = tiny_phantoms[0].scan
    usual = TorchSegmenter(tiny_model, "cpu").segment(scan).mask.sum()
    assert usual > 0
    low = replace(tiny_model, threshold=0.05, smallest_area=0.0)
    assert TorchSegmenter(low, "cpu").segment(scan).mask.sum() > usual
    found = TorchSegmenter(replace(tiny_model, smallest_area=0.9), "cpu").segment(scan)
    drawn = draft_mask(found.probability, found.threshold, 0.0)
    assert found.mask.any() and np.array_equal(found.mask, keep_largest(drawn)), "too small, and yet the best there is"
