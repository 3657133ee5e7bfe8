"""What README and CONTRIBUTING say of the repository is so, and the hooks run what ``make test`` runs."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def test_the_readme_is_one_screen() -> None:
    assert len(text("README.md").splitlines()) <= 60


@pytest.mark.parametrize("page", PAGES)
def test_every_link_and_path_of_a_page_is_there(page: str) -> None:
    links = re.findall(r"\]\(([^)\s#]+)[^)]*\)", text(page))
    paths = re.findall(r"`((?:busviewer|tests|models|resources|packaging|\.ci)/[\w./-]+)`", text(page))
    rooms = re.findall(r"`(ui/\w+)`", text(page))
    for name in [*(link for link in links if "://" not in link), *paths, *(f"busviewer/{room}" for room in rooms)]:
        assert (ROOT / name).exists(), f"{page}: {name} is not there"


def test_the_map_is_that_of_the_import_rules() -> None:
    rules = tomllib.loads(text("pyproject.toml"))["tool"]["importlinter"]["contracts"]
    (layers,) = (rule["layers"] for rule in rules if rule.get("containers") == ["busviewer"])
    drawn = text("CONTRIBUTING.md").partition("## The map")[2].split("```")[1].split("\n")
    assert [line for line in drawn if line] == layers
    for name in (name.strip() for layer in layers for name in layer.split("|")):
        assert name == "__main__" or f"`{name}`" in text("CONTRIBUTING.md"), f"nothing is said of {name}"


def test_the_hooks_run_what_make_test_runs() -> None:
    recipe = text("Makefile").partition("\ntest:\n")[2].partition("\n\n")[0]
    made = {re.sub(r"^.*\$\(BIN\)/| \$\(ARGS\)$", "", line) for line in recipe.splitlines() if "$(BIN)" in line} - {
        "python tests/house_report.py"
    }
    hooks = set(re.findall(r"entry: \.venv/bin/(.+)", text(".pre-commit-config.yaml")))
    assert hooks == made


def test_types_are_shipped() -> None:
    assert (ROOT / "busviewer" / "py.typed").is_file()
