"""How long the window does not answer while a reader scrolls through the whole worklist."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent

from busviewer.bench.window import Driver

__all__ = ["scroll_through"]

TICKS = 1500
_INTERVAL_MS = 8
_NOTCH = 60  # pixels that the wheel moves a list by, at the least
_REST_EVERY, _REST_MS = 100, 200  # a reader stops to look: then thumbnails are made


def scroll_through(driver: Driver) -> list[float]:
    """Milliseconds by which each tick of a timer on the UI thread came late.

    With the ticks come TICKS real events of the wheel over the list, from its first row to its last, as far as a page
    an event leads.
    """
    view = driver.window.parts.worklist.list
    bar = view.verticalScrollBar()
    bar.setValue(0)
    late: list[float] = []
    last = perf_counter()
    resting, turned = 0.0, 0

    def tick() -> None:
        nonlocal last, resting, turned
        now = perf_counter()
        late.append(max(0.0, (now - last) * 1000 - _INTERVAL_MS))
        last = now
        if now < resting:
            return
        _wheel(driver, -max(_NOTCH, bar.maximum() // TICKS + 1))
        turned += 1
        if turned % _REST_EVERY == 0:
            resting = now + _REST_MS / 1000

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start(_INTERVAL_MS)
    driver.until(lambda: turned >= TICKS or bar.value() >= bar.maximum(), "the end of the list", timer.timeout)
    timer.stop()
    return late


def _wheel(driver: Driver, pixels: int) -> None:
    port = driver.window.parts.worklist.list.viewport()
    at = QPointF(port.rect().center())
    event = QWheelEvent(
        at, QPointF(port.mapToGlobal(at)), QPoint(0, pixels), QPoint(0, pixels), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QCoreApplication.sendEvent(port, event)
