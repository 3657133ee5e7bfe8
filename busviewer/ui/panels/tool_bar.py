"""The tools on top."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from busviewer.ui.commands.actions import Actions
from busviewer.ui.kit.parts import more_button, restyle, set_look
from busviewer.ui.kit.text import tr
from busviewer.ui.kit.theme import icon

__all__ = ["ToolBar"]

_TOOLS = (
    ("view",),
    ("brush", "erase", "edge", "smooth", "push"),
    ("lasso", "polygon", "fill", "grow"),
    ("refine", "island", "threshold"),
    ("ruler", "calibrate"),
)
# whether there is room around each button, and whether there are words beside the icons
_LOOKS = ((True, True), (False, True), (False, False))


class ToolBar(QToolBar):
    """Open, Segment, the tools, undo and redo; at the right, the two ways to sign off.

    In a narrow window, first the room around the buttons goes, then the words, then the last of the tools, into a menu;
    never the one in hand.
    """

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
        self.buttons: dict[str, QToolButton] = {}  # of the tools
        self._tools: dict[QAction, QAction] = {}  # of each tool, its place in the bar
        self._ends: dict[QAction, list[QAction]] = {}  # of the line after each group, the places before it
        for group in _TOOLS:
            places = [self._add_tool(actions[name]) for name in group]
            self._ends[self.addSeparator()] = places
        self.more = more_button(tr("More tools"), lambda: [tool for tool in self._tools if not self._is_there(tool)])
        self._more = self.addWidget(self.more)
        self._more.setVisible(False)
        for name in ("undo", "redo"):
            self.addAction(actions[name])
            self._button(actions, name).setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)
        self.addAction(actions["no_lesion"])
        self.addAction(actions["sign_off"])
        self._button(actions, "sign_off").setObjectName("signOff")
        self._worded = [self._button(actions, "open"), self.segment, self._button(actions, "no_lesion")]
        self._look, self._widths = _LOOKS[0], dict[tuple[bool, bool], int]()
        for button in self.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if button.defaultAction() is not None:
                button.setAccessibleName(button.defaultAction().text())

    def refresh_theme(self) -> None:
        """Tint the icon for the look in force."""
        self.more.setIcon(icon("more"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let all that fits be seen."""
        super().resizeEvent(event)
        self._fit_words()
        self._fit_tools()
        layout = self.layout()
        assert layout is not None
        layout.activate()  # or what had no room a moment ago is seen a turn later

    def _fit_words(self) -> None:
        """Take the first of the looks that fits; how wide each is, is known once it was tried."""
        self._show_tools(list(self._tools))
        look = self._look
        while True:
            self._widths[self._look] = max(self._widths.get(self._look, 0), self.sizeHint().width())
            look = next((each for each in _LOOKS if self._widths.get(each, 0) <= self.width()), _LOOKS[-1])
            if look == self._look:
                return
            self._take_look(look)

    def _take_look(self, look: tuple[bool, bool]) -> None:
        self._look = roomy, words = look
        icons, both = Qt.ToolButtonStyle.ToolButtonIconOnly, Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for button in self._worded:
            button.setToolButtonStyle(both if words else icons)
        set_look(self, "narrow", not roomy)
        for button in self.findChildren(QToolButton):
            restyle(button)

    def _fit_tools(self) -> None:
        """What does not fit would hide behind an arrow, without its name."""
        there = list(self._tools)
        self._show_tools(there)
        while there and self.sizeHint().width() > self.width():
            there.remove(next((tool for tool in reversed(there) if not tool.isChecked()), there[-1]))
            self._show_tools(there)

    def _show_tools(self, there: Collection[QAction]) -> None:
        for tool, place in self._tools.items():
            place.setVisible(tool in there)
        for line, places in self._ends.items():
            line.setVisible(any(place.isVisible() for place in places))
        self._more.setVisible(len(there) < len(self._tools))

    def _is_there(self, tool: QAction) -> bool:
        return self._tools[tool].isVisible()

    def _add_tool(self, tool: QAction) -> QAction:
        button = self.buttons[tool.objectName()] = QToolButton()
        button.setDefaultAction(tool)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        place = self._tools[tool] = self.addWidget(button)
        tool.toggled.connect(lambda on: self._fit_tools() if on and not self._is_there(tool) else None)
        return place

    def _button(self, actions: Actions, name: str) -> QToolButton:
        button = self.widgetForAction(actions[name])
        assert isinstance(button, QToolButton)
        return button
