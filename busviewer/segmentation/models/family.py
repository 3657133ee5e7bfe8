"""The models there are as a family: which was fine-tuned from which, on what, and how it was judged. No torch here."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from busviewer.segmentation.models.click_folder import has_clicks
from busviewer.segmentation.models.gate_file import GateFile, read_gate
from busviewer.segmentation.models.model_folder import MODEL_JSON, ModelError, ModelInfo
from busviewer.segmentation.models.trained_on import read_trained_on

__all__ = ["Relative", "family", "founder_of", "is_own", "parent_of"]

_HASH = 12  # digits shown of a hash


@dataclass(frozen=True, eq=False)
class Relative:
    """A model in its family.

    Attributes:
        depth: 0 for one that has no parent among the models, else one more than its parent.
        parent: the name of what it was fine-tuned from, there or not; "" for none.
        gate: how it was judged; None where nothing tells.
        finals: how many finals it learned from, None where nothing tells.
        data: a hash of the finals it learned from, or else of all scans it was trained on; "" where nothing tells.
        date: of its making, or else of its file, as "2026-11-29"; "" where neither tells.
        own: whether it lies in the user's own folder, and so may be deleted.
        clicks: whether it has a network of its own for the click tool.
        problems: what could not be read of it, a sentence each.
    """

    info: ModelInfo
    depth: int
    parent: str
    gate: GateFile | None
    finals: int | None
    data: str
    date: str
    own: bool
    clicks: bool
    problems: tuple[str, ...]


def parent_of(info: ModelInfo, models: Iterable[ModelInfo]) -> ModelInfo | None:
    """The model that ``info`` was fine-tuned from, by its hash; None where it has none or that is not there.

    Of several with those weights it is the one of that name, if there is one.
    """
    if info.parent is None:
        return None
    same = [other for other in models if other.folder != info.folder and other.id.sha256 == info.parent.get("sha256")]
    named = [other for other in same if other.name == info.parent.get("name")]
    return next(iter(named or same), None)


def founder_of(info: ModelInfo, models: Sequence[ModelInfo]) -> ModelInfo:
    """The oldest model there is in the line of ``info``: with which each fine-tune begins. Maybe ``info`` itself."""
    passed = {info.folder}
    while (parent := parent_of(info, models)) is not None and parent.folder not in passed:
        passed.add(parent.folder)
        info = parent
    return info


def is_own(info: ModelInfo, root: Path) -> bool:
    """Whether the model lies directly in the user's folder ``root``."""
    return info.folder.parent.absolute() == root.absolute()


def family(models: Sequence[ModelInfo], root: Path) -> list[Relative]:
    """All ``models``, each after its parent and before its parent's next child; ``root`` is the user's own folder.

    Reads small files of each folder. What is missing or damaged is told in the :class:`Relative`; none is left out.
    """
    children: dict[Path | None, list[ModelInfo]] = {}
    for info in models:
        parent = parent_of(info, models)
        children.setdefault(None if parent is None else parent.folder, []).append(info)
    found: dict[Path, Relative] = {}

    def take(info: ModelInfo, depth: int) -> None:
        if info.folder not in found:
            found[info.folder] = _relative(info, depth, root)
            for child in children.get(info.folder, ()):
                take(child, depth + 1)

    for info in children.get(None, ()):
        take(info, 0)
    for info in models:  # files that name each other as parents
        take(info, 0)
    return list(found.values())


def _relative(info: ModelInfo, depth: int, root: Path) -> Relative:
    problems, gate, data = [], None, ""
    try:
        gate = read_gate(info.folder)
    except ModelError as error:
        problems.append(str(error))
    said = info.notes.get("data")
    noted = said.get("sha256") if isinstance(said, dict) else None
    try:
        trained_on = read_trained_on(info.folder)
        if isinstance(noted, str):
            data = noted[:_HASH]
        elif trained_on is not None:
            data = hashlib.sha256("\n".join(sorted(trained_on.hashes)).encode()).hexdigest()[:_HASH]
    except ModelError as error:
        problems.append(str(error))
    finals = info.notes.get("finals")
    known = isinstance(finals, int) and not isinstance(finals, bool)
    parent = (info.parent or {}).get("name", "")
    own = is_own(info, root)
    return Relative(
        info, depth, parent, gate, finals if known else None, data, _date_of(info), own, has_clicks(info.folder),
        tuple(problems),
    )  # fmt: skip


def _date_of(info: ModelInfo) -> str:
    said = info.notes.get("date")
    if isinstance(said, str) and said:
        return said[:10]
    try:
        changed = (info.folder / MODEL_JSON).stat().st_mtime
    except OSError:
        return ""
    return datetime.fromtimestamp(changed).strftime("%Y-%m-%d")
