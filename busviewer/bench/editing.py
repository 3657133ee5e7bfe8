"""How soon the window answers the reader's hand: real events in the real window, down to the screen."""

from __future__ import annotations

import math
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path
from time import perf_counter

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.bench import napari
from busviewer.bench.stall import SCANS, stalls
from busviewer.bench.start import starts
from busviewer.bench.timing import Row, measure, row
from busviewer.bench.window import Driver, shown
from busviewer.mask import Mask
from busviewer.mask.box import as_bytes
from busviewer.progress import report
from busviewer.scan.phantom import make_phantom
from busviewer.segmentation import ModelInfo

__all__ = ["rows"]

STROKES, MOVES, TIMES = 10, 50, 20
BRUSHES = ((1024, 64, 1.5, 0.3, 3.0, 1.0), (4096, 200, 3.0, 0.6, 4.0, 1.5))
"""Side, diameter; floor and goal of an event, floor and goal of its repaint."""
PUSHES = ((1024, 64, 4.0, 2.0), (1024, 400, None, None))
"""Side, diameter; floor and goal of an event that pushes the margin."""
FILLED, NEXT, LAID_OVER = 4096, 1024, 2048  # sides of the scans


@dataclass
class _Brush:
    """What the moves of the strokes on one scan took, milliseconds; napari's where it was asked."""

    side: int
    diameter: int
    event: list[float]
    repaint: list[float]
    other: napari.Moves | None = None

    @property
    def together(self) -> NDArray[np.float64]:
        """Event and repaint."""
        return np.add(self.event, self.repaint)


def rows(model: ModelInfo, device: str, *, against: str = "") -> list[Row]:
    """The rows of the window's answers; ``against`` "napari", its own Labels layer under the same strokes too.

    ``model`` is the one that segments while strokes are painted. RuntimeError where napari cannot be had.
    """
    with tempfile.TemporaryDirectory(prefix="busviewer-bench-") as name:
        folder = Path(name)
        if against:
            napari.environment()
        report(0.1, "the start of the window")
        started = starts(folder / "start")
        with shown(folder / "home", [model], device) as driver:
            driver.warm_up()
            report(0.3, "the brush")
            brushes = [_brush(driver, folder, side, diameter) for side, diameter, *_ in BRUSHES]
            report(0.4, "pushing the margin")
            pushed = [_push(driver, folder, side, diameter) for side, diameter, *_ in PUSHES]
            report(0.5, "undo")
            undone, shown_undone = _undo(driver, _study(folder, FILLED))
            report(0.6, "the next scan")
            ahead, cold = _next(driver, _study(folder, NEXT, 4))
            report(0.7, "overlays")
            switched = _overlays(driver, _study(folder, LAID_OVER, truth=True))
            report(0.8, "painting while all is segmented")
            stalled = stalls(driver, folder)
            size = driver.view.viewport().width(), driver.view.viewport().height()
        if against:
            report(0.9, "napari")
            asked = [(_scan(each.side)[0], each.diameter, strokes(each.side)) for each in brushes]
            for each, other in zip(brushes, napari.paint(asked, size), strict=True):
                each.other = other
    return [
        *_brush_rows(brushes),
        *(
            row(f"push event, {side} x {side}, circle {diameter}", took, floor=floor, goal=goal)
            for (side, diameter, floor, goal), took in zip(PUSHES, pushed, strict=True)
        ),
        row(f"undo a fill of {FILLED} x {FILLED}", undone, floor=30, goal=10),
        row(f"repaint after undo, {FILLED} x {FILLED}", shown_undone),
        row(f"next scan, {NEXT} x {NEXT} PNG, prefetched", ahead, floor=100, goal=30),
        row(f"next scan, {NEXT} x {NEXT} PNG, cold", cold, floor=300, goal=80),
        row(f"overlay on or off, {LAID_OVER} x {LAID_OVER}", switched, floor=16, goal=5),
        row("window visible after start", started, floor=1200, goal=600),
        row(f"UI-thread stall (p99) in Segment all of {SCANS}", stalled, floor=50, goal=16, worst=99),
    ]


