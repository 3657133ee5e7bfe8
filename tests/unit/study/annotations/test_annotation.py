"""What a reader said survives its file exactly, and nothing else is taken for it."""

from __future__ import annotations

import copy
import json
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from busviewer.scan.regions import Region
from busviewer.study.annotations.annotation import (
    Annotation,
    Draft,
    Final,
    ModelRef,
    NewerFormat,
    Ruler,
    ScanRef,
    State,
    from_json,
    to_json,
)
from busviewer.study.annotations.glance import Summary, glance
from busviewer.study.annotations.sensitivity import EVEN_CUTS

SHAPE = (19, 31)
MODEL = ModelRef("attention-unet", "a" * 64)
TIME = "2025-11-21T01:35:02Z"


def blob(seed: int) -> np.ndarray:
    return np.random.default_rng(seed).random(SHAPE) < 0.3


def full() -> Annotation:
    return Annotation(
        scan=ScanRef("benign/benign (12).png", "b" * 64, (SHAPE[1], SHAPE[0]), (0.07, 0.071)),
        reader="Mária Jakubíková",
        state=State.SIGNED_OFF,
        flag=True,
        note="margin unclear\nask",
        draft=Draft(blob(1), MODEL, 0.5, 0.9, 0.25, TIME),
        correction=blob(2),
        finals=(Final(blob(3), TIME, MODEL, ("draft",), spacing=(0.09, 0.091)), Final(np.zeros(SHAPE, bool), TIME)),
        lesion_class="malignant",
        spacing=(0.08, 0.081),
        rulers=(Ruler(1, 2, 3.5, 4),),
        seconds=61.25,
        seen=("truth",),
    )


def same(one: Annotation, other: Annotation) -> bool:
    return to_json(one) == to_json(other)


def test_the_regions_of_a_scan_come_back() -> None:
    regions = (Region(0, 0, 5, 4, "tissue", (0.1, 0.2)), Region(1, 2, SHAPE[1], SHAPE[0], "M-mode"))
    before = full()
    value = json.loads(json.dumps(to_json(replace(before, scan=replace(before.scan, regions=regions)))))
    assert from_json(value).scan.regions == regions and from_json(to_json(before)).scan.regions == ()
    for wrong in ({"box": [0, 0, 0, 4]}, {"box": [0, 0, 5, 400]}, {"kind": "else"}, {"spacing": [0, 1]}):
        value["scan"]["regions"][0] = {"box": [0, 0, 5, 4], "kind": "tissue"} | wrong
        with pytest.raises(ValueError, match="regions"):
            from_json(value)


def test_every_field_comes_back() -> None:
    before = full()
    after = from_json(json.loads(json.dumps(to_json(before))))
    assert (after.scan, after.reader, after.state, after.flag, after.note) == (
        before.scan,
        before.reader,
        before.state,
        before.flag,
        before.note,
    )
    assert after.draft is not None and before.draft is not None
    assert np.array_equal(after.draft.mask, before.draft.mask)
    assert (after.draft.model, after.draft.threshold, after.draft.time) == (MODEL, 0.5, TIME)
    assert after.correction is not None and np.array_equal(after.correction, blob(2))
    assert [final.model for final in after.finals] == [MODEL, None]
    assert not after.finals[1].mask.any()
    assert (after.lesion_class, after.spacing, after.rulers, after.seconds) == (
        "malignant",
        (0.08, 0.081),
        (Ruler(1, 2, 3.5, 4),),
        61.25,
    )
    assert [final.blind for final in after.finals] == [("draft",), ()] and after.seen == ("truth",)
    assert after.scan.spacing == (0.07, 0.071) and [final.spacing for final in after.finals] == [(0.09, 0.091), None]
    assert same(before, after)


def test_a_file_from_before_a_spacing_was_kept_in_more_than_one_place_still_opens() -> None:
    value = to_json(full())
    del value["scan"]["spacing"], value["finals"][0]["spacing"]
    after = from_json(value)
    assert after.scan.spacing is None and after.finals[0].spacing is None and after.spacing == (0.08, 0.081)


