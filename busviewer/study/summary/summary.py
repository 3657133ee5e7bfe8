"""Summary of the work of one reader: progress, outcome of the drafts, time spent, lesions."""

from __future__ import annotations

import enum
import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from busviewer.mask import Component, Mask, Scale, Spacing, axes, dice, hd95, lesions_of
from busviewer.progress import track
from busviewer.study.annotations.annotation import Annotation, Draft, Final, State, now_text
from busviewer.study.annotations.calibration import Calibrations, scale_of
from busviewer.study.annotations.sensitivity import BALANCED, KINDS
from busviewer.study.annotations.store import StudyStore
from busviewer.study.birads import described
from busviewer.study.folder.entry import ScanEntry
from busviewer.study.folder.layouts import CLASSES
from busviewer.study.folder.study import Study

__all__ = [
    "CATEGORIES",
    "DICE_BINS",
    "MOST_MEASURED",
    "REDRAWN_BELOW",
    "SIZES",
    "TIMES",
    "Lesion",
    "Outcome",
    "Quartiles",
    "ScanRecord",
    "StudySummary",
    "record_of",
    "summarise_study",
]

REDRAWN_BELOW = 0.5
"""A final whose Dice with its draft is lower has less in common with it than not: it counts as redrawn."""

MOST_MEASURED = 8
"""Of one scan so many lesions are measured, the largest first; those beyond them are only counted."""

DICE_BINS = 20
"""Into so many equal parts the Dice of draft and final are counted."""

TIMES = (0, 10, 30, 60, 120, 300)
"""Where times are parted, seconds."""

CATEGORIES = ("0", "1", "2", "3", "4A", "4B", "4C", "5", "6")
"""Of BI-RADS, in their order."""

SIZES: Mapping[str, tuple[float, ...]] = {"mm": (5, 10, 20, 50), "px": (50, 100, 200, 400)}
"""Where sizes of lesions (their long axis) are parted; in mm as T1a, T1b, T1c, T2 and T3 of the TNM classification."""


class Outcome(enum.StrEnum):
    """What became of the draft, told by the masks alone: the final that counts, and the draft it was signed against.

    ``NO_LESION``: the final is empty, whatever the draft was. Of the others, ``UNDRAFTED``: there was no draft;
    ``REPLACED``: the final is from before its draft was kept with it, and the draft on file is another model's than the
    one of then, so that nothing can be said;
    ``ACCEPTED``: equal to the draft, firm or weak, pixel by pixel;
    ``REDRAWN``: Dice with the draft below :data:`REDRAWN_BELOW`, an empty draft among them; ``CORRECTED``: the rest.
    """

    ACCEPTED = "accepted unchanged"
    CORRECTED = "corrected"
    REDRAWN = "redrawn"
    UNDRAFTED = "drawn without a draft"
    NO_LESION = "no lesion"
    REPLACED = "draft replaced since"


@dataclass(frozen=True, slots=True)
class Lesion:
    """One island (8-connected) of a final: its area, and its long axis, the greatest Feret diameter.

    Those in mm² and mm are None where the spacing is unknown; ``uncalibrated`` says why, in one of the words of
    :mod:`busviewer.mask.scale`.
    """

    area_px: int
    area_mm2: float | None
    long_px: float
    long_mm: float | None
    uncalibrated: str = ""

    def long(self, unit: str) -> float | None:
        """The long axis in "mm" or "px"."""
        return self.long_mm if unit == "mm" else self.long_px


