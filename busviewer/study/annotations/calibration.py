"""The spacing that a reader set for whole folders: a small file beside the annotations."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from busviewer.files import read_json
from busviewer.study.annotations.fields import Fields
from busviewer.study.annotations.quarantine import write_anew

__all__ = ["FILE", "Calibrations"]

FILE = ".spacing.json"
"""Its name begins with a dot: an annotation's never does."""

_FORMAT = 1


@dataclass(frozen=True)
class _Scale:
    size: tuple[int, int]
    spacing: tuple[float, float]


class Calibrations:
    """Spacing in mm per pixel, by folder of the study and by scan size: another size means another zoom.

    A damaged file is ignored, and quarantined by the next :meth:`write`; ``problem`` says what is wrong with it.
    """

    def __init__(self, storage: Path) -> None:
        path = storage / FILE
        self._scales: dict[str, list[_Scale]] = {}
        self.problem = ""
        try:
            self._read(path)
        except FileNotFoundError:
            pass
        except (OSError, ValueError) as error:
            self._scales = {}
            self.problem = f"{path}: cannot read the saved spacing of folders ({error}); set it again where needed"

    def _read(self, path: Path) -> None:
        fields = Fields(read_json(path), "the calibration")
        fields.number("format", _FORMAT, _FORMAT)
        for number, item in enumerate(fields.items("folders")):
            entry = Fields(item, f"folders[{number}]")
            width, height = entry.numbers("size", 2, 1, 8192)
            down, across = entry.numbers("spacing", 2, 1e-6, 1e3)
            scale = _Scale((int(width), int(height)), (down, across))
            self._scales.setdefault(entry.text("folder"), []).append(scale)

    def of(self, key: str, size: tuple[int, int]) -> tuple[float, float] | None:
        """mm a pixel (down, across) of a scan of ``size`` (width, height) in the folder of ``key``; None if unknown."""
        scales = self._scales.get(_folder(key), ())
        return next((scale.spacing for scale in scales if scale.size == size), None)

    def put(self, key: str, size: tuple[int, int], spacing: tuple[float, float]) -> None:
        """Keep ``spacing`` for all scans of ``size`` in the folder of ``key``; in memory, until :meth:`write`."""
        folder = _folder(key)
        others = [scale for scale in self._scales.get(folder, ()) if scale.size != size]
        self._scales = {**self._scales, folder: [*others, _Scale(size, spacing)]}

    def write(self, storage: Path) -> None:
        """Write all to the folder ``storage``; on any thread. Raises OSError."""
        entries = [
            {"folder": name, "size": list(scale.size), "spacing": list(scale.spacing)}
            for name, found in self._scales.items()
            for scale in found
        ]
        write_anew(storage / FILE, {"format": _FORMAT, "folders": entries}, damaged=bool(self.problem))
        self.problem = ""


def _folder(key: str) -> str:
    return PurePosixPath(key).parent.as_posix()
