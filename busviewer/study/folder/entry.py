"""One scan of a study, as its name and place tell."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Literal, NamedTuple

from busviewer.study.folder.names import natural_key

__all__ = ["ScanEntry", "TruthKind", "sort_entries"]

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
        order: what it is sorted by before its key, where its file tells; the first is a natural key, as of names.
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
    order: tuple[str, ...] = ()

    @property
    def has_truth(self) -> bool:
        """Whether it is known what this scan shows, be it no lesion."""
        return self.truth_kind != "none"


def sort_entries(entries: Iterable[ScanEntry]) -> list[ScanEntry]:
    """The entries in reading order: "benign (2)" before "benign (10)", and those whose files tell their order in it."""
    entries = list(entries)
    if any(entry.order for entry in entries):
        return sorted(entries, key=lambda entry: (*entry.order, natural_key(entry.key)))
    return sorted(entries, key=lambda entry: natural_key(entry.key))
