"""``busviewer import``: what it takes in, what it says of the rest, and that a reader's work stays."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from busviewer import paths
from busviewer.cli.program import main
from busviewer.formats import FORMATS, Said
from busviewer.review.session import ReviewSession
from busviewer.scan import read_scan
from busviewer.study import Annotation, Final, ScanRef, State, StudyStore, open_study
from tests.unit.formats.test_formats import blobs, item

ROOT = Path(__file__).parents[3]
SHAPE = (33, 47)
TIME = "2026-11-29T10:00:00Z"


def run(*arguments: object) -> int:
    """The exit status."""
    try:
        return main(["import", *map(str, arguments), "--quiet"])
    except SystemExit as ended:
        return int(ended.code or 0)


@pytest.fixture
def study(tmp_path: Path) -> Path:
    folder = tmp_path / "study"
    folder.mkdir()
    for name in "abc":
        cv2.imwrite(str(folder / f"{name}.png"), np.random.default_rng(1).integers(0, 255, SHAPE, np.uint8))
    return folder


@pytest.fixture
def coco(tmp_path: Path) -> Path:
    """Masks of a, b and of a scan that is not there."""
    made = [item(name, blobs(SHAPE, number)) for number, name in enumerate(("a", "b", "none"))]
    FORMATS["coco"].write(tmp_path / "in", made, Said("other", "final"))
    return tmp_path / "in/annotations.coco.json"


def stored(study: Path, key: str, reader: str = "mj") -> Annotation | None:
    return StudyStore(study.resolve(), reader, user_data=paths.user_data()).load(key)


def test_a_process_takes_in_what_fits_and_names_the_rest(study: Path, coco: Path) -> None:
    command = [sys.executable, "-m", "busviewer", "import", study, coco, "--as", "draft", "--reader", "mj", "--quiet"]
    done = subprocess.run(
        list(map(str, command)), env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True
    )
    assert done.returncode == 1
    (place,) = (study / "busviewer").iterdir()
    assert done.stdout.splitlines() == [f"imported 2 of 3 masks as drafts of mj in {place}"]
    assert "the mask of none.png fits no scan of the study; check its name" in done.stderr
    for number, key in enumerate(("a.png", "b.png")):
        found = stored(study, key)
        assert found is not None and found.draft is not None and found.state is State.UNREAD
        assert np.array_equal(found.draft.mask, blobs(SHAPE, number))
        assert found.draft.model.name == "imported: annotations.coco.json"
    assert stored(study, "c.png") is None


def test_work_and_drafts_stay_unless_they_are_to_be_replaced(
    study: Path, coco: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = StudyStore(study.resolve(), "mj", user_data=paths.user_data())
    mine = np.zeros(SHAPE, bool)
    mine[3:9, 4:20] = True
    refs = {key: ScanRef.of(key, read_scan(study / key)) for key in ("a.png", "b.png")}
    store.write("a.png", Annotation(refs["a.png"], "mj", state=State.IN_PROGRESS, correction=mine, opened=True))
    store.write("b.png", Annotation(refs["b.png"], "mj", state=State.SIGNED_OFF, finals=(Final(mine, TIME),)))
    command = (study, coco, "--as", "draft", "--reader", "mj")
    assert run(*command) == 1
    out = capsys.readouterr().out.splitlines()
    assert out[0].startswith("imported 2 of 3 masks") and "1 have a correction, which was kept" in out[1]

    def check(number: int) -> None:
        a, b = stored(study, "a.png"), stored(study, "b.png")
        assert a is not None and a.correction is not None and np.array_equal(a.correction, mine)
        assert b is not None and b.state is State.SIGNED_OFF and b.final is not None
        assert np.array_equal(b.final.mask, mine) and b.draft is not None
        assert np.array_equal(b.draft.mask, blobs(SHAPE, number))

    check(1)
    FORMATS["coco"].write(coco.parent, [item("b", blobs(SHAPE, 7))], Said("other", "final"))
    assert run(*command) == 0 and "1 had a draft already, which was kept" in capsys.readouterr().out
    check(1)
    assert run(*command, "--existing", "error") == 2
    check(1)
    assert run(*command, "--existing", "replace") == 0
    check(7)


def test_ground_truth_is_written_listed_and_removed_again(
    study: Path, coco: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(study, coco, "--as", "truth", "--format", "coco") == 1
    out = capsys.readouterr().out.splitlines()
    assert out[0] == f"imported 2 of 3 masks as ground truth into {study.resolve()}"
    assert "busviewer/imported.json" in out[1] and "--undo" in out[1]
    found = open_study(study)
    assert [entry.key for entry in found.entries if entry.has_truth] == ["a.png", "b.png"]
    assert run(study, coco, "--as", "truth") == 1
    assert "a.png: has ground truth already, which was kept" in capsys.readouterr().err
    assert run(study, "--undo") == 0
    assert capsys.readouterr().out == f"removed 2 masks that the last import wrote into {study}\n"
    assert not any(entry.has_truth for entry in open_study(study).entries)
    assert run(study, "--undo") == 2


def test_a_window_that_has_the_study_open_keeps_its_drafts(
    study: Path, coco: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    session = ReviewSession(reader="mj", user_data=paths.user_data(), on_change=lambda change: None)
    session.open(open_study(study))
    try:
        assert run(study, coco, "--as", "draft", "--reader", "mj") != 0
    finally:
        session.close()
    assert "close that window" in capsys.readouterr().err and stored(study, "a.png") is None


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        ((), "no masks named"),
        (("{coco}",), "--as draft or --as truth"),
        (("{coco}", "--as", "truth", "--reader", "mj"), "--reader and --existing are for --as draft"),
        (("{coco}", "--as", "truth", "--existing", "skip"), "--reader and --existing are for --as draft"),
        (("{coco}", "--undo"), "takes the study alone"),
        (("nowhere.json", "--as", "draft"), "no such file or folder"),
        (("{coco}", "--as", "draft", "--format", "nifti"), "damaged, or no NIfTI file"),
        (("{coco}", "--as", "draft", "--format", "hdf5"), "invalid choice"),
    ],
)
def test_what_makes_no_sense_is_refused(
    arguments: tuple[str, ...], why: str, study: Path, coco: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(study.rglob("*"))
    assert run(study, *(each.format(coco=coco) for each in arguments)) == 2
    assert why in capsys.readouterr().err and sorted(study.rglob("*")) == before
