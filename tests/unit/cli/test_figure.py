"""``busviewer figure`` as people run it."""

from __future__ import annotations

import shutil
from pathlib import Path

import cv2
import pytest

from busviewer.cli.program import main
from busviewer.segmentation import ModelInfo
from busviewer.study import list_scans


def run(*arguments: object) -> int:
    """The exit status."""
    try:
        return main(["figure", *map(str, arguments)])
    except SystemExit as ended:
        return int(ended.code or 0)


@pytest.fixture
def how(tiny_model: ModelInfo) -> tuple[object, ...]:
    return "--model", tiny_model.folder, "--device", "cpu", "--quiet"


def test_one_scan_is_drawn_large_and_a_folder_as_a_contact_sheet(
    tiny_study: Path, how: tuple[object, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    scan = next(iter(list_scans(tiny_study))).path
    assert run(scan, "--out", tmp_path / "one.png", *how) == 0
    assert run(tiny_study, "--out", tmp_path / "all.pdf", *how) == 0
    one = cv2.imread(str(tmp_path / "one.png"))
    assert one is not None and one.shape[1] == 2 * (2 * 24 + 4 * 210 + 3 * 6)
    assert (tmp_path / "all.pdf").read_bytes().startswith(b"%PDF")
    said = capsys.readouterr().out
    assert "figures of 1 of 1 scans" in said and "all.pdf" in said


def test_a_folder_gets_a_figure_for_each_scan(tiny_study: Path, how: tuple[object, ...], tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert run(tiny_study, "--out", out, "--columns", "scan,heatmap", "--method", "hirescam", *how) == 0
    found = sorted(path.relative_to(out).as_posix() for path in out.rglob("*.png"))
    assert found == sorted(f"{entry.key.rpartition('.')[0]}_figure.png" for entry in list_scans(tiny_study))
    shutil.copytree(out, tiny_study, dirs_exist_ok=True)
    assert len(list_scans(tiny_study)) == len(found), "figures are no scans"


@pytest.mark.parametrize(
    ("more", "why"),
    [
        (["--columns", "scan,nonsense"], "unknown column"),
        (["--layer", "nowhere"], "unknown layer"),
        (["--reader", "mj"], "column final"),
        (["--columns", "final", "--reader", "nobody"], "no reader"),
    ],
)
def test_what_cannot_be_is_said_and_leaves_nothing(
    more: list[str], why: str, tiny_study: Path, how: tuple[object, ...], tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    assert run(tiny_study, "--out", tmp_path / "x.png", *how, *more) == 2
    assert why in capsys.readouterr().err and not (tmp_path / "x.png").exists()


def test_a_figure_never_lies_among_the_scans(
    tiny_study: Path, how: tuple[object, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tiny_study, "--out", tiny_study / "x.png", *how) == 2
    assert "lies in the folder of the scans" in capsys.readouterr().err


def test_a_scan_that_cannot_be_read_is_named_and_the_others_are_drawn(
    tiny_study: Path, how: tuple[object, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = next(iter(list_scans(tiny_study))).path
    broken.write_bytes(b"\x89PNG\r\n\x1a\n")
    assert run(tiny_study, "--out", tmp_path / "x.png", *how) == 1
    said = capsys.readouterr()
    assert broken.name in said.err and "figures of" in said.out and (tmp_path / "x.png").exists()
