"""Exporting what one reader made of a study."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from busviewer.export.hdf5 import HDF5_NAME, group_name, write_hdf5
from busviewer.export.item import Item, Proposal
from busviewer.export.png import write_png
from busviewer.export.tables import TABLES, Tables
from busviewer.files import write_atomic
from busviewer.progress import track
from busviewer.scan import ScanError
from busviewer.study import Annotation, Annotations, Draft, Final, ScanRef, Study
from busviewer.study.annotations.annotated import read_annotated
from busviewer.study.annotations.calibration import scale_of
from busviewer.study.annotations.counting import draft_counts
from busviewer.study.annotations.sensitivity import check_sensitivity
from busviewer.study.output import (
    HDF5_MANIFEST,
    MANIFEST,
    check_output,
    earlier,
    manifest_in,
    mask_names,
    write_manifest,
)

__all__ = ["FORMATS", "Exported", "export_study"]

FORMATS = ("png", "hdf5")


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
) -> Exported:
    """Write the finals that count (``what`` "final") or the drafts ("draft") of ``annotations`` into ``out``.

    A scan that is missing, cannot be read or has changed since it was annotated is skipped and reported. Weak drafts do
    not count as masks and are skipped without ``weak``. ``sensitivity`` decides which drafts are weak; with None, it is
    the one that the reader of stored annotations chose, otherwise the one that each draft was made with.

    Beside the masks lie the :data:`~busviewer.export.tables.TABLES` and a manifest; those of the HDF5 file have
    "masks." before their names, so that both formats fit into one folder.

    Raises:
        ValueError: an unknown format or sensitivity, nothing to export, ``out`` lies where it would be taken for
            ground truth, or a file there is not ours.
        OSError: ``out`` cannot be written.
    """
    if format not in FORMATS or what not in ("final", "draft"):
        raise ValueError(f"cannot export {what!r} as {format!r}; available: final or draft, as {' or '.join(FORMATS)}")
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
    if not chosen:
        which = "signed-off scans" if what == "final" else "drafts"
        left = f"; skipped {len(possible)} with only a possible lesion" if possible else ""
        raise ValueError(f"{study.folder}: no {which} of reader {reader} to export{left}")
    names = mask_names(chosen)
    hdf5 = format == "hdf5"
    tables, manifest = [f"masks.{name}" if hdf5 else name for name in TABLES], HDF5_MANIFEST if hdf5 else MANIFEST
    check_output(study, out, [HDF5_NAME] if hdf5 else _png_names(names), tables=tables, manifest=manifest)
    done = Exported(possible=possible)
    before, now = earlier(out, "*_mask.png", HDF5_NAME), {HDF5_NAME} if hdf5 else set()
    _keep_old_manifest(out)
    measured = Tables(reader, what)
    items = _items(study, annotations, names, what, sensitivity, done, measured, hdf5=hdf5)
    write_manifest(out, "export", manifest, complete=False, tables=tables)
    if not hdf5:
        left_out = write_png(out, _noted(items, now))
        measured.drop(left_out)
        done.written -= len(left_out)
        done.problems += left_out.values()
        done.drafts = {key: said for key, said in done.drafts.items() if key not in left_out}
    else:
        write_hdf5(out, items, reader=reader, what=what)
    measured.write(out, tables)
    done.earlier = sorted(before - now)
    drafts = {key: asdict(proposal) for key, proposal in done.drafts.items()}
    write_manifest(
        out, "export", manifest, complete=True, format=format, what=what, reader=reader, study=study.folder.name,
        scans=done.written, tables=tables, left_out=done.problems, blind=dict(done.blind),
        earlier=done.earlier, **({"drafts": drafts, "possible_left_out": possible} if what == "draft" else {}),
    )  # fmt: skip
    return done


def _keep_old_manifest(out: Path) -> None:
    """Give the manifest of an older version's HDF5 the name that it has now, unless a newer one is there."""
    old = manifest_in(out, MANIFEST)
    if old.get("format") == "hdf5" and not (out / HDF5_MANIFEST).exists():
        write_atomic(out / HDF5_MANIFEST, (out / MANIFEST).read_bytes())


def _mask(annotation: Annotation, what: str) -> Final | Draft | None:
    return annotation.final if what == "final" else annotation.draft


def _is_weak(mask: Final | Draft, sensitivity: str | None) -> bool:
    return isinstance(mask, Draft) and not draft_counts(mask, sensitivity)


def _png_names(names: Mapping[str, str]) -> Iterator[str]:
    for name in names.values():
        yield f"{_base(name)}.png"
        yield name


def _base(mask_name: str) -> str:
    return mask_name.removesuffix("_mask.png")


def _noted(items: Iterator[Item], names: set[str]) -> Iterator[Item]:
    """The items, the name of each one's mask put into ``names``."""
    for item in items:
        names.add(item.mask_name)
        yield item


def _items(
    study: Study,
    annotations: Mapping[str, Annotation],
    names: Mapping[str, str],
    what: str,
    sensitivity: str | None,
    done: Exported,
    measured: Tables,
    *,
    hdf5: bool,
) -> Iterator[Item]:
    calibrations = annotations.calibrations if isinstance(annotations, Annotations) else None
    for key in track(list(names)):
        annotation = annotations.get(key)
        chosen = _mask(annotation, what) if annotation else None
        if annotation is None or chosen is None:
            done.problems.append(f"{key}: its annotation can no longer be read")
            continue
        try:
            scan = read_annotated(study, annotation)
        except ScanError as error:
            done.problems.append(str(error))
            continue
        if isinstance(chosen, Draft):
            under = sensitivity or chosen.sensitivity
            done.drafts[key] = Proposal(chosen.kind(under), under, chosen.lesion_probability)
        item = Item(
            key=key,
            name=_base(names[key]),
            mask_name=names[key],
            scan=scan,
            mask=chosen.mask,
            time=chosen.time,
            model=chosen.model,
            scale=scale_of(replace(annotation, scan=ScanRef.of(key, scan)), calibrations),
            lesion_class=annotation.lesion_class,
            blind=chosen.blind if isinstance(chosen, Final) else (),
            origin=chosen.origin if isinstance(chosen, Final) else None,
            proposal=done.drafts.get(key),
        )
        measured.add(item, annotation, group_name(done.written) if hdf5 else item.mask_name)
        yield item
        for word in chosen.blind if isinstance(chosen, Final) else ():
            done.blind[word] += 1
        done.written += 1
