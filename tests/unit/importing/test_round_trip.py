"""Every format out and in again: masks that were exported are imported as ground truth, and as drafts, as they were."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import tifffile
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from pydicom import dcmread, dcmwrite

from busviewer import paths
from busviewer.cli.program import main
from busviewer.export import export_study
from busviewer.formats import FORMATS, Said
from busviewer.importing import READABLE, fit_masks, remove_last, write_truth
from busviewer.mask import Mask
from busviewer.scan import read_scan
from busviewer.scan.frames import frame_path
from busviewer.study import Annotation, Final, ScanRef, State, Study, StudyStore, open_study
from busviewer.study.folder.entry import ScanEntry
from busviewer.study.folder.truth import read_truth
from tests.unit.formats.test_dicom_out import item
from tests.unit.formats.test_dicom_out import written as write_dicom
from tests.unit.formats.test_formats import blobs, ring

TIME = "2026-11-29T10:00:00Z"
pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:pydicom|highdicom")  # of values that the source has


def speckle(shape: tuple[int, ...], kind: type = np.uint8) -> np.ndarray:
    return np.random.default_rng(1).integers(0, np.iinfo(kind).max, shape, kind)


def save_turned(path: Path, shape: tuple[int, int], orientation: int) -> None:
    exif = Image.Exif()
    exif[274] = orientation
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(speckle(shape)).save(path, exif=exif)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Scans of odd sizes, two of one name in two folders, two of one stem, 16 bits, turned ones, frames, DICOM."""
    folder = tmp_path / "study"
    for name, shape in (
        ("wide.png", (199, 301)),
        ("same.png", (33, 33)),
        ("same.bmp", (40, 57)),
        ("a/wide.png", (33, 33)),
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(speckle(shape)).save(folder / name)
    Image.fromarray(speckle((61, 43), np.uint16)).save(folder / "a/deep.png")
    save_turned(folder / "b/turned.jpg", (50, 71), 6)
    save_turned(folder / "b/mirrored.jpg", (50, 50), 4)
    tifffile.imwrite(folder / "b/clip.tif", speckle((3, 45, 60)), photometric="minisblack")
    write_dicom(folder / "c/one.dcm", (55, 38), SOPInstanceUID="1.2.3.1")
    write_dicom(folder / "c/1.2.840.7", (36, 49), SOPInstanceUID="1.2.840.7")
    return folder


def masks_of(study: Study) -> dict[str, Mask]:
    masks = {}
    for number, entry in enumerate(study.entries):
        shape = read_scan(entry.path).shape
        masks[entry.key] = (blobs(shape, number), ring(shape), np.zeros(shape, bool))[number % 3]
    return masks


def signed(study: Study, masks: dict[str, Mask]) -> dict[str, Annotation]:
    return {
        key: Annotation(
            ScanRef.of(key, read_scan(study.by_key[key].path)), "mj", State.SIGNED_OFF, finals=(Final(mask, TIME),)
        )
        for key, mask in masks.items()
    }


def exported(study: Study, masks: dict[str, Mask], format: str, out: Path) -> set[str]:
    """The keys of the scans that a format takes."""
    done = export_study(study, signed(study, masks), out, format=format, what="final", reader="mj")
    return set(masks) - {problem.partition(": ")[0] for problem in done.problems}


def truths(folder: Path) -> dict[str, Mask]:
    found = {}
    for entry in open_study(folder).entries:
        mask = read_truth(entry, read_scan(entry.path).shape)
        if mask is not None:
            found[entry.key] = mask
    return found


def same(one: dict[str, Mask], other: dict[str, Mask]) -> None:
    assert set(one) == set(other)
    for key, mask in one.items():
        assert np.array_equal(mask, other[key]), key


@pytest.mark.parametrize("format", [*READABLE, "png01"])
def test_what_was_exported_is_ground_truth_again(format: str, folder: Path, tmp_path: Path) -> None:
    study = open_study(folder)
    assert len(study.entries) == 12
    masks = masks_of(study)
    keys = exported(study, masks, format, tmp_path / "out")
    assert len(keys) == (2 if format == "dicom-seg" else 12)
    fitted = fit_masks(study, [tmp_path / "out"])
    assert (fitted.problems, fitted.found, fitted.turned) == ([], len(keys), [])
    same({key: packed.mask for key, packed in fitted.masks.items()}, {key: masks[key] for key in keys})
    done = write_truth(study, fitted.masks)
    assert done.problems == [] and set(done.files) == keys
    same(truths(folder), {key: masks[key] for key in keys})
    again = write_truth(open_study(folder), fitted.masks)
    assert not again.files and len(again.problems) == len(keys), "no ground truth is written over"
    assert set(remove_last(open_study(folder)).files) == keys
    assert truths(folder) == {} and [entry.key for entry in open_study(folder).entries] == list(study.by_key)


@pytest.mark.parametrize("format", ["png", "coco-rle", "seg-nrrd"])
def test_the_command_makes_drafts_of_a_reader(
    format: str, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    study = open_study(folder)
    masks = masks_of(study)
    exported(study, masks, format, tmp_path / "out")
    command = ["import", str(folder), str(tmp_path / "out"), "--as", "draft", "--reader", "mj", "--quiet"]
    assert main(command) == 0
    assert capsys.readouterr().out.splitlines()[0].startswith("imported 12 of 12 masks as drafts of mj in ")
    store = StudyStore(study.folder, "mj", user_data=paths.user_data())
    for key, mask in masks.items():
        annotation = store.load(key)
        assert annotation is not None and annotation.draft is not None and annotation.final is None
        assert np.array_equal(annotation.draft.mask, mask) and annotation.draft.model.name == "imported: out"
        assert len(annotation.draft.model.sha256) == 64 and annotation.draft.kind() == (
            "firm" if mask.any() else "none"
        )
    assert main(command) == 0
    assert "12 had a draft already, which was kept" in capsys.readouterr().out
    assert main([*command, "--existing", "error"]) == 2


@given(
    st.integers(0, 10_000), st.tuples(st.integers(32, 60), st.integers(32, 60)), st.sampled_from(list(READABLE)[:-1])
)
@settings(max_examples=25)
def test_every_mask_comes_back_whatever_it_is(
    tmp_path_factory: pytest.TempPathFactory, seed: int, shape: tuple[int, int], format: str
) -> None:
    base = tmp_path_factory.mktemp("any")
    (base / "study").mkdir()
    Image.fromarray(speckle(shape)).save(base / "study/x.png")
    study = open_study(base / "study")
    masks = {"x.png": blobs(shape, seed, smooth=seed % 3, share=0.5)}
    exported(study, masks, format, base / "out")
    same({key: packed.mask for key, packed in fit_masks(study, [base / "out"]).masks.items()}, masks)


def test_the_frames_of_a_dicom_clip_are_told_by_their_number(tmp_path: Path) -> None:
    """A segmentation of the third frame is no mask of a scan that has one frame only."""
    folder = tmp_path / "study"
    write_dicom(folder / "one.dcm", (40, 50), SOPInstanceUID="1.2.3.1")
    study = open_study(folder)
    exported(study, {"one.dcm": ring((40, 50))}, "dicom-seg", tmp_path / "out")
    (path,) = (tmp_path / "out").glob("*_seg.dcm")
    made = dcmread(path)
    group = made.PerFrameFunctionalGroupsSequence[0]
    group.DerivationImageSequence[0].SourceImageSequence[0].ReferencedFrameNumber = 3
    dcmwrite(path, made)
    fitted = fit_masks(study, [path])
    assert not fitted.masks and "the mask of 1.2.3.1#3 fits no scan" in fitted.problems[0]


def test_a_frame_of_a_clip_is_found_by_its_number(tmp_path: Path) -> None:
    path = write_dicom(tmp_path / "study/clip.dcm", (40, 50), frames=3, SOPInstanceUID="1.2.3.1")
    entries = [ScanEntry(f"clip.dcm#{number}", frame_path(path, number)) for number in (1, 2, 3)]
    mask = item(path, ring((40, 50)), 2)
    FORMATS["dicom-seg"].write(tmp_path / "out", [mask], Said("mj", "final"))
    fitted = fit_masks(Study(tmp_path / "study", entries), [tmp_path / "out"])
    named = [
        *fitted.masks,
        *(problem for problem in fitted.problems if "its scan clip.dcm#2 cannot be read" in problem),
    ]
    assert len(named) == 1, "the second, be it that clips can be read or not"


def test_a_mask_of_the_stored_picture_is_turned_as_exif_says(tmp_path: Path) -> None:
    folder, stored = tmp_path / "study", ring((50, 71))
    stored[:9, :20] = True
    save_turned(folder / "x.jpg", (50, 71), 6)
    (tmp_path / "masks").mkdir()
    Image.fromarray(stored).save(tmp_path / "masks/x.png")
    study = open_study(folder)
    fitted = fit_masks(study, [tmp_path / "masks"])
    assert fitted.turned == ["x.jpg"] and np.array_equal(fitted.masks["x.jpg"].mask, np.rot90(stored, -1))


def test_the_labels_of_monai_label_are_the_final_ones(tmp_path: Path) -> None:
    folder, store = tmp_path / "study", tmp_path / "store"
    folder.mkdir()
    Image.fromarray(speckle((40, 50))).save(folder / "case.1.png")
    study = open_study(folder)
    exported(study, {"case.1.png": ring((40, 50))}, "nifti", store / "labels")
    exported(study, {"case.1.png": blobs((40, 50), 1)}, "nifti", store / "out")
    for place, source in (("final", "labels"), ("original", "out")):
        (store / "annotations" / place).mkdir(parents=True)
        (store / source / "case.1_mask.nii.gz").rename(store / "annotations" / place / "case.1.nii.gz")
    (store / "datastore_v2.json").write_text(json.dumps({"labels_dir": "annotations", "objects": {"case.1": {}}}))
    fitted = fit_masks(study, [store])
    assert fitted.problems == [] and np.array_equal(fitted.masks["case.1.png"].mask, ring((40, 50)))
    assert fit_masks(study, [store / "annotations/final"]).masks.keys() == fitted.masks.keys()
