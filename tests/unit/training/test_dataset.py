"""Scans and ground truth on the network's square."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from busviewer.progress import listening
from busviewer.scan.phantom import Phantom
from busviewer.segmentation.preprocess import letterbox_mask, letterbox_scan
from busviewer.training.dataset import find_training_scans, load_dataset


def test_every_scan_with_ground_truth_is_found_once(tiny_study: Path) -> None:
    (tiny_study / "benign" / "unknown.png").write_bytes((tiny_study / "benign" / "benign (0).png").read_bytes())
    found = find_training_scans([tiny_study])
    assert len(found) == 12 and all(entry.has_truth for entry in found)
    nested = find_training_scans([tiny_study, tiny_study / "benign", tiny_study])
    assert [entry.path for entry in nested] == [entry.path for entry in found]


def test_a_folder_without_ground_truth_is_named(tiny_study: Path, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"nowhere: no such folder"):
        find_training_scans([tiny_study, tmp_path / "nowhere"])
    bare = tmp_path / "bare"
    bare.mkdir()
    (bare / "a.png").write_bytes((tiny_study / "benign" / "benign (0).png").read_bytes())
    with pytest.raises(ValueError, match=r"bare: no scan with ground truth"):
        find_training_scans([tiny_study, bare])


def test_a_broken_table_is_said(tiny_study: Path) -> None:
    (tiny_study / "groups.csv").write_text("nothing,useful\n1,2\n")
    said: list[str] = []
    find_training_scans([tiny_study], said.append)
    assert len(said) == 1 and "groups.csv" in said[0]


def test_scans_and_masks_are_letterboxed_alike(tiny_study: Path, tiny_phantoms: list[Phantom]) -> None:
    by_name = {phantom.name: phantom for phantom in tiny_phantoms}
    entries = find_training_scans([tiny_study])
    data, problems = load_dataset(entries, 64)
    assert problems == [] and len(data) == 12
    assert data.scans.shape == data.masks.shape == (12, 1, 64, 64)
    assert data.scans.dtype == data.masks.dtype == torch.uint8
    for number, entry in enumerate(entries):
        phantom = by_name[entry.path.stem]
        assert np.array_equal(data.scans[number, 0], letterbox_scan(phantom.scan, 64)[0])
        assert np.array_equal(data.masks[number, 0], letterbox_mask(phantom.mask, 64))
        assert data.empty[number] == (phantom.kind == "normal")


def test_what_cannot_be_read_is_left_out_and_said(tiny_study: Path) -> None:
    entries = find_training_scans([tiny_study])
    entries[2].path.write_bytes(b"broken")
    entries[5].truths[0].write_bytes(b"broken")
    data, problems = load_dataset(entries, 64)
    assert len(data) == len(data.empty) == 10
    assert [entries[2].path.name in problems[0], entries[5].truths[0].name in problems[1]] == [True, True]


def test_nothing_at_all_is_an_empty_dataset() -> None:
    data, problems = load_dataset([], 64)
    assert len(data) == 0 and data.scans.shape == (0, 1, 64, 64) and problems == []


def test_reading_tells_how_far_it_is(tiny_study: Path) -> None:
    reports: list[tuple[float, str]] = []
    with listening(lambda fraction, text: reports.append((fraction, text))):
        load_dataset(find_training_scans([tiny_study])[:2], 64)
    assert reports[0] == (0, "reading benign/benign (0).png") and reports[-1][0] == 1
