"""The study's folder as it changes under the reader: new scans, removed ones, copies that are whole at last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from busviewer.review import ReviewSession
from busviewer.study.folder.study import Study
from busviewer.study.folder.watch import FolderWatch, Found, Retries
from busviewer.ui.kit.jobs import Job, Worker, repeat
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.text import tr
from busviewer.ui.study.scan_loader import load_entry

__all__ = ["WatchController"]

_EVERY_MS = 3000


class WatchController(QObject):
    """Looks at the folder every few seconds, on a worker: network drives tell nobody of changes.

    Signals: ``followed`` the keys of scans that are new or there again, after the session has taken them up;
    ``readable`` the key of a scan that could not be read and now can.
    """

    followed = Signal(object)
    readable = Signal(object)

    def __init__(self, session: ReviewSession, bar: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._bar = session, bar
        self._worker = Worker("watch", self)
        self._timer = repeat(self, _EVERY_MS, self.look)
        self._job: Job | None = None
        self._watch: FolderWatch | None = None
        self._retries = Retries()
        self._missing = False

    def start(self, study: Study) -> None:
        """Watch the folder of ``study``, and no other."""
        self.stop()
        self._watch, self._retries = FolderWatch(study), Retries()
        self._timer.start()

    def stop(self) -> None:
        """Watch none."""
        self._timer.stop()
        self._worker.clear()
        self._job, self._watch, self._missing = None, None, False

    def look(self) -> None:
        """Look now, unless a look is under way, or the one scan of a consensus is edited: no other belongs there."""
        study, watch, retries = self._session.workspace.study, self._watch, self._retries
        if (
            watch is None
            or study is None
            or self._session.judging.judge
            or (self._job is not None and not self._job.finished)
        ):
            return
        worklist = self._session.workspace.worklist
        rows = worklist.rows if worklist.counts.unreadable else ()
        files = [(row.key, study.by_key[row.key].path) for row in rows if row.unreadable and not row.gone]

        def work() -> tuple[Found | None, list[str]]:
            found = watch.look()
            return found, [key for key in retries.due(files) if _can_be_read(study, key)]

        self._job = self._worker.submit(work, self._saw)

    def _saw(self, found: tuple[Found | None, list[str]]) -> None:
        news, mended = found
        if self._session.workspace.study is None:
            return
        if news is not None:
            self._take(news)
        for key in mended:
            self._session.rows.unreadable(key, "")
            self.readable.emit(key)

    def _take(self, news: Found) -> None:
        folder = news.study.folder
        if news.missing:
            self._missing = True
            self._bar.tell(_lost(folder, news.missing), "error", about="study")
            return
        if self._missing:
            self._missing = False
            self._bar.tell(tr("{folder} is available again.").format(folder=folder), about="study")
        worklist = self._session.workspace.worklist
        new = [key for key in news.study.by_key if key not in worklist]
        gone = [row.key for row in worklist.rows if row.key in news.gone and not row.gone]
        back = [row.key for row in worklist.rows if row.gone and row.key not in news.gone]
        self._session.follow(news.study, news.gone)
        parts = []
        for keys, text in (
            (new, tr("New in the folder: {count}.")),
            (back, tr("Available again: {count}.")),
            (gone, tr("Removed from the folder: {count}; your work is kept.")),
        ):
            if keys:
                parts.append(
                    text.format(count=len(keys) if len(keys) > 1 else self._session.workspace.name_of(keys[0]))
                )
        if parts:
            self._bar.tell(" ".join(parts), "warning" if gone else "info", about="study")
        self.followed.emit([*new, *back])

    def close(self) -> None:
        """End the thread."""
        self._timer.stop()
        self._worker.close()


def _lost(folder: Path, reason: str) -> str:
    text = tr(
        "{folder} cannot be found. It was renamed or moved, or its disk was removed. Your work is kept in memory and "
        "will be saved when the folder is available again."
    )
    return text.format(folder=folder) if not folder.exists() else reason


def _can_be_read(study: Study, key: str) -> bool:
    try:
        load_entry(study.by_key[key])
    except Exception:
        return False
    return True
