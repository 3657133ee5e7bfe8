"""The fields for numbers, typed into with real keys under several locales."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QWidget
from pytestqt.qtbot import QtBot

from busviewer.ui.kit.number_field import NumberField
from busviewer.ui.kit.services import Services
from tests.gui.conftest import Driver, make_driver

LEFT = Qt.MouseButton.LeftButton
LOCALES = {"de_DE": ",", "en_US": ".", "fr_FR": ",", "zh_CN": "."}


@pytest.fixture(params=LOCALES)
def sign(request: pytest.FixtureRequest) -> Iterator[str]:
    """The decimal sign of the locale that is the default meanwhile."""
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield LOCALES[request.param]
    QLocale.setDefault(before)


@pytest.fixture
def field(sign: str, qtbot: QtBot) -> NumberField:
    made = NumberField(0.1, 500, 10, "Distance", digits=2)
    made.setSuffix(" mm")
    show(qtbot, made)
    return made


def show(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.show()
    widget.setFocus()


def type_in(field: NumberField, text: str, key: Qt.Key = Qt.Key.Key_Return) -> list[str]:
    """Type over what is there; what was said of it."""
    said: list[str] = []
    field.refused.connect(said.append)
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, key)
    field.refused.disconnect(said.append)
    return said


TYPED = [
    ("12.5", 12.5),
    ("12,5", 12.5),
    ("0.8", 0.8),
    ("0,8", 0.8),
    (".8", 0.8),
    (",8", 0.8),
    ("7.", 7.0),
    ("40", 40.0),
]


@pytest.mark.parametrize(("text", "value"), TYPED)
def test_either_sign_is_the_decimal_sign(field: NumberField, sign: str, text: str, value: float) -> None:
    assert type_in(field, text) == []
    assert field.value() == value
    assert field.text() == f"{value:g} mm".replace(".", sign)


@pytest.mark.parametrize(("text", "value"), TYPED)
def test_what_is_pasted_is_read_as_what_is_typed(field: NumberField, text: str, value: float) -> None:
    for pasted in (text, f"{text} mm"):
        field.setValue(10)
        QGuiApplication.clipboard().setText(pasted)
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert field.typed() == value


@pytest.mark.parametrize("text", ["1,234.5", "1.234,5", "1 234", "1,234,5", "1234", "0.05", "12mm3", "-3", "1..5", ""])
def test_what_is_refused_is_told_and_changes_nothing(field: NumberField, sign: str, text: str) -> None:
    handed_over: list[bool] = []
    field.lineEdit().returnPressed.connect(lambda: handed_over.append(True))
    said = f"“{text}” cannot be used. Enter a number from 0{sign}1 to 500, without thousands separators."
    if text:
        assert type_in(field, text) == [said]
    else:
        field.selectAll()
        assert type_in(field, "", Qt.Key.Key_Delete) == []
        assert field.typed() is None
    assert handed_over == [] and field.typed() is None, "it is not what the number before was"
    assert field.cleanText().strip() == text and field.value() == 10, "it stays to be mended"
    assert type_in(field, "12,5") == [] and field.typed() == 12.5 and handed_over == [True]


def test_leaving_a_field_brings_back_the_number_before(field: NumberField, qtbot: QtBot) -> None:
    said: list[str] = []
    field.refused.connect(said.append)
    field.selectAll()
    QTest.keyClicks(field, "1,234.5")
    field.clearFocus()
    assert len(said) == 1 and field.value() == 10 and field.text() == "10 mm"


def test_arrows_step_from_what_is_typed(field: NumberField, sign: str) -> None:
    assert type_in(field, "12.5", Qt.Key.Key_Up) == []
    assert (field.value(), field.text()) == (13.5, f"13{sign}5 mm")
    assert type_in(field, "0,8", Qt.Key.Key_Up) == []
    assert (field.value(), field.text()) == (1.8, f"1{sign}8 mm")
    assert len(type_in(field, "1,2,3", Qt.Key.Key_Up)) == 1
    assert field.value() == 1.8


def test_a_whole_number_has_no_decimals(sign: str, qtbot: QtBot) -> None:
    field = NumberField(-1, 255, -1, "Grey value")
    field.setSpecialValueText("auto")
    field.setPrefix("up to ")
    show(qtbot, field)
    assert field.text() == "auto"
    for text in ("12.5", "12,5", "1.005", "300"):
        said = type_in(field, text)
        assert said == [f"“{text}” cannot be used. Enter a whole number from -1 to 255, without separators."]
        assert field.value() == -1
    assert type_in(field, "120") == [] and (field.value(), field.text()) == (120, "up to 120")
    assert type_in(field, "-1") == [] and (field.value(), field.text()) == (-1, "auto")


# ------------------------------------------------------------------------------------------------- in the window


@pytest.fixture
def located(sign: str, qtbot: QtBot, services: Services, study_folder: object) -> Iterator[Driver]:
    """A window with the study open, made under the locale."""
    made = make_driver(qtbot, services)
    made.open(study_folder)  # type: ignore[arg-type]
    made.view.setFocus()
    yield made
    made.built.close()


def mark(driver: Driver) -> NumberField:
    """Set two marks, 100 px apart; the field that takes their distance."""
    driver.window.actions_["calibrate"].trigger()
    for y in (20, 120):
        driver.drag([(20, y)])
    field = driver.window.options_row.calibrate_mm
    assert driver.window.focusWidget() is field
    return field


def test_every_field_of_the_window_is_one_of_these(driver: Driver) -> None:
    boxes = driver.window.findChildren(QAbstractSpinBox)
    assert len(boxes) == 7 and all(isinstance(box, NumberField) for box in boxes)


@pytest.mark.parametrize("text", ["12.5", "12,5"])
def test_a_distance_between_two_marks(located: Driver, text: str) -> None:
    field = mark(located)
    px = located.session.editor.rulers.marks_px
    assert px is not None
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert located.session.shown.spacing == (12.5 / px, 12.5 / px)
    assert located.window.focusWidget() is located.view
    row = located.window.options_row
    located.window.actions_["brush"].trigger()
    row.size_mm.setFocus()
    assert type_in(row.size_mm, "0,8") == []
    assert located.session.editor.diameter == pytest.approx(0.8 * px / 12.5)


def test_a_distance_that_is_refused_sets_no_spacing(located: Driver) -> None:
    field, row = mark(located), located.window.options_row
    QTest.keyClicks(field, "1,234.5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "“1,234.5” cannot be used" in located.window.bar.text
    for button in (row.calibrate_scan, row.calibrate_folder):
        QTest.mouseClick(button, LEFT)
    assert located.session.shown.spacing is None and located.window.focusWidget() is field


@pytest.mark.parametrize(("millimetres", "asks"), [(0.9, True), (1.1, False), (198, False), (210, True)])
@pytest.mark.parametrize("folder", [False, True])
def test_a_spacing_that_no_scan_has_asks(driver: Driver, millimetres: float, asks: bool, folder: bool) -> None:
    mark(driver)
    row, px = driver.window.options_row, driver.session.editor.rulers.marks_px
    assert px is not None and 99 < px < 101
    row.calibrate_mm.setValue(millimetres)
    QTest.mouseClick(row.calibrate_folder if folder else row.calibrate_scan, LEFT)
    spacing = pytest.approx((millimetres / px, millimetres / px))
    if not asks:
        assert driver.session.shown.spacing == spacing
        return
    assert driver.session.shown.spacing is None and "Ultrasound scans have 0.01 to 2 mm" in driver.window.bar.text
    change, sure = driver.window.bar.buttons()
    QTest.mouseClick(change, LEFT)
    assert driver.window.focusWidget() is row.calibrate_mm and driver.session.shown.spacing is None
    QTest.keyClick(row.calibrate_mm, Qt.Key.Key_Return)
    _change, sure = driver.window.bar.buttons()
    QTest.mouseClick(sure, LEFT)
    assert driver.session.shown.spacing == spacing


def test_an_amount_that_is_refused_leaves_the_mask(driver: Driver) -> None:
    driver.window.actions_["from_truth"].trigger()
    before = driver.session.shown.mask
    assert before is not None
    before = before.copy()
    row = driver.window.options_row
    row.amount.setFocus()
    row.amount.selectAll()
    QTest.keyClicks(row.amount, "1,2.5")
    for name in ("margin_grow", "margin_shrink", "smooth_mask"):
        driver.window.actions_[name].trigger()
        assert driver.session.shown.mask is not None and (driver.session.shown.mask == before).all()
    assert "“1,2.5” cannot be used" in driver.window.bar.text
