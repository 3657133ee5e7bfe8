"""What is done with all selected scans at once: segment, sign off, give a class, flag, export, hide."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from busviewer.review import Aspect, Change, ReviewSession
from busviewer.scan import read_scan
from busviewer.scan.frames import file_of, sha256_of_scan
from busviewer.segmentation.failure import reason_of
from busviewer.study.annotations.annotation import Annotation, ScanRef, State
from busviewer.study.folder.clips import Clips
from busviewer.study.folder.entry import ScanEntry
from busviewer.study.worklist.worklist import Row
from busviewer.ui.commands.actions import Actions
from busviewer.ui.kit.draft_words import only_weak
from busviewer.ui.kit.handlers import Handlers
from busviewer.ui.kit.jobs import Job, Worker
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.text import tr
from busviewer.ui.panels.reading_panel import ReadingPanel
from busviewer.ui.panels.status_bar import JobStrip
from busviewer.ui.worklist.worklist_panel import WorklistPanel

__all__ = ["Segmenting", "SelectionController"]

_AT_A_TIME = 4  # scans between two looks at the window
_MENU = (
    ("beside_selected",),
    ("segment_selected", "sign_off_selected", "no_lesion_selected"),
    ("benign_selected", "malignant_selected", "unclass_selected"),
    ("flag_selected", "unflag_selected"),
    ("export_selected",),
    ("hide_selected", "show_selected"),
    ("select_all",),
)

Act = Callable[[ScanRef], str]  # "" where it was done, else why not


class Segmenting(Protocol):
    """What segments many scans."""

    @property
    def busy(self) -> bool:
        """Whether it is at it."""

    def segment_key_frames(
        self, by_key: Mapping[str, ScanEntry], clips: Clips, keys: Sequence[str], title: str
    ) -> None:
        """Segment the scans ``keys``, under a ``title``; of ``clips``, their key frames."""


@dataclass(frozen=True)
class _Plan:
    """One thing to do with many scans: what it is called, what is said of so many done, and which are skipped, why."""

    act: Act
    text: str
    told: Callable[[int], str]
    rows: Sequence[Row]
    skipped: Sequence[str] = ()


@dataclass
class _Round:
    """A plan under way: what is left, how many are done, which were skipped and why."""

    plan: _Plan
    left: list[ScanEntry]
    done: int = 0
    skipped: list[str] = field(default_factory=list)


def _look_up(entry: ScanEntry, stored: Annotation | None) -> ScanRef:
    """Which scan lies under this name now; raises what reading it raises."""
    if stored is not None and stored.scan.sha256:
        # what older programs wrote knows no spacing of the file, which only DICOM tells
        complete = stored.scan.spacing is not None or file_of(entry.path).suffix.lower() not in (".dcm", ".dicom")
        if complete and sha256_of_scan(entry.path) == stored.scan.sha256:
            return stored.scan
    return ScanRef.of(entry.key, read_scan(entry.path))


class SelectionController(QObject):
    """The commands for the selected scans. The files are read on a worker, the session is changed between.

    Signals: ``export_requested`` the keys of the scans.
    """

    export_requested = Signal(object)

    def __init__(
        self,
        session: ReviewSession,
        segmenting: Segmenting,
        refuses: Callable[[str | None], bool],
        panel: WorklistPanel,
        reading: ReadingPanel,
        strip: JobStrip,
        actions: Actions,
        bar: MessageBar,
        parent: QObject,
    ) -> None:
        """``refuses`` tells whether the scan of a key (None: any of the study) must not be changed, and says why."""
        super().__init__(parent)
        self._session, self._segmenting, self._refuses, self._panel = session, segmenting, refuses, panel
        self._reading, self._strip, self._actions, self._bar = reading, strip, actions, bar
        self._worker = Worker("selection", self)
        self._round: _Round | None = None
        self._job: Job | None = None
        self._strip.cancelled.connect(self.stop)
        self._panel.list.customContextMenuRequested.connect(self._show_menu)

    def handlers(self) -> Handlers:
        """What to call, by the name of the command."""
        return {
            "select_all": self._panel.select_all,
            "segment_selected": self._segment,
            "sign_off_selected": self._ask_sign_off,
            "no_lesion_selected": self._ask_no_lesion,
            "benign_selected": lambda: self._ask_class("benign"),
            "malignant_selected": lambda: self._ask_class("malignant"),
            "unclass_selected": lambda: self._ask_class(None),
            "flag_selected": self._ask_flag,
            "unflag_selected": lambda: self._flag(self._rows_on_show(), False, ""),
            "export_selected": self._export,
            "hide_selected": lambda: self._hide(True),
            "show_selected": lambda: self._hide(False),
        }

    def on_change(self, change: Change) -> None:
        """Another study or reader has the desk: what is under way is of the one before."""
        if Aspect.STUDY in change.aspects:
            self.stop()

    @property
    def busy(self) -> bool:
        """Whether something is being done with many scans."""
        return self._round is not None

    def _show_menu(self, place: QPoint) -> None:
        if not self._rows():
            return
        menu, actions = QMenu(self._panel), self._actions
        title = menu.addAction(tr("Selected: {count}").format(count=len(self._panel.selected)))
        title.setEnabled(False)
        for group in _MENU:
            menu.addSeparator()
            for name in group:
                menu.addAction(actions[name])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._panel.list.viewport().mapToGlobal(place))

    @property
    def _desk(self) -> tuple[Path | None, str]:
        """Which work the selected scans belong to: the folder and the reader."""
        study = self._session.workspace.study
        return None if study is None else study.folder, self._session.workspace.reader

    def _rows(self) -> list[Row]:
        """Of the selected scans; of a clip, those of all its frames."""
        worklist = self._session.workspace.worklist
        return [worklist.row(key) for key in self._panel.selected_scans if key in worklist]

    def _rows_on_show(self) -> list[Row]:
        """As :meth:`_rows`, with one of a clip: a flag and a class are of the frame that is shown, not of hundreds."""
        worklist = self._session.workspace.worklist
        return [worklist.row(key) for key in self._panel.selected if key in worklist]

    def _entries(self, rows: Sequence[Row]) -> list[ScanEntry]:
        study = self._session.workspace.study
        return [] if study is None else [study.by_key[row.key] for row in rows]

    # --- segment, export, hide -------------------------------------------------------------------------------------
    def _segment(self) -> None:
        keys, study = [row.key for row in self._rows() if not row.gone], self._session.workspace.study
        if keys and study is not None and not self._refuses(None) and not self._is_busy():
            clips = self._session.workspace.worklist.clips
            self._segmenting.segment_key_frames(study.by_key, clips, keys, tr("Segment selected"))

    def _export(self) -> None:
        keys = self._panel.selected_scans
        if keys:
            self.export_requested.emit(keys)

    def _hide(self, hidden: bool) -> None:
        keys = [row.key for row in self._rows() if row.hidden != hidden]
        if not keys:
            self._bar.tell(
                tr("The selected scans are already hidden.") if hidden else tr("None of the selected scans is hidden."),
                about="study",
            )
        elif self._session.rows.hide(keys, hidden):
            text = tr("{count} hidden. Your work on them is kept. To see them, choose Filter > Hidden.")
            text = text if hidden else tr("{count} shown again.")
            self._bar.tell(text.format(count=len(keys)), about="study")

    # --- sign off, class, flag -------------------------------------------------------------------------------------
    def _ask_sign_off(self) -> None:
        """Ask first: nobody sees these masks again before they are final."""
        rows = self._rows()
        skipped = {row.key: why for row in rows if (why := _why_not_signed(row, self._session.judging.blind))}
        ready = [row for row in rows if row.key not in skipped]
        lines = [f"{self._session.workspace.name_of(key)}: {why}" for key, why in skipped.items()]
        if not ready:
            text = tr("None of the selected scans can be signed off.")
            self._bar.tell(text, "warning", about="study", details=lines)
            return
        if self._is_busy():
            return
        text = tr(
            "Sign off the selected scans ({count}) without viewing each one? The correction of each, or its "
            "unchanged draft, becomes its final."
        ).format(count=len(ready))
        if skipped:
            text += " " + tr("{count} will be skipped.").format(count=len(skipped))
        self._ask_first(
            text,
            tr("Sign off {count}"),
            _Plan(
                self._session.sign_off.sign_scan,
                tr("Sign off"),
                lambda count: tr("{count} signed off. To reopen one, select it and choose Undo.").format(count=count),
                ready,
                lines,
            ),
        )

    def _ask_no_lesion(self) -> None:
        """Ask first, and say what would be set aside."""
        worklist = self._session.workspace.worklist
        rows = self._rows()
        skipped = {row.key: why for row in rows if (why := _why_not_open(row))}
        ready = [row for row in rows if row.key not in skipped]
        lines = [f"{self._session.workspace.name_of(key)}: {why}" for key, why in skipped.items()]
        if not ready:
            self._bar.tell(tr("None of the selected scans can be signed off."), "warning", about="study", details=lines)
            return
        if self._is_busy():
            return
        text = tr("Sign off the selected scans ({count}) as no lesion?").format(count=len(ready))
        overruled = sum(row.no_lesion is False or worklist.drawn(row.key) for row in ready)
        if overruled:
            text += " " + tr("Scans with a correction or a firm draft, which will not count: {count}.").format(
                count=overruled
            )
        signed = sum(row.state is State.SIGNED_OFF for row in rows)
        if signed:
            text += " " + tr("Already signed off, left as they are: {count}.").format(count=signed)
        if len(skipped) > signed:
            text += " " + tr("{count} will be skipped.").format(count=len(skipped) - signed)
        self._ask_first(
            text,
            tr("No lesion on {count}"),
            _Plan(
                self._session.sign_off.no_lesion_scan,
                tr("No lesion"),
                lambda count: tr("{count} signed off as no lesion. To reopen one, select it and choose Undo.").format(
                    count=count
                ),
                ready,
                lines,
            ),
        )

    def _ask_class(self, lesion_class: str | None) -> None:
        """Give all the class, or take theirs; ask first where one had another, as no undo brings it back."""
        rows = [row for row in self._rows_on_show() if row.lesion_class != lesion_class]
        if self._is_busy():
            return
        if not rows:
            text = tr("None of the selected scans has a class.")
            if lesion_class is not None:
                text = tr("The selected scans already have this class.")
            self._bar.tell(text, about="study")
            return
        told = {
            "benign": tr("{count} classified as benign."),
            "malignant": tr("{count} classified as malignant."),
            None: tr("Class removed: {count}."),
        }[lesion_class]
        plan = _Plan(
            lambda ref: self._session.sign_off.class_scan(ref, lesion_class),
            tr("Set class"),
            lambda count: told.format(count=count),
            rows,
        )
        classed = sum(row.lesion_class is not None for row in rows)
        if not classed:
            self._start(plan)
        elif lesion_class is None:
            text = tr("Remove your class from the selected scans ({count})?").format(count=classed)
            self._ask_first(text, tr("Remove {count}"), plan)
        else:
            text = tr("Selected scans with another class: {count}. Replace it?").format(count=classed)
            self._ask_first(text, tr("Classify {count}"), plan)

    def _ask_first(self, text: str, label: str, plan: _Plan) -> None:
        """Ask ``text``; ``label`` with the number of scans is the answer on which ``plan`` is carried out."""
        here = self._desk

        def go() -> None:
            if self._desk == here and not self._is_busy():  # it was asked a while ago
                self._start(plan)

        self._bar.ask(text, ((tr("Cancel"), lambda: None), (label.format(count=len(plan.rows)), go)), about="study")

    def _ask_flag(self) -> None:
        rows = self._rows_on_show()
        if rows and not self._is_busy():
            text = tr("Flag the selected scans ({count}) with this note (optional):").format(count=len(rows))
            here = self._desk

            def flag(note: str) -> None:
                if self._desk == here:
                    self._flag(rows, True, note.strip())

            self._bar.ask_text(text, "", tr("Flag"), flag, about="study")

    def _flag(self, rows: Sequence[Row], flag: bool, note: str) -> None:
        rows = [row for row in rows if row.flagged != flag or note]
        if self._is_busy():
            return
        if not rows:
            self._bar.tell(
                tr("The selected scans are already flagged.") if flag else tr("None of the selected scans is flagged."),
                about="study",
            )
            return
        told = tr("{count} flagged.") if flag else tr("Flags removed: {count}.")
        self._start(
            _Plan(
                lambda ref: self._session.sign_off.flag_scan(ref, flag, note),
                tr("Flag"),
                lambda count: told.format(count=count),
                rows,
            )
        )

    def _is_busy(self) -> bool:
        busy = self.busy or self._segmenting.busy
        if busy:
            text = tr("Another task is running. Wait until it finishes, or cancel it below.")
            self._bar.tell(text, about="study")
        return busy

    # --- one after another -----------------------------------------------------------------------------------------
    def _start(self, plan: _Plan) -> None:
        self._reading.commit()
        self._round = _Round(plan, self._entries(plan.rows), skipped=list(plan.skipped))
        self._strip.start(plan.text)
        self._go_on()

    def _go_on(self) -> None:
        task = self._round
        if task is None:
            return
        if not task.left:
            self._end(task)
            return
        some, task.left = task.left[:_AT_A_TIME], task.left[_AT_A_TIME:]
        stored = self._session.storage.stored

        def work() -> list[tuple[str, ScanRef | str]]:
            found: list[tuple[str, ScanRef | str]] = []
            for entry in some:
                try:
                    found.append((entry.key, _look_up(entry, stored(entry.key))))
                except Exception as error:
                    found.append((entry.key, reason_of(error)))
            return found

        self._job = self._worker.submit(work, lambda found: self._apply(task, found))

    def _apply(self, task: _Round, found: Sequence[tuple[str, ScanRef | str]]) -> None:
        for key, ref in found:
            why = ref if isinstance(ref, str) else tr(task.plan.act(ref))
            if why:
                task.skipped.append(f"{self._session.workspace.name_of(key)}: {why}")
            else:
                task.done += 1
        total = len(task.plan.rows)
        gone = total - len(task.left)
        self._strip.progress(gone / total, f"{task.plan.text} {gone}/{total}")
        self._go_on()

    def _end(self, task: _Round) -> None:
        self._round = self._job = None
        self._strip.stop()
        text = task.plan.told(task.done)
        if task.skipped:
            text += " " + tr("{count} skipped.").format(count=len(task.skipped))
        self._bar.tell(text, "warning" if task.skipped else "info", about="study", details=task.skipped)

    def stop(self) -> None:
        """Go no further; what is done stays done."""
        if self._job is not None:
            self._job.cancel()
        task = self._round
        if task is not None:
            task.skipped += [f"{self._session.workspace.name_of(entry.key)}: {tr('cancelled')}" for entry in task.left]
            self._end(task)

    def close(self) -> None:
        """End the thread."""
        self._round = None
        self._worker.close()


def _why_not_open(row: Row) -> str:
    """Why a row cannot be signed off whatever it shows; "" where it may."""
    if row.gone:
        return tr("file removed")
    return tr("already signed off") if row.state is State.SIGNED_OFF else ""


def _why_not_signed(row: Row, blind: frozenset[str]) -> str:
    """Why a row cannot be signed off with others, as far as the worklist tells; "" where it may."""
    if why := _why_not_open(row):
        return why
    if only_weak(row):
        return tr("only a possible lesion: open the scan and accept it first")
    if row.no_lesion is None:  # of a scan whose draft is hidden the row does not tell either
        return "" if row.has_draft and "draft" in blind else tr("no mask")
    return tr("empty mask") if row.no_lesion else ""
