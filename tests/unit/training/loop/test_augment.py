"""Augmentation: the same seed the same variants, the mask always over its lesion, and the word on it always true."""

from __future__ import annotations

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from busviewer.training.loop import augment as room
from busviewer.training.loop.augment import LESION_SHARE, VARIATIONS, augment

CPU = torch.device("cpu")
Tensor = torch.Tensor


def squares(count: int = 16, side: int = 64) -> tuple[Tensor, Tensor]:
    """Scans with a bright square on dark, and its mask."""
    masks = torch.zeros(count, 1, side, side)
    masks[:, :, 24:44, 18:38] = 1
    return masks * 0.9, masks


def seeded(seed: int) -> torch.Generator:
    return torch.Generator(CPU).manual_seed(seed)


def test_the_same_seed_gives_the_same_variants() -> None:
    scans, masks = squares()
    first, again, other = (augment(scans, masks, seeded(seed), lesion_free=0.3) for seed in (1, 1, 2))
    assert all(map(torch.equal, first, again))
    assert not any(torch.equal(a, b) for a, b in zip(first[:2], other[:2], strict=True))


def test_nothing_outside_its_generator_counts() -> None:
    scans, masks = squares(4)
    torch.manual_seed(1)
    first = augment(scans, masks, seeded(5))
    torch.manual_seed(2)
    torch.rand(10)
    assert torch.equal(first[0], augment(scans, masks, seeded(5))[0])


@pytest.mark.parametrize("seed", range(4))
def test_a_bright_square_stays_under_its_mask(seed: int) -> None:
    scans, masks, shows = augment(*squares(32), seeded(seed))
    assert (shows == 1).sum() >= 28, "most of the lesions stay on the square"
    for scan, mask in zip(scans[shows == 1], masks[shows == 1], strict=True):
        inside, outside = scan[mask > 0.9], scan[mask < 0.1]
        assert inside.median() > 0.4 and outside.median() < 0.15
        found = scan > (inside.median() + outside.median()) / 2
        hit = (found & (mask > 0.5)).sum() * 2 / (found.sum() + (mask > 0.5).sum())
        assert hit > 0.7, "but for calipers and text, which may be as bright"


def test_shapes_and_ranges_are_kept_and_the_input_is_not_touched() -> None:
    torch.manual_seed(1)
    scans, masks = torch.rand(8, 1, 48, 48), (torch.rand(8, 1, 48, 48) < 0.3).float()
    before = scans.clone(), masks.clone()
    found = augment(scans, masks, seeded(1), lesion_free=0.5)
    assert found[2].shape == (8,)
    for given_, kept, varied in zip((scans, masks), before, found[:2], strict=True):
        assert torch.equal(given_, kept)
        assert varied.shape == given_.shape and varied.dtype == torch.float32
        assert varied.min() >= 0 and varied.max() <= 1 + 1e-6


def test_each_scan_of_a_batch_gets_its_own_variant() -> None:
    scans, masks, _ = augment(*squares(6), seeded(3))
    for a in range(6):
        for b in range(a):
            assert not torch.equal(masks[a], masks[b]) and not torch.equal(scans[a], scans[b])


def test_up_never_becomes_down_and_about_half_are_mirrored(monkeypatch: pytest.MonkeyPatch) -> None:
    """Depth means something in a scan; left and right do not."""
    monkeypatch.setattr(room, "draw_marks", lambda scans, generator: scans)  # what is bright would pull at the centre
    masks = torch.zeros(64, 1, 64, 64)
    masks[:, :, 20:44, 20:44] = 1
    scans = masks.clone()
    scans[:, :, 32:44, 20:44] *= 0.4  # the lower half is darker
    scans[:, :, 20:44, 32:44] *= 0.6  # and so is the right one
    varied, over, shows = augment(scans, masks, seeded(1))
    varied, over = varied[shows == 1], over[shows == 1]
    rows, columns = torch.meshgrid(torch.arange(64.0), torch.arange(64.0), indexing="ij")

    def leans(axis: Tensor) -> Tensor:
        def centre(weights: Tensor) -> Tensor:
            return (weights * axis).sum((1, 2, 3)) / weights.sum((1, 2, 3))

        return centre(varied * over) - centre(over)

    whole = over[:, 0, 0].amax(1) + over[:, 0, -1].amax(1) == 0  # cut off above or below, its centre means nothing
    assert whole.sum() > 40 and (leans(rows)[whole] < 0).all(), "the bright half stays above"
    mirrored = (leans(columns) > 0).float().mean()
    assert 0.25 < mirrored < 0.75


