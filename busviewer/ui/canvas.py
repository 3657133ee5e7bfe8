"""The canvas: the scan and what lies over it, at a zoom, in a window of grey values."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QGraphicsItem, QWidget

from busviewer.mask import Box, Mask
from busviewer.scan import Scan, Window, apply_window, auto_window
from busviewer.ui import theme
from busviewer.ui.lesion_marks import LesionMarks
from busviewer.ui.overlays import DifferenceItem, MaskItem, RingItem
from busviewer.ui.text import tr

__all__ = ["Canvas"]

_SMOOTH_BELOW = 4.0  # screen pixels a scan pixel: above, single pixels are what the reader wants to see
_MOST, _MARGIN = 64.0, 12


def _heat_table() -> NDArray[np.uint8]:
    """(256, 4) RGBA: dark red over orange to pale yellow, clear where the heat is low."""
    at = [0.0, 0.35, 0.65, 0.85, 1.0]
    colours = np.array([[60, 0, 60], [150, 20, 80], [225, 75, 40], [250, 160, 30], [255, 245, 170]], float)
    steps = np.linspace(0, 1, 256)
    table = np.stack([np.interp(steps, at, colours[:, channel]) for channel in range(3)], 1)
    alpha = np.clip((steps - 0.08) / 0.4, 0, 1) * 235
    return np.concatenate([table, alpha[:, None]], 1).round().astype(np.uint8)


class _PictureItem(pg.ImageItem):
    """An image that is smooth while its pixels are small on the screen, and shows them when they are large."""

    smooth = True

    def paint(self, painter: QPainter, *args: Any) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.smooth)
        super().paint(painter, *args)


class Canvas(pg.GraphicsView):
    """Shows what it is told to; it knows no session and no pointer.

    Signals: ``zoomed`` screen pixels a scan pixel; ``windowed`` the :class:`Window` in force.
    """

    zoomed = Signal(float)
    windowed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=theme.theme().colour("canvas"))
        self.setObjectName("scanView")
        self.setAccessibleName(tr("Scan"))
        self._box = pg.ViewBox(enableMouse=False, enableMenu=False, invertY=True, defaultPadding=0.0)
        self._box.disableAutoRange()
        self.setCentralItem(self._box)
        self.picture = _PictureItem(axisOrder="row-major")
        self.heat = _PictureItem(axisOrder="row-major")
        self.heat.setLookupTable(_heat_table())
        self.truth = MaskItem(theme.TRUTH, [1.2, 2.2])
        self.draft = MaskItem(theme.DRAFT, [5.0, 3.0])
        self.correction = MaskItem(theme.CORRECTION, Qt.PenStyle.SolidLine, live=True)
        self.difference = DifferenceItem()
        self.marks = LesionMarks()
        self.ring = RingItem()
        layers: tuple[Any, ...] = (
            self.picture,
            self.heat,
            self.difference,
            self.truth,
            self.draft,
            self.correction,
            self.marks,
            self.ring,
        )
        for height, item in enumerate(layers):
            self._box.addItem(item, ignoreBounds=True)
            item.setZValue(height + 1)
        self.difference.hide()
        self._scan: Scan | None = None
        self._window = Window(0.0, 255.0)
        self._small: dict[int, NDArray[Any]] = {}
        self._centre, self._scale, self._fitted = QPointF(), 1.0, True
        self._peeking = self._heat_on = self._difference_on = False
        self._shown_overlays = True
        self._counted: Mask | None = None

    def lay(self, item: QGraphicsItem) -> None:
        """Lay an item, in scan pixels and at a height (z) of its own, over the scan."""
        self._box.addItem(item, ignoreBounds=True)

    # --- what is shown ---------------------------------------------------------------------------------------------
    def set_scan(self, scan: Scan | None) -> None:
        """Show another scan (or none), fitted, with its own window; masks and heat are taken off."""
        self._scan, self._counted = scan, None
        for item in (self.truth, self.draft, self.correction):
            item.set_mask(None)
        self.difference.compare(None, None)
        self.set_heat(None)
        self.marks.resize((0, 0) if scan is None else scan.shape)
        if scan is None:
            self.picture.clear()
            self.ring.hide()
            return
        for grid in (self.truth, self.draft, self.correction, self.difference):
            grid.resize(scan.shape)
        self._window = auto_window(scan.grey if scan.pixels.dtype != np.uint8 else scan.pixels)
        self._show_pixels()
        self.fit()
        self.windowed.emit(self._window)

    def set_heat(self, heat: NDArray[np.float32] | None) -> None:
        """Lay a heatmap (H, W), 0 to 1, over the scan, or take it off."""
        self._heat_on = heat is not None
        if heat is None:
            self.heat.clear()
        else:
            self.heat.setImage(np.rint(heat * 255).astype(np.uint8), autoLevels=False, levels=(0, 255))
            self.heat.setRect(QRectF(0, 0, heat.shape[1], heat.shape[0]))
        self._show_layers()

    def set_difference(self, on: bool) -> None:
        """Show hit, missed and false pixels in place of the masks, and of the heatmap, whose colours would mix in."""
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

    @property
    def overlays_visible(self) -> bool:
        """Whether anything over the scan may be seen now."""
        return self._shown_overlays and not self._peeking

    def _show_layers(self) -> None:
        seen = self.overlays_visible
        for item in (self.truth, self.draft, self.correction):
            item.setVisible(seen and item.drawn and not self._difference_on)
        self.difference.setVisible(seen and self._difference_on)
        self.marks.setVisible(seen)
        self.heat.setVisible(seen and self._heat_on and not self._difference_on)

    def set_look(self, layer: str, style: str, opacity: float) -> None:
        """Draw ``layer`` ("correction", "draft", "truth") as outline, fill or off."""
        item: MaskItem = getattr(self, layer)
        item.set_look(style, opacity)
        self._show_layers()

    def refresh_theme(self) -> None:
        """Take the canvas colour of the look in force."""
        self.setBackground(theme.theme().colour("canvas"))

    # --- window and level ------------------------------------------------------------------------------------------
    @property
    def grey_window(self) -> Window:
        """The grey values shown black and white."""
        return self._window

    def set_window(self, window: Window) -> None:
        """Show other grey values as black and white."""
        if self._scan is not None and window != self._window:
            self._window = window
            self._show_pixels()
            self.windowed.emit(window)

    def reset_window(self) -> None:
        """The window the scan opened with."""
        if self._scan is not None:
            pixels = self._scan.pixels
            self.set_window(auto_window(self._scan.grey if pixels.dtype != np.uint8 else pixels))

    def drag_window(self, delta: QPointF) -> None:
        """Window (across) and level (down) by a drag of ``delta`` screen pixels."""
        if self._scan is None:
            return
        span = float(np.iinfo(self._scan.pixels.dtype).max)
        start = auto_window(self._scan.grey) if self._scan.pixels.dtype != np.uint8 else Window(0, 255)
        step = (start.high - start.low) / 400
        width = max((self._window.high - self._window.low) + delta.x() * step, span / 255)
        level = (self._window.high + self._window.low) / 2 + delta.y() * step
        level = min(max(level, 0.0), span)
        self.set_window(Window(level - width / 2, level + width / 2))

    def _show_pixels(self) -> None:
        if self._scan is None:
            return
        pixels = self._scan.pixels
        plain = pixels.dtype == np.uint8 and self._window == Window(0.0, 255.0)
        self._small = {1: pixels if plain else apply_window(pixels, self._window)}
        self._show_size()

    def _show_size(self) -> None:
        """Show the scan made smaller by the whole factor that the zoom allows: fine speckle would shimmer otherwise."""
        if self._scan is None:
            return
        factor = 1
        while self._scale * factor * 2 <= 0.75:
            factor *= 2
        if factor not in self._small:
            height, width = self._scan.shape
            size = max(1, width // factor), max(1, height // factor)
            self._small[factor] = cv2.resize(self._small[1], size, interpolation=cv2.INTER_AREA)
        if self.picture.image is not self._small[factor]:
            self.picture.setImage(self._small[factor], autoLevels=False, levels=(0, 255))
            self.picture.setRect(QRectF(0, 0, self._scan.shape[1], self._scan.shape[0]))

    # --- zoom and pan ----------------------------------------------------------------------------------------------
    @property
    def scale_on_screen(self) -> float:
        """Screen pixels a scan pixel."""
        return self._scale

    def fit(self) -> None:
        """The whole scan in the view, now and when the view changes its size."""
        self._fitted = True
        if self._scan is None:
            return
        height, width = self._scan.shape
        room = max(self.width() - 2 * _MARGIN, 16), max(self.height() - 2 * _MARGIN, 16)
        self._look(QPointF(width / 2, height / 2), min(room[0] / width, room[1] / height))

    def actual_size(self) -> None:
        """One screen pixel a scan pixel, about the middle of the view."""
        self._fitted = False
        self._look(self._centre, 1.0)

    def pan(self, delta: QPointF) -> None:
        """Move the scan by ``delta`` screen pixels."""
        self._fitted = False
        self._look(self._centre - delta / self._scale, self._scale)

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Larger or smaller by ``factor``, the scan point under ``at`` (in the widget) staying where it is."""
        if self._scan is None:
            return
        at = QPointF(self.width() / 2, self.height() / 2) if at is None else at
        fixed = self.to_scan(at)
        least = min(0.05, self._scale)
        scale = min(max(self._scale * factor, least), _MOST)
        offset = at - QPointF(self.width() / 2, self.height() / 2)
        self._fitted = False
        self._look(fixed - offset / scale, scale)

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
        for item in (self.truth, self.draft, self.correction, self.difference):
            item.scale_on_screen = scale
        self.picture.smooth = scale < _SMOOTH_BELOW
        if changed:
            self._show_size()
        self.zoomed.emit(scale)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Keep the scan fitted, or its middle in the middle."""
        super().resizeEvent(event)
        if event is not None and hasattr(self, "_centre"):
            self.fit() if self._fitted else self._look(self._centre, self._scale)

    # --- masks -----------------------------------------------------------------------------------------------------
    def set_masks(self, truth: Mask | None, draft: Mask | None, correction: Mask | None, counted: Mask | None) -> None:
        """Show these masks (H, W); ``counted`` is the one that the difference view sets against the ground truth."""
        self.truth.set_mask(truth)
        self.draft.set_mask(draft)
        self.correction.set_mask(correction)
        self._counted = counted
        if self._difference_on:
            self.difference.compare(counted, truth)
        self._show_layers()

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
