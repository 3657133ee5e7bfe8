"""The classical baselines that the papers start from, as Segmenters: Otsu's threshold, Canny's edges, watershed.

None of them learns. Each knows three things of breast ultrasound: a lesion is darker than what surrounds it, lies off
the border of the scan, and rather in its middle than at its sides or its bottom (the empirical knowledge of Madabhushi
and Metaxas, IEEE TMI 22, 2003). No torch here.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.mask import Mask, fill_holes
from busviewer.scan import Scan
from busviewer.scan.regions import tissue_of
from busviewer.segmentation.explaining import USUAL, Choices, Explanation, Faithfulness, Wish
from busviewer.segmentation.postprocess import Assessment, draft_mask, surest, uncertainty_of, within
from busviewer.segmentation.prediction import ModelId, Prediction
from busviewer.segmentation.preprocess import letterbox_scan

__all__ = ["CLASSICAL", "ClassicalSegmenter"]

_Grey = NDArray[np.uint8]
_Mask = NDArray[np.bool_]

_FLAT = 4.0  # standard deviation of the grey values below which a scan shows nothing
_BLACK = 4  # the grey value up to which a pixel is no tissue: outside the beam
_LEAST, _MOST = 0.003, 0.35  # of the scan's area: what may be a lesion
_THRESHOLD, _SMALLEST_AREA = 0.5, 0.001


def _disc(shape: tuple[int, ...], share: float) -> _Grey:
    side = max(3, round(max(shape) * share) | 1)
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side)), np.uint8)


def _smooth(grey: _Grey) -> _Grey:
    """Speckle evened out, margins kept: a median, then a Gaussian, both in proportion to the scan."""
    reach = max(3, max(grey.shape) // 40 | 1)
    return np.asarray(cv2.GaussianBlur(cv2.medianBlur(grey, reach), (0, 0), max(grey.shape) / 100), np.uint8)


def _gaussian(shape: tuple[int, ...], spread: float) -> NDArray[np.float32]:
    """(H, W) float32: 1 a little above the middle, falling off to all sides."""
    places = zip(shape, (0.38, 0.5), strict=True)
    y, x = ((np.arange(side, dtype=np.float32) / side - middle) / spread for side, middle in places)
    return np.asarray(np.exp(-0.5 * (y[:, None] ** 2 + x[None] ** 2)), np.float32)


def _opened(mask: _Mask, share: float) -> _Mask:
    return np.asarray(cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_OPEN, _disc(mask.shape, share)) > 0, bool)


def _best_island(candidates: _Mask, smooth: _Grey) -> _Mask:
    """The island that is most a lesion by its place, its size and how much darker it is than its rim; or none."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(candidates.astype(np.uint8), connectivity=4)
    height, width = candidates.shape
    central, rim = _gaussian(candidates.shape, 0.25), _disc(candidates.shape, 0.06)
    best, chosen = 0.0, np.zeros_like(candidates)
    for label in range(1, count):
        left, top, across, down, area = (int(value) for value in stats[label])
        inside = left > 0 and top > 0 and left + across < width and top + down < height
        if not (inside and _LEAST <= area / candidates.size <= _MOST):
            continue
        island = fill_holes(labels == label)
        around = (cv2.dilate(island.astype(np.uint8), rim) > 0) & ~island & (smooth > _BLACK)
        darker = float(smooth[around].mean() - smooth[island].mean()) if around.any() else 0.0
        score = darker * float(central[island].mean()) * area**0.5
        if score > best:
            best, chosen = score, island
    return chosen


def _dark_island(smooth: _Grey) -> _Mask:
    """The best island of the highest of three Otsu classes of darkness times a central Gaussian.

    The Gaussian keeps the dark of a lesion apart from the dark at the borders (Horsch et al., Med. Phys. 28, 2001).
    """
    from skimage.filters import threshold_multiotsu

    darkness = ((255 - smooth.astype(np.float32)) * _gaussian(smooth.shape, 0.3)).astype(np.uint8)
    if len(np.unique(darkness)) < 3:
        return np.zeros(smooth.shape, bool)
    cut = threshold_multiotsu(darkness, classes=3)[-1]  # type: ignore[no-untyped-call]
    return _best_island(_opened(darkness > cut, 0.03), smooth)


def _otsu(grey: _Grey) -> _Mask:
    """Otsu's threshold (IEEE TSMC 9, 1979), once for the place, once more on the grey values there for the margin."""
    from skimage.filters import threshold_otsu

    smooth = _smooth(grey)
    place = _dark_island(smooth)
    if not place.any():
        return place
    nearby = cv2.dilate(place.astype(np.uint8), _disc(place.shape, 0.1)) > 0
    cut = threshold_otsu(smooth[nearby])  # type: ignore[no-untyped-call]
    return _best_island(_opened(nearby & (smooth <= cut), 0.03), smooth)


