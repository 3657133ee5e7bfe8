"""Training a network on finals so that it forgets little: replay, a slow encoder, a pull back, and interpolation."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from math import ceil
from statistics import fmean
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from busviewer.progress import Cancelled
from busviewer.segmentation import ModelInfo
from busviewer.segmentation.models.weights import load_weights
from busviewer.segmentation.preprocess import letterbox_mask, letterbox_scan
from busviewer.segmentation.segmenter import TorchSegmenter
from busviewer.training.dataset import Dataset, make_dataset
from busviewer.training.finetuning.finals import Finals
from busviewer.training.finetuning.gate import CHOOSING, Judging, Outcome, judge, pair, phantoms, verdict_of
from busviewer.training.finetuning.spec import FinetuneSpec
from busviewer.training.loop.distributed import Team
from busviewer.training.loop.loop import new_run, train_epoch
from busviewer.training.spec import RunSpec

__all__ = [
    "ALPHAS",
    "REPLAYED",
    "Learned",
    "best_between",
    "between",
    "choose_between",
    "learn",
    "mixed_order",
    "pull_to",
    "spread",
    "taught",
]

ALPHAS = (0.0, 0.25, 0.5, 0.75, 1.0)
"""How far to go from the parent's weights to the trained ones: these are tried."""
REPLAYED = range(201, 225)
"""Phantoms that a training looks at again, 16 with a lesion and 8 without: never those that judge or choose."""


@dataclass(frozen=True, eq=False)
class Learned:
    """The network of the epoch with the lowest training loss, which one that was, how many there were, and whether a
    stop was asked for."""

    network: nn.Module
    epoch: int
    epochs: int
    stopped: bool


def learn(
    spec: FinetuneSpec,
    root: ModelInfo,
    data: Dataset,
    count: int,
    device: torch.device,
    precision: str,
    record: Callable[..., None] = lambda event, **values: None,
    dice_of: Callable[[nn.Module], float] = lambda network: 0.0,
    team: Team | None = None,
) -> Learned:
    """Train the first member of ``root`` on ``data`` (on ``device``), of which the first ``count`` scans are finals.

    ``dice_of`` is shown after each epoch and chooses nothing. Every process of a ``team`` has all of the data.
    Cancelled where a stop was asked for before the first epoch was finished.
    """
    team, weights = team or Team(), load_weights(root)
    team.check_batch(spec.batch)
    run = new_run(_run_spec(spec, root, precision), device, weights=weights, team=team)
    run.frozen_norm = spec.frozen_norm
    pull = pull_to(run.network, spec.pull)
    best: tuple[float, int, nn.Module] | None = None
    while run.epoch < spec.epochs:
        random = np.random.default_rng((spec.seed, run.epoch))
        order = mixed_order(count, len(data) - count, spec.batch, spec.replay, random)
        try:
            epoch = train_epoch(run, data, order=order, penalty=pull, check=lambda: team.check_cancelled(device))
        except Cancelled:
            if best is None:
                raise
            return Learned(best[2], best[1], run.epoch, True)
        if best is None or epoch.loss < best[0]:
            best = (epoch.loss, epoch.number, deepcopy(run.average))
        record("epoch", epoch=epoch.number, epochs=spec.epochs, loss=epoch.loss, dice=dice_of(run.average),
               seconds=epoch.seconds, scans_per_second=epoch.scans_per_second)  # fmt: skip
    assert best is not None  # the spec asks for at least one epoch
    return Learned(best[2], best[1], run.epoch, False)


def pull_to(network: nn.Module, strength: float) -> Callable[[nn.Module], Tensor] | None:
    """What pulls weights back to those that ``network`` has now, for its loss; None for a ``strength`` of 0."""
    start = [value.detach().clone() for value in network.parameters()]

    def pull(network: nn.Module) -> Tensor:
        apart = torch._foreach_sub(list(network.parameters()), start)
        return strength / 2 * torch.stack([(each * each).sum() for each in apart]).sum()

    return pull if strength else None


def _run_spec(spec: FinetuneSpec, root: ModelInfo, precision: str) -> RunSpec:
    return RunSpec(
        network=root.network,
        options=tuple(sorted(root.options.items())),
        epochs=spec.epochs,
        batch=spec.batch,
        learning_rate=spec.learning_rate,
        weight_decay=0.0,  # it would pull to zero, and the pull is to the parent
        sizes=((0.0, root.size),),
        encoder=root.sha256,  # so that the part of the network that was pretrained, if it has one, learns slowly
        encoder_rate=spec.encoder_rate,
        normal_weight=1,
        lesion_free=0.0,  # what a reader drew is all that is known of a scan
        ema=0.9,
        seed=spec.seed,
        precision=precision,
    )


