"""Fine-tune: set up a run, watch its curves, and decide about the candidate."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QWidget

from busviewer.training.finetuning.overview import Overview
from busviewer.training.finetuning.spec import FEWEST
from busviewer.ui.kit.jobs import Job, Worker, pause
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.parts import button_row, dialog_column, muted, push_button, set_look
from busviewer.ui.kit.text import tr
from busviewer.ui.model.judged_scans import Finals
from busviewer.ui.model.training_curves import TrainingCurves
from busviewer.ui.model.training_form import TrainingForm
from busviewer.ui.model.training_pace import Pace
from busviewer.ui.model.training_process import TrainingProcess, failure_of
from busviewer.ui.model.training_result import TrainingResult
from busviewer.ui.model.training_words import (
    about_run,
    introduction,
    overview_words,
    progress_words,
    time_words,
    what_words,
)

__all__ = ["Offer", "TrainingDialog"]

_SIZE = QSize(1180, 820)
_COUNT_AGAIN_MS, _COUNTS = 700, 6


@dataclass(frozen=True)
class Offer:
    """What a run can be about.

    Attributes:
        finals: how many scans the reader signed off in the study that is open.
        model: the name of the model that a run starts from; in_use: of the one that is used now.
        networks: how many the first of these averages.
        devices: (wish, words) of each; device: the one that is wished for.
        count: counts the finals on a worker, of the consensus where it is given True.
        shown: where the finals are that the candidate of the last run was judged by.
        pace: how long a run takes.
    """

    finals: int
    model: str
    in_use: str
    devices: Sequence[tuple[str, str]]
    device: str
    count: Callable[[bool], Overview]
    shown: Callable[[], Finals]
    pace: Pace
    networks: int = 1


class TrainingDialog(QDialog):
    """One run, before, during and after. Signals: ``start_clicked`` (fields of the run's description, on the
    consensus); ``use_clicked``; ``discard_clicked``."""

    start_clicked = Signal(dict, bool)
    use_clicked = Signal()
    discard_clicked = Signal()

    def __init__(self, process: TrainingProcess, offer: Offer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Fine-tune"))
        self.setModal(False)
        self.setMinimumWidth(720)
        self._process, self._offer = process, offer
        self._worker = Worker("training-dialog", self)
        self._counting: Job | None = None
        self._again = pause(self, _COUNT_AGAIN_MS, self._count)
        self._counts_left = _COUNTS
        self.overview: Overview | None = None
        self._intro, self._overview, self._time, self._status = QLabel(), QLabel(), muted(), muted()
        for label in (self._intro, self._overview, self._time, self._status):
            label.setWordWrap(True)
        self.form = TrainingForm(offer.devices, offer.device)
        self.form.refused.connect(self._status.setText)
        self.curves, self.outcome = TrainingCurves(), TrainingResult(self._worker, offer.shown)
        self.outcome.judged.connect(self.refresh)
        self.question = MessageBar(parent=self)
        column = dialog_column(self, 12)
        for widget in (self._intro, self._overview, self.form, self._time):
            column.addWidget(widget)
        column.addWidget(self.curves, 1)
        column.addWidget(self.outcome, 1)
        column.addStretch(0)
        column.addWidget(self._status)
        column.addWidget(self.question)
        column.addLayout(self._make_buttons())
        process.happened.connect(self._happened)
        process.changed.connect(self.refresh)
        self.curves.draw(process.events)
        self._show_asked()
        self._of_consensus = self.form.consensus
        self.form.changed.connect(self._form_changed)
        self._count()
        self.refresh()

    # --- the form --------------------------------------------------------------------------------------------------
    def _show_asked(self) -> None:
        """Show in the form what the run there is was asked for: the form's own values are for the next one."""
        asked = self._process.asked
        if self._process.progress[1]:
            self.form.show_asked(asked)
            self.curves.show_epochs(asked["epochs"])

    def offer_consensus(self) -> None:
        """Let the reader choose to learn from the consensus: there is one."""
        self.form.offer_consensus()

    def _form_changed(self) -> None:
        if self.form.consensus != self._of_consensus:
            self._of_consensus, self.overview, self._counts_left = self.form.consensus, None, _COUNTS
            self._count()
        self.refresh()

    def _count(self) -> None:
        """Count the finals, where a run can be begun; again while the last ones are still on their way to the disk."""
        if self._counting is not None:
            self._counting.cancel()
        if not self._idle or not (self._offer.finals or self.form.consensus):
            return
        agreed, self._counts_left = self.form.consensus, self._counts_left - 1

        def counted(found: Overview) -> None:
            self.overview = found
            if found.finals != self._offer.finals and not agreed and self._counts_left > 0:
                self._again.start()
            self.refresh()

        def failed(error: Exception) -> None:
            self._overview.setText(tr("The finals could not be counted: {reason}").format(reason=error))

        def moved(fraction: float, _text: str) -> None:
            if self.overview is None:
                self._overview.setText(tr("Counting the finals… {share} %").format(share=round(100 * fraction)))

        work = self._offer.count
        self._counting = self._worker.submit(lambda: work(agreed), counted, failed=failed, progress=moved)

    def _make_buttons(self) -> QHBoxLayout:
        self.start = push_button(tr("Start"), self._start, primary=True)
        self.stop = push_button(tr("Stop and keep best"), self._process.stop)
        self.cancel = push_button(tr("Cancel"), self._process.cancel)
        self.use = push_button(tr("Use this model"), self._use)
        self.discard = push_button(tr("Discard"), self.discard_clicked.emit)
        self.show_curves = push_button(tr("Curves"), self.refresh)
        self.show_curves.setCheckable(True)
        self.close_ = push_button(tr("Close"), self.close)
        self.stop.clicked.connect(lambda: self._status.setText(tr("Stopping after this epoch…")))
        # the first one is the safe one: only a model that passed is offered before it is discarded
        self._row = button_row(self.show_curves, None, self.stop, self.cancel, self.discard, self.use, self.start,
                               self.close_)  # fmt: skip
        return self._row

    def _start(self) -> None:
        settings = self.form.settings()
        if settings is None:
            return
        self.curves.begin(settings["epochs"])
        self.start_clicked.emit(settings, self.form.consensus)

    # --- the candidate ---------------------------------------------------------------------------------------------
    def _use(self) -> None:
        """Use a candidate that passed; of any other, ask once more, in words."""
        gate = self.outcome.gate
        if gate is None:
            return
        if gate.passed:
            self.use_clicked.emit()
            return
        text = tr("It is unknown whether this model helps, and it may be worse than the current one. Use it anyway?")
        yes = tr("Use it without proof")
        if gate.verdict == "refused":
            text = tr("This model was refused: it did worse in the comparison above. Use it anyway?")
            yes = tr("Use the refused model")
        self.question.ask(text, ((tr("Keep current model"), lambda: None), (yes, self.use_clicked.emit)), about="model")

    # --- what the run tells ----------------------------------------------------------------------------------------
    def _happened(self, event: dict[str, Any]) -> None:
        if event["event"] in ("before", "epoch"):
            self.curves.draw(self._process.events)
        self.refresh()

    @property
    def _failed(self) -> bool:
        return self._process.last is not None and self._process.candidate is None

    @property
    def _idle(self) -> bool:
        """Whether a run can be begun."""
        return self._process.folder is None or self._failed

    def refresh(self) -> None:
        """Show what can be done now."""
        process, last = self._process, self._process.last
        candidate = process.candidate
        self.outcome.show_candidate(candidate, last)
        enough = self.form.consensus or self._offer.finals >= FEWEST
        self.curves.setVisible(process.folder is not None and (candidate is None or self.show_curves.isChecked()))
        self.outcome.scans.setHidden(
            self.show_curves.isChecked() or not self.outcome.gate or not self.outcome.gate.scans
        )
        self.show_curves.setVisible(candidate is not None)
        self.form.setVisible(candidate is None)
        self.form.enable(self._idle, self._idle and enough)
        self.start.setVisible(self._idle)
        self.start.setEnabled(enough)
        for button in (self.stop, self.cancel):
            button.setVisible(process.running)
        self._show_decision()
        begun = process.folder is not None and not self._failed and process.asked
        self._intro.setText(about_run(process.asked) if begun else self._introduction(enough))
        self._show_overview(enough)
        self._status.setText(self._state(last))
        self._status.setVisible(candidate is None)
        if candidate is not None and self.height() < _SIZE.height():
            self.resize(_SIZE.boundedTo(self.screen().availableSize() - QSize(40, 80)))
        self._make_room()

    def _make_room(self) -> None:
        """Qt asks how high texts that wrap are only when a dialog is made: in a long language they squeeze the form."""
        column = self.layout()
        assert column is not None
        column.activate()
        needed = column.totalMinimumHeightForWidth(self.width())
        if needed > self.height():
            self.resize(self.width(), min(needed, self.screen().availableSize().height() - 80))

    def _show_decision(self) -> None:
        gate, candidate = self.outcome.gate, self._process.candidate
        passed = gate is not None and gate.passed
        for button in (self.use, self.discard):
            button.setVisible(candidate is not None)
        self.use.setEnabled(gate is not None)
        self.question.setVisible(candidate is not None and not passed)
        self.use.setText(tr("Use this model") if passed else tr("Use anyway…"))
        self.discard.setText(tr("Discard") if passed else tr("Discard (recommended)"))
        set_look(self.use, "primary", passed)
        set_look(self.discard, "primary", candidate is not None and gate is not None and not passed)
        first, second = (self.use, self.discard) if passed else (self.discard, self.use)
        place = self._row.indexOf(self.cancel) + 1
        for button in (second, first):
            self._row.removeWidget(button)
            self._row.insertWidget(place, button)

    def _introduction(self, enough: bool) -> str:
        offer = self._offer
        return introduction(
            offer.model, offer.in_use, offer.finals, consensus=self.form.consensus, enough=enough,
            networks=offer.networks,
        )  # fmt: skip

    def _show_overview(self, enough: bool) -> None:
        found = self.overview
        for label in (self._overview, self._time):
            label.setVisible(self._idle and (self._offer.finals > 0 or self.form.consensus))
        if found is None:
            return
        self._overview.setText("\n".join(filter(None, [overview_words(found), what_words(found.what)])))
        if found.what != "all":
            self.form.refuse_clicks()
        scans, epochs = found.finals - found.held_out, round(self.form.epochs.value())
        clicks = self.form.clicks
        seconds = self._offer.pace.seconds(scans, epochs, self.form.device, clicks=clicks)
        self._time.setText(time_words(seconds, scans, epochs, clicks=clicks) if enough and found.what == "all" else "")

    def tick(self) -> None:
        """A second has passed: tell how long the run still takes."""
        if self._process.running:
            self._status.setText(self._state(None))

    def _state(self, last: dict[str, Any] | None) -> str:
        process = self._process
        if process.folder is None:
            return ""
        if last is not None:
            failed = last["event"] == "error"
            return tr("Training failed: {reason}").format(reason=failure_of(last)) if failed else ""
        if not process.running:
            return tr("Cancelling…")
        begun = next((event for event in process.events if event["event"] == "start"), None)
        if begun is None:
            return tr("Starting…")
        if process.stopping:
            return tr("Stopping after this epoch…")
        return progress_words(begun, *process.progress, process.seconds_left(time.time()), judging=process.judging)

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is being read is no longer wanted."""
        self._worker.let_go()
        super().closeEvent(event)
