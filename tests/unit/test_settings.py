from __future__ import annotations

import os
import string
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from busviewer import settings as settings_module
from busviewer.settings import (
    ASSESSMENTS,
    OVERLAY_STYLES,
    RECENT_LIMIT,
    THEMES,
    ArchiveServer,
    Overlay,
    Settings,
    load,
    reader_name,
    save,
    update,
    with_recent,
)

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12).map(str.strip)
NAMES = st.text(string.ascii_letters + "._-", min_size=1, max_size=8)
OPACITIES = st.floats(0, 1)
COLOURS = st.from_regex(r"(#[0-9a-f]{6})?", fullmatch=True)
ARCHIVES = st.builds(
    ArchiveServer,
    name=WORDS.filter(bool),
    address=st.sampled_from(["https://host/dicom-web", "dicom://AET@host:4242"]),
    user=WORDS,
    ca_file=WORDS,
    own_title=st.just("BUSVIEWER"),
)
OVERLAYS = st.builds(Overlay, style=st.sampled_from(OVERLAY_STYLES), opacity=OPACITIES, colour=COLOURS)
SETTINGS = st.builds(
    Settings,
    reader=WORDS,
    device=st.sampled_from(["auto", "cpu", "cuda", "cuda:1"]),
    theme=st.sampled_from(THEMES),
    model=WORDS.filter(bool),
    assessment=st.sampled_from(ASSESSMENTS),
    hide_draft=st.booleans(),
    hide_truth=st.booleans(),
    hidden_from=st.dictionaries(
        st.text(st.characters(codec="utf-8"), max_size=5), st.sampled_from(["", "draft", "draft truth"])
    ),
    draft=OVERLAYS,
    truth=OVERLAYS,
    correction=OVERLAYS,
    heatmap_opacity=OPACITIES,
    smooth=st.booleans(),
    pixel_grid=st.booleans(),
    brush_diameter=st.floats(1, 1024),
    undo_megabytes=st.integers(1, 65536),
    recent=st.lists(WORDS.filter(bool), max_size=RECENT_LIMIT, unique=True).map(tuple),
    geometry=WORDS,
    layout=WORDS,
    keys=st.dictionaries(NAMES, WORDS, max_size=3),
    archives=st.lists(ARCHIVES, max_size=3, unique_by=lambda each: each.name).map(tuple),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "settings.toml"


def put(path: Path, text: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_a_missing_file_is_the_defaults(path: Path) -> None:
    assert load(path) == (Settings(), [])
    assert not path.parent.exists()


@given(settings=SETTINGS)
def test_what_is_saved_is_loaded(tmp_path_factory: pytest.TempPathFactory, settings: Settings) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.toml"
    save(path, settings)
    assert load(path) == (settings, [])


def test_only_what_differs_is_written(path: Path) -> None:
    save(path, Settings(theme="light", draft=Overlay(opacity=0.25)))
    lines = [line for line in path.read_text().splitlines() if line and not line.startswith("#")]
    assert lines == ['theme = "light"', "[draft]", "opacity = 0.25"]


def test_the_defaults_leave_an_empty_table(path: Path) -> None:
    save(path, Settings())
    assert load(path) == (Settings(), [])
    assert "=" not in path.read_text()


def test_whole_numbers_do_for_decimal_ones(path: Path) -> None:
    settings, problems = load(put(path, "brush_diameter = 12\nheatmap_opacity = 1\n"))
    assert (settings.brush_diameter, settings.heatmap_opacity, problems) == (12.0, 1.0, [])
    assert isinstance(settings.brush_diameter, float)


@pytest.mark.parametrize(
    "line",
    [
        "theme = 3",
        'theme = "pink"',
        'assessment = "on"',
        "reader = 7",
        'device = "gpu"',
        'device = "cuda:x"',
        "heatmap_opacity = 1.5",
        "heatmap_opacity = nan",
        "heatmap_opacity = true",
        "brush_diameter = 0",
        "brush_diameter = inf",
        'undo_megabytes = "256"',
        "undo_megabytes = 2.5",
        "undo_megabytes = true",
        "undo_megabytes = -1",
        'recent = "/a"',
        "recent = [1]",
        "keys = 5",
        "keys = {undo = 5}",
        'archives = "https://host"',
        'archives = [{name = "mine"}]',
        'archives = [{name = "mine", address = 5}]',
        'archives = [{name = "mine", address = "https://host", password = "secret"}]',
        'archives = [{name = "mine", address = "https://mj:secret@host"}]',
        "geometry = 1979-05-27",
        "draft = 1",
        "draft = {style = 1}",
        'truth = {style = "dotted"}',
        "correction = {opacity = -1}",
        "correction = {colour = 1}",
        'correction = {colour = "yellow"}',
        "correction = {width = 1}",
        "smooth = 1",
        'pixel_grid = "on"',
        "no_such_setting = 1",
        "[nor_this]\na = 1",
    ],
)
def test_a_wrong_or_unknown_entry_is_reported_and_ignored(path: Path, line: str) -> None:
    settings, problems = load(put(path, f'model = "mine"\n{line}\n'))
    assert settings == Settings(model="mine")
    (problem,) = problems
    assert str(path) in problem
    assert line.split()[0].strip("[]") in problem and "secret" not in problem


def test_one_damaged_archive_leaves_the_others(path: Path) -> None:
    settings, problems = load(
        put(
            path,
            '[[archives]]\nname = "one"\naddress = "https://one"\n[[archives]]\nname = "two"\npassword = "secret"\n'
            '[[archives]]\nname = "three"\naddress = "dicom://AET@three:104"\n',
        )
    )
    assert settings.archives == (ArchiveServer("one", "https://one"), ArchiveServer("three", "dicom://AET@three:104"))
    (problem,) = problems
    assert "archives, number 2: must be a table with name and address" in problem and "secret" not in problem


def test_a_first_file_is_written_even_where_nothing_changed(path: Path) -> None:
    update(path, Settings(), Settings())
    assert load(path) == (Settings(), []) and path.exists()
    path.write_text('theme = "light"')
    update(path, Settings(), Settings())
    assert path.read_text() == 'theme = "light"'


@pytest.mark.parametrize("name", ["reader", "device", "theme", "model", "recent", "keys", "draft", "brush_diameter"])
def test_a_blank_entry_is_the_default(path: Path, name: str) -> None:
    assert load(put(path, f'{name} = "  "\n')) == (Settings(), [])


def test_one_wrong_overlay_value_leaves_the_other(path: Path) -> None:
    settings, problems = load(put(path, '[draft]\nstyle = "fill"\nopacity = 7\n'))
    assert settings.draft == Overlay("fill", Overlay().opacity)
    assert len(problems) == 1


@pytest.mark.parametrize("text", [b"theme = ", b"\xff\xfe\x00", b"{", b"a = 1\na = 2", b"a = " + b"[" * 5000])
def test_a_damaged_file_is_quarantined_and_reported(path: Path, text: bytes) -> None:
    settings, problems = load(put(path, text))
    assert settings == Settings()
    (problem,) = problems
    assert str(path) in problem and "settings.toml.damaged" in problem
    assert not path.exists()
    (aside,) = path.parent.glob("settings.toml.damaged-*")
    assert aside.read_bytes() == text and aside.name in problem
    save(path, Settings(theme="light"))
    assert load(path) == (Settings(theme="light"), [])


def test_a_byte_order_mark_is_read_over(path: Path) -> None:
    assert load(put(path, b'\xef\xbb\xbftheme = "light"\n')) == (Settings(theme="light"), [])


def test_a_folder_in_its_place_does_not_stop_the_start(path: Path) -> None:
    path.mkdir(parents=True)
    settings, problems = load(path)
    assert settings == Settings()
    assert str(path) in problems[0]


def test_a_damaged_file_that_cannot_be_moved_is_still_reported(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    put(path, "no toml")
    monkeypatch.setattr(os, "rename", refuse)
    settings, problems = load(path)
    assert settings == Settings()
    assert "Permission denied" in problems[0]
    assert path.read_text() == "no toml"


def test_a_save_that_fails_leaves_the_old_file_and_no_part(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    save(path, Settings(theme="light"))
    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(OSError, match="No space left"):
        save(path, Settings(theme="light", reader="mj"))
    assert load(path) == (Settings(theme="light"), [])
    assert [item.name for item in path.parent.iterdir()] == ["settings.toml"]


@pytest.mark.skipif(sys.platform == "win32", reason="names on Windows are always Unicode")
def test_a_folder_whose_name_is_no_text_is_not_remembered_over_a_restart(path: Path) -> None:
    odd = os.fsdecode(b"/scans/\xff")
    save(path, with_recent(with_recent(Settings(), Path("/scans/b")), Path(odd)))
    assert load(path) == (Settings(recent=("/scans/b",)), [])


def test_recent_folders_are_newest_first_once_each_and_bounded() -> None:
    settings = Settings()
    for number in range(RECENT_LIMIT + 5):
        settings = with_recent(settings, Path(f"/s/{number}"))
    settings = with_recent(settings, Path("/s/9"))
    assert settings.recent[:2] == (str(Path("/s/9")), str(Path("/s/14")))
    assert len(settings.recent) == len(set(settings.recent)) == RECENT_LIMIT


def test_the_reader_is_the_login_name_until_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.setenv(variable, "mj")
    assert reader_name(Settings()) == "mj"
    assert reader_name(Settings(reader="  Dr Maria Ø ")) == "Dr Maria Ø"

    def nobody() -> str:
        raise KeyError("uid 4711")

    monkeypatch.setattr(settings_module.getpass, "getuser", nobody)
    assert reader_name(Settings(reader=" ")) == "reader"


def test_a_file_of_before_keeps_when_the_assessment_is_shown(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('opinion = "at once"\n')
    assert load(path) == (Settings(assessment="at once"), [])
