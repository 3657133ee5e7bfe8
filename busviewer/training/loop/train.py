"""Training a model from scans with ground truth: what ``busviewer train`` does."""

from __future__ import annotations

import math
import os
import shutil
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file

from busviewer.files import sha256_of, write_atomic
from busviewer.network import multiple_of, outputs_of
from busviewer.segmentation.device import precision_in
from busviewer.segmentation.models.model_folder import CARD, MODEL_JSON, WEIGHTS, ModelInfo, check_model_name
from busviewer.segmentation.models.trained_on import read_trained_on
from busviewer.segmentation.models.weights import load_weights, save_weights
from busviewer.study import ScanEntry
from busviewer.training.dataset import (
    Dataset,
    absent_scans,
    data_facts,
    find_training_scans,
    load_dataset,
    trained_on,
)
from busviewer.training.holdout import group_of, parted, without_near_duplicates
from busviewer.training.judge.card import training_card
from busviewer.training.loop.distributed import Team
from busviewer.training.loop.events import EventLog, writing
from busviewer.training.loop.held_out import held_out_dice
from busviewer.training.loop.loop import Best, Epoch, Run, load_run, new_run, save_run, train_epoch
from busviewer.training.spec import RunSpec

__all__ = [
    "EVENTS",
    "MENDED",
    "SAVE_EVERY",
    "SMALLEST_AREA",
    "STATE",
    "THRESHOLD",
    "Say",
    "check_data",
    "heads_of",
    "model_of",
    "nothing",
    "resumed_run",
    "train",
    "training_scans",
]

STATE, EVENTS = "run.safetensors", "events.jsonl"
SAVE_EVERY = {"cpu": 0.0, "cuda": 30.0}
"""Seconds from one save of a run to the next: on a GPU an epoch may take less than writing it down."""
MENDED = "; the files of the last save are unchanged. Free some space and continue with --resume"
"""What is said where a run cannot be written."""

# Fixed beforehand, not fitted: nothing here was chosen on the scans that judge the model.
THRESHOLD, SMALLEST_AREA = 0.5, 0.001

Say = Callable[[str], None]


def nothing(text: str) -> None:
    """Say nothing."""


def train(
    folders: Sequence[Path],
    out: Path,
    spec: RunSpec,
    device: torch.device,
    *,
    resume: bool = False,
    encoder: Path | None = None,
    start: ModelInfo | None = None,
    team: Team | None = None,
    cache: Path | None = None,
    say: Say = nothing,
    left_out: Say = nothing,
) -> ModelInfo:
    """Train on the folders, leave the model in ``out`` and what a later ``resume`` needs in ``out/run.safetensors``.

    After each epoch, ``out/events.jsonl`` has its loss and, where scans are kept apart, its Dice on them.

    Args:
        encoder: a safetensors file that the network's encoder starts from; its hash becomes the spec's ``encoder``. A
            resumed run has no need of it.
        start: a model whose first network the run goes on from; its hash becomes the spec's ``start``. A resumed run
            has no need of it.
        team: the processes that train together; only the first writes and speaks.
        cache: where it is kept which scans are near-duplicates (:mod:`busviewer.study.survey`): with a fold kept out,
            their near-duplicates in other folds are kept out too.
        say: hears how it goes. left_out: hears of each scan that cannot be used, once.

    Raises:
        ValueError: no ground truth, a class that is missing, a fold or a folder to leave out that is not there, an
            ``out`` that holds another run or a model, a run to resume that is damaged or was begun with another
            ``spec`` (``epochs`` may differ); each names it.
        OSError: the disk is full, or the like; what was written last is still whole.
    """
    team = team or Team()
    say, left_out = (say, left_out) if team.leads else (nothing, nothing)
    check_model_name(out.resolve().name)
    _check_out(out, resume)
    names = [folder.resolve().name for folder in folders]
    kept, apart = training_scans(folders, spec.validate_fold, cache, say, left_out=spec.left_out)
    if spec.keep == "best" and not apart:
        raise ValueError("to keep the best epoch, a holdout is needed: add --validate-fold K or --leave-out NAME")
    if start is not None:
        _check_start(start, spec, say)
    folders = [folder for folder in folders if folder.resolve().name != spec.left_out]
    team.check_batch(spec.batch)
    run = _begin(out / STATE, spec, device, encoder, start, team)
    check_data(run, data_facts(folders, kept), out / STATE)
    _check_size(run)
    _epochs(run, kept, apart, out, folders, start, say, left_out)
    if run.best is not None:
        run.average.load_state_dict(run.best.weights)  # the run itself is on the disk
    info = _describe(run, out, len(kept))
    if team.leads:
        with writing(out, MENDED):
            info = _leave(info, run, training_card(info, names, heads_of(run), run.taught))
    return info


