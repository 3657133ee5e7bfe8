"""Cross-validation on small phantoms: who judges what, and that ``evaluate`` states the same figures."""

from __future__ import annotations

import csv
import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import torch

from busviewer.network import build_network
from busviewer.scan.phantom import Phantom, write_study
from busviewer.segmentation import ModelError, ModelInfo, read_model
from busviewer.segmentation.models.join import Part, join_models
from busviewer.segmentation.models.weights import load_network, save_weights
from busviewer.segmentation.segmenter import TorchSegmenter
from busviewer.study import open_study
from busviewer.study.annotations.sensitivity import SENSITIVITIES
from busviewer.training.judge import card as card_module
from busviewer.training.judge.crossvalidate import CrossValidation, crossvalidate
from busviewer.training.judge.evaluate import evaluate, summarise
from busviewer.training.judge.parts import (
    check_final,
    models_by_fold,
    models_by_hospital,
    scans_apart,
    scans_by_set,
)
from busviewer.training.judge.report import publish, read_in_domain, write_report
from busviewer.training.spec import RunSpec

SPEC = RunSpec(options=(("width", 8),), sizes=((0.0, 64),))
FOLDS = (1, 2, 3)


@pytest.fixture
def data(tiny_phantoms: list[Phantom], tmp_path: Path) -> list[Path]:
    """Two sets of six scans in three folds, with a normal scan each in some of them."""
    folders = [tmp_path / "data" / name for name in ("first", "second")]
    for folder, part in zip(folders, (tiny_phantoms[:6], tiny_phantoms[6:]), strict=True):
        write_study(folder, part)
        lines = [f"{one.kind}/{one.name},{one.kind},{one.name},{number % 3 + 1}" for number, one in enumerate(part)]
        (folder / "groups.csv").write_text("\n".join(["scan,class,group,fold", *lines]) + "\n")
    return folders


def model(folder: Path, info: ModelInfo, spec: RunSpec, shift: float) -> ModelInfo:
    """A model like ``info`` as a run of ``spec`` left it; its own weights, and so its own hash."""
    network = load_network(info)
    with torch.no_grad():
        network.head.bias += shift
    notes = {"epochs": 2, "scans": 8, "scans_seen": 16, "seconds": 90, "spec": spec.to_json()}
    return save_weights(replace(info, folder=folder, name=folder.name, notes=notes), network)


@pytest.fixture
def plain(tiny_model: ModelInfo, tmp_path: Path) -> list[ModelInfo]:
    """A model a fold that draws well, and has no assessments."""
    return [
        model(tmp_path / f"fold-{fold}", tiny_model, replace(SPEC, validate_fold=fold), fold / 100) for fold in FOLDS
    ]


@pytest.fixture
def heads(tmp_path: Path) -> list[ModelInfo]:
    """A model a fold that has never learned, and has assessments."""
    torch.manual_seed(3)
    network = build_network("attention-lite", width=8)
    with torch.no_grad():  # assessments that differ from scan to scan
        for part in (network.head, network.lesion, network.malignant):
            part.weight *= 100
    bare = ModelInfo(tmp_path / "bare", "bare", "Bare", "attention-lite", {"width": 8}, 64, 0.5, 0.001, "", None, {})
    bare = save_weights(bare, network)
    return [model(tmp_path / f"fold-{fold}", bare, replace(SPEC, validate_fold=fold), fold / 100) for fold in FOLDS]


def run(models: list[ModelInfo], data: list[Path], out: Path, **options: Any) -> CrossValidation:
    folds = models_by_fold(models)
    return crossvalidate(folds, scans_by_set(data, folds), out / "raw", "cpu", **options)


def flat(value: Any, name: str = "") -> dict[str, float]:
    """The numbers in a tree of dicts."""
    if isinstance(value, dict):
        parts = [flat(inner, f"{name}/{key}") for key, inner in value.items()]
        return {key: number for part in parts for key, number in part.items()}
    return {name: value} if isinstance(value, (int, float)) else {}


