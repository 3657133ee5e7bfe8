"""The click tool's network learns from the finals, and only what passes its gate goes with the candidate."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from statistics import fmean
from typing import Any

import pytest
import torch

from busviewer.editing import move_margin
from busviewer.network import build_network
from busviewer.scan.phantom import numbered_phantom
from busviewer.segmentation import ModelInfo, read_model
from busviewer.segmentation.clicks.click_weights import load_click_network, save_click_weights
from busviewer.segmentation.clicks.clicker import TorchClicker
from busviewer.segmentation.models.click_folder import CLICK_WEIGHTS, CLICKS_JSON, ClickInfo, has_clicks, read_clicks
from busviewer.segmentation.models.family import family
from busviewer.segmentation.models.gate_file import read_gate
from busviewer.segmentation.models.shelf import export_model, import_model
from busviewer.training.finetuning import click_learn as room
from busviewer.training.finetuning import decide as deciding
from busviewer.training.finetuning import finetune as running
from busviewer.training.finetuning import learn as learning
from busviewer.training.finetuning.finals import gather_finals
from busviewer.training.finetuning.finetune import finetune
from busviewer.training.finetuning.gate import Judging, phantoms
from busviewer.training.finetuning.promote import promote
from busviewer.training.finetuning.spec import FinetuneSpec
from busviewer.training.judge.click_trial import Trial
from tests.unit.training.finetuning.test_forgetting import ask, sign_off
from tests.unit.training.finetuning.test_together import grouped


@pytest.fixture(scope="module")
def bundled(tmp_path_factory: pytest.TempPathFactory) -> ClickInfo:
    """A small click network that nobody trained: there is much to gain."""
    torch.manual_seed(4)
    info = ClickInfo(tmp_path_factory.mktemp("clicks"), "click-unet", {"width": 4, "levels": 3}, 32, "", {})
    return save_click_weights(info, build_network("click-unet", width=4, levels=3))


@pytest.fixture
def run(tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A run on the twelve scans, signed off: three are held out, one chooses, eight are trained on."""
    for place in (running, room):
        monkeypatch.setattr(place, "GUARD", range(1, 7))
    for place in (learning, deciding, room):
        monkeypatch.setattr(place, "CHOOSING", range(101, 104))
    monkeypatch.setattr(room, "REPLAYED", range(201, 205))
    grouped(tiny_study)
    sign_off(tiny_study, tmp_path / "user")
    path = tmp_path / "run" / "run.json"
    path.parent.mkdir()
    ask(path, study=str(tiny_study), model=str(tiny_model.folder), epochs=1)
    return path


def go(run: Path, bundled: ClickInfo | None, **values: Any) -> tuple[list[dict[str, Any]], Path]:
    ask(run, **values)
    said: list[dict[str, Any]] = []
    finetune(
        run, user_data=run.parents[1] / "user", clicks=None if bundled is None else bundled.folder,
        echo=lambda line: said.append(json.loads(line)),
    )  # fmt: skip
    return said, run.parent / str(json.loads(run.read_text())["out"])


def decided(monkeypatch: pytest.MonkeyPatch, change: float) -> None:
    """The gate sees five more patients with a held-out lesion, whose Dice changes by so much after each click."""
    verdict = room.click_verdict

    def of(scans: Sequence[Judging], before: Sequence[Trial], after: Sequence[Trial]) -> room.ClickResult:
        more = [Judging("held-out", f"more {n}", f"more {n}", scans[0].scan, scans[0].mask) for n in range(9)]
        low, high = Trial((0, 0.5, 0.6, 0.7), ()), Trial((0, 0.5 + change, 0.6 + change, 0.7 + change), ())
        return verdict([*more], [low] * 9, [high] * 9)

    monkeypatch.setattr(room, "click_verdict", of)


