"""The Settings dialog: made from the fields of the settings and what the table says of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from busviewer.settings import Settings
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.parts import button_row, dialog_column, heading, muted, push_button, search_field
from busviewer.ui.kit.preferences import Preferences
from busviewer.ui.kit.text import tr
from busviewer.ui.setup.editors import ChoiceEditor, Editor, editor_for
from busviewer.ui.setup.facts import Place, PlacesView
from busviewer.ui.setup.settings_table import BY_HAND, SECTIONS, Entry

__all__ = ["SettingRow", "SettingsDialog"]

_SIZE = QSize(880, 640)
_EDITOR_WIDTH = 300
Options = Sequence[tuple[str, str]]


class SettingRow(QWidget):
    """One setting: what it is, its editor, and "Restore default" where it differs from that."""

    def __init__(self, name: str, default: Any, entry: Entry, editor: Editor, restore: Callable[[], object]) -> None:
        super().__init__()
        self.entry, self.editor, self._default = entry, editor, default
        title = QLabel(tr(entry.title))
        title.setBuddy(editor)
        title.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        if entry.text:
            text = muted(tr(entry.text))
            text.setWordWrap(True)
            words.addWidget(text)
        words.addStretch(1)
        self.restore = push_button(tr("Restore default"), restore)
        self.restore.setProperty("flat", True)
        self.restore.setAccessibleName(tr("{setting}: restore default").format(setting=tr(entry.title)))
        editor.setMinimumWidth(_EDITOR_WIDTH)
        right = QVBoxLayout()
        right.setSpacing(2)
        right.addWidget(editor)
        right.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeft)
        right.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addLayout(right)
        self.searched = " ".join((title.text(), tr(entry.text) if entry.text else "", name)).casefold()

    def show_value(self, value: Any) -> None:
        """Show the value in force."""
        self.editor.show_value(value)
        by_itself = bool(self.entry.opens)  # such an editor has its own way back
        self.restore.setVisible(value != self._default and not by_itself and self.editor.offers(self._default))


class SettingsDialog(QDialog):
    """Each change applies at once, in the open window too; there is nothing to confirm.

    Args:
        preferences: what is shown and changed; changes made elsewhere are followed.
        options: of settings whose choices are found by looking: (value, words), by name.
        openers: what opens the editor of a setting that has one of its own.
        words: what the value of such a setting comes to.
        bar: where what is wrong is said, and questions are asked.
    """

    def __init__(
        self,
        preferences: Preferences,
        *,
        options: Mapping[str, Options],
        openers: Mapping[str, Callable[[], object]],
        words: Mapping[str, Callable[[Any], str]],
        bar: MessageBar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._preferences, self.bar = preferences, bar
        bar.setParent(self)
        self.rows: dict[str, SettingRow] = {}
        self._sections: dict[str, QWidget] = {}
        self.places, self.device = PlacesView(), muted()
        self.device.setWordWrap(True)
        defaults = Settings()
        for name, entry in BY_HAND.items():
            default = getattr(defaults, name)
            editor = editor_for(
                name, default, entry, options=options.get(name), opens=openers.get(name), words=words.get(name, str)
            )
            editor.edited.connect(lambda value, name=name: preferences.change(**{name: value}))
            editor.refused.connect(lambda why: bar.tell(why, "warning", about="program"))
            self.rows[name] = SettingRow(name, default, entry, editor, partial(self._restore, name))
        self.search = search_field(tr("Search settings"))
        self.list = QListWidget()
        self.list.setObjectName("sections")
        self.list.setAccessibleName(tr("Sections"))
        self.list.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)
        self._nothing = muted(tr("No setting matches."))
        self._lay_out()
        self.search.textChanged.connect(lambda _text: self._filter())
        self.list.currentItemChanged.connect(lambda *_: self._choose())
        self.list.itemClicked.connect(lambda _item: self._choose())  # the current one too, out of a search
        preferences.changed.connect(self._follow)
        self._follow(frozenset(self.rows))
        self.list.setCurrentRow(0)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - QSize(40, 80)))
        self.search.setFocus()

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("settingsSheet")
        sheet = QVBoxLayout(inside)
        sheet.setContentsMargins(16, 12, 16, 12)
        sheet.setSpacing(16)
        for section, title in SECTIONS.items():
            QListWidgetItem(tr(title), self.list).setData(Qt.ItemDataRole.UserRole, section)
            self._sections[section] = holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(8)
            column.addWidget(heading(tr(title)))
            for row in self.rows.values():
                if row.entry.section == section:
                    column.addWidget(row)
            if section == "model":
                column.addWidget(self.device)
            if section == "storage":
                column.addWidget(self.places)
                text = tr("If a study is read-only, its annotations are in busviewer's own folder instead.")
                note = muted(text)
                note.setWordWrap(True)
                column.addWidget(note)
            sheet.addWidget(holder)
        sheet.addWidget(self._nothing)
        sheet.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(tr("Settings"))
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addLayout(left)
        middle.addWidget(self._scroll, 1)
        note = muted(tr("Changes apply at once."))
        self.restore_all = push_button(tr("Restore all defaults…"), self._ask_restore)
        self.close_ = push_button(tr("Close"), self.close)
        column = dialog_column(self, 12)
        column.addLayout(middle, 1)
        column.addWidget(self.bar)
        column.addLayout(button_row(self.restore_all, None, note, self.close_))
        self.list.setMinimumWidth(self.list.sizeHintForColumn(0) + 32)
        self.search.setMinimumWidth(self.list.minimumWidth())

    # --- which are on show -----------------------------------------------------------------------------------------
    @property
    def section(self) -> str:
        """The section that is chosen; "" while a search shows all that matches."""
        item = self.list.currentItem()
        return "" if item is None or self.search.text().strip() else str(item.data(Qt.ItemDataRole.UserRole))

    def show_section(self, section: str) -> None:
        """Go to ``section``, one of SECTIONS."""
        self.list.setCurrentRow(list(SECTIONS).index(section))

    def _choose(self) -> None:
        if self.search.text():
            self.search.clear()  # filters anew
        else:
            self._filter()

    def _filter(self) -> None:
        """Show the section that is chosen; with a search, all settings that match."""
        wanted, section = self.search.text().casefold().split(), self.section
        for row in self.rows.values():
            row.setVisible(all(word in row.searched for word in wanted))
        found = {row.entry.section for row in self.rows.values() if not row.isHidden()}
        found |= {name for name, title in SECTIONS.items() if all(word in tr(title).casefold() for word in wanted)}
        for name, holder in self._sections.items():
            holder.setVisible(name == section if section else name in found)
        self._nothing.setVisible(not section and not found)
        if (item := self.list.currentItem()) is not None:
            item.setSelected(bool(section))
        self._scroll.verticalScrollBar().setValue(0)

    # --- values ----------------------------------------------------------------------------------------------------
    def _follow(self, names: frozenset[str]) -> None:
        """These have another value now, whoever changed them."""
        for name in names & self.rows.keys():
            self.rows[name].show_value(getattr(self._preferences.settings, name))
        if "theme" in names and self.isVisible():
            self.bar.refresh_theme()
            self.places.refresh_theme()

    def offer(self, name: str, options: Options) -> None:
        """Let the setting ``name`` be one of ``options``: (value, words)."""
        row = self.rows[name]
        if isinstance(row.editor, ChoiceEditor):
            row.editor.set_options(options)
            row.show_value(getattr(self._preferences.settings, name))

    def show_facts(self, device: str, places: Sequence[Place]) -> None:
        """Say where segmenting runs, and what is stored where."""
        self.device.setText(device)
        self.device.setVisible(bool(device))
        self.places.show_places(places)

    def _restore(self, name: str) -> None:
        focus = self.focusWidget()
        self._preferences.change(**{name: getattr(Settings(), name)})
        if focus is self.rows[name].restore:
            self.rows[name].editor.setFocus(Qt.FocusReason.OtherFocusReason)  # the button is gone

    def _ask_restore(self) -> None:
        defaults, now = Settings(), self._preferences.settings
        changed = {
            name: getattr(defaults, name)
            for name, row in self.rows.items()
            if not row.entry.stays
            and not row.entry.opens
            and getattr(now, name) != getattr(defaults, name)
            and row.editor.offers(getattr(defaults, name))
        }
        if not changed:
            self.bar.tell(tr("All settings have their defaults already."), about="program")
            return
        text = tr(
            "Restore the defaults of {count} settings? Reader, blind reading, privacy mode, keyboard shortcuts and "
            "archives stay as they are."
        )
        if len(changed) == 1:
            text = tr(
                "Restore the default of 1 setting? Reader, blind reading, privacy mode, keyboard shortcuts and "
                "archives stay as they are."
            )
        answers = ((tr("Keep"), lambda: None), (tr("Restore"), lambda: self._preferences.change(**changed)))
        self.bar.ask(text.format(count=len(changed)), answers, about="program", focus=True)

    def done(self, result: int) -> None:
        """Take over what is being typed, as leaving its field does, and end any question that is shown here."""
        self.setFocus()
        self.bar.dismiss()
        super().done(result)
