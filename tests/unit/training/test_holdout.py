"""Scans of one view stay on one side: of a fold that is kept out, and of the finals that judge."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from busviewer.scan import read_scan
from busviewer.scan.phantom import make_phantom
from busviewer.study import Annotation, Final, ScanEntry, ScanRef, State, StudyStore, list_scans
from busviewer.study.survey.survey import Surveyed
from busviewer.training.finetuning.finals import gather_finals
from busviewer.training.holdout import held_out_keys, is_held_out, leaks, leaks_between, without_near_duplicates
from busviewer.training.loop.train import train, training_scans
from busviewer.training.spec import RunSpec

FOLDS = {"benign (1)": 1, "benign (2)": 2, "benign (3)": 2, "benign (4)": 3, "normal (1)": 3}


@pytest.fixture
def near_duplicates(tmp_path: Path) -> Path:
    """A study whose benign (2) is a crop of benign (1), and of another fold."""
    folder = tmp_path / "set"
    for name in FOLDS:
        kind = name.split()[0]
        (folder / kind).mkdir(parents=True, exist_ok=True)
        phantom = make_phantom(int(name[-2]), "normal" if kind == "normal" else "benign", size=(200, 260), lesions=1)
        pixels, mask = phantom.scan.pixels, phantom.mask.astype(np.uint8) * 255
        if name == "benign (2)":
            first = make_phantom(1, "benign", size=(200, 260), lesions=1)
            pixels, mask = first.scan.pixels[15:, 10:240], (first.mask.astype(np.uint8) * 255)[15:, 10:240]
        cv2.imwrite(str(folder / kind / f"{name}.png"), np.ascontiguousarray(pixels))
        cv2.imwrite(str(folder / kind / f"{name}_mask.png"), np.ascontiguousarray(mask))
    lines = [f"{name.split()[0]}/{name},,g{place},{fold}" for place, (name, fold) in enumerate(FOLDS.items())]
    (folder / "groups.csv").write_text("\n".join(["scan,class,group,fold", *lines]))
    return folder


def test_the_near_duplicate_of_a_scan_that_is_kept_out_is_kept_out_too(near_duplicates: Path) -> None:
    kept, left = without_near_duplicates(list_scans(near_duplicates), lambda entry: entry.fold == 1, None)
    assert [entry.path.stem for entry in left] == ["benign (2)"]
    assert [entry.path.stem for entry in kept] == ["benign (3)", "benign (4)", "normal (1)"]
    kept, left = without_near_duplicates(list_scans(near_duplicates), lambda entry: entry.fold == 3, None)
    assert not left and len(kept) == 3


def test_training_says_which_near_duplicate_it_does_not_see(near_duplicates: Path, tmp_path: Path) -> None:
    said: list[str] = []
    spec = RunSpec(network="unet", options=(("width", 4),), epochs=1, batch=2, sizes=((0.0, 32),), validate_fold=1)
    info = train(
        [near_duplicates], tmp_path / "model", spec, torch.device("cpu"), cache=tmp_path / "cache", say=said.append
    )
    assert info.notes["scans"] == 3
    assert [text for text in said if "not trained on" in text] == [
        f"not trained on: {near_duplicates / 'benign' / 'benign (2).png'}: near-duplicate of a scan in the holdout "
        "(fold 1)"
    ]
    assert (tmp_path / "cache").is_file()


@pytest.mark.parametrize("own_groups", [True, False])
def test_a_fold_is_kept_out_with_every_scan_of_its_groups(
    near_duplicates: Path, tmp_path: Path, own_groups: bool
) -> None:
    """One of them has no fold, another has another; and the near-duplicate of one of them goes too."""
    rows = ["benign/benign (1),,p1,2", "benign/benign (2),,p2,2", "benign/benign (3),,p1,", "benign/benign (4),,p3,1",
            "normal/normal (1),,p1,1"]  # fmt: skip
    (near_duplicates / "groups.csv").write_text("\n".join(["scan,class,group,fold", *rows]))
    other = tmp_path / "other" / "benign"  # its p3 is another patient
    other.mkdir(parents=True)
    phantom = make_phantom(50, "benign", size=(200, 260), lesions=1)
    cv2.imwrite(str(other / "benign (9).png"), phantom.scan.pixels)
    cv2.imwrite(str(other / "benign (9)_mask.png"), phantom.mask.astype(np.uint8) * 255)
    (tmp_path / "other" / "groups.csv").write_text("scan,class,group,fold\nbenign/benign (9),,p3,2\n")
    said: list[str] = []
    folders = [near_duplicates, tmp_path / "other"]
    kept, _ = training_scans(folders, 1, None, said.append, own_groups=own_groups)
    names = ["benign (2).png", "benign (9).png"] if own_groups else ["benign (9).png"]
    assert [entry.path.name for entry in kept] == names
    reasons = {
        "benign (1).png": "in one group with",
        "benign (2).png": "near-duplicate of",
        "benign (3).png": "in one group with",
    }
    assert said == [
        f"not trained on: {near_duplicates / 'benign' / name}: {why} a scan in the holdout (fold 1)"
        for name, why in reasons.items()
        if name not in names
    ]


def test_folds_that_split_a_view_are_named(near_duplicates: Path) -> None:
    (text,) = leaks(list_scans(near_duplicates), None)
    assert f"{near_duplicates / 'benign' / 'benign (1).png'} (fold 1)" in text and "benign (2).png (fold 2)" in text
    assert leaks(list_scans(near_duplicates), None, 2) == [text] and leaks(list_scans(near_duplicates), None, 3) == []


def test_scans_of_two_folders_are_compared_though_their_keys_are_one(near_duplicates: Path, tmp_path: Path) -> None:
    other = tmp_path / "other" / "benign"
    other.mkdir(parents=True)
    (other / "benign (1).png").write_bytes((near_duplicates / "benign" / "benign (4).png").read_bytes())
    sets = {"set": list_scans(near_duplicates), "other": list_scans(tmp_path / "other")}
    _, left = without_near_duplicates([*sets["set"], *sets["other"]], lambda entry: entry.fold == 3, None)
    assert [entry.path for entry in left] == [other / "benign (1).png"]
    (text,) = leaks_between(sets, None)
    assert "near-duplicates in different data sets" in text and "benign (4).png" in text and str(left[0].path) in text


def test_a_folder_is_left_out_with_what_shows_its_views(near_duplicates: Path, tmp_path: Path) -> None:
    other = Path(shutil.copytree(near_duplicates, tmp_path / "other"))
    (other / "groups.csv").unlink()
    for path in [*other.glob("*/benign (3)*"), *other.glob("*/benign (4)*"), *other.glob("*/normal*")]:
        path.unlink()
    said: list[str] = []
    spec = RunSpec(network="unet", options=(("width", 4),), epochs=1, batch=2, sizes=((0.0, 32),), left_out="other")
    info = train([near_duplicates, other], tmp_path / "model", spec, torch.device("cpu"), say=said.append)
    assert info.notes["scans"] == 3, "two of the first set show the view that the second shows twice"
    assert sum("near-duplicate of a scan in the holdout (other)" in text for text in said) == 2
    assert info.notes["spec"]["left_out"] == "other"
    card = (tmp_path / "model" / "card.md").read_text()
    assert "\n3 scans of set.\nNot on other, kept to judge the model.\n" in card
    with pytest.raises(ValueError, match="no folder 'third' to leave out; available: set, other$"):
        train([near_duplicates, other], tmp_path / "x", replace(spec, left_out="third"), torch.device("cpu"))
    with pytest.raises(ValueError, match="no scans left to train on without set"):
        train([near_duplicates], tmp_path / "x", replace(spec, left_out="set"), torch.device("cpu"))
    assert not (tmp_path / "x").exists()
    began = replace(spec, left_out=None, validate_fold=3)
    train([near_duplicates], tmp_path / "on", began, torch.device("cpu"), start=info, say=said.append)
    assert f"{info.folder}: may have been trained on fold 3; figures on it may be too good" in said


GROUPS = st.lists(st.sampled_from([None, "p 1", "p 2", "p 3", "p 4"]), min_size=1, max_size=9)


@given(GROUPS, st.data())
def test_unions_judge_or_teach_as_one_and_never_change_to_teaching(
    groups: list[str | None], data: st.DataObject
) -> None:
    entries = [ScanEntry(f"{place}", Path(f"{place}"), group=group) for place, group in enumerate(groups)]
    sha256 = {entry.key: f"content {entry.key}" for entry in entries}
    key = st.sampled_from(list(sha256))
    found = data.draw(st.lists(st.lists(key, min_size=1, max_size=3).map(tuple), max_size=3))
    judging = held_out_keys(entries, Surveyed(groups=found, sha256=sha256))
    for entry in entries:
        assert entry.key in judging or not is_held_out(entry.group or sha256[entry.key])
        same = {each.key for each in entries if entry.group and each.group == entry.group}
        for together in (same, *(group for group in found if entry.key in group)):
            assert not together or (set(together) <= judging) == (entry.key in judging)
    fewer = entries[: data.draw(st.integers(0, len(entries)))]
    there = {entry.key for entry in fewer}
    links = [tuple(key for key in group if key in there) for group in found]
    assert held_out_keys(fewer, Surveyed(groups=links, sha256=sha256)) <= judging
    if not found:
        assert judging == {entry.key for entry in entries if is_held_out(entry.group or sha256[entry.key])}


def test_finals_of_one_view_judge_together(tmp_path: Path) -> None:
    """Of a study without groups: a crop would be trained on while what it is a crop of judges."""
    folder = tmp_path / "study"
    folder.mkdir()
    for number in range(40):
        pixels = make_phantom(number, size=(120, 160), lesions=1).scan.pixels
        cv2.imwrite(str(folder / "judge.png"), pixels)
        cv2.imwrite(str(folder / "teach.png"), np.ascontiguousarray(pixels[8:, :150]))
        sides = [is_held_out(read_scan(folder / name).sha256) for name in ("judge.png", "teach.png")]
        if sides == [True, False]:
            break
    else:
        pytest.fail("no such pair")
    cv2.imwrite(str(folder / "other.png"), make_phantom(99, "normal", size=(120, 160)).scan.pixels)
    store = StudyStore(folder, "mj", user_data=tmp_path)
    for name in ("judge.png", "teach.png", "other.png"):
        scan = read_scan(folder / name)
        mask = np.zeros(scan.shape, bool)
        mask[40:60, 50:90] = True
        ref = ScanRef(name, scan.sha256, (scan.shape[1], scan.shape[0]))
        store.write(name, Annotation(ref, "mj", State.SIGNED_OFF, finals=(Final(mask, "2025-11-21T10:00:00Z"),)))
    finals = gather_finals(folder, "mj", 32, user_data=tmp_path)
    expected = {"judge.png", "teach.png"} | (
        {"other.png"} if is_held_out(read_scan(folder / "other.png").sha256) else set()
    )
    assert {scan.path.name for scan, _ in finals.held_out} == expected
    assert finals.count == 3 and not finals.left_out


def test_the_rule_is_stable() -> None:
    """SHA-256 of the name, its first 8 bytes modulo 5. Another rule would train on what once judged."""
    assert [n for n in range(40) if is_held_out(f"patient {n}")] == [4, 14, 21, 23, 24, 30, 33, 34, 37]
    for name in ("", "BUSI/17", "Müller", "f" * 64):
        assert is_held_out(name) == (int(hashlib.sha256(name.encode()).hexdigest()[:16], 16) % 5 == 0)


def test_about_a_fifth_is_held_out() -> None:
    share = sum(is_held_out(f"group {number}") for number in range(2000)) / 2000
    assert 0.17 < share < 0.23


def test_a_name_need_not_be_unicode() -> None:
    assert is_held_out("caf\udce9") in (True, False)
