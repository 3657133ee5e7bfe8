"""Run the click network: from a scan, the current mask and the clicks to the mask after the last click.

Without a mask, it makes one pass over the whole scan and a second, sharper one around what it found. With a mask, it
makes one pass around the mask and the click.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from busviewer.mask import Box, Mask, box_of
from busviewer.mask.box import as_bytes
from busviewer.progress import check_cancelled
from busviewer.scan import Scan, apply_window, auto_window
from busviewer.segmentation.clicks.click_weights import load_click_network
from busviewer.segmentation.clicks.clicks import DISK, Click, MoveMargin, View, planes_of, whole_view
from busviewer.segmentation.fast import quickest
from busviewer.segmentation.fuse import fuse_batch_norm
from busviewer.segmentation.models.click_folder import ClickInfo
from busviewer.segmentation.preprocess import MEAN, SD
from busviewer.texts import worded

__all__ = ["TorchClicker"]

_ROOM = 1.7  # times the lesion: the square that is looked at
_LEAST = 48  # scan pixels a side of that square
_AGAIN = (0.7, 1.15)  # what the square should have been, in parts of what it was: outside these, it looks again
_FINGER = 1.5  # scan pixels about a click that have what it asks for, whatever the network says
_FAINT = 0.15  # the least probability that is lesion where a click asks for it
_TINY = 0.002  # of the scan: a first click that draws less has found nothing
_LOOSE = 0.05  # of the box's longer side: how far a lesion may reach out of it
_THIN = 1.0  # pixels of the square: a change no wider than twice this joins no parts of it


class TorchClicker:
    """The :class:`~busviewer.segmentation.clicks.clicks.Clicker` that runs a network with PyTorch, on the processor: it
    is so small that there is nothing to gain elsewhere.

    Args:
        info: its weights are checked against their hash and loaded; some tenths of a second.
        move_margin: what a click does without a network; on a mask, both results are combined.
        network: the weights at hand instead of those on disk; it stays as it is.

    Raises:
        ModelError: the weights cannot be used.
    """

    def __init__(self, info: ClickInfo, move_margin: MoveMargin, *, network: nn.Module | None = None) -> None:
        self._size, self._move_margin = info.size, move_margin
        plain = fuse_batch_norm(load_click_network(info) if network is None else deepcopy(network))
        plain.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self._say = quickest(plain, torch.device("cpu"), info.size)
        self._seen: tuple[Scan, NDArray[np.uint8]] | None = None

    def draw(self, scan: Scan, mask: Mask, clicks: Sequence[Click], box: Box | None = None) -> Mask:
        """See :meth:`~busviewer.segmentation.clicks.clicks.Clicker.draw`.

        ValueError where ``mask`` is of another grid, a click or the box is not on it, or there is neither.
        """
        _check(scan, mask, clicks, box)
        grey, before = self._grey(scan), mask
        if box is not None and not clicks:
            mask = _without(mask, box)  # what is drawn takes its place: the network is to draw, not to mend
        view = _first_view(mask, clicks, box, self._size)
        found = self._look(grey, view, mask, clicks, box)
        near = _near(found > _threshold(found, clicks), view, clicks, box)
        closer = _view_about(near, mask, clicks, box, self._size)
        if not _AGAIN[0] <= closer.side / view.side <= _AGAIN[1]:
            check_cancelled()
            again = self._look(grey, closer, mask, clicks, box)
            inside = closer.inside(mask.shape)
            found[inside] = (found[inside] + again[inside]) / 2  # from afar and from near
            view = closer
        if not clicks:
            assert box is not None
            drawn = _boxed(found, view, box)
            return drawn | mask if drawn.any() else before.copy()
        last = clicks[-1]
        drawn = _clicked(found, view, mask, last)
        moved = self._move_margin(grey, mask, last.row, last.column, last.wanted)
        # two who look in different ways; from nothing, only the network knows what a lesion is, if it says anything
        if mask.any() or drawn.sum() < _TINY * drawn.size:
            drawn = drawn | moved if last.wanted else drawn & moved
        for click in clicks:
            drawn[click.row, click.column] = click.wanted
        return drawn

    def _look(
        self, grey: NDArray[np.uint8], view: View, mask: Mask, clicks: Sequence[Click], box: Box | None
    ) -> NDArray[np.float32]:
        """(H, W) float32: the probability of lesion in ``view``, 0 or 1 as the mask is outside of it."""
        places = [(*view.place(click.row, click.column), click.wanted) for click in clicks]
        corners = None if box is None else (*view.place(box.top, box.left), *view.place(box.bottom - 1, box.right - 1))
        planes = planes_of(view.forward(as_bytes(mask) * np.uint8(255)), places, corners)
        scan = (view.forward(grey).astype(np.float32) / 255 - MEAN) / SD
        x = torch.from_numpy(np.concatenate([scan[None], planes]))[None]
        with torch.inference_mode():
            said = torch.sigmoid(self._say(x.to(memory_format=torch.channels_last)).mask)[0, 0].float().numpy()
        if not np.isfinite(said).all():
            raise RuntimeError(worded("the click network returned invalid values (NaN or infinite)"))
        return view.backward(said, mask)

    def _grey(self, scan: Scan) -> NDArray[np.uint8]:
        """The scan's grey values as 8 bit; those of the last scan are kept."""
        if self._seen is None or self._seen[0] is not scan:
            self._seen = scan, apply_window(scan.grey, auto_window(scan.grey))
        return self._seen[1]


