"""Figures on pages: what is where, and that PNG and PDF say the same."""

from __future__ import annotations

import subprocess
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from busviewer import paths
from busviewer.figures import COLUMNS, Figure, check_sheet, figure_of, heat_table, write_sheet
from busviewer.figures.heat import heated
from busviewer.scan import Scan
from busviewer.scan.our_pictures import is_our_picture

FONT = paths.resources() / "fonts" / "DejaVuSans.ttf"
COLOURS = {"scan": (200, 0, 0), "truth": (0, 200, 0), "prediction": (0, 0, 200)}


def plain(name: str, shape: tuple[int, int] = (90, 120), **panels: tuple[int, int, int] | None) -> Figure:
    wanted = panels or COLOURS
    return Figure(name, {
        column: None if colour is None else np.full((*shape, 3), colour, np.uint8)
        for column, colour in wanted.items()
    })  # fmt: skip


def picture(path: Path) -> NDArray[np.uint8]:
    found = cv2.imread(str(path))
    assert found is not None
    return np.asarray(found[:, :, ::-1], np.uint8)


def places(page: NDArray[np.uint8], colour: tuple[int, int, int], near: int = 0) -> tuple[int, int, int, int]:
    """The box (left, top, right, bottom) of a colour on the page."""
    ys, xs = np.nonzero((np.abs(page.astype(int) - colour) <= near).all(2))
    return int(xs.min()), int(ys.min()), int(xs.max()) + 1, int(ys.max()) + 1


def test_columns_stand_side_by_side_in_their_order_and_size(tmp_path: Path) -> None:
    (out,) = write_sheet(tmp_path / "x.png", [plain("a")], list(COLOURS), font=FONT, alone=True)
    page = picture(out)
    boxes = [places(page, colour) for colour in COLOURS.values()]
    assert [right - left for left, _, right, _ in boxes] == [420] * 3
    assert [bottom - top for _, top, _, bottom in boxes] == [315] * 3, "as wide to high as the scan"
    assert len({top for _, top, _, _ in boxes}) == 1
    assert all(one[2] < other[0] for one, other in zip(boxes, boxes[1:], strict=False))
    assert boxes[-1][2] < page.shape[1] and (page[:10] == 255).all()


def test_a_sheet_of_many_has_pages_in_order(tmp_path: Path) -> None:
    figures = [plain(f"scan {number}", scan=(number * 9, 0, 0)) for number in range(1, 26)]
    written = write_sheet(tmp_path / "x.png", iter(figures), ["scan"], font=FONT)
    assert len(written) > 1
    assert [path.name for path in written] == ["x.png", *(f"x-{number}.png" for number in range(2, len(written) + 1))]
    tops = []
    for number, path in enumerate(written):
        page = picture(path)
        assert page.shape == (1684, 1190, 3)
        tops += [
            (number, places(page, (figure * 9, 0, 0))[1])
            for figure in range(1, 26)
            if (page == (figure * 9, 0, 0)).all(2).sum() > 1000
        ]
    assert len(tops) == 25 and tops == sorted(tops), "each scan once, in its order"


def test_a_pdf_has_the_same_pages_and_its_texts_as_texts(tmp_path: Path) -> None:
    figures = [plain(f"Größe λ {number}") for number in range(12)]
    write_sheet(tmp_path / "x.pdf", figures, list(COLOURS), font=FONT, title="Title", note="Note " * 60)
    pages = write_sheet(tmp_path / "x.png", figures, list(COLOURS), font=FONT, title="Title", note="Note " * 60)
    found = (tmp_path / "x.pdf").read_bytes()
    assert found.count(b"/Type /Page\n") == len(pages) and b"/FontFile2" in found
    check_sheet(tmp_path / "x.pdf")  # ours, so that it may be replaced


