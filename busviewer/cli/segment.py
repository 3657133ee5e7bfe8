"""``busviewer segment``: segment every scan in a folder."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

from busviewer import paths
from busviewer.cli.common import (
    Failed,
    add_common,
    add_sensitivity,
    bar_shown,
    folder,
    model_named,
    opened,
    tell_earlier,
    tell_problems,
)
from busviewer.cli.compute import prepare
from busviewer.cli.outputs import check_room, check_writable
from busviewer.files import shown
from busviewer.study.annotations.sensitivity import DRAFTS

__all__ = ["EXAMPLE", "TEXT", "add_arguments", "work"]

TEXT = "segment every scan in a folder"
EXAMPLE = "busviewer segment ~/scans --out ~/masks --device cpu"
_BYTES = 30_000  # of a mask and its row: more than most take


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=folder, metavar="FOLDER", help="folder of scans")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for masks and segmentation.csv")
    parser.add_argument(
        "--drafts", choices=DRAFTS, default="all",
        help="save the masks of firm drafts only, or of possible lesions too (default: all)",
    )  # fmt: skip
    parser.add_argument(
        "--resume", action="store_true",
        help="go on with an interrupted run in --out: scans that it segmented, and that did not change, are kept",
    )  # fmt: skip
    add_sensitivity(parser)
    add_common(parser)


def work(options: argparse.Namespace) -> int:
    from busviewer.segmentation.batch import segment_study
    from busviewer.segmentation.precision import load_segmenter
    from busviewer.study.output import earlier

    study = opened(options.folder)
    tell_problems(study.problems)
    if not study.entries:
        raise ValueError(f"{options.folder}: no scans found (PNG, JPEG, BMP, TIFF or DICOM)")
    check_writable(options.out)
    check_room(options.out, len(study.entries) * _BYTES)
    segmenter = load_segmenter(model_named(options.model), options.device, prepare(options), paths.user_data())
    before = earlier(options.out, "*_mask.png")
    with bar_shown(options.quiet):
        rows = segment_study(
            study, segmenter, options.out,
            sensitivity=options.sensitivity, drafts=options.drafts, resume=options.resume,
        )  # fmt: skip
    if segmenter.notice:
        print(segmenter.notice, file=sys.stderr)
    failed = [f"{row.scan}: {row.error}" for row in rows if row.error]
    done = f"segmented {len(rows) - len(failed)} of {len(rows)} scans"
    print(shown(f"{done} on {segmenter.device} in {segmenter.precision}; results in {options.out}"))
    count = Counter(row.draft for row in rows if not row.error)
    words = [
        f"{count['firm']} firm drafts",
        f"{count['weak']} possible lesions",
        f"{count['none']} with nothing found",
    ]
    print(", ".join([*words, f"{len(failed)} unreadable"] if failed else words))
    tell_earlier(sorted(before - {row.mask for row in rows if row.mask}))
    if failed:
        raise Failed("\n".join(map(shown, failed)))
    return 0
