"""Any row of steps can be taken back and taken again, to the pixel."""

from __future__ import annotations

from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from busviewer.review import acts
from busviewer.review.steps import Reading, Step, make_step
from busviewer.segmentation.prediction import ModelId, Prediction
from busviewer.study.annotations.annotation import Annotation, ScanRef, State, to_json
from busviewer.study.annotations.sensitivity import SENSITIVITIES

SHAPE = (7, 9)


def mask_of(seed: int) -> np.ndarray:
    return np.random.default_rng(seed).random(SHAPE) < (0.0 if seed == 0 else 0.4)


def fresh() -> Reading:
    return Reading(Annotation(ScanRef("a.png", "", (SHAPE[1], SHAPE[0])), "mj", State.SEEN, opened=True))


def state_of(reading: Reading) -> dict[str, Any]:
    return to_json(reading.snapshot())


def act(reading: Reading, name: str, seed: int) -> Step | None:
    mask = mask_of(seed)
    if name.startswith("segment"):
        lesion = 0.3 if "weak" in name else 1.0
        prediction = Prediction(mask.astype(np.float32), mask, ModelId("m", "a" * 64), 0.5, lesion, 0.1, "CPU", 0.0)
        draft = acts.draft_of(prediction, reading.sensitivity)
        return acts.segment_step(reading, draft, keep_correction=name.startswith("segment keeping"))
    steps = {
        "accept": acts.accept_step,
        "clear": acts.clear_step,
        "invert": lambda reading: acts.tidy_step(reading, "Invert", np.logical_not),
        "restore": acts.restore_step,
        "reopen": acts.reopen_step,
        "sign": acts.sign_off_step,
        "no lesion": acts.no_lesion_step,
        "truth": lambda reading: acts.truth_step(reading, mask),
    }
    return steps[name](reading)


NAMES = ["segment", "segment weak", "segment keeping", "segment keeping weak", "accept", "clear", "invert", "restore",
         "reopen", "sign", "no lesion", "truth"]  # fmt: skip
settings_of = st.tuples(st.sampled_from(SENSITIVITIES), st.booleans())


def put(reading: Reading, given: tuple[str, bool]) -> None:
    """The sensitivity, and whether drawing starts from a weak draft: no step, and of no effect on the steps so far."""
    reading.sensitivity, reading.starts_from_draft = given


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(NAMES), st.integers(0, 5), settings_of), max_size=12),
    st.randoms(use_true_random=False),
    st.lists(settings_of, min_size=1, max_size=5),
)
def test_undo_and_redo_are_exact(
    todo: list[tuple[str, int, tuple[str, bool]]], random: Any, later: list[tuple[str, bool]]
) -> None:
    reading = fresh()
    states, steps = [state_of(reading)], []
    for name, seed, given_now in todo:
        put(reading, given_now)
        step = act(reading, name, seed)
        if step is None:
            continue
        reading.do(step)
        assert step.nbytes >= 0
        steps.append(step)
        states.append(state_of(reading))
    place = len(steps)
    for turn in range(3 * len(steps)):
        put(reading, later[turn % len(later)])
        if (random.random() < 0.6 or place == len(steps)) and place > 0:
            place -= 1
            reading.undo(steps[place])
        else:
            reading.do(steps[place])
            place += 1
        assert state_of(reading) == states[place]


@given(st.integers(1, 5), st.sampled_from(SENSITIVITIES), st.booleans())
def test_accepting_makes_the_weak_draft_the_mask_and_undo_takes_that_back(
    seed: int, sensitivity: str, starts: bool
) -> None:
    reading = fresh()
    put(reading, (sensitivity, starts))
    proposed = act(reading, "segment weak", seed)
    assert proposed is not None
    reading.do(proposed)
    before, weak = state_of(reading), sensitivity != "every"
    assert reading.draft_kind == ("weak" if weak else "firm") and (reading.mask is None) is weak
    assert (reading.base is None) is (weak and not starts)
    assert np.array_equal(reading.fresh(), np.zeros(SHAPE, bool) if weak and not starts else mask_of(seed))
    step = act(reading, "accept", 0)
    assert (step is not None) is weak and (act(reading, "sign", 0) is None) is weak
    if step is None:
        return
    reading.do(step)
    assert reading.mask is reading.correction is not None and np.array_equal(reading.correction, mask_of(seed))
    assert reading.correction_is_work() and act(reading, "accept", 0) is None
    reading.starts_from_draft = not starts
    reading.undo(step)
    assert state_of(reading) == before and reading.mask is None and not reading.correction_is_work()
    reading.do(step)
    assert reading.correction is not None and np.array_equal(reading.correction, mask_of(seed))


def test_nothing_to_do_is_no_step() -> None:
    reading = fresh()
    assert make_step(reading, "x") is None
    assert make_step(reading, "x", correction=None, state=State.IN_PROGRESS) is None
    for name in ("accept", "clear", "invert", "restore", "reopen", "sign"):
        assert act(reading, name, 1) is None
    step = act(reading, "truth", 2)
    assert step is not None
    reading.do(step)
    assert act(reading, "truth", 2) is None


def test_a_step_on_the_correction_tells_its_box() -> None:
    reading = fresh()
    first = act(reading, "truth", 2)
    assert first is not None and first.box is None, "a correction that appears changes all that is on show"
    reading.do(first)
    assert reading.correction is not None
    changed = reading.correction.copy()
    changed[2:4, 3:6] ^= True
    step = acts.truth_step(reading, changed)
    assert step is not None and step.box is not None
    assert (step.box.top, step.box.left, step.box.bottom, step.box.right) == (2, 3, 4, 6)


def test_a_correction_on_a_signed_off_scan_says_it_was_opened_again() -> None:
    reading = fresh()
    step = act(reading, "truth", 1)
    assert step is not None
    reading.do(step)
    sign = act(reading, "sign", 0)
    assert sign is not None
    reading.do(sign)
    kept = reading.snapshot()
    again = Reading(Annotation(kept.scan, "mj", State.SIGNED_OFF, correction=mask_of(3), finals=kept.finals))
    assert again.annotation.state is State.IN_PROGRESS
    assert again.mask is not None and np.array_equal(again.mask, mask_of(3))
