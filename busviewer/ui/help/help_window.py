"""Help: the pages of ``resources/help`` in a window of their own, without the network, and a search in them."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QUrl
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QSplitter,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from busviewer import paths
from busviewer.ui.help.help_matches import Matches
from busviewer.ui.help.help_results import HelpResults
from busviewer.ui.help.help_search import find, parts_of, words_of
from busviewer.ui.kit.markdown_view import MarkdownView
from busviewer.ui.kit.parts import button_row, dialog_column, muted, push_button, search_field
from busviewer.ui.kit.slug import slug
from busviewer.ui.kit.text import tr

__all__ = ["PAGES", "HelpWindow"]

PAGES = ("index.md", "reading.md", "models.md", "scripting.md", "python.md", "speed.md")
_CONTENTS = 280  # pixels
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}  # results
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
        self._texts = {name: (self._folder / name).read_text(encoding="utf-8") for name in PAGES}
        self._parts = [part for name, text in self._texts.items() for part in parts_of(name, text)]
        self.page = _Page(self._folder)
        self.matches = Matches(self.page)
        self.contents = self._make_contents()
        self.field, self.results = search_field(tr("Search help")), HelpResults()
        self.nothing = muted()
        self.nothing.setWordWrap(True)
        self.back = push_button(tr("Back"), self.page.backward)
        self.forward = push_button(tr("Forward"), self.page.forward)
        self.previous = push_button(tr("Previous match"), lambda: self._step(-1))
        self.next = push_button(tr("Next match"), lambda: self._step(1))
        self.place = muted()
        for button, key in (
            (self.back, "Alt+Left"),
            (self.forward, "Alt+Right"),
            (self.previous, "Shift+F3"),
            (self.next, "F3"),
        ):
            button.setEnabled(False)
            button.setShortcut(QKeySequence(key))
            button.setToolTip(button.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
        for keys in ("Ctrl+F", "/"):
            QShortcut(QKeySequence(keys), self, self.search)
        self._left = self._make_left()
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.addWidget(self._left)
        split.addWidget(self.page)
        split.setStretchFactor(1, 1)
        split.setSizes([_CONTENTS, _SIZE.width() - _CONTENTS])
        split.setChildrenCollapsible(False)
        column = dialog_column(self, 12)
        column.addWidget(split, 1)
        close = push_button(tr("Close"), self.reject)
        column.addLayout(button_row(self.back, self.forward, None, self.place, self.previous, self.next, None, close))
        self.page.backwardAvailable.connect(self.back.setEnabled)
        self.page.forwardAvailable.connect(self.forward.setEnabled)
        self.page.sourceChanged.connect(self._mark)
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.results.chosen.connect(self._open_found)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - QSize(40, 80)))
        self._find("")
        self.page.setFocus()
        self.show_page(PAGES[0])

    def _make_left(self) -> QWidget:
        """The field; below it the contents, or what a search found."""
        self._stack = QStackedWidget()
        for widget in (self.contents, self.results):
            self._stack.addWidget(widget)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.nothing)
        column.addWidget(self._stack, 1)
        return left

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
            title, *parts = re.findall(r"^##? (.+)$", self._texts[name], re.MULTILINE)
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

    # --- searching -------------------------------------------------------------------------------------------------
    def search(self) -> None:
        """Let the reader type what to look for."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _find(self, text: str) -> None:
        """List what has the words of ``text``, and light them on the page; without words, show the contents."""
        words = words_of(text)
        found = find(self._parts, text)
        self.results.show_found(found)
        self._stack.setCurrentWidget(self.results if words else self.contents)
        self.nothing.setText(tr("No page has all of these words. Try fewer, or the beginning of a word."))
        self.nothing.setVisible(bool(words) and not found)
        self._light()

    def _light(self, start: int = 0) -> None:
        self.matches.look(words_of(self.field.text()), start)
        self._show_place()

    def _step(self, by: int) -> None:
        self.matches.step(by)
        self._show_place()

    def _show_place(self) -> None:
        at, count = self.matches.current, self.matches.count
        self.place.setText(tr("Match {at} of {count} on this page").format(at=at, count=count) if count else "")
        for button in (self.previous, self.next):
            button.setEnabled(count > 0)

    def _open_found(self, target: str) -> None:
        """Go to the part, and there to the first of the words."""
        self.show_page(target)
        self._light(self.page.place_of(target.partition("#")[2]) or 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the field, arrows choose a result and Enter opens it; Esc ends the search before it closes the help."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.field.text():
            key = Qt.Key(event.key())
            if key in _STEPS:
                self.results.step(_STEPS[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.results.choose()
                return True
            if key == Qt.Key.Key_Escape:
                self.field.clear()
                return True
        return super().eventFilter(watched, event)

    # --- where the reader is ---------------------------------------------------------------------------------------
    def _mark(self, url: QUrl) -> None:
        """Show in the contents where the reader is."""
        here = f"{url.fileName()}#{url.fragment()}".rstrip("#")
        for rows in self._rows:
            on_page = _target(rows[0]) == url.fileName()
            rows[0].setExpanded(on_page)
            if on_page:
                self.contents.setCurrentItem(next((row for row in rows if _target(row) == here), rows[0]))
        self._light(self.page.place_of(url.fragment()) or 0)


def _row(parent: QTreeWidget | QTreeWidgetItem, title: str, target: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem(parent, [title])
    item.setToolTip(0, title)
    item.setData(0, Qt.ItemDataRole.UserRole, target)
    return item


def _target(item: QTreeWidgetItem) -> str:
    return str(item.data(0, Qt.ItemDataRole.UserRole))
