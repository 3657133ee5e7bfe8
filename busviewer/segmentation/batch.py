"""Segmenting a whole study into a folder of masks and a table."""

from __future__ import annotations

import errno
import os
import time
from collections import deque
from collections.abc import Callable, Generator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from types import TracebackType
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.csv_tables import cell_text, csv_bytes, read_rows
from busviewer.files import read_json, write_atomic
from busviewer.progress import track
from busviewer.scan import Scan, read_scan
from busviewer.segmentation.failure import SCAN_FAILURES, reason_of
from busviewer.segmentation.prediction import Prediction, Segmenter, how
from busviewer.study import ScanEntry, Study
from busviewer.study.annotations.sensitivity import BALANCED
from busviewer.study.output import MANIFEST, check_output, mask_names, write_manifest, write_mask

__all__ = ["TABLE", "SegmentedScan", "segment_study"]

TABLE = "segmentation.csv"

_READERS = min(4, os.cpu_count() or 1)
_AHEAD = _READERS + 1  # scans read before their turn, and masks that wait for the disk: all that is in memory
_LIST_EVERY = 5.0  # seconds from one writing of the table to the next: a run that is killed can be resumed, too
_WHOLE = ("width", "height", "lesion_area_px", "components")
_NUMBERS = ("lesion_probability", "malignant_probability", "uncertainty", "seconds")


@dataclass(frozen=True)
class SegmentedScan:
    """One row of ``segmentation.csv``; ``error`` is empty where the scan was segmented.

    ``draft`` is firm, weak or none; ``mask`` is empty if masks of such drafts were not requested.
    The probabilities and the uncertainty are those of :class:`~busviewer.segmentation.prediction.Prediction`, empty
    where the model has none.
    """

    scan: str
    mask: str = ""
    width: int | str = ""
    height: int | str = ""
    lesion_area_px: int | str = ""
    components: int | str = ""
    lesion_probability: float | str = ""
    malignant_probability: float | str = ""
    uncertainty: float | str = ""
    draft: str = ""
    seconds: float | str = ""
    error: str = ""


def segment_study(
    study: Study,
    segmenter: Segmenter,
    out: Path,
    *,
    sensitivity: str = BALANCED,
    drafts: str = "all",
    resume: bool = False,
) -> list[SegmentedScan]:
    """Write a mask for each scan of the study, ``segmentation.csv`` and ``manifest.json`` into ``out``.

    With ``drafts`` "firm", of :data:`~busviewer.study.annotations.sensitivity.DRAFTS`, only firm drafts under the
    ``sensitivity`` become masks: an empty mask would say that there is no lesion.

    The next scans are read, and masks written, on threads of their own while the network works on this one. A scan that
    fails becomes a row with its reason; the others go on. With ``resume``, the scans that an earlier run into ``out``
    segmented, and that did not change since, keep their rows. ValueError if ``out`` is refused, or holds no run with
    the same model, device and options to resume; OSError if it cannot be written,
    :class:`~busviewer.progress.Cancelled` between two scans (what is written is listed).
    """
    names = mask_names(entry.key for entry in study.entries)
    check_output(study, out, [TABLE, *names.values()])
    facts: dict[str, Any]
    facts = {"model": asdict(segmenter.model), "study": study.folder.name, "sensitivity": sensitivity, "drafts": drafts,
             **how(segmenter)}  # fmt: skip
    kept = _kept(study, out, names, facts) if resume else {}
    wish = _Wish(sensitivity, drafts == "firm")
    # first of all, so that a folder half done is known as ours too
    write_manifest(out, "segmentation", complete=False, scans=sum(bool(row.mask) for row in kept.values()), **facts)
    order = {entry.key: number for number, entry in enumerate(study.entries)}
    table = _Rows()

    def rows() -> list[SegmentedScan]:
        return sorted([*kept.values(), *table.rows], key=lambda row: order[row.scan])

    entries, listed = [entry for entry in study.entries if entry.key not in kept], time.monotonic()
    complete = False
    with closing(_read_ahead(entries)) as scans:
        try:
            with table:
                for entry, scan in zip(track(entries, lambda entry: entry.key), scans, strict=True):
                    table.add(_segment_one(entry, scan, names[entry.key], segmenter, out, wish))
                    if time.monotonic() - listed >= _LIST_EVERY:
                        write_table(out / TABLE, rows())
                        listed = time.monotonic()
            complete = True
        finally:  # before the readers are waited for: their disk may not answer
            write_table(out / TABLE, rows())
            written = sum(bool(row.mask) for row in rows())
            facts |= how(segmenter)  # it may have ended on another device
            write_manifest(out, "segmentation", complete=complete, scans=written, **facts)
    return rows()


def _kept(study: Study, out: Path, names: Mapping[str, str], facts: Mapping[str, Any]) -> dict[str, SegmentedScan]:
    """The rows of an earlier run into ``out`` that still hold, by scan; ValueError where it was another."""
    try:
        begun = read_json(out / MANIFEST)
    except OSError:
        begun = None
    if not isinstance(begun, dict) or begun.get("kind") != "segmentation":
        raise ValueError(f"{out}: contains no segmentation to resume; remove --resume, or choose another folder")
    for name, value in facts.items():
        if name != "precision_reason" and begun.get(name) != value:
            raise ValueError(
                f"{out}: started with {name} {_words(begun.get(name))}, not {_words(value)}; use the same, or choose "
                "another folder"
            )
    try:
        rows = {row["scan"]: row for row in read_rows(out / TABLE)}
    except FileNotFoundError:  # killed before it was written
        return {}
    kept, columns = {}, {field.name for field in fields(SegmentedScan)}
    for entry in study.entries:
        row = rows.get(cell_text(entry.key))
        if row is None or row.get("error") or set(row) != columns:
            continue
        if row["mask"] not in ("", cell_text(names[entry.key])):
            continue
        mask = names[entry.key] if row["mask"] else ""
        whole = out / (mask or TABLE)
        try:
            changed = whole.stat().st_mtime_ns < entry.path.stat().st_mtime_ns
        except OSError:
            changed = True
        if not changed:
            kept[entry.key] = _from_text(entry.key, mask, row)
    return kept


