"""Drives the window that the real ``main()`` shows, as a reader would: mouse and keys, step by step."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from busviewer.cli import main
from busviewer.review import ReviewSession
from busviewer.ui.main_window import MainWindow

__all__ = ["Reader", "Steps", "read"]

Steps = Generator[Callable[[], object], None, None]
"""What a reader does: acts, and yields what has to come true before going on."""


class Reader:
    """A reader before a window."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    @property
    def session(self) -> ReviewSession:
        return self.window.session

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifiers)

    def drag(self, *points: tuple[float, float]) -> None:
        """Press at the first point (in scan pixels), move over the others, release at the last."""
        assert self.window.screen_ is not None
        view = self.window.screen_.view
        places: list[QPoint] = [view.to_widget(x, y).toPoint() for x, y in points]
        none = Qt.KeyboardModifier.NoModifier
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, none, places[0])
        for place in places[1:]:
            QTest.mouseMove(view.viewport(), place)
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, none, places[-1])


def _main_window() -> MainWindow | None:
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]
    return shown[0] if shown else None


def read(arguments: list[str], act: Callable[[Reader], Steps], *, seconds: float = 90) -> int:
    """Run ``main(arguments)`` while ``act`` works in its window; closes it in the end; the exit status of ``main``."""
    problem: list[BaseException] = []
    steps: list[Steps] = []
    waiting: list[tuple[Callable[[], object], float]] = []

    def end(window: MainWindow) -> None:
        timer.stop()
        window.close()

    def tick() -> None:
        window = _main_window()
        if window is None:
            return
        try:
            if not steps:
                window.resize(1280, 800)
                window.activateWindow()
                steps.append(act(Reader(window)))
            if waiting:
                condition, deadline = waiting[0]
                if not condition():
                    assert time.monotonic() < deadline, "what the reader waits for does not come"
                    return
                waiting.clear()
            waiting.append((next(steps[0]), time.monotonic() + seconds))
        except StopIteration:
            end(window)
        except BaseException as error:  # noqa: BLE001 (told below, where pytest sees it)
            problem.append(error)
            end(window)

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(15)
    status = main(arguments)
    timer.stop()
    if problem:
        raise problem[0]
    return status
