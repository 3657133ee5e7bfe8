"""Which sensitivity a reader chose for a study: a small file beside the annotations."""

from __future__ import annotations

from pathlib import Path

from busviewer.files import read_json
from busviewer.study.annotations.fields import Fields
from busviewer.study.annotations.quarantine import write_anew
from busviewer.study.annotations.sensitivity import BALANCED, SENSITIVITIES, check_sensitivity
from busviewer.texts import worded

__all__ = ["FILE", "ChosenSensitivity"]

FILE = ".sensitivity.json"
"""Its name begins with a dot: an annotation's never does."""

_FORMAT = 1


class ChosenSensitivity:
    """One of the ``SENSITIVITIES``, by its ``name``; "balanced" until one is chosen.

    A damaged file is ignored, and quarantined by the next :meth:`write`; ``problem`` says what is wrong with it.
    """

    def __init__(self, storage: Path) -> None:
        path = storage / FILE
        self.name = BALANCED
        self.problem = ""
        try:
            self.name = _read(path)
        except (FileNotFoundError, NotADirectoryError):
            pass
        except (OSError, ValueError) as error:
            self.problem = worded(
                "{path}: cannot read the chosen sensitivity ({reason}); using {balanced}",
                path=path,
                reason=error,
                balanced=BALANCED,
            )

    def put(self, name: str) -> None:
        """Choose ``name``; in memory, until :meth:`write`. ValueError for an unknown one."""
        self.name = check_sensitivity(name)

    def write(self, storage: Path) -> None:
        """Write it to the folder ``storage``; on any thread. Raises OSError."""
        write_anew(storage / FILE, {"format": _FORMAT, "sensitivity": self.name}, damaged=bool(self.problem))
        self.problem = ""


def _read(path: Path) -> str:
    fields = Fields(read_json(path), "the sensitivity")
    fields.number("format", _FORMAT, _FORMAT)
    return str(fields.one_of("sensitivity", SENSITIVITIES))
