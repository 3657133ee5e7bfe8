"""How a candidate was judged: what is read of gate.json, and what is refused with its name."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from busviewer.segmentation.models.gate_file import GATE, Lesions, Normals, read_gate
from busviewer.segmentation.models.model_folder import ModelError
from busviewer.texts import Worded, to_json, worded
from tests.gates import gate_json, judged


def write(folder: Path, value: Any) -> None:
    (folder / GATE).write_text(json.dumps(value))


def test_a_judgement_is_read_with_what_was_harmed_most_first(tmp_path: Path) -> None:
    scans = (judged("a.png", 0.5, 0.9), judged("b.png", 0.8, 0.0), judged("n.png", 1, 0, lesion=False),
             judged("phantom 3", 0, 1, lesion=False, of="guard"))  # fmt: skip
    write(tmp_path, gate_json("refused", ("It misses more.",), scans))
    gate = read_gate(tmp_path)
    assert gate is not None and gate.verdict == "refused" and not gate.passed and gate.reasons == ("It misses more.",)
    assert [(scan.scan, round(scan.change, 3)) for scan in gate.scans] == [
        ("n.png", -1), ("b.png", -0.8), ("a.png", 0.4), ("phantom 3", 1),
    ]  # fmt: skip
    held_out = gate.of("held-out")
    assert held_out is not None and held_out.normals == Normals(2, 1, 0)
    assert held_out.lesions == Lesions(5, 0.7, 0.78, (0.08, 0.03, 0.12), 0.4, 0.5, 1, 0)
    assert gate.of("guard").lesions.difference is None and gate.of("else") is None  # type: ignore[union-attr]
    before, after = gate.scans[2].masks()
    assert before.shape == (199, 301) and int(before.sum()) == 1245 and int(after.sum()) == 2449


def test_what_does_not_arise_is_no(tmp_path: Path) -> None:
    scan = judged("n.png", 1, 0, lesion=False) | {"missed_before": None, "missed_after": None, "dice_before": None}
    value = gate_json(scans=(scan,))
    value["sets"][0]["lesions"] |= {"n": 0, "dice_before": None, "dice_after": None, "worst_tenth_before": None}
    write(tmp_path, value)
    gate = read_gate(tmp_path)
    assert gate is not None and gate.scans[0].missed == (False, False) and gate.scans[0].dice_before is None
    assert gate.sets[0].lesions.dice_before is None


def test_without_one_there_is_none(tmp_path: Path) -> None:
    assert read_gate(tmp_path) is None and read_gate(tmp_path / "nowhere") is None


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"format": 2}, "made by a newer version of busviewer"),
        ({"verdict": "better"}, "not the judgement of a model"),
        ({"reasons": [3]}, "not the judgement of a model"),
        ({"sets": [{}]}, "not the judgement of a model"),
        ({"scans": [judged("a.png", 0.5, 7.0)]}, "not the judgement of a model"),
        ({"scans": "none"}, "not the judgement of a model"),
    ],
)
def test_a_damaged_one_is_named(tmp_path: Path, change: dict[str, Any], told: str) -> None:
    write(tmp_path, gate_json() | change)
    with pytest.raises(ModelError, match=told) as error:
        read_gate(tmp_path)
    assert str(tmp_path / GATE) in str(error.value)


@pytest.mark.parametrize("text", ["", "[]", "{", "\x00", "3"])
def test_what_is_no_judgement_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / GATE).write_text(text)
    with pytest.raises(ModelError, match=GATE):
        read_gate(tmp_path)


def test_the_reasons_are_read_as_they_are_worded(tmp_path: Path) -> None:
    reason = worded("Worse. {figures}.", figures=worded("{count} lesions", count=3))
    clicks = {"verdict": "refused", "reasons": [reason], "worded": [to_json(reason)], "sets": []}
    write(tmp_path, gate_json("refused", (reason,)) | {"worded": [to_json(reason)], "clicks": clicks})
    gate = read_gate(tmp_path)
    assert gate is not None and gate.clicks is not None
    for read in (gate.reasons[0], gate.clicks.reasons[0]):
        assert read == "Worse. 3 lesions." and isinstance(read, Worded) and read.template == "Worse. {figures}."
    write(tmp_path, gate_json() | {"worded": [{"template": "{figures}"}]})
    with pytest.raises(ModelError, match="not the judgement of a model"):
        read_gate(tmp_path)
