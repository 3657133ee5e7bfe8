"""Annotations that were cut off, edited by hand, written by a newer version, or are of another scan."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from busviewer.editing import PointerEvent
from busviewer.review import Aspect
from busviewer.segmentation.prediction import ModelId, Prediction
from busviewer.study import ScanRef, State, StudyStore
from tests.faults.conftest import Faults
from tests.faults.reader import Reader, make_study

KEY, SIDE = "one.png", 24


LATER = (("seen",), ("opened",), ("draft", "sensitivity"), ("draft", "cuts"))
"""Fields that older files have not."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_study(tmp_path / "study", (KEY, "two.png"), SIDE)


@pytest.fixture
def whole(folder: Path) -> Path:
    """The file of an annotation that has one of everything."""
    reader = Reader(folder)
    reader.show(KEY)
    session = reader.session
    mask = np.zeros((SIDE, SIDE), bool)
    mask[4:9, 5:12] = True
    prediction = Prediction(mask * np.float32(0.9), mask, ModelId("m", "a" * 64), 0.5, 0.9, 0.2, "CPU", 0.1)
    assert session.shown.scan is not None
    session.drafts.propose(KEY, ScanRef(KEY, session.shown.scan.sha256, (SIDE, SIDE)), prediction)
    session.editor.tool = "ruler"
    for kind, x in (("press", 2.0), ("move", 9.0), ("release", 9.0)):
        session.editor.pointer(PointerEvent(kind, x, 3.0))  # type: ignore[arg-type]
    session.sign_off.set_flag(True, "a note")
    session.sign_off.set_class("benign")
    assert session.sign_off.sign()
    reader.dot(20, 20)
    storage = session.storage.folder
    session.close()
    assert storage is not None
    path = storage / f"{KEY}.json"
    value = json.loads(path.read_bytes())
    assert all(value[name] for name in ("draft", "correction", "finals", "rulers", "class", "note"))
    value["spacing"] = [0.1, 0.2]
    path.write_text(json.dumps(value, separators=(",", ":")))
    return path


def asides(path: Path) -> list[Path]:
    return sorted(path.parent.glob(f"{path.name}.damaged-*"))


def is_quarantined(folder: Path, path: Path, data: bytes, *, through_session: bool) -> None:
    """Opening with ``data`` as the file names it, keeps it to the byte, and goes on as if there were none."""
    path.write_bytes(data)
    for old in asides(path):
        old.unlink()
    if through_session:
        reader = Reader(folder)
        reader.show(KEY)
        reader.dot(1, 1)
        assert reader.session.shown.mask is not None and reader.session.shown.mask.sum() == 1, data
        problems = reader.session.workspace.problems
        reader.session.close()
        assert json.loads(path.read_bytes())["format"] == 1, "new work has its place"
    else:
        store = StudyStore(folder, "mj", user_data=folder.parent / "user")
        assert store.load(KEY) is None, data
        problems = store.problems
    (aside,) = asides(path)
    assert aside.read_bytes() == data
    assert any(str(path) in problem and aside.name in problem for problem in problems)


def test_an_annotation_cut_off_anywhere(folder: Path, whole: Path, faults: Faults) -> None:
    data = whole.read_bytes()
    cuts = range(0, len(data), faults.rounds(11, 1))
    for number, cut in enumerate(cuts):
        is_quarantined(folder, whole, data[:cut], through_session=number % 20 == 0)
    faults.record("annotation cut off at every length", len(cuts))


def test_an_annotation_with_a_byte_changed(folder: Path, whole: Path, faults: Faults) -> None:
    """It is read as what it says then, or set aside: it is never half read, and never gone."""
    data, chance = whole.read_bytes(), np.random.default_rng(3)
    rounds = faults.rounds(60, 3000)
    for _ in range(rounds):
        changed = bytearray(data)
        changed[chance.integers(len(data))] = chance.integers(256)
        whole.write_bytes(changed)
        for old in asides(whole):
            old.unlink()
        store = StudyStore(folder, "mj", user_data=folder.parent / "user")
        if store.load(KEY) is None and not store.locked(KEY):
            (aside,) = asides(whole)
            assert aside.read_bytes() == changed and not whole.exists()
        else:
            assert whole.read_bytes() == changed and not asides(whole)
    faults.record("annotation with one byte changed", rounds)


