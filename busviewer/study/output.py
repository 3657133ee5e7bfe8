"""Output folders: where they may be, the names of masks in them, and how busviewer recognises its own."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.files import read_json, write_atomic
from busviewer.scan.frames import split_frame
from busviewer.scan.pillow_format import as_our_mask
from busviewer.scan.suffixes import stem_of
from busviewer.study.annotations.annotation import now_text
from busviewer.study.folder.study import Study
from busviewer.texts import worded
from busviewer.version import __version__

__all__ = [
    "MANIFEST",
    "check_output",
    "earlier",
    "manifest_in",
    "mask_bytes",
    "mask_names",
    "write_manifest",
    "write_mask",
]

MANIFEST = "manifest.json"
"""Of masks as PNG files. Those of other formats have a word before it (``masks.manifest.json``, of HDF5)."""


def check_output(
    study: Study, out: Path, names: Iterable[str], *, tables: Iterable[str] = (), manifest: str = MANIFEST
) -> None:
    """Refuse (ValueError) a folder where our output could be taken for ground truth, or could hide or replace a file.

    These are: the study folder; a folder inside it that contains scans; and a folder that already has one of ``names``
    (files to write, relative to ``out``) and no manifest of busviewer.

    Of ``tables`` (more files to write) and the ``manifest`` itself, one that is there must be ours also in a folder of
    ours: people keep tables of their own beside our masks. The manifest lists those that we wrote.
    """
    if out.exists() and not out.is_dir():
        raise ValueError(worded("{out}: this is a file; choose a folder for the output", out=out))
    inner, outer = out.resolve(), study.folder.resolve()
    if inner.is_relative_to(outer):
        holding = {outer, *(Path(name) for name in {os.path.realpath(entry.path.parent) for entry in study.entries})}
        if any(folder.is_relative_to(inner) for folder in holding):
            raise ValueError(
                worded(
                    "{out}: contains the scans; choose another folder, so that the output is not taken for "
                    "ground truth",
                    out=out,
                )
            )
    known = manifest_in(out, manifest)
    ours = {manifest, *known.get("tables", ())} if known else set()
    must_be_ours: Iterable[str] = (manifest, *tables)
    if not _is_ours(out):
        must_be_ours = (MANIFEST, manifest, *tables, *names)
    there = next((name for name in must_be_ours if name not in ours and (out / name).exists()), None)
    if there is not None:
        raise ValueError(
            worded("{out}: already exists and was not written by busviewer; choose another folder", out=out / there)
        )


def manifest_in(out: Path, name: str = MANIFEST) -> dict[str, Any]:
    """The manifest ``name`` in the folder ``out``; {} where there is none, or it is not of busviewer."""
    try:
        value = read_json(out / name)
    except (OSError, ValueError):
        return {}
    return value if isinstance(value, dict) and value.get("program") == "busviewer" else {}


def _is_ours(out: Path) -> bool:
    return any(manifest_in(out, path.name) for path in (out / MANIFEST, *out.glob(f"*.{MANIFEST}")))


def earlier(out: Path, *patterns: str) -> set[str]:
    """The files in ``out`` that match ``patterns`` (``*_mask.png``) and come from an earlier run, relative to ``out``.

    A later run into the same folder does not remove them.
    """
    if not _is_ours(out):
        return set()
    return {path.relative_to(out).as_posix() for pattern in patterns for path in out.rglob(pattern)}


def mask_names(keys: Iterable[str]) -> dict[str, str]:
    """The mask file of each scan key: ``a/b.png`` -> ``a/b_mask.png``; of two scans of one stem ``a/b.png_mask.png``.

    That of a frame has its whole address: ``a/b.tif#3`` -> ``a/b.tif#3_mask.png``.
    Compared without case, since some disks do not tell ``A`` from ``a``.
    """
    paths = {key: PurePosixPath(key) for key in keys}
    frames = {key for key in paths if split_frame(key)[1] is not None}
    of = {key: key if key in frames else str(path.with_name(stem_of(path.name))) for key, path in paths.items()}
    stems = Counter(stem.casefold() for stem in of.values())
    whole = {key.casefold() for key in paths if stems[of[key].casefold()] > 1}
    names: dict[str, str] = {}
    taken: set[str] = set()
    for key, path in paths.items():
        stem = of[key].casefold()
        alone = stems[stem] == 1 and stem not in whole
        base = stem_of(path.name) if alone and key not in frames else path.name
        name, number = str(path.with_name(f"{base}_mask.png")), 1
        while name.casefold() in taken:  # two scans whose names differ in case alone
            number += 1
            name = str(path.with_name(f"{base}-{number}_mask.png"))
        taken.add(name.casefold())
        names[key] = name
    return names


def mask_bytes(mask: NDArray[np.bool_], lesion: int = 255) -> bytes:
    """A mask (H, W) as 8-bit PNG, 0 and ``lesion``, to be read again as it is; OSError where it cannot be encoded."""
    good, data = cv2.imencode(".png", mask.astype(np.uint8) * lesion)
    if not good:
        raise OSError("the mask could not be encoded as PNG")
    return as_our_mask(data.tobytes())


def write_mask(path: Path, mask: NDArray[np.bool_], lesion: int = 255) -> None:
    """Write :func:`mask_bytes` of a mask, on its own grid; OSError where it cannot be written."""
    write_atomic(path, mask_bytes(mask, lesion), flush=False)


def write_manifest(out: Path, kind: str, name: str = MANIFEST, /, **facts: Any) -> None:
    """Write the manifest ``name``: what the folder holds, and that busviewer wrote it (so it is never taken for truth).

    The "tables" that an earlier one lists stay listed: they are ours whatever came after.
    """
    value = {"program": "busviewer", "version": __version__, "kind": kind, "time": now_text()}
    tables = manifest_in(out, name).get("tables")
    kept = {} if tables is None else {"tables": tables}
    text = json.dumps(value | kept | facts, indent=1) + "\n"  # ASCII: a file's name need not be Unicode
    write_atomic(out / name, text.encode())
