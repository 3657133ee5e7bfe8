"""Files that hold several pictures, in a study."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from busviewer.scan import ScanError, read_scan
from busviewer.scan.frames import file_of
from busviewer.study.folder import frames
from busviewer.study.folder.guess import find_guess
from busviewer.study.folder.listing import list_scans
from busviewer.study.folder.study import open_study
from busviewer.study.folder.truth import read_truth
from tests.pages import GREY, THUMBNAIL, imagej_stack, page_chain, written


def masks(count: int) -> list[np.ndarray]:
    """Mask i has its row i alone."""
    made = np.zeros((count, *GREY.shape), np.uint8)
    for number in range(count):
        made[number, number + 1] = 255
    return list(made)


def png(path: Path, mask: np.ndarray) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(mask).save(path)


def listed(folder: Path) -> tuple[list[str], list[str]]:
    """The keys, and the problems."""
    problems: list[str] = []
    return [entry.key for entry in list_scans(folder, problems.append)], problems


def truths(folder: Path) -> dict[str, int | str]:
    """By key, the row of the mask that is its ground truth, or its kind."""
    found: dict[str, int | str] = {}
    for entry in list_scans(folder):
        truth = read_truth(entry, GREY.shape)
        empty = truth is None or not truth.any()
        found[entry.key] = entry.truth_kind if empty else int(np.flatnonzero(truth.any(axis=1))[0])
    return found


def test_frames_are_scans_in_natural_order(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    clip = written(tmp_path / "sub" / "clip.tif", [np.roll(GREY, number, 0) for number in range(11)])
    written(tmp_path / "sub" / "clip.tiff", GREY)
    found = list_scans(tmp_path)
    assert [entry.key for entry in found] == [
        *(f"sub/clip.tif#{number}" for number in range(1, 12)),
        "sub/clip.tiff",
    ]
    assert all(file_of(entry.path) == clip for entry in found[:11])
    assert (read_scan(found[9].path).pixels == np.roll(GREY, 9, 0)).all()
    assert {entry.hint for entry in found} == {""}


def test_frames_of_a_file_are_one_group_unless_a_table_tells_theirs(tmp_path: Path) -> None:
    written(tmp_path / "a.tif", [GREY, 255 - GREY])
    written(tmp_path / "b.tif", [GREY, 255 - GREY])
    written(tmp_path / "c.tif", GREY)
    (tmp_path / "groups.csv").write_text("scan,class,group,fold\nb,benign,patient 7,3\n")
    assert [(entry.key, entry.group, entry.class_name, entry.fold) for entry in list_scans(tmp_path)] == [
        ("a.tif#1", "a.tif", None, None),
        ("a.tif#2", "a.tif", None, None),
        ("b.tif#1", "patient 7", "benign", 3),
        ("b.tif#2", "patient 7", "benign", 3),
        ("c.tif", None, None, None),
    ]


def test_a_thumbnail_is_no_scan_and_that_is_said(tmp_path: Path) -> None:
    path = written(tmp_path / "a.tif", [THUMBNAIL, GREY])
    problems: list[str] = []
    (entry,) = list_scans(tmp_path, problems.append)
    words = "page 2 of 2, the largest (45 x 61); the other page is not shown"
    assert (entry.key, entry.path, entry.hint) == ("a.tif", path, words)
    assert problems == [f"{path}: {words}"]


def test_a_file_that_cannot_be_read_is_one_scan_and_says_why_when_it_is(tmp_path: Path) -> None:
    (tmp_path / "a.tif").write_bytes(page_chain(3, last=8))
    written(tmp_path / "a_mask.tif", masks(2))
    (entry,) = list_scans(tmp_path)
    assert (entry.key, entry.hint) == ("a.tif", "")
    with pytest.raises(ScanError, match="circle"):
        read_scan(entry.path)


def test_a_file_is_opened_again_only_when_it_has_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path / "a.tif", [GREY, 255 - GREY])
    opened: list[Path] = []
    frames_in = frames.frames_in
    monkeypatch.setattr(frames, "frames_in", lambda path: opened.append(path) or frames_in(path))
    assert [listed(tmp_path)[0] for _ in range(3)] == [["a.tif#1", "a.tif#2"]] * 3
    assert opened == [path]
    written(path, GREY)
    assert listed(tmp_path)[0] == ["a.tif"]
    assert opened == [path, path]


def test_no_file_but_tiff_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a.png", "a_mask.png", "b.dcm", "c.jpg", "d#2.png"):
        (tmp_path / name).touch()
    monkeypatch.setattr(frames, "frames_in", lambda path: pytest.fail(f"{path} was opened"))
    assert listed(tmp_path) == (["a.png", "b.dcm", "c.jpg", "d#2.png"], [])


def test_listing_needs_no_decoder(tmp_path: Path) -> None:
    written(tmp_path / "a.tif", [GREY, 255 - GREY])
    code = (
        "import sys; from pathlib import Path; from busviewer.study.folder.study import open_study\n"
        "assert len(open_study(Path(sys.argv[1])).entries) == 2\n"
        "assert not {'tifffile', 'imagecodecs', 'pydicom'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=True)


# --------------------------------------------------------------------------------------------------------- ground truth


@pytest.mark.parametrize("place", ["a_mask.tif", "masks/a.tif", "masks/a_mask.tiff"])
def test_each_frame_has_its_page_of_the_mask(tmp_path: Path, place: str) -> None:
    written(tmp_path / "a.tif", [GREY, 255 - GREY, GREY[::-1]])
    (tmp_path / "masks").mkdir()
    written(tmp_path / place, masks(3))
    assert truths(tmp_path) == {"a.tif#1": 1, "a.tif#2": 2, "a.tif#3": 3}
    assert listed(tmp_path)[1] == []


def test_the_mask_of_a_stack_of_imagej_is_one_too(tmp_path: Path) -> None:
    imagej_stack(tmp_path / "a.tif", np.stack([GREY, 255 - GREY]))
    imagej_stack(tmp_path / "a_mask.tif", np.stack(masks(2)))
    assert truths(tmp_path) == {"a.tif#1": 1, "a.tif#2": 2}


@pytest.mark.parametrize("pages", [1, 2, 4])
def test_a_mask_of_another_number_of_pages_is_not_used_and_that_is_said(tmp_path: Path, pages: int) -> None:
    written(tmp_path / "a.tif", [GREY, 255 - GREY, GREY[::-1]])
    written(tmp_path / "a_mask.tif", masks(pages))
    assert truths(tmp_path) == {"a.tif#1": "none", "a.tif#2": "none", "a.tif#3": "none"}
    holds = "one picture" if pages == 1 else f"{pages} pictures"
    why = f"it contains {holds}, its scan 3 pictures"
    assert listed(tmp_path)[1] == [f"{tmp_path / 'a_mask.tif'}: this mask is not used: {why}"]
    entry = list_scans(tmp_path)[1]
    assert (entry.hint, entry.truths, entry.rule) == (f"the mask a_mask.tif is not used: {why}", (), "")


def test_a_mask_of_png_is_not_taken_for_all_frames(tmp_path: Path) -> None:
    written(tmp_path / "a.tif", [GREY, 255 - GREY])
    png(tmp_path / "a_mask.png", masks(1)[0])
    assert truths(tmp_path) == {"a.tif#1": "none", "a.tif#2": "none"}
    assert "a_mask.png: this mask is not used: it contains one picture, its scan 2 pictures" in listed(tmp_path)[1][0]


def test_a_mask_of_several_pages_is_not_used_for_one_picture(tmp_path: Path) -> None:
    png(tmp_path / "a.png", GREY)
    written(tmp_path / "a_mask.tif", masks(2))
    assert truths(tmp_path) == {"a.png": "none"}
    assert "a_mask.tif: this mask is not used: it contains 2 pictures, its scan one picture" in listed(tmp_path)[1][0]


def test_the_thumbnail_of_a_mask_does_not_matter(tmp_path: Path) -> None:
    written(tmp_path / "a.tif", GREY)
    written(tmp_path / "a_mask.tif", [THUMBNAIL, masks(1)[0]])
    assert truths(tmp_path) == {"a.tif": 1}


@pytest.mark.parametrize(
    "place", ["a.tif#2_mask.png", "A.TIF#2_mask_1.png", "masks/a.tif#2.png", "masks/a.tif#2_mask.png"]
)
def test_a_mask_that_is_named_after_a_frame_is_that_frames(tmp_path: Path, place: str) -> None:
    written(tmp_path / "a.tif", [GREY, 255 - GREY, GREY[::-1]])
    png(tmp_path / place, masks(5)[4])
    assert truths(tmp_path) == {"a.tif#1": "none", "a.tif#2": 5, "a.tif#3": "none"}
    assert listed(tmp_path)[1] == []


def test_a_frame_without_a_mask_in_a_folder_of_normal_scans_shows_no_lesion(tmp_path: Path) -> None:
    (tmp_path / "normal").mkdir()
    written(tmp_path / "normal" / "a.tif", [GREY, 255 - GREY])
    assert truths(tmp_path) == {"normal/a.tif#1": "empty", "normal/a.tif#2": "empty"}
    png(tmp_path / "normal" / "a.tif#2_mask.png", masks(1)[0])
    assert truths(tmp_path) == {"normal/a.tif#1": "empty", "normal/a.tif#2": 1}
    assert [entry.rule for entry in list_scans(tmp_path)] == ["class normal", "X_mask beside X"]


def test_a_mask_that_is_named_after_a_frame_that_is_not_there_is_said(tmp_path: Path) -> None:
    written(tmp_path / "a.tif", [GREY, 255 - GREY])
    png(tmp_path / "a.tif#3_mask.png", masks(1)[0])
    assert listed(tmp_path)[1] == [
        f"{tmp_path / 'a.tif#3_mask.png'}: this mask is not used: its scan contains 2 pictures"
    ]


def test_a_mask_of_a_scan_that_is_called_like_a_frame_is_that_scans(tmp_path: Path) -> None:
    written(tmp_path / "a.tif", [GREY, 255 - GREY])
    png(tmp_path / "a.tif#2.png", GREY)
    png(tmp_path / "a.tif#2_mask.png", masks(1)[0])
    assert truths(tmp_path) == {"a.tif#1": "none", "a.tif#2": "none", "a.tif#2.png": 1}


def test_of_frames_none_is_guessed_to_be_a_mask(tmp_path: Path) -> None:
    written(tmp_path / "a.tif", [GREY, masks(1)[0]])
    assert find_guess(open_study(tmp_path)) is None
