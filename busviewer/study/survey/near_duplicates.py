"""Scans that show the same view twice, be it cropped, zoomed, shifted, saved again or drawn upon differently.

Candidates come from correlated thumbnails and from local features that hash alike; a pair is confirmed where its
features agree on one shift and scale, and the greys correlate once the scans are so laid over each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.progress import check_cancelled
from busviewer.scan import Scan, apply_window, auto_window

__all__ = ["Fingerprint", "Sketch", "candidates", "even_thumbnail", "fingerprint", "same_view", "sketch", "united"]

_SIDE, _THUMB, _FEATURES = 320, 64, 256
_WORDS = 8  # of 32 bits, a feature
_HASHED, _COMMON = 200, 20  # features a scan that vote; a word of more scans than this is a caption or a logo
_SMALL, _BLOCK = 32, 512

# Chosen on the even groups of BUSI's groups.csv alone; the odd ones judge (tests/unit/study/test_duplicates.py).
_MOST = 64  # candidates of a scan within a block, the most alike: of the frames of a clip, all are alike
_ALIKE, _VOTES = 0.4, 3  # what makes a candidate: evened thumbnails that correlate, words in common
_TURN, _FARTHEST, _RATIO = 20.0, 80, 0.85  # degrees; of 256 bits; of the best distance to the second best
_AGREE, _TILT, _ZOOM = 0.02, 8.0, 3.3  # of the longer side; degrees; times
_CELLS, _OVERLAID, _COVERED = 6, 0.55, 0.4  # of 64; the correlation; the part of the smaller that lies on the other
_CORRELATED, _FEWER_CELLS = 0.9, 4  # as they are, scans that correlate so well need fewer features to agree
_GRID = 8
_NEVER = 10_000


@dataclass(frozen=True, eq=False, slots=True)
class Fingerprint:
    """What is kept of a scan to know its view again.

    Attributes:
        sides: its height and width in pixels.
        thumbnail: (64, 64) uint8, the whole scan squeezed into a square.
        points: (K, 3) float16: x and y of each feature in parts of the longer side, and its direction in degrees.
        words: (K, 8) uint32: its descriptor in 256 bits. The strongest features come first.
    """

    sides: tuple[int, int]
    thumbnail: NDArray[np.uint8]
    points: NDArray[np.float16]
    words: NDArray[np.uint32]

    def to_bytes(self) -> bytes:
        """For a cache; 14 kB at most."""
        head = np.array([*self.sides, len(self.points)], "<u2")
        parts = (head, self.thumbnail, self.points.astype("<f2"), self.words.astype("<u4"))
        return b"".join(part.tobytes() for part in parts)

    @classmethod
    def from_bytes(cls, data: bytes) -> Fingerprint:
        """What :meth:`to_bytes` gave; ValueError where it cannot be."""
        height, width, count = np.frombuffer(data, "<u2", 3).tolist()
        at = 6 + _THUMB * _THUMB
        if len(data) != at + count * (6 + 4 * _WORDS) or not height or not width:
            raise ValueError("not a valid fingerprint")
        thumbnail = np.frombuffer(data, np.uint8, _THUMB * _THUMB, 6).reshape(_THUMB, _THUMB)
        points = np.frombuffer(data, "<f2", 3 * count, at).reshape(count, 3)
        words = np.frombuffer(data, "<u4", _WORDS * count, at + 6 * count).reshape(count, _WORDS)
        return cls((height, width), thumbnail, points, words)


@cache
def _projection() -> NDArray[np.float32]:
    """(128, 256): what turns a descriptor into bits; the same for ever, since fingerprints are kept."""
    drawn = np.random.RandomState(1).standard_normal((128, 32 * _WORDS)).astype(np.float32)  # its stream is frozen
    return np.asarray(drawn - drawn.mean(axis=0), np.float32)


def fingerprint(scan: Scan) -> Fingerprint:
    """The fingerprint of a scan: SIFT (Lowe 2004) as RootSIFT (Arandjelovic and Zisserman 2012), hashed to 256 bits
    by the signs of random projections (Charikar 2002)."""
    grey = _eight_bits(scan)
    thumbnail = _thumbnail(grey)
    factor = _SIDE / max(scan.shape)
    size = max(1, round(scan.shape[1] * factor)), max(1, round(scan.shape[0] * factor))
    small = cv2.resize(grey, size, interpolation=cv2.INTER_AREA if factor < 1 else cv2.INTER_LINEAR)
    sift: Any = cv2.SIFT.create(nfeatures=_FEATURES, contrastThreshold=0.02)
    found, descriptors = sift.detectAndCompute(small, None)
    if not found:
        nothing = np.zeros((0, 3), np.float16), np.zeros((0, _WORDS), np.uint32)
        return Fingerprint(scan.shape, thumbnail, *nothing)
    order = np.argsort([-point.response for point in found], kind="stable")[:_FEATURES]
    points = np.array([(*found[at].pt, found[at].angle) for at in order], np.float32)
    points[:, :2] /= _SIDE
    root = np.sqrt(descriptors[order] / np.float32(512))
    bits = (root - root.mean(axis=0)) @ _projection() > 0
    words = np.packbits(bits, axis=1).view(np.uint32)
    return Fingerprint(scan.shape, thumbnail, points.astype(np.float16), words)


def _eight_bits(scan: Scan) -> NDArray[np.uint8]:
    grey = scan.grey
    return apply_window(grey, auto_window(grey)) if grey.dtype != np.uint8 else np.asarray(grey, np.uint8)


def _thumbnail(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.asarray(cv2.resize(grey, (_THUMB, _THUMB), interpolation=cv2.INTER_AREA), np.uint8)


def even_thumbnail(scan: Scan) -> NDArray[np.float32]:
    """(64, 64) float32: the whole scan squeezed into a square, its brightness and contrast evened out."""
    return _evened(_thumbnail(_eight_bits(scan)))


# --- candidates -----------------------------------------------------------------------------------------------------
@dataclass(frozen=True, eq=False, slots=True)
class Sketch:
    """The part of a fingerprint by which candidates are found: ten thousand of them fit in memory.

    ``even`` (1024,) float16 is the thumbnail with brightness and contrast evened out, and of unit length; ``words``
    (K, 8) uint32 are those of the strongest features.
    """

    even: NDArray[np.float16]
    words: NDArray[np.uint32]


def sketch(found: Fingerprint) -> Sketch:
    """The sketch of a scan."""
    even = cv2.resize(_evened(found.thumbnail), (_SMALL, _SMALL), interpolation=cv2.INTER_AREA)
    return Sketch(_unit(even).ravel().astype(np.float16), found.words[:_HASHED])


def candidates(sketches: Sequence[Sketch]) -> NDArray[np.intp]:
    """(N, 2) the pairs, each with the lower place first, that may show the same view; in blocks, can be cancelled."""
    count = len(sketches)
    codes = [_hashed_alike(sketches)]
    for row in range(0, count, _BLOCK):
        for column in range(row, count, _BLOCK):
            check_cancelled()
            codes.append(_correlated(sketches, row, column))
    pairs = np.unique(np.concatenate(codes))
    return np.stack(np.divmod(pairs, max(count, 1)), axis=1)


def _correlated(sketches: Sequence[Sketch], row: int, column: int) -> NDArray[np.int64]:
    """The pairs, as ``low * count + high``, of one block whose thumbnails correlate."""
    rows, columns = (
        np.stack([each.even for each in sketches[start : start + _BLOCK]]).astype(np.float32) for start in (row, column)
    )
    alike = rows @ columns.T
    least = np.partition(alike, -_MOST, axis=1)[:, -_MOST, None] if alike.shape[1] > _MOST else _ALIKE
    low, high = np.nonzero(alike >= np.maximum(least, _ALIKE))
    low, high = low + row, high + column
    return (low * len(sketches) + high)[low < high].astype(np.int64)


def _hashed_alike(sketches: Sequence[Sketch]) -> NDArray[np.int64]:
    """The pairs that share enough words, of those that few scans have."""
    owner = np.repeat(np.arange(len(sketches)), [len(each.words) for each in sketches])
    codes: list[NDArray[np.int64]] = []
    for column in range(_WORDS):
        check_cancelled()
        words = np.concatenate([np.zeros(0, np.uint32), *(each.words[:, column] for each in sketches)])
        order = np.argsort(words, kind="stable")
        words, owners = words[order], owner[order]
        _, first, length = np.unique(words, return_index=True, return_counts=True)
        rare = np.repeat(length <= _COMMON, length)
        words, owners = words[rare], owners[rare]
        for step in range(1, min(_COMMON, len(words))):
            same = (words[step:] == words[:-step]) & (owners[step:] > owners[:-step])
            if not same.any():
                break
            codes.append(owners[:-step][same].astype(np.int64) * len(sketches) + owners[step:][same])
    pairs, votes = np.unique(np.concatenate([np.zeros(0, np.int64), *codes]), return_counts=True)
    return pairs[votes >= _VOTES]


def _evened(thumbnail: NDArray[Any]) -> NDArray[np.float32]:
    """Brightness and contrast the same everywhere: else depth alone makes any two scans correlate."""
    grey = thumbnail.astype(np.float32)
    even = grey - cv2.GaussianBlur(grey, (0, 0), _THUMB / 8)
    spread = np.sqrt(cv2.GaussianBlur(even * even, (0, 0), _THUMB / 8)) + 4
    return np.asarray(even / spread, np.float32)


def _unit(values: NDArray[Any]) -> NDArray[np.float32]:
    """Without its mean, and of length 1, so that a product of two is their correlation; a flat one stays 0."""
    values = values.astype(np.float32) - values.mean(dtype=np.float32)
    return np.asarray(values / max(float(np.linalg.norm(values)), 1e-6), np.float32)


# --- confirming -----------------------------------------------------------------------------------------------------
def same_view(one: Fingerprint, other: Fingerprint) -> bool:
    """Whether two scans show the same view. Near a limit the order may tell: give it always in the same."""
    here, there = _matches(one, other)
    if len(here) < _FEWER_CELLS:
        return False
    fitted: Any = cv2.estimateAffinePartial2D(
        here, there, method=cv2.RANSAC, ransacReprojThreshold=_AGREE, maxIters=2000
    )
    matrix, kept = fitted  # None where nothing fits, which the stubs do not know
    if matrix is None:
        return False
    scale, turn = np.hypot(matrix[0, 0], matrix[1, 0]), np.degrees(np.arctan2(matrix[1, 0], matrix[0, 0]))
    if abs(turn) > _TILT or not 1 / _ZOOM < scale < _ZOOM:
        return False
    # a caption or a ruler has many features in one place: it is places that count
    places = (here[kept.ravel() > 0] * (max(one.sides) * _GRID) / one.sides[::-1]).astype(int)
    cells = len(np.unique(places, axis=0))
    plain = float((_unit(one.thumbnail) * _unit(other.thumbnail)).sum())
    enough = _FEWER_CELLS if plain >= _CORRELATED else _CELLS
    return cells >= enough and _overlaid(one, other, matrix) >= _OVERLAID


def _matches(one: Fingerprint, other: Fingerprint) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """(M, 2) and (M, 2): where the features lie that are each other's nearest, and clearly so."""
    here, there = one.points.astype(np.float32), other.points.astype(np.float32)
    if min(len(here), len(there)) < 2:
        return here[:0, :2], there[:0, :2]
    bits, others = (np.ascontiguousarray(each.words).view(np.uint64) for each in (one, other))
    apart = np.bitwise_count(bits[:, None] ^ others[None]).sum(axis=2, dtype=np.int16)
    turned = np.abs((here[:, None, 2] - there[None, :, 2] + 180) % 360 - 180)
    apart[turned > _TURN] = _NEVER
    nearest, rows = apart.argmin(axis=1), np.arange(len(here))
    least, mutual = apart[rows, nearest].copy(), apart.argmin(axis=0)[nearest] == rows
    beside = np.abs(there[nearest][:, None, :2] - there[None, :, :2]).max(axis=2) < 0.02  # the same feature again
    apart[beside] = _NEVER
    clear = (least <= _FARTHEST) & (least < _RATIO * apart.min(axis=1)) & mutual
    return np.ascontiguousarray(here[clear, :2]), np.ascontiguousarray(there[nearest[clear], :2])