def places(value: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to every field of a JSON value."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, item in items:
        yield (*at, name)
        yield from places(item, (*at, name))


def put(value: Any, at: tuple[Any, ...], new: Any) -> Any:
    """A copy of ``value`` with another field ``at``; KeyError as ``new`` takes it out."""
    changed = copy.deepcopy(value)
    inner = changed
    for name in at[:-1]:
        inner = inner[name]
    if new is KeyError:
        del inner[at[-1]]
    else:
        inner[at[-1]] = new
    return changed


def wrong(at: tuple[Any, ...], value: Any) -> Iterator[Any]:
    """What a field may not be: of another type, out of range, missing."""
    if not isinstance(at[-1], int) and at[0] != "rulers" and at not in LATER:
        yield KeyError
    yield from ({"a": 1}, "wrong" * 10 if not isinstance(value, str) else 7)
    if isinstance(value, int | float) and not isinstance(value, bool):
        yield from (float("nan"), float("inf"), -1e300, True)
    if isinstance(value, str) and at[-1] in ("state", "class", "sha256"):
        yield "no such thing"


def test_every_field_made_wrong_by_hand(folder: Path, whole: Path, faults: Faults) -> None:
    value = json.loads(whole.read_bytes())
    tried = 0
    for at in list(places(value))[:: faults.rounds(3, 1)]:
        inner = value
        for name in at:
            inner = inner[name]
        for bad in wrong(at, inner):
            data = json.dumps(put(value, at, bad)).encode()
            is_quarantined(folder, whole, data, through_session=tried % 40 == 0)
            tried += 1
    faults.record("annotation with one field made wrong", tried)


def test_what_is_right_by_hand_is_taken(folder: Path, whole: Path, faults: Faults) -> None:
    value = json.loads(whole.read_bytes())
    right = [
        (("note",), "changed by hand"),
        (("flag",), False),
        (("class",), None),
        (("class",), "malignant"),
        (("spacing",), None),
        (("spacing",), [1, 1]),
        (("rulers",), []),
        (("seconds",), 7),
        (("correction",), None),
        (("draft",), None),
        (("draft", "uncertainty"), None),
        (("finals", 0, "model"), None),
        (("scan", "sha256"), ""),
        (("extra",), {"of": "another program"}),
        (("draft", "extra"), [1, 2, 3]),
    ]
    for at, new in right:
        text = json.dumps(put(value, at, new), indent=4)
        whole.write_text(text + "\n")
        reader = Reader(folder)
        assert reader.session.workspace.problems == []
        reader.show(KEY)
        said = reader.session.shown.annotation
        assert said is not None and said.finals and not asides(whole), at
        if at == ("note",):
            assert said.note == new
        reader.session.close()
    faults.record("annotation edited by hand, and right", len(right))


def test_one_written_by_a_newer_version_is_refused_and_left_alone(folder: Path, whole: Path, faults: Faults) -> None:
    value = json.loads(whole.read_bytes())
    newer = [{**value, "format": 2}, {**value, "format": 99, "state": "of a kind unknown here"}, {"format": 2}]
    for each in newer:
        data = json.dumps(each).encode()
        whole.write_bytes(data)
        reader = Reader(folder)
        reader.show(KEY)
        reader.said.clear()
        reader.dot(3, 3)
        assert reader.session.shown.mask is None and any("newer" in text and str(whole) in text for text in reader.said)
        assert not reader.session.sign_off.no_lesion()
        reader.session.close()
        assert whole.read_bytes() == data and not list(whole.parent.glob(f"{whole.name}.*"))
    faults.record("annotation of a newer version", len(newer))


def test_an_annotation_in_user_data_is_left_as_it_is(folder: Path, whole: Path) -> None:
    store = StudyStore(folder, "mj", user_data=folder.parent / "user")
    other = store.storage.in_user_data / f"{KEY}.json"
    other.parent.mkdir(parents=True)
    other.write_bytes(whole.read_bytes()[:-5])
    assert store.load(KEY) is not None and other.exists() and "left unchanged" in store.problems[0]


# --- another scan of the same name ------------------------------------------------------------------------------------
def replace_scan(folder: Path, side: int = SIDE) -> None:
    assert cv2.imwrite(str(folder / KEY), np.zeros((side, side), np.uint8))


def test_the_work_on_a_scan_that_was_replaced_is_kept_and_applied_only_when_asked(
    folder: Path, whole: Path, faults: Faults
) -> None:
    old = whole.read_bytes()
    replace_scan(folder)
    reader = Reader(folder)
    session = reader.session
    reader.show(KEY)
    assert session.shown.mask is None and session.shown.draft is None and session.storage.former is not None
    assert session.shown.state is State.SEEN and any("not applied" in text for text in reader.said)
    reader.show("two.png")
    assert session.storage.former is None and session.storage.flush() and whole.read_bytes() == old, (
        "looking changes nothing"
    )
    reader.show(KEY)
    session.storage.apply_former()
    assert session.shown.mask is not None and session.shown.mask[20, 20] and session.shown.mask[6, 8]
    said = session.shown.annotation
    assert said is not None and not said.finals and said.draft is None and said.state is State.IN_PROGRESS
    assert said.rulers and said.note == "a note" and said.flag and said.lesion_class is None
    session.editor.undo()
    assert session.shown.mask is None and session.editor.rulers.drawn == ()
    assert session.shown.state is State.IN_PROGRESS, "the note and the flag stay"
    session.editor.redo()
    session.close()
    (aside,) = whole.parent.glob("*.other-scan-*")
    assert aside.read_bytes() == old
    again = Reader(folder)
    again.show(KEY)
    assert (
        again.session.shown.mask is not None
        and again.session.shown.mask[20, 20]
        and again.session.storage.former is None
    )
    again.session.close()
    faults.record("scan replaced by another of the same name", 1)


def test_work_on_a_scan_of_another_size_is_not_offered(folder: Path, whole: Path) -> None:
    old = whole.read_bytes()
    replace_scan(folder, SIDE + 1)
    reader = Reader(folder)
    reader.show(KEY)
    assert reader.session.storage.former is None and any("kept" in text for text in reader.said)
    reader.session.storage.apply_former()
    assert reader.session.shown.mask is None
    reader.dot(2, 2)
    reader.session.close()
    (aside,) = whole.parent.glob("*.other-scan-*")
    assert aside.read_bytes() == old


def test_what_is_applied_is_told_as_one_change(folder: Path, whole: Path) -> None:
    replace_scan(folder)
    reader = Reader(folder)
    reader.show(KEY)
    told: list[Aspect] = []
    reader.session.workspace.tell._on_change = lambda change: told.append(change.aspects)
    reader.session.storage.apply_former()
    assert any(Aspect.MASK | Aspect.TOOL_MARKS | Aspect.STATE in aspects for aspects in told)
    reader.session.close()
