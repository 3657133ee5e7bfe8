"""``busviewer figure``: figures of scans, as papers have them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from busviewer import paths
from busviewer.cli.common import add_common, bar_shown, model_named, reader_named, tell_problems
from busviewer.cli.compute import prepare
from busviewer.cli.outputs import Outputs, check_writable
from busviewer.cli.segment import place
from busviewer.figures import COLUMNS, SUFFIXES, Figure, check_sheet
from busviewer.files import shown
from busviewer.mask import Mask
from busviewer.segmentation.explaining import CLASSES, METHODS, USUAL

__all__ = ["EXAMPLE", "TEXT", "add_arguments", "work"]

TEXT = "draw figures: scan, ground truth, prediction and heatmap side by side"
EXAMPLE = "busviewer figure ~/scans --out figures.pdf"
_USUAL = ("scan", "truth", "prediction", "heatmap")


def _columns(text: str) -> list[str]:
    names = [name.strip() for name in text.split(",")]
    for name in names:
        if name not in COLUMNS:
            raise argparse.ArgumentTypeError(f"unknown column {name!r}; available: {', '.join(COLUMNS)}")
    return list(dict.fromkeys(names))


def add_arguments(parser: argparse.ArgumentParser) -> None:
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
    from busviewer.export.figures import figures_of, note_of, title_of, write_one_by_one
    from busviewer.figures.sheet import write_sheet
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
    if out.resolve().is_relative_to(study.folder.resolve()):
        raise ValueError(f"{out}: lies in the folder of the scans; choose another place")
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

    drawn = 0

    def counted(figures: Iterator[Figure]) -> Iterator[Figure]:
        nonlocal drawn
        for figure in figures:
            drawn += 1
            yield figure

    segmenter = load_segmenter(model_named(options.model), options.device, prepare(options), paths.user_data())
    wish = Wish(options.method, options.layer, options.target)
    problems: list[str] = []
    font = paths.resources() / "fonts" / "DejaVuSans.ttf"
    with bar_shown(options.quiet):
        title = title_of(study.folder.name, segmenter, options.columns, wish)
        figures = figures_of(
            study.entries, segmenter, options.columns, wish, final_of=final_of, on_problem=problems.append
        )
        figures = counted(figures)
        if one_file:
            alone = len(study.entries) == 1
            written = write_sheet(
                out, figures, options.columns, font=font, title=title, note=note_of(options.columns), alone=alone
            )
        else:
            names = {
                key: out / f"{name.removesuffix('_mask.png')}_figure.{options.format}"
                for key, name in mask_names(study.by_key).items()
            }
            written = write_one_by_one(figures, options.columns, names.__getitem__, font=font, title=title)
    if segmenter.notice:
        print(segmenter.notice, file=sys.stderr)
    if not written:
        raise ValueError("\n".join(problems))
    where = written[0] if len(written) == 1 else f"{written[0]} to {written[-1].name}" if one_file else out
    print(shown(f"drew figures of {drawn} of {len(study.entries)} scans: {where}"))
    Outputs({}).check(problems)
    return 0
