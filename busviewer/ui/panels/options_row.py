"""The row under the tools: the name of the one in hand, how it is set, and what can be done to the whole mask."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import log

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSlider,
    QToolBar,
    QToolButton,
    QWidget,
)

from busviewer.editing import Options
from busviewer.ui.commands.actions import Actions
from busviewer.ui.kit.number_field import NumberField
from busviewer.ui.kit.parts import Elided, choice, muted, slider
from busviewer.ui.kit.text import number, tr

__all__ = ["TIDY", "OptionsRow"]

TIDY = ("margin_grow", "margin_shrink", "smooth_mask", "fill_holes", "keep_largest", "remove_small")
_MORE = ("from_truth", "restore_draft", "copy_previous", "clear")

_SPIN_WIDTH, _GAP = 88, 8  # pixels
_STEPS, _LEAST, _MOST = 240, 1.0, 400.0  # the slider is geometric: fine where the brush is small

_GROUPS: dict[str, tuple[str, ...]] = {
    "brush": ("size",),
    "erase": ("size",),
    "smooth": ("size",),
    "push": ("size",),
    "edge": ("size", "tolerance"),
    "grow": ("tolerance",),
    "refine": ("reach",),
    "lasso": ("region",),
    "polygon": ("region",),
    "threshold": ("threshold",),
    "ruler": ("ruler",),
    "calibrate": ("calibrate",),
}
"""Which settings belong to which tool."""


def _hints() -> dict[str, str]:
    return {
        "view": tr("Drag to change window/level"),
        "brush": tr("Hold Ctrl to erase"),
        "erase": tr("Hold Ctrl to paint"),
        "fill": tr("Click a hole to fill it; Ctrl+click an island to clear it"),
        "edge": tr("Paints tissue of similar brightness, stops at edges; hold Ctrl to erase"),
        "smooth": tr("Smooths the margin under the brush"),
        "push": tr("Drag from inside to push the margin out, from outside to push it in; hold Ctrl to reverse"),
        "lasso": tr("Draw around a region; hold Ctrl to cut it out"),
        "polygon": tr(
            "Click to add corners, drag to move one; press Enter or click the first corner to close; "
            "Ctrl+Z removes the last"
        ),
        "grow": tr("Click a seed point and drag: right for more, left for less; hold Ctrl to remove"),
        "refine": tr("Click tissue that belongs to the lesion; Ctrl+click tissue that does not"),
        "clicks": tr("Click the lesion, Ctrl+click tissue that does not belong, or drag a box"),
        "island": tr("Click an island to remove it; click a removed island of the draft to restore it"),
        "threshold": "",
        "ruler": tr("Drag to measure, drag an end to move it; Ctrl+click removes a ruler"),
        "calibrate": tr("Click two marks of the depth scale"),
    }


def _to_step(diameter: float) -> int:
    return round(_STEPS * log(max(diameter, _LEAST) / _LEAST) / log(_MOST / _LEAST))


def _to_diameter(step: int) -> float:
    return float(_LEAST * (_MOST / _LEAST) ** (step / _STEPS))


class OptionsRow(QToolBar):
    """Signals: ``options_chosen`` what changed of :class:`Options`, by name; ``axes_chosen`` two axes or a distance;
    ``threshold_moved`` and ``threshold_kept`` 0 to 1, ``threshold_reset``; ``calibrated`` mm, the whole folder;
    ``refused`` what is wrong with a number that was typed."""

    options_chosen = Signal(object)
    axes_chosen = Signal(bool)
    threshold_moved = Signal(float)
    threshold_kept = Signal()
    threshold_reset = Signal()
    calibrated = Signal(float, bool)
    refused = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(tr("Tool options"), parent)
        self.setObjectName("optionsRow")
        self.setMovable(False)
        self._titles = {name: actions[name].text() for name in _hints() if name != "clicks"}
        self._spacing: tuple[float, float] | None = None
        self._tool = ""
        self._clicks: bool | None = None  # what is said of the click tool
        self.tool_name, self.hint = QLabel(), Elided(40)
        self.tool_name.setProperty("role", "tool")
        self.hint.setProperty("role", "muted")
        self._groups: dict[str, QWidget] = {}
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(16)
        row.addWidget(self.tool_name)
        makers = {
            "size": self._size, "tolerance": self._tolerance, "reach": self._reach, "region": self._region,
            "threshold": self._threshold, "ruler": self._ruler, "calibrate": self._calibrate,
        }  # fmt: skip
        for name, make in makers.items():
            self._groups[name] = self._group(make(actions))
            row.addWidget(self._groups[name])
        row.addWidget(self.hint, 1)
        row.addWidget(self._group(self._whole(actions)))
        for button in inside.findChildren(QAbstractButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        inside.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(inside)
        self._inside = inside

    def event(self, event: QEvent) -> bool:
        """What is said of the tool goes before three of the buttons, which the menu has too."""
        taken = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            hidden = sum(each.sizeHint().width() + _GAP for each in self._spare if each.isHidden())
            fits = self._inside.sizeHint().width() + hidden <= self.width() - 2 * _GAP
            for each in self._spare:
                each.setVisible(fits)
        return taken

    @staticmethod
    def _group(widgets: Sequence[QWidget]) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        for widget in widgets:
            row.addWidget(widget)
        return holder

    # --- the settings ----------------------------------------------------------------------------------------------
    def _size(self, actions: Actions) -> Sequence[QWidget]:
        self.size_slider = slider(0, _STEPS, _to_step(16), tr("Brush diameter"))
        actions.lend_tip(self.size_slider, tr("Brush diameter"), "smaller", "larger")
        self.size_slider.setFixedWidth(130)
        self.size_px = self._field(1, 1000, 16, tr("px"), tr("Brush diameter in pixels"))
        self.size_mm = self._field(0.1, 500, 1, tr("mm"), tr("Brush diameter in millimetres"))
        self.size_slider.valueChanged.connect(lambda step: self._choose(diameter=_to_diameter(step)))
        self.size_px.valueChanged.connect(lambda value: self._choose(diameter=value))
        self.size_mm.valueChanged.connect(self._choose_mm)
        self.pressure = QCheckBox(tr("Pressure"))
        self.pressure.setToolTip(tr("Lighter pen pressure makes a smaller brush"))
        self.pressure.setAccessibleName(tr("Pen pressure sets the size"))
        self.pressure.toggled.connect(lambda on: self._choose(pressure=on))
        self.pressure.hide()
        return muted(tr("Size")), self.size_slider, self.size_px, self.size_mm, self.pressure

    def show_pressure(self) -> None:
        """There is a tablet: its pressure can be told to count or not."""
        self.pressure.show()

    def _choose_mm(self, millimetres: float) -> None:
        if self._spacing is not None:
            self._choose(diameter=millimetres / self._spacing[1])

    def _tolerance(self, _actions: Actions) -> Sequence[QWidget]:
        name = tr("Tolerance, in grey values")
        title, self.tolerance, self._tolerance_text = self._measure("tolerance", tr("Tolerance"), name, 1, 100)
        return title, self.tolerance, self._tolerance_text

    def _reach(self, _actions: Actions) -> Sequence[QWidget]:
        name = tr("Reach: how far from a click the margin may move, in pixels")
        title, self.reach, self._reach_text = self._measure("reach", tr("Reach"), name, 12, 160)
        return title, self.reach, self._reach_text

    def _measure(self, option: str, title: str, name: str, low: int, high: int) -> tuple[QLabel, QSlider, QLabel]:
        made, text = slider(low, high, low, name), QLabel()
        made.setFixedWidth(110)
        text.setMinimumWidth(48)
        made.valueChanged.connect(lambda value: self._choose(**{option: float(value)}))
        return muted(title), made, text

    def _region(self, _actions: Actions) -> Sequence[QWidget]:
        uses = (
            (tr("Add to the mask"), "add"),
            (tr("Cut out"), "cut"),
            (tr("Keep dark pixels"), "threshold"),
            (tr("Restore draft"), "restore"),
        )
        self.region = choice(uses, tr("Action inside the outline"))
        self.level = NumberField(-1, 255, -1, tr("Highest grey value that counts as lesion"))
        self.level.setSpecialValueText(tr("auto"))
        self.level.setPrefix(tr("grey up to") + " ")
        self.level.refused.connect(self.refused)
        self.level.setToolTip(tr("Highest grey value that counts as lesion; auto: Otsu's threshold of the region"))
        self.region.currentIndexChanged.connect(lambda: self._choose(region=self.region.currentData()))
        self.level.valueChanged.connect(lambda value: self._choose(level=None if value < 0 else round(value)))
        return muted(tr("Inside")), self.region, self.level

    def _threshold(self, _actions: Actions) -> Sequence[QWidget]:
        self.threshold = slider(1, 99, 50, tr("Draft threshold, in percent"))
        self.threshold.setToolTip(tr("Pixels with at least this lesion probability belong to the mask"))
        self.threshold.setFixedWidth(220)
        self._threshold_text = QLabel()
        self._threshold_text.setMinimumWidth(36)
        self.threshold_reset_button = QPushButton(tr("Reset"))
        self.threshold_reset_button.setToolTip(tr("Back to the draft, as the model proposed it"))
        self.threshold.valueChanged.connect(lambda value: self.threshold_moved.emit(value / 100))
        self.threshold.sliderReleased.connect(self.threshold_kept)
        self.threshold_reset_button.clicked.connect(self.threshold_reset)
        return (
            muted(tr("Larger")),
            self.threshold,
            muted(tr("Smaller")),
            self._threshold_text,
            self.threshold_reset_button,
        )

    def _ruler(self, actions: Actions) -> Sequence[QWidget]:
        kinds = ((tr("Distance"), False), (tr("Two axes"), True))
        self.ruler_kind = choice(kinds, tr("Ruler type"))
        self.ruler_kind.currentIndexChanged.connect(lambda: self.axes_chosen.emit(self.ruler_kind.currentData()))
        return self.ruler_kind, self._button(actions, "remove_rulers")

    def _calibrate(self, _actions: Actions) -> Sequence[QWidget]:
        self.calibrate_mm = self._field(0.1, 500, 10, tr("mm"), tr("Distance between the two marks"), digits=2)
        self.calibrate_scan = QPushButton(tr("Set for this scan"))
        self.calibrate_folder = QPushButton(tr("Set for folder"))
        self.calibrate_folder.setToolTip(tr("Set for all scans of this size in the same folder that have no spacing"))
        for button, folder in ((self.calibrate_scan, False), (self.calibrate_folder, True)):
            button.clicked.connect(lambda _on, folder=folder: self._calibrated(folder))
        self.calibrate_mm.lineEdit().returnPressed.connect(self.calibrate_scan.click)
        return muted(tr("Distance")), self.calibrate_mm, self.calibrate_scan, self.calibrate_folder

    def _calibrated(self, folder: bool) -> None:
        millimetres = self.calibrate_mm.typed()
        if millimetres is not None:
            self.calibrated.emit(millimetres, folder)

    def _whole(self, actions: Actions) -> Sequence[QWidget]:
        self.amount = self._field(0.1, 100, 2, tr("px"), tr("Step for growing, shrinking or smoothing the margin"))
        self.tidy = QToolButton()
        self.tidy.setText(tr("Clean up"))
        self.tidy.setAccessibleName(tr("Clean up mask"))
        self.tidy.setToolTip(tr("Change the whole mask"))
        self.tidy.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.tidy)
        menu.addActions([actions[name] for name in TIDY])
        menu.addSeparator()
        menu.addActions([actions[name] for name in _MORE])
        self.tidy.setMenu(menu)
        self._spare = [self._button(actions, name) for name in ("margin_shrink", "margin_grow", "smooth_mask")]
        return muted(tr("Margin")), self.amount, *self._spare, self.tidy

    def _field(self, low: float, high: float, value: float, unit: str, name: str, *, digits: int = 1) -> NumberField:
        made = NumberField(low, high, value, name, digits=digits)
        made.setSuffix(f" {unit}")
        made.setFixedWidth(_SPIN_WIDTH)
        made.refused.connect(self.refused)
        return made

    @staticmethod
    def _button(actions: Actions, name: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(actions[name])
        button.setAccessibleName(actions[name].text())
        return button

    def _choose(self, **changed: object) -> None:
        self.options_chosen.emit(changed)

    def _say(self, text: str) -> None:
        self.hint.setText(text)

    @property
    def margin(self) -> float | None:
        """By how much the margin is moved or smoothed: in mm where the spacing is known, else in pixels; None, and
        told, where what is typed is no number for it."""
        return self.amount.typed()

    # --- showing ---------------------------------------------------------------------------------------------------
    def show_tool(self, tool: str) -> None:
        """The settings of ``tool``."""
        if tool != self._tool:
            self._tool = tool
            self.tool_name.setText(self._titles[tool])
            self._say(_hints()[tool])
            for name, group in self._groups.items():
                group.setVisible(name in _GROUPS.get(tool, ()))

    def show_clicks(self, *, network: bool) -> None:
        """Whether a click is answered by the network, which has no reach: what the row says of the tool follows."""
        if self._tool == "refine" and network != self._clicks:
            self._groups["reach"].setVisible(not network)
            self._say(_hints()["clicks" if network else "refine"])
        self._clicks = network if self._tool == "refine" else None

    def show_options(self, options: Options, spacing: tuple[float, float] | None) -> None:
        """How the tools are set; in mm too where the ``spacing`` (mm a pixel) is known."""
        known = spacing is not None
        if (self._spacing is not None) != known:
            self.amount.setSuffix(f" {tr('mm') if known else tr('px')}")
            self.amount.setValue(0.5 if known else 2.0)
        self._spacing = spacing
        millimetres = options.diameter * spacing[1] if spacing is not None else 1.0
        values: Mapping[QWidget, float] = {
            self.size_slider: _to_step(options.diameter),
            self.size_px: options.diameter,
            self.size_mm: millimetres,
            self.tolerance: round(options.tolerance),
            self.reach: round(options.reach),
            self.level: -1 if options.level is None else options.level,
        }
        for widget, value in values.items():
            with QSignalBlocker(widget):
                widget.setValue(value)  # type: ignore[attr-defined]
        with QSignalBlocker(self.pressure):
            self.pressure.setChecked(options.pressure)
        with QSignalBlocker(self.region):
            self.region.setCurrentIndex(self.region.findData(options.region))
        self.size_mm.setVisible(known)
        self.level.setVisible(options.region == "threshold")
        self._tolerance_text.setText(number(options.tolerance, 0))
        self._reach_text.setText(tr("{size} px").format(size=number(options.reach, 0)))

    def show_threshold(self, threshold: float | None, why_not: str) -> None:
        """The threshold, None where it cannot be moved: ``why_not`` says why, else what moving it would do."""
        for widget in (self.threshold, self.threshold_reset_button):
            widget.setEnabled(threshold is not None)
        if threshold is not None and not self.threshold.isSliderDown():
            with QSignalBlocker(self.threshold):
                self.threshold.setValue(round(100 * threshold))
        self._threshold_text.setText("–" if threshold is None else number(threshold, 2))
        if self._tool == "threshold":
            self._say(why_not)

    def show_calibration(self, *, marked: bool) -> None:
        """Whether both marks are set, so that their distance can be said."""
        for widget in (self.calibrate_mm, self.calibrate_scan, self.calibrate_folder):
            widget.setEnabled(marked)
        if self._tool == "calibrate":
            self._say(tr("Enter the distance between the marks") if marked else _hints()["calibrate"])
