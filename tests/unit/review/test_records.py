"""What is read ahead, what is newer, and who holds the study when another is opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from busviewer.review.records import Records, prepare
from busviewer.study import StudyStore, open_study
from tests.unit.review.window import KEYS, Window


def stores(window: Window) -> StudyStore:
    return StudyStore(window.folder, "mj", user_data=window.folder.parent / "user")


def records_of(window: Window) -> Records:
    assert window.session.workspace.records is not None
    return window.session.workspace.records


def test_what_was_read_ahead_is_at_hand(window: Window, windows: Callable[..., Window]) -> None:
    window.draw((20, 30))
    window.session.close()
    again = windows()
    assert not again.session.storage.knows(KEYS[0]) and not again.session.storage.knows(KEYS[1])
    for key in KEYS:
        again.session.storage.fetch(key)
        assert again.session.storage.knows(key)
    storage = again.session.storage.folder
    assert storage is not None
    (storage / f"{KEYS[0]}.json").write_text("{")  # the disk is not looked at again
    again.show(KEYS[0])
    assert again.session.shown.mask is not None and again.session.shown.mask[30, 20]


def test_few_annotations_are_kept_in_memory(window: Window) -> None:
    records = records_of(window)
    for number in range(50):
        records.fetch(f"{number}.png")
    assert (
        records.knows("49.png")
        and not records.knows("0.png")
        and sum(map(records.knows, map("{}.png".format, range(50)))) < 9
    )


def test_what_is_saved_while_it_is_read_is_newer(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    records = records_of(window)
    reading, _ = records.reading(window.ref(KEYS[1]))
    real = records._store.load

    def slow(key: str) -> object:
        found = real(key)
        reading.note(note="newer")
        records.save(reading)
        return found

    monkeypatch.setattr(records._store, "load", slow)
    records._known.pop(KEYS[1])
    records.fetch(KEYS[1])
    stored = records.stored(KEYS[1])
    assert stored is not None and stored.note == "newer"


def test_what_is_saved_and_dropped_while_it_is_read_is_newer(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    records = records_of(window)
    reading, _ = records.reading(window.ref(KEYS[1]))
    real, slow = records._store.load, [KEYS[1]]

    def load(key: str) -> object:
        found = real(key)  # type: ignore[arg-type]
        if slow and key == slow[0]:
            slow.clear()
            reading.note(note="newer")
            records.save(reading)
            assert records.flush()
            for number in range(20):
                records.fetch(f"{number}.png")
        return found

    monkeypatch.setattr(records._store, "load", load)
    records._known.pop(KEYS[1])
    stored = records.stored(KEYS[1])
    assert stored is not None and stored.note == "newer"


def test_a_study_opened_again_goes_on_holding(window: Window) -> None:
    window.draw((20, 30))
    study = open_study(window.folder)
    prepared = window.session.prepare(study)
    assert not stores(window).storage.hold(), "what is open holds it"
    window.session.open(study, prepared)
    assert not window.session.storage.read_only and not stores(window).storage.hold()
    window.show(KEYS[0])
    assert window.session.shown.mask is not None and window.session.shown.mask[30, 20]
    window.draw((60, 30))
    assert window.session.storage.flush()
    window.session.close()
    store = stores(window)
    assert store.storage.hold()
    loaded = store.load(KEYS[0])
    store.storage.release()
    assert loaded is not None and loaded.correction is not None and loaded.correction[30, 60]


def test_what_was_drawn_since_is_not_overlooked(window: Window) -> None:
    study = open_study(window.folder)
    prepared = window.session.prepare(study)
    window.draw((20, 30))
    window.session.sign_off.sign()
    window.session.open(study, prepared)
    assert window.session.workspace.worklist.row(KEYS[0]).state == "signed off" and not window.session.storage.read_only
    window.show(KEYS[0])
    assert window.session.shown.mask is not None and window.session.shown.mask[30, 20]


def test_another_study_is_opened_while_the_first_is_still_being_saved(window: Window, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    for key in KEYS:
        (tmp_path / "other" / key).write_bytes((window.folder / key).read_bytes())
    study = open_study(tmp_path / "other")
    prepared = window.session.prepare(study)
    window.draw((20, 30))
    before = window.session.shown.mask
    assert before is not None
    window.session.open(study, prepared)
    assert window.session.workspace.study is study and not window.session.storage.read_only
    back = open_study(window.folder)
    window.session.open(back, window.session.prepare(back))
    assert not window.session.storage.read_only
    window.show(KEYS[0])
    assert window.session.shown.mask is not None and np.array_equal(window.session.shown.mask, before)


def test_another_reader_goes_on_with_what_was_prepared(window: Window) -> None:
    session, study = window.session, window.session.workspace.study
    assert study is not None
    window.draw((20, 30))
    prepared = session.prepare(study, "Bea")
    session.set_reader("Bea", prepared)
    assert (
        session.workspace.reader == "Bea"
        and session.workspace.worklist is prepared.worklist
        and not session.storage.read_only
    )
    assert session.shown.mask is None and session.shown.scan is not None
    stale = session.prepare(open_study(window.folder), "mj")
    session.set_reader("mj", stale)  # of another look at the folder
    assert session.workspace.worklist is not stale.worklist and not session.storage.read_only
    assert session.shown.mask is not None and session.shown.mask[30, 20]
    session.set_reader("mj", session.prepare(study, "Bea"))  # not wanted after all
    session.storage.await_left()
    assert prepare(study, "Bea", window.folder.parent / "user").store.storage.holder == ""


def test_what_is_prepared_and_left_is_let_go(window: Window, tmp_path: Path) -> None:
    study = open_study(window.folder)
    window.session.close()
    prepared = prepare(study, "mj", tmp_path / "user")
    assert not stores(window).storage.hold()
    prepared.release()
    store = stores(window)
    assert store.storage.hold()
    store.storage.release()


def test_a_calibration_waits_for_room_on_the_disk(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    records, real = records_of(window), records_of(window)._calibrations.write
    assert window.session.storage.flush()
    tried: list[Path] = []

    def full(storage: Path) -> None:
        tried.append(storage)
        if len(tried) < 2:
            raise OSError(28, "No space left on device")
        real(storage)

    monkeypatch.setattr(records._calibrations, "write", full)
    records.calibrate(window.ref(KEYS[1]), (0.2, 0.2))
    window.wait_saved("failed")
    window.wait_saved("saved")
    assert (records.storage_folder / ".spacing.json").is_file() and len(tried) == 2


def test_what_is_hidden_waits_for_a_study_that_is_gone(window: Window) -> None:
    records, away = records_of(window), window.folder.with_name("away")
    assert window.session.storage.flush()
    window.folder.rename(away)
    assert window.session.rows.hide([KEYS[1]], True)
    window.wait_saved("failed")
    assert not window.folder.exists()  # it would be made anew, empty
    away.rename(window.folder)
    window.wait_saved("saved")
    assert (records.storage_folder / ".hidden.json").is_file()


def test_what_is_hidden_falls_back_to_user_data(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    records, real, inside = records_of(window), records_of(window)._hidden.write, records_of(window).storage_folder

    def protected(storage: Path) -> None:
        if storage == inside:
            raise OSError(30, "Read-only file system")
        real(storage)

    monkeypatch.setattr(records._hidden, "write", protected)
    window.session.rows.hide([KEYS[1]], True)
    assert window.session.storage.flush()
    assert records.storage_folder != inside and (records.storage_folder / ".hidden.json").is_file()


def test_the_sensitivity_waits_for_room_on_the_disk(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    records, real = records_of(window), records_of(window)._chosen.write
    assert window.session.storage.flush()
    tried: list[Path] = []

    def full(storage: Path) -> None:
        tried.append(storage)
        if len(tried) < 2:
            raise OSError(28, "No space left on device")
        real(storage)

    monkeypatch.setattr(records._chosen, "write", full)
    assert window.session.drafts.set_sensitivity("quiet") and window.session.workspace.worklist.sensitivity == "quiet"
    window.wait_saved("failed")
    window.wait_saved("saved")
    assert StudyStore(window.folder, "mj", user_data=window.folder.parent / "user").sensitivity == "quiet"
    assert len(tried) == 2
