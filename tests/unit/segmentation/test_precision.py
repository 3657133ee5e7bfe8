"""bf16 is used where the masks agree with those in fp32, which is found out once, and not near a decision."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from busviewer.cli import compute
from busviewer.scan.phantom import Phantom
from busviewer.segmentation import ModelInfo, device, precision
from busviewer.segmentation.postprocess import BF16_MARGIN
from busviewer.segmentation.precision import KEPT, load_segmenter, masks_agree
from busviewer.segmentation.segmenter import TorchSegmenter
from busviewer.study.annotations.sensitivity import Sensitivity


def known(info: ModelInfo, folder: Path, figures: list[float]) -> None:
    """As if the masks of the model had been compared, with these figures."""
    (folder / KEPT).write_text(json.dumps({"format": 1, "dice": {precision._key(info, "cpu"): figures}}))


def cut_at(info: ModelInfo, *cuts: float) -> ModelInfo:
    return replace(info, sensitivities=dict(zip(("quiet", "balanced", "every"), map(Sensitivity, cuts), strict=True)))


def test_a_processor_calculates_in_fp32_and_says_why(tiny_model: ModelInfo, tmp_path: Path) -> None:
    auto, chosen = (load_segmenter(tiny_model, "cpu", wish, tmp_path) for wish in ("auto", "fp32"))
    assert (auto.precision, auto.reason) == ("fp32", "CPU: always fp32")
    assert (chosen.precision, chosen.reason) == ("fp32", "chosen")
    assert not (tmp_path / KEPT).exists(), "nothing had to be compared"
    with pytest.raises(ValueError, match="unknown precision 'fp64'; available: auto, fp32, bf16"):
        load_segmenter(tiny_model, "cpu", "fp64")
    assert compute.PRECISIONS == device.PRECISIONS


def test_masks_are_compared_once_for_a_model(
    tiny_model: ModelInfo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tiny_phantoms: list[Phantom]
) -> None:
    monkeypatch.setattr(precision, "sample_study", lambda count: tiny_phantoms[:3])
    figures = masks_agree(tiny_model, "cpu", tmp_path)
    assert len(figures) == 3 and all(0 <= figure <= 1 for figure in figures)
    monkeypatch.setattr(precision, "sample_study", lambda count: pytest.fail("compared again"))
    assert masks_agree(tiny_model, "cpu", tmp_path) == figures
    with pytest.raises(pytest.fail.Exception):
        masks_agree(replace(tiny_model, threshold=0.4), "cpu", tmp_path)
    (tmp_path / KEPT).write_text("damaged")
    with pytest.raises(pytest.fail.Exception):
        masks_agree(tiny_model, "cpu", tmp_path)


def test_bf16_that_changes_masks_is_not_used(
    tiny_model: ModelInfo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(device, "has_fast_bf16", lambda place: True)
    known(tiny_model, tmp_path, [1.0, 0.9949])
    with pytest.raises(ValueError, match="too inexact for the model tiny on CPU: .* 2 synthetic scans: 0.9949; at"):
        load_segmenter(tiny_model, "cpu", "bf16", tmp_path)
    auto = load_segmenter(tiny_model, "cpu", "auto", tmp_path)
    assert auto.precision == "fp32" and "0.9949" in auto.reason
    known(tiny_model, tmp_path, [1.0, 0.995])
    for wish in ("bf16", "auto"):
        found = load_segmenter(tiny_model, "cpu", wish, tmp_path)
        assert found.precision == "bf16" and "0.9950" in found.reason


def test_a_scan_near_a_decision_is_done_again_in_fp32(tiny_model: ModelInfo, tiny_phantoms: list[Phantom]) -> None:
    scan = tiny_phantoms[0].scan
    exact = TorchSegmenter(tiny_model, "cpu").segment(scan)
    lesion = TorchSegmenter(cut_at(tiny_model, 1.0, 1.0, 1.0), "cpu", bf16=True).segment(scan, flip=False)
    assert exact.precision == "fp32" and exact.mask.any() and exact.threshold == tiny_model.threshold
    middle = lesion.lesion_probability
    near = TorchSegmenter(cut_at(tiny_model, 1.0, middle + BF16_MARGIN / 2, 0.0), "cpu", bf16=True).segment(scan)
    assert near.precision == "fp32" and np.array_equal(near.probability, exact.probability)
    assert (near.lesion_probability, near.uncertainty) == (exact.lesion_probability, exact.uncertainty)
    away = middle - 0.3 if middle > 0.5 else middle + 0.3
    far = TorchSegmenter(cut_at(tiny_model, away, away, away), "cpu", bf16=True).segment(scan)
    assert far.precision == "bf16" and not np.array_equal(far.probability, exact.probability)
