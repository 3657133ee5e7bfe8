"""DICOM ultrasound: one frame as grey or RGB, and its spacing. Nothing of the patient is read or kept."""

from __future__ import annotations

from pathlib import Path
from typing import IO, Any

from busviewer.scan.dicom_codestream import Codestream, codestream_of
from busviewer.scan.dicom_decode import decoded, settled
from busviewer.scan.dicom_file import TIMES, DicomFile, open_dicom
from busviewer.scan.dicom_values import rescale_of, upright, window_of
from busviewer.scan.frames import Frames, frame_of
from busviewer.scan.model import CUT, Header, Picture, ScanError
from busviewer.scan.quiet import quiet
from busviewer.scan.regions import Region, find_regions, known_spacing, spacing_of_regions
from busviewer.texts import joined, worded

__all__ = ["decode", "find_frames", "header", "seconds_per_frame"]

_REQUIRED = ("PhotometricInterpretation", "SamplesPerPixel", "BitsAllocated", "BitsStored", "PixelRepresentation")
_SHORTEST, _LONGEST = 0.001, 60.0  # seconds: what is shown for less or more is a mistake of its file
_HEAD = 1 << 16  # bytes of a compressed frame, in which its header lies
_RUN_LENGTHS = "1.2.840.10008.1.2.5"


def find_frames(path: Path, stream: IO[bytes]) -> Frames:
    """How many frames of the DICOM file in ``stream`` are there; ScanError where that cannot be told."""
    file = open_dicom(path, stream)
    there = len(file.frames)
    hints = []
    if there not in (0, file.claimed):
        one = worded("the file says that it holds {claimed} frames, but only one is there", claimed=file.claimed)
        several = worded(
            "the file says that it holds {claimed} frames, but only {count} are there",
            claimed=file.claimed,
            count=there,
        )
        hints.append(one if there == 1 else several)
    if hint := _regions(file.tags, int(file.tags.Columns), int(file.tags.Rows))[1]:
        hints.append(hint)
    return Frames(max(there, 1), joined("; ", hints))


def seconds_per_frame(path: Path, stream: IO[bytes]) -> float | None:
    """How long each frame of the clip in ``stream`` was recorded, None where it does not say; ScanError as ``header``.

    Of frames of unequal length it is their mean.
    """
    tags = open_dicom(path, stream).tags
    for name in TIMES:
        try:
            value = tags.get(name)
            numbers = [float(each) for each in ([value] if isinstance(value, int | float | str) else value or ())]
        except (TypeError, ValueError):
            continue
        numbers = numbers[1:] if name == "FrameTimeVector" else numbers[:1]  # the first frame follows none
        mean = sum(numbers) / max(len(numbers), 1)
        if mean > 0 and _SHORTEST <= (seconds := mean / 1000 if "Time" in name else 1 / mean) <= _LONGEST:
            return seconds
    return None


def header(path: Path, stream: IO[bytes]) -> Header:
    """The size of the frame at ``path``; ScanError where there is none, or the file is damaged or no ultrasound."""
    file = open_dicom(path, stream)
    code = _codestream(file, stream, _number(path, file)) if file.frames else None
    return Header(int(file.tags.Columns), int(file.tags.Rows)) if code is None else Header(code.width, code.height)


def decode(path: Path, stream: IO[bytes]) -> Picture:
    """The frame at ``path``, with its spacing where known; no more of the file is read.

    Raises ScanError where it is damaged, cut short or of an unsupported kind. The caller has checked the size.
    """
    file = open_dicom(path, stream)
    number = _number(path, file)
    code = _codestream(file, stream, number)
    data = file.read(stream, number)
    try:
        made = settled(file, code)
        values = decoded(file, made, code, data)
        rescale = rescale_of(file.tags)
        with quiet():
            pixels = upright(made, file.tags, values, falling=rescale[0] < 0)
            window = window_of(made, file.tags, rescale, pixels)
    except ScanError as error:
        raise ScanError(path, error.reason) from error
    except Exception as error:  # decoders raise anything on a damaged file
        raise ScanError(path, _why_undecoded(error, file)) from error
    if pixels.shape[:2] != (made.Rows, made.Columns):
        raise ScanError(path, worded("damaged DICOM: its pixels do not match its header"))
    regions, _hint = _regions(file.tags, int(made.Columns), int(made.Rows))
    spacing = spacing_of_regions(regions)
    if all(region.kind == "picture" for region in regions):
        regions = ()
    return Picture(pixels, spacing=spacing, window=window, regions=regions)


def _number(path: Path, file: DicomFile) -> int:
    if not file.frames:
        raise ScanError(path, CUT)
    return file.same_frame(frame_of(path))


def _codestream(file: DicomFile, stream: IO[bytes], number: int) -> Codestream | None:
    """What a compressed frame says of itself; None where it is plain, or run lengths."""
    if not file.encapsulated or file.syntax == _RUN_LENGTHS:
        return None
    start = file.read(stream, number, _HEAD)
    code = codestream_of(start)
    if code is None and len(start) == _HEAD:
        code = codestream_of(file.read(stream, number))
    if code is None:
        raise ScanError(file.path, _unsupported(file))
    return code


def _unsupported(file: DicomFile) -> str:
    """Not in the library's own words: they may quote the patient."""
    from pydicom.uid import AllTransferSyntaxes

    syntax = next((known for known in AllTransferSyntaxes if known == file.syntax), None)
    if syntax is None or not syntax.is_compressed:
        return worded("damaged DICOM image or unknown compression; export it uncompressed")
    if "MPEG" in syntax.name or "HEVC" in syntax.name:
        return worded(
            "this clip is a video ({name}), which is not supported; export it as JPEG or uncompressed", name=syntax.name
        )
    return worded("damaged DICOM image or unsupported compression ({name}); export it uncompressed", name=syntax.name)


def _why_undecoded(error: Exception, file: DicomFile) -> str:
    if isinstance(error, MemoryError):
        return worded("not enough memory to decode this image")
    if "less than expected" in str(error):
        return CUT
    if missing := next((name for name in _REQUIRED if file.tags.get(name) is None), None):
        return worded("damaged DICOM: {missing} is missing; export it again", missing=missing)
    if file.encapsulated:
        return _unsupported(file)
    return worded("damaged DICOM: its pixels cannot be decoded; export it again")


def _regions(tags: Any, width: int, height: int) -> tuple[tuple[Region, ...], str]:
    """What the file says of parts of a picture of this size, and of all of it; and what of that is ignored."""
    with quiet():  # what lies in a sequence is parsed on first use
        found, hint = find_regions(tags.get("SequenceOfUltrasoundRegions") or (), width, height)
        spacing = _pixel_spacing(tags)
    whole = () if spacing is None else (Region(0, 0, width, height, "picture", spacing),)
    return (*found, *whole), hint


def _pixel_spacing(tags: Any) -> tuple[float, float] | None:
    try:
        if (value := tags.get("PixelSpacing")) is None:
            value = tags.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0].PixelSpacing
        down, across = (float(each) for each in value)
    except (AttributeError, IndexError, TypeError, ValueError):
        return None
    return known_spacing(down, across)
