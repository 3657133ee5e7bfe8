"""How the scan and its overlays are seen: views, swipe, blink, greys and looks, from the settings and back to them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from busviewer.review import ReviewSession
from busviewer.scan import Tone
from busviewer.ui.commands.actions import Actions
from busviewer.ui.kit.handlers import Handlers
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.motion import wants_stillness
from busviewer.ui.kit.preferences import Preferences
from busviewer.ui.kit.text import tr
from busviewer.ui.model.heat_controller import HeatController
from busviewer.ui.model.segment_controller import SegmentController
from busviewer.ui.panels.layers_panel import LAYERS, LayersPanel
from busviewer.ui.panels.window_level_panel import WindowLevelPanel

if TYPE_CHECKING:
    from busviewer.ui.canvas.scan_view import ScanView
    from busviewer.ui.canvas.views import Views
    from busviewer.ui.canvas.window_level import WindowLevel

__all__ = ["ViewController"]

_VIEWS = {1: "one_view", 2: "two_views", 4: "four_views"}
_SEEN = ("overlays", "swipe", "blink", "regions")
# settings that are on or off, each with the command that turns it
_KEPT = {"smooth": "smooth_scan", "pixel_grid": "pixel_grid", "scale_bar": "scale_bar", "scan_values": "scan_values"}


class ViewController(QObject):
    """Between the commands of the View menu, the panels at the right and the canvas, once that is there."""

    def __init__(
        self,
        session: ReviewSession,
        layers: LayersPanel,
        greys: WindowLevelPanel,
        segmenting: SegmentController,
        heat: HeatController,
        actions: Actions,
        bar: MessageBar,
        preferences: Preferences,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._session, self._layers, self._greys, self._segmenting = session, layers, greys, segmenting
        self._heat, self._actions, self._bar = heat, actions, bar
        self._views: Views | None = None
        greys.gamma_chosen.connect(lambda _gamma: self._take_tone())
        layers.heatmap_toggled.connect(self._show_heatmap)

    def handlers(self) -> Handlers:
        """What to call, by the name of the command."""
        canvas = self._on_canvas
        return {
            "fit": canvas(lambda view: view.fit()),
            "actual": canvas(lambda view: view.actual_size()),
            "zoom_in": canvas(lambda view: view.zoom(1.25)),
            "zoom_out": canvas(lambda view: view.zoom(0.8)),
            "zoom_lesion": canvas(lambda view: view.zoom_to_lesion()),
            "auto_window": canvas(lambda view: view.window_level.stretch()),
            "reset_window": canvas(lambda view: view.window_level.reset()),
            **dict.fromkeys(("invert", "clahe"), lambda _on: self._take_tone()),
            **dict.fromkeys((*_VIEWS.values(), *_SEEN), lambda _on: self._see()),
            **dict.fromkeys(_KEPT.values(), lambda _on: self._keep()),
            "blink": self._blink,
            "filled": self._layers.set_filled,
            "difference": self._show_difference,
            "heatmap": self._show_heatmap,
            "lesion_axes": lambda on: canvas(lambda view: view.marks.show_axes(on))(),
        }

    def _on_canvas(self, act: Callable[[ScanView], None]) -> Callable[[], None]:
        """What does ``act`` to the canvas, where that is there."""

        def call() -> None:
            if self._views is not None:
                act(self._views.main)

        return call

    # --- settings --------------------------------------------------------------------------------------------------
    def restore(self) -> None:
        """Show the view as the settings say, and keep in them what the reader changes."""
        for name in ("overlays", "one_view"):
            self._actions[name].setChecked(True)
        self._take_settings(frozenset(self._kept()))
        self._layers.look_changed.connect(lambda *_look: self._keep())
        self._layers.heatmap_opacity_changed.connect(lambda _opacity: self._keep())
        self._preferences.changed.connect(self._take_settings)

    def _take_settings(self, names: frozenset[str]) -> None:
        """Go with the settings ``names``, wherever they were changed."""
        settings, layers, kept = self._preferences.settings, self._layers, self._kept()
        names = frozenset(name for name in names & kept.keys() if getattr(settings, name) != kept[name])
        for name in names & {layer for layer, *_rest in LAYERS}:
            layers.set_look(name, getattr(settings, name))
        if "heatmap_opacity" in names:
            layers.set_heatmap_opacity(settings.heatmap_opacity)
        for name in names & _KEPT.keys():
            self._actions[_KEPT[name]].setChecked(getattr(settings, name))
        self._actions["filled"].setChecked(layers.filled)
        if names & _KEPT.keys():
            self._see()

    def _keep(self) -> None:
        self._preferences.change(**self._kept())
        self._see()

    def _kept(self) -> dict[str, Any]:
        """What is seen now, as settings."""
        layers = self._layers
        return {
            **{name: layers.look(name) for name, *_rest in LAYERS},
            "heatmap_opacity": layers.heatmap_opacity,
            **{name: self._actions[command].isChecked() for name, command in _KEPT.items()},
        }

    # --- the canvas ------------------------------------------------------------------------------------------------
    def show_on(self, view: ScanView, views: Views) -> None:
        """The canvas is there: see on it as the menus and panels say."""
        self._views = views
        layers, greys = self._layers, view.window_level
        layers.look_changed.connect(view.set_look)
        layers.heatmap_opacity_changed.connect(view.heat.setOpacity)
        layers.heatmap_opacity_changed.connect(views.sync)
        for name, *_rest in LAYERS:
            look = layers.look(name)
            view.set_look(name, look.style, look.opacity, look.colour)
        view.heat.setOpacity(layers.heatmap_opacity)
        self._greys.window_chosen.connect(greys.set_window)
        greys.changed.connect(lambda: self._show_window_level(greys))
        views.contents_changed.connect(lambda: self._heat.show_beside(views.shows_heat))
        self._segmenting.show_on(view)
        self._heat.show_on(view)
        self._see()
        self._take_tone()

    def _see(self) -> None:
        """Do as the View menu is ticked."""
        if self._views is None:
            return
        main, ticked = self._views.main, lambda name: self._actions[name].isChecked()
        main.show_overlays(ticked("overlays"))
        main.swipe.switch(ticked("swipe"))
        main.set_blink(ticked("blink"))
        main.set_smooth(ticked("smooth_scan"))
        main.show_pixel_grid(ticked("pixel_grid"))
        main.regions.setVisible(ticked("regions"))
        main.scan_scale.show_parts(bar=ticked("scale_bar"), values=ticked("scan_values"))
        count = next(count for count, name in _VIEWS.items() if ticked(name))
        if count != self._views.count:
            self._views.show_count(count)
        self._views.sync()

    def _blink(self, on: bool) -> None:
        if on and wants_stillness():
            self._actions["blink"].setChecked(False)
            text = tr("Your system is set to show no motion, so overlays do not blink. Hold H to see the bare scan, or "
                      "choose “Two views”.")  # fmt: skip
            self._bar.tell(text, about="program")
        self._see()

    def refresh_theme(self) -> None:
        """Take the look in force."""
        self._greys.update()
        if self._views is not None:
            self._views.refresh_theme()

    # --- over the scan ---------------------------------------------------------------------------------------------
    def _show_difference(self, on: bool) -> None:
        self._on_canvas(lambda view: view.set_difference(on))()
        if on and self._session.shown.hides("truth"):
            self._bar.tell(tr("The ground truth is hidden until you sign this scan off."), about="scan")
        elif on and self._session.shown.scan is not None and self._session.shown.truth is None:
            self._bar.tell(tr("This scan has no ground truth to compare with."), about="scan")

    def _show_heatmap(self, on: bool) -> None:
        """Grad-CAM over the scan, on or off."""
        self._actions["heatmap"].setChecked(on)
        self._layers.heatmap.setChecked(on)
        if on != self._heat.on:
            self._heat.show(on)

    # --- greys -----------------------------------------------------------------------------------------------------
    def _take_tone(self) -> None:
        """Show the greys as the buttons and the slider say."""
        if self._views is not None:
            gamma = self._greys.gamma_value
            invert, clahe = (self._actions[name].isChecked() for name in ("invert", "clahe"))
            self._views.main.window_level.set_tone(Tone(gamma, invert, clahe))

    def _show_window_level(self, greys: WindowLevel) -> None:
        self._actions["invert"].setChecked(greys.tone.invert)
        self._actions["clahe"].setChecked(greys.tone.clahe)
        self._greys.show_window_level(greys.scan, greys.window, greys.tone)
