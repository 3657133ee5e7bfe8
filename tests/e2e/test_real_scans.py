"""On real files, where they are: DICOM as machines write it."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from busviewer.cli import main

pytestmark = pytest.mark.timeout(900)


@pytest.mark.slow
def test_every_single_frame_dicom_opens_and_clips_say_so(real_data: Path, tmp_path: Path) -> None:
    out = tmp_path / "masks"
    folder = real_data / "dicom-us"
    status = main(["segment", str(folder), "--out", str(out), "--quiet", "--device", "cpu"])
    with (out / "segmentation.csv").open(newline="", encoding="utf-8-sig") as stream:
        rows = list(csv.DictReader(stream))
    failed = [row for row in rows if row["error"]]
    assert status == (1 if failed else 0)
    assert len(rows) - len(failed) >= 10
    assert all("frames" in row["error"] for row in failed)
    assert all((out / row["mask"]).is_file() for row in rows if not row["error"])
    assert {row["draft"] for row in rows if not row["error"]} <= {"firm", "weak", "none"}
