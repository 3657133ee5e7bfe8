"""Which scans a reader hid from the worklist: a small file beside the annotations."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from busviewer.files import read_json
from busviewer.study.annotations.fields import Fields
from busviewer.study.annotations.quarantine import write_anew
from busviewer.texts import worded

__all__ = ["FILE", "HiddenScans"]

FILE = ".hidden.json"
"""Its name begins with a dot: an annotation's never does."""

_FORMAT = 1


class HiddenScans:
    """The keys of the hidden scans. Hiding a scan does not change its annotation.

    A damaged file is ignored, and quarantined by the next :meth:`write`; ``problem`` says what is wrong with it.
    """

    def __init__(self, storage: Path) -> None:
        path = storage / FILE
        self.keys: frozenset[str] = frozenset()
        self.problem = ""
        try:
            self.keys = _read(path)
        except (FileNotFoundError, NotADirectoryError):
            pass
        except (OSError, ValueError) as error:
            self.problem = worded(
                "{path}: cannot read which scans are hidden ({reason}); all scans are listed", path=path, reason=error
            )

    def put(self, keys: Iterable[str], hidden: bool) -> None:
        """Hide ``keys``, or show them again; in memory, until :meth:`write`."""
        self.keys = self.keys | set(keys) if hidden else self.keys - set(keys)

    def write(self, storage: Path) -> None:
        """Write them to the folder ``storage``; on any thread. Raises OSError."""
        write_anew(storage / FILE, {"format": _FORMAT, "hidden": sorted(self.keys)}, damaged=bool(self.problem))
        self.problem = ""


def _read(path: Path) -> frozenset[str]:
    fields = Fields(read_json(path), "the hidden scans")
    fields.number("format", _FORMAT, _FORMAT)
    keys = fields.items("hidden")
    if not all(isinstance(key, str) for key in keys):
        raise ValueError("hidden must be a list of names")
    return frozenset(keys)
