"""The BI-RADS form: what is computed is nobody's word until it is accepted; what is said stays with its lesion."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QToolButton
from pytestqt.qtbot import QtBot

from busviewer.settings import Settings
from busviewer.study import State
from busviewer.study.annotations.annotation import Annotation
from busviewer.study.birads import Description
from busviewer.ui.kit.services import Services
from busviewer.ui.panels.birads_panel import BiradsPanel
from tests.gui.conftest import Driver, make_driver

FIRST, SECOND = "benign/scan (1).png", "benign/scan (2).png"
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def panel(driver: Driver) -> BiradsPanel:
    return driver.window.parts.side.birads


def said(driver: Driver) -> tuple[Description, ...]:
    annotation = driver.session.shown.annotation
    assert isinstance(annotation, Annotation)
    return annotation.birads


def combo(driver: Driver, name: str) -> QComboBox:
    field = panel(driver).fields[name]
    assert isinstance(field, QComboBox)
    return field


@pytest.fixture
def form(driver: Driver) -> Iterator[Driver]:
    """The form on show, with a lesion of the draft to describe."""
    driver.key(Qt.Key.Key_7, ALT)
    driver.key(Qt.Key.Key_S)
    driver.until(lambda: panel(driver).isEnabled() and panel(driver).isVisible())
    yield driver


def test_it_is_hidden_until_its_key_is_pressed(driver: Driver) -> None:
    assert not panel(driver).isVisible()
    driver.key(Qt.Key.Key_7, ALT)
    assert panel(driver).isVisible() and not panel(driver).isEnabled(), "there is no lesion yet"


def test_what_is_computed_is_not_stored_until_it_is_accepted(form: Driver) -> None:
    shape, orientation = combo(form, "shape"), combo(form, "orientation")
    assert "computed" in shape.accessibleName() and "computed" in orientation.accessibleName()
    assert "computed" in panel(form)._labels["shape"].text() and shape.currentData() is None
    assert "uncalibrated" in panel(form).measured.text()
    assert said(form) == ()
    QTest.mouseClick(panel(form).accept, Qt.MouseButton.LeftButton)
    (found,) = said(form)
    assert found.said["shape"][0] == shape.currentText() and "computed" not in shape.accessibleName()
    assert not panel(form).accept.isVisible()
    assert "echo_pattern" not in found.said and combo(form, "echo_pattern").currentText() == "–", "it is not offered"


def test_a_term_is_chosen_by_keyboard_and_stands_in_the_file(form: Driver) -> None:
    category = combo(form, "category")
    category.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(5):
        QTest.keyClick(category, Qt.Key.Key_Down)
    assert said(form)[0].said == {"category": ("4A",)}
    form.until(lambda: form.session.storage.flush())
    store = form.session.workspace.records
    assert store is not None
    files = [path for path in (form.session.workspace.study.folder / "busviewer").rglob("*.json")]  # type: ignore[union-attr]
    values = [json.loads(path.read_text(encoding="utf-8")) for path in files]
    assert [each["said"] for value in values for each in value.get("birads", ())] == [{"category": ["4A"]}]


def test_one_key_goes_to_the_first_empty_field_and_letters_choose_there(driver: Driver) -> None:
    driver.key(Qt.Key.Key_S)
    driver.until(lambda: panel(driver).isEnabled())
    driver.key(Qt.Key.Key_B, CTRL)
    driver.until(lambda: driver.window.focusWidget() is combo(driver, "composition"))
    category = combo(driver, "category")
    category.setFocus(Qt.FocusReason.TabFocusReason)
    shown = driver.session.shown.key
    driver.qtbot.keyClicks(category, "0")
    assert said(driver)[0].said == {"category": ("0",)}
    assert driver.session.shown.key == shown and not driver.window.bar.asks
    assert driver.session.workspace.worklist.rows[0].state is not State.SIGNED_OFF


def test_letters_open_a_list_of_several_terms_and_space_ticks_one_after_the_other(form: Driver) -> None:
    button = panel(form).fields["margin"]
    assert isinstance(button, QToolButton)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    form.qtbot.keyClicks(button, "a")
    menu = button.menu()
    assert menu.isVisible() and menu.activeAction().text() == "angular"
    QTest.keyClick(menu, Qt.Key.Key_Space)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Space)
    assert menu.isVisible() and said(form)[0].said["margin"] == ("angular", "microlobulated")
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()


def test_after_accept_the_keys_are_in_the_first_empty_field(form: Driver) -> None:
    panel(form).accept.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(panel(form).accept, Qt.Key.Key_Space)
    assert form.window.focusWidget() is combo(form, "composition")


def test_several_terms_of_the_margin_and_one_that_stands_alone(form: Driver) -> None:
    button = panel(form).fields["margin"]
    assert isinstance(button, QToolButton)
    for term in ("angular", "spiculated"):
        next(each for each in button.menu().actions() if each.text() == term).trigger()
    assert said(form)[0].said["margin"] == ("angular", "spiculated") and button.text() == "angular, spiculated"
    next(each for each in button.menu().actions() if each.text() == "circumscribed").trigger()
    assert said(form)[0].said["margin"] == ("circumscribed",)


def test_the_wheel_changes_no_finding(form: Driver) -> None:
    category, down = combo(form, "category"), QPoint(0, -120)
    place = QPointF(5, 5)
    event = QWheelEvent(place, category.mapToGlobal(place), QPoint(), down, Qt.MouseButton.NoButton,
                        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(category, event)
    assert category.currentIndex() == 0 and said(form) == ()


def test_a_term_of_another_lexicon_is_shown_and_kept(form: Driver) -> None:
    (found,) = form.window.measurements_controller._panel.measurements.lesions  # type: ignore[union-attr]
    form.session.sign_off.describe((Description(found.centroid, {"shape": ("heptagonal",), "later": ("x",)}),))
    assert combo(form, "shape").currentText() == "heptagonal"
    panel(form).nipple.setValue(35.5)
    assert said(form)[0].said == {"shape": ("heptagonal",), "later": ("x",)} and said(form)[0].nipple_mm == 35.5


def test_the_other_view_is_another_scan_and_a_lesion_of_it(form: Driver) -> None:
    view = panel(form).view
    at = view.findData(SECOND)
    assert at > 0 and not panel(form).view_lesion.isEnabled()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    while view.currentIndex() != at:
        QTest.keyClick(view, Qt.Key.Key_Down)
    other = said(form)[0].other_view
    assert other is not None and (other.scan, other.lesion) == (SECOND, 1)
    panel(form).view_lesion.setValue(2)
    other = said(form)[0].other_view
    assert other is not None and other.lesion == 2


def test_on_another_scan_nothing_of_this_one_is_shown(form: Driver) -> None:
    QTest.mouseClick(panel(form).accept, Qt.MouseButton.LeftButton)
    form.key(Qt.Key.Key_Right)
    form.until(lambda: form.session.shown.key == SECOND and form.session.shown.scan is not None)
    assert not panel(form).isEnabled() and panel(form).measured.text().startswith("Segment the scan")
    form.key(Qt.Key.Key_Left)
    form.until(lambda: panel(form).isEnabled())
    assert "computed" not in combo(form, "shape").accessibleName() and np.isfinite(said(form)[0].at).all()


def test_what_is_said_in_german_is_read_in_english(qtbot: QtBot, services: Services, study_folder: Path) -> None:
    def described(language: str) -> Driver:
        driver = make_driver(qtbot, services, Settings(reader="mj", language=language))
        driver.open(study_folder)
        driver.view.setFocus()
        driver.key(Qt.Key.Key_7, ALT)
        if driver.session.shown.mask is None:
            driver.key(Qt.Key.Key_S)
        driver.until(lambda: panel(driver).isEnabled() and panel(driver).isVisible())
        return driver

    german = described("de")
    shape = combo(german, "shape")
    shape.setFocus(Qt.FocusReason.TabFocusReason)
    while shape.currentText() != "irregulär":
        QTest.keyClick(shape, Qt.Key.Key_Down)
    panel(german).nipple.setFocus(Qt.FocusReason.TabFocusReason)
    panel(german).nipple.selectAll()
    QTest.keyClicks(panel(german).nipple, "12,5")
    QTest.keyClick(panel(german).nipple, Qt.Key.Key_Return)
    german.until(lambda: said(german) and said(german)[0].nipple_mm == 12.5)
    german.until(lambda: german.session.storage.flush())
    german.built.close()
    files = [json.loads(path.read_text(encoding="utf-8")) for path in (study_folder / "busviewer").rglob("*.json")]
    assert [(each["said"], each["nipple_mm"]) for value in files for each in value.get("birads", ())] == [
        ({"shape": ["irregular"]}, 12.5)
    ]
    english = described("en")
    assert combo(english, "shape").currentText() == "irregular" and panel(english).nipple.value() == 12.5
    english.built.close()