@dataclass(frozen=True, slots=True)
class ScanRecord:
    """One scan of the study, without its masks: ten thousand of them are held at once.

    Attributes:
        key: its path in the study.
        class_name: the class its folder or table gives it, None where unknown.
        reader_class: benign or malignant as the reader said, None where the reader gave none.
        outcome: what became of the draft; None until the scan is signed off.
        model: the name of the draft's model: then, on a signed-off scan, else now; "" without a draft.
        draft_kind: "firm", "weak" (a possible lesion) or "none" (nothing found) under the study's sensitivity; ""
            without a draft, and where it was replaced since.
        dice: of draft and final (0 to 1), None unless accepted, corrected or redrawn.
        hd95_px, hd95_mm: the 95 % Hausdorff distance of the two, None where ``dice`` is, or the draft is empty; in mm
            where the spacing is known too.
        seconds: spent drawing, signed off or not.
        lesions: the largest of the final, at most :data:`MOST_MEASURED`.
        count: of all its lesions; None until the scan is signed off.
        area_px, area_mm2: of all its islands together, the smallest too; None until then, in mm² also where the
            spacing is not known.
        reading_seconds: it was on show before it was signed off, with input in the last minute; 0 where not recorded.
        signed: when it was last signed off, ISO 8601 UTC; "" until then.
        finals: how often it was.
        blind: what had been hidden from the reader then, of "draft" and "truth".
        seen: whether the draft's model was trained on this scan; None where that is not known.
        categories: of BI-RADS, one for each lesion of the final to which the reader gave one.
    """

    key: str
    class_name: str | None = None
    reader_class: str | None = None
    state: State = State.UNREAD
    outcome: Outcome | None = None
    model: str = ""
    draft_kind: str = ""
    dice: float | None = None
    hd95_px: float | None = None
    hd95_mm: float | None = None
    seconds: float = 0.0
    lesions: tuple[Lesion, ...] = ()
    count: int | None = None
    signed: str = ""
    finals: int = 0
    blind: tuple[str, ...] = ()
    area_px: int | None = None
    area_mm2: float | None = None
    reading_seconds: float = 0.0
    seen: bool | None = None
    categories: tuple[str, ...] = ()

    @property
    def lesion_class(self) -> str:
        """The reader's class, else the folder's, else ""."""
        return self.reader_class or self.class_name or ""

    @property
    def draft_lesion(self) -> bool | None:
        """Whether the draft has a pixel of lesion; None where there is none to tell of."""
        return self.draft_kind != "none" if self.draft_kind else None


@dataclass(frozen=True)
class Quartiles:
    """``n`` values: a quarter lies at or below ``low``, half at or below ``median`` (linear interpolation)."""

    n: int
    low: float
    median: float
    high: float

    @classmethod
    def of(cls, values: Iterable[float]) -> Quartiles | None:
        """Of finite values; None where there are none."""
        given = list(values)
        return cls(len(given), *np.percentile(given, (25, 50, 75)).tolist()) if given else None


