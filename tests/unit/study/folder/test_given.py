"""Scans that are named one by one, and folders of them, as one study."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from busviewer.study import StudyError, open_study
from busviewer.study.folder.given import is_there, open_given, read_list
from tests import pages


def scan(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    assert cv2.imwrite(str(path), np.full((40, 50), 200, np.uint8))
    return path


def keys(*paths: Path) -> list[str]:
    return [entry.key for entry in open_given(paths).entries]


def test_one_folder_is_the_study_that_it_always_was(tmp_path: Path) -> None:
    scan(tmp_path / "images" / "a.png")
    scan(tmp_path / "masks" / "a.png")
    study, same = open_given([tmp_path]), open_study(tmp_path)
    assert (study.folder, study.entries, study.problems) == (same.folder, same.entries, same.problems)
    assert [entry.key for entry in study.entries] == ["images/a.png"]


def test_files_and_folders_have_keys_below_what_they_have_in_common(tmp_path: Path) -> None:
    one, other = scan(tmp_path / "one" / "a.png"), scan(tmp_path / "other" / "deep" / "a.png")
    scan(tmp_path / "other" / "b.png")
    assert keys(one) == ["a.png"]
    assert keys(one, other) == ["one/a.png", "other/deep/a.png"]
    assert keys(one, tmp_path / "other" / "deep") == ["one/a.png", "other/deep/a.png"]
    assert keys(tmp_path / "one", tmp_path / "other") == ["one/a.png", "other/b.png", "other/deep/a.png"]
    assert all(entry.path.is_file() for entry in open_given([one, tmp_path / "other"]).entries)


def test_what_is_named_twice_counts_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = scan(tmp_path / "s" / "a.png")
    (tmp_path / "link.png").symlink_to(one)
    monkeypatch.chdir(tmp_path)
    assert keys(one, Path("s/a.png"), Path("s/../s/a.png"), tmp_path / "s") == ["a.png"]
    assert len(keys(one, tmp_path / "link.png")) == 1
    (tmp_path / "link.png").unlink()
    assert keys(tmp_path / "s", tmp_path, tmp_path / "s") == ["s/a.png"]


def test_frames_are_named_one_by_one_or_all(tmp_path: Path) -> None:
    clip = pages.written(tmp_path / "clip.tif", [np.full((61, 45), value, np.uint8) for value in (10, 20, 30)])
    single = pages.written(tmp_path / "single.tif", [np.full((61, 45), 10, np.uint8)])
    assert keys(tmp_path / "clip.tif#3") == ["clip.tif#3"]
    assert keys(tmp_path / "clip.tif#3", tmp_path / "clip.tif#1") == ["clip.tif#1", "clip.tif#3"]
    assert keys(tmp_path / "clip.tif#3", clip) == ["clip.tif#1", "clip.tif#2", "clip.tif#3"]
    assert is_there(tmp_path / "clip.tif#3") and not is_there(tmp_path / "none.tif#3")
    with pytest.raises(StudyError, match=r"clip\.tif#4: there is no frame 4; the file has 3"):
        open_given([tmp_path / "clip.tif#4"])
    with pytest.raises(StudyError, match=r"single\.tif#1: this file contains one picture; remove #1"):
        open_given([single.with_name("single.tif#1")])


def test_masks_among_files_are_no_scans(tmp_path: Path) -> None:
    """As where a shell names all that is in a folder."""
    files = [scan(tmp_path / name) for name in ("a.png", "a_mask.png", "b_mask.png")]
    files += [scan(tmp_path / "images" / "c.png"), scan(tmp_path / "masks" / "c.png")]
    study = open_given(files)
    assert [entry.key for entry in study.entries] == ["a.png", "images/c.png"]
    assert [path.name for path in study.orphans] == ["b_mask.png"]
    assert any("1 mask fits no scan: b_mask.png" in problem for problem in study.problems)


def test_a_file_may_have_any_name(tmp_path: Path) -> None:
    odd = scan(tmp_path / "x.png").rename(tmp_path / "IM0001")
    assert keys(odd) == ["IM0001"]


def test_a_list_has_a_path_on_each_line(tmp_path: Path) -> None:
    scan(tmp_path / "a.png")
    scan(tmp_path / "sub" / "b c.png")
    text = f"# chosen by mj\n\n a.png \nsub/b c.png\r\n{tmp_path / 'a.png'}\nsub\n"
    found = read_list(text, tmp_path, "scans.txt")
    assert [path.relative_to(tmp_path).as_posix() for path in found] == ["a.png", "sub/b c.png", "a.png", "sub"]
    with pytest.raises(ValueError, match=r"scans\.txt, line 3: .*none\.png: no such file or folder"):
        read_list("a.png\n#\nnone.png\n", tmp_path, "scans.txt")
