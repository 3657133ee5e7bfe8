"""Anatomy for synthetic scans: layers of a breast under a linear probe, and lesions in it.

Maps are (H, W) float32: ``echo`` in dB relative to gland, ``sheen`` the linear amplitude of mirror-like interfaces
(2 = as bright as gland), ``attenuation`` in dB a pixel beyond what the gain over depth makes up for.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.scan.speckle import Field

__all__ = ["Layers", "Lesion", "Tissue", "layered_tissue", "noise", "place_lesion"]


@dataclass(slots=True)
class Tissue:
    """The maps that a scan is made from; see the module."""

    echo: Field
    sheen: Field
    attenuation: Field


@dataclass(frozen=True, slots=True)
class Layers:
    """Depths of the layers' lower boundaries in pixels, before they are bent."""

    skin: float
    fat: float
    gland: float
    muscle: float


@dataclass(frozen=True, slots=True)
class Lesion:
    """What a lesion looks like.

    Attributes:
        outline: (N, 2) float, x and y in pixels.
        contrast: dB below the tissue around it.
        softness: width of the margin in pixels.
        through: dB gained (enhancement) or, negative, lost (shadow) behind it.
        capsule: linear amplitude of the thin bright line at its front and back.
        halo: dB of the echogenic rim around it.
        texture: dB of unevenness inside.
        rough: pixels by which the margin wanders.
        spicules: number of thin dark and bright lines that radiate from it.
    """

    outline: NDArray[np.float32]
    contrast: float
    softness: float
    through: float
    capsule: float = 0.0
    halo: float = 0.0
    texture: float = 2.0
    rough: float = 0.0
    spicules: int = 0

    def mask(self, shape: tuple[int, int]) -> NDArray[np.bool_]:
        """(H, W) bool, True inside the outline."""
        canvas = np.zeros(shape, np.uint8)
        cv2.fillPoly(canvas, [np.rint(self.outline * 16).astype(np.int32)], 1, shift=4)
        return canvas.astype(bool)


def noise(rng: np.random.Generator, shape: tuple[int, int], down: float, across: float) -> Field:
    """(H, W) float32 smooth noise, mean 0 and SD about 1, with features of ``down`` x ``across`` pixels."""
    height, width = shape
    knots = (max(2, round(height / down) + 1), max(2, round(width / across) + 1))
    grid = rng.standard_normal(knots, np.float32) * np.float32(1.35)
    return np.asarray(cv2.resize(grid, (width, height), interpolation=cv2.INTER_CUBIC), np.float32)


def _gradient(field: Field) -> tuple[Field, Field]:
    """Slope a pixel across and down."""
    across, down = (cv2.Sobel(field, cv2.CV_32F, dx, 1 - dx, scale=0.125) for dx in (1, 0))
    return np.asarray(across, np.float32), np.asarray(down, np.float32)


def _signed_depth(mask: NDArray[np.bool_]) -> Field:
    """Distance in pixels to the mask's outline, positive inside."""
    inner = mask.astype(np.uint8)
    depth = cv2.distanceTransform(inner, cv2.DIST_L2, 5) - cv2.distanceTransform(1 - inner, cv2.DIST_L2, 5)
    centred = np.where(depth > 0, depth - 0.5, depth + 0.5).astype(np.float32)
    return np.asarray(cv2.GaussianBlur(centred, (0, 0), 1.0), np.float32)


def _contours(field: Field, levels: tuple[float, ...], width: float) -> Field:
    """Thin lines along ``field == level``, 1 at their middle, fainter where they run steep."""
    across, down = _gradient(field)
    slope = np.sqrt(across**2 + down**2) + np.float32(1e-4)
    lines = np.zeros_like(field)
    for level in levels:
        np.maximum(lines, np.exp(-0.5 * ((field - np.float32(level)) / (slope * np.float32(width))) ** 2), out=lines)
    return np.asarray(lines * (down / slope) ** 2, np.float32)


def _step(down: Field, depth: float | Field, soft: float) -> Field:
    """0 above ``depth``, 1 below, ``soft`` pixels wide."""
    return np.asarray(1 / (1 + np.exp(np.clip((depth - down) / np.float32(soft), -20, 20))), np.float32)


