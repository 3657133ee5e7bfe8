"""Augmentation: the same seed the same variants, and the mask always over its lesion."""

from __future__ import annotations

import pytest
import torch

from busviewer.training.augment import augment

CPU = torch.device("cpu")


def squares(count: int = 16, side: int = 64) -> tuple[torch.Tensor, torch.Tensor]:
    """Scans with a bright square on dark, and its mask."""
    masks = torch.zeros(count, 1, side, side)
    masks[:, :, 24:44, 18:38] = 1
    return masks * 0.9, masks


def seeded(seed: int) -> torch.Generator:
    return torch.Generator(CPU).manual_seed(seed)


def test_the_same_seed_gives_the_same_variants() -> None:
    scans, masks = squares()
    first, again, other = (augment(scans, masks, seeded(seed)) for seed in (1, 1, 2))
    assert torch.equal(first[0], again[0]) and torch.equal(first[1], again[1])
    assert not torch.equal(first[0], other[0]) and not torch.equal(first[1], other[1])


def test_nothing_outside_its_generator_counts() -> None:
    scans, masks = squares(4)
    torch.manual_seed(1)
    first = augment(scans, masks, seeded(5))
    torch.manual_seed(2)
    torch.rand(10)
    assert torch.equal(first[0], augment(scans, masks, seeded(5))[0])


@pytest.mark.parametrize("seed", range(4))
def test_a_bright_square_stays_under_its_mask(seed: int) -> None:
    scans, masks = augment(*squares(32), seeded(seed))
    for scan, mask in zip(scans, masks, strict=True):
        inside, outside = scan[mask > 0.9], scan[mask < 0.1]
        assert len(inside) > 50, "most of the lesion stays on the square"
        assert inside.median() > 0.45 and outside.median() < 0.15
        found = scan > (inside.median() + outside.median()) / 2
        hit = (found & (mask > 0.5)).sum() * 2 / (found.sum() + (mask > 0.5).sum())
        assert hit > 0.85


def test_shapes_and_ranges_are_kept_and_the_input_is_not_touched() -> None:
    torch.manual_seed(1)
    scans, masks = torch.rand(8, 1, 48, 48), (torch.rand(8, 1, 48, 48) < 0.3).float()
    before = scans.clone(), masks.clone()
    found = augment(scans, masks, seeded(1))
    for given, kept, varied in zip((scans, masks), before, found, strict=True):
        assert torch.equal(given, kept)
        assert varied.shape == given.shape and varied.dtype == torch.float32
        assert varied.min() >= 0 and varied.max() <= 1 + 1e-6


def test_each_scan_of_a_batch_gets_its_own_variant() -> None:
    scans, masks = augment(*squares(6), seeded(3))
    for a in range(6):
        for b in range(a):
            assert not torch.equal(masks[a], masks[b]) and not torch.equal(scans[a], scans[b])


def test_up_never_becomes_down_and_about_half_are_mirrored() -> None:
    """Depth means something in a scan; left and right do not."""
    masks = torch.zeros(64, 1, 64, 64)
    masks[:, :, 20:44, 20:44] = 1
    scans = masks.clone()
    scans[:, :, 32:44, 20:44] *= 0.4  # the lower half is darker
    scans[:, :, 20:44, 32:44] *= 0.6  # and so is the right one
    varied, over = augment(scans, masks, seeded(1))
    rows, columns = torch.meshgrid(torch.arange(64.0), torch.arange(64.0), indexing="ij")

    def leans(axis: torch.Tensor) -> torch.Tensor:
        def centre(weights: torch.Tensor) -> torch.Tensor:
            return (weights * axis).sum((1, 2, 3)) / weights.sum((1, 2, 3))

        return centre(varied * over) - centre(over)

    assert (leans(rows) < 0).all(), "the bright half stays above"
    mirrored = (leans(columns) > 0).float().mean()
    assert 0.25 < mirrored < 0.75


def test_an_empty_mask_stays_empty() -> None:
    scans, masks = augment(torch.rand(8, 1, 32, 32), torch.zeros(8, 1, 32, 32), seeded(1))
    assert not masks.any() and scans.any()
