"""What is measured of one lesion, and where the tissue begins above it."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from busviewer.mask import ACROSS, UNKNOWN, LesionMeasurements, Scale, components, ellipsoid, measure_lesion
from busviewer.scan import Scan
from busviewer.scan.regions import Region

SPACING = (0.1, 0.2)


def lesion(left: int, top: int, width: int, height: int, scale: Scale, scan: Scan | None = None) -> LesionMeasurements:
    mask = np.zeros((200, 240), bool)
    mask[top : top + height, left : left + width] = True
    return measure_lesion(components(mask)[0], scale, scan)


def tissue(top: int) -> np.ndarray:
    pixels = np.zeros((200, 240), np.uint8)
    pixels[top:] = 90
    return pixels


@given(st.integers(1, 60), st.integers(1, 60))
def test_it_is_parallel_where_it_is_wider_than_tall_in_mm(width: int, height: int) -> None:
    found = lesion(20, 30, width, height, Scale(SPACING))
    assert found.parallel == (0.1 * height < 0.2 * width)
    assert found.equivalent_diameter == pytest.approx(math.sqrt(4 / math.pi * width * height * 0.1 * 0.2))
    assert 0 <= found.skin_angle <= 90


def test_the_angle_of_the_long_axis_is_that_in_mm_not_in_pixels() -> None:
    mask = np.zeros((200, 240), bool)
    for step in range(100):
        mask[20 + step, 40 + step] = True  # 45 degrees on the grid, 26.6 in mm
    assert measure_lesion(components(mask)[0], Scale(SPACING)).skin_angle == pytest.approx(26.57, abs=0.5)
    assert lesion(20, 20, 4, 60, Scale(SPACING)).skin_angle > 80


def test_the_skin_is_where_the_tissue_begins_above_the_lesion() -> None:
    scan = Scan(tissue(12))
    assert lesion(80, 62, 30, 20, Scale(SPACING), scan).skin_distance == pytest.approx(5.0)
    assert lesion(80, 62, 30, 20, Scale(), scan).skin_distance == pytest.approx(50)
    assert lesion(80, 62, 30, 20, Scale(SPACING)).skin_distance is None


def test_a_line_of_text_above_the_picture_is_not_the_skin() -> None:
    pixels = tissue(40)
    pixels[5:13, 80:140:5] = 255
    pixels[20] = 255
    assert lesion(80, 90, 30, 20, Scale(SPACING), Scan(pixels)).skin_distance == pytest.approx(5.0)


def test_the_skin_of_a_region_is_its_own() -> None:
    scan = Scan(tissue(0), regions=(Region(60, 30, 240, 200, "tissue", SPACING),))
    found = lesion(100, 80, 30, 20, Scale.of_scan(scan), scan)
    assert found.skin_distance == pytest.approx(5.0) and not found.uncalibrated


def test_no_skin_is_found_in_a_black_picture() -> None:
    assert lesion(80, 62, 30, 20, Scale(), Scan(np.zeros((200, 240), np.uint8))).skin_distance is None
    assert dict(lesion(80, 62, 30, 20, Scale()).figures)["Distance to the skin"] == "not found"


def test_every_figure_says_its_unit_or_that_it_is_uncalibrated() -> None:
    known, unknown = lesion(80, 62, 30, 20, Scale(SPACING)).figures, lesion(80, 62, 30, 20, Scale()).figures
    assert [name for name, _ in known] == [name for name, _ in unknown]
    assert dict(known)["Width"] == "6.0 mm" and dict(known)["Area"] == "12.0 mm²"
    assert dict(unknown)["Width"] == "30 px (uncalibrated)"
    assert not any("uncalibrated" in text for _, text in known)
    assert all("uncalibrated" in text for name, text in unknown if name != "Distance to the skin")


def test_across_regions_of_different_scale_there_is_no_mm() -> None:
    regions = (Region(0, 0, 100, 200, "tissue", SPACING), Region(100, 0, 240, 200, "tissue", (0.3, 0.3)))
    assert lesion(80, 62, 60, 20, Scale(None, regions)).uncalibrated == ACROSS
    assert lesion(80, 62, 60, 20, Scale()).uncalibrated == UNKNOWN


def test_two_views_give_three_dimensions_and_the_volume_of_an_ellipsoid() -> None:
    one, other = lesion(20, 30, 50, 40, Scale(SPACING)), lesion(20, 30, 40, 60, Scale(SPACING))
    found = ellipsoid(one, other)
    assert found is not None
    sides, volume = found
    assert sides == pytest.approx((10, 6, 8)) and volume == pytest.approx(math.pi / 6 * 480)
    assert ellipsoid(one, lesion(20, 30, 40, 60, Scale())) is None
