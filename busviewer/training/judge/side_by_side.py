"""Two models on the scans of a study, against its finals or its ground truth. No torch here: both come loaded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

from busviewer.mask import Mask, overlap
from busviewer.progress import track
from busviewer.scan import Scan, ScanError, read_scan
from busviewer.segmentation.prediction import Segmenter
from busviewer.study import ScanEntry, StudyStore, open_study
from busviewer.study.annotations.annotation import State
from busviewer.study.folder.truth import read_truth
from busviewer.training.judge.statistics import Paired, paired

__all__ = ["SideBySide", "compare_on"]

_MISSED = 0.1  # a lesion is missed below this Dice, as in all figures of the program


@dataclass(frozen=True)
class SideBySide:
    """What two models come to on the same scans; each pair is the first model's and the second's.

    Attributes:
        lesions, normals: how many scans show a lesion, or none.
        dice: mean on those with a lesion, of firm drafts; None where there is none.
        missed: lesions; drawn: normal scans with a firm draft.
        difference: of the second's Dice from the first's, by patient; None with fewer than two.
        seen: how many of the scans each was trained on, None where it does not know.
        finals: on how many the reader's final counted; the ground truth did on the others.
        left_out: scans that could not be used, a sentence each.
    """

    lesions: int
    normals: int
    dice: tuple[float | None, float | None]
    missed: tuple[int, int]
    drawn: tuple[int, int]
    difference: Paired | None
    seen: tuple[int | None, int | None]
    finals: int
    left_out: tuple[str, ...]


@dataclass
class _Judged:
    group: str
    lesion: bool
    dice: tuple[float, float]
    drawn: tuple[bool, bool]
    seen: tuple[bool | None, bool | None]


def compare_on(
    folder: Path, reader: str, user_data: Path, models: tuple[Segmenter, Segmenter], *, most: int, truths: bool = True
) -> SideBySide:
    """Judge two models on at most ``most`` scans of the study ``folder``, spread evenly over it.

    A scan is judged by the final of ``reader``, else, with ``truths``, by its ground truth. Reports how far it is and
    can be cancelled between two scans. ValueError where no scan has either; StudyError where that is no study.
    """
    study = open_study(folder)
    store = StudyStore(study.folder, reader, user_data=user_data)
    signed = {key for key, said in store.summaries().items() if said.state is State.SIGNED_OFF}
    entries = [entry for entry in study.entries if entry.key in signed or (truths and entry.has_truth)]
    if not entries:
        raise ValueError(f"{study.folder}: no scan has a final or a ground truth; sign off scans to compare on")
    judged: list[_Judged] = []
    left_out: list[str] = []
    finals = 0
    for entry in track(_spread(entries, most), lambda entry: entry.key):
        try:
            scan, mask, final = _reference(store, entry)
        except (OSError, ScanError) as error:
            left_out.append(str(error))
            continue
        if mask is None or mask.shape != scan.shape:
            left_out.append(f"{entry.path}: the file has changed since it was annotated")
            continue
        finals += final
        judged.append(_judge(entry, scan, mask, models))
    return _together(judged, finals, left_out)


def _spread(entries: Sequence[ScanEntry], most: int) -> list[ScanEntry]:
    count = min(most, len(entries))
    return [entries[place * len(entries) // count] for place in range(count)]


def _reference(store: StudyStore, entry: ScanEntry) -> tuple[Scan, Mask | None, bool]:
    scan = read_scan(entry.path)
    said = store.load(entry.key)
    if said is not None and said.final is not None:
        return scan, said.final.mask, True
    return scan, read_truth(entry, scan.shape), False


def _judge(entry: ScanEntry, scan: Scan, mask: Mask, models: tuple[Segmenter, Segmenter]) -> _Judged:
    found = [model.segment(scan, flip=False) for model in models]
    firm = [one.mask & (one.kind() == "firm") for one in found]
    dice = [overlap(each, mask).dice for each in firm]
    drawn = [bool(each.any()) for each in firm]
    return _Judged(
        entry.group or entry.key, bool(mask.any()), (dice[0], dice[1]), (drawn[0], drawn[1]),
        (found[0].seen, found[1].seen),
    )  # fmt: skip


def _together(judged: list[_Judged], finals: int, left_out: list[str]) -> SideBySide:
    lesions = [one for one in judged if one.lesion]
    normals = [one for one in judged if not one.lesion]
    first, second = ([one.dice[place] for one in lesions] for place in (0, 1))

    def seen(place: int) -> int | None:
        told = [one.seen[place] for one in judged]
        return None if None in told else sum(map(bool, told))

    def missed(dice: list[float]) -> int:
        return sum(value < _MISSED for value in dice)

    return SideBySide(
        len(lesions), len(normals),
        (fmean(first) if first else None, fmean(second) if second else None),
        (missed(first), missed(second)),
        (sum(one.drawn[0] for one in normals), sum(one.drawn[1] for one in normals)),
        paired(second, first, [one.group for one in lesions]), (seen(0), seen(1)), finals, tuple(left_out),
    )  # fmt: skip
