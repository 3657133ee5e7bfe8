"""What a reader decides about a scan: sign it off, flag it, give its class."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from busviewer.review import acts
from busviewer.review.change import Aspect
from busviewer.review.steps import Reading, Step
from busviewer.review.workspace import InForce
from busviewer.study.annotations.annotation import LESION_CLASSES, Annotation, ScanRef, State
from busviewer.study.birads import Description
from busviewer.texts import marked

__all__ = ["SignOff"]


class SignOff:
    """Signs off the scan on screen, or any of the study, and opens it again."""

    def __init__(self, in_force: InForce) -> None:
        self._in_force = in_force

    def sign(self) -> bool:
        """Sign off the correction, or the unchanged firm draft; with neither, or an empty mask, sign nothing, say why.

        True where the scan is signed off now; one that was already gets no further final.
        """
        workspace = self._in_force()
        shown = workspace.shown
        if shown.reading is None or not workspace.may_change():
            return False
        workspace.hand.finish()
        if shown.state is State.SIGNED_OFF:
            return True
        step = acts.sign_off_step(shown.reading)
        if step is not None:
            self._sign(step)
        elif shown.mask is None and shown.hides("draft"):
            workspace.tell.say("Nothing to sign off: the draft is hidden. Draw the lesion, or sign off as no lesion")
        elif shown.mask is None and shown.draft_kind == "weak":
            percent = "" if shown.draft is None else str(round(100 * shown.draft.lesion_probability))
            workspace.tell.say(
                "Possible lesion ({percent} %): accept it (Y), draw the lesion, or sign off as no lesion (0)",
                percent=percent,
            )
        elif shown.mask is None:
            workspace.tell.say("Nothing to sign off. Segment the scan, draw the lesion, or sign off as no lesion")
        else:
            workspace.tell.say("The mask is empty. Draw the lesion, or sign off as no lesion")
        return step is not None

    def no_lesion(self) -> bool:
        """Sign off that the scan shows no lesion; True where that stands now."""
        workspace = self._in_force()
        reading = workspace.shown.reading
        if reading is None or not workspace.may_change():
            return False
        workspace.hand.finish()
        step = acts.no_lesion_step(reading)
        if step is not None:
            self._sign(step)
        return True

    def _sign(self, step: Step) -> None:
        workspace = self._in_force()
        reading, records = workspace.shown.reading, workspace.records
        assert reading is not None and records is not None
        workspace.do(reading, step)
        workspace.signed_last = reading.key
        records.hurry()

    def sign_scan(self, scan_ref: ScanRef) -> str:
        """Sign off any scan of the study as :meth:`sign` does; returns why it was not, "" where it was.

        Taken back on that scan, by undo.
        """
        return self._sign_scan(scan_ref, acts.sign_off_step)

    def no_lesion_scan(self, scan_ref: ScanRef) -> str:
        """Sign off that any scan of the study shows no lesion, as :meth:`sign_scan`; what is signed off stays as it is,
        also with a lesion."""
        return self._sign_scan(scan_ref, acts.no_lesion_step)

    def _sign_scan(self, scan_ref: ScanRef, make: Callable[[Reading], Step | None]) -> str:
        workspace = self._in_force()
        if scan_ref.path == workspace.shown.key:
            workspace.hand.finish()
        reading = workspace.find(scan_ref)
        if isinstance(reading, str):
            return reading
        if reading.annotation.state is State.SIGNED_OFF:
            return marked("already signed off")
        step = make(reading)
        if step is None:
            if reading.mask is not None:
                return marked("empty mask")
            return marked("only a possible lesion") if reading.draft_kind == "weak" else marked("no mask")
        workspace.do(reading, step)
        assert workspace.records is not None
        workspace.records.hurry()
        return ""

    def reopen(self) -> None:
        """Go on with a signed-off scan: the correction is a copy of the last final, and all finals stay."""
        self._in_force().act(acts.reopen_step)

    def set_flag(self, flag: bool, note: str | None = None) -> None:
        """Flag the scan or not; ``note`` None leaves the note as it is."""
        workspace = self._in_force()
        workspace.note(flag=flag) if note is None else workspace.note(flag=flag, note=note)

    def flag_scan(self, scan_ref: ScanRef, flag: bool, note: str = "") -> str:
        """Flag any scan of the study or not, and add ``note`` to its note; returns why not, "" where it was done."""

        def noted(said: Annotation) -> dict[str, Any]:
            lines = said.note.splitlines()
            return {"flag": flag} if not note or note in lines else {"flag": flag, "note": "\n".join([*lines, note])}

        return self._note_scan(scan_ref, noted)

    def set_class(self, lesion_class: str | None) -> None:
        """Call the lesion "benign", "malignant", or leave it open (None)."""
        self._in_force().note(lesion_class=_checked(lesion_class))

    def describe(self, descriptions: tuple[Description, ...]) -> None:
        """Say this of the lesions in the terms of BI-RADS, of all of them at once."""
        self._in_force().note(birads=descriptions)

    def class_scan(self, scan_ref: ScanRef, lesion_class: str | None) -> str:
        """As :meth:`set_class`, of any scan of the study, signed off or not; returns why not, "" where it was done."""
        lesion_class = _checked(lesion_class)
        return self._note_scan(scan_ref, lambda _said: {"lesion_class": lesion_class})

    def _note_scan(self, scan_ref: ScanRef, noted: Callable[[Annotation], dict[str, Any]]) -> str:
        """Change what no step carries of any scan of the study to what ``noted`` makes of its annotation."""
        workspace = self._in_force()
        reading = workspace.find(scan_ref)
        if isinstance(reading, str):
            return reading
        reading.note(**noted(reading.annotation))
        workspace.save(reading)
        on_screen = reading is workspace.shown.reading
        workspace.tell.changed(Aspect.ROWS | (Aspect.STATE if on_screen else Aspect(0)), reading.key)
        return ""


def _checked(lesion_class: str | None) -> str | None:
    if lesion_class not in (*LESION_CLASSES, None):
        raise ValueError(f"unknown class {lesion_class!r}; available: {', '.join(LESION_CLASSES)}")
    return lesion_class
