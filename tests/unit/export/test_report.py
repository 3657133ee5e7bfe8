"""The report: a page a lesion with all that was measured and said, and no computed term as the reader's own."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from busviewer import paths
from busviewer.cli.program import main
from busviewer.export.report import FOOT, HEAD, Report, export_report, report_text
from busviewer.files import write_atomic
from busviewer.scan import Scan, read_scan
from busviewer.study import Annotation, Draft, Final, ModelRef, ScanRef, State, Study, StudyStore, open_study
from busviewer.study.birads import Description, OtherView, load_lexicon

FONT = paths.resources() / "fonts" / "DejaVuSans.ttf"
LEXICON = load_lexicon(paths.resources())
MODEL = ModelRef("breast-lesions", "a" * 64)
TIME = "2026-11-21T01:35:02Z"


def boxes(*found: tuple[int, int, int, int]) -> np.ndarray:
    mask = np.zeros((160, 200), bool)
    for left, top, width, height in found:
        mask[top : top + height, left : left + width] = True
    return mask


@pytest.fixture
def study(tmp_path: Path) -> Study:
    import cv2

    rng = np.random.default_rng(3)
    folder = tmp_path / "study"
    for name in ("case7_1.png", "case7_2.png", "normal.png"):
        pixels = rng.integers(60, 140, (160, 200)).astype(np.uint8)
        write_atomic(folder / name, cv2.imencode(".png", pixels)[1].tobytes())
    return open_study(folder)


def said(study: Study, key: str, mask: np.ndarray, **fields: object) -> Annotation:
    scan: Scan = read_scan(study.by_key[key].path)
    return replace(
        Annotation(
            ScanRef.of(key, scan),
            "张伟 Mária",
            State.SIGNED_OFF,
            finals=(Final(mask, TIME, MODEL),),
            spacing=(0.1, 0.2),
        ),
        **fields,  # type: ignore[arg-type]
    )


def texts(report: Report) -> str:
    problems: list[str] = []
    found = report_text(list(report.pages(None, problems.append)), LEXICON.edition)
    assert not problems
    return found


def test_a_page_for_each_lesion_and_one_for_no_lesion(study: Study) -> None:
    both = said(study, "case7_1.png", boxes((20, 40, 60, 30), (120, 60, 20, 40)))
    none = said(study, "normal.png", boxes())
    pages = list(Report(study, {"case7_1.png": both, "normal.png": none}, "mj", LEXICON).pages(None, print))
    assert [page.title for page in pages] == ["Lesion 1 of 2", "Lesion 2 of 2", "No lesion"]
    assert dict(pages[0].figures)["Width"] == "12.0 mm"
    assert dict(pages[1].figures)["Orientation"].startswith("not parallel")


def test_what_is_computed_is_not_the_readers_word(study: Study) -> None:
    mask = boxes((20, 40, 60, 30))
    found = texts(Report(study, {"case7_1.png": said(study, "case7_1.png", mask)}, "mj", LEXICON))
    assert "Shape: oval (computed, not confirmed by the reader)" in found
    assert "Category" not in found and "Margin" not in found
    words = Description((50, 55), {"shape": ("irregular",), "category": ("4B",), "later": ("x",)}, 35.0)
    found = texts(Report(study, {"case7_1.png": said(study, "case7_1.png", mask, birads=(words,))}, "mj", LEXICON))
    assert "Shape: irregular\n" in found and "Category: 4B" in found and "later: x" in found
    assert "Distance from the nipple: 35 mm" in found and LEXICON.edition in found
    assert found.startswith(HEAD) and FOOT in found and "not a medical device" in FOOT


def test_a_heatmap_says_by_which_model_and_what_it_is_not(study: Study) -> None:
    annotations = {"case7_1.png": said(study, "case7_1.png", boxes((20, 40, 60, 30)))}
    report = Report(
        study, annotations, "mj", LEXICON, heat_of=lambda _scan, mask: mask.astype(np.float32), heat_by="m5"
    )
    (page,) = report.pages(None, print)
    assert page.heat is not None and "by m5" in page.heat_note and "not evidence" in page.heat_note
    (bare,) = replace(report, heat_of=None).pages(None, print)
    assert bare.heat is None


def test_two_views_give_the_volume(study: Study) -> None:
    words = Description((50, 55), {}, None, OtherView("case7_2.png", 1))
    one = said(study, "case7_1.png", boxes((20, 40, 60, 30)), birads=(words,))
    other = said(study, "case7_2.png", boxes((20, 40, 40, 50)))
    found = texts(Report(study, {"case7_1.png": one, "case7_2.png": other}, "mj", LEXICON))
    assert "12.0 × 5.0 × 8.0 mm" in found and "Volume (ellipsoid, π/6): 0.25 ml" in found
    alone = texts(Report(study, {"case7_1.png": one}, "mj", LEXICON))
    assert "Other view: case7_2.png, lesion 1: cannot be measured" in alone
    bare = {"case7_1.png": replace(one, spacing=None), "case7_2.png": other}
    assert "Volume: not calculated (uncalibrated)" in texts(Report(study, bare, "mj", LEXICON))


def test_it_says_who_checked_what(study: Study) -> None:
    mask, smaller = boxes((20, 40, 60, 30)), boxes((20, 40, 50, 30))
    draft = Draft(smaller, MODEL, 0.5, 0.9, None, TIME)
    key = "case7_1.png"

    def note(**fields: object) -> str:
        return texts(Report(study, {key: said(study, key, mask, **fields)}, "mj", LEXICON, unsigned=True))

    assert "Draft by a model (breast-lesions, version aaaaaaaaaaaa), checked by mj. Signed off on" in note()
    assert "checked by mj, who corrected" in note(finals=(Final(mask, TIME, MODEL, draft=draft),))
    assert "Outline by mj. Signed off" in note(finals=(Final(mask, TIME),))
    unsigned = note(state=State.IN_PROGRESS, finals=(), draft=draft)
    assert "NOT SIGNED OFF. Draft by the model breast-lesions" in unsigned and "not checked by a reader" in unsigned


def test_what_is_not_signed_off_is_left_out_and_nothing_is_no_file(study: Study, tmp_path: Path) -> None:
    draft = Draft(boxes((20, 40, 60, 30)), MODEL, 0.5, 0.9, None, TIME)
    key, out = "case7_1.png", tmp_path / "report.pdf"
    report = Report(study, {key: said(study, key, draft.mask, state=State.IN_PROGRESS, finals=(), draft=draft)}, "mj",
                    LEXICON)  # fmt: skip
    with pytest.raises(ValueError, match="no signed-off scans"):
        export_report(out, report, font=FONT, on_problem=print)
    assert not out.exists()
    assert "NOT SIGNED OFF" not in texts(replace(report, unsigned=True, blind=True)), (
        "the draft is hidden from the reader"
    )
    with pytest.raises(ValueError, match="folder of the scans"):
        export_report(study.folder / "report.pdf", replace(report, unsigned=True), font=FONT, on_problem=print)


def test_a_lesion_that_is_gone_takes_no_other_description(study: Study) -> None:
    words = Description((190, 10), {"category": ("5",)})
    found = texts(Report(study, {"case7_1.png": said(study, "case7_1.png", boxes((20, 40, 60, 30)), birads=(words,))},
                         "mj", LEXICON))  # fmt: skip
    assert "Category" not in found and "1 BI-RADS description" in found


def test_the_command_writes_a_pdf_whose_page_shows_the_scan_and_a_name_in_any_script(
    study: Study, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BUSVIEWER_HOME", str(tmp_path / "home"))
    words = Description((50, 55), {"shape": ("oval",), "margin": ("angular", "spiculated"), "category": ("4B",)})
    store = StudyStore(study.folder, "张伟 Mária", user_data=tmp_path / "home")
    store.write("case7_1.png", said(study, "case7_1.png", boxes((20, 40, 60, 30)), birads=(words,), note="ask 王"))
    out = tmp_path / "out"
    assert main(["report", str(study.folder), "--out", str(out), "--reader", "张伟 Mária", "--quiet"]) == 0
    assert "reported 1 page" in capsys.readouterr().out
    plain = (out / "report.txt").read_text(encoding="utf-8")
    assert "checked by 张伟 Mária" in plain and "ask 王" in plain
    assert main(["report", str(study.folder), "--out", str(out), "--reader", "张伟 Mária", "--quiet"]) == 0, (
        "over its own"
    )
    (out / "report.txt").write_text("mine")
    assert main(["report", str(study.folder), "--out", str(out), "--reader", "张伟 Mária", "--quiet"]) == 2
    if shutil.which("pdftoppm") is None:
        pytest.skip("needs pdftoppm")
    subprocess.run(["pdftoppm", "-png", "-r", "60", str(out / "report.pdf"), str(out / "page")], check=True)
    (picture,) = out.glob("page*.png")
    pixels = read_scan(picture).grey
    assert pixels.shape[0] > pixels.shape[1] and (pixels < 128).mean() > 0.1, "the scan is dark on a white page"
    text = subprocess.run(
        ["pdftotext", str(out / "report.pdf"), "-"], capture_output=True, text=True, check=True
    ).stdout
    assert "angular, spiculated" in text and "not a medical device" in text
    assert "张伟" in text or "\\u5f20\\u4f1f" in text.replace("\n", "")
