"""How each overlay is drawn: outline, fill or off, its opacity, and the layer that the heatmap explains."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from busviewer.segmentation.explaining import Choices, Wish
from busviewer.settings import Overlay
from busviewer.ui.kit import theme
from busviewer.ui.kit.colour_button import ColourButton
from busviewer.ui.kit.parts import choice, heading, muted, slider
from busviewer.ui.kit.text import marked, tr
from busviewer.ui.panels.heat_menu import HeatMenu

__all__ = ["LAYERS", "LayersPanel"]

LAYERS = (
    ("correction", marked("Correction"), theme.CORRECTION, "solid"),
    ("draft", marked("Draft"), theme.DRAFT, "dashed"),
    ("truth", marked("Ground truth"), theme.TRUTH, "dotted"),
)


class LayersPanel(QWidget):
    """Signals: ``look_changed`` (layer, style, opacity 0 to 1, colour or ""); ``heatmap_toggled``;
    ``heatmap_wish_changed`` what it is to explain; ``heatmap_opacity_changed`` 0 to 1."""

    look_changed = Signal(str, str, float, str)
    heatmap_toggled = Signal(bool)
    heatmap_wish_changed = Signal()
    heatmap_opacity_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading(tr("Layers")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(3, 1)
        self._styles: dict[str, QComboBox] = {}
        self._opacities: dict[str, QSlider] = {}
        self._colours: dict[str, ColourButton] = {}
        self._present: dict[str, QLabel] = {}
        for row, (name, title, colour, line) in enumerate(LAYERS):
            self._add_layer(grid, row, name, tr(title), ColourButton(tr(title), colour, line))
        self._add_heatmap(grid, len(LAYERS))
        column.addLayout(grid)
        self._caption = muted()
        self._caption.setWordWrap(True)
        self._caption.hide()
        column.addWidget(self._caption)

    def _add_layer(self, grid: QGridLayout, row: int, name: str, title: str, colour: ColourButton) -> None:
        options = [(tr("Outline"), "outline"), (tr("Fill"), "fill"), (tr("Off"), "off")]
        style = choice(options, tr("{layer}: style").format(layer=title))
        opacity = slider(5, 100, 90, tr("{layer}: opacity").format(layer=title))
        label = QLabel(title)
        grid.addWidget(colour, row, 0)
        grid.addWidget(label, row, 1)
        grid.addWidget(style, row, 2)
        grid.addWidget(opacity, row, 3)
        self._styles[name], self._opacities[name], self._present[name] = style, opacity, label
        self._colours[name] = colour
        colour.chosen.connect(lambda: self._tell(name))
        style.currentIndexChanged.connect(lambda: self._tell(name))
        opacity.valueChanged.connect(lambda: self._tell(name))

    def _add_heatmap(self, grid: QGridLayout, row: int) -> None:
        self.heatmap = QCheckBox(tr("Heatmap"))
        self.heatmap.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.heatmap.setAccessibleName(tr("Heatmap: where the network looked"))
        self.heatmap_layer = choice([], tr("Network layer of the heatmap"))
        self.heatmap_layer.setMinimumContentsLength(8)
        self._heat_opacity = slider(5, 100, 50, tr("Heatmap: opacity"))
        grid.addWidget(self._heat_opacity, row, 3)
        grid.addWidget(self.heatmap_layer, row, 2)
        self.heat_menu = HeatMenu(self)
        first = QHBoxLayout()
        first.setSpacing(0)
        first.addWidget(self.heatmap, 1)
        first.addWidget(self.heat_menu.button)
        grid.addLayout(first, row, 0, 1, 2)
        self.heatmap.toggled.connect(self.heatmap_toggled)
        self.heatmap_layer.currentTextChanged.connect(lambda: self.heatmap_wish_changed.emit())
        self.heat_menu.changed.connect(self.heatmap_wish_changed)
        self._heat_opacity.valueChanged.connect(lambda value: self.heatmap_opacity_changed.emit(value / 100))

    def _tell(self, name: str) -> None:
        look = self.look(name)
        self.look_changed.emit(name, look.style, look.opacity, look.colour)

    def look(self, name: str) -> Overlay:
        """How ``name`` is drawn now."""
        style, opacity = self._styles[name].currentData(), self._opacities[name].value() / 100
        return Overlay(style, opacity, self._colours[name].colour)

    def set_look(self, name: str, look: Overlay) -> None:
        """Draw ``name`` otherwise."""
        self._styles[name].setCurrentIndex(self._styles[name].findData(look.style))
        self._opacities[name].setValue(round(look.opacity * 100))
        self._colours[name].set_colour(look.colour)
        self._tell(name)

    @property
    def filled(self) -> bool:
        """Whether correction and draft are drawn as a fill."""
        return any(self.look(name).style == "fill" for name in ("correction", "draft"))

    def set_filled(self, on: bool) -> None:
        """Draw every mask that is on as fill, or as outline."""
        for name, *_rest in LAYERS:
            look = self.look(name)
            if look.style != "off":
                self.set_look(name, replace(look, style="fill" if on and name != "truth" else "outline"))

    @property
    def layer(self) -> str:
        """The layer that the heatmap explains, "" while no model told its layers."""
        return self.heatmap_layer.currentData() or ""

    @property
    def wish(self) -> Wish:
        """What the heatmap is to explain."""
        menu = self.heat_menu
        return Wish(menu.method, self.layer, menu.target, menu.member)

    def set_choices(self, choices: Choices) -> None:
        """What the model in use can be asked."""
        self.heat_menu.set_choices(choices)
        self._set_layers(choices.layers)

    def _set_layers(self, layers: Sequence[str]) -> None:
        if [self.heatmap_layer.itemData(row) for row in range(self.heatmap_layer.count())] == list(layers):
            return
        chosen = self.layer
        self.heatmap_layer.blockSignals(True)
        self.heatmap_layer.clear()
        for number, name in enumerate(layers, 1):
            self.heatmap_layer.addItem(_grain(number, len(layers)), name)
            self.heatmap_layer.setItemData(number - 1, name, Qt.ItemDataRole.ToolTipRole)
        self.heatmap_layer.setCurrentIndex(max(0, self.heatmap_layer.findData(chosen)))
        self.heatmap_layer.blockSignals(False)

    @property
    def heatmap_opacity(self) -> float:
        """0 to 1."""
        return self._heat_opacity.value() / 100

    def set_heatmap_opacity(self, opacity: float) -> None:
        """Draw the heatmap stronger or weaker."""
        self._heat_opacity.setValue(round(opacity * 100))

    def set_caption(self, text: str) -> None:
        """What the heatmap shows, or why there is none; "" takes the line away."""
        self._caption.setText(text)
        self._caption.setVisible(bool(text))

    def set_present(self, **layers: bool) -> None:
        """Grey the names of masks that this scan does not have."""
        for name, there in layers.items():
            self._present[name].setEnabled(there)
            self._present[name].setToolTip("" if there else tr("Not available for this scan"))

    def set_weak(self, weak: bool) -> None:
        """Draw the draft's piece of line as on the scan, and say that it is a possible lesion; or that it is firm."""
        self._colours["draft"].set_line("weak" if weak else "dashed")
        if weak:
            self._present["draft"].setToolTip(tr("Possible lesion: not used as a mask until you accept it"))

    def set_hidden(self, layers: Collection[str]) -> None:
        """Say of these that they are hidden, not that there are none."""
        for name in layers:
            self._present[name].setToolTip(tr("Hidden until you sign this scan off"))


def _grain(number: int, count: int) -> str:
    """How fine the grid of a layer is, in words: the ``number``-th from 1 of ``count``, the coarsest first."""
    if number == 1:
        return tr("1 (coarse)")
    return tr("{number} (fine)").format(number=number) if number == count else str(number)
