"""The heatmap as the reader meets it: of which scan, draft and target, its caption, and how far it can be trusted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject

from busviewer.mask import Component, Mask, components
from busviewer.review import Aspect, Change, ReviewSession
from busviewer.review.predictions import is_of
from busviewer.segmentation.explaining import CLASSES, GATES, METHODS, Faithfulness
from busviewer.segmentation.prediction import ModelId
from busviewer.ui.kit.handlers import Handlers
from busviewer.ui.kit.text import number, tr
from busviewer.ui.model.heat_region import HeatRegion
from busviewer.ui.model.inference import Explained, Inference
from busviewer.ui.panels.heat_menu import class_words
from busviewer.ui.panels.layers_panel import LayersPanel

if TYPE_CHECKING:
    from busviewer.ui.canvas.scan_view import ScanView

__all__ = ["HeatController"]


class HeatController(QObject):
    """Between the session, the inference thread, the panel that says what is asked, and the canvas."""

    def __init__(self, session: ReviewSession, inference: Inference, layers: LayersPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._inference, self._layers = session, inference, layers
        self._view: ScanView | None = None
        self._on = self._beside = False
        self._shown: Explained | None = None
        self._drawn_region = HeatRegion(self)
        self._drawn_region.drawn.connect(self.refresh)
        self._drawn_region.left.connect(self.leave_region)
        layers.heat_menu.region_wanted.connect(self._draw_region)
        inference.explained.connect(self._explained)
        inference.not_explained.connect(self._not_explained)
        inference.checked.connect(self._checked)
        inference.not_checked.connect(self._not_checked)
        inference.ready.connect(lambda _model, _device, choices: layers.set_choices(choices))
        layers.heatmap_wish_changed.connect(self.refresh)
        layers.heat_menu.check_wanted.connect(self._check)

    def show_on(self, view: ScanView) -> None:
        """The canvas that shows the heatmap."""
        self._view = view
        view.show_heat(self._on)
        view.clicked.connect(self._clicked)
        self._drawn_region.show_on(view)

    def handlers(self) -> Handlers:
        """What to call, by the name of the command."""
        return {"heat_lesion": self._next_lesion, "heat_region": self._draw_region}

    def on_change(self, change: Change) -> None:
        """A scan came on screen, another draft of it, or, where it is what is explained, another stroke."""
        if Aspect.SCAN in change.aspects:
            self._layers.heat_menu.drop_region()
            self._drawn_region.leave()
        if self._session.shown.scan is None:
            return
        drawn = Aspect.MASK in change.aspects
        if change.aspects & (Aspect.SCAN | Aspect.DRAFT) or (drawn and self._layers.wish.target == "region"):
            self.refresh()

    @property
    def on(self) -> bool:
        """Whether the reader asked for the heatmap over the scan."""
        return self._on

    def show(self, on: bool) -> None:
        """Show where the network looked, or no longer."""
        before, self._on = self._wanted, on
        if self._view is not None:
            self._view.show_heat(on)
        if self._wanted != before:
            self.refresh()

    def show_beside(self, on: bool) -> None:
        """Another view of the scan shows the heatmap, or none does."""
        before, self._beside = self._wanted, on
        if self._wanted != before:
            self.refresh()

    @property
    def _wanted(self) -> bool:
        return self._on or self._beside

    def refresh(self) -> None:
        """The scan, its draft, the model or what is asked changed: explain anew where the heatmap is on."""
        if self._view is None:
            return
        self._inference.drop_explanation()
        self._show(None)
        menu, shown = self._layers.heat_menu, self._session.shown
        menu.set_lesions(len(self._lesions()))
        obstacle = self._obstacle()
        if obstacle is not None:
            menu.drop_region()
        if not menu.drawn:
            self._drawn_region.leave()
        if obstacle is not None:
            self._layers.set_caption(obstacle)
            return
        region = self._region()
        if region is not None:
            assert shown.key is not None and shown.scan is not None  # or there is an obstacle
            self._layers.set_caption(tr("Computing…"))
            self._inference.explain(shown.key, shown.scan, self._layers.wish, region)
        elif menu.drawn:
            self._drawn_region.begin()
            self._layers.set_caption(
                tr("Draw around a region on the scan. Your mask does not change. Esc leaves this.")
            )
        else:
            self._layers.set_caption(tr("You have drawn nothing on this scan. Choose another target."))

    def _obstacle(self) -> str | None:
        """Why there is no heatmap now, "" where none is wanted; None where there can be one."""
        shown, model = self._session.shown, self._inference.model_id
        if not self._wanted:
            return ""
        if shown.scan is None or shown.key is None:
            return tr("No scan is open.")
        if shown.hides("draft"):
            return tr("The heatmap is hidden until you sign this scan off.")
        if shown.draft is None:
            return tr("Segment the scan first. The heatmap explains the predicted lesion.")
        return self._other_model(model) if model is not None and not is_of(shown.draft, model) else None

    # --- what it is of ---------------------------------------------------------------------------------------------
    def _next_lesion(self) -> None:
        """One lesion of the draft after another, then all of them."""
        menu = self._layers.heat_menu
        chosen = menu.lesion + 1 if menu.target == "lesion" else 0
        self._turn_on()
        menu.aim_at(chosen if chosen <= menu.lesions else 0)

    def _clicked(self, x: float, y: float) -> None:
        """The View tool chooses a lesion of the draft; a click beside it, all of them."""
        if not self._wanted or self._obstacle() is not None:
            return
        menu = self._layers.heat_menu
        numbers = [number for number, lesion in enumerate(self._lesions(), 1) if _holds(lesion, x, y)]
        wanted = numbers[0] if numbers and menu.lesions else 0
        if (numbers or menu.target == "lesion") and (menu.target, menu.lesion) != ("lesion", wanted):
            menu.aim_at(wanted)

    def _draw_region(self) -> None:
        """Have a region drawn that is explained; anew, where there is one."""
        self._turn_on()
        self._drawn_region.leave()
        self._layers.heat_menu.aim_at_region()
        self.refresh()

    def leave_region(self) -> bool:
        """Draw no region, or take it off; whether there was one."""
        if not self._layers.heat_menu.drawn:
            return False
        self._layers.heat_menu.drop_region()
        self.refresh()
        return True

    def _turn_on(self) -> None:
        if not self._wanted:
            self._layers.heatmap.setChecked(True)

    def _lesions(self) -> list[Component]:
        """The lesions of the draft, the largest first; none of one that is hidden."""
        draft = self._session.shown.draft
        return [] if draft is None else components(draft.mask)

    def _drawn(self) -> Mask | None:
        """What the reader has drawn, as it is now; None where that is nothing."""
        correction = self._session.shown.correction
        return correction.copy() if correction is not None and correction.any() else None

    def _region(self) -> Mask | None:
        """What the heatmap is to explain; None where that is a correction or a drawn region that there is not."""
        menu, shown = self._layers.heat_menu, self._session.shown
        if menu.target == "region":
            return self._drawn_region.mask if menu.drawn else self._drawn()
        assert shown.draft is not None
        if not menu.lesion:
            return shown.draft.mask
        one, lesion = np.zeros_like(shown.draft.mask), self._lesions()[menu.lesion - 1]
        one[lesion.box.slices] = lesion.pixels
        return one

    def _show(self, explained: Explained | None) -> None:
        self._shown = explained
        if self._view is not None:
            self._view.set_heat(None if explained is None else explained.found.heat)
        self._layers.heat_menu.set_checkable(explained is not None)

    def _other_model(self, model: ModelId) -> str:
        draft = self._session.shown.draft
        text = tr("This draft was made by {draft}. Segment again to see a heatmap by {model}.")
        return "" if draft is None else text.format(draft=draft.model.name, model=model.name)

    def _explained(self, explained: Explained) -> None:
        if explained.key != self._session.shown.key or not self._wanted or self._view is None:
            return
        # without a member that could not be used, it is another model
        if not is_of(self._session.shown.draft, explained.model):
            self._layers.set_caption(self._other_model(explained.model))
            return
        self._show(explained)
        self._layers.set_caption(self._caption(explained))

    def _caption(self, explained: Explained) -> str:
        found, menu = explained.found, self._layers.heat_menu
        wish = found.wish
        if wish.method == GATES:
            text = tr("Gate weight, not importance: what {model} lets through ({method}, {layer}).")
        elif wish.target in CLASSES:
            text = tr("Where {model} looked for the class {name} ({method}, {layer}). Not evidence of malignancy.")
        elif wish.target == "region" and menu.drawn:
            text = tr(
                "Where {model} looked for the region that you drew ({method}, {layer}). Not evidence of malignancy. "
                "Your mask is unchanged."
            )
        elif wish.target == "region":
            text = tr("Where {model} looked for your mask ({method}, {layer}). Not evidence of malignancy.")
        elif menu.lesion:
            text = tr("Where {model} looked for lesion {lesion} ({method}, {layer}). Not evidence of malignancy.")
        else:
            text = tr("Where {model} looked for this mask ({method}, {layer}). Not evidence of malignancy.")
        name = class_words(wish.target) if wish.target in CLASSES else ""
        text = text.format(
            model=explained.model.name, method=METHODS[wish.method], layer=wish.layer, name=name, lesion=menu.lesion
        )
        if found.strongest and wish.target not in CLASSES:
            text += " " + tr("No lesion was predicted: the strongest 1 % of the logits are explained.")
        if wish.member is not None:
            text += " " + tr("Network {number} of the model alone.").format(number=wish.member + 1)
        elif found.left_out:
            text += " " + tr("Without {networks}, which cannot be asked this.").format(
                networks=", ".join(found.left_out)
            )
        return text

    def _not_explained(self, key: str, reason: str) -> None:
        if key == self._session.shown.key and self._wanted:
            self._layers.set_caption(tr("No heatmap: {reason}").format(reason=reason))

    # --- how far it can be trusted ---------------------------------------------------------------------------------
    def _check(self) -> None:
        scan, explained = self._session.shown.scan, self._shown
        if scan is not None and explained is not None:
            self._layers.set_caption(self._caption(explained) + " " + tr("Checking…"))
            self._inference.check_heat(scan, explained)

    def _checked(self, explained: Explained, figures: Faithfulness) -> None:
        if explained is not self._shown:
            return
        lines = [
            self._caption(explained),
            tr("Heat inside the region: {inside} %, of {area} % of the area.").format(
                inside=number(100 * figures.inside, 0), area=number(100 * figures.area, 0)
            ),
            tr("Deletion {deletion} (lower is better), insertion {insertion} (higher is better).").format(
                deletion=number(figures.deletion_area, 2), insertion=number(figures.insertion_area, 2)
            ),
        ]
        if figures.random is None:
            lines.append(tr("The map of a network with shuffled weights is flat."))
        else:
            text = tr("Correlation with the map of a network with shuffled weights: {value} (near 0 is better).")
            lines.append(text.format(value=number(figures.random, 2)))
        self._layers.set_caption("\n".join(lines))

    def _not_checked(self, explained: Explained, reason: str) -> None:
        if explained is self._shown:
            text = tr("The heatmap could not be checked: {reason}").format(reason=reason)
            self._layers.set_caption(self._caption(explained) + " " + text)


def _holds(lesion: Component, x: float, y: float) -> bool:
    """Whether a place in scan pixels lies on the lesion."""
    row, column = int(np.floor(y)) - lesion.box.top, int(np.floor(x)) - lesion.box.left
    height, width = lesion.pixels.shape
    return 0 <= row < height and 0 <= column < width and bool(lesion.pixels[row, column])
