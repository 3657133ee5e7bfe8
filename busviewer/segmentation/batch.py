"""Segmenting a whole study into a folder of masks and a table."""

from __future__ import annotations

import errno
import os
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import asdict, dataclass, field, replace
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.csv_tables import cell_text, read_rows
from busviewer.files import read_json, write_atomic
from busviewer.mask import Scale, Spacing
from busviewer.mask.outline import DRAFT, Outline, outlined
from busviewer.progress import track
from busviewer.scan import Scan, apply_window, auto_window, read_scan
from busviewer.scan.frames import file_of
from busviewer.scan.our_pictures import OVERLAY, PROBABILITY, as_our_picture
from busviewer.segmentation.engine import Engine
from busviewer.segmentation.failure import SCAN_FAILURES, reason_of
from busviewer.segmentation.prediction import Prediction, Predictor, how
from busviewer.segmentation.segmented import COLUMNS, SegmentedScan, from_text, measured, row_of, spaced, write_table
from busviewer.study import ScanEntry, Study
from busviewer.study.annotations.sensitivity import BALANCED
from busviewer.study.output import MANIFEST, check_output, mask_bytes, mask_names, write_manifest

__all__ = ["PICTURES", "TABLE", "picture_name", "read_ahead", "segment_study"]

TABLE = "segmentation.csv"
PICTURES: Mapping[str, str] = {"probability": PROBABILITY, "overlay": OVERLAY}
"""What can be drawn of each scan beside its mask, and what the name ends in."""

_READERS = min(4, os.cpu_count() or 1)
_AHEAD = _READERS + 1  # scans read before their turn, and masks that wait for the disk: all that is in memory
_LIST_EVERY = 5.0  # seconds from one writing of the table to the next: a run that is killed can be resumed, too
_LIST_SHARE = 20  # or so many times as long as it took: of a million scans it takes seconds


def picture_name(mask: str, kind: str) -> str:
    """The file of a picture, of :data:`PICTURES`, beside the file ``mask``."""
    return mask.removesuffix("_mask.png") + PICTURES[kind]