@pytest.mark.parametrize("seen", [True, False, None])
def test_a_draft_keeps_whether_its_model_was_trained_on_the_scan(seen: bool | None) -> None:
    draft = Draft(blob(1), MODEL, 0.5, 0.9, None, TIME, seen=seen)
    value = to_json(replace(full(), draft=draft, state=State.IN_PROGRESS, finals=()))
    after = from_json(value).draft
    assert after is not None and after.seen is seen
    assert ("seen_in_training" in value["draft"]) is (seen is not None), "older files have none"


def test_a_draft_keeps_its_precision_and_one_from_before_it_was_recorded_has_none() -> None:
    draft = Draft(blob(1), MODEL, 0.5, 0.9, None, TIME, precision="bf16")
    value = to_json(replace(full(), draft=draft, state=State.IN_PROGRESS, finals=()))
    after = from_json(value).draft
    assert value["draft"]["precision"] == "bf16" and after is not None and after.precision == "bf16"
    del value["draft"]["precision"]
    before = from_json(value).draft
    assert before is not None and before.precision == ""
    assert "precision" not in to_json(from_json(value))["draft"]


def test_the_fields_of_the_file_are_the_documented_ones() -> None:
    value = to_json(full())
    assert list(value) == [
        "format", "scan", "reader", "state", "flag", "note", "draft", "correction", "finals", "class", "spacing",
        "rulers", "seconds", "seen", "opened",
    ]  # fmt: skip
    assert value["scan"]["size"] == [31, 19]
    assert value["correction"]["size"] == [19, 31]


def test_what_is_not_hidden_leaves_no_trace_in_a_final() -> None:
    assert set(to_json(full())["finals"][1]) == {"mask", "time", "model"} and "origin" not in to_json(full())


def test_a_final_keeps_the_draft_that_it_was_signed_off_against() -> None:
    drafted = full()
    now, then = drafted.draft, Draft(blob(5), MODEL, 0.22, 0.8, None, TIME, "quiet", EVEN_CUTS)
    known = None if now is None else replace(now, uncertainty=0.75)  # it became known after the sign-off
    finals = (Final(blob(3), TIME, MODEL, draft=now), Final(blob(4), TIME, MODEL, draft=then), Final(blob(4), TIME))
    before = replace(drafted, draft=known, finals=finals)
    value = json.loads(json.dumps(to_json(before)))
    assert value["finals"][0]["draft"] is True and "draft" not in value["finals"][2]
    after = from_json(value)
    kept = after.finals[1].draft
    assert after.finals[0].draft is after.draft is not None and after.draft.uncertainty == 0.75
    assert kept is not None and np.array_equal(kept.mask, blob(5)) and after.finals[2].draft is None
    assert (kept.model, kept.threshold, kept.lesion_probability, kept.uncertainty) == (MODEL, 0.22, 0.8, None)
    assert (kept.time, kept.sensitivity, kept.cuts) == (TIME, "quiet", EVEN_CUTS)
    assert same(before, after)
    assert from_json(value | {"draft": None}).finals[0].draft is None, "taken out by hand"


def test_a_file_from_before_finals_kept_their_draft_opens() -> None:
    assert [final.draft for final in from_json(to_json(full())).finals] == [None, None]


def test_of_a_file_from_before_it_is_not_believed_that_it_was_read_blind() -> None:
    old = to_json(full())
    del old["seen"]
    assert from_json(old).seen == ("draft", "truth")
    assert from_json(old | {"state": "unread", "finals": []}).seen == ()


def test_reading_time_comes_back_and_a_file_from_before_it_has_none() -> None:
    value = json.loads(json.dumps(to_json(replace(full(), reading_seconds=75.5))))
    assert from_json(value).reading_seconds == 75.5
    del value["reading_seconds"]
    assert from_json(value).reading_seconds == 0 and from_json(value).seconds == 61.25


