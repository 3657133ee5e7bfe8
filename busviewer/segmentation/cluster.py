"""Segmenting on the workers of a running Dask scheduler: one model a worker, one scan a task.

What a task gives is small and whole (a row, a PNG); the process that asked writes it, so that a worker that dies in the
middle leaves nothing behind, and its scan is given to another one. Nothing of Dask is imported before it is asked for.
"""

from __future__ import annotations

import asyncio
import logging
import time
import warnings
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import uuid4

from busviewer.progress import check_cancelled, report
from busviewer.segmentation.engine import Engine
from busviewer.segmentation.models.model_folder import ModelInfo
from busviewer.segmentation.prediction import Predictor
from busviewer.segmentation.worker import (
    Calculation,
    Killed,
    NotDone,
    Order,
    Ready,
    Said,
    Unfit,
    carried_out,
    other_version,
    ready_to_work,
    versions,
)
from busviewer.study import ScanEntry

if TYPE_CHECKING:
    from distributed import Client, Future, as_completed

__all__ = ["Cluster", "version_problem"]

T = TypeVar("T")

_ANSWER = 5.0  # seconds in which a scheduler has to answer
_CLOSE = 0.5  # seconds to say good-bye; a scheduler that does not hear it finds out by itself
_LOOK = 2.0  # seconds from one look at the workers to the next
_TURN = 0.005  # seconds
_WAITING = 3  # tasks a thread of a worker: one that runs, and the next ones, so that none waits for this process
_LEAST_WAITING = 16
_NONE_YET = "{address}: no workers; waiting for one (Ctrl+C ends)"


