"""Help: the pages of ``resources/help`` in a window of their own, without the network."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QSplitter, QTreeWidget, QTreeWidgetItem, QWidget

from busviewer import paths
from busviewer.ui.kit.markdown_view import MarkdownView, slug
from busviewer.ui.kit.parts import dialog_column, push_button
from busviewer.ui.kit.text import tr

__all__ = ["PAGES", "HelpWindow"]

PAGES = ("index.md", "reading.md", "models.md", "scripting.md", "python.md", "speed.md")
_CONTENTS = 240  # pixels
_SIZE = QSize(1080, 820)


class _Page(MarkdownView):
    """A page of the help, or another Markdown file that one links to, such as the card of a model."""

    def __init__(self, folder: Path) -> None:
        super().__init__(self._picture)
        self.setAccessibleName(tr("Help page"))
        self.setSearchPaths([str(folder)])
        self.sourceChanged.connect(self._arrived)

    def _picture(self, name: QUrl) -> Path | None:
        path = Path(self.source().resolved(name).toLocalFile())
        return path if path.is_file() else None

    def follow(self, link: QUrl) -> None:
        """Another page or a heading here; a page of the web opens in the browser of the system."""
        there = self.source().resolved(link)
        if there.isLocalFile() and Path(there.toLocalFile()).suffix == ".md":
            self.setSource(there)
        else:
            super().follow(link)

    def _arrived(self, url: QUrl) -> None:
        self.lay_out()
        if url.hasFragment():
            self.go_to_heading(url.fragment())


class HelpWindow(QDialog):
    """The help, in a window that stays open beside the reader's work. It begins with the first page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("busviewer Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._folder = paths.resources() / "help"
        self.page = _Page(self._folder)
        self.contents = self._make_contents()
        self.back = push_button(tr("Back"), self.page.backward)
        self.forward = push_button(tr("Forward"), self.page.forward)
        row = QHBoxLayout()
        for button, key in ((self.back, "Alt+Left"), (self.forward, "Alt+Right")):
            button.setAutoDefault(False)
            button.setEnabled(False)
            button.setShortcut(QKeySequence(key))
            button.setToolTip(button.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
            row.addWidget(button)
        row.addStretch()
        close = push_button(tr("Close"), self.reject)
        close.setAutoDefault(False)
        row.addWidget(close)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.addWidget(self.contents)
        split.addWidget(self.page)
        split.setStretchFactor(1, 1)
        split.setSizes([_CONTENTS, _SIZE.width() - _CONTENTS])
        split.setChildrenCollapsible(False)
        column = dialog_column(self, 12)
        column.addWidget(split, 1)
        column.addLayout(row)
        self.page.backwardAvailable.connect(self.back.setEnabled)
        self.page.forwardAvailable.connect(self.forward.setEnabled)
        self.page.sourceChanged.connect(self._mark)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - QSize(40, 80)))
        self.page.setFocus()
        self.show_page(PAGES[0])

    def _make_contents(self) -> QTreeWidget:
        """The pages and their parts; a click opens one."""
        tree = QTreeWidget()
        tree.setObjectName("helpContents")
        tree.setAccessibleName(tr("Contents"))
        tree.setHeaderHidden(True)
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows: list[list[QTreeWidgetItem]] = []  # of each page: its own row, then those of its parts
        for name in PAGES:
            text = (self._folder / name).read_text(encoding="utf-8")
            title, *parts = re.findall(r"^##? (.+)$", text, re.MULTILINE)
            item = _row(tree, title, name)
            self._rows.append([item, *(_row(item, part, f"{name}#{slug(part)}") for part in parts)])
        tree.itemActivated.connect(lambda item: self.show_page(_target(item)))
        tree.itemClicked.connect(lambda item: self.show_page(_target(item)))
        return tree

    def show_page(self, page: str) -> None:
        """Go to ``page``: a name of :data:`PAGES`, or one with "#" and the slug of a heading."""
        name, _, heading = page.partition("#")
        url = QUrl.fromLocalFile(str(self._folder / name))
        if heading:
            url.setFragment(heading)
        if url != self.page.source():
            self.page.setSource(url)
        else:  # the reader scrolled away
            self.page.go_to_heading(heading)

    def _mark(self, url: QUrl) -> None:
        """Show in the contents where the reader is."""
        here = f"{url.fileName()}#{url.fragment()}".rstrip("#")
        for rows in self._rows:
            on_page = _target(rows[0]) == url.fileName()
            rows[0].setExpanded(on_page)
            if on_page:
                self.contents.setCurrentItem(next((row for row in rows if _target(row) == here), rows[0]))


def _row(parent: QTreeWidget | QTreeWidgetItem, title: str, target: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem(parent, [title])
    item.setToolTip(0, title)
    item.setData(0, Qt.ItemDataRole.UserRole, target)
    return item


def _target(item: QTreeWidgetItem) -> str:
    return str(item.data(0, Qt.ItemDataRole.UserRole))
