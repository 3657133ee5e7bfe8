"""Opening a study and going from scan to scan: the session asks for files, this reads them on their threads."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Container
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from busviewer.files import shown
from busviewer.review import Aspect, Change, Prepared, ReviewSession
from busviewer.scan.frames import file_of
from busviewer.study.folder.study import Study, StudyError, open_study
from busviewer.study.worklist.worklist import Worklist
from busviewer.ui.kit.handlers import Handlers
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.preferences import Preferences
from busviewer.ui.kit.text import said, tr
from busviewer.ui.panels.reading_panel import ReadingPanel
from busviewer.ui.study.scan_loader import LoadedScan, ScanLoader, Thumbnails, load_entry
from busviewer.ui.study.watch_controller import WatchController
from busviewer.ui.worklist.dice_controller import DiceController
from busviewer.ui.worklist.worklist_panel import WorklistPanel

__all__ = ["StudyController", "why_no_sample"]


@dataclass(frozen=True, eq=False)
class _Found:
    """A folder as it was found: all that can be done of opening it before the window has to change."""

    study: Study
    prepared: Prepared
    at: str
    first: LoadedScan | None  # None where it cannot be read: it is tried again, and its row says why


@dataclass(frozen=True, eq=False)
class _Becoming:
    """A wish to go on as another reader, from whom this is ``blind`` hidden (None: what is hidden now), and what to do
    ``then``; the newest counts."""

    reader: str
    blind: frozenset[str] | None
    then: Callable[[], None]


def _look_through(folder: Path, answers: Path, prepare: Callable[[Study], Prepared], at: str) -> _Found:
    """List ``folder``, look through the annotations, and read the scan that comes on screen; on any thread."""
    study = open_study(folder, answers)
    prepared = prepare(study)
    first = None
    if study.entries:
        with contextlib.suppress(Exception):
            key = _first_key(prepared.worklist, at)
            prepared.read(key)
            first = load_entry(study.by_key[key])
    else:
        prepared.release()
    return _Found(study, prepared, at, first)


def _first_key(worklist: Worklist, at: str) -> str:
    """The scan ``at``; else where the reader left off: the first scan not signed off, else the first."""
    return _key_in(worklist, at) or worklist.next_open(None) or worklist.rows[0].key


def _key_in(keys: Container[str], file: str) -> str | None:
    """The scan that is in ``file``, the first of its frames where it holds several; None where there is none."""
    return next((key for key in (file, f"{file}#1") if key in keys), None)


def why_no_sample(error: Exception) -> str:
    """In words, that the sample study could not be made."""
    text = tr(
        "The sample study could not be created: {reason}. Free space there, or ask for the right to write there. "
        "You can open a folder of scans without it."
    )
    if isinstance(error, OSError) and error.filename is not None and error.strerror:
        return text.format(reason=f"{shown(str(error.filename))}: {error.strerror}")
    return text.format(reason=error)


class StudyController(QObject):
    """Signals: ``opened`` the :class:`Study`; ``unnamed`` a folder that waits until it is known who reads, and the scan
    to open it at; ``broken`` when the scan that was gone to cannot be read."""

    opened = Signal(object)
    unnamed = Signal(object, str)
    broken = Signal()

    def __init__(
        self,
        session: ReviewSession,
        answers: Path,
        worklist: WorklistPanel,
        reading: ReadingPanel,
        bar: MessageBar,
        preferences: Preferences,
        parent: QObject,
    ) -> None:
        """``answers`` is the file of what was answered on the masks of studies that cannot be written to."""
        super().__init__(parent)
        self._answers = answers
        self._session, self._worklist, self._reading, self._bar = session, worklist, reading, bar
        self._preferences = preferences
        self.loader = ScanLoader(self, knows=session.storage.knows, fetch=session.storage.fetch)
        self._thumbnails = Thumbnails(self)
        self.dice, self.watch = DiceController(session, worklist, self), WatchController(session, bar, self)
        self._opening: Path | None = None
        self._at: str | None = None  # the scan that messages speak of
        self._becoming: _Becoming | None = None
        self.loader.loaded.connect(self._loaded)
        self.loader.failed.connect(self._unreadable)
        self._thumbnails.made.connect(worklist.set_thumbnail)
        self._thumbnails.failed.connect(self._unreadable)
        worklist.chosen.connect(self.go_to)
        worklist.wanted.connect(self._make_thumbnails)
        self.watch.followed.connect(self._followed)
        self.watch.readable.connect(self._try_again)

    def handlers(self) -> Handlers:
        """What to call, by the name of the command."""
        return {
            "next_unread": self._next_unread,
            "arrange": self._worklist.arrange,
            "problems": self._show_problems,
        }

    def on_change(self, change: Change) -> None:
        """Show what changed in the worklist, and read the scan that the session has gone to."""
        aspects, session = change.aspects, self._session
        if aspects & (Aspect.STUDY | Aspect.SCAN):
            self._end_messages(study=Aspect.STUDY in aspects)
        if Aspect.STUDY in aspects:
            self._study_changed()
        elif Aspect.ROWS in aspects:
            self._rows_changed(change.key)
        if Aspect.SCAN in aspects:
            self._worklist.set_current(session.shown.key)
            if session.shown.scan is None and session.shown.key is not None:
                self.load_current()

    def _end_messages(self, *, study: bool) -> None:
        """What was said or asked of the scan or study before is over."""
        before, self._at = self._at, self._session.shown.key
        if study:
            self._bar.leave("study")
        elif before not in (None, self._at):  # the first of a study ends nothing that is said at its opening
            self._bar.leave("scan")

    # --- the study -------------------------------------------------------------------------------------------------
    def open(self, path: Path, at: str = "") -> None:
        """Look through the folder ``path`` on the worker and open it at the scan ``at``; what is open stays till then.

        A file is gone to where it is a scan of the open study; else its folder is opened, with it on screen. Of a file
        that holds several pictures, the first is.
        """
        self._opening, study, prepare = path, self._session.workspace.study, self._session.prepare
        sample = Path(os.path.abspath(path)).is_relative_to(self._answers.parent)  # it lies in our own folder
        if not self._preferences.settings.reader and not sample:
            self.unnamed.emit(path, at)  # before anything is written: whose it is could not be put right later
            return

        def look() -> _Found | str:
            if not file_of(path).is_file():
                return _look_through(path, self._answers, prepare, at)
            file = path.resolve()
            if study is not None and file.is_relative_to(study.folder):
                key = _key_in(study.by_key, file.relative_to(study.folder).as_posix())
                if key is not None:
                    return key
            return _look_through(file.parent, self._answers, prepare, file.name)

        def done(found: object) -> None:
            if isinstance(found, _Found):
                self._open(found) if self._opening == path else self._drop(found.prepared)
            elif isinstance(found, str) and self._opening == path and found in self._session.workspace.worklist:
                self.go_to(found)

        def failed(error: Exception) -> None:
            text = said(error) if isinstance(error, StudyError) else f"{path}: {said(error)}"
            self._bar.tell(text, "error", about="study")

        self.loader.run(look, done, failed)

    def _drop(self, prepared: Prepared) -> None:
        """Another was opened meanwhile: let other windows have this one."""
        self.loader.run(prepared.release, lambda _: None, lambda _: None)

    def make_and_open(self, make: Callable[[], Path]) -> None:
        """Open the folder that ``make`` (called on the worker) returns."""
        self._bar.tell(tr("Creating the sample study…"), about="study")

        def done(folder: object) -> None:
            if isinstance(folder, Path):
                self.open(folder)

        self.loader.run(make, done, lambda error: self._bar.tell(why_no_sample(error), "error", about="study"))

    def _open(self, found: _Found) -> None:
        study = found.study
        if not study.entries:
            self._bar.tell(
                tr("{folder} contains no scans (PNG, JPEG, BMP, TIFF or DICOM). Choose another folder.").format(
                    folder=study.folder
                ),
                "warning",
                about="study",
                details=study.problems,
            )
            return
        self._reading.commit()
        self.loader.clear()
        self._thumbnails.clear()
        self._session.open(study, found.prepared)
        key = _first_key(self._session.workspace.worklist, found.at)
        if found.first is not None and found.first.scan.path == study.by_key[key].path:
            self.loader.hand_in(key, found.first)
        self.opened.emit(study)
        self.go_to(key)
        if self._becoming is not None:  # what was looked through for him was of the study before
            self._become(self._becoming)

    def set_reader(
        self, name: str, blind: frozenset[str] | None = None, then: Callable[[], None] = lambda: None
    ) -> None:
        """Go on as another reader, soon, and do ``then``; the work until then is saved as the former one's.

        ``blind`` is what of "draft" and "truth" is hidden from the new reader; None leaves it as it is.
        """
        self._reading.commit()
        self._become(_Becoming(name, blind, then))

    def _become(self, wish: _Becoming) -> None:
        """Go on as another reader once the worker has looked through the annotations."""
        session, study, key = self._session, self._session.workspace.study, self._session.shown.key
        self._becoming, name = wish, wish.reader

        def become(prepared: Prepared | None = None) -> None:
            self._becoming = None
            session.set_reader(name, prepared, wish.blind)
            self._preferences.change(reader=name)
            wish.then()

        def look() -> Prepared:
            assert study is not None
            prepared = session.prepare(study, name)
            if key is not None:
                with contextlib.suppress(Exception):  # read again when it is wanted, and told then
                    prepared.read(key)
            return prepared

        def done(prepared: object) -> None:
            assert isinstance(prepared, Prepared)
            if self._becoming is wish and session.workspace.study is study:
                become(prepared)
                return
            self._drop(prepared)
            if self._becoming is wish:  # the folder has changed meanwhile
                self._become(wish)

        def failed(error: Exception) -> None:
            if self._becoming is wish:
                self._becoming = None
            self._bar.tell(str(error), "error", about="study")

        if study is None or name in (session.workspace.reader, session.judging.judge):
            become()
        else:
            self.loader.run(look, done, failed, self._drop)

    def _study_changed(self) -> None:
        """Another study is open, or none, or another reader goes on with it."""
        self._worklist.set_worklist(self._session.workspace.worklist)
        self.dice.start()
        if (
            self._session.workspace.study is None or self._session.judging.judge
        ):  # a consensus is on one scan, whatever comes
            self.watch.stop()
        else:
            self.watch.start(self._session.workspace.study)

    def _rows_changed(self, key: str | None) -> None:
        """The row of ``key`` changed, or any."""
        self._worklist.update_rows(key)
        if key is None:
            self.dice.look_at_all()
        else:
            self.dice.look(key)

    def _followed(self, keys: list[str]) -> None:
        """The folder has changed: these scans are new, or there again."""
        self._worklist.drop_thumbnails(keys)
        self.loader.forget(keys)
        if self._session.shown.key in keys and self._session.shown.scan is None:
            self.load_current()

    def _try_again(self, key: str) -> None:
        """A scan that could not be read can be read now."""
        self._worklist.drop_thumbnails([key])
        if key == self._session.shown.key and self._session.shown.scan is None:
            self.load_current()

    def _show_problems(self) -> None:
        problems = self._session.workspace.problems
        text = tr("Problems of this study ({count}):").format(count=len(problems))
        self._bar.tell(text, "warning", about="study", details=problems, unfolded=True)

    # --- going -----------------------------------------------------------------------------------------------------
    def go_to(self, key: str) -> None:
        """Make ``key`` the current scan."""
        if key != self._session.shown.key:
            self._reading.commit()
            self._session.workspace.select(key)

    def show_frame(self, key: str, found: LoadedScan, *, now: bool) -> None:
        """Go to a frame of the clip on screen that was ``found`` before: at once, or when its files were looked at."""
        if now:
            self._session.storage.fetch(key)
            self.loader.hand_in(key, found)
        else:
            self.loader.keep(key, found)
        self.go_to(key)

    def show_only(self, words: str, keys: list[str]) -> None:
        """Show these scans in the worklist and no others, under ``words``, and go to one of them."""
        there = [key for key in keys if key in self._session.workspace.worklist]
        if there and self._session.shown.key not in there:  # first: the scan on screen stays on show
            self.go_to(there[0])
        self._worklist.show_only(words, there)

    def step(self, step: int) -> None:
        """To the scan before or after, of those on show."""
        key = self._session.workspace.worklist.neighbour(self._session.shown.key, step, self._worklist.keys)
        if key is not None:
            self.go_to(key)

    def _next_unread(self) -> None:
        """To the next scan on show, round the end, that this reader has not opened; after those, one left unread."""
        key = self._session.workspace.worklist.next_unread(self._session.shown.key, self._worklist.keys)
        if key is not None:
            self._go_on(key, "")
        else:
            text = tr("No unread scans left ({count}).").format(count=self._worklist.counts_text)
            self._bar.tell(text, about="study")

    def next_open(self, said: str = "") -> None:
        """To the next scan on show, round the end, that is not signed off; ``said`` of this one is told there."""
        key = self._session.workspace.worklist.next_open(self._session.shown.key, self._worklist.keys)
        if key is not None:
            self._go_on(key, said)
            return
        text = tr("No more scans to sign off ({count}).").format(count=self._worklist.counts_text)
        self._bar.tell(text, about="study")

    def _go_on(self, key: str, said: str) -> None:
        """To a scan further on; where the list has come to its end and begins anew, say so."""
        keys, before = self._worklist.keys, self._session.shown.key
        if before in keys and key in keys and keys.index(key) < keys.index(before):
            said = f"{tr('End of the list: it goes on from the top.')} {said}".strip()
        self.go_to(key)
        if said:
            self._bar.tell(said, about="scan")

    def load_current(self) -> None:
        """Read the files of the scan that the session wants."""
        study, key = self._session.workspace.study, self._session.shown.key
        if study is not None and key is not None:
            self.loader.load(study.by_key[key])

    def _loaded(self, key: str, found: LoadedScan) -> None:
        if self._thumbnails.is_old(key, found.stamps):
            self._worklist.drop_thumbnails([key])
        self._session.workspace.loaded(key, found.scan, found.truth)
        self._session.rows.note_truth(key, found.problem or found.odd)
        if key == self._session.shown.key and self._session.workspace.study is not None:
            if found.problem and not self._session.shown.hides("truth"):
                text = tr("The ground truth cannot be used: {reason}").format(reason=found.problem)
                self._bar.tell(text, "warning", about="scan")
            elif found.odd and not self._session.shown.hides("truth"):
                self._bar.tell(tr("To check: {what}").format(what=found.odd), "warning", about="scan")
            worklist, keys, by_key = (
                self._session.workspace.worklist,
                self._worklist.keys,
                self._session.workspace.study.by_key,
            )
            near = [worklist.neighbour(key, step, keys) for step in (1, -1)]
            self.loader.prefetch([by_key[each] for each in near if each is not None])

    def _unreadable(self, key: str, reason: str) -> None:
        if self._session.workspace.study is None or key not in self._session.workspace.study.by_key:
            return
        self._session.rows.unreadable(key, reason)
        if key == self._session.shown.key and self._session.shown.scan is None:
            self.broken.emit()

    def _make_thumbnails(self, keys: list[str]) -> None:
        study = self._session.workspace.study
        if study is not None:
            self._thumbnails.ask([study.by_key[key] for key in keys if key in study.by_key])

    def close(self) -> None:
        """End the threads."""
        self.watch.close()
        self.dice.close()
        self.loader.close()
        self._thumbnails.close()