def _patches(
    rng: np.random.Generator, shape: tuple[int, int], down: float, across: float, mean: float, spread: float
) -> Field:
    """Smooth non-negative weights that break lines up."""
    return np.asarray(np.clip(mean + spread * noise(rng, shape, down, across), 0, 2), np.float32)


def layered_tissue(rng: np.random.Generator, shape: tuple[int, int]) -> tuple[Tissue, Layers]:
    """Skin, subcutaneous fat with septa, gland, fascia, pectoral muscle and what lies behind, bent as tissue is."""
    height, width = shape
    skin = height * rng.uniform(0.035, 0.06)
    fat = skin + height * rng.uniform(0.06, 0.30)
    gland = fat + height * (rng.uniform(0.28, 0.5) if rng.random() < 0.75 else rng.uniform(0.5, 0.7))
    layers = Layers(skin, fat, gland, gland + height * rng.uniform(0.12, 0.24))
    tissue = _flat_tissue(rng, shape, layers)
    _add_ligaments(rng, tissue, layers)
    if rng.random() < 0.3:
        _add_rib(rng, tissue, layers)
    _bend(rng, tissue)
    _add_skin(rng, tissue, skin)
    return tissue, layers


def _flat_tissue(rng: np.random.Generator, shape: tuple[int, int], layers: Layers) -> Tissue:
    height, width = shape
    down = np.broadcast_to(np.arange(height, dtype=np.float32)[:, None], shape)
    # The layers interdigitate: their boundary is where depth plus some noise crosses a value.
    wander = noise(rng, shape, height * 0.08, width * 0.12) * np.float32(height * 0.022)
    below_fat, below_gland = _step(down + wander, layers.fat, 2.0), _step(down, layers.gland, 1.5)
    deep = _step(down, layers.muscle, 1.5)
    gland, muscle = below_fat - below_fat * below_gland, below_gland - deep
    fat = 1 - below_fat

    # Bright patches are common in gland; dark ones would look like lesions.
    coarse = np.maximum(noise(rng, shape, height * 0.09, width * 0.2), np.float32(-0.7))
    weave = noise(rng, shape, height * 0.024, width * 0.11)
    ducts = np.clip(noise(rng, shape, height * 0.02, width * 0.10) - 1.2, 0, 1)
    strands = noise(rng, shape, height * 0.012, width * 0.16)
    fatty = rng.uniform(0, 1)
    echo = (
        fat * (rng.uniform(-9, -4) + 1.5 * coarse + 1.0 * weave)
        + gland
        * (rng.uniform(-1, 2) + rng.uniform(2, 3.5) * coarse + rng.uniform(1.5, 3) * weave - rng.uniform(4, 9) * ducts)
        + muscle * (rng.uniform(-13, -8) + 3.0 * strands)
        + deep * (rng.uniform(-17, -11) + 2.0 * strands)
    )
    thick = min(height, 0.8 * width) * rng.uniform(0.045, 0.07)
    lobules = noise(rng, shape, thick, thick * rng.uniform(5, 9))
    septa = _contours(lobules, (-0.6, 0.8), rng.uniform(0.8, 1.5)) * _patches(rng, shape, 12, 50, 0.55, 0.6)
    fibres = _contours(weave, (-0.6, 0.8), 1.1) * _patches(rng, shape, 12, 40, 0.2, 0.6)
    echo += (fat + fatty * gland) * (
        4 * np.exp(-0.5 * ((lobules - 0.8) / 0.25) ** 2) + 3 * np.exp(-0.5 * ((lobules + 0.6) / 0.25) ** 2)
    )
    dashes = np.clip(noise(rng, shape, height * 0.011, width * 0.05) - 1, 0, 2)
    fascia = np.zeros(shape, np.float32)
    for depth in (layers.gland, layers.gland + height * rng.uniform(0.015, 0.035), layers.muscle):
        ridge = np.exp(-0.5 * ((down - depth) / rng.uniform(1.0, 2.4)) ** 2)
        fascia += np.asarray(ridge * rng.uniform(0.2, 1.0), np.float32) * _patches(
            rng, shape, height, width * 0.1, 0.8, 0.6
        )
    sheen = (
        (fat + fatty * gland) * septa * rng.uniform(2, 5)
        + gland * (fibres * rng.uniform(1.5, 4.0) + dashes * rng.uniform(0.5, 2.5))
        + muscle
        * np.clip(strands - 0.6, 0, 2)
        * rng.uniform(0.5, 3.0)
        * _patches(rng, shape, 20, width * 0.1, 0.7, 0.7)
        + deep * np.clip(strands - 1.3, 0, 2) * 0.8
        + fascia * rng.uniform(3.0, 6.0)
    )
    # Uneven attenuation leaves the faint vertical streaks of every real scan.
    streaks = np.abs(noise(rng, shape, height * 0.3, width * 0.05))
    attenuation = streaks * np.float32(rng.uniform(2, 7) / height)
    attenuation += noise(rng, shape, height * 0.6, width * 0.25) * np.float32(rng.uniform(4, 12) / height)
    side = np.linspace(-1, 1, width, dtype=np.float32) + np.float32(rng.uniform(-0.5, 0.5))
    attenuation += side**2 * np.float32(rng.uniform(0, 14) / height)
    return Tissue(np.asarray(echo, np.float32), np.asarray(sheen, np.float32), np.asarray(attenuation, np.float32))


