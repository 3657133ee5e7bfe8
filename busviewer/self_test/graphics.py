"""Whether Qt can show a window here, and on what."""

from __future__ import annotations

import os
from collections.abc import Callable

from busviewer.display import UNSEEN, display_problem

__all__ = ["graphics"]


def graphics(on_abort: Callable[[str], None]) -> tuple[list[str], str]:
    """What Qt finds here, a line each, and what is wrong with it, "" where nothing is.

    Without a display, Qt is tried without one, which is nothing wrong. Where Qt itself would end the process, as it
    does without one of its libraries, ``on_abort`` is called with its words, and is the last that is called.
    """
    if display_problem():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler, qVersion
        from PySide6.QtGui import QFontDatabase, QGuiApplication
        from PySide6.QtWidgets import QApplication
    except ImportError as error:
        return [], f"Qt cannot be loaded: {error}"

    def heard(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            on_abort(" ".join(text.split())[:300])

    before = qInstallMessageHandler(heard)
    try:
        app = QGuiApplication.instance() or QApplication(["busviewer"])
        platform = QGuiApplication.platformName()
        lines = [f"Qt {qVersion()}, platform {platform}{' (tested without a display)' if platform in UNSEEN else ''}"]
        for screen in QGuiApplication.screens():
            size = screen.size()
            lines.append(
                f"screen: {size.width()} x {size.height()}, scale {screen.devicePixelRatio():g}, "
                f"{screen.logicalDotsPerInch():.0f} dpi, {screen.depth()} bit"
            )
        fonts = len(QFontDatabase.families())
        lines.append(f"font families: {fonts}")
        del app
    finally:
        qInstallMessageHandler(before)
    return lines, "" if fonts else "there is no font, so texts would be empty boxes; install one (fonts-dejavu-core)"
