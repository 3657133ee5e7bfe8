"""PNG, JPEG and BMP. Every mode becomes grey or RGB, 8 or 16 bits, with its alpha; EXIF orientation is applied."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PIL.BmpImagePlugin import BmpImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile

from busviewer.scan.counted import Counted
from busviewer.scan.frames import Frames
from busviewer.scan.model import CUT, Header, Picture, ScanError, why_damaged
from busviewer.texts import worded

__all__ = [
    "AFTER_HEADER",
    "JPEG_START",
    "PNG_START",
    "Jpeg",
    "as_our_mask",
    "by_palette",
    "check_jpeg",
    "decode",
    "exif_orientation",
    "find_frames",
    "header",
    "note_of",
    "orient",
    "with_note",
]

PNG_START = b"\x89PNG\r\n\x1a\n"
JPEG_START = b"\xff\xd8\xff"
_ORIENTATION = 0x0112
AFTER_HEADER = len(PNG_START) + 12 + 13
"""Where in a PNG file the note lies that says who wrote it."""
_CHUNK_HEAD = 8
_ADAM7 = ((0, 8, 0, 8), (4, 8, 0, 8), (0, 4, 4, 8), (2, 4, 0, 4), (0, 2, 2, 4), (1, 2, 0, 2), (0, 1, 1, 2))
_MOST_READS = 1_000_000  # by Pillow, byte by byte between the parts of a JPEG and the runs of a BMP
_MOST_PASSES = 32  # over the pixels of a progressive JPEG, ten being usual: each costs the time of a whole decoding
_MOST_PARTS = 100_000  # the largest scan in chunks of the usual 8 KiB has 65,536; without a bound a file of none hangs


class Jpeg(JpegImageFile):
    """A JPEG whose EXIF is not looked at."""

    def getexif(self) -> Image.Exif:
        return Image.Exif()  # Pillow warns of damaged EXIF on opening; its orientation is read below, quietly


def find_frames(path: Path, stream: IO[bytes]) -> Frames:
    """One: none of these formats holds several."""
    return Frames()


def header(path: Path, stream: IO[bytes]) -> Header:
    """The size of the PNG, JPEG or BMP in ``stream`` after EXIF orientation; ScanError where the header is damaged."""
    stream.seek(0)
    start = stream.read(len(PNG_START))
    if start == PNG_START:
        shape, orientation = _png_header(path, stream)
    else:
        with _opened(path, stream) as image:
            shape, orientation = (image.width, image.height), _jpeg_orientation(image)
    width, height = shape if orientation < 5 else shape[::-1]
    return Header(width, height, orientation)


def decode(path: Path, data: bytes) -> Picture:
    """The picture in a whole PNG, JPEG or BMP file.

    Raises ScanError where it is damaged or cut short. The caller has checked the size in the header.
    """
    try:
        if data.startswith(PNG_START):
            return _decode_png(path, data)
        if data.startswith(JPEG_START):
            check_jpeg(path, data)
        with _opened(path, io.BytesIO(data)) as image:
            turn, jpeg = _jpeg_orientation(image), data.startswith(JPEG_START)
            return _picture(_pixels(path, image), _alpha(image), turn, lossy=jpeg)
    except ScanError:
        raise
    except Exception as error:  # decoders raise anything from struct.error to SyntaxError on a damaged file
        raise ScanError(path, why_damaged(error, worded("image"))) from error


def check_jpeg(path: Path, data: bytes) -> None:
    """ScanError where the JPEG ``data`` is cut short, or would take very long to decode."""
    if data.rfind(b"\xff\xd9") < data.rfind(b"\xff\xda"):
        raise ScanError(path, CUT)  # zeros in place of the end of the file would decode as grey
    if data.count(b"\xff\xda") > _MOST_PASSES:
        raise ScanError(path, worded("damaged JPEG: it has more than {limit} passes", limit=_MOST_PASSES))


def _picture(pixels: NDArray[Any], alpha: NDArray[Any] | None, turn: int, *, lossy: bool = False) -> Picture:
    return Picture(orient(pixels, turn), None if alpha is None else orient(alpha, turn), lossy=lossy)


def as_our_mask(png: bytes) -> bytes:
    """The PNG file ``png`` with a note that busviewer wrote it as a mask: it will be read as it is."""
    return with_note(png, _MASK_NOTE)


def note_of(software: str) -> bytes:
    """The part of a PNG file that says which ``software`` (ASCII) wrote it."""
    chunk = b"tEXtSoftware\0" + software.encode("ascii")
    return struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))


def with_note(png: bytes, note: bytes) -> bytes:
    """The PNG file ``png`` with a ``note`` of :func:`note_of` behind its header."""
    return png[:AFTER_HEADER] + note + png[AFTER_HEADER:]


_MASK_NOTE = note_of("busviewer mask")


def by_palette(indices: NDArray[Any], colours: NDArray[np.uint8]) -> NDArray[Any]:
    """(H, W, 3) of ``indices`` (H, W) into ``colours`` (N, 3); the indices as grey where all they name is one colour.

    Some programs write masks with a palette that is black throughout.
    """
    used = np.unique(indices)
    if len(used) > 1 and (colours[used] == colours[used[0]]).all():
        return indices.astype(np.uint8)
    return np.take(colours, indices, axis=0)


def orient(pixels: NDArray[Any], orientation: int) -> NDArray[Any]:
    """``pixels`` turned upright, as EXIF tag 274 (1 to 8; anything else is taken as 1) says."""
    if orientation in (5, 6, 7, 8):
        pixels = pixels.swapaxes(0, 1)
    if orientation in (3, 4, 7, 8):
        pixels = pixels[::-1]
    if orientation in (2, 3, 6, 7):
        pixels = pixels[:, ::-1]
    return np.ascontiguousarray(pixels)


def exif_orientation(exif: bytes) -> int:
    """EXIF tag 274 in a block of EXIF bytes, 1 to 8; 1 where it is missing or the block is damaged."""
    exif = exif.removeprefix(b"Exif\0\0")
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(exif[:4])
    if order is None:
        return 1
    try:
        (offset,) = struct.unpack_from(order + "I", exif, 4)
        (count,) = struct.unpack_from(order + "H", exif, offset)
        for entry in range(offset + 2, offset + 2 + 12 * count, 12):
            tag, kind = struct.unpack_from(order + "HH", exif, entry)
            if tag == _ORIENTATION:
                (value,) = struct.unpack_from(order + ("I" if kind == 4 else "H"), exif, entry + 8)
                return int(value) if 1 <= value <= 8 else 1
    except struct.error:
        pass
    return 1


def _opened(path: Path, stream: IO[bytes]) -> Image.Image:
    stream.seek(0)
    start = stream.read(3)
    stream.seek(0)
    counted: Any = Counted(stream, _MOST_READS)
    kind = Jpeg if start == JPEG_START else BmpImageFile
    try:
        # Not Image.open: it warns of sizes which this program refuses by itself.
        return kind(counted)
    except Exception as error:
        raise ScanError(path, why_damaged(error, worded("image"))) from error


def _jpeg_orientation(image: Image.Image) -> int:
    exif = image.info.get("exif", b"")
    return exif_orientation(exif) if isinstance(exif, bytes) else 1


def _pixels(path: Path, image: Image.Image) -> NDArray[Any]:
    if image.mode in ("P", "PA"):
        image.load()
        colours = np.zeros((256, 3), np.uint8)
        palette = np.array(image.getpalette("RGB") or [], np.uint8).reshape(-1, 3)[:256]
        colours[: len(palette)] = palette
        return by_palette(np.asarray(image.getchannel(0) if image.mode == "PA" else image), colours)
    if image.mode == "1":
        return np.asarray(image).astype(np.uint8) * np.uint8(255)
    if image.mode in ("L", "LA"):
        return np.asarray(image.getchannel(0))
    if image.mode in ("I;16", "I;16B", "I;16L"):
        return np.asarray(image).astype(np.uint16)
    if image.mode in ("RGB", "RGBA", "RGBX"):
        return np.asarray(image)[..., :3]
    if image.mode in ("CMYK", "YCbCr", "LAB", "HSV"):
        return np.asarray(image.convert("RGB"))
    raise ScanError(
        path, worded("the image mode {mode} is not supported; save it as an 8- or 16-bit PNG", mode=image.mode)
    )


def _alpha(image: Image.Image) -> NDArray[Any] | None:
    return np.asarray(image.getchannel("A")) if image.mode in ("LA", "PA", "RGBA") else None


def _png_chunks(path: Path, stream: IO[bytes]) -> Iterator[tuple[bytes, int, int]]:
    """(type, offset of its data, length of its data) of each chunk up to IEND."""
    end = stream.seek(0, io.SEEK_END)
    offset = len(PNG_START)
    for _ in range(_MOST_PARTS):
        stream.seek(offset)
        head = stream.read(_CHUNK_HEAD)
        if len(head) < _CHUNK_HEAD:
            raise ScanError(path, CUT)
        length, kind = struct.unpack(">I4s", head)
        if offset + 12 + length > end:
            raise ScanError(path, CUT)
        yield kind, offset + _CHUNK_HEAD, length
        if kind == b"IEND":
            return
        offset += 12 + length
    raise ScanError(path, worded("damaged PNG: it has more than {limit} parts", limit=_MOST_PARTS))


def _png_header(path: Path, stream: IO[bytes]) -> tuple[tuple[int, int], int]:
    shape, orientation = None, 1
    for kind, offset, length in _png_chunks(path, stream):
        if shape is None:
            if kind != b"IHDR" or length != 13:
                raise ScanError(path, worded("damaged PNG: it does not start with its header"))
            stream.seek(offset)
            shape = struct.unpack(">II", stream.read(8))
        elif kind == b"eXIf" and length <= 1 << 20:
            stream.seek(offset)
            orientation = exif_orientation(stream.read(length))
    assert shape is not None
    return shape, orientation


def _decode_png(path: Path, data: bytes) -> Picture:
    stream = io.BytesIO(data)
    _, orientation = _png_header(path, stream)
    depth, colour_type = data[24], data[25]
    deep = depth == 16 and colour_type != 0
    # Only what makes up the pixels goes to the decoder: damaged or hostile text, profiles and animation stay out.
    used = (b"IHDR", b"IDAT", b"IEND") if deep else (b"IHDR", b"PLTE", b"IDAT", b"IEND")
    needed = ((at, length) for kind, at, length in _png_chunks(path, stream) if kind in used)
    clean = PNG_START + b"".join(data[at - _CHUNK_HEAD : at + length + 4] for at, length in needed)
    if deep:
        values = _deep_colours(path, clean, {2: 3, 4: 2, 6: 4}.get(colour_type, 0))
        colours = values[..., :3] if values.shape[2] > 2 else values[..., 0]
        return _picture(colours, values[..., -1] if values.shape[2] in (2, 4) else None, orientation)
    with PngImageFile(io.BytesIO(clean)) as image:
        pixels = _pixels(path, image)
        alpha = _alpha(image)
        if alpha is None and image.mode == "P":
            alpha = _palette_alpha(path, stream, np.asarray(image))
    return _picture(pixels, alpha, orientation)._replace(is_our_mask=data.startswith(_MASK_NOTE, AFTER_HEADER))


def _palette_alpha(path: Path, stream: IO[bytes], indices: NDArray[Any]) -> NDArray[Any] | None:
    """How opaque the colours of a palette are, which a chunk of its own tells."""
    for kind, offset, length in _png_chunks(path, stream):
        if kind == b"tRNS" and length <= 256:
            stream.seek(offset)
            table = np.full(256, 255, np.uint8)
            table[:length] = np.frombuffer(stream.read(length), np.uint8)
            return np.take(table, indices)
    return None


def _deep_colours(path: Path, clean: bytes, channels: int) -> NDArray[Any]:
    """(H, W, ``channels``) of 16-bit colour, of which Pillow keeps only the high byte; what libpng would warn of on
    stderr is refused before.

    That is a method that no PNG has, and more or fewer bytes than there are pixels.
    """
    import imagecodecs

    width, height = struct.unpack_from(">II", clean, 16)
    compression, filtering, interlaced = clean[26:29]
    if not channels or compression or filtering or interlaced > 1:
        raise ScanError(path, worded("damaged PNG: its header names an unknown method"))
    passes = _ADAM7 if interlaced else ((0, 1, 0, 1),)
    sizes = ((-(-(width - left) // across), -(-(height - top) // down)) for left, across, top, down in passes)
    missing = sum(
        (1 + 2 * channels * columns) * rows for columns, rows in sizes
    )  # a scan has 32 of each: none is empty
    room = zlib.decompressobj()
    for kind, at, length in _png_chunks(path, io.BytesIO(clean)):
        if kind == b"IDAT" and missing >= 0:
            missing -= len(room.decompress(clean[at : at + length], missing + 1))
    if missing or not room.eof or room.unused_data:
        raise ScanError(path, CUT if missing > 0 else worded("damaged PNG: it contains more data than its pixels need"))
    decoded: NDArray[Any] = imagecodecs.png_decode(clean)
    return decoded
