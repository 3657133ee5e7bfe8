"""What readers said of a scan, made up for tests."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from busviewer.study import StudyStore
from busviewer.study.annotations.annotation import Annotation, Final, ScanRef, State
from busviewer.study.annotations.origin import Origin

SHAPE = (32, 40)
DAY = "2026-01-{day:02d}T08:00:00Z"


def square(top: int = 2, left: int = 3, side: int = 5) -> np.ndarray:
    """(H, W) bool: a square lesion; none where ``side`` is 0."""
    mask = np.zeros(SHAPE, bool)
    mask[top : top + side, left : left + side] = True
    return mask


def signed(
    reader: str,
    mask: np.ndarray,
    *,
    key: str = "a.png",
    day: int = 1,
    sha256: str = "a" * 64,
    lesion_class: str | None = None,
    spacing: tuple[float, float] | None = None,
    blind: tuple[str, ...] = (),
    origin: Origin | None = None,
) -> Annotation:
    """An annotation that ``reader`` signed off on a day of January."""
    final = Final(mask, DAY.format(day=day), blind=blind, origin=origin)
    scan = ScanRef(key, sha256, (mask.shape[1], mask.shape[0]))
    return Annotation(
        scan, reader, State.SIGNED_OFF, finals=(final,), lesion_class=lesion_class, spacing=spacing, seen=()
    )


def write(folder: Path, user_data: Path, *annotations: Annotation) -> None:
    """Write them as their readers would."""
    for said in annotations:
        StudyStore(folder, said.reader, user_data=user_data).write(said.scan.path, said)
