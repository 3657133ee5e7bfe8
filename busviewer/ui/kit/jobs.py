"""Work off the UI thread: one plain thread a lane, results handed back through a queued signal.

A QThread is not used: native libraries (torch, ONNX) are known to fail on threads that Qt made.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from busviewer.progress import Cancelled, listening

__all__ = ["Job", "JobEnded", "Poster", "Worker", "await_ending", "pause", "repeat"]

_log = logging.getLogger(__name__)
_ending: list[Worker] = []  # let go of, and maybe still at what they were doing


def pause(parent: QObject, milliseconds: int, call: Callable[[], None]) -> QTimer:
    """A timer that makes ``call`` once, so long after its last ``start``."""
    timer = repeat(parent, milliseconds, call)
    timer.setSingleShot(True)
    return timer


def repeat(parent: QObject, milliseconds: int, call: Callable[[], None]) -> QTimer:
    """A timer that, once started, makes ``call`` again and again."""
    timer = QTimer(parent)
    timer.setInterval(milliseconds)
    timer.timeout.connect(call)
    return timer


class Poster(QObject):
    """Makes calls on the thread that made the poster, whichever thread asks."""

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._posted.connect(self._call, Qt.ConnectionType.QueuedConnection)
        self._open = True

    def post(self, call: Callable[[], None]) -> None:
        """Queue ``call``; dropped where the poster was closed meanwhile."""
        if self._open:
            self._posted.emit(call)

    def close(self) -> None:
        """Drop what is queued and what is yet to come."""
        self._open = False

    @Slot(object)
    def _call(self, call: Callable[[], None]) -> None:
        if self._open:
            call()


class JobEnded(Exception):
    """The work did not fail as work does, it ended: an exit in the middle of it."""


class Job:
    """One piece of work. ``cancel`` both asks it to stop and disconnects it: nothing of it is heard afterwards."""

    def __init__(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None] | None,
        failed: Callable[[Exception], None] | None,
        progress: Callable[[float, str], None] | None,
        dropped: Callable[[Any], None] | None = None,
    ) -> None:
        self.work, self.done, self.failed, self.progress, self.dropped = work, done, failed, progress, dropped
        self._stop = threading.Event()
        self.finished = False

    @property
    def cancelled(self) -> bool:
        """Whether somebody gave it up."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Stop at the work's next look, and tell nobody."""
        self._stop.set()


class Worker(QObject):
    """A lane: one daemon thread named ``busviewer-<name>`` that does jobs in order, started with the first one."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._poster = Poster(self)
        self._jobs: deque[Job] = deque()
        self._running: Job | None = None
        self._wake = threading.Condition()
        self._closing = False
        self._thread: threading.Thread | None = None

    def submit(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None] | None = None,
        *,
        failed: Callable[[Exception], None] | None = None,
        progress: Callable[[float, str], None] | None = None,
        dropped: Callable[[Any], None] | None = None,
        front: bool = False,
    ) -> Job:
        """Do ``work`` on the lane; ``done``, ``failed`` and ``progress`` are called on the UI thread.

        ``front`` puts it before what waits; ``dropped`` is given a result that came too late to be wanted. Within
        ``work``, :mod:`busviewer.progress` reports to ``progress`` and ``check_cancelled`` answers to
        :meth:`Job.cancel`.
        """
        job = Job(work, done, failed, progress, dropped)
        with self._wake:
            if self._closing:
                job.cancel()
                return job
            self._jobs.appendleft(job) if front else self._jobs.append(job)
            if not self.alive:
                self._thread = threading.Thread(target=self._run, name=f"busviewer-{self.name}", daemon=True)
                self._thread.start()
            self._wake.notify()
        return job

    @property
    def busy(self) -> bool:
        """Whether a job that nobody gave up is running or waiting."""
        with self._wake:
            running = self._running is not None and not self._running.cancelled
            return running or any(not job.cancelled for job in self._jobs)

    def clear(self) -> None:
        """Give up everything that waits or runs."""
        with self._wake:
            for job in self._jobs:
                job.cancel()
            self._jobs.clear()
            if self._running is not None:
                self._running.cancel()

    def close(self) -> None:
        """Give everything up, and wait for the thread to end."""
        self._end_soon()
        self.join()

    def let_go(self) -> None:
        """Give everything up and wait for nothing: the thread ends by itself, and :func:`await_ending` waits for it."""
        self._end_soon()
        self.setParent(None)  # it outlives the dialog whose it was
        _ending[:] = [other for other in _ending if other is not self and other.alive]
        _ending.append(self)

    def _end_soon(self) -> None:
        self.clear()
        self._poster.close()
        with self._wake:
            self._closing = True
            self._wake.notify()

    @property
    def alive(self) -> bool:
        """Whether its thread runs."""
        return self._thread is not None and self._thread.is_alive()

    def join(self) -> None:
        """Wait for the thread to end."""
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        while True:
            with self._wake:
                self._running = None
                while not self._jobs and not self._closing:
                    self._wake.wait()
                if self._closing:
                    return
                job = self._running = self._jobs.popleft()
            if not job.cancelled:
                self._do(job)

    def _do(self, job: Job) -> None:
        def report(fraction: float, text: str) -> None:
            if job.progress is not None:
                progress = job.progress
                self._poster.post(lambda: None if job.cancelled else progress(fraction, text))

        try:
            with listening(report, lambda: job.cancelled):
                result = job.work()
        except Cancelled:
            return
        except BaseException as error:  # SystemExit too: the lane goes on, and somebody waits for this job
            failure = error if isinstance(error, Exception) else JobEnded(f"the task failed ({error!r})")
            self._note(failure, error)
            self._poster.post(lambda: self._end(job, None if job.cancelled else job.failed, failure))
        else:
            self._poster.post(lambda: self._end(job, job.dropped if job.cancelled else job.done, result))

    def _note(self, failure: Exception, error: BaseException) -> None:
        """In the log: what our own words say, and an unexpected end with where it came from."""
        ours = isinstance(failure, OSError) or type(failure).__module__.partition(".")[0] == "busviewer"
        if ours and not isinstance(failure, JobEnded):
            _log.info("%s: a job failed (%s)", self.name, type(failure).__name__)
        else:
            _log.warning("%s: a job failed", self.name, exc_info=error)

    @staticmethod
    def _end(job: Job, tell: Callable[[Any], None] | None, value: Any) -> None:
        job.finished = True
        if tell is not None:
            tell(value)


def await_ending() -> None:
    """Wait for the threads of the workers that were let go; on any other thread."""
    for worker in list(_ending):
        worker.join()
