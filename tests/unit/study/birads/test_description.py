"""What was said of a lesion survives its file, and stays with its lesion."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from busviewer import paths
from busviewer.mask import LesionMeasurements, Scale, components, measure_lesion
from busviewer.study.annotations.annotation import Annotation, ScanRef, State, from_json, to_json
from busviewer.study.birads import Description, LexiconField, OtherView, described, load_lexicon, read_descriptions
from busviewer.study.birads.description import descriptions_json, with_description

SAID = Description((10, 12), {"shape": ("oval",), "margin": ("angular", "indistinct")}, 35.0, OtherView("b.png", 2))


def lesions(*boxes: tuple[int, int, int, int]) -> list[LesionMeasurements]:
    mask = np.zeros((100, 100), bool)
    for left, top, width, height in boxes:
        mask[top : top + height, left : left + width] = True
    return [measure_lesion(each, Scale()) for each in components(mask)]


def test_it_comes_back_from_the_file_of_an_annotation() -> None:
    before = Annotation(ScanRef("a.png", "", (30, 20)), "mj", birads=(SAID,))
    value = json.loads(json.dumps(to_json(before)))
    after = from_json(value)
    assert after.birads == (SAID,) and after.state is State.IN_PROGRESS
    del value["birads"]
    assert from_json(value).birads == () and "birads" not in to_json(replace(before, birads=())), "older files"


def test_terms_and_fields_that_this_lexicon_does_not_know_are_kept() -> None:
    said = {"at": [1, 2], "said": {"shape": ["heptagonal"], "of 2031": ["new", "newer"]}}
    assert descriptions_json(read_descriptions([said])) == [said]


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"at": [1]}, "at"),
        ({"at": [1, float("nan")]}, "at"),
        ({"said": {"shape": "oval"}}, "said.shape"),
        ({"said": None}, "said"),
        ({"nipple_mm": -1}, "nipple_mm"),
        ({"other_view": {"scan": "a", "lesion": 0}}, "other_view"),
    ],
)
def test_what_is_damaged_is_refused_by_its_name(wrong: dict[str, object], named: str) -> None:
    with pytest.raises(ValueError, match=named):
        read_descriptions([{"at": [1, 2], "said": {}} | wrong])


def test_a_description_stays_with_its_lesion_where_the_numbers_change() -> None:
    big, small = (10, 10, 20, 20), (60, 60, 10, 10)
    of_small = Description((65, 65), {"shape": ("round",)})
    assert described(lesions(big, small), [of_small])[0] == {2: of_small}
    assert described(lesions((10, 10, 5, 5), small), [of_small])[0] == {1: of_small}


def test_a_description_without_its_lesion_is_kept_apart() -> None:
    assert described(lesions((10, 10, 20, 20)), [Description((80, 80), {"shape": ("round",)})])[0] == {}
    assert len(described([], [SAID])[1]) == 1


@given(st.lists(st.tuples(st.integers(0, 99), st.integers(0, 99)), max_size=6))
def test_no_description_is_lost_or_given_twice(places: list[tuple[int, int]]) -> None:
    every = [Description((x, y), {"shape": (str(number),)}) for number, (x, y) in enumerate(places)]
    found, left = described(lesions((0, 0, 40, 40), (50, 50, 40, 40)), every)
    assert sorted(map(str, [*found.values(), *left])) == sorted(map(str, every))


def test_an_empty_description_is_no_longer_kept() -> None:
    assert with_description([SAID], SAID, Description(SAID.at)) == ()
    other = replace(SAID, at=(1, 1))
    assert with_description([SAID], None, other) == (SAID, other)


def test_the_bundled_lexicon_names_its_edition_and_has_every_field_of_the_form() -> None:
    lexicon = load_lexicon(paths.resources())
    assert "5th edition" in lexicon.edition
    assert list(lexicon.by_name) == [
        "composition", "shape", "orientation", "margin", "echo_pattern", "posterior", "calcifications", "associated",
        "category", "side", "clock",
    ]  # fmt: skip
    assert lexicon.by_name["category"].terms == ("0", "1", "2", "3", "4A", "4B", "4C", "5", "6")
    for each in lexicon.fields:
        assert len(set(each.terms)) == len(each.terms) and set(each.alone) <= set(each.terms)


def test_a_damaged_lexicon_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OSError):
        load_lexicon(tmp_path)


def test_choosing_terms() -> None:
    one = LexiconField("shape", "Shape", ("oval", "round"))
    assert one.toggled((), "oval") == ("oval",) and one.toggled(("oval",), "round") == ("round",)
    assert one.toggled(("oval",), "oval") == ()
    margin = LexiconField("margin", "Margin", ("circumscribed", "angular", "spiculated"), True, ("circumscribed",))
    assert margin.toggled(("spiculated", "odd"), "angular") == ("angular", "spiculated", "odd")
    assert margin.toggled(("circumscribed",), "angular") == ("angular",)
    assert margin.toggled(("angular", "spiculated"), "circumscribed") == ("circumscribed",)
