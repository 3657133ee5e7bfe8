"""``busviewer doctor``: its words, its JSON and its exit status."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

import busviewer.study
from busviewer.cli import main
from busviewer.study.folder.study import Study, open_study

SHAPE = (96, 128)
KEYS = [
    "scans", "with_truth", "rules", "odd", "orphans", "unreadable", "refused", "without_truth", "drawn", "classes",
    "spacing", "near_duplicates", "marks", "problems",
]  # fmt: skip


def run(*arguments: object) -> int:
    return main(["doctor", *map(str, arguments), "--quiet"])


def test_a_folder_with_nothing_odd(tiny_study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tiny_study) == 0
    said = capsys.readouterr()
    lines = said.out.splitlines()
    assert lines[0].startswith(f"{tiny_study}: 12 scans, 12 with ground truth (") and lines[0].endswith(": 12)")
    assert lines[-1] == "nothing odd" and not said.err and "(1)" not in said.out
    assert "classes: benign: 6, malignant: 3, normal: 3" in lines and "near-duplicates: none" in lines
    assert run(tiny_study, "--json", tmp_path / "d.json") == 0
    said = capsys.readouterr()
    assert said.out == said.err == ""
    figures = json.loads((tmp_path / "d.json").read_text())
    assert list(figures) == KEYS
    assert (figures["scans"], figures["with_truth"], sum(figures["rules"].values())) == (12, 12, 12)
    assert figures["odd"] == figures["orphans"] == figures["unreadable"] == figures["refused"] == []
    assert list(figures["spacing"]) == ["known", "unknown", "least", "most"]
    assert list(figures["marks"]) == ["calipers", "text", "doppler", "two views"]


def odd_mask(study: Path) -> None:
    strip = np.zeros(SHAPE, np.uint8)
    strip[:, :40] = 255
    cv2.imwrite(str(study / "benign" / "benign (0)_mask.png"), strip)


def refused_mask(study: Path) -> None:
    cv2.imwrite(str(study / "benign" / "benign (0)_mask.png"), np.full(SHAPE, 7, np.uint8))


def broken_scan(study: Path) -> None:
    (study / "benign" / "benign (0).png").write_bytes(b"broken")


def broken_table(study: Path) -> None:
    (study / "groups.csv").write_text("no,such,columns\n")


def copy_in_another_class(study: Path) -> None:
    (study / "normal" / "normal (77).png").write_bytes((study / "benign" / "benign (0).png").read_bytes())


@pytest.mark.parametrize(
    ("make", "heading", "line"),
    [
        (odd_mask, "Ground truth that is odd (1). ", "  benign/benign (0).png: the ground truth touches three"),
        (refused_mask, "Ground truth that cannot be used (1). ",
         "  benign/benign (0).png: benign/benign (0)_mask.png: this mask has the value 7"),
        (broken_scan, "Scans that cannot be read (1). ", "  benign/benign (0).png: "),
        (broken_table, "What of the folder cannot be used (1)", "  "),
        (copy_in_another_class, "Near-duplicates in different folds or classes (1). ",
         "  benign/benign (0).png is in class benign, its near-duplicate normal/normal (77).png in normal"),
    ],
)  # fmt: skip
def test_each_thing_to_look_at_is_named_once_and_the_status_is_1(
    make: object, heading: str, line: str, tiny_study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make(tiny_study)  # type: ignore[operator]
    assert run(tiny_study) == 1
    said = capsys.readouterr()
    lines = said.out.splitlines()
    (place,) = (number for number, text in enumerate(lines) if text.startswith(heading))
    assert lines[place + 1].startswith(line) and lines[-1] == "1 thing to look at" and not said.err
    file = tmp_path / "d.json"
    assert run(tiny_study, "--json", file) == 1
    said = capsys.readouterr()
    assert not said.out and said.err == f"{tiny_study}: 1 thing to look at; they are listed in {file}\n"
    figures = json.loads(file.read_text())
    assert len(figures["odd"]) + len(figures["unreadable"]) == 1


def test_what_cannot_be_used_is_counted_in_the_first_line(tiny_study: Path, capsys: pytest.CaptureFixture[str]) -> None:
    refused_mask(tiny_study)
    (tiny_study / "benign" / "benign (3).png").write_bytes(b"broken")
    assert run(tiny_study) == 1
    first = capsys.readouterr().out.splitlines()[0]
    assert first.endswith(": 12), 1 with ground truth that cannot be used, 1 that cannot be read")


def test_of_many_things_twenty_are_listed(
    tiny_study: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def with_orphans(folder: Path) -> Study:
        return replace(open_study(folder), orphans=tuple(folder / f"lone{number}\x1b.png" for number in range(57)))

    monkeypatch.setattr(busviewer.study, "open_study", with_orphans)
    assert run(tiny_study) == 1
    lines = capsys.readouterr().out.splitlines()
    place = lines.index("Masks that fit no scan (57). Name them like their scans, or remove them:")
    assert lines[place + 20] == "  lone19\\x1b.png", "nothing in a name acts on the terminal"
    assert lines[place + 21 : place + 23] == ["  and 37 more (all in --json FILE)", ""]
    assert lines[-1] == "57 things to look at"


def test_scans_without_ground_truth_are_named_where_others_have_it(
    tiny_study: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tiny_study / "benign" / "benign (0)_mask.png").unlink()
    assert run(tiny_study) == 0
    lines = capsys.readouterr().out.splitlines()
    place = lines.index("scans without ground truth (1):")
    assert lines[place + 1] == "  benign/benign (0).png" and lines[-1] == "nothing odd"


def test_a_folder_without_scans_is_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path) == 2
    said = capsys.readouterr()
    assert said.err == f"busviewer: {tmp_path}: no scans found (PNG, JPEG, BMP, TIFF or DICOM)\n" and not said.out
