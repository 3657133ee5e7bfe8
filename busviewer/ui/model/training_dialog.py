"""Fine-tune: set up a run, watch its curves, and decide about the candidate."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QWidget

from busviewer.files import shown
from busviewer.study.readers.consensus import CONSENSUS
from busviewer.training.finetuning.spec import FEWEST
from busviewer.ui.kit.number_field import NumberField
from busviewer.ui.kit.parts import button_row, choice, dialog_column, muted, push_button
from busviewer.ui.kit.text import tr
from busviewer.ui.kit.theme import DRAFT, TRUTH, theme
from busviewer.ui.model.training_process import TrainingProcess

__all__ = ["TrainingDialog", "WholeAxis"]

_RATES = (("Gentle", 3e-5), ("Normal", 1e-4), ("Strong", 3e-4))


class WholeAxis(pg.AxisItem):  # type: ignore[misc]
    """An axis of things that are counted: its ticks are whole numbers, however few there are."""

    def tickSpacing(self, low: float, high: float, size: float) -> list[tuple[float, float]]:
        """The distances between ticks, of which none is below 1."""
        whole = [(step, start) for step, start in super().tickSpacing(low, high, size) if step >= 1]
        return whole or [(1, 0)]


class TrainingDialog(QDialog):
    """One run, before, during and after, on ``finals`` scans of which ``classed`` have the reader's class, or where
    there is a ``consensus`` on that.

    Signals: ``start_clicked`` (epochs, learning rate, on the consensus); ``use_clicked``; ``discard_clicked``."""

    start_clicked = Signal(int, float, bool)
    use_clicked = Signal()
    discard_clicked = Signal()

    def __init__(
        self,
        process: TrainingProcess,
        finals: int,
        classed: int,
        model: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Fine-tune"))
        self.setModal(False)
        self.setMinimumWidth(720)
        self._process, self._finals, self._classed, self._model = process, finals, classed, model
        self._intro = QLabel()
        self._intro.setWordWrap(True)
        column = dialog_column(self)
        column.addWidget(self._intro)
        self._form = self._make_form()
        column.addLayout(self._form)
        self._charts = QWidget()
        self._charts.setLayout(self._make_curves())
        column.addWidget(self._charts, 1)
        column.addStretch(0)
        self._status = muted()
        self._status.setWordWrap(True)
        column.addWidget(self._status)
        self._verdict = QLabel()
        self._verdict.setTextFormat(Qt.TextFormat.RichText)
        column.addWidget(self._verdict)
        column.addLayout(self._make_buttons())
        process.happened.connect(self._happened)
        process.changed.connect(self.refresh)
        for event in process.events:
            self._draw(event)
        self._show_asked()
        self.refresh()

    def _show_asked(self) -> None:
        """Show in the form what the run there is was asked for: the form's own values are for the next one."""
        asked, (_done, total) = self._process.asked, self._process.progress
        if not total:
            return
        self.epochs.setValue(total)
        self.rate.setCurrentIndex(max(self.rate.findData(asked.get("learning_rate")), 0))
        if asked.get("reader") == CONSENSUS:
            self.offer_consensus()
            self.whose.setCurrentIndex(1)
        self._show_epochs(total)

    def _show_epochs(self, total: int) -> None:
        for plot in self._plots:
            plot.setXRange(0, max(total, 1), padding=0.02)

    def offer_consensus(self) -> None:
        """Let the reader choose to learn from the consensus: there is one."""
        self._form.setRowVisible(self.whose, True)

    def _make_form(self) -> QFormLayout:
        whose = ((tr("My finals"), False), (tr("Consensus of several readers"), True))
        self.whose = choice(whose, tr("Finals to train on"))
        self.whose.currentIndexChanged.connect(self.refresh)
        self.epochs = NumberField(1, 200, 10, tr("Epochs"))
        self.epochs.refused.connect(lambda why: self._status.setText(why))
        self.rate = choice([(tr(text), rate) for text, rate in _RATES], tr("How much training may change the model"))
        self.rate.setCurrentIndex(1)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.addRow(tr("Finals"), self.whose)
        form.setRowVisible(self.whose, False)
        form.addRow(tr("Epochs"), self.epochs)
        form.addRow(tr("Strength"), self.rate)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        return form

    def _make_curves(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self._plots: list[pg.PlotWidget] = []
        self._curves: list[pg.PlotDataItem] = []
        look = theme()
        for title, colour in ((tr("Training loss"), DRAFT), (tr("Dice on held-out finals"), TRUTH)):
            plot = pg.PlotWidget(background=look.colour("field"), axisItems={"bottom": WholeAxis("bottom")})
            plot.setTitle(title, color=look.colours["muted"], size="9pt")
            plot.setMinimumHeight(230)
            plot.setMenuEnabled(False)
            plot.setMouseEnabled(x=False, y=False)
            plot.hideButtons()
            plot.showGrid(x=False, y=True, alpha=0.2)
            plot.setAccessibleName(title)
            plot.setLabel("bottom", tr("Epoch"), color=look.colours["muted"])
            for side in ("left", "bottom"):
                plot.getAxis(side).setPen(look.colour("border"))
                plot.getAxis(side).setTextPen(look.colour("muted"))
            curve = plot.plot(
                [], [], pen=pg.mkPen(QColor(colour), width=2), symbol="o", symbolSize=5, symbolBrush=colour
            )
            self._plots.append(plot)
            self._curves.append(curve)
            row.addWidget(plot)
        self._plots[1].setYRange(0, 1, padding=0.02)
        self._before = pg.InfiniteLine(angle=0, pen=pg.mkPen(look.colour("muted"), style=Qt.PenStyle.DashLine))
        return row

    def _make_buttons(self) -> QHBoxLayout:
        self.start = push_button(tr("Start"), self._start, primary=True)
        self.stop = push_button(tr("Stop and keep best"), self._process.stop)
        self.cancel = push_button(tr("Cancel"), self._process.cancel)
        self.use = push_button(tr("Use this model"), self.use_clicked.emit, primary=True)
        self.discard = push_button(tr("Discard"), self.discard_clicked.emit)
        self.close_ = push_button(tr("Close"), self.close)
        self.stop.clicked.connect(lambda: self._status.setText(tr("Stopping after this epoch…")))
        return button_row(None, self.stop, self.cancel, self.discard, self.use, self.start, self.close_)

    def _start(self) -> None:
        epochs = self.epochs.typed()
        if epochs is None:
            return
        for curve in self._curves:
            curve.setData([], [])
        self._plots[1].removeItem(self._before)
        self._verdict.setText("")
        self._show_epochs(round(epochs))
        self.start_clicked.emit(round(epochs), self.rate.currentData(), self._agreed)

    # --- what the run tells ----------------------------------------------------------------------------------------
    def _happened(self, event: dict[str, Any]) -> None:
        self._draw(event)
        self.refresh()

    def _draw(self, event: dict[str, Any]) -> None:
        if event["event"] == "before":
            self._before.setValue(float(event["dice"]))
            self._plots[1].addItem(self._before)
        elif event["event"] == "epoch":
            epochs = [each for each in self._process.events if each["event"] == "epoch"]
            numbers = [each["epoch"] for each in epochs]
            self._show_epochs(int(event["epochs"]))
            for curve, name in zip(self._curves, ("loss", "dice"), strict=True):
                curve.setData(numbers, [float(each[name]) for each in epochs])

    def refresh(self) -> None:
        """Show what can be done now."""
        process, last = self._process, self._process.last
        candidate = process.candidate is not None
        self._charts.setVisible(process.folder is not None)
        enough = self._agreed or self._finals >= FEWEST
        idle = not process.running and not candidate and process.folder is None
        failed = last is not None and not candidate
        self.start.setVisible(idle or failed)
        self.start.setEnabled(enough)
        self.whose.setEnabled(idle or failed)
        for widget in (self.epochs, self.rate):
            widget.setEnabled((idle or failed) and enough)
        for button in (self.stop, self.cancel):
            button.setVisible(process.running)
        for button in (self.use, self.discard):
            button.setVisible(candidate)
        begun = process.folder is not None and not failed
        self._intro.setText(self._about_run() if begun and process.asked else self._introduction(enough))
        self._status.setText(self._state(last))
        self._show_verdict(last)

    @property
    def _agreed(self) -> bool:
        return bool(self.whose.currentData())

    def _about_run(self) -> str:
        """What the run there is trains on: maybe another study than the one that is open."""
        asked = self._process.asked
        text = tr(
            "Trains a candidate model from {model} on the signed-off scans of {reader} in {study}. A fifth of the "
            "patients is held out to test it. The model in use is not changed; you decide at the end."
        )
        if asked.get("reader") == CONSENSUS:
            text = tr(
                "Trains a candidate model from {model} on the consensus of several readers in {study}. A fifth of the "
                "patients is held out to test it. The model in use is not changed; you decide at the end."
            )
        model, study = (shown(Path(str(asked.get(name, ""))).name) for name in ("model", "study"))
        return text.format(model=model, study=study, reader=shown(str(asked.get("reader", ""))))

    def _introduction(self, enough: bool) -> str:
        if self._agreed:
            text = tr(
                "Trains a candidate model from {model} on the consensus of several readers (at least {least} scans). "
                "A fifth of the patients is held out to test it. The model in use is not changed; you decide at the "
                "end."
            )
            return text.format(model=self._model, least=FEWEST)
        if not enough:
            text = tr("Fine-tuning needs at least {least} signed-off scans; you have {count} in this study.")
            return text.format(least=FEWEST, count=self._finals)
        text = tr(
            "Trains a candidate model from {model} on your {count} signed-off scans. A fifth of the patients is held "
            "out to test it. The model in use is not changed; you decide at the end.\nScans with your class, benign "
            "or malignant: {classed}. Only these train the model's assessment."
        )
        return text.format(model=self._model, count=self._finals, classed=self._classed)

    def _state(self, last: dict[str, Any] | None) -> str:
        process = self._process
        if process.folder is None:
            return ""
        if last is not None:
            return (
                tr("Training failed: {reason}").format(reason=last.get("reason", ""))
                if last["event"] == "error"
                else ""
            )
        if not process.running:
            return tr("Cancelling…")
        begun = next((event for event in process.events if event["event"] == "start"), None)
        if begun is None:
            return tr("Starting…")
        done, total = process.progress
        text = tr(
            "Epoch {done} of {total} on {device}; {train} training scans, {apart} held out. You can close this window."
        )
        return text.format(
            done=done, total=total, device=begun.get("device", ""), train=begun["train"], apart=begun["held_out"]
        )

    def _show_verdict(self, last: dict[str, Any] | None) -> None:
        if last is None or self._process.candidate is None:
            self._verdict.hide()
            return
        better = bool(last.get("better"))
        colour = theme().colours["ok" if better else "warning"]
        before, after = float(last["before"]), float(last["after"])
        words = tr("Better than the current model") if better else tr("Not better. Recommended: discard")
        self._verdict.setText(
            f"<span style='font-size:15px'>{tr('Dice on the held-out finals')}: {before:.3f} → "
            f"<b style='color:{colour}'>{after:.3f}</b></span><br><span style='color:{colour}'>{words}</span>"
        )
        self._verdict.show()
