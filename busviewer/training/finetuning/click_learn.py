"""The network behind the click tool learns from the same finals, with a gate of its own.

It starts from the bundled one, is protected against forgetting as the model is (:mod:`.learn`), and is judged on the
same held-out finals and phantoms, those with a lesion: by the Dice after 1, 2 and 3 clicks from an empty mask, each at
the deepest point of the largest wrong region. It passes where it passes the rules of the gate after each number of
clicks, and is refused where it is refused after any.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import fmean
from typing import Any, Literal

import numpy as np
import torch
from torch import nn

from busviewer.editing import move_margin
from busviewer.progress import Cancelled, report
from busviewer.segmentation.clicks.click_weights import load_click_network, save_click_weights
from busviewer.segmentation.clicks.clicker import TorchClicker
from busviewer.segmentation.models.click_folder import CLICK_WEIGHTS, ClickInfo
from busviewer.segmentation.preprocess import letterbox_mask, letterbox_scan
from busviewer.texts import to_json, worded
from busviewer.training.dataset import Dataset, make_dataset
from busviewer.training.finetuning.finals import Finals
from busviewer.training.finetuning.gate import CHOOSING, GUARD, Judging, Pair, VerdictName, phantoms, verdict_of
from busviewer.training.finetuning.learn import REPLAYED, best_between, mixed_order, pull_to
from busviewer.training.finetuning.spec import FinetuneSpec
from busviewer.training.judge.click_trial import Trial, click_on
from busviewer.training.loop.click_lessons import click_loss
from busviewer.training.loop.click_train import KEPT
from busviewer.training.loop.loop import new_run, train_epoch
from busviewer.training.spec import RunSpec

__all__ = ["CLICKS", "ClickResult", "click_verdict", "judge_clicks", "leave_clicks", "learn_clicks", "not_trained"]

CLICKS = 3
"""Clicks on each lesion that judges."""


@dataclass(frozen=True)
class ClickResult:
    """What came of the click network, as ``gate.json`` has it: a verdict or "not trained", why (sentences), and the
    mean Dice after each click of both sets, before and after."""

    verdict: VerdictName | Literal["not trained"]
    reasons: list[str]
    sets: list[dict[str, Any]]

    def to_json(self) -> dict[str, Any]:
        """The value in ``gate.json``."""
        return {
            "verdict": self.verdict,
            "reasons": self.reasons,
            "worded": [*map(to_json, self.reasons)],
            "sets": self.sets,
        }


def not_trained(reason: str) -> ClickResult:
    """Of a network that did not learn."""
    return ClickResult("not trained", [reason], [])


def learn_clicks(
    spec: FinetuneSpec, parent: ClickInfo, finals: Finals, device: torch.device, record: Callable[..., None]
) -> nn.Module | None:
    """The network of ``parent`` after lessons on ``finals``, or between both; None where nothing between is better.

    Cancelled where a stop was asked for before the first epoch was finished; asked for later, it keeps what there is.
    """
    first = load_click_network(parent)
    weights = {name: value.clone() for name, value in first.state_dict().items()}
    run = new_run(_run_spec(spec, parent), device, weights=weights)
    run.frozen_norm = spec.frozen_norm
    scans = list(finals.again())
    chosen = {used.key for used, chooses in zip(finals.used, finals.chooses, strict=False) if chooses}
    data, count = _lessons([one for one in scans if one.name not in chosen], replay=spec.replay > 0)
    pull = pull_to(run.network, spec.pull)
    try:
        while run.epoch < spec.epochs:
            random = np.random.default_rng((spec.seed, run.epoch, 1))
            order = mixed_order(count, len(data) - count, spec.batch, spec.replay, random)
            epoch = train_epoch(run, data, click_loss, order=order, penalty=pull)
            record("clicks", epoch=epoch.number, epochs=spec.epochs, loss=epoch.loss, seconds=epoch.seconds)
    except Cancelled:
        if not run.epoch:
            raise
    learned = run.average.cpu().eval()
    if not spec.interpolate:
        return learned
    return _chosen(parent, weights, learned, [one for one in scans if one.name in chosen])


def _run_spec(spec: FinetuneSpec, parent: ClickInfo) -> RunSpec:
    return RunSpec(
        network=parent.network, options=tuple(sorted(parent.options.items())), epochs=spec.epochs, batch=spec.batch,
        learning_rate=spec.learning_rate, weight_decay=0.0, sizes=((0.0, parent.size),), loss="lesion-dice-bce",
        normal_weight=1, lesion_free=0.0, ema=0.9, seed=spec.seed, variation="wide",
    )  # fmt: skip


def _lessons(finals: Sequence[Judging], *, replay: bool) -> tuple[Dataset, int]:
    """What is taught, the finals first, and how many of those there are; on the CPU, where the lessons are made."""
    known = list(phantoms(REPLAYED)) if replay else []
    squares = [(letterbox_scan(one.scan, KEPT)[0], letterbox_mask(one.mask, KEPT), None) for one in (*finals, *known)]
    return make_dataset(squares, KEPT, 1), len(finals)


def _chosen(
    parent: ClickInfo, weights: dict[str, torch.Tensor], learned: nn.Module, finals: Sequence[Judging]
) -> nn.Module | None:
    """The best between parent and ``learned`` on the finals kept for choosing, as for the model."""
    scans = _with_lesion([*finals, *phantoms(CHOOSING)])
    count = sum(one.set == "held-out" for one in scans)
    before = judge_clicks(TorchClicker(parent, move_margin), scans)

    def dice_of(trials: Sequence[Trial]) -> float | None:
        return fmean(fmean(one.dice[1:]) for one in trials[:count]) if count else None

    def tried(network: nn.Module) -> tuple[bool, float | None]:
        after = judge_clicks(TorchClicker(parent, move_margin, network=network), scans)
        return click_verdict(scans, before, after).verdict == "refused", dice_of(after)

    found, alpha = best_between(weights, learned, dice_of(before), tried)
    return found if alpha else None


def _with_lesion(scans: Iterable[Judging]) -> list[Judging]:
    return [one for one in scans if one.mask.any()]


def judge_clicks(clicker: TorchClicker, scans: Sequence[Judging]) -> list[Trial]:
    """:data:`CLICKS` clicks on each of ``scans``, which all have a lesion, from an empty mask."""
    found = []
    for number, one in enumerate(scans):
        report(number / len(scans), one.name)
        found.append(click_on(one.scan, one.mask, np.zeros_like(one.mask), clicker.draw, CLICKS))
    return found


def click_verdict(scans: Sequence[Judging], before: Sequence[Trial], after: Sequence[Trial]) -> ClickResult:
    """The verdict on a candidate, by the rules of the gate after each number of clicks: the worst of them."""
    verdicts = [
        verdict_of([
            Pair(one.set, one.name, one.group, True, old.dice[number], new.dice[number], True, True)
            for one, old, new in zip(scans, before, after, strict=True)
        ])
        for number in range(1, CLICKS + 1)
    ]  # fmt: skip
    worst: VerdictName = "passed"
    for name in ("cannot tell", "refused"):
        worst = name if any(one.verdict == name for one in verdicts) else worst
    reasons: list[str] = []
    for number, one in enumerate(verdicts, start=1):
        if one.verdict == worst:
            reasons += [_after(number, reason) for reason in one.reasons]
    alike = {tuple(one.reasons) for one in verdicts}
    sets = [
        {
            "name": name, "n": verdicts[0].sets[place]["lesions"]["n"],
            "dice_before": [one.sets[place]["lesions"]["dice_before"] for one in verdicts],
            "dice_after": [one.sets[place]["lesions"]["dice_after"] for one in verdicts],
        }
        for place, name in enumerate(("held-out", "guard"))
    ]  # fmt: skip
    return ClickResult(worst, verdicts[0].reasons if len(alike) == 1 else reasons, sets)


def _after(number: int, reason: str) -> str:
    if number == 1:
        return worded("After 1 click: {reason}", reason=reason)
    return worded("After {number} clicks: {reason}", number=number, reason=reason)


def leave_clicks(parent: ClickInfo, network: nn.Module | None, finals: Finals, folder: Path) -> ClickResult:
    """Judge ``network`` against ``parent`` and leave it in a model's ``folder`` if it passes; OSError.

    None is a network that would not be better.
    """
    if network is None:
        return ClickResult("cannot tell", [worded("No gain can be seen on the finals kept for choosing.")], [])
    scans = _with_lesion([*finals.judging, *phantoms(GUARD)])
    info = replace(parent, folder=folder, weights_file=CLICK_WEIGHTS, notes={"parent": parent.sha256})
    try:
        info = save_click_weights(info, network)
        judged = [judge_clicks(TorchClicker(each, move_margin), scans) for each in (parent, info)]
        result = click_verdict(scans, *judged)
        if result.verdict == "passed":
            replace(info, notes=info.notes | {"clicks": result.to_json()}).write()
            return result
    except BaseException:
        info.remove()
        raise
    info.remove()
    return result
