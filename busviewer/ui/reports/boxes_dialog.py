"""What an export without patient data makes black, shown before: the boxes of each file, to be switched and drawn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QCloseEvent, QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from busviewer.scan import Scan, apply_window, first_window
from busviewer.scan.blanking import Blank
from busviewer.ui.kit.jobs import Worker
from busviewer.ui.kit.parts import button_row, dialog_column, muted, push_button
from busviewer.ui.kit.spoken import announce, take_role
from busviewer.ui.kit.text import said, tr

__all__ = ["BoxesDialog", "BoxesView"]

_BLANKED, _LEFT = QColor("#FF5A5A"), QColor("#F0E442")
_NEAR = 5  # px on the screen: a shorter drag is a click
_SMALLEST = 3  # px of the scan: a smaller box is a slip
_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_LIST, _VIEW, _THUMBNAIL = 220, QSize(640, 480), (64, 48)


def _image(pixels: NDArray[Any]) -> QImage:
    pixels = np.ascontiguousarray(pixels, np.uint8)
    kind = QImage.Format.Format_Grayscale8 if pixels.ndim == 2 else QImage.Format.Format_RGB888
    return QImage(pixels.data, pixels.shape[1], pixels.shape[0], pixels.strides[0], kind).copy()


def _small(scan: Scan) -> QImage:
    pixels = apply_window(scan.pixels, first_window(scan))
    return _image(cv2.resize(pixels, _THUMBNAIL, interpolation=cv2.INTER_AREA))


class BoxesView(QWidget):
    """A picture and its boxes: red ones are black in the export, which is seen through them, yellow ones stay.

    A click switches the box beneath it, a drag draws one. Right and Left go from box to box, Space switches, Insert
    draws one in the middle, Ctrl+arrows move and Shift+arrows size a drawn one, Delete removes it. Signals: ``changed``
    the boxes.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(_VIEW)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        take_role(self, QAccessible.Role.Canvas)
        self.setAccessibleName(tr("Boxes"))
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._image, self._blanks = QImage(), []  # type: tuple[QImage, list[Blank]]
        self._start: QPointF | None = None
        self._end = QPointF()
        self._current = -1

    @property
    def blanks(self) -> list[Blank]:
        """The boxes as they are now."""
        return self._blanks

    def show_scan(self, scan: Scan | None, blanks: tuple[Blank, ...]) -> None:
        """Show a scan, or nothing, with its boxes."""
        self._image = QImage() if scan is None else _image(apply_window(scan.pixels, first_window(scan)))
        self._blanks, self._current, self._start = list(blanks), -1, None
        self._tell()

    def _tell(self) -> None:
        on = sum(each.blank for each in self._blanks)
        text = tr("Boxes: {on} become black, {off} stay").format(on=on, off=len(self._blanks) - on)
        if 0 <= self._current < len(self._blanks):
            black = tr("Box {number} becomes black. {all}")
            said = black if self._blanks[self._current].blank else tr("Box {number} stays. {all}")
            text = said.format(number=self._current + 1, all=text)
        self.setAccessibleDescription(text)
        self.update()

    # --- where things are ---------------------------------------------------------------------------------------------
    def _place(self) -> QRectF:
        size = QSize(max(self._image.width(), 1), max(self._image.height(), 1))
        size.scale(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(QPointF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2), size.toSizeF())

    def on_screen(self, box: Blank) -> QRectF:
        """Where a box is in the widget."""
        place = self._place()
        factor = place.width() / max(self._image.width(), 1)
        return QRectF(
            place.left() + box.left * factor, place.top() + box.top * factor,
            (box.right - box.left) * factor, (box.bottom - box.top) * factor,
        )  # fmt: skip

    def _pixel(self, at: QPointF) -> tuple[float, float]:
        place = self._place()
        factor = max(self._image.width(), 1) / place.width()
        x, y = (at.x() - place.left()) * factor, (at.y() - place.top()) * factor
        return min(max(x, 0.0), self._image.width()), min(max(y, 0.0), self._image.height())

    # --- what the reader does -----------------------------------------------------------------------------------------
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a box."""
        if event.button() == Qt.MouseButton.LeftButton and not self._image.isNull():
            self._start = self._end = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the box so far."""
        if self._start is not None:
            self._end = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Switch what was clicked on, or keep the box that was drawn."""
        if self._start is None:
            return
        start, self._start = self._start, None
        moved = event.position() - start
        if max(abs(moved.x()), abs(moved.y())) < _NEAR:
            hit = [number for number, each in enumerate(self._blanks) if self.on_screen(each).contains(start)]
            if hit:  # the smallest lies on top
                self._switch(min(hit, key=lambda number: self.on_screen(self._blanks[number]).width()
                                 * self.on_screen(self._blanks[number]).height()))  # fmt: skip
        else:
            (x1, y1), (x2, y2) = self._pixel(start), self._pixel(event.position())
            left, right, top, bottom = int(min(x1, x2)), int(max(x1, x2) + 1), int(min(y1, y2)), int(max(y1, y2) + 1)
            right, bottom = min(right, self._image.width()), min(bottom, self._image.height())
            if min(right - left, bottom - top) >= _SMALLEST:
                self._blanks.append(Blank(left, top, right, bottom, True, "drawn"))
                self._current = len(self._blanks) - 1
                self._said()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the mouse does, by keys."""
        key, count = event.key(), len(self._blanks)
        drawn = 0 <= self._current < count and self._blanks[self._current].why == "drawn"
        keys = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        if keys and key in _ARROWS and drawn:
            self._push(*_ARROWS[Qt.Key(key)], size=bool(keys & Qt.KeyboardModifier.ShiftModifier))
        elif key == Qt.Key.Key_Insert and not self._image.isNull():
            width, height = self._image.width(), self._image.height()
            self._blanks.append(Blank(width * 3 // 8, height * 3 // 8, width * 5 // 8, height * 5 // 8, True, "drawn"))
            self._current = count
            self._said()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Left) and count:
            step = 1 if key == Qt.Key.Key_Right else -1
            self._current = (self._current + step) % count if self._current >= 0 else 0
            self._tell()
            announce(self, self.accessibleDescription())
        elif key == Qt.Key.Key_Space and 0 <= self._current < count:
            self._switch(self._current)
        elif key == Qt.Key.Key_Delete and drawn:
            del self._blanks[self._current]
            self._current = -1
            self._said()
        else:
            super().keyPressEvent(event)

    def _push(self, x: int, y: int, *, size: bool) -> None:
        """Move the drawn box that is chosen by a hundredth of the picture, or move its lower right corner."""
        box, width, height = self._blanks[self._current], self._image.width(), self._image.height()
        x, y = x * max(width // 100, 1), y * max(height // 100, 1)
        if size:
            right = min(max(box.right + x, box.left + _SMALLEST), width)
            bottom = min(max(box.bottom + y, box.top + _SMALLEST), height)
            self._blanks[self._current] = replace(box, right=right, bottom=bottom)
        else:
            x, y = min(max(x, -box.left), width - box.right), min(max(y, -box.top), height - box.bottom)
            self._blanks[self._current] = replace(
                box, left=box.left + x, right=box.right + x, top=box.top + y, bottom=box.bottom + y
            )
        self._said()

    def _switch(self, number: int) -> None:
        self._current = number
        self._blanks[number] = replace(self._blanks[number], blank=not self._blanks[number].blank)
        self._said()

    def _said(self) -> None:
        self._tell()
        self.changed.emit(tuple(self._blanks))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, darker where it will be black, and the frames."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._image.isNull():
            painter.drawImage(self._place(), self._image)
        for number, each in enumerate(self._blanks):
            place = self.on_screen(each)
            if each.blank:
                painter.fillRect(place, QColor(0, 0, 0, 130))
            style = Qt.PenStyle.SolidLine if each.blank else Qt.PenStyle.DashLine
            painter.setPen(QPen(_BLANKED if each.blank else _LEFT, 3 if number == self._current else 1.5, style))
            painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
        if self._start is not None:
            painter.setPen(QPen(_BLANKED, 1.5))
            painter.drawRect(QRectF(self._start, self._end).normalized())
        painter.end()


class BoxesDialog(QDialog):
    """Page through the files, look, change, then export.

    ``blanks``, ``paths`` and ``names`` (what the reader sees) are by the key of the file. Signals: ``agreed`` the boxes
    by key, when the reader has said that they may be blanked.
    """

    agreed = Signal(object)

    def __init__(
        self,
        blanks: Mapping[str, tuple[Blank, ...]],
        paths: Mapping[str, Path],
        names: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("What becomes black"))
        self._blanks, self._paths, self._names = dict(blanks), paths, names
        self._worker = Worker("boxes", self)
        self.list = QListWidget()
        self.list.setFixedWidth(_LIST)
        self.list.setIconSize(QSize(*_THUMBNAIL))
        self.list.setAccessibleName(tr("Files"))
        for key in self._blanks:
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setToolTip(names[key])
            self.list.addItem(item)
            self._mark(item)
        self.view = BoxesView()
        self.view.changed.connect(self._changed)
        self._said = QLabel()
        self._said.setWordWrap(True)
        self.go = push_button(tr("Export without patient data"), self._agree, primary=True)
        self.cancel = push_button(tr("Cancel"), self.close)
        self._lay_out()
        self.list.currentItemChanged.connect(lambda item, _before: self._show(item))
        if self.list.count():
            self.list.setCurrentRow(0)
        for row in range(1, self.list.count()):
            self._draw_small(self.list.item(row))

    def _lay_out(self) -> None:
        note = muted(
            tr(
                "Red boxes become black in the exported copies. Yellow boxes are text on the tissue and stay. Click a "
                "box to switch it, drag to draw one. Of a clip you see all frames laid over each other."
            )
        )
        note.setWordWrap(True)
        right = QVBoxLayout()
        right.addWidget(self.view, 1)
        right.addWidget(self._said)
        parts = QHBoxLayout()
        parts.setSpacing(12)
        parts.addWidget(self.list)
        parts.addLayout(right, 1)
        column = dialog_column(self)
        column.addWidget(note)
        column.addLayout(parts, 1)
        column.addLayout(button_row(None, self.cancel, self.go))

    def _key(self, item: QListWidgetItem) -> str:
        return str(item.data(Qt.ItemDataRole.UserRole))

    def _mark(self, item: QListWidgetItem) -> None:
        """Say beside the name how many boxes there are."""
        boxes = self._blanks[self._key(item)]
        on = sum(each.blank for each in boxes)
        name = self._names[self._key(item)]
        item.setText(tr("{name}\n{on} black, {off} stay").format(name=name, on=on, off=len(boxes) - on))

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        key = self._key(item)
        self.view.show_scan(None, ())
        self._said.setText(tr("Loading…"))

        def work() -> Scan:
            from busviewer.export import brightest

            return brightest(self._paths[key])

        self._worker.submit(
            work, lambda scan: self._shown(item, scan), failed=lambda error: self._said.setText(said(error)), front=True
        )

    def _shown(self, item: QListWidgetItem, scan: Scan) -> None:
        item.setData(Qt.ItemDataRole.DecorationRole, _small(scan))
        if item is not self.list.currentItem():
            return
        self.view.show_scan(scan, self._blanks[self._key(item)])
        self._said.setText("" if self.view.blanks else tr("No burnt-in text was found. Look whether there is any."))

    def _draw_small(self, item: QListWidgetItem) -> None:
        """Give a row its thumbnail when there is time; a file that cannot be read has none."""
        path = self._paths[self._key(item)]

        def work() -> QImage:
            from busviewer.export import brightest

            return _small(brightest(path))

        self._worker.submit(
            work, lambda small: item.setData(Qt.ItemDataRole.DecorationRole, small), failed=lambda error: None
        )

    def _changed(self, blanks: tuple[Blank, ...]) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._blanks[self._key(item)] = blanks
            self._mark(item)

    def _agree(self) -> None:
        self.agreed.emit(dict(self._blanks))
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the thread end."""
        self._worker.let_go()
        event.accept()

    def reject(self) -> None:
        """Esc closes as the button does."""
        self.close()
