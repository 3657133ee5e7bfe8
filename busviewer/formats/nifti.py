"""NIfTI-1: ``X.nii.gz`` beside ``X_mask.nii.gz``, a slice each, as 3D Slicer, ITK-SNAP and nnU-Net read them."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from busviewer.files import atomic_path
from busviewer.formats.format import START, Format, FormatError, Found, Said, name_without, one_by_one
from busviewer.formats.item import Item
from busviewer.mask.rle import LARGEST_PIXELS
from busviewer.texts import marked, worded

__all__ = ["NIFTI"]

_SUFFIXES = (".nii.gz", ".nii")
_MASK = "_mask"


def _write(out: Path, items: Iterable[Item], said: Said) -> dict[str, str]:
    """Grey values (of a colour scan its luma) and masks (0 and 1), (W, H, 1), with the pixel's size in mm where known.

    The axes are those of DICOM: across the scan to the patient's left, down it to the back.
    """

    def one(item: Item) -> None:
        _save(out / f"{item.name}_mask.nii.gz", item.mask.astype(np.uint8), item.spacing)
        _save(out / f"{item.name}.nii.gz", item.scan.grey, item.spacing)

    return one_by_one(items, one)


def _save(path: Path, pixels: NDArray[Any], spacing: tuple[float, float] | None) -> None:
    import nibabel

    down, across = spacing or (1.0, 1.0)
    image: Any = nibabel.Nifti1Image(  # type: ignore[no-untyped-call]
        pixels.T[:, :, None], np.diag([-across, -down, 1.0, 1.0])
    )
    image.header.set_xyzt_units("mm" if spacing else "unknown")
    with atomic_path(path, flush=False) as part:
        part.write_bytes(_packed(image.to_bytes()))


def _packed(data: bytes) -> bytes:
    import gzip

    return gzip.compress(data, 1, mtime=0)


def _read(path: Path) -> Iterator[Found]:
    """One slice; every value but 0 is lesion. The scan's name is that of the file, without ``_mask``."""
    import nibabel

    name = name_without(path, _SUFFIXES)
    try:
        image: Any = nibabel.load(path)
        shape = tuple(side for side in image.shape if side != 1) if min(image.shape[:2]) > 1 else image.shape[:2]
        if len(shape) != 2 or not 0 < shape[0] * shape[1] <= LARGEST_PIXELS:
            raise FormatError(path, worded("it is no mask of one scan: its size is {size}", size=image.shape))
        values = np.asarray(image.dataobj).reshape(shape)
        turned = np.diag(image.affine)[:2]
    except FormatError:
        raise
    except Exception as error:  # the reader raises anything on a damaged file
        raise FormatError(path, worded("damaged, or no NIfTI file")) from error
    if values.dtype.names is not None:
        raise FormatError(path, worded("it is a picture in colours, no mask"))
    mask = np.nan_to_num(values) != 0
    for axis, step in enumerate(turned):
        if step > 0:  # to the right or to the front: the other way round than a scan's pixels
            mask = np.flip(mask, axis)
    yield Found(name.removesuffix(_MASK), np.ascontiguousarray(mask.T))


def _is_one(path: Path, start: bytes) -> bool:
    if start.startswith(b"\x1f\x8b"):
        with suppress(zlib.error):
            start = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(start, START)
    return start[344:348] in (b"n+1\0", b"ni1\0") or start[4:8] in (b"n+2\0", b"ni2\0")


NIFTI = Format(
    "nifti", marked("NIfTI masks"), _write,
    files=lambda name: (f"{name}.nii.gz", f"{name}_mask.nii.gz"),
    place=lambda name, number: f"{name}_mask.nii.gz",
    beside="nifti.", read=_read, reads=_SUFFIXES, is_one=_is_one,
)  # fmt: skip
