"""Single-frame DICOM ultrasound: pixels as grey or RGB, and their spacing. Nothing of the patient is read or kept."""

from __future__ import annotations

import io
import math
import struct
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from busviewer.scan.counted import Counted
from busviewer.scan.frames import Frames
from busviewer.scan.model import CUT, Header, Picture, ScanError

__all__ = ["decode", "find_frames", "header", "seconds_per_frame"]

_HEADER_TAGS = ("Rows", "Columns", "NumberOfFrames")
_TAGS = (
    *_HEADER_TAGS,
    *("SamplesPerPixel", "PhotometricInterpretation", "PlanarConfiguration", "PixelRepresentation"),
    *("BitsAllocated", "BitsStored", "HighBit", "PixelData", "PixelSpacing", "SequenceOfUltrasoundRegions"),
    *("WindowCenter", "WindowWidth", "VOILUTFunction", "RescaleSlope", "RescaleIntercept"),
    *(f"{colour}PaletteColorLookupTableDescriptor" for colour in ("Red", "Green", "Blue")),
    *(f"{colour}PaletteColorLookupTableData" for colour in ("Red", "Green", "Blue")),
    *(f"Segmented{colour}PaletteColorLookupTableData" for colour in ("Red", "Green", "Blue")),
)
_TIMES = ("FrameTime", "FrameTimeVector", "CineRate", "RecommendedDisplayFrameRate")  # recorded before wished
_SHORTEST, _LONGEST = 0.001, 60.0  # seconds: what is shown for less or more is a mistake of its file
_MOST_FRAMES = 10_000  # some minutes of a clip
_SHOWN = frozenset({"WindowCenter", "WindowWidth", "VOILUTFunction", "RescaleSlope", "RescaleIntercept"})
_REQUIRED = ("PhotometricInterpretation", "SamplesPerPixel", "BitsAllocated", "BitsStored", "PixelRepresentation")
_MOST_READS = 100_000  # a device's file takes some hundreds; one of nothing but elements, or fragments, would hang
_LONGEST_VALUE = 1 << 18  # bytes of what is read besides the pixels; a palette has 128 KiB
_LONGEST_REGIONS = 1 << 16
_FRAGMENT = b"\xfe\xff\x00\xe0"
_RUN_LENGTHS = "1.2.840.10008.1.2.5"
_DEFLATED = "1.2.840.10008.1.2.1.99"
_IMAGECODECS = {  # what pydicom leaves to packages that this program does without
    "1.2.840.10008.1.2.4.57": "jpegsof3",
    "1.2.840.10008.1.2.4.70": "jpegsof3",
    "1.2.840.10008.1.2.4.80": "jpegls",
    "1.2.840.10008.1.2.4.81": "jpegls",
}
_CENTIMETRES = 3
_quiet = threading.Lock()


def header(path: Path, stream: IO[bytes]) -> Header:
    """The size of the DICOM picture in ``stream``; ScanError where it has none, is damaged, or is a clip."""
    dataset = _read(path, stream, _HEADER_TAGS, pixels=False)
    numbers = [dataset.get(name) for name in _HEADER_TAGS]
    if numbers[0] is None or numbers[1] is None:
        raise ScanError(path, "the file contains no DICOM image, or is truncated")
    try:
        rows, columns, frames = (int(1 if number is None else number) for number in numbers)
    except (TypeError, ValueError) as error:
        raise ScanError(path, "damaged DICOM: its size is not a number") from error
    if frames > 1:
        raise ScanError(path, f"this is a clip of {frames} frames; export a single frame and open that")
    return Header(columns, rows)


def find_frames(path: Path, stream: IO[bytes]) -> Frames:
    """How many frames the DICOM file in ``stream`` says to hold; ScanError where that cannot be told."""
    return Frames(_count(path, _read(path, stream, _HEADER_TAGS, pixels=False)))


def _count(path: Path, dataset: Any) -> int:
    try:
        count = int(dataset.get("NumberOfFrames") or 1)
    except (TypeError, ValueError) as error:
        raise ScanError(path, "damaged DICOM: its number of frames is not a number") from error
    if count > _MOST_FRAMES:
        raise ScanError(path, f"this DICOM file says that it holds {count:,} frames; at most {_MOST_FRAMES:,} are read")
    return max(count, 1)


