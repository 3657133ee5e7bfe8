"""The table of the computed and suggested terms: what it counts, and that the program's limits are those it chose."""

from __future__ import annotations

from pathlib import Path

import pytest

from busviewer.mask.surroundings import Contrast
from busviewer.study.birads.rules import RULES
from busviewer.training.judge.birads import Case, judge_terms, main, read_cases, table


def case(number: int, shape: str, solid: float) -> Case:
    return Case(number, shape, "hypoechoic", "shadowing", solid, 0.6, Contrast(0.2, 0.05, 0.4, 0.1, 0.5))


def test_the_limits_are_chosen_on_odd_cases_and_judged_on_even_ones() -> None:
    odd = [case(1, "irregular", 0.85), case(3, "oval or round", 0.97)]
    wrong = [case(2, "irregular", 0.99), case(4, "oval or round", 0.5)]
    shape = judge_terms(odd + wrong)[0]
    assert (shape.count, shape.agreement) == (2, 0) and shape.kappa < 0 and not shape.offered
    assert "| no |" in table([shape])


def test_the_limits_of_the_program_are_those_that_are_chosen(
    real_data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    judged = judge_terms(read_cases(real_data / "BrEaST"))
    shape, posterior, echo = judged
    assert shape.offered and posterior.offered and not echo.offered
    assert f"{RULES.irregular:.3f}" in shape.limits
    assert f"{RULES.shadow:.2f}" in posterior.limits and f"{RULES.enhancement:.2f}" in posterior.limits
    assert main([str(real_data / "BrEaST")]) == 0
    shown = capsys.readouterr().out.strip()
    assert shown in (Path(__file__).parents[4] / "resources" / "help" / "models.md").read_text(encoding="utf-8")
