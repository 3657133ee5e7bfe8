from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from busviewer.mask import Detected, detect, hd95, overlap, surface
from busviewer.study import ScanEntry, open_study
from busviewer.training.judge.scoring import (
    ScoredMask,
    against,
    find_in_files,
    score,
    score_masks,
    summarise_scores,
)


def square(side: int, top: int = 10, shape: tuple[int, int] = (64, 80)) -> np.ndarray:
    mask = np.zeros(shape, bool)
    mask[top : top + side, 20 : 20 + side] = True
    return mask


def row(name: str, mask: np.ndarray, truth: np.ndarray, group: str = "", spacing: float | None = None) -> ScoredMask:
    apart = None if spacing is None else (spacing, spacing)
    figures = score(mask, truth, apart)
    return ScoredMask(name, None, group or name, bool(truth.any()), bool(mask.any()), figures, apart)


def test_a_score_is_what_each_function_says() -> None:
    mask, truth, spacing = square(20), square(24, 12), (0.1, 0.2)
    found = score(mask, truth, spacing, tolerance_px=2, tolerance_mm=0.3)
    plain, metric = surface(mask, truth, 2), surface(mask, truth, 0.3, spacing)
    assert (found.dice, found.recall) == (overlap(mask, truth).dice, overlap(mask, truth).recall)
    assert (found.hd95_px, found.assd_px, found.nsd_px) == (hd95(mask, truth), plain.assd, plain.nsd)
    assert (found.hd95_mm, found.assd_mm, found.nsd_mm) == (hd95(mask, truth, spacing), metric.assd, metric.nsd)
    assert detect(mask, truth) == Detected(found.lesions_found, found.lesions_missed, found.lesions_false)
    bare = score(mask, truth)
    assert (bare.hd95_mm, bare.assd_mm, bare.nsd_mm) == (None, None, None)


def test_the_summary_of_known_rows() -> None:
    empty = square(0)
    rows = [
        row("hit", square(20), square(20), spacing=0.1),
        row("missed", empty, square(20)),
        row("quiet", empty, empty),
        row("fired", square(20), empty),
        ScoredMask("broken", None, "broken", error="broken: cannot be read"),
    ]
    found = summarise_scores(rows)
    assert (found["scans"], found["failed"], found["groups"]) == (4, 1, 4)
    assert found["lesion"]["n"] == 2 and found["normal"]["n"] == 2
    assert found["lesion"]["dice"] == {"mean": 0.5, "low": 0.0, "high": 1.0, "n": 2}
    assert found["lesion"]["missed"]["mean"] == 0.5
    assert found["lesion"]["hd95_mm"]["n"] == 1 and found["lesion"]["hd95_mm"]["mean"] == 0.0
    assert found["normal"]["marked"]["mean"] == 0.5
    assert found["by_lesion"]["n"] == 2 and found["by_lesion"]["found"]["mean"] == 0.5
    assert found["by_lesion"]["false_per_scan"]["mean"] == 0.25
    nothing = summarise_scores([])
    assert nothing["lesion"]["dice"] is None and nothing["by_lesion"]["found"] is None


def test_two_sets_are_compared_on_the_scans_that_both_have() -> None:
    truth = square(20)
    first = [row(f"{number}", square(20), truth) for number in range(8)]
    second = [row(f"{number}", square(14), truth) for number in range(2, 10)]
    found = against(first, second)
    assert found["scans"] == 6 and found["lesion"]["dice"]["n"] == 6
    assert found["lesion"]["dice"]["mean"] == pytest.approx(1 - second[0].figures.dice)  # type: ignore[union-attr]
    assert found["lesion"]["dice"]["p"] == pytest.approx(2 / 64, abs=0.01)
    assert found["lesion"]["hd95_mm"] is None and found["normal"]["marked"] is None
    back = against(second, first)
    assert back["lesion"]["dice"]["mean"] == -found["lesion"]["dice"]["mean"]


def test_masks_that_are_the_truth_score_1(tiny_study: Path) -> None:
    entries = open_study(tiny_study).entries
    masks = {entry.key: entry.truths for entry in entries if entry.truths}
    rows = score_masks(entries, find_in_files("truth", masks))
    assert [row.scan for row in rows] == [entry.key for entry in entries if entry.truths]
    assert all(row.figures is not None and row.figures.dice == row.figures.nsd_px == 1.0 for row in rows)


def test_a_mask_of_another_size_is_a_row_with_its_reason(tiny_study: Path, tmp_path: Path) -> None:
    import cv2

    cv2.imwrite(str(tmp_path / "wrong.png"), np.zeros((40, 40), np.uint8))
    entry: ScanEntry = open_study(tiny_study).entries[0]
    [row] = score_masks([entry], find_in_files("m", {entry.key: (tmp_path / "wrong.png",)}))
    assert row.figures is None and "40 x 40 pixels" in row.error and "wrong.png" in row.error
