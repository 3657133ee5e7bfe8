"""``busviewer report``: the lesions of a reader as PDF, plain text, table and DICOM reports."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from busviewer.study import Study
    from busviewer.study.summary.summary import StudySummary

__all__ = ["EXAMPLE", "TEXT", "add_arguments", "work"]

TEXT = "report the lesions of a reader as PDF, text, CSV and DICOM, with measurements and BI-RADS"
EXAMPLE = "busviewer report ~/scans --out ~/report --reader mj"
PDF, PLAIN, TABLE, DICOM = "report.pdf", "report.txt", "report.csv", "dicom-sr"
OWN, EVERY = "reader", "all"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("study", type=folder, metavar="STUDY", help="folder of the study")
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help=f"write {PDF}, {PLAIN} and {TABLE} into the folder DIR"
    )
    parser.add_argument("--reader", metavar="NAME", help="whose finals (default: the reader in the settings)")
    parser.add_argument("--unsigned", action="store_true", help="also scans that are not signed off; the page says so")
    parser.add_argument("--heatmap", action="store_true", help="show where the model looked for the lesions")
    parser.add_argument(
        "--summary",
        nargs="?",
        const=OWN,
        choices=(OWN, EVERY),
        metavar="WHOSE",
        help=f"begin with a page of the study's summary, with charts: of this reader, or with {EVERY} one for each",
    )
    parser.add_argument(
        "--dicom-sr",
        action="store_true",
        help=f"also write a DICOM structured report (TID 1500) of each DICOM scan into the folder {DICOM} in DIR",
    )
    add_common(parser)


def work(options: argparse.Namespace) -> int:
    from busviewer.export.report import Report, export_report
    from busviewer.study import StudyStore
    from busviewer.study.birads import load_lexicon

    study = opened(options.study)
    tell_problems(study.problems)
    reader = reader_named(options.reader, study)
    out: Path = options.out
    check_writable(out)
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
        count = export_report(
            out / PDF, report, font=font, text=out / PLAIN, table=out / TABLE,
            dicom=out / DICOM if options.dicom_sr else None, summaries=_summaries(options.summary, study, reader),
            on_problem=problems.append,
        )  # fmt: skip
    print(shown(f"reported {count} {'page' if count == 1 else 'pages'}: {out / PDF}, {PLAIN} and {TABLE}"))
    if options.dicom_sr and (out / DICOM).is_dir():
        print(shown(f"DICOM reports: {out / DICOM}"))
    if problems:
        raise Failed("\n".join(map(shown, problems)))
    return 0


def _summaries(whose: str | None, study: Study, reader: str) -> list[StudySummary]:
    """Those that were asked for, that of ``reader`` first."""
    from busviewer.study import StudyStore
    from busviewer.study.readers.readers import find_readers
    from busviewer.study.summary.summary import summarise_study

    if whose is None:
        return []
    user_data = paths.user_data()
    people = find_readers(study.folder, user_data).people if whose == EVERY else []
    others = [each for each in people if each != reader]
    return [summarise_study(study, StudyStore(study.folder, each, user_data=user_data)) for each in (reader, *others)]
