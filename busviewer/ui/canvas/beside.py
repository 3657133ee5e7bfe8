"""Another scan of the study, to be compared with the one that is read: to the right of it, and only to be looked at."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from busviewer.files import shown
from busviewer.mask import Mask, Spacing
from busviewer.scan import Scan
from busviewer.ui.canvas.canvas import Canvas
from busviewer.ui.canvas.canvas_notes import on_scan
from busviewer.ui.canvas.linking import Link, Seen
from busviewer.ui.canvas.still_canvas import StillCanvas
from busviewer.ui.kit.parts import Elided, set_role
from busviewer.ui.kit.text import breakable, plain_tip, tr
from busviewer.ui.kit.theme import icon

__all__ = ["Beside", "BesideCanvas", "Laid"]


@dataclass(frozen=True, eq=False)
class Laid:
    """What is shown over the scan beside: masks (H, W) or None, whether the draft is weak, and which of "draft" and
    "truth" are hidden."""

    truth: Mask | None = None
    draft: Mask | None = None
    correction: Mask | None = None
    weak: bool = False
    hidden: Collection[str] = ()


class BesideCanvas(StillCanvas):
    """Shows a scan of its own beside that of ``main``; the wheel zooms, a drag pans, the right button changes its own
    window and level. While ``linked``, both views move together.

    ``spacings`` are those of the scan of ``main`` and of its own.

    Signals: ``double_clicked``.
    """

    double_clicked = Signal()

    def __init__(self, main: Canvas, parent: QWidget) -> None:
        self.linked = True
        self.spacings: tuple[Spacing | None, Spacing | None] = (None, None)
        super().__init__(main, parent)
        self.setAccessibleName(tr("Scan beside"))

    @property
    def link(self) -> Link | None:
        """How it follows the main view; None while it is free, or one of the two shows no scan."""
        main, own = self._main.scan, self._scan
        if not self.linked or main is None or own is None:
            return None
        return Link(
            Seen(main.shape, self.spacings[0], self._main.fit_scale), Seen(own.shape, self.spacings[1], self.fit_scale)
        )

    def follow(self) -> None:
        """Look where the main view looks."""
        link = self.link
        if link is not None:
            centre = self._main.centre
            at, scale = link.follow((centre.x(), centre.y()), self._main.scale_on_screen)
            super().look_at(QPointF(*at), scale)

    def look_at(self, centre: QPointF, scale: float) -> None:
        """Show ``centre`` in the middle; while linked, by moving the main view."""
        link = self.link
        if link is None:
            super().look_at(centre, scale)
        else:
            at, scale = link.back().follow((centre.x(), centre.y()), scale)
            self._main.look_at(QPointF(*at), scale)

    def point(self, at: tuple[float, float] | None) -> None:
        """Show where the pointer is in the main view, where that is the same place in this scan."""
        main, own = self._main.scan, self._scan
        same = self.linked and main is not None and own is not None and main.shape == own.shape
        self.show_cross(at if same else None)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """The main view says where to look."""
        super().resizeEvent(event)
        if hasattr(self, "_centre"):
            self.follow()

    # --- the pointer -----------------------------------------------------------------------------------------------
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """It is to be read."""
        if event.button() == Qt.MouseButton.LeftButton and self._scan is not None:
            self.double_clicked.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it."""
        at = event.position()
        if self._last is not None and event.buttons():
            delta, self._last = at - self._last, at
            right = event.buttons() & Qt.MouseButton.RightButton
            self.drag_window(delta) if right else self.pan(delta)
        point, link = self.to_scan(at), self.link
        same = link is not None and link.first.shape == link.second.shape
        self.hovered.emit((point.x(), point.y()) if same else None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom to the cursor."""
        turn = event.angleDelta()
        self.zoom(1.2 ** ((turn.y() or turn.x()) / 120), event.position())
        event.accept()


class Beside(QFrame):
    """The scan beside, under a head with its name; ``menu`` is what it offers to show, filled by whoever knows.

    Signals: ``go_clicked`` it is to be read; ``closed`` it is to go.
    """

    go_clicked = Signal()
    closed = Signal()

    def __init__(self, main: Canvas, linked: QAction) -> None:
        """``linked`` is the command that links the views."""
        super().__init__()
        self.setObjectName("beside")
        self.setAccessibleName(tr("Scan beside"))
        self._main = main
        self.canvas = BesideCanvas(main, self)
        self.which, self.menu = QToolButton(), QMenu(self)
        self.which.setProperty("choice", True)
        self.which.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.which.setMenu(self.menu)
        self.which.setToolTip(tr("Choose the scan to show beside"))
        self.which.setAccessibleName(tr("Scan to show beside"))
        self.link = QToolButton()
        self.link.setDefaultAction(linked)
        self.link.setAccessibleName(linked.text())
        self.go, self.close_button = QToolButton(), QToolButton()
        for button, text, clicked in (
            (self.go, tr("Go to it (double click)"), self.go_clicked),
            (self.close_button, tr("Close the scan beside"), self.closed),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.clicked.connect(clicked)
        for button in (self.link, self.go, self.close_button):
            button.setProperty("flat", True)
            button.setIconSize(QSize(18, 18))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        for button in (self.which, self.link, self.go, self.close_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.name, self.facts = Elided(60), Elided(0)
        set_role(self.facts, "muted")
        self.words, self.note = QLabel(), on_scan()
        set_role(self.words, "canvas")
        for label in (self.words, self.note):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.hide()
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self.canvas.double_clicked.connect(self.go_clicked)
        main.looked.connect(self.canvas.follow)
        self.refresh_theme()
        self.hide()

    def _lay_out(self) -> None:
        buttons, told, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        buttons.setSpacing(1)
        buttons.addWidget(self.which)
        buttons.addStretch(1)
        for button in (self.link, self.go, self.close_button):
            buttons.addWidget(button)
        told.setSpacing(12)
        told.addWidget(self.name)
        told.addWidget(self.facts, 1)
        head = QVBoxLayout()
        head.setContentsMargins(8, 4, 8, 4)
        head.setSpacing(4)
        head.addLayout(buttons)
        head.addLayout(told)
        over = QGridLayout()
        over.addWidget(self.canvas, 0, 0)
        over.addWidget(self.words, 0, 0)
        inside = QVBoxLayout(self.canvas)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(self.note)
        inside.addStretch(1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(over, 1)

    # --- what is shown ---------------------------------------------------------------------------------------------
    def tell(self, which: str, name: str, facts: str = "") -> None:
        """Say in the head ``which`` scan it is, what it is called, and how far the reader is with it."""
        self.which.setText(which)
        self.which.setAccessibleName(tr("Show beside: {which}").format(which=which))
        for label, text in ((self.name, shown(name)), (self.facts, facts)):
            label.setText(text)
            label.setToolTip(plain_tip(text))
        self.go.setEnabled(bool(name))

    def say(self, words: str) -> None:
        """Show ``words`` in the place of a scan."""
        self.canvas.set_scan(None)
        self.canvas.notes.show_hidden(())
        self.words.setText(breakable(words))
        self.words.setVisible(bool(words))
        self.note.hide()

    def show_scan(
        self, scan: Scan, laid: Laid, spacings: tuple[Spacing | None, Spacing | None], note: str = ""
    ) -> None:
        """Show ``scan`` with what lies over it; ``note`` says what of it cannot be shown."""
        self.words.hide()
        if scan is not self.canvas.scan:
            self.canvas.set_scan(scan)
        self.canvas.set_masks(laid.truth, laid.draft, laid.correction, None, weak=laid.weak)
        self.canvas.notes.show_hidden(laid.hidden)
        self.note.setText(breakable(note))
        self.note.setVisible(bool(note))
        self.sync()
        self.relink(spacings)

    def relink(self, spacings: tuple[Spacing | None, Spacing | None]) -> None:
        """Follow the main view, by the spacing of its scan and of this one."""
        self.canvas.spacings = spacings
        self.canvas.show_cross(None)
        self.canvas.follow()

    def sync(self) -> None:
        """Draw masks and pixels as the main view does."""
        main, own = self._main, self.canvas
        for mine, its in ((own.truth, main.truth), (own.draft, main.draft), (own.correction, main.correction)):
            mine.set_look(*its.look)
        own.show_overlays(main.overlays_visible)
        own.set_smooth(main.smooth)
        own.show_pixel_grid(main.pixel_grid.wanted)

    def refresh_theme(self) -> None:
        """Take the look in force."""
        self.canvas.refresh_theme()
        self.go.setIcon(icon("previous"))
        self.close_button.setIcon(icon("close"))
