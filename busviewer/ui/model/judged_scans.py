"""The scans that judged a candidate: a list, what was harmed most first, and the one chosen with its outlines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from busviewer.files import safe_join, shown
from busviewer.mask import Mask
from busviewer.scan import Scan, ScanError, phantom, read_scan
from busviewer.segmentation.models.gate_file import GateFile, GateScan
from busviewer.study import StudyStore
from busviewer.ui.canvas.scan_view import ScanView
from busviewer.ui.kit.jobs import Job, Worker
from busviewer.ui.kit.parts import muted, set_rows, set_tabular
from busviewer.ui.kit.text import number, said, tr
from busviewer.ui.readers.reader_masks import ReaderMasks, ReadersLegend

__all__ = ["Finals", "JudgedScans"]

_PHANTOM = "phantom "
_ROW = 26


@dataclass(frozen=True)
class Finals:
    """Where the finals of a run are: its study, whose they are, and the folder for user data.

    ``name_of`` is what the reader may be told of a scan's name, and ``hidden`` whether its picture must not be shown
    with what others, or the model, say of it.
    """

    study: Path
    reader: str
    user_data: Path
    name_of: Callable[[str], str]
    hidden: Callable[[str], bool]


@dataclass(frozen=True, eq=False)
class _Picture:
    scan: Scan
    before: Mask
    after: Mask
    final: Mask | None


def _picture(judged: GateScan, finals: Finals) -> _Picture:
    """Read what is shown of a scan, on a worker; ValueError or OSError says why there is nothing to show."""
    before, after = judged.masks()
    final: Mask | None = None
    which = judged.scan.removeprefix(_PHANTOM)
    if judged.scan.startswith(_PHANTOM) and which.isdecimal():
        made = phantom.numbered_phantom(int(which))
        scan, final = made.scan, made.mask
    else:
        scan = read_scan(safe_join(finals.study, judged.scan))
        said = StudyStore(finals.study, finals.reader, user_data=finals.user_data).load(judged.scan)
        final = None if said is None or said.final is None else said.final.mask
    if {before.shape, after.shape} != {scan.shape}:
        raise ScanError(Path(judged.scan), tr("the file has changed since it judged"))
    return _Picture(scan, before, after, final if final is None or final.shape == scan.shape else None)


class JudgedScans(QSplitter):
    """``worker`` reads the scans."""

    def __init__(self, worker: Worker, where: Callable[[], Finals]) -> None:
        """``where`` tells, once there is something to show, of which run."""
        super().__init__(Qt.Orientation.Horizontal)
        self._worker, self._where, self._finals = worker, where, where()
        self._scans: tuple[GateScan, ...] = ()
        self._job: Job | None = None
        self.table = QTableWidget(0, 4)
        self.table.setObjectName("pairs")
        self.table.setAccessibleName(tr("Scans, the most harmed first"))
        self.table.setHorizontalHeaderLabels([tr("Scan"), tr("Before"), tr("After"), tr("Change")])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        set_rows(self.table, _ROW)
        set_tabular(self.table)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.currentCellChanged.connect(lambda row, *_rest: self._show(row))
        self.view = ScanView()
        self.masks, self.legend = ReaderMasks(self.view), ReadersLegend(self.view)
        self.legend.setAccessibleName(tr("Whose outline is which"))
        self.note = muted()
        self.note.setWordWrap(True)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(12, 0, 0, 0)
        column.addWidget(self.view, 1)
        column.addWidget(self.note)
        self.addWidget(self.table)
        self.addWidget(right)
        self.setStretchFactor(1, 1)
        self.setSizes([400, 640])
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.view.setMinimumSize(240, 160)

    def show_gate(self, gate: GateFile | None) -> None:
        """List the scans of a judgement, and show the first."""
        self._scans, self._finals = () if gate is None else gate.scans, self._where()
        self.setVisible(bool(self._scans))
        self.table.setRowCount(len(self._scans))
        for row, scan in enumerate(self._scans):
            for column, text in enumerate(self._cells(scan)):
                item = QTableWidgetItem(shown(text))
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                else:
                    item.setToolTip(shown(self._name(scan)))
                self.table.setItem(row, column, item)
        if self._scans:
            self.table.setCurrentCell(0, 0)

    def _name(self, scan: GateScan) -> str:
        if scan.scan.startswith(_PHANTOM):
            return tr("Guard: phantom {number}").format(number=scan.scan.removeprefix(_PHANTOM))
        return self._finals.name_of(scan.scan)

    def _cells(self, scan: GateScan) -> tuple[str, str, str, str]:
        name = PurePosixPath(self._name(scan)).name
        if not scan.lesion:
            drawn = [tr("drawn on") if found else tr("clear") for found in scan.drawn]
            words = {-1.0: tr("now drawn on"), 0.0: tr("same"), 1.0: tr("now clear")}
            return tr("{scan} (no lesion)").format(scan=name), drawn[0], drawn[1], words[scan.change]
        dice = ["–" if value is None else number(value, 3) for value in (scan.dice_before, scan.dice_after)]
        change = tr("now missed") if scan.missed == (False, True) else number(scan.change, 3, sign=True)
        return name, dice[0], dice[1], change

    def _show(self, row: int) -> None:
        if self._job is not None:
            self._job.cancel()
        if not 0 <= row < len(self._scans):
            return
        scan, finals = self._scans[row], self._finals
        if not scan.scan.startswith(_PHANTOM) and finals.hidden(scan.scan):
            self._clear(tr("Hidden until you sign this scan off."))
            return

        def failed(error: Exception) -> None:
            self._clear(tr("This scan cannot be shown: {reason}").format(reason=shown(said(error))))

        self._job = self._worker.submit(lambda: _picture(scan, finals), self._draw, failed=failed)

    def _clear(self, why: str) -> None:
        self.masks.show()
        self.view.set_scan(None)
        self.legend.hide()
        self.note.setText(why)

    def _draw(self, picture: Any) -> None:
        self.masks.show()
        self.view.set_scan(picture.scan)
        masks = picture.before, picture.after, picture.final
        self.masks.show(*masks)
        names = tr("before"), tr("after"), tr("final")
        self.legend.tell(
            [name if mask is not None and mask.any() else "" for name, mask in zip(names, masks, strict=True)]
        )
        self.legend.setVisible(bool(self.legend.names))
        said = [tr("nothing before")] if not picture.before.any() else []
        said += [tr("nothing after")] if not picture.after.any() else []
        self.note.setText(tr("Firm drafts: {what}.").format(what=", ".join(said)) if said else "")
