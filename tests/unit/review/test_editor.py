"""Outlines, tidying, rulers and calibration, as a session has them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from busviewer.editing import PointerEvent
from busviewer.mask import fill_holes, keep_largest
from busviewer.study import State
from tests.unit.review.window import KEYS, SHAPE, Window, disc

LEFT, RIGHT = disc(30, 20, 8), disc(30, 60, 8)


def click(window: Window, x: float, y: float, *, ctrl: bool = False) -> None:
    for kind in ("press", "release"):
        window.session.editor.pointer(PointerEvent(kind, x, y, ctrl=ctrl))  # type: ignore[arg-type]


def square(x: float, y: float, side: float) -> list[tuple[float, float]]:
    return [(x, y), (x + side, y), (x + side, y + side), (x, y + side)]


# --- outlines ---------------------------------------------------------------------------------------------------------
def test_a_lasso_adds_what_is_inside_as_one_step(window: Window) -> None:
    session = window.session
    window.draw(*square(10, 10, 20), tool="lasso")
    assert session.shown.mask is not None and session.shown.mask[15:25, 15:25].all() and session.shown.mask.sum() == 400
    assert (
        session.editor.undo_label == "Lasso"
        and session.shown.state is State.IN_PROGRESS
        and session.editor.strokes.outline == ()
    )
    session.editor.undo()
    assert session.shown.mask is None and session.shown.correction is None
    session.editor.redo()
    assert session.shown.mask is not None and session.shown.mask.sum() == 400


def test_what_is_done_inside_is_an_option_and_ctrl_cuts(window: Window) -> None:
    session = window.session
    window.propose(KEYS[0], LEFT | RIGHT)
    window.draw(*square(5, 15, 30), tool="lasso", ctrl=True)
    assert session.shown.mask is not None and np.array_equal(session.shown.mask, RIGHT)
    session.editor.options = replace(session.editor.options, region="restore")
    window.draw(*square(0, 0, 30), tool="lasso")
    assert np.array_equal(session.shown.mask, RIGHT | (LEFT & (np.mgrid[: SHAPE[0], : SHAPE[1]] < 30).all(0)))
    session.editor.options = replace(session.editor.options, region="threshold", level=255)
    window.draw(*square(0, 0, 5), tool="lasso")
    assert session.shown.mask[:5, :5].all() and session.editor.undo_label == "Threshold inside"


def test_a_restore_without_a_draft_is_refused_in_words(window: Window) -> None:
    session = window.session
    session.editor.options = replace(session.editor.options, region="restore")
    window.told()
    window.draw(*square(0, 0, 30), tool="lasso")
    assert any("no draft" in text for text in window.said())
    assert session.shown.mask is None and session.editor.strokes.outline == ()


def test_a_restore_chosen_while_a_polygon_is_open_is_refused_too(window: Window) -> None:
    session = window.session
    session.editor.tool = "polygon"
    for x, y in square(10, 10, 20)[:3]:
        click(window, x, y)
    session.editor.options = replace(session.editor.options, region="restore")
    window.told()
    assert session.editor.strokes.close_outline() and len(session.editor.strokes.outline) == 3
    click(window, 10, 10)
    assert len(session.editor.strokes.outline) == 3 and len([text for text in window.said() if "no draft" in text]) == 2
    session.editor.options = replace(session.editor.options, region="add")
    click(window, 10, 10)
    assert session.editor.strokes.outline == () and session.shown.mask is not None and session.shown.mask.any()


def test_a_polygon_is_closed_by_enter_and_enter_alone_signs_nothing(window: Window) -> None:
    session = window.session
    session.editor.tool = "polygon"
    assert not session.editor.strokes.close_outline()
    for x, y in square(10, 10, 20)[:2]:
        click(window, x, y)
    assert len(session.editor.strokes.outline) == 2 and session.editor.stroke_active
    assert not session.editor.strokes.close_outline() and len(session.editor.strokes.outline) == 2
    click(window, 30, 30)
    assert session.editor.strokes.close_outline() and session.editor.strokes.outline == ()
    assert session.shown.mask is not None and session.shown.mask[12, 25] and not session.shown.mask[28, 12]


def test_undo_takes_corners_off_an_open_polygon_and_then_steps(window: Window) -> None:
    session = window.session
    window.draw((60, 40))
    session.editor.tool = "polygon"
    for x, y in square(10, 10, 20)[:2]:
        click(window, x, y)
    session.editor.undo()
    assert len(session.editor.strokes.outline) == 1
    session.editor.undo()
    assert (
        session.editor.strokes.outline == ()
        and not session.editor.stroke_active
        and session.editor.undo_label == "Brush"
    )
    session.editor.undo()
    assert session.shown.mask is None


def test_an_open_polygon_goes_with_escape_another_tool_and_another_scan(window: Window) -> None:
    session = window.session
    leavings: list[Callable[[], object]] = [
        session.editor.cancel_stroke,
        lambda: setattr(session.editor, "tool", "brush"),
        lambda: window.show(KEYS[1]),
    ]
    for leave in leavings:
        session.editor.tool = "polygon"
        click(window, 10, 10)
        click(window, 30, 10)
        leave()
        assert (
            session.editor.strokes.outline == ()
            and not session.editor.stroke_active
            and session.editor.undo_label is None
        )
    assert session.shown.correction is None


# --- the whole mask ---------------------------------------------------------------------------------------------------
def test_tidying_says_how_many_islands_went(window: Window) -> None:
    """By share of the scan, 2 of 60 x 81 pixels are the fewest; by mm, of 0.2 mm a pixel, 10 are."""
    session = window.session
    crumbs, five = np.zeros(SHAPE, bool), np.zeros(SHAPE, bool)
    crumbs[2, 2:10:2], five[50, 5:10] = True, True
    window.propose(KEYS[0], LEFT | crumbs | five)
    assert session.shown.reading is not None
    reading = session.shown.reading
    reading.note(spacing=None, scan=replace(reading.annotation.scan, spacing=None))
    session.editor.remove_small()
    assert window.said()[-1] == "Islands removed: 4 (smaller than 0.04 % of the scan)"
    assert session.shown.mask is not None and np.array_equal(session.shown.mask, LEFT | five)
    session.editor.remove_small()
    assert window.said()[-1] == "Islands removed: 0 (smaller than 0.04 % of the scan)"
    session.shown.reading.note(spacing=(0.2, 0.2))
    session.editor.remove_small()
    assert window.said()[-1] == "Islands removed: 1 (smaller than a disc of 0.7 mm)"
    assert np.array_equal(session.shown.mask, LEFT) and session.editor.undo_label == "Remove small islands"
    session.editor.undo()
    session.editor.keep_largest()
    assert window.said()[-1] == "Islands removed: 1" and np.array_equal(session.shown.mask, LEFT)


def test_tidying_is_a_step_and_says_where_there_is_nothing_to_tidy(window: Window) -> None:
    session = window.session
    session.editor.tidy("Keep largest island", keep_largest)
    assert any("no mask to change" in text for text in window.said())
    small = disc(10, 70, 3)
    window.propose(KEYS[0], LEFT | small)
    session.editor.tidy("Fill holes", fill_holes)
    assert session.editor.undo_label == "Segment", "nothing changed: no step"
    session.editor.tidy("Keep largest island", keep_largest)
    assert (
        session.shown.mask is not None
        and np.array_equal(session.shown.mask, LEFT)
        and session.editor.undo_label == "Keep largest island"
    )
    assert session.shown.draft is not None and session.shown.draft.mask[10, 70], "the draft stays as it was"
    session.editor.undo()
    assert np.array_equal(session.shown.mask, LEFT | small) and session.shown.correction is None


def test_the_mask_of_another_scan_is_copied(window: Window) -> None:
    session = window.session
    window.draw((20, 30))
    mask = None if session.shown.mask is None else session.shown.mask.copy()
    window.show(KEYS[1])
    session.editor.copy_from(KEYS[2])
    assert any("no mask to copy" in text for text in window.said()) and session.shown.mask is None
    session.editor.copy_from(KEYS[0])
    assert mask is not None and session.shown.mask is not None and np.array_equal(session.shown.mask, mask)
    assert session.editor.undo_label == "Copy mask"


# --- rulers and spacing -----------------------------------------------------------------------------------------------
def test_a_ruler_is_drawn_moved_removed_undone_and_kept(window: Window) -> None:
    session = window.session
    window.draw((10, 10), (40, 50), tool="ruler")
    (ruler,) = session.editor.rulers.drawn
    assert (ruler.x1, ruler.y1, ruler.x2, ruler.y2) == (10, 10, 40, 50)
    assert session.editor.undo_label == "Draw ruler" and session.shown.mask is None
    assert session.shown.state is State.IN_PROGRESS, "something was drawn"
    window.draw((41, 49), (60, 20), tool="ruler")
    assert session.editor.rulers.drawn[0].x2 == 60 and len(session.editor.rulers.drawn) == 1
    click(window, 20, 40)
    assert len(session.editor.rulers.drawn) == 1, "a click is no line"
    window.wait_saved()
    again = Window(window.folder, window.folder.parent / "user").open().show(KEYS[0])
    assert again.session.editor.rulers.drawn == session.editor.rulers.drawn
    again.session.close()
    click(window, 10, 10, ctrl=True)
    assert session.editor.rulers.drawn == () and session.editor.undo_label == "Remove ruler"
    session.editor.undo()
    session.editor.undo()
    assert session.editor.rulers.drawn == (ruler,) and session.shown.state is State.IN_PROGRESS
    session.editor.undo()
    assert session.editor.rulers.drawn == () and session.shown.state is State.SEEN


def test_two_axes_and_all_rulers_removed(window: Window) -> None:
    session = window.session
    session.editor.rulers.axes = True
    window.draw((10, 30), (50, 30), tool="ruler")
    assert len(session.editor.rulers.drawn) == 2 and session.editor.rulers.drawn[1].x1 == 30
    session.editor.rulers.remove()
    assert session.editor.rulers.drawn == ()
    session.editor.undo()
    assert len(session.editor.rulers.drawn) == 2


def test_a_ruler_under_the_pen_can_be_dropped(window: Window) -> None:
    session = window.session
    session.editor.tool = "ruler"
    session.editor.pointer(PointerEvent("press", 10, 10))
    session.editor.pointer(PointerEvent("move", 40, 10))
    assert session.editor.stroke_active and len(session.editor.rulers.drawn) == 1
    session.editor.cancel_stroke()
    assert not session.editor.stroke_active and session.editor.rulers.drawn == () and session.editor.undo_label is None


def test_calibration_by_two_clicks_or_a_drag(window: Window) -> None:
    session = window.session
    assert session.shown.spacing == (0.1, 0.1)
    session.editor.tool = "calibrate"
    click(window, 5, 10)
    assert session.editor.rulers.marks == ((5, 10),) and session.editor.rulers.marks_px is None
    click(window, 5, 50)
    assert session.editor.rulers.marks_px == 40
    session.editor.rulers.calibrate(10)
    assert (
        session.shown.spacing == (0.25, 0.25)
        and session.editor.undo_label == "Set scale"
        and session.editor.rulers.marks == ()
    )
    session.editor.undo()
    assert session.shown.spacing == (0.1, 0.1)
    window.draw((5, 10), (5, 20), (5, 30), tool="calibrate")
    assert session.editor.rulers.marks == ((5, 10), (5, 30))
    window.draw((5, 29), (5, 50), tool="calibrate")
    assert session.editor.rulers.marks_px == 40
    with pytest.raises(ValueError, match="positive"):
        session.editor.rulers.calibrate(0)
    click(window, 60, 50)
    assert session.editor.rulers.marks == ((60, 50),), "a third mark begins anew"


def test_a_calibration_of_the_folder_is_for_scans_that_have_none(
    windows: Callable[..., Window], monkeypatch: pytest.MonkeyPatch
) -> None:
    read = Window.scan
    monkeypatch.setattr(Window, "scan", lambda self, key: replace(read(self, key), spacing=None))
    window = windows().show(KEYS[0])
    session = window.session
    assert session.shown.spacing is None
    window.show(KEYS[2])
    window.draw((30, 30))  # annotated before the calibration
    window.show(KEYS[0])
    window.draw((5, 10), (5, 50), tool="calibrate")
    session.editor.rulers.calibrate(20, folder=True)
    for key in (KEYS[1], KEYS[2], KEYS[0]):
        assert window.show(key).session.shown.spacing == (0.5, 0.5)
    window.wait_saved()
    again = Window(window.folder, window.folder.parent / "user").open().show(KEYS[1])
    assert again.session.shown.spacing == (0.5, 0.5)
    again.session.close()
    monkeypatch.setattr(Window, "scan", read)
    session.close()
    fresh = windows("another reader").show(KEYS[0])
    assert fresh.session.shown.spacing == (0.1, 0.1), "a scan that has its own keeps it"
