"""What fine-tuning does in a new clinic: each way to spoil a candidate once, with the tiny model."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from busviewer.bench import clinic as room
from busviewer.bench.clinic import KINDS, Trial, as_text, figures_of, measure_clinic, missed, trials_of, try_once
from busviewer.scan.phantom import Phantom, write_study
from busviewer.segmentation import ModelInfo
from busviewer.study import list_scans
from busviewer.training.finetuning import decide, finetune, learn
from busviewer.training.finetuning.gate import Pair


@pytest.fixture
def data(tiny_phantoms: list[Phantom], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A clinic of twelve scans, each of a patient, and BUSI as home."""
    monkeypatch.setattr(finetune, "GUARD", range(1, 10))
    for place in (learn, decide):
        monkeypatch.setattr(place, "CHOOSING", range(101, 104))
    for name in ("BrEaST", "BUSI"):
        folder = tmp_path / "data" / name
        write_study(folder, tiny_phantoms)
        # of each three, the group of one is held out
        numbers = [4, 0, 1, 14, 2, 3, 21, 5, 6, 7, 8, 9]
        rows = [
            f"{entry.key.removesuffix('.png')},,patient {number},1"
            for number, entry in zip(numbers, list_scans(folder), strict=True)
        ]
        (folder / "groups.csv").write_text("\n".join(["scan,class,group,fold", *rows]))
    return tmp_path / "data"


@pytest.mark.parametrize("kind", KINDS[1:])
def test_no_candidate_made_worse_on_purpose_passes(data: Path, tiny_model: ModelInfo, kind: str) -> None:
    before = {path: path.read_bytes() for path in data.rglob("*") if path.is_file()}
    found = try_once(tiny_model, data / "BrEaST", [data / "BUSI"], kind=kind, finals=9, seed=1, most=4, epochs=2,
                     device="cpu")  # fmt: skip
    assert found.verdict in ("refused", "cannot tell") and found.reasons
    assert found.what == {"5 scans": "threshold", "no lesions": "decision"}.get(kind, found.what)
    assert found.finals == (5 if kind == "5 scans" else 9)
    assert {path: path.read_bytes() for path in data.rglob("*") if path.is_file()} == before


def test_a_rate_too_high_ruins_the_model_and_is_refused(data: Path, tiny_model: ModelInfo) -> None:
    found = try_once(tiny_model, data / "BrEaST", [data / "BUSI"], kind="rate too high", finals=11, seed=1, most=9,
                     epochs=3, device="cpu")  # fmt: skip
    assert found.what == "all" and found.truly == "worse" and found.verdict == "refused"
    assert found.there and found.home[1] < found.home[0]
    assert {one.set for one in found.gate} >= {"held-out", "guard"}
    groups = {one.group for one in found.gate if one.set == "held-out"}
    assert groups and all(group.startswith("patient ") for group in groups)
    # what the file keeps is all that the verdict rests on
    assert trials_of(json.loads(json.dumps(figures_of([found])))) == [found]


def test_the_scans_that_judge_do_not_depend_on_what_is_corrected(data: Path, tiny_model: ModelInfo) -> None:
    found = [
        try_once(tiny_model, data / "BrEaST", finals=finals, pick=pick, most=4, epochs=1, device="cpu")
        for finals, pick in ((6, "random"), (6, "uncertainty"), (8, "weak"))
    ]
    names = [[one.scan for one in each.there] for each in found]
    assert len(names[0]) == 4 and names[0] == names[1] == names[2]
    assert [each.finals for each in found] == [6, 6, 8]


def scans(before: float, after: float) -> list[Pair]:
    return [Pair("held-out", f"{k}.png", f"{k}", True, before, after, before > 0, after > 0) for k in range(5)]


def trial(kind: str, verdict: str, dice: tuple[float, float], finals: int = 50, pick: str = "random") -> Trial:
    return Trial("BrEaST", kind, pick, finals, 1, "all", verdict, ["Because."], [], scans(*dice), scans(0.9, 0.895),
                 1.5)  # fmt: skip


