"""What is seen while no study is open: what to do next."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from busviewer.files import shown
from busviewer.ui.commands.actions import Actions
from busviewer.ui.commands.bindings import key_text
from busviewer.ui.kit.jobs import Poster
from busviewer.ui.kit.parts import button_row, clear_layout, heading, muted, set_look, set_role
from busviewer.ui.kit.text import plain_tip, shown_folder, tr
from busviewer.ui.kit.theme import app_icon, icon

__all__ = ["StartPage"]

_SHOWN, _WIDTH, _PATH_WIDTH = 6, 600, 300


class _Recent(QPushButton):
    """One recent study: its name, where it lies, and whether it is still there."""

    def __init__(self, folder: str) -> None:
        super().__init__()
        self.setProperty("flat", True)
        self.setMinimumHeight(32)
        self.setToolTip(plain_tip(shown(folder)))
        self.setAccessibleName(tr("Open {folder}").format(folder=shown(folder)))
        self._picture, self._name, self._place = QLabel(), QLabel(), muted()
        path = shown_folder(folder)
        self._name.setText(shown(Path(folder).name or folder))
        self._place.setText(self._place.fontMetrics().elidedText(path, Qt.TextElideMode.ElideMiddle, _PATH_WIDTH))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        for label in (self._picture, self._name, self._place):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(label, int(label is self._name))
        self._picture.setPixmap(icon("open", "muted").pixmap(18, 18))

    def mark_missing(self) -> None:
        """It is not there now; it may be again, as on a disk that is plugged in."""
        self._picture.setPixmap(icon("warning", "warning").pixmap(18, 18))
        set_role(self._name, "muted")
        self._place.setText(tr("not found"))
        self.setAccessibleName(tr("{folder}: not found").format(folder=self.toolTip()))
        self.setToolTip(
            tr("{folder} cannot be found. It may have been moved, or its disk is not connected").format(
                folder=self.toolTip()
            )
        )


class StartPage(QWidget):
    """Signals: ``open_clicked``; ``sample_clicked``; ``recent_clicked`` and ``forget_clicked`` a folder;
    ``go_on_clicked`` and ``leave_clicked`` the answers to :meth:`set_offer`."""

    open_clicked = Signal()
    sample_clicked = Signal()
    recent_clicked = Signal(object)
    forget_clicked = Signal(object)
    go_on_clicked = Signal()
    leave_clicked = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("startPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._actions, self._poster = actions, Poster()
        self._rows: dict[str, tuple[_Recent, QToolButton]] = {}
        self._card = QFrame()
        self._card.setObjectName("startCard")
        self._card.setFixedWidth(_WIDTH)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(40, 36, 40, 32)
        column.setSpacing(12)
        column.addLayout(self._title())
        column.addSpacing(12)
        self._offer = self._make_offer()
        column.addWidget(self._offer)
        self.open = QPushButton()
        self.open.setProperty("primary", True)
        self.sample = QPushButton("  " + tr("Open sample study"))
        self.sample.setAccessibleName(tr("Open sample study"))
        self.sample.setToolTip(tr("Synthetic scans with known lesions, for trying out busviewer"))
        for button in (self.open, self.sample):
            button.setProperty("large", True)
            button.setIconSize(QSize(20, 20))
            column.addWidget(button)
        self.open.clicked.connect(self.open_clicked)
        self.sample.clicked.connect(self.sample_clicked)
        self.hint = muted()
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.hint)
        column.addSpacing(12)
        column.addWidget(heading(tr("Recent studies")))
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        column.addLayout(self._recent)
        column.addSpacing(12)
        column.addLayout(self._foot())
        outer = QVBoxLayout(self)
        outer.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)
        for name in ("open", "keys"):
            actions[name].changed.connect(self._show_keys)
        self._show_keys()
        self.show_drop("")
        self.refresh_theme()

    def _make_offer(self) -> QFrame:
        frame, self._offer_text = QFrame(), QLabel()
        frame.setObjectName("offer")
        self._offer_text.setWordWrap(True)
        self._offer_text.setTextFormat(Qt.TextFormat.PlainText)
        self.go_on, self.leave = QPushButton(tr("Continue")), QPushButton(tr("No"))
        self.go_on.setProperty("primary", True)
        self.go_on.clicked.connect(self.go_on_clicked)
        self.leave.clicked.connect(self.leave_clicked)
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._offer_text)
        column.addLayout(button_row(None, self.leave, self.go_on))
        frame.hide()
        return frame

    def set_offer(self, text: str) -> None:
        """Ask whether to go on with what was open when the program ended; "" takes the question away."""
        self._offer_text.setText(text)
        self._offer.setVisible(bool(text))

    @property
    def offer(self) -> str:
        """The question on show, "" where there is none."""
        return self._offer_text.text()

    @staticmethod
    def _title() -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(64, 64))
        picture.setAccessibleName(tr("The busviewer icon"))
        words = QVBoxLayout()
        words.setSpacing(4)
        title = QLabel("busviewer")
        title.setProperty("role", "title")
        words.addStretch(1)
        words.addWidget(title)
        what = muted(tr("Segment, correct and sign off lesions on breast ultrasound"))
        what.setWordWrap(True)
        words.addWidget(what)
        words.addStretch(1)
        row.addWidget(picture)
        row.addLayout(words, 1)
        return row

    def _foot(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        self._keys = muted()
        about = muted(
            tr(
                "Everything runs on this computer. Nothing leaves it unless you store it in an archive. Research "
                "software, not a medical device."
            )
        )
        for label in (self._keys, about):
            label.setWordWrap(True)
            column.addWidget(label)
        return column

    def _show_keys(self) -> None:
        """The hints name the keys that are in force."""
        opening, sheet = (key_text(self._actions[name].shortcut()) for name in ("open", "keys"))
        self.open.setText("  " + tr("Open a folder of scans…") + (f"   {opening}" if opening else ""))
        self._keys.setText(tr("For keyboard shortcuts, press {key}.").format(key=sheet))
        self._keys.setVisible(bool(sheet))

    def refresh_theme(self) -> None:
        """Tint the icons for the look in force."""
        self.open.setIcon(icon("open", "accent_text"))
        self.sample.setIcon(icon("sample"))

    def show_drop(self, name: str) -> None:
        """A folder called ``name`` is over the window, "" when it is not."""
        set_look(self._card, "drop", bool(name))
        rest = tr("or drop a folder anywhere in this window")
        self.hint.setText(tr("Drop to open {name}").format(name=name) if name else rest)
        set_role(self.hint, "accent" if name else "muted")

    # --- recent studies --------------------------------------------------------------------------------------------
    def set_recent(self, folders: Sequence[str], *, hidden: bool = False) -> None:
        """The folders opened before, the newest first; those that are gone are marked when that is known.

        ``hidden``: they are not told, as privacy mode is on.
        """
        clear_layout(self._recent)
        self._rows.clear()
        for folder in folders[:_SHOWN]:
            self._recent.addWidget(self._make_row(folder))
        if not folders:
            none = muted(
                tr("Recent studies are hidden in privacy mode.")
                if hidden
                else tr("No recent studies. You can start with the sample study: its lesions are known.")
            )
            none.setWordWrap(True)
            none.setContentsMargins(0, 8, 0, 8)
            self._recent.addWidget(none)
            return
        shown = list(self._rows)
        poster = self._poster

        def look() -> None:
            missing = [folder for folder in shown if not _there(folder)]
            poster.post(lambda: self._mark(missing))

        # a thread that nobody waits for: a network share that is gone can hold it up for minutes
        threading.Thread(target=look, name="recent-studies", daemon=True).start()

    def _make_row(self, folder: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        button, forget = _Recent(folder), QToolButton()
        button.clicked.connect(lambda: self.recent_clicked.emit(folder))
        forget.setProperty("flat", True)
        forget.setIcon(icon("close", "muted"))
        forget.setToolTip(tr("Remove from list"))
        forget.setAccessibleName(tr("Remove {folder} from the list").format(folder=folder))
        forget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        forget.clicked.connect(lambda: self.forget_clicked.emit(folder))
        forget.hide()
        row.addWidget(button, 1)
        row.addWidget(forget)
        self._rows[folder] = button, forget
        return holder

    def _mark(self, missing: Sequence[str]) -> None:
        for folder in missing:
            if isValid(self) and folder in self._rows:
                button, forget = self._rows[folder]
                button.mark_missing()
                forget.show()


def _there(folder: str) -> bool:
    try:
        return Path(folder).is_dir()
    except OSError:
        return False
