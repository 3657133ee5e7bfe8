"""The address of a frame, one picture of a file that holds several: ``clip.tif#3`` is the third of ``clip.tif``."""

from __future__ import annotations

import hashlib
import os
import re
import threading
from collections import OrderedDict
from pathlib import Path, PurePosixPath
from typing import IO, Any, NamedTuple

from busviewer.files import open_file
from busviewer.scan.suffixes import stem_of

__all__ = ["Clip", "Frames", "file_of", "frame_of", "frame_path", "sha256_of_scan", "short_name", "split_frame"]

_KEPT = 64
_hashed: OrderedDict[tuple[Path, int, int], Any] = OrderedDict()
_lock = threading.Lock()
_ADDRESS = re.compile(r"(.+)#([1-9][0-9]{0,5})", re.DOTALL)


class Frames(NamedTuple):
    """How many pictures of one size a file holds.

    Attributes:
        pictures: 1, or the number of frames.
        hint: what of the file is not shown, a sentence without a full stop; "" where all of it is.
    """

    pictures: int = 1
    hint: str = ""


class Clip(NamedTuple):
    """A file as something that can be played.

    Attributes:
        frames: how many pictures it holds; 1 is no clip.
        seconds: how long each was recorded; None where the file does not say.
    """

    frames: int = 1
    seconds: float | None = None


def split_frame(name: str) -> tuple[str, int | None]:
    """The name (or key) of the file and the number of the frame, by the text alone: None without a number."""
    found = _ADDRESS.fullmatch(name) if "#" in name else None
    return (found[1], int(found[2])) if found else (name, None)


def frame_path(path: Path, number: int) -> Path:
    """The address of the picture ``number``, from 1, of the file ``path``."""
    return path.with_name(f"{path.name}#{number}")


def file_of(path: Path) -> Path:
    """The file in which the picture at ``path`` lies; a file whose own name ends in a number sign and digits is it."""
    name, number = _split(path)
    return path if number is None else path.with_name(name)


def frame_of(path: Path) -> int | None:
    """The number of the picture at ``path`` in its file, from 1; None where the file is addressed as a whole."""
    return _split(path)[1]


def short_name(name: str) -> str:
    """The last part of a name or key, without its type: ``a/scan.png`` -> ``scan``, ``a/clip.tif#3`` -> ``clip#3``."""
    file, number = split_frame(PurePosixPath(name).name)
    stem = stem_of(file)
    return stem if number is None else f"{stem}#{number}"


def sha256_of_scan(path: Path, stream: IO[bytes] | None = None) -> str:
    """What tells the content at ``path`` from any other, as 64 hex digits; ``stream``, where it is open, is its file.

    It is the SHA-256 of the file's bytes or, of a frame, that of these bytes and ``#3``: frames of a file differ. The
    file of a frame is not gone through again for the next one while it keeps its size and time.
    Raises OSError where the file cannot be read.
    """
    if stream is None:
        with open_file(file_of(path)) as opened:
            return sha256_of_scan(path, opened)
    stream.seek(0)
    number = frame_of(path)
    if number is None:
        return str(_digest(stream).hexdigest())
    status = os.fstat(stream.fileno())
    known = file_of(path), status.st_size, status.st_mtime_ns
    with _lock:
        digest = _hashed.get(known)
    if digest is None:
        digest = _digest(stream)
        with _lock:
            _hashed[known] = digest
            while len(_hashed) > _KEPT:
                _hashed.popitem(last=False)
    digest = digest.copy()
    digest.update(f"#{number}".encode())
    return str(digest.hexdigest())


def _digest(stream: Any) -> Any:
    return hashlib.file_digest(stream, "sha256")


def _split(path: Path) -> tuple[str, int | None]:
    name, number = split_frame(path.name)
    return (path.name, None) if number is not None and os.path.lexists(path) else (name, number)