SOMETHING = {
    "correction": {"size": [19, 31], "counts": [5, 4, 580]}, "flag": True, "note": "a", "class": "benign",
    "rulers": [[0, 0, 5, 5]],
}  # fmt: skip


@pytest.mark.parametrize("opened", [None, True, False])
@pytest.mark.parametrize("stored", ["unread", "in progress"])
@pytest.mark.parametrize("name", ["nothing", *SOMETHING])
def test_in_progress_is_what_has_work_also_of_older_files(name: str, stored: str, opened: bool | None) -> None:
    value = to_json(Annotation(ScanRef("a.png", "", (31, 19)), "mj", draft=full().draft, spacing=(0.1, 0.1)))
    value |= {"state": stored, "opened": opened} | ({name: SOMETHING[name]} if name in SOMETHING else {})
    if opened is None:  # an older program, which called in progress whatever was on screen
        del value["opened"]
    was_open = (stored == "in progress") if opened is None else opened
    unread = State.SEEN if was_open else State.UNREAD
    found = from_json(json.loads(json.dumps(value)))
    assert found.state is (unread if name == "nothing" else State.IN_PROGRESS) and found.opened is was_open
    assert glance(json.dumps(value, separators=(",", ":")).encode()) == ("a.png", Summary.of(found))
    written = to_json(found)
    assert written["state"] == ("unread" if name == "nothing" else "in progress"), "older programs know no other"
    assert from_json(written).state is found.state


def test_a_final_that_does_not_count_any_more_is_work() -> None:
    signed = to_json(replace(full(), correction=None, state=State.SIGNED_OFF))
    assert from_json(signed).state is State.SIGNED_OFF and from_json(signed | {"opened": False}).state == "signed off"
    plain = {"flag": False, "note": "", "class": None, "rulers": [], "state": "in progress"}
    assert from_json(signed | plain).state is State.IN_PROGRESS
    for wrong in ({"state": "unread, seen"}, {"opened": 1}):
        with pytest.raises(ValueError, match=next(iter(wrong))):
            from_json(signed | wrong)
        assert glance(json.dumps(signed | wrong, separators=(",", ":")).encode()) is None


@settings(max_examples=30, deadline=None)
@given(mask=arrays(bool, st.tuples(st.integers(1, 12), st.integers(1, 12))), note=st.text(max_size=20))
def test_any_mask_and_note_come_back(mask: np.ndarray, note: str) -> None:
    scan = ScanRef("a.png", "", (mask.shape[1], mask.shape[0]))
    after = from_json(json.loads(json.dumps(to_json(Annotation(scan, "r", correction=mask, note=note)))))
    assert after.correction is not None and np.array_equal(after.correction, mask)
    assert after.note == note


def changed(path: str, value: Any) -> dict[str, Any]:
    """The full annotation's JSON with one place changed; the value ... removes it."""
    top = copy.deepcopy(to_json(full()))
    inner: Any = top
    *way, last = path.split(".")
    for part in way:
        inner = inner[int(part)] if part.isdigit() else inner[part]
    if value is ...:
        del inner[last]
    else:
        inner[last] = value
    return top


