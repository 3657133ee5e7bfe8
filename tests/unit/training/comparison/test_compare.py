"""``busviewer compare``: one protocol for all, row by row, and no end of it redoes what was done."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import torch

from busviewer.progress import Cancelled
from busviewer.scan.phantom import Phantom, write_study
from busviewer.segmentation import read_model
from busviewer.segmentation.models.weights import load_weights
from busviewer.study import list_scans
from busviewer.training.comparison import budget
from busviewer.training.comparison import compare as room
from busviewer.training.comparison.compare import Comparison, compare, known_systems, open_comparison
from busviewer.training.loop.loop import Run, load_run
from busviewer.training.loop.train import STATE
from busviewer.training.spec import RunSpec

ROOT = Path(__file__).parents[4]
BUDGET = 24
TINY = (("width", 2), ("levels", 3))


def tiny(network: str) -> RunSpec:
    """A recipe of small networks, of another batch and loss each."""
    plain = RunSpec(network, TINY, batch=4, normal_weight=9, lesion_free=0.9, seed=77, sizes=((0.0, 64), (0.5, 96)))
    return plain if network == "unet" else replace(plain, batch=3, loss="bce", learning_rate=2e-3)


@pytest.fixture
def study(tiny_study: Path) -> Path:
    """The tiny study in three folds, four scans each."""
    keys = [entry.key.removesuffix(".png") for entry in list_scans(tiny_study)]
    lines = [f"{key},,g{number},{number % 3 + 1}" for number, key in enumerate(keys)]
    (tiny_study / "groups.csv").write_text("\n".join(["scan,class,group,fold", *lines]))
    return tiny_study


@pytest.fixture
def begin(study: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Comparison]:
    """Opens the comparison in ``tmp_path/out``, or another."""
    monkeypatch.setattr(budget, "PIECE", 8)
    monkeypatch.setattr(room, "recipe", tiny)

    def open_(*systems: str, out: str = "out", **others: Any) -> Comparison:
        values: dict[str, Any] = {"fold": 1, "size": 32, "budget": BUDGET, "device": torch.device("cpu")}
        values |= {"machine": "a machine", "save_every": 0.0} | others
        folders = values.pop("folders", [study])
        return open_comparison(folders, tmp_path / out, systems or ["otsu", "unet", "attention-unet"], **values)

    return open_


def read_row(work: Comparison, system: str) -> dict[str, Any]:
    row = work.row(system)
    assert row is not None
    return row


def test_every_network_has_the_same_budget_and_its_own_recipe(begin: Callable[..., Comparison]) -> None:
    said: list[str] = []
    work = begin(say=said.append)
    assert compare(work) == {}
    one, other = read_row(work, "unet"), read_row(work, "attention-unet")
    assert one["figures"]["scans_seen"] == other["figures"]["scans_seen"] == BUDGET
    for name in ("normal_weight", "lesion_free", "seed", "sizes", "validate_fold"):
        assert one["spec"][name] == other["spec"][name], name
    assert one["spec"]["normal_weight"] == RunSpec().normal_weight and one["spec"]["sizes"] == [[0.0, 32]]
    assert (one["spec"]["batch"], one["spec"]["loss"]) == (4, "dice-bce")
    assert (other["spec"]["batch"], other["spec"]["loss"], other["spec"]["learning_rate"]) == (3, "bce", 2e-3)
    for row in (one, other):
        assert row["figures"]["parameters"] > 1000 and row["figures"]["macs"] > 1000
        assert row["figures"]["scans_per_second"] > 0
        info = read_model(work.out / row["system"])
        info.verify()
        assert (info.sha256, info.size, info.calibration) == (row["sha256"], 32, {})
        assert not (info.folder / STATE).exists(), "what a resume needs is of no more use"
    otsu = read_row(work, "otsu")
    assert set(otsu["figures"]) >= {"dice", "iou", "mean_iou", "precision", "recall", "fpr", "accuracy", "auc", "ms"}
    assert "scans_seen" not in otsu["figures"] and not (work.out / "otsu").exists()
    for row in (otsu, one, other):
        assert row["figures"]["scans"] == 4 and row["protocol"] == work.protocol.to_json()
        assert row["machine"].startswith("a machine") and row["torch"] == torch.__version__
    with (work.out / "rows" / "unet.csv").open(newline="", encoding="utf-8-sig") as stream:
        assert {line["fold"] for line in csv.DictReader(stream)} == {"1"}
    table = (work.out / "table.md").read_text()
    assert [line.split(" | ")[0] for line in table.splitlines() if line.startswith("| ")][1:] == [
        "| ---", "| otsu", "| attention-unet", "| unet"
    ]  # fmt: skip
    assert (
        "not a ranking" in table
        and "`busviewer compare --data study --out out " in table
        and "Not run yet: canny" in table
    )
    assert any(line.startswith(f"unet: {BUDGET} of {BUDGET} scans") for line in said)


def test_no_scan_of_the_fold_is_trained_on(
    begin: Callable[..., Comparison], study: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for entry in list_scans(study):
        if entry.fold == 1:
            entry.path.write_bytes(b"broken: whoever reads it says so")
    said: list[str] = []
    failed = compare(begin("unet", say=said.append))
    assert not [line for line in said if "skipped" in line]
    assert "not an image" in failed["unet"], "and where none could be scored, the row fails"


def test_no_scan_of_a_group_that_is_scored_is_trained_on(begin: Callable[..., Comparison], study: Path) -> None:
    """The first scan of the second fold shows a patient of the first; so does one without a fold."""
    lines = (study / "groups.csv").read_text().splitlines()
    lines[2], lines[3] = lines[2].replace(",g1,", ",g0,"), lines[3].replace(",g2,3", ",g0,")
    (study / "groups.csv").write_text("\n".join(lines))
    said: list[str] = []
    work = begin(say=said.append)
    assert said == ["not trained on: 2 scans in one group with a scan of fold 1"]
    assert {entry.group for _, entry in work.scans(kept_out=False)} == {"g4", "g5", "g7", "g8", "g10", "g11"}
    assert (work.protocol.training, work.protocol.scored) == (6, 4)
    assert [entry.fold for _, entry in work.scans(kept_out=True)] == [1, 1, 1, 1]


def test_what_is_done_is_not_done_again(begin: Callable[..., Comparison], monkeypatch: pytest.MonkeyPatch) -> None:
    compare(begin())
    before = {path: path.read_bytes() for path in sorted(begin().out.rglob("*")) if path.is_file()}

    def again(*arguments: object, **values: object) -> Run:
        raise AssertionError("trained again")

    monkeypatch.setattr(room, "train_on_budget", again)
    monkeypatch.setattr(room, "evaluate", again)
    work = begin()
    assert compare(work) == {}
    assert {path: path.read_bytes() for path in sorted(work.out.rglob("*")) if path.is_file()} == before


PROGRAM = """
import sys
from pathlib import Path
import torch
sys.path.insert(0, {root!r})
from busviewer.training.comparison import budget
from busviewer.training.comparison import compare as room
from busviewer.training.spec import RunSpec
budget.PIECE = 8
room.recipe = lambda network: RunSpec(network, (("width", 2), ("levels", 3)), batch=4)

