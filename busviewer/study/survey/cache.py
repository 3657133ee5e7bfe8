"""Results of the survey by scan content, in one SQLite file that several processes may use at the same time."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from pathlib import Path
from typing import Any, NamedTuple

from busviewer.files import quarantine
from busviewer.scan import Scan
from busviewer.scan.drawn import looks_drawn

__all__ = ["MOST_KEPT", "FileKnown", "SurveyCache", "quarantine_cache"]

MOST_KEPT = 40_000
"""Scans; those not met for longest go first. With their fingerprints about 600 MB at most."""

_WAIT = 20.0  # seconds for another process to have written
_AT_ONCE = 64  # rows: a write is short, so that no other process waits for long
_DAY = 86_400
_TABLES = (
    "create table if not exists file (path blob primary key, size integer, time integer, sha256 text) without rowid",
    "create table if not exists scan (sha256 text primary key, marks text not null, print blob not null, met integer,"
    " height integer, width integer, down real, across real, drawn integer)",
    "create table if not exists truth (path blob primary key, stamp text, found text) without rowid",
    "create table if not exists pair (one text, other text, same integer, primary key (one, other)) without rowid",
)
_PUT = {
    "file": "insert or replace into file values (?, ?, ?, ?)",
    "scan": "insert or replace into scan values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    "truth": "insert or replace into truth values (?, ?, ?)",
    "pair": "insert or replace into pair values (?, ?, ?)",
    "met": "update scan set met = ? where sha256 = ?",
}


class FileKnown(NamedTuple):
    """A file as it was when it was looked at: its size in bytes, its time in ns, the hash of its content."""

    size: int
    time: int
    sha256: str


class SurveyCache:
    """A context. Its methods raise sqlite3.Error where the file turns out to be damaged, or cannot be written.

    Args:
        path: the file, made where it is missing; None keeps all in memory.
    """

    def __init__(self, path: Path | None) -> None:
        self._waiting: dict[str, list[tuple[Any, ...]]] = {name: [] for name in _PUT}
        self._scans: dict[str, tuple[Any, ...]] = {}  # those of them that are not written yet
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
        self._base = sqlite3.connect(path or ":memory:", timeout=_WAIT, isolation_level=None)
        try:
            self._base.execute("pragma synchronous = normal")
            for table in _TABLES:
                self._base.execute(table)
        except sqlite3.Error:
            self._base.close()
            raise

    def __enter__(self) -> SurveyCache:
        return self

    def __exit__(self, *_raised: object) -> None:
        with contextlib.suppress(sqlite3.Error):
            self._write()
        self._base.close()

    def file(self, path: Path) -> FileKnown | None:
        """What a file was when it was last looked at, None where it never was."""
        row = self._one("select size, time, sha256 from file where path = ?", os.fsencode(path))
        return None if row is None else FileKnown(*row)

    def put_file(self, path: Path, known: FileKnown) -> None:
        """Keep what a file is."""
        self._put("file", os.fsencode(path), *known)

    def marks(self, sha256: str) -> tuple[str, ...] | None:
        """What is burnt into a content, None where it was not looked at."""
        row = self._scan(sha256)
        if row is None:
            return None
        now = int(time.time())
        if row[3] < now - _DAY:
            self._put("met", now, sha256)
        return tuple(row[1].split(",")) if row[1] else ()

    def grid(self, sha256: str) -> tuple[tuple[int, int], tuple[float, float] | None]:
        """Of a content that was looked at: height and width in pixels, and millimetres a pixel down and across."""
        row = self._known(sha256)
        return (row[4], row[5]), None if row[6] is None else (row[6], row[7])

    def looks_drawn(self, sha256: str) -> bool:
        """Whether a content that was looked at has two colours only, as masks have."""
        return bool(self._known(sha256)[8])

    def fingerprint(self, sha256: str) -> bytes:
        """The fingerprint of a content that was looked at."""
        (fingerprint,) = self._one("select print from scan where sha256 = ?", sha256) or (self._known(sha256)[2],)
        return bytes(fingerprint)

    def _scan(self, sha256: str) -> Any:
        """Without its fingerprint, which is long, where it was written."""
        columns = "sha256, marks, null, met, height, width, down, across, drawn"
        return self._scans.get(sha256) or self._one(f"select {columns} from scan where sha256 = ?", sha256)

    def _known(self, sha256: str) -> Any:
        row = self._scan(sha256)
        if row is None:
            raise sqlite3.DatabaseError(f"the scan {sha256[:12]} is missing from the cache")
        return row

    def put(self, scan: Scan, marks: tuple[str, ...], fingerprint: bytes) -> None:
        """Keep what was seen of a content."""
        spacing = scan.spacing or (None, None)
        drawn = looks_drawn(scan.pixels)
        row = (scan.sha256, ",".join(marks), fingerprint, int(time.time()), *scan.shape, *spacing, drawn)
        self._scans[scan.sha256] = row
        self._put("scan", *row)

    def truth(self, path: Path, stamp: str) -> str | None:
        """What was found of the ground truth of the scan ``path``, None where it was not looked at as it is now."""
        row = self._one("select found from truth where path = ? and stamp = ?", os.fsencode(path), stamp)
        return None if row is None else str(row[0])

    def put_truth(self, path: Path, stamp: str, found: str) -> None:
        """Keep what was found of a ground truth; ``stamp`` changes with its files."""
        self._put("truth", os.fsencode(path), stamp, found)

    def same(self, one: str, other: str) -> bool | None:
        """Whether two contents show the same view, None where they were not compared."""
        row = self._one("select same from pair where one = ? and other = ?", one, other)
        return None if row is None else bool(row[0])

    def put_same(self, one: str, other: str, same: bool) -> None:
        """Keep whether two contents show the same view."""
        self._put("pair", one, other, int(same))

    def trim(self, most: int = MOST_KEPT) -> None:
        """Remove the contents beyond ``most``, and entries that refer to removed contents."""
        self._write()
        (count,) = self._one("select count(*) from scan")
        if count <= most:
            return
        oldest = "select sha256 from scan order by met, rowid limit ?"
        with self._base:
            self._base.execute(f"delete from scan where sha256 in ({oldest})", (count - most,))
            for table, column in (("file", "sha256"), ("pair", "one"), ("pair", "other")):
                self._base.execute(f"delete from {table} where {column} not in (select sha256 from scan)")
            self._base.execute("delete from truth where path not in (select path from file)")
        self._base.execute("vacuum")

    def _one(self, question: str, *values: Any) -> Any:
        return self._base.execute(question, values).fetchone()

    def _put(self, name: str, *row: Any) -> None:
        self._waiting[name].append(row)
        if len(self._waiting[name]) >= _AT_ONCE:
            self._write()

    def _write(self) -> None:
        if not any(self._waiting.values()):
            return
        self._base.execute("begin immediate")
        with self._base:
            for name, rows in self._waiting.items():
                self._base.executemany(_PUT[name], rows)
        for rows in self._waiting.values():
            rows.clear()
        self._scans.clear()


def quarantine_cache(path: Path) -> None:
    """Move a damaged file out of the way, in place of one that was moved before; a new one is made when it is needed.

    Nothing is lost with the older one: it can be large, and holds only what can be found out again.
    """
    with contextlib.suppress(OSError):
        for older in path.parent.glob(f"{path.name}*.damaged-*"):
            older.unlink()
        for suffix in ("-journal", ""):
            there = path.with_name(path.name + suffix)
            if there.exists():
                quarantine(there, "damaged")
