"""The tour: five steps on the sample study, done in the real window, which goes on by itself as they are done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtWidgets import QMainWindow, QWidget

from busviewer.review import Aspect, Change, ReviewSession
from busviewer.study.annotations.annotation import State
from busviewer.study.folder.study import Study
from busviewer.ui.commands.actions import Actions
from busviewer.ui.commands.bindings import key_text
from busviewer.ui.help.tour_card import TourCard
from busviewer.ui.kit.handlers import Handlers
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.text import tr
from busviewer.ui.model.inference import Inference
from busviewer.ui.panels.options_row import OptionsRow
from busviewer.ui.panels.tool_bar import ToolBar
from busviewer.ui.study.study_controller import StudyController
from busviewer.ui.window_parts import WindowParts

if TYPE_CHECKING:
    from busviewer.ui.canvas.scan_view import ScanView

__all__ = ["TourController"]

_SEGMENT, _COMPARE, _CORRECT, _SIGN_OFF, _EXPORT = range(5)
_COMPARING = ("heatmap", "difference", "two_views", "four_views")
_EXPORTING = ("export", "export_selected", "figure", "lesion_report", "copy_report")
_STROKE = Aspect.MASK | Aspect.HISTORY


@dataclass(frozen=True)
class _Step:
    """What the card says, and beside which widget, or part of it; it stays beneath the widgets ``clear_of``."""

    title: str
    text: str
    target: QWidget
    part: QRect | None = None
    clear_of: tuple[QWidget, ...] = ()


class TourController(QObject):
    """Shows a card beside each part of the window in turn. It never blocks the window: the reader works in it.

    ``make_sample`` makes the sample study where it is missing and returns its folder; it is called on a worker.
    """

    def __init__(
        self,
        session: ReviewSession,
        make_sample: Callable[[], Path],
        study: StudyController,
        inference: Inference,
        parts: WindowParts,
        tools: ToolBar,
        options: OptionsRow,
        actions: Actions,
        bar: MessageBar,
        parent: QMainWindow,
    ) -> None:
        super().__init__(parent)
        self._session, self._make_sample, self._study = session, make_sample, study
        self._parts, self._tools, self._options, self._actions = parts, tools, options, actions
        self._bar, self._window = bar, parent
        self._sample: Path | None = None  # its folder, while the tour waits for it or is on
        self._before = ""  # the study that was open
        self._card: TourCard | None = None
        self._view: ScanView | None = None
        self._at = self._signed_off = 0
        study.opened.connect(self._opened)
        inference.predicted.connect(lambda _found: self._did(_SEGMENT))
        for name in _COMPARING:
            actions[name].toggled.connect(lambda on: self._did(_COMPARE) if on else None)
        for name in _EXPORTING:
            actions[name].triggered.connect(partial(self._did, _EXPORT))

    def handlers(self) -> Handlers:
        """What to call, by the name of the command."""
        return {"tour": self.start}

    def show_on(self, view: ScanView) -> None:
        """The canvas that takes the keys which the card gives back."""
        self._view = view

    @property
    def card(self) -> TourCard | None:
        """What is on show while the tour is on."""
        return self._card

    # --- beginning and end -----------------------------------------------------------------------------------------
    def start(self) -> None:
        """Open the sample study, if another is open, and begin; if the tour is on, give its card the keys."""
        if self._card is not None:
            self._take_keys()
            return
        self._bar.tell(tr("Opening the sample study for the tour…"), about="study")
        self._study.loader.run(self._make_sample, self._made, self._failed)

    def _made(self, folder: object) -> None:
        assert isinstance(folder, Path)
        study = self._session.workspace.study
        self._sample = folder.resolve()
        if study is not None and study.folder == self._sample:
            self._bar.leave("study")
            self._before = ""
            self._begin()
        else:
            self._before = "" if study is None else self._session.workspace.study_name
            self._study.open(folder)

    def _failed(self, error: Exception) -> None:
        self._bar.tell(str(error), "error", about="study")

    def _opened(self, study: Study) -> None:
        if self._sample is None:
            return
        if study.folder != self._sample:
            self._end(tr("The tour ended, because another study was opened. Help > Tour starts it again."))
        elif self._card is None:
            QTimer.singleShot(0, self, self._begin)  # once its first scan is gone to, and has the keys

    def _begin(self) -> None:
        """Go to a scan with a lesion on which there is no work yet, and show the first step."""
        if self._card is not None or self._sample is None:
            return
        worklist = self._session.workspace.worklist
        fresh = [row.key for row in worklist.rows if not row.has_draft and row.state in (State.UNREAD, State.SEEN)]
        lesions = [key for key in fresh if worklist.row(key).class_name in ("benign", "malignant")]
        for key in (lesions or fresh)[:1]:
            self._study.go_to(key)
        if self._before:
            text = tr(
                "The sample study is open for the tour. Your work in {study} is saved; File > Recent studies has it."
            )
            self._bar.tell(text.format(study=self._before), about="program")
        self._signed_off = worklist.counts.signed_off
        self._card = card = TourCard(self._window)
        card.back_clicked.connect(lambda: self._go(self._at - 1))
        card.next_clicked.connect(lambda: self._go(self._at + 1))
        card.skip_clicked.connect(lambda: self._end(tr("Tour ended. Help > Tour starts it again.")))
        self._go(_SEGMENT)
        self._take_keys()

    def _take_keys(self) -> None:
        if self._card is not None:
            self._card.next.setFocus(Qt.FocusReason.TabFocusReason)

    def _end(self, said: str) -> None:
        """Take the card away, and say why."""
        card, self._card, self._sample = self._card, None, None
        if card is not None:
            self._leave_card(card)
            card.end()
            self._bar.tell(said, about="program")

    def _leave_card(self, card: TourCard) -> None:
        """Give the keys back to the scan where the card has them."""
        focus = self._window.focusWidget()
        if focus is not None and card.isAncestorOf(focus) and self._view is not None:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- steps -----------------------------------------------------------------------------------------------------
    def _go(self, at: int) -> None:
        card = self._card
        if card is None:
            return
        if at > _EXPORT:
            self._end(tr("You finished the tour. F1 opens the help; Help > Tour starts the tour again."))
            return
        self._at = max(at, _SEGMENT)
        if self._at == _COMPARE:
            self._show_layers()
        if self._at == _SIGN_OFF:
            self._leave_card(card)  # its key would press Next
        step = (self._segment, self._compare, self._correct, self._sign, self._export)[self._at]()
        card.show_step(step.title, step.text, self._at + 1, _EXPORT + 1)
        card.point_at(step.target, step.part, *step.clear_of)

    def _did(self, step: int, *_: object) -> None:
        """The reader did what ``step`` asks for. Who signs off early needs no step before it."""
        if self._card is not None and (step == self._at or step == _SIGN_OFF > self._at):
            self._go(step + 1)

    def on_change(self, change: Change) -> None:
        """See what the reader did on the scan."""
        if self._card is None:
            return
        if Aspect.ROWS in change.aspects:
            before, self._signed_off = self._signed_off, self._session.workspace.worklist.counts.signed_off
            if self._signed_off > before:
                self._did(_SIGN_OFF)
                return
        shown = self._session.shown
        if _STROKE in change.aspects and Aspect.SCAN not in change.aspects and shown.state is State.IN_PROGRESS:
            self._did(_CORRECT)

    def _show_layers(self) -> None:
        """Show the panel of the step, where it is hidden."""
        if not (self._actions["show_side"].isChecked() and self._actions["show_layers"].isChecked()):
            self._actions["show_layers"].trigger()
        self._parts.side.ensureWidgetVisible(self._parts.side.layers)

    # --- what they say ---------------------------------------------------------------------------------------------
    def _key(self, name: str) -> str:
        """The key of a command now, or what its menu calls it."""
        action = self._actions[name]
        return key_text(action.shortcut()) or action.text().rstrip("…")

    def _segment(self) -> _Step:
        text = tr("Press {key}: the model proposes a mask, the draft. The first time takes a few seconds longer.")
        return _Step(tr("Segment the scan"), text.format(key=self._key("segment")), self._tools.segment)

    def _compare(self) -> _Step:
        text = tr(
            "Press {heatmap} to see where the network looked, or {difference} to compare the draft with the ground "
            "truth. Press the key again to hide it."
        )
        text = text.format(heatmap=self._key("heatmap"), difference=self._key("difference"))
        return _Step(tr("Look at the draft"), text, self._parts.side.layers)

    def _correct(self) -> _Step:
        text = tr("Press {brush} and paint on the scan; hold Ctrl to erase. {undo} takes back the last stroke.")
        text = text.format(brush=self._key("brush"), undo=key_text(self._actions["undo"].shortcut()) or tr("Undo"))
        button = self._tools.buttons["brush"]
        target = button if button.isVisible() else self._tools.more
        return _Step(tr("Correct the mask"), text, target, clear_of=(self._options, self._parts.centre.header))

    def _sign(self) -> _Step:
        text = tr("Press {key} when the mask is right. It is then your final, and the next scan opens.")
        text = text.format(key=self._key("sign_off"))
        button = self._tools.widgetForAction(self._actions["sign_off"])
        return _Step(tr("Sign off"), text, button, clear_of=(self._options, self._parts.centre.header))

    def _export(self) -> _Step:
        text = tr(
            "Choose File > Export ({export}) to write your masks to a folder, or File > Report ({report}) for a page "
            "on each lesion. Your work stays as it is."
        )
        text = text.format(export=self._key("export"), report=self._key("lesion_report"))
        menus = self._window.menuBar()
        return _Step(tr("Export or report"), text, menus, menus.actionGeometry(menus.actions()[0]))
