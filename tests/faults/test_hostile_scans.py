"""Scan and mask files that are damaged or made to do harm: each is read, or refused in one line that says why."""

from __future__ import annotations

import os
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from busviewer.scan import ScanError, frames_in, peek, read_mask, read_scan
from busviewer.scan.frames import file_of, frame_path
from busviewer.study.folder.listing import list_scans
from tests.faults.bombs import bombs
from tests.faults.conftest import Faults
from tests.faults.mutations import mutated_scan
from tests.faults.seeds import all_seeds
from tests.faults.victim import Victim, fault_of_words

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is measured as Linux tells it")

MOST_MEGABYTES = 1200
"""What reading one file may take: the largest scan (8192 x 8192 pixels of three 16-bit colours) is 403 MB decoded."""


def reader(folder: Path) -> Callable[[Path], tuple[str, str]]:
    """In the child: read a scan, after all that comes to be imported was."""
    for name, data in all_seeds().items():
        (folder / name).write_bytes(data)
        read(folder / name)
    return read


def read(path: Path) -> tuple[str, str]:
    try:
        frames = frames_in(path)
        for at in [path] if frames.pictures == 1 else [frame_path(path, 1), frame_path(path, frames.pictures)]:
            head = peek(at)
            scan = read_scan(at)
            assert scan.shape == (head.height, head.width)
    except ScanError as error:
        return "refused", error.reason
    try:
        mask = read_mask(at, scan.shape)  # any picture may be taken for a mask
    except ScanError as error:
        return ("refused" if fault_of_words(error.reason) else "good"), error.reason
    assert mask.shape == scan.shape and mask.dtype == bool
    return "good", ""


def lister(folder: Path) -> Callable[[Path], tuple[str, str]]:
    """In the child: list the folder of a file, which opens it where it is a TIFF."""
    return listed


def listed(path: Path) -> tuple[str, str]:
    entries = list_scans(path.parent)
    assert {file_of(entry.path) for entry in entries} == {path}
    return "good", ""


@pytest.fixture
def victim(tmp_path: Path) -> Iterator[Victim]:
    folder = tmp_path / "victim"
    folder.mkdir()
    victim = Victim("tests.faults.test_hostile_scans:reader", [str(folder)])
    yield victim
    victim.close()


def real_dicom() -> Path | None:
    """The real files, where they are: what devices write is odder than what a library does."""
    folder = Path(os.environ.get("BUSVIEWER_DATA", Path(__file__).parents[2] / "shared" / "data")) / "dicom-us"
    return folder if folder.is_dir() else None


def test_mutated_scans_are_read_or_refused_in_a_line(victim: Victim, tmp_path: Path, faults: Faults) -> None:
    seeds = all_seeds(real_dicom())
    rounds = faults.rounds(200, 2000)
    names, contents = sorted(seeds), list(seeds.values())
    kinds: Counter[tuple[str, str]] = Counter()
    wrong: list[str] = []
    for number in range(rounds):
        seed = names[number % len(names)]
        name, data = mutated_scan(seed, seeds[seed], contents, random.Random(number))
        path = tmp_path / f"{number}-{name}"
        path.write_bytes(data)
        outcome = victim.give(path)
        kinds[Path(seed).suffix, outcome.kind] += 1
        if fault := outcome.faults(MOST_MEGABYTES):
            wrong.append(f"{path}: {fault}")
        else:
            path.unlink()
    assert not wrong, "\n".join(wrong)
    for suffix in (".png", ".jpg", ".bmp", ".tif", ".dcm"):
        assert kinds[suffix, "good"] and kinds[suffix, "refused"] > 2, f"mutations of little use: {kinds}"
    faults.record("mutated scan files of every format", rounds)


