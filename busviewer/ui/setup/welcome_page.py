"""The page of the first start: who reads, in which language, where segmenting runs and where things are stored."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from busviewer.files import shown
from busviewer.settings import LANGUAGES
from busviewer.ui.kit.language import NAMES
from busviewer.ui.kit.parts import choice, heading, muted, push_button, rule, set_look, set_role
from busviewer.ui.kit.suggestions import Suggestions
from busviewer.ui.kit.text import tr
from busviewer.ui.kit.theme import app_icon, icon
from busviewer.ui.readers.reader_controller import about_name, blind_choices
from busviewer.ui.setup.editors import leave_wheel
from busviewer.ui.setup.facts import Place, PlacesView

__all__ = ["WelcomePage"]

_WIDTH = 660


class WelcomePage(QScrollArea):
    """Signals: ``sample_clicked``, ``open_clicked``, ``tour_clicked`` and ``skip_clicked`` how the reader goes on;
    ``language_chosen`` one of LANGUAGES, or ""."""

    sample_clicked = Signal()
    open_clicked = Signal()
    tour_clicked = Signal()
    skip_clicked = Signal()
    language_chosen = Signal(str)

    def __init__(self, name: str, language: str) -> None:
        """``name`` is the login name, which is offered."""
        super().__init__()
        self.setObjectName("startPage")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Welcome to busviewer"))
        self.name, self.note = QLineEdit(name), muted()
        self.name.setAccessibleName(tr("Your name"))
        self.name.textEdited.connect(lambda _text: self.refuse(""))
        self.name.returnPressed.connect(self._enter)
        self._entered = False  # the Enter in the field was the answer
        self.note.setWordWrap(True)
        self.suggestions = Suggestions(self.name)
        self.blind = choice(blind_choices(), tr("Read blind: hide until sign-off"))
        names = [(tr("System language"), ""), *((NAMES[code], code) for code in LANGUAGES)]
        self.language = choice(names, tr("Language"))
        self.language.setCurrentIndex(self.language.findData(language))
        self.language.activated.connect(lambda _index: self.language_chosen.emit(self.language.currentData()))
        for box in (self.blind, self.language):
            leave_wheel(box)
        self.device, self.places = QLabel(tr("Looking for a graphics card…")), PlacesView()
        self.device.setWordWrap(True)
        self.sample = push_button(tr("Open sample study"), self.sample_clicked.emit, primary=True)
        self.sample.setToolTip(tr("Synthetic scans with known lesions, for trying out busviewer"))
        self.open = push_button(tr("Open a folder of scans…"), self.open_clicked.emit)
        self.tour = push_button(tr("Take the tour"), self.tour_clicked.emit)
        self.tour.setToolTip(tr("Five steps on the sample study"))
        self.skip = push_button(tr("Skip"), self.skip_clicked.emit)
        self.skip.setToolTip(tr("Go on with the usual settings (Esc)"))
        for button in (self.sample, self.open, self.tour, self.skip):
            button.setProperty("large", True)
            button.setIconSize(QSize(20, 20))
        self._waiting = False
        self._lay_out()
        self.refuse("")
        self.refresh_theme()

    def _lay_out(self) -> None:
        card, inside = QFrame(), QWidget()
        card.setObjectName("startCard")
        card.setMinimumWidth(_WIDTH)
        card.setMaximumWidth(_WIDTH + 160)
        inside.setObjectName("startPage")
        column = QVBoxLayout(card)
        column.setContentsMargins(32, 20, 32, 20)
        column.setSpacing(8)
        column.addLayout(self._title())
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        named = QVBoxLayout()
        named.setSpacing(2)
        named.addWidget(self.name)
        named.addWidget(self.note)
        named.addWidget(self.suggestions)
        form.addRow(tr("Your name"), named)
        form.addRow(tr("Hide until sign-off"), self.blind)
        form.addRow(tr("Language"), self.language)
        column.addLayout(form)
        column.addWidget(rule())
        column.addWidget(heading(tr("On this computer")))
        column.addWidget(self.device)
        column.addWidget(self.places)
        column.addWidget(rule())
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.sample, self.open, self.tour):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.skip)
        column.addLayout(row)
        outer = QVBoxLayout(inside)
        outer.setContentsMargins(8, 8, 8, 8)
        outer.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        self.setWidget(inside)

    @staticmethod
    def _title() -> QHBoxLayout:
        row, words, picture = QHBoxLayout(), QVBoxLayout(), QLabel()
        row.setSpacing(16)
        words.setSpacing(4)
        picture.setPixmap(app_icon().pixmap(48, 48))
        picture.setAccessibleName(tr("The busviewer icon"))
        title = QLabel(tr("Welcome to busviewer"))
        title.setProperty("role", "title")
        about = muted(
            tr(
                "You can change all of this later: Edit > Settings. Everything runs on this computer. Research "
                "software, not a medical device."
            )
        )
        about.setWordWrap(True)
        words.addWidget(title)
        words.addWidget(about)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _enter(self) -> None:
        self._entered = True
        self._first().click()

    def _first(self) -> QPushButton:
        return self.open if self._waiting else self.sample

    def refuse(self, why: str) -> None:
        """Say why the name cannot be used; "" says what it is for."""
        self.note.setText(why or tr("It is written into each annotation that you make."))
        set_role(self.note, "warning" if why else "muted")
        if why:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            self.name.selectAll()

    def wait_for(self, path: Path) -> None:
        """Offer first to open ``path``, which waits until it is known who reads."""
        self._waiting = True
        self.open.setText(tr("Open {name}").format(name=shown(path.name or str(path))).replace("&", "&&"))
        for button in (self.open, self.sample):
            set_look(button, "primary", button is self.open)
        self.tour.hide()
        self.refresh_theme()

    def know(self, known: Mapping[str, int]) -> None:
        """Offer the readers of the study that waits, each with the number of scans, and tell of the name."""
        self.suggestions.offer(tuple(known), lambda name: about_name(name, known))

    def show_device(self, words: str) -> None:
        """Where segmenting runs; "" while that is not known."""
        if words:
            self.device.setText(words)

    def show_places(self, shown: Sequence[Place]) -> None:
        """What is stored where."""
        self.places.show_places(shown)

    def refresh_theme(self) -> None:
        """Tint the icons for the look in force."""
        self.sample.setIcon(icon("sample", "text" if self._waiting else "accent_text"))
        self.open.setIcon(icon("open", "accent_text" if self._waiting else "text"))
        self.places.refresh_theme()

    # --- keys ------------------------------------------------------------------------------------------------------
    def showEvent(self, event: QShowEvent) -> None:
        """The name is what to begin with."""
        super().showEvent(event)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def event(self, event: QEvent) -> bool:
        """Esc is for this page, not for the tool in hand."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc skips it."""
        if self._entered:  # it ends here, or it would press the button to which the focus went
            self._entered = False
        elif event.key() == Qt.Key.Key_Down and self.name.hasFocus():
            self.suggestions.open()
        elif _is_escape(event):
            self.skip_clicked.emit()
        else:
            super().keyPressEvent(event)


def _is_escape(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape and event.modifiers() == Qt.KeyboardModifier.NoModifier
