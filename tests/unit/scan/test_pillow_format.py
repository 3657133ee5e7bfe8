from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
from PIL import Image, ImageOps

from busviewer.scan import ScanError, peek, pillow_format, read_scan

RNG = np.random.default_rng(5)
GREY = RNG.integers(0, 256, (61, 45), np.uint8)
RGB = RNG.integers(0, 256, (61, 45, 3), np.uint8)
GREY16 = RNG.integers(0, 65536, (61, 45)).astype(np.uint16)
RGB16 = RNG.integers(0, 65536, (61, 45, 3)).astype(np.uint16)


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int, height: int, raw: bytes, *, depth: int = 8, colour: int = 0, more: bytes = b"") -> bytes:
    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    body = chunk(b"IHDR", head) + more + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")
    return pillow_format.PNG_START + body


def with_orientation(value: int) -> Image.Exif:
    exif = Image.Exif()
    exif[274] = value
    return exif


@pytest.mark.parametrize("suffix", ["png", "bmp"])
@pytest.mark.parametrize("pixels", [GREY, RGB], ids=["grey", "rgb"])
def test_eight_bits_come_back_as_they_were(tmp_path: Path, suffix: str, pixels: np.ndarray) -> None:
    path = tmp_path / f"a.{suffix}"
    Image.fromarray(pixels).save(path)
    scan = read_scan(path)
    assert scan.pixels.dtype == np.uint8
    assert (scan.pixels == pixels).all()
    assert (peek(path).height, peek(path).width) == scan.shape == (61, 45)


@pytest.mark.parametrize("pixels", [GREY16, RGB16], ids=["grey", "rgb"])
def test_sixteen_bits_keep_every_bit(tmp_path: Path, pixels: np.ndarray) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(imagecodecs.png_encode(pixels))
    scan = read_scan(path)
    assert scan.pixels.dtype == np.uint16
    assert (scan.pixels == pixels).all()


@pytest.mark.parametrize("pixels", [GREY, RGB, GREY16, RGB16], ids=["la", "rgba", "la16", "rgba16"])
def test_alpha_is_dropped(tmp_path: Path, pixels: np.ndarray) -> None:
    alpha = (GREY if pixels.dtype == np.uint8 else GREY16)[..., None]
    path = tmp_path / "a.png"
    path.write_bytes(imagecodecs.png_encode(np.concatenate([np.atleast_3d(pixels), alpha], axis=2)))
    assert (read_scan(path).pixels == pixels).all()


def test_equal_channels_are_grey(tmp_path: Path) -> None:
    Image.fromarray(np.dstack([GREY] * 3)).save(tmp_path / "a.png")
    (tmp_path / "b.png").write_bytes(imagecodecs.png_encode(np.dstack([GREY16] * 3)))
    assert (read_scan(tmp_path / "a.png").pixels == GREY).all()
    assert (read_scan(tmp_path / "b.png").pixels == GREY16).all()


@pytest.mark.parametrize("suffix", ["png", "bmp"])
def test_a_palette_becomes_its_colours(tmp_path: Path, suffix: str) -> None:
    image = Image.fromarray(RGB).quantize(23)
    image.save(tmp_path / f"a.{suffix}", transparency=3) if suffix == "png" else image.save(tmp_path / "a.bmp")
    assert (read_scan(tmp_path / f"a.{suffix}").pixels == np.asarray(image.convert("RGB"))).all()


def test_a_short_palette_is_no_crash(tmp_path: Path) -> None:
    raw = b"".join(b"\0" + bytes(range(40)) for _ in range(40))
    path = tmp_path / "a.png"
    path.write_bytes(png(40, 40, raw, colour=3, more=chunk(b"PLTE", bytes([9, 8, 7, 6, 5, 4]))))
    pixels = read_scan(path).pixels
    assert pixels[0, :3].tolist() == [[9, 8, 7], [6, 5, 4], [0, 0, 0]]


@pytest.mark.parametrize("colours", [[0, 0, 0], [0] * 768, [90] * 768])
def test_numbers_count_where_the_palette_has_one_colour_for_all(tmp_path: Path, colours: list[int]) -> None:
    image = Image.fromarray((GREY > 99).astype(np.uint8), "P")
    image.putpalette(colours)
    image.save(tmp_path / "a.png")
    assert (read_scan(tmp_path / "a.png").pixels == (GREY > 99)).all(), "a lesion is not lost"


@pytest.mark.parametrize("suffix", ["png", "bmp"])
def test_one_bit_is_black_and_white(tmp_path: Path, suffix: str) -> None:
    Image.fromarray(GREY > 99).save(tmp_path / f"a.{suffix}")
    assert (read_scan(tmp_path / f"a.{suffix}").pixels == np.where(GREY > 99, 255, 0)).all()


