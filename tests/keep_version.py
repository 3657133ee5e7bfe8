"""Writes ``tests/kept/VERSION``: a study and settings as this version writes them, for later versions to open.

``python -m tests.keep_version``, once for each version, before it is released. What is there is never written again.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from busviewer import paths
from busviewer.editing import PointerEvent
from busviewer.mask import Mask
from busviewer.review import ReviewSession
from busviewer.scan import read_scan
from busviewer.scan.phantom import make_phantom
from busviewer.segmentation.prediction import ModelId, Prediction
from busviewer.settings import ArchiveServer, Overlay, Settings, save
from busviewer.study import Annotation, ScanRef, open_study
from busviewer.version import __version__

__all__ = ["FOLDER", "READERS", "SETTINGS", "facts"]

FOLDER = Path(__file__).with_name("kept")
READERS = ("mj", "ab")
SETTINGS = Settings(
    reader="mj", device="cpu", theme="light", assessment="after sign-off", hide_draft=True, hidden_from={"ab": "draft"},
    draft=Overlay(colour="#ff0000"), heatmap_opacity=0.25, brush_diameter=33.0, recent=("/scans/one", "/scans/two"),
    keys={"segment": "Ctrl+Shift+G"}, archives=(ArchiveServer("PACS", "https://host/dicom-web", "mj"),),
)  # fmt: skip
_SHAPE = (96, 128)


def facts(said: Annotation) -> dict[str, Any]:
    """What has to stay the same of an annotation, as JSON holds it."""
    draft = said.draft
    return {
        "state": said.state.value, "flag": said.flag, "note": said.note, "class": said.lesion_class,
        "spacing": None if said.spacing is None else list(said.spacing), "seen": sorted(said.seen),
        "scan": [said.scan.sha256, *said.scan.size], "opened": said.opened,
        "rulers": [[line.x1, line.y1, line.x2, line.y2] for line in said.rulers],
        "correction": None if said.correction is None else _digest(said.correction),
        "draft": None if draft is None else [
            _digest(draft.mask), draft.model.name, draft.model.sha256, draft.threshold, draft.lesion_probability,
            draft.uncertainty, draft.kind(), draft.precision,
        ],
        "finals": [
            [_digest(final.mask), list(final.blind), final.model and final.model.name, final.draft is not None]
            for final in said.finals
        ],
    }  # fmt: skip


def _digest(mask: Mask) -> str:
    return f"{int(mask.sum())} {hashlib.sha256(np.packbits(mask).tobytes()).hexdigest()[:16]}"


def _predicted(mask: Mask, lesion: float) -> Prediction:
    return Prediction(
        mask * np.float32(0.9), mask, ModelId("m", "ab" * 32), 0.5, lesion, 0.25, "CPU", 0.1,
        cuts={"quiet": 0.8, "balanced": 0.5, "every": 0.2}, precision="fp32", seen=False,
    )  # fmt: skip


class _Reader:
    """A session, and what a reader does in it."""

    def __init__(self, folder: Path, reader: str) -> None:
        self.session = ReviewSession(
            reader=reader, user_data=paths.user_data(), on_change=lambda change: None, post=lambda call: None
        )
        self.study = open_study(folder)
        self.session.open(self.study)

    def show(self, key: str) -> None:
        self.session.workspace.select(key)
        self.session.workspace.loaded(key, read_scan(self.study.by_key[key].path), None)

    def segment(self, key: str, mask: Mask, lesion: float) -> None:
        scan = read_scan(self.study.by_key[key].path)
        assert self.session.drafts.propose(key, ScanRef.of(key, scan), _predicted(mask, lesion)).taken

    def drag(self, tool: str, *points: tuple[float, float]) -> None:
        self.session.editor.tool = tool
        kinds = ["press", *["move"] * (len(points) - 1), "release"]
        for kind, (x, y) in zip(kinds, [*points, points[-1]], strict=True):
            self.session.editor.pointer(PointerEvent(kind, x, y))  # type: ignore[arg-type]


def _write(folder: Path) -> None:
    study = folder / "study"
    masks: dict[str, Mask] = {}
    for number, kind in enumerate(("benign", "malignant", "normal", "benign", "malignant")):
        made, key = make_phantom(number, kind, size=_SHAPE), f"{kind}/{number}.png"  # type: ignore[arg-type]
        (study / kind).mkdir(parents=True, exist_ok=True)
        assert cv2.imwrite(str(study / key), made.scan.pixels)
        masks[key] = made.mask
    first, second, normal, third, fourth = masks
    reader = _Reader(study, "mj")
    reader.show(first)  # a draft, corrected, measured, signed off, reopened and signed off again
    reader.segment(first, masks[first], 0.9)
    reader.drag("brush", (20, 30), (60, 40))
    reader.drag("ruler", (10, 10), (50, 40))
    reader.session.sign_off.set_class("benign")
    assert reader.session.sign_off.sign()
    reader.session.sign_off.reopen()
    reader.drag("erase", (20, 30), (40, 35))
    assert reader.session.sign_off.sign()
    reader.show(second)  # a weak draft, and a correction that is not signed off
    reader.segment(second, masks[second], 0.3)
    reader.drag("brush", (70, 50), (90, 60))
    for kind, x in (("press", 10.0), ("release", 10.0), ("press", 60.0), ("release", 60.0)):
        reader.session.editor.rulers.mark(PointerEvent(kind, x, 20.0))  # type: ignore[arg-type]
    reader.session.editor.rulers.calibrate(5.0, folder=True)
    reader.session.sign_off.set_flag(True, "look again: “später”")
    reader.show(normal)
    assert reader.session.sign_off.no_lesion()
    reader.segment(third, masks[third], 0.95)  # a draft alone
    assert reader.session.storage.flush()
    reader.session.close()
    other = _Reader(study, "ab")
    other.show(first)
    other.drag("brush", (30, 30), (60, 60))
    assert other.session.sign_off.sign()
    other.show(fourth)
    other.session.close()
    save(folder / "home" / "settings.toml", SETTINGS)


def main() -> None:
    from busviewer.study import StudyStore

    folder = FOLDER / __version__
    if folder.exists():
        raise SystemExit(f"{folder} is there already, and is not written again")
    os.environ["BUSVIEWER_HOME"] = str(folder / "home")
    _write(folder)
    expected = {
        reader: {
            key: facts(said)
            for key, said in StudyStore(folder / "study", reader, user_data=folder / "home").load_all().items()
        }
        for reader in READERS
    }
    (folder / "expected.json").write_text(json.dumps(expected, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    for lock in folder.rglob("*.lock"):
        lock.unlink()
    shutil.rmtree(folder / "home" / "log", ignore_errors=True)


if __name__ == "__main__":
    main()
