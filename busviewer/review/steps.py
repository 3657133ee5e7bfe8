"""The working state of one scan, and the steps that change it and can be taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from busviewer.editing import Edit, apply, diff
from busviewer.mask import Box, Mask, Scale, Spacing
from busviewer.study.annotations.annotation import HIDEABLE, Annotation, Draft, Final, Ruler, State, state_of
from busviewer.study.annotations.calibration import Calibrations, scale_of, spacing_of
from busviewer.study.annotations.counting import counting_mask, draft_counts
from busviewer.study.annotations.sensitivity import BALANCED

__all__ = ["KEEP", "Keep", "Reading", "Standing", "Step", "make_step"]


class Keep:
    """The type of :data:`KEEP`: this part stays as it is (None would say "none")."""


KEEP = Keep()


@dataclass(frozen=True, eq=False)
class Standing:
    """The parts of an annotation that a step replaces whole; they share their masks with the annotation."""

    state: State
    draft: Draft | None
    finals: tuple[Final, ...]
    rulers: tuple[Ruler, ...] = ()

    def same(self, other: Standing) -> bool:
        """Whether nothing of it differs."""
        same = self.state is other.state and self.draft is other.draft and self.finals is other.finals
        return same and self.rulers == other.rulers


@dataclass(frozen=True, eq=False)
class Step:
    """One undoable change of a scan: its standing before and after, and what happened to the correction.

    A correction that appears or goes differs by ``flips`` from ``base``, a mask (H, W) that is not written to (None:
    the empty one); so the correction itself is never kept, and the same flips take the step back.

    ``spacing`` is what the reader had set for the scan before and after, of a step that sets it: no other touches it.
    """

    label: str
    before: Standing
    after: Standing
    had: bool
    has: bool
    base: Mask | None
    flips: Edit | None
    spacing: tuple[Spacing | None, Spacing | None] | None = None

    @property
    def box(self) -> Box | None:
        """The pixels of the mask on show that the step changes, where that is known to be a part of them, else None."""
        return self.flips.box if self.flips is not None and self.had and self.has else None

    @property
    def changes_state(self) -> bool:
        """Whether the state, the finals, or whether there is a correction at all is another afterwards."""
        before, after = self.before, self.after
        return before.state is not after.state or before.finals is not after.finals or self.had != self.has

    @property
    def nbytes(self) -> int:
        """Bytes that the step keeps alive."""
        drafts = {id(draft): draft.mask.nbytes for draft in (self.before.draft, self.after.draft) if draft is not None}
        if self.before.draft is self.after.draft:
            drafts.clear()  # alive with the annotation
        added = sum(final.mask.nbytes for final in self.after.finals[len(self.before.finals) :])
        return 256 + sum(drafts.values()) + added + (0 if self.flips is None else self.flips.nbytes)


class Reading:
    """One scan as it is being read: the annotation, and the correction as an array that is drawn on in place.

    Attributes:
        blind: what of "draft" and "truth" is kept from the reader until the scan is signed off.
        sensitivity: by which its draft is firm or weak.
        starts_from_draft: whether a correction of a scan with a weak draft starts from that, or from nothing.
        half_drawn: whether the correction exists only since the press of the stroke that is being drawn.
    """

    def __init__(
        self,
        annotation: Annotation,
        blind: frozenset[str] = frozenset(),
        sensitivity: str = BALANCED,
        *,
        starts_from_draft: bool = True,
        calibrations: Calibrations | None = None,
    ) -> None:
        self.blind, self.sensitivity, self.starts_from_draft = blind, sensitivity, starts_from_draft
        correction = annotation.correction
        state = state_of(annotation.state, opened=annotation.opened, work=annotation.has_work)
        if correction is not None:  # on a signed-off scan, it says that that was opened again
            state = State.IN_PROGRESS
        self.annotation = replace(annotation, correction=None, state=state)
        self.correction: Mask | None = None if correction is None else correction.copy()
        self.half_drawn = False
        self._calibrations = calibrations

    @property
    def key(self) -> str:
        """The key of the scan."""
        return self.annotation.scan.path

    @property
    def standing(self) -> Standing:
        """State, draft, finals and rulers as they are now."""
        said = self.annotation
        return Standing(said.state, said.draft, said.finals, said.rulers)

    @property
    def spacing(self) -> Spacing | None:
        """mm a pixel (down, across), by all that is known of the scan; None where unknown."""
        return spacing_of(self.annotation, self._calibrations)

    @property
    def scale(self) -> Scale:
        """The spacing place by place: that of what is measured."""
        return scale_of(self.annotation, self._calibrations)

    def hides(self, what: str) -> bool:
        """Whether the "draft" or the "truth" is kept from the reader now."""
        return what in self.blind and self.annotation.state is not State.SIGNED_OFF

    def see(self, **there: bool) -> bool:
        """Keep what of "draft" and "truth" is ``there`` and not hidden as seen by the reader; whether that is news."""
        before = self.annotation.seen
        seen = tuple(what for what in HIDEABLE if what in before or (there[what] and not self.hides(what)))
        self.annotation = replace(self.annotation, seen=seen)
        return seen != before

    @property
    def draft(self) -> Draft | None:
        """The draft as far as the reader may know of it."""
        return None if self.hides("draft") else self.annotation.draft

    @property
    def draft_kind(self) -> str | None:
        """ "firm", "weak" or "none" of a draft that the reader may know of; None without one."""
        return None if self.draft is None else self.draft.kind(self.sensitivity)

    @property
    def base(self) -> Mask | None:
        """What a new correction starts from: the final on a signed-off scan, else the draft, unless that is weak and
        :attr:`starts_from_draft` is not set; not to be written to."""
        if self.annotation.final is not None:
            return self.annotation.final.mask
        draft = self.draft
        if draft is None or not (self.starts_from_draft or draft_counts(draft, self.sensitivity)):
            return None
        return draft.mask

    @property
    def mask(self) -> Mask | None:
        """The mask that counts now (:mod:`~busviewer.study.annotations.counting`): a weak draft is none."""
        if self.correction is not None:
            return self.correction
        return counting_mask(self.annotation, self.sensitivity, draft_hidden=self.hides("draft"))

    @property
    def worked(self) -> Mask | None:
        """The mask that a tool changes: the correction, or what it would start from; not to be written to."""
        return self.base if self.correction is None else self.correction

    def fresh(self) -> Mask:
        """A new array to draw on, equal to :attr:`base`."""
        return self._copy(self.base)

    def snapshot(self) -> Annotation:
        """The whole annotation, its correction copied unless it is half drawn: it may be handed to another thread."""
        if self.correction is None or self.half_drawn:
            return self.annotation
        return replace(self.annotation, correction=self.correction.copy())

    def note(self, **fields: Any) -> None:
        """Replace fields of the annotation that no step carries (flag, note, class, seconds ...)."""
        self._say(**fields)

    def _say(self, **fields: Any) -> None:
        """Replace fields of the annotation; a scan is in progress while the reader's work is there, and no longer."""
        said = replace(self.annotation, **fields)
        work = said.has_work or (self.correction is not None and not self.half_drawn)
        self.annotation = replace(said, state=state_of(said.state, opened=said.opened, work=work))

    def correction_is_work(self) -> bool:
        """Whether the correction holds something that the draft does not.

        Beside a weak draft it does in any case: with the same mask it says that the reader accepted that.
        """
        if self.correction is None:
            return False
        draft = self.draft
        if draft is not None and not draft_counts(draft, self.sensitivity):
            return True
        return bool(self.correction.any()) if draft is None else not np.array_equal(self.correction, draft.mask)

    def do(self, step: Step) -> None:
        """Take ``step``, for the first time or again."""
        self._move(step, step.after, step.had, step.has)

    def undo(self, step: Step) -> None:
        """Take ``step`` back."""
        self._move(step, step.before, step.has, step.had)

    def _move(self, step: Step, to: Standing, had: bool, has: bool) -> None:
        if had != has or step.flips is not None:
            if self.correction is None:
                self.correction = self._copy(step.base)
            if step.flips is not None:
                apply(self.correction, step.flips)
            if not has:
                self.correction = None
        self._say(state=to.state, draft=to.draft, finals=to.finals, rulers=to.rulers)
        if step.spacing is not None:
            self.annotation = replace(self.annotation, spacing=step.spacing[to is step.after])

    def _copy(self, mask: Mask | None) -> Mask:
        return np.zeros(self.annotation.scan.shape, bool) if mask is None else mask.copy()


