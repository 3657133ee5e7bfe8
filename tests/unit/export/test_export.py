"""Exports read back: every pixel, on odd sizes, of every kind of scan."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import cv2
import h5py
import numpy as np
import pytest

from busviewer.export import Exported, export_study
from busviewer.formats import FORMATS, Item, Proposal, Said
from busviewer.mask import Mask, Scale
from busviewer.progress import Cancelled, listening
from busviewer.scan import read_scan
from busviewer.study import (
    Annotation,
    Draft,
    Final,
    ModelRef,
    ScanRef,
    State,
    Study,
    StudyStore,
    list_scans,
    open_study,
    read_truth,
)
from busviewer.study.annotations.chosen_sensitivity import ChosenSensitivity
from tests.pages import GREY, written

ROOT = Path(__file__).parents[3]
TIME = "2025-11-21T10:00:00Z"
MODEL = ModelRef("tiny", "a" * 64)
SHAPE = (199, 301)
SCANS = {  # key: seed and kind of the scan
    "benign/a.png": "grey",
    "benign/a.tif": "16 bit",
    "b (2).png": "RGB",
    "b (10).png": "RGB 16 bit",
    "Größe/ü.jpg": "grey",
    "later.png": "grey",
}
ORDER = ["b (2).png", "b (10).png", "benign/a.png", "benign/a.tif", "Größe/ü.jpg"]


def random_scan(kind: str, seed: int) -> np.ndarray:
    top, dtype = (65536, np.uint16) if "16" in kind else (256, np.uint8)
    shape = (*SHAPE, 3) if "RGB" in kind else SHAPE
    return np.random.default_rng(seed).integers(0, top, shape, dtype)


def random_mask(seed: int) -> Mask:
    noise = np.random.default_rng(seed).random(SHAPE).astype(np.float32)
    return cv2.GaussianBlur(noise, (0, 0), 6) > 0.5


@pytest.fixture
def study(tmp_path: Path) -> Study:
    for seed, (key, kind) in enumerate(SCANS.items()):
        path = tmp_path / "study" / key
        path.parent.mkdir(parents=True, exist_ok=True)
        encoded = cv2.imencode(path.suffix, random_scan(kind, seed))[1]
        path.write_bytes(encoded.tobytes())
    return open_study(tmp_path / "study")


def annotated(study: Study, key: str, seed: int, **values: object) -> Annotation:
    scan = read_scan(study.by_key[key].path)
    draft = Draft(random_mask(seed + 100), MODEL, 0.5, 0.9, 0.1, TIME)
    finals = (Final(random_mask(seed + 50), TIME), Final(random_mask(seed), TIME, MODEL))
    return replace(
        Annotation(ScanRef(key, scan.sha256, (301, 199)), "mj", State.SIGNED_OFF, draft=draft, finals=finals), **values
    )


@pytest.fixture
def annotations(study: Study) -> dict[str, Annotation]:
    """Five scans signed off, the last of them with "no lesion"; the sixth in progress, with a draft."""
    found = {key: annotated(study, key, seed) for seed, key in enumerate(SCANS)}
    found["b (2).png"] = replace(found["b (2).png"], spacing=(0.08, 0.09), lesion_class="malignant")
    nothing = Final(np.zeros(SHAPE, bool), TIME)
    found["Größe/ü.jpg"] = replace(found["Größe/ü.jpg"], finals=(nothing,), draft=None)
    found["later.png"] = replace(found["later.png"], state=State.IN_PROGRESS)
    return found


def final_of(key: str) -> Mask:
    return np.zeros(SHAPE, bool) if key == "Größe/ü.jpg" else random_mask(list(SCANS).index(key))


def manifest(out: Path, format: str = "png") -> dict[str, object]:
    return json.loads((out / ("manifest.json" if format == "png" else "masks.manifest.json")).read_text())


def signed(study: Study) -> dict[str, Annotation]:
    """Every scan signed off with a mask of its own, a row of it."""
    made = {}
    for number, entry in enumerate(study.entries, 1):
        scan = read_scan(entry.path)
        mask = np.zeros(scan.shape, bool)
        mask[number] = True
        ref = ScanRef(entry.key, scan.sha256, (scan.shape[1], scan.shape[0]))
        made[entry.key] = Annotation(ref, "mj", State.SIGNED_OFF, finals=(Final(mask, TIME),))
    return made


def test_frames_go_out_as_files_of_their_own_and_come_back(tmp_path: Path) -> None:
    frames = [GREY, 255 - GREY, GREY[::-1]]
    (tmp_path / "study").mkdir()
    written(tmp_path / "study" / "clip.tif", frames)
    cv2.imwrite(str(tmp_path / "study" / "clip.png"), GREY)
    study = open_study(tmp_path / "study")
    annotations = signed(study)
    done = export_study(study, annotations, tmp_path / "out", format="png", what="final", reader="mj")
    assert (done.written, done.problems) == (4, [])
    again = open_study(tmp_path / "out")
    assert [entry.key for entry in again.entries] == [
        "clip.png", "clip.tif#1.png", "clip.tif#2.png", "clip.tif#3.png",
    ]  # fmt: skip
    for entry, pixels, final in zip(again.entries, [GREY, *frames], annotations.values(), strict=True):
        assert (read_scan(entry.path).pixels == pixels).all()
        truth = read_truth(entry, GREY.shape)
        assert truth is not None and final.final is not None and (truth == final.final.mask).all()


def test_the_masks_of_frames_are_theirs_beside_their_file(tmp_path: Path) -> None:
    (tmp_path / "study").mkdir()
    written(tmp_path / "study" / "clip.tif", [GREY, 255 - GREY, GREY[::-1]])
    study = open_study(tmp_path / "study")
    annotations = signed(study)
    one = {"clip.tif#2": annotations["clip.tif#2"]}
    export_study(study, one, tmp_path / "out", format="png", what="final", reader="mj")
    assert {path.name for path in (tmp_path / "out").glob("*.png")} == {"clip.tif#2.png", "clip.tif#2_mask.png"}
    (tmp_path / "out" / "clip.tif#2_mask.png").rename(tmp_path / "study" / "clip.tif#2_mask.png")
    truths = {entry.key: read_truth(entry, GREY.shape) for entry in list_scans(tmp_path / "study")}
    assert truths["clip.tif#1"] is None and truths["clip.tif#3"] is None
    assert truths["clip.tif#2"] is not None and truths["clip.tif#2"][2].all()


def test_hdf5_tells_frames_apart(tmp_path: Path) -> None:
    frames = [GREY, 255 - GREY]
    (tmp_path / "study").mkdir()
    written(tmp_path / "study" / "clip.tif", frames)
    study = open_study(tmp_path / "study")
    export_study(study, signed(study), tmp_path / "out", format="hdf5", what="final", reader="mj")
    with h5py.File(tmp_path / "out" / "masks.h5") as file:
        found = [(group.attrs["path"], group["scan"][()]) for group in file["scans"].values()]
        assert len({group.attrs["sha256"] for group in file["scans"].values()}) == 2
    assert [path for path, _ in found] == ["clip.tif#1", "clip.tif#2"]
    assert all((pixels == frame).all() for (_, pixels), frame in zip(found, frames, strict=True))


def test_png_keeps_every_pixel(study: Study, annotations: dict[str, Annotation], tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = export_study(study, annotations, out, format="png", what="final", reader="mj")
    assert (done.written, done.problems) == (5, [])
    names = {
        "benign/a.png": "benign/a.png", "benign/a.tif": "benign/a.tif",  # two of one stem
        "b (2).png": "b (2)", "b (10).png": "b (10)", "Größe/ü.jpg": "Größe/ü",
    }  # fmt: skip
    for key, name in names.items():
        scan = read_scan(study.by_key[key].path)
        stored = read_scan(out / f"{name}.png")
        assert np.array_equal(stored.pixels, scan.pixels) and stored.pixels.dtype == scan.pixels.dtype
        mask = cv2.imread(str(out / f"{name}_mask.png"), cv2.IMREAD_UNCHANGED)
        assert mask.shape == SHAPE and mask.dtype == np.uint8 and set(np.unique(mask)) <= {0, 255}
        assert np.array_equal(mask > 0, final_of(key))
    assert len([path for path in out.rglob("*") if path.is_file()]) == 2 * 5 + 4, "three tables and a manifest"
    facts = manifest(out)
    assert (facts["program"], facts["kind"], facts["complete"]) == ("busviewer", "export", True)
    assert (facts["format"], facts["what"], facts["reader"], facts["study"]) == ("png", "final", "mj", "study")
    assert (facts["scans"], facts["left_out"]) == (5, [])


def test_an_export_opened_as_a_study_has_its_masks_as_ground_truth(
    study: Study, annotations: dict[str, Annotation], tmp_path: Path
) -> None:
    export_study(study, annotations, tmp_path / "out", format="png", what="final", reader="mj")
    entries = open_study(tmp_path / "out").entries
    assert [entry.key for entry in entries] == [
        "b (2).png", "b (10).png", "benign/a.png.png", "benign/a.tif.png", "Größe/ü.png"
    ]  # fmt: skip
    for entry, key in zip(entries, ORDER, strict=True):
        truth = read_truth(entry, SHAPE)
        assert truth is not None and np.array_equal(truth, final_of(key))
    assert not [entry for entry in list_scans(tmp_path) if entry.key.startswith("out/")], "a sub-folder of ours is not"


def test_what_an_earlier_export_left_is_told(study: Study, annotations: dict[str, Annotation], tmp_path: Path) -> None:
    out = tmp_path / "out"
    first = export_study(study, annotations, out, format="png", what="final", reader="mj")
    assert first.earlier == [] and manifest(out)["earlier"] == []
    fewer = {key: annotations[key] for key in ("b (2).png", "b (10).png")}
    second = export_study(study, fewer, out, format="png", what="final", reader="mj")
    assert second.earlier == ["Größe/ü_mask.png", "benign/a.png_mask.png", "benign/a.tif_mask.png"]
    assert manifest(out)["earlier"] == second.earlier and (out / "Größe/ü_mask.png").is_file()
    third = export_study(study, annotations, out, format="hdf5", what="final", reader="mj")
    assert len(third.earlier) == 5 and "masks.h5" not in third.earlier
    assert export_study(study, annotations, out, format="png", what="final", reader="mj").earlier == ["masks.h5"]


def test_hdf5_keeps_every_pixel_and_who_says_so(
    study: Study, annotations: dict[str, Annotation], tmp_path: Path
) -> None:
    done = export_study(study, annotations, tmp_path / "out", format="hdf5", what="final", reader="mj")
    assert done.written == 5
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "masks.h5", "masks.manifest.json", "masks.measurements.csv", "masks.rulers.csv", "masks.scans.csv",
    ]  # fmt: skip
    with h5py.File(tmp_path / "out" / "masks.h5") as file:
        assert {name: file.attrs[name] for name in ("program", "format", "reader", "what")} == {
            "program": "busviewer", "format": 1, "reader": "mj", "what": "final",
        }  # fmt: skip
        assert list(file["scans"]) == [f"{number:06d}" for number in range(5)]
        for group in file["scans"].values():
            key = group.attrs["path"]
            scan = read_scan(study.by_key[key].path)
            assert np.array_equal(group["scan"], scan.pixels) and group["scan"].dtype == scan.pixels.dtype
            assert group["mask"].dtype == np.uint8 and np.array_equal(group["mask"], final_of(key).astype(np.uint8))
            assert (group.attrs["sha256"], group.attrs["time"], group.attrs["reader"]) == (scan.sha256, TIME, "mj")
            assert ("model_name" in group.attrs) == (key != "Größe/ü.jpg")
        told = {group.attrs["path"]: dict(group.attrs) for group in file["scans"].values()}
        assert told["b (2).png"]["class"] == "malignant" and told["b (2).png"]["model_sha256"] == "a" * 64
        assert told["b (2).png"]["spacing_mm"].tolist() == [0.08, 0.09]
        assert not {"class", "spacing_mm"} & set(told["b (10).png"])
        assert list(told) == ORDER, "as in the worklist"


def test_the_hdf5_is_read_with_h5py_alone(study: Study, annotations: dict[str, Annotation], tmp_path: Path) -> None:
    """As the help shows it, in a Python that has never heard of busviewer."""
    export_study(study, annotations, tmp_path / "out", format="hdf5", what="final", reader="mj")
    program = """
