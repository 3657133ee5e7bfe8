"""Pictures that look like masks, though no rule says so."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from busviewer.study.folder.choice import Choice, remember
from busviewer.study.folder.guess import Guess, find_guess
from busviewer.study.folder.study import open_study

SHAPE = (48, 64)
_NOISE = np.random.default_rng(7)


def scan(path: Path, shape: tuple[int, int] = SHAPE) -> None:
    save(path, _NOISE.integers(0, 256, shape, np.uint8))


def mask(path: Path, *, top: int = 8, value: int = 255, shape: tuple[int, int] = SHAPE) -> None:
    """A mask with a box of ``value``, empty where ``top`` is negative."""
    pixels = np.zeros(shape, np.uint8)
    if top >= 0:
        pixels[top : top + 20, 10:40] = value
    save(path, pixels)


def save(path: Path, pixels: np.ndarray) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(path)


def guess(folder: Path) -> Guess | None:
    return find_guess(open_study(folder))


WAYS = [
    ("{}.png", "{}m.png", Choice(after="m")),
    ("{}.png", "lesion-{}.png", Choice(before="lesion-")),
    ("us {}.png", "us {}_les.jpg", Choice(after="_les")),
    ("{}.jpg", "{}.png", Choice(ending=".png")),
    ("{}.png", "{}.bmp", Choice(ending=".bmp")),
    ("{}_us.png", "{}.png", Choice(after="_us", reverse=True)),
    ("sono/{}.png", "lesions/{}.png", Choice(folders=(("sono", "lesions"),))),
    ("sono/{}.png", "z/{}.bmp", Choice(folders=(("sono", "z"),))),
]


@pytest.mark.parametrize(("scans", "masks", "choice"), WAYS)
def test_pairs_are_found_and_the_answer_uses_them(tmp_path: Path, scans: str, masks: str, choice: Choice) -> None:
    names = ("7", "21", "105")
    for name in names:
        scan(tmp_path / scans.format(name))
        mask(tmp_path / masks.format(name), top=8 if name != "21" else -1, value=1 if masks.endswith("png") else 255)
    found = guess(tmp_path)
    assert found == Guess(choice, 3, (scans.format("7"), masks.format("7")))
    remember(tmp_path, found.choice, True)
    study = open_study(tmp_path)
    assert sorted(study.by_key) == sorted(scans.format(name) for name in names)
    assert [len(entry.truths) for entry in study.entries] == [1, 1, 1]
    assert find_guess(study) is None


def test_folders_of_the_same_names_go_together(tmp_path: Path) -> None:
    for part in ("train", "test"):
        for name in "abc":
            scan(tmp_path / part / "sono" / f"{name}{part}.png")
            mask(tmp_path / part / "les" / f"{name}{part}.png")
    found = guess(tmp_path)
    assert found is not None and found.count == 6
    assert set(found.choice.folders) == {("train/sono", "train/les"), ("test/sono", "test/les")}


def test_one_pair_is_enough(tmp_path: Path) -> None:
    scan(tmp_path / "a.png")
    mask(tmp_path / "a-x.png")
    scan(tmp_path / "other.png")
    assert guess(tmp_path) == Guess(Choice(after="-x"), 1, ("a.png", "a-x.png"))


def test_what_does_not_look_like_masks_is_not_asked_about(tmp_path: Path) -> None:
    for name in "abcd":
        scan(tmp_path / f"{name}.png")
        (mask if name != "c" else scan)(tmp_path / f"{name}2.png")
    assert guess(tmp_path) is None, "one of them is a scan"
    mask(tmp_path / "c2.png", shape=(40, 40))
    assert guess(tmp_path) is None, "one of them is of another size"
    for name in "abcd":
        mask(tmp_path / f"{name}2.png", top=-1)
    assert guess(tmp_path) is None, "nothing is drawn in any of them"
    for name in "abcd":
        mask(tmp_path / f"{name}2.png")
        mask(tmp_path / f"{name}.png")
    assert guess(tmp_path) is None, "both are masks"


def test_pictures_that_cannot_be_read_are_passed_over(tmp_path: Path) -> None:
    for name in "abc":
        scan(tmp_path / f"{name}.png")
        mask(tmp_path / f"{name}q.png")
    (tmp_path / "bq.png").write_bytes(b"broken")
    assert guess(tmp_path) == Guess(Choice(after="q"), 3, ("a.png", "aq.png"))


def test_nothing_is_asked_where_a_rule_has_found_masks_or_it_was_answered(tmp_path: Path) -> None:
    for name in "ab":
        scan(tmp_path / f"{name}.png")
        mask(tmp_path / f"{name}q.png")
    mask(tmp_path / "a_mask.png")
    assert guess(tmp_path) is None
    (tmp_path / "a_mask.png").unlink()
    found = guess(tmp_path)
    assert found is not None
    remember(tmp_path, found.choice, False)
    assert guess(tmp_path) is None


def test_at_most_a_few_pictures_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from busviewer.study.folder import guess as guess_module

    for number in range(40):
        scan(tmp_path / "sono" / f"{number}.png")
        mask(tmp_path / "les" / f"{number}.png")
    read: list[str] = []
    real = guess_module.read_scan
    monkeypatch.setattr(guess_module, "read_scan", lambda path: (read.append(path.name), real(path))[1])
    found = guess(tmp_path)
    assert found is not None and found.count == 40
    pairs = [name for name in dict.fromkeys(read)]
    assert len(pairs) == 12 and {"0.png", "33.png"} <= set(pairs), "spread over all of them"


def test_the_real_sets_are_not_asked_about(real_data: Path) -> None:
    study = open_study(real_data)
    assert study.orphans == ()
    assert [each.rpartition(": ")[2] for each in study.problems] == ["outside the picture, or without a size"]
    for name in ("", "BUSI", "BUSI/normal", "BUS-BRA", "BrEaST", "BUS-UCLM", "BUS-UCLM/images", "dicom-us"):
        assert guess(real_data / name) is None, name
