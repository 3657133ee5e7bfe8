from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from busviewer.scan import ScanError, frames_in, read_scan
from busviewer.scan.frames import file_of, frame_of, frame_path, sha256_of_scan, short_name, split_frame
from tests.pages import GREY, written


@pytest.mark.parametrize("name", ["clip.tif", "a#b.tif", "clip.tif#0", "clip.tif#03", "clip.tif#x", "#3", "clip.tif#"])
def test_other_names_are_files(name: str) -> None:
    path = Path("folder") / name
    assert (file_of(path), frame_of(path), split_frame(name)) == (path, None, (name, None))


def test_an_address_is_a_file_and_a_number(tmp_path: Path) -> None:
    address = frame_path(tmp_path / "a#2.tif", 13)
    assert address == tmp_path / "a#2.tif#13"
    assert (file_of(address), frame_of(address)) == (tmp_path / "a#2.tif", 13)
    assert split_frame("sub/clip.tif#3") == ("sub/clip.tif", 3)


def test_a_file_that_is_called_like_an_address_is_that_file(tmp_path: Path) -> None:
    path = tmp_path / "clip.tif#3"
    path.write_bytes(b"something")
    assert (file_of(path), frame_of(path)) == (path, None)
    assert sha256_of_scan(path) == hashlib.sha256(b"something").hexdigest()


@pytest.mark.parametrize(
    ("name", "short"),
    [("a/scan.png", "scan"), ("a/clip.tif#3", "clip#3"), ("clip.tif#3.png", "clip.tif#3"), ("a.b#2.tif", "a.b#2")],
)
def test_a_short_name_keeps_the_number(name: str, short: str) -> None:
    assert short_name(name) == short


def test_the_hash_of_a_frame_is_its_own_and_that_of_a_file_is_of_its_bytes(tmp_path: Path) -> None:
    single = written(tmp_path / "one.tif", GREY)
    assert read_scan(single).sha256 == sha256_of_scan(single) == hashlib.sha256(single.read_bytes()).hexdigest()
    clip = written(tmp_path / "clip.tif", [GREY, GREY, 255 - GREY])
    hashes = [read_scan(frame_path(clip, number)).sha256 for number in (1, 2, 3)]
    assert hashes == [sha256_of_scan(frame_path(clip, number)) for number in (1, 2, 3)]
    assert hashes[1] == hashlib.sha256(clip.read_bytes() + b"#2").hexdigest()
    assert len(set(hashes)) == 3


def test_a_frame_keeps_its_address(tmp_path: Path) -> None:
    clip = written(tmp_path / "clip.tif", [GREY, 255 - GREY])
    scan = read_scan(frame_path(clip, 2))
    assert scan.path == tmp_path / "clip.tif#2"
    assert (scan.pixels == 255 - GREY).all()


def test_a_file_that_has_no_frames_says_so(tmp_path: Path) -> None:
    from PIL import Image

    Image.fromarray(GREY).save(tmp_path / "a.png")
    assert frames_in(tmp_path / "a.png") == (1, "")
    with pytest.raises(ScanError, match="there are no frames in this file; it contains one picture"):
        read_scan(tmp_path / "a.png#1")
    with pytest.raises(ScanError, match="the file is missing"):
        read_scan(tmp_path / "b.tif#1")
