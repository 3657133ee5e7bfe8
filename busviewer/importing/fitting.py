"""The masks of an import, each fitted to its scan of the study; nothing is written."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from busviewer.files import sha256_of
from busviewer.formats import Format, FormatError, Found
from busviewer.importing.packed import PackedMask
from busviewer.importing.sources import READABLE, Claims, SourceFile, files_of, is_picture, told_format
from busviewer.mask import Mask
from busviewer.progress import check_cancelled, track
from busviewer.scan import ScanError, peek
from busviewer.scan.frames import file_of, frame_of, split_frame
from busviewer.scan.model import Header
from busviewer.scan.pillow_format import orient
from busviewer.study.folder.dicom import find_head
from busviewer.study.folder.entry import ScanEntry
from busviewer.study.folder.matching import ScanNames
from busviewer.study.folder.study import Study
from busviewer.texts import worded

__all__ = ["Fitted", "fit_masks"]


@dataclass
class Fitted:
    """What was found.

    Attributes:
        masks: by the key of their scan; several of one scan are united.
        problems: what fits no scan, or several, and what could not be used, each a sentence.
        turned: the keys of scans whose mask lay on the picture as it is stored, and was turned as its EXIF says.
        left_out: files that are no masks: tables, copies of scans.
        found: how many masks there were.
    """

    masks: dict[str, PackedMask] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    turned: list[str] = field(default_factory=list)
    left_out: int = 0
    found: int = 0


def fit_masks(study: Study, sources: Sequence[Path], format: str | None = None) -> Fitted:
    """Read the masks in the files and folders ``sources`` and fit each to a scan of ``study``.

    A mask belongs to the scan that its file names, by path or else by name alone; that of a DICOM Segmentation to the
    image, and frame, that it refers to. It lies on the upright scan, pixel for pixel. One that fits only the picture as
    it is stored is turned as the scan's EXIF says; any other of another size is refused.

    ``format`` is a name in :data:`~busviewer.importing.sources.READABLE`; None tells it by the content of each file.

    Raises:
        ValueError: an unknown format, or a source that does not exist.
        OSError: a folder cannot be listed.
    """
    if format is not None and format not in READABLE:
        raise ValueError(
            worded("{format}: cannot be imported; available: {names}", format=format, names=", ".join(READABLE))
        )
    fit = _Fit(study)
    told = fit.told(files_of(sources), format)
    claims = Claims(file for file, _ in told)
    for file, form in track(sorted(told, key=lambda each: is_picture(each[1])), lambda each: each[0].path.name):
        if is_picture(form) and not file.alone and claims.is_copy(file.path):
            fit.fitted.left_out += 1
            continue
        for name in fit.take(file, form):
            if not is_picture(form):
                claims.add(file.path.parent, name)
    return fit.fitted


class _Fit:
    def __init__(self, study: Study) -> None:
        self._study = study
        self._names = ScanNames(study.entries)
        self._headers: dict[str, Header] = {}
        self._images: Mapping[str, dict[int | None, str]] | None = None
        self.fitted = Fitted()

    def told(self, files: Iterable[SourceFile], wish: str | None) -> list[tuple[SourceFile, Format]]:
        """The files that hold masks, with their format."""
        found: list[tuple[SourceFile, Format]] = []
        for file in files:
            check_cancelled()
            try:
                form = told_format(file)
            except OSError as error:
                self.fitted.problems.append(
                    worded("{path}: the file cannot be read ({reason})", path=file.path, reason=error.strerror or error)
                )
                continue
            if wish is not None:
                wanted = READABLE[wish]
                ours = file.alone or (form is not None and form.read is wanted.read) or _ends(file, wanted)
                form = wanted if ours else None
            if form is not None:
                found.append((file, form))
            elif file.alone:
                self.fitted.problems.append(
                    worded("{path}: in no format that can be imported; see the help for those", path=file.path)
                )
            else:
                self.fitted.left_out += 1
        return found

    def take(self, file: SourceFile, form: Format) -> list[str]:
        """Fit the masks of one file, all or none; the names of the scans that it has."""
        assert form.read is not None
        new: dict[str, PackedMask] = {}
        names: list[str] = []
        problems: list[str] = []
        try:
            digest = sha256_of(file.path)
            for found in form.read(file.path):
                check_cancelled()
                names.append(found.scan)
                try:
                    key, mask = self._fitted(file, form, found)
                except _UnfitError as error:
                    problems.append(worded("{file}: {reason}", file=file.path, reason=error))
                    continue
                before = new.get(key)
                new[key] = PackedMask.of(mask if before is None else mask | before.mask, digest, file.source)
        except FormatError as error:
            self.fitted.problems.append(str(error))
            return []
        except OSError as error:
            self.fitted.problems.append(
                worded("{path}: the file cannot be read ({reason})", path=file.path, reason=error.strerror or error)
            )
            return []
        except ValueError as error:  # JSON: it names the file
            self.fitted.problems.append(str(error))
            return []
        except MemoryError:
            self.fitted.problems.append(worded("{path}: not enough memory to read it", path=file.path))
            return []
        self.fitted.found += len(names)
        self.fitted.problems += problems
        for key, packed in new.items():
            self._add(key, packed)
        return names

    def _add(self, key: str, packed: PackedMask) -> None:
        before = self.fitted.masks.get(key)
        if before is not None and before.sha256 != packed.sha256:
            both = hashlib.sha256(f"{before.sha256}{packed.sha256}".encode()).hexdigest()
            source = before.source if before.source == packed.source else f"{before.source}, {packed.source}"
            packed = PackedMask.of(before.mask | packed.mask, both, source)
        self.fitted.masks[key] = packed

    def _fitted(self, file: SourceFile, form: Format, found: Found) -> tuple[str, Mask]:
        what = (
            worded("the mask")
            if is_picture(form) and "#" not in found.scan
            else worded("the mask of {scan}", scan=found.scan)
        )
        if form.name == "dicom-seg":
            keys = self._of_image(found.scan)
        else:
            keys = self._names.find(file.inside, found.scan, of_mask=form.name == "png")
        if not keys:
            raise _UnfitError(worded("{what} fits no scan of the study; check its name", what=what))
        if len(keys) > 1:
            raise _UnfitError(
                worded(
                    "{what} fits several scans, such as {one} and {other}; give it the path of one",
                    what=what,
                    one=keys[0],
                    other=keys[1],
                )
            )
        key = keys[0]
        try:
            header = self._headers.get(key) or peek(self._study.by_key[key].path)
        except ScanError as error:
            raise _UnfitError(
                worded("its scan {key} cannot be read ({reason})", key=key, reason=error.reason)
            ) from error
        self._headers[key] = header
        return key, self._on_scan(key, found, header, what)

    def _on_scan(self, key: str, found: Found, header: Header, what: str) -> Mask:
        shape, mask = (header.height, header.width), found.mask
        if mask.shape == shape:
            return mask
        if mask.shape == shape[::-1] and header.orientation > 4:
            self.fitted.turned.append(key)
            return orient(mask, header.orientation)
        if found.corner is not None and (placed := _placed(mask, found.corner, shape)) is not None:
            return placed
        high, wide = mask.shape
        raise _UnfitError(
            worded(
                "{what} has {wide} x {high} pixels, but its scan {key} has {width} x {height}; both "
                "must have the same size",
                what=what,
                wide=wide,
                high=high,
                key=key,
                width=shape[1],
                height=shape[0],
            )
        )

    def _of_image(self, name: str) -> list[str]:
        """The scan of a SOP Instance UID, with ``#3`` behind it where it is of a frame."""
        if self._images is None:
            self._images = _images(self._study.entries)
        uid, number = split_frame(name)
        frames = self._images.get(uid, {})
        keys = frames.get(number) or (frames.get(None) if number in (None, 1) else None)
        return [] if keys is None else [keys]


