"""Tumour saliency of a scan, estimated without training."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

__all__ = ["saliency_map"]

_Values = NDArray[np.float64]

_SIDE = 128  # what the estimate is made at: saliency is coarse, and speckle averages out
_SMALLEST = 16  # less tissue than this tells nothing
_SUPERPIXELS = 300

# Lengths in parts of the tissue's sides, greys from 0 to 1. Chosen one after the other on 100 scans of BUSI and BUS-BRA
# (pixel AUC .93 and .97 on 200 others).
_CENTRE, _SPREAD = (0.38, 0.5), (0.17, 0.2)  # down and across: lesions lie above the middle of the depth
_AROUND = 0.12  # what a superpixel's surroundings are
_ALIKE = 0.1  # neighbours that differ by much more than this do not share their saliency
_SHARED = 3.0


def saliency_map(square: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """How much each place looks like a tumour.

    After the hybrid framework of Xu et al. 2019 ("A hybrid framework for tumor saliency estimation"), with priors of
    our own over superpixels: dark, and darker than around it (intensity); cut off from the border of the tissue
    (boundary); not far from where lesions lie (centre). Alike neighbours then share what they have.

    Args:
        square: (S, S) uint8, a scan on the network's square, padded with 0.

    Returns:
        (S, S) uint8: 255 is the most salient place; 0 on the padding, and everywhere where nothing stands out.
    """
    salient = np.zeros_like(square)
    rows, columns = np.flatnonzero(square.any(axis=1)), np.flatnonzero(square.any(axis=0))
    if min(len(rows), len(columns)) < _SMALLEST:
        return salient
    inside = np.s_[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    tissue = square[inside]
    height, width = tissue.shape
    scale = min(1.0, _SIDE / max(height, width))
    small = (max(_SMALLEST, round(width * scale)), max(_SMALLEST, round(height * scale)))
    grey = cv2.GaussianBlur(cv2.resize(tissue, small, interpolation=cv2.INTER_AREA), (0, 0), 1.0)
    values = cv2.resize(_salient(grey.astype(np.float64) / 255), (width, height), interpolation=cv2.INTER_LINEAR)
    salient[inside] = np.rint(values * 255)
    return salient


def _salient(grey: _Values) -> _Values:
    """(H, W) from 0 to 1, of tissue of the same shape and range."""
    from skimage.segmentation import slic  # here, since the window has to come up without it

    labels = slic(grey, n_segments=_SUPERPIXELS, compactness=0.2, max_num_iter=5, start_label=0, channel_axis=None)
    flat = labels.ravel()
    count = np.bincount(flat)
    down, across = ((np.indices(grey.shape)[axis] + 0.5) / grey.shape[axis] for axis in (0, 1))
    mean, y, x = (np.bincount(flat, part.ravel()) / count for part in (grey, down, across))

    centre = np.exp(-((y - _CENTRE[0]) ** 2 / _SPREAD[0] ** 2 + (x - _CENTRE[1]) ** 2 / _SPREAD[1] ** 2) / 2)
    difference = np.abs(mean[:, None] - mean)
    neighbours = _neighbours(labels)
    prior = _intensity(mean, y, x, count) * _boundary(labels, neighbours, difference) * centre

    # the least of the squared distances to the prior and between neighbours, these weighed by how alike they are
    weights = np.where(neighbours, np.exp(-((difference / _ALIKE) ** 2)), 0.0)
    laplacian = np.diag(weights.sum(axis=1)) - weights
    shared = np.linalg.solve(np.eye(len(mean)) + _SHARED * laplacian, prior)
    shared -= shared.min()
    top = shared.max()
    return np.asarray((shared / top if top > 1e-9 else np.zeros_like(shared))[labels])


def _intensity(mean: _Values, y: _Values, x: _Values, count: NDArray[np.intp]) -> _Values:
    """Dark against the middle grey of the scan, and darker than what lies around."""
    dark = np.exp(-((mean / (1.3 * np.median(mean) + 1e-6)) ** 2))
    near = np.exp(-((y[:, None] - y) ** 2 + (x[:, None] - x) ** 2) / (2 * _AROUND**2)) * count
    around = near @ mean / near.sum(axis=1)
    return np.asarray(dark * np.sqrt(np.clip((around - mean) / (around + 0.05), 0, 1)))


def _boundary(labels: NDArray[np.intp], neighbours: NDArray[np.bool_], difference: _Values) -> _Values:
    """How much the grey has to change on the way to the border (Wei et al. 2012, "Geodesic saliency"); 0 to 1.

    A shadow or the dark depth reaches the border as it is.
    """
    step = np.where(neighbours, difference, np.inf)
    distance = np.full(len(neighbours), np.inf)
    distance[np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]])] = 0
    for _ in range(len(distance)):
        closer = np.minimum(distance, (distance[:, None] + step).min(axis=0))
        if np.array_equal(closer, distance):
            break
        distance = closer
    return np.asarray(1 - np.exp(-distance / (2 * distance.mean() + 1e-6)))


def _neighbours(labels: NDArray[np.intp]) -> NDArray[np.bool_]:
    """(N, N): which superpixels touch."""
    touch = np.zeros((labels.max() + 1,) * 2, bool)
    for one, other in ((labels[:, :-1], labels[:, 1:]), (labels[:-1], labels[1:])):
        touch[one, other] = touch[other, one] = True
    np.fill_diagonal(touch, False)
    return touch
