"""What a network that obeys clicks learns from: views of scans, masks that are wrong somewhere, and clicks there.

A lesson goes as a reading does (RITM, Sofiiuk 2022; ScribblePrompt, Wong 2024): it starts from nothing, from a draft of
the network's own or from a spoilt ground truth, and goes on over some clicks, each where the largest wrong region is.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from busviewer.mask import Mask
from busviewer.segmentation.clicks.clicks import planes_of
from busviewer.segmentation.preprocess import MEAN, SD
from busviewer.training.dataset import Dataset
from busviewer.training.judge.wrong_region import wrong_region
from busviewer.training.loop.augment import vary_greys
from busviewer.training.loop.loop import Run
from busviewer.training.loop.loss import LOSSES

__all__ = ["click_loss", "random_view", "spoilt"]

_Bytes = NDArray[np.uint8]
_Ask = Callable[[Sequence[int]], NDArray[np.bool_]]

_CLICKS = (0.45, 0.25, 0.18, 0.12)  # the share of lessons of one, two, three and four clicks
_UNTOLD = 0.06  # of the lessons from nothing: without a click, so that it goes on drafting
_BOXED = 0.25  # of the lessons from nothing: a box about the lesion, mostly instead of the first click
_START = (0.5, 0.2, 0.3)  # from nothing, from a draft, from a spoilt mask
_WHOLE = 0.35  # of the views: the whole scan, the others a part of it about the lesion
_LEAST_WRONG = 6  # pixels of the square: what is smaller is no reader's click


@dataclass
class _Lesson:
    """One view: what it shows, and what was said of it so far; on the network's square."""

    truth: Mask
    start: str
    mask: Mask
    left: int
    clicks: list[tuple[float, float, bool]] = field(default_factory=list)
    box: tuple[float, float, float, float] | None = None

    def planes(self) -> NDArray[np.float32]:
        return planes_of(self.mask.astype(np.uint8) * 255, self.clicks, self.box)

    def click(self, random: np.random.Generator) -> None:
        """One more, where the mask is wrong: the deepest point of the largest wrong region, or one about as deep."""
        self.left -= 1
        region = wrong_region(self.mask, self.truth)
        if region is None or region.area < _LEAST_WRONG:
            return
        row, column = region.deepest
        if random.random() < 0.5:
            rows, columns = np.nonzero(region.depth > region.depth.max() / 2)
            at = random.integers(len(rows))
            row, column = int(rows[at]) + region.top, int(columns[at]) + region.left
        self.clicks.append((row + random.uniform(-0.5, 0.5), column + random.uniform(-0.5, 0.5), region.wanted))


def click_loss(run: Run, data: Dataset, batch: Tensor, generator: torch.Generator) -> Tensor:
    """The loss of one batch of lessons (:data:`.BatchLoss`), made from scans of any size."""
    size = run.spec.size
    random = np.random.default_rng(int(torch.randint(1 << 62, (1,), generator=generator, device=run.device)))
    views = [random_view(data, int(number), size, random) for number in batch]
    greys = torch.from_numpy(np.stack([scan for scan, _ in views]))[:, None].to(run.device).float() / 255
    greys = vary_greys(greys, generator, wide=run.spec.variation == "wide")
    truths = torch.from_numpy(np.stack([truth for _, truth in views]))[:, None].float() / 255
    lessons = [_begun(truth >= 128, random) for _, truth in views]
    given = (greys - MEAN) / SD

    def ask(some: Sequence[int]) -> NDArray[np.bool_]:
        """What the network says of these lessons: the average of its weights, which is the one that is kept."""
        planes = torch.from_numpy(np.stack([lessons[number].planes() for number in some])).to(run.device)
        x = torch.cat([given[list(some)], planes], 1).to(memory_format=torch.channels_last)
        with torch.no_grad():
            said: Tensor = run.average.eval()(x)
        return np.asarray((said[:, 0] > 0).cpu().numpy(), np.bool_)

    _go_on(lessons, ask, random)
    planes = torch.from_numpy(np.stack([lesson.planes() for lesson in lessons])).to(run.device)
    x = torch.cat([given, planes], 1).to(memory_format=torch.channels_last)
    return LOSSES[run.spec.loss](run.network(x), truths.to(run.device))


def _begun(truth: Mask, random: np.random.Generator) -> _Lesson:
    start = str(random.choice(["nothing", "draft", "spoilt"], p=_START))
    clicks = 1 + int(random.choice(len(_CLICKS), p=_CLICKS))
    lesson = _Lesson(truth, start, np.zeros_like(truth), clicks)
    if start == "spoilt":
        lesson.mask = spoilt(truth, random)
    elif start == "nothing" and truth.any() and random.random() < _BOXED:
        lesson.box = _box_about(truth, random)
        lesson.left -= 1
    elif start == "nothing" and random.random() < _UNTOLD:
        lesson.left = 0
    return lesson


def _go_on(lessons: Sequence[_Lesson], ask: _Ask, random: np.random.Generator) -> None:
    """Every lesson up to its last click; what comes of that one is what is learned."""
    untouched = [
        number for number, lesson in enumerate(lessons)
        if lesson.start == "draft" or (lesson.box is not None and lesson.left > 0)
    ]  # fmt: skip
    while untouched or any(lesson.left for lesson in lessons):
        if untouched:
            for number, mask in zip(untouched, ask(untouched), strict=True):
                lessons[number].mask = mask
        for lesson in lessons:
            if lesson.left:
                lesson.click(random)
        untouched = [number for number, lesson in enumerate(lessons) if lesson.left]


