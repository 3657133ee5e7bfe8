"""Fine-tuning between the run's process, its dialog, and the models."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from busviewer.review import ReviewSession
from busviewer.segmentation.models.family import founder_of
from busviewer.segmentation.models.gate_file import UNKNOWN
from busviewer.segmentation.models.model_folder import ModelInfo
from busviewer.study.annotations.annotation import State
from busviewer.study.readers.consensus import CONSENSUS
from busviewer.study.readers.readers import has_consensus
from busviewer.training.finetuning.overview import Overview, finals_overview
from busviewer.training.finetuning.spec import FinetuneSpec
from busviewer.ui.kit.jobs import Worker, repeat
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.services import Services
from busviewer.ui.kit.text import as_clock, tr
from busviewer.ui.model.training_pace import Pace
from busviewer.ui.model.training_process import TrainingProcess, failure_of
from busviewer.ui.panels.training_strip import TrainingStrip

if TYPE_CHECKING:
    from busviewer.ui.model.training_dialog import Offer, TrainingDialog

__all__ = ["TrainingController"]


class TrainingController(QObject):
    """Signals: ``promoted`` the :class:`ModelInfo` that the reader chose to use; ``closing`` when the window shall
    close whatever the run does."""

    promoted = Signal(object)
    closing = Signal()

    def __init__(
        self, session: ReviewSession, services: Services, bar: MessageBar, strip: TrainingStrip, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._bar, self._strip, self._window = session, bar, strip, parent
        self._worker = Worker("training", self)
        self.process = TrainingProcess(services.runs_folder, services.finetune_command, self)
        self.process.happened.connect(self._happened)
        self.process.changed.connect(self._show_strip)
        self._unseen = False  # a run has ended, and its dialog was not open since
        self._clock = repeat(self, 1000, self._tick)
        strip.clicked.connect(self._reopen)
        self.dialog: TrainingDialog | None = None
        self._model: ModelInfo | None = None  # in use
        self._founder: ModelInfo | None = None  # that a run starts from
        self._device, self._devices = "auto", [("auto", tr("Auto")), ("cpu", tr("CPU"))]
        self._models_folder, self._find_models = services.models_folder, services.find_models
        self._user_data, self._pace = services.user_data, Pace(services.runs_folder)

    def find(self) -> None:
        """Tell of a run that still runs, or that ended while no window was open."""
        if self.process.find():
            last = self.process.last
            self._unseen = last is not None
            self._show_strip()
            if last is not None and last["event"] == "error":
                self._tell_failed(failure_of(last))
                return
            text = tr("Fine-tuning is running.") if self.process.running else tr("Fine-tuning has finished.")
            self._bar.ask(text, ((tr("Show"), self._reopen),), "info", about="training")

    def use(self, model: ModelInfo | None, device: str) -> None:
        """``model`` is in use, on ``device``: a run starts from the first of its line."""
        self._model, self._device = model, device

    def know_devices(self, found: Sequence[tuple[str, str]]) -> None:
        """The CUDA devices that there are, as (wish, words)."""
        self._devices = [*self._devices[:2], *found]

    @property
    def trains_from(self) -> Path | None:
        """The folder of the model that a run is using."""
        return Path(str(self.process.asked.get("model", ""))) if self.process.running else None

    def open(self, model: ModelInfo | None, device: str) -> None:
        """Show the dialog."""
        from busviewer.ui.model.training_dialog import TrainingDialog

        self.use(model, device)
        if model is None and self.process.folder is None:
            self._bar.tell(tr("No model is selected. Choose one in the Model menu."), "warning", about="model")
            return
        self._bar.leave("training")  # the dialog tells it
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
        self._founder = model and founder_of(model, self._find_models()[0])
        dialog = self.dialog = TrainingDialog(self.process, self._offer(), self._window)
        dialog.start_clicked.connect(self._start)
        dialog.use_clicked.connect(self._use)
        dialog.discard_clicked.connect(self._discard)
        dialog.show()
        self._unseen = False
        self._show_strip()
        study, place = self._session.workspace.study, self._session.storage.folder

        def found(agreed: object) -> None:
            if agreed and self.dialog is dialog:
                dialog.offer_consensus()

        if study is not None:
            self._worker.submit(lambda: has_consensus(study.folder, place), found)

    def _offer(self) -> Offer:
        """What a run can be about, and what the last one was about."""
        from busviewer.ui.model.judged_scans import Finals
        from busviewer.ui.model.training_dialog import Offer

        workspace, user_data, process = self._session.workspace, self._user_data, self.process
        study, reader = workspace.study, workspace.reader

        def count(agreed: bool) -> Overview:
            assert study is not None  # without one there is nothing to count
            return finals_overview(study.folder, CONSENSUS if agreed else reader, user_data)

        def hidden(key: str) -> bool:
            known = key in workspace.worklist
            return (
                bool(workspace.worklist.blind) and known and workspace.worklist.row(key).state is not State.SIGNED_OFF
            )

        def name_of(key: str) -> str:
            return workspace.name_of(key) if key in workspace.worklist else key

        def shown() -> Finals:
            asked = process.asked
            study, reader = Path(str(asked.get("study", ""))), str(asked.get("reader", ""))
            return Finals(study, reader, user_data, name_of, hidden)

        return Offer(
            workspace.worklist.counts.signed_off if study is not None else 0,
            self._founder.name if self._founder else "", self._model.name if self._model else "",
            self._devices, self._device, count, shown, self._pace, len(self._founder.members) if self._founder else 1,
        )  # fmt: skip

    def _reopen(self) -> None:
        self.open(self._model, self._device)

    def _start(self, settings: dict[str, Any], agreed: bool) -> None:
        """Start once all work is on the disk: the run reads it there."""

        def start(saved: object) -> None:
            if saved:
                self._start_now(settings, agreed)
            else:
                self._tell_not_started(self._session.storage.failure or tr("The disk does not respond."))

        self._worker.submit(self._session.storage.hurry(), start, failed=self._tell_not_started)

    def _start_now(self, settings: dict[str, Any], agreed: bool) -> None:
        study, model = self._session.workspace.study, self._founder
        if study is None or model is None or self.process.running:  # the button was pressed twice
            return
        if self.process.folder is not None:
            self.process.remove()
        start = model.folder.resolve()
        spec = FinetuneSpec(
            study=str(study.folder), reader=CONSENSUS if agreed else self._session.workspace.reader, model=str(start),
            out=f"{start.name}-tuned-{time.strftime('%Y%m%d')}", **settings,
        )  # fmt: skip
        try:
            self.process.start(spec)
        except OSError as error:
            self._tell_not_started(error)

    def _tell_not_started(self, reason: object) -> None:
        text = tr("Fine-tuning could not start: {reason}").format(reason=reason)
        self._bar.tell(text, "error", about="training")

    def _happened(self, event: dict[str, object]) -> None:
        self._unseen = self.process.last is not None and (self.dialog is None or not self.dialog.isVisible())
        self._show_strip()
        if event["event"] in ("done", "stopped") and self.process.folder is not None:
            self._pace.note(self.process.folder, self.process.asked, self.process.events)
            if self._unseen:
                self._bar.ask(_ended(event), ((tr("Show"), self._reopen),), "info", about="training")
        if event["event"] == "error" and self._unseen:
            self._tell_failed(failure_of(event))

    def _tick(self) -> None:
        self._show_strip()
        if self.dialog is not None:
            self.dialog.tick()

    # --- the status bar --------------------------------------------------------------------------------------------
    def _show_strip(self) -> None:
        """Show in the status bar how far the run is, or that it has ended and waits to be looked at."""
        process, strip = self.process, self._strip
        self._clock.start() if process.running else self._clock.stop()
        if process.folder is None:
            strip.hide()
        elif process.running:
            strip.show_run(self._progress_words(), *process.progress)
        elif process.last is None:
            strip.show_run(tr("Cancelling the fine-tune…"), 0, 0)
        elif self._unseen:
            failed = process.last["event"] == "error"
            strip.show_end(tr("Fine-tune failed") if failed else tr("Fine-tune finished"))
        else:
            strip.hide()

    def _progress_words(self) -> str:
        (done, total), left = self.process.progress, self.process.seconds_left(time.time())
        if not self.process.events:
            return tr("Fine-tune: starting…")
        if self.process.judging:
            return tr("Fine-tune: judging")
        text = tr("Fine-tune: epoch {done} of {total}")
        if left is not None:
            text = tr("Fine-tune: epoch {done} of {total}, {left} left")
        return text.format(done=done, total=total, left=as_clock(left or 0))

    def _tell_failed(self, reason: str) -> None:
        text = tr("Training failed: {reason} No new model; the current one is unchanged.")
        show = (tr("Show"), self._reopen)
        self._bar.ask(text.format(reason=reason if reason.endswith(".") else f"{reason}."), (show,), about="training")

    def _use(self) -> None:
        candidate = self.process.candidate
        if candidate is not None:
            self._decide(candidate, promote=True)

    def _discard(self) -> None:
        candidate = self.process.candidate
        if candidate is not None:
            self._decide(candidate, promote=False)

    def _decide(self, candidate: Path, *, promote: bool) -> None:
        """Promote or discard on the worker: the weights are hashed again on the way."""
        models, find_models = self._models_folder, self._find_models

        def work() -> ModelInfo | None:
            from busviewer.training.finetuning.promote import discard
            from busviewer.training.finetuning.promote import promote as move

            if promote:
                return move(candidate, models, taken={info.name for info in find_models()[0]})
            discard(candidate)
            return None

        def done(info: object) -> None:
            self.process.remove()
            if self.dialog is not None:
                self.dialog.close()
            if isinstance(info, ModelInfo):
                self.promoted.emit(info)
            else:
                self._bar.tell(tr("The candidate was discarded. The current model is unchanged."), about="training")

        def failed(error: Exception) -> None:
            self._bar.tell(str(error), "error", about="training")

        self._worker.submit(work, done, failed=failed)

    # --- the end ---------------------------------------------------------------------------------------------------
    def may_close(self) -> bool:
        """Whether the window may close without a question; else ask what shall become of the run that goes on."""
        if not self.process.running:
            return True
        text = tr(
            "{run}. It can run on without the window. If you stop it before the first epoch has ended, nothing is kept."
        )
        if self.process.progress[0]:
            text = tr(
                "{run}. It can run on without the window. If you stop it, the best epoch so far is kept. Either way, "
                "busviewer shows it again at the next start."
            )

        def stop() -> None:
            self.process.stop()
            self.closing.emit()

        answers = (
            (tr("Keep running and close"), self.closing.emit),
            (tr("Stop and close"), stop),
            (tr("Do not close"), lambda: None),
        )
        self._bar.ask(text.format(run=self._progress_words()), answers, about="training")
        return False

    def close(self) -> None:
        """The window closes; a run goes on."""
        self._clock.stop()
        self._worker.close()
        self.process.close()
        if self.dialog is not None:
            self.dialog.close()


def _ended(event: dict[str, object]) -> str:
    """That a run has ended, and its verdict."""
    verdict = event.get("verdict", UNKNOWN)
    if verdict == "passed":
        return tr("Fine-tuning has finished. The new model passed the comparison.")
    if verdict == "refused":
        return tr("Fine-tuning has finished. The new model was refused; the current one is unchanged.")
    return tr("Fine-tuning has finished. It is unknown whether the new model helps.")
