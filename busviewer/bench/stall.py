"""How long the window does not answer while a reader paints and the model segments the study."""

from __future__ import annotations

import math
import shutil
from itertools import count
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import Qt, QTimer

from busviewer.bench.window import Driver
from busviewer.scan.phantom import sample_study, write_study

__all__ = ["stalls"]

TICKS, SCANS = 2000, 50
_INTERVAL_MS = 4
_STROKE = 60  # events


def stalls(driver: Driver, folder: Path) -> list[float]:
    """Milliseconds by which each of TICKS ticks of a timer on the UI thread came late.

    With each tick comes one real event of a brush, stroke upon stroke on the first scan, while "Segment all" goes
    through SCANS phantoms; again on a fresh study, as often as it takes. RuntimeError where one cannot be segmented.
    """
    plain = folder / "phantoms"
    write_study(plain, sample_study(SCANS))
    late: list[float] = []
    for turn in count():
        study = folder / f"phantoms-{turn}"
        shutil.copytree(plain, study)
        driver.open(study)
        driver.take("brush", 30)
        driver.settle()
        late += _during_segment_all(driver)
        if len(late) >= TICKS:
            break
    return late[:TICKS]


def _during_segment_all(driver: Driver) -> list[float]:
    inference, session = driver.window.inference, driver.built.session
    assert session.shown.scan is not None
    height, width = session.shown.scan.shape
    failures: list[tuple[str, str]] = []
    late: list[float] = []
    last = perf_counter()
    steps = count()

    def tick() -> None:
        nonlocal last
        now = perf_counter()
        late.append(max(0.0, (now - last) * 1000 - _INTERVAL_MS))
        last = now
        step = next(steps)
        kind = {0: "press", _STROKE - 1: "release"}.get(step % _STROKE, "move")
        driver.mouse(kind, width * (0.5 + 0.3 * math.cos(step / 40)), height * (0.5 + 0.3 * math.sin(step / 31)))

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    inference.batch_ended.connect(lambda batch: failures.extend(batch.failures))
    timer.start(_INTERVAL_MS)
    driver.window.actions_["segment_all"].trigger()
    driver.until(lambda: not inference.busy, "the end of Segment all", inference.batch_ended)
    timer.stop()
    if failures:
        raise RuntimeError("{}: {}".format(*failures[0]))
    if session.editor.stroke_active:
        driver.mouse("release", width / 2, height / 2)
    return late
