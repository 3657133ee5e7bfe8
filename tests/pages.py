"""TIFF files of several pictures, as other programs write them."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import tifffile

__all__ = ["GREY", "THUMBNAIL", "imagej_stack", "page_chain", "written"]

GREY = np.random.default_rng(16).integers(0, 256, (61, 45), np.uint8)
THUMBNAIL = GREY[:40, :33]


def written(path: Path, pictures: Any, *, kinds: Sequence[int] = (), bigtiff: bool = False, **how: Any) -> Path:
    """A page for each of ``pictures`` (one array: one page); ``kinds``: the NewSubfileType of each."""
    pages = pictures if isinstance(pictures, list) else [pictures]
    with tifffile.TiffWriter(path, bigtiff=bigtiff, byteorder=how.pop("byteorder", None)) as writer:
        for number, page in enumerate(pages):
            kind = kinds[number] if kinds else 0
            writer.write(page, subfiletype=kind, metadata=None, contiguous=False, **how)
    return path


def imagej_stack(path: Path, stack: np.ndarray, claimed: int | None = None, *, order: str = "<") -> Path:
    """A stack of (N, H, W) in 8 or 16 bits as ImageJ saves it: one page, and the planes behind each other."""
    words = f"ImageJ=1.54f\nimages={len(stack) if claimed is None else claimed}\nslices={len(stack)}\n\0".encode()
    height, width = stack.shape[1:]
    bits = 8 * stack.dtype.itemsize
    fields = {254: 0, 256: width, 257: height, 258: bits, 259: 1, 262: 1, 270: None, 273: None, 277: 1, 278: height}
    fields[279] = width * height * bits // 8
    start = 8 + 2 + 12 * len(fields) + 4
    lines = b""
    for code, value in sorted(fields.items()):
        if code == 270:
            lines += struct.pack(order + "HHII", code, 2, len(words), start)
        else:
            lines += struct.pack(order + "HHII", code, 4, 1, start + len(words) if value is None else value)
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "IH", 8, len(fields))
    path.write_bytes(head + lines + bytes(4) + words + stack.astype(stack.dtype.newbyteorder(order)).tobytes())
    return path


def page_chain(count: int, last: int = 0, *, at: int = 8) -> bytes:
    """A TIFF of ``count`` pages of 64 x 64 pixels with the same data; after the last comes the page at ``last``."""
    fields = {256: 64, 257: 64, 258: 8, 259: 1, 262: 1, 273: 0, 277: 1, 278: 64, 279: 4096}
    size = 2 + 12 * len(fields) + 4
    fields[273] = at + count * size
    lines = b"".join(struct.pack("<HHII", code, 4, 1, value) for code, value in sorted(fields.items()))
    pages = (
        struct.pack("<H", len(fields)) + lines + struct.pack("<I", at + (number + 1) * size)
        for number in range(count - 1)
    )
    end = struct.pack("<H", len(fields)) + lines + struct.pack("<I", last)
    return b"II*\0" + struct.pack("<I", at) + bytes(at - 8) + b"".join(pages) + end + bytes(4096)
