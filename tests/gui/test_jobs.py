"""Lanes: order, results on the UI thread, cancelling, ending."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from busviewer.progress import check_cancelled, report
from busviewer.ui.kit.jobs import Job, JobEnded, Worker, await_ending


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    made = Worker("test")
    yield made
    made.close()


def test_work_is_done_on_its_own_thread_and_told_on_ours(worker: Worker, qtbot: QtBot) -> None:
    told: list[tuple[str, str]] = []

    def done(name: str) -> None:
        told.append((name, threading.current_thread().name))

    worker.submit(lambda: threading.current_thread().name, done)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [("busviewer-test", threading.main_thread().name)]


def test_front_goes_before_what_waits(worker: Worker, qtbot: QtBot) -> None:
    gate, order = threading.Event(), list[int]()
    worker.submit(lambda: gate.wait(5))
    worker.submit(lambda: 1, order.append)
    worker.submit(lambda: 2, order.append, front=True)
    gate.set()
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order == [2, 1]


def test_an_error_and_progress_are_told(worker: Worker, qtbot: QtBot) -> None:
    moves: list[tuple[float, str]] = []
    errors: list[Exception] = []

    def work() -> None:
        report(0.5, "half")
        raise RuntimeError("no")

    worker.submit(work, failed=errors.append, progress=lambda fraction, text: moves.append((fraction, text)))
    qtbot.waitUntil(lambda: bool(errors))
    assert moves == [(0.5, "half")] and str(errors[0]) == "no"


@pytest.mark.parametrize("end", [SystemExit(2), KeyboardInterrupt(), GeneratorExit()], ids=repr)
def test_a_lane_outlives_work_that_ends_itself(worker: Worker, qtbot: QtBot, end: BaseException) -> None:
    errors: list[Exception] = []

    def work() -> None:
        raise end

    worker.submit(work, failed=errors.append)
    told: list[str] = []
    worker.submit(lambda: threading.current_thread().name, told.append)
    qtbot.waitUntil(lambda: told == ["busviewer-test"])
    assert type(errors[0]) is JobEnded and repr(end) in str(errors[0]) and not worker.busy


def test_a_lane_whose_thread_died_gets_another(worker: Worker, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def die(job: Job) -> None:
        raise SystemExit

    monkeypatch.setattr(threading, "excepthook", lambda given: None)
    monkeypatch.setattr(worker, "_do", die)
    worker.submit(lambda: 1)
    qtbot.waitUntil(lambda: worker._thread is not None and not worker._thread.is_alive())
    monkeypatch.undo()
    told: list[int] = []
    worker.submit(lambda: 2, told.append)
    qtbot.waitUntil(lambda: told == [2] and not worker.busy)


def test_a_cancelled_job_stops_and_nothing_of_it_is_heard(worker: Worker, qtbot: QtBot) -> None:
    heard: list[object] = []
    stopped = threading.Event()

    def work() -> None:
        try:
            for step in range(500):
                report(step / 500, "")
                time.sleep(0.01)
                check_cancelled()
        finally:
            stopped.set()

    job = worker.submit(work, heard.append, failed=heard.append, progress=lambda *move: heard.append(move))
    qtbot.waitUntil(lambda: bool(heard))
    job.cancel()
    count = len(heard)
    started = time.perf_counter()
    assert stopped.wait(1)
    assert time.perf_counter() - started < 0.2
    qtbot.wait(50)
    assert len(heard) == count and not worker.busy


def test_what_comes_too_late_is_handed_back(worker: Worker, qtbot: QtBot) -> None:
    begun, go, told, dropped = threading.Event(), threading.Event(), [], []

    def work() -> str:
        begun.set()
        go.wait(5)
        return "held"

    job = worker.submit(work, told.append, dropped=dropped.append)
    begun.wait(5)
    job.cancel()
    go.set()
    qtbot.waitUntil(lambda: dropped == ["held"])
    assert not told


def test_closing_ends_the_thread_and_drops_what_waits(qtbot: QtBot) -> None:
    worker, heard = Worker("closing"), list[int]()
    for number in range(5):
        worker.submit(lambda number=number: number, heard.append)  # type: ignore[misc]
    worker.close()
    qtbot.wait(30)
    assert heard == []
    assert "busviewer-closing" not in {thread.name for thread in threading.enumerate()}
    assert worker.submit(lambda: 1, heard.append).cancelled


def test_letting_go_waits_for_nothing_and_the_thread_ends_once_it_can(qtbot: QtBot) -> None:
    parent, begun, go, heard = QObject(), threading.Event(), threading.Event(), list[str]()
    worker = Worker("left", parent)

    def work() -> str:
        begun.set()
        go.wait(5)
        return "done"

    worker.submit(work, heard.append)
    assert begun.wait(5)
    worker.let_go()
    parent.deleteLater()
    qtbot.wait(30)
    assert "busviewer-left" in {thread.name for thread in threading.enumerate()}
    del worker, parent
    go.set()
    await_ending()
    qtbot.wait(30)
    assert heard == [] and "busviewer-left" not in {thread.name for thread in threading.enumerate()}
