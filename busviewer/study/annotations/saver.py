"""Autosave: a thread writes annotations as they change, so that drawing never waits for the disk."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable
from pathlib import Path

from busviewer.study.annotations.annotation import Annotation
from busviewer.study.annotations.store import StudyStore
from busviewer.study.annotations.unsaved import why_not_saved
from busviewer.texts import worded

__all__ = ["Saver"]

LULL = 0.01  # the window first shows what changed: the interpreter runs one thread at a time
FLUSH_AFTER = 1.0
RETRY_AFTER = 2.0


class Saver:
    """Writes the newest annotation of each scan: renamed into place at once, forced to the disk within 2 s.

    A write that fails is kept in memory and tried again every ``retry_after`` seconds. ``on_state`` is called from the
    thread with "saving", "saved", or "failed" and the reason; :attr:`state` tells it at any time.
    """

    def __init__(
        self, store: StudyStore, on_state: Callable[[str, str], None], *, retry_after: float = RETRY_AFTER
    ) -> None:
        self._store = store
        self._on_state = on_state
        self._retry_after = retry_after
        self._wake = threading.Condition()
        self._pending: dict[str, Annotation] = {}
        self._writing: dict[str, Annotation] = {}
        self._unflushed: dict[str, tuple[Path, Annotation]] = {}
        self._acts: dict[str, Callable[[], None]] = {}
        self._acting: dict[str, Callable[[], None]] = {}
        self._flush_at = 0.0
        self._write_at = 0.0
        self._hurry = False
        self._closing = False
        self._busy = False
        self._rounds = 0
        self._failure = ""
        self._rescued: list[str] = []
        self._told = ("saved", "")
        self._thread = threading.Thread(target=self._run, name="busviewer-saver", daemon=True)
        self._thread.start()

    @property
    def state(self) -> str:
        """ "failed" while something could not be written, "saving" while something is not written yet, else "saved"."""
        with self._wake:
            return self._state()

    @property
    def failure(self) -> str:
        """Why the last write failed, "" where it did not."""
        with self._wake:
            return self._failure

    def save(self, key: str, annotation: Annotation) -> None:
        """Write ``annotation`` soon, instead of an older one of ``key`` that waits. Its masks must not change."""
        with self._wake:
            if not self._pending:
                self._write_at = max(self._write_at, time.monotonic() + LULL)
            self._pending[key] = annotation
            self._wake.notify_all()

    def do(self, name: str, act: Callable[[], None]) -> None:
        """Let the thread call ``act``, which writes something else, until it succeeds.

        It replaces a waiting call of the same ``name``.
        """
        with self._wake:
            self._acts[name] = act
            self._wake.notify_all()

    def latest(self, key: str) -> Annotation | None:
        """The annotation of ``key`` that is not on disk yet, None where the disk has the newest."""
        with self._wake:
            return self._pending.get(key) or self._writing.get(key)

    def hurry(self) -> None:
        """Write and force all to the disk now, without waiting for it."""
        with self._wake:
            self._hurry = True
            self._wake.notify_all()

    def flush(self, timeout: float = 30.0) -> bool:
        """Wait until all that was handed over before is on the disk, whatever comes meanwhile; False where a write
        failed (it stays in memory), or after ``timeout`` s."""
        with self._wake:
            if not self._dirty():
                return True
            self._hurry = True
            until = self._rounds + (2 if self._busy else 1)  # the round under way may have missed the newest
            self._wake.notify_all()
            self._wake.wait_for(lambda: not self._dirty() or self._rounds >= until, timeout)
            return not self._dirty() or (self._rounds >= until and not self._failure)

    def rescue(self, folder: Path | None = None) -> str:
        """Write all unsaved work under user data or ``folder``, and treat it as saved; returns "" or why it failed."""
        with self._wake:
            unsaved = {**self._writing, **self._pending}
        for key, annotation in unsaved.items():
            try:
                path = self._store.rescue(key, annotation, folder)
            except (OSError, ValueError) as error:
                return why_not_saved(error, folder or self._store.storage.in_user_data)
            with self._wake:
                self._rescued.append(
                    worded("{key}: saved to {path} instead ({failure})", key=key, path=path, failure=self._failure)
                )
                for waiting in (self._pending, self._writing):
                    if waiting.get(key) is annotation:
                        del waiting[key]
        return ""

    def close(self, timeout: float = 30.0) -> list[str]:
        """Flush and end the thread; what cannot be written in the study goes to user data. Returns what went wrong."""
        self.flush(timeout)
        with self._wake:
            self._closing = True
            self._wake.notify_all()
        self._thread.join(timeout)
        failure = self.rescue() or self._failure
        lost = [*{**self._writing, **self._pending}, *{**self._acting, **self._acts}]
        return [*self._rescued, *(f"{name}: NOT SAVED: {failure}" for name in lost)]

    def _unwritten(self) -> bool:
        return bool(self._pending or self._writing or self._acts or self._acting)

    def _dirty(self) -> bool:
        return self._unwritten() or bool(self._unflushed)

    def _state(self) -> str:
        if self._failure:
            return "failed"
        return "saving" if self._unwritten() else "saved"

    # --- the thread ------------------------------------------------------------------------------------------------
    def _run(self) -> None:
        while True:
            with self._wake:
                while not self._due():
                    self._wake.wait(self._patience())
                if self._closing:
                    return
                self._busy = True
                hurry, self._hurry = self._hurry, False
                write = bool(self._pending or self._acts) and (hurry or time.monotonic() >= self._write_at)
                if write:
                    self._writing, self._pending = self._pending, {}
            if write:
                self._tell()
                self._settle(self._write_all() or self._do_all())
                self._tell()
            if hurry or time.monotonic() >= self._flush_at:
                self._flush_all()
                self._tell()
            with self._wake:
                self._busy = False
                self._rounds += 1
                self._wake.notify_all()

    def _due(self) -> bool:
        return self._closing or self._hurry or any(time.monotonic() >= at for at in self._times())

    def _patience(self) -> float | None:
        times = self._times()
        return max(0.0, min(times) - time.monotonic()) if times else None

    def _times(self) -> list[float]:
        return [self._write_at] * bool(self._pending or self._acts) + [self._flush_at] * bool(self._unflushed)

    def _write_all(self) -> str:
        failure = ""
        for key, annotation in list(self._writing.items()):
            try:
                path = self._store.write(key, annotation, flush=False)
            except Exception as error:  # the thread must live: whatever it is, the work is kept and tried again
                failure = self._reason(error)
                self._keep(key, annotation)
            else:
                with self._wake:
                    self._writing.pop(key, None)
                    if not self._unflushed:
                        self._flush_at = time.monotonic() + FLUSH_AFTER
                    self._unflushed[key] = (path, annotation)
        return failure

    def _do_all(self) -> str:
        failure = ""
        with self._wake:
            self._acting, self._acts = self._acts, {}
        for name, act in list(self._acting.items()):
            try:
                act()
            except Exception as error:  # the thread must live
                failure = self._reason(error)
                with self._wake:
                    self._acts.setdefault(name, act)
            with self._wake:
                del self._acting[name]
        return failure

    def _flush_all(self) -> None:
        for key, (path, annotation) in list(self._unflushed.items()):
            try:
                self._store.flush(path)
            except OSError as error:
                self._keep(key, annotation)
                self._settle(self._reason(error))
            with self._wake:
                del self._unflushed[key]

    def _keep(self, key: str, annotation: Annotation) -> None:
        with self._wake:
            self._writing.pop(key, None)
            self._pending.setdefault(key, annotation)

    def _settle(self, failure: str) -> None:
        with self._wake:
            self._failure = failure
            self._write_at = time.monotonic() + self._retry_after if failure else 0.0

    def _tell(self) -> None:
        with self._wake:
            now = (self._state(), self._failure)
            if now == self._told:
                return
            self._told = now
        with contextlib.suppress(Exception):  # whoever listens may be gone already
            self._on_state(*now)

    def _reason(self, error: Exception) -> str:
        return why_not_saved(error, self._store.storage_folder)
