"""DICOM Segmentation and structured report: read back, and looked at by programs that are not ours."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path
from shutil import which
from typing import Any

import highdicom
import numpy as np
import pytest
from pydicom import Dataset, dcmread, dcmwrite

from busviewer.formats import FORMATS, FormatError, Found, Item, Said
from busviewer.mask import Mask, Scale, lesions_of, measure_lesion
from busviewer.scan import Scan
from busviewer.scan.frames import frame_path
from busviewer.study import ModelRef
from busviewer.study.birads import Description, OtherView
from tests.dicom import dataset
from tests.unit.formats.test_formats import blobs, ring

SAID = Said("Jörg Müller", "final")
MULTI_FRAME = "1.2.840.10008.5.1.4.1.1.3.1"
MODEL = ModelRef("breast-lesions", "ab" * 32)
pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:pydicom|highdicom")  # of values that the source has


def written(path: Path, shape: tuple[int, int], frames: int = 1, **more: Any) -> Path:
    """A DICOM file that says all that the standard wants of an ultrasound scan."""
    pixels = np.random.default_rng(0).integers(0, 255, (frames, *shape), np.uint8)
    said = {
        "StudyInstanceUID": "1.2.3.4", "SeriesInstanceUID": "1.2.3.4.5", "SOPInstanceUID": f"1.2.3.{len(path.name)}",
        "StudyDate": "20260102", "StudyTime": "101112", "StudyID": "1", "AccessionNumber": "A7",
        "PatientBirthDate": "19600102", "PatientSex": "F", "ReferringPhysicianName": "",
    }  # fmt: skip
    made = dataset(pixels[0], **(said | more))
    if frames > 1:
        made.SOPClassUID, made.NumberOfFrames = MULTI_FRAME, frames
    made.file_meta.MediaStorageSOPClassUID = made.SOPClassUID
    made.file_meta.MediaStorageSOPInstanceUID = made.SOPInstanceUID
    made.PixelData = pixels.tobytes()
    path.parent.mkdir(parents=True, exist_ok=True)
    dcmwrite(path, made, enforce_file_format=True)
    return path


def item(path: Path, mask: Mask, number: int | None = None, **facts: Any) -> Item:
    place = path if number is None else frame_path(path, number)
    known = {"time": "2026-01-01T00:00:00Z", "model": None, "scale": Scale(), "lesion_class": None} | facts
    name = path.stem if number is None else place.name
    return Item(place.name, name, Scan(np.zeros(mask.shape, np.uint8), place), mask, **known)


def read(path: Path) -> list[Found]:
    reader = FORMATS["dicom-seg"].read
    assert reader is not None
    return list(reader(path))


@pytest.mark.parametrize("mask", [blobs((199, 301), 1), blobs((33, 33), 2), ring((37, 41)), np.zeros((37, 41), bool)])
def test_a_mask_comes_back_exactly_and_refers_to_its_source(mask: Mask, tmp_path: Path) -> None:
    path = written(tmp_path / "scan.dcm", mask.shape)
    assert FORMATS["dicom-seg"].write(tmp_path / "out", [item(path, mask, model=MODEL)], SAID) == {}
    (found,) = read(tmp_path / "out" / "scan_seg.dcm")
    assert (found.mask == mask).all() and found.scan == dcmread(path).SOPInstanceUID
    theirs = highdicom.seg.segread(tmp_path / "out" / "scan_seg.dcm")
    pixels = theirs.pixel_array
    assert (pixels.reshape(mask.shape) > 0).tolist() == mask.tolist()
    assert str(theirs.PatientName) == "SECRET^JANE" and theirs.StudyInstanceUID == "1.2.3.4"
    assert theirs.ContentCreatorName == "Jörg Müller^", "as the standard has it: or it is a form long retired"
    segment = theirs.get_segment_description(1)
    assert segment.algorithm_type.value == "SEMIAUTOMATIC"
    assert segment.SegmentationAlgorithmIdentificationSequence[0].AlgorithmName == "breast-lesions"


def test_the_frames_of_a_clip_lie_in_one_file_each_with_its_number(tmp_path: Path) -> None:
    shape = (33, 47)
    path = written(tmp_path / "clip.dcm", shape, frames=5)
    masks = {number: blobs(shape, number) for number in (1, 2, 5)}
    items = [item(path, mask, number) for number, mask in masks.items()]
    assert FORMATS["dicom-seg"].write(tmp_path / "out", items, SAID) == {}
    assert [each.name for each in (tmp_path / "out").iterdir()] == ["clip.dcm_seg.dcm"]
    source, found = dcmread(path), read(tmp_path / "out" / "clip.dcm_seg.dcm")
    assert [each.scan for each in found] == [f"{source.SOPInstanceUID}#{number}" for number in masks]
    assert all((each.mask == mask).all() for each, mask in zip(found, masks.values(), strict=True))
    made = dcmread(tmp_path / "out" / "clip.dcm_seg.dcm")
    derived = made.PerFrameFunctionalGroupsSequence[2].DerivationImageSequence[0].SourceImageSequence[0]
    assert (derived.ReferencedSOPClassUID, derived.ReferencedFrameNumber) == (MULTI_FRAME, 5)


def problems(path: Path) -> list[str]:
    """What dciodvfy (Debian: dicom3tools) has against a file."""
    done = subprocess.run(["dciodvfy", str(path)], capture_output=True, text=True, errors="replace")
    return [line for line in done.stderr.splitlines() if line.startswith("Error")]


@pytest.mark.skipif(which("dciodvfy") is None, reason="dciodvfy (Debian: dicom3tools) is not installed")
@pytest.mark.parametrize("format", ["dicom-seg", "dicom-sr"])
@pytest.mark.parametrize("frames", [1, 4])
@pytest.mark.parametrize("old", [False, True], ids=["legal", "old device"])
def test_dciodvfy_finds_no_fault(format: str, frames: int, old: bool, tmp_path: Path) -> None:
    shape = (61, 83)
    more = {"StudyDate": "2026.01.02", "StudyTime": "10:11:12"} if old else {}
    path = written(tmp_path / "clip.dcm", shape, frames, **more)
    if frames > 1:
        items = [item(path, blobs(shape, number), number, model=MODEL) for number in range(1, frames + 1)]
    else:
        items = [item(path, blobs(shape, 1), scale=Scale((0.1, 0.2)))]
    out = tmp_path / "out"
    assert FORMATS[format].write(out, items, SAID) == {}
    (made,) = out.iterdir()
    assert problems(made) == []


def measured(path: Path) -> list[dict[str, tuple[float, str]]]:
    """Of each lesion in a report, as highdicom reads it: value and unit by name."""
    report = highdicom.sr.srread(path)
    groups = report.content.get_planar_roi_measurement_groups()
    return [{each.name.meaning: (each.value, each.unit.value) for each in group.get_measurements()} for group in groups]


def test_a_report_has_every_lesion_with_millimetres_only_where_they_are_known(tmp_path: Path) -> None:
    mask = np.zeros((90, 120), bool)
    mask[10:40, 20:60] = mask[60:80, 70:100] = True
    path = written(tmp_path / "scan.dcm", mask.shape)
    FORMATS["dicom-sr"].write(tmp_path / "out", [item(path, mask, scale=Scale((0.5, 0.25)))], SAID)
    first, second = measured(tmp_path / "out" / "scan_sr.dcm")
    assert (
        first["Area"] == (30 * 40 * 0.125, "mm2") and first["Depth"] == (15.0, "mm") and first["Width"] == (10.0, "mm")
    )
    assert second["Area"] == (20 * 30 * 0.125, "mm2")
    FORMATS["dicom-sr"].write(tmp_path / "out", [item(path, mask)], SAID)
    assert measured(tmp_path / "out" / "scan_sr.dcm")[0]["Area"] == (1200, "{pixels}")


def test_a_report_draws_the_lesion_on_its_frame(tmp_path: Path) -> None:
    mask = np.zeros((60, 70), bool)
    mask[10:30, 20:50] = True
    path = written(tmp_path / "clip.dcm", mask.shape, frames=3)
    FORMATS["dicom-sr"].write(tmp_path / "out", [item(path, mask, 2), item(path, ~mask & False, 3)], SAID)
    report = highdicom.sr.srread(tmp_path / "out" / "clip.dcm_sr.dcm")
    (group,) = report.content.get_planar_roi_measurement_groups()
    assert group.roi.value.tolist() == [[20, 10], [50, 10], [50, 30], [20, 30], [20, 10]]
    assert group.tracking_identifier == "Lesion 1, frame 2"


def test_a_scan_without_a_lesion_has_a_report_without_measurements(tmp_path: Path) -> None:
    mask = np.zeros((60, 70), bool)
    path = written(tmp_path / "scan.dcm", mask.shape)
    assert FORMATS["dicom-sr"].write(tmp_path / "out", [item(path, mask)], SAID) == {}
    (group,) = highdicom.sr.srread(tmp_path / "out" / "scan_sr.dcm").content.get_image_measurement_groups()
    (said,) = group.get_qualitative_evaluations()
    assert (said.name.meaning, said.value.meaning, group.tracking_identifier) == ("Lesion", "Absent", "No lesion")


@pytest.mark.parametrize("format", ["dicom-seg", "dicom-sr"])
def test_what_is_exported_twice_keeps_its_uid_and_another_mask_gets_another(format: str, tmp_path: Path) -> None:
    path, uids = written(tmp_path / "scan.dcm", (60, 70)), []
    for seed in (1, 1, 2):
        FORMATS[format].write(tmp_path / "out", [item(path, blobs((60, 70), seed))], SAID)
        (made,) = (tmp_path / "out").iterdir()
        uids.append(dcmread(made).SOPInstanceUID)
    assert uids[0] == uids[1] != uids[2]


@pytest.mark.parametrize("format", ["dicom-seg", "dicom-sr"])
def test_what_cannot_be_referred_to_is_skipped_with_its_reason(format: str, tmp_path: Path) -> None:
    mask = blobs((60, 70), 1)
    good = written(tmp_path / "good.dcm", mask.shape)
    png = tmp_path / "scan.png"
    png.write_bytes(b"\x89PNG")
    other = written(tmp_path / "other size.dcm", (60, 71))
    bare = written(tmp_path / "without study.dcm", mask.shape, StudyInstanceUID="")
    gone = tmp_path / "gone.dcm"
    left = FORMATS[format].write(tmp_path / "out", [item(path, mask) for path in (png, other, bare, gone, good)], SAID)
    assert {key: why.partition(": ")[2][:25] for key, why in left.items()} == {
        "scan.png": "it is no DICOM file, which"[:25],
        "other size.dcm": "its DICOM header says 71 x 60"[:25],
        "without study.dcm": "its DICOM header has no StudyInstanceUID"[:25],
        "gone.dcm": "its file cannot be read (No such file"[:25],
    }
    assert len(list((tmp_path / "out").iterdir())) == 1, "the good one is written all the same"


def test_several_segments_of_others_are_united(tmp_path: Path) -> None:
    path = written(tmp_path / "scan.dcm", (40, 50))
    one, other = np.zeros((40, 50), np.uint8), np.zeros((40, 50), np.uint8)
    one[5:10, 5:10], other[20:30, 20:30] = 1, 1
    FORMATS["dicom-seg"].write(tmp_path / "out", [item(path, one > 0)], SAID)
    made = dcmread(tmp_path / "out" / "scan_seg.dcm")
    group = made.PerFrameFunctionalGroupsSequence[0]
    made.PerFrameFunctionalGroupsSequence.append(Dataset.from_json(group.to_json()))
    made.NumberOfFrames = 2
    made.PixelData = np.packbits(np.stack([one, other]).ravel(), bitorder="little").tobytes()
    made.save_as(tmp_path / "two_seg.dcm")
    (found,) = read(tmp_path / "two_seg.dcm")
    assert (found.mask == (one + other > 0)).all()


def test_what_is_no_segmentation_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path / "scan.dcm", (40, 50))
    with pytest.raises(FormatError, match="no DICOM Segmentation"):
        read(path)
    (tmp_path / "x.dcm").write_bytes(b"nothing")
    with pytest.raises(FormatError, match="damaged"):
        read(tmp_path / "x.dcm")


SAID_OF_IT = {
    "shape": ("oval",), "margin": ("angular", "spiculated"), "posterior": ("shadowing",), "calcifications": ("none",),
    "associated": ("internal vascularity", "edema"), "category": ("4B",), "side": ("left",), "clock": ("2",),
    "later": ("a term of another edition",),
}  # fmt: skip


def described(path: Path, number: int | None = None, **facts: Any) -> Item:
    """One lesion of 15 mm by 10 mm, of which the reader said something."""
    mask = np.zeros((90, 120), bool)
    mask[10:40, 20:60] = True
    words = Description((40, 25), SAID_OF_IT, 35.0, OtherView("other", 1))
    other = np.zeros((90, 120), bool)
    other[0:20, 0:80] = True
    scale = Scale((0.5, 0.25))
    seen = measure_lesion(lesions_of(other, scale.at(other))[0], scale)
    return item(path, mask, number, scale=scale, birads=(words,), others=(seen,), **facts)


def evaluated(group: Any) -> set[tuple[str, str, str]]:
    return {
        (each.name.meaning, each.value.scheme_designator, each.value.meaning)
        for each in group.get_qualitative_evaluations()
    }


def test_the_readers_terms_come_back_as_codes(tmp_path: Path) -> None:
    path = written(tmp_path / "scan.dcm", (90, 120))
    FORMATS["dicom-sr"].write(tmp_path / "out", [described(path, model=MODEL)], SAID)
    report = highdicom.sr.srread(tmp_path / "out" / "scan_sr.dcm")
    (group,) = report.content.get_planar_roi_measurement_groups()
    assert evaluated(group) == {
        ("Shape", "SCT", "Ovoid shape (Oval)"),
        ("Margins", "DCM", "Angular margins"),
        ("Margins", "SCT", "Spiculated lesion"),
        ("Posterior acoustic features", "DCM", "Posterior shadowing"),
        ("Calcifications", "99BUSVIEWER", "No calcifications"),
        ("Vascularity", "DCM", "Vascularity present in lesion"),
        ("Associated features", "SCT", "Edema"),
        ("Assessment Category", "BI", "4B - Intermediate suspicion"),
        ("later", "99BUSVIEWER", "a term of another edition"),
    }
    (site,) = group.finding_sites
    assert site.laterality.meaning == "Left" and site.topographical_modifier.value == "129773009"
    measures = measured(tmp_path / "out" / "scan_sr.dcm")[0]
    assert measures["Distance from nipple"] == (35.0, "mm")
    assert measures["Volume of ellipsoid"] == (round(np.pi / 6 * 10 * 15 * 20, 3), "mm3")
    assert measures["Width in the orthogonal view"] == (20.0, "mm")
    (scheme,) = report.CodingSchemeIdentificationSequence
    assert scheme.CodingSchemeDesignator == "99BUSVIEWER"


def test_what_the_reader_did_not_say_is_not_among_his_terms(tmp_path: Path) -> None:
    path = written(tmp_path / "scan.dcm", (90, 120))
    FORMATS["dicom-sr"].write(tmp_path / "out", [described(path)], SAID)
    content = highdicom.sr.srread(tmp_path / "out" / "scan_sr.dcm").content
    (group,) = content.get_image_measurement_groups()
    assert evaluated(group) == {("Orientation", "DCM", "Not parallel")}
    assert group.tracking_identifier == "Lesion 1: computed, not confirmed by the reader"
    (own,) = content.get_planar_roi_measurement_groups()
    assert group.tracking_uid == own.tracking_uid, "of the same lesion"
    texts = [each.value for each in dcmread(tmp_path / "out" / "scan_sr.dcm").iterall() if each.keyword == "TextValue"]
    assert "busviewer: BI-RADS terms, computed" in texts, "the program is named as what computed it"


def test_the_reader_is_the_person_and_the_model_the_device_that_observed(tmp_path: Path) -> None:
    path = written(tmp_path / "scan.dcm", (90, 120))
    FORMATS["dicom-sr"].write(tmp_path / "out", [described(path, model=MODEL)], SAID)
    text = str(dcmread(tmp_path / "out" / "scan_sr.dcm"))
    assert "Jörg Müller" in text and "breast-lesions" in text and "ab" * 8 in text and "Device Observer Name" in text
    FORMATS["dicom-sr"].write(tmp_path / "out", [described(path)], SAID)
    assert "Device Observer" not in str(dcmread(tmp_path / "out" / "scan_sr.dcm")), "nobody but the reader drew it"


@pytest.mark.skipif(which("dciodvfy") is None, reason="dciodvfy (Debian: dicom3tools) is not installed")
@pytest.mark.parametrize("number", [None, 2])
def test_dciodvfy_finds_no_fault_in_the_terms(number: int | None, tmp_path: Path) -> None:
    path = written(tmp_path / "scan.dcm", (90, 120), 1 if number is None else 3)
    FORMATS["dicom-sr"].write(tmp_path / "out", [described(path, number, model=MODEL)], SAID)
    (made,) = (tmp_path / "out").iterdir()
    assert problems(made) == []


def test_another_term_is_another_report(tmp_path: Path) -> None:
    path, uids = written(tmp_path / "scan.dcm", (90, 120)), []
    one = described(path)
    for each in (one, replace(one, birads=(replace(one.birads[0], nipple_mm=36.0),))):
        FORMATS["dicom-sr"].write(tmp_path / "out", [each], SAID)
        uids.append(dcmread(tmp_path / "out" / "scan_sr.dcm").SOPInstanceUID)
    assert uids[0] != uids[1]
