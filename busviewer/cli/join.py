"""``busviewer join``: combine models into one that averages their predictions."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING

from busviewer.cli.common import add_common, model_named
from busviewer.cli.outputs import check_writable
from busviewer.files import shown

if TYPE_CHECKING:
    from busviewer.segmentation.models.join import Part

__all__ = ["EXAMPLE", "TEXT", "add_arguments", "work"]

TEXT = "combine models into one that averages their predictions"
EXAMPLE = "busviewer join ~/lite@256 ~/plain@192m --out ~/both"
_PART = re.compile(r"(?P<model>.+?)(?:@(?P<size>\d{2,4})(?P<mirrored>m?)(?:x(?P<weight>\d+))?)?")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "parts", nargs="+", metavar="MODEL[@SIZE[m][xW]]",
        help="name or folder of a model; the first one is used for the heatmap and for fine-tuning. SIZE: side of its "
        "square input in pixels; m: give it the mirrored scan; xW: weight W in the average",
    )  # fmt: skip
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="folder for the new model; also its name"
    )
    parser.add_argument("--title", help="title to show in the window")
    add_common(parser, model=False)


def work(options: argparse.Namespace) -> int:
    from busviewer.segmentation.models.join import join_models
    from busviewer.segmentation.segmenter import TorchSegmenter

    check_writable(options.out)
    info = join_models(
        [_part(text) for text in options.parts], options.out, options.title or options.out.resolve().name
    )
    notice = TorchSegmenter(info, "cpu").notice  # weights and sizes fit, or it says which do not
    if notice:
        raise ValueError(notice)
    print(shown(f"{info.name}: {len(info.members)} members, saved to {options.out}; not calibrated yet"))
    return 0


def _part(text: str) -> Part:
    from busviewer.segmentation.models.join import Part

    found = _PART.fullmatch(text)
    assert found is not None  # any text is a model's name
    size = found["size"]
    weight = max(1, int(found["weight"] or 1))
    return Part(model_named(found["model"]), int(size) if size else None, found["mirrored"] == "m", weight)
