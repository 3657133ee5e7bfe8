"""How the scan and its overlays are seen: views, swipe, blink, greys and looks, from the settings and back to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from busviewer.scan import Tone
from busviewer.settings import Settings
from busviewer.ui.commands.actions import Actions
from busviewer.ui.model.segment_controller import SegmentController
from busviewer.ui.panels.layers_panel import LAYERS
from busviewer.ui.window_parts import SidePanel

if TYPE_CHECKING:
    from busviewer.ui.canvas.scan_view import ScanView
    from busviewer.ui.canvas.views import Views
    from busviewer.ui.canvas.window_level import WindowLevel

__all__ = ["ViewController"]

_VIEWS = {1: "one_view", 2: "two_views", 4: "four_views"}


class ViewController(QObject):
    """Between the commands of the View menu, the panels at the right and the canvas, once that is there."""

    def __init__(self, side: SidePanel, actions: Actions, segmenting: SegmentController, parent: QObject) -> None:
        super().__init__(parent)
        self._side, self._actions, self._segmenting = side, actions, segmenting
        self._views: Views | None = None
        side.greys.gamma_chosen.connect(lambda _gamma: self.take_tone())

    # --- settings --------------------------------------------------------------------------------------------------
    def restore(self, settings: Settings) -> None:
        """See as the settings say."""
        layers = self._side.layers
        for name, *_rest in LAYERS:
            layers.set_look(name, getattr(settings, name))
        layers.set_heatmap_opacity(settings.heatmap_opacity)
        ticked = {"smooth_scan": settings.smooth, "pixel_grid": settings.pixel_grid, "filled": layers.filled}
        for name, on in (ticked | {"overlays": True, "one_view": True}).items():
            self._actions[name].setChecked(on)

    def kept(self) -> dict[str, Any]:
        """What is seen now, as settings."""
        layers = self._side.layers
        return {
            **{name: layers.look(name) for name, *_rest in LAYERS},
            "heatmap_opacity": layers.heatmap_opacity,
            "smooth": self._actions["smooth_scan"].isChecked(),
            "pixel_grid": self._actions["pixel_grid"].isChecked(),
        }

    # --- the canvas ------------------------------------------------------------------------------------------------
    def show_on(self, view: ScanView, views: Views) -> None:
        """The canvas is there: see on it as the menus and panels say."""
        self._views = views
        layers, greys = self._side.layers, view.greys
        layers.look_changed.connect(view.set_look)
        layers.heatmap_opacity_changed.connect(view.heat.setOpacity)
        layers.heatmap_opacity_changed.connect(views.sync)
        for name, *_rest in LAYERS:
            look = layers.look(name)
            view.set_look(name, look.style, look.opacity, look.colour)
        view.heat.setOpacity(layers.heatmap_opacity)
        self._side.greys.window_chosen.connect(greys.set_window)
        greys.changed.connect(lambda: self._show_greys(greys))
        views.contents_changed.connect(lambda: self._segmenting.show_heat_beside(views.shows_heat))
        self._segmenting.show_on(view, layers)
        self.see()
        self.take_tone()

    def see(self) -> None:
        """Do as the View menu is ticked."""
        if self._views is None:
            return
        main, ticked = self._views.main, lambda name: self._actions[name].isChecked()
        main.show_overlays(ticked("overlays"))
        main.swipe.switch(ticked("swipe"))
        main.set_blink(ticked("blink"))
        main.set_smooth(ticked("smooth_scan"))
        main.show_pixel_grid(ticked("pixel_grid"))
        count = next(count for count, name in _VIEWS.items() if ticked(name))
        if count != self._views.count:
            self._views.show_count(count)
        self._views.sync()

    def refresh_theme(self) -> None:
        """Take the look in force."""
        self._side.greys.update()
        if self._views is not None:
            self._views.refresh_theme()

    # --- greys -----------------------------------------------------------------------------------------------------
    def take_tone(self) -> None:
        """Show the greys as the buttons and the slider say."""
        if self._views is not None:
            gamma = self._side.greys.gamma_value
            invert, clahe = (self._actions[name].isChecked() for name in ("invert", "clahe"))
            self._views.main.greys.set_tone(Tone(gamma, invert, clahe))

    def _show_greys(self, greys: WindowLevel) -> None:
        self._actions["invert"].setChecked(greys.tone.invert)
        self._actions["clahe"].setChecked(greys.tone.clahe)
        self._side.greys.show_greys(greys.scan, greys.window, greys.tone)
