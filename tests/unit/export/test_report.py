"""The report: a page a lesion with all that was measured and said, and no computed term as the reader's own."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import replace
from functools import partial
from pathlib import Path

import cv2
import highdicom
import numpy as np
import pytest

from busviewer import paths
from busviewer.cli.program import main
from busviewer.csv_tables import read_rows
from busviewer.export.report import FOOT, HEAD, Report, export_report, report_text
from busviewer.figures.bars import BarChart, draw_bars
from busviewer.figures.canvas import open_canvas
from busviewer.files import write_atomic
from busviewer.scan import Scan, read_scan
from busviewer.study import Annotation, Draft, Final, ModelRef, ScanRef, State, Study, StudyStore, open_study
from busviewer.study.birads import Description, OtherView, load_lexicon
from busviewer.study.summary.files import summary_lines
from busviewer.study.summary.summary import StudySummary, record_of
from tests.unit.formats.test_dicom_out import written

FONT = paths.resources() / "fonts" / "DejaVuSans.ttf"
LEXICON = load_lexicon(paths.resources())
MODEL = ModelRef("breast-lesions", "a" * 64)
_NO_MARKS = {ord(mark): None for mark in "\u202a\u202b\u202c\u200e\u200f"}  # of direction, which pdftotext adds
TIME = "2026-11-21T01:35:02Z"


def boxes(*found: tuple[int, int, int, int]) -> np.ndarray:
    mask = np.zeros((160, 200), bool)
    for left, top, width, height in found:
        mask[top : top + height, left : left + width] = True
    return mask


@pytest.fixture
def study(tmp_path: Path) -> Study:
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


def test_the_heatmap_of_a_page_is_of_its_own_lesion(study: Study) -> None:
    first, second = (20, 40, 60, 30), (120, 60, 20, 40)
    annotations = {"case7_1.png": said(study, "case7_1.png", boxes(first, second))}
    asked: list[np.ndarray] = []

    def heat_of(_scan: Scan, mask: np.ndarray) -> np.ndarray:
        asked.append(mask)
        return mask.astype(np.float32)

    list(Report(study, annotations, "mj", LEXICON, heat_of=heat_of, heat_by="m5").pages(None, print))
    assert len(asked) == 2
    assert np.array_equal(asked[0], boxes(first)) and np.array_equal(asked[1], boxes(second))


def test_a_lesion_at_the_edge_of_the_picture_is_measured_in_part_and_it_says_so(study: Study) -> None:
    inside, corner = boxes((1, 1, 198, 158)), boxes((190, 150, 10, 10))
    key = "case7_1.png"
    assert "edge of the picture" not in texts(Report(study, {key: said(study, key, inside)}, "mj", LEXICON))
    assert "edge of the picture" in texts(Report(study, {key: said(study, key, corner)}, "mj", LEXICON))


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
    none = boxes()
    rejected = note(finals=(Final(none, TIME, MODEL, draft=draft),))
    assert "), rejected by mj: no lesion. Signed off on" in rejected and "outline" not in rejected
    agreed = replace(draft, mask=none)
    assert "), checked by mj: no lesion. Signed" in note(finals=(Final(none, TIME, MODEL, draft=agreed),))
    assert "No lesion, said by mj. Signed off" in note(finals=(Final(none, TIME),))
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


def test_a_folder_that_cannot_be_written_is_refused_before_the_work(study: Study, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")

    def heat_of(_scan: Scan, _mask: np.ndarray) -> np.ndarray:
        raise AssertionError("the work began")

    annotations = {"case7_1.png": said(study, "case7_1.png", boxes((20, 40, 60, 30)))}
    report = Report(study, annotations, "mj", LEXICON, heat_of=heat_of)
    with pytest.raises(ValueError, match=r"file: cannot be written to .*; choose another folder"):
        export_report(tmp_path / "file" / "report.pdf", report, font=FONT, on_problem=print)


NAMES = "张伟 محمد علي Иван अनिल Ünal"


def pictured(pdf: Path, name: str) -> list[np.ndarray]:
    """The pages as pictures, (H, W) uint8; they are kept in the folder of the artefacts."""
    if shutil.which("pdftoppm") is None:
        pytest.skip("needs pdftoppm")
    kept = Path(os.environ.get("BUSVIEWER_ARTEFACTS") or pdf.parent / "artefacts")
    kept.mkdir(parents=True, exist_ok=True)
    for old in kept.glob(f"{name}-*.png"):
        old.unlink()
    subprocess.run(["pdftoppm", "-png", "-r", "72", "-gray", str(pdf), str(kept / name)], check=True)
    return [np.asarray(cv2.imread(str(page), cv2.IMREAD_GRAYSCALE)) for page in sorted(kept.glob(f"{name}-*.png"))]


def words_of(pdf: Path) -> str:
    return subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True).stdout


def ink(page: np.ndarray, left: int, top: int, right: int, bottom: int) -> float:
    return float((page[top:bottom, left:right] < 128).mean())


def summary_of(study: Study, annotations: dict[str, Annotation]) -> StudySummary:
    records = tuple(record_of(entry, annotations.get(entry.key)) for entry in study.entries)
    return StudySummary(str(study.folder), NAMES, TIME, records)


def test_a_page_has_the_scan_where_it_should_be_and_names_in_any_script(study: Study, tmp_path: Path) -> None:
    words = Description((50, 55), {"category": ("4B",)})
    annotations = {"case7_1.png": said(study, "case7_1.png", boxes((20, 40, 60, 30)), birads=(words,), note=NAMES)}
    report, out = Report(study, annotations, NAMES, LEXICON), tmp_path / "out" / "report.pdf"
    export_report(out, report, font=FONT, on_problem=print)
    (page,) = pictured(out, "lesion")
    assert page.shape == (842, 595)
    plain, bright = page[110:300, 45:400], (page > 200).mean()
    assert 60 <= np.median(plain) <= 140, "the grey of the scan"
    assert (plain > 200).any(), "its outline is light on it"
    assert bright > 0.5, "the rest of the page is white"
    assert ink(page, 40, 440, 290, 640) > 0.01 and ink(page, 310, 440, 555, 560) > 0.005, "two columns of words"
    assert ink(page, 0, 0, 30, 842) == 0 == ink(page, 565, 0, 595, 842), "nothing in the margins"
    text = words_of(out)
    assert "Иван" in text and "Ünal" in text and "محمد علي" in text.translate(_NO_MARKS)
    assert "张伟" in text or "\\u5f20\\u4f1f" in text.replace("\n", "")
    assert "अनिल" in text or "\\u0905\\u0928" in text.replace("\n", ""), "what no font here has is spelt out"
    fonts = subprocess.run(["pdffonts", str(out)], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
    assert fonts and all(line.split()[-5:-2] == ["yes", "yes", "yes"] for line in fonts), "embedded, and in parts"


def test_the_summary_comes_first_with_charts(study: Study, tmp_path: Path) -> None:
    mask = boxes((20, 40, 60, 30))
    draft = Draft(mask, MODEL, 0.5, 0.9, None, TIME)
    words = Description((50, 55), {"category": ("4B",)})
    annotations = {
        "case7_1.png": said(study, "case7_1.png", mask, birads=(words,), reading_seconds=75.0, lesion_class="benign",
                            finals=(Final(mask, TIME, MODEL, draft=draft),)),
    }  # fmt: skip
    summary, out = summary_of(study, annotations), tmp_path / "out" / "report.pdf"
    report = Report(study, annotations, NAMES, LEXICON)
    export = partial(export_report, out, report, font=FONT, on_problem=print)
    assert export(text=out.with_suffix(".txt"), summaries=[summary]) == 2
    first, _lesion = pictured(out, "summary")
    blue = ink(first, 40, 240, 560, 780)
    assert blue > 0.03, "bars"
    text = " ".join(words_of(out).split())
    for said_there in ("1 of 3 scans", "Drafts accepted 1 of 1 (100%)", "Lesions by category of BI-RADS",
                       "75 s (75 s to 75 s; n = 1)", "breast-lesions (1)"):  # fmt: skip
        assert said_there in text
    plain = out.with_suffix(".txt").read_text(encoding="utf-8")
    assert "lesions by category of BI-RADS: 4B: 1" in plain and "Summary of study, reader" in plain
    assert all(line in plain for line in summary_lines(summary))
    assert export() == 1 and len(pictured(out, "without")) == 1


def test_a_chart_has_a_bar_as_high_as_it_counts(tmp_path: Path) -> None:
    canvas = open_canvas(tmp_path / "chart.png", FONT)
    canvas.page(200, 120)
    draw_bars(canvas, 0, 0, 200, 120, BarChart("t", "x", ("a", "b"), (("one", (4, 1)), ("two", (0, 1)))))
    canvas.save()
    pixels = cv2.imread(str(tmp_path / "chart.png"))[:, :, ::-1].astype(int)
    blue = (abs(pixels - (46, 104, 160)).sum(2) == 0)[60:]
    red = abs(pixels - (190, 80, 40)).sum(2) == 0
    tall, low, on_top = blue[:, 100].sum(), blue[:, 300].sum(), red[60:, 300].sum()
    assert tall == pytest.approx(4 * low, abs=3) and on_top == pytest.approx(low, abs=2)


def test_nothing_to_count_is_said(tmp_path: Path) -> None:
    canvas = open_canvas(tmp_path / "chart.pdf", FONT)
    canvas.page(200, 120)
    draw_bars(canvas, 0, 0, 200, 120, BarChart("t", "x", ("a",), (("", (0,)),)))
    canvas.save()
    assert "nothing to count yet" in words_of(tmp_path / "chart.pdf")


def test_the_table_says_of_each_term_who_said_it(study: Study, tmp_path: Path) -> None:
    words = Description((50, 55), {"shape": ("irregular",), "margin": ("angular", "spiculated")}, 35.0,
                        OtherView("case7_2.png", 1))  # fmt: skip
    annotations = {
        "case7_1.png": said(study, "case7_1.png", boxes((20, 40, 60, 30)), birads=(words,)),
        "case7_2.png": said(study, "case7_2.png", boxes((20, 40, 40, 50)), spacing=None),
        "normal.png": said(study, "normal.png", boxes(), finals=(
            Final(boxes(), TIME, MODEL, draft=Draft(boxes((20, 40, 40, 50)), MODEL, 0.5, 0.9, None, TIME)),)),
    }  # fmt: skip
    out = tmp_path / "out" / "report.pdf"
    export_report(out, Report(study, annotations, "mj", LEXICON), font=FONT, table=out.with_suffix(".csv"),
                  on_problem=print)  # fmt: skip
    first, second, none = read_rows(out.with_suffix(".csv"))
    assert (first["birads_shape"], first["birads_shape_by"]) == ("irregular", "reader")
    assert first["birads_margin"] == "angular; spiculated" and first["birads_category_by"] == ""
    assert first["birads_orientation_by"] == "computed, not confirmed by the reader"
    assert (first["width_mm"], first["calibrated"], first["draft_model_sha256"]) == ("12.0", "true", "a" * 64)
    assert (first["reader"], first["outline"]) == ("mj", "model, checked by the reader")
    assert first["volume_ml"] == "", "the other view is uncalibrated"
    assert (second["width_mm"], second["width_px"], second["calibrated"]) == ("", "40.0", "false")
    assert none["outline"] == "model, rejected by the reader"
    assert second["uncalibrated"] == "spacing unknown" and (none["lesions"], none["lesion"]) == ("0", "")
    (out.with_suffix(".csv")).write_text("mine\n")
    with pytest.raises(ValueError, match=r"report\.csv: already exists"):
        export_report(out, Report(study, annotations, "mj", LEXICON), font=FONT, table=out.with_suffix(".csv"),
                      on_problem=print)  # fmt: skip
    assert (out.with_suffix(".csv")).read_text() == "mine\n"


@pytest.mark.filterwarnings("ignore::UserWarning:pydicom|highdicom")
def test_dicom_scans_get_dicom_reports_and_others_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BUSVIEWER_HOME", str(tmp_path / "home"))
    folder = tmp_path / "study"
    written(folder / "scan.dcm", (160, 200))
    write_atomic(folder / "other.png", cv2.imencode(".png", np.full((160, 200), 90, np.uint8))[1].tobytes())
    study = open_study(folder)
    words = Description((50, 55), {"category": ("5",), "side": ("right",)})
    store = StudyStore(folder, "mj", user_data=tmp_path / "home")
    for key in study.by_key:
        store.write(key, said(study, key, boxes((20, 40, 60, 30)), birads=(words,)))
    out = tmp_path / "out"
    command = ["report", str(folder), "--out", str(out), "--reader", "mj", "--quiet", "--summary", "all", "--dicom-sr"]
    for _again in range(2):
        assert main(command) == 0
        assert "reported 3 pages" in capsys.readouterr().out
    (made,) = (out / "dicom-sr").glob("*.dcm")
    (group,) = highdicom.sr.srread(made).content.get_planar_roi_measurement_groups()
    values = {each.value.meaning for each in group.get_qualitative_evaluations()}
    assert values == {"5 - Highly suggestive of malignancy"}
    assert main([*command[:-3], "--out", str(tmp_path / "none"), "--unsigned"]) == 0
    assert not (tmp_path / "none" / "dicom-sr").exists()


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
