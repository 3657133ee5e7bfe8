"""The rules of layouts: what the name of a folder or of a file tells of scans and their masks. No file is opened.

All names are compared as :func:`~busviewer.study.folder.names.folded` makes them. In the tables, the words of a row are
parted by spaces; "~" stands for a space, "_", "-", "." or nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from busviewer.study.folder.frames import file_of_frame
from busviewer.study.folder.names import folded
from busviewer.texts import marked

__all__ = [
    "CHOSEN",
    "CLASSES",
    "ELSEWHERE",
    "MASKS_ALONE",
    "SCANS_ALONE",
    "Reading",
    "Role",
    "bases_in_a_masks_folder",
    "is_breast_scan",
    "may_name_masks",
    "read_folder_name",
    "read_further_mask",
    "read_mask_name",
    "special_rule",
    "with_scan_words",
]

CLASSES = marked(("benign", "malignant", "normal"))

# ------------------------------------------------------------------------------------------------------- the rules

_SPLITS = {
    "train": "train training trn tr",
    "val": "val valid validation dev",
    "test": "test testing tst ts",
}
"""The parts of a set: a folder above or below, or before or after the word of a folder (imagesTr, train_masks)."""

_SCAN_FOLDERS = (
    "images image imgs img jpegimages originals original orig original~images original~image "
    "scans scan pictures picture inputs input us"
)
"""Folders of scans, the likeliest first."""

_MASK_FOLDERS = (
    # rule, folders of masks, whether they hold masks even where none fits a scan
    ("images + masks", "masks mask mask~images image~masks lesion~masks binary~masks segmentation~masks", True),
    ("img + msk", "msks msk", True),
    ("original + GT", "gt gts ground~truth ground~truths gt~images", True),
    ("images + labels", "labels label label~images", False),
    ("JPEGImages + SegmentationClass", "segmentationclass segmentationclasspng", True),
    ("images + segmentations", "segmentations segmentation segs seg", False),
    ("images + annotations", "annotations annotation", False),
    ("images + targets", "targets target", False),
    ("JPEGImages + SegmentationObject", "segmentationobject segmentationobjectpng", True),
    ("", "segmentationclassvisualization segmentationobjectvisualization", True),  # neither scans nor masks
)
"""Of several that have a mask for the scans of a folder, the first is used."""

_NNUNET = "imagesTr + labelsTr"  # what "images + labels" is called with the split in the folder's name

_MASK_NAMES = (
    # rule, what follows the scan's name (X_mask, X_mask_2) or precedes it (mask_X), whether it never is a scan
    ("X_mask beside X", "mask masks", True),
    ("X_seg beside X", "seg segs segmentation segmentations", False),
    ("X_gt beside X", "gt ground~truth", False),
    ("X_label beside X", "label labels", False),
    ("X_msk beside X", "msk msks", False),
)

_SCAN_NAMES = "bus image img scan us test_image"
"""What stands in the name of a scan in the place of "mask": image_1 and mask_1, bus_0001-l and mask_0001-l."""

_IN_A_FOLDER = "image + mask in a folder of their own"
SCANS_ALONE = frozenset((*_SCAN_NAMES.split(), "original"))
MASKS_ALONE = {word: _IN_A_FOLDER for word in ("mask", "seg", "segmentation", "gt", "label", "msk")}
"""Whole names of the scan and of its mask, where each patient has a folder."""

ELSEWHERE = "X_mask in another folder"
CHOSEN = "chosen by the reader"

_BREAST = re.compile(r"(case\d+)_(tumor|other)\d*")
_BREAST_SCAN = re.compile(r"case\d+")
_SET_NAME = re.compile(r"(?P<uclm>[A-Z]{4}_\d{3})|(?i:bus_\d+-[a-z])")

# ------------------------------------------------------------------------------------------- what the rules come to

_ENDS = " _.-"
_SEP = r"[ _.\-]"


def _any(words: Iterable[str]) -> str:
    longest_first = sorted({word for line in words for word in line.split()}, key=len, reverse=True)
    return "|".join(word.replace("~", f"{_SEP}?") for word in longest_first)


def _plain(word: str) -> str:
    return re.sub(_SEP, "", word)


_SPLIT_OF = {word: split for split, words in _SPLITS.items() for word in words.split()}
_SCAN_RANK = {word.replace("~", ""): rank for rank, word in enumerate(_SCAN_FOLDERS.split())}
_MASK_RANK = {word.replace("~", ""): rank for rank, (_, words, _) in enumerate(_MASK_FOLDERS) for word in words.split()}
_NAME_ROWS = {  # rule, whether it is sure after the scan's name, the affix after it, the affix before it
    word.replace("~", ""): (rule, sure, f"{rank} after", f"{rank} before")
    for rank, (rule, words, sure) in enumerate(_MASK_NAMES)
    for word in words.split()
}

_FOLDER_WORDS = _any([_SCAN_FOLDERS, *(words for _, words, _ in _MASK_FOLDERS)])
_FOLDER = re.compile(
    rf"(?:(?P<first>{_any(_SPLITS.values())}){_SEP}*)?(?P<word>{_FOLDER_WORDS})"
    rf"(?:{_SEP}*(?P<last>{_any(_SPLITS.values())}))?"
)
_PART_FOLDER = re.compile(rf"(?P<base>.+?){_SEP}+(?P<word>{_FOLDER_WORDS})")

_WORDS = _any(words for _, words, _ in _MASK_NAMES)
_AFTER = re.compile(rf"(.+){_SEP}({_WORDS})(?:{_SEP}*\(?\d+\)?)?")
_FURTHER = re.compile(rf"(.+?){_SEP}masks?(?:{_SEP}|\d).+")
_BEFORE = re.compile(rf"({_WORDS})(?:{_SEP}|(?=\d))(.+)")
_MAYBE = re.compile(rf"{_SEP}(?:{_WORDS})|(?:^|/)(?:{_WORDS})(?:{_SEP}|\d|/|$)|case\d+_(?:tumor|other)")


class Role(NamedTuple):
    """What the name of a folder tells.

    Attributes:
        kind: "scans", "masks", or "" where it does not tell.
        split: "train", "val", "test" or "".
        base: the rest of its name ("benign" of "benign_masks").
        rule: of masks, the rule's name; "" for those that are never used.
        rank: the lower, the sooner it is used.
        sure: of masks, that it holds no scans even where none of its files fits a scan.
    """

    kind: str = ""
    split: str = ""
    base: str = ""
    rule: str = ""
    rank: int = 0
    sure: bool = False


@lru_cache(4096)
def read_folder_name(name: str) -> Role:
    """What the name of a folder tells of what is in it."""
    name = folded(name)
    if name in _SPLIT_OF:
        return Role(split=_SPLIT_OF[name])
    match = _FOLDER.fullmatch(name)
    if match:
        split, base = _SPLIT_OF.get(match["first"] or match["last"] or "", ""), ""
    else:
        match = _PART_FOLDER.fullmatch(name)
        if not match:
            return Role()
        split, base = "", match["base"]
    word = _plain(match["word"])
    if word in _SCAN_RANK:
        return Role("scans", split, base, "", _SCAN_RANK[word])
    rank = _MASK_RANK[word]
    rule, _, sure = _MASK_FOLDERS[rank]
    return Role("masks", split, base, _NNUNET if split and rule == "images + labels" else rule, rank, sure)


Reading = tuple[str, str, bool, str]
"""One way to read the name of a file as that of a mask; plain tuples, as there are ten thousand. They hold:

