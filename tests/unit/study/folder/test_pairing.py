"""Which picture is a scan, and which a mask of which scan: layouts as people have them."""

from __future__ import annotations

import tempfile
import unicodedata
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from busviewer.study.folder.layouts import read_folder_name
from busviewer.study.folder.names import folded, same_names
from busviewer.study.folder.pairing import arrange, pair
from busviewer.study.folder.study import open_study
from busviewer.study.folder.walk import walk
from busviewer.study.output import write_manifest
from tests.unit.study.folder.made import found, made, orphans, relative, scans
from tests.waiting import calls

FOLDERS = [
    ("images", "masks", "images + masks"),
    ("IMAGE", "Mask", "images + masks"),
    ("img", "msk", "img + msk"),
    ("imgs", "msks", "img + msk"),
    ("original", "GT", "original + GT"),
    ("Originals", "Ground Truth", "original + GT"),
    ("scans", "ground_truth", "original + GT"),
    ("pictures", "ground-truth", "original + GT"),
    ("input", "GroundTruth", "original + GT"),
    ("images", "labels", "images + labels"),
    ("us", "label", "images + labels"),
    ("imagesTr", "labelsTr", "imagesTr + labelsTr"),
    ("JPEGImages", "SegmentationClass", "JPEGImages + SegmentationClass"),
    ("JPEGImages", "SegmentationClassPNG", "JPEGImages + SegmentationClass"),
    ("images", "seg", "images + segmentations"),
    ("images", "segmentations", "images + segmentations"),
    ("images", "annotations", "images + annotations"),
    ("inputs", "targets", "images + targets"),
    ("train_images", "train_masks", "images + masks"),
    ("images-val", "masks-val", "images + masks"),
    ("testimages", "testGT", "original + GT"),
    ("benign", "benign_masks", "images + masks"),
    ("benign_images", "benign_gt", "original + GT"),
    ("Original Images", "Mask Images", "images + masks"),
    ("images", "image_masks", "images + masks"),
    ("trainval-image", "trainval-mask", "images + masks"),
    ("sonograms", "masks", "images + masks"),
    ("sonograms", "labels", "images + labels"),
]


@pytest.mark.parametrize(("images", "masks", "rule"), FOLDERS)
def test_two_folders(tmp_path: Path, images: str, masks: str, rule: str) -> None:
    study = found(
        tmp_path, f"{images}/a.jpg", f"{images}/b.jpg", f"{masks}/a.png", f"{masks}/b.png", f"{masks}/odd.png"
    )
    assert scans(study) == {f"{images}/a.jpg": [f"{masks}/a.png"], f"{images}/b.jpg": [f"{masks}/b.png"]}
    assert {entry.rule for entry in study.entries} == {rule}
    assert orphans(study) == [f"{masks}/odd.png"]
    assert study.problems == [f"{study.folder / masks}: 1 mask fits no scan: odd.png; check its name"]


@pytest.mark.parametrize(
    "where", ["{part}/{kind}", "{kind}/{part}", "{part}_{kind}", "{kind}{part}", "set/{part}/{kind}"]
)
@pytest.mark.parametrize(
    "parts", [("train", "val", "test"), ("Training", "Validation", "Testing"), ("tr", "val", "ts")]
)
def test_a_part_of_a_set_takes_masks_of_its_own_alone(tmp_path: Path, where: str, parts: tuple[str, ...]) -> None:
    for part in parts:
        made(tmp_path, where.format(part=part, kind="images") + "/a.png")
    for part in parts[:2]:
        made(tmp_path, where.format(part=part, kind="labels") + "/a.png")
    study = open_study(tmp_path)
    masks = {key: names for key, names in scans(study).items() if names}
    assert masks == {
        where.format(part=part, kind="images") + "/a.png": [where.format(part=part, kind="labels") + "/a.png"]
        for part in parts[:2]
    }
    assert len(study.entries) == 3 and not study.orphans


