"""The spacing of whole folders, on disk."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from busviewer.study.annotations.calibration import FILE, Calibrations


def test_a_spacing_is_kept_for_a_folder_and_a_size(tmp_path: Path) -> None:
    storage = tmp_path / "study" / "busviewer" / "mj"
    kept = Calibrations(storage)
    assert kept.of("benign/a.png", (640, 480)) is None and not kept.problem
    kept.put("benign/a.png", (640, 480), (0.1, 0.1))
    kept.put("benign/a.png", (320, 240), (0.2, 0.2))
    kept.put("b.png", (640, 480), (0.3, 0.3))
    kept.put("benign/c.png", (640, 480), (0.15, 0.15))
    kept.write(storage)
    for known in (kept, Calibrations(storage)):
        assert known.of("benign/z.png", (640, 480)) == (0.15, 0.15), "the last one counts"
        assert known.of("benign/z.png", (320, 240)) == (0.2, 0.2)
        assert known.of("z.png", (640, 480)) == (0.3, 0.3)
        assert known.of("malignant/z.png", (640, 480)) is None
        assert known.of("benign/z.png", (641, 480)) is None


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        '{"format": 2, "folders": []}',
        '{"format": 1, "folders": [{"folder": "a", "size": [1, 2], "spacing": [0, 1]}]}',
        '{"format": 1, "folders": [{"folder": 7, "size": [1, 2], "spacing": [1, 1]}]}',
    ],
)
def test_a_damaged_file_is_named_and_quarantined_not_overwritten(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text)
    kept = Calibrations(tmp_path)
    assert str(tmp_path / FILE) in kept.problem
    assert kept.of("a/b.png", (1, 2)) is None
    assert (tmp_path / FILE).read_text() == text
    kept.put("a/b.png", (1, 2), (0.1, 0.1))
    kept.write(tmp_path)
    (aside,) = tmp_path.glob(f"{FILE}.damaged-*")
    assert not kept.problem and aside.read_text() == text
    assert json.loads((tmp_path / FILE).read_text())["format"] == 1


def test_what_cannot_be_written_is_kept_in_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    kept = Calibrations(tmp_path / "file" / "below")
    kept.put("a.png", (1, 2), (0.1, 0.1))
    with pytest.raises(OSError):
        kept.write(tmp_path / "file" / "below")
    assert kept.of("a.png", (1, 2)) == (0.1, 0.1)
    kept.write(tmp_path)
    assert Calibrations(tmp_path).of("a.png", (1, 2)) == (0.1, 0.1)
