"""A page of Markdown: headings that fit the window, thin lines in tables, pictures as wide as there is room."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QFont,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser

from busviewer.ui.kit.slug import slug
from busviewer.ui.kit.theme import theme

__all__ = ["MarkdownView"]

_MARGIN = 16  # pixels
_SIZES = {1: 22, 2: 17, 3: 14}  # pixels, by the level of a heading


class MarkdownView(QTextBrowser):
    """Markdown to read. A link to the web opens in the browser of the system; any other does nothing here.

    Args:
        picture_at: the file of the picture that a page names, None if there is none.
    """

    def __init__(self, picture_at: Callable[[QUrl], Path | None]) -> None:
        super().__init__()
        self._picture_at = picture_at
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self.follow)
        self.setObjectName("card")
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)

    def follow(self, link: QUrl) -> None:
        """Open a page of the web."""
        if link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A picture comes from where ``picture_at`` says; a page from its file."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, QUrl(name))
        path = self._picture_at(QUrl(name))
        return None if path is None else QImage(str(path))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit text and pictures to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Pictures as wide as there is room, and no wider than they are."""
        self.setLineWrapColumnOrWidth(self.viewport().width() - 4)  # a table may be a pixel wider than its room
        room, ratio = self.viewport().width() - 2 * _MARGIN - 4, self.devicePixelRatioF()
        for place, form in list(self._pictures()):
            url = self.document().baseUrl().resolved(QUrl(form.name()))
            picture = self.loadResource(QTextDocument.ResourceType.ImageResource.value, url)
            if picture is not None and not picture.isNull():
                form.setWidth(min(picture.width(), room))
                form.setHeight(form.width() * picture.height() / picture.width())
                sharp = picture.scaledToWidth(round(form.width() * ratio), Qt.TransformationMode.SmoothTransformation)
                sharp.setDevicePixelRatio(ratio)  # what draws a document scales without smoothing
                self.document().addResource(QTextDocument.ResourceType.ImageResource.value, url, sharp)
                cursor = QTextCursor(self.document())
                cursor.setPosition(place)
                cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(form)
        # Qt forgets the height of what comes after a picture that changes while the page is laid out
        self.document().markContentsDirty(0, self.document().characterCount())

    def _pictures(self) -> Iterator[tuple[int, QTextImageFormat]]:
        for block in self._blocks():
            part = block.begin()
            while not part.atEnd():
                fragment = part.fragment()
                if fragment.charFormat().isImageFormat():
                    yield fragment.position(), fragment.charFormat().toImageFormat()
                part += 1

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def lay_out(self) -> None:
        """Give the page that was set its look: after each ``setMarkdown`` or ``setSource``."""
        self.document().setDocumentMargin(_MARGIN)
        whole = QTextCursor(self.document())
        whole.beginEditBlock()  # or all of the page is laid out anew for each of its lines
        pictured = {self.document().findBlock(place).position() for place, _form in self._pictures()}
        for block in self._blocks():
            level, cursor = block.blockFormat().headingLevel(), QTextCursor(block)
            form = QTextBlockFormat()
            code = _is_code(block)
            if block.position() not in pictured and not code:  # a line is as high as its picture
                form.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            if level:
                form.setTopMargin(20 if level > 1 else 0)
                form.setBottomMargin(8)
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                letters = cursor.charFormat()
                font = QFont(self.font())
                font.setPixelSize(_SIZES.get(level, 13))
                font.setWeight(QFont.Weight.DemiBold)
                letters.setFont(font)
                cursor.setCharFormat(letters)
                cursor = QTextCursor(block)
            elif code:
                form.setBackground(theme().colour("field"))
                form.setNonBreakableLines(False)
                form.setBottomMargin(0 if _is_code(block.next()) else 8)
            elif cursor.currentTable() is None and cursor.currentList() is None:
                form.setBottomMargin(8)
            cursor.mergeBlockFormat(form)
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _rule(frame)
        whole.endEditBlock()
        self._fit()

    @property
    def headings(self) -> list[tuple[str, int]]:
        """The parts of the page, and where they begin."""
        return self._headings({2})

    def _headings(self, levels: set[int]) -> list[tuple[str, int]]:
        return [
            (block.text(), block.position()) for block in self._blocks() if block.blockFormat().headingLevel() in levels
        ]

    def go_to(self, position: int) -> None:
        """Show the part that begins there at the top."""
        block = self.document().findBlock(position)
        self.document().size()  # lays all of it out, or the scroll bar would not reach that far yet
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(round(top) - 8)

    def place_of(self, name: str) -> int | None:
        """Where the heading whose :func:`slug` is ``name`` begins, None where there is none."""
        return next((at for text, at in self._headings({1, 2, 3, 4}) if slug(text) == name), None)

    def go_to_heading(self, name: str) -> bool:
        """Show the heading whose :func:`slug` is ``name``; whether there is one."""
        position = self.place_of(name)
        if position is not None:
            self.go_to(position)
        return position is not None


def _is_code(block: QTextBlock) -> bool:
    return block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence.value)


def _rule(table: QTextTable) -> None:
    """Thin lines, and room in the cells."""
    form = table.format()
    form.setBorder(1)
    form.setBorderBrush(theme().colour("border"))
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderCollapse(True)
    form.setCellPadding(5)
    form.setCellSpacing(0)
    form.setTopMargin(4)
    form.setBottomMargin(12)
    table.setFormat(form)
