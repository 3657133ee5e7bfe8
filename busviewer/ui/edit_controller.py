"""What the reader does to the work on a scan with no tool in hand: undo, clear, copy, flag; and Esc."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from busviewer.review import ReviewSession
from busviewer.ui.kit.handlers import Handlers
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.text import tr
from busviewer.ui.model.heat_controller import HeatController
from busviewer.ui.panels.reading_panel import ReadingPanel
from busviewer.ui.readers.readers_controller import ReadersController
from busviewer.ui.worklist.worklist_panel import WorklistPanel

if TYPE_CHECKING:
    from busviewer.ui.canvas.scan_view import ScanView

__all__ = ["EditController"]


class EditController(QObject):
    """Between the commands of the Edit menu, the panel with flag and note, and the session."""

    def __init__(
        self,
        session: ReviewSession,
        worklist: WorklistPanel,
        reading: ReadingPanel,
        readers: ReadersController,
        heat: HeatController,
        bar: MessageBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._worklist, self._reading = session, worklist, reading
        self._readers, self._heat, self._bar = readers, heat, bar
        self._view: ScanView | None = None
        reading.flagged.connect(session.sign_off.set_flag)
        reading.noted.connect(self.note)

    def show_on(self, view: ScanView) -> None:
        """The canvas, which has a stroke that may be dropped."""
        self._view = view

    def handlers(self) -> Handlers:
        """What to call, by the name of the command."""
        session = self._session
        return {
            "undo": self._undo,
            "redo": session.editor.redo,
            "drop": self._escape,
            "from_truth": session.editor.start_from_truth,
            "copy_previous": self._copy_previous,
            "clear": self._clear,
            "flag": session.sign_off.set_flag,
        }

    def _clear(self) -> None:
        """Backspace takes a corner off an open polygon first."""
        if not self._session.editor.strokes.drop_corner():
            self._session.editor.clear()

    def _copy_previous(self) -> None:
        worklist, current = self._session.workspace.worklist, self._session.shown.key
        frames = worklist.clips.frames(current or "")
        key = worklist.neighbour(current, -1, frames if current in frames[1:] else self._worklist.keys)
        if key is None or key == current:
            self._bar.tell(tr("There is no previous scan."), about="scan")
        else:
            self._session.editor.copy_from(key)

    def _undo(self) -> None:
        self._reading.commit()
        self._session.editor.undo()

    def _escape(self) -> None:
        if self._readers.comparing:
            self._readers.leave()
        elif self._session.editor.stroke_active:
            self._session.editor.cancel_stroke()
            if self._view is not None:
                self._view.drop_gesture()
        elif not self._heat.leave_region():
            self._bar.dismiss()
            if self._session.workspace.study is not None and self._view is not None:
                self._view.setFocus()

    def note(self, text: str) -> None:
        """Keep the reader's note."""
        annotation = self._session.shown.annotation
        if annotation is not None and annotation.note != text:
            self._session.sign_off.set_flag(annotation.flag, text)
