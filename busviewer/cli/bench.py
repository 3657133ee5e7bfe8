"""``busviewer bench``: measure speed on this machine."""

from __future__ import annotations

import argparse
from pathlib import Path

from busviewer.cli.common import add_common, bar_shown, model_named, positive
from busviewer.cli.compute import prepare
from busviewer.cli.outputs import Outputs
from busviewer.files import read_json

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
    parser.add_argument(
        "--data", type=Path, metavar="DIR", help="finetune only: folder of the public data sets; measures a new clinic"
    )
    parser.add_argument(
        "--clinic", default="BrEaST", metavar="NAME", help="with --data: the set that is new to the model"
    )
    parser.add_argument(
        "--finals", type=positive, nargs="+", default=[10, 20, 50, 100], metavar="N",
        help="with --data: how many scans are corrected (default: 10 20 50 100)",
    )  # fmt: skip
    parser.add_argument("--seeds", type=positive, default=3, metavar="N", help="with --data: how often (default: 3)")
    parser.add_argument(
        "--judged", type=positive, default=40, metavar="N", help="with --data: how many scans of each set judge"
    )
    parser.add_argument(
        "--kinds", nargs="+", metavar="KIND", help="with --data: only these of the ways to make the finals"
    )
    parser.add_argument(
        "--pick", nargs="+", default=["random"], choices=("random", "uncertainty", "weak"),
        help="with --data: how the scans to correct are chosen (default: random)",
    )  # fmt: skip
    parser.add_argument(
        "--resume", action="store_true",
        help="with --data: keep the trials that the file of --json has, judge them by the gate as it is now, and make "
        "those that are missing",
    )  # fmt: skip
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the table to FILE")
    add_common(parser)


def work(options: argparse.Namespace) -> int:
    from busviewer.bench import as_text, missed, run

    if options.data is not None:
        return _clinic(options)
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


def _clinic(options: argparse.Namespace) -> int:
    """``bench finetune --data``: what fine-tuning does in a new clinic."""
    from busviewer.bench.clinic import KINDS, as_text, figures_of, measure_clinic, missed, trials_of

    if options.name != "finetune":
        raise ValueError(f"bench {options.name} has no --data; only bench finetune has")
    kinds = options.kinds or list(KINDS)
    if unknown := [kind for kind in kinds if kind not in KINDS]:
        raise ValueError(f"unknown kind {unknown[0]!r}; available: {', '.join(KINDS)}")
    if options.resume and options.json is None:
        raise ValueError("--resume needs --json FILE, the file that has the trials so far")
    outputs = Outputs({options.json: ("clinic_rise_at_50", "trials")})
    trials = trials_of(read_json(options.json)) if options.resume and options.json.exists() else []
    prepare(options)
    with bar_shown(options.quiet):
        for trial in measure_clinic(
            model_named(options.model), options.data, clinic=options.clinic, finals=options.finals,
            seeds=options.seeds, kinds=kinds, picks=options.pick, most=options.judged, device=options.device,
            done=trials,
        ):  # fmt: skip
            trials.append(trial)
            outputs.write_json(options.json, figures_of(trials))  # now: what ends on the way has not been for nothing
    figures = figures_of(trials)
    outputs.write_json(options.json, figures)
    print(as_text(figures))
    outputs.check(missed(figures))
    return 0
