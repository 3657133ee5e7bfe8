"""``busviewer export``: export a reader's masks."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from busviewer import paths
from busviewer.cli.common import Failed, add_common, bar_shown, folder, opened, reader_named, tell_earlier
from busviewer.cli.outputs import check_writable
from busviewer.files import shown

if TYPE_CHECKING:
    from busviewer.export import Deidentify
    from busviewer.study import Annotations, Study

__all__ = ["EXAMPLE", "TEXT", "add_arguments", "work"]

TEXT = "export a reader's masks: PNG, HDF5, COCO, NIfTI and others"
EXAMPLE = "busviewer export ~/scans --format hdf5 --out ~/export --reader mj"

_KEEP = ("dates", "device", "patient")  # as KEEP of busviewer.export, which is not imported for the help


def add_arguments(parser: argparse.ArgumentParser) -> None:
    from busviewer.formats import FORMATS

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
    removal = parser.add_argument_group("without patient data")
    removal.add_argument(
        "--deidentify", action="store_true",
        help="number the scans, make burnt-in text black, leave out notes and names; needs --show-blanked, --boxes or "
        "--yes",
    )  # fmt: skip
    removal.add_argument(
        "--show-blanked",
        type=Path,
        metavar="DIR",
        help="write pictures of what would be made black, and boxes.json, to DIR, and export nothing yet",
    )
    removal.add_argument(
        "--boxes",
        type=Path,
        metavar="FILE",
        help="boxes.json of --show-blanked, which you looked at and may have changed",
    )
    removal.add_argument(
        "--yes", action="store_true", help="make the boxes black that are found, without a look at them"
    )
    removal.add_argument(
        "--with-dicom",
        action="store_true",
        help="also write a copy of each DICOM file (dicom-seg and dicom-sr always do)",
    )
    removal.add_argument("--keep", nargs="+", choices=_KEEP, default=[], help="what may stay in DICOM copies")
    removal.add_argument(
        "--key-file", type=Path, metavar="FILE",
        help="file with a secret line: with the same one, several exports have the same UIDs and fit into one folder",
    )  # fmt: skip
    removal.add_argument(
        "--names", type=Path, metavar="FILE", help="write which scan has which number to this CSV file, outside --out"
    )
    add_common(parser, model=False)


def work(options: argparse.Namespace) -> int:
    from busviewer.export import export_study
    from busviewer.study import StudyStore

    study = opened(options.study)
    reader = reader_named(options.reader, study)
    store = StudyStore(study.folder, reader, user_data=paths.user_data())
    known = len(store.problems)  # that the study cannot be written to does not matter here
    annotations = store.load_all()
    deidentify = None
    if _wants_removal(options):
        if options.show_blanked is not None:
            return _show(study, annotations, options)
        deidentify = _removal(study, annotations, options)
    check_writable(options.out)
    with bar_shown(options.quiet):
        done = export_study(
            study,
            annotations,
            options.out,
            format=options.format,
            what=options.what,
            reader=reader,
            weak=options.weak,
            deidentify=deidentify,
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


def _wants_removal(options: argparse.Namespace) -> bool:
    """ValueError where the options contradict each other."""
    others = ("show_blanked", "boxes", "yes", "with_dicom", "keep", "key_file", "names")
    if not options.deidentify:
        if given := next((name for name in others if getattr(options, name)), None):
            raise ValueError(f"--{given.replace('_', '-')} needs --deidentify")
        return False
    ways = [options.show_blanked is not None, options.boxes is not None, options.yes]
    if sum(ways) != 1:
        raise ValueError(
            "--deidentify needs one of --show-blanked DIR (look first), --boxes FILE (what you looked at) and --yes"
        )
    return True


def _show(study: Study, annotations: Annotations, options: argparse.Namespace) -> int:
    from busviewer.export import choose, plan_blanks
    from busviewer.export.boxes import BOXES, show_boxes

    check_writable(options.show_blanked)
    chosen = choose(study, annotations, options.what, weak=options.weak)[0]
    with bar_shown(options.quiet):
        count = show_boxes(study, plan_blanks(study, chosen), options.show_blanked)
    print(
        shown(
            f"wrote {count} picture{'s' * (count != 1)} to {options.show_blanked}: red boxes become black, yellow ones "
            "(text on the tissue) stay. Nothing is exported yet. Look at them, change boxes.json where needed, then "
            f"run again with --boxes {options.show_blanked / BOXES} in place of --show-blanked"
        )
    )
    return 0


def _removal(study: Study, annotations: Annotations, options: argparse.Namespace) -> Deidentify:
    from busviewer.export import Deidentify, choose, plan_blanks
    from busviewer.export.boxes import read_boxes

    key = "" if options.key_file is None else options.key_file.read_text("utf-8").strip()
    if options.key_file is not None and not key:
        raise ValueError(f"{options.key_file}: holds no key; write a secret sentence into it")
    if options.boxes is not None:
        blanks = read_boxes(options.boxes)
    else:
        with bar_shown(options.quiet):
            blanks = plan_blanks(study, choose(study, annotations, options.what, weak=options.weak)[0])
    return Deidentify(
        blanks, shown=options.boxes is not None, key=key, keep=frozenset(options.keep), with_dicom=options.with_dicom,
        names=options.names,
    )  # fmt: skip
