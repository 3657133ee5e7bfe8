"""Files that are whole or not there: atomic writes, damaged ones out of the way, safe joins, hashes."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import stat
import tempfile
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from io import BufferedReader
from pathlib import Path
from typing import Any

__all__ = [
    "atomic_path",
    "drop_parts",
    "flush_file",
    "json_bytes",
    "open_file",
    "quarantine",
    "read_json",
    "safe_join",
    "sha256_of",
    "shown",
    "write_atomic",
    "write_json",
]

_LARGEST_JSON = 256 << 20  # bytes; the mask of a scan of 8192 x 8192 whose every other pixel is lesion is 134 MB
_parts: set[Path] = set()  # of files that are being written
_UMASK = os.umask(0o022)  # it can only be read by setting it: once, before there are threads
os.umask(_UMASK)


def flush_file(path: Path) -> None:
    """Force ``path`` (a file or a folder) to the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def atomic_path(path: Path, *, flush: bool = True) -> Iterator[Path]:
    """A temporary path beside ``path`` that is renamed over it when the block ends well, and removed when it fails.

    Whoever reads ``path`` meanwhile sees the old file whole or the new one whole (``os.replace``). An OSError of the
    writing names ``path``.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        descriptor, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
    except OSError as error:
        raise _naming(path, error) from error
    os.close(descriptor)
    part = Path(name)
    _parts.add(part)
    try:
        yield part
        if flush:
            flush_file(part)
        part.chmod(0o666 & ~_UMASK)  # mkstemp makes 0600, which a colleague on a share cannot read
        os.replace(part, path)
    except BaseException as error:
        part.unlink(missing_ok=True)
        if isinstance(error, OSError) and (error.filename is None or str(error.filename) == name):
            raise _naming(path, error) from error
        raise
    finally:
        _parts.discard(part)
    if flush and os.name == "posix":
        flush_file(path.parent)


def _naming(path: Path, error: OSError) -> OSError:
    """``error`` with the file that was to be written: a write names none, and the temporary one tells nobody much."""
    if error.errno is None:
        return error
    full = error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", None))  # Windows has no quota of this name
    todo = "; free some space and try again" if full else ""
    return OSError(error.errno, f"{error.strerror}{todo}", str(path))


def drop_parts() -> None:
    """Remove what is being written: the process ends without the end of those who write."""
    for part in tuple(_parts):
        with suppress(OSError):
            part.unlink(missing_ok=True)


def write_atomic(path: Path, data: bytes, *, flush: bool = True) -> None:
    """Write ``data`` to ``path`` as a whole; raises OSError and leaves the old file where it cannot."""
    with atomic_path(path, flush=flush) as part:
        part.write_bytes(data)
        if part.stat().st_size != len(data):
            raise OSError(errno.EIO, "the file was not written completely", str(path))


def write_json(path: Path, value: Any, *, flush: bool = True) -> None:
    """Write ``value`` as indented JSON, atomically."""
    write_atomic(path, json_bytes(value), flush=flush)


def json_bytes(value: Any) -> bytes:
    """``value`` as indented JSON."""
    try:
        return (json.dumps(value, indent=1, ensure_ascii=False) + "\n").encode()
    except UnicodeEncodeError:  # a file name that is not UTF-8; escaped, it comes back as it was
        return (json.dumps(value, indent=1) + "\n").encode()


def quarantine(path: Path, why: str) -> Path:
    """Rename ``path`` to a name beside it that says ``why`` and when, and that nothing has yet; raises OSError."""
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    aside = path.with_name(f"{path.name}.{why}-{stamp}")
    number = 1
    while os.path.lexists(aside):
        number += 1
        aside = path.with_name(f"{path.name}.{why}-{stamp}-{number}")
    return path.rename(aside)


def open_file(path: Path) -> BufferedReader:
    """Open ``path`` to be read; OSError where it is no file: a pipe would hold the program up, a device never end."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise OSError(errno.EINVAL, "this is not a file", str(path))
    return path.open("rb")


def read_json(path: Path) -> Any:
    """The JSON value in ``path``; OSError or ValueError (which names the file) where there is none."""
    with open_file(path) as stream:
        data = stream.read(_LARGEST_JSON + 1)
    if len(data) > _LARGEST_JSON:
        raise ValueError(f"{path}: too large; the limit is {_LARGEST_JSON >> 20} MB")
    try:
        return json.loads(data)
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise ValueError(f"{path}: not valid JSON: {error}") from error


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file, as 64 hex digits."""
    with open_file(path) as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def safe_join(root: Path, relative: str) -> Path:
    """``root / relative``, refusing (ValueError) an absolute path or one that leaves ``root``, links followed."""
    if not relative or "\0" in relative or Path(relative).is_absolute():
        raise ValueError(f"{relative!r}: not a path inside {root}")
    joined = (root / relative).resolve()
    if not joined.is_relative_to(root.resolve()):
        raise ValueError(f"{relative!r}: outside {root}")
    return joined


def shown(name: str) -> str:
    """A name, or a sentence with names in it, as people are shown it: on one line, and nothing in it acts unseen.

    Line ends, control characters, marks that turn the direction of what follows and invisible ones are written out, as
    are bytes that are not UTF-8.
    """
    return name if name.isprintable() else "".join(map(_shown, name))


def _shown(letter: str) -> str:
    if letter.isprintable():
        return letter
    if unicodedata.category(letter) == "Zs":
        return " "
    if "\udc80" <= letter <= "\udcff":  # how Python holds a byte of a name that is not UTF-8
        return f"\\x{ord(letter) - 0xDC00:02x}"
    return letter.encode("unicode_escape").decode()
