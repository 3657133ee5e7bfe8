"""The widget with which a setting is changed: the rule of the setting decides which it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from busviewer.settings import OVERLAY_RULES, OVERLAYS, RULES, Overlay
from busviewer.settings.rules import Choice, Colour, Flag, Number, Rule, Whole
from busviewer.ui.kit.colour_button import ColourButton
from busviewer.ui.kit.language import NAMES
from busviewer.ui.kit.number_field import NumberField
from busviewer.ui.kit.parts import Elided, choice, push_button
from busviewer.ui.kit.text import tr
from busviewer.ui.panels.layers_panel import LAYERS
from busviewer.ui.setup.settings_table import Entry

__all__ = ["ChoiceEditor", "Editor", "editor_for", "leave_wheel"]


class _WheelGuard(QObject):
    """Lets the wheel scroll the page, and not change what lies under the pointer by chance."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass the wheel on where the widget has no focus."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def leave_wheel(widget: QWidget) -> None:
    """Let the wheel change ``widget`` only while that has the focus."""
    widget.installEventFilter(_WheelGuard(widget))


class Editor(QWidget):
    """Shows one value and lets it be changed. Signals: ``edited`` the value that the reader wants; ``refused`` what is
    wrong with what was typed."""

    edited = Signal(object)
    refused = Signal(str)

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in widgets:
            row.addWidget(widget, int(isinstance(widget, Elided)))
            leave_wheel(widget)
        row.addStretch(0)
        self.setFocusProxy(widgets[0])

    def show_value(self, value: Any) -> None:
        """Show ``value``, without telling it as a change."""

    def offers(self, value: Any) -> bool:
        """Whether ``value`` can be chosen here."""
        return True


