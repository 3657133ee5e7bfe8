"""The click tool with a network behind it, as a session has it: each answer is one step, or nothing."""

from __future__ import annotations

import numpy as np
import pytest

from busviewer.editing import PointerEvent
from busviewer.mask import Box, Mask
from busviewer.review import ClickWish
from busviewer.segmentation.clicks.clicks import Click
from busviewer.study import State
from tests.unit.review.window import KEYS, SHAPE, Window, disc

LESION = disc(30, 40, 8)


class Asker:
    """Takes wishes, which a test answers when it will."""

    def __init__(self) -> None:
        self.loaded = self.ready = True
        self.wishes: list[ClickWish] = []

    def ask(self, wish: ClickWish) -> None:
        self.wishes.append(wish)

    @property
    def last(self) -> ClickWish:
        return self.wishes[-1]


@pytest.fixture
def asker(window: Window) -> Asker:
    asker = Asker()
    window.session.editor.clicks.use(asker)
    window.session.editor.tool = "refine"
    return asker


def click(window: Window, x: float, y: float, *, ctrl: bool = False) -> None:
    for kind in ("press", "release"):
        window.session.editor.pointer(PointerEvent(kind, x, y, ctrl=ctrl))  # type: ignore[arg-type]


def drag(window: Window, start: tuple[float, float], end: tuple[float, float], *, release: bool = True) -> None:
    kinds = [("press", start), ("move", end), *([("release", end)] if release else [])]
    for kind, (x, y) in kinds:
        window.session.editor.pointer(PointerEvent(kind, x, y, reach=3))  # type: ignore[arg-type]


def mask_of(window: Window) -> Mask:
    return np.zeros(SHAPE, bool) if window.session.shown.mask is None else window.session.shown.mask


def test_a_click_is_asked_and_its_answer_is_one_step(window: Window, asker: Asker) -> None:
    session = window.session
    session.editor.pointer(PointerEvent("press", 40.7, 30.2))
    assert asker.wishes == [] and session.editor.stroke_active, "at the release"
    window.now = 2.0
    session.editor.pointer(PointerEvent("release", 40.7, 30.2))
    assert asker.last.clicks == (Click(30, 40, True),) and asker.last.box is None and not asker.last.mask.any()
    assert session.editor.clicks.pending and session.shown.mask is None, "nothing changes before the answer"
    assert session.editor.clicks.answered(asker.last, LESION)
    assert np.array_equal(mask_of(window), LESION) and session.editor.undo_label == "Click"
    assert (
        session.shown.state is State.IN_PROGRESS
        and session.shown.annotation is not None
        and session.shown.annotation.seconds == 2
    )
    session.editor.undo()
    assert session.shown.correction is None and session.shown.mask is None
    session.editor.redo()
    assert np.array_equal(mask_of(window), LESION)


def test_clicks_add_up_and_an_undo_takes_one_away(window: Window, asker: Asker) -> None:
    session = window.session
    click(window, 40, 30)
    session.editor.clicks.answered(asker.last, LESION)
    click(window, 60, 30)
    first, second = Click(30, 40, True), Click(30, 60, True)
    assert asker.last.clicks == (first, second) and np.array_equal(asker.last.mask, LESION)
    session.editor.clicks.answered(asker.last, LESION | disc(30, 60, 5))
    session.editor.undo()
    click(window, 20, 30, ctrl=True)
    assert asker.last.clicks == (first, Click(30, 20, False))
    session.editor.clicks.answered(asker.last, disc(30, 40, 7))
    session.editor.undo()
    session.editor.redo()
    click(window, 1, 1)
    assert asker.last.clicks[:2] == (first, Click(30, 20, False)), "done again, they count again"
    session.editor.cancel_stroke()
    window.draw((10.0, 10.0), (15.0, 10.0))
    session.editor.tool = "refine"
    click(window, 40, 30)
    assert asker.last.clicks == (first,), "drawn on, or with another tool in hand meanwhile, it begins anew"


def test_it_starts_from_the_draft(window: Window, asker: Asker) -> None:
    window.propose(KEYS[0], LESION)
    click(window, 60, 30)
    assert np.array_equal(asker.last.mask, LESION)
    window.session.editor.clicks.answered(asker.last, LESION | disc(30, 60, 5))
    assert window.session.shown.correction is not None
    window.session.editor.undo()
    assert window.session.shown.correction is None and np.array_equal(mask_of(window), LESION)