def seconds_per_frame(path: Path, stream: IO[bytes]) -> float | None:
    """How long each frame of the clip in ``stream`` was recorded, None where it does not say; ScanError as ``header``.

    Of frames of unequal length it is their mean.
    """
    dataset = _read(path, stream, _TIMES, pixels=False)
    for name in _TIMES:
        try:
            value = dataset.get(name)
            numbers = [float(each) for each in ([value] if isinstance(value, int | float | str) else value or ())]
        except (TypeError, ValueError):
            continue
        numbers = numbers[1:] if name == "FrameTimeVector" else numbers[:1]  # the first frame follows none
        mean = sum(numbers) / max(len(numbers), 1)
        if mean > 0 and _SHORTEST <= (seconds := mean / 1000 if "Time" in name else 1 / mean) <= _LONGEST:
            return seconds
    return None


def decode(path: Path, data: bytes) -> Picture:
    """The picture, with its spacing where known.

    Raises ScanError where the file is damaged, cut short or of an unsupported kind. The caller has checked the size.
    """
    dataset = _read(path, io.BytesIO(data), _TAGS, pixels=True)
    if "PixelData" not in dataset:
        raise ScanError(path, "the file contains no DICOM image, or is truncated")
    try:
        with _warnings_off():
            _check_high_bit(path, dataset)
            values = _decoded(path, dataset)
            rescale = _rescale(dataset)
            pixels = _upright(dataset, values, falling=rescale[0] < 0)
            window = _window(dataset, rescale, pixels)
    except ScanError:
        raise
    except Exception as error:  # decoders raise anything on a damaged file
        raise ScanError(path, _why_undecoded(error, dataset)) from error
    if pixels.shape[:2] != (dataset.Rows, dataset.Columns):
        raise ScanError(path, "damaged DICOM: its pixels do not match its header")
    return Picture(pixels, spacing=_spacing(dataset), window=window)


def _check_high_bit(path: Path, dataset: Any) -> None:
    """Refuse what says that its values lie where they cannot, or where a decoder would not leave them."""
    stored, allocated = int(dataset.BitsStored), int(dataset.BitsAllocated)
    high = stored - 1 + _lower(dataset)
    if not stored - 1 <= high < max(allocated, stored):
        raise ScanError(path, f"damaged DICOM: HighBit is {high}, with {stored} of {allocated} bits; export it again")
    syntax = dataset.file_meta.TransferSyntaxUID
    if high != stored - 1 and (int(dataset.SamplesPerPixel) != 1 or (syntax.is_compressed and syntax != _RUN_LENGTHS)):
        raise ScanError(
            path,
            f"its values lie in unusual bits (HighBit {high}, BitsStored {stored}); export it uncompressed, in grey",
        )


def _why_undecoded(error: Exception, dataset: Any) -> str:
    """Not in the library's own words: they may quote the patient."""
    from pydicom.uid import AllTransferSyntaxes

    if isinstance(error, MemoryError):
        return "not enough memory to decode this image"
    if "less than expected" in str(error):
        return CUT
    if missing := next((name for name in _REQUIRED if dataset.get(name) is None), None):
        return f"damaged DICOM: {missing} is missing; export it again"
    found = dataset.file_meta.get("TransferSyntaxUID")
    syntax = next((known for known in AllTransferSyntaxes if known == found), None)
    if syntax is not None and syntax.is_compressed:
        return f"damaged DICOM image or unsupported compression ({syntax.name}); export it uncompressed"
    return "damaged DICOM: its pixels cannot be decoded; export it again"


@contextmanager
def _warnings_off() -> Iterator[None]:
    with _quiet, warnings.catch_warnings():  # the lock: two threads leaving in the wrong order would keep them off
        warnings.simplefilter("ignore")  # pydicom's warnings quote values, a patient's among them
        yield


def _read(path: Path, stream: IO[bytes], tags: tuple[str, ...], *, pixels: bool) -> Any:
    from pydicom import dcmread
    from pydicom.filereader import read_dataset
    from pydicom.uid import ExplicitVRBigEndian, ExplicitVRLittleEndian, ImplicitVRLittleEndian

    stream.seek(128)
    bare = stream.read(4) != b"DICM"  # old devices write neither preamble nor file meta
    counted: Any = Counted(stream, _MOST_READS)
    try:
        with _warnings_off():
            stream.seek(0 if bare else 132)
            meta = read_dataset(counted, False, True, stop_when=lambda tag, vr, length: tag >> 16 != 2)
            if meta.get("TransferSyntaxUID") == _DEFLATED:  # before it is inflated, to any size
                raise ScanError(path, "deflated DICOM is not supported; export it uncompressed")
            stream.seek(0)
            dataset = dcmread(counted, stop_before_pixels=not pixels, force=bare, specific_tags=list(tags))
            if "TransferSyntaxUID" not in dataset.file_meta:
                implicit, little = dataset.original_encoding
                guess = ExplicitVRLittleEndian if little else ExplicitVRBigEndian
                dataset.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian if implicit else guess
            for tag in tags:
                _parse(path, dataset, tag)
            return dataset
    except ScanError:
        raise
    except Exception as error:
        # Not the error's own text: it may quote the patient.
        raise ScanError(path, "damaged DICOM: its header cannot be read") from error


