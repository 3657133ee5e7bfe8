"""Numbers of the window go through ``number`` and its sisters in ``busviewer/ui/kit/text.py``, which write the decimal
sign of the reader: the sources are read for those that do not."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

UI = sorted((Path(__file__).resolve().parents[2] / "busviewer" / "ui").rglob("*.py"))
DOOR = "text.py"
FIGURE = re.compile(r"[eEfFgG%]$|,")  # a format that ends so writes a decimal sign, or one between thousands
BLANK = re.compile(r"\{[^{}:]*:([^{}]*)\}")
PERCENT = re.compile(r"%[-+ #0-9.*]*[eEfFgG]")


def formats_in(source: str) -> Iterator[str]:
    """(line) and format of each number that is written with a decimal sign of its own."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FormattedValue) and isinstance(node.format_spec, ast.JoinedStr):
            parts = (part.value if isinstance(part, ast.Constant) else "" for part in node.format_spec.values)
            if FIGURE.search("".join(map(str, parts))):
                yield f"line {node.lineno}: {ast.unparse(node)}"
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            if any(FIGURE.search(found) for found in BLANK.findall(node.value)):
                yield f"line {node.lineno}: {node.value!r}"
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod) and isinstance(node.left, ast.Constant):
            if isinstance(node.left.value, str) and PERCENT.search(node.left.value):
                yield f"line {node.lineno}: {node.left.value!r}"
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "format":
            yield f"line {node.lineno}: {ast.unparse(node)}"


@pytest.mark.parametrize("path", [path for path in UI if path.name != DOOR], ids=lambda path: path.stem)
def test_no_number_is_written_past_the_door(path: Path) -> None:
    assert list(formats_in(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('f"{value:.2f}"', True),
        ('f"{value:+.3f} of {count}"', True),
        ('f"{value:.{digits}f}"', True),
        ('f"{value:g}"', True),
        ('f"{share:.0%}"', True),
        ('f"{value:.0f}"', True),
        ('f"{count:,}"', True),
        ('tr("Deletion {area:.2f} (lower is better)").format(area=area)', True),
        ('_quartiles(found, "{:.3f}")', True),
        ('"%.2f" % value', True),
        ('format(value, ".2f")', True),
        ("number(value, 2)", False),
        ('f"{minutes}:{seconds:02d}"', False),
        ('f"{reason!r:.40}"', False),
        ('tr("{share} %").format(share=percent(share))', False),
    ],
)
def test_the_search_finds_what_it_should(source: str, found: bool) -> None:
    assert bool(list(formats_in(source))) == found
