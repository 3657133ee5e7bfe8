"""The strip over the canvas: which scan, its state, zoom, and what is laid over it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import PurePosixPath

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from busviewer.files import shown
from busviewer.study.annotations.annotation import State
from busviewer.ui.commands.actions import Actions
from busviewer.ui.kit.parts import Elided, Value, more_button
from busviewer.ui.kit.text import number, plain_tip, tr
from busviewer.ui.kit.theme import icon, theme
from busviewer.ui.panels.near_duplicates_button import NearDuplicatesButton

__all__ = ["ScanHeader"]

_COLOURS = {
    State.UNREAD: "muted", State.SEEN: "muted", State.IN_PROGRESS: "warning", State.SIGNED_OFF: "ok",
}  # fmt: skip

_LEAST, _NAME, _SHORT_NAME = 438, 200, 120  # pixels: of the header, and of a name that is shortened
_SPARE = (
    ("swipe",), ("blink",), ("actual",), ("one_view", "two_views", "four_views"), ("zoom_lesion",), ("heatmap",),
    ("difference",), ("fit",), ("overlays",),
)  # fmt: skip
"""The tools in the order in which they go into the menu."""


class ScanHeader(QFrame):
    """Name, size, class and state of the scan at the left; zoom and layers at the right."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scanHeader")
        self._name, self._facts = Elided(_NAME), Elided(0, parted=False)
        self._facts.setProperty("role", "muted")
        self._facts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # what is left to it
        self._of: State | None = None
        self._groups: list[QHBoxLayout] = []
        self._state, self._zoom = Value(tr("State")), Value(tr("Zoom"))
        self._draft = Value(tr("Draft"))
        self._draft.hide()
        self.badge = QLabel()  # in a narrow window the facts have no room
        self.badge.setAccessibleName(tr("Burnt-in marks"))
        self.badge.hide()
        self._zoom.setProperty("role", "muted")
        self._zoom.setMinimumWidth(48)
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(12)
        row.addWidget(self._name)
        row.addWidget(self._state)
        row.addWidget(self._draft)
        row.addWidget(self.badge)
        row.addWidget(self._facts, 1)
        self.near_duplicates = NearDuplicatesButton()
        row.addWidget(self.near_duplicates)
        row.addLayout(self._buttons(actions, ("overlays", "difference", "heatmap", "swipe", "blink")))
        row.addWidget(self._zoom)
        row.addLayout(self._buttons(actions, ("fit", "actual", "zoom_lesion")))
        row.addLayout(self._buttons(actions, ("one_view", "two_views", "four_views")))
        self._tools = [each for each in self.findChildren(QToolButton) if each.defaultAction() is not None]
        self.more = more_button(
            tr("More view tools"), lambda: [each.defaultAction() for each in self._tools if each.isHidden()]
        )
        self.more.setProperty("flat", True)
        self.more.setIconSize(QSize(18, 18))
        row.addWidget(self.more)

    def minimumSizeHint(self) -> QSize:
        """Without what can be spared."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window, and where there is more to say, some tools go into a menu."""
        super().resizeEvent(event)
        self._fit()

    def show_near_duplicates(self, names: Mapping[str, str]) -> None:
        """Name the other scans that show the same view, where there is room; else count them."""
        self.near_duplicates.show_near_duplicates(names)
        self._fit()

    def _fit(self) -> None:
        """Cut nothing: tools and words go, one after the other, until the rest has room."""
        near = self.near_duplicates
        self._draft.setVisible(bool(self._draft.text()))
        self._zoom.show()
        self.more.hide()
        for button in self._tools:
            button.show()
        near.say(1)
        self._name.keep(_NAME)
        for spare in (
            self._zoom.hide,
            *(lambda tools=tools: self._put_away(tools) for tools in _SPARE[:3]),
            lambda: self._name.keep(_SHORT_NAME),
            lambda: near.say(2),
            *(lambda tools=tools: self._put_away(tools) for tools in _SPARE[3:]),
            self._draft.hide,  # the line below the canvas says it too
            near.hide,  # the list marks them too
        ):
            if self._needed() <= self.width():
                break
            spare()
        name = self.fontMetrics().horizontalAdvance(PurePosixPath(self._name.text()).name)
        room = self.width() - self._needed() - max(0, name - _NAME)
        if near.level == 1 and near.wider <= room:
            near.say(0)

    def _needed(self) -> int:
        for group in self._groups:  # or what they knew before a button went is added up
            group.invalidate()
        return super().minimumSizeHint().width()

    def _put_away(self, names: Collection[str]) -> None:
        for button in self._tools:
            if button.defaultAction().objectName() in names:
                button.hide()
        self.more.show()

    def _buttons(self, actions: Actions, names: tuple[str, ...]) -> QHBoxLayout:
        row = QHBoxLayout()
        self._groups.append(row)
        row.setSpacing(1)
        for name in names:
            row.addWidget(self._button(actions, name))
        return row

    @staticmethod
    def _button(actions: Actions, name: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(actions[name])
        button.setProperty("flat", True)
        button.setIconSize(QSize(18, 18))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(actions[name].text())
        return button

    def show_scan(
        self,
        key: str | None,
        facts: list[str],
        state: State | None,
        *,
        burnt_in: str = "",
        no_lesion: bool = False,
        draft: str = "",
    ) -> None:
        """Name the scan.

        ``facts`` are its size and class; ``burnt_in`` tells its marks; ``no_lesion``: it was signed off as without one;
        ``draft``: what its draft is, where that is no mask.
        """
        said = "  ·  ".join([*facts, burnt_in] if burnt_in else facts)
        name = shown(key or "")
        self._name.setText(name, PurePosixPath(name).name)
        self._facts.setText(said, facts[0] if facts else "")
        for label, text in ((self._name, name), (self._facts, said)):
            label.setToolTip(plain_tip(text))
        self.badge.setVisible(bool(burnt_in))
        self.badge.setToolTip(burnt_in)
        self.badge.setAccessibleName(burnt_in or tr("Burnt-in marks"))
        self._draft.setText(draft)
        self._draft.setVisible(bool(draft))
        words = "" if state is None else tr(state.value)
        self._state.setText(tr("{state}: no lesion").format(state=words) if no_lesion else words)
        self._of = state
        self.refresh_theme()
        self._fit()

    def refresh_theme(self) -> None:
        """Tint what the palette does not reach."""
        self.more.setIcon(icon("more"))
        self.near_duplicates.setIcon(icon("near-duplicates"))
        self.badge.setPixmap(icon("marks", "warning").pixmap(18, 18))
        if self._of is not None:
            self._state.setStyleSheet(f"color: {theme().colours[_COLOURS[self._of]]};")
        self._draft.setStyleSheet(f"color: {theme().colours['accent']};")

    @property
    def state_text(self) -> str:
        """What is said of the state."""
        return self._state.text()

    @property
    def draft_text(self) -> str:
        """What is said of a draft that is no mask, "" where there is none such."""
        return self._draft.text()

    @property
    def facts_text(self) -> str:
        """What is said of the scan: its size, its class, what is burnt in."""
        return self._facts.text()

    def show_zoom(self, scale: float) -> None:
        """Screen pixels a scan pixel, in percent."""
        self._zoom.setText(f"{number(100 * scale, 0)} %")
