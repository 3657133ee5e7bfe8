"""``busviewer train``: what it refuses, what it leaves, and that no end of it costs more than an epoch."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from busviewer.files import sha256_of
from busviewer.scan import read_scan
from busviewer.segmentation import ModelError, read_model
from busviewer.segmentation.models.trained_on import read_trained_on
from busviewer.segmentation.models.weights import load_network
from busviewer.segmentation.segmenter import TorchSegmenter
from busviewer.study import list_scans
from busviewer.training.loop.loop import Run, load_run, save_run, stored_spec
from busviewer.training.loop.train import SAVE_EVERY, STATE, train
from busviewer.training.spec import RunSpec
from tests.unit.training.test_dataset import odd_and_refused
from tests.waiting import PATIENCE, until

ROOT = Path(__file__).parents[4]
CPU = torch.device("cpu")
SPEC = RunSpec(
    network="attention-unet", options=(("levels", 3), ("width", 2)), epochs=2, batch=4, sizes=((0.0, 32), (0.5, 64)),
    normal_weight=1,
)  # fmt: skip
HEADS = replace(SPEC, network="attention-lite", options=(("width", 8),), epochs=1, sizes=((0.0, 32),))


def events(out: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (out / "events.jsonl").read_text().splitlines()]


def test_a_model_is_left_with_its_card_and_what_a_resume_needs(tiny_study: Path, tmp_path: Path) -> None:
    out, said, left_out = tmp_path / "my-model", [], []
    (tiny_study / "benign" / "benign (4).png").write_bytes(b"broken")
    info = train([tiny_study], out, SPEC, CPU, say=said.append, left_out=left_out.append)
    assert read_model(out) == info and (info.name, info.size, info.parent) == ("my-model", 64, None)
    info.verify()
    assert info.notes["scans"] == 11, "the one that could not be read was not trained on"
    assert (info.notes["epochs"], info.notes["scans_seen"]) == (2, 22)
    assert RunSpec.from_json(json.loads(json.dumps(info.notes["spec"]))) == SPEC
    assert [(event["epoch"], event["size"]) for event in events(out)] == [(1, 32), (2, 64)]
    assert {str(event["event"]) for event in events(out)} == {"epoch"}
    assert len(left_out) == 1 and "benign (4).png: " in left_out[0], "said once, not at each size"
    assert [line.split(":")[0] for line in said] == ["epoch 1/2", "epoch 2/2"] and " scans/s at 64 px" in said[1]
    run = load_run(out / STATE, CPU)
    average = run.average.state_dict()
    assert all(torch.equal(value, average[name].half().float() if value.is_floating_point() else value)
               for name, value in load_network(info).state_dict().items())  # fmt: skip
    card = (out / "card.md").read_text()
    assert "Not a medical device" in card and " scans of study." in card and "attention-unet" in card
    scan = read_scan(list_scans(tiny_study)[0].path)
    assert TorchSegmenter(info, "cpu").segment(scan).mask.shape == scan.shape
    assert sorted(path.name for path in out.iterdir()) == [
        "card.md", "events.jsonl", "model.json", STATE, "trained-on.json", "weights.safetensors"
    ]  # fmt: skip
    known = read_trained_on(out)
    assert known is not None and len(known) == 11, "nothing was learned from the one that could not be read"


def test_odd_ground_truth_is_said_once_not_at_each_size(tiny_study: Path, tmp_path: Path) -> None:
    odd, refused = odd_and_refused(tiny_study)
    said, left_out = list[str](), list[str]()
    info = train([tiny_study], tmp_path / "m", SPEC, CPU, say=said.append, left_out=left_out.append)
    assert [line for line in said if "ground truth" in line] == [
        f"check the ground truth of {odd}: the ground truth touches three borders of the scan"
    ]
    assert len(left_out) == 1 and left_out[0].startswith(f"{refused}: this mask has the value 7")
    assert info.notes["scans"] == 11


def test_a_finished_run_goes_on_with_more_epochs(tiny_study: Path, tmp_path: Path) -> None:
    out = tmp_path / "model"
    train([tiny_study], out, replace(SPEC, epochs=1), CPU)
    with pytest.raises(ValueError, match="already contains a run; add --resume"):
        train([tiny_study], out, SPEC, CPU)
    (out / f".{STATE}.abc.part").write_bytes(b"half a file")
    again = train([tiny_study], out, replace(SPEC, epochs=1), CPU, resume=True)
    assert again.notes["epochs"] == 1 and len(events(out)) == 1, "there was nothing left to do"
    assert not list(out.glob(".*.part"))
    more = train([tiny_study], out, SPEC, CPU, resume=True)
    assert more.notes["epochs"] == 2 and stored_spec(out / STATE) == SPEC
    assert [event["epoch"] for event in events(out)] == [1, 2]


def test_a_model_that_starts_from_another_was_trained_on_its_scans_too(tiny_study: Path, tmp_path: Path) -> None:
    first = train([tiny_study], tmp_path / "first", HEADS, CPU)
    for path in (tiny_study / "malignant").glob("malignant (1)*"):
        path.unlink()
    spec = replace(HEADS, lesion_free=0.0, opinion_weight=0.0)
    second = train([tiny_study], tmp_path / "second", spec, CPU, start=first)
    one, two = read_trained_on(first.folder), read_trained_on(second.folder)
    assert one is not None and two is not None and (len(one), set(one.hashes)) == (len(two), set(two.hashes))
    (first.folder / "trained-on.json").unlink()
    third = train([tiny_study], tmp_path / "third", spec, CPU, start=first)
    assert read_trained_on(third.folder) is None, "what the first one learned from is not known any more"


def test_a_resume_with_other_settings_is_refused(tiny_study: Path, tmp_path: Path) -> None:
    out = tmp_path / "model"
    train([tiny_study], out, replace(SPEC, epochs=1), CPU)
    with pytest.raises(ValueError, match="started with network 'attention-unet', not 'unet'"):
        train([tiny_study], out, replace(SPEC, network="unet"), CPU, resume=True)
    with pytest.raises(ValueError, match="started with seed 1, not 2"):
        train([tiny_study], out, replace(SPEC, seed=2, epochs=9), CPU, resume=True)


def test_a_model_without_its_run_is_never_replaced(tiny_study: Path, tiny_model_folder: Path, tmp_path: Path) -> None:
    before = (tiny_model_folder / "weights.safetensors").read_bytes()
    for resume in (False, True):
        with pytest.raises(ValueError, match="already contains a model"):
            train([tiny_study], tiny_model_folder, SPEC, CPU, resume=resume)
    assert (tiny_model_folder / "weights.safetensors").read_bytes() == before


def test_one_fold_is_kept_apart(tiny_study: Path, tmp_path: Path) -> None:
    lines = ["scan,class,group,fold"]
    entries = list_scans(tiny_study)
    lines += [f"{entry.key.removesuffix('.png')},,g{n},{n % 3 + 1}" for n, entry in enumerate(entries)]
    (tiny_study / "groups.csv").write_text("\n".join(lines))
    apart = [entry for entry in list_scans(tiny_study) if entry.fold == 2]
    assert len(apart) == 4
    for entry in apart:
        entry.path.write_bytes(b"broken: whoever reads it says so")
    said: list[str] = []
    info = train([tiny_study], tmp_path / "model", replace(SPEC, validate_fold=2, epochs=1), CPU, left_out=said.append)
    assert info.notes["scans"] == 8 and [line.split(": ")[0] for line in said] == [str(entry.path) for entry in apart]
    assert "held_out" not in info.notes and events(tmp_path / "model")[0]["dice"] is None
    with pytest.raises(ValueError, match="no scans of fold 7 in"):
        train([tiny_study], tmp_path / "other", replace(SPEC, validate_fold=7), CPU)
    assert not (tmp_path / "other").exists()


def test_what_cannot_be_trained_on_is_said_before_anything_is_written(tiny_study: Path, tmp_path: Path) -> None:
    bare = tmp_path / "bare"
    bare.mkdir()
    (bare / "a.png").write_bytes((tiny_study / "benign" / "benign (0).png").read_bytes())
    with pytest.raises(ValueError, match="bare: no scan with ground truth"):
        train([bare], tmp_path / "model", SPEC, CPU)
    with pytest.raises(ModelError, match="is not a valid model name"):
        train([tiny_study], tmp_path / "model?", SPEC, CPU)
    assert not (tmp_path / "model").exists() and not (tmp_path / "model?").exists()


def test_scans_none_of_which_can_be_read(tiny_study: Path, tmp_path: Path) -> None:
    for entry in list_scans(tiny_study):
        entry.path.write_bytes(b"broken")
    with pytest.raises(ValueError, match="none of the scans could be read"):
        train([tiny_study], tmp_path / "model", SPEC, CPU)


# --- what is missing -------------------------------------------------------------------------------------------------
def without(study: Path, *kinds: str) -> None:
    for kind in kinds:
        shutil.rmtree(study / kind)


@pytest.mark.parametrize(
    ("missing", "said"),
    [(["malignant"], "no lesion is known to be malignant"), (["benign", "normal"], "no lesion is known to be benign")],
)
def test_a_class_is_missing_that_the_network_learns(
    tiny_study: Path, tmp_path: Path, missing: list[str], said: str
) -> None:
    without(tiny_study, *missing)
    with pytest.raises(ValueError, match=said) as caught:
        train([tiny_study], tmp_path / "model", HEADS, CPU)
    text = str(caught.value)
    assert text.startswith(f"{tiny_study}: ") and "\n" not in text and "--network attention-unet" in text
    assert not (tmp_path / "model").exists()
    info = train([tiny_study], tmp_path / "plain", replace(SPEC, epochs=1), CPU)
    assert info.notes["epochs"] == 1, "one that does not learn it has no need of it"


def test_no_lesion_at_all_teaches_nothing(tiny_study: Path, tmp_path: Path) -> None:
    without(tiny_study, "benign", "malignant")
    for spec in (SPEC, HEADS):
        with pytest.raises(ValueError, match="study: no scan has a lesion, so there is nothing to train on"):
            train([tiny_study], tmp_path / "model", spec, CPU)


def test_no_scan_without_a_lesion(tiny_study: Path, tmp_path: Path) -> None:
    """Crops beside lesions teach what normal tissue is; without them, nothing does."""
    without(tiny_study, "normal")
    with pytest.raises(
        ValueError, match="study: no scan without a lesion, but 'attention-lite' learns lesion detection"
    ):
        train([tiny_study], tmp_path / "model", replace(HEADS, lesion_free=0.0), CPU)
    said: list[str] = []
    train([tiny_study], tmp_path / "model", HEADS, CPU, say=said.append)
    assert (
        said[0]
        == f"{tiny_study}: no scan without a lesion; the model learns normal tissue only from crops beside lesions"
    )


def test_a_fold_of_scans_that_are_not_there(tiny_study: Path, tmp_path: Path) -> None:
    entries = list_scans(tiny_study)
    lines = [f"{entry.key.removesuffix('.png')},,g{n},{n % 3 + 1}" for n, entry in enumerate(entries)]
    (tiny_study / "groups.csv").write_text("\n".join(["scan,class,group,fold", *lines, "benign/gone,,g9,1"]))
    with pytest.raises(ValueError, match=r"groups\.csv: lists 'benign/gone', but there is no such scan"):
        train([tiny_study], tmp_path / "model", replace(SPEC, validate_fold=1), CPU)
    assert not (tmp_path / "model").exists()
    said: list[str] = []
    train([tiny_study], tmp_path / "model", replace(SPEC, epochs=1), CPU, say=said.append)
    assert "lists 'benign/gone'" in said[0], "without folds it does no harm"


@pytest.mark.parametrize("left", ["events.jsonl", "weights.safetensors"])
def test_half_a_run_is_no_place_for_another(tiny_study: Path, tmp_path: Path, left: str) -> None:
    out = tmp_path / "model"
    train([tiny_study], out, replace(SPEC, epochs=1), CPU)
    for path in out.iterdir():
        if path.name != left:
            path.unlink()
    before = (out / left).read_bytes()
    for resume in (False, True):
        with pytest.raises(
            ValueError, match=r"model: incomplete run \(run\.safetensors is missing\); restore the file"
        ):
            train([tiny_study], out, SPEC, CPU, resume=resume)
    assert [path.name for path in out.iterdir()] == [left] and (out / left).read_bytes() == before


@pytest.mark.parametrize("size", [24, 40, 4096])
def test_a_size_that_the_network_does_not_take(tiny_study: Path, tmp_path: Path, size: int) -> None:
    with pytest.raises(ValueError, match=f"'attention-unet' needs a size of 32 to 2048 pixels .* 16, not {size}"):
        train([tiny_study], tmp_path / "model", replace(SPEC, sizes=((0.0, 32), (0.5, size))), CPU)
    with pytest.raises(ValueError, match="in steps of 32, not 48"):
        train([tiny_study], tmp_path / "model", replace(HEADS, sizes=((0.0, 48),)), CPU)
    assert not (tmp_path / "model").exists()


# --- an encoder ----------------------------------------------------------------------------------------------------
@pytest.fixture
def encoder(tmp_path: Path) -> Path:
    """A file of weights named as the published ones."""
    from busviewer.network.attention_lite import AttentionLite, _published_names, _stages

    parts = [module for part in AttentionLite(width=8).pretrained for module in part.modules()]
    layers = [module for module in parts if isinstance(module, (torch.nn.Conv2d, torch.nn.BatchNorm2d))]
    weights = {
        f"{name}.{key}": value.clone()
        for layer, name in zip(layers, _published_names(_stages(0)), strict=True)
        for key, value in layer.state_dict().items()
    }
    weights["_conv_stem.weight"] = torch.randn(32, 3, 3, 3) / 10
    save_file(weights, tmp_path / "encoder.safetensors")
    return tmp_path / "encoder.safetensors"


def test_the_run_says_which_encoder_it_started_from(encoder: Path, tiny_study: Path, tmp_path: Path) -> None:
    out, digest = tmp_path / "model", sha256_of(encoder)
    info = train([tiny_study], out, HEADS, CPU, encoder=encoder)
    assert info.notes["spec"]["encoder"] == stored_spec(out / STATE).encoder == digest
    more = replace(HEADS, epochs=2)
    with pytest.raises(ValueError, match=f"started with encoder '{digest}', not None"):
        train([tiny_study], out, more, CPU, resume=True)
    spec = replace(more, encoder=digest)
    assert train([tiny_study], out, spec, CPU, resume=True).notes["epochs"] == 2, "its file is no longer needed"
    assert train([tiny_study], out, more, CPU, resume=True, encoder=encoder).notes["epochs"] == 2
    save_file({"another": torch.zeros(1)}, encoder)
    with pytest.raises(ValueError, match=f"started with encoder '{digest}', not '{sha256_of(encoder)}'"):
        train([tiny_study], out, more, CPU, resume=True, encoder=encoder)
    with pytest.raises(ValueError, match="starts from the encoder weights .*give their file with --encoder"):
        train([tiny_study], tmp_path / "new", spec, CPU)


@pytest.mark.parametrize("content", ["cut", "another", "plain network"])
def test_a_file_that_is_no_encoder_is_named(encoder: Path, tiny_study: Path, tmp_path: Path, content: str) -> None:
    if content == "cut":
        encoder.write_bytes(encoder.read_bytes()[:1000])
    if content == "another":
        save_file({"another": torch.zeros(1)}, encoder)
    spec = replace(SPEC, sizes=((0.0, 32),)) if content == "plain network" else HEADS
    with pytest.raises(ValueError, match=r"encoder\.safetensors: not encoder weights for 'atte") as caught:
        train([tiny_study], tmp_path / "model", spec, CPU, encoder=encoder)
    assert "\n" not in str(caught.value) and not (tmp_path / "model").exists()


# --- the disk is full -----------------------------------------------------------------------------------------------
_FULL = """
import resource, sys, torch
from pathlib import Path
from busviewer.training.loop.loop import stored_spec
from busviewer.cli import main
limit = int(sys.argv[3])
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))  # what a full disk is to a program, and no root is needed
sys.exit(main(["train", "--data", sys.argv[1], "--out", sys.argv[2], "--resume", "--epochs", "3", "--quiet"]))
"""


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="no limit on files there")
@pytest.mark.parametrize("what", ["run.safetensors", "the model"])
def test_where_there_is_no_room_the_last_good_ones_stay(tiny_study: Path, tmp_path: Path, what: str) -> None:
    out = tmp_path / "model"
    first = train([tiny_study], out, replace(SPEC, sizes=((0.0, 32),)), CPU)
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    sizes = {name: len(data) for name, data in before.items()}
    assert sizes["weights.safetensors"] < sizes[STATE] // 3
    if what == "the model":
        resumed = replace(SPEC, sizes=((0.0, 32),), epochs=3)
        assert train([tiny_study], out, resumed, CPU, resume=True).notes["epochs"] == 3
        before = {path.name: path.read_bytes() for path in out.iterdir()}
    limit = sizes["weights.safetensors"] // 2 if what == "the model" else sizes[STATE] // 2
    command = [sys.executable, "-c", _FULL, str(tiny_study), str(out), str(limit)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=170)
    assert done.returncode == 1, done.stderr
    named = out / STATE if what == STATE else out
    (line,) = done.stderr.splitlines()
    assert line.startswith(f"busviewer: {named}: cannot be written (") and "File too large" in line
    assert line.endswith("; the files of the last save are unchanged. Free some space and continue with --resume")
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before
    read_model(out).verify()
    assert first.folder == out


_PROGRAM = """
import sys, torch
from pathlib import Path
from busviewer.training.spec import RunSpec
from busviewer.training.loop.train import train
spec = RunSpec(network="attention-unet", options=(("levels", 3), ("width", 2)), epochs=200, batch=4,
               sizes=((0.0, 32),), normal_weight=1)