@pytest.mark.parametrize(
    ("path", "value", "named"),
    [
        ("seen", ["names"], "seen"),
        ("seen", "draft", "seen"),
        ("finals.0.blind", [1], r"finals\[0\].blind"),
        ("finals.0.origin", None, r"finals\[0\].origin"),
        ("finals.0.draft", None, r"finals\[0\].draft is not an object"),
        ("finals.0.draft", {"mask": None}, r"finals\[0\].draft.mask"),
        ("format", "1", "format"),
        ("format", True, "format"),
        ("format", 0, "format"),
        ("format", ..., "format"),
        ("scan", [], "scan"),
        ("scan.path", "", "scan.path"),
        ("scan.sha256", "xyz", "scan.sha256"),
        ("scan.size", [31], "scan.size"),
        ("scan.size", [31, 19.5], "scan.size"),
        ("scan.size", [31, 1e9], "scan.size"),
        ("scan.size", [19, 31], "draft.mask|finals"),
        ("reader", None, "reader"),
        ("state", "done", "state"),
        ("state", [], "state"),
        ("flag", 1, "flag"),
        ("note", None, "note"),
        ("draft", "x", "draft"),
        ("draft.mask", None, "draft.mask"),
        ("draft.mask.counts", [1, 2], "draft.mask"),
        ("draft.mask.counts", [-1, 590], "draft.mask"),
        ("draft.model", None, "draft.model"),
        ("draft.model.sha256", 5, "draft.model.sha256"),
        ("draft.threshold", 1.5, "draft.threshold"),
        ("draft.uncertainty", float("nan"), "draft.uncertainty"),
        ("draft.lesion_probability", "0.5", "draft.lesion_probability"),
        ("correction", {"size": [8192, 8192], "counts": [8192 * 8192]}, "correction"),
        ("finals", {}, "finals"),
        ("finals", [], "finals"),
        ("finals.1.mask.counts", "zeros", r"finals\[1\].mask"),
        ("finals.0.time", 12, r"finals\[0\].time"),
        ("class", "normal", "class"),
        ("spacing", [0.1], "spacing"),
        ("spacing", [0.1, -1], "spacing"),
        ("rulers", [[1, 2, 3]], r"rulers\[0\]"),
        ("rulers", [[1, 2, 3, float("inf")]], r"rulers\[0\]"),
        ("seconds", -1, "seconds"),
        ("seconds", True, "seconds"),
        ("seconds", ..., "seconds"),
    ],
)
def test_a_wrong_field_is_named(path: str, value: Any, named: str) -> None:
    with pytest.raises(ValueError, match=named) as caught:
        from_json(changed(path, value))
    assert not isinstance(caught.value, NewerFormat)


@pytest.mark.parametrize("value", [None, 3, [], "x", {}])
def test_what_is_no_annotation_is_refused(value: Any) -> None:
    with pytest.raises(ValueError):
        from_json(value)


def test_a_newer_format_is_told_apart() -> None:
    with pytest.raises(NewerFormat, match="newer"):
        from_json({"format": 2, "anything": "else"})


def test_masks_of_drafts_and_finals_cannot_be_written_to() -> None:
    mine = blob(1)
    draft = Draft(mine, MODEL, 0.5, 1, 0, TIME)
    mine[:] = True
    assert np.array_equal(draft.mask, blob(1))
    with pytest.raises(ValueError):
        draft.mask[0, 0] = True


@pytest.mark.parametrize("wrong", [float("nan"), -0.1, 1.1])
def test_figures_of_a_draft_are_shares(wrong: float) -> None:
    with pytest.raises(ValueError, match="uncertainty"):
        Draft(blob(1), MODEL, 0.5, 0.5, wrong, TIME)


def test_a_draft_whose_uncertainty_is_not_known_yet_comes_back() -> None:
    drafted = replace(full(), draft=Draft(blob(1), MODEL, 0.5, 0.5, None, TIME))
    text = json.dumps(to_json(drafted), allow_nan=False)
    again = from_json(json.loads(text))
    assert again.draft is not None and again.draft.uncertainty is None and again.draft.lesion_probability == 0.5


def test_the_final_counts_while_the_scan_is_signed_off() -> None:
    annotation = full()
    assert annotation.final is annotation.finals[-1]
    assert Annotation(annotation.scan, "r", State.IN_PROGRESS, finals=annotation.finals).final is None


def test_the_same_scan_has_the_same_bytes_and_grid() -> None:
    scan = ScanRef("a", "1" * 64, (5, 6))
    assert scan.is_same_scan(ScanRef("b", "1" * 64, (5, 6)))
    assert scan.is_same_scan(ScanRef("a", "", (5, 6)))
    assert not scan.is_same_scan(ScanRef("a", "2" * 64, (5, 6)))
    assert not scan.is_same_scan(ScanRef("a", "1" * 64, (6, 5)))
