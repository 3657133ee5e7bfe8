"""The model at work on its own thread: Segment one scan, Segment many, explain."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import TypeVar

import numpy as np
from cachetools import LRUCache
from PySide6.QtCore import QObject, Signal

from busviewer.mask import Mask
from busviewer.progress import Cancelled, check_cancelled
from busviewer.review import ClickWish
from busviewer.scan import Scan, ScanError, read_scan
from busviewer.segmentation.clicks.clicks import Clicker
from busviewer.segmentation.explaining import Choices, Explanation, Faithfulness, Wish
from busviewer.segmentation.failure import reason_of
from busviewer.segmentation.models.click_folder import has_clicks
from busviewer.segmentation.models.model_folder import ModelInfo
from busviewer.segmentation.prediction import ModelId, Prediction, Segmenter
from busviewer.study.folder.clips import Clips
from busviewer.study.folder.entry import ScanEntry
from busviewer.ui.kit.jobs import Job, Worker
from busviewer.ui.kit.services import Services
from busviewer.ui.kit.text import tr
from busviewer.ui.model.batch import Batch

__all__ = ["Explained", "Inference", "ModelFailed", "Predicted"]

_KEPT = 64 << 20  # bytes of heatmaps, so that going back and forth computes none again


class ModelFailed(Exception):
    """The model itself cannot be used: every further scan would fail too."""


@dataclass(frozen=True, eq=False)
class Predicted:
    """One scan and what the model says of it; ``replace`` a correction, as the reader answered; in which batch.

    ``notice`` what the reader has to know of the device that it was made on, "" for nothing.
    """

    key: str
    scan: Scan
    prediction: Prediction
    replace: bool = False
    batch: Batch | None = None
    notice: str = ""


@dataclass(frozen=True, eq=False)
class Explained:
    """Where ``model`` looked on the scan ``key``."""

    key: str
    model: ModelId
    found: Explanation


@dataclass(frozen=True)
class _Ready:
    info: ModelInfo | None
    model: ModelId
    device: str
    reason: str
    choices: Choices


T = TypeVar("T")
_Found = tuple[Prediction, _Ready, str]  # and a notice
_Wish = tuple[ModelInfo | None, str, int]  # and how many times a device had failed by then


def _what_to_do(error: Exception) -> str:
    """Why a scan failed, and what may help."""
    reason = reason_of(error)
    if isinstance(error, MemoryError) or "memory" in reason:
        return tr("{reason}; close other programs, then segment again").format(reason=reason)
    if isinstance(error, ScanError | ModelFailed):
        return reason
    return tr("{reason}; try another model or device (Model menu)").format(reason=reason)


class Inference(QObject):
    """One thread, one loaded model.

    Signals: ``ready`` (model name, device and precision in words, :class:`Choices`) when a model is loaded;
    ``predicted`` a :class:`Predicted`; ``failed`` (key, reason); ``completed`` the :class:`Predicted` of a scan whose
    draft there is already, with its uncertainty or made again; ``not_recalled`` (key, "" where the model cannot be
    loaded; reason); ``explained`` an :class:`Explained`; ``not_explained`` (key, reason); ``checked`` one and its
    :class:`Faithfulness`; ``not_checked`` one and why not; ``notice`` what could not be done beside a draft;
    ``batch_moved`` and ``batch_ended`` a :class:`Batch`; ``started`` what begins; ``stopped``; ``click_ready`` the
    network behind the click tool is loaded;
    ``no_clicks`` why it cannot be; ``clicked`` a :class:`ClickWish` and the mask that came of it; ``not_clicked`` one,
    and why nothing did.
    """

    ready = Signal(object, str, object)
    predicted = Signal(object)
    failed = Signal(object, object)
    completed = Signal(object)
    not_recalled = Signal(object, object)
    explained = Signal(object)
    not_explained = Signal(object, object)
    checked = Signal(object, object)
    not_checked = Signal(object, object)
    notice = Signal(object)
    devices_found = Signal(object)
    batch_moved = Signal(object)
    batch_ended = Signal(object)
    started = Signal(object)
    stopped = Signal()
    click_ready = Signal()
    no_clicks = Signal(object)
    clicked = Signal(object, object)
    not_clicked = Signal(object, object)

    def __init__(
        self,
        services: Services,
        *,
        fetch: Callable[[str], None],
        name_of: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        """``fetch`` reads on the worker what a prediction is added to; ``name_of`` is what the reader may be told of a
        scan's name."""
        super().__init__(parent)
        self._services, self._fetch, self._name_of = services, fetch, name_of
        self._worker = Worker("compute", self)
        self._wish: _Wish = (None, "auto", 0)
        self._loaded: tuple[_Wish, Segmenter] | None = None  # touched on the worker only
        self._clicker: Clicker | None = None  # set and used on the worker
        self._clicks_of: Path | None = None  # the model whose click network is loaded; None: the bundled one
        self._clicks = False  # whether a click network is wanted by now
        self._running: _Ready | None = None  # what was last heard of
        self._fell_back = False
        self._single: Job | None = None
        self._following: Job | None = None
        self._recalling: Job | None = None
        self._explaining: Job | None = None
        self._checking: Job | None = None
        self._maps: LRUCache[object, Explained] = LRUCache(_KEPT, getsizeof=lambda each: each.found.heat.nbytes)
        self._batch: Batch | None = None
        self._batch_job: Job | None = None

    # --- the model -------------------------------------------------------------------------------------------------
    def use(self, model: ModelInfo | None, device: str) -> None:
        """From the next job on, work with ``model`` on ``device``: tried again where it failed before."""
        self._wish = (model, device, self._wish[2] + self._fell_back)
        self._fell_back = False
        if self._clicks and self._own_clicks() != self._clicks_of:
            self.load_clicker()

    @property
    def model(self) -> ModelInfo | None:
        """The model that jobs work with."""
        return self._wish[0]

    @property
    def model_id(self) -> ModelId | None:
        """What the drafts of the model in use are known by: once it is loaded, without members that cannot be used."""
        running, model = self._running, self.model
        if running is not None and running.info == model:
            return running.model
        return None if model is None else model.id

    @property
    def reason(self) -> str:
        """Why the loaded model calculates in its precision, "" where that is not known."""
        return "" if self._running is None else self._running.reason

    def warm_up(self) -> None:
        """Import torch and load the model, so that the first Segment need not."""

        def failed(error: Exception) -> None:
            self.notice.emit(reason_of(error))
            self.not_recalled.emit("", reason_of(error))

        self._worker.submit(self._warm, self._tell_ready, failed=failed)

    def load_clicker(self) -> None:
        """Load the network behind the click tool, after what is to be done already: the one that was fine-tuned with
        the model, or else the bundled one."""
        make, model = self._services.make_clicker, self.model
        if make is None:
            return
        own = self._own_clicks()
        self._clicks, self._clicks_of = True, own

        def work() -> str:
            try:
                self._clicker = make(own)
            except Exception as error:
                if own is None:
                    raise
                self._clicker = make(None)
                return reason_of(error)
            return ""

        def done(reason: str) -> None:
            self.click_ready.emit()
            if reason and model is not None:
                text = tr("The click tool uses its bundled network, because that of {model} cannot be used: {reason}")
                self.notice.emit(text.format(model=model.name, reason=reason))

        self._worker.submit(work, done, failed=lambda error: self.no_clicks.emit(reason_of(error)))

    def _own_clicks(self) -> Path | None:
        """The folder of the model in use, where it has a click network of its own."""
        return self.model.folder if self.model is not None and has_clicks(self.model.folder) else None

    def _warm(self) -> tuple[_Ready, Sequence[tuple[str, str]]]:
        ready = self._describe(self._segmenter())
        return ready, self._services.devices()

    def _tell_ready(self, found: tuple[_Ready, Sequence[tuple[str, str]]]) -> None:
        ready, devices = found
        self._tell(ready)
        self.devices_found.emit(devices)

    def _tell(self, ready: _Ready) -> None:
        self._running = ready
        self.ready.emit(ready.model.name, ready.device, ready.choices)

    def _segmenter(self) -> Segmenter:
        """The loaded model of the wish in force; on the worker."""
        wish = self._wish
        if self._loaded is None or self._loaded[0] != wish:
            self._loaded = None
            model, device, _ = wish
            if model is None:
                raise ModelFailed(tr("No model is selected. Choose one in the Model menu."))
            try:
                self._loaded = (wish, self._services.make_segmenter(model, device))
            except Exception as error:  # whatever it is, the next scan would meet it too
                text = tr("{reason}; try another model or device (Model menu)")
                raise ModelFailed(text.format(reason=reason_of(error))) from error
        return self._loaded[1]

    def _describe(self, segmenter: Segmenter) -> _Ready:
        """Of the loaded model; on the worker."""
        info = None if self._loaded is None else self._loaded[0][0]
        return _Ready(
            info, segmenter.model, f"{segmenter.device} · {segmenter.precision}", segmenter.reason, segmenter.choices
        )

    def _predict(self, scan: Scan, *, flip: bool = True) -> _Found:
        segmenter = self._segmenter()
        check_cancelled()
        return self._told(segmenter, segmenter.segment(scan, flip=flip))

    def _add_uncertainty(self, scan: Scan, prediction: Prediction) -> _Found:
        segmenter = self._segmenter()
        if segmenter.model != prediction.model:  # another was chosen meanwhile: it cannot speak for this one
            raise Cancelled
        return self._told(segmenter, segmenter.with_uncertainty(scan, prediction))

    def _told(self, segmenter: Segmenter, prediction: Prediction) -> _Found:
        notice = getattr(segmenter, "notice", "")
        if notice:
            segmenter.notice = ""  # type: ignore[attr-defined]
        return prediction, self._describe(segmenter), notice

    def _heard(self, ready: _Ready, notice: str) -> None:
        self._tell(ready)
        if notice:
            self._fell_back = True
            self.notice.emit(notice)

    # --- one scan --------------------------------------------------------------------------------------------------
    def segment(self, key: str, scan: Scan, *, replace: bool = False) -> None:
        """Predict one scan, before a batch that runs: first the mask, then, from the mirrored scan, its uncertainty.

        An older wish is cancelled and no longer heard.
        """
        for older in (self._single, self._following):
            if older is not None:
                older.cancel()
        self.started.emit(tr("Segment {scan}").format(scan=self._name_of(key)))

        def done(found: _Found) -> None:
            prediction, ready, notice = found
            self._end_single()
            self._heard(ready, notice)
            self.predicted.emit(Predicted(key, scan, prediction, replace, notice=notice))
            self._follow(key, scan, prediction)

        def failed(error: Exception) -> None:
            self._end_single()
            self.failed.emit(key, _what_to_do(error))

        self._single = self._worker.submit(lambda: self._predict(scan, flip=False), done, failed=failed, front=True)

    def _follow(self, key: str, scan: Scan, prediction: Prediction) -> None:
        """The mask is on show: now for its uncertainty."""

        def failed(error: Exception) -> None:
            text = tr("The uncertainty of {scan} could not be computed: {reason}")
            self.notice.emit(text.format(scan=self._name_of(key), reason=_what_to_do(error)))

        self._following = self._worker.submit(
            lambda: self._add_uncertainty(scan, prediction),
            lambda found: self._complete(key, scan, found),
            failed=failed,
            front=True,
        )

    def _complete(self, key: str, scan: Scan, found: _Found) -> None:
        prediction, ready, notice = found
        self._heard(ready, notice)
        self.completed.emit(Predicted(key, scan, prediction, notice=notice))

    # --- clicks ----------------------------------------------------------------------------------------------------
    def is_at(self, key: str) -> bool:
        """Whether the scan ``key`` is being segmented, so that its mask may soon be another."""
        batch = self._batch
        in_batch = batch is not None and not batch.finished and batch.entries[batch.done].key == key
        return self._single is not None or in_batch

    def click(self, wish: ClickWish) -> None:
        """Have the network draw what was clicked, before all else that waits."""

        def work() -> Mask:
            assert self._clicker is not None  # nobody asks before it is loaded
            return self._clicker.draw(wish.scan, wish.mask, wish.clicks, wish.box)

        self._worker.submit(
            work,
            lambda mask: self.clicked.emit(wish, mask),
            failed=lambda error: self.not_clicked.emit(wish, reason_of(error)),
            front=True,
        )

    def recall(self, key: str, scan: Scan) -> None:
        """Predict a scan again for what of its prediction is not kept on the disk; newest wish only."""
        self.drop_recall()
        self._recalling = self._worker.submit(
            lambda: self._predict(scan),
            lambda found: self._complete(key, scan, found),
            failed=lambda error: self.not_recalled.emit(key, reason_of(error)),
        )

    def drop_recall(self) -> None:
        """A prediction that is being made again is no longer wanted."""
        if self._recalling is not None:
            self._recalling.cancel()
            self._recalling = None

    def _end_single(self) -> None:
        self._single = None
        self._tell_if_idle()

    @property
    def busy(self) -> bool:
        """Whether a Segment, of one or many, is on its way."""
        return self._single is not None or self._batch is not None

    def cancel(self) -> None:
        """Give up Segment, of one and of many; heatmaps too."""
        for job in (self._single, self._following, self._explaining, self._checking, self._batch_job):
            if job is not None:
                job.cancel()
        self._single = self._following = self._explaining = self._checking = self._batch_job = None
        batch, self._batch = self._batch, None
        if batch is not None:
            batch.stopped = True
            self.batch_ended.emit(batch)
        self.stopped.emit()

    def _tell_if_idle(self) -> None:
        if not self.busy:
            self.stopped.emit()
        elif self._batch is not None:
            self.batch_moved.emit(self._batch)

    # --- many ------------------------------------------------------------------------------------------------------
    def segment_all(self, entries: Sequence[ScanEntry], title: str, *, unread: bool = False, clip: str = "") -> None:
        """Predict every scan of ``entries``, one after another, under ``title``; one that fails is kept for the end.

        ``unread``: only of scans that are still unread then the drafts are wanted. ``clip``: the key of the file that
        all of them are frames of.
        """
        self._start_batch(Batch(entries, title, unread, clip=clip))

    def segment_key_frames(
        self, by_key: Mapping[str, ScanEntry], clips: Clips, keys: Sequence[str], title: str, *, clip: str = ""
    ) -> None:
        """As :meth:`segment_all`, the scans ``keys`` (of ``by_key``); of those that are frames of ``clips``, only the
        key frames of the whole clip."""
        whole = [key for key in clips.together(keys) if key in by_key]
        had = frozenset(whole) - frozenset(keys)
        self._start_batch(Batch([by_key[key] for key in whole], title, clips=clips, had=had, clip=clip))

    def _start_batch(self, batch: Batch) -> None:
        if self._batch is not None or not batch.entries:
            return
        self._batch = batch
        self.started.emit(batch.title)
        self._next_of_batch()

    def _next_of_batch(self) -> None:
        batch = self._batch
        if batch is None:
            return
        self.batch_moved.emit(batch)
        if batch.finished:
            self._batch = self._batch_job = None
            self.batch_ended.emit(batch)
            self._tell_if_idle()
            return
        entry = batch.entries[batch.done]

        def work() -> tuple[Scan, _Found] | None:
            self._segmenter()
            try:
                scan = read_scan(entry.path)
            except ScanError:
                if batch.wants(entry.key, None):
                    raise
                return None
            if not batch.wants(entry.key, scan.grey):
                return None
            found = self._predict(scan)
            self._fetch(entry.key)
            return scan, found

        def done(found: tuple[Scan, _Found] | None) -> None:
            if found is None:
                batch.passed += 1
                batch.done += 1
                self._next_of_batch()
                return
            scan, (prediction, ready, notice) = found
            batch.notice = notice or batch.notice
            self._heard(ready, notice)
            self.predicted.emit(Predicted(entry.key, scan, prediction, batch=batch, notice=notice))
            batch.done += 1
            self._next_of_batch()

        def failed(error: Exception) -> None:
            batch.fail(entry.key, reason_of(error), "unreadable" if isinstance(error, ScanError) else "failed")
            if isinstance(error, ModelFailed):
                batch.stopped = True
                self._batch = self._batch_job = None
                self.batch_ended.emit(batch)
                self._tell_if_idle()
                return
            batch.done += 1
            self._next_of_batch()

        self._batch_job = self._worker.submit(work, done, failed=failed)

    def lend(
        self,
        work: Callable[[Segmenter], T],
        done: Callable[[T], None],
        *,
        failed: Callable[[Exception], None],
        progress: Callable[[float, str], None],
    ) -> Job:
        """Do ``work`` with the loaded model on its thread; what else is asked of it waits meanwhile."""
        return self._worker.submit(lambda: work(self._segmenter()), done, failed=failed, progress=progress)

    # --- explain ---------------------------------------------------------------------------------------------------
    def explain(self, key: str, scan: Scan, wish: Wish, region: Mask) -> None:
        """Where the model looked for ``region`` (the strongest logits, if it is empty); newest wish only.

        What was computed before is told at once.
        """
        self.drop_explanation()
        about = (key, scan.sha256, scan.shape, blake2b(np.packbits(region).tobytes()).digest(), wish)
        known = self._maps.get((self.model_id, about))
        if known is not None:
            self.explained.emit(known)
            return

        def work() -> Explained:
            segmenter = self._segmenter()
            check_cancelled()
            return Explained(key, segmenter.model, segmenter.explain(scan, wish, region))

        def done(explained: Explained) -> None:
            self._maps[(explained.model, about)] = explained
            self.explained.emit(explained)

        self._explaining = self._worker.submit(
            work, done, failed=lambda error: self.not_explained.emit(key, reason_of(error)), front=True
        )

    def check_heat(self, scan: Scan, explained: Explained) -> None:
        """How far a heatmap can be trusted; given up with the heatmap."""
        self.drop_check()

        def work() -> Faithfulness:
            segmenter = self._segmenter()
            if segmenter.model != explained.model:
                raise Cancelled
            return segmenter.check(scan, explained.found)

        self._checking = self._worker.submit(
            work,
            lambda figures: self.checked.emit(explained, figures),
            failed=lambda error: self.not_checked.emit(explained, reason_of(error)),
        )

    def drop_check(self) -> None:
        """Figures that are being computed are no longer wanted."""
        if self._checking is not None:
            self._checking.cancel()
            self._checking = None

    def drop_explanation(self) -> None:
        """A heatmap that is being computed is no longer wanted."""
        self.drop_check()
        if self._explaining is not None:
            self._explaining.cancel()
            self._explaining = None

    def close(self) -> None:
        """End the thread, after the scan it is at."""
        self._batch = None
        self._worker.close()
