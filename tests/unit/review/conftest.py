"""A study of small made scans, and windows on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.unit.review.window import KEYS, SHAPE, Window


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of three scans."""
    folder = tmp_path / "study"
    folder.mkdir()
    for number, key in enumerate(KEYS):
        pixels = np.random.default_rng(number).integers(0, 255, SHAPE, dtype=np.uint8)
        assert cv2.imwrite(str(folder / key), pixels)
    return folder


@pytest.fixture
def windows(folder: Path, tmp_path: Path) -> Iterator[Callable[..., Window]]:
    """Makes windows with the study open; closes them."""
    made: list[Window] = []

    def make(reader: str = "mj") -> Window:
        made.append(Window(folder, tmp_path / "user", reader).open())
        return made[-1]

    yield make
    for window in made:
        window.session.close()


@pytest.fixture
def window(windows: Callable[..., Window]) -> Window:
    """A window with the first scan on screen."""
    return windows().show(KEYS[0])
