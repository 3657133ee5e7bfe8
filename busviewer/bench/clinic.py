"""Whether fine-tuning helps in a new clinic, forgets at home, and whether its gate can be trusted.

The ground truth of some scans of a data set that the parent was not trained on stands for the reader's finals; its
other scans judge, and a sample of the other sets tells what is forgotten. Candidates made worse on purpose, without
what protects a training, show whether the gate refuses them.
"""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from statistics import fmean
from tempfile import TemporaryDirectory
from typing import Any

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
from busviewer.training.finetuning.gate import MISSED, Judging, judge

__all__ = ["KINDS", "PICKS", "Trial", "as_text", "figures_of", "measure_clinic", "try_once"]

KINDS = ("as drawn", "shuffled masks", "masks shifted", "rate too high", "5 scans", "no lesions")
"""How the finals are made: as the ground truth has it, and five ways to make a candidate worse on purpose."""
PICKS = ("random", "uncertainty", "weak")
"""How the scans are chosen that are corrected: at random, the most uncertain ones, those with a weak draft."""

WORSE, BETTER = 0.005, 0.02  # of Dice on the scans that judge: by so much a candidate is truly worse, or better
_UNPROTECTED = {"replay": 0, "pull": 0, "interpolate": False, "encoder_rate": 1}
_TIME = "2026-01-01T00:00:00Z"


@dataclass(frozen=True)
class Trial:
    """One candidate: how it was made, the gate's verdict, and what is true of it.

    Dice of firm drafts, before and after, on the clinic's scans with a lesion that nobody corrected and on those at
    home; lesions missed and normal scans drawn on in the clinic.
    """

    clinic: str
    kind: str
    pick: str
    finals: int
    seed: int
    what: str
    verdict: str
    reasons: list[str]
    dice: tuple[float, float]
    home: tuple[float, float]
    missed: tuple[int, int]
    drawn: tuple[int, int]
    judged: int
    minutes: float

    @property
    def truly(self) -> str:
        """ "worse", "better" or "alike", by the clinic's other scans and those at home."""
        change, home = self.dice[1] - self.dice[0], self.home[1] - self.home[0]
        if change < -WORSE or home < -BETTER or self.missed[1] > self.missed[0]:
            return "worse"
        return "better" if change >= BETTER else "alike"


def try_once(
    model: ModelInfo, clinic: Path, home: Sequence[Path] = (), *, kind: str = "as drawn", finals: int = 50,
    seed: int = 1, pick: str = "random", most: int = 40, epochs: int = 10, device: str = "auto",
) -> Trial:  # fmt: skip
    """Make one candidate of ``finals`` scans of the folder ``clinic`` and judge it on ``most`` others of it and of
    ``home``; nothing is kept. ValueError for a kind or pick that is unknown, and where fine-tuning refuses."""
    if kind not in KINDS or pick not in PICKS:
        raise ValueError(f"unknown {kind!r} or {pick!r}; available: {', '.join((*KINDS, *PICKS))}")
    random = np.random.default_rng(seed)
    corrected, others = _parted(list_scans(clinic.resolve()), 5 if kind == "5 scans" else finals, random,
                                _pick(TorchSegmenter(model, device), pick) if pick != "random" else None)  # fmt: skip
    at_home = [entry for folder in home for entry in _shuffled(list_scans(folder.resolve()), random)[:most]]
    started = time.perf_counter()
    with TemporaryDirectory(prefix="busviewer-clinic-") as place:
        root = Path(place)
        _sign_off(root, corrected, kind, random)
        asked: dict[str, Any] = {"study": str(root / "study"), "reader": "bench", "model": str(model.folder.resolve()),
                                 "out": "tuned", "epochs": epochs, "device": device, "seed": seed}  # fmt: skip
        asked |= {} if kind == "as drawn" else _UNPROTECTED
        asked |= {"learning_rate": 0.03} if kind == "rate too high" else {}
        (root / "run.json").write_text(json.dumps(asked))
        said: list[dict[str, Any]] = []
        last = finetune(root / "run.json", user_data=root / "user", echo=lambda line: said.append(json.loads(line)))
        minutes = (time.perf_counter() - started) / 60
        before, after = (TorchSegmenter(each, device) for each in (model, read_model(root / "tuned")))
        there, here = list(_read(others[:most])), list(_read(at_home))
        scored = [[judge(each, scans) for each in (before, after)] for scans in (there, here)]
    lesion = np.array([one.mask.any() for one in there], bool)
    dice = [np.array([one.dice for one in each]) for each in scored[0]]
    drawn = [np.array([one.firm.any() for one in each], bool) for each in scored[0]]
    at = [[one.dice for one, scan in zip(each, here, strict=True) if scan.mask.any()] for each in scored[1]]

    def two(values: Iterable[Any], of: Callable[[Any], Any]) -> Any:
        return tuple(of(each) for each in values)

    return Trial(
        clinic=clinic.name, kind=kind, pick=pick, finals=len(corrected), seed=seed, what=said[0]["what"],
        verdict=last["verdict"], reasons=last["reasons"],
        dice=two(dice, lambda each: float(each[lesion].mean()) if lesion.any() else 0.0),
        home=two(at, lambda each: fmean(each) if each else 0.0),
        missed=two(dice, lambda each: int((each[lesion] < MISSED).sum())),
        drawn=two(drawn, lambda each: int(each[~lesion].sum())),
        judged=len(there), minutes=round(minutes, 2),
    )  # fmt: skip


