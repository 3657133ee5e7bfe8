"""The part of a help page that lists every command, made from the parsers.

``python -m busviewer.cli.reference resources/help/scripting.md`` writes it into the page.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from busviewer.cli.program import COMMANDS, command_parser
from busviewer.files import write_atomic

__all__ = ["BEGIN", "END", "put_reference", "reference"]

BEGIN = "<!-- made from the parsers by: python -m busviewer.cli.reference resources/help/scripting.md -->"
END = "<!-- end of what is made from the parsers -->"


def reference() -> str:
    """Every command in Markdown: what it does, an example, its arguments."""
    lines = ["| command | what it does |", "|---|---|", "| `busviewer [FOLDER]` | open the window |"]
    lines += [f"| [`busviewer {name}`](#busviewer-{name}) | {command.TEXT} |" for name, command in COMMANDS.items()]
    for name, command in COMMANDS.items():
        # no parser.format_help(): its layout changes with the version of Python and the width of the terminal
        lines += ["", f"### busviewer {name}", f"{_sentence(command.TEXT)}", "", "```", command.EXAMPLE, "```", ""]
        lines += _arguments(command_parser(name))
    return "\n".join(lines) + "\n"


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}."


def _arguments(parser: argparse.ArgumentParser) -> Iterator[str]:
    form = parser._get_formatter()
    for action in parser._actions:
        if isinstance(action, argparse._HelpAction):
            continue
        needed = " (required)" if action.required and action.option_strings else ""
        says = f": {form._expand_help(action)}".replace("<", "&lt;") if action.help else ""  # not taken for HTML
        yield f"- `{_written(action)}`{needed}{says}"


def _written(action: argparse.Action) -> str:
    """As one types it: ``--out DIR``, ``--data FOLDER [FOLDER ...]``, ``[list|verify]``."""
    name = action.option_strings[-1] if action.option_strings else ""
    if action.nargs == 0:
        return name
    metavar = action.metavar if isinstance(action.metavar, str) else action.dest.upper()
    value = "|".join(map(str, action.choices)) if action.choices and not action.metavar else metavar
    value = {"+": f"{value} [{value} ...]", "*": f"[{value} ...]", "?": f"[{value}]"}.get(str(action.nargs), value)
    return f"{name} {value}".strip()


def put_reference(page: Path) -> bool:
    """Write the list between its two lines of ``page``; whether that changed the page. ValueError if a line is missing,
    OSError if the page cannot be read or written."""
    text = page.read_text(encoding="utf-8")
    before, begin, rest = text.partition(BEGIN)
    _old, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"{page}: needs the lines {BEGIN} and {END}; the list of commands is written between them")
    new = f"{before}{begin}\n{reference()}{end}{after}"
    if new != text:
        write_atomic(page, new.encode())
    return new != text


if __name__ == "__main__":
    for name in sys.argv[1:]:
        print(f"{name}: {'written' if put_reference(Path(name)) else 'up to date'}")
