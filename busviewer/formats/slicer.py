"""3D Slicer's segmentation: ``X.seg.nrrd`` beside ``X.nrrd``, a slice each, written and read by pynrrd.

https://slicer.readthedocs.io/en/latest/developer_guide/modules/segmentations.html and
http://teem.sourceforge.net/nrrd/format.html.
"""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from busviewer.files import open_file, write_atomic
from busviewer.formats.format import Format, FormatError, Found, Said, name_without, one_by_one
from busviewer.formats.item import Item
from busviewer.mask import Mask
from busviewer.mask.rle import LARGEST_PIXELS
from busviewer.texts import marked, worded

__all__ = ["SLICER"]

_SUFFIXES = (".seg.nrrd", ".nrrd")
_MOST_BYTES = 1 << 29  # the largest mask in 32 bits is half of it
_MOST_LAYERS = 256
_MOST_OF_A_VOXEL = 8  # bytes
_SEGMENT = re.compile(r"Segment(\d{1,4})_(\w+)")
_OFFSET = "Segmentation_ReferenceImageExtentOffset"
_MIRRORED = {  # of the axes across and down, by the space: a scan's go to the left and to the back of the patient
    "left-posterior-superior": (1, 1), "lps": (1, 1), "right-anterior-superior": (-1, -1), "ras": (-1, -1),
    "left-anterior-superior": (1, -1), "las": (1, -1),
}  # fmt: skip
_CLASSES = ("benign", "malignant")


def _write(out: Path, items: Iterable[Item], said: Said) -> dict[str, str]:
    """Grey values (of a colour scan its luma) and a segment "lesion", (W, H, 1), with the pixel's size in mm where
    known: the scan lies as 3D Slicer shows a picture without orientation."""

    def one(item: Item) -> None:
        down, across = item.spacing or (1.0, 1.0)
        space = {
            "space": "left-posterior-superior", "kinds": ["domain"] * 3, "encoding": "gzip",
            "space directions": np.diag([across, down, 1.0]), "space origin": np.zeros(3),
        }  # fmt: skip
        height, width = item.mask.shape
        name = item.lesion_class or "lesion"
        segment = {
            "Segment0_ID": "lesion", "Segment0_Name": name, "Segment0_Color": "0.9 0.3 0.3", "Segment0_LabelValue": "1",
            "Segment0_Layer": "0", "Segment0_Extent": f"0 {width - 1} 0 {height - 1} 0 0", _OFFSET: "0 0 0",
            "Segmentation_ContainedRepresentationNames": "Binary labelmap|",
            "Segmentation_MasterRepresentation": "Binary labelmap",
        }  # fmt: skip
        _save(out / f"{item.name}.seg.nrrd", item.mask.astype(np.uint8), space | segment)
        _save(out / f"{item.name}.nrrd", item.scan.grey, space)

    return one_by_one(items, one)


def _save(path: Path, pixels: NDArray[Any], header: Mapping[str, Any]) -> None:
    import nrrd

    stream = io.BytesIO()
    nrrd.write(stream, pixels.T[:, :, None], dict(header), compression_level=1)
    write_atomic(path, stream.getvalue(), flush=False)


def _read(path: Path) -> Iterator[Found]:
    """The union of the segments of one slice; of a file that declares none, every value but 0.

    Where the file tells the directions of its axes, the mask is turned to those of a scan. A mask that was cut to what
    it shows has its ``corner``. The scan's name is that of the file.
    """
    try:
        header, values, directions = _load(path)
        planes, directions, offset = _one_slice(path, header, values, directions)
        mask, names = _segments(path, header, planes)
        mask, corner = _as_a_scan_lies(path, header, mask, directions, offset)
    except FormatError:
        raise
    except Exception as error:  # the library raises anything on a damaged file
        raise FormatError(path, worded("damaged, or no NRRD file")) from error
    known = names & set(_CLASSES)
    yield Found(name_without(path, _SUFFIXES), mask, known.pop() if len(known) == 1 else None, corner)


def _load(path: Path) -> tuple[Mapping[str, Any], NDArray[Any], NDArray[Any] | None]:
    """The header, the values by the axes in its order, and the directions of these, one a row, NaN for a list."""
    import nrrd

    with open_file(path) as file:
        data = file.read(_MOST_BYTES + 1)
    if len(data) > _MOST_BYTES:
        raise FormatError(path, worded("the file is too large; the limit is {limit} MB", limit=_MOST_BYTES >> 20))
    stream = io.BytesIO(data)
    header = nrrd.read_header(stream)
    if "data file" in header or "datafile" in header:
        raise FormatError(path, worded("its pixels lie in another file; save it as one file"))
    sizes = [int(size) for size in header["sizes"]]
    voxels = int(np.prod(np.array(sizes, object)))
    if min(sizes) < 1 or len(sizes) > 4 or voxels > LARGEST_PIXELS * _MOST_LAYERS:
        raise FormatError(path, worded("its size is not possible ({size})", size=" x ".join(map(str, sizes))))
    if header["encoding"] in ("gzip", "gz"):
        most = min(_MOST_BYTES, voxels * _MOST_OF_A_VOXEL)
        unpacked = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(stream.read(), most + 1)
        if len(unpacked) > most:
            raise FormatError(path, worded("damaged: it unpacks to more than its header says"))
        stream = io.BytesIO(unpacked)
    elif header["encoding"] != "raw":
        raise FormatError(
            path,
            worded("the encoding {encoding} is not supported; save it as raw or gzip", encoding=header["encoding"]),
        )
    values = nrrd.read_data({**header, "encoding": "raw"}, stream)
    if values.dtype.kind not in "biuf":
        raise FormatError(path, worded("its values are no numbers"))
    directions = header.get("space directions")
    return header, values, None if directions is None else np.array(directions, float).reshape(len(sizes), -1)


