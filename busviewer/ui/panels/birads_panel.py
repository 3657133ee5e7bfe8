"""The BI-RADS form beside the mask: one lesion at a time, all by keyboard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from busviewer.files import shown
from busviewer.mask import LesionMeasurements
from busviewer.study.birads import Description, Lexicon, LexiconField, OtherView
from busviewer.ui.kit.number_field import NumberField
from busviewer.ui.kit.parts import choice, heading, muted, push_button
from busviewer.ui.kit.text import named, number, tr

__all__ = ["BiradsPanel"]

_NONE = "–"
_FARTHEST, _MOST_LESIONS = 300, 8
_TITLE = 96  # pixels: the terms need the room more


class BiradsPanel(QWidget):
    """Signals: ``said`` what the reader says of the lesion now, a Description; ``chosen`` the number of the lesion."""

    said = Signal(object)
    chosen = Signal(int)

    def __init__(self, lexicon: Lexicon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lexicon = lexicon
        self._description = Description((0.0, 0.0))
        self._offered: dict[str, str] = {}
        self.lesion = choice([], tr("Lesion"))
        self.accept = push_button(tr("Accept what is computed and suggested"), self._accept)
        self.accept.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys where they are
        self.accept.setToolTip(tr("Take the terms marked computed or suggested as yours"))
        self.measured, self.volume, self.note = muted(), muted(), muted()
        for label in (self.measured, self.volume, self.note):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(heading(tr("BI-RADS")))
        head.addStretch(1)
        head.addWidget(self.lesion)
        column.addLayout(head)
        column.addWidget(self.measured)
        self.fields: dict[str, QComboBox | QToolButton] = {}
        self._labels: dict[str, QLabel] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)
        for each in lexicon.fields:
            self._labels[each.name] = self._add(tr(each.title), self._make(each))
        self.nipple = NumberField(0, _FARTHEST, 0, tr("Distance from the nipple"), digits=1)
        self.nipple.setSuffix(tr(" mm"))
        self.nipple.setSpecialValueText(_NONE)
        self._add(tr("From the nipple"), self.nipple)
        self.view, self.view_lesion = (
            choice([], tr("Other view of this lesion")),
            NumberField(1, _MOST_LESIONS, 1, tr("Number of the lesion in the other view")),
        )
        self.view.setToolTip(tr("An orthogonal view (radial and antiradial). The report gives three dimensions and a "
                                "volume from both"))  # fmt: skip
        self._add(tr("Other view"), self.view)
        self._add(tr("Lesion in that view"), self.view_lesion)
        column.addWidget(self.volume)
        column.addWidget(self.accept)
        column.addWidget(self.note)
        for widget in (self.lesion, self.view, self.nipple, self.view_lesion, *self.fields.values()):
            widget.installEventFilter(self)
            widget.setMinimumWidth(40)
            widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for widget in (self.lesion, self.view, *self.fields.values()):
            widget.setProperty("keepsLetters", True)  # they choose a term, and must not sign off or take another tool
        self.lesion.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.lesion.activated.connect(lambda _row: self.chosen.emit(self.lesion.currentData()))
        self.nipple.valueChanged.connect(lambda value: self._say(nipple_mm=value or None))
        self.view.activated.connect(lambda _row: self._say_view())
        self.view_lesion.valueChanged.connect(lambda _value: self._say_view())
        self.clear()

    def _add(self, title: str, widget: QWidget) -> QLabel:
        row, label = self._grid.rowCount(), QLabel(title)
        label.setWordWrap(True)
        label.setFixedWidth(max(_TITLE, *map(label.fontMetrics().horizontalAdvance, title.split())))
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(widget, row, 1)
        return label

    def _make(self, field: LexiconField) -> QWidget:
        title = tr(field.title)
        if not field.several:
            made = choice([], title)
            made.activated.connect(lambda _row: self._set(field, made.currentData()))
            self.fields[field.name] = made
            return made
        button, menu = QToolButton(), QMenu(self)
        menu.installEventFilter(self)
        button.setProperty("choice", True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(title)
        button.setToolTip(title)
        button.setMenu(menu)
        self.fields[field.name] = button
        return button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to the panel: rolling on must not change a finding. Letters open the list of several terms,
        in which Space ticks one after the other."""
        if isinstance(watched, QMenu):
            return self._tick(watched, event) or super().eventFilter(watched, event)
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        if isinstance(watched, QToolButton) and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            letters = event.text().casefold()
            found = (each for each in watched.menu().actions() if each.text().casefold().startswith(letters))
            if letters.strip() and letters.isprintable() and (first := next(found, None)) is not None:
                watched.menu().popup(watched.mapToGlobal(watched.rect().bottomLeft()))
                watched.menu().setActiveAction(first)
                return True
        return super().eventFilter(watched, event)

    @staticmethod
    def _tick(menu: QMenu, event: QEvent) -> bool:
        """Space ticks a term and leaves the list open; whether it did."""
        action = menu.activeAction()
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Space or action is None:
            return False
        if event.type() == QEvent.Type.KeyPress:
            row = menu.actions().index(action)
            action.trigger()
            menu.setActiveAction(menu.actions()[row])  # the list was filled anew
        return True

    def take_keys(self) -> None:
        """To the first field of which nothing is said yet; where the keys are here already, to the next lesion."""
        focus = self.window().focusWidget()
        if focus is not None and self.isAncestorOf(focus) and self.lesion.count() > 1:
            row = (self.lesion.currentIndex() + 1) % self.lesion.count()
            self.lesion.setCurrentIndex(row)
            self.chosen.emit(self.lesion.currentData())
        said = self._description.said
        empty = (widget for name, widget in self.fields.items() if not said.get(name) and name not in self._offered)
        to = next(empty, self.fields[self.lexicon.fields[0].name])
        self.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # the ring shows where they are
        to.setFocus(Qt.FocusReason.TabFocusReason)

    # --- what is shown ---------------------------------------------------------------------------------------------
    def clear(self) -> None:
        """There is no lesion to describe."""
        self.show_lesion((), 0, Description((0.0, 0.0)), {}, {}, ())

    def show_lesion(
        self,
        lesions: Sequence[LesionMeasurements],
        number: int,
        description: Description,
        computed: Mapping[str, str],
        suggested: Mapping[str, str],
        views: Sequence[tuple[str, str]],
        lost: int = 0,
    ) -> None:
        """Show what was said of the lesion ``number`` of ``lesions``.

        ``computed`` and ``suggested`` are offered where the reader said nothing; ``views`` (key, name) may be chosen as
        the other view; so many descriptions are ``lost``: their lesions are not in the mask any more.
        """
        widgets = (self.lesion, self.view, self.nipple, self.view_lesion)
        for widget in widgets:
            widget.blockSignals(True)
        self._description = description
        lesion = next((each for each in lesions if each.number == number), None)
        self.setEnabled(lesion is not None)
        self.lesion.clear()
        for each in lesions:
            self.lesion.addItem(tr("Lesion {number}").format(number=each.number), each.number)
        self.lesion.setCurrentIndex(self.lesion.findData(number))
        self.lesion.setVisible(len(lesions) > 1)
        self.measured.setText(tr("Segment the scan or draw a lesion to describe it.") if lesion is None
                              else _measured_text(lesion))  # fmt: skip
        self._offered = {}
        for field in self.lexicon.fields:
            said = description.said.get(field.name, ())
            kind, offer = tr("computed"), computed.get(field.name, "")
            if not offer:
                kind, offer = tr("suggested"), suggested.get(field.name, "")
            if offer and not said:
                self._offered[field.name] = offer
            self._fill(field, said, offer if field.name in self._offered else "", kind)
        self.accept.setVisible(bool(self._offered))
        self.nipple.setValue(description.nipple_mm or 0)
        self._fill_views(description.other_view, views)
        self.show_volume("")
        text = tr("1 description belongs to a lesion that is not in the mask.")
        if lost > 1:
            text = tr("{count} descriptions belong to lesions that are not in the mask.").format(count=lost)
        self.note.setText(text if lost else "")
        self.note.setVisible(bool(lost))
        for widget in widgets:
            widget.blockSignals(False)

    def show_volume(self, text: str) -> None:
        """What both views tell of the size; "" for nothing."""
        self.volume.setText(text)
        self.volume.setVisible(bool(text))

    def _fill(self, field: LexiconField, said: tuple[str, ...], offer: str, kind: str) -> None:
        """``offer`` is shown in the place of nothing, and which ``kind`` of offer it is beside the title."""
        widget, title = self.fields[field.name], tr(field.title)
        named = f"{title} ({kind})" if offer else title
        label = self._labels[field.name]
        label.setText(f"{title}\n({kind})" if offer else title)
        label.setMinimumHeight(label.heightForWidth(label.maximumWidth()))  # or a third line is cut
        widget.setAccessibleName(named)
        widget.setToolTip(named)
        letters = widget.font()
        letters.setItalic(bool(offer))
        widget.setFont(letters)
        terms = [*field.terms, *(term for term in said if term not in field.terms)]
        if isinstance(widget, QComboBox):
            widget.clear()
            widget.addItem(tr(offer) if offer else _NONE, None)
            for term in terms:
                widget.addItem(shown(_word(field, term)), term)
            widget.setCurrentIndex(terms.index(said[0]) + 1 if said else 0)
            return
        menu = widget.menu()
        menu.clear()
        for term in terms:
            action = menu.addAction(shown(_word(field, term)).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(term in said)
            action.triggered.connect(lambda _on, term=term: self._toggle(field, term))
        text = ", ".join(_word(field, term) for term in said)
        widget.setText(shown(text if len(text) <= 30 else text[:29] + "…") if said else _NONE)
        widget.setToolTip(shown(text) or title)

    def _fill_views(self, other: OtherView | None, views: Sequence[tuple[str, str]]) -> None:
        self.view.clear()
        self.view.addItem(_NONE, None)
        for key, name in views:
            self.view.addItem(shown(name), key)
        if other is not None and self.view.findData(other.scan) < 0:
            self.view.addItem(shown(other.scan), other.scan)
        self.view.setCurrentIndex(0 if other is None else self.view.findData(other.scan))
        self.view_lesion.setValue(1 if other is None else other.lesion)
        self.view_lesion.setEnabled(other is not None)

    # --- what is said ----------------------------------------------------------------------------------------------
    def _set(self, field: LexiconField, term: str | None) -> None:
        self._say(said={**self._description.said, field.name: () if term is None else (term,)})

    def _toggle(self, field: LexiconField, term: str) -> None:
        said = field.toggled(self._description.said.get(field.name, ()), term)
        self._say(said={**self._description.said, field.name: said})

    def _accept(self) -> None:
        had = self.accept.hasFocus()
        self._say(said={**self._description.said, **{name: (term,) for name, term in self._offered.items()}})
        if had and self.accept.isHidden():  # or the keys are in whatever panel comes next
            self.take_keys()

    def _say_view(self) -> None:
        key = self.view.currentData()
        self._say(other_view=None if key is None else OtherView(key, round(self.view_lesion.value())))

    def _say(self, **fields: object) -> None:
        said = replace(self._description, **fields)  # type: ignore[arg-type]
        self.said.emit(replace(said, said={name: terms for name, terms in said.said.items() if terms}))


def _word(field: LexiconField, term: str) -> str:
    """A term in the reader's language; one of another lexicon as it was written."""
    return tr(term) if term in field.terms else term


def _measured_text(lesion: LesionMeasurements) -> str:
    """What is measured and is not in the table of lesions; where the spacing is unknown, that is said once for all."""
    form, known = lesion.shape, not lesion.uncalibrated
    turned = tr("not parallel, long axis at {angle}° to the skin")
    if lesion.parallel:
        turned = tr("parallel, long axis at {angle}° to the skin")

    def size(value: float) -> str:
        text = tr("{size} mm") if known else tr("{size} px")
        return text.format(size=number(value, 1 if known else 0))

    figures = (
        (tr("Depth (antero-posterior)"), size(form.depth)),
        (tr("Width"), size(form.width)),
        (tr("Orientation"), turned.format(angle=number(lesion.skin_angle, 0))),
        (tr("Equivalent diameter"), size(lesion.equivalent_diameter)),
        (tr("Distance to the skin"), tr("not found") if lesion.skin_distance is None else size(lesion.skin_distance)),
    )
    text = " · ".join(named(name, figure) for name, figure in figures)
    return tr("{figures}. All uncalibrated.").format(figures=text) if lesion.uncalibrated else text
