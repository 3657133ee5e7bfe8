"""``busviewer segment`` as people run it: what it takes, and what it leaves."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from busviewer.cli.program import main
from busviewer.csv_tables import read_rows
from busviewer.scan import read_scan
from busviewer.segmentation import ModelInfo

ROOT = Path(__file__).parents[3]


def run(*arguments: object) -> int:
    """The exit status."""
    try:
        return main(["segment", *map(str, arguments)])
    except SystemExit as ended:
        return int(ended.code or 0)


@pytest.fixture
def how(tiny_model: ModelInfo) -> tuple[object, ...]:
    return "--model", tiny_model.folder, "--device", "cpu", "--quiet"


def test_files_lists_frames_and_folders_in_one_run(
    tiny_study: Path, how: tuple[object, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By a process, with names of one stem in several folders."""
    one, other = tmp_path / "one", tmp_path / "other"
    scans = sorted((tiny_study / "benign").glob("*).png"))
    for folder in (one, other):
        folder.mkdir()
        shutil.copy(scans[0], folder / "x.png")
    grey = read_scan(scans[1]).grey
    assert cv2.imwritemulti(str(other / "clip.tif"), [grey, grey[::-1], grey[:, ::-1]])
    (tmp_path / "list.txt").write_text("# two\none/x.png\n\nother/clip.tif#3\n")
    command = ["segment", "other/x.png", "one", "--list", "list.txt", *how, "--out", "out"]
    done = subprocess.run(
        [sys.executable, "-m", "busviewer", *map(str, command)],
        cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    rows = read_rows(tmp_path / "out" / "segmentation.csv")
    assert [(row["scan"], row["mask"]) for row in rows] == [
        ("one/x.png", "one/x_mask.png"),
        ("other/clip.tif#3", "other/clip.tif#3_mask.png"),
        ("other/x.png", "other/x_mask.png"),
    ]
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.stdin", io.StringIO("other/x.png\n"))
    assert run("--list", "-", *how, "--out", "from-stdin") == 0
    assert [row["scan"] for row in read_rows(Path("from-stdin/segmentation.csv"))] == ["x.png"]
    same = [Path(name) for name in ("out/other/x_mask.png", "from-stdin/x_mask.png")]
    assert same[0].read_bytes() == same[1].read_bytes()


def test_what_cannot_be_is_said_before_the_work(
    tiny_study: Path, how: tuple[object, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    (tmp_path / "list.txt").write_text(f"{tiny_study}\nnone.png\n")
    (scan, *_), mask = (tiny_study / "benign").glob("*).png"), next(tiny_study.rglob("*_mask.png"))
    for arguments, said in (
        ((tiny_study / "none.png", "--out", out), "none.png: no such file or folder"),
        (("--list", tmp_path / "list.txt", "--out", out), "list.txt, line 2: "),
        (("--list", tmp_path / "none.txt", "--out", out), "none.txt: no such file"),
        ((f"{scan}#2", "--out", out), "this file contains one picture"),
        ((mask, "--out", out), f"{mask}: no scans found"),
        (("--out", out), "no scans named; give files, folders or --list FILE"),
        ((tiny_study,), "no output named; give --out DIR"),
        ((tiny_study, "--out", out, "--resume", "--existing", "error"), "remove --existing error"),
        ((tiny_study, "--out", out, "--resume"), "contains no segmentation to resume"),
        ((tiny_study, "--out", out, "--spacing", "0.1x"), "--spacing: 0.1x: must be one number, or two"),
        ((tiny_study, "--out", out, "--spacing", "12"), "from 0.01 to 2"),
    ):
        assert run(*arguments, *how) == 2, said
        assert said in capsys.readouterr().err
    assert not out.exists()


def test_pictures_spacing_and_existing_from_the_command_line(
    tiny_study: Path, how: tuple[object, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    command = (tiny_study, "--out", out, *how)
    assert run(*command, "--probability", "--overlay", "--spacing", "0,08x0.1") == 0
    rows = read_rows(out / "segmentation.csv")
    assert len(rows) == 12 and {(row["spacing_down_mm"], row["spacing_across_mm"]) for row in rows} == {("0.08", "0.1")}
    for row in rows:
        assert float(row["area_mm2"]) == round(int(row["lesion_area_px"]) * 0.008, 2)
        stored = cv2.imread(str(out / row["mask"].replace("_mask", "_probability")), cv2.IMREAD_UNCHANGED)
        mask = cv2.imread(str(out / row["mask"]), cv2.IMREAD_UNCHANGED)
        assert stored.dtype == np.uint16 and stored.shape == mask.shape
        assert (out / row["mask"].replace("_mask", "_overlay")).is_file()
    manifest = json.loads((out / "manifest.json").read_text())
    assert (manifest["pictures"], manifest["spacing"]) == (["overlay", "probability"], [0.08, 0.1])
    capsys.readouterr()
    assert run(*command, "--existing", "error") == 2
    assert "12 of these masks are there already" in capsys.readouterr().err
    assert run(*command, "--existing", "skip") == 2
    assert "started with pictures overlay, probability, not none" in capsys.readouterr().err
    assert run(*command) == 0
    told = capsys.readouterr().err.splitlines()
    assert told[0] == "files of an earlier run still in the output folder: 24", "the pictures are of older masks"


def test_of_a_clip_every_frame_or_only_key_frames_are_segmented(
    tiny_study: Path, how: tuple[object, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    grey = read_scan(next((tiny_study / "benign").glob("*).png"))).grey
    folder = tmp_path / "clips"
    folder.mkdir()
    assert cv2.imwritemulti(str(folder / "clip.tif"), [grey] * 7 + [grey[:, ::-1]] * 3)
    assert cv2.imwrite(str(folder / "one.png"), grey)

    def scans(*options: object) -> list[str]:
        assert run(folder, *options, *how) == 0
        return [row["scan"] for row in read_rows(options[-1] / "segmentation.csv")]

    assert len(scans("--out", tmp_path / "every")) == 11
    assert scans("--frames", "key", "--out", tmp_path / "key") == ["clip.tif#1", "clip.tif#8", "one.png"]
    assert "2 key frames of 10 frames\n" in capsys.readouterr().out
    assert scans("--frames", "key", "--resume", "--out", tmp_path / "key") == ["clip.tif#1", "clip.tif#8", "one.png"]
    assert run(folder, "--into-study", "--reader", "mj", "--frames", "key", *how) == 0
    assert "segmented 3 of 3 scans" in capsys.readouterr().out
