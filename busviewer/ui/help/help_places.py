"""Which part of the help belongs to which part of the window: what F1 opens."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

__all__ = ["PLACES", "place_of"]

PLACES = {
    "ArchiveDialog": "reading.md#open-from-an-archive",
    "ArchiveServersDialog": "reading.md#open-from-an-archive",
    "ArchiveStoreDialog": "reading.md#open-from-an-archive",
    "AssessmentPanel": "reading.md#segment",
    "BiradsPanel": "reading.md#bi-rads-and-the-report",
    "BoxesDialog": "reading.md#without-patient-data",
    "ChooseScan": "reading.md#what-you-see",
    "ClipBar": "reading.md#clips",
    "ComparePage": "reading.md#work-with-a-second-reader",
    "DraftStrip": "reading.md#segment",
    "ExportDialog": "reading.md#export",
    "FigureDialog": "reading.md#export",
    "ImportDialog": "reading.md#import-masks",
    "InformationPanel": "reading.md#dicom",
    "KeysDialog": "reading.md#keys",
    "KeysEditor": "reading.md#keys",
    "LayersPanel": "reading.md#what-you-see",
    "LesionReportDialog": "reading.md#bi-rads-and-the-report",
    "MeasurementsPanel": "reading.md#what-you-see",
    "ModelDialog": "models.md",
    "ModelsDialog": "models.md#your-models",
    "OptionsRow": "reading.md#correct-a-mask",
    "ReadingPanel": "reading.md#sign-off",
    "ReportDialog": "speed.md#report-a-problem",
    "SelfTestDialog": "speed.md#self-test",
    "SettingsDialog": "reading.md#first-start-and-settings",
    "StartPage": "reading.md#your-first-study",
    "SummaryDialog": "reading.md#summary",
    "ToolBar": "reading.md#correct-a-mask",
    "TrainingDialog": "models.md#fine-tune-a-model-on-your-finals",
    "UnreadablePage": "reading.md#scans-you-can-open",
    "VersionsDialog": "reading.md#when-saving-fails",
    "WelcomePage": "reading.md#first-start-and-settings",
    "WindowLevelPanel": "reading.md#what-you-see",
    "WorklistPanel": "reading.md#the-worklist",
}
"""A page, with "#" and the :func:`slug` of its heading, by the class of a widget: by name, as dialogs load late."""


def place_of(widget: QWidget | None) -> str:
    """The part of the help on ``widget``, or on what it lies in; "" where there is none."""
    while widget is not None:
        for kind in type(widget).__mro__:
            if kind.__name__ in PLACES:
                return PLACES[kind.__name__]
        if widget.isWindow():
            break
        widget = widget.parentWidget()
    return ""
