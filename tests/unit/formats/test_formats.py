"""Every format by a round trip, exact to the pixel, and what others read from our files."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import h5py
import nibabel
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pycocotools import mask as theirs
from pycocotools.coco import COCO

from busviewer.csv_tables import read_rows
from busviewer.files import write_json
from busviewer.formats import FORMATS, FormatError, Found, Item, Said
from busviewer.mask import Mask, Scale
from busviewer.mask.contours import filled
from busviewer.scan import Scan, read_mask

SAID = Said("mj", "final")
TIME = "2026-11-29T10:00:00Z"


def blobs(shape: tuple[int, int], seed: int, smooth: float = 2.0, share: float = 0.7) -> Mask:
    """Islands with holes, some of which touch at a corner, or the border."""
    noise = np.random.default_rng(seed).random(shape).astype(np.float32)
    noise = cv2.GaussianBlur(noise, (0, 0), smooth) if smooth else noise
    return np.asarray(noise > np.quantile(noise, share))


def ring(shape: tuple[int, int]) -> Mask:
    mask = np.zeros(shape, np.uint8)
    cv2.circle(mask, (shape[1] // 2, shape[0] // 2), min(shape) // 3, 1, max(2, min(shape) // 10))
    return mask > 0


MASKS: dict[str, Mask] = {
    "blobs": blobs((199, 301), 1),
    "odd": blobs((33, 33), 2),
    "speckle": blobs((37, 41), 3, smooth=0, share=0.5),
    "holes": ring((199, 301)),
    "none": np.zeros((199, 301), bool),
    "all": np.ones((33, 47), bool),
    "pixel": np.pad(np.ones((1, 1), bool), ((40, 5), (3, 60))),
    "line": np.pad(np.ones((1, 9), bool), ((20, 20), (20, 20))),
}


def item(name: str, mask: Mask, *, kind: str = "grey", **facts: Any) -> Item:
    pixels: Any = np.random.default_rng(0).integers(0, 255, mask.shape, np.uint8)
    if kind == "16 bit":
        pixels = pixels.astype(np.uint16) * 257
    if kind == "RGB":
        pixels = np.stack([pixels, pixels, 255 - pixels], 2)
    known = {"time": TIME, "model": None, "scale": Scale(), "lesion_class": None} | facts
    return Item(f"{name}.png", name, Scan(pixels, sha256="0" * 64), mask, **known)


def items() -> list[Item]:
    kinds = ["grey", "16 bit", "RGB"]
    return [item(f"a/{name}", mask, kind=kinds[at % 3]) for at, (name, mask) in enumerate(MASKS.items())]


def read_png(path: Path, name: str, shape: tuple[int, int]) -> Mask:
    return read_mask(path / f"{name}_mask.png", shape)


def read_hdf5(path: Path, name: str, shape: tuple[int, int]) -> Mask:
    with h5py.File(path / "masks.h5") as file:
        return next(one["mask"][()] > 0 for one in file["scans"].values() if one.attrs["path"] == f"{name}.png")


def read_table(path: Path, name: str, shape: tuple[int, int]) -> Mask:
    rows = [row for row in read_rows(path / "contours.csv") if row["scan"] == f"{name}.png"]
    assert {(int(row["height_px"]), int(row["width_px"])) for row in rows} == {shape}
    contours: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for row in rows:
        if row["lesion"]:
            contours.setdefault((row["lesion"], row["contour"]), []).append((int(row["x_px"]), int(row["y_px"])))
    return filled([np.array(corners) for corners in contours.values()], shape)


def read_own(format: str) -> Callable[[Path, str, tuple[int, int]], Mask]:
    def read(path: Path, name: str, shape: tuple[int, int]) -> Mask:
        one = FORMATS[format].one_file or FORMATS[format].files(name)[-1]
        reader = FORMATS[format].read
        assert reader is not None
        (found,) = (each for each in reader(path / one) if Path(each.scan).stem == Path(name).name)
        return found.mask

    return read


PLAIN = [name for name in FORMATS if not name.startswith("dicom")]
"""Those that do not refer to a DICOM file (see test_dicom_out.py)."""

READERS = {"png": read_png, "png01": read_png, "hdf5": read_hdf5, "contours": read_table} | {
    name: read_own(name) for name in PLAIN if FORMATS[name].read is not None and not name.startswith("png")
}


@pytest.mark.parametrize("format", PLAIN)
def test_every_mask_comes_back_exactly(format: str, tmp_path: Path) -> None:
    assert FORMATS[format].write(tmp_path, items(), SAID) == {}
    there = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    promised = {name for each in items() for name in FORMATS[format].files(each.name)}
    assert there == promised | ({FORMATS[format].one_file} - {""})
    for each in items():
        assert (READERS[format](tmp_path, each.name, each.mask.shape) == each.mask).all(), each.name


@given(
    st.tuples(st.integers(2, 24), st.integers(1, 24)), st.integers(0, 10_000), st.sampled_from([0.0, 1.0, 2.0]),
    st.sampled_from(["coco", "coco-rle", "labelme", "nifti", "seg-nrrd"]),
)  # fmt: skip
@settings(max_examples=150)
def test_every_mask_of_any_size_comes_back(
    tmp_path_factory: pytest.TempPathFactory, shape: tuple[int, int], seed: int, smooth: float, format: str
) -> None:
    mask, out = blobs(shape, seed, smooth), tmp_path_factory.mktemp("out")
    FORMATS[format].write(out, [item("x", mask)], SAID)
    assert (READERS[format](out, "x", shape) == mask).all()


@pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning:pycocotools")
@pytest.mark.parametrize("format", ["coco", "coco-rle"])
def test_pycocotools_reads_the_same_masks(format: str, tmp_path: Path) -> None:
    FORMATS[format].write(tmp_path, [*items(), item("b", MASKS["odd"], lesion_class="malignant")], SAID)
    coco = COCO(str(tmp_path / "annotations.coco.json"))
    assert {image["file_name"] for image in coco.imgs.values()} == {f"{each.name}.png" for each in items()} | {"b.png"}
    for image, each in zip(coco.imgs.values(), items(), strict=False):
        annotations = coco.imgToAnns[image["id"]]
        mask = np.zeros(each.mask.shape, bool)
        for one in annotations:
            part = coco.annToMask(one).astype(bool)
            assert one["area"] == part.sum() and not (mask & part).any()
            x, y, width, height = one["bbox"]
            assert part[y : y + height, x : x + width].sum() == part.sum()
            mask |= part
        assert (mask == each.mask).all(), each.name
    assert coco.loadCats(coco.imgToAnns[len(items()) + 1][0]["category_id"])[0]["name"] == "malignant"
    outlined = [isinstance(one["segmentation"], list) for one in coco.anns.values()]
    assert any(outlined) == (format == "coco") and not all(outlined), "holes have run lengths"


@pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning:pycocotools")
def test_compressed_run_lengths_of_pycocotools_are_read(tmp_path: Path) -> None:
    images, annotations = [], []
    for number, mask in enumerate(MASKS.values(), 1):
        found = theirs.encode(np.asfortranarray(mask.astype(np.uint8)))
        found["counts"] = found["counts"].decode()
        images.append({"id": number, "file_name": f"{number}.png", "height": mask.shape[0], "width": mask.shape[1]})
        annotations.append({"id": number, "image_id": number, "category_id": 7, "segmentation": found})
    path = tmp_path / "theirs.json"
    write_json(path, {"images": images, "annotations": annotations, "categories": [{"id": 7, "name": "Benign"}]})
    for found, mask in zip(coco_of(path), MASKS.values(), strict=True):
        assert (found.mask == mask).all() and found.lesion_class == "benign"


def coco_of(path: Path) -> list[Found]:
    read = FORMATS["coco"].read
    assert read is not None
    return list(read(path))


WHOLE = {"images": [{"id": 1, "file_name": "a.png", "height": 40, "width": 40}], "annotations": []}


@pytest.mark.parametrize(
    ("value", "why"),
    [
        ([], "no COCO file"),
        ({"images": []}, "no COCO file"),
        ({"images": [3], "annotations": []}, "not an object"),
        ({"images": [{"id": 1, "file_name": "a.png", "height": 10**6, "width": 10**6}], "annotations": []}, "size"),
        ({"images": [{"id": 1, "height": 40, "width": 40}], "annotations": []}, "file_name"),
        (WHOLE | {"annotations": [{"image_id": 1, "segmentation": {"size": [40, 40], "counts": "~~~"}}]}, "damaged"),
        (WHOLE | {"annotations": [{"image_id": 1, "segmentation": {"size": [40, 40], "counts": [5]}}]}, "add up"),
        (WHOLE | {"annotations": [{"image_id": 1, "segmentation": {"size": [4, 4], "counts": [16]}}]}, "another size"),
        (WHOLE | {"annotations": [{"image_id": 1, "segmentation": [[1, 2, 3]]}]}, "a polygon"),
        (WHOLE | {"annotations": [{"image_id": 1, "segmentation": [[1, 2, 3, float("nan"), 3, 3]]}]}, "a polygon"),
        (WHOLE | {"annotations": [{"image_id": 1}]}, "neither"),
    ],
)
def test_what_is_no_coco_is_refused_with_a_reason(value: object, why: str, tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text(json.dumps(value))
    with pytest.raises(FormatError, match=why) as found:
        coco_of(path)
    assert str(path) in str(found.value)


def test_labelme_shapes_of_every_kind_are_read(tmp_path: Path) -> None:
    def shape(kind: str, points: list[list[float]], **more: object) -> dict[str, object]:
        return {"label": "malignant", "shape_type": kind, "points": points, **more}

    path, read = tmp_path / "x.json", FORMATS["labelme"].read
    assert read is not None
    whole = {"imageHeight": 50, "imageWidth": 60, "imagePath": "..\\scans\\case 1.png"}
    shapes = [shape("rectangle", [[2, 3], [5, 8]]), shape("circle", [[30, 20], [30, 24]])]
    shapes.append(shape("polygon", [[40, 40], [50, 40], [50, 45], [40, 45]]))
    write_json(path, whole | {"shapes": shapes})
    (found,) = read(path)
    assert (found.scan, found.lesion_class) == ("case 1.png", "malignant")
    assert found.mask[3:9, 2:6].all() and found.mask[40:46, 40:51].all() and found.mask[20, 26:35].all()
    assert found.mask.sum() == 24 + 66 + 49
    masks = [shape("mask", [[1, 1], [4, 4]], mask="no PNG"), shape("mask", [[50, 1], [70, 4]], mask="")]
    for wrong in (shape("line", [[1, 1], [2, 2]]), shape("polygon", [[1, 1]]), {"points": "x"}, 5, *masks):
        write_json(path, whole | {"shapes": [wrong]})
        with pytest.raises(FormatError, match="one of its shapes"):
            list(read(path))


def test_nifti_has_the_spacing_and_comes_back_from_the_other_way_round(tmp_path: Path) -> None:
    mask, read = MASKS["blobs"], FORMATS["nifti"].read
    assert read is not None
    FORMATS["nifti"].write(tmp_path, [item("x", mask, scale=Scale((0.08, 0.09)))], SAID)
    image: Any = nibabel.load(tmp_path / "x_mask.nii.gz")
    assert image.shape == (301, 199, 1) and np.allclose(image.header.get_zooms(), (0.09, 0.08, 1))
    turned = nibabel.Nifti1Image(np.flip(mask.T[:, :, None]).astype(np.float32), np.eye(4))
    nibabel.save(turned, tmp_path / "y.nii")
    (found,) = read(tmp_path / "y.nii")
    assert found.scan == "y" and (found.mask == mask).all()


@pytest.mark.parametrize("data", [b"", b"no NIfTI", gzip.compress(b"\0" * 400)])
def test_a_damaged_nifti_is_refused(data: bytes, tmp_path: Path) -> None:
    path, read = tmp_path / "x.nii.gz", FORMATS["nifti"].read
    assert read is not None
    path.write_bytes(data)
    with pytest.raises(FormatError, match="damaged"):
        list(read(path))


def test_a_volume_is_no_mask_of_a_scan(tmp_path: Path) -> None:
    read = FORMATS["nifti"].read
    assert read is not None
    nibabel.save(nibabel.Nifti1Image(np.zeros((40, 50, 6), np.uint8), np.eye(4)), tmp_path / "x.nii")
    with pytest.raises(FormatError, match="no mask of one scan"):
        list(read(tmp_path / "x.nii"))


def test_a_contour_has_millimetres_and_says_what_is_a_hole(tmp_path: Path) -> None:
    FORMATS["contours"].write(tmp_path, [item("x", MASKS["holes"], scale=Scale((0.5, 0.25)))], SAID)
    rows = read_rows(tmp_path / "contours.csv")
    assert {(row["contour"], row["hole"]) for row in rows} == {("1", "false"), ("2", "true")}
    assert all(
        float(row["x_mm"]) == int(row["x_px"]) / 4 and float(row["y_mm"]) == int(row["y_px"]) / 2 for row in rows
    )


def test_png_masks_of_0_and_1_hold_these(tmp_path: Path) -> None:
    for format, lesion in (("png", 255), ("png01", 1)):
        FORMATS[format].write(tmp_path, [item("x", MASKS["blobs"])], SAID)
        assert set(np.unique(cv2.imread(str(tmp_path / "x_mask.png"), cv2.IMREAD_UNCHANGED))) == {0, lesion}
