"""The finals that a fine-tuning works with: those it learns from, and those that judge it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from busviewer.mask import Mask
from busviewer.progress import track
from busviewer.scan import Scan, ScanError
from busviewer.segmentation.models.trained_on import TrainedOn
from busviewer.segmentation.preprocess import letterbox_mask, letterbox_scan
from busviewer.study import StudyStore, open_study
from busviewer.study.annotations.annotated import read_annotated
from busviewer.study.survey.survey import CACHE, survey
from busviewer.training.dataset import Dataset, make_dataset
from busviewer.training.finetuning.spec import FEWEST
from busviewer.training.holdout import held_out_keys

__all__ = ["Finals", "gather_finals"]


@dataclass(frozen=True, eq=False)
class Finals:
    """The finals that count, one a scan.

    Attributes:
        train: to learn from, on the network's square, on the CPU.
        held_out: (scan, mask on its grid): never trained on.
        left_out: signed-off scans that cannot be used, a sentence with the reason each.
        trained_on: the scans of ``train``.
    """

    train: Dataset
    held_out: list[tuple[Scan, Mask]]
    left_out: list[str]
    trained_on: TrainedOn

    @property
    def count(self) -> int:
        """How many can be used."""
        return len(self.train) + len(self.held_out)

    def check(self, whose: str) -> None:
        """ValueError, saying how many there are, where they are too few to train on and judge by."""
        more = f" ({len(self.left_out)} skipped, the first: {self.left_out[0]})" if self.left_out else ""
        if self.count < FEWEST:
            raise ValueError(f"fine-tuning needs at least {FEWEST} signed-off scans; {whose} has {self.count}{more}")
        if not self.held_out or not len(self.train):
            missing = "in the holdout that judges the candidate" if not self.held_out else "left for training"
            raise ValueError(
                f"none of the {self.count} signed-off scans of {whose} is {missing}{more}; sign off more scans, "
                "from other patients if possible"
            )


def gather_finals(folder: Path, reader: str, size: int, *, channels: int = 1, user_data: Path) -> Finals:
    """Read the finals of ``reader`` in the study ``folder``; StudyError where that is no study, else nothing stops it.

    A final is held out by the group of its scan, or, where that has none, by the scan's own content, and together with
    all that show the same view (:func:`~busviewer.training.holdout.held_out`). The class of one is what the reader
    recorded, and nothing else: not the folder's, and not the model's assessment.
    """
    study = open_study(folder)
    store = StudyStore(study.folder, reader, user_data=user_data)
    known = len(store.problems)  # that the study cannot be written to does not matter here
    annotations = store.load_all()
    signed = [key for key in annotations if (said := annotations.get(key)) is not None and said.final is not None]
    entries = [study.by_key[key] for key in signed if key in study.by_key]
    judging = held_out_keys(entries, survey(entries, user_data / CACHE))
    squares, held_out, left_out, taught = [], [], [], TrainedOn.of(())
    for key in track(signed):
        annotation = annotations.get(key)  # None: it turned out to be damaged, which is among the store's problems
        final = None if annotation is None else annotation.final
        if annotation is None or final is None:
            continue
        try:
            scan = read_annotated(study, annotation)
        except ScanError as error:
            left_out.append(str(error))
            continue
        if key in judging:
            held_out.append((scan, final.mask))
        else:
            mask = letterbox_mask(final.mask, size)
            squares.append((letterbox_scan(scan, size)[0], mask, annotation.lesion_class))
            taught = taught.plus(TrainedOn.of([scan]))
    problems = [*left_out, *store.problems[known:]]
    return Finals(make_dataset(squares, size, channels), held_out, problems, taught)
