"""Opening a folder of 10,000 scans, reading one, and seeing one."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import cv2
from PySide6.QtCore import QEventLoop, QTimer

from busviewer.app import Built, build, real_services
from busviewer.bench.timing import Row, measure, row
from busviewer.progress import report
from busviewer.scan import read_scan
from busviewer.scan.phantom import make_phantom
from busviewer.segmentation import ModelInfo
from busviewer.settings import Settings
from busviewer.study import open_study

__all__ = ["rows"]

COUNT = 10_000
TIMES = 5
LIMIT_MS = 60_000


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
        with _window(Path(name)) as built:
            _see(built, folder)
            seeing: list[float] = []
            for _ in range(TIMES):
                built.session.close()
                seeing += measure(lambda: _see(built, folder), times=1, warm_up=0)
    return [
        row(f"list {COUNT} scans", listing, ratio=1.0),
        row(f"list {COUNT} scans and read the first", reading, floor=500, goal=200),
        row(f"open {COUNT} scans, first on screen", seeing, floor=500, goal=200),
    ]


@contextmanager
def _window(home: Path) -> Iterator[Built]:
    """A window that is not on the screen, without models, that keeps all it writes in ``home``."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    services = replace(
        real_services(),
        find_models=lambda: ([], []),
        devices=lambda: (),
        settings_file=home / "settings.toml",
        user_data=home / "user",
        models_folder=home / "models",
        runs_folder=home / "runs",
    )
    built = build(services=services, settings=Settings(reader="bench"))
    try:
        built.window.show()
        built.window.make_canvas()
        yield built
    finally:
        built.close()


def _see(built: Built, folder: Path) -> None:
    """Open ``folder`` and wait until its first scan is painted; RuntimeError after a minute."""
    loop, limit = QEventLoop(), QTimer()
    limit.setSingleShot(True)
    limit.timeout.connect(loop.quit)
    limit.start(LIMIT_MS)
    loaded = built.window.study_desk.loader.loaded
    loaded.connect(loop.quit)
    built.window.open_folder(folder)
    loop.exec()
    loaded.disconnect(loop.quit)
    if built.session.scan is None:
        raise RuntimeError(f"{folder}: the first scan did not come on screen")
    built.window.grab()