def test_poppler_shows_the_pdf_as_the_png(tmp_path: Path) -> None:
    from shutil import which

    if which("pdftoppm") is None:
        pytest.skip("pdftoppm (Debian: poppler-utils) is not installed")
    figures = [plain(f"scan λ {number}") for number in range(3)]
    write_sheet(tmp_path / "x.pdf", figures, list(COLOURS), font=FONT, title="Title")
    write_sheet(tmp_path / "x.png", figures, list(COLOURS), font=FONT, title="Title")
    subprocess.run(["pdftoppm", "-r", "144", "-png", "x.pdf", "shown"], cwd=tmp_path, check=True)
    (shown,) = tmp_path.glob("shown*.png")
    theirs, ours = picture(shown), picture(tmp_path / "x.png")
    assert theirs.shape == ours.shape
    for colour in COLOURS.values():
        assert np.abs(np.subtract(places(theirs, colour, near=12), places(ours, colour))).max() <= 3
    text = subprocess.run(["pdftotext", "x.pdf", "-"], cwd=tmp_path, check=True, capture_output=True, text=True).stdout
    assert "scan λ 2" in text and "Ground truth" in text


def test_a_long_name_is_cut_and_a_long_note_is_wrapped_inside_of_the_page(tmp_path: Path) -> None:
    note = "where the network looked " * 30
    (out,) = write_sheet(tmp_path / "x.png", [plain("n" * 500)], list(COLOURS), font=FONT, note=note, alone=True)
    page = picture(out)
    assert (page[:, -40:] == 255).all(), "the margin is free"


def test_where_there_is_nothing_the_page_says_so(tmp_path: Path) -> None:
    figure = plain("a", scan=(200, 0, 0), truth=None)
    (out,) = write_sheet(tmp_path / "x.png", [figure], ["scan", "truth"], font=FONT, alone=True)
    page = picture(out)
    left = places(page, (200, 0, 0))[2] + 6
    assert (page[100:-60, left:] < 200).any()


@pytest.mark.parametrize("name", ["x.png", "x.pdf"])
def test_a_file_of_others_is_never_replaced(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(
        b"%PDF-1.4 theirs" if name.endswith("pdf") else cv2.imencode(".png", np.zeros((9, 9)))[1].tobytes()
    )
    before = path.read_bytes()
    with pytest.raises(ValueError, match="already exists and was not written by busviewer"):
        write_sheet(path, [plain("a")], list(COLOURS), font=FONT)
    assert path.read_bytes() == before


def test_a_name_of_another_kind_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="must end in"):
        write_sheet(tmp_path / "x.gif", [plain("a")], list(COLOURS), font=FONT)


def test_a_figure_is_known_as_drawn_by_us(tmp_path: Path) -> None:
    (out,) = write_sheet(tmp_path / "x_figure.png", [plain("a")], list(COLOURS), font=FONT, alone=True)
    assert is_our_picture(out)


def test_a_row_has_the_masks_as_outlines_and_the_heat_over_the_scan() -> None:
    grey = np.full((80, 100), 60, np.uint8)
    mask = np.zeros((80, 100), bool)
    mask[20:60, 30:70] = True
    heat = mask.astype(np.float32)
    found = figure_of("a", Scan(grey), list(COLUMNS), truth=mask, prediction=mask, weak=True, final=None, heat=heat)
    panels = found.panels
    assert list(panels) == list(COLUMNS) and panels["final"] is None
    scan, truth, prediction, hot = (panels[name] for name in ("scan", "truth", "prediction", "heatmap"))
    assert scan is not None and truth is not None and prediction is not None and hot is not None
    assert (scan == 60).all()
    solid, dashed = ((each != 60).any(2).sum() for each in (truth, prediction))
    assert 0 < dashed < solid == 156
    assert (hot[~mask] == 60).all() and (hot[40, 50] == heated(grey, heat)[40, 50]).all() and hot[40, 50, 0] > 150
    with pytest.raises(ValueError, match="unknown column"):
        figure_of("a", Scan(grey), ["scans"])


def test_heat_is_clear_where_it_is_low() -> None:
    table = heat_table()
    assert table.shape == (256, 4) and table[0, 3] == 0 and (np.diff(table[:, 3].astype(int)) >= 0).all()
