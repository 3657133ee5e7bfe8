"""The one training loop, resumable after any end."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor, nn

from busviewer.files import atomic_path
from busviewer.network import build_network, channels_of, outputs_of
from busviewer.progress import check_cancelled, report
from busviewer.segmentation.device import autocast, precision_in
from busviewer.segmentation.preprocess import MEAN, SD
from busviewer.training.dataset import Dataset
from busviewer.training.loop.augment import augment
from busviewer.training.loop.distributed import Team
from busviewer.training.loop.loss import LOSSES, assessment_loss
from busviewer.training.spec import RunSpec

__all__ = ["BatchLoss", "Best", "Epoch", "Run", "load_run", "new_run", "save_run", "stored_spec", "train_epoch"]


@dataclass(frozen=True, eq=False)
class Best:
    """The epoch (from 1) with the highest Dice on what is kept apart, and its averaged weights."""

    epoch: int
    dice: float
    weights: dict[str, Tensor]


@dataclass
class Run:
    """A run between two epochs: all that the next epoch depends on.

    Attributes:
        spec: its description.
        network: the weights that are trained; ``average``: their moving average, the ones that are kept.
        optimizer: AdamW over ``network``.
        epoch: how many epochs are done.
        scans_seen, seconds: so far.
        device: where it is.
        frozen_norm: keep the batch-norm statistics (a few corrected scans say too little to estimate them anew).
        team: the processes that make this run together; each has all of it.
        data: what it is trained on (:func:`busviewer.training.dataset.data_facts`); None of a run that older versions
            saved, and where nothing is kept of it.
        taught: the assessments that the scans of the last epoch could teach.
        best: so far, where the spec says to keep it.
    """

    spec: RunSpec
    network: nn.Module
    average: nn.Module
    optimizer: torch.optim.AdamW
    device: torch.device
    epoch: int = 0
    scans_seen: int = 0
    seconds: float = 0.0
    frozen_norm: bool = False
    history: list[dict[str, float]] = field(default_factory=list)
    team: Team = Team()
    data: list[list[Any]] | None = None
    taught: tuple[str, ...] = ()
    best: Best | None = None

    @property
    def channels(self) -> int:
        """What the network takes: 1, the scan; 2, the scan and its saliency map."""
        return channels_of(self.network)


BatchLoss = Callable[[Run, Dataset, Tensor, torch.Generator], Tensor]
"""The loss of the scans of this number of a dataset; the generator draws all that is random in it."""


@dataclass(frozen=True)
class Epoch:
    """What one epoch came to: its number (from 1), mean loss, seconds, and scans a second."""

    number: int
    loss: float
    seconds: float
    scans_per_second: float


def new_run(
    spec: RunSpec,
    device: torch.device,
    *,
    weights: dict[str, Tensor] | None = None,
    encoder: Mapping[str, Tensor] | None = None,
    team: Team | None = None,
) -> Run:
    """A run at its start: from the spec's seed, with the published weights of an encoder or with weights of its own.

    ValueError where network or loss are unknown, or the network takes no ``encoder``, or not these weights.
    """
    team = team or Team()
    if spec.loss not in LOSSES:
        raise ValueError(f"unknown loss {spec.loss!r}; available: {', '.join(LOSSES)}")
    precision_in(device, spec.precision)  # known?
    torch.manual_seed(spec.seed)
    network = build_network(spec.network, **dict(spec.options))
    if weights is not None:
        network.load_state_dict(weights)
    if encoder is not None:
        load = cast(Callable[[Mapping[str, Tensor]], None] | None, getattr(network, "load_encoder", None))
        if load is None:
            raise ValueError(f"network {spec.network!r} does not take encoder weights")
        load(encoder)
    network.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    average = deepcopy(network).requires_grad_(False)
    team.share_statistics(network)
    fused = device.type == "cuda"
    if fused:
        # the kernels that cuDNN finds quickest by trying depend on what else runs, and some give other bits each time
        torch.backends.cudnn.benchmark, torch.backends.cudnn.deterministic = False, True
    groups = _groups(network, spec)
    for part in _published(network, spec)[: spec.frozen]:
        part.requires_grad_(False)
    optimizer = torch.optim.AdamW(groups, spec.learning_rate, weight_decay=spec.weight_decay, fused=fused)
    return Run(spec, network, average, optimizer, device, frozen_norm=weights is not None, team=team)


def _published(network: nn.Module, spec: RunSpec) -> list[nn.Module]:
    return list(getattr(network, "pretrained", [])) if spec.encoder else []


def _groups(network: nn.Module, spec: RunSpec) -> list[dict[str, object]]:
    """What the optimiser moves, each part with its ``pace``: parts of the learning rate."""
    known = _published(network, spec)
    slow = [value for part in known[spec.frozen :] for value in part.parameters()]
    others = {id(value) for part in known for value in part.parameters()}
    fast = [value for value in network.parameters() if id(value) not in others]
    groups: list[dict[str, object]] = [{"params": fast, "pace": 1.0}]
    return [*groups, {"params": slow, "pace": spec.encoder_rate}] if slow else groups


def _order(spec: RunSpec, epoch: int, empty: np.ndarray) -> np.ndarray:
    """The scans of one epoch, shuffled; scans without a lesion come ``normal_weight`` times."""
    weights = np.where(empty, spec.normal_weight, 1)
    indices = np.repeat(np.arange(len(empty)), weights)
    return np.random.default_rng((spec.seed, epoch)).permutation(indices)


def _rate(spec: RunSpec, done: float) -> float:
    """The learning rate after the fraction ``done`` of the run: linear warm-up over 3 %, then cosine to 1 %."""
    warm = min(1.0, done / 0.03 + 0.02)
    return spec.learning_rate * warm * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * done)))


@torch.no_grad()
def _follow(average: nn.Module, network: nn.Module, decay: float) -> None:
    """Move the average towards the network; batch-norm statistics are averages already, and are copied."""
    torch._foreach_lerp_(list(average.parameters()), list(network.parameters()), 1 - decay)
    pairs = list(zip(average.buffers(), network.buffers(), strict=True))
    for counts in (False, True):  # each kind in one go, where that is a kernel on a GPU
        some = [(kept, current) for kept, current in pairs if kept.is_floating_point() != counts]
        if some:
            torch._foreach_copy_([kept for kept, _ in some], [current for _, current in some])


def train_epoch(
    run: Run,
    data: Dataset,
    loss_of: BatchLoss | None = None,
    *,
    order: NDArray[np.integer] | None = None,
    penalty: Callable[[nn.Module], Tensor] | None = None,
    check: Callable[[], None] = check_cancelled,
) -> Epoch:
    """Train one epoch over ``data`` (which lies on the run's device, at the size of this epoch).

    Nothing in it waits for a GPU before the epoch's end. ``loss_of``: what is learned of a batch, where it is not to
    find lesions and to tell their class. ``order``: the numbers of the scans in the order of the batches, where it is
    not each once, shuffled. ``penalty``: of the weights, is added to what is learned and not to the loss that is told.
    ``check`` raises Cancelled before a batch where the run shall stop, in each process of a team or in none.
    """
    spec, started = run.spec, time.monotonic()
    run.network.train(not run.frozen_norm)
    for kept in _published(run.network, spec)[: spec.frozen]:
        kept.eval()
    seed = spec.seed * 100_003 + run.epoch
    torch.manual_seed(seed + 7_919 * run.team.rank)  # of dropout: as if the run had never been broken off
    generator = torch.Generator(run.device).manual_seed(seed)
    numbers = torch.from_numpy(_order(spec, run.epoch, data.empty) if order is None else order)
    numbers = numbers.to(run.device, non_blocking=True)
    # a last scan that is left alone is no batch to estimate statistics from
    alone = run.frozen_norm or spec.batch == 1 or len(numbers) == 1
    fewest = 1 if run.frozen_norm else max(run.team.size, 1 if alone else 2)
    batches = [part for part in torch.split(numbers, spec.batch) if len(part) >= fewest]
    taught = _taught(spec, data)
    run.taught = tuple(name for name in ("lesion", "malignant") if getattr(taught, name))

    def own(run: Run, data: Dataset, batch: Tensor, generator: torch.Generator) -> Tensor:
        return _loss(run, data, batch, generator, taught)

    total = torch.zeros((), device=run.device)
    for number, batch in enumerate(batches):
        check()
        rate = _rate(spec, (run.epoch + number / len(batches)) / spec.epochs)
        for group in run.optimizer.param_groups:
            group["lr"] = rate * group["pace"]
        loss = (loss_of or own)(run, data, batch, generator)
        run.optimizer.zero_grad(set_to_none=True)
        # each process adds its share of the penalty, as of the loss: the gradients are added up
        more = 0.0 if penalty is None else penalty(run.network) / run.team.size
        (loss + more).backward()  # type: ignore[no-untyped-call]
        run.team.add_gradients(run.network)
        nn.utils.clip_grad_norm_(run.network.parameters(), 2.0)
        run.optimizer.step()
        step = run.epoch * len(batches) + number
        _follow(run.average, run.network, min(spec.ema, (1 + step) / (10 + step)))
        total += loss.detach() * len(batch)
        if number % 10 == 0:
            report((run.epoch + number / len(batches)) / spec.epochs, f"epoch {run.epoch + 1} of {spec.epochs}")
    seen = sum(len(batch) for batch in batches)
    mean_loss = float(run.team.add(total)) / max(1, seen)
    if not math.isfinite(mean_loss):
        raise RuntimeError(f"the loss is {mean_loss} in epoch {run.epoch + 1}; lower the learning rate")
    seconds = time.monotonic() - started
    run.epoch += 1
    run.scans_seen += seen
    run.seconds += seconds
    return Epoch(run.epoch, mean_loss, seconds, seen / max(1e-9, seconds))


@dataclass(frozen=True)
class _Taught:
    """Which assessments ``data`` can teach: from one answer alone, a network learns only to give it."""

    lesion: bool
    malignant: bool


def _taught(spec: RunSpec, data: Dataset) -> _Taught:
    without = data.empty.any() or spec.lesion_free > 0
    known = data.malignant.cpu()
    return _Taught(bool(without and not data.empty.all()), bool((known == 0).any() and (known == 1).any()))


def _loss(run: Run, data: Dataset, batch: Tensor, generator: torch.Generator, taught: _Taught) -> Tensor:
    """This process's part of the loss of one batch of scans, augmented anew: the parts add up to the batch's loss."""
    spec, part = run.spec, run.team.part(len(batch))
    share = float((part.stop - part.start) / len(batch))
    if not share:  # of a last batch that is smaller than the team: gradients of 0 for the weights that others have some
        part = slice(0, 1)
    scans, masks = data.scans[batch].float() / 255, data.masks[batch].float() / 255
    scans, masks, shows = augment(scans, masks, generator, lesion_free=spec.lesion_free, variation=spec.variation)
    scans = ((scans[part] - MEAN) / SD).to(memory_format=torch.channels_last)
    with autocast(run.device, bf16=precision_in(run.device, spec.precision)[0] == "bf16"):
        outputs = outputs_of(run.network, scans)
    loss = LOSSES[spec.loss](outputs.mask, masks[part]) * share
    if outputs.lesion is not None and taught.lesion:
        loss = loss + spec.opinion_weight * assessment_loss(outputs.lesion, shows[part], shows)
    if outputs.malignant is not None and taught.malignant:
        known = torch.where(shows == 1, data.malignant[batch], -1.0)  # a crop beside the lesion does not tell its class
        loss = loss + spec.opinion_weight * assessment_loss(outputs.malignant, known[part], known)
    return loss if share else loss * 0


def save_run(run: Run, path: Path) -> None:
    """Write all of the run as one safetensors file, atomically: what is on disk is the end of some whole epoch."""
    tensors = {f"network.{name}": value for name, value in run.network.state_dict().items()}
    tensors |= {f"average.{name}": value for name, value in run.average.state_dict().items()}
    for number, state in run.optimizer.state_dict()["state"].items():
        tensors |= {f"optimizer.{number}.{name}": value for name, value in state.items()}
    meta: dict[str, Any] = {
        "spec": run.spec.to_json(),
        "epoch": run.epoch,
        "scans_seen": run.scans_seen,
        "seconds": run.seconds,
        "frozen_norm": run.frozen_norm,
        "history": run.history,
        "data": run.data,
        "taught": run.taught,
    }
    if run.best is not None:
        tensors |= {f"best.{name}": value for name, value in run.best.weights.items()}
        meta["best"] = [run.best.epoch, run.best.dice]
    with atomic_path(path) as part:
        save_file({name: value.contiguous() for name, value in tensors.items()}, part, {"run": json.dumps(meta)})


def load_run(path: Path, device: torch.device, *, team: Team | None = None) -> Run:
    """Read what :func:`save_run` wrote; ValueError names the file where it is damaged."""
    try:
        with safe_open(path, "pt") as stream:
            meta = json.loads(stream.metadata()["run"])
            tensors = {name: stream.get_tensor(name) for name in stream.keys()}  # noqa: SIM118 (no iterator)
        run = new_run(RunSpec.from_json(meta["spec"]), device, team=team)
        _put_back(run, tensors)
        run.epoch, run.scans_seen, run.seconds = int(meta["epoch"]), int(meta["scans_seen"]), float(meta["seconds"])
        run.frozen_norm, run.history = bool(meta["frozen_norm"]), list(meta["history"])
        run.data, run.taught = meta.get("data"), tuple(meta.get("taught", ("lesion", "malignant")))
        if "best" in meta:
            epoch, dice = meta["best"]
            run.best = Best(int(epoch), float(dice), _part(tensors, "best."))
    except (SafetensorError, KeyError, TypeError, AttributeError, RuntimeError, ValueError) as error:
        raise _not_a_run(path, error) from error
    return run


def stored_spec(path: Path) -> RunSpec:
    """The description of the run that :func:`save_run` wrote, nothing else of it; ValueError where it is damaged."""
    try:
        with safe_open(path, "pt") as stream:
            return RunSpec.from_json(json.loads(stream.metadata()["run"])["spec"])
    except (SafetensorError, KeyError, TypeError, AttributeError, RuntimeError, ValueError) as error:
        raise _not_a_run(path, error) from error


def _not_a_run(path: Path, error: Exception) -> ValueError:
    reason = (str(error).splitlines() or [""])[0][:200]
    return ValueError(f"{path}: this run cannot be resumed ({reason}); start again in another folder")


def _part(tensors: dict[str, Tensor], prefix: str) -> dict[str, Tensor]:
    return {name.removeprefix(prefix): value for name, value in tensors.items() if name.startswith(prefix)}


def _put_back(run: Run, tensors: dict[str, Tensor]) -> None:
    run.network.load_state_dict(_part(tensors, "network."))
    run.average.load_state_dict(_part(tensors, "best.") or _part(tensors, "average."))  # do the best ones fit it?
    run.average.load_state_dict(_part(tensors, "average."))
    states: dict[int, dict[str, Tensor]] = {}
    for name, value in _part(tensors, "optimizer.").items():
        number, _, key = name.partition(".")
        states.setdefault(int(number), {})[key] = value
    whole = run.optimizer.state_dict()
    whole["state"] = states
    run.optimizer.load_state_dict(whole)
