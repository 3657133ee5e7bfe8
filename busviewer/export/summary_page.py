"""The summary of a study as a page of the report: the facts of :mod:`busviewer.study.summary`, with charts."""

from __future__ import annotations

from pathlib import Path

from busviewer.figures.bars import BarChart
from busviewer.figures.report import SummaryPage
from busviewer.study import State
from busviewer.study.summary.summary import DICE_BINS, REDRAWN_BELOW, SIZES, TIMES, Outcome, Quartiles, StudySummary

__all__ = ["summary_page"]

_UP_TO = (*(f"≤ {limit}" for limit in TIMES[1:]), f"> {TIMES[-1]}")


def summary_page(summary: StudySummary) -> SummaryPage:
    """Everything is counted by ``summary``; here it is only set."""
    judged, accepted = summary.judged_drafts, summary.outcomes[Outcome.ACCEPTED]
    figures = [
        ("Signed off", f"{len(summary.signed_off)} of {len(summary.records)} scans"),
        ("Drafts accepted", f"{accepted} of {judged}" + (f" ({accepted / judged:.0%})" if judged else "")),
        ("Dice of draft and final", _quartiles(summary.dice, "{:.2f}")),
        ("Lesions signed off", str(sum(record.count or 0 for record in summary.records))),
        ("Reading time per scan", _quartiles(summary.reading_seconds, "{:.0f} s")),
        ("Drawing time per scan", _quartiles(summary.seconds, "{:.0f} s")),
        ("Models of the drafts", ", ".join(f"{name} ({count})" for name, count in summary.models.items()) or "none"),
        ("As of", summary.time.replace("T", ", ").replace("Z", " UTC")),
    ]
    states = list(State)
    table = [("Scans", *(state.value for state in states), "all")]
    for name, counts in summary.class_states.items():
        table.append((name or "no class", *(str(counts[state]) for state in states), str(sum(counts.values()))))
    table.append(("all", *(str(summary.states[state]) for state in states), str(len(summary.records))))
    return SummaryPage(
        Path(summary.study).name, f"Summary of the study, reader {summary.reader}", tuple(figures), tuple(table),
        tuple(_charts(summary)), tuple(_notes(summary)),
    )  # fmt: skip


def _charts(summary: StudySummary) -> list[BarChart]:
    unit, limits = summary.unit, SIZES[summary.unit]
    sizes = (*(f"≤ {limit:g}" for limit in limits), f"> {limits[-1]:g}")
    outcomes = [each for each in Outcome if summary.outcomes[each] or each is not Outcome.REPLACED]
    parts = [f"{place / DICE_BINS:.1f}" if place % 4 == 0 else "" for place in range(DICE_BINS)]
    axis = "long axis, mm" if unit == "mm" else "long axis, px (uncalibrated)"
    states = [state.value for state in State]
    return [
        _bars("Scans by state", states, list(summary.states.values()), lying=True),
        _bars("What became of the drafts", [each.value for each in outcomes],
              [summary.outcomes[each] for each in outcomes], lying=True),
        _bars("Dice of draft and final", parts, summary.dice_counts, across="Dice, in steps of 0.05"),
        BarChart("Lesions by size", axis, sizes,
                 tuple((name or "no class", counts) for name, counts in summary.sizes.items())),
        _bars("Reading time per scan", _UP_TO, summary.reading_counts, across="seconds"),
        _bars("Drawing time per scan", ("0", *_UP_TO), summary.drawing_counts, across="seconds"),
        _bars("Lesions by category of BI-RADS", list(summary.categories), list(summary.categories.values()),
              across="category"),
    ]  # fmt: skip


def _bars(
    title: str, names: list[str] | tuple[str, ...], counts: list[int] | tuple[int, ...], *, across: str = "",
    lying: bool = False,
) -> BarChart:  # fmt: skip
    return BarChart(title, across, tuple(names), (("", tuple(counts)),), lying=lying)


def _notes(summary: StudySummary) -> list[str]:
    notes = [
        f"Corrected: the Dice of draft and final is at least {REDRAWN_BELOW:g}; redrawn: it is less. Drafts accepted: "
        "of those accepted, corrected, redrawn, and rejected as no lesion. Times: median and quartiles; n: how many."
    ]
    if summary.seen_in_training:
        notes.append(
            f"{summary.seen_in_training} of the signed-off scans were in the training set of the draft's model: its "
            "drafts are better there than on new scans."
        )
    if summary.problems:
        notes.append(f"Not counted: {len(summary.problems)} annotations that could not be read.")
    return notes


def _quartiles(found: Quartiles | None, form: str) -> str:
    if found is None:
        return "–"
    low, median, high = (form.format(value) for value in (found.low, found.median, found.high))
    return f"{median} ({low} to {high}; n = {found.n})"