def measure_clinic(
    model: ModelInfo, data: Path, *, clinic: str = "BrEaST", finals: Sequence[int] = (10, 20, 50, 100),
    seeds: int = 3, kinds: Sequence[str] = KINDS, picks: Sequence[str] = ("random",), most: int = 40, epochs: int = 10,
    device: str = "auto",
) -> Iterator[Trial]:  # fmt: skip
    """All trials, one after the other, as they take hours: each number of finals as drawn and by each pick, and each
    way to make a candidate worse at the largest number up to 50; over the seeds. ValueError where ``data`` is not
    there, or the clinic is no folder of it."""
    if not data.is_dir():
        raise ValueError(f"{data}: no such folder; give the folder that contains the data sets")
    folders = sorted(path for path in data.iterdir() if path.is_dir())
    if clinic not in [path.name for path in folders]:
        raise ValueError(f"{data}: no data set {clinic!r} here; available: {', '.join(path.name for path in folders)}")
    home = [path for path in folders if path.name in ("BUSI", "BUS-BRA", "BrEaST") and path.name != clinic]
    spoiled = max((count for count in finals if count <= 50), default=min(finals))
    wanted = [("as drawn", pick, count) for pick in picks for count in finals if "as drawn" in kinds]
    wanted += [(kind, "random", spoiled) for kind in kinds if kind != "as drawn"]
    for number, (seed, (kind, pick, count)) in enumerate([(s, one) for s in range(1, seeds + 1) for one in wanted]):
        check_cancelled()
        report(number / (seeds * len(wanted)), f"{kind}, {count} finals, seed {seed}")
        yield try_once(model, data / clinic, home, kind=kind, finals=count, seed=seed, pick=pick, most=most,
                       epochs=epochs, device=device)  # fmt: skip


def figures_of(trials: Sequence[Trial]) -> dict[str, Any]:
    """The trials as JSON has them, and the figures that have a floor, None where nothing tells them."""

    def mean(values: Sequence[float]) -> float | None:
        return round(fmean(values), 4) if values else None

    fifty = [one for one in trials if one.kind == "as drawn" and one.pick == "random" and one.finals == 50]
    worse = [one for one in trials if one.truly == "worse"]
    better = [one for one in trials if one.truly == "better"]
    return {
        "clinic_rise_at_50": mean([one.dice[1] - one.dice[0] for one in fifty]),
        "home_change_at_50": mean([one.home[1] - one.home[0] for one in fifty]),
        "worse": len(worse),
        "worse_not_passed": mean([one.verdict != "passed" for one in worse]),
        "worse_refused": mean([one.verdict == "refused" for one in worse]),
        "better": len(better),
        "better_passed": mean([one.verdict == "passed" for one in better]),
        "trials": [asdict(one) | {"truly": one.truly} for one in trials],
    }


def as_text(figures: dict[str, Any]) -> str:
    """A line a trial, then the figures against their floors."""
    lines = [f"{'finals':34}{'seed':>5}{'Dice':>16}{'home':>16}{'missed':>9}{'drawn on':>10}{'min':>6}  truly   gate"]
    for one in figures["trials"]:
        name = f"{one['finals']} {one['kind']}, {one['pick']} ({one['what']})"
        pairs = [f"{one[key][0]:.3f} > {one[key][1]:.3f}" for key in ("dice", "home")]
        counts = [f"{one[key][0]} > {one[key][1]}" for key in ("missed", "drawn")]
        lines.append(f"{name:34}{one['seed']:>5}{pairs[0]:>16}{pairs[1]:>16}{counts[0]:>9}{counts[1]:>10}"
                     f"{one['minutes']:>6.1f}  {one['truly']:7} {one['verdict']}")  # fmt: skip
    for key, words, floor in (
        ("clinic_rise_at_50", "Dice in the new clinic with 50 corrected scans", "at least +0.04"),
        ("home_change_at_50", "Dice at home with 50 corrected scans", "at least -0.01"),
        ("worse_not_passed", f"truly worse candidates not passed, of {figures['worse']}", "at least 0.95"),
        ("better_passed", f"truly better candidates passed, of {figures['better']}", "at least 0.80"),
    ):
        found = figures[key]
        lines.append(f"{words}: {'not measured' if found is None else f'{found:.3f}'} (floor: {floor})")
    return "\n".join(lines)


def _shuffled(entries: Sequence[ScanEntry], random: np.random.Generator) -> list[ScanEntry]:
    known = [entry for entry in entries if entry.has_truth]
    return [known[number] for number in random.permutation(len(known))]


def _parted(
    entries: Sequence[ScanEntry], count: int, random: np.random.Generator, order: Callable[[ScanEntry], float] | None
) -> tuple[list[ScanEntry], list[ScanEntry]]:
    """The scans to correct, and the others of other groups; with ``order``, of four times as many the first by it."""
    known = _shuffled(entries, random)
    pool = known if order is None else sorted(known[: 4 * count], key=order)
    corrected = pool[:count]
    groups = {entry.group or entry.key for entry in corrected}
    return corrected, [entry for entry in known if (entry.group or entry.key) not in groups]


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


def _sign_off(root: Path, entries: Sequence[ScanEntry], kind: str, random: np.random.Generator) -> None:
    """A study of copies of these scans, without their ground truth, each signed off as ``kind`` has it."""
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


def _spoiled(mask: Mask, kind: str, other: Mask) -> Mask:
    if kind == "no lesions":
        return np.zeros_like(mask)
    if kind == "shuffled masks":
        return cv2.resize(other.astype(np.uint8), mask.shape[::-1], interpolation=cv2.INTER_NEAREST) > 0
    if kind == "masks shifted":
        down, across = (max(1, round(0.12 * side)) for side in mask.shape)
        return np.pad(mask, ((down, 0), (across, 0)))[: mask.shape[0], : mask.shape[1]]
    return mask
