"""Fine-tuning a model on finals: what ``busviewer finetune RUN.json`` does, in a process of its own.

The model under the reader is never touched: the outcome is a candidate folder, judged on finals it did not see.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass, fields, replace
from pathlib import Path
from statistics import fmean
from typing import Any

from torch import nn

from busviewer.files import read_json, shown, write_atomic
from busviewer.mask import Mask, dice
from busviewer.network import channels_of
from busviewer.progress import Cancelled, listening
from busviewer.scan import Scan
from busviewer.segmentation import ModelInfo, locate_model
from busviewer.segmentation.device import device_words, resolve_device
from busviewer.segmentation.models.model_folder import CARD, check_model_name
from busviewer.segmentation.models.weights import load_weights, save_weights
from busviewer.segmentation.segmenter import TorchSegmenter
from busviewer.study.annotations.storage_paths import why_not_writable
from busviewer.training.finetuning.finals import Finals, gather_finals
from busviewer.training.judge.card import candidate_card
from busviewer.training.loop.events import Recorder, writing
from busviewer.training.loop.loop import Run, new_run, train_epoch
from busviewer.training.spec import RunSpec

__all__ = ["FinetuneSpec", "finetune", "read_finetune_spec"]


_LONGEST = 4096  # letters, of a path or a name


@dataclass(frozen=True)
class FinetuneSpec:
    """The fields of RUN.json.

    Attributes:
        study: the study's folder. reader: whose finals.
        model: the model to start from, its folder or its name.
        out: the candidate's folder, in the one of RUN.json, which must not exist; its last part is the candidate's
            name. Read, it is absolute.
        epochs, learning_rate, batch, seed, device: of the training.
    """

    study: str
    reader: str
    model: str
    out: str
    epochs: int = 10
    learning_rate: float = 1e-4
    batch: int = 8
    seed: int = 1
    device: str = "auto"


def read_finetune_spec(path: Path) -> FinetuneSpec:
    """Read RUN.json; ValueError names the file and the field."""
    try:
        value = read_json(path)
    except OSError as error:
        raise ValueError(f"{path}: cannot be read ({error.strerror or error})") from error
    if not isinstance(value, dict) or value.get("format", 1) != 1:
        raise ValueError(f"{path}: not a fine-tuning run of format 1")
    known = [field.name for field in fields(FinetuneSpec)]
    unknown = sorted(set(value) - {*known, "format"})
    if unknown:
        raise ValueError(f"{path}: unknown field {unknown[0]!r}; there is {', '.join(known)}")
    for name in ("study", "reader", "model", "out"):
        found = value.get(name)
        if not isinstance(found, str) or not found.strip() or "\0" in found or len(found) > _LONGEST:
            raise ValueError(f"{path}: field {name!r} is missing or not a text")
    for name, kind in (("epochs", int), ("batch", int), ("seed", int), ("learning_rate", (int, float))):
        found = value.get(name, 1)
        if not isinstance(found, kind) or isinstance(found, bool) or not 0 < found < 1_000_000:
            raise ValueError(f"{path}: field {name!r} is not a positive number: {found!r:.80}")
    spec = FinetuneSpec(**{name: value[name] for name in known if name in value})
    if not isinstance(spec.device, str):
        raise ValueError(f"{path}: field 'device' is not a text")
    return replace(spec, out=str(_checked_out(path, spec.out)))


def _checked_out(run_file: Path, name: str) -> Path:
    """The candidate's folder. Refused now rather than at the end of the training, and where it is not the run's own."""
    folder = run_file.resolve().parent
    out = folder / name
    try:
        inside = folder in out.resolve().parents
    except (OSError, RuntimeError):  # a link to itself
        inside = False
    if not inside:
        raise ValueError(f"{run_file}: field 'out' leads outside {folder}; name a folder inside it")
    if os.path.lexists(out):
        raise ValueError(f"{run_file}: the candidate folder {out} exists already; name another")
    try:
        check_model_name(out.name)
    except ValueError as error:
        raise ValueError(f"{run_file}: field 'out': {error}") from error
    if reason := why_not_writable(out):
        raise ValueError(f"{run_file}: the candidate folder {out} cannot be made ({reason})")
    return out


def finetune(
    run_file: Path, *, user_data: Path, models: Sequence[Path] = (), echo: Callable[[str], None] = lambda line: None
) -> dict[str, Any]:
    """Fine-tune as ``run_file`` says; events go to ``events.jsonl`` beside it and line by line to ``echo``.

    A file ``stop`` beside it ends the training and keeps the best epoch so far: the one with the lowest training loss,
    since the held-out finals only judge. ``models`` are folders in which a model is looked for by name.

    Returns:
        The last event (``done`` or ``stopped``).

    Raises:
        ValueError: too few finals (it says how many there are), a model or study that is not there. It is the last
            event too (``error``, with the reason in one line), as is whatever else is raised.
    """
    if not run_file.is_file():
        raise ValueError(f"{run_file}: no such file; it describes the run (Help, 'Fine-tuning runs')")
    folder = run_file.resolve().parent
    record = Recorder(folder / "events.jsonl", echo)
    write_atomic(folder / "pid", str(os.getpid()).encode())
    try:
        return _finetune(read_finetune_spec(run_file), folder, user_data, models, record)
    except Exception as error:
        record("error", reason=shown(" ".join(str(error).split())) or type(error).__name__)
        raise
    finally:
        (folder / "pid").unlink(missing_ok=True)


def _finetune(
    spec: FinetuneSpec, folder: Path, user_data: Path, models: Sequence[Path], record: Recorder
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
            run = new_run(_run_spec(spec, parent), device, weights=load_weights(parent))
            best, stopped = _epochs(run, finals, parent, record)
    except Cancelled:
        raise ValueError("stopped before the first epoch was done; nothing is kept") from None
    notes = {"finals": len(finals.train), "held_out": len(finals.held_out), "epochs": run.epoch,
             "kept_epoch": best.epoch, "before": before}  # fmt: skip
    after = _leave_candidate(spec, parent, best.network, notes, finals)
    last = {"before": before, "after": after, "candidate": spec.out, "better": after >= before, "epochs": run.epoch}
    record("stopped" if stopped else "done", **last)
    return {"event": "stopped" if stopped else "done", **last}


def _run_spec(spec: FinetuneSpec, parent: ModelInfo) -> RunSpec:
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


def _epochs(run: Run, finals: Finals, parent: ModelInfo, record: Recorder) -> tuple[_Best, bool]:
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
            after = _held_out_dice(TorchSegmenter(info, spec.device), finals)
            info = replace(info, notes=notes | {"after": after})
            info.write()
            card = candidate_card(info, spec.study, spec.reader)
            write_atomic(part / CARD, card.encode("utf-8", "replace"))
            part.rename(out)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return after
