"""Fine-tuning from RUN.json to candidate, on finals made through the store."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import fmean
from typing import Any

import numpy as np
import pytest
import torch

from busviewer.mask import dice
from busviewer.network import build_network
from busviewer.scan import read_scan
from busviewer.segmentation import ModelError, ModelInfo, read_model
from busviewer.segmentation.models.join import Part, join_models
from busviewer.segmentation.models.trained_on import read_trained_on
from busviewer.segmentation.models.weights import load_network, load_weights, save_weights
from busviewer.segmentation.segmenter import TorchSegmenter
from busviewer.study import Annotation, Final, ModelRef, ScanRef, State, StudyError, StudyStore, list_scans, read_truth
from busviewer.study.annotations.sensitivity import Sensitivity
from busviewer.training.dataset import trained_on
from busviewer.training.finetuning import decide as deciding
from busviewer.training.finetuning import finetune as room
from busviewer.training.finetuning import learn as learning
from busviewer.training.finetuning.finals import gather_finals
from busviewer.training.finetuning.finetune import finetune
from busviewer.training.finetuning.promote import promote
from busviewer.training.finetuning.spec import FinetuneSpec, read_finetune_spec
from busviewer.training.holdout import is_held_out
from busviewer.training.loop.loop import Epoch, Run
from busviewer.training.spec import RunSpec

TIME = "2025-11-21T10:00:00Z"
HELD_OUT = ("patient 4", "patient 14", "patient 21")
TRAINED = tuple(f"patient {number}" for number in (0, 1, 2, 3, 5, 6, 7, 8, 9))


@dataclass
class Desk:
    """A study of twelve scans, its reader's work, and a run about it."""

    study: Path
    model: ModelInfo
    user_data: Path
    run: Path

    @property
    def out(self) -> Path:
        return self.run.parent / "tiny-tuned"

    @property
    def keys(self) -> list[str]:
        return [entry.key for entry in list_scans(self.study)]

    def groups(self, names: list[str]) -> None:
        """The group of each scan, in the order of the worklist."""
        lines = [f"{key.removesuffix('.png')},,{name},1" for key, name in zip(self.keys, names, strict=True)]
        (self.study / "groups.csv").write_text("\n".join(["scan,class,group,fold", *lines]))

    def sign_off(
        self,
        keys: list[str],
        *,
        reader: str = "mj",
        state: State = State.SIGNED_OFF,
        classes: Mapping[str, str | None] | None = None,
    ) -> None:
        """The ground truth as each scan's final, after an older final that is empty; and the class, where given."""
        store = StudyStore(self.study, reader, user_data=self.user_data)
        for entry in list_scans(self.study):
            if entry.key in keys:
                scan = read_scan(entry.path)
                truth = read_truth(entry, scan.shape)
                assert truth is not None
                finals = (Final(~truth, TIME), Final(truth, TIME, ModelRef("tiny", self.model.sha256)))
                ref = ScanRef(entry.key, scan.sha256, (scan.shape[1], scan.shape[0]))
                said = (classes or {}).get(entry.key)
                store.write(entry.key, Annotation(ref, reader, state, finals=finals, lesion_class=said))

    def ask(self, **values: Any) -> None:
        request = {
            "format": 1, "study": str(self.study), "reader": "mj", "model": str(self.model.folder),
            "out": str(self.out), "epochs": 2, "batch": 4, "device": "cpu",
            "interpolate": False,
        }  # fmt: skip
        self.run.write_text(json.dumps(request | values))

    def go(self, echo: Callable[[str], None] = lambda line: None) -> dict[str, Any]:
        return finetune(self.run, user_data=self.user_data, echo=echo)

    @property
    def events(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in (self.run.parent / "events.jsonl").read_text().splitlines()]