def make_step(
    reading: Reading,
    label: str,
    *,
    correction: Mask | None | Keep = KEEP,
    state: State | Keep = KEEP,
    draft: Draft | None | Keep = KEEP,
    finals: tuple[Final, ...] | Keep = KEEP,
    rulers: tuple[Ruler, ...] | Keep = KEEP,
    spacing: Spacing | None | Keep = KEEP,
) -> Step | None:
    """The step that brings ``reading`` to these values, or None where nothing would change. Nothing is done yet.

    ``correction`` is a mask (H, W) that is only looked at, or None for "no correction". A ``state`` other than
    signed off follows from the work that is there then.
    """
    before = reading.standing
    after = Standing(
        before.state if isinstance(state, Keep) else state,
        before.draft if isinstance(draft, Keep) else draft,
        before.finals if isinstance(finals, Keep) else finals,
        before.rulers if isinstance(rulers, Keep) else rulers,
    )
    had = reading.correction is not None
    has = had if isinstance(correction, Keep) else correction is not None
    then = replace(reading.annotation, finals=after.finals, rulers=after.rulers)
    after = replace(after, state=state_of(after.state, opened=then.opened, work=has or then.has_work))
    base = reading.base if had != has else None
    flips = None
    if not isinstance(correction, Keep) and (had or has):
        empty = np.zeros(reading.annotation.scan.shape, bool) if base is None else base
        start = empty if reading.correction is None else reading.correction
        end = empty if correction is None else correction
        flips = diff(start, end, label)
    own = reading.annotation.spacing
    spacings = None if isinstance(spacing, Keep) or spacing == own else (own, spacing)
    if before.same(after) and had == has and flips is None and spacings is None:
        return None
    return Step(label, before, after, had, has, base, flips, spacings)
