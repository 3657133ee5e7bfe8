"""Whether fine-tuning helps in a new clinic, forgets at home, and whether its gate can be trusted.

The ground truth of some scans of a data set that the parent was not trained on stands for the reader's finals; its
other scans judge, and a sample of the other sets tells what is forgotten. Candidates made worse on purpose, without
what protects a training, show whether the gate refuses them.
"""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from statistics import fmean
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import cv2
import numpy as np

from busviewer.csv_tables import csv_bytes
from busviewer.mask import Mask
from busviewer.progress import check_cancelled, report
from busviewer.scan import ScanError, read_scan
from busviewer.segmentation import ModelInfo, read_model
from busviewer.segmentation.segmenter import TorchSegmenter
from busviewer.study import Annotation, Final, ScanEntry, ScanRef, State, StudyStore, list_scans, read_truth
from busviewer.study.folder.truth import read_class
from busviewer.training.finetuning.finetune import finetune
from busviewer.training.finetuning.gate import GATE, Judging, Pair, judge, pair, verdict_of
from busviewer.training.holdout import is_held_out

__all__ = [
    "KINDS",
    "PICKS",
    "Trial",
    "as_text",
    "figures_of",
    "judged_again",
    "measure_clinic",
    "missed",
    "sign_off",
    "trials_of",
    "try_once",
]

KINDS = ("as drawn", "shuffled masks", "masks shifted", "rate too high", "5 scans", "no lesions")
"""How the finals are made: as the ground truth has it, and five ways to make a candidate worse on purpose."""
PICKS = ("random", "uncertainty", "weak")
"""How the scans are chosen that are corrected: at random, the most uncertain ones, those with a weak draft."""

FEW = 5  # finals of the kind "5 scans"
WORSE, BETTER = 0.005, 0.02  # of Dice on the scans that judge: by so much a candidate is truly worse, or better
_UNPROTECTED = {"replay": 0, "pull": 0, "interpolate": False, "encoder_rate": 1}
_TIME = "2026-01-01T00:00:00Z"


@dataclass(frozen=True)
class Trial:
    """One candidate: how it was made, the gate's verdict, and what is true of it.

    Attributes:
        gate: the scans by which the gate judged it, from which :func:`judged_again` repeats the verdict.
        there, at_home: the clinic's scans that nobody corrected, and a sample of those at home.
        minutes: that the fine-tuning took, without the click tool's network.
    """

    clinic: str
    kind: str
    pick: str
    finals: int
    seed: int
    what: str
    verdict: str
    reasons: list[str]
    gate: list[Pair]
    there: list[Pair]
    at_home: list[Pair]
    minutes: float

    @property
    def dice(self) -> tuple[float, float]:
        """Of firm drafts, before and after, on the clinic's scans with a lesion; 0 without any."""
        return _dice(self.there)

    @property
    def home(self) -> tuple[float, float]:
        """The same at home."""
        return _dice(self.at_home)

    @property
    def missed(self) -> tuple[int, int]:
        """Lesions missed in the clinic, before and after."""
        return sum(one.missed_before for one in self.there), sum(one.missed_after for one in self.there)

    @property
    def drawn(self) -> tuple[int, int]:
        """Normal scans drawn on in the clinic, before and after."""
        normals = [one for one in self.there if not one.lesion]
        return sum(one.drawn_before for one in normals), sum(one.drawn_after for one in normals)

    @property
    def truly(self) -> str:
        """ "worse", "better" or "alike", by the clinic's other scans and those at home."""
        change, home = self.dice[1] - self.dice[0], self.home[1] - self.home[0]
        if change < -WORSE or home < -BETTER or self.missed[1] > self.missed[0]:
            return "worse"
        return "better" if change >= BETTER else "alike"


def _dice(pairs: Sequence[Pair]) -> tuple[float, float]:
    lesions = [one for one in pairs if one.lesion]
    if not lesions:
        return 0.0, 0.0
    return fmean(one.dice_before for one in lesions), fmean(one.dice_after for one in lesions)


def judged_again(trial: Trial) -> Trial:
    """The trial with the verdict of the gate as it is now."""
    found = verdict_of(trial.gate)
    return replace(trial, verdict=found.verdict, reasons=found.reasons)


def trials_of(figures: dict[str, Any]) -> list[Trial]:
    """The trials that :func:`figures_of` has written, judged again; ValueError where they are no such trials."""
    try:
        return [judged_again(_trial(dict(value))) for value in figures["trials"]]
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"these are no trials of bench finetune --data ({error})") from error


