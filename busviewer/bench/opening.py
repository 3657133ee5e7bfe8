"""Opening a folder of 10,000 scans: the first one on screen, scrolling, memory, and again with all annotated."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from pathlib import Path
from time import perf_counter

import cv2
import numpy as np

from busviewer.bench.memory import opened_in_a_process
from busviewer.bench.scrolling import scroll_through
from busviewer.bench.timing import Row, measure, row
from busviewer.bench.window import Driver, shown
from busviewer.progress import report
from busviewer.scan import read_scan
from busviewer.scan.phantom import make_phantom
from busviewer.segmentation import ModelInfo
from busviewer.study import Annotation, Draft, Final, ScanRef, State, open_study
from busviewer.study.annotations.annotation import ModelRef, to_json
from busviewer.study.annotations.storage_paths import annotation_name
from busviewer.study.annotations.store import StudyStore

__all__ = ["open_again_and_again", "rows"]

COUNT, MANY = 10_000, 100_000
TIMES = 5
_LINKS = 20_000  # of one file; file systems have a limit


def rows(model: ModelInfo, device: str) -> list[Row]:
    """Listing 10,000 scans; the first one seen; scrolling; memory; all of it again with annotations; 100,000 scans."""
    with tempfile.TemporaryDirectory(prefix="busviewer-bench-") as name:
        home = Path(name)
        folder = _write_study(home / "study", COUNT)
        report(0.1, f"{COUNT} scans")
        listing = measure(lambda: open_study(folder), times=TIMES, warm_up=1)

        def first() -> object:
            return read_scan(open_study(folder).entries[0].path)

        reading = measure(first, times=TIMES, warm_up=1)
        report(0.2, "first scan in a window")
        with shown(home) as driver:
            seeing = open_again_and_again(driver, folder)
            report(0.3, "scrolling")
            late = scroll_through(driver)
            report(0.5, f"{COUNT} annotations")
            driver.built.session.close()
            _annotate(folder, home / "user")
            reopening = open_again_and_again(driver, folder)
        report(0.7, "memory")
        annotated = opened_in_a_process(folder)
        shutil.rmtree(folder)
        report(0.8, f"{MANY} scans")
        many = opened_in_a_process(_write_study(home / "many", MANY))
    return [
        row(f"list {COUNT} scans", listing, ratio=1.0),
        row(f"list {COUNT} scans and read the first", reading, floor=500, goal=200),
        row(f"open {COUNT} scans, first one shown", seeing, floor=500, goal=200),
        row(f"open {COUNT} scans with annotations", reopening, floor=2000, goal=1000),
        row(f"scroll through {COUNT} scans, UI delay (p99)", late, floor=50, goal=16, worst=99),
        row(f"memory, {COUNT} annotated scans", _known(annotated["MB"]), unit="MB", floor=400, goal=200),
        row(f"open {MANY} scans, first one shown", _known(many["ms"])),
        row(f"memory, {MANY} scans", _known(many["MB"]), unit="MB"),
    ]


def _known(figure: float | None) -> list[float]:
    return [] if figure is None else [figure]


def open_again_and_again(driver: Driver, folder: Path) -> list[float]:
    """Milliseconds of each of TIMES openings, until the first scan is painted, after one that is not counted."""
    took = []
    for _ in range(TIMES + 1):
        driver.built.session.close()
        driver.rest()
        started = perf_counter()
        driver.open(folder)
        driver.window.grab()
        took.append((perf_counter() - started) * 1000)
    return took[1:]


def _write_study(folder: Path, count: int) -> Path:
    """``count`` scans that can all be read; few files under many names."""
    folder.mkdir()
    source = folder
    for number in range(count):
        path = folder / f"scan ({number}).png"
        if number % _LINKS == 0:
            scan = make_phantom(number // _LINKS, "benign").scan
            path.write_bytes(cv2.imencode(".png", scan.pixels)[1].tobytes())
            source = path
        else:
            try:
                os.link(source, path)
            except OSError:
                shutil.copyfile(source, path)
    return folder


def _annotate(folder: Path, user_data: Path) -> None:
    """Annotations as they are after a reading: a draft, the correction of it, signed off, of a lesion 500 px wide."""
    store = StudyStore(folder, "bench", user_data=user_data)
    drafted, corrected = np.zeros((600, 800), np.uint8), np.zeros((600, 800), np.uint8)
    cv2.ellipse(drafted, (400, 300), (245, 180), 8, 0, 360, 1, -1)
    cv2.ellipse(corrected, (402, 298), (250, 186), 10, 0, 360, 1, -1)
    model = ModelRef("breast-lesions", "0" * 64)
    first = "scan (0).png"
    annotation = Annotation(
        scan=ScanRef(first, read_scan(folder / first).sha256, (800, 600)),
        reader="bench",
        state=State.SIGNED_OFF,
        draft=Draft(drafted.astype(bool), model, 0.5, 0.9, 0.2, "2026-01-01T00:00:00Z"),
        finals=(Final(corrected.astype(bool), "2026-01-01T00:00:00Z", model),),
        seconds=42.0,
    )
    value = to_json(annotation)
    value["correction"] = value["finals"][0]["mask"]  # as much to read as a scan that was opened again
    text = json.dumps(value, separators=(",", ":"))
    store.storage_folder.mkdir(parents=True, exist_ok=True)
    for path in folder.glob("*.png"):
        (store.storage_folder / annotation_name(path.name)).write_text(text.replace(first, path.name))
