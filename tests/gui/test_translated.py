"""The window in a language of its own, in which each text that passed through ``tr`` stands in guillemets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItemIterator,
    QWidget,
)
from pytestqt.qtbot import QtBot

from busviewer.ui.kit.language import NAMES
from busviewer.ui.kit.services import Services
from tests.gui.conftest import Driver, make_driver

# what is data, or the same in every language
KEYS = r"(Ctrl|Shift|Alt|Esc|Space|Backspace|Return|Enter|Left|Right|Up|Down|F\d+|PgUp|PgDown|Home|End|Del|Tab)\b"
STUDY = r"benign|scan \(\d\)\.png|\bmj\b|study\b|~?/[^'\"<>]*"
MODEL = r"fake-model|\bfake\b|A fake model|Fake GPU|\bCPU\b|\bfp32\b|CUDA:\d|bottleneck|up1"
TONGUES = "|".join(NAMES.values()) + r"|\(Language\)"
DATA = re.compile(f"busviewer|Apache-2.0|Python|Qt\\b|{STUDY}|{MODEL}|{KEYS}|{TONGUES}")


class Guillemets(QTranslator):
    """Translates ours, and leaves Qt's own texts, which Qt's translations are for."""

    def translate(self, context: str, text: str, comment: str | None = None, number: int = -1) -> str | None:  # type: ignore[override]
        """The text, marked; None has Qt ask elsewhere."""
        return f"«{text}»" if context == "busviewer" else None

    def isEmpty(self) -> bool:
        """It has a translation of everything."""
        return False


@pytest.fixture
def translated(qtbot: QtBot, services: Services, study_folder: Path) -> Iterator[Driver]:
    translator = Guillemets()
    QApplication.installTranslator(translator)
    driver = make_driver(qtbot, services)
    driver.open(study_folder)
    yield driver
    driver.built.close()
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


def has_words(text: str) -> bool:
    """Whether there are words outside of guillemets (of which pairs may lie in others) that are no data."""
    rest = re.sub(r"&\w+;|<[^>]*>", " ", text)
    while (inner := re.sub(r"«[^«»]*»", " ", rest)) != rest:
        rest = inner
    return bool(re.search(r"[^\W\d_]{2,}", DATA.sub(" ", rest)))


def untranslated(window: QWidget) -> list[str]:
    return sorted({f"{where}: {text!r}" for where, text in texts_of(window) if has_words(text)})


def test_every_text_of_the_window_and_its_menus_can_be_translated(translated: Driver) -> None:
    translated.window.actions_["from_truth"].trigger()
    translated.until(lambda: not translated.window.parts.side.measurements.stale)
    assert untranslated(translated.window) == []
    actions = [action for menu in translated.window.menuBar().findChildren(QMenu) for action in menu.actions()]
    assert len(actions) > 50
    assert [action.text() for action in actions if has_words(action.text()) or has_words(action.toolTip())] == []


@pytest.mark.parametrize("command", ["export", "finetune", "summary", "keys", "change_keys", "about", "about_model"])
def test_every_text_of_a_dialog_can_be_translated(translated: Driver, command: str) -> None:
    translated.window.actions_[command].trigger()
    (dialog,) = (each for each in translated.window.findChildren(QDialog) if each.isVisible())
    assert untranslated(dialog) == []
    dialog.close()


def test_what_the_session_says_is_translated_with_its_names_in_place(translated: Driver) -> None:
    translated.window.actions_["from_truth"].trigger()
    translated.window.actions_["sign_off"].trigger()
    translated.until(
        lambda: translated.session.shown.key == "benign/scan (2).png" and translated.session.shown.scan is not None
    )
    translated.window.actions_["undo"].trigger()  # opens the one before again
    assert translated.window.bar.text == "«benign/scan (1).png is no longer signed off»"
