"""Training for an exact number of scans: every run of the same budget sees the same scans in the same order."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.torch import load_file

from busviewer.training.dataset import Dataset
from busviewer.training.loop.events import writing
from busviewer.training.loop.loop import Run, load_run, new_run, save_run, train_epoch
from busviewer.training.spec import RunSpec

__all__ = ["PIECE", "piece_lengths", "scan_stream", "train_on_budget"]

PIECE = 256
"""Scans of an epoch here, about: what a kill costs at most on a slow machine."""


def scan_stream(empty: NDArray[np.bool_], weight: int, seed: int, budget: int) -> NDArray[np.intp]:
    """(budget,) which scan comes when: rounds over all, each shuffled anew, the last one cut.

    ``empty`` (N,) are the scans without a lesion; each of them comes ``weight`` times a round.
    """
    pool = np.repeat(np.arange(len(empty)), np.where(empty, weight, 1))
    draw = np.random.default_rng((seed, budget))
    return np.concatenate([draw.permutation(pool) for _ in range(-(-budget // len(pool)))])[:budget]


def piece_lengths(budget: int, batch: int, piece: int) -> list[int]:
    """``budget`` in whole batches of about ``piece`` scans and a rest, none of which ends in a batch of one.

    The loop leaves a last scan alone out, as its statistics say nothing.
    """
    whole = max(1, piece // batch) * batch
    count, rest = divmod(budget, whole)
    if rest % batch != 1 or budget < 4:
        return [whole] * count + [rest] * (rest > 0)
    if rest == 1:
        count, rest = count - 1, whole + 1
    return [whole] * count + [rest - 2, 2]


def train_on_budget(
    spec: RunSpec,
    data_for: Callable[[int], Dataset],
    budget: int,
    state: Path,
    device: torch.device,
    *,
    encoder: Path | None = None,
    save_every: float = 60.0,
    say: Callable[[str], None] = lambda text: None,
) -> Run:
    """Train as ``spec`` says, its epochs apart, until ``budget`` scans were seen; goes on with the run in ``state``.

    Args:
        data_for: the scans to train on, on the device, as a network of so many channels takes them.
        encoder: a file of published weights for the encoder.
        save_every: seconds between two saves of the run; the end is always saved.
        say: is told of each save.

    Raises:
        ValueError: the encoder does not fit. RuntimeError: the loss is no number, or the device is out of memory.
    """
    lengths = piece_lengths(budget, spec.batch, PIECE)
    # the stream draws scans without a lesion as often as they are to come; the loop draws each of a piece once
    run = _begun(replace(spec, epochs=len(lengths), normal_weight=1), state, device, encoder, say)
    if run.epoch == len(lengths):
        return run
    data = data_for(run.channels)
    order = scan_stream(data.empty, spec.normal_weight, spec.seed, budget)
    saved = time.monotonic()
    for piece in np.split(order, np.cumsum(lengths)[:-1])[run.epoch :]:
        epoch = train_epoch(run, _taken(data, piece))
        run.history.append({"epoch": epoch.number, "loss": epoch.loss, "scans": len(piece)})
        if run.epoch == len(lengths) or time.monotonic() - saved >= save_every:
            with writing(state):
                save_run(run, state)
            saved = time.monotonic()
            say(f"{run.scans_seen:,} of {budget:,} scans, loss {epoch.loss:.4f}, {epoch.scans_per_second:.1f} scans/s")
    return run


def _taken(data: Dataset, piece: NDArray[np.intp]) -> Dataset:
    """The scans of one piece."""
    index = torch.from_numpy(piece).to(data.scans.device)
    return replace(
        data,
        scans=data.scans[index],
        masks=data.masks[index],
        empty=data.empty[piece],
        malignant=data.malignant[index],
    )


def _begun(spec: RunSpec, state: Path, device: torch.device, encoder: Path | None, say: Callable[[str], None]) -> Run:
    """The run in ``state`` where there is one of this ``spec``, else a new one."""
    for stale in state.parent.glob(f".{state.name}.*.part"):  # of a run that was killed while it wrote
        stale.unlink(missing_ok=True)
    if state.exists():
        try:
            run = load_run(state, device)
            if run.spec == spec:
                return run
            say("the saved run has another recipe; starting again")
        except ValueError as error:
            say(f"starting again: {error}")
    if encoder is None:
        return new_run(spec, device)
    try:
        return new_run(spec, device, encoder=load_file(encoder))
    except (SafetensorError, OSError, ValueError) as error:
        raise ValueError(f"{encoder}: not encoder weights for {spec.network!r} ({error})") from error
