"""The consensus of several readers: an annotation of its own, made by a rule, that knows which finals it rests on."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from busviewer.mask import Mask
from busviewer.study.annotations.annotation import Annotation, Final, State, now_text
from busviewer.study.annotations.calibration import Calibrations, common_spacing
from busviewer.study.annotations.origin import Origin, Source
from busviewer.study.readers.agreement import majority
from busviewer.texts import worded

__all__ = [
    "CONSENSUS",
    "class_of",
    "consensus_of",
    "is_reserved",
    "is_stale",
    "readers_spacing",
    "sources_of",
    "start_of",
]

CONSENSUS = "consensus"
"""The reader whose annotations the consensus is kept as; nobody can take this name."""


def is_reserved(name: str) -> bool:
    """Whether a person must not be called that."""
    return unicodedata.normalize("NFKC", name).strip().casefold() == CONSENSUS


def _finals(readings: Mapping[str, Annotation]) -> dict[str, Final]:
    """The finals that count, by reader; ValueError where there are none, or they are not of one scan."""
    finals = {reader: said.final for reader, said in readings.items() if said.final is not None}
    scans = [said.scan for reader, said in readings.items() if reader in finals]
    if not finals:
        raise ValueError(worded("no reader has signed off this scan"))
    if not all(scan.is_same_scan(scans[0]) for scan in scans):
        raise ValueError(worded("the readers signed off different versions of the scan file"))
    return finals


def sources_of(readings: Mapping[str, Annotation]) -> tuple[Source, ...]:
    """The finals that count in ``readings`` (by reader), as a consensus names them."""
    return tuple(Source(reader, said.final.time) for reader, said in readings.items() if said.final is not None)


def start_of(readings: Mapping[str, Annotation], start: str) -> Mask:
    """The final (H, W) of the reader ``start``, or for "" the strict majority of all; ValueError without finals."""
    finals = _finals(readings)
    if not start:
        return majority([final.mask for final in finals.values()])
    if start not in finals:
        raise ValueError(worded("{start} has not signed off this scan", start=start))
    return finals[start].mask


def consensus_of(
    readings: Mapping[str, Annotation],
    *,
    start: str,
    by: str,
    before: Annotation | None = None,
    calibrations: Mapping[str, Calibrations] | None = None,
) -> Annotation:
    """The consensus by "pick" of the reader ``start``, or by "majority" for "", signed off now through ``by``.

    Its class is that of the reader picked, or the one that more than half of all readers gave. ``before`` is the
    consensus so far: its finals, flag and note are kept where it is of the same scan. ``calibrations`` are the
    readers', by name. ValueError without finals.
    """
    mask, finals = start_of(readings, start), _finals(readings)
    said = readings[start or next(iter(finals))]
    origin = Origin("pick" if start else "majority", start, by, sources_of(readings))
    if before is None or not before.scan.is_same_scan(said.scan):
        before = Annotation(said.scan, CONSENSUS)
    signed = {reader: readings[reader] for reader in finals}
    spacing = before.spacing or readers_spacing(signed, calibrations or {})
    return replace(
        before,
        reader=CONSENSUS,
        state=State.SIGNED_OFF,
        correction=None,
        finals=(*before.finals, Final(mask, now_text(), origin=origin, spacing=spacing)),
        lesion_class=class_of(readings, start),
        spacing=spacing,
        origin=origin,
    )


def readers_spacing(
    readings: Mapping[str, Annotation], calibrations: Mapping[str, Calibrations]
) -> tuple[float, float] | None:
    """mm a pixel (down, across) of the scan that ``readings`` (by reader) are of; None where none of them knows."""
    return common_spacing((said, calibrations.get(reader)) for reader, said in readings.items())


def class_of(readings: Mapping[str, Annotation], start: str) -> str | None:
    """The class that the reader ``start`` gave, or for "" more than half of all gave; None where there is none."""
    if start:
        return readings[start].lesion_class
    said = Counter(each.lesion_class for each in readings.values() if each.final is not None)
    name, count = said.most_common(1)[0]
    return name if 2 * count > said.total() else None


def is_stale(origin: Origin | None, signed: Mapping[str, str]) -> bool:
    """Whether a final that the consensus rests on no longer counts; ``signed`` is when each reader's was signed off.

    A consensus that does not say what it rests on is stale.
    """
    return origin is None or not origin.of or any(signed.get(each.reader) != each.time for each in origin.of)
