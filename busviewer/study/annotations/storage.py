"""Where the annotations of a reader are written, the other folder that may hold some, and who may write."""

from __future__ import annotations

import contextlib
import errno
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from busviewer.files import quarantine
from busviewer.scan.frames import file_of
from busviewer.study.annotations.lock import StudyLock
from busviewer.study.annotations.quarantine import Settled, sweep
from busviewer.study.annotations.storage_paths import FOLDER, StudyCard, find_fallback, reader_slug, why_not_writable
from busviewer.study.annotations.unsaved import HeldError
from busviewer.texts import worded

__all__ = ["Storage"]


class Storage:
    """``<study>/busviewer/<reader>/`` or, if that cannot be written to, a folder under ``user_data``.

    Attributes:
        folder: the one that is written to.
        in_user_data: the one outside the study.
        read_only_study: whether annotations are written outside the study.
        holder: who else held the folder when :meth:`hold` was tried; "" for nobody.
        guard: one thread at a time changes files.
        card: identifies the study for its folder in user data.
    """

    def __init__(self, study: Path, reader: str, user_data: Path, problem: Callable[[str], None]) -> None:
        slug, fallback = reader_slug(reader), find_fallback(study, user_data)
        self._problem = problem
        self._study = study
        self._known_as = _identity(study)
        self._in_study, self.in_user_data = study / FOLDER / slug, fallback / slug
        self._locks = {place: StudyLock(place) for place in (self._in_study, self.in_user_data)}
        self._holds, self._depth = False, 0
        self.card = StudyCard(fallback, study)
        self.guard = threading.RLock()
        self.holder = ""
        self.folder, self.read_only_study = self._in_study, False
        self._settled = Settled(self.folder)
        reason = why_not_writable(self._in_study)
        if reason:
            self.fall_back(reason)

    @property
    def other(self) -> Path:
        """The folder that is not written to, but may contain annotations."""
        return self._in_study if self.read_only_study else self.in_user_data

    def fall_back(self, reason: str) -> None:
        """From now on, write to user data."""
        self.folder, self.read_only_study = self.in_user_data, True
        self._settled = Settled(self.folder)
        self._problem(
            worded(
                "{study}: cannot be written to ({reason}); annotations are saved in {folder}",
                study=self._in_study,
                reason=reason,
                folder=self.folder,
            )
        )

    def _look(self, key: str) -> None:
        """FileNotFoundError where the study is no longer there, or its drive was taken out and a mount point is left.

        In either case it would be made anew, empty. ``key`` is a scan of it.
        """
        now = _identity(self._study)
        if now is not None and now != self._known_as and file_of(self._study / key).exists():
            self._known_as = now
        if now is None or now != self._known_as:
            raise FileNotFoundError(errno.ENOENT, worded("the study folder is missing"), str(self._study))

    # --- who writes ------------------------------------------------------------------------------------------------
    def hold(self) -> bool:
        """Reserve the folder for writing until :meth:`release`; False if another window has it (:attr:`holder`).

        Temporary files that a killed program left are removed.
        """
        with self.guard:
            lock = self._locks[self.folder]
            if not self.read_only_study and not self._study.is_dir():  # or it would be made anew, empty
                return False
            try:
                self.holder = lock.take()
            except OSError as error:
                if not self.read_only_study:
                    self.fall_back(error.strerror or str(error))
                    return self.hold()
                self._problem(
                    worded(
                        "{folder}: cannot be locked ({reason}); open the study in only one window",
                        folder=self.folder,
                        reason=error.strerror or error,
                    )
                )
            if lock.unsupported:
                self._problem(
                    worded(
                        "{folder}: this disk or network share does not support locks; open the study in only "
                        "one window",
                        folder=self.folder,
                    )
                )
            self._holds = not self.holder
            if self._holds:
                sweep(self.folder)
            return self._holds

    def release(self) -> None:
        """Let another window write."""
        with self.guard:
            self._holds = False
            for lock in self._locks.values():
                lock.release()

    def inherit(self, former: Storage) -> None:
        """Take over the locks of ``former``, which is of the same reader and study."""
        with former.guard, self.guard:
            mine, self._locks = self._locks, former._locks
            self._holds, self.holder = former._holds, former.holder
            former._locks, former._holds = mine, False

    @contextlib.contextmanager
    def own(self, key: str) -> Iterator[None]:
        """Keep all others from writing to the folder while the annotation of ``key`` is changed.

        HeldError if another window writes, another OSError if the folder is missing.
        """
        with self.guard:
            if not self.read_only_study:
                self._look(key)
            lock = self._locks[self.folder]
            holder = self.holder or lock.take()
            if holder:
                raise HeldError(
                    worded(
                        "{folder}: in use by another window ({holder}); close that window to save here",
                        folder=self.folder,
                        holder=holder,
                    )
                )
            self._depth += 1
            try:
                yield
            finally:
                self._depth -= 1
                if not self._holds and not self._depth:
                    lock.release()

    # --- two places ------------------------------------------------------------------------------------------------
    def differ(self, key: str, here: Path, there: Path) -> bool:
        """Whether two files of ``key`` differ and nobody has chosen between them."""
        try:
            other = there.read_bytes()
            return here.read_bytes() != other and not self._settled.is_old(key, other)
        except OSError:
            return False

    def put_away(self, key: str, there: Path, why: str) -> None:
        """Quarantine the file ``there`` in the other folder; raises OSError.

        If that folder cannot be written to, the file is recorded as out of date instead.
        """
        data = there.read_bytes()
        try:
            if self.read_only_study:  # though root might write to it
                raise PermissionError(errno.EACCES, worded("write-protected"), str(there))
            quarantine(there, why)
        except OSError:
            self._settled.add(key, data)


def _identity(folder: Path) -> tuple[int, int] | None:
    """Which folder it is, of all on all drives; None where it is none."""
    try:
        found = folder.stat()
        return (found.st_dev, found.st_ino) if folder.is_dir() else None
    except OSError:
        return None
