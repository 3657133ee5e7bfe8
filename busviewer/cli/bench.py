"""``busviewer bench``: measure speed on this machine."""

from __future__ import annotations

import argparse
from pathlib import Path

from busviewer.cli.common import add_common, bar_shown, model_named
from busviewer.cli.compute import prepare
from busviewer.cli.outputs import Outputs

__all__ = ["EXAMPLE", "TEXT", "add_arguments", "work"]

TEXT = "measure the speed of the program on this machine"
EXAMPLE = "busviewer bench inference --json speed.json"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    from busviewer.bench import AGAINST, NAMES

    parser.add_argument("name", choices=NAMES, metavar="NAME", help=f"what to measure: {', '.join(NAMES)}")
    parser.add_argument(
        "--against",
        choices=AGAINST,
        default="",
        help="editing only: also draw the same strokes in napari (installed once into the user data folder)",
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the table to FILE")
    add_common(parser)


def work(options: argparse.Namespace) -> int:
    from busviewer.bench import as_text, missed, run

    outputs = Outputs({options.json: ("machine", "rows")})
    precision = prepare(options)
    with bar_shown(options.quiet):
        table = run(
            options.name, model_named(options.model), options.device, against=options.against, precision=precision
        )
    print(as_text(table))
    outputs.write_json(options.json, table)
    outputs.check(missed(table))
    return 0
