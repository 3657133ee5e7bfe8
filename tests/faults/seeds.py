"""Valid scan files of every format and kind that the program reads, small, as bytes: what the mutations start from."""

from __future__ import annotations

import io
import struct
import tempfile
import zlib
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import tifffile
from PIL import Image
from pydicom import Dataset, dcmwrite
from pydicom.encaps import encapsulate
from pydicom.uid import (
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGLosslessSV1,
    JPEGLSLossless,
    RLELossless,
)

from tests.dicom import dataset
from tests.pages import imagej_stack, written

__all__ = ["all_seeds", "png_chunk"]

_ROWS, _COLUMNS = 60, 46
GREY = np.add.outer(3 * np.arange(_ROWS), 2 * np.arange(_COLUMNS)).astype(np.uint8)
RGB = np.dstack([GREY, 255 - GREY, GREY // 2])
GREY16 = (GREY.astype(np.uint16) * 251) ^ 77
RGB16 = np.dstack([GREY16, ~GREY16, GREY16 // 2])


def all_seeds(real: Path | None = None) -> dict[str, bytes]:
    """By name, which has the suffix that the file would have; ``real``: a folder of DICOM files to take too."""
    seeds = {**_png(), **_jpeg(), **_bmp(), **_tiff(), **_dicom(), **_masks()}
    if real is not None:
        seeds |= {f"real-{path.name}": path.read_bytes() for path in sorted(real.glob("*.dcm"))}
    return seeds


def _saved(picture: Image.Image, kind: str, **how: Any) -> bytes:
    stream = io.BytesIO()
    picture.save(stream, kind, **how)
    return stream.getvalue()


def _exif(orientation: int) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = orientation
    return exif


# --- PNG --------------------------------------------------------------------------------------------------------------
def png_chunk(kind: bytes, data: bytes) -> bytes:
    """A chunk with its checksum."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _interlaced(pixels: np.ndarray) -> bytes:
    passes = ((0, 8, 0, 8), (0, 8, 4, 8), (4, 8, 0, 4), (0, 4, 2, 4), (2, 4, 0, 2), (0, 2, 1, 2), (1, 2, 0, 1))
    rows = b"".join(
        b"\0" + row.tobytes() for top, down, left, across in passes for row in pixels[top::down, left::across]
    )
    head = struct.pack(">IIBBBBB", pixels.shape[1], pixels.shape[0], 8, 0, 0, 0, 1)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(png_chunk(kind, data) for kind, data in parts)


def _png() -> dict[str, bytes]:
    grey, colour = Image.fromarray(GREY), Image.fromarray(RGB)
    return {
        "grey.png": _saved(grey, "PNG"),
        "grey16.png": _saved(Image.fromarray(GREY16), "PNG"),
        "rgb.png": _saved(colour, "PNG"),
        "rgb16.png": bytes(imagecodecs.png_encode(RGB16)),
        "rgba.png": _saved(colour.convert("RGBA"), "PNG"),
        "palette.png": _saved(colour.quantize(9), "PNG"),
        "one-bit.png": _saved(grey.convert("1"), "PNG"),
        "interlaced.png": _interlaced(GREY),
        "turned.png": _saved(grey, "PNG", exif=_exif(6)),
    }


# --- JPEG and BMP -----------------------------------------------------------------------------------------------------
def _jpeg() -> dict[str, bytes]:
    grey, colour = Image.fromarray(GREY), Image.fromarray(RGB)
    return {
        "grey.jpg": _saved(grey, "JPEG"),
        "rgb.jpg": _saved(colour, "JPEG", subsampling=2),
        "progressive.jpg": _saved(colour, "JPEG", progressive=True),
        "restarts.jpg": _saved(grey, "JPEG", restart_marker_rows=1),
        "cmyk.jpg": _saved(colour.convert("CMYK"), "JPEG"),
        "turned.jpg": _saved(colour, "JPEG", exif=_exif(8)),
    }


def _bmp() -> dict[str, bytes]:
    grey, colour = Image.fromarray(GREY), Image.fromarray(RGB)
    runs = b"".join(b"\x2e" + bytes([row]) + b"\0\0" for row in range(_ROWS)) + b"\0\1"
    head = struct.pack("<2sIHHIIiiHHIIIIII", b"BM", 54 + 1024 + len(runs), 0, 0, 1078, 40, _COLUMNS, _ROWS, 1, 8, 1,
                       len(runs), 2835, 2835, 256, 0)  # fmt: skip
    return {
        "grey.bmp": _saved(grey, "BMP"),
        "rgb.bmp": _saved(colour, "BMP"),
        "one-bit.bmp": _saved(grey.convert("1"), "BMP"),
        "runs.bmp": head + b"".join(bytes([grey, grey, grey, 0]) for grey in range(256)) + runs,
    }


# --- TIFF -------------------------------------------------------------------------------------------------------------
_READ = ("none", "lzw", "deflate", "adobe_deflate", "packbits", "jpeg")
_REFUSED = ("zstd", "lzma", "webp", "jpeg2000", "jpegxl", "png", "lerc", "jpegxr", "pixarlog")


def _tiff() -> dict[str, bytes]:
    made = {f"{name}.tif": _written(GREY, compression=name) for name in _READ}
    for name in _REFUSED:
        try:
            made[f"{name}.tif"] = _written(RGB, compression=name)
        except (ValueError, KeyError, RuntimeError, ImportError):  # not among the codecs of this build
            continue
    return made | {
        "jpeg-rgb.tif": _written(RGB, compression="jpeg"),
        "rgb16.tif": _written(RGB16, compression="lzw", predictor=True),
        "tiled.tif": _written(GREY16, compression="zlib", tile=(16, 32)),
        "pages.tif": _written(np.stack([GREY, GREY.T.reshape(GREY.shape)]), photometric="minisblack"),
        "thumbnail.tif": _pages([GREY[:40, :40], GREY], kinds=(1, 0)),
        "sizes.tif": _pages([GREY[:40, :40], GREY]),
        "big-pages.tif": _pages([GREY, 255 - GREY, GREY], bigtiff=True),
        "big-endian-pages.tif": _pages([GREY16, ~GREY16], byteorder=">"),
        "imagej.tif": _stack(np.stack([GREY, 255 - GREY, GREY])),
        "volume.tif": _written(np.stack([GREY, 255 - GREY]), photometric="minisblack", volumetric=True),
        "separate.tif": _written(np.stack([GREY] * 3), photometric="minisblack", planarconfig="separate"),
        "big.tif": _written(GREY, bigtiff=True, rowsperstrip=7, compression="zlib"),
        "big-endian.tif": _written(GREY16, byteorder=">"),
        "planes.tif": _written(np.moveaxis(RGB, 2, 0), photometric="rgb", planarconfig="separate", rowsperstrip=9),
        "palette.tif": _written(GREY, photometric="palette", colormap=np.arange(768, dtype=np.uint16).reshape(3, 256)),
        "one-bit.tif": _saved(Image.fromarray(GREY).convert("1"), "TIFF"),
    }


def _written(pixels: np.ndarray, **how: Any) -> bytes:
    stream = io.BytesIO()
    tifffile.imwrite(stream, pixels, **how)
    return stream.getvalue()


def _pages(pictures: list[np.ndarray], **how: Any) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        return written(Path(folder) / "a.tif", pictures, **how).read_bytes()


def _stack(pictures: np.ndarray) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        return imagej_stack(Path(folder) / "a.tif", pictures).read_bytes()


# --- masks, in every way that people have them ------------------------------------------------------------------------
_LESION = np.hypot(*np.mgrid[-30:30, -23:23]) < 12


def _masks() -> dict[str, bytes]:
    light = np.where(_LESION, 255, 0).astype(np.uint8)
    white, soft = np.full((_ROWS, _COLUMNS, 3), 255, np.uint8), np.where(_LESION, light, GREY // 8)
    painted = np.where(_LESION[..., None], (255, 0, 0), np.dstack([GREY] * 3)).astype(np.uint8)
    ring = light - np.where(np.hypot(*np.mgrid[-30:30, -23:23]) < 10, 255, 0).astype(np.uint8) * _LESION
    palette = Image.fromarray((light > 0).astype(np.uint8), "P")
    palette.putpalette([255, 255, 255, 0, 0, 0])
    deep = np.dstack([white.astype(np.uint16) * 257, light.astype(np.uint16) * 257])
    pictures = {
        "labels": Image.fromarray(np.where(_LESION, 2, 0).astype(np.uint8)),
        "inverted": Image.fromarray(255 - light),
        "soft": Image.fromarray(soft),
        "alpha": Image.fromarray(np.dstack([white, light])),
        "grey-alpha": Image.fromarray(np.dstack([white[..., 0], light])),
        "painted": Image.fromarray(painted),
        "outline": Image.fromarray(ring),
        "constant": Image.fromarray(white[..., 0]),
    }
    made = {f"mask-{name}.png": _saved(picture, "PNG") for name, picture in pictures.items()}
    return made | {
        "mask-table.png": _saved(palette, "PNG", transparency=bytes([0, 255])),
        "mask-deep.png": bytes(imagecodecs.png_encode(deep)),
        "mask.jpg": _saved(Image.fromarray(light), "JPEG"),
        "mask.bmp": _saved(Image.fromarray(light), "BMP"),
        "mask-white.tif": _written(light, photometric="miniswhite"),
        "mask-bits.tif": _written(_LESION, photometric="miniswhite"),
        "mask-alpha.tif": _written(np.dstack([white, light]), photometric="rgb", extrasamples=["unassalpha"]),
    }


# --- DICOM ------------------------------------------------------------------------------------------------------------
def _dicom() -> dict[str, bytes]:
    j2k = imagecodecs.jpeg2k_encode(GREY, codecformat="j2k", reversible=True)
    clip = _dataset(GREY, ExplicitVRLittleEndian, NumberOfFrames=3, PixelData=GREY.tobytes() * 3)
    return {
        "implicit.dcm": _filed(_dataset(GREY, ImplicitVRLittleEndian)),
        "explicit.dcm": _filed(_with_region(_dataset(RGB, ExplicitVRLittleEndian))),
        "big-endian.dcm": _filed(_dataset(GREY16, ExplicitVRBigEndian)),
        "deflated.dcm": _filed(_dataset(GREY, DeflatedExplicitVRLittleEndian)),
        "runs.dcm": _filed(_runs()),
        "jpeg.dcm": _filed(_framed(GREY, JPEGBaseline8Bit, _saved(Image.fromarray(GREY), "JPEG"))),
        "lossless.dcm": _filed(_framed(GREY, JPEGLosslessSV1, imagecodecs.ljpeg_encode(GREY))),
        "jpeg-ls.dcm": _filed(_framed(GREY, JPEGLSLossless, imagecodecs.jpegls_encode(GREY))),
        "jpeg-2000.dcm": _filed(_framed(GREY, JPEG2000Lossless, j2k)),
        "palette.dcm": _filed(_palette()),
        "clip.dcm": _filed(clip),
        **_clips(),
    }


def _clips() -> dict[str, bytes]:
    """Clips of three frames, in one fragment each or in two, with a table of where they begin or without."""
    frames = [GREY, 255 - GREY, GREY[::-1].copy()]
    encoded: dict[str, tuple[UID, list[bytes], dict[str, Any]]] = {
        "jpeg": (JPEGBaseline8Bit, [_saved(Image.fromarray(frame), "JPEG") for frame in frames], {}),
        "halves": (
            JPEGLSLossless, [bytes(imagecodecs.jpegls_encode(frame)) for frame in frames], {"fragments_per_frame": 2},
        ),
        "no-table": (JPEGLosslessSV1, [bytes(imagecodecs.ljpeg_encode(frame)) for frame in frames], {"has_bot": False}),
        "2000": (JPEG2000Lossless, [bytes(imagecodecs.jpeg2k_encode(frame, level=0)) for frame in frames], {}),
    }  # fmt: skip
    made = {}
    for name, (syntax, parts, how) in encoded.items():
        more = {"NumberOfFrames": len(parts), "FrameTime": 40, "PixelData": encapsulate(parts, **how)}
        clip = _with_region(_dataset(GREY, syntax, **more))
        clip["PixelData"].VR, clip["PixelData"].is_undefined_length = "OB", True
        made[f"clip-{name}.dcm"] = _filed(clip)
    runs = _dataset(RGB, ExplicitVRLittleEndian, NumberOfFrames=3, PixelData=np.stack([RGB] * 3).tobytes())
    runs.compress(RLELossless, generate_instance_uid=False)
    deflated = _dataset(GREY, DeflatedExplicitVRLittleEndian, NumberOfFrames=3, PixelData=np.stack(frames).tobytes())
    return made | {"clip-runs.dcm": _filed(runs), "clip-deflated.dcm": _filed(deflated)}


def _dataset(pixels: np.ndarray, syntax: UID, **more: Any) -> Dataset:
    kind = "MONOCHROME2" if pixels.ndim == 2 else "RGB"
    return dataset(pixels, kind, syntax, PixelSpacing=[0.1, 0.1], **more)


def _framed(pixels: np.ndarray, syntax: UID, frame: bytes) -> Dataset:
    made = _dataset(pixels, syntax, PixelData=encapsulate([bytes(frame)]))
    made["PixelData"].is_undefined_length = True
    return made


def _runs() -> Dataset:
    made = _dataset(RGB, ExplicitVRLittleEndian)
    made.compress(RLELossless, generate_instance_uid=False)
    return made


def _palette() -> Dataset:
    made = _dataset(GREY, ExplicitVRLittleEndian, PhotometricInterpretation="PALETTE COLOR")
    for number, colour in enumerate(("Red", "Green", "Blue")):
        table = (np.arange(256) * (number + 1)).astype("<u2")
        setattr(made, f"{colour}PaletteColorLookupTableDescriptor", [256, 0, 16])
        setattr(made, f"{colour}PaletteColorLookupTableData", table.tobytes())
    return made


def _with_region(made: Dataset) -> Dataset:
    region = Dataset()
    region.RegionLocationMinX0, region.RegionLocationMinY0 = 0, 0
    region.RegionLocationMaxX1, region.RegionLocationMaxY1 = _COLUMNS - 1, _ROWS - 1
    region.PhysicalDeltaX = region.PhysicalDeltaY = 0.01
    region.PhysicalUnitsXDirection = region.PhysicalUnitsYDirection = 3
    made.SequenceOfUltrasoundRegions = [region]
    return made


def _filed(made: Dataset) -> bytes:
    stream = io.BytesIO()
    dcmwrite(stream, made, enforce_file_format=True)
    return stream.getvalue()
