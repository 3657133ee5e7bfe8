"""What fine-tuning does in a new clinic: each way to spoil a candidate once, with the tiny model."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from busviewer.bench import clinic as room
from busviewer.bench.clinic import KINDS, Trial, as_text, figures_of, measure_clinic, try_once
from busviewer.scan.phantom import Phantom, write_study
from busviewer.segmentation import ModelInfo
from busviewer.study import list_scans
from busviewer.training.finetuning import decide, finetune, learn


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
    seed = 3 if kind == "5 scans" else 1
    found = try_once(tiny_model, data / "BrEaST", [data / "BUSI"], kind=kind, finals=9, seed=seed, most=4, epochs=2,
                     device="cpu")  # fmt: skip
    assert found.verdict in ("refused", "cannot tell") and found.reasons
    assert found.what == {"5 scans": "threshold", "no lesions": "decision"}.get(kind, found.what)
    assert found.finals == (5 if kind == "5 scans" else 9)
    assert {path: path.read_bytes() for path in data.rglob("*") if path.is_file()} == before


def test_a_rate_too_high_ruins_the_model_and_is_refused(data: Path, tiny_model: ModelInfo) -> None:
    found = try_once(tiny_model, data / "BrEaST", [data / "BUSI"], kind="rate too high", finals=11, seed=1, most=9,
                     epochs=3, device="cpu")  # fmt: skip
    assert found.what == "all" and found.truly == "worse" and found.verdict == "refused"


def trial(kind: str, verdict: str, dice: tuple[float, float], finals: int = 50) -> Trial:
    return Trial("BrEaST", kind, "random", finals, 1, "all", verdict, ["Because."], dice, (0.9, 0.895), (1, 1), (0, 0),
                 30, 1.5)  # fmt: skip


def test_the_figures_are_those_of_the_trials() -> None:
    trials = [
        trial("as drawn", "passed", (0.7, 0.75)), trial("as drawn", "cannot tell", (0.7, 0.73), finals=20),
        trial("masks shifted", "refused", (0.7, 0.5)), trial("shuffled masks", "passed", (0.7, 0.4)),
        replace(trial("no lesions", "refused", (0.7, 0.7)), missed=(1, 2)), trial("5 scans", "passed", (0.7, 0.71)),
    ]  # fmt: skip
    figures = figures_of(trials)
    assert (figures["clinic_rise_at_50"], figures["home_change_at_50"]) == (0.05, -0.005)
    assert (figures["worse"], figures["worse_not_passed"], figures["better_passed"]) == (3, 0.6667, 0.5)
    text = as_text(figures)
    assert "truly worse candidates not passed, of 3: 0.667 (floor: at least 0.95)" in text
    assert len(text.splitlines()) == 1 + 6 + 4


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
    made = measure_clinic(tiny_model, data, finals=[10, 50, 100], seeds=1, kinds=["as drawn", "no lesions"])
    assert [one.finals for one in made] == [10, 50, 100, 50]
    assert asked == [("as drawn", 10, 1), ("as drawn", 50, 1), ("as drawn", 100, 1), ("no lesions", 50, 1)]
