"""The gate: a candidate against the model in use, on held-out finals and on a guard set that is always there.

Every scan is judged by what a reader is shown as a mask: the draft where it is firm, and else nothing. Lesions and
normal scans are judged apart, since a model that draws nothing is right on every normal scan.

Any of these refuses a candidate, whatever else it does better: more lesions missed, on any set; a Dice of the guard
set's lesions that falls by more than :data:`GUARD_LOSS`; clearly more normal scans drawn on, on any set; a Dice of the
finals that falls by more than chance. It passes only if that rises by more than chance: the whole 95 % interval lies
above 0. Few finals rarely show it; then those that teach judge too, by models that did not see them (:mod:`.crossfit`).

A weaker rule, an interval above -.02 of a mean above 0, passed a third of candidates that are truly worse by .01, as
drawn from the scans of real trials with 9 lesions (``models/RUNS.md``): most of what changes is a few lesions that are
found or lost, and where none is among the nine, the interval is narrow and says nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import ceil
from pathlib import Path
from statistics import fmean
from typing import Any, Literal, get_args

from busviewer.files import write_json
from busviewer.mask import Mask, dice, encode
from busviewer.scan import Scan
from busviewer.scan.phantom import Phantom, numbered_phantom
from busviewer.segmentation.prediction import Segmenter
from busviewer.texts import to_json, worded
from busviewer.training.judge.statistics import interval

__all__ = [
    "CHOOSING",
    "FEWEST_JUDGED",
    "GATE",
    "GUARD",
    "GUARD_LOSS",
    "MISSED",
    "Judging",
    "Outcome",
    "Pair",
    "Verdict",
    "firm_draft",
    "judge",
    "pair",
    "phantoms",
    "verdict_of",
    "write_gate",
]

GATE = "gate.json"
GUARD = range(1, 37)
"""The phantoms of the guard set, 24 with a lesion and 12 without (:func:`~busviewer.scan.phantom.numbered_phantom`)."""
CHOOSING = range(101, 113)
"""Phantoms by which a training chooses, 8 with a lesion and 4 without: never those of the gate."""

MISSED = 0.1
"""A lesion counts as missed if the Dice of its firm draft is below this, as in all figures of the program."""
GUARD_LOSS = 0.01
"""How far the mean Dice of the guard set's lesions may fall: what a training at home may cost elsewhere."""
FEWEST_JUDGED = 5
"""Patients or views with a held-out lesion. All of four rise by chance alone in 1 of 16 candidates, of five in 1 of 32:
below that, not even a clean sweep would say anything at the usual 5 %."""
_MORE_NORMALS, _MORE_SHARE = 2, 0.05  # so many more normal scans drawn on, and more than this share, is clearly more

SetName = Literal["held-out", "cross-fitted", "guard"]
_NAMES = {
    "held-out": worded("held-out finals"),
    "cross-fitted": worded("other finals (judged by models trained without them)"),
    "guard": worded("guard set"),
}
VerdictName = Literal["passed", "refused", "cannot tell"]


@dataclass(frozen=True, eq=False)
class Judging:
    """A scan to judge by: its set, its name, the group by which scans count as one, and its true mask."""

    set: SetName
    name: str
    group: str
    scan: Scan
    mask: Mask


@dataclass(frozen=True, eq=False)
class Outcome:
    """The firm draft (H, W) bool of one model on one scan, empty without one, and its Dice with the truth."""

    firm: Mask
    dice: float


@dataclass(frozen=True)
class Pair:
    """What the model in use and the candidate came to on one scan; ``drawn`` is whether there was a firm draft."""

    set: SetName
    scan: str
    group: str
    lesion: bool
    dice_before: float
    dice_after: float
    drawn_before: bool
    drawn_after: bool

    @property
    def missed_before(self) -> bool:
        """Whether the model in use misses its lesion."""
        return self.lesion and self.dice_before < MISSED

    @property
    def missed_after(self) -> bool:
        """Whether the candidate misses its lesion."""
        return self.lesion and self.dice_after < MISSED


@dataclass(frozen=True)
class Verdict:
    """The gate's answer, the reasons as sentences, and the figures of both sets as ``gate.json`` has them."""

    verdict: VerdictName
    reasons: list[str]
    sets: list[dict[str, Any]]


