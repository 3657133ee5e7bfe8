"""Otsu, Canny and watershed: what they find on phantoms, and where they say nothing."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from busviewer.mask import dice
from busviewer.scan import Scan
from busviewer.scan.phantom import make_phantom, write_study
from busviewer.scan.regions import Region
from busviewer.segmentation.classical import CLASSICAL, ClassicalSegmenter
from busviewer.study import open_study
from busviewer.training.judge.evaluate import evaluate, summarise

METHODS = sorted(CLASSICAL)


def speckled(mask: np.ndarray, *, inside: float = 45, outside: float = 130) -> Scan:
    """A scan of even tissue with a darker lesion, under speckle."""
    grain = cv2.GaussianBlur(np.random.default_rng(3).gamma(4, 0.25, mask.shape), (0, 0), 1.2)
    grey = cv2.GaussianBlur(np.where(mask, inside, outside).astype(np.float64), (0, 0), 2) * grain
    return Scan(grey.clip(0, 255).astype(np.uint8))


@pytest.fixture
def blob() -> np.ndarray:
    mask = np.zeros((240, 320), np.uint8)
    cv2.ellipse(mask, (150, 100), (50, 32), 10, 0, 360, 1, -1)
    return mask.astype(bool)


@pytest.mark.parametrize("name", METHODS)
def test_a_dark_blob_is_found_and_drawn_on_the_scans_own_grid(name: str, blob: np.ndarray) -> None:
    scan = speckled(blob)
    prediction = ClassicalSegmenter(name, 128).segment(scan)
    assert prediction.mask.shape == scan.shape and prediction.mask.dtype == bool
    assert dice(prediction.mask, blob) > 0.8
    assert prediction.probability.dtype == np.float32 and set(np.unique(prediction.probability)) == {0.0, 1.0}
    assert prediction.model.name == name and prediction.lesion_probability == 1.0
    assert prediction.malignant_probability is None and prediction.seconds > 0


@pytest.mark.parametrize("name", METHODS)
def test_a_bright_blob_is_no_lesion(name: str, blob: np.ndarray) -> None:
    mask = ClassicalSegmenter(name, 128).segment(speckled(blob, inside=200, outside=70)).mask
    assert dice(mask, blob) < 0.1


@pytest.mark.parametrize("name", METHODS)
@pytest.mark.parametrize("grey", [0, 90, 255])
def test_nothing_is_said_of_a_scan_that_shows_nothing(name: str, grey: int) -> None:
    prediction = ClassicalSegmenter(name, 128).segment(Scan(np.full((120, 160), grey, np.uint8)))
    assert not prediction.mask.any() and not prediction.probability.any()
    assert (prediction.lesion_probability, prediction.uncertainty) == (0.0, 0.0)


@pytest.mark.parametrize("name", METHODS)
def test_the_dark_at_the_border_does_not_draw_it_away(name: str, blob: np.ndarray) -> None:
    border = np.ones_like(blob)
    border[12:-30, 16:-16] = False
    found = ClassicalSegmenter(name, 128).segment(speckled(blob | border)).mask
    assert dice(found, blob) > 0.75 and not found[border].any()


@pytest.mark.parametrize("name", METHODS)
def test_two_grey_values_are_enough_and_any_size_will_do(name: str) -> None:
    pixels = np.full((33, 500), 200, np.uint8)
    pixels[10:20, 200:260] = 10
    mask = ClassicalSegmenter(name, 64).segment(Scan(pixels)).mask
    assert mask.shape == (33, 500)


@pytest.mark.parametrize("name", METHODS)
def test_nothing_is_drawn_outside_the_regions_of_tissue(name: str, blob: np.ndarray) -> None:
    scan, middle = speckled(blob), 150
    regions = (Region(0, 0, middle, 240), Region(middle, 0, 320, 240, "spectral"))
    whole, part = (ClassicalSegmenter(name, 128).segment(each) for each in (scan, replace(scan, regions=regions)))
    assert part.mask.any() and not part.mask[:, middle:].any() and not part.probability[:, middle:].any()
    assert (part.mask[:, :middle] == whole.mask[:, :middle]).all()


@pytest.mark.parametrize("name", METHODS)
def test_the_mirrored_pass_tells_the_uncertainty(name: str, blob: np.ndarray) -> None:
    scan, segmenter = speckled(blob), ClassicalSegmenter(name, 128)
    once = segmenter.segment(scan, flip=False)
    assert once.uncertainty is None
    both = segmenter.with_uncertainty(scan, once)
    whole = segmenter.segment(scan)
    assert both.uncertainty == whole.uncertainty and both.uncertainty is not None and both.uncertainty < 0.2
    assert np.array_equal(both.mask, once.mask) and both.seconds > once.seconds


def test_there_is_nothing_to_explain(blob: np.ndarray) -> None:
    with pytest.raises(RuntimeError, match="otsu is not a neural network, so it has no layers"):
        ClassicalSegmenter("otsu", 128).explain(speckled(blob), "bottleneck")


def test_an_unknown_method_is_told_what_there_is() -> None:
    with pytest.raises(ValueError, match="unknown method 'sobel'; available: otsu, canny, watershed"):
        ClassicalSegmenter("sobel", 128)


@pytest.mark.parametrize("name", METHODS)
def test_most_phantoms_are_found_through_the_same_evaluation(name: str, tmp_path: Path) -> None:
    write_study(tmp_path, [make_phantom(seed, "benign", size=(200, 240), lesions=1) for seed in range(6)])
    segmenter = ClassicalSegmenter(name, 128)
    figures = summarise(evaluate(open_study(tmp_path).entries, segmenter), segmenter, skipped=0)
    assert figures["model"] == {"name": name, "sha256": ""} and figures["lesion"]["n"] == 6
    assert figures["lesion"]["dice"] > 0.4


def test_no_torch_is_needed() -> None:
    program = "import sys, busviewer.segmentation.classical; print('torch' in sys.modules, 'skimage' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout == "False False\n"
