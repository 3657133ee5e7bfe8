"""What is learned by what there is, from which model, and what keeps a training from forgetting."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import nn

from busviewer.mask import decode, dice
from busviewer.network import build_network
from busviewer.scan import read_scan
from busviewer.scan.phantom import make_phantom, numbered_phantom, write_study
from busviewer.segmentation import ModelInfo, read_model
from busviewer.segmentation.models.weights import load_network, load_weights, save_weights
from busviewer.study import Annotation, Final, ScanRef, State, StudyStore, list_scans, read_truth
from busviewer.training.finetuning import decide as deciding
from busviewer.training.finetuning import finetune as room
from busviewer.training.finetuning import learn as learning
from busviewer.training.finetuning.finals import gather_finals
from busviewer.training.finetuning.finetune import finetune
from busviewer.training.finetuning.learn import between, mixed_order
from busviewer.training.finetuning.root import root_of
from busviewer.training.finetuning.spec import read_finetune_spec
from busviewer.training.loop.loop import new_run

TIME = "2025-11-21T10:00:00Z"


@pytest.fixture
def run(tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A run on the twelve scans of which none is signed off yet, one epoch."""
    monkeypatch.setattr(room, "GUARD", range(1, 7))  # a sixth of it
    for place in (learning, deciding):
        monkeypatch.setattr(place, "CHOOSING", range(101, 104))
    # of twelve groups the fourth, the eighth and the last are held out
    names = ["0", "1", "2", "4", "3", "5", "6", "14", "7", "8", "9", "21"]
    entries = list_scans(tiny_study)
    rows = [f"{entry.key.removesuffix('.png')},,patient {name},1" for entry, name in zip(entries, names, strict=True)]
    (tiny_study / "groups.csv").write_text("\n".join(["scan,class,group,fold", *rows]))
    path = tmp_path / "run" / "run.json"
    path.parent.mkdir()
    ask(path, study=str(tiny_study), model=str(tiny_model.folder))
    return path


def ask(path: Path, **values: Any) -> None:
    known = json.loads(path.read_text()) if path.is_file() else {
        "reader": "mj", "out": "tuned", "epochs": 1, "batch": 4, "device": "cpu",
    }  # fmt: skip
    path.write_text(json.dumps(known | values))


def sign_off(study: Path, user_data: Path, most: int = 99, *, lesions: int = 99) -> None:
    """The ground truth of each scan as its final; of scans with a lesion only so many."""
    store = StudyStore(study, "mj", user_data=user_data)
    for entry in list_scans(study):
        scan = read_scan(entry.path)
        truth = read_truth(entry, scan.shape)
        assert truth is not None
        lesions -= bool(truth.any())
        if most and (lesions >= 0 or not truth.any()):
            most -= 1
            ref = ScanRef(entry.key, scan.sha256, (scan.shape[1], scan.shape[0]))
            store.write(entry.key, Annotation(ref, "mj", State.SIGNED_OFF, finals=(Final(truth, TIME),)))


def go(run: Path, models: list[Path] | None = None) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """The events and gate.json."""
    finetune(run, user_data=run.parent.parent / "user", models=models or [])
    events = [json.loads(line) for line in (run.parent / "events.jsonl").read_text().splitlines()]
    return events, json.loads((Path(events[-1]["candidate"]) / "gate.json").read_text())


def user(run: Path) -> Path:
    return run.parent.parent / "user"