def timeless(figures: dict[str, Any]) -> dict[str, float]:
    """The numbers in the figures that a second run gives too."""
    return {name: number for name, number in flat(figures).items() if "seconds" not in name}


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["plain", "heads"])
def test_evaluate_states_the_same_figures(
    kind: str, data: list[Path], tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    outcome = run(request.getfixturevalue(kind), data, tmp_path / "cv")
    write_report(outcome, tmp_path / "cv")
    figures = json.loads((tmp_path / "cv" / "figures.json").read_text())
    compared = 0
    for folder in data:
        for fold in FOLDS:
            segmenter = TorchSegmenter(read_model(tmp_path / f"fold-{fold}"), "cpu")
            rows = evaluate([entry for entry in open_study(folder).entries if entry.fold == fold], segmenter)
            stated, found = (
                {key: value for key, value in flat(part).items() if "seconds" not in key}
                for part in (figures["sets"][folder.name]["folds"][str(fold)], summarise(rows, segmenter, skipped=0))
            )
            assert stated == pytest.approx(found, abs=5e-3), "float16 moves a pixel or two"
            compared += len(found)
    assert compared > 60
    with (tmp_path / "cv" / "scans.csv").open(newline="", encoding="utf-8-sig") as stream:
        lines = list(csv.DictReader(stream))
    assert len(lines) == 12 and {line["scan"].split("/")[0] for line in lines} == {"first", "second"}
    dice = [float(line["dice"]) for line in lines if line["lesion"] == "true" and line["scan"].startswith("first/")]
    lesion = figures["sets"]["first"]["over_folds"]["lesion"]
    assert lesion["n"] == len(dice) and (kind == "heads" or lesion["dice"]["mean"] > 0.5)
    assessments = {"malignant"} if kind == "heads" else set()
    assert figures["pooled"]["calibration"].keys() == {"pixel", *assessments}, "few normals"
    assert figures["by"] == "fold" and "judged" not in figures


def test_mean_and_sd_are_over_the_folds(plain: list[ModelInfo], data: list[Path], tmp_path: Path) -> None:
    found = run(plain, data, tmp_path).figures["sets"]["first"]
    each = [part["lesion"]["dice"] for part in found["folds"].values()]
    assert len(each) == 3
    assert found["over_folds"]["lesion"]["dice"] == pytest.approx({"mean": np.mean(each), "sd": np.std(each, ddof=1)})
    assert found["over_folds"]["lesion"]["n"] == sum(part["lesion"]["n"] for part in found["folds"].values())
    for parts in ("classes", "sizes"):
        assert sum(part.get("n", 0) for part in found[parts].values()) == found["over_folds"]["lesion"]["n"]
    assert found["reliability"]["pixel"].keys() == {"ece", "n", "said", "true"}
    assert 0 < found["lesion_dice_se"] < 0.5


def test_each_scan_is_asked_of_the_model_that_did_not_see_it(
    plain: list[ModelInfo], data: list[Path], tmp_path: Path
) -> None:
    outcome = run(plain, data, tmp_path / "cv")
    for fold, info in enumerate(plain, 1):
        files = (tmp_path / "cv" / "raw").glob(f"{info.sha256[:16]}*/*")
        kept = {path.stem.removesuffix("-mirrored") for path in files}
        entries = [entry for folder in data for entry in open_study(folder).entries if entry.fold == fold]
        assert len(kept) == len(entries) == 4
    assert {row.fold for row in outcome.rows} == set(FOLDS) and not any(row.error for row in outcome.rows)


def test_a_fold_has_no_say_in_its_own_constants(plain: list[ModelInfo], data: list[Path], tmp_path: Path) -> None:
    before = run(plain, data, tmp_path / "cv")
    for folder in data:
        for entry in open_study(folder).entries:
            if entry.fold == 1:
                for path in entry.truths:
                    mask = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
                    cv2.imwrite(str(path), 255 - mask)
    after = run(plain, data, tmp_path / "cv")

    def constants(outcome: CrossValidation, fold: int) -> tuple[object, ...]:
        info = outcome.models[fold]
        return info.threshold, info.smallest_area, info.sensitivities, info.calibration

    assert constants(before, 1) == constants(after, 1)
    assert all(constants(before, fold) != constants(after, fold) for fold in (2, 3))
    assert before.pooled != after.pooled


@pytest.mark.slow
def test_what_the_networks_said_is_not_asked_twice(
    heads: list[ModelInfo], data: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = run(heads, data, tmp_path)
    damaged = next((tmp_path / "raw").glob("*/*.npz"))
    damaged.write_bytes(damaged.read_bytes()[:100])
    asked = 0
    network = TorchSegmenter._pass

    def count(self: TorchSegmenter, *asked_for: Any) -> Any:
        nonlocal asked
        asked += 1
        return network(self, *asked_for)

    monkeypatch.setattr(TorchSegmenter, "_pass", count)
    write_report(before, tmp_path)  # other constants, the same weights
    after = run([read_model(info.folder) for info in heads], data, tmp_path)
    assert asked == 1, "the one whose file is damaged"
    assert after.pooled == before.pooled
    assert timeless(before.figures["sets"]) == timeless(after.figures["sets"])


def test_a_scan_that_cannot_be_read_is_a_row_with_its_reason(
    plain: list[ModelInfo], data: list[Path], tmp_path: Path
) -> None:
    entry = open_study(data[0]).entries[0]
    entry.path.write_bytes(b"broken")
    said: list[str] = []
    outcome = run(plain, data, tmp_path, say=said.append)
    (bad,) = (row for row in outcome.rows if row.error)
    assert bad.scan == f"first/{entry.key}" and len(said) == 1 and entry.key in said[0]
    assert sum(part["scans"] for part in outcome.figures["sets"]["first"]["folds"].values()) == 5


def test_odd_ground_truth_is_said_once_by_set_also_where_it_only_judges(
    plain: list[ModelInfo], data: list[Path], tmp_path: Path
) -> None:
    strip = np.zeros((96, 128), np.uint8)
    strip[:, :40] = 255
    for folder in data:
        cv2.imwrite(str(next(found for found in open_study(folder).entries if found.truths).truths[0]), strip)
    said: list[str] = []
    outcome = run(plain, data[:1], tmp_path, say=said.append, apart={"other": open_study(data[1]).entries})
    what = "the ground truth touches three borders of the scan"
    keys = [next(found for found in open_study(folder).entries if found.truths).key for folder in data]
    assert said == [
        f"first/{keys[0]}: check its ground truth: {what}",
        f"other/{keys[1]}: check its ground truth: {what}",
    ]
    assert len([row for row in outcome.judged if row.odd]) == len(plain)


# --- what is refused -------------------------------------------------------------------------------------------------
def test_models_that_make_no_cross_validation_are_refused(plain: list[ModelInfo], tmp_path: Path) -> None:
    one, two, three = plain
    assert list(models_by_fold([three, one, two])) == [1, 2, 3]

    def wrong(info: ModelInfo, **other: Any) -> ModelInfo:
        spec = replace(RunSpec.from_json(info.notes["spec"]), **other)
        return replace(info, notes={**info.notes, "spec": spec.to_json()})

    with pytest.raises(ValueError, match="fold-1: was trained without fold 1, like .*fold-1; give one"):
        models_by_fold([one, two, one])
    with pytest.raises(ValueError, match="fold-2: was not trained without a fold"):
        models_by_fold([one, wrong(two, validate_fold=None)])
    with pytest.raises(ValueError, match="fold-3: its recipe differs from .*fold-1 .learning_rate 0.5, not 0.001."):
        models_by_fold([one, two, wrong(three, learning_rate=0.5)])
    with pytest.raises(ValueError, match="fold-3: its recipe differs from .*fold-1 .size 96, not 64."):
        models_by_fold([one, two, replace(three, size=96)])
    with pytest.raises(ValueError, match="fold-3: model.json does not say how the model was trained"):
        models_by_fold([one, replace(three, notes={})])
    with pytest.raises(ValueError, match="fold-3: model.json describes another kind of training .*unknown field"):
        models_by_fold([one, replace(three, notes={"spec": {"magic": 1}})])
    with pytest.raises(ValueError, match="at least two models are needed"):
        models_by_fold([one])
    folds = models_by_fold(plain)
    with pytest.raises(ValueError, match="fold-1: was trained without fold 1; the final model"):
        check_final(one, folds)
    with pytest.raises(ValueError, match="its recipe differs"):
        check_final(wrong(one, validate_fold=None, seed=2), folds)
    check_final(wrong(one, validate_fold=None), folds)


def test_sets_that_make_no_cross_validation_are_refused(
    plain: list[ModelInfo], data: list[Path], tmp_path: Path
) -> None:
    folds = models_by_fold(plain)
    with pytest.raises(ValueError, match="first: .* is in fold 3, which no model was trained without"):
        scans_by_set(data, models_by_fold(plain[:2]))
    twin = tmp_path / "elsewhere" / "first"
    shutil.copytree(data[0], twin)
    with pytest.raises(ValueError, match="another data folder is also called 'first'"):
        scans_by_set([*data, twin], folds)
    with (data[1] / "groups.csv").open("a") as table:
        table.write("benign/gone,benign,g99,1\n")
    with pytest.raises(ValueError, match="second/groups.csv: lists 'benign/gone', but there is no such scan"):
        scans_by_set(data, folds)
    (data[1] / "groups.csv").unlink()
    with pytest.raises(ValueError, match=r"second: .* has no fold"):
        scans_by_set(data, folds)
    (tmp_path / "empty").mkdir()
    with pytest.raises(ValueError, match="empty: no scan with ground truth"):
        scans_by_set([tmp_path / "empty"], folds)


# --- hospitals left out ----------------------------------------------------------------------------------------------
@pytest.fixture
def third(data: list[Path], tiny_phantoms: list[Phantom]) -> Path:
    """A set that no model was trained on."""
    folder = data[0].parent / "third"
    write_study(folder, tiny_phantoms[2:6])
    return folder


@pytest.fixture
def without(tiny_model: ModelInfo, tmp_path: Path) -> list[ModelInfo]:
    """A joined model for each set that was left out, and one that saw both."""
    made = []
    for number, name in enumerate(("first", "second", None)):
        spec = replace(SPEC, left_out=name)
        parts = [
            model(tmp_path / f"part-{part}-{name}", tiny_model, spec, (2 * number + part) / 100) for part in range(2)
        ]
        members = [Part(parts[0]), Part(parts[1], 48, mirrored=True)]
        made.append(join_models(members, tmp_path / f"without-{name}", "Joined"))
    return made


@pytest.mark.slow
def test_a_hospital_is_judged_by_the_model_that_left_it_out(
    without: list[ModelInfo], data: list[Path], third: Path, tmp_path: Path
) -> None:
    models = models_by_hospital(without[:2])
    sets = scans_by_set(data, models)
    apart = scans_apart([third], sets)
    out = tmp_path / "cv"
    outcome = crossvalidate(models, sets, out / "raw", "cpu", apart=apart, final=without[2])
    write_report(outcome, out)
    figures = json.loads((out / "figures.json").read_text())
    assert figures["by"] == "hospital" and list(figures["models"]) == ["first", "second"]
    for name, folder in zip(("first", "second"), data, strict=True):
        segmenter = TorchSegmenter(read_model(models[name].folder), "cpu")
        assert len(segmenter.info.members) == 2 and segmenter.info.calibration
        rows = evaluate(open_study(folder).entries, segmenter)
        stated = figures["sets"][name]["folds"]
        assert list(stated) == [name]
        for part in ("lesion", "firm"):
            assert stated[name][part] == pytest.approx(summarise(rows, segmenter, skipped=0)[part], abs=5e-3)
        handed_on = TorchSegmenter(outcome.pooled.given_to(models[name]), "cpu")
        for sensitivity in SENSITIVITIES:
            rows = evaluate(open_study(folder).entries, handed_on, sensitivity=sensitivity)
            firm = summarise(rows, handed_on, skipped=0, sensitivity=sensitivity)["firm"]
            shares = figures["sets"][name]["sensitivities"][sensitivity]
            # of few scans, and on the square, one may lie on the other side of the cut
            assert shares["lesions"] == pytest.approx(firm["lesion_rate"], abs=0.21)
    final = TorchSegmenter(outcome.pooled.given_to(without[2]), "cpu")
    judged = summarise(evaluate(open_study(third).entries, final), final, skipped=0)
    assert figures["judged"]["third"]["folds"][final.model.name]["lesion"] == pytest.approx(judged["lesion"], abs=5e-3)
    shares = figures["judged"]["third"]["sensitivities"]["balanced"]
    assert (shares["lesions"], shares["normals"]) == (judged["firm"]["lesion_rate"], judged["firm"]["normal_rate"])
    curve = figures["judged"]["third"]["curve"]
    assert curve["lesions"] == sorted(curve["lesions"], reverse=True) and len(curve["cut"]) == len(curve["normals"])
    assert [row.scan.split("/")[0] for row in outcome.judged] == ["third"] * 4 and len(outcome.rows) == 12
    assert (out / "judged.csv").read_text().count("third/") == 4


def test_no_set_has_a_say_in_its_own_constants_and_none_that_only_judges(
    without: list[ModelInfo], data: list[Path], third: Path, tmp_path: Path
) -> None:
    models = models_by_hospital(without[:2])

    def run() -> CrossValidation:
        sets = scans_by_set(data, models)
        return crossvalidate(models, sets, tmp_path / "raw", "cpu", apart=scans_apart([third], sets))

    before = run()
    for folder in (data[0], third):
        for entry in open_study(folder).entries:
            for path in entry.truths:
                cv2.imwrite(str(path), 255 - cv2.imread(str(path), cv2.IMREAD_GRAYSCALE))
    middle = run()
    assert middle.models["first"] == before.models["first"] and middle.models["second"] != before.models["second"]
    for entry in open_study(third).entries:
        for path in entry.truths:
            cv2.imwrite(str(path), 255 - cv2.imread(str(path), cv2.IMREAD_GRAYSCALE))
    after = run()
    assert after.pooled == middle.pooled and timeless(after.figures["sets"]) == timeless(middle.figures["sets"])
    assert set(after.figures["judged"]["third"]["folds"]) == {"without first", "without second"}
    assert {row.scan.split("/")[0] for row in after.judged} == {"without first", "without second"}


def test_models_and_sets_that_are_no_hospitals_left_out_are_refused(
    without: list[ModelInfo], plain: list[ModelInfo], data: list[Path], third: Path
) -> None:
    first, second, final = without
    with pytest.raises(
        ValueError, match="without-None: was not trained without a data set; use models from .* --leave-out NAME"
    ):
        models_by_hospital([first, final])
    with pytest.raises(ValueError, match="without-first: was trained without data set first, like "):
        models_by_hospital([first, first])
    with pytest.raises(ValueError, match=r"fold-1: was not trained without a data set"):
        models_by_hospital([first, plain[0]])
    whole = [{"spec": SPEC.to_json()}]
    with pytest.raises(ValueError, match="member 2 was trained with left_out None, but the first member with 'first'"):
        models_by_hospital([replace(first, notes=first.notes | {"members": whole}), second])
    with pytest.raises(ValueError, match="does not say how member 2 was trained; join models from busviewer train"):
        models_by_hospital([replace(first, notes=first.notes | {"members": []}), second])
    with pytest.raises(ValueError, match="its recipe differs .*members .*48, False.*, not .*48, True"):
        models_by_hospital([first, replace(second, others=(replace(second.others[0], mirrored=False),))])
    started = first.notes["spec"] | {"start": "a" * 64}
    with pytest.raises(ValueError, match="its recipe differs .*start False, not True"):
        models_by_hospital([replace(first, notes=first.notes | {"spec": started}), second])
    models = models_by_hospital([second, first])
    assert list(models) == ["first", "second"]
    check_final(final, models)
    with pytest.raises(ValueError, match="without-first: was trained without data set first; the final model"):
        check_final(first, models)
    with pytest.raises(
        ValueError, match="third: no model was trained without this data set; data sets left out: first, second"
    ):
        scans_by_set([*data, third], models)
    with pytest.raises(
        ValueError, match="without-second: was trained without 'second', which is not among the data sets .first."
    ):
        scans_by_set(data[:1], models)
    with pytest.raises(ValueError, match="first: the models were trained on first; judge on another data set"):
        scans_apart([third, data[0]], scans_by_set(data, models))


def test_a_damaged_member_ends_it(without: list[ModelInfo], data: list[Path], tmp_path: Path) -> None:
    models = models_by_hospital(without[:2])
    (without[1].folder / without[1].others[0].weights).write_bytes(b"x")
    with pytest.raises(ModelError, match=r"2\.weights\.safetensors: damaged"):
        crossvalidate(models, scans_by_set(data, models), tmp_path / "raw", "cpu")


# --- what it leaves --------------------------------------------------------------------------------------------------
def test_the_final_model_gets_the_constants_the_figures_and_a_card(
    heads: list[ModelInfo], data: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from busviewer.training.judge import report as module

    monkeypatch.setattr(module, "PHANTOMS", 4)
    outcome = run(heads, data, tmp_path / "cv")
    final = model(tmp_path / "final", heads[0], SPEC, 0.0)
    publish(final, outcome, "## Tried\nMuch.", "cpu")
    found = read_model(tmp_path / "final")
    found.verify()
    pooled = outcome.pooled
    assert (found.threshold, found.sensitivities) == (pooled.threshold, pooled.sensitivities)
    assert found.calibration == pooled.calibration and found.notes == final.notes
    figures = json.loads((tmp_path / "final" / "figures.json").read_text())
    assert figures["sets"] == json.loads(json.dumps(outcome.figures["sets"]))
    assert figures["phantoms"]["lesion"]["n"] == 3 and figures["phantoms"]["normal"]["n"] == 1
    card = (tmp_path / "final" / "card.md").read_text()
    dice = outcome.figures["sets"]["first"]["over_folds"]["lesion"]["dice"]["mean"]
    assert f"| first | {figures['sets']['first']['over_folds']['lesion']['n']} | {dice:.3f} ± " in card
    assert "## Tried\nMuch." in card and "Not a medical device" in card
    for name, size in (("reliability.png", (800, 400)), ("failures.png", None)):
        assert name in card
        picture = cv2.imread(str(tmp_path / "final" / name))
        assert picture is not None and (size is None or picture.shape[1::-1] == size)


@pytest.mark.slow
def test_the_card_of_hospitals_left_out_leads_with_them(
    without: list[ModelInfo], plain: list[ModelInfo], data: list[Path], third: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    from busviewer.training.judge import report as module

    monkeypatch.setattr(module, "PHANTOMS", 4)
    monkeypatch.setattr(card_module, "ENOUGH", 1)
    write_report(run(plain, data, tmp_path / "folds"), tmp_path / "folds")
    models, final = models_by_hospital(without[:2]), without[2]
    sets = scans_by_set(data, models)
    outcome = crossvalidate(models, sets, tmp_path / "raw", "cpu", apart=scans_apart([third], sets), final=final)
    in_domain = read_in_domain(tmp_path / "folds" / "figures.json", final)
    publish(final, outcome, "", "cpu", in_domain=in_domain)
    card = (final.folder / "card.md").read_text()
    hospitals, folds = (
        card.index("| third (this model) |"),
        card.index("## Figures for the hospitals it was trained"),
    )
    assert card.index("| first |") < hospitals < card.index("## Sensitivity") < folds < card.rindex("| first |")
    assert "2 networks, called members" in card and "48 x 48 (letterbox, mirrored)" in card
    for picture in ("reliability.png", "sensitivity.png", "failures.png"):
        assert (final.folder / picture).is_file() and f"]({picture})" in card
    with pytest.raises(ValueError, match="its recipe differs from "):
        read_in_domain(
            tmp_path / "folds" / "figures.json",
            replace(final, notes={"spec": final.notes["spec"] | {"seed": 2}}),
        )
    for text in ("[]", '{"by": "hospital", "sets": {}}', "no"):
        (tmp_path / "bad.json").write_text(text)
        with pytest.raises(ValueError, match="bad.json"):
            read_in_domain(tmp_path / "bad.json", final)
