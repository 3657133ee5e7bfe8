"""Names that a disk allows and nobody would choose: opened, segmented, painted, saved, read again, exported, shown."""

from __future__ import annotations

import csv
import os
import sys
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import h5py
import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from busviewer import paths
from busviewer.cli import main
from busviewer.export import export_study
from busviewer.review import ReviewSession
from busviewer.scan import read_scan
from busviewer.segmentation import ModelInfo
from busviewer.settings import Settings
from busviewer.study import Annotation, Final, ScanRef, State, StudyStore, open_study
from busviewer.study.annotations.store import Annotations
from busviewer.ui.kit.services import Services
from busviewer.ui.worklist.worklist_model import ROW
from tests.faults.conftest import Faults
from tests.gui.conftest import Driver, make_driver
from tests.gui.fake import MODEL, FakeSegmenter

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other disks refuse these names")

NAMES = tuple(
    name + ".png"
    for name in (
        "line\nend", "\ttab\r\x1b[31mred", "photo\u202egnp.exe", "zero\u200bwidth\ufeff", "\u0645\u062b\u0627\u0644",
        os.fsdecode(b"not-utf8-\xff\xfe"), "-rf --out", "CON", "nul.a", "dot.", "space ", " lead", "a&b", "100%",
        unicodedata.normalize("NFC", "caf\u00e9"), unicodedata.normalize("NFD", "caf\u00e9"), "Case", "case",
        "=1+HYPERLINK(1)", "+1", "@SUM(1)", "<img src=x><h1>big", "quote\"'`$(id)", "back\\slash", "a_mask_b",
        "segmentation.csv", "busviewer", "~", "{key}", "%s", "x" * 251, "\U0001f600" * 62, "\u0430\u0441\u0435",
    )
)  # fmt: skip
FOLDERS = ("plain", "line\nfolder\u202e", "<b>bold</b>", "a&b")
SHAPE = (48, 64)


@pytest.fixture
def study(tmp_path: Path) -> Path:
    """A scan of each name, in folders of such names, in a study of such a name."""
    study = tmp_path / ("study\n\u202e<b>" + os.fsdecode(b"\xff"))
    for number, name in enumerate(NAMES):
        path = study / FOLDERS[number % len(FOLDERS)] / name if name[0] not in "=+@-" else study / name
        path.parent.mkdir(parents=True, exist_ok=True)
        pixels = np.random.default_rng(number).integers(60, 200, SHAPE, np.uint8)
        path.write_bytes(cv2.imencode(".png", pixels)[1].tobytes())
    return study


def sign_off(study: Path, reader: str) -> tuple[int, Annotations]:
    """Every scan signed off with a mask of its own; how many, and the annotations read anew."""
    store = StudyStore(study, reader, user_data=paths.user_data())
    opened = open_study(study)
    for number, entry in enumerate(opened.entries):
        scan = read_scan(entry.path)
        mask = np.zeros(scan.shape, bool)
        mask[5 : 10 + number, 7:20] = True
        ref = ScanRef(entry.key, scan.sha256, (scan.shape[1], scan.shape[0]))
        store.write(entry.key, Annotation(ref, reader, State.SIGNED_OFF, finals=(Final(mask, "2025-11-21T10:00:00Z"),)))
    again = StudyStore(study, reader, user_data=paths.user_data())
    assert again.problems == []
    return len(opened.entries), again.load_all()


READER = "Dr.\n\u202eMJ/..\\<b> =1+1"


def test_scans_of_any_name_are_kept_and_exported(study: Path, tmp_path: Path, faults: Faults) -> None:
    count, annotations = sign_off(study, READER)
    opened = open_study(study)
    assert count == len(NAMES), "each is listed"
    assert {key: annotations[key].finals[0].mask.sum() for key in annotations} == {
        entry.key: (5 + number) * 13 for number, entry in enumerate(opened.entries)
    }
    done = export_study(opened, annotations, tmp_path / "h5", format="hdf5", what="final", reader=READER)
    assert done.written == count and not done.problems
    with h5py.File(tmp_path / "h5" / "masks.h5") as file:
        assert len(file["scans"]) == count
    done = export_study(opened, annotations, tmp_path / "png", format="png", what="final", reader=READER)
    assert done.written + len(done.problems) == count and done.written >= count - 2, done.problems
    masks = [path for path in (tmp_path / "png").rglob("*_mask.png")]
    assert len({cv2.imdecode(np.fromfile(path, np.uint8), 0).astype(bool).sum() for path in masks}) == done.written
    faults.record("odd names: kept, read again, exported", count)