class Cluster(Engine):
    """The workers of a Dask scheduler, as an :class:`~busviewer.segmentation.engine.Engine`; a context manager.

    On entering, versions, model and the scan ``probe`` are checked on every worker that there is; without one it waits.
    A worker that comes later is used too.

    Args:
        address: of the scheduler, ``tcp://host:8786``.
        say: hears what a person should know at once (that there are no workers).

    Attributes:
        info: the model as it is here.
        notices: what people must know of models and devices there.

    Raises, on entering, ValueError and RuntimeError in one line: no ``distributed`` here, no scheduler there, other
    versions, a worker without model or scans.
    """

    def __init__(
        self,
        address: str,
        info: ModelInfo,
        calculation: Calculation,
        probe: Path,
        say: Callable[[str], None] = lambda text: None,
    ) -> None:
        self.address, self.info, self.notices = address, info, dict[str, None]()
        self._calculation, self._probe, self._say = calculation, probe.absolute(), say

    def __enter__(self) -> Cluster:
        self._client = _connected(self.address)
        self._calculation = replace(self._calculation, versions=versions())
        try:
            self._check_versions()
            if self._wait_for_workers():
                self._check_versions()
            self._check_workers()
        except BaseException:
            self._client.close(timeout=_CLOSE)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._client.close(timeout=_CLOSE)  # the scheduler drops the tasks that nobody waits for any more

    # --- before the work ---------------------------------------------------------------------------------------------
    def _workers(self) -> dict[str, int]:
        """How many threads each worker has now, by its address."""
        try:
            return dict(self._client.nthreads())
        except (OSError, TimeoutError, ValueError) as error:
            raise self._gone() from error

    def _gone(self) -> RuntimeError:
        return RuntimeError(
            f"{self.address}: the scheduler does not answer any more; what is done is kept. Start it again, and run "
            "the same command (segment: with --resume)"
        )

    def _wait_for_workers(self) -> bool:
        """Whether there were none."""
        if self._workers():
            return False
        self._say(_NONE_YET.format(address=self.address))
        while not self._workers():
            check_cancelled()
            time.sleep(0.2)
        return True

    def _check_versions(self) -> None:
        if problem := self._version_problem():
            raise ValueError(f"{self.address}: {problem}")

    def _version_problem(self) -> str:
        try:
            found: Any = self._client.get_versions()
        except (OSError, ValueError) as error:
            raise self._gone() from error
        ours = self._calculation.versions
        if problem := version_problem(found, ours):  # before a function is sent: another Python may not read it
            return problem
        ask = _version_asked()
        there = {"the scheduler": self._client.run_on_scheduler(ask)}
        there |= {f"the worker {where}": version for where, version in self._client.run(ask).items()}
        for who, version in there.items():
            if problem := other_version({"busviewer": version}, {"busviewer": ours["busviewer"]}):
                return f"{who} {problem}"
        return ""

    def _check_workers(self) -> None:
        """Have every worker load the model, and take over how they calculate."""
        asked = {
            where: self._client.submit(ready_to_work, self._calculation, self._probe, workers=[where], pure=False)
            for where in self._workers()
        }
        looked = time.monotonic()
        while not all(future.done() for future in asked.values()):
            check_cancelled()
            time.sleep(_TURN)
            if time.monotonic() - looked >= _LOOK:
                looked, there = time.monotonic(), self._workers()
                asked = {where: future for where, future in asked.items() if where in there or future.done()}
        answers: dict[str, Ready | Unfit] = {}
        for where, future in asked.items():
            if future.status == "finished":
                answers[where] = future.result()
            elif future.status == "error":
                answers[where] = Unfit(f"the worker {where}: {_line(future.exception())}")
        for answer in answers.values():
            if isinstance(answer, Unfit):
                raise ValueError(f"{self.address}: {answer.reason}")
        ready = {where: answer for where, answer in answers.items() if isinstance(answer, Ready)}
        if not ready:
            raise RuntimeError(
                f"{self.address}: every worker ended while it loaded the model; it may need more memory (dask worker "
                "--memory-limit)"
            )
        self._agree(ready)

    def _agree(self, ready: Mapping[str, Ready]) -> None:
        for what in ("precision", "weights"):
            by = {
                answer.precision if what == "precision" else answer.model.sha256[:12]: where
                for where, answer in ready.items()
            }
            if len(by) > 1:
                (one, first), (other, second) = list(by.items())[:2]
                hint = "; use --precision fp32" if what == "precision" else ""
                raise ValueError(
                    f"{self.address}: the worker {first} has {what} {one}, the worker {second} has {other}; masks "
                    f"would depend on the worker{hint}"
                )
        some = next(iter(ready.values()))
        self.model, self.precision = some.model, some.precision
        self._devices = {answer.device for answer in ready.values()}
        self.reason = "; ".join(sorted({answer.reason for answer in ready.values()}))
        self._calculation = replace(self._calculation, found=self.precision)  # also of those that come later
        self.facts = {"cluster": {"address": self.address, "workers": len(ready)}}
        for answer in ready.values():
            self._notice(answer.notice)

    @property
    def device(self) -> str:  # type: ignore[override]
        """Where the workers calculate, in words."""
        return ", ".join(sorted(self._devices))

    def _notice(self, text: str) -> None:
        if text:
            self.notices[text] = None

    # --- the work ----------------------------------------------------------------------------------------------------
    def each(
        self,
        entries: Sequence[ScanEntry],
        work: Callable[[ScanEntry, Predictor], T],
        failed: Callable[[ScanEntry, str], T],
    ) -> Generator[tuple[ScanEntry, T], None, None]:
        for number, (entry, said) in enumerate(self._each_said(entries, work)):
            report(number / len(entries), entry.key)
            yield entry, self._taken(said, entry, failed)
        report(1.0)

    def _each_said(
        self, entries: Sequence[ScanEntry], work: Callable[[ScanEntry, Predictor], T]
    ) -> Iterator[tuple[ScanEntry, Said]]:
        suspects: list[ScanEntry] = []
        for entry, said in self._tried(entries, work):
            if isinstance(said, Killed):  # by this scan, or by one that lay with it on the same worker
                suspects.append(entry)
            else:
                yield entry, said
        for entry in suspects:
            yield from self._tried([entry], work)  # alone

    def _taken(self, said: Said, entry: ScanEntry, failed: Callable[[ScanEntry, str], T]) -> Any:
        if isinstance(said, Unfit):
            raise RuntimeError(f"{self.address}: {said.reason}")
        if isinstance(said, Killed | NotDone):
            return failed(entry, said.reason)
        self._devices.add(said.device)
        self._notice(said.notice)
        return said.value

    def _tried(
        self, entries: Iterable[ScanEntry], work: Callable[[ScanEntry, Predictor], Any]
    ) -> Generator[tuple[ScanEntry, Said], None, None]:
        """Each entry with what came of it; only so many are under way as the workers need."""
        from distributed import as_completed

        run, left = uuid4().hex[:12], enumerate(entries)
        running: as_completed = as_completed(loop=self._client.loop, with_results=True, raise_errors=False)
        waiting: dict[str, ScanEntry] = {}
        looked, room, alone = float("-inf"), 0, False
        while True:
            check_cancelled()
            if time.monotonic() - looked >= _LOOK:
                workers, looked = self._workers(), time.monotonic()
                room = max(_LEAST_WAITING, _WAITING * sum(workers.values()))
                if not workers and not alone:
                    self._say(_NONE_YET.format(address=self.address))
                alone = not workers
            for number, entry in islice(left, max(0, room - len(waiting))):
                order = Order(self._calculation, _absolute(entry), work)
                key = f"busviewer-{run}-{number}"  # no name of a scan: it is in the logs of Dask
                waiting[key] = entry
                running.add(self._client.submit(carried_out, order, key=key, pure=False))
            if not waiting:
                return
            if not running.has_ready():
                time.sleep(_TURN)
            for future, result in running.next_batch(block=False):
                yield waiting.pop(future.key), self._said(future, result)

    def _said(self, future: Future[Any], result: Any) -> Said:
        from distributed import KilledWorker

        if future.status == "finished":
            said: Said = result
            return said
        if future.status != "error":  # cancelled or lost: with the scheduler
            raise self._gone()
        error = result[1]
        if isinstance(error, KilledWorker):
            return Killed(
                "the worker ended each time that it worked on this scan (allowed failures: "
                f"{error.allowed_failures}); it may need more memory"
            )
        # a worker that came later and does not understand its tasks, or something else
        return Unfit(self._version_problem() or f"a worker failed: {_line(error)}")


