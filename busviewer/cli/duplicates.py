"""``busviewer duplicates``: find near-duplicate scans in a folder."""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from busviewer import paths
from busviewer.cli.common import add_common, bar_shown, folder, opened
from busviewer.cli.outputs import Outputs
from busviewer.csv_tables import csv_bytes
from busviewer.files import shown

if TYPE_CHECKING:
    from busviewer.study import ScanEntry
    from busviewer.study.survey.survey import Surveyed

__all__ = ["COLUMNS", "EXAMPLE", "TEXT", "add_arguments", "work"]

TEXT = "find near-duplicate scans in a folder"
EXAMPLE = "busviewer duplicates ~/BUSI --csv duplicates.csv"
COLUMNS = ("scan", "near_duplicates", "group", "marks")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=folder, metavar="FOLDER", help="folder of scans")
    parser.add_argument(
        "--csv", type=Path, metavar="FILE",
        help="write one row per scan to FILE: near-duplicate group, group in the data set's own table, burnt-in marks",
    )  # fmt: skip
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the results to FILE instead of printing them")
    add_common(parser, model=False)


def work(options: argparse.Namespace) -> int:
    from busviewer.study.survey.survey import CACHE, against, survey

    outputs = Outputs({options.json: ("scans", "groups"), options.csv: COLUMNS})
    entries = opened(options.folder).entries
    if not entries:
        raise ValueError(f"{options.folder}: no scans found (PNG, JPEG, BMP, TIFF or DICOM)")
    started = time.monotonic()
    with bar_shown(options.quiet):
        found = survey(entries, paths.user_data() / CACHE)
    figures = {
        "scans": len(found.sha256),
        "groups": [list(group) for group in found.groups],
        "seconds": round(time.monotonic() - started, 1),
        "against": against(entries, found.groups),
    }
    if options.csv:
        outputs.write(options.csv, _table(entries, found))
    if options.json:
        outputs.write_json(options.json, figures)
    else:
        print(*map(shown, _lines(figures)), sep="\n")
    failed = [f"{options.folder / key}: {reason}" for key, reason in found.unreadable.items()]
    outputs.check([*failed, *found.problems])
    return 0


def _table(entries: Sequence[ScanEntry], found: Surveyed) -> bytes:
    numbers, marks = found.numbers, found.burnt_in
    rows = (
        (entry.key, numbers.get(entry.key), entry.group or "", ", ".join(marks.get(entry.key, ()))) for entry in entries
    )
    return csv_bytes(COLUMNS, rows)


def _lines(figures: dict[str, Any]) -> Iterator[str]:
    groups, own = figures["groups"], figures["against"]
    for number, group in enumerate(groups, 1):
        yield f"{number}: {', '.join(group)}"
    count = sum(map(len, groups))
    yield f"{count} of {figures['scans']} scans have near-duplicates; groups: {len(groups)}; {figures['seconds']} s"
    if own is None:
        return
    for name, text in (("missed", "pair not found"), ("false", "pair found, not in the data set's own groups")):
        yield from (f"{text}: {one}, {other}" for one, other in own[name])
    found, false = (own[name] or 0.0 for name in ("found_share", "false_share"))
    yield (
        f"pairs of the data set's own groups: {own['found']} of {own['implied']} found ({found:.1%}); "
        f"other pairs found: {len(own['false'])} ({false:.1%} of all found)"
    )