def _trial(value: dict[str, Any]) -> Trial:
    for name in _SHOWN:
        value.pop(name)
    return Trial(**value | {name: [Pair(**one) for one in value[name]] for name in ("gate", "there", "at_home")})


def try_once(
    model: ModelInfo, clinic: Path, home: Sequence[Path] = (), *, kind: str = "as drawn", finals: int = 50,
    seed: int = 1, pick: str = "random", most: int = 40, epochs: int = 10, device: str = "auto",
) -> Trial:  # fmt: skip
    """Make one candidate of ``finals`` scans of the folder ``clinic`` and judge it on ``most`` others of it and of
    each of ``home``; nothing is kept. ValueError for a kind or pick that is unknown, and where fine-tuning refuses."""
    if kind not in KINDS or pick not in PICKS:
        raise ValueError(f"unknown {kind!r} or {pick!r}; available: {', '.join((*KINDS, *PICKS))}")
    random = np.random.default_rng(seed)
    used = TorchSegmenter(model, device)
    known, judging = _parted(_shuffled(list_scans(clinic.resolve()), random), finals, most)
    if pick != "random":
        known = sorted(known, key=_pick(used, pick))
    corrected = known[:finals]
    if kind == "5 scans":  # one of them judges, or there would be no candidate
        judges, others = (
            [entry for entry in known if is_held_out(entry.group or entry.key) is held] for held in (True, False)
        )
        corrected = [*others[: FEW - 1], *judges[:1]]
    at_home = [entry for folder in home for entry in _shuffled(list_scans(folder.resolve()), random)[:most]]
    started = time.perf_counter()
    with TemporaryDirectory(prefix="busviewer-clinic-") as place:
        root = Path(place)
        groups = sign_off(root, corrected, kind, random)
        asked: dict[str, Any] = {"study": str(root / "study"), "reader": "bench", "model": str(model.folder.resolve()),
                                 "out": "tuned", "epochs": epochs, "device": device, "seed": seed}  # fmt: skip
        asked |= {} if kind == "as drawn" else _UNPROTECTED
        asked |= {"learning_rate": 0.03} if kind == "rate too high" else {}
        (root / "run.json").write_text(json.dumps(asked))
        said: list[dict[str, Any]] = []
        last = finetune(root / "run.json", user_data=root / "user", echo=lambda line: said.append(json.loads(line)))
        minutes = (time.perf_counter() - started) / 60
        tuned = TorchSegmenter(read_model(root / "tuned"), device)
        scored = [
            [pair(*each) for each in zip(scans, judge(used, scans), judge(tuned, scans), strict=True)]
            for scans in (list(_read(judging)), list(_read(at_home)))
        ]
        scans = json.loads((root / "tuned" / GATE).read_text())["scans"]
    return Trial(
        clinic=clinic.name, kind=kind, pick=pick, finals=len(corrected), seed=seed, what=said[0]["what"],
        verdict=last["verdict"], reasons=last["reasons"], gate=[_pair(one, groups) for one in scans],
        there=scored[0], at_home=scored[1], minutes=round(minutes, 2),
    )  # fmt: skip


def _pair(scan: dict[str, Any], groups: Mapping[str, str]) -> Pair:
    kept = {name: scan[name] for name in Pair.__dataclass_fields__ if name in scan}
    return Pair(**kept, group=groups.get(scan["scan"], scan["scan"]))


