"""What runs on a worker of a cluster: its model, loaded once, and one scan after the other."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from importlib import import_module
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from busviewer.scan import Scan
from busviewer.scan.frames import file_of
from busviewer.segmentation.failure import reason_of
from busviewer.segmentation.models.model_folder import read_model
from busviewer.segmentation.prediction import ModelId, Prediction, Predictor
from busviewer.study import ScanEntry
from busviewer.version import __version__

if TYPE_CHECKING:
    from busviewer.segmentation.segmenter import TorchSegmenter

__all__ = [
    "Calculation",
    "Done",
    "Killed",
    "NotDone",
    "Order",
    "Ready",
    "Said",
    "Unfit",
    "carried_out",
    "other_version",
    "ready_to_work",
    "versions",
]

_SHARED = "the workers need the scans and the model under the same paths as here"


@dataclass(frozen=True)
class Calculation:
    """Which model, and how each worker runs it; the names are those of the command line.

    ``folder`` is where the model lies, here and there; ``threads`` None: as many as the worker has; ``found`` is the
    precision in which all workers calculate, "" before they were asked; ``versions`` are those of the command, of
    :func:`versions`.
    """

    folder: Path
    model: ModelId
    device: str = "auto"
    precision: str = "auto"
    threads: int | None = None
    deterministic: bool = False
    found: str = ""
    versions: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Order:
    """A task."""

    calculation: Calculation
    entry: ScanEntry
    work: Callable[[ScanEntry, Predictor], Any]


@dataclass(frozen=True)
class Ready:
    """A worker that has loaded the model, and how it calculates."""

    model: ModelId
    device: str
    precision: str
    reason: str
    notice: str


@dataclass(frozen=True)
class Done:
    """What was made of a scan, and where."""

    value: Any
    device: str
    notice: str


@dataclass(frozen=True)
class NotDone:
    """Why nothing could be made of a scan."""

    reason: str


@dataclass(frozen=True)
class Killed:
    """Why nothing could be made of a scan: the workers died."""

    reason: str


@dataclass(frozen=True)
class Unfit:
    """Why a worker cannot work on any scan."""

    reason: str


Said = Done | NotDone | Killed | Unfit

_lock = Lock()  # one model a worker, whatever the number of its threads: while one predicts, another reads
_loaded: tuple[Calculation, TorchSegmenter] | None = None
_own_threads = 0


class _InTurn:
    """The model of this worker, for one thread after the other."""

    def __init__(self, calculation: Calculation, segmenter: TorchSegmenter) -> None:
        self._calculation, self._segmenter = calculation, segmenter
        self.model, self.reason = segmenter.model, segmenter.reason

    @property
    def device(self) -> str:
        return self._segmenter.device

    @property
    def precision(self) -> str:
        return self._segmenter.precision

    def segment(self, scan: Scan, *, flip: bool = True) -> Prediction:
        with _lock:
            _set_threads(self._calculation)
            return self._segmenter.segment(scan, flip=flip)

    def with_uncertainty(self, scan: Scan, prediction: Prediction) -> Prediction:
        with _lock:
            _set_threads(self._calculation)
            return self._segmenter.with_uncertainty(scan, prediction)


def _set_threads(calculation: Calculation) -> None:
    """For this thread: the number that another run on this worker asked for does not hold."""
    from busviewer.segmentation.device import calculate_on

    calculate_on(calculation.threads or _own_threads, deterministic=calculation.deterministic)


def versions() -> dict[str, str]:
    """What has to be the same on command, scheduler and workers, as it is here; of Python, the first two numbers."""
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    packages = {name: str(import_module(name).__version__) for name in ("distributed", "dask")}
    return {"Python": python, **packages, "busviewer": __version__}


def other_version(theirs: Mapping[str, str], ours: Mapping[str, str]) -> str:
    """Which of ``ours`` is another one there, both named, to be said after the name of who it is; "" where none is."""
    for name, version in ours.items():
        if (other := theirs[name]) != version:
            return f"has {f'{name} {other}' if other else f'no {name}'}, here is {version}; install the same version"
    return ""


def _here() -> str:
    from distributed import get_worker

    return f"the worker {get_worker().address}"


def _keep_memory() -> None:
    """Let glibc keep the memory of one scan for the next, as it does in any other process.

    Dask's nanny sets a threshold, which has each large array fetched from the system anew: a scan took half as long
    again, or twice as long.
    """
    if sys.platform != "linux" or os.environ.get("MALLOC_TRIM_THRESHOLD_") != "65536":  # what Dask sets: not the user
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        trim, mmap = -1, -3  # M_TRIM_THRESHOLD, M_MMAP_THRESHOLD of malloc.h
        mallopt(mmap, 32 << 20)  # what glibc itself goes up to
        mallopt(trim, 64 << 20)


def _of_this_worker(calculation: Calculation) -> TorchSegmenter:
    """The model, loaded once and kept; raises ValueError where it is not the one that is meant."""
    global _loaded, _own_threads
    import torch

    from busviewer.segmentation.precision import load_segmenter

    wish = replace(calculation, found="")
    with _lock:
        _own_threads = _own_threads or torch.get_num_threads()
        if _loaded is not None and _loaded[0] == wish and calculation.found in ("", _loaded[1].precision):
            return _loaded[1]
        _loaded = None  # two would take twice the memory
        _keep_memory()
        if not calculation.folder.is_dir():
            raise ValueError(f"{calculation.folder}: no such model folder there; {_SHARED}")
        info = read_model(calculation.folder)
        if info.id != calculation.model:
            raise ValueError(
                f"{calculation.folder}: has the weights {info.id.sha256[:12]} there, here "
                f"{calculation.model.sha256[:12]}; copy the model anew"
            )
        _set_threads(calculation)
        segmenter = load_segmenter(info, calculation.device, calculation.precision)
        if calculation.found not in ("", segmenter.precision):  # a worker that came later
            segmenter = load_segmenter(info, calculation.device, calculation.found)
        _loaded = wish, segmenter
        return segmenter


def _fit(calculation: Calculation) -> TorchSegmenter | Unfit:
    """The model, or what is wrong with this worker: it may have come after all others were asked."""
    if problem := other_version(versions(), calculation.versions):
        return Unfit(f"{_here()} {problem}")
    try:
        return _of_this_worker(calculation)
    except Exception as error:  # whatever it is, it is said in one line, and Dask logs no path
        return Unfit(f"{_here()}: {reason_of(error)}")


def ready_to_work(calculation: Calculation, probe: Path) -> Ready | Unfit:
    """What this worker says of itself before the work."""
    segmenter = _fit(calculation)
    if isinstance(segmenter, Unfit):
        return segmenter
    if not file_of(probe).is_file():
        return Unfit(f"{_here()}: {probe}: no such file there; {_SHARED}")
    return Ready(segmenter.model, segmenter.device, segmenter.precision, segmenter.reason, segmenter.notice)


def carried_out(order: Order) -> Said:
    """One scan."""
    segmenter = _fit(order.calculation)
    if isinstance(segmenter, Unfit):
        return segmenter
    try:
        if not file_of(order.entry.path).exists():
            return NotDone(f"the file is missing on {_here()}")
        value = order.work(order.entry, _InTurn(order.calculation, segmenter))
    except Exception as error:  # of one scan: those of reading and predicting are told by the work itself
        return NotDone(f"{_here()}: {reason_of(error)}")
    return Done(value, segmenter.device, segmenter.notice)
