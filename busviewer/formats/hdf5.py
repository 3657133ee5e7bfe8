"""One HDF5 file, for datasets; never for live work (a killed writer can leave an unreadable file)."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np

from busviewer.files import atomic_path
from busviewer.formats.format import Format, Said
from busviewer.formats.item import Item
from busviewer.texts import marked
from busviewer.version import __version__

__all__ = ["HDF5"]

_NAME = "masks.h5"
_LEVEL = 1  # speckle is noise: on 1,000 scans of BUSI 4 saves 1.4 % of the room for a fifth more time


def _write(out: Path, items: Iterable[Item], said: Said) -> dict[str, str]:
    """Write ``masks.h5``, whole or not at all.

    Root attributes: ``program``, ``version``, ``format`` (1), ``reader``, ``what`` ("final" or "draft"). For each scan
    a group ``scans/000000``, ... with the datasets ``scan`` ((H, W) or (H, W, 3), uint8 or uint16) and ``mask``
    ((H, W) uint8, 0 and 1), and the attributes ``path``, ``sha256``, ``time``, ``reader``; where known also
    ``model_name`` and ``model_sha256``, ``spacing_mm`` (down, across; millimetres per pixel), ``class``, ``blind``
    (what was hidden at sign-off: "draft", "truth" or "draft truth"), of a draft ``draft`` ("firm", "weak" or "none"),
    ``sensitivity`` and ``lesion_probability``, and of a consensus ``rule``, ``decided_by`` and ``readers`` (a line
    each).
    """
    import h5py

    with atomic_path(out / _NAME) as part, h5py.File(part, "w") as file:
        reader = _text(said.reader)
        file.attrs.update(
            {"program": "busviewer", "version": __version__, "format": 1, "reader": reader, "what": said.what}
        )
        file.create_group("scans")
        for number, item in enumerate(items):
            group = file.create_group(_group("", number))
            for name, pixels in (("scan", item.scan.pixels), ("mask", item.mask.astype(np.uint8))):
                group.create_dataset(name, data=pixels, compression="gzip", compression_opts=_LEVEL)
            facts = {"path": item.key, "sha256": item.scan.sha256, "time": item.time, "reader": reader}
            if item.model is not None:
                facts |= {"model_name": item.model.name, "model_sha256": item.model.sha256}
            if item.blind:
                facts["blind"] = " ".join(item.blind)
            if item.origin is not None:
                of = "\n".join(source.reader for source in item.origin.of)
                facts |= {"rule": item.origin.rule, "decided_by": item.origin.by, "readers": of}
            if item.proposal is not None:
                facts |= {"draft": item.proposal.kind, "sensitivity": item.proposal.sensitivity}
                group.attrs["lesion_probability"] = item.proposal.lesion_probability
            group.attrs.update({name: _text(value) for name, value in facts.items()})
            if item.spacing is not None:
                group.attrs["spacing_mm"] = np.array(item.spacing, np.float64)
            if item.lesion_class is not None:
                group.attrs["class"] = item.lesion_class
    return {}


def _group(name: str, number: int) -> str:
    """Where in the file the scan ``number`` (from 0) lies."""
    return f"scans/{number:06d}"


def _text(value: str) -> str:
    """``value`` as HDF5 takes it: the name of a file need not be Unicode, nor free of NUL."""
    return value.encode("utf-8", "replace").decode().replace("\0", "")


HDF5 = Format(
    "hdf5", marked("One HDF5 file"), _write, files=lambda name: (), place=_group, one_file=_NAME, beside="masks."
)  # fmt: skip
