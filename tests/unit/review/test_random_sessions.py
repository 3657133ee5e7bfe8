"""Random sessions against a plain reference: files that are replaced under their names, drafts of other models,
thresholds, spacing of scans and of folders, sensitivities, undo across scans, and starting again from the disk.

The reference keeps whole values in dictionaries and lists, and knows nothing of steps, flips, caches or files.
"""

from __future__ import annotations

import functools
import hashlib
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from numpy.typing import NDArray

from busviewer.segmentation.prediction import ModelId, Prediction
from busviewer.study import Annotation, State
from busviewer.study.annotations.annotation import Draft, Ruler
from tests.unit.review.window import KEYS, SHAPE, Window

BOTH = KEYS[:2]
PICTURES = {"a": (60, SHAPE), "b": (120, SHAPE), "c": (180, (50, 70))}  # b is as large as a, c is not
CUTS = {"quiet": 0.8, "balanced": 0.5, "every": 0.2}
MODELS = {  # how sure at most, threshold, lesion probability, uncertainty, smallest area
    "firm": (1.1, 0.5, 0.9, 0.2, 0.0),
    "weak": (0.6, 0.3, 0.43, None, 0.0),
    "nothing": (0.45, 0.5, 0.1, 0.1, 0.0),
    "small": (0.6, 0.3, 0.6, None, 0.9),
}
PLACES = {"left": (12.0, 25.0), "middle": (35.0, 25.0)}
RULERS = (Ruler(5.0, 5.0, 25.0, 5.0), Ruler(8.0, 40.0, 8.0, 20.0))

Pixels = tuple[tuple[int, int], bytes]


def pixels(mask: NDArray[np.bool_] | None) -> Pixels | None:
    """A mask as a value that can be compared."""
    return None if mask is None else (mask.shape, mask.tobytes())


def mask_of(value: Pixels) -> NDArray[np.bool_]:
    """The mask that :func:`pixels` made a value of."""
    return np.frombuffer(value[1], np.bool_).reshape(value[0])


@functools.cache
def prediction(name: str, shape: tuple[int, int], unsure: float | None = -1.0) -> Prediction:
    """What a model says of any scan of ``shape``: a cone; with another uncertainty than its own where given."""
    top, threshold, lesion, own, smallest = MODELS[name]
    rows, columns = np.mgrid[: shape[0], : shape[1]]
    probability = np.clip(top - np.hypot(rows - 25, columns - 35) / 25, 0, 1).astype(np.float32)
    model = ModelId(name, hashlib.sha256(name.encode()).hexdigest())
    unsure = own if unsure == -1.0 else unsure
    mask = probability >= threshold
    return Prediction(
        probability, mask, model, threshold, lesion, unsure, "CPU", 0.1, smallest_area=smallest, cuts=CUTS
    )


@functools.cache
def dot(place: str, shape: tuple[int, int]) -> NDArray[np.bool_]:
    """What the brush leaves at a place, taken from a session of its own."""
    letter = next(letter for letter, (_, found) in PICTURES.items() if found == shape)
    with session_on({BOTH[0]: letter, BOTH[1]: letter}) as window:
        window.show(BOTH[0]).draw(PLACES[place], seconds=0)
        found = window.session.shown.mask
        assert found is not None and 50 < found.sum() < 2000
        return found.copy()


def put(folder: Path, key: str, letter: str) -> None:
    """Put a picture under a name."""
    grey, shape = PICTURES[letter]
    assert cv2.imwrite(str(folder / key), np.full(shape, grey + BOTH.index(key), np.uint8))


@contextmanager
def session_on(files: dict[str, str]) -> Iterator[Window]:
    """A window on a folder of such pictures."""
    with tempfile.TemporaryDirectory() as base:
        (Path(base) / "study").mkdir()
        for key, letter in files.items():
            put(Path(base) / "study", key, letter)
        window = Window(Path(base) / "study", Path(base) / "user", spacing=None).open()
        try:
            yield window
        finally:
            window.session.close()


# --- the reference ----------------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Signed:
    """A final."""

    mask: Pixels
    draft: str | None
    spacing: float | None


