"""What is made of a study for use elsewhere, the export and the summary; and what comes from elsewhere."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from busviewer.review import ReviewSession
from busviewer.ui.kit.handlers import Handlers
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.text import tr

__all__ = ["OutputController"]


class OutputController(QObject):
    """Opens their dialogs over ``parent``.

    Signals: ``chosen`` a scan of the study to go to.
    """

    chosen = Signal(object)

    def __init__(self, session: ReviewSession, user_data: Path, bar: MessageBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._user_data, self._bar, self._window = session, user_data, bar, parent

    def handlers(self) -> Handlers:
        """What to call, by the name of the command."""
        return {"export": self.export, "import": self.import_masks, "summary": self._summarise}

    def export(self, keys: Collection[str] | None = None) -> None:
        """Ask what to export of the study, or only of the scans ``keys``."""
        from busviewer.ui.reports.export_dialog import ExportDialog

        if self._session.workspace.study is not None:
            ExportDialog(self._session, self._user_data, self._bar, self._window, keys=keys).open()

    def import_masks(self) -> None:
        """Ask which masks to import into the study."""
        from busviewer.ui.reports.import_dialog import ImportDialog

        if self._session.judging.judge:
            self._bar.tell(
                tr("This is the consensus of several readers. Go back to your own work to import masks."), about="study"
            )
        elif self._session.workspace.study is not None:
            ImportDialog(self._session, self._bar, self._window).open()

    def _summarise(self) -> None:
        from busviewer.ui.reports.summary_dialog import SummaryDialog

        open_ = self._window.findChild(SummaryDialog)
        if open_ is not None and open_.isVisible():
            open_.refresh()
            open_.raise_()
            open_.activateWindow()
            return
        dialog = SummaryDialog(self._session, self._user_data, self._window)
        dialog.chosen.connect(self._go_to)
        dialog.show()

    def _go_to(self, key: str) -> None:
        if key in self._session.workspace.worklist:
            self.chosen.emit(key)
