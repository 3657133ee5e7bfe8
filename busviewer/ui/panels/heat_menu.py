"""The small menu beside the heatmap's layer: by which method it is made, for what, and how far it can be trusted."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup

from busviewer.segmentation.explaining import CLASSES, METHODS, Choices
from busviewer.ui.kit.parts import more_button
from busviewer.ui.kit.text import tr

__all__ = ["HeatMenu", "class_words"]

_Row = tuple[str, dict[str, object], bool]  # words, what it sets, whether it can be chosen


def class_words(name: str) -> str:
    """A class, as a reader calls it."""
    return {"malignant": tr("malignant"), "benign": tr("benign"), "normal": tr("no lesion")}[name]


def _lesion(number: int) -> dict[str, object]:
    return {"target": "lesion", "lesion": number, "drawn": False}


class HeatMenu(QObject):
    """Signals: ``changed`` what is asked; ``region_wanted`` a region is to be drawn; ``check_wanted``.

    Attributes:
        button: with the menu.
        method: of ``METHODS``. target: of ``TARGETS``. lesion: which one of the draft, from 1; 0 for all.
        drawn: whether the target "region" is one that was drawn for the heatmap, not the reader's mask.
        member: which network of the model, None for their mean.
    """

    changed = Signal()
    region_wanted = Signal()
    check_wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.method, self.target, self.lesion = next(iter(METHODS)), "lesion", 0
        self.drawn = False
        self.member: int | None = None
        self._choices = Choices()
        self._lesions, self._checkable = 0, False
        self._groups: list[QActionGroup] = []
        self.button = more_button(tr("Heatmap: method, target, check"), self.actions)

    def set_choices(self, choices: Choices) -> None:
        """What the model in use can be asked; what it cannot is no longer chosen."""
        self._choices = choices
        if self.method not in choices.methods:
            self.method = next(iter(METHODS))
        if self.target in CLASSES and self.target not in choices.classes:
            self.target = "lesion"
        if self.member is not None and self.member >= len(choices.members):
            self.member = None

    def set_lesions(self, lesions: int) -> None:
        """How many lesions the draft has."""
        self._lesions = lesions
        if self.lesion > lesions:
            self.lesion = 0

    @property
    def lesions(self) -> int:
        """How many lesions can be chosen one by one: none where there is one only."""
        return self._lesions if self._lesions > 1 else 0

    def aim_at(self, lesion: int) -> None:
        """Explain this lesion of the draft, from 1; 0 for all."""
        self._take(_lesion(lesion))

    def aim_at_region(self) -> None:
        """Explain a region that is drawn for it; nothing is told."""
        self.target, self.lesion, self.drawn = "region", 0, True

    def drop_region(self) -> None:
        """Explain the predicted lesion in place of a region that was drawn; nothing is told."""
        if self.drawn:
            self.target, self.drawn = "lesion", False

    def set_checkable(self, on: bool) -> None:
        """Whether a heatmap is on show."""
        self._checkable = on

    def actions(self) -> list[QAction]:
        """What the menu offers now."""
        for group in self._groups:
            group.deleteLater()
        self._groups = []
        return [*self._methods(), *self._targets(), *self._members(), *self._check()]

    def _group(self, title: str, options: list[_Row]) -> Iterator[QAction]:
        """A heading and its ``options``: their words, what each sets, whether it can be chosen."""
        group = QActionGroup(self)
        self._groups.append(group)
        head = QAction(title, group)
        head.setEnabled(False)
        group.setExclusive(True)
        yield head
        for words, values, there in options:
            action = QAction(words, group)
            action.setCheckable(True)
            action.setEnabled(there)
            action.setChecked(all(getattr(self, name) == value for name, value in values.items()))
            action.triggered.connect(lambda _on, values=values: self._take(values))
            yield action

    def _methods(self) -> Iterator[QAction]:
        names = {
            **METHODS,
            "occlusion": tr("Occlusion (takes some seconds)"),
            "gates": tr("Attention gates (gate weight, not importance)"),
        }
        there = self._choices.methods
        rows: list[_Row] = [(words, {"method": name}, name in there) for name, words in names.items()]
        return self._group(tr("Method"), rows)

    def _targets(self) -> Iterator[QAction]:
        rows: list[_Row] = [(tr("Predicted lesion"), _lesion(0), True)]
        for number in range(1, self.lesions + 1):
            rows.append((tr("Only lesion {number}").format(number=number), _lesion(number), True))
        rows.append((tr("Your mask"), {"target": "region", "lesion": 0, "drawn": False}, True))
        rows.append((tr("Draw a region…"), {"drawn": True}, True))
        for name in self._choices.classes:
            words = tr("Class: {name}").format(name=class_words(name))
            rows.append((words, {"target": name, "lesion": 0, "drawn": False}, True))
        return self._group(tr("Target"), rows)

    def _members(self) -> Iterator[QAction]:
        names = self._choices.members
        if len(names) < 2:
            return
        rows: list[_Row] = [(tr("Mean of all"), {"member": None}, True)]
        rows += [(f"{number}: {name}", {"member": number - 1}, True) for number, name in enumerate(names, 1)]
        yield from self._group(tr("Network"), rows)

    def _check(self) -> Iterator[QAction]:
        group = QActionGroup(self)
        self._groups.append(group)
        line = QAction(group)
        line.setSeparator(True)
        check = QAction(tr("Check this heatmap"), group)
        check.setEnabled(self._checkable)
        check.triggered.connect(lambda: self.check_wanted.emit())
        yield from (line, check)

    def _take(self, values: dict[str, object]) -> None:
        if values.get("drawn"):
            self.region_wanted.emit()
            return
        for name, value in values.items():
            setattr(self, name, value)
        self.changed.emit()
