"""Training a model from scans with ground truth: what ``busviewer train`` does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import torch

from busviewer.files import write_atomic
from busviewer.segmentation.model_folder import CARD, MODEL_JSON, ModelInfo, check_model_name
from busviewer.segmentation.weights import save_weights
from busviewer.study import ScanEntry
from busviewer.training.card import training_card
from busviewer.training.dataset import Dataset, find_training_scans, load_dataset
from busviewer.training.loop import Epoch, Run, load_run, new_run, save_run, train_epoch
from busviewer.training.record import Recorder
from busviewer.training.spec import RunSpec

__all__ = ["SMALLEST_AREA", "STATE", "THRESHOLD", "train"]

STATE = "run.safetensors"

# Fixed beforehand, not fitted: nothing here was chosen on the scans that judge the model.
THRESHOLD, SMALLEST_AREA = 0.5, 0.001


def _on_device(data: Dataset, device: torch.device) -> Dataset:
    return replace(data, scans=data.scans.to(device), masks=data.masks.to(device))


def train(
    folders: Sequence[Path],
    out: Path,
    spec: RunSpec,
    device: torch.device,
    *,
    resume: bool = False,
    say: Callable[[str], None] = lambda text: None,
) -> ModelInfo:
    """Train on the folders, leave the model in ``out`` and what a later ``resume`` needs in ``out/run.safetensors``.

    Raises:
        ValueError: no ground truth, a fold that is not there, an ``out`` that holds another run or a model, a run to
            resume that is damaged or was begun with another ``spec`` (``epochs`` may differ); each names it.
    """
    check_model_name(out.resolve().name)
    state = out / STATE
    _check_out(out, resume)
    kept = find_training_scans(folders, say)
    if spec.validate_fold is not None:
        if not any(entry.fold == spec.validate_fold for entry in kept):
            raise ValueError(f"no scan of fold {spec.validate_fold} in {', '.join(map(str, folders))}")
        kept = [entry for entry in kept if entry.fold != spec.validate_fold]
    run = _resumed(state, spec, device) if state.exists() else new_run(spec, device)
    for stale in out.glob(f".{STATE}.*.part"):  # of a run that was killed while it wrote
        stale.unlink(missing_ok=True)
    _epochs(run, kept, state, Recorder(out / "events.jsonl"), say)
    name = out.resolve().name
    scans = int(run.history[-1].get("scans", len(kept)))
    notes = {"epochs": run.epoch, "scans": scans, "scans_seen": run.scans_seen, "seconds": round(run.seconds)}
    info = ModelInfo(
        folder=out,
        name=name,
        title=f"{name} ({spec.network})",
        network=spec.network,
        options=dict(spec.options),
        size=spec.size,
        threshold=THRESHOLD,
        smallest_area=SMALLEST_AREA,
        sha256="",
        parent=None,
        notes=notes | {"spec": run.spec.to_json()},
    )
    info = save_weights(info, run.average)
    write_atomic(out / CARD, training_card(info, folders).encode("utf-8", "replace"))
    return info


def _check_out(out: Path, resume: bool) -> None:
    if (out / STATE).exists():
        if not resume:
            raise ValueError(f"{out}: holds a run already; add --resume to go on with it, or name another folder")
    elif (out / MODEL_JSON).exists():
        raise ValueError(f"{out}: holds a model already, and no run to go on with; name another folder")


def _resumed(state: Path, spec: RunSpec, device: torch.device) -> Run:
    run = load_run(state, device)
    if replace(run.spec, epochs=spec.epochs) != spec:
        begun, asked = run.spec.to_json(), spec.to_json()
        other = next(name for name in begun if name != "epochs" and begun[name] != asked[name])
        raise ValueError(
            f"{state}: was begun with {other} {begun[other]!r}, not {asked[other]!r}; give the same, or another folder"
        )
    run.spec = spec
    return run


def _epochs(run: Run, entries: Sequence[ScanEntry], state: Path, record: Recorder, say: Callable[[str], None]) -> None:
    data, size = None, 0
    said: set[str] = set()
    while run.epoch < run.spec.epochs:
        wanted = run.spec.size_at(run.epoch)
        if data is None or size != wanted:
            data, problems = load_dataset(entries, wanted)
            for problem in problems:
                if problem not in said:
                    say(f"left out: {problem}")
            said.update(problems)
            if not len(data):
                raise ValueError("none of the scans could be read")
            data, size = _on_device(data, run.device), wanted
        epoch: Epoch = train_epoch(run, data)
        run.history.append({"epoch": epoch.number, "loss": epoch.loss, "scans": len(data)})
        save_run(run, state)
        record("epoch", epoch=epoch.number, epochs=run.spec.epochs, loss=epoch.loss, size=size,
               seconds=epoch.seconds, scans_per_second=epoch.scans_per_second)  # fmt: skip
        say(
            f"epoch {epoch.number}/{run.spec.epochs}: loss {epoch.loss:.4f}, "
            f"{epoch.scans_per_second:.1f} scans/s at {size} px"
        )
