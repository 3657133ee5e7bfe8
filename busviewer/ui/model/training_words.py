"""What the fine-tuning dialog says: what there is to learn from, what a run does, and how far it is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from busviewer.files import shown
from busviewer.study.readers.consensus import CONSENSUS
from busviewer.training.finetuning.overview import Overview
from busviewer.training.finetuning.spec import FEWEST, LESIONS_TO_TRAIN
from busviewer.ui.kit.text import as_clock, tr

__all__ = ["about_run", "introduction", "overview_words", "progress_words", "time_words", "what_words"]


def introduction(model: str, in_use: str, finals: int, *, consensus: bool, enough: bool, networks: int = 1) -> str:
    """What a run would do; ``in_use`` is the model that is used now, ``model`` the one that a run starts from, of so
    many ``networks``."""
    if not enough and not consensus:
        text = tr("Fine-tuning needs at least {least} signed-off scans; you have {count} in this study.")
        return text.format(least=FEWEST, count=finals)
    text = tr(
        "Trains a candidate model from {model} on your {count} signed-off scans. A fifth of the patients is held out "
        "to test it. The model in use is not changed; you decide at the end."
    )
    if consensus:
        text = tr(
            "Trains a candidate model from {model} on the consensus of several readers (at least {least} scans). "
            "A fifth of the patients is held out to test it. The model in use is not changed; you decide at the end."
        )
    text = text.format(model=shown(model), count=finals, least=FEWEST)
    if networks > 1:
        part = tr("The model averages {count} networks: the first one is trained, the others stay as they are.")
        text = f"{text} {part.format(count=networks)}"
    if model == in_use:
        return text
    more = tr("It starts from {model}, not from {in_use}: each fine-tune learns anew from all finals so far.")
    return f"{text}\n{more.format(model=shown(model), in_use=shown(in_use))}"


def overview_words(found: Overview) -> str:
    """What the finals show, which are held out, and who has some."""
    text = tr(
        "{finals} finals: {lesions} with a lesion, {normals} without. Held out: {held_out}, of which {held_lesions} "
        "with a lesion.\nClass given on {classed}: {benign} benign, {malignant} malignant. Only these train the "
        "model's assessment.",
    ).format(
        finals=found.finals, lesions=found.lesions, normals=found.normals, held_out=found.held_out,
        held_lesions=found.held_out_lesions, classed=found.benign + found.malignant, benign=found.benign,
        malignant=found.malignant,
    )  # fmt: skip
    readers = ", ".join(f"{shown(name)} {count}" for name, count in found.readers.items())
    return text + "\n" + tr("Finals by reader: {readers}.").format(readers=readers) if readers else text


def what_words(what: str) -> str:
    """Of what less than the whole model is learned, and why; "" where all of it is."""
    if what == "threshold":
        text = tr(
            "Fewer than {least} finals with a lesion: only the model's threshold is adjusted, not its masks, and the "
            "click tool does not learn."
        )
        return text.format(least=LESIONS_TO_TRAIN)
    if what == "decision":
        return tr("No final with a lesion: only from when on a draft is firm is adjusted, not the model's masks.")
    return ""


def time_words(seconds: float, scans: int, epochs: int, *, clicks: bool) -> str:
    """An estimate, rounded to what it is worth; where there is nothing to learn from, that. ``clicks``: whether the
    network of the click tool learns too."""
    if not scans:
        return tr("All finals are held out: none is left to learn from. Sign off scans of other patients.")
    minutes = max(round(seconds / 60), 1)
    about = tr("about {count} minutes").format(count=minutes)
    if minutes == 1:
        about = tr("about a minute")
    elif minutes > 90:
        about = tr("about {count} hours").format(count=round(minutes / 60))
    text = tr("Takes {about} ({scans} training scans, {epochs} epochs).")
    if clicks:
        text = tr("Takes {about} ({scans} training scans, {epochs} epochs of the model and of the click tool).")
    return text.format(about=about, scans=scans, epochs=epochs)


def about_run(asked: dict[str, Any]) -> str:
    """What the run there is trains on: maybe another study than the one that is open."""
    text = tr(
        "Trains a candidate model from {model} on the signed-off scans of {reader} in {study}. A fifth of the "
        "patients is held out to test it. The model in use is not changed; you decide at the end."
    )
    if asked.get("reader") == CONSENSUS:
        text = tr(
            "Trains a candidate model from {model} on the consensus of several readers in {study}. A fifth of the "
            "patients is held out to test it. The model in use is not changed; you decide at the end."
        )
    model, study = (shown(Path(str(asked.get(name, ""))).name) for name in ("model", "study"))
    return text.format(model=model, study=study, reader=shown(str(asked.get("reader", ""))))


def progress_words(
    begun: dict[str, Any], done: int, total: int, left: float | None, *, judging: bool = False
) -> str:  # fmt: skip
    """How far a run is that has told what it works with; ``judging``: that it judges by the finals it learned from."""
    if judging:
        text = tr(
            "The held-out finals cannot tell. Training again without each half of the others, so that they judge too."
        )
        return " ".join((text, tr("You can close this window.")))
    text = tr("Epoch {done} of {total} on {device}; {train} training scans, {apart} held out.")
    if begun.get("what", "all") != "all":
        text = tr("Adjusting on {device}; {train} scans to learn from, {apart} held out.")
    first = int(begun.get("epochs", 0))
    if done >= first and begun.get("click_epochs"):
        text = tr("Click tool: epoch {done} of {total} on {device}; {train} training scans, {apart} held out.")
        done, total = done - first, total - first
    elif begun.get("click_epochs"):
        total = first
    text = text.format(
        done=done, total=total, device=begun.get("device", ""), train=begun["train"], apart=begun["held_out"]
    )
    if left is not None:
        text += " " + tr("{left} left.").format(left=as_clock(left))
    less = what_words(str(begun.get("what", "")))
    return " ".join(filter(None, [text, tr("You can close this window."), less]))
