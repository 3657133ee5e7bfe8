"""The boxes that will be blanked, shown: a picture of each file with its boxes, and a file in which to change them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.export.deidentify import brightest
from busviewer.files import read_json, write_atomic, write_json
from busviewer.progress import track
from busviewer.scan import Scan, ScanError
from busviewer.scan.blanking import Blank
from busviewer.scan.frames import file_of, split_frame
from busviewer.study import Study
from busviewer.texts import worded

__all__ = ["BOXES", "read_boxes", "show_boxes"]

BOXES = "boxes.json"
"""What :func:`show_boxes` writes beside the pictures."""

_BLANKED, _LEFT = (40, 40, 255), (0, 220, 255)  # BGR: red, yellow


def show_boxes(study: Study, blanks: Mapping[str, Sequence[Blank]], folder: Path) -> int:
    """Write a picture of each file into ``folder``, what is blanked framed red and what is not yellow, and
    :data:`BOXES`; returns how many pictures.

    Of a clip it is the brightest that each pixel becomes. These show the patient: they are for the reader alone.
    Raises ValueError where ``folder`` holds other files of these names, OSError where it cannot be written.
    """
    if (folder / BOXES).exists():
        read_boxes(folder / BOXES)
    elif any(folder.glob("[0-9]*.png")):
        raise ValueError(
            worded("{folder}: has pictures already; choose another folder for those of the boxes", folder=folder)
        )
    paths = {split_frame(entry.key)[0]: file_of(entry.path) for entry in study.entries}
    listed: dict[str, Any] = {}
    for number, key in enumerate(track(list(blanks)), 1):
        try:
            scan = brightest(paths[key])
        except ScanError:  # it was readable a moment ago; the export will say why it is not
            continue
        name = f"{number:04d}.png"
        write_atomic(folder / name, cv2.imencode(".png", _framed(scan, blanks[key]))[1].tobytes(), flush=False)
        listed[key] = {"picture": name, "boxes": [asdict(each) for each in blanks[key]]}
    write_json(folder / BOXES, {"program": "busviewer", "kind": "boxes", "files": listed})
    return len(listed)


def _framed(scan: Scan, blanks: Sequence[Blank]) -> NDArray[np.uint8]:
    pixels: NDArray[Any] = scan.pixels
    if pixels.dtype == np.uint16:
        pixels = cv2.convertScaleAbs(pixels, alpha=255 / max(int(pixels.max()), 1))
    colours = np.repeat(pixels[..., None], 3, axis=2) if pixels.ndim == 2 else pixels[..., ::-1]
    made = np.ascontiguousarray(colours, np.uint8)
    for each in blanks:
        ends = (each.left, each.top), (each.right - 1, each.bottom - 1)
        cv2.rectangle(made, *ends, _BLANKED if each.blank else _LEFT, 1)
    return made


def read_boxes(path: Path) -> dict[str, tuple[Blank, ...]]:
    """The boxes of each file, by its key, of a file that :func:`show_boxes` wrote and a person may have changed.

    Raises ValueError where it is no such file, OSError where it cannot be read.
    """
    value = read_json(path)
    files = value.get("files") if isinstance(value, dict) and value.get("kind") == "boxes" else None
    if not isinstance(files, dict):
        raise ValueError(worded("{path}: this is no list of boxes; make one with --show-blanked", path=path))
    found: dict[str, tuple[Blank, ...]] = {}
    for key, each in files.items():
        try:
            found[key] = tuple(_box(box) for box in each["boxes"])
        except (TypeError, KeyError, ValueError, AttributeError) as error:
            raise ValueError(
                f"{path}: a box of {key} needs whole numbers left, top, right, bottom, and blank"
            ) from error
    return found


def _box(value: Mapping[str, Any]) -> Blank:
    edges = [value[name] for name in ("left", "top", "right", "bottom")]
    blank, why = value["blank"], value.get("why", "")
    if not all(type(edge) is int for edge in edges) or type(blank) is not bool or not isinstance(why, str):
        raise ValueError("no box")
    if not (0 <= edges[0] < edges[2] and 0 <= edges[1] < edges[3]):
        raise ValueError("a box without pixels")
    return Blank(edges[0], edges[1], edges[2], edges[3], blank, why)