def _one_slice(
    path: Path, header: Mapping[str, Any], values: NDArray[Any], directions: NDArray[Any] | None
) -> tuple[NDArray[Any], NDArray[Any] | None, list[int]]:
    """(A, B, layers): the axes of the slice in the order of the file; their directions; how much was cut off before
    each."""
    kinds = list(header.get("kinds") or ["domain"] * values.ndim)
    lists = [axis for axis, kind in enumerate(kinds) if kind not in ("domain", "space", "none", "???")]
    if directions is not None:
        lists = [axis for axis, row in enumerate(directions) if np.isnan(row).any()]
    elif values.ndim == 4 and not lists:
        lists = [0]
    if len(lists) > 1 or values.ndim - len(lists) not in (2, 3):
        raise FormatError(path, worded("it is no mask of one scan: its size is {size}", size=values.shape))
    domain = [axis for axis in range(values.ndim) if axis not in lists]
    if len(domain) == 3:
        flat = [axis for axis in domain if values.shape[axis] == 1]
        if len(flat) == 3:
            raise FormatError(path, worded("the segmentation is empty: it does not even tell the size of its scan"))
        if not flat:
            raise FormatError(
                path,
                worded(
                    "it is no mask of one scan: it has {count} slices", count=min(values.shape[at] for at in domain)
                ),
            )
        domain.remove(flat[-1])
    ordered = np.moveaxis(values, [*domain, *lists], range(len(domain) + len(lists)))
    planes = ordered.reshape(*(values.shape[axis] for axis in domain), -1)
    if not 0 < planes.shape[0] * planes.shape[1] <= LARGEST_PIXELS:
        raise FormatError(
            path, worded("its size is not possible ({size})", size=f"{planes.shape[0]} x {planes.shape[1]}")
        )
    told = [int(text) for text in str(header.get(_OFFSET, "")).split()]
    spatial = [axis for axis in range(values.ndim) if axis not in lists]
    offset = [told[spatial.index(axis)] for axis in domain] if len(told) == len(spatial) else [0, 0]
    return planes, None if directions is None else directions[domain], offset


def _segments(path: Path, header: Mapping[str, Any], planes: NDArray[Any]) -> tuple[Mask, set[str]]:
    """(A, B), the union of the segments that the header declares; and their names."""
    declared: dict[int, dict[str, str]] = {}
    for field, value in header.items():
        if found := _SEGMENT.fullmatch(field):
            declared.setdefault(int(found[1]), {})[found[2]] = str(value)
    if not declared:
        return np.asarray((np.nan_to_num(planes) != 0).any(axis=2)), set()
    mask = np.zeros(planes.shape[:2], bool)
    for number, said in sorted(declared.items()):  # before labels and layers there were, each segment had its own
        layer, label = int(said.get("Layer", number)), int(said.get("LabelValue", 1))
        if not 0 <= layer < planes.shape[2]:
            raise FormatError(
                path,
                worded(
                    "damaged: a segment lies in layer {layer}, and it has {count}", layer=layer, count=planes.shape[2]
                ),
            )
        mask |= planes[:, :, layer] == label
    return mask, {said.get("Name", "").casefold() for said in declared.values()}


def _as_a_scan_lies(
    path: Path, header: Mapping[str, Any], mask: Mask, directions: NDArray[Any] | None, offset: list[int]
) -> tuple[Mask, tuple[int, int] | None]:
    """(H, W) of (A, B), and its corner."""
    across, down, turned = 0, 1, (1, 1)
    signs = _MIRRORED.get(str(header.get("space", "")).casefold())
    if directions is not None and signs is not None:
        main = np.abs(directions).argmax(axis=1).tolist()
        if sorted(main) != [0, 1]:
            raise FormatError(
                path, worded("its slice does not lie as a scan does, from right to left and from front to back")
            )
        across, down = main.index(0), main.index(1)
        turned = (signs[0] * directions[across, 0], signs[1] * directions[down, 1])
    found = np.transpose(mask, (down, across))
    corner = [offset[down], offset[across]]
    for axis, step in enumerate((turned[1], turned[0])):
        if step < 0:
            found, corner[axis] = np.flip(found, axis), -1 - corner[axis]
    return np.ascontiguousarray(found), (corner[0], corner[1]) if any(offset) else None


def _is_one(path: Path, start: bytes) -> bool:
    return start.startswith(b"NRRD0")


SLICER = Format(
    "seg-nrrd", marked("3D Slicer segmentation"), _write,
    files=lambda name: (f"{name}.nrrd", f"{name}.seg.nrrd"),
    place=lambda name, number: f"{name}.seg.nrrd",
    beside="seg-nrrd.", read=_read, reads=_SUFFIXES, is_one=_is_one,
)  # fmt: skip
