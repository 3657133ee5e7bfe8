"""``busviewer readers``: progress and agreement in words, and the table."""

from __future__ import annotations

import csv
from pathlib import Path

import cv2
import h5py
import numpy as np
import pytest

from busviewer.cli import main
from busviewer.files import read_json
from busviewer.study import StudyStore, open_study
from busviewer.study.readers.consensus import CONSENSUS, consensus_of
from tests.unit.study.said import SHAPE, signed, square, write


@pytest.fixture
def study(tmp_path: Path, own_home: Path) -> Path:
    """Three scans; A signed off all, B two of them, C none."""
    folder = tmp_path / "study"
    folder.mkdir()
    for name in "xyz":
        assert cv2.imwrite(str(folder / f"{name}.png"), np.full(SHAPE, ord(name), np.uint8))
    for name in "xyz":
        write(folder, own_home, signed("A", square(), key=f"{name}.png", sha256="", spacing=(0.5, 0.5)))
    write(folder, own_home, signed("B", square(), key="x.png", sha256="", blind=("draft",)))
    write(folder, own_home, signed("B", square(side=0), key="y.png", sha256=""))
    return folder


def test_readers_are_listed_and_compared(study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["readers", str(study), "--csv", str(tmp_path / "out.csv"), "--quiet"]) == 0
    said = capsys.readouterr().out
    assert "A: 3 of 3 signed off" in said and "B: 2 of 3 signed off" in said and "A and B: 2 scans" in said
    assert "mean 0.500  median 0.500" in said and "agree on 0.500  kappa 0.00" in said
    assert "median 0.00 mm  (1 of them with spacing)" in said and "wrote 2 comparisons to" in said
    with (tmp_path / "out.csv").open(newline="", encoding="utf-8-sig") as stream:
        rows = list(csv.DictReader(stream))
    found = [(row["scan"], row["dice"], row["blind_2"]) for row in rows]
    assert found == [("y.png", "0.0", ""), ("x.png", "1.0", "draft")]


def test_names_are_harmless_on_the_screen_and_in_the_table(
    study: Path, tmp_path: Path, own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(study, own_home, signed("=1+1\x1b[2J", square(), key="x.png", sha256=""))
    assert main(["readers", str(study), "--csv", str(tmp_path / "out.csv"), "--quiet"]) == 0
    assert "\x1b" not in capsys.readouterr().out
    with (tmp_path / "out.csv").open(newline="", encoding="utf-8-sig") as stream:
        rows = list(csv.DictReader(stream))
    assert {row["reader_1"] for row in rows} == {"./=1+1\x1b[2J", "A"}


def test_a_study_that_nobody_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["readers", str(tmp_path), "--quiet"]) == 0
    assert "no reader has worked on this study" in capsys.readouterr().out


def test_a_damaged_file_is_named_and_the_rest_told(study: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (path,) = (study / "busviewer").glob("b-*/x.png.json")
    path.write_text("{")
    assert main(["readers", str(study), "--quiet"]) == 1
    told = capsys.readouterr()
    assert "A and B: 1 scans" in told.out and str(path) in told.err and path.read_text() == "{"


def test_the_consensus_is_exported_with_how_it_came_about(
    study: Path, tmp_path: Path, own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stores = {name: StudyStore(study, name, user_data=own_home) for name in ("A", "B", CONSENSUS)}
    readings = {name: said for name in "AB" if (said := stores[name].load("x.png")) is not None}
    stores[CONSENSUS].write("x.png", consensus_of(readings, start="", by="J"))
    assert main(["readers", str(study), "--quiet"]) == 0
    assert "consensus: 1 scans, 0 of them outdated" in capsys.readouterr().out
    out = tmp_path / "out"
    assert main(["export", str(study), "--format", "hdf5", "--out", str(out), "--reader", CONSENSUS, "--quiet"]) == 0
    with h5py.File(out / "masks.h5") as file:
        attrs = dict(file["scans/000000"].attrs)
        assert np.array_equal(file["scans/000000/mask"][:] > 0, square())
    assert (attrs["rule"], attrs["decided_by"], attrs["readers"]) == ("majority", "J", "A\nB")
    out = tmp_path / "blind"
    assert main(["export", str(study), "--format", "hdf5", "--out", str(out), "--reader", "B", "--quiet"]) == 0
    assert read_json(out / "masks.manifest.json")["blind"] == {"draft": 1}
    with h5py.File(out / "masks.h5") as file:
        assert file["scans/000000"].attrs["blind"] == "draft" and "blind" not in file["scans/000001"].attrs
    assert len(open_study(study).entries) == 3
