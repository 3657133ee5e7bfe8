"""The card of a model: of one that was just made, and the whole one of a model that is handed on."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from busviewer.segmentation import ModelInfo

__all__ = ["candidate_card", "full_card", "training_card"]

_USE = """
Not a medical device, not for diagnosis: a first proposal for a reader who checks and corrects every mask.
"""

_SCOPE = """\
The model proposes the outline of a lesion on a breast-ultrasound scan, with a probability that there is one, a
probability that it is malignant, and how uncertain the outline is.

**Not a medical device, not for diagnosis.**

## Intended use
- A first draft of a mask, on B-mode scans of the breast, for a reader who checks and corrects every one of them.
- Research on segmentation and annotation, and a start for fine-tuning on a reader's own corrected masks.

## Out of scope
- Screening, triage, diagnosis, and measurement without a reader. The benign / malignant probability is an opinion to
  be weighed after one's own, never a finding.
- Other organs, axilla, colour Doppler, elastography, ABUS volumes, phone pictures of a screen.
"""

_NETWORKS = {
    "attention-lite": (
        "An attention-gated U-Net (Oktay et al. 2018, arXiv 1804.03999; on breast ultrasound Lim et al. 2023) on an "
        "EfficientNet-Lite encoder (Tan and Le 2019; Google 2020), a gate on each of its four skips, and two linear "
        "heads on the bottleneck: whether there is a lesion, and whether it is malignant."
    ),
    "attention-unet": "An Attention U-Net (Oktay et al. 2018, arXiv 1804.03999), a gate on each skip.",
    "unet": "A U-Net (Ronneberger et al. 2015, arXiv 1505.04597).",
}
_ENCODERS = {
    "attention-lite": (
        "The encoder began from the published EfficientNet-Lite2 weights (Google, *EfficientNet-Lite*, 2020; trained "
        "on ImageNet; Apache-2.0)"
    )
}
_LOSSES = {
    "dice-bce": "Soft Dice a scan + binary cross-entropy",
    "lesion-dice-bce": "Soft Dice of each scan that shows a lesion + binary cross-entropy of all",
    "dice": "Soft Dice a scan",
    "bce": "Binary cross-entropy",
}
_DATA = {
    "BUSI": (
        "Al-Dhabyani, Gomaa, Khaled and Fahmy, *Dataset of breast ultrasound images*, Data in Brief 28:104863 (2020). "
        "Baheya Hospital, Cairo. **Its licence is not settled**: what is published with the scans does not say clearly "
        "how they may be reused. Who passes these weights on has to decide that for themselves."
    ),
    "BUS-BRA": (
        "Gómez-Flores, Gregorio-Calas and Pereira, *BUS-BRA: a breast ultrasound dataset for assessing computer-aided "
        "diagnosis systems*, Medical Physics 51:3110 (2024). INCA, Rio de Janeiro. Free use, changes and distribution "
        "with the licence's notice; users cite the article."
    ),
}
_PROTOCOL = """\
The figures describe the recipe: a model for each fold, trained without it, judged on it, under constants that were
fitted to the other folds (`busviewer crossvalidate`; all of it in `figures.json`). The model itself is of the same
recipe on all folds, and no scan is left here to judge it. Means of the scans with a lesion, then mean ± SD over the
folds. An empty prediction scores 0, its HD95 is the diagonal. SE is of the mean over all scans, those of a group taken
together."""
# what was asked of the recipe before it was run: name, set, figure, floor, goal
_AIMS = (
    ("lesion Dice", "BUSI", ("lesion", "dice"), 0.76, 0.82),
    ("lesion Dice", "BUS-BRA", ("lesion", "dice"), 0.89, 0.92),
    ("lesions missed (Dice < 0.1)", "BUSI", ("lesion", "missed"), 0.10, 0.03),
    ("normals with anything predicted", "BUSI", ("normal", "false_positive_rate"), 0.10, 0.05),
    ("malignant against benign, AUC", "BUSI", ("classification", "auc"), 0.85, 0.92),
    ("malignant against benign, AUC", "BUS-BRA", ("classification", "auc"), 0.85, 0.92),
    ("uncertainty against 1 - Dice, Spearman", "BUSI", ("uncertainty", "spearman"), 0.45, 0.65),
    ("uncertainty against 1 - Dice, Spearman", "BUS-BRA", ("uncertainty", "spearman"), 0.45, 0.65),
)
_LESS_IS_MORE = ("missed", "false_positive_rate")


def training_card(info: ModelInfo, folders: Sequence[Path]) -> str:
    """The card that ``busviewer train`` leaves; figures are for ``busviewer evaluate`` to state."""
    facts = "\n".join(f"- {name}: {value}" for name, value in info.notes.items())
    data = "\n".join(f"- {folder}" for folder in folders)
    return (
        f"# {info.name}\n{_USE}\n## Trained on\n{data}\n\n## How\n- network: {info.network} {info.options}\n{facts}\n"
    )


def candidate_card(info: ModelInfo, study: str, reader: str) -> str:
    """The card that a fine-tuning leaves."""
    notes, parent = info.notes, info.parent or {}
    return (
        f"# {info.name}\n{_USE}\n"
        f"Fine-tuned from {parent.get('name')} ({str(parent.get('sha256'))[:12]}) on {notes['finals']} finals of "
        f"{reader} in {study}, {notes['epochs']} epochs.\n\n"
        f"Mean Dice on {notes['held_out']} held-out finals: {notes['before']:.3f} before, {notes['after']:.3f} after.\n"
    )


def full_card(info: ModelInfo, figures: Mapping[str, Any], parameters: int, remarks: str = "") -> str:
    """The card of a model that is handed on, after the model-card habit (Mitchell et al. 2019).

    Args:
        info: the model, trained on all folds, with its constants.
        figures: of the cross-validation of its recipe, and under ``phantoms`` of the model itself on synthetic scans.
        parameters: how many the network has.
        remarks: Markdown: what was tried, which scans were looked at when the recipe was chosen, what else to know.
    """
    parts = [
        f"# {info.name}",
        _SCOPE,
        _details(info, figures, parameters),
        _data(figures["sets"], str(info.notes.get("scans", ""))),
        _recipe(info),
        _accuracy(figures["sets"]),
        _aims(figures["sets"]),
        _calibration(figures["sets"]),
        _phantoms(figures["phantoms"]),
        _limits(figures["sets"]),
        remarks,
    ]
    return "\n\n".join(part.strip() for part in parts if part.strip()) + "\n"


def _wrapped(text: str) -> str:
    """Paragraphs, which an empty line parts, in lines of up to 120 characters."""
    return "\n\n".join(textwrap.fill(" ".join(part.split()), 120) for part in text.split("\n\n"))


def _details(info: ModelInfo, figures: Mapping[str, Any], parameters: int) -> str:
    lines = "; ".join(f"{name} {a:.3f} x logit {b:+.3f}" for name, (a, b) in info.calibration.items())
    options = ", ".join(f"{name} {value}" for name, value in info.options.items())
    text = f"""\
{_NETWORKS.get(info.network, info.network)} With {options or "no options"}: {parameters / 1e6:.2f} million parameters;
one grey channel of {info.size} x {info.size} (letterbox) in, one logit a pixel out. Weights: float16 safetensors.