def _note_scans(entries: Sequence[ScanEntry], out: Path, start: ModelInfo | None, spec: RunSpec) -> None:
    """Write down what the model learns from, with what the weights that it starts from were trained on.

    Where that is not known, nothing is written: a list that lacks some would say that they are new to the model.
    """
    before = read_trained_on(out if start is None else start.folder)  # of a resumed run it was noted at its beginning
    if before is None and (start is not None or spec.start is not None):
        return
    seen = trained_on(entries)
    (seen if before is None else seen.plus(before)).write(out)


def _leave(info: ModelInfo, run: Run, card: str) -> ModelInfo:
    """Write the model beside, then put it in its place: where the disk is full, the last one stays as it was."""
    out, part = info.folder, info.folder / ".model.part"
    shutil.rmtree(part, ignore_errors=True)
    try:
        info = save_weights(replace(info, folder=part), run.average)
        write_atomic(part / CARD, card.encode("utf-8", "replace"))
        (out / MODEL_JSON).unlink(missing_ok=True)  # it is never beside weights that it does not name
        for name in (WEIGHTS, CARD, MODEL_JSON):
            os.replace(part / name, out / name)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return replace(info, folder=out)


def _describe(run: Run, out: Path, count: int) -> ModelInfo:
    name, spec = out.resolve().name, run.spec
    scans = int(run.history[-1].get("scans", count))
    notes = {"epochs": run.epoch, "scans": scans, "scans_seen": run.scans_seen, "seconds": round(run.seconds),
             "scans_per_second": round(run.scans_seen / max(1e-9, run.seconds), 1)}  # fmt: skip
    kept = run.history[run.best.epoch - 1 if run.best else -1]
    if "dice" in kept:
        notes |= {"kept_epoch": int(kept["epoch"]), "held_out": int(kept["held_out"]), "held_out_dice": kept["dice"]}
    return model_of(run, out, name, f"{name} ({spec.network})", notes)


def model_of(run: Run, folder: Path, name: str, title: str, notes: dict[str, Any]) -> ModelInfo:
    """What a run came to, before its weights are saved in ``folder``: nothing fitted, its spec among the ``notes``."""
    spec, (precision, reason) = run.spec, precision_in(run.device, run.spec.precision)
    notes = notes | {"precision": precision, "precision_reason": reason, "threads": torch.get_num_threads()}
    return ModelInfo(
        folder=folder,
        name=name,
        title=title,
        network=spec.network,
        options=dict(spec.options),
        size=spec.size,
        threshold=THRESHOLD,
        smallest_area=SMALLEST_AREA,
        sha256="",
        parent=None,
        notes=notes | {"spec": spec.to_json()},
    )


def heads_of(run: Run) -> tuple[str, ...]:
    """The assessments that the network of ``run`` has: some of lesion and malignant."""
    run.average.eval()
    with torch.no_grad():
        said = outputs_of(run.average, torch.zeros(1, run.channels, 64, 64, device=run.device))
    return tuple(name for name in ("lesion", "malignant") if getattr(said, name) is not None)


