"""What the worklist shows of an annotation, read from its file without decoding a mask."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from sys import intern
from types import MappingProxyType
from typing import Any, NamedTuple

from busviewer.study.annotations.annotation import FORMAT, LESION_CLASSES, Annotation, State, state_of
from busviewer.study.annotations.sensitivity import BALANCED, SENSITIVITIES, kind_of

__all__ = ["Summary", "glance"]

_COUNTS = b'"counts":['
_DIGITS = b"0123456789,"

NO_CUTS: Mapping[str, float] = MappingProxyType({})


class Summary(NamedTuple):
    """What the worklist shows of an annotation, without its masks; a tuple, as ten thousand are made at once.

    Attributes:
        uncertainty: of the draft, 0 to 1; None without one and until it is known.
        empty: whether the reader's own mask (final, else correction) is empty; None without one.
        drawn: whether the draft has a pixel of lesion.
        lesion_probability: that the model gave with the draft, 0 to 1; None without a draft.
        cuts: by sensitivity, from which lesion probability on the draft is firm; {} where it is in any case.
        model: the name of the model that made the draft, "" without one.
    """

    state: State
    has_draft: bool
    flag: bool
    note: str
    uncertainty: float | None
    lesion_class: str | None = None
    empty: bool | None = None
    drawn: bool = False
    lesion_probability: float | None = None
    cuts: Mapping[str, float] = NO_CUTS
    model: str = ""

    @classmethod
    def of(cls, annotation: Annotation) -> Summary:
        """The summary of an annotation at hand."""
        draft, final = annotation.draft, annotation.final
        own = final.mask if final is not None else annotation.correction
        return cls(
            annotation.state,
            draft is not None,
            annotation.flag,
            annotation.note,
            None if draft is None else draft.uncertainty,
            annotation.lesion_class,
            None if own is None else not own.any(),
            draft is not None and draft.drawn,
            None if draft is None else draft.lesion_probability,
            NO_CUTS if draft is None or not draft.cuts else _cuts(*(draft.cuts[name] for name in SENSITIVITIES)),
            "" if draft is None else draft.model.name,
        )

    def draft_kind(self, sensitivity: str) -> str:
        """ "firm", "weak" or "none" under a sensitivity, as :meth:`Draft.kind` says it; "" without a draft."""
        if not self.has_draft:
            return ""
        return kind_of(self.drawn, self.lesion_probability or 0.0, self.cuts.get(sensitivity, 0.0))

    def no_lesion(self, sensitivity: str) -> bool | None:
        """Whether the mask that counts (:mod:`~busviewer.study.annotations.counting`) is empty; None without one."""
        if self.empty is not None or not self.has_draft:
            return self.empty
        kind = self.draft_kind(sensitivity)
        return None if kind == "weak" else kind == "none"


def glance(data: bytes) -> tuple[str, Summary] | None:
    """The key and the summary that the bytes of an annotation tell; None where they are not plainly sound.

    Ten times as quick as reading it; what is wrong with it, the strict reading says.
    """
    try:
        value = json.loads(_without_runs(data))
        state, lesion_class = _state(value), value["class"]
        path = value["scan"]["path"]
        if value["format"] != FORMAT or lesion_class not in (*LESION_CLASSES, None) or not isinstance(path, str):
            return None
        draft = value["draft"]
        said = state, draft is not None, bool(value["flag"]), str(value["note"])
        empty = _is_empty(value, state)
        if draft is None:
            return path, Summary(*said, None, lesion_class, empty)
        unsure, lesion, cuts = draft["uncertainty"], float(draft["lesion_probability"]), NO_CUTS
        uncertainty = None if unsure is None else float(unsure)
        if not 0 <= (uncertainty or 0) <= 1 or not 0 <= lesion <= 1:
            return None
        if "cuts" in draft:
            found = draft["cuts"]
            cuts = _cuts(found["quiet"], found["balanced"], found["every"])
        if draft.get("sensitivity", BALANCED) not in SENSITIVITIES:
            return None
        drawn, model = len(draft["mask"]["counts"]) != 1, draft["model"]["name"]
        if not isinstance(model, str):
            return None
        return path, Summary(*said, uncertainty, lesion_class, empty, drawn, lesion, cuts, intern(model))
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, IndexError, RecursionError):
        return None


@lru_cache(64, typed=True)
def _cuts(*values: float) -> Mapping[str, float]:
    """The cuts by sensitivity; one object for all drafts of a model, as there may be ten thousand of them."""
    if not all(isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1 for value in values):
        raise ValueError("a cut must be from 0 to 1")
    return MappingProxyType(dict(zip(SENSITIVITIES, map(float, values), strict=True)))


def _without_runs(data: bytes) -> bytes:
    """``data`` with two runs in the place of each mask of two and more: nine tenths of a file are such lists.

    Only well-formed ones are taken out, so that what is damaged is still there to be found.
    """
    first, *rest = data.split(_COUNTS)
    parts = [first]
    for part in rest:
        runs, _, behind = part.partition(b"]")
        plain = (
            b"," in runs and not runs.translate(None, _DIGITS) and b",," not in runs and runs[:1] != b"," != runs[-1:]
        )
        parts.append(b"0,1]" + behind if plain else part)
    return _COUNTS.join(parts)


def _state(value: dict[str, Any]) -> State:
    """As the strict reading makes it out of what is stored."""
    stored = State(value["state"])
    opened = value.get("opened", stored is not State.UNREAD)
    if stored is State.SEEN or not isinstance(opened, bool):
        raise ValueError
    drawn = value["correction"] is not None or value["finals"] or value["rulers"]
    work = bool(drawn or value["flag"] or value["note"]) or value["class"] is not None
    return state_of(stored, opened=opened, work=work)


def _is_empty(value: dict[str, Any], state: State) -> bool | None:
    """Whether the reader's own mask is one run of background."""
    mask = value["finals"][-1]["mask"] if state is State.SIGNED_OFF else value["correction"]
    return None if mask is None else len(mask["counts"]) == 1