def test_one_that_passes_goes_with_the_candidate(
    run: Path, bundled: ClickInfo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Through promotion, the family, and an archive."""
    before = {path.name: path.read_bytes() for path in bundled.folder.iterdir()}
    decided(monkeypatch, 0.1)
    events, out = go(run, bundled, interpolate=False, epochs=2, learning_rate=1e-3)
    assert [one["event"] for one in events] == ["start", "before", "epoch", "epoch", "clicks", "clicks", "done"]
    assert events[0]["click_epochs"] == 2 and events[-1]["clicks"] == "passed"
    assert {path.name: path.read_bytes() for path in bundled.folder.iterdir()} == before
    found = read_clicks(out)
    found.verify()
    assert found.sha256 != bundled.sha256 and found.notes["parent"] == bundled.sha256
    gate = read_gate(out)
    assert gate is not None and gate.clicks is not None and gate.clicks.verdict == "passed"
    assert [(one.name, len(one.before), len(one.after)) for one in gate.clicks.sets] == [
        ("held-out", 3, 3), ("guard", 3, 3)
    ]  # fmt: skip
    assert all(line.startswith(f"After {n} click") for n, line in enumerate(gate.clicks.reasons, start=1))
    card = (out / "card.md").read_text()
    assert "## Click tool" in card and "**Passed.** Its network is used with this model." in card
    models = tmp_path / "mine"
    info = promote(out, models)
    (relative,) = family([info], models)
    assert relative.clicks
    export_model(info, tmp_path / "model.zip")
    came = import_model(tmp_path / "model.zip", tmp_path / "others")
    assert read_clicks(came.folder).sha256 == found.sha256
    (came.folder / CLICK_WEIGHTS).write_bytes(b"x")
    with pytest.raises(ValueError, match=r"clicks\.safetensors: damaged .* reinstall the model"):
        export_model(came, tmp_path / "again.zip")
    assert not (tmp_path / "again.zip").exists()


@pytest.mark.parametrize(("change", "verdict"), [(-0.1, "refused"), (0.0, "cannot tell")])
def test_one_that_does_not_pass_is_not_kept(
    run: Path, bundled: ClickInfo, change: float, verdict: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    decided(monkeypatch, change)
    events, out = go(run, bundled, interpolate=False)
    assert events[-1]["clicks"] == verdict and not has_clicks(out)
    assert not [path.name for path in out.iterdir() if "click" in path.name]
    assert read_model(out).notes["clicks"]["verdict"] == verdict
    assert "The bundled network stays in use." in (out / "card.md").read_text()


def test_three_held_out_lesions_are_too_few_to_tell(run: Path, bundled: ClickInfo) -> None:
    """One sentence says so, not one for each click; and a network made worse on the phantoms is refused."""
    _, out = go(run, bundled, interpolate=False)
    gate = read_gate(out)
    assert gate is not None and gate.clicks is not None
    if gate.clicks.verdict == "cannot tell":
        assert len(gate.clicks.reasons) == 1 and "at least 5 are needed" in gate.clicks.reasons[0]
    assert not has_clicks(out)


def test_it_is_refused_where_any_number_of_clicks_is_worse() -> None:
    scans = [Judging("held-out", f"{n}", f"{n}", *_phantom()) for n in range(8)]
    low, mixed = Trial((0, 0.5, 0.6, 0.8), ()), Trial((0, 0.8, 0.8, 0.7), ())
    found = room.click_verdict(scans, [low] * 8, [mixed] * 8)
    assert found.verdict == "refused" and len(found.reasons) == 1
    assert found.reasons[0].startswith("After 3 clicks: Worse. Dice on 8 held-out lesions: 0.800 before, 0.700 after")
    assert found.sets[0] == {
        "name": "held-out", "n": 8, "dice_before": pytest.approx([0.5, 0.6, 0.8]),
        "dice_after": pytest.approx([0.8, 0.8, 0.7]),
    }  # fmt: skip


def _phantom() -> tuple[Any, Any]:
    phantom = numbered_phantom(1)
    return phantom.scan, phantom.mask


@pytest.mark.parametrize(
    ("values", "clicks", "reason"),
    [
        ({"clicks": False}, True, "The run did not ask for it."),
        ({}, False, "There is no network to start from."),
    ],
)
def test_why_it_does_not_learn_is_said(
    run: Path, bundled: ClickInfo, values: dict[str, Any], clicks: bool, reason: str
) -> None:
    events, out = go(run, bundled if clicks else None, **values)
    assert events[0]["click_epochs"] == 0 and events[-1]["clicks"] == "not trained"
    gate = read_gate(out)
    assert gate is not None and gate.clicks is not None
    assert (gate.clicks.verdict, gate.clicks.reasons, gate.clicks.sets) == ("not trained", (reason,), ())
    assert f"**Not trained.** The bundled network stays in use. {reason}" in (out / "card.md").read_text()


def test_a_damaged_network_to_start_from_is_said_and_the_model_learns(run: Path, tmp_path: Path) -> None:
    info = ClickInfo(tmp_path / "clicks", "click-unet", {"width": 4, "levels": 3}, 32, "", {})
    save_click_weights(info, build_network("click-unet", width=4, levels=3))
    info.weights.write_bytes(b"x")
    events, out = go(run, info)
    assert events[-1]["clicks"] == "not trained" and events[-1]["epochs"] == 1
    assert "weights.safetensors: damaged" in read_model(out).notes["clicks"]["reasons"][0]


def test_a_stop_before_its_first_epoch_keeps_the_model_alone(run: Path, bundled: ClickInfo) -> None:
    ask(run, epochs=1)
    said: list[dict[str, Any]] = []

    def stop(line: str) -> None:
        said.append(json.loads(line))
        if said[-1]["event"] == "epoch":
            (run.parent / "stop").touch()

    finetune(run, user_data=run.parents[1] / "user", clicks=bundled.folder, echo=stop)
    assert said[-1]["event"] == "stopped" and said[-1]["clicks"] == "not trained"
    assert not has_clicks(run.parent / "tuned")


def test_a_later_stop_keeps_what_it_has_learned(run: Path, bundled: ClickInfo, monkeypatch: pytest.MonkeyPatch) -> None:
    decided(monkeypatch, 0.1)
    ask(run, epochs=3, interpolate=False)
    said: list[dict[str, Any]] = []

    def stop(line: str) -> None:
        said.append(json.loads(line))
        if said[-1]["event"] == "clicks":
            (run.parent / "stop").touch()

    finetune(run, user_data=run.parents[1] / "user", clicks=bundled.folder, echo=stop)
    assert [one["event"] for one in said].count("clicks") == 1 and has_clicks(run.parent / "tuned")


def test_it_learns_from_the_finals(run: Path, bundled: ClickInfo, tiny_study: Path) -> None:
    finals = gather_finals(tiny_study, "mj", 64, user_data=run.parents[1] / "user")
    spec = FinetuneSpec("", "mj", "", "", epochs=20, learning_rate=5e-3, pull=0, interpolate=False)
    losses: list[float] = []
    network = room.learn_clicks(
        spec, bundled, finals, torch.device("cpu"), lambda event, **values: losses.append(values["loss"])
    )
    assert network is not None and fmean(losses[-5:]) < 0.97 * fmean(losses[:5])
    weights, now = load_click_network(bundled).state_dict(), network.state_dict()
    kept = {name for name in weights if "running" in name}
    assert {name for name in kept if torch.equal(now[name], weights[name])} == kept, "the statistics stay the parent's"


def test_a_network_that_was_judged_is_as_it_was(bundled: ClickInfo) -> None:
    """What draws fuses its own copy: it is judged between parent and child, and then saved."""
    network = load_click_network(bundled)
    before = {name: value.clone() for name, value in network.state_dict().items()}
    scans = [one for one in phantoms([1]) if one.mask.any()]
    (trial,) = room.judge_clicks(TorchClicker(bundled, move_margin, network=network), scans)
    assert len(trial.dice) == 4
    after = network.state_dict()
    assert list(after) == list(before) and all(torch.equal(after[name], value) for name, value in before.items())


def test_the_best_on_the_way_is_chosen_by_finals_that_taught_nothing(
    run: Path, bundled: ClickInfo, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half way, where that is the best; and it is the parent's elsewhere."""
    seen: list[list[str]] = []
    numbers = iter([0.5, 0.5, 0.9, 0.6, 0.6])  # the parent, and four on the way

    def judged(clicker: object, scans: Sequence[Judging]) -> list[Trial]:
        seen.append([one.name for one in scans if one.set == "held-out"])
        value = next(numbers)
        return [Trial((0, value, value, value), ())] * len(scans)

    decided(monkeypatch, 0.1)
    whole, read = room.learn_clicks, room.judge_clicks

    def learned(*given: Any) -> Any:
        monkeypatch.setattr(room, "judge_clicks", judged)
        network = whole(*given)
        monkeypatch.setattr(room, "judge_clicks", read)
        return network

    monkeypatch.setattr(running, "learn_clicks", learned)
    _, out = go(run, bundled)
    assert len(seen) == 5 and len(seen[0]) == 1 and all(names == seen[0] for names in seen)
    read_clicks(out).verify()
    assert TorchClicker(read_clicks(out), move_margin)


def test_where_nothing_between_is_better_there_is_no_candidate(run: Path, bundled: ClickInfo) -> None:
    events, out = go(run, bundled, learning_rate=1.0, epochs=1)
    assert events[-1]["clicks"] in ("cannot tell", "refused") and not has_clicks(out)


def test_a_file_for_clicks_that_is_incomplete_is_told(tiny_model: ModelInfo, tmp_path: Path) -> None:
    (tiny_model.folder / CLICK_WEIGHTS).write_bytes(b"x")
    with pytest.raises(ValueError, match=rf"{CLICKS_JSON}: cannot be read .* reinstall the model"):
        export_model(tiny_model, tmp_path / "model.zip")
