"""The figures beside the masks, and the lesions' marks on the scan."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from busviewer.mask import (
    ACROSS,
    Box,
    Scale,
    axes,
    changed,
    compare,
    components,
    hd95,
    measure_lesion,
    shape,
    smallest_lesion,
)  # fmt: skip
from busviewer.review.measurements import MOST_LESIONS, Measurements, Patch, measurements_of
from busviewer.ui import measurements_controller
from busviewer.ui.canvas.lesion_marks import LesionMarks
from busviewer.ui.panels.measurements_panel import MeasurementsPanel
from tests.dicom import dataset
from tests.gui.conftest import SHAPE, Driver, truth_mask
from tests.gui.fake import FakeSegmenter
from tests.waiting import PATIENCE

FIRST, SECOND, WITHOUT_TRUTH = "benign/scan (1).png", "benign/scan (2).png", "benign/scan (6).png"
SPACING = (0.2, 0.1)  # mm down, across
THIN = "\u2009"
ROWS = ("Dice", "IoU", "Precision", "Recall", "HD95", "Changed")


def panel(driver: Driver) -> MeasurementsPanel:
    return driver.window.parts.side.measurements


def marks(driver: Driver) -> LesionMarks:
    return driver.view.marks


def settle(driver: Driver) -> Measurements:
    """The figures of what is on screen now."""
    driver.until(lambda: panel(driver).measurements is not None and not panel(driver).stale)
    found = panel(driver).measurements
    assert found is not None
    return found


def spots(driver: Driver, number: int) -> None:
    """Paint so many islands of different sizes, in two rows."""
    driver.key(Qt.Key.Key_B)
    for each in range(number):
        driver.session.editor.diameter = 20 - each
        x, y = 30 + 50 * (each % 5), 30 if each < 5 else 165
        driver.drag([(x, y), (x + 3, y)])


def save_dicom(path: Path, **more: Any) -> None:
    """A DICOM scan with a dark lesion."""
    from pydicom import dcmwrite

    pixels = np.where(truth_mask(), 30, 150).astype(np.uint8)
    made = dataset(pixels, PixelData=pixels.tobytes() + b"\0" * (pixels.size % 2), **more)
    dcmwrite(path, made, enforce_file_format=True)


@pytest.fixture
def calibrated(empty_driver: Driver, tmp_path: Path) -> Iterator[Driver]:
    """A window on one scan whose file tells the size of its pixels, which are not square, with its ground truth."""
    folder = tmp_path / "calibrated"
    folder.mkdir()
    save_dicom(folder / "scan.dcm", PixelSpacing=list(SPACING))
    cv2.imwrite(str(folder / "scan_mask.png"), truth_mask().astype(np.uint8) * 255)
    empty_driver.open(folder)
    empty_driver.view.setFocus()
    yield empty_driver


# --- what is computed -------------------------------------------------------------------------------------------------
@given(st.integers(0, 2**32 - 1), st.floats(0, 0.4), st.sampled_from([None, (0.1, 0.1), SPACING]))
def test_figures_are_those_of_the_mask_room(seed: int, density: float, spacing: tuple[float, float] | None) -> None:
    random = np.random.default_rng(seed)
    truth, draft, correction = (random.random((14, 17)) < density for _ in range(3))
    found = measurements_of(truth, draft, correction, Scale(spacing))
    for mask, mine in ((draft, found.draft), (correction, found.correction)):
        expected = compare(mask, truth)
        assert mine is not None
        assert (mine.dice, mine.iou, mine.precision, mine.recall) == (
            expected.dice,
            expected.iou,
            expected.precision,
            expected.recall,
        )
        one_empty = mask.any() != truth.any()
        assert mine.hd95 == (None if one_empty else pytest.approx(hd95(mask, truth, spacing)))
    assert found.changed == changed(draft, correction)
    fewest = smallest_lesion(correction, spacing)
    islands = [each for each in components(correction) if each.number == 1 or each.area_px >= fewest]
    assert found.count == len(islands) and found.calibrated == (spacing is not None)
    assert found.lesions == tuple(measure_lesion(each, Scale(spacing)) for each in islands[:MOST_LESIONS])


def test_without_a_mask_or_a_ground_truth_there_is_nothing_to_compare() -> None:
    nothing = measurements_of(None, None, None, Scale())
    assert nothing == Measurements(None, None, None, (), None, False)
    drafted = measurements_of(None, truth_mask(), None, Scale())
    assert drafted.draft is None and drafted.changed is None and drafted.count == 1
    assert measurements_of(truth_mask(), None, truth_mask(), Scale()).changed is None
    empty = measurements_of(np.zeros(SHAPE, bool), None, np.zeros(SHAPE, bool), Scale())
    assert empty.correction is not None and (empty.correction.dice, empty.correction.hd95) == (1.0, 0.0)
    assert empty.count == 0


@given(st.integers(0, 2**32 - 1), st.floats(0, 0.05))
def test_a_patch_is_the_mask_as_it_was(seed: int, density: float) -> None:
    mask = np.random.default_rng(seed).random((23, 31)) < density
    before = mask.copy()
    patch = Patch(mask)
    mask[:] = ~mask
    assert np.array_equal(patch.mask(), before)


# --- what is shown ----------------------------------------------------------------------------------------------------
def test_the_panel_shows_what_a_stroke_changed(driver: Driver) -> None:
    driver.segment()
    drafted = settle(driver)
    assert drafted.draft is not None and drafted.draft.dice > 0.8 and drafted.correction is None
    assert panel(driver).value("dice", "draft") == f"{drafted.draft.dice:.3f}"
    assert panel(driver).value("dice", "correction") == panel(driver).changed_text == "–"
    driver.key(Qt.Key.Key_B)
    driver.drag([(40, 40), (80, 40)])
    settle(driver)
    truth, draft, correction = driver.session.shown.truth, driver.session.shown.draft, driver.session.shown.correction
    assert truth is not None and draft is not None and correction is not None
    for side, mask in (("draft", draft.mask), ("correction", correction)):
        expected = compare(mask, truth)
        for name in ("dice", "iou", "precision", "recall"):
            assert panel(driver).value(name, side) == f"{getattr(expected, name):.3f}"
        assert panel(driver).value("hd95", side) == f"{expected.hd95:.1f}"
    added = int((correction & ~draft.mask).sum())
    assert added > 500
    assert panel(driver).changed_text.replace(THIN, "") == f"+{added}  \u22120 px"
    assert panel(driver).notes == ("", "2 lesions", "px, uncalibrated")
    for row, island in enumerate(components(correction)):
        form, cross = shape(island), axes(island)
        shown = tuple(text.replace(THIN, "") for text in panel(driver).table.row_text(row))
        assert shown == (
            str(row + 1),
            f"{island.area_px}",
            f"{cross.long:.0f}",
            f"{cross.perpendicular:.0f}",
            f"{form.depth_to_width:.2f}",
            f"{form.circularity:.2f}",
        )


def test_erasing_is_told_as_pixels_removed(driver: Driver) -> None:
    driver.segment()
    driver.key(Qt.Key.Key_E)
    driver.drag([(150, 100), (155, 100)])
    found = settle(driver)
    assert found.changed is not None and found.changed.added == 0 and found.changed.removed > 100
    assert panel(driver).changed_text == f"+0  \u2212{found.changed.removed} px"


def test_with_a_spacing_everything_is_in_mm_and_pixels_need_not_be_square(calibrated: Driver) -> None:
    driver = calibrated
    driver.key(Qt.Key.Key_B)
    driver.session.editor.diameter = 40
    driver.drag([(150, 90), (150, 100), (150, 110)])
    settle(driver)
    correction, truth = driver.session.shown.correction, driver.session.shown.truth
    assert correction is not None and truth is not None
    (island,) = components(correction)
    form, cross = shape(island, SPACING), axes(island, SPACING)
    assert form.depth_to_width == pytest.approx(2 * shape(island).depth_to_width)
    assert panel(driver).table.row_text(0) == (
        "1",
        f"{form.area:.1f}",
        f"{cross.long:.1f}",
        f"{cross.perpendicular:.1f}",
        f"{form.depth_to_width:.2f}",
        f"{form.circularity:.2f}",
    )
    assert panel(driver).value("hd95", "correction") == f"{hd95(correction, truth, SPACING):.2f}"
    assert panel(driver).notes == ("", "1 lesion", "mm, mm²")


def test_the_ring_and_the_status_bar_tell_that_pixels_are_not_square(calibrated: Driver) -> None:
    driver = calibrated
    driver.key(Qt.Key.Key_B)
    driver.window.tools_controller.resize_tool(40)
    ring = driver.view.ring
    assert (ring.diameter, ring.height) == (40, pytest.approx(40 * SPACING[1] / SPACING[0]))
    down, across = SPACING
    assert driver.window.status.spacing_text == f"{across:.3g} x {down:.3g} mm/px"


def test_a_calibration_turns_pixels_into_mm(driver: Driver) -> None:
    driver.segment()
    (before,) = settle(driver).lesions
    hd95_px = settle(driver).draft.hd95  # type: ignore[union-attr]
    assert hd95_px is not None and hd95_px > 0
    row = driver.window.options_row
    driver.window.actions_["calibrate"].trigger()
    for y in (20, 120):
        driver.drag([(20, y)])
    row.calibrate_mm.setValue(20)
    QTest.mouseClick(row.calibrate_scan, Qt.MouseButton.LeftButton)
    spacing = driver.session.shown.spacing
    assert spacing is not None and panel(driver).stale
    (after,) = settle(driver).lesions
    assert panel(driver).notes[2] == "mm, mm²"
    assert after.axes.long == pytest.approx(before.axes.long * spacing[0])
    assert after.shape.area == pytest.approx(before.shape.area * spacing[0] * spacing[1])
    assert settle(driver).draft.hd95 == pytest.approx(hd95_px * spacing[0])  # type: ignore[union-attr]


def test_without_ground_truth_it_says_so(driver: Driver) -> None:
    driver.go(WITHOUT_TRUTH)
    driver.segment()
    assert settle(driver).draft is None
    assert panel(driver).notes == ("No ground truth", "1 lesion", "px, uncalibrated")


def test_figures_on_a_scan_of_the_training_set_say_so(driver: Driver, segmenter: FakeSegmenter) -> None:
    driver.segment()
    assert settle(driver).draft is not None and panel(driver).notes[0] == ""
    assert driver.session.shown.scan is not None
    segmenter.taught = (driver.session.shown.scan.path.name,)
    driver.session.editor.undo()
    driver.segment()
    settle(driver)
    assert panel(driver).notes[0] == "Scan of the training set"
    assert driver.session.shown.draft is not None and driver.session.shown.draft.seen


def test_the_largest_eight_are_listed_and_how_many_there_are_is_said(driver: Driver) -> None:
    spots(driver, 10)
    found = settle(driver)
    assert found.count == 10 and panel(driver).table.rowCount() == len(found.lesions) == 8
    areas = [each.shape.area for each in found.lesions]
    assert areas == sorted(areas, reverse=True)
    assert panel(driver).notes[1] == "The 8 largest of 10 lesions"
    assert marks(driver).numbered == tuple(range(1, 9))


def test_an_emptied_mask_is_said(driver: Driver) -> None:
    assert settle(driver).count is None and panel(driver).notes[1] == "No mask yet"
    driver.segment()
    driver.key(Qt.Key.Key_Backspace)
    assert settle(driver).count == 0 and panel(driver).notes[1] == "The mask is empty"
    assert panel(driver).value("dice", "correction") == "0.000" and panel(driver).value("hd95", "correction") == "–"


def test_nothing_jumps_from_scan_to_scan(driver: Driver) -> None:
    driver.segment()
    settle(driver)
    driver.turn()  # the first figures of a study make room for themselves
    below, shown = driver.window.parts.side.assessment, panel(driver).value("dice", "draft")
    places = {below.pos().y()}
    cleared: list[Any] = []
    panel(driver).marked.connect(cleared.append)
    driver.window.study_controller.go_to(SECOND)
    assert (
        panel(driver).stale and panel(driver).value("dice", "draft") == shown
    )  # as is the scan, until the next is there
    driver.until(lambda: driver.session.shown.scan is not None)
    settle(driver)
    assert len(cleared) == 1
    places.add(below.pos().y())
    driver.segment()
    spots(driver, 2)
    settle(driver)
    places.add(below.pos().y())
    driver.go(WITHOUT_TRUTH)
    settle(driver)
    places.add(below.pos().y())
    assert len(places) == 1


def test_what_cannot_be_measured_is_said(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    settle(driver)

    def broken(*_masks: object) -> Measurements:
        raise ValueError("no memory left")

    monkeypatch.setattr(measurements_controller, "measurements_of", broken)
    driver.segment()
    driver.until(lambda: not panel(driver).stale)
    assert panel(driver).measurements is None and panel(driver).notes[0] == "Not measured: no memory left"


# --- when it is computed ----------------------------------------------------------------------------------------------
def test_a_newer_stroke_drops_the_figures_of_the_older(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    driver.segment()
    settle(driver)
    go, threads, shown = threading.Event(), set(), []

    def slowly(*masks: Any) -> Measurements:
        threads.add(threading.current_thread())
        assert go.wait(PATIENCE)
        return measurements_of(*masks)

    monkeypatch.setattr(measurements_controller, "measurements_of", slowly)
    panel(driver).marked.connect(lambda _lesions: shown.append(panel(driver).measurements))
    driver.key(Qt.Key.Key_B)
    fresh = ink(panel(driver)._values["dice_draft"])
    driver.drag([(40, 40), (80, 40)])
    assert panel(driver).stale
    assert ink(panel(driver)._values["dice_draft"]) < fresh - 40, "greyed"
    driver.drag([(40, 160), (80, 160)])
    assert panel(driver).stale
    go.set()
    found = settle(driver)
    assert shown == [found] and found.count == 3
    assert threading.main_thread() not in threads
    assert ink(panel(driver)._values["dice_draft"]) == pytest.approx(fresh, abs=20)


def ink(label: QLabel) -> int:
    """How bright the brightest of its text is, in the dark look."""
    picture = label.grab().toImage()
    return max(picture.pixelColor(x, y).lightness() for x in range(picture.width()) for y in range(picture.height()))


def test_undo_is_measured_too(driver: Driver) -> None:
    driver.segment()
    settle(driver)
    driver.key(Qt.Key.Key_B)
    driver.drag([(40, 40), (80, 40)])
    assert settle(driver).count == 2
    driver.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert panel(driver).stale
    assert settle(driver).count == 1


def test_a_row_shows_no_dice_of_an_older_mask(driver: Driver) -> None:
    driver.segment()
    model = driver.window.parts.worklist.model
    role = Qt.ItemDataRole.AccessibleTextRole
    driver.until(lambda: "Dice" in str(model.data(model.index_of(FIRST), role)))
    driver.key(Qt.Key.Key_0)
    driver.key(Qt.Key.Key_0)  # asked, and signed off without a lesion, and gone before it is measured
    driver.until(lambda: driver.session.shown.key != FIRST and driver.session.shown.scan is not None)
    shown = str(model.data(model.index_of(FIRST), role))
    assert "Dice" not in shown or "Dice 0.00" in shown


# --- on the scan ------------------------------------------------------------------------------------------------------
def outside(box: Box, place: QRectF) -> bool:
    return not place.intersects(QRectF(box.left, box.top, box.width, box.height))


def test_numbers_lie_beside_their_lesions_and_agree_with_the_list(driver: Driver) -> None:
    spots(driver, 5)
    found = settle(driver)
    scale = driver.view.scale_on_screen
    assert marks(driver).numbered == tuple(int(panel(driver).table.row_text(row)[0]) for row in range(5))
    for each in found.lesions:
        place = marks(driver).place(each.number, scale)
        assert all(outside(other.box, place) for other in found.lesions)
        near = QRectF(each.box.left, each.box.top, each.box.width, each.box.height)
        assert place.intersects(near.adjusted(-8 / scale, -8 / scale, 8 / scale, 8 / scale))
        seen = {driver.pixel(place.left() + 2 / scale, y) for y in np.linspace(place.top(), place.bottom(), 9)[2:7]}
        assert all(max(colour) < 90 for colour in seen)  # the dark plate under the number


@given(
    st.integers(0, 260), st.integers(0, 170), st.integers(1, 301), st.integers(1, 199), st.sampled_from([0.5, 2.0, 9.0])
)
def test_a_number_never_hides_its_margin_where_there_is_room_beside_it(
    left: int, top: int, width: int, height: int, scale: float
) -> None:
    box = Box(top, left, top + height, left + width).clip(SHAPE)
    mask = np.zeros(SHAPE, bool)
    mask[box.slices] = True
    item = LesionMarks()
    item.resize(SHAPE)
    item.show_lesions(measurements_of(None, mask, None, Scale()).lesions)
    place = item.place(1, scale)
    assert item.boundingRect().contains(place)
    assert place.width() * scale == pytest.approx(16) and place.height() * scale == pytest.approx(16)
    room = max(box.left, SHAPE[1] - box.right) * scale > 23 and SHAPE[0] * scale > 16 and box.height * scale >= 16
    assert outside(box, place) or not room


def test_shift_d_draws_the_axes_and_they_keep_their_width(driver: Driver) -> None:
    driver.segment()
    (lesion,) = settle(driver).lesions
    driver.view.ring.hide()
    x1, y1, x2, y2 = lesion.axes.long_line
    at = (x1 + 0.3 * (x2 - x1), y1 + 0.3 * (y2 - y1))
    dark = driver.pixel(*at)
    assert max(dark) < 90 and marks(driver).numbered == marks(driver).measured == ()
    driver.key(Qt.Key.Key_D, Qt.KeyboardModifier.ShiftModifier)
    assert driver.window.actions_["lesion_axes"].isChecked()
    assert marks(driver).numbered == marks(driver).measured == (1,)
    assert min(driver.pixel(*at)) > 120
    widths = []
    for _ in range(2):
        driver.view.zoom(2.0, driver.view.to_widget(*at))
        along = np.array([x2 - x1, y2 - y1]) / np.hypot(x2 - x1, y2 - y1)
        beside = np.array([-along[1], along[0]]) / driver.view.scale_on_screen
        widths.append(sum(min(driver.pixel(*(np.array(at) + beside * step))) > 120 for step in range(-8, 9)))
    assert widths[0] == widths[1] in (1, 2)
    driver.key(Qt.Key.Key_D, Qt.KeyboardModifier.ShiftModifier)
    assert max(driver.pixel(*at)) < 90


def test_marks_go_with_the_overlays(driver: Driver) -> None:
    driver.segment()
    settle(driver)
    driver.key(Qt.Key.Key_D, Qt.KeyboardModifier.ShiftModifier)
    assert marks(driver).isVisible()
    driver.key(Qt.Key.Key_V)
    assert not marks(driver).isVisible()
    driver.key(Qt.Key.Key_V)
    QTest.keyPress(driver.window, Qt.Key.Key_H)
    assert not marks(driver).isVisible()
    QTest.keyRelease(driver.window, Qt.Key.Key_H)
    assert marks(driver).isVisible()


def test_another_scan_has_none_of_the_marks_before(driver: Driver) -> None:
    spots(driver, 3)
    settle(driver)
    assert marks(driver).numbered == (1, 2, 3)
    driver.go(SECOND)
    assert marks(driver).numbered == ()


def test_the_row_under_the_pointer_lifts_its_lesion_out(driver: Driver) -> None:
    spots(driver, 3)
    settle(driver)
    table, port = panel(driver).table, panel(driver).table.viewport()
    plate = marks(driver).place(2, driver.view.scale_on_screen)
    corner = plate.left() + 2 / driver.view.scale_on_screen, plate.center().y()
    assert max(driver.pixel(*corner)) < 90
    QTest.mouseMove(driver.view.viewport(), QPoint(5, 5))  # the test before may have left the pointer on the row
    QTest.mouseMove(port, table.visualItemRect(table.item(1, 1)).center())
    assert marks(driver).measured == (2,) and table.selectionModel().selectedRows()[0].row() == 1
    assert min(driver.pixel(*corner)) > 200
    QTest.mouseMove(driver.view.viewport(), QPoint(5, 5))
    driver.until(lambda: marks(driver).measured == ())


def test_up_and_down_go_through_the_lesions_once_the_list_has_the_focus(driver: Driver) -> None:
    spots(driver, 3)
    settle(driver)
    table = panel(driver).table
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert marks(driver).measured == (1,)
    driver.key(Qt.Key.Key_Down)
    assert marks(driver).measured == (2,) and driver.session.shown.key == FIRST
    driver.key(Qt.Key.Key_E)  # letters are the window's
    assert driver.session.editor.tool == "erase"
    driver.view.setFocus()
    assert marks(driver).measured == ()
    driver.key(Qt.Key.Key_Down)
    assert driver.session.shown.key == SECOND


def rows_on_show(driver: Driver) -> list[str]:
    """What stands before the figures that are seen."""
    labels = [label for label in panel(driver).findChildren(QLabel) if label.isVisible()]
    return [label.text() for label in labels if label.text().partition(",")[0] in (*ROWS, "Draft", "Correction")]


def test_rows_without_a_figure_are_not_shown(driver: Driver) -> None:
    settle(driver)
    assert rows_on_show(driver) == []
    driver.segment()
    settle(driver)
    figures = {"Draft", "Correction", "Dice", "IoU", "Precision", "Recall", "HD95, px"}
    assert set(rows_on_show(driver)) == figures
    driver.key(Qt.Key.Key_B)
    driver.drag([(40, 40), (80, 40)])
    settle(driver)
    assert set(rows_on_show(driver)) == figures | {"Changed"}
    driver.go("benign/scan (6).png")  # it has no ground truth
    driver.segment()
    settle(driver)
    assert rows_on_show(driver) == [] and panel(driver).notes[0] == "No ground truth"
    driver.drag([(40, 40), (80, 40)])
    settle(driver)
    assert rows_on_show(driver) == ["Changed"]


# --- ultrasound regions -----------------------------------------------------------------------------------------------
def us_region(left: int, right: int, delta: float, kind: tuple[int, int] = (1, 1)) -> Any:
    from pydicom import Dataset

    made = Dataset()
    made.RegionSpatialFormat, made.RegionDataType = kind
    made.RegionLocationMinX0, made.RegionLocationMinY0 = left, 0
    made.RegionLocationMaxX1, made.RegionLocationMaxY1 = right, SHAPE[0] - 1
    made.PhysicalUnitsXDirection = made.PhysicalUnitsYDirection = 3 if kind[0] == 1 else 4
    made.PhysicalDeltaX = made.PhysicalDeltaY = delta
    return made


def test_lesions_in_regions_of_different_scale(empty_driver: Driver, tmp_path: Path) -> None:
    from pydicom.sequence import Sequence

    driver, folder = empty_driver, tmp_path / "regions"
    folder.mkdir()
    width = SHAPE[1]
    items = [us_region(0, 99, 0.01), us_region(100, 199, 0.03), us_region(200, width - 1, 0.1, (3, 3))]
    save_dicom(folder / "scan.dcm", SequenceOfUltrasoundRegions=Sequence(items))
    driver.open(folder)
    driver.view.setFocus()
    driver.key(Qt.Key.Key_B)
    driver.session.editor.diameter = 20
    driver.drag([(30, 30), (33, 30)])
    settle(driver)
    assert panel(driver).notes[2] == "mm, mm²" and panel(driver).table.row_text(0)[2] == "2.4"
    driver.drag([(150, 80), (157, 80)])
    settle(driver)
    assert [panel(driver).table.row_text(row)[2] for row in (0, 1)] == ["8.3", "2.4"]
    driver.drag([(80, 150), (120, 150)])  # over the border of the two
    found = settle(driver)
    assert panel(driver).notes[2] == "mm, mm²; 1 uncalibrated"
    assert [each.uncalibrated for each in found.lesions] == [ACROSS, "", ""]
    assert panel(driver).table.row_text(0)[1:4] == ("–", "–", "–")
    item = panel(driver).table.item(0, 2)
    assert item is not None and "different scale" in item.toolTip()
    assert driver.view.scan_scale.label == "scale by region"
    driver.view.regions.setVisible(False)
    driver.window.actions_["regions"].trigger()
    assert driver.view.regions.isVisible()
    assert driver.view.regions.names == (
        "Tissue, 0.1 mm per pixel", "Tissue, 0.3 mm per pixel", "Doppler spectrum, no scale, not segmented",
    )  # fmt: skip
    tips = [label.toolTip() for label in driver.window.parts.centre.header.findChildren(QLabel)]
    assert any("only tissue is segmented, not: Doppler spectrum" in tip for tip in tips)
    driver.window.actions_["regions"].trigger()
    assert not driver.view.regions.isVisible()


def test_only_lesions_across_regions_say_so_beside_their_number(empty_driver: Driver, tmp_path: Path) -> None:
    from pydicom.sequence import Sequence

    driver, folder = empty_driver, tmp_path / "regions"
    folder.mkdir()
    items = [us_region(0, 99, 0.01), us_region(100, SHAPE[1] - 1, 0.03)]
    save_dicom(folder / "scan.dcm", SequenceOfUltrasoundRegions=Sequence(items))
    driver.open(folder)
    driver.view.setFocus()
    driver.key(Qt.Key.Key_B)
    driver.drag([(80, 150), (120, 150)])
    settle(driver)
    assert panel(driver).notes[2] == "px, across regions of different scale"
