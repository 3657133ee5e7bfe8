"""Annotations, model folders, run files and the small files beside them, mutated: refused in a line or set aside."""

from __future__ import annotations

import contextlib
import io
import json
import os
import random
import struct
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from busviewer.settings import load
from busviewer.study import Annotation, Draft, Final, ModelRef, ScanRef, State, StudyStore, open_study
from busviewer.study.annotations.annotation import Ruler, to_json
from busviewer.study.annotations.calibration import FILE, Calibrations
from tests.faults.conftest import Faults
from tests.faults.hostile_json import mutated_json
from tests.faults.mutations import damaged
from tests.faults.victim import Victim, fault_of_words

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is measured as Linux tells it")

KEY, SHAPE = "one.png", (60, 46)
MOST_MEGABYTES = 300
"""What a mutated text may take: the largest mask that it may truly hold is 8192 x 8192, 67 MB."""

Work = Callable[[Path], tuple[str, str]]


def mask(seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).random(SHAPE) < 0.3


def annotation(**more: Any) -> Annotation:
    model = ModelRef("tiny", "ab" * 32)
    said: dict[str, Any] = {
        "state": State.SIGNED_OFF, "note": "a note", "finals": (Final(mask(), "2025-11-21T10:00:00Z", model),),
        "draft": Draft(mask(1), model, 0.5, 0.9, 0.2, "2025-11-21T10:00:00Z"), "spacing": (0.1, 0.2),
        "rulers": (Ruler(1, 2, 3, 4),), "seconds": 12.5, "lesion_class": "benign", "flag": True,
    }  # fmt: skip
    return Annotation(ScanRef(KEY, "", (SHAPE[1], SHAPE[0])), "mj", **(said | more))


@pytest.fixture
def make_victim(tmp_path: Path) -> Iterator[Callable[[str], Victim]]:
    victims: list[Victim] = []

    def make(task: str) -> Victim:
        folder = tmp_path / task
        folder.mkdir()
        victims.append(Victim(f"tests.faults.test_hostile_texts:{task}", [str(folder)]))
        return victims[-1]

    yield make
    for victim in victims:
        victim.close()


def judged(victim: Victim, files: Iterator[tuple[str, Path]]) -> int:
    """How many files were given; fails with what was wrong."""
    wrong: list[str] = []
    kinds: Counter[str] = Counter()
    for label, path in files:
        outcome = victim.give(path)
        kinds[outcome.kind] += 1
        if fault := outcome.faults(MOST_MEGABYTES):
            wrong.append(f"{label}: {fault}")
    assert not wrong, "\n".join(wrong)
    assert kinds["refused"] > 0.3 * kinds.total(), f"the mutations are of little use: {kinds}"
    return kinds.total()


# --- annotations ------------------------------------------------------------------------------------------------------
def annotations(folder: Path) -> Work:
    """In the child: open a study whose one annotation is the file given, in a store and in a session."""
    study = folder / "study"
    study.mkdir()
    assert cv2.imwrite(str(study / KEY), np.zeros(SHAPE, np.uint8))

    def work(path: Path) -> tuple[str, str]:
        from busviewer.review import ReviewSession
        from busviewer.scan import read_scan

        place = study / "busviewer"
        for old in sorted(place.rglob("*"), reverse=True) if place.exists() else ():
            old.unlink() if old.is_file() else old.rmdir()
        store = StudyStore(study, "mj", user_data=folder / "user")
        file = store.path_of(KEY)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(path.read_bytes())
        found = store.summaries()
        session = ReviewSession(
            reader="mj", user_data=folder / "user", on_change=lambda change: None, post=lambda f: f()
        )
        session.open(open_study(study))
        session.workspace.select(KEY)
        session.workspace.loaded(KEY, read_scan(study / KEY), None)
        problems = [*store.problems, *session.workspace.problems]
        session.close()
        if found and not problems:  # then it is worked on, and written anew
            return "good", ""
        kept = [old for old in place.rglob("*") if old.is_file() and old.read_bytes() == path.read_bytes()]
        assert kept, "the file is gone"
        return "refused", next(iter(problems), "").replace(str(study), "")

    return work


def test_mutated_annotations_are_quarantined_or_refused(
    make_victim: Callable[[str], Victim], tmp_path: Path, faults: Faults
) -> None:
    rounds = faults.rounds(50, 500)

    def files() -> Iterator[tuple[str, Path]]:
        value = to_json(annotation())
        for number in range(rounds):
            path = tmp_path / "mutated.json"
            path.write_bytes(mutated_json(value, random.Random(number)))
            yield f"annotation {number}", path

    faults.record("mutated annotations", judged(make_victim("annotations"), files()))


