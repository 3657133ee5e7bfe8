"""A number as people type it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from busviewer.numbers import read_number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12.5", 12.5), ("12,5", 12.5), ("0.8", 0.8), ("0,8", 0.8), (".8", 0.8), (",8", 0.8), ("12.", 12.0),
        ("12", 12.0), (" 3,25 ", 3.25), ("-1", -1.0), ("+2,5", 2.5), ("1e-4", 1e-4), ("1,5E2", 150.0), ("1,234", 1.234),
    ],
)  # fmt: skip
def test_a_point_and_a_comma_are_the_decimal_sign(text: str, number: float) -> None:
    assert read_number(text) == number


@pytest.mark.parametrize(
    "text",
    ["", " ", ".", ",", "-", "1,234.5", "1.234,5", "1,234,567", "1.234.567", "1 234", "1\u00a0234,5", "1\u202f234",
     "1'234", "12,5 mm", "abc", "nan", "inf", "1e999", "0x10", "1_000", "١٢"],
)  # fmt: skip
def test_what_is_no_number_or_has_thousands_separators_is_refused(text: str) -> None:
    assert read_number(text) is None


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_every_number_is_read_with_either_sign(number: float) -> None:
    assert read_number(repr(number)) == read_number(repr(number).replace(".", ",")) == number