def _box_about(truth: Mask, random: np.random.Generator) -> tuple[float, float, float, float]:
    """A reader's box: a margin off on each side."""
    rows, columns = np.nonzero(truth.any(1))[0], np.nonzero(truth.any(0))[0]
    height, width = rows[-1] - rows[0] + 1, columns[-1] - columns[0] + 1
    off = random.uniform(-0.06, 0.16, 4)
    return (
        float(rows[0] - off[0] * height), float(columns[0] - off[1] * width),
        float(rows[-1] + off[2] * height), float(columns[-1] + off[3] * width),
    )  # fmt: skip


def random_view(data: Dataset, number: int, size: int, random: np.random.Generator) -> tuple[_Bytes, _Bytes]:
    """A part of scan ``number`` of ``data`` on a square of ``size``, and its ground truth there; (size, size) uint8.

    The whole scan, or a part about its lesion (about anything, without one), mirrored, turned and stretched.
    """
    scan, mask = data.scans[number, 0].numpy(), data.masks[number, 0].numpy()
    full = scan.shape[0]
    rows, columns = np.nonzero(mask.max(1) >= 128)[0], np.nonzero(mask.max(0) >= 128)[0]
    middle, side = np.array([full / 2, full / 2]), full * random.uniform(0.85, 1.2)
    if random.random() >= _WHOLE:
        if len(rows) and len(columns):
            lengths = np.array([rows[-1] - rows[0] + 1.0, columns[-1] - columns[0] + 1.0])
            middle = np.array([(rows[0] + rows[-1]) / 2, (columns[0] + columns[-1]) / 2])
            side = float(
                np.clip(lengths.max() * math.exp(random.uniform(math.log(1.25), math.log(2.8))), full / 8, full)
            )
            middle = middle + random.uniform(-0.5, 0.5, 2) * max(0.25 * side, side - lengths.max() * 1.1)
        else:
            side = full * random.uniform(0.25, 1)
            middle = random.uniform(0.3, 0.7, 2) * full
    angle, stretch = math.radians(random.uniform(-15, 15)), math.exp(random.uniform(-0.2, 0.2))
    mirror = -1.0 if random.random() < 0.5 else 1.0
    # where a pixel (x, y) of the square is looked for on the scan
    scale = side / size
    turn = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
    linear = turn @ np.diag([scale * stretch * mirror, scale / stretch])
    shrunk = scale > 1.5  # then from a scan of half the size, so that nothing is stepped over
    if shrunk:
        scan, mask = (cv2.resize(grid, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA) for grid in (scan, mask))
        linear, middle = linear / 2, middle / 2
    offset = middle[::-1] - linear @ np.array([(size - 1) / 2, (size - 1) / 2])
    matrix = np.concatenate([linear, offset[:, None]], 1)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    seen = [np.asarray(cv2.warpAffine(grid, matrix, (size, size), flags=flags), np.uint8) for grid in (scan, mask)]
    return seen[0], seen[1]


def spoilt(truth: Mask, random: np.random.Generator) -> Mask:
    """The mask of a reader or a network that went wrong: ``truth`` (S, S) with another margin, less a part, or moved,
    with an island elsewhere, or that island alone. Never nothing, where there is room for one."""
    mask = _other_margin(truth, random) if truth.any() else truth.copy()
    size = truth.shape[0]
    if mask.any() and random.random() < 0.25:
        mask &= ~_half(truth, random)
    if mask.any() and random.random() < 0.12:
        mask[:] = False
    if not mask.any() or random.random() < 0.2:
        mask |= _ellipse(size, random) & ~cv2.dilate(truth.astype(np.uint8), np.ones((5, 5), np.uint8)).astype(bool)
    return mask


def _other_margin(truth: Mask, random: np.random.Generator) -> Mask:
    """Moved outwards or inwards, unevenly, and shifted: a smooth random field added to the distance to the margin."""
    size = truth.shape[0]
    radius = math.sqrt(truth.sum() / math.pi)
    kind = truth.astype(np.uint8)
    distance = cv2.distanceTransform(kind, cv2.DIST_L2, 3) - cv2.distanceTransform(1 - kind, cv2.DIST_L2, 3)
    cells = int(random.integers(3, 12))
    field_ = cv2.resize(
        random.standard_normal((cells, cells)).astype(np.float32), (size, size), interpolation=cv2.INTER_CUBIC
    )
    amount, offset = random.uniform(0, 0.45) ** 1.3, random.uniform(-0.3, 0.35)
    moved: Mask = distance + radius * (amount * field_ + offset) > 0
    if random.random() < 0.3:
        down, across = (int(step) for step in np.round(random.uniform(-0.45, 0.45, 2) * radius))
        matrix = np.array([[1, 0, across], [0, 1, down]], np.float64)
        moved = cv2.warpAffine(moved.astype(np.uint8), matrix, (size, size), flags=cv2.INTER_NEAREST).astype(bool)
    return moved


def _half(truth: Mask, random: np.random.Generator) -> Mask:
    """The part of the square on one side of a line through the lesion."""
    rows, columns = np.nonzero(truth)
    at, angle = int(random.integers(len(rows))), random.uniform(0, 2 * math.pi)
    y, x = np.ogrid[: truth.shape[0], : truth.shape[1]]
    return np.asarray((y - rows[at]) * math.sin(angle) + (x - columns[at]) * math.cos(angle) > 0, np.bool_)


def _ellipse(size: int, random: np.random.Generator) -> Mask:
    grid = np.zeros((size, size), np.uint8)
    middle = tuple(int(value) for value in random.uniform(0.1, 0.9, 2) * size)
    axes = tuple(max(2, int(value)) for value in random.uniform(0.03, 0.2, 2) * size)
    cv2.ellipse(grid, middle, axes, float(random.uniform(0, 180)), 0, 360, 1, -1)
    return grid.astype(bool)
