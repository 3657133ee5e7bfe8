from __future__ import annotations

from unittest.mock import patch

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from skimage.measure import label, regionprops

from busviewer.editing import Gesture, Options, PointerEvent, Under, begin, refine
from busviewer.editing.refine import gained, likely, without_crumbs
from busviewer.editing.tone import evened
from busviewer.mask import Box
from busviewer.scan import Scan
from tests.unit.editing.gestures import Mask, Point, check_gesture, islands, speckled

shapes = st.tuples(st.integers(1, 36), st.integers(1, 40))
places = st.tuples(st.floats(0, 0.999), st.floats(0, 0.999))
reaches = st.floats(1, 30)


def reference(there: Mask, grey: NDArray[np.float32], click: tuple[int, int], reach: float) -> NDArray[np.float64]:
    """The likelihood written out, pixel by pixel where it can be, in float64."""
    from scipy.ndimage import uniform_filter

    grey = grey.astype(np.float64)
    y, x = np.mgrid[: there.shape[0], : there.shape[1]]
    away = np.hypot(y - click[0], x - click[1])
    depth = np.full(there.shape, reach / 4)
    if there.any():
        margin = np.argwhere(there)
        for row, column in np.ndindex(*there.shape):
            depth[row, column] = np.hypot(margin[:, 0] - row, margin[:, 1] - column).min()
    scale = max(1.0, depth[click])
    wide = max(min(4 * scale, reach), 8)
    bulge = 1.7 * np.sqrt(np.clip(1 - (away / wide) ** 2, 0, None))

    clicked = grey[away <= max(2, scale / 2)]
    inner, outer = grey[there & (away <= reach)], grey[~there & (away <= reach) & (depth > 2 * scale + 2)]
    inner = clicked if len(inner) < 20 else inner
    if len(outer) < 20:
        outer = grey[~there & (depth >= np.quantile(depth[~there], 0.7))]
    means = (inner.mean() + clicked.mean()) / 2, outer.mean()
    spreads = inner.std() + 4, outer.std() + 4
    logs = [-((grey - mean) ** 2) / (2 * sd**2) - np.log(sd) for mean, sd in zip(means, spreads, strict=True)]
    evidence = bulge - depth / scale + 0.6 * np.clip(logs[0] - logs[1], -3, 3)
    values = 1 / (1 + np.exp(-2 * evidence))
    values[away > reach] = 0
    values[there] = 1

    def mean(field: NDArray[np.float64]) -> NDArray[np.float64]:
        return uniform_filter(field, 17, mode="nearest")

    slope = (mean(grey * values) - mean(grey) * mean(values)) / (mean(grey**2) - mean(grey) ** 2 + 50)
    return mean(slope) * grey + mean(mean(values) - slope * mean(grey))


def crumbless(was: Mask, left: Mask) -> Mask:
    """What is left but for islands of less than 30 pixels, off the border, that are smaller than what they were of."""
    islands_now, islands_then = label(left, connectivity=2), label(was, connectivity=2)
    kept = left.copy()
    for region in regionprops(islands_now):
        rows, columns = region.coords.T
        off = min(rows) > 0 and min(columns) > 0 and max(rows) < was.shape[0] - 1 and max(columns) < was.shape[1] - 1
        then = (islands_then == islands_then[rows[0], columns[0]]).sum()
        if off and len(rows) < 30 and then > len(rows):
            kept[rows, columns] = False
    return kept


@settings(max_examples=100)
@given(shapes, st.integers(0, 9), st.integers(0, 9), st.floats(0.2, 0.9))
def test_only_crumbs_that_a_click_breaks_off_go(shape: tuple[int, int], seed: int, other: int, share: float) -> None:
    was = islands(seed, shape, 12)
    left = was & (np.random.default_rng(other).random(shape) < share)
    assert np.array_equal(without_crumbs(was, left), crumbless(was, left))
    assert np.array_equal(without_crumbs(was, was), was), "an island that was small before stays"


@st.composite
def clicks(draw: st.DrawFn) -> tuple[Mask, NDArray[np.uint8], tuple[int, int]]:
    """A mask, a scan and a pixel that is not in the mask."""
    shape, (down, across), seed = draw(shapes), draw(places), draw(st.integers(0, 9))
    mask = islands(seed, shape, draw(st.integers(5, 20)))
    click = int(down * shape[0]), int(across * shape[1])
    return (~mask if mask[click] else mask), speckled(seed, shape), click


