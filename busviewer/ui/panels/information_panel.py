"""What the DICOM file of the scan says of patient, study and device."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from busviewer.scan.dicom_info import DicomInfo
from busviewer.ui.kit.parts import heading, muted
from busviewer.ui.kit.text import marked, tr

__all__ = ["InformationPanel"]

_AGES = marked({"days": "{count} days", "weeks": "{count} weeks", "months": "{count} months", "years": "{count} years"})


class InformationPanel(QWidget):
    """Rows of name and value, of what the file says; the values can be selected and copied.

    Attributes:
        told: whether there is anything to say of the scan.
        private: whether what identifies a patient is left out.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told, self.private = False, False
        self._info: DicomInfo | None = None
        self._said: list[tuple[str, str]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading(tr("Patient and study")))
        self._rows = QFormLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(12)
        self._rows.setVerticalSpacing(4)
        column.addLayout(self._rows)
        self._note = muted(tr("Privacy mode: what identifies the patient is hidden."))
        self._note.setWordWrap(True)
        column.addWidget(self._note)

    def show_info(self, info: DicomInfo | None) -> None:
        """Show what a file says; None where it says nothing, or is no DICOM file."""
        if info is None or info != self._info:
            self._info = info
            self._fill()

    def set_private(self, on: bool) -> None:
        """Leave out what identifies a patient, or show it again."""
        self.private = on
        self._fill()

    def wait(self) -> None:
        """Show nothing in the place of what was told of the scan before, while that of the next is read."""
        self._info = None
        self._fill_rows([])

    @property
    def text(self) -> str:
        """All that is said, a line for each value."""
        return "\n".join(f"{name}: {text}" for name, text in self._said)

    def _fill(self) -> None:
        info = self._info
        self.told = info is not None and info != DicomInfo()
        self._note.setVisible(self.private)
        self._fill_rows([] if info is None else list(_rows(info, self.private)))

    def _fill_rows(self, rows: list[tuple[str, str]]) -> None:
        while self._rows.rowCount():
            self._rows.removeRow(0)
        self._said = rows
        for name, text in rows:
            value = QLabel(text)
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setWordWrap(True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setAccessibleName(f"{name}: {text}")
            self._rows.addRow(muted(name), value)


def _rows(info: DicomInfo, private: bool) -> Iterator[tuple[str, str]]:
    """Name and value of what the file says; of what identifies nobody alone, where it is ``private``."""
    age = _age(info.age)
    born = f"{info.birth_date} ({age})" if info.birth_date and age else info.birth_date or age
    identifying = (
        (tr("Patient"), info.patient),
        (tr("Patient ID"), info.patient_id),
        (tr("Born"), born if info.birth_date else ""),
        (tr("Study date"), " ".join(filter(None, (info.date, info.time)))),
        (tr("Study"), info.study),
        (tr("Series"), info.series),
        (tr("Accession number"), info.accession),
    )
    others = (
        (tr("Age"), age if private or not info.birth_date else ""),
        (tr("Side"), tr(info.side) if info.side else ""),
        (tr("Body part"), info.body_part),
        (tr("Device"), info.device),
        (tr("Transducer"), info.transducer),
    )
    place = (tr("Institution"), info.institution)
    told = others if private else (*identifying, *others, place)
    yield from ((name, text) for name, text in told if text)


def _age(age: str) -> str:
    """As "45 years", which DICOM's "045Y" became."""
    count, _, unit = age.partition(" ")
    return tr(_AGES[unit]).format(count=count) if unit in _AGES else age
