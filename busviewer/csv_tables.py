"""The one dialect of every table that the program writes, and its reading."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from busviewer.files import open_file

__all__ = ["cell_text", "csv_bytes", "header_of", "read_rows"]


def csv_bytes(names: Sequence[str], rows: Iterable[Iterable[object]]) -> bytes:
    """A table as CSV (RFC 4180) in UTF-8 with the mark by which spreadsheets know it.

    Yes and no are ``true`` and ``false``, decimals have a point, what is not known (None) is empty. A text that a
    spreadsheet would take for a formula begins with "./", as a path may. What of a name is not Unicode is written as an
    escape: whoever reads UTF-8 can read the whole table.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(names)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _cell(value: object) -> object:
    if isinstance(value, bool):
        return "true" if value else "false"
    return cell_text(value) if isinstance(value, str) else value


def cell_text(text: str) -> str:
    """A text as :func:`csv_bytes` writes it."""
    text = text.encode("utf-8", "backslashreplace").decode()
    return f"./{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) else text


def read_rows(path: Path) -> list[dict[str, str]]:
    """The rows of a table, with or without the mark, as texts by column; OSError where it cannot be read."""
    with io.TextIOWrapper(open_file(path), "utf-8-sig", "replace", newline="") as stream:
        return [{name: text or "" for name, text in row.items() if name is not None} for row in csv.DictReader(stream)]


def header_of(path: Path) -> list[str]:
    """The columns of a table, [] where it has none; OSError where it cannot be read."""
    with io.TextIOWrapper(open_file(path), "utf-8-sig", "replace", newline="") as stream:
        return next(csv.reader([stream.readline(1 << 16)]), [])
