"""One scan of a study, as its name and place tell."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, NamedTuple

__all__ = ["ScanEntry", "TruthKind"]

TruthKind = Literal["none", "masks", "colour", "empty"]


class ScanEntry(NamedTuple):
    """One scan of a study, as its name and place tell; a tuple, as ten thousand are made while a reader waits.

    Attributes:
        key: its path relative to the study folder, with forward slashes; of a frame, its address (``a/clip.tif#3``).
        path: the file, or the address of a frame in it (see :mod:`busviewer.scan.frames`).
        truths: the mask files, or addresses of frames in them, whose union is its ground truth.
        truth_kind: "none" (no ground truth), "masks", "colour" (masks whose colours tell the class), or
            "empty" (known to show no lesion, without a mask file).
        class_name: benign, malignant, normal, or None where neither folder nor table tells.
        group: scans of one patient or one view share it, and frames of one file; None where unknown.
        fold: of the set's own split, or None.
        rule: the name of the layout rule that found its ground truth; "" without one.
        hint: what a reader should know of the file itself, a sentence without a full stop; "" where there is nothing.
    """

    key: str
    path: Path
    truths: tuple[Path, ...] = ()
    truth_kind: TruthKind = "none"
    class_name: str | None = None
    group: str | None = None
    fold: int | None = None
    rule: str = ""
    hint: str = ""

    @property
    def has_truth(self) -> bool:
        """Whether it is known what this scan shows, be it no lesion."""
        return self.truth_kind != "none"
