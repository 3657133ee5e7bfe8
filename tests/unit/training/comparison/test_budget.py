"""Exactly so many scans, the same for all, and no end of it costs more than what was not saved yet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from safetensors.torch import save_file

from busviewer.progress import Cancelled, listening
from busviewer.scan.phantom import Phantom
from busviewer.segmentation.preprocess import letterbox_mask, letterbox_scan
from busviewer.training.comparison import budget as room
from busviewer.training.comparison.budget import piece_lengths, scan_stream, train_on_budget
from busviewer.training.dataset import Dataset, make_dataset
from busviewer.training.loop.loop import Epoch, Run, load_run
from busviewer.training.spec import RunSpec

CPU = torch.device("cpu")
SPEC = RunSpec("unet", (("width", 2), ("levels", 3)), batch=4, sizes=((0.0, 32),), normal_weight=2)


@pytest.fixture
def data(tiny_phantoms: list[Phantom]) -> Dataset:
    squares = [
        (letterbox_scan(phantom.scan, 32)[0], letterbox_mask(phantom.mask, 32), phantom.kind)
        for phantom in tiny_phantoms
    ]
    return make_dataset(squares, 32, 1)


@pytest.fixture(autouse=True)
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "PIECE", 8)


def go(data: Dataset, state: Path, spec: RunSpec = SPEC, budget: int = 30, **others: object) -> Run:
    state.parent.mkdir(exist_ok=True)
    return train_on_budget(spec, lambda channels: data, budget, state, CPU, **others)  # type: ignore[arg-type]


@given(st.integers(2, 5000), st.integers(3, 40), st.integers(1, 1200))
def test_the_pieces_are_the_budget_and_leave_no_scan_alone(budget: int, batch: int, piece: int) -> None:
    lengths = piece_lengths(budget, batch, piece)
    assert sum(lengths) == budget and min(lengths) >= 2
    assert all(length % batch != 1 for length in lengths)
    assert max(lengths) <= max(piece, batch)


def test_the_stream_is_rounds_over_all_with_normals_more_often() -> None:
    empty = np.array([False, True, False, False, True])
    stream = scan_stream(empty, 3, 1, 20)
    assert stream.shape == (20,)
    for round_ in (stream[:9], stream[9:18]):
        assert np.bincount(round_, minlength=5).tolist() == [1, 3, 1, 1, 3]
    assert not np.array_equal(stream[:9], stream[9:18]), "each round in its own order"
    assert np.array_equal(scan_stream(empty, 3, 1, 20), stream)
    assert not np.array_equal(scan_stream(empty, 3, 2, 20), stream)


@pytest.mark.parametrize(("batch", "budget"), [(4, 30), (3, 31), (7, 29), (4, 8), (5, 6)])
def test_exactly_the_budget_is_seen(data: Dataset, tmp_path: Path, batch: int, budget: int) -> None:
    run = go(data, tmp_path / "run.safetensors", replace(SPEC, batch=batch), budget)
    assert run.scans_seen == budget and load_run(tmp_path / "run.safetensors", CPU).scans_seen == budget


def test_networks_of_other_recipes_see_the_same_scans(
    data: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: dict[str, list[float]] = {}

    def epoch(run: Run, part: Dataset) -> Epoch:
        assert run.spec.normal_weight == 1, "the loop must not draw them once more"
        seen.setdefault(run.spec.network, []).extend(part.scans.float().mean((1, 2, 3)).tolist())
        run.epoch += 1
        return Epoch(run.epoch, 1.0, 1.0, 1.0)

    monkeypatch.setattr(room, "train_epoch", epoch)
    go(data, tmp_path / "a" / "run.safetensors")
    go(data, tmp_path / "b" / "run.safetensors", replace(SPEC, network="attention-unet", batch=8, learning_rate=1.0))
    assert seen["unet"] == seen["attention-unet"] and len(seen["unet"]) == 30


def test_a_run_that_was_broken_off_goes_on_as_if_it_had_not_been(data: Dataset, tmp_path: Path) -> None:
    whole = go(data, tmp_path / "whole" / "run.safetensors")
    state, calls = tmp_path / "broken" / "run.safetensors", list[None]()

    def stop(epochs: int) -> Callable[[str], None]:
        def say(text: str) -> None:
            calls.append(None)
            if len(calls) == epochs:
                raise Cancelled

        return say

    with pytest.raises(Cancelled):
        go(data, state, save_every=0, say=stop(2))
    assert load_run(state, CPU).epoch == 2
    said: list[str] = []
    again = go(data, state, save_every=0, say=said.append)
    assert [line.split(",")[0] for line in said] == ["24 of 30 scans", "30 of 30 scans"]
    assert again.history == whole.history and again.scans_seen == whole.scans_seen == 30
    for name, value in whole.average.state_dict().items():
        assert torch.equal(value, again.average.state_dict()[name]), name


def test_a_finished_run_reads_no_data(data: Dataset, tmp_path: Path) -> None:
    state = tmp_path / "run.safetensors"
    go(data, state)

    def refuse(channels: int) -> Dataset:
        raise AssertionError("asked for data")

    assert train_on_budget(SPEC, refuse, 30, state, CPU).scans_seen == 30


def test_it_is_saved_only_so_often_and_at_the_end(
    data: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved: list[int] = []
    monkeypatch.setattr(room, "save_run", lambda run, path: saved.append(run.scans_seen))
    go(data, tmp_path / "run.safetensors", save_every=1e9)
    assert saved == [30]
    go(data, tmp_path / "run.safetensors", save_every=0)
    assert saved[1:] == [8, 16, 24, 30]


@pytest.mark.parametrize("damage", ["cut", "another recipe"])
def test_what_cannot_be_gone_on_with_is_begun_anew_and_said(data: Dataset, tmp_path: Path, damage: str) -> None:
    state, said = tmp_path / "run.safetensors", list[str]()
    go(data, state)
    (tmp_path / f".{state.name}.x.part").write_bytes(b"half")
    if damage == "cut":
        state.write_bytes(state.read_bytes()[:100])
    run = go(data, state, SPEC if damage == "cut" else replace(SPEC, learning_rate=1e-4), say=said.append, save_every=0)
    assert run.scans_seen == 30 and "starting again" in said[0] and len(said) == 5
    assert [path.name for path in tmp_path.iterdir()] == [state.name]


def test_an_encoder_that_does_not_fit_is_named(data: Dataset, tmp_path: Path) -> None:
    file = tmp_path / "encoder.safetensors"
    save_file({"a": torch.zeros(1)}, file)
    with pytest.raises(ValueError, match=r"encoder\.safetensors: not encoder weights for 'unet'"):
        go(data, tmp_path / "run.safetensors", encoder=file)
    file.write_bytes(b"x")
    with pytest.raises(ValueError, match=r"encoder\.safetensors: not encoder weights"):
        go(data, tmp_path / "run.safetensors", encoder=file)


def test_cancelling_ends_it_between_two_batches(data: Dataset, tmp_path: Path) -> None:
    with pytest.raises(Cancelled), listening(lambda fraction, text: None, lambda: True):
        go(data, tmp_path / "run.safetensors")
    assert not (tmp_path / "run.safetensors").exists()
