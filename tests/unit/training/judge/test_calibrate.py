"""Constants from predictions: each line, each draft and each cut against what it has to be."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from busviewer.mask import dice
from busviewer.segmentation import ModelInfo, read_model
from busviewer.segmentation.postprocess import Raw, assessment_of, draft_mask, logit_of, probability_of, surest
from busviewer.segmentation.preprocess import Letterbox
from busviewer.study.annotations.sensitivity import EVEN_CUTS
from busviewer.training.judge import calibrate
from busviewer.training.judge.calibrate import (
    AREAS,
    ENOUGH,
    LEVELS,
    NORMALS,
    Evidence,
    evidence_of,
    fit_constants,
    fit_line,
    lesion_probabilities,
)

SIDE = 64
INFO = ModelInfo(Path(), "m", "M", "unet", {}, SIDE, 0.5, 0.001, "0" * 64, None, {})


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
    """A scan whose draft is right (or, where there is no lesion, wrong); ``sure`` is the logit of its surest pixels."""
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


def test_an_assessment_that_is_always_right_ends_in_no_infinity() -> None:
    line = fit_line([-2.0, -1.0, 1.0, 2.0] * 10, [False, False, True, True] * 10)
    assert line is not None and 0 < line[0] < 10 and abs(line[1]) < 0.01


def test_an_assessment_that_is_turned_round_is_not_believed() -> None:
    x = np.linspace(-3, 3, 100)
    line = fit_line(x, np.arange(100) < 25)
    assert line is not None and line[0] == 0.01, "model.json takes no falling line"
    assert sigmoid(line[0] * x + line[1]).mean() == pytest.approx(0.25, abs=0.02)


def test_an_assessment_that_hardly_moves_makes_no_line_that_model_json_refuses() -> None:
    rng = np.random.default_rng(4)
    truth = rng.random(60) < 0.8
    line = fit_line(0.004 + 1e-9 * rng.normal(size=60) + 1e-9 * truth, truth)
    assert line == pytest.approx((0.01, np.log(truth.mean() / (1 - truth.mean()))), abs=0.2)


def test_there_is_no_line_between_one_kind() -> None:
    assert fit_line([1.0, 2.0], [True, True]) is None and fit_line([1.0, 2.0], [False, False]) is None


# --- drafts ----------------------------------------------------------------------------------------------------------
def outline(truth: NDArray[np.bool_], core: float, rest: float, source: str = "one") -> Evidence:
    """A scan whose lesion is at ``rest`` with a core at ``core``."""
    logits = np.where(truth, rest, -9.0)
    logits[24:30, 24:30] = core
    return evidence_of(raw_of(logits), truth, None, source)


def test_what_is_drawn_where_nothing_lies_above_the_threshold_counts() -> None:
    """Half of the scans are sure: their outline wants the high threshold. It does not lose those that are not."""
    truth = np.zeros((SIDE, SIDE), bool)
    truth[20:40, 20:40] = True
    wide = truth.copy()
    wide[16:44, 16:44] = True
    sure = evidence_of(raw_of(np.where(truth, 6.0, np.where(wide, 1.6, -9.0))), truth, None, "one")
    found = fit_constants([sure, outline(truth, -1.0, -1.2)] * 4)
    line = found.calibration["pixel"]
    assert found.threshold > probability_of(np.array(1.6), line), "though the unsure ones lie far below"
    assert found.sensitivities["every"].lesions is not None


def test_the_outline_that_is_drawn_instead_is_that_of_the_segmenter(tiny_model: ModelInfo) -> None:
    truths = [blobs(seed + 900) > 2.0 for seed in range(30)]
    raws = [raw_of(0.6 * blobs(seed) + 2 * truth - 3) for seed, truth in enumerate(truths)]
    scans = [evidence_of(raw, truth, None, "one") for raw, truth in zip(raws, truths, strict=True)]
    info = replace(tiny_model, threshold=0.9, smallest_area=0.0, calibration={"pixel": (0.8, -0.2)})
    compared = 0
    for raw, truth, scan in zip(raws, truths, scans, strict=True):
        found = assessment_of(raw, info)
        if found.threshold < 0.9 and truth.any():
            sure = float(probability_of(scan.surest, (0.8, -0.2)).mean())
            expected = calibrate._instead(scan, sure, (0.8, -0.2))[-1]
            assert dice(found.mask, truth) == pytest.approx(expected, abs=0.12), "between two levels of the grid"
            compared += 1
    assert compared > 20


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
            assert found.drawn[row, column] == draft.any()
    assert found.lesion and found.malignant is True
    assert len(np.unique(found.dice)) > 20, "the drafts differ"


def test_only_the_scan_counts_and_not_what_pads_it() -> None:
    logits = np.full((SIDE, SIDE), 5.0)
    logits[16:48] = -5.0  # a scan of 32 x 64 lies there
    found = evidence_of(Raw(logits.astype(np.float32), 0.0, 0.0, Letterbox((32, 64), SIDE)), np.zeros((32, 64), bool),
                        True, "one")  # fmt: skip
    assert (found.dice == 1).all(), "nothing is drawn"
    assert (found.pixels == -5).all() and (found.surest == -5).all() and not found.inside.any()
    assert found.malignant is None, "without a lesion there is no class of it"


# --- the search ------------------------------------------------------------------------------------------------------
def test_a_cut_is_the_lowest_that_few_enough_normals_reach() -> None:
    normals = [scan(2 + number / 10, lesion=False) for number in range(40)]
    lesions = [scan(3 + number / 10, lesion=True) for number in range(60)]
    found = fit_constants([*normals, *lesions])
    assert list(found.sensitivities) == list(NORMALS)
    evidence = logit_of(probability_of(2 + np.arange(40) / 10, found.calibration["pixel"]))
    said = probability_of(evidence, found.calibration["lesion"])
    for name, allowed in NORMALS.items():
        one = found.sensitivities[name]
        assert one.normals == pytest.approx(np.mean(said >= one.cut), abs=1e-3) and one.normals <= allowed
        assert np.mean(said >= one.cut - 0.01) > allowed, "a hundredth lower would let too many through"
        assert round(one.cut, 2) == one.cut
    cuts = [one.cut for one in found.sensitivities.values()]
    assert cuts == sorted(cuts, reverse=True)
    kept = [one.lesions for one in found.sensitivities.values()]
    assert kept == sorted(kept) and kept[-1] == pytest.approx(0.7, abs=0.02)


def test_each_set_of_normals_counts_the_same() -> None:
    """Ten quiet normals of one set and a hundred loud ones of another: half of what is said is of the first."""
    quiet = [scan(1.0, lesion=False, source="quiet") for _ in range(10)]
    loud = [scan(5.0, lesion=False, source="loud") for _ in range(100)]
    lesions = [scan(4.0 + number / 20, lesion=True, source="quiet") for number in range(60)]
    found = fit_constants([*quiet, *loud, *lesions]).sensitivities["every"]
    assert found.normals == 0, "the loud ones would be half of all"


def test_a_few_normals_of_a_set_say_nothing() -> None:
    """Neither do they make cuts, nor do they count as much as the many of another set."""
    lesions = [scan(3 + number / 10, lesion=True) for number in range(60)]
    few = [scan(9.0, lesion=False, source="few") for _ in range(ENOUGH - 1)]
    found = fit_constants([*lesions, *few])
    assert found.calibration.keys() == {"pixel"}
    assert {name: one.cut for name, one in found.sensitivities.items()} == EVEN_CUTS
    many = [scan(2 + number / 10, lesion=False, source="many") for number in range(40)]
    assert fit_constants([*lesions, *few, *many]).sensitivities["quiet"].normals <= NORMALS["quiet"]


def test_surest_pixels_that_tell_nothing_make_no_line() -> None:
    """More sure of the normal scans than of the lesions: the cuts are those that nothing was fitted to."""
    normals = [scan(6 + number / 10, lesion=False) for number in range(40)]
    lesions = [scan(3 + number / 10, lesion=True) for number in range(40)]
    found = fit_constants([*normals, *lesions])
    assert "lesion" not in found.calibration
    assert {name: one.cut for name, one in found.sensitivities.items()} == EVEN_CUTS


def test_how_sure_a_scan_is_is_the_mean_of_its_surest_thousandth() -> None:
    """As the segmenter has it, on a square that is larger than 16 thousands of pixels."""
    logits = np.full((256, 256), -6.0)
    logits[100, 100:116] = 6.0  # 16 of the 65 surest
    found = evidence_of(raw_of(logits), np.zeros((256, 256), bool), None, "one")
    assert probability_of(found.surest).mean() == pytest.approx(surest(probability_of(logits)), abs=1e-4)


@given(st.integers(0, 999), st.integers(20, 300), st.integers(20, 300), st.sampled_from([None, (2.0, -1.0)]))
def test_the_lesion_probability_is_fitted_on_the_very_function_that_is_used(
    seed: int, height: int, width: int, line: tuple[float, float] | None
) -> None:
    """Whatever the size of the scan: what the fit takes for the probability is what a reader is told."""
    raw = Raw(blobs(seed), None, None, Letterbox((height, width), SIDE))
    calibration = {"pixel": (0.8, -0.2)} | ({} if line is None else {"lesion": line})
    found = assessment_of(raw, replace(INFO, calibration=calibration))
    (fitted,) = lesion_probabilities([evidence_of(raw, np.zeros((height, width), bool), None, "one")], calibration)
    assert found.mask.any() and fitted == found.lesion


def test_the_lesion_probability_is_how_often_there_is_one() -> None:
    rng = np.random.default_rng(8)
    scans = []
    for _ in range(300):
        sure = rng.normal(4, 2)
        scans.append(scan(sure, lesion=bool(rng.random() < sigmoid(np.array(1.5 * (sure - 4))))))
    found = fit_constants(scans)
    evidence = logit_of(np.array([probability_of(one.surest, found.calibration["pixel"]).mean() for one in scans]))
    said = probability_of(evidence, found.calibration["lesion"])
    truth = np.array([one.lesion for one in scans])
    for low in (0.0, 0.5):
        among = (said >= low) & (said < low + 0.5)
        assert said[among].mean() == pytest.approx(truth[among].mean(), abs=0.06)


def test_the_constants_do_to_the_scans_what_the_search_saw(tiny_model: ModelInfo) -> None:
    truths = [blobs(seed + 500) > 2.5 if seed % 4 else np.zeros((SIDE, SIDE), bool) for seed in range(48)]
    raws = [raw_of(blobs(seed) + 4 * truth) for seed, truth in enumerate(truths)]
    scans = [evidence_of(raw, truth, None, "one") for raw, truth in zip(raws, truths, strict=True)]
    found = fit_constants(scans)
    info = found.given_to(tiny_model)
    drafts = [assessment_of(raw, info) for raw in raws]
    reached = [dice(draft.mask, truth) for draft, truth in zip(drafts, truths, strict=True) if truth.any()]
    level = np.abs(probability_of(LEVELS, info.calibration["pixel"]) - info.threshold).argmin()
    area = AREAS.index(info.smallest_area)
    seen = [one.dice[level, area] for one in scans if one.lesion]
    drawn = [one.drawn[level, area] for one in scans if one.lesion]
    assert np.compress(drawn, reached) == pytest.approx(np.compress(drawn, seen), abs=1e-6)
    cut = info.sensitivities["balanced"]
    normals = [draft.lesion >= cut.cut for draft, truth in zip(drafts, truths, strict=True) if not truth.any()]
    assert np.mean(normals) == pytest.approx(cut.normals, abs=1e-3)


def test_the_threshold_is_the_one_that_draws_best() -> None:
    truth = np.zeros((SIDE, SIDE), bool)
    truth[20:40, 20:40] = True
    wide = cv2.dilate(truth.astype(np.uint8), np.ones((9, 9))) > 0
    logits = np.where(truth, 1.6, np.where(wide, 1.1, -4.0))  # the right outline lies at 1.25 or 1.5 only
    found = fit_constants([evidence_of(raw_of(logits), truth, None, "one")] * 3)
    line = found.calibration["pixel"]
    assert probability_of(np.array(1.1), line) < found.threshold <= probability_of(np.array(1.6), line)
    assert found.calibration.keys() == {"pixel"}
    assert {name: one.cut for name, one in found.sensitivities.items()} == EVEN_CUTS, "no normal scans, no cuts"
    assert all(one.normals is None and one.lesions is not None for one in found.sensitivities.values())


def test_each_set_counts_the_same_however_large() -> None:
    """One wants a low threshold a little; the other, with ten times the scans, a high one a little less."""
    truth = np.zeros((SIDE, SIDE), bool)
    truth[20:40, 20:40] = True
    half, core = truth.copy(), truth.copy()
    half[30:] = core[25:] = False  # the core is above any threshold
    small = np.where(core, 6.0, np.where(half, 2.2, np.where(truth, 0.1, -4.0)))
    low = evidence_of(raw_of(small), truth, None, "small")
    wide = truth.copy()
    wide[20:40, 40:46] = True
    large = np.where(core, 6.0, np.where(truth, 2.2, np.where(wide, 0.1, -4.0)))
    high = evidence_of(raw_of(large), truth, None, "large")
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
    with pytest.raises(ValueError, match="no scan has a lesion"):
        fit_constants([scan(1, lesion=False)])


def test_what_is_fitted_can_be_written_and_read(tiny_model: ModelInfo) -> None:
    normals = [scan(3 + logit / 10, lesion=False) for logit in range(10)]
    found = fit_constants([*normals, *[scan(40, lesion=True, rim=30) for _ in range(50)]])
    found.given_to(tiny_model).write()
    again = read_model(Path(tiny_model.folder))
    assert (again.threshold, again.smallest_area) == (found.threshold, found.smallest_area)
    assert again.sensitivities == found.sensitivities
    assert again.calibration == found.calibration
