"""Help > Self-test: the report of the process, to copy."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from busviewer.ui.kit.services import Services
from busviewer.ui.reports.self_test_dialog import SelfTestDialog
from tests.gui.conftest import make_driver


@pytest.mark.parametrize(
    ("command", "words", "report"),
    [
        ([sys.executable, "-c", "print('all is well')"], "Everything works", "all is well"),
        ([sys.executable, "-c", "import sys; print('bad'); sys.exit(1)"], "Something does not work", "bad"),
        (["/nowhere/busviewer"], "could not be started", ""),
    ],
)
def test_the_report_is_shown_and_copied(
    command: list[str], words: str, report: str, qtbot: QtBot, services: Services
) -> None:
    driver = make_driver(qtbot, replace(services, self_test_command=command))
    driver.window.actions_["self_test"].trigger()
    (dialog,) = driver.window.findChildren(SelfTestDialog)
    driver.until(dialog.copy.isEnabled)
    assert words in dialog._text.text() and report in dialog.report.toPlainText()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == dialog.report.toPlainText()
    dialog.go_on.click()
    driver.built.close()


def test_closing_ends_the_process(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    began = tmp_path / "began"
    program = f"open({str(began)!r}, 'w').close()\nimport time\ntime.sleep(3600)"
    driver = make_driver(qtbot, replace(services, self_test_command=[sys.executable, "-c", program]))
    driver.window.actions_["self_test"].trigger()
    (dialog,) = driver.window.findChildren(SelfTestDialog)
    driver.until(began.exists)
    assert not dialog.copy.isEnabled()
    process = dialog._process
    dialog.close()
    assert process.state() == process.ProcessState.NotRunning
    driver.built.close()
