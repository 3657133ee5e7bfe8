from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from busviewer.editing import TOOLS, Gesture, Options, Under, begin
from busviewer.scan import Scan, Window, apply_window
from tests.unit.editing.gestures import Mask, check_gesture, drag, islands, speckled

WAY = [(20.0, 25.0), (32.0, 30.0), (41.0, 22.0), (44.0, 20.0)]
OPTIONS = Options(diameter=14.0, tolerance=25.0, reach=20.0)


def wide(seed: int) -> NDArray[np.uint16]:
    return speckled(seed, (60, 70)).astype(np.uint16) * 180 + 1000


def test_what_tools_there_are() -> None:
    assert TOOLS == ("brush", "erase", "fill", "edge", "grow", "refine", "smooth", "push", "island")
    with pytest.raises(ValueError, match="unknown tool 'magic'; available: brush"):
        begin("magic", np.zeros((4, 4), bool), Under(Scan(np.zeros((4, 4), np.uint8))), Options())


@pytest.mark.parametrize("tool", TOOLS)
@pytest.mark.parametrize("colour", [False, True])
@pytest.mark.parametrize("ctrl", [False, True])
def test_a_tool_sees_the_scan_as_it_opens(tool: str, colour: bool, ctrl: bool) -> None:
    pixels = wide(3)
    under = Under(Scan(np.stack((pixels,) * 3, axis=-1) if colour else pixels), islands(5, (60, 70), 10))
    expected = islands(4, (60, 70), 10)
    drag(begin(tool, expected, Under(Scan(under.grey), under.draft), OPTIONS), expected, WAY, ctrl=ctrl)

    def make(mask: Mask) -> Gesture:
        return begin(tool, mask, under, OPTIONS)

    check_gesture(make, islands(4, (60, 70), 10), WAY, expected, ctrl=ctrl)


@pytest.mark.parametrize("tool", TOOLS)
@pytest.mark.parametrize("shape", [(1, 70), (60, 1), (1, 1)])
def test_a_tool_works_on_a_scan_of_one_row_or_column(tool: str, shape: tuple[int, int]) -> None:
    under = Under(Scan(speckled(2, shape)), islands(1, shape))
    before = islands(3, shape)
    for x in (0.0, shape[1] - 0.5, shape[1] + 30.0):
        expected = before.copy()
        drag(begin(tool, expected, under, OPTIONS), expected, [(x, 0.5), (9.0, 0.5), (-20.0, 3.0)])
        check_gesture(
            lambda mask: begin(tool, mask, under, OPTIONS), before, [(x, 0.5), (9.0, 0.5), (-20.0, 3.0)], expected
        )


@pytest.mark.parametrize("tool", TOOLS)
def test_a_tool_that_was_not_pressed_does_nothing(tool: str) -> None:
    before = islands(3, (60, 70))
    mask = before.copy()
    gesture = begin(tool, mask, Under(Scan(speckled(2, (60, 70)))), OPTIONS)
    drag(gesture, mask, [(-500.0, -500.0), (-490.0, -500.0)])
    assert np.array_equal(mask, before)
    assert gesture.finish() is None
    assert gesture.abort() is None


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_tools_work_on_the_greys_that_the_file_has_shown(kind: type) -> None:
    grey = np.arange(200, dtype=kind).reshape(10, 20)
    under = Under(Scan(grey, window=(50, 100)))
    assert np.array_equal(under.grey, apply_window(grey, Window(50, 100)))
    assert (under.grey[0, 0], under.grey[3, 15], under.grey[9, 19]) == (0, 128, 255)
