"""The list of commands in the help is what the parsers say."""

from __future__ import annotations

from pathlib import Path

import pytest

from busviewer.cli.program import COMMANDS
from busviewer.cli.reference import BEGIN, END, put_reference, reference

PAGE = Path(__file__).resolve().parents[3] / "resources" / "help" / "scripting.md"


def test_the_help_page_is_up_to_date() -> None:
    text = PAGE.read_text(encoding="utf-8")
    written = text.partition(BEGIN)[2].partition(END)[0]
    assert written == "\n" + reference(), (
        "the commands changed; run: python -m busviewer.cli.reference resources/help/scripting.md"
    )


def test_every_command_and_argument_is_listed() -> None:
    text = reference()
    assert all(f"### busviewer {name}\n" in text for name in COMMANDS)
    assert "- `--data FOLDER [FOLDER ...]` (required)" in text
    assert "- `[list|verify|add|promote|export|import|remove]`" in text
    assert "--help" not in text and "<!--" not in text, "a comment would be hidden"


def test_the_list_goes_between_its_lines(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n", encoding="utf-8")
    assert put_reference(page) and not put_reference(page)
    assert page.read_text(encoding="utf-8") == f"before\n{BEGIN}\n{reference()}{END}\nafter\n"
    page.write_text("no place\n", encoding="utf-8")
    with pytest.raises(ValueError, match="needs the lines"):
        put_reference(page)