def check_data(run: Run, facts: list[list[Any]], state: Path) -> None:
    """Note in ``run`` what it is trained on; ValueError where it was begun with other folders or scans."""
    begun = run.data
    run.data = facts
    if begun is None or begun == facts:
        return
    before, now = ([name for name, _, _ in some] for some in (begun, facts))
    if before != now:
        raise ValueError(
            f"{state}: started with --data {', '.join(before)}, not {', '.join(now)}; use the same folders in the same "
            "order, or another --out"
        )
    name, had, has = next((one[0], one[1], other[1]) for one, other in zip(begun, facts, strict=True) if one != other)
    what = f"{name} had {had} scans to train on and now has {has}"
    if had == has:
        what = f"scans, ground truth or classes in {name} have changed since"
    raise ValueError(f"{state}: {what}; restore the data, or start again in another folder")


def _check_out(out: Path, resume: bool) -> None:
    if (out / STATE).exists():
        if not resume:
            raise ValueError(f"{out}: already contains a run; add --resume to continue it, or choose another folder")
    elif resume and not any((out / name).exists() for name in (MODEL_JSON, EVENTS, WEIGHTS)):
        raise ValueError(f"{out}: contains no run to resume; remove --resume to start one")
    elif (out / MODEL_JSON).exists():
        raise ValueError(f"{out}: already contains a model, but no run to resume; choose another folder")
    elif (out / EVENTS).exists() or (out / WEIGHTS).exists():
        raise ValueError(f"{out}: incomplete run ({STATE} is missing); restore the file, or choose another folder")


def training_scans(
    folders: Sequence[Path],
    fold: int | None,
    cache: Path | None,
    say: Say,
    *,
    left_out: str | None = None,
    own_groups: bool = False,
) -> tuple[list[ScanEntry], list[ScanEntry]]:
    """What to train on, and what is kept apart, all with ground truth: not trained on are also the groups of what is
    kept apart, and what shows its views.

    Kept apart are the ``fold`` and all of the folder named ``left_out``. ``own_groups``: where the sets' own tables
    give every scan a group, these stand, and no scan is looked at for its views. ValueError where there are none, or
    the fold is not what it was: it names the folder.
    """
    found = find_training_scans(folders, say)
    absent = [text for folder in folders for text in absent_scans(folder)]
    if fold is None:
        for text in absent:
            say(text)
    elif absent:
        raise ValueError(absent[0])  # a fold is not what it was without them
    elif not any(entry.fold == fold for entry in found):
        raise ValueError(f"no scans of fold {fold} in {', '.join(map(str, folders))}")
    apart = _named(left_out, folders)
    if fold is None and not apart:
        return found, []

    def kept_out(entry: ScanEntry) -> bool:
        return (fold is not None and entry.fold == fold) or any(entry.path.is_relative_to(folder) for folder in apart)

    if own_groups and all(entry.group for entry in found):
        kept, related = parted(found, kept_out)
    else:
        kept, related = without_near_duplicates(found, kept_out, cache)
    groups, words = {group_of(entry) for entry in found if kept_out(entry)}, _apart_words(fold, left_out)
    for entry in related:
        why = "in one group with" if group_of(entry) in groups else "near-duplicate of"
        say(f"not trained on: {entry.path}: {why} a scan in the holdout ({words})")
    if apart and not kept:
        raise ValueError(f"no scans left to train on without {left_out}; add folders to --data")
    return kept, [entry for entry in found if kept_out(entry)]


def _named(name: str | None, folders: Sequence[Path]) -> list[Path]:
    """The folder to leave out; ValueError where none is called so."""
    found = [folder.resolve() for folder in folders if folder.resolve().name == name]
    if name is not None and not found:
        names = ", ".join(folder.resolve().name for folder in folders)
        raise ValueError(f"no folder {name!r} to leave out; available: {names}")
    return found


def _apart_words(fold: int | None, left_out: str | None) -> str:
    words = [f"fold {fold}"] if fold is not None else []
    return " or ".join([*words, left_out] if left_out else words)


