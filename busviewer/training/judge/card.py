"""Model cards: short cards for new models, and the full card for a model that is published."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from busviewer.network import NETWORKS as ARCHITECTURES
from busviewer.segmentation import ModelInfo
from busviewer.segmentation.models.model_folder import Member
from busviewer.training.judge.calibrate import ENOUGH, NORMALS
from busviewer.training.judge.card_words import (
    AIMS,
    DATA,
    ENCODERS,
    FOLDS,
    JUDGED,
    LESS_IS_MORE,
    LOSSES,
    NETWORKS,
    NEW_HOSPITAL,
    PROTOCOL,
    SCOPE,
    SCOPE_PLAIN,
    SENSITIVITY_WORDS,
    USE,
)

__all__ = ["candidate_card", "drawn_curves", "full_card", "training_card"]


def training_card(info: ModelInfo, sets: Sequence[str], heads: Sequence[str], taught: Sequence[str]) -> str:
    """The card that ``busviewer train`` writes, without figures (``busviewer evaluate`` measures them).

    Args:
        sets: the names of the data folders, also of one that was left out.
        heads: the assessments that the network has, some of lesion and malignant.
        taught: those that its scans could teach.
    """
    spec = info.notes["spec"]
    used = [name for name in sets if name != spec["left_out"]]
    scans = f"{info.notes['scans']} scans of " if "scans" in info.notes else ""
    data = [f"{scans}{', '.join(used)}."]
    apart = [f"fold {spec['validate_fold']} and scans of its groups"] if spec["validate_fold"] is not None else []
    apart += [spec["left_out"]] if spec["left_out"] is not None else []
    if apart and spec["keep"] == "best":
        data.append(
            f"Not on {' or '.join(apart)}. These scans chose the epoch: epoch {info.notes['kept_epoch']} of "
            f"{info.notes['epochs']} is kept, which has the best Dice on them. So figures on them are not figures of "
            "new scans."
        )
    elif apart:
        data.append(f"Not on {' or '.join(apart)}, kept to judge the model.")
    if spec["start"] is not None:
        data.append(f"Started from the weights {spec['start'][:12]} of another model; its scans are not listed here.")
    facts = [f"- {name}: {value}" for name, value in info.notes.items() if name != "spec"]
    facts += [f"- {name}: {value}" for name, value in spec.items() if value is not None and name not in info.notes]
    return "\n".join([
        f"# {info.name}", USE, "## Trained on", *data, "", "## What it gives", *_gives(heads, taught), "",
        "## How", f"- network: {info.network} {info.options}", *facts, "",
    ])  # fmt: skip


def _gives(heads: Sequence[str], taught: Sequence[str]) -> list[str]:
    lines = ["- a mask of the lesion"]
    for name, words in (
        ("lesion", "the probability that there is a lesion"),
        ("malignant", "the probability that it is malignant"),
    ):
        if name not in heads:
            lines.append(f"- no head for {words}" + ("; it is read from the mask" if name == "lesion" else ""))
        elif name not in taught:
            lines.append(f"- a head for {words}, which was not trained: its scans did not show both; do not use it")
        else:
            lines.append(f"- a head for {words}")
    return lines


def candidate_card(info: ModelInfo, study: str, reader: str) -> str:
    """The card that fine-tuning writes; it names the folder ``study`` without its place, which is nobody else's."""
    notes, parent = info.notes, info.parent or {}
    lines = [
        f"# {info.name}\n{USE}\n"
        f"Fine-tuned from {parent.get('name')} ({str(parent.get('sha256'))[:12]}) on {notes['finals']} finals of "
        f"{reader} in {Path(study).name}{_learned(notes)}.\n",
        f"Mean Dice on {notes['held_out']} finals of the holdout: {notes['before']:.3f} before, {notes['after']:.3f} "
        "after.",
    ]
    if "verdict" in notes:
        lines += ["", "## Is it better?", f"**{str(notes['verdict']).capitalize()}.** {' '.join(notes['reasons'])}"]
        lines += [
            "",
            "| set | lesions | Dice | worst tenth | missed | normal scans | drawn on |",
            "|---|---|---|---|---|---|---|",
        ]
        for found in notes["sets"]:
            lesions, normals = found["lesions"], found["normals"]
            shown = [
                lesions["n"], *(_change(lesions, name) for name in ("dice", "worst_tenth", "missed")), normals["n"],
                _change(normals, "drawn"),
            ]  # fmt: skip
            lines.append(f"| {found['name']} | {' | '.join(map(str, shown))} |")
        lines += [
            "",
            "Before and after, by firm drafts. The guard set is synthetic scans. A lesion counts as missed if its Dice "
            "is below 0.1.",
            "",
            f"Finals: {len(notes['data']['finals'])}, SHA-256 {notes['data']['sha256']}.",
        ]
    if "clicks" in notes:
        lines += _click_tool(notes["clicks"])
    return "\n".join(lines) + "\n"


