"""Shows the model's assessment of a lesion when the reader wants it, and not sooner: it must not anchor the reader."""

from __future__ import annotations

from PySide6.QtCore import QObject

from busviewer.review import Aspect, Change, ReviewSession
from busviewer.segmentation.prediction import ModelId, Prediction
from busviewer.study.annotations.annotation import State
from busviewer.ui.commands.actions import Actions
from busviewer.ui.kit.handlers import Handlers
from busviewer.ui.kit.preferences import Preferences
from busviewer.ui.kit.text import tr
from busviewer.ui.model.inference import Inference
from busviewer.ui.panels.assessment_panel import CLASS_ACTIONS, MODE_ACTIONS, AssessmentPanel, assessment_words

__all__ = ["AssessmentController"]


class AssessmentController(QObject):
    """Between the session, the inference thread and the panel.

    The class probability is not kept on the disk: where the draft is of an earlier run, the scan is predicted again.
    """

    def __init__(
        self,
        session: ReviewSession,
        inference: Inference,
        panel: AssessmentPanel,
        actions: Actions,
        preferences: Preferences,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._session, self._inference, self._panel, self._actions = session, inference, panel, actions
        self._mode = "off"
        self._loaded: ModelId | None = None
        self._asked: tuple[object, ...] = ()
        self._failure = self._no_model = ""
        self._needed = False
        inference.ready.connect(self._ready)
        inference.not_recalled.connect(self._failed)
        preferences.changed.connect(self._settings_changed)

    def handlers(self) -> Handlers:
        """What to call, by the name of the command."""
        return {
            **{
                name: (lambda _on, mode=mode: self._preferences.change(assessment=mode))
                for mode, name in MODE_ACTIONS.items()
            },
            **{name: (lambda _on, said=said: self._classify(said)) for said, name in CLASS_ACTIONS.items()},
        }

    def on_change(self, change: Change) -> None:
        """Show what may be shown now."""
        if change.aspects & (Aspect.SCAN | Aspect.STATE | Aspect.DRAFT | Aspect.PREDICTION | Aspect.STUDY):
            self.refresh()

    def _settings_changed(self, names: frozenset[str]) -> None:
        if "assessment" in names:
            self.set_mode(self._preferences.settings.assessment)

    def _classify(self, lesion_class: str | None) -> None:
        self._session.sign_off.set_class(lesion_class)
        self.refresh()  # where the scan must not be changed, it is as it was

    def set_mode(self, mode: str) -> None:
        """From now on "off", "after sign-off" or "at once"."""
        self._mode, self._asked = mode, ()
        chosen = self._actions[MODE_ACTIONS[mode]]
        chosen.setChecked(True)
        self._panel.show_mode(chosen.text())
        self.refresh()

    def refresh(self) -> None:
        """The scan, its state, its draft, its prediction, its class or the model changed: show what may be shown."""
        said = self._session.shown.annotation
        self._actions[CLASS_ACTIONS[None if said is None else said.lesion_class]].setChecked(True)
        self._recall()
        found = self._prediction if self._may_show else None
        if found is None:
            self._panel.show_words("", self._why_none())
        else:
            self._panel.show_words(assessment_words(found, self._session.drafts.sensitivity), self._whose(found))

    def need_prediction(self, needed: bool) -> None:
        """Whether somebody else needs the prediction of the draft in memory too."""
        if needed != self._needed:
            self._needed = needed
            self.refresh()

    @property
    def why_no_prediction(self) -> str:
        """Why the prediction of the draft is not in memory and will not be, "" where it is on its way."""
        draft, model = self._session.shown.draft, self._inference.model_id
        if self._session.shown.hides("draft"):
            return tr("Hidden until you sign this scan off.")
        if draft is None:
            return tr("Segment the scan to see the model's assessment.")
        if not self._is_of_model():
            text = tr("This draft was made by {draft}. Segment again to see the assessment by {model}.")
            return text.format(draft=draft.model.name, model=tr("no model") if model is None else model.name)
        reason = self._failure or self._no_model
        return tr("No assessment: {reason}").format(reason=reason) if reason else ""

    def after_sign_off(self) -> str:
        """What to tell of the scan that was just signed off and is about to be left, "" where nothing."""
        found = self._prediction
        wanted = self._mode == "after sign-off" and self._may_show and found is not None
        return assessment_words(found, self._session.drafts.sensitivity) if wanted and found is not None else ""

    @property
    def _may_show(self) -> bool:
        signed = self._session.shown.state is State.SIGNED_OFF
        return self._session.shown.scan is not None and (self._mode == "at once" or (self._mode != "off" and signed))

    @property
    def _prediction(self) -> Prediction | None:
        return self._session.shown.prediction

    def _whose(self, found: Prediction) -> str:
        """Which model is in use, where it is not the one whose assessment is on show."""
        model = self._inference.model_id
        if model is None or model.sha256 == found.model.sha256:
            return ""
        text = tr("{draft} made this draft. The model in use is {model}.")
        return text.format(draft=found.model.name, model=model.name)

    def _why_none(self) -> str:
        """Why there is no assessment on show."""
        if self._mode == "off" or self._session.shown.scan is None:
            return ""
        if not self._may_show:
            return tr("Shown after you sign off the scan.")
        return self.why_no_prediction or tr("Computing…")

    def _is_of_model(self) -> bool:
        """Whether the draft on screen is of the model in use."""
        draft, model = self._session.shown.draft, self._inference.model_id
        return draft is not None and model is not None and draft.model.sha256 == model.sha256

    def _recall(self) -> None:
        """Have the prediction of the draft computed again, once, where it is wanted and not in memory."""
        session, draft = self._session, self._session.shown.draft
        made_by = None if draft is None else draft.model.sha256
        wish = (session.workspace.reader, session.shown.key, self._inference.model_id, made_by)
        if wish == self._asked:
            return
        self._failure, self._asked = "", ()
        self._inference.drop_recall()
        wanted = (
            (self._mode != "off" or self._needed)
            and self._loaded is not None
            and self._is_of_model()
            and self._prediction is None
        )
        if wanted and session.shown.key is not None and session.shown.scan is not None:
            self._asked = wish
            self._inference.recall(session.shown.key, session.shown.scan)

    def _ready(self, *_model: object) -> None:
        before, self._loaded, self._no_model = self._loaded, self._inference.model_id, ""
        if before != self._loaded:  # sooner, asking would have imported torch, perhaps under the pen
            self.refresh()

    def _failed(self, key: str, reason: str) -> None:
        if key:
            self._failure = reason if key == self._session.shown.key else self._failure
        else:
            self._no_model = reason
        self.refresh()