# --- model folders ----------------------------------------------------------------------------------------------------
def models(folder: Path) -> Work:
    """In the child: a model folder whose ``model.json`` or weights (by the suffix) are the file given."""
    import hashlib
    import shutil
    import warnings

    import torch

    from busviewer.network import build_network
    from busviewer.scan import Scan
    from busviewer.segmentation import ModelError, ModelInfo, find_models, locate_model
    from busviewer.segmentation.models.model_folder import Member
    from busviewer.segmentation.models.weights import save_weights
    from busviewer.segmentation.segmenter import TorchSegmenter

    torch.set_num_threads(1)
    info = ModelInfo(
        folder=folder / "good", name="tiny", title="Tiny", network="attention-unet", options={"width": 2, "levels": 3},
        size=64, threshold=0.5, smallest_area=0.001, sha256="", parent=None, notes={},
        calibration={"pixel": (1.0, 0.0), "lesion": (1.0, -0.5)},
    )  # fmt: skip
    info = save_weights(info, build_network(info.network, **info.options))
    shutil.copy(info.weights, info.folder / "2.safetensors")
    info = replace(info, others=(Member(info.network, info.options, 96, "2.safetensors", info.sha256, mirrored=True),))
    info.write()
    scan = Scan(np.zeros(SHAPE, np.uint8))
    TorchSegmenter(info, "cpu").segment(scan)

    def work(path: Path) -> tuple[str, str]:
        shutil.rmtree(folder / "roots", ignore_errors=True)
        place = Path(shutil.copytree(info.folder, folder / "roots" / "tiny"))
        if path.suffix == ".json":
            shutil.copy(path, place / "model.json")
        else:
            shutil.copy(path, place / "weights.safetensors")
            value = json.loads((place / "model.json").read_bytes())
            value["sha256"] = hashlib.sha256(path.read_bytes()).hexdigest()  # so that it is not refused for its hash
            (place / "model.json").write_text(json.dumps(value))
        found, problems = find_models([folder / "roots"])
        assert len(found) + len(problems) == 1
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                TorchSegmenter(locate_model(str(place), []), "cpu").segment(scan)
        except (ModelError, RuntimeError) as error:
            return "refused", str(error).replace(str(folder), "")
        return "good", ""

    return work


def good_model(folder: Path) -> tuple[Any, bytes]:
    """What ``model.json`` and the weights of a model hold."""
    models(folder)
    value = json.loads((folder / "good" / "model.json").read_bytes())
    return value, (folder / "good" / "weights.safetensors").read_bytes()


