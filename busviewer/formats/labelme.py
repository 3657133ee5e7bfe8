"""labelme JSON: ``X.json`` beside ``X.png``, a shape for each lesion (https://github.com/wkentaro/labelme)."""

from __future__ import annotations

import base64
import binascii
import io
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from busviewer.files import read_json, write_json
from busviewer.formats.format import Format, FormatError, Found, Said, has_lists, one_by_one, size_of
from busviewer.formats.item import Item
from busviewer.formats.png import write_scan
from busviewer.mask import Component, Mask, components
from busviewer.mask.rle import LARGEST_PIXELS
from busviewer.texts import marked, worded

__all__ = ["LABELME"]

_VERSION = "5.5.0"  # of labelme: the first with shapes of every kind that is written here is 5.3
_CLASSES = ("benign", "malignant")


def _write(out: Path, items: Iterable[Item], said: Said) -> dict[str, str]:
    """A polygon through the middles of the outermost pixels, which labelme fills to exactly the lesion; a mask where a
    polygon does not (holes, lines)."""

    def one(item: Item) -> None:
        write_scan(out, item)
        height, width = item.mask.shape
        label = item.lesion_class or "lesion"
        write_json(out / f"{item.name}.json", {
            "version": _VERSION, "flags": {}, "imagePath": f"{Path(item.name).name}.png", "imageData": None,
            "imageHeight": height, "imageWidth": width,
            "shapes": [_shape(lesion, label) for lesion in components(item.mask)],
        }, flush=False)  # fmt: skip

    return one_by_one(items, one)


def _shape(lesion: Component, label: str) -> dict[str, Any]:
    left, top = lesion.box.left, lesion.box.top
    pixels = np.ascontiguousarray(lesion.pixels, np.uint8)
    outlines, _ = cv2.findContours(pixels, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    shape: dict[str, Any] = {"label": label, "group_id": None, "description": "", "flags": {}, "mask": None}
    corners = outlines[0][:, 0].tolist()
    if len(outlines) == 1 and len(corners) > 2 and (_drawn(corners, lesion.pixels.shape) == lesion.pixels).all():
        points = [[float(x + left), float(y + top)] for x, y in corners]
        return shape | {"shape_type": "polygon", "points": points}
    data = base64.b64encode(cv2.imencode(".png", pixels)[1].tobytes()).decode()
    ends = [[float(left), float(top)], [float(lesion.box.right - 1), float(lesion.box.bottom - 1)]]
    return shape | {"shape_type": "mask", "points": ends, "mask": data}


def _drawn(corners: Iterable[Iterable[float]], shape: tuple[int, int]) -> Mask:
    """As labelme fills a polygon."""
    from PIL import Image, ImageDraw

    picture = Image.new("L", (shape[1], shape[0]))
    ImageDraw.Draw(picture).polygon([tuple(point) for point in corners], outline=1, fill=1)
    return np.asarray(picture) > 0


def _read(path: Path) -> Iterator[Found]:
    """The union of all polygons, rectangles, circles and masks. The scan's name is that of ``imagePath``."""
    value = read_json(path)
    if not isinstance(value, dict) or not isinstance(value.get("shapes"), list):
        raise FormatError(path, worded("this is no labelme file: it has no list of shapes"))
    size, name = size_of(path, value.get("imageHeight"), value.get("imageWidth")), value.get("imagePath")
    mask, labels = np.zeros(size, bool), set()
    for shape in value["shapes"]:
        try:
            mask |= _mask(shape, size)
            labels.add(str(shape.get("label")).casefold())
        except (ValueError, TypeError, KeyError, AttributeError, OverflowError, binascii.Error, cv2.error) as error:
            raise FormatError(path, worded("one of its shapes cannot be read ({reason})", reason=error)) from error
    known = labels & set(_CLASSES)
    scan = name.replace("\\", "/").rsplit("/", 1)[-1] if isinstance(name, str) and name else path.stem
    yield Found(scan, mask, known.pop() if len(known) == 1 else None)


def _mask(shape: dict[str, Any], size: tuple[int, int]) -> Mask:
    kind = shape.get("shape_type") or "polygon"
    points = np.array(shape["points"], np.float64).reshape(-1, 2)
    if not np.isfinite(points).all() or np.abs(points).max(initial=0) > 1e6:
        raise ValueError(worded("a corner is not a number"))
    if kind == "polygon" and len(points) > 2:
        return _drawn(points.tolist(), size)
    if len(points) != 2 or kind not in ("rectangle", "circle", "mask"):
        raise ValueError(worded("a {kind} of {count} points is no area", kind=kind, count=len(points)))
    mask = np.zeros(size, bool)
    if kind == "circle":
        rows, columns = np.ogrid[: size[0], : size[1]]
        (x, y), radius = points[0], np.hypot(*(points[1] - points[0]))
        return np.asarray((columns - x) ** 2 + (rows - y) ** 2 <= radius**2)
    (left, top), (right, bottom) = (np.rint(each(points, axis=0)).astype(int) for each in (np.min, np.max))
    if left < 0 or top < 0 or right >= size[1] or bottom >= size[0]:
        left, top, right, bottom = max(left, 0), max(top, 0), min(right, size[1] - 1), min(bottom, size[0] - 1)
        if kind == "mask":
            raise ValueError(worded("a mask reaches beyond the picture"))
    mask[top : bottom + 1, left : right + 1] = True if kind == "rectangle" else _stored(shape, bottom - top + 1)
    return mask


def _stored(shape: dict[str, Any], height: int) -> Mask:
    from PIL import Image

    picture = Image.open(io.BytesIO(base64.b64decode(shape["mask"], validate=True)), formats=["PNG"])
    if picture.height != height or picture.width * picture.height > LARGEST_PIXELS:
        raise ValueError(worded("a mask is of another size than its box"))
    return np.asarray(picture.convert("L")) > 0


LABELME = Format(
    "labelme", marked("labelme JSON"), _write,
    files=lambda name: (f"{name}.png", f"{name}.json"),
    place=lambda name, number: f"{name}.json",
    beside="labelme.", read=_read, reads=(".json",), is_one=lambda path, start: has_lists(path, start, "shapes"),
)  # fmt: skip
