"""``busviewer export``: export a reader's masks."""

from __future__ import annotations

import argparse
from pathlib import Path

from busviewer import paths
from busviewer.cli.common import Failed, add_common, bar_shown, folder, opened, reader_named, tell_earlier
from busviewer.cli.outputs import check_writable
from busviewer.files import shown
from busviewer.formats import FORMATS

__all__ = ["EXAMPLE", "TEXT", "add_arguments", "work"]

TEXT = "export a reader's masks: PNG, HDF5, COCO, NIfTI and others"
EXAMPLE = "busviewer export ~/scans --format hdf5 --out ~/export --reader mj"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("study", type=folder, metavar="STUDY", help="folder of the study")
    parser.add_argument("--format", choices=list(FORMATS), required=True, help="file format")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder to write to")
    parser.add_argument("--what", choices=["final", "draft"], default="final", help="masks to export (default: final)")
    parser.add_argument(
        "--weak", action="store_true", help="with --what draft, also export weak drafts (possible lesions)"
    )
    parser.add_argument(
        "--reader", metavar="NAME", help="reader whose masks to export (default: the reader in the settings)"
    )
    add_common(parser, model=False)


def work(options: argparse.Namespace) -> int:
    from busviewer.export import export_study
    from busviewer.study import StudyStore

    study = opened(options.study)
    reader = reader_named(options.reader, study)
    store = StudyStore(study.folder, reader, user_data=paths.user_data())
    known = len(store.problems)  # that the study cannot be written to does not matter here
    check_writable(options.out)
    with bar_shown(options.quiet):
        done = export_study(
            study,
            store.load_all(),
            options.out,
            format=options.format,
            what=options.what,
            reader=reader,
            weak=options.weak,
        )
    print(shown(f"exported {done.written} mask{'s' * (done.written != 1)} of {reader} to {options.out}"))
    if done.possible:
        print(
            f"skipped {len(done.possible)} scans with only a possible lesion (listed in the manifest); use --weak to "
            "export them"
        )
    tell_earlier(done.earlier)
    problems = [*done.problems, *store.problems[known:]]
    if problems:
        raise Failed("\n".join(map(shown, problems)))
    return 0
