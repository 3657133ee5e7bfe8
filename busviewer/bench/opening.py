"""Opening a folder of 10,000 scans, reading one, and seeing one."""

from __future__ import annotations

import tempfile
from pathlib import Path

import cv2

from busviewer.bench.timing import Row, measure, row
from busviewer.bench.window import Desk, shown
from busviewer.progress import report
from busviewer.scan import read_scan
from busviewer.scan.phantom import make_phantom
from busviewer.segmentation import ModelInfo
from busviewer.study import open_study

__all__ = ["rows"]

COUNT = 10_000
TIMES = 5


def rows(model: ModelInfo, device: str) -> list[Row]:
    """Listing 10,000 scans, listing them with the first one read, and all until that is seen in a window."""
    scan = make_phantom(1, "benign").scan
    data = cv2.imencode(".png", scan.pixels)[1].tobytes()
    with tempfile.TemporaryDirectory(prefix="busviewer-bench-") as name:
        folder = Path(name) / "study"
        folder.mkdir()
        (folder / "scan (0).png").write_bytes(data)
        for number in range(1, COUNT):
            (folder / f"scan ({number}).png").touch()
        report(0.3, f"{COUNT} names")
        listing = measure(lambda: open_study(folder), times=TIMES, warm_up=1)

        def first() -> object:
            return read_scan(open_study(folder).entries[0].path)

        report(0.6, "first scan")
        reading = measure(first, times=TIMES, warm_up=1)
        report(0.8, "first scan in a window")
        with shown(Path(name)) as desk:
            _see(desk, folder)
            seeing: list[float] = []
            for _ in range(TIMES):
                desk.built.session.close()
                seeing += measure(lambda: _see(desk, folder), times=1, warm_up=0)
    return [
        row(f"list {COUNT} scans", listing, ratio=1.0),
        row(f"list {COUNT} scans and read the first", reading, floor=500, goal=200),
        row(f"open {COUNT} scans, first on screen", seeing, floor=500, goal=200),
    ]


def _see(desk: Desk, folder: Path) -> None:
    """Open ``folder`` and wait until its first scan is painted."""
    desk.open(folder)
    desk.window.grab()
