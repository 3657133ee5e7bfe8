from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from busviewer.mask import ACROSS, OUTSIDE, UNKNOWN, Scale, components
from busviewer.scan import Scan
from busviewer.scan.regions import Region, spacing_of_regions, tissue_of

SHAPE = (40, 100)
LEFT = Region(0, 0, 50, 30, "tissue", (0.1, 0.2))
SAME = Region(50, 0, 100, 30, "tissue", (0.1, 0.2))
OTHER = Region(50, 0, 100, 30, "tissue", (0.3, 0.3))
APART = Region(60, 0, 100, 30, "tissue", (0.1, 0.2))
SPECTRUM = Region(0, 30, 100, 40, "spectral")
FLOW = Region(10, 5, 30, 25, "colour flow", (0.1, 0.2))
GRAPHICS = Region(0, 0, 20, 20, "other")
WHOLE = Region(0, 0, 100, 40, "picture", (0.7, 0.7))


def drawn(left: int, right: int, top: int = 5, bottom: int = 20) -> np.ndarray:
    mask = np.zeros(SHAPE, bool)
    mask[top:bottom, left:right] = True
    return mask


@pytest.mark.parametrize(
    ("regions", "mask", "expected"),
    [
        ((), drawn(2, 9), (None, UNKNOWN)),
        ((LEFT, OTHER), drawn(2, 9), ((0.1, 0.2), "")),
        ((LEFT, OTHER), drawn(60, 70), ((0.3, 0.3), "")),
        ((LEFT, OTHER), drawn(40, 70), (None, ACROSS)),
        ((LEFT, SAME), drawn(40, 70), ((0.1, 0.2), "")),
        ((LEFT, APART), drawn(40, 70), (None, ACROSS)),
        ((LEFT, FLOW, GRAPHICS), drawn(2, 40), ((0.1, 0.2), "")),
        ((LEFT, SPECTRUM), drawn(2, 9, 20, 36), (None, ACROSS)),
        ((LEFT,), drawn(2, 9, 20, 36), ((0.1, 0.2), "")),
        ((LEFT,), drawn(60, 70), (None, OUTSIDE)),
        ((LEFT, WHOLE), drawn(60, 70), ((0.7, 0.7), "")),
        ((LEFT, OTHER, WHOLE), drawn(40, 70), (None, ACROSS)),
        ((SPECTRUM,), drawn(2, 9, 32, 36), (None, OUTSIDE)),
    ],
)
def test_a_lesion_has_the_scale_of_its_region(
    regions: tuple[Region, ...], mask: np.ndarray, expected: tuple[tuple[float, float] | None, str]
) -> None:
    scale = Scale(spacing_of_regions(regions), regions)
    assert scale.of_lesion(components(mask)[0]) == expected


def test_the_reader_knows_what_the_regions_do_not() -> None:
    scale = Scale(None, (LEFT, OTHER), (0.5, 0.5))
    lesion, outside = components(drawn(40, 70))[0], components(drawn(2, 9, 32, 38))[0]
    assert scale.of_lesion(lesion) == (None, ACROSS) and scale.of_lesion(outside) == ((0.5, 0.5), "")


def test_masks_of_several_lesions_have_a_common_scale_or_none() -> None:
    two = drawn(2, 9) | drawn(70, 80)
    assert Scale(None, (LEFT, APART)).at(two) == (0.1, 0.2)
    assert Scale(None, (LEFT, OTHER)).at(two) is None
    assert Scale((1, 1), (LEFT, OTHER)).at(np.zeros(SHAPE, bool)) == (1, 1)
    assert Scale((1, 1)).at(two) == (1, 1)


def test_a_ruler_has_the_scale_of_its_ends() -> None:
    scale = Scale(None, (LEFT, OTHER))
    assert scale.along(2, 2, 40, 20) == (0.1, 0.2) and scale.along(60, 2, 99.5, 29.9) == (0.3, 0.3)
    assert scale.along(2, 2, 70, 20) is None and scale.along(2, 2, 2, 35) is None
    assert Scale((1, 2)).along(0, 0, 500, 500) == (1, 2)


def test_what_the_file_tells_comes_before_what_was_said_otherwise() -> None:
    pixels = np.zeros(SHAPE, np.uint8)
    assert Scale.of_scan(Scan(pixels), (2, 2)) == Scale((2, 2))
    assert Scale.of_scan(Scan(pixels, spacing=(1, 1)), (2, 2)) == Scale((1, 1))
    assert Scale.of_scan(Scan(pixels, regions=(LEFT, OTHER)), (2, 2)) == Scale(None, (LEFT, OTHER), (2, 2))


def test_only_tissue_is_segmented() -> None:
    assert tissue_of((), SHAPE) is None and tissue_of((GRAPHICS, WHOLE), SHAPE) is None
    allowed = tissue_of((LEFT, SPECTRUM, FLOW), SHAPE)
    assert allowed is not None and (allowed == drawn(0, 50, 0, 30)).all()
    others = tissue_of((SPECTRUM, FLOW), SHAPE)
    assert others is not None and (others == ~(drawn(0, 100, 30, 40) | drawn(10, 30, 5, 25))).all()


BOXES = st.tuples(st.integers(0, 98), st.integers(0, 38), st.integers(1, 60), st.integers(1, 30))


@st.composite
def regions(draw: st.DrawFn) -> Region:
    left, top, width, height = draw(BOXES)
    spacing = draw(st.sampled_from([None, (0.1, 0.1), (0.2, 0.1), (0.1, 0.1 + 1e-6)]))
    kind = draw(st.sampled_from(["tissue", "colour flow", "spectral", "M-mode", "other"]))
    return Region(left, top, min(100, left + width), min(40, top + height), kind, spacing)


@given(st.lists(regions(), max_size=6), BOXES)
def test_a_spacing_is_always_that_of_a_region_under_the_lesion(
    found: list[Region], box: tuple[int, int, int, int]
) -> None:
    mask = drawn(box[0], box[0] + box[2], box[1], box[1] + box[3])
    spacing, why = Scale(spacing_of_regions(found), tuple(found)).of_lesion(components(mask)[0])
    assert (spacing is None) == bool(why) and why in ("", ACROSS, OUTSIDE, UNKNOWN)
    if spacing is not None and found:
        under = [region for region in found if mask[region.slices].any() and region.kind != "other"]
        assert spacing in [region.spacing for region in under]
    if spacing is None and why == OUTSIDE:
        assert Scale(None, tuple(found)).at(mask) is None
