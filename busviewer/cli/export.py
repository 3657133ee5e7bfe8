"""``busviewer export``: write a reader's masks as PNG or HDF5."""

from __future__ import annotations

import argparse
from pathlib import Path

from busviewer import paths
from busviewer.cli.common import Failed, add_common, bar_shown, folder, tell_earlier
from busviewer.files import shown

__all__ = ["EXAMPLE", "TEXT", "add_arguments", "work"]

TEXT = "write a reader's masks as PNG or HDF5"
EXAMPLE = "busviewer export ~/scans --format hdf5 --out ~/export --reader mj"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("study", type=folder, metavar="STUDY")
    parser.add_argument("--format", choices=["png", "hdf5"], required=True)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--what", choices=["final", "draft"], default="final", help="default: final")
    parser.add_argument("--weak", action="store_true", help="of drafts, possible lesions (weak ones) too")
    parser.add_argument("--reader", metavar="NAME", help="whose masks (default: the reader of the settings)")
    add_common(parser, model=False)


def work(options: argparse.Namespace) -> int:
    from busviewer.export import export_study
    from busviewer.settings import load, reader_name
    from busviewer.study import StudyStore, open_study

    reader = options.reader or reader_name(load(paths.settings_file())[0])
    study = open_study(options.study)
    store = StudyStore(study.folder, reader, user_data=paths.user_data())
    known = len(store.problems)  # that the study cannot be written to does not matter here
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
    print(shown(f"{done.written} mask{'s' * (done.written != 1)} of {reader} exported to {options.out}"))
    if done.possible:
        print(
            f"{len(done.possible)} with only a possible lesion left out (the manifest names them); --weak takes them in"
        )
    tell_earlier(done.earlier)
    problems = [*done.problems, *store.problems[known:]]
    if problems:
        raise Failed("\n".join(map(shown, problems)))
    return 0
