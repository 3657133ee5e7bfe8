"""The rows of a comparison as Markdown, and its place in a longer text."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from busviewer.files import write_atomic

__all__ = ["SMALL_BELOW", "check_place", "command_of", "put_between", "table_of"]

SMALL_BELOW = 300_000  # scans seen: below it, a table is no ranking

Row = Mapping[str, Any]


def _places(digits: int) -> Callable[[float], str]:
    return lambda value: f"{value:.{digits}f}"


def _percent(value: float) -> str:
    return f"{100 * value:.1f} %"


def _short(value: float) -> str:
    """Three digits and a power of thousand."""
    for power, unit in ((1e9, "G"), (1e6, "M"), (1e3, "k")):
        if value >= power:
            return f"{value / power:.3g} {unit}"
    return f"{value:.0f}"


_COLUMNS: tuple[tuple[str, str, Callable[[float], str]], ...] = (
    ("Dice", "dice", _places(3)),
    ("IoU", "iou", _places(3)),
    ("mean IoU", "mean_iou", _places(3)),
    ("precision", "precision", _places(3)),
    ("recall", "recall", _places(3)),
    ("FPR", "fpr", _places(4)),
    ("accuracy", "accuracy", _places(4)),
    ("AUC-ROC", "auc", _places(3)),
    ("HD95, px", "hd95_px", _places(1)),
    ("missed", "missed", _percent),
    ("normal scans with a prediction", "fired", _places(0)),
    ("parameters", "parameters", _short),
    ("MACs", "macs", _short),
    ("ms per scan", "ms", _places(1)),
    ("scans seen", "scans_seen", lambda value: f"{value:,.0f}"),
    ("training scans/s", "scans_per_second", _places(1)),
)


def _cell(figures: Row, name: str, form: Callable[[float], str]) -> str:
    value = figures.get(name)
    if value is None:
        return "-"
    return f"{value} of {figures['normals']}" if name == "fired" else form(value)


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"


def _grid(head: Sequence[str], lines: Sequence[Sequence[str]]) -> list[str]:
    return [_line(head), _line(["---"] * len(head)), *(_line(line) for line in lines)]


def _row(row: Row) -> list[str]:
    if "error" in row:
        return [row["system"], f"failed: {row['error']}", *[""] * (len(_COLUMNS) - 1)]
    return [row["system"], *(_cell(row["figures"], name, form) for _, name, form in _COLUMNS)]


def _by_set(rows: Sequence[Row], sets: Sequence[str]) -> list[str]:
    parts = (
        ("Dice", "dice", _places(3)),
        ("missed", "missed", _percent),
        ("normal scans with a prediction", "fired", _places(0)),
    )
    head = ["system", *(f"{name}: {title}" for name in sets for title, _, _ in parts)]
    lines = [
        [row["system"], *(_cell(row["sets"][name], key, form) for name in sets for _, key, form in parts)]
        for row in rows
        if "error" not in row
    ]
    return ["", "By data set:", "", *_grid(head, lines)] if len(sets) > 1 and lines else []


def _joined(values: Sequence[str]) -> str:
    return "; ".join(dict.fromkeys(values))


def command_of(rows: Sequence[Row], protocol: Row, name: str, missing: Sequence[str]) -> str:
    """What makes these rows again in a folder called ``name``; data by name alone, since others' lies elsewhere."""
    words = ["busviewer", "compare", "--data", *protocol["sets"], "--out", name]
    for option in ("fold", "size", "budget"):
        words += [f"--{option}", str(protocol[option])]
    encoders = [f"{row['system']}={row['encoder']}" for row in rows if row.get("encoder")]
    words += ["--encoder", *encoders] if encoders else []
    return shlex.join(words + (["--systems", *(row["system"] for row in rows)] if missing else []))


def _about(rows: Sequence[Row], protocol: Row, command: str) -> list[str]:
    """Budget, data, machine and date: what has to be known to read the table."""
    sets, days = " and ".join(protocol["sets"]), sorted({row["date"] for row in rows})
    when = days[0] if len(set(days)) == 1 else f"{days[0]} to {days[-1]}"
    return [
        f"Budget: {protocol['budget']:,} scans seen by each network, at {protocol['size']} px. Training: "
        f"{protocol['training']:,} scans of {sets} (all folds except {protocol['fold']}). Scoring: "
        f"{protocol['scored']:,} scans of fold {protocol['fold']}.",
        f"Machine: {_joined([row['machine'] for row in rows])}. PyTorch {_joined([row['torch'] for row in rows])}. "
        f"{when}.",
        "",
        f"`{command}`",
        "",
    ]


def _notes(rows: Sequence[Row], missing: Sequence[str]) -> list[str]:
    known = [row for row in rows if "error" not in row]
    started = [row["system"] for row in known if row.get("encoder")]
    lines = [f"{row['system']}: {row['note']}." for row in known if row.get("note")]
    if started:
        lines.append(
            f"Started from published encoder weights: {', '.join(started)}. All other networks started from "
            "random weights."
        )
    if missing:
        lines.append(f"Not run yet: {', '.join(missing)}.")
    return [line for text in lines for line in ("", text)]


def table_of(rows: Sequence[Row], protocol: Row, name: str, missing: Sequence[str] = ()) -> str:
    """The Markdown of a comparison: a heading, what was done, one line a system, the same by set.

    Args:
        rows: as ``rows/*.json`` have them, at least one, in the order of the table.
        protocol: as ``protocol.json`` has it.
        name: of the comparison, which is that of its folder.
        missing: the systems that have no row yet.
    """
    small = protocol["budget"] < SMALL_BELOW
    lines = ["### Small budget: not a ranking" if small else "### All systems under one protocol", ""]
    lines += _about(rows, protocol, command_of(rows, protocol, name, missing))
    lines += _grid(["system", *(title for title, _, _ in _COLUMNS)], [_row(row) for row in rows])
    lines += _by_set(rows, protocol["sets"]) + _notes(rows, missing)
    return "\n".join(lines) + "\n"


def _markers(name: str) -> tuple[str, str]:
    return f"<!-- compare {name} -->", f"<!-- end of compare {name} -->"


def check_place(path: Path, name: str) -> tuple[str, str]:
    """What stands in ``path`` up to and from the two lines that hold the place of table ``name``.

    ValueError where they are not both there, once, in their order; OSError where the file cannot be read.
    """
    text, (begin, end) = path.read_text(encoding="utf-8"), _markers(name)
    if text.count(begin) != 1 or text.count(end) != 1 or text.index(begin) > text.index(end):
        raise ValueError(f"{path}: needs the lines {begin} and {end}; the table is written between them")
    return text[: text.index(begin) + len(begin)], text[text.index(end) :]


def put_between(path: Path, name: str, table: str) -> None:
    """Replace what stands in ``path`` between the two lines of table ``name``; raises as :func:`check_place`."""
    before, after = check_place(path, name)
    write_atomic(path, f"{before}\n{table}{after}".encode())