def test_masks_of_another_part_are_orphans(tmp_path: Path) -> None:
    study = found(tmp_path, "imagesTr/a.png", "imagesTr/b.png", "labelsTr/a.png", "labelsTs/b.png")
    assert scans(study) == {"imagesTr/a.png": ["labelsTr/a.png"], "imagesTr/b.png": []}
    assert orphans(study) == ["labelsTs/b.png"]


def test_nnunet_numbers_its_channels(tmp_path: Path) -> None:
    study = found(
        tmp_path, "imagesTr/case_0000.png", "imagesTr/case_0001.png", "imagesTs/x_0000.png", "labelsTr/case.png"
    )
    assert scans(study) == {
        "imagesTr/case_0000.png": ["labelsTr/case.png"],
        "imagesTr/case_0001.png": ["labelsTr/case.png"],
        "imagesTs/x_0000.png": [],
    }
    assert study.entries[0].rule == "imagesTr + labelsTr"


NAMES = [
    ("X_mask", "X_mask beside X"),
    ("X_masks", "X_mask beside X"),
    ("X-mask", "X_mask beside X"),
    ("X mask", "X_mask beside X"),
    ("X - mask", "X_mask beside X"),
    ("X.mask", "X_mask beside X"),
    ("X_MASK_2", "X_mask beside X"),
    ("X_mask2", "X_mask beside X"),
    ("X_mask (2)", "X_mask beside X"),
    ("X_seg", "X_seg beside X"),
    ("X_Segmentation_1", "X_seg beside X"),
    ("X_gt", "X_gt beside X"),
    ("X_groundtruth", "X_gt beside X"),
    ("X_ground_truth", "X_gt beside X"),
    ("X-GT", "X_gt beside X"),
    ("X_label", "X_label beside X"),
    ("X_labels", "X_label beside X"),
    ("X_msk", "X_msk beside X"),
    ("mask_X", "mask_X beside X"),
    ("Mask-X", "mask_X beside X"),
    ("gt_X", "mask_X beside X"),
    ("X.png_mask", "X_mask beside X"),
]


@pytest.mark.parametrize(("name", "rule"), NAMES)
def test_a_mask_beside_its_scan(tmp_path: Path, name: str, rule: str) -> None:
    mask = name.replace("X", "scan (1)") + ".png"
    study = found(tmp_path, "scan (1).png", mask, "other.png")
    assert scans(study) == {"other.png": [], "scan (1).png": [mask]}
    assert study.by_key["scan (1).png"].rule == rule
    assert study.problems == []


@pytest.mark.parametrize("name", [name for name, _ in NAMES if name != "X.png_mask"])
@pytest.mark.parametrize("folder", ["masks", "results/2024"])
def test_a_mask_by_its_name_in_another_folder(tmp_path: Path, name: str, folder: str) -> None:
    mask = f"{folder}/{name.replace('X', 'a (7)')}.png"
    study = found(tmp_path, "all/benign/a (7).jpg", "all/malignant/b.jpg", mask)
    assert scans(study) == {"all/benign/a (7).jpg": [mask], "all/malignant/b.jpg": []}
    rule = "images + masks" if folder == "masks" else "X_mask in another folder"
    assert study.by_key["all/benign/a (7).jpg"].rule == rule


def test_weak_names_are_masks_only_where_one_of_them_has_its_scan(tmp_path: Path) -> None:
    study = found(tmp_path, "a_seg.png", "b_seg.png", "mask_c.png", "frame_label_2.png")
    assert list(scans(study)) == ["a_seg.png", "b_seg.png", "frame_label_2.png", "mask_c.png"]
    assert not study.problems
    study = found(tmp_path, "a.png")
    assert scans(study) == {"a.png": ["a_seg.png"], "frame_label_2.png": [], "mask_c.png": []}
    assert orphans(study) == ["b_seg.png"]


