from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from busviewer.mask import (
    Changed,
    Comparison,
    Overlap,
    Surface,
    changed,
    compare,
    dice,
    hd95,
    overlap,
    surface,
)

Mask = NDArray[np.bool_]

pytestmark = pytest.mark.filterwarnings(
    r"ignore:monai\.metrics\.utils get_mask_edges.always_return_as_numpy:FutureWarning",  # MONAI calls its own
)


def iou(prediction: Mask, truth: Mask) -> float:
    return overlap(prediction, truth).iou


def precision(prediction: Mask, truth: Mask) -> float:
    return overlap(prediction, truth).precision


def recall(prediction: Mask, truth: Mask) -> float:
    return overlap(prediction, truth).recall


def blob(random: np.random.Generator, shape: tuple[int, int] = (57, 71)) -> Mask:
    """A smooth random shape or two, perhaps cut off by the border, perhaps with speckle."""
    y, x = np.mgrid[: shape[0], : shape[1]]
    mask = np.zeros(shape, bool)
    for _ in range(random.integers(1, 4)):
        centre, radius = random.uniform(0, shape), random.uniform(2, 25, 2)
        mask |= ((y - centre[0]) / radius[0]) ** 2 + ((x - centre[1]) / radius[1]) ** 2 <= 1
    if random.random() < 0.3:
        mask ^= random.random(shape) < 0.05
    return mask


def pairs(number: int) -> list[tuple[Mask, Mask]]:
    random = np.random.default_rng(7)
    found = [(blob(random), blob(random)) for _ in range(number)]
    return [(a, b) for a, b in found if a.any() and b.any()]


def monai_hd95(a: Mask, b: Mask, spacing: tuple[float, float] | None = None) -> float:
    import torch
    from monai.metrics import compute_hausdorff_distance

    one, other = (torch.from_numpy(mask[None, None]) for mask in (a, b))
    return float(compute_hausdorff_distance(one, other, include_background=True, percentile=95, spacing=spacing))


def test_hd95_is_monais() -> None:
    for a, b in pairs(40):
        assert hd95(a, b) == pytest.approx(monai_hd95(a, b), rel=1e-5)
        assert hd95(a, b) == hd95(b, a)


def test_hd95_in_mm_is_monais_on_pixels_that_are_not_square() -> None:
    random = np.random.default_rng(3)
    for a, b in pairs(25):
        spacing = (float(random.uniform(0.02, 0.2)), float(random.uniform(0.02, 0.2)))
        assert hd95(a, b, spacing) == pytest.approx(monai_hd95(a, b, spacing), rel=1e-5)
        assert hd95(a, b, (0.07, 0.07)) == pytest.approx(0.07 * hd95(a, b))


@given(st.integers(0, 10**6), st.sampled_from([None, (0.1, 0.1), (0.07, 0.113)]))
def test_hd95_is_the_same_to_the_last_digit_in_either_order(seed: int, spacing: tuple[float, float] | None) -> None:
    random = np.random.default_rng(seed)
    one, other = blob(random), blob(random)
    assert hd95(one, other, spacing) == hd95(other, one, spacing)


def test_hd95_is_near_scikit_images_hausdorff_where_one_mask_is_the_other_moved() -> None:
    from skimage.metrics import hausdorff_distance

    a = np.zeros((80, 90), bool)
    a[20:40, 20:50] = True
    b = np.roll(a, 12, axis=0)
    assert hd95(a, b) == pytest.approx(12)
    assert hausdorff_distance(a, b) == pytest.approx(12)


def test_dice_and_iou_are_monais() -> None:
    import torch
    from monai.metrics import compute_dice, compute_iou

    for a, b in pairs(25):
        one, other = (torch.from_numpy(mask[None, None]) for mask in (a, b))
        assert dice(a, b) == pytest.approx(float(compute_dice(one, other)), rel=1e-5)
        assert iou(a, b) == pytest.approx(float(compute_iou(one, other)), rel=1e-5)


def test_precision_and_recall_by_counting() -> None:
    for prediction, truth in pairs(25):
        hit = int((prediction & truth).sum())
        assert precision(prediction, truth) == pytest.approx(hit / prediction.sum())
        assert recall(prediction, truth) == pytest.approx(hit / truth.sum())


def test_compare_is_every_figure_at_once() -> None:
    for a, b in pairs(10):
        shares = dice(a, b), iou(a, b), precision(a, b), recall(a, b)
        assert compare(a, b) == Comparison(*shares, hd95(a, b))
        assert overlap(a, b) == Overlap(*shares)


