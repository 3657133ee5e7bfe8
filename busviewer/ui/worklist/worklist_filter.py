"""Above the worklist: search, what is left on show, in which order."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from busviewer.study.worklist.listing import Order, Rule, values_of
from busviewer.study.worklist.worklist import Row
from busviewer.ui.kit.jobs import pause
from busviewer.ui.kit.parts import Elided, choice, search_field, set_look
from busviewer.ui.kit.text import marked, tr
from busviewer.ui.kit.theme import icon

__all__ = ["FilterBar"]

# what each value of a facet is called, where the reader ticks it and where it is told
_WORDS = marked({
    "unread": "Unread", "seen": "Unread, seen", "in progress": "In progress", "signed off": "Signed off",
    "most uncertain": "Most uncertain", "flagged": "Flagged", "not flagged": "Not flagged",
    "firm draft": "Firm draft", "possible lesion": "Possible lesion", "nothing found": "Nothing found",
    "without a draft": "Without a draft", "lesion": "Lesion", "no lesion": "No lesion",
    "benign": "Benign", "malignant": "Malignant", "normal": "Normal", "no class": "No class",
    "none given": "Not classified by me", "calipers": "Calipers", "text": "Text", "doppler": "Doppler",
    "two views": "Two views", "no marks": "No burnt-in marks", "near-duplicates": "Near-duplicates",
    "unreadable": "Unreadable", "to check": "File or ground truth to check", "removed": "Removed", "hidden": "Hidden",
})  # fmt: skip
_AT_ONCE = (
    (("state", "unread"), ("state", "seen"), ("state", "in progress"), ("state", "signed off")),
    (("attention", "most uncertain"), ("flag", "flagged"), ("near_duplicates", "near-duplicates")),
    (("file", "unreadable"), ("file", "to check"), ("file", "removed"), ("hidden", "hidden")),
)
# a submenu each: its title, and the values that are always offered; the others are those that the study has
_SUBMENUS: dict[str, tuple[str, tuple[str, ...]]] = {
    "draft": (marked("Draft"), ("firm draft", "possible lesion", "nothing found", "without a draft")),
    "lesion": (marked("Signed off as"), ("lesion", "no lesion")),
    "class": (marked("Class"), ()),
    "my class": (marked("My class"), ("benign", "malignant", "none given")),
    "marks": (marked("Burnt-in marks"), ()),
}
_ORDERS = marked({
    Order.READING: "Reading order", Order.NAME: "Name", Order.CLASS: "Class", Order.STATE: "State",
    Order.FLAG: "Flagged", Order.LESION: "Lesion probability", Order.UNCERTAINTY: "Uncertainty", Order.DICE: "Dice",
    Order.NEAR_DUPLICATES: "Near-duplicates",
})  # fmt: skip
_EDGE, _GAP = 12, 4  # pixels
_SEARCH_TIP = marked(
    "Search words of the name, class or note; numbers, such as dice<0.7, uncertainty>0.3 or lesion>0.4; or values, "
    "such as state:unread, draft:possible, marks:calipers or lesion:no"
)


def word(value: str) -> str:
    """What a value of a facet is called."""
    return tr(_WORDS[value]) if value in _WORDS else value[:1].upper() + value[1:]


class _Menu(QMenu):
    """A menu that stays open while its boxes are ticked."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick, and stay."""
        if not self._tick(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks and stays, Enter ticks and goes."""
        if event.key() != Qt.Key.Key_Space or not self._tick(self.activeAction()):
            super().keyPressEvent(event)

    @staticmethod
    def _tick(action: QAction | None) -> bool:
        if action is None or not action.isCheckable() or not action.isEnabled():
            return False
        action.trigger()
        return True


class FilterBar(QWidget):
    """Signals: ``changed`` where what is to be on show, or its order, is another; ``searched`` where that is by what
    was typed; ``entered`` where it was handed over with Enter; ``again`` to arrange anew."""

    changed = Signal()
    searched = Signal()
    entered = Signal()
    again = Signal()

    def __init__(self, rows: Callable[[], Sequence[Row]]) -> None:
        super().__init__()
        self._rows = rows
        self._facets: dict[str, frozenset[str]] = {}
        self._only: tuple[str, frozenset[str]] = ("", frozenset())
        self.search = search_field(tr("Search"), tr(_SEARCH_TIP))
        self.filter = QToolButton()
        self.filter.setText(tr("Filter"))
        self.filter.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.filter.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = _Menu(self.filter)
        self.menu.aboutToShow.connect(self._fill)
        self.filter.setMenu(self.menu)
        self.order = choice([(tr(text), order) for order, text in _ORDERS.items()], tr("Sort by"))
        self.order.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.order.setMinimumWidth(72)
        self.backwards = QToolButton()
        self.backwards.setCheckable(True)
        self.stale, self.clear = QToolButton(), QToolButton()
        self._line = Elided(60)
        set_look(self._line, "role", "muted")
        self._name_buttons()
        self._lay_out()
        self._soon = pause(self, 120, self.searched.emit)
        self.search.textChanged.connect(lambda: self._soon.start())
        self.search.returnPressed.connect(self._enter)
        self.order.currentIndexChanged.connect(self._make_room)
        self.order.currentIndexChanged.connect(self.changed)
        self.backwards.toggled.connect(self._turned)
        self.clear.clicked.connect(lambda: self._choose({}))
        self.stale.clicked.connect(self.again)
        self.refresh_theme()
        self._tell()

    def _name_buttons(self) -> None:
        for button, name in (
            (self.filter, tr("Filter scans")),
            (self.backwards, tr("Reverse order")),
            (self.stale, tr("Reapply sorting and filter (scans have changed)")),
            (self.clear, tr("Clear filter")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setIconSize(QSize(16, 16))
            button.setProperty("flat", True)
        self.stale.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, 0, _EDGE, 0)
        column.setSpacing(_GAP)
        for widgets in (
            (self.search, self.stale),
            (self.filter, self.order, self.backwards),
            (self._line, self.clear),
        ):
            row = QHBoxLayout()
            row.setSpacing(_GAP)
            for widget in widgets:
                row.addWidget(widget, 1 if widget in (self.search, self.order, self._line) else 0)
            column.addLayout(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the order room to be read."""
        self._make_room()

    def _make_room(self) -> None:
        """The filter is an icon without its word where the order, in this language, needs that room."""
        texts = [self.order.itemText(row) for row in range(self.order.count())]
        width = self.order.fontMetrics().horizontalAdvance
        frame = self.order.sizeHint().width() - max(map(width, texts))
        self.filter.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        taken = self.filter.sizeHint().width() + self.backwards.sizeHint().width() + 2 * (_EDGE + _GAP)
        if width(self.order.currentText()) + frame > self.width() - taken:
            self.filter.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def refresh_theme(self) -> None:
        """Tint the icons for the look in force."""
        self.search.actions()[0].setIcon(icon("search", "muted"))
        self.filter.setIcon(icon("filter", "accent" if self.told else "text"))
        self.backwards.setIcon(icon("sort-back" if self.backwards.isChecked() else "sort"))
        self.stale.setIcon(icon("again", "accent"))
        self.clear.setIcon(icon("close", "muted"))

    # --- what is asked for -----------------------------------------------------------------------------------------
    @property
    def rule(self) -> Rule:
        """What is to be on show."""
        return Rule(self.search.text(), dict(self._facets))

    @property
    def sorting(self) -> tuple[Order, bool]:
        """By what, and whether backwards."""
        return self.order.currentData(), self.backwards.isChecked()

    @property
    def told(self) -> str:
        """What is filtered, in words; "" where nothing is."""
        facets = [tr(" or ").join(map(word, sorted(chosen))) for chosen in self._facets.values()]
        return "  ·  ".join([self._only[0], *facets] if self._only[0] else facets)

    def leave(self, rows: Sequence[Row]) -> list[Row]:
        """The rows that are to be on show, in their order."""
        words, keys = self._only
        return [row for row in self.rule.leave(rows) if not words or row.key in keys]

    def show_only(self, words: str, keys: Collection[str]) -> None:
        """Ask for the scans ``keys`` and nothing else; ``words`` say which they are."""
        self.search.clear()
        self._soon.stop()
        self._choose({}, (words, frozenset(keys)))

    def forget_only(self) -> None:
        """Other scans are listed: those that were asked for by their keys are no longer among them."""
        self._only = "", frozenset()
        self._tell()

    def set_facet(self, facet: str, value: str, on: bool) -> None:
        """Ask for the rows of one value more under ``facet``, or no longer."""
        chosen = self._facets.get(facet, frozenset())
        chosen = chosen | {value} if on else chosen - {value}
        facets = {name: values for name, values in self._facets.items() if name != facet}
        self._choose({**facets, facet: chosen} if chosen else facets, self._only)

    def show_all(self) -> None:
        """Ask for everything."""
        self.search.clear()
        self._soon.stop()
        self._choose({})

    def ask_alike(self, other: FilterBar) -> None:
        """Ask for what ``other`` asks for, in its order."""
        self.order.setCurrentIndex(other.order.currentIndex())
        self.backwards.setChecked(other.backwards.isChecked())
        self.search.setText(other.search.text())
        self._soon.stop()
        self._choose(other._facets, other._only)

    def set_stale(self, stale: bool) -> None:
        """Whether rows have changed so that they would stand elsewhere, or not at all."""
        self.stale.setVisible(stale)

    def _choose(self, facets: dict[str, frozenset[str]], only: tuple[str, frozenset[str]] = ("", frozenset())) -> None:
        self._facets, self._only = facets, only
        self._tell()
        self.changed.emit()

    def _enter(self) -> None:
        if self._soon.isActive():
            self._soon.stop()
            self.searched.emit()
        self.entered.emit()

    def _tell(self) -> None:
        told = self.told
        self._line.setText(tr("Filter: {what}").format(what=told))
        self._line.setToolTip(self._line.text())
        self._line.setVisible(bool(told))
        self.clear.setVisible(bool(told))
        self.filter.setIcon(icon("filter", "accent" if told else "text"))

    def _turned(self) -> None:
        self.refresh_theme()
        self.changed.emit()

    # --- the menu --------------------------------------------------------------------------------------------------
    def _fill(self) -> None:
        """What can be ticked, with what the study has."""
        self.menu.clear()
        for group in _AT_ONCE:
            for facet, value in group:
                self._add(self.menu, facet, value)
            self.menu.addSeparator()
        for facet, (title, values) in _SUBMENUS.items():
            offered = values or tuple(values_of(self._rows(), facet))
            submenu = _Menu(tr(title), self.menu)
            for value in dict.fromkeys([*offered, *sorted(self._facets.get(facet, ()))]):
                self._add(submenu, facet, value)
            self.menu.addMenu(submenu)
        self.menu.addSeparator()
        everything = self.menu.addAction(tr("Show all"))
        everything.setEnabled(bool(self.told))
        everything.triggered.connect(lambda: self._choose({}))

    def _add(self, menu: QMenu, facet: str, value: str) -> None:
        action = menu.addAction(word(value))
        action.setCheckable(True)
        action.setChecked(value in self._facets.get(facet, ()))
        action.toggled.connect(lambda on: self.set_facet(facet, value, on))
