"""What machines burn into a scan: calipers, labels, depth ticks, black borders."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

__all__ = ["draw_calipers", "draw_furniture"]

_FONT = cv2.FONT_HERSHEY_SIMPLEX
_LABELS = ("RT 3", "LT 10", "RT UOQ", "LT LIQ", "R 6CM", "LT BREAST", "RT 9 O'CLOCK")


def _axes(outline: NDArray[np.float32]) -> list[NDArray[np.float32]]:
    """The two ends, (2, 2) x and y, of the longest axis and of the widest chord across it."""
    apart = np.linalg.norm(outline[:, None] - outline[None], axis=2)
    one, other = np.unravel_index(apart.argmax(), apart.shape)
    along = (outline[other] - outline[one]) / max(float(apart.max()), 1.0)
    place = (outline - outline[one]) @ along
    off = (outline - outline[one]) @ np.array([-along[1], along[0]], np.float32)
    left, right = np.flatnonzero(off > 0), np.flatnonzero(off <= 0)
    if not len(left) or not len(right):
        return [outline[[one, other]]]
    partner = right[np.abs(place[left][:, None] - place[right][None]).argmin(axis=1)]
    widest = int((off[left] - off[partner]).argmax())
    return [outline[[one, other]], outline[[left[widest], partner[widest]]]]


def draw_calipers(
    rng: np.random.Generator, pixels: NDArray[np.uint8], outline: NDArray[np.float32], spacing: float
) -> None:
    """Two crossed measuring lines at the ends of the lesion's axes, on ``pixels`` in place.

    Args:
        rng: chooses the style.
        pixels: (H, W) uint8.
        outline: (N, 2) float32, x and y in pixels.
        spacing: millimetres a pixel, for the figure that is written below.
    """
    slanted, dotted, numbered = rng.random() < 0.3, rng.random() < 0.6, rng.random() < 0.5
    size = max(3, round(pixels.shape[1] / 110))
    ink = int(rng.integers(215, 256))
    for number, ends in enumerate(_axes(outline), start=1):
        length = float(np.linalg.norm(ends[1] - ends[0]))
        if dotted:
            share = np.linspace(0, 1, max(2, int(length / 4)))[:, None]
            dots = np.rint(ends[0] * (1 - share) + ends[1] * share).astype(int)
            pixels[dots[:, 1], dots[:, 0]] = ink
        for x, y in np.rint(ends).astype(int).tolist():
            arms = (
                ((-size, -size, size, size), (-size, size, size, -size))
                if slanted
                else ((-size, 0, size, 0), (0, -size, 0, size))
            )
            for x0, y0, x1, y1 in arms:
                cv2.line(pixels, (x + x0, y + y0), (x + x1, y + y1), ink, 1)
        if numbered:
            x, y = np.rint(ends[0]).astype(int).tolist()
            cv2.putText(pixels, str(number), (x - 3 * size, y - 1), _FONT, size / 13, ink, 1, cv2.LINE_AA)
        if number == 1:
            text = f"{'1' if numbered else '+'} {length * spacing:.1f} mm"
            cv2.putText(pixels, text, (8, pixels.shape[0] - 10), _FONT, size / 12, ink, 1, cv2.LINE_AA)


def draw_furniture(rng: np.random.Generator, pixels: NDArray[np.uint8]) -> None:
    """Now and then black margins, depth ticks at the side or a label, on ``pixels`` in place."""
    height, width = pixels.shape
    ink = int(rng.integers(180, 250))
    if rng.random() < 0.25:
        pixels[:, : int(width * rng.uniform(0.005, 0.03))] = 0
        pixels[:, width - int(width * rng.uniform(0.005, 0.03)) :] = 0
    if rng.random() < 0.2:
        pixels[height - int(height * rng.uniform(0.01, 0.05)) :] = 0
    if rng.random() < 0.3:
        for y in np.arange(height * 0.04, height, height / rng.integers(6, 10)):
            cv2.line(pixels, (width - 5, int(y)), (width - 2, int(y)), ink, 1)
    if rng.random() < 0.3:
        cv2.rectangle(pixels, (0, 0), (9, 10), 0, -1)
        cv2.circle(pixels, (4, 5), 3, ink, 1, cv2.LINE_AA)
    if rng.random() < 0.2:
        label = _LABELS[rng.integers(len(_LABELS))]
        place = (int(width * rng.uniform(0.03, 0.6)), int(height * rng.uniform(0.85, 0.95)))
        cv2.putText(pixels, label, place, _FONT, width / 1300, ink, 1, cv2.LINE_AA)