def test_the_figures_are_those_of_the_trials() -> None:
    lost = [*scans(0.7, 0.72), replace(scans(0.7, 0.0)[0], dice_before=0.2, dice_after=0.05)]
    trials = [
        trial("as drawn", "passed", (0.7, 0.75)), trial("as drawn", "cannot tell", (0.7, 0.73), finals=20),
        trial("masks shifted", "refused", (0.7, 0.5)), trial("shuffled masks", "passed", (0.7, 0.4)),
        replace(trial("no lesions", "refused", (0.7, 0.7)), there=lost), trial("5 scans", "passed", (0.7, 0.71)),
        trial("as drawn", "cannot tell", (0.7, 0.71), finals=20, pick="weak"),
    ]  # fmt: skip
    figures = figures_of(trials)
    assert (figures["clinic_rise_at_50"], figures["home_change_at_50"]) == (0.05, -0.005)
    assert (figures["worse"], figures["worse_not_passed"], figures["better_passed"]) == (3, 0.6667, 0.5)
    assert figures["worse_refused"] == 0.6667
    curve = [(one["pick"], one["finals"], one["after"]) for one in figures["curve"]]
    assert curve == [("random", 20, 0.73), ("random", 50, 0.75), ("weak", 20, 0.71)]
    text = as_text(figures)
    assert "Share of truly worse candidates (3) that do not pass: 0.667 (floor: 0.95)  FLOOR MISSED" in text
    assert "Change of Dice at home with 50 corrected scans: -0.005 (floor: -0.01)\n" in text
    assert "20 corrected, weak: Dice 0.700 > 0.710 (seeds: 1)" in text
    assert len(text.splitlines()) == 1 + 7 + 3 + 4 + 1
    assert [said.split(";")[1] for said in missed(figures)] == [" the floor is 0.95", " the floor is 0.8"]


def test_what_is_not_measured_misses_no_floor() -> None:
    figures = figures_of([])
    assert not missed(figures) and "with 50 corrected scans: not measured (floor: 0.04)" in as_text(figures)


def test_trials_are_read_again_and_judged_by_the_gate_of_today() -> None:
    silent = [replace(one, set="guard") for one in scans(0.9, 0.0)]
    kept = replace(trial("as drawn", "passed", (0.7, 0.75)), gate=[*scans(0.7, 0.8), *silent])
    (found,) = trials_of(json.loads(json.dumps(figures_of([kept]))))
    assert found.verdict == "refused" and found.reasons[0].startswith("More lesions of the guard set are missed")
    assert replace(found, verdict="passed", reasons=["Because."]) == kept
    with pytest.raises(ValueError, match="these are no trials"):
        trials_of({"trials": [{"clinic": "BrEaST"}]})


def test_a_clinic_that_is_not_there_is_said(data: Path, tiny_model: ModelInfo) -> None:
    with pytest.raises(ValueError, match="no data set 'UCLM' here; available: BUSI, BrEaST"):
        list(measure_clinic(tiny_model, data, clinic="UCLM"))


def test_each_trial_is_made_in_turn(data: Path, tiny_model: ModelInfo, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, int, int]] = []

    def once(
        model: ModelInfo, folder: Path, home: list[Path], *, kind: str, finals: int, seed: int, **_: object
    ) -> Trial:
        assert folder.name == "BrEaST" and [path.name for path in home] == ["BUSI"]
        asked.append((kind, finals, seed))
        return trial(kind, "passed", (0.7, 0.75), finals)

    monkeypatch.setattr(room, "try_once", once)
    kinds = ["as drawn", "no lesions"]
    made = list(measure_clinic(tiny_model, data, finals=[10, 50, 100], seeds=1, kinds=kinds))
    assert [one.finals for one in made] == [10, 50, 100, 50]
    assert asked == [("as drawn", 10, 1), ("as drawn", 50, 1), ("as drawn", 100, 1), ("no lesions", 50, 1)]
    list(measure_clinic(tiny_model, data, finals=[10, 20, 50], seeds=1, kinds=kinds, done=made))
    assert asked[4:] == [("as drawn", 20, 1)], "what is done is not done again"
