"""Lanes: order, results on the UI thread, cancelling, ending."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from busviewer.progress import check_cancelled, report
from busviewer.ui.kit.jobs import Job, JobEnded, Worker, await_ending
from tests.waiting import PATIENCE, turn, until


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
    until(lambda: bool(told), turn=turn)
    assert told == [("busviewer-test", threading.main_thread().name)]


def test_front_goes_before_what_waits(worker: Worker, qtbot: QtBot) -> None:
    gate, order = threading.Event(), list[int]()
    worker.submit(lambda: gate.wait(PATIENCE))
    worker.submit(lambda: 1, order.append)
    worker.submit(lambda: 2, order.append, front=True)
    gate.set()
    until(lambda: len(order) == 2, turn=turn)
    assert order == [2, 1]


def test_an_error_and_progress_are_told(worker: Worker, qtbot: QtBot) -> None:
    moves: list[tuple[float, str]] = []
    errors: list[Exception] = []

    def work() -> None:
        report(0.5, "half")
        raise RuntimeError("no")

    worker.submit(work, failed=errors.append, progress=lambda fraction, text: moves.append((fraction, text)))
    until(lambda: bool(errors), turn=turn)
    assert moves == [(0.5, "half")] and str(errors[0]) == "no"


@pytest.mark.parametrize("end", [SystemExit(2), KeyboardInterrupt(), GeneratorExit()], ids=repr)
def test_a_lane_outlives_work_that_ends_itself(worker: Worker, qtbot: QtBot, end: BaseException) -> None:
    errors: list[Exception] = []

    def work() -> None:
        raise end

    worker.submit(work, failed=errors.append)
    told: list[str] = []
    worker.submit(lambda: threading.current_thread().name, told.append)
    until(lambda: told == ["busviewer-test"] and not worker.busy, turn=turn)
    assert type(errors[0]) is JobEnded and repr(end) in str(errors[0])


def test_a_lane_whose_thread_died_gets_another(worker: Worker, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def die(job: Job) -> None:
        raise SystemExit

    monkeypatch.setattr(threading, "excepthook", lambda given: None)
    monkeypatch.setattr(worker, "_do", die)
    worker.submit(lambda: 1)
    until(lambda: worker._thread is not None and not worker._thread.is_alive(), turn=turn)
    monkeypatch.undo()
    told: list[int] = []
    worker.submit(lambda: 2, told.append)
    until(lambda: told == [2] and not worker.busy, turn=turn)


def test_a_cancelled_job_stops_and_nothing_of_it_is_heard(worker: Worker, qtbot: QtBot) -> None:
    heard: list[object] = []
    looked, stopped = threading.Event(), threading.Event()

    def work() -> None:
        try:
            while True:
                report(0.5, "")
                check_cancelled()
                looked.wait(0.01)
        finally:
            stopped.set()

    job = worker.submit(work, heard.append, failed=heard.append, progress=lambda *move: heard.append(move))
    until(lambda: bool(heard), turn=turn)
    job.cancel()
    count = len(heard)
    assert stopped.wait(PATIENCE)
    told: list[None] = []
    worker.submit(lambda: None, told.append)
    until(lambda: told and not worker.busy, turn=turn)  # whatever was to be told of the first was told before
    assert len(heard) == count


def test_what_comes_too_late_is_handed_back(worker: Worker, qtbot: QtBot) -> None:
    begun, go, told, dropped = threading.Event(), threading.Event(), [], []

    def work() -> str:
        begun.set()
        go.wait(PATIENCE)
        return "held"

    job = worker.submit(work, told.append, dropped=dropped.append)
    assert begun.wait(PATIENCE)
    job.cancel()
    go.set()
    until(lambda: dropped == ["held"], turn=turn)
    assert not told


def test_closing_ends_the_thread_and_drops_what_waits(qtbot: QtBot) -> None:
    worker, heard = Worker("closing"), list[int]()
    for number in range(5):
        worker.submit(lambda number=number: number, heard.append)  # type: ignore[misc]
    worker.close()
    turn()  # what its thread told is told now
    assert heard == []
    assert "busviewer-closing" not in {thread.name for thread in threading.enumerate()}
    assert worker.submit(lambda: 1, heard.append).cancelled


def test_letting_go_waits_for_nothing_and_the_thread_ends_once_it_can(qtbot: QtBot) -> None:
    parent, begun, go, heard = QObject(), threading.Event(), threading.Event(), list[str]()
    worker = Worker("left", parent)

    def work() -> str:
        begun.set()
        go.wait(PATIENCE)
        return "done"

    worker.submit(work, heard.append)
    assert begun.wait(PATIENCE)
    worker.let_go()
    deleted: list[bool] = []
    parent.destroyed.connect(lambda: deleted.append(True))
    parent.deleteLater()
    until(lambda: deleted, turn=turn)
    assert "busviewer-left" in {thread.name for thread in threading.enumerate()}
    del worker, parent
    go.set()
    await_ending()
    turn()  # what its thread told is told now
    assert heard == [] and "busviewer-left" not in {thread.name for thread in threading.enumerate()}
