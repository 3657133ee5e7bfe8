"""The table: what stands above it, in it, and where it goes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from busviewer.training.comparison.table import check_place, put_between, table_of

README = Path(__file__).parents[4] / "models" / "README.md"
PROTOCOL = {"sets": ["BUSI", "BUS-BRA"], "fold": 1, "size": 128, "budget": 20_000, "training": 1587, "scored": 537}
FIGURES = {
    "scans": 537, "failed": 0, "lesions": 511, "normals": 26, "fired": 7, "dice": 0.71234, "iou": 0.6, "mean_iou": 0.8,
    "precision": 0.9, "recall": 0.7, "fpr": 0.01234, "accuracy": 0.96, "auc": 0.987, "hd95_px": 31.26, "missed": 0.1017,
    "parameters": 34_877_421, "macs": 16_600_000_000, "ms": 41.25, "scans_seen": 20_000, "scans_per_second": 7.81,
}  # fmt: skip


def row(system: str, **others: Any) -> dict[str, Any]:
    about = {"system": system, "machine": "Xeon, 2 cores", "torch": "2.11", "date": "2026-01-02"}
    return about | {"figures": FIGURES, "sets": {"BUSI": FIGURES, "BUS-BRA": FIGURES | {"normals": 0}}} | others


def cells(table: str, system: str) -> list[str]:
    line = next(line for line in table.splitlines() if line.startswith(f"| {system} |"))
    return [cell.strip() for cell in line.strip("|").split("|")]


def test_a_row_has_every_figure_under_its_title() -> None:
    table = table_of([row("unet")], PROTOCOL, "small")
    found = dict(zip(cells(table, "system"), cells(table, "unet"), strict=True))
    assert found == {
        "system": "unet", "Dice": "0.712", "IoU": "0.600", "mean IoU": "0.800", "precision": "0.900", "recall": "0.700",
        "FPR": "0.0123", "accuracy": "0.9600", "AUC-ROC": "0.987", "HD95, px": "31.3", "missed": "10.2 %",
        "normal scans with a prediction": "7 of 26", "parameters": "34.9 M", "MACs": "16.6 G", "ms per scan": "41.2",
        "scans seen": "20,000", "training scans/s": "7.8",
    }  # fmt: skip


def test_what_was_done_stands_above_it() -> None:
    table = table_of([row("unet")], PROTOCOL, "small", ["fcn", "segnet"])
    above = table[: table.index("| system")]
    assert above.startswith("### Small budget: not a ranking\n")
    for words in (
        "20,000 scans seen", "128 px", "1,587 scans of BUSI and BUS-BRA (all folds except 1)", "537 scans of fold 1",
        "Machine: Xeon, 2 cores.", "PyTorch 2.11.", "2026-01-02.",
        "`busviewer compare --data BUSI BUS-BRA --out small --fold 1 --size 128 --budget 20000 --systems unet`",
    ):  # fmt: skip
        assert words in above, words
    assert table.endswith("\nNot run yet: fcn, segnet.\n")


@pytest.mark.parametrize(("budget", "small"), [(299_999, True), (300_000, False), (2_000_000, False)])
def test_below_the_budget_it_is_headed_no_ranking(budget: int, small: bool) -> None:
    table = table_of([row("unet")], PROTOCOL | {"budget": budget}, "x")
    assert ("not a ranking" in table.splitlines()[0]) == small


def test_machines_and_days_are_told_once_each() -> None:
    rows = [row("otsu"), row("unet", machine="H200", date="2026-01-05"), row("fcn", date="2026-01-03")]
    table = table_of(rows, PROTOCOL, "x")
    assert "Machine: Xeon, 2 cores; H200. PyTorch 2.11. 2026-01-02 to 2026-01-05." in table


def test_a_system_that_failed_is_a_row_with_its_reason() -> None:
    broken = {"system": "fcn", "error": "out of | memory", "machine": "m", "torch": "2", "date": "2026-01-02"}
    table = table_of([broken, row("unet")], PROTOCOL, "x")
    assert cells(table, "fcn")[:2] == ["fcn", "failed: out of / memory"]
    assert len(cells(table, "fcn")) == len(cells(table, "unet"))
    assert table.count("| fcn |") == 1, "not in the table by set"
    assert "| -" not in table_of([broken], PROTOCOL, "x").split("By data set")[0].splitlines()[-1]


def test_what_there_is_not_is_a_dash() -> None:
    bare = FIGURES | {"normals": 0, "fired": None}
    for name in ("parameters", "macs", "scans_seen", "scans_per_second"):
        del bare[name]
    found = cells(table_of([row("otsu", figures=bare)], PROTOCOL, "x"), "otsu")
    assert found[-6:] == ["-", "-", "-", "41.2", "-", "-"]


def test_each_set_is_told_apart_where_there_are_two() -> None:
    rows = [row("unet", sets={"BUSI": FIGURES | {"dice": 0.5}, "BUS-BRA": FIGURES | {"normals": 0, "fired": None}})]
    table = table_of(rows, PROTOCOL, "x")
    assert "| unet | 0.500 | 10.2 % | 7 of 26 | 0.712 | 10.2 % | - |" in table
    assert "By data set" not in table_of(rows, PROTOCOL | {"sets": ["BUSI"]}, "x")


def test_notes_and_encoders_are_told_below() -> None:
    table = table_of(
        [row("unet", note="2 scans failed"), row("attention-lite", encoder="my lite.safetensors")], PROTOCOL, "x"
    )
    assert "\nunet: 2 scans failed.\n" in table
    assert " --budget 20000 --encoder 'attention-lite=my lite.safetensors'`" in table
    assert (
        "Started from published encoder weights: attention-lite. All other networks started from random weights."
    ) in table


# --- its place -------------------------------------------------------------------------------------------------------
TEXT = "# Models\n\n<!-- compare small -->\nold\n<!-- end of compare small -->\n\nMore, and é.\n"


def test_only_what_lies_between_the_lines_is_replaced(tmp_path: Path) -> None:
    file = tmp_path / "README.md"
    file.write_text(TEXT, encoding="utf-8")
    for table in ("| new |\n", "| newer |\n| a |\n"):
        put_between(file, "small", table)
        assert file.read_text(encoding="utf-8") == TEXT.replace("old\n", table)


@pytest.mark.parametrize(
    "text", ["", "<!-- compare small -->\n", "<!-- end of compare small --><!-- compare small -->", TEXT * 2]
)
def test_a_file_without_the_place_is_left_alone_and_named(tmp_path: Path, text: str) -> None:
    file = tmp_path / "README.md"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=r"README\.md: needs the lines <!-- compare small --> and <!-- end of compare"):
        put_between(file, "small", "table\n")
    assert file.read_text(encoding="utf-8") == text
    with pytest.raises(OSError):
        check_place(tmp_path / "absent.md", "small")


def test_the_readme_of_the_models_has_the_place_and_its_table_is_the_commands() -> None:
    before, after = check_place(README, "small")
    table = README.read_text(encoding="utf-8")[len(before) : -len(after)]
    assert table.startswith("\n### ") and "\n`busviewer compare " in table and "| system | Dice |" in table