def _overlaid(one: Fingerprint, other: Fingerprint, matrix: NDArray[Any]) -> float:
    """How the greys correlate where ``one``, moved by ``matrix``, covers ``other``; 0 where it hardly does."""
    (height, width), (high, wide) = one.sides, other.sides
    into = np.diag([width / max(one.sides) / _THUMB, height / max(one.sides) / _THUMB, 1.0])
    back = np.diag([_THUMB * max(other.sides) / wide, _THUMB * max(other.sides) / high, 1.0])
    move = (back @ np.vstack([matrix, [0, 0, 1]]) @ into)[:2]
    size = (_THUMB, _THUMB)
    moved = np.asarray(cv2.warpAffine(one.thumbnail.astype(np.float32), move, size), np.float32)
    covered = np.asarray(cv2.warpAffine(np.ones(size, np.float32), move, size)) > 0.99
    smaller = covered.size * min(1.0, abs(float(np.linalg.det(move[:, :2]))))
    if covered.sum() < _COVERED * smaller:
        return 0.0
    return float(_unit(_evened(moved)[covered]) @ _unit(_evened(other.thumbnail)[covered]))


def united(count: int, pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
    """The groups of two and more among ``count`` things that ``pairs`` close transitively, in ascending order."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    edges = np.array([*pairs], np.intp).reshape(-1, 2)
    graph = coo_array((np.ones(len(edges), np.int8), (edges[:, 0], edges[:, 1])), shape=(count, count))
    groups: dict[int, list[int]] = {}
    for place, label in enumerate(connected_components(graph, directed=False)[1].tolist() if count else []):
        groups.setdefault(label, []).append(place)
    return [group for group in groups.values() if len(group) > 1]