def test_a_mask_of_a_mask_is_left_over(tmp_path: Path) -> None:
    study = found(tmp_path, "a.png", "a_seg.png", "a_seg_mask.png", "b_gt.png", "b_gt_seg.png")
    assert scans(study) == {"a.png": ["a_seg.png"], "b_gt.png": ["b_gt_seg.png"]}
    assert orphans(study) == ["a_seg_mask.png"]


def test_the_scan_of_a_mask_is_no_mask(tmp_path: Path) -> None:
    study = found(tmp_path, "mask_x_image.png", "mask_x_seg.png", "x_image.png")
    assert scans(study) == {"mask_x_image.png": ["mask_x_seg.png"], "x_image.png": []}


def test_a_mask_that_may_be_of_two_scans_is_of_none(tmp_path: Path) -> None:
    study = found(tmp_path, "p1/a.png", "p2/a.png", "p2/b.png", "results/a_mask.png", "results/b_mask.png")
    assert scans(study) == {"p1/a.png": [], "p2/a.png": [], "p2/b.png": ["results/b_mask.png"]}
    assert orphans(study) == ["results/a_mask.png"]


def test_the_nearest_folder_of_scans_counts(tmp_path: Path) -> None:
    study = found(
        tmp_path, "p1/us/1.png", "p1/masks/1.png", "p1/masks/2.png", "p2/us/1.png", "p2/us/2.png", "p2/masks/1.png"
    )
    assert scans(study) == {
        "p1/us/1.png": ["p1/masks/1.png"], "p2/us/1.png": ["p2/masks/1.png"], "p2/us/2.png": [],
    }  # fmt: skip
    assert orphans(study) == ["p1/masks/2.png"], "a mask of another patient is none of this one"


def test_one_folder_of_masks_for_scans_in_folders_of_classes(tmp_path: Path) -> None:
    study = found(tmp_path, "benign/a.png", "malignant/b.png", "masks/a.png", "masks/b_mask.png", "masks/c.png")
    assert scans(study) == {"benign/a.png": ["masks/a.png"], "malignant/b.png": ["masks/b_mask.png"]}
    assert [entry.class_name for entry in study.entries] == ["benign", "malignant"]
    assert orphans(study) == ["masks/c.png"]


def test_masks_in_folders_of_classes_for_one_folder_of_scans(tmp_path: Path) -> None:
    study = found(tmp_path, "images/a.png", "images/b.png", "masks/benign/a.png", "masks/malignant/b.png")
    assert scans(study) == {"images/a.png": ["masks/benign/a.png"], "images/b.png": ["masks/malignant/b.png"]}


def test_of_several_folders_of_masks_the_first_of_the_table_is_used(tmp_path: Path) -> None:
    study = found(tmp_path, "images/a.png", "images/b.png", "labels/a.png", "labels/b.png", "gt/a.png", "masks/odd.png")
    assert scans(study) == {"images/a.png": ["gt/a.png"], "images/b.png": []}, "two sources are not mixed"
    assert orphans(study) == ["masks/odd.png"]
    assert f"{study.folder / 'labels'}: 2 masks are not used, as the scans have others: a.png, b.png" in study.problems


def test_sets_whose_folders_only_begin_alike_have_masks_of_their_own(tmp_path: Path) -> None:
    for part in ("img", "images"):
        made(tmp_path, f"set_{part}/images/a.png", f"set_{part}/masks/a.png")
    for suffix in ("_seg", "_gt", "_labels"):
        made(tmp_path, f"mine{suffix}/a.png", f"mine{suffix}/a{suffix}.png")
    assert scans(open_study(tmp_path)) == {
        "mine_gt/a.png": ["mine_gt/a_gt.png"],
        "mine_labels/a.png": ["mine_labels/a_labels.png"],
        "mine_seg/a.png": ["mine_seg/a_seg.png"],
        "set_images/images/a.png": ["set_images/masks/a.png"],
        "set_img/images/a.png": ["set_img/masks/a.png"],
    }


