"""Constants from predictions: each line, each draft and each gate against what it has to be."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from busviewer.mask import dice
from busviewer.segmentation import ModelInfo, read_model
from busviewer.segmentation.postprocess import Raw, draft_mask, opinion_of, probability_of, surest
from busviewer.segmentation.preprocess import Letterbox
from busviewer.training.calibrate import AREAS, FIRED, LEVELS, Evidence, evidence_of, fit_constants, fit_line

SIDE = 64


def sigmoid(x: NDArray[np.floating]) -> NDArray[np.floating]:
    return 1 / (1 + np.exp(-x))


def raw_of(mask: NDArray[np.floating], lesion: float | None = None, malignant: float | None = None) -> Raw:
    shape = (mask.shape[0], mask.shape[1])
    return Raw(mask.astype(np.float32), lesion, malignant, Letterbox(shape, mask.shape[0]))


def blobs(seed: int) -> NDArray[np.float32]:
    """(64, 64) smooth noise: logits with islands, holes and specks at every threshold."""
    noise = np.random.default_rng(seed).normal(size=(SIDE, SIDE)).astype(np.float32)
    smooth = cv2.GaussianBlur(noise, (0, 0), 2.5)
    return smooth / smooth.std() * 2


def scan(sure: float, *, lesion: bool, source: str = "one", rim: float = 3.0) -> Evidence:
    """A scan whose draft is right (or, where there is no lesion, wrong) as long as the gate lets it through.

    ``sure`` is the logit of its surest pixels, and so is what its head says.
    """
    truth = np.zeros((SIDE, SIDE), bool)
    truth[20:40, 20:40] = True
    logits = np.where(truth, rim, -4.0)
    logits[25:30, 25:30] = sure
    return evidence_of(raw_of(logits, sure), truth & lesion, None, source)


# --- lines -----------------------------------------------------------------------------------------------------------
def test_a_line_is_found_again() -> None:
    rng = np.random.default_rng(1)
    x = rng.normal(3, 5, 40_000)
    line = fit_line(x, rng.random(x.size) < sigmoid(0.5 * x - 2))
    assert line == pytest.approx((0.5, -2), abs=0.06)


def test_a_line_is_where_the_likelihood_is_highest() -> None:
    """Its gradient is nothing there: sum of w (target - p), and of that times x."""
    rng = np.random.default_rng(2)
    x, weight = rng.normal(-200, 90, 300), rng.uniform(0.1, 4, 300)
    truth = rng.random(300) < sigmoid(x / 60 + 3)
    line = fit_line(x, truth, weight)
    assert line is not None
    target = np.where(truth, (truth.sum() + 1) / (truth.sum() + 2), 1 / ((~truth).sum() + 2))
    left = weight * (target - sigmoid(line[0] * x + line[1]))
    assert abs(left.sum()) < 1e-3 and abs((left * (x + 200)).sum()) < 0.1


def test_an_opinion_that_is_always_right_ends_in_no_infinity() -> None:
    line = fit_line([-2.0, -1.0, 1.0, 2.0] * 10, [False, False, True, True] * 10)
    assert line is not None and 0 < line[0] < 10 and abs(line[1]) < 0.01


def test_an_opinion_that_is_turned_round_is_not_believed() -> None:
    x = np.linspace(-3, 3, 100)
    line = fit_line(x, np.arange(100) < 25)
    assert line is not None and line[0] == 0.01, "model.json takes no falling line"
    assert sigmoid(line[0] * x + line[1]).mean() == pytest.approx(0.25, abs=0.02)


def test_an_opinion_that_hardly_moves_makes_no_line_that_model_json_refuses() -> None:
    rng = np.random.default_rng(4)
    truth = rng.random(60) < 0.8
    line = fit_line(0.004 + 1e-9 * rng.normal(size=60) + 1e-9 * truth, truth)
    assert line == pytest.approx((0.01, np.log(truth.mean() / (1 - truth.mean()))), abs=0.2)


def test_there_is_no_line_between_one_kind() -> None:
    assert fit_line([1.0, 2.0], [True, True]) is None and fit_line([1.0, 2.0], [False, False]) is None


# --- drafts ----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("seed", range(4))
def test_a_draft_on_the_square_is_that_of_the_segmenter(seed: int) -> None:
    """Where the scan is as large as the square, the two are the same thing."""
    logits = np.round(blobs(seed), 1) + np.float32(0.03)  # none at a threshold itself
    truth = blobs(seed + 100) > 1.5
    found = evidence_of(raw_of(logits), truth, True, "one")
    for row, level in enumerate(LEVELS):
        for column, area in enumerate(AREAS):
            draft = draft_mask(probability_of(logits), float(probability_of(np.array(level))), area)
            assert found.dice[row, column] == pytest.approx(dice(draft, truth))
            assert found.fired[row, column] == draft.any()
    assert found.lesion and found.malignant is True
    assert len(np.unique(found.dice)) > 20, "the drafts differ"


def test_only_the_scan_counts_and_not_what_pads_it() -> None:
    logits = np.full((SIDE, SIDE), 5.0)
    logits[16:48] = -5.0  # a scan of 32 x 64 lies there
    found = evidence_of(Raw(logits.astype(np.float32), 0.0, 0.0, Letterbox((32, 64), SIDE)), np.zeros((32, 64), bool),
                        True, "one")  # fmt: skip
    assert not found.fired.any() and (found.dice == 1).all()
    assert (found.pixels == -5).all() and (found.surest == -5).all() and not found.inside.any()
    assert found.malignant is None, "without a lesion there is no class of it"


# --- the search ------------------------------------------------------------------------------------------------------
def test_the_gate_keeps_the_lesions_and_is_as_large_as_it_can() -> None:
    normals = [scan(logit, lesion=False) for logit in np.linspace(3, 4, 20)]
    lesions = [scan(logit, lesion=True) for logit in np.linspace(4.5, 8, 60)]
    found = fit_constants([*normals, *lesions])
    least = probability_of(np.array(4.5), found.calibration["pixel"])
    most = probability_of(np.array(4.0), found.calibration["pixel"])
    assert most < found.gate < least
    assert found.gate == pytest.approx((most + least) / 2, abs=1e-5), "between the two that it parts"


def test_the_gate_costs_as_few_lesions_as_the_rate_asks_for() -> None:
    """Two of twenty normals may pass, and not three."""
    normals = [scan(3 + logit / 10, lesion=False) for logit in range(20)]  # the surest at 4.9, 4.8, 4.7, ...
    lesions = [scan(3.05 + logit / 10, lesion=True) for logit in range(60)]
    found = fit_constants([*normals, *lesions])
    evidence = probability_of(3 + np.arange(20) / 10, found.calibration["pixel"])
    assert 2 / 20 <= FIRED < 3 / 20 and (evidence >= found.gate).sum() == 2
    least = probability_of(np.array(4.75), found.calibration["pixel"])
    assert found.gate < least, "the lesion just above the third normal is kept"


def test_the_constants_do_to_the_scans_what_the_search_saw(tiny_model: ModelInfo) -> None:
    rng = np.random.default_rng(5)
    truths = [blobs(seed + 500) > 2.5 if seed % 4 else np.zeros((SIDE, SIDE), bool) for seed in range(48)]
    raws = [
        raw_of(blobs(seed) + 4 * truth, float(rng.normal(1.5 if truth.any() else -1.5)), None)
        for seed, truth in enumerate(truths)
    ]
    scans = [evidence_of(raw, truth, None, "one") for raw, truth in zip(raws, truths, strict=True)]
    info = fit_constants(scans).given_to(tiny_model)
    drafts = [opinion_of(raw, info).mask for raw in raws]
    quiet = [draft.any() for draft, truth in zip(drafts, truths, strict=True) if not truth.any()]
    assert np.mean(quiet) <= FIRED
    reached = np.mean([dice(draft, truth) for draft, truth in zip(drafts, truths, strict=True) if truth.any()])
    level = np.abs(probability_of(LEVELS, info.calibration["pixel"]) - info.threshold).argmin()
    passed = [surest(opinion_of(raw, info).probability) >= info.gate for raw in raws]
    seen = [
        found.dice[level, AREAS.index(info.smallest_area)] * ok
        for found, ok in zip(scans, passed, strict=True) if found.lesion
    ]  # fmt: skip
    assert reached == pytest.approx(np.mean(seen), abs=1e-6)


def test_the_threshold_is_the_one_that_draws_best() -> None:
    truth = np.zeros((SIDE, SIDE), bool)
    truth[20:40, 20:40] = True
    wide = cv2.dilate(truth.astype(np.uint8), np.ones((9, 9))) > 0
    logits = np.where(truth, 1.6, np.where(wide, 1.1, -4.0))  # the right outline lies at 1.25 or 1.5 only
    found = fit_constants([evidence_of(raw_of(logits), truth, None, "one")] * 3)
    line = found.calibration["pixel"]
    assert probability_of(np.array(1.1), line) < found.threshold <= probability_of(np.array(1.6), line)
    assert found.gate == 0, "without normal scans there is nothing to gate"
    assert found.calibration.keys() == {"pixel"}


def test_each_set_counts_the_same_however_large() -> None:
    """One wants a low threshold a little; the other, with ten times the scans, a high one a little less."""
    truth = np.zeros((SIDE, SIDE), bool)
    truth[20:40, 20:40] = True
    half = truth.copy()
    half[30:] = False
    low = evidence_of(raw_of(np.where(half, 2.2, np.where(truth, 0.1, -4.0))), truth, None, "small")
    wide = truth.copy()
    wide[20:40, 40:46] = True
    high = evidence_of(raw_of(np.where(truth, 2.2, np.where(wide, 0.1, -4.0))), truth, None, "large")
    assert low.dice[0].max() - low.dice[-4].max() > high.dice[-4].max() - high.dice[0].max() > 0
    found = fit_constants([low, *[high] * 10])
    assert found.threshold <= probability_of(np.array(0.1), found.calibration["pixel"])


def test_a_small_area_that_drops_specks_is_taken() -> None:
    truth = np.zeros((SIDE, SIDE), bool)
    truth[20:40, 20:40] = True
    logits = np.where(truth, 3.0, -4.0)
    logits[2:4, 2:8] = 3.0  # 12 of 4096 pixels
    found = fit_constants([evidence_of(raw_of(logits), truth, None, "one")] * 2)
    assert found.smallest_area >= 0.003


def test_the_gate_goes_by_the_surest_pixels_and_the_threshold_does_not() -> None:
    def headless(core: float, rim: float, *, lesion: bool) -> Evidence:
        truth = np.zeros((SIDE, SIDE), bool)
        truth[16:44, 16:44] = True
        logits = np.where(truth, rim, -4.0)
        logits[24:36, 24:36] = core
        return evidence_of(raw_of(logits), truth & lesion, None, "one")

    normals = [headless(peak, -4.0, lesion=False) for peak in np.linspace(0.6, 1.6, 20)]
    lesions = [headless(peak, 0.6, lesion=True) for peak in np.linspace(2.6, 5, 20)]
    found = fit_constants([*normals, *lesions])
    line = found.calibration["pixel"]
    assert found.threshold <= probability_of(np.array(0.6), line), "the whole lesion, on which the normals fire too"
    assert probability_of(np.array(1.6), line) < found.gate < probability_of(np.array(2.6), line)


def test_the_class_is_fitted_to_the_lesions_whose_class_is_known() -> None:
    rng = np.random.default_rng(3)
    truth = np.ones((SIDE, SIDE), bool)
    logits = rng.normal(0, 2, 150)
    scans = [
        evidence_of(raw_of(np.zeros((SIDE, SIDE)), 1.0, float(logit)), truth, bool(logit + rng.normal() > 1), "one")
        for logit in logits
    ]
    unknown = [evidence_of(raw_of(np.zeros((SIDE, SIDE)), 1.0, 50.0), truth, None, "one")] * 90
    line = fit_constants([*scans, *unknown]).calibration["malignant"]
    assert line == fit_constants(scans).calibration["malignant"] and -line[1] / line[0] == pytest.approx(1, abs=0.5)


def test_nothing_is_fitted_to_normal_scans_alone() -> None:
    with pytest.raises(ValueError, match="no scan with a lesion"):
        fit_constants([scan(1, lesion=False)])


def test_what_is_fitted_can_be_written_and_read(tiny_model: ModelInfo) -> None:
    normals = [scan(3 + logit / 10, lesion=False) for logit in range(10)]
    found = fit_constants([*normals, *[scan(40, lesion=True, rim=30) for _ in range(50)]])
    found.given_to(tiny_model).write()
    again = read_model(Path(tiny_model.folder))
    assert (again.threshold, again.smallest_area, again.gate) == (found.threshold, found.smallest_area, found.gate)
    assert again.calibration == found.calibration
