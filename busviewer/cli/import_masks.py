"""``busviewer import``: take in masks that were made elsewhere, as drafts or as ground truth."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from busviewer import paths
from busviewer.cli.common import Failed, add_common, bar_shown, folder, opened, reader_of_drafts, tell_problems
from busviewer.files import shown

if TYPE_CHECKING:
    from busviewer.importing import Fitted
    from busviewer.study import Study

__all__ = ["EXAMPLE", "TEXT", "add_arguments", "work"]

TEXT = "import masks made elsewhere, as drafts or as ground truth"
EXAMPLE = "busviewer import ~/scans ~/masks/annotations.json --as draft"
_EXISTING = ("skip", "replace", "error")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    from busviewer.importing import READABLE

    parser.add_argument("study", type=folder, metavar="STUDY", help="folder of the study")
    parser.add_argument(
        "sources", nargs="*", type=Path, metavar="SOURCE",
        help="file of masks, or folder with such files; a folder of MONAI Label: its final labels",
    )  # fmt: skip
    parser.add_argument(
        "--as", dest="kind", choices=["draft", "truth"],
        help="save them as drafts of a reader, or write them into the study as ground truth, where there is none yet",
    )  # fmt: skip
    parser.add_argument(
        "--format", choices=list(READABLE), help="format of the masks (default: told by the content of each file)"
    )
    parser.add_argument(
        "--reader", metavar="NAME", help="with --as draft: whose drafts (default: the reader of the settings)"
    )
    parser.add_argument(
        "--existing", choices=_EXISTING,
        help="with --as draft, where a scan has a draft: skip it, replace the draft, or stop (default: skip)",
    )  # fmt: skip
    parser.add_argument(
        "--undo", action="store_true", help="remove the ground truth that the last import wrote into the study"
    )
    add_common(parser, model=False)


def work(options: argparse.Namespace) -> int:
    from busviewer.importing import fit_masks

    if options.undo:
        return _undo(options)
    if not options.sources:
        raise ValueError("no masks named; give a file or folder of masks")
    if options.kind is None:
        raise ValueError("say what the masks are: --as draft or --as truth")
    if options.kind == "truth" and (options.reader is not None or options.existing is not None):
        raise ValueError("--reader and --existing are for --as draft; ground truth has no reader and is never replaced")
    study = opened(options.study)
    tell_problems(study.problems)
    with bar_shown(options.quiet):
        fitted = fit_masks(study, options.sources, options.format)
    if fitted.turned:
        count = len(fitted.turned)
        print(f"{count} mask{'s' * (count != 1)} turned upright as the scan's EXIF says, such as that of "
              f"{shown(fitted.turned[0])}")  # fmt: skip
    if not fitted.masks:
        none = f"{options.study}: no mask fits a scan of the study"
        raise ValueError("\n".join(map(shown, [*fitted.problems, none])))
    return _as_drafts(options, study, fitted) if options.kind == "draft" else _as_truth(options, study, fitted)


def _as_drafts(options: argparse.Namespace, study: Study, fitted: Fitted) -> int:
    from busviewer.importing import ImportedMasks
    from busviewer.review.drafting import draft_study

    reader, blind = reader_of_drafts(options.reader, study)
    with bar_shown(options.quiet):
        done = draft_study(
            study, reader, ImportedMasks(study, fitted.masks),
            user_data=paths.user_data(), blind=blind, existing=options.existing or "skip", keys=fitted.masks,
        )  # fmt: skip
    tell_problems(done.problems)
    count = len(done.drafts)
    print(shown(f"imported {count} of {fitted.found} masks as drafts of {reader} in {done.place}"))
    for number, words in (
        (done.left, "had a draft already, which was kept"),
        (done.hidden, "hidden from the worklist, left out"),
        (len(done.beside), "have a correction, which was kept beside the new draft"),
    ):
        if number:
            print(f"{number} {words}")
    failed = [*(f"{key}: {reason}" for key, reason in done.failures.items()), *done.unsaved]
    return _end([*fitted.problems, *failed])


def _as_truth(options: argparse.Namespace, study: Study, fitted: Fitted) -> int:
    from busviewer.importing import write_truth
    from busviewer.importing.truth import RECORD

    with bar_shown(options.quiet):
        done = write_truth(study, fitted.masks)
    print(shown(f"imported {len(done.files)} of {fitted.found} masks as ground truth into {study.folder}"))
    if done.files:
        print(shown(f"what was written is listed in {RECORD}; to remove it: busviewer import {study.folder} --undo"))
    return _end([*fitted.problems, *done.problems])


def _undo(options: argparse.Namespace) -> int:
    from busviewer.importing import remove_last

    if options.sources or options.kind:
        raise ValueError("--undo takes the study alone")
    done = remove_last(opened(options.study))
    print(shown(f"removed {len(done.files)} masks that the last import wrote into {options.study}"))
    return _end(done.problems)


def _end(problems: list[str]) -> int:
    if problems:
        raise Failed("\n".join(map(shown, problems)))
    return 0
