"""``busviewer segment``: segment scans into a folder of masks, or as drafts of a study."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from busviewer import paths
from busviewer.cli.common import (
    Failed,
    add_common,
    add_sensitivity,
    bar_shown,
    model_named,
    reader_of_drafts,
    tell_earlier,
    tell_problems,
)
from busviewer.cli.compute import prepare
from busviewer.cli.engine import add_cluster, notices, of_cluster, running
from busviewer.cli.outputs import check_room, check_writable
from busviewer.files import shown
from busviewer.mask import Spacing
from busviewer.numbers import read_number
from busviewer.scan.key_frames import FURTHEST, NEAREST
from busviewer.study.annotations.sensitivity import BALANCED, DRAFTS

if TYPE_CHECKING:
    from busviewer.study import Study

__all__ = ["EXAMPLE", "TEXT", "add_arguments", "place", "work"]

TEXT = "segment scans into a folder of masks, or as drafts of a study"
EXAMPLE = "busviewer segment ~/scans --out ~/masks --device cpu"
_BYTES = {"mask": 30_000, "probability": 300_000, "overlay": 600_000}  # of one and its row: more than most take
FRAMES = ("every", "key")
_EXISTING = ("skip", "replace", "error")
_INSTEAD = {
    "drafts": "it saves all drafts; possible lesions stay marked as such",
    "sensitivity": "drafts are firm by the sensitivity that the reader chose for the study",
    "spacing": "set the scale in the window",
    "cluster": "drafts are made in this process, which holds the study",
}
_SPACINGS = 0.01, 2.0  # mm a pixel; beyond them it is a slip


def place(text: str) -> Path:
    from busviewer.study.folder.given import is_there

    if not is_there(Path(text)):
        raise argparse.ArgumentTypeError(f"{text}: no such file or folder")
    return Path(text)


def _spacing(text: str) -> Spacing:
    sides = [read_number(part) for part in text.lower().split("x")]
    low, high = _SPACINGS
    known = [side for side in sides if side is not None and low <= side <= high]
    if len(known) != len(sides) or len(sides) > 2:
        raise argparse.ArgumentTypeError(f"{text}: must be one number, or two as in 0.08x0.1, from {low:g} to {high:g}")
    return known[0], known[-1]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths", nargs="*", type=place, metavar="PATH",
        help="scan, frame (clip.tif#3) or folder of scans; a scan given twice counts once",
    )  # fmt: skip
    parser.add_argument(
        "--list", metavar="FILE",
        help="text file with a PATH on each line, relative to its own folder (- is standard input); blank lines and "
        "lines that begin with # are skipped",
    )  # fmt: skip
    parser.add_argument(
        "--frames", choices=FRAMES, default=FRAMES[0],
        help="of a clip, segment every frame, or only key frames: the first, then each in which the picture has "
        f"changed clearly since the last one, {NEAREST} to {FURTHEST} frames on (default: every)",
    )  # fmt: skip
    parser.add_argument("--out", type=Path, metavar="DIR", help="folder for masks and segmentation.csv")
    parser.add_argument(
        "--into-study", action="store_true",
        help="instead of --out: save drafts in the study PATH, which the window then shows, as its 'Segment all' does "
        "with --frames key",
    )  # fmt: skip
    parser.add_argument(
        "--reader", metavar="NAME", help="whose drafts --into-study saves (default: the reader of the settings)"
    )
    parser.add_argument(
        "--existing", choices=_EXISTING,
        help="with a mask of an earlier run in --out: skip the scan, which keeps its row, unless the scan has changed; "
        "replace the mask; or stop before the work (default: replace). With a draft in the study, of any model: skip "
        "the scan, replace the draft, or stop (default: skip)",
    )  # fmt: skip
    parser.add_argument(
        "--resume", action="store_true",
        help="go on with an interrupted run: --existing skip, and an error if there is no run in --out",
    )  # fmt: skip
    parser.add_argument(
        "--drafts", choices=DRAFTS,
        help="save the masks of firm drafts only, or of possible lesions too (default: all)",
    )  # fmt: skip
    parser.add_argument(
        "--probability", action="store_true",
        help="also write <stem>_probability.png: 16-bit grey, 0 to 65535 for the probability 0 to 1, lossless",
    )  # fmt: skip
    parser.add_argument(
        "--overlay", action="store_true",
        help="also write <stem>_overlay.png: the scan with the outline of the mask, dashed for a possible lesion",
    )  # fmt: skip
    parser.add_argument(
        "--spacing", type=_spacing, metavar="MM",
        help="mm per pixel, one number or two (down x across: 0.08x0.1), for scans whose file tells none",
    )  # fmt: skip
    add_sensitivity(parser)
    parser.set_defaults(sensitivity=None)  # to tell whether it was given
    add_cluster(parser)
    add_common(parser)


def work(options: argparse.Namespace) -> int:
    study = _given(options)
    tell_problems(study.problems)
    if not study.entries:
        where = options.paths[0] if len(options.paths) == 1 and not options.list else "the given paths"
        raise ValueError(f"{where}: no scans found (PNG, JPEG, BMP, TIFF or DICOM)")
    left = _between(options, study)
    return _into_study(options, study, left) if options.into_study else _to_folder(options, study, left)


def _between(options: argparse.Namespace, study: Study) -> set[str]:
    """The frames that are not asked for; says how many key frames are."""
    from busviewer.study.folder.clips import Clips
    from busviewer.study.folder.key_frames import between_key_frames

    clips = Clips(study.entries)
    frames = sum(entry.key in clips for entry in study.entries) if options.frames == "key" else 0
    if not frames:
        return set()
    with bar_shown(options.quiet):
        left = between_key_frames(study)
    print(f"{frames - len(left)} key frames of {frames} frames")
    return left


def _given(options: argparse.Namespace) -> Study:
    """The scans that are asked for; what is wrong with the options is said before they are looked for."""
    from busviewer.study.folder.choice import ANSWERS
    from busviewer.study.folder.given import open_given

    if not (options.paths or options.list):
        raise ValueError("no scans named; give files, folders or --list FILE")
    if options.into_study:
        for name in ("out", "drafts", "probability", "overlay", "spacing", "sensitivity", "cluster"):
            if getattr(options, name):
                raise ValueError(f"--{name} is not for --into-study; {_INSTEAD.get(name, 'remove one of the two')}")
        if options.list or len(options.paths) != 1 or not options.paths[0].is_dir():
            raise ValueError("--into-study takes one folder: the study, as you open it in the window")
    elif options.out is None:
        raise ValueError("no output named; give --out DIR or --into-study")
    elif options.reader is not None:
        raise ValueError("--reader is for --into-study; remove it, or --out")
    if options.resume and options.existing in ("replace", "error"):
        raise ValueError(f"--resume keeps what is there; remove --existing {options.existing}")
    return open_given([*options.paths, *_listed(options.list)], paths.user_data() / ANSWERS)


def _listed(name: str | None) -> list[Path]:
    from busviewer.study.folder.given import read_list

    if name is None:
        return []
    if name == "-":
        return read_list(sys.stdin.read(), Path(), "standard input")
    path = Path(name)
    if not path.is_file():
        raise ValueError(f"{name}: no such file")
    # names that are not UTF-8 come through as the system has them
    return read_list(path.read_text("utf-8-sig", "surrogateescape"), path.parent, name)


def _to_folder(options: argparse.Namespace, study: Study, left: set[str]) -> int:
    from busviewer.segmentation.batch import picture_name, segment_study
    from busviewer.study.output import earlier, mask_names

    study = replace(study, entries=[entry for entry in study.entries if entry.key not in left])
    pictures = [kind for kind in ("probability", "overlay") if getattr(options, kind)]
    check_writable(options.out)
    check_room(options.out, len(study.entries) * sum(_BYTES[kind] for kind in ("mask", *pictures)))
    before = earlier(options.out, "*_mask.png", "*_probability.png", "*_overlay.png")
    with bar_shown(options.quiet), running(options, study.entries) as segmenter:
        rows = segment_study(
            study, segmenter, options.out,
            sensitivity=options.sensitivity or BALANCED, drafts=options.drafts or "all", pictures=pictures,
            spacing=options.spacing, existing=options.existing or "replace", resume=options.resume,
        )  # fmt: skip
    tell_problems(notices(segmenter))
    failed = [f"{row.scan}: {row.error}" for row in rows if row.error]
    done = f"segmented {len(rows) - len(failed)} of {len(rows)} scans"
    where = f"{segmenter.device}{of_cluster(segmenter)}"
    print(shown(f"{done} on {where} in {segmenter.precision}; results in {options.out}"))
    print(_counted((row.draft for row in rows if not row.error), len(failed)))
    names = mask_names(entry.key for entry in study.entries)
    written = {picture_name(names[row.scan], kind) for row in rows if not row.error for kind in pictures}
    tell_earlier(sorted(before - written - {row.mask for row in rows if row.mask}))
    if failed:
        raise Failed("\n".join(map(shown, failed)))
    return 0


def _into_study(options: argparse.Namespace, study: Study, left: set[str]) -> int:
    from busviewer.review.drafting import draft_study
    from busviewer.segmentation.precision import load_segmenter

    reader, blind = reader_of_drafts(options.reader, study)
    segmenter = load_segmenter(model_named(options.model), options.device, prepare(options), paths.user_data())
    with bar_shown(options.quiet):
        done = draft_study(
            study, reader, segmenter,
            user_data=paths.user_data(), blind=blind, existing=options.existing or "skip",
            keys={entry.key for entry in study.entries} - left if left else None,
        )  # fmt: skip
    tell_problems([*([segmenter.notice] if segmenter.notice else []), *done.problems])
    count = f"segmented {len(done.drafts)} of {len(done.drafts) + len(done.failures)} scans"
    print(shown(f"{count} on {segmenter.device} in {segmenter.precision}; drafts of {reader} in {done.place}"))
    if "draft" not in blind:  # of hidden drafts nothing is told
        print(_counted(done.drafts.values(), len(done.failures)))
    others = f" ({done.of_others} of another model)" if done.of_others else ""
    for number, words in (
        (done.left, f"had a draft already, which was kept{others}"),
        (done.hidden, "hidden from the worklist, left out"),
        (len(done.beside), "have a correction, which was kept beside the new draft"),
    ):
        if number:
            print(f"{number} {words}")
    failed = [*(f"{key}: {reason}" for key, reason in done.failures.items()), *done.unsaved]
    if failed:
        raise Failed("\n".join(map(shown, failed)))
    return 0


def _counted(drafts: Iterable[str], failed: int) -> str:
    count = Counter(drafts)
    words = [
        f"{count['firm']} firm drafts",
        f"{count['weak']} possible lesions",
        f"{count['none']} with nothing found",
    ]
    return ", ".join([*words, f"{failed} unreadable"] if failed else words)