def _check_start(start: ModelInfo, spec: RunSpec, say: Say) -> None:
    """Say where the weights that the run goes on from may have been trained on what is kept apart."""
    before = start.notes.get("spec")
    before = before if isinstance(before, dict) else {}
    asked = spec.to_json()
    if any(asked[name] is not None and before.get(name) != asked[name] for name in ("validate_fold", "left_out")):
        words = _apart_words(spec.validate_fold, spec.left_out)
        say(f"{start.folder}: may have been trained on {words}; figures on it may be too good")


def _begin(
    state: Path, spec: RunSpec, device: torch.device, encoder: Path | None, start: ModelInfo | None, team: Team
) -> Run:
    asked = spec
    if encoder is not None:
        spec = replace(spec, encoder=sha256_of(encoder))
    if start is not None:
        spec = replace(spec, start=start.sha256)
    if state.exists():
        return resumed_run(state, spec, device, team)
    for what, given, wanted in (("--encoder", spec.encoder, asked.encoder), ("--start", spec.start, asked.start)):
        if wanted not in (None, given):
            raise ValueError(f"the settings ask for {what} with the weights {wanted[:12]}, not {str(given)[:12]}")
    if start is not None:
        if (start.network, start.options) != (spec.network, dict(spec.options)):
            raise ValueError(f"{start.folder}: its network is {start.network!r}, but the run uses {spec.network!r}")
        run = new_run(spec, device, weights=load_weights(start), team=team)
        run.frozen_norm = False  # thousands of scans say enough to estimate them anew
        return run
    if spec.start is not None:
        raise ValueError(f"the run starts from the weights {spec.start[:12]} of a model; give its folder with --start")
    if encoder is None:
        if spec.encoder is not None:
            raise ValueError(
                f"the run starts from the encoder weights {spec.encoder[:12]}; give their file with --encoder"
            )
        return new_run(spec, device, team=team)
    try:
        weights = load_file(encoder)
        return new_run(spec, device, encoder=weights, team=team)
    except (SafetensorError, OSError, ValueError) as error:
        raise ValueError(f"{encoder}: not encoder weights for {spec.network!r} ({error})") from error


def resumed_run(state: Path, spec: RunSpec, device: torch.device, team: Team) -> Run:
    """The run in the file ``state``; ValueError where it was begun with another ``spec`` (``epochs`` may differ)."""
    run = load_run(state, device, team=team)
    if replace(run.spec, epochs=spec.epochs) != spec:
        begun, asked = run.spec.to_json(), spec.to_json()
        other = next(name for name in begun if name != "epochs" and begun[name] != asked[name])
        raise ValueError(
            f"{state}: started with {other} {begun[other]!r}, not {asked[other]!r}; use the same value or another "
            "folder"
        )
    run.spec = spec
    if team.leads:
        for stale in state.parent.glob(f".{STATE}.*.part"):  # of a run that was killed while it wrote
            stale.unlink(missing_ok=True)
    return run


def _check_size(run: Run) -> None:
    """ValueError where the network, or a model.json, would refuse one of the sizes."""
    step = math.lcm(16, multiple_of(run.network))
    for _, size in run.spec.sizes:
        if size % step or not 32 <= size <= 2048:
            raise ValueError(f"{run.spec.network!r} needs a size of 32 to 2048 pixels in steps of {step}, not {size}")


def _check_classes(run: Run, data: Dataset, folders: Sequence[Path], say: Say) -> None:
    """ValueError where a class is missing without which the network cannot learn what it is asked."""
    where, name = ", ".join(map(str, folders)), run.spec.network
    if data.empty.all():
        raise ValueError(f"{where}: no scan has a lesion, so there is nothing to train on")
    with torch.no_grad():
        run.network.eval()
        scan = data.scans[:1].float()
        has = outputs_of(run.network, scan.to(memory_format=torch.channels_last))
    missing = [kind for kind, answer in (("benign", 0), ("malignant", 1)) if not (data.malignant == answer).any()]
    if missing and has.malignant is not None:
        raise ValueError(
            f"{where}: no lesion is known to be {' or '.join(missing)} (from class folders or groups.csv), but "
            f"{name!r} also learns the class; add such scans, or use a network without classes: --network "
            "attention-unet"
        )
    if not data.empty.any():
        if has.lesion is not None and not run.spec.lesion_free:
            raise ValueError(f"{where}: no scan without a lesion, but {name!r} learns lesion detection; add some")
        what = "the model will find a lesion in every scan"
        if run.spec.lesion_free:
            what = "the model learns normal tissue only from crops beside lesions"
        say(f"{where}: no scan without a lesion; {what}")


