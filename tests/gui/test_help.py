"""Help: its pages open without the network, their links and pictures are there, and the menus they name, too."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from busviewer import paths
from busviewer.ui.commands.actions import COMMANDS, MENUS
from busviewer.ui.help.help_window import PAGES, HelpWindow
from busviewer.ui.kit.markdown_view import MarkdownView
from busviewer.ui.kit.slug import slug
from tests.gui.conftest import Driver
from tests.waiting import turn, until

HELP = paths.resources() / "help"
LINK = re.compile(r"(?<!!)\[[^\[\]]*\]\(([^)\s]+)\)")
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)")
MENU = re.compile(rf"\*((?:{'|'.join(MENUS)}) > [^*]+)\*")


def text(page: str) -> str:
    return (HELP / page).read_text(encoding="utf-8")


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[HelpWindow]:
    made = HelpWindow()
    made.show()
    until(lambda: made.windowHandle().isExposed(), turn=turn)
    yield made
    made.close()


def heading(window: HelpWindow) -> str:
    return window.page.document().firstBlock().text()


def test_a_link_goes_to_another_page_and_back(window: HelpWindow) -> None:
    assert heading(window) == "busviewer Help" and not window.back.isEnabled()
    window.page.anchorClicked.emit(QUrl("reading.md"))
    assert heading(window) == "Reading a study"
    window.page.anchorClicked.emit(QUrl("models.md#sensitivity"))
    assert heading(window) == "Models" and window.page.verticalScrollBar().value() > 500
    window.page.anchorClicked.emit(QUrl("../../models/unet/card.md"))
    assert heading(window) == "unet"
    for before in ("Models", "Reading a study", "busviewer Help"):
        QTest.mouseClick(window.back, Qt.MouseButton.LeftButton)
        assert heading(window) == before
    QTest.mouseClick(window.forward, Qt.MouseButton.LeftButton)
    assert heading(window) == "Reading a study"


def test_the_contents_go_to_a_part(window: HelpWindow) -> None:
    item = window.contents.topLevelItem(PAGES.index("speed.md"))
    part = next(item.child(row) for row in range(item.childCount()) if item.child(row).text(0) == "Report a problem")
    window.contents.itemClicked.emit(part, 0)
    assert heading(window) == "Speed and faults" and window.page.verticalScrollBar().value() > 200
    assert window.contents.currentItem() is part and item.isExpanded()


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_shown_whole_with_its_pictures(window: HelpWindow, page: str) -> None:
    window.show_page(page)
    document = window.page.document()
    assert [block for block in blocks(window) if document.documentLayout().blockBoundingRect(block).height() <= 0] == []
    assert window.page.horizontalScrollBar().maximum() == 0
    for words, name in PICTURE.findall(text(page)):
        assert words, f"{name}: no words for a reader who cannot see it"
        image = document.resource(2, QUrl(name))
        assert image is not None and not image.isNull() and image.width() > 200, name


def test_a_long_page_is_laid_out_a_few_times_not_once_a_line(
    window: HelpWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    fitted: list[bool] = []
    fit = MarkdownView._fit
    monkeypatch.setattr(MarkdownView, "_fit", lambda self: (fitted.append(True), fit(self)))
    window.show_page("scripting.md")
    assert 0 < len(fitted) < 10


def blocks(window: HelpWindow) -> Iterator[object]:
    block = window.page.document().begin()
    while block.isValid():
        if block.text().strip():
            yield block
        block = block.next()


def test_a_page_of_the_web_opens_outside_and_only_when_clicked(
    window: HelpWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    for page in PAGES:
        window.show_page(page)
    assert opened == []
    before = heading(window)
    window.page.anchorClicked.emit(QUrl("https://example.org/paper"))
    assert opened == ["https://example.org/paper"] and heading(window) == before


def test_help_opens_once_and_does_not_block_the_window(driver: Driver) -> None:
    driver.window.actions_["help"].trigger()
    (opened,) = driver.window.findChildren(HelpWindow)
    assert opened.isVisible() and not opened.isModal()
    driver.window.actions_["help"].trigger()
    assert driver.window.findChildren(HelpWindow) == [opened]
    opened.close()


# --- the pages themselves ---------------------------------------------------------------------------------------------
def test_every_page_is_in_the_contents() -> None:
    assert sorted(PAGES) == sorted(path.name for path in HELP.glob("*.md"))
    assert {name for page in PAGES for _words, name in PICTURE.findall(text(page))} == {
        f"pictures/{path.name}" for path in (HELP / "pictures").iterdir()
    }


@pytest.mark.parametrize("page", PAGES)
def test_every_link_leads_to_a_file_and_a_heading_that_are_there(page: str) -> None:
    for link in LINK.findall(text(page)):
        if link.startswith("https://"):
            continue
        name, _, wanted = link.partition("#")
        file = (HELP / name).resolve() if name else HELP / page
        assert file.is_file() and file.is_relative_to(HELP.parents[1]), link
        headings = re.findall(r"^#+ (.+)$", file.read_text(encoding="utf-8"), re.MULTILINE)
        assert not wanted or wanted in map(slug, headings), link


@pytest.mark.parametrize("page", PAGES)
def test_every_menu_that_a_page_names_is_there(page: str) -> None:
    """``*Menu > Command*``, ``*Menu > Submenu*`` or ``*Menu > Submenu > Command*``, without the dots."""
    known = {
        (command.menu, name.rstrip("…"))
        for command in COMMANDS
        for name in (command.text, command.under, f"{command.under} > {command.text}")
    }
    known |= {("File", "Recent studies"), ("View", "Language")}  # which Choices fills
    for path in MENU.findall(text(page)):
        menu, _, name = path.partition(" > ")
        assert (menu, name) in known, f"{page}: there is no {path} in the menus"


def test_a_heading_has_the_name_that_the_web_gives_it() -> None:
    assert slug("JSON of the commands") == "json-of-the-commands"
    assert slug("Fine-tune a model (Ctrl+T)") == "fine-tune-a-model-ctrlt"
