"""Who reads, and what is hidden from them until they sign a scan off."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from busviewer.files import shown
from busviewer.review import Aspect, Change, ReviewSession
from busviewer.scan.frames import file_of
from busviewer.study.readers.consensus import is_reserved
from busviewer.study.readers.names import known_readers, meant_reader
from busviewer.ui.commands.actions import Actions
from busviewer.ui.kit.handlers import Handlers
from busviewer.ui.kit.jobs import Worker
from busviewer.ui.kit.message_bar import About, MessageBar
from busviewer.ui.kit.preferences import Preferences
from busviewer.ui.kit.text import tr

__all__ = ["ReaderController", "about_name", "blind_choices"]

_HIDES = {"hide_draft": "draft", "hide_truth": "truth"}
_NOTHING: frozenset[str] = frozenset()
Act = Callable[[], None]


def blind_choices() -> list[tuple[str, frozenset[str]]]:
    """What may be hidden from a reader until sign-off: (words, some of "draft" and "truth")."""
    return [
        (tr("Nothing"), _NOTHING),
        (tr("Draft"), frozenset({"draft"})),
        (tr("Ground truth and class"), frozenset({"truth"})),
        (tr("Both"), frozenset({"draft", "truth"})),
    ]


class ReaderController(QObject):
    """Between the session, the commands of the Study menu, and the question for a name.

    A name is asked for before anything is written under it. Of a reader who is new, what to hide is asked too, before
    anything is shown.

    Signals: ``named`` who reads, and how, in words; ``chosen`` the name of a reader to go on as, what is hidden from
    that reader (a frozenset of "draft" and "truth"), and what to call then; ``known`` the folder that waited until it
    was known who reads, and the scan to open it at.
    """

    named = Signal(str)
    chosen = Signal(str, object, object)
    known = Signal(object, str)

    def __init__(
        self,
        session: ReviewSession,
        user_data: Path,
        actions: Actions,
        bar: MessageBar,
        preferences: Preferences,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._actions, self._bar, self._preferences = session, actions, bar, preferences
        self._user_data, self._worker = user_data, Worker("reader", self)
        self._first: tuple[Path, str] | None = None  # what waited until it was known who reads
        preferences.changed.connect(self._settings_changed)
        self._show_hidden()
        self._hide()

    def handlers(self) -> Handlers:
        """What to call, by the name of the command."""
        return {"reader": lambda: self.ask(), **dict.fromkeys(_HIDES, lambda _on: self.set_hidden())}

    def on_change(self, change: Change) -> None:
        """Another may read now, or otherwise."""
        if change.aspects & (Aspect.STUDY | Aspect.STATE):
            self._tick()
            self.show()

    def show(self) -> None:
        """Name who reads, and how."""
        name, judge = self._session.workspace.reader, self._session.judging.judge
        text = tr("consensus (by {reader})").format(reader=judge) if judge else name
        self.named.emit(tr("{reader}, blind").format(reader=text) if self._session.judging.blind else text)

    def close(self) -> None:
        """End the thread."""
        self._worker.close()

    # --- the name --------------------------------------------------------------------------------------------------
    def ask(self, bar: MessageBar | None = None) -> None:
        """Ask who goes on reading, in ``bar``, or in the bar of the window if there is none."""
        where = bar or self._bar
        study = self._session.workspace.study

        def take(name: str, known: Mapping[str, int] | None) -> None:
            if name == self._reader:  # nothing changes, but that a login name has been chosen, or a consensus ends
                self.chosen.emit(name, None, lambda: None)
            else:
                self._become(name, known, lambda: None, where, "study")

        self._ask(tr("Reader name:"), tr("Change"), None if study is None else study.folder, take, where, "study")

    def ask_first(self, path: Path, at: str) -> None:
        """Ask who reads, which nobody has said yet, and have the folder or file ``path`` opened then."""
        self._first = path, at

        def take(name: str, known: Mapping[str, int] | None) -> None:
            self._become(name, known, lambda: self.known.emit(path, at), self._bar, "program")

        self._ask(tr("Who is reading?"), tr("Open the study"), path, take, self._bar, "program")

    def take_over(self, before: ReaderController) -> None:
        """Ask who reads first where the window before was asking; that window goes, as for another language."""
        if before._first is not None and before._bar.asks and not self._preferences.settings.reader:
            self.ask_first(*before._first)

    def take_first(self, name: str, blind: frozenset[str], then: Act) -> str:
        """Go on as ``name``, of whom ``blind`` is hidden, and do ``then``; why that cannot be, "" where it can."""
        name = name.strip()
        why = self.why_not(name)
        if not why:
            self.chosen.emit(name, blind, then)
        return why

    @staticmethod
    def why_not(name: str) -> str:
        """Why nobody can read as ``name``, "" where one can."""
        return about_name(name, {}) if not name.strip() or is_reserved(name.strip()) else ""

    def know(self, path: Path, found: Callable[[Mapping[str, int]], None]) -> None:
        """Look who has annotations in the study ``path``, and how many scans each; ``found`` is told."""
        user_data = self._user_data

        def failed(error: Exception) -> None:
            self._bar.tell(str(error), "error", about="program")

        self._worker.submit(lambda: _known_in(path, user_data), found, failed=failed)

    @property
    def name(self) -> str:
        """Who reads now; at the first start, the login name."""
        return self._session.workspace.reader

    @property
    def _reader(self) -> str:
        return self._session.judging.judge or self._session.workspace.reader

    def _ask(
        self,
        text: str,
        label: str,
        path: Path | None,
        take: Callable[[str, Mapping[str, int] | None], None],
        bar: MessageBar,
        about: About,
    ) -> None:
        """Ask for a name, with those at hand who have annotations in the study ``path`` (None: no study is open).

        ``take`` is called with the name and how many scans each of these has.
        """

        def asked() -> MessageBar:
            return self._there(bar)

        def look() -> dict[str, int] | None:
            return None if path is None else _known_in(path, self._user_data)

        def taken(name: str) -> None:
            name = name.strip()
            if is_reserved(name):
                asked().tell(about_name(name, {}), "warning", about=about)
            elif name:
                self._worker.submit(look, lambda known: take(name, known), failed=failed)

        def failed(error: Exception) -> None:
            asked().tell(str(error), "error", about=about)

        def found(known: Mapping[str, int] | None) -> None:
            if known is not None:
                suggest(tuple(known), lambda name: about_name(name, known))

        suggest = bar.ask_text(text, self._reader, label, taken, about=about)
        self._worker.submit(look, found, failed=failed)

    def _there(self, bar: MessageBar) -> MessageBar:
        """``bar``, or that of the window where its dialog was closed meanwhile."""
        return bar if isValid(bar) else self._bar

    def _become(self, name: str, known: Mapping[str, int] | None, then: Act, bar: MessageBar, about: About) -> None:
        """Go on as ``name``; what is hidden from a reader who is new here is asked, not taken over."""

        def hidden_from() -> dict[str, str]:
            settings, now = self._preferences.settings, " ".join(sorted(self._session.judging.blind))
            return settings.hidden_from | ({self._reader: now} if settings.reader else {})  # a login name chose nothing

        def go_on(blind: frozenset[str]) -> None:
            self._preferences.change(hidden_from=hidden_from())
            self.chosen.emit(name, blind, then)

        own = hidden_from().get(name)
        if own is not None and (known is None or name in known):
            go_on(frozenset(own.split()))
            return
        text = tr("Read blind? Until sign-off, hide from {name}:")

        def answer(blind: frozenset[str]) -> Act:
            return lambda: go_on(blind)

        answers = [(words, answer(blind)) for words, blind in blind_choices()]
        self._there(bar).ask(text.format(name=name), answers, "info", about=about, focus=True)

    # --- blind -----------------------------------------------------------------------------------------------------
    def _settings_changed(self, names: frozenset[str]) -> None:
        if names & _HIDES.keys():
            self._show_hidden()
            self._hide()

    def _show_hidden(self) -> None:
        for name in _HIDES:
            self._actions[name].setChecked(getattr(self._preferences.settings, name))

    def _hide(self) -> None:
        """Hide from the reader what the menu has ticked."""
        self._session.judging.read_blind({what for name, what in _HIDES.items() if self._actions[name].isChecked()})

    def _tick(self) -> None:
        """Tick in the menu what is hidden from who reads now, and keep it."""
        blind = self._session.judging.blind
        if any(self._actions[name].isChecked() != (what in blind) for name, what in _HIDES.items()):
            for name, what in _HIDES.items():
                self._actions[name].setChecked(what in blind)
            self.set_hidden()

    def set_hidden(self) -> None:
        """Hide from the reader what the menu has ticked, from now on."""
        self._preferences.change(**{name: self._actions[name].isChecked() for name in _HIDES})


def _known_in(path: Path, user_data: Path) -> dict[str, int]:
    folder = path.resolve()
    return known_readers(folder.parent if file_of(folder).is_file() else folder, user_data)


def about_name(name: str, known: Mapping[str, int]) -> str:
    """What there is to say of a name that is typed: whether it is ``known`` in the study, or maybe meant to be."""
    name = name.strip()
    if is_reserved(name):
        text = tr("“{name}” is reserved for the consensus of several readers. Choose another name.")
        return text.format(name=shown(name))
    if not name:
        return tr("Enter a name")
    meant = meant_reader(name, known)
    if meant:
        text = tr("New reader in this study. Did you mean {name}? That reader has {count} here.")
    else:
        text = tr("{name} has {count} in this study") if name in known else tr("New reader in this study")
    number = known.get(meant or name, 0)
    count = tr("1 scan") if number == 1 else tr("{number} scans").format(number=number)
    return text.format(name=shown(meant or name), count=count)