train([Path(sys.argv[1])], Path(sys.argv[2]), spec, torch.device("cpu"))
"""


@pytest.mark.slow
def test_a_killed_training_goes_on_from_its_last_whole_epoch(tiny_study: Path, tmp_path: Path) -> None:
    out = tmp_path / "model"
    process = subprocess.Popen([sys.executable, "-c", _PROGRAM, str(tiny_study), str(out)], cwd=ROOT)

    def begun() -> bool:
        assert process.poll() is None
        return (out / "events.jsonl").is_file() and len(events_so_far(out)) >= 2

    until(begun, seconds=2 * PATIENCE)
    process.kill()
    process.wait(60)
    assert not (out / "model.json").exists(), "half a training is no model"
    run = load_run(out / STATE, CPU)
    assert run.epoch >= 2 and [entry["epoch"] for entry in run.history] == list(range(1, run.epoch + 1))
    spec = replace(stored_spec(out / STATE), epochs=run.epoch + 1)
    info = train([tiny_study], out, spec, CPU, resume=True)
    assert info.notes["epochs"] == run.epoch + 1 and not list(out.glob(".*.part"))


def events_so_far(out: Path) -> list[str]:
    return (out / "events.jsonl").read_text().split("\n")[:-1]


def test_a_machine_for_training_needs_neither_a_window_nor_monai() -> None:
    program = "import sys; import busviewer.training.loop.train, busviewer.training.loop.recipes, busviewer.cli.train; "
    program += "print(*sorted({name.split('.')[0] for name in sys.modules}))"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    loaded = set(done.stdout.split())
    assert "torch" in loaded and not loaded & {"PySide6", "pyqtgraph", "monai", "h5py"}


def test_a_run_is_written_down_only_so_often(tiny_study: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first and the last epoch here, and what goes on from there is the run itself."""
    monkeypatch.setitem(SAVE_EVERY, "cpu", 1000.0)
    written: list[int] = []

    def save(run: Run, path: Path) -> None:
        written.append(run.epoch)
        save_run(run, path)

    monkeypatch.setattr("busviewer.training.loop.train.save_run", save)
    info = train([tiny_study], tmp_path / "model", replace(SPEC, epochs=4), CPU)
    assert written == [1, 4] and info.notes["epochs"] == 4
    assert len((tmp_path / "model" / "events.jsonl").read_text().splitlines()) == 4
