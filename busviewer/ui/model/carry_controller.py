"""Carrying the mask of a frame to the frames after or before it, one at a time, on the thread of the model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from busviewer.mask import Mask
from busviewer.review import Aspect, Change, ReviewSession
from busviewer.scan import Scan, read_scan
from busviewer.segmentation.carrying import Carrier, Lost, Why, as_carried
from busviewer.segmentation.failure import reason_of
from busviewer.segmentation.prediction import Prediction, Segmenter
from busviewer.study.annotations.annotation import ScanRef
from busviewer.study.folder.entry import ScanEntry
from busviewer.ui.kit.handlers import Handlers
from busviewer.ui.kit.jobs import Job, Worker
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.text import tr
from busviewer.ui.model.inference import Inference
from busviewer.ui.panels.status_bar import JobStrip

__all__ = ["CarryController"]

Find = Callable[[str, Callable[[str, Callable[[], None]], None], Callable[[], None]], None]
"""Finds the largest lesion of a clip, as :meth:`~busviewer.ui.study.largest_controller.LargestController.offer`."""


@dataclass
class _Round:
    """One carrying: the frames it goes to, in its order, each with its number in the clip; and how far it is."""

    entries: Sequence[ScanEntry]
    numbers: Sequence[int]
    title: str
    carrier: Carrier | None = None
    done: int = 0


class CarryController(QObject):
    """Between the session, the model's thread and what shows the work."""

    def __init__(
        self,
        session: ReviewSession,
        inference: Inference,
        refuses: Callable[[str | None], bool],
        find_largest: Find,
        strip: JobStrip,
        bar: MessageBar,
        parent: QObject,
    ) -> None:
        """``refuses`` tells whether the scan of a key (None: any of the study) must not be changed, and says why."""
        super().__init__(parent)
        self._session, self._inference, self._strip, self._bar = session, inference, strip, bar
        self._refuses, self._find_largest = refuses, find_largest
        self._files = Worker("carried", self)
        self._round: _Round | None = None
        self._job: Job | None = None
        strip.cancelled.connect(self.cancel)

    def handlers(self) -> Handlers:
        """What to call, by the name of the command."""
        return {
            "carry_forward": lambda: self.carry(1),
            "carry_backward": lambda: self.carry(-1),
            "discard_carried": self.discard,
        }

    @property
    def busy(self) -> bool:
        """Whether a mask is being carried."""
        return self._round is not None

    def leave_study(self, change: Change) -> None:
        """Another study or reader has the desk: what is under way would be theirs."""
        if Aspect.STUDY in change.aspects and self._round is not None:
            self._stop()

    # --- carrying --------------------------------------------------------------------------------------------------
    def carry(self, step: int) -> None:
        """Carry the mask on screen to the frames after it (``step`` 1) or before it (-1), as far as it can be."""
        session, workspace = self._session, self._session.workspace
        key, scan, study = session.shown.key, session.shown.scan, workspace.study
        if key is None or scan is None or study is None or self._refuses(None):
            return
        if self._inference.busy or self.busy:
            self._bar.tell(tr("Another task is running. Wait until it finishes, or cancel it below."), about="study")
            return
        session.editor.finish()
        mask = self._mask()
        if mask is None:
            self._bar.tell(tr("This frame has no mask to carry. Draw or segment it first."), about="scan")
            return
        frames = workspace.worklist.clips.frames(key)
        place = frames.index(key)
        places = range(place + 1, len(frames)) if step > 0 else range(place - 1, -1, -1)
        if not places:
            text = tr("This is the last frame of the clip.") if step > 0 else tr("This is the first frame of the clip.")
            self._bar.tell(text, about="scan")
            return
        title = tr("Carry mask forward") if step > 0 else tr("Carry mask backward")
        self._round = _Round([study.by_key[frames[at]] for at in places], [at + 1 for at in places], title)
        self._strip.start(title)
        self._begin(self._round, scan, mask.copy())

    def _mask(self) -> Mask | None:
        """The mask on screen that can be carried: the one that counts, else that of the weak draft."""
        shown = self._session.shown
        mask = shown.mask if shown.mask is not None else None if shown.draft is None else shown.draft.mask
        return mask if mask is not None and mask.any() else None

    def _begin(self, round_: _Round, scan: Scan, mask: Mask) -> None:
        def done(carrier: Carrier) -> None:
            round_.carrier = carrier
            self._next()

        self._job = self._inference.lend(
            lambda segmenter: Carrier(scan, mask, segmenter.segment(scan, flip=False)),
            done,
            failed=self._failed,
            progress=lambda _share, _text: None,
        )

    def _next(self) -> None:
        round_ = self._round
        if round_ is None or round_.carrier is None:
            return
        if round_.done == len(round_.entries):
            self._end("")
            return
        entry, carrier = round_.entries[round_.done], round_.carrier
        self._tell_progress(round_)

        def work(segmenter: Segmenter) -> tuple[Scan, Prediction]:
            scan = read_scan(entry.path)
            prediction = segmenter.segment(scan, flip=False)
            self._session.storage.fetch(entry.key)
            return scan, as_carried(prediction, carrier.next(scan, prediction))

        self._job = self._inference.lend(
            work, lambda found: self._carried(*found), failed=self._failed, progress=lambda _share, _text: None
        )

    def _tell_progress(self, round_: _Round) -> None:
        if self._strip.isHidden():  # a Segment that came between has ended
            self._strip.start(round_.title)
        count = len(round_.entries)
        self._strip.progress(round_.done / count, f"{round_.title} {round_.done}/{count}")

    def _carried(self, scan: Scan, prediction: Prediction) -> None:
        round_ = self._round
        if round_ is None:
            return
        key = round_.entries[round_.done].key
        became = self._session.drafts.carry(key, ScanRef.of(key, scan), prediction)
        if became.kept:
            self._end(tr("it has your own mask"))
        elif became.refused:
            self._end(became.refused)
        else:
            round_.done += 1
            self._next()

    def _failed(self, error: Exception) -> None:
        reasons = {
            Why.SIZE: tr("it has another size"),
            Why.LEFT: tr("the lesion left the picture"),
            Why.CHANGED: tr("the picture changed too much"),
            Why.UNSEEN: tr("the model no longer sees the lesion"),
        }
        self._end(reasons[error.why] if isinstance(error, Lost) else reason_of(error))

    # --- the end ---------------------------------------------------------------------------------------------------
    def _stop(self) -> _Round | None:
        round_, self._round = self._round, None
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if not self._inference.busy:
            self._strip.stop()
        return round_

    def cancel(self) -> None:
        """Give it up; the frames until there keep their drafts."""
        round_ = self._stop()
        if round_ is not None:
            self._tell(round_, tr("Carrying stopped. {count}").format(count=_count_words(round_)))

    def _end(self, why: str) -> None:
        """All frames had their turn, or, with ``why``, the next one is where it stops."""
        round_ = self._stop()
        if round_ is None:
            return
        text = _count_words(round_)
        if why:
            number = round_.numbers[round_.done]
            text += " " + tr("Stopped at frame {number}: {why}.").format(number=number, why=why)
        self._tell(round_, text)

    def _tell(self, round_: _Round, text: str) -> None:
        if not round_.done:
            self._bar.tell(text, "warning", about="study")
            return
        if "draft" in self._session.judging.blind:
            self._bar.tell(text + " " + tr("The drafts stay hidden until you sign off."), about="study")
            return
        key = round_.entries[0].key
        discard = (tr("Discard carried drafts"), lambda: self._discard([entry.key for entry in round_.entries]))
        self._find_largest(
            key,
            lambda label, go: self._bar.offer(text, [(label, go), discard], about="study"),
            lambda: self._bar.offer(text, [discard], about="study"),
        )

    # --- discarding ------------------------------------------------------------------------------------------------
    def discard(self) -> None:
        """Discard the carried drafts of the clip on screen."""
        key = self._session.shown.key
        if key is not None:
            self._discard(self._session.workspace.worklist.clips.frames(key))

    def _discard(self, keys: Sequence[str]) -> None:
        """Those of these frames; what was said of them is read on another thread first."""
        if self._refuses(None):
            return
        if self.busy:
            self._bar.tell(tr("Another task is running. Wait until it finishes, or cancel it below."), about="study")
            return
        session, reader = self._session, self._session.workspace.reader
        study = session.workspace.study
        drafted = [key for key in keys if session.workspace.worklist.row(key).has_draft]

        def done(_nothing: object) -> None:
            if session.workspace.study is not study or session.workspace.reader != reader:
                return
            count = session.drafts.discard_carried(drafted)
            text = tr("Carried drafts discarded: {count}. What you accepted or corrected is kept.")
            self._bar.tell(text.format(count=count), about="study")

        def read() -> None:
            for key in drafted:
                session.storage.fetch(key)

        self._files.submit(read, done, failed=lambda error: self._bar.tell(reason_of(error), "error", about="study"))

    def close(self) -> None:
        """Give up what is under way, and end the thread."""
        self._stop()
        self._files.close()


def _count_words(round_: _Round) -> str:
    return tr("Mask carried to {count} of {total} frames.").format(count=round_.done, total=len(round_.entries))
