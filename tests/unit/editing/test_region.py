from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from busviewer.editing import RegionUse, Under, apply, use_region
from busviewer.editing.region import inside
from busviewer.mask import Box
from busviewer.scan import Scan

Mask = NDArray[np.bool_]
Points = list[tuple[float, float]]

coordinates = st.floats(-15, 45) | st.integers(-20, 80).map(lambda halves: halves / 2)
outlines = st.lists(st.tuples(coordinates, coordinates), min_size=1, max_size=9)
shapes = st.tuples(st.integers(1, 30), st.integers(1, 30))
uses: st.SearchStrategy[RegionUse] = st.sampled_from(["add", "cut", "threshold", "restore"])


def reference(points: Points, shape: tuple[int, int]) -> tuple[Mask, Mask]:
    """The pixels about whose centres the angles to the outline add up to a turn, and those on the outline itself."""
    region, doubtful = np.zeros(shape, bool), np.zeros(shape, bool)
    for row in range(shape[0]):
        for column in range(shape[1]):
            way = np.array(points) - (column + 0.5, row + 0.5)
            x, y = way.T
            next_x, next_y = np.roll(way, -1, axis=0).T
            cross, dot = x * next_y - y * next_x, x * next_x + y * next_y
            turned = np.arctan2(cross, dot).sum() / (2 * np.pi)
            side = np.hypot(next_x - x, next_y - y)
            doubtful[row, column] = ((np.abs(cross) <= 1e-7 * (1 + side)) & (dot <= 1e-7)).any()
            region[row, column] = round(turned) != 0
    if not (region & ~doubtful).any():
        for x, y in points:
            if 0 <= x < shape[1] and 0 <= y < shape[0]:
                region[int(y), int(x)] = True
    return region, doubtful


def whole(found: tuple[Box, Mask] | None, shape: tuple[int, int]) -> Mask:
    pixels = np.zeros(shape, bool)
    if found is not None:
        assert found[0].clip(shape) == found[0]
        pixels[found[0].slices] = found[1]
    return pixels


@given(outlines, shapes)
def test_inside_are_the_centres_that_the_outline_winds_about(points: Points, shape: tuple[int, int]) -> None:
    expected, doubtful = reference(points, shape)
    region = whole(inside(points, shape), shape)
    if (expected & ~doubtful).any() or not doubtful.any():
        assert np.array_equal(region[~doubtful], expected[~doubtful])


def test_squares_on_the_grid_share_no_pixel_and_leave_none() -> None:
    count = np.zeros((12, 12), int)
    for top in range(0, 12, 3):
        for left in range(0, 12, 4):
            x0, y0, x1, y1 = left + 0.5, top + 0.5, left + 4.5, top + 3.5
            found = inside([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], (12, 12))
            count += whole(found, (12, 12))
    assert (count[1:, 1:] == 1).all()


def test_a_loop_drawn_over_itself_has_no_hole_and_both_lobes_of_an_eight_count() -> None:
    square = [(2.0, 2.0), (12.0, 2.0), (12.0, 12.0), (2.0, 12.0)]
    found = inside([*square, *[(x / 2 + 3, y / 2 + 3) for x, y in square]], (20, 20))
    assert found is not None
    assert whole(found, (20, 20))[3:11, 3:11].all()
    eight = whole(inside([(2.0, 2.0), (12.0, 12.0), (12.0, 2.0), (2.0, 12.0)], (20, 20)), (20, 20))
    assert eight[7, 3]
    assert eight[7, 11]
    assert not eight[3, 7]


@pytest.mark.parametrize("points", [[(4.2, 5.9)], [(4.1, 5.1), (4.3, 5.2), (4.2, 5.3)]])
def test_the_smallest_speck_counts(points: Points) -> None:
    assert inside(points, (9, 9)) is not None
    assert np.argwhere(whole(inside(points, (9, 9)), (9, 9))).tolist() == [[5, 4]]