def segment_study(
    study: Study,
    segmenter: Predictor | Engine,
    out: Path,
    *,
    sensitivity: str = BALANCED,
    drafts: str = "all",
    pictures: Sequence[str] = (),
    spacing: Spacing | None = None,
    existing: str = "replace",
    resume: bool = False,
) -> list[SegmentedScan]:
    """Write a mask for each scan of the study, ``segmentation.csv`` and ``manifest.json`` into ``out``.

    With ``drafts`` "firm", of :data:`~busviewer.study.annotations.sensitivity.DRAFTS`, only firm drafts under the
    ``sensitivity`` become masks: an empty mask would say that there is no lesion. ``pictures`` of :data:`PICTURES` are
    drawn of each scan. ``spacing`` (mm a pixel down, across) holds for scans whose file tells none.

    The next scans are read, and masks written, on threads of their own while the network works on this one; an engine
    gives them in any order, and the table has the study's. A scan that
    fails becomes a row with its reason; the others go on. ``existing`` says what becomes of a mask of an earlier run
    into ``out``: "replace" it; "error" before the work; "skip" its scan, which keeps its row, unless it changed since.
    ``resume`` is "skip" where there has to be an earlier run. ValueError if ``out`` is refused, or its run had another
    model, device or options than those to go on with; OSError if it cannot be written,
    :class:`~busviewer.progress.Cancelled` between two scans (what is written is listed).
    """
    names = mask_names(entry.key for entry in study.entries)
    drawn = {key: [picture_name(name, kind) for kind in pictures] for key, name in names.items()}
    check_output(study, out, [TABLE, *names.values(), *(name for each in drawn.values() for name in each)])
    facts: dict[str, Any]
    facts = {"model": asdict(segmenter.model), "study": study.folder.name, "sensitivity": sensitivity, "drafts": drafts,
             "pictures": sorted(pictures) or None, "spacing": None if spacing is None else list(spacing),
             **how(segmenter)}  # fmt: skip
    kept: dict[str, SegmentedScan] = {}
    if resume or (existing == "skip" and _begun(out)):
        kept = _kept(study, out, names, drawn, facts)
    elif existing != "replace":
        _check_none(out, names.values(), existing)
    wish = _Wish(sensitivity, drafts == "firm", tuple(pictures), spacing)
    # first of all, so that a folder half done is known as ours too
    write_manifest(out, "segmentation", complete=False, scans=sum(bool(row.mask) for row in kept.values()), **facts)
    order = {entry.key: number for number, entry in enumerate(study.entries)}
    table = _Rows()

    def rows() -> list[SegmentedScan]:
        return sorted([*kept.values(), *table.rows], key=lambda row: order[row.scan])

    entries = [entry for entry in study.entries if entry.key not in kept]

    def written(key: str, make: Callable[[], _Made]) -> Callable[[], SegmentedScan]:
        files = _Files(out, names[key], dict(zip(pictures, drawn[key], strict=True)))
        return lambda: _written(make(), files)

    coming: Generator[Any, None, None]
    finishes: Iterator[Callable[[], SegmentedScan]]
    if isinstance(segmenter, Engine):
        coming = segmenter.each(entries, partial(_made_there, wish=wish), _failed)
        finishes = (written(entry.key, partial(_same, made)) for entry, made in coming)
    else:
        coming = read_ahead(entries)
        finishes = (
            written(entry.key, _segment_one(entry, scan.result, segmenter, wish))
            for entry, scan in zip(track(entries, lambda entry: entry.key), coming, strict=True)
        )
    complete, due = False, time.monotonic() + _LIST_EVERY
    with closing(coming):
        try:
            with table:
                for finish in finishes:
                    table.add(finish)
                    if (started := time.monotonic()) >= due:
                        write_table(out / TABLE, rows())
                        due = time.monotonic() + max(_LIST_EVERY, _LIST_SHARE * (time.monotonic() - started))
            complete = True
        finally:  # before the readers are waited for: their disk may not answer
            write_table(out / TABLE, rows())
            count = sum(bool(row.mask) for row in rows())
            facts |= how(segmenter)  # it may have ended on another device
            facts |= segmenter.facts if isinstance(segmenter, Engine) else {}
            write_manifest(out, "segmentation", complete=complete, scans=count, **facts)
    return rows()


def _begun(out: Path) -> dict[str, Any]:
    """The manifest of an earlier run into ``out``; {} where there is none."""
    try:
        begun = read_json(out / MANIFEST)
    except OSError:
        return {}
    return begun if isinstance(begun, dict) and begun.get("kind") == "segmentation" else {}


def _check_none(out: Path, names: Iterable[str], existing: str) -> None:
    """ValueError where ``out`` has one of the masks ``names``."""
    there = [name for name in names if (out / name).exists()]
    if there:
        why = "" if existing == "error" else ", not from a segmentation"
        raise ValueError(
            f"{out}: {len(there)} of these masks are there already{why}, such as {there[0]}; replace them, or choose "
            "another folder"
        )


def _kept(
    study: Study,
    out: Path,
    names: Mapping[str, str],
    drawn: Mapping[str, Sequence[str]],
    facts: Mapping[str, Any],
) -> dict[str, SegmentedScan]:
    """The rows of an earlier run into ``out`` that still hold, by scan; ValueError where it was another."""
    begun = _begun(out)
    if not begun:
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
    kept = {}
    for entry in study.entries:
        row = rows.get(cell_text(entry.key))
        if row is None or row.get("error") or list(row) != COLUMNS:
            continue
        if row["mask"] not in ("", cell_text(names[entry.key])):
            continue
        mask = names[entry.key] if row["mask"] else ""
        files = [*([mask] if mask else []), *drawn[entry.key]] or [TABLE]
        try:
            read = file_of(entry.path).stat().st_mtime_ns
            changed = any((out / name).stat().st_mtime_ns < read for name in files)
        except OSError:
            changed = True
        if not changed:
            kept[entry.key] = from_text(entry.key, mask, row)
    return kept


