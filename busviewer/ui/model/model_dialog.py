"""About this model: its networks, what each sensitivity comes to, and its card with the pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QFont,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
    QTextTable,
)
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QListWidget,
    QSplitter,
    QTextBrowser,
    QWidget,
)

from busviewer.files import safe_join, shown
from busviewer.segmentation.models.model_folder import CARD, ModelInfo
from busviewer.study.annotations.sensitivity import SENSITIVITIES
from busviewer.ui.kit.draft_words import sensitivity_words
from busviewer.ui.kit.parts import dialog_column, muted
from busviewer.ui.kit.text import breakable, tr
from busviewer.ui.kit.theme import theme

__all__ = ["ModelDialog", "members_words"]

_LARGEST_CARD = 1 << 20  # bytes
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)")
_MARGIN, _PARTS = 16, 220  # pixels
_SIZE = QSize(1020, 840)


def members_words(info: ModelInfo) -> list[str]:
    """A line for each network of a model: what it is, and the square that it is given."""
    lines = []
    for member in info.members:
        text = (
            tr("{network}, {size} × {size} pixels, mirrored")
            if member.mirrored
            else tr("{network}, {size} × {size} pixels")
        )
        line = text.format(network=member.network, size=member.size)
        counts = tr("{line}, weight {times}").format(line=line, times=f"{member.weight:g}")
        lines.append(line if member.weight == 1 else counts)
    return lines


def _card(folder: Path) -> str:
    """The card in Markdown, or why there is none; a picture that is missing is named in its place."""
    path = folder / CARD
    try:
        with path.open("rb") as stream:
            text = stream.read(_LARGEST_CARD).decode("utf-8", "replace")
    except FileNotFoundError:
        return tr("This model has no card, so its accuracy is unknown ({path} is missing).").format(path=f"`{path}`")
    except OSError as error:
        return tr("The model card could not be read: {path} ({reason}).").format(
            path=f"`{path}`", reason=error.strerror
        )

    def picture(found: re.Match[str]) -> str:
        if _picture_at(folder, found[2]) is not None:
            return found[0]
        return "*" + tr("{title} (picture {name} is missing)").format(title=found[1], name=found[2]) + "*"

    return _PICTURE.sub(picture, text)


def _picture_at(folder: Path, name: str) -> Path | None:
    """The file of a picture, None where it is not there, or not in the model's own folder."""
    try:
        path = safe_join(folder, name)
    except ValueError:
        return None
    return path if path.is_file() else None


