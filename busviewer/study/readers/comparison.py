"""Two readers of a study against each other, scan by scan, and as a table."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from busviewer.csv_tables import csv_bytes
from busviewer.progress import track
from busviewer.study.readers.agreement import Agreement, Pair, agreement_of, compare_finals
from busviewer.study.readers.readers import Readers

__all__ = ["COLUMNS", "Compared", "compare_readers", "pairs_csv"]

COLUMNS = (
    "scan", "reader_1", "reader_2", "dice", "hd95_px", "hd95_mm", "lesion_1", "lesion_2", "class_1", "class_2",
    "blind_1", "blind_2", "signed_off_1", "signed_off_2", "consensus", "consensus_by", "consensus_time",
    "consensus_stale",
)  # fmt: skip
"""Of the table: lesions are true and false; blind lists what was hidden at sign-off; what is not known is empty."""


@dataclass(frozen=True, eq=False)
class Compared:
    """Two readers on the scans that both signed off, the largest disagreement first; what could not be compared."""

    readers: tuple[str, str]
    pairs: list[Pair]
    agreement: Agreement
    problems: list[str]


def compare_readers(readers: Readers, first: str, second: str, among: Collection[str] | None = None) -> Compared:
    """Compare two readers on all scans that both signed off, or those ``among``; reports progress, can be cancelled."""
    one, other = readers.work(first), readers.work(second)
    both = [key for key in one.signed if key in other.said and other.said[key].signed]
    pairs: list[Pair] = []
    problems: list[str] = []
    for key in track([key for key in both if among is None or key in among]):
        try:
            said, answer = one.load(key), other.load(key)
            if said is None or answer is None:
                continue
            pair = compare_finals(said, answer, (one.calibrations, other.calibrations))
        except (OSError, ValueError) as error:  # changed or damaged since it was found
            problems.append(str(error))
            continue
        if pair is not None:
            pairs.append(pair)
    pairs.sort(key=lambda pair: pair.disagreement)
    return Compared((first, second), pairs, agreement_of(pairs), problems)


def pairs_csv(readers: Readers, compared: Iterable[Compared]) -> bytes:
    """A table of :data:`COLUMNS`, a line a scan and pair of readers (:mod:`busviewer.csv_tables`)."""
    lines = (_line(readers, each.readers, pair) for each in compared for pair in each.pairs)
    return csv_bytes(COLUMNS, lines)


def _line(readers: Readers, names: tuple[str, str], pair: Pair) -> list[object]:
    said = readers.consensus.said.get(pair.key)
    origin = None if said is None or not said.signed else said.origin
    agreed: list[object] = ["", "", "", ""]
    if said is not None and said.signed:
        rule, by = ("", "") if origin is None else (origin.rule, origin.by)
        agreed = [rule or "unknown", by, said.signed, readers.is_stale(pair.key)]
    far = [None if apart is None else round(apart, 4) for apart in (pair.hd95_px, pair.hd95_mm)]
    return [
        pair.key, *names, round(pair.dice, 6), *far, *pair.lesions, *pair.classes,
        *(" ".join(blind) for blind in pair.blinds), *pair.times, *agreed,
    ]  # fmt: skip