def measure_clinic(
    model: ModelInfo, data: Path, *, clinic: str = "BrEaST", finals: Sequence[int] = (10, 20, 50, 100),
    seeds: int = 3, kinds: Sequence[str] = KINDS, picks: Sequence[str] = ("random",), most: int = 40, epochs: int = 10,
    device: str = "auto", done: Sequence[Trial] = (),
) -> Iterator[Trial]:  # fmt: skip
    """All trials, one after the other, as they take hours: each number of finals as drawn and by each pick, and each
    way to make a candidate worse at the largest number up to 50; over the seeds. Those that are ``done`` are not made
    again. ValueError where ``data`` is not there, or the clinic is no folder of it."""
    if not data.is_dir():
        raise ValueError(f"{data}: no such folder; give the folder that contains the data sets")
    folders = sorted(path for path in data.iterdir() if path.is_dir())
    if clinic not in [path.name for path in folders]:
        raise ValueError(f"{data}: no data set {clinic!r} here; available: {', '.join(path.name for path in folders)}")
    home = [path for path in folders if path.name in ("BUSI", "BUS-BRA", "BrEaST") and path.name != clinic]
    spoiled = max((count for count in finals if count <= 50), default=min(finals))
    wanted = [("as drawn", pick, count) for pick in picks for count in finals if "as drawn" in kinds]
    wanted += [(kind, "random", spoiled) for kind in kinds if kind != "as drawn"]
    made = {(one.clinic, one.seed, one.kind, one.pick, one.finals) for one in done}
    for number, (seed, (kind, pick, count)) in enumerate([(s, one) for s in range(1, seeds + 1) for one in wanted]):
        if (clinic, seed, kind, pick, FEW if kind == "5 scans" else count) in made:
            continue
        check_cancelled()
        report(number / (seeds * len(wanted)), f"{kind}, {count} finals, seed {seed}")
        yield try_once(model, data / clinic, home, kind=kind, finals=count, seed=seed, pick=pick, most=most,
                       epochs=epochs, device=device)  # fmt: skip


class _Floor(NamedTuple):
    """What a figure says, and what it must at least be."""

    words: str
    value: float


_FLOORS = {
    "clinic_rise_at_50": _Floor("Rise of Dice in the new clinic with 50 corrected scans", 0.04),
    "home_change_at_50": _Floor("Change of Dice at home with 50 corrected scans", -0.01),
    "worse_not_passed": _Floor("Share of truly worse candidates ({worse}) that do not pass", 0.95),
    "better_passed": _Floor("Share of truly better candidates ({better}) that pass", 0.80),
}
_SHOWN = ("truly", "dice", "home", "missed", "drawn")  # of a trial, beside its fields


def figures_of(trials: Sequence[Trial]) -> dict[str, Any]:
    """The figures that have a floor, None where nothing tells them; the curve of each pick; the trials as JSON has
    them."""

    def mean(values: Sequence[float]) -> float | None:
        return round(fmean(values), 4) if values else None

    drawn = [one for one in trials if one.kind == "as drawn"]
    fifty = [one for one in drawn if one.pick == "random" and one.finals == 50]
    worse, better = ([one for one in trials if one.truly == truly] for truly in ("worse", "better"))
    curve = {(one.pick, one.finals): [each for each in drawn if (each.pick, each.finals) == (one.pick, one.finals)]
             for one in sorted(drawn, key=lambda one: (PICKS.index(one.pick), one.finals))}  # fmt: skip
    return {
        "clinic_rise_at_50": mean([one.dice[1] - one.dice[0] for one in fifty]),
        "home_change_at_50": mean([one.home[1] - one.home[0] for one in fifty]),
        "worse": len(worse),
        "worse_not_passed": mean([one.verdict != "passed" for one in worse]),
        "worse_refused": mean([one.verdict == "refused" for one in worse]),
        "better": len(better),
        "better_passed": mean([one.verdict == "passed" for one in better]),
        "curve": [
            {"pick": pick, "finals": count, "seeds": len(some), "before": mean([one.dice[0] for one in some]),
             "after": mean([one.dice[1] for one in some])}
            for (pick, count), some in curve.items()
        ],
        "trials": [asdict(one) | {name: getattr(one, name) for name in _SHOWN} for one in trials],
    }  # fmt: skip


def as_text(figures: dict[str, Any]) -> str:
    """A line a trial, the curves, then the figures against their floors."""
    lines = [f"{'finals':38}{'seed':>5}{'Dice':>16}{'home':>16}{'missed':>9}{'drawn on':>10}{'min':>6}"
             "  truly   gate"]  # fmt: skip
    for one in figures["trials"]:
        name = f"{one['finals']} {one['kind']}, {one['pick']} ({one['what']})"
        pairs = [f"{one[key][0]:.3f} > {one[key][1]:.3f}" for key in ("dice", "home")]
        counts = [f"{one[key][0]} > {one[key][1]}" for key in ("missed", "drawn")]
        lines.append(f"{name:38}{one['seed']:>5}{pairs[0]:>16}{pairs[1]:>16}{counts[0]:>9}{counts[1]:>10}"
                     f"{one['minutes']:>6.1f}  {one['truly']:7} {one['verdict']}")  # fmt: skip
    for one in figures["curve"]:
        change = f"{one['before']:.3f} > {one['after']:.3f}"
        lines.append(f"{one['finals']} corrected, {one['pick']}: Dice {change} (seeds: {one['seeds']})")
    for key, floor in _FLOORS.items():
        found = figures[key]
        mark = "  FLOOR MISSED" if _misses(floor, found) else ""
        lines.append(f"{floor.words.format(**figures)}: {'not measured' if found is None else f'{found:.3f}'} "
                     f"(floor: {floor.value:g}){mark}")  # fmt: skip
    share = figures["worse_refused"]
    lines.append(f"Share of these worse ones that is refused: {'not measured' if share is None else f'{share:.3f}'}")
    return "\n".join(lines)