def test_masks_of_a_set_without_scans_are_not_those_of_another(tmp_path: Path) -> None:
    study = found(tmp_path, "one/images/1.png", *(f"two/masks/{number}.png" for number in range(1, 5)))
    assert scans(study) == {"one/images/1.png": []} and len(orphans(study)) == 4
    study = found(tmp_path / "more", "us/p1.png", "us/p2.png", "drawn/masks/p1.png", "drawn/masks/p2.png")
    assert scans(study) == {"us/p1.png": ["drawn/masks/p1.png"], "us/p2.png": ["drawn/masks/p2.png"]}


def test_masks_without_their_scans_are_not_those_of_another_patient(tmp_path: Path) -> None:
    study = found(tmp_path, "p1/us/1.png", "p1/us/3.png", "p2/us/2.png", "p2/masks/1.png", "p2/masks/3.png")
    assert scans(study) == {"p1/us/1.png": [], "p1/us/3.png": [], "p2/us/2.png": []}
    assert orphans(study) == ["p2/masks/1.png", "p2/masks/3.png"]
    study = found(tmp_path / "more", "1.png", "p/images/2.png", "p/masks/1.png")
    assert scans(study) == {"1.png": [], "p/images/2.png": []} and orphans(study) == ["p/masks/1.png"]


def test_masks_are_used_before_those_in_a_folder_below(tmp_path: Path) -> None:
    study = found(tmp_path, "a.png", "masks/a_mask.png", "masks/old/a_mask.png")
    assert scans(study) == {"a.png": ["masks/a_mask.png"]}
    assert study.problems == [f"{study.folder / 'masks/old'}: 1 mask is not used, as the scans have others: a_mask.png"]


@pytest.mark.parametrize("more", [" - Copy", " copy", "_1 (1)", "_reader2", "_final", "-flip"])
def test_a_further_mask_of_a_scan_is_no_scan(tmp_path: Path, more: str) -> None:
    study = found(tmp_path, "a.png", "a_mask.png", f"a_mask{more}.png", f"b_mask{more}.png")
    assert scans(study) == {"a.png": ["a_mask.png"], f"b_mask{more}.png": []}
    assert study.problems == [f"{study.folder}: 1 mask is not used, as the scans have others: a_mask{more}.png"]


@pytest.mark.parametrize(("scan", "mask"), [("image", "mask"), ("img", "label"), ("Original", "GT"), ("us", "seg")])
def test_a_folder_for_each_patient_with_its_scan_and_mask(tmp_path: Path, scan: str, mask: str) -> None:
    study = found(tmp_path, f"1/{scan}.png", f"1/{mask}.png", f"2/{scan}.png", f"3/{mask}.png")
    assert scans(study) == {f"1/{scan}.png": [f"1/{mask}.png"], f"2/{scan}.png": [], f"3/{mask}.png": []}
    assert study.by_key[f"1/{scan}.png"].rule == "image + mask in a folder of their own"
    unclear = found(tmp_path / "more", f"{scan}.png", "scan.png", f"{mask}.png")
    assert not any(entry.truths for entry in unclear.entries), "of two scans it is of none"


def test_what_is_wrong_with_another_study_is_not_told_of_this(tmp_path: Path) -> None:
    names = [f"set_masks/{folder}/a.png" for folder in ("images", "masks/1", "masks/2")]
    study = open_study(made(tmp_path, "benign/b.png", *names) / "benign")
    assert scans(study) == {"b.png": []} and study.problems == []


