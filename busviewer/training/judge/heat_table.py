"""How faithful each kind of heatmap is over a study, against two dull baselines: ``python -m ...heat_table FOLDER``."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from busviewer.scan import Scan, read_scan
from busviewer.segmentation.explaining import METHODS, Explanation, Wish
from busviewer.segmentation.explaining.faithful import share_inside
from busviewer.segmentation.models.model_folder import read_model
from busviewer.segmentation.prediction import Segmenter
from busviewer.study import ScanEntry, open_study, read_truth

__all__ = ["BASELINES", "lines", "measure", "spread"]

BASELINES = ("prediction itself", "centred Gaussian")
_SIGMA = 0.25  # of each side


def _gaussian(shape: tuple[int, int]) -> NDArray[np.float32]:
    """(H, W), 1 in the middle."""
    down, across = (np.exp(-(((np.arange(side) + 0.5) / side - 0.5) ** 2) / (2 * _SIGMA**2)) for side in shape)
    return np.asarray(down[:, None] * across, np.float32)


def spread(entries: Sequence[ScanEntry], count: int) -> Iterator[tuple[Scan, NDArray[np.bool_]]]:
    """``count`` scans with a lesion in the ground truth, evenly over the study, and that."""
    found = 0
    order = np.random.default_rng(0).permutation(len(entries))
    for number in order:
        scan = read_scan(entries[number].path)
        truth = read_truth(entries[number], scan.shape)
        if truth is not None and truth.any():
            yield scan, truth
            found += 1
            if found == count:
                return


def measure(
    segmenter: Segmenter, scan: Scan, truth: NDArray[np.bool_], wishes: dict[str, Wish]
) -> dict[str, tuple[float, ...]]:
    """Of each map: deletion, insertion, share of heat in the ground truth, whether the hottest place lies there, and
    the correlation with shuffled weights (NaN where a map is flat, or none of the network)."""
    mask = segmenter.segment(scan, flip=False)
    maps: dict[str, Explanation] = {name: segmenter.explain(scan, wish, mask.mask) for name, wish in wishes.items()}
    first = next(iter(maps.values()))
    for name, heat in zip(BASELINES, (mask.probability, _gaussian(scan.shape)), strict=True):
        maps[name] = replace(first, heat=heat)
    table: dict[str, tuple[float, ...]] = {}
    for name, found in maps.items():
        told = segmenter.check(scan, found)
        random = float("nan") if name in BASELINES or told.random is None else told.random
        hottest = bool(truth.flat[int(found.heat.argmax())])
        table[name] = (
            told.deletion_area, told.insertion_area, share_inside(found.heat, truth), float(hottest), random,
        )  # fmt: skip
    return table


def lines(tables: Sequence[dict[str, tuple[float, ...]]]) -> list[str]:
    """The means over the scans as rows of a table in Markdown."""
    rows = ["| map | deletion | insertion | heat in the lesion | hottest in the lesion | shuffled |", "|---" * 6 + "|"]
    for name in tables[0]:
        means = np.nanmean([table[name] for table in tables], axis=0) if name not in BASELINES else None
        if means is None:
            means = np.append(np.mean([table[name][:4] for table in tables], axis=0), np.nan)
        cells = [f"{value:.2f}" if np.isfinite(value) else "-" for value in means]
        rows.append(f"| {name} | {' | '.join(cells)} |")
    return rows


def main(arguments: Sequence[str]) -> None:
    """FOLDER, MODEL, how many scans, and the methods (of ``METHODS``; all, if there are none).

    Prints after every scan, so that a run that is stopped leaves what it has.
    """
    from busviewer.segmentation.segmenter import TorchSegmenter

    folder, model, count = Path(arguments[0]), Path(arguments[1]), int(arguments[2])
    segmenter = TorchSegmenter(read_model(model))
    wishes = {METHODS[name]: Wish(name) for name in arguments[3:] or segmenter.choices.methods}
    tables = []
    for scan, truth in spread(open_study(folder).entries, count):
        tables.append(measure(segmenter, scan, truth, wishes))
        print(f"\n{len(tables)} scans\n" + "\n".join(lines(tables)), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
