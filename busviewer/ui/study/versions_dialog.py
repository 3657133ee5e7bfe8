"""Two annotations of the same scan in two places: both are shown, and the reader picks."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QImage, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from busviewer.files import shown
from busviewer.progress import track
from busviewer.review import ReviewSession
from busviewer.scan import apply_window, first_window, read_scan
from busviewer.study.annotations.annotation import Annotation
from busviewer.study.annotations.store import Version
from busviewer.ui.kit.jobs import Job, Worker
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.parts import button_row, dialog_column, muted, push_button
from busviewer.ui.kit.text import said, shown_folder, tr
from busviewer.ui.kit.theme import CORRECTION

__all__ = ["VersionsDialog"]

_PREVIEW = (360, 270)


@dataclass(frozen=True)
class _Line:
    """One of the two versions as the table shows it."""

    path: Path
    modified: float
    text: str


def _words(version: Version) -> str:
    when = time.strftime("%d %b %Y %H:%M", time.localtime(version.modified))
    spent = tr("{seconds} s drawing time").format(seconds=round(version.annotation.seconds))
    return f"{tr(version.annotation.state.value)}, {when}, {spent}"


def _counting(annotation: Annotation) -> np.ndarray | None:
    """The mask (H, W) that counts: final, else correction, else draft."""
    if annotation.final is not None:
        return annotation.final.mask
    if annotation.correction is not None:
        return annotation.correction
    return None if annotation.draft is None else annotation.draft.mask


def _picture(pixels: np.ndarray, mask: np.ndarray | None) -> QImage:
    """The scan (H, W) or (H, W, 3) uint8, small, with the margin of ``mask``."""
    height, width = pixels.shape[:2]
    factor = min(_PREVIEW[0] / width, _PREVIEW[1] / height)
    size = max(1, round(width * factor)), max(1, round(height * factor))
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    if small.ndim == 2:
        small = cv2.cvtColor(small, cv2.COLOR_GRAY2RGB)
    if mask is not None and mask.shape == (height, width):
        there = cv2.resize(mask.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST)
        lines, _ = cv2.findContours(there, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
        colour = tuple(int(CORRECTION[at : at + 2], 16) for at in (1, 3, 5))
        cv2.drawContours(small, lines, -1, colour, 1, cv2.LINE_AA)
    small = np.ascontiguousarray(small)
    return QImage(small.data, size[0], size[1], small.strides[0], QImage.Format.Format_RGB888).copy()


class VersionsDialog(QDialog):
    """A row a scan, a column a place; a tick says which counts. Nothing is ticked at first."""

    def __init__(self, session: ReviewSession, bar: MessageBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Choose between versions"))
        self.resize(980, 680)
        self._session, self._bar = session, bar
        self._keys = session.storage.undecided
        self._lines: dict[str, list[_Line]] = {}
        self._worker = Worker("versions", self)
        self._showing: Job | None = None
        self.table = QTableWidget(0, 3)
        self.table.setAccessibleName(tr("Scans with two saved versions"))
        self.pictures = (QLabel(), QLabel())
        self._lay_out()
        self._worker.submit(self._look, self._fill, failed=self._failed)
        self.table.itemChanged.connect(self._ticked)
        self.table.currentCellChanged.connect(lambda row, *_: self._preview(row))

    def _lay_out(self) -> None:
        where = [tr("In my user folder"), tr("In the study folder")]
        storage, study = self._session.storage.folder, self._session.workspace.study
        if storage is not None and study is not None and storage.is_relative_to(study.folder):
            where.reverse()  # the place that is written to comes first
        self._set_up_table(where)
        text = QLabel(
            tr(
                "These scans have two saved versions of your work: one in the study folder and one in your user "
                "folder, for example because the study could not be written to for a while. Select the version to "
                "use. The other is kept as a separate file."
            )
        )
        text.setWordWrap(True)
        pictures = QHBoxLayout()
        pictures.setSpacing(16)
        for label, name in zip(self.pictures, where, strict=True):
            label.setFixedSize(*_PREVIEW)
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            label.setWordWrap(True)
            label.setAccessibleName(name)
            one = QVBoxLayout()
            one.setSpacing(4)
            one.addWidget(muted(name))
            one.addWidget(label)
            pictures.addLayout(one)
        pictures.addStretch(1)
        whole = dialog_column(self)
        whole.addWidget(text)
        whole.addWidget(self.table, 1)
        whole.addLayout(pictures)
        whole.addWidget(muted(tr("The outline shows the current mask of each version: final, correction or draft.")))
        whole.addLayout(self._make_buttons(where))

    def _set_up_table(self, where: list[str]) -> None:
        table = self.table
        table.setObjectName("versions")
        table.setHorizontalHeaderLabels([tr("Scan"), *where])
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.resizeSection(0, 220)
        for column in (1, 2):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)

    def _make_buttons(self, where: list[str]) -> QHBoxLayout:
        self.all_first = push_button(
            tr("Select all: {place}").format(place=where[0]), lambda: self._tick_all(lambda lines: 0)
        )
        self.all_second = push_button(
            tr("Select all: {place}").format(place=where[1]), lambda: self._tick_all(lambda lines: 1)
        )
        self.newest = push_button(
            tr("Select newest"),
            lambda: self._tick_all(lambda lines: int(lines[1].modified > lines[0].modified)),
        )
        self.use = push_button(tr("Use selected versions"), self.take, primary=True)
        self.use.setEnabled(False)
        self.leave = push_button(tr("Not now"), self.close)
        return button_row(self.all_first, self.all_second, self.newest, None, self.leave, self.use)

    # --- the table -------------------------------------------------------------------------------------------------
    def _look(self) -> dict[str, list[_Line]]:
        """What the two places hold, without masks; on the worker."""
        found = {}
        for key in track(self._keys):
            versions = self._session.storage.versions(key)
            if len(versions) == 2:
                found[key] = [_Line(each.path, each.modified, _words(each)) for each in versions]
        return found

    def _fill(self, found: dict[str, list[_Line]]) -> None:
        self._lines, self._keys = found, list(found)
        self.table.setRowCount(len(self._keys))
        self.table.blockSignals(True)
        for row, (key, lines) in enumerate(found.items()):
            name = QTableWidgetItem(shown(self._session.workspace.name_of(key)))
            name.setToolTip(name.text())
            self.table.setItem(row, 0, name)
            for column, line in enumerate(lines, 1):
                item = QTableWidgetItem(line.text)
                item.setToolTip(shown_folder(str(line.path)))
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Unchecked)
                self.table.setItem(row, column, item)
        self.table.blockSignals(False)
        if found:
            self.table.setCurrentCell(0, 0)
            self.table.setFocus()

    def _ticked(self, item: QTableWidgetItem) -> None:
        """One of the two at a time."""
        other = self.table.item(item.row(), 3 - item.column()) if item.column() else None
        if other is not None and item.checkState() == Qt.CheckState.Checked:
            other.setCheckState(Qt.CheckState.Unchecked)
        self.use.setEnabled(bool(self.choices()))

    def _tick_all(self, choose: Callable[[list[_Line]], int]) -> None:
        for row, key in enumerate(self._keys):
            item = self.table.item(row, 1 + choose(self._lines[key]))
            if item is not None:
                item.setCheckState(Qt.CheckState.Checked)

    def choices(self) -> dict[str, Path]:
        """The files that are ticked, by key."""
        chosen = {}
        for row, key in enumerate(self._keys):
            for column, line in enumerate(self._lines[key], 1):
                item = self.table.item(row, column)
                if item is not None and item.checkState() == Qt.CheckState.Checked:
                    chosen[key] = line.path
        return chosen

    # --- the two masks ---------------------------------------------------------------------------------------------
    def _preview(self, row: int) -> None:
        study = self._session.workspace.study
        if study is None or not 0 <= row < len(self._keys):
            return
        key = self._keys[row]

        def work() -> list[QImage]:
            scan = read_scan(study.by_key[key].path)
            pixels = apply_window(scan.pixels, first_window(scan))
            return [_picture(pixels, _counting(version.annotation)) for version in self._session.storage.versions(key)]

        def done(pictures: list[QImage]) -> None:
            for label, picture in zip(self.pictures, pictures, strict=False):
                label.setPixmap(QPixmap.fromImage(picture))

        for label in self.pictures:
            label.clear()
        if self._showing is not None:
            self._showing.cancel()
        self._showing = self._worker.submit(
            work,
            done,
            failed=lambda error: self.pictures[0].setText(self._session.workspace.veiled(said(error))),
        )

    # --- the end ---------------------------------------------------------------------------------------------------
    def take(self) -> None:
        """Let what is ticked count."""
        choices = self.choices()

        def done(problems: list[str]) -> None:
            self._session.storage.settled(choices)
            if problems:
                self._bar.tell(tr("Could not be resolved:"), "warning", about="study", details=problems)
            else:
                text = tr("Scans resolved: {count}. The other versions are kept as files.")
                self._bar.tell(text.format(count=len(choices)), about="study")
            self.close()

        self.use.setEnabled(False)
        self._worker.submit(
            lambda: self._session.storage.settle(choices),
            done,
            failed=self._failed,
        )

    def _failed(self, error: Exception) -> None:
        self._bar.tell(str(error), "error", about="study")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the thread end."""
        self._worker.let_go()
        event.accept()

    def reject(self) -> None:
        """Esc closes as the button does."""
        self.close()
