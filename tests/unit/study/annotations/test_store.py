"""Annotations on disk: each whole, nobody's overwritten, found again wherever the study lies."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from busviewer.scan import read_scan
from busviewer.study.annotations import store as store_module
from busviewer.study.annotations.annotation import Annotation, Draft, ModelRef, ScanRef, State, from_json, to_json
from busviewer.study.annotations.quarantine import SETTLED, Settled
from busviewer.study.annotations.storage_paths import annotation_name, reader_slug, why_not_writable
from busviewer.study.annotations.store import LockedError, StudyStore
from tests.pages import GREY, written

KEY = "benign/benign (1).png"


@pytest.fixture
def study(tmp_path: Path) -> Path:
    folder = tmp_path / "study"
    for name in (KEY, "benign/benign (2).png", "b.png"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(f"the bytes of {name}".encode())
    return folder


@pytest.fixture
def user_data(tmp_path: Path) -> Path:
    return tmp_path / "user"


def said(study: Path, key: str = KEY, note: str = "", seed: int = 0, sha256: str | None = None) -> Annotation:
    sha256 = hashlib.sha256((study / key).read_bytes()).hexdigest() if sha256 is None else sha256
    mask = np.random.default_rng(seed).random((9, 7)) < 0.5
    return Annotation(ScanRef(key, sha256, (7, 9)), "mj", State.IN_PROGRESS, note=note, correction=mask)


def read_only(folder: Path) -> None:
    """Make the study one that cannot be written to, even by root: a file stands where the folder would."""
    (folder / "busviewer").write_text("in the way")


def test_what_is_written_is_loaded(study: Path, user_data: Path) -> None:
    store = StudyStore(study, "mj", user_data=user_data)
    assert store.load(KEY) is None
    assert not (study / "busviewer").exists(), "looking leaves nothing behind"
    path = store.write(KEY, said(study, note="hello"))
    assert path == store.storage_folder / "benign" / "benign (1).png.json"
    assert store.storage_folder.parent == study / "busviewer"
    again = StudyStore(study, "mj", user_data=user_data)
    loaded = again.load(KEY)
    assert loaded is not None and to_json(loaded) == to_json(said(study, note="hello"))
    assert again.problems == [] and not again.read_only_study
    assert not user_data.exists()


def test_two_readers_never_share_a_file(study: Path, user_data: Path) -> None:
    names = ["mj", "MJ", "Mária J.", "Maria J", "王医生", "李医生", "a/b", "../../etc", "con", "x" * 300, "."]
    folders = {StudyStore(study, name, user_data=user_data).storage_folder for name in names}
    assert len({str(folder).casefold() for folder in folders}) == len(names)
    assert all(folder.parent == study / "busviewer" for folder in folders)
    one, two = (StudyStore(study, name, user_data=user_data) for name in names[:2])
    one.write(KEY, said(study, note="one"))
    assert two.load(KEY) is None
    two.write(KEY, said(study, note="two"))
    loaded = one.load(KEY)
    assert loaded is not None and loaded.note == "one"


def test_a_name_is_the_same_reader_however_it_is_typed() -> None:
    assert reader_slug("Mária ") == reader_slug("Ma\u0301ria")
    assert reader_slug("mj").startswith("mj-") and len(reader_slug("mj")) == 9
    with pytest.raises(ValueError, match="name"):
        reader_slug("  ")


@pytest.mark.parametrize(
    "key",
    ["a.png", "benign/benign (1).png", "..", "../x.png", "a:b?.png", "con.png", "x" * 250 + ".png", "bad\udcff.png",
     "tab\tnew\nline.png", ".hidden.png", "dot.", "\u202egnp.png"],
)  # fmt: skip
def test_every_key_has_a_safe_file_of_its_own(key: str, study: Path, user_data: Path) -> None:
    name = annotation_name(key)
    assert ".." not in Path(name).parts and not Path(name).is_absolute()
    assert all(len(os.fsencode(part)) < 240 for part in Path(name).parts)
    store = StudyStore(study, "mj", user_data=user_data)
    store.write(key, said(study, KEY, sha256="c" * 64).__class__(ScanRef(key, "c" * 64, (7, 9)), "mj", note="x"))
    again = StudyStore(study, "mj", user_data=user_data)
    assert list(again.summaries()) == [key]
    loaded = again.load(key)
    assert loaded is not None and loaded.note == "x" and again.problems == []


def test_all_annotations_are_summed_up_and_loaded_one_by_one(study: Path, user_data: Path) -> None:
    store = StudyStore(study, "mj", user_data=user_data)
    draft = Draft(np.ones((9, 7), bool), ModelRef("m", "d" * 64), 0.5, 1, 0.3, "t")
    store.write(KEY, replace(said(study), lesion_class="benign"))
    store.write("b.png", Annotation(ScanRef("b.png", "", (7, 9)), "mj", State.IN_PROGRESS, flag=True, draft=draft))
    again = StudyStore(study, "mj", user_data=user_data)
    summary = again.summaries()["b.png"]
    assert (summary.state, summary.has_draft, summary.flag, summary.uncertainty) == (State.IN_PROGRESS, True, True, 0.3)
    assert summary.lesion_class is None and again.summaries()[KEY].lesion_class == "benign"
    unsure = replace(draft, uncertainty=None)
    again.write("b.png", Annotation(ScanRef("b.png", "", (7, 9)), "mj", State.IN_PROGRESS, flag=True, draft=unsure))
    summary = StudyStore(study, "mj", user_data=user_data).summaries()["b.png"]
    assert summary.has_draft and summary.uncertainty is None
    everything = again.load_all()
    assert sorted(everything) == ["b.png", KEY] and len(everything) == 2
    assert {key: annotation.flag for key, annotation in everything.items()} == {KEY: False, "b.png": True}
    with pytest.raises(KeyError):
        everything["other.png"]


@pytest.mark.parametrize("damage", [b"", b'{"format": 1, "scan"', b"\x00\xff", b"[]", b'{"format": 1}', b"[" * 100_000])
def test_a_damaged_file_is_quarantined_and_reported(damage: bytes, study: Path, user_data: Path) -> None:
    path = StudyStore(study, "mj", user_data=user_data).write(KEY, said(study))
    path.write_bytes(damage)
    store = StudyStore(study, "mj", user_data=user_data)
    assert store.summaries() == {}
    assert store.load(KEY) is None
    (aside,) = path.parent.glob("*.damaged-*")
    assert aside.read_bytes() == damage
    (problem,) = store.problems
    assert str(path) in problem and aside.name in problem
    store.write(KEY, said(study, note="new"))
    assert aside.read_bytes() == damage
    loaded = StudyStore(study, "mj", user_data=user_data).load(KEY)
    assert loaded is not None and loaded.note == "new"


def test_a_damaged_file_is_quarantined_even_when_nobody_looked_before_writing(study: Path, user_data: Path) -> None:
    path = StudyStore(study, "mj", user_data=user_data).write(KEY, said(study))
    for number in range(2):
        path.write_bytes(b"broken %d" % number)
        StudyStore(study, "mj", user_data=user_data).write(KEY, said(study))
    assert {aside.read_bytes() for aside in path.parent.glob("*.damaged-*")} == {b"broken 0", b"broken 1"}


def test_a_hand_edited_field_is_named(study: Path, user_data: Path) -> None:
    path = StudyStore(study, "mj", user_data=user_data).write(KEY, said(study))
    value = json.loads(path.read_bytes())
    value["correction"]["counts"][0] += 1
    path.write_text(json.dumps(value))
    store = StudyStore(study, "mj", user_data=user_data)
    assert store.load(KEY) is None
    assert "correction" in store.problems[0]


def test_a_newer_format_is_left_alone(study: Path, user_data: Path) -> None:
    path = StudyStore(study, "mj", user_data=user_data).write(KEY, said(study))
    newer = json.dumps({**json.loads(path.read_bytes()), "format": 2, "more": []}).encode()
    path.write_bytes(newer)
    store = StudyStore(study, "mj", user_data=user_data)
    assert store.summaries() == {}
    assert store.load(KEY) is None
    assert "newer" in store.locked(KEY) and len(store.problems) == 1
    with pytest.raises(LockedError, match="newer"):
        store.write(KEY, said(study))
    with pytest.raises(LockedError):  # also when nobody looked before
        StudyStore(study, "mj", user_data=user_data).write(KEY, said(study))
    assert path.read_bytes() == newer and len(list(path.parent.iterdir())) == 1
    assert store.write("b.png", said(study, "b.png")).exists()


def test_an_annotation_of_another_scan_is_quarantined(study: Path, user_data: Path) -> None:
    store = StudyStore(study, "mj", user_data=user_data)
    path = store.write("b.png", said(study, "b.png"))
    path.with_name("c.png.json").write_bytes(path.read_bytes())
    again = StudyStore(study, "mj", user_data=user_data)
    assert list(again.summaries()) == ["b.png"]
    assert "another scan" in again.problems[0]


def test_the_annotation_of_a_replaced_scan_is_kept(study: Path, user_data: Path) -> None:
    store = StudyStore(study, "mj", user_data=user_data)
    path = store.write(KEY, said(study, note="of the old scan"))
    old = path.read_bytes()
    again = StudyStore(study, "mj", user_data=user_data)
    assert again.load(KEY) is not None
    again.write(KEY, said(study, note="of the new scan", sha256="e" * 64))
    (aside,) = path.parent.glob("*.other-*")
    assert aside.read_bytes() == old
    loaded = again.load(KEY)
    assert loaded is not None and loaded.note == "of the new scan"


def test_a_read_only_study_keeps_its_work_in_user_data(study: Path, user_data: Path) -> None:
    read_only(study)
    store = StudyStore(study, "mj", user_data=user_data)
    assert store.read_only_study and store.storage_folder.is_relative_to(user_data / "studies")
    (problem,) = store.problems
    assert str(study) in problem and str(store.storage_folder) in problem
    assert not user_data.exists(), "looking leaves nothing behind"
    path = store.write(KEY, said(study, note="kept"))
    assert path.is_relative_to(user_data)
    card = json.loads((store.storage_folder.parent / "study.json").read_bytes())
    assert card["folder"] == str(study) and list(card["scans"]) == [KEY]
    again = StudyStore(study, "mj", user_data=user_data)
    loaded = again.load(KEY)
    assert loaded is not None and loaded.note == "kept" and list(again.summaries()) == [KEY]


def test_a_moved_read_only_study_finds_its_work(study: Path, user_data: Path) -> None:
    read_only(study)
    StudyStore(study, "mj", user_data=user_data).write(KEY, said(study, note="kept"))
    moved = study.rename(study.parent / "elsewhere")
    loaded = StudyStore(moved, "mj", user_data=user_data).load(KEY)
    assert loaded is not None and loaded.note == "kept"


def test_frames_tell_a_moved_read_only_study_again(study: Path, user_data: Path) -> None:
    clip = written(study / "clip.tif", [GREY, 255 - GREY])
    frame = "clip.tif#2"
    read_only(study)
    scan = ScanRef(frame, read_scan(study / frame).sha256, (45, 61))
    StudyStore(study, "mj", user_data=user_data).write(frame, Annotation(scan, "mj", note="kept"))
    moved = study.rename(study.parent / "elsewhere")
    loaded = StudyStore(moved, "mj", user_data=user_data).load(frame)
    assert loaded is not None and loaded.note == "kept"
    (moved / clip.name).chmod(0o600)
    written(moved / clip.name, [GREY, GREY])
    assert StudyStore(moved, "mj", user_data=user_data).load(frame) is None, "another disc"


def test_another_disc_at_the_same_place_does_not_take_the_work(study: Path, user_data: Path) -> None:
    read_only(study)
    first = StudyStore(study, "mj", user_data=user_data)
    first.write(KEY, said(study, note="disc A"))
    (study / KEY).write_bytes(b"another disc")
    second = StudyStore(study, "mj", user_data=user_data)
    assert second.storage_folder != first.storage_folder and second.load(KEY) is None
    second.write(KEY, said(study, note="disc B"))
    for content, note in ((f"the bytes of {KEY}".encode(), "disc A"), (b"another disc", "disc B")):
        (study / KEY).write_bytes(content)
        loaded = StudyStore(study, "mj", user_data=user_data).load(KEY)
        assert loaded is not None and loaded.note == note


def test_a_study_turned_read_only_keeps_what_was_done_before(study: Path, user_data: Path) -> None:
    StudyStore(study, "mj", user_data=user_data).write(KEY, said(study, note="before"))
    mine = study / "busviewer" / reader_slug("mj")
    store = StudyStore(study, "mj", user_data=user_data)
    store.storage.fall_back("the share was remounted")
    loaded = store.load(KEY)
    assert loaded is not None and loaded.note == "before" and list(store.summaries()) == [KEY]
    store.write(KEY, said(study, note="after"))
    assert from_json(json.loads((mine / annotation_name(KEY)).read_bytes())).note == "before"
    with_both = StudyStore(study, "mj", user_data=user_data)
    with_both.storage.fall_back("still")
    loaded = with_both.load(KEY)
    assert loaded is not None and loaded.note == "after" and not with_both.undecided, "it goes on from what was there"


def both(study: Path, user_data: Path) -> StudyStore:
    """A store of a study in which there is "before", while user data holds "after"."""
    StudyStore(study, "mj", user_data=user_data).write(KEY, said(study, note="before"))
    store = StudyStore(study, "mj", user_data=user_data)
    store.storage.fall_back("the share was remounted")
    store.write(KEY, said(study, note="after"))
    return StudyStore(study, "mj", user_data=user_data)


def test_work_in_two_places_counts_in_neither_until_one_is_chosen(study: Path, user_data: Path) -> None:
    store = both(study, user_data)
    assert store.summaries() == {} and store.undecided == [KEY] and store.load(KEY) is None
    assert str(study) in store.problems[0] and str(user_data) in store.problems[0]
    with pytest.raises(LockedError, match="two saved versions"):
        store.write(KEY, said(study, note="neither"))
    versions = store.versions(KEY)
    assert [version.annotation.note for version in versions] == ["before", "after"]
    assert versions[0].path.is_relative_to(study) and versions[1].path.is_relative_to(user_data)


@pytest.mark.parametrize("kept", [0, 1])
def test_the_version_that_was_not_chosen_stays_as_a_file(kept: int, study: Path, user_data: Path) -> None:
    store = both(study, user_data)
    store.summaries()
    versions = store.versions(KEY)
    store.settle(KEY, versions[kept].path)
    note, other = ("before", "after")[kept], ("before", "after")[1 - kept]
    for each in (store, StudyStore(study, "mj", user_data=user_data)):
        loaded = each.load(KEY)
        assert loaded is not None and loaded.note == note
        assert each.undecided == [] and list(each.summaries()) == [KEY]
    asides = list(versions[1 - kept].path.parent.glob("*.other-place-*"))
    assert [from_json(json.loads(aside.read_bytes())).note for aside in asides] == [other]
    store.write(KEY, said(study, note="last"))
    loaded = StudyStore(study, "mj", user_data=user_data).load(KEY)
    assert loaded is not None and loaded.note == "last"


@pytest.mark.parametrize("kept", [0, 1])
def test_a_choice_holds_where_the_study_cannot_be_written_to(kept: int, study: Path, user_data: Path) -> None:
    def read_only_store() -> StudyStore:
        store = StudyStore(study, "mj", user_data=user_data)
        store.storage.fall_back("read-only")
        return store

    both(study, user_data)
    mine = study / "busviewer" / reader_slug("mj") / annotation_name(KEY)
    edited = json.loads(mine.read_bytes())
    mine.write_text(json.dumps({**edited, "note": "of another machine"}))
    store = read_only_store()
    assert store.summaries() == {} and store.undecided == [KEY], "the study's is another than the one gone on from"
    versions = store.versions(KEY)
    store.settle(KEY, versions[kept].path)
    loaded = read_only_store().load(KEY)
    assert loaded is not None and loaded.note == ("after", "of another machine")[kept]
    assert from_json(json.loads(mine.read_bytes())).note == "of another machine", "a read-only study stays as it is"


def test_the_same_work_in_two_places_asks_nothing(study: Path, user_data: Path) -> None:
    path = StudyStore(study, "mj", user_data=user_data).write(KEY, said(study, note="x"))
    store = StudyStore(study, "mj", user_data=user_data)
    twin = store.storage.in_user_data / annotation_name(KEY)
    twin.parent.mkdir(parents=True)
    twin.write_bytes(path.read_bytes())
    assert list(store.summaries()) == [KEY] and store.undecided == [] and store.load(KEY) is not None


def test_work_in_user_data_alone_is_gone_on_with_in_the_study(study: Path, user_data: Path) -> None:
    StudyStore(study, "mj", user_data=user_data).rescue(KEY, said(study, note="rescued"))
    store = StudyStore(study, "mj", user_data=user_data)
    loaded = store.load(KEY)
    assert loaded is not None and loaded.note == "rescued"
    store.write(KEY, replace(loaded, note="further"))
    again = StudyStore(study, "mj", user_data=user_data)
    loaded = again.load(KEY)
    assert loaded is not None and loaded.note == "further" and again.undecided == []
    assert len(list(user_data.rglob("*.taken-*"))) == 1


def test_no_clock_decides_between_two_places(study: Path, user_data: Path) -> None:
    for seconds in (-1e6, 1e6):
        store = both(study, user_data)
        for version in store.versions(KEY):
            os.utime(version.path, (time.time() + seconds,) * 2)
            seconds = -seconds
        assert StudyStore(study, "mj", user_data=user_data).load(KEY) is None
        shutil.rmtree(user_data)


def test_a_line_that_was_cut_off_is_no_choice(tmp_path: Path) -> None:
    settled = Settled(tmp_path)
    settled.add("a.png", b"old")
    settled.add("b\n.png", b"old")
    path = tmp_path / SETTLED
    path.write_bytes(path.read_bytes()[:-20])
    again = Settled(tmp_path)
    assert again.is_old("a.png", b"old") and not again.is_old("a.png", b"new") and not again.is_old("b\n.png", b"old")
    again.add("b\n.png", b"old")
    assert Settled(tmp_path).is_old("b\n.png", b"old")


def test_losing_the_right_to_write_falls_back(study: Path, user_data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = StudyStore(study, "mj", user_data=user_data)
    store.write(KEY, said(study, note="before"))
    real = store_module.write_atomic

    def refused(path: Path, data: bytes, *, flush: bool = True) -> None:
        if path.is_relative_to(study):
            raise OSError(errno.EROFS, "Read-only file system", str(path))
        real(path, data, flush=flush)

    monkeypatch.setattr(store_module, "write_atomic", refused)
    path = store.write("b.png", said(study, "b.png"))
    assert path.is_relative_to(user_data) and store.read_only_study
    assert "Read-only file system" in store.problems[0]


def test_a_full_disk_is_an_error_and_leaves_the_old_file(
    study: Path, user_data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = StudyStore(study, "mj", user_data=user_data)
    path = store.write(KEY, said(study, note="before"))

    def full(self: Path, data: bytes) -> int:
        with self.open("wb") as stream:
            stream.write(data[: len(data) // 2])
        raise OSError(errno.ENOSPC, "No space left on device", str(self))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", full)
        with pytest.raises(OSError, match="No space left"):
            store.write(KEY, said(study, note="after"))
    assert not store.read_only_study
    assert [item.name for item in path.parent.iterdir()] == [path.name]
    loaded = store.load(KEY)
    assert loaded is not None and loaded.note == "before"


def test_a_study_that_is_gone_is_not_made_anew(study: Path, user_data: Path) -> None:
    store = StudyStore(study, "mj", user_data=user_data)
    annotation = said(study)
    away = study.rename(study.parent / "away")
    with pytest.raises(OSError, match="the study folder is missing"):
        store.write(KEY, annotation)
    assert not study.exists()
    away.rename(study)
    assert store.write(KEY, annotation).exists()


def test_a_damaged_file_that_cannot_be_quarantined_locks_its_scan(
    study: Path, user_data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = StudyStore(study, "mj", user_data=user_data).write(KEY, said(study))
    path.write_bytes(b"broken")

    def refused(self: Path, target: Path) -> Path:
        raise PermissionError(errno.EACCES, "Permission denied", str(self))

    monkeypatch.setattr(Path, "rename", refused)
    store = StudyStore(study, "mj", user_data=user_data)
    assert store.load(KEY) is None and "cannot be quarantined" in store.locked(KEY)
    with pytest.raises(LockedError):
        store.write(KEY, said(study))
    assert path.read_bytes() == b"broken"


def test_whether_a_folder_can_be_written_to_is_tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert why_not_writable(tmp_path / "a" / "b") == ""
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "a").write_text("")
    assert "not a folder" in why_not_writable(tmp_path / "a" / "b")
    protected = tmp_path / "protected"
    protected.mkdir(mode=0o555)
    if os.name == "posix":
        assert "write-protected" in why_not_writable(protected / "busviewer")

    def refused(**kwargs: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr("busviewer.study.annotations.storage_paths.tempfile.TemporaryFile", refused)
    assert why_not_writable(tmp_path) == "Read-only file system"


def test_a_broken_study_card_is_no_obstacle(study: Path, user_data: Path) -> None:
    read_only(study)
    store = StudyStore(study, "mj", user_data=user_data)
    store.write(KEY, said(study))
    for text in ("", "[]", '{"scans": 3}', "{"):
        (store.storage_folder.parent / "study.json").write_text(text)
        loaded = StudyStore(study, "mj", user_data=user_data).load(KEY)
        assert loaded is not None


def test_what_a_killed_program_left_behind_is_swept_up_by_the_one_that_writes(study: Path, user_data: Path) -> None:
    store = StudyStore(study, "mj", user_data=user_data)
    path = store.write(KEY, said(study))
    parts = [path.with_name(f".{path.name}.{name}.part") for name in ("old", "of-tomorrow")]
    for part, hours in zip(parts, (-2, 24), strict=True):
        part.write_bytes(b"half of")
        os.utime(part, (time.time() + 3600 * hours,) * 2)
    assert list(store.summaries()) == [KEY] and store.problems == []
    assert all(part.exists() for part in parts), "somebody else may be writing them"
    assert store.storage.hold()
    assert not any(part.exists() for part in parts)
    store.storage.release()


def test_an_empty_mount_point_is_not_the_study(study: Path, user_data: Path) -> None:
    store = StudyStore(study, "mj", user_data=user_data)
    annotation = said(study)
    assert store.storage.hold()
    away = study.rename(study.parent / "away")
    study.mkdir()
    with pytest.raises(OSError, match="the study folder is missing"):
        store.write(KEY, annotation)
    assert list(study.iterdir()) == []
    study.rmdir()
    shutil.copytree(away, study)  # another drive letter, another mount: the same study all the same
    assert store.write(KEY, annotation).exists()
    store.storage.release()


def test_a_study_of_frames_that_is_mounted_elsewhere_is_written_to(study: Path, user_data: Path) -> None:
    written(study / "clip.tif", [GREY, 255 - GREY])
    store = StudyStore(study, "mj", user_data=user_data)
    away = study.rename(study.parent / "away")
    shutil.copytree(away, study)
    said = Annotation(ScanRef("clip.tif#2", read_scan(study / "clip.tif#2").sha256, (45, 61)), "mj")
    assert store.write("clip.tif#2", said).name == "clip.tif#2.json"