class ChoiceEditor(Editor):
    """A drop-down list. A value in force that is not among the options is shown, as not found."""

    def __init__(self, name: str, options: Sequence[tuple[str, str]]) -> None:
        self.box = choice([], name)
        super().__init__(self.box)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.set_options(options)
        self.box.activated.connect(lambda _index: self.edited.emit(self.box.currentData()))

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer these: (value, words)."""
        value = self.box.currentData()
        self._options = list(options)
        self._fill(value)

    def _fill(self, value: str | None) -> None:
        options = list(self._options)
        if value is not None and not self.offers(value):
            options.append((value, tr("{name} (not found)").format(name=value)))
        with QSignalBlocker(self.box):
            self.box.clear()
            for each, words in options:
                self.box.addItem(words, each)
            self.box.setCurrentIndex(self.box.findData(value))

    def show_value(self, value: Any) -> None:
        """Show ``value``."""
        self._fill(value)

    def offers(self, value: Any) -> bool:
        """Whether ``value`` is among the options."""
        return any(each == value for each, _words in self._options)


class _FlagEditor(Editor):
    def __init__(self, name: str) -> None:
        self.box = QCheckBox(tr("On"))
        self.box.setAccessibleName(name)
        super().__init__(self.box)
        self.box.clicked.connect(lambda on: self.edited.emit(on))

    def show_value(self, value: Any) -> None:
        """Show ``value``."""
        self.box.setChecked(value)


class _NumberEditor(Editor):
    """A number; ``scale`` of what is shown to the value: 100 for one in percent."""

    def __init__(self, name: str, rule: Number | Whole, unit: str) -> None:
        self._whole, self._scale = isinstance(rule, Whole), 100 if unit == "%" else 1
        digits = 0 if self._whole or self._scale == 100 else 1
        low, high = rule.low * self._scale, rule.high * self._scale
        self.field = NumberField(low, high, low, name, digits=digits)
        if unit:
            self.field.setSuffix(f" {unit}")
        super().__init__(self.field)
        self.field.valueChanged.connect(lambda shown: self.edited.emit(self._value(shown)))
        self.field.refused.connect(self.refused)

    def _value(self, shown: float) -> float:
        return round(shown) if self._whole else shown / self._scale

    def show_value(self, value: Any) -> None:
        """Show ``value``."""
        with QSignalBlocker(self.field):
            self.field.setValue(value * self._scale)


class _ColourEditor(Editor):
    """``own`` is the colour that "" stands for; ``line`` how it is drawn."""

    def __init__(self, name: str, own: str, line: str) -> None:
        self.button = ColourButton(name, own, line)
        super().__init__(self.button)
        self.button.chosen.connect(lambda: self.edited.emit(self.button.colour))

    def show_value(self, value: Any) -> None:
        """Show ``value``."""
        self.button.set_colour(value)


class _TextEditor(Editor):
    def __init__(self, name: str) -> None:
        self.field = QLineEdit()
        self.field.setAccessibleName(name)
        super().__init__(self.field)
        self.field.editingFinished.connect(lambda: self.edited.emit(self.field.text().strip()))

    def show_value(self, value: Any) -> None:
        """Show ``value``."""
        self.field.setText(value)


class _OverlayEditor(Editor):
    """The parts of an overlay side by side, each by its own rule."""

    def __init__(self, name: str, title: str, words: Mapping[str, str]) -> None:
        own, line = next(
            ((colour, line) for layer, _title, colour, line in LAYERS if layer == name), ("#FFFFFF", "solid")
        )
        style = _choice_of(OVERLAY_RULES["style"], Overlay().style, words)
        self.parts: dict[str, Editor] = {
            "colour": _ColourEditor(title, own, line),
            "style": ChoiceEditor(tr("{layer}: style").format(layer=title), style),
            "opacity": _made(OVERLAY_RULES["opacity"], tr("{layer}: opacity").format(layer=title), "%"),
        }
        super().__init__(*self.parts.values())
        self._value = Overlay()
        for part, editor in self.parts.items():
            editor.edited.connect(lambda value, part=part: self._edited(part, value))
            editor.refused.connect(self.refused)

    def _edited(self, part: str, value: Any) -> None:
        self.edited.emit(Overlay(**{**vars(self._value), part: value}))

    def show_value(self, value: Any) -> None:
        """Show ``value``."""
        self._value = value
        for part, editor in self.parts.items():
            editor.show_value(getattr(value, part))


class _ButtonEditor(Editor):
    """What the value comes to, in words, and the button that opens the editor of the setting."""

    def __init__(self, name: str, label: str, act: Callable[[], object], words: Callable[[Any], str]) -> None:
        self.button, self._label, self._words = push_button(label, act), Elided(40), words
        super().__init__(self.button, self._label)
        self.button.setAccessibleName(tr("{setting}: {command}").format(setting=name, command=label))

    def show_value(self, value: Any) -> None:
        """Show ``value``."""
        self._label.setText(self._words(value))


def _choice_of(rule: Rule, default: Any, words: Mapping[str, str]) -> list[tuple[str, str]]:
    assert isinstance(rule, Choice)
    values = rule.allowed if default in rule.allowed else (default, *rule.allowed)
    return [(value, _spoken(words.get(value, value))) for value in values]


def _spoken(word: str) -> str:
    """``word`` in the reader's language; the name of a language stays as it is written in that language."""
    return word if word in NAMES.values() else tr(word)


def _made(rule: Rule, title: str, unit: str) -> Editor:
    if isinstance(rule, Flag):
        return _FlagEditor(title)
    if isinstance(rule, Number | Whole):
        return _NumberEditor(title, rule, unit)
    if isinstance(rule, Colour):
        return _ColourEditor(title, "#FFFFFF", "block")
    return _TextEditor(title)


def editor_for(
    name: str,
    default: Any,
    entry: Entry,
    *,
    options: Sequence[tuple[str, str]] | None = None,
    opens: Callable[[], object] | None = None,
    words: Callable[[Any], str] = str,
) -> Editor:
    """The editor of the setting ``name``.

    ``options`` (value, words) are what there is to choose from, where the rule does not know; ``opens`` the editor of
    a setting that has one of its own, and ``words`` what its value comes to.
    """
    title = tr(entry.title)
    if opens is not None:
        return _ButtonEditor(title, tr(entry.opens), opens, words)
    if options is not None:
        return ChoiceEditor(title, options)
    if name in OVERLAYS:
        return _OverlayEditor(name, title, entry.words)
    if isinstance(RULES[name], Choice):
        return ChoiceEditor(title, _choice_of(RULES[name], default, entry.words))
    return _made(RULES[name], title, entry.unit)
