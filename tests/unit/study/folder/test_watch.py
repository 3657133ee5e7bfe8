"""A folder that changes while it is open."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from busviewer.study.folder import watch as watch_module
from busviewer.study.folder.study import open_study
from busviewer.study.folder.watch import FolderWatch, Retries
from tests.pages import GREY, written


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "study"
    (folder / "benign").mkdir(parents=True)
    for number in (1, 2, 10):
        (folder / "benign" / f"scan ({number}).png").write_bytes(b"x")
    return folder


def watched(folder: Path, clock: Clock | None = None) -> FolderWatch:
    watch = FolderWatch(open_study(folder), clock=clock or Clock())
    assert watch.look() is None
    return watch


def test_new_scans_stand_in_reading_order(folder: Path) -> None:
    watch = watched(folder)
    (folder / "benign" / "scan (3).png").write_bytes(b"x")
    (folder / "malignant").mkdir()
    (folder / "malignant" / "scan (1).png").write_bytes(b"x")
    found = watch.look()
    assert found is not None and not found.gone and not found.missing
    assert list(found.study.by_key) == [
        "benign/scan (1).png", "benign/scan (2).png", "benign/scan (3).png", "benign/scan (10).png",
        "malignant/scan (1).png",
    ]  # fmt: skip
    assert watch.look() is None
    (folder / "malignant" / "scan (2).png").write_bytes(b"x")
    found = watch.look()
    assert found is not None and "malignant/scan (2).png" in found.study.by_key, "a folder that is new is watched too"


def test_removed_scans_keep_their_place_and_come_back(folder: Path) -> None:
    watch = watched(folder)
    path = folder / "benign" / "scan (2).png"
    path.rename(folder.parent / "elsewhere.png")
    found = watch.look()
    assert found is not None and found.gone == {"benign/scan (2).png"}
    assert list(found.study.by_key) == [f"benign/scan ({number}).png" for number in (1, 2, 10)]
    assert watch.look() is None
    (folder / "benign" / "scan (0).png").write_bytes(b"x")
    found = watch.look()
    assert found is not None and found.gone == {"benign/scan (2).png"} and len(found.study.entries) == 4
    (folder.parent / "elsewhere.png").rename(path)
    found = watch.look()
    assert found is not None and not found.gone and len(found.study.entries) == 4


def test_a_ground_truth_that_comes_later_is_taken_up(folder: Path) -> None:
    watch = watched(folder)
    (folder / "benign" / "scan (1)_mask.png").write_bytes(b"x")
    found = watch.look()
    assert found is not None and found.study.by_key["benign/scan (1).png"].has_truth


def test_a_folder_that_is_gone_says_nothing_of_its_scans(folder: Path) -> None:
    watch = watched(folder)
    aside = shutil.move(folder, folder.parent / "aside")
    found = watch.look()
    assert found is not None and str(folder) in found.missing and not found.gone and len(found.study.entries) == 3
    assert watch.look() is None, "it is said once"
    shutil.move(aside, folder)
    found = watch.look()
    assert found is not None and not found.missing and not found.gone
    assert watch.look() is None


def test_nothing_is_listed_while_no_folder_has_changed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    watch = watched(folder, clock)
    listed: list[Path] = []
    real = open_study
    monkeypatch.setattr(watch_module, "open_study", lambda path, answers: (listed.append(path), real(path, answers))[1])
    clock.now = 59
    assert watch.look() is None and not listed
    clock.now = 61  # there are file systems on which a folder's time says nothing
    assert watch.look() is None and len(listed) == 1


def test_the_programs_own_files_are_no_news(folder: Path) -> None:
    watch = watched(folder)
    (folder / "busviewer" / "mj").mkdir(parents=True)
    (folder / "busviewer" / "mj" / "scan.png").write_bytes(b"x")
    assert watch.look() is None


def test_a_damaged_file_is_tried_again_once_and_when_it_changes(tmp_path: Path) -> None:
    path, retries = tmp_path / "a.png", Retries()
    path.write_bytes(b"half")
    files = [("a.png", path), ("b.png", tmp_path / "gone.png")]
    assert retries.due(files) == ["a.png"] and retries.due(files) == []
    path.write_bytes(b"half more")
    assert retries.due(files) == ["a.png"] and retries.due(files) == []
    os.utime(path, ns=(1, 1))
    assert retries.due(files) == ["a.png"]


def test_a_frame_that_cannot_be_read_is_tried_again_when_its_file_changes(tmp_path: Path) -> None:
    path, retries = tmp_path / "clip.tif", Retries()
    path.write_bytes(b"half")
    files = [(f"clip.tif#{number}", tmp_path / f"clip.tif#{number}") for number in (1, 2)]
    assert retries.due(files) == ["clip.tif#1", "clip.tif#2"] and retries.due(files) == []
    path.write_bytes(b"half more")
    assert retries.due(files) == ["clip.tif#1", "clip.tif#2"]


def test_frames_that_come_and_go_are_found(tmp_path: Path) -> None:
    clock = Clock()
    clip = written(tmp_path / "clip.tif", [GREY, 255 - GREY])
    watch = watched(tmp_path, clock)
    written(clip, [GREY, 255 - GREY, GREY[::-1]])
    clock.now = 100.0  # the folder itself has not changed
    found = watch.look()
    assert found is not None and list(found.study.by_key) == ["clip.tif#1", "clip.tif#2", "clip.tif#3"]
    assert found.gone == frozenset()
    written(clip, [255 - GREY])
    clock.now = 200.0
    found = watch.look()
    assert found is not None and found.gone == {"clip.tif#1", "clip.tif#2", "clip.tif#3"}
    assert list(found.study.by_key) == ["clip.tif", "clip.tif#1", "clip.tif#2", "clip.tif#3"]
