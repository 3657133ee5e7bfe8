"""Fine-tuning a model on finals: what ``busviewer finetune RUN.json`` does, in a process of its own.

The model in use is never changed: the result is a candidate folder, judged on finals that it did not see and on a guard
set of phantoms (:mod:`.gate`). Training starts at the model that nobody fine-tuned (:mod:`.root`), with all finals.

Of a model with several members, the first is trained and the others are kept: it is the one that is explained, and to
train one costs a part of what all do, while it moves the mean of all. The network for clicks learns from the same
finals, and is part of the candidate where it passes a gate of its own (:mod:`.click_learn`).
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import fmean
from typing import Any

import torch
from torch import nn

from busviewer.files import shown, write_atomic
from busviewer.network import channels_of
from busviewer.progress import Cancelled, listening, track
from busviewer.segmentation import ModelInfo, locate_model
from busviewer.segmentation.device import device_words, precision_in, resolve_device
from busviewer.segmentation.models.click_folder import ClickInfo, read_clicks
from busviewer.segmentation.models.model_folder import CARD, ModelError
from busviewer.segmentation.models.trained_on import read_trained_on
from busviewer.segmentation.models.weights import load_network, save_weights
from busviewer.segmentation.segmenter import TorchSegmenter
from busviewer.texts import Worded, to_json, worded
from busviewer.training.finetuning.click_learn import learn_clicks, leave_clicks, not_trained
from busviewer.training.finetuning.crossfit import cross_fitted
from busviewer.training.finetuning.decide import decide
from busviewer.training.finetuning.finals import Finals, gather_finals
from busviewer.training.finetuning.gate import (
    GUARD,
    Judging,
    Outcome,
    Verdict,
    judge,
    pair,
    phantoms,
    verdict_of,
    write_gate,
)
from busviewer.training.finetuning.learn import choose_between, learn, spread, taught
from busviewer.training.finetuning.root import root_of
from busviewer.training.finetuning.spec import LESIONS_TO_TRAIN, FinetuneSpec, read_finetune_spec
from busviewer.training.judge.card import candidate_card
from busviewer.training.loop.distributed import Team, gathered
from busviewer.training.loop.events import EventLog, writing

__all__ = ["finetune", "take_part"]


def finetune(
    run_file: Path,
    *,
    user_data: Path,
    models: Sequence[Path] = (),
    clicks: Path | None = None,
    echo: Callable[[str], None] = lambda line: None,
    precision: str = "auto",
) -> dict[str, Any]:
    """Fine-tune as ``run_file`` says; events go to ``events.jsonl`` beside it and line by line to ``echo``.

    A file ``stop`` beside it ends the training and keeps the best epoch so far: the one with the lowest training loss,
    since the held-out finals only judge. ``models`` are folders in which a model is looked for by name, ``clicks``
    is that of the click tool's network that came with the program, without which none learns. ``precision``
    is that of the training, "auto", "fp32" or "bf16"; judged is in fp32. Under ``torchrun`` this is what the first
    process does, and the others :func:`take_part`.

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
    with writing(folder / "pid"):
        write_atomic(folder / "pid", str(os.getpid()).encode())
    try:
        return _finetune(read_finetune_spec(run_file), folder, user_data, models, clicks, record, precision)
    except Exception as error:
        with suppress(OSError):  # the disk is full: what is raised says so
            text = str(error)
            reason = shown(" ".join(text.split())) or type(error).__name__
            record("error", reason=reason, **({"worded": to_json(text)} if isinstance(text, Worded) else {}))
        raise
    finally:
        (folder / "pid").unlink(missing_ok=True)


def take_part(spec: FinetuneSpec, *, models: Sequence[Path] = (), precision: str = "auto") -> None:
    """What a process of ``torchrun`` other than the first does: its part of each batch. It reads no study and writes
    nothing; of ``spec``, study, reader and out do not matter. ValueError for a model that is not there."""
    with gathered(resolve_device(spec.device)) as (team, device):
        root, _ = root_of(locate_model(spec.model, models), models)
        data, count = spread(team, device)
        if count:
            with suppress(Cancelled):  # the first process says so
                learn(spec, root, data, count, device, precision, team=team)


@dataclass(frozen=True, eq=False)
class _Judges:
    """The scans of the gate, the held-out finals first, and what the model in use comes to on each."""

    scans: list[Judging]
    before: list[Outcome]
    held_out: int

    def dice(self, outcomes: Sequence[Outcome]) -> float:
        """The mean over the held-out finals, with and without a lesion."""
        return fmean(one.dice for one in outcomes[: self.held_out])