import h5py
with h5py.File("masks.h5") as file:
    for group in file["scans"].values():
        scan, mask = group["scan"][:], group["mask"][:].astype(bool)
        print(group.attrs["path"].encode(), scan.shape[:2] == mask.shape, int(mask.sum()))
"""
    command = [sys.executable, "-I", "-c", program]
    done = subprocess.run(command, cwd=tmp_path / "out", capture_output=True, text=True, timeout=120, check=True)
    lines = done.stdout.splitlines()
    assert len(lines) == 5 and f"b'b (2).png' True {int(final_of('b (2).png').sum())}" in lines


def test_all_formats_fit_into_one_folder_and_say_what_is_theirs(
    study: Study, annotations: dict[str, Annotation], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    for kind in (kind for kind in FORMATS.values() if not kind.name.startswith("dicom")):
        done = export_study(study, annotations, out, format=kind.name, what="final", reader="mj")
        assert (done.written, done.problems) == (5, []), kind.name
        said = json.loads((out / f"{kind.beside}manifest.json").read_text())
        assert (said["format"], said["complete"], said["scans"]) == (kind.name, True, 5)
        for name in (kind.one_file, *kind.files("benign/a.png")):
            assert not name or (out / name).is_file(), f"{kind.name}: {name}"
        with (out / f"{kind.beside}scans.csv").open(encoding="utf-8-sig", newline="") as stream:
            assert [row["mask"] for row in csv.DictReader(stream)][0] == kind.place("b (2)", 0)
    assert len([entry for entry in list_scans(out) if entry.has_truth]) == 5, "PNG masks alone are ground truth"


@pytest.mark.parametrize("format", ["dicom-seg", "dicom-sr"])
def test_scans_that_are_no_dicom_are_named_where_a_format_needs_it(
    study: Study, annotations: dict[str, Annotation], tmp_path: Path, format: str
) -> None:
    done = export_study(study, annotations, tmp_path / "out", format=format, what="final", reader="mj")
    assert done.written == 0 and len(done.problems) == 5
    assert all("it is no DICOM file" in problem for problem in done.problems)


def test_scans_exported_for_another_format_are_not_read_with_the_study(
    study: Study, annotations: dict[str, Annotation], tmp_path: Path
) -> None:
    export_study(study, annotations, study.folder / "labels", format="labelme", what="final", reader="mj")
    assert [entry.key for entry in list_scans(study.folder)] == [entry.key for entry in study.entries]


@pytest.mark.parametrize("format", ["png", "hdf5"])
def test_drafts_are_what_the_model_said(
    study: Study, annotations: dict[str, Annotation], tmp_path: Path, format: str
) -> None:
    done = export_study(study, annotations, tmp_path / "out", format=format, what="draft", reader="mj")
    assert done.written == 5 and manifest(tmp_path / "out", format)["what"] == "draft"
    expected = random_mask(list(SCANS).index("later.png") + 100)
    if format == "png":
        assert np.array_equal(cv2.imread(str(tmp_path / "out" / "later_mask.png"), 0) > 0, expected)
    else:
        with h5py.File(tmp_path / "out" / "masks.h5") as file:
            (group,) = (group for group in file["scans"].values() if group.attrs["path"] == "later.png")
            assert np.array_equal(group["mask"][:] > 0, expected) and group.attrs["model_name"] == "tiny"


CUTS = {"quiet": 0.8, "balanced": 0.5, "every": 0.2}


@pytest.fixture
def doubtful(annotations: dict[str, Annotation]) -> dict[str, Annotation]:
    """Five drafts: one firm, two possible lesions, one that found nothing, one of an older program."""
    lesion = {"b (2).png": 0.9, "b (10).png": 0.4, "benign/a.png": 0.3, "benign/a.tif": 0.01, "later.png": 0.0}
    found = dict(annotations)
    for key, probability in lesion.items():
        draft = annotations[key].draft
        assert draft is not None
        mask = np.zeros(SHAPE, bool) if key == "benign/a.tif" else draft.mask
        cuts = {} if key == "later.png" else CUTS
        found[key] = replace(found[key], draft=replace(draft, mask=mask, lesion_probability=probability, cuts=cuts))
    return found


@pytest.mark.parametrize("format", ["png", "hdf5"])
def test_possible_lesions_are_left_out_unless_asked_for(
    study: Study, doubtful: dict[str, Annotation], tmp_path: Path, format: str
) -> None:
    def export(name: str, **how: object) -> tuple[Exported, dict[str, object], set[str]]:
        out = tmp_path / name
        done = export_study(study, doubtful, out, format=format, what="draft", reader="mj", **how)  # type: ignore[arg-type]
        if format == "png":
            return done, manifest(out, format), {path.name for path in out.rglob("*_mask.png")}
        with h5py.File(out / "masks.h5") as file:
            return done, manifest(out, format), {f"{group.attrs['path']}" for group in file["scans"].values()}

    done, facts, written = export("firm")
    assert (done.written, done.possible, done.problems) == (3, ["b (10).png", "benign/a.png"], [])
    assert facts["scans"] == 3 == len(written) and facts["possible_left_out"] == done.possible
    assert facts["drafts"] == {
        "b (2).png": {"kind": "firm", "sensitivity": "balanced", "lesion_probability": 0.9},
        "benign/a.tif": {"kind": "none", "sensitivity": "balanced", "lesion_probability": 0.01},
        "later.png": {"kind": "firm", "sensitivity": "balanced", "lesion_probability": 0.0},
    }
    done, facts, written = export("all", weak=True)
    assert (done.written, done.possible, len(written)) == (5, [], 5) and facts["possible_left_out"] == []
    assert done.drafts["b (10).png"] == Proposal("weak", "balanced", 0.4)
    done, facts, written = export("every", sensitivity="every")
    assert (done.written, done.possible, len(written)) == (5, [], 5)
    assert done.drafts["b (10).png"] == Proposal("firm", "every", 0.4)
    assert export("quiet", sensitivity="quiet")[0].possible == ["b (10).png", "benign/a.png"]
    with pytest.raises(ValueError, match="unknown sensitivity 'loud'"):
        export("loud", sensitivity="loud")
    assert not (tmp_path / "loud").exists()


def test_hdf5_records_of_a_draft_what_it_is(study: Study, doubtful: dict[str, Annotation], tmp_path: Path) -> None:
    export_study(study, doubtful, tmp_path, format="hdf5", what="draft", reader="mj", weak=True)
    with h5py.File(tmp_path / "masks.h5") as file:
        told = {group.attrs["path"]: dict(group.attrs) for group in file["scans"].values()}
    said = told["b (10).png"]
    assert (said["draft"], said["sensitivity"], said["lesion_probability"]) == ("weak", "balanced", 0.4)
    assert told["b (2).png"]["draft"] == "firm" and told["benign/a.tif"]["draft"] == "none"


def test_finals_are_the_same_whatever_the_draft_was(
    study: Study, doubtful: dict[str, Annotation], tmp_path: Path
) -> None:
    for format in ("png", "hdf5"):
        done = export_study(study, doubtful, tmp_path / format, format=format, what="final", reader="mj")
        assert (done.written, done.possible, done.drafts) == (5, [], {})
        assert not {"drafts", "possible_left_out"} & set(manifest(tmp_path / format, format))
    with h5py.File(tmp_path / "hdf5" / "masks.h5") as file:
        for group in file["scans"].values():
            assert not {"draft", "sensitivity", "lesion_probability"} & set(group.attrs)


def test_stored_drafts_are_weak_by_what_their_reader_chose(
    study: Study, doubtful: dict[str, Annotation], tmp_path: Path
) -> None:
    store = StudyStore(study.folder, "mj", user_data=tmp_path / "user")
    for key, annotation in doubtful.items():
        store.write(key, annotation)
    chosen = ChosenSensitivity(store.storage_folder)
    for name, left_out in (("every", 0), ("balanced", 2)):
        chosen.put(name)
        chosen.write(store.storage_folder)
        out = tmp_path / name
        done = export_study(study, store.load_all(), out, format="png", what="draft", reader="mj")
        assert len(done.possible) == left_out and manifest(out)["scans"] == 5 - left_out
        assert {proposal.sensitivity for proposal in done.drafts.values()} == {name}


def test_only_possible_lesions_are_nothing_to_export(
    study: Study, doubtful: dict[str, Annotation], tmp_path: Path
) -> None:
    only = {key: doubtful[key] for key in ("b (10).png", "benign/a.png")}
    with pytest.raises(ValueError, match="no drafts of reader mj to export; skipped 2 with only a possible lesion"):
        export_study(study, only, tmp_path / "out", format="png", what="draft", reader="mj")
    assert not (tmp_path / "out").exists()


def test_a_scan_that_is_not_the_one_annotated_is_left_out_and_said(
    study: Study, annotations: dict[str, Annotation], tmp_path: Path
) -> None:
    study.by_key["benign/a.png"].path.write_bytes(study.by_key["later.png"].path.read_bytes())
    study.by_key["b (10).png"].path.write_bytes(b"broken")
    study.by_key["b (2).png"].path.unlink()
    moved = {**annotations, "gone.png": replace(annotations["later.png"], scan=ScanRef("gone.png", "", (301, 199)),
                                                state=State.SIGNED_OFF)}  # fmt: skip
    for format in ("png", "hdf5"):
        out = tmp_path / format
        done = export_study(study, moved, out, format=format, what="final", reader="mj")
        assert done.written == 2 and len(done.problems) == 4
        said = "\n".join(done.problems)
        for name, reason in (
            ("a.png", "the file has changed since it was annotated"), ("b (10).png", "not an image"),
            ("b (2).png", "the file is missing"), ("gone.png", "no longer in the study"),
        ):  # fmt: skip
            assert f"{name}: {reason}" in said
        assert manifest(out, format)["left_out"] == done.problems and manifest(out, format)["scans"] == 2
    assert not list((tmp_path / "png").rglob("b (*"))


def test_an_annotation_found_damaged_only_now_is_left_out(
    study: Study, annotations: dict[str, Annotation], tmp_path: Path
) -> None:
    store = StudyStore(study.folder, "mj", user_data=tmp_path / "user")
    for key, annotation in annotations.items():
        store.write(key, annotation)
    path = store.path_of("b (2).png")
    value = json.loads(path.read_text())
    value["finals"][0]["mask"]["counts"] = [7]
    path.write_text(json.dumps(value))
    store = StudyStore(study.folder, "mj", user_data=tmp_path / "user")
    done = export_study(study, store.load_all(), tmp_path / "out", format="png", what="final", reader="mj")
    assert done.written == 4 and len(store.problems) == 1 and "damaged (finals[0].mask" in store.problems[0]


@pytest.mark.parametrize("where", ["", "benign", "Größe"])
def test_a_folder_that_holds_the_scans_is_refused(study: Study, annotations: dict[str, Annotation], where: str) -> None:
    before = {path: path.read_bytes() for path in study.folder.rglob("*") if path.is_file()}
    for format in ("png", "hdf5"):
        with pytest.raises(ValueError, match="contains the scans; choose another folder"):
            export_study(study, annotations, study.folder / where, format=format, what="final", reader="mj")
    assert {path: path.read_bytes() for path in study.folder.rglob("*") if path.is_file()} == before


def test_another_sets_files_are_never_replaced(
    study: Study, annotations: dict[str, Annotation], tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "b (2).png").write_bytes(b"theirs")
    (tmp_path / "other" / "masks.h5").write_bytes(b"theirs")
    for format in ("png", "hdf5"):
        with pytest.raises(ValueError, match="already exists and was not written by busviewer"):
            export_study(study, annotations, tmp_path / "other", format=format, what="final", reader="mj")
    assert {path.read_bytes() for path in (tmp_path / "other").iterdir()} == {b"theirs"}


def test_what_cannot_be_exported_is_said(study: Study, annotations: dict[str, Annotation], tmp_path: Path) -> None:
    later = {"later.png": annotations["later.png"]}
    with pytest.raises(ValueError, match="no signed-off scans of reader mj to export"):
        export_study(study, later, tmp_path / "out", format="png", what="final", reader="mj")
    with pytest.raises(ValueError, match="no drafts of reader eva to export"):
        export_study(study, {}, tmp_path / "out", format="png", what="draft", reader="eva")
    for wrong in ({"format": "gif", "what": "final"}, {"format": "png", "what": "correction"}):
        with pytest.raises(ValueError, match="cannot export"):
            export_study(study, annotations, tmp_path / "out", reader="mj", **wrong)
    assert not (tmp_path / "out").exists()


def test_cancelling_leaves_no_half_hdf5(study: Study, annotations: dict[str, Annotation], tmp_path: Path) -> None:
    count: list[float] = []
    with pytest.raises(Cancelled), listening(lambda fraction, text: count.append(fraction), lambda: len(count) > 2):
        export_study(study, annotations, tmp_path / "out", format="hdf5", what="final", reader="mj")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["masks.manifest.json"]
    assert manifest(tmp_path / "out", "hdf5")["complete"] is False
    export_study(study, annotations, tmp_path / "out", format="hdf5", what="final", reader="mj")
    assert manifest(tmp_path / "out", "hdf5")["complete"] is True, "our own folder may be written anew"


def test_names_that_are_not_unicode_fit_into_hdf5(tmp_path: Path) -> None:
    from busviewer.scan import Scan

    scan = Scan(random_scan("grey", 1))
    item = Item("caf\udce9.png", "x", scan, random_mask(1), TIME, None, Scale(), None)
    FORMATS["hdf5"].write(tmp_path, [item], Said("m\udce9", "final"))
    with h5py.File(tmp_path / "masks.h5") as file:
        assert file["scans/000000"].attrs["path"] == "caf?.png" and file.attrs["reader"] == "m?"
