"""Figures of the scans of a study: each predicted and explained by a model, one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from busviewer.figures import Figure, figure_of, write_sheet
from busviewer.mask import Mask, dice
from busviewer.progress import track
from busviewer.scan import ScanError, read_scan
from busviewer.segmentation.explaining import METHODS, Wish
from busviewer.segmentation.prediction import Segmenter
from busviewer.study import ScanEntry, read_truth

__all__ = ["figures_of", "note_of", "title_of", "write_one_by_one"]

_NOTES = {
    "truth": "Orange: ground truth.",
    "prediction": "Blue: prediction of the model, dashed where it is only a possible lesion.",
    "final": "Yellow: signed off by a reader.",
    "heatmap": "Heatmap: where the network looked, not evidence of malignancy.",
}
_KINDS = {"firm": "firm draft", "weak": "possible lesion", "none": "nothing found"}


def figures_of(
    entries: Sequence[ScanEntry],
    segmenter: Segmenter,
    columns: Sequence[str],
    wish: Wish,
    *,
    final_of: Callable[[str], Mask | None] = lambda key: None,
    on_problem: Callable[[str], None],
) -> Iterator[Figure]:
    """A row for each scan that can be read; ``on_problem`` is told of the others, and of what is missing in a row.

    Args:
        columns: of :data:`~busviewer.figures.COLUMNS`.
        wish: what the column "heatmap" explains: the predicted lesion, or a class.
        final_of: the final mask of a scan, by its key.
    """
    for entry in track(entries, lambda entry: entry.key):
        try:
            yield _figure(entry, segmenter, columns, wish, final_of, on_problem)
        except ScanError as error:
            on_problem(str(error))


def _figure(
    entry: ScanEntry,
    segmenter: Segmenter,
    columns: Sequence[str],
    wish: Wish,
    final_of: Callable[[str], Mask | None],
    on_problem: Callable[[str], None],
) -> Figure:
    scan = read_scan(entry.path)
    truth = prediction = heat = None
    words = []
    if entry.has_truth:
        try:
            truth = read_truth(entry, scan.shape)
        except ScanError as error:
            on_problem(str(error))
    if {"prediction", "heatmap"} & set(columns):
        found = segmenter.segment(scan, flip=False)
        prediction = found.mask
        words.append(_KINDS[found.kind()])
        if "heatmap" in columns:
            heat = segmenter.explain(scan, wish, prediction).heat
        if truth is not None and truth.any():
            words.append(f"Dice {dice(prediction, truth):.3f}")
    return figure_of(
        entry.key, scan, columns, truth=truth, prediction=prediction, weak=bool(words) and words[0] == _KINDS["weak"],
        final=final_of(entry.key), heat=heat, caption=", ".join(words),
    )  # fmt: skip


def note_of(columns: Sequence[str]) -> str:
    """What stands below each page: what the colours of these columns mean."""
    return " ".join([*(words for column, words in _NOTES.items() if column in columns), "Not a medical device."])


def title_of(name: str, segmenter: Segmenter, columns: Sequence[str], wish: Wish) -> str:
    """What stands above each page: the study called ``name``, the model, and how it was explained."""
    parts = [name]
    if {"prediction", "heatmap"} & set(columns):
        parts.append(f"model {segmenter.model.name}")
    if "heatmap" in columns:
        layer = wish.layer or segmenter.choices.layers[0]
        parts.append(f"{METHODS[wish.method]} of the {wish.target} at {layer}")
    return ", ".join(parts)


def write_one_by_one(
    figures: Iterator[Figure], columns: Sequence[str], place: Callable[[str], Path], *, font: Path, title: str
) -> list[Path]:
    """Write a page for each figure to where ``place`` has it by the scan's key; the files that were written."""
    written: list[Path] = []
    for figure in figures:
        path = place(figure.name)
        path.parent.mkdir(parents=True, exist_ok=True)
        written += write_sheet(path, [figure], columns, font=font, title=title, note=note_of(columns), alone=True)
    return written
