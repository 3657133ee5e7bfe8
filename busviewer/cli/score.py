"""``busviewer score``: score masks, whoever made them, against the ground truth of a folder."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from busviewer import paths
from busviewer.cli.common import add_common, bar_shown, folder, opened, reader_named, tell_problems
from busviewer.cli.outputs import Outputs
from busviewer.files import shown

if TYPE_CHECKING:
    from busviewer.study import Study
    from busviewer.study.readers.readers import Readers
    from busviewer.training.judge.scoring import Found

__all__ = ["EXAMPLE", "TEXT", "add_arguments", "work"]

TEXT = "score masks or a reader's finals against the ground truth of a folder"
EXAMPLE = "busviewer score ~/masks reader:mj --truth ~/BUSI --json score.json"

_READER = "reader:"
_LINES = (
    ("Dice", "dice", 3), ("IoU", "iou", 3), ("precision", "precision", 3), ("recall", "recall", 3),
    ("HD95, px", "hd95_px", 1), ("HD95, mm", "hd95_mm", 2), ("ASSD, px", "assd_px", 2), ("ASSD, mm", "assd_mm", 3),
    ("NSD, {px:g} px", "nsd_px", 3), ("NSD, {mm:g} mm", "nsd_mm", 3), ("missed", "missed", 3),
)  # fmt: skip


def add_arguments(parser: argparse.ArgumentParser) -> None:
    from busviewer.training.judge.scoring import TOLERANCE_MM, TOLERANCE_PX

    parser.add_argument(
        "masks", nargs="+", metavar="MASKS",
        help="folder of masks named after their scans, or reader:NAME for the finals of a reader of the study; "
        "the second is compared with the first, scan by scan",
    )  # fmt: skip
    parser.add_argument("--truth", type=folder, required=True, metavar="FOLDER", help="scans with ground truth")
    parser.add_argument("--fold", type=int, metavar="K", help="use only fold K (groups.csv or column Fold)")
    parser.add_argument(
        "--tolerance-mm", type=_distance, default=TOLERANCE_MM, metavar="MM",
        help=f"distance within which margins agree in NSD, where the spacing is known (default: {TOLERANCE_MM:g})",
    )  # fmt: skip
    parser.add_argument(
        "--tolerance-px", type=_distance, default=TOLERANCE_PX, metavar="PX",
        help=f"the same in pixels of the scan (default: {TOLERANCE_PX:g})",
    )  # fmt: skip
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the results to FILE instead of printing them")
    parser.add_argument("--csv", type=Path, metavar="FILE", help="write one row per scan and set of masks to FILE")
    add_common(parser, model=False)


def _distance(text: str) -> float:
    value = float(text.replace(",", "."))
    if not 0 <= value < 1e4:
        raise ValueError
    return value


_distance.__name__ = "distance of 0 or more"


def work(options: argparse.Namespace) -> int:
    from busviewer.study.survey.survey import CACHE
    from busviewer.training.holdout import grouped
    from busviewer.training.judge.scoring import against, score_masks, scores_csv, summarise_scores

    if len(options.masks) > 2:
        raise ValueError("give one or two sets of masks; two are compared with each other")
    outputs = Outputs({options.json: ("truth", "masks"), options.csv: ("masks", "scan", "dice")})
    study = opened(options.truth)
    tell_problems(study.problems)
    entries = [entry for entry in study.entries if entry.has_truth and options.fold in (None, entry.fold)]
    if not entries:
        which = "" if options.fold is None else f" in fold {options.fold}"
        raise ValueError(f"{options.truth}: no scan with ground truth{which}")
    tolerances = {"tolerance_px": options.tolerance_px, "tolerance_mm": options.tolerance_mm}
    failed: list[str] = []
    results: dict[str, Any] = {"truth": study.folder.name, **tolerances, "masks": []}
    with bar_shown(options.quiet):
        sets = list(_sets(options.masks, study))
        entries = grouped(entries, paths.user_data() / CACHE)
        scored = [score_masks(entries, found, **tolerances) for found in sets]
    for found, rows in zip(sets, scored, strict=True):
        without = [entry.key for entry in entries if entry.key not in found.keys]
        results["masks"].append({"name": found.name} | summarise_scores(rows) | {"without_mask": without})
        failed += [row.error for row in rows if row.error]
    if not any(each["scans"] for each in results["masks"]):
        raise ValueError(
            "\n".join(failed) or f"no mask, and no final, fits a scan with ground truth in {options.truth}"
        )
    if len(scored) == 2:
        results["first_minus_second"] = against(*scored)
    if options.csv:
        outputs.write(options.csv, scores_csv({found.name: rows for found, rows in zip(sets, scored, strict=True)}))
    if options.json:
        outputs.write_json(options.json, results)
    else:
        print(*map(shown, _lines(results)), sep="\n")
    outputs.check(failed)
    return 0


def _sets(wishes: Sequence[str], study: Study) -> Iterator[Found]:
    from busviewer.study.folder.matching import match_masks
    from busviewer.study.readers.readers import find_readers
    from busviewer.training.judge.scoring import find_finals, find_in_files

    readers: Readers | None = None
    for wish in wishes:
        if wish.startswith(_READER):
            readers = readers or find_readers(study.folder, paths.user_data())
            yield find_finals(readers.work(reader_named(wish.removeprefix(_READER), study)))
            continue
        place = Path(wish)
        if not place.is_dir():
            raise ValueError(f"{wish}: no such folder; give a folder of masks or {_READER}NAME")
        matched = match_masks(place, study.entries)
        for orphan in matched.orphans:
            print(shown(f"{orphan}: fits no scan of {study.folder}, or several; not scored"), file=sys.stderr)
        yield find_in_files(wish, matched.masks)


def _lines(results: dict[str, Any]) -> Iterator[str]:
    for each in results["masks"]:
        yield f"{each['name']}: {each['scans']} scans of {each['groups']} groups, {each['lesion']['n']} with a lesion"
        for label, name, digits in _LINES:
            text = label.format(px=results["tolerance_px"], mm=results["tolerance_mm"])
            yield from _line(text, each["lesion"][name], digits)
        yield from _line("normals marked", each["normal"]["marked"], 3)
        yield from _line("lesions found", each["by_lesion"]["found"], 3)
        yield from _line("false per scan", each["by_lesion"]["false_per_scan"], 3)
        if each["without_mask"]:
            yield f"  {len(each['without_mask'])} scans with ground truth have no mask here, and do not count"
    if "first_minus_second" in results:
        both = results["first_minus_second"]
        yield f"first minus second: {both['scans']} scans that both have"
        for label, name, digits in _LINES:
            text = label.format(px=results["tolerance_px"], mm=results["tolerance_mm"])
            yield from _line(text, both["lesion"][name], digits)
        yield from _line("normals marked", both["normal"]["marked"], 3)


def _line(label: str, found: dict[str, float] | None, digits: int) -> Iterator[str]:
    if found is not None:
        p = f"  p = {found['p']:.4f}" if "p" in found else ""
        low, high = (f"{found[name]:.{digits}f}" for name in ("low", "high"))
        yield f"  {label:15} {found['mean']:9.{digits}f}  (95 % {low} to {high}; n = {found['n']}){p}"
