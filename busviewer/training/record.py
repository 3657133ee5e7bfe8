"""The events of a run: one JSON object a line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from busviewer.files import flush_file

__all__ = ["Recorder"]


class Recorder:
    """Appends events to a file, on disk when the call returns, and hands each line to ``echo``."""

    def __init__(self, path: Path, echo: Callable[[str], None] = lambda line: None) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path, self._echo = path, echo

    def __call__(self, event: str, **values: object) -> None:
        line = json.dumps({"event": event, **values})
        with self._path.open("a", encoding="utf-8") as stream:
            stream.write(line + "\n")
        flush_file(self._path)
        self._echo(line)