def _epochs(
    run: Run,
    entries: Sequence[ScanEntry],
    apart: Sequence[ScanEntry],
    out: Path,
    folders: Sequence[Path],
    start: ModelInfo | None,
    say: Say,
    left_out: Say,
) -> None:
    data, size, state = None, 0, out / STATE
    held_out: Dataset | None = None
    told: set[str] = set()  # the scans are read again for each size, and what is wrong with them is said once

    def once(text: str, tell: Say) -> None:
        if text not in told:
            told.add(text)
            tell(text)

    def loaded(some: Sequence[ScanEntry], side: int) -> Dataset:
        found, problems = load_dataset(some, side, run.channels, lambda text: once(text, say))
        for problem in problems:
            once(problem, left_out)
        return found

    saved, every = -math.inf, SAVE_EVERY[run.device.type]
    while run.epoch < run.spec.epochs:
        wanted = run.spec.size_at(run.epoch)
        if data is None or size != wanted:
            first = data is None
            data = loaded(entries, wanted)
            if not len(data):
                raise ValueError("none of the scans could be read")
            data, size = data.to(run.device), wanted
            if first:
                _check_classes(run, data, folders, say)
                if run.team.leads:
                    held_out = _holdout(run, loaded(apart, run.spec.size))
                    with writing(out, MENDED):
                        _note_scans(entries, out, start, run.spec)
        epoch: Epoch = train_epoch(run, data)
        run.history.append({"epoch": epoch.number, "loss": epoch.loss, "scans": len(data)})
        dice = None if held_out is None else _judge(run, held_out)
        if run.team.leads:
            if run.epoch == run.spec.epochs or time.monotonic() - saved >= every:
                with writing(state, MENDED):
                    save_run(run, state)
                saved = time.monotonic()
            with writing(out / EVENTS, MENDED):
                EventLog(out / EVENTS)(
                    "epoch", epoch=epoch.number, epochs=run.spec.epochs, loss=epoch.loss, dice=dice, size=size,
                    seconds=epoch.seconds, scans_per_second=epoch.scans_per_second,
                )  # fmt: skip
        judged = (
            "" if dice is None else f"Dice {dice:.4f} on {_apart_words(run.spec.validate_fold, run.spec.left_out)}, "
        )
        say(
            f"epoch {epoch.number}/{run.spec.epochs}: loss {epoch.loss:.4f}, {judged}"
            f"{epoch.scans_per_second:.1f} scans/s at {size} px"
        )


def _holdout(run: Run, data: Dataset) -> Dataset | None:
    """What is kept apart, at the size that the model is used at, so that epochs can be compared; None where no scan of
    it has a lesion. ValueError where it must choose the epoch then."""
    if not data.empty.all():
        return data.to(run.device)
    if run.spec.keep == "best":
        words = _apart_words(run.spec.validate_fold, run.spec.left_out)
        raise ValueError(f"no scan with a lesion in the holdout ({words}), so no best epoch; use --keep last")
    return None


def _judge(run: Run, held_out: Dataset) -> float:
    """The Dice of the epoch that has ended, noted in the run, and the epoch with it where it is the best."""
    dice = held_out_dice(run.average, held_out, run.spec.batch)
    run.history[-1] |= {"dice": dice, "held_out": len(held_out)}
    if run.spec.keep == "best" and (run.best is None or dice > run.best.dice):
        weights = {name: value.detach().clone() for name, value in run.average.state_dict().items()}
        run.best = Best(run.epoch, dice, weights)
    return dice
