"""The DICOM file in which a scan lies, as the DICOM objects that we make refer to it."""

from __future__ import annotations

import errno
import re
from collections.abc import Callable, Iterable, Sequence
from copy import deepcopy
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

from busviewer.files import atomic_path
from busviewer.formats.format import Said
from busviewer.formats.item import Item
from busviewer.mask import Mask, Scale
from busviewer.scan.frames import file_of, frame_of, split_frame
from busviewer.study import ModelRef
from busviewer.study.birads import Finding
from busviewer.texts import worded
from busviewer.version import __version__

__all__ = [
    "CLIP",
    "ONE_FRAME",
    "Frame",
    "SourceError",
    "as_single_frame",
    "file_name",
    "made_uid",
    "person",
    "point_to",
    "write_by_file",
]

_MAY_BE_EMPTY = (
    "PatientID", "PatientName", "PatientBirthDate", "PatientSex", "StudyDate", "StudyTime", "StudyID",
    "AccessionNumber", "ReferringPhysicianName",
)  # fmt: skip
_NEEDED = ("SOPInstanceUID", "SOPClassUID", "StudyInstanceUID", "SeriesInstanceUID")
_DATE, _TIME = re.compile(r"\d{8}"), re.compile(r"\d{2}(\d{2}(\d{2}(\.\d{1,6})?)?)?")
# highdicom knows no retired classes, and of others wants what an ultrasound scan has not: these stand in, and
# point_to sets them right
ONE_FRAME = "1.2.840.10008.5.1.4.1.1.6.1"
"""Ultrasound Image Storage."""
CLIP = "1.2.840.10008.5.1.4.1.1.3.1"
"""Ultrasound Multi-frame Image Storage."""


class SourceError(Exception):
    """Why a scan cannot be referred to."""


class Frame(NamedTuple):
    """What is kept of an item until the last of its clip: not the pixels of the scan.

    Attributes:
        path: the file.
        number: of the frame in it, from 1; None where it holds one picture.
        findings: its lesions, measured and described, where they were asked for.
    """

    key: str
    name: str
    path: Path
    number: int | None
    mask: Mask
    model: ModelRef | None
    scale: Scale
    lesion_class: str | None
    findings: tuple[Finding, ...] = ()

    @classmethod
    def of(cls, item: Item, *, findings: bool = False) -> Frame:
        """Of an item of an export."""
        path = item.scan.path
        return cls(item.key, item.name, file_of(path), frame_of(path), item.mask, item.model, item.scale,
                   item.lesion_class, item.findings_with_offers() if findings else ())  # fmt: skip


def write_by_file(
    out: Path,
    items: Iterable[Item],
    suffix: str,
    make: Callable[[Sequence[Frame], Any], Any],
    *,
    findings: bool = False,
) -> dict[str, str]:
    """Write what ``make`` makes of the frames of each DICOM file (with their ``findings``) and of its header, as
    ``X<suffix>``.

    Returns what was skipped, a sentence each by the key of the scan: whatever is no DICOM, or whose header will not do.
    """
    left_out: dict[str, str] = {}
    for _, group in groupby(items, lambda item: str(file_of(item.scan.path))):
        frames = [Frame.of(item, findings=findings) for item in group]
        try:
            made = make(frames, _header(frames))
            with atomic_path(out / file_name(frames[0].name, suffix), flush=False) as part:
                made.save_as(part)
        except SourceError as error:
            left_out |= {frame.key: worded("{file}: {reason}", file=frame.key, reason=error) for frame in frames}
        except OSError as error:
            if error.errno != errno.ENAMETOOLONG:
                raise
            left_out |= {
                frame.key: worded("{key}: the file name is too long; shorten it", key=frame.key) for frame in frames
            }
    return left_out


def file_name(name: str, suffix: str) -> str:
    """The file for a scan or for a frame of this name: that of the whole clip."""
    return f"{split_frame(name)[0]}{suffix}"


def _header(frames: Sequence[Frame]) -> Any:
    """Of the file, a pydicom dataset without pixels; SourceError where it cannot be referred to."""
    from pydicom import dcmread
    from pydicom.errors import InvalidDicomError

    try:
        source = dcmread(frames[0].path, stop_before_pixels=True)
        missing = next((name for name in _NEEDED if not source.get(name)), "")
        shape = int(source.get("Rows") or 0), int(source.get("Columns") or 0)
    except InvalidDicomError:
        raise SourceError(worded("it is no DICOM file, which this format refers to; choose another format")) from None
    except OSError as error:
        raise SourceError(worded("its file cannot be read ({reason})", reason=error.strerror or error)) from None
    except Exception:  # pydicom raises anything on a damaged file; its words may quote the patient
        raise SourceError(worded("its DICOM header cannot be read")) from None
    if missing:
        raise SourceError(worded("its DICOM header has no {missing}", missing=missing))
    if any(frame.mask.shape != shape for frame in frames):
        raise SourceError(
            worded(
                "its DICOM header says {width} x {height} pixels, and its image has others",
                width=shape[1],
                height=shape[0],
            )
        )
    return source


def made_uid(said: Said, *parts: str) -> str:
    """A UID that is the same whenever the same is exported, so that an archive does not list it twice."""
    from pydicom.uid import generate_uid

    return str(generate_uid(entropy_srcs=["busviewer", __version__, said.reader, said.what, *parts]))


def as_single_frame(source: Any) -> Any:
    """A copy as highdicom takes it, which refuses several frames without a frame of reference, as no ultrasound clip
    has one, and headers that lack what may be empty."""
    one = deepcopy(source)
    one.SOPClassUID = ONE_FRAME
    if "NumberOfFrames" in one:
        del one.NumberOfFrames
    for name in _MAY_BE_EMPTY:
        setattr(one, name, one.get(name, ""))
    for name, legal, mark in (("StudyDate", _DATE, "."), ("PatientBirthDate", _DATE, "."), ("StudyTime", _TIME, ":")):
        value = str(one.get(name) or "").replace(mark, "")  # old devices write 1997.04.24 and 14:04:38
        setattr(one, name, value if legal.fullmatch(value) else "")
    return one


def point_to(made: Any, source: Any) -> None:
    """Name the class of the ``source`` wherever ``made`` refers to it; and let every name be spelled in Unicode."""
    for element in made.iterall():
        if element.keyword == "ReferencedSOPClassUID" and element.value in (ONE_FRAME, CLIP):
            element.value = source.SOPClassUID
    made.SpecificCharacterSet = "ISO_IR 192"


def person(reader: str) -> str:
    """A reader as DICOM has names of persons: at most 64 letters, and none that has a meaning there; ^ at the end says
    that it is not known which part is the family name (or dciodvfy and highdicom take it for a form long retired)."""
    name = "".join(" " if letter in "\\^=\r\n\t" else letter for letter in reader).strip()[:63]
    return f"{name or 'reader'}^"
