"""Calipers and text: on some of the scans, thin, bright, and nothing of the scan changed elsewhere."""

from __future__ import annotations

import pytest
import torch

from busviewer.training.loop.burnt_in_marks import draw_marks


def marked(size: int, count: int = 150, seed: int = 1) -> torch.Tensor:
    """(N, S, S) bool: where the scans, all of one grey, were marked."""
    scans = torch.full((count, 1, size, size), 0.25)
    kept = scans.clone()
    found = draw_marks(scans, torch.Generator().manual_seed(seed))
    assert torch.equal(scans, kept), "the input is not touched"
    assert found.shape == scans.shape and found.unique().tolist() == pytest.approx([0.25, 0.9])
    return found[:, 0] > 0.5


@pytest.mark.parametrize("size", [32, 160])
def test_some_scans_are_marked_and_little_of_each(size: int) -> None:
    marks = marked(size)
    share = marks.flatten(1).any(1).float().mean()
    assert 0.2 < share < 0.36, "15 % with calipers, as many with text"
    covered = marks.flatten(1).float().mean(1)
    assert covered.max() < 0.05 and covered[covered > 0].median() < 0.02


def test_they_lie_anywhere() -> None:
    where = marked(64, 400).float().mean(0)
    quarters = [where[y : y + 32, x : x + 32].mean() for y in (0, 32) for x in (0, 32)]
    assert min(quarters) > 0.5 * max(quarters) > 0


def test_the_same_seed_draws_the_same() -> None:
    assert torch.equal(marked(64, 40), marked(64, 40)) and not torch.equal(marked(64, 40), marked(64, 40, seed=2))


def test_calipers_are_two_crosses_and_the_dots_between() -> None:
    from busviewer.training.loop.burnt_in_marks import _calipers

    size = 160
    for marks in _calipers(20, size, torch.Generator().manual_seed(3), torch.device("cpu")):
        rows, columns = torch.nonzero(marks, as_tuple=True)
        assert 10 <= len(rows) < 0.02 * size * size
        spread = torch.stack([rows, columns]).float().sub(torch.stack([rows, columns]).float().mean(1, keepdim=True))
        values = torch.linalg.svdvals(spread) / len(rows) ** 0.5
        assert values[1] < max(3.5, 0.5 * values[0]), "along one line, but for the arms of the crosses"