def hostile_weights(good: bytes, chance: random.Random) -> bytes:
    """Weights with another header, other numbers, or other bytes."""
    (length,) = struct.unpack_from("<Q", good)
    header, rest = json.loads(good[8 : 8 + length]), good[8 + length :]
    way = chance.randrange(6)
    if way == 0:
        return struct.pack("<Q", chance.choice((2**60, 2**63, 2**64 - 1, 10**8, 0))) + good[8:]
    if way == 1:
        return damaged(good, chance)
    if way == 2:
        return good[: 8 + length] + chance.choice((b"\x00\x7e", b"\x00\x7c", b"\xff\xff")) * (len(rest) // 2)
    name = chance.choice(list(header))
    entry = header[name]
    if way == 3 and "data_offsets" in entry:
        entry["data_offsets"] = chance.choice(([0, 2**62], [0, 0], [-1, 4], [4, 0], [0, len(rest)], "x", [0.5, 1]))
    elif way == 4 and "shape" in entry:
        entry["shape"] = chance.choice(([2**31, 2**31], [], [-1], [0], "x", [10**400]))
    else:
        entry["dtype"] = chance.choice(("F64", "I8", "BF16", "BOOL", "", "F4", None))
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + rest


@pytest.mark.slow
def test_mutated_models_are_refused(make_victim: Callable[[str], Victim], tmp_path: Path, faults: Faults) -> None:
    rounds = faults.rounds(14, 300)
    value, weights = good_model(tmp_path / "made")

    def files() -> Iterator[tuple[str, Path]]:
        for number in range(rounds):
            chance = random.Random(number)
            path = tmp_path / ("a.json" if number % 2 else "a.safetensors")
            path.write_bytes(mutated_json(value, chance) if number % 2 else hostile_weights(weights, chance))
            yield f"model {number}", path

    faults.record("mutated model folders", judged(make_victim("models"), files()))


# --- run files --------------------------------------------------------------------------------------------------------
def runs(folder: Path) -> Work:
    """In the child: what ``busviewer finetune`` says of the run file given."""
    import busviewer.training.finetuning.finetune  # noqa: F401 (what it takes to import is not the file's time)
    from busviewer.cli import main

    os.environ["BUSVIEWER_HOME"] = str(folder / "home")
    (folder / "study").mkdir()

    def work(path: Path) -> tuple[str, str]:
        outside = {found for found in path.parent.rglob("*")}
        heard, said = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(heard), contextlib.redirect_stderr(said):
            status = main(["finetune", str(path)])
        assert status in (1, 2), status
        made = {found.name for found in path.parent.rglob("*")} - {found.name for found in outside}
        assert made <= {"events.jsonl"}, made
        *_, event = heard.getvalue().splitlines()
        assert fault_of_words(json.loads(event)["reason"]) == "", event
        lines = said.getvalue().splitlines()
        assert len(lines) == 1, lines
        return "refused", lines[0].replace(str(path), "")

    return work


@pytest.mark.slow
def test_mutated_runs_are_refused_in_a_line(
    make_victim: Callable[[str], Victim], tmp_path: Path, faults: Faults
) -> None:
    rounds = faults.rounds(20, 200)
    victim = make_victim("runs")
    run = tmp_path / "run" / "run.json"
    run.parent.mkdir()
    value = {"format": 1, "study": str(tmp_path / "runs" / "study"), "reader": "mj", "model": "attention-unet",
             "out": str(run.parent / "tuned"), "epochs": 1, "learning_rate": 1e-4, "batch": 8, "seed": 1,
             "device": "cpu"}  # fmt: skip

    def files() -> Iterator[tuple[str, Path]]:
        for number in range(rounds):
            run.write_bytes(mutated_json(value, random.Random(number)))
            yield f"run {number}", run

    faults.record("mutated run files", judged(victim, files()))


# --- the small files beside them --------------------------------------------------------------------------------------
def others(folder: Path) -> Work:
    """In the child: the file given, under each name that the program reads a text of."""
    study = folder / "study"
    study.mkdir()
    (study / KEY).write_bytes(cv2.imencode(".png", np.zeros(SHAPE, np.uint8))[1].tobytes())
    made = ("groups.csv", "bus_data.csv", "sub/manifest.json")
    (study / "sub").mkdir()
    (study / "sub" / "two.png").write_bytes((study / KEY).read_bytes())

    def work(path: Path) -> tuple[str, str]:
        data = path.read_bytes()
        (folder / "settings.toml").write_bytes(data)
        problems = load(folder / "settings.toml")[1]
        for name in made:
            (study / name).write_bytes(data)
        opened = open_study(study)
        problems += opened.problems
        (folder / FILE).write_bytes(data)
        scales = Calibrations(folder)
        scales.of(KEY, (46, 60))
        problems += [scales.problem] if scales.problem else []
        for card in (folder / "user" / "studies").glob("*/study.json"):
            card.write_bytes(data)
        place = folder / "user" / "studies" / "any"
        place.mkdir(parents=True, exist_ok=True)
        (place / "study.json").write_bytes(data)
        store = StudyStore(study, "mj", user_data=folder / "user")
        problems += store.problems
        for problem in problems:
            if fault := fault_of_words(problem):
                return "raised", fault
        return ("refused" if problems else "good"), "; ".join(problems)[:300]

    return work


SETTINGS = b'theme = "light"\nbrush_diameter = 3.5\nrecent = ["/a"]\n[draft]\nopacity = 0.5\n[keys]\nopen = "Ctrl+P"\n'
TABLE = b"scan,class,group,fold\none,benign,g1,1\nsub/two,malignant,g2,2\n"
SCALES = {"format": 1, "folders": [{"folder": ".", "size": [46, 60], "spacing": [0.1, 0.1]}]}
CARD = {"format": 1, "folder": "/a", "scans": {KEY: "ab" * 32}}


def test_mutated_settings_tables_and_cards_are_told_and_left_out(
    make_victim: Callable[[str], Victim], tmp_path: Path, faults: Faults
) -> None:
    rounds = faults.rounds(40, 300)

    def files() -> Iterator[tuple[str, Path]]:
        for number in range(rounds):
            chance = random.Random(number)
            data = chance.choice((SETTINGS, TABLE, SCALES, CARD, {"program": "busviewer"}))
            path = tmp_path / "mutated"
            if isinstance(data, bytes):
                for _ in range(chance.choice((1, 2, 5))):
                    data = damaged(data, chance)
                path.write_bytes(data)
            else:
                path.write_bytes(mutated_json(data, chance))
            yield f"text {number}", path

    faults.record("mutated settings, tables, manifests and cards", judged(make_victim("others"), files()))
