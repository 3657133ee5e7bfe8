"""``busviewer score``: files, readers, two against each other, and what it refuses."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import pytest

from busviewer import paths
from busviewer.cli import main
from busviewer.scan import read_scan
from busviewer.study import Annotation, Final, ScanRef, State, StudyStore, open_study, read_truth


def run(*arguments: object) -> int:
    return main(["score", *map(str, arguments), "--quiet"])


@pytest.fixture
def masks(tiny_study: Path, tmp_path: Path) -> Path:
    """The ground truth of the study in a folder of its own, as a model might have written it."""
    out = tmp_path / "masks"
    for entry in open_study(tiny_study).entries:
        for path in entry.truths:
            target = out / path.relative_to(tiny_study)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, target)
    return out


def sign_all(study: Path, reader: str) -> None:
    """The reader draws what is true of the first six scans, in mm."""
    store = StudyStore(study, reader, user_data=paths.user_data())
    for entry in open_study(study).entries[:6]:
        scan = read_scan(entry.path)
        truth = read_truth(entry, scan.shape)
        assert truth is not None
        final = Final(truth, "2026-01-01T08:00:00Z")
        said = Annotation(
            ScanRef.of(entry.key, scan), reader, State.SIGNED_OFF, finals=(final,), spacing=(0.1, 0.1), seen=()
        )
        store.write(entry.key, said)


def test_masks_in_a_folder(tiny_study: Path, masks: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (masks / "stranger.png").write_bytes(b"")
    assert run(masks, "--truth", tiny_study, "--json", tmp_path / "s.json", "--csv", tmp_path / "s.csv") == 0
    said = capsys.readouterr()
    assert said.out == "" and "stranger.png: fits no scan" in said.err
    [found] = json.loads((tmp_path / "s.json").read_text())["masks"]
    assert found["scans"] + len(found["without_mask"]) == 12
    assert found["lesion"]["dice"]["mean"] == found["by_lesion"]["found"]["mean"] == 1.0
    rows = list(csv.DictReader((tmp_path / "s.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert len(rows) == found["scans"] and {row["dice"] for row in rows} == {"1.0"}


def test_a_reader_against_a_folder(
    tiny_study: Path, masks: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sign_all(tiny_study, "mj")
    assert run("reader:mj", masks, "--truth", tiny_study) == 0
    said = capsys.readouterr().out
    assert said.startswith("mj: 6 scans of ") and "6 scans with ground truth have no mask here" in said
    assert "HD95, mm" in said  # the reader calibrated the scans, the files tell nothing
    assert "first minus second: " in said and "p = 1.0000" in said


def test_what_is_refused(tiny_study: Path, masks: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sign_all(tiny_study, "mj")
    (tmp_path / "empty").mkdir()
    for arguments, why in (
        (("reader:anna",), "no reader 'anna'; readers of this study: mj"),
        ((tmp_path / "none",), "no such folder; give a folder of masks or reader:NAME"),
        ((tmp_path / "empty",), "no mask, and no final, fits a scan with ground truth"),
        ((masks, masks, masks), "give one or two sets of masks"),
        ((masks, "--fold", "9"), "no scan with ground truth in fold 9"),
    ):
        assert run(*arguments, "--truth", tiny_study) == 2
        assert why in capsys.readouterr().err


def test_a_mask_that_cannot_be_read_fails_and_the_rest_is_scored(
    tiny_study: Path, masks: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = next(masks.rglob("*.png"))
    broken.write_bytes(b"broken")
    assert run(masks, "--truth", tiny_study) == 1
    said = capsys.readouterr()
    assert broken.name in said.err and "Dice" in said.out
