"""``busviewer bench archive``."""

from __future__ import annotations

import pytest

from busviewer import bench
from busviewer.bench import archive, orthanc
from busviewer.segmentation import ModelInfo


def test_scans_go_into_a_real_archive_and_come_back(tiny_model: ModelInfo, monkeypatch: pytest.MonkeyPatch) -> None:
    if not orthanc.installed():
        pytest.skip(orthanc.MISSING)
    monkeypatch.setattr(archive, "STUDIES", 2)
    monkeypatch.setattr(archive, "EACH", 2)
    monkeypatch.setattr(archive, "_SIZE", (96, 128))
    table = bench.run("archive", tiny_model, "cpu")
    assert [row["name"] for row in table["rows"]] == [
        "DICOMweb: store 4 scans", "DICOMweb: search 2 studies", "DICOMweb: retrieve 4 scans",
        "DICOM: store 4 scans", "DICOM: search 2 studies", "DICOM: retrieve 4 scans",
    ]  # fmt: skip
    assert all(row["median"] > 0 for row in table["rows"])
    assert {row["unit"] for row in table["rows"]} == {"scans/s", "ms"}


def test_what_is_missing_is_told(tiny_model: ModelInfo, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(orthanc, "_PLUGIN_FOLDERS", ())
    with pytest.raises(RuntimeError, match="apt-get install orthanc orthanc-dicomweb"):
        bench.run("archive", tiny_model, "cpu")
