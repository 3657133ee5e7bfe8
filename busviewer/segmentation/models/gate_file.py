"""How a fine-tuned model was judged against its parent: ``gate.json`` in its folder. Read only; no torch here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from busviewer.files import read_json
from busviewer.mask import Mask, decode
from busviewer.segmentation.models.model_folder import ModelError
from busviewer.texts import from_json, worded

__all__ = [
    "GATE",
    "NOT_TRAINED",
    "UNKNOWN",
    "VERDICTS",
    "ClickGate",
    "ClickSet",
    "GateFile",
    "GateScan",
    "GateSet",
    "Lesions",
    "Normals",
    "read_gate",
    "reasons_of",
]

GATE = "gate.json"
_FORMAT = 1
_LARGEST = 256 << 20  # bytes

UNKNOWN = "cannot tell"
VERDICTS = ("passed", "refused", UNKNOWN)
NOT_TRAINED = "not trained"
"""What is said of the click tool's network, instead of a verdict, where it did not learn."""


@dataclass(frozen=True)
class Lesions:
    """``n`` scans with a lesion, before and after: mean Dice, Dice of the worst tenth, how many lesions were missed.

    ``difference``: mean of the paired difference of Dice with its 95 % interval (low, high); None where it was not
    computed. A Dice is None where there is nothing to average.
    """

    n: int
    dice_before: float | None
    dice_after: float | None
    difference: tuple[float, float, float] | None
    worst_tenth_before: float | None
    worst_tenth_after: float | None
    missed_before: int
    missed_after: int


@dataclass(frozen=True)
class Normals:
    """``n`` scans without a lesion, and on how many of them one was drawn, before and after."""

    n: int
    drawn_before: int
    drawn_after: int


@dataclass(frozen=True)
class GateSet:
    """The figures of one set: "held-out" (finals that the model did not learn from), "cross-fitted" (those that it did
    learn from, judged by models trained without them) or "guard"."""

    name: str
    lesions: Lesions
    normals: Normals


@dataclass(frozen=True, eq=False)
class GateScan:
    """One scan that judged, by its key in the study or as "phantom N"; the masks are those of firm drafts."""

    set: str
    scan: str
    lesion: bool
    dice_before: float | None
    dice_after: float | None
    missed: tuple[bool, bool]
    drawn: tuple[bool, bool]
    before: Any
    after: Any

    @property
    def change(self) -> float:
        """From -1 (worse) to 1: of the Dice, or, on a scan without a lesion, whether one is drawn no longer."""
        if self.lesion:
            return (self.dice_after or 0.0) - (self.dice_before or 0.0)
        return float(self.drawn[0]) - float(self.drawn[1])

    def masks(self) -> tuple[Mask, Mask]:
        """Those (H, W) before and after; ValueError where one is damaged."""
        return decode(self.before), decode(self.after)


@dataclass(frozen=True)
class ClickSet:
    """One set of ``n`` lesions: the mean Dice after 1, 2 and 3 clicks from an empty mask, before and after."""

    name: str
    n: int
    before: tuple[float | None, ...]
    after: tuple[float | None, ...]


@dataclass(frozen=True)
class ClickGate:
    """How the network of the click tool was judged that learned from the same finals.

    ``verdict``: one of :data:`VERDICTS`, or "not trained"; ``reasons``: sentences. Only one that passed is in the
    model's folder.
    """

    verdict: str
    reasons: tuple[str, ...]
    sets: tuple[ClickSet, ...]


@dataclass(frozen=True, eq=False)
class GateFile:
    """The verdict, one of :data:`VERDICTS`, why (sentences), the figures, and the scans with the most harmed first;
    and what came of the click tool's network, None where it was not thought of."""

    verdict: str
    reasons: tuple[str, ...]
    sets: tuple[GateSet, ...]
    scans: tuple[GateScan, ...]
    clicks: ClickGate | None = None

    @property
    def passed(self) -> bool:
        """Whether it may be used without a second thought."""
        return self.verdict == "passed"

    def of(self, name: str) -> GateSet | None:
        """The figures of a set, None where it did not judge."""
        return next((found for found in self.sets if found.name == name), None)


