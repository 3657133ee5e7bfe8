"""What a run leaves on disk: its events, one JSON object a line, and a word about what cannot be written."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from safetensors import SafetensorError

from busviewer.files import flush_file
from busviewer.texts import worded

__all__ = ["EventLog", "writing"]


@contextmanager
def writing(path: Path, advice: str = "") -> Iterator[None]:
    """Name ``path`` where the block cannot write it: OSError in one line, with ``advice``, whatever raised what."""
    try:
        yield
    except (OSError, SafetensorError) as error:
        reason = getattr(error, "strerror", None) or (str(error).splitlines() or [type(error).__name__])[0]
        raise OSError(
            worded("{path}: cannot be written ({reason}){advice}", path=path, reason=reason, advice=advice)
        ) from error


class EventLog:
    """Appends events to a file, on disk when the call returns, and hands each line to ``echo``."""

    def __init__(self, path: Path, echo: Callable[[str], None] = lambda line: None) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path, self._echo = path, echo

    def __call__(self, event: str, **values: object) -> None:
        line = json.dumps({"event": event, **values})
        with writing(self._path):
            with self._path.open("a", encoding="utf-8") as stream:
                stream.write(line + "\n")
            flush_file(self._path)
        self._echo(line)
