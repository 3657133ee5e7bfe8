"""A DICOM file as it lies on the disk, read without trust: its tags, whether it is an ultrasound, where its frames are.

Nothing of the patient is read or kept. What was found is remembered for a few files, so that the frames of a clip are
read one by one without going through the file again.
"""

from __future__ import annotations

import io
import os
import threading
import zlib
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, NamedTuple

import numpy as np

from busviewer.scan.counted import Counted
from busviewer.scan.dicom_fragments import Part, fragments_in, frames_of
from busviewer.scan.frames import file_of
from busviewer.scan.model import CUT, ScanError
from busviewer.scan.quiet import quiet
from busviewer.texts import worded

__all__ = ["DicomFile", "TIMES", "open_dicom"]

TIMES = ("FrameTime", "FrameTimeVector", "CineRate", "RecommendedDisplayFrameRate")
"""What tells how fast a clip runs: as recorded before as wished."""

_SIZE = ("Rows", "Columns", "NumberOfFrames")
_SHOWN = ("WindowCenter", "WindowWidth", "VOILUTFunction", "RescaleSlope", "RescaleIntercept")
_TAGS = (
    *("SOPClassUID", "Modality", "DimensionOrganizationType"),
    *_SIZE,
    *("SamplesPerPixel", "PhotometricInterpretation", "PlanarConfiguration", "PixelRepresentation"),
    *("BitsAllocated", "BitsStored", "HighBit", "PixelSpacing", "SequenceOfUltrasoundRegions"),
    "SharedFunctionalGroupsSequence",
    *(f"{colour}PaletteColorLookupTableDescriptor" for colour in ("Red", "Green", "Blue")),
    *(f"{colour}PaletteColorLookupTableData" for colour in ("Red", "Green", "Blue")),
    *(f"Segmented{colour}PaletteColorLookupTableData" for colour in ("Red", "Green", "Blue")),
    *_SHOWN,
    *TIMES,
)
_OPTIONAL = frozenset({*_SHOWN, *TIMES})  # a scan is not refused for these
_MOST_READS = 100_000  # a device's file takes some hundreds; one of nothing but elements, or fragments, would hang
_LONGEST_VALUE = 1 << 18  # bytes of what is read besides the pixels; a palette has 128 KiB
_LONGEST_SEQUENCE = 1 << 16
_MOST_INFLATED = 1 << 30
_MOST_FRAMES = 10_000  # some minutes of a clip
_PIXEL_DATA, _META = 0x7FE00010, 2
_UNDEFINED = 0xFFFFFFFF
_IMPLICIT, _EXPLICIT, _BIG, _DEFLATED = (f"1.2.840.10008.1.2{end}" for end in ("", ".1", ".2", ".1.99"))
_UNCOMPRESSED = (_IMPLICIT, _EXPLICIT, _BIG, _DEFLATED)
_DIRECTORY = "1.2.840.10008.1.3.10"
_ULTRASOUND, _VOLUME, _CAPTURE = (
    tuple(f"1.2.840.10008.5.1.4.1.1.{end}" for end in ends)
    for ends in (("6", "6.1", "3", "3.1"), ("6.2",), ("7", "7.1", "7.2", "7.3", "7.4"))
)
_3D = ("3D", "3D_TEMPORAL")
_KEPT = 16  # files whose table is remembered


