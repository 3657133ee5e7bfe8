"""The words of a search on a page of the help: lit, and gone through one after another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from busviewer.ui.help.help_search import Span, spans_of
from busviewer.ui.kit.theme import theme

__all__ = ["Matches"]


class Matches:
    """Lights the words of a search on the page that ``view`` shows."""

    def __init__(self, view: QTextBrowser) -> None:
        self._view = view
        self._spans: list[Span] = []
        self._at = -1

    @property
    def count(self) -> int:
        """How many words are lit."""
        return len(self._spans)

    @property
    def current(self) -> int:
        """Which of them the reader is at, from 1; 0 for none."""
        return self._at + 1

    def look(self, words: Sequence[str], start: int = 0) -> None:
        """Light ``words`` on the page on show, and be at the first of them after ``start``, a place of its text.

        The page is moved only where that word is out of sight.
        """
        self._spans = []
        block = self._view.document().begin()
        while words and block.isValid():
            self._spans += [(block.position() + a, block.position() + b) for a, b in spans_of(block.text(), words)]
            block = block.next()
        self._at = next((at for at, span in enumerate(self._spans) if span[0] >= start), 0 if self._spans else -1)
        self._light()
        if self._spans:
            self._bring_in_sight()

    def step(self, by: int) -> None:
        """Go to the next word (1) or the previous one (-1); after the last comes the first."""
        if self._spans:
            self._at = (self._at + by) % len(self._spans)
            self._light()
            self._bring_in_sight()

    def _light(self) -> None:
        lit = []
        for at, (start, end) in enumerate(self._spans):
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self._view.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor = cursor  # type: ignore[attr-defined]
            here = at == self._at
            mark.format.setBackground(theme().colour("accent" if here else "selection"))  # type: ignore[attr-defined]
            if here:
                mark.format.setForeground(theme().colour("accent_text"))  # type: ignore[attr-defined]
            lit.append(mark)
        self._view.setExtraSelections(lit)

    def _bring_in_sight(self) -> None:
        view = self._view
        view.document().size()  # lays all of it out, or the scroll bar would not reach that far yet
        cursor = QTextCursor(view.document())
        cursor.setPosition(self._spans[self._at][0])
        place, room = view.cursorRect(cursor), view.viewport().height()
        if place.top() < 0 or place.bottom() > room:
            bar = view.verticalScrollBar()
            bar.setValue(bar.value() + place.top() - room // 3)
