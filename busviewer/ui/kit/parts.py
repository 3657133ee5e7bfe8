"""Small widgets that several panels are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFont, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLayout,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QSlider,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QTableView,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from busviewer.ui.kit.text import plain_tip, tr
from busviewer.ui.kit.theme import contrast, icon, theme

__all__ = [
    "Elided",
    "Swatch",
    "Value",
    "button_row",
    "choice",
    "dialog_column",
    "clear_layout",
    "heading",
    "inset",
    "more_button",
    "muted",
    "progress_bar",
    "push_button",
    "restyle",
    "rule",
    "search_field",
    "set_look",
    "set_role",
    "set_rows",
    "set_tabular",
    "slider",
]


def set_look(widget: QWidget, name: str, value: object) -> None:
    """Give ``widget`` a property that the style sheet knows, and the look that follows from it."""
    widget.setProperty(name, value)
    restyle(widget)


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at ``widget`` again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def set_role(widget: QWidget, role: str) -> None:
    """Give ``widget`` a role that the style sheet knows."""
    set_look(widget, "role", role)


def set_tabular(widget: QWidget) -> None:
    """Give all digits of ``widget`` one width, where its font has such: numbers below each other then line up."""
    font = widget.font()
    font.setFeature(QFont.Tag("tnum"), 1)
    widget.setFont(font)


def set_rows(table: QTableView, height: int) -> None:
    """Let ``table`` show whole rows, ``height`` pixels each, without a grid and without numbers; Tab leaves it."""
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.horizontalHeader().setHighlightSections(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(height)


def clear_layout(layout: QLayout) -> None:
    """Take all widgets out of ``layout`` and let them go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def heading(text: str) -> QLabel:
    """The heading of a group in a panel."""
    label = QLabel(text.upper())
    label.setProperty("role", "heading")
    return label


def inset(box: QAbstractSpinBox) -> None:
    """Keep the text of ``box`` off its edge, which a style sheet cannot."""
    field = box.findChild(QLineEdit)
    if field is not None:
        field.setTextMargins(6, 0, 0, 0)


def muted(text: str = "") -> QLabel:
    """A label that stands back."""
    label = QLabel(text)
    label.setProperty("role", "muted")
    return label


def dialog_column(dialog: QWidget, spacing: int = 16) -> QVBoxLayout:
    """The column in which a dialog's parts lie one below the other, with the margins that all dialogs have."""
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 20, 24, 16)
    column.setSpacing(spacing)
    return column


def progress_bar() -> QProgressBar:
    """How far a job is, in thousandths; hidden until there is one."""
    bar = QProgressBar()
    bar.setRange(0, 1000)
    bar.setTextVisible(False)
    bar.setAccessibleName(tr("Progress"))
    bar.hide()
    return bar


def push_button(text: str, act: Callable[[], object], *, primary: bool = False) -> QPushButton:
    """A button of a dialog, which Enter does not press unless it has the focus."""
    button = QPushButton(text)
    button.setProperty("primary", primary)
    button.setAutoDefault(False)
    button.clicked.connect(lambda: act())
    return button


