"""What a fine-tuning run is asked for: the window writes it as RUN.json, ``busviewer finetune`` reads it."""

from __future__ import annotations

import os
from dataclasses import dataclass, fields, replace
from pathlib import Path

from busviewer.files import read_json
from busviewer.numbers import read_number
from busviewer.segmentation.models.model_folder import check_model_name
from busviewer.study.annotations.storage_paths import why_not_writable
from busviewer.texts import worded

__all__ = ["FEWEST", "LESIONS_TO_TRAIN", "FinetuneSpec", "read_finetune_spec"]

FEWEST = 4
"""Finals, below which there is nothing to move even a threshold by."""
LESIONS_TO_TRAIN = 8
"""Finals with a lesion, below which a network is not trained: with fewer it learns them by heart."""
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
        replay: the share of each batch that is not finals but phantoms and other scans of the study with ground truth.
        encoder_rate: the learning rate of an encoder that was pretrained, in parts of the others'.
        pull: how strongly the weights are pulled back to the parent's: half of this times the squared distance is added
            to the loss (L2-SP; Li, Grandvalet and Davoine, ICML 2018).
        interpolate: whether to choose between parent, trained network and three steps between them (WiSE-FT; Wortsman
            et al., CVPR 2022).
        frozen_norm: whether the batch-norm statistics stay the parent's.
        clicks: whether the network of the click tool learns from the same finals.
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
    replay: float = 0.25  # reasoned: two of a batch of eight keep the old in each step, and cost a third more time
    encoder_rate: float = 0.1  # reasoned: edges and speckle look the same in another clinic, what follows from them not
    pull: float = 0.01  # reasoned: at the distance that ten epochs go, about a fifth of the gradient; Li: .001 to .1
    interpolate: bool = True  # reasoned: it cannot do worse on the scans it chooses by than the parent does
    frozen_norm: bool = True  # reasoned: a few dozen scans say too little to estimate the statistics anew
    clicks: bool = True


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
        raise ValueError(f"{path}: unknown field {unknown[0]!r}; available: {', '.join(known)}")
    for name in ("study", "reader", "model", "out"):
        found = value.get(name)
        if not isinstance(found, str) or not found.strip() or "\0" in found or len(found) > _LONGEST:
            raise ValueError(f"{path}: field {name!r} is missing or not text")
    rate = value.get("learning_rate")
    if isinstance(rate, str):  # in quotation marks, a comma may be the decimal sign
        number = read_number(rate)
        value["learning_rate"] = rate if number is None else number
    for name, kind in (("epochs", int), ("batch", int), ("seed", int), ("learning_rate", (int, float))):
        found = value.get(name, 1)
        least = 0 if name == "seed" else 1e-12
        if not isinstance(found, kind) or isinstance(found, bool) or not least <= found < 1_000_000:
            words = "a whole number from 0" if name == "seed" else "a positive number"
            raise ValueError(f"{path}: field {name!r} must be {words}, not {found!r:.80}")
    for name, most in (("replay", 0.9), ("encoder_rate", 1.0), ("pull", 1000.0)):
        found = value.get(name, 0)
        if not isinstance(found, (int, float)) or isinstance(found, bool) or not 0 <= found <= most:
            raise ValueError(f"{path}: field {name!r} must be a number from 0 to {most:g}, not {found!r:.80}")
    for name in ("interpolate", "frozen_norm", "clicks"):
        if not isinstance(value.get(name, True), bool):
            raise ValueError(f"{path}: field {name!r} must be true or false, not {value[name]!r:.80}")
    spec = FinetuneSpec(**{name: value[name] for name in known if name in value})
    if not isinstance(spec.device, str):
        raise ValueError(f"{path}: field 'device' must be text")
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
        raise ValueError(f"{run_file}: field 'out' must name a folder inside {folder}")
    if os.path.lexists(out):
        raise ValueError(
            worded("{run_file}: the candidate folder {out} already exists; choose another", run_file=run_file, out=out)
        )
    try:
        check_model_name(out.name)
    except ValueError as error:
        raise ValueError(f"{run_file}: field 'out': {error}") from error
    if reason := why_not_writable(out):
        raise ValueError(
            worded(
                "{run_file}: the candidate folder {out} cannot be created ({reason})",
                run_file=run_file,
                out=out,
                reason=reason,
            )
        )
    return out
