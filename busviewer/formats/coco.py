"""COCO JSON: one file for all scans, with a polygon or run lengths for each lesion.

Lin et al., Microsoft COCO: Common Objects in Context, ECCV 2014; https://cocodataset.org/#format-data.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from busviewer.files import read_json, write_json
from busviewer.formats.format import Format, FormatError, Found, Said, has_lists, one_by_one, size_of
from busviewer.formats.item import Item
from busviewer.formats.png import write_scan
from busviewer.mask import Mask, components, rle
from busviewer.mask.contours import contours_of, filled
from busviewer.texts import marked, worded
from busviewer.version import __version__

__all__ = ["COCO", "COCO_RLE"]

_NAME = "annotations.coco.json"
_IDS = ("id", "image_id", "category_id")
_CATEGORIES = ("lesion", "benign", "malignant")  # the first where the reader gave no class


def _write(outlines: bool, out: Path, items: Iterable[Item], said: Said) -> dict[str, str]:
    """Each scan as PNG, and one JSON file. A lesion with a hole has run lengths always: COCO's polygons know no holes.

    The corners of the polygons lie between pixels, so that pycocotools fills exactly the lesion's pixels.
    """
    images: list[dict[str, Any]] = []
    annotations: list[dict[str, Any]] = []

    def one(item: Item) -> None:
        write_scan(out, item)
        height, width = item.mask.shape
        number = len(images) + 1
        images.append({"id": number, "file_name": f"{item.name}.png", "width": width, "height": height})
        category = 1 + _CATEGORIES.index(item.lesion_class or _CATEGORIES[0])
        for lesion in components(item.mask):
            mask = np.zeros_like(item.mask)
            mask[lesion.box.top : lesion.box.bottom, lesion.box.left : lesion.box.right] = lesion.pixels
            high, wide = lesion.box.shape
            annotations.append({
                "id": len(annotations) + 1, "image_id": number, "category_id": category,
                "segmentation": _polygons(mask) if outlines else rle.encode(mask),
                "area": lesion.area_px, "bbox": [lesion.box.left, lesion.box.top, wide, high], "iscrowd": 0,
            })  # fmt: skip

    left_out = one_by_one(items, one)
    value = {
        "info": {"description": f"{said.what} masks of reader {said.reader}", "version": f"busviewer {__version__}"},
        "images": images,
        "annotations": annotations,
        "categories": [{"id": number, "name": name} for number, name in enumerate(_CATEGORIES, 1)],
    }
    write_json(out / _NAME, value)
    return left_out


def _polygons(mask: Mask) -> list[list[int]] | dict[str, list[int]]:
    contours = contours_of(mask)
    joined = np.logical_or.reduce([filled([contour], mask.shape) for contour in contours])
    return [contour.ravel().tolist() for contour in contours] if (joined == mask).all() else rle.encode(mask)


def _read(path: Path) -> Iterator[Found]:
    """The union of the lesions of each image; crowds count, too."""
    value = _checked(path, read_json(path))
    names = {}
    categories = value.get("categories")
    for each in categories if isinstance(categories, list) else ():
        named = isinstance(each, dict) and isinstance(each.get("name"), str)
        if named and isinstance(each.get("id"), str | float | int):
            names[each.get("id")] = each["name"].casefold()
    lesions: dict[Any, list[dict[str, Any]]] = {}
    for each in value["annotations"]:
        lesions.setdefault(each.get("image_id"), []).append(each)
    for image in value["images"]:
        name, shape = image.get("file_name"), size_of(path, image.get("height"), image.get("width"))
        if not isinstance(name, str) or not name:
            raise FormatError(path, worded("an image has no file_name"))
        mask, classes = np.zeros(shape, bool), set()
        for lesion in lesions.get(image.get("id"), ()):
            try:
                mask |= _mask(lesion.get("segmentation"), shape)
            except (ValueError, TypeError, OverflowError) as error:
                raise FormatError(
                    path, worded("an annotation of the image {name} cannot be read ({reason})", name=name, reason=error)
                ) from error
            classes.add(names.get(lesion.get("category_id")))
        known = classes & {"benign", "malignant"}
        yield Found(name, mask, known.pop() if len(known) == 1 else None)


def _checked(path: Path, value: Any) -> Mapping[str, Any]:
    if not isinstance(value, dict) or not all(isinstance(value.get(part), list) for part in ("images", "annotations")):
        raise FormatError(path, worded("this is no COCO file: it has no lists of images and annotations"))
    if not all(isinstance(each, dict) for part in ("images", "annotations") for each in value[part]):
        raise FormatError(path, worded("damaged: an image or an annotation is not an object"))
    ids = (each.get(name) for part in ("images", "annotations") for each in value[part] for name in _IDS)
    if not all(isinstance(each, str | float | int | None) for each in ids):
        raise FormatError(path, worded("damaged: an id is neither a number nor text"))
    return value


def _mask(segmentation: Any, shape: tuple[int, int]) -> Mask:
    if isinstance(segmentation, list):
        mask = np.zeros(shape, bool)
        for polygon in segmentation:
            corners = np.array(polygon, np.float64).ravel()
            if len(corners) % 2 or not np.isfinite(corners).all() or np.abs(corners).max(initial=0) > 1e6:
                raise ValueError(worded("a polygon must be a list of x and y"))
            mask |= filled([corners.reshape(-1, 2)], shape)
        return mask
    if not isinstance(segmentation, dict):
        raise ValueError(worded("it has neither a polygon nor run lengths"))
    counts = segmentation.get("counts")
    found = rle.decode({
        "size": segmentation.get("size"), "counts": _plain(_unpacked(counts) if isinstance(counts, str) else counts),
    })  # fmt: skip
    if found.shape != shape:
        raise ValueError(worded("its run lengths are of another size"))
    return found


def _unpacked(text: str) -> list[int]:
    """COCO's compressed counts: groups of five bits, and from the fourth count on the difference to the last but one.

    As rleFrString of pycocotools (common/maskApi.c).
    """
    counts: list[int] = []
    number, bits = 0, 0
    for letter in text:
        code = ord(letter) - 48
        if not 0 <= code < 64 or bits > 60:
            raise ValueError(worded("its compressed run lengths are damaged"))
        number |= (code & 31) << bits
        bits += 5
        if not code & 32:
            if code & 16:
                number -= 1 << bits
            counts.append(number + (counts[-2] if len(counts) > 2 else 0))
            number = bits = 0
    if bits:
        raise ValueError(worded("its compressed run lengths are cut short"))
    return counts


def _plain(counts: Any) -> Any:
    """Without runs of no length, which some programs write: what is on both sides of one is one run."""
    if not isinstance(counts, list) or 0 not in counts[1:]:
        return counts
    joined: list[int] = [counts[0]]
    pending = False
    for count in counts[1:]:
        if pending:
            joined[-1] += count
            pending = False
        elif count == 0:
            pending = True
        else:
            joined.append(count)
    return joined


def _coco(name: str, title: str, outlines: bool) -> Format:
    return Format(
        name, title, partial(_write, outlines),
        files=lambda name: (f"{name}.png",),
        place=lambda name, number: f"{_NAME}: image {number + 1}",
        one_file=_NAME, beside="coco.", read=_read, reads=(".json",),
        is_one=lambda path, start: has_lists(path, start, "images", "annotations"),
    )  # fmt: skip


COCO = _coco("coco", marked("COCO, polygons"), True)
COCO_RLE = _coco("coco-rle", marked("COCO, run lengths"), False)
