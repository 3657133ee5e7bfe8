"""Imported masks as ground truth: written where the study's own layout has them, and found there by listing it anew."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

from busviewer.files import read_json, sha256_of, write_json
from busviewer.importing.packed import PackedMask
from busviewer.progress import track
from busviewer.scan.frames import file_of
from busviewer.study.annotations.annotation import now_text
from busviewer.study.annotations.storage_paths import FOLDER, why_not_writable
from busviewer.study.folder.entry import ScanEntry
from busviewer.study.folder.layouts import read_folder_name
from busviewer.study.folder.names import folded
from busviewer.study.folder.study import Study, open_study
from busviewer.study.output import mask_names, write_mask
from busviewer.texts import worded

__all__ = ["RECORD", "Written", "remove_last", "write_truth"]

RECORD = f"{FOLDER}/imported.json"
"""The file in the study that lists what imports wrote, the newest last, so that it can be removed again."""

_FORMAT = 1
_END = "_mask.png"


@dataclass
class Written:
    """What became of the masks.

    Attributes:
        files: the mask of each scan that has one now, by key, relative to the study.
        problems: why others have none, each a sentence.
    """

    files: dict[str, str] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


def write_truth(study: Study, masks: Mapping[str, PackedMask]) -> Written:
    """Write ``masks`` (by the key of their scan) as ground truth into the folder of ``study``.

    ``X_mask.png`` lies beside its scan, or where the scans of the study have theirs (``masks/X.png``). Each is written
    only where listing the study anew finds it as the ground truth of its scan, and all else as it was. A scan that has
    ground truth keeps it, and no file is written over. All are written, but those with a problem, or none.

    Raises:
        ValueError: the study cannot be written to.
        OSError: a mask could not be written; none is left behind. The same where it was cancelled.
    """
    if reason := why_not_writable(study.folder):
        raise ValueError(
            worded(
                "{folder}: cannot be written to ({reason}); import the masks as drafts",
                folder=study.folder,
                reason=reason,
            )
        )
    done = Written()
    left = {}
    for key, packed in masks.items():
        if study.by_key[key].has_truth:
            done.problems.append(worded("{key}: has ground truth already, which was kept", key=key))
        else:
            left[key] = packed
    places = _Places(study)
    made: list[Path] = []
    try:
        _check_record(study.folder)
        for place in (places.as_others, places.beside):
            wanted = {key: path for key in left if (path := place(key)) is not None and not os.path.lexists(path)}
            for key in _written(study, wanted, left, made):
                done.files[key] = wanted[key].relative_to(study.folder).as_posix()
                del left[key]
        if done.files:
            _record(study.folder, done.files, masks)
    except BaseException:
        _remove(made)
        raise
    for key in left:
        path = places.beside(key)
        why = (
            worded("{name} is there already, and is not its ground truth", name=path.name)
            if path is not None and os.path.lexists(path)
            else worded("a mask beside it would not be found as its ground truth, or would change that of others")
        )
        done.problems.append(worded("{key}: no mask was written: {why}", key=key, why=why))
    return done


def _written(study: Study, wanted: Mapping[str, Path], masks: Mapping[str, PackedMask], made: list[Path]) -> list[str]:
    """Write the ``wanted`` masks; the keys of those that are found as the ground truth of their scans. The others are
    gone again; all of them, where the ground truth of another scan would change. ``made`` lists what was written."""
    if not wanted:
        return []
    before = len(made)
    for key in track(list(wanted)):
        new = _missing_folders(wanted[key].parent)
        made += new
        made.append(wanted[key])
        write_mask(wanted[key], masks[key].mask)
    good = _found(study, wanted)
    kept = {wanted[key] for key in good}
    _remove([path for path in made[before:] if path not in kept])
    made[before:] = [path for path in made[before:] if os.path.lexists(path)]
    if 0 < len(good) < len(wanted) and set(_found(study, {key: wanted[key] for key in good})) != set(good):
        _remove(made[before:])
        del made[before:]
        return []
    return good


def _missing_folders(folder: Path) -> list[Path]:
    """Those of ``folder`` and the folders above it that will be made."""
    found: list[Path] = []
    while not folder.exists():
        found.insert(0, folder)
        folder = folder.parent
    return found


def _found(study: Study, wanted: Mapping[str, Path]) -> list[str]:
    """The keys of the masks that the study, listed anew, has as the ground truth of their scans; none where anything
    else of it has changed."""
    now = open_study(study.folder, study.answers).by_key
    others_same = all(
        entry.truths == now[key].truths and entry.truth_kind == now[key].truth_kind if key in now else False
        for key, entry in study.by_key.items()
        if key not in wanted
    )
    if not others_same:
        return []
    return [key for key, path in wanted.items() if key in now and now[key].truths == (path,)]


def _remove(paths: Iterable[Path]) -> None:
    """Files, and folders that are empty, the last first."""
    for path in reversed(list(paths)):
        with suppress(OSError):
            path.rmdir() if path.is_dir() else path.unlink(missing_ok=True)


class _Way(NamedTuple):
    """Where the mask of a scan lies: the folder, from that of the scan, and what stands around the scan's name."""

    folder: str
    before: str
    after: str