class _UnfitError(Exception):
    """Why a mask cannot be used."""


def _ends(file: SourceFile, form: Format) -> bool:
    return file.path.name.casefold().endswith(form.reads)


def _placed(mask: Mask, corner: tuple[int, int], shape: tuple[int, int]) -> Mask | None:
    """A mask that was cut to a part of its scan, on the whole of it; None where it does not fit into it."""
    starts = [at if at >= 0 else side + 1 + at - part for at, side, part in zip(corner, shape, mask.shape, strict=True)]
    top, left = starts
    if min(starts) < 0 or top + mask.shape[0] > shape[0] or left + mask.shape[1] > shape[1]:
        return None
    whole = np.zeros(shape, bool)
    whole[top : top + mask.shape[0], left : left + mask.shape[1]] = mask
    return whole


def _images(entries: Iterable[ScanEntry]) -> dict[str, dict[int | None, str]]:
    """The keys of the DICOM scans by SOP Instance UID and frame; each file is opened once."""
    found: dict[str, dict[int | None, str]] = {}
    for entry in entries:
        check_cancelled()
        head = find_head(str(file_of(entry.path)))
        if head is not None and head.instance:
            frames = found.setdefault(head.instance.decode("ascii", "replace"), {})
            frames[frame_of(entry.path)] = entry.key
    return found
