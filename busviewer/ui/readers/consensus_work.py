"""What comparing and agreeing ask of the disk, each to be done on a worker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from busviewer.mask import Mask, Spacing
from busviewer.progress import track
from busviewer.scan import Scan, read_scan
from busviewer.study.annotations.origin import Origin
from busviewer.study.annotations.store import LockedError, StudyStore
from busviewer.study.folder.entry import ScanEntry
from busviewer.study.readers.consensus import CONSENSUS, class_of, consensus_of, readers_spacing, sources_of, start_of
from busviewer.study.readers.readers import Readers, Said, said_of
from busviewer.ui.kit.text import said, tr

__all__ = ["Looked", "Start", "Taken", "edit_start", "look_at", "take"]


@dataclass(frozen=True, eq=False)
class Looked:
    """A scan, the masks of the two readers and of the consensus, and what the consensus rests on, in words."""

    scan: Scan
    masks: tuple[Mask | None, Mask | None, Mask | None]
    words: str


@dataclass(frozen=True, eq=False)
class Taken:
    """The consensus made on several scans, by key, and what could not be."""

    said: dict[str, Said]
    problems: list[str]


@dataclass(frozen=True, eq=False)
class Start:
    """From what the consensus on a scan is to be drawn; ``mask`` None: from what it is."""

    key: str
    mask: Mask | None
    origin: Origin
    lesion_class: str | None
    names: tuple[str, str]
    masks: tuple[Mask | None, Mask | None]
    spacing: Spacing | None = None


def look_at(readers: Readers, names: tuple[str, str], key: str, entry: ScanEntry | None) -> Looked:
    """Read a scan and what was said of it; ValueError, OSError or ScanError where that cannot be shown."""
    if entry is None:
        raise ValueError(tr("{scan} is no longer in the study").format(scan=key))
    scan = read_scan(entry.path)
    found: list[Mask | None] = []
    for name in (*names, CONSENSUS):
        said = readers.work(name).load(key)
        final = None if said is None else said.final
        if final is not None and final.mask.shape != scan.shape:
            raise ValueError(tr("The scan has changed since {reader} signed it off").format(reader=name))
        found.append(None if final is None else final.mask)
    return Looked(scan, (found[0], found[1], found[2]), _words(readers, key))


def _words(readers: Readers, key: str) -> str:
    count = len(readers.signers(key))
    if count == 2:
        words = tr("Majority of two readers: where both agree.")
    else:
        words = tr("Majority of {count} readers: what more than half marked.").format(count=count)
    said = readers.consensus.said.get(key)
    if said is None or not said.signed:
        return words
    if said.origin is None:
        return f"{words}\n" + tr("The source of this consensus is not recorded.")
    rules = {"pick": tr("taken from {start}"), "majority": tr("the majority"), "edit": tr("drawn by hand")}
    rule = rules[said.origin.rule].format(start=said.origin.start)
    of = ", ".join(source.reader for source in said.origin.of)
    text = tr("Consensus: {rule}, made by {by}, {time}, from the finals of {readers}.")
    time = said.signed[:16].replace("T", " ") + " UTC"
    words += "\n" + text.format(rule=rule, by=said.origin.by, time=time, readers=of)
    if readers.is_stale(key):
        words += " " + tr("One of these finals has changed since, so the consensus is outdated.")
    return words


def _asked(readers: Readers, names: Sequence[str], key: str, start: str | None) -> Sequence[str]:
    """Whose finals a consensus rests on: of all who signed off for a majority, else of the two that are compared."""
    return names if start else readers.signers(key)


def take(
    readers: Readers, names: tuple[str, str], keys: Sequence[str], *, start: str, by: str, folder: Path, user_data: Path
) -> Taken:
    """Make the mask of the reader ``start``, or for "" the majority of all, the consensus on each of ``keys``."""
    store = StudyStore(folder, CONSENSUS, user_data=user_data)
    taken = Taken({}, [])
    for key in track(keys):
        try:
            signed = readers.readings(key, _asked(readers, names, key, start))
            before = store.load(key)
            made = consensus_of(signed, start=start, by=by, before=before, calibrations=readers.calibrations)
            taken.said[key] = said_of(store.write(key, made), made)
        except (OSError, ValueError, LockedError) as error:
            taken.problems.append(f"{key}: {said(error)}")
    return taken


def edit_start(readers: Readers, names: tuple[str, str], key: str, *, start: str | None, by: str) -> Start:
    """What is needed to draw the consensus on ``key``; ValueError or OSError where a final cannot be read."""
    said = readers.readings(key, list(dict.fromkeys([*names, *_asked(readers, names, key, start)])))
    asked = {name: said[name] for name in _asked(readers, names, key, start) if name in said}
    mask = None if start is None else start_of(asked, start)
    finals = [said[name].final if name in said else None for name in names]
    masks = [None if final is None else final.mask for final in finals]
    origin = Origin("edit", start or "", by, sources_of(asked))
    spacing = readers_spacing(asked, readers.calibrations)
    return Start(key, mask, origin, class_of(asked, start or ""), names, (masks[0], masks[1]), spacing)
