"""Pictures for a model's card: how its probabilities bear out, and where it fails on synthetic scans."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

__all__ = ["outlined", "reliability_png", "tiles_png"]

_INK, _FAINT, _PAPER = (40, 40, 40), (205, 205, 205), (255, 255, 255)
_COLOURS = ((0, 114, 178), (213, 94, 0), (0, 158, 115), (204, 121, 167))  # safe for colour-blind readers (Okabe, Ito)
_TRUTH, _DRAFT = (230, 159, 0), (86, 180, 233)  # as the window draws them
_FINE = 2  # drawn so much larger, and scaled down: smooth lines
_WIDTH, _HEIGHT, _PANEL = 800, 400, 290


def reliability_png(panels: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> bytes:
    """An 800 x 400 PNG of up to two reliability diagrams (Guo et al. 2017).

    Args:
        panels: title -> name of a set -> its bins, "n", "said" and "true" as
            :class:`~busviewer.training.statistics.Reliability` has them, and its "ece". Bins that hold less than a
            thousandth of all are left out.
    """
    canvas = Image.new("RGB", (_WIDTH * _FINE, _HEIGHT * _FINE), _PAPER)
    draw = ImageDraw.Draw(canvas)
    for number, (title, sets) in enumerate(list(panels.items())[:2]):
        _panel(draw, 85 + number * (_PANEL + 115), title, sets)
    return _png(np.asarray(canvas.resize((_WIDTH, _HEIGHT), Image.Resampling.LANCZOS)))


def _panel(draw: ImageDraw.ImageDraw, left: int, title: str, sets: Mapping[str, Mapping[str, Any]]) -> None:
    top, font, small = 50, _font(15), _font(12)

    def at(said: float, true: float) -> tuple[float, float]:
        return (left + said * _PANEL) * _FINE, (top + (1 - true) * _PANEL) * _FINE

    for tenth in range(0, 11, 2):
        share = tenth / 10
        draw.line([at(share, 0), at(share, 1)], _FAINT, _FINE)
        draw.line([at(0, share), at(1, share)], _FAINT, _FINE)
        x, y = at(share, 0)
        draw.text((x, y + 5 * _FINE), f"{share:.1f}", _INK, small, anchor="mt")
        x, y = at(0, share)
        draw.text((x - 7 * _FINE, y), f"{share:.1f}", _INK, small, anchor="rm")
    draw.line([at(0, 0), at(1, 1)], _INK, _FINE)
    draw.text(((left + _PANEL / 2) * _FINE, 26 * _FINE), title, _INK, font, anchor="mm")
    draw.text(((left + _PANEL / 2) * _FINE, 378 * _FINE), "probability that the model says", _INK, small, anchor="mm")
    upright = Image.new("L", (_PANEL * _FINE, 18 * _FINE), 0)
    ImageDraw.Draw(upright).text((_PANEL * _FINE / 2, 9 * _FINE), "share that is so", 255, small, anchor="mm")
    draw.bitmap(((left - 55) * _FINE, top * _FINE), upright.rotate(90, expand=True), _INK)
    for number, (name, bins) in enumerate(sets.items()):
        colour = _COLOURS[number % len(_COLOURS)]
        count, said, true = (np.asarray(bins[key], np.float64) for key in ("n", "said", "true"))
        there = count > 0.001 * count.sum()
        points = [at(x, y) for x, y in zip(said[there] / count[there], true[there] / count[there], strict=True)]
        draw.line(points, colour, 2 * _FINE)
        for x, y in points:
            draw.ellipse([x - 4 * _FINE, y - 4 * _FINE, x + 4 * _FINE, y + 4 * _FINE], colour)
        ece = "" if bins["ece"] is None else f", ECE {bins['ece']:.3f}"
        draw.text(((left + 10) * _FINE, (top + 14 + 18 * number) * _FINE), f"{name}{ece}", colour, font, anchor="lm")


def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size * _FINE)


def outlined(
    grey: NDArray[np.uint8], truth: NDArray[np.bool_], draft: NDArray[np.bool_], caption: str, side: int = 200
) -> NDArray[np.uint8]:
    """(side + 28, side + 6, 3) uint8 RGB: a scan (H, W) fitted in, ground truth orange, draft blue, a caption below."""
    height, width = grey.shape
    scale = side / max(height, width)
    shape = (max(1, round(width * scale)), max(1, round(height * scale)))
    tile = np.repeat(cv2.resize(grey, shape, interpolation=cv2.INTER_AREA)[..., None], 3, axis=2)
    for mask, colour in ((truth, _TRUTH), (draft, _DRAFT)):
        small = cv2.resize(mask.astype(np.uint8), shape, interpolation=cv2.INTER_NEAREST)
        outlines, _ = cv2.findContours(small, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
        cv2.drawContours(tile, outlines, -1, colour, 1)
    whole = Image.new("RGB", (side, side + 22), _PAPER)
    whole.paste(Image.fromarray(tile), ((side - shape[0]) // 2, (side - shape[1]) // 2))
    ImageDraw.Draw(whole).text((side / 2, side + 11), caption, _INK, ImageFont.load_default(12), anchor="mm")
    return np.pad(np.asarray(whole), ((3, 3), (3, 3), (0, 0)), constant_values=255)


def tiles_png(tiles: Sequence[NDArray[np.uint8]], across: int = 4) -> bytes:
    """A PNG of equal (H, W, 3) RGB tiles, ``across`` in a row; ValueError for none."""
    if not tiles:
        raise ValueError("no tiles")
    blank = np.full_like(tiles[0], 255)
    tiles = [*tiles, *[blank] * (-len(tiles) % across)] if len(tiles) > across else tiles
    across = min(across, len(tiles))
    rows = [np.hstack(tiles[start : start + across]) for start in range(0, len(tiles), across)]
    return _png(np.vstack(rows))


def _png(pixels: NDArray[np.uint8]) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "png", optimize=True)
    return stream.getvalue()
