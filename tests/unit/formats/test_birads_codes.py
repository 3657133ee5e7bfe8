"""Every term of the lexicon has a code; those of the standard are as the standard has them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from busviewer import paths
from busviewer.formats.birads_codes import OWN, SIDES, CodeRow, clock_code, field_code, term_code
from busviewer.study.birads import load_lexicon

LEXICON = load_lexicon(paths.resources())
BY_TEXT_ONLY = {  # of CID 6027, which pydicom's dictionary leaves empty; PS3.16, 2005 and later
    "397138000", "397140005", "397141009", "397143007", "397145000",
    "MA.II.A.5.4A", "MA.II.A.5.4B", "MA.II.A.5.4C", "MA.II.A.5.6",
}  # fmt: skip


def rows() -> Iterator[tuple[str, CodeRow]]:
    for field in LEXICON.fields:
        for term in field.terms:
            if field.name == "side":
                yield term, SIDES[term]
            elif field.name == "clock":
                yield term, clock_code(term)
            else:
                yield field.title, field_code(field.name, term)
                yield term, term_code(field.name, term)


def test_every_code_is_of_the_standard_or_openly_our_own() -> None:
    from pydicom.sr._concepts_dict import concepts

    known = {
        (scheme, code)
        for scheme, names in concepts.items()
        for codes in names.values()
        for code in codes
    }  # fmt: skip
    for text, row in rows():
        assert len(row.value) <= 16 and len(row.meaning) <= 64, text
        if row.scheme != OWN and row.value not in BY_TEXT_ONLY:
            assert (row.scheme, row.value) in known, f"{text}: {row}"


def test_every_term_of_the_lexicon_has_a_row() -> None:
    unknown = {text for text, row in rows() if row.scheme == OWN and row.value == term_code("", text).value}
    assert not unknown


def test_no_two_terms_of_a_field_have_one_code() -> None:
    for field in LEXICON.fields:
        if field.name not in ("side", "clock"):
            assert len({term_code(field.name, term) for term in field.terms}) == len(field.terms)
    assert len({clock_code(term) for term in LEXICON.by_name["clock"].terms}) == 15


@pytest.mark.parametrize("term", ["later", "später, mit sehr vielen Worten" * 9])
def test_a_term_of_another_lexicon_is_kept(term: str) -> None:
    row = term_code("margin", term)
    assert row.scheme == OWN and row.meaning == term[:64] and row != term_code("margin", term + "x")