the folded stem, or name, of its scan ("" where it belongs to none and is left aside); the rule's name; whether it is
never a scan; and which affix it has, to tell whether others of its folder have the same.
"""


def may_name_masks(text: str) -> bool:
    """Whether a folded stem, or any of several joined by "/", may be that of a mask; if not, they need not be read."""
    return _MAYBE.search(text) is not None


def read_mask_name(stem: str) -> tuple[Reading, ...]:
    """The ways to read a folded stem as that of a mask, the likeliest first; none for most names of scans."""
    if _MAYBE.search(stem) is None:
        return ()
    found: tuple[Reading, ...] = ()
    if match := _AFTER.fullmatch(stem):
        base, word = match.groups()
        rule, sure, affix, _ = _NAME_ROWS.get(word) or _NAME_ROWS[_plain(word)]
        if base[-1] not in _ENDS and base[0] not in _ENDS:
            found = tuple((each, rule, sure, affix) for each in (base, *file_of_frame(base)))
        else:  # "a - mask" is of "a"
            found = tuple((each, rule, sure, affix) for each in (base, base.strip(_ENDS)) if each)
        if sure:
            return found
    elif match := _BREAST.fullmatch(stem):
        return ((match[1] if match[2] == "tumor" else "", "BrEaST", True, "BrEaST"),)
    if match := _BEFORE.fullmatch(stem):
        word, base = match.groups()
        *_, affix = _NAME_ROWS.get(word) or _NAME_ROWS[_plain(word)]
        bases = dict.fromkeys((base, base.strip(_ENDS)))
        found += tuple((each, "mask_X beside X", False, affix) for each in bases if each)
    return found


def read_further_mask(stem: str) -> tuple[str, str]:
    """The folded stem of the scan of a mask with more in its name than the rules know, and the rule that it is like.

    ("X_mask - Copy", "X_mask_reader2"); it is one where the scan has another. ("", "") where it is none.
    """
    found = _FURTHER.fullmatch(stem)
    return (found[1], _MASK_NAMES[0][0]) if found else ("", "")


def bases_in_a_masks_folder(stem: str) -> Iterator[str]:
    """The folded stems (or names) of scans that a file with this stem, in a folder of masks, may be the mask of."""
    yield stem
    yield from file_of_frame(stem)
    readings = [reading for reading in read_mask_name(stem) if reading[0]]
    for base, *_ in readings:
        yield base
    for reading in readings:
        yield from with_scan_words(reading)


def with_scan_words(reading: Reading) -> Iterator[str]:
    """The folded stems of scans that are named like a mask, with a word for scans in the place of that for masks."""
    base, _, _, affix = reading
    for word in _SCAN_NAMES.split():
        for joint in ("_", "-", " ", ""):
            yield f"{base}{joint}{word}" if affix.endswith("after") else f"{word}{joint}{base}"


def special_rule(rule: str, mask: str, scan: str) -> str:
    """The name of the set where the stem of a scan and the name of its mask tell one, else ``rule``."""
    found = _SET_NAME.fullmatch(scan)
    if found is None:
        return rule
    if found["uclm"]:
        return "BUS-UCLM"
    return "BUS-BRA" if folded(mask).startswith("mask_") else rule


def is_breast_scan(stem: str) -> bool:
    """Whether a scan is named as those of the BrEaST set are."""
    return _BREAST_SCAN.fullmatch(folded(stem)) is not None