def spread(team: Team, device: torch.device, data: Dataset | None = None, count: int = 0) -> tuple[Dataset, int]:
    """What the first process of a ``team`` trains on, in each of them, on ``device``: only that one reads the study.

    Where it has none, the data are empty.
    """
    own = data or make_dataset([], 32, 1)
    parts = [own.scans, own.masks, torch.from_numpy(own.empty.astype(np.uint8)), own.malignant, torch.tensor([count])]
    scans, masks, empty, malignant, number = (team.told(part, device) for part in parts)
    return Dataset(scans, masks, empty.cpu().numpy().astype(bool), malignant), int(number)


def taught(finals: Finals, size: int, channels: int, replay: float) -> tuple[Dataset, int]:
    """What is trained on, the finals first, and how many of those there are; on the CPU."""
    own = finals.train.part(np.flatnonzero(~finals.chooses))
    if not replay:
        return own, len(own)
    known = [(letterbox_scan(one.scan, size)[0], letterbox_mask(one.mask, size), None) for one in phantoms(REPLAYED)]
    return _joined([own, make_dataset(known, size, channels), finals.replay]), len(own)


def _joined(parts: Sequence[Dataset]) -> Dataset:
    return Dataset(
        torch.cat([part.scans for part in parts]),
        torch.cat([part.masks for part in parts]),
        np.concatenate([part.empty for part in parts]),
        torch.cat([part.malignant for part in parts]),
    )


def mixed_order(finals: int, replayed: int, batch: int, share: float, random: np.random.Generator) -> NDArray[np.intp]:
    """The order of one epoch: each of ``finals`` scans once, shuffled, and in each batch the same share of the
    ``replayed`` scans, whose numbers follow; in the last batch about that share."""
    old = min(batch - 1, round(share * batch)) if replayed else 0
    new = batch - old
    own = random.permutation(finals)
    needed = old * ceil(finals / new)
    again = np.concatenate([random.permutation(replayed) for _ in range(ceil(needed / max(1, replayed)))] or [own[:0]])
    order: list[NDArray[np.intp]] = []
    for number in range(ceil(finals / new)):
        some = own[number * new : (number + 1) * new]
        count = old if len(some) == new else round(len(some) * old / new)
        order += [some, finals + again[number * old : number * old + count]]
    return np.concatenate(order).astype(np.intp)


def choose_between(
    segmenter: TorchSegmenter, root: ModelInfo, learned: nn.Module, finals: Finals, device: torch.device
) -> tuple[nn.Module, float]:
    """The network between parent and ``learned`` that does best on the finals kept for choosing, and how far it went.

    One that loses on those finals or on the phantoms kept for choosing is out, by the rules of the gate. Where there
    are no such finals, it is the one half way, or, if that is out, a quarter. None of these scans judges in the gate.

    Args:
        segmenter: of the parent, ``root``.
    """
    chosen = {used.key for used, chooses in zip(finals.used, finals.chooses, strict=False) if chooses}
    scans: list[Judging] = [one for one in finals.again() if one.name in chosen] if chosen else []
    count = len(scans)
    scans += phantoms(CHOOSING)
    before = judge(segmenter, scans)

    def dice_of(outcomes: Sequence[Outcome]) -> float | None:
        return fmean(one.dice for one in outcomes[:count]) if count else None

    def tried(network: nn.Module) -> tuple[bool, float | None]:
        after = judge(TorchSegmenter(root, str(device), network=network), scans)
        pairs = [pair(*each) for each in zip(scans, before, after, strict=True)]
        return verdict_of(pairs).verdict == "refused", dice_of(after)

    return best_between(load_weights(root), learned, dice_of(before), tried)


def best_between(
    parent: Mapping[str, Tensor], learned: nn.Module, before: float | None,
    tried: Callable[[nn.Module], tuple[bool, float | None]],
) -> tuple[nn.Module, float]:  # fmt: skip
    """The network between ``parent`` and ``learned`` that does best, and how far it went; the parent, 0, where none is
    better than ``before``.

    ``tried`` says of a network whether it is out, and its Dice, None where there is nothing to choose by.
    """
    best, found = (before or 0.0, 0.0), between(parent, learned, 0.0)
    for alpha in ALPHAS[1:]:
        network = between(parent, learned, alpha)
        out, value = tried(network)
        if value is None:  # the nearer to the middle the better, from below
            value = alpha if alpha <= 0.5 else 0.0
        if not out and value > best[0]:
            best, found = (value, alpha), network
    return found, best[1]


def between(parent: Mapping[str, Tensor], learned: nn.Module, alpha: float) -> nn.Module:
    """A copy of ``learned`` with weights that far on the line from the parent's; exactly the parent's at 0."""
    network = deepcopy(learned)
    state: dict[str, Any] = {}
    for name, value in learned.state_dict().items():
        old = parent[name].to(value.device)
        state[name] = torch.lerp(old, value, alpha) if value.is_floating_point() else (value if alpha else old)
    network.load_state_dict(state)
    return network
