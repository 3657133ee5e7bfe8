"""Which scans a reader hid from the worklist: a small file beside the annotations."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from busviewer.files import read_json, write_json
from busviewer.study.fields import Fields

__all__ = ["FILE", "HiddenScans"]

FILE = ".hidden.json"
"""Its name begins with a dot: an annotation's never does."""

_FORMAT = 1


class HiddenScans:
    """The keys of the scans that are hidden; nothing else is said of them, and their annotations stay as they are.

    A damaged file counts as none, and is set aside by the next :meth:`put`; ``problem`` says what is wrong with it.
    """

    def __init__(self, location: Path) -> None:
        self._path = location / FILE
        self.keys: frozenset[str] = frozenset()
        self.problem = ""
        try:
            self.keys = self._read()
        except (FileNotFoundError, NotADirectoryError):
            pass
        except (OSError, ValueError) as error:
            self.problem = f"{self._path}: which scans are hidden cannot be known ({error})"

    def _read(self) -> frozenset[str]:
        fields = Fields(read_json(self._path), "the hidden scans")
        fields.number("format", _FORMAT, _FORMAT)
        keys = fields.items("hidden")
        if not all(isinstance(key, str) for key in keys):
            raise ValueError("hidden is not a list of names")
        return frozenset(keys)

    def put(self, keys: Iterable[str], hidden: bool) -> None:
        """Hide ``keys``, or show them again; raises OSError, and then nothing is changed."""
        wanted = self.keys | set(keys) if hidden else self.keys - set(keys)
        if self.problem and self._path.exists():
            self._path.replace(self._path.with_name(FILE + ".damaged"))
        write_json(self._path, {"format": _FORMAT, "hidden": sorted(wanted)}, flush=False)
        self.keys, self.problem = wanted, ""
