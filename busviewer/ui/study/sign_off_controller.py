"""Signing a scan off, with a mask or as without a lesion, and opening it again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from busviewer.review import ReviewSession
from busviewer.ui.commands.actions import Actions
from busviewer.ui.commands.bindings import key_text
from busviewer.ui.kit.handlers import Handlers
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.text import tr
from busviewer.ui.model.assessment_controller import AssessmentController
from busviewer.ui.model.draft_controller import DraftController
from busviewer.ui.panels.reading_panel import ReadingPanel
from busviewer.ui.readers.readers_controller import ReadersController
from busviewer.ui.study.study_controller import StudyController

__all__ = ["SignOffController"]


class SignOffController(QObject):
    """After a sign-off it goes to the next open scan, or, from a consensus, back to the comparison."""

    def __init__(
        self,
        session: ReviewSession,
        study: StudyController,
        drafts: DraftController,
        assessments: AssessmentController,
        readers: ReadersController,
        reading: ReadingPanel,
        actions: Actions,
        bar: MessageBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._study, self._drafts, self._assessments = session, study, drafts, assessments
        self._readers, self._reading, self._actions, self._bar = readers, reading, actions, bar

    def handlers(self) -> Handlers:
        """What to call, by the name of the command."""
        return {
            "sign_off": self._sign_or_close,
            "no_lesion": self._sign_no_lesion,
            "reopen": self._session.sign_off.reopen,
        }

    def _sign_or_close(self) -> None:
        """Enter closes an open polygon first."""
        if not self._session.editor.strokes.outline:
            self._sign(self._session.sign_off.sign)
        elif not self._session.editor.strokes.close_outline():
            text = tr("A polygon needs at least three corners. Click another corner, or press Esc to cancel.")
            self._bar.tell(text, about="scan")

    def _sign_no_lesion(self) -> None:
        sign = self._session.sign_off.no_lesion
        if self._drafts.may_sign_no_lesion(lambda: self._sign(sign)):
            self._sign(sign)

    def _sign(self, sign: Callable[[], bool]) -> None:
        self._reading.commit()
        key = self._session.shown.key
        if not sign():
            return
        if self._session.judging.judge:
            self._readers.back()
        else:
            empty = sign == self._session.sign_off.no_lesion
            self._study.next_open("" if key is None else self._told(key, empty=empty))

    def _told(self, key: str, *, empty: bool) -> str:
        """What is said of a scan that is signed off now."""
        assessment, name = self._assessments.after_sign_off(), self._session.workspace.name_of(key)
        text = tr("{scan} is signed off: no lesion. To reopen it, press {undo}.")
        text = text if empty else tr("{scan} is signed off. To reopen it, press {undo}.")
        undo = key_text(self._actions["undo"].shortcut()) or tr("Undo")
        text = text.format(scan=name, undo=undo)
        return f"{text} {name}: {assessment}" if assessment else text
