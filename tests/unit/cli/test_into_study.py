"""``busviewer segment --into-study``: drafts that the window opens, and what it leaves alone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from busviewer import paths
from busviewer.cli.program import main
from busviewer.review.drafting import draft_study
from busviewer.review.session import ReviewSession
from busviewer.scan import read_scan
from busviewer.segmentation import ModelId, ModelInfo, Prediction
from busviewer.segmentation.precision import load_segmenter
from busviewer.settings import Settings, save
from busviewer.study import Annotation, ScanRef, State, Study, StudyStore, open_study

ROOT = Path(__file__).parents[3]


def run(*arguments: object) -> int:
    """The exit status."""
    try:
        return main(["segment", *map(str, arguments), "--into-study"])
    except SystemExit as ended:
        return int(ended.code or 0)


@pytest.fixture
def how(tiny_model: ModelInfo) -> tuple[object, ...]:
    return "--model", tiny_model.folder, "--device", "cpu", "--quiet", "--reader", "mj"


@contextmanager
def session_on(folder: Path, reader: str = "mj") -> Iterator[ReviewSession]:
    """The session of a window that has the study open."""
    session = ReviewSession(reader=reader, user_data=paths.user_data(), on_change=lambda change: None)
    session.open(open_study(folder))
    try:
        yield session
    finally:
        session.close()


def shown(session: ReviewSession, key: str) -> Annotation:
    """What the window shows of a scan."""
    study = session.workspace.study
    assert study is not None
    session.workspace.select(key)
    session.workspace.loaded(key, read_scan(study.by_key[key].path), None)
    found = session.shown.annotation
    assert found is not None
    return found


def stored(folder: Path, key: str) -> Annotation | None:
    return StudyStore(folder.resolve(), "mj", user_data=paths.user_data()).load(key)


def files(study: Path) -> dict[str, bytes]:
    """What is in a study beside its scans."""
    return {path.name: path.read_bytes() for path in (study / "busviewer").rglob("*") if path.is_file()}


def test_a_process_writes_what_the_window_shows(
    tiny_study: Path, tiny_model: ModelInfo, how: tuple[object, ...]
) -> None:
    command = [sys.executable, "-m", "busviewer", "segment", tiny_study, "--into-study", *how]
    done = subprocess.run(
        list(map(str, command)), env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    first, counts = done.stdout.splitlines()
    (place,) = (tiny_study / "busviewer").iterdir()
    assert first == f"segmented 12 of 12 scans on CPU in fp32; drafts of mj in {place}"
    assert done.stderr.splitlines() == [f"mj is a new reader of {tiny_study}"]
    segmenter = load_segmenter(tiny_model, "cpu")
    kinds = []
    with session_on(tiny_study) as session:
        assert session.workspace.problems == []
        for row in session.workspace.worklist.rows:
            assert row.has_draft and row.model == "tiny" and row.state is State.UNREAD
        for key in [row.key for row in session.workspace.worklist.rows]:
            draft = shown(session, key).draft
            assert draft is not None
            said = segmenter.segment(read_scan(tiny_study / key))
            assert np.array_equal(draft.mask, said.mask) and draft.uncertainty == pytest.approx(said.uncertainty)
            assert (draft.model.name, draft.model.sha256) == ("tiny", tiny_model.sha256)
            assert (draft.precision, draft.sensitivity, draft.cuts) == ("fp32", "balanced", dict(said.cuts))
            assert (draft.lesion_probability, draft.threshold) == (said.lesion_probability, said.threshold)
            kinds.append(draft.kind())
    words = (("firm", "firm drafts"), ("weak", "possible lesions"), ("none", "with nothing found"))
    assert counts == ", ".join(f"{kinds.count(kind)} {text}" for kind, text in words)
    assert open_study(tiny_study).problems == [], "the study is as it was"


def test_work_is_never_touched_and_drafts_only_where_they_are_to_be_replaced(
    tiny_study: Path, tiny_model: ModelInfo, how: tuple[object, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    corrected, signed, drafted, hidden, changed, *_ = (entry.key for entry in open_study(tiny_study).entries)
    mine = np.zeros((96, 128), bool)
    mine[10:20, 10:30] = True

    def by_hand(key: str, session: ReviewSession) -> None:
        scan = read_scan(tiny_study / key)
        said = Prediction(mine.astype(np.float32), mine, ModelId("old", "1" * 64), 0.5, 0.9, 0.1, "CPU", 0.1)
        session.drafts.propose(key, ScanRef.of(key, scan), said)

    with session_on(tiny_study) as session:
        by_hand(drafted, session)
        by_hand(changed, session)
        shown(session, signed)
        session.sign_off.no_lesion()
        assert session.rows.hide([hidden], True)
    store = StudyStore(tiny_study, "mj", user_data=paths.user_data())
    scan = ScanRef.of(corrected, read_scan(tiny_study / corrected))
    store.write(corrected, Annotation(scan, "mj", state=State.IN_PROGRESS, correction=mine, opened=True))
    before = stored(tiny_study, changed)
    assert before is not None
    worked = np.roll(mine, 5, 0)
    store.write(changed, replace(before, state=State.IN_PROGRESS, correction=worked, opened=True))
    kept = {key: store.path_of(key).read_bytes() for key in (drafted, changed)}
    final = stored(tiny_study, signed).final  # type: ignore[union-attr]

    def check_work() -> None:
        one, other, third = (stored(tiny_study, key) for key in (corrected, signed, changed))
        assert one is not None and one.correction is not None and np.array_equal(one.correction, mine)
        assert one.state is State.IN_PROGRESS and one.draft is not None and one.draft.model.name == "tiny"
        assert other is not None and other.state is State.SIGNED_OFF and other.draft is not None
        assert len(other.finals) == 1 and other.final is not None and final is not None
        assert np.array_equal(other.final.mask, final.mask) and other.final.time == final.time
        assert third is not None and third.correction is not None and np.array_equal(third.correction, worked)
        assert stored(tiny_study, hidden) is None

    assert run(tiny_study, *how) == 0
    said = capsys.readouterr()
    assert said.out.splitlines()[0].startswith("segmented 9 of 9 scans on CPU in fp32; drafts of mj in ")
    assert said.out.splitlines()[2:] == [
        "2 had a draft already, which was kept (2 of another model)",
        "1 hidden from the worklist, left out",
        "1 have a correction, which was kept beside the new draft",
    ]
    assert said.err == ""
    check_work()
    assert {key: store.path_of(key).read_bytes() for key in kept} == kept
    all_of_it = files(tiny_study)
    assert run(tiny_study, *how, "--existing", "error") == 2
    assert "11 scans have a draft already, such as " in capsys.readouterr().err
    assert run(tiny_study, *how, "--resume") == 0
    assert capsys.readouterr().out.startswith("segmented 0 of 0 scans")
    assert files(tiny_study) == all_of_it, "there was nothing to do"
    assert run(tiny_study, *how, "--existing", "replace") == 0
    assert capsys.readouterr().out.startswith("segmented 11 of 11 scans")
    check_work()
    for key in (drafted, changed):
        found = stored(tiny_study, key)
        assert found is not None and found.draft is not None and found.draft.model.sha256 == tiny_model.sha256


def test_a_study_that_is_open_in_a_window_of_the_reader_is_refused(
    tiny_study: Path, how: tuple[object, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with session_on(tiny_study):
        before = files(tiny_study)
        assert run(tiny_study, *how) == 1
        assert files(tiny_study) == before
        said = capsys.readouterr().err.splitlines()[-1]
        assert said.startswith(f"busviewer: {tiny_study}: mj has this study open in another window (")
        assert f"process {os.getpid()}, " in said and said.endswith("; close that window and run the command again")
        assert run(tiny_study, *how[:-1], "another") == 0, "another reader may"
    assert run(tiny_study, *how) == 0


def test_the_drafts_of_a_write_protected_study_are_in_the_users_folder(
    tiny_study: Path, own_home: Path, how: tuple[object, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    tiny_study.chmod(0o555)
    try:
        assert run(tiny_study, *how) == 0
        said = capsys.readouterr()
        assert f"drafts of mj in {own_home / 'studies'}" in said.out and "cannot be written to" in said.err
        assert not (tiny_study / "busviewer").exists()
        with session_on(tiny_study) as session:
            assert all(row.has_draft for row in session.workspace.worklist.rows)
    finally:
        tiny_study.chmod(0o755)


def test_whose_drafts_they_are(
    tiny_study: Path, own_home: Path, how: tuple[object, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    save(paths.settings_file(), Settings(reader="Dr. Roe", hide_draft=True))
    assert run(tiny_study, *how[:-2]) == 0
    said = capsys.readouterr()
    assert "drafts of Dr. Roe in " in said.out and "firm" not in said.out, "they are hidden from this reader"
    for name, why in (
        ("dr.roe", "did you mean 'Dr. Roe'?"),
        ("Consensus", "is reserved for the consensus"),
        (" ", "the name is empty"),
    ):
        assert run(tiny_study, *how[:-1], name) == 2
        assert why in capsys.readouterr().err
    assert len(list((tiny_study / "busviewer").iterdir())) == 1


def test_the_sensitivity_of_the_study_counts(
    tiny_study: Path, how: tuple[object, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with session_on(tiny_study) as session:
        assert session.drafts.set_sensitivity("quiet")
    assert run(tiny_study, *how) == 0
    found = [stored(tiny_study, entry.key) for entry in open_study(tiny_study).entries]
    drafts = [each.draft for each in found if each is not None and each.draft is not None]
    assert [draft.sensitivity for draft in drafts] == ["quiet"] * 12
    firm = sum(draft.kind() == "firm" for draft in drafts)
    assert f"\n{firm} firm drafts, " in capsys.readouterr().out


def test_what_is_not_for_a_study_is_said_before_the_work(
    tiny_study: Path, how: tuple[object, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    scan = next(tiny_study.rglob("*).png"))
    for arguments, said in (
        ((tiny_study, "--out", tmp_path / "out"), "--out is not for --into-study; remove one of the two"),
        ((tiny_study, "--overlay"), "--overlay is not for --into-study"),
        ((tiny_study, "--sensitivity", "quiet"), "firm by the sensitivity that the reader chose for the study"),
        ((tiny_study, "--drafts", "firm"), "possible lesions stay marked as such"),
        ((scan,), "--into-study takes one folder"),
        ((tiny_study, tiny_study / "benign"), "--into-study takes one folder"),
    ):
        assert run(*arguments, *how) == 2
        assert said in capsys.readouterr().err
    assert main(["segment", str(tiny_study), "--out", str(tmp_path / "out"), "--reader", "mj"]) == 2
    assert "--reader is for --into-study" in capsys.readouterr().err
    assert not (tiny_study / "busviewer").exists() and not (tmp_path / "out").exists()


def test_what_fails_is_named_and_the_rest_is_done(
    tiny_study: Path, how: tuple[object, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    first, second, *_ = (entry.key for entry in open_study(tiny_study).entries)
    (tiny_study / first).write_bytes(b"\x89PNG\r\n\x1a\n")
    store = StudyStore(tiny_study, "mj", user_data=paths.user_data())
    other = ScanRef(second, "2" * 64, (128, 96))
    store.write(second, Annotation(other, "mj", flag=True))
    before = files(tiny_study)
    assert run(tiny_study, *how) == 1
    said = capsys.readouterr()
    assert said.out.startswith("segmented 10 of 12 scans") and said.out.splitlines()[1].endswith(", 2 unreadable")
    lines = said.err.splitlines()
    assert lines[-2].startswith(f"{first}: ") and lines[-1] == f"{second}: not the scan that was annotated"
    assert before.items() <= files(tiny_study).items()


def test_a_disk_that_is_full_ends_it_and_says_so(
    tiny_study: Path, tiny_model: ModelInfo, monkeypatch: pytest.MonkeyPatch
) -> None:
    study: Study = open_study(tiny_study)
    write = StudyStore.write
    keys = [entry.key for entry in study.entries]

    def full(self: StudyStore, key: str, annotation: Annotation, flush: bool = True) -> Path:
        if key != keys[0]:
            raise OSError(28, "No space left on device")
        return write(self, key, annotation, flush)

    monkeypatch.setattr(StudyStore, "write", full)
    done = draft_study(study, "mj", load_segmenter(tiny_model, "cpu"), user_data=paths.user_data())
    assert any("the disk is full" in text for text in done.unsaved)
    assert json.loads(StudyStore(tiny_study, "mj", user_data=paths.user_data()).path_of(keys[0]).read_bytes())["draft"]
    for key in done.drafts:
        assert stored(tiny_study, key) is not None, "what was made is in the user's folder, not lost"