@dataclass(frozen=True, eq=False)
class StudySummary:
    """A study as ``reader`` has left it, at ``time`` (ISO 8601 UTC).

    ``records``: every scan of the study, in reading order. ``problems``: annotations that could not be counted.
    """

    study: str
    reader: str
    time: str
    records: tuple[ScanRecord, ...]
    problems: tuple[str, ...] = ()

    def told(self, blind: Collection[str], names: Mapping[str, str]) -> StudySummary:
        """What of it who reads ``blind`` may be told: of scans not signed off nothing of the "draft" or the "truth".

        ``names`` are what the scans are called meanwhile, by key, in the order in force.
        """
        if not blind:
            return self
        known = {record.key: record for record in self.records}
        records = (_veiled(known[key], blind, name) for key, name in names.items() if key in known)
        return replace(self, records=tuple(records))

    @cached_property
    def states(self) -> dict[State, int]:
        """How many scans are in each state."""
        counted = Counter(record.state for record in self.records)
        return {state: counted[state] for state in State}

    @cached_property
    def signed_off(self) -> tuple[ScanRecord, ...]:
        """The records of signed-off scans, in the order in which they were signed off."""
        done = (record for record in self.records if record.outcome is not None)
        return tuple(sorted(done, key=lambda record: record.signed))

    @cached_property
    def outcomes(self) -> dict[Outcome, int]:
        """How many signed-off scans had each outcome."""
        counted = Counter(record.outcome for record in self.signed_off)
        return {outcome: counted[outcome] for outcome in Outcome}

    @cached_property
    def false_drafts(self) -> int:
        """How many scans signed off as no lesion had a firm draft.

        Weak drafts do not count as masks, so signing off "no lesion" agrees with them.
        """
        return sum(record.outcome is Outcome.NO_LESION and record.draft_kind == "firm" for record in self.records)

    @cached_property
    def judged_drafts(self) -> int:
        """How many drafts the reader accepted, corrected, redrew or rejected: what the share accepted is of.

        Rejected is a draft with a lesion, firm or possible, on a scan signed off as no lesion.
        """
        compared = (Outcome.ACCEPTED, Outcome.CORRECTED, Outcome.REDRAWN)
        rejected = sum(record.outcome is Outcome.NO_LESION and bool(record.draft_lesion) for record in self.records)
        return sum(self.outcomes[outcome] for outcome in compared) + rejected

    @cached_property
    def seen_in_training(self) -> int:
        """How many signed-off scans had a draft of a model that was trained on them: it knew them too well."""
        return sum(bool(record.seen) for record in self.signed_off)

    @cached_property
    def drafts(self) -> dict[str, int]:
        """How many scans, signed off or not, have a draft of each kind: "firm", "weak" and "none"."""
        counted = Counter(record.draft_kind for record in self.records)
        return {kind: counted[kind] for kind in KINDS}

    @cached_property
    def possible_lesions(self) -> tuple[int, int]:
        """Of the signed-off scans with a weak draft: how many were signed off with a lesion, how many without one."""
        ends = [record.outcome is Outcome.NO_LESION for record in self.signed_off if record.draft_kind == "weak"]
        return len(ends) - sum(ends), sum(ends)

    @cached_property
    def dice(self) -> Quartiles | None:
        """Dice of draft and final, of the scans accepted, corrected and redrawn."""
        return Quartiles.of(record.dice for record in self.signed_off if record.dice is not None)

    @cached_property
    def seconds(self) -> Quartiles | None:
        """The time spent drawing on each signed-off scan."""
        return Quartiles.of(record.seconds for record in self.signed_off)

    @cached_property
    def reading_seconds(self) -> Quartiles | None:
        """The time spent reading each signed-off scan of which that is recorded, drawing among it."""
        return Quartiles.of(record.reading_seconds for record in self.signed_off if record.reading_seconds)

    @cached_property
    def lesions(self) -> tuple[tuple[str, Lesion], ...]:
        """Every measured lesion with its class: the reader's, else the folder's, else ""."""
        return tuple((record.lesion_class, lesion) for record in self.signed_off for lesion in record.lesions)

    @cached_property
    def unit(self) -> str:
        """In what sizes are told: "mm" where at least half of the lesions have a spacing, else "px"."""
        known = sum(lesion.long_mm is not None for _class, lesion in self.lesions)
        return "mm" if known and 2 * known >= len(self.lesions) else "px"

    @cached_property
    def sizes(self) -> dict[str, tuple[int, ...]]:
        """How many lesions of each class have their long axis up to each of the :data:`SIZES` of :attr:`unit`, in turn.

        The last number is that of the longer ones. Lesions without a size in that unit are left out.
        """
        limits = SIZES[self.unit]
        found: dict[str, list[int]] = {}
        for name, lesion in self.lesions:
            long = lesion.long(self.unit)
            if long is not None:
                found.setdefault(name, [0] * (len(limits) + 1))[int(np.searchsorted(limits, long))] += 1
        return {name: tuple(found[name]) for name in sorted(found, key=_class_order)}

    @cached_property
    def dice_counts(self) -> tuple[int, ...]:
        """How many scans have a Dice of draft and final in each of the :data:`DICE_BINS` parts of 0 to 1."""
        values = [record.dice for record in self.signed_off if record.dice is not None]
        return tuple(np.histogram(values, DICE_BINS, (0, 1))[0].tolist())

    @cached_property
    def drawing_counts(self) -> tuple[int, ...]:
        """How many signed-off scans took up to each of the :data:`TIMES` to draw, in turn, and more."""
        return _up_to(TIMES, [record.seconds for record in self.signed_off])

    @cached_property
    def reading_counts(self) -> tuple[int, ...]:
        """The same of reading, of the scans of which that is recorded; none took 0 seconds."""
        return _up_to(TIMES[1:], [record.reading_seconds for record in self.signed_off if record.reading_seconds])

    @cached_property
    def categories(self) -> dict[str, int]:
        """How many lesions of finals have each category of BI-RADS, in their order, others after them."""
        counted = Counter(term for record in self.signed_off for term in record.categories)
        return {term: counted[term] for term in (*CATEGORIES, *sorted(counted.keys() - set(CATEGORIES)))}

    @cached_property
    def class_states(self) -> dict[str, dict[State, int]]:
        """How many scans of each class (the reader's, else the folder's, else "") are in each state."""
        found: dict[str, Counter[State]] = {}
        for record in self.records:
            found.setdefault(record.lesion_class, Counter())[record.state] += 1
        return {name: {state: found[name][state] for state in State} for name in sorted(found, key=_class_order)}

    @cached_property
    def models(self) -> dict[str, int]:
        """How many signed-off scans had a draft of each model, by name."""
        return dict(Counter(record.model for record in self.signed_off if record.model).most_common())


def summarise_study(study: Study, store: StudyStore, gone: Collection[str] = ()) -> StudySummary:
    """Read what the reader of ``store`` said of each scan of ``study``; one annotation in memory at a time.

    Scans that are no longer in the study, those ``gone`` from its folder among them, do not count. Drafts are firm or
    weak by the sensitivity that the reader chose last. Reports progress; Cancelled where that is asked.
    """
    known = len(store.problems)  # that the study cannot be written to does not matter here
    sensitivity, calibrations = store.sensitivity, store.calibrations
    entries = [entry for entry in study.entries if entry.key not in gone]
    records = tuple(
        record_of(entry, store.load(entry.key), sensitivity, calibrations)
        for entry in track(entries, lambda entry: entry.key)
    )
    return StudySummary(str(study.folder), store.reader, now_text(), records, tuple(store.problems[known:]))


