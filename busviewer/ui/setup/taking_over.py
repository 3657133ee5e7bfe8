"""A window that takes the place of another over the same session shows the scan as that did."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from busviewer.ui.commands.actions import COMMANDS, Actions
from busviewer.ui.worklist.worklist_filter import FilterBar

if TYPE_CHECKING:  # pyqtgraph is imported once the window is seen
    from busviewer.ui.canvas.scan_view import ScanView

__all__ = ["Sight", "see_alike"]

# what the settings hold, or the place of the window; and a scan beside, which would have to be chosen anew
_LEFT = ("full_screen", "privacy", "beside", "beside_linked")
_TICKED = tuple(
    command
    for command in COMMANDS
    if command.checkable
    and command.menu in ("View", "Edit")
    and command.group not in ("theme", "assessment")
    and command.name not in _LEFT
)


class Sight(NamedTuple):
    """What of a window tells how the scan is seen."""

    actions: Actions
    view: ScanView
    filter: FilterBar


def see_alike(now: Sight, before: Sight) -> None:
    """Let ``now`` show what ``before`` shows: the tool and the views that are ticked, zoom, greys, and the rule of the
    worklist."""
    for command in _TICKED:
        action, on = now.actions[command.name], before.actions[command.name].isChecked()
        if action.isChecked() != on and (on or not command.group):
            action.trigger()
    now.view.window_level.set_tone(before.view.window_level.tone)
    now.view.window_level.set_window(before.view.window_level.window)
    if not before.view.fitted:
        now.view.look_at(before.view.centre, before.view.scale_on_screen)
    now.filter.ask_alike(before.filter)
