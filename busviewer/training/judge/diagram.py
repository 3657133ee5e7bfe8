"""Pictures for a model's card: how its probabilities bear out, and where it fails on synthetic scans."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

__all__ = ["outlined", "reliability_png", "sensitivity_png", "tiles_png"]

_INK, _FAINT, _PAPER = (40, 40, 40), (205, 205, 205), (255, 255, 255)
_COLOURS = ((0, 114, 178), (213, 94, 0), (0, 158, 115), (204, 121, 167))  # safe for colour-blind readers (Okabe, Ito)
_TRUTH, _DRAFT = (230, 159, 0), (86, 180, 233)  # as the window draws them
_FINE = 2  # drawn so much larger, and scaled down: smooth lines
_WIDTH, _HEIGHT, _PANEL, _TOP = 800, 400, 290, 50


def reliability_png(panels: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> bytes:
    """An 800 x 400 PNG of up to two reliability diagrams (Guo et al. 2017).

    Args:
        panels: title -> name of a set -> its bins, "n", "said" and "true" as
            :class:`~busviewer.training.judge.statistics.Reliability` has them, and its "ece". Bins that hold less than
            a thousandth of all are left out.
    """
    canvas = Image.new("RGB", (_WIDTH * _FINE, _HEIGHT * _FINE), _PAPER)
    draw = ImageDraw.Draw(canvas)
    for number, (title, sets) in enumerate(list(panels.items())[:2]):
        _panel(draw, 85 + number * (_PANEL + 115), title, sets)
    return _png(np.asarray(canvas.resize((_WIDTH, _HEIGHT), Image.Resampling.LANCZOS)))


def sensitivity_png(curves: Mapping[str, Mapping[str, Any]]) -> bytes:
    """A 460 x 400 PNG: the lesions that have a firm draft against the scans without a lesion that have one.

    Args:
        curves: name of a set -> "lesions" and "normals", the shares at each cut, and "sensitivities": name -> its
            "lesions" and "normals"; each of these is a dot with its first letter.
    """
    width = 460
    canvas = Image.new("RGB", (width * _FINE, _HEIGHT * _FINE), _PAPER)
    draw = ImageDraw.Draw(canvas)
    title, below = "Firm drafts on lesions and normal scans", "share of normal scans with a firm draft"
    at = _frame(draw, 85, title, below, "share of lesions with a firm draft")
    for number, (name, curve) in enumerate(curves.items()):
        colour = _COLOURS[number % len(_COLOURS)]
        points = [at(x, y) for x, y in zip(curve["normals"], curve["lesions"], strict=True)]
        draw.line(points, colour, 2 * _FINE)
        for word, found in curve["sensitivities"].items():
            x, y = at(found["normals"], found["lesions"])
            _dot(draw, x, y, colour)
            draw.text((x + 8 * _FINE, y + 8 * _FINE), word[0].upper(), colour, _font(12), anchor="mm")
        x, y = at(0.97, 0.05 + 0.065 * number)
        draw.text((x, y), name, colour, _font(15), anchor="rm")
    return _png(np.asarray(canvas.resize((width, _HEIGHT), Image.Resampling.LANCZOS)))


def _panel(draw: ImageDraw.ImageDraw, left: int, title: str, sets: Mapping[str, Mapping[str, Any]]) -> None:
    at = _frame(draw, left, title, "predicted probability", "observed share")
    draw.line([at(0, 0), at(1, 1)], _INK, _FINE)
    for number, (name, bins) in enumerate(sets.items()):
        colour = _COLOURS[number % len(_COLOURS)]
        count, said, true = (np.asarray(bins[key], np.float64) for key in ("n", "said", "true"))
        there = count > 0.001 * count.sum()
        points = [at(x, y) for x, y in zip(said[there] / count[there], true[there] / count[there], strict=True)]
        draw.line(points, colour, 2 * _FINE)
        for x, y in points:
            _dot(draw, x, y, colour)
        ece = "" if bins["ece"] is None else f", ECE {bins['ece']:.3f}"
        place = ((left + 10) * _FINE, (_TOP + 14 + 18 * number) * _FINE)
        draw.text(place, f"{name}{ece}", colour, _font(15), anchor="lm")


def _frame(
    draw: ImageDraw.ImageDraw, left: int, title: str, below: str, beside: str
) -> Callable[[float, float], tuple[float, float]]:
    """A square grid from 0 to 1 both ways, with its words; where a point of it lies on the canvas."""
    small = _font(12)

    def at(x: float, y: float) -> tuple[float, float]:
        return (left + x * _PANEL) * _FINE, (_TOP + (1 - y) * _PANEL) * _FINE

    for tenth in range(0, 11, 2):
        share = tenth / 10
        draw.line([at(share, 0), at(share, 1)], _FAINT, _FINE)
        draw.line([at(0, share), at(1, share)], _FAINT, _FINE)
        x, y = at(share, 0)
        draw.text((x, y + 5 * _FINE), f"{share:.1f}", _INK, small, anchor="mt")
        x, y = at(0, share)
        draw.text((x - 7 * _FINE, y), f"{share:.1f}", _INK, small, anchor="rm")
    draw.text(((left + _PANEL / 2) * _FINE, 26 * _FINE), title, _INK, _font(15), anchor="mm")
    draw.text(((left + _PANEL / 2) * _FINE, 378 * _FINE), below, _INK, small, anchor="mm")
    upright = Image.new("L", (_PANEL * _FINE, 18 * _FINE), 0)
    ImageDraw.Draw(upright).text((_PANEL * _FINE / 2, 9 * _FINE), beside, 255, small, anchor="mm")
    draw.bitmap(((left - 55) * _FINE, _TOP * _FINE), upright.rotate(90, expand=True), _INK)
    return at


def _dot(draw: ImageDraw.ImageDraw, x: float, y: float, colour: tuple[int, int, int]) -> None:
    draw.ellipse([x - 4 * _FINE, y - 4 * _FINE, x + 4 * _FINE, y + 4 * _FINE], colour)


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
