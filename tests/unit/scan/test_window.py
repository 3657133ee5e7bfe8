from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from busviewer.scan import Window, apply_window, auto_window


@pytest.mark.parametrize("ends", [(5.0, 5.0), (6.0, 5.0), (float("nan"), 5.0), (0.0, float("inf"))])
def test_a_window_has_two_ends_in_order(ends: tuple[float, float]) -> None:
    with pytest.raises(ValueError, match="a window needs"):
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
@given(low=st.floats(-70000, 70000), width=st.floats(0.5, 70000), bits=st.sampled_from([np.uint8, np.uint16]))
def test_a_window_is_the_line_from_black_to_white(low: float, width: float, bits: type) -> None:
    top = np.iinfo(bits).max
    grey = np.linspace(0, top, 97).astype(bits)
    window = Window(low, low + width)
    shown = apply_window(grey, window)
    line = np.clip((grey.astype(float) - low) / (window.high - window.low), 0, 1) * 255
    assert shown.dtype == np.uint8
    assert np.abs(shown - line).max() <= 0.5
