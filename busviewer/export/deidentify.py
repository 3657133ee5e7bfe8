"""An export without patient data: scans by number, boxes of burnt-in text blanked, DICOM copies by the profile."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from busviewer.csv_tables import csv_bytes, header_of
from busviewer.export.confidentiality import KEEP, Pseudonyms
from busviewer.export.dicom_copy import is_dicom, write_copy
from busviewer.export.tables import BIRADS
from busviewer.files import write_atomic
from busviewer.formats import Item
from busviewer.progress import check_cancelled, track
from busviewer.scan import Scan, ScanError, frames_in, read_scan
from busviewer.scan.blanking import ON_TISSUE, Blank, blanked, find_blanks
from busviewer.scan.frames import file_of, frame_path, split_frame
from busviewer.study import Annotation, Study
from busviewer.study.birads import Description
from busviewer.study.output import MANIFEST, manifest_in
from busviewer.texts import worded

__all__ = ["READER", "Deidentify", "Removal", "brightest", "file_keys", "paths_of", "plan_blanks"]

READER = "reader"
"""What every reader is called in such an export."""

_SHORTEST_KEY = 12
_COLUMNS = ("name", "scan")


@dataclass(frozen=True)
class Deidentify:
    """How an export is to be de-identified.

    Attributes:
        blanks: the boxes of each file, by its key (that of a clip without a number), as :func:`plan_blanks` finds them
            and a person may have changed them. A scan that is missing here is left out.
        shown: whether a person has looked at them.
        key: exports with the same one have the same UIDs and names; "" for ones that nobody can make again.
        keep: what the profile may keep, words of :data:`~busviewer.export.confidentiality.KEEP`.
        with_dicom: write a copy of each DICOM file also where the format does not refer to it.
        names: where to write which scan has which name, outside the export; None for nowhere.
    """

    blanks: Mapping[str, Sequence[Blank]]
    shown: bool
    key: str = ""
    keep: frozenset[str] = frozenset()
    with_dicom: bool = False
    names: Path | None = None

    def __post_init__(self) -> None:
        if 0 < len(self.key) < _SHORTEST_KEY:
            raise ValueError(
                worded(
                    "the key must have at least {shortest_key} letters, or it could be guessed",
                    shortest_key=_SHORTEST_KEY,
                )
            )
        if unknown := self.keep - set(KEEP):
            raise ValueError(f"cannot keep {', '.join(sorted(unknown))}; available: {', '.join(KEEP)}")


def file_keys(keys: Iterable[str]) -> list[str]:
    """The keys of the files in which scans lie, each once, in their order."""
    return list(dict.fromkeys(split_frame(key)[0] for key in keys))


def plan_blanks(study: Study, keys: Iterable[str]) -> dict[str, tuple[Blank, ...]]:
    """The boxes of each file that holds a scan of ``keys``; a file that cannot be read has none, and is not there."""
    paths = paths_of(study, keys)
    found: dict[str, tuple[Blank, ...]] = {}
    for key in track(list(paths)):
        try:
            found[key] = find_blanks(brightest(paths[key]))
        except ScanError:
            continue
    return found


def brightest(path: Path) -> Scan:
    """A file as one scan: of a clip the brightest that each pixel becomes, so that all text of all frames is there.

    Raises ScanError where it cannot be read.
    """
    path = file_of(path)
    count = frames_in(path).pictures
    first = read_scan(path if count == 1 else frame_path(path, 1))
    if count == 1:
        return first
    pixels = first.pixels
    for number in range(2, count + 1):
        check_cancelled()
        other = read_scan(frame_path(path, number)).pixels
        if other.shape[:2] != pixels.shape[:2] or other.dtype != pixels.dtype:
            raise ScanError(path, worded("its frames are not all of one size and kind"))
        pixels = np.maximum(*(_as_wide(each, max(pixels.ndim, other.ndim)) for each in (pixels, other)))
    return replace(first, pixels=pixels, path=path)


def _as_wide(pixels: NDArray[Any], dimensions: int) -> NDArray[Any]:
    return pixels if pixels.ndim == dimensions else np.repeat(pixels[..., None], 3, axis=2)


def paths_of(study: Study, keys: Iterable[str]) -> dict[str, Path]:
    """Where the files lie that hold these scans, by the key of the file."""
    paths: dict[str, Path] = {}
    for key in keys:
        if key in study.by_key:
            paths.setdefault(split_frame(key)[0], file_of(study.by_key[key].path))
    return paths


@dataclass
class Removal:
    """One export as it is de-identified: ``how``, of the scans ``keys``, into ``out``.

    Raises ValueError where the export would not be one without patient data.
    """

    how: Deidentify
    keys: Sequence[str]
    out: Path
    _files: dict[str, str] = field(default_factory=dict)
    _done: dict[str, dict[str, Any]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._names = Pseudonyms(self.how.key)
        order = sorted(file_keys(self.keys), key=lambda key: self._names.digest("order", key))
        self._files = {key: f"scan-{number:04d}" for number, key in enumerate(order, 1)}
        self._check_folder()
        self._check_list()

    @property
    def names(self) -> dict[str, str]:
        """What each scan is called: ``scan-0001``, or ``scan-0001#3`` for a frame."""
        return {key: self._name(key) for key in self.keys}

    def _name(self, key: str) -> str:
        file, number = split_frame(key)
        return self._files[file] + ("" if number is None else f"#{number}")

    def _check_folder(self) -> None:
        """What lies there already must be ours, of the same scans and the same key."""
        there = self.out.is_dir() and any(self.out.iterdir())
        if not there:
            return
        manifests = [manifest_in(self.out, path.name) for path in self.out.glob(f"*{MANIFEST}")]
        known = [each.get("deidentified") for each in manifests]
        same = self.how.key and known and all(isinstance(each, dict) and each.get("check") == self._check
                                              for each in known)  # fmt: skip
        if not same:
            raise ValueError(
                worded(
                    "{out}: choose a new or empty folder, so that nothing with patient data lies beside what has none",
                    out=self.out,
                )
            )

    @property
    def _check(self) -> str:
        """The same for the same scans and key alone."""
        return self._names.digest("check", "\n".join(self._files))[:16]

    def _check_list(self) -> None:
        path = self.how.names
        if path is None:
            return
        if path.resolve().is_relative_to(self.out.resolve()):
            raise ValueError(
                worded("{path}: the list of names must not lie in the export; choose another folder", path=path)
            )
        if path.exists() and (not path.is_file() or tuple(_header_of(path)) != _COLUMNS):
            raise ValueError(worded("{path}: already exists and is no list of names; choose another file", path=path))

    def item(self, item: Item, *, wants_copy: bool) -> Item:
        """``item`` without its patient, its pixels blanked; with ``wants_copy``, it refers to the copy of its file.

        Raises ScanError where it cannot be made so, OSError where the copy cannot be written.
        """
        file, number = split_frame(item.key)
        blanks, name = self.how.blanks.get(file), self._files[file]
        if blanks is None:
            raise ScanError(item.scan.path, worded("its burnt-in text was not looked for; export again"))
        height, width = item.scan.shape
        if any(each.right > width or each.bottom > height or min(each.left, each.top) < 0 for each in blanks):
            raise ScanError(
                item.scan.path,
                worded(
                    "its boxes reach beyond its {width} x {height} pixels; look for text again",
                    width=width,
                    height=height,
                ),
            )
        place = self.out / f"{name}.png"
        facts = self._done.setdefault(name, {
            "blanked": [[each.left, each.top, each.right, each.bottom] for each in blanks if each.blank],
            "not_blanked": sum(not each.blank for each in blanks),
        })  # fmt: skip
        if is_dicom(item.scan.path) and (wants_copy or self.how.with_dicom):
            place = self.out / f"{name}.dcm"
            if "dicom" not in facts:
                write_copy(item.scan.path, place, blanks, self._names, self.how.keep, burnt_in=self._burnt_in(blanks))
                facts["dicom"] = place.name
        elif wants_copy:
            raise ScanError(
                item.scan.path, worded("it is no DICOM file, which this format refers to; choose another format")
            )
        pixels = blanked(item.scan.pixels, blanks)
        scan = replace(
            item.scan,
            pixels=pixels,
            path=place if number is None else frame_path(place, number),
            sha256=hashlib.sha256(pixels.tobytes()).hexdigest(),
        )
        called = self._name(item.key)
        origin = None if item.origin is None else replace(item.origin, start="", by="", of=())
        time = item.time if "dates" in self.how.keep else ""
        return replace(item, key=called, name=called, scan=scan, time=time, origin=origin)

    def annotation(self, annotation: Annotation) -> Annotation:
        """``annotation`` without what could name a patient: its note, unknown terms, the file of another
        view."""
        told = [self._described(each) for each in annotation.birads]
        return replace(annotation, note="", birads=tuple(told))

    def _described(self, description: Description) -> Description:
        other = description.other_view
        if other is not None:
            other = replace(other, scan=self._name(other.scan)) if other.scan in self.keys else None
        said = {name: terms for name, terms in description.said.items() if f"birads_{name}" in BIRADS}
        return replace(description, said=said, other_view=other)

    def _burnt_in(self, blanks: Sequence[Blank]) -> bool | None:
        """Whether text that tells of the patient is left in the pixels, None where nobody has looked."""
        left = [each for each in blanks if not each.blank]
        if any(each.why != ON_TISSUE for each in left):
            return True
        return False if self.how.shown else True if left else None

    def facts(self, written: Collection[str]) -> dict[str, Any]:
        """What the manifest says of it; ``written`` are the names of the scans that were exported."""
        files = {split_frame(name)[0] for name in written}
        return {
            "profile": "DICOM PS3.15 Basic Application Level Confidentiality Profile, Clean Pixel Data Option",
            "keep": sorted(self.how.keep),
            "boxes_looked_at": self.how.shown,
            "notes": "left out",
            "check": self._check,
            "scans": {name: facts for name, facts in sorted(self._done.items()) if name in files},
        }

    def write_list(self) -> None:
        """Write which scan has which name, if the reader chose where; OSError where it cannot be."""
        if self.how.names is not None:
            rows = sorted((name, key) for key, name in self.names.items())
            write_atomic(self.how.names, csv_bytes(_COLUMNS, rows))


def _header_of(path: Path) -> Sequence[str]:
    try:
        return header_of(path)
    except (OSError, ValueError):
        return ()
