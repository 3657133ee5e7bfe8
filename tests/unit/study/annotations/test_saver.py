"""The saver's thread: at once, the newest only, and never giving up."""

from __future__ import annotations

import errno
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from busviewer.study.annotations import saver as saver_module
from busviewer.study.annotations.annotation import Annotation, ScanRef
from busviewer.study.annotations.saver import Saver
from busviewer.study.annotations.store import StudyStore
from tests.waiting import PATIENCE, until


def said(key: str, note: str) -> Annotation:
    return Annotation(ScanRef(key, "", (4, 4)), "mj", note=note)


class SlowStore(StudyStore):
    """A store that can be held up, or fail; it counts."""

    def __init__(self, folder: Path, user_data: Path) -> None:
        super().__init__(folder, "mj", user_data=user_data)
        self.gate = threading.Event()
        self.gate.set()
        self.error: Exception | None = None
        self.flush_error: OSError | None = None
        self.written: list[str] = []
        self.flushed: list[Path] = []

    def write(self, key: str, annotation: Annotation, flush: bool = True) -> Path:
        self.gate.wait(PATIENCE)
        if self.error is not None:
            raise self.error
        self.written.append(annotation.note)
        return super().write(key, annotation, flush)

    def flush(self, path: Path) -> None:
        if self.flush_error is not None:
            raise self.flush_error
        self.flushed.append(path)
        super().flush(path)


@pytest.fixture
def store(tmp_path: Path) -> SlowStore:
    (tmp_path / "study").mkdir()
    return SlowStore(tmp_path / "study", tmp_path / "user")


@pytest.fixture
def told() -> list[tuple[str, str]]:
    return []


@pytest.fixture
def saver(store: SlowStore, told: list[tuple[str, str]]) -> Iterator[Saver]:
    saver = Saver(store, lambda state, text: told.append((state, text)), retry_after=0.1)
    yield saver
    store.gate.set()
    saver.close()


@pytest.fixture
def never_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """The time at which what is written is forced to the disk does not come."""
    monkeypatch.setattr(saver_module, "FLUSH_AFTER", 3600.0)


@pytest.mark.usefixtures("never_by_itself")
def test_saved_soon_and_before_it_is_forced_to_the_disk(
    saver: Saver, store: SlowStore, told: list[tuple[str, str]]
) -> None:
    assert saver_module.LULL < 0.1
    for number in range(5):
        saver.save("a.png", said("a.png", str(number)))
        until(lambda: saver.state == "saved")
    assert not store.flushed, "strokes do not wait for the disk"
    loaded = store.load("a.png")
    assert loaded is not None and loaded.note == "4"
    until(lambda: told[-1:] == [("saved", "")])
    assert ("saving", "") in told


def test_only_the_newest_is_written(saver: Saver, store: SlowStore) -> None:
    store.gate.clear()
    saver.save("a.png", said("a.png", "first"))
    until(lambda: not saver._pending)
    for number in range(50):
        saver.save("a.png", said("a.png", str(number)))
        saver.save("b.png", said("b.png", str(number)))
    assert saver.state == "saving"
    newest = saver.latest("a.png")
    assert newest is not None and newest.note == "49"
    store.gate.set()
    assert saver.flush()
    assert store.written == ["first", "49", "49"]
    assert saver.latest("a.png") is None and saver.state == "saved"


def test_flushed_to_the_disk_by_itself_within_two_seconds(saver: Saver, store: SlowStore) -> None:
    assert 0.5 < saver_module.FLUSH_AFTER < 2.0, "not at once, so that strokes do not wait for the disk; but soon"
    saver.save("a.png", said("a.png", "x"))
    until(lambda: bool(store.flushed))
    until(lambda: not saver._dirty())


def test_flush_waits_for_the_disk(saver: Saver, store: SlowStore) -> None:
    for number in range(3):
        saver.save("a.png", said("a.png", str(number)))
        assert saver.flush()
        assert store.written[-1] == str(number) and len(store.flushed) == number + 1
    assert saver.flush()


