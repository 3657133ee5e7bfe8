"""``busviewer evaluate``: score a model against the ground truth of a folder."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from busviewer import paths
from busviewer.cli.click_options import add_clicks, check_clicks, click_figures
from busviewer.cli.common import (
    add_common,
    add_sensitivity,
    bar_shown,
    folder,
    opened,
    tell_problems,
)
from busviewer.cli.engine import add_cluster, notices, running
from busviewer.cli.outputs import Outputs
from busviewer.files import shown

if TYPE_CHECKING:
    from busviewer.segmentation import ModelInfo

__all__ = ["EXAMPLE", "TEXT", "add_arguments", "work"]

TEXT = "score a model against the ground truth of a folder"
EXAMPLE = "busviewer evaluate ~/my-hospital --json figures.json --csv scans.csv"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=folder, metavar="FOLDER", help="folder of scans with ground truth")
    parser.add_argument("--fold", type=int, metavar="K", help="use only fold K (groups.csv or column Fold)")
    parser.add_argument(
        "--by",
        choices=("marks", "class"),
        help="also report results by burnt-in marks (calipers, text, ...) or by class",
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the results to FILE instead of printing them")
    parser.add_argument("--csv", type=Path, metavar="FILE", help="write one row per scan to FILE")
    add_sensitivity(parser)
    add_clicks(parser)
    add_cluster(parser)
    add_common(parser)


def work(options: argparse.Namespace) -> int:
    from busviewer.segmentation.engine import Engine
    from busviewer.study.survey.survey import CACHE
    from busviewer.training.holdout import leaks
    from busviewer.training.judge.evaluate import evaluate, rows_csv, seen_words, split, summarise
    from busviewer.training.judge.parts import epoch_chosen_by, is_of

    check_clicks(options)
    if options.cluster and options.clicks:
        raise ValueError("--clicks is not for --cluster; simulate clicks in a run without --cluster")
    outputs = Outputs({options.json: ("model", "lesion", "scans"), options.csv: ("scan", "dice", "iou")})
    study = opened(options.folder)
    tell_problems(study.problems)
    entries = every = study.entries
    if options.fold is not None:
        entries = [entry for entry in entries if entry.fold == options.fold]
    if not entries:
        which = (
            "scans found"
            if options.fold is None
            else f"scans of fold {options.fold} (folds are read from groups.csv or the column Fold)"
        )
        raise ValueError(f"{options.folder}: no {which}")
    known = [entry for entry in entries if entry.has_truth]
    if not known:
        print(shown(f"{options.folder}: no scan has ground truth, so all figures are null"), file=sys.stderr)
    with bar_shown(options.quiet), running(options, known or entries) as segmenter:
        _check_fold(segmenter.info, options.fold)
        if options.fold is not None and not all(entry.group for entry in every):  # groups of the set's own stand
            for text in leaks(every, paths.user_data() / CACHE, options.fold):
                print(shown(text), file=sys.stderr)
        rows = evaluate(entries, segmenter, marks=options.by == "marks", sensitivity=options.sensitivity)
        clicks = {} if isinstance(segmenter, Engine) else click_figures(options, entries, segmenter)
    tell_problems(notices(segmenter))
    skipped = len(entries) - len(known)
    figures = summarise(rows, segmenter, skipped=skipped, sensitivity=options.sensitivity) | clicks
    figures |= segmenter.facts if isinstance(segmenter, Engine) else {}
    if words := seen_words(figures):
        print(words, file=sys.stderr)
    name = options.folder.resolve().name
    by = [part for part in epoch_chosen_by(segmenter.info) if any(is_of(part, name, entry) for entry in entries)]
    figures["epoch_chosen_by"] = by
    for part in by:
        what = f"fold {part} of its data sets" if isinstance(part, int) else part
        print(
            shown(f"the epoch of this model was chosen on {what}; figures on those scans are not figures of new scans"),
            file=sys.stderr,
        )
    figures["odd"] = [{"scan": row.scan, "what": row.odd} for row in rows if row.odd]
    for each in figures["odd"]:
        print(shown(f"{each['scan']}: check its ground truth: {each['what']}"), file=sys.stderr)
    if options.by:
        figures[f"by_{options.by}"] = split(rows, options.by)
    if options.csv:
        outputs.write(options.csv, rows_csv(rows))
    if options.json:
        outputs.write_json(options.json, figures)
    else:
        print(json.dumps(figures, indent=1))
    outputs.check([f"{row.scan}: {row.error}" for row in rows if row.error])
    return 0


def _check_fold(model: ModelInfo, fold: int | None) -> None:
    """ValueError where the model kept another fold out: it was trained on this one."""
    spec = model.notes.get("spec")
    kept_out = spec.get("validate_fold") if isinstance(spec, dict) else None
    if fold is not None and kept_out is not None and fold != kept_out:
        raise ValueError(
            f"{model.folder}: this model was trained with fold {kept_out} kept out, so with fold {fold}; "
            f"use --fold {kept_out}"
        )
