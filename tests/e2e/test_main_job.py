"""The whole job through the real ``main()``: open, segment, paint, undo, sign off, export, fine-tune, reopen."""

from __future__ import annotations

from pathlib import Path

import h5py
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from busviewer import paths
from busviewer.cli import main
from busviewer.mask import Mask
from busviewer.scan import read_scan
from busviewer.scan.phantom import make_phantom, write_study
from busviewer.segmentation import ModelInfo, find_models
from busviewer.settings import Settings, save
from busviewer.study import State, list_scans, read_truth
from tests.e2e.driver import Reader, Steps, read

pytestmark = pytest.mark.timeout(600)
READER = "mj"
SHAPE = (150, 170)


@pytest.fixture
def study(tmp_path: Path) -> Path:
    """Twelve small phantoms."""
    folder = tmp_path / "study"
    kinds = ["benign"] * 6 + ["malignant"] * 4 + ["normal"] * 2
    write_study(folder, (make_phantom(50 + n, kind, size=SHAPE) for n, kind in enumerate(kinds)))
    return folder


@pytest.fixture
def settled(tiny_model: ModelInfo, qapp: QApplication) -> Path:
    """A reader with the tiny model among theirs, and chosen; returns the folder of models."""
    models = paths.user_models()
    models.mkdir(parents=True)
    tiny_model.folder.rename(models / tiny_model.name)
    save(paths.settings_file(), Settings(reader=READER, model=tiny_model.name))
    return models


@pytest.mark.slow
def test_the_whole_job(study: Path, settled: Path, tmp_path: Path) -> None:
    keys = [entry.key for entry in list_scans(study)]
    finals: dict[str, Mask] = {}

    def work(reader: Reader) -> Steps:
        session = reader.session
        yield lambda: session.shown.scan is not None
        assert session.shown.key == keys[0] and session.shown.state is not State.SIGNED_OFF
        reader.key(Qt.Key.Key_S)
        yield lambda: session.shown.draft is not None
        assert session.shown.draft is not None and session.shown.draft.mask.shape == SHAPE
        before = session.shown.draft.mask.copy()

        reader.key(Qt.Key.Key_B)
        reader.drag((40, 60), (70, 60), (90, 75))
        assert session.shown.correction is not None and session.shown.correction[60, 50:70].all()
        painted = session.shown.correction.copy()
        assert painted.sum() > before.sum()
        reader.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert session.shown.mask is not None and np.array_equal(session.shown.mask, before)
        reader.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        assert session.shown.correction is not None and np.array_equal(session.shown.correction, painted)
        yield lambda: session.storage.saved == "saved"

        for key in keys[:10]:
            yield lambda key=key: session.shown.key == key and session.shown.scan is not None
            if key.startswith("normal"):
                reader.key(Qt.Key.Key_0)
                finals[key] = np.zeros(SHAPE, bool)
                continue
            if key != keys[0]:
                reader.drag((60, 60), (100, 60), (100, 80), (60, 80), (60, 60))
            assert session.shown.mask is not None
            finals[key] = session.shown.mask.copy()
            reader.key(Qt.Key.Key_Return)
        yield lambda: session.workspace.worklist.counts.signed_off == 10

        reader.key(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
        dialog = reader.window.training_controller.dialog
        assert dialog is not None
        dialog.form.epochs.setValue(2)
        dialog.start.click()
        yield lambda: dialog.use.isVisible()
        events = [event["event"] for event in reader.window.training_controller.process.events]
        assert events == ["start", "before", "epoch", "epoch", "clicks", "clicks", "done"]
        dialog.use.click()
        if reader.window.training_controller.process.events[-1]["verdict"] != "passed":  # few finals: it is asked again
            dialog.question.buttons()[1].click()
        yield lambda: reader.window.preferences.settings.model != "tiny"
        yield lambda: session.storage.saved == "saved"

    assert read([str(study)], work) == 0

    models, problems = find_models([settled])
    assert not problems and len(models) == 2
    tuned = next(info for info in models if info.name != "tiny")
    assert tuned.parent is not None and tuned.parent["name"] == "tiny"

    out = tmp_path / "export"
    assert main(["export", str(study), "--format", "png", "--out", str(out), "--reader", READER, "--quiet"]) == 0
    exported = {entry.key: entry for entry in list_scans(out)}
    assert set(exported) == set(finals)
    for key, mask in finals.items():
        scan = read_scan(exported[key].path)
        truth = read_truth(exported[key], scan.shape)
        assert truth is not None and np.array_equal(truth, mask)
        assert np.array_equal(scan.pixels, read_scan(study / key).pixels)
    assert main(["export", str(study), "--format", "hdf5", "--out", str(out), "--reader", READER, "--quiet"]) == 0
    with h5py.File(out / "masks.h5") as file:
        assert {group.attrs["path"] for group in file["scans"].values()} == set(finals)

    def look(reader: Reader) -> Steps:
        session = reader.session
        yield lambda: session.shown.scan is not None
        assert session.workspace.worklist.counts.signed_off == 10
        for key, mask in finals.items():
            reader.window.study_controller.go_to(key)
            yield lambda key=key: session.shown.key == key and session.shown.scan is not None
            assert session.shown.state is State.SIGNED_OFF and session.shown.annotation is not None
            final = session.shown.annotation.final
            assert final is not None and np.array_equal(final.mask, mask)
        assert reader.window.preferences.settings.model == tuned.name

    assert read([str(study)], look) == 0


def test_a_study_without_annotations_is_left_as_it_was_when_only_looked_at_headless(
    study: Path, settled: Path, tmp_path: Path
) -> None:
    before = sorted(path for path in study.rglob("*"))
    out = tmp_path / "masks"
    assert main(["segment", str(study), "--out", str(out), "--model", "tiny", "--quiet", "--device", "cpu"]) == 0
    assert sorted(path for path in study.rglob("*")) == before
    assert len(list(out.rglob("*_mask.png"))) == 12
