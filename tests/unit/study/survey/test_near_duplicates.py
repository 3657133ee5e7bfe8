"""Scans of the same view: synthetic ones of which it is known, and the real ones that come with groups."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from busviewer.scan import Scan, read_scan
from busviewer.scan.phantom import make_phantom
from busviewer.study import list_scans
from busviewer.study.survey.near_duplicates import (
    Fingerprint,
    Sketch,
    candidates,
    fingerprint,
    same_view,
    sketch,
    united,
)
from busviewer.study.survey.survey import against

SIZE = (360, 480)


def view(seed: int) -> NDArray[np.uint8]:
    return np.asarray(make_phantom(seed, ("benign", "malignant", "normal")[seed % 3], size=SIZE).scan.pixels, np.uint8)


def print_of(pixels: NDArray[np.generic]) -> Fingerprint:
    return fingerprint(Scan(np.ascontiguousarray(pixels)))  # type: ignore[arg-type]


def again(pixels: NDArray[np.uint8], way: str) -> NDArray[np.generic]:
    """The same view as another file may have it."""
    if way == "saved as JPEG":
        return np.asarray(cv2.imdecode(cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, 60])[1], 0))
    if way == "cropped":
        return pixels[70:330, 60:400]
    if way == "zoomed":
        return np.asarray(cv2.resize(pixels[40:320, 50:430], None, fx=1.7, fy=1.7))
    if way == "smaller":
        return np.asarray(cv2.resize(pixels, None, fx=0.55, fy=0.55, interpolation=cv2.INTER_AREA))
    if way == "shifted":
        return np.asarray(cv2.copyMakeBorder(pixels, 40, 0, 90, 30, cv2.BORDER_CONSTANT))
    if way == "brighter":
        return np.clip(pixels * 1.25 + 12, 0, 255).astype(np.uint8)
    if way == "16 bits":
        return pixels.astype(np.uint16) * 200
    drawn = cv2.cvtColor(pixels, cv2.COLOR_GRAY2RGB)
    cv2.putText(drawn, "RT 3 O'CLOCK", (40, 330), cv2.FONT_HERSHEY_SIMPLEX, 0.8, (255, 255, 0), 2)
    for x, y in ((150, 120), (300, 180)):
        cv2.drawMarker(drawn, (x, y), (255, 255, 255), cv2.MARKER_CROSS, 15, 2)
    return drawn


WAYS = ("saved as JPEG", "cropped", "zoomed", "smaller", "shifted", "brighter", "16 bits", "drawn upon")


@pytest.mark.parametrize("way", WAYS)
def test_a_view_is_known_again(way: str) -> None:
    views = [view(seed) for seed in range(3)]
    prints = [print_of(each) for each in views] + [print_of(again(each, way)) for each in views]
    found = {tuple(pair) for pair in candidates([sketch(each) for each in prints]).tolist()}
    assert {(0, 3), (1, 4), (2, 5)} <= found, "not even a candidate"
    pairs = [pair for pair in combinations(range(6), 2) if same_view(prints[pair[0]], prints[pair[1]])]
    assert pairs == [(0, 3), (1, 4), (2, 5)]
    assert all(same_view(prints[other], prints[one]) for one, other in pairs)


def test_a_caption_in_common_makes_no_near_duplicates() -> None:
    scans = [view(seed) for seed in range(4)]
    for pixels in scans:
        pixels.flags.writeable = True
        cv2.putText(pixels, "RIGHT BREAST RADIAL", (30, 340), cv2.FONT_HERSHEY_SIMPLEX, 1.0, 255, 2)
        cv2.putText(pixels, "LOGIQ E9", (330, 25), cv2.FONT_HERSHEY_SIMPLEX, 0.8, 255, 2)
        for y in range(0, 360, 24):
            cv2.line(pixels, (465, y), (478, y), 255, 2)
    prints = [print_of(pixels) for pixels in scans]
    assert not [pair for pair in combinations(prints, 2) if same_view(*pair)]


def test_nothing_is_seen_in_a_scan_without_features() -> None:
    flat = print_of(np.full((64, 300), 90, np.uint8))
    assert len(flat.points) == len(flat.words) == 0
    assert not same_view(flat, flat)
    assert candidates([sketch(flat)] * 3).tolist() == []
    assert candidates([]).tolist() == []


def test_a_fingerprint_comes_back_from_its_bytes_and_nothing_else_does() -> None:
    made = print_of(view(1))
    data = made.to_bytes()
    back = Fingerprint.from_bytes(data)
    assert len(data) < 14_000 and back.sides == SIZE
    for name in ("thumbnail", "points", "words"):
        np.testing.assert_array_equal(getattr(back, name), getattr(made, name))
    for wrong in (b"", data[:-1], data + b"x", bytes(len(data))):
        with pytest.raises(ValueError):
            Fingerprint.from_bytes(wrong)


@given(st.lists(st.lists(st.integers(0, 5), min_size=1, max_size=6), min_size=2, max_size=30))
def test_words_in_common_are_counted_as_one_would(words: list[list[int]]) -> None:
    """Against every pair of features in turn; a word that more than twenty features have counts nothing."""
    empty = np.zeros(1024, np.float16)
    sketches = [Sketch(empty, np.repeat(np.array(own, np.uint32)[:, None], 8, axis=1)) for own in words]
    owners = defaultdict(list)
    for place, own in enumerate(words):
        for word in own:
            owners[word].append(place)
    votes: defaultdict[tuple[int, int], int] = defaultdict(int)
    for places in owners.values():
        for one, other in combinations(places, 2) if len(places) <= 20 else ():
            votes[one, other] += 8 * (one != other)
    assert [tuple(pair) for pair in candidates(sketches).tolist()] == sorted(p for p, count in votes.items() if count)


@given(st.integers(0, 12), st.data())
def test_groups_are_closed(count: int, data: st.DataObject) -> None:
    """Against colouring by hand."""
    place = st.integers(0, max(count - 1, 0))
    pairs = data.draw(st.lists(st.tuples(place, place), max_size=15)) if count else []
    colour = list(range(count))
    for one, other in pairs:
        old, new = colour[one], colour[other]
        colour = [new if each == old else each for each in colour]
    groups = [[place for place in range(count) if colour[place] == each] for each in dict.fromkeys(colour)]
    assert sorted(united(count, pairs)) == sorted(group for group in groups if len(group) > 1)


def test_near_duplicates_of_real_scans_are_those_of_their_groups(real_data: Path) -> None:
    """On the groups of odd number: all that was chosen was chosen on the others. At least 90 %, at most 5 % false."""
    entries = [entry for entry in list_scans(real_data / "BUSI") if int(entry.group or 0) % 2]
    scans = sorted(((entry.key, read_scan(entry.path)) for entry in entries), key=lambda pair: pair[1].sha256)
    prints = [fingerprint(scan) for _, scan in scans]
    pairs = candidates([sketch(each) for each in prints]).tolist()
    same = [(one, other) for one, other in pairs if same_view(prints[one], prints[other])]
    figures = against(entries, [[scans[place][0] for place in group] for group in united(len(scans), same)])
    assert figures is not None and figures["implied"] >= 90
    assert figures["found_share"] >= 0.90, figures["missed"]
    assert figures["false_share"] <= 0.05, figures["false"]