def _finetune(
    spec: FinetuneSpec, folder: Path, user_data: Path, models: Sequence[Path], clicks: Path | None, record: EventLog,
    precision: str,
) -> dict[str, Any]:  # fmt: skip
    asked = locate_model(spec.model, models)
    with gathered(resolve_device(spec.device)) as (team, device):
        return _led(spec, asked, folder, user_data, models, clicks, record, precision, team, device)


def _led(
    spec: FinetuneSpec, asked: ModelInfo, folder: Path, user_data: Path, models: Sequence[Path], clicks: Path | None,
    record: EventLog, precision: str, team: Team, device: torch.device,
) -> dict[str, Any]:  # fmt: skip
    root, remark = root_of(asked, models)
    network: nn.Module | None = None
    try:
        with listening(lambda fraction, text: None, (folder / "stop").exists):
            segmenter = TorchSegmenter(asked, str(device))
            parent = segmenter if root is asked else TorchSegmenter(root, str(device))
            root = parent.info  # without a member that cannot be used, which the candidate could not have either
            channels = channels_of(parent.network)
            finals = gather_finals(Path(spec.study), spec.reader, root.size, channels=channels, user_data=user_data,
                                   replay=spec.replay > 0)  # fmt: skip
            finals.check(f"{spec.reader} in {spec.study}")
            notices = [text for text in (remark, segmenter.notice, parent.notice) if text]
            lessons = _lessons(spec, clicks, finals)
            record("start", finals=finals.count, train=len(finals.train), held_out=len(finals.held_out),
                   lesions=finals.lesions, normals=finals.count - finals.lesions, readers=[spec.reader],
                   what=finals.what, epochs=spec.epochs if finals.what == "all" else 0,
                   click_epochs=0 if isinstance(lessons, str) else spec.epochs, device=device_words(device),
                   left_out=[*finals.left_out, *dict.fromkeys(notices)])  # fmt: skip
            judges = _judged(segmenter, finals)
            before = judges.dice(judges.before)
            record("before", dice=before)
            notes: dict[str, Any] = {"finals": len(finals.train), "held_out": len(finals.held_out), "before": before,
                                     "lesions": finals.lesions, "what": finals.what, "data": finals.data}  # fmt: skip
            info, stopped, epochs = root, False, 0
            if finals.what == "all":
                data, count = spread(team, device, *taught(finals, root.size, channels, spec.replay))

                def dice_of(network: nn.Module) -> float:
                    shown = TorchSegmenter(root, str(device), network=network)
                    return judges.dice(judge(shown, judges.scans[: judges.held_out]))

                learned = learn(spec, root, data, count, device, precision, record, dice_of, team)
                network, stopped, epochs = learned.network, learned.stopped, learned.epochs
                used, why = precision_in(device, precision)
                notes |= {"kept_epoch": learned.epoch, "precision": used, "precision_reason": why}
            else:
                spread(team, device)
                info, changed = decide(parent, finals, finals.what)
                notes["changed"] = changed
    except Cancelled:
        raise ValueError(worded("stopped before the first epoch was finished; nothing was saved")) from None
    notes["epochs"] = epochs
    if network is not None and spec.interpolate:  # not to be stopped any more
        network, notes["alpha"] = choose_between(parent, root, network, finals, device)
        # a clinic's lesions may be drawn as well and yet be less certain: most of what a reader gains comes from here
        info, notes["changed"] = decide(TorchSegmenter(root, str(device), network=network), finals, "threshold")
    taught_clicks = _Clicks(lessons, None) if isinstance(lessons, ClickInfo) else lessons
    if not isinstance(lessons, str):
        try:
            with listening(lambda fraction, text: None, (folder / "stop").exists):
                taught_clicks = _Clicks(lessons, learn_clicks(spec, lessons, finals, device, record))
        except Cancelled:
            taught_clicks, stopped = worded("The run was stopped before its first epoch was finished."), True

    def made_of(rest: Finals) -> TorchSegmenter:
        """The model that these finals make in the same way."""
        record("judging", finals=len(finals.train) - len(rest.train))
        data, count = taught(rest, root.size, channels, spec.replay)
        learned = learn(spec, root, data.to(device), count, device, precision)
        if learned.stopped:
            raise Cancelled
        network, info = learned.network, root
        if spec.interpolate:
            network, _ = choose_between(parent, root, network, rest, device)
            info, _ = decide(TorchSegmenter(root, str(device), network=network), rest, "threshold")
        return TorchSegmenter(info, str(device), network=network)

    def more() -> list[tuple[Judging, Outcome, Outcome]]:
        """Where the held-out finals cannot tell: the others, unless a stop is asked for."""
        with suppress(Cancelled), listening(lambda fraction, text: None, (folder / "stop").exists):
            return list(cross_fitted(finals, segmenter, made_of)) if finals.what == "all" else []
        return []

    found, after, tool = _leave_candidate(spec, info, network, taught_clicks, notes, finals, judges, more)
    last = {"before": before, "after": after, "candidate": spec.out, "better": found.verdict == "passed",
            "epochs": epochs, "verdict": found.verdict, "reasons": found.reasons,
            "worded": [*map(to_json, found.reasons)], "clicks": tool}  # fmt: skip
    record("stopped" if stopped else "done", **last)
    return {"event": "stopped" if stopped else "done", **last}


