"""The figures over pixels, on a study whose figures are known beforehand, and what networks cost."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from busviewer.scan import Scan
from busviewer.segmentation import ModelId, Prediction
from busviewer.segmentation.explaining import USUAL, Wish
from busviewer.study import open_study
from busviewer.training.comparison.figures import PixelCounts, cost_of, figures_of, pixel_auc
from busviewer.training.judge.evaluate import evaluate
from busviewer.training.judge.statistics import auc, reliability


class Dark:
    """Half sure of every dark pixel; only the darkest are in its mask."""

    model = ModelId("dark", "d" * 64)
    device = "CPU"
    precision, reason = "fp32", "no network"
    layers = ("one",)

    def __init__(self) -> None:
        self.flips: list[bool] = []

    def segment(self, scan: Scan, *, flip: bool = True) -> Prediction:
        self.flips.append(flip)
        grey = scan.grey
        probability = np.where(grey < 30, 0.9, np.where(grey < 100, 0.5, 0.1)).astype(np.float32)
        return Prediction(probability, grey < 30, self.model, 0.8, 1.0, None, self.device, 0.25 * len(self.flips))

    def with_uncertainty(self, scan: Scan, prediction: Prediction) -> Prediction:
        raise AssertionError("the mirrored pass is not asked for")

    def explain(self, scan: Scan, wish: Wish = USUAL, region: Any = None) -> Any:
        return scan, wish, region


@pytest.fixture
def study(tmp_path: Path) -> Path:
    """40 x 50 px. a: 200 of 400 lesion px are found; b: all 100, and 100 beside; a normal with a false alarm."""
    for name, dark, grey, lesion in (
        ("benign/a", (0, 10, 0, 20), (10, 20, 0, 20), (0, 20, 0, 20)),
        ("malignant/b", (0, 10, 0, 20), None, (0, 10, 0, 10)),
        ("normal/c", (0, 4, 0, 5), None, None),
        ("normal/d", None, None, None),
    ):
        scan, mask = np.full((40, 50), 200, np.uint8), np.zeros((40, 50), np.uint8)
        for place, value, into in ((grey, 60, scan), (dark, 10, scan), (lesion, 255, mask)):
            if place is not None:
                into[place[0] : place[1], place[2] : place[3]] = value
        path = tmp_path / f"{name}.png"
        path.parent.mkdir(exist_ok=True)
        cv2.imwrite(str(path), scan)
        cv2.imwrite(str(path.with_name(f"{path.stem}_mask.png")), mask)
    return tmp_path


def test_the_figures_are_those_by_hand(study: Path) -> None:
    entries, dark = open_study(study).entries, Dark()
    tally = PixelCounts(dark, entries)
    figures = figures_of(evaluate(entries, tally), tally)
    assert dark.flips == [False] * 4
    assert (figures["scans"], figures["lesions"], figures["normals"], figures["fired"]) == (4, 2, 2, 1)
    assert figures["dice"] == pytest.approx((2 * 200 / 600 + 2 * 100 / 300) / 2)
    assert figures["iou"] == pytest.approx((200 / 400 + 100 / 200) / 2)
    background = (1600 / 1800 + 1800 / 1900) / 2  # both empty / either empty
    assert figures["mean_iou"] == pytest.approx((0.5 + background) / 2)
    assert figures["fpr"] == pytest.approx((100 + 20) / (8000 - 500))
    assert figures["accuracy"] == pytest.approx(1 - (200 + 100 + 20) / 8000)
    assert (figures["missed"], figures["ms"]) == (0.0, 625.0), "the median of .25, .5, .75 and 1 s"
    assert tally.pixels.n.sum() == 8000 and tally.pixels.true.sum() == 500


def test_what_fails_is_counted_and_no_figure(study: Path) -> None:
    (study / "normal" / "c.png").write_bytes(b"broken")
    entries = open_study(study).entries
    tally = PixelCounts(Dark(), entries)
    figures = figures_of(evaluate(entries, tally), tally)
    assert (figures["scans"], figures["failed"], figures["normals"], figures["fired"]) == (3, 1, 1, 0)
    nothing = figures_of([], tally)
    assert nothing["lesions"] == 0 and all(nothing[name] is None for name in ("dice", "mean_iou", "fpr", "ms", "fired"))


def test_the_area_under_the_curve_is_that_of_all_pixels(study: Path) -> None:
    entries = open_study(study).entries
    tally = PixelCounts(Dark(), entries)
    evaluate(entries, tally)
    said = [0.9] * 300 + [0.5] * 200 + [0.9] * 120 + [0.1] * 7380
    assert pixel_auc(tally.pixels) == pytest.approx(auc(said, [True] * 500 + [False] * 7500))


@given(st.lists(st.tuples(st.floats(0, 1, width=32), st.booleans()), min_size=1, max_size=60))
def test_the_area_from_bins_is_the_exact_one_but_for_ties(pixels: list[tuple[float, bool]]) -> None:
    said, true = [pixel[0] for pixel in pixels], [pixel[1] for pixel in pixels]
    binned = [min(63, int(value * 64)) for value in said]
    assert pixel_auc(reliability(said, true, 64)) == pytest.approx(auc(binned, true))


def test_it_is_a_segmenter_as_the_other_is(study: Path) -> None:
    tally = PixelCounts(Dark(), open_study(study).entries)
    assert (tally.model, tally.device, tally.layers) == (Dark.model, "CPU", ("one",))
    scan = Scan(np.zeros((40, 50), np.uint8))
    wish, region = Wish(layer="one"), np.ones((40, 50), bool)
    assert tally.explain(scan, wish, region) == (scan, wish, region)


def test_the_cost_of_a_u_net_is_that_by_hand() -> None:
    """Width 1, two levels, 8 x 8: every convolution of the network counted once."""
    parameters, macs = cost_of("unet", {"width": 1, "levels": 2}, 8)
    per_pixel = {"encoder": 9 * 1 + 9 * 1, "decoder": 9 * 2 + 9 * 1, "head": 1}
    below = {"bottleneck": 9 * 2 + 9 * 2 * 2, "up": 2}
    assert macs == 64 * sum(per_pixel.values()) + 16 * sum(below.values())
    norms = 2 * (1 + 1 + 2 + 2 + 1 + 1 + 1)
    assert parameters == sum(per_pixel.values()) + sum(below.values()) + norms + 1


def test_the_cost_grows_with_the_area_and_a_second_channel_is_counted() -> None:
    small, large = cost_of("sa-unet", {}, 32), cost_of("sa-unet", {}, 64)
    assert small[0] == large[0] and large[1] == 4 * small[1]