def _add_ligaments(rng: np.random.Generator, tissue: Tissue, layers: Layers) -> None:
    """Cooper's ligaments: steep bright lines through the fat, each with a faint shadow from its foot on."""
    height, width = tissue.echo.shape
    across = np.arange(width, dtype=np.float32)
    for _ in range(rng.integers(1, 5)):
        top, foot = rng.uniform(0, width), layers.fat + rng.uniform(0, 0.1) * height
        lean = rng.uniform(-0.12, 0.12) * width
        bow = rng.uniform(-0.04, 0.04) * width
        t = np.linspace(0, 1, 12)
        points = np.stack([top + lean * t + bow * np.sin(np.pi * t), layers.skin + (foot - layers.skin) * t], 1)
        line = np.zeros(tissue.echo.shape, np.float32)
        cv2.polylines(line, [np.rint(points * 16).astype(np.int32)], False, 1.0, 2, cv2.LINE_AA, 4)
        tissue.sheen += line * np.float32(rng.uniform(0.5, 2.0))
        shadow = np.exp(-0.5 * ((across - top - lean) / (width * rng.uniform(0.01, 0.035))) ** 2)
        row, length = int(foot), int(height * rng.uniform(0.06, 0.2))
        tissue.attenuation[row : row + length] += (shadow * rng.uniform(2, 8) / length).astype(np.float32)


def _add_rib(rng: np.random.Generator, tissue: Tissue, layers: Layers) -> None:
    """A rib behind the muscle: a bright arc and nothing behind it."""
    height, width = tissue.echo.shape
    down, across = np.mgrid[0:height, 0:width].astype(np.float32)
    half = width * rng.uniform(0.12, 0.22)
    side = (across - rng.uniform(0.1, 0.9) * width) / half
    depth = layers.muscle + height * rng.uniform(-0.02, 0.06) + side**2 * half * rng.uniform(0.2, 0.4) - down
    inside = np.clip((1 - np.abs(side)) * 6, 0, 1)
    tissue.sheen += inside * np.exp(-0.5 * (depth / 2.2) ** 2) * np.float32(rng.uniform(3, 7))
    tissue.attenuation += inside * ((depth < 0) & (depth > -24)) * np.float32(rng.uniform(0.5, 0.9))


