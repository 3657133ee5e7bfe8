"""The click options of ``busviewer evaluate``: how many clicks a lesion needs."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from busviewer import paths
from busviewer.cli.common import folder
from busviewer.files import shown

if TYPE_CHECKING:
    from busviewer.segmentation.clicks.clicks import Clicker
    from busviewer.segmentation.segmenter import TorchSegmenter
    from busviewer.study import ScanEntry

__all__ = ["add_clicks", "check_clicks", "click_figures"]

_MOST = 20
_DEFAULT = Path()  # that of the model


def _count(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or not 1 <= int(text[:9]) <= _MOST:
        raise argparse.ArgumentTypeError(f"{text!r} must be a number of clicks from 1 to {_MOST}")
    return int(text)


def _network(text: str) -> Path | None:
    return None if text == "none" else folder(text)


def add_clicks(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument(
        "--clicks", type=_count, metavar="N",
        help=f"also simulate N clicks per lesion (1 to {_MOST}), each at the centre of the largest wrong region",
    )  # fmt: skip
    parser.add_argument(
        "--from", dest="start", choices=("draft", "nothing"),
        help="start the clicks from the model's draft, firm or weak (default), or from an empty mask",
    )  # fmt: skip
    parser.add_argument(
        "--click-network", type=_network, default=_DEFAULT, metavar="DIR|none",
        help="network that answers the clicks, or none for the click tool without a network (default: the one that was "
        "fine-tuned with the model, else the bundled one)",
    )  # fmt: skip


def check_clicks(options: argparse.Namespace) -> None:
    """ValueError where ``--from`` is given and no clicks are asked for."""
    if options.start is not None and options.clicks is None:
        raise ValueError("--from needs --clicks, for example --clicks 5")


def click_figures(
    options: argparse.Namespace, entries: Sequence[ScanEntry], segmenter: TorchSegmenter
) -> dict[str, Any]:
    """``{"clicks": {...}}``, or {} if no clicks were requested. If the network cannot be used, stderr says so, and the
    click tool without a network is used instead."""
    if options.clicks is None:
        return {}
    from busviewer.training.judge.click_trial import Start, summarise_clicks, try_clicks

    start: Start = options.start or "draft"
    trials = try_clicks(entries, segmenter, _clicker(options.click_network, segmenter), options.clicks, start)
    return {"clicks": summarise_clicks(trials, start, options.clicks)}


def _clicker(place: Path | None, segmenter: TorchSegmenter) -> Clicker | None:
    from busviewer.editing import move_margin
    from busviewer.segmentation.clicks.clicker import TorchClicker
    from busviewer.segmentation.models.click_folder import has_clicks, read_clicks
    from busviewer.segmentation.models.model_folder import ModelError

    if place is None:
        return None
    if place == _DEFAULT:
        own = segmenter.info.folder
        place = own if has_clicks(own) else paths.bundled_clicks()
    try:
        return TorchClicker(read_clicks(place), move_margin)
    except ModelError as error:
        print(shown(f"{error}; using the click tool without a network"), file=sys.stderr)
        return None
