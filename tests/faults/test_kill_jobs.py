"""``kill -9`` while masks are exported over older ones, and while a model is fine-tuned: the old or the new, whole.

The children (this file, run as a program) do the real work again and again; the parent kills them and looks.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import random
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import cv2
import h5py
import numpy as np
import pytest
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from busviewer.export import export_study
from busviewer.files import read_json, sha256_of, write_json
from busviewer.mask import Mask
from busviewer.scan import read_scan
from busviewer.segmentation import ModelInfo, find_models, read_model
from busviewer.study import Annotation, Final, ScanRef, State, StudyStore, list_scans, open_study
from busviewer.study.annotations.annotation import now_text
from busviewer.ui.model.training_process import TrainingProcess
from tests.faults.conftest import Faults
from tests.faults.test_kill import Nursery, bear, say

pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="kill -9 is POSIX"),
    pytest.mark.timeout(600),
]
FORMATS = ("png", "hdf5")
READERS = ("old", "new")
SCANS, SHAPE = 6, (301, 399)


def mask_of(reader: str, key: str) -> Mask:
    """What ``reader`` signed off of ``key``."""
    mask = np.zeros(SHAPE, np.uint8)
    place = int(hashlib.sha256(f"{reader} {key}".encode()).hexdigest()[:4], 16)
    cv2.circle(mask, (60 + place % 250, 60 + place % 180), 20 + place % 40, 1, -1)
    return mask.astype(bool)


def sign_off(study: Path, reader: str, key: str, mask: Mask, user_data: Path) -> None:
    scan = read_scan(study / key)
    height, width = scan.shape
    annotation = Annotation(ScanRef(key, scan.sha256, (width, height)), reader)
    final = Final(mask, now_text(), None)
    signed = replace(annotation, state=State.SIGNED_OFF, finals=(final,))
    StudyStore(study, reader, user_data=user_data).write(key, signed)


def digests(folder: Path) -> dict[str, str]:
    """Every file of ``folder``."""
    return {str(path.relative_to(folder)): sha256_of(path) for path in folder.rglob("*") if path.is_file()}


# --- the children -----------------------------------------------------------------------------------------------------
def export_on(root: Path, seed: int) -> None:
    """Export one reader's masks over the other's, without end."""
    study, turn = open_study(root / "study"), seed
    while True:
        reader, form = READERS[turn % 2], FORMATS[turn // 2 % 2]
        say("begun", reader, form)
        annotations = StudyStore(study.folder, reader, user_data=root / "user").load_all()
        export_study(study, annotations, root / form, format=form, what="final", reader=reader)
        say("done", reader, form)
        turn += 1


def finetune_on(root: Path, seed: int) -> None:
    """Fine-tune in a run folder of its own, as ``busviewer finetune`` does."""
    from busviewer.training.finetuning.finetune import finetune

    run = root / "runs" / f"{seed:03d}"
    run.mkdir(parents=True)
    spec = {"study": str(root / "study"), "reader": "mj", "model": str(root / "models" / "tiny")}
    write_json(run / "run.json", spec | {"out": str(run / "tuned"), "epochs": 2, "batch": 4, "device": "cpu"})
    finetune(run / "run.json", user_data=root / "user", echo=lambda line: say("event", line.replace(" ", "")))
    say("kept")
    while True:
        os.read(0, 0)


# --- exporting --------------------------------------------------------------------------------------------------------
@pytest.fixture
def two_readers(tmp_path: Path) -> Path:
    """A study with the finals of two readers, the older of which was exported in both formats."""
    study = tmp_path / "study"
    study.mkdir()
    for number in range(SCANS):
        pixels = np.random.default_rng(number).integers(0, 255, SHAPE, dtype=np.uint8)
        assert cv2.imwrite(str(study / f"{number}.png"), pixels)
        for reader in READERS:
            key = f"{number}.png"
            sign_off(study, reader, key, mask_of(reader, key), tmp_path / "user")
    for form in FORMATS:
        annotations = StudyStore(study, "old", user_data=tmp_path / "user").load_all()
        export_study(open_study(study), annotations, tmp_path / form, format=form, what="final", reader="old")
    return tmp_path


def check_png(root: Path) -> None:
    out = root / "png"
    manifest = read_json(out / "manifest.json")
    assert manifest["program"] == "busviewer" and manifest["complete"] in (True, False)
    whole = {entry.key: entry for entry in list_scans(out)}
    assert sorted(whole) == sorted(f"{number}.png" for number in range(SCANS)), "what is half written is hidden"
    found = set()
    for key in whole:
        assert np.array_equal(read_scan(out / key).pixels, read_scan(root / "study" / key).pixels)
        mask = cv2.imread(str(out / f"{key[:-4]}_mask.png"), cv2.IMREAD_UNCHANGED)
        assert mask is not None and set(np.unique(mask)) == {0, 255}
        found.add(whose(key, mask > 0))
    assert not manifest["complete"] or found == {manifest["reader"]}


def check_hdf5(root: Path) -> None:
    with h5py.File(root / "hdf5" / "masks.h5") as file:
        assert len(file["scans"]) == SCANS
        for scan in file["scans"].values():
            assert whose(scan.attrs["path"], scan["mask"][()] > 0) == file.attrs["reader"]
    assert read_json(root / "hdf5" / "masks.manifest.json")["program"] == "busviewer"


def whose(key: str, mask: NDArray[np.bool_]) -> str:
    (reader,) = (reader for reader in READERS if np.array_equal(mask, mask_of(reader, key)))
    return reader


@pytest.mark.slow
def test_an_export_that_is_killed_leaves_each_file_old_or_new(two_readers: Path, faults: Faults) -> None:
    chance, rounds, broken = random.Random(21), faults.rounds(5, 20), 0
    before = digests(two_readers / "study")
    with closing(Nursery(two_readers, __file__)) as nursery:
        for seed in range(rounds):
            said = nursery.work_and_kill(seed, chance.randint(1, 6), chance.uniform(0.0, 0.05))
            broken += said[-1][0] == "begun"
            check_png(two_readers)
            check_hdf5(two_readers)
    assert digests(two_readers / "study") == before
    assert broken > rounds // 3, "hardly any export was broken off"
    annotations = StudyStore(two_readers / "study", "new", user_data=two_readers / "user").load_all()
    study = open_study(two_readers / "study")
    for form in FORMATS:
        done = export_study(study, annotations, two_readers / form, format=form, what="final", reader="new")
        assert done.written == SCANS and not done.problems
    faults.record("kill -9 while exporting PNG and HDF5 over an older export", rounds)


# --- fine-tuning ------------------------------------------------------------------------------------------------------
@pytest.fixture
def signed_study(tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path) -> Path:
    """Twelve scans signed off with their ground truth, and the tiny model."""
    keys = [entry.key for entry in list_scans(tiny_study)]
    groups = [f"{key.removesuffix('.png')},benign,group-{number},1" for number, key in enumerate(keys)]
    (tiny_study / "groups.csv").write_text("\n".join(["scan,class,group,fold", *groups]))
    for entry in list_scans(tiny_study):
        mask = cv2.imread(str(tiny_study / entry.key).replace(".png", "_mask.png"), cv2.IMREAD_GRAYSCALE)
        assert mask is not None
        sign_off(tiny_study, "mj", entry.key, mask > 0, tmp_path / "user")
    return tmp_path


@pytest.mark.slow
def test_a_fine_tuning_that_is_killed_leaves_no_half_candidate(
    signed_study: Path, qtbot: QtBot, faults: Faults
) -> None:
    root, runs = signed_study, signed_study / "runs"
    chance, rounds, kept = random.Random(22), faults.rounds(1, 10), 0
    before = digests(root / "study") | digests(root / "models")
    with closing(Nursery(root, __file__)) as nursery:
        for seed in range(rounds):
            said = nursery.work_and_kill(seed, chance.randint(1, 5), chance.uniform(0.0, 0.2))
            out = runs / f"{seed:03d}" / "tuned"
            finished = any('"done"' in word for line in said for word in line)
            assert out.is_dir() or not finished
            if out.is_dir():
                read_model(out).verify()
                assert (out / "card.md").is_file()
            models, problems = find_models([out.parent])
            assert not problems and [model.folder for model in models] == [out] * out.is_dir()
            kept += finished
            watch = TrainingProcess(runs, lambda run: [])
            assert watch.find() and watch.folder == out.parent and watch.last is not None, "the next start says so"
            assert (watch.last["event"] == "done") is finished and (watch.candidate == out) is finished
            watch.forget()
            if not finished:
                assert not watch.find() or watch.folder != out.parent, "once"
            with contextlib.suppress(OSError):
                (out.parent / "events.jsonl").rename(out.parent / "seen.jsonl")  # the next round's is the one to find
            watch.close()
    assert digests(root / "study") | digests(root / "models") == before
    assert kept < rounds, "all of them came to their end"
    faults.record("kill -9 while fine-tuning", rounds)


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    if (folder / "models").is_dir():
        import busviewer.training.finetuning.finetune  # noqa: F401 (once, for all children)

        bear(lambda seed: finetune_on(folder, seed))
    else:
        bear(lambda seed: export_on(folder, seed))
