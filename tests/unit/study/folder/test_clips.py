"""Which scans are frames of one file."""

from __future__ import annotations

from pathlib import Path

from busviewer.study.folder.clips import Clips
from busviewer.study.folder.entry import ScanEntry


def entries(*keys: str, folder: Path = Path("study")) -> list[ScanEntry]:
    return [ScanEntry(key, folder / key) for key in keys]


def test_frames_of_a_file_are_a_clip_in_the_order_of_their_numbers() -> None:
    clips = Clips(entries("a.png", "clip.tif#10", "clip.tif#2", "clip.tif#1", "other.tif#1", "other.tif#2"))
    assert list(clips.files) == ["clip.tif", "other.tif"]
    assert clips.frames("clip.tif#2") == clips.frames("clip.tif") == ("clip.tif#1", "clip.tif#2", "clip.tif#10")
    assert clips.file("clip.tif#10") == "clip.tif" and clips.file("a.png") == "a.png"
    assert not clips.frames("a.png") and "a.png" not in clips and "clip.tif#1" in clips and None not in clips
    assert clips.together(["a.png", "other.tif#2", "other.tif#1"]) == ["a.png", "other.tif#1", "other.tif#2"]


def test_files_whose_own_names_look_like_frames_are_none(tmp_path: Path) -> None:
    for name in ("IM#1", "IM#2"):
        (tmp_path / name).write_bytes(b"x")
    assert not list(Clips(entries("IM#1", "IM#2", folder=tmp_path)).files)


def test_one_numbered_key_alone_is_no_clip() -> None:
    assert not list(Clips(entries("clip.tif#3")).files)
