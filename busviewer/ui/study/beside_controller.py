"""Shows another scan of the study beside the one that is read: which, its pixels, and what the reader may see of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from busviewer.review import Aspect, Change, ReviewSession
from busviewer.segmentation.failure import reason_of
from busviewer.study.folder.cases import same_case
from busviewer.ui.commands.actions import Actions
from busviewer.ui.kit.draft_words import draft_words
from busviewer.ui.kit.handlers import Handlers
from busviewer.ui.kit.jobs import Job, Worker, pause
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.text import class_word, said, tr
from busviewer.ui.study.choose_scan import ChooseScan
from busviewer.ui.study.scan_loader import LoadedScan, is_replaced, load_entry
from busviewer.ui.worklist.worklist_panel import WorklistPanel

if TYPE_CHECKING:
    from busviewer.ui.canvas.beside import Beside
    from busviewer.ui.canvas.scan_view import ScanView
    from busviewer.ui.canvas.views import Views

__all__ = ["BesideController"]

_WHICH = ("near", "case", "previous", "next")
"""What is shown beside each scan, the first that there is: its near-duplicate, another of its case, a neighbour."""

_NAMED = 12  # scans of one kind in the menu
_LOADING_MS = 300  # a scan that is there sooner needs no words


def _called(which: str) -> str:
    return {
        "near": tr("Near-duplicate"),
        "case": tr("Same case"),
        "previous": tr("Previous scan"),
        "next": tr("Next scan"),
        "chosen": tr("Chosen scan"),
    }[which]


def _none(which: str) -> str:
    return {
        "near": tr("No near-duplicate of this scan has been found."),
        "case": tr("No other scan of this case is known."),
        "previous": tr("This is the first scan in the list."),
        "next": tr("This is the last scan in the list."),
        "chosen": tr("The chosen scan is no longer in the study."),
    }[which]


class BesideController(QObject):
    """Between the session, the worker that reads the other scan, and the view it is shown in, once that is there.

    A near-duplicate, a scan of the same case and a neighbour change with the scan that is read; a chosen scan stays.
    """

    def __init__(
        self,
        session: ReviewSession,
        worklist: WorklistPanel,
        go_to: Callable[[str], None],
        actions: Actions,
        bar: MessageBar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session, self._worklist, self._go_to = session, worklist, go_to
        self._actions, self._bar, self._window = actions, bar, parent
        self._views: Views | None = None
        self.view: Beside | None = None
        self._which, self._chosen = "", ""  # what the reader asked for last, and the scan where that is one scan
        self._rather = ""  # of several near-duplicates, or scans of a case
        self._folder: Path | None = None  # of the study in which that was
        self._on = False
        self._key: str | None = None
        self._found: tuple[str, LoadedScan] | None = None
        self._job: Job | None = None
        self._worker = Worker("beside", self)
        self._waiting = pause(self, _LOADING_MS, self._say_loading)
        actions["beside_linked"].setChecked(True)

    def handlers(self) -> Handlers:
        """What to call, by the name of the command."""
        return {
            "beside": lambda on: self._open() if on else self.leave(),
            "beside_linked": self._link,
            **{f"beside_{which}": lambda which=which: self._open(which) for which in _WHICH},  # type: ignore[misc]
            "beside_choose": self._ask,
            "beside_selected": self._show_selected,
        }

    def show_on(self, view: ScanView, views: Views) -> None:
        """The canvas is there."""
        from busviewer.ui.canvas.beside import Beside

        self._views, self.view = views, Beside(view, self._actions["beside_linked"])
        views.lay_beside(self.view)
        self.view.menu.aboutToShow.connect(self._fill_menu)
        self.view.closed.connect(self.leave)
        self.view.go_clicked.connect(self._go)

    def on_change(self, change: Change) -> None:
        """Go with what changed: another scan may have another one beside it; another study ends it."""
        aspects, session = change.aspects, self._session
        study = session.workspace.study
        if Aspect.STUDY in aspects and (study is None or study.folder != self._folder):
            self._which = ""
        if not self._on:
            return
        if Aspect.STUDY in aspects and (not self._which or session.judging.judge):
            self.leave()  # a consensus is on one scan, whatever comes
            return
        left = Aspect.SCAN in aspects and session.shown.scan is None
        rows = Aspect.ROWS in aspects and change.key in (None, self._key)
        if left or rows or Aspect.STUDY in aspects:
            self._update()
        elif aspects & (Aspect.SCAN | Aspect.SPACING):
            self._show()

    # --- which scan ------------------------------------------------------------------------------------------------
    def _candidates(self, which: str) -> list[str]:
        """The scans of this kind for the one that is read, in the order of the list, those after it first."""
        session, current = self._session, self._session.shown.key
        study, worklist = session.workspace.study, session.workspace.worklist
        if study is None or current is None or current not in worklist:
            return []
        if which in ("previous", "next"):
            keys = self._worklist.keys
            found = worklist.neighbour(current, -1 if which == "previous" else 1, keys) if current in keys else None
            return [] if found is None else [found]
        if which == "chosen":
            return [self._chosen] if self._chosen in worklist else []
        if which == "near":
            number = worklist.row(current).near_duplicates
            keys = [row.key for row in worklist.rows if number and row.near_duplicates == number]
        else:
            keys = same_case(study.by_key[current], study.entries)
        here = worklist.index(current)
        others = [key for key in keys if key != current and key in worklist and not worklist.row(key).gone]
        return sorted(others, key=lambda key: (key != self._rather, worklist.index(key) < here, worklist.index(key)))

    def _open(self, which: str = "", key: str = "") -> None:
        """Show a scan of this kind beside, ``key`` where it is one of several; for "" of the kind as last time, or the
        first that there is."""
        study = self._session.workspace.study
        if study is None or self._views is None or self._session.judging.judge:
            self._actions["beside"].setChecked(False)
            self._bar.tell(tr("No other scan can be shown while you edit a consensus."), about="study")
            return
        if not which:
            kinds = (self._which, *_WHICH) if self._which else _WHICH
            which = next((each for each in kinds if self._candidates(each)), "near")
        else:
            self._rather = key
        self._which, self._folder, self._on = which, study.folder, True
        self._actions["beside"].setChecked(True)
        self._views.show_beside(True)
        self._update()

    def choose(self, key: str) -> None:
        """Show the scan ``key`` beside until it is closed."""
        self._chosen = key
        self._open("chosen")

    def _show_selected(self) -> None:
        keys = [key for key in self._worklist.selected if key != self._session.shown.key]
        if len(keys) == 1:
            self.choose(keys[0])
        else:
            text = tr("Select one scan in the list, other than the one on screen, to show it beside.")
            self._bar.tell(text, about="scan")

    def _ask(self) -> None:
        """Let the reader choose any scan: near-duplicates and scans of the same case come first."""
        worklist, current = self._session.workspace.worklist, self._session.shown.key
        keys = dict.fromkeys(
            [*self._candidates("near"), *self._candidates("case"), *(row.key for row in worklist.rows)]
        )
        dialog = ChooseScan(((key, worklist.row(key).name) for key in keys if key != current), self._window)
        folder = self._session.workspace.study and self._session.workspace.study.folder

        def chosen(key: str) -> None:
            study = self._session.workspace.study
            if study is not None and study.folder == folder:
                self.choose(key)

        dialog.chosen.connect(chosen)
        dialog.open()

    def _fill_menu(self) -> None:
        assert self.view is not None
        menu, worklist = self.view.menu, self._session.workspace.worklist
        menu.clear()
        named: set[str] = set()
        for which in ("near", "case"):
            there = self._candidates(which)
            for key in [key for key in there if key not in named][:_NAMED]:
                named.add(key)
                name = worklist.row(key).name.replace("&", "&&")
                text = tr("{which}: {scan}").format(which=_called(which), scan=name)
                menu.addAction(text, lambda which=which, key=key: self._open(which, key))  # type: ignore[misc]
            if not there:
                menu.addAction(self._actions[f"beside_{which}"])
        menu.addSeparator()
        for name in ("beside_previous", "beside_next", "beside_choose"):
            menu.addAction(self._actions[name])

    def _go(self) -> None:
        """Read the scan beside; where that leaves none beside, or one of several, it is the one that was read."""
        key, former = self._key, self._session.shown.key
        if key is None or former is None:
            return
        if self._which == "chosen":
            self._chosen = former
        self._rather = former
        self._go_to(key)

    # --- its files -------------------------------------------------------------------------------------------------
    def _update(self) -> None:
        """Show what is to be beside now; what is there already is looked at again on the worker."""
        view, session = self.view, self._session
        study, worklist = session.workspace.study, session.workspace.worklist
        if view is None or study is None:
            return
        self._stop()
        keys, before = self._candidates(self._which), self._key
        self._key = key = keys[0] if keys else None
        if self._found is not None and self._found[0] != key:
            self._found = None
        if key is None or key == session.shown.key or worklist.row(key).gone:
            self._found = self._key = None
            name = "" if key is None or key == session.shown.key else worklist.row(key).name
            words = tr("The chosen scan is the one you are reading.") if keys and not name else _none(self._which)
            view.tell(_called(self._which), name)
            view.say(tr("{scan}: file removed").format(scan=name) if name else words)
            return
        kept, entry, fetch = self._found, study.by_key[key], session.storage.fetch
        if kept is None and key != before:  # else it may say already why it cannot be read
            view.tell(_called(self._which), worklist.row(key).name)
            view.say("")
        if kept is None:
            self._waiting.start()

        def work() -> LoadedScan:
            found = load_entry(entry) if kept is None or is_replaced(kept[1].stamps) else kept[1]
            fetch(key)
            return found

        def done(found: LoadedScan) -> None:
            self._waiting.stop()
            self._found = key, found
            self._show()

        def failed(error: Exception) -> None:
            self._waiting.stop()
            self._found = None
            name = self._session.workspace.name_of(key)
            reason = self._session.workspace.veiled(said(reason_of(error)))
            view.tell(_called(self._which), name)
            view.say(reason if name in reason else tr("{scan}: {reason}").format(scan=name, reason=reason))

        self._job = self._worker.submit(work, done, failed=failed)

    def _say_loading(self) -> None:
        if self.view is not None:
            self.view.say(tr("Loading…"))

    def _show(self) -> None:
        """Show the scan that was read, and what the reader may see of it now."""
        from busviewer.ui.canvas.beside import Laid

        session, view = self._session, self.view
        if view is None or self._found is None or session.workspace.records is None:
            return
        key, found = self._found
        other = session.workspace.look_at(key, found.scan, found.truth)
        row, draft = session.workspace.worklist.row(key), other.draft
        hidden = [what for what in ("draft", "truth") if other.hides(what)]
        laid = Laid(
            other.truth, None if draft is None else draft.mask, other.correction, other.draft_kind == "weak", hidden
        )
        kind = other.draft_kind if other.correction is None else None
        facts = [tr(other.state.value), class_word(row.class_name) if row.class_name else ""]
        facts.append(draft_words(kind, None if draft is None else draft.lesion_probability) if kind else "")
        locked = "" if session.storage.read_only else session.storage.locked(key)
        notes = [session.workspace.veiled(locked)]
        if other.other is not None:
            notes.append(tr("The file was replaced since you read it: your masks are of the earlier picture."))
        if found.problem and "truth" not in hidden:
            notes.append(tr("The ground truth cannot be used: {reason}").format(reason=found.problem))
        view.tell(_called(self._which), row.name, "  ·  ".join(filter(None, facts)))
        spacings = session.shown.spacing, other.spacing
        view.show_scan(found.scan, laid, spacings, "\n".join(filter(None, notes)))

    def _link(self, on: bool) -> None:
        """Let both views move together, or each by itself."""
        if self.view is not None:
            self.view.canvas.linked = on
            self.view.canvas.show_cross(None)
            self.view.canvas.follow()

    # --- the end ---------------------------------------------------------------------------------------------------
    def _stop(self) -> None:
        self._waiting.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def leave(self) -> None:
        """Show no scan beside."""
        self._stop()
        self._on, self._key, self._found = False, None, None
        self._actions["beside"].setChecked(False)
        if self.view is not None and self._views is not None:
            self._views.show_beside(False)
            self.view.say("")
            self._views.main.setFocus()

    def close(self) -> None:
        """End the thread."""
        self._stop()
        self._worker.close()