# --- the gate's file --------------------------------------------------------------------------------------------------
def test_the_gate_is_written_with_both_drafts_of_each_scan(run: Path, tiny_study: Path) -> None:
    sign_off(tiny_study, user(run))
    events, gate = go(run)
    last = events[-1]
    assert (gate["format"], gate["verdict"], gate["reasons"]) == (1, last["verdict"], last["reasons"])
    assert last["verdict"] in ("refused", "cannot tell") and last["better"] is False, "three lesions are too few"
    assert [each["name"] for each in gate["sets"]] == ["held-out", "guard"]
    assert [each["lesions"]["n"] + each["normals"]["n"] for each in gate["sets"]] == [3, 6]
    assert set(gate["sets"][0]["lesions"]) == {
        "n", "dice_before", "dice_after", "difference", "worst_tenth_before", "worst_tenth_after", "missed_before",
        "missed_after",
    }  # fmt: skip
    phantom = next(scan for scan in gate["scans"] if scan["scan"] == "phantom 1")
    before, after = decode(phantom["before"]), decode(phantom["after"])
    truth = numbered_phantom(1).mask
    assert (phantom["set"], phantom["lesion"], phantom["drawn_before"]) == ("guard", True, bool(before.any()))
    assert phantom["dice_before"] == dice(before, truth) and phantom["dice_after"] == dice(after, truth)
    notes = read_model(Path(last["candidate"])).notes
    assert notes["verdict"] == gate["verdict"] and notes["sets"] == gate["sets"]
    assert len(notes["data"]["finals"]) == 12 and notes["data"]["finals"][0][2] == TIME
    card = (Path(last["candidate"]) / "card.md").read_text()
    assert gate["reasons"][0] in card and "| guard | 4 |" in card and notes["data"]["sha256"] in card


# --- what is learned --------------------------------------------------------------------------------------------------
def test_finals_of_no_lesion_never_train_the_mask(tmp_path: Path, run: Path, tiny_model: ModelInfo) -> None:
    """The fault of issue 19: fourteen of them, ten epochs, and the candidate drew nothing any more."""
    study = tmp_path / "normals"
    write_study(study, [make_phantom(seed, "normal", size=(96, 128), calipers=False) for seed in range(14)])
    rows = [f"{entry.key.removesuffix('.png')},,patient {number},1" for number, entry in enumerate(list_scans(study))]
    (study / "groups.csv").write_text("\n".join(["scan,class,group,fold", *rows]))
    sign_off(study, user(run))
    ask(run, study=str(study), epochs=10)
    events, gate = go(run)
    assert (events[0]["what"], events[0]["lesions"], events[0]["normals"]) == ("decision", 0, 14)
    assert not [event for event in events if event["event"] == "epoch"] and events[-1]["epochs"] == 0
    assert events[-1]["better"] is False and events[-1]["verdict"] == "cannot tell"
    assert "0 held-out finals have a lesion" in gate["reasons"][0]
    candidate = read_model(Path(events[-1]["candidate"]))
    weights, parents = load_weights(candidate), load_weights(tiny_model)
    assert all(torch.equal(weights[name], parents[name]) for name in parents)
    assert candidate.sha256 != tiny_model.sha256, "another model all the same"
    assert (candidate.threshold, candidate.calibration.get("pixel")) == (tiny_model.threshold, None)
    guard = gate["sets"][1]["lesions"]
    assert guard["missed_after"] <= guard["missed_before"]
    assert (
        "only lesion probability, because no finals to learn from have a lesion"
        in (candidate.folder / "card.md").read_text()
    )


def test_under_eight_lesions_only_the_threshold_is_learned(run: Path, tiny_study: Path, tiny_model: ModelInfo) -> None:
    """The model draws each lesion too large; its Dice is best where the logit of a pixel is 1."""
    sign_off(tiny_study, user(run), lesions=7)
    events, _ = go(run)
    assert (events[0]["what"], events[0]["lesions"]) == ("threshold", 7)
    candidate = read_model(Path(events[-1]["candidate"]))
    parents = load_weights(tiny_model)
    assert all(torch.equal(value, parents[name]) for name, value in load_weights(candidate).items())
    assert candidate.threshold == pytest.approx(1 / (1 + np.exp(-1)), abs=0.06)
    assert candidate.notes["changed"]["threshold"] == candidate.threshold
    assert events[-1]["after"] > events[-1]["before"]


def test_a_line_that_draws_on_normals_is_lowered(run: Path, tiny_study: Path, tiny_model: ModelInfo) -> None:
    """And no further than the lesions of the phantoms allow."""
    sign_off(tiny_study, user(run), lesions=4)
    finals = gather_finals(tiny_study, "mj", 64, user_data=user(run))
    assert finals.what == "threshold" and finals.lesions == 4
    info, changed = deciding.decide(room.TorchSegmenter(tiny_model, "cpu"), finals, "decision")
    assert info.threshold == tiny_model.threshold and set(changed) == {"temperature", "shift"}