def phantoms(numbers: Iterable[int]) -> Iterator[Judging]:
    """The phantoms of these numbers as a guard set."""
    for number in numbers:
        phantom = _phantom(number)
        yield Judging("guard", phantom.name, phantom.name, phantom.scan, phantom.mask)


@lru_cache(maxsize=64)  # those of the gate and of the choice, 0.2 MB each: both are gone through several times
def _phantom(number: int) -> Phantom:
    return numbered_phantom(number)


def firm_draft(segmenter: Segmenter, scan: Scan) -> Mask:
    """(H, W) bool: what a reader is shown as a mask, the draft where it is firm and else nothing."""
    found = segmenter.segment(scan, flip=False)
    return found.mask & (found.kind() == "firm")


def judge(segmenter: Segmenter, scans: Iterable[Judging]) -> list[Outcome]:
    """What a model comes to on each. A normal scan counts 1 without a firm draft and 0 with one."""

    def outcome(one: Judging) -> Outcome:
        firm = firm_draft(segmenter, one.scan)
        return Outcome(firm, dice(firm, one.mask))

    return [outcome(one) for one in scans]


def pair(one: Judging, before: Outcome, after: Outcome) -> Pair:
    """The two outcomes on one scan."""
    return Pair(one.set, one.name, one.group, bool(one.mask.any()), before.dice, after.dice,
                bool(before.firm.any()), bool(after.firm.any()))  # fmt: skip


def verdict_of(pairs: Sequence[Pair]) -> Verdict:
    """The verdict on a candidate, in whatever order the scans come."""
    pairs = sorted(pairs, key=lambda one: (one.set, one.scan))  # the bootstrap draws groups in their order
    held_out, crossed, guard = ([one for one in pairs if one.set == name] for name in get_args(SetName))
    unseen = _figures("held-out", [*held_out, *crossed])
    sets = [_figures("held-out", held_out), *([_figures("cross-fitted", crossed)] if crossed else []),
            _figures("guard", guard)]  # fmt: skip
    refused = [said for each in sets for said in _worse(each)]
    change = sets[-1]["lesions"]["difference"]
    if change is not None and change["mean"] < -GUARD_LOSS - 1e-12:
        refused.append(
            worded(
                "Dice on the lesions of the guard set fell by {fall} ({change}); at most {limit} is allowed.",
                fall=f"{-change['mean']:.3f}",
                change=_change(sets[-1]),
                limit=f"{GUARD_LOSS:g}",
            )
        )
    if refused:
        return Verdict("refused", refused, sets)
    lesions = [one for one in (*held_out, *crossed) if one.lesion]
    groups = len({one.group for one in lesions})
    if groups < FEWEST_JUDGED:
        several = worded("{count} held-out finals have a lesion", count=len(lesions))
        finals = worded("1 held-out final has a lesion") if len(lesions) == 1 else several
        few = worded(
            "Only {finals}{among}; at least {least} are needed to compare the models. Sign off more scans with "
            "a lesion.",
            finals=finals,
            among=worded(" (patients or views: {count})", count=groups) if lesions else "",
            least=FEWEST_JUDGED,
        )
        return Verdict("cannot tell", [few], sets)
    return Verdict(*_compared(unseen, sum(one.lesion for one in crossed)), sets)


def _compared(judged: dict[str, Any], crossed: int) -> tuple[VerdictName, list[str]]:
    """By the Dice of enough lesions, ``crossed`` of them judged by a model that was made without them."""
    change = judged["lesions"]["difference"]
    lesions = worded("{count} held-out lesions", count=change["n"])
    if crossed:
        held_out = change["n"] - crossed
        lesions = worded(
            "{count} lesions, {held_out} held out and {crossed} judged by models trained without them",
            count=change["n"],
            held_out=held_out,
            crossed=crossed,
        )
    figures = worded(
        "Dice on {lesions}: {change}, difference {mean} (95 % interval {low} to {high})",
        lesions=lesions,
        change=_change(judged),
        **{name: f"{change[name]:+.3f}" for name in ("mean", "low", "high")},
    )
    if change["high"] < 0:
        return "refused", [worded("Worse. {figures}.", figures=figures)]
    if change["mean"] <= 1e-9:  # what rounding makes of 0 is no gain
        return "cannot tell", [
            worded("No gain can be seen on the finals that judge. {figures}. Sign off more scans.", figures=figures)
        ]
    if change["low"] <= 1e-9:
        return "cannot tell", [
            worded(
                "The gain may be chance. {figures}; the whole interval must lie above 0. Sign off more scans with a "
                "lesion.",
                figures=figures,
            )
        ]
    normals = judged["normals"]
    drawn = worded(
        " Normal scans drawn on: {before} before, {after} after, of {count}.",
        before=normals["drawn_before"],
        after=normals["drawn_after"],
        count=normals["n"],
    )
    return "passed", [
        worded(
            "Better. {figures}. No more lesions are missed.{drawn}",
            figures=figures,
            drawn=drawn if normals["n"] else "",
        )
    ]