# --- the brush --------------------------------------------------------------------------------------------------------
def strokes(side: int) -> list[list[tuple[float, float]]]:
    """Strokes along a spiral over a scan of ``side``, points (x, y): on the screen, the same motion on every scan."""
    steps = count()

    def point() -> tuple[float, float]:
        turn = next(steps) / 38
        radius = side * (0.15 + 0.25 * abs(math.sin(turn / 17)))
        return side / 2 + radius * math.cos(turn), side / 2 + radius * math.sin(turn)

    return [[point() for _ in range(MOVES + 1)] for _ in range(STROKES)]


def _brush(driver: Driver, folder: Path, side: int, diameter: int) -> _Brush:
    """Each move of the strokes: the event, whole; then the paint of what it asked to be painted."""
    driver.open(_study(folder, side))
    driver.take("brush", diameter)
    driver.settle()
    found = _Brush(side, diameter, [], [])
    for stroke in strokes(side):
        driver.mouse("press", *stroke[0])
        driver.paint()
        for x, y in stroke[1:]:
            started = perf_counter()
            driver.mouse("move", x, y)
            changed = perf_counter()
            driver.paint()
            found.event.append((changed - started) * 1000)
            found.repaint.append((perf_counter() - changed) * 1000)
        driver.mouse("release", *stroke[-1])
        driver.settle()
    return found


def _push(driver: Driver, folder: Path, side: int, diameter: int) -> list[float]:
    """Each move of a ball that goes in and out along the margin of the ground truth, as far as its own radius."""
    driver.open(_study(folder, side, truth=True))
    session = driver.built.session
    took = []
    for start in range(STROKES):
        driver.key("from_truth")
        driver.take("push", diameter)
        driver.settle()
        truth = session.shown.mask
        if truth is None:
            raise RuntimeError("the scan has no ground truth to push")
        way = _margin_way(truth, start / STROKES, diameter / 2)
        driver.mouse("press", *way[0])
        driver.paint()
        for x, y in way[1:]:
            before = perf_counter()
            driver.mouse("move", x, y)
            took.append((perf_counter() - before) * 1000)
            driver.paint()
        driver.mouse("release", *way[-1])
        driver.settle()
    return took


def _margin_way(mask: Mask, start: float, radius: float) -> list[tuple[float, float]]:
    """From the middle of a lesion to its margin, and along a third of it, the ball's rim up to its radius outside."""
    points = max(cv2.findContours(as_bytes(mask), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)[0], key=len)[:, 0] + 0.5
    middle = points.mean(axis=0)
    found = [(float(middle[0]), float(middle[1]))]
    for step in range(MOVES):
        at = points[int(len(points) * (start + step / MOVES / 3)) % len(points)]
        away = at - middle
        inside = 1 - radius * abs(math.cos(step / 5)) / max(float(np.hypot(*away)), radius)
        found.append((float(middle[0] + away[0] * inside), float(middle[1] + away[1] * inside)))
    return found


def _brush_rows(brushes: list[_Brush]) -> Iterator[Row]:
    for each, (side, diameter, *limits) in zip(brushes, BRUSHES, strict=True):
        first = row(
            f"brush event, {side} x {side}, brush {diameter}", each.event, floor=limits[0], goal=limits[1],
            ratio=1.0 if each is brushes[0] else None,
        )  # fmt: skip
        second = row(f"repaint, {side} x {side}", each.repaint, floor=limits[2], goal=limits[3])
        other = each.other
        first["napari_update"] = None if other is None else napari.p95(other.update)
        second["napari_repaint"] = None if other is None else napari.p95(other.repaint)
        times = None if other is None else napari.p95(other.together) / napari.p95(each.together)
        second["napari_times"] = None if times is None else round(times, 1)
        yield first
        yield second