def missed(figures: dict[str, Any]) -> list[str]:
    """A sentence for each floor that is missed."""
    return [
        f"{floor.words.format(**figures)}: {figures[key]:.3f}; the floor is {floor.value:g}"
        for key, floor in _FLOORS.items()
        if _misses(floor, figures[key])
    ]


def _misses(floor: _Floor, found: float | None) -> bool:
    return found is not None and found < floor.value


def _shuffled(entries: Sequence[ScanEntry], random: np.random.Generator) -> list[ScanEntry]:
    known = [entry for entry in entries if entry.has_truth]
    return [known[number] for number in random.permutation(len(known))]


def _parted(known: Sequence[ScanEntry], finals: int, most: int) -> tuple[list[ScanEntry], list[ScanEntry]]:
    """The scans that may be corrected, and the last ``most`` of the others, which judge and are the same whichever are
    picked; of a small set fewer judge, so that ``finals`` can be corrected. No group is in both."""
    judging = known[max(finals, len(known) - most) :]
    groups = {entry.group or entry.key for entry in judging}
    return [entry for entry in known if (entry.group or entry.key) not in groups], list(judging)


def _pick(segmenter: TorchSegmenter, pick: str) -> Callable[[ScanEntry], float]:
    def order(entry: ScanEntry) -> float:
        found = segmenter.segment(read_scan(entry.path), flip=pick == "uncertainty")
        return -(found.uncertainty or 0.0) if pick == "uncertainty" else float(found.kind() != "weak")

    return order


def _read(entries: Iterable[ScanEntry]) -> Iterable[Judging]:
    for entry in entries:
        try:
            scan = read_scan(entry.path)
            truth = read_truth(entry, scan.shape)
        except ScanError:  # a public set has a few; a figure without them is the same before and after
            continue
        if truth is not None:
            yield Judging("held-out", entry.key, entry.group or entry.key, scan, truth)


def sign_off(root: Path, entries: Sequence[ScanEntry], kind: str, random: np.random.Generator) -> dict[str, str]:
    """A study of copies of these scans, without their ground truth, each signed off as ``kind`` has it. Returns the
    group of each by its key there."""
    study, rows, names = root / "study", [], dict[str, tuple[ScanEntry, Mask]]()
    study.mkdir()
    for number, one in enumerate(_read(entries)):
        entry = next(each for each in entries if each.key == one.name)
        name = f"{number:04d}{entry.path.suffix}"
        shutil.copyfile(entry.path, study / name)
        names[name] = (entry, one.mask)
        rows.append((Path(name).stem, "", one.group, 1))
    (study / "groups.csv").write_bytes(csv_bytes(["scan", "class", "group", "fold"], rows))
    masks = [mask for _, mask in names.values()]
    others = [masks[number] for number in random.permutation(len(masks))]
    store = StudyStore(study, "bench", user_data=root / "user")
    for (name, (entry, mask)), other in zip(names.items(), others, strict=True):
        scan = read_scan(study / name)
        final = Final(_spoiled(mask, kind, other), _TIME)
        ref = ScanRef(name, scan.sha256, (scan.shape[1], scan.shape[0]))
        annotation = Annotation(ref, "bench", State.SIGNED_OFF, finals=(final,))
        store.write(name, replace(annotation, lesion_class=read_class(entry) if final.mask.any() else None))
    return {name: entry.group or name for name, (entry, _) in names.items()}


def _spoiled(mask: Mask, kind: str, other: Mask) -> Mask:
    if kind == "no lesions":
        return np.zeros_like(mask)
    if kind == "shuffled masks":
        return cv2.resize(other.astype(np.uint8), mask.shape[::-1], interpolation=cv2.INTER_NEAREST) > 0
    if kind == "masks shifted":
        down, across = (max(1, round(0.12 * side)) for side in mask.shape)
        return np.pad(mask, ((down, 0), (across, 0)))[: mask.shape[0], : mask.shape[1]]
    return mask
