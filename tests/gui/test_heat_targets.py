"""What the heatmap is of: a lesion that is clicked, the next one, a region drawn for it."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt

from tests.gui.conftest import Driver
from tests.gui.fake import FakeSegmenter

LARGE, SMALL = (100, 100, 30), (220, 100, 18)  # x, y, radius: the lesions of the scan
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def two(empty_driver: Driver, tmp_path: Path) -> Driver:
    """A segmented scan with two lesions, and a second scan."""
    folder = tmp_path / "two"
    folder.mkdir()
    scan = np.full((200, 300), 160, np.uint8)
    for x, y, radius in (LARGE, SMALL):
        cv2.circle(scan, (x, y), radius, 20, -1)
    cv2.imwrite(str(folder / "a.png"), scan)
    cv2.imwrite(str(folder / "b.png"), np.ascontiguousarray(scan[:, ::-1]))
    empty_driver.open(folder)
    empty_driver.view.setFocus()
    empty_driver.segment()
    return empty_driver


def caption(driver: Driver) -> str:
    return driver.window.parts.side.layers._caption.text()


def explained(driver: Driver, start: str) -> None:
    driver.until(lambda: caption(driver).startswith(start) and driver.view.heat_values is not None)


def test_a_click_on_a_lesion_chooses_it_and_one_beside_it_all(two: Driver, segmenter: FakeSegmenter) -> None:
    two.drag([SMALL[:2]])
    assert not segmenter.explained, "the heatmap is off"
    two.key(Qt.Key.Key_G)
    explained(two, "Where fake looked for this mask")
    two.drag([SMALL[:2]])
    explained(two, "Where fake looked for lesion 2")
    region = segmenter.regions[-1]
    assert region[100, 220] and not region[100, 100]
    two.drag([LARGE[:2]])
    explained(two, "Where fake looked for lesion 1")
    assert segmenter.regions[-1][100, 100] and not segmenter.regions[-1][100, 220]
    two.drag([(20, 20)])
    explained(two, "Where fake looked for this mask")
    two.drag([LARGE[:2], (120, 100), (140, 120)])
    assert caption(two).startswith("Where fake looked for this mask"), "a drag is for window and level"


def test_a_key_goes_from_lesion_to_lesion_and_turns_the_heatmap_on(two: Driver, segmenter: FakeSegmenter) -> None:
    for words in ("lesion 1", "lesion 2", "this mask", "lesion 1"):
        two.key(Qt.Key.Key_G, SHIFT)
        explained(two, f"Where fake looked for {words}")
    assert two.window.actions_["heatmap"].isChecked()


def test_a_drawn_region_is_explained_and_changes_no_mask(two: Driver, segmenter: FakeSegmenter) -> None:
    two.key(Qt.Key.Key_B)
    two.key(Qt.Key.Key_G, CTRL_SHIFT)
    assert caption(two).startswith("Draw around a region on the scan. Your mask does not change.")
    two.drag([(150, 150), (190, 150), (190, 190), (150, 190)])
    explained(two, "Where fake looked for the region that you drew (Seg-Grad-CAM, bottleneck). Not evidence")
    region = segmenter.regions[-1]
    assert region[160:180, 160:180].all() and region.sum() < 50 * 50 and segmenter.explained[-1].target == "region"
    assert two.session.shown.correction is None
    two.drag([(20, 20), (60, 20)])
    assert two.session.shown.correction is not None, "the brush paints again"
    assert caption(two).startswith("Where fake looked for the region that you drew")

    two.key(Qt.Key.Key_G, CTRL_SHIFT)  # another
    two.drag([(20, 150), (60, 150), (60, 190), (20, 190)])
    two.until(lambda: segmenter.regions[-1][170, 40])
    explained(two, "Where fake looked for the region that you drew")
    two.key(Qt.Key.Key_Escape)
    explained(two, "Where fake looked for this mask")


@pytest.mark.parametrize("leave", [Qt.Key.Key_Escape, Qt.Key.Key_E, Qt.Key.Key_G])
def test_drawing_a_region_is_left_by_esc_by_a_tool_and_by_turning_the_heatmap_off(two: Driver, leave: Qt.Key) -> None:
    two.key(Qt.Key.Key_G, CTRL_SHIFT)
    two.drag([(150, 150), (190, 150), (190, 190)], release=False)
    two.key(leave)
    assert "Draw around" not in caption(two) and not two.window.parts.side.layers.heat_menu.drawn
    two.drag([(190, 190), (150, 190)])
    assert "region that you drew" not in caption(two)


def test_a_drawn_region_belongs_to_its_scan(two: Driver, segmenter: FakeSegmenter) -> None:
    two.key(Qt.Key.Key_G, CTRL_SHIFT)
    two.drag([(150, 150), (190, 150), (190, 190), (150, 190)])
    explained(two, "Where fake looked for the region that you drew")
    two.go("b.png")
    two.segment()
    explained(two, "Where fake looked for this mask")
    two.key(Qt.Key.Key_G)
    two.key(Qt.Key.Key_G, CTRL_SHIFT)
    two.drag([(-30, -30), (-20, -30), (-20, -20)])
    assert caption(two).startswith("Draw around"), "beside the scan there is nothing to explain"


def test_a_region_is_drawn_only_where_something_can_be_explained(driver: Driver) -> None:
    driver.key(Qt.Key.Key_G, CTRL_SHIFT)
    assert caption(driver).startswith("Segment the scan first")
    assert not driver.window.parts.side.layers.heat_menu.drawn