@pytest.mark.usefixtures("never_by_itself")
def test_flush_is_true_of_what_was_there_though_more_comes_meanwhile(
    saver: Saver, store: SlowStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = store.write

    def meanwhile(key: str, annotation: Annotation, flush: bool = True) -> Path:
        path = write(key, annotation, flush)
        if key == "a.png":
            store.gate.clear()
            saver.save("b.png", said("b.png", "on the next scan"))
        return path

    monkeypatch.setattr(store, "write", meanwhile)
    saver.save("a.png", said("a.png", "first"))
    assert saver.flush() and len(store.flushed) == 1 and store.written == ["first"]


def test_hurry_does_not_wait(saver: Saver, store: SlowStore) -> None:
    store.gate.clear()
    saver.save("a.png", said("a.png", "x"))
    saver.hurry()
    assert not store.flushed
    store.gate.set()
    until(lambda: bool(store.flushed))


def test_a_failed_write_is_kept_and_tried_again(saver: Saver, store: SlowStore, told: list[tuple[str, str]]) -> None:
    store.error = OSError(errno.ENOSPC, "No space left on device", "somewhere.json")
    saver.save("a.png", said("a.png", "precious"))
    until(lambda: saver.state == "failed")
    assert not saver.flush()
    assert (
        str(store.storage_folder) in saver.failure
        and "disk is full" in saver.failure
        and "Free some space" in saver.failure
    )
    kept = saver.latest("a.png")
    assert kept is not None and kept.note == "precious"
    until(lambda: ("failed", saver.failure) in told)
    store.error = None
    until(lambda: saver.state == "saved")
    loaded = store.load("a.png")
    assert loaded is not None and loaded.note == "precious"
    until(lambda: told[-1] == ("saved", ""))


def test_newer_work_takes_the_place_of_what_failed(saver: Saver, store: SlowStore) -> None:
    store.error = OSError(errno.EIO, "Input/output error")
    saver.save("a.png", said("a.png", "older"))
    until(lambda: saver.state == "failed")
    saver.save("a.png", said("a.png", "newer"))
    store.error = None
    assert saver.flush()
    assert store.written == ["newer"]


def test_what_is_not_a_disk_error_does_not_end_the_thread(saver: Saver, store: SlowStore) -> None:
    store.error = RuntimeError("unexpected")
    saver.save("a.png", said("a.png", "x"))
    until(lambda: saver.state == "failed")
    assert "unexpected" in saver.failure
    store.error = None
    assert saver.flush()


def test_a_failed_flush_writes_again(saver: Saver, store: SlowStore) -> None:
    store.flush_error = OSError(errno.EIO, "Input/output error")
    saver.save("a.png", said("a.png", "x"))
    assert not saver.flush()
    assert saver.state == "failed"
    store.flush_error = None
    assert saver.flush()
    assert store.written == ["x", "x"] and saver.state == "saved"


def test_work_that_must_not_be_written_in_its_place_is_kept_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "study").mkdir()
    store = SlowStore(tmp_path / "study", tmp_path / "user")
    newer = store.path_of("a.png")
    newer.parent.mkdir(parents=True)
    newer.write_text('{"format": 99}')
    saver = Saver(store, lambda state, text: None, retry_after=0.1)
    saver.save("a.png", said("a.png", "mine"))
    assert not saver.flush() and saver.state == "failed" and "newer" in saver.failure
    (told,) = saver.close()
    kept = store.storage.in_user_data / "a.png.json"
    assert str(kept) in told and '"mine"' in kept.read_text()
    assert newer.read_text() == '{"format": 99}'


def test_a_listener_that_is_gone_does_not_end_the_thread(store: SlowStore) -> None:
    def gone(state: str, text: str) -> None:
        raise RuntimeError("the window was deleted")

    saver = Saver(store, gone)
    saver.save("a.png", said("a.png", "x"))
    assert saver.flush()
    saver.save("a.png", said("a.png", "y"))
    assert saver.close() == []
    assert store.written == ["x", "y"]


