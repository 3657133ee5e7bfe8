"""The clip that ``bench clips`` makes, and the rows that it judges."""

from __future__ import annotations

from pathlib import Path

import pytest

from busviewer.bench import clips
from busviewer.bench.timing import row
from busviewer.scan import clip_of, read_scan
from busviewer.scan.frames import frame_path
from busviewer.segmentation import ModelInfo
from busviewer.segmentation.precision import load_segmenter


def test_its_clip_is_read_frame_by_frame_at_the_rate_it_says(tmp_path: Path) -> None:
    path = tmp_path / "clip.dcm"
    clips.write_clip(path, 3)
    clip = clip_of(path)
    assert clip.frames == 3 and clip.seconds == pytest.approx(1 / 60)
    first, last = (read_scan(frame_path(path, number)) for number in (1, 3))
    assert first.shape == last.shape == (600, 800) and (first.pixels != last.pixels).any()


def test_a_floor_of_a_percentage_is_missed_by_that_and_not_by_the_median() -> None:
    took = [1.0] * 90 + [100.0] * 10
    assert row("step", took, floor=40, worst=95)["missed"] and not row("open", took, floor=40)["missed"]


def test_every_frame_is_segmented_one_after_another(
    tmp_path: Path, tiny_model: ModelInfo, monkeypatch: pytest.MonkeyPatch
) -> None:
    clips.write_clip(tmp_path / "clip.dcm", 5)
    monkeypatch.setattr(clips, "_SEGMENTED", 3)
    took = clips._segment(tmp_path, load_segmenter(tiny_model, "cpu", "fp32", tmp_path))
    assert len(took) == 3 and min(took) > 0
