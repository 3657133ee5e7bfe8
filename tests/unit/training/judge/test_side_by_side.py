"""Two models on a study: what judges, what is left out, and what is said of them."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from busviewer.progress import Cancelled, listening
from busviewer.scan import Scan, read_scan
from busviewer.segmentation.prediction import Prediction
from busviewer.study import StudyStore, list_scans
from busviewer.study.annotations.annotation import Annotation, Final, ScanRef, State
from busviewer.training.judge.side_by_side import compare_on
from tests.gui.fake import FakeSegmenter


def square(left: int, top: int = 20) -> np.ndarray:
    mask = np.zeros((80, 100), bool)
    mask[top : top + 20, left : left + 20] = True
    return mask


class Drawing(FakeSegmenter):
    """Draws the same square on each scan, firm; on those ``of``, another, or nothing for None."""

    def __init__(self, left: int, **of: int | None) -> None:
        super().__init__()
        self._left, self._of = left, of

    def segment(self, scan: Scan, *, flip: bool = True) -> Prediction:
        assert not flip
        self.seen.append(scan.path.stem)
        left = self._of.get(scan.path.stem, self._left)
        mask = np.zeros((80, 100), bool) if left is None else square(left)
        return Prediction(
            mask.astype(np.float32), mask, self.model, 0.5, 0.9, None, "CPU", 0.0, seen=scan.path.name in self.taught
        )


@pytest.fixture
def study(tmp_path: Path) -> Path:
    """a to f of 80 x 100; a to d have the ground truth square(20), of which d's is empty; e and f have none."""
    folder = tmp_path / "study"
    folder.mkdir()
    for name in "abcdef":
        cv2.imwrite(str(folder / f"{name}.png"), np.full((80, 100), ord(name), np.uint8))
        if name in "abcd":
            truth = square(20) if name != "d" else np.zeros((80, 100), bool)
            cv2.imwrite(str(folder / f"{name}_mask.png"), truth.astype(np.uint8) * 255)
    return folder


def sign(study: Path, user_data: Path, name: str, mask: np.ndarray, size: tuple[int, int] = (100, 80)) -> None:
    entry = next(entry for entry in list_scans(study) if entry.key == f"{name}.png")
    ref = ScanRef(entry.key, read_scan(entry.path).sha256, size)
    said = Annotation(ref, "mj", State.SIGNED_OFF, finals=(Final(mask, "2026-01-01T08:00:00Z"),))
    StudyStore(study, "mj", user_data=user_data).write(entry.key, said)


def test_finals_count_before_ground_truth_and_lesions_apart_from_normals(study: Path, tmp_path: Path) -> None:
    sign(study, tmp_path, "a", square(40))
    sign(study, tmp_path, "e", np.zeros((80, 100), bool))
    first, second = Drawing(20, e=None), Drawing(40, b=30, d=None)
    first.taught = ("a.png", "b.png")
    found = compare_on(study, "mj", tmp_path, (first, second), most=50)
    assert (found.lesions, found.normals, found.finals, found.left_out) == (3, 2, 2, ())
    assert found.dice == (pytest.approx((0 + 1 + 1) / 3), pytest.approx((1 + 0.5 + 0) / 3))
    assert found.missed == (1, 1) and found.drawn == (1, 1) and found.seen == (2, 0)
    assert found.difference is not None and found.difference.mean == pytest.approx((1 - 0.5 - 1) / 3)
    assert first.seen == ["a", "b", "c", "d", "e"]


def test_at_most_so_many_scans_spread_over_the_study(study: Path, tmp_path: Path) -> None:
    first = Drawing(20)
    found = compare_on(study, "mj", tmp_path, (first, Drawing(20)), most=2)
    assert first.seen == ["a", "c"] and found.lesions == 2 and found.finals == 0


def test_read_blind_only_finals_judge(study: Path, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no scan has a final or a ground truth"):
        compare_on(study, "mj", tmp_path, (Drawing(20), Drawing(20)), most=9, truths=False)
    sign(study, tmp_path, "f", square(20))
    first = Drawing(20)
    assert compare_on(study, "mj", tmp_path, (first, Drawing(20)), most=9, truths=False).finals == 1
    assert first.seen == ["f"]


def test_what_cannot_be_used_is_named(study: Path, tmp_path: Path) -> None:
    sign(study, tmp_path, "e", np.zeros((40, 50), bool), (50, 40))
    (study / "b.png").write_bytes(b"\x89PNG\r\n\x1a\n broken")
    found = compare_on(study, "mj", tmp_path, (Drawing(20), Drawing(20)), most=9)
    assert found.lesions == 2 and len(found.left_out) == 2
    assert "b.png" in found.left_out[0] and "e.png: the file has changed" in found.left_out[1]


def test_it_is_cancelled_between_two_scans(study: Path, tmp_path: Path) -> None:
    first = Drawing(20)
    with listening(lambda _fraction, _text: None, lambda: len(first.seen) >= 2), pytest.raises(Cancelled):
        compare_on(study, "mj", tmp_path, (first, Drawing(20)), most=9)
    assert first.seen == ["a", "b"]
