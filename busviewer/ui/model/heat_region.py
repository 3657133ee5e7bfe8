"""A region that the reader draws for the heatmap alone: no mask is changed by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal

from busviewer.editing import Lasso, PointerEvent
from busviewer.editing.region import inside
from busviewer.mask import Mask

if TYPE_CHECKING:
    from busviewer.ui.canvas.scan_view import ScanView
    from busviewer.ui.canvas.tool_marks import ToolMarks

__all__ = ["HeatRegion"]


class HeatRegion(QObject):
    """Signals: ``drawn`` the outline is closed; ``left`` the reader took a tool instead.

    Attributes:
        mask: (H, W) bool, the pixels inside the outline; None while there is none.
        drawing: whether the left button draws on the canvas.
    """

    drawn = Signal()
    left = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.mask: Mask | None = None
        self.drawing = False
        self._lasso = Lasso(freehand=True)
        self._view: ScanView | None = None
        self._marks: ToolMarks | None = None

    def show_on(self, view: ScanView) -> None:
        """The canvas to draw on."""
        from busviewer.ui.canvas.tool_marks import ToolMarks  # with the canvas, which comes after the window

        self._view, self._marks = view, ToolMarks()
        view.lay(self._marks)
        view.outline.connect(self._pointer)
        view.zoomed.connect(lambda _scale: self._show())

    def begin(self) -> None:
        """Draw anew."""
        self.leave()
        self._take(True)

    def leave(self) -> None:
        """Draw no longer; what was drawn is taken off."""
        self._take(False)
        self.mask, self._lasso = None, Lasso(freehand=True)
        self._show()

    def _take(self, on: bool) -> None:
        self.drawing = on
        if self._view is not None:
            self._view.take_outline(on)

    def _pointer(self, event: PointerEvent | None) -> None:
        if event is None:
            self.left.emit()
            return
        self._lasso.pointer(event)
        self._show()
        if self._lasso.closed and self._view is not None and self._view.scan is not None:
            shape = self._view.scan.shape
            found = inside(self._lasso.points, shape)
            if found is None:  # beside the scan: try again
                self.begin()
                return
            self._take(False)
            self.mask = np.zeros(shape, bool)
            self.mask[found[0].slices] = found[1]
            self.drawn.emit()

    def _show(self) -> None:
        if self._view is not None and self._marks is not None and self._view.scan is not None:
            self._marks.place(self._view.scan.shape, self._view.scale_on_screen)
            self._marks.show_outline(self._lasso.points, polygon=False)
