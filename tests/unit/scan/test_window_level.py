from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from busviewer.scan import (
    Scan,
    Tone,
    Window,
    apply_window,
    auto_window,
    equalise,
    histogram,
    stretch_window,
)

BITS = st.sampled_from([np.uint8, np.uint16])


@pytest.mark.parametrize("ends", [(5.0, 5.0), (6.0, 5.0), (float("nan"), 5.0), (0.0, float("inf"))])
def test_a_window_has_two_ends_in_order(ends: tuple[float, float]) -> None:
    with pytest.raises(ValueError, match="window/level needs"):
        Window(*ends)


def test_eight_bits_open_as_they_are() -> None:
    grey = np.arange(256, dtype=np.uint8).reshape(16, 16)
    assert auto_window(grey) == Window(0, 255)
    assert (apply_window(grey, auto_window(grey)) == grey).all()


def test_sixteen_bits_open_between_their_percentiles() -> None:
    grey = np.random.default_rng(1).integers(1000, 5000, (300, 300)).astype(np.uint16)
    grey[0, 0], grey[0, 1] = 0, 65535
    window = auto_window(grey)
    low, high = np.percentile(grey, (0.1, 99.9))
    assert window.low == pytest.approx(low, abs=2)
    assert window.high == pytest.approx(high, abs=2)


def test_a_flat_scan_has_a_window() -> None:
    flat = np.full((40, 40), 65535, np.uint16)
    shown = apply_window(flat, auto_window(flat))
    assert shown.dtype == np.uint8
    assert (shown == shown[0, 0]).all()


@settings(max_examples=40, deadline=None)
@given(low=st.floats(-70000, 70000), width=st.floats(0.5, 70000), bits=BITS)
def test_a_window_is_the_line_from_black_to_white(low: float, width: float, bits: type) -> None:
    top = np.iinfo(bits).max
    grey = np.linspace(0, top, 97).astype(bits)
    window = Window(low, low + width)
    shown = apply_window(grey, window)
    line = np.clip((grey.astype(float) - low) / (window.high - window.low), 0, 1) * 255
    assert shown.dtype == np.uint8
    assert np.abs(shown - line).max() <= 0.5


@settings(max_examples=60, deadline=None)
@given(
    grey=BITS.flatmap(lambda bits: arrays(bits, array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=6))),
    low=st.floats(-300, 60000),
    width=st.floats(0.5, 70000),
    gamma=st.floats(0.3, 3),
    invert=st.booleans(),
)
def test_gamma_bends_the_line_and_invert_turns_it(
    grey: np.ndarray, low: float, width: float, gamma: float, invert: bool
) -> None:
    window = Window(low, low + width)
    shown = apply_window(grey, window, Tone(gamma, invert))
    line = np.clip((grey.astype(float) - low) / (window.high - window.low), 0, 1) ** (1 / gamma)
    line = 255 * (1 - line if invert else line)
    assert shown.dtype == np.uint8 and shown.shape == grey.shape
    assert np.abs(shown - line).max(initial=0) <= 0.5 + 1e-9


def test_a_gamma_above_one_brightens_the_middle_and_keeps_the_ends() -> None:
    grey = np.array([[0, 100, 255]], np.uint8)
    dark, middle, bright = apply_window(grey, Window(0, 255), Tone(2.0))[0]
    assert (dark, bright) == (0, 255) and middle == round(255 * (100 / 255) ** 0.5)


@pytest.mark.parametrize("gamma", [0.29, 3.01, float("nan"), 0.0])
def test_a_gamma_out_of_range_is_refused(gamma: float) -> None:
    with pytest.raises(ValueError, match="gamma"):
        Tone(gamma)


def test_local_contrast_is_more_contrast_and_leaves_the_scan_alone() -> None:
    grey = np.random.default_rng(2).integers(100, 130, (128, 160)).astype(np.uint8)
    before = grey.copy()
    shown = apply_window(grey, Window(0, 255), Tone(clahe=True))
    assert np.array_equal(shown, equalise(grey)) and np.array_equal(grey, before)
    assert shown.std() > 1.5 * grey.std()


def test_local_contrast_of_colours_is_that_of_their_luma() -> None:
    grey = np.random.default_rng(3).integers(60, 190, (64, 64)).astype(np.uint8)
    shown = equalise(np.stack([grey] * 3, 2))
    assert shown.shape == (64, 64, 3)
    assert np.abs(shown.astype(int) - equalise(grey)[..., None]).max() <= 1


@settings(max_examples=40, deadline=None)
@given(
    grey=BITS.flatmap(lambda bits: arrays(bits, array_shapes(min_dims=2, max_dims=2, max_side=12))),
    share=st.floats(0.001, 0.4),
)
def test_stretching_leaves_the_same_share_out_at_both_ends(grey: np.ndarray, share: float) -> None:
    window = stretch_window(grey, share)
    low = float(np.quantile(grey, share, method="inverted_cdf"))
    high = float(np.quantile(grey, 1 - share, method="inverted_cdf"))
    assert window.low == low
    assert window.high == max(high, low + 1)


def test_a_histogram_counts_the_luma_of_every_pixel() -> None:
    rng = np.random.default_rng(4)
    colours = rng.integers(0, 256, (70, 90, 3)).astype(np.uint8)
    found = histogram(Scan(colours))
    assert found.top == 255 and found.counts.sum() == 70 * 90
    assert np.array_equal(found.counts, np.bincount(Scan(colours).grey.ravel(), minlength=256))


def test_sixteen_bits_are_counted_in_256_steps_to_the_largest_there_is() -> None:
    grey = np.zeros((40, 50), np.uint16)
    grey[0, :10] = 5120
    found = histogram(Scan(grey))
    assert found.top == 5120
    assert found.counts[0] == 1990 and found.counts[255] == 10 and found.counts.shape == (256,)


def test_a_large_scan_is_sampled() -> None:
    grey = np.random.default_rng(5).integers(0, 256, (3000, 2500)).astype(np.uint8)
    counts = histogram(Scan(grey)).counts
    assert 200_000 < counts.sum() <= 1 << 20
    assert np.abs(counts / counts.mean() - 1).max() < 0.1
