"""Opening a folder of 10,000 scans, and reading one."""

from __future__ import annotations

import tempfile
from pathlib import Path

import cv2

from busviewer.bench.timing import Row, measure, row
from busviewer.progress import report
from busviewer.scan import read_scan
from busviewer.scan.phantom import make_phantom
from busviewer.segmentation import ModelInfo
from busviewer.study import open_study

__all__ = ["rows"]

COUNT = 10_000


def rows(model: ModelInfo, device: str) -> list[Row]:
    """Listing 10,000 scans, and listing them with the first one read (what stands before the first scan on screen)."""
    scan = make_phantom(1, "benign").scan
    data = cv2.imencode(".png", scan.pixels)[1].tobytes()
    with tempfile.TemporaryDirectory(prefix="busviewer-bench-") as name:
        folder = Path(name)
        (folder / "scan (0).png").write_bytes(data)
        for number in range(1, COUNT):
            (folder / f"scan ({number}).png").touch()
        report(0.3, f"{COUNT} names")
        listing = measure(lambda: open_study(folder), times=5, warm_up=1)

        def first() -> object:
            return read_scan(open_study(folder).entries[0].path)

        report(0.7, "first scan")
        reading = measure(first, times=5, warm_up=1)
    return [
        row(f"list {COUNT} scans", listing, ratio=1.0),
        row(f"list {COUNT} scans and read the first", reading, floor=500, goal=200),
    ]
