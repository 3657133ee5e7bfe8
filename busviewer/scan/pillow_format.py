"""PNG, JPEG and BMP. Every mode becomes grey or RGB, 8 or 16 bits; alpha is dropped, EXIF orientation applied."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PIL.BmpImagePlugin import BmpImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile

from busviewer.scan.model import Header, ScanError

__all__ = ["JPEG_START", "PNG_START", "decode", "exif_orientation", "header", "orient"]

PNG_START = b"\x89PNG\r\n\x1a\n"
JPEG_START = b"\xff\xd8\xff"
_ORIENTATION = 0x0112
_CHUNK_HEAD = 8
_CUT = "the picture is cut short (truncated)"


class _Jpeg(JpegImageFile):
    def getexif(self) -> Image.Exif:
        return Image.Exif()  # Pillow warns of damaged EXIF on opening; its orientation is read below, quietly


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
    return Header(width, height)


def decode(path: Path, data: bytes) -> NDArray[Any]:
    """(H, W) or (H, W, 3), uint8 or uint16, of a whole PNG, JPEG or BMP file.

    Raises ScanError where it is damaged or cut short. The caller has checked the size in the header.
    """
    try:
        if data.startswith(PNG_START):
            return _decode_png(path, data)
        if data.startswith(JPEG_START) and data.rfind(b"\xff\xd9") < data.rfind(b"\xff\xda"):
            raise ScanError(path, _CUT)  # zeros in place of the end of the file would decode as grey
        with _opened(path, io.BytesIO(data)) as image:
            return orient(_pixels(path, image), _jpeg_orientation(image))
    except ScanError:
        raise
    except MemoryError as error:
        raise ScanError(path, "there is not enough memory to decode this picture") from error
    except Exception as error:  # decoders raise anything from struct.error to SyntaxError on a damaged file
        raise ScanError(path, _reason(error)) from error


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
    kind = _Jpeg if start == JPEG_START else BmpImageFile
    try:
        # Not Image.open: it warns of sizes which this program refuses by itself.
        return kind(stream)
    except Exception as error:
        raise ScanError(path, _reason(error)) from error


def _jpeg_orientation(image: Image.Image) -> int:
    exif = image.info.get("exif", b"")
    return exif_orientation(exif) if isinstance(exif, bytes) else 1


def _pixels(path: Path, image: Image.Image) -> NDArray[Any]:
    if image.mode in ("P", "PA"):
        image.load()
        colours = np.zeros((256, 3), np.uint8)
        palette = np.array(image.getpalette("RGB") or [], np.uint8).reshape(-1, 3)[:256]
        colours[: len(palette)] = palette
        return np.take(colours, np.asarray(image.getchannel(0) if image.mode == "PA" else image), axis=0)
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
    raise ScanError(path, f"a picture of kind {image.mode} is not supported; save it as an 8- or 16-bit PNG")


def _png_chunks(path: Path, stream: IO[bytes]) -> Iterator[tuple[bytes, int, int]]:
    """(type, offset of its data, length of its data) of each chunk up to IEND."""
    end = stream.seek(0, io.SEEK_END)
    offset = len(PNG_START)
    while True:
        stream.seek(offset)
        head = stream.read(_CHUNK_HEAD)
        if len(head) < _CHUNK_HEAD:
            raise ScanError(path, _CUT)
        length, kind = struct.unpack(">I4s", head)
        if offset + 12 + length > end:
            raise ScanError(path, _CUT)
        yield kind, offset + _CHUNK_HEAD, length
        if kind == b"IEND":
            return
        offset += 12 + length


def _png_header(path: Path, stream: IO[bytes]) -> tuple[tuple[int, int], int]:
    shape, orientation = None, 1
    for kind, offset, length in _png_chunks(path, stream):
        if shape is None:
            if kind != b"IHDR" or length != 13:
                raise ScanError(path, "damaged PNG: it does not begin with its header")
            stream.seek(offset)
            shape = struct.unpack(">II", stream.read(8))
        elif kind == b"eXIf" and length <= 1 << 20:
            stream.seek(offset)
            orientation = exif_orientation(stream.read(length))
    assert shape is not None
    return shape, orientation


def _decode_png(path: Path, data: bytes) -> NDArray[Any]:
    stream = io.BytesIO(data)
    _, orientation = _png_header(path, stream)
    # Only what makes up the pixels goes to the decoder: damaged or hostile text, profiles and animation stay out.
    needed = ((at, length) for kind, at, length in _png_chunks(path, stream) if kind[:1].isupper())
    clean = PNG_START + b"".join(data[at - _CHUNK_HEAD : at + length + 4] for at, length in needed)
    depth, colour_type = data[24], data[25]
    if depth == 16 and colour_type != 0:
        import imagecodecs

        # Pillow keeps only the high byte of 16-bit colour.
        decoded: NDArray[Any] = imagecodecs.png_decode(clean)
        pixels = decoded[..., 0] if decoded.shape[2] == 2 else decoded[..., :3]
    else:
        with PngImageFile(io.BytesIO(clean)) as image:
            pixels = _pixels(path, image)
    return orient(pixels, orientation)


def _reason(error: Exception) -> str:
    text = str(error).strip() or type(error).__name__
    if any(word in text.lower() for word in ("truncated", "unexpected end", "eof")):
        return _CUT
    return f"damaged picture ({text})"
