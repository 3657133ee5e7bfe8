"""The gate's verdict: what it refuses, what it passes, and that a worse candidate never does better."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from busviewer.training.finetuning.gate import CHOOSING, GUARD, Pair, phantoms, verdict_of

ORDER = {"refused": 0, "cannot tell": 1, "passed": 2}


def lesion(name: str, before: float, after: float, *, guard: bool = False, group: str = "") -> Pair:
    kind = "guard" if guard else "held-out"
    return Pair(kind, name, group or name, True, before, after, before > 0, after > 0)


def normal(name: str, before: bool, after: bool, *, guard: bool = False) -> Pair:
    kind = "guard" if guard else "held-out"
    return Pair(kind, name, name, False, float(not before), float(not after), before, after)


def guard(change: float = 0.0) -> list[Pair]:
    """Of ten lesions and five normal scans."""
    found = [lesion(f"phantom {number}", 0.9, 0.9 + change, guard=True) for number in range(10)]
    return [*found, *(normal(f"phantom {number}", False, False, guard=True) for number in range(10, 15))]


def better(count: int, by: float = 0.05) -> list[Pair]:
    return [lesion(f"{number}.png", 0.7, 0.7 + by + number / 100) for number in range(count)]


def test_a_better_candidate_passes_and_the_figures_are_said() -> None:
    found = verdict_of([*better(5), normal("n.png", True, False), *guard()])
    assert found.verdict == "passed"
    (said,) = found.reasons
    assert said.startswith("Better. Dice on 5 held-out lesions: 0.700 before, 0.770 after, difference +0.070 (95 %")
    assert said.endswith("No more lesions are missed. Normal scans drawn on: 1 before, 0 after, of 1.")
    lesions = found.sets[0]["lesions"]
    assert (lesions["n"], lesions["missed_before"], lesions["missed_after"]) == (5, 0, 0)
    assert lesions["difference"]["mean"] == pytest.approx(0.07) and lesions["difference"]["n"] == 5
    assert (lesions["worst_tenth_before"], lesions["worst_tenth_after"]) == (0.7, 0.75)
    assert found.sets[1]["normals"] == {"n": 5, "drawn_before": 0, "drawn_after": 0}


def test_silence_is_refused_however_right_it_is_on_normal_scans() -> None:
    """The fault that this gate is there for: finals of no lesion alone, on which a silent model scores 1."""
    normals = [normal(f"n{number}.png", True, False) for number in range(5)]
    silent = [lesion(f"phantom {number}", 0.95, 0.0, guard=True) for number in range(10)]
    found = verdict_of([*normals, *silent])
    assert found.verdict == "refused"
    assert found.reasons[0] == "More lesions of the guard set are missed: 0 before, 10 after, of 10."


@pytest.mark.parametrize(
    ("pairs", "verdict", "said"),
    [
        ([*better(4), *guard()], "cannot tell", "Only 4 held-out finals have a lesion (patients or views: 4)"),
        ([normal("n.png", True, False), *guard()], "cannot tell", "Only 0 held-out finals have a lesion; at least 5"),
        ([replace(one, group="one") for one in better(9)] + guard(), "cannot tell", "(patients or views: 1)"),
        ([*better(9), *guard(-0.011)], "refused", "Dice on the lesions of the guard set fell by 0.011"),
        ([*better(9), *guard(-0.01)], "passed", "Better."),
        ([*better(3), *guard(-0.011)], "refused", "guard set fell"),
        ([*better(9, -0.1), *guard()], "refused", "Worse. Dice on 9 held-out lesions"),
        ([*(lesion(f"{k}.png", 0.7, 0.69 if k % 2 else 0.71) for k in range(10)), *guard()], "cannot tell",
         "No gain can be seen on the finals that judge. Dice on 10"),
        ([*better(9, 0.0), lesion("x.png", 0.9, 0.88), lesion("y.png", 0.9, 0.5), lesion("z.png", 0.1, 0.9), *guard()],
         "cannot tell", "The gain may be chance."),
        ([*better(9), lesion("x.png", 0.2, 0.05), *guard()], "refused",
         "More lesions of the held-out finals are missed: 0 before, 1 after, of 10."),
        ([*better(9), *(normal(f"n{k}.png", False, k < 2) for k in range(9)), *guard()], "refused",
         "More normal scans of the held-out finals are drawn on: 0 before, 2 after, of 9."),
        ([*better(9), normal("n.png", False, True), *guard()], "passed", "Better."),
    ],
)  # fmt: skip
def test_what_the_gate_says(pairs: list[Pair], verdict: str, said: str) -> None:
    found = verdict_of(pairs)
    assert found.verdict == verdict and said in found.reasons[0], found.reasons


def crossed(pairs: list[Pair]) -> list[Pair]:
    return [replace(one, set="cross-fitted", scan=f"other {one.scan}", group=f"other {one.group}") for one in pairs]


def test_a_gain_that_one_lesion_could_undo_does_not_pass() -> None:
    """Five lesions drawn a little better or worse, as in a real trial: nothing that speaks for the candidate."""
    few = [lesion(f"{k}.png", 0.7, 0.7 + change) for k, change in enumerate((0.015, 0.01, 0.005, -0.002, -0.003))]
    found = verdict_of([*few, *guard()])
    assert found.verdict == "cannot tell"
    assert found.reasons[0].startswith("The gain may be chance. Dice on 5 held-out lesions: 0.700 before, 0.705 after")
    assert "the whole interval must lie above 0" in found.reasons[0]


def test_other_finals_show_a_gain_that_the_held_out_ones_cannot() -> None:
    """What a clinic with fifty finals comes to: most of the gain is on a few lesions, and none of them is held out."""
    held_out = [lesion(f"{k}.png", 0.77, 0.77 + (0.01 if k % 2 else -0.03)) for k in range(9)]
    assert verdict_of([*held_out, *guard()]).verdict == "cannot tell"
    others = crossed([*better(30, 0.0), *(lesion(f"found {k}.png", 0.0, 0.7) for k in range(5))])
    found = verdict_of([*held_out, *others, *guard()])
    assert found.verdict == "passed"
    assert "Dice on 44 lesions, 9 held out and 35 judged by models trained without them: " in found.reasons[0]
    assert [each["name"] for each in found.sets] == ["held-out", "cross-fitted", "guard"]
    assert [each["lesions"]["n"] for each in found.sets] == [9, 35, 10]


def test_other_finals_refuse_too() -> None:
    lost = crossed([*better(30), lesion("lost.png", 0.5, 0.0)])
    found = verdict_of([*better(2), *lost, *guard()])
    assert found.verdict == "refused"
    assert found.reasons == [
        "More lesions of the other finals (judged by models trained without them) are missed: 0 before, 1 after, of 31."
    ]
    assert verdict_of([*better(2), *crossed(better(2)), *guard()]).verdict == "cannot tell", "four are too few"
    assert verdict_of([*better(2), *crossed(better(3)), *guard()]).verdict == "passed"


DICE = st.integers(0, 20).map(lambda number: number / 20)


@st.composite
def candidates(draw: st.DrawFn) -> list[Pair]:
    pairs = []
    for name in ("held-out", "guard", "cross-fitted"):
        for number in range(draw(st.integers(0, 9))):
            before, after = draw(DICE), draw(DICE)
            # near the model in use more often than far from it, so that all verdicts come up
            after = after if draw(st.booleans()) else min(1.0, before + draw(st.integers(0, 3)) / 20)
            one = lesion(f"{number}.png", before, after, guard=name == "guard", group=f"g{draw(st.integers(0, 8))}")
            pairs += crossed([one]) if name == "cross-fitted" else [one]
        pairs += [
            normal(f"n{number}.png", draw(st.booleans()), draw(st.booleans()), guard=name == "guard")
            for number in range(draw(st.integers(0, 4)))
        ]
    return pairs


@given(candidates(), st.data())
def test_a_worse_candidate_never_gets_a_better_verdict(pairs: list[Pair], data: st.DataObject) -> None:
    def worsen(one: Pair) -> Pair:
        if not data.draw(st.booleans()):
            return one
        if one.lesion:
            after = one.dice_after - data.draw(DICE) * one.dice_after
            return replace(one, dice_after=after, drawn_after=after > 0)
        return replace(one, drawn_after=True, dice_after=0.0)

    worse = verdict_of([worsen(one) for one in pairs]).verdict
    assert ORDER[worse] <= ORDER[verdict_of(pairs).verdict]


@given(candidates(), st.randoms(use_true_random=False))
def test_the_order_of_the_scans_does_not_matter(pairs: list[Pair], random: Random) -> None:
    shuffled = list(pairs)
    random.shuffle(shuffled)
    assert verdict_of(shuffled) == verdict_of(pairs)


@given(candidates())
def test_what_passes_misses_no_more_and_its_opposite_does_not_pass(pairs: list[Pair]) -> None:
    found = verdict_of(pairs)
    if found.verdict == "passed":
        assert all(each["lesions"]["missed_after"] <= each["lesions"]["missed_before"] for each in found.sets)
        assert len({one.group for one in pairs if one.lesion and one.set != "guard"}) >= 5
        turned = [replace(one, dice_before=one.dice_after, dice_after=one.dice_before,
                          drawn_before=one.drawn_after, drawn_after=one.drawn_before) for one in pairs]  # fmt: skip
        assert verdict_of(turned).verdict == "refused"
    assert found.reasons and all(said.endswith(".") for said in found.reasons)


def test_the_guard_set_is_always_the_same() -> None:
    first, second = (list(phantoms(range(1, 4))) for _ in range(2))
    assert [one.name for one in first] == ["phantom 1", "phantom 2", "phantom 3"]
    assert all(np.array_equal(one.scan.pixels, other.scan.pixels) for one, other in zip(first, second, strict=True))
    assert [bool(one.mask.any()) for one in first] == [True, True, False]
    assert sum(number % 3 != 0 for number in GUARD) == 24 and len(GUARD) == 36
    assert not set(GUARD) & set(CHOOSING)
