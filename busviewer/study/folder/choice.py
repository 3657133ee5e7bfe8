"""What a person answered when asked whether pictures that look like masks are ground truth; kept with the study."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from busviewer.files import quarantine, read_json, write_json
from busviewer.study.folder.names import folded
from busviewer.texts import worded

__all__ = ["ANSWERS", "Answer", "Choice", "pairs_by_name", "recall", "remember"]

ANSWERS = "layouts.json"
"""The file in the user's own folder for the answers on studies that cannot be written to."""

_FILE = "busviewer/layout.json"
_FORMAT = 1


@dataclass(frozen=True)
class Choice:
    """Which pictures of a study are masks of which, by their names; one of the three ways.

    Attributes:
        folders: (scans, masks), relative to the study: masks in one folder have the stems of the scans in the other.
        before, after: what stands before and after the scan's stem in that of its mask, in one folder.
        ending: the suffix of masks that have the stem of their scan, in one folder (".png").
        reverse: the shorter of two names is that of the mask: ``before`` and ``after`` stand in the scan's.
    """

    folders: tuple[tuple[str, str], ...] = ()
    before: str = ""
    after: str = ""
    ending: str = ""
    reverse: bool = False


@dataclass(frozen=True)
class Answer:
    """Whether the pictures of ``choice`` are to be used as ground truth."""

    choice: Choice
    use: bool


def pairs_by_name(names: Mapping[str, str], choice: Choice) -> Iterator[tuple[str, str]]:
    """The (scan, mask) of one folder that ``choice`` makes pairs; ``names`` are its pictures and their folded stems."""
    before, after, ending = folded(choice.before), folded(choice.after), folded(choice.ending)
    if not (before or after or ending):
        return
    named: dict[str, list[str]] = {}
    for name, stem in names.items():
        named.setdefault(stem, []).append(name)
    for name, stem in names.items():
        is_mask = not ending or folded(name).endswith(ending)
        for longer in named.get(f"{before}{stem}{after}", ()):
            if ending:
                if is_mask and not folded(longer).endswith(ending):
                    yield longer, name
            else:
                yield (longer, name) if choice.reverse else (name, longer)


def recall(study: Path, answers: Path | None = None) -> tuple[Answer | None, list[str]]:
    """The answer remembered for the folder ``study``, None where there is none; and what of it cannot be read.

    ``answers`` is the file of those that could not be kept in their studies; the study's own comes first.
    """
    problems = []
    places: list[tuple[Path, Callable[[Any], Answer | None]]] = [(study / _FILE, _from_study)]
    if answers is not None:
        places.append((answers, lambda value: _from_all(value, study)))
    for path, read in places:
        try:
            found = read(read_json(path))
        except (FileNotFoundError, NotADirectoryError):
            continue
        except (OSError, ValueError) as error:
            problems.append(
                worded(
                    "{path}: cannot read which pictures are masks ({reason}); answer again when asked",
                    path=path,
                    reason=error,
                )
            )
            continue
        if found is not None:
            return found, problems
    return None, problems


def remember(study: Path, choice: Choice, use: bool, answers: Path | None = None) -> Path:
    """Remember whether the pictures of ``choice`` are ground truth: in the study, else in the file ``answers``.

    A damaged file is quarantined. Returns the file that was written; raises OSError where neither can be.
    """
    value = {"use": use, **asdict(choice)}
    path = study / _FILE
    try:
        if os.name == "posix" and not study.stat().st_mode & 0o222:  # root too leaves it alone
            raise PermissionError(13, worded("the folder is write-protected"), str(study))
        _quarantine_damaged(path, _from_study)
        write_json(path, {"format": _FORMAT, **value})
    except OSError:
        if answers is None:
            raise
        path = answers
        _quarantine_damaged(path, lambda found: _from_all(found, study))
        studies = read_json(path)["studies"] if path.exists() else {}
        write_json(path, {"format": _FORMAT, "studies": {**studies, str(study): value}})
    return path


def _quarantine_damaged(path: Path, read: Callable[[Any], object]) -> None:
    try:
        read(read_json(path))
    except ValueError:
        quarantine(path, "damaged")
    except (FileNotFoundError, NotADirectoryError):
        pass


def _from_study(value: Any) -> Answer:
    return _answer(_checked(value))


def _from_all(value: Any, study: Path) -> Answer | None:
    studies = _checked(value).get("studies")
    if not isinstance(studies, dict):
        raise ValueError(worded("it lists no studies"))
    found = studies.get(str(study))
    return None if found is None else _answer(found)


def _checked(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict) or value.get("format") != _FORMAT:
        raise ValueError(worded("its format is not {format}", format=_FORMAT))
    return value


def _answer(value: Any) -> Answer:
    if not isinstance(value, dict) or not isinstance(value.get("use"), bool):
        raise ValueError(worded("it does not say whether to use them"))
    before, after, ending = texts = [value.get(name, "") for name in ("before", "after", "ending")]
    folders = value.get("folders", [])
    good = all(isinstance(text, str) for text in texts) and isinstance(folders, list)
    if not good or not all(
        isinstance(each, list) and len(each) == 2 and all(isinstance(name, str) for name in each) for each in folders
    ):
        raise ValueError(worded("it does not say which pictures are masks"))
    choice = Choice(
        tuple((scans, masks) for scans, masks in folders), before, after, ending, value.get("reverse") is True
    )
    return Answer(choice, value["use"])
