"""The sample study: in the window, or, without a display, the same job done and left in a folder."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer import paths
from busviewer.display import UNSEEN, display_problem
from busviewer.files import read_json, write_atomic, write_json
from busviewer.mask.outline import DRAFT, TRUTH, Outline, outlined
from busviewer.progress import check_cancelled, report, track
from busviewer.scan import Scan, apply_window, auto_window, read_mask, read_scan
from busviewer.scan.phantom import sample_study, write_study
from busviewer.segmentation import ModelInfo, Prediction, Segmenter, locate_model
from busviewer.settings import Settings
from busviewer.stopping import only_asked, stop_asked
from busviewer.study import Study, open_study, read_truth
from busviewer.study.output import MANIFEST, write_manifest

__all__ = ["as_text", "default_out", "has_display", "headless_demo", "window_demo"]

_COLOURS = {"draft": DRAFT, "truth": TRUTH}
_TILE = 256
_RESULTS = ("masks", "overlays", "contact-sheet.png", "figures.csv", "figures.json", "window.png")


def has_display() -> bool:
    """Whether a window can be shown to somebody."""
    return os.environ.get("QT_QPA_PLATFORM") not in UNSEEN and not display_problem()


def default_out() -> Path:
    """Where the headless demo goes when nobody said; says so, and why there is no window."""
    out = Path("demo-output").resolve()
    print(f"No display found; processing the sample study without a window. Results: {out}", flush=True)
    return out


def window_demo() -> int:
    """Open the window on the sample study, which is made on the spot; the exit status."""
    from busviewer.app import real_services, run_window

    return run_window(real_services().sample_study())


def as_text(out: Path, figures: dict[str, Any]) -> str:
    """What :func:`headless_demo` found and where it left it, in a few lines."""
    lesion, normal = figures["lesion"], figures["normal"]
    return "\n".join(
        [
            f"segmented {figures['scans']} synthetic scans on {figures['device']}: mean Dice {lesion['dice']:.3f} on "
            f"{lesion['n']} scans with a lesion; firm drafts on {figures['firm']['normals']} of {normal['n']} scans "
            "without "
            "one",
            *(f"  {out / name}" for name in _RESULTS),
        ]
    )


def headless_demo(out: Path) -> dict[str, Any]:
    """Segment the sample study; leave masks, overlays, contact sheet, figures and a screenshot in ``out``.

    Returns:
        The figures of :func:`busviewer.training.judge.evaluate.summarise`.

    Raises ValueError where ``out`` has files of these names that are not of an earlier demo.
    """
    from busviewer.segmentation.batch import segment_study
    from busviewer.training.judge.evaluate import evaluate, summarise, write_rows

    _check_out(out)
    report(0.0, "creating the sample study")
    write_manifest(out, "demo", complete=False)
    folder = out / "sample-study"
    write_study(folder, sample_study())
    study = open_study(folder)
    segmenter = _remembering(locate_model(Settings().model, [paths.bundled_models()]))
    rows = segment_study(study, segmenter, out / "masks")
    _draw(study, {row.scan: out / "masks" / row.mask for row in rows if not row.error}, out)
    scores = evaluate(study.entries, segmenter)
    figures = summarise(scores, segmenter, skipped=0)
    write_rows(out / "figures.csv", scores)
    write_json(out / "figures.json", figures)
    report(0.95, "taking a screenshot")
    screenshot(folder, out / "window.png")
    write_manifest(out, "demo", complete=True)
    return figures


def _check_out(out: Path) -> None:
    """ValueError where ``out`` has something of the name of a result, and is not the folder of an earlier demo."""
    if out.exists() and not out.is_dir():
        raise ValueError(f"{out}: this is a file; choose a folder for the output")
    try:
        value = read_json(out / MANIFEST)
    except (OSError, ValueError):
        value = None
    if isinstance(value, dict) and (value.get("program"), value.get("kind")) == ("busviewer", "demo"):
        return
    names = (MANIFEST, "sample-study", *_RESULTS)
    there = next((out / name for name in names if os.path.lexists(out / name)), None)
    if there is not None:
        raise ValueError(f"{there}: already exists and was not written by busviewer demo; choose another folder")


def _remembering(model: ModelInfo) -> Segmenter:
    """A segmenter that predicts each scan once, for the masks and for the figures."""
    from busviewer.segmentation.segmenter import TorchSegmenter

    class Remembering(TorchSegmenter):
        def __init__(self) -> None:
            super().__init__(model)
            self._plain: dict[str, Prediction] = {}
            self._certain: dict[str, Prediction] = {}

        def segment(self, scan: Scan, *, flip: bool = True) -> Prediction:
            plain = self._plain.get(scan.sha256) or super().segment(scan, flip=False)
            self._plain[scan.sha256] = plain
            return self.with_uncertainty(scan, plain) if flip else plain

        def with_uncertainty(self, scan: Scan, prediction: Prediction) -> Prediction:
            certain = self._certain.get(scan.sha256) or super().with_uncertainty(scan, prediction)
            self._certain[scan.sha256] = certain
            return certain

    return Remembering()


def _draw(study: Study, masks: dict[str, Path], out: Path) -> None:
    tiles = []
    for entry in track(study.entries, lambda entry: f"drawing {entry.key}"):
        scan = read_scan(entry.path)
        truth = read_truth(entry, scan.shape)
        found = [] if truth is None else [Outline(truth, TRUTH)]
        if entry.key in masks:
            found.append(Outline(read_mask(masks[entry.key], scan.shape), DRAFT))
        picture = outlined(apply_window(scan.grey, auto_window(scan.grey)), *found)
        _write_png((out / "overlays" / entry.key).with_suffix(".png"), picture)
        tiles.append(_tile(picture, entry.key))
    _write_png(out / "contact-sheet.png", _sheet(tiles))


def _tile(picture: NDArray[np.uint8], name: str) -> NDArray[np.uint8]:
    scale = _TILE / max(picture.shape[:2])
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    tile = np.full((_TILE + 24, _TILE + 8, 3), 24, np.uint8)
    tile[4 : 4 + small.shape[0], 4 : 4 + small.shape[1]] = small[: _TILE + 16]
    cv2.putText(tile, name, (6, _TILE + 18), cv2.FONT_HERSHEY_SIMPLEX, 0.42, (220, 220, 220), 1, cv2.LINE_AA)
    return tile


def _sheet(tiles: list[NDArray[np.uint8]]) -> NDArray[np.uint8]:
    """The tiles in rows of four, below a line that says which colour is what."""
    across = 4
    blank = np.full_like(tiles[0], 24)
    tiles = tiles + [blank] * (-len(tiles) % across)
    rows = [np.hstack(tiles[start : start + across]) for start in range(0, len(tiles), across)]
    head = np.full((34, rows[0].shape[1], 3), 24, np.uint8)
    left = 10
    for name, colour in _COLOURS.items():
        text = {"draft": "draft of the model", "truth": "ground truth"}[name]
        cv2.putText(head, text, (left, 23), cv2.FONT_HERSHEY_SIMPLEX, 0.55, colour, 1, cv2.LINE_AA)
        left += 240
    return np.vstack([head, *rows])


def _write_png(path: Path, picture: NDArray[np.uint8]) -> None:
    write_atomic(path, cv2.imencode(".png", picture[:, :, ::-1])[1].tobytes(), flush=False)


def screenshot(folder: Path, path: Path, *, seconds: float = 60) -> None:
    """Leave a picture of the window, showing a segmented scan of ``folder``, in ``path``.

    RuntimeError where that takes longer than ``seconds``. Nothing of the reader's settings is read or changed.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    import tempfile

    from PySide6.QtCore import qInstallMessageHandler

    from busviewer.app import build, real_services

    before = qInstallMessageHandler(_show_message)
    with tempfile.TemporaryDirectory(prefix="busviewer-demo-") as home:
        services = replace(real_services(), settings_file=Path(home) / "settings.toml", user_data=Path(home))
        built = build(services=services, settings=Settings(reader="demo"))
        window = built.window
        try:
            window.resize(1500, 940)
            window.show()
            _wait(lambda: window.screen_ is not None, seconds)
            window.open_folder(folder)
            _wait(lambda: built.session.shown.scan is not None, seconds)
            window.actions_["segment"].trigger()
            _wait(lambda: built.session.shown.draft is not None, seconds)
            _wait(lambda: False, 1.5, must=False)  # the figures and thumbnails come a moment later
            if not window.grab().save(str(path)):
                raise RuntimeError(f"{path}: the screenshot could not be saved")
        finally:
            built.close()
            qInstallMessageHandler(before)


def _show_message(kind: object, context: object, text: str) -> None:
    if "propagateSizeHints" not in text:  # the offscreen platform says so of every window
        print(text, file=sys.stderr)


def _wait(done: Callable[[], bool], seconds: float, *, must: bool = True) -> None:
    """Let the window live until ``done`` or the time is over."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, deadline = QEventLoop(), time.monotonic() + seconds
    tick = QTimer()
    tick.timeout.connect(lambda: loop.quit() if stop_asked() or done() or time.monotonic() > deadline else None)
    tick.start(20)
    with only_asked():  # Qt swallows what is raised in the loop
        loop.exec()
    check_cancelled()
    if must and not done():
        raise RuntimeError("the window did not show the scan in time")
