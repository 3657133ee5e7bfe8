"""Open from archive and Store in archive, against a real archive."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import keyring
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from busviewer.archive import connect, store
from busviewer.bench.orthanc import Orthanc
from busviewer.progress import check_cancelled
from busviewer.settings import ArchiveServer, load
from busviewer.ui.study import archive_dialog
from busviewer.ui.study.archive_dialog import ArchiveDialog
from busviewer.ui.study.archive_servers_dialog import ArchiveServersDialog
from busviewer.ui.study.archive_store_dialog import ArchiveStoreDialog
from tests.archive import MemoryKeyring, running, write_instances
from tests.gui.conftest import Driver


@pytest.fixture(autouse=True)
def keys() -> Iterator[MemoryKeyring]:
    """A keyring of this test's own."""
    usual, mine = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(mine)
    yield mine
    keyring.set_keyring(usual)


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Orthanc]:
    """An archive with three studies of two scans."""
    for archive in running(tmp_path / "orthanc"):
        client = connect(archive.web, archive.password)
        assert not store(client, write_instances(tmp_path / "sent", 6, studies=3)).refused
        client.close()
        yield archive


Kind = TypeVar("Kind", bound=QDialog)


def shown_dialog(driver: Driver, command: str, kind: type[Kind]) -> Kind:
    driver.window.actions_[command].trigger()
    (dialog,) = (each for each in driver.window.findChildren(kind) if each.isVisible())
    return dialog


def entered(driver: Driver, served: Orthanc) -> ArchiveDialog:
    """The dialog, with the archive in the settings and its password typed."""
    driver.window.preferences.change(archives=(served.web, served.dicom))
    dialog = shown_dialog(driver, "open_archive", ArchiveDialog)
    driver.through(dialog._worker)
    dialog.login.password.setText(served.password)
    return dialog


def search(driver: Driver, dialog: ArchiveDialog) -> None:
    QTest.mouseClick(dialog.search, Qt.MouseButton.LeftButton)
    driver.until(lambda: dialog.studies.isEnabled() and "…" not in dialog.status_text)


def test_studies_are_searched_chosen_retrieved_and_opened(
    empty_driver: Driver, served: Orthanc, own_home: Path, keys: MemoryKeyring
) -> None:
    driver = empty_driver
    dialog = entered(driver, served)
    dialog.name.setText("doe")
    search(driver, dialog)
    rows = [[dialog.studies.topLevelItem(row).text(column) for column in range(6)] for row in range(3)]
    assert rows[0] == ["Doe^Jane2", "P2", "2020-01-04", "Breast left", "1", "2"]
    assert [row[1] for row in rows] == ["P2", "P1", "P0"]
    dialog.studies.selectAll()
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    driver.until(lambda: driver.session.workspace.study is not None and driver.session.shown.scan is not None)
    study = driver.session.workspace.study
    assert study is not None and study.folder == own_home / "archive" / "Orthanc" and len(study.entries) == 6
    assert "Files retrieved: 6." in driver.window.bar.text
    assert keys.passwords == {}  # the box was not checked


def test_the_password_is_kept_in_the_keyring_and_nowhere_else(
    empty_driver: Driver, served: Orthanc, own_home: Path, keys: MemoryKeyring
) -> None:
    driver = empty_driver
    dialog = entered(driver, served)
    dialog.login.password.setText("wrong")
    dialog.login.keep.setChecked(True)
    search(driver, dialog)
    assert "the user or the password is wrong" in dialog.problem_text and keys.passwords == {}
    dialog.login.password.setText(served.password)
    search(driver, dialog)
    driver.through(dialog._worker)
    assert list(keys.passwords.values()) == [served.password]
    dialog.close()
    again = shown_dialog(driver, "open_archive", ArchiveDialog)
    driver.until(lambda: bool(again.login.secret))
    search(driver, again)
    assert again.studies.topLevelItemCount() == 3
    again.close()
    driver.built.close()
    assert load(own_home / "settings.toml")[0].archives == (served.web, served.dicom)
    assert not any(served.password.encode() in path.read_bytes() for path in own_home.rglob("*") if path.is_file())


def test_an_archive_that_hangs_leaves_the_window_in_use_and_cancel_ends_it(
    empty_driver: Driver, served: Orthanc
) -> None:
    driver = empty_driver
    dialog = entered(driver, served)
    search(driver, dialog)
    served.process.send_signal(signal.SIGSTOP)
    dialog.studies.topLevelItem(0).setSelected(True)
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert dialog.cancel.text() == "Cancel" and not dialog.go.isEnabled()
    driver.turn()
    QTest.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    driver.through(dialog._worker)  # the thread is free at once
    served.process.send_signal(signal.SIGCONT)
    assert "Cancelled" in dialog.status_text and dialog.go.isEnabled()
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    driver.until(lambda: driver.session.workspace.study is not None)


