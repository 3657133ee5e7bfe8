"""One view of the scan, two or four: the canvas that the reader works on, and beside it what is chosen, at one zoom."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QWidget

from busviewer.ui.canvas.beside import Beside
from busviewer.ui.canvas.canvas import Canvas
from busviewer.ui.canvas.canvas_notes import on_scan
from busviewer.ui.canvas.still_canvas import StillCanvas
from busviewer.ui.kit.parts import choice
from busviewer.ui.kit.text import tr

__all__ = ["SideView", "Views"]

_OPENING = {2: ("scan",), 4: ("draft", "truth", "heatmap")}
_GAP = 2


class SideView(StillCanvas):
    """A canvas that shows one thing over the scan and changes nothing; what the pointer does, it hands to ``main``.

    Signals: ``content_changed``.
    """

    content_changed = Signal()

    def __init__(self, main: Canvas, parent: QWidget) -> None:
        self.content = "scan"
        super().__init__(main, parent, main.window_level)
        self.setAccessibleName(tr("Scan, second view"))
        self.notes.hide()  # the main canvas says it
        options = (
            (tr("Scan"), "scan"),
            (tr("Draft"), "draft"),
            (tr("Ground truth"), "truth"),
            (tr("Heatmap"), "heatmap"),
        )
        self.chooser = choice(options, tr("Layer shown in this view"))
        self.chooser.currentIndexChanged.connect(lambda: self.show_content(self.chooser.currentData()))
        self.missing = on_scan()
        head = QWidget(self)
        row = self._row = QHBoxLayout(head)
        row.setContentsMargins(8, 8, 8, 0)
        row.setSpacing(8)
        row.addWidget(self.chooser)
        row.addWidget(self.missing)
        self._head = head
        self._show_layers()

    def show_content(self, content: str) -> None:
        """Show the "scan" bare, or with the "draft", the ground "truth" or the "heatmap"."""
        if content != self.content:
            self.content = content
            self.chooser.setCurrentIndex(self.chooser.findData(content))
            self._show_layers()
            self.content_changed.emit()

    def _show_layers(self) -> None:
        for name in ("truth", "draft"):
            getattr(self, name).setVisible(name == self.content)
        self.correction.hide()
        self.heat.setVisible(self.content == "heatmap" and self.heat_values is not None)
        if hasattr(self, "_head"):
            there = {"draft": self.draft.mask is not None, "truth": self.truth.mask is not None}
            there |= {"scan": True, "heatmap": self.heat_values is not None}
            hidden = {"heatmap": "draft"}.get(self.content, self.content) in self._main.notes.without
            words = tr("hidden until you sign off") if hidden else tr("none for this scan")
            self.missing.setText("" if there[self.content] or self._scan is None else words)
            self.missing.setVisible(bool(self.missing.text()))
            self._fit_head()

    def _fit_head(self) -> None:
        """Beside the choice, or below it where that is too narrow, what is missing."""
        self._row.setDirection(QBoxLayout.Direction.LeftToRight)
        if self._row.sizeHint().width() > self.width():
            self._row.setDirection(QBoxLayout.Direction.TopToBottom)
        self._head.adjustSize()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """The main canvas says where to look."""
        super().resizeEvent(event)
        if hasattr(self, "_head"):
            self._fit_head()
            self.follow()

    def sync(self) -> None:
        """Take what the main canvas has."""
        main = self._main
        if self._scan is not main.scan:
            self.set_scan(main.scan)
            self.follow()
        for mine, its in ((self.truth, main.truth), (self.draft, main.draft)):
            if mine.mask is not its.mask:
                mine.set_mask(its.mask)
            mine.set_look(*its.look)
        self.draft.set_weak(main.draft.weak)
        self.weak_mark.ask(main.weak_mark.mask)
        if self.heat_values is not main.heat_values:
            self.set_heat(main.heat_values)
        self.heat.setOpacity(main.heat.opacity())
        self.set_smooth(main.smooth)
        self.show_pixel_grid(main.pixel_grid.wanted)
        self._show_layers()

    def follow(self) -> None:
        """Look where the main canvas looks."""
        self.look_at(self._main.centre, self._main.scale_on_screen)

    # --- the pointer -----------------------------------------------------------------------------------------------
    mouseDoubleClickEvent = StillCanvas.mousePressEvent

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it."""
        at = event.position()
        if self._last is not None and event.buttons():
            delta, self._last = at - self._last, at
            right = event.buttons() & Qt.MouseButton.RightButton
            self._main.drag_window(delta) if right else self._main.pan(delta)
        point = self.to_scan(at)
        self.hovered.emit((point.x(), point.y()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom to the cursor."""
        turn = event.angleDelta()
        middle = QPointF(self._main.width() - self.width(), self._main.height() - self.height()) / 2
        self._main.zoom(1.2 ** ((turn.y() or turn.x()) / 120), event.position() + middle)
        event.accept()


class Views(QWidget):
    """Lays out ``main`` and the views beside it, which follow it.

    Signals: ``hovered`` (x, y) in scan pixels or None, in a view beside; ``contents_changed`` other things are shown.
    """

    hovered = Signal(object)
    contents_changed = Signal()

    def __init__(self, main: Canvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.main, self.count = main, 1
        self._sides: list[SideView] = []
        self._beside: Beside | None = None
        self._contents = {count: list(contents) for count, contents in _OPENING.items()}
        self.setObjectName("views")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._grid.addWidget(main, 0, 0)
        self._stretch()
        main.looked.connect(self._follow)
        main.layered.connect(self.sync)

    @property
    def sides(self) -> list[SideView]:
        """The views that are shown beside the main one."""
        return self._sides[: self.count - 1]

    def show_count(self, count: int) -> None:
        """Show 1, 2 or 4 views."""
        self.count = count
        while len(self._sides) < count - 1:
            self._add_side()
        for number, side in enumerate(self._sides):
            side.setVisible(number < count - 1)
        for side, content in zip(self.sides, self._contents.get(count, ()), strict=True):
            side.show_content(content)
        self._stretch()
        self.sync()
        self.main.show_cross(None)
        self.contents_changed.emit()

    def lay_beside(self, beside: Beside) -> None:
        """Let there be room for another scan, to the right of all views, while :meth:`show_beside` says so."""
        self._beside = beside
        beside.setParent(self)
        beside.canvas.hovered.connect(self.main.show_cross)

    def show_beside(self, on: bool) -> None:
        """Show the other scan, or give its room to the views."""
        if self._beside is not None:
            self._beside.setVisible(on)
            self._stretch()

    def _add_side(self) -> None:
        side = SideView(self.main, self)
        place = len(self._sides) + 1
        self._grid.addWidget(side, place // 2, place % 2)
        side.hovered.connect(lambda at: self._hovered(side, at))
        side.content_changed.connect(self._chosen)
        self._sides.append(side)

    def _stretch(self) -> None:
        self._grid.setColumnStretch(0, 1)
        self._grid.setRowStretch(0, 1)
        self._grid.setColumnStretch(1, int(self.count > 1))
        self._grid.setRowStretch(1, int(self.count > 2))
        beside = self._beside
        self._grid.setColumnStretch(2, int(beside is not None and not beside.isHidden()))
        if beside is not None:  # over one row where there is one, or the gap to an empty one would be seen
            self._grid.removeWidget(beside)
            self._grid.addWidget(beside, 0, 2, 2 if self.count > 2 else 1, 1)

    def _chosen(self) -> None:
        if self.count in self._contents and self.sender() in self.sides:
            self._contents[self.count] = [side.content for side in self.sides]
            self.contents_changed.emit()

    @property
    def shows_heat(self) -> bool:
        """Whether a view beside is there for the heatmap."""
        return any(side.content == "heatmap" for side in self.sides)

    def sync(self) -> None:
        """Show beside what the main canvas has: its scan, masks and heatmap, drawn as there."""
        for side in self.sides:
            side.sync()
        if self._beside is not None and not self._beside.isHidden():
            self._beside.sync()

    def refresh_theme(self) -> None:
        """Take the canvas colour of the look in force."""
        for canvas in (self.main, *self._sides):
            canvas.refresh_theme()
        if self._beside is not None:
            self._beside.refresh_theme()

    def _follow(self) -> None:
        for side in self.sides:
            side.follow()

    def point(self, at: tuple[float, float] | None) -> None:
        """Show beside where the pointer is in the main canvas."""
        for side in self.sides:
            side.show_cross(at)
        if self._beside is not None:
            self._beside.canvas.point(at)

    def _hovered(self, side: SideView, at: tuple[float, float] | None) -> None:
        for canvas in (self.main, *self.sides):
            canvas.show_cross(None if canvas is side else at)
        self.hovered.emit(at)
