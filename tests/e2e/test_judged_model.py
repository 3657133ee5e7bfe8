"""On real scans, where they are: a bundled model that was trained on all of its sets is what its card says.

The figures of the card are of models that are not bundled: the same recipe without a hospital, or without a fold. The
bundled one saw all of these scans, so on any of them it has to be at least as good as the card's figures are there.
"""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path
from typing import Any

import pytest

from busviewer import paths
from busviewer.cli import main
from busviewer.segmentation import read_model
from busviewer.training.spec import RunSpec

MODEL = paths.bundled_models() / "breast-lesions"
pytestmark = pytest.mark.timeout(900)
FOLD = "1"


@pytest.fixture(scope="module")
def stated() -> dict[str, Any]:
    """The figures that the bundled model comes with."""
    found: dict[str, Any] = json.loads((MODEL / "figures.json").read_text())
    return found


@pytest.fixture(scope="module")
def folds(stated: dict[str, Any]) -> dict[str, Any]:
    """The sets with figures of models that did not see a fold; none where only hospitals were left out."""
    found: dict[str, Any] = stated.get("in_domain", {}) if stated.get("by") == "hospital" else stated["sets"]
    return found


def test_the_card_says_what_the_figures_say(stated: dict[str, Any], folds: dict[str, Any]) -> None:
    card = (MODEL / "card.md").read_text()
    for name, found in folds.items():
        lesion = found["over_folds"]["lesion"]
        row = re.search(rf"^\| {name} \| (\d+) \| ([\d.]+) ± ([\d.]+) \|", card, re.MULTILINE)
        assert row is not None and int(row[1]) == lesion["n"]
        assert (float(row[2]), float(row[3])) == pytest.approx(tuple(lesion["dice"].values()), abs=0.0006)
        assert len(found["folds"]) == 4
    for name, found in ({} if folds is stated["sets"] else stated["sets"]).items():
        lesion = found["over_folds"]["lesion"]
        row = re.search(rf"^\| {name} \| (\d+) \| ([\d.]+) \| (\d+) % \|", card, re.MULTILINE)
        assert row is not None and int(row[1]) == lesion["n"]
        assert float(row[2]) == pytest.approx(lesion["dice"]["mean"], abs=0.0006)
        assert int(row[3]) == round(100 * lesion["missed"]["mean"])
        assert list(found["folds"]) == [name] and name in stated["models"]


def test_the_model_is_the_recipe_that_was_judged(stated: dict[str, Any]) -> None:
    info = read_model(MODEL)
    info.verify()
    assert RunSpec.from_json(info.notes["spec"]) == RunSpec.from_json(stated["recipe"])
    assert json.loads((MODEL / "model.json").read_text()).items() >= stated["pooled"].items()


@pytest.mark.slow
@pytest.mark.parametrize("name", ["BUSI", "BUS-BRA", "BrEaST"])
def test_the_bundled_model_on_scans_that_it_has_seen(
    real_data: Path, tmp_path: Path, name: str, stated: dict[str, Any], folds: dict[str, Any]
) -> None:
    if name not in folds and name not in stated["sets"]:
        pytest.skip(f"no model was trained without {name}: there is nothing to hold it against")
    figures, rows = tmp_path / "figures.json", tmp_path / "rows.csv"
    wish = ["--fold", FOLD, "--json", str(figures), "--csv", str(rows), "--quiet"]
    assert main(["evaluate", str(real_data / name), *wish]) == 0
    found = json.loads(figures.read_text())
    assert found["skipped"] == 0
    if name in folds:  # of the very same scans
        unseen = folds[name]["folds"][FOLD]
        for part in ("lesion", "normal", "classification", "uncertainty"):
            assert found[part]["n"] == unseen[part]["n"], part
    else:  # of all scans of the set, of which these are about a quarter
        unseen = stated["sets"][name]["folds"][name]
    assert found["lesion"]["dice"] >= unseen["lesion"]["dice"] - 0.005
    assert found["lesion"]["missed"] <= unseen["lesion"]["missed"] + 0.005
    assert found["classification"]["auc"] >= unseen["classification"]["auc"] - 0.005
    if found["normal"]["n"]:
        # figures of before there were firm drafts count whatever was drawn: then nothing else was
        firm = unseen.get("firm", {}).get("normal_rate", unseen["normal"]["false_positive_rate"])
        assert found["firm"]["normal_rate"] <= firm + 1 / found["normal"]["n"]
    with rows.open(newline="", encoding="utf-8-sig") as stream:
        lines = list(csv.DictReader(stream))
    assert len(lines) == found["scans"] and {line["fold"] for line in lines} == {FOLD}
    assert all(line["group"] and line["class"] for line in lines)


@pytest.mark.slow
def test_on_a_hospital_that_it_never_saw_it_is_what_its_figures_say(
    real_data: Path, tmp_path: Path, stated: dict[str, Any]
) -> None:
    if not stated.get("judged"):
        pytest.skip("the figures are of no set that only judged")
    for name, judged in stated["judged"].items():
        figures = tmp_path / f"{name}.json"
        assert main(["evaluate", str(real_data / name), "--json", str(figures), "--quiet"]) == 0
        found, (said,) = json.loads(figures.read_text()), judged["folds"].values()
        assert found["model"]["sha256"] == read_model(MODEL).id.sha256
        for part, figure in (("lesion", "dice"), ("lesion", "missed"), ("firm", "lesion_rate"), ("firm", "normal_rate"),
                             ("classification", "auc")):  # fmt: skip
            assert found[part][figure] == pytest.approx(said[part][figure], abs=0.006), f"{name}: {part} {figure}"