def test_objects_are_never_used_beside_classes(tmp_path: Path) -> None:
    names = ("JPEGImages/a.jpg", "JPEGImages/b.jpg", "SegmentationObject/a.png", "SegmentationObject/b.png")
    study = found(tmp_path, *names, "SegmentationClass/a.png", "SegmentationClassVisualization/a.jpg")
    assert scans(study) == {"JPEGImages/a.jpg": ["SegmentationClass/a.png"], "JPEGImages/b.jpg": []}
    assert not study.orphans
    assert study.problems == [
        f"{study.folder / 'SegmentationClassVisualization'}: left out, neither scans nor the masks to be used: a.jpg",
        f"{study.folder / 'SegmentationObject'}: left out, neither scans nor the masks to be used: a.png, b.png",
    ]


def test_a_set_in_a_folder_called_segmentation_is_a_set(tmp_path: Path) -> None:
    study = found(
        tmp_path,
        "segmentation/a.png",
        "segmentation/a_mask.png",
        "annotations/images/b.png",
        "annotations/masks/b.png",
        "other/a.png",
    )
    assert scans(study) == {
        "annotations/images/b.png": ["annotations/masks/b.png"],
        "other/a.png": [],
        "segmentation/a.png": ["segmentation/a_mask.png"],
    }


def test_a_folder_named_after_its_masks_is_the_top_of_a_set(tmp_path: Path) -> None:
    study = found(tmp_path, "Dataset_BUSI_with_GT/benign/a.png", "Dataset_BUSI_with_GT/benign/a_mask.png", "raw/a.png")
    assert scans(study) == {
        "Dataset_BUSI_with_GT/benign/a.png": ["Dataset_BUSI_with_GT/benign/a_mask.png"],
        "raw/a.png": [],
    }


def test_labels_without_scans_that_fit_are_scans(tmp_path: Path) -> None:
    study = found(tmp_path, "monday/a.png", "labels/b.png")
    assert scans(study) == {"labels/b.png": [], "monday/a.png": []}


def test_masks_without_scans_that_fit_are_named(tmp_path: Path) -> None:
    study = found(tmp_path, "monday/a.png", *(f"masks/{name}.png" for name in "zyxw"))
    assert scans(study) == {"monday/a.png": []}
    assert orphans(study) == ["masks/w.png", "masks/x.png", "masks/y.png", "masks/z.png"]
    place = study.folder / "masks"
    assert study.problems == [f"{place}: 4 masks fit no scan: w.png, x.png and 2 more; check their names"]


@pytest.mark.parametrize(
    ("scan", "mask"),
    [
        ("images/image_{}.png", "masks/mask_{}.png"),
        ("images/img{}.png", "masks/mask{}.png"),
        ("images/{}-image.png", "labels/{}-label.png"),
        ("image_{}.png", "mask_{}.png"),
        ("Test_Image_{}.png", "mask_{}.png"),  # STU-Hospital
        ("Hospital/Test_Image_{}.png", "Mask/mask_{}.png"),
        ("image{}.png", "mask{}.png"),
        ("img-{}.png", "gt-{}.png"),
        ("{}_image.png", "{}_mask.png"),
        ("{} scan.png", "{} seg.png"),
        ("a/img_{}.png", "b/label_{}.png"),
    ],
)
def test_a_word_for_masks_in_the_place_of_one_for_scans(tmp_path: Path, scan: str, mask: str) -> None:
    names = ("001", "002", "10")
    study = found(tmp_path, *(pattern.format(name) for name in names for pattern in (scan, mask)))
    assert scans(study) == {scan.format(name): [mask.format(name)] for name in names}
    assert not study.problems


@pytest.mark.parametrize(
    ("opened", "mask"),
    [
        ("images", "masks/a.png"),
        ("images/train", "masks/train/a.png"),
        ("train/images", "train/masks/a.png"),
        ("imagesTr", "labelsTr/a.png"),
        ("JPEGImages", "SegmentationClass/a.png"),
        ("original", "gt/a.png"),
        ("images/benign", "masks/a.png"),
    ],
)
def test_the_scans_opened_alone_have_the_masks_beside_them(tmp_path: Path, opened: str, mask: str) -> None:
    made(tmp_path, f"{opened}/a.png", mask, f"{mask.rpartition('/')[0]}/b.png")
    study = open_study(tmp_path / opened)
    assert [(entry.key, entry.truths) for entry in study.entries] == [("a.png", (tmp_path.resolve() / mask,))]
    assert not study.problems, "what is outside is not counted"


