"""How well the computed and suggested terms of BI-RADS agree with readers, on BrEaST (Pawłowska et al. 2024).

``python -m busviewer.training.judge.birads BrEaST`` prints the table of *Help > Models*: the limits are chosen on the
odd cases, each case being a patient, and judged on the even ones, with the ground truth as masks.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import numpy as np

from busviewer.csv_tables import read_rows
from busviewer.mask import components, measure_lesion
from busviewer.mask.scale import Scale
from busviewer.mask.surroundings import Contrast, contrast_of, solidity
from busviewer.scan import read_scan
from busviewer.study.birads.rules import Rules, posterior, shape_of
from busviewer.study.readers.agreement import kappa

__all__ = ["LEAST_KAPPA", "Case", "Judged", "judge_terms", "main", "read_cases", "table"]

LEAST_KAPPA = 0.3
"""A term whose rule agrees less is not offered."""

_POSTERIOR = {"no": "no posterior features", "combined": "combined pattern"}
_ECHO = {"complex cystic/solid": "complex cystic and solid"}


@dataclass(frozen=True)
class Case:
    """One lesion: its number, what readers said of it, and what is measured."""

    number: int
    shape: str
    echo: str
    posterior: str
    solid: float
    ratio: float
    contrast: Contrast


@dataclass(frozen=True)
class Judged:
    """Of one term: on ``count`` lesions, the share on which rule and readers agree, Cohen's kappa, and the limits."""

    term: str
    count: int
    agreement: float
    kappa: float
    limits: str

    @property
    def offered(self) -> bool:
        """Whether it is good enough to be shown to a reader."""
        return self.kappa >= LEAST_KAPPA


def read_cases(folder: Path) -> list[Case]:
    """The lesions of ``folder``, by its ``clinical.csv``; OSError and KeyError where that is another."""
    found = []
    rows = [row for row in read_rows(folder / "clinical.csv") if row["Shape"] != "not applicable"]
    for row in rows:
        scan = read_scan(folder / row["Image_filename"])
        mask = read_scan(folder / row["Mask_tumor_filename"]).grey > 0
        lesion = components(mask)[0]
        along = measure_lesion(lesion, Scale()).axes
        found.append(
            Case(
                int(row["CaseID"]),
                "irregular" if row["Shape"] == "irregular" else "oval or round",
                _ECHO.get(row["Echogenicity"], row["Echogenicity"]),
                _POSTERIOR.get(row["Posterior_features"], row["Posterior_features"]),
                solidity(lesion),
                along.perpendicular / along.long,
                contrast_of(scan, lesion, mask),
            )  # fmt: skip
        )
    return found


def _kappa(readers: Sequence[str], ours: Sequence[str]) -> float:
    return kappa([*zip(readers, ours, strict=True)]) or 0.0


_Rule = Callable[[Case], str]


def _shapes() -> Iterator[tuple[str, _Rule]]:
    for limit in np.arange(0.8, 0.99, 0.005):
        rules = Rules(irregular=float(limit))

        def rule(case: Case, rules: Rules = rules) -> str:
            return "irregular" if shape_of(case.solid, case.ratio, rules) == "irregular" else "oval or round"

        yield f"irregular under a solidity of {limit:.3f}", rule


def _posteriors() -> Iterator[tuple[str, _Rule]]:
    for low, high in product(np.arange(0.4, 1, 0.02), np.arange(1, 2.5, 0.05)):
        rules = Rules(shadow=float(low), enhancement=float(high))

        def rule(case: Case, rules: Rules = rules) -> str:
            return posterior(case.contrast, rules) or "no posterior features"

        yield f"beneath / beside: shadowing under {low:.2f}, enhancement over {high:.2f}", rule


def _echoes() -> Iterator[tuple[str, _Rule]]:
    for black, low, uneven in product((0.05, 0.1, 0.15), np.arange(0.4, 1.05, 0.05), np.arange(0.3, 1.5, 0.1)):

        def rule(case: Case, black: float = black, low: float = low, uneven: float = uneven) -> str:
            found = case.contrast
            if found.inside < black:
                return "anechoic"
            share = 1.0 if not found.around else found.inside / found.around
            if share > 1.1:
                return "hyperechoic"
            if found.spread / found.inside > uneven:
                return "heterogeneous"
            return "isoechoic" if share > low else "hypoechoic"

        yield (
            (
                f"inside / around: isoechoic over {low:.2f}; anechoic under {black:.2f}, "
                f"heterogeneous over a spread of {uneven:.1f}"
            ),
            rule,
        )


def judge_terms(cases: Sequence[Case]) -> list[Judged]:
    """Shape, echo pattern and posterior features: limits by the odd cases, figures on the even ones."""
    chosen_on = [case for case in cases if case.number % 2]
    judged_on = [case for case in cases if not case.number % 2]

    def judge(term: str, said: Callable[[Case], str], rules: Iterator[tuple[str, _Rule]]) -> Judged:
        limits, best = max(rules, key=lambda named: _kappa([*map(said, chosen_on)], [*map(named[1], chosen_on)]))
        readers, ours = [*map(said, judged_on)], [*map(best, judged_on)]
        agreed = float(np.mean([here == there for here, there in zip(readers, ours, strict=True)]))
        return Judged(term, len(readers), agreed, _kappa(readers, ours), limits)

    return [
        judge("shape: irregular, or oval or round", lambda case: case.shape, _shapes()),
        judge("posterior features", lambda case: case.posterior, _posteriors()),
        judge("echo pattern", lambda case: case.echo, _echoes()),
    ]


def table(judged: Sequence[Judged]) -> str:
    """As Markdown."""
    lines = ["| term | lesions | agreement | kappa | rule | offered |", "|---|---|---|---|---|---|"]
    lines += [
        f"| {each.term} | {each.count} | {100 * each.agreement:.0f} % | {each.kappa:.2f} | {each.limits} | "
        f"{'yes' if each.offered else 'no'} |"
        for each in judged
    ]
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table of the folder that is given."""
    parser = argparse.ArgumentParser(prog="python -m busviewer.training.judge.birads", description=main.__doc__)
    parser.add_argument("folder", type=Path, help="the data set BrEaST, with its clinical.csv")
    print(table(judge_terms(read_cases(parser.parse_args(arguments).folder))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
