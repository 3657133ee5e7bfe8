"""Opening a folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from busviewer.study.folder import study as study_module
from busviewer.study.folder.study import StudyError, open_study


def test_a_folder_is_listed_and_its_scans_found_by_key(tmp_path: Path) -> None:
    for name in ("benign (10).png", "benign (2).png", "benign (2)_mask.png"):
        (tmp_path / name).write_bytes(b"not opened here")
    study = open_study(tmp_path)
    assert [entry.key for entry in study.entries] == ["benign (2).png", "benign (10).png"]
    assert study.by_key["benign (2).png"].truths
    assert study.folder == tmp_path.resolve()


def test_what_cannot_be_used_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.png").touch()
    assert open_study(tmp_path).problems == []
    (tmp_path / "groups.csv").write_text("no,such,columns\n")
    (problem,) = open_study(tmp_path).problems
    assert "groups.csv" in problem


def test_an_empty_folder_is_a_study_without_scans(tmp_path: Path) -> None:
    assert open_study(tmp_path).entries == []


def test_what_is_no_folder_is_refused_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(StudyError, match="no such folder"):
        open_study(tmp_path / "missing")
    (tmp_path / "file").write_text("")
    with pytest.raises(StudyError, match="is a file"):
        open_study(tmp_path / "file")

    def refused(folder: Path, *told: object) -> None:
        raise PermissionError(13, "Permission denied", str(folder))

    monkeypatch.setattr(study_module, "look_through", refused)
    with pytest.raises(StudyError, match="Permission denied"):
        open_study(tmp_path)
