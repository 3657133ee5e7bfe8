"""Carried drafts, and the largest lesion, as a session has them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from busviewer.mask import Mask
from busviewer.review import Proposed
from busviewer.review.acts import draft_of
from busviewer.review.largest import Largest, largest_lesion
from busviewer.review.steps import Reading
from busviewer.scan.regions import Region
from busviewer.segmentation.carrying import as_carried
from busviewer.study import State
from busviewer.study.annotations.annotation import Annotation, Final, ScanRef
from tests.unit.review.window import KEYS, SHAPE, Window, disc, predict

MASK, OTHER = disc(30, 20, 8), disc(30, 60, 8)


def carry(window: Window, key: str) -> Proposed:
    return window.session.drafts.carry(key, window.ref(key), as_carried(predict(MASK), MASK))


def test_a_carried_draft_is_weak_survives_and_can_be_undone(window: Window) -> None:
    drafts, worklist = window.session.drafts, window.session.workspace.worklist
    assert drafts.propose(KEYS[0], window.ref(KEYS[0]), predict(OTHER)).taken
    assert carry(window, KEYS[0]).taken and carry(window, KEYS[1]).taken
    assert [worklist.row(key).model for key in KEYS[:2]] == ["m (carried)"] * 2
    assert {worklist.row(key).draft_kind for key in KEYS[:2]} == {"weak"}
    assert window.session.shown.draft is not None and (window.session.shown.draft.mask == MASK).all()
    assert window.session.shown.prediction is None  # its threshold cannot be moved
    window.session.editor.undo()
    assert window.session.shown.draft is not None and (window.session.shown.draft.mask == OTHER).all()


def test_it_never_takes_the_place_of_a_correction_or_a_final(window: Window) -> None:
    assert window.session.drafts.propose(KEYS[0], window.ref(KEYS[0]), predict(OTHER)).taken
    window.session.editor.clear()
    assert carry(window, KEYS[0]).kept
    assert window.session.sign_off.no_lesion()
    assert carry(window, KEYS[0]).kept
    annotation = window.session.shown.annotation
    assert annotation is not None and annotation.draft is not None and annotation.draft.model.name == "m"
    gone = replace(window.ref(KEYS[1]), path="none.png")
    refused = window.session.drafts.carry("none.png", gone, as_carried(predict(MASK), MASK)).refused
    assert refused == "no longer in the study"


def test_carried_drafts_are_discarded_and_others_kept(window: Window) -> None:
    drafts, worklist = window.session.drafts, window.session.workspace.worklist
    assert drafts.propose(KEYS[1], window.ref(KEYS[1]), predict(OTHER)).taken
    assert carry(window, KEYS[0]).taken and carry(window, KEYS[2]).taken
    assert drafts.accept()  # of the first one, on screen
    assert drafts.discard_carried(KEYS) == 1
    assert [worklist.row(key).has_draft for key in KEYS[:3]] == [True, True, False]


def reading(key: str, mask: Mask | None, **more: object) -> Reading:
    scan = ScanRef(key, "", (SHAPE[1], SHAPE[0]), (0.5, 0.5))
    said = Annotation(scan, "mj", State.IN_PROGRESS if mask is not None else State.UNREAD, correction=mask)
    return Reading(replace(said, **more))  # type: ignore[arg-type]


def test_the_largest_lesion_is_of_one_island_and_in_mm2() -> None:
    two = disc(30, 20, 9) | disc(30, 60, 9)
    found = {"a": reading("a", two), "b": reading("b", disc(30, 40, 12)), "c": reading("c", np.zeros(SHAPE, bool))}
    area = int(disc(30, 40, 12).sum())
    assert largest_lesion([*found, "none"], found.get) == Largest("b", area, area / 4)
    assert largest_lesion(["c", "none"], found.get) is None


def test_where_a_scale_is_unknown_pixels_are_compared() -> None:
    small, large = reading("a", disc(30, 20, 8)), reading("b", disc(30, 20, 9))
    large.annotation = replace(large.annotation, scan=replace(large.annotation.scan, spacing=None))
    assert largest_lesion("ab", {"a": small, "b": large}.get) == Largest("b", int(disc(30, 20, 9).sum()), None)


def test_regions_of_different_scale_are_compared_in_mm2() -> None:
    regions = (
        Region(0, 0, 40, SHAPE[0], "tissue", (0.1, 0.1)),
        Region(40, 0, SHAPE[1], SHAPE[0], "tissue", (0.3, 0.3)),
    )
    one, other = disc(30, 20, 10), disc(30, 60, 8)
    seen = reading("a", one | other)
    seen.annotation = replace(seen.annotation, scan=replace(seen.annotation.scan, spacing=None, regions=regions))
    found = largest_lesion("a", {"a": seen}.get)
    assert found is not None and found.pixels == other.sum() and found.mm2 is not None


def test_weak_drafts_count_only_where_nothing_else_does_and_finals_do() -> None:
    weak = replace(predict(disc(30, 40, 15)), lesion_probability=0.1)
    carried = reading("c", None, draft=draft_of(as_carried(weak, weak.mask)))
    drafted = reading("a", None, draft=draft_of(weak))
    final = reading("b", None, state=State.SIGNED_OFF, finals=(Final(disc(30, 20, 5), "2026-11-29T00:00:00Z"),))
    both = {"a": drafted, "b": final}
    best, alone = largest_lesion("ab", both.get), largest_lesion("a", both.get)
    assert best is not None and best.key == "b" and alone is not None and alone.key == "a"
    with_carried = largest_lesion("abc", {**both, "c": carried}.get)
    assert with_carried is not None and with_carried.key == "c"
    hidden = Reading(drafted.annotation, frozenset({"draft"}))
    assert largest_lesion("a", {"a": hidden}.get) is None
