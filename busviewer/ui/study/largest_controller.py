"""The frame of a clip with the largest lesion: found on a worker, offered in the bar beneath the scan, gone to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from busviewer.review import Aspect, Change, ReviewSession
from busviewer.review.largest import Largest, largest_lesion
from busviewer.ui.kit.handlers import Handlers
from busviewer.ui.kit.jobs import Worker
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.text import tr
from busviewer.ui.panels.clip_bar import ClipBar
from busviewer.ui.study.study_controller import StudyController

__all__ = ["LargestController"]


class LargestController(QObject):
    """Between the session, the bar beneath the scan and the message bar."""

    def __init__(
        self, session: ReviewSession, study: StudyController, clip_bar: ClipBar, bar: MessageBar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._study, self._clip_bar, self._bar = session, study, clip_bar, bar
        self._worker = Worker("largest", self)
        self._file = ""  # of the clip that the bar tells of

    def handlers(self) -> Handlers:
        """What to call, by the name of the command."""
        return {"largest_lesion": self.go}

    def on_change(self, change: Change) -> None:
        """Another clip came on screen, or a mask was changed: what was found may hold no longer."""
        key, clips = self._session.shown.key, self._session.workspace.worklist.clips
        stepped = Aspect.HISTORY in change.aspects and Aspect.SCAN not in change.aspects
        left = Aspect.STUDY in change.aspects or key is None or clips.file(key) != self._file
        if self._file and (stepped or left):
            self._tell("", None)

    def find(self, key: str, then: Callable[[Largest | None], None]) -> None:
        """Find it in the clip that ``key`` is a frame or the file of; not answered once another study is open."""
        clips, storage = self._session.workspace.worklist.clips, self._session.storage
        frames, study = clips.frames(key), self._session.workspace.study

        def done(found: Largest | None) -> None:
            if self._session.workspace.study is not study:
                return
            self._tell(clips.file(key), found)
            then(found)

        self._worker.submit(lambda: largest_lesion(frames, storage.left), done, failed=lambda _error: then(None))

    def _tell(self, file: str, found: Largest | None) -> None:
        shown = self._session.shown.key
        here = shown is not None and self._session.workspace.worklist.clips.file(shown) == file
        self._file = file if here and found is not None else ""
        self._clip_bar.show_largest(None if not self._file or found is None else self.number(found))

    def number(self, found: Largest) -> int:
        """Which frame of its clip it is, from 1."""
        return self._session.workspace.worklist.clips.frames(found.key).index(found.key) + 1

    def words(self, found: Largest) -> str:
        """Which frame, and how large."""
        if found.mm2 is None:
            return tr("frame {number}, {area} px").format(number=self.number(found), area=found.pixels)
        return tr("frame {number}, {area} mm²").format(number=self.number(found), area=round(found.mm2))

    def go(self) -> None:
        """To the frame with the largest lesion of the clip on screen."""
        key = self._session.shown.key
        if key is None:
            return

        def then(found: Largest | None) -> None:
            if self._session.shown.key != key:
                return  # the reader went elsewhere meanwhile
            if found is None:
                text = tr("No frame of this clip has a mask or a draft with a lesion. Segment the clip first.")
                self._bar.tell(text, about="scan")
                return
            self._study.go_to(found.key)
            self._bar.tell(tr("Largest lesion: {words}.").format(words=self.words(found)), about="study")

        self.find(key, then)

    def offer(self, key: str, then: Callable[[str, Callable[[], None]], None], otherwise: Callable[[], None]) -> None:
        """Find it in the clip of ``key``, and hand ``then`` what to write on a button that goes there, and what that
        does; where there is none, call ``otherwise``."""

        def found(largest: Largest | None) -> None:
            if largest is None:
                otherwise()
                return
            label = tr("Go to the largest lesion ({words})").format(words=self.words(largest))
            then(label, lambda: self._study.go_to(largest.key))

        self.find(key, found)

    def close(self) -> None:
        """End the thread."""
        self._worker.close()