# --- from which model -------------------------------------------------------------------------------------------------
def child(parent: ModelInfo, name: str, of: ModelInfo | None = None) -> ModelInfo:
    known = of or parent
    info = replace(parent, folder=parent.folder.parent / name, name=name,
                   parent={"name": known.name, "sha256": known.id.sha256})  # fmt: skip
    return save_weights(info, load_network(parent), name)


def test_the_root_is_found_by_hash(tiny_model: ModelInfo) -> None:
    first = child(tiny_model, "first")
    second = child(first, "second", first)
    assert root_of(tiny_model, []) == (tiny_model, "")
    root, said = root_of(second, [])
    assert root.id == tiny_model.id
    assert said == "second is fine-tuned; training starts from its original, tiny, with all finals so far"
    (first.folder / "model.json").unlink()
    root, said = root_of(second, [])
    assert root == second
    assert said == "second is fine-tuned and its parent first is missing; training starts from second"


def test_a_parent_of_itself_ends_the_search(tiny_model: ModelInfo) -> None:
    odd = replace(tiny_model, parent={"name": "tiny", "sha256": tiny_model.sha256})
    odd.write()
    assert root_of(odd, [])[0] == odd


def test_a_fine_tuned_model_is_tuned_from_its_root(run: Path, tiny_study: Path, tiny_model: ModelInfo) -> None:
    tuned = child(tiny_model, "first")
    sign_off(tiny_study, user(run))
    ask(run, model="first")
    events, _ = go(run, [tiny_model.folder.parent])
    assert events[0]["left_out"] == [
        "first is fine-tuned; training starts from its original, tiny, with all finals so far"
    ]
    candidate = read_model(Path(events[-1]["candidate"]))
    assert candidate.parent == {"name": "tiny", "sha256": tiny_model.sha256} != tuned.parent | {"name": "first"}


# --- against forgetting -----------------------------------------------------------------------------------------------
@given(st.integers(1, 40), st.integers(0, 20), st.integers(1, 12), st.sampled_from([0.0, 0.25, 0.5, 0.9]))
def test_each_batch_has_the_same_share_of_replay(finals: int, replayed: int, batch: int, share: float) -> None:
    order = mixed_order(finals, replayed, batch, share, np.random.default_rng(1))
    old = min(batch - 1, round(share * batch)) if replayed else 0
    assert sorted(order[order < finals]) == list(range(finals)), "each final once"
    assert order.max() < finals + replayed
    parts = np.split(order, range(batch, len(order), batch))
    assert all(np.count_nonzero(part >= finals) == old for part in parts[:-1])


def test_between_parent_and_child(tiny_model: ModelInfo) -> None:
    parent, network = load_weights(tiny_model), load_network(tiny_model)
    network.head.bias.add_(2)
    for alpha in (0.0, 0.25, 1.0):
        found = between(parent, network, alpha).state_dict()
        assert found["head.bias"].item() == pytest.approx(parent["head.bias"].item() + 2 * alpha)
    assert all(torch.equal(value, parent[name]) for name, value in between(parent, network, 0.0).state_dict().items())


def test_a_pull_keeps_the_weights_near(run: Path, tiny_study: Path, tiny_model: ModelInfo) -> None:
    sign_off(tiny_study, user(run))
    start, moved = load_weights(tiny_model), []
    for number, pull in enumerate((0.0, 100.0)):
        ask(run, out=f"tuned {number}", pull=pull, interpolate=False, epochs=3, learning_rate=1e-3)
        events, _ = go(run)
        now = load_weights(read_model(Path(events[-1]["candidate"])))
        moved.append(sum(float((now[name] - start[name]).square().sum()) for name in start))
    assert moved[1] < 0.5 * moved[0]


