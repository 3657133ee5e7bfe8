"""``busviewer crossvalidate``: what a recipe is worth, from a model a fold."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from busviewer import paths
from busviewer.cli.common import DEVICES, Failed, add_common, bar_shown, folder, say_for, terminable
from busviewer.files import shown

__all__ = ["EXAMPLE", "TEXT", "add_arguments", "work"]

TEXT = "what a recipe is worth, from a model a fold that did not see it"
EXAMPLE = "busviewer crossvalidate --data ~/BUSI ~/BUS-BRA --models ~/fold-1 ~/fold-2 ~/fold-3 ~/fold-4 --out ~/cv"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", type=folder, nargs="+", required=True, metavar="FOLDER", help="what they learned on")
    parser.add_argument(
        "--models", type=Path, nargs="+", required=True, metavar="DIR",
        help="one a fold, of busviewer train --validate-fold; each is given the constants that the others fit",
    )  # fmt: skip
    parser.add_argument(
        "--final", type=Path, metavar="DIR",
        help="a model of the same recipe on all folds: it is given the constants of all, the figures and a card",
    )  # fmt: skip
    parser.add_argument("--remarks", type=Path, metavar="FILE", help="Markdown for the card: what was tried, on what")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="figures.json, scans.csv and pictures")
    parser.add_argument("--device", default="auto", help=DEVICES)
    add_common(parser, model=False)


def work(options: argparse.Namespace) -> int:
    from busviewer.segmentation import read_model
    from busviewer.study.survey import CACHE
    from busviewer.training.crossvalidate import check_final, crossvalidate, models_by_fold, scans_by_set
    from busviewer.training.outcome import publish, write_outcome
    from busviewer.training.sides import leaks

    folds = models_by_fold([read_model(path) for path in options.models])
    final = read_model(options.final) if options.final else None
    if final is not None:
        check_final(final, folds)
    remarks = options.remarks.read_text("utf-8") if options.remarks else ""
    sets = scans_by_set(options.data, folds)
    with bar_shown(options.quiet), terminable():
        for text in leaks([entry for entries in sets.values() for entry in entries], paths.user_data() / CACHE):
            print(shown(text), file=sys.stderr)
        outcome = crossvalidate(folds, sets, options.out / "raw", options.device, say_for(options.quiet))
        write_outcome(outcome, options.out)
        if final is not None:
            publish(final, outcome, remarks, options.device)
    for name, figures in outcome.figures["sets"].items():
        print(f"{name}: {_line(figures['over_folds'])}")
    failed = [f"{row.scan}: {row.error}" for row in outcome.rows if row.error]
    if failed:
        raise Failed("\n".join(map(shown, failed)))
    return 0


def _line(figures: dict[str, dict[str, dict[str, float] | None]]) -> str:
    """The figures of a set, mean and SD over its folds, in a line."""
    shown = [
        ("lesion Dice", figures["lesion"]["dice"]),
        ("missed", figures["lesion"]["missed"]),
        ("normals fired on", figures["normal"]["false_positive_rate"]),
        ("AUC", figures["classification"]["auc"]),
        ("Spearman", figures["uncertainty"]["spearman"]),
    ]
    return ", ".join(f"{name} {value['mean']:.3f} +- {value['sd'] or 0:.3f}" for name, value in shown if value)