def _words(value: object) -> str:
    if value is None:
        return "none"
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return f"{value.get('name')} ({str(value.get('sha256'))[:12]})" if isinstance(value, dict) else str(value)


def read_ahead(entries: Sequence[ScanEntry]) -> Generator[Future[Scan], None, None]:
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
    pictures: tuple[str, ...]
    spacing: Spacing | None


@dataclass(frozen=True)
class _Files:
    """Where what is made of one scan goes: a mask, and pictures by kind."""

    out: Path
    mask: str
    pictures: Mapping[str, str]


@dataclass(frozen=True)
class _Made:
    """What was made of one scan: its row, but for the name of the mask, and the content of its files.

    ``mask`` is None where none is wanted, ``pictures`` are by kind.
    """

    row: SegmentedScan
    mask: bytes | None = None
    pictures: Mapping[str, bytes] = field(default_factory=dict)


def _same(made: _Made) -> _Made:
    return made


def _failed(entry: ScanEntry, reason: str) -> _Made:
    return _Made(SegmentedScan(entry.key, error=reason))


def _made_there(entry: ScanEntry, predictor: Predictor, *, wish: _Wish) -> _Made:
    """All that is made of a scan, where an engine has the model."""
    return _segment_one(entry, lambda: read_scan(entry.path), predictor, wish)()


def _segment_one(entry: ScanEntry, read: Callable[[], Scan], predictor: Predictor, wish: _Wish) -> Callable[[], _Made]:
    """What is left to do for this scan once the network has seen it."""
    try:
        scan = read()
        prediction = predictor.segment(scan)
    except SCAN_FAILURES as error:
        failed = _failed(entry, reason_of(error, entry.path))
        return lambda: failed
    scale = Scale.of_scan(scan, wish.spacing)
    row = row_of(entry.key, "", prediction, prediction.kind(wish.sensitivity))
    mask: NDArray[np.bool_] | None = prediction.mask
    if wish.firm_only and row.draft != "firm":
        row, mask = spaced(row, scale.at(prediction.mask)), None
    if wish.pictures:
        return lambda: _made(row, mask, scale, {kind: _drawn(kind, scan, prediction, row) for kind in wish.pictures})
    return lambda: _made(row, mask, scale, {})  # and not all of the prediction, which would stay in memory


def _made(row: SegmentedScan, mask: NDArray[np.bool_] | None, scale: Scale, pictures: Mapping[str, bytes]) -> _Made:
    if mask is None:
        return _Made(row, None, pictures)
    return _Made(measured(row, mask, scale), mask_bytes(mask), pictures)


def _drawn(kind: str, scan: Scan, prediction: Prediction, row: SegmentedScan) -> bytes:
    """A picture of one scan: its probabilities as 16-bit grey, or its outline over it."""
    if kind == "probability":
        picture: NDArray[Any] = np.rint(prediction.probability * 65535.0).astype(np.uint16)
    else:
        outline = Outline(prediction.mask, DRAFT, dashed=row.draft == "weak")
        picture = outlined(apply_window(scan.grey, auto_window(scan.grey)), outline)[:, :, ::-1]
    good, data = cv2.imencode(".png", picture)
    if not good:
        raise OSError("the picture could not be encoded as PNG")
    return as_our_picture(data.tobytes())


def _written(made: _Made, files: _Files) -> SegmentedScan:
    """The whole row, after its files were written."""
    try:
        for kind, data in made.pictures.items():
            write_atomic(files.out / files.pictures[kind], data, flush=False)
        if made.mask is None:
            return made.row
        write_atomic(files.out / files.mask, made.mask, flush=False)
    except OSError as error:
        if error.errno != errno.ENAMETOOLONG:  # any other would hit the rest as well
            raise
        return SegmentedScan(made.row.scan, error="the file name is too long to name a mask after it; shorten it")
    return replace(made.row, mask=files.mask)