def test_a_drag_is_a_box_and_esc_drops_it(window: Window, asker: Asker) -> None:
    session = window.session
    drag(window, (50.0, 40.0), (30.5, 20.5), release=False)
    assert session.editor.clicks.box == ((50.0, 40.0), (30.5, 20.5)) and session.editor.stroke_active
    session.editor.cancel_stroke()
    assert session.editor.clicks.box is None and asker.wishes == []
    session.editor.pointer(PointerEvent("release", 30.5, 20.5))
    assert asker.wishes == [], "what follows is not the rest of it"
    drag(window, (50.0, 40.0), (30.5, -7.0))
    assert asker.last.box == Box(0, 30, 40, 50) and asker.last.drawn and session.editor.clicks.box is None
    session.editor.clicks.answered(asker.last, LESION)
    assert session.editor.undo_label == "Box" and np.array_equal(mask_of(window), LESION)
    click(window, 40, 30)
    assert asker.last.box == Box(0, 30, 40, 50) and not asker.last.drawn, "it goes on counting"


def test_a_click_off_the_scan_says_so_and_does_nothing(window: Window, asker: Asker) -> None:
    window.told()
    click(window, -3, 30)
    assert asker.wishes == [] and window.said() == ["The click is outside the scan. Nothing changed"]
    asker.ready = False
    window.told()
    click(window, 30, SHAPE[0] + 1.0)
    assert window.said() == ["The click is outside the scan. Nothing changed"]
    assert window.session.shown.correction is None and window.session.editor.undo_label is None


def test_an_answer_to_what_is_no_longer_there_is_dropped(window: Window, asker: Asker) -> None:
    session = window.session
    click(window, 40, 30)
    window.draw((10.0, 10.0), (15.0, 10.0))
    drawn = mask_of(window).copy()
    assert not session.editor.clicks.answered(asker.last, LESION) and np.array_equal(mask_of(window), drawn)
    session.editor.tool = "refine"
    click(window, 40, 30)
    window.show(KEYS[1])
    assert not session.editor.clicks.answered(asker.last, LESION) and session.shown.mask is None
    click(window, 40, 30)
    session.editor.cancel_stroke()
    assert not session.editor.clicks.answered(asker.last, LESION) and session.shown.mask is None, "Esc"
    click(window, 40, 30)
    window.show(KEYS[0])
    window.show(KEYS[1])
    assert not session.editor.clicks.answered(asker.last, LESION), "the scan was left in between"


def test_clicks_that_come_too_soon_wait_for_the_one_before(window: Window, asker: Asker) -> None:
    session = window.session
    click(window, 40, 30)
    click(window, 60, 30)
    click(window, 5, 5)
    assert len(asker.wishes) == 1
    session.editor.clicks.answered(asker.wishes[0], LESION)
    assert len(asker.wishes) == 2 and np.array_equal(asker.last.mask, LESION) and len(asker.last.clicks) == 2
    session.editor.clicks.answered(asker.last, LESION)
    assert len(asker.wishes) == 3 and len(asker.last.clicks) == 3, "one that changed nothing is not forgotten"
    window.draw((10.0, 10.0), (15.0, 10.0))
    assert not session.editor.clicks.answered(asker.last, LESION) and not session.editor.clicks.pending


def test_nothing_new_is_said_and_is_no_step(window: Window, asker: Asker) -> None:
    session = window.session
    window.told()
    click(window, 40, 30)
    session.editor.clicks.answered(asker.last, np.zeros(SHAPE, bool))
    drag(window, (50.0, 40.0), (30.0, 20.0))
    session.editor.clicks.answered(asker.last, np.zeros(SHAPE, bool))
    assert window.said() == ["This click changes nothing", "Nothing was found in the box"]
    assert session.editor.undo_label is None and session.shown.correction is None


def test_while_it_is_not_ready_or_fails_the_margin_tool_does_it(window: Window, asker: Asker) -> None:
    session = window.session
    asker.ready = False
    click(window, 40, 30)
    assert asker.wishes == [] and mask_of(window)[30, 40] and session.editor.undo_label == "Refine"
    session.editor.undo()
    asker.ready = True
    click(window, 40, 30)
    assert session.editor.clicks.failed(asker.last)
    assert mask_of(window)[30, 40] and session.editor.undo_label == "Refine"
    window.told()
    drag(window, (50.0, 40.0), (30.0, 20.0))
    before = mask_of(window).copy()
    assert session.editor.clicks.failed(asker.last) and np.array_equal(mask_of(window), before)
    assert len(window.said()) == 1 and "a box cannot be used" in window.said()[0]


def test_a_scan_that_was_signed_off_is_open_again(window: Window, asker: Asker) -> None:
    session = window.session
    window.propose(KEYS[0], LESION)
    assert session.sign_off.sign()
    window.told()
    click(window, 60, 30)
    session.editor.clicks.answered(asker.last, LESION | disc(30, 60, 5))
    assert session.shown.state is State.IN_PROGRESS and any("reopened" in text for text in window.said())
    session.editor.undo()
    assert session.shown.state is State.SIGNED_OFF