def _canny(grey: _Grey) -> _Mask:
    """Canny's edges (IEEE TPAMI 8, 1986), closed by thickening; the best of the areas they enclose, filled."""
    smooth = _smooth(grey)
    down, across = cv2.Sobel(smooth, cv2.CV_32F, 0, 1), cv2.Sobel(smooth, cv2.CV_32F, 1, 0)
    high = float(np.percentile(np.abs(down) + np.abs(across), 70))
    thick = _disc(grey.shape, 0.035)
    walls = cv2.dilate(cv2.Canny(smooth, 0.4 * high, high), thick) > 0
    inner = _best_island(~walls, smooth)
    return np.asarray(cv2.dilate(inner.astype(np.uint8), thick) > 0, bool)


def _watershed(grey: _Grey) -> _Mask:
    """Watershed of the gradient from two markers (Meyer and Beucher, J. Vis. Commun. Image Represent. 1, 1990).

    One is the core of the best dark island, the other what lies well outside of it.
    """
    from skimage.segmentation import watershed

    smooth = _smooth(grey)
    place = _dark_island(smooth)
    if not place.any():
        return place
    depth = cv2.distanceTransform(place.astype(np.uint8), cv2.DIST_L2, 5)
    away = cv2.distanceTransform((~place).astype(np.uint8), cv2.DIST_L2, 5)
    deepest = float(depth.max())
    markers = np.where(depth > 0.5 * deepest, 1, np.where(away > max(2.0, 0.3 * deepest), 2, 0)).astype(np.int32)
    markers[[0, -1]] = markers[:, [0, -1]] = 2
    gradient = cv2.morphologyEx(smooth, cv2.MORPH_GRADIENT, _disc(grey.shape, 0.01))
    basins = watershed(gradient, markers)  # type: ignore[no-untyped-call]
    return np.asarray(basins == 1, np.bool_)


CLASSICAL: dict[str, Callable[[_Grey], _Mask]] = {"otsu": _otsu, "canny": _canny, "watershed": _watershed}
"""The methods by name: (H, W) uint8 grey values in, (H, W) bool out. Their constants were chosen on folds 2 to 4."""


class ClassicalSegmenter:
    """The :class:`~busviewer.segmentation.prediction.Segmenter` of a method that was never trained.

    Args:
        name: one of :data:`CLASSICAL`; ValueError lists them where it is not.
        size: the longer side in pixels that a scan is brought to first, as for a network.

    Its probability is 0 or 1.
    """

    device = "CPU"
    precision, reason = "fp32", "no network"
    layers: tuple[str, ...] = ()

    def __init__(self, name: str, size: int) -> None:
        if name not in CLASSICAL:
            raise ValueError(f"unknown method {name!r}; available: {', '.join(CLASSICAL)}")
        self.model = ModelId(name, "")
        self._method, self._size = CLASSICAL[name], size

    def segment(self, scan: Scan, *, flip: bool = True) -> Prediction:
        """Predict one scan; without ``flip`` there is no uncertainty."""
        started = time.perf_counter()
        found = within(self._assessment(scan), tissue_of(scan.regions, scan.shape))
        seconds = time.perf_counter() - started
        prediction = Prediction(
            probability=found.probability,
            mask=found.mask,
            model=self.model,
            threshold=_THRESHOLD,
            lesion_probability=found.lesion,
            uncertainty=None,
            device=self.device,
            seconds=seconds,
        )
        return self.with_uncertainty(scan, prediction) if flip else prediction

    def with_uncertainty(self, scan: Scan, prediction: Prediction) -> Prediction:
        """``prediction`` of ``scan`` with its uncertainty: how differently the mirrored scan is drawn."""
        started = time.perf_counter()
        there = self._assessment(replace(scan, pixels=scan.pixels[:, ::-1]))
        mirrored = there._replace(probability=there.probability[:, ::-1], mask=there.mask[:, ::-1])
        mirrored = within(mirrored, tissue_of(scan.regions, scan.shape))
        plain = Assessment(
            prediction.probability, prediction.mask, prediction.lesion_probability, None, prediction.threshold
        )
        uncertainty = uncertainty_of(plain, mirrored)
        return replace(prediction, uncertainty=uncertainty, seconds=prediction.seconds + time.perf_counter() - started)

    def _assessment(self, scan: Scan) -> Assessment:
        square, box = letterbox_scan(scan, self._size)
        top, left, height, width = box.content
        place = slice(top, top + height), slice(left, left + width)
        content = np.ascontiguousarray(square[place])
        drawn = np.zeros(square.shape, np.float32)
        if float(content.std()) >= _FLAT:
            drawn[place] = self._method(content)
        mask = draft_mask(box.backward(drawn), _THRESHOLD, _SMALLEST_AREA)
        probability = mask.astype(np.float32)
        return Assessment(probability, mask, surest(probability), None, _THRESHOLD)

    @property
    def choices(self) -> Choices:
        """Nothing."""
        return Choices(methods=())

    def explain(self, scan: Scan, wish: Wish = USUAL, region: Mask | None = None) -> Explanation:
        """Raises RuntimeError: there is no layer to look into."""
        raise RuntimeError(f"{self.model.name} is not a neural network, so it has no layers to explain")

    def check(self, scan: Scan, found: Explanation) -> Faithfulness:
        """Raises RuntimeError, as :meth:`explain` does."""
        raise RuntimeError(f"{self.model.name} is not a neural network, so it has no layers to explain")
