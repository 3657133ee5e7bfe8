"""A draft as the reader meets it: firm, a possible lesion or nothing found; accepting it, and how sensitive it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from busviewer.review import Aspect, Change, ReviewSession
from busviewer.segmentation.prediction import is_carried
from busviewer.study.annotations.annotation import State
from busviewer.ui.commands.actions import Actions
from busviewer.ui.commands.bindings import key_text
from busviewer.ui.kit.draft_words import (
    SENSITIVITY_ACTIONS,
    SENSITIVITY_NAMES,
    firm_words,
    nothing_words,
    possible_lesion,
    sensitivity_words,
    unaccepted,
)
from busviewer.ui.kit.handlers import Handlers
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.preferences import Preferences
from busviewer.ui.kit.text import tr
from busviewer.ui.model.inference import Inference
from busviewer.ui.panels.draft_strip import DraftStrip
from busviewer.ui.panels.status_bar import StatusBar

if TYPE_CHECKING:
    from busviewer.ui.canvas.scan_view import ScanView

__all__ = ["DraftController"]

_ASPECTS = Aspect.STUDY | Aspect.SCAN | Aspect.DRAFT | Aspect.STATE | Aspect.ROWS
_NEXT = {"weak": ("accept", "no_lesion"), "none": ("refine", "no_lesion")}
_ICONS = {"weak": "possible", "none": "nothing"}


class DraftController(QObject):
    """Between the session, the line below the canvas, the canvas, the menu of sensitivities and the status bar."""

    def __init__(
        self,
        session: ReviewSession,
        inference: Inference,
        strip: DraftStrip,
        status: StatusBar,
        actions: Actions,
        bar: MessageBar,
        preferences: Preferences,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._inference, self._strip, self._status = session, inference, strip, status
        self._actions, self._bar, self._preferences = actions, bar, preferences
        self._asked: tuple[str | None, str] = (None, "")
        strip.start_chosen.connect(lambda from_draft: preferences.change(start_from_draft=from_draft))
        preferences.changed.connect(lambda _names: self._take_settings())
        self._take_settings()
        self.refresh()

    def handlers(self) -> Handlers:
        """What to call, by the name of the command."""
        return {
            "accept": self.accept,
            "ask_no_lesion": lambda on: self._preferences.change(ask_no_lesion=on),
            "restore_draft": self._session.editor.restore_draft,
            **{
                name: (lambda _on, said=said: self._set_sensitivity(said)) for said, name in SENSITIVITY_ACTIONS.items()
            },
        }

    def show_on(self, view: ScanView) -> None:
        """The canvas on which a weak draft can be clicked."""
        view.weak_mark_clicked.connect(self.accept)

    def on_change(self, change: Change) -> None:
        """Show what changed."""
        if change.aspects & _ASPECTS and change.key in (None, self._session.shown.key):
            self.refresh()

    # --- the draft -------------------------------------------------------------------------------------------------
    def refresh(self) -> None:
        """Say what the draft of the scan on screen is."""
        self.show_sensitivities()
        session, kind = self._session, unaccepted(self._session)
        draft, signed = session.shown.draft, session.shown.state is State.SIGNED_OFF
        if session.shown.scan is None or session.judging.judge or signed:
            self._strip.tell("", "", ())
        elif kind and draft is not None:
            words = nothing_words(session) if kind == "none" else possible_lesion(draft.lesion_probability)
            if kind == "weak" and is_carried(draft.model.name):
                words = tr("Carried from another frame. {draft}").format(draft=words)
            self._strip.tell(words, _ICONS[kind], _NEXT[kind], start=kind == "weak")
        elif session.shown.correction is not None:
            self._strip.tell(tr("Your correction"), "", ())
        elif draft is not None:
            self._strip.tell(firm_words(draft), "", ())
        elif session.shown.hides("draft"):
            self._strip.tell("", "", ())
        else:
            self._strip.tell(tr("No draft yet"), "", ("segment",))

    def accept(self) -> None:
        """Make the weak draft the correction; what was said of it is past."""
        self._bar.leave("scan")
        self._session.drafts.accept()

    def _take_settings(self) -> None:
        settings = self._preferences.settings
        self._session.drafts.starts_from_draft = settings.start_from_draft
        self._strip.show_start(settings.start_from_draft)
        self._actions["ask_no_lesion"].setChecked(settings.ask_no_lesion)

    def may_sign_no_lesion(self, sign: Callable[[], None]) -> bool:
        """Whether "no lesion" may be signed at once; where a mask would be set aside, ask first, and once, unless the
        reader wants no such question.

        ``sign`` is called where the reader answers so; asked again meanwhile, it may.
        """
        session, bar = self._session, self._bar
        mask, key = session.shown.mask, session.shown.key
        wanted = self._preferences.settings.ask_no_lesion
        if not wanted or mask is None or not mask.any() or self._asked == (key, bar.text):
            self._asked = (None, "")
            return True
        text = tr("This scan has a firm draft. Sign off as no lesion?")
        if session.shown.correction is not None:
            text = tr("You drew a lesion on this scan. Sign off as no lesion?")
        key_name = key_text(self._actions["no_lesion"].shortcut())
        no = tr("No lesion ({key})").format(key=key_name) if key_name else tr("No lesion")

        def never_ask() -> None:
            self._preferences.change(ask_no_lesion=False)
            sign()

        answers = ((tr("Keep mask"), lambda: None), (no, sign), (tr("No lesion, and never ask again"), never_ask))
        bar.ask(text, answers, about="scan")
        self._asked = key, bar.text
        return False

    # --- the sensitivity -------------------------------------------------------------------------------------------
    def show_sensitivities(self) -> None:
        """Which one is in force, and what each comes to with the model in use."""
        session, model = self._session, self._inference.model
        for name, command in SENSITIVITY_ACTIONS.items():
            found = None if model is None else model.sensitivities.get(name)
            action = self._actions[command]
            action.setText(sensitivity_words(name, found))
            action.setChecked(session.workspace.study is not None and name == session.drafts.sensitivity)
        there = session.workspace.study is not None and model is not None
        self._status.show_sensitivity(tr(SENSITIVITY_NAMES[session.drafts.sensitivity]) if there else "")

    def _set_sensitivity(self, name: str) -> None:
        """Let drafts be firm by another sensitivity, and tell what they are now."""
        session, before = self._session, self._session.drafts.sensitivity
        session.drafts.set_sensitivity(name)
        self.show_sensitivities()  # where it may not be changed, it is as it was
        if session.drafts.sensitivity == before:
            return
        counts, title = session.workspace.worklist.counts, tr(SENSITIVITY_NAMES[name])
        parts = [
            text.format(count=count)
            for count, text in (
                (counts.firm, tr("firm drafts: {count}")),
                (counts.possible, tr("possible lesions: {count}")),
                (counts.nothing, tr("nothing found: {count}")),
            )
            if count
        ]
        said = ", ".join(parts) or tr("no drafts yet")
        if "draft" in session.judging.blind:
            said = tr("the effect is hidden until you sign off")
        self._bar.tell(tr("Sensitivity {name}: {counts}.").format(name=title, counts=said), about="study")
