"""A letter that the font lacks is set in another or spelt out, never a box."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from busviewer import paths
from busviewer.figures import lettering
from busviewer.figures.lettering import Letters, needs_shaping

FONT = paths.resources() / "fonts" / "DejaVuSans.ttf"


def test_what_the_font_has_is_one_run() -> None:
    assert Letters(FONT).runs("Mária Jakubíková, Ω 4B") == [(0, "Mária Jakubíková, Ω 4B")]


def test_without_another_font_letters_are_spelt_out(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_fontconfig(*_given: Any, **_more: Any) -> None:
        raise FileNotFoundError("fc-list")

    monkeypatch.setattr(subprocess, "run", no_fontconfig)
    monkeypatch.setattr(lettering, "_KNOWN", (Path("/nowhere.ttf"),))
    lettering._font_with.cache_clear()
    letters = Letters(FONT)
    assert letters.runs("Dr 张") == [(0, "Dr \\u5f20")] and letters.fonts == [FONT]
    lettering._font_with.cache_clear()


def test_a_font_of_the_system_sets_what_the_first_lacks() -> None:
    if lettering._font_with(ord("张")) is None:
        pytest.skip("no font with Chinese letters on this machine")
    letters = Letters(FONT)
    assert letters.runs("a张b") == [(0, "a"), (1, "张"), (0, "b")] and len(letters.fonts) == 2
    assert letters.width("张张", 10) == pytest.approx(2 * letters.width("张", 10), rel=0.1)


def test_a_long_word_is_cut_and_lines_fit() -> None:
    letters = Letters(FONT)
    lines = letters.lines("one two " + 60 * "m" + " three", 10, 100)
    assert all(letters.width(line, 10) <= 100 for line in lines) and "…" in " ".join(lines)


def test_what_runs_from_right_to_left_is_a_piece_of_its_own_with_its_spaces_only() -> None:
    pieces = [piece for _number, piece in Letters(FONT).runs("by محمد علي, 12 שלום e\u0301")]
    assert pieces == ["by ", "محمد علي", ", 12 ", "שלום", " ", "e\u0301"]
    assert [needs_shaping(piece) for piece in pieces] == [False, True, False, True, False, True]


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from("aé ,1محم של\u0301一अ\u200d"), max_size=12))
def test_no_letter_is_lost_in_pieces(text: str) -> None:
    letters = Letters(FONT)
    joined = "".join(piece for _number, piece in letters.runs(text))
    spelt = "".join(each if letters._font_of(each) is not None else f"\\u{ord(each):04x}" for each in text)
    assert joined == spelt
