"""Which panels lie beside the canvas, and how the focus goes from one to the next."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from busviewer.review import ReviewSession
from busviewer.settings import HIDDEN_AT_FIRST, PANELS, SECTIONS, Settings
from busviewer.ui.commands.actions import Actions
from busviewer.ui.kit.handlers import Handlers
from busviewer.ui.kit.jobs import pause
from busviewer.ui.kit.preferences import Preferences
from busviewer.ui.readers.readers_controller import ReadersController
from busviewer.ui.window_parts import WindowParts

if TYPE_CHECKING:
    from busviewer.ui.canvas.scan_view import ScanView

__all__ = ["PanelsController"]


class PanelsController(QObject):
    """Between the Panels menu, the settings, and the columns left and right of the canvas.

    The right panel is ticked only while a section of it is: an empty column would take room for nothing.
    """

    def __init__(
        self,
        session: ReviewSession,
        parts: WindowParts,
        readers: ReadersController,
        actions: Actions,
        preferences: Preferences,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._parts, self._readers = session, parts, readers
        self._actions, self._preferences = actions, preferences
        self._view: ScanView | None = None
        self._asked = ""  # the section that was shown last by its key
        self._once_laid_out = pause(self, 0, lambda: parts.side.bring_into_view(self._asked))

    def handlers(self) -> Handlers:
        """What to call, by the name of the command."""
        return {
            "show_worklist": lambda _on: self._changed(),
            "show_side": self._toggle_side,
            **{f"show_{name}": partial(self._toggle_section, name) for name in SECTIONS},
            "next_panel": self._focus_next,
            "describe": self._describe,
        }

    def show_on(self, view: ScanView) -> None:
        """The canvas is there: it takes the focus when the panel that has it is hidden."""
        self._view = view

    def restore(self, settings: Settings) -> None:
        """Tick what the settings do not hide; nothing is on show before a study is open."""
        for name in PANELS:
            self._tick(name, name not in settings.hidden_panels)
        self._tick("side", self._ticked("side") and any(map(self._ticked, SECTIONS)))
        for panel in (self._parts.worklist, self._parts.side):
            panel.hide()

    def show_worklist(self) -> None:
        """Show the worklist, whether it was hidden or not."""
        self._tick("worklist", True)
        self._changed()

    def refresh(self) -> None:
        """Show the panels that are ticked, once a study is open; the canvas takes the focus of a hidden one."""
        there = self._session.workspace.study is not None and not self._readers.comparing
        side, focus = self._parts.side, self._parts.window().focusWidget()
        self._parts.worklist.setVisible(there and self._ticked("worklist"))
        on_show = [name for name in SECTIONS if self._on_show(name)]
        side.show_sections(on_show)
        side.setVisible(there and self._ticked("side") and bool(on_show))
        if there and self._view is not None and focus is not None and not focus.isVisible():
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ticked(self, name: str) -> bool:
        return self._actions[f"show_{name}"].isChecked()

    def _on_show(self, name: str) -> bool:
        """Whether a section is seen where the right panel is; that of the patient has to have something to say."""
        return self._ticked(name) and (name != "information" or self._parts.side.information.told)

    def _tick(self, name: str, on: bool) -> None:
        self._actions[f"show_{name}"].setChecked(on)

    def _changed(self) -> None:
        self.refresh()
        self._preferences.change(hidden_panels=tuple(name for name in PANELS if not self._ticked(name)))

    def _toggle_side(self, on: bool) -> None:
        """Show the right panel, with the usual sections where every one was hidden, or hide it."""
        if on and not any(map(self._on_show, SECTIONS)):
            for name in SECTIONS:
                self._tick(name, name not in HIDDEN_AT_FIRST)
        self._changed()

    def _toggle_section(self, name: str, _on: bool) -> None:
        """Hide a section that is seen; show and scroll to one that is not, with the right panel if that is hidden."""
        if not self._ticked("side"):
            self._tick(name, True)
        self._tick("side", any(map(self._on_show, SECTIONS)))
        self._changed()
        if self._on_show(name):
            self._asked = name
            self._once_laid_out.start()

    def _focus_next(self) -> None:
        """Move the focus from the canvas to the worklist, on through the sections, and back."""
        stops = list(self._stops())
        if not stops:
            return
        focus = self._parts.window().focusWidget()
        at = next((place for place, (panel, _to) in enumerate(stops) if focus is not None and _holds(panel, focus)), -1)
        panel, to = stops[(at + 1) % len(stops)]
        self._parts.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # the ring shows where they are
        to.setFocus(Qt.FocusReason.TabFocusReason)
        if panel in self._parts.side.sections.values():
            self._parts.side.ensureWidgetVisible(panel)

    def _describe(self) -> None:
        """Show the BI-RADS form, whether it was hidden or not, and take the keys there."""
        form = self._parts.side.birads
        if not form.isVisible():
            self._tick("birads", True)
            self._tick("side", True)
            self._changed()
        form.take_keys()
        self._parts.side.ensureWidgetVisible(form)

    def _stops(self) -> Iterator[tuple[QWidget, QWidget]]:
        """The panels on show that take keys, in order, each with the widget of it that takes them."""
        worklist = self._parts.worklist
        first: dict[QWidget | None, QWidget | None] = {self._view: self._view, worklist: worklist.list}
        for panel in (self._view, worklist, *self._parts.side.sections.values()):
            if panel is not None and panel.isVisible():
                to = first.get(panel) or next(filter(_takes_keys, panel.findChildren(QWidget)), None)
                if to is not None:
                    yield panel, to


def _holds(panel: QWidget, widget: QWidget) -> bool:
    return panel is widget or panel.isAncestorOf(widget)


def _takes_keys(widget: QWidget) -> bool:
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
