"""The window in a language of its own, in which each text that passed through ``tr`` stands in guillemets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItemIterator,
    QWidget,
)
from pytestqt.qtbot import QtBot

from busviewer.ui.services import Services
from tests.gui.conftest import Desk, make_desk

# what is data, or the same in every language
DATA = re.compile(
    r"busviewer|benign|scan \(\d\)\.png|\bmj\b|\bfake\b|A fake model|Fake GPU|\bCPU\b|CUDA:\d|bottleneck|up1|/[-\w/.]*|"
    r"Apache-2.0|Python|Qt\b|(Ctrl|Shift|Alt|Esc|Space|Backspace|Return|Enter|Left|Right|Up|Down|F\d+|PgUp|PgDown|Home|"
    r"End|Del|Tab)\b"
)


class Guillemets(QTranslator):
    """Translates ours, and leaves Qt's own texts, which Qt's translations are for."""

    def translate(self, context: str, text: str, comment: str | None = None, number: int = -1) -> str | None:  # type: ignore[override]
        """The text, marked; None has Qt ask elsewhere."""
        return f"«{text}»" if context == "busviewer" else None

    def isEmpty(self) -> bool:
        """It has a translation of everything."""
        return False


@pytest.fixture
def translated(qtbot: QtBot, services: Services, study_folder: Path) -> Iterator[Desk]:
    translator = Guillemets()
    QApplication.installTranslator(translator)
    desk = make_desk(qtbot, services)
    desk.open(study_folder)
    yield desk
    desk.built.close()
    QApplication.removeTranslator(translator)


def texts_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """(where, text) of all that a reader can see in ``window``, or is told of it."""
    for widget in [window, *window.findChildren(QWidget)]:
        if isinstance(widget.parentWidget(), QComboBox | QLineEdit) or widget.objectName().startswith("qt_"):
            continue
        kind = type(widget).__name__
        yield f"{kind} tooltip", widget.toolTip()
        yield f"{kind} name", widget.accessibleName()
        if isinstance(widget, QLabel | QAbstractButton):
            yield kind, widget.text()
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            yield f"{kind} placeholder", widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from ((kind, widget.itemText(place)) for place in range(widget.count()))
        if isinstance(widget, QTreeWidget):
            items = QTreeWidgetItemIterator(widget)
            while (item := items.value()) is not None:
                yield kind, item.text(0)
                items += 1  # type: ignore[operator, assignment]
    yield "title", window.windowTitle()


def untranslated(window: QWidget) -> list[str]:
    found = set()
    for where, text in texts_of(window):
        plain = re.sub(r"&\w+;|<[^>]*>", " ", text)
        rest = DATA.sub(" ", re.sub(r"«[^«»]*»", " ", re.sub(r"«[^«»]*»", " ", plain)))
        if re.search(r"[^\W\d_]{2,}", rest):
            found.add(f"{where}: {text!r}")
    return sorted(found)


def test_every_text_of_the_window_can_be_translated(translated: Desk) -> None:
    translated.window.actions_["from_truth"].trigger()
    translated.until(lambda: not translated.window.parts.side.figures.stale)
    assert untranslated(translated.window) == []
    for action in translated.window.findChildren(QAction):
        text = DATA.sub(" ", re.sub(r"«[^«»]*»", " ", re.sub(r"«[^«»]*»", " ", action.text())))
        assert not re.search(r"[^\W\d_]{2,}", text), action.text()


@pytest.mark.parametrize("command", ["export", "finetune", "keys", "change_keys", "about"])
def test_every_text_of_a_dialog_can_be_translated(translated: Desk, command: str) -> None:
    translated.window.actions_[command].trigger()
    (dialog,) = (each for each in translated.window.findChildren(QDialog) if each.isVisible())
    assert untranslated(dialog) == []
    dialog.close()


def test_what_the_session_says_is_translated_with_its_names_in_place(translated: Desk) -> None:
    translated.window.actions_["from_truth"].trigger()
    translated.window.actions_["sign_off"].trigger()
    translated.go("benign/scan (1).png")
    translated.window.actions_["reopen"].trigger()
    assert translated.window.bar.text == "«benign/scan (1).png: no longer signed off»"
