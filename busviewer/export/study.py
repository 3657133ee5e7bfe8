"""Exporting what one reader made of a study."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from busviewer.export.deidentify import READER, Deidentify, Removal
from busviewer.export.other_view import calibrations_of, other_views
from busviewer.export.tables import TABLES, Tables
from busviewer.files import write_atomic
from busviewer.formats import FORMATS, Format, Item, Proposal, Said
from busviewer.mask import Mask
from busviewer.progress import track
from busviewer.scan import ScanError
from busviewer.study import Annotation, Annotations, Draft, Final, ScanRef, Study
from busviewer.study.annotations.annotated import read_annotated
from busviewer.study.annotations.calibration import scale_of
from busviewer.study.annotations.counting import draft_counts
from busviewer.study.annotations.sensitivity import check_sensitivity
from busviewer.study.output import (
    MANIFEST,
    check_output,
    earlier,
    manifest_in,
    mask_names,
    write_manifest,
)
from busviewer.texts import worded

__all__ = ["Exported", "choose", "export_study"]


@dataclass
class Exported:
    """The result of an export: how many masks were written; what was skipped and why (a sentence per scan); on how many
    finals the draft and the ground truth had been hidden; which files of an earlier export are still in the folder;
    which scans were skipped because they have only a possible lesion (weak draft); and a record of each draft."""

    written: int = 0
    problems: list[str] = field(default_factory=list)
    blind: Counter[str] = field(default_factory=Counter)
    earlier: list[str] = field(default_factory=list)
    possible: list[str] = field(default_factory=list)
    drafts: dict[str, Proposal] = field(default_factory=dict)


def export_study(
    study: Study,
    annotations: Mapping[str, Annotation],
    out: Path,
    *,
    format: str,
    what: str,
    reader: str,
    weak: bool = False,
    sensitivity: str | None = None,
    deidentify: Deidentify | None = None,
    keys: Collection[str] | None = None,
) -> Exported:
    """Write the finals that count (``what`` "final") or the drafts ("draft") of ``annotations`` into ``out``.

    A scan that is missing, cannot be read or has changed since it was annotated is skipped and reported. Weak drafts do
    not count as masks and are skipped without ``weak``. With ``keys``, only these scans are written.

    ``sensitivity`` decides which drafts are weak; with None, it is
    the one that the reader of stored annotations chose, otherwise the one that each draft was made with.

    ``format`` is a name in :data:`~busviewer.formats.FORMATS`. Beside the masks lie the
    :data:`~busviewer.export.tables.TABLES` and a manifest; those of formats other than PNG have a word before their
    names ("masks.", of HDF5), so that several formats fit into one folder.

    With ``deidentify``, nothing that is written tells of a patient or a reader: see
    :mod:`~busviewer.export.deidentify`. What is returned names the scans as the study does.

    Raises:
        ValueError: an unknown format or sensitivity, nothing to export, ``out`` lies where it would be taken for
            ground truth, or a file there is not ours.
        OSError: ``out`` cannot be written.
    """
    if format not in FORMATS or what not in ("final", "draft"):
        raise ValueError(f"cannot export {what!r} as {format!r}; available: final or draft, as {', '.join(FORMATS)}")
    kind = FORMATS[format]
    chosen, possible, sensitivity = choose(study, annotations, what, weak=weak, sensitivity=sensitivity)
    if keys is not None:
        chosen, possible = ([key for key in each if key in keys] for each in (chosen, possible))
    if not chosen:
        which = worded("signed-off scans") if what == "final" else worded("drafts")
        left = worded("; skipped {count} with only a possible lesion", count=len(possible)) if possible else ""
        raise ValueError(
            worded(
                "{folder}: no {which} of reader {reader} to export{left}",
                folder=study.folder,
                which=which,
                reader=reader,
                left=left,
            )
        )
    names = {key: name.removesuffix("_mask.png") for key, name in mask_names(chosen).items()}
    removal = None
    if deidentify is not None:
        removal = Removal(deidentify, chosen, out)
        names = removal.names
    tables, manifest = [f"{kind.beside}{name}" for name in TABLES], f"{kind.beside}{MANIFEST}"
    written = [*filter(None, [kind.one_file]), *(file for name in names.values() for file in kind.files(name))]
    check_output(study, out, written, tables=tables, manifest=manifest)
    done = Exported(possible=possible)
    before, now = _earlier(out), {kind.one_file}
    _keep_old_manifest(out)
    said = Said(reader if removal is None else READER, what)
    measured = Tables(said.reader, what)
    items = _items(study, annotations, names, what, sensitivity, done, measured, kind, removal)
    write_manifest(out, "export", manifest, complete=False, tables=tables)
    made: set[str] = set()
    left_out = kind.write(out, _noted(items, now, kind, made), said)
    measured.drop(left_out)
    done.written -= len(left_out)
    done.problems += left_out.values()
    done.drafts = {key: said for key, said in done.drafts.items() if key not in left_out}
    measured.write(out, tables)
    done.earlier = sorted(before - now)
    facts: dict[str, Any] = {"study": study.folder.name, "left_out": done.problems, "earlier": done.earlier}
    weaker: dict[str, Any] = {"possible_left_out": possible}
    if removal is not None:
        there = made - left_out.keys()
        missing = sorted(set(names.values()) - there)
        facts = {"left_out": missing, "deidentified": removal.facts(there)}
        weaker = {"possible_left_out": len(possible)}
        removal.write_list()
    drafts = {key: asdict(proposal) for key, proposal in done.drafts.items()}
    write_manifest(
        out, "export", manifest, complete=True, format=format, what=what, reader=said.reader, scans=done.written,
        tables=tables, blind=dict(done.blind), **facts, **({"drafts": drafts, **weaker} if what == "draft" else {}),
    )  # fmt: skip
    return done


def choose(
    study: Study,
    annotations: Mapping[str, Annotation],
    what: str,
    *,
    weak: bool = False,
    sensitivity: str | None = None,
) -> tuple[list[str], list[str], str | None]:
    """The scans that :func:`export_study` writes, in the order of the study, those that it skips because they have only
    a possible lesion, and the sensitivity that decided it (None: that of each draft). ValueError as there."""
    order = {key: number for number, key in enumerate(study.by_key)}
    if sensitivity is None and isinstance(annotations, Annotations):
        sensitivity = annotations.sensitivity
    elif sensitivity is not None:
        check_sensitivity(sensitivity)
    chosen: list[str] = []
    possible: list[str] = []
    for key in sorted(annotations, key=lambda key: (order.get(key, len(order)), key)):
        annotation = annotations.get(key)  # it may turn out to be damaged only now
        mask = None if annotation is None else _mask(annotation, what)
        if mask is not None:
            (chosen if weak or not _is_weak(mask, sensitivity) else possible).append(key)
    return chosen, possible, sensitivity


def _earlier(out: Path) -> set[str]:
    """The files of masks in ``out`` that an earlier export wrote, in whatever format."""
    found = earlier(out, *(kind.one_file or kind.files("*")[-1] for kind in FORMATS.values()))
    return {name for name in found if not name.endswith(MANIFEST)}


def _noted(items: Iterator[Item], files: set[str], kind: Format, keys: set[str]) -> Iterator[Item]:
    """The items, the names of each one's files put into ``files`` and its key into ``keys``."""
    for item in items:
        files.update(kind.files(item.name))
        keys.add(item.key)
        yield item