def _change(figures: dict[str, Any]) -> str:
    lesions = figures["lesions"]
    before, after = f"{lesions['dice_before']:.3f}", f"{lesions['dice_after']:.3f}"
    return worded("{before} before, {after} after", before=before, after=after)


def _worse(figures: dict[str, Any]) -> Iterator[str]:
    """What alone refuses a candidate, on any set."""
    name = _NAMES[figures["name"]]
    lesions, normals = figures["lesions"], figures["normals"]
    if lesions["missed_after"] > lesions["missed_before"]:
        yield worded(
            "More lesions of the {name} are missed: {before} before, {after} after, of {count}.",
            name=name,
            before=lesions["missed_before"],
            after=lesions["missed_after"],
            count=lesions["n"],
        )
    more = normals["drawn_after"] - normals["drawn_before"]
    if more >= _MORE_NORMALS and more > _MORE_SHARE * normals["n"]:
        yield worded(
            "More normal scans of the {name} are drawn on: {before} before, {after} after, of {count}.",
            name=name,
            before=normals["drawn_before"],
            after=normals["drawn_after"],
            count=normals["n"],
        )


def _figures(name: SetName, pairs: Sequence[Pair]) -> dict[str, Any]:
    lesions, normals = ([one for one in pairs if one.lesion is kind] for kind in (True, False))
    before, after = [one.dice_before for one in lesions], [one.dice_after for one in lesions]
    found = interval([one.dice_after - one.dice_before for one in lesions], [one.group for one in lesions])
    return {
        "name": name,
        "lesions": {
            "n": len(lesions),
            "dice_before": fmean(before) if before else None,
            "dice_after": fmean(after) if after else None,
            "difference": found and {"mean": found.mean, "low": found.low, "high": found.high, "n": found.n},
            "worst_tenth_before": _worst_tenth(before),
            "worst_tenth_after": _worst_tenth(after),
            "missed_before": sum(one.missed_before for one in lesions),
            "missed_after": sum(one.missed_after for one in lesions),
        },
        "normals": {
            "n": len(normals),
            "drawn_before": sum(one.drawn_before for one in normals),
            "drawn_after": sum(one.drawn_after for one in normals),
        },
    }


def _worst_tenth(values: Sequence[float]) -> float | None:
    """The mean of the lowest tenth, of at least one."""
    return fmean(sorted(values)[: max(1, ceil(len(values) / 10))]) if values else None


def write_gate(folder: Path, found: Verdict, judged: Iterable[tuple[Judging, Outcome, Outcome]],
               clicks: Mapping[str, Any] | None = None) -> None:  # fmt: skip
    """Write ``gate.json`` into a candidate's folder: verdict, figures, and both firm drafts of each scan; OSError.

    ``clicks``: what came of the click tool's network.
    """
    scans = [
        {
            "set": one.set, "scan": one.scan, "lesion": one.lesion,
            "dice_before": one.dice_before, "dice_after": one.dice_after,
            "missed_before": one.missed_before, "missed_after": one.missed_after,
            "drawn_before": one.drawn_before, "drawn_after": one.drawn_after,
            "before": encode(old.firm), "after": encode(new.firm),
        }
        for one, old, new in ((pair(*each), *each[1:]) for each in judged)
    ]  # fmt: skip
    value = {"format": 1, "verdict": found.verdict, "reasons": found.reasons,
             "worded": [*map(to_json, found.reasons)], "sets": found.sets, "scans": scans,
             "clicks": clicks}  # fmt: skip
    write_json(folder / GATE, value)
