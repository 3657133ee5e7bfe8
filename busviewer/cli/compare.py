"""``busviewer compare``: compare networks and classical methods under one protocol, in one table."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from busviewer import paths
from busviewer.cli.common import DATA, DEVICES, Failed, add_common, bar_shown, folder, positive, say_for
from busviewer.cli.compute import add_compute, prepare
from busviewer.cli.outputs import check_writable
from busviewer.files import shown

__all__ = ["EXAMPLE", "TEXT", "add_arguments", "work"]

TEXT = "compare networks and classical methods under one protocol"
EXAMPLE = "busviewer compare --data ~/BUSI ~/BUS-BRA --out ~/comparison --systems otsu unet attention-unet"

# size and budget (scans seen by each network) on an accelerator, and on a processor
_LARGE, _SMALL = (256, 300_000), (128, 20_000)


def _encoder(text: str) -> tuple[str, Path]:
    name, _, file = text.partition("=")
    if not name or not Path(file).is_file():
        raise argparse.ArgumentTypeError(f"{text}: expected NETWORK=FILE, where FILE exists")
    return name, Path(file)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", type=folder, nargs="+", required=True, metavar="FOLDER", help=DATA)
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="DIR",
        help="folder for rows, weights and table.md; run the command again to continue. Several processes may work on "
        "one DIR at the same time, each on its own systems",
    )
    parser.add_argument(
        "--systems",
        nargs="+",
        metavar="NAME",
        help="networks and classical methods to compare (default: all; an unknown NAME lists them)",
    )
    parser.add_argument(
        "--fold", type=int, default=1, metavar="K", help="fold to score; it is never trained on (default: 1)"
    )
    parser.add_argument(
        "--size",
        type=positive,
        metavar="PX",
        help="side of the square input in pixels (default: 256 on a GPU, else 128)",
    )
    parser.add_argument(
        "--budget",
        type=positive,
        metavar="SCANS",
        help="number of scans that each network is trained on (default: 300000 on a GPU, else 20000)",
    )
    parser.add_argument(
        "--encoder",
        type=_encoder,
        nargs="+",
        default=[],
        metavar="NETWORK=FILE",
        help="published weights (safetensors) for the encoder of a network",
    )
    parser.add_argument(
        "--into",
        type=Path,
        metavar="FILE",
        help="also write the table into this file, between the lines <!-- compare NAME --> and "
        "<!-- end of compare NAME -->, where NAME is the name of DIR",
    )
    parser.add_argument("--device", default="auto", help=DEVICES)
    add_compute(parser)
    add_common(parser, model=False)


def work(options: argparse.Namespace) -> int:
    from busviewer.bench.timing import machine
    from busviewer.segmentation.device import device_words, resolve_device
    from busviewer.study.survey.survey import CACHE
    from busviewer.training.comparison.compare import compare, known_systems, open_comparison
    from busviewer.training.comparison.table import check_place, put_between
    from busviewer.training.holdout import leaks

    check_writable(options.out)
    precision = prepare(options)
    device = resolve_device(options.device)
    size, budget = _LARGE if device.type == "cuda" else _SMALL
    size, budget = options.size or size, options.budget or budget
    name = options.out.resolve().name
    if options.into:
        check_place(options.into, name)
    where = machine() if device.type == "cpu" else f"{device_words(device)}; {machine()}"
    say = say_for(options.quiet)
    with bar_shown(options.quiet):
        comparison = open_comparison(
            options.data, options.out, options.systems or known_systems(), fold=options.fold, size=size, budget=budget,
            device=device, machine=where, encoders=dict(options.encoder), say=say,
            precision=precision,
        )  # fmt: skip
        entries = [entry for found in comparison.sets.values() for entry in found]
        for text in leaks(entries, paths.user_data() / CACHE, options.fold):
            print(shown(text), file=sys.stderr)
        failed = compare(comparison)
    table = (options.out / "table.md").read_text(encoding="utf-8")
    if options.into:
        put_between(options.into, name, table)
    print(table, end="")
    if failed:
        raise Failed("\n".join(shown(f"{system}: {reason}") for system, reason in failed.items()))
    return 0
