from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from numpy.typing import NDArray

from busviewer.mask import Box, Component, axes, components, lesions_of, shape, smallest_lesion

Mask = NDArray[np.bool_]
masks = arrays(np.bool_, array_shapes(min_dims=2, max_dims=2, max_side=12), elements=st.booleans(), fill=st.nothing())


@settings(max_examples=60, deadline=None)
@given(masks)
def test_components_are_scikit_images_regions(mask: Mask) -> None:
    from skimage.measure import label, regionprops

    regions = {tuple(map(tuple, region.coords)): region for region in regionprops(label(mask, connectivity=2))}
    found = components(mask)
    assert [component.number for component in found] == list(range(1, len(regions) + 1))
    for component in found:
        corner = (component.box.top, component.box.left)
        region = regions.pop(tuple(map(tuple, np.argwhere(component.pixels) + corner)))
        assert component.area_px == region.area
        assert component.box == Box(*region.bbox)
        y, x = region.centroid
        assert component.centroid == pytest.approx((x + 0.5, y + 0.5))
    assert not regions
    order = [(-component.area_px, component.box.top, component.box.left) for component in found]
    assert order == sorted(order)


@settings(max_examples=40, deadline=None)
@given(masks, st.sampled_from([None, (0.3, 0.7), (2.0, 0.5)]))
def test_the_long_axis_is_the_greatest_distance_on_the_outline(mask: Mask, spacing: tuple[float, float] | None) -> None:
    from scipy.spatial.distance import pdist
    from skimage.measure import find_contours

    for component in components(mask):
        outline = np.vstack(find_contours(np.pad(component.pixels, 1).astype(float), 0.5)) * (spacing or (1, 1))
        found = axes(component, spacing)
        assert found.long == pytest.approx(pdist(outline).max())

        scale = np.array((spacing or (1.0, 1.0))[::-1])
        x1, y1, x2, y2 = found.long_line
        long = (np.array([x2, y2]) - (x1, y1)) * scale
        x1, y1, x2, y2 = found.perpendicular_line
        perpendicular = (np.array([x2, y2]) - (x1, y1)) * scale
        assert np.linalg.norm(long) == pytest.approx(found.long)
        assert np.linalg.norm(perpendicular) == pytest.approx(found.perpendicular)
        assert long @ perpendicular == pytest.approx(0, abs=1e-9)
        # a convex shape's longest chord across is between half its width there and its width
        beside = np.array([-long[1], long[0]]) / found.long
        width = np.ptp(outline[:, ::-1] @ beside)
        assert width / 2 - 1e-9 <= found.perpendicular <= width + 1e-9


@pytest.mark.parametrize("turn", [0.0, 0.4, 1.2, 2.5])
def test_an_ellipse_has_its_two_axes(turn: float) -> None:
    from skimage.measure import label, regionprops

    y, x = np.mgrid[:200, :200] - 100.0
    along, beside = x * np.cos(turn) + y * np.sin(turn), y * np.cos(turn) - x * np.sin(turn)
    mask = (along / 80) ** 2 + (beside / 45) ** 2 <= 1
    (component,) = components(mask)
    found = axes(component)
    assert found.long == pytest.approx(160, abs=1.5)
    assert found.perpendicular == pytest.approx(90, abs=1.5)
    (region,) = regionprops(label(mask))
    assert found.long == pytest.approx(region.feret_diameter_max, abs=1.0)
    assert found.long == pytest.approx(region.axis_major_length, abs=1.5)
    assert found.perpendicular == pytest.approx(region.axis_minor_length, abs=1.5)
    assert axes(component, (0.1, 0.1)).long == pytest.approx(found.long / 10)


def test_the_chord_runs_where_the_lesion_is_widest() -> None:
    """A long bar with a short one across it, nearer to one end: the perpendicular axis lies on the short one."""
    mask = np.zeros((60, 120), bool)
    mask[29:31, 5:115] = True
    mask[15:45, 29:31] = True
    (component,) = components(mask)
    found = axes(component)
    assert found.perpendicular == pytest.approx(30, abs=0.5)
    assert found.perpendicular_line[0] == pytest.approx(30, abs=1.5)
    assert found.perpendicular_line[2] == pytest.approx(30, abs=1.5)


def test_on_pixels_that_are_not_square_the_axes_are_those_of_the_lesion_not_of_its_picture() -> None:
    mask = np.zeros((60, 60), bool)
    mask[10:40, 10:50] = True  # 30 x 40 pixels; 30 mm down, 4 mm across
    (component,) = components(mask)
    found = axes(component, (1.0, 0.1))
    assert found.long == pytest.approx(np.hypot(30, 3.9))
    assert abs(found.long_line[3] - found.long_line[1]) == pytest.approx(30)


def test_one_pixel_is_one_pixel_long() -> None:
    mask = np.zeros((5, 5), bool)
    mask[2, 3] = True
    (component,) = components(mask)
    assert component.box == Box(2, 3, 3, 4)
    assert (axes(component).long, axes(component).perpendicular) == (1.0, 1.0)
    assert not components(np.zeros((5, 5), bool))


@pytest.mark.parametrize("spacing", [(0.0, 1.0), (1.0, float("nan"))])
def test_a_spacing_that_is_none_is_refused(spacing: tuple[float, float]) -> None:
    (component,) = components(np.ones((3, 3), bool))
    with pytest.raises(ValueError, match="two positive numbers"):
        axes(component, spacing)
    with pytest.raises(ValueError, match="two positive numbers"):
        shape(component, spacing)


