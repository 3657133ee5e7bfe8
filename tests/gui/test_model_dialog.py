"""About this model: its members, its sensitivities and its card, for whichever model is in use."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from busviewer.segmentation.models.model_folder import Member, ModelInfo, find_models
from busviewer.ui.kit.services import Services
from busviewer.ui.model.model_dialog import ModelDialog, members_words
from tests.gui.conftest import Driver, make_driver
from tests.gui.fake import MODEL
from tests.waiting import turn, until

PARTS = "\n\n".join(f"## Part {number}\n\n" + f"Text of part {number}.\n\n" * 40 for number in range(1, 5))
CARD = f"""# A card

What it is [here](https://example.org/paper) and [there](other.md).

| set | Dice |
|---|---|
| one | .81 |

![Curves](curves.png)
![Gone](gone.png)
![Outside](../outside.png)

{PARTS}"""


@pytest.fixture
def model(tmp_path: Path) -> ModelInfo:
    """A model of three members, whose card has one picture, one that is missing, and one outside of its folder."""
    folder = tmp_path / "three"
    folder.mkdir()
    picture = QImage(1600, 400, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    assert picture.save(str(folder / "curves.png")) and picture.save(str(tmp_path / "outside.png"))
    (folder / "card.md").write_text(CARD, encoding="utf-8")
    others = (
        Member("unet", {}, 160, "b.safetensors", "1" * 64),
        Member("fake", {}, 384, "c.safetensors", "2" * 64, True),
    )
    return replace(MODEL, folder=folder, name="three", title="Three of them", others=others, weight=2.0)


@pytest.fixture
def dialog(qtbot: QtBot, model: ModelInfo) -> Iterator[ModelDialog]:
    made = ModelDialog(model, "balanced")
    made.show()
    until(lambda: made.windowHandle().isExposed(), turn=turn)
    yield made
    made.close()


def text(dialog: ModelDialog) -> str:
    return dialog.card.toPlainText()


def reds(dialog: ModelDialog) -> int:
    """How many pixels across the picture of the card is seen, of every fourth row at most."""
    seen = dialog.card.viewport().grab().toImage()
    rows = (
        sum(seen.pixelColor(x, y).name() == "#ff0000" for x in range(seen.width())) for y in range(0, seen.height(), 4)
    )
    return max(rows)


def test_the_facts_name_the_members_and_the_sensitivities(dialog: ModelDialog, model: ModelInfo) -> None:
    assert members_words(model) == [
        "fake, 256 × 256 pixels, weight 2",
        "unet, 160 × 160 pixels",
        "fake, 384 × 384 pixels, mirrored",
    ]
    assert "Average of 3 members:" in dialog.facts
    assert "Quiet: finds 78 of 100 lesions, false drafts on 5 of 100 normal scans" in dialog.facts
    assert "Balanced: finds 85 of 100 lesions, false drafts on 15 of 100 normal scans (in use)" in dialog.facts


def test_the_card_shows_its_picture_and_names_the_one_that_is_missing(dialog: ModelDialog, qtbot: QtBot) -> None:
    assert "A card" in text(dialog) and "Text of part 4." in text(dialog)
    assert "Gone (picture gone.png is missing)" in text(dialog)
    assert "Outside (picture ../outside.png is missing)" in text(dialog), "nothing is read from elsewhere"
    room = dialog.card.viewport().width()
    until(lambda: 0.85 * room < reds(dialog) <= room, turn=turn)
    assert dialog.card.horizontalScrollBar().maximum() == 0
    dialog.resize(700, 700)
    until(
        lambda: dialog.card.viewport().width() < room and reds(dialog) > 0.8 * dialog.card.viewport().width(),
        turn=turn,
    )
    assert dialog.card.horizontalScrollBar().maximum() == 0


def test_a_part_of_the_card_is_gone_to(dialog: ModelDialog) -> None:
    assert [name for name, _position in dialog.card.headings] == [f"Part {number}" for number in range(1, 5)]
    assert dialog.card.verticalScrollBar().value() == 0 and dialog.parts.currentRow() == -1
    dialog.parts.setFocus()
    QTest.mouseClick(
        dialog.parts.viewport(),
        Qt.MouseButton.LeftButton,
        pos=dialog.parts.visualItemRect(dialog.parts.item(2)).center(),
    )
    third = dialog.card.verticalScrollBar().value()
    assert third > 500
    QTest.keyClick(dialog.parts, Qt.Key.Key_Up)
    assert 0 < dialog.card.verticalScrollBar().value() < third


def test_a_link_to_the_web_opens_outside_and_no_other(dialog: ModelDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    before = text(dialog)
    for link in ("https://example.org/paper", "other.md", "file:///etc/passwd"):
        dialog.card.anchorClicked.emit(QUrl(link))
    assert opened == ["https://example.org/paper"] and text(dialog) == before


def test_without_a_card_that_is_said(qtbot: QtBot, model: ModelInfo) -> None:
    (model.folder / "card.md").unlink()
    made = ModelDialog(replace(model, others=()), "quiet")
    assert "This model has no card" in text(made) and made.parts.isHidden()
    assert "members" not in made.facts and "fake, 256 × 256 pixels" in made.facts
    made.close()


def test_a_card_that_is_no_text_breaks_nothing(qtbot: QtBot, model: ModelInfo) -> None:
    (model.folder / "card.md").write_bytes(bytes(range(256)) * 40)
    (model.folder / "curves.png").write_bytes(b"no picture")
    ModelDialog(model, "balanced").close()
    (model.folder / "card.md").write_text("![Curves](curves.png)")
    made = ModelDialog(model, "balanced")
    made.show()
    made.close()


def test_the_menu_shows_the_model_in_use(
    qtbot: QtBot, services: Services, study_folder: Path, model: ModelInfo
) -> None:
    driver: Driver = make_driver(qtbot, replace(services, find_models=lambda: ([MODEL, model], [])))
    driver.window.model_controller.use(model)
    driver.window.actions_["about_model"].trigger()
    dialog = driver.window.findChild(ModelDialog)
    assert dialog is not None and str(model.folder) in dialog.facts and "A card" in text(dialog)
    dialog.close()
    driver.built.close()


def test_without_a_model_that_is_said(qtbot: QtBot, services: Services) -> None:
    driver = make_driver(qtbot, replace(services, find_models=lambda: ([], [])))
    driver.window.actions_["about_model"].trigger()
    assert driver.window.findChild(ModelDialog) is None and "No model is selected" in driver.window.bar.text
    driver.built.close()


def test_the_cards_of_the_bundled_models_are_shown_whole(qtbot: QtBot) -> None:
    models, problems = find_models([Path(__file__).parents[2] / "models"])
    assert models and not problems
    for info in models:
        made = ModelDialog(info, "balanced")
        assert "is missing)" not in text(made) and len(made.card.headings) > 3
        made.close()
