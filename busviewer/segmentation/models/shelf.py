"""A user's own models: added from a folder or an archive, written into one, removed. Nothing is ever overwritten."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
import zipfile
import zlib
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from safetensors import SafetensorError, safe_open

from busviewer.files import atomic_path, open_file, shown
from busviewer.segmentation.models.click_folder import CLICK_WEIGHTS, CLICKS_JSON, has_clicks, read_clicks
from busviewer.segmentation.models.model_folder import (
    CARD,
    MODEL_JSON,
    ModelError,
    ModelInfo,
    check_inside,
    check_model_name,
    read_model,
)
from busviewer.segmentation.models.trained_on import TRAINED_ON, read_trained_on
from busviewer.texts import Worded, worded

__all__ = ["add_model", "export_model", "import_model", "is_archive", "remove_model"]

_BESIDE = {CLICKS_JSON: 1 << 20, CLICK_WEIGHTS: 1 << 30,
           CARD: 1 << 20, TRAINED_ON: 64 << 20, "figures.json": 64 << 20, "sensitivity.png": 16 << 20,
           "reliability.png": 16 << 20, "failures.png": 64 << 20}  # fmt: skip
"""What a model may have beside model.json and weights, its card with its pictures above all, and a network for the
click tool; the most bytes of each."""

_MOST_JSON, _MOST_WEIGHTS = 1 << 20, 4 << 30  # bytes
_MOST_SQUEEZED = 50  # times that a file may be smaller in an archive; a real one is below 20
_BEGINNING = (1980, 1, 1, 0, 0, 0)  # of time, in an archive: one model has one archive


def add_model(folder: Path, root: Path, *, name: str | None = None, taken: Collection[str] = ()) -> ModelInfo:
    """Copy the model in ``folder`` into ``root``, as ``name`` or by its own; the copy is returned.

    Copied are model.json, weights, card, its pictures and figures, the list of training scans, and its network for the
    click tool if it has one, nothing else.
    ModelError where it is damaged, or its name is among those ``taken`` or in ``root``; OSError where it cannot be
    copied. Nothing is left then.
    """
    info = _whole(folder)
    files = _files_of(info)
    _check_free(root, name or info.name, taken)
    with _part_in(root) as part:
        for file in files:
            with open_file(folder / file) as source, (part / file).open("xb") as to:
                shutil.copyfileobj(source, to, 1 << 20)
        return _placed(_whole(part), root, name, taken)


def export_model(info: ModelInfo, out: Path) -> list[str]:
    """Write the files of the model (as :func:`add_model` copies them) as one zip file; their names are returned.

    The same model gives the same bytes. ModelError where it is damaged, OSError where ``out`` cannot be written.
    """
    names = _files_of(_whole(info.folder))
    with atomic_path(out) as part, zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive:
        for name in names:
            member = zipfile.ZipInfo(name, _BEGINNING)
            member.create_system, member.external_attr = 3, 0o644 << 16  # as of Unix, wherever it is written
            member.file_size = (info.folder / name).stat().st_size  # by which it gets a header that is large enough
            with open_file(info.folder / name) as source, archive.open(member, "w") as to:
                shutil.copyfileobj(source, to, 1 << 20)
    return names


def is_archive(path: Path) -> bool:
    """Whether :func:`export_model` may have written the file."""
    try:
        with zipfile.ZipFile(path) as archive:
            return MODEL_JSON in archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError):
        return False


def import_model(path: Path, root: Path, *, name: str | None = None, taken: Collection[str] = ()) -> ModelInfo:
    """Unpack the model that :func:`export_model` wrote into ``path``; as :func:`add_model` otherwise.

    It may come from anybody: only files that a model has are written, none larger than one can be, and only what is
    whole by its hashes stays. ModelError says what is wrong with it.
    """
    with _part_in(root) as part:
        try:
            with open_file(path) as stream, zipfile.ZipFile(stream) as archive:
                members = _members(archive)
                _unpack(archive, members.pop(MODEL_JSON), part, _MOST_JSON)
                info = read_model(part)
                weights = {member.weights for member in info.members}
                if unknown := sorted(set(members) - weights - set(_BESIDE)):
                    raise ModelError(
                        worded("contains {unknown}, which is no file of a model", unknown=f"{unknown[0]!r}")
                    )
                _check_free(root, name or info.name, taken)
                for file, member in sorted(members.items()):
                    _unpack(archive, member, part, _MOST_WEIGHTS if file in weights else _BESIDE[file])
            return _placed(_whole(part), root, name, taken)
        except (zipfile.BadZipFile, zlib.error, RuntimeError, EOFError) as error:
            raise ModelError(
                worded("{path}: not a model archive ({reason})", path=path, reason=shown(str(error)))
            ) from error
        except ModelError as error:
            raise ModelError(
                worded("{file}: {reason}", file=path, reason=_without(str(error), f"{part}{os.sep}"))
            ) from error


def _without(text: str, folder: str) -> str:
    """``text``, worded as it is, without the name of ``folder`` wherever it stands."""
    if not isinstance(text, Worded):
        return text.replace(folder, "")
    values = {name: _without(value, folder) if isinstance(value, str) else value for name, value in text.values.items()}
    return Worded(text.template, values)


def remove_model(name: str, root: Path) -> Path:
    """Delete the model called ``name``, or in the folder of that name, in ``root``; the folder is returned.

    A link to a folder elsewhere is deleted, and not what it leads to. ModelError where there is none, OSError where it
    cannot be deleted.
    """
    folders = [path.parent for path in sorted(root.glob(f"*/{MODEL_JSON}")) if not path.parent.name.startswith(".")]
    found = [folder for folder in folders if _name_in(folder) == name]
    found += [folder for folder in folders if folder.name == name]
    if not found:
        names = ", ".join(map(_name_in, folders)) or "none"
        raise ModelError(f"no model {name!r} in {root}; available: {names}")
    if found[0].is_symlink():
        found[0].unlink()
        return found[0]
    with _part_in(root) as part:
        found[0].rename(part / "model")  # from here on it is no model, even if not all of it can be deleted
    return found[0]


def _name_in(folder: Path) -> str:
    try:
        return read_model(folder).name
    except ModelError:
        return folder.name


def _files_of(info: ModelInfo) -> list[str]:
    """The names of its files, sorted; ModelError where one is a link that leads out of the folder."""
    names = [MODEL_JSON, *(member.weights for member in info.members)]
    names += [name for name in _BESIDE if os.path.lexists(info.folder / name)]
    for name in names:
        check_inside(info.folder, name)
    return sorted(set(names))


def _whole(folder: Path) -> ModelInfo:
    """The model in ``folder``, all of it checked but whether the weights fit the network; ModelError."""
    info = read_model(folder)
    info.verify()
    files = [member.weights for member in info.members]
    if has_clicks(folder):
        clicks = read_clicks(folder)
        clicks.verify()
        files.append(clicks.weights_file)
    for file in files:
        try:
            with safe_open(folder / file, framework="np"):
                pass
        except (SafetensorError, OSError) as error:
            raise ModelError(
                worded("{folder}: not a safetensors file ({reason})", folder=folder / file, reason=f"{str(error):.120}")
            ) from error
    read_trained_on(folder)
    return info


def _check_free(root: Path, name: str, taken: Collection[str]) -> None:
    check_model_name(name)
    if name in taken or os.path.lexists(root / name):
        raise ModelError(
            worded("there is a model called {name} already; choose another name with --name", name=f"{name!r}")
        )


def _placed(info: ModelInfo, root: Path, name: str | None, taken: Collection[str]) -> ModelInfo:
    """The model, moved to its place in ``root``, with its name where that is another."""
    _check_free(root, name or info.name, taken)
    if name is not None and name != info.name:
        info = replace(info, name=name)
        info.write()
    info.folder.chmod(0o755)  # mkdtemp makes 0700, which a colleague on a share cannot read
    return replace(info, folder=info.folder.rename(root / info.name))


@contextmanager
def _part_in(root: Path) -> Iterator[Path]:
    """A folder in ``root`` that is no model to anybody, to be moved to its place; removed if it is still there."""
    root.mkdir(parents=True, exist_ok=True)
    part = Path(tempfile.mkdtemp(prefix=".", suffix=".part", dir=root))
    try:
        yield part
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _members(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """What is in an archive, by name; ModelError where that is nothing that an export writes."""
    found: dict[str, zipfile.ZipInfo] = {}
    for member in archive.infolist():
        if member.filename != Path(member.filename).name or "\\" in member.filename or member.is_dir():
            raise ModelError(worded("contains {file}, but a model has no folders", file=f"{member.filename!r}"))
        if member.filename in found:
            raise ModelError(worded("contains {file} twice", file=f"{member.filename!r}"))
        if stat.S_IFMT(member.external_attr >> 16) not in (0, stat.S_IFREG):
            raise ModelError(worded("{file} is a link or the like, not a file", file=f"{member.filename!r}"))
        found[member.filename] = member
    if MODEL_JSON not in found:
        raise ModelError(worded("not a model archive ({model_json} is missing)", model_json=MODEL_JSON))
    return found


def _unpack(archive: zipfile.ZipFile, member: zipfile.ZipInfo, folder: Path, most: int) -> None:
    """Write one file of an archive, not more than it is said to have; ModelError where that is more than ``most``."""
    if member.file_size > most:
        raise ModelError(
            worded(
                "{file} is too large ({size} MB; the limit: {most} MB)",
                file=f"{member.filename!r}",
                size=member.file_size >> 20,
                most=most >> 20,
            )
        )
    if member.file_size > max(1 << 20, _MOST_SQUEEZED * member.compress_size):
        raise ModelError(
            worded(
                "{file} unpacks to {size} MB of nothing; not a model",
                file=f"{member.filename!r}",
                size=member.file_size >> 20,
            )
        )
    with archive.open(member) as source, (folder / member.filename).open("xb") as to:
        shutil.copyfileobj(source, to, 1 << 20)