def test_mutated_clips_are_read_or_refused_in_a_line(victim: Victim, tmp_path: Path, faults: Faults) -> None:
    """Their first and their last frame: tags, offset tables, fragments, frames and regions that lie."""
    seeds = {name: data for name, data in all_seeds(real_dicom()).items() if "clip" in name or "2frame" in name}
    rounds = faults.rounds(100, 1000)
    names, contents = sorted(seeds), list(seeds.values())
    kinds: Counter[str] = Counter()
    wrong: list[str] = []
    for number in range(rounds):
        seed = names[number % len(names)]
        name, data = mutated_scan(seed, seeds[seed], contents, random.Random(f"clip {number}"))
        path = tmp_path / f"{number}-{name}"
        path.write_bytes(data)
        outcome = victim.give(path)
        kinds[outcome.kind] += 1
        if fault := outcome.faults(MOST_MEGABYTES):
            wrong.append(f"{path}: {fault}")
        else:
            path.unlink()
    assert not wrong, "\n".join(wrong)
    assert min(kinds["good"], kinds["refused"]) > rounds / 10, f"mutations of little use: {kinds}"
    faults.record("mutated DICOM clips", rounds)


def test_folders_of_mutated_scans_are_listed(tmp_path: Path, faults: Faults) -> None:
    folder = tmp_path / "victim"
    folder.mkdir()
    victim = Victim("tests.faults.test_hostile_scans:lister", [str(folder)])
    seeds = {name: data for name, data in all_seeds().items() if name.endswith(".tif")}
    files = [(name, data) for name, data, _ in bombs(all_seeds()) if name.endswith(".tif")]
    rounds = faults.rounds(150, 2000)
    names, contents = sorted(seeds), list(seeds.values())
    for number in range(rounds):
        seed = names[number % len(names)]
        files.append(mutated_scan(seed, seeds[seed], contents, random.Random(number)))
    wrong = []
    for number, (name, data) in enumerate(files):
        path = tmp_path / str(number) / name
        path.parent.mkdir()
        path.write_bytes(data)
        if fault := victim.give(path).faults(4, most_seconds=2.0):
            wrong.append(f"{path}: {fault}")
        path.unlink()
    victim.close()
    assert not wrong, "\n".join(wrong)
    faults.record("folders of mutated TIFF files and bombs, listed", len(files))


@pytest.mark.slow
def test_bombs_are_refused_for_their_size_before_they_go_off(victim: Victim, tmp_path: Path, faults: Faults) -> None:
    wrong, count = [], 0
    for name, data, reason in bombs(all_seeds()):
        path = tmp_path / name
        path.write_bytes(data)
        outcome = victim.give(path)
        path.unlink()
        count += 1
        if fault := outcome.faults(2 * len(data) / 1e6 + 64):  # such a file may be held whole, and nothing else
            wrong.append(f"{name}: {fault}")
        elif outcome.kind != "refused" or reason not in outcome.words:
            wrong.append(f"{name}: not refused for {reason!r}: {outcome.kind} {outcome.words}")
    assert not wrong, "\n".join(wrong)
    faults.record("scan files that claim or unpack to huge sizes, or never end", count)


@pytest.mark.slow
def test_the_watch_sees_what_it_is_there_for(tmp_path: Path) -> None:
    """A crash, an error, a word on stderr, memory and processor time; the next file has a child again."""
    victim = Victim("tests.faults.test_hostile_scans:trouble", [str(tmp_path)])
    seen = [victim.give(Path(name)) for name in ("crash", "error", "word", "memory", "time", "newline", "good")]
    victim.close()
    crash, error, word, memory, _, newline, good = (outcome.faults(100) for outcome in seen)
    time = seen[4].faults(100, most_seconds=0.3)
    assert "crash: status -11" in crash and "raised: KeyError" in error and "said on stderr: oh" in word
    assert "MB" in memory and " s (" in time and "printable" in newline and good == ""


def trouble(folder: Path) -> Callable[[Path], tuple[str, str]]:
    """In the child: what each of the files above is to bring about."""

    def work(path: Path) -> tuple[str, str]:
        import time

        if path.name == "crash":
            os.kill(os.getpid(), 11)
        if path.name == "error":
            raise KeyError(path)
        if path.name == "word":
            os.write(2, b"oh")
        if path.name == "memory":
            return "good", str(len(bytearray(b"x") * (150 << 20)))
        end = time.process_time() + 0.4
        while path.name == "time" and time.process_time() < end:
            pass
        return ("refused", "two\nlines") if path.name == "newline" else ("good", "")

    return work
