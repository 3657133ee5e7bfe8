"""What a fine-tune is asked for, as a form: a row for each field of the run's description that a reader may set."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QSizePolicy, QWidget

from busviewer.study.readers.consensus import CONSENSUS
from busviewer.training.finetuning.spec import FinetuneSpec
from busviewer.ui.kit.number_field import NumberField
from busviewer.ui.kit.parts import choice
from busviewer.ui.kit.text import marked, tr

__all__ = ["TrainingForm"]

_RATES = marked((("Gentle", 3e-5), ("Normal", 1e-4), ("Strong", 3e-4)))
_OTHER = -1.0
_WHAT = (
    (marked("As much as the finals allow"), "auto"),
    (marked("The whole model"), "all"),
    (marked("Only from when a draft is firm"), "decision"),
    (marked("Only the threshold"), "threshold"),
)


class _Rate(QWidget):
    """How strongly a training may change the model: in words, or as a number."""

    def __init__(self, value: float) -> None:
        super().__init__()
        words = [(tr(text), rate) for text, rate in _RATES]
        self.choice = choice([*words, (tr("Other"), _OTHER)], tr("How much training may change the model"))
        self.number = NumberField(1e-7, 0.1, value, tr("Learning rate"), digits=7)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.choice)
        row.addWidget(self.number)
        row.addStretch(1)
        self.choice.currentIndexChanged.connect(self._chosen)
        self.set_value(value)

    def set_value(self, value: float) -> None:
        """Show a rate."""
        self.number.setValue(value)
        place = self.choice.findData(value)
        self.choice.setCurrentIndex(place if place >= 0 else self.choice.findData(_OTHER))
        self._chosen()

    def typed(self) -> float | None:
        """The rate; None, and told, where what was typed is refused."""
        chosen = float(self.choice.currentData())
        return self.number.typed() if chosen == _OTHER else chosen

    def _chosen(self) -> None:
        self.number.setVisible(self.choice.currentData() == _OTHER)


class TrainingForm(QWidget):
    """A field that this version of the run's description does not have has no row.

    Signals: ``changed`` another choice; ``refused`` what is wrong with a number, a sentence.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, devices: Sequence[tuple[str, str]], device: str) -> None:
        """``devices`` as (wish, words); ``device`` is the one that is wished for."""
        super().__init__()
        self.whose = choice(
            ((tr("My finals"), False), (tr("Consensus of several readers"), True)), tr("Finals to train on")
        )
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(16)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # long texts above squeeze no row
        self._form.addRow(tr("Finals"), self.whose)
        self._form.setRowVisible(self.whose, False)
        known = {field.name: field.default for field in fields(FinetuneSpec)}
        self.epochs = NumberField(1, 200, float(str(known["epochs"])), tr("Epochs"))
        self.rate = _Rate(float(str(known["learning_rate"])))
        self._fields: dict[str, QWidget] = {}
        for name, label, field in (
            ("epochs", tr("Epochs"), self.epochs),
            ("learning_rate", tr("Strength"), self.rate),
            ("what", tr("Train"), choice([(tr(text), value) for text, value in _WHAT], tr("What is trained"))),
            ("replay", tr("Replay"), self._replay(known.get("replay"))),
            ("clicks", tr("Click tool"), self._clicks()),
            ("device", tr("Device"), choice([(words, wish) for wish, words in devices], tr("Device"))),
        ):
            if name in known:
                self._fields[name] = field
                self._form.addRow(label, field)
        self.show_asked({"device": device})
        self._connect()

    @staticmethod
    def _replay(default: object) -> QWidget:
        """Known scans among the new ones: yes or no, or which share of a batch."""
        tip = tr("Mix scans that the model knows into the training, so that it does not forget them")
        if isinstance(default, (int, float)) and not isinstance(default, bool):
            number = NumberField(0, 0.9, float(default), tr("Share of scans that the model knows"), digits=2)
            number.setToolTip(tip)
            return number
        box = QCheckBox(tr("Mix in scans that the model knows"))
        box.setChecked(True)
        box.setToolTip(tip)
        return box

    @staticmethod
    def _clicks() -> QWidget:
        box = QCheckBox(tr("Train its network on the same finals"))
        box.setChecked(True)
        box.setToolTip(tr("It is used with the new model only if it is better after 1, 2 and 3 clicks"))
        return box

    @property
    def clicks(self) -> bool:
        """Whether the network of the click tool shall learn too."""
        return bool(self._fields["clicks"].isChecked())  # type: ignore[attr-defined]

    def refuse_clicks(self) -> None:
        """The finals are too few for the network of the click tool."""
        self._fields["clicks"].setEnabled(False)

    def _connect(self) -> None:
        self.whose.currentIndexChanged.connect(self.changed)
        for field in (*self._fields.values(), self.rate.choice, self.rate.number):
            if isinstance(field, QComboBox):
                field.currentIndexChanged.connect(self.changed)
            elif isinstance(field, QCheckBox):
                field.toggled.connect(self.changed)
            elif isinstance(field, NumberField):
                field.valueChanged.connect(self.changed)
                field.refused.connect(self.refused)

    # --- what is asked ---------------------------------------------------------------------------------------------
    @property
    def consensus(self) -> bool:
        """Whether it shall learn from the consensus."""
        return bool(self.whose.currentData())

    @property
    def device(self) -> str:
        """The device that is wished for."""
        return str(self._fields["device"].currentData())  # type: ignore[attr-defined]

    def offer_consensus(self) -> None:
        """Let the reader choose to learn from the consensus: there is one."""
        self._form.setRowVisible(self.whose, True)

    def settings(self) -> dict[str, Any] | None:
        """The fields of the run's description; None, and told, where a number was refused."""
        found: dict[str, Any] = {}
        for name, field in self._fields.items():
            value: Any = None
            if isinstance(field, QComboBox):
                value = field.currentData()
            elif isinstance(field, QCheckBox):
                value = field.isChecked()
            elif isinstance(field, NumberField | _Rate):
                value = field.typed()
                if value is None:
                    return None
            found[name] = round(value) if name == "epochs" else value
        return found

    def show_asked(self, asked: dict[str, Any]) -> None:
        """Show in the form what a run was asked for."""
        if asked.get("reader") == CONSENSUS:
            self.offer_consensus()
            self.whose.setCurrentIndex(1)
        for name, field in self._fields.items():
            value = asked.get(name)
            if isinstance(field, QComboBox) and (place := field.findData(value)) >= 0:
                field.setCurrentIndex(place)
            elif isinstance(field, QCheckBox) and isinstance(value, bool):
                field.setChecked(value)
            elif isinstance(value, int | float) and not isinstance(value, bool):
                if isinstance(field, NumberField):
                    field.setValue(float(value))
                elif isinstance(field, _Rate):
                    field.set_value(float(value))

    def enable(self, whose: bool, rest: bool) -> None:
        """Let the reader choose whose finals, and the rest."""
        self.whose.setEnabled(whose)
        for field in self._fields.values():
            field.setEnabled(rest)
