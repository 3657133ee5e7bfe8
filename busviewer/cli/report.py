"""``busviewer report``: the lesions of a reader as PDF and plain text."""

from __future__ import annotations

import argparse
from pathlib import Path

from busviewer import paths
from busviewer.cli.common import (
    Failed,
    add_common,
    bar_shown,
    folder,
    model_named,
    opened,
    reader_named,
    tell_problems,
)
from busviewer.cli.compute import prepare
from busviewer.cli.outputs import check_writable
from busviewer.files import shown

__all__ = ["EXAMPLE", "TEXT", "add_arguments", "work"]

TEXT = "report the lesions of a reader as PDF and text, with measurements and BI-RADS"
EXAMPLE = "busviewer report ~/scans --out ~/report --reader mj"
PDF, PLAIN = "report.pdf", "report.txt"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("study", type=folder, metavar="STUDY", help="folder of the study")
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help=f"write {PDF} and {PLAIN} into the folder DIR"
    )
    parser.add_argument("--reader", metavar="NAME", help="whose finals (default: the reader in the settings)")
    parser.add_argument("--unsigned", action="store_true", help="also scans that are not signed off; the page says so")
    parser.add_argument("--heatmap", action="store_true", help="show where the model looked for the lesions")
    add_common(parser)


def work(options: argparse.Namespace) -> int:
    from busviewer.export.report import HEAD, Report, export_report
    from busviewer.study import StudyStore
    from busviewer.study.birads import load_lexicon

    study = opened(options.study)
    tell_problems(study.problems)
    reader = reader_named(options.reader, study)
    out: Path = options.out
    plain = out / PLAIN
    check_writable(out)
    if plain.exists() and not plain.read_bytes().startswith(HEAD.encode()):
        raise ValueError(f"{plain}: already exists and was not written by this command; choose another folder")
    heat_of, heat_by = None, ""
    if options.heatmap:
        from busviewer.segmentation.precision import load_segmenter

        segmenter = load_segmenter(model_named(options.model), options.device, prepare(options), paths.user_data())
        heat_by = segmenter.model.name
        heat_of = lambda scan, mask: segmenter.explain(scan, region=mask).heat  # noqa: E731
    report = Report(
        study, StudyStore(study.folder, reader, user_data=paths.user_data()).load_all(), reader,
        load_lexicon(paths.resources()), unsigned=options.unsigned, heat_of=heat_of, heat_by=heat_by,
    )  # fmt: skip
    problems: list[str] = []
    font = paths.font()
    with bar_shown(options.quiet):
        count = export_report(out / PDF, report, font=font, text=plain, on_problem=problems.append)
    print(shown(f"reported {count} {'page' if count == 1 else 'pages'}: {out / PDF} and {PLAIN}"))
    if problems:
        raise Failed("\n".join(map(shown, problems)))
    return 0
