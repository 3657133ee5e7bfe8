"""``busviewer figure``: figures of scans, as papers have them."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from busviewer import paths
from busviewer.cli.common import Failed, add_common, bar_shown, model_named, reader_named, tell_problems
from busviewer.cli.compute import prepare
from busviewer.cli.outputs import check_writable
from busviewer.cli.segment import place
from busviewer.files import shown

if TYPE_CHECKING:
    from busviewer.mask import Mask

__all__ = ["EXAMPLE", "TEXT", "add_arguments", "work"]

TEXT = "draw figures: scan, ground truth, prediction and heatmap side by side"
EXAMPLE = "busviewer figure ~/scans --out figures.pdf"
_USUAL = ("scan", "truth", "prediction", "heatmap")


def _columns(text: str) -> list[str]:
    from busviewer.figures import COLUMNS

    names = [name.strip() for name in text.split(",")]
    for name in names:
        if name not in COLUMNS:
            raise argparse.ArgumentTypeError(f"unknown column {name!r}; available: {', '.join(COLUMNS)}")
    return list(dict.fromkeys(names))


def add_arguments(parser: argparse.ArgumentParser) -> None:
    from busviewer.figures import COLUMNS, SUFFIXES
    from busviewer.segmentation.explaining import CLASSES, METHODS, USUAL

    parser.add_argument("paths", nargs="+", type=place, metavar="PATH", help="scan, frame or folder of scans")
    parser.add_argument(
        "--out", type=Path, required=True, metavar="FILE|DIR",
        help="a file that ends in .pdf or .png: one scan large, or a contact sheet of several (further pages of a PNG "
        "are FILE-2.png and so on); or a folder: a figure for each scan",
    )  # fmt: skip
    parser.add_argument(
        "--format", choices=[suffix[1:] for suffix in SUFFIXES], default="png",
        help="of figures in a folder (default: png)",
    )  # fmt: skip
    parser.add_argument(
        "--columns", type=_columns, default=list(_USUAL), metavar="LIST",
        help=f"what to show, from left to right, of {','.join(COLUMNS)} (default: {','.join(_USUAL)})",
    )  # fmt: skip
    parser.add_argument(
        "--method", choices=list(METHODS), default=USUAL.method, help="of the heatmap (default: %(default)s)"
    )
    parser.add_argument("--layer", default="", metavar="NAME", help="layer that is explained (default: the bottleneck)")
    parser.add_argument(
        "--target", choices=["lesion", *CLASSES], default=USUAL.target,
        help="what the heatmap explains: the predicted lesion or a class (default: lesion)",
    )  # fmt: skip
    parser.add_argument(
        "--reader", metavar="NAME", help="whose finals the column final shows (default: the reader in the settings)"
    )
    add_common(parser)


def work(options: argparse.Namespace) -> int:
    from busviewer.export.figures import check_place, export_figures
    from busviewer.figures import SUFFIXES, check_sheet
    from busviewer.segmentation.explaining import Wish
    from busviewer.segmentation.precision import load_segmenter
    from busviewer.study import StudyStore
    from busviewer.study.folder.choice import ANSWERS
    from busviewer.study.folder.given import open_given
    from busviewer.study.output import mask_names

    out: Path = options.out
    study = open_given(options.paths, paths.user_data() / ANSWERS)
    tell_problems(study.problems)
    if not study.entries:
        raise ValueError(f"{options.paths[0]}: no scans found (PNG, JPEG, BMP, TIFF or DICOM)")
    one_file = out.suffix.lower() in SUFFIXES and not out.is_dir()
    check_place(out, study)
    check_writable(out.parent if one_file else out)
    if one_file:
        check_sheet(out)
    stored = None
    if "final" in options.columns:
        stored = StudyStore(study.folder, reader_named(options.reader, study), user_data=paths.user_data()).load_all()
    elif options.reader is not None:
        raise ValueError("--reader is for the column final; add it to --columns")

    def final_of(key: str) -> Mask | None:
        annotation = None if stored is None else stored.get(key)
        return None if annotation is None or annotation.final is None else annotation.final.mask

    segmenter = load_segmenter(model_named(options.model), options.device, prepare(options), paths.user_data())
    each = None
    if not one_file:
        names = mask_names(study.by_key).items()
        each = {key: out / f"{name.removesuffix('_mask.png')}_figure.{options.format}" for key, name in names}
    problems: list[str] = []
    with bar_shown(options.quiet):
        drawn = export_figures(
                out, study, study.entries, segmenter, options.columns,
                Wish(options.method, options.layer, options.target),
                font=paths.font(), each=each, final_of=final_of,
                on_problem=problems.append,
            )  # fmt: skip
    if segmenter.notice:
        print(segmenter.notice, file=sys.stderr)
    first, last = drawn.files[0], drawn.files[-1]
    where = first if first == last else f"{first} to {last.name}" if one_file else out
    print(shown(f"drew figures of {drawn.scans} of {len(study.entries)} scans: {where}"))
    if problems:
        raise Failed("\n".join(map(shown, problems)))
    return 0
