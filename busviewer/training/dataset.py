"""Scans and their ground truth in memory, on the network's square."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from busviewer.progress import track
from busviewer.scan import ScanError, read_scan
from busviewer.segmentation.preprocess import letterbox_mask, letterbox_scan
from busviewer.study import ScanEntry, list_scans, read_truth

__all__ = ["Dataset", "find_training_scans", "load_dataset"]


@dataclass(frozen=True)
class Dataset:
    """Letterboxed scans and masks.

    Attributes:
        scans: (N, 1, S, S) uint8.
        masks: (N, 1, S, S) uint8, 0 to 255: how much of a pixel is lesion.
        empty: (N,) bool, True where there is no lesion.
    """

    scans: Tensor
    masks: Tensor
    empty: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.scans)


def find_training_scans(
    folders: Sequence[Path], on_problem: Callable[[str], None] = lambda text: None
) -> list[ScanEntry]:
    """Every scan with ground truth below the folders, each once; what cannot be listed is told to ``on_problem``.

    Raises:
        ValueError: a folder is not there or holds no ground truth; it is named.
    """
    entries: dict[Path, ScanEntry] = {}
    for folder in folders:
        if not folder.is_dir():
            raise ValueError(f"{folder}: no such folder")
        found = [entry for entry in list_scans(folder.resolve(), on_problem) if entry.has_truth]
        if not found:
            raise ValueError(f"{folder}: no scan with ground truth here (README, 'Layouts', says where masks may lie)")
        entries |= {entry.path: entry for entry in found if entry.path not in entries}
    return list(entries.values())


def load_dataset(entries: Sequence[ScanEntry], size: int) -> tuple[Dataset, list[str]]:
    """Read, letterbox and keep the scans; what cannot be read is left out and said in the second value."""
    scans, masks, problems = [], [], []
    for entry in track(entries, lambda entry: f"reading {entry.key}"):
        try:
            scan = read_scan(entry.path)
            truth = read_truth(entry, scan.shape)
        except ScanError as error:
            problems.append(str(error))
            continue
        if truth is None:
            continue
        scans.append(letterbox_scan(scan, size)[0])
        masks.append(letterbox_mask(truth, size))
    empty = np.array([not mask.any() for mask in masks], bool)
    shape = (-1, 1, size, size)
    stack = [torch.from_numpy(np.array(list_, np.uint8).reshape(shape)) for list_ in (scans, masks)]
    return Dataset(stack[0], stack[1], empty), problems
