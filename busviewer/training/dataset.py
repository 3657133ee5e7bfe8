"""Scans and their ground truth in memory, on the network's square."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from busviewer.files import sha256_of
from busviewer.progress import track
from busviewer.scan import Scan, ScanError, read_scan
from busviewer.scan.frames import file_of
from busviewer.segmentation.models.trained_on import TrainedOn
from busviewer.segmentation.preprocess import letterbox_mask, letterbox_scan, network_input
from busviewer.study import ScanEntry, list_scans
from busviewer.study.folder.tables import TABLE_NAMES, read_table
from busviewer.study.folder.truth import examine_truth, read_class

__all__ = [
    "Dataset",
    "absent_scans",
    "data_facts",
    "find_training_scans",
    "load_dataset",
    "make_dataset",
    "trained_on",
]

_CLASSES = {"benign": 0.0, "malignant": 1.0}


@dataclass(frozen=True)
class Dataset:
    """Letterboxed scans and masks.

    Attributes:
        scans: (N, C, S, S) uint8, of a network of C channels: the scan, and its saliency map where that asks for it.
        masks: (N, 1, S, S) uint8, 0 to 255: how much of a pixel is lesion.
        empty: (N,) bool, True where there is no lesion.
        malignant: (N,) float32, 1 malignant, 0 benign, -1 not known or no lesion.
    """

    scans: Tensor
    masks: Tensor
    empty: NDArray[np.bool_]
    malignant: Tensor

    def __len__(self) -> int:
        return len(self.scans)

    def part(self, numbers: NDArray[np.intp]) -> Dataset:
        """Only these, in this order."""
        which = torch.from_numpy(numbers)
        return Dataset(self.scans[which], self.masks[which], self.empty[numbers], self.malignant[which])

    def to(self, device: torch.device) -> Dataset:
        """The same on ``device``, all of it."""
        return replace(
            self, scans=self.scans.to(device), masks=self.masks.to(device), malignant=self.malignant.to(device)
        )


def make_dataset(
    squares: Iterable[tuple[NDArray[np.uint8], NDArray[np.uint8], str | None]], size: int, channels: int
) -> Dataset:
    """The dataset, on the CPU, of (scan, mask, class) on the network's square of ``size``.

    A class is "benign", "malignant", or anything else where it is not known; without a lesion it does not count.
    """
    scans, masks, classes = [], [], []
    for scan, mask, class_name in squares:
        scans.append(network_input(scan, channels))
        masks.append(mask)
        classes.append(_CLASSES.get(class_name or "", -1.0) if mask.any() else -1.0)
    empty = np.array([not mask.any() for mask in masks], bool)
    planes, truths = (
        torch.from_numpy(np.array(list_, np.uint8).reshape(-1, count, size, size))
        for list_, count in ((scans, channels), (masks, 1))
    )
    return Dataset(planes, truths, empty, torch.tensor(classes, dtype=torch.float32))


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
            raise ValueError(f"{folder}: no scan with ground truth here (see Help, 'Folder layouts')")
        entries |= {entry.path: entry for entry in found if entry.path not in entries}
    return list(entries.values())


def absent_scans(folder: Path) -> list[str]:
    """A sentence for each table of groups and folds below ``folder`` that names scans which are not there."""
    entries = list_scans(folder.resolve())
    places = {place for entry in entries for place in entry.path.parents if place.is_relative_to(folder.resolve())}
    said = []
    for path in (place / name for place in sorted(places) for name in TABLE_NAMES):
        try:
            rows = read_table(path, "").rows if path.is_file() else {}
        except (OSError, ValueError):  # whoever lists the folder says so
            continue
        below = [entry.path for entry in entries if entry.path.is_relative_to(path.parent)]
        there = {scan.relative_to(path.parent).with_suffix("").as_posix() for scan in below}
        there |= {scan.stem for scan in below}
        absent = [scan for scan in rows if scan not in there]
        if absent:
            more = f" and {len(absent) - 1} more" if len(absent) > 1 else ""
            said.append(
                f"{path}: lists {absent[0]!r}{more}, but there is no such scan; restore the scan or remove its row"
            )
    return said


def data_facts(folders: Sequence[Path], entries: Sequence[ScanEntry]) -> list[list[Any]]:
    """What a run is trained on, to know it again: for each folder its name, how many of ``entries`` are in it, and one
    SHA-256 of their names, classes, scans and ground truth ("" for a file that cannot be read)."""
    known: dict[Path, str] = {}

    def sha256(path: Path) -> str:
        file = file_of(path)
        if file not in known:
            try:
                known[file] = sha256_of(file)
            except OSError:
                known[file] = ""
        return known[file]

    facts: list[list[Any]] = []
    for folder in folders:
        inside = [entry for entry in entries if entry.path.is_relative_to(folder.resolve())]
        lines = [[entry.key, entry.class_name, *map(sha256, (entry.path, *entry.truths))] for entry in inside]
        facts.append([folder.resolve().name, len(inside), hashlib.sha256(repr(lines).encode()).hexdigest()])
    return facts


def load_dataset(
    entries: Sequence[ScanEntry], size: int, channels: int = 1, say: Callable[[str], None] = lambda text: None
) -> tuple[Dataset, list[str]]:
    """Read, letterbox and keep the scans; what cannot be read is left out and said in the second value.

    Ground truth that is odd is kept, and told to ``say``, a sentence for each scan.
    ``channels`` is what the network takes (see :func:`~busviewer.segmentation.preprocess.network_input`).
    """
    squares, problems = [], []
    for entry in track(entries, lambda entry: f"reading {entry.key}"):
        try:
            scan = read_scan(entry.path)
            truth = examine_truth(entry, scan.shape)
            class_name = read_class(entry)
        except ScanError as error:
            problems.append(str(error))
            continue
        if truth is None:
            continue
        if truth.odd:
            say(f"check the ground truth of {entry.path}: {'; '.join(truth.odd)}")
        squares.append((letterbox_scan(scan, size)[0], letterbox_mask(truth.mask, size), class_name))
    return make_dataset(squares, size, channels), problems


def trained_on(entries: Sequence[ScanEntry]) -> TrainedOn:
    """What a model learns from these scans; one that cannot be read teaches nothing, and does not count."""

    def scans() -> Iterator[Scan]:
        for entry in track(entries, lambda entry: f"noting {entry.key}"):
            try:
                yield read_scan(entry.path)
            except ScanError:  # whoever reads it to train says so
                continue

    return TrainedOn.of(scans())
