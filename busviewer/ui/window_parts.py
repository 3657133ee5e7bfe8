"""The widgets of the main window and where they lie."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from busviewer import paths
from busviewer.settings import SECTIONS
from busviewer.study.birads import load_lexicon
from busviewer.ui.commands.actions import Actions
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.parts import rule
from busviewer.ui.kit.text import tr
from busviewer.ui.panels.assessment_panel import AssessmentPanel
from busviewer.ui.panels.birads_panel import BiradsPanel
from busviewer.ui.panels.clip_bar import ClipBar
from busviewer.ui.panels.draft_strip import DraftStrip
from busviewer.ui.panels.information_panel import InformationPanel
from busviewer.ui.panels.layers_panel import LayersPanel
from busviewer.ui.panels.measurements_panel import MeasurementsPanel
from busviewer.ui.panels.mode_bar import ModeBar
from busviewer.ui.panels.reading_panel import ReadingPanel
from busviewer.ui.panels.scan_header import ScanHeader
from busviewer.ui.panels.start_page import StartPage
from busviewer.ui.panels.unreadable_page import UnreadablePage
from busviewer.ui.panels.window_level_panel import WindowLevelPanel
from busviewer.ui.worklist.worklist_panel import WorklistPanel

__all__ = ["Centre", "SidePanel", "WindowParts"]


_SIDE = 336  # pixels


class _Pages(QStackedWidget):
    """As small as the page on show lets it be."""

    def minimumSizeHint(self) -> QSize:
        """Of the page on show: the others need no room."""
        page = self.currentWidget()
        return super().minimumSizeHint() if page is None else page.minimumSizeHint()


class Centre(QWidget):
    """Mode, header, canvas and the line below it; over the canvas, where it is empty, the page that says why."""

    def __init__(self, actions: Actions, bar: MessageBar) -> None:
        super().__init__()
        self.header, self.start, self.mode = ScanHeader(actions), StartPage(actions), ModeBar()
        self.stack = _Pages()
        self._first = first = QScrollArea()  # it scrolls on a small screen at a large scale
        first.setWidgetResizable(True)
        first.setFrameShape(QFrame.Shape.NoFrame)
        first.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        first.setWidget(self.start)
        self.stack.addWidget(first)
        self.strip, self.clip = DraftStrip(actions), ClipBar(actions)
        self.unreadable, self._bar = UnreadablePage(self), bar
        self.header.hide()
        self.strip.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.mode)
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)
        column.addWidget(self.clip)
        column.addWidget(self.strip)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page as large as the canvas."""
        top = sum(part.height() for part in (self.mode, self.header) if part.isVisible())
        self.unreadable.setGeometry(0, top, self.width(), self.height() - top)

    def show_drop(self, name: str) -> None:
        """A folder called ``name`` is over the window, "" when it is not."""
        self.start.show_drop(name)
        if name and not self.start.isVisible():
            self._bar.tell(tr("Drop to open {name}").format(name=name), about="drop")
        elif not name:
            self._bar.leave("drop")

    def show_reading(self, on: bool) -> None:
        """What belongs to the reading of one scan, around the canvas: on show, or away for another page."""
        self.header.setVisible(on)
        self.strip.setVisible(on)

    def show_start(self) -> None:
        """The start page, with the focus on its first button."""
        self.stack.setCurrentWidget(self._first)
        self.start.open.setFocus()

    def show_study(self, view: QWidget) -> None:
        """From the start page to the canvas."""
        if self.stack.indexOf(view) < 0:
            self.stack.addWidget(view)
        self.stack.setCurrentWidget(view)
        self.show_reading(True)


class SidePanel(QScrollArea):
    """Layers, greys, figures, assessments, BI-RADS, the reader's own words and the patient, at the right."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.layers, self.measurements = LayersPanel(), MeasurementsPanel()
        self.window_level = WindowLevelPanel(actions)
        self.assessment, self.reading = AssessmentPanel(actions), ReadingPanel()
        self.information = InformationPanel()
        self.birads = BiradsPanel(load_lexicon(paths.resources()))
        actions.lend_tip(self.layers.heatmap, tr("Show where the network looked to find this mask"), "heatmap")
        actions.lend_tip(self.reading.flag, tr("Mark this scan to return to it later"), "flag")
        inside = QWidget()
        inside.setObjectName("sidePanel")
        column = QVBoxLayout(inside)
        column.setSpacing(12)
        self._column = column
        self.sections: dict[str, QWidget] = {name: getattr(self, name) for name in SECTIONS}
        self._rules = {name: rule() for name in SECTIONS}
        for name, panel in self.sections.items():
            column.addWidget(self._rules[name])
            column.addWidget(panel)
        self.show_sections(SECTIONS)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(_SIDE)
        self.verticalScrollBar().rangeChanged.connect(self._leave_room)
        self._leave_room()
        self.setAccessibleName(tr("Right panel"))

    def show_sections(self, names: Collection[str]) -> None:
        """Show the sections called ``names`` (of SECTIONS), a line between each two, and no others."""
        shown = [name for name in self.sections if name in names]
        for name, panel in self.sections.items():
            panel.setVisible(name in shown)
            self._rules[name].setVisible(name in shown[1:])

    def bring_into_view(self, name: str) -> None:
        """Scroll to the section called ``name``, its top first, where it is not wholly in view."""
        panel, bar = self.sections[name], self.verticalScrollBar()
        if not bar.value() <= panel.y() <= bar.value() + self.viewport().height() - panel.height():
            bar.setValue(panel.y())

    def _leave_room(self) -> None:
        scrolls = self.verticalScrollBar().maximum() > 0  # the bar takes of the margin, not of the panels
        self._column.setContentsMargins(16, 12, 4 if scrolls else 16, 12)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as wide as what is inside must be: words are longer in some languages, and nothing scrolls sideways."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            bar = self.width() - self.viewport().width()
            self.setMinimumWidth(max(_SIDE, self._column.minimumSize().width() + bar))
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """Wide enough for the sliders."""
        return QSize(_SIDE, 600)


class WindowParts(QSplitter):
    """Worklist, centre and side panel, next to each other."""

    def __init__(self, actions: Actions, bar: MessageBar) -> None:
        """``bar`` lies below them."""
        super().__init__(Qt.Orientation.Horizontal)
        self.worklist, self.centre, self.side = WorklistPanel(), Centre(actions, bar), SidePanel(actions)
        self.worklist.setMinimumWidth(184)
        for place, (widget, stretch) in enumerate(((self.worklist, 0), (self.centre, 1), (self.side, 0))):
            self.addWidget(widget)
            self.setStretchFactor(place, stretch)
            self.setCollapsible(place, False)
        self.setHandleWidth(1)
        self.setSizes([280, 824, _SIDE])

    def refresh_theme(self) -> None:
        """Tint what the palette does not reach."""
        centre = self.centre
        for part in (
            self.worklist,
            centre.header,
            centre.start,
            centre.mode,
            centre.strip,
            centre.clip,
            self.side.reading,
        ):
            part.refresh_theme()