@dataclass(frozen=True)
class Said:
    """All that is said of one picture."""

    letter: str
    draft: str | None = None
    correction: Pixels | None = None
    finals: tuple[Signed, ...] = ()
    signed: bool = False
    rulers: tuple[Ruler, ...] = ()
    spacing: float | None = None
    lesion_class: str | None = None
    flag: bool = False
    opened: bool = False
    seen: bool = False

    @property
    def shape(self) -> tuple[int, int]:
        return PICTURES[self.letter][1]

    @property
    def proposed(self) -> NDArray[np.bool_]:
        assert self.draft is not None
        return prediction(self.draft, self.shape).mask

    @property
    def empty(self) -> Pixels:
        return self.shape, bytes(self.shape[0] * self.shape[1])

    @property
    def state(self) -> State:
        if self.signed:
            return State.SIGNED_OFF
        if self.correction or self.finals or self.rulers or self.flag or self.lesion_class:
            return State.IN_PROGRESS
        return State.SEEN if self.opened else State.UNREAD

    def kind(self, sensitivity: str) -> str | None:
        if self.draft is None:
            return None
        if not self.proposed.any():
            return "none"
        return "firm" if MODELS[self.draft][2] >= CUTS[sensitivity] else "weak"

    @property
    def own(self) -> Pixels | None:
        return self.finals[-1].mask if self.signed else self.correction

    def counting(self, sensitivity: str) -> Pixels | None:
        if self.own is not None or self.kind(sensitivity) in (None, "weak"):
            return self.own
        return pixels(self.proposed)

    def start(self) -> Pixels:
        """What a tool begins with."""
        if self.own is not None:
            return self.own
        return self.empty if self.draft is None else pixels(self.proposed)  # type: ignore[return-value]

    def is_work(self, sensitivity: str) -> bool:
        if self.correction is None:
            return False
        if self.draft is None:
            return self.correction != self.empty
        return self.kind(sensitivity) == "weak" or self.correction != pixels(self.proposed)


Change = dict[str, tuple[Any, Any]]


class Plain:
    """What a session on the two scans should say."""

    def __init__(self) -> None:
        self.files = dict.fromkeys(BOTH, "a")
        self.kept: dict[str, Said | None] = dict.fromkeys(BOTH)  # to be found again after a restart
        self.rows = {key: Said("a") for key in BOTH}
        self.folder: dict[tuple[int, int], float] = {}
        self.sensitivity = "balanced"
        self.key = BOTH[0]
        self.now = Said("a")
        self.former: Said | None = None
        self.forget_all()
        self.take_up(BOTH[0])

    def forget_all(self) -> None:
        self.done: dict[str, list[tuple[str, Change]]] = {key: [] for key in BOTH}
        self.undone: dict[str, list[tuple[str, Change]]] = {key: [] for key in BOTH}
        self.in_memory: dict[str, str] = {}
        self.signed_last: str | None = None

    def restart(self) -> None:
        self.forget_all()
        self.rows = {key: said or Said("a") for key, said in self.kept.items()}
        self.take_up(self.key)

    def take_up(self, key: str) -> None:
        """The scan is looked at, as it is now."""
        self.key, kept = key, self.kept[key]
        self.former = kept if kept is not None and kept.letter != self.files[key] else None
        if kept is None or self.former is not None:
            self.done[key], self.undone[key] = [], []
            self.in_memory.pop(key, None)
            kept = None
        now = replace(kept or Said(self.files[key]), opened=True)
        self.now = self.rows[key] = replace(now, seen=now.seen or now.draft is not None)
        if self.former is None:
            self.kept[key] = self.now

    def of(self, key: str) -> Said | None:
        """What is worked on under this name; None where the file is another than was annotated."""
        if key == self.key:
            return self.now if self.now.letter == self.files[key] else None
        kept = self.kept[key]
        if kept is not None and kept.letter != self.files[key]:
            return None
        return kept or Said(self.files[key])

    def save(self, key: str, said: Said) -> None:
        if key == self.key:
            said = self.now = replace(said, seen=said.seen or said.draft is not None)
        self.kept[key] = self.rows[key] = said

    def step(self, key: str, label: str, said: Said, **to: Any) -> bool:
        change = {name: (getattr(said, name), value) for name, value in to.items() if getattr(said, name) != value}
        if not change:
            return False
        self.done[key].append((label, change))
        self.undone[key] = []
        if key == self.key:
            self.signed_last = None
        self.save(key, replace(said, **to))
        return True

    def spacing(self, said: Said) -> float | None:
        final = said.finals[-1].spacing if said.signed else None
        return next((each for each in (said.spacing, self.folder.get(said.shape), final) if each is not None), None)

    def sign(self, key: str, said: Said, label: str, mask: Pixels | None) -> bool:
        if mask is None or (label == "Sign off" and mask == said.empty):
            return False
        finals = (*said.finals, Signed(mask, said.draft, self.spacing(said)))
        return self.step(key, label, said, correction=None, signed=True, finals=finals)

    def cut(self, threshold: float) -> Pixels:
        """By its definition; no cone has a hole."""
        assert self.now.draft is not None
        found = prediction(self.now.draft, self.now.shape)
        if threshold == found.threshold:
            return pixels(found.mask)  # type: ignore[return-value]
        mask = found.probability >= threshold
        fits = mask.sum() >= round(found.smallest_area * mask.size)
        return pixels(mask) if fits else self.now.empty  # type: ignore[return-value]

    def move(self, key: str, change: Change, end: int) -> None:
        said = self.now if key == self.key else self.kept[key]
        assert said is not None
        self.save(key, replace(said, **{name: ends[end] for name, ends in change.items()}))

    def signed_elsewhere(self) -> str | None:
        key = self.signed_last
        if key in (None, self.key) or not self.done[key]:  # type: ignore[index]
            return None
        return key if self.done[key][-1][0] in ("Sign off", "No lesion") else None  # type: ignore[index]

    def undo(self) -> None:
        elsewhere = self.signed_elsewhere()
        key = elsewhere or self.key
        if not self.done[key]:
            return
        label, change = self.done[key].pop()
        self.undone[key].append((label, change))
        self.signed_last = None
        self.move(key, change, 0)
        if elsewhere:
            self.take_up(key)

    def redo(self) -> None:
        if self.undone[self.key]:
            label, change = self.undone[self.key].pop()
            self.done[self.key].append((label, change))
            self.signed_last = self.key if label in ("Sign off", "No lesion") else None
            self.move(self.key, change, 1)


