"""Finals that teach judge too, each by a model that was trained without it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from busviewer.scan import read_scan
from busviewer.scan.phantom import make_phantom, write_study
from busviewer.segmentation import ModelInfo
from busviewer.segmentation.segmenter import TorchSegmenter
from busviewer.study import Annotation, Final, ScanRef, State, StudyStore, list_scans, read_truth
from busviewer.training.finetuning import finetune as room
from busviewer.training.finetuning.crossfit import cross_fitted
from busviewer.training.finetuning.finals import Finals, gather_finals
from busviewer.training.finetuning.finetune import finetune


def clinic(folder: Path, count: int, user_data: Path) -> Path:
    """A study of so many scans with a lesion, two of a patient, all signed off."""
    study = folder / "study"
    write_study(
        study, [make_phantom(seed, "benign", size=(96, 128), lesions=1, calipers=False) for seed in range(count)]
    )
    entries = list_scans(study)
    rows = [f"{entry.key.removesuffix('.png')},,patient {k // 2},1" for k, entry in enumerate(entries)]
    (study / "groups.csv").write_text("\n".join(["scan,class,group,fold", *rows]))
    store = StudyStore(study, "mj", user_data=user_data)
    for entry in entries:
        scan = read_scan(entry.path)
        truth = read_truth(entry, scan.shape)
        assert truth is not None
        ref = ScanRef(entry.key, scan.sha256, (scan.shape[1], scan.shape[0]))
        final = Final(truth, "2026-01-01T00:00:00Z")
        store.write(entry.key, Annotation(ref, "mj", State.SIGNED_OFF, finals=(final,)))
    return study


def test_each_final_that_teaches_judges_once_and_a_model_without_its_group(
    tmp_path: Path, tiny_model: ModelInfo
) -> None:
    finals = gather_finals(clinic(tmp_path, 32, tmp_path / "user"), "mj", 64, user_data=tmp_path / "user")
    groups = {one.key: one.group for one in finals.used}
    teach = [one.key for one in finals.used if not one.held_out]
    in_use, seen = TorchSegmenter(tiny_model, "cpu"), list[set[str]]()

    def taught(rest: Finals) -> TorchSegmenter:
        assert rest.what == "all" and not rest.held_out
        assert len(rest.train) == len(rest.used) == len(rest.chooses) == len(rest.train.empty)
        assert [one.name for one in rest.again()] == [one.key for one in rest.used]
        assert 0 < rest.chooses.sum() < len(rest.used)
        seen.append({one.group for one in rest.used})
        return in_use

    judged = [(one, len(seen)) for one, _, _ in cross_fitted(finals, in_use, taught)]
    assert sorted(one.name for one, _ in judged) == sorted(teach) and len(seen) == 2
    assert all(one.set == "cross-fitted" and groups[one.name] not in seen[number - 1] for one, number in judged)


def test_of_too_few_lesions_no_part_is_made(tmp_path: Path, tiny_model: ModelInfo) -> None:
    finals = gather_finals(clinic(tmp_path, 14, tmp_path / "user"), "mj", 64, user_data=tmp_path / "user")
    assert finals.what == "all" and finals.lesions < 16, "half of them are fewer than a network is trained on"
    in_use = TorchSegmenter(tiny_model, "cpu")
    assert not list(cross_fitted(finals, in_use, lambda rest: pytest.fail("trained on too few")))


def judged(place: Path, model: ModelInfo, echo: Callable[[str], None] = lambda line: None) -> list[dict[str, Any]]:
    """The sets of gate.json of a run that changes nothing, so that its held-out finals cannot tell."""
    study = clinic(place, 32, place / "user")
    run = place / "run.json"
    run.write_text(json.dumps({
        "study": str(study), "reader": "mj", "model": str(model.folder), "out": "tuned", "epochs": 1,
        "learning_rate": 1e-12, "interpolate": False, "device": "cpu",
    }))  # fmt: skip
    last = finetune(run, user_data=place / "user", echo=echo)
    assert last["verdict"] == "cannot tell"
    found: list[dict[str, Any]] = json.loads((place / "tuned" / "gate.json").read_text())["sets"]
    return found


def test_a_run_asks_the_other_finals_where_the_held_out_ones_cannot_tell(
    tmp_path: Path, tiny_model: ModelInfo, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "GUARD", range(1, 4))
    told: list[dict[str, Any]] = []
    sets = judged(tmp_path, tiny_model, lambda line: told.append(json.loads(line)))
    assert sum(event["finals"] for event in told if event["event"] == "judging") == sets[1]["lesions"]["n"]
    assert len([event for event in told if event["event"] == "epoch"]) == 1, "those of the candidate alone"
    assert [one["name"] for one in sets] == ["held-out", "cross-fitted", "guard"]
    assert sets[0]["lesions"]["n"] + sets[1]["lesions"]["n"] == 32
    assert sets[1]["lesions"]["dice_before"] > 0


def test_a_stop_ends_that_and_keeps_the_candidate(
    tmp_path: Path, tiny_model: ModelInfo, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "GUARD", range(1, 4))

    def stop(line: str) -> None:
        if json.loads(line)["event"] == "epoch":  # the last one
            (tmp_path / "stop").touch()

    assert [one["name"] for one in judged(tmp_path, tiny_model, stop)] == ["held-out", "guard"]
