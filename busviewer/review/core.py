"""The one way in which the session takes scans up and puts them down, and steps are done, saved and told."""

from __future__ import annotations

import threading
from dataclasses import replace

from busviewer.mask import Box
from busviewer.review.acts import is_of
from busviewer.review.change import Aspect, Change
from busviewer.review.desk import Desk, Prepared
from busviewer.review.shown import ShownSession
from busviewer.review.steps import Reading, Step
from busviewer.scan import Scan
from busviewer.study.annotations.annotation import ScanRef, State

__all__ = ["ALL_OF_SCAN", "SessionCore"]

ALL_OF_SCAN = (
    Aspect.SCAN
    | Aspect.MASK
    | Aspect.DRAFT
    | Aspect.TRUTH
    | Aspect.PREDICTION
    | Aspect.HEATMAP
    | Aspect.STATE
    | Aspect.HISTORY
    | Aspect.FIGURES
    | Aspect.SPACING
    | Aspect.MARKS
)


class SessionCore(ShownSession):
    """What steps are done with; a :class:`~busviewer.review.session.ReviewSession` is made of it."""

    # --- telling ---------------------------------------------------------------------------------------------------
    def _tell(self, aspects: Aspect, key: str | None = None, *, box: Box | None = None, text: str = "") -> None:
        self._on_change(Change(aspects, self._current if key is None else key, box, text))

    def _tell_study(self) -> None:
        """Another study, or another reader: everything is new."""
        self._on_change(Change(Aspect.STUDY | Aspect.ROWS | Aspect.SAVED))
        self._tell(ALL_OF_SCAN)
        self._tell_problems()

    def _say(self, text: str, *, good: bool = False, **values: str) -> None:
        """Tell the reader ``text``, its blanks filled with ``values``; ``good`` news, or what he had better know."""
        self._on_change(Change(Aspect.MESSAGE, self._current, text=text, values=values, good=good))

    def _tell_problems(self) -> None:
        new = [problem for problem in self.problems if problem not in self._problems_told]
        self._problems_told.update(new)
        if new:
            text = "{problem}" if len(new) == 1 else "{problem} (and {count} more)"
            self._say(text, problem=new[0], count=str(len(new) - 1))

    # --- taking up and putting down --------------------------------------------------------------------------------
    def await_left(self) -> None:
        """Wait until what was left is on the disk, and another may hold it; on any thread."""
        for thread in list(self._leaving):
            thread.join()

    def _take_desk(self, prepared: Prepared) -> None:
        def on_turn(anew: Prepared) -> None:
            self._post(lambda: self._our_turn(prepared, anew))

        self._prepared = prepared
        self._desk = Desk(prepared, self._user_data, self._saver_told, on_turn)
        self._desk.read_blind(self._blind)
        self._problems_told = set(self._unsaved)

    def _our_turn(self, before: Prepared, anew: Prepared) -> None:
        """The other window let go: go on with all read again."""
        if self._desk is None or self._prepared is not before:
            anew.release()
            return
        key = self._current
        SessionCore._leave_desk(self, wait=False)  # this one alone, and nothing that is parked beneath it
        self._take_desk(anew)
        self._scan = self._truth = None
        self._tell_study()
        if key is not None:
            self._current = key
            self._tell(ALL_OF_SCAN)
        self._say("The other window has closed: you can work on this study now", good=True)

    def _leave_desk(self, *, wait: bool = True) -> None:
        """Put all down, save it and, to ``wait``, only then go on; what could not be saved in its place is said."""
        self._put_down()
        desk, self._desk = self._desk, None
        self._history.clear()
        self._signed_last = None
        self._unsaved = []
        self._saved = "saved"
        if desk is None:
            return
        if wait:
            self._left(desk.close())
            return
        self._leaving = [thread for thread in self._leaving if thread.is_alive()]
        thread = threading.Thread(target=lambda: self._let_go(desk), name="busviewer-leaving", daemon=True)
        self._leaving.append(thread)
        thread.start()

    def _let_go(self, desk: Desk) -> None:
        told = desk.close()
        if told:
            self._post(lambda: self._left(told))

    def _left(self, told: list[str]) -> None:
        self._unsaved += told
        self._tell_problems()

    def _put_down(self) -> None:
        """Leave the scan on screen, its work on the way to the disk."""
        self._finish_stroke()
        self._painter.rest()
        self._measuring.drop()
        self._calibration.clear()
        self._reading = self._former = None
        if self._desk is not None:
            self._desk.hurry()

    def select(self, key: str) -> None:
        """Leave the scan on screen (its work goes to the disk) for ``key``; KeyError where the study has none such."""
        if key not in self.worklist:
            raise KeyError(key)
        if key == self._current and self._scan is not None:
            return
        self._put_down()
        self._current, self._scan, self._truth = key, None, None
        self._tell(ALL_OF_SCAN)

    def _take_up(self, key: str, scan: Scan) -> None:
        """Go on with the loaded scan where the reader left it."""
        assert self._desk is not None
        height, width = scan.shape
        ref = ScanRef(key, scan.sha256, (width, height))
        self._reading, self._former = self._desk.reading(ref, scan.spacing)
        self._reading.starts_from_draft = self._starts_from_draft
        if self._reading.annotation.state is State.UNREAD and self._former is None and not self._desk.locked(key):
            self._reading.note(state=State.IN_PROGRESS)
            self._save(self._reading)
        self._note_seen(self._reading)

    def _note_seen(self, reading: Reading) -> None:
        """Keep what of the draft and the ground truth the reader has been shown: a blind final says that it was not.

        Over the work on another scan of this name it is written only with the reader's own.
        """
        if self._desk is None or self._desk.locked(reading.key):
            return
        truth = self._truth is not None or self.worklist.row(reading.key).class_name is not None
        if reading.see(draft=reading.annotation.draft is not None, truth=truth) and self._former is None:
            self._save(reading)

    def _may_change(self) -> bool:
        """Whether there is a scan on screen that can be worked on; says why where it must not."""
        if self._reading is None or self._desk is None:
            return False
        locked = self._desk.locked(self._reading.key)
        if locked:
            self._tell(Aspect.STATE)  # a button that was pressed shows it as it is
            self._say(locked)
        return not locked

    # --- steps -----------------------------------------------------------------------------------------------------
    def _do(self, reading: Reading, step: Step) -> None:
        reading.do(step)
        self._did(reading, step)

    def _did(self, reading: Reading, step: Step) -> None:
        if self._current is not None:
            self._history.touch(self._current)  # a batch must not push out the steps of the scan on screen
        self._history.push(reading.key, step)
        if reading is self._reading:
            self._signed_last = None
        self._changed(reading, step)

    def _changed(self, reading: Reading, step: Step) -> None:
        """Save what ``step``, done or undone, changed, and tell it."""
        self._complete(reading)
        self._save(reading)
        if reading is not self._reading:
            self._tell(Aspect.ROWS, reading.key)
            return
        self._note_seen(reading)
        aspects = Aspect.ROWS | Aspect.HISTORY | Aspect.MASK | Aspect.FIGURES
        if step.before.draft is not step.after.draft:
            aspects |= Aspect.DRAFT
        if step.changes_state:
            aspects |= Aspect.STATE
            if reading.blind:
                aspects |= Aspect.DRAFT | Aspect.TRUTH | Aspect.PREDICTION
            if reading.draft_kind == "weak":  # it is shown in another way once it was accepted
                aspects |= Aspect.DRAFT
        if step.before.rulers != step.after.rulers:
            aspects |= Aspect.MARKS
        if step.before.spacing != step.after.spacing:
            aspects |= Aspect.SPACING | Aspect.MARKS
        self._tell(aspects, box=step.box)

    def _complete(self, reading: Reading) -> bool:
        """Give the draft the uncertainty that became known after it: an undone step brings it back without."""
        draft, found = reading.annotation.draft, self._predictions.get(reading.key)
        if draft is None or draft.uncertainty is not None or found is None or found.uncertainty is None:
            return False
        if is_of(draft, found):
            reading.note(draft=replace(draft, uncertainty=found.uncertainty))
        return reading.annotation.draft is not draft

    def _finish_stroke(self) -> None:
        """End a stroke that is being drawn as if the pen had been lifted."""
        if self._reading is not None and self._painter.active:
            pixels = self._painter.lasso is None  # an outline that is dropped touched none
            self._drew(self._reading, self._painter.finish(self._reading), began=pixels)
            self._tell(Aspect.MARKS)

    def _drew(self, reading: Reading, step: Step | None, *, began: bool) -> None:
        if step is not None:
            self._did(reading, step)
            if step.before.state is State.SIGNED_OFF:
                self._say_reopened()
        elif began:  # a correction that began with the stroke went with it
            self._tell(Aspect.MASK)
            if reading.draft_kind == "weak" and reading.base is not None and reading.mask is None:
                self._say("Nothing was changed: accept the possible lesion to keep it as it is")

    def _say_reopened(self) -> None:
        self._say("This scan was signed off and is open again; undo leaves it as it was")

    # --- saving ----------------------------------------------------------------------------------------------------
    def _save(self, reading: Reading) -> None:
        assert self._desk is not None
        half_drawn = reading is self._reading and self._painter.began_correction
        self._desk.save(reading, with_correction=not half_drawn)
        self._refresh_saved()

    def _saver_told(self, state: str, text: str) -> None:
        self._post(self._refresh_saved)  # the saver is asked again then: meanwhile there may be newer work

    def _refresh_saved(self) -> None:
        desk = self._desk
        saved = "saved" if desk is None else desk.saved
        if saved != self._saved:
            self._saved = saved
            self._tell(Aspect.SAVED, text=desk.failure if desk is not None and saved == "failed" else "")
        self._tell_problems()
