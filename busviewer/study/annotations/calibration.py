"""The spacing of a scan by all that is known of it; what a reader set for whole folders is a small file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from statistics import median

from busviewer.files import read_json
from busviewer.mask import Scale, Spacing
from busviewer.scan.regions import spacing_of_regions
from busviewer.study.annotations.annotation import Annotation
from busviewer.study.annotations.fields import Fields
from busviewer.study.annotations.quarantine import write_anew
from busviewer.texts import worded

__all__ = [
    "FILE", "Calibrations", "agreed_spacing", "common_scale", "common_spacing", "scale_of", "spacing_of",
]  # fmt: skip

FILE = ".spacing.json"
"""Its name begins with a dot: an annotation's never does."""

_FORMAT = 1
_APART = 1.05  # times: rulers laid by hand differ by a few percent, a mistaken calibration by more


@dataclass(frozen=True)
class _Scale:
    size: tuple[int, int]
    spacing: tuple[float, float]


class Calibrations:
    """Spacing in mm per pixel, by folder of the study and by scan size: another size means another zoom.

    Read from the folders ``places``: where two of them know a spacing, the first counts. A damaged file is ignored, and
    quarantined by the next :meth:`write` to its folder; ``problem`` says what is wrong with it.
    """

    def __init__(self, *places: Path) -> None:
        self._scales: dict[str, list[_Scale]] = {}
        self._damaged: set[Path] = set()
        self.problem = ""
        for path in [place / FILE for place in places]:
            try:
                found = _read(path)
            except (FileNotFoundError, NotADirectoryError):
                continue
            except (OSError, ValueError) as error:
                self._damaged.add(path)
                self.problem = worded(
                    "{path}: cannot read the saved spacing of folders ({reason}); set it again where needed",
                    path=path,
                    reason=error,
                )
                continue
            for folder, scales in found.items():
                known = self._scales.setdefault(folder, [])
                known += [scale for scale in scales if scale.size not in {each.size for each in known}]

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
        path = storage / FILE
        write_anew(path, {"format": _FORMAT, "folders": entries}, damaged=path in self._damaged)
        self._damaged.discard(path)
        self.problem = self.problem if self._damaged else ""


def spacing_of(annotation: Annotation, calibrations: Calibrations | None = None) -> Spacing | None:
    """mm a pixel (down, across) of an annotation's scan: what its reader set for it, else what its file tells, else
    what the reader set for its folder, else what its final was signed off with; None where nobody knows.

    Whoever shows one spacing for the scan asks this, and not one of the four; who measures asks :func:`scale_of`.
    """
    return common_spacing([(annotation, calibrations)])


def scale_of(annotation: Annotation, calibrations: Calibrations | None = None) -> Scale:
    """The scale of an annotation's scan, place by place: as :func:`spacing_of`, but what lies in a region of the
    picture has the spacing of that, unless the reader set one for the scan."""
    return common_scale([(annotation, calibrations)])


def common_scale(said: Iterable[tuple[Annotation, Calibrations | None]]) -> Scale:
    """As :func:`scale_of`, of one scan by what several readers said of it (:func:`common_spacing`)."""
    said = list(said)
    spacing = common_spacing(said)
    regions = next((annotation.scan.regions for annotation, _ in said if annotation.scan.regions), ())
    if not regions or any(annotation.spacing is not None for annotation, _ in said):
        return Scale(spacing)
    told = spacing_of_regions(regions)
    return Scale(told, regions, None if told is not None else spacing)


def common_spacing(said: Iterable[tuple[Annotation, Calibrations | None]]) -> Spacing | None:
    """As :func:`spacing_of`, of one scan by what several readers said of it, in any order: where some of them measured
    it in the same way, what these agree on (:func:`agreed_spacing`)."""
    for known in zip(*(_told(annotation, calibrations) for annotation, calibrations in said), strict=True):
        if any(known):
            return agreed_spacing(known)
    return None


def agreed_spacing(said: Iterable[Spacing | None]) -> Spacing | None:
    """The spacing (mm down, across) of a scan by what readers, in any order, said of it; the median of those known.

    None where none is known, and where two differ by more than 5 %: then one of them is wrong.
    """
    known = [spacing for spacing in said if spacing is not None]
    down, across = [spacing[0] for spacing in known], [spacing[1] for spacing in known]
    if not known or any(max(side) > _APART * min(side) for side in (down, across)):
        return None
    return median(down), median(across)


def _told(annotation: Annotation, calibrations: Calibrations | None) -> tuple[Spacing | None, ...]:
    scan, final = annotation.scan, annotation.final
    folder = None if calibrations is None else calibrations.of(scan.path, scan.size)
    return annotation.spacing, scan.spacing, folder, None if final is None else final.spacing


def _read(path: Path) -> dict[str, list[_Scale]]:
    fields = Fields(read_json(path), "the calibration")
    fields.number("format", _FORMAT, _FORMAT)
    found: dict[str, list[_Scale]] = {}
    for number, item in enumerate(fields.items("folders")):
        entry = Fields(item, f"folders[{number}]")
        width, height = entry.numbers("size", 2, 1, 8192)
        down, across = entry.numbers("spacing", 2, 1e-6, 1e3)
        scale = _Scale((int(width), int(height)), (down, across))
        found.setdefault(entry.text("folder"), []).append(scale)
    return found


def _folder(key: str) -> str:
    return PurePosixPath(key).parent.as_posix()
