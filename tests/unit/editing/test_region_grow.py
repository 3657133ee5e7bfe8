from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from busviewer.editing import Gesture, Options, PointerEvent, Under, begin, region_grow
from busviewer.editing.region_grow import RegionGrow
from busviewer.editing.tone import evened, tone_at
from busviewer.mask import Box
from busviewer.scan import Scan
from tests.unit.editing.gestures import Mask, Point, check_gesture, islands, speckled

points = st.tuples(st.floats(-30, 90), st.floats(-30, 90))
shapes = st.tuples(st.integers(1, 45), st.integers(1, 50))


def reference(grey: NDArray[np.uint8], seed: Point, tolerance: float) -> tuple[Mask, Mask]:
    """The region of a seed over the whole scan, and the pixels that rounding decides."""
    from scipy.ndimage import binary_fill_holes, gaussian_filter
    from skimage.measure import label

    row, column = int(seed[1]), int(seed[0])
    near = np.abs(evened(grey, Box(0, 0, *grey.shape), 2.0) - np.float32(tone_at(grey, *seed, 2.0))) <= tolerance
    near[row, column] = True
    labels = label(near, connectivity=1)
    region = binary_fill_holes(labels == labels[row, column])
    blurred = gaussian_filter(region.astype(np.float64), 1.5, mode="nearest", truncate=4.0)
    least, most = (label(blurred >= level, connectivity=2) for level in (0.501, 0.499))
    island, larger = ((part == part[row, column]) & (part > 0) for part in (least, most))
    return island, island ^ larger


@given(st.integers(0, 9), shapes, st.lists(points, min_size=2, max_size=5), st.floats(0, 60), st.booleans())
def test_the_region_of_the_last_tolerance_is_in_the_mask_and_no_other(
    seed: int, shape: tuple[int, int], way: list[Point], tolerance: float, ctrl: bool
) -> None:
    grey, before = speckled(seed, shape), islands(seed, shape)
    expected, doubtful, last = before.copy(), np.zeros(shape, bool), tolerance
    (x, y), (end_x, end_y) = way[0], way[-1]
    if 0 <= x < shape[1] and 0 <= y < shape[0]:
        last = min(max(tolerance + (end_x - x - (end_y - y)) / 2, 0), 255)  # 2 a reach, which is 4 pixels here
        region, doubtful = reference(grey, way[0], last)
        expected[region] = not ctrl

    scan = Under(Scan(grey))

    def make(mask: Mask) -> Gesture:
        return begin("grow", mask, scan, Options(tolerance=tolerance))

    done = check_gesture(make, before, way, expected, ctrl=ctrl, doubtful=doubtful)
    assert isinstance(done, RegionGrow)
    assert done.label == "Region growing"
    assert done.tolerance == pytest.approx(last)


def test_right_and_up_take_more_and_left_and_down_less() -> None:
    ramp = np.tile(np.arange(200, dtype=np.uint8), (60, 1))
    mask = np.zeros((60, 200), bool)
    gesture = begin("grow", mask, Under(Scan(ramp)), Options(tolerance=20.0))
    widths = []
    gesture.press(PointerEvent("press", 100.5, 30.5))
    for x, y in ((100.5, 30.5), (140.5, 30.5), (100.5, -9.5), (60.5, 30.5), (100.5, 70.5), (100.5, 30.5)):
        gesture.move(PointerEvent("move", x, y, reach=8.0))
        widths.append(int(mask[30].sum()))
    assert widths == pytest.approx([41, 61, 61, 21, 21, 41], abs=2)
    gesture.release(PointerEvent("release", 100.5, 30.5))
    assert gesture.move(PointerEvent("move", 190.5, 30.5)) is None


def test_the_region_stays_near_its_seed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(region_grow, "_FAR", 10)
    for shape, far in (((40, 40), 10), ((60, 120), 30)):  # a quarter of a large scan
        mask = np.zeros(shape, bool)
        gesture = begin("grow", mask, Under(Scan(np.full(shape, 90, np.uint8))), Options())
        row, column = shape[0] // 2, shape[1] // 2
        box = Box(row - far, column - far, row + far + 1, column + far + 1).clip(shape)
        assert gesture.press(PointerEvent("press", column + 0.5, row + 0.5)) == box
        expected = np.zeros(shape, bool)
        expected[box.slices] = True
        assert np.array_equal(mask, expected)


def test_a_hole_is_filled_and_another_patch_of_the_same_grey_is_not_reached() -> None:
    grey = np.full((80, 120), 150, np.uint8)
    grey[20:60, 10:50] = grey[20:60, 70:110] = 50
    grey[36:44, 26:34] = 255
    mask = np.zeros((80, 120), bool)
    gesture = begin("grow", mask, Under(Scan(grey)), Options(tolerance=30.0))
    gesture.press(PointerEvent("press", 15.5, 40.5))
    assert mask[23:57, 13:47].all()
    assert not mask[:, 52:].any()