class _CardView(QTextBrowser):
    """The card of the model in ``folder``, from which alone pictures are taken."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self.setAccessibleName(tr("Model card"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._open)
        self.setObjectName("card")
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.document().setDocumentMargin(_MARGIN)
        self.setMarkdown(_card(folder))
        self._lay_out()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A picture of the folder."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        path = _picture_at(self._folder, name.toString() if isinstance(name, QUrl) else name)
        return None if path is None else QImage(str(path))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures as wide as there is room, and no wider than they are."""
        super().resizeEvent(event)
        self.setLineWrapColumnOrWidth(self.viewport().width() - 4)  # a table may be a pixel wider than its room
        room, ratio = self.viewport().width() - 2 * _MARGIN - 4, self.devicePixelRatioF()
        for place, form in list(self._pictures()):
            picture = self.loadResource(QTextDocument.ResourceType.ImageResource.value, form.name())
            if picture is not None and not picture.isNull():
                form.setWidth(min(picture.width(), room))
                form.setHeight(form.width() * picture.height() / picture.width())
                sharp = picture.scaledToWidth(round(form.width() * ratio), Qt.TransformationMode.SmoothTransformation)
                sharp.setDevicePixelRatio(ratio)  # what draws a document scales without smoothing
                self.document().addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(form.name()), sharp)
                cursor = QTextCursor(self.document())
                cursor.setPosition(place)
                cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(form)

    def _pictures(self) -> Iterator[tuple[int, QTextImageFormat]]:
        for block in self._blocks():
            part = block.begin()
            while not part.atEnd():
                fragment = part.fragment()
                if fragment.charFormat().isImageFormat():
                    yield fragment.position(), fragment.charFormat().toImageFormat()
                part += 1

    def _open(self, link: QUrl) -> None:
        """A page of the web opens in the browser of the system; nothing else does."""
        if link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)

    # --- layout ----------------------------------------------------------------------------------------------------
    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def _lay_out(self) -> None:
        """Headings of a size that fits the window, room between paragraphs, tables with thin lines."""
        sizes = {1: 22, 2: 17, 3: 14}
        pictured = {self.document().findBlock(place).position() for place, _form in self._pictures()}
        for block in self._blocks():
            level, cursor = block.blockFormat().headingLevel(), QTextCursor(block)
            form = QTextBlockFormat()
            if block.position() not in pictured:  # a line is as high as its picture
                form.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            if level:
                form.setTopMargin(20 if level > 1 else 0)
                form.setBottomMargin(8)
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                letters = cursor.charFormat()
                font = QFont(self.font())
                font.setPixelSize(sizes.get(level, 13))
                font.setWeight(QFont.Weight.DemiBold)
                letters.setFont(font)
                cursor.setCharFormat(letters)
                cursor = QTextCursor(block)
            elif cursor.currentTable() is None and cursor.currentList() is None:
                form.setBottomMargin(8)
            cursor.mergeBlockFormat(form)
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _rule(frame)

    @property
    def headings(self) -> list[tuple[str, int]]:
        """The parts of the card, and where they begin."""
        return [(block.text(), block.position()) for block in self._blocks() if block.blockFormat().headingLevel() == 2]

    def go_to(self, position: int) -> None:
        """Show the part that begins there at the top."""
        block = self.document().findBlock(position)
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(round(top) - 8)


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


class ModelDialog(QDialog):
    """What there is to know of the model ``info``; ``sensitivity`` is the one in force."""

    def __init__(self, info: ModelInfo, sensitivity: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About this model"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.card = _CardView(info.folder)
        self.parts = QListWidget()
        self.parts.setAccessibleName(tr("Sections of the card"))
        self.parts.setObjectName("cardParts")
        self.parts.setFrameShape(QFrame.Shape.NoFrame)
        self.parts.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.parts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        headings = self.card.headings
        self.parts.addItems([text for text, _position in headings])
        for row, (text, _position) in enumerate(headings):
            self.parts.item(row).setToolTip(text)
        self.parts.currentRowChanged.connect(lambda row: self.card.go_to(headings[row][1]))
        title = QLabel(shown(info.title or info.name))
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setProperty("role", "figure")
        column = dialog_column(self, 12)
        column.addWidget(title)
        column.addLayout(self._facts(info, sensitivity))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.addWidget(self.parts)
        split.addWidget(self.card)
        split.setStretchFactor(1, 1)
        split.setSizes([_PARTS, _SIZE.width() - _PARTS])
        split.setChildrenCollapsible(False)
        self.parts.setVisible(bool(headings))
        column.addWidget(split, 1)
        box = QDialogButtonBox()
        box.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole).setAutoDefault(False)
        box.rejected.connect(self.reject)
        column.addWidget(box)
        self.card.setFocus()
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - QSize(40, 80)))

    def _facts(self, info: ModelInfo, sensitivity: str) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        members = members_words(info)
        networks = (
            members[0]
            if len(members) == 1
            else "\n".join([tr("Average of {count} members:").format(count=len(members)), *members])
        )
        lines = []
        for name in SENSITIVITIES:
            words = sensitivity_words(name, info.sensitivities.get(name))
            lines.append(tr("{words} (in use)").format(words=words) if name == sensitivity else words)
        facts = [(tr("Networks"), networks), (tr("Sensitivity"), "\n".join(lines))]
        if info.parent is not None:
            facts.append((tr("Fine-tuned from"), info.parent.get("name", "")))
        facts.append((tr("Folder"), str(info.folder)))
        self.facts = "\n".join(text for _name, text in facts)
        for row, (name, text) in enumerate(facts):
            label = QLabel(breakable(shown(text) if "\n" not in text else text))
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(muted(name), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, row, 1)
        return grid