def say(text):
    print(text, flush=True)
    if text.startswith({stop!r}):
        sys.stdin.read()  # wait to be killed

work = room.open_comparison(
    [Path({study!r})], Path({out!r}), ["otsu", "unet", "attention-unet"], fold=1, size=32, budget=24,
    device=torch.device("cpu"), machine="m", save_every=0, say=say)
room.compare(work)
"""


def kill_at(stop: str, study: Path, out: Path) -> None:
    """Start the comparison in a process of its own and kill -9 it when it says ``stop``."""
    program = PROGRAM.format(root=str(ROOT), study=str(study), out=str(out), stop=stop)
    command = [sys.executable, "-c", program]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert any(line.startswith(stop) for line in process.stdout), "it ended before it got there"
        process.kill()


@pytest.mark.slow
def test_a_killed_run_goes_on(
    begin: Callable[..., Comparison], study: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """kill -9 within a row, then between two rows: what is done stays, the rest is as if nothing had happened."""
    monkeypatch.setattr(room, "recipe", lambda network: RunSpec(network, TINY, batch=4))
    whole, out = begin(out="whole"), tmp_path / "out"
    compare(whole)
    kill_at("attention-unet: 16 of 24", study, out)
    first = (out / "rows" / "otsu.json").stat().st_mtime_ns
    assert load_run(out / "attention-unet" / STATE, torch.device("cpu")).epoch == 2
    assert [file.stem for file in (out / "rows").glob("*.json")] == ["otsu"]
    kill_at("attention-unet: done", study, out)
    second = (out / "rows" / "attention-unet.json").stat().st_mtime_ns
    assert read_model(out / "attention-unet").notes["scans_seen"] == BUDGET
    said: list[str] = []
    work = begin(say=said.append)
    assert compare(work) == {}
    assert (out / "rows" / "otsu.json").stat().st_mtime_ns == first
    assert (out / "rows" / "attention-unet.json").stat().st_mtime_ns == second
    assert {line.split(":")[0] for line in said if "scans/s" in line} == {"unet"}
    for system in ("unet", "attention-unet"):
        one, other = (load_weights(read_model(found.out / system)) for found in (whole, work))
        assert not [name for name in one if not torch.equal(one[name], other[name])]
        for name in ("dice", "auc", "scans_seen", "hd95_px"):
            assert read_row(whole, system)["figures"][name] == read_row(work, system)["figures"][name]


def test_a_system_that_fails_is_a_row_and_the_others_go_on(
    begin: Callable[..., Comparison], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(network: str) -> RunSpec:
        return replace(tiny(network), learning_rate=float("inf")) if network == "attention-unet" else tiny(network)

    monkeypatch.setattr(room, "recipe", broken)
    work = begin()
    failed = compare(work)
    assert list(failed) == ["attention-unet"] and failed["attention-unet"].startswith("the loss is nan in epoch")
    assert "figures" in read_row(work, "unet"), "it comes after"
    assert f"| attention-unet | failed: {failed['attention-unet']} |" in (work.out / "table.md").read_text()
    monkeypatch.setattr(room, "recipe", tiny)
    mended = begin()
    assert compare(mended) == {} and "figures" in read_row(mended, "attention-unet")


@pytest.mark.parametrize(
    ("error", "reason"),
    [(torch.OutOfMemoryError("CUDA out of memory.\nlong"), "CUDA out of memory."), (MemoryError(), "not enough memory"),
     (TypeError(), "TypeError")],
)  # fmt: skip
def test_the_reason_is_one_line(
    begin: Callable[..., Comparison], monkeypatch: pytest.MonkeyPatch, error: Exception, reason: str
) -> None:
    def fail(*arguments: object, **values: object) -> Run:
        raise error

    monkeypatch.setattr(room, "train_on_budget", fail)
    assert compare(begin("unet")) == {"unet": reason}


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), Cancelled(), KeyboardInterrupt()])
def test_what_is_not_the_systems_fault_ends_it_all(
    begin: Callable[..., Comparison], monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    def fail(*arguments: object, **values: object) -> Run:
        raise error

    monkeypatch.setattr(room, "train_on_budget", fail)
    work = begin("otsu", "unet")
    with pytest.raises(type(error)):
        compare(work)
    assert work.row("otsu") is not None and work.row("unet") is None


def test_sets_are_scored_together_and_apart(
    begin: Callable[..., Comparison], study: Path, tmp_path: Path, tiny_phantoms: list[Phantom]
) -> None:
    other = tmp_path / "other"
    write_study(other, [phantom for phantom in tiny_phantoms if phantom.kind != "normal"])
    keys = [entry.key.removesuffix(".png") for entry in list_scans(other)]
    lines = [f"{key},,h{number},{1 if number < 3 else 2}" for number, key in enumerate(keys)]
    (other / "groups.csv").write_text("\n".join(["scan,class,group,fold", *lines]))
    work = begin("watershed", folders=[study, other])
    assert (work.protocol.sets, work.protocol.scored, work.protocol.training) == (("study", "other"), 7, 14)
    compare(work)
    row = read_row(work, "watershed")
    parts = row["sets"]
    assert (parts["study"]["scans"], parts["other"]["scans"], parts["other"]["normals"]) == (4, 3, 0)
    lesions = [parts[name]["lesions"] for name in ("study", "other")]
    mean = sum(count * parts[name]["dice"] for count, name in zip(lesions, parts, strict=True)) / sum(lesions)
    assert row["figures"]["dice"] == pytest.approx(mean)
    assert "| system | study: Dice |" in (work.out / "table.md").read_text()


def test_scans_that_cannot_be_read_are_told(begin: Callable[..., Comparison], study: Path) -> None:
    for fold in (1, 2):
        next(entry for entry in list_scans(study) if entry.fold == fold).path.write_bytes(b"broken")
    said: list[str] = []
    work = begin("unet", say=said.append)
    assert compare(work) == {}
    assert len([line for line in said if line.startswith("skipped: ")]) == 1
    assert read_row(work, "unet")["note"].startswith("1 of 4 scans could not be scored (not an image")


@pytest.mark.parametrize("fold", [1, 2])
def test_odd_and_refused_ground_truth_is_said_once_for_all_systems(
    fold: int, begin: Callable[..., Comparison], study: Path
) -> None:
    entries = [entry for entry in list_scans(study) if entry.fold == fold and entry.truth_kind == "masks"]
    odd, refused = entries[:2]
    strip = np.zeros((96, 128), np.uint8)
    strip[:, :40] = 255
    cv2.imwrite(str(odd.truths[0]), strip)
    cv2.imwrite(str(refused.truths[0]), np.full_like(strip, 7))
    said: list[str] = []
    assert compare(begin("otsu", "canny", "unet", say=said.append)) == {}
    assert [line for line in said if "ground truth" in line] == [
        f"check the ground truth of {odd.path}: the ground truth touches three borders of the scan"
    ]
    lines = [line for line in said if "the value 7 everywhere" in line]
    start = f"not scored: {refused.path}: " if fold == 1 else f"skipped: {refused.truths[0]}: "
    assert len(lines) == 1 and lines[0].startswith(start)


def test_an_encoder_is_said_and_one_that_does_not_fit_fails_its_row(
    begin: Callable[..., Comparison], tmp_path: Path
) -> None:
    (tmp_path / "encoder.safetensors").write_bytes(b"x")
    failed = compare(begin("unet", encoders={"unet": tmp_path / "encoder.safetensors"}))
    assert "encoder.safetensors: not encoder weights for 'unet'" in failed["unet"]


def test_what_is_known_is_the_classical_methods_and_the_networks() -> None:
    known = known_systems()
    assert known[:3] == ["otsu", "canny", "watershed"] and len(set(known)) == len(known)
    assert {"unet", "attention-unet"} < set(known)


def test_what_cannot_be_begun_is_named_and_leaves_nothing(begin: Callable[..., Comparison], study: Path) -> None:
    for values, said in (
        ({"fold": 9}, r"study: needs scans of fold 9 and of at least one other fold; available: 1, 2, 3"),
        ({"size": 100}, "size must be a multiple of 16 from 32 to 2048, not 100"),
        ({"folders": [study, study]}, "another data folder is also called 'study'"),
        ({"encoders": {"unett": study}}, "unknown system 'unett'; available: otsu, canny, watershed, "),
    ):
        with pytest.raises(ValueError, match=said):
            begin(out="nothing", **values)
    with pytest.raises(ValueError, match="unknown system 'resnet'; available: otsu, canny, watershed, "):
        begin("otsu", "resnet", out="nothing")
    with (study / "groups.csv").open("a") as table:
        table.write("\nbenign/gone,benign,g99,1\n")
    with pytest.raises(ValueError, match="groups.csv: lists 'benign/gone', but there is no such scan"):
        begin("otsu", out="nothing")
    assert not (study.parent / "nothing").exists()


def test_a_folder_holds_one_protocol(begin: Callable[..., Comparison]) -> None:
    work = begin()
    assert begin().protocol == work.protocol
    with pytest.raises(ValueError, match="out: started with budget 24, not 30; use the same value or another folder"):
        begin(budget=30)
    with pytest.raises(ValueError, match="started with fold 1, not 2"):
        begin(fold=2)
    (work.out / "protocol.json").write_text("[]")
    with pytest.raises(ValueError, match=r"protocol\.json: not a comparison protocol"):
        begin()


@pytest.mark.parametrize("text", ["[]", "{}", json.dumps({"system": "unet", "error": "x"}), "{"])
def test_a_damaged_row_is_named(begin: Callable[..., Comparison], text: str) -> None:
    work = begin("otsu")
    work.row_file("otsu").parent.mkdir()
    work.row_file("otsu").write_text(text)
    with pytest.raises(ValueError, match=r"otsu\.json: not"):
        compare(work)
