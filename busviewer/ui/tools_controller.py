"""The tools as the reader meets them: which one is in hand, how it is set, and what it shows over the scan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit

from busviewer.mask import Mask, fill_holes, offset, smooth
from busviewer.review import Aspect, Change, ReviewSession
from busviewer.ui.canvas.tool_marks import ToolMarks
from busviewer.ui.commands.actions import Actions
from busviewer.ui.kit.handlers import Handlers
from busviewer.ui.kit.jobs import pause
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.text import marked, significant, tr
from busviewer.ui.model.assessment_controller import AssessmentController
from busviewer.ui.panels.options_row import OptionsRow

if TYPE_CHECKING:
    from busviewer.ui.canvas.scan_view import ScanView

__all__ = ["TOOL_ACTIONS", "ToolsController"]

TOOL_ACTIONS = (
    "view", "brush", "erase", "edge", "smooth", "push", "lasso", "polygon", "fill", "grow", "refine", "island",
    "threshold", "ruler", "calibrate",
)  # fmt: skip
_SIZED = ("brush", "erase", "edge", "smooth", "push")
_KEEP_MS = 400
_USUAL_SPACING = 0.01, 2.0  # mm a pixel


class ToolsController(QObject):
    """Between the session and what shows its tools; ``marks`` is what they draw over the scan."""

    def __init__(
        self,
        session: ReviewSession,
        row: OptionsRow,
        actions: Actions,
        assessments: AssessmentController,
        bar: MessageBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._row, self._actions, self._assessments = session, row, actions, assessments
        self._bar = bar
        self._view: ScanView | None = None
        self.marks: ToolMarks | None = None
        self._shown: object = None
        self._keep = pause(self, _KEEP_MS, session.editor.threshold.keep)
        row.options_chosen.connect(lambda changed: self._set(**changed))
        row.axes_chosen.connect(lambda axes: setattr(session.editor.rulers, "axes", axes))
        row.threshold_moved.connect(self._try_threshold)
        row.threshold_kept.connect(session.editor.threshold.keep)
        row.threshold_reset.connect(self._reset_threshold)
        row.calibrated.connect(self._calibrate)
        row.refused.connect(lambda why: bar.tell(why, "warning", about="scan"))

    def show_on(self, view: ScanView) -> None:
        """The canvas that the tools work on."""
        self._view, self.marks = view, ToolMarks()
        view.lay(self.marks)
        view.resized_tool.connect(self.resize_tool)
        view.zoomed.connect(lambda _scale: self._place())
        view.tablet_found.connect(self._row.show_pressure)
        view.hovered.connect(self.marks.hover)
        for field in self._row.findChildren(QLineEdit):  # of the numbers
            field.returnPressed.connect(view.setFocus)
        self.take(self._session.editor.tool)

    def handlers(self) -> Handlers:
        """What to call, by the name of the command."""
        session, options = self._session, lambda: self._session.editor.options
        return {
            **{name: partial(self._take_by_action, name) for name in TOOL_ACTIONS},
            "key_pointer": self._point_by_keys,
            "swap": lambda: self.take("brush" if session.editor.tool == "erase" else "erase"),
            "smaller": lambda: self._scale((options().diameter - 0.5) / 1.2, options().reach / 1.2),
            "larger": lambda: self._scale(options().diameter * 1.2 + 0.5, options().reach * 1.2),
            "margin_grow": lambda: self._by_margin(
                marked("Grow"), lambda mask, by: offset(mask, by, session.shown.spacing)
            ),
            "margin_shrink": lambda: self._by_margin(
                marked("Shrink"), lambda mask, by: offset(mask, -by, session.shown.spacing)
            ),
            "smooth_mask": lambda: self._by_margin(
                marked("Smooth"), lambda mask, by: smooth(mask, by, session.shown.spacing)
            ),
            "fill_holes": lambda: session.editor.tidy(marked("Fill holes"), fill_holes),
            "keep_largest": session.editor.keep_largest,
            "remove_small": session.editor.remove_small,
            "remove_rulers": session.editor.rulers.remove,
        }

    def _point_by_keys(self, on: bool) -> None:
        if self._view is None:
            return
        self._view.keys.switch(on)
        self._view.setFocus()
        if on:
            text = tr("Keyboard pointer: the arrow keys move it (with Shift: 10 pixels), Space presses and releases.")
            self._bar.tell(text, about="program")

    def _by_margin(self, name: str, change: Callable[[Mask, float], Mask]) -> None:
        by = self._row.margin
        if by is not None:
            self._session.editor.tidy(name, lambda mask: change(mask, by))

    # --- the tool in hand ------------------------------------------------------------------------------------------
    def _take_by_action(self, name: str, _on: bool) -> None:
        self.take(name)

    def take(self, name: str) -> None:
        """Take a tool in hand."""
        self._session.editor.tool = name
        self._actions[name].setChecked(True)
        self._assessments.need_prediction(name == "threshold")
        focus = QApplication.focusWidget()
        if self._view is not None and focus is not None and self._row.isAncestorOf(focus):
            self._view.setFocus()  # what has the focus may be hidden now
        self._row.show_tool(name)
        self._show_threshold()
        self.refresh()

    def _calibrate(self, millimetres: float, folder: bool) -> None:
        """Set the spacing that follows; ask first where no ultrasound scan has such: a sign or a mark is wrong."""
        px, key = self._session.editor.rulers.marks_px, self._session.shown.key
        if self._view is not None:
            self._view.setFocus()
        if px is None:
            return

        def set_spacing() -> None:
            if (self._session.editor.rulers.marks_px, self._session.shown.key) == (px, key):  # it was asked a while ago
                self._session.editor.rulers.calibrate(millimetres, folder=folder)

        low, high = _USUAL_SPACING
        if low <= millimetres / px <= high:
            set_spacing()
            return
        text = tr(
            "{distance} mm between the marks make a spacing of {spacing} mm per pixel. Ultrasound scans have "
            "{low} to {high} mm. Set it?"
        ).format(
            distance=significant(millimetres), spacing=significant(millimetres / px, 3), low=significant(low),
            high=significant(high),
        )  # fmt: skip
        answers = ((tr("Change distance"), self._ask_distance), (tr("Set spacing"), set_spacing))
        self._bar.ask(text, answers, about="scan")

    def resize_tool(self, diameter: float) -> None:
        """What the ring shows is to be ``diameter`` scan pixels wide."""
        self._scale(diameter, diameter / 2)

    def _scale(self, diameter: float, reach: float) -> None:
        if self._session.editor.tool == "refine":
            self._set(reach=min(max(reach, 12.0), 160.0))
        else:
            self._set(diameter=diameter)

    def _set(self, **changed: object) -> None:
        self._session.editor.options = replace(self._session.editor.options, **changed)  # type: ignore[arg-type]
        self.refresh()

    def refresh(self) -> None:
        """Show how the tool in hand is set; a stroke that is being drawn keeps what it began with."""
        session = self._session
        options, tool = session.editor.options, session.editor.tool
        if (options, session.shown.spacing) != self._shown:
            self._shown = options, session.shown.spacing
            self._row.show_options(options, session.shown.spacing)
        self._row.show_clicks(network=session.editor.clicks.loaded)
        if self._view is not None and not session.editor.stroke_active:
            ring = options.diameter if tool in _SIZED else None
            aspect = session.shown.aspect if tool in _SIZED else 1.0
            if tool == "refine" and not session.editor.clicks.loaded:
                ring = 2 * options.reach
            self._view.set_tool(tool, ring, erasing=tool == "erase", aspect=aspect)

    # --- what the session tells ------------------------------------------------------------------------------------
    def on_change(self, change: Change) -> None:
        """Show what changed of the marks, of the spacing, and of the threshold."""
        aspects, session = change.aspects, self._session
        if aspects & (Aspect.SCAN | Aspect.SPACING):
            self._place()
            self.refresh()
        if aspects & (Aspect.SCAN | Aspect.TOOL_MARKS) and self.marks is not None:
            self.marks.show_box(session.editor.clicks.box)
            self.marks.show_outline(session.editor.strokes.outline, polygon=session.editor.tool == "polygon")
            self.marks.show_rulers(session.editor.rulers.drawn, session.shown.scale)
            self.marks.show_calibration(session.editor.rulers.marks)
            self._row.show_calibration(marked=session.editor.rulers.marks_px is not None)
            self._actions["remove_rulers"].setEnabled(bool(session.editor.rulers.drawn))
            self._ask_distance()
        if aspects & (Aspect.HISTORY | Aspect.MEASUREMENTS | Aspect.TOOL_MARKS):
            self.refresh()  # a drag of region grow sets its tolerance
        if aspects & (Aspect.SCAN | Aspect.DRAFT | Aspect.PREDICTION | Aspect.STUDY | Aspect.HISTORY):
            self._show_threshold()

    def _ask_distance(self) -> None:
        """Once both marks of a calibration are set, the next thing that is typed is how far they are apart."""
        pressed = self._view is not None and self._view.pointer_down
        if self._session.editor.rulers.marks_px is not None and not pressed:
            self._row.calibrate_mm.setFocus()
            self._row.calibrate_mm.selectAll()

    def _place(self) -> None:
        if self._view is not None and self.marks is not None and self._session.shown.scan is not None:
            self.marks.place(self._session.shown.scan.shape, self._view.scale_on_screen)

    # --- the threshold ---------------------------------------------------------------------------------------------
    def _show_threshold(self) -> None:
        threshold = self._session.editor.threshold
        if threshold.value is not None:
            note = tr("Moving it replaces your mask; undo brings it back") if threshold.replaces_work else ""
            self._row.show_threshold(threshold.value, note)
        else:
            self._row.show_threshold(None, self._assessments.why_no_prediction or tr("Computing…"))

    def _try_threshold(self, threshold: float) -> None:
        if self._session.editor.threshold.try_out(threshold):
            self._show_threshold()
            if not self._row.threshold.isSliderDown():
                self._keep.start()

    def _reset_threshold(self) -> None:
        if self._session.editor.threshold.reset():
            self._show_threshold()
