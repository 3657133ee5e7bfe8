"""Whether the reader's system is set to show no motion. Qt 6.11 tells of its contrast only, so the system is asked."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

__all__ = ["wants_stillness"]

_PATIENCE_MS = 500
_CLIENT_AREA_ANIMATION = 0x1042  # SPI_GETCLIENTAREAANIMATION of Windows
_SETTINGS = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings")
# of the desktop portal (GNOME, KDE and others): namespace, key, and the value that asks for stillness
_PORTAL = (
    ("org.freedesktop.appearance", "reduced-motion", "1"),
    ("org.gnome.desktop.interface", "enable-animations", "False"),
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor", "0"),
)


def wants_stillness() -> bool:
    """Ask the system each time, as its setting may change; if it does not say, motion is allowed."""
    if sys.platform == "win32":
        return _windows()
    return _mac() if sys.platform == "darwin" else _portal()


def _windows() -> bool:
    import ctypes

    animated = ctypes.c_int(1)
    ctypes.windll.user32.SystemParametersInfoW(  # type: ignore[attr-defined,unused-ignore]
        _CLIENT_AREA_ANIMATION, 0, ctypes.byref(animated), 0
    )
    return not animated.value


def _mac() -> bool:
    command = ["defaults", "read", "com.apple.universalaccess", "reduceMotion"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE_MS / 1000, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.stdout.strip() == "1"


def _portal() -> bool:
    own = Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere")) / "bus"
    if "DBUS_SESSION_BUS_ADDRESS" not in os.environ and not own.exists():  # to ask would start one
        return False
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    for namespace, key, still in _PORTAL:
        question = QDBusMessage.createMethodCall(*_SETTINGS, "Read")
        question.setArguments([namespace, key])
        answer = bus.call(question, QDBus.CallMode.Block, _PATIENCE_MS)
        if answer.type() == QDBusMessage.MessageType.ReplyMessage and answer.arguments():
            value = answer.arguments()[0]
            while hasattr(value, "variant"):  # a variant in a variant
                value = value.variant()
            if str(value) in (still, f"{still}.0"):
                return True
    return False
