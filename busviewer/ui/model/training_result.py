"""What came of a fine-tune: the verdict, why, the figures, and the scans behind them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from busviewer.files import shown
from busviewer.segmentation.models.gate_file import UNKNOWN, VERDICTS, GateFile, read_gate, reasons_of
from busviewer.segmentation.models.model_folder import ModelError
from busviewer.ui.kit.jobs import Worker
from busviewer.ui.kit.parts import muted
from busviewer.ui.kit.text import breakable, said, tr, with_decimal_sign
from busviewer.ui.kit.theme import icon
from busviewer.ui.model.judged_scans import Finals, JudgedScans
from busviewer.ui.model.verdict_words import FiguresTable, click_words, look_of

__all__ = ["TrainingResult"]

_ICON = 24


def _gate_of(candidate: Path, last: dict[str, Any]) -> GateFile:
    """The judgement of a candidate: of its file, else as far as the run's last event tells; on a worker."""
    try:
        gate = read_gate(candidate)
    except ModelError as error:
        return GateFile(UNKNOWN, (str(error),), (), ())
    if gate is not None:
        return gate
    try:
        if last.get("verdict") in VERDICTS:
            return GateFile(last["verdict"], reasons_of(last), (), ())
    except (KeyError, TypeError, ValueError):
        pass
    return GateFile(UNKNOWN, (tr("This run did not compare the models."),), (), ())


class TrainingResult(QWidget):
    """Signals: ``judged`` once the verdict is known."""

    judged = Signal()

    def __init__(self, worker: Worker, where: Callable[[], Finals]) -> None:
        super().__init__()
        self._worker = worker
        self.gate: GateFile | None = None
        self._of: Path | None = None
        self._icon, self.verdict, self.reasons = QLabel(), QLabel(), muted()
        self.verdict.setProperty("role", "title")
        self.clicks = muted()
        for label in (self.reasons, self.clicks):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.figures, self.scans = FiguresTable(), JudgedScans(worker, where)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._icon)
        head.addWidget(self.verdict, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.reasons)
        column.addWidget(self.figures)
        column.addWidget(self.clicks)
        column.addWidget(self.scans, 1)

    def show_candidate(self, candidate: Path | None, last: dict[str, Any] | None) -> None:
        """Read and show how a candidate was judged; once, as it does not change."""
        if candidate is None or last is None:
            self._of, self.gate = None, None
            self.hide()
            return
        if candidate == self._of:
            return
        self._of, self.gate = candidate, None
        self.verdict.setText(tr("Reading the result…"))
        self._worker.submit(lambda: _gate_of(candidate, last), self._show)
        self.show()

    def _show(self, gate: GateFile) -> None:
        self.gate = gate
        look = look_of(gate.verdict)
        self._icon.setPixmap(icon(look.icon, look.colour).pixmap(_ICON, _ICON))
        self._icon.setAccessibleName(look.words)
        self.verdict.setText(look.words)
        self.reasons.setText(breakable(with_decimal_sign("\n".join(shown(said(reason)) for reason in gate.reasons))))
        clicks = click_words(gate.clicks)
        self.clicks.setText(breakable("\n".join(map(shown, clicks.splitlines()))))
        self.clicks.setVisible(bool(clicks))
        self.figures.show_gate(gate if gate.sets else None)
        self.scans.show_gate(gate)
        self.judged.emit()