def _check(scan: Scan, mask: Mask, clicks: Sequence[Click], box: Box | None) -> None:
    if mask.shape != scan.shape:
        raise ValueError(f"the shape of the mask is {mask.shape}, but that of the scan is {scan.shape}")
    height, width = mask.shape
    for click in clicks:
        if not (0 <= click.row < height and 0 <= click.column < width):
            raise ValueError(
                worded(
                    "a click at row {row}, column {column} is outside the scan ({height} x {width})",
                    row=click.row,
                    column=click.column,
                    height=height,
                    width=width,
                )
            )
    if box is not None and (box.empty or box.clip((height, width)) != box):
        raise ValueError(f"{box} is empty or outside the scan ({height} x {width})")
    if not clicks and box is None:
        raise ValueError("at least one click or a box is needed")


def _first_view(mask: Mask, clicks: Sequence[Click], box: Box | None, size: int) -> View:
    """About what is there near the newest click, or the box; where nothing is, the whole scan."""
    if clicks and mask.any():
        near = _touching(mask, clicks[-1], _FINGER + DISK * max(mask.shape) / size)
        if near.any():
            return _view_about(near, mask, clicks, box, size)
    elif box is not None:
        return _view_about(np.zeros_like(mask), mask, clicks, box, size)
    return whole_view((mask.shape[0], mask.shape[1]), size)


def _view_about(found: Mask, mask: Mask, clicks: Sequence[Click], box: Box | None, size: int) -> View:
    """The square about ``found``, the newest click and the box, with some room; never more than the whole scan."""
    boxes = [box_of(found), box]
    if clicks:
        last = clicks[-1]
        boxes.append(Box(last.row, last.column, last.row + 1, last.column + 1))
    there = [each for each in boxes if each is not None]
    top, left = min(each.top for each in there), min(each.left for each in there)
    bottom, right = max(each.bottom for each in there), max(each.right for each in there)
    side = max(_LEAST, round(_ROOM * max(bottom - top, right - left)))
    if side >= max(mask.shape):
        return whole_view((mask.shape[0], mask.shape[1]), size)
    return View((top + bottom - side) // 2, (left + right - side) // 2, side, size)


def _threshold(found: NDArray[np.float32], clicks: Sequence[Click]) -> float:
    """From which probability on the first look takes a pixel for what was clicked: less where that itself has less."""
    at = float(found[clicks[-1].row, clicks[-1].column]) if clicks else 1.0
    return max(_FAINT, 0.6 * at) if at < 0.5 else 0.5


def _touching(mask: Mask, click: Click, reach: float) -> Mask:
    """The parts of ``mask`` that lie within ``reach`` of the click."""
    count, labels = cv2.connectedComponents(as_bytes(mask), connectivity=8)
    far = int(reach) + 1
    box = Box(click.row - far, click.column - far, click.row + far + 1, click.column + far + 1).clip(labels.shape)
    close = _disk(mask.shape, click, reach)[box.slices]
    kept = np.zeros(count, np.bool_)
    kept[labels[box.slices][close & mask[box.slices]]] = True
    return np.asarray(kept[labels])


def _near(found: Mask, view: View, clicks: Sequence[Click], box: Box | None) -> Mask:
    """Of what the network found, the parts that were asked for: near the newest click, or in the box."""
    if not clicks:
        assert box is not None
        inside = np.zeros_like(found)
        some = box.grow(round(_LOOSE * max(box.shape))).clip((found.shape[0], found.shape[1]))
        inside[some.slices] = found[some.slices]
        return inside
    return _touching(found, clicks[-1], _FINGER + DISK * view.side / view.size)


def _without(mask: Mask, box: Box) -> Mask:
    """The mask without its parts that reach into the box."""
    _, labels = cv2.connectedComponents(as_bytes(mask), connectivity=8)
    here = np.unique(labels[box.slices])
    return np.asarray(mask & ~np.isin(labels, here[here > 0]))


def _boxed(found: NDArray[np.float32], view: View, box: Box) -> Mask:
    """What the network found in the box."""
    inside = float(found[box.slices].max())
    return _near(found > min(0.5, max(_FAINT, inside / 2)), view, (), box)


def _clicked(found: NDArray[np.float32], view: View, mask: Mask, click: Click) -> Mask:
    """The mask, with as much of what the network says as the click asked for."""
    at, pixel = float(found[click.row, click.column]), view.side / view.size
    # where the network is not convinced, it is the reader who is right
    says = found > min(0.5, max(_FAINT, at - 1e-3)) if click.wanted else found > max(0.5, min(1 - _FAINT, at + 1e-3))
    change = says & ~mask if click.wanted else mask & ~says
    # a rim that is a pixel off all along, as the network's margin and the reader's are, joins no parts
    width = 2 * round(_THIN * pixel) + 1
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (width, width))
    thick = cv2.morphologyEx(as_bytes(change), cv2.MORPH_OPEN, kernel).view(np.bool_)
    parts = _touching(thick, click, _FINGER + DISK * pixel) | _disk(mask.shape, click, _FINGER)
    return np.asarray(mask | parts if click.wanted else mask & ~parts)


def _disk(shape: tuple[int, ...], click: Click, radius: float) -> Mask:
    disk = np.zeros(shape, np.bool_)
    far = int(radius) + 1
    box = Box(click.row - far, click.column - far, click.row + far + 1, click.column + far + 1).clip(
        (shape[0], shape[1])
    )
    rows, columns = np.ogrid[box.slices]
    disk[box.slices] = (rows - click.row) ** 2 + (columns - click.column) ** 2 <= radius**2
    return disk
