from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from numpy.typing import NDArray

from busviewer.mask import Box, axes, components

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
