"""Boxes of burnt-in text: all of it outside the tissue, and nothing of the tissue."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from busviewer.scan import Scan
from busviewer.scan.blanking import ON_TISSUE, OUTSIDE_REGIONS, Blank, blanked, find_blanks
from busviewer.scan.burnt_in import find_text
from busviewer.scan.phantom import numbered_phantom
from busviewer.scan.phantom_marks import draw_furniture
from busviewer.scan.regions import Region

FONT = cv2.FONT_HERSHEY_SIMPLEX
LINES = (
    ("DOE JANE", 10, 20, 0.5), ("ID 123456", 10, 40, 0.45), ("1960-01-02", 500, 20, 0.45), ("LOGIQ", 10, 470, 0.6),
    ("LT BREAST 3 H", 400, 460, 0.5), ("0.5", 560, 200, 0.35), ("BIG", 20, 130, 1.4),
)  # fmt: skip


def fan(number: int, *, colour: bool = False) -> tuple[np.ndarray, np.ndarray]:
    """A phantom in the shape of a fan on black, lettering around it; and where its tissue is."""
    pixels = np.zeros((480, 640), np.uint8)
    pixels[70:410, 120:520] = cv2.resize(numbered_phantom(number).scan.pixels, (400, 340))
    tissue = np.zeros_like(pixels)
    cv2.fillConvexPoly(tissue, np.array([[250, 70], [390, 70], [520, 380], [320, 410], [120, 380]]), 1)
    pixels[tissue == 0] = 0
    if colour:
        pixels = np.repeat(pixels[..., None], 3, axis=2)
    for text, x, y, size in LINES:
        cv2.putText(pixels, text, (x, y), FONT, size, (250, 220, 40) if colour else 230, 1, cv2.LINE_AA)
    return pixels, tissue > 0


@pytest.mark.parametrize("colour", [False, True])
@pytest.mark.parametrize("number", range(9))
def test_lettering_around_a_fan_is_blanked_and_nothing_of_the_tissue(number: int, colour: bool) -> None:
    pixels, tissue = fan(number, colour=colour)
    made = blanked(pixels, find_blanks(Scan(pixels)))
    assert made[~tissue].max() <= 24
    assert (made[tissue] == pixels[tissue]).all()


@pytest.mark.parametrize("seed", range(12))
def test_tissue_that_fills_the_picture_loses_nothing(seed: int) -> None:
    pixels = numbered_phantom(seed).scan.pixels.copy()
    draw_furniture(np.random.default_rng(seed), pixels)
    cv2.putText(pixels, "RT 10 H", (60, 200), FONT, 0.5, 240, 1, cv2.LINE_AA)
    found = find_blanks(Scan(pixels))
    assert any(each.why == ON_TISSUE and not each.blank for each in found)  # shown, for a person to decide
    made = blanked(pixels, found)
    grown = cv2.dilate((pixels > 12).astype(np.uint8), np.ones((9, 9), np.uint8))
    assert (made != pixels).mean() < 0.01 or not grown[made != pixels].all()


def test_sixteen_bits_and_empty_pictures() -> None:
    pixels, tissue = fan(1)
    deep = pixels.astype(np.uint16) * 200
    made = blanked(deep, find_blanks(Scan(deep)))
    assert made[~tissue].max() <= 24 * 200 and (made[tissue] == deep[tissue]).all()
    for flat in (np.zeros((64, 64), np.uint8), np.full((33, 47), 255, np.uint8)):
        assert find_blanks(Scan(flat)) == ()


@st.composite
def regions(draw: st.DrawFn) -> list[Region]:
    made = []
    for _ in range(draw(st.integers(1, 5))):
        left, top = draw(st.integers(0, 60)), draw(st.integers(0, 40))
        made.append(Region(left, top, draw(st.integers(left + 2, 70)), draw(st.integers(top + 2, 50))))
    return made


@settings(deadline=None, max_examples=200)
@given(regions())
def test_all_outside_the_regions_is_blanked_and_nothing_inside(found: list[Region]) -> None:
    pixels = np.full((50, 70), 200, np.uint8)
    inside = np.zeros(pixels.shape, bool)
    for each in found:
        inside[each.slices] = True
    blanks = [each for each in find_blanks(Scan(pixels, regions=tuple(found))) if each.why == OUTSIDE_REGIONS]
    times = np.zeros(pixels.shape, int)
    for each in blanks:
        times[each.slices] += 1
    assert (times == ~inside).all()  # each pixel once
    assert (blanked(pixels, blanks) == np.where(inside, 200, 0)).all()


def test_a_box_that_is_off_is_not_blanked_and_the_original_stays() -> None:
    pixels = np.full((40, 50, 3), 9, np.uint8)
    made = blanked(pixels, [Blank(1, 2, 5, 6), Blank(10, 10, 20, 20, False)])
    assert (pixels == 9).all() and (made[2:6, 1:5] == 0).all() and int((made == 0).sum()) == 4 * 4 * 3


def test_text_is_found_where_it_is_also_in_a_large_scan() -> None:
    pixels = np.zeros((1600, 2000), np.uint8)
    cv2.putText(pixels, "LEFT", (1000, 800), FONT, 1, 255, 2, cv2.LINE_AA)
    boxes = find_text(Scan(pixels))
    rows, columns = np.nonzero(pixels)
    assert (
        boxes
        and min(box[0] for box in boxes) <= columns.min() + 3
        and max(box[2] for box in boxes) >= columns.max() - 3
    )
    assert min(box[1] for box in boxes) <= rows.min() + 3 and max(box[3] for box in boxes) >= rows.max() - 3
