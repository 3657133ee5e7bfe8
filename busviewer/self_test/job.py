"""The main job on one synthetic scan: open, segment, edit, sign off and export, as a reader does it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from busviewer.editing import PointerEvent
from busviewer.export import export_study
from busviewer.mask import Mask, dice
from busviewer.review import ReviewSession
from busviewer.scan import read_scan
from busviewer.scan.phantom import numbered_phantom, write_study
from busviewer.segmentation import ModelInfo
from busviewer.study import ScanRef, StudyStore, list_scans, open_study, read_truth

__all__ = ["Done", "main_job"]

_READER = "self-test"
_PHANTOM = 1  # a benign one, on which the bundled model reaches a Dice of .975
_LEAST_DICE = 0.9  # less is a fault of the installation, not of the model


@dataclass(frozen=True, eq=False)
class Done:
    """What came of it.

    Attributes:
        device: where it ran, in words.
        precision: "fp32" or "bf16".
        seconds: of loading the model and of segmenting, together.
        dice: of the draft with the known lesion.
        draft: (H, W) bool.
    """

    device: str
    precision: str
    seconds: float
    dice: float
    draft: Mask


def main_job(model: ModelInfo, device: str, folder: Path) -> Done:
    """Do it in ``folder``, which is empty, with ``model`` on ``device`` ("cpu", "cuda:0").

    RuntimeError says which step went wrong; what the steps raise comes through.
    """
    from busviewer.segmentation.device import device_words, resolve_device
    from busviewer.segmentation.precision import load_segmenter

    phantom = numbered_phantom(_PHANTOM)
    write_study(folder / "study", [phantom])
    study = open_study(folder / "study")
    (entry,) = study.entries
    scan, truth = read_scan(entry.path), read_truth(entry, phantom.scan.shape)
    if truth is None or not np.array_equal(scan.pixels, phantom.scan.pixels):
        raise RuntimeError("the scan that was opened is not the one that was written")

    start = time.perf_counter()
    segmenter = load_segmenter(model, device, kept=folder)
    prediction = segmenter.segment(scan)
    seconds = time.perf_counter() - start
    wanted = device_words(resolve_device(device))
    if segmenter.device != wanted:
        raise RuntimeError(f"{wanted} failed, and the scan was segmented on {segmenter.device}: {segmenter.notice}")
    reached = dice(prediction.mask, truth)
    if reached < _LEAST_DICE:
        raise RuntimeError(f"the draft is far from the known lesion (Dice {reached:.2f}, at least {_LEAST_DICE})")

    session = ReviewSession(
        reader=_READER, user_data=folder / "data", on_change=lambda change: None, post=lambda call: None
    )
    try:
        session.open(study)
        session.workspace.select(entry.key)
        session.workspace.loaded(entry.key, scan, truth)
        proposed = session.drafts.propose(entry.key, ScanRef.of(entry.key, scan), prediction)
        if not proposed.taken:
            raise RuntimeError(f"the draft was not taken: {proposed.refused}")
        final = _edited(session)
        if not session.sign_off.sign():
            raise RuntimeError("the scan could not be signed off")
        if not session.storage.flush():
            raise RuntimeError("the annotations could not be saved")
    finally:
        session.close()
    _check_export(folder, entry.key, final)
    return Done(segmenter.device, segmenter.precision, seconds, reached, prediction.mask)


def _edited(session: ReviewSession) -> Mask:
    """The mask after one stroke of the brush, from its first pixel to the top left of the scan, undone and redone."""
    before = session.shown.mask
    if before is None:
        raise RuntimeError("there is no firm draft to edit")
    before = before.copy()
    row, column = (int(index[0]) for index in np.nonzero(before))
    session.editor.tool = "brush"
    session.editor.pointer(PointerEvent("press", column + 0.5, row + 0.5))
    session.editor.pointer(PointerEvent("move", column / 2, row / 2))
    session.editor.pointer(PointerEvent("release", column / 2, row / 2))
    painted = None if session.shown.mask is None else session.shown.mask.copy()
    if painted is None or painted.sum() <= before.sum():
        raise RuntimeError("the brush painted nothing")
    for step, wanted in ((session.editor.undo, before), (session.editor.redo, painted)):
        step()
        mask = session.shown.mask
        if mask is None or not np.array_equal(mask, wanted):
            raise RuntimeError(f"{step.__name__} did not bring back the mask")
    return painted


def _check_export(folder: Path, key: str, final: Mask) -> None:
    """Export the final as another program would find it, and read it again; RuntimeError where it is another."""
    study, out = open_study(folder / "study"), folder / "export"
    said = StudyStore(study.folder, _READER, user_data=folder / "data").load_all()
    done = export_study(study, said, out, format="png", what="final", reader=_READER)
    if done.written != 1:
        raise RuntimeError(f"the mask was not exported: {'; '.join(done.problems)}")
    found = {entry.key: entry for entry in list_scans(out)}
    mask = read_truth(found[key], final.shape) if key in found else None
    if mask is None or not np.array_equal(mask, final):
        raise RuntimeError("the exported mask is not the one that was signed off")
