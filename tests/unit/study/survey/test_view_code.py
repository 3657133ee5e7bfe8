from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from busviewer.scan import Scan, read_scan
from busviewer.scan.phantom import make_phantom
from busviewer.study import list_scans
from busviewer.study.survey.view_code import SAME_VIEW, bits_apart, view_code


def saved_again(scan: Scan, quality: int = 60, size: float = 0.7) -> Scan:
    small = cv2.resize(scan.grey, None, fx=size, fy=size, interpolation=cv2.INTER_AREA)
    coded = cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return Scan(np.asarray(cv2.imdecode(coded, cv2.IMREAD_GRAYSCALE), np.uint8))


def apart(one: Scan, other: Scan) -> int:
    return int(bits_apart(view_code(one), view_code(other)[None])[0])


def test_a_copy_that_was_saved_again_is_alike_and_another_scan_is_not() -> None:
    scans = [make_phantom(seed, "benign", size=(300, 400), lesions=1).scan for seed in range(6)]
    for scan in scans:
        assert apart(scan, scan) == 0
        assert apart(scan, saved_again(scan)) <= 16
        brighter = Scan(np.clip(scan.grey.astype(int) * 1.2 + 10, 0, 255).astype(np.uint8))
        assert apart(scan, brighter) <= SAME_VIEW
    assert min(apart(one, other) for one in scans for other in scans if one is not other) > SAME_VIEW


def test_sixteen_bits_are_told_as_eight_are() -> None:
    scan = make_phantom(3, "benign", size=(300, 400), lesions=1).scan
    assert apart(scan, Scan(scan.grey.astype(np.uint16) * 257)) <= 16


def test_a_flat_scan_has_a_code() -> None:
    assert view_code(Scan(np.zeros((64, 64), np.uint8))).shape == (4,)


def test_codes_are_the_same_for_ever() -> None:
    """They are kept with models: a code that changes makes every training set unknown."""
    y, x = np.mgrid[:120, :160]
    scan = Scan((127 + 60 * np.sin(x / 9) + 60 * np.cos(y / 7)).astype(np.uint8))
    kept = np.array(KEPT, np.uint64)
    assert int(bits_apart(kept, view_code(scan)[None])[0]) <= 4  # but for what a new OpenCV rounds otherwise


KEPT = (0xADE91A5DCA8C583B, 0x96DD3BBD69E5937F, 0xBA16529D04E799C5, 0x92B6A43B7E6CAAE3)


def test_real_scans_of_two_hospitals_are_never_alike(real_data: Path) -> None:
    one, other = (
        np.array([view_code(read_scan(entry.path)) for entry in list_scans(real_data / name)[::step]])
        for name, step in (("BUS-UCLM", 6), ("BrEaST", 3))
    )
    nearest = min(int(bits_apart(code, other).min()) for code in one)
    assert nearest > SAME_VIEW + 8


@pytest.mark.parametrize("name", ["BUSI", "BUS-UCLM"])
def test_real_scans_that_were_saved_again_are_alike(name: str, real_data: Path) -> None:
    for entry in list_scans(real_data / name)[::25]:
        scan = read_scan(entry.path)
        assert apart(scan, saved_again(scan)) <= 16