def _keep_old_manifest(out: Path) -> None:
    """Give the manifest of an older version's HDF5 the name that it has now, unless a newer one is there."""
    old, now = manifest_in(out, MANIFEST), out / f"{FORMATS['hdf5'].beside}{MANIFEST}"
    if old.get("format") == "hdf5" and not now.exists():
        write_atomic(now, (out / MANIFEST).read_bytes())


def _mask(annotation: Annotation, what: str) -> Final | Draft | None:
    return annotation.final if what == "final" else annotation.draft


def _is_weak(mask: Final | Draft, sensitivity: str | None) -> bool:
    return isinstance(mask, Draft) and not draft_counts(mask, sensitivity)


def _items(
    study: Study,
    annotations: Mapping[str, Annotation],
    names: Mapping[str, str],
    what: str,
    sensitivity: str | None,
    done: Exported,
    measured: Tables,
    kind: Format,
    removal: Removal | None,
) -> Iterator[Item]:
    calibrations = calibrations_of(annotations)

    def mask_of(other: Annotation) -> Mask | None:
        found = _mask(other, what)
        return None if found is None else found.mask

    for key in track(list(names)):
        annotation = annotations.get(key)
        chosen = _mask(annotation, what) if annotation else None
        if annotation is None or chosen is None:
            done.problems.append(worded("{key}: its annotation can no longer be read", key=key))
            continue
        try:
            scan = read_annotated(study, annotation)
        except ScanError as error:
            done.problems.append(str(error))
            continue
        proposal = None
        if isinstance(chosen, Draft):
            under = sensitivity or chosen.sensitivity
            proposal = Proposal(chosen.kind(under), under, chosen.lesion_probability)
        item = Item(
            key=key,
            name=names[key],
            scan=scan,
            mask=chosen.mask,
            time=chosen.time,
            model=chosen.model,
            scale=scale_of(replace(annotation, scan=ScanRef.of(key, scan)), calibrations),
            lesion_class=annotation.lesion_class,
            blind=chosen.blind if isinstance(chosen, Final) else (),
            origin=chosen.origin if isinstance(chosen, Final) else None,
            proposal=proposal,
            others=other_views(study, annotations, annotation.birads, mask_of),
        )
        if removal is not None:
            try:
                item = removal.item(item, wants_copy=kind.of_dicom)
            except ScanError as error:
                done.problems.append(str(error))
                continue
            annotation = removal.annotation(annotation)
        item = replace(item, birads=annotation.birads)
        if proposal is not None:
            done.drafts[item.key] = proposal
        measured.add(item, annotation, kind.place(item.name, done.written))
        yield item
        for word in chosen.blind if isinstance(chosen, Final) else ():
            done.blind[word] += 1
        done.written += 1
