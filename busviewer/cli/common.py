"""What the sub-commands share: arguments, the progress bar, what to say."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from busviewer import paths
from busviewer.cli.compute import add_compute
from busviewer.cli.progress_lines import bar_shown
from busviewer.files import shown
from busviewer.study.annotations.sensitivity import BALANCED, SENSITIVITIES

if TYPE_CHECKING:
    from busviewer.segmentation import ModelInfo
    from busviewer.study import Study

__all__ = [
    "DATA",
    "DEVICES",
    "Failed",
    "LeftOut",
    "add_common",
    "add_run",
    "add_sensitivity",
    "bar_shown",
    "file",
    "folder",
    "model_named",
    "nothing",
    "opened",
    "positive",
    "rate",
    "reader_named",
    "reader_of_drafts",
    "say_for",
    "seed",
    "share",
    "tell_earlier",
    "tell_problems",
]

DATA = "folders of scans with ground truth"
DEVICES = "device to run on: auto, cpu, cuda or cuda:N (default: auto)"


class Failed(Exception):
    """Some of the work failed: the reasons, one line per scan; exit status 1."""


def file(text: str) -> Path:
    path = Path(text)
    if not path.is_file():
        raise argparse.ArgumentTypeError(f"{text}: no such file")
    return path


def folder(text: str) -> Path:
    path = Path(text)
    if not path.is_dir():
        raise argparse.ArgumentTypeError(f"{text}: no such folder")
    return path


def positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError
    return number


positive.__name__ = "whole number above 0"


def seed(text: str) -> int:
    number = int(text)
    if not 0 <= number < 2**32:
        raise ValueError
    return number


seed.__name__ = "whole number from 0 to 4294967295"


def rate(text: str) -> float:
    number = float(text)
    if not 0 < number < 1:
        raise ValueError
    return number


rate.__name__ = "number above 0 and below 1"


def share(text: str) -> float:
    number = float(text)
    if not 0 <= number <= 1:
        raise ValueError
    return number


share.__name__ = "number from 0 to 1"


def model_named(wish: str) -> ModelInfo:
    from busviewer.segmentation import locate_model

    return locate_model(wish, [paths.bundled_models(), paths.user_models()])


def opened(path: Path) -> Study:
    """The study in the folder ``path``, with what was answered on its masks; StudyError where it cannot be listed."""
    from busviewer.study import open_study
    from busviewer.study.folder.choice import ANSWERS

    return open_study(path, paths.user_data() / ANSWERS)


def reader_named(wish: str | None, study: Study) -> str:
    """The reader ``wish``, or the one of the settings; ValueError where ``wish`` has no annotations of the study."""
    from busviewer.settings import load, reader_name
    from busviewer.study.annotations.storage_paths import FOLDER, find_fallback, reader_slug
    from busviewer.study.readers.consensus import CONSENSUS
    from busviewer.study.readers.readers import find_readers

    if wish is None:
        return reader_name(load(paths.settings_file())[0])
    roots = (study.folder / FOLDER, find_fallback(study.folder, paths.user_data()))
    if not any((root / reader_slug(wish)).is_dir() for root in roots):
        found = find_readers(study.folder, paths.user_data())
        names = [*found.people, *([CONSENSUS] if found.consensus.said else [])]
        raise ValueError(f"{study.folder}: no reader {wish!r}; readers of this study: {', '.join(names) or 'none'}")
    return wish


def reader_of_drafts(wish: str | None, study: Study) -> tuple[str, frozenset[str]]:
    """Whose drafts are saved, and what is hidden from that reader; ValueError where the name cannot be meant."""
    from busviewer.settings import load, reader_name
    from busviewer.study.readers.consensus import is_reserved
    from busviewer.study.readers.names import known_readers, meant_reader

    settings, _problems = load(paths.settings_file())
    own = reader_name(settings)
    name = own if wish is None else wish.strip()
    if not name:
        raise ValueError("--reader: the name is empty")
    if is_reserved(name):
        raise ValueError(f"--reader: {name} is reserved for the consensus of several readers; choose another name")
    known = known_readers(study.folder, paths.user_data())
    if meant := meant_reader(name, known):
        raise ValueError(f"{study.folder}: no reader {name!r}; did you mean {meant!r}?")
    if name not in known:
        print(shown(f"{name} is a new reader of {study.folder}"), file=sys.stderr)
    if name != own:
        return name, frozenset(settings.hidden_from.get(name, "").split())
    hidden = {"draft": settings.hide_draft, "truth": settings.hide_truth}
    return name, frozenset(what for what, hides in hidden.items() if hides)


def add_common(parser: argparse.ArgumentParser, *, model: bool = True) -> None:
    if model:
        parser.add_argument(
            "--model", default="breast-lesions", metavar="NAME|DIR",
            help="name or folder of the model (default: breast-lesions)",
        )  # fmt: skip
        parser.add_argument("--device", default="auto", help=DEVICES)
        add_compute(parser)
    parser.add_argument("--quiet", action="store_true", help="print only results and errors, no progress")


def add_run(parser: argparse.ArgumentParser, *, precision: bool = True) -> None:
    """What every training takes; ``precision`` as :func:`add_compute` has it."""
    parser.add_argument("--data", type=folder, nargs="+", required=True, metavar="FOLDER", help=DATA)
    parser.add_argument("--validate-fold", type=int, metavar="K", help="do not train on fold K (holdout)")
    parser.add_argument("--seed", type=seed, metavar="N", help="random seed (default: 1)")
    parser.add_argument("--resume", action="store_true", help="resume the run in --out with its settings")
    parser.add_argument("--device", default="auto", help=DEVICES)
    add_compute(parser, precision=precision)
    add_common(parser, model=False)


def add_sensitivity(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--sensitivity", choices=SENSITIVITIES, default=BALANCED,
        help="lesion probability that a draft needs to be firm and not only a possible lesion: highest with quiet, "
        "lowest "
        f"with every (default: {BALANCED})",
    )  # fmt: skip


class LeftOut:
    """Collects the scans that cannot be used: call it with each problem, which it reports through ``say``."""

    def __init__(self, say: Callable[[str], None]) -> None:
        self._say = say
        self._problems: list[str] = []

    def __call__(self, problem: str) -> None:
        self._say(f"skipped: {problem}")
        self._problems.append(problem)

    def check(self) -> None:
        """Raise Failed with all problems, if there are any."""
        if self._problems:
            raise Failed("\n".join(map(shown, self._problems)))


def nothing(text: str) -> None:
    """Say nothing."""


def say_for(quiet: bool) -> Callable[[str], None]:
    from tqdm import tqdm

    return nothing if quiet else lambda text: tqdm.write(shown(text), file=sys.stderr)


def tell_earlier(names: Sequence[str]) -> None:
    """List on stderr the files of an earlier run that are still in the output folder."""
    if names:
        print(f"files of an earlier run still in the output folder: {len(names)}", file=sys.stderr)
        print("\n".join(map(shown, names)), file=sys.stderr)


def tell_problems(problems: Sequence[str]) -> None:
    """List on stderr what of a folder could not be used."""
    for text in problems:
        print(shown(text), file=sys.stderr)
