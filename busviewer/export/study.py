"""Exporting what one reader made of a study."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from busviewer.export.hdf5 import HDF5_NAME, write_hdf5
from busviewer.export.item import Item
from busviewer.export.png import write_png
from busviewer.progress import track
from busviewer.scan import ScanError
from busviewer.study import Annotation, Draft, Final, Study
from busviewer.study.annotated import read_annotated
from busviewer.study.output import check_output, earlier, mask_names, write_manifest

__all__ = ["FORMATS", "Exported", "export_study"]

FORMATS = ("png", "hdf5")


@dataclass
class Exported:
    """How many masks were written, what was left out and why (a sentence a scan), on how many finals the draft and the
    ground truth had been hidden, and which files of an earlier export lie in the folder still."""

    written: int = 0
    problems: list[str] = field(default_factory=list)
    blind: Counter[str] = field(default_factory=Counter)
    earlier: list[str] = field(default_factory=list)


def export_study(
    study: Study, annotations: Mapping[str, Annotation], out: Path, *, format: str, what: str, reader: str
) -> Exported:
    """Write the finals that count (``what`` "final") or the drafts ("draft") of ``annotations`` into ``out``.

    A scan that is gone, cannot be read or is another than the one annotated is left out and said so.

    Raises:
        ValueError: an unknown format, nothing to export, or ``out`` lies where it would be taken for ground truth.
        OSError: ``out`` cannot be written.
    """
    if format not in FORMATS or what not in ("final", "draft"):
        raise ValueError(f"unknown export {what!r} as {format!r}: final or draft as {' or '.join(FORMATS)}")
    order = {key: number for number, key in enumerate(study.by_key)}
    # get: an annotation may turn out to be damaged only now
    masked = (key for key in annotations if (found := annotations.get(key)) and _mask(found, what))
    chosen = sorted(masked, key=lambda key: (order.get(key, len(order)), key))
    if not chosen:
        which = "signed-off scan" if what == "final" else "draft"
        raise ValueError(f"{study.folder}: no {which} of reader {reader} to export")
    names = mask_names(chosen)
    check_output(study, out, [HDF5_NAME] if format == "hdf5" else _png_names(names))
    done = Exported()
    before, now = earlier(out, "*_mask.png", HDF5_NAME), {HDF5_NAME} if format == "hdf5" else set()
    items = _items(study, annotations, names, what, done)
    write_manifest(out, "export", complete=False)
    if format == "png":
        left_out = write_png(out, _noted(items, now))
        done.written -= len(left_out)
        done.problems += left_out
    else:
        write_hdf5(out, items, reader=reader, what=what)
    done.earlier = sorted(before - now)
    write_manifest(
        out, "export", complete=True, format=format, what=what, reader=reader, study=study.folder.name,
        scans=done.written, left_out=done.problems, blind=dict(done.blind),
        earlier=done.earlier,
    )  # fmt: skip
    return done


def _mask(annotation: Annotation, what: str) -> Final | Draft | None:
    return annotation.final if what == "final" else annotation.draft


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
    study: Study, annotations: Mapping[str, Annotation], names: Mapping[str, str], what: str, done: Exported
) -> Iterator[Item]:
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
        yield Item(
            key=key,
            name=_base(names[key]),
            mask_name=names[key],
            scan=scan,
            mask=chosen.mask,
            time=chosen.time,
            model=chosen.model,
            spacing=annotation.spacing or scan.spacing,
            lesion_class=annotation.lesion_class,
            blind=chosen.blind if isinstance(chosen, Final) else (),
            origin=chosen.origin if isinstance(chosen, Final) else None,
        )
        for word in chosen.blind if isinstance(chosen, Final) else ():
            done.blind[word] += 1
        done.written += 1
