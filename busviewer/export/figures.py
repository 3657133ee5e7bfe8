"""Figures of the scans of a study: each predicted and explained by a model, one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from busviewer.figures import Figure, check_sheet, figure_of, write_sheet
from busviewer.mask import Mask, dice
from busviewer.progress import track
from busviewer.scan import ScanError, read_scan
from busviewer.segmentation.explaining import METHODS, Wish
from busviewer.segmentation.prediction import Segmenter
from busviewer.study import ScanEntry, Study, read_truth
from busviewer.texts import worded

__all__ = ["Drawn", "check_place", "export_figures", "figures_of", "note_of", "title_of"]

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


class Drawn(NamedTuple):
    """How many scans were drawn, and in which files."""

    scans: int
    files: list[Path]


def export_figures(
    out: Path,
    study: Study,
    entries: Sequence[ScanEntry],
    segmenter: Segmenter,
    columns: Sequence[str],
    wish: Wish,
    *,
    font: Path,
    each: Mapping[str, Path] | None = None,
    final_of: Callable[[str], Mask | None] = lambda key: None,
    on_problem: Callable[[str], None],
) -> Drawn:
    """Draw one scan large, or several as a contact sheet, into the file ``out``; or each into a file of its own.

    Args:
        each: the files by the key of the scan, in the folder ``out``; None for one file.
        others: as :func:`figures_of` has them.

    Raises ValueError where ``out`` lies among the scans, has another ending than PDF or PNG, is a file of others, or
    no scan could be read; OSError where it cannot be written; :class:`~busviewer.progress.Cancelled`, and then no page
    of a contact sheet is left.
    """
    check_place(out, study)
    title, note, count = title_of(study.folder.name, segmenter, columns, wish), note_of(columns), 0

    def counted(figures: Iterator[Figure]) -> Iterator[Figure]:
        nonlocal count
        for figure in figures:
            count += 1
            yield figure

    figures = counted(figures_of(entries, segmenter, columns, wish, final_of=final_of, on_problem=on_problem))
    files: list[Path] = []
    if each is None:
        check_sheet(out)
        alone = len(entries) == 1
        files = write_sheet(out, figures, columns, font=font, title=title, note=note, alone=alone)
    else:
        for figure in figures:
            path = each[figure.name]
            path.parent.mkdir(parents=True, exist_ok=True)
            files += write_sheet(path, [figure], columns, font=font, title=title, note=note, alone=True)
    if not count:
        raise ValueError(worded("{folder}: no scan could be read", folder=study.folder))
    return Drawn(count, files)


def check_place(out: Path, study: Study) -> None:
    """Refuse (ValueError) a place among the scans, where a figure could be taken for one."""
    if out.resolve().is_relative_to(study.folder.resolve()):
        raise ValueError(worded("{out}: lies in the folder of the scans; choose another place", out=out))
