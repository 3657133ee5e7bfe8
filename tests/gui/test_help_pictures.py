"""The pictures of the help show the window as it is: they are made anew, and compared with those of the repository."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.help_pictures import ALIKE, FOLDER, NAMES, likeness

ROOT = Path(__file__).resolve().parents[2]
BOLD = list(Path("/usr/share/fonts").rglob("DejaVuSans-Bold.ttf"))


def pixels(path: Path) -> np.ndarray:
    return np.asarray(Image.open(path).convert("RGB"))


def test_the_pictures_are_there_small_and_of_the_script() -> None:
    assert sorted(path.stem for path in FOLDER.iterdir()) == sorted(NAMES)
    for name in NAMES:
        assert (FOLDER / f"{name}.png").stat().st_size < 150_000, name


def test_another_look_is_told_from_small_differences() -> None:
    window = pixels(FOLDER / "window.png")
    noisy = np.clip(window + np.random.default_rng(1).integers(-2, 3, window.shape), 0, 255).astype(np.uint8)
    assert likeness(window, noisy) > ALIKE and likeness(window, window[:-8, :-5]) > ALIKE
    assert likeness(window, window[:-60]) == 0
    for other in ("correct", "difference"):
        assert likeness(window, pixels(FOLDER / f"{other}.png")) < ALIKE
    renamed = window.copy()
    renamed[425:450, 290:560] = window[455:480, 290:560]  # other words
    assert likeness(window, renamed) < 1
    moved = window.copy()
    moved[70:740, 300:] = window[70:740, :-300]  # a panel lies elsewhere
    assert likeness(window, moved) < ALIKE


@pytest.mark.slow
@pytest.mark.skipif(not BOLD, reason="DejaVu Sans Bold (fonts-dejavu-core) is not installed: headings would differ")
def test_the_pictures_show_the_window_as_it_is(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "tests.help_pictures", str(tmp_path / "made")]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=900, check=False)
    assert done.returncode == 0, done.stderr
    alike = {
        name: likeness(pixels(FOLDER / f"{name}.png"), pixels(tmp_path / "made" / f"{name}.png")) for name in NAMES
    }
    other = {name: round(value, 3) for name, value in alike.items() if value < ALIKE}
    assert not other, f"the window has changed: run python -m tests.help_pictures, and look at {other}"
