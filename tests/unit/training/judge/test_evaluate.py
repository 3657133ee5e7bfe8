"""The figures, on rows whose figures are known beforehand."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from busviewer.mask import compare
from busviewer.scan import Scan, ScanError, read_scan
from busviewer.segmentation import ModelId, ModelInfo, Prediction
from busviewer.segmentation.segmenter import TorchSegmenter
from busviewer.study import ScanEntry, open_study, read_truth
from busviewer.training.dataset import trained_on
from busviewer.training.judge.evaluate import (
    SPLITS,
    ScoredScan,
    evaluate,
    seen_words,
    split,
    summarise,
    write_rows,
)
from busviewer.training.judge.statistics import reliability

KEYS = {
    "model": ["name", "sha256"],
    "device": None,
    "precision": None,
    "precision_reason": None,
    "sensitivity": None,
    "scans": None,
    "skipped": None,
    "failed": None,
    "seen_in_training": None,
    "lesion": ["n", "dice", "iou", "precision", "recall", "hd95_px", "missed"],
    "normal": ["n", "false_positives", "false_positive_rate"],
    "firm": ["lesions", "lesion_rate", "dice", "normals", "normal_rate"],
    "global": ["dice", "iou", "accuracy"],
    "classification": ["n", "auc", "ece"],
    "uncertainty": ["n", "spearman"],
    "calibration": ["pixel_ece", "lesion_ece"],
    "seconds_per_scan": None,
}


class Corner:
    """Finds a lesion in the upper left 40 x 40 where the scan is dark there; fails on a white scan.

    Calls what it finds malignant, and is the less certain the more it finds.
    """

    model = ModelId("corner", "c" * 64)
    device = "CPU"
    precision, reason = "fp32", "no network"
    layers = ()

    def segment(self, scan: Scan, *, flip: bool = True) -> Prediction:
        if scan.grey.min() == 255:
            raise RuntimeError("all white")
        mask = np.zeros(scan.shape, bool)
        mask[:40, :40] = scan.grey[:40, :40] < 100
        there = 0.9 if mask.any() else 0.1
        probability = np.where(mask, np.float32(0.75), np.float32(0))
        found = Prediction(probability, mask, self.model, 0.5, there, None, self.device, 0.5, there)
        return self.with_uncertainty(scan, found) if flip else found

    def with_uncertainty(self, scan: Scan, prediction: Prediction) -> Prediction:
        return replace(prediction, uncertainty=float(prediction.mask.mean()), seconds=prediction.seconds + 0.5)

    def explain(self, scan: Scan, layer: str) -> Any:
        raise RuntimeError("not asked for")


def row(scan: str, **values: Any) -> ScoredScan:
    return ScoredScan(scan, "benign", None, None, pixels=100, seconds=0.5, **values)


def test_the_keys_are_those_that_were_promised() -> None:
    figures = summarise([], Corner(), skipped=0)
    assert {name: list(value) if isinstance(value, dict) else None for name, value in figures.items()} == KEYS


def test_the_means_are_of_lesions_and_the_normal_scans_are_apart() -> None:
    rows = [
        row("a", lesion=True, dice=0.8, iou=0.7, precision=0.9, recall=0.75, hd95_px=4.0,
            predicted_px=10, truth_px=12, shared_px=9),
        row("b", lesion=True, dice=0.0, iou=0.0, precision=0.0, recall=0.0, hd95_px=14.0,
            predicted_px=0, truth_px=8, shared_px=0),
        row("c", lesion=True, dice=0.1, iou=0.05, precision=0.3, recall=0.0, hd95_px=6.0,
            predicted_px=5, truth_px=5, shared_px=1),
        row("d", lesion=False, dice=1.0, iou=1.0, precision=1.0, recall=1.0, hd95_px=0.0),
        row("e", lesion=False, dice=0.0, iou=0.0, precision=0.0, recall=0.0, hd95_px=14.1, predicted_px=15),
        row("f", error="broken"),
    ]  # fmt: skip
    figures = summarise(rows, Corner(), skipped=3)
    assert (figures["model"], figures["device"]) == ({"name": "corner", "sha256": "c" * 64}, "CPU")
    assert (figures["scans"], figures["skipped"], figures["failed"]) == (5, 3, 1)
    assert figures["lesion"] == pytest.approx(
        {"n": 3, "dice": 0.3, "iou": 0.25, "precision": 0.4, "recall": 0.25, "hd95_px": 8.0, "missed": 1 / 3}
    ), "a Dice of exactly 0.1 is not missed"
    assert figures["normal"] == {"n": 2, "false_positives": 1, "false_positive_rate": 0.5}
    # pooled: predicted 30, true 25, shared 10, of 500 pixels
    assert figures["global"] == pytest.approx({"dice": 20 / 55, "iou": 10 / 45, "accuracy": (500 - 30 - 25 + 20) / 500})
    assert figures["seconds_per_scan"] == 0.5


def test_the_seconds_are_the_median_without_the_first_scan() -> None:
    """On which the network is made ready: it takes a hundred times as long."""
    rows = [replace(row("a", lesion=True), seconds=seconds) for seconds in (20.0, 0.1, 0.3, 0.2, 4.0)]
    assert summarise(rows, Corner(), skipped=0)["seconds_per_scan"] == pytest.approx(0.25)
    assert summarise(rows[:1], Corner(), skipped=0)["seconds_per_scan"] is None


def test_it_is_said_how_many_scans_the_model_was_trained_on(tiny_study: Path, tiny_model: ModelInfo) -> None:
    entries = open_study(tiny_study).entries

    def judged(some: list[ScanEntry]) -> tuple[list[bool | None], dict[str, Any]]:
        segmenter = TorchSegmenter(tiny_model, "cpu")
        rows = evaluate(some, segmenter)
        return [row.seen for row in rows], summarise(rows, segmenter, skipped=0)

    seen, figures = judged(entries[:2])
    assert seen == [None, None] and figures["seen_in_training"] is None
    assert seen_words(figures).startswith("it is not known which scans")
    trained_on(entries[:5]).write(tiny_model.folder)
    seen, figures = judged(entries)
    assert seen == [True] * 5 + [False] * 7 and figures["seen_in_training"] == 5
    assert seen_words(figures) == "5 of 12 scans were in the model's training set: these are not figures of new scans"
    seen, figures = judged(entries[5:])
    assert figures["seen_in_training"] == 0 and seen_words(figures) == ""


def test_where_there_is_nothing_the_figure_is_null() -> None:
    figures = summarise([row("a", error="broken")], Corner(), skipped=2)
    assert (figures["scans"], figures["skipped"], figures["seconds_per_scan"]) == (0, 2, None)
    assert figures["lesion"].pop("n") == figures["normal"].pop("n") == 0
    assert figures["classification"].pop("n") == figures["uncertainty"].pop("n") == 0
    assert figures["firm"].pop("lesions") == 0
    for part in ("lesion", "normal", "firm", "global", "classification", "uncertainty", "calibration"):
        assert set(figures[part].values()) == {None}


def test_only_scans_without_a_lesion_and_nothing_found() -> None:
    figures = summarise([row("a", lesion=False, dice=1.0)], Corner(), skipped=0)
    assert figures["lesion"]["dice"] is None and figures["lesion"]["missed"] is None
    assert figures["normal"] == {"n": 1, "false_positives": 0, "false_positive_rate": 0.0}
    assert figures["global"] == {"dice": 1.0, "iou": 1.0, "accuracy": 1.0}


def test_only_firm_drafts_count_as_firm() -> None:
    rows = [
        row("a", lesion=True, dice=0.8, predicted_px=10, draft="firm"),
        row("b", lesion=True, dice=0.6, predicted_px=10, draft="weak"),
        row("c", lesion=True, dice=0.0, draft="none"),
        row("d", lesion=True, dice=0.4, predicted_px=10, draft="firm"),
        row("e", lesion=False, dice=0.0, predicted_px=10, draft="firm"),
        row("f", lesion=False, dice=0.0, predicted_px=10, draft="weak"),
        row("g", error="broken"),
    ]
    figures = summarise(rows, Corner(), skipped=0, sensitivity="quiet")
    assert figures["firm"] == pytest.approx(
        {"lesions": 2, "lesion_rate": 0.5, "dice": 0.3, "normals": 1, "normal_rate": 0.5}
    )
    assert figures["lesion"]["dice"] == pytest.approx(0.45), "the proposal as it is"
    assert figures["normal"]["false_positives"] == 2 and figures["sensitivity"] == "quiet"
    alone = summarise(rows[:1], Corner(), skipped=0)["firm"]
    assert (alone["normals"], alone["normal_rate"], alone["lesion_rate"]) == (None, None, 1.0)


def test_figures_are_split_by_what_is_burnt_in_and_by_class() -> None:
    rows = [
        row("a", lesion=True, dice=0.9, marks=()),
        row("b", lesion=True, dice=0.5, marks=("calipers", "text")),
        row("c", lesion=True, dice=0.0, marks=("text",)),
        row("d", lesion=False, dice=0.0, predicted_px=3, marks=("text",)),
        row("e", error="broken"),
    ]
    parts = split(rows, "marks")
    assert list(parts) == ["none", "calipers", "text", "doppler", "two views"]
    assert {name: part["scans"] for name, part in parts.items()} == {
        "none": 1, "calipers": 1, "text": 3, "doppler": 0, "two views": 0
    }, "one with two marks counts in both"  # fmt: skip
    assert (parts["none"]["lesion"]["dice"], parts["doppler"]["lesion"]["dice"]) == (0.9, None)
    assert (parts["text"]["lesion"]["n"], parts["text"]["lesion"]["dice"]) == (2, 0.25)
    assert (parts["text"]["lesion"]["missed"], parts["text"]["normal"]["false_positives"]) == (0.5, 1)
    whole = summarise(rows, Corner(), skipped=0)
    of_the_run = (
        "model", "device", "precision", "precision_reason", "sensitivity", "skipped", "failed", "seen_in_training",
        "seconds_per_scan",
    )  # fmt: skip
    for by in SPLITS:
        for part in split(rows, by).values():
            assert list(part) == [name for name in whole if name not in of_the_run]

    classes = split([*rows, replace(rows[0], class_name=None), replace(rows[0], class_name="malignant")], "class")
    assert {name: part["scans"] for name, part in classes.items()} == {"": 1, "benign": 4, "malignant": 1}
    assert classes["benign"] | {"scans": 4} == {"scans": 4} | {
        name: whole[name] for name in classes["benign"] if name != "scans"
    }


def assessed(class_name: str | None, malignant: float | None, *, lesion: bool = True, **values: Any) -> ScoredScan:
    return ScoredScan("a", class_name, None, None, lesion=lesion, malignant_probability=malignant, **values)


def test_the_class_is_judged_on_lesions_whose_class_is_known() -> None:
    rows = [
        assessed("malignant", 0.95), assessed("malignant", 0.45), assessed("benign", 0.45), assessed("benign", 0.15),
        assessed(None, 1.0), assessed("cyst", 1.0), assessed("normal", 1.0, lesion=False),
        assessed("benign", 1.0, lesion=False), assessed("benign", None),
        replace(assessed("benign", 1.0), error="broken"),
    ]  # fmt: skip
    found = summarise(rows, Corner(), skipped=0)["classification"]
    # 3.5 of 4 pairs; the bins 9 and 1 hold one each, bin 4 two of which one is malignant
    assert found == pytest.approx({"n": 4, "auc": 3.5 / 4, "ece": (0.05 + 2 * 0.05 + 0.15) / 4})
    alone = summarise(rows[:2], Corner(), skipped=0)["classification"]
    assert (alone["n"], alone["auc"]) == (2, None), "no benign scan to rank it against"
    assert alone["ece"] == pytest.approx(0.3)
    assert summarise(rows[8:9], Corner(), skipped=0)["classification"] == {"n": 0, "auc": None, "ece": None}


def test_the_uncertainty_is_judged_by_its_order_on_lesions() -> None:
    def unsure(uncertainty: float | None, dice: float, *, lesion: bool = True) -> ScoredScan:
        return assessed("benign", None, lesion=lesion, uncertainty=uncertainty, dice=dice)

    rows = [unsure(0.1, 0.9), unsure(0.2, 0.95), unsure(0.3, 0.5), unsure(0.9, 0.0)]
    # ranks 1 2 3 4 against 2 1 3 4: 1 - 6 * 2 / (4 * 15)
    expected = {"n": 4, "spearman": pytest.approx(0.8)}
    others = [unsure(None, 0.3), unsure(0.9, 1.0, lesion=False), replace(unsure(0.9, 1.0), error="broken")]
    assert summarise(rows + others, Corner(), skipped=0)["uncertainty"] == expected
    constant = [unsure(0.5, 0.9), unsure(0.5, 0.1)]
    assert summarise(constant, Corner(), skipped=0)["uncertainty"] == {"n": 2, "spearman": None}
    assert summarise(rows[:1], Corner(), skipped=0)["uncertainty"] == {"n": 1, "spearman": None}


def test_the_calibration_pools_the_pixels_and_counts_the_scans() -> None:
    def said(lesion: bool, whole: float, pixels: list[float], truth: list[bool]) -> ScoredScan:
        return assessed(None, None, lesion=lesion, lesion_probability=whole, pixels_said=reliability(pixels, truth, 15))

    rows = [said(True, 0.75, [0.5] * 4, [True, True, True, True]), said(False, 0.05, [0.5, 0.5], [False, False])]
    found = summarise(rows, Corner(), skipped=0)["calibration"]
    assert found == pytest.approx({"pixel_ece": abs(6 * 0.5 - 4) / 6, "lesion_ece": (0.25 + 0.05) / 2})


@pytest.fixture
def study(tmp_path: Path) -> Path:
    """A hit, a miss, a normal scan, a false alarm, one without ground truth, three that fail."""

    def write(name: str, *, dark: bool, mask: tuple[slice, slice] | None, grey: int = 200) -> None:
        path = tmp_path / "set" / f"{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        scan = np.full((100, 120), grey, np.uint8)
        if dark:
            scan[:40, :40] = 20
        cv2.imwrite(str(path), scan)
        truth = np.zeros(scan.shape, np.uint8)
        if mask is not None:
            truth[mask] = 255
        if "unknown" not in name:
            cv2.imwrite(str(path.with_name(f"{path.stem}_mask.png")), truth)

    there = (slice(0, 40), slice(0, 40))
    write("benign/hit", dark=True, mask=there)
    write("malignant/missed", dark=False, mask=there)
    write("normal/quiet", dark=False, mask=None)
    write("normal/alarm", dark=True, mask=None)
    write("benign/unknown", dark=True, mask=None)
    write("benign/white", dark=False, mask=there, grey=255)
    write("benign/broken", dark=False, mask=there)
    write("benign/mismatched", dark=False, mask=there)
    (tmp_path / "set" / "benign" / "broken.png").write_bytes(b"\x89PNG")
    cv2.imwrite(str(tmp_path / "set" / "benign" / "mismatched_mask.png"), np.zeros((50, 50), np.uint8))
    (tmp_path / "set" / "groups.csv").write_text("scan,class,group,fold\nbenign/hit,benign,g7,2\n")
    return tmp_path / "set"


def test_a_study_is_scored_scan_by_scan(study: Path, tmp_path: Path) -> None:
    rows = {found.scan: found for found in evaluate(open_study(study).entries, Corner())}
    assert len(rows) == 7 and "benign/unknown.png" not in rows, "no ground truth, nothing to score"
    hit, missed = rows["benign/hit.png"], rows["malignant/missed.png"]
    assert (hit.dice, hit.iou, hit.hd95_px, hit.lesion) == (1.0, 1.0, 0.0, True)
    assert (hit.class_name, hit.group, hit.fold) == ("benign", "g7", 2)
    assert (missed.dice, missed.precision, missed.recall) == (0.0, 0.0, 0.0)
    assert missed.hd95_px == pytest.approx(np.hypot(100, 120)), "the diagonal"
    assert (rows["normal/alarm.png"].lesion, rows["normal/alarm.png"].predicted_px) == (False, 1600)
    assert rows["normal/quiet.png"].dice == 1.0
    assert (hit.lesion_probability, hit.malignant_probability, missed.malignant_probability) == (0.9, 0.9, 0.1)
    assert (hit.uncertainty, missed.uncertainty) == (pytest.approx(1600 / 12000), 0.0)
    assert hit.seconds == 0.5, "for the mask, without the mirrored pass"
    assert rows["benign/white.png"].error == "all white"
    assert rows["benign/broken.png"].error and "broken.png" not in rows["benign/broken.png"].error
    assert rows["benign/mismatched.png"].error.startswith("mismatched_mask.png: this mask has 50 x 50")
    figures = summarise(list(rows.values()), Corner(), skipped=1)
    assert (figures["scans"], figures["lesion"]["n"], figures["lesion"]["missed"]) == (4, 2, 0.5)
    assert figures["normal"] == {"n": 2, "false_positives": 1, "false_positive_rate": 0.5}
    assert figures["classification"] == pytest.approx({"n": 2, "auc": 0.0, "ece": 0.9}), "the benign one was found"
    assert figures["uncertainty"] == {"n": 2, "spearman": pytest.approx(-1)}
    # 2 x 1600 pixels at .75, half of them lesion; all others at 0, of which the missed lesion
    assert figures["calibration"] == pytest.approx(
        {"pixel_ece": (0.25 * 3200 + 1600) / 48000, "lesion_ece": (0.8 + 0.8) / 4}
    )

    write_rows(tmp_path / "out" / "rows.csv", list(rows.values()))
    with (tmp_path / "out" / "rows.csv").open(newline="", encoding="utf-8-sig") as stream:
        table = {line["scan"]: line for line in csv.DictReader(stream)}
    assert list(table["benign/hit.png"])[:4] == ["scan", "class", "group", "fold"]
    assert (table["benign/hit.png"]["dice"], table["benign/hit.png"]["group"]) == ("1.0", "g7")
    assert list(table["benign/hit.png"])[-9:] == [
        "seconds", "lesion_probability", "malignant_probability", "uncertainty", "draft", "marks", "odd", "seen",
        "error",
    ]  # fmt: skip
    assert table["benign/hit.png"]["malignant_probability"] == "0.9" and table["benign/white.png"]["uncertainty"] == ""
    assert table["benign/white.png"]["dice"] == "" and table["benign/white.png"]["error"] == "all white"


def test_what_is_burnt_in_is_looked_for_where_it_is_asked_for(study: Path, tmp_path: Path) -> None:
    scan = cv2.imread(str(study / "benign" / "hit.png"))
    cv2.putText(scan, "RT 3", (50, 80), cv2.FONT_HERSHEY_SIMPLEX, 0.6, (255, 255, 255), 1, cv2.LINE_AA)
    scan[50:] //= 4  # letters are lighter than what is around them
    scan[50:][scan[50:] > 60] = 255
    cv2.imwrite(str(study / "benign" / "hit.png"), scan)
    rows = evaluate(open_study(study).entries, Corner(), marks=True)
    write_rows(tmp_path / "rows.csv", rows)
    with (tmp_path / "rows.csv").open(newline="", encoding="utf-8-sig") as stream:
        said = {line["scan"]: line["marks"] for line in csv.DictReader(stream)}
    assert (said["benign/hit.png"], said["normal/quiet.png"], said["benign/broken.png"]) == ("text", "none", "")
    assert all(found.marks is None for found in evaluate(open_study(study).entries, Corner()))


def test_ground_truth_that_is_odd_is_scored_and_said(study: Path, tmp_path: Path) -> None:
    strip = np.zeros((100, 120), np.uint8)
    strip[:, :40] = 255
    cv2.imwrite(str(study / "benign" / "hit_mask.png"), strip)
    cv2.imwrite(str(study / "malignant" / "missed_mask.png"), np.full((100, 120), 7, np.uint8))
    rows = {found.scan: found for found in evaluate(open_study(study).entries, Corner())}
    hit, refused = rows["benign/hit.png"], rows["malignant/missed.png"]
    assert (hit.odd, hit.truth_px, hit.error) == ("the ground truth touches three borders of the scan", 4000, "")
    assert refused.error.startswith("missed_mask.png: this mask has the value 7 everywhere") and refused.dice is None
    assert [found.scan for found in rows.values() if found.odd] == ["benign/hit.png"]
    write_rows(tmp_path / "rows.csv", list(rows.values()))
    with (tmp_path / "rows.csv").open(newline="", encoding="utf-8-sig") as stream:
        assert {line["odd"] for line in csv.DictReader(stream)} == {"", hit.odd}


def test_memory_that_runs_out_is_an_error_and_no_perfect_score(study: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Corner, scan: Scan, *others: object, **options: object) -> Prediction:
        raise MemoryError

    for pass_ in ("with_uncertainty", "segment"):
        monkeypatch.setattr(Corner, pass_, full)
        rows = evaluate(open_study(study).entries, Corner())
        assert rows and all(found.error for found in rows), pass_
        assert summarise(rows, Corner(), skipped=0)["scans"] == 0


def test_the_class_of_a_coloured_mask_is_read_from_it(tmp_path: Path) -> None:
    """BUS-UCLM: green benign, red malignant."""
    for folder in ("images", "masks"):
        (tmp_path / folder).mkdir()
    for name, colour in (("ALWI_000", (0, 255, 0)), ("ALWI_001", (0, 0, 255))):  # BGR
        cv2.imwrite(str(tmp_path / "images" / f"{name}.png"), np.full((60, 60), 90, np.uint8))
        mask = np.zeros((60, 60, 3), np.uint8)
        mask[10:20, 10:20] = colour
        cv2.imwrite(str(tmp_path / "masks" / f"{name}.png"), mask)
    rows = evaluate(open_study(tmp_path).entries, Corner())
    assert [found.class_name for found in rows] == ["benign", "malignant"]
    assert [found.truth_px for found in rows] == [100, 100]


def test_a_real_model_is_scored_as_by_hand(tiny_study: Path, tiny_model: ModelInfo) -> None:
    segmenter = TorchSegmenter(tiny_model, "cpu")
    entries = open_study(tiny_study).entries
    rows = evaluate(entries, segmenter)
    for entry, found in zip(entries, rows, strict=True):
        scan = read_scan(entry.path)
        truth = read_truth(entry, scan.shape)
        assert truth is not None
        prediction = segmenter.segment(scan)
        expected = compare(prediction.mask, truth)
        assert (found.uncertainty, found.malignant_probability) == (prediction.uncertainty, None)
        assert (found.dice, found.hd95_px, found.lesion) == (expected.dice, expected.hd95, bool(truth.any()))
    figures = summarise(rows, segmenter, skipped=0)
    assert figures["lesion"]["n"] == 9 and figures["normal"]["n"] == 3 and figures["lesion"]["dice"] > 0.6


def test_a_truth_that_vanishes_meanwhile_is_an_error(study: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (entry,) = (found for found in open_study(study).entries if found.key == "benign/hit.png")
    entry.truths[0].unlink()
    (found,) = evaluate([entry], Corner())
    assert found.error.startswith("hit_mask.png: the file is missing")
    (nothing,) = evaluate([entry._replace(truths=(), truth_kind="empty")], Corner())
    assert nothing.lesion is False
    with pytest.raises(ScanError):
        read_scan(entry.truths[0])
