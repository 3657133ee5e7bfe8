"""What a fine-tuning leaves in ``gate.json``, made up."""

from __future__ import annotations

from typing import Any

import numpy as np

from busviewer.mask import encode

__all__ = ["gate_json", "judged"]


def judged(scan: str, before: float, after: float, *, lesion: bool = True, of: str = "held-out") -> dict[str, Any]:
    """One scan of 199 x 301 pixels with a disc before and a larger one after; of a normal, 1 is nothing drawn."""
    rows, columns = np.ogrid[:199, :301]
    disc = (rows - 100) ** 2 + (columns - 150) ** 2
    masks = [encode((disc < radius**2) & (dice < 1 if not lesion else dice > 0)) for radius, dice in
             ((20, before), (28, after))]  # fmt: skip
    return {
        "set": of, "scan": scan, "lesion": lesion, "dice_before": before, "dice_after": after,
        "missed_before": lesion and before == 0, "missed_after": lesion and after == 0,
        "drawn_before": not lesion and before == 0, "drawn_after": not lesion and after == 0,
        "before": masks[0], "after": masks[1],
    }  # fmt: skip


def gate_json(verdict: str = "passed", reasons: tuple[str, ...] = (), scans: tuple[Any, ...] = ()) -> dict[str, Any]:
    """A whole judgement, with the same figures whatever its scans are."""
    lesions = {
        "n": 5, "dice_before": 0.7, "dice_after": 0.78, "difference": {"mean": 0.08, "low": 0.03, "high": 0.12, "n": 5},
        "worst_tenth_before": 0.4, "worst_tenth_after": 0.5, "missed_before": 1, "missed_after": 0,
    }  # fmt: skip
    guard = lesions | {"n": 48, "dice_before": 0.91, "dice_after": 0.9, "difference": None, "missed_before": 2,
                       "missed_after": 2}  # fmt: skip
    return {
        "format": 1, "verdict": verdict, "reasons": list(reasons),
        "sets": [
            {"name": "held-out", "lesions": lesions, "normals": {"n": 2, "drawn_before": 1, "drawn_after": 0}},
            {"name": "guard", "lesions": guard, "normals": {"n": 16, "drawn_before": 3, "drawn_after": 3}},
        ],
        "scans": list(scans),
    }  # fmt: skip
