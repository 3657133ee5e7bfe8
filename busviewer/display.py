"""Whether there is a display for the window, asked before Qt, which aborts where there is none."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from pathlib import Path

__all__ = ["NO_DISPLAY", "UNSEEN", "display_problem"]

UNSEEN = ("offscreen", "minimal", "vnc")
"""Platforms of Qt that nobody looks at, and that need no display."""
NO_DISPLAY = (
    "no display, so the window cannot be opened; connect one (DISPLAY or WAYLAND_DISPLAY), or work without a window: "
    "busviewer --help"
)


def display_problem() -> str:
    """Why no window can be shown, with what to do; "" where one can."""
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in UNSEEN:
        return ""
    names = {name: os.environ.get(name, "") for name in ("DISPLAY", "WAYLAND_DISPLAY")}
    if (names["DISPLAY"] and _x_answers()) or (names["WAYLAND_DISPLAY"] and _wayland_answers(names["WAYLAND_DISPLAY"])):
        return ""
    tried = " and ".join(f"{name}={value}" for name, value in names.items() if value)
    return f"{NO_DISPLAY} (tried: {tried})" if tried else NO_DISPLAY


def _x_answers() -> bool:
    """Whether the X server of DISPLAY takes us; yes where the library that can tell is missing (then Qt tells)."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    if xcb.xcb_connection_has_error(connection):
        xcb.xcb_disconnect(connection)
        return False
    # kept open until we end: an X server alone (Xvfb) starts anew when its last client leaves, and would refuse Qt
    return True


def _wayland_answers(name: str) -> bool:
    place = Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere")) / name  # an absolute name is the whole path
    with socket.socket(socket.AF_UNIX) as line:
        try:
            line.connect(str(place))
        except OSError:
            return False
    return True
