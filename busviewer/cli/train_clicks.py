"""``busviewer train-clicks``: train the network of the click tool."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from busviewer import paths
from busviewer.cli.common import (
    LeftOut,
    add_run,
    bar_shown,
    model_named,
    positive,
    say_for,
)
from busviewer.cli.compute import prepare
from busviewer.cli.outputs import check_writable
from busviewer.files import shown

__all__ = ["EXAMPLE", "TEXT", "add_arguments", "work"]

TEXT = "train the network of the click tool on scans with ground truth"
EXAMPLE = "busviewer train-clicks --data ~/BUSI ~/BUS-BRA --out ~/clicks --validate-fold 1 --start ~/my-attention-unet"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_run(parser, precision=False)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for the network")
    parser.add_argument(
        "--start", metavar="NAME|DIR", help="start from the weights of this model (attention-unet, width 16)"
    )
    parser.add_argument(
        "--epochs", type=positive, metavar="N", help="number of epochs (default: as the bundled network)"
    )


def work(options: argparse.Namespace) -> int:
    from busviewer.segmentation.device import resolve_device
    from busviewer.study.survey.survey import CACHE
    from busviewer.training.loop.click_train import RECIPE, train_clicks
    from busviewer.training.loop.loop import stored_spec
    from busviewer.training.loop.train import STATE

    check_writable(options.out)
    prepare(options)
    begun = options.resume and (options.out / STATE).is_file()
    spec = stored_spec(options.out / STATE) if begun else RECIPE
    wishes = {name: getattr(options, name) for name in ("validate_fold", "epochs", "seed")}
    spec = replace(spec, **{name: value for name, value in wishes.items() if value is not None})
    say = say_for(options.quiet)
    left_out = LeftOut(say)
    with bar_shown(options.quiet):
        info = train_clicks(
            options.data, options.out, spec, resolve_device(options.device),
            start=model_named(options.start) if options.start else None,
            resume=options.resume, cache=paths.user_data() / CACHE, say=say, left_out=left_out,
        )  # fmt: skip
    speed = f"{info.notes['scans_seen']} training examples at {info.notes['scans_per_second']} per second"
    print(shown(f"{options.out}: {speed}, weights {info.sha256[:12]}"))
    left_out.check()
    return 0