@dataclass(frozen=True, eq=False)
class DicomFile:
    """What is known of a file before a pixel of it is decoded.

    Attributes:
        path: of the file.
        tags: a pydicom data set of the few that matter, all parsed; it is not to be written to.
        syntax: the UID of its transfer syntax, guessed where it tells none.
        start: where its data set begins.
        encapsulated: whether its frames are compressed.
        words: whether its 8-bit values are stored as big-endian words of two.
        claimed: how many frames it says to hold.
        frames: where the frames are that are there, each of one or more parts; at most ``claimed``.
    """

    path: Path
    tags: Any
    syntax: str
    start: int
    encapsulated: bool
    words: bool
    claimed: int
    frames: tuple[tuple[Part, ...], ...]

    def read(self, stream: IO[bytes], number: int, most: int = -1) -> bytes:
        """The stored bytes of frame ``number``, from 1, or the first ``most`` of them; ScanError where cut short."""
        stream, found = _plain(stream, self.syntax, self.start), b""
        for part in self.frames[number - 1]:
            size = part.size if most < 0 else min(part.size, most - len(found))
            odd = part.at % 2 if self.words else 0
            stream.seek(part.at - odd)
            data = stream.read(odd + size + (odd + size) % 2 if self.words else size)
            if self.words:
                data = np.frombuffer(data[: len(data) // 2 * 2], "u2").byteswap().tobytes()[odd : odd + size]
            if len(data) < size:
                raise ScanError(self.path, CUT)
            found += data
        return found

    def same_frame(self, number: int | None) -> int:
        """The number of the frame at an address; ScanError where there is none such, or several and no number."""
        there = len(self.frames)
        if number is None and there > 1:
            name = self.path.name
            raise ScanError(
                self.path,
                worded(
                    "this is a clip of {there} frames; open its folder, where each is a scan of its own "
                    "({name}#1 to {name}#{there})",
                    there=there,
                    name=name,
                ),
            )
        if number is not None and number > there:
            held = worded("{count} frames", count=there) if there > 1 else worded("one picture")
            raise ScanError(
                self.path,
                worded("there is no frame {number} in this file; it contains {held}", number=number, held=held),
            )
        return number or 1


class _Status(NamedTuple):
    path: Path
    size: int
    time: int


class _Known:
    """The last files, by their names, sizes and times."""

    def __init__(self) -> None:
        self._files: OrderedDict[_Status, DicomFile] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, status: _Status) -> DicomFile | None:
        with self._lock:
            if status in self._files:
                self._files.move_to_end(status)
            return self._files.get(status)

    def put(self, status: _Status, file: DicomFile) -> None:
        with self._lock:
            self._files[status] = file
            while len(self._files) > _KEPT:
                self._files.popitem(last=False)


_known = _Known()


def open_dicom(path: Path, stream: IO[bytes]) -> DicomFile:
    """The file ``path`` (or that of the frame ``path``), which ``stream`` reads.

    Raises ScanError where it is damaged, no ultrasound image, or of a kind that is not supported.
    """
    file = file_of(path)
    stat = os.fstat(stream.fileno())
    status = _Status(file, stat.st_size, stat.st_mtime_ns)
    found = _known.get(status)
    if found is None:
        found = _read(file, stream, stat.st_size)
        _known.put(status, found)
    return found


def _read(path: Path, stream: IO[bytes], size: int) -> DicomFile:
    try:
        with quiet():
            return _trusting(path, stream, size)
    except ScanError:
        raise
    except Exception as error:
        # Not the error's own text: it may quote the patient.
        raise ScanError(path, worded("damaged DICOM: its header cannot be read")) from error


class _Pixels:
    """Where the pixel data begin, noted when the reader of the data set comes upon them."""

    at, size, vr = 0, 0, ""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def is_here(self, tag: int, vr: str | None, length: int) -> bool:
        """Whether to stop; every tag is shown."""
        if tag != _PIXEL_DATA:
            return False
        self.at, self.size, self.vr = self._stream.tell(), length, vr or "OW"
        return True


def _trusting(path: Path, stream: IO[bytes], size: int) -> DicomFile:
    from pydicom.filereader import read_dataset
    from pydicom.tag import Tag

    syntax, class_uid, start = _meta(stream)
    plain = _plain(stream, syntax, start)
    plain.seek(0 if syntax == _DEFLATED else start)
    implicit, little = _encoding(syntax, plain)
    syntax = syntax or (_IMPLICIT if implicit else _EXPLICIT if little else _BIG)
    counted: Any = Counted(plain, _MOST_READS)
    pixels = _Pixels(counted)
    tags = read_dataset(
        counted, implicit, little, stop_when=pixels.is_here, specific_tags=[Tag(name) for name in _TAGS]
    )
    for tag in _TAGS:
        _parse(path, tags, tag)
    pictures = bool(pixels.at) and tags.get("Rows") is not None and tags.get("Columns") is not None
    _check_kind(path, tags, class_uid, pictures=pictures)
    if not pictures:
        raise ScanError(path, worded("the file contains no DICOM image, or is truncated"))
    claimed = _numbers(path, tags)
    encapsulated = syntax not in _UNCOMPRESSED or pixels.size == _UNDEFINED
    if encapsulated:
        end = size if syntax != _DEFLATED else _MOST_INFLATED
        plain.seek(pixels.at)
        frames = frames_of(path, fragments_in(Counted(plain, 2 * _MOST_READS), end), claimed)
    else:
        frames = _uncompressed(tags, pixels, claimed, size if syntax != _DEFLATED else _MOST_INFLATED)
    if len(frames) > _MOST_FRAMES:
        raise ScanError(
            path,
            worded("this clip has {count} frames; at most {limit} are read", count=len(frames), limit=_MOST_FRAMES),
        )
    words = syntax == _BIG and pixels.vr == "OW" and tags.get("BitsAllocated") == 8
    return DicomFile(path, tags, syntax, start, encapsulated, words, claimed, tuple(frames))


def _meta(stream: IO[bytes]) -> tuple[str, str, int]:
    """The transfer syntax, the SOP class ("" where they are not told), and where the data set begins."""
    from pydicom.filereader import read_dataset

    stream.seek(128)
    bare = stream.read(4) != b"DICM"  # old devices write neither preamble nor file meta
    stream.seek(0 if bare else 132)
    counted: Any = Counted(stream, _MOST_READS)
    meta = read_dataset(counted, False, True, stop_when=lambda tag, vr, length: tag >> 16 != _META)
    found = [str(meta.get(name) or "").strip("\0 ") for name in ("TransferSyntaxUID", "MediaStorageSOPClassUID")]
    return found[0], found[1], stream.tell()


def _encoding(syntax: str, stream: IO[bytes]) -> tuple[bool, bool]:
    """Whether the data set that begins here is implicit, and little endian; the syntax says, else its first element."""
    if syntax:
        return syntax == _IMPLICIT, syntax != _BIG
    here = stream.tell()
    start = stream.read(6)
    stream.seek(here)
    if not start[4:6].isalpha() or not start[4:6].isupper():
        return True, True
    return False, int.from_bytes(start[:2], "little") < 0x0400


def _parse(path: Path, tags: Any, name: str) -> None:
    """Values are parsed on first use: here, where failing has a reason, and only where that does not take for ever."""
    from pydicom.tag import Tag

    key = Tag(name)
    raw = getattr(tags.get_item(key), "value", None) if key in tags else None
    longest = _LONGEST_SEQUENCE if name.endswith(("Regions", "Sequence")) else _LONGEST_VALUE
    if isinstance(raw, bytes) and len(raw) > longest:
        raise ScanError(
            path,
            worded(
                "damaged DICOM: its {name} is too long ({count} bytes, at most {longest})",
                name=name,
                count=len(raw),
                longest=longest,
            ),
        )
    try:
        tags.get(name)
    except Exception:
        if name not in _OPTIONAL:
            raise
        del tags[key]


def _check_kind(path: Path, tags: Any, class_uid: str, *, pictures: bool) -> None:
    """Refuse what is no ultrasound image."""
    uid, modality = str(tags.get("SOPClassUID") or class_uid), str(tags.get("Modality") or "")
    if uid == _DIRECTORY:
        raise ScanError(path, worded("this is a DICOMDIR, a list of files and no image; open the folder that it is in"))
    if uid in _VOLUME and str(tags.get("DimensionOrganizationType") or "") in _3D:
        raise ScanError(
            path, worded("this is an ultrasound volume (3D), not frames as they were seen; export its frames")
        )
    known = uid in (*_ULTRASOUND, *_VOLUME)
    if known or not (uid or modality or pictures) or (modality == "US" and (not uid or uid in _CAPTURE)):
        return
    raise ScanError(
        path,
        worded("this is not an ultrasound image ({kind})", kind=_kind_words(uid, modality, captured=uid in _CAPTURE)),
    )


def _kind_words(uid: str, modality: str, *, captured: bool) -> str:
    """Only in the standard's own words: what the file says may be anything."""
    from pydicom.uid import UID

    name = UID(uid).name.removesuffix(" Storage") if uid else ""  # of one that is not the standard's, the UID itself
    if not captured and name not in ("", uid):
        return name
    if modality.isalpha() and modality.isupper() and len(modality) <= 4:
        return worded("modality {modality}", modality=modality)
    return worded("it does not say what kind it is")


def _numbers(path: Path, tags: Any) -> int:
    """How many frames the file claims; its size is checked to be numbers."""
    try:
        _rows, _columns, frames = (int(1 if tags.get(name) is None else tags.get(name)) for name in _SIZE)
    except (TypeError, ValueError) as error:
        raise ScanError(path, worded("damaged DICOM: its size is not a number")) from error
    return max(frames, 1)


def _uncompressed(tags: Any, pixels: _Pixels, claimed: int, size: int) -> list[tuple[Part, ...]]:
    """Frames one after the other; none where the header does not tell how long each is."""
    bits, samples = tags.get("BitsAllocated"), tags.get("SamplesPerPixel")
    if not isinstance(bits, int) or not isinstance(samples, int) or bits < 8 or samples < 1:
        return [(Part(pixels.at, max(0, min(pixels.size, size - pixels.at))),)]  # decoding will say what is missing
    plane = int(tags.Rows) * int(tags.Columns) * (bits // 8)
    there = max(0, min(pixels.size, size - pixels.at))
    length = plane * samples
    if str(tags.get("PhotometricInterpretation")).endswith("_422") and there < length * claimed:
        length = plane * 2  # each two pixels share their colour
    if length <= 0:
        return []
    return [(Part(pixels.at + number * length, length),) for number in range(min(claimed, there // length))]


def _plain(stream: IO[bytes], syntax: str, start: int) -> IO[bytes]:
    """``stream``, or what the deflated part of it from ``start`` on inflates to, as far as that is read."""
    if syntax != _DEFLATED:
        return stream
    return io.BufferedReader(_Inflated(stream, start), 1 << 16)


class _Inflated(io.RawIOBase):
    """What a deflated data set inflates to, piece by piece; ValueError beyond a limit."""

    def __init__(self, stream: IO[bytes], start: int) -> None:
        self._stream, self._start = stream, start
        self._at = 0  # what is wanted next
        self._rewind()

    def _rewind(self) -> None:
        self._stream.seek(self._start)
        self._inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        self._piece, self._before = b"", 0  # a piece, and how much there was before it

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        if whence == os.SEEK_END:
            raise io.UnsupportedOperation("the end is not known")
        self._at = offset + (self._at if whence == os.SEEK_CUR else 0)
        return self._at

    def tell(self) -> int:
        return self._at

    def readinto(self, buffer: Any) -> int:
        if self._at < self._before:
            self._rewind()
        while self._at >= self._before + len(self._piece):
            if not self._next():
                return 0
        start = self._at - self._before
        data = self._piece[start : start + len(buffer)]
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)

    def _next(self) -> bool:
        self._before += len(self._piece)
        if self._before > _MOST_INFLATED:
            raise ValueError("it inflates to too much")
        self._piece = b""
        while not self._piece and not self._inflater.eof:
            packed = self._inflater.unconsumed_tail or self._stream.read(1 << 16)
            if not packed:
                return False
            self._piece = self._inflater.decompress(packed, 1 << 18)
        return bool(self._piece)