def _bend(rng: np.random.Generator, tissue: Tissue) -> None:
    """Bend all layers smoothly, the deeper the more."""
    height, width = shape = tissue.echo.shape
    down, across = np.mgrid[0:height, 0:width].astype(np.float32)
    share, side = down / height, across / width - np.float32(0.5)
    shift = noise(rng, shape, height * 0.5, width * 0.35) * (0.01 + 0.018 * share)
    shift += noise(rng, shape, height * 0.12, width * 0.12) * np.float32(0.0035) + noise(
        rng, shape, height * 0.05, width * 0.05
    ) * np.float32(0.0015)
    shift += np.float32(rng.uniform(-0.2, 0.2)) * share * side + np.float32(rng.uniform(-0.2, 0.3)) * share * side**2
    source = down + shift * np.float32(height) * np.clip(share * 8, 0, 1)
    for name in ("echo", "sheen", "attenuation"):
        bent = cv2.remap(getattr(tissue, name), across, source, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
        setattr(tissue, name, bent)


def _add_skin(rng: np.random.Generator, tissue: Tissue, skin: float) -> None:
    """The probe's near field, the skin, and the line between skin and fat."""
    height, width = shape = tissue.echo.shape
    down = np.broadcast_to(np.arange(height, dtype=np.float32)[:, None], shape)
    lower = skin + noise(rng, shape, height, width * 0.2) * np.float32(height * 0.004)
    inside = 1 - _step(down, lower, 1.2)
    tissue.echo += inside * (np.float32(rng.uniform(-3, 4)) - tissue.echo)
    tissue.sheen *= 1 - inside
    near = np.exp(-down / np.float32(rng.uniform(1.0, 3.0))) * np.float32(rng.uniform(1.5, 5))
    line = (
        np.exp(-0.5 * ((down - lower) / 1.3) ** 2)
        * np.float32(rng.uniform(1.0, 4.0))
        * _patches(rng, shape, height, 20, 0.8, 0.4)
    )
    tissue.sheen += np.asarray(near + line, np.float32)


def place_lesion(rng: np.random.Generator, tissue: Tissue, lesion: Lesion) -> NDArray[np.bool_]:
    """Put a lesion into the tissue, which changes in place; its (H, W) bool mask."""
    height, width = shape = tissue.echo.shape
    mask = lesion.mask(shape)
    depth = _signed_depth(mask)
    normal_x, normal_y = _gradient(depth)
    edge = depth + noise(rng, shape, 16, 22) * np.float32(lesion.rough)
    weight = _step(edge, 0.0, lesion.softness / 2)

    ring = (depth < 0) & (depth > -0.06 * height)
    around = float(tissue.echo[ring].mean()) if ring.any() else -3.0
    uneven = (noise(rng, shape, 16, 40) + np.float32(0.7) * noise(rng, shape, 6, 14)) * np.float32(lesion.texture)
    if lesion.halo:
        rim = 0.03 * height
        glow = np.exp(-0.5 * (np.minimum(depth + np.float32(rim * 0.4), 0) / np.float32(rim)) ** 2)
        tissue.echo += np.float32(lesion.halo) * glow * _patches(rng, shape, 20, 40, 0.8, 0.6)
    if lesion.spicules:
        _add_spicules(rng, tissue, lesion)
    tissue.echo += weight * (np.float32(min(around, 0.0) - lesion.contrast) + uneven - tissue.echo)
    tissue.sheen *= 1 - weight
    line = np.exp(-0.5 * ((depth + np.float32(1.0)) / np.float32(1.2)) ** 2) * np.abs(normal_y) ** 2
    tissue.sheen += line * np.float32(lesion.capsule) * _patches(rng, shape, 20, 24, 0.7, 0.6)

    rows = np.flatnonzero(mask.any(axis=1))
    tall = max(1, int(rows[-1] - rows[0]))
    streaks = np.ones((1, width), np.float32)
    if lesion.through < 0:
        streaks += np.float32(0.5) * noise(rng, (4, width), 4, width * 0.05)[:1]
    tissue.attenuation -= weight * streaks * np.float32(lesion.through / tall)
    if lesion.capsule:
        side = np.exp(-0.5 * (depth / np.float32(2.0)) ** 2) * (np.abs(normal_x) > 0.9)
        tissue.attenuation += side * np.float32(rng.uniform(2, 9) / tall)
    return mask


def _add_spicules(rng: np.random.Generator, tissue: Tissue, lesion: Lesion) -> None:
    centre = lesion.outline.mean(axis=0)
    dark, bright = np.zeros_like(tissue.echo), np.zeros_like(tissue.echo)
    for point in lesion.outline[rng.choice(len(lesion.outline), lesion.spicules, replace=False)]:
        away = (point - centre) * rng.uniform(0.2, 0.6)
        bend = np.array([-away[1], away[0]]) * rng.uniform(-0.3, 0.3)
        t = np.linspace(0, 1, 8)[:, None]
        points = np.rint((point + away * t + bend * t**2) * 16).astype(np.int32)
        cv2.polylines(dark, [points], False, 1.0, int(rng.integers(2, 5)), cv2.LINE_AA, 4)
        cv2.polylines(bright, [points + np.array([0, 50])], False, 1.0, 2, cv2.LINE_AA, 4)
    tissue.echo += -7 * cv2.GaussianBlur(dark, (0, 0), 1.2) + 4 * cv2.GaussianBlur(bright, (0, 0), 1.2)
