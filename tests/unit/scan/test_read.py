from __future__ import annotations

import hashlib
import os
import random
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from busviewer.scan import ScanError, is_scan_name, peek, read_colours, read_mask, read_scan

RNG = np.random.default_rng(8)
GREY = RNG.integers(0, 256, (50, 40), np.uint8)


def picture(path: Path, pixels: np.ndarray = GREY) -> Path:
    Image.fromarray(pixels).save(path)
    return path


def fake_png(path: Path, width: int, height: int) -> Path:
    """A PNG that claims a size, with hardly any data behind it."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(bytes(99))) + chunk(b"IEND", b""))
    return path


@pytest.mark.parametrize(
    "name", ["a.png", "A.PNG", "b (1).jpg", "c.JPEG", "d.bmp", "e.tif", "f.Tiff", "g.dcm", "h.DICOM"]
)
def test_names_of_scans(name: str) -> None:
    assert is_scan_name(name)


@pytest.mark.parametrize("name", [".a.png", ".png", "png", "a.txt", "a", "a.png.part", "a.csv", "._b.jpg", "a.gif", ""])
def test_other_names(name: str) -> None:
    assert not is_scan_name(name)


def test_a_scan_knows_its_file(tmp_path: Path) -> None:
    path = picture(tmp_path / "a b (1).png")
    scan = read_scan(path)
    assert scan.path == path
    assert scan.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert scan.spacing is None
    assert not scan.pixels.flags.writeable


def test_the_content_counts_not_the_suffix(tmp_path: Path) -> None:
    picture(tmp_path / "a.png").rename(tmp_path / "a.jpg")
    assert (read_scan(tmp_path / "a.jpg").pixels == GREY).all()


def test_dots_per_inch_are_no_spacing(tmp_path: Path) -> None:
    for name in ("a.png", "a.jpg", "a.bmp"):
        Image.fromarray(GREY).save(tmp_path / name, dpi=(300, 300))
        assert read_scan(tmp_path / name).spacing is None


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.png", b"", "the file is empty"),
        ("a.dcm", b"", "the file is empty"),
        ("a.png", b"this is text, not a picture", "not an image"),
        ("a.jpg", b"\xff\xd8\xff", "truncated|damaged"),
        ("a.png", b"\x89PNG\r\n\x1a\n", "truncated"),
        ("a.bmp", b"BM", "truncated|damaged"),
        ("a.tif", b"II*\0", "truncated|damaged"),
        ("a.dcm", bytes(128) + b"DICM", "DICOM"),
    ],
)
def test_what_is_no_scan_says_why(tmp_path: Path, name: str, content: bytes, reason: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    for read in (read_scan, peek):
        with pytest.raises(ScanError, match=reason) as caught:
            read(path)
        assert caught.value.path == path


def test_missing_folders_and_pipes(tmp_path: Path) -> None:
    with pytest.raises(ScanError, match="missing"):
        read_scan(tmp_path / "a.png")
    with pytest.raises(ScanError, match="is a folder"):
        read_scan(tmp_path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.png")
        with pytest.raises(ScanError, match="not a file"):
            read_scan(tmp_path / "pipe.png")


def test_a_link_to_nothing_is_missing(tmp_path: Path) -> None:
    (tmp_path / "a.png").symlink_to(tmp_path / "gone.png")
    (tmp_path / "b.png").symlink_to(tmp_path / "b.png")
    with pytest.raises(ScanError, match="missing"):
        read_scan(tmp_path / "a.png")
    with pytest.raises(ScanError, match="cannot be read"):
        read_scan(tmp_path / "b.png")


@pytest.mark.parametrize(("width", "height"), [(31, 500), (500, 31), (1, 1)])
def test_too_small(tmp_path: Path, width: int, height: int) -> None:
    path = picture(tmp_path / "a.png", np.zeros((height, width), np.uint8))
    with pytest.raises(ScanError, match=f"{width} x {height} pixels is too small"):
        read_scan(path)


@pytest.mark.parametrize(("width", "height"), [(8193, 32), (32, 8193), (100_000, 100_000), (1 << 31, 1 << 31)])
def test_too_large_is_refused_from_the_header(tmp_path: Path, width: int, height: int) -> None:
    path = fake_png(tmp_path / "a.png", width, height)
    for read in (read_scan, peek):
        with pytest.raises(ScanError, match="pixels is too large"):
            read(path)


def test_every_format_refuses_what_is_too_large(tmp_path: Path) -> None:
    wide = np.zeros((32, 8200), np.uint8)
    for name in ("a.jpg", "a.bmp"):
        picture(tmp_path / name, wide)
    tifffile.imwrite(tmp_path / "a.tif", wide, compression="zlib")
    for name in ("a.jpg", "a.bmp", "a.tif"):
        with pytest.raises(ScanError, match="8200 x 32 pixels is too large"):
            read_scan(tmp_path / name)


@pytest.mark.parametrize("shape", [(32, 32), (32, 8192), (8192, 32)])
def test_the_smallest_and_the_longest_open(tmp_path: Path, shape: tuple[int, int]) -> None:
    assert read_scan(picture(tmp_path / "a.png", np.zeros(shape, np.uint8))).shape == shape


def test_an_absurdly_large_file_is_not_read(tmp_path: Path) -> None:
    path = picture(tmp_path / "a.bmp")
    os.truncate(path, 3 << 30)  # a hole: it takes no space
    with pytest.raises(ScanError, match="too large"):
        read_scan(path)


def test_peek_reads_the_header_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    Image.fromarray(np.zeros((2000, 1500), np.uint8)).save(path)
    path.write_bytes(path.read_bytes()[:1000])
    assert (peek(path).width, peek(path).height) == (1500, 2000)
    with pytest.raises(ScanError, match="truncated"):
        read_scan(path)


MASK = np.zeros((50, 40), bool)
MASK[10:20, 5:30] = True


@pytest.mark.parametrize("value", [1, 128, 255])
def test_any_value_but_zero_is_lesion(tmp_path: Path, value: int) -> None:
    path = picture(tmp_path / "m.png", MASK.astype(np.uint8) * np.uint8(value))
    found = read_mask(path, (50, 40))
    assert found.dtype == bool
    assert (found == MASK).all()


def test_masks_of_one_bit_sixteen_bits_and_in_one_channel(tmp_path: Path) -> None:
    Image.fromarray(MASK).save(tmp_path / "one.png")
    Image.fromarray(MASK.astype(np.uint16)).save(tmp_path / "sixteen.png")
    colours = np.zeros((50, 40, 3), np.uint8)
    colours[MASK, 2] = 1
    Image.fromarray(colours).save(tmp_path / "blue.png")
    tifffile.imwrite(tmp_path / "m.tif", MASK.astype(np.uint8))
    for name in ("one.png", "sixteen.png", "blue.png", "m.tif"):
        assert (read_mask(tmp_path / name, (50, 40)) == MASK).all(), name


def test_alpha_is_no_lesion(tmp_path: Path) -> None:
    opaque = np.dstack([np.repeat(MASK[..., None], 3, 2) * np.uint8(255), np.full((50, 40), 255, np.uint8)])
    assert (read_mask(picture(tmp_path / "m.png", opaque), (50, 40)) == MASK).all()
    opaque[..., 3] = 0
    assert (read_mask(picture(tmp_path / "m.png", opaque), (50, 40)) == MASK).all()


def test_a_palette_counts_by_its_colours(tmp_path: Path) -> None:
    image = Image.fromarray(np.where(MASK, 7, 3).astype(np.uint8), "P")
    palette = [90] * 768
    palette[9:12], palette[21:24] = [0, 0, 0], [0, 200, 0]
    image.putpalette(palette)
    image.save(tmp_path / "m.png")
    assert (read_mask(tmp_path / "m.png", (50, 40)) == MASK).all()


def test_the_traces_of_jpeg_are_no_lesion(tmp_path: Path) -> None:
    path = tmp_path / "m.jpg"
    Image.fromarray(MASK.astype(np.uint8) * np.uint8(255)).save(path, quality=60)
    with Image.open(path) as image:
        assert (np.asarray(image) > 0).sum() != MASK.sum()
    assert (read_mask(path, (50, 40)) == MASK).all()
    assert not read_mask(picture(tmp_path / "none.jpg", np.zeros((50, 40), np.uint8)), (50, 40)).any()


def test_a_mask_of_another_size_names_both(tmp_path: Path) -> None:
    with pytest.raises(ScanError, match="40 x 50 pixels, but its scan has 50 x 40"):
        read_mask(picture(tmp_path / "m.png"), (40, 50))


def test_colours_of_a_mask(tmp_path: Path) -> None:
    colours = np.zeros((50, 40, 3), np.uint8)
    colours[MASK] = (0, 255, 0)
    assert (read_colours(picture(tmp_path / "m.png", colours)) == colours).all()
    assert read_colours(picture(tmp_path / "g.png")).shape == (50, 40, 3)
    Image.fromarray(GREY.astype(np.uint16) * 257).save(tmp_path / "s.png")
    assert (read_colours(tmp_path / "s.png")[..., 1] == GREY).all()
    with pytest.raises(ScanError, match="the same size"):
        read_colours(tmp_path / "m.png", (40, 50))


@pytest.mark.parametrize("name", ["a.png", "p.png", "a.jpg", "a.bmp", "a.tif", "lzw.tif"])
def test_damage_is_never_more_than_a_scan_error(tmp_path: Path, name: str) -> None:
    """Random damage either leaves a readable scan or raises ScanError: nothing else gets out."""
    chance = random.Random(name)
    path = tmp_path / name
    if name == "p.png":
        Image.fromarray(np.dstack([GREY, GREY.T[:40].reshape(50, 40), GREY])).quantize(9).save(path)
    elif name.endswith(".tif"):
        tifffile.imwrite(path, GREY, compression="lzw" if name == "lzw.tif" else None)
    else:
        picture(path)
    whole = path.read_bytes()
    for _ in range(40):
        data = bytearray(whole)
        for _ in range(chance.choice((1, 3, 9))):
            at = chance.randrange(min(len(data), chance.choice((64, 300, len(data)))))
            data[at : at + chance.randrange(1, 4)] = chance.randbytes(chance.randrange(3))
        path.write_bytes(data)
        for read in (read_scan, peek):
            try:
                read(path)
            except ScanError as error:
                assert error.reason
                assert "\n" not in error.reason


def test_reading_prints_nothing(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for name in ("a.png", "a.jpg", "a.tif"):
        path = picture(tmp_path / name)
        data = path.read_bytes()
        path.write_bytes(data[: len(data) // 2])
        with pytest.raises(ScanError):
            read_scan(path)
    assert capfd.readouterr() == ("", "")


def test_the_slow_decoders_wait_until_they_are_needed(tmp_path: Path) -> None:
    path = picture(tmp_path / "a.png")
    program = (
        "import sys; from pathlib import Path; from busviewer.scan import read_scan;"
        f"read_scan(Path({str(path)!r})); print({{'pydicom', 'tifffile', 'imagecodecs'}} & set(sys.modules))"
    )
    root = Path(__file__).parents[3]
    done = subprocess.run([sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_real_scans_open_whole_and_are_refused_in_half(real_data: Path, tmp_path: Path) -> None:
    path = real_data / "BUSI" / "benign" / "benign (1).jpg"
    scan = read_scan(path)
    assert scan.shape == (peek(path).height, peek(path).width)
    assert scan.pixels.ndim == 2
    assert read_mask(path.with_name("benign (1)_mask.png"), scan.shape).any()
    data = path.read_bytes()
    (tmp_path / "half.jpg").write_bytes(data[: len(data) // 2])
    with pytest.raises(ScanError, match="truncated"):
        read_scan(tmp_path / "half.jpg")