def test_precision_and_recall_are_monais() -> None:
    import torch
    from monai.metrics import compute_confusion_matrix_metric, get_confusion_matrix

    for a, b in pairs(25):
        one, other = (torch.from_numpy(mask[None, None]).float() for mask in (a, b))
        table = get_confusion_matrix(one, other)
        for mine, name in ((precision, "precision"), (recall, "sensitivity")):
            assert mine(a, b) == pytest.approx(float(compute_confusion_matrix_metric(name, table)), rel=1e-5)


@given(st.integers(0, 2**32 - 1), st.floats(0, 1), st.floats(0, 1))
def test_what_was_added_and_removed_by_counting(seed: int, one: float, other: float) -> None:
    random = np.random.default_rng(seed)
    before, after = random.random((9, 13)) < one, random.random((9, 13)) < other
    assert changed(before, after) == Changed(int((after & ~before).sum()), int((before & ~after).sum()))
    assert changed(after, before) == Changed(int((before & ~after).sum()), int((after & ~before).sum()))
    assert changed(after, after.copy()) == Changed(0, 0)


def test_both_empty_agree_wholly() -> None:
    empty = np.zeros((6, 8), bool)
    assert compare(empty, empty) == Comparison(1.0, 1.0, 1.0, 1.0, 0.0)


def test_one_empty_scores_nothing_and_the_diagonal() -> None:
    empty, lesion = np.zeros((6, 8), bool), np.zeros((6, 8), bool)
    lesion[2:4, 3:5] = True
    missed, invented = compare(empty, lesion), compare(lesion, empty)
    assert missed == invented == Comparison(0.0, 0.0, 0.0, 0.0, 10.0)
    assert hd95(empty, lesion, (0.5, 0.25)) == pytest.approx(math.hypot(3, 2))


def test_equal_masks_agree_wholly_up_to_the_border() -> None:
    full = np.ones((5, 4), bool)
    assert compare(full, full.copy()) == Comparison(1.0, 1.0, 1.0, 1.0, 0.0)


@pytest.mark.parametrize("figure", [dice, overlap, hd95, compare, changed])
def test_masks_of_different_grids_are_refused(figure: Callable[[Mask, Mask], object]) -> None:
    with pytest.raises(ValueError, match=r"different sizes: \(4, 5\) and \(5, 4\)"):
        figure(np.zeros((4, 5), bool), np.zeros((5, 4), bool))


@pytest.mark.parametrize("spacing", [(0.0, 1.0), (1.0, -1.0), (math.nan, 1.0), (1.0, math.inf)])
def test_a_spacing_that_is_none_is_refused(spacing: tuple[float, float]) -> None:
    mask = np.ones((4, 4), bool)
    with pytest.raises(ValueError, match="two positive numbers"):
        hd95(mask, mask, spacing)


def test_assd_and_nsd_are_monais() -> None:
    import torch
    from monai.metrics import compute_average_surface_distance, compute_surface_dice

    for number, (a, b) in enumerate(pairs(40)):
        spacing = None if number % 2 else (0.05 + number / 400, 0.11)
        tolerance = 1.5 if spacing is None else 0.2137  # no distance is just that: MONAI's are float32
        one, other = (torch.from_numpy(mask[None, None]) for mask in (a, b))
        mean = compute_average_surface_distance(one, other, include_background=True, symmetric=True, spacing=spacing)
        near = compute_surface_dice(one, other, [tolerance], include_background=True, spacing=spacing)
        found = surface(a, b, tolerance, spacing)
        assert found.assd == pytest.approx(float(mean), rel=1e-5)
        assert found.nsd == pytest.approx(float(near), abs=1e-6)
        assert found.hd95 == hd95(a, b, spacing)
        assert surface(b, a, tolerance, spacing) == found


def test_surfaces_of_empty_masks_agree_or_are_a_diagonal_apart() -> None:
    empty, full = np.zeros((30, 40), bool), np.ones((30, 40), bool)
    assert surface(empty, empty, 1.0) == Surface(0.0, 0.0, 1.0)
    assert surface(full, empty, 1.0) == surface(empty, full, 1.0) == Surface(50.0, 50.0, 0.0)
    assert surface(full, empty, 1.0, (0.1, 0.1)).assd == pytest.approx(5.0)
    with pytest.raises(ValueError, match="tolerance must be 0 or more"):
        surface(full, full, -1.0)


def test_two_squares_one_pixel_apart() -> None:
    one, other = np.zeros((40, 40), bool), np.zeros((40, 40), bool)
    one[10:20, 10:20] = True
    other[10:20, 11:21] = True
    found = surface(one, other, 0.5)
    # of the 36 margin pixels of each, 18 lie on the other margin (two rows of nine), and 18 are one pixel off
    assert found.assd == pytest.approx(0.5)
    assert found.nsd == pytest.approx(0.5)
    assert surface(one, other, 1.0).nsd == 1.0
    assert surface(one, other, 0.06, (0.06, 0.06)).nsd == 1.0  # whatever a square root rounds to
