from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from PIL import Image

from busviewer.scan import ScanError, peek, read_scan
from busviewer.scan.pillow_format import orient

RNG = np.random.default_rng(6)
GREY = RNG.integers(0, 256, (61, 45), np.uint8)
RGB = RNG.integers(0, 256, (61, 45, 3), np.uint8)
GREY16 = RNG.integers(0, 65536, (61, 45)).astype(np.uint16)
RGB16 = RNG.integers(0, 65536, (61, 45, 3)).astype(np.uint16)


def written(path: Path, pixels: np.ndarray, **how: Any) -> Path:
    tifffile.imwrite(path, pixels, **how)
    return path


@pytest.mark.parametrize("compression", [None, "lzw", "zlib", "deflate", "packbits"])
@pytest.mark.parametrize("pixels", [GREY, RGB, GREY16, RGB16], ids=["grey", "rgb", "grey16", "rgb16"])
def test_pixels_come_back_as_they_were(tmp_path: Path, compression: str | None, pixels: np.ndarray) -> None:
    path = written(tmp_path / "a.tif", pixels, compression=compression)
    scan = read_scan(path)
    assert scan.pixels.dtype == pixels.dtype
    assert (scan.pixels == pixels).all()
    assert (peek(path).height, peek(path).width) == scan.shape == (61, 45)


@pytest.mark.parametrize(
    "how",
    [
        {"byteorder": ">"},
        {"bigtiff": True},
        {"tile": (32, 32), "compression": "zlib"},
        {"rowsperstrip": 7, "compression": "lzw", "predictor": True},
    ],
    ids=lambda how: next(iter(how)),
)
@pytest.mark.parametrize("pixels", [GREY16, RGB], ids=["grey16", "rgb"])
def test_other_ways_to_lay_them_out(tmp_path: Path, how: dict[str, Any], pixels: np.ndarray) -> None:
    assert (read_scan(written(tmp_path / "a.tif", pixels, **how)).pixels == pixels).all()


def test_planes_one_after_the_other(tmp_path: Path) -> None:
    planes = np.ascontiguousarray(np.moveaxis(RGB, 2, 0))
    path = written(tmp_path / "a.tif", planes, photometric="rgb", planarconfig="separate")
    assert (read_scan(path).pixels == RGB).all()


def test_alpha_is_dropped(tmp_path: Path) -> None:
    path = written(tmp_path / "a.tif", np.dstack([RGB, GREY]), photometric="rgb", extrasamples=["unassalpha"])
    assert (read_scan(path).pixels == RGB).all()
    both = np.dstack([GREY, GREY.max() - GREY])
    path = written(
        tmp_path / "b.tif", both, photometric="minisblack", planarconfig="contig", extrasamples=["unassalpha"]
    )
    assert (read_scan(path).pixels == GREY).all()


@pytest.mark.parametrize("pixels", [GREY, GREY16], ids=["8", "16"])
def test_where_white_is_zero_black_is_low(tmp_path: Path, pixels: np.ndarray) -> None:
    path = written(tmp_path / "a.tif", pixels, photometric="miniswhite")
    assert (read_scan(path).pixels == np.iinfo(pixels.dtype).max - pixels).all()


def test_a_palette_becomes_its_colours(tmp_path: Path) -> None:
    image = Image.fromarray(RGB).quantize(31)
    image.save(tmp_path / "a.tif")
    assert (read_scan(tmp_path / "a.tif").pixels == np.asarray(image.convert("RGB"))).all()


def test_numbers_count_where_the_palette_has_one_colour_for_all(tmp_path: Path) -> None:
    drawn = (GREY > 99).astype(np.uint8)
    path = written(tmp_path / "a.tif", drawn, photometric="palette", colormap=np.zeros((3, 256), np.uint16))
    assert (read_scan(path).pixels == drawn).all(), "a lesion is not lost"


def test_one_bit_is_black_and_white(tmp_path: Path) -> None:
    Image.fromarray(GREY > 99).save(tmp_path / "a.tif")
    assert (read_scan(tmp_path / "a.tif").pixels == np.where(GREY > 99, 255, 0)).all()


def test_jpeg_inside_a_tiff(tmp_path: Path) -> None:
    smooth = np.add.outer(np.arange(61), 2 * np.arange(45)).astype(np.uint8)
    path = written(tmp_path / "a.tif", np.dstack([smooth, smooth[::-1], smooth]), compression="jpeg")
    found = read_scan(path).pixels.astype(int)
    assert np.abs(found[..., 0] - smooth).mean() < 8


@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_orientation_tag_is_applied(tmp_path: Path, orientation: int) -> None:
    path = written(tmp_path / "a.tif", RGB, extratags=[(274, "H", 1, orientation, True)])
    scan = read_scan(path)
    assert (scan.pixels == orient(RGB, orientation)).all()
    assert (peek(path).height, peek(path).width) == scan.shape


def test_dots_per_inch_are_no_spacing(tmp_path: Path) -> None:
    path = written(tmp_path / "a.tif", GREY, resolution=(300, 300), resolutionunit="inch")
    assert read_scan(path).spacing is None


@pytest.mark.parametrize(
    ("pixels", "how", "reason"),
    [
        (GREY.astype(np.float32), {}, "32 bits"),
        (GREY.astype(np.int16), {}, "format 2"),
        (GREY, {"compression": "zstd"}, "compression 50000 is not supported"),
        (np.dstack([RGB, GREY]), {"photometric": "separated"}, "colour type 5"),
    ],
    ids=["float", "signed", "zstd", "cmyk"],
)
def test_unsupported_kinds_say_what_to_do(tmp_path: Path, pixels: np.ndarray, how: dict[str, Any], reason: str) -> None:
    with pytest.raises(ScanError, match=reason) as caught:
        read_scan(written(tmp_path / "a.tif", pixels, **how))
    assert "save it" in caught.value.reason


@pytest.mark.parametrize("part", [0.05, 0.3, 0.5, 0.8, 0.99])
@pytest.mark.parametrize("compression", [None, "lzw", "zlib"])
def test_a_file_cut_short_is_refused(tmp_path: Path, part: float, compression: str | None) -> None:
    path = written(tmp_path / "a.tif", RGB, compression=compression, rowsperstrip=9)
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * part)])
    with pytest.raises(ScanError, match="truncated|damaged TIFF"):
        read_scan(path)


def test_a_deflate_bomb_stays_small(tmp_path: Path) -> None:
    file = io.BytesIO()
    tifffile.imwrite(file, np.zeros((100, 100), np.uint8), compression="zlib")
    with tifffile.TiffFile(io.BytesIO(file.getvalue())) as found:
        tags = found.pages[0].tags
        at, count = tags["StripOffsets"].valueoffset, tags["StripByteCounts"].valueoffset
    bomb = zlib.compress(bytes(16 << 20), 9)
    data = bytearray(file.getvalue())
    struct.pack_into("<I", data, at, len(data))
    struct.pack_into("<I", data, count, len(bomb))
    path = tmp_path / "a.tif"
    path.write_bytes(bytes(data) + bomb)
    with pytest.raises(ScanError, match="damaged TIFF"):
        read_scan(path)


def test_huge_tiles_are_refused(tmp_path: Path) -> None:
    path = written(tmp_path / "a.tif", GREY, compression="zlib", tile=(16, 9600))
    with pytest.raises(ScanError, match="tiles"):
        read_scan(path)
