"""The consensus: by which rule, kept as an annotation of its own, and stale when what it rests on changes."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from busviewer.study.annotations.annotation import Annotation, ScanRef, State, from_json, to_json
from busviewer.study.annotations.calibration import Calibrations
from busviewer.study.annotations.origin import Origin, Source
from busviewer.study.readers.consensus import (
    CONSENSUS,
    class_of,
    consensus_of,
    is_reserved,
    is_stale,
    sources_of,
    start_of,
)
from tests.unit.study.said import DAY, SHAPE, signed, square

THREE = {
    "A": signed("A", square(), day=1, lesion_class="benign"),
    "B": signed("B", square(left=5), day=2, lesion_class="malignant", spacing=(0.1, 0.1)),
    "C": signed("C", square(left=4), day=3, lesion_class="malignant"),
}


def final_mask(annotation: Annotation) -> np.ndarray:
    assert annotation.final is not None
    return annotation.final.mask


def test_a_pick_takes_one_readers_mask_and_class() -> None:
    made = consensus_of(THREE, start="A", by="judge")
    assert np.array_equal(final_mask(made), square())
    assert (made.reader, made.state, made.lesion_class, made.spacing) == (
        CONSENSUS, State.SIGNED_OFF, "benign", (0.1, 0.1),
    )  # fmt: skip
    of = tuple(Source(name, DAY.format(day=day)) for day, name in enumerate("ABC", 1))
    assert made.final is not None and made.final.origin == Origin("pick", "A", "judge", of)


def test_its_spacing_is_the_one_that_the_readers_agree_on_in_any_order() -> None:
    near = THREE | {"A": signed("A", square(), spacing=(0.102, 0.102))}
    far = THREE | {"A": signed("A", square(), spacing=(0.2, 0.2))}
    for names in ("ABC", "BAC", "CBA"):
        assert consensus_of({name: near[name] for name in names}, start="", by="j").spacing == (0.101, 0.101)
        assert consensus_of({name: far[name] for name in names}, start="", by="j").spacing is None


def test_a_majority_is_pixel_by_pixel_and_of_the_classes() -> None:
    made = consensus_of(THREE, start="", by="judge")
    assert np.array_equal(final_mask(made), square(left=4))
    assert made.lesion_class == "malignant" and made.origin is not None and made.origin.rule == "majority"
    two = {name: THREE[name] for name in "AB"}
    assert np.array_equal(final_mask(consensus_of(two, start="", by="judge")), square() & square(left=5))
    assert class_of(two, "") is None and class_of(two, "A") == "benign"


def test_made_anew_it_keeps_what_was_and_counts_the_last() -> None:
    first = consensus_of(THREE, start="A", by="judge")
    again = consensus_of(THREE, start="B", by="other", before=first)
    assert len(again.finals) == 2 and np.array_equal(final_mask(again), square(left=5))
    assert np.array_equal(again.finals[0].mask, square())


def test_it_does_not_go_on_with_that_of_another_scan() -> None:
    before = consensus_of({"A": signed("A", square(), sha256="b" * 64)}, start="A", by="judge")
    assert len(consensus_of(THREE, start="A", by="judge", before=before).finals) == 1


def test_without_finals_or_of_two_scans_there_is_none() -> None:
    nothing = Annotation(ScanRef("a.png", "a" * 64, (SHAPE[1], SHAPE[0])), "A")
    for readings in ({}, {"A": nothing}):
        with pytest.raises(ValueError, match="no reader has signed off"):
            start_of(readings, "")
    with pytest.raises(ValueError, match="B has not signed"):
        start_of({"A": THREE["A"]}, "B")
    with pytest.raises(ValueError, match="different versions of the scan file"):
        start_of(THREE | {"D": signed("D", square(), sha256="b" * 64)}, "")


def test_it_comes_back_from_its_file() -> None:
    made = consensus_of(THREE, start="", by="judge")
    back = from_json(json.loads(json.dumps(to_json(made))))
    assert back.final is not None and made.final is not None
    assert back.final.origin == made.final.origin and back.origin == made.origin


@pytest.mark.parametrize(
    ("path", "value", "named"),
    [
        ("rule", "vote", "finals[0].origin.rule"),
        ("by", 7, "finals[0].origin.by"),
        ("of", {}, "finals[0].origin.of"),
        ("of", [{"reader": "A"}], "finals[0].origin.of[0].time"),
    ],
)
def test_a_wrong_origin_is_named(path: str, value: object, named: str) -> None:
    written = to_json(consensus_of(THREE, start="", by="judge"))
    written["finals"][0]["origin"][path] = value
    with pytest.raises(ValueError) as caught:
        from_json(written)
    assert named in str(caught.value)


NAMES = st.sampled_from("ABC")
TIMES = st.sampled_from(["", "1", "2"])


@given(st.lists(st.builds(Source, NAMES, TIMES), max_size=3), st.dictionaries(NAMES, TIMES))
def test_it_is_stale_when_a_final_that_it_rests_on_counts_no_longer(of: list[Source], signed: dict[str, str]) -> None:
    stale = not of
    for source in of:
        if source.reader not in signed or signed[source.reader] != source.time:
            stale = True
    assert is_stale(Origin("majority", "", "judge", tuple(of)), signed) == stale


def test_one_that_does_not_say_what_it_rests_on_is_stale() -> None:
    assert is_stale(None, {"A": "1"})


def test_sources_name_only_what_is_signed_off() -> None:
    nothing = Annotation(ScanRef("a.png", "a" * 64, (SHAPE[1], SHAPE[0])), "D")
    assert [source.reader for source in sources_of(THREE | {"D": nothing})] == ["A", "B", "C"]


@pytest.mark.parametrize("name", ["consensus", " Consensus ", "CONSENSUS", "\uff43onsensus"])
def test_nobody_takes_its_name(name: str) -> None:
    assert is_reserved(name)


@pytest.mark.parametrize("name", ["mj", "consensus 2", "", "no consensus"])
def test_others_are_free(name: str) -> None:
    assert not is_reserved(name)


def test_the_consensus_knows_the_spacing_of_a_folder_that_a_reader_set() -> None:
    readings = {"A": signed("A", square()), "B": signed("B", square(left=5), day=2)}
    folder = Calibrations()
    folder.put("a.png", readings["A"].scan.size, (0.3, 0.2))
    made = consensus_of(readings, start="A", by="J", calibrations={"B": folder})
    assert made.final is not None and made.final.spacing == made.spacing == (0.3, 0.2)
