"""The pictures of a card: that they show what they were given."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from busviewer.training.judge.diagram import outlined, reliability_png, sensitivity_png, tiles_png


def decoded(png: bytes) -> NDArray[np.uint8]:
    return np.asarray(cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_COLOR)[..., ::-1])


def is_near(picture: NDArray[np.uint8], colour: tuple[int, int, int]) -> NDArray[np.bool_]:
    return np.asarray((np.abs(picture.astype(int) - colour) < 12).all(axis=2))


def bins(said: list[float], true: list[float], n: float = 100) -> dict[str, object]:
    count = [n] * len(said)
    return {"n": count, "said": [n * x for x in said], "true": [n * x for x in true], "ece": 0.1}


def test_a_point_lies_where_its_bin_is() -> None:
    blue = (0, 114, 178)
    picture = decoded(reliability_png({"pixel": {"one": bins([0.5, 0.9], [0.25, 0.75])}}))
    assert picture.shape == (400, 800, 3)
    for said, true in ((0.5, 0.25), (0.9, 0.75)):
        x, y = 85 + round(290 * said), 50 + round(290 * (1 - true))
        assert is_near(picture[y - 1 : y + 2, x - 1 : x + 2], blue).all()
    assert not is_near(picture[:, 420:], blue).any(), "there is no second panel"


def test_a_bin_that_holds_next_to_nothing_is_left_out() -> None:
    found = bins([0.1, 0.9], [0.9, 0.1])
    found["n"] = [100_000.0, 1.0]
    picture = decoded(reliability_png({"pixel": {"one": found}}))
    x, y = 85 + round(290 * 0.9), 50 + round(290 * 0.9)
    assert not is_near(picture[y - 6 : y + 7, x - 6 : x + 7], (0, 114, 178)).any()


def test_sets_and_panels_have_their_own_place_and_colour() -> None:
    one, two = bins([0.2], [0.2]), bins([0.8], [0.2])
    picture = decoded(reliability_png({"pixel": {"one": one, "two": two}, "class": {"two": two}}))
    orange, blue = is_near(picture, (213, 94, 0)), is_near(picture, (0, 114, 178))
    assert orange[:, :400].any() and blue[:, :400].any() and blue[:, 450:].any() and not orange[:, 450:].any()


def test_each_sensitivity_is_a_dot_on_its_curve() -> None:
    blue = (0, 114, 178)
    words = {"quiet": (0.6, 0.1), "balanced": (0.8, 0.3), "every": (0.9, 0.6)}
    dots = {name: {"lesions": lesions, "normals": normals} for name, (lesions, normals) in words.items()}
    curve = {"lesions": [1.0, 0.8, 0.0], "normals": [1.0, 0.3, 0.0], "sensitivities": dots}
    picture = decoded(sensitivity_png({"BUSI": curve}))
    assert picture.shape == (400, 460, 3)
    for lesions, normals in words.values():
        x, y = 85 + round(290 * normals), 50 + round(290 * (1 - lesions))
        assert is_near(picture[y - 1 : y + 2, x - 1 : x + 2], blue).all()
    assert is_near(decoded(sensitivity_png({})), (205, 205, 205)).any(), "an empty grid"


def test_truth_and_draft_are_outlined_and_the_scan_fits_in() -> None:
    scan, truth, draft = np.full((100, 200), 40, np.uint8), np.zeros((100, 200), bool), np.zeros((100, 200), bool)
    truth[20:60, 20:60], draft[40:80, 120:180] = True, True
    tile = outlined(scan, truth, draft, "Dice 0.00")
    assert tile.shape == (228, 206, 3)
    orange, blue = is_near(tile, (230, 159, 0)), is_near(tile, (86, 180, 233))
    assert orange.any() and np.flatnonzero(orange.any(axis=0)).max() < 70, "left"
    assert blue.any() and np.flatnonzero(blue.any(axis=0)).min() > 110, "right"
    assert is_near(tile[60:65, 80:90], (40, 40, 40)).all() and is_near(tile[5:30], (255, 255, 255)).all()


def test_tiles_are_laid_out_in_rows() -> None:
    tiles = [np.full((10, 12, 3), 20 * number, np.uint8) for number in range(5)]
    picture = decoded(tiles_png(tiles, across=4))
    assert picture.shape == (20, 48, 3)
    assert picture[5, 30].tolist() == [40] * 3 and picture[15, 5].tolist() == [80] * 3
    assert picture[15, 20].tolist() == [255] * 3, "nothing there"
    assert decoded(tiles_png(tiles[:2])).shape == (10, 24, 3)
    with pytest.raises(ValueError, match="no tiles"):
        tiles_png([])