def version_problem(found: Mapping[str, Any], ours: Mapping[str, str]) -> str:
    """Who of those that ``Client.get_versions`` found has another version than ``ours``, both named; "" where none has.

    busviewer itself is not among what it finds.
    """

    def of(known: Mapping[str, Any] | None) -> dict[str, str]:
        packages = (known or {}).get("packages") or {}
        python = ".".join(str(packages.get("python", "unknown")).split(".")[:2])
        return {"Python": python, **{name: str(packages.get(name, "unknown")) for name in ("distributed", "dask")}}

    others = {"the scheduler": found["scheduler"]}
    others |= {f"the worker {where}": known for where, known in found["workers"].items()}
    for who, known in others.items():
        theirs = of(known)
        if problem := other_version(theirs, {name: ours[name] for name in theirs}):
            return f"{who} {problem}"
    return ""


def _connected(address: str) -> Client:
    if find_spec("distributed") is None:
        raise ValueError(
            "--cluster needs the package distributed, and busviewer as a package of Python: "
            'pip install "busviewer[cluster]"'
        )
    from distributed import Client

    loud = ("distributed", "distributed.client", "distributed.comm", "distributed.core", "distributed.batched")
    for name in (*loud, "tornado.application"):  # a result on its way when the client closes
        logging.getLogger(name).setLevel(logging.CRITICAL)  # what matters of it is said here, in one line
    kind = _kind(address)  # first: a Client that finds nobody takes ten seconds to close
    if kind != "Scheduler":
        raise ValueError(f"{address}: this is a {kind.lower()} of Dask; name the scheduler")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of versions: they are checked
        return Client(address, timeout=_ANSWER, set_as_default=False, name="busviewer")


def _kind(address: str) -> str:
    """What listens at ``address``: "Scheduler", "Worker" or "Nanny"; ValueError and RuntimeError where nothing does."""
    from distributed import Security, rpc

    async def asked() -> str:
        arguments = Security().get_connection_args("client")  # TLS, where Dask's settings have it
        async with rpc(address, timeout=_ANSWER, connection_args=arguments) as there:
            return str((await there.identity())["type"])

    try:
        return asyncio.run(asyncio.wait_for(asked(), _ANSWER))
    except (OSError, TimeoutError) as error:
        raise RuntimeError(f"{address}: no Dask scheduler answers there; start one with: dask scheduler") from error
    except ValueError as error:
        raise ValueError(f"{address}: not an address such as tcp://host:8786 ({_line(error)})") from error
    except Exception as error:  # whatever comes of the bytes of another program
        raise RuntimeError(
            f"{address}: something answers there, but it is no Dask scheduler of this version"
        ) from error


def _absolute(entry: ScanEntry) -> ScanEntry:
    return entry._replace(path=entry.path.absolute(), truths=tuple(path.absolute() for path in entry.truths))


def _line(error: BaseException | None) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]


def _version_asked() -> Callable[[], str]:
    """A function that is sent as a whole: where busviewer is missing, it says so."""

    def version() -> str:
        try:
            from busviewer.version import __version__
        except ImportError:
            return ""
        return __version__

    return version
