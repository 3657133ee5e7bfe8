"""Fine-tuning as a process that outlives the window: started, watched through its files, stopped, ended."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSignalBlocker, Signal

from busviewer.files import open_file, read_json, write_json
from busviewer.texts import from_json
from busviewer.training.finetuning.spec import FinetuneSpec
from busviewer.ui.kit.jobs import repeat
from busviewer.ui.kit.text import said, tr

if TYPE_CHECKING:
    import psutil

    from busviewer.ui.model.process_tree import ProcessTree

__all__ = ["LAST_EVENTS", "TrainingProcess", "failure_of"]

LAST_EVENTS = ("done", "stopped", "error")
_POLL_MS = 250
_GRACE = 3.0  # seconds between asking the process to end and ending it


class TrainingProcess(QObject):
    """One run at a time, in a folder of its own with ``run.json``, ``events.jsonl``, ``pid`` and ``stop``.

    Signals: ``happened`` an event (dict); ``changed`` when a run begins, ends or is forgotten.
    """

    happened = Signal(dict)
    changed = Signal()

    def __init__(self, runs: Path, command: Callable[[Path], list[str]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs, self._command = runs, command
        self.folder: Path | None = None
        self.asked: dict[str, Any] = {}  # what run.json asks for
        self.events: list[dict[str, Any]] = []
        self._read = 0
        self._rest = b""
        self._stopping = False
        self._process: subprocess.Popen[bytes] | None = None
        self._ending: ProcessTree | None = None  # what is left of a run that is cancelled
        self._kill_at = 0.0
        self._timer = repeat(self, _POLL_MS, self._poll)

    # --- state -----------------------------------------------------------------------------------------------------
    @property
    def running(self) -> bool:
        """Whether a run is on its way."""
        return self.folder is not None and self.last is None and self._ending is None

    @property
    def stopping(self) -> bool:
        """Whether the run was asked to end after this epoch."""
        return self.running and self._stopping

    @property
    def last(self) -> dict[str, Any] | None:
        """The event that ended the run, None while there is none."""
        return self.events[-1] if self.events and self.events[-1].get("event") in LAST_EVENTS else None

    @property
    def progress(self) -> tuple[int, int]:
        """Epochs done, and epochs in all (0 where the run does not say), those of the click tool's network among
        them."""
        done = [event for event in self.events if event.get("event") in ("epoch", "clicks")]
        more = next((event.get("click_epochs") for event in self.events if event.get("event") == "start"), 0)
        asked = self.asked.get("epochs")
        if not isinstance(asked, int) or not 0 < asked < 1_000_000:
            return len(done), 0
        return len(done), asked + (more if isinstance(more, int) else 0)

    @property
    def judging(self) -> bool:
        """Whether the run judges by the finals that it learned from, for which it trains again without some of them."""
        return any(event.get("event") == "judging" for event in self.events)

    def seconds_left(self, now: float) -> float | None:
        """How long the training will still take, judged by the epochs so far; None before the first has ended, and
        while it judges.

        ``now`` is in seconds as by ``time.time``. The clock is that of the run's files, so that a window that finds the
        run knows as much as the one that began it.
        """
        done, total = self.progress
        if self.folder is None or not self.running or not done or self.judging:
            return None
        try:
            begun, last = ((self.folder / name).stat().st_mtime for name in ("run.json", "events.jsonl"))
        except OSError:
            return None
        return max((total - done) * (last - begun) / done - (now - last), 0.0)

    # --- begin -----------------------------------------------------------------------------------------------------
    def start(self, spec: FinetuneSpec) -> None:
        """Begin a run, its candidate in the run's own folder; OSError where that or the process cannot be made."""
        stamp = time.strftime("%Y%m%d-%H%M%S")
        folder = self._runs / stamp
        number = 1
        while folder.exists():
            number += 1
            folder = self._runs / f"{stamp}-{number}"
        folder.mkdir(parents=True)
        spec = replace(spec, out=str(folder / spec.out))
        write_json(folder / "run.json", {"format": 1, **asdict(spec)}, flush=False)
        apart: dict[str, Any] = {"start_new_session": True}
        if os.name == "nt":
            apart = {"creationflags": 0x00000008 | 0x00000200}  # DETACHED_PROCESS | CREATE_NEW_PROCESS_GROUP
        try:
            with (folder / "log.txt").open("wb") as log:
                self._process = subprocess.Popen(
                    self._command(folder / "run.json"),
                    stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=log, cwd=folder, env=_environment(),
                    **apart,
                )  # fmt: skip
        except OSError:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        self._watch(folder)

    def find(self) -> bool:
        """Take up a run that another window began and that still runs, or ended without anybody looking.

        One that broke off, as with the machine, is taken up once: :attr:`last` says that it did.
        """
        folders = sorted(self._runs.iterdir(), reverse=True) if self._runs.is_dir() else []
        for folder in folders:
            if (folder / "run.json").is_file():
                broke_off = (folder / "pid").is_file()  # a run that ends by itself takes that away
                with QSignalBlocker(self):
                    self._watch(folder)
                    self._poll()
                if self.running or self.candidate is not None or (broke_off and self.last is not None):
                    self.changed.emit()
                    return True
                self.forget()
        return False

    def _watch(self, folder: Path) -> None:
        self.folder, self.events, self._read, self._rest = folder, [], 0, b""
        self.asked = _asked(folder / "run.json")
        self._ending, self._stopping = None, (folder / "stop").exists()
        self._timer.start()
        self.changed.emit()

    @property
    def candidate(self) -> Path | None:
        """The folder of the candidate that the run made, None while there is none: in the run's own folder, or it would
        be some other folder that is promoted, or discarded."""
        last = self.last
        if last is None or self.folder is None or not isinstance(last.get("candidate"), str):
            return None
        path = self.folder / Path(last["candidate"]).name
        return path if path.is_dir() and not path.is_symlink() else None

    # --- end -------------------------------------------------------------------------------------------------------
    def stop(self) -> None:
        """Ask the run to end after this epoch and keep the best so far."""
        if self.folder is not None:
            with contextlib.suppress(OSError):
                (self.folder / "stop").touch()
                self._stopping = True

    def cancel(self) -> None:
        """End the process with all that it began, and remove the run's folder."""
        from busviewer.ui.model.process_tree import ProcessTree

        if not self.running:
            return
        found = self._found()
        if found is None:
            self.remove()
            return
        self._ending, self._kill_at = ProcessTree(found), time.monotonic() + _GRACE
        self._ending.end(hard=False)
        self.changed.emit()

    def forget(self) -> None:
        """Look no longer at the run; its folder stays."""
        self._timer.stop()
        if self._process is not None and self._process.poll() is None:
            # it runs on by design; somebody has to wait for it, or its end would stay behind as a zombie
            threading.Thread(target=self._process.wait, daemon=True, name="finetune-reaper").start()
        self.folder, self.events, self._process, self._ending, self.asked = None, [], None, None, {}
        self.changed.emit()

    def remove(self) -> None:
        """Forget the run and remove its folder."""
        folder = self.folder
        self.forget()
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)

    def close(self) -> None:
        """The window closes; the run goes on."""
        self._timer.stop()

    # --- watching --------------------------------------------------------------------------------------------------
    def _poll(self) -> None:
        if self.folder is None:
            return
        alive = self._found() is not None
        if self._ending is not None:
            if not self._ending.runs:
                self.remove()
            elif time.monotonic() > self._kill_at:
                self._ending.end(hard=True)
            return
        self._read_events()
        if self.last is None and not alive:
            self._read_events()  # what it wrote between the two looks
            if self.last is None:
                self._happen({"event": "error", "reason": self._died()})
                with contextlib.suppress(OSError):  # it is told now, and not at each start
                    (self.folder / "pid").unlink(missing_ok=True)
        if self.last is not None and not alive:  # until somebody waited for it, an ended process stays behind
            self._timer.stop()

    def _read_events(self) -> None:
        assert self.folder is not None
        try:
            with open_file(self.folder / "events.jsonl") as stream:
                stream.seek(self._read)
                data = stream.read()
        except OSError:
            return
        self._read += len(data)
        *lines, self._rest = (self._rest + data).split(b"\n")
        for line in lines:
            with contextlib.suppress(ValueError):
                event = json.loads(line)
                if isinstance(event, dict):
                    self._happen(event)

    def _happen(self, event: dict[str, Any]) -> None:
        self.events.append(event)
        self.happened.emit(event)
        if event.get("event") in LAST_EVENTS:
            self.changed.emit()

    def _died(self) -> str:
        try:
            log = (self.folder or Path()) / "log.txt"
            lines = [line for line in log.read_text(errors="replace").splitlines() if line.strip()]
        except OSError:
            lines = []
        if lines:
            return lines[-1]
        status = None if self._process is None else self._process.poll()
        if status is not None and status < 0:
            text = tr("Training was stopped (signal {number}), probably out of memory.")
            return text.format(number=-status)
        return tr("The training process exited without an error message.")

    # --- the process -----------------------------------------------------------------------------------------------
    def _found(self) -> psutil.Process | None:
        """The run's process while it runs; after a restart, its number may be another's."""
        from busviewer.ui.model.process_tree import process_of

        if self._process is not None:
            return process_of(self._process.pid) if self._process.poll() is None else None
        folder = self.folder or Path()
        try:
            return process_of(int((folder / "pid").read_text()), str(folder / "run.json"))
        except (OSError, ValueError):
            return None


def failure_of(event: Mapping[str, Any]) -> str:
    """Why a run failed, from its last event."""
    try:
        return said(from_json(event.get("worded", event.get("reason", ""))))
    except ValueError:
        return str(event.get("reason", ""))


def _asked(run_file: Path) -> dict[str, Any]:
    """The fields of a run that has begun; {} where its file cannot be read, which the run itself says."""
    try:
        value = read_json(run_file)
    except (OSError, ValueError):
        return {}
    return value if isinstance(value, dict) else {}


def _environment() -> dict[str, str]:
    """Ours, and where the package lies: a source tree is not on the path of a process that starts in a run's folder."""
    package = str(Path(__file__).resolve().parents[3])
    paths = [package, *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