def test_the_masks_opened_alone_are_no_scans_and_that_is_said(tmp_path: Path) -> None:
    made(tmp_path, "images/a.png", "masks/a.png")
    study = open_study(tmp_path / "masks")
    assert study.entries == []
    assert study.problems == [f"{study.folder}: holds the masks of scans beside it; open {tmp_path.resolve()}"]


def test_a_folder_named_as_masks_beside_other_pictures_holds_scans(tmp_path: Path) -> None:
    made(tmp_path, "pictures/holiday.png", "seg/a.png", "seg/b.png")
    study = open_study(tmp_path / "seg")
    assert scans(study) == {"a.png": [], "b.png": []} and not study.problems


def test_our_masks_beside_the_scans_are_not_theirs(tmp_path: Path) -> None:
    made(tmp_path, "original/a.png", "GT/a.png")
    write_manifest(tmp_path / "GT", "segmentation")
    for opened in (tmp_path, tmp_path / "original"):
        assert [entry.truths for entry in open_study(opened).entries] == [()]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_names_are_compared_without_case_and_form_of_letters(tmp_path: Path, form: str) -> None:
    scan, mask = unicodedata.normalize("NFD", "Läsion Ä"), unicodedata.normalize(form, "LÄSION ä")
    study = found(tmp_path, f"IMAGES/{scan}.PNG", f"Masks/{mask}.png", f"beside/{scan}.png", f"beside/{mask}_Mask.PNG")
    assert [len(entry.truths) for entry in study.entries] == [1, 1]
    assert not study.orphans


@pytest.mark.parametrize(
    ("scan", "mask"),
    [
        ("scan ({}).png", "scan ({})_mask.png"),
        ("a/{}.png", "b/{}_seg.png"),
        ("images/{}.png", "masks/{}.png"),
        ("images/{}.png", "labels/no {}.png"),
        ("p{}/images/1.png", "p{}/masks/1.png"),
        ("p{}_images/1.png", "p{}_masks/1.png"),
    ],
)
def test_each_of_many_masks_costs_the_same(tmp_path: Path, scan: str, mask: str) -> None:
    for folder, count in (("few", 60), ("many", 600)):
        made(tmp_path / folder, *(name.format(number) for number in range(count) for name in (scan, mask)))
        open_study(tmp_path / folder)
    few, many = (calls(lambda folder=folder: open_study(tmp_path / folder)) for folder in ("few", "many"))  # type: ignore[misc]
    assert many < 12 * few


def test_the_words_of_folders() -> None:
    assert read_folder_name("imagesTr")[:2] == ("scans", "train")
    assert read_folder_name("Testing Ground-Truth")[:2] == ("masks", "test")
    assert read_folder_name("valid")[:2] == ("", "val")
    for name in ("benign", "maskshop", "unlabelled", "images2024", "target practice"):
        assert read_folder_name(name).kind == ""


# ------------------------------------------------------------------------------------------------- any names at all

LETTERS = st.text(
    st.characters(categories=("L", "M", "N"), include_characters=" _-().ÄéßǅİŁ가"), min_size=1, max_size=8
)
STEMS = LETTERS.map(str.strip).filter(lambda text: text and text[0] != "." and text[-1] != ".")