def test_an_empty_mask_stays_empty_and_shows_nothing() -> None:
    scans, masks, shows = augment(torch.rand(8, 1, 32, 32), torch.zeros(8, 1, 32, 32), seeded(1), lesion_free=1.0)
    assert not masks.any() and scans.any() and (shows == 0).all()


def test_other_channels_share_the_geometry_and_nothing_else() -> None:
    """A saliency map is moved with its scan; its values are not grey values."""
    scans, masks = squares(12)
    both, over, shows = augment(torch.cat([scans, masks], 1), masks, seeded(7), lesion_free=0.3)
    assert both.shape == (12, 2, 64, 64) and torch.equal(both[:, 1:], over)
    alone, same, again = augment(scans, masks, seeded(7), lesion_free=0.3)
    assert torch.equal(both[:, :1], alone) and torch.equal(over, same) and torch.equal(shows, again)


# --- what is said of a variant ----------------------------------------------------------------------------------------
def by_hand(masks: Tensor, kept: Tensor, zoom: Tensor) -> Tensor:
    """What augment says, from the areas alone: in the old square's pixels, how much of the lesion is left."""
    left = kept.sum((1, 2, 3)) * zoom / masks.sum((1, 2, 3)).clamp_min(1)
    said = torch.where(left >= LESION_SHARE, 1.0, torch.where(kept.flatten(1).amax(1) < 0.5, 0.0, -1.0))
    return said


