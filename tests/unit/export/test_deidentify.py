"""An export without patient data: every byte of it is searched, and the originals are as they were."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from shutil import which
from typing import Any

import cv2
import numpy as np
import pytest
from pydicom import Dataset, dcmread, dcmwrite
from pydicom.encaps import encapsulate
from pydicom.uid import JPEGBaseline8Bit

from busviewer.export import Deidentify, export_study, plan_blanks
from busviewer.export.deidentify import brightest
from busviewer.formats import FORMATS
from busviewer.scan import read_scan
from busviewer.scan.blanking import Blank
from busviewer.study import Annotation, Draft, Final, ModelRef, ScanRef, State, Study, open_study
from busviewer.study.annotations.origin import Origin, Source
from tests.dicom import dataset
from tests.unit.formats.test_dicom_out import problems

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:pydicom|highdicom")  # of values that the source has
NAME, NUMBER, PLACE, READER = "Zwingelberger^Quirina", "QX7731942", "Krankenhaus Wolfratshausen", "dr.holdrio"
SECRETS = ("zwingelberger", "quirina", "7731942", "19571123", "wolfratshausen", "holdrio", "secret note", "privat")
HEIGHT, WIDTH, CLIP = 120, 160, "1.2.840.10008.5.1.4.1.1.3.1"
REGION = (20, 16, 139, 103)  # the first and the last column and row


def picture(number: int, *, text: bool = True) -> np.ndarray:
    """Tissue in the middle of black, lettering above it."""
    pixels = np.zeros((HEIGHT, WIDTH), np.uint8)
    left, top, right, bottom = REGION
    noise = np.random.default_rng(number).integers(40, 200, (bottom - top + 1, right - left + 1), np.uint8)
    pixels[top : bottom + 1, left : right + 1] = noise
    if text:
        cv2.putText(pixels, f"QUIRINA {number}", (4, 11), cv2.FONT_HERSHEY_SIMPLEX, 0.35, 240, 1)
    return pixels


def dicom(path: Path, frames: int = 1, *, regions: bool = True, **more: Any) -> Path:
    """A whole ultrasound file, with its patient wherever a device writes one."""
    pixels = np.stack([picture(number) for number in range(frames)])
    stem = sum(path.name.encode())
    said = {
        "PatientName": NAME, "PatientID": NUMBER, "PatientBirthDate": "19571123", "PatientSex": "F",
        "StudyInstanceUID": "1.2.276.7731942.1", "SeriesInstanceUID": "1.2.276.7731942.2",
        "SOPInstanceUID": f"1.2.276.7731942.3.{stem}", "StudyDate": "20260102", "StudyTime": "101112",
        "StudyID": NUMBER, "AccessionNumber": NUMBER, "ReferringPhysicianName": NAME,
        "InstitutionName": PLACE, "Manufacturer": "Maker",
        "ImageComments": NAME, "StationName": PLACE, "StudyDescription": f"Mamma {NAME}", "SeriesNumber": 1,
        "InstanceNumber": 1, "ImageType": ["ORIGINAL", "PRIMARY"], "PatientOrientation": "", "Laterality": "",
    }  # fmt: skip
    made = dataset(pixels[0], **(said | more))
    made.private_block(0x0011, "ACME", create=True).add_new(1, "LO", NAME)
    if frames > 1:
        made.SOPClassUID, made.NumberOfFrames, made.FrameTime = CLIP, frames, "33"
        made.FrameIncrementPointer = 0x00181063
    if regions:
        region = Dataset()
        for name, value in zip(("MinX0", "MinY0", "MaxX1", "MaxY1"), REGION, strict=True):
            setattr(region, f"RegionLocation{name}", value)
        region.RegionSpatialFormat, region.RegionDataType, region.RegionFlags = 1, 1, 0
        region.PhysicalUnitsXDirection = region.PhysicalUnitsYDirection = 3
        region.PhysicalDeltaX = region.PhysicalDeltaY = 0.01
        made.SequenceOfUltrasoundRegions = [region]
    meta = made.file_meta
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = made.SOPClassUID, made.SOPInstanceUID
    meta.SourceApplicationEntityTitle = "WOLFRATSHAUSEN"
    made.preamble = NAME.encode().ljust(128, b"\0")
    made.PixelData = pixels.tobytes()
    path.parent.mkdir(parents=True, exist_ok=True)
    dcmwrite(path, made, enforce_file_format=True)
    return path


def commented(jpeg: bytes) -> bytes:
    """A JPEG with a comment about the patient in its header."""
    words = b"privat: Quirina Zwingelberger"
    return jpeg[:2] + b"\xff\xfe" + (len(words) + 2).to_bytes(2, "big") + words + jpeg[2:]


@pytest.fixture
def study(tmp_path: Path) -> Study:
    folder = tmp_path / "study of Quirina"
    dicom(folder / "Zwingelberger" / "one.dcm")
    dicom(folder / "Zwingelberger" / "clip.dcm", frames=3)
    (folder / "quirina.jpg").write_bytes(commented(cv2.imencode(".jpg", picture(7))[1].tobytes()))
    return open_study(folder)


def annotations(study: Study) -> dict[str, Annotation]:
    made = {}
    for number, entry in enumerate(study.entries, 1):
        scan = read_scan(entry.path)
        mask = np.zeros(scan.shape, bool)
        mask[40 : 50 + number, 50:80] = True
        ref = ScanRef(entry.key, scan.sha256, (scan.shape[1], scan.shape[0]))
        final = Final(mask, "2025-11-21T10:00:00Z", ModelRef("tiny", "a" * 64))
        made[entry.key] = Annotation(ref, READER, State.SIGNED_OFF, finals=(final,), note="secret note on Quirina")
    return made


def export(study: Study, out: Path, format: str = "png", **how: Any) -> Any:
    known = annotations(study)
    how = {"blanks": plan_blanks(study, known), "shown": True} | how
    return export_study(
        study, known, out, format=format, what="final", reader=READER, deidentify=Deidentify(**how)
    )  # fmt: skip


def files(out: Path) -> list[Path]:
    return sorted(path for path in out.rglob("*") if path.is_file())


def hashes(folder: Path) -> dict[Path, str]:
    return {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in files(folder)}


def assert_nobody(out: Path, secrets: Iterable[str] = SECRETS) -> None:
    assert files(out)
    for path in files(out):
        assert not any(secret in str(path.relative_to(out)).lower() for secret in secrets), path
        data = path.read_bytes().lower()
        assert [secret for secret in secrets if secret.encode() in data] == [], path


@pytest.mark.parametrize("format", FORMATS)
def test_no_byte_of_an_export_tells_of_anybody(format: str, study: Study, tmp_path: Path) -> None:
    before = hashes(study.folder)
    done = export(study, tmp_path / "out", format, with_dicom=True)
    of_dicom = FORMATS[format].of_dicom
    assert done.written == (4 if of_dicom else 5)
    assert [problem for problem in done.problems if "no DICOM file" not in problem] == []
    assert_nobody(tmp_path / "out")
    assert hashes(study.folder) == before
    names = {path.name for path in (tmp_path / "out").glob("*.dcm") if "_s" not in path.name}
    assert len(names) == 2 and all(name.startswith("scan-000") for name in names)


def test_the_manifest_says_what_was_done(study: Study, tmp_path: Path) -> None:
    export(study, tmp_path / "out")
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text())
    said = manifest["deidentified"]
    assert manifest["complete"] and manifest["reader"] == "reader" and "study" not in manifest
    assert said["notes"] == "left out" and said["boxes_looked_at"] and "PS3.15" in said["profile"]
    assert set(said["scans"]) == {"scan-0001", "scan-0002", "scan-0003"}
    assert all(each["blanked"] for each in said["scans"].values())


def test_text_is_black_and_all_else_as_it_was(study: Study, tmp_path: Path) -> None:
    blanks = plan_blanks(study, annotations(study))
    export(study, tmp_path / "out", with_dicom=True, names=tmp_path / "names.csv")
    lines = (tmp_path / "names.csv").read_text("utf-8-sig").split()
    for name, key in (line.split(",") for line in lines[1:]):
        boxes = blanks[key.partition("#")[0]]
        original = read_scan(study.by_key[key].path).pixels
        copy = cv2.imread(str(tmp_path / "out" / f"{name}.png"), cv2.IMREAD_UNCHANGED)
        black = np.zeros(original.shape, bool)
        for each in boxes:
            black[each.slices] |= each.blank
        left, top, right, bottom = REGION
        assert not black[top : bottom + 1, left : right + 1].any()
        assert copy[: top - 2].max() < 60  # what JPEG leaves around letters
        assert (copy[black] == 0).all() and (copy[~black] == original[~black]).all()
        file, _, number = name.partition("#")
        if (tmp_path / "out" / f"{file}.dcm").exists():
            frames = dcmread(tmp_path / "out" / f"{file}.dcm").pixel_array.reshape(-1, HEIGHT, WIDTH)
            assert (frames[int(number or 1) - 1] == copy).all()


def test_segmentation_and_report_refer_to_the_copies(study: Study, tmp_path: Path) -> None:
    out = tmp_path / "out"
    export(study, out, "dicom-seg", key="a key of mine")
    export(study, out, "dicom-sr", key="a key of mine")
    copies = {dcmread(path).SOPInstanceUID: dcmread(path) for path in out.glob("scan-????.dcm")}
    assert len(copies) == 2
    made = [dcmread(path) for path in (*out.glob("*_seg.dcm"), *out.glob("*_sr.dcm"))]
    assert len(made) == 4
    for each in made:
        referred = {str(element.value) for element in each.iterall() if element.keyword == "ReferencedSOPInstanceUID"}
        (uid,) = referred
        assert uid in copies and each.StudyInstanceUID == copies[uid].StudyInstanceUID
        assert each.PatientID == copies[uid].PatientID != NUMBER
    assert {each.StudyInstanceUID for each in made} != {"1.2.276.7731942.1"}
    assert len({each.StudyInstanceUID for each in copies.values()}) == 1  # one study as before
    assert_nobody(out)


def test_a_folder_with_something_in_it_is_refused(study: Study, tmp_path: Path) -> None:
    out = tmp_path / "out"
    known = annotations(study)
    export_study(study, known, out, format="png", what="final", reader=READER)
    for key in ("", "a key of mine"):
        with pytest.raises(ValueError, match="empty folder"):
            export(study, out, key=key)
    export(study, tmp_path / "two", key="a key of mine")
    with pytest.raises(ValueError, match="empty folder"):
        export(study, tmp_path / "two", "hdf5", key="another key of mine")
    with pytest.raises(ValueError, match="empty folder"):
        export(study, tmp_path / "two", "hdf5")
    export(study, tmp_path / "two", "hdf5", key="a key of mine")


def test_the_list_of_names_never_lies_in_the_export(study: Study, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="must not lie in the export"):
        export(study, tmp_path / "out", names=tmp_path / "out" / "sub" / "names.csv")
    (tmp_path / "mine.csv").write_text("a,b\n1,2\n")
    with pytest.raises(ValueError, match="already exists"):
        export(study, tmp_path / "out", names=tmp_path / "mine.csv")
    assert not (tmp_path / "out").exists()


def test_a_scan_whose_boxes_nobody_has_is_left_out(study: Study, tmp_path: Path) -> None:
    blanks = plan_blanks(study, annotations(study))
    del blanks["quirina.jpg"]
    done = export(study, tmp_path / "out", blanks=blanks)
    assert done.written == 4 and "was not looked for" in done.problems[0]
    blanks["quirina.jpg"] = (Blank(0, 0, WIDTH + 1, 4),)
    assert "reach beyond" in export(study, tmp_path / "two", blanks=blanks).problems[0]
    assert_nobody(tmp_path / "out")
    assert json.loads((tmp_path / "out" / "manifest.json").read_text())["left_out"] != []


@pytest.mark.parametrize(
    ("shown", "off", "said"), [(True, False, "NO"), (True, True, "YES"), (False, False, None)]
)  # fmt: skip
def test_burnt_in_text_is_told_as_it_is(shown: bool, off: bool, said: str | None, study: Study, tmp_path: Path) -> None:
    blanks = plan_blanks(study, annotations(study))
    if off:
        blanks = {key: tuple(replace(each, blank=False) for each in boxes) for key, boxes in blanks.items()}
    export(study, tmp_path / "out", with_dicom=True, blanks=blanks, shown=shown)
    copies = [dcmread(path) for path in (tmp_path / "out").glob("scan-????.dcm")]
    assert {each.get("BurnedInAnnotation") for each in copies} == {said}
    assert all(each.PatientIdentityRemoved == "YES" for each in copies)


@pytest.mark.skipif(which("dciodvfy") is None, reason="dciodvfy (Debian: dicom3tools) is not installed")
def test_dciodvfy_finds_no_new_fault(study: Study, tmp_path: Path) -> None:
    known = {line for path in study.folder.rglob("*.dcm") for line in problems(path)}
    export(study, tmp_path / "out", with_dicom=True)
    for path in (tmp_path / "out").glob("scan-????.dcm"):
        assert set(problems(path)) <= known


def test_a_compressed_clip_with_a_comment_in_its_frames(tmp_path: Path) -> None:
    path = dicom(tmp_path / "study" / "clip.dcm", frames=2)
    source = dcmread(path)
    frames = [commented(cv2.imencode(".jpg", pixels)[1].tobytes()) for pixels in source.pixel_array]
    source.file_meta.TransferSyntaxUID, source.PixelData = JPEGBaseline8Bit, encapsulate(frames)
    source["PixelData"].is_undefined_length = True
    dcmwrite(path, source, enforce_file_format=True)
    study = open_study(tmp_path / "study")
    export(study, tmp_path / "out", with_dicom=True)
    assert_nobody(tmp_path / "out")
    made = dcmread(tmp_path / "out" / "scan-0001.dcm")
    assert made.LossyImageCompression == "01" and made.pixel_array.shape == (2, HEIGHT, WIDTH)
    inside = slice(REGION[1], REGION[3] + 1), slice(REGION[0], REGION[2] + 1)
    for number in (1, 2):
        assert (
            made.pixel_array[number - 1][inside] == read_scan(study.by_key[f"clip.dcm#{number}"].path).pixels[inside]
        ).all()


def test_the_readers_of_a_consensus_and_the_times_are_left_out(study: Study, tmp_path: Path) -> None:
    origin = Origin("majority", READER, READER, (Source(READER, "2025-11-21T10:00:00Z"),))
    known = {
        key: replace(each, finals=(replace(each.finals[0], origin=origin),)) for key, each in annotations(study).items()
    }
    how = Deidentify(plan_blanks(study, known), True)
    export_study(study, known, tmp_path / "out", format="hdf5", what="final", reader=READER, deidentify=how)
    assert_nobody(tmp_path / "out", (*SECRETS, "2025-11-21"))
    assert "majority" in (tmp_path / "out" / "masks.scans.csv").read_text("utf-8-sig")


def test_drafts_are_listed_by_number(study: Study, tmp_path: Path) -> None:
    known = annotations(study)
    for number, (key, each) in enumerate(known.items()):
        firm = 0.1 if number == 0 else 0.9
        draft = Draft(each.finals[0].mask, ModelRef("tiny", "a" * 64), 0.5, firm, 0.1, "2025-11-21T10:00:00Z")
        known[key] = replace(each, draft=draft, finals=())
    how = Deidentify(plan_blanks(study, known), True)
    done = export_study(study, known, tmp_path / "out", format="png", what="draft", reader=READER, deidentify=how)
    assert done.written == 5 - len(done.possible)
    assert_nobody(tmp_path / "out")
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text())
    assert manifest["possible_left_out"] == len(done.possible)
    assert len(manifest["drafts"]) == done.written and all(name.startswith("scan-") for name in manifest["drafts"])


@pytest.mark.parametrize("kind", ["MONOCHROME1", "RGB", "16 bit", "signed"])
def test_a_copy_looks_as_its_original(kind: str, tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    shape = (40, 50, 3) if kind == "RGB" else (40, 50)
    pixels = rng.integers(0, 4096 if kind in ("16 bit", "signed") else 256, shape)
    pixels = pixels.astype(np.uint16 if kind in ("16 bit", "signed") else np.uint8)
    made = dataset(pixels, kind if kind in ("MONOCHROME1", "RGB") else "MONOCHROME2")
    if kind in ("16 bit", "signed"):
        made.BitsStored, made.HighBit = 12, 11
        made.PixelRepresentation = int(kind == "signed")
    (tmp_path / "study").mkdir()
    dcmwrite(tmp_path / "study" / "a.dcm", made, enforce_file_format=True)
    study = open_study(tmp_path / "study")
    known = annotations_of_small(study)
    how = Deidentify({"a.dcm": (Blank(3, 4, 9, 7),)}, True, with_dicom=True)
    export_study(study, known, tmp_path / "out", format="png", what="final", reader=READER, deidentify=how)
    expected = read_scan(tmp_path / "study" / "a.dcm").pixels.copy()
    expected[4:7, 3:9] = 0
    copy = read_scan(tmp_path / "out" / "scan-0001.dcm")
    assert copy.pixels.dtype == expected.dtype and (copy.pixels == expected).all()


def annotations_of_small(study: Study) -> dict[str, Annotation]:
    scan = read_scan(study.by_key["a.dcm"].path)
    final = Final(np.ones(scan.shape, bool), "2025-11-21T10:00:00Z")
    ref = ScanRef("a.dcm", scan.sha256, (50, 40))
    return {"a.dcm": Annotation(ref, READER, State.SIGNED_OFF, finals=(final,))}


def test_the_brightest_of_a_clip_shows_the_text_of_every_frame(study: Study) -> None:
    found = brightest(study.by_key["Zwingelberger/clip.dcm#1"].path).pixels
    assert (found == np.max([picture(number) for number in range(3)], axis=0)).all()


def test_a_key_that_could_be_guessed_and_unknown_options_are_refused() -> None:
    with pytest.raises(ValueError, match="at least 12 letters"):
        Deidentify({}, True, key="short")
    with pytest.raises(ValueError, match="cannot keep names"):
        Deidentify({}, True, keep=frozenset({"names"}))