def test_close_writes_all_and_ends_the_thread(store: SlowStore) -> None:
    saver = Saver(store, lambda state, text: None)
    for number in range(20):
        saver.save(f"{number}.png", said(f"{number}.png", "x"))
    assert saver.close() == []
    assert len(store.flushed) == 20
    assert not any(thread is saver._thread for thread in threading.enumerate())


def test_close_rescues_what_cannot_be_written(tmp_path: Path) -> None:
    study = tmp_path / "study"
    study.mkdir()
    store = StudyStore(study, "mj", user_data=tmp_path / "user")
    saver = Saver(store, lambda state, text: None)
    study.rename(tmp_path / "away")
    saver.save("a.png", said("a.png", "precious"))
    (told,) = saver.close()
    assert "a.png: saved to" in told and str(tmp_path / "user") in told
    (tmp_path / "away").rename(study)
    loaded = StudyStore(study, "mj", user_data=tmp_path / "user").load("a.png")
    assert loaded is not None and loaded.note == "precious"


def test_close_says_what_is_lost(store: SlowStore, tmp_path: Path) -> None:
    (tmp_path / "user").write_text("in the way")
    saver = Saver(store, lambda state, text: None)
    store.error = OSError(errno.ENOSPC, "No space left on device")
    saver.save("a.png", said("a.png", "x"))
    saver.do("the calibration", lambda: store.write("b.png", said("b.png", "y")) and None)
    told = saver.close()
    assert [line.split(": ")[:2] for line in told] == [["a.png", "NOT SAVED"], ["the calibration", "NOT SAVED"]]
    assert str(tmp_path / "user") in told[0]


def test_what_is_in_memory_is_rescued_to_a_folder_that_was_chosen(store: SlowStore, tmp_path: Path) -> None:
    saver = Saver(store, lambda state, text: None)
    store.error = OSError(errno.ENOSPC, "No space left on device")
    saver.save("a.png", said("a.png", "x"))
    (tmp_path / "file").write_text("")
    assert not saver.flush() and str(tmp_path / "file") in saver.rescue(tmp_path / "file")
    assert saver.latest("a.png") is not None
    assert saver.rescue(tmp_path / "copy") == "" and saver.flush()
    (told,) = saver.close()
    assert str(tmp_path / "copy" / "a.png.json") in told and (tmp_path / "copy" / "a.png.json").is_file()


def test_other_calls_are_made_on_the_thread_and_again_until_they_work(store: SlowStore) -> None:
    saver = Saver(store, lambda state, text: None, retry_after=0.05)
    made: list[str] = []

    def act() -> None:
        made.append(threading.current_thread().name)
        if len(made) < 3:
            raise OSError(errno.ENOSPC, "No space left on device")

    saver.do("the calibration", act)
    until(lambda: len(made) == 3 and saver.state == "saved")
    assert set(made) == {"busviewer-saver"} and saver.close() == []


def test_a_call_that_is_being_made_is_not_done(store: SlowStore) -> None:
    saver, begun, gate, made = Saver(store, lambda state, text: None), threading.Event(), threading.Event(), []

    def act() -> None:
        begun.set()
        assert gate.wait(PATIENCE)
        made.append(1)

    saver.do("which scans are hidden", act)
    assert begun.wait(PATIENCE) and saver.state == "saving" and not saver.flush(timeout=0.05)
    threading.Timer(0.1, gate.set).start()
    assert saver.flush() and made == [1] and saver.state == "saved"
    assert saver.close() == []


def test_the_thread_outlives_an_act_that_fails_in_another_way(store: SlowStore) -> None:
    saver, made = Saver(store, lambda state, text: None, retry_after=0.02), []

    def act() -> None:
        made.append(1)
        if len(made) < 3:
            raise ValueError("a bad value")

    saver.do("which scans are hidden", act)
    until(lambda: len(made) == 3 and saver.state == "saved")
    assert saver.close() == []


def test_the_module_flushes_well_within_its_promise() -> None:
    assert saver_module.FLUSH_AFTER < 2