def _parse(path: Path, dataset: Any, tag: str) -> None:
    """Values are parsed on first use: here, where failing has a reason, and only where that does not take for ever."""
    from pydicom.tag import Tag

    key = Tag(tag)
    raw = getattr(dataset.get_item(key), "value", None) if key in dataset else None
    longest = _LONGEST_REGIONS if tag == "SequenceOfUltrasoundRegions" else _LONGEST_VALUE
    if isinstance(raw, bytes) and tag != "PixelData" and len(raw) > longest:
        raise ScanError(path, f"damaged DICOM: its {tag} is too long ({len(raw):,} bytes, at most {longest:,})")
    if tag not in _SHOWN and tag not in _TIMES:  # those are only for the first look: a scan is not refused for them
        dataset.get(tag)


def _decoded(path: Path, dataset: Any) -> NDArray[Any]:
    """The stored values, RGB where they are colours other than a palette's."""
    from pydicom.pixels.utils import pixel_array

    syntax = dataset.file_meta.TransferSyntaxUID
    if not syntax.is_compressed:
        return np.asarray(pixel_array(dataset, correct_unused_bits=_lower(dataset) == 0))
    from pydicom.encaps import get_frame

    if dataset.PixelData.count(_FRAGMENT) > _MOST_READS:
        raise ScanError(path, "damaged DICOM: its image has too many fragments")
    frame = get_frame(dataset.PixelData, 0, number_of_frames=1)
    _check_frame(path, frame, dataset)
    if codec := _IMAGECODECS.get(str(syntax)):
        import imagecodecs

        if dataset.get("PhotometricInterpretation", "").startswith("YBR"):
            raise ScanError(path, "lossless JPEG in YBR colours is not supported; export it uncompressed")
        return np.asarray(getattr(imagecodecs, f"{codec}_decode")(frame))
    return np.asarray(pixel_array(dataset, correct_unused_bits=_lower(dataset) == 0))


def _check_frame(path: Path, frame: bytes, dataset: Any) -> None:
    """Refuse, before decoding, a compressed frame that is of another size than the DICOM header says."""
    if frame.startswith((b"\xff\x4f\xff\x51", b"\0\0\0\x0cjP")):
        from PIL.Jpeg2KImagePlugin import Jpeg2KImageFile

        size = Jpeg2KImageFile(io.BytesIO(frame)).size
    elif frame.startswith(b"\xff\xd8"):
        size = _jpeg_size(frame)
    else:
        return
    if size != (dataset.Columns, dataset.Rows):
        raise ScanError(path, "damaged DICOM: its pixels do not match its header")


def _jpeg_size(frame: bytes) -> tuple[int, int]:
    """(width, height) in the frame header of any kind of JPEG, lossless and LS included; struct.error without one."""
    at = 2
    while True:
        marker, length = struct.unpack_from(">HH", frame, at)
        if marker == 0xFFF7 or (0xFFC0 <= marker <= 0xFFCF and marker not in (0xFFC4, 0xFFC8, 0xFFCC)):
            height, width = struct.unpack_from(">HH", frame, at + 5)
            return width, height
        at += 1 if marker == 0xFFFF else 2 + length  # any marker may be preceded by fill bytes