# --- the others -------------------------------------------------------------------------------------------------------
def _undo(driver: Driver, folder: Path) -> tuple[list[float], list[float]]:
    """Undo of a fill of the whole scan, from the key until mask and window know; then the paint of all."""
    session = driver.built.session
    driver.open(folder)
    driver.take("brush", 50)
    driver.mouse("press", FILLED / 4, FILLED / 4)
    driver.mouse("release", FILLED / 4, FILLED / 4)
    session.editor.clear()
    driver.take("fill")
    driver.mouse("press", FILLED / 2, FILLED / 2)
    driver.mouse("release", FILLED / 2, FILLED / 2)
    took: tuple[list[float], list[float]] = [], []
    for _ in range(TIMES):
        if session.shown.correction is None or not session.shown.correction.all():
            raise RuntimeError("the bucket did not fill the scan")
        driver.settle()
        took[0].extend(measure(partial(driver.key, "undo"), times=1, warm_up=0))
        took[1].extend(measure(driver.paint, times=1, warm_up=0))
        driver.key("redo")
    return took


def _next(driver: Driver, folder: Path) -> tuple[list[float], list[float]]:
    """From the key to the next scan painted, where it was read ahead, and where it was not."""
    session, loader = driver.built.session, driver.window.study_controller.loader
    driver.open(folder)

    def work(command: str) -> None:
        before = session.shown.scan
        driver.key(command)
        driver.until(lambda: session.shown.scan not in (None, before), "the next scan", loader.loaded)
        driver.paint()

    took: tuple[list[float], list[float]] = [], []
    for number in range(2 * TIMES + 1):
        command = ("next", "previous")[number // 2 % 2]
        driver.settle()
        if number % 2:
            loader.clear()
        took[number % 2].extend(measure(partial(work, command), times=1, warm_up=0))
    return took[0][1:], took[1]


def _overlays(driver: Driver, folder: Path) -> list[float]:
    """From the key to the scan painted with its ground truth, draft and correction, or without."""
    driver.open(folder)
    driver.window.actions_["segment"].trigger()
    session = driver.built.session
    driver.until(lambda: session.shown.draft is not None and session.shown.draft.uncertainty is not None, "the draft")
    driver.take("brush", 60)
    middle = LAID_OVER / 2
    driver.mouse("press", middle, middle)
    driver.mouse("move", middle + LAID_OVER / 5, middle)
    driver.mouse("release", middle + LAID_OVER / 5, middle)

    def work() -> None:
        driver.key("overlays")
        driver.paint()

    driver.settle()
    return measure(work, times=2 * TIMES)


# --- scans ------------------------------------------------------------------------------------------------------------
def _scan(side: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """(side, side) grey values and ground truth (0 or 255) of a phantom, enlarged where it would take long to make."""
    phantom = make_phantom(1, "benign", size=(min(side, 1024),) * 2)
    pixels = cv2.resize(phantom.scan.pixels, (side, side))
    mask = cv2.resize(phantom.mask.astype(np.uint8) * 255, (side, side), interpolation=cv2.INTER_NEAREST)
    return np.asarray(pixels, np.uint8), np.asarray(mask, np.uint8)


def _study(folder: Path, side: int, many: int = 1, *, truth: bool = False) -> Path:
    """A folder of ``many`` scans of ``side``, each the one before upside down or mirrored."""
    study = Path(tempfile.mkdtemp(prefix=f"{side}-", dir=folder))
    for number, picture in enumerate(_scan(side)[: 1 + truth]):
        for turn in range(many):
            name = f"benign ({turn + 1}){'_mask' if number else ''}.png"
            turned = picture[:: (1, -1)[turn % 2], :: (1, -1)[turn // 2 % 2]]
            (study / name).write_bytes(cv2.imencode(".png", turned)[1].tobytes())
    return study
