"""The summary of an annotation, from its file: what the strict reading would say, only sooner."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

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
from busviewer.study.annotations.glance import Summary, glance
from busviewer.study.annotations.sensitivity import SENSITIVITIES

MODEL = ModelRef("m", "a" * 64)
masks = st.sampled_from([np.zeros((6, 5), bool), np.ones((6, 5), bool)]) | arrays(bool, (6, 5))
CUTS = {"quiet": 0.9, "balanced": 0.5, "every": 0.25}
drafts = st.builds(
    lambda mask, lesion, unsure, sensitivity, cuts: Draft(mask, MODEL, 0.5, lesion, unsure, "t", sensitivity, cuts),
    masks,
    st.floats(0, 1),
    st.none() | st.floats(0, 1),
    st.sampled_from(SENSITIVITIES),
    st.sampled_from([{}, CUTS, dict.fromkeys(SENSITIVITIES, 1.0)]),
)
annotations = st.builds(
    Annotation,
    scan=st.just(ScanRef('a/"counts":[1,2].png', "", (5, 6))),
    reader=st.just("mj"),
    state=st.sampled_from(list(State)),
    flag=st.booleans(),
    note=st.text() | st.just('"counts":[3,4]'),
    draft=st.none() | drafts,
    correction=st.none() | masks,
    finals=st.lists(
        st.builds(lambda mask, draft: Final(mask, "t", draft=draft), masks, st.none() | drafts), min_size=1, max_size=2
    ).map(tuple),
    lesion_class=st.sampled_from([None, "benign", "malignant"]),
)


def data(annotation: Annotation, **how: object) -> bytes:
    return json.dumps(to_json(annotation), **how).encode()  # type: ignore[arg-type]


@given(annotations, st.sampled_from([{"separators": (",", ":")}, {}, {"indent": 1}]))
def test_it_says_what_the_whole_annotation_says(annotation: Annotation, how: dict[str, object]) -> None:
    written = data(annotation, **how)
    assert glance(written) == (annotation.scan.path, Summary.of(from_json(json.loads(written))))


def test_the_mask_that_counts_tells_whether_there_is_a_lesion() -> None:
    empty, full = np.zeros((6, 5), bool), np.ones((6, 5), bool)
    scan = ScanRef("a.png", "", (5, 6))
    draft = Draft(full, MODEL, 0.5, 0.9, 0.1, "t")

    def no_lesion(**fields: object) -> bool | None:
        found = glance(data(Annotation(scan, "mj", **fields)))  # type: ignore[arg-type]
        assert found is not None
        return found[1].no_lesion("balanced")

    assert no_lesion() is None and no_lesion(draft=draft) is False
    assert no_lesion(draft=draft, correction=empty) is True
    assert no_lesion(state=State.SIGNED_OFF, draft=draft, finals=(Final(full, "t"), Final(empty, "t"))) is True
    assert no_lesion(state=State.IN_PROGRESS, correction=full, finals=(Final(empty, "t"),)) is False
    weak = Draft(full, MODEL, 0.5, 0.4, 0.1, "t", cuts=CUTS)
    assert no_lesion(draft=weak) is None and no_lesion(draft=weak, correction=full) is False
    assert no_lesion(draft=replace(weak, mask=empty)) is True, "nothing was found"


def test_the_cuts_of_a_model_are_held_once() -> None:
    said = Annotation(
        ScanRef("a.png", "", (5, 6)), "mj", draft=Draft(np.ones((6, 5), bool), MODEL, 0.5, 0.4, 0.1, "t", cuts=CUTS)
    )
    first, second = glance(data(said)), glance(data(replace(said, note="other")))
    assert first is not None and second is not None and first[1].cuts == CUTS and first[1].cuts is second[1].cuts


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: text[: len(text) // 2],
        lambda text: text.replace('"counts":[', '"counts":[,', 1),
        lambda text: text.replace(",1]", ",,1]", 1),
        lambda text: text.replace('"format":1', '"format":2'),
        lambda text: text.replace('"in progress"', '"half done"'),
        lambda text: text.replace('"uncertainty":0.25', '"uncertainty":7'),
        lambda text: text.replace('"lesion_probability":0.9', '"lesion_probability":-1'),
        lambda text: text.replace('"lesion_probability":0.9', '"lesion_probability":null'),
        lambda text: text.replace('"sensitivity":"balanced"', '"sensitivity":"loud"'),
        lambda text: text.replace('"sensitivity":"balanced"', '"sensitivity":null'),
        lambda text: text.replace('"quiet":0.9', '"quiet":9'),
        lambda text: text.replace('"quiet":0.9', '"quiet":true'),
        lambda text: text.replace('"quiet":0.9', '"quiet":[]'),
        lambda text: text.replace('"quiet":0.9', '"loud":0.9'),
        lambda text: text.replace('"class":null', '"class":"odd"'),
        lambda text: text.replace('"path":"a.png"', '"path":7'),
        lambda text: "[]",
        lambda text: "[" * 100_000,
    ],
)  # fmt: skip
def test_what_is_not_plainly_sound_is_left_to_the_strict_reading(damage: object) -> None:
    mask = np.zeros((6, 5), bool)
    mask[-1, -1] = True
    draft = Draft(mask, MODEL, 0.5, 0.9, 0.25, "t", cuts=CUTS)
    text = data(Annotation(ScanRef("a.png", "", (5, 6)), "mj", State.IN_PROGRESS, draft=draft), separators=(",", ":"))
    assert glance(text) is not None
    broken = damage(text.decode())  # type: ignore[operator]
    assert broken.encode() != text and glance(broken.encode()) is None
