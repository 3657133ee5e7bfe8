"""What the window needs of the rooms that it must not know in detail, as plain calls. Made by ``busviewer.app``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from busviewer.segmentation.clicks.clicks import Clicker
from busviewer.segmentation.models.model_folder import ModelInfo
from busviewer.segmentation.prediction import Segmenter

__all__ = ["Services"]


@dataclass(frozen=True)
class Services:
    """Calls into other rooms.

    Attributes:
        find_models: the models there are, and what is wrong with those that cannot be used.
        make_segmenter: a model and a device wish ("auto", "cpu", "cuda:0") to a loaded model; slow, on a worker only.
        devices: (wish, words) of each CUDA device; imports torch, on a worker only.
        sample_study: makes the sample study where it is missing, and returns its folder; on a worker only.
        finetune_command: the command that trains the run whose ``run.json`` it is given.
        self_test_command: the command that tests this installation and prints a report.
        make_clicker: the network behind the click tool, loaded: the one in the folder of a model, or, for None, the
            bundled one; slow, on a worker only; ModelError where it is missing or damaged. Where this is None, there is
            none, and a click moves the margin near it.
        settings_file, user_data, models_folder, runs_folder: where things lie.
    """

    find_models: Callable[[], tuple[list[ModelInfo], list[str]]]
    make_segmenter: Callable[[ModelInfo, str], Segmenter]
    devices: Callable[[], Sequence[tuple[str, str]]]
    sample_study: Callable[[], Path]
    finetune_command: Callable[[Path], list[str]]
    self_test_command: Sequence[str]
    settings_file: Path
    user_data: Path
    models_folder: Path
    runs_folder: Path
    make_clicker: Callable[[Path | None], Clicker] | None = None
