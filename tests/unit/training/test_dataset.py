"""Scans and ground truth on the network's square."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from busviewer.progress import listening
from busviewer.scan.phantom import Phantom
from busviewer.segmentation.preprocess import letterbox_mask, letterbox_scan, network_input
from busviewer.training.dataset import absent_scans, find_training_scans, load_dataset
from tests.pages import GREY, written

NUMBERS = {"benign": 0.0, "malignant": 1.0, "normal": -1.0}


def test_every_scan_with_ground_truth_is_found_once(tiny_study: Path) -> None:
    (tiny_study / "benign" / "unknown.png").write_bytes((tiny_study / "benign" / "benign (0).png").read_bytes())
    found = find_training_scans([tiny_study])
    assert len(found) == 12 and all(entry.has_truth for entry in found)
    nested = find_training_scans([tiny_study, tiny_study / "benign", tiny_study])
    assert [entry.path for entry in nested] == [entry.path for entry in found]


def test_a_folder_without_ground_truth_is_named(tiny_study: Path, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"nowhere: no such folder"):
        find_training_scans([tiny_study, tmp_path / "nowhere"])
    bare = tmp_path / "bare"
    bare.mkdir()
    (bare / "a.png").write_bytes((tiny_study / "benign" / "benign (0).png").read_bytes())
    with pytest.raises(ValueError, match=r"bare: no scan with ground truth"):
        find_training_scans([tiny_study, bare])


def test_a_broken_table_is_said(tiny_study: Path) -> None:
    (tiny_study / "groups.csv").write_text("nothing,useful\n1,2\n")
    said: list[str] = []
    find_training_scans([tiny_study], said.append)
    assert len(said) == 1 and "groups.csv" in said[0]


def test_scans_and_masks_are_letterboxed_alike(tiny_study: Path, tiny_phantoms: list[Phantom]) -> None:
    by_name = {phantom.name: phantom for phantom in tiny_phantoms}
    entries = find_training_scans([tiny_study])
    data, problems = load_dataset(entries, 64)
    assert problems == [] and len(data) == 12
    assert data.scans.shape == data.masks.shape == (12, 1, 64, 64)
    assert data.scans.dtype == data.masks.dtype == torch.uint8
    for number, entry in enumerate(entries):
        phantom = by_name[entry.path.stem]
        assert np.array_equal(data.scans[number, 0], letterbox_scan(phantom.scan, 64)[0])
        assert np.array_equal(data.masks[number, 0], letterbox_mask(phantom.mask, 64))
        assert data.empty[number] == (phantom.kind == "normal")
        assert data.malignant[number] == NUMBERS[phantom.kind]
    assert data.malignant.dtype == torch.float32


def test_a_class_that_nobody_tells_is_not_guessed(tiny_study: Path) -> None:
    """Plain images/ and masks/, and a scan of a class folder whose mask is empty after all."""
    (tiny_study / "benign").rename(tiny_study / "some")
    empty = tiny_study / "malignant" / "malignant (1)_mask.png"
    cv2.imwrite(str(empty), np.zeros((96, 128), np.uint8))
    data, _ = load_dataset(find_training_scans([tiny_study]), 64)
    known = sorted(data.malignant.tolist())
    assert known == [-1.0] * 10 + [1.0] * 2


def test_a_network_of_two_channels_is_given_the_saliency_too(tiny_study: Path) -> None:
    entries = find_training_scans([tiny_study])[:2]
    data, _ = load_dataset(entries, 64, 2)
    alone, _ = load_dataset(entries, 64)
    assert data.scans.shape == (2, 2, 64, 64) and data.scans.dtype == torch.uint8
    assert torch.equal(data.scans[:, :1], alone.scans) and torch.equal(data.masks, alone.masks)
    for number in range(2):
        assert np.array_equal(data.scans[number], network_input(alone.scans[number, 0].numpy(), 2))


# --- tables ---------------------------------------------------------------------------------------------------------
def fold_file(study: Path, names: list[str]) -> Path:
    path = study / "groups.csv"
    path.write_text("\n".join(["scan,class,group,fold", *(f"{name},,g,1" for name in names)]))
    return path


def test_a_table_that_names_scans_which_are_not_there_is_said(tiny_study: Path) -> None:
    there = [entry.key.removesuffix(".png") for entry in find_training_scans([tiny_study])]
    path = fold_file(tiny_study, there)
    assert absent_scans(tiny_study) == []
    fold_file(tiny_study, [*there, "benign/benign (99)"])
    assert absent_scans(tiny_study) == [
        f"{path}: lists 'benign/benign (99)', but there is no such scan; restore the scan or remove its row"
    ]
    fold_file(tiny_study, [*there, "benign/benign (99)", "x", "y"])
    assert "'benign/benign (99)' and 2 more" in absent_scans(tiny_study)[0]
    assert len(absent_scans(tiny_study.parent)) == 1, "found below the folder that is named, too"


def test_a_table_names_the_file_of_frames(tmp_path: Path) -> None:
    written(tmp_path / "clip.tif", [GREY, 255 - GREY])
    mask = np.zeros_like(GREY)
    mask[20:30, 10:30] = 255
    written(tmp_path / "clip_mask.tif", [mask, mask[::-1]])
    fold_file(tmp_path, ["clip"])
    assert absent_scans(tmp_path) == []
    assert [entry.key for entry in find_training_scans([tmp_path])] == ["clip.tif#1", "clip.tif#2"]
    dataset, problems = load_dataset(find_training_scans([tmp_path]), 32)
    assert (len(dataset), problems) == (2, [])
    assert (dataset.scans[0] != dataset.scans[1]).any() and (dataset.masks[0] != dataset.masks[1]).any()


def test_a_part_of_a_set_is_not_blamed_for_the_rest(tiny_study: Path) -> None:
    fold_file(tiny_study, [entry.key.removesuffix(".png") for entry in find_training_scans([tiny_study])])
    assert absent_scans(tiny_study / "benign") == [], "the table lies above, and is of the whole set"


def test_a_table_may_name_scans_by_their_stem_alone_and_may_be_broken(tiny_study: Path) -> None:
    fold_file(tiny_study, [Path(entry.key).stem for entry in find_training_scans([tiny_study])])
    assert absent_scans(tiny_study) == []
    (tiny_study / "groups.csv").write_text("nothing,useful\n")
    assert absent_scans(tiny_study) == [], "who lists the folder says it"


def test_what_cannot_be_read_is_left_out_and_said(tiny_study: Path) -> None:
    entries = find_training_scans([tiny_study])
    entries[2].path.write_bytes(b"broken")
    entries[5].truths[0].write_bytes(b"broken")
    data, problems = load_dataset(entries, 64)
    assert len(data) == len(data.empty) == 10
    assert [entries[2].path.name in problems[0], entries[5].truths[0].name in problems[1]] == [True, True]


def odd_and_refused(study: Path) -> tuple[Path, Path]:
    """Two scans, whose masks are from now on a strip along the left border, and of one value."""
    odd, refused = (study / "benign" / f"benign ({number})" for number in (0, 3))
    strip = np.zeros((96, 128), np.uint8)
    strip[:, :40] = 255
    cv2.imwrite(f"{odd}_mask.png", strip)
    cv2.imwrite(f"{refused}_mask.png", np.full_like(strip, 7))
    return odd.with_name(f"{odd.name}.png"), refused.with_name(f"{refused.name}_mask.png")


def test_ground_truth_that_is_odd_is_kept_and_said_and_what_is_refused_left_out(tiny_study: Path) -> None:
    odd, refused = odd_and_refused(tiny_study)
    said: list[str] = []
    data, problems = load_dataset(find_training_scans([tiny_study]), 64, say=said.append)
    assert said == [f"check the ground truth of {odd}: the ground truth touches three borders of the scan"]
    (problem,) = problems
    assert problem.startswith(f"{refused}: this mask has the value 7 everywhere") and len(data) == 11


def test_nothing_at_all_is_an_empty_dataset() -> None:
    data, problems = load_dataset([], 64)
    assert len(data) == len(data.malignant) == 0 and data.scans.shape == (0, 1, 64, 64) and problems == []


def test_reading_tells_how_far_it_is(tiny_study: Path) -> None:
    reports: list[tuple[float, str]] = []
    with listening(lambda fraction, text: reports.append((fraction, text))):
        load_dataset(find_training_scans([tiny_study])[:2], 64)
    assert reports[0] == (0, "reading benign/benign (0).png") and reports[-1][0] == 1