# --- shape ------------------------------------------------------------------------------------------------------------
def disc(radius: tuple[float, float], centre: tuple[float, float] = (0.0, 0.0)) -> Component:
    """An ellipse of ``radius`` pixels (down, across) as the only island of a mask."""
    reach = np.ceil(np.array(radius)) + 2
    y, x = np.mgrid[-reach[0] : reach[0] + 1, -reach[1] : reach[1] + 1]
    mask = ((y - centre[0]) / radius[0]) ** 2 + ((x - centre[1]) / radius[1]) ** 2 <= 1
    (component,) = components(mask)
    return component


@given(masks, st.sampled_from([0.07, 1.0, 3.0]))
def test_area_extents_and_perimeter_are_scikit_images(mask: Mask, pixel: float) -> None:
    from skimage.measure import label, regionprops

    regions = {region.bbox + (region.area,): region for region in regionprops(label(mask, connectivity=2))}
    for component in components(mask):
        box = component.box
        region = regions[box.top, box.left, box.bottom, box.right, component.area_px]
        found = shape(component, (pixel, pixel))
        assert found.area == pytest.approx(region.area * pixel**2)
        assert found.depth == pytest.approx((region.bbox[2] - region.bbox[0]) * pixel)
        assert found.width == pytest.approx((region.bbox[3] - region.bbox[1]) * pixel)
        crofton = regionprops(component.pixels.astype(np.uint8))[0].perimeter_crofton
        assert found.perimeter == pytest.approx(crofton * pixel)
        assert 0 < found.circularity <= 1


@pytest.mark.parametrize(("radius", "within"), [(20, 0.02), (50, 0.01), (150, 0.005)])
def test_the_perimeter_of_a_disc_is_two_pi_r_where_scikit_images_plain_one_is_too_long(
    radius: int, within: float
) -> None:
    from skimage.measure import regionprops

    for centre in ((0.0, 0.0), (0.5, 0.5), (0.3, 0.1)):
        component = disc((radius, radius), centre)
        found, truth = shape(component), 2 * np.pi * radius
        assert found.perimeter == pytest.approx(truth, rel=within)
        assert found.circularity == pytest.approx(1, abs=2 * within)
        assert found.depth_to_width == pytest.approx(1, abs=1 / radius)
        assert regionprops(component.pixels.astype(np.uint8))[0].perimeter > 1.025 * truth


@given(st.floats(0.04, 0.3), st.floats(0.04, 0.3), st.floats(6.0, 12.0))
def test_a_disc_in_mm_is_a_disc_whatever_its_pixels(down: float, across: float, radius: float) -> None:
    component = disc((radius / down, radius / across), (0.3, 0.1))
    found = shape(component, (down, across))
    assert found.area == pytest.approx(np.pi * radius**2, rel=0.01)
    assert found.perimeter == pytest.approx(2 * np.pi * radius, rel=0.02)
    assert found.circularity > 0.96
    assert found.depth == pytest.approx(2 * radius, abs=down)
    assert found.width == pytest.approx(2 * radius, abs=across)
    assert found.depth_to_width == pytest.approx(1, rel=0.05)


@pytest.mark.parametrize(("tall", "wide"), [(2.0, 1.0), (1.0, 3.0)])
def test_an_ellipse_has_the_circularity_of_its_formula(tall: float, wide: float) -> None:
    a, b = 60 * tall, 60 * wide
    found = shape(disc((a, b)))
    h = ((a - b) / (a + b)) ** 2
    perimeter = np.pi * (a + b) * (1 + 3 * h / (10 + np.sqrt(4 - 3 * h)))  # Ramanujan 1914
    assert found.perimeter == pytest.approx(perimeter, rel=0.01)
    assert found.circularity == pytest.approx(4 * np.pi * (np.pi * a * b) / perimeter**2, rel=0.02)
    assert found.depth_to_width == pytest.approx(tall / wide, rel=0.01)


def test_a_ragged_margin_and_a_hole_are_less_circular() -> None:
    whole = disc((40, 40))
    y, x = np.mgrid[-60:61, -60:61]
    angle = np.arctan2(y, x)
    (star,) = components(np.hypot(y, x) <= 40 * (1 + 0.2 * np.cos(9 * angle)))
    (ring,) = components((np.hypot(y, x) <= 40) & (np.hypot(y, x) > 12))
    assert shape(star).circularity < 0.6 < 0.95 < shape(whole).circularity
    assert shape(ring).perimeter == pytest.approx(2 * np.pi * (40 + 12), rel=0.03)


def test_a_single_pixel_is_as_deep_as_wide_and_counts_as_a_disc() -> None:
    (component,) = components(np.ones((1, 1), bool))
    found = shape(component)
    assert (found.area, found.depth, found.width, found.circularity) == (1.0, 1.0, 1.0, 1.0)
    assert shape(component, (0.2, 0.1)).depth_to_width == pytest.approx(2.0)


# --- what is too small ------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("spacing", "smallest"),
    [(None, 360), ((0.1, 0.1), 39), ((0.05, 0.2), 39), ((0.5, 0.5), 2), ((2.0, 2.0), 1)],
)
def test_the_smallest_lesion_is_by_mm_where_known_else_a_share_of_the_scan(
    spacing: tuple[float, float] | None, smallest: int
) -> None:
    mask = np.zeros((1000, 900), bool)
    assert smallest_lesion(mask, spacing) == smallest
    mask[10:60, 10:60] = mask[100, :smallest] = True
    mask[200, : smallest - 1] = True
    assert [island.area_px for island in lesions_of(mask, spacing)] == [2500, smallest]


def test_the_largest_island_is_a_lesion_however_small() -> None:
    mask = np.zeros((100, 100), bool)
    mask[5, 5:7] = mask[50, 50] = True
    assert [island.area_px for island in lesions_of(mask)] == [2] and lesions_of(mask & False) == []
