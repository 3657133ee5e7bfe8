"""Segment as the reader meets it: the question before a correction is replaced, and batches."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from busviewer.review import Aspect, Change, ReviewSession
from busviewer.segmentation.prediction import is_carried
from busviewer.study.annotations.annotation import ScanRef, State
from busviewer.ui.kit.draft_words import counts_words
from busviewer.ui.kit.handlers import Handlers
from busviewer.ui.kit.jobs import pause
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.text import said, tr
from busviewer.ui.model.batch import Batch
from busviewer.ui.model.carry_controller import Find
from busviewer.ui.model.inference import Inference, Predicted
from busviewer.ui.panels.status_bar import JobStrip

if TYPE_CHECKING:
    from busviewer.ui.canvas.scan_view import ScanView

__all__ = ["SegmentController"]

_WARM_MS = 500
_FAILURES = ("unreadable", "failed")
_UNREAD = (State.UNREAD, State.SEEN)


def _ref(found: Predicted) -> ScanRef:
    return ScanRef.of(found.key, found.scan)


class SegmentController(QObject):
    """Between the session, the inference thread and what shows their work.

    Signals: ``chosen`` (words, keys) the scans of a batch with one outcome, which the reader wants to see.
    """

    chosen = Signal(str, object)

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
        """``refuses`` tells whether the scan of a key (None: any of the study) must not be changed, and says why;
        ``find_largest`` finds the largest lesion of a clip, and what goes there."""
        super().__init__(parent)
        self._session, self.inference, self._bar, self._strip = session, inference, bar, strip
        self._refuses, self._find_largest = refuses, find_largest
        self._view: ScanView | None = None
        self._warm = pause(self, _WARM_MS, self._warm_up)
        self._warmed = False
        self._waiting = ""  # the scan that was to be segmented before it was there
        inference.predicted.connect(self._predicted)
        inference.completed.connect(self._completed)
        inference.failed.connect(self._failed)
        inference.notice.connect(lambda text: bar.tell(text, "warning", about="model"))
        inference.started.connect(strip.start)
        inference.stopped.connect(strip.stop)
        inference.batch_moved.connect(self._batch_moved)
        inference.batch_ended.connect(self._batch_ended)
        strip.cancelled.connect(inference.cancel)

    def show_on(self, view: ScanView) -> None:
        """The canvas that the pen is on."""
        self._view = view

    def handlers(self) -> Handlers:
        """What to call, by the name of the command."""
        return {
            "segment": self.segment,
            "segment_all": self.segment_all,
            "segment_every_frame": lambda: self.segment_clip(only_key_frames=False),
            "segment_key_frames": lambda: self.segment_clip(only_key_frames=True),
        }

    # --- what the session tells ------------------------------------------------------------------------------------
    def leave_study(self, change: Change) -> None:
        """Another study or reader has the desk: what is under way would be theirs."""
        if Aspect.STUDY in change.aspects:
            self._waiting = ""
            if self.inference.busy:
                self.inference.cancel()

    def on_change(self, change: Change) -> None:
        """A scan came on screen."""
        if self._session.shown.scan is not None and Aspect.SCAN in change.aspects:
            self._scan_shown()

    # --- warming up ------------------------------------------------------------------------------------------------
    def _scan_shown(self) -> None:
        """A scan is on screen: soon, the model may be loaded, or at once, where Segment was asked for already."""
        wanted, self._waiting = self._waiting == self._session.shown.key, ""
        if wanted:
            self.segment()
        elif not self._warmed:
            self._warm.start()

    def _warm_up(self) -> None:
        if self._view is not None and self._view.pointer_down:  # the import holds the interpreter: not under the pen
            self._warm.start()
            return
        self._warmed = True
        self.inference.warm_up()
        self.inference.load_clicker()

    # --- one scan --------------------------------------------------------------------------------------------------
    def segment(self) -> None:
        """Segment the scan on screen, or once it is there; where a correction would be lost, ask first."""
        session = self._session
        key, scan = session.shown.key, session.shown.scan
        if key is None or self._refuses(key):
            return
        if scan is None:
            self._waiting = key
            return
        if session.shown.hides("draft") or not session.drafts.correction_is_work(key):
            self.inference.segment(key, scan)
            return
        self._bar.ask(
            tr("This scan has your correction. Keep it beside the new draft, or replace it?"),
            (
                (tr("Keep correction"), lambda: self.inference.segment(key, scan)),
                (tr("Replace"), lambda: self.inference.segment(key, scan, replace=True)),
            ),
            about="scan",
        )

    def _predicted(self, found: Predicted) -> None:
        self._tell_notice(found)
        drafts = self._session.drafts
        if found.batch is not None and found.batch.unread and not self._is_unread(found.key):
            return  # work began on it meanwhile
        try:
            became = drafts.propose(found.key, _ref(found), found.prediction, replace_correction=found.replace)
        except ValueError as error:
            if found.batch is None:
                self._bar.tell(str(error), "error", about="scan")
            else:
                found.batch.fail(found.key, str(error))
            return
        if became.refused:
            if found.batch is None:
                name = self._session.workspace.name_of(found.key)
                self._bar.tell(f"{name}: {said(became.refused)}", "warning", about="scan")
            else:
                found.batch.fail(found.key, became.refused)
            return
        if found.batch is not None:
            found.batch.outcomes[found.key] = found.prediction.kind(drafts.sensitivity)
        on_screen = found.key == self._session.shown.key and not self.inference.busy
        if on_screen and self._session.shown.hides("draft"):
            self._bar.tell(tr("The draft is ready. It stays hidden until you sign this scan off."), about="scan")
        elif on_screen and became.kept:
            self._bar.tell(
                tr(
                    "The new draft is ready; your correction is kept. To use the draft instead, choose “Restore draft”."
                ),
                about="scan",
            )

    def _tell_notice(self, found: Predicted) -> None:
        if found.notice:
            self._bar.tell(found.notice, "warning", about="model")

    def _completed(self, found: Predicted) -> None:
        self._tell_notice(found)
        self._session.drafts.remember(found.key, _ref(found), found.prediction)

    def _failed(self, key: str, reason: str) -> None:
        name = self._session.workspace.name_of(key)
        text = tr("{scan} could not be segmented: {reason}").format(scan=name, reason=reason)
        self._bar.tell(text, "error", about="scan")

    # --- many ------------------------------------------------------------------------------------------------------
    def segment_all(self) -> None:
        """Segment every scan that has no draft, is there and not hidden; one that cannot be read is tried again."""
        study = self._session.workspace.study
        if study is None or self._refuses(None):
            return
        worklist = self._session.workspace.worklist
        keys = [row.key for row in worklist.rows if not (row.has_draft or row.gone or row.hidden)]
        if keys:
            self.inference.segment_key_frames(study.by_key, worklist.clips, keys, tr("Segment all"))
        else:
            self._bar.tell(tr("Every scan already has a draft."), about="study")

    def segment_clip(self, *, only_key_frames: bool) -> None:
        """Segment every frame of the clip on screen that has no draft, or only its key frames."""
        workspace, key = self._session.workspace, self._session.shown.key
        study, worklist = workspace.study, workspace.worklist
        if study is None or key is None or self._refuses(None):
            return
        if self.inference.busy:
            self._bar.tell(tr("Another task is running. Wait until it finishes, or cancel it below."), about="study")
            return
        frames = [frame for frame in worklist.clips.frames(key) if frame in study.by_key]
        wanted = [frame for frame in frames if not (worklist.row(frame).has_draft or worklist.row(frame).gone)]
        if not wanted:
            self._bar.tell(tr("Every frame of this clip already has a draft."), about="study")
            return
        clip = worklist.clips.file(key)
        if only_key_frames:
            title = tr("Segment key frames")
            self.inference.segment_key_frames(study.by_key, worklist.clips, wanted, title, clip=clip)
        else:
            entries = [study.by_key[frame] for frame in wanted]
            self.inference.segment_all(entries, tr("Segment every frame"), clip=clip)

    def drafts_of_others(self) -> list[str]:
        """The unread scans whose draft another model made than the one in use: they can be segmented anew. A mask that
        was carried to its frame stays: it follows from the reader's.

        Of drafts that are hidden none is known to be of another model, so that all count.
        """
        model = self.inference.model
        rows = self._session.workspace.worklist.rows if model is not None else ()
        return [
            row.key
            for row in rows
            if row.has_draft and row.state in _UNREAD and not (row.gone or row.hidden)
            if model is not None and row.model != model.name and not is_carried(row.model or "")
        ]

    def segment_again(self) -> None:
        """Segment the unread scans of :meth:`drafts_of_others` with the model in use; nothing else changes."""
        study = self._session.workspace.study
        if study is not None and not self._refuses(None):
            entries = [study.by_key[key] for key in self.drafts_of_others()]
            self.inference.segment_all(entries, tr("Segment again"), unread=True)

    def _is_unread(self, key: str) -> bool:
        worklist = self._session.workspace.worklist
        return key in worklist and worklist.row(key).state in _UNREAD

    def _batch_moved(self, batch: Batch) -> None:
        self._strip.progress(batch.done / len(batch.entries), f"{batch.title} {batch.done}/{len(batch.entries)}")

    def _batch_ended(self, batch: Batch) -> None:
        """Tell the count of each outcome, each a click to its scans; of drafts that are hidden only how many."""
        done, total = len(batch.outcomes), batch.wanted
        text = tr("{title} finished.") if not batch.stopped else tr("{title} stopped after {done} of {total}.")
        text = text.format(title=batch.title, done=done, total=total)
        if batch.passed:
            if not done and not batch.stopped:
                text = tr("Every key frame and every other scan already has a draft.")
            else:
                text += " " + tr("Of clips, only key frames were segmented.")
        outcomes = dict(batch.outcomes)
        if "draft" in self._session.judging.blind:
            outcomes = {key: kind for key, kind in outcomes.items() if kind in _FAILURES}
            hidden = tr("Drafts made: {count}. They stay hidden until you sign off.")
            text += " " + hidden.format(count=done - len(outcomes))
        choices: list[tuple[str, Callable[[], None]]] = []
        for kind, words in counts_words(Counter(outcomes.values())):
            keys = [key for key, found in outcomes.items() if found == kind]
            told = tr("{title}: {count}").format(title=batch.title, count=words)
            choices.append((words, partial(self.chosen.emit, told, keys)))
        if batch.notice:
            text += " " + said(batch.notice)
        lines = [f"{self._session.workspace.name_of(key)}: {said(reason)}" for key, reason in batch.failures]
        failed = [line for line, (key, _why) in zip(lines, batch.failures, strict=True) if outcomes[key] == "failed"]
        if len(failed) == 1:  # of an unreadable one, its row tells why
            text += " " + failed[0]
        kind = "warning" if lines or batch.notice else "info"

        def offer(further: Sequence[tuple[str, Callable[[], None]]] = ()) -> None:
            self._bar.offer(text, [*further, *choices], kind, about="study", details=lines)

        if batch.clip and batch.outcomes:

            def found(label: str, go: Callable[[], None]) -> None:
                offer([(label, go)])

            self._find_largest(batch.clip, found, offer)
        else:
            offer()

    def close(self) -> None:
        """End the thread."""
        self._warm.stop()
        self.inference.close()
