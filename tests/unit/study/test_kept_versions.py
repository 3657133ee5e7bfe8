"""Studies and settings of earlier versions (``tests/kept``) open in this one, with nothing lost."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from busviewer.cli import main
from busviewer.review import ReviewSession
from busviewer.scan import read_scan
from busviewer.settings import Settings, load
from busviewer.study import StudyStore, open_study
from busviewer.version import __version__
from tests.keep_version import FOLDER, READERS, SETTINGS, facts

VERSIONS = sorted(path.name for path in FOLDER.iterdir())


@pytest.fixture(params=VERSIONS)
def kept(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of what a version wrote."""
    return Path(shutil.copytree(FOLDER / request.param, tmp_path / "kept"))


def test_there_is_a_study_of_this_version() -> None:
    assert __version__ in VERSIONS, "before the release, run: python -m tests.keep_version"


def test_every_annotation_is_read_as_it_was(kept: Path) -> None:
    expected = json.loads((kept / "expected.json").read_text(encoding="utf-8"))
    assert len(expected["mj"]) == 4 and len(expected["ab"]) == 2
    for reader in READERS:
        store = StudyStore(kept / "study", reader, user_data=kept / "home")
        found = {key: facts(said) for key, said in store.load_all().items()}
        assert not store.problems and found == expected[reader]
        if reader == "mj":  # set once for all scans of the folder
            assert store.calibrations.of("malignant/4.png", (128, 96)) == pytest.approx((0.1, 0.1))


def test_the_study_is_opened_changed_and_saved(kept: Path) -> None:
    expected = json.loads((kept / "expected.json").read_text(encoding="utf-8"))["mj"]
    study = open_study(kept / "study")
    assert not study.problems and set(expected) <= set(study.by_key)
    session = ReviewSession(reader="mj", user_data=kept / "home", on_change=lambda change: None, post=lambda call: None)
    session.open(study)
    try:
        assert not session.workspace.problems and session.workspace.worklist.counts.signed_off == 2
        for key in expected:
            session.workspace.select(key)
            session.workspace.loaded(key, read_scan(study.by_key[key].path), None)
            assert session.shown.annotation is not None
            assert facts(session.shown.annotation)["finals"] == expected[key]["finals"]
        session.sign_off.set_flag(True, "by a later version")
        assert session.storage.flush()
    finally:
        session.close()
    again = StudyStore(kept / "study", "mj", user_data=kept / "home").load_all()
    changed = {key for key, said in again.items() if said.note == "by a later version"}
    assert len(changed) == 1
    for key in set(expected) - changed:
        now = facts(again[key])
        for name in ("draft", "correction", "finals", "note", "flag", "class", "rulers", "spacing"):
            assert now[name] == expected[key][name], f"{key}: {name}"


def test_its_masks_are_exported(kept: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert main(["export", str(kept / "study"), "--format", "png", "--out", str(out), "--reader", "mj", "--quiet"]) == 0
    assert len(list(out.rglob("*_mask.png"))) == 2


def test_the_settings_are_read_as_they_were(kept: Path) -> None:
    found, problems = load(kept / "home" / "settings.toml")
    assert not problems and found != Settings()
    if kept.name == __version__:
        assert found == SETTINGS
    assert (found.reader, found.theme, found.device, found.brush_diameter) == ("mj", "light", "cpu", 33.0)
    assert (found.hidden_from, found.draft.colour, found.archives[0].name) == ({"ab": "draft"}, "#ff0000", "PACS")
