"""More than one reader: readers compared, and their consensus."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from busviewer.files import write_atomic
from busviewer.mask import Mask
from busviewer.review import Aspect, Change, Prepared, ReviewSession
from busviewer.study.annotations.storage_paths import annotation_name
from busviewer.study.readers.comparison import Compared, compare_readers, pairs_csv
from busviewer.study.readers.readers import Readers, find_readers, said_of
from busviewer.ui.commands.actions import COMMANDS, Actions
from busviewer.ui.commands.enabling import Enabling
from busviewer.ui.kit.handlers import Handlers
from busviewer.ui.kit.jobs import Job, Worker
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.text import marked, said, tr
from busviewer.ui.readers.consensus_work import Taken, edit_start, look_at, take

if TYPE_CHECKING:
    from busviewer.ui.canvas.scan_view import ScanView
    from busviewer.ui.canvas.views import Views
    from busviewer.ui.readers.compare_page import ComparePage
    from busviewer.ui.readers.consensus_work import Looked, Start
    from busviewer.ui.readers.reader_masks import ReaderMasks, ReadersLegend

__all__ = ["ReadersController"]

_ALONE = (
    "export", "figure", "finetune", "summary", "segment_all", "next_unread", "segment_selected", "sign_off_selected",
    "no_lesion_selected", "benign_selected", "malignant_selected", "unclass_selected", "flag_selected",
    "unflag_selected", "export_selected", "hide_selected", "show_selected",
)  # fmt: skip
_NOT_BEGUN = marked("The consensus was not started because your own work could not be saved.")


class ReadersController(QObject):
    """Between the session, the page that compares (one of ``pages``, in the place of the canvas), and the actions.

    Signals: ``leaving`` before the comparison takes the place of the reading; ``comparing_changed`` whether it has;
    ``consensus_changed`` who draws the consensus on the desk, "" where none is; ``stepped`` so many scans on (or back,
    below 0) in the worklist.
    """

    leaving = Signal()
    comparing_changed = Signal(bool)
    consensus_changed = Signal(str)
    stepped = Signal(int)

    def __init__(
        self,
        session: ReviewSession,
        user_data: Path,
        pages: QStackedWidget,
        actions: Actions,
        enabling: Enabling,
        bar: MessageBar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session, self._user_data, self._pages, self._bar = session, user_data, pages, bar
        self._actions, self._enabling, self._window = actions, enabling, parent
        self._canvas: tuple[ScanView, Views] | None = None
        self._worker = Worker("readers", self)
        self._page: ComparePage | None = None
        self._over: tuple[ReaderMasks, ReadersLegend] | None = None
        self._readers: Readers | None = None
        self._compared: Compared | None = None
        self._job: Job | None = None
        self._looking: Job | None = None
        self._start: Start | None = None
        self._left: str | None = None  # the scan that was being read when the comparison began
        self.comparing = False
        enabling.refreshed.connect(self._limit)

    def show_on(self, view: ScanView, views: Views) -> None:
        """The canvas is there, on one of the pages."""
        self._canvas = view, views

    def handlers(self) -> Handlers:
        """What to call, by the name of the command."""
        return {"compare_readers": self.open, "previous": lambda: self._step(-1), "next": lambda: self._step(1)}

    # --- what the session tells ------------------------------------------------------------------------------------
    def on_change(self, change: Change) -> None:
        """Go with what changed: another study or scan ends the comparison."""
        aspects, session = change.aspects, self._session
        if Aspect.STUDY in aspects and not session.judging.judge:
            self.consensus_changed.emit("")
            self._outline(None, None)
        if self.comparing and (Aspect.STUDY in aspects or session.shown.key != self._left):
            self.leave()
        if (
            session.judging.judge
            and Aspect.SCAN in aspects
            and session.shown.scan is not None
            and self._start is not None
        ):
            self._outline(*self._start.masks)

    def _limit(self) -> None:
        """Let nothing act that would act on a scan out of sight, or on more than the consensus that is edited."""
        actions = self._actions
        if self.comparing:
            for command in COMMANDS:
                away = command.name in ("segment", "undo", "redo") or command.name.endswith("_selected")
                if command.needs in ("scan", "clip") or away:
                    actions[command.name].setEnabled(False)
        elif self._session.judging.judge:
            for name in _ALONE:
                actions[name].setEnabled(False)

    # --- the page --------------------------------------------------------------------------------------------------
    def open(self) -> None:
        """Compare readers, in the place of the reading."""
        if self._session.judging.judge:
            self.back()
        elif self._session.workspace.study is not None and not self.comparing and self._canvas is not None:
            self.leaving.emit()
            saved = self._session.storage.hurry()
            if self._session.storage.saved != "failed":
                self._show_page(True)
                self._find(saved)

    def refresh_theme(self) -> None:
        """Take the look in force."""
        if self._page is not None:
            self._page.refresh_theme()

    def leave(self) -> None:
        """Back to the reading."""
        self._cancel()
        if self.comparing:
            self._show_page(False)

    def _step(self, step: int) -> None:
        """To the scan above or below, in the list that is on show."""
        if self.comparing and self._page is not None:
            self._page.step(step)
        else:
            self.stepped.emit(step)

    def _show_page(self, on: bool) -> None:
        assert self._canvas is not None
        view, views = self._canvas
        self._bar.leave("study")  # it would speak of what is out of sight
        self.comparing, self._left = on, self._session.shown.key
        page = self._made_page()
        self._pages.setCurrentWidget(page if on else views)
        self.comparing_changed.emit(on)
        self._enabling.refresh()
        (page.table if on else view).setFocus()

    def _made_page(self) -> ComparePage:
        if self._page is None:
            from busviewer.ui.readers.compare_page import ComparePage

            page = self._page = ComparePage(lambda key: self._session.workspace.name_of(key))
            self._pages.addWidget(page)
            page.readers_chosen.connect(self._compare)
            page.scan_chosen.connect(self._look)
            page.taken.connect(self._ask_take)
            page.edited.connect(self._edit)
            page.csv_clicked.connect(self._save_csv)
            page.left.connect(self.leave)
        return self._page

    def _cancel(self) -> None:
        for job in (self._job, self._looking):
            if job is not None:
                job.cancel()

    def _run(
        self, work: Callable[[], Any], done: Callable[[Any], None], dropped: Callable[[Any], None] | None = None
    ) -> None:
        """Do ``work`` on the worker in the place of what it was at, its progress on the page."""
        self._cancel()
        page = self._made_page()
        page.show_working(True)

        def ended(found: object) -> None:
            page.show_working(False)
            done(found)

        def failed(error: Exception) -> None:
            page.show_working(False)
            self._bar.tell(str(error), "error", about="study")

        def moved(fraction: float, _text: str) -> None:
            page.show_working(True, fraction)

        self._job = self._worker.submit(self._settled(work), ended, failed=failed, progress=moved, dropped=dropped)

    def _settled(self, work: Callable[[], Any]) -> Callable[[], Any]:
        """``work`` once a consensus that was left is on the disk, and no longer held by this window itself."""

        def after() -> Any:
            self._session.storage.await_left()
            return work()

        return after

    # --- comparing -------------------------------------------------------------------------------------------------
    @property
    def _folder(self) -> Path:
        assert self._session.workspace.study is not None
        return self._session.workspace.study.folder

    def _find(self, saved: Callable[[], bool]) -> None:
        """Look for the readers, once the work at the desk is ``saved``."""
        folder, user_data = self._folder, self._user_data
        page = self._made_page()
        wished = page.names if any(page.names) else (self._session.workspace.reader,)
        page.show_scan(None)

        def found(readers: Readers) -> None:
            self._readers = readers
            if readers.problems:
                self._bar.tell(readers.problems[0], "warning", about="study", details=readers.problems)
            page.offer(readers, [name for name in wished if name])
            self._compare()

        def work() -> Readers:
            saved()
            return find_readers(folder, user_data)

        self._run(work, found)

    def _compare(self) -> None:
        readers, page = self._readers, self._made_page()
        self._bar.leave("scan")  # a question was of the readers before
        if readers is None:
            return
        first, second = page.names
        if not first or not second or first == second:
            page.show_compared(readers, None, tr("Choose two readers who have signed off scans."))
            return
        allowed = self._may_see(readers)

        def compared(found: Compared) -> None:
            self._compared = found
            page.show_compared(readers, found, self._who_sees(readers, found))
            if found.problems:
                self._bar.tell(found.problems[0], "warning", about="study", details=found.problems)

        self._run(lambda: compare_readers(readers, first, second, allowed), compared)

    def _may_see(self, readers: Readers) -> frozenset[str] | None:
        """The scans of which the reader may see what others said, None for all: who reads blind has yet to begin."""
        allowed = readers.may_see(self._session.workspace.reader)
        return frozenset() if allowed is None and self._session.judging.blind else allowed

    def _who_sees(self, readers: Readers, found: Compared) -> str:
        """Which scans are listed, and which are not."""
        if self._may_see(readers) is None:
            return tr(
                "You have not signed off any scan in this study, so every scan that both readers signed off is "
                "listed. If you still plan to read this study blind, stop here."
            )
        both = set(readers.work(found.readers[0]).signed) & set(readers.work(found.readers[1]).signed)
        text = tr("You are reading this study too, so only scans that you signed off are listed.")
        more = len(both) - len(found.pairs) - len(found.problems)
        return (
            f"{text} {tr('{count} more will be listed after you sign them off.').format(count=more)}" if more else text
        )

    def _look(self, key: str) -> None:
        """Show a scan with what was said of it."""
        readers, page, study = self._readers, self._made_page(), self._session.workspace.study
        self._bar.leave("scan")
        if readers is None or study is None:
            return
        names, entry = page.names, study.by_key.get(key)

        def done(found: Looked) -> None:
            if page.current == key:
                page.show_scan(found.scan, found.masks)
                page.tell_rule(found.words)

        def failed(error: Exception) -> None:
            if page.current == key:
                page.show_scan(None)
                page.tell_rule(self._session.workspace.veiled(said(error)))

        if self._looking is not None:
            self._looking.cancel()
        self._looking = self._worker.submit(
            self._settled(lambda: look_at(readers, names, key, entry)), done, failed=failed, front=True
        )

    def _save_csv(self) -> None:
        readers, compared = self._readers, self._compared
        if readers is None or compared is None:
            return
        start = self._folder.parent / f"{self._folder.name}-readers.csv"
        name, _kind = QFileDialog.getSaveFileName(self._window, tr("Save as CSV"), str(start), "CSV (*.csv)")
        if name:
            path = Path(name)
            told = tr("Saved to {file}.").format(file=path)

            def saved(_written: object) -> None:
                self._bar.tell(told, about="study")

            self._run(lambda: write_atomic(path, pairs_csv(readers, [compared])), saved)

    # --- the consensus ---------------------------------------------------------------------------------------------
    def _ask_take(self, keys: list[str], start: str) -> None:
        """Take masks as the consensus; where one was drawn by hand, ask first."""
        said = {} if self._readers is None else self._readers.consensus.said
        drawn = [
            key for key in keys if key in said and (origin := said[key].origin) is not None and origin.rule == "edit"
        ]
        if not drawn:
            self._take(keys, start)
            return
        text = tr(
            "The consensus on {count} of these scans was drawn by hand. If you replace it, it stays in the file but "
            "is no longer used."
        )
        answers = ((tr("Keep"), lambda: None), (tr("Replace"), lambda: self._take(keys, start)))
        self._bar.ask(text.format(count=len(drawn)), answers, about="scan")

    def _take(self, keys: list[str], start: str) -> None:
        readers, page, by = self._readers, self._made_page(), self._session.workspace.reader
        if readers is None:
            return
        names, folder, user_data = page.names, self._folder, self._user_data

        def done(found: Taken) -> None:
            readers.consensus.said.update(found.said)
            page.refresh()
            if page.current is not None:
                self._look(page.current)
            if found.problems:
                text = tr("No consensus could be made on {count} of the scans:").format(count=len(found.problems))
                self._bar.tell(f"{text} {said(found.problems[0])}", "warning", about="study", details=found.problems)

        self._run(lambda: take(readers, names, keys, start=start, by=by, folder=folder, user_data=user_data), done)

    def _edit(self, key: str, start: str | None) -> None:
        readers, page, by = self._readers, self._made_page(), self._session.workspace.reader
        session, study = self._session, self._session.workspace.study
        if readers is None or study is None:
            return
        names = page.names
        saved = session.storage.hurry()

        def work() -> tuple[Start, Prepared]:
            if not saved():
                raise OSError(tr(_NOT_BEGUN))
            return edit_start(readers, names, key, start=start, by=by), session.judging.prepare(study, key)

        self._run(work, lambda found: self._begin(*found), lambda found: found[1].release())

    def _begin(self, start: Start, prepared: Prepared) -> None:
        """Put the consensus on one scan on the desk."""
        self._start = start
        self.leave()
        judging = self._session.judging
        if not judging.begin(prepared, start.mask, start.origin, start.lesion_class, start.spacing):
            self._bar.tell(tr(_NOT_BEGUN), "error", about="study")
            return
        self.consensus_changed.emit(self._session.judging.judge)
        self._enabling.refresh()

    def back(self) -> None:
        """From the consensus on one scan to the comparison, at the next scan where it was signed off."""
        session, key, place = self._session, self._session.shown.key, self._session.storage.folder
        if not session.judging.judge or key is None or place is None:
            return
        saved, path = session.storage.hurry(), place / annotation_name(key)

        def end(said_there: tuple[bool, bool]) -> None:
            if said_there[0] and session.judging.judge and session.shown.key == key:
                self._end(key, path if said_there[1] else None)

        self._run(lambda: (saved(), path.exists()), end)

    def _end(self, key: str, path: Path | None) -> None:
        """End the consensus on ``key``, which lies in ``path`` where anything was said."""
        said, readers, page = self._session.shown.annotation, self._readers, self._made_page()
        self._session.judging.end()
        if readers is None:
            return
        if said is not None and path is not None:
            readers.consensus.said[key] = said_of(path, said)
        self._show_page(True)
        page.refresh()
        row = page.model.place(key)
        signed = said is not None and said.final is not None
        page.go_to(row + 1 if signed and row + 1 < len(page.model.pairs) else row)
        if page.current == key:
            self._look(key)

    def _outline(self, first: Mask | None, second: Mask | None) -> None:
        """What two readers signed off, over the scan whose consensus is edited."""
        if self._canvas is None or (self._over is None and first is None):
            return
        if self._over is None:
            from busviewer.ui.readers.reader_masks import ReaderMasks, ReadersLegend

            view, _views = self._canvas
            self._over = ReaderMasks(view), ReadersLegend(view)
        masks, legend = self._over
        masks.show(first, second)
        names = self._start.names if first is not None and self._start is not None else ("", "")
        legend.tell((*names, ""))
        legend.setVisible(first is not None)

    def close(self) -> None:
        """End the thread."""
        self._worker.close()