def test_a_pretrained_encoder_learns_at_a_tenth_of_the_rate(run: Path, tiny_model: ModelInfo) -> None:
    lite = replace(tiny_model, network="attention-lite", options={"width": 8}, size=32)
    spec = learning._run_spec(read_finetune_spec(run), lite, "fp32")
    weights = build_network("attention-lite", width=8).state_dict()
    trained = new_run(spec, torch.device("cpu"), weights=weights)
    assert [group["pace"] for group in trained.optimizer.param_groups] == [1.0, 0.1]
    slow = {id(value) for value in trained.optimizer.param_groups[1]["params"]}
    parts: list[nn.Module] = trained.network.pretrained
    assert slow == {id(value) for part in parts for value in part.parameters()}


def test_a_training_that_went_wrong_stays_at_the_parent(run: Path, tiny_study: Path, tiny_model: ModelInfo) -> None:
    """A rate so high that each step between is worse: interpolation goes nowhere."""
    sign_off(tiny_study, user(run))
    ask(run, learning_rate=1.0, epochs=2)
    events, _ = go(run)
    candidate = read_model(Path(events[-1]["candidate"]))
    assert candidate.notes["alpha"] == 0.0
    start, now = load_weights(tiny_model), load_weights(candidate)
    assert all(torch.equal(start[name], now[name]) for name in start), "threshold and lesion probability may differ"


def test_replay_is_of_scans_with_truth_that_judge_nothing(run: Path, tiny_study: Path) -> None:
    sign_off(tiny_study, user(run), most=6)
    finals = gather_finals(tiny_study, "mj", 64, user_data=user(run), replay=True)
    signed = {one.key for one in finals.used}
    others = [entry for entry in list_scans(tiny_study) if entry.key not in signed]
    replayed = [entry.group for entry in others if finals.replayed.has(read_scan(entry.path))]
    assert len(signed) == 6 and len(finals.replay) == len(replayed) == 4
    assert "patient 14" not in replayed and "patient 21" not in replayed
    assert len(gather_finals(tiny_study, "mj", 64, user_data=user(run)).replay) == 0


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"replay": 1}, "field 'replay' must be a number from 0 to 0.9, not 1"),
        ({"encoder_rate": -0.1}, "field 'encoder_rate' must be a number from 0 to 1"),
        ({"pull": True}, "field 'pull' must be a number from 0 to 1000"),
        ({"pull": float("nan")}, "field 'pull'"), ({"interpolate": 1}, "field 'interpolate' must be true or false"),
        ({"frozen_norm": "no"}, "field 'frozen_norm' must be true or false, not 'no'"),
    ],
)  # fmt: skip
def test_a_field_against_forgetting_that_cannot_be_is_named(run: Path, values: dict[str, Any], said: str) -> None:
    ask(run, **values)
    with pytest.raises(ValueError, match="run.json: field") as caught:
        read_finetune_spec(run)
    assert said in str(caught.value)


# --- bad input --------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("where", ["save_weights", "write_gate", "candidate_card"])
def test_a_full_disk_leaves_no_candidate(
    run: Path, tiny_study: Path, tiny_model: ModelInfo, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    sign_off(tiny_study, user(run), lesions=7)
    before = {path: path.read_bytes() for path in tiny_model.folder.iterdir()}

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(room, where, full)
    with pytest.raises(OSError, match=r"tuned: cannot be written \(No space left on device\)"):
        go(run)
    assert not list(run.parent.glob("*tuned*")) and not (run.parent / "pid").exists()
    assert {path: path.read_bytes() for path in tiny_model.folder.iterdir()} == before


def test_a_disk_too_full_for_events_is_said_in_one_line(
    run: Path, tiny_study: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign_off(tiny_study, user(run), lesions=7)

    def full(path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("busviewer.training.loop.events.flush_file", full)
    with pytest.raises(OSError, match=r"events.jsonl: cannot be written \(No space left on device\)$"):
        finetune(run, user_data=user(run))
    assert not (run.parent / "pid").exists()


def test_a_study_whose_scans_are_gone_is_said(run: Path, tiny_study: Path) -> None:
    sign_off(tiny_study, user(run))
    for entry in list_scans(tiny_study):
        entry.path.unlink()
    with pytest.raises(ValueError, match=r"has 0 \(12 skipped, the first: .*no longer in the study\)$"):
        finetune(run, user_data=user(run))
