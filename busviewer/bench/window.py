"""The real window, and a hand that works in it: what benchmarks of the window share."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest

from busviewer.app import Built, build, real_services
from busviewer.segmentation import ModelInfo
from busviewer.settings import Settings
from busviewer.ui.canvas.scan_view import ScanView
from busviewer.ui.main_window import MainWindow

__all__ = ["Driver", "shown", "use_display"]

LIMIT_MS = 60_000
_SIZE = (1440, 900)
_KINDS = {
    "press": QEvent.Type.MouseButtonPress,
    "move": QEvent.Type.MouseMove,
    "release": QEvent.Type.MouseButtonRelease,
}


def use_display() -> None:
    """Let Qt show windows on the display, or, where there is none, draw them in memory."""
    somewhere = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform not in ("win32", "darwin") and not somewhere:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@dataclass(frozen=True)
class Driver:
    """A window on show."""

    built: Built

    @property
    def window(self) -> MainWindow:
        """The window itself."""
        return self.built.window

    @property
    def view(self) -> ScanView:
        """Its canvas."""
        assert self.window.screen_ is not None
        return self.window.screen_.view

    # --- waiting ---------------------------------------------------------------------------------------------------
    def until(self, done: Callable[[], bool], what: str, signal: Any = None) -> None:
        """Let the window live until ``done``, looked at after each ``signal`` or, without one, every 2 ms.

        RuntimeError, which says ``what`` did not come, after a minute.
        """
        loop, tick, limit = QEventLoop(), QTimer(), QTimer()
        looks = tick.timeout if signal is None else signal

        def look() -> None:
            if done():
                loop.quit()

        looks.connect(look)
        limit.timeout.connect(loop.quit)
        tick.start(2)
        limit.start(LIMIT_MS)
        if not done():
            loop.exec()
        looks.disconnect(look)
        if not done():
            raise RuntimeError(f"timed out after {LIMIT_MS // 1000} s waiting for {what}")

    def rest(self, milliseconds: int = 30) -> None:
        """Let the window live for so long."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def settle(self) -> None:
        """Wait until nothing is on its way any more: reading ahead, figures, saving."""
        read: list[object] = []
        self.window.study_controller.loader.run(lambda: None, read.append, read.append)  # behind all that waits there
        self.until(lambda: bool(read), "the neighbouring scans")
        self.until(lambda: not self.window.parts.side.measurements.stale, "the figures")
        self.built.session.storage.flush()
        self.rest()

    def warm_up(self) -> None:
        """Load the model, torch with it, before anything is measured."""
        ready: list[object] = []
        self.window.inference.ready.connect(lambda *found: ready.append(found))
        self.window.inference.warm_up()
        self.until(lambda: bool(ready), "the model")

    # --- a reader's doing ------------------------------------------------------------------------------------------
    def open(self, folder: Path) -> None:
        """Open ``folder`` and wait until its first scan is there."""
        self.window.open_folder(folder)
        session = self.built.session
        self.until(
            lambda: (
                session.workspace.study is not None
                and session.workspace.study.folder == folder
                and session.shown.scan is not None
            ),
            f"{folder}: the first scan",
            self.window.study_controller.loader.loaded,
        )

    def take(self, tool: str, diameter: float | None = None) -> None:
        """Take a tool in hand, its brush so many scan pixels wide."""
        self.window.tools_controller.take(tool)
        if diameter is not None:
            self.window.tools_controller.resize_tool(diameter)

    def mouse(self, kind: str, x: float, y: float) -> None:
        """A real event ("press", "move", "release") of the left button at a point in scan pixels.

        On a whole pixel of the screen, as a mouse is.
        """
        at = QPointF(self.view.to_widget(x, y).toPoint())
        port = self.view.viewport()
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        button, down = (none if kind == "move" else left), (none if kind == "release" else left)
        event = QMouseEvent(
            _KINDS[kind], at, QPointF(port.mapToGlobal(at)), button, down, Qt.KeyboardModifier.NoModifier
        )
        QCoreApplication.sendEvent(port, event)

    def key(self, command: str) -> None:
        """Press the key of ``command`` as it is set."""
        QTest.keySequence(self.window, self.window.actions_[command].shortcut())

    @staticmethod
    def paint() -> None:
        """Paint what has been asked to be painted, down to the screen, as the event loop would next."""
        QCoreApplication.sendPostedEvents()


@contextmanager
def shown(home: Path, models: Sequence[ModelInfo] = (), device: str = "cpu") -> Iterator[Driver]:
    """The window, on show, with ``models``; all that it keeps of its own lies in ``home``.

    RuntimeError where it does not come on screen.
    """
    use_display()
    services = replace(
        real_services(),
        find_models=lambda: (list(models), []),
        devices=lambda: (),
        settings_file=home / "settings.toml",
        user_data=home / "user",
        models_folder=home / "models",
        runs_folder=home / "runs",
    )
    built = build(services=services, settings=Settings(reader="bench", device=device))
    driver = Driver(built)
    try:
        built.window.resize(*_SIZE)
        built.window.show()
        built.window.make_canvas()
        driver.until(lambda: built.window.windowHandle().isExposed(), "the window")
        built.window.activateWindow()
        driver.until(built.window.isActiveWindow, "the keyboard's focus on the window")
        yield driver
    finally:
        built.close()
