"""``busviewer encoder``: get the published weights that a network's encoder starts from."""

from __future__ import annotations

import argparse
from pathlib import Path

from busviewer.cli.common import add_common, bar_shown
from busviewer.cli.outputs import check_room, check_writable
from busviewer.files import sha256_of, shown

__all__ = ["EXAMPLE", "TEXT", "add_arguments", "work"]

TEXT = "download the published weights that training starts from"
EXAMPLE = "busviewer encoder lite2 --out lite2.safetensors"
_NAMES = ("lite2",)  # busviewer.training.encoder has more about them, and imports torch


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", choices=_NAMES, metavar="NAME", help=f"the encoder: {', '.join(_NAMES)}")
    parser.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help="file to write (safetensors), for train --encoder"
    )
    parser.add_argument(
        "--url", metavar="URL",
        help="download from this copy of the published file (https://, http:// or file://); its SHA-256 is checked too",
    )  # fmt: skip
    add_common(parser, model=False)


def work(options: argparse.Namespace) -> int:
    out: Path = options.out
    if out.exists():
        raise ValueError(f"{out}: already exists; choose another file")
    check_writable(out.parent)
    check_room(out.parent, 64 << 20)
    from busviewer.training.encoder import ENCODERS, fetch

    published = ENCODERS[options.name]
    with bar_shown(options.quiet):
        fetch(published, out, options.url)
    print(shown(f"{out}: {published.about}; SHA-256 {sha256_of(out)}"))
    return 0
