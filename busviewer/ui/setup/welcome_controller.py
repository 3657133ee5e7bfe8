"""The first start: one page in the place of the start page, once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from busviewer.study.readers.names import meant_reader
from busviewer.ui.commands.actions import Actions
from busviewer.ui.kit.jobs import pause
from busviewer.ui.kit.preferences import Preferences
from busviewer.ui.readers.reader_controller import ReaderController
from busviewer.ui.setup.settings_controller import SettingsController
from busviewer.ui.window_parts import Centre

__all__ = ["WelcomeController"]

_LOOK_MS = 500  # torch is imported to look for devices: first let the window be seen


class WelcomeController(QObject):
    """Puts the page on show, and goes on as the reader says. It is past once the reader has answered or skipped it, or
    a study is open; then the settings are written, so that it does not come again.

    Signals: ``opening`` a folder or file that waited for the name, and the scan to open it at.
    """

    opening = Signal(object, str)

    def __init__(
        self,
        centre: Centre,
        reader: ReaderController,
        facts: SettingsController,
        actions: Actions,
        preferences: Preferences,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        from busviewer.ui.setup.welcome_page import WelcomePage

        self._centre, self._reader, self._facts, self._actions = centre, reader, facts, actions
        self._preferences = preferences
        self._waiting: tuple[Path, str] | None = None
        self._at_once = False  # whether what is chosen next is to be opened without a further click
        self.on_show = True
        self.page = page = WelcomePage(reader.name, preferences.settings.language)
        page.show_places(facts.places)
        page.sample_clicked.connect(lambda: self._go_on(actions["sample"].trigger))
        page.open_clicked.connect(self._open)
        page.tour_clicked.connect(lambda: self._go_on(actions["tour"].trigger))
        page.skip_clicked.connect(self.leave)
        page.language_chosen.connect(lambda code: preferences.change(language=code))
        preferences.changed.connect(self._settings_changed)
        facts.device_told.connect(page.show_device)
        centre.stack.addWidget(page)
        centre.stack.setCurrentWidget(page)
        self._look = pause(self, _LOOK_MS, facts.find_devices)

    def canvas_ready(self) -> None:
        """The window was seen: look for devices soon."""
        self._look.start()

    def wait_for(self, path: Path, at: str) -> None:
        """``path`` is to be opened, at the scan ``at``, once it is known who reads."""
        self._waiting = waiting = path, at
        at_once, self._at_once = self._at_once, False
        self.page.wait_for(path)

        def known(readers: Mapping[str, int]) -> None:
            if self._waiting == waiting and self.on_show:
                self.page.know(readers)
                if at_once and not meant_reader(self.page.name.text(), readers):
                    self._open()

        self._reader.know(path, known)

    def _open(self) -> None:
        """Open what waits, or let the reader choose it; ask first if the name is almost that of a reader there."""
        if (waiting := self._waiting) is not None:
            self._go_on(lambda: self.opening.emit(*waiting))
        elif why := self._reader.why_not(self.page.name.text()):
            self.page.refuse(why)
        else:
            self._at_once = True
            self._actions["open"].trigger()
            self._at_once = False

    def _go_on(self, then: Callable[[], object]) -> None:
        """Go on as the reader who is named, and do ``then``; where the name cannot be, say so and stay."""
        page = self.page

        def named() -> None:
            self.leave()
            then()

        page.refuse(self._reader.take_first(page.name.text(), page.blind.currentData(), named))

    def _settings_changed(self, names: frozenset[str]) -> None:
        if "theme" in names:
            self.page.refresh_theme()

    def take_over(self, before: WelcomeController) -> None:
        """Go on with what was typed on this page in the window before, which is about to close (another language)."""
        old, page = before.page, self.page
        page.name.setText(old.name.text())
        page.blind.setCurrentIndex(old.blind.currentIndex())
        page.language.setFocus()
        if before._waiting is not None:
            self.wait_for(*before._waiting)

    def leave(self) -> None:
        """Go on to the start page, or to the study that is open by now; the page does not come again."""
        if not self.on_show:
            return
        self.on_show = False
        self._look.stop()
        stack = self._centre.stack
        if stack.currentWidget() is self.page:
            self._centre.show_start()
        stack.removeWidget(self.page)
        self.page.hide()
        self._preferences.keep()
