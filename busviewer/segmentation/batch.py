"""Segmenting a whole study into a folder of masks and a table."""

from __future__ import annotations

import csv
import errno
import io
from dataclasses import asdict, dataclass, fields
from pathlib import Path

import cv2
import numpy as np

from busviewer.files import write_atomic
from busviewer.progress import track
from busviewer.scan import read_scan
from busviewer.segmentation.failure import SCAN_FAILURES, reason_of
from busviewer.segmentation.prediction import Segmenter
from busviewer.study import Study
from busviewer.study.output import check_output, mask_names, write_manifest, write_mask

__all__ = ["SegmentedScan", "segment_study"]


@dataclass(frozen=True)
class SegmentedScan:
    """One row of ``segmentation.csv``; ``error`` is empty where the mask was written."""

    scan: str
    mask: str = ""
    width: int | str = ""
    height: int | str = ""
    lesion_area_px: int | str = ""
    components: int | str = ""
    seconds: float | str = ""
    error: str = ""


def segment_study(study: Study, segmenter: Segmenter, out: Path) -> list[SegmentedScan]:
    """Write a mask for each scan of the study, ``segmentation.csv`` and ``manifest.json`` into ``out``.

    A scan that fails is a row with its reason; the others are done. ValueError where ``out`` is refused, OSError where
    it cannot be written, :class:`~busviewer.progress.Cancelled` between two scans (what is written is listed).
    """
    names = mask_names(entry.key for entry in study.entries)
    check_output(study, out, ["segmentation.csv", *names.values()])
    facts = {"model": asdict(segmenter.model), "study": study.folder.name}
    rows: list[SegmentedScan] = []
    # first of all, so that a folder half done is known as ours too
    write_manifest(out, "segmentation", complete=False, scans=0, device=segmenter.device, **facts)
    try:
        for entry in track(study.entries, lambda entry: entry.key):
            rows.append(_segment_one(entry.path, entry.key, names[entry.key], segmenter, out))
    finally:
        write_table(out / "segmentation.csv", rows)
    written = sum(not row.error for row in rows)
    write_manifest(out, "segmentation", complete=True, scans=written, device=segmenter.device, **facts)
    return rows


def _segment_one(path: Path, key: str, name: str, segmenter: Segmenter, out: Path) -> SegmentedScan:
    try:
        scan = read_scan(path)
        prediction = segmenter.segment(scan)
    except SCAN_FAILURES as error:
        return SegmentedScan(key, error=reason_of(error, path))
    try:
        write_mask(out / name, prediction.mask)
    except OSError as error:
        if error.errno != errno.ENAMETOOLONG:  # any other would hit the rest as well
            raise
        return SegmentedScan(key, error="its name is too long for a mask beside it; shorten it")
    components = cv2.connectedComponents(prediction.mask.astype(np.uint8), connectivity=8)[0] - 1
    return SegmentedScan(
        scan=key,
        mask=name,
        width=scan.shape[1],
        height=scan.shape[0],
        lesion_area_px=int(prediction.mask.sum()),
        components=components,
        seconds=round(prediction.seconds, 4),
    )


def write_table(path: Path, rows: list[SegmentedScan]) -> None:
    """Write the rows as CSV with a header line, atomically."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, [field.name for field in fields(SegmentedScan)])
    writer.writeheader()
    writer.writerows(asdict(row) for row in rows)
    write_atomic(path, text.getvalue().encode("utf-8", "surrogateescape"))
