from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import tifffile
from PIL import Image

from busviewer.scan import ScanError, frames_in, peek, read_scan
from busviewer.scan.frames import frame_path
from busviewer.scan.pillow_format import orient
from tests.pages import GREY, THUMBNAIL, imagej_stack, page_chain, written

STACK = np.stack([GREY, 255 - GREY, GREY[::-1], GREY[:, ::-1]])
STACK16 = STACK.astype(np.uint16) * 251
COLOURS = np.stack([np.dstack([plane, plane // 2, plane // 3]) for plane in STACK])


def pictures(path: Path) -> list[np.ndarray]:
    """Every frame of a file, read by its address."""
    found = [read_scan(frame_path(path, number)) for number in range(1, frames_in(path).pictures + 1)]
    for number, scan in enumerate(found, 1):
        header = peek(frame_path(path, number))
        assert scan.shape == (header.height, header.width)
    return [scan.pixels for scan in found]


def are(found: list[np.ndarray], wanted: Any) -> bool:
    return len(found) == len(wanted) and all(np.array_equal(*pair) for pair in zip(found, wanted, strict=True))


# ---------------------------------------------------------------------------------------------------------------- pages


@pytest.mark.parametrize(
    "how", [{}, {"bigtiff": True}, {"byteorder": ">"}, {"bigtiff": True, "byteorder": ">"}], ids=str
)
@pytest.mark.parametrize("compression", [None, "lzw", "zlib"])
@pytest.mark.parametrize("stack", [STACK, STACK16, COLOURS], ids=["grey", "grey16", "rgb"])
def test_each_page_of_one_size_is_a_frame(
    tmp_path: Path, how: dict[str, Any], compression: str | None, stack: np.ndarray
) -> None:
    path = written(tmp_path / "a.tif", list(stack), compression=compression, rowsperstrip=7, **how)
    assert frames_in(path) == (4, "")
    assert are(pictures(path), stack)


@pytest.mark.parametrize("compression", [None, "tiff_lzw", "tiff_deflate", "packbits"])
def test_pages_as_pillow_writes_them(tmp_path: Path, compression: str | None) -> None:
    first, *rest = map(Image.fromarray, STACK)
    first.save(tmp_path / "a.tif", save_all=True, append_images=rest, compression=compression)
    assert are(pictures(tmp_path / "a.tif"), STACK)


def test_pages_as_opencv_writes_them(tmp_path: Path) -> None:
    assert cv2.imwritemulti(str(tmp_path / "a.tif"), list(STACK))
    assert are(pictures(tmp_path / "a.tif"), STACK)


def test_a_single_page_is_the_scan_of_its_file(tmp_path: Path) -> None:
    path = written(tmp_path / "a.tif", GREY)
    assert frames_in(path) == (1, "")
    assert are([read_scan(path).pixels, read_scan(frame_path(path, 1)).pixels], [GREY, GREY])


def test_of_several_frames_none_is_shown_without_its_number(tmp_path: Path) -> None:
    path = written(tmp_path / "a.tif", [GREY, 255 - GREY])
    for read in (peek, read_scan):
        with pytest.raises(ScanError, match=r"this file contains 2 pictures; .* \(a\.tif#1 to a\.tif#2\)"):
            read(path)
    with pytest.raises(ScanError, match="no picture 3 in this file; it contains 2 pictures"):
        read_scan(frame_path(path, 3))


def test_the_largest_page_is_the_scan_wherever_it_is(tmp_path: Path) -> None:
    path = written(tmp_path / "a.tif", [THUMBNAIL, GREY, THUMBNAIL])
    assert frames_in(path) == (1, "page 2 of 3, the largest (45 x 61); the other 2 pages are not shown")
    assert (read_scan(path).pixels == GREY).all()
    assert (peek(path).width, peek(path).height) == (45, 61)


def test_pages_of_the_largest_size_are_frames_and_smaller_ones_are_not(tmp_path: Path) -> None:
    path = written(tmp_path / "a.tif", [GREY, THUMBNAIL, 255 - GREY])
    assert frames_in(path) == (2, "one of the 2 largest pages (45 x 61); the other page is not shown")
    assert are(pictures(path), [GREY, 255 - GREY])


@pytest.mark.parametrize(("kind", "page"), [(1, 255 - GREY), (4, GREY > 99)], ids=["thumbnail", "mask"])
def test_a_page_that_is_marked_as_a_thumbnail_or_a_mask_is_no_frame(
    tmp_path: Path, kind: int, page: np.ndarray
) -> None:
    path = written(tmp_path / "a.tif", [page, GREY], kinds=(kind, 0))
    assert frames_in(path) == (1, "page 2 of 2, the largest (45 x 61); the other page is not shown")
    assert (read_scan(path).pixels == GREY).all()


def test_a_pyramid_is_its_largest_picture(tmp_path: Path) -> None:
    path = written(tmp_path / "a.tif", [GREY, GREY[::2, ::2], GREY[::4, ::4]], kinds=(0, 1, 1))
    assert frames_in(path).pictures == 1
    assert (read_scan(path).pixels == GREY).all()


def test_size_counts_as_shown(tmp_path: Path) -> None:
    with tifffile.TiffWriter(tmp_path / "a.tif") as writer:
        for page, turn in ((GREY, 1), (GREY.T, 6)):
            writer.write(page, metadata=None, contiguous=False, extratags=[(274, "H", 1, turn, True)])
    assert are(pictures(tmp_path / "a.tif"), [GREY, orient(GREY.T, 6)])


def test_a_damaged_page_leaves_the_others_readable(tmp_path: Path) -> None:
    path = written(tmp_path / "a.tif", list(STACK))
    data = bytearray(path.read_bytes())
    with tifffile.TiffFile(path) as file:
        struct.pack_into("<I", data, file.pages[1].tags["StripOffsets"].offset + 8, len(data) + 9)
    path.write_bytes(bytes(data))
    assert frames_in(path).pictures == 4
    assert (read_scan(frame_path(path, 3)).pixels == STACK[2]).all()
    with pytest.raises(ScanError, match="truncated"):
        read_scan(frame_path(path, 2))


# --------------------------------------------------------------------------------------------------------------- stacks


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("stack", [STACK, STACK16], ids=["8", "16"])
def test_the_planes_behind_the_page_of_imagej_are_frames(tmp_path: Path, stack: np.ndarray, order: str) -> None:
    path = imagej_stack(tmp_path / "a.tif", stack, order=order)
    assert frames_in(path) == (4, "")
    assert are(pictures(path), stack)


@pytest.mark.parametrize("how", [{"imagej": True}, {"imagej": True, "byteorder": "<"}, {"truncate": True}], ids=str)
@pytest.mark.parametrize("stack", [STACK, STACK16], ids=["8", "16"])
def test_stacks_as_tifffile_writes_them(tmp_path: Path, stack: np.ndarray, how: dict[str, Any]) -> None:
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, stack, photometric="minisblack", **how)
    assert are(pictures(path), stack)


def test_a_hyperstack_in_colour(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, COLOURS, imagej=True, photometric="rgb")
    assert are(pictures(path), COLOURS)


@pytest.mark.parametrize("how", [{}, {"rowsperstrip": 7}, {"tile": (1, 16, 32)}], ids=str)
@pytest.mark.parametrize("compression", [None, "zlib"])
@pytest.mark.parametrize("stack", [STACK, STACK16, COLOURS], ids=["8", "16", "rgb"])
def test_the_slices_of_a_volume_are_frames(
    tmp_path: Path, stack: np.ndarray, compression: str | None, how: dict[str, Any]
) -> None:
    path = tmp_path / "a.tif"
    kind = "rgb" if stack.ndim == 4 else "minisblack"
    tifffile.imwrite(path, stack, volumetric=True, photometric=kind, compression=compression, metadata=None, **how)
    assert frames_in(path) == (4, "")
    assert are(pictures(path), stack)


@pytest.mark.parametrize("compression", [None, "zlib"])
def test_separate_planes_of_grey_are_frames(tmp_path: Path, compression: str | None) -> None:
    path = tmp_path / "a.tif"
    tifffile.imwrite(
        path, STACK, photometric="minisblack", planarconfig="separate", compression=compression, metadata=None,
        rowsperstrip=9,
    )  # fmt: skip
    assert frames_in(path) == (4, "")
    assert are(pictures(path), STACK)


def test_planes_of_colour_are_no_frames(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, np.moveaxis(COLOURS[0], 2, 0), photometric="rgb", planarconfig="separate", metadata=None)
    assert frames_in(path) == (1, "")
    assert (read_scan(path).pixels == COLOURS[0]).all()


def test_grey_of_many_values_a_pixel_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, np.moveaxis(STACK, 0, -1), photometric="minisblack", planarconfig="contig", metadata=None)
    with pytest.raises(ScanError, match="each pixel of this grey TIFF has 4 values; save it as grey or RGB"):
        read_scan(path)


def test_a_volume_in_blocks_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, STACK, tile=(2, 16, 16), photometric="minisblack", volumetric=True, metadata=None)
    assert frames_in(path).pictures == 4
    with pytest.raises(ScanError, match="volume of an unsupported kind; save it as single images"):
        read_scan(frame_path(path, 1))


def test_a_stack_whose_colours_lie_apart_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    planes = np.ascontiguousarray(np.moveaxis(COLOURS[0], 2, 0))
    words = "ImageJ=1.54f\nimages=4\n"
    tifffile.imwrite(path, planes, photometric="rgb", planarconfig="separate", metadata=None, description=words)
    path.write_bytes(path.read_bytes() + 3 * planes.tobytes())
    assert frames_in(path).pictures == 4
    with pytest.raises(ScanError, match="volume of an unsupported kind; save it as single images"):
        read_scan(frame_path(path, 2))


def test_a_stack_that_is_cut_short_is_refused(tmp_path: Path) -> None:
    path = imagej_stack(tmp_path / "a.tif", STACK)
    path.write_bytes(path.read_bytes()[:-900])
    for read in (frames_in, read_scan):
        with pytest.raises(ScanError, match="the image file is truncated"):
            read(path)


def test_one_slice_that_kept_the_words_of_its_stack_is_shown_and_said(tmp_path: Path) -> None:
    path = imagej_stack(tmp_path / "a.tif", STACK[:1], claimed=40)
    assert frames_in(path) == (1, "its description tells of 40 pictures, but the file contains only one")
    assert (read_scan(path).pixels == GREY).all()


def test_fewer_pages_than_the_description_tells_of_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    with tifffile.TiffWriter(path) as writer:
        for page in STACK:
            writer.write(page, metadata=None, contiguous=False, description="ImageJ=1.54f\nimages=7\n")
    with pytest.raises(ScanError, match="its description tells of 7 pictures, but it has 4 pages"):
        read_scan(path)


def test_a_stack_of_metamorph_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    with tifffile.TiffWriter(path) as writer:
        tags = [(33628, "I", 2, (0, 0), True), (33629, "I", 18, (1,) * 18, True)]
        writer.write(GREY, metadata=None, extratags=tags)
    with pytest.raises(ScanError, match="MetaMorph stack of 18 pictures; save it as a TIFF with a page for each"):
        read_scan(path)


# ------------------------------------------------------------------------------------------------------- hostile chains


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (page_chain(3, last=8), "its pages go round in a circle"),
        (page_chain(1, last=8), "its pages go round in a circle"),
        (page_chain(4097), "more than 4096 pages; save it in parts"),
        (page_chain(2, last=1 << 30), "truncated"),
        (b"II*\0" + bytes(4), "it has no page"),
        (b"II*\0\x08", "truncated"),
        (b"II*\0" + struct.pack("<IH", 8, 60_000) + bytes(80), "a page has 60000 fields"),
        (b"II+\0" + struct.pack("<HHQQ", 8, 0, 16, 1 << 60) + bytes(80), "a page has 1152921504606846976 fields"),
        (b"II+\0" + struct.pack("<HHQ", 8, 0, (1 << 64) - 1) + bytes(80), "truncated"),
        (imagej_stack, "more than 4096 pictures"),
    ],
    ids=["loop", "itself", "many", "outside", "none", "short", "fields", "huge", "far", "claims"],
)  # fmt: skip
def test_hostile_chains_are_refused(tmp_path: Path, data: Any, reason: str) -> None:
    path = tmp_path / "a.tif"
    path.write_bytes(data) if isinstance(data, bytes) else data(path, STACK, claimed=999_999_999)
    for read in (frames_in, peek, read_scan):
        with pytest.raises(ScanError, match=reason):
            read(path)


def test_as_many_pages_as_are_taken(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    path.write_bytes(page_chain(4096))
    assert frames_in(path) == (4096, "")
    assert read_scan(frame_path(path, 4096)).shape == (64, 64)
