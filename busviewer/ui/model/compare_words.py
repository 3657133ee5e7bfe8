"""Two models compared on a study, in words."""

from __future__ import annotations

from busviewer.training.judge.side_by_side import SideBySide
from busviewer.ui.kit.text import number, tr

__all__ = ["compared_words"]


def compared_words(first: str, second: str, found: SideBySide) -> str:
    """What the two come to, what that rests on, and what speaks against believing it."""
    lines = [
        tr("Scans of this study: {scans}. Judged by your finals: {finals}; by ground truth: {truths}.").format(
            scans=found.lesions + found.normals, finals=found.finals,
            truths=found.lesions + found.normals - found.finals,
        )
    ]  # fmt: skip
    for place, name in enumerate((first, second)):
        dice = found.dice[place]
        text = tr("{model}: Dice {dice} on {lesions} lesions, {missed} missed; {drawn} of {normals} normals drawn on")
        told = {"dice": "–" if dice is None else number(dice, 3), "lesions": found.lesions, "normals": found.normals}
        lines.append(text.format(model=name, missed=found.missed[place], drawn=found.drawn[place], **told))
    difference = found.difference
    if difference is not None:
        text = tr("Change of Dice: {mean} (95 % interval {low} to {high})")
        mean, low, high = (number(value, 3, sign=True) for value in (difference.mean, difference.low, difference.high))
        lines.append(text.format(mean=mean, low=low, high=high))
    for name, seen in zip((first, second), found.seen, strict=True):
        if seen is None:
            lines.append(tr("It is unknown which scans {model} was trained on.").format(model=name))
        elif seen:
            text = tr("{model} was trained on {count} of these scans: its figures are too good.")
            lines.append(text.format(model=name, count=seen))
    if found.left_out:
        text = tr("Scans skipped: {count}. The first: {reason}")
        lines.append(text.format(count=len(found.left_out), reason=found.left_out[0]))
    return "\n".join(lines)
