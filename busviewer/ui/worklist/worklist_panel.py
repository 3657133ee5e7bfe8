"""The worklist at the left: search, filter and order, how much is done, and the scans."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from busviewer.study.annotations.annotation import State
from busviewer.study.worklist.listing import Rule, arrange, values_of
from busviewer.study.worklist.worklist import Row, Worklist
from busviewer.ui.kit.jobs import pause
from busviewer.ui.kit.parts import Elided, muted, set_look
from busviewer.ui.kit.text import marked, tr
from busviewer.ui.worklist.worklist_filter import FilterBar, word
from busviewer.ui.worklist.worklist_list import WorklistView
from busviewer.ui.worklist.worklist_model import WorklistModel

__all__ = ["WorklistPanel"]

# what is said where one thing alone is asked for, and no scan has it
_NOTHING = marked(
    {
        "unread": "No scan is unread. You have worked on every scan.",
        "seen": "There is no scan that you opened and left unread.",
        "in progress": "No scan is in progress. A scan is in progress once you draw or note something.",
        "signed off": "You have not signed off any scan yet. Use Sign off to make a mask final.",
        "flagged": "No scan is flagged. Use Flag to mark a scan to return to.",
        "firm draft": "No scan has a firm draft. Use Segment to make drafts.",
        "possible lesion": "No scan has a possible lesion waiting for your decision.",
        "nothing found": "There is no scan in which the model found nothing.",
        "without a draft": "Every scan has a draft.",
        "most uncertain": "No open draft has a known uncertainty. Use Segment to make drafts.",
        "near-duplicates": "No near-duplicates have been found in this study.",
        "unreadable": "No unreadable scan has been found.",
        "to check": "No file and no ground truth that needs a check has been found.",
        "removed": "No scan has been removed since you opened the study.",
        "hidden": "You have not hidden any scan.",
    }
)


class WorklistPanel(QWidget):
    """The rows stay where they are while the reader works: they are sorted and filtered when asked for, by what
    they were then, and a button tells that doing it again would change something.

    Signals: ``chosen`` the key of the scan the reader went to; ``wanted`` keys on show that lack a thumbnail.
    """

    chosen = Signal(object)  # as all that carries a key: a str would lose the bytes of a name that are not UTF-8
    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("worklistPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._worklist = Worklist()
        self._arranged: dict[str, Row] = {}  # the rows as they were when they were last arranged
        self._blind = self._worklist.blind  # what was hidden then
        self._current: str | None = None
        self._last: dict[str, str] = {}  # of each clip, the frame that was shown last
        self.model = WorklistModel()
        self.bar = FilterBar(lambda: self._worklist.rows)
        self.search = self.bar.search
        self._counts = Elided(100)
        set_look(self._counts, "role", "muted")
        self._done = QProgressBar()
        self._done.setTextVisible(False)
        self._done.setFixedHeight(4)
        self._done.setProperty("thin", True)
        self._done.setAccessibleName(tr("Signed off"))
        self.list = WorklistView(self.model)
        self._empty, self.show_all = muted(), QPushButton(tr("Show all"))
        self._nothing = self._make_nothing()
        self._lay_out()
        self._look = pause(self, 60, self._ask_thumbnails)
        self.bar.changed.connect(self._filter)
        self.bar.searched.connect(self._search)
        self.bar.entered.connect(self._enter)
        self.bar.again.connect(self.arrange)
        self.list.went.connect(self._went)
        self.list.verticalScrollBar().valueChanged.connect(lambda: self._look.start())
        self.list.selectionModel().selectionChanged.connect(self.update_counts)

    def _make_nothing(self) -> QWidget:
        """What is seen where the search and the filter leave nothing."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(20, 12, 20, 20)
        column.setSpacing(12)
        self._empty.setWordWrap(True)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.show_all.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_all.clicked.connect(self.bar.show_all)
        column.addWidget(self._empty)
        column.addWidget(self.show_all, 0, Qt.AlignmentFlag.AlignHCenter)
        holder.hide()
        return holder

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.bar)
        done = QVBoxLayout()
        done.setContentsMargins(12, 0, 12, 4)
        done.setSpacing(4)
        done.addWidget(self._counts)
        done.addWidget(self._done)
        column.addLayout(done)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        column.addStretch(0)

    def refresh_theme(self) -> None:
        """Tint the icons for the look in force."""
        self.bar.refresh_theme()

    def set_worklist(self, worklist: Worklist) -> None:
        """Show another study's rows."""
        self._worklist, self._current = worklist, None
        self._last.clear()
        self.bar.forget_only()
        self.model.clear()
        self.arrange()

    def show_only(self, words: str, keys: Collection[str]) -> None:
        """Show the scans ``keys`` and no others; ``words`` say which they are."""
        self.bar.show_only(words, keys)

    # --- which rows, in which order --------------------------------------------------------------------------------
    def _search(self) -> None:
        """Show what matches. A scan on screen that does not is left for the first that does, so that no key acts on
        what the list does not show; where nothing matches it stays."""
        self.arrange(keep=False)
        keys = self.keys
        if keys and self._current in self._worklist and self._current not in keys:
            own = self._worklist.clips.frames(self._current or "")
            self.chosen.emit(next((key for key in keys if key in own), keys[0]))

    def _filter(self) -> None:
        """Show what is asked for; of a clip on screen, go to a frame that is, where the one on screen is not."""
        self.arrange()
        if self._current is not None and self._current in self._worklist.clips:
            left = {row.key for row in self.bar.leave(list(self._arranged.values()))}
            frames = self._worklist.clips.frames(self._current)
            found = next((key for key in frames if key in left), None)
            if found is not None and self._current not in left:
                self.chosen.emit(found)

    def _enter(self) -> None:
        """From the search into the list, where that has what is looked for."""
        if not self.nothing_text:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def arrange(self, *, keep: bool = True) -> None:
        """Sort and filter by what the rows are now; the scan on screen is seen, and stays on show: without ``keep``,
        only where nothing else does."""
        self._arranged, self._blind = {row.key: row for row in self._worklist.listed_rows}, self._worklist.blind
        self.bar.set_stale(False)
        self._show(keep=keep)
        index = self.model.index_of(self._current)
        if index.isValid():
            self.list.scrollTo(index)

    def _show(self, *, keep: bool = True) -> None:
        """Show what is left of the rows as they were last arranged; new ones among them, hidden ones without."""
        before = self._arranged
        rows = [_as_it_was(row, before.setdefault(row.key, row)) for row in self._worklist.listed_rows]
        rule, left = self.bar.rule, self.bar.leave(rows)
        self._say_nothing(rule, bool(left))
        if (keep or not left) and self._current in self._worklist and all(row.key != self._current for row in left):
            kept = {row.key for row in left} | {self._current}
            left = [row for row in rows if row.key in kept]
        left = self._one_of_each(left)
        order, backwards = self.bar.sorting
        self.model.by = order
        arranged = arrange(left, order, backwards=backwards)
        selected, place = self.list.selected, self.list.place()
        self.model.set_rows([self._worklist.listed_row(row.key) for row in arranged], self._worklist.clips)
        self.list.setVisible(bool(arranged))
        self.list.select_keys(selected or [self._current or ""], self._current)
        self.list.go_back_to(place)
        self.update_counts()
        self._look.start()

    def _one_of_each(self, rows: list[Row]) -> list[Row]:
        """``rows`` with one for the frames of a clip: that on screen, else shown last, else worked on."""
        clips, chosen = self._worklist.clips, dict[str, Row]()
        for row in rows:
            file = clips.file(row.key)
            if file not in chosen or self._rank(row) < self._rank(chosen[file]):
                chosen[file] = row
        return list(chosen.values())

    def _rank(self, row: Row) -> int:
        """How little a row is the one that stands for its clip."""
        if row.clip is None or row.key == self._current:
            return 0
        if self._last.get(self._worklist.clips.file(row.key)) == row.key:
            return 1
        worked = (State.IN_PROGRESS, State.SIGNED_OFF)
        return 2 + worked.index(row.state) if row.state in worked else 4

    def update_rows(self, key: str | None) -> None:
        """The row of ``key`` changed, or any: where they stand stays, unless it would tell what is hidden now."""
        if key is None and self._worklist.blind != self._blind:
            self.arrange()
        elif key is None:
            self._show()
        elif key in self._worklist:
            on_show = (each for each in self._worklist.clips.frames(key) if self.model.index_of(each).isValid())
            for each in dict.fromkeys((key, *on_show)):
                row = self._worklist.listed_row(each)
                self.model.update_row(row)
                self.bar.set_stale(not self.bar.stale.isHidden() or self._stands_elsewhere(row))
            self.update_counts()

    def _stands_elsewhere(self, row: Row) -> bool:
        """Whether arranging anew would move ``row``, take it out or bring it in."""
        before = self._arranged.get(row.key)
        if before is None or before == row:
            return False
        order, _ = self.bar.sorting
        if order.value_of(before) != order.value_of(row):
            return True
        return bool(self.bar.leave([before])) != bool(self.bar.leave([row]))

    def _say_nothing(self, rule: Rule, found: bool) -> None:
        """Say why the list has no scan but the one on screen, where it has none, and offer to show all."""
        text, values = rule.text.strip(), [value for chosen in rule.facets.values() for value in chosen]
        if text and values:
            self._empty.setText(tr("No scan in the filtered list matches “{text}”.").format(text=text))
        elif text:
            lines = [tr("No scan matches “{text}”.").format(text=text)]
            lines += [tr("Available: {values}.").format(values=there) for there in self._there(rule)]
            self._empty.setText("\n".join(lines))
        elif len(values) == 1:
            said = _NOTHING.get(values[0], "")
            self._empty.setText(
                tr(said) if said else tr("No scan matches the filter: {what}.").format(what=word(values[0]))
            )
        else:
            self._empty.setText(tr("No scan matches all filters: {what}.").format(what=self.bar.told))
        if not self.bar.told and not text:
            self._empty.setText(tr("All scans are hidden. To see them, choose Filter > Hidden."))
        self.show_all.setVisible(bool(text or self.bar.told))
        self._nothing.setVisible(not found)

    def _there(self, rule: Rule) -> list[str]:
        """What can be asked of the facets that ``rule`` names, as it is typed: a value may have been mistyped."""
        rows = self._worklist.rows
        lists = [[f"{name}:{value}".replace(" ", "-") for value in values_of(rows, name)] for name in rule.named]
        return [", ".join(values) for values in lists if values]

    @property
    def nothing_text(self) -> str:
        """What is said where the search and the filter leave nothing, else ""."""
        return "" if self._nothing.isHidden() else self._empty.text()

    # --- counts ----------------------------------------------------------------------------------------------------
    def update_counts(self) -> None:
        """Tell how much is done, and how many are selected."""
        counts = self._worklist.counts
        parts = [tr("{done} of {total} signed off").format(done=counts.done, total=counts.listed)]
        shown, selected = self.model.rowCount(), self.list.selected_count
        if selected > 1:
            parts.append(tr("{count} selected").format(count=selected))
        elif shown != counts.listed + counts.gone:
            parts.append(tr("{count} shown").format(count=shown))
        self._counts.setText("  ·  ".join(parts) if counts.total else "")
        for count, text in ((counts.hidden, tr("{count} hidden")), (counts.gone, tr("{count} removed"))):
            if count:
                parts.append(text.format(count=count))
        self._counts.setToolTip("\n".join(parts))
        self._done.setRange(0, max(counts.listed, 1))
        self._done.setValue(counts.done)

    @property
    def counts_text(self) -> str:
        """What is said of how much is done."""
        return self._counts.text()

    # --- the scan on screen, and those selected --------------------------------------------------------------------
    @property
    def keys(self) -> list[str]:
        """The keys on show, in their order; of a clip, the frame that its row stands for."""
        return self.model.keys

    @property
    def selected(self) -> list[str]:
        """The keys of the selected rows, in their order; of a clip, the frame that its row stands for."""
        return self.list.selected

    @property
    def selected_scans(self) -> list[str]:
        """As :attr:`selected`, with all frames of each clip."""
        return self._worklist.clips.together(self.list.selected)

    def select_all(self) -> None:
        """Select every row on show; the scan on screen stays."""
        self.list.selectAll()

    def set_current(self, key: str | None) -> None:
        """Mark the scan that is on screen, without choosing it; another one ends a selection."""
        if key == self._current:
            return
        self._current = key
        if key is not None and key in self._worklist.clips:
            self._last[self._worklist.clips.file(key)] = key
            self.model.stand_for(self._worklist.listed_row(key))
        self.model.set_current(key)
        if key is not None and not self.model.index_of(key).isValid():
            self._show()
        self.list.select_only(key)

    def _went(self, key: str) -> None:
        if key != self._current:
            self.chosen.emit(key)

    # --- thumbnails ------------------------------------------------------------------------------------------------
    def set_thumbnail(self, key: str, picture: QImage) -> None:
        """A thumbnail is ready."""
        self.model.set_thumbnail(key, picture)

    def drop_thumbnails(self, keys: Collection[str]) -> None:
        """These have to be made anew."""
        for key in keys:
            self.model.drop_thumbnail(key)
        self._look.start()

    def _ask_thumbnails(self) -> None:
        """Ask for the thumbnails of the rows that are seen, and a page more."""
        if not self.list.isVisible():
            return
        missing = [key for key in self.model.keys_at(self.list.seen()) if not self.model.has_thumbnail(key)]
        rows = [self._worklist.row(key) for key in missing]
        missing = [row.key for row in rows if not row.unreadable and not row.gone]
        if missing:
            self.wanted.emit(missing)

    def resizeEvent(self, event: object) -> None:
        """More rows may be seen."""
        self._look.start()


def _as_it_was(row: Row, before: Row) -> Row:
    """``row`` as it was arranged, but for what the reader wants to be done at once."""
    return before if before.hidden == row.hidden else before._replace(hidden=row.hidden)
