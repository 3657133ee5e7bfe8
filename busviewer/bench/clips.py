"""A clip of 200 frames of 800 x 600 in JPEG: the first frame on screen, stepping, playing, memory, segmenting."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Sequence
from functools import partial
from io import BytesIO
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np
from PIL import Image
from PySide6.QtTest import QTest

from busviewer import paths
from busviewer.bench.memory import in_a_process, kilobytes
from busviewer.bench.opening import open_again_and_again
from busviewer.bench.timing import Row, row
from busviewer.bench.window import Driver, shown
from busviewer.progress import report
from busviewer.scan import read_scan
from busviewer.scan.phantom import make_phantom
from busviewer.segmentation import ModelInfo
from busviewer.segmentation.precision import load_segmenter
from busviewer.segmentation.prediction import Segmenter
from busviewer.study import open_study

__all__ = ["measure_clip", "rows", "write_clip"]

FRAMES, SIZE = 200, (600, 800)
_STEPS = 100
_SEGMENTED = 40  # frames
_RATE = 60  # frames a second: the file says so, and the screen may fall behind
_PLAYED_S = 8
_QUALITY = 90


def rows(model: ModelInfo, device: str, precision: str = "auto") -> list[Row]:
    """Opening, stepping, playing, the most memory that a process takes for it beyond its empty window, and how long
    *Segment every frame* takes a frame."""
    with tempfile.TemporaryDirectory(prefix="busviewer-bench-") as name:
        home = Path(name)
        folder = home / "clips"
        folder.mkdir()
        report(0.0, f"a clip of {FRAMES} frames")
        write_clip(folder / "clip.dcm")
        report(0.3, "first frame, stepping, playing")
        found = in_a_process("busviewer.bench.clips", "measure_clip", folder)
        report(0.7, "segment every frame")
        segmented = _segment(folder, load_segmenter(model, device, precision, paths.user_data()))
    played = [1000 / _RATE if each < 1000 / _RATE else each for each in found["played"]]
    height, width = SIZE
    kind = f"{FRAMES} frames of {width} x {height}"
    return [
        row(f"open {kind}, first one shown", found["first"], floor=300, goal=200),
        row("step to the next frame (p95)", found["steps"], floor=40, goal=17, worst=95),
        row(f"play, a frame (p95; recorded at {_RATE} a second)", played, floor=40, goal=17, worst=95),
        row("memory", found["MB"], unit="MB", floor=500),
        row("segment every frame, a frame", segmented),
        row("segment every frame", [60_000 / each for each in segmented], unit="frames/min"),
    ]


def _segment(folder: Path, segmenter: Segmenter) -> list[float]:
    """Milliseconds of each of _SEGMENTED frames, read and segmented one after another as the window does, after two
    that are not counted."""
    entries = open_study(folder).entries[: _SEGMENTED + 2]
    took = []
    for entry in entries:
        started = perf_counter()
        segmenter.segment(read_scan(entry.path))
        took.append((perf_counter() - started) * 1000)
    return took[2:]


def write_clip(path: Path, frames: int = FRAMES) -> None:
    """A DICOM clip in JPEG: a phantom that a hand moves over, no two frames being the same."""
    from pydicom.dataset import Dataset, FileMetaDataset
    from pydicom.encaps import encapsulate
    from pydicom.uid import JPEGBaseline8Bit, UltrasoundMultiFrameImageStorage, generate_uid

    height, width = SIZE
    base = make_phantom(1, "benign", size=(height + 40, width + 200)).scan.grey
    speckle = np.random.default_rng(1)
    pictures = []
    for number in range(frames):
        left = round(100 + 90 * np.sin(number / 20))
        seen = base[20 : 20 + height, left : left + width].astype(np.int16)
        seen = np.clip(seen + speckle.integers(-4, 5, seen.shape), 0, 255).astype(np.uint8)
        buffer = BytesIO()
        Image.fromarray(seen).save(buffer, "JPEG", quality=_QUALITY)
        pictures.append(buffer.getvalue())
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = UltrasoundMultiFrameImageStorage
    meta.MediaStorageSOPInstanceUID = generate_uid()
    meta.TransferSyntaxUID = JPEGBaseline8Bit
    clip = Dataset()
    clip.file_meta = meta
    clip.SOPClassUID, clip.SOPInstanceUID = meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID
    clip.Modality, clip.NumberOfFrames, clip.FrameTime = "US", frames, 1000 / _RATE
    clip.Rows, clip.Columns = height, width
    clip.SamplesPerPixel, clip.PhotometricInterpretation, clip.PixelRepresentation = 1, "MONOCHROME2", 0
    clip.BitsAllocated = clip.BitsStored = 8
    clip.HighBit = 7
    clip.PixelData = encapsulate(pictures)
    clip["PixelData"].VR = "OB"
    clip.save_as(path, enforce_file_format=True)


def measure_clip(folder: Path) -> None:
    """Print what :func:`rows` needs of the clip in ``folder``, as JSON; in a process that did nothing else."""
    with tempfile.TemporaryDirectory(prefix="busviewer-bench-") as home, shown(Path(home)) as driver:
        driver.rest(1000)
        empty = kilobytes("VmRSS")
        first = open_again_and_again(driver, folder)
        driver.settle()
        steps = _step(driver)
        played = _play(driver)
        peak = kilobytes("VmHWM")
    more = [] if empty is None or peak is None else [(peak - empty) / 1024]
    json.dump({"first": first, "steps": steps, "played": played, "MB": more}, sys.stdout)


def _seen(driver: Driver) -> str:
    return "" if driver.view.scan is None else driver.view.scan.path.name


def _is_further(driver: Driver, before: str) -> bool:
    return _seen(driver) != before


def _step(driver: Driver) -> list[float]:
    """Milliseconds from each press of the key to the next frame being painted, at 25 a second."""
    took = []
    for _ in range(_STEPS):
        before, started = _seen(driver), perf_counter()
        QTest.keySequence(driver.window, driver.window.actions_["next_frame"].shortcut())
        driver.until(partial(_is_further, driver, before), "the next frame")
        driver.view.viewport().repaint()
        took.append((perf_counter() - started) * 1000)
        driver.rest(max(0, round(40 - took[-1])))
    driver.rest(500)
    return took


def _play(driver: Driver) -> list[float]:
    """Milliseconds from each frame to the next as they are painted, while the clip plays."""
    screen = driver.window.screen_
    assert screen is not None
    times: list[float] = []
    show = screen.show_passing

    def shown_now(frame: Any) -> None:
        show(frame)
        driver.view.viewport().repaint()
        times.append(perf_counter())

    screen.show_passing = shown_now  # type: ignore[method-assign]
    driver.key("play")
    driver.rest(_PLAYED_S * 1000)
    driver.key("play")
    screen.show_passing = show  # type: ignore[method-assign]
    driver.rest(500)
    return _between(times)


def _between(times: Sequence[float]) -> list[float]:
    return [float(each) * 1000 for each in np.diff(times)]
