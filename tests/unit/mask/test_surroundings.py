"""How bright a lesion is against its surroundings, and how even its form."""

from __future__ import annotations

import numpy as np
import pytest

from busviewer.mask import components
from busviewer.mask.surroundings import contrast_of, solidity
from busviewer.scan import Scan


def disc() -> np.ndarray:
    rows, columns = np.ogrid[:200, :200]
    return (rows - 80) ** 2 + (columns - 100) ** 2 < 30**2


def test_a_disc_is_solid_and_a_cross_is_not() -> None:
    cross = np.zeros((90, 90), bool)
    cross[40:50], cross[:, 40:50] = True, True
    assert solidity(components(disc())[0]) > 0.97
    assert solidity(components(cross)[0]) < 0.5
    pair = np.zeros((20, 20), bool)
    pair[:10, :10] = pair[10:, 10:] = True  # touching at a corner: one island
    assert solidity(components(pair)[0]) < 0.8


@pytest.mark.parametrize(("grey", "beneath"), [(20, 0.2), (200, 2.0), (100, 1.0)])
def test_what_lies_beneath_is_seen_against_what_lies_beside(grey: int, beneath: float) -> None:
    mask, pixels = disc(), np.full((200, 200), 100, np.uint8)
    pixels[mask] = 30
    pixels[105:, 75:126] = np.where(mask[105:, 75:126], 30, grey)
    found = contrast_of(Scan(pixels), components(mask)[0], mask)
    assert found.beneath is not None and found.beside is not None and found.around is not None
    assert found.beneath / found.beside == pytest.approx(beneath, rel=0.1)
    assert found.inside < 0.5 * found.around


def test_another_lesion_is_no_surroundings() -> None:
    mask = disc()
    mask[112:160, 70:130] = True  # right below it
    pixels = np.where(mask, 20, 100).astype(np.uint8)
    upper = next(each for each in components(mask) if each.box.top < 100)
    found = contrast_of(Scan(pixels), upper, mask)
    assert found.around == pytest.approx(1.0, abs=0.02)


def test_at_the_lower_edge_there_is_nothing_to_see_beneath() -> None:
    mask = np.zeros((100, 100), bool)
    mask[60:, 30:70] = True
    found = contrast_of(Scan(np.full((100, 100), 90, np.uint8)), components(mask)[0], mask)
    assert found.beneath is None and found.beside is None