@pytest.fixture
def desk(tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(room, "GUARD", range(1, 7))  # a sixth of it: the tests of the gate have it all
    for place in (learning, deciding):
        monkeypatch.setattr(place, "CHOOSING", range(101, 104))
    run = tmp_path / "run" / "run.json"
    run.parent.mkdir()
    desk = Desk(tiny_study, tiny_model, tmp_path / "user", run)
    # of the three kinds, some of each on either side
    desk.groups([group for part in range(3) for group in (*TRAINED[3 * part : 3 * part + 3], HELD_OUT[part])])
    desk.ask()
    return desk


def everything(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_candidate_was_trained_on_its_finals_and_on_what_its_parent_was(desk: Desk) -> None:
    entries = list_scans(desk.study)
    trained_on(entries[3:4]).write(desk.model.folder)  # held out here, but the parent saw it
    desk.sign_off(desk.keys)
    desk.go()
    found = read_trained_on(desk.out)
    assert found is not None
    seen = [entry.key for entry in entries if found.has(read_scan(entry.path))]
    assert seen == [entry.key for entry in entries if entry.group not in HELD_OUT[1:]]


def test_from_finals_to_a_candidate(desk: Desk) -> None:
    desk.sign_off(desk.keys)
    desk.sign_off(desk.keys, reader="somebody else")
    before = everything(desk.study), everything(desk.model.folder)
    heard: list[str] = []
    last = desk.go(heard.append)
    assert [json.loads(line) for line in heard] == desk.events
    start, judged, first, second, done = desk.events
    assert start == {
        "event": "start", "finals": 12, "train": 9, "held_out": 3, "lesions": 9, "normals": 3, "readers": ["mj"],
        "what": "all", "epochs": 2, "click_epochs": 0, "device": "CPU", "left_out": [],
    }  # fmt: skip
    assert set(judged) == {"event", "dice"} and judged["event"] == "before"
    for number, event in enumerate((first, second), 1):
        assert (event["event"], event["epoch"], event["epochs"]) == ("epoch", number, 2)
        assert set(event) == {"event", "epoch", "epochs", "loss", "dice", "seconds", "scans_per_second"}
        assert event["loss"] > 0 and 0 <= event["dice"] <= 1
    assert done == last and done["event"] == "done"
    assert (done["before"], done["candidate"], done["epochs"]) == (judged["dice"], str(desk.out), 2)
    assert done["better"] is (done["verdict"] == "passed") and done["reasons"]

    assert (everything(desk.study), everything(desk.model.folder)) == before, "study and parent are not touched"
    assert not (desk.run.parent / "pid").exists() and not list(desk.run.parent.glob(".*"))
    candidate = read_model(desk.out)
    candidate.verify()
    assert candidate.name == "tiny-tuned" and candidate.parent == {"name": "tiny", "sha256": desk.model.sha256}
    same = ("network", "options", "size", "smallest_area")  # threshold and lesion probability are fitted anew
    assert [getattr(candidate, name) for name in same] == [getattr(desk.model, name) for name in same]
    assert candidate.notes["after"] == done["after"] and candidate.notes["finals"] == 9
    card = (desk.out / "card.md").read_text()
    assert "Not a medical device" in card and "on 3 finals of the holdout" in card and "tiny" in card

    weights, parents = load_weights(candidate), load_weights(desk.model)
    changed = {name for name in weights if not torch.equal(weights[name], parents[name])}
    assert changed and not [name for name in changed if "running" in name or "tracked" in name]
    assert after_by_hand(desk, candidate) == pytest.approx(done["after"])
    assert after_by_hand(desk, desk.model) == pytest.approx(done["before"])


def after_by_hand(desk: Desk, model: ModelInfo) -> float:
    segmenter, scores = TorchSegmenter(model, "cpu"), []
    for entry in list_scans(desk.study):
        assert entry.group is not None
        if is_held_out(entry.group):
            scan = read_scan(entry.path)
            truth = read_truth(entry, scan.shape)
            assert truth is not None
            found = segmenter.segment(scan)
            scores.append(dice(found.mask if found.kind() == "firm" else np.zeros_like(truth), truth))
    assert len(scores) == 3
    return fmean(scores)


# --- assessments -----------------------------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def opinionated(tmp_path_factory: pytest.TempPathFactory) -> ModelInfo:
    """A model with both heads, that nobody trained, with a gate and a calibration of its own."""
    torch.manual_seed(5)
    info = ModelInfo(
        folder=tmp_path_factory.mktemp("models") / "lite",
        name="lite",
        title="Lite",
        network="attention-lite",
        options={"width": 8},
        size=32,
        threshold=0.4,
        smallest_area=0.002,
        sha256="",
        parent=None,
        notes={},
        sensitivities={"quiet": Sensitivity(0.6), "balanced": Sensitivity(0.4, 0.9, 0.1), "every": Sensitivity(0.1)},
        calibration={"pixel": (1.5, 0.5), "lesion": (0.5, -0.25), "malignant": (2.0, 0.0)},
    )
    return save_weights(info, build_network("attention-lite", width=8))


HEADS = ("lesion", "malignant")


def changed(desk: Desk, opinionated: ModelInfo, **values: Any) -> set[str]:
    """The heads that fine-tuning ``opinionated`` changed."""
    desk.ask(model=str(opinionated.folder), epochs=1, **values)
    desk.go()
    now, before = load_weights(read_model(desk.out)), load_weights(opinionated)
    statistics = [name for name in now if "running" in name or "tracked" in name]
    assert statistics and all(torch.equal(now[name], before[name]) for name in statistics)
    assert not torch.equal(now["head.weight"], before["head.weight"])
    return {name for name in HEADS if not torch.equal(now[f"{name}.weight"], before[f"{name}.weight"])}


def test_only_what_the_reader_recorded_trains_the_class(desk: Desk, opinionated: ModelInfo) -> None:
    """Not the folder, which says benign or malignant of each of these; and not the model's own assessment."""
    desk.sign_off(desk.keys)
    assert changed(desk, opinionated) == {"lesion"}


def test_what_the_reader_recorded_trains_the_class(desk: Desk, opinionated: ModelInfo) -> None:
    said = {desk.keys[0]: "malignant", desk.keys[1]: "benign", desk.keys[-2]: "malignant"}
    desk.sign_off(desk.keys, classes=said)
    finals = gather_finals(desk.study, "mj", 32, user_data=desk.user_data)
    known = [value for value in finals.train.malignant.tolist() if value >= 0]
    assert known == [1.0, 0.0], "the third of them shows no lesion, so that its class says nothing"
    assert changed(desk, opinionated) == {"lesion", "malignant"}


def test_a_class_of_a_scan_that_is_not_signed_off_trains_nothing(desk: Desk, opinionated: ModelInfo) -> None:
    said: dict[str, str | None] = {key: "malignant" if key < "c" else "benign" for key in desk.keys}
    desk.sign_off(desk.keys[:10], classes={desk.keys[0]: "malignant"})
    desk.sign_off(desk.keys[10:], state=State.IN_PROGRESS, classes=said)
    assert changed(desk, opinionated) == {"lesion"}, "and one class alone would only be learnt by heart"


def test_a_parent_that_is_given_the_saliency_too(desk: Desk, tmp_path: Path) -> None:
    torch.manual_seed(1)
    info = replace(desk.model, folder=tmp_path / "salient", name="salient", network="sa-unet", options={}, size=32)
    parent = save_weights(info, build_network("sa-unet"))
    desk.sign_off(desk.keys)
    desk.ask(model=str(parent.folder), epochs=1)
    assert desk.go()["epochs"] == 1 and read_model(desk.out).network == "sa-unet"


def test_no_lesion_is_made_up_of_crops(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a reader drew is all that is known; the rest of the scan need not be without a lesion."""
    seen: list[RunSpec] = []
    begin = learning.new_run

    def new_run(spec: RunSpec, *others: Any, **more: Any) -> Run:
        seen.append(spec)
        return begin(spec, *others, **more)

    monkeypatch.setattr(learning, "new_run", new_run)
    desk.sign_off(desk.keys)
    desk.ask(epochs=1)
    desk.go()
    (spec,) = seen
    assert (spec.lesion_free, spec.normal_weight, spec.ema, spec.weight_decay) == (0.0, 1, 0.9, 0.0)
    assert (spec.encoder, spec.encoder_rate) == (desk.model.sha256, 0.1)


def test_the_candidate_keeps_what_was_fitted_for_its_parent(desk: Desk, opinionated: ModelInfo) -> None:
    desk.sign_off(desk.keys)
    changed(desk, opinionated)
    candidate = read_model(desk.out)
    for name in ("sensitivities", "calibration", "threshold", "smallest_area", "size"):
        assert getattr(candidate, name) == getattr(opinionated, name)
    assert candidate.cuts["balanced"] == 0.4 and set(candidate.calibration) == {"pixel", "lesion", "malignant"}


def joined(desk: Desk) -> ModelInfo:
    """The model with a second member, mirrored."""
    parts = [Part(desk.model), Part(desk.model, 48, mirrored=True)]
    return join_models(parts, desk.model.folder.parent / "both", "Both")


def test_the_candidate_keeps_the_other_members_of_its_parent(desk: Desk) -> None:
    both = joined(desk)
    desk.sign_off(desk.keys)
    desk.ask(model=str(both.folder), epochs=1)
    done = desk.go()
    candidate = read_model(desk.out)
    candidate.verify()
    assert candidate.others == both.others and candidate.sha256 != both.sha256
    assert candidate.parent == {"name": "both", "sha256": both.id.sha256}
    assert after_by_hand(desk, candidate) == pytest.approx(done["after"])
    promoted = promote(desk.out, desk.model.folder.parent)
    promoted.verify()
    assert promoted.others == both.others


def test_a_member_that_is_missing_is_said_and_left_out(desk: Desk) -> None:
    both = joined(desk)
    (both.folder / both.others[0].weights).unlink()
    desk.sign_off(desk.keys)
    desk.ask(model=str(both.folder), epochs=1)
    desk.go()
    (said,) = desk.events[0]["left_out"]
    assert both.others[0].weights in said and "continuing with the other members" in said
    candidate = read_model(desk.out)
    candidate.verify()
    assert not candidate.others


def test_only_a_firm_draft_counts_on_held_out_finals(desk: Desk) -> None:
    """The finals with a lesion then score 0, those without one 1."""
    never = {"quiet": Sensitivity(1.0), "balanced": Sensitivity(1.0), "every": Sensitivity(0.5)}
    replace(desk.model, sensitivities=never, calibration={"lesion": (0.01, -5.0)}).write()
    desk.sign_off(desk.keys)
    desk.ask(epochs=1)
    empty = [not mask.any() for _, mask in gather_finals(desk.study, "mj", 64, user_data=desk.user_data).held_out]
    assert desk.go()["before"] == fmean(map(float, empty))


def test_the_same_run_gives_the_same_candidate(desk: Desk) -> None:
    desk.sign_off(desk.keys)
    desk.go()
    desk.ask(out=str(desk.out) + "-2")
    desk.go()
    assert read_model(desk.out).sha256 == read_model(Path(str(desk.out) + "-2")).sha256


def test_it_learns_what_the_finals_say(desk: Desk) -> None:
    """From a parent that takes everything for lesion."""
    network = load_network(desk.model)
    network.head.bias.add_(8)
    save_weights(desk.model, network)
    desk.sign_off(desk.keys)
    desk.ask(epochs=8, learning_rate=2e-3)
    desk.go()
    losses = [event["loss"] for event in desk.events if event["event"] == "epoch"]
    assert sum(losses[-3:]) / 3 < 0.75 * losses[0], "a single epoch may be worse than the one before"


@pytest.mark.parametrize("count", [0, 1, 3])
def test_too_few_finals_are_refused_with_their_number(desk: Desk, count: int) -> None:
    desk.sign_off(desk.keys[:count])
    desk.sign_off(desk.keys[count:], state=State.IN_PROGRESS)  # drafts, corrections and older finals do not count
    with pytest.raises(ValueError, match=f"needs at least 4 signed-off scans; mj in .*study has {count}$"):
        desk.go()
    assert [event["event"] for event in desk.events] == ["error"]
    assert f"has {count}" in desk.events[0]["reason"]
    assert not desk.out.exists() and not (desk.run.parent / "pid").exists()


@pytest.mark.parametrize(
    ("groups", "missing"),
    [(["patient 0"] * 12, "in the holdout that judges the candidate"), (["patient 4"] * 12, "left for training")],
)
def test_finals_that_lie_all_on_one_side_are_refused(desk: Desk, groups: list[str], missing: str) -> None:
    desk.groups(groups)
    desk.sign_off(desk.keys)
    with pytest.raises(ValueError, match=f"none of the 12 signed-off scans of mj in .*is {missing}"):
        desk.go()
    assert not desk.out.exists()


def test_a_scan_without_a_group_is_held_out_by_its_content(desk: Desk) -> None:
    (desk.study / "groups.csv").unlink()
    desk.sign_off(desk.keys)
    finals = gather_finals(desk.study, "mj", 64, user_data=desk.user_data)
    expected = [entry.key for entry in list_scans(desk.study) if is_held_out(read_scan(entry.path).sha256)]
    assert [str(scan.path.relative_to(desk.study.resolve())) for scan, _ in finals.held_out] == expected


def test_what_cannot_be_used_is_left_out_and_said(desk: Desk) -> None:
    desk.sign_off(desk.keys)
    gone, changed, broken, damaged = desk.keys[:4]
    (desk.study / gone).unlink()
    (desk.study / changed).write_bytes((desk.study / desk.keys[5]).read_bytes())
    (desk.study / broken).write_bytes(b"broken")
    (annotation,) = (desk.study / "busviewer").rglob(f"{Path(damaged).name}.json")
    value = json.loads(annotation.read_text())
    value["finals"][0]["mask"]["counts"] = [1, 2, 3]
    annotation.write_text(json.dumps(value))
    desk.go()
    start = desk.events[0]
    assert start["finals"] == 8 == start["train"] + start["held_out"]
    said = "\n".join(start["left_out"])
    assert len(start["left_out"]) == 4
    assert f"{Path(gone).name}: no longer in the study" in said
    assert f"{Path(changed).name}: the file has changed since it was annotated" in said
    assert f"{Path(broken).name}: not an image" in said
    assert f"{Path(damaged).name}.json: damaged (finals[0].mask" in said
    for key in desk.keys[4:9]:
        (desk.study / key).write_bytes(b"broken too")
    desk.ask(out=str(desk.out) + "-2")
    with pytest.raises(ValueError, match=r"has 3 \(8 skipped, the first: .*no longer in the study\)"):
        desk.go()


def test_a_study_that_cannot_be_written_to_is_fine(desk: Desk) -> None:
    (desk.study / "busviewer").write_text("in the way")
    desk.sign_off(desk.keys)
    desk.go()
    assert desk.events[0]["finals"] == 12 and desk.events[0]["left_out"] == []


def test_a_stop_keeps_the_best_so_far(desk: Desk) -> None:
    desk.sign_off(desk.keys)
    desk.ask(epochs=50)

    def stop_after_the_first(line: str) -> None:
        if json.loads(line)["event"] == "epoch":
            (desk.run.parent / "stop").touch()

    last = desk.go(stop_after_the_first)
    assert last["event"] == "stopped" == desk.events[-1]["event"] and last["epochs"] == 1
    read_model(desk.out).verify()


def test_a_stop_before_the_first_epoch_keeps_nothing(desk: Desk) -> None:
    desk.sign_off(desk.keys)
    (desk.run.parent / "stop").touch()
    with pytest.raises(ValueError, match="stopped before the first epoch was finished; nothing was saved"):
        desk.go()
    assert desk.events[-1]["event"] == "error" and not desk.out.exists()


def test_the_epoch_with_the_lowest_training_loss_is_kept(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The held-out finals judge; were they to choose as well, they would flatter."""
    desk.sign_off(desk.keys)
    desk.ask(epochs=4)
    losses = (3.0, 1.0, 2.0, 1.0)

    def epoch(run: Run, data: object, **more: object) -> Epoch:
        run.epoch += 1
        run.average.head.bias.fill_(float(run.epoch))
        return Epoch(run.epoch, losses[run.epoch - 1], 1.0, 9.0)

    monkeypatch.setattr(learning, "train_epoch", epoch)
    desk.go()
    candidate = read_model(desk.out)
    assert float(load_weights(candidate)["head.bias"]) == 2.0
    assert (candidate.notes["kept_epoch"], candidate.notes["epochs"]) == (2, 4)


def test_a_failure_leaves_no_half_candidate(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.sign_off(desk.keys)
    desk.ask(epochs=1)

    def full(self: ModelInfo) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(ModelInfo, "write", full)
    with pytest.raises(OSError, match="No space"):
        desk.go()
    reason = f"{desk.out}: cannot be written (No space left on device)"
    assert (desk.events[-1]["event"], desk.events[-1]["reason"]) == ("error", reason)
    assert sorted(path.name for path in desk.run.parent.iterdir()) == ["events.jsonl", "run.json"]


def test_the_model_may_be_named(desk: Desk) -> None:
    desk.sign_off(desk.keys)
    desk.ask(model="tiny", epochs=1)
    with pytest.raises(ModelError, match="no model 'tiny'"):
        desk.go()
    finetune(desk.run, user_data=desk.user_data, models=[desk.model.folder.parent])
    assert desk.out.is_dir()


def test_what_is_not_there_is_said(desk: Desk) -> None:
    desk.ask(study=str(desk.study / "nowhere"))
    with pytest.raises(StudyError, match="nowhere: no such folder"):
        desk.go()
    desk.ask(device="cuda:9")
    with pytest.raises(ValueError, match="'cuda:9' is not available"):
        desk.go()
    desk.model.weights.write_bytes(b"x")
    desk.sign_off(desk.keys)
    desk.ask()
    with pytest.raises(ModelError, match="damaged"):
        desk.go()
    assert [event["event"] for event in desk.events] == ["error", "error", "error"]


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"study": ""}, "field 'study'"), ({"reader": None}, "field 'reader'"), ({"model": 3}, "field 'model'"),
        ({"out": " "}, "field 'out'"), ({"out": "/tmp/x"}, "must name a folder inside"),
        ({"out": "../x"}, "must name a folder inside"), ({"out": "."}, "must name a folder inside"),
        ({"out": "a?"}, "field 'out'"), ({"study": "a\0b"}, "field 'study'"),
        ({"reader": "y" * 5000}, "field 'reader'"),
        ({"epochs": 0}, "field 'epochs'"), ({"epochs": 2.5}, "field 'epochs'"), ({"epochs": True}, "field 'epochs'"),
        ({"epochs": 10**9}, "field 'epochs'"), ({"batch": -1}, "field 'batch'"), ({"seed": "1"}, "field 'seed'"),
        ({"seed": -1}, "field 'seed' must be a whole number from 0"),
        ({"learning_rate": 0}, "field 'learning_rate'"), ({"learning_rate": float("nan")}, "field 'learning_rate'"),
        ({"learning_rate": None}, "field 'learning_rate'"), ({"device": 0}, "field 'device'"),
        ({"lr": 1}, "unknown field 'lr'; available: study, reader"),
        ({"format": 2}, "not a fine-tuning run of format 1"),
    ],
)  # fmt: skip
def test_a_field_of_the_run_that_cannot_be_is_named(desk: Desk, values: dict[str, Any], said: str) -> None:
    desk.ask(**values)
    with pytest.raises(ValueError, match=r"run\.json: ") as caught:
        desk.go()
    assert said in str(caught.value) and "\n" not in str(caught.value)
    (event,) = desk.events
    assert event["event"] == "error" and "\n" not in event["reason"] and said in event["reason"]
    assert not (desk.run.parent / "pid").exists()


