"""What commands write: checked before the work, told where it cannot be written, and never in the place of others'."""

from __future__ import annotations

import csv
import json
import shutil
from collections import namedtuple
from pathlib import Path

import pytest

import busviewer.cli.outputs as outputs
from busviewer.cli import main
from busviewer.cli.program import COMMANDS, EXIT_CODES, command_parser
from busviewer.csv_tables import csv_bytes, header_of, read_rows
from busviewer.demo import headless_demo
from busviewer.segmentation import ModelInfo, locate_model
from busviewer.segmentation.models.model_folder import ModelError

WRITING = [
    ("duplicates", "--csv"), ("duplicates", "--json"), ("doctor", "--json"), ("readers", "--csv"), ("summary", "--csv"),
    ("summary", "--json"), ("evaluate", "--csv"), ("evaluate", "--json"),
]  # fmt: skip


def run(*arguments: object) -> int:
    return main([str(argument) for argument in arguments])


# --- tables -----------------------------------------------------------------------------------------------------------
def test_a_table_is_written_in_one_dialect_and_read_with_and_without_its_mark(tmp_path: Path) -> None:
    data = csv_bytes(["scan", "firm", "dice", "none"], [("=a,b\udcff.png", True, 0.5, None), ("é", False, 1, "")])
    assert data == '\ufeffscan,firm,dice,none\r\n"./=a,b\\udcff.png",true,0.5,\r\né,false,1,\r\n'.encode()
    for name, content in (("with", data), ("without", data.removeprefix(b"\xef\xbb\xbf"))):
        (tmp_path / name).write_bytes(content)
        assert header_of(tmp_path / name) == ["scan", "firm", "dice", "none"]
        assert read_rows(tmp_path / name)[1] == {"scan": "é", "firm": "false", "dice": "1", "none": ""}


def test_only_one_place_writes_csv() -> None:
    package = Path(outputs.__file__).parents[1]
    writers = [
        path.name
        for path in package.rglob("*.py")
        if "csv.writer" in path.read_text() or "csv.Dict" in path.read_text()
    ]
    assert writers == ["csv_tables.py"]


# --- before the work --------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(("command", "option"), WRITING)
def test_a_foreign_file_is_never_overwritten(
    command: str, option: str, tiny_study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "mine"
    file.write_text("scan,class,group,fold\na,benign,g,1\n" if option == "--csv" else '{"mine": 1}')
    before = file.read_bytes()
    assert run(command, tiny_study, option, file, "--quiet") == 2
    said = capsys.readouterr()
    assert said.err == f"busviewer: {file}: already exists and was not written by this command; choose another file\n"
    assert said.out == "" and file.read_bytes() == before


def test_its_own_file_is_written_anew(tiny_study: Path, tmp_path: Path) -> None:
    table, figures = tmp_path / "t.csv", tmp_path / "f.json"
    for _ in range(2):
        assert run("duplicates", tiny_study, "--csv", table, "--json", figures, "--quiet") == 0
    assert len(read_rows(table)) == json.loads(figures.read_text())["scans"] == 12


def test_an_output_that_cannot_be_is_said_before_the_work(
    tiny_study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o555)
    (tmp_path / "file").touch()
    assert run("duplicates", tiny_study, "--json", tmp_path, "--quiet") == 2
    assert "this is a folder" in capsys.readouterr().err
    assert run("duplicates", tiny_study, "--json", tmp_path / "file" / "a.json", "--quiet") == 2
    assert "file is not a folder" in capsys.readouterr().err
    for words in (
        ["duplicates", tiny_study, "--json", closed / "a.json"],
        ["segment", tiny_study, "--out", closed / "out"],
        ["train", "--data", tiny_study, "--out", closed / "out"],
        ["demo", "--out", closed / "out"],
    ):
        assert run(*words, "--quiet") == 2
        assert f"{closed} is write-protected" in capsys.readouterr().err
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage(10, 10, 10 << 10))
    assert run("segment", tiny_study, "--out", tmp_path / "out", "--quiet") == 1
    assert "the disk has 0 MB left, and about 1 MB are needed" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_figures_that_cannot_be_written_go_to_stdout(
    tiny_study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, data: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(outputs, "write_atomic", full)
    table, figures = tmp_path / "t.csv", tmp_path / "f.json"
    assert run("duplicates", tiny_study, "--csv", table, "--json", figures, "--quiet") == 1
    said = capsys.readouterr()
    lines, _, rest = said.out.partition("{")
    assert len(list(csv.DictReader(lines.splitlines()))) == 12 and json.loads("{" + rest)["scans"] == 12
    assert said.err.splitlines() == [
        f"{path}: cannot be written (No space left on device); its content is on stdout" for path in (table, figures)
    ]


def test_the_demo_overwrites_nothing_that_is_not_its_own(tmp_path: Path) -> None:
    (tmp_path / "figures.csv").write_text("mine")
    with pytest.raises(ValueError, match="figures.csv: already exists and was not written by busviewer demo"):
        headless_demo(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["figures.csv"]


# --- names ------------------------------------------------------------------------------------------------------------
def test_a_name_and_a_path_of_a_model_are_told_apart(
    tiny_model: ModelInfo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "root"
    shutil.copytree(tiny_model.folder, root / "tiny")
    shutil.copytree(tiny_model.folder, tmp_path / "here" / "tiny")
    shutil.copytree(tiny_model.folder, tmp_path / "here" / "other")
    monkeypatch.chdir(tmp_path / "here")
    assert locate_model("tiny", [root]).folder == root / "tiny"
    assert locate_model("./tiny", [root]).folder.resolve() == tmp_path / "here" / "tiny"
    with pytest.raises(ModelError, match="no model 'other'; .*; for the folder here, write ./other"):
        locate_model("other", [root])
    with pytest.raises(ModelError, match="./none: no model in this folder"):
        locate_model("./none", [root])


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_each_command_lists_the_exit_codes(command: str) -> None:
    text = command_parser(command).format_help()
    assert [f"\n  {code:3} {words}" in text for code, words in EXIT_CODES.items()] == [True] * 5
    assert list(EXIT_CODES) == [0, 1, 2, 130, 143]
