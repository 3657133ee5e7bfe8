"""What there is to fine-tune on: the finals of a reader counted, without reading a mask. No torch here."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from busviewer.study import StudyStore, open_study
from busviewer.study.annotations.annotation import State
from busviewer.study.readers.consensus import CONSENSUS
from busviewer.study.readers.readers import find_readers
from busviewer.study.survey.survey import CACHE, survey
from busviewer.training.finetuning.spec import LESIONS_TO_TRAIN
from busviewer.training.holdout import held_out_keys

__all__ = ["Overview", "finals_overview"]


@dataclass(frozen=True)
class Overview:
    """The finals of ``reader`` (or the consensus) in a study.

    Attributes:
        finals: how many; with a lesion (``lesions``) or without (``normals``).
        benign, malignant: how many have that class by the reader.
        held_out: how many of them judge, and ``held_out_lesions`` of these with a lesion.
        readers: who has finals in this study, and how many, without the consensus.
    """

    reader: str
    finals: int
    lesions: int
    normals: int
    benign: int
    malignant: int
    held_out: int
    held_out_lesions: int
    readers: dict[str, int]

    @property
    def what(self) -> str:
        """What can be learned from so many: "all", the "threshold" alone, or the firm / weak "decision" alone."""
        if self.lesions == self.held_out_lesions:  # none to learn from
            return "decision"
        return "threshold" if self.lesions < LESIONS_TO_TRAIN else "all"


def finals_overview(folder: Path, reader: str, user_data: Path) -> Overview:
    """Count the finals of ``reader`` in the study ``folder``; StudyError where that is no study.

    Which are held out is known once each scan was analysed: the first time takes a while, reports how far it is and can
    be cancelled.
    """
    study = open_study(folder)
    said = StudyStore(study.folder, reader, user_data=user_data).summaries()
    signed = {key: found for key, found in said.items() if found.state is State.SIGNED_OFF and key in study.by_key}
    entries = [study.by_key[key] for key in signed]
    lesions = {key for key, found in signed.items() if found.empty is False}
    classes = [found.lesion_class for found in signed.values()]
    people = find_readers(study.folder, user_data).people
    judging = held_out_keys(entries, survey(entries, user_data / CACHE))
    return Overview(
        reader, len(signed), len(lesions), len(signed) - len(lesions), classes.count("benign"),
        classes.count("malignant"), len(judging), len(judging & lesions),
        {name: len(work.signed) for name, work in people.items() if work.signed and name != CONSENSUS},
    )  # fmt: skip
