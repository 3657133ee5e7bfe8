"""Training the network behind the click tool: what ``busviewer train-clicks`` does."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import replace
from pathlib import Path

import torch

from busviewer.files import write_atomic
from busviewer.network import ClickUNet
from busviewer.segmentation.clicks.click_weights import save_click_weights
from busviewer.segmentation.models.click_folder import ClickInfo
from busviewer.segmentation.models.model_folder import CARD, ModelInfo
from busviewer.segmentation.models.weights import load_weights
from busviewer.training.dataset import data_facts, load_dataset
from busviewer.training.loop.click_lessons import click_loss
from busviewer.training.loop.distributed import Team
from busviewer.training.loop.events import EventLog, writing
from busviewer.training.loop.loop import Run, new_run, save_run, train_epoch
from busviewer.training.loop.train import EVENTS, MENDED, STATE, Say, check_data, nothing, resumed_run, training_scans
from busviewer.training.spec import RunSpec

__all__ = ["KEPT", "RECIPE", "train_clicks"]

RECIPE = RunSpec(
    network="click-unet",
    options=(("levels", 5), ("width", 16)),
    epochs=7,
    batch=8,
    learning_rate=6e-4,
    weight_decay=0.01,
    sizes=((0.0, 128),),
    loss="lesion-dice-bce",
    normal_weight=2,
    lesion_free=0.0,
    ema=0.995,
    variation="wide",
)
"""The bundled one's, but for the fold that it keeps out."""

KEPT = 384
"""Pixels a side in which the scans are held: a part of one is still sharper than the network's square."""


def train_clicks(
    folders: Sequence[Path],
    out: Path,
    spec: RunSpec,
    device: torch.device,
    *,
    start: ModelInfo | None = None,
    resume: bool = False,
    cache: Path | None = None,
    say: Say = nothing,
    left_out: Say = nothing,
) -> ClickInfo:
    """Train on the folders, leave ``clicks.json``, weights and card in ``out``, and what a later ``resume`` needs.

    Args:
        spec: :data:`RECIPE`, or one of its kind.
        start: an Attention U-Net of the same width and depth whose weights the run starts from. A resumed run has no
            need of it.
        cache, say, left_out: as for :func:`busviewer.training.loop.train.train`.

    Raises:
        ValueError: no ground truth, a fold that is not there, a ``start`` that does not fit, an ``out`` that holds
            another run or is not to be gone on with; each names it. OSError: the disk is full, or the like.
    """
    state = out / STATE
    if state.exists() and not resume:
        raise ValueError(f"{out}: already contains a run; add --resume to continue it, or choose another folder")
    if resume and not state.exists() and not (out.is_dir() and any(out.iterdir())):
        raise ValueError(f"{out}: contains no run to resume; remove --resume to start one")
    if not state.exists() and out.is_dir() and any(out.iterdir()):
        raise ValueError(f"{out}: not empty, and contains no run to resume; choose another folder")
    entries, _ = training_scans(folders, spec.validate_fold, cache, say, own_groups=True)
    run = resumed_run(state, spec, device, Team()) if state.exists() else _begun(spec, device, start)
    check_data(run, data_facts(folders, entries), state)
    data, problems = load_dataset(entries, KEPT, say=say)
    for problem in problems:
        left_out(problem)
    if not len(data) or data.empty.all():
        raise ValueError(f"{', '.join(map(str, folders))}: no scan has a lesion, so there is nothing to train on")
    while run.epoch < run.spec.epochs:
        epoch = train_epoch(run, data, click_loss)
        run.history.append({"epoch": epoch.number, "loss": epoch.loss, "scans": len(data)})
        with writing(state, MENDED):
            out.mkdir(parents=True, exist_ok=True)
            save_run(run, state)
        with writing(out / EVENTS, MENDED):
            EventLog(out / EVENTS)(
                "epoch", epoch=epoch.number, epochs=run.spec.epochs, loss=epoch.loss,
                seconds=epoch.seconds, scans_per_second=epoch.scans_per_second,
            )  # fmt: skip
        say(f"epoch {epoch.number}/{run.spec.epochs}: loss {epoch.loss:.4f}, {epoch.scans_per_second:.1f} scans/s")
    with writing(out, MENDED):
        return _leave(run, out, folders, len(data))


def _begun(spec: RunSpec, device: torch.device, start: ModelInfo | None) -> Run:
    if start is not None:
        spec = replace(spec, start=start.sha256)
    elif spec.start is not None:
        raise ValueError(f"the run starts from the weights {spec.start[:12]} of a model; give its folder with --start")
    run = new_run(spec, device)
    if start is not None:
        network, average = run.network, run.average
        assert isinstance(network, ClickUNet) and isinstance(average, ClickUNet)  # the recipe's
        try:
            network.load_plain(load_weights(start))
        except RuntimeError as error:
            options = ", ".join(f"{name} {value}" for name, value in spec.options)
            raise ValueError(
                f"{start.folder}: its network is {start.network!r} {start.options}; the run needs an attention-unet "
                f"with {options}"
            ) from error
        average.load_state_dict(deepcopy(network.state_dict()))
    return run


def _leave(run: Run, out: Path, folders: Sequence[Path], scans: int) -> ClickInfo:
    spec = run.spec
    notes = {"epochs": run.epoch, "scans": scans, "scans_seen": run.scans_seen, "seconds": round(run.seconds),
             "scans_per_second": round(run.scans_seen / max(1e-9, run.seconds), 1), "spec": spec.to_json()}  # fmt: skip
    info = save_click_weights(ClickInfo(out, spec.network, dict(spec.options), spec.size, "", notes), run.average)
    sets = ", ".join(folder.resolve().name for folder in folders)
    fold = "" if spec.validate_fold is None else f" without fold {spec.validate_fold}"
    start = "" if spec.start is None else f", starting from the weights {spec.start[:12]} of a model"
    text = (
        f"# Click network\n\nDraws the lesion that a reader clicks on. Trained on {scans} scans of "
        f"{sets}{fold}{start}: {run.epoch} epochs, {run.scans_seen} training examples of {spec.size} px, weights "
        f"{info.sha256[:12]}. Not evaluated yet; to do so: `busviewer evaluate FOLDER --clicks 10`.\n"
    )
    write_atomic(out / CARD, text.encode("utf-8", "replace"))
    return info