@pytest.mark.parametrize(("depth", "factor"), [(1, 255), (2, 85), (4, 17)])
def test_few_bits_span_black_to_white(tmp_path: Path, depth: int, factor: int) -> None:
    path = tmp_path / "a.png"
    row = bytes([0b11100100]) * (40 * depth // 8)
    path.write_bytes(png(40, 40, (b"\0" + row) * 40, depth=depth))
    values = np.unpackbits(np.frombuffer(row, np.uint8)).reshape(-1, depth) @ (1 << np.arange(depth)[::-1])
    assert (read_scan(path).pixels == values * factor).all()


@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
@pytest.mark.parametrize("progressive", [False, True])
def test_jpeg_is_decoded_as_pillow_does(tmp_path: Path, mode: str, progressive: bool) -> None:
    path = tmp_path / "a.jpg"
    Image.fromarray(RGB).convert(mode).save(path, quality=92, progressive=progressive)
    with Image.open(path) as image:
        expected = np.asarray(image if mode == "L" else image.convert("RGB"))
    assert (read_scan(path).pixels == expected).all()


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("suffix", ["png", "jpg"])
def test_exif_orientation_is_applied(tmp_path: Path, suffix: str, orientation: int) -> None:
    path = tmp_path / f"a.{suffix}"
    Image.fromarray(RGB).save(path, exif=with_orientation(orientation), **({"quality": 95} if suffix == "jpg" else {}))
    with Image.open(path) as image:
        expected = np.asarray(ImageOps.exif_transpose(image))
    scan = read_scan(path)
    assert (scan.pixels == expected).all()
    assert (peek(path).height, peek(path).width) == scan.shape


def test_exif_may_follow_the_pixels_of_a_png(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    raw = png(40, 50, (b"\0" + bytes(40)) * 50)
    exif = with_orientation(6).tobytes().removeprefix(b"Exif\0\0")
    path.write_bytes(raw[:-12] + chunk(b"eXIf", exif) + raw[-12:])
    assert read_scan(path).shape == (40, 50)
    assert (peek(path).width, peek(path).height) == (50, 40)


@pytest.mark.parametrize(
    "exif",
    [b"", b"Exif\0\0", b"II*\0", b"MM\0*\0\0\0\x08\xff\xff", b"II*\0\xff\xff\xff\xff", b"junk" * 9],
)
def test_damaged_exif_is_upright(exif: bytes) -> None:
    assert pillow_format.exif_orientation(exif) == 1


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize(("value", "found"), [(0, 1), (1, 1), (6, 6), (8, 8), (9, 1)])
def test_orientation_is_read_in_both_byte_orders(order: str, value: int, found: int) -> None:
    start = b"II*\0" if order == "<" else b"MM\0*"
    block = start + struct.pack(order + "IHHHIHH", 8, 1, 274, 3, 1, value, 0)
    assert pillow_format.exif_orientation(block) == found
    assert pillow_format.exif_orientation(b"Exif\0\0" + block) == found


def test_a_jpeg_with_damaged_exif_opens_without_a_warning(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    Image.fromarray(GREY).save(path, exif=b"Exif\0\0II*\0\x08\0\0\0\xff\xff" + b"\xff" * 40)
    assert read_scan(path).shape == (61, 45)


def test_what_is_not_pixels_in_a_png_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    bomb = zlib.compress(bytes(8 << 20))
    more = chunk(b"zTXt", b"a\0\0" + bomb) + chunk(b"iCCP", b"a\0\0" + bomb) + chunk(b"acTL", b"\xff\xff")
    path.write_bytes(png(40, 40, (b"\0" + bytes(40)) * 40, more=more))
    assert read_scan(path).shape == (40, 40)


@pytest.mark.parametrize("part", [0.3, 0.5, 0.8, 0.99])
@pytest.mark.parametrize("name", ["a.png", "a.jpg", "b.jpg", "a.bmp", "c.png"])
def test_a_file_cut_short_is_refused(tmp_path: Path, name: str, part: float) -> None:
    path = tmp_path / name
    if name == "c.png":
        path.write_bytes(imagecodecs.png_encode(RGB16))
    else:
        Image.fromarray(RGB).save(path, **({"progressive": True} if name == "b.jpg" else {}))
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * part)])
    with pytest.raises(ScanError, match="the image file is truncated") as caught:
        read_scan(path)
    assert caught.value.path == path


@pytest.mark.parametrize("name", ["a.png", "a.jpg"])
def test_a_file_whose_rest_is_zeros_is_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    Image.fromarray(RGB).save(path)
    data = path.read_bytes()
    half = len(data) // 2
    path.write_bytes(data[:half] + bytes(len(data) - half))
    with pytest.raises(ScanError, match="the image file is truncated|damaged"):
        read_scan(path)


def test_a_picture_after_the_first_is_left_alone(tmp_path: Path) -> None:
    both = io.BytesIO()
    Image.fromarray(GREY).save(both, "MPO", save_all=True, append_images=[Image.fromarray(GREY.T.copy())])
    path = tmp_path / "a.jpg"
    path.write_bytes(both.getvalue())
    assert read_scan(path).shape == GREY.shape
