"""Fine-tuning a model on finals: what ``busviewer finetune RUN.json`` does, in a process of its own.

The model in use is never changed: the result is a candidate folder, judged on finals that it did not see.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import fmean
from typing import Any

from torch import nn

from busviewer.files import shown, write_atomic
from busviewer.mask import Mask, dice
from busviewer.network import channels_of
from busviewer.progress import Cancelled, listening
from busviewer.scan import Scan
from busviewer.segmentation import ModelInfo, locate_model
from busviewer.segmentation.device import device_words, precision_in, resolve_device
from busviewer.segmentation.models.model_folder import CARD
from busviewer.segmentation.models.trained_on import read_trained_on
from busviewer.segmentation.models.weights import load_weights, save_weights
from busviewer.segmentation.segmenter import TorchSegmenter
from busviewer.training.finetuning.finals import Finals, gather_finals
from busviewer.training.finetuning.spec import FinetuneSpec, read_finetune_spec
from busviewer.training.judge.card import candidate_card
from busviewer.training.loop.events import EventLog, writing
from busviewer.training.loop.loop import Run, new_run, train_epoch
from busviewer.training.spec import RunSpec

__all__ = ["finetune"]


def finetune(
    run_file: Path,
    *,
    user_data: Path,
    models: Sequence[Path] = (),
    echo: Callable[[str], None] = lambda line: None,
    precision: str = "auto",
) -> dict[str, Any]:
    """Fine-tune as ``run_file`` says; events go to ``events.jsonl`` beside it and line by line to ``echo``.

    A file ``stop`` beside it ends the training and keeps the best epoch so far: the one with the lowest training loss,
    since the held-out finals only judge. ``models`` are folders in which a model is looked for by name. ``precision``
    is that of the training, "auto", "fp32" or "bf16"; judged is in fp32.

    Returns:
        The last event (``done`` or ``stopped``).

    Raises:
        ValueError: too few finals (it says how many there are), a model or study that is not there. It is the last
            event too (``error``, with the reason in one line), as is whatever else is raised.
    """
    if not run_file.is_file():
        raise ValueError(f"{run_file}: no such file; give the file that describes the run (Help, 'Fine-tuning runs')")
    folder = run_file.resolve().parent
    record = EventLog(folder / "events.jsonl", echo)
    write_atomic(folder / "pid", str(os.getpid()).encode())
    try:
        return _finetune(read_finetune_spec(run_file), folder, user_data, models, record, precision)
    except Exception as error:
        record("error", reason=shown(" ".join(str(error).split())) or type(error).__name__)
        raise
    finally:
        (folder / "pid").unlink(missing_ok=True)


def _finetune(
    spec: FinetuneSpec, folder: Path, user_data: Path, models: Sequence[Path], record: EventLog, precision: str
) -> dict[str, Any]:
    parent, device = locate_model(spec.model, models), resolve_device(spec.device)
    try:
        with listening(lambda fraction, text: None, (folder / "stop").exists):
            segmenter = TorchSegmenter(parent, str(device))
            parent = segmenter.info  # without a member that cannot be used, which the candidate could not have either
            channels = channels_of(segmenter.network)
            study = Path(spec.study)
            finals = gather_finals(study, spec.reader, parent.size, channels=channels, user_data=user_data)
            finals.check(f"{spec.reader} in {spec.study}")
            left_out = [*finals.left_out, *([segmenter.notice] if segmenter.notice else [])]
            record("start", finals=finals.count, train=len(finals.train), held_out=len(finals.held_out),
                   epochs=spec.epochs, device=device_words(device), left_out=left_out)  # fmt: skip
            before = _held_out_dice(segmenter, finals)
            record("before", dice=before)
            run = new_run(_run_spec(spec, parent, precision), device, weights=load_weights(parent))
            best, stopped = _epochs(run, finals, parent, record)
    except Cancelled:
        raise ValueError("stopped before the first epoch was finished; nothing was saved") from None
    used, why = precision_in(device, precision)
    notes = {"finals": len(finals.train), "held_out": len(finals.held_out), "epochs": run.epoch,
             "kept_epoch": best.epoch, "before": before, "precision": used, "precision_reason": why}  # fmt: skip
    after = _leave_candidate(spec, parent, best.network, notes, finals)
    last = {"before": before, "after": after, "candidate": spec.out, "better": after >= before, "epochs": run.epoch}
    record("stopped" if stopped else "done", **last)
    return {"event": "stopped" if stopped else "done", **last}


def _run_spec(spec: FinetuneSpec, parent: ModelInfo, precision: str) -> RunSpec:
    return RunSpec(
        network=parent.network,
        options=tuple(sorted(parent.options.items())),
        epochs=spec.epochs,
        batch=spec.batch,
        learning_rate=spec.learning_rate,
        sizes=((0.0, parent.size),),
        normal_weight=1,
        lesion_free=0.0,  # what a reader drew is all that is known of a scan
        ema=0.9,
        seed=spec.seed,
        precision=precision,
    )


def _held_out_dice(segmenter: TorchSegmenter, finals: Finals) -> float:
    """Mean Dice a scan of what a reader is shown as a mask: the draft where it is firm, and else nothing.

    So a final without a lesion counts 1 without a firm draft and 0 with one; one with a lesion, 0 without a firm draft.
    """

    def score(scan: Scan, mask: Mask) -> float:
        found = segmenter.segment(scan, flip=False)
        return dice(found.mask & (found.kind() == "firm"), mask)

    return fmean(score(scan, mask) for scan, mask in finals.held_out)


@dataclass(frozen=True, eq=False)
class _Best:
    network: nn.Module
    epoch: int
    loss: float


def _epochs(run: Run, finals: Finals, parent: ModelInfo, record: EventLog) -> tuple[_Best, bool]:
    """Train; the best epoch, and whether a stop was asked for. Cancelled where that was before the first one."""
    data = finals.train.to(run.device)
    best: _Best | None = None
    while run.epoch < run.spec.epochs:
        try:
            epoch = train_epoch(run, data)
        except Cancelled:
            if best is None:
                raise
            return best, True
        if best is None or epoch.loss < best.loss:
            best = _Best(deepcopy(run.average), epoch.number, epoch.loss)
        value = _held_out_dice(TorchSegmenter(parent, str(run.device), network=run.average), finals)
        record("epoch", epoch=epoch.number, epochs=run.spec.epochs, loss=epoch.loss, dice=value,
               seconds=epoch.seconds, scans_per_second=epoch.scans_per_second)  # fmt: skip
    assert best is not None  # the spec asks for at least one epoch
    return best, False


def _leave_candidate(
    spec: FinetuneSpec, parent: ModelInfo, network: nn.Module, notes: dict[str, Any], finals: Finals
) -> float:
    """Write the candidate's folder, whole or not at all; its Dice on the held-out finals."""
    out = Path(spec.out)
    part = out.with_name(f".{out.name}.part")
    shutil.rmtree(part, ignore_errors=True)
    info = replace(
        parent,  # its constants and its other members too
        folder=part,
        name=out.name,
        title=f"{parent.name}, fine-tuned {time.strftime('%Y-%m-%d')}",
        parent={"name": parent.name, "sha256": parent.id.sha256},
        notes=notes,
    )
    try:
        with writing(out):
            info = save_weights(info, network)
            for member in info.others:
                shutil.copyfile(parent.folder / member.weights, part / member.weights)
            before = read_trained_on(parent.folder)
            if before is not None:
                before.plus(finals.trained_on).write(part)
            after = _held_out_dice(TorchSegmenter(info, spec.device), finals)
            info = replace(info, notes=notes | {"after": after})
            info.write()
            card = candidate_card(info, spec.study, spec.reader)
            write_atomic(part / CARD, card.encode("utf-8", "replace"))
            part.rename(out)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return after
