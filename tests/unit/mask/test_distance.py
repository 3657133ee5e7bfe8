from __future__ import annotations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from busviewer.mask import distance
from busviewer.mask.distance import margin, margin_distances
from busviewer.progress import Cancelled, listening

Mask = NDArray[np.bool_]


def expected(start: Mask, goal: Mask, spacing: tuple[float, float]) -> NDArray[np.float64]:
    from scipy.spatial import KDTree

    found: NDArray[np.float64] = KDTree(np.argwhere(goal) * spacing).query(np.argwhere(start) * spacing)[0]
    return found


def speckle(seed: int, sigma: float, size: int = 160) -> Mask:
    noise = np.random.default_rng(seed).random((size, size)).astype(np.float32)
    return margin(cv2.GaussianBlur(noise, (0, 0), sigma) > 0.5)


@pytest.mark.parametrize("seed", range(4))
def test_margin_is_scipys_erosion_taken_away(seed: int) -> None:
    from scipy.ndimage import binary_erosion

    mask = np.random.default_rng(seed).random((19, 26)) < 0.8
    assert np.array_equal(margin(mask), mask & ~binary_erosion(mask))


@pytest.mark.parametrize("spacing", [(1.0, 1.0), (0.08, 0.08), (0.05, 0.11), (3.0, 0.5)])
@pytest.mark.parametrize("sigma", [2.0, 6.0])
def test_every_distance_is_exact(spacing: tuple[float, float], sigma: float, monkeypatch: pytest.MonkeyPatch) -> None:
    a, b = speckle(1, sigma), speckle(2, sigma)
    for pairs_for_a_pixel in (0.0, 1e9):  # by the distance transform, by pairs
        monkeypatch.setattr(distance, "_PAIRS_FOR_A_PIXEL", pairs_for_a_pixel)
        there, back = margin_distances(a, b, spacing)
        np.testing.assert_allclose(there, expected(a, b, spacing), rtol=1e-5, atol=1e-5)
        np.testing.assert_allclose(back, expected(b, a, spacing), rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("spacing", [(1.0, 1.0), (0.05, 0.11)])
def test_margins_far_apart_and_of_very_different_lengths(spacing: tuple[float, float]) -> None:
    a, b = np.zeros((900, 700), bool), np.zeros((900, 700), bool)
    a[:300, :300] = margin(np.ones((300, 300), bool))
    b[890, 690] = b[895, 3] = True
    for one, other in ((a, b), (b, a)):
        there, back = margin_distances(one, other, spacing)
        np.testing.assert_allclose(there, expected(one, other, spacing), rtol=1e-9)
        np.testing.assert_allclose(back, expected(other, one, spacing), rtol=1e-9)


def test_it_stops_when_nobody_wants_it_any_more() -> None:
    a, b = speckle(1, 2.0), speckle(2, 2.0)
    with listening(lambda *_: None, lambda: True), pytest.raises(Cancelled):
        margin_distances(a, b, (0.05, 0.11))


def test_margins_that_meet_are_0_apart_whatever_the_spacing() -> None:
    mask = np.zeros((64, 80), bool)
    mask[10:30, 20:40] = True
    there, back = margin_distances(margin(mask), margin(mask), (0.1, 0.1))
    assert not there.any() and not back.any()
