"""Measure how many clicks a lesion needs (``busviewer evaluate --clicks``).

It simulates a reader who repeatedly clicks at the deepest point of the largest wrong region.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Any, Literal

import numpy as np

from busviewer.editing import Under, move_margin
from busviewer.mask import Mask, dice
from busviewer.progress import track
from busviewer.scan import Scan, read_scan
from busviewer.segmentation.clicks.clicks import Click, Clicker
from busviewer.segmentation.failure import SCAN_FAILURES
from busviewer.segmentation.prediction import Segmenter
from busviewer.study import ScanEntry, read_truth
from busviewer.training.judge.evaluate import MISSED_BELOW
from busviewer.training.judge.wrong_region import wrong_region

__all__ = ["GOOD", "Draw", "Start", "Trial", "click_on", "margin_tool", "summarise_clicks", "try_clicks"]

GOOD = 0.9
"""The Dice from which on a mask needs no further click."""

Start = Literal["draft", "nothing"]
"""What the first click is on: the model's draft, be it firm or weak, or an empty mask."""

Draw = Callable[[Scan, Mask, Sequence[Click]], Mask]
"""The mask after the last click, of the scan, the mask before it, and all clicks."""


@dataclass(frozen=True)
class Trial:
    """One scan with a lesion: the Dice before the first click and after each one, and the seconds of those done."""

    dice: tuple[float, ...]
    seconds: tuple[float, ...]

    @property
    def clicks_to_good(self) -> int:
        """After how many clicks the Dice was :data:`GOOD`; one more than were tried where it never was."""
        return next((number for number, value in enumerate(self.dice) if value >= GOOD), len(self.dice))


def margin_tool(scan: Scan, mask: Mask, clicks: Sequence[Click]) -> Mask:
    """The tool without a network, which moves the margin near a click, as a :data:`Draw`."""
    last = clicks[-1]
    return move_margin(Under(scan).grey, mask, last.row, last.column, last.wanted)


def click_on(scan: Scan, truth: Mask, mask: Mask, draw: Draw, most: int) -> Trial:
    """Click ``most`` times from ``mask``, as long as anything is wrong; both masks are (H, W), on the scan's grid."""
    clicks: list[Click] = []
    values, seconds = [dice(mask, truth)], []
    for _ in range(most):
        region = wrong_region(mask, truth)
        if region is not None:
            row, column = region.deepest
            clicks.append(Click(row, column, region.wanted))
            started = time.perf_counter()
            mask = draw(scan, mask, clicks)
            seconds.append(time.perf_counter() - started)
        values.append(dice(mask, truth))
    return Trial(tuple(values), tuple(seconds))


def try_clicks(
    entries: Sequence[ScanEntry], segmenter: Segmenter, clicker: Clicker | None, most: int, start: Start
) -> list[Trial]:
    """:func:`click_on` each scan that has a lesion, with ``clicker``, or without one the tool that moves the margin.

    Scans that cannot be read or segmented are left out: who scores them says so.
    """
    draw: Draw = margin_tool if clicker is None else clicker.draw
    found = []
    for entry in track([entry for entry in entries if entry.has_truth], lambda entry: f"clicks on {entry.key}"):
        try:
            scan = read_scan(entry.path)
            truth = read_truth(entry, scan.shape)
            if truth is None or not truth.any():
                continue
            mask = np.zeros_like(truth) if start == "nothing" else segmenter.segment(scan, flip=False).mask
            found.append(click_on(scan, truth, mask, draw, most))
        except SCAN_FAILURES:
            continue
    return found


def summarise_clicks(trials: Sequence[Trial], start: Start, most: int) -> dict[str, Any]:
    """What ``busviewer evaluate --clicks`` adds to its JSON: means over the scans with a lesion, None over none.

    ``most`` clicks were tried on each.
    ``dice`` and ``missed`` (the share with a Dice below 0.1) before the first click and after each; ``noc90``: clicks
    to a Dice of 0.90; ``ms_per_click``.
    """
    seconds = [value for trial in trials for value in trial.seconds]
    return {
        "from": start,
        "dice": [_mean(trial.dice[number] for trial in trials) for number in range(most + 1)],
        "missed": [_mean(trial.dice[number] < MISSED_BELOW for trial in trials) for number in range(most + 1)],
        "noc90": _mean(trial.clicks_to_good for trial in trials),
        "ms_per_click": _mean(1000 * value for value in seconds),
    }


def _mean(values: Iterable[float]) -> float | None:
    known = list(values)
    return fmean(known) if known else None
