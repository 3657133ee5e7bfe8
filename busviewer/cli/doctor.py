"""``busviewer doctor``: say what is in a folder, and what in it is odd, before anyone trusts it."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING

from busviewer import paths
from busviewer.cli.common import add_common, bar_shown, folder, opened
from busviewer.cli.outputs import Outputs
from busviewer.files import shown

if TYPE_CHECKING:
    from busviewer.study.folder.dicom import DicomCounts
    from busviewer.study.survey.doctor import Findings

__all__ = ["EXAMPLE", "TEXT", "add_arguments", "work"]

TEXT = "list what is in a folder and what is odd about it"
EXAMPLE = "busviewer doctor ~/BUSI --json doctor.json"
_MOST = 20  # lines of a kind


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=folder, metavar="FOLDER", help="folder of scans")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the results to FILE instead of printing them")
    parser.add_argument(
        "--use-masks", choices=("yes", "no"),
        help="answer whether pictures that look like masks are ground truth; the answer is kept with the folder",
    )  # fmt: skip
    add_common(parser, model=False)


def work(options: argparse.Namespace) -> int:
    from busviewer.study.folder.choice import remember
    from busviewer.study.folder.guess import find_guess
    from busviewer.study.survey.doctor import examine
    from busviewer.study.survey.survey import CACHE, survey

    outputs = Outputs({options.json: ("scans", "with_truth", "orphans")})
    study = opened(options.folder)
    guess = find_guess(study)
    if options.use_masks:
        if guess is None:
            raise ValueError(
                f"{options.folder}: nothing to answer: no pictures look like masks, or their use was answered before"
            )
        remember(study.folder, guess.choice, options.use_masks == "yes", study.answers)
        study, guess = opened(options.folder), None
    if not study.entries:
        why = "".join(f"; {text}" for text in study.problems)
        raise ValueError(f"{options.folder}: no scans found (PNG, JPEG, BMP, TIFF or DICOM){why}")
    with bar_shown(options.quiet):
        found = examine(study, survey(study.entries, paths.user_data() / CACHE, truths=True), guess)
    if not options.json:
        print(*map(shown, _lines(options.folder, found)), sep="\n")
        return 1 if found.to_look_at else 0
    outputs.write_json(options.json, found.to_json())
    look = [f"{options.folder}: {_verdict(found)}; they are listed in {options.json}"] if found.to_look_at else []
    outputs.check(look)
    return 0


def _lines(folder: Path, found: Findings) -> Iterator[str]:
    yield _summary(folder, found)
    if found.rules:
        yield f"ground truth by layout: {_counts(found.rules)}"
    for heading, lines in _to_look_at(found, folder):
        if lines:
            yield ""
            yield heading.format(n=len(lines))
            yield from _shortened(lines)
    yield ""
    yield from _rest(folder, found)
    yield _verdict(found)


def _summary(folder: Path, found: Findings) -> str:
    words = [f"{found.scans} scans, {found.with_truth} with ground truth"]
    if found.refused:
        words.append(f"{len(found.refused)} with ground truth that cannot be used")
    if found.unreadable:
        words.append(f"{len(found.unreadable)} that cannot be read")
    return f"{folder}: {', '.join(words)}"


def _to_look_at(found: Findings, folder: Path) -> Iterator[tuple[str, list[str]]]:
    """Each kind: what to do about it, with how many there are, and a line for each."""
    if found.guess is not None:
        answer = f"busviewer doctor {quote(str(folder))} --use-masks yes (or no)"
        yield "Pictures that may be masks. Are they the ground truth? Answer once:", [found.guess.text, answer]
    yield "What of the folder cannot be used ({n}):", list(found.folder)
    yield "Scans that cannot be read ({n}). Replace these files, or remove them:", _each(found.unreadable)
    yield (
        "Ground truth that cannot be used ({n}). Correct these masks; until then, these scans count for nothing:",
        _each(found.refused),
    )
    yield (
        "Ground truth that is odd ({n}). Open these scans, and correct the masks if they are wrong:",
        _each(found.odd_truth),
    )
    yield "Masks that fit no scan ({n}). Name them like their scans, or remove them:", list(found.orphans)
    yield (
        "Near-duplicates in different folds or classes ({n}). Put each group into one fold, and check the class:",
        list(found.apart.values()),
    )
    yield "Files to look at ({n}). Check that each is a scan, and the right picture of its file:", _each(found.hints)


def _rest(folder: Path, found: Findings) -> Iterator[str]:
    spacing, groups = found.spacing, found.near_duplicates
    if found.rules and found.without_truth:
        yield f"scans without ground truth ({len(found.without_truth)}):"
        yield from _shortened(found.without_truth)
    yield f"classes: {_counts(found.classes)}"
    if found.drawn:
        yield f"masks: {_counts(found.drawn)}"
    words = f"spacing: known of {spacing.known} scans, unknown of {spacing.unknown}"
    yield words + (f"; {spacing.least:.3g} to {spacing.most:.3g} mm per pixel" if spacing.known else "")
    if found.dicom.files or found.dicom.left_out:
        yield _dicom(found.dicom)
    yield f"burnt-in marks: {_counts({mark: count for mark, count in found.marks.items() if count}) or 'none'}"
    if groups:
        scans = sum(map(len, groups))
        listing = f"busviewer duplicates {quote(str(folder))}"
        yield f"near-duplicates: {scans} scans, groups: {len(groups)}; to list them: {listing}"
    else:
        yield "near-duplicates: none"
    yield from found.notes


def _dicom(counts: DicomCounts) -> str:
    """The files that are rows, and those that are none."""
    words = f"DICOM: files: {counts.files}, clips: {counts.clips}, series: {counts.series}"
    return words + (f"; not listed: {_counts(counts.left_out)}" if counts.left_out else "")


def _counts(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{name}: {count}" for name, count in counts.items())


def _each(found: Mapping[str, str]) -> list[str]:
    return [f"{key}: {text}" for key, text in found.items()]


def _shortened(lines: Sequence[str]) -> Iterator[str]:
    yield from (f"  {line}" for line in lines[:_MOST])
    if len(lines) > _MOST:
        yield f"  and {len(lines) - _MOST} more (all in --json FILE)"


def _verdict(found: Findings) -> str:
    count = found.to_look_at
    return "nothing odd" if not count else f"{count} thing{'' if count == 1 else 's'} to look at"
