"""Synthetic B-mode breast scans with known lesions: the sample study, and test data anyone may have.

Everything follows from the seed; no real scan is used. ``speckle`` holds the physics and ``tissue`` the anatomy.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.files import write_atomic
from busviewer.scan.model import Scan
from busviewer.scan.phantom_marks import draw_calipers, draw_furniture
from busviewer.scan.speckle import Beam, compress, shade, speckle_envelope
from busviewer.scan.tissue import Layers, Lesion, Tissue, layered_tissue, noise, place_lesion

__all__ = ["Kind", "Phantom", "make_phantom", "numbered_phantom", "sample_study", "speckle_envelope", "write_study"]

Kind = Literal["benign", "malignant", "normal"]

_KINDS: tuple[Kind, ...] = ("benign", "malignant", "normal")
_SIZES = ((470, 560), (480, 560), (470, 500), (460, 562), (580, 772), (199, 301), (386, 646), (348, 284), (435, 325))
_NUMBERED = 50_000  # far from the seeds of the sample study, and of other phantoms
_STUDY: tuple[Kind, ...] = ("benign", "malignant", "normal", "benign", "malignant", "benign", "normal", "benign")


@dataclass(frozen=True, eq=False, slots=True)
class Phantom:
    """A synthetic scan and what is true of it.

    Attributes:
        name: the file name without suffix in BUSI naming, "benign (1)".
        scan: grey uint8, spacing set.
        mask: (H, W) bool, read-only, True is lesion; all False where there is none.
        kind: benign, malignant or normal.
    """

    name: str
    scan: Scan
    mask: NDArray[np.bool_]
    kind: Kind


@dataclass(frozen=True, slots=True)
class _Look:
    """How one machine with one preset shows tissue."""

    beam: Beam
    looks: int
    detail: float
    video: float
    dynamic_range: float
    top: float
    tilt: float
    floor: float
    gamma: float
    black: float


def make_phantom(
    seed: int,
    kind: Kind = "benign",
    *,
    size: tuple[int, int] | None = None,
    lesions: int | None = None,
    calipers: bool | None = None,
    name: str | None = None,
) -> Phantom:
    """One synthetic scan.

    Args:
        seed: same seed and options, same pixels.
        kind: what is in it; "normal" has no lesion.
        size: (height, width) in pixels, at least 96 each; by default one of those common in published sets.
        lesions: how many (1 or 2); by default one, now and then two.
        calipers: burnt-in measuring marks; by default now and then where there is a lesion. They never change the mask.
        name: by default "<kind> (<seed>)".

    Raises:
        ValueError: for a seed, kind, size or number of lesions that cannot be.
    """
    if kind not in _KINDS:
        raise ValueError(f"kind must be benign, malignant or normal, not {kind!r}")
    if seed < 0:
        raise ValueError(f"a seed must be 0 or more, not {seed}")
    if size is not None and min(size) < 96:
        raise ValueError(f"a phantom must have at least 96 x 96 pixels, not {size[0]} x {size[1]}")
    if lesions is not None and lesions not in (1, 2):
        raise ValueError(f"a phantom must have 1 or 2 lesions, not {lesions}")
    rng = np.random.default_rng([seed, _KINDS.index(kind)])
    common = _SIZES[rng.integers(len(_SIZES))]
    shape = common if size is None else size
    twins = rng.random() < 0.12
    count = (2 if twins else 1) if lesions is None else lesions
    measured = rng.random() < 0.3 and kind != "normal"
    marked = bool(measured) if calipers is None else calipers
    spacing = round(rng.uniform(34, 42) / max(shape[1], 0.8 * shape[0]), 4)
    look = _machine(rng, shape)

    tissue, layers = layered_tissue(rng, shape)
    mask = np.zeros(shape, bool)
    outlines: list[NDArray[np.float32]] = []
    if kind != "normal":
        for lesion in _lesions(rng, shape, kind, layers, count):
            mask |= place_lesion(rng, tissue, lesion)
            outlines.append(lesion.outline)
    pixels = _acquire(rng, tissue, look)
    # Marks draw from their own stream, so that the scan below them is the same with and without.
    ink = np.random.default_rng([seed, len(_KINDS)])
    draw_furniture(ink, pixels)
    if marked:
        for outline in outlines or [_outline(ink, shape, 0.5 * shape[1], 0.4 * shape[0], 0.1 * shape[1], 0.6)]:
            draw_calipers(ink, pixels, outline, spacing)
    mask.flags.writeable = False
    scan = Scan(pixels, spacing=(spacing, spacing))
    return Phantom(name or f"{kind} ({seed})", scan, mask, kind)


def numbered_phantom(number: int) -> Phantom:
    """The synthetic scan "phantom N", always the same: of three in a row, one is benign, one malignant, one normal.

    256 x 320 pixels and without calipers: made in 20 ms. ValueError for a number below 0.
    """
    if number < 0:
        raise ValueError(f"a phantom's number must be 0 or more, not {number}")
    kind: Kind = _KINDS[number % 3 - 1]
    return make_phantom(_NUMBERED + number, kind, size=(256, 320), calipers=False, name=f"phantom {number}")


def _machine(rng: np.random.Generator, shape: tuple[int, int]) -> _Look:
    scale = np.clip((shape[1] / 560) ** 0.5, 0.75, 1.2)
    beam = Beam(
        axial=scale * rng.uniform(0.9, 1.25),
        lateral=scale * rng.uniform(2.2, 3.6),
        focus=rng.uniform(0.25, 0.5),
        spread=rng.uniform(0.5, 1.1),
    )
    dynamic_range = rng.uniform(46, 62)
    return _Look(
        beam=beam,
        looks=int(rng.choice([1, 2], p=[0.4, 0.6])),
        detail=rng.uniform(0.6, 1.0),
        video=rng.uniform(0.25, 0.6),
        dynamic_range=dynamic_range,
        top=dynamic_range * rng.uniform(0.34, 0.5) - 6,
        tilt=rng.uniform(10, 26),
        floor=rng.uniform(1, 8),
        gamma=rng.uniform(1.1, 1.5),
        black=float(rng.choice([0.0, 4.0, 25.0], p=[0.5, 0.3, 0.2])),
    )


def _lesions(
    rng: np.random.Generator, shape: tuple[int, int], kind: Kind, layers: Layers, count: int
) -> Iterator[Lesion]:
    height, width = shape
    columns = (rng.uniform(0.34, 0.66),) if count == 1 else (rng.uniform(0.24, 0.32), rng.uniform(0.68, 0.76))
    middle = float(np.clip(0.55 * layers.fat + 0.45 * layers.gland, 0.25 * height, 0.42 * height))
    for column in columns:
        x, y = column * width, middle + rng.uniform(-0.04, 0.04) * height
        unit = min(width, 1.3 * height) * (0.7 if count == 2 else 1.0)
        if kind == "benign":
            half = unit * rng.uniform(0.09, 0.23)
            flat = rng.uniform(0.42, 0.75)
            yield _benign(rng, _outline(rng, shape, x, y, half, flat, uneven=rng.uniform(0.02, 0.06)))
        else:
            half = unit * rng.uniform(0.12, 0.24)
            tall = min(rng.uniform(0.6, 1.15), 0.26 * height / half)
            y = max(y, half * tall + 0.1 * height)
            yield _malignant(
                rng, _outline(rng, shape, x, y, half, tall, uneven=rng.uniform(0.07, 0.14), angular=rng.random() < 0.5)
            )


def _benign(rng: np.random.Generator, outline: NDArray[np.float32]) -> Lesion:
    softness, capsule = rng.uniform(1.5, 3.5), rng.uniform(0.5, 4)
    if rng.random() < 0.35:
        return Lesion(
            outline, contrast=rng.uniform(18, 28), softness=softness, through=rng.uniform(6, 12), capsule=capsule
        )
    return Lesion(
        outline,
        contrast=rng.uniform(10, 15),
        softness=softness,
        through=rng.uniform(0, 7),
        capsule=capsule,
        texture=rng.uniform(1.0, 2.2),
    )


def _malignant(rng: np.random.Generator, outline: NDArray[np.float32]) -> Lesion:
    return Lesion(
        outline,
        contrast=rng.uniform(9, 14),
        softness=rng.uniform(4, 9),
        through=-rng.uniform(0, 12),
        halo=rng.uniform(1, 5),
        texture=rng.uniform(1.5, 3.0),
        rough=rng.uniform(0.8, 2.6),
        spicules=int(rng.integers(0, 14)),
    )


def _outline(
    rng: np.random.Generator,
    shape: tuple[int, int],
    x: float,
    y: float,
    half: float,
    flat: float,
    *,
    uneven: float = 0.03,
    angular: bool = False,
) -> NDArray[np.float32]:
    """(128, 2) float32: closed, around (x, y), ``half`` px to each side and ``flat`` times that up and down."""
    angle = np.linspace(0, 2 * np.pi, 128, endpoint=False)
    radius = np.ones_like(angle)
    for order in range(2, 5 if uneven < 0.065 else 10):
        radius += (
            uneven / (order - 1) ** 0.6 * rng.standard_normal() * np.cos(order * angle + rng.uniform(0, 2 * np.pi))
        )
    if angular:
        corners = np.sort(rng.uniform(0, 2 * np.pi, rng.integers(6, 10)))
        reach = 1 + 0.2 * rng.standard_normal(len(corners))
        radius = 0.5 * radius + 0.5 * np.interp(angle, corners, np.clip(reach, 0.6, 1.4), period=2 * np.pi)
    radius = np.clip(radius, 0.55, 1.5)
    turn = rng.uniform(-0.25, 0.25)
    across, down = half * radius * np.cos(angle), half * flat * radius * np.sin(angle)
    points = np.stack(
        [x + across * np.cos(turn) - down * np.sin(turn), y + across * np.sin(turn) + down * np.cos(turn)], 1
    )
    limits = np.array([shape[1] - 3, shape[0] - 3])
    return np.asarray(np.clip(points, 2, limits), np.float32)


def _acquire(rng: np.random.Generator, tissue: Tissue, look: _Look) -> NDArray[np.uint8]:
    """The grey scan of the tissue as the machine shows it."""
    height, width = shape = tissue.echo.shape
    depth = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    loss = shade(tissue.attenuation, leak=0.6 / height, blur=max(1.5, width / 250))
    loss += np.float32(look.tilt) * np.clip(depth - 0.1, 0, 1)
    amplitude = np.asarray(10 ** (tissue.echo / 20), np.float32)
    envelope = speckle_envelope(rng, amplitude, look.beam, looks=look.looks)
    # Machines even speckle out; we know the tissue, so we shrink the deviation from it, which leaves margins sharp.
    mean = cv2.GaussianBlur(amplitude, (0, 0), look.beam.lateral * 0.7, sigmaY=look.beam.axial * 0.7)
    grain = cv2.GaussianBlur(
        (envelope / mean) ** 2, (0, 0), look.beam.lateral * look.video, sigmaY=look.beam.axial * look.video
    )
    envelope = mean * grain ** np.float32(look.detail / 2)
    sheen = cv2.GaussianBlur(tissue.sheen / 2, (0, 0), look.beam.lateral * 0.7, sigmaY=look.beam.axial * 0.5)
    sheen = sheen * np.clip(1 + np.float32(0.25) * noise(rng, shape, 3, 9), 0.2, 2)
    bottom = 10 ** ((look.top - look.dynamic_range + look.floor) / 20)
    floor = (
        np.float32(bottom)
        * (np.float32(0.6) + depth)
        * cv2.GaussianBlur(np.abs(rng.standard_normal(shape, np.float32)), (0, 0), 1.0, sigmaY=0.6)
    )
    power = (envelope**2 + sheen**2) * 10 ** (-loss / 10) + floor**2
    grey = compress(np.sqrt(power), dynamic_range=look.dynamic_range, top=look.top, black=look.black)
    shown = cv2.GaussianBlur(255 * (grey / 255) ** np.float32(look.gamma), (0, 0), 0.6)
    return np.asarray(np.clip(np.rint(shown), 0, 255), np.uint8)


def sample_study(count: int = 16, seed: int = 7) -> Iterator[Phantom]:
    """``count`` phantoms of all kinds, numbered within their kind, every fourth or so with calipers."""
    numbers: dict[str, int] = {}
    for index in range(count):
        kind = _STUDY[index % len(_STUDY)]
        numbers[kind] = numbers.get(kind, 0) + 1
        yield make_phantom(
            seed * 1000 + index,
            kind,
            size=_SIZES[index % len(_SIZES)],
            lesions=2 if index % 11 == 5 else 1,
            calipers=index % 8 in (3, 4),
            name=f"{kind} ({numbers[kind]})",
        )


def write_study(folder: Path, phantoms: Iterable[Phantom]) -> None:
    """Write phantoms as BUSI names them: ``<kind>/<name>.png`` and ``<kind>/<name>_mask.png`` (0 and 255).

    A file that already holds the same bytes is left alone. OSError where the folder cannot be written.
    """
    for phantom in phantoms:
        for suffix, pixels in (("", phantom.scan.pixels), ("_mask", phantom.mask.astype(np.uint8) * 255)):
            path = folder / phantom.kind / f"{phantom.name}{suffix}.png"
            data = cv2.imencode(".png", pixels)[1].tobytes()
            if not path.is_file() or path.read_bytes() != data:
                write_atomic(path, data, flush=False)