def _click_tool(clicks: Mapping[str, Any]) -> list[str]:
    """What came of the click tool's network."""
    verdict = str(clicks["verdict"])
    used = "Its network is used with this model" if verdict == "passed" else "The bundled network stays in use"
    lines = ["", "## Click tool", f"**{verdict.capitalize()}.** {used}. {' '.join(clicks['reasons'])}"]
    if not clicks["sets"]:
        return lines
    lines += ["", "| set | lesions | Dice after 1 click | 2 | 3 |", "|---|---|---|---|---|"]
    for one in clicks["sets"]:
        pairs = zip(one["dice_before"], one["dice_after"], strict=True)
        cells = ["-" if before is None or after is None else f"{before:.3f} → {after:.3f}" for before, after in pairs]
        lines.append(f"| {one['name']} | {one['n']} | {' | '.join(cells)} |")
    return [*lines, "", "From an empty mask, bundled network and trained one; each click in the largest wrong region."]


def _learned(notes: Mapping[str, Any]) -> str:
    """What was learned of the finals."""
    what = notes.get("what", "all")
    if what != "all":
        names = "threshold and lesion probability" if what == "threshold" else "lesion probability"
        few = "no finals to learn from have a lesion" if what == "decision" else f"{notes['lesions']} have a lesion"
        return f": only {names}, because {few}; the network is the parent's"
    part = f", {100 * notes['alpha']:g} % of the way from the parent's weights" if "alpha" in notes else ""
    return f", {notes['epochs']} epochs{_precision(notes)}{part}"


def _change(figures: Mapping[str, Any], name: str) -> str:
    """Before and after."""
    before, after = (figures[f"{name}_{when}"] for when in ("before", "after"))
    if before is None or after is None:
        return "-"
    return f"{before} → {after}" if isinstance(before, int) else f"{before:.3f} → {after:.3f}"


def _precision(notes: Mapping[str, Any]) -> str:
    """In what it was trained; nothing of a model from before that was recorded."""
    return f", in {notes['precision']} ({notes['precision_reason']})" if "precision" in notes else ""


def full_card(info: ModelInfo, figures: Mapping[str, Any], parameters: Sequence[int], remarks: str = "") -> str:
    """The card of a published model, after Mitchell et al. 2019 (model cards).

    Args:
        info: the model, trained on all sets, with its constants.
        figures: of the cross-validation of its recipe; under ``in_domain`` of its folds where ``sets`` are of hospitals
            left out; under ``judged`` of sets that it was not trained on; under ``phantoms`` of synthetic scans.
        parameters: how many each member has.
        remarks: Markdown: what was tried, which scans were looked at when the recipe was chosen, what else to know.
    """
    sets = figures["sets"]
    in_domain = figures.get("in_domain", {}) if _is_by_hospital(figures) else sets
    parts = [
        f"# {info.name}",
        SCOPE if _has_heads(info) else SCOPE_PLAIN,
        _new_hospitals(figures),
        _sensitivity(figures),
        _details(info, figures, parameters),
        _data(sets, figures.get("judged", {}), str(info.notes.get("scans", ""))),
        _recipe(info),
        _accuracy(in_domain),
        _aims(figures, in_domain),
        _calibration(figures),
        _phantoms(figures["phantoms"]),
        _limits(figures),
        remarks,
    ]
    return "\n\n".join(part.strip() for part in parts if part.strip()) + "\n"


def _has_heads(info: ModelInfo) -> bool:
    """Whether a member tells the class."""
    return any(hasattr(ARCHITECTURES.get(member.network), "outputs") for member in info.members)