def test_it_is_said_whether_a_variant_shows_a_lesion(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fifth of the lesion is a lesion, none of it is none, and between the two nothing is said."""

    def shifted(shape: tuple[int, ...], *others: object, **how: object) -> Tensor:
        """Maps that look at the whole square, moved to the left by a twelfth of it more each time."""
        maps = torch.zeros(*shape, 2, 3)
        maps[..., 0, 0] = maps[..., 1, 1] = 1
        maps[..., 0, 2] = torch.arange(shape[-1]) / 6
        return maps

    monkeypatch.setattr(room, "_affine", shifted)
    monkeypatch.setattr(room, "_elastic", lambda count, size, *others: torch.zeros(count, size, size, 2))
    masks = torch.zeros(12, 1, 48, 48)
    masks[:, :, 10:30, 4:24] = 1  # 20 columns, of which each variant has four less
    _, kept, shows = augment(masks * 0.5, masks, seeded(1))
    columns = (kept[:, 0] > 0.5).any(1).sum(1)
    assert columns.tolist() == [20, 20, 16, 12, 8, 4, 0, 0, 0, 0, 0, 0]
    assert shows.tolist() == [1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0], "four columns are a fifth"
    masks[:, :, :, 22:24] = 0  # of eighteen columns, what is left of the last but one is a tenth
    _, kept, shows = augment(masks * 0.5, masks, seeded(1))
    assert shows.tolist() == [1, 1, 1, 1, 1, -1, 0, 0, 0, 0, 0, 0]


@some.composite
def lesions(draw: some.DrawFn) -> Tensor:
    """(8, 1, S, S) masks with one to three boxes each, anywhere, from one pixel to half of the square."""
    side = draw(some.sampled_from([64, 80, 128]))
    masks = torch.zeros(8, 1, side, side)
    for mask in masks:
        for _ in range(draw(some.integers(1, 3))):
            top, left = (draw(some.integers(0, side - 1)) for _ in range(2))
            height, width = (draw(some.integers(1, side // 2)) for _ in range(2))
            mask[0, top : top + height, left : left + width] = draw(some.sampled_from([1.0, 1.0, 0.3]))
    return masks


def really_chosen(masks: Tensor, seed: int, patch: pytest.MonkeyPatch) -> tuple[Tensor, Tensor, Tensor]:
    """(N,) which variants are crops beside their lesion; and their masks and what is said of all."""
    chosen: list[Tensor] = []
    avoiding = room._avoiding

    def recorded(*arguments: Tensor) -> tuple[Tensor, Tensor]:
        maps, those = avoiding(*arguments)  # type: ignore[arg-type]
        assert torch.equal(maps[~those], arguments[1][~those]), "the others are left as they were"
        chosen.append(those)
        return maps, those

    with patch.context() as context:
        context.setattr(room, "_avoiding", recorded)
        _, kept, shows = augment(masks * 0.5, masks, seeded(seed), lesion_free=1.0)
    return chosen[0], kept, shows


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(masks=lesions(), seed=some.integers(0, 10_000))
def test_a_crop_beside_a_lesion_is_really_free_of_it(masks: Tensor, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not a shimmer of it: a network would be told that a lesion is none."""
    chosen, kept, shows = really_chosen(masks, seed, monkeypatch)
    assert not kept[chosen].any() and (shows[chosen] == 0).all()


def test_of_a_thousand_crops_not_one_has_a_pixel_of_a_lesion(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lesions of a pixel, which fall between what is looked at, or are bent into the crop, once in some hundred."""
    count = 1600
    masks = torch.zeros(count, 1, 64, 64)
    for number in range(4):
        rows, columns = (torch.randint(0, 64, (count,), generator=seeded(2 * number + axis)) for axis in range(2))
        masks[torch.arange(count), 0, rows, columns] = 1
    chosen, kept, _ = really_chosen(masks, 2, monkeypatch)
    assert chosen.sum() > 1000 and not kept[chosen].any()


@settings(max_examples=15)
@given(masks=lesions(), seed=some.integers(0, 10_000), share=some.sampled_from([0.0, 0.5, 1.0]))
def test_what_shows_no_lesion_has_none_in_its_mask(masks: Tensor, seed: int, share: float) -> None:
    _, kept, shows = augment(masks * 0.5, masks, seeded(seed), lesion_free=share)
    assert set(shows.tolist()) <= {-1.0, 0.0, 1.0}
    assert (kept[shows == 0] < 0.5).all() and (kept[shows == 1].flatten(1).amax(1) > 0).all()


def test_about_the_asked_share_becomes_a_crop_without_a_lesion() -> None:
    """Of scans with a small lesion in a corner, beside which there is always room."""
    scans, masks = squares(100)
    masks[:] = 0
    masks[:, :, 4:14, 4:14] = 1
    shares = {
        share: float((augment(scans, masks, seeded(3), lesion_free=share)[2] == 0).float().mean())
        for share in (0.0, 0.25, 1.0)
    }
    assert shares[0.0] < 0.35 < shares[0.25] < 0.6 and shares[1.0] > 0.95


def test_where_a_lesion_is_everywhere_the_scan_stays_as_it_is() -> None:
    masks = torch.ones(8, 1, 32, 32)
    _, kept, shows = augment(masks * 0.5, masks, seeded(1), lesion_free=1.0)
    assert (shows == 1).all() and kept.any()


# --- the wide variation ----------------------------------------------------------------------------------------------
def test_the_wide_variation_varies_more_and_as_repeatably() -> None:
    scans, masks = squares(64)
    usual, wide, again = (
        augment(scans, masks, seeded(4), variation=how) for how in (VARIATIONS[0], VARIATIONS[1], VARIATIONS[1])
    )
    assert all(map(torch.equal, wide, again)) and not torch.equal(usual[0], wide[0])
    for scans_, masks_, shows in (usual, wide):
        assert scans_.shape == masks_.shape == (64, 1, 64, 64) and scans_.min() >= 0 and scans_.max() <= 1
        assert set(shows.tolist()) <= {-1.0, 0.0, 1.0}

    def spread(found: tuple[Tensor, Tensor, Tensor]) -> float:
        """How differently large the lesions are seen."""
        areas = found[1].flatten(1).sum(1)
        return float(areas[areas > 10].log().std())

    assert spread(wide) > spread(usual)


def test_where_the_screen_is_black_there_is_no_lesion() -> None:
    """A scan that is bright all over, all of it lesion: what lies beside the screen is not masked."""
    ones = torch.ones(64, 1, 64, 64)
    seen, masks, _ = augment(ones, ones, seeded(6), variation="wide")
    cut = (masks < 0.01).flatten(1).float().mean(1)
    assert (cut > 0.2).any(), "some of the screens have black beside the scan"
    for scan, mask in zip(seen, masks, strict=True):
        if (mask < 0.01).any():
            assert scan[mask < 0.01].median() < scan[mask > 0.99].median() - 0.1, "however the greys were moved"


def test_the_settings_of_a_scan_move_its_greys_and_not_its_shapes() -> None:
    scans = squares(32)[0] * 0.5 + 0.2
    changed = room._settings(scans, seeded(2))
    assert changed.shape == scans.shape and not torch.allclose(changed, scans, atol=0.05)
    brighter = changed[:, :, 30:38, 24:32].mean((1, 2, 3)) - changed[:, :, 30:38, 46:54].mean((1, 2, 3))
    assert (brighter > 0.05).all(), "the square is brighter than what lies beside it, however it is shown"
