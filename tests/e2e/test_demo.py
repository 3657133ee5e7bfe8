"""``make run`` where there is no display: the job is done headless, with the bundled model."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import cv2
import pytest

pytestmark = pytest.mark.timeout(600)


@pytest.mark.slow
def test_the_headless_demo_meets_what_is_promised_of_the_sample_study(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment.pop("QT_QPA_PLATFORM", None)
    done = subprocess.run(
        [sys.executable, "-m", "busviewer", "demo", "--quiet"],
        cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=500, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "No display" in done.stdout
    out = tmp_path / "demo-output"
    figures = json.loads((out / "figures.json").read_text())
    assert figures["scans"] >= 12 and figures["lesion"]["dice"] >= 0.70
    assert figures["normal"]["n"] >= 2 and figures["firm"]["normals"] == 0
    with (out / "masks" / "segmentation.csv").open(newline="", encoding="utf-8-sig") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == figures["scans"] and not any(row["error"] for row in rows)
    assert len(list((out / "overlays").rglob("*.png"))) == len(rows)
    sheet, window = (cv2.imread(str(out / name)) for name in ("contact-sheet.png", "window.png"))
    assert sheet.shape[1] > 900
    assert window.shape[1] >= 1400 and window.std() > 15  # a scan is in it, not a flat surface
