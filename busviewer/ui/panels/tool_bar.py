"""The tools on top."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from busviewer.ui.commands.actions import Actions
from busviewer.ui.kit.parts import restyle, set_look
from busviewer.ui.kit.text import tr

__all__ = ["ToolBar"]

_TOOLS = (
    ("view",),
    ("brush", "erase", "edge", "smooth", "push"),
    ("lasso", "polygon", "fill", "grow"),
    ("refine", "island", "threshold"),
    ("ruler", "calibrate"),
)


class ToolBar(QToolBar):
    """Open, Segment, the tools, undo and redo; at the right, the two ways to sign off."""

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
        for group in _TOOLS:
            for name in group:
                self._add_icon(actions, name)
            self.addSeparator()
        for name in ("undo", "redo"):
            self._add_icon(actions, name)
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)
        self.addAction(actions["no_lesion"])
        self.addAction(actions["sign_off"])
        self._button(actions, "sign_off").setObjectName("signOff")
        self._worded = [self._button(actions, "open"), self.segment, self._button(actions, "no_lesion")]
        self._wide, self._words = 0, True
        for button in self.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if button.defaultAction() is not None:
                button.setAccessibleName(button.defaultAction().text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window, icons without their words: what does not fit would hide behind an arrow."""
        super().resizeEvent(event)
        if self._words:
            self._wide = max(self._wide, self.sizeHint().width())
        words = self.width() >= self._wide
        if words != self._words:
            self._words = words
            icons, both = Qt.ToolButtonStyle.ToolButtonIconOnly, Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            for button in self._worded:
                button.setToolButtonStyle(both if words else icons)
            set_look(self, "narrow", not words)
            for button in self.findChildren(QToolButton):
                restyle(button)

    def _add_icon(self, actions: Actions, name: str) -> None:
        self.addAction(actions[name])
        self._button(actions, name).setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def _button(self, actions: Actions, name: str) -> QToolButton:
        button = self.widgetForAction(actions[name])
        assert isinstance(button, QToolButton)
        return button
