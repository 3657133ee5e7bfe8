"""What segments many scans elsewhere: the work goes to where the model is, what was made of each scan comes back."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Generator, Sequence
from typing import Any, TypeVar

from busviewer.segmentation.prediction import ModelId, Predictor
from busviewer.study import ScanEntry

__all__ = ["Engine"]

T = TypeVar("T")


class Engine(ABC):
    """Several loaded copies of one model, on other processes or machines.

    Attributes:
        model, device, precision, reason: as those of a :class:`~busviewer.segmentation.prediction.Segmenter`.
        facts: what manifests and figures record of it beside those, by name.
    """

    model: ModelId
    device: str
    precision: str
    reason: str
    facts: dict[str, Any]

    @abstractmethod
    def each(
        self,
        entries: Sequence[ScanEntry],
        work: Callable[[ScanEntry, Predictor], T],
        failed: Callable[[ScanEntry, str], T],
    ) -> Generator[tuple[ScanEntry, T], None, None]:
        """Each entry once, with what ``work`` made of it beside one of the models, as soon as it is done, in any order.

        ``work`` is a function of a module, or a partial of one: it is sent. ``failed`` makes, here, what stands for a
        scan that could not be worked on, from the reason. Reports progress. Raises
        :class:`~busviewer.progress.Cancelled`, and RuntimeError where nothing can go on.
        """
