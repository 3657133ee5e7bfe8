"""The benchmark of the window: every row measured, small; and napari's columns, from a stand-in for it."""

from __future__ import annotations

import json
import os
import shlex
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject

from busviewer import bench
from busviewer.bench import editing, napari, stall, start, timing, window
from busviewer.segmentation import ModelInfo

NAMES = [
    "brush event, 96 x 96, brush 8",
    "repaint, 96 x 96",
    "brush event, 128 x 128, brush 20",
    "repaint, 128 x 128",
    "push event, 96 x 96, circle 8",
    "push event, 96 x 96, circle 40",
    "undo a fill of 128 x 128",
    "repaint after undo, 128 x 128",
    "next scan, 96 x 96 PNG, prefetched",
    "next scan, 96 x 96 PNG, cold",
    "overlay on or off, 96 x 96",
    "window visible after start",
    "UI-thread stall (p99) in Segment all of 2",
]
STAND_IN = """\
import json, sys, time
import numpy as np
job = json.load(open(sys.argv[-2]))
scans = []
for scan in job["scans"]:
    moves = sum(len(stroke) - 1 for stroke in scan["strokes"])
    assert np.load(scan["pixels"]).ndim == 2 and scan["diameter"] in (8, 20)
    scans.append({"update": [1000.0] * moves, "repaint": [3000.0] * moves})
json.dump({"canvas": job["canvas"], "scans": scans}, open(sys.argv[-1], "w"))
"""


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small scans, few events."""
    brushes = ((96, 8, 1.5, 0.3, 3.0, 1.0), (128, 20, 3.0, 0.6, 4.0, 1.5))
    pushes = ((96, 8, 4.0, 2.0), (96, 40, None, None))
    for name, value in {"STROKES": 2, "MOVES": 5, "TIMES": 2, "BRUSHES": brushes, "PUSHES": pushes}.items():
        monkeypatch.setattr(editing, name, value)
    for name, side in {"FILLED": 128, "NEXT": 96, "LAID_OVER": 96}.items():
        monkeypatch.setattr(editing, name, side)
    monkeypatch.setattr(editing, "SCANS", 2)
    monkeypatch.setattr(stall, "SCANS", 2)
    monkeypatch.setattr(stall, "TICKS", 5)
    monkeypatch.setattr(start, "TIMES", 1)


def stand_in(folder: Path, program: str) -> Path:
    """An executable in place of the Python that has napari; it is given a script, a job and a place for the result."""
    path = folder / "python"
    script = path.with_suffix(".script.py")
    script.write_text(program)
    # a first line that names Python itself would break where there is a space in its path
    path.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} {shlex.quote(str(script))} "$@"\n')
    path.chmod(0o755)
    return path


def test_every_row_is_measured_in_the_window(tiny_model: ModelInfo) -> None:
    table = bench.run("editing", tiny_model, "cpu")
    assert "Qt on offscreen" in table["machine"]
    rows = {row["name"]: row for row in table["rows"]}
    assert list(rows) == NAMES
    for row in rows.values():
        assert row["unit"] == "ms" and 0 <= row["median"] <= row["p95"]
    assert all(row["median"] > 0 for name, row in rows.items() if "stall" not in name)
    assert [(row["floor"], row["goal"]) for row in rows.values()] == [
        (1.5, 0.3), (3.0, 1.0), (3.0, 0.6), (4.0, 1.5), (4.0, 2.0), (None, None), (30, 10), (None, None), (100, 30),
        (300, 80), (16, 5), (1200, 600), (50, 16),
    ]  # fmt: skip
    for event, repaint in (NAMES[:2], NAMES[2:4]):
        assert rows[event]["napari_update"] is None
        assert (rows[repaint]["napari_repaint"], rows[repaint]["napari_times"]) == (None, None)
    json.dumps(table)
    lines = bench.as_text(table).splitlines()
    assert len(lines) == 3 + len(rows) and "software OpenGL" in lines[1]
    assert [line.count("not measured") for line in lines[3:]] == [1, 2, 1, 2] + 9 * [0]


def test_how_many_times_as_long_is_of_the_p95_of_the_sums_move_by_move() -> None:
    event, repaint = [1.0] * 18 + [5.0, 5.0], [9.0, 9.0] + [2.0] * 18
    brushes = [
        editing._Brush(side, diameter, event, repaint, napari.Moves([40.0] * 20, [30.0] * 20))
        for side, diameter, *_ in editing.BRUSHES
    ]
    rows = list(editing._brush_rows(brushes))
    assert [row.get("napari_times") for row in rows] == [None, 7.0, None, 7.0], "70 to 10, not to 14"


def test_napari_has_columns_of_its_own(tiny_model: ModelInfo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    python = stand_in(tmp_path, STAND_IN)
    monkeypatch.setattr(napari, "environment", lambda: python)
    table = bench.run("editing", tiny_model, "cpu", against="napari")
    rows = {row["name"]: row for row in table["rows"]}
    for event, repaint in (NAMES[:2], NAMES[2:4]):
        assert (rows[event]["napari_update"], rows[repaint]["napari_repaint"]) == (1000.0, 3000.0)
        assert 1 < rows[repaint]["napari_times"] <= 4000 / max(rows[repaint]["p95"], rows[event]["p95"]) + 0.1
    assert "not measured" not in bench.as_text(table)


def test_both_sides_are_given_the_same_strokes() -> None:
    (first, second), (larger, _) = editing.strokes(96), editing.strokes(192)
    assert len(first) == 6 and first[-1] != second[0]
    assert np.allclose(np.array(larger), 2 * np.array(first)), "the same motion on the screen"


def test_a_napari_that_fails_is_said_to(tmp_path: Path) -> None:
    python = stand_in(tmp_path, 'import sys; sys.exit("no OpenGL here")')
    with pytest.raises(RuntimeError, match="^napari failed to paint: no OpenGL here$"):
        napari.paint([(np.zeros((4, 4), np.uint8), 8, [[(1, 1), (2, 2)]])], (90, 90), python)


def test_napari_is_installed_once(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    commands: list[list[str]] = []
    monkeypatch.setattr(napari, "_run", lambda command, failure: commands.append(list(command)))
    python = napari.environment()
    assert python.is_relative_to(own_home) and [command[2] for command in commands] == ["venv", "pip"]
    assert commands[1][0] == str(python) and commands[1][-1] == "napari[pyqt6]==0.9.2"
    python.parent.mkdir(parents=True, exist_ok=True)
    assert napari.environment() == python and len(commands) == 2


def test_without_pypi_napari_cannot_be_had_and_is_tried_again(
    own_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offline = 'import sys; sys.exit("ERROR: No matching distribution") if "pip" in sys.argv else None'
    python = stand_in(tmp_path, offline)
    monkeypatch.setattr(napari, "python_of", lambda folder: python)
    monkeypatch.setattr(sys, "executable", str(python))
    for _ in range(2):
        with pytest.raises(RuntimeError, match=r"could not install napari in .* .needs PyPI.: ERROR: No matching"):
            napari.environment()


def test_another_benchmark_measures_nothing_against_napari(tiny_model: ModelInfo) -> None:
    with pytest.raises(ValueError, match="bench opening cannot be compared with napari; only bench editing can"):
        bench.run("opening", tiny_model, "cpu", against="napari")


class Counter(QObject):
    """Counts how often a widget is painted."""

    paints = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.paints += event.type() == QEvent.Type.Paint
        return False


def test_a_move_paints_the_mask_and_then_the_screen(tmp_path: Path) -> None:
    with window.shown(tmp_path / "home") as driver:
        driver.open(editing._study(tmp_path, 96))
        driver.take("brush", 8)
        driver.settle()
        driver.mouse("press", 30, 30)
        driver.paint()
        counter, port = Counter(), driver.view.viewport()
        port.installEventFilter(counter)
        before = driver.built.session.shown.correction
        assert before is not None and not before[30, 60]
        driver.mouse("move", 60, 30)
        assert before[30, 60] and counter.paints == 0
        driver.paint()
        assert counter.paints == 1
        driver.mouse("release", 60, 30)
        port.removeEventFilter(counter)


def test_what_does_not_come_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window, "LIMIT_MS", 1000)
    with (
        window.shown(tmp_path / "home") as driver,
        pytest.raises(RuntimeError, match="timed out after 1 s waiting for the moon"),
    ):
        driver.until(lambda: False, "the moon")


def test_a_display_is_used_where_there_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", ":5")
    window.use_display()
    assert "QT_QPA_PLATFORM" not in os.environ
    monkeypatch.delenv("DISPLAY")
    window.use_display()
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


def test_a_start_that_fails_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "_PROGRAM", "raise SystemExit('no window today')")
    with pytest.raises(RuntimeError, match="the window did not start: no window today"):
        start.starts(tmp_path)


def test_the_worst_of_a_row_may_be_another_percentage() -> None:
    row = timing.row("x", [float(each) for each in range(101)], worst=99)
    assert row["p95"] == 99.0 and timing.row("x", [1.0, 2.0, 3.0], unit="scans/s", worst=50)["p95"] == 2.0