# --- the sessions -----------------------------------------------------------------------------------------------------
class Sessions(RuleBasedStateMachine):
    """One reader at one study of two scans."""

    keys = st.sampled_from(BOTH)
    models = st.sampled_from(sorted(MODELS))

    @initialize()
    def begin(self) -> None:
        self._files = session_on(dict.fromkeys(BOTH, "a"))
        self.window = self._files.__enter__().show(BOTH[0])
        self.plain = Plain()

    def teardown(self) -> None:
        if hasattr(self, "_files"):
            self.window.session.close()
            self._files.__exit__(None, None, None)

    # --- files, models, starting again
    @rule(key=keys, letter=st.sampled_from("abc"))
    def replace_file(self, key: str, letter: str) -> None:
        put(self.window.folder, key, letter)
        self.plain.files[key] = letter

    @rule(key=keys)
    def look(self, key: str) -> None:
        if key == self.plain.key:  # as the window does where it learns that its file was replaced
            self.window.session.workspace.loaded(key, self.window.scan(key), None)
        else:
            self.window.show(key)
        self.plain.take_up(key)

    @rule(letter=st.sampled_from("abc"))
    def replace_what_is_on_show(self, letter: str) -> None:
        self.replace_file(self.plain.key, letter)
        self.look(self.plain.key)

    @rule()
    def start_again(self) -> None:
        self.window.session.close()
        self.window = Window(self.window.folder, self.window.folder.parent / "user", spacing=None).open()
        self.check_rows({key: said or Said("a") for key, said in self.plain.kept.items()})
        self.window.show(self.plain.key)
        self.plain.restart()

    @rule(key=keys, model=models)
    def segment(self, key: str, model: str) -> None:
        said, found = self.plain.of(key), prediction(model, PICTURES[self.plain.files[key]][1])
        ref = self.window.ref(key)
        done = self.window.session.drafts.propose(key, ref, found)
        assert bool(done.refused) == (said is None)
        if said is None:
            return
        self.plain.in_memory[key] = model
        work = said.is_work(self.plain.sensitivity)
        assert done.kept == work
        self.plain.step(key, "Segment", said, draft=model, correction=said.correction if work else None)

    @rule(key=keys, model=models)
    def look_at_the_map_again(self, key: str, model: str) -> None:
        said = self.plain.of(key)
        found = prediction(model, PICTURES[self.plain.files[key]][1], 0.3)
        took = self.window.session.drafts.remember(key, self.window.ref(key), found)
        assert took == (said is not None and said.draft == model)
        if took:
            self.plain.in_memory[key] = model

    @rule(name=st.sampled_from(sorted(CUTS)))
    def choose_sensitivity(self, name: str) -> None:
        assert self.window.session.drafts.set_sensitivity(name)
        self.plain.sensitivity = name

    # --- the mask
    @rule(place=st.sampled_from(sorted(PLACES)), erase=st.booleans())
    def draw(self, place: str, erase: bool) -> None:
        self.window.draw(PLACES[place], ctrl=erase, seconds=0)
        now = self.plain.now
        before, drawn = mask_of(now.start()), dot(place, now.shape)
        after = pixels(before & ~drawn if erase else before | drawn)
        if after != now.start():
            self.plain.step(self.plain.key, "Draw", now, correction=after, signed=False)

    @rule(threshold=st.sampled_from([0.1, 0.22, 0.3, 0.5, 0.8, 1.0]))
    def cut(self, threshold: float) -> None:
        now, tool = self.plain.now, self.window.session.editor.threshold
        there = now.draft is not None and self.plain.in_memory.get(self.plain.key) == now.draft
        assert tool.try_out(threshold) == there
        tool.keep()
        if there and self.plain.cut(threshold) != now.start():
            mask = self.plain.cut(threshold)
            own = mask == pixels(now.proposed) and now.kind(self.plain.sensitivity) != "weak"
            self.plain.step(self.plain.key, "Cut", now, correction=None if own else mask, signed=False)

    @rule(what=st.sampled_from(["clear", "accept", "restore", "reopen", "former"]))
    def change(self, what: str) -> None:
        session, plain, now = self.window.session, self.plain, self.plain.now
        counts, kind = now.counting(plain.sensitivity), now.kind(plain.sensitivity)
        if what == "clear":
            session.editor.clear()
            if counts not in (None, now.empty):
                plain.step(plain.key, what, now, correction=now.empty, signed=False)
        elif what == "accept":
            session.drafts.accept()
            if kind == "weak" and counts in (None, now.empty):
                plain.step(plain.key, what, now, correction=pixels(now.proposed), signed=False)
        elif what == "restore":
            session.editor.restore_draft()
            if now.draft is not None:
                plain.step(plain.key, what, now, correction=None, signed=False)
        elif what == "reopen":
            session.sign_off.reopen()
            if now.signed:
                plain.step(plain.key, what, now, correction=now.own, signed=False)
        else:
            former = plain.former if plain.former is not None and plain.former.shape == now.shape else None
            assert (session.storage.former is None) == (former is None)
            session.storage.apply_former()
            if former is not None:
                mask = former.counting(plain.sensitivity)
                masked = {} if mask is None else {"correction": mask, "signed": False}
                plain.step(plain.key, what, now, rulers=now.rulers or former.rulers, **masked)
                plain.save(plain.key, replace(plain.now, flag=now.flag or former.flag))

    @rule()
    def undo(self) -> None:
        elsewhere = self.plain.signed_elsewhere()
        self.window.session.editor.undo()
        if elsewhere is not None:
            self.window.load()
        self.plain.undo()

    @rule()
    def redo(self) -> None:
        self.window.session.editor.redo()
        self.plain.redo()

    # --- what is decided and measured
    @rule()
    def sign(self) -> None:
        plain, now = self.plain, self.plain.now
        counts = now.counting(plain.sensitivity)
        assert self.window.session.sign_off.sign() == (now.signed or counts not in (None, now.empty))
        if not now.signed and plain.sign(plain.key, now, "Sign off", counts):
            plain.signed_last = plain.key

    @rule()
    def no_lesion(self) -> None:
        plain, now = self.plain, self.plain.now
        assert self.window.session.sign_off.no_lesion()
        if not (now.signed and now.own == now.empty) and plain.sign(plain.key, now, "No lesion", now.empty):
            plain.signed_last = plain.key

    @rule(key=keys, none=st.booleans())
    def sign_from_the_list(self, key: str, none: bool) -> None:
        sign_off, said = self.window.session.sign_off, self.plain.of(key)
        act = sign_off.no_lesion_scan if none else sign_off.sign_scan
        refused = act(self.window.ref(key))
        if said is None or said.signed:
            assert refused == ("not the scan that was annotated" if said is None else "already signed off")
            return
        mask = said.empty if none else said.counting(self.plain.sensitivity)
        done = self.plain.sign(key, said, "No lesion" if none else "Sign off", mask)
        assert done == (refused == "")

    @rule(key=keys, lesion_class=st.sampled_from(["benign", "malignant", None]))
    def classify(self, key: str, lesion_class: str | None) -> None:
        said = self.plain.of(key)
        assert (self.window.session.sign_off.class_scan(self.window.ref(key), lesion_class) == "") == (said is not None)
        if said is not None:
            self.plain.save(key, replace(said, lesion_class=lesion_class))

    @rule(flag=st.booleans())
    def flag(self, flag: bool) -> None:
        self.window.session.sign_off.set_flag(flag)
        self.plain.save(self.plain.key, replace(self.plain.now, flag=flag))

    @rule(number=st.sampled_from([0, 1, None]))
    def rule_off(self, number: int | None) -> None:
        now = self.plain.now
        if number is None:
            self.window.session.editor.rulers.remove()
            self.plain.step(self.plain.key, "Rulers", now, rulers=())
        elif RULERS[number] not in now.rulers:
            line = RULERS[number]
            self.window.draw((line.x1, line.y1), (line.x2, line.y2), tool="ruler", seconds=0)
            self.plain.step(self.plain.key, "Rulers", now, rulers=(*now.rulers, line))

    @rule(millimetres=st.sampled_from([4.0, 8.0]), folder=st.booleans())
    def calibrate(self, millimetres: float, folder: bool) -> None:
        self.window.draw((10, 10), (10, 30), tool="calibrate", seconds=0)
        self.window.session.editor.rulers.calibrate(millimetres, folder=folder)
        if folder:
            self.plain.folder[self.plain.now.shape] = millimetres / 20
        self.plain.step(self.plain.key, "Set scale", self.plain.now, spacing=millimetres / 20)

    # --- what is to hold at any time
    @invariant()
    def the_session_says_what_the_reference_says(self) -> None:
        if not hasattr(self, "plain"):
            return
        shown, plain, now = self.window.session.shown, self.plain, self.plain.now
        assert shown.key == plain.key and shown.annotation is not None and shown.reading is not None
        self.check(shown.annotation, now, correction=shown.reading.correction)
        assert pixels(shown.mask) == now.counting(plain.sensitivity)
        spacing = plain.spacing(now)
        assert shown.spacing == (None if spacing is None else (spacing, spacing))
        assert shown.draft_kind == now.kind(plain.sensitivity)
        in_memory = plain.in_memory.get(plain.key)
        there = now.draft is not None and in_memory == now.draft
        assert (None if shown.prediction is None else shown.prediction.model.name) == (in_memory if there else None)
        if there and shown.prediction is not None and shown.prediction.uncertainty is not None:
            assert shown.draft is not None and shown.draft.uncertainty is not None
        editor, elsewhere = self.window.session.editor, plain.signed_elsewhere()
        assert (editor.undo_label is not None) == bool(elsewhere or plain.done[plain.key])
        assert (editor.redo_label is not None) == bool(plain.undone[plain.key])
        assert self.window.session.drafts.sensitivity == plain.sensitivity
        for key in BOTH:
            stored, kept = self.window.session.storage.stored(key), plain.kept[key]
            assert (stored is None) == (kept is None)
            if stored is not None and kept is not None:
                self.check(stored, kept, correction=stored.correction)
        self.check_rows(plain.rows)

    def check(self, found: Annotation, said: Said, *, correction: NDArray[np.bool_] | None) -> None:
        assert found.scan.shape == said.shape
        assert (None if found.draft is None else found.draft.model.name) == said.draft
        assert found.draft is None or (
            np.array_equal(found.draft.mask, said.proposed) and found.draft.threshold == MODELS[said.draft or ""][1]
        )
        assert pixels(correction) == said.correction
        assert [self.signed(each.mask, each.draft, each.spacing) for each in found.finals] == list(said.finals)
        assert found.state is said.state and found.rulers == said.rulers
        assert found.spacing == (None if said.spacing is None else (said.spacing, said.spacing))
        assert (found.lesion_class, found.flag, found.opened) == (said.lesion_class, said.flag, said.opened)
        assert ("draft" in found.seen) == said.seen

    @staticmethod
    def signed(mask: NDArray[np.bool_], draft: Draft | None, spacing: tuple[float, float] | None) -> Signed:
        assert spacing is None or spacing[0] == spacing[1]
        found = pixels(mask)
        assert found is not None
        return Signed(found, None if draft is None else draft.model.name, None if spacing is None else spacing[0])

    def check_rows(self, rows: dict[str, Said]) -> None:
        name = self.plain.sensitivity
        for key, said in rows.items():
            row, counts = self.window.session.workspace.worklist.row(key), said.counting(name)
            told = (row.state, row.has_draft, row.model, row.draft_kind, row.lesion_class, row.flagged, row.no_lesion)
            expected: tuple[Any, ...] = (said.state, said.draft is not None, said.draft or "", said.kind(name) or "")
            none = None if counts is None else counts == said.empty
            assert told == (*expected, said.lesion_class, said.flag, none)


Sessions.TestCase.settings = settings(max_examples=50, stateful_step_count=25, deadline=None)
Sessions.TestCase.pytestmark = pytest.mark.timeout(900)  # a failure is made shorter for minutes before it is told
TestRandomSessions = Sessions.TestCase