def test_the_commands_print_a_line_each_and_write_a_harmless_table(
    study: Path, tmp_path: Path, tiny_model: ModelInfo, capfd: pytest.CaptureFixture[str], faults: Faults
) -> None:
    (study / "plain" / "bro\nken\u202e.png").write_bytes(b"no picture")
    status = main(["segment", str(study), "--out", str(tmp_path / "out\u202e\n"), "--model", str(tiny_model.folder)])
    said = capfd.readouterr()
    assert status == 1 and "Traceback" not in said.err
    lines = said.err.split("\r")[-1].splitlines()
    assert all(line.isprintable() for line in [*lines, *said.out.splitlines()]), lines
    assert len(said.out.splitlines()) == 2 and "bro\\nken" in said.err, "what was done, and the count"
    with (tmp_path / "out\u202e\n" / "segmentation.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == len(NAMES) + 1
    unsafe = [value for row in rows for value in row.values() if value[:1] in ("=", "+", "-", "@", "\t", "\r")]
    assert unsafe == [], "a spreadsheet would take these for formulas"
    assert (
        main(["export", str(study), "--format", "png", "--out", str(tmp_path / "x"), "--reader", READER, "--quiet"])
        == 2
    )
    assert len(capfd.readouterr().err.splitlines()) == 1
    faults.record("odd names: commands and tables", len(NAMES))


@pytest.fixture
def driver(qtbot: QtBot, own_home: Path, study: Path) -> Iterator[Driver]:
    services = Services(
        find_models=lambda: ([MODEL], []),
        make_segmenter=lambda model, device: FakeSegmenter(),
        devices=list,
        sample_study=lambda: study,
        finetune_command=lambda run: ["false", str(run)],
        self_test_command=["false"],
        settings_file=own_home / "settings.toml",
        user_data=own_home,
        models_folder=own_home / "models",
        runs_folder=own_home / "runs",
    )
    driver = make_driver(qtbot, services, Settings(reader=READER, theme="dark"))
    yield driver
    driver.built.close()


@pytest.mark.slow
def test_the_window_shows_them_on_one_line_and_keeps_what_is_drawn(driver: Driver, study: Path, faults: Faults) -> None:
    driver.open(study)
    window, session = driver.window, driver.session
    assert window.windowTitle().isprintable() and "\\u202e" in window.windowTitle()
    drawn, model = {}, window.parts.worklist.model
    for entry in open_study(study).entries:
        driver.go(entry.key)
        driver.view.setFocus()
        driver.segment()
        driver.key(Qt.Key.Key_B)
        driver.drag([(20, 20), (30, 24)])
        assert session.shown.mask is not None
        drawn[entry.key] = session.shown.mask.copy()
        index = model.index_of(entry.key)
        assert index.data(ROW).key == entry.key
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            assert index.data(role).isprintable()
        tip = index.data(Qt.ItemDataRole.ToolTipRole)
        assert all(line.isprintable() for line in tip.splitlines()) and "<img" not in tip
        assert window.bar.text.isprintable() and window.width() == 1280, "no name makes the window wider"
    odd = next(key for key in drawn if "utf8" in key)
    driver.go(odd)
    driver.until(lambda: model.has_thumbnail(odd))
    driver.until(lambda: session.storage.saved == "saved")
    window.grab().save(os.environ.get("BUSVIEWER_SHOT", os.devnull), "PNG")
    problems = list(session.workspace.problems)
    session.close()

    def call(work: Callable[[], None]) -> None:
        work()

    again = ReviewSession(
        reader=READER, user_data=paths.user_data(), on_change=lambda c: None, post=lambda call: call()
    )
    again.open(open_study(study))
    assert problems == [] and again.workspace.problems == []
    for key, mask in drawn.items():
        again.workspace.select(key)
        again.workspace.loaded(key, read_scan(study / key), None)
        assert again.shown.mask is not None and (again.shown.mask == mask).all()
    again.close()
    faults.record("odd names: segmented, painted and saved in the window", len(drawn))
