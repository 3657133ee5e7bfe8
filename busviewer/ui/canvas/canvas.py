"""The canvas: the scan and what lies over it, at a zoom, in a window of grey values."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QGraphicsItem, QWidget

from busviewer.figures.heat import heat_table
from busviewer.mask import Box, Mask, box_of
from busviewer.scan import Scan, Window
from busviewer.ui.canvas.canvas_marks import CrossItem, OverlayGroup, PictureItem, PixelGridItem
from busviewer.ui.canvas.canvas_notes import CanvasNotes
from busviewer.ui.canvas.heat_bar import HeatBar
from busviewer.ui.canvas.lesion_marks import LesionMarks
from busviewer.ui.canvas.overlays import DifferenceItem, MaskItem, RingItem
from busviewer.ui.canvas.region_marks import RegionMarks
from busviewer.ui.canvas.scan_scale import ScanScale
from busviewer.ui.canvas.swipe import Swipe
from busviewer.ui.canvas.weak_mark import WeakMark
from busviewer.ui.canvas.window_level import WindowLevel
from busviewer.ui.kit import theme
from busviewer.ui.kit.spoken import take_role
from busviewer.ui.kit.text import tr

__all__ = ["Canvas"]

_SMOOTH_BELOW = 4.0  # screen pixels a scan pixel: above, single pixels are what the reader wants to see
_MOST, _MARGIN = 64.0, 12
_LESION_ROOM, _LESION_MOST = 1.8, 16.0
_BLINK_MS = 250


class Canvas(pg.GraphicsView):
    """Shows what it is told to; it knows no session and no pointer.

    ``greys`` is shared by canvases that show the same scan.

    Signals: ``zoomed`` screen pixels a scan pixel; ``looked`` another part of the scan is in the view; ``layered`` what
    lies over it is another, or drawn otherwise (not: the pen drew).
    """

    zoomed = Signal(float)
    looked = Signal()
    layered = Signal()

    def __init__(self, parent: QWidget | None = None, greys: WindowLevel | None = None) -> None:
        super().__init__(parent, background=theme.theme().colour("canvas"))
        self.setObjectName("scanView")
        take_role(self, QAccessible.Role.Canvas)
        self.setAccessibleName(tr("Scan"))
        self._box = pg.ViewBox(enableMouse=False, enableMenu=False, invertY=True, defaultPadding=0.0)
        self._box.disableAutoRange()
        self.setCentralItem(self._box)
        self.window_level = greys or WindowLevel(self)
        self.picture = PictureItem(axisOrder="row-major")
        self.heat = PictureItem(axisOrder="row-major")
        self.heat.setLookupTable(heat_table())
        self.truth = MaskItem(theme.TRUTH, [1.2, 2.2])
        self.draft = MaskItem(theme.DRAFT, [5.0, 3.0])
        self.weak_mark = WeakMark(self.draft)
        self.correction = MaskItem(theme.CORRECTION, Qt.PenStyle.SolidLine, live=True)
        self.difference = DifferenceItem()
        self.marks = LesionMarks()
        self.pixel_grid, self.regions = PixelGridItem(), RegionMarks()
        self.ring, self.cross = RingItem(), CrossItem()
        self._over, self._laid = OverlayGroup(), OverlayGroup()
        own: tuple[Any, ...] = (
            self.picture,
            self.pixel_grid,
            self.regions,
            self._over,
            self._laid,
            self.cross,
            self.ring,
        )
        for height, item in enumerate(own):
            self._box.addItem(item, ignoreBounds=True)
            item.setZValue(height + 1)
        layers: tuple[Any, ...] = (self.heat, self.difference, self.truth, self.draft, self.correction, self.marks)
        for height, item in enumerate(layers):
            item.setParentItem(self._over)
            item.setZValue(height + 1)
        for item in (self.difference, self.heat):
            item.hide()
        self.notes = CanvasNotes(self)
        self.heat_bar = HeatBar(self, self.heat)
        self.swipe = Swipe(self, self._over)
        self._beneath: list[QGraphicsItem] = []
        self._scan: Scan | None = None
        self._centre, self._scale, self._fitted = QPointF(), 1.0, True
        self._pixels: NDArray[np.uint8] | None = None
        self.heat_values: NDArray[np.float32] | None = None
        self._peeking = self._difference_on = self._blinked_off = self._passing = False
        self._shown_overlays = self._heat_wanted = self.smooth = True
        self._counted: Mask | None = None
        self._blink = QTimer(self, interval=_BLINK_MS)
        self._blink.timeout.connect(self._blink_on)
        self.window_level.changed.connect(self._show_window_level)
        self.scan_scale = ScanScale(self)
        self._show_window_level()

    def lay(self, item: QGraphicsItem, *, beneath: bool = False) -> None:
        """Lay an item, in scan pixels, over the masks, or ``beneath`` the correction; it is seen when they are."""
        item.setParentItem(self._over if beneath else self._laid)
        if beneath:
            item.setZValue(self.draft.zValue())
            self._beneath.append(item)

    # --- what is shown ---------------------------------------------------------------------------------------------
    def set_scan(self, scan: Scan | None, *, keep: bool = False) -> None:
        """Show another scan (or none), fitted, with its own window; masks and heat are taken off.

        To ``keep``: at the zoom and in the window of now, where the one on show is as large.
        """
        keep = keep and None not in (scan, self._scan) and scan.shape == self._scan.shape  # type: ignore[union-attr]
        self._scan, self._counted, self._pixels = scan, None, None
        self.window_level.set_scan(scan, keep=keep, quiet=self._passing)
        for item in (self.truth, self.draft, self.correction):
            item.set_mask(None)
        self.weak_mark.ask(None)
        self.difference.compare(None, None)
        self.set_heat(None)
        self.marks.resize((0, 0) if scan is None else scan.shape)
        self.regions.set_regions((0, 0) if scan is None else scan.shape, () if scan is None else scan.regions)
        if scan is None:
            self.picture.clear()
            self.ring.hide()
            self.pixel_grid.hide()
            return
        for grid in self._grids:
            grid.resize(scan.shape)
        self._show_size()
        if not keep:
            self.fit()

    def pass_by(self, on: bool) -> None:
        """While it is on, scans are seen in passing: without what was measured or marked on the one before."""
        if on != self._passing:
            self._passing = on
            if not on:
                self.window_level.tell()
            self._show_layers()

    @property
    def scan(self) -> Scan | None:
        """The scan that is shown."""
        return self._scan

    @property
    def _grids(self) -> tuple[Any, ...]:
        return self.truth, self.draft, self.correction, self.difference, self.pixel_grid

    def set_heat(self, heat: NDArray[np.float32] | None) -> None:
        """Lay a heatmap (H, W), 0 to 1, over the scan, or take it off."""
        self.heat_values = heat
        if heat is None:
            self.heat.clear()
        else:
            self.heat.setImage(np.rint(heat * 255).astype(np.uint8), autoLevels=False, levels=(0, 255))
            self.heat.setRect(QRectF(0, 0, heat.shape[1], heat.shape[0]))
        self._show_layers()

    def show_heat(self, on: bool) -> None:
        """Let a heatmap that is laid over the scan be seen, or only be there."""
        self._heat_wanted = on
        self._show_layers()

    def set_difference(self, on: bool) -> None:
        """Show hit, missed and false pixels in place of the masks, and of the heatmap, whose colours would mix in.

        Where there is no ground truth, the masks stay.
        """
        self._difference_on = on
        if on:
            self.difference.compare(self._counted, self.truth.mask)
        self._show_layers()

    def show_overlays(self, on: bool) -> None:
        """Everything over the scan, on or off."""
        self._shown_overlays = on
        self._show_layers()

    def peek(self, on: bool) -> None:
        """For as long as it is on, show the bare scan."""
        self._peeking = on
        self._show_layers()

    def set_blink(self, on: bool) -> None:
        """Everything over the scan off and on again, twice a second."""
        if on == self._blink.isActive():
            return
        self._blinked_off = False
        self._blink.start() if on else self._blink.stop()
        self._show_layers()

    def _blink_on(self) -> None:
        self._blinked_off = not self._blinked_off and not self.pointer_down  # what is drawn is seen
        self._show_layers()

    @property
    def drawing(self) -> bool:
        """Whether a tool is at work."""
        return False

    @property
    def pointer_down(self) -> bool:
        """Whether something is being drawn or dragged."""
        return False

    @property
    def overlays_visible(self) -> bool:
        """Whether anything over the scan may be seen now."""
        return self._shown_overlays and not self._peeking and not self._blinked_off

    def _show_layers(self) -> None:
        seen = self.overlays_visible
        differ = self._difference_on and self.truth.mask is not None  # else the masks would be gone, and nothing there
        self.notes.show_legend(differ)
        for item in (self.truth, self.draft, self.correction):
            item.setVisible(seen and item.drawn and not differ)
        self.difference.setVisible(seen and differ)
        for other in (self.marks, *self._beneath, self._laid):
            other.setVisible(seen and not self._passing)
        self.heat.setVisible(seen and self.heat_values is not None and self._heat_wanted and not differ)
        self.layered.emit()

    def set_look(self, layer: str, style: str, opacity: float, colour: str = "") -> None:
        """Draw ``layer`` ("correction", "draft", "truth") as outline, fill or off; ``colour`` "" is its own."""
        item: MaskItem = getattr(self, layer)
        item.set_look(style, opacity, colour)
        self.weak_mark.update()
        self._show_layers()

    def show_cross(self, at: tuple[float, float] | None) -> None:
        """A small cross at a point in scan pixels, or none: where the pointer is in another view."""
        self.cross.setVisible(at is not None and self._scan is not None)
        if at is not None:
            self.cross.setPos(*at)

    def refresh_theme(self) -> None:
        """Take the canvas colour of the look in force."""
        self.setBackground(theme.theme().colour("canvas"))

    # --- greys -----------------------------------------------------------------------------------------------------
    @property
    def grey_window(self) -> Window:
        """The grey values shown black and white."""
        return self.window_level.window

    def drag_window(self, delta: QPointF) -> None:
        """Window (across) and level (down) by a drag of ``delta`` screen pixels."""
        self.window_level.drag(delta)

    def set_smooth(self, on: bool) -> None:
        """Smooth the scan while its pixels are small, or show every pixel at every zoom."""
        if on == self.smooth:
            return
        self.smooth = on
        self.picture.smooth = on and self._scale < _SMOOTH_BELOW
        self._show_size()
        self.picture.update()

    def show_pixel_grid(self, on: bool) -> None:
        """Thin lines between pixels that are large on the screen."""
        self.pixel_grid.wanted = on
        self.pixel_grid.show_at(self._scale)

    def _show_window_level(self) -> None:
        self.notes.show_tone(self.window_level.tone)
        if self.window_level.scan is self._scan:
            self._show_size()

    def _show_size(self) -> None:
        """Show the scan made smaller by the whole factor that the zoom allows: fine speckle would shimmer otherwise."""
        if (
            self._scan is None or self.window_level.scan is not self._scan
        ):  # a view beside that is not shown lags behind
            return
        factor = 1
        while self.smooth and self._scale * factor * 2 <= 0.75:
            factor *= 2
        shown = self.window_level.shown(factor)
        if self._pixels is not shown:
            self._pixels = shown
            self.picture.setImage(shown, autoLevels=False, levels=(0, 255))
            self.picture.setRect(QRectF(0, 0, self._scan.shape[1], self._scan.shape[0]))

    # --- zoom and pan ----------------------------------------------------------------------------------------------
    @property
    def scale_on_screen(self) -> float:
        """Screen pixels a scan pixel."""
        return self._scale

    def fit(self) -> None:
        """The whole scan in the view, now and when the view changes its size."""
        self._fitted = True
        if self._scan is not None:
            height, width = self._scan.shape
            self._look(QPointF(width / 2, height / 2), self.fit_scale)

    @property
    def fitted(self) -> bool:
        """Whether the whole scan is in the view, and stays so when the view changes its size."""
        return self._fitted

    @property
    def fit_scale(self) -> float:
        """Screen pixels a scan pixel at which the whole scan is in the view."""
        height, width = (1, 1) if self._scan is None else self._scan.shape
        room = max(self.width() - 2 * _MARGIN, 16), max(self.height() - 2 * _MARGIN, 16)
        return min(room[0] / width, room[1] / height)

    def actual_size(self) -> None:
        """One screen pixel a scan pixel, about the middle of the view."""
        self.look_at(self._centre, 1.0)

    def zoom_to_lesion(self) -> None:
        """The mask that counts with room around it, else a possible lesion, the ground truth, or the whole scan."""
        masks = (mask for mask in (self._counted, self.draft.mask, self.truth.mask) if mask is not None)
        box = next((found for mask in masks if (found := box_of(mask)) is not None), None)
        if box is None:
            self.fit()
            return
        self.fit()
        scale = min(self.width() / box.width, self.height() / box.height) / _LESION_ROOM
        if scale > self._scale:
            self.look_at(QPointF((box.left + box.right) / 2, (box.top + box.bottom) / 2), min(scale, _LESION_MOST))

    @property
    def centre(self) -> QPointF:
        """The point in the middle of the view, in scan pixels."""
        return self._centre

    def look_at(self, centre: QPointF, scale: float) -> None:
        """Show ``centre`` (scan pixels) in the middle, at ``scale`` screen pixels a scan pixel."""
        self._fitted = False
        self._look(centre, scale)

    def pan(self, delta: QPointF) -> None:
        """Move the scan by ``delta`` screen pixels."""
        self.look_at(self._centre - delta / self._scale, self._scale)

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Larger or smaller by ``factor``, the scan point under ``at`` (in the widget) staying where it is."""
        if self._scan is None:
            return
        at = QPointF(self.width() / 2, self.height() / 2) if at is None else at
        fixed = self.to_scan(at)
        least = min(0.05, self._scale)
        scale = min(max(self._scale * factor, least), _MOST)
        offset = at - QPointF(self.width() / 2, self.height() / 2)
        self.look_at(fixed - offset / scale, scale)

    def to_scan(self, position: QPointF) -> QPointF:
        """Scan pixels of a place in the widget."""
        return self._centre + (position - QPointF(self.width() / 2, self.height() / 2)) / self._scale

    def to_widget(self, x: float, y: float) -> QPointF:
        """The place in the widget of a point in scan pixels."""
        return (QPointF(x, y) - self._centre) * self._scale + QPointF(self.width() / 2, self.height() / 2)

    def _look(self, centre: QPointF, scale: float) -> None:
        if self._scan is not None:  # some of the scan stays in the view
            height, width = self._scan.shape
            centre = QPointF(min(max(centre.x(), 0), width), min(max(centre.y(), 0), height))
        self._centre, changed, self._scale = centre, scale != self._scale, scale
        width, height = max(self.width(), 1) / scale, max(self.height(), 1) / scale
        view = QRectF(centre.x() - width / 2, centre.y() - height / 2, width, height)
        self._box.setRange(view, padding=0, disableAutoRange=True)
        for item in self._grids:
            item.scale_on_screen = scale
        self.weak_mark.place(scale)
        self.picture.smooth = self.smooth and scale < _SMOOTH_BELOW
        if changed:
            self._show_size()
            self.pixel_grid.show_at(scale)
        self.swipe.place()
        self.zoomed.emit(scale)
        self.looked.emit()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Keep the scan fitted, or its middle in the middle."""
        super().resizeEvent(event)
        if event is not None and hasattr(self, "_centre"):
            self.fit() if self._fitted else self._look(self._centre, self._scale)
            for part in (self.notes, self.heat_bar):
                part.place()  # the scale goes with the notes

    # --- masks -----------------------------------------------------------------------------------------------------
    def set_masks(
        self,
        truth: Mask | None,
        draft: Mask | None,
        correction: Mask | None,
        counted: Mask | None,
        *,
        weak: bool = False,
    ) -> None:
        """Show these masks (H, W); ``counted`` is the one that the difference view sets against the ground truth.

        A ``weak`` draft is asked about until there is a correction.
        """
        self.truth.set_mask(truth)
        self.draft.set_mask(draft)
        self.draft.set_weak(weak)
        self.weak_mark.ask(draft if weak and correction is None else None)
        self.correction.set_mask(correction)
        self._counted = counted
        if self._difference_on:
            self.difference.compare(counted, truth)
        self._show_layers()

    def asks_at(self, position: QPointF) -> bool:
        """Whether the weak draft that is asked about is seen at a place in the widget."""
        seen = self.weak_mark.isVisible() and not self.swipe.hides(position.x())
        return seen and self.weak_mark.covers(self.to_scan(position))

    def mask_changed(self, correction: Mask | None, counted: Mask | None, box: Box | None) -> None:
        """Pixels of the correction changed inside ``box`` (None: anywhere)."""
        if correction is not self.correction.mask:
            self.correction.set_mask(correction)
        else:
            self.correction.changed(box)
        self._counted = counted
        if self._difference_on:
            self.difference.compare(counted, self.truth.mask, box)

    def grey_at(self, x: float, y: float) -> int | None:
        """The grey value of the pixel under a point in scan pixels, None outside."""
        if self._scan is None or not (0 <= x < self._scan.shape[1] and 0 <= y < self._scan.shape[0]):
            return None
        pixel = self._scan.pixels[int(y), int(x)]
        return int(pixel) if pixel.ndim == 0 else round(float(pixel @ np.array([0.299, 0.587, 0.114])))