def read_gate(folder: Path) -> GateFile | None:
    """What the folder of a model tells of its judgement; None where it tells nothing.

    ModelError where the file is there and cannot be used; it is named.
    """
    path = folder / GATE
    try:
        if path.stat().st_size > _LARGEST:
            raise ModelError(worded("{path}: too large for a judgement", path=path))
        value: Any = read_json(path)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except ModelError:
        raise
    except (OSError, ValueError) as error:
        raise ModelError(worded("{path}: cannot be read ({reason})", path=path, reason=error)) from error
    try:
        if value["format"] > _FORMAT:
            raise ModelError(
                worded("{path}: made by a newer version of busviewer; update busviewer to see it", path=path)
            )
        return _gate(value)
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        if isinstance(error, ModelError):
            raise
        raise ModelError(
            worded("{path}: not the judgement of a model; fine-tune again to judge it", path=path)
        ) from error


def _gate(value: dict[str, Any]) -> GateFile:
    if value["verdict"] not in VERDICTS:
        raise ValueError
    scans = sorted((_scan(item) for item in value["scans"]), key=lambda scan: scan.change)
    clicks = None if value.get("clicks") is None else _clicks(value["clicks"])
    return GateFile(value["verdict"], reasons_of(value), tuple(map(_set, value["sets"])), tuple(scans), clicks)


def reasons_of(value: Mapping[str, Any]) -> tuple[str, ...]:
    """The reasons of a verdict as a file has them: plain, and by now also as they are worded; ValueError."""
    return tuple(map(from_json, value.get("worded", value["reasons"])))


def _clicks(value: dict[str, Any]) -> ClickGate:
    if value["verdict"] not in (*VERDICTS, NOT_TRAINED):
        raise ValueError
    sets = [
        ClickSet(
            _checked(one["name"], str), _count(one["n"]), tuple(map(_share, one["dice_before"])),
            tuple(map(_share, one["dice_after"])),
        )
        for one in value["sets"]
    ]  # fmt: skip
    return ClickGate(value["verdict"], reasons_of(value), tuple(sets))


def _set(value: dict[str, Any]) -> GateSet:
    lesions, normals = value["lesions"], value["normals"]
    difference = lesions["difference"]
    found = None if difference is None else tuple(_number(difference[name]) for name in ("mean", "low", "high"))
    return GateSet(
        _checked(value["name"], str),
        Lesions(
            _count(lesions["n"]), _share(lesions["dice_before"]), _share(lesions["dice_after"]),
            None if found is None else (found[0], found[1], found[2]),
            _share(lesions["worst_tenth_before"]), _share(lesions["worst_tenth_after"]),
            _count(lesions["missed_before"]), _count(lesions["missed_after"]),
        ),
        Normals(_count(normals["n"]), _count(normals["drawn_before"]), _count(normals["drawn_after"])),
    )  # fmt: skip


def _scan(value: dict[str, Any]) -> GateScan:
    def both(name: str, read: Callable[[Any], Any]) -> tuple[Any, Any]:
        return read(value[f"{name}_before"]), read(value[f"{name}_after"])

    return GateScan(
        _checked(value["set"], str), _checked(value["scan"], str), _checked(value["lesion"], bool),
        *both("dice", _share), both("missed", _flag), both("drawn", _flag), value["before"], value["after"],
    )  # fmt: skip


def _checked(value: Any, kind: type) -> Any:
    if not isinstance(value, kind):
        raise ValueError
    return value


def _flag(value: Any) -> bool:
    """Whether it is so; None, where the question does not arise, is no."""
    return value is not None and bool(_checked(value, bool))


def _count(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 10_000_000:
        raise ValueError
    return value


def _number(value: Any) -> float:
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not -1 <= value <= 1:
        raise ValueError
    return float(value)


def _share(value: Any) -> float | None:
    return None if value is None else abs(_number(value))
