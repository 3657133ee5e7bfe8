"""A worded text is the English text to all that handle it, and knows what it was made of."""

from __future__ import annotations

import ast
import copy
import json
import pickle
from pathlib import Path

import pytest

from busviewer.scan import ScanError
from busviewer.segmentation.failure import reason_of
from busviewer.texts import Worded, from_json, joined, to_json, worded

SOURCES = sorted((Path(__file__).resolve().parents[2] / "busviewer").rglob("*.py"))
NESTED = worded("{file}: {reason}", file=Path("a{b}.png"), reason=worded("too large ({size} MB)", size=300))


def test_a_worded_text_is_the_english_text() -> None:
    assert NESTED == "a{b}.png: too large (300 MB)"
    assert f"{NESTED}!" == "a{b}.png: too large (300 MB)!"
    assert json.dumps([NESTED]) == '["a{b}.png: too large (300 MB)"]'
    assert hash(NESTED) == hash("a{b}.png: too large (300 MB)")


@pytest.mark.parametrize(
    "text",
    [
        NESTED,
        str(NESTED),
        str(ValueError(NESTED)),
        str(OSError(NESTED)),
        copy.deepcopy(NESTED),
        pickle.loads(pickle.dumps(NESTED)),
        from_json(json.loads(json.dumps(to_json(NESTED)))),
    ],
)
def test_what_it_was_made_of_is_kept(text: str) -> None:
    assert isinstance(text, Worded)
    assert (text, text.template, text.values["file"]) == (NESTED, "{file}: {reason}", "a{b}.png")
    reason = text.values["reason"]
    assert isinstance(reason, Worded)
    assert (reason.template, reason.values) == ("too large ({size} MB)", {"size": 300})


def test_an_error_hands_its_words_on() -> None:
    error = ScanError(Path("a.png"), worded("the file is empty"))
    assert str(error) == "a.png: the file is empty"
    assert isinstance(str(error), Worded)
    said = reason_of(error, Path("b.png"))
    assert said == "a.png: the file is empty"
    assert isinstance(said, Worded)
    assert isinstance(worded("{reason}; go on", reason=error).values["reason"], Worded)  # type: ignore[attr-defined]


def test_texts_one_after_another_keep_theirs() -> None:
    text = joined("; ", [worded("one"), "two"])
    assert text == "one; two"
    assert isinstance(text, Worded)
    assert [type(part) for part in text.values.values()] == [Worded, str]
    assert joined("; ", []) == ""


@pytest.mark.parametrize("value", [None, 3, [], {"template": "a"}, {"template": "{a}", "values": {}}, {"values": {}}])
def test_what_is_no_text_in_a_file_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="not a text"):
        from_json(value)


def test_a_plain_text_stays_one_in_a_file() -> None:
    assert to_json("plain") == "plain"
    assert from_json("plain") == "plain"


def test_the_sentence_is_written_out_where_it_is_worded() -> None:
    """Or it could not be found for translation."""
    for path in SOURCES:
        if path.name == "texts.py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "worded":
                (given,) = node.args
                assert isinstance(given, ast.Constant), f"{path}, line {node.lineno}"
