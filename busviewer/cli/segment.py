"""``busviewer segment``: a mask for each scan of a folder."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from busviewer.cli.common import Failed, add_common, bar_shown, folder, model_named, tell_earlier, terminable
from busviewer.files import shown

__all__ = ["EXAMPLE", "TEXT", "add_arguments", "work"]

TEXT = "a mask for each scan of a folder"
EXAMPLE = "busviewer segment ~/scans --out ~/masks --device cpu"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=folder, metavar="FOLDER")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where masks and the table go")
    add_common(parser)


def work(options: argparse.Namespace) -> int:
    from busviewer.segmentation.batch import segment_study
    from busviewer.segmentation.segmenter import TorchSegmenter
    from busviewer.study import open_study
    from busviewer.study.output import earlier

    study = open_study(options.folder)
    if not study.entries:
        raise ValueError(f"{options.folder}: holds no scans (PNG, JPEG, BMP, TIFF or DICOM)")
    segmenter = TorchSegmenter(model_named(options.model), options.device)
    before = earlier(options.out, "*_mask.png")
    with bar_shown(options.quiet), terminable():
        rows = segment_study(study, segmenter, options.out)
    if segmenter.notice:
        print(segmenter.notice, file=sys.stderr)
    failed = [f"{row.scan}: {row.error}" for row in rows if row.error]
    done = f"{len(rows) - len(failed)} of {len(rows)} scans segmented"
    print(shown(f"{done} on {segmenter.device} into {options.out}"))
    tell_earlier(sorted(before - {row.mask for row in rows if not row.error}))
    if failed:
        raise Failed("\n".join(map(shown, failed)))
    return 0
