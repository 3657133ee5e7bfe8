"""``busviewer train``: train a model on scans with ground truth."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from busviewer import paths
from busviewer.cli.common import (
    LeftOut,
    add_run,
    bar_shown,
    file,
    model_named,
    positive,
    rate,
    say_for,
    share,
)
from busviewer.cli.compute import prepare
from busviewer.cli.outputs import check_writable
from busviewer.files import shown

if TYPE_CHECKING:
    from busviewer.training.spec import RunSpec

__all__ = ["EXAMPLE", "TEXT", "add_arguments", "work"]

TEXT = "train a model on scans with ground truth"
EXAMPLE = "busviewer train --data ~/BUSI ~/BUS-BRA --out ~/my-model --validate-fold 1"
_DEFAULT = "attention-lite"
_RECIPE = "(default: from the recipe of the network)"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    from busviewer.network import NETWORKS  # imports torch; no other command pays for it
    from busviewer.training.loop.augment import VARIATIONS
    from busviewer.training.spec import KEEPS

    add_run(parser)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for the model; also its name")
    parser.add_argument(
        "--leave-out", dest="left_out", metavar="NAME", help="do not train on the --data folder called NAME (holdout)"
    )
    parser.add_argument(
        "--network", choices=sorted(NETWORKS), metavar="NAME",
        help=f"network architecture: {', '.join(sorted(NETWORKS))} (default: {_DEFAULT})",
    )  # fmt: skip
    parser.add_argument("--encoder", type=file, metavar="FILE", help="pretrained weights for the encoder (safetensors)")
    parser.add_argument(
        "--start", metavar="NAME|DIR",
        help="start from the first network of this model, with a short recipe and wide variation (finds more lesions "
        "in "
        "other hospitals)",
    )  # fmt: skip
    parser.add_argument("--variation", choices=VARIATIONS, help=f"strength of the augmentation {_RECIPE}")
    parser.add_argument("--width", type=positive, metavar="N", help="channels of the finest stage (some networks)")
    parser.add_argument("--epochs", type=positive, metavar="N", help=f"number of epochs {_RECIPE}")
    parser.add_argument("--batch", type=positive, metavar="N", help=f"scans per batch, over all processes {_RECIPE}")
    parser.add_argument("--size", type=positive, metavar="PX", help=f"side of the square input in pixels {_RECIPE}")
    parser.add_argument("--learning-rate", type=rate, metavar="RATE", help=f"highest learning rate {_RECIPE}")
    parser.add_argument("--weight-decay", type=share, metavar="X", help=f"weight decay {_RECIPE}")
    parser.add_argument(
        "--keep", choices=KEEPS,
        help="epoch that becomes the model: the last one (default), or the one with the best Dice on the holdout; the "
        "holdout then cannot judge the model",
    )  # fmt: skip
    parser.add_argument(
        "--config", type=file, metavar="FILE",
        help="settings of the run (TOML or JSON, Help 'Settings of a training'), or the model.json of another model: "
        "train as that one; arguments override it",
    )  # fmt: skip


def work(options: argparse.Namespace) -> int:
    from busviewer.segmentation.device import resolve_device
    from busviewer.study.survey.survey import CACHE
    from busviewer.training.loop.config import read_config
    from busviewer.training.loop.distributed import gathered
    from busviewer.training.loop.loop import stored_spec
    from busviewer.training.loop.recipes import further, recipe
    from busviewer.training.loop.train import STATE, train
    from busviewer.training.spec import RunSpec

    check_writable(options.out)
    precision = prepare(options)
    begun = options.resume and (options.out / STATE).is_file()
    start = model_named(options.start) if options.start else None
    config = read_config(options.config) if options.config else {}
    network = options.network or config.get("network")
    if start is not None and network not in (None, start.network):
        where = "--network" if options.network else f"the field 'network' of {options.config}"
        raise ValueError(f"--start {start.name} has the network {start.network!r}: remove {where}")
    if begun:
        spec = stored_spec(options.out / STATE)
    elif start is not None:
        spec = further(start.network, start.options)
    else:
        spec = recipe(network or _DEFAULT)
    spec = _as_wished(RunSpec.from_json(spec.to_json() | config), options)
    if precision != "auto":
        spec = replace(spec, precision=precision)
    with gathered(resolve_device(options.device)) as (team, device):
        quiet = options.quiet or not team.leads
        say = say_for(quiet)
        left_out = LeftOut(say)
        with bar_shown(quiet):
            info = train(
                options.data, options.out, spec, device,
                resume=options.resume, encoder=options.encoder, start=start, team=team, cache=paths.user_data() / CACHE,
                say=say, left_out=left_out,
            )  # fmt: skip
    if team.leads:
        speed = f"{info.notes['scans_seen']} scans seen at {info.notes['scans_per_second']} scans/s"
        print(shown(f"{info.name}: {speed}, weights {info.sha256[:12]} in {options.out}"))
    left_out.check()
    return 0


def _as_wished(spec: RunSpec, options: argparse.Namespace) -> RunSpec:
    names = ("network", "validate_fold", "left_out", "epochs", "batch", "seed", "variation", "learning_rate",
             "weight_decay", "keep")  # fmt: skip
    wishes: dict[str, Any] = {name: getattr(options, name) for name in names}
    if options.size:
        wishes["sizes"] = ((0.0, options.size),)
    if options.width:
        wishes["options"] = tuple(sorted({**dict(spec.options), "width": options.width}.items()))
    return replace(spec, **{name: value for name, value in wishes.items() if value is not None})
