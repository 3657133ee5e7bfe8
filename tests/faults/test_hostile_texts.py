"""Annotations, model folders, run files and the small files beside them, mutated: refused in a line or set aside."""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from busviewer.study import (
    Annotation,
    Draft,
    Final,
    ModelRef,
    ScanRef,
    State,
    StudyStore,
    open_study,
)
from busviewer.study.annotation import Ruler, to_json
from tests.faults.conftest import Faults
from tests.faults.hostile_json import mutated_json
from tests.faults.victim import Victim

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
        session.select(KEY)
        session.loaded(KEY, read_scan(study / KEY), None)
        problems = [*store.problems, *session.problems]
        session.close()
        kept = [old for old in place.rglob("*") if old.is_file() and old.read_bytes() == path.read_bytes()]
        assert kept, "the file is gone"
        words = next(iter(problems), "").replace(str(study), "")
        return ("good", "") if found and not problems else ("refused", words)

    return work


def test_mutated_annotations_are_set_aside_or_refused(
    make_victim: Callable[[str], Victim], tmp_path: Path, faults: Faults
) -> None:
    rounds = faults.rounds(80, 500)

    def files() -> Iterator[tuple[str, Path]]:
        value = to_json(annotation())
        for number in range(rounds):
            path = tmp_path / "mutated.json"
            path.write_bytes(mutated_json(value, random.Random(number)))
            yield f"annotation {number}", path

    faults.record("mutated annotations", judged(make_victim("annotations"), files()))
