"""On real scans, where they are: the bundled model scores what its card says on the fold it never saw."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path

import pytest

from busviewer import paths
from busviewer.cli import main

pytestmark = pytest.mark.timeout(900)
CARD = paths.bundled_models() / "attention-unet" / "card.md"


@pytest.mark.parametrize("name", ["BUSI", "BUS-BRA"])
def test_the_bundled_model_on_its_validation_fold(real_data: Path, tmp_path: Path, name: str) -> None:
    figures, rows = tmp_path / "figures.json", tmp_path / "rows.csv"
    wish = ["--fold", "1", "--json", str(figures), "--csv", str(rows), "--quiet"]
    assert main(["evaluate", str(real_data / name), *wish]) == 0
    found = json.loads(figures.read_text())
    assert found["skipped"] == 0
    stated = re.search(rf"^\| {name} \| (\d+) \| ([\d.]+) \|", CARD.read_text(), re.MULTILINE)
    assert stated is not None
    assert found["lesion"]["n"] == int(stated[1])
    assert found["lesion"]["dice"] == pytest.approx(float(stated[2]), abs=0.003)
    with rows.open(newline="") as stream:
        lines = list(csv.DictReader(stream))
    assert len(lines) == found["scans"] and {line["fold"] for line in lines} == {"1"}
    assert all(line["group"] and line["class"] for line in lines)


def test_every_single_frame_dicom_opens_and_clips_say_so(real_data: Path, tmp_path: Path) -> None:
    out = tmp_path / "masks"
    folder = real_data / "dicom-us"
    status = main(["segment", str(folder), "--out", str(out), "--quiet", "--device", "cpu"])
    with (out / "segmentation.csv").open(newline="") as stream:
        rows = list(csv.DictReader(stream))
    failed = [row for row in rows if row["error"]]
    assert status == (1 if failed else 0)
    assert len(rows) - len(failed) >= 10
    assert all("frames" in row["error"] for row in failed)
    assert all((out / row["mask"]).is_file() for row in rows if not row["error"])
