"""Drives the window that the real ``main()`` shows, as a reader would: mouse and keys, step by step."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from busviewer.cli import main
from busviewer.review import ReviewSession
from busviewer.ui.main_window import MainWindow
from tests.waiting import PATIENCE, waits

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


def said(window: MainWindow) -> str:
    """What the window shows, in the words of a failure."""
    shown, saved = window.session.shown, window.session.storage.saved
    return f"the bar says {window.bar.text!r}; on screen {shown.key} ({shown.state}), {saved}"


def read(arguments: list[str], act: Callable[[Reader], Steps], *, seconds: float = 2 * PATIENCE) -> int:
    """Run ``main(arguments)`` while ``act`` works in its window; closes it in the end; the exit status of ``main``."""
    problem: list[BaseException] = []
    steps: list[Steps] = []
    waiting: list[Iterator[None]] = []

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
                for _ in waiting[0]:
                    return
                waiting.clear()
            waiting.append(waits(next(steps[0]), lambda: said(window), seconds=seconds))
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
