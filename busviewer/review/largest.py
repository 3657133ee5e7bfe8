"""Which frame of a clip shows the largest lesion."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from busviewer.mask import Component, components
from busviewer.progress import check_cancelled
from busviewer.review.steps import Reading
from busviewer.segmentation.prediction import is_carried

__all__ = ["Largest", "largest_lesion"]


@dataclass(frozen=True)
class Largest:
    """The largest lesion of a clip.

    Attributes:
        key: its frame.
        pixels: how many it has.
        mm2: its area in square millimetres; None where the scale of any lesion that was compared is unknown.
    """

    key: str
    pixels: int
    mm2: float | None


def largest_lesion(frames: Iterable[str], read: Callable[[str], Reading | None]) -> Largest | None:
    """The largest island of all masks that count and of those carried from them, or, where there is none in any frame,
    of all weak drafts.

    ``read`` gives a frame as its reader left it. Lesions are compared in mm² where all have a scale, else in pixels; of
    equal ones the first counts. None where nothing is drawn. May be called on any thread, and be cancelled.
    """
    firm, weak = list[Largest](), list[Largest]()
    for key in frames:
        check_cancelled()
        reading = read(key)
        if reading is None:
            continue
        if reading.mask is not None:
            _add(firm, reading, components(reading.mask))
        elif reading.draft is not None:
            found = firm if is_carried(reading.draft.model.name) else weak
            _add(found, reading, components(reading.draft.mask))
    found = firm or weak
    if not found:
        return None
    if all(lesion.mm2 is not None for lesion in found):
        return max(found, key=lambda lesion: lesion.mm2 or 0.0)
    best = max(found, key=lambda lesion: lesion.pixels)
    return Largest(best.key, best.pixels, None)


def _add(found: list[Largest], reading: Reading, lesions: list[Component]) -> None:
    for lesion in lesions:
        spacing, _why = reading.scale.of_lesion(lesion)
        mm2 = None if spacing is None else lesion.area_px * spacing[0] * spacing[1]
        found.append(Largest(reading.key, lesion.area_px, mm2))
