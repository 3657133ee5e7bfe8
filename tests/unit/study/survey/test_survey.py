"""The look at every scan of a study, and what is kept of it."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from pydicom import dcmwrite
from pydicom.uid import ExplicitVRLittleEndian

from busviewer.progress import Cancelled, listening
from busviewer.scan import Scan, read_scan
from busviewer.scan.burnt_in import burnt_in
from busviewer.scan.phantom import make_phantom
from busviewer.study import ScanEntry, list_scans
from busviewer.study.survey.cache import SurveyCache
from busviewer.study.survey.survey import Surveyed, against, survey
from tests.dicom import dataset
from tests.pages import written

ROOT = Path(__file__).parents[4]
GROUPS = [("a.png", "b.jpg", "d.png"), ("c.png", "e.png")]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Six scans: a, its crop b and its copy d; c and its copy e; f by itself. And a broken one."""
    made = tmp_path / "study"
    made.mkdir()
    a, c, f = (make_phantom(seed, size=(240, 320)).scan.pixels for seed in (1, 2, 3))
    for name, pixels in (("a.png", a), ("b.jpg", np.ascontiguousarray(a[20:, 10:300])), ("c.png", c), ("f.png", f)):
        cv2.imwrite(str(made / name), pixels)
    shutil.copy(made / "a.png", made / "d.png")
    shutil.copy(made / "c.png", made / "e.png")
    (made / "g.png").write_bytes(b"\x89PNG\r\n\x1a\n broken")
    return made


def look(folder: Path, cache: Path | None) -> Surveyed:
    return survey(list_scans(folder), cache)


def forbid_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> None:
        raise AssertionError(f"{path} was read again")

    monkeypatch.setattr("busviewer.study.survey.survey.read_scan", refuse)


def test_it_tells_groups_marks_and_what_cannot_be_read(folder: Path, tmp_path: Path) -> None:
    found = look(folder, tmp_path / "cache" / "survey")
    assert found.groups == GROUPS
    assert found.numbers == {"a.png": 1, "b.jpg": 1, "d.png": 1, "c.png": 2, "e.png": 2}
    assert found.burnt_in == {key: burnt_in(read_scan(folder / key)) for key in found.sha256}
    assert list(found.sha256) == ["a.png", "b.jpg", "c.png", "d.png", "e.png", "f.png"]
    assert list(found.unreadable) == ["g.png"] and not found.problems