class _Places:
    """Where the masks of a study belong."""

    def __init__(self, study: Study) -> None:
        self._study = study
        names = mask_names(study.by_key)
        self._names = {key: PurePosixPath(name).name.removesuffix(_END) for key, name in names.items()}
        self._ways: dict[Path, Counter[_Way]] = {}
        self._all: Counter[_Way] = Counter()
        for entry in study.entries:
            for way in self._ways_of(entry):
                self._ways.setdefault(entry.path.parent, Counter())[way] += 1
                self._all[way] += 1

    def _ways_of(self, entry: ScanEntry) -> Iterator[_Way]:
        name = self._names[entry.key]
        for path in entry.truths[:1] if entry.truth_kind == "masks" else ():
            before, found, after = file_of(path).stem.partition(name)
            if found:
                yield _Way(os.path.relpath(path.parent, entry.path.parent), before, after)

    def as_others(self, key: str) -> Path | None:
        """As most scans of its folder have it, or of the study; or in the folder of masks beside that of its scans.
        None where that is not known, or outside the study."""
        entry = self._study.by_key[key]
        ways = self._ways.get(entry.path.parent) or self._all
        way = ways.most_common(1)[0][0] if ways else self._beside_images(entry.path.parent)
        if way is None:
            return None
        path = Path(os.path.normpath(entry.path.parent / way.folder / f"{way.before}{self._names[key]}{way.after}.png"))
        return path if path.is_relative_to(self._study.folder) else None

    def beside(self, key: str) -> Path:
        """``X_mask.png`` beside its scan."""
        return self._study.by_key[key].path.parent / f"{self._names[key]}{_END}"

    @staticmethod
    def _beside_images(folder: Path) -> _Way | None:
        """In ``masks`` beside ``images``, where both are there."""
        role = read_folder_name(folder.name)
        if role.kind != "scans":
            return None
        try:
            found = [(read_folder_name(path.name), path.name) for path in folder.parent.iterdir() if path.is_dir()]
        except OSError:
            return None
        masks = sorted(
            (other.rank, folded(name), name)
            for other, name in found
            if other.kind == "masks" and other.rule and (other.base, other.split) == (role.base, role.split)
        )
        return _Way(f"../{masks[0][2]}", "", "") if masks else None


# ----------------------------------------------------------------------------------------------------- what was written


def _check_record(folder: Path) -> list[dict[str, Any]]:
    """The imports that are recorded; ValueError or OSError where they cannot be read."""
    path = folder / RECORD
    try:
        value = read_json(path)
    except (FileNotFoundError, NotADirectoryError):
        return []
    found = value.get("imports") if isinstance(value, dict) and value.get("format") == _FORMAT else None
    if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
        raise ValueError(worded("{path}: damaged; rename it, so that the import can record what it writes", path=path))
    return found


def _record(folder: Path, files: Mapping[str, str], masks: Mapping[str, PackedMask]) -> None:
    imports = _check_record(folder)
    written = [
        {"scan": key, "mask": name, "sha256": sha256_of(folder / name), "source": masks[key].source,
         "source_sha256": masks[key].sha256}
        for key, name in files.items()
    ]  # fmt: skip
    imports.append({"time": now_text(), "masks": written})
    write_json(folder / RECORD, {"format": _FORMAT, "imports": imports})


def remove_last(study: Study) -> Written:
    """Remove the masks that the last import wrote as ground truth, if they are as it wrote them.

    ``files`` are those that were removed. ValueError where no import is recorded.
    """
    imports = _check_record(study.folder)
    if not imports:
        raise ValueError(f"{study.folder}: no import is recorded here")
    done = Written()
    for each in imports[-1].get("masks", []):
        key, name = (str(each.get(part)) if isinstance(each, dict) else "" for part in ("scan", "mask"))
        path = study.folder / name
        try:
            same = name.endswith(".png") and path.resolve().is_relative_to(study.folder)
            same = same and sha256_of(path) == each["sha256"]
        except (OSError, LookupError, ValueError):
            same = False
        if same:
            path.unlink()
            done.files[key] = name
        elif os.path.lexists(path):
            done.problems.append(worded("{path}: was changed since the import, and was kept", path=path))
    write_json(study.folder / RECORD, {"format": _FORMAT, "imports": imports[:-1]})
    return done