def _from_text(key: str, mask: str, row: Mapping[str, str]) -> SegmentedScan:
    texts = {"scan": key, "mask": mask, "draft": row["draft"], "error": ""}
    whole = {name: int(row[name]) for name in _WHOLE if row[name]}
    numbers = {name: float(row[name]) for name in _NUMBERS if row[name]}
    return SegmentedScan(**{**texts, **whole, **numbers})  # type: ignore[arg-type]


def _words(value: object) -> str:
    return f"{value.get('name')} ({str(value.get('sha256'))[:12]})" if isinstance(value, dict) else str(value)


def _read_ahead(entries: Sequence[ScanEntry]) -> Generator[Future[Scan], None, None]:
    """The scan of each entry, in order, while threads read the next few."""
    pool = ThreadPoolExecutor(_READERS, "busviewer-read")
    waiting: deque[Future[Scan]] = deque()
    try:
        for entry in entries:
            waiting.append(pool.submit(read_scan, entry.path))
            if len(waiting) > _AHEAD:
                yield waiting.popleft()
        while waiting:
            yield waiting.popleft()
    finally:
        pool.shutdown(cancel_futures=True)


class _Rows:
    """The rows in order, each as soon as its mask is on the disk; a thread writes, one mask after the other.

    After one that failed none is written, and nothing behind it is a row.
    """

    def __init__(self) -> None:
        self.rows: list[SegmentedScan] = []
        self._waiting: deque[Future[SegmentedScan]] = deque()
        self._pool = ThreadPoolExecutor(1, "busviewer-write")
        self._failed: Exception | None = None

    def add(self, finish: Callable[[], SegmentedScan]) -> None:
        """Have ``finish`` write a mask and make its row; raises what an earlier one raised."""
        self._waiting.append(self._pool.submit(self._run, finish))
        while len(self._waiting) > _AHEAD or (self._waiting and self._waiting[0].done()):
            self._take()

    def _run(self, finish: Callable[[], SegmentedScan]) -> SegmentedScan:
        if self._failed is not None:
            raise self._failed
        try:
            return finish()
        except Exception as error:
            self._failed = error
            raise

    def _take(self) -> None:
        self.rows.append(self._waiting.popleft().result())

    def __enter__(self) -> _Rows:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            while self._waiting:
                self._take()
        except Exception:
            if error is None:  # else the first is the one to tell of
                raise
        finally:
            self._pool.shutdown()


@dataclass(frozen=True)
class _Wish:
    sensitivity: str
    firm_only: bool


def _segment_one(
    entry: ScanEntry, scan: Future[Scan], name: str, segmenter: Segmenter, out: Path, wish: _Wish
) -> Callable[[], SegmentedScan]:
    """What is left to do for this scan once the network has seen it."""
    try:
        pixels = scan.result()
        prediction = segmenter.segment(pixels)
    except SCAN_FAILURES as error:
        failed = SegmentedScan(entry.key, error=reason_of(error, entry.path))
        return lambda: failed
    row, mask = _row(entry.key, name, prediction, prediction.kind(wish.sensitivity)), prediction.mask
    if wish.firm_only and row.draft != "firm":
        return lambda: replace(row, mask="")
    return lambda: _written(row, mask, out)


def _row(key: str, name: str, prediction: Prediction, draft: str) -> SegmentedScan:
    def rounded(value: float | None) -> float | str:
        return "" if value is None else round(value, 4)

    height, width = prediction.mask.shape
    return SegmentedScan(
        scan=key,
        mask=name,
        width=width,
        height=height,
        lesion_probability=rounded(prediction.lesion_probability),
        malignant_probability=rounded(prediction.malignant_probability),
        uncertainty=rounded(prediction.uncertainty),
        draft=draft,
        seconds=rounded(prediction.seconds),
    )


def _written(row: SegmentedScan, mask: NDArray[np.bool_], out: Path) -> SegmentedScan:
    """The whole row, after its mask was written."""
    try:
        write_mask(out / row.mask, mask)
    except OSError as error:
        if error.errno != errno.ENAMETOOLONG:  # any other would hit the rest as well
            raise
        return SegmentedScan(row.scan, error="the file name is too long to name a mask after it; shorten it")
    pixels = mask.view(np.uint8)
    left, top, width, height = cv2.boundingRect(pixels)  # what lies around it would cost the network's time
    inside = pixels[top : top + height, left : left + width]
    components = cv2.connectedComponents(inside, connectivity=8)[0] - 1 if inside.size else 0
    return replace(row, lesion_area_px=int(np.count_nonzero(mask)), components=components)


def write_table(path: Path, rows: list[SegmentedScan]) -> None:
    """Write the rows as CSV with a header line, atomically."""
    names = [field.name for field in fields(SegmentedScan)]
    write_atomic(path, csv_bytes(names, ([getattr(row, name) for name in names] for row in rows)))
