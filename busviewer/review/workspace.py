"""What one reader has open: a study, its records on the disk, the scan on screen, and the steps that change it."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from busviewer.editing import History
from busviewer.mask import Mask
from busviewer.review.change import Aspect, Change
from busviewer.review.leaving import Leaving
from busviewer.review.predictions import PredictionCache, is_of
from busviewer.review.records import Prepared, Records
from busviewer.review.shown import ReadingRules, ShownScan
from busviewer.review.steps import Reading, Step
from busviewer.review.telling import ALL_OF_SCAN, Teller
from busviewer.review.timing import ReadingClock
from busviewer.scan import Scan
from busviewer.study.annotations.annotation import Annotation, ScanRef, State
from busviewer.study.folder.study import Study
from busviewer.study.worklist.worklist import Worklist
from busviewer.texts import marked

__all__ = ["Hand", "InForce", "Workspace"]

PREDICTION_BYTES = 32 << 20
_NO_ROWS = Worklist()
_THE_STUDY = "(study)"  # in the place of its path
_LEAST_READ = 1.0  # seconds: for less, no file is written that says nothing else


class Hand(Protocol):
    """What the reader is drawing on the scan on screen, as far as a workspace has to know of it."""

    @property
    def drawing(self) -> bool:
        """Whether a stroke or an outline is being drawn."""
        ...

    def finish(self) -> None:
        """End what is being drawn as if the pen had been lifted."""
        ...

    def put_down(self) -> None:
        """End it, and forget all that was begun: the scan goes from the screen."""
        ...


class Workspace:
    """What one reader has open. The parts of a session act on it; a consensus has one of its own.

    Args:
        user_data: the folder for work on studies that cannot be written to.
        on_change: called after each change, in the thread that made it.
        post: how another thread hands a call to this session's thread.
        undo_bytes: bound of the undo history over all scans.
        taken_up: called each time that a loaded scan was taken up.

    Attributes:
        reader: the name of who reads.
        records: the study on the disk; None while none is open.
        shown: the scan on screen.
        history: the steps that can be taken back, by scan.
        predictions: of the scans of this study, as far as they are in memory.
        tell: what changed goes to the window through it.
        saved: "saved", "saving" or "failed": whether all work is on the disk, as it was told last.
        signed_last: the scan that was signed off by the last step at all, None where another step came after.
        reading_clock: how long the scan on screen is read; it is told of each input.
    """

    def __init__(
        self,
        reader: str,
        *,
        user_data: Path,
        on_change: Callable[[Change], None],
        post: Callable[[Callable[[], None]], None],
        hand: Hand,
        leaving: Leaving,
        rules: ReadingRules,
        undo_bytes: int,
        taken_up: Callable[[], None] = lambda: None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.reader, self.hand, self.rules = reader, hand, rules
        self.records: Records | None = None
        self.history: History[Step] = History(undo_bytes)
        self.predictions = PredictionCache(PREDICTION_BYTES)
        self.shown = ShownScan(rules, self.predictions, lambda key: self.worklist.row(key).state)
        self.tell = Teller(on_change, self.shown)
        self.saved = "saved"
        self.signed_last: str | None = None
        self._only_looked = False  # at a frame of a clip, of which nothing is stored
        self.reading_clock = ReadingClock(clock)
        self._user_data, self._post, self._leaving, self._taken_up = user_data, post, leaving, taken_up
        self._prepared: Prepared | None = None
        self._anew: Prepared | None = None  # came free while another workspace was in force

    # --- the study -------------------------------------------------------------------------------------------------
    @property
    def study(self) -> Study | None:
        """The study that is open."""
        return None if self.records is None else self.records.study

    @property
    def worklist(self) -> Worklist:
        """The scans of the study, each with its state; empty while no study is open."""
        return _NO_ROWS if self.records is None else self.records.worklist

    @property
    def problems(self) -> list[str]:
        """What a person should know of the study and its annotations, each a sentence that names the file."""
        return [*self._leaving.unsaved, *([] if self.records is None else self.records.problems)]

    def name_of(self, key: str) -> str:
        """What the reader is told of a scan's name: its key, or what stands for that."""
        if key in self.worklist:
            return self.worklist.row(key).name
        return "#" if "truth" in self.rules.blind or self.rules.private else key

    @property
    def study_name(self) -> str:
        """What the reader is told of the study's name: its folder's, or what stands for that; "" without a study."""
        if self.study is None:
            return ""
        return _THE_STUDY if self.rules.private else self.study.folder.name

    def veiled(self, text: str) -> str:
        """What of ``text`` the reader is told: in the place of names that must not be, what stands for them."""
        text = self.worklist.veiled(text)
        if self.study is None or not self.rules.private:
            return text
        scans = re.escape(self.rules.private.partition("{")[0])  # they are named by now; other files are not told of
        return re.sub(rf"{re.escape(str(self.study.folder))}(?:/(?!{scans})[^\s:;,]*)?", _THE_STUDY, text)

    def open(self, prepared: Prepared) -> None:
        """Go on with ``prepared``, nothing being open; a scan that is loaded stays on screen."""
        self.take(prepared)
        if self.shown.key is not None and self.shown.scan is not None:
            self.take_up(self.shown.key, self.shown.scan)
        self.tell.study(self.problems)

    def take(self, prepared: Prepared) -> None:
        """Have ``prepared`` open; nothing is told yet."""

        def on_turn(anew: Prepared) -> None:
            self._post(lambda: self._our_turn(prepared, anew))

        def on_state(_state: str, _reason: str) -> None:
            self._post(self.refresh_saved)  # the saver is asked again then: meanwhile there may be newer work

        self._prepared = prepared
        self.records = Records(prepared, self._user_data, on_state, on_turn)
        self._hide_names()
        self.tell.begin_anew(self._leaving.unsaved)

    def _hide_names(self) -> None:
        """Read by the rules that hold now: another workspace may have been in force, or it is new."""
        assert self.records is not None
        self.records.read_blind(self.rules.blind)
        self.worklist.keep_private(self.rules.private)

    def leave(self, *, wait: bool) -> None:
        """Put all down, save it and, to ``wait``, only then go on; what cannot be saved in its place is said."""
        self.put_down()
        records, self.records = self.records, None
        self.history.clear()
        self.signed_last = None
        self.saved = "saved"
        if self._anew is not None:
            self._anew.release()
            self._anew = None
        self._leaving.put_away(records, wait=wait)

    def close(self, *, wait: bool) -> None:
        """Leave the study: nothing is on screen then."""
        self.leave(wait=wait)
        self.shown.select(None)
        self.predictions.clear()
        self.tell.study(self.problems)

    def resume(self) -> None:
        """Go on after another workspace was in force; the scan on screen wants loading."""
        if self.records is not None:
            self._hide_names()
        self.shown.select(self.shown.key)
        self.saved = "saved"
        self.tell.study(self.problems)
        self.refresh_saved()
        anew, self._anew = self._anew, None
        if anew is not None and self._prepared is not None:
            self._our_turn(self._prepared, anew)

    def _our_turn(self, before: Prepared, anew: Prepared) -> None:
        """The other window let go: go on with all read again."""
        if self.records is None or self._prepared is not before:
            anew.release()
            return
        if self.tell.muted:
            self._anew = anew
            return
        key = self.shown.key
        self.leave(wait=False)
        self.take(anew)
        self.shown.select(key)
        self.tell.study(self.problems)
        if key is not None:
            self.shown.select(key)  # whoever heard of the study may have selected another
            self.tell.changed(ALL_OF_SCAN)
        self.tell.say("The other window was closed. You can work on this study now", good=True)

    # --- the scan on screen ----------------------------------------------------------------------------------------
    def select(self, key: str) -> None:
        """Leave the scan on screen (its work goes to the disk) for ``key``; KeyError where the study has none such."""
        if key not in self.worklist:
            raise KeyError(key)
        if key == self.shown.key and self.shown.scan is not None:
            return
        self.put_down()
        self.shown.select(key)
        self.tell.changed(ALL_OF_SCAN)

    def loaded(self, key: str, scan: Scan, truth: Mask | None) -> None:
        """The files of ``key`` were read; ignored when it is no longer on screen.

        A scan whose bytes are not those that were annotated starts afresh, and nothing that was done or predicted
        before can be brought back; its old annotation is kept on disk.
        """
        if key != self.shown.key or self.records is None:
            return
        self.put_down()
        self.shown.load(scan, truth)
        self.worklist.note(key, unreadable="")
        self.take_up(key, scan)
        self.tell.changed(Aspect.ROWS | ALL_OF_SCAN)
        self.tell.problems(self.problems)

    def put_down(self) -> None:
        """Leave the scan on screen, its work on the way to the disk."""
        self.hand.put_down()
        self._keep_reading_time()
        self.reading_clock.stop()
        self.shown.put_down()
        if self.records is not None:
            self.records.hurry()

    def _keep_reading_time(self) -> None:
        """Save how long the scan on screen was read, unless it is not to be written to for that alone."""
        reading = self.shown.reading
        if reading is None or self.records is None or self.shown.untouched or self.records.locked(reading.key):
            return
        if self._only_looked:  # or a look at a clip would leave hundreds of files
            return
        before = reading.annotation.reading_seconds
        self.count_reading()
        if reading.annotation.reading_seconds - before >= _LEAST_READ:
            self.save(reading)

    def count_reading(self) -> None:
        """Add the time that was not counted yet to the scan on screen; what is signed off has been read.

        To be called before a step: it may sign off, or open again.
        """
        reading, seconds = self.shown.reading, self.reading_clock.take()
        if reading is not None and reading.annotation.state is not State.SIGNED_OFF:
            reading.note(reading_seconds=reading.annotation.reading_seconds + seconds)

    def take_up(self, key: str, scan: Scan) -> None:
        """Go on with the loaded scan where the reader left it."""
        assert self.records is not None
        reading, other = self.records.reading(ScanRef.of(key, scan))
        if other is not None or self.records.stored(key) is None:
            self.forget(key)
        self.shown.reading, self.shown.other, self.shown.untouched = reading, other, other is not None
        if not self.records.locked(key):  # else what is in memory must never be written, not once it is unlocked either
            self.reading_clock.start()
        reading.starts_from_draft = self.rules.starts_from_draft
        self._only_looked = self._is_further_frame(key)
        if not reading.annotation.opened and not self.records.locked(key):
            reading.note(opened=True)
            if other is None and not self._only_looked:
                self.save(reading)
        self.worklist.update(key, reading.snapshot())  # the row may tell of the picture before
        if other is not None:
            self.worklist.note(key, dice=None)
        self.note_seen(reading)
        self._taken_up()

    def _is_further_frame(self, key: str) -> bool:
        """Whether ``key`` is a frame of which nothing is stored, of a clip of which another was opened before: that it
        was looked at is not worth a file."""
        assert self.records is not None
        clip = self.worklist.tally_of(key)
        return clip is not None and clip.standing is not State.UNREAD and self.records.stored(key) is None

    def forget(self, key: str) -> None:
        """Drop the steps and the prediction of ``key``: they are of another annotation than the one it has now."""
        self.history.forget(key)
        self.predictions.drop(key)

    def note_seen(self, reading: Reading, shown: ShownScan | None = None) -> None:
        """Keep what of the draft and the ground truth the reader has been ``shown`` (None: on screen): a blind final
        says that it was not.

        Over the work on another scan of this name it is written only with the reader's own, or after it.
        """
        shown = shown or self.shown
        if self.records is None or self.records.locked(reading.key):
            return
        truth = shown.has_truth or self.worklist.row(reading.key).class_name is not None
        if reading.see(draft=reading.annotation.draft is not None, truth=truth) and not shown.untouched:
            self.save(reading)

    def look_at(self, key: str, scan: Scan, truth: Mask | None) -> ShownScan:
        """Another scan of the study than the one on screen, whose files were read, as the reader may see it now.

        Nothing of it is to be changed, and it is not kept up to date. ValueError while no study is open.
        """
        if self.records is None:
            raise ValueError("no study is open")
        other = self._beside(key, scan, truth)
        other.reading, other.other = self.records.reading(ScanRef.of(key, scan))
        other.untouched = other.other is not None
        self.note_seen(other.reading, other)
        self.tell.problems(self.problems)
        return other

    def glance_at(self, key: str, scan: Scan, truth: Mask | None, stored: Annotation | None) -> ShownScan:
        """As :meth:`look_at`, in passing: with what is ``stored`` of it (looked up by the caller), and without a trace.

        ValueError while no study is open.
        """
        if self.records is None:
            raise ValueError("no study is open")
        other = self._beside(key, scan, truth)
        other.reading = self.records.as_read(ScanRef.of(key, scan), stored)
        return other

    def _beside(self, key: str, scan: Scan, truth: Mask | None) -> ShownScan:
        other = ShownScan(self.rules, self.predictions, lambda key: self.worklist.row(key).state)
        other.select(key)
        other.load(scan, truth)
        return other

    def find(self, scan_ref: ScanRef) -> Reading | str:
        """A scan of the study, on screen or not, to be changed; or why that must not be."""
        records, key, reading = self.records, scan_ref.path, self.shown.reading
        if key != self.shown.key or reading is None:
            if records is None or key not in self.worklist:
                return marked("no longer in the study")
            reading, other = records.reading(scan_ref)
            self.tell.problems(self.problems)
            if other is not None:
                return records.locked(key) or marked("not the scan that was annotated")
        locked = "" if records is None else records.locked(key)
        if locked:
            return locked
        return reading if reading.annotation.scan.is_same_scan(scan_ref) else marked("not the scan that was annotated")

    def may_change(self) -> bool:
        """Whether there is a scan on screen that can be worked on; says why where it must not."""
        if self.shown.reading is None or self.records is None:
            return False
        locked = self.records.locked(self.shown.reading.key)
        if locked:
            self.tell.changed(Aspect.STATE)  # a button that was pressed shows it as it is
            self.tell.say(locked)
        return not locked

    # --- steps -----------------------------------------------------------------------------------------------------
    def act(self, make: Callable[[Reading], Step | None]) -> None:
        """Do on the scan on screen the step that ``make`` makes, if it may be changed, and there is one to do."""
        reading = self.shown.reading
        if reading is None or not self.may_change():
            return
        self.hand.finish()
        step = make(reading)
        if step is not None:
            self.do(reading, step)

    def note(self, **fields: Any) -> None:
        """Change what no step carries of the scan on screen (flag, note, class), if it may be changed."""
        reading = self.shown.reading
        if reading is not None and self.may_change():
            reading.note(**fields)
            self.save(reading)
            self.tell.changed(Aspect.ROWS | Aspect.STATE)

    def do(self, reading: Reading, step: Step) -> None:
        """Do ``step`` on a scan, keep it to be undone, save what it changed, and tell it."""
        if reading is self.shown.reading:
            self.count_reading()
        reading.do(step)
        self.did(reading, step)

    def did(self, reading: Reading, step: Step) -> None:
        """As :meth:`do`, where the step was done on the reading already."""
        if self.shown.key is not None:
            self.history.touch(self.shown.key)  # a batch must not push out the steps of the scan on screen
        self.history.push(reading.key, step)
        if reading is self.shown.reading:
            self.signed_last = None
        self.changed(reading, step)

    def changed(self, reading: Reading, step: Step) -> None:
        """Save what ``step``, done or undone, changed, and tell it."""
        self.complete(reading)
        self.save(reading)
        if reading is not self.shown.reading:
            self.tell.changed(Aspect.ROWS, reading.key)
            return
        self.note_seen(reading)
        aspects = Aspect.ROWS | Aspect.HISTORY | Aspect.MASK | Aspect.MEASUREMENTS
        if step.before.draft is not step.after.draft:
            aspects |= Aspect.DRAFT | Aspect.PREDICTION
        if step.changes_state:
            aspects |= Aspect.STATE
            if reading.blind:
                aspects |= Aspect.DRAFT | Aspect.TRUTH | Aspect.PREDICTION
            if reading.draft_kind == "weak":  # it is shown in another way once it was accepted
                aspects |= Aspect.DRAFT
        if step.before.rulers != step.after.rulers:
            aspects |= Aspect.TOOL_MARKS
        if step.spacing is not None:
            aspects |= Aspect.SPACING | Aspect.TOOL_MARKS
        self.tell.changed(aspects, box=step.box)

    def complete(self, reading: Reading) -> bool:
        """Give the draft the uncertainty that became known after it: an undone step brings it back without.

        Whether that is news.
        """
        draft, found = reading.annotation.draft, self.predictions.get(reading.key)
        if draft is None or draft.uncertainty is not None or found is None or found.uncertainty is None:
            return False
        if is_of(draft, found.model):
            reading.note(draft=replace(draft, uncertainty=found.uncertainty))
        return reading.annotation.draft is not draft

    def save(self, reading: Reading) -> None:
        """Bring the row up to date, and the file soon."""
        assert self.records is not None
        if reading is self.shown.reading:
            self.count_reading()
            self.shown.untouched = self._only_looked = False
        self.records.save(reading)
        self.refresh_saved()

    def refresh_saved(self) -> None:
        """Tell whether all is on the disk, where that is news; and what went wrong on the way."""
        if self.tell.muted:
            return
        records = self.records
        saved = "saved" if records is None else records.saved
        if saved != self.saved:
            self.saved = saved
            self.tell.changed(Aspect.SAVED, text=records.failure if records is not None and saved == "failed" else "")
        self.tell.problems(self.problems)


InForce = Callable[[], Workspace]
"""Gives the workspace that a part of the session acts on now."""
