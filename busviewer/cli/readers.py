"""``busviewer readers``: list the readers of a study, their progress and their agreement."""

from __future__ import annotations

import argparse
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from busviewer import paths
from busviewer.cli.common import add_common, bar_shown, folder, opened
from busviewer.cli.outputs import Outputs
from busviewer.files import shown

if TYPE_CHECKING:
    from busviewer.study.readers.comparison import Compared

__all__ = ["EXAMPLE", "TEXT", "add_arguments", "work"]

TEXT = "list the readers of a study, their progress and their agreement"
EXAMPLE = "busviewer readers ~/scans --csv ~/agreement.csv"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("study", type=folder, metavar="STUDY", help="folder of the study")
    parser.add_argument("--csv", type=Path, metavar="FILE", help="write one row per scan and pair of readers")
    add_common(parser, model=False)


def work(options: argparse.Namespace) -> int:
    from busviewer.study.readers.comparison import COLUMNS, compare_readers, pairs_csv
    from busviewer.study.readers.readers import find_readers

    outputs = Outputs({options.csv: COLUMNS})
    study = opened(options.study)
    with bar_shown(options.quiet):
        found = find_readers(study.folder, paths.user_data())
        pairs = [compare_readers(found, *names) for names in combinations(found.people, 2)]
    if not found.people:
        print(shown(f"{study.folder}: no reader has worked on this study"))
    for name, reader in found.people.items():
        text = f"{name}: {len(reader.signed)} of {len(study.entries)} signed off, {len(reader.said)} opened"
        print(shown(text))
    agreed = found.consensus.signed
    if agreed:
        stale = sum(found.is_stale(key) for key in agreed)
        print(f"consensus: {len(agreed)} scans, {stale} of them outdated (a reader has signed off again since)")
    for pair in pairs:
        print(*map(shown, _lines(pair)), sep="\n")
    if options.csv is not None:
        outputs.write(options.csv, pairs_csv(found, pairs))
        if options.csv.exists():
            print(shown(f"wrote {sum(len(pair.pairs) for pair in pairs)} comparisons to {options.csv}"))
    problems = [*found.problems, *(problem for pair in pairs for problem in pair.problems)]
    outputs.check(problems)
    return 0


def _lines(pair: Compared) -> list[str]:
    found, (one, other) = pair.agreement, pair.readers
    if not found.scans:
        return [f"{one} and {other}: no scan signed off by both"]
    lines = [
        f"{one} and {other}: {found.scans} scans",
        f"  Dice       mean {_figure(found.dice_mean)}  median {_figure(found.dice_median)}",
        f"  HD95       mean {_figure(found.hd95_px_mean, 1)}  median {_figure(found.hd95_px_median, 1)} px"
        f"  ({found.both_lesion} scans where both marked a lesion)",
    ]
    if found.hd95_mm_mean is not None:
        mean, median = _figure(found.hd95_mm_mean, 2), _figure(found.hd95_mm_median, 2)
        lines.append(f"             mean {mean}  median {median} mm  ({found.spaced} of them with spacing)")
    lines.append(f"  lesion     agree on {_figure(found.lesion_share)}  kappa {_figure(found.lesion_kappa, 2)}")
    if found.classed:
        share, kappa = _figure(found.class_share), _figure(found.class_kappa, 2)
        lines.append(f"  class      agree on {share}  kappa {kappa}  ({found.classed} scans classified by both)")
    return lines


def _figure(value: float | None, digits: int = 3) -> str:
    return "-" if value is None else f"{value:.{digits}f}"