def drawn_curves(figures: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """What the sensitivity picture shows: the sets that have enough scans with and without a lesion."""
    found = {}
    for name, figure in _expected(figures).items():
        curve = figure.get("curve")
        if curve and curve["lesions"] and curve["normals"] and not _few_normals(figure):
            found[name] = {key: curve[key] for key in ("lesions", "normals")} | {
                "sensitivities": figure["sensitivities"]
            }
    return found


def _few_normals(figure: Mapping[str, Any]) -> bool:
    return bool((figure["over_folds"]["normal"]["n"] or 0) < ENOUGH)


def _is_by_hospital(figures: Mapping[str, Any]) -> bool:
    return bool(figures.get("by") == "hospital")


def _expected(figures: Mapping[str, Any]) -> dict[str, Any]:
    """The sets by which to tell what to expect: those judged by a model that had not seen them."""
    return {**figures["sets"], **figures.get("judged", {})}


def _new_hospitals(figures: Mapping[str, Any]) -> str:
    judged = figures.get("judged", {})
    rows = figures["sets"] if _is_by_hospital(figures) else {}
    if not rows and not judged:
        return ""
    text = ["## What to expect in a new hospital"]
    text += [_wrapped(" ".join([*([NEW_HOSPITAL] if rows else []), *([JUDGED] if judged else [])])), ""]
    text += [
        "| hospital | lesions | Dice | missed | with a firm draft | normal scans | with a firm draft | AUC |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for name, found in {**rows, **judged}.items():
        over, words = found["over_folds"], f"{name} (this model)" if name in judged else name
        lesion, firm, normals = over["lesion"], over["firm"], over["normal"]["n"]
        shown = [_mean(lesion["dice"]), _percent(lesion["missed"]), _percent(firm["lesion_rate"])]
        rate = "too few to tell" if normals and _few_normals(found) else _percent(firm["normal_rate"])
        normal = [str(normals or "none"), rate, _mean(over["classification"]["auc"])]
        text.append(f"| {words} | {lesion['n']} | {' | '.join([*shown, *normal])} |")
    text += [
        "",
        "Dice counts firm drafts and possible lesions. A lesion counts as missed if its Dice is below 0.1. Firm drafts",
        "are those at the sensitivity *Balanced*. AUC: malignant against benign.",
    ]
    return "\n".join(text)


def _mean(value: Mapping[str, float] | None) -> str:
    return "-" if value is None else f"{value['mean']:.3f}"


def _percent(value: Mapping[str, float] | None) -> str:
    return "-" if value is None else f"{100 * value['mean']:.0f} %"


def _sensitivity(figures: Mapping[str, Any]) -> str:
    text = [
        "## Sensitivity",
        _wrapped("""A firm draft is shown as a mask. Any other draft is shown as a possible lesion and does not count
as a mask. The sensitivity (menu Model, or `--sensitivity`) sets the cut: the lowest lesion probability of a firm draft.

In each row, the scans are new to the networks, and the cuts are those of this model."""),
        "",
        "| sensitivity | scans | what it does |",
        "|---|---|---|",
    ]
    for name, words in SENSITIVITY_WORDS.items():
        for set_name, found in _expected(figures).items():
            shares = found.get("sensitivities", {}).get(name, {})
            if shares.get("lesions") is not None:
                drawn = None if _few_normals(found) else shares["normals"]
                does = f"finds {100 * shares['lesions']:.0f} of 100 lesions"
                does += "" if drawn is None else f", false drafts on {100 * drawn:.0f} of 100 normal scans"
                text.append(f"| {words} | {set_name} | {does} |")
    if drawn_curves(figures):
        text += [
            "",
            "The curves show every possible cut. The dots are Quiet (Q), Balanced (B) and Every possible lesion (E).",
            "",
            "![Lesions with a firm draft against normal scans with one](sensitivity.png)",
        ]
    return "\n".join(text)


def _wrapped(text: str) -> str:
    """Paragraphs, which an empty line parts, in lines of up to 120 characters."""
    return "\n\n".join(textwrap.fill(" ".join(part.split()), 120) for part in text.split("\n\n"))


def _details(info: ModelInfo, figures: Mapping[str, Any], parameters: Sequence[int]) -> str:
    lines = "; ".join(f"{name} {a:.3f} x logit {b:+.3f}" for name, (a, b) in info.calibration.items())
    cuts = ", ".join(f"{name} {100 * cut:.0f} %" for name, cut in info.cuts.items())
    allowed = ", ".join(f"{100 * share:g} %" for share in NORMALS.values())
    each = "hospital" if _is_by_hospital(figures) else "fold"
    constants = f"""\
Pixels with a probability of at least {info.threshold:.3f} are lesion; lesions smaller than
{100 * info.smallest_area:g} % of the scan are removed. If nothing is left, the best outline at a lower probability is
kept as a possible lesion. The lesion probability comes from the most certain thousandth of the pixels of the scan.
Lowest lesion probability of a firm draft: {cuts}.

Probabilities are calibrated with one line each in the logit (Platt 1999): {lines or "none"}. These constants were
fitted to the predictions of {len(figures["models"])} models, each on the {each} that it had not seen; all data sets
count the same. The threshold is the one that outlines the lesions best. The cut of each sensitivity is the lowest that
at most {allowed} of the normal scans reach."""
    return f"## What it is\n{_members(info, parameters)}\n\n{_wrapped(constants)}"


def _members(info: ModelInfo, parameters: Sequence[int]) -> str:
    """The networks; several as a list."""

    def words(member: Member, count: int) -> str:
        options = ", ".join(f"{name} {value}" for name, value in member.options.items())
        mirrored = ", mirrored" if member.mirrored else ""
        counts = f" Its weight in the averages is {member.weight:g}." if member.weight != 1 else ""
        network = NETWORKS.get(member.network, member.network)
        return (
            f"{network} With {options or 'no options'}: {count / 1e6:.2f} million "
            f"parameters. Input: one grey channel of {member.size} x {member.size} (letterbox{mirrored}). Output: one "
            f"logit per pixel. Weights: float16 safetensors.{counts}"
        )

    if not info.others:
        return _wrapped(words(info.members[0], parameters[0]))
    intro = (
        f"{len(info.members)} networks, called members. The logits of their maps are averaged, and so are those of "
        "their heads."
    )
    rows = [f"- {words(member, count)}" for member, count in zip(info.members, parameters, strict=True)]
    return "\n".join([intro, *rows])


def _data(sets: Mapping[str, Any], judged: Mapping[str, Any], scans: str) -> str:
    lines = [f"- **{name}**: {DATA.get(name, 'a data set of the makers of this model')}" for name in sets]
    split = [words for name, words in FOLDS.items() if name in sets]
    intro = f"""\
## Trained on
{_wrapped(" ".join([f"{scans} scans of these data sets.", *split]))}"""
    never = f"\nNever used for training or calibration: {', '.join(judged)}." if judged else ""
    return "\n".join([intro, *lines]) + never


def _recipe(info: ModelInfo) -> str:
    notes, spec = info.notes, info.notes["spec"]
    sizes = ", then ".join(
        f"{size} px" + (f" (from {100 * start:g} % of the training)" if start else "") for start, size in spec["sizes"]
    )
    encoder = f" {ENCODERS[info.network]}." if spec.get("encoder") and info.network in ENCODERS else ""
    first = " (shown for the first member)" if info.others else ""
    begun = " Training started from the weights of an earlier model." if spec.get("start") else ""
    variation = "" if spec.get("variation", "usual") == "usual" else f" ({spec['variation']} variation)"
    loss = LOSSES.get(spec.get("loss", "dice-bce"), spec.get("loss"))
    epochs = notes.get("epochs", spec["epochs"])
    seen, minutes = notes.get("scans_seen"), round(notes.get("seconds", 0) / 60)
    text = f"""\
This model and the models judged in its place have the same recipe{first}.{begun}{encoder} Loss: {loss}, plus
the cross-entropy of the heads, if any, with a weight of {spec["opinion_weight"]}. Optimiser: AdamW, learning rate
{spec["learning_rate"]:g}, weight decay {spec["weight_decay"]:g}, 3 % warm-up, cosine schedule; {epochs} epochs
in batches of {spec["batch"]}; {sizes}. Scans without a lesion are used {spec["normal_weight"]} times per epoch, and
{100 * spec["lesion_free"]:g} % of the others are cropped beside their lesion. Augmentation: mirror, rotation, scale,
stretch, shear, shift, gamma, gain, speckle, blur, simulated calipers and text{variation}. Moving average of the weights
({spec["ema"]:g}); seed {spec["seed"]}. {seen} scans seen in {minutes} minutes{_precision(notes)}."""
    return f"## How\n{_wrapped(text)}"


def _pm(value: Mapping[str, float] | None, places: int = 3) -> str:
    """Mean and SD over the folds."""
    if value is None:
        return "-"
    return f"{value['mean']:.{places}f}" + ("" if value["sd"] is None else f" ± {value['sd']:.{places}f}")


def _accuracy(sets: Mapping[str, Any]) -> str:
    if not sets:
        return ""
    text = [
        "## Figures for the hospitals it was trained on",
        _wrapped(PROTOCOL),
        "",
        "| data set | lesion scans | Dice | SE | IoU | precision | recall | HD95 (px) | missed (Dice < 0.1) |",
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
        "| data set | normal scans | with any draft | with a firm draft | malignant / benign: scans | AUC | "
        "uncertainty: "
        "Spearman |",
        "|---|---|---|---|---|---|---|",
    ]
    for name, found in sets.items():
        over = found["over_folds"]
        normal, classes = over["normal"], over["classification"]
        rate, auc, rank = normal["false_positive_rate"], classes["auc"], over["uncertainty"]["spearman"]
        firm = over.get("firm", {}).get("normal_rate")
        shown = [normal["n"] or "none", _pm(rate), _pm(firm), classes["n"], _pm(auc), _pm(rank)]
        text.append(f"| {name} | {' | '.join(map(str, shown))} |")
    text += ["", "| data set | scans | n | Dice | IoU | missed |", "|---|---|---|---|---|---|"]
    for name, found in sets.items():
        for kind, lesion in {**found["classes"], **found["sizes"]}.items():
            if lesion:
                shown = [_pm(lesion.get(key)) for key in ("dice", "iou", "missed")]
                text.append(f"| {name} | {kind} | {lesion['n']} | {' | '.join(shown)} |")
    return "\n".join(text)


def _aims(figures: Mapping[str, Any], in_domain: Mapping[str, Any]) -> str:
    """Each aim against the figure that is nearest to what was asked: of the model itself, of folds, of hospitals."""
    places = {"this model": figures.get("judged", {}), "folds": in_domain, "hospital left out": figures["sets"]}
    text = [
        "## Targets set beforehand",
        "The targets are for holdout scans that are kept elsewhere. These are the nearest figures available.",
        "",
        "| figure | data set | measured on | floor | goal | result | |",
        "|---|---|---|---|---|---|---|",
    ]
    for label, name, (part, key), floor, goal in AIMS:
        found = {
            where: value
            for where, sets in places.items()
            if (value := sets.get(name, {}).get("over_folds", {}).get(part, {}).get(key)) is not None
        }
        if not found:
            continue
        where, value = next(iter(found.items()))
        good = [value["mean"] <= aim if key in LESS_IS_MORE else value["mean"] >= aim for aim in (floor, goal)]
        verdict = "goal reached" if good[1] else "floor reached" if good[0] else "**floor missed**"
        text.append(f"| {label} | {name} | {where} | {floor:.2f} | {goal:.2f} | {value['mean']:.3f} | {verdict} |")
    return "\n".join(text)


def _calibration(figures: Mapping[str, Any]) -> str:
    sets = _expected(figures)
    text = [
        "## Calibration",
        "Expected calibration error on scans that the models had not seen. Lesion probabilities are right for the "
        "share of",
        "normal scans in these data sets together. Where normal scans are more frequent, they are too high.",
        "",
        "| data set | pixel | lesion | malignant |",
        "|---|---|---|---|",
    ]
    for name, found in sets.items():
        bins = found["reliability"]
        shown = [bins.get(kind, {}).get("ece") for kind in ("pixel", "lesion", "malignant")]
        text.append(f"| {name} | {' | '.join('-' if ece is None else f'{ece:.3f}' for ece in shown)} |")
    return "\n".join([*text, "", "![Predicted against observed probability of pixels and classes](reliability.png)"])


def _phantoms(found: Mapping[str, Any]) -> str:
    lesion, firm, normal = found["lesion"], found["firm"], found["normal"]
    return f"""\
## Where it fails
The examples are synthetic scans (`busviewer/scan/phantom.py`), because no real scan may be shown here; the model was
not trained on them. Figures on these scans: mean Dice {lesion["dice"]:.3f} over {lesion["n"]} with a lesion,
{100 * lesion["missed"]:.0f} % missed; firm drafts on {firm["normals"]} of {normal["n"]} without a lesion.
The picture shows scans without a lesion that have a firm draft, and the worst of the others; ground truth orange, draft
blue.

![Failures on synthetic scans](failures.png)"""


def _limits(figures: Mapping[str, Any]) -> str:
    text = [
        "## Limits",
        f"- It learned from scans of {len(figures['sets'])} data sets and a handful of machines. Scans of other "
        "machines can look different, and the model may do worse on them.",
        "- About half of BUSI's scans have calipers or text burnt in. The model may use these as a hint.",
        "- It has seen few normal scans, from few hospitals. In your hospital it may draw on more of them.",
    ]
    for name, found in _expected(figures).items():
        over = found["over_folds"]
        rate, missed = over.get("firm", {}).get("normal_rate"), over["lesion"]["missed"]
        if rate and rate["mean"] and not _few_normals(found):
            text.append(f"- {name}: {100 * rate['mean']:.0f} % of the normal scans have a firm draft. A draft is not a "
                        "finding.")  # fmt: skip
        if missed and missed["mean"]:
            text.append(f"- {name}: {100 * missed['mean']:.0f} % of the lesions are missed. No draft does not mean no "
                        "lesion.")  # fmt: skip
    return "\n".join(text)
