"""What systems, storage boxes and busviewer leave behind is no scan."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from busviewer.study.folder import walk as walk_module
from busviewer.study.folder.walk import walk
from tests.unit.study.folder.made import found, made, scans


@pytest.mark.parametrize(
    "left",
    [
        "__MACOSX/x.png",
        "@eaDir/a.png/SYNOPHOTO_THUMB_M.jpg",
        "@SynoResource/x.png",
        "#recycle/x.png",
        "@Recycle/x.png",
        "@Recently-Snapshot/x.png",
        ".@__thumb/x.png",
        "$RECYCLE.BIN/S-1-5-21/$R1.png",
        "$Recycle.Bin/x.png",
        "RECYCLER/x.png",
        "System Volume Information/x.png",
        "lost+found/x.png",
        "LOST.DIR/x.png",
        "FOUND.000/x.png",
        ".Trash-1000/files/x.png",
        ".Trashes/x.png",
        "Network Trash Folder/x.png",
        "thumbnails/x.png",
        "Thumbs/x.png",
        "busviewer/x.png",
        "Busviewer/x.png",
        "._a.png",
        "a.png:Zone.Identifier",
        "b.png_Zone.Identifier",
        "a.png:com.apple.quarantine",
        "Thumbs.db",
        "desktop.ini",
    ],
)
@pytest.mark.parametrize("where", ["", "benign/"])
def test_what_systems_leave_behind_is_no_scan(tmp_path: Path, left: str, where: str) -> None:
    study = found(tmp_path, f"{where}a.png", f"{where}a_mask.png", f"{where}{left}")
    assert scans(study) == {f"{where}a.png": [f"{where}a_mask.png"]}
    assert not study.problems


def test_what_windows_hides_is_no_scan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(tmp_path, "a.png", "hidden.png", "system/b.png", "c/d.png")
    flags = {"hidden.png": stat.FILE_ATTRIBUTE_HIDDEN, "system": stat.FILE_ATTRIBUTE_SYSTEM, "a.png": 32}
    real = os.scandir

    @contextmanager
    def scandir(path: str) -> Iterator[Any]:
        with real(path) as entries:
            yield [
                SimpleNamespace(
                    name=entry.name,
                    is_dir=entry.is_dir,
                    is_symlink=entry.is_symlink,
                    stat=lambda follow_symlinks, name=entry.name: SimpleNamespace(
                        st_file_attributes=flags.get(name, 0)
                    ),
                )
                for entry in entries
            ]

    monkeypatch.setattr(walk_module, "_ON_WINDOWS", True)
    monkeypatch.setattr(os, "scandir", scandir)
    assert {folder.path: folder.names for folder in walk(tmp_path.as_posix())} == {
        tmp_path.as_posix(): ["a.png"],
        f"{tmp_path.as_posix()}/c": ["d.png"],
    }


def test_a_folder_of_that_name_opened_by_itself_is_a_study(tmp_path: Path) -> None:
    assert list(scans(found(tmp_path / "thumbnails", "a.png"))) == ["a.png"]
