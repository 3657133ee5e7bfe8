"""Who is known in a study, and who was meant by a name that differs in capitals and spaces."""

from __future__ import annotations

from pathlib import Path

import pytest

from busviewer.study.annotations.storage_paths import FOLDER, find_fallback, reader_slug
from busviewer.study.readers.consensus import CONSENSUS
from busviewer.study.readers.names import known_readers, meant_reader
from tests.unit.study.said import signed, square, write


def test_readers_are_known_from_both_places_each_scan_once(tmp_path: Path) -> None:
    folder, home = tmp_path / "study", tmp_path / "home"
    folder.mkdir()
    assert known_readers(folder, home) == {}
    write(folder, home, signed("bea", square()), signed("Ána B.", square()), signed("Ána B.", square(), key="c/d.png"))
    write(folder, home, signed(CONSENSUS, square()))
    place = find_fallback(folder, home) / reader_slug("bea")
    place.mkdir(parents=True)
    for path in (folder / FOLDER / reader_slug("bea")).rglob("*.json"):
        (place / path.name).write_bytes(path.read_bytes())
    (place / "other.png.json").write_text("{")
    assert known_readers(folder, home) == {"bea": 2, "Ána B.": 2}


def test_a_damaged_file_and_the_work_of_another_name_nobody(tmp_path: Path) -> None:
    folder = tmp_path / "study"
    place = folder / FOLDER / reader_slug("Bea")
    place.mkdir(parents=True)
    (place / "a.png.json").write_text('{"reader": "Anna"}')
    (place / "b.png.json").write_text("[]")
    assert known_readers(folder, tmp_path / "home") == {}
    (place / "c.png.json").write_text('{"reader": "Bea"}')
    assert known_readers(folder, tmp_path / "home") == {"Bea": 3}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("anna", "Anna"),
        (" AN NA ", "Anna"),
        ("Anna", ""),
        ("Anna ", ""),
        ("Anne", ""),
        ("", ""),
        ("mária k.", "Mária K."),
    ],
)
def test_capitals_and_spaces_do_not_make_another_reader(typed: str, meant: str) -> None:
    assert meant_reader(typed, ["Anna", "Mária K."]) == meant
