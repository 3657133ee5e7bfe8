"""Outlines against plain counting of pixel edges."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from busviewer.mask import Box
from busviewer.ui.canvas.outline import segments, trace

masks = st.tuples(st.integers(1, 14), st.integers(1, 14)).flatmap(lambda shape: arrays(np.bool_, shape))


def edges_of(mask: np.ndarray) -> int:
    padded = np.pad(mask, 1).astype(int)
    return int(np.abs(np.diff(padded, axis=0)).sum() + np.abs(np.diff(padded, axis=1)).sum())


def length(points: np.ndarray) -> float:
    return float(np.linalg.norm(points[:, 1] - points[:, 0], axis=1).sum())


def closed(chain: np.ndarray) -> np.ndarray:
    return np.stack([chain, np.roll(chain, -1, 0)], 1)


def area(chain: np.ndarray) -> float:
    x, y = chain[:, 0], chain[:, 1]
    return float(abs(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))) / 2)


@settings(max_examples=60, deadline=None)
@given(masks)
def test_exact_outlines_have_every_pixel_edge_once(mask: np.ndarray) -> None:
    whole = Box(0, 0, *mask.shape)
    assert length(segments(mask, whole, soft=False)) == edges_of(mask)
    chains = trace(mask, soft=False)
    assert sum(length(closed(chain)) for chain in chains) == edges_of(mask)


@settings(max_examples=60, deadline=None)
@given(masks, st.integers(1, 6))
def test_tiles_side_by_side_draw_the_same_as_one(mask: np.ndarray, size: int) -> None:
    for soft in (False, True):
        whole = length(segments(mask, Box(0, 0, *mask.shape), soft=soft))
        tiles = sum(
            length(segments(mask, Box(top, left, top + size, left + size), soft=soft))
            for top in range(0, mask.shape[0], size)
            for left in range(0, mask.shape[1], size)
        )
        assert tiles == pytest.approx(whole)
        assert sum(length(closed(chain)) for chain in trace(mask, soft=soft)) == pytest.approx(whole)


def test_a_rectangle_is_its_four_corners() -> None:
    mask = np.zeros((10, 12), bool)
    mask[2:5, 3:9] = True
    (chain,) = trace(mask, soft=False)
    assert {tuple(point) for point in chain.tolist()} == {(3, 2), (9, 2), (9, 5), (3, 5)}
    assert area(chain) == 18
    (soft,) = trace(mask, soft=True)
    assert area(soft) == pytest.approx(18 - 4 * 0.125)


def test_pixels_touching_at_a_corner_and_holes_are_chains_of_their_own() -> None:
    mask = np.zeros((6, 6), bool)
    mask[1, 1] = mask[2, 2] = True
    assert sorted(area(chain) for chain in trace(mask, soft=False)) == [1, 1]
    ring = np.ones((5, 5), bool)
    ring[2, 2] = False
    assert sorted(area(chain) for chain in trace(ring, soft=False)) == [1, 25]
    assert trace(np.zeros((4, 4), bool), soft=False) == []
    assert segments(np.ones((4, 4), bool), Box(1, 1, 3, 3), soft=True).size == 0
