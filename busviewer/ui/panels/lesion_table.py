"""The lesions of a mask as a small table, a row each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from busviewer.mask import ACROSS, OUTSIDE, LesionMeasurements
from busviewer.ui.kit.parts import set_rows, set_tabular
from busviewer.ui.kit.text import grouped, marked, number, tr

__all__ = ["LesionTable", "why_text"]

_NONE = "–"
_ROW, _LEAST_ROWS = 22, 3  # pixels; rows that keep their room, or what is below would jump from scan to scan
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_COLUMNS = marked((
    ("", "The number beside the lesion on the scan"),
    ("Area", "Area"),
    ("Long", "Long axis: the greatest distance between two points of the lesion"),
    ("Perp.", "Perpendicular axis: the greatest extent at right angles to the long axis"),
    ("D : W", "Depth (down the scan) / width (across it). Above 1, the lesion is taller than wide"),
    ("Circ.", "Circularity, 4π × area / perimeter²: 1 for a circle, lower for an irregular margin"),
))  # fmt: skip


def why_text(uncalibrated: str) -> str:
    """Why a lesion is not measured in mm; "" where it is."""
    if uncalibrated == ACROSS:
        return tr("Uncalibrated: the lesion lies across ultrasound regions of different scale.")
    if uncalibrated == OUTSIDE:
        return tr("Uncalibrated: the lesion lies outside the ultrasound regions with a scale.")
    return tr("Uncalibrated: the spacing of this scan is unknown.") if uncalibrated else ""


class LesionTable(QTableWidget):
    """Signals: ``pointed`` the number of the lesion under the pointer, or chosen by Up and Down; 0 for none."""

    pointed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, len(_COLUMNS), parent)
        self.setObjectName("lesions")
        self.setAccessibleName(tr("Lesions"))
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        for policy in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_tabular(self)
        set_rows(self, _ROW)
        self._set_up_headers()
        self.itemSelectionChanged.connect(self._tell)
        self.show_lesions(())

    def _set_up_headers(self) -> None:
        for column, (title, tip) in enumerate(_COLUMNS):
            item = QTableWidgetItem(tr(title))
            item.setTextAlignment(_RIGHT if column else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(tr(tip))
            self.setHorizontalHeaderItem(column, item)
        level = self.horizontalHeader()
        level.setFixedHeight(_ROW)
        level.setMinimumSectionSize(20)
        level.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        level.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(0, 24)
        for column in range(2, len(_COLUMNS)):
            self.setColumnWidth(column, 50)

    def show_lesions(self, lesions: Sequence[LesionMeasurements]) -> None:
        """A row for each, in mm and mm², or all in pixels where none has a spacing: beside those in mm, one without
        shows no size. Its tool tip says why. The row that is chosen stays so while there is one."""
        calibrated = any(not each.uncalibrated for each in lesions)
        digits = 1 if calibrated else 0
        if self.rowCount() != len(lesions):
            self.clearSelection()
            self.setRowCount(len(lesions))
        for row, each in enumerate(lesions):
            lengths = (each.shape.area, each.axes.long, each.axes.perpendicular)
            shares = (each.shape.depth_to_width, each.shape.circularity)
            sizes = [_NONE if calibrated and each.uncalibrated else grouped(value, digits) for value in lengths]
            texts = [str(each.number), *sizes, *(number(share, 2) for share in shares)]
            for column, text in enumerate(texts):
                self._set_text(row, column, text, why_text(each.uncalibrated))
        self.setFixedHeight(_ROW * (1 + max(_LEAST_ROWS, len(lesions))))

    def _set_text(self, row: int, column: int, text: str, tip: str) -> None:
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            item.setTextAlignment(_RIGHT if column else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(row, column, item)
        item.setText(text)
        item.setToolTip(tip)

    def row_text(self, row: int) -> tuple[str, ...]:
        """What stands in a row."""
        items = (self.item(row, column) for column in range(len(_COLUMNS)))
        return tuple("" if item is None else item.text() for item in items)

    def _tell(self) -> None:
        rows = self.selectionModel().selectedRows()
        self.pointed.emit(rows[0].row() + 1 if rows else 0)

    # --- pointing --------------------------------------------------------------------------------------------------
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose the row under the pointer."""
        row = self.rowAt(int(event.position().y()))
        self.clearSelection() if row < 0 else self.selectRow(row)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press does no more than the pointer does."""
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at none."""
        self.clearSelection()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first lesion: Up and Down go on from there."""
        super().focusInEvent(event)
        if self.rowCount() and not self.selectedItems():
            self.selectRow(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at none."""
        super().focusOutEvent(event)
        self.clearSelection()

    def event(self, event: QEvent) -> bool:
        """Up and Down are the table's while it has the focus, not the window's."""
        asked = event if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride else None
        if asked is not None and asked.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only Up and Down: the letters are the window's."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            super().keyPressEvent(event)
        else:
            event.ignore()
