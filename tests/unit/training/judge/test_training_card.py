"""The card of a run claims what the run did, and no more; a resume goes on with the run's data, or not at all."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from busviewer.segmentation.models.model_folder import CARD, ModelInfo
from busviewer.study import list_scans
from busviewer.training.judge.card import full_card, training_card
from busviewer.training.loop.click_train import RECIPE, train_clicks
from busviewer.training.loop.train import train
from busviewer.training.spec import RunSpec

CPU = torch.device("cpu")
SPEC = RunSpec(network="unet", options=(("width", 2),), epochs=1, batch=6, sizes=((0.0, 32),))
INFO = ModelInfo(
    folder=Path("run"), name="run", title="Run", network="attention-lite", options={}, size=32, threshold=0.5,
    smallest_area=0.0, sha256="", parent=None,
    notes={"epochs": 1, "scans": 9, "scans_seen": 9, "seconds": 60, "spec": SPEC.to_json()},
)  # fmt: skip


def test_the_card_of_a_network_without_heads_claims_none(tiny_study: Path, tmp_path: Path) -> None:
    train([tiny_study], tmp_path / "run", SPEC, CPU)
    text = (tmp_path / "run" / CARD).read_text()
    assert "12 scans of study." in text and str(tmp_path) not in text
    assert "- no head for the probability that there is a lesion; it is read from the mask\n" in text
    assert "- no head for that it is malignant\n" not in text
    assert "- no head for the probability that it is malignant\n" in text and "- a head for" not in text


def test_the_card_names_what_was_kept_out(tiny_study: Path, tmp_path: Path) -> None:
    keys = [entry.key.removesuffix(".png") for entry in list_scans(tiny_study)]
    rows = [f"{key},,,{1 + number % 3}" for number, key in enumerate(keys)]
    (tiny_study / "groups.csv").write_text("\n".join(["scan,class,group,fold", *rows]))
    shutil.copytree(tiny_study, tmp_path / "other")
    train([tiny_study], tmp_path / "fold", replace(SPEC, validate_fold=2), CPU)
    text = (tmp_path / "fold" / CARD).read_text()
    assert "8 scans of study." in text and "Not on fold 2 and scans of its groups" in text
    said = training_card(
        replace(INFO, notes=INFO.notes | {"spec": replace(SPEC, left_out="B").to_json()}), "AB", (), ()
    )
    assert "9 scans of A.\nNot on B," in said


def test_a_head_that_was_not_trained_is_not_praised() -> None:
    both = ("lesion", "malignant")
    assert "- a head for the probability that it is malignant\n" in training_card(INFO, ["A"], both, both)
    text = training_card(INFO, ["A"], both, ("lesion",))
    assert "- a head for the probability that it is malignant, which was not trained" in text


def test_the_full_card_of_a_model_without_heads_tells_no_class() -> None:
    phantoms = {"lesion": {"n": 48, "dice": 0.9, "missed": 0.02}, "normal": {"n": 16, "false_positives": 3},
                "firm": {"normals": 2}}  # fmt: skip
    figures = {"models": {}, "sets": {}, "phantoms": phantoms}
    plain = full_card(replace(INFO, network="unet"), figures, [1000])
    assert (
        "It does not tell benign from malignant." in plain and "probability that the lesion is malignant" not in plain
    )
    assert "malignant probability" not in plain and "BUSI" not in plain.split("## Targets")[0]
    assert "probability that the lesion is malignant" in full_card(INFO, figures, [1000]).replace("\n", " ")


@pytest.mark.parametrize("clicks", [False, True])
def test_a_resume_with_other_data_is_refused_by_name(tiny_study: Path, tmp_path: Path, clicks: bool) -> None:
    spec = replace(RECIPE, options=(("levels", 5), ("width", 2)), epochs=1, sizes=((0.0, 32),)) if clicks else SPEC
    work, out = train_clicks if clicks else train, tmp_path / "run"
    with pytest.raises(ValueError, match="run: contains no run to resume; remove --resume to start one"):
        work([tiny_study], out, spec, CPU, resume=True)
    work([tiny_study], out, spec, CPU)
    work([tiny_study], out, spec, CPU, resume=True)
    other = tmp_path / "other"
    shutil.copytree(tiny_study, other)
    with pytest.raises(ValueError, match="started with --data study, not study, other; use the same folders"):
        work([tiny_study, other], out, spec, CPU, resume=True)
    scan = next(entry for entry in list_scans(tiny_study) if entry.truths)
    held = scan.truths[0].read_bytes()
    scan.truths[0].write_bytes(held + b" ")
    with pytest.raises(ValueError, match="scans, ground truth or classes in study have changed since"):
        work([tiny_study], out, spec, CPU, resume=True)
    for path in (scan.path, *scan.truths):
        path.unlink()
    with pytest.raises(ValueError, match="study had 12 scans to train on and now has 11"):
        work([tiny_study], out, spec, CPU, resume=True)
