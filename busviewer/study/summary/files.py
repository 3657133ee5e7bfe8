"""A study summary as a table for spreadsheets, as JSON, and in a few lines."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from busviewer.csv_tables import csv_bytes
from busviewer.files import write_atomic
from busviewer.study.annotations.annotation import State
from busviewer.study.annotations.sensitivity import KINDS
from busviewer.study.summary.summary import SIZES, Outcome, Quartiles, ScanRecord, StudySummary

__all__ = ["figures_json", "summary_csv", "summary_lines", "write_summary"]


def write_summary(path: Path, summary: StudySummary) -> None:
    """Write a row a scan as CSV (:mod:`busviewer.csv_tables`), atomically; raises OSError."""
    write_atomic(path, summary_csv(summary))


def summary_csv(summary: StudySummary) -> bytes:
    """The table that :func:`write_summary` writes."""
    return csv_bytes(list(_row(ScanRecord(""))), (_row(record).values() for record in summary.records))


def _row(record: ScanRecord) -> dict[str, Any]:
    """The columns, by name; what is not known is empty."""
    lesions = record.lesions
    longs = [lesion.long_mm for lesion in lesions if lesion.long_mm is not None]
    return {
        "scan": record.key,
        "class": record.class_name or "",
        "reader_class": record.reader_class or "",
        "state": record.state.value,
        "outcome": "" if record.outcome is None else record.outcome.value,
        "model": record.model,
        "draft_has_lesion": record.draft_lesion,
        "draft": record.draft_kind,
        "dice_draft_final": _number(record.dice, 4),
        "hd95_px": _number(record.hd95_px, 2),
        "hd95_mm": _number(record.hd95_mm, 2),
        "seconds_drawing": _number(record.seconds, 1),
        "seconds_reading": _number(record.reading_seconds or None, 1),
        "lesions": "" if record.count is None else record.count,
        "area_px": "" if record.area_px is None else record.area_px,
        "area_mm2": _number(record.area_mm2, 2),
        "longest_axis_px": _number(max((lesion.long_px for lesion in lesions), default=None), 2),
        "longest_axis_mm": _number(max(longs, default=None), 2),
        "signed_off": record.signed,
        "finals": record.finals,
        "blind": " ".join(record.blind),
        "seen_in_training": record.seen,
        "birads_category": "; ".join(record.categories),
    }


def _number(value: float | None, digits: int) -> float | str:
    return "" if value is None else round(value, digits)


def figures_json(summary: StudySummary) -> dict[str, Any]:
    """The figures as a value for JSON: counts, and quartiles (null where there is nothing to count)."""
    return {
        "study": summary.study,
        "reader": summary.reader,
        "time": summary.time,
        "scans": len(summary.records),
        "states": {state.value: count for state, count in summary.states.items()},
        "outcomes": {outcome.value: count for outcome, count in summary.outcomes.items()},
        "drafts": _drafts(summary),
        "drafts_judged": summary.judged_drafts,
        "drafts_seen_in_training": summary.seen_in_training,
        "possible_lesions_signed_off": dict(zip(("lesion", "no_lesion"), summary.possible_lesions, strict=True)),
        "no_lesion_though_drafted": summary.false_drafts,
        "dice_draft_final": _quartiles(summary.dice, 4),
        "seconds_drawing": _quartiles(summary.seconds, 1),
        "seconds_reading": _quartiles(summary.reading_seconds, 1),
        "seconds_drawing_in_all": round(sum(record.seconds for record in summary.records), 1),
        "lesions": {
            "n": len(summary.lesions),
            "unit": summary.unit,
            "long_axis_up_to": [*SIZES[summary.unit], None],
            "classes": {name or "no class": list(counts) for name, counts in summary.sizes.items()},
        },
        "birads_categories": summary.categories,
        "classes": {
            name or "no class": {state.value: count for state, count in states.items()}
            for name, states in summary.class_states.items()
        },
        "models": summary.models,
        "problems": list(summary.problems),
    }


def _drafts(summary: StudySummary) -> dict[str, int]:
    """How many drafts of each kind, by what readers call it."""
    return {name: summary.drafts[kind] for name, kind in zip(("firm", "possible", "nothing"), KINDS, strict=True)}


def _quartiles(found: Quartiles | None, digits: int) -> dict[str, float] | None:
    if found is None:
        return None
    shares = {"q1": found.low, "median": found.median, "q3": found.high}
    return {"n": found.n, **{name: round(value, digits) for name, value in shares.items()}}


def summary_lines(summary: StudySummary) -> list[str]:
    """The figures as lines to print."""
    signed = len(summary.signed_off)
    seen = summary.states[State.SEEN]
    lines = [
        f"{signed} of {len(summary.records)} signed off by {summary.reader}, "
        f"{summary.states[State.IN_PROGRESS]} in progress" + (f", {seen} seen and left unread" if seen else "")
    ]
    for outcome, count in summary.outcomes.items():
        if count:
            note = f", {summary.false_drafts} of them with a firm draft" if outcome is Outcome.NO_LESION else ""
            lines.append(f"  {outcome.value:22} {count:6}  {count / signed:4.0%}{note}")
    judged, accepted = summary.judged_drafts, summary.outcomes[Outcome.ACCEPTED]
    if judged:
        lines.append(f"drafts accepted unchanged: {accepted} of {judged} ({accepted / judged:.0%})")
    if summary.seen_in_training:
        lines.append(
            f"{summary.seen_in_training} of the signed-off scans were in the training set of their draft's model: its "
            "drafts are better there than on new scans"
        )
    drafts, (lesion, none) = _drafts(summary), summary.possible_lesions
    if any(drafts.values()):
        lines.append("drafts: {firm} firm, {possible} possible lesions, {nothing} with nothing found".format(**drafts))
    if lesion + none:
        lines.append(f"possible lesions signed off: {lesion} as lesion, {none} as no lesion")
    if summary.dice is not None:
        found = summary.dice
        lines.append(
            f"Dice of draft and final: median {found.median:.3f} (quartiles {found.low:.3f} to {found.high:.3f}; n = "
            f"{found.n})"
        )
    if summary.seconds is not None:
        took = summary.seconds
        lines.append(
            f"drawing time per scan: median {took.median:.0f} s (quartiles {took.low:.0f} to "
            f"{took.high:.0f}; n = {took.n})"
        )
    if summary.reading_seconds is not None:
        took = summary.reading_seconds
        lines.append(
            f"reading time per scan: median {took.median:.0f} s (quartiles {took.low:.0f} to "
            f"{took.high:.0f}; n = {took.n})"
        )
    if summary.sizes:
        limits = SIZES[summary.unit]
        heads = [*(f"<= {limit:g}" for limit in limits), f"> {limits[-1]:g}"]
        lines.append(f"lesions by long axis, {summary.unit}:".ljust(26) + "".join(f"{head:>8}" for head in heads))
        for name, counts in summary.sizes.items():
            lines.append(f"  {name or 'no class':24}" + "".join(f"{count:8}" for count in counts))
    if any(summary.categories.values()):
        counted = (f"{name}: {count}" for name, count in summary.categories.items() if count)
        lines.append(f"lesions by category of BI-RADS: {', '.join(counted)}")
    if any(summary.class_states):
        lines.append("scans by class and state:".ljust(26) + "".join(f"{state.value:>13}" for state in State))
        for name, states in summary.class_states.items():
            lines.append(f"  {name or 'no class':24}" + "".join(f"{count:13}" for count in states.values()))
    return lines