@pytest.mark.parametrize("points", [[], [(-3.0, 4.0)], [(1e9, 1.0), (1e9 + 5, 1.0), (1e9, 9.0)], [(-9.0, -9.0)] * 3])
def test_no_outline_and_one_off_the_scan_are_nothing(points: Points) -> None:
    assert inside(points, (9, 9)) is None
    under = Under(Scan(np.zeros((9, 9), np.uint8)))
    assert use_region(np.zeros((9, 9), bool), points, "add", under) is None


@given(outlines, shapes, uses, st.integers(0, 3), st.none() | st.integers(0, 255))
def test_each_use_changes_only_the_inside(
    points: Points, shape: tuple[int, int], use: RegionUse, seed: int, level: int | None
) -> None:
    random = np.random.default_rng(seed)
    mask, draft = random.random(shape) < 0.5, random.random(shape) < 0.5
    grey = random.integers(0, 256, shape).astype(np.uint8)
    before = mask.copy()
    edit = use_region(mask, points, use, Under(Scan(grey), draft), level=level)
    assert np.array_equal(mask, before)
    region = whole(inside(points, shape), shape)
    if use == "threshold" and level is None and region.any():
        level = otsu(grey[region])
    expected = np.where(
        region, {"add": True, "cut": False, "threshold": grey <= (level or 0), "restore": draft}[use], mask
    )
    if edit is None:
        assert np.array_equal(before, expected)
        return
    assert edit.label == {"add": "Lasso", "cut": "Cut out", "threshold": "Threshold inside"}.get(
        use, "Restore draft inside"
    )
    apply(mask, edit)
    assert np.array_equal(mask, expected)
    apply(mask, edit)
    assert np.array_equal(mask, before)


def otsu(values: NDArray[np.uint8]) -> int:
    """The first level at which the variance between the two classes is largest."""
    best, found = 0.0, int(values[0])
    for level in range(256):
        dark, bright = values[values <= level].astype(float), values[values > level].astype(float)
        if len(dark) and len(bright):
            between = len(dark) * len(bright) * (dark.mean() - bright.mean()) ** 2
            if between > best * (1 + 1e-9):
                best, found = between, level
    return found


def test_a_region_of_one_grey_value_is_lesion_by_its_own_level() -> None:
    mask = np.zeros((20, 20), bool)
    under = Under(Scan(np.full((20, 20), 77, np.uint8)))
    edit = use_region(mask, [(2.0, 2.0), (9.0, 2.0), (9.0, 9.0)], "threshold", under, label="Dark")
    assert edit is not None
    assert edit.label == "Dark"


def test_a_threshold_reads_the_scan_as_it_opens() -> None:
    ramp = np.tile(np.linspace(0, 60000, 40).astype(np.uint16), (40, 1))
    for pixels in (ramp, np.stack((ramp,) * 3, axis=-1)):
        mask, under = np.zeros((40, 40), bool), Under(Scan(pixels))
        edit = use_region(mask, [(-5.0, -5.0), (60.0, -5.0), (60.0, 60.0), (-5.0, 60.0)], "threshold", under, level=99)
        assert edit is not None
        apply(mask, edit)
        assert np.array_equal(mask, under.grey <= 99)
        assert mask.any()
        assert not mask.all()


def test_what_cannot_be_done_is_refused() -> None:
    mask, points = np.zeros((9, 9), bool), [(2.0, 2.0), (7.0, 2.0), (7.0, 7.0)]
    scan = Scan(np.zeros((9, 9), np.uint8), Path("a.png"))
    wrong: Any = "paint"
    with pytest.raises(ValueError, match="no draft to restore"):
        use_region(mask, points, "restore", Under(scan))
    with pytest.raises(ValueError, match="the mask has the shape"):
        use_region(mask, points, "restore", Under(scan, np.zeros((9, 8), bool)))
    with pytest.raises(ValueError, match="the mask has the shape"):
        use_region(np.zeros((8, 9), bool), points, "add", Under(scan))
    with pytest.raises(ValueError, match="'paint'"):
        use_region(mask, points, wrong, Under(scan))
    with pytest.raises(ValueError, match="not finite"):
        use_region(mask, [(float("nan"), 2.0)], "add", Under(scan))