def _upright(dataset: Any, values: NDArray[Any], *, falling: bool = False) -> NDArray[Any]:
    """Stored values as 8- or 16-bit grey or RGB, black low; ``falling``: the brighter, the lower the stored value."""
    from pydicom.pixels.processing import apply_color_lut

    kind, bits = dataset.PhotometricInterpretation, int(dataset.BitsStored)
    lower = _lower(dataset)
    if lower:
        values = values >> lower
    if kind == "PALETTE COLOR":
        values = values & ((1 << bits) - 1) if lower else values
        colours = apply_color_lut(values, dataset)
        low, high = colours & 0xFF, colours >> 8
        if not high.any():
            return low.astype(np.uint8)
        if not low.any() or (low == high).all():  # 8-bit colours in 16-bit tables
            return high.astype(np.uint8)
        return np.asarray(colours)
    if values.dtype.kind not in "ui" or not 1 <= bits <= 16:
        raise ValueError(f"{bits}-bit values are not supported; export it with 1 to 16 bits")
    values = values.astype(np.int32)
    if dataset.get("PixelRepresentation", 0) == 1:
        values += 1 << (bits - 1)
    values &= (1 << bits) - 1  # higher bits may hold an overlay
    if _falls(dataset, falling):
        values = ((1 << bits) - 1) - values
    if bits < 8:  # 0 to 15 would be black
        values = np.rint(values * (255 / ((1 << bits) - 1)))
    return values.astype(np.uint8 if bits <= 8 else np.uint16)


def _lower(dataset: Any) -> int:
    """How many bits lie below those of a value."""
    high = dataset.get("HighBit")
    return 0 if high is None else int(high) + 1 - int(dataset.BitsStored)


def _falls(dataset: Any, falling: bool) -> bool:
    """Whether white is low among the stored values, which ``falling`` ones are turned round once more."""
    kind = dataset.PhotometricInterpretation
    return bool(kind.startswith("MONOCHROME") and (kind == "MONOCHROME1") != falling)


def _rescale(dataset: Any) -> tuple[float, float]:
    """By what a stored value is multiplied, and what is added, where its window is told in other units."""
    try:
        slope, intercept = float(dataset.get("RescaleSlope", 1)), float(dataset.get("RescaleIntercept", 0))
    except Exception:  # a value that cannot be parsed raises anything
        return 1.0, 0.0
    return (slope, intercept) if math.isfinite(slope) and math.isfinite(intercept) and slope else (1.0, 0.0)


def _window(dataset: Any, rescale: tuple[float, float], pixels: NDArray[Any]) -> tuple[float, float] | None:
    """The first VOI window of a grey picture, in the values of ``pixels``; None where there is none that shows any."""
    if not dataset.PhotometricInterpretation.startswith("MONOCHROME"):
        return None
    try:
        centre, width = (_first(dataset.get(name)) for name in ("WindowCenter", "WindowWidth"))
        linear = str(dataset.get("VOILUTFunction") or "LINEAR") == "LINEAR"
    except Exception:
        return None
    half = (width - 1) / 2 if linear else width / 2
    middle = centre - 0.5 if linear else centre
    if not half > 0:
        return None
    top, signed = (1 << int(dataset.BitsStored)) - 1, dataset.get("PixelRepresentation", 0) == 1
    ends = [(end - rescale[1]) / rescale[0] + signed * (top + 1) / 2 for end in (middle - half, middle + half)]
    if _falls(dataset, rescale[0] < 0):
        ends = [top - end for end in ends]
    low, high = (end * (255 / top if top < 255 else 1.0) for end in sorted(ends))
    if not (math.isfinite(low) and math.isfinite(high) and low < high):
        return None
    return (low, high) if low < pixels.max() and high > pixels.min() else None


def _first(value: Any) -> float:
    """The first of several values, or the only one; TypeError without any."""
    return float(value if isinstance(value, int | float | str) else value[0])


def _spacing(dataset: Any) -> tuple[float, float] | None:
    across, down = (int(dataset.Columns) - 1) / 2, (int(dataset.Rows) - 1) / 2
    for region in dataset.get("SequenceOfUltrasoundRegions") or ():
        try:
            inside = (
                region.RegionLocationMinX0 <= across <= region.RegionLocationMaxX1
                and region.RegionLocationMinY0 <= down <= region.RegionLocationMaxY1
            )
            in_cm = region.PhysicalUnitsXDirection == region.PhysicalUnitsYDirection == _CENTIMETRES
            if inside and in_cm:
                found = _positive(10 * abs(region.PhysicalDeltaY), 10 * abs(region.PhysicalDeltaX))
                if found:
                    return found
        except (AttributeError, TypeError, ValueError):
            continue
    try:
        down_mm, across_mm = dataset.PixelSpacing
        return _positive(down_mm, across_mm)
    except (AttributeError, TypeError, ValueError):
        return None


def _positive(down: Any, across: Any) -> tuple[float, float] | None:
    down, across = float(down), float(across)
    good = math.isfinite(down) and math.isfinite(across) and down > 0 and across > 0
    return (down, across) if good else None