@settings(max_examples=150, deadline=None)
@given(STEMS, st.sampled_from(["NFC", "NFD"]), st.sampled_from(["NFC", "NFD"]), st.booleans())
def test_any_mix_of_case_and_forms_is_the_same_name(stem: str, one: str, other: str, upper: bool) -> None:
    first = unicodedata.normalize(one, stem)
    again = unicodedata.normalize(other, first.swapcase() if upper and first.swapcase().swapcase() == first else first)
    assert same_names(first, again)
    assert folded(folded(first)) == folded(first)
    assert folded(f"{first}/{again}") == f"{folded(first)}/{folded(again)}", "joined names stay apart"


@settings(max_examples=80, deadline=None)
@given(
    st.sets(st.from_regex(r"[a-zA-ZäÄ]{1,3}[0-9]", fullmatch=True), min_size=1, max_size=5),
    st.sampled_from(["masks/{}.png", "masks/{}_mask.png", "{}_mask_1.png", "{}-GT.png", "mask {}.png", "x/{}_seg.png"]),
    st.data(),
)
def test_any_mix_of_case_and_forms_finds_its_scan(stems: set[str], pattern: str, data: st.DataObject) -> None:
    one_each = {folded(stem): stem for stem in stems}
    if len({len(stem) for stem in one_each}) > 1:  # or "mask a1" is that of a scan called "k a1"
        one_each = dict([next(iter(one_each.items()))])
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        expected = {}
        for stem in one_each.values():
            form, case = data.draw(st.sampled_from(["NFC", "NFD"])), data.draw(st.sampled_from([str.upper, str.lower]))
            scan = f"{unicodedata.normalize(data.draw(st.sampled_from(['NFC', 'NFD'])), stem)}.png"
            mask = pattern.format(unicodedata.normalize(form, case(stem)))
            made(root, scan, mask)
            expected[scan] = [mask]
        study = open_study(root)
        assert scans(study) == expected
        assert study.problems == []


WORDS = ("a", "b", "Ä", "1", "mask", "seg", "gt", "label", "case1", "tumor", "other1", "image", "x", "bus_1-l", "0000")
FILES = st.builds(
    lambda words, parts, suffix: f"{parts[0]}{'_'.join(words)}{suffix}",
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=3),
    st.tuples(
        st.lists(
            st.sampled_from(
                ["images", "masks", "labelsTr", "imagesTr", "train", "test", "GT", "x", "x_masks", "benign"]
            ),
            max_size=3,
        ).map(lambda names: "".join(f"{name}/" for name in names))
    ),
    st.sampled_from([".png", ".jpg"]),
)


@settings(max_examples=300, deadline=None)
@given(st.sets(FILES, min_size=1, max_size=14))
def test_every_picture_is_one_of_scan_mask_orphan_or_left_aside(names: set[str]) -> None:
    with tempfile.TemporaryDirectory() as name:
        study = found(Path(name), *names)
        masks = [path for entry in study.entries for path in relative(study, entry.truths)]
        unused = _unused(study.problems, study.folder)
        counted = Counter([*(entry.key for entry in study.entries), *set(masks), *orphans(study), *unused])
        assert not study.problems or all(str(study.folder) in problem for problem in study.problems)
        other_tissue = {name for name in names if "case1_other1" in name}
        assert {name for name, count in counted.items() if count > 1} == set(), "none is two things"
        assert names - set(counted) <= other_tissue
        assert sum(_counts(study.problems, "fit")) == len(study.orphans), "and all that are left over are told"
        assert {bool(entry.rule) for entry in study.entries if entry.truths} <= {True}


def _unused(problems: list[str], folder: Path) -> list[str]:
    """All names of the masks that are not used: the sentences name two and count the others, so all are read again."""
    paired = pair(arrange(walk(folder.as_posix())))
    paths = [Path(path).relative_to(folder).as_posix() for paths in paired.unused.values() for path in paths]
    assert len(paths) == sum(_counts(problems, "not used"))
    return paths


def _counts(problems: list[str], words: str) -> list[int]:
    return [int(problem.partition(": ")[2].split()[0]) for problem in problems if f" {words}" in problem]
