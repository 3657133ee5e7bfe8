"""More finals to judge by: those that teach, each judged by a network that was trained in the same way without it.

Of fifty finals, ten are held out: too few to tell a gain of a few hundredths of Dice from chance, and often without one
of the lesions that the model in use misses, where most of the gain is. So the others are parted in two by group, and
for each part a network is trained on the other (cross-fitting; Chernozhukov et al., Econometrics Journal 21, 2018).
That judges the way in which the candidate was made; the candidate itself learned from twice as many.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace

import numpy as np

from busviewer.segmentation.prediction import Segmenter
from busviewer.training.finetuning.finals import Finals
from busviewer.training.finetuning.gate import Judging, Outcome, judge

__all__ = ["cross_fitted"]

PARTS = 2
"""As few as can be, since each takes a training: four cost three times as much (of 3/4 of the finals each)."""


def cross_fitted(
    finals: Finals, in_use: Segmenter, taught: Callable[[Finals], Segmenter]
) -> Iterator[tuple[Judging, Outcome, Outcome]]:
    """Each final that teaches, with what the model ``in_use`` and one that did not see it come to; their set is
    "cross-fitted". Nothing where a part alone has too few lesions to train a network with.

    Args:
        taught: trains on some finals, in the way that made the candidate. Of them only those that teach count.
    """
    parts = _parts(finals)
    rests = [_without(finals, part) for part in parts]
    if any(rest.what != "all" for rest in rests):
        return
    for part, rest in zip(parts, rests, strict=True):
        model = taught(rest)
        scans = [replace(one, set="cross-fitted") for one in finals.again() if one.name in part]
        yield from zip(scans, judge(in_use, scans), judge(model, scans), strict=True)


def _parts(finals: Finals) -> list[set[str]]:
    """The keys of each part, by the hash of their group: none is in two."""
    teach = finals.used[: len(finals.train)]
    names = {one.group for one in teach}
    by_hash = sorted(names, key=lambda name: hashlib.sha256(name.encode("utf-8", "surrogateescape")).digest())
    place = {name: number % PARTS for number, name in enumerate(by_hash)}
    return [{one.key for one in teach if place[one.group] == number} for number in range(PARTS)]


def _without(finals: Finals, keys: Collection[str]) -> Finals:
    """The finals that teach but for these: neither to learn from nor to choose by; and none that judges."""
    teach = finals.used[: len(finals.train)]
    kept = np.array([one.key not in keys for one in teach], bool)
    return replace(
        finals,
        train=finals.train.part(np.flatnonzero(kept)),
        held_out=[],
        used=[one for one in teach if one.key not in keys],
        chooses=finals.chooses[kept],
        again=lambda: (one for one in finals.again() if one.name not in keys),
    )
