"""The saliency map: bright where the lesion is, dark on the padding, and always a map."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from busviewer.scan.phantom import make_phantom
from busviewer.segmentation.preprocess import Letterbox, letterbox_mask, letterbox_scan, network_input
from busviewer.segmentation.saliency import saliency_map


@pytest.mark.parametrize("kind", ["benign", "malignant"])
def test_lesions_stand_out(kind: str) -> None:
    differences = []
    for seed in range(6):
        phantom = make_phantom(seed, kind, size=(240, 300), lesions=1, calipers=False)  # type: ignore[arg-type]
        square, box = letterbox_scan(phantom.scan, 160)
        salient = saliency_map(square) / 255
        lesion = letterbox_mask(phantom.mask, 160) >= 128
        top, left, height, width = box.content
        tissue = np.zeros_like(lesion)
        tissue[top : top + height, left : left + width] = True
        differences.append(salient[lesion].mean() - salient[tissue & ~lesion].mean())
    assert np.mean(differences) > 0.3 and np.min(differences) > 0, differences


def test_a_dark_disc_is_the_most_salient_and_a_shadow_at_the_border_is_not() -> None:
    rows, columns = np.mgrid[:128, :128]
    disc = (rows - 50) ** 2 + (columns - 70) ** 2 <= 14**2
    shadow = (columns >= 20) & (columns < 36)
    grey = np.random.default_rng(1).normal(130, 8, (128, 128))
    grey[disc | shadow] -= 90
    salient = saliency_map(grey.clip(1, 255).astype(np.uint8))
    assert salient[disc].mean() > 150 and salient.max() == 255 and disc[np.unravel_index(salient.argmax(), disc.shape)]
    assert salient[shadow].mean() < 30


@pytest.mark.parametrize("shape", [(120, 200), (200, 120)])
def test_padding_is_no_tissue(shape: tuple[int, int]) -> None:
    """What is beyond the scan is 0, and the scan is as salient as it is without padding."""
    phantom = make_phantom(3, "benign", size=shape, lesions=1, calipers=False)
    grey = np.maximum(phantom.scan.grey, 1)
    box = Letterbox(shape, 200)
    top, left, height, width = box.content
    salient = saliency_map(box.forward(grey))
    inside = salient[top : top + height, left : left + width].copy()
    salient[top : top + height, left : left + width] = 0
    assert not salient.any()
    wider = np.zeros((260, 260), np.uint8)
    wider[10 : 10 + height, 40 : 40 + width] = grey
    assert np.array_equal(saliency_map(wider)[10 : 10 + height, 40 : 40 + width], inside)


squares = st.integers(1, 70).flatmap(lambda side: arrays.arrays(np.uint8, (side, side)))


@settings(max_examples=40, deadline=None)
@given(squares)
def test_any_square_has_a_map(square: np.ndarray) -> None:
    before = square.copy()
    salient = saliency_map(square)
    assert salient.dtype == np.uint8 and salient.shape == square.shape
    assert np.array_equal(square, before) and np.array_equal(salient, saliency_map(square))
    assert salient.max() in (0, 255)


@pytest.mark.parametrize("grey", [0, 1, 128, 255])
@pytest.mark.parametrize("side", [16, 100, 224])
def test_nothing_stands_out_of_one_grey(grey: int, side: int) -> None:
    assert not saliency_map(np.full((side, side), grey, np.uint8)).any()


def test_a_network_is_given_the_channels_that_it_takes() -> None:
    square = letterbox_scan(make_phantom(1, "benign", size=(120, 160)).scan, 96)[0]
    assert np.array_equal(network_input(square, 1), square[None])
    both = network_input(square, 2)
    assert both.dtype == np.uint8 and both.shape == (2, 96, 96)
    assert np.array_equal(both[0], square) and np.array_equal(both[1], saliency_map(square))
    with pytest.raises(ValueError, match="not 3"):
        network_input(square, 3)


def test_preprocessing_comes_up_without_skimage() -> None:
    program = "import sys, busviewer.segmentation.preprocess; print('skimage' in sys.modules, 'torch' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout.split() == ["False", "False"]
