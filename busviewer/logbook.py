"""The log: what happened and where in the code, never what of: no pixels, no file names, nothing of a patient.

What may quote a file is taken out where a line is written, so that the log can be handed on as it is.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import logging.handlers
import re
import secrets
import traceback
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from pathlib import Path

__all__ = ["LOG_NAME", "code_places", "hide", "kept_log", "last_lines", "redacted", "trace_of"]

LOG_NAME = "busviewer.log"
_BYTES, _FILES = 1 << 20, 5
_PACKAGE = Path(__file__).resolve().parent
# libraries that read scans or talk to an archive: what they say may quote a patient's name
_READERS = (
    "pydicom", "PIL", "tifffile", "imagecodecs", "dicomweb_client", "pynetdicom", "requests", "urllib3", "keyring",
)  # fmt: skip
_WITHHELD = "(message withheld: it may quote a file)"
_SALT = secrets.token_bytes(16)  # or a name could be guessed and its mark compared
_START = r"(?:/|~/|[A-Za-z]:[\\/]|\\\\)"
_QUOTED_PATH = re.compile(rf"(?P<quote>['\"])(?P<path>{_START}.*?)(?P=quote)", re.DOTALL)
_BARE_PATH = re.compile(rf"(?<![\w.<~:]){_START}[^\s/].*?(?=: |; |\n|$)")
_QUOTED = re.compile(r"(?P<quote>['\"])(?P<text>(?:\\.|(?!(?P=quote)).)*)(?P=quote)", re.DOTALL)
_HARMLESS = re.compile(r"[A-Za-z_][\w.]*|[\d\[\](),. x-]*")  # a name in the code, numbers
_FRAME = re.compile(r'File "(.*?)"')


# --- what is taken out ------------------------------------------------------------------------------------------------
class _Study:
    """A study that must not be named."""

    def __init__(self, folder: Path, keys: Callable[[], Iterable[str]]) -> None:
        self._folder, self._keys = folder, keys

    @cached_property
    def names(self) -> frozenset[str]:
        """The words that its scans go by; a bare number, or two letters, only with their suffix."""
        names = {self._folder.name}
        for key in list(self._keys()):
            *folders, name = key.split("/")
            names.update((name, name.rpartition(".")[0], name.rpartition("#")[0], *folders))  # the file of a frame too
        return frozenset(name for name in names if len(name) > 2 and not name.isdecimal())


_studies: deque[_Study] = deque(maxlen=2)  # a late job may name the one before


def hide(folder: Path, keys: Callable[[], Iterable[str]]) -> None:
    """Let nothing of the study ``folder`` be named: not its folder, nor any scan; ``keys`` is asked when it matters."""
    _studies.append(_Study(folder, keys))


def redacted(text: str) -> str:
    """``text`` with a mark of six digits for each path and each name of an open study; the same one in one run."""
    text = text.replace(str(_PACKAGE), "busviewer")
    text = _QUOTED_PATH.sub(lambda found: _mark(found["path"]), text)
    found = {name for study in tuple(_studies) for name in study.names if name in text}
    for name in sorted(found, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", _mark(name), text)
    text = _BARE_PATH.sub(lambda found: _mark(found[0]), text)
    return _QUOTED.sub(lambda found: found[0] if _HARMLESS.fullmatch(found["text"]) else _mark(found["text"]), text)


def _mark(text: str) -> str:
    return f"<{hashlib.blake2b(text.encode('utf-8', 'surrogatepass'), key=_SALT, digest_size=3).hexdigest()}>"


def code_place(path: str) -> str:
    """Where a file of code lies in its package, without the folders that lead there."""
    path = path.replace("\\", "/")
    for mark in ("/site-packages/", "/busviewer/", "/lib/"):
        before, found, after = path.rpartition(mark)
        if found:
            return f"busviewer/{after}" if mark == "/busviewer/" else after
    return path.rpartition("/")[2]


def code_places(text: str) -> str:
    """What :mod:`faulthandler` wrote, with :func:`code_place` for its files."""
    return _FRAME.sub(lambda found: code_place(found[1]), text)


def trace_of(error: BaseException) -> str:
    """The traceback of ``error`` and of what led to it, without source lines, its words redacted."""
    links: list[BaseException] = []
    link: BaseException | None = error
    while link is not None and link not in links and len(links) < 6:
        links.append(link)
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return "\n".join(line for link in reversed(links) for line in _link_lines(link))


def _link_lines(error: BaseException) -> Iterator[str]:
    places = [
        (code_place(frame.f_code.co_filename), line, frame.f_code.co_name)
        for frame, line in traceback.walk_tb(error.__traceback__)
    ]
    yield from (f"  {place}:{line} {name}" for place, line, name in places[-40:])
    try:
        words = str(error)
    except Exception:  # an error whose words fail must not hide where it was
        words = ""
    reads = any(place.split("/")[0] in _READERS for place, _, _ in places)
    yield f"{type(error).__qualname__}: {_WITHHELD if reads else redacted(words)}"


class _Formatter(logging.Formatter):
    """Time, level, process, logger and words, redacted."""

    def format(self, record: logging.LogRecord) -> str:
        """One line, and the traceback: never the text that another handler made of it."""
        said = record.getMessage()
        if record.name.split(".")[0] in _READERS:
            said = _WITHHELD
        elif record.name == "py.warnings":  # "file:line: Category: words", and the line of code
            place, _, rest = said.partition(": ")
            file, _, number = place.rpartition(":")
            said = f"{code_place(file)}:{number} {rest.partition(':')[0]} {_WITHHELD}"
        else:
            said = redacted(said)
        line = f"{self.formatTime(record)} {record.levelname} {record.process} {record.name}: {said}"
        error = record.exc_info[1] if record.exc_info else None
        return line if error is None else f"{line}\n{trace_of(error)}"


# --- keeping ----------------------------------------------------------------------------------------------------------
@contextlib.contextmanager
def kept_log(folder: Path) -> Iterator[None]:
    """Within the block, write what is logged (and warned of) to ``folder``: at most five files of 1 MB.

    Where the folder cannot be written to, there is no log: the work goes on without.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            folder / LOG_NAME, maxBytes=_BYTES, backupCount=_FILES - 1, encoding="utf-8", errors="backslashreplace"
        )
    except OSError:
        yield
        return
    handler.setFormatter(_Formatter())
    root, level = logging.getLogger(), logging.getLogger().level
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    logging.captureWarnings(True)
    try:
        yield
    finally:
        logging.captureWarnings(False)
        root.setLevel(level)
        root.removeHandler(handler)
        handler.close()


def last_lines(folder: Path, count: int) -> list[str]:
    """The newest ``count`` lines of the log in ``folder``, [] where there is none."""
    try:
        with (folder / LOG_NAME).open(encoding="utf-8", errors="replace") as stream:
            return [line.rstrip("\n") for line in deque(stream, maxlen=count)]
    except OSError:
        return []