A pixel is lesion from a probability of {info.threshold:.3f} on; lesions below {100 * info.smallest_area:g} % of the
scan's area are dropped. Probabilities are calibrated, each by one line in the logit (Platt 1999): {lines or "none"}.
These constants were fitted to out-of-fold predictions of all {len(figures["models"])} folds: the highest mean lesion
Dice, the sets counting the same."""
    return f"## What it is\n{_wrapped(text)}"


def _data(sets: Mapping[str, Any], scans: str) -> str:
    lines = [f"- **{name}**: {_DATA.get(name, 'a set of the makers of this model')}" for name in sets]
    intro = f"""\
## Trained on
All folds of these sets, {scans} scans in all. Folds are split by group: near-duplicates of BUSI, and the scans of a
case of BUS-BRA, are never on two sides."""
    return "\n".join([intro, *lines])


def _recipe(info: ModelInfo) -> str:
    notes, spec = info.notes, info.notes["spec"]
    sizes = ", then ".join(
        f"{size} px" + (f" (from {100 * start:g} % on)" if start else "") for start, size in spec["sizes"]
    )
    encoder = f" {_ENCODERS[info.network]}." if spec.get("encoder") and info.network in _ENCODERS else ""
    loss = _LOSSES.get(spec.get("loss", "dice-bce"), spec.get("loss"))
    text = f"""\
