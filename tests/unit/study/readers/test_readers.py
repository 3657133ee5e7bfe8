"""Who read a study: found in both places, looked at and never touched."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from busviewer.progress import Cancelled, listening
from busviewer.study import StudyStore
from busviewer.study.annotations.annotation import Annotation, ScanRef, State
from busviewer.study.annotations.storage_paths import find_fallback, reader_slug
from busviewer.study.readers.comparison import COLUMNS, compare_readers, pairs_csv
from busviewer.study.readers.consensus import CONSENSUS, consensus_of
from busviewer.study.readers.readers import find_readers, said_of
from tests.unit.study.said import DAY, SHAPE, signed, square, write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "study").mkdir()
    return tmp_path / "study"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def tree(*roots: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for root in roots for path in root.rglob("*") if path.is_file()}


def test_everybody_is_found_with_what_is_signed_off(folder: Path, home: Path) -> None:
    opened = Annotation(ScanRef("b.png", "", (SHAPE[1], SHAPE[0])), "Ána B.", State.IN_PROGRESS)
    write(folder, home, signed("Ána B.", square()), opened, signed("Bea", square(), key="c/d.png"))
    found = find_readers(folder, home)
    assert list(found.people) == ["Bea", "Ána B."] and not found.problems and not found.consensus.said
    assert found.people["Ána B."].signed == ["a.png"] and set(found.people["Ána B."].said) == {"a.png", "b.png"}
    assert found.signers("c/d.png") == ["Bea"] and found.signers("a.png", ["Bea"]) == []


def test_a_reopened_scan_is_not_signed_off(folder: Path, home: Path) -> None:
    said = signed("A", square())
    write(folder, home, Annotation(said.scan, "A", State.IN_PROGRESS, correction=square(), finals=said.finals))
    work = find_readers(folder, home).people["A"]
    assert work.signed == [] and work.reads


def in_user_data(folder: Path, home: Path, said: Annotation) -> StudyStore:
    """Write it where work goes while the study cannot be written to."""
    store = StudyStore(folder, said.reader, user_data=home)
    store.storage.fall_back("for this test")
    assert store.write(said.scan.path, said).is_relative_to(find_fallback(folder, home) / reader_slug(said.reader))
    return store


def counts(folder: Path, home: Path) -> str | None:
    """When the final that counts was signed off."""
    people = find_readers(folder, home).people
    return people["A"].said["a.png"].signed if "a.png" in people["A"].said else None


def test_work_under_user_data_counts_too_and_goes_before_what_it_was_begun_from(folder: Path, home: Path) -> None:
    in_user_data(folder, home, signed("B", square()))
    write(folder, home, signed("A", square(), day=2))
    in_user_data(folder, home, signed("A", square(left=6), day=1))
    found = find_readers(folder, home)
    assert found.signers("a.png") == ["A", "B"] and not found.problems
    assert counts(folder, home) == DAY.format(day=1)


@pytest.mark.parametrize("number", [0, 1])
def test_of_work_in_two_places_neither_counts_until_one_is_chosen(folder: Path, home: Path, number: int) -> None:
    store = in_user_data(folder, home, signed("A", square(left=6), day=2))
    data = store.path_of("a.png").read_bytes()
    store.path_of("a.png").unlink()
    write(folder, home, signed("A", square(), day=1), signed("A", square(), key="b.png"))
    store.path_of("a.png").write_bytes(data)
    found = find_readers(folder, home)
    assert found.people["A"].signed == ["b.png"] and found.signers("a.png") == []
    assert found.people["A"].undecided == ["a.png"] and found.people["A"].reads
    assert len(found.problems) == 1 and "two saved versions by A" in found.problems[0]
    store = StudyStore(folder, "A", user_data=home)
    store.storage.fall_back("for this test")
    assert store.load("a.png") is None
    chosen = store.versions("a.png")[number]
    store.settle("a.png", chosen.path)
    assert chosen.annotation.final is not None
    assert counts(folder, home) == chosen.annotation.final.time
    assert not find_readers(folder, home).problems


def test_a_copy_under_another_name_counts_for_nothing(folder: Path, home: Path) -> None:
    write(folder, home, signed("A", square()))
    place = folder / "busviewer" / reader_slug("A")
    (place / "a copy.png.json").write_bytes((place / "a.png.json").read_bytes())
    found = find_readers(folder, home)
    assert found.people["A"].signed == ["a.png"] and len(found.problems) == 1 and "another scan" in found.problems[0]


def test_nothing_is_written_quarantined_or_swept(folder: Path, home: Path) -> None:
    write(folder, home, signed("A", square()), signed("B", square(), key="b.png"))
    place = folder / "busviewer" / reader_slug("A")
    (place / "broken.png.json").write_text("{")
    (place / "newer.png.json").write_text((place / "a.png.json").read_text().replace('"format":1', '"format":2'))
    part = place / ".a.png.json.x.part"
    part.write_text("left behind")
    os.utime(part, (0, 0))
    (folder / "busviewer" / "cache").mkdir()
    (folder / "busviewer" / "cache" / "twins.json").write_text("[]")
    before = tree(folder, home)
    found = find_readers(folder, home)
    compare_readers(found, "A", "B")
    assert tree(folder, home) == before
    assert len(found.problems) == 2 and any("broken" in text for text in found.problems)


def test_a_file_in_the_folder_of_somebody_else_is_not_used(folder: Path, home: Path) -> None:
    write(folder, home, signed("A", square()))
    place = folder / "busviewer" / reader_slug("B")
    place.mkdir()
    (place / "a.png.json").write_bytes((folder / "busviewer" / reader_slug("A") / "a.png.json").read_bytes())
    found = find_readers(folder, home)
    assert list(found.people) == ["A"] and "in the folder of another reader" in found.problems[0]


def test_what_a_reader_may_see_of_others(folder: Path, home: Path) -> None:
    looked = Annotation(ScanRef("a.png", "", (SHAPE[1], SHAPE[0])), "judge", State.IN_PROGRESS)
    begun = Annotation(ScanRef("a.png", "", (SHAPE[1], SHAPE[0])), "C", State.IN_PROGRESS, correction=square())
    write(folder, home, signed("A", square()), looked, begun)
    found = find_readers(folder, home)
    assert found.may_see("A") == {"a.png"} and found.may_see("C") == frozenset()
    assert found.may_see("judge") is None and found.may_see("nobody") is None


def test_looking_through_can_be_cancelled(folder: Path, home: Path) -> None:
    write(folder, home, *(signed("A", square(), key=f"{number}.png") for number in range(5)))
    told: list[float] = []
    with pytest.raises(Cancelled), listening(lambda share, _text: told.append(share), lambda: len(told) > 2):
        find_readers(folder, home)
    assert len(told) == 3


def test_two_readers_scan_by_scan(folder: Path, home: Path) -> None:
    write(
        folder,
        home,
        signed("A", square(), key="same.png", lesion_class="benign"),
        signed("B", square(), key="same.png", lesion_class="benign", blind=("draft", "truth")),
        signed("A", square(), key="none.png"),
        signed("B", square(side=0), key="none.png"),
        signed("A", square(), key="near.png", spacing=(0.5, 0.5)),
        signed("B", square(left=4), key="near.png"),
        signed("A", square(), key="alone.png"),
        signed("A", square(), key="two.png"),
        signed("B", square(), key="two.png", sha256="b" * 64),
    )
    found = find_readers(folder, home)
    compared = compare_readers(found, "A", "B")
    assert [pair.key for pair in compared.pairs] == ["none.png", "near.png", "same.png"]
    assert compared.agreement.scans == 3 and len(compared.problems) == 1 and "two.png" in compared.problems[0]
    assert [pair.key for pair in compare_readers(found, "A", "B", {"near.png"}).pairs] == ["near.png"]
    lines = pairs_csv(found, [compared]).decode("utf-8-sig").splitlines()
    assert lines[0] == ",".join(COLUMNS) and len(lines) == 4
    one = f"none.png,A,B,0.0,,,true,false,,,,,{DAY.format(day=1)},{DAY.format(day=1)},,,,"
    assert lines[1] == one and ",benign,benign,,draft truth," in lines[3] and ",0.5," in lines[2]


def test_the_consensus_goes_stale_with_a_final_it_rests_on(folder: Path, home: Path) -> None:
    one, other = signed("A", square()), signed("B", square(left=4))
    write(folder, home, one, other)
    found = find_readers(folder, home)
    agreed = consensus_of(found.readings("a.png", ["A", "B"]), start="", by="J")
    path = StudyStore(folder, CONSENSUS, user_data=home).write("a.png", agreed)
    found.consensus.said["a.png"] = said_of(path, agreed)
    again = find_readers(folder, home)
    assert again.consensus.said == found.consensus.said and not again.is_stale("a.png")
    assert CONSENSUS not in again.people and again.work(CONSENSUS).signed == ["a.png"]
    line = pairs_csv(again, [compare_readers(again, "A", "B")]).decode().splitlines()[1]
    assert ",majority,J," in line and line.endswith(",false")
    write(folder, home, signed("B", square(left=4), day=9))
    changed = find_readers(folder, home)
    assert changed.is_stale("a.png")
    assert pairs_csv(changed, [compare_readers(changed, "A", "B")]).decode().splitlines()[1].endswith(",true")


def test_a_file_that_breaks_after_it_was_found_is_a_problem_of_its_scan_alone(folder: Path, home: Path) -> None:
    for key in ("a.png", "b.png"):
        write(folder, home, signed("A", square(), key=key), signed("B", square(), key=key))
    found = find_readers(folder, home)
    found.people["B"].said["a.png"].path.write_text("{")
    compared = compare_readers(found, "A", "B")
    assert [pair.key for pair in compared.pairs] == ["b.png"] and "a.png" in compared.problems[0]
    assert np.array_equal(found.readings("b.png", ["A"])["A"].finals[0].mask, square())
