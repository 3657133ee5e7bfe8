"""About this model: its networks, what each sensitivity comes to, and its card with the pictures."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QGridLayout, QLabel, QListWidget, QSplitter, QWidget

from busviewer.files import safe_join, shown
from busviewer.segmentation.models.model_folder import CARD, ModelInfo
from busviewer.study.annotations.sensitivity import SENSITIVITIES
from busviewer.ui.kit.draft_words import sensitivity_words
from busviewer.ui.kit.markdown_view import MarkdownView
from busviewer.ui.kit.parts import dialog_column, muted
from busviewer.ui.kit.text import breakable, significant, tr

__all__ = ["ModelDialog", "members_words"]

_LARGEST_CARD = 1 << 20  # bytes
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)")
_PARTS = 220  # pixels
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
        counts = tr("{line}, weight {times}").format(line=line, times=significant(member.weight))
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


def _card_view(folder: Path) -> MarkdownView:
    """The card of the model in ``folder``, from which alone pictures are taken."""
    view = MarkdownView(lambda name: _picture_at(folder, name.toString()))
    view.setAccessibleName(tr("The model's card"))
    view.setMarkdown(_card(folder))
    view.lay_out()
    return view


class ModelDialog(QDialog):
    """What there is to know of the model ``info``; ``sensitivity`` is the one in force."""

    def __init__(self, info: ModelInfo, sensitivity: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About this model"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.card = _card_view(info.folder)
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