@pytest.mark.parametrize("text", ["", "[]", "{", "null", '{"study": 1', "\x00"])
def test_what_is_no_run_is_said_in_one_line(desk: Desk, text: str) -> None:
    desk.run.write_text(text)
    with pytest.raises(ValueError, match=r"run\.json: not "):
        desk.go()
    assert "\n" not in desk.events[-1]["reason"]


def test_a_run_that_is_not_there_leaves_nothing_behind(tmp_path: Path) -> None:
    for run in (tmp_path / "no" / "run.json", tmp_path):
        with pytest.raises(ValueError, match="no such file; give the file that describes the run"):
            finetune(run, user_data=tmp_path / "user")
    assert list(tmp_path.iterdir()) == []


def test_a_candidate_is_never_put_where_something_is(desk: Desk, tmp_path: Path) -> None:
    desk.sign_off(desk.keys)
    desk.ask(out="there")
    (desk.run.parent / "there").mkdir()
    with pytest.raises(ValueError, match="already exists; choose another"):
        desk.go()
    assert not list((desk.run.parent / "there").iterdir())
    (desk.run.parent / "link").symlink_to(tmp_path)
    desk.ask(out="link/model")
    with pytest.raises(ValueError, match="must name a folder inside"):
        desk.go()
    (desk.run.parent / "file").write_text("")
    desk.ask(out="file/model")
    with pytest.raises(ValueError, match="cannot be created"):
        desk.go()


