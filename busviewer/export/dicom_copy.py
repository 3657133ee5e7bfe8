"""A DICOM copy without the patient: its header by the confidentiality profile, its frames with boxes blanked."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

import numpy as np
from numpy.typing import NDArray

from busviewer.export.confidentiality import Pseudonyms, deidentified, mark_deidentified
from busviewer.files import atomic_path, open_file
from busviewer.progress import check_cancelled
from busviewer.scan import ScanError, dicom_format
from busviewer.scan.blanking import Blank, blanked
from busviewer.scan.dicom_file import open_dicom
from busviewer.scan.frames import file_of, frame_path
from busviewer.scan.model import Picture
from busviewer.scan.quiet import quiet
from busviewer.texts import worded

__all__ = ["is_dicom", "write_copy"]

_LONGEST = (1 << 32) - 2  # bytes that the pixel data of a file may have
_LOSSY = ("1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.51", "1.2.840.10008.1.2.4.81", "1.2.840.10008.1.2.4.91")
_OF_STORED_VALUES = (
    "PixelPaddingValue", "PixelPaddingRangeLimit", "SmallestImagePixelValue", "LargestImagePixelValue",
    "RescaleSlope", "RescaleIntercept", "RescaleType", "WindowCenter", "WindowWidth", "WindowCenterWidthExplanation",
    "VOILUTFunction", "VOILUTSequence", "ModalityLUTSequence", "PresentationLUTShape", "ICCProfile",
    "PlanarConfiguration",
)  # fmt: skip
_PALETTE = tuple(
    f"{start}{colour}PaletteColorLookupTable{end}"
    for start in ("", "Segmented")
    for colour in ("Red", "Green", "Blue")
    for end in ("Descriptor", "Data")
)


class _Form(NamedTuple):
    """What the frames of the copy have in common: their shape, depth, the bits in use, and the window of the first."""

    shape: tuple[int, ...]
    kind: str
    bits: int
    window: tuple[float, float] | None


def is_dicom(path: Path) -> bool:
    """Whether a file that was read as a scan is DICOM; OSError where it cannot be opened."""
    with open_file(file_of(path)) as stream:
        start = stream.read(132)
    return start[128:] == b"DICM" or file_of(path).suffix.lower() in (".dcm", ".dicom")


def write_copy(
    path: Path,
    out: Path,
    blanks: Sequence[Blank],
    names: Pseudonyms,
    keep: Collection[str] = (),
    *,
    pixels: bool = True,
    burnt_in: bool | None = None,
) -> None:
    """Write the DICOM file ``path`` to ``out`` without its patient; ``path`` is only read.

    Its frames are written uncompressed, as they are shown: grey (black low) or RGB, 8 or 16 bits, upright. In all of
    them the pixels in ``blanks`` are 0, and the others as they are shown. ``keep`` as :func:`deidentified`, ``pixels``
    and ``burnt_in`` as :func:`mark_deidentified` have it.

    Raises ScanError where the file cannot be read, OSError where the copy cannot be written.
    """
    from pydicom import dcmread, dcmwrite

    path = file_of(path)
    try:
        with quiet():
            source = dcmread(path, stop_before_pixels=True, force=True)
            made = deidentified(source, names, keep)
    except OSError:
        raise
    except Exception as error:  # pydicom raises anything on a damaged file, and its words may quote the patient
        raise ScanError(path, worded("its DICOM header cannot be read")) from error
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryFile(dir=out.parent) as raw:  # where there is room for the copy
        frames, form = _write_frames(path, blanks, raw)
        size = raw.tell()
        raw.seek(0)
        with quiet():
            _describe(made, source, frames, form, changed=any(each.blank for each in blanks))
            _complete(made, source, names, path)
            mark_deidentified(made, keep, pixels=pixels, burnt_in=burnt_in)
            made.file_meta = _meta(made)
            made.PixelData = raw if size % 2 == 0 else raw.read() + b"\0"
            made["PixelData"].VR = "OW" if form.kind == "u2" else "OB"
            with atomic_path(out, flush=False) as part:
                dcmwrite(part, made, enforce_file_format=True)


def _write_frames(path: Path, blanks: Sequence[Blank], raw: BinaryIO) -> tuple[int, _Form]:
    """How many frames were written to ``raw``, and of what form."""
    frames, first = 0, None
    for picture, bits in _pictures(path):
        check_cancelled()
        values = blanked(picture.pixels, blanks)
        first = first or _Form(values.shape, f"u{values.dtype.itemsize}", bits, picture.window)
        if (values.shape, f"u{values.dtype.itemsize}") != (first.shape, first.kind):
            raise ScanError(path, worded("its frames are not all of one size and kind"))
        first = first._replace(bits=max(first.bits, bits))
        if raw.tell() + values.nbytes > _LONGEST:
            raise ScanError(path, worded("its uncompressed copy would be larger than the 4 GB that DICOM allows"))
        raw.write(np.ascontiguousarray(values, f"<{first.kind}").tobytes())
        frames += 1
    assert first is not None  # a file without a frame is a ScanError
    return frames, first


def _pictures(path: Path) -> Iterator[tuple[Picture, int]]:
    """Each frame, with the number of bits that its values need."""
    with open_file(path) as stream:
        file = open_dicom(path, stream)
        several = len(file.frames) > 1
        stored = int(file.tags.get("BitsStored") or 16)
        for number in range(1, max(len(file.frames), 1) + 1):
            picture = dicom_format.decode(frame_path(path, number) if several else path, stream)
            yield picture, _bits(picture.pixels, stored)


def _bits(pixels: NDArray[Any], stored: int) -> int:
    if pixels.dtype == np.uint8:
        return 8
    return stored if 8 < stored <= 16 and int(pixels.max(initial=0)) < 1 << stored else 16


def _describe(made: Any, source: Any, frames: int, form: _Form, *, changed: bool) -> None:
    """Let the header of the copy tell of its own pixels."""
    for name in (*_OF_STORED_VALUES, *_PALETTE):
        if name in made:
            del made[name]
    colour = len(form.shape) == 3
    made.Rows, made.Columns, made.SamplesPerPixel = form.shape[0], form.shape[1], 3 if colour else 1
    made.PhotometricInterpretation = "RGB" if colour else "MONOCHROME2"
    if colour:
        made.PlanarConfiguration = 0
    made.BitsAllocated = 16 if form.kind == "u2" else 8
    made.BitsStored, made.HighBit, made.PixelRepresentation = form.bits, form.bits - 1, 0
    if "NumberOfFrames" in made or frames > 1:
        made.NumberOfFrames = frames
    if form.window is not None and not colour:
        low, high = form.window
        made.WindowCenter, made.WindowWidth = _decimal((low + high + 1) / 2), _decimal(high - low + 1)
    kind = [str(each) for each in (source.get("ImageType") or ())]
    if changed and isinstance(made.get("ImageType"), Sequence) and len(kind) > 1:
        made.ImageType = ["DERIVED", *kind[1:]]
    meta = getattr(source, "file_meta", None)
    if meta is not None and str(meta.get("TransferSyntaxUID")) in _LOSSY:
        made.LossyImageCompression = "01"  # once lossy, always lossy


def _decimal(value: float) -> str:
    return f"{value:.10g}"[:16]


def _complete(made: Any, source: Any, names: Pseudonyms, path: Path) -> None:
    """UIDs for a file of an old device that has none, so that masks can refer to it."""
    made.SOPClassUID = made.get("SOPClassUID") or "1.2.840.10008.5.1.4.1.1.6.1"
    made.Modality = made.get("Modality") or "US"
    own = str(source.get("SOPInstanceUID") or hashlib.sha256(path.read_bytes()).hexdigest())
    for name in ("SOPInstanceUID", "SeriesInstanceUID", "StudyInstanceUID"):
        if not made.get(name):
            setattr(made, name, names.uid(f"{name} of {own}"))


def _meta(made: Any) -> Any:
    """A new one: the old may name the program, the station and the hospital that sent the file."""
    from pydicom.dataset import FileMetaDataset
    from pydicom.uid import ExplicitVRLittleEndian

    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = made.SOPClassUID, made.SOPInstanceUID
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    return meta
