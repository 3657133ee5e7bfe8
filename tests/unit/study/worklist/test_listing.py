"""Which rows are on show, in which order."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from busviewer.study.annotations.annotation import State
from busviewer.study.folder.names import natural_key
from busviewer.study.worklist.listing import FACETS, Order, Rule, arrange, most_uncertain, values_of
from busviewer.study.worklist.worklist import Row

shares = st.none() | st.sampled_from([0.0, 0.1, 0.3, 0.3001, 0.9, 1.0])


def drafted(row: Row) -> st.SearchStrategy[Row]:
    """The same row with a draft; of one that is hidden neither kind nor probability is told."""
    told = st.builds(
        lambda kind, lesion: row._replace(has_draft=True, draft_kind=kind, lesion_probability=lesion),
        st.sampled_from(["firm", "weak", "none"]),
        st.sampled_from([0.0, 0.2, 0.43, 1.0]),
    )
    return st.just(row._replace(has_draft=True)) | told


rows_of = st.lists(
    st.builds(
        Row,
        key=st.sampled_from(["a/b (2).png", "a/b (10).png", "c.png", "C.png", "a/c.png", "b.png"]),
        class_name=st.sampled_from([None, "benign", "malignant", "normal"]),
        state=st.sampled_from(list(State)),
        has_draft=st.just(False),
        flagged=st.booleans(),
        note=st.sampled_from(["", "look again", "Calipers"]),
        uncertainty=shares,
        lesion_class=st.sampled_from([None, "benign"]),
        unreadable=st.sampled_from(["", "truncated"]),
        hint=st.sampled_from(["", "page 2 of 3"]),
        truth_hint=st.sampled_from(["", "covers 90 %"]),
        no_lesion=st.sampled_from([None, True, False]),
        dice=shares,
        near_duplicates=st.integers(0, 2),
        burnt_in=st.sampled_from([(), ("calipers",), ("calipers", "text")]),
        gone=st.booleans(),
        hidden=st.booleans(),
        draft_kind=st.just(""),
        lesion_probability=st.none(),
    ).flatmap(lambda row: st.just(row) | drafted(row)),
    max_size=12,
    unique_by=lambda row: row.key,
)

# how one would say it oneself, value by value
PLAIN: dict[tuple[str, str], Callable[[Row], bool]] = {
    ("state", "unread"): lambda row: row.standing in ("unread", "unread, seen"),
    ("state", "seen"): lambda row: row.standing == "unread, seen",
    ("state", "signed off"): lambda row: row.standing == "signed off",
    ("flag", "flagged"): lambda row: row.flagged,
    ("flag", "not flagged"): lambda row: not row.flagged,
    ("draft", "firm draft"): lambda row: row.draft_kind == "firm",
    ("draft", "possible lesion"): lambda row: row.draft_kind == "weak",
    ("draft", "nothing found"): lambda row: row.draft_kind == "none",
    ("draft", "without a draft"): lambda row: not row.has_draft,
    ("lesion", "lesion"): lambda row: row.state == "signed off" and row.no_lesion is False,
    ("lesion", "no lesion"): lambda row: row.state == "signed off" and row.no_lesion is True,
    ("class", "malignant"): lambda row: row.class_name == "malignant",
    ("class", "no class"): lambda row: row.class_name is None,
    ("my class", "benign"): lambda row: row.lesion_class == "benign",
    ("my class", "none given"): lambda row: row.lesion_class is None,
    ("marks", "text"): lambda row: "text" in row.burnt_in,
    ("marks", "no marks"): lambda row: row.burnt_in == (),
    ("near_duplicates", "near-duplicates"): lambda row: row.near_duplicates > 0,
    ("file", "unreadable"): lambda row: row.unreadable != "" and not row.gone,
    ("file", "to check"): lambda row: (row.hint or row.truth_hint) != "" and not row.unreadable and not row.gone,
    ("file", "removed"): lambda row: row.gone,
    ("hidden", "hidden"): lambda row: row.hidden,
}


@given(rows_of, st.sets(st.sampled_from(list(PLAIN)), max_size=4))
def test_one_of_each_facet_that_is_asked_about(rows: list[Row], asked: set[tuple[str, str]]) -> None:
    facets = {facet: frozenset(value for other, value in asked if other == facet) for facet, _ in asked}

    def wanted(row: Row) -> bool:
        seen = row.hidden or "hidden" not in facets
        one_each = all(any(PLAIN[facet, value](row) for value in values) for facet, values in facets.items())
        return one_each and seen and (not row.hidden or "hidden" in facets)

    assert Rule("", facets).leave(rows) == [row for row in rows if wanted(row)]


@given(rows_of, st.sampled_from(list(Order)), st.booleans())
def test_sorted_with_the_unknown_last_and_ties_in_reading_order(rows: list[Row], order: Order, backwards: bool) -> None:
    found = arrange(rows, order, backwards=backwards)
    assert sorted(found, key=lambda row: row.key) == sorted(rows, key=lambda row: row.key)
    if order is Order.READING:
        assert found == (rows[::-1] if backwards else rows)
        return
    known = [row for row in found if order.value_of(row) is not None]
    assert known == found[: len(known)]
    for first, second in zip(known, known[1:], strict=False):
        one, two = order.value_of(first), order.value_of(second)
        assert (one >= two) if backwards else (one <= two)
        assert one != two or rows.index(first) < rows.index(second)


def row(key: str = "a.png", **fields: object) -> Row:
    return Row(key)._replace(**fields)


def test_what_comes_first() -> None:
    sure, unsure, never = row("a", uncertainty=0.1), row("b", uncertainty=0.9), row("c")
    assert arrange([sure, never, unsure], Order.UNCERTAINTY) == [unsure, sure, never]
    assert arrange([sure, never, unsure], Order.UNCERTAINTY, backwards=True) == [sure, unsure, never]
    good, bad = row("a", dice=0.9), row("b", dice=0.2)
    assert arrange([good, never, bad], Order.DICE) == [bad, good, never]
    two, ten = row("x/b (2).png"), row("a/b (10).png")
    assert arrange([ten, two], Order.NAME) == [two, ten], "numbers in names count as numbers, folders do not"
    first, second, other = row("a", near_duplicates=2), row("c", near_duplicates=2), row("b", near_duplicates=1)
    assert arrange([first, other, never, second], Order.NEAR_DUPLICATES) == [other, first, second, never]
    assert arrange([never, row("f", flagged=True)], Order.FLAG)[0].flagged
    kinds = [row(f"{kind} {p}", has_draft=True, draft_kind=kind, lesion_probability=p) for kind, p in
             [("weak", 0.43), ("weak", 0.1), ("firm", 0.9), ("firm", 0.5), ("none", 0.02)]]  # fmt: skip
    hidden = row("hidden", has_draft=True)
    assert arrange([hidden, *kinds[::-1], never], Order.LESION) == [*kinds, hidden, never]
    assert arrange([hidden, *kinds, never], Order.LESION, backwards=True) == [*kinds[::-1], hidden, never]
    states = [row(state, state=state) for state in State]
    assert arrange(states[::-1], Order.STATE) == states


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ["benign (1).png", "malignant (2).png"]),
        ("BENIGN 1", ["benign (1).png"]),
        ("again", ["malignant (2).png"]),
        ("dice<0.7", ["benign (1).png"]),
        ("dice<0,7", ["benign (1).png"]),
        ("Dice>=.9", ["malignant (2).png"]),
        ("dice>=,9", ["malignant (2).png"]),
        ("uncertainty>0.3 malignant", ["malignant (2).png"]),
        ("uncertainty>0.3 benign", []),
        ("dice<", []),
        ("flag:flagged", ["malignant (2).png"]),
        ("FLAG:not-flagged benign", ["benign (1).png"]),
        ("state:un", ["benign (1).png", "malignant (2).png"]),
        ("my-class:none", ["benign (1).png", "malignant (2).png"]),
        ("marks:cal", ["benign (1).png"]),
        ("draft:possible", ["malignant (2).png"]),
        ("draft:firm", []),
        ("draft:without", ["benign (1).png"]),
        ("lesion>0.4", ["malignant (2).png"]),
        ("lesion<=.4", []),
        ("state:", []),
        ("other:benign", []),
        ("nothing", []),
    ],
)
def test_words_and_comparisons(text: str, found: list[str]) -> None:
    rows = [
        row("benign (1).png", dice=0.5, burnt_in=("text", "calipers")),
        row(
            "malignant (2).png",
            dice=0.9,
            uncertainty=0.31,
            note="Look again",
            flagged=True,
            has_draft=True,
            draft_kind="weak",
            lesion_probability=0.43,
        ),
        row("benign (3).png", hidden=True, dice=0.1),
    ]
    assert [each.key for each in Rule(text).leave(rows)] == found


def test_the_most_uncertain_are_a_quarter_of_the_drafts_that_wait() -> None:
    rows = [row(str(number), uncertainty=number / 100) for number in range(40)]
    rows += [row("done", uncertainty=1.0, state=State.SIGNED_OFF), row("gone", uncertainty=1.0, gone=True), row("none")]
    assert most_uncertain(rows) == {str(number) for number in range(30, 40)}
    left = Rule("", {"attention": frozenset({"most uncertain"})}).leave(rows)
    assert [each.key for each in left] == [str(number) for number in range(30, 40)]
    assert most_uncertain(rows[:2]) == {"1"} and most_uncertain([row()]) == set()


def test_the_values_that_a_study_has() -> None:
    rows = [row(class_name="normal"), row("b", class_name="benign"), row("c")]
    assert values_of(rows, "class") == ["benign", "no class", "normal"]
    assert set(FACETS) >= {facet for facet, _ in PLAIN} and natural_key("a") < natural_key("b")
