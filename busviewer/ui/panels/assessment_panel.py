"""What the lesion is taken for: by the reader, and, where that is wanted and no sooner, by the model."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from busviewer.segmentation.prediction import Prediction
from busviewer.study.annotations.annotation import imported_from
from busviewer.ui.commands.actions import Actions
from busviewer.ui.kit.draft_words import percent, possible_lesion
from busviewer.ui.kit.parts import heading, muted
from busviewer.ui.kit.text import tr

__all__ = ["CLASS_ACTIONS", "MODE_ACTIONS", "AssessmentPanel", "assessment_words"]

MODE_ACTIONS = {"off": "assessment_off", "after sign-off": "assessment_after", "at once": "assessment_at_once"}
CLASS_ACTIONS: dict[str | None, str] = {
    "benign": "class_benign",
    "malignant": "class_malignant",
    None: "class_none",
}


def assessment_words(found: Prediction, sensitivity: str) -> str:
    """The assessment by a model, which it names, as a reader is told it, worded as no diagnosis; by ``sensitivity`` a
    draft is firm."""
    if source := imported_from(found.model.name):
        return tr("The draft was imported from {source}. There is no assessment by a model.").format(source=source)
    malignant, kind_of_draft = found.malignant_probability, found.kind(sensitivity)
    if kind_of_draft == "none":
        text = tr("{model} found no lesion (lesion probability {share}).")
        return text.format(model=found.model.name, share=percent(found.lesion_probability))
    weak = possible_lesion(found.lesion_probability) + ". " if kind_of_draft == "weak" else ""
    if malignant is None:
        return weak + tr("The model {model} gives no assessment of the lesion.").format(model=found.model.name)
    if round(100 * malignant) == 50:
        kind = tr("equally likely benign or malignant ({share}).")
    elif malignant > 0.5:
        kind = tr("malignant is more likely than benign ({share}).")
    else:
        kind = tr("benign is more likely than malignant ({share}).")
    kind = kind.format(share=percent(max(malignant, 1 - malignant)))
    said = (
        tr("Assessment by {model}, not a diagnosis: if this is a lesion,")
        if weak
        else tr("Assessment by {model}, not a diagnosis:")
    )
    return f"{weak}{said.format(model=found.model.name)} {kind}"


class AssessmentPanel(QWidget):
    """The reader's class as three buttons, always; below them the model's assessment, while there is one to show."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading(tr("Assessment")))
        mine = QHBoxLayout()
        mine.setSpacing(4)
        mine.addWidget(QLabel(tr("My class")))
        mine.addSpacing(8)
        self.buttons: dict[str | None, QToolButton] = {}
        for lesion_class, name in CLASS_ACTIONS.items():
            self.buttons[lesion_class] = self._make_class(actions, name)
            mine.addWidget(self.buttons[lesion_class])
        column.addLayout(mine)
        models = QHBoxLayout()
        models.addWidget(QLabel(tr("Model's assessment")))
        models.addStretch(1)
        self.mode = self._make_mode(actions)
        models.addWidget(self.mode)
        column.addLayout(models)
        self.words, self.note = QLabel(), muted()
        for label in (self.words, self.note):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        self.show_words("", "")

    @staticmethod
    def _make_mode(actions: Actions) -> QToolButton:
        made = QToolButton()
        made.setProperty("flat", True)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setAccessibleName(tr("When to show the model's assessment"))
        made.setToolTip(tr("When to show the model's assessment"))
        menu = QMenu(made)
        menu.addActions([actions[name] for name in MODE_ACTIONS.values()])
        made.setMenu(menu)
        return made

    @staticmethod
    def _make_class(actions: Actions, name: str) -> QToolButton:
        made = QToolButton()
        made.setProperty("choice", True)
        made.setDefaultAction(actions[name])
        made.setAccessibleName(tr("My class") + ": " + actions[name].text())
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return made

    def show_mode(self, text: str) -> None:
        """When the model's assessment is shown, in a word."""
        self.mode.setText(text)

    def show_words(self, words: str, note: str) -> None:
        """The model's ``words``, or why there are none; each may be ""."""
        for label, text in ((self.words, words), (self.note, note)):
            label.setText(text)
            label.setVisible(bool(text))
