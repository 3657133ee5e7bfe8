"""Which mask counts: the one rule, and that the worklist's quick reading says the same."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from busviewer.study.annotations.annotation import (
    Annotation,
    Draft,
    Final,
    ModelRef,
    ScanRef,
    State,
    from_json,
    to_json,
)
from busviewer.study.annotations.counting import counting_mask, draft_counts
from busviewer.study.annotations.glance import Summary, glance
from busviewer.study.annotations.sensitivity import SENSITIVITIES

SCAN = ScanRef("a.png", "", (5, 6))
EMPTY, FULL, PART = np.zeros((6, 5), bool), np.ones((6, 5), bool), np.eye(6, 5, dtype=bool)
CUTS = {"quiet": 0.7, "balanced": 0.4, "every": 0.1}

cuts_of = st.just({}) | st.lists(st.floats(0, 1), min_size=3, max_size=3).map(
    lambda cuts: dict(zip(SENSITIVITIES, sorted(cuts, reverse=True), strict=True))
)


def draft(lesion: float = 0.3, mask: np.ndarray = FULL, cuts: dict[str, float] | None = None, **values: str) -> Draft:
    return Draft(mask, ModelRef("m", "a" * 64), 0.5, lesion, None, "t", cuts=CUTS if cuts is None else cuts, **values)


masks = st.sampled_from([EMPTY, FULL, PART])
annotations = st.builds(
    Annotation,
    scan=st.just(SCAN),
    reader=st.just("mj"),
    state=st.sampled_from(list(State)),
    draft=st.none() | st.builds(draft, st.floats(0, 1), masks, cuts_of, sensitivity=st.sampled_from(SENSITIVITIES)),
    correction=st.none() | masks,
    finals=st.lists(st.builds(lambda mask: Final(mask, "t"), masks), min_size=1, max_size=2).map(tuple),
)


@pytest.mark.parametrize(
    ("sensitivity", "lesion", "counts"),
    [
        ("quiet", 0.69, False), ("quiet", 0.7, True), ("balanced", 0.39, False), ("balanced", 0.4, True),
        ("every", 0.09, False), ("every", 0.1, True),
    ],
)  # fmt: skip
def test_a_weak_draft_counts_as_no_mask(sensitivity: str, lesion: float, counts: bool) -> None:
    said = Annotation(SCAN, "mj", draft=draft(lesion))
    found = counting_mask(said, sensitivity)
    assert (found is not None) == counts == draft_counts(draft(lesion), sensitivity)
    assert found is None or found is said.draft.mask  # type: ignore[union-attr]
    assert draft_counts(draft(lesion, sensitivity=sensitivity), None) == counts, "by that which it was made under"


def test_what_the_reader_drew_or_signed_counts_before_any_draft() -> None:
    weak = draft(0.0)
    assert counting_mask(Annotation(SCAN, "mj", draft=weak, correction=PART), "quiet") is PART
    signed = Annotation(SCAN, "mj", State.SIGNED_OFF, draft=weak, finals=(Final(FULL, "t"), Final(EMPTY, "t")))
    assert counting_mask(signed, "quiet") is signed.finals[-1].mask
    assert counting_mask(Annotation(SCAN, "mj"), "quiet") is None


def test_a_draft_of_an_older_program_is_firm_and_one_that_found_nothing_is_an_empty_mask() -> None:
    old, nothing = draft(0.0, cuts={}), draft(0.0, EMPTY)
    for sensitivity in SENSITIVITIES:
        found = counting_mask(Annotation(SCAN, "mj", draft=old), sensitivity)
        assert found is old.mask and old.kind(sensitivity) == "firm"
        found = counting_mask(Annotation(SCAN, "mj", draft=nothing), sensitivity)
        assert found is nothing.mask and nothing.kind(sensitivity) == "none"
    assert counting_mask(Annotation(SCAN, "mj", draft=old), "every", draft_hidden=True) is None


@given(annotations, st.sampled_from(SENSITIVITIES))
def test_the_quick_reading_follows_the_same_rule(said: Annotation, sensitivity: str) -> None:
    found = glance(json.dumps(to_json(said), separators=(",", ":")).encode())
    assert found is not None and found[1] == Summary.of(from_json(to_json(said)))
    mask = counting_mask(said, sensitivity)
    assert found[1].no_lesion(sensitivity) == (None if mask is None else not mask.any())
    assert found[1].draft_kind(sensitivity) == ("" if said.draft is None else said.draft.kind(sensitivity))
