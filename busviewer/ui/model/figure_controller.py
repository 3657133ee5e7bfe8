"""Opens the dialog that exports figures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from busviewer.review import ReviewSession
from busviewer.segmentation.explaining import CLASSES, Wish
from busviewer.ui.kit.handlers import Handlers
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.model.inference import Inference

__all__ = ["FigureController"]


class FigureController(QObject):
    """``wish`` is what the reader asks of the heatmap beside the scan."""

    def __init__(
        self,
        session: ReviewSession,
        user_data: Path,
        inference: Inference,
        wish: Callable[[], Wish],
        bar: MessageBar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._user_data = user_data
        self._session, self._inference, self._wish, self._bar, self._window = session, inference, wish, bar, parent

    def handlers(self) -> Handlers:
        """What to call, by the name of the command."""
        return {"figure": self._open}

    def _open(self) -> None:
        from busviewer.ui.model.figure_dialog import FigureDialog

        if self._session.workspace.study is None:
            return
        wish = self._wish()
        if wish.target not in CLASSES:  # of a region that was drawn on one scan there is none on the others
            wish = replace(wish, target="lesion")
        FigureDialog(self._session, self._user_data, self._inference, wish, self._bar, self._window).open()