def test_the_defaults_of_the_run(desk: Desk) -> None:
    value = json.loads(desk.run.read_text())
    for name in ("format", "epochs", "batch", "device", "interpolate"):
        del value[name]
    desk.run.write_text(json.dumps(value))
    spec = read_finetune_spec(desk.run)
    assert spec == FinetuneSpec(str(desk.study), "mj", str(desk.model.folder), str(desk.out))
    assert replace(spec, device="auto") == spec and (spec.epochs, spec.batch, spec.learning_rate) == (10, 8, 1e-4)


def test_the_rate_in_quotation_marks_takes_either_sign(desk: Desk) -> None:
    for rate in ("0.0003", "0,0003"):
        desk.ask(learning_rate=rate)
        assert read_finetune_spec(desk.run).learning_rate == 3e-4
    desk.ask(learning_rate="1,000.5")
    with pytest.raises(ValueError, match="field 'learning_rate' must be a positive number, not '1,000.5'"):
        read_finetune_spec(desk.run)


def test_a_final_of_no_lesion_counts_as_right_where_nothing_is_predicted(desk: Desk) -> None:
    desk.sign_off(desk.keys)
    finals = gather_finals(desk.study, "mj", 64, user_data=desk.user_data)
    assert finals.train.empty.sum() + sum(not mask.any() for _, mask in finals.held_out) == 3
    assert np.array_equal(finals.train.empty, [not mask.any() for mask in finals.train.masks.numpy()])