def test_a_server_that_is_gone_is_told_and_the_next_try_works(
    empty_driver: Driver, served: Orthanc, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("busviewer.archive.guarded_session._PAUSES", (0.0,))
    driver = empty_driver
    dialog = entered(driver, served)
    search(driver, dialog)
    dialog.studies.selectAll()
    served.process.kill()
    served.process.wait()
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    driver.until(lambda: "no connection to localhost" in dialog.problem_text)
    assert driver.session.workspace.study is None and dialog.studies.topLevelItemCount() == 3
    port = int(served.web.address.split(":")[2].partition("/")[0])
    for _again in running(tmp_path / "orthanc", port=port):
        QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
        driver.until(lambda: driver.session.workspace.study is not None)


def test_the_next_studies_come_in_the_background(empty_driver: Driver, served: Orthanc) -> None:
    driver = empty_driver
    dialog = entered(driver, served)
    search(driver, dialog)
    dialog.next.setChecked(True)
    dialog.studies.topLevelItem(0).setSelected(True)
    assert [study.patient_id for study in dialog.following] == ["P1", "P0"]
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    driver.until(lambda: driver.session.workspace.study is not None)
    driver.until(lambda: len(driver.session.workspace.worklist.rows) == 6)


def test_what_is_retrieved_in_the_background_ends_with_its_study(
    empty_driver: Driver, served: Orthanc, study_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver, real, waiting = empty_driver, archive_dialog.fetched, threading.Event()

    def fetched(wanted: archive_dialog.Wanted) -> object:
        if len(wanted.studies) == 1:
            return real(wanted)
        waiting.set()
        while True:  # in the background, until somebody says no
            check_cancelled()

    monkeypatch.setattr(archive_dialog, "fetched", fetched)
    dialog = entered(driver, served)
    search(driver, dialog)
    dialog.next.setChecked(True)
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    driver.until(waiting.is_set)
    driver.until(lambda: driver.session.workspace.study is not None)
    assert driver.window.archive_controller.worker.busy
    driver.open(study_folder)
    assert not driver.window.archive_controller.worker.busy
    driver.through(driver.window.archive_controller.worker)


def test_dates_and_passwords_that_are_missing_are_asked_for(empty_driver: Driver, served: Orthanc) -> None:
    dialog = entered(empty_driver, served)
    dialog.since.setText("1.1.2020")
    QTest.mouseClick(dialog.search, Qt.MouseButton.LeftButton)
    assert "Write dates as 2026-01-31" in dialog.problem_text
    dialog.login.password.clear()
    QTest.mouseClick(dialog.search, Qt.MouseButton.LeftButton)
    assert "Enter the password first" in dialog.problem_text
    dialog.login.servers.setCurrentIndex(1)  # DICOM has none
    assert dialog.login.password.isHidden() and dialog.login.ready
    dialog.close()


def test_files_are_stored_and_each_answer_is_shown(empty_driver: Driver, served: Orthanc, tmp_path: Path) -> None:
    sent = write_instances(tmp_path / "export", 2)
    (damaged := tmp_path / "export" / "damaged.dcm").write_bytes(sent[0].read_bytes()[:200])
    empty_driver.window.preferences.change(archives=(served.web,))
    dialog = shown_dialog(empty_driver, "store_archive", ArchiveStoreDialog)
    empty_driver.through(dialog._worker)
    dialog.login.password.setText(served.password)
    dialog.folder.setText(str(tmp_path / "export"))
    dialog.folder.editingFinished.emit()
    empty_driver.until(lambda: "sub-folders: 3." in dialog.status_text)
    assert dialog.files.topLevelItem(0).text(1) == ""
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    empty_driver.until(lambda: "Files stored" in dialog.status_text)
    answers = {dialog.files.topLevelItem(row).text(0): dialog.files.topLevelItem(row).text(1) for row in range(3)}
    assert answers[sent[0].name] == answers[sent[1].name] == "stored"
    assert answers[damaged.name].startswith("not stored: this is not a DICOM file")
    assert "Files stored: 2 of 3." in dialog.problem_text
    dialog.folder.setText(str(tmp_path / "nowhere"))
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    empty_driver.until(lambda: "there is no such folder" in dialog.problem_text)
    dialog.close()


def test_archives_are_added_checked_and_removed(empty_driver: Driver, keys: MemoryKeyring) -> None:
    driver = empty_driver
    old = ArchiveServer("Old", "https://old/dicom-web", "mj")
    driver.window.preferences.change(archives=(old,))
    keys.set_password("busviewer archive", "mj at https://old/dicom-web", "secret")
    dialog = shown_dialog(driver, "open_archive", ArchiveDialog)
    dialog.login.edit_servers()
    (servers,) = dialog.findChildren(ArchiveServersDialog)
    QTest.mouseClick(servers.remove, Qt.MouseButton.LeftButton)
    QTest.mouseClick(servers.add, Qt.MouseButton.LeftButton)
    assert "an address begins with" in servers.problem.text() and not servers.save.isEnabled()
    for name, text in (("name", "New"), ("address", "https://me:secret@new"), ("user", "mj")):
        servers.fields[name].clear()
        QTest.keyClicks(servers.fields[name], text)
    assert "no password in the address" in servers.problem.text() and not servers.save.isEnabled()
    servers.fields["address"].clear()
    QTest.keyClicks(servers.fields["address"], "https://new/dicom-web")
    QTest.keyClicks(servers.fields["ca_file"], "/nowhere/ca.pem")
    assert "no such CA file" in servers.problem.text()
    for _letter in "/nowhere/ca.pem":
        QTest.keyClick(servers.fields["ca_file"], Qt.Key.Key_Backspace)
    QTest.mouseClick(servers.save, Qt.MouseButton.LeftButton)
    assert driver.window.preferences.settings.archives == (ArchiveServer("New", "https://new/dicom-web", "mj"),)
    assert dialog.login.servers.currentText() == "New"
    driver.through(dialog._worker)
    assert keys.passwords == {}  # that of an archive that is gone is forgotten
    dialog.close()