@settings(max_examples=200)
@given(clicks(), reaches)
def test_likely_is_what_its_formula_says(case: tuple[Mask, NDArray[np.uint8], tuple[int, int]], reach: float) -> None:
    there, grey, click = case
    guide = evened(grey, Box(0, 0, *there.shape), 1.5).astype(np.float32)
    found = likely(there, guide, click, reach)
    assert found.dtype == np.float32
    assert found == pytest.approx(reference(there, guide, click, reach), abs=5e-3)


@given(clicks(), reaches, st.integers(0, 99))
def test_gained_is_what_is_likely_and_hangs_together_with_the_click(
    case: tuple[Mask, NDArray[np.uint8], tuple[int, int]], reach: float, seed: int
) -> None:
    from skimage.measure import label

    there, grey, click = case
    odds = np.random.default_rng(seed).random(there.shape).astype(np.float32) * 0.7 + 0.2
    y, x = np.mgrid[: there.shape[0], : there.shape[1]]
    away = (y - click[0]) ** 2 + (x - click[1]) ** 2
    may = ((odds > 0.5) | (away <= 2)) & ~there & (away <= reach**2)
    labels = label(may, connectivity=1)
    with patch.object(refine, "likely", return_value=odds) as asked:
        found = gained(there, grey.astype(np.float32), click, reach)
    assert asked.call_args.args[0] is there
    assert asked.call_args.args[2:] == (click, reach)
    assert np.array_equal(found, labels == labels[click])


@given(
    st.integers(0, 9),
    st.tuples(st.integers(1, 60), st.integers(1, 70)),
    st.tuples(st.floats(-5, 75), st.floats(-5, 65)),
    st.integers(1, 20),
    st.booleans(),
    st.sampled_from([0, 1]),
)
def test_a_click_is_the_crops_gain_and_nothing_further_off(
    seed: int, shape: tuple[int, int], place: Point, reach: int, ctrl: bool, empty: int
) -> None:
    before, grey = islands(seed, shape, 16), speckled(seed, shape)
    if empty:
        before[:] = ctrl  # no margin anywhere
    row, column = int(np.floor(place[1])), int(np.floor(place[0]))
    expected = before.copy()
    inside = 0 <= row < shape[0] and 0 <= column < shape[1]
    if inside and before[row, column] == ctrl:
        rows = slice(max(0, row - reach), row + reach + 1)
        columns = slice(max(0, column - reach), column + reach + 1)
        guide = evened(grey, Box(0, 0, *shape), 1.5).astype(np.float32)[rows, columns]
        there = before[rows, columns] != ctrl
        left = before[rows, columns] ^ gained(there, guide, (row - rows.start, column - columns.start), reach)
        expected[rows, columns] = crumbless(before[rows, columns], left) if ctrl else left
    scan = Under(Scan(grey))

    def make(mask: Mask) -> Gesture:
        return begin("refine", mask, scan, Options(reach=float(reach)))

    assert check_gesture(make, before, [place, (20.0, 20.0), (30.0, 9.0)], expected, ctrl=ctrl).label == "Refine"
    if inside:
        assert expected[row, column] != ctrl
        y, x = np.mgrid[: shape[0], : shape[1]]
        assert not (expected ^ before)[np.hypot(y - row, x - column) > reach].any()
        assert not (expected < before if not ctrl else expected > before).any()  # more only adds, less only takes


def test_clicks_bring_a_spoilt_mask_back_to_the_lesion() -> None:
    grey = np.random.default_rng(0).normal(140, 15, (160, 200)).clip(0, 255).astype(np.uint8)
    lesion = cv2.ellipse(np.zeros((160, 200), np.uint8), (100, 80), (55, 40), 0, 0, 360, 1, -1).astype(bool)
    grey[lesion] //= 3
    bite = cv2.circle(np.zeros((160, 200), np.uint8), (140, 80), 22, 1, -1).astype(bool)
    bulge = cv2.circle(np.zeros((160, 200), np.uint8), (60, 45), 18, 1, -1).astype(bool)
    mask = (lesion & ~bite) | bulge
    wrong = (mask ^ lesion).sum()
    under = Under(Scan(grey))
    click = np.argwhere(bite & lesion).mean(axis=0)
    check = begin("refine", mask, under, Options())
    check.press(PointerEvent("press", click[1], click[0]))
    check.finish()
    click = np.argwhere(bulge & ~lesion).mean(axis=0)
    check = begin("refine", mask, under, Options())
    check.press(PointerEvent("press", click[1], click[0], ctrl=True))
    check.finish()
    assert (mask ^ lesion).sum() < 0.15 * wrong