def button_row(*widgets: QWidget | None) -> QHBoxLayout:
    """Buttons side by side; None is the room that is left over."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    return row


def search_field(name: str, tip: str = "") -> QLineEdit:
    """A field with a lens and a cross that empties it; ``name`` is what it shows while it is empty."""
    field = QLineEdit()
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    field.setToolTip(tip)
    field.setClearButtonEnabled(True)
    lens = QAction(field)
    lens.setIcon(icon("search", "muted"))
    field.addAction(lens, QLineEdit.ActionPosition.LeadingPosition)
    return field


def more_button(name: str, rest: Callable[[], Iterable[QAction]]) -> QToolButton:
    """A button at the end of tools, whose menu names the ``rest`` of them, for which there is no room."""
    button, menu = QToolButton(), QMenu()
    button.setText(name)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setIcon(icon("more"))
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu.setParent(button, menu.windowFlags())

    def fill() -> None:
        menu.clear()
        menu.addActions(list(rest()))

    menu.aboutToShow.connect(fill)
    button.setMenu(menu)
    return button


def rule() -> QFrame:
    """A thin line between groups."""
    line = QFrame()
    line.setProperty("role", "rule")
    line.setFixedHeight(1)
    return line


def slider(low: int, high: int, value: int, name: str) -> QSlider:
    """A horizontal slider that a click does not give the focus: the letters stay with the canvas."""
    made = QSlider(Qt.Orientation.Horizontal)
    made.setRange(low, high)
    made.setValue(value)
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setMinimumWidth(44)
    return made


class _Choice(QComboBox):
    """A drop-down list that shortens what is chosen where there is no room for it, rather than cut a letter."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much of the choice as there is room for."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width()
        option.currentText = option.fontMetrics.elidedText(option.currentText, Qt.TextElideMode.ElideMiddle, room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


def choice(options: Sequence[tuple[str, object]], name: str) -> QComboBox:
    """A drop-down list of (text, value), which a click does not give the focus."""
    made = _Choice()
    for text, value in options:
        made.addItem(text, value)
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made


class Value(QLabel):
    """A label that shows what something is now; a screen reader hears both, as in "Zoom: 100 %". It is at least
    ``least`` pixels wide, so that what lies beside it stays where it is."""

    def __init__(self, name: str, least: int = 0) -> None:
        super().__init__()
        self._name, self._least = name, least
        self.setAccessibleName(name)

    def minimumSizeHint(self) -> QSize:
        """Its text is never cut."""
        hint = super().minimumSizeHint()
        return QSize(max(self._least, hint.width()), hint.height())

    def rename(self, name: str) -> None:
        """Show the value of something else."""
        self._name = name
        self.setAccessibleName(f"{name}: {self.text()}" if self.text() else name)

    def setText(self, text: str) -> None:
        """Show another value."""
        if text != self.text():
            super().setText(text)
            self.setAccessibleName(f"{self._name}: {text}" if text else self._name)


_FEWEST_LETTERS = 7  # of a text that is shortened, with the dots


class Elided(QLabel):
    """A label that shortens what it says in the middle rather than keep a window wide, and tells all of it in its tip;
    ``least`` is what it keeps, in pixels. ``parted``: its short text may be shortened too; else it is whole or left
    out, as figures that lost their middle would be others."""

    def __init__(self, least: int, *, parted: bool = True) -> None:
        super().__init__()
        self._least, self._short, self._parted = least, "", parted
        self.setTextFormat(Qt.TextFormat.PlainText)

    def setText(self, text: str, short: str = "") -> None:
        """Say ``text``, or as much of ``short`` as there is room for, as of the path of a file its name."""
        self._short = short
        super().setText(text)
        self.updateGeometry()

    def keep(self, least: int) -> None:
        """Keep so many pixels from now on."""
        self._least = least
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """What it keeps."""
        return QSize(min(self._least, self.sizeHint().width()), super().minimumSizeHint().height())

    @property
    def shown(self) -> str:
        """What there is room for now; nothing where that would be a few letters about three dots."""
        metrics, room = self.fontMetrics(), self.contentsRect().width()
        if metrics.horizontalAdvance(self.text()) <= room:
            return self.text()
        if not self._parted:
            return self._short if metrics.horizontalAdvance(self._short) <= room else ""
        text = metrics.elidedText(self._short or self.text(), Qt.TextElideMode.ElideMiddle, room)
        return "" if "…" in text and len(text) < _FEWEST_LETTERS else text

    def event(self, event: QEvent) -> bool:
        """Tell all of a text that is shortened, where nothing else is told."""
        if isinstance(event, QHelpEvent) and not self.toolTip() and self.shown != self.text():
            QToolTip.showText(event.globalPos(), plain_tip(self.text()), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much of the text as there is room for."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        place = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.contentsRect(), place, self.shown)


_SEEN = 3.0  # the least contrast of what is no text


class Swatch(QWidget):
    """A piece of line as it is drawn on the canvas: "solid", "dashed", "dotted", "weak", or a "block" of colour."""

    def __init__(self, colour: str, kind: str) -> None:
        super().__init__()
        self._colour, self._kind = QColor(colour), kind
        self.setFixedSize(24, 14)

    def set_colour(self, colour: str) -> None:
        """Draw it in another colour."""
        self._colour = QColor(colour)
        self.update()

    def set_line(self, kind: str) -> None:
        """Draw another kind of line."""
        if kind != self._kind:
            self._kind = kind
            self.update()

    def sizeHint(self) -> QSize:
        """Room for a few dashes."""
        return QSize(24, 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, or the block."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme()
        if contrast(self._colour, look.colour("panel")) < _SEEN:  # chosen for the canvas: show it on the colour of that
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("canvas"))
            painter.drawRoundedRect(self.rect(), 3, 3)
        if self._kind == "block":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour)
            painter.drawRoundedRect(6, 1, 12, 12, 3, 3)
            return
        pen = QPen(self._colour, 2.4)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if self._kind == "dashed":
            pen.setDashPattern([2.6, 1.4])
        elif self._kind == "dotted":
            pen.setDashPattern([1.0, 1.1])
        elif self._kind == "weak":
            pen.setWidthF(1.6)
            pen.setDashPattern([1.1, 2.2])
        painter.setPen(pen)
        painter.drawLine(QPointF(1, 7), QPointF(23, 7))
