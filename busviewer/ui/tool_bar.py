"""The tools on top."""

from __future__ import annotations

from math import log

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from busviewer.ui.actions import Actions
from busviewer.ui.parts import muted, slider
from busviewer.ui.text import tr

__all__ = ["ToolBar"]

_STEPS, _LEAST, _MOST = 240, 1.0, 400.0  # the slider is geometric: fine where the brush is small


def _to_step(diameter: float) -> int:
    return round(_STEPS * log(max(diameter, _LEAST) / _LEAST) / log(_MOST / _LEAST))


def _to_diameter(step: int) -> float:
    return float(_LEAST * (_MOST / _LEAST) ** (step / _STEPS))


class ToolBar(QToolBar):
    """Signals: ``diameter_chosen`` in scan pixels."""

    diameter_chosen = Signal(float)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(tr("Tools"), parent)
        self.setObjectName("toolBar")
        self.setMovable(False)
        self.setIconSize(QSize(20, 20))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.addAction(actions["open"])
        self.segment = QToolButton()
        self.segment.setDefaultAction(actions["segment"])
        menu = QMenu(self.segment)
        menu.addAction(actions["segment"])
        menu.addAction(actions["segment_all"])
        self.segment.setMenu(menu)
        self.segment.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.segment.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.addWidget(self.segment)
        self.addSeparator()
        for name in ("view", "brush", "erase", "fill"):
            self.addAction(actions[name])
        self.addSeparator()
        self._add_size()
        self.addSeparator()
        for name in ("undo", "redo"):
            self.addAction(actions[name])
            self._button(actions, name).setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)
        self.addAction(actions["no_lesion"])
        self.addAction(actions["sign_off"])
        self._button(actions, "sign_off").setObjectName("signOff")
        for button in self.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if button.defaultAction() is not None:
                button.setAccessibleName(button.defaultAction().text())

    def _button(self, actions: Actions, name: str) -> QToolButton:
        button = self.widgetForAction(actions[name])
        assert isinstance(button, QToolButton)
        return button

    def _add_size(self) -> None:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(8)
        row.addWidget(muted(tr("Size")))
        self.size_slider = slider(0, _STEPS, _to_step(16), tr("Brush diameter"))
        self.size_slider.setToolTip(tr("<b>Brush diameter</b>  [ and ], or Shift+wheel"))
        self.size_slider.setFixedWidth(130)
        self._size_text = QLabel()
        self._size_text.setMinimumWidth(48)
        row.addWidget(self.size_slider)
        row.addWidget(self._size_text)
        self.addWidget(holder)
        self.size_slider.valueChanged.connect(lambda step: self.diameter_chosen.emit(_to_diameter(step)))

    def show_diameter(self, diameter: float, spacing: tuple[float, float] | None) -> None:
        """Show the brush's diameter, in mm too where the ``spacing`` (mm a pixel) is known."""
        self.size_slider.blockSignals(True)
        self.size_slider.setValue(_to_step(diameter))
        self.size_slider.blockSignals(False)
        text = tr("{size} px").format(size=f"{diameter:.0f}")
        if spacing is not None:
            text += "  " + tr("{size} mm").format(size=f"{diameter * spacing[1]:.1f}")
        self._size_text.setText(text)
