"""``busviewer finetune``: fine-tune a model on signed-off scans."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from busviewer import paths
from busviewer.cli.common import nothing
from busviewer.cli.compute import add_compute, prepare

__all__ = ["EXAMPLE", "TEXT", "add_arguments", "work"]

TEXT = "fine-tune a model on signed-off scans"
EXAMPLE = "busviewer finetune ~/run/run.json"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("run", type=Path, metavar="RUN.json", help="describes the run (Help, 'Fine-tuning runs')")
    add_compute(parser)
    parser.add_argument("--quiet", action="store_true", help="do not print events (they are also in events.jsonl)")


def work(options: argparse.Namespace) -> int:
    from busviewer.training.finetuning.finetune import finetune

    def echo(line: str) -> None:
        try:
            print(line, flush=True)
        except OSError:  # whoever listened is gone; the training goes on, and its events are in the file
            sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 (for the rest of the process)

    precision = prepare(options)
    models = [paths.bundled_models(), paths.user_models()]
    finetune(
        options.run, user_data=paths.user_data(), models=models, echo=nothing if options.quiet else echo,
        precision=precision,
    )  # fmt: skip
    return 0
