"""``busviewer crossvalidate``: cross-validate a training recipe, by fold or by hospital."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from busviewer import paths
from busviewer.cli.common import DEVICES, Failed, add_common, bar_shown, folder, say_for
from busviewer.cli.compute import add_compute, prepare
from busviewer.cli.outputs import Outputs, check_writable
from busviewer.files import shown

if TYPE_CHECKING:
    from busviewer.study import ScanEntry

    Sets = Mapping[str, Sequence[ScanEntry]]

__all__ = ["EXAMPLE", "TEXT", "add_arguments", "work"]

TEXT = "cross-validate a training recipe, by fold or by hospital"
EXAMPLE = "busviewer crossvalidate --data ~/BUSI ~/BUS-BRA --models ~/fold-1 ~/fold-2 ~/fold-3 ~/fold-4 --out ~/cv"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--data", type=folder, nargs="+", required=True, metavar="FOLDER",
        help="data sets that the models were trained on",
    )  # fmt: skip
    parser.add_argument(
        "--models", type=Path, nargs="+", required=True, metavar="DIR",
        help="one model per fold, from busviewer train --validate-fold; each is judged with the calibration fitted to "
        "the others",
    )  # fmt: skip
    parser.add_argument(
        "--leave-out", choices=("hospital",),
        help="one model per hospital instead, from busviewer train --leave-out; each FOLDER is one hospital",
    )  # fmt: skip
    parser.add_argument(
        "--judge-on", type=folder, nargs="+", default=[], metavar="FOLDER",
        help="holdout data sets that no model was trained on; judged with the calibration fitted to all, by --final if "
        "given",
    )  # fmt: skip
    parser.add_argument(
        "--final", type=Path, metavar="DIR",
        help="model of the same recipe, trained on all data; the fitted calibration, the figures and a card are added "
        "to it",
    )  # fmt: skip
    parser.add_argument(
        "--in-domain", type=Path, metavar="FILE",
        help="figures.json of the same recipe cross-validated by fold, for the card (needs --final, --leave-out "
        "hospital)",
    )  # fmt: skip
    parser.add_argument("--remarks", type=Path, metavar="FILE", help="Markdown file to append to the card")
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="folder for figures.json, scans.csv, pictures"
    )
    parser.add_argument("--device", default="auto", help=DEVICES)
    add_compute(parser, precision=False)
    add_common(parser, model=False)


def work(options: argparse.Namespace) -> int:
    from busviewer.segmentation import read_model
    from busviewer.study.survey.survey import CACHE
    from busviewer.training.judge.crossvalidate import crossvalidate
    from busviewer.training.judge.parts import (
        check_final,
        models_by_fold,
        models_by_hospital,
        scans_apart,
        scans_by_set,
    )
    from busviewer.training.judge.report import FIGURES, publish, read_in_domain, write_report

    check_writable(options.out)
    Outputs(
        {options.out / FIGURES: ("by", "recipe", "sets"), options.out / "scans.csv": ("scan", "dice", "iou"),
         options.out / "judged.csv": ("scan", "dice", "iou")},
        room=len(options.data) << 26,  # mostly what the networks said
    )  # fmt: skip
    prepare(options)
    models = [read_model(path) for path in options.models]
    folds = models_by_hospital(models) if options.leave_out else models_by_fold(models)
    final = read_model(options.final) if options.final else None
    if final is not None:
        check_final(final, folds)
    remarks = options.remarks.read_text("utf-8") if options.remarks else ""
    in_domain = None
    if options.in_domain:
        if final is None or not options.leave_out:
            raise ValueError("--in-domain needs --final and --leave-out hospital")
        in_domain = read_in_domain(options.in_domain, final)
    say = say_for(options.quiet)
    sets = scans_by_set(options.data, folds, say)
    apart = scans_apart(options.judge_on, sets, say)
    with bar_shown(options.quiet):
        for text in _leaks(sets, apart, bool(options.leave_out), paths.user_data() / CACHE):
            print(shown(text), file=sys.stderr)
        outcome = crossvalidate(folds, sets, options.out / "raw", options.device, say, apart=apart, final=final)
        write_report(outcome, options.out)
        if final is not None:
            publish(final, outcome, remarks, options.device, in_domain=in_domain)
    for name, figures in outcome.figures["sets"].items():
        print(f"{name}: {_line(figures['over_folds'])}")
    for name, figures in outcome.figures.get("judged", {}).items():
        print(f"{name} (holdout): {_line(figures['over_folds'])}")
    failed = [f"{row.scan}: {row.error}" for row in [*outcome.rows, *outcome.judged] if row.error]
    if failed:
        raise Failed("\n".join(map(shown, failed)))
    return 0


def _leaks(sets: Sets, apart: Sets, hospitals: bool, cache: Path) -> list[str]:
    """What is in two parts, or in a training set and in one that only judges."""
    from busviewer.training.holdout import leaks, leaks_between

    if hospitals:
        return leaks_between({**sets, **apart}, cache)
    together = [entry for entries in sets.values() for entry in entries]
    return [*leaks(together, cache), *(leaks_between({"": together, **apart}, cache) if apart else [])]


def _line(figures: dict[str, dict[str, dict[str, float] | None]]) -> str:
    """The figures of a set, in a line: mean, and SD over its folds where there are several."""
    shown = [
        ("lesion Dice", figures["lesion"]["dice"]),
        ("missed", figures["lesion"]["missed"]),
        ("lesions with a firm draft", figures["firm"]["lesion_rate"]),
        ("normal scans with a firm draft", figures["firm"]["normal_rate"]),
        ("AUC", figures["classification"]["auc"]),
        ("Spearman", figures["uncertainty"]["spearman"]),
    ]
    return ", ".join(f"{name} {_pm(value)}" for name, value in shown if value)


def _pm(value: dict[str, float]) -> str:
    return f"{value['mean']:.3f}" + ("" if value["sd"] is None else f" +- {value['sd']:.3f}")
