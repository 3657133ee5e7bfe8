"""What a reader does with drafts: takes what the model proposes, accepts a possible lesion, chooses how sensitive."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from busviewer.review import acts
from busviewer.review.change import Aspect
from busviewer.review.predictions import is_of
from busviewer.review.steps import Reading
from busviewer.review.strokes import DRAFT_HIDDEN, OPEN_AGAIN
from busviewer.review.threshold import DraftThreshold
from busviewer.review.workspace import InForce, Workspace
from busviewer.segmentation.prediction import Prediction, is_carried
from busviewer.study.annotations.annotation import ScanRef, State
from busviewer.study.annotations.sensitivity import BALANCED, check_sensitivity

__all__ = ["Drafts", "Proposed"]


@dataclass(frozen=True)
class Proposed:
    """What became of a prediction.

    Attributes:
        kept: it is the draft, beside a correction that stays; or a carried one is not, because of the reader's mask.
        refused: why it could not become the draft, "" where it did.
    """

    kept: bool = False
    refused: str = ""

    @property
    def taken(self) -> bool:
        """Whether it is the draft, and no correction stands before it."""
        return not (self.kept or self.refused)


class Drafts:
    """The drafts of a study: where they come from, and which of them are firm."""

    def __init__(self, in_force: InForce, threshold: DraftThreshold) -> None:
        self._in_force, self._threshold = in_force, threshold

    # --- what the model proposes -----------------------------------------------------------------------------------
    def correction_is_work(self, key: str) -> bool:
        """Whether Segment would lose work of the reader if it replaced the correction of ``key``."""
        workspace = self._in_force()
        reading = workspace.shown.reading
        if key == workspace.shown.key and reading is not None:
            return workspace.hand.drawing or reading.correction_is_work()
        left = None if workspace.records is None else workspace.records.left(key)
        return left is not None and left.correction_is_work()

    def propose(
        self, key: str, scan_ref: ScanRef, prediction: Prediction, *, replace_correction: bool = False
    ) -> Proposed:
        """Make ``prediction`` the draft of ``key`` (any scan of the study), as one undoable step.

        A correction that is work is kept unless ``replace_correction``, and beside a hidden draft in any case; a
        signed-off scan keeps its final and state. Refused where the prediction is not of the scan under this key, or
        that must not be changed.
        Raises ValueError where the prediction is not on the scan's grid or its figures are not 0 to 1.
        """
        workspace = self._in_force()
        scan_ref = replace(scan_ref, path=key)
        draft = acts.draft_of(prediction, self.sensitivity)
        if draft.mask.shape != scan_ref.shape:
            raise ValueError(f"{key}: the prediction has the shape {draft.mask.shape}, the scan {scan_ref.shape}")
        if key == workspace.shown.key:
            workspace.hand.finish() if replace_correction else self._threshold.keep()
        reading = workspace.find(scan_ref)
        if isinstance(reading, str):
            return Proposed(refused=reading)
        on_screen = self._keep(workspace, reading, prediction)
        work = reading.correction_is_work() or (on_screen and workspace.hand.drawing) or reading.hides("draft")
        replace_correction = replace_correction and not reading.hides("draft")
        kept = work and not replace_correction
        step = acts.segment_step(reading, draft, keep_correction=kept)
        if step is not None:
            workspace.do(reading, step)
        return Proposed(kept=kept)

    def carry(self, key: str, scan_ref: ScanRef, prediction: Prediction) -> Proposed:
        """Make a carried mask (:func:`~busviewer.segmentation.carrying.as_carried`) the draft of ``key``, as one
        undoable step. Refused as by :meth:`propose`, and where the reader has an own mask there."""
        workspace = self._in_force()
        if key == workspace.shown.key:
            workspace.hand.finish()
        reading = workspace.find(replace(scan_ref, path=key))
        if isinstance(reading, str):
            return Proposed(refused=reading)
        if reading.correction is not None or reading.annotation.final is not None:
            return Proposed(kept=True)
        workspace.predictions.drop(key)
        step = acts.carry_step(reading, acts.draft_of(prediction, self.sensitivity))
        if step is not None:
            workspace.do(reading, step)
        return Proposed()

    def discard_carried(self, keys: Iterable[str]) -> int:
        """Discard the drafts of these scans that were carried there, each as one undoable step; how many were.

        One that the reader accepted, corrected or signed off stays.
        """
        workspace, discarded = self._in_force(), 0
        for key in keys:
            left = None if workspace.records is None else workspace.records.left(key)
            reading = "" if left is None else workspace.find(left.annotation.scan)
            if isinstance(reading, str) or reading.correction is not None or reading.annotation.final is not None:
                continue
            draft = reading.annotation.draft
            step = None if draft is None or not is_carried(draft.model.name) else acts.discard_step(reading)
            if step is not None:
                workspace.do(reading, step)
                discarded += 1
        return discarded

    def remember(self, key: str, scan_ref: ScanRef, prediction: Prediction) -> bool:
        """Keep ``prediction``, made again or completed, of a scan whose draft the same model proposed; no step.

        A draft whose uncertainty is not known yet takes that of the prediction. Returns False, and keeps nothing, where
        the draft is of another model by now, or there is none, or the scan is another.
        """
        workspace = self._in_force()
        reading = workspace.find(replace(scan_ref, path=key))
        if isinstance(reading, str) or not is_of(reading.annotation.draft, prediction.model):
            return False
        self._keep(workspace, reading, prediction)
        if workspace.complete(reading):
            workspace.save(reading)
            workspace.tell.changed(Aspect.ROWS, key)
        return True

    @staticmethod
    def _keep(workspace: Workspace, reading: Reading, prediction: Prediction) -> bool:
        """Keep a prediction in memory; whether it is that of the scan on screen."""
        workspace.predictions.put(reading.key, prediction)
        on_screen = reading is workspace.shown.reading
        if on_screen:
            workspace.tell.changed(Aspect.PREDICTION)
        return on_screen

    # --- firm or weak ----------------------------------------------------------------------------------------------
    @property
    def sensitivity(self) -> str:
        """By which drafts are firm or weak: what the reader chose for this study; "balanced" where none is open."""
        records = self._in_force().records
        return BALANCED if records is None else records.sensitivity

    def set_sensitivity(self, name: str) -> bool:
        """Let drafts be firm or weak by another sensitivity from now on; no network runs.

        False where nothing may be changed here (says why), or no study is open. ValueError for an unknown one.
        """
        check_sensitivity(name)
        workspace = self._in_force()
        records = workspace.records
        if records is None:
            return False
        if records.read_only:
            workspace.tell.changed(Aspect.STATE)  # a menu that was ticked shows it as it is
            workspace.tell.say("{reason}", reason=records.read_only)
            return False
        if name == records.sensitivity:
            return True
        workspace.hand.finish()
        records.choose_sensitivity(name)
        if workspace.shown.reading is not None:
            workspace.shown.reading.sensitivity = name
        workspace.tell.rows()
        workspace.tell.changed(Aspect.MASK | Aspect.DRAFT | Aspect.STATE | Aspect.MEASUREMENTS)
        workspace.refresh_saved()
        return True

    @property
    def starts_from_draft(self) -> bool:
        """Whether what is drawn on a scan with a weak draft starts from that draft's mask, or from nothing."""
        return self._in_force().rules.starts_from_draft

    @starts_from_draft.setter
    def starts_from_draft(self, starts: bool) -> None:
        workspace = self._in_force()
        workspace.rules.starts_from_draft = starts
        if workspace.shown.reading is not None:
            workspace.shown.reading.starts_from_draft = starts

    def accept(self) -> bool:
        """Make the mask of the weak draft the correction, as one undoable step; False where not, and says why."""
        workspace = self._in_force()
        shown, say = workspace.shown, workspace.tell.say
        if shown.reading is None or not workspace.may_change():
            return False
        workspace.hand.finish()
        step = acts.accept_step(shown.reading)
        if step is not None:
            workspace.do(shown.reading, step)
            if step.before.state is State.SIGNED_OFF:
                say(OPEN_AGAIN)
        elif shown.hides("draft"):
            say(DRAFT_HIDDEN)
        elif shown.draft_kind == "weak":
            say("This scan already has a mask. Restore the draft first, or add the possible lesion to the mask")
        elif shown.draft_kind == "firm":
            say("The draft is firm, so it does not need to be accepted")
        elif shown.draft_kind == "none":
            say("Nothing was found in this scan. Draw the lesion, or sign off as no lesion")
        else:
            say("There is no possible lesion to accept. Segment the scan first")
        return step is not None
