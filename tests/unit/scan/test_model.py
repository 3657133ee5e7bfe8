from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from busviewer.scan import Scan, ScanError


@pytest.mark.parametrize("shape", [(40, 50), (40, 50, 3)])
@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_a_scan_is_immutable_and_its_own(shape: tuple[int, ...], kind: type) -> None:
    pixels = np.ones(shape, kind)
    scan = Scan(pixels)
    pixels[:] = 7
    assert (scan.pixels == 1).all()
    assert scan.shape == (40, 50)
    with pytest.raises(ValueError, match="read-only"):
        scan.pixels[0, 0] = 1


@pytest.mark.parametrize(
    "pixels",
    [np.zeros((4, 4), np.float32), np.zeros((4, 4), np.int16), np.zeros((4, 4, 4), np.uint8), np.zeros(4, np.uint8)],
)
def test_other_arrays_are_no_scans(pixels: np.ndarray) -> None:
    with pytest.raises(ValueError, match="a scan must be"):
        Scan(pixels)


@pytest.mark.parametrize(("kind", "top"), [(np.uint8, 255), (np.uint16, 65535)])
def test_grey_is_luma_in_the_scans_own_range(kind: type, top: int) -> None:
    pixels = np.zeros((32, 32, 3), kind)
    pixels[0, 0], pixels[0, 1], pixels[0, 2] = (top, top, top), (top, 0, 0), (0, 0, top)
    grey = Scan(pixels).grey
    assert grey.dtype == kind
    assert grey[0, :3].tolist() == [top, round(0.299 * top), round(0.114 * top)]


def test_an_error_names_file_and_reason() -> None:
    error = ScanError(Path("a/b.png"), "the file is empty")
    assert (error.path, error.reason) == (Path("a/b.png"), "the file is empty")
    assert "b.png" in str(error)
    assert "the file is empty" in str(error)
