"""``busviewer demo``: open the sample study, or process it without a window."""

from __future__ import annotations

import argparse
from pathlib import Path

from busviewer.cli.common import add_common, bar_shown
from busviewer.cli.outputs import check_room, check_writable

__all__ = ["EXAMPLE", "TEXT", "add_arguments", "work"]

TEXT = "open a sample study, or process it without a window"
EXAMPLE = "busviewer demo --out demo-output"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--out", type=Path, metavar="DIR",
        help="process the sample study without a window and write the results to DIR (default without a "
        "display: demo-output)",
    )  # fmt: skip
    add_common(parser, model=False)


def work(options: argparse.Namespace) -> int:
    from busviewer import demo

    if options.out is None and demo.has_display():
        return demo.window_demo()
    out = options.out or demo.default_out()
    check_writable(out)
    check_room(out, 64 << 20)
    with bar_shown(options.quiet):
        figures = demo.headless_demo(out)
    print(demo.as_text(out, figures))
    return 0
