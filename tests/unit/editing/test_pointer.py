from __future__ import annotations

import pytest

from busviewer.editing import PointerEvent


def test_a_mouse_presses_fully_with_its_left_button() -> None:
    event = PointerEvent("press", 3.5, 4.25)
    assert (event.button, event.ctrl, event.shift, event.alt, event.pressure) == ("left", False, False, False, 1.0)


@pytest.mark.parametrize(("x", "y"), [(float("nan"), 0.0), (0.0, float("inf"))])
def test_a_pointer_is_somewhere(x: float, y: float) -> None:
    with pytest.raises(ValueError, match="not finite"):
        PointerEvent("move", x, y)