def record_of(
    entry: ScanEntry,
    annotation: Annotation | None,
    sensitivity: str = BALANCED,
    calibrations: Calibrations | None = None,
) -> ScanRecord:
    """What ``annotation`` says of the scan, its draft firm or weak by ``sensitivity``, in mm by the reader's
    ``calibrations`` too; None: nothing."""
    if annotation is None:
        return ScanRecord(entry.key, entry.class_name)
    final, draft = annotation.final, annotation.draft
    if final is None:
        return ScanRecord(
            entry.key, entry.class_name, annotation.lesion_class, annotation.state,
            model="" if draft is None else draft.model.name,
            draft_kind="" if draft is None else draft.kind(sensitivity),
            seconds=annotation.seconds, finals=len(annotation.finals), reading_seconds=annotation.reading_seconds,
        )  # fmt: skip
    signed_against = final.draft
    if signed_against is None and draft is not None and draft.model == final.model:
        signed_against = draft  # a file of before it was kept
    outcome, share = _outcome(final, signed_against)
    apart_px, apart_mm = None, None
    scale = scale_of(annotation, calibrations)
    if signed_against is not None and share is not None and signed_against.drawn:
        apart_px, apart_mm = _apart(signed_against.mask, final.mask, scale.at(signed_against.mask | final.mask))
    islands = lesions_of(final.mask, scale.at(final.mask))
    count, lesions = _lesions(islands, scale)
    area, spacing = int(np.count_nonzero(final.mask)), scale.at(final.mask)
    return ScanRecord(
        entry.key, entry.class_name, annotation.lesion_class, annotation.state, outcome,
        "" if final.model is None else final.model.name,
        "" if signed_against is None else signed_against.kind(sensitivity), share, apart_px, apart_mm,
        annotation.seconds, lesions, count, final.time, len(annotation.finals), final.blind,
        area_px=area, area_mm2=None if spacing is None else area * math.prod(spacing),
        reading_seconds=annotation.reading_seconds, seen=None if signed_against is None else signed_against.seen,
        categories=_categories(islands, annotation),
    )  # fmt: skip


def _veiled(record: ScanRecord, blind: Collection[str], name: str) -> ScanRecord:
    if record.outcome is not None:
        return record
    record = replace(record, key=name)
    if "draft" in blind:
        record = replace(record, model="", draft_kind="")
    return replace(record, class_name=None) if "truth" in blind else record


def _outcome(final: Final, draft: Draft | None) -> tuple[Outcome, float | None]:
    """And the Dice of the two, None where they are not compared.

    ``draft`` is the one that ``final`` was signed off against, None where there was none or it is gone.
    """
    if not final.mask.any():
        return Outcome.NO_LESION, None
    if draft is None:
        return (Outcome.UNDRAFTED if final.model is None else Outcome.REPLACED), None
    if np.array_equal(draft.mask, final.mask):
        return Outcome.ACCEPTED, 1.0
    share = dice(draft.mask, final.mask)
    return (Outcome.REDRAWN if share < REDRAWN_BELOW else Outcome.CORRECTED), share


def _apart(draft: Mask, final: Mask, spacing: Spacing | None) -> tuple[float, float | None]:
    """HD95 in px, and in mm where the spacing is known."""
    px = hd95(draft, final)
    if spacing is None:
        return px, None
    down, across = spacing
    return px, px * down if down == across else hd95(draft, final, spacing)


def _class_order(name: str) -> tuple[int, str]:
    """The known classes first, scans without a class last."""
    return (CLASSES.index(name), name) if name in CLASSES else (len(CLASSES) + (not name), name)


def _up_to(limits: Sequence[float], values: Sequence[float]) -> tuple[int, ...]:
    """How many of ``values`` are up to each of ``limits`` and not up to the one before; the last: more."""
    return tuple(np.bincount(np.searchsorted(limits, values), minlength=len(limits) + 1).tolist())


def _categories(islands: Sequence[Component], annotation: Annotation) -> tuple[str, ...]:
    said, _lost = described(islands, annotation.birads)
    return tuple(term for number in sorted(said) for term in said[number].said.get("category", ()))


def _lesions(islands: Sequence[Component], scale: Scale) -> tuple[int, tuple[Lesion, ...]]:
    """How many lesions a mask has, without islands too small to be one, and the measures of the largest."""
    measured = []
    for island in islands[:MOST_MEASURED]:
        spacing, why = scale.of_lesion(island)
        area = None if spacing is None else island.area_px * math.prod(spacing)
        long = None if spacing is None else axes(island, spacing).long
        measured.append(Lesion(island.area_px, area, axes(island).long, long, why))
    return len(islands), tuple(measured)
