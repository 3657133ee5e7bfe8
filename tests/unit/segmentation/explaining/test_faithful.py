"""Figures beside a heatmap, by hand."""

from __future__ import annotations

import numpy as np
import pytest

from busviewer.segmentation.explaining.faithful import (
    STEPS,
    area_under,
    correlation,
    curves,
    share_inside,
    soft_dice,
)


def test_the_share_of_heat_inside() -> None:
    heat = np.array([[1.0, 0.5], [0.25, 0.25]], np.float32)
    assert share_inside(heat, np.array([[True, False], [False, True]])) == 0.625
    assert share_inside(np.zeros((2, 2), np.float32), np.ones((2, 2), bool)) == 0


def test_soft_dice() -> None:
    mask = np.array([True, True, False, False])
    assert soft_dice(np.array([1, 0.5, 0.5, 0], np.float32), mask) == pytest.approx(2 * 1.5 / 4)
    assert soft_dice(mask.astype(np.float32), mask) == 1
    assert soft_dice(np.zeros(4, np.float32), ~mask & mask) == 0


def test_the_area_under_a_curve_is_over_the_share_of_the_scan() -> None:
    assert area_under(STEPS) == pytest.approx(0.5) and area_under((1.0,) * len(STEPS)) == pytest.approx(1)


def test_rank_correlation() -> None:
    one = np.array([[0, 1], [2, 3]], np.float32)
    assert correlation(one, one**2) == pytest.approx(1) and correlation(one, -one) == pytest.approx(-1)
    assert correlation(one, np.ones((2, 2), np.float32)) is None


def test_the_hottest_pixels_go_first_and_come_first() -> None:
    grey = np.zeros((20, 20), np.uint8)
    grey[::2] = 200
    heat = np.zeros((20, 20), np.float32)
    heat[:2] = np.linspace(1, 0.5, 40).reshape(2, 20)  # a tenth
    changed: list[np.ndarray] = []

    def score(shown: np.ndarray) -> float:
        changed.append(shown != grey)
        return float(changed[-1].mean())

    deletion, insertion = curves(heat, grey, score)
    assert deletion == pytest.approx(STEPS, abs=0.02)
    assert insertion == pytest.approx([1 - step for step in STEPS], abs=0.02)
    tenth = changed[2 * STEPS.index(0.1)]
    assert tenth[:2].all() and not tenth[2:].any()
