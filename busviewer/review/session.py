"""The model behind the window: one study open, one scan on screen, what the reader does with it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace

from busviewer.mask import Mask
from busviewer.review import acts
from busviewer.review.change import Aspect, Change
from busviewer.review.core import ALL_OF_SCAN
from busviewer.review.desk import Prepared, prepare
from busviewer.review.judging import JudgingSession
from busviewer.review.steps import Reading, Step
from busviewer.scan import Scan
from busviewer.segmentation.prediction import Prediction
from busviewer.study.annotations.annotation import LESION_CLASSES, Annotation, ScanRef, State
from busviewer.study.folder.study import Study
from busviewer.study.readers.consensus import is_reserved

__all__ = ["ReviewSession"]


class ReviewSession(JudgingSession):
    """Opens, proposes, edits, undoes, signs off, saves; tells ``on_change`` what changed. No Qt; one thread calls it.

    The window asks for a scan with :meth:`select`, reads its files on a worker and hands them in with :meth:`loaded`.
    Whenever a change with ``Aspect.SCAN`` comes while :attr:`scan` is None, the scan :attr:`current` wants loading: an
    undo can lead to another scan.
    """

    def prepare(self, study: Study, reader: str | None = None) -> Prepared:
        """Look through the annotations of ``study`` of this reader, for :meth:`open`, or of another, for
        :meth:`set_reader`; may be called on any thread.

        What is open is saved on the way. What is prepared and not opened has to be released.
        """
        self.await_left()
        return prepare(study, reader or self._reader, self._user_data, self._blind, open_now=self._desk)

    def open(self, study: Study, prepared: Prepared | None = None) -> None:
        """Close what is open and open ``study``; no scan is current.

        ``prepared`` saves the time to look through a thousand annotations, and to wait for what is open to be saved; it
        is left aside where it is stale.
        """
        self.end_consensus()
        prepared = self._fitting(prepared, study, self._reader)
        if prepared is None:
            self.close()
            prepared = self.prepare(study)
        elif self._desk is not None:
            prepared.inherit()
            self._leave(wait=False)
        self._take_desk(prepared)
        self._tell_study()

    def _fitting(self, prepared: Prepared | None, study: Study | None, reader: str) -> Prepared | None:
        """``prepared`` where it is what shall be opened, and nothing was saved since."""
        if prepared is None:
            return None
        former = None if self._desk is None else (self._desk, self._desk.saves)
        fresh = prepared.former is None or prepared.former == former
        if prepared.study is study and prepared.reader == reader and fresh:
            return prepared
        prepared.release()
        return None

    def close(self) -> None:
        """Save all, wait until it is on the disk, and let go of the study."""
        if self._desk is not None:
            self._leave(wait=True)
        self.await_left()

    def _leave(self, *, wait: bool) -> None:
        self._leave_desk(wait=wait)
        self._current = self._scan = self._truth = None
        self._predictions.clear()
        self._tell_study()

    def set_reader(self, name: str, prepared: Prepared | None = None) -> None:
        """Save all as the reader so far, and go on as ``name``; ValueError where it is blank, or no person's.

        ``prepared`` of that reader and the open study saves the wait for the disk, as in :meth:`open`.
        """
        name = name.strip()
        if not name:
            raise ValueError("a reader needs a name")
        if is_reserved(name):
            raise ValueError(f"{name} is what the consensus of several readers is kept as; take another name")
        self.end_consensus()
        if name == self._reader:
            if prepared is not None:
                prepared.release()
            return
        study = self.study
        prepared = self._fitting(prepared, study, name)
        if study is not None:
            self._leave_desk(wait=prepared is None)
        self._reader = name
        if study is not None:
            self._take_desk(prepared or self.prepare(study))
            if self._current is not None and self._scan is not None:
                self._take_up(self._current, self._scan)
        self._tell_study()

    def follow(self, study: Study, gone: Collection[str]) -> None:
        """Go on with ``study``, the open folder as it is now: its scans in reading order, those ``gone`` among them."""
        if self._desk is not None and not self.judge and self._desk.study.folder == study.folder:
            self._desk.follow(study, gone)
            self._on_change(Change(Aspect.ROWS))
            self._tell_problems()

    def hide(self, keys: Collection[str], hidden: bool) -> bool:
        """Hide scans from the worklist, or show them again; False where nothing may be changed here, and says why."""
        if self._desk is None or self._desk.read_only:
            self._say("" if self._desk is None else self._desk.read_only)
            return False
        self._desk.hide(keys, hidden)
        self._on_change(Change(Aspect.ROWS))
        return True

    def read_blind(self, blind: Collection[str]) -> None:
        """Keep the "draft", or the "truth" with its class, of every scan from the reader until it is signed off."""
        if self._blind == frozenset(blind):
            return
        self._finish_stroke()
        self._blind = frozenset(blind)
        if self._desk is not None:
            self._desk.read_blind(self._blind)
            self._on_change(Change(Aspect.ROWS))
        if self._reading is not None:
            self._reading.blind = self._blind
            self._note_seen(self._reading)
        self._tell(ALL_OF_SCAN & ~Aspect.SCAN)

    @property
    def blind(self) -> frozenset[str]:
        """What is kept from the reader so."""
        return self._blind

    def veiled(self, text: str) -> str:
        """A sentence that names files as the reader is told it: without the paths that would give a class away."""
        return self.worklist.veiled(text)

    def flush(self) -> bool:
        """Wait until all work is on the disk; False where it could not be written (it is kept, and tried again)."""
        self._finish_stroke()
        flushed = self._desk is None or self._desk.flush()
        self._refresh_saved()
        return flushed

    def hurry(self) -> Callable[[], bool]:
        """Send all work to the disk without waiting for it; what is returned waits as :meth:`flush`, on any thread."""
        self._finish_stroke()
        desk = self._desk
        if desk is None:
            return lambda: True
        desk.hurry()
        return desk.flush

    # --- the scan on screen ----------------------------------------------------------------------------------------
    def loaded(self, key: str, scan: Scan, truth: Mask | None) -> None:
        """The files of ``key`` were read; ignored when it is no longer current.

        A scan whose bytes are not those that were annotated starts afresh; its old annotation is kept on disk.
        """
        if key != self._current or self._desk is None:
            return
        self._put_down()
        self._scan, self._truth = scan, truth
        self.worklist.note(key, unreadable="")
        self._take_up(key, scan)
        self._tell(Aspect.ROWS | ALL_OF_SCAN)
        self._tell_problems()

    def unreadable(self, key: str, reason: str) -> None:
        """The files of ``key`` cannot be read: its row says why; with "", they can be read now."""
        if key not in self.worklist:
            return
        self.worklist.note(key, unreadable=reason)
        self._tell(Aspect.ROWS, key)
        if key == self._current and reason and self._scan is None:
            self._say("{scan}: {reason}", scan=self.name_of(key), reason=reason)

    def rows_noted(self) -> None:
        """Tell that rows of the worklist were given what no annotation tells."""
        self._on_change(Change(Aspect.ROWS))

    # --- segment ---------------------------------------------------------------------------------------------------
    def correction_is_work(self, key: str) -> bool:
        """Whether Segment would lose work of the reader if it replaced the correction of ``key``."""
        if key == self._current and self._reading is not None:
            return self._painter.active or self._reading.correction_is_work()
        left = None if self._desk is None else self._desk.left(key)
        return left is not None and left.correction_is_work()

    def propose(self, key: str, scan_ref: ScanRef, prediction: Prediction, *, replace_correction: bool = False) -> bool:
        """Make ``prediction`` the draft of ``key`` (any scan of the study), as one undoable step.

        A correction that is work is kept unless ``replace_correction``, and beside a hidden draft in any case; a
        signed-off scan keeps its final and state.
        Returns False where the correction was kept, or where the prediction is not of the scan under this key.
        Raises ValueError where the prediction is not on the scan's grid or its figures are not 0 to 1.
        """
        scan_ref = replace(scan_ref, path=key)
        draft = acts.draft_of(prediction, self.sensitivity)
        if draft.mask.shape != scan_ref.shape:
            raise ValueError(f"{key}: a prediction of shape {draft.mask.shape} for a scan of {scan_ref.shape}")
        if key == self._current:
            self._finish_stroke() if replace_correction else self.keep_threshold()
        reading = self._reading_for(scan_ref)
        if reading is None:
            return False
        on_screen = self._keep(reading, prediction)
        work = reading.correction_is_work() or (on_screen and self._painter.active) or reading.hides("draft")
        replace_correction = replace_correction and not reading.hides("draft")
        step = acts.segment_step(reading, draft, keep_correction=work and not replace_correction)
        if step is not None:
            self._do(reading, step)
        return replace_correction or not work

    def refusal(self, scan_ref: ScanRef) -> str:
        """Why nothing can be proposed for a scan, "" where it can: it must not be changed, is another, or is gone."""
        if scan_ref.path not in self.worklist:
            return "is no longer in the study"
        return "" if self._reading_for(scan_ref) is not None else self._why_not(scan_ref.path)

    def remember(self, key: str, scan_ref: ScanRef, prediction: Prediction) -> bool:
        """Keep ``prediction``, made again or completed, of a scan whose draft the same model proposed; no step.

        A draft whose uncertainty is not known yet takes that of the prediction. Returns False, and keeps nothing, where
        the draft is of another model by now, or there is none, or the scan is another.
        """
        reading = self._reading_for(replace(scan_ref, path=key))
        if reading is None or not acts.is_of(reading.annotation.draft, prediction):
            return False
        self._keep(reading, prediction)
        if self._complete(reading):
            self._save(reading)
            self._tell(Aspect.ROWS, key)
        return True

    def _keep(self, reading: Reading, prediction: Prediction) -> bool:
        """Keep a prediction in memory; whether it is that of the scan on screen."""
        self._predictions.put(reading.key, prediction)
        if reading is self._reading:
            self._tell(Aspect.PREDICTION)
        return reading is self._reading

    def _reading_for(self, scan_ref: ScanRef) -> Reading | None:
        """The scan that was predicted, on screen or not; None where it is gone, is another, or must not be changed."""
        key = scan_ref.path
        on_screen = key == self._current and self._reading is not None
        reading = self._reading if on_screen else self._reading_of(scan_ref)
        if self._desk is None or reading is None or self._desk.locked(key):
            return None
        return reading if reading.annotation.scan.is_same_scan(scan_ref) else None

    def _reading_of(self, scan_ref: ScanRef) -> Reading | None:
        """A scan that is not on screen; None where the study has none such, or the annotated one was another."""
        if self._desk is None or scan_ref.path not in self.worklist:
            return None
        reading, former = self._desk.reading(scan_ref)
        self._tell_problems()
        return reading if former is None else None

    def stored(self, key: str) -> Annotation | None:
        """The newest annotation of ``key``, but for what is being drawn; may be called on any thread."""
        desk = self._desk
        return None if desk is None else desk.peek(key)

    # --- sign off --------------------------------------------------------------------------------------------------
    def sign_off(self) -> bool:
        """Sign off the correction, or the unchanged firm draft; with neither, or an empty mask, sign nothing, say why.

        True where the scan is signed off now; one that was already gets no further final.
        """
        if self._reading is None or not self._may_change():
            return False
        self._finish_stroke()
        if self.state is State.SIGNED_OFF:
            return True
        step = acts.sign_off_step(self._reading)
        if step is not None:
            self._sign(step)
        elif self._reading.mask is None and self.hides("draft"):
            self._say("Nothing to sign off: the draft is hidden; draw the lesion, or sign off that there is none")
        elif self._reading.mask is None and self.draft_kind == "weak":
            percent = "" if self.draft is None else str(round(100 * self.draft.lesion_probability))
            self._say(
                "Possible lesion ({percent} %): accept it (Y), draw, or sign off that there is no lesion (0)",
                percent=percent,
            )
        elif self._reading.mask is None:
            self._say("Nothing to sign off: segment the scan, draw the lesion, or sign off that there is none")
        else:
            self._say("The mask is empty: draw the lesion, or sign off that there is none")
        return step is not None

    def sign_off_scan(self, scan_ref: ScanRef) -> str:
        """Sign off any scan of the study as :meth:`sign_off` does; returns why it was not, "" where it was.

        Taken back on that scan, by undo.
        """
        if scan_ref.path == self._current:
            self._finish_stroke()
        reading = self._reading_for(scan_ref)
        if reading is None:
            return self._why_not(scan_ref.path)
        if reading.annotation.state is State.SIGNED_OFF:
            return "is signed off already"
        step = acts.sign_off_step(reading)
        if step is None:
            if reading.mask is not None:
                return "has an empty mask"
            return "has only a possible lesion" if reading.draft_kind == "weak" else "has no mask"
        self._do(reading, step)
        assert self._desk is not None
        self._desk.hurry()
        return ""

    def sign_off_no_lesion(self) -> bool:
        """Sign off that the scan shows no lesion; True where that stands now."""
        if self._reading is None or not self._may_change():
            return False
        self._finish_stroke()
        step = acts.no_lesion_step(self._reading)
        if step is not None:
            self._sign(step)
        return True

    def _sign(self, step: Step) -> None:
        assert self._reading is not None and self._desk is not None
        self._do(self._reading, step)
        self._signed_last = self._reading.key
        self._desk.hurry()

    def reopen(self) -> None:
        """Go on with a signed-off scan: the correction is a copy of the last final, and all finals stay."""
        self._act(acts.reopen_step)

    def set_flag(self, flag: bool, note: str | None = None) -> None:
        """Flag the scan or not; ``note`` None leaves the note as it is."""
        self._note(flag=flag) if note is None else self._note(flag=flag, note=note)

    def flag_scan(self, scan_ref: ScanRef, flag: bool, note: str = "") -> str:
        """Flag any scan of the study or not, and add ``note`` to its note; returns why not, "" where it was done."""
        reading = self._reading_for(scan_ref)
        if reading is None:
            return self._why_not(scan_ref.path)
        lines = reading.annotation.note.splitlines()
        if note and note not in lines:
            reading.note(note="\n".join([*lines, note]))
        reading.note(flag=flag)
        self._save(reading)
        self._tell(Aspect.ROWS | (Aspect.STATE if reading is self._reading else Aspect(0)), reading.key)
        return ""

    def _why_not(self, key: str) -> str:
        locked = "" if self._desk is None else self._desk.locked(key)
        return locked or "is not the scan that was annotated"

    def set_class(self, lesion_class: str | None) -> None:
        """Call the lesion "benign", "malignant", or leave it open (None)."""
        if lesion_class not in (*LESION_CLASSES, None):
            raise ValueError(f"{lesion_class!r} is none of {', '.join(LESION_CLASSES)}")
        self._note(lesion_class=lesion_class)
