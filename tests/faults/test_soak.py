"""Hours at the driver in one process: scans segmented, painted and signed off, and nothing that grows with them."""

from __future__ import annotations

import ctypes
import gc
import os
import re
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import psutil
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from busviewer import paths
from busviewer.scan.phantom import Kind, make_phantom
from busviewer.segmentation import ModelInfo, read_model
from busviewer.segmentation.prediction import Segmenter
from busviewer.segmentation.segmenter import TorchSegmenter
from busviewer.study import State
from busviewer.ui.kit.jobs import Worker
from busviewer.ui.kit.services import Services
from tests import waiting
from tests.faults.conftest import WHOLE, Faults
from tests.gui.conftest import Driver, make_driver

SIZE = (470, 560)
KINDS: tuple[Kind, ...] = ("benign", "malignant", "benign", "normal")
PHANTOMS = 8
SHORT_GROWTH = 64 << 20
"""What 20 more scans may take: the memory of predictions and undo steps is bounded, but not full yet."""


@dataclass(frozen=True)
class Held:
    """What the process holds at one moment."""

    memory: int
    threads: int
    timers: int
    children: int
    handles: int

    @property
    def countable(self) -> tuple[int, int, int, int]:
        """All but the memory."""
        return self.threads, self.timers, self.children, self.handles


def rest(driver: Driver) -> None:
    """Turn until nothing is at work."""
    window = driver.window
    driver.until(lambda: driver.session.storage.saved == "saved" and driver.session.storage.flush())
    driver.until(lambda: not window.survey_controller.busy and not window.study_controller.dice.busy, seconds=600)
    for worker in window.findChildren(Worker):
        if worker.alive:
            driver.through(worker)


def held(driver: Driver) -> Held:
    """Look, after everything that is only waiting to be collected was."""
    for _ in range(3):
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if sys.platform == "linux":
        # free blocks that the allocator keeps for later are nobody's: glibc hands them back only when told
        ctypes.CDLL(None).malloc_trim(0)
    process = psutil.Process()
    return Held(
        memory=process.memory_info().rss,
        threads=doubled_threads(),
        timers=len(driver.window.findChildren(QTimer)),
        children=len(driver.window.findChildren(QObject)),
        handles=handles(process),
    )


def doubled_threads() -> int:
    """How many threads there are beyond the first of each name: a lane begins with its first job, which may come late,
    and has one thread."""
    names = [re.sub(r"[0-9]+", "", thread.name) for thread in threading.enumerate()]
    return len(names) - len(set(names))


def handles(process: psutil.Process) -> int:
    """How many the process has; on Linux without Qt's eventfds: a thread, and threads are counted, gets one the first
    time that it has something to say."""
    if sys.platform != "linux":
        return int(process.num_handles() if os.name == "nt" else process.num_fds())
    links = [Path("/proc/self/fd", name) for name in os.listdir("/proc/self/fd")]
    return sum(os.path.lexists(link) and os.readlink(link) != "anon_inode:[eventfd]" for link in links)


@pytest.fixture
def soaked(tmp_path: Path, faults: Faults) -> Path:
    """A study of so many scans; of each phantom there are copies that differ in their greys."""
    folder = tmp_path / "soak"
    folder.mkdir()
    made = [make_phantom(seed, KINDS[seed % len(KINDS)], size=SIZE).scan.pixels for seed in range(PHANTOMS)]
    for number in range(faults.rounds(30, 500)):
        pixels = made[number % PHANTOMS].copy()
        pixels[:4] = number % 251
        assert cv2.imwrite(str(folder / f"scan {number:04d}.png"), pixels)
    return folder


@pytest.fixture
def model(request: pytest.FixtureRequest) -> ModelInfo:
    """The bundled model; in short, the tiny one."""
    if WHOLE:
        return read_model(paths.bundled_models() / "breast-lesions")
    return request.getfixturevalue("tiny_model")  # type: ignore[no-any-return]


@pytest.fixture
def reader(qtbot: QtBot, services: Services, model: ModelInfo) -> Iterator[Driver]:
    """A window with that model on the processor."""

    def make(info: ModelInfo, device: str) -> Segmenter:
        return TorchSegmenter(info, "cpu")

    driver = make_driver(qtbot, replace(services, find_models=lambda: ([model], []), make_segmenter=make))
    yield driver
    driver.built.close()


def read_one(driver: Driver) -> None:
    """Segment the scan on screen, paint on it, erase, undo, sign it off."""
    session, key = driver.session, driver.session.shown.key
    driver.key(Qt.Key.Key_S)
    driver.until(lambda: session.shown.draft is not None and session.shown.draft.uncertainty is not None)
    if session.shown.draft_kind == "weak":
        driver.key(Qt.Key.Key_Y)
    driver.key(Qt.Key.Key_B)
    driver.drag([(200, 200), (230, 215), (260, 210), (250, 240)])
    driver.key(Qt.Key.Key_E)
    driver.drag([(210, 205), (240, 205)])
    driver.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(driver.view, Qt.Key.Key_Return)
    assert key is not None and session.workspace.worklist.row(key).state is State.SIGNED_OFF
    driver.until(lambda: session.shown.scan is not None and (session.shown.key != key or not left(driver)))


def left(driver: Driver) -> int:
    """How many scans are not signed off."""
    counts = driver.session.workspace.worklist.counts
    return counts.total - counts.signed_off


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_nothing_grows_with_the_scans_that_were_read(reader: Driver, soaked: Path, faults: Faults) -> None:
    driver, first = reader, faults.rounds(10, 50)
    driver.open(soaked)
    driver.view.setFocus()
    early: Held | None = None
    done = 0
    while left(driver):
        read_one(driver)
        done += 1
        if done == first:
            rest(driver)
            early = held(driver)
    rest(driver)
    assert early is not None
    before, late = early.countable, held(driver)

    def given_back() -> bool:
        """Whether there is no more of anything than before; a file that is just being read is none that stays."""
        nonlocal late
        late = held(driver)
        return all(now <= then for now, then in zip(late.countable, before, strict=True))

    waiting.until(given_back, lambda: (early, late), turn=driver.turn)
    assert done == len(list(soaked.glob("*.png")))
    if WHOLE:
        assert late.memory <= 1.15 * early.memory, (early, late)
    else:
        assert late.memory - early.memory <= SHORT_GROWTH, (early, late)
    faults.record(f"soak: scans segmented, painted and signed off, {late.memory / early.memory - 1:+.0%} memory", done)
