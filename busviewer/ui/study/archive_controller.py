"""The archive in the window: studies from it, files into it, and the next studies in the background."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from busviewer.review import ReviewSession
from busviewer.study.folder.study import Study
from busviewer.ui.kit.handlers import Handlers
from busviewer.ui.kit.jobs import Worker
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.preferences import Preferences
from busviewer.ui.kit.text import tr

if TYPE_CHECKING:
    from busviewer.ui.study.archive_dialog import Wanted

__all__ = ["ArchiveController"]


class ArchiveController(QObject):
    """Opens its dialogs over ``parent``; ``open_folder`` opens what was retrieved."""

    def __init__(
        self,
        session: ReviewSession,
        open_folder: Callable[[Path], None],
        user_data: Path,
        bar: MessageBar,
        preferences: Preferences,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session, self._open_folder, self._user_data, self._bar = session, open_folder, user_data, bar
        self._preferences, self._window = preferences, parent
        self.worker = Worker("archive-ahead", self)
        self._ahead_into: Path | None = None

    def handlers(self) -> Handlers:
        """What to call, by the name of the command."""
        return {"open_archive": self._open, "store_archive": self._store}

    def _open(self) -> None:
        from busviewer.ui.study.archive_dialog import ArchiveDialog

        if self._raised(ArchiveDialog):
            return
        dialog = ArchiveDialog(self._preferences, self._user_data, self._bar, self._window)
        dialog.retrieved.connect(self._open_folder)
        dialog.ahead.connect(self._go_ahead)
        dialog.show()

    def _store(self) -> None:
        from busviewer.ui.study.archive_store_dialog import ArchiveStoreDialog

        if self._raised(ArchiveStoreDialog):
            return
        study = self._session.workspace.study
        # where an export goes unless the reader chooses; never a folder of all studies
        folder = Path.home() / "export" if study is None else study.folder.parent / f"{study.folder.name}-masks"
        ArchiveStoreDialog(self._preferences, folder, self._window).show()

    def _raised(self, kind: type[QDialog]) -> bool:
        """Whether a dialog of this kind is open; it is brought to the front."""
        open_ = self._window.findChild(kind)
        if open_ is None or not open_.isVisible():
            return False
        open_.raise_()
        open_.activateWindow()
        return True

    def _go_ahead(self, wanted: Wanted) -> None:
        """Retrieve in the background, in place of what an earlier search wanted."""
        from busviewer.ui.study.archive_dialog import fetched

        def done(found: object) -> None:
            text = tr("The next studies are there: {count}. They are in the worklist.").format(
                count=len(wanted.studies)
            )
            problems = found.problems  # type: ignore[attr-defined]
            self._bar.tell(text, "warning" if problems else "info", about="program", details=problems)

        def failed(error: Exception) -> None:
            text = tr("The next studies could not be retrieved: {reason}").format(reason=error)
            self._bar.tell(text, "warning", about="program")

        self.worker.clear()
        self._ahead_into = wanted.folder
        self.worker.submit(lambda: fetched(wanted), done, failed=failed)

    def study_opened(self, study: Study) -> None:
        """Another study is read now: what would come into the one before is not wanted."""
        if self._ahead_into is not None and self._ahead_into.resolve() != study.folder.resolve():
            self.worker.clear()
            self._ahead_into = None

    def close(self) -> None:
        """End the thread."""
        self.worker.close()
