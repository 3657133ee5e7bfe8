"""What the header says of the other scans that show the same view, and the way there."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from busviewer.files import shown
from busviewer.scan.frames import short_name
from busviewer.ui.kit.text import plain_tip, tr

__all__ = ["NearDuplicatesButton"]

_NAMED = 2  # scans


class NearDuplicatesButton(QToolButton):
    """ "Near-duplicate of benign (12)": a click goes there, or asks to which of several.

    Signals: ``chosen`` a scan's key.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: dict[str, str] = {}
        self._texts, self._level = ("", ""), 1
        self.setProperty("flat", True)
        self.setIconSize(QSize(18, 18))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._go)
        self.hide()

    def show_near_duplicates(self, names: Mapping[str, str]) -> None:
        """Tell the other scans that show the view of the one on screen, by key what each is called, by :meth:`say`."""
        self._names = {key: shown(name) for key, name in names.items()}
        first = ", ".join(short_name(name) for name in list(self._names.values())[:_NAMED])
        text = tr("Near-duplicate of {scans}").format(scans=first)
        if len(names) > _NAMED:
            text = tr("Near-duplicate of {scans} and {count} more").format(scans=first, count=len(names) - _NAMED)
        short = tr("1 near-duplicate") if len(names) == 1 else tr("{count} near-duplicates").format(count=len(names))
        self._texts = text, short
        self.setAccessibleName(text)
        lines = [tr("Near-duplicates (scans that show the same view). Click to go to one:"), *self._names.values()]
        self.setToolTip(plain_tip("\n".join(lines)))

    @property
    def level(self) -> int:
        """How little it says: 0 who they are, 1 how many, 2 their icon alone."""
        return self._level

    @property
    def wider(self) -> int:
        """How many pixels more it takes to say who they are than how many."""
        metrics = self.fontMetrics()
        return metrics.horizontalAdvance(self._texts[0]) - metrics.horizontalAdvance(self._texts[1])

    def say(self, level: int) -> None:
        """Say as much as that; nothing where there are none."""
        self._level = level
        only = Qt.ToolButtonStyle.ToolButtonIconOnly
        self.setToolButtonStyle(only if level == 2 else Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setText(self._texts[min(level, 1)])
        self.setVisible(bool(self._names))

    def _go(self) -> None:
        if len(self._names) == 1:
            self.chosen.emit(next(iter(self._names)))
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, name in self._names.items():
            menu.addAction(name.replace("&", "&&"), lambda key=key: self.chosen.emit(key))  # type: ignore[misc]
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
