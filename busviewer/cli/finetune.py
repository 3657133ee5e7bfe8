"""``busviewer finetune``: fine-tune a model on signed-off scans."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import Any

from busviewer import paths
from busviewer.cli.common import DEVICES, model_named, nothing, opened, positive, rate, reader_named, seed
from busviewer.cli.compute import add_compute, prepare
from busviewer.cli.outputs import check_writable
from busviewer.files import write_json

__all__ = ["EXAMPLE", "TEXT", "add_arguments", "work"]

TEXT = "fine-tune a model on signed-off scans"
EXAMPLE = "busviewer finetune ~/scans --reader mj --out ~/tuned"
_RUN = "run.json"
_SETTINGS = ("epochs", "learning_rate", "batch", "seed", "device", "clicks")  # fields of run.json


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "run", type=Path, metavar="STUDY|RUN.json",
        help="folder of the study, or the file that describes a run (Help, 'Fine-tuning runs')",
    )  # fmt: skip
    own = parser.add_argument_group("with STUDY")
    own.add_argument("--out", type=Path, metavar="DIR", help="new folder for the run: run.json, events, the new model")
    own.add_argument(
        "--reader", metavar="NAME", help="reader whose signed-off scans count (default: the reader in the settings)"
    )
    own.add_argument(
        "--model", metavar="NAME|DIR", help="name or folder of the model to start from (default: breast-lesions)"
    )
    own.add_argument("--epochs", type=positive, metavar="N", help="number of epochs (default: 10)")
    own.add_argument("--learning-rate", type=rate, metavar="RATE", help="learning rate (default: 0.0001)")
    own.add_argument("--batch", type=positive, metavar="N", help="scans per batch (default: 8)")
    own.add_argument("--seed", type=seed, metavar="N", help="random seed (default: 1)")
    own.add_argument("--device", help=DEVICES)
    own.add_argument(
        "--no-clicks", dest="clicks", action="store_const", const=False, help="do not train the click tool's network"
    )
    add_compute(parser)
    parser.add_argument("--quiet", action="store_true", help="do not print events (they are also in events.jsonl)")


def work(options: argparse.Namespace) -> int:
    from busviewer.training.finetuning.finetune import finetune, take_part
    from busviewer.training.finetuning.spec import FinetuneSpec, read_finetune_spec
    from busviewer.training.loop.distributed import follows

    def echo(line: str) -> None:
        try:
            print(line, flush=True)
        except OSError:  # whoever listened is gone; the training goes on, and its events are in the file
            sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 (for the rest of the process)

    precision = prepare(options)
    models = [paths.bundled_models(), paths.user_models()]
    if follows():  # the first process makes the run's folder, and writes all that is in it
        own = options.run.is_dir()
        spec = FinetuneSpec(**_request(options)) if own else read_finetune_spec(options.run)
        take_part(spec, models=models, precision=precision)
        return 0
    finetune(
        _run_file(options), user_data=paths.user_data(), models=models, clicks=paths.bundled_clicks(),
        echo=nothing if options.quiet else echo,
        precision=precision,
    )  # fmt: skip
    return 0


def _run_file(options: argparse.Namespace) -> Path:
    """The run's description: as given, or written into the new folder of a run."""
    given = [name for name in ("out", "reader", "model", *_SETTINGS) if getattr(options, name) is not None]
    if not options.run.is_dir():
        if given:
            flag = "no-clicks" if given[0] == "clicks" else given[0].replace("_", "-")
            raise ValueError(f"{options.run}: not a folder of scans; --{flag} goes with one (a run has its own fields)")
        return Path(options.run)
    if options.out is None:
        raise ValueError("--out DIR is missing: the new folder for the run")
    out: Path = options.out.resolve()
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        again = f"; to repeat the run in it: busviewer finetune {out / _RUN}" if (out / _RUN).is_file() else ""
        raise ValueError(f"{out}: already exists and is not empty; choose another folder{again}")
    check_writable(out)
    write_json(out / _RUN, {"format": 1, **_request(options)})
    return out / _RUN


def _request(options: argparse.Namespace) -> dict[str, Any]:
    """The fields of the run's description that the arguments beside STUDY ask for."""
    study, model = opened(options.run), model_named(options.model or "breast-lesions")
    given = {name: getattr(options, name) for name in _SETTINGS}
    return {
        "study": str(study.folder.resolve()), "reader": reader_named(options.reader, study),
        "model": str(model.folder.resolve()), "out": f"{model.name}-tuned",
        **{name: value for name, value in given.items() if value is not None},
    }  # fmt: skip
