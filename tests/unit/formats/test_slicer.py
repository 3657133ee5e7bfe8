"""Segmentations of 3D Slicer as it, and others, write them: layers, labels, axes the other way round, cut ones."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

import nrrd
import numpy as np
import pytest

from busviewer.formats import FORMATS, FormatError, Found
from busviewer.mask import Mask, Scale
from tests.unit.formats.test_formats import SAID, blobs, item, ring

LPS, RAS = "left-posterior-superior", "right-anterior-superior"
ONE = {"Segment0_LabelValue": "1", "Segment0_Layer": "0", "Segment0_Name": "Malignant"}
MASK = blobs((33, 47), 4)


def write(path: Path, values: np.ndarray, directions: Any = None, space: str = LPS, **more: Any) -> Path:
    """``values`` by the axes of the file."""
    header = {"encoding": "gzip", "space": space, "space directions": np.eye(3) if directions is None else directions}
    nrrd.write(str(path), values.astype(np.uint8), header | more)
    return path


def read(path: Path) -> Found:
    reader = FORMATS["seg-nrrd"].read
    assert reader is not None
    (found,) = reader(path)
    return found


def volume(mask: Mask) -> np.ndarray:
    """(W, H, 1)"""
    return mask.T[:, :, None]


@pytest.mark.parametrize("space", [LPS, RAS, "left-anterior-superior", "LPS", "RAS"])
def test_the_directions_of_the_axes_turn_and_mirror(space: str, tmp_path: Path) -> None:
    """Each way to lay the same slice into a file."""
    signs = np.array({"l": 1, "r": -1}[space[0].lower()] if space != "" else 1)
    down = {"p": 1, "a": -1}[space[1].lower() if len(space) == 3 else space.split("-")[1][0]]
    scans = volume(MASK)
    for order, mirrored in itertools.product(itertools.permutations(range(3)), itertools.product((1, -1), repeat=2)):
        step = np.diag([int(signs) * 0.3 * mirrored[0], down * 0.2 * mirrored[1], 1.0])
        values = scans[:: mirrored[0], :: mirrored[1]].transpose(order)
        path = write(tmp_path / "x.seg.nrrd", values, step[list(order)], space, **ONE)
        found = read(path)
        assert np.array_equal(found.mask, MASK), (order, mirrored)
        assert (found.scan, found.lesion_class, found.corner) == ("x", "malignant", None)


def test_segments_in_layers_and_of_several_labels_are_united(tmp_path: Path) -> None:
    layers = np.zeros((2, 47, 33, 1), np.uint8)
    layers[0, 3:9, 4:8, 0] = 1
    layers[0, 20:30, 4:8, 0] = 2
    layers[0, 40:44, 4:8, 0] = 7
    layers[1, 25:35, 6:20, 0] = 1
    directions = np.vstack([np.full(3, np.nan), np.eye(3)])
    said = {
        "Segment0_Layer": "0", "Segment0_LabelValue": "1", "Segment1_Layer": "0", "Segment1_LabelValue": "2",
        "Segment2_Layer": "1", "Segment2_LabelValue": "1", "kinds": ["list", "domain", "domain", "domain"],
    }  # fmt: skip
    expected = (layers[0, :, :, 0] == 1) | (layers[0, :, :, 0] == 2) | (layers[1, :, :, 0] == 1)
    found = read(write(tmp_path / "x.seg.nrrd", layers, directions, **said))
    assert np.array_equal(found.mask, expected.T), "7 is no segment"
    old = {"Segment0_ID": "a", "Segment1_ID": "b", "kinds": said["kinds"]}  # of before there were labels and layers
    found = read(write(tmp_path / "x.seg.nrrd", np.minimum(layers, 1), directions, **old))
    assert np.array_equal(found.mask, layers.any(axis=0)[:, :, 0].T)
    plain = read(write(tmp_path / "y.nrrd", layers, directions, kinds=said["kinds"]))
    assert np.array_equal(plain.mask, layers.any(axis=0)[:, :, 0].T) and plain.scan == "y"


def test_a_file_without_a_space_lies_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "x.nrrd"
    nrrd.write(str(path), MASK.T.astype(np.int16), {"encoding": "raw"})
    assert np.array_equal(read(path).mask, MASK)


def test_a_segmentation_that_was_cut_says_where_it_lies(tmp_path: Path) -> None:
    offset = {"Segmentation_ReferenceImageExtentOffset": "12 5 0"}
    assert read(write(tmp_path / "x.seg.nrrd", volume(MASK), **ONE, **offset)).corner == (5, 12)
    flipped = np.diag([-1.0, 1.0, 1.0])
    assert read(write(tmp_path / "x.seg.nrrd", volume(MASK), flipped, **ONE, **offset)).corner == (5, -13)


@pytest.mark.parametrize(
    ("values", "more", "why"),
    [
        (np.zeros((1, 1, 1)), ONE, "empty"),
        (np.zeros((40, 50, 6)), ONE, "6 slices"),
        (volume(MASK), ONE | {"space directions": np.eye(3)[[0, 2, 1]]}, "does not lie as a scan"),
        (volume(MASK), ONE | {"Segment0_Layer": "4"}, "layer 4"),
        (volume(MASK), ONE | {"Segment0_Layer": "four"}, "damaged"),
        (volume(MASK), ONE | {"encoding": "ascii"}, "encoding"),
    ],
)
def test_what_is_no_mask_of_a_scan_is_refused(
    values: np.ndarray, more: dict[str, Any], why: str, tmp_path: Path
) -> None:
    path = write(tmp_path / "x.seg.nrrd", values, **more)
    with pytest.raises(FormatError, match=why) as found:
        read(path)
    assert str(path) in str(found.value)


def test_pixels_in_another_file_are_not_looked_for(tmp_path: Path) -> None:
    path = tmp_path / "x.nrrd"
    path.write_text("NRRD0004\ntype: uint8\ndimension: 2\nsizes: 40 50\nencoding: raw\ndata file: ../../etc/passwd\n")
    with pytest.raises(FormatError, match="another file"):
        read(path)


def test_the_file_that_is_written_tells_slicer_where_it_lies(tmp_path: Path) -> None:
    FORMATS["seg-nrrd"].write(tmp_path, [item("x", ring((199, 301)), scale=Scale((0.08, 0.09)))], SAID)
    values, header = nrrd.read(str(tmp_path / "x.seg.nrrd"))
    assert values.shape == (301, 199, 1) and set(np.unique(values)) == {0, 1} and header["space"] == LPS
    assert np.allclose(np.diag(header["space directions"]), (0.09, 0.08, 1))
    assert header["Segment0_LabelValue"] == "1" and header["Segment0_Extent"] == "0 300 0 198 0 0"
    scan, about = nrrd.read(str(tmp_path / "x.nrrd"))
    assert scan.shape == values.shape and np.allclose(about["space directions"], header["space directions"])