def test_what_is_known_is_not_read_again(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = look(folder, tmp_path / "cache")
    (folder / "g.png").unlink()
    forbid_reading(monkeypatch)
    monkeypatch.setattr("busviewer.study.survey.survey.same_view", lambda one, other: pytest.fail("compared again"))
    again = look(folder, tmp_path / "cache")
    assert (again.groups, again.burnt_in, again.sha256) == (first.groups, first.burnt_in, first.sha256)


def test_a_scan_moved_or_copied_is_known_by_its_content(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    look(folder, tmp_path / "cache")
    (folder / "a.png").rename(folder / "z.png")
    monkeypatch.setattr("busviewer.study.survey.survey.fingerprint", lambda scan: pytest.fail("looked at again"))
    assert look(folder, tmp_path / "cache").groups == [("b.jpg", "d.png", "z.png"), ("c.png", "e.png")]


def test_a_scan_replaced_is_looked_at_anew(folder: Path, tmp_path: Path) -> None:
    look(folder, tmp_path / "cache")
    shutil.copy(folder / "f.png", folder / "e.png")
    assert look(folder, tmp_path / "cache").groups == [("a.png", "b.jpg", "d.png"), ("e.png", "f.png")]


def test_it_stops_between_two_scans_and_goes_on_there(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[tuple[float, str]] = []
    with pytest.raises(Cancelled), listening(lambda *said: heard.append(said), lambda: len(heard) == 3):
        look(folder, tmp_path / "cache")
    assert [text for _, text in heard] == [f"analysing {key}" for key in ("a.png", "b.jpg", "c.png")]
    read: list[str] = []

    def noting(path: Path) -> object:
        read.append(path.name)
        return read_scan(path)

    monkeypatch.setattr("busviewer.study.survey.survey.read_scan", noting)
    heard.clear()
    with listening(lambda *said: heard.append(said)):
        assert look(folder, tmp_path / "cache").groups == GROUPS
    assert read == ["d.png", "e.png", "f.png", "g.png"]
    fractions = [fraction for fraction, _ in heard]
    assert fractions == sorted(fractions) and fractions[-1] == 1.0


@pytest.mark.parametrize("seed", range(8))
def test_a_damaged_cache_costs_time_and_nothing_else(folder: Path, tmp_path: Path, seed: int) -> None:
    """Cut short, emptied, overwritten in part or in whole."""
    cache = tmp_path / "cache"
    look(folder, cache)
    data = bytearray(cache.read_bytes())
    draw = np.random.default_rng(seed)
    if seed == 0:
        data = bytearray(b"no data base " * 1000)
    elif seed == 1:
        data = data[: len(data) // 2]
    elif seed == 2:
        data.clear()
    else:
        at = int(draw.integers(0, len(data) - 5000)) if seed > 3 else 0
        data[at : at + 5000] = draw.bytes(5000)
    cache.write_bytes(data)
    found = look(folder, cache)
    assert found.groups == GROUPS and len(found.burnt_in) == 6
    assert all("quarantined" in problem for problem in found.problems)
    assert len(found.problems) == len(list(tmp_path.glob("cache.damaged-*")))
    assert look(folder, cache).problems == []


def test_where_the_cache_cannot_be_written_all_is_done_in_memory(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    found = look(folder, tmp_path / "file" / "cache")
    assert found.groups == GROUPS
    assert len(found.problems) == 1 and "cannot be used" in found.problems[0]
    assert (tmp_path / "file").read_text() == "in the way"


def test_two_processes_share_one_cache(folder: Path, tmp_path: Path) -> None:
    """Both at once, on an empty one: the same answer, no message, and all of it is kept."""
    program = (
        "import sys; from pathlib import Path; from busviewer.study import list_scans\n"
        "from busviewer.study.survey.survey import survey\n"
        "found = survey(list_scans(Path(sys.argv[1])), Path(sys.argv[2])); print(found.groups, found.problems)"
    )
    command = [sys.executable, "-c", program, str(folder), str(tmp_path / "cache")]
    running = [subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    assert [process.communicate(timeout=120)[0].strip() for process in running] == [f"{GROUPS} []"] * 2
    with sqlite3.connect(tmp_path / "cache") as base:
        counts = [base.execute(f"select count(*) from {name}").fetchone()[0] for name in ("scan", "file")]
    base.close()
    assert counts == [4, 6]


def test_the_oldest_contents_go_first_with_all_that_speaks_of_them(tmp_path: Path) -> None:
    with SurveyCache(tmp_path / "cache") as known:
        for number in range(10):
            known.put(Scan(np.zeros((40, 50), np.uint8), sha256=f"{number}"), ("text",), b"print")
        known.put_same("0", "9", True)
        known.put_same("8", "9", True)
        known.trim(4)
        assert [number for number in range(10) if known.marks(f"{number}") is not None] == [6, 7, 8, 9]
        assert known.same("0", "9") is None and known.same("8", "9") is True


def test_what_is_found_of_each_ground_truth(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    study, cache = tmp_path / "study", tmp_path / "cache"
    study.mkdir()
    scan = make_phantom(3, size=(120, 160)).scan.pixels
    disc = cv2.circle(np.zeros((120, 160), np.uint8), (80, 60), 20, 255, -1)
    below = np.zeros((120, 160), np.uint8)
    below[20:] = 255
    masks = {"a": disc, "b": 255 - disc, "c": below, "d": scan, "e": disc[:100]}
    for name, mask in masks.items():
        cv2.imwrite(str(study / f"{name}.png"), scan)
        cv2.imwrite(str(study / f"{name}_mask.png"), mask)
    cv2.imwrite(str(study / "f.png"), scan)

    def hints() -> dict[str, str]:
        return {key: truth.hint for key, truth in survey(list_scans(study), cache, truths=True).truths.items()}

    first = hints()
    assert first["a.png"] == first["b.png"] == ""
    assert first["c.png"] == (
        "the ground truth covers 83% of the scan; the ground truth touches three borders of the scan"
    )
    assert "d_mask.png: this has the greys of a picture" in first["d.png"]
    assert "160 x 100 pixels, but its scan has 160 x 120" in first["e.png"]
    assert "f.png" not in first
    monkeypatch.setattr("busviewer.study.survey.survey.examine_truth", lambda *_: pytest.fail("read again"))
    assert hints() == first
    monkeypatch.undo()
    cv2.imwrite(str(study / "e_mask.png"), below)
    os.utime(study / "e_mask.png", ns=(1, 1))
    (study / "d_mask.png").unlink()
    second = hints()
    assert second["e.png"] == first["c.png"] and "d.png" not in second
    assert survey(list_scans(study), cache).truths == {}


def test_the_spacing_of_each_scan_that_tells_it(tmp_path: Path) -> None:
    (tmp_path / "study").mkdir()
    cv2.imwrite(str(tmp_path / "study" / "a.png"), make_phantom(3, size=(120, 160)).scan.pixels)
    pixels = np.zeros((40, 50), np.uint8)
    pixels[10:20, 10:30] = 200
    made = dataset(pixels, "MONOCHROME2", ExplicitVRLittleEndian, PixelSpacing=[0.25, 0.5])
    dcmwrite(tmp_path / "study" / "b.dcm", made)
    for _ in range(2):  # read, then known
        assert survey(list_scans(tmp_path / "study"), tmp_path / "cache").spacing == {"b.dcm": (0.25, 0.5)}


def test_the_cache_of_an_older_version_goes(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "survey-1.sqlite3").write_bytes(b"large")
    survey(list_scans(folder), tmp_path / "survey-2.sqlite3")
    assert not (tmp_path / "survey-1.sqlite3").exists() and (tmp_path / "survey-2.sqlite3").exists()


def test_very_many_scans_are_not_compared_and_it_says_so(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("busviewer.study.survey.survey.MOST_SCANS", 3)
    found = look(folder, tmp_path / "cache")
    assert found.groups == [] and len(found.burnt_in) == 6
    assert found.problems == ["near-duplicates are not searched for in studies of more than 3 scans"]


def test_figures_against_the_folders_own_groups() -> None:
    groups = {"a": "1", "b": "1", "c": "1", "d": "2", "e": "2", "f": None}
    entries = [ScanEntry(key, Path(key), group=group) for key, group in groups.items()]
    figures = against(entries, [("a", "b", "f"), ("c", "d")])
    assert figures is not None
    assert (figures["implied"], figures["found"], figures["found_share"], figures["false_share"]) == (4, 1, 0.25, 0.5)
    assert figures["missed"] == [["a", "c"], ["b", "c"], ["d", "e"]] and figures["false"] == [["c", "d"]]
    assert against(entries[-1:], []) is None


def test_frames_are_looked_at_each_by_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    a, b, c = (make_phantom(seed, size=(240, 320)).scan.pixels for seed in (1, 2, 3))
    written(tmp_path / "clip.tif", [a, b, c])
    cv2.imwrite(str(tmp_path / "copy.png"), b)
    found = look(tmp_path, tmp_path / "survey")
    assert found.groups == [("clip.tif#2", "copy.png")]
    assert list(found.sha256) == ["clip.tif#1", "clip.tif#2", "clip.tif#3", "copy.png"]
    assert found.sha256 == {entry.key: read_scan(entry.path).sha256 for entry in list_scans(tmp_path)}
    forbid_reading(monkeypatch)
    assert look(tmp_path, tmp_path / "survey") == found


def test_the_ground_truth_of_frames_is_looked_at_frame_by_frame(tmp_path: Path) -> None:
    scan = make_phantom(1, size=(240, 320)).scan.pixels
    masks = np.zeros((2, *scan.shape), np.uint8)
    masks[0, 50:90, 60:99] = 255
    masks[1, 2:-2, 2:-2] = 255
    written(tmp_path / "clip.tif", [scan, scan[::-1]])
    written(tmp_path / "clip_mask.tif", list(masks))
    found = survey(list_scans(tmp_path), tmp_path / "survey", truths=True).truths
    assert {key: truth.odd for key, truth in found.items()} == {
        "clip.tif#1": (),
        "clip.tif#2": ("the ground truth covers 97% of the scan",),
    }
    assert survey(list_scans(tmp_path), tmp_path / "survey", truths=True).truths == found


def test_that_frames_of_one_clip_are_alike_is_not_told(tmp_path: Path) -> None:
    a, b = (make_phantom(seed, size=(240, 320)).scan.pixels for seed in (1, 2))
    written(tmp_path / "clip.tif", [a, np.roll(a, 1, 0), np.roll(a, 1, 1)])
    cv2.imwrite(str(tmp_path / "other.png"), b)
    assert look(tmp_path, tmp_path / "survey").groups == []
    cv2.imwrite(str(tmp_path / "copy.png"), a)
    assert look(tmp_path, tmp_path / "survey").groups == [("clip.tif#1", "clip.tif#2", "clip.tif#3", "copy.png")]
