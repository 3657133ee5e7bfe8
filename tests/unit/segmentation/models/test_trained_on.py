from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from busviewer import paths
from busviewer.scan import read_scan
from busviewer.segmentation import ModelError, ModelInfo
from busviewer.segmentation.models.join import Part, join_models
from busviewer.segmentation.models.trained_on import TRAINED_ON, TrainedOn, read_trained_on
from busviewer.study import list_scans


def of(study: Path, *places: int) -> TrainedOn:
    entries = list_scans(study)
    return TrainedOn.of(read_scan(entries[place].path) for place in places)


def test_it_is_written_and_read_as_it_was(tiny_study: Path, tmp_path: Path) -> None:
    made = of(tiny_study, 0, 1, 2)
    made.write(tmp_path)
    found = read_trained_on(tmp_path)
    assert found is not None and len(found) == 3
    assert found.hashes == made.hashes and np.array_equal(found.views, made.views)
    scans = [read_scan(entry.path) for entry in list_scans(tiny_study)]
    assert [found.has(scan) for scan in scans] == [True] * 3 + [False] * 9


def test_a_copy_that_was_saved_again_is_known(tiny_study: Path, tmp_path: Path) -> None:
    scan = read_scan(list_scans(tiny_study)[0].path)
    cv2.imwrite(str(tmp_path / "copy.jpg"), scan.grey, [cv2.IMWRITE_JPEG_QUALITY, 80])
    assert of(tiny_study, 0).has(read_scan(tmp_path / "copy.jpg"))
    assert not of(tiny_study, 1).has(read_scan(tmp_path / "copy.jpg"))
    assert not TrainedOn.of(()).has(scan)


def test_two_sets_together_have_each_scan_once(tiny_study: Path) -> None:
    both = of(tiny_study, 0, 1).plus(of(tiny_study, 1, 2))
    assert both.hashes == of(tiny_study, 0, 1, 2).hashes
    assert np.array_equal(both.views, of(tiny_study, 0, 1, 2).views)


def test_a_model_without_it_knows_nothing_and_a_damaged_one_is_named(tmp_path: Path) -> None:
    assert read_trained_on(tmp_path) is None
    for text, why in (
        ("{", "cannot be read"),
        ("[]", "not a list of training scans"),
        ('{"format": 1, "scans": {"a": "b"}}', "not a list of training scans"),
        ('{"format": 1, "scans": {"a": "%s"}}' % ("x" * 64), "not a list of training scans"),
        ('{"format": 2, "scans": {}}', "made by a newer version"),
    ):
        (tmp_path / TRAINED_ON).write_text(text)
        with pytest.raises(ModelError, match=why):
            read_trained_on(tmp_path)


def test_a_joined_model_was_trained_on_what_its_parts_were(
    tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path
) -> None:
    join_models([Part(tiny_model), Part(tiny_model)], tmp_path / "unknown", "Unknown")
    assert read_trained_on(tmp_path / "unknown") is None
    of(tiny_study, 0, 4).write(tiny_model.folder)
    join_models([Part(tiny_model), Part(tiny_model)], tmp_path / "known", "Known")
    found = read_trained_on(tmp_path / "known")
    assert found is not None and found.hashes == of(tiny_study, 0, 4).hashes


@pytest.mark.parametrize(("name", "scans"), [("breast-lesions", 2277), ("unet", 2124)])
def test_bundled_models_know_their_training_scans(name: str, scans: int) -> None:
    found = read_trained_on(paths.bundled_models() / name)
    assert found is not None and len(found) == scans


def test_the_bundled_model_has_seen_one_hospital_and_not_the_other(real_data: Path) -> None:
    found = read_trained_on(paths.bundled_models() / "breast-lesions")
    assert found is not None
    assert all(found.has(read_scan(entry.path)) for entry in list_scans(real_data / "BUSI")[::20])
    assert not any(found.has(read_scan(entry.path)) for entry in list_scans(real_data / "BUS-UCLM")[::10])
