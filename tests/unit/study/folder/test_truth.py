"""What is odd about ground truth."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from busviewer.study.folder.study import open_study
from busviewer.study.folder.truth import examine_truth

SHAPE = (200, 300)
ACROSS, DOWN = np.meshgrid(np.arange(SHAPE[1]), np.arange(SHAPE[0]))
LESION = ((ACROSS - 140) / 60) ** 2 + ((DOWN - 90) / 35) ** 2 < 1


def odd(folder: Path, mask: NDArray[np.bool_]) -> tuple[str, ...]:
    Image.fromarray(np.zeros(SHAPE, np.uint8)).save(folder / "a.png")
    Image.fromarray(mask).save(folder / "a_mask.png")
    (entry,) = open_study(folder).entries
    found = examine_truth(entry, SHAPE)
    assert found is not None and (found.mask == mask).all()
    return found.odd


def ring(width: int) -> NDArray[np.bool_]:
    return LESION & (cv2.erode(LESION.astype(np.uint8), np.ones((width, width), np.uint8)) == 0)


def text() -> NDArray[np.bool_]:
    picture = np.zeros(SHAPE, np.uint8)
    cv2.putText(picture, "CsT 12L", (5, 190), cv2.FONT_HERSHEY_SIMPLEX, 0.7, 1, 2)
    return picture > 0


def dots() -> NDArray[np.bool_]:
    picture = np.zeros(SHAPE, bool)
    for left in range(20, 20 + 4 * 30, 30):
        picture[40:42, left : left + 3] = True
    return picture


@pytest.mark.parametrize(
    ("mask", "words"),
    [
        (LESION, ()),
        (LESION | dots(), ()),
        (ring(33), ("the ground truth has holes, which count as no lesion",)),
        (text(), ("the ground truth has 6 thin or tiny areas, as letters and dashes are",)),
        (LESION | text(), ("the ground truth has 6 thin or tiny areas, as letters and dashes are",)),
    ],
    ids=["lesion", "with four specks", "ring", "text", "lesion and text"],
)
def test_what_is_odd_is_said(tmp_path: Path, mask: NDArray[np.bool_], words: tuple[str, ...]) -> None:
    assert odd(tmp_path, mask) == words