@dataclass(frozen=True, eq=False)
class _Clicks:
    """The click tool's network that came with the program, and the one that learned; None where that is no better."""

    parent: ClickInfo
    network: nn.Module | None


def _lessons(spec: FinetuneSpec, clicks: Path | None, finals: Finals) -> ClickInfo | str:
    """The network of the click tool that shall learn, or why none does."""
    if not spec.clicks:
        return worded("The run did not ask for it.")
    if finals.what != "all" or finals.train.empty[~finals.chooses].all():
        return worded("Too few finals with a lesion; at least {least} are needed.", least=LESIONS_TO_TRAIN)
    if clicks is None:
        return worded("There is no network to start from.")
    try:
        info = read_clicks(clicks)
        info.verify()
    except ModelError as error:  # the model learns all the same
        return worded("The network to start from cannot be used: {reason}.", reason=error)
    return info


def _judged(segmenter: TorchSegmenter, finals: Finals) -> _Judges:
    scans = [*finals.judging, *phantoms(GUARD)]
    return _Judges(scans, judge(segmenter, track(scans, lambda one: one.name)), len(finals.held_out))


def _leave_candidate(
    spec: FinetuneSpec,
    parent: ModelInfo,
    network: nn.Module | None,
    clicks: _Clicks | str,
    notes: dict[str, Any],
    finals: Finals,
    judges: _Judges,
    more: Callable[[], list[tuple[Judging, Outcome, Outcome]]],
) -> tuple[Verdict, float, str]:
    """Write the candidate's folder, whole or not at all; the gate's verdict, its Dice on the held-out finals, and the
    verdict on the click tool's network.

    ``parent`` has the constants of the candidate; without a ``network`` it has the weights too. ``clicks`` may be why
    the click tool's network did not learn.
    """
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
            same = network is None or notes.get("alpha") == 0
            # of the same weights, a model of its own all the same
            mark = f"{info.calibration} {info.threshold} {notes['data']['sha256']}" if same else ""
            info = save_weights(info, load_network(parent) if network is None else network, mark)
            for member in info.others:
                shutil.copyfile(parent.folder / member.weights, part / member.weights)
            replayed = finals.replayed if network is not None else finals.trained_on
            before = read_trained_on(parent.folder)
            if before is not None:
                before.plus(finals.trained_on).plus(replayed).write(part)
            outcomes = judge(TorchSegmenter(info, spec.device), judges.scans)
            judged = list(zip(judges.scans, judges.before, outcomes, strict=True))
            found, after = verdict_of([pair(*each) for each in judged]), judges.dice(outcomes)
            if found.verdict == "cannot tell":
                judged += more()
                found = verdict_of([pair(*each) for each in judged])
            tool = (
                not_trained(clicks) if isinstance(clicks, str)
                else leave_clicks(clicks.parent, clicks.network, finals, part)
            ).to_json()  # fmt: skip
            write_gate(part, found, judged, tool)
            gate = {"verdict": found.verdict, "reasons": found.reasons, "sets": found.sets, "clicks": tool}
            info = replace(info, notes=notes | {"after": after} | gate)
            info.write()
            card = candidate_card(info, spec.study, spec.reader)
            write_atomic(part / CARD, card.encode("utf-8", "replace"))
            part.rename(out)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return found, after, tool["verdict"]
