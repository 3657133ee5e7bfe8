"""A mask as it waits in memory: of thousands of scans at once."""

from __future__ import annotations

import zlib
from typing import NamedTuple

import numpy as np

from busviewer.mask import Mask

__all__ = ["PackedMask"]


class PackedMask(NamedTuple):
    """One mask, and where it came from.

    Attributes:
        shape: (height, width).
        data: its bits, compressed.
        sha256: of the file, or files, that held it: 64 hex digits.
        source: the name of the file or folder that was imported.
    """

    shape: tuple[int, int]
    data: bytes
    sha256: str
    source: str

    @classmethod
    def of(cls, mask: Mask, sha256: str, source: str) -> PackedMask:
        """Pack (H, W) bool."""
        return cls((mask.shape[0], mask.shape[1]), zlib.compress(np.packbits(mask).tobytes(), 1), sha256, source)

    @property
    def mask(self) -> Mask:
        """(H, W) bool."""
        bits = np.frombuffer(zlib.decompress(self.data), np.uint8)
        height, width = self.shape
        return np.unpackbits(bits, count=height * width).reshape(self.shape).astype(bool)
