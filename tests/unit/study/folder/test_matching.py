from __future__ import annotations

from pathlib import Path

import pytest

from busviewer.study import ScanEntry
from busviewer.study.folder.matching import match_masks


def entries(*keys: str) -> list[ScanEntry]:
    return [ScanEntry(key, Path("/study") / key) for key in keys]


def matched(folder: Path, scans: list[ScanEntry], *names: str) -> tuple[dict[str, list[str]], list[str]]:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    found = match_masks(folder, scans)
    masks = {key: [path.relative_to(folder).as_posix() for path in paths] for key, paths in found.masks.items()}
    return masks, [path.relative_to(folder).as_posix() for path in found.orphans]


@pytest.mark.parametrize("name", ["x_mask.png", "x.png", "X_Mask.PNG", "x_seg.tif", "mask_x.bmp", "deep/er/x_mask.png"])
def test_a_mask_named_after_its_scan(tmp_path: Path, name: str) -> None:
    assert matched(tmp_path, entries("x.jpg", "y.jpg"), name) == ({"x.jpg": [name]}, [])


def test_masks_of_several_lesions_are_one_scans(tmp_path: Path) -> None:
    masks, _ = matched(tmp_path, entries("x.png"), "x_mask.png", "x_mask_1.png")
    assert masks == {"x.png": ["x_mask.png", "x_mask_1.png"]}


def test_the_folder_tells_scans_of_one_name_apart(tmp_path: Path) -> None:
    scans = entries("a/x.png", "b/x.png")
    assert matched(tmp_path / "1", scans, "a/x_mask.png", "b/x_mask.png")[0] == {
        "a/x.png": ["a/x_mask.png"],
        "b/x.png": ["b/x_mask.png"],
    }
    assert matched(tmp_path / "2", scans, "x_mask.png") == ({}, ["x_mask.png"])  # whose could be either


def test_frames_and_names_that_fit_nothing(tmp_path: Path) -> None:
    masks, orphans = matched(tmp_path, entries("c.tif#1", "c.tif#2"), "c.tif#2_mask.png", "other.png", "notes.txt")
    assert masks == {"c.tif#2": ["c.tif#2_mask.png"]}
    assert orphans == ["other.png"]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(OSError):
        match_masks(tmp_path / "none", entries("x.png"))
