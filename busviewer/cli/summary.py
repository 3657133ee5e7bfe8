"""``busviewer summary``: summarise a reader's work on a study."""

from __future__ import annotations

import argparse
from pathlib import Path

from busviewer import paths
from busviewer.cli.common import add_common, bar_shown, folder, opened, reader_named
from busviewer.cli.outputs import Outputs
from busviewer.files import shown

__all__ = ["EXAMPLE", "TEXT", "add_arguments", "work"]

TEXT = "summarise a reader's work on a study"
EXAMPLE = "busviewer summary ~/scans --reader mj --csv summary.csv"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("study", type=folder, metavar="STUDY", help="folder of the study")
    parser.add_argument("--reader", metavar="NAME", help="reader to summarise (default: the reader in the settings)")
    parser.add_argument("--csv", type=Path, metavar="FILE", help="write one row per scan to FILE")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the results to FILE instead of printing them")
    add_common(parser, model=False)


def work(options: argparse.Namespace) -> int:
    from busviewer.study import StudyStore
    from busviewer.study.summary.files import figures_json, summary_csv, summary_lines
    from busviewer.study.summary.summary import summarise_study

    outputs = Outputs({options.csv: ("scan", "outcome", "dice_draft_final"), options.json: ("study", "outcomes")})
    study = opened(options.study)
    reader = reader_named(options.reader, study)
    store = StudyStore(study.folder, reader, user_data=paths.user_data())
    with bar_shown(options.quiet):
        summary = summarise_study(study, store)
    if options.csv:
        outputs.write(options.csv, summary_csv(summary))
    if options.json:
        outputs.write_json(options.json, figures_json(summary))
    else:
        print("\n".join(map(shown, summary_lines(summary))))
    outputs.check(summary.problems)
    return 0
