"""Nothing a reader did is lost between the session and the disk."""

from __future__ import annotations

import errno
import json
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from busviewer.editing import PointerEvent
from busviewer.review import Aspect
from busviewer.study import State, StudyStore, from_json
from busviewer.study.annotations import store as store_module
from tests.unit.review.window import KEYS, SHAPE, Window, disc

LEFT, RIGHT = disc(30, 20, 10), disc(30, 60, 10)


def drawn(window: Window) -> np.ndarray:
    assert window.session.shown.mask is not None
    return window.session.shown.mask.copy()


def stored(window: Window, key: str = KEYS[0], reader: str = "mj") -> dict[str, object]:
    storage = StudyStore(window.folder, reader, user_data=window.folder.parent / "user").storage_folder
    value: dict[str, object] = json.loads((storage / f"{key}.json").read_bytes())
    return value


def test_every_change_says_saving_until_it_is_on_disk(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    window.wait_saved()
    window.told()
    window.draw((20, 30))
    assert window.session.storage.saved == "saving" or stored(window)["correction"] is not None
    window.wait_saved()
    assert Aspect.SAVED in window.told()
    assert stored(window)["correction"] is not None


def test_a_late_word_of_older_work_does_not_say_saved(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    window.draw((20, 30))
    assert window.session.storage.flush()

    def full(path: Path, data: bytes, *, flush: bool = True) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(path))

    with monkeypatch.context() as patch:
        patch.setattr(store_module, "write_atomic", full)
        window.draw((60, 30))
        window.turn()  # "saved", queued before this stroke
        assert window.session.storage.saved != "saved"
        window.told()
        window.wait_saved("failed")
        texts = [change.text for change in window.changes if Aspect.SAVED in change.aspects]
        assert any("disk is full" in text for text in texts)
        assert not window.session.storage.flush()
    window.wait_saved()
    assert window.session.storage.flush()


@pytest.mark.parametrize("how", ["close", "reader", "open again"])
def test_everything_is_back(how: str, window: Window, windows: Callable[..., Window]) -> None:
    session = window.session
    window.propose(KEYS[0], LEFT)
    window.draw((60, 30), seconds=2)
    session.sign_off.set_flag(True, "note")
    before = drawn(window)
    window.show(KEYS[1])
    window.propose(KEYS[1], RIGHT)
    session.sign_off.sign()
    window.session.workspace.select(KEYS[2])
    if how == "close":
        session.close()
        assert session.workspace.study is None and session.shown.key is None
        window = windows()
    elif how == "reader":
        session.set_reader("other")
        session.set_reader("mj")
    else:
        window.open()
    session = window.session
    assert session.workspace.worklist.counts.text == "1 of 3 signed off"
    window.show(KEYS[0])
    assert np.array_equal(drawn(window), before)
    annotation = session.shown.annotation
    assert annotation is not None and annotation.draft is not None and np.array_equal(annotation.draft.mask, LEFT)
    assert annotation.flag and annotation.note == "note" and annotation.seconds == pytest.approx(2)
    window.show(KEYS[1])
    assert session.shown.state is State.SIGNED_OFF and np.array_equal(drawn(window), RIGHT)


def test_a_stroke_in_the_making_is_kept_by_closing(window: Window, windows: Callable[..., Window]) -> None:
    window.session.editor.tool = "brush"
    window.session.editor.pointer(PointerEvent("press", 40, 30))
    window.session.close()
    assert drawn(windows().show(KEYS[0]))[30, 40]


def test_what_is_saved_during_a_first_stroke_holds_none_of_it(window: Window) -> None:
    window.propose(KEYS[0], LEFT)
    window.session.sign_off.sign()
    window.session.editor.tool = "brush"
    window.session.editor.pointer(PointerEvent("press", 60, 30))
    window.session.sign_off.set_flag(True)
    window.wait_saved()
    value = stored(window)
    assert value["flag"] is True and value["correction"] is None and value["state"] == "signed off"
    window.session.editor.cancel_stroke()
    assert window.session.shown.state is State.SIGNED_OFF


def test_readers_do_not_see_each_others_work(window: Window, windows: Callable[..., Window]) -> None:
    session = window.session
    window.draw((20, 30))
    mine = drawn(window)
    window.told()
    session.set_reader("  Mária ")
    assert session.workspace.reader == "Mária" and session.shown.mask is None and session.shown.state is State.SEEN
    assert session.shown.scan is not None and session.editor.undo_label is None
    assert Aspect.STUDY | Aspect.ROWS | Aspect.MASK in window.told()
    window.draw((60, 30))
    theirs = drawn(window)
    session.set_reader("mj")
    assert np.array_equal(drawn(window), mine)
    session.set_reader("mj")
    with pytest.raises(ValueError, match="name"):
        session.set_reader(" ")
    other = windows("Mária").show(KEYS[0])
    assert np.array_equal(drawn(other), theirs)
    assert len(list((window.folder / "busviewer").iterdir())) == 2


def test_two_readers_at_once_never_share_a_file(windows: Callable[..., Window]) -> None:
    one, two = windows("one").show(KEYS[0]), windows("two").show(KEYS[0])
    for number in range(10):
        one.draw((5 + number, 10))
        two.draw((5 + number, 50))
    one.session.close()
    two.session.close()
    assert drawn(windows("one").show(KEYS[0]))[10, 5:15].all()
    assert not drawn(windows("one").show(KEYS[0]))[50].any()
    assert drawn(windows("two").show(KEYS[0]))[50, 5:15].all()


def test_a_read_only_study_can_be_worked_on_and_moved(
    folder: Path, tmp_path: Path, windows: Callable[..., Window]
) -> None:
    (folder / "busviewer").write_text("in the way")
    window = windows()
    (problem,) = window.session.workspace.problems
    assert str(tmp_path / "user") in problem and problem in window.said()
    assert window.session.storage.folder is not None and window.session.storage.folder.is_relative_to(tmp_path / "user")
    window.show(KEYS[0]).draw((20, 30))
    before = drawn(window)
    window.session.close()
    moved = Window(folder.rename(tmp_path / "moved"), tmp_path / "user").open().show(KEYS[0])
    assert np.array_equal(drawn(moved), before)
    moved.session.close()


def test_a_damaged_annotation_is_reported_and_work_goes_on(window: Window, windows: Callable[..., Window]) -> None:
    window.draw((20, 30))
    storage = window.session.storage.folder
    window.session.close()
    assert storage is not None
    path = storage / f"{KEYS[0]}.json"
    path.write_bytes(path.read_bytes()[:-30])
    again = windows()
    assert len(again.session.workspace.problems) == 1 and path.name in again.said()[0]
    assert again.session.workspace.worklist.row(KEYS[0]).state is State.UNREAD
    again.show(KEYS[0])
    assert again.session.shown.mask is None
    again.draw((60, 30))
    again.session.close()
    assert len(list(storage.glob("*.damaged-*"))) == 1
    third = windows().show(KEYS[0])
    assert third.session.workspace.problems == [] and drawn(third)[30, 60]


def test_a_newer_annotation_is_looked_at_by_nobody_and_not_overwritten(
    window: Window, windows: Callable[..., Window]
) -> None:
    window.draw((20, 30))
    storage = window.session.storage.folder
    window.session.close()
    assert storage is not None
    path = storage / f"{KEYS[0]}.json"
    newer = path.read_bytes().replace(b'"format":1', b'"format":7')
    path.write_bytes(newer)
    again = windows().show(KEYS[0])
    session = again.session
    again.told()
    again.draw((60, 30))
    assert session.shown.mask is None and any("newer" in text for text in again.said())
    assert not again.propose(KEYS[0], LEFT) and not session.sign_off.no_lesion() and not session.sign_off.sign()
    session.sign_off.set_flag(True)
    session.sign_off.set_class("benign")
    session.editor.start_from_truth()
    session.editor.clear()
    session.sign_off.reopen()
    session.editor.undo()
    session.editor.redo()
    again.show(KEYS[1])
    assert not again.propose(KEYS[0], LEFT)
    again.draw((60, 30))
    session.close()
    assert path.read_bytes() == newer
    assert sorted(item.name for item in storage.iterdir()) == [f"{KEYS[0]}.json", f"{KEYS[1]}.json"]


def test_a_replaced_scan_does_not_get_the_old_annotation(window: Window, windows: Callable[..., Window]) -> None:
    window.propose(KEYS[0], LEFT)
    window.draw((60, 30))
    storage = window.session.storage.folder
    window.session.close()
    assert storage is not None
    path = storage / f"{KEYS[0]}.json"
    old = path.read_bytes()
    original = (window.folder / KEYS[0]).read_bytes()
    cv2.imwrite(str(window.folder / KEYS[0]), np.zeros(SHAPE, np.uint8))
    again = windows().show(KEYS[0])
    assert again.session.shown.mask is None and again.session.shown.draft is None
    assert len(again.session.workspace.problems) == 1 and "kept" in again.said()[0]
    again.session.close()
    assert path.read_bytes() == old, "looking at the new scan changes nothing"
    third = windows().show(KEYS[0])
    third.draw((40, 30))
    third.session.close()
    (aside,) = storage.glob("*.other-*")
    assert aside.read_bytes() == old and not drawn(windows().show(KEYS[0]))[30, 60]
    (window.folder / KEYS[0]).write_bytes(original)
    assert windows().show(KEYS[0]).session.shown.mask is None


@pytest.mark.parametrize("shape", [SHAPE, (40, 50)])
def test_the_steps_of_a_replaced_scan_go_with_its_annotation(
    windows: Callable[..., Window], shape: tuple[int, int]
) -> None:
    window = windows().show(KEYS[0])
    session = window.session
    window.propose(KEYS[0], LEFT)
    window.draw((60, 30))
    assert session.sign_off.sign() and session.workspace.worklist.row(KEYS[0]).state is State.SIGNED_OFF
    session.editor.undo()  # there is a step to do again, too
    window.show(KEYS[1])
    path = session.storage.folder / f"{KEYS[0]}.json"  # type: ignore[operator]
    assert session.storage.flush()
    old = path.read_bytes()
    cv2.imwrite(str(window.folder / KEYS[0]), np.zeros(shape, np.uint8))
    window.show(KEYS[0])
    assert session.editor.undo_label is None and session.editor.redo_label is None
    assert session.shown.prediction is None, "its probability map is of the old picture"
    row = session.workspace.worklist.row(KEYS[0])
    assert row.state is session.shown.state and not row.has_draft and row.no_lesion is None and row.dice is None
    session.editor.undo()
    session.editor.redo()
    assert session.shown.mask is None and session.storage.flush() and path.read_bytes() == old
    assert session.shown.state is State.SEEN
    window.draw((20, 20))
    session.editor.undo()
    session.editor.redo()
    assert session.shown.mask is not None and session.shown.mask.shape == shape
    session.close()
    again = windows().show(KEYS[0])
    assert not list(path.parent.glob("*.damaged-*")) and not again.session.workspace.problems
    assert again.session.shown.mask is not None and again.session.shown.mask.shape == shape


def test_the_row_of_a_scan_that_was_put_back_tells_of_the_work_on_it_again(windows: Callable[..., Window]) -> None:
    window = windows().show(KEYS[0])
    session, path = window.session, window.folder / KEYS[0]
    window.propose(KEYS[0], LEFT)
    assert session.sign_off.sign()
    window.draw((60, 30))
    original = path.read_bytes()
    cv2.imwrite(str(path), np.zeros(SHAPE, np.uint8))
    window.show(KEYS[1]).show(KEYS[0])
    assert session.workspace.worklist.row(KEYS[0]).state is State.SEEN
    path.write_bytes(original)
    window.show(KEYS[1]).show(KEYS[0])
    row = session.workspace.worklist.row(KEYS[0])
    assert (row.state, row.has_draft, row.no_lesion) == (State.IN_PROGRESS, True, False)


def test_what_was_seen_of_a_replaced_scan_is_kept_with_the_first_change(windows: Callable[..., Window]) -> None:
    window = windows().show(KEYS[0])
    window.session.sign_off.set_flag(True)
    cv2.imwrite(str(window.folder / KEYS[0]), np.zeros(SHAPE, np.uint8))
    window.show(KEYS[1]).show(KEYS[0])
    window.propose(KEYS[0], LEFT)
    assert window.session.shown.annotation is not None and window.session.shown.annotation.seen == ("draft",)
    window.session.close()
    again = windows()
    again.session.judging.read_blind({"draft"})
    again.show(KEYS[0])
    assert again.session.sign_off.no_lesion()
    assert again.session.shown.annotation is not None and again.session.shown.annotation.final is not None
    assert again.session.shown.annotation.final.blind == (), "the draft had been on show"


def test_the_steps_of_an_annotation_that_went_from_the_disk_go_too(windows: Callable[..., Window]) -> None:
    window = windows().show(KEYS[0])
    session = window.session
    window.draw((60, 30))
    assert session.storage.flush() and session.workspace.records is not None
    (session.storage.folder / f"{KEYS[0]}.json").unlink()  # type: ignore[operator]
    window.show(KEYS[1])
    session.workspace.records._known.clear()  # as after eight more scans
    window.show(KEYS[0])
    assert session.shown.correction is None and session.editor.undo_label is None


def test_the_steps_of_the_version_that_was_not_chosen_go_with_it(windows: Callable[..., Window]) -> None:
    window = windows().show(KEYS[0])
    session, records = window.session, window.session.workspace.records
    window.draw((20, 30))
    assert session.storage.flush() and records is not None
    other = records._store.storage.other / f"{KEYS[0]}.json"  # it comes with a drive that is there again
    other.parent.mkdir(parents=True, exist_ok=True)
    other.write_bytes(records._store.path_of(KEYS[0]).read_bytes())
    window.draw((60, 30))
    assert session.storage.flush()
    window.show(KEYS[1])
    records._known.clear()
    records.stored(KEYS[0])
    assert session.storage.undecided == [KEYS[0]]
    assert session.storage.settle({KEYS[0]: other}) == []
    session.storage.settled([KEYS[0]])
    window.show(KEYS[0])
    assert session.shown.correction is not None and not drawn(window)[30, 60]
    assert session.editor.undo_label is None


def test_a_prediction_of_the_old_scan_does_not_touch_the_work(windows: Callable[..., Window]) -> None:
    window = windows().show(KEYS[0])
    window.draw((20, 30))
    window.show(KEYS[1])
    cv2.imwrite(str(window.folder / KEYS[0]), np.zeros(SHAPE, np.uint8))
    assert not window.propose(KEYS[0], RIGHT)
    window.session.close()
    assert stored(window)["draft"] is None and stored(window)["correction"] is not None


def test_work_that_cannot_be_saved_at_the_end_is_rescued(
    folder: Path, tmp_path: Path, windows: Callable[..., Window]
) -> None:
    window = windows().show(KEYS[0])
    window.draw((20, 30))
    assert window.session.storage.flush()
    away = folder.rename(tmp_path / "away")
    window.draw((60, 30))
    before = drawn(window)
    window.told()
    window.session.close()
    assert any(str(tmp_path / "user") in text for text in window.said())
    assert not folder.exists() and window.session.workspace.problems != []
    away.rename(folder)
    again = windows()
    session = again.session
    assert session.storage.undecided == [KEYS[0]] and again.show(KEYS[0]).session.shown.mask is None
    again.draw((40, 50))
    assert session.shown.mask is None and any("two saved versions" in text for text in again.said())
    versions = session.storage.versions(KEYS[0])
    assert session.storage.settle({KEYS[0]: versions[1].path}) == []
    session.storage.settled([KEYS[0]])
    assert np.array_equal(drawn(again), before) and session.storage.undecided == []
    assert session.workspace.worklist.row(KEYS[0]).state is State.IN_PROGRESS
    again.draw((40, 50))
    after = drawn(again)
    session.close()
    assert np.array_equal(drawn(windows().show(KEYS[0])), after) and after[50, 40]


def test_many_problems_are_one_message(windows: Callable[..., Window]) -> None:
    window = windows()
    for key in KEYS:
        window.show(key)
    storage = window.session.storage.folder
    window.session.close()
    assert storage is not None
    for key in KEYS:
        (storage / f"{key}.json").write_text("{")
    again = windows()
    assert len(again.session.workspace.problems) == 3
    (said,) = again.said()
    assert said.endswith("(and 2 more)")


def test_what_is_saved_is_the_mask_as_it_was_then(window: Window) -> None:
    window.draw((20, 30))
    before = drawn(window)
    window.session.editor.pointer(PointerEvent("press", 60, 30))
    window.wait_saved()
    correction = from_json(stored(window)).correction
    assert correction is not None and np.array_equal(correction, before)
    window.session.editor.pointer(PointerEvent("release", 60, 30))
    window.wait_saved()
    correction = from_json(stored(window)).correction
    assert correction is not None and np.array_equal(correction, drawn(window)) and correction[30, 60]