The same for each fold and for this model.{encoder} {loss}, and the cross-entropy of the
heads, as far as there are any, at a weight of {spec["opinion_weight"]}; AdamW
{spec["learning_rate"]:g}, decay {spec["weight_decay"]:g}, 3 % warm-up, cosine; {spec["epochs"]} epochs in batches of
{spec["batch"]}; {sizes}; scans without a lesion drawn {spec["normal_weight"]} times, and
{100 * spec["lesion_free"]:g} % of the others cropped beside their lesion; mirror, rotation, scale, stretch, shear,
shift, gamma, gain, speckle, blur, simulated calipers and text; moving average of the weights ({spec["ema"]:g});
seed {spec["seed"]}. {notes.get("scans_seen")} scans seen in {round(notes.get("seconds", 0) / 60)} minutes."""
    return f"## How\n{_wrapped(text)}"


def _pm(value: Mapping[str, float] | None, places: int = 3) -> str:
    """Mean and SD over the folds."""
    if value is None:
        return "-"
    return f"{value['mean']:.{places}f}" + ("" if value["sd"] is None else f" ± {value['sd']:.{places}f}")


def _accuracy(sets: Mapping[str, Any]) -> str:
    text = [
        "## Figures",
        _wrapped(_PROTOCOL),
        "",
        "| set | lesion scans | Dice | SE | IoU | precision | recall | HD95 (px) | missed (Dice < 0.1) |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for name, found in sets.items():
        lesion, se = found["over_folds"]["lesion"], found["lesion_dice_se"]
        shown = [_pm(lesion.get(key)) for key in ("iou", "precision", "recall")]
        shown = [_pm(lesion["dice"]), "-" if se is None else f"{se:.3f}", *shown]
        text.append(f"| {name} | {lesion['n']} | {' | '.join(shown)} | {_pm(lesion['hd95_px'], 0)} | "
                    f"{_pm(lesion['missed'])} |")  # fmt: skip
    text += [
        "",
        "| set | normal scans | with anything predicted | malignant / benign: scans | AUC | uncertainty: Spearman |",
        "|---|---|---|---|---|---|",
    ]
    for name, found in sets.items():
        over = found["over_folds"]
        normal, classes = over["normal"], over["classification"]
        rate, auc, rank = normal["false_positive_rate"], classes["auc"], over["uncertainty"]["spearman"]
        text.append(
            f"| {name} | {normal['n'] or 'none there'} | {_pm(rate)} | {classes['n']} | {_pm(auc)} | {_pm(rank)} |"
        )
    text += ["", "| set | scans | n | Dice | IoU | missed |", "|---|---|---|---|---|---|"]
    for name, found in sets.items():
        for kind, lesion in {**found["classes"], **found["sizes"]}.items():
            if lesion:
                shown = [_pm(lesion.get(key)) for key in ("dice", "iou", "missed")]
                text.append(f"| {name} | {kind} | {lesion['n']} | {' | '.join(shown)} |")
    return "\n".join(text)


def _aims(sets: Mapping[str, Any]) -> str:
    text = [
        "## What was asked of it beforehand",
        "| figure | set | floor | goal | reached | |",
        "|---|---|---|---|---|---|",
    ]
    for label, name, (part, key), floor, goal in _AIMS:
        value = sets.get(name, {}).get("over_folds", {}).get(part, {}).get(key)
        if value is None:
            continue
        good = [value["mean"] <= aim if key in _LESS_IS_MORE else value["mean"] >= aim for aim in (floor, goal)]
        verdict = "goal reached" if good[1] else "floor reached" if good[0] else "**floor missed**"
        text.append(f"| {label} | {name} | {floor:.2f} | {goal:.2f} | {value['mean']:.3f} | {verdict} |")
    text += [
        "",
        "Lesions and normals of other hospitals were asked for too; no scan of any was at hand to judge them by.",
    ]
    return "\n".join(text)


def _calibration(sets: Mapping[str, Any]) -> str:
    text = [
        "## Calibration",
        "Expected calibration error of out-of-fold probabilities, over all folds. A lesion probability holds for the",
        "share of normal scans that the two sets have together; where there are more of them, it is too high.",
        "",
        "| set | pixel | lesion | malignant |",
        "|---|---|---|---|",
    ]
    for name, found in sets.items():
        bins = found["reliability"]
        shown = [bins.get(kind, {}).get("ece") for kind in ("pixel", "lesion", "malignant")]
        text.append(f"| {name} | {' | '.join('-' if ece is None else f'{ece:.3f}' for ece in shown)} |")
    return "\n".join([*text, "", "![How pixel and class probability bear out](reliability.png)"])


def _phantoms(found: Mapping[str, Any]) -> str:
    lesion, normal = found["lesion"], found["normal"]
    return f"""\
## Where it fails
Shown on synthetic scans (`busviewer/scan/phantom.py`), since no real one may be shown here; it was trained on none of
them. The model's own figures there: mean Dice {lesion["dice"]:.3f} over {lesion["n"]} with a lesion,
{100 * lesion["missed"]:.0f} % missed; something predicted on {normal["false_positives"]} of {normal["n"]} without one.
Below: those without a lesion on which it draws one, and the worst of the others; ground truth orange, draft blue.

![Failures on synthetic scans](failures.png)"""


def _limits(sets: Mapping[str, Any]) -> str:
    text = [
        "## Limits",
        "- Two hospitals, a handful of machines: scans of another look may do worse.",
        "- Burnt-in calipers and text lie on about half of BUSI; the net may lean on them.",
        "- Normal scans are few, and of one hospital: how quiet it is on those of another, these sets do not tell.",
    ]
    for name, found in sets.items():
        over = found["over_folds"]
        rate, missed = over["normal"]["false_positive_rate"], over["lesion"]["missed"]
        if rate and rate["mean"]:
            share = f"{100 * rate['mean']:.0f} % of {name}'s normal scans"
            text.append(f"- It predicts something on {share}: a draft is not a finding.")
        if missed and missed["mean"]:
            share = f"{100 * missed['mean']:.0f} % of {name}'s lesions"
            text.append(f"- {share} are missed altogether: no draft is no all-clear.")
    return "\n".join(text)
