"""The letterbox and the way back: nothing may move."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from numpy.typing import NDArray

from busviewer.mask import Mask, dice
from busviewer.scan import Scan
from busviewer.segmentation.preprocess import Letterbox, letterbox_mask, letterbox_scan

SIZE = 160
sides = st.integers(32, 900)


def disc(shape: tuple[int, int], x: float, y: float, radius: float) -> Mask:
    rows, columns = np.mgrid[: shape[0], : shape[1]] + 0.5
    return np.asarray((columns - x) ** 2 + (rows - y) ** 2 <= radius**2)


def centroid(weights: NDArray[np.floating]) -> tuple[float, float]:
    rows, columns = np.mgrid[: weights.shape[0], : weights.shape[1]] + 0.5
    return float((columns * weights).sum() / weights.sum()), float((rows * weights).sum() / weights.sum())


def there_and_back(mask: Mask, size: int = SIZE) -> NDArray[np.float32]:
    return Letterbox((mask.shape[0], mask.shape[1]), size).backward(letterbox_mask(mask, size).astype(np.float32) / 255)


@given(height=sides, width=sides, across=st.floats(0.35, 0.65), down=st.floats(0.35, 0.65))
@example(height=199, width=301, across=0.4, down=0.6)
@example(height=301, width=199, across=0.6, down=0.4)
@example(height=900, width=60, across=0.5, down=0.5)
@example(height=33, width=800, across=0.5, down=0.5)
def test_a_disc_comes_back_where_it_was(height: int, width: int, across: float, down: float) -> None:
    mask = disc((height, width), across * width, down * height, 0.3 * min(height, width))
    back = there_and_back(mask)
    assert back.shape == mask.shape
    (x, y), (back_x, back_y) = centroid(mask.astype(float)), centroid(back.astype(float))
    assert abs(back_x - x) <= 0.5 and abs(back_y - y) <= 0.5


@given(height=st.integers(100, 700), width=st.integers(100, 700))
@example(height=199, width=301)
@example(height=470, width=501)
def test_a_big_disc_comes_back_whole(height: int, width: int) -> None:
    """Of a side of at least 40 pixels on the square, or a disc is not round there."""
    scale = SIZE / max(height, width)
    mask = disc((height, width), width / 2, height / 2, 0.35 * min(height, width))
    if scale * min(height, width) >= 40:
        assert dice(there_and_back(mask) >= 0.5, mask) > 0.97


@given(height=sides, width=sides)
@example(height=32, width=8192)
@example(height=8192, width=32)
@example(height=160, width=160)
def test_the_scan_lies_within_the_square_and_the_rest_is_black(height: int, width: int) -> None:
    box = Letterbox((height, width), SIZE)
    top, left, tall, wide = box.content
    assert 0 <= top <= SIZE - tall and 0 <= left <= SIZE - wide and max(tall, wide) == SIZE
    square = box.forward(np.full((height, width), 200, np.uint8))
    assert square.shape == (SIZE, SIZE)
    inside = np.zeros((SIZE, SIZE), bool)
    inside[top : top + tall, left : left + wide] = True
    assert (square[inside] == 200).all() and not square[~inside].any()
    assert abs(top - (SIZE - tall - top)) <= 1 and abs(left - (SIZE - wide - left)) <= 1, "in the middle"


@given(height=sides, width=sides)
def test_the_whole_scan_comes_back_to_its_very_corners(height: int, width: int) -> None:
    back = there_and_back(np.ones((height, width), bool))
    assert back.shape == (height, width) and (back == 1).all()


def test_a_scan_of_the_squares_size_passes_unchanged() -> None:
    grey = np.random.default_rng(1).integers(0, 256, (64, 64), np.uint8)
    square, box = letterbox_scan(Scan(grey), 64)
    assert np.array_equal(square, grey)
    assert np.array_equal(box.backward(square.astype(np.float32)), grey)


def test_a_scan_of_16_bits_or_colour_is_windowed_as_on_screen() -> None:
    ramp = np.tile(np.arange(64, dtype=np.uint16) * 900, (64, 1))
    square, _ = letterbox_scan(Scan(ramp), 64)
    assert square.dtype == np.uint8 and square[0, 0] == 0 and square[0, -1] == 255
    colour = np.zeros((64, 64, 3), np.uint8)
    colour[..., 1] = 100
    assert (letterbox_scan(Scan(colour), 64)[0] == 59).all(), "luma of green"


def test_the_margin_of_a_shrunk_mask_says_how_much_of_a_pixel_is_lesion() -> None:
    mask = np.zeros((100, 100), bool)
    mask[:, :25] = True
    assert sorted(set(letterbox_mask(mask, 50)[0])) == [0, 128, 255]


def test_training_and_reading_share_one_preprocessing() -> None:
    """Whoever changes these has to train the bundled model anew."""
    from busviewer.segmentation import preprocess
    from busviewer.segmentation.segmenter import MEAN, SD
    from busviewer.training.loop import loop

    assert (preprocess.MEAN, preprocess.SD) == (MEAN, SD) == (loop.MEAN, loop.SD) == (0.25, 0.2)


@pytest.mark.parametrize("shape", [(8192, 32), (32, 32)])
def test_the_smallest_and_the_thinnest_scan(shape: tuple[int, int]) -> None:
    square, box = letterbox_scan(Scan(np.full(shape, 90, np.uint8), Path("thin.png")), SIZE)
    assert box.backward(square.astype(np.float32)).shape == shape
