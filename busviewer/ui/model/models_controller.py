"""The models' dialog between the folders of models, the model in use and a comparison on the study that is open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from busviewer.review import ReviewSession
from busviewer.segmentation.failure import reason_of
from busviewer.segmentation.models.family import family
from busviewer.segmentation.models.model_folder import ModelError, ModelInfo
from busviewer.ui.kit.handlers import Handlers
from busviewer.ui.kit.jobs import Job, Worker
from busviewer.ui.kit.services import Services
from busviewer.ui.kit.text import tr
from busviewer.ui.model.inference import Inference
from busviewer.ui.model.model_controller import ModelController
from busviewer.ui.model.own_models import delete_model, export_model, import_model

if TYPE_CHECKING:
    from busviewer.ui.model.models_dialog import ModelsDialog

__all__ = ["ModelsController"]


class ModelsController(QObject):
    """``trains_from`` is the folder of the model that a fine-tune is using, None for none."""

    def __init__(
        self,
        session: ReviewSession,
        services: Services,
        inference: Inference,
        models: ModelController,
        trains_from: Callable[[], Path | None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session, self._services, self._inference, self._models = session, services, inference, models
        self._trains_from, self._window = trains_from, parent
        self._worker = Worker("models", self)
        self._comparing: Job | None = None
        self.dialog: ModelsDialog | None = None
        models.model_changed.connect(lambda _model, _device: self._look())

    def handlers(self) -> Handlers:
        """What to call, by the name of the command."""
        return {"models": self.open}

    def open(self) -> None:
        """Show the dialog, or bring it to the front."""
        from busviewer.ui.model.models_dialog import ModelsDialog

        if self.dialog is None:
            dialog = self.dialog = ModelsDialog(lambda: self._inference.model, self._window)
            dialog.use_clicked.connect(self._models.switch)
            dialog.delete_clicked.connect(self._delete)
            dialog.export_clicked.connect(self._export)
            dialog.import_clicked.connect(self._import)
            dialog.compare_clicked.connect(self._compare)
            dialog.cancel_clicked.connect(self._cancel)
            dialog.finished.connect(lambda _result: self._cancel())
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        self._look()

    def _look(self, select: Path | None = None) -> None:
        """Read the folders anew, on the worker, and list what is there."""
        dialog, find, root = self.dialog, self._services.find_models, self._services.models_folder
        if dialog is None or not dialog.isVisible():
            return

        def work() -> tuple[Any, Any]:
            models, problems = find()
            return family(models, root), problems

        def done(found: tuple[Any, Any]) -> None:
            dialog.show_family(found[0], found[1], select)

        self._worker.submit(work, done, failed=self._tell_failed)

    def _tell_failed(self, error: Exception) -> None:
        if self.dialog is not None:
            self.dialog.bar.tell(reason_of(error), "error", about="model")

    # --- files -----------------------------------------------------------------------------------------------------
    def _change(self, work: Callable[[], Any], said: str, *, select: bool = False) -> None:
        """Do ``work`` on the worker, then list anew and say so; ``select`` the model that came of it."""
        dialog = self.dialog
        assert dialog is not None

        def done(found: Any) -> None:
            self._models.look_again()
            self._look(found.folder if select else None)
            dialog.bar.tell(said, about="model")

        self._worker.submit(work, done, failed=self._tell_failed)

    def _delete(self, info: ModelInfo) -> None:
        root, in_use = self._services.models_folder, self._inference.model
        if in_use is not None and in_use.folder == info.folder:
            self._tell_failed(ModelError(tr("{model} is in use. Use another model first.").format(model=info.name)))
        elif self._trains_from() == info.folder.resolve():
            text = tr("A fine-tune starts from {model}. Wait until it has ended.")
            self._tell_failed(ModelError(text.format(model=info.name)))
        else:
            self._change(lambda: delete_model(info, root), tr("{model} was deleted.").format(model=info.name))

    def _export(self, info: ModelInfo, file: Path) -> None:
        said = tr("{model} was written to {file}.").format(model=info.name, file=file)
        self._change(lambda: export_model(info, file), said)

    def _import(self, file: Path) -> None:
        root, find = self._services.models_folder, self._services.find_models

        def work() -> ModelInfo:
            return import_model(file, root, {info.name for info in find()[0]})

        said = tr("The model was imported. It is not in use yet.")
        self._change(work, said, select=True)

    # --- a comparison ----------------------------------------------------------------------------------------------
    def _compare(self, first: ModelInfo, second: ModelInfo, most: int) -> None:
        dialog, study, workspace = self.dialog, self._session.workspace.study, self._session.workspace
        assert dialog is not None
        if study is None:
            dialog.bar.tell(tr("Open a study first: the models are compared on its scans."), "warning", about="model")
            return
        make, device = self._services.make_segmenter, self._models.device
        folder, reader, user_data = study.folder, workspace.reader, self._services.user_data
        truths = "truth" not in workspace.worklist.blind

        def work() -> str:
            from busviewer.training.judge.side_by_side import compare_on
            from busviewer.ui.model.compare_words import compared_words

            models = make(first, device), make(second, device)
            found = compare_on(folder, reader, user_data, models, most=most, truths=truths)
            return compared_words(first.name, second.name, found)

        def done(text: str) -> None:
            self._end_comparing()
            dialog.show_figures(text)

        def failed(error: Exception) -> None:
            self._end_comparing()
            self._tell_failed(error)

        self._cancel()
        dialog.show_work(True)
        self._comparing = self._worker.submit(
            work, done, failed=failed, progress=lambda fraction, _text: dialog.progress.setValue(round(1000 * fraction))
        )

    def _cancel(self) -> None:
        if self._comparing is not None:
            self._comparing.cancel()
            self._end_comparing()

    def _end_comparing(self) -> None:
        self._comparing = None
        if self.dialog is not None:
            self.dialog.show_work(False)

    def close(self) -> None:
        """End the thread, after the scan it is at."""
        self._worker.close()
