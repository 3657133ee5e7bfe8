"""A study summary in the reader's language: its head, its charts, and how all is counted."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from busviewer.mask import ACROSS, SMALLEST_MM, SMALLEST_SHARE
from busviewer.review.timing import IDLE
from busviewer.study.annotations.annotation import State
from busviewer.study.summary.summary import DICE_BINS, REDRAWN_BELOW, SIZES, TIMES, Outcome, Quartiles, StudySummary
from busviewer.ui.kit.text import class_word, marked, number, significant, tr
from busviewer.ui.reports.charts import Bars, Chart, Dots, Series

__all__ = ["CHARTS", "Headline", "charts_of", "explanation", "head_of"]

CHARTS = marked(("Progress", "Outcome of the drafts", "Draft compared with final", "Time spent drawing",
          "Drawing time per scan", "Lesions by class and size", "Lesions by BI-RADS category"))  # fmt: skip
_STATES = marked({
    State.SIGNED_OFF: "signed off", State.IN_PROGRESS: "in progress", State.SEEN: "unread, seen",
    State.UNREAD: "unread",
})  # fmt: skip
_OUTCOMES = marked({
    Outcome.ACCEPTED: "accepted unchanged", Outcome.CORRECTED: "corrected", Outcome.REDRAWN: "redrawn",
    Outcome.UNDRAFTED: "without a draft", Outcome.NO_LESION: "no lesion", Outcome.REPLACED: "draft replaced later",
})  # fmt: skip
_CLASS_COLOURS = {"benign": "accent", "malignant": "warning", "normal": "ok"}
_NOTHING = marked("Nothing is signed off yet. Sign off scans to see results here.")


class Headline(NamedTuple):
    """One figure of the head, and what it is."""

    figure: str
    what: str


def head_of(summary: StudySummary) -> list[Headline]:
    """The figures that come first; "–" where there is nothing to count."""
    signed, judged = len(summary.signed_off), summary.judged_drafts
    unchanged = f"{number(100 * summary.outcomes[Outcome.ACCEPTED] / judged, 0)} %" if judged else "–"
    dice, took = summary.dice, summary.seconds
    whole = sum(record.seconds for record in summary.records)
    lesions = sum(record.count or 0 for record in summary.records)
    return [
        Headline(tr("{done} of {total}").format(done=signed, total=len(summary.records)), tr("signed off")),
        Headline(unchanged, tr("of {count} drafts accepted unchanged").format(count=judged)),
        Headline("–" if dice is None else number(dice.median, 2), tr("median Dice of draft and final")),
        Headline("–" if took is None else _time(took.median), tr("median drawing time per scan")),
        Headline(_time(whole), tr("total drawing time")),
        Headline(str(lesions), tr("lesions signed off")),
    ]


def charts_of(summary: StudySummary) -> list[Bars | Dots]:
    """The charts, in the order of :data:`CHARTS`."""
    return [_progress(summary), _fates(summary), _dice(summary), _times(summary), _trend(summary), _lesions(summary),
            _categories(summary)]  # fmt: skip


def _progress(summary: StudySummary) -> Bars:
    counts = tuple(summary.states[state] for state in _STATES)
    return Bars(
        tr(CHARTS[0]), "", tr("Scans"), tuple(tr(text) for text in _STATES.values()),
        (Series("", "accent", counts),), _n(sum(counts)), tr("There are no scans in this study."), lying=True,
    )  # fmt: skip


def _fates(summary: StudySummary) -> Bars:
    counts = summary.outcomes
    shown = [outcome for outcome in Outcome if counts[outcome] or outcome is not Outcome.REPLACED]
    said = _n(len(summary.signed_off))
    if summary.seen_in_training:
        said += " · " + tr("{count} were in the model's training set").format(count=summary.seen_in_training)
    if counts[Outcome.NO_LESION]:
        said += " · " + tr("false drafts on {drafted} of {count} scans without a lesion").format(
            count=counts[Outcome.NO_LESION], drafted=summary.false_drafts
        )
    series = Series("", "accent", tuple(counts[outcome] for outcome in shown))
    return Bars(
        tr(CHARTS[1]), "", tr("Signed-off scans"), tuple(tr(_OUTCOMES[outcome]) for outcome in shown), (series,), said,
        tr(_NOTHING), lying=True,
    )  # fmt: skip


def _dice(summary: StudySummary) -> Bars:
    edges = np.linspace(0, 1, DICE_BINS + 1)
    names = tuple(f"{number(low, 2)}–{number(high, 2)}" for low, high in zip(edges, edges[1:], strict=False))
    ticks = tuple((place - 0.5, number(edges[place], 1)) for place in range(0, DICE_BINS + 1, 4))
    said = "" if summary.dice is None else _quartiles(summary.dice, lambda value: number(value, 3))
    return Bars(
        tr(CHARTS[2]), tr("Dice of draft and final"), tr("Signed-off scans"), names,
        (Series("", "accent", summary.dice_counts),), said,
        tr("No scan with a draft is signed off yet."), ticks=ticks,
    )  # fmt: skip


def _times(summary: StudySummary) -> Bars:
    names = ("0", *(f"≤ {limit}" for limit in TIMES[1:]), f"> {TIMES[-1]}")
    said = "" if summary.seconds is None else _quartiles(summary.seconds, _seconds)
    if summary.reading_seconds is not None:
        said += " · " + tr("median reading time {time}").format(time=_time(summary.reading_seconds.median))
    series = Series("", "accent", summary.drawing_counts)
    return Bars(tr(CHARTS[3]), tr("Time spent drawing on a scan, s"), tr("Signed-off scans"), names, (series,), said,
                tr(_NOTHING))  # fmt: skip


def _trend(summary: StudySummary) -> Dots:
    drawn = [record for record in summary.signed_off if record.seconds > 0]
    values = tuple(record.seconds for record in drawn)
    said, third = _n(len(values)), len(values) // 3
    if third >= 3:
        text = tr("median {first} in the first third, {last} in the last third")
        first, last = float(np.median(values[:third])), float(np.median(values[-third:]))
        said += " · " + text.format(first=_time(first), last=_time(last))
    if values:
        top = Chart.top_of(values)
        above = sum(value > top for value in values)
        if above:
            longest = _time(max(values))
            said += " · " + tr("{count} beyond the scale (up to {longest})").format(count=above, longest=longest)
    return Dots(
        tr(CHARTS[4]), tr("Signed-off scans with drawing, in order"), tr("Time spent drawing, s"), values,
        tuple(record.key for record in drawn), said, tr("No scan with drawing is signed off yet."),
    )  # fmt: skip


def _lesions(summary: StudySummary) -> Bars:
    unit, limits = summary.unit, SIZES[summary.unit]
    names = (*(f"≤ {significant(limit)}" for limit in limits), f"> {significant(limits[-1])}")
    series, all_of = [], 0
    for name, counts in summary.sizes.items():
        series.append(Series(class_word(name) or tr("no class"), _CLASS_COLOURS.get(name, "control"), counts))
        all_of += sum(counts)
    said = [_n(all_of)]
    longs = [long for _class, lesion in summary.lesions if (long := lesion.long(unit)) is not None]
    found = Quartiles.of(longs)
    if found is not None:
        size = tr("{size} mm") if unit == "mm" else tr("{size} px")
        said = [_quartiles(found, lambda value: size.format(size=number(value, 0)))]
    across = sum(lesion.long(unit) is None and lesion.uncalibrated == ACROSS for _class, lesion in summary.lesions)
    left = len(summary.lesions) - all_of - across
    if left:
        said.append(tr("{count} left out (no spacing)").format(count=left))
    if across:
        said.append(tr("{count} left out (across regions of different scale)").format(count=across))
    counted = sum(record.count or 0 for record in summary.signed_off)
    if counted > len(summary.lesions):
        said.append(tr("{count} small lesions not measured").format(count=counted - len(summary.lesions)))
    axis = tr("Long axis, mm") if unit == "mm" else tr("Long axis, px (uncalibrated)")
    return Bars(tr(CHARTS[5]), axis, tr("Lesions"), names, tuple(series), " · ".join(said),
                tr("No scan with a lesion is signed off yet."))  # fmt: skip


def _categories(summary: StudySummary) -> Bars:
    counts = summary.categories
    return Bars(
        tr(CHARTS[6]), tr("Category"), tr("Lesions"), tuple(counts), (Series("", "accent", tuple(counts.values())),),
        _n(sum(counts.values())), tr("No lesion with a category is signed off yet."),
    )  # fmt: skip


def explanation() -> str:
    """How all of it is counted."""
    text = tr(
        "This summary counts this reader's annotations of the scans in the study. The final of each signed-off scan "
        "is compared, pixel by pixel, with the draft at sign-off. Accepted unchanged: final and draft are equal. "
        "Redrawn: their Dice is below {limit}, or the draft found nothing. Corrected: anything in between. No "
        "lesion: the final is empty, whatever the draft. Draft replaced later: another model segmented the scan "
        "after sign-off, so the outcome is unknown. The share of drafts accepted unchanged also counts drafts with a "
        "lesion that were rejected as no lesion; these have no Dice. "
        "The individual editing steps are not recorded. Drawing time runs "
        "from pressing to releasing the pen and includes pauses under 10 s. "
        "Reading time is the time a scan was on show, before sign-off, with a key or the pointer used in the last "
        "{idle} s; drawing time is part of it. The class of a lesion is the reader's, "
        "or else the folder's. Islands smaller than a disc of {smallest} mm, or without a "
        "spacing than {share} % of the scan, are no lesions. "
        "The long axis is the greatest distance between two points of a lesion, in mm if at "
        "least half of the lesions have a spacing. Click a dot to go to its scan."
    )
    return text.format(
        idle=number(IDLE, 0), limit=significant(REDRAWN_BELOW), smallest=significant(SMALLEST_MM),
        share=significant(100 * SMALLEST_SHARE),
    )  # fmt: skip


def _n(count: int) -> str:
    return f"n = {count}"


def _quartiles(found: Quartiles, words: Callable[[float], str]) -> str:
    text = tr("median {median}, quartiles {low} and {high}")
    low, median, high = (words(value) for value in (found.low, found.median, found.high))
    return f"{_n(found.n)} · {text.format(median=median, low=low, high=high)}"


def _seconds(seconds: float) -> str:
    return tr("{seconds} s").format(seconds=number(seconds, 0))


def _time(seconds: float) -> str:
    """Seconds as one writes them: "41 s", "3 min", "1 h 20 min"."""
    if seconds < 100:
        return _seconds(seconds)
    minutes = round(seconds / 60)
    if minutes < 100:
        return tr("{minutes} min").format(minutes=minutes)
    return tr("{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)
