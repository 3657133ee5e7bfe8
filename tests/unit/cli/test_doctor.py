"""``busviewer doctor``: its words, its JSON and its exit status."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from pydicom import dcmwrite
from pydicom.uid import UID

import busviewer.study
from busviewer.cli import main
from busviewer.scan.phantom import make_phantom
from busviewer.study.folder.study import Study, open_study
from tests.dicom import dataset

SHAPE = (96, 128)
KEYS = [
    "scans", "with_truth", "rules", "odd", "orphans", "unreadable", "refused", "without_truth", "drawn", "classes",
    "spacing", "near_duplicates", "marks", "problems", "looks_like_masks", "dicom",
]  # fmt: skip


def run(*arguments: object) -> int:
    return main(["doctor", *map(str, arguments), "--quiet"])


def test_a_folder_with_nothing_odd(tiny_study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tiny_study) == 0
    said = capsys.readouterr()
    lines = said.out.splitlines()
    assert lines[0] == f"{tiny_study}: 12 scans, 12 with ground truth"
    assert lines[1] == "ground truth by layout: X_mask beside X: 12"
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
    assert first.endswith(
        "12 scans, 10 with ground truth, 1 with ground truth that cannot be used, 1 that cannot be read"
    )


def test_the_question_is_answered_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "a {b} study"
    for place in ("Aufnahmen", "Kontur"):
        (folder / place).mkdir(parents=True)
    for number in range(4):
        made = make_phantom(number, size=(120, 160))
        cv2.imwrite(str(folder / "Aufnahmen" / f"{number}.png"), made.scan.pixels)
        cv2.imwrite(str(folder / "Kontur" / f"{number}.png"), made.mask.astype(np.uint8) * 255)
    assert run(folder) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].endswith("8 scans, 0 with ground truth")
    assert "  these look like masks: Kontur/0.png for Aufnahmen/0.png, and 3 more" in lines
    assert f"  busviewer doctor '{folder}' --use-masks yes (or no)" in lines
    assert run(folder, "--use-masks", "yes") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].endswith("4 scans, 4 with ground truth")
    assert lines[1] == "ground truth by layout: chosen by the reader: 4"
    assert run(folder, "--use-masks", "no") == 2
    assert "was answered before" in capsys.readouterr().err


def test_a_folder_of_masks_alone_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cv2.imwrite(str(tmp_path / "a_mask.png"), np.zeros(SHAPE, np.uint8))
    assert run(tmp_path) == 2
    assert "no scans found (PNG, JPEG, BMP, TIFF or DICOM); " in (said := capsys.readouterr().err)
    assert "1 mask fits no scan: a_mask.png" in said


def test_of_many_things_twenty_are_listed(
    tiny_study: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def with_orphans(folder: Path, answers: Path | None = None) -> Study:
        return replace(
            open_study(folder, answers), orphans=tuple(folder / f"lone{number}\x1b.png" for number in range(57))
        )

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


def test_dicom_files_are_counted_by_kind(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kinds = {
        "IM1": {}, "IM2": {"NumberOfFrames": 3, "SeriesInstanceUID": "1.2"},
        "seg": {"SOPClassUID": UID("1.2.840.10008.5.1.4.1.1.66.4")},
        "state": {"SOPClassUID": UID("1.2.840.10008.5.1.4.1.1.11.1")},
    }  # fmt: skip
    for name, more in kinds.items():
        made = dataset(np.zeros((40, 50), np.uint8), StudyInstanceUID="1", **({"SeriesInstanceUID": "1.1"} | more))
        made.file_meta.MediaStorageSOPClassUID = made.SOPClassUID
        dcmwrite(tmp_path / name, made, enforce_file_format=True)
    run(tmp_path)
    said = "DICOM: files: 2, clips: 1, series: 2; not listed: presentation states: 1, segmentations: 1"
    assert said in capsys.readouterr().out.splitlines()
