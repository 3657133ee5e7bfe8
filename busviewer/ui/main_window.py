"""The window: it owns no state of the work, only wires the session, the canvas, the panels and the threads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMainWindow, QWidget

from busviewer.files import shown
from busviewer.review import Aspect, Change, ReviewSession
from busviewer.settings import Settings, with_recent
from busviewer.study.folder.study import Study
from busviewer.ui.commands import key_rules
from busviewer.ui.commands.actions import Actions
from busviewer.ui.commands.choices import Choices
from busviewer.ui.drops import Drops
from busviewer.ui.figures_controller import FiguresController
from busviewer.ui.handlers import Commands
from busviewer.ui.kit import theme
from busviewer.ui.kit.services import Services
from busviewer.ui.kit.settings_writer import SettingsWriter
from busviewer.ui.kit.text import tr
from busviewer.ui.model.click_controller import ClickController
from busviewer.ui.model.draft_controller import DraftController
from busviewer.ui.model.inference import Inference
from busviewer.ui.model.model_controller import ModelController
from busviewer.ui.model.opinion_controller import OpinionController
from busviewer.ui.model.segment_controller import SegmentController
from busviewer.ui.model.training_controller import TrainingController
from busviewer.ui.panels.options_row import OptionsRow
from busviewer.ui.panels.status_bar import StatusBar
from busviewer.ui.panels.tool_bar import ToolBar
from busviewer.ui.readers.readers_controller import ReadersController
from busviewer.ui.reports.report_controller import ReportController
from busviewer.ui.study.reopen_controller import ReopenController
from busviewer.ui.study.storage_controller import StorageController
from busviewer.ui.study.study_controller import StudyController
from busviewer.ui.tools_controller import ToolsController
from busviewer.ui.view_controller import ViewController
from busviewer.ui.window_parts import WindowParts
from busviewer.ui.worklist.selection_controller import SelectionController
from busviewer.ui.worklist.survey_controller import SurveyController

if TYPE_CHECKING:
    from busviewer.ui.scan_screen import ScanScreen

__all__ = ["MainWindow"]


class MainWindow(QMainWindow):
    """Wiring. The session tells it what changed; it tells the session what the reader did.

    Signals: ``canvas_ready`` once the canvas is there (it is made after the window is first seen).
    """

    canvas_ready = Signal()

    def __init__(self, session: ReviewSession, settings: Settings, services: Services) -> None:
        super().__init__()
        self.session, self.settings, self.services = session, settings, services
        self.setWindowTitle("busviewer")
        self.setWindowIcon(theme.app_icon())
        self.commands = Commands(self)
        self.actions_ = Actions(self, settings.keys)
        self.parts = WindowParts(self.actions_)
        self.setCentralWidget(self.parts)
        self.tools, self.options_row = ToolBar(self.actions_, self), OptionsRow(self.actions_, self)
        self.status = StatusBar(self)
        self.addToolBar(self.tools)
        self.addToolBarBreak()
        self.addToolBar(self.options_row)
        self.setStatusBar(self.status)
        self.choices = Choices(self.actions_.fill_menus(self.menuBar()), self)
        bar = self.parts.centre.bar
        self.bar = bar
        bar.veiled = session.veiled
        self.inference = Inference(services, self)
        self.study_controller = StudyController(session, self.parts.worklist, bar, self)
        self.storage_controller = StorageController(session, bar, self.status, self.study_controller.loader, self)
        self._settings_writer = SettingsWriter(services.settings_file, bar, self)
        self.segment_controller = SegmentController(session, self.inference, bar, self.status.job, self)
        self.click_controller = ClickController(session, self.inference, bar, self)
        self.view_controller = ViewController(self.parts.side, self.actions_, self.segment_controller, self)
        self.figures_controller = FiguresController(session, self.parts.side.figures, self)
        self.opinion_controller = OpinionController(
            session, self.inference, self.parts.side.opinion, self.actions_, self
        )
        self.tools_controller = ToolsController(session, self.options_row, self.actions_, self.opinion_controller, self)
        self.click_controller.changed.connect(self.tools_controller.refresh)
        self.training_controller = TrainingController(session, services, bar, self)
        self.survey_controller = SurveyController(
            session, services.user_data, self.parts.centre.header, self.status, bar, self
        )
        self.draft_controller, self.model_controller = DraftController(self), ModelController(self)
        self.selection_controller = SelectionController(self)
        self.report_controller, self.reopen_controller = ReportController(self), ReopenController(self)
        self.readers_controller = ReadersController(self)
        self.actions_.carry_out(self.commands.handlers())
        self.drops = Drops(self)
        self.screen_: ScanScreen | None = None
        self._waiting: Path | None = None
        self._closed = False
        self._connect()
        self._restore()
        self.model_controller.find()

    # --- making ----------------------------------------------------------------------------------------------------
    def _connect(self) -> None:
        side, centre = self.parts.side, self.parts.centre
        centre.start.open_clicked.connect(self.ask_folder)
        centre.start.sample_clicked.connect(self.actions_["sample"].trigger)
        for signal in (centre.start.recent_clicked, self.choices.recent_chosen):
            signal.connect(lambda folder: self.open_folder(Path(folder)))
        centre.start.forget_clicked.connect(self._forget)
        centre.unreadable.further_clicked.connect(self.study_controller.next_open)
        centre.unreadable.again_clicked.connect(self.study_controller.load_current)
        self.drops.over.connect(centre.show_drop)
        self.drops.dropped.connect(self.open_folder)
        self.study_controller.opened.connect(self._study_opened)
        self.study_controller.leaving.connect(side.reading.commit)
        self.study_controller.leaving.connect(self._leave_scan)
        self.study_controller.broken.connect(self._show_nothing)
        self.segment_controller.refuses = self.storage_controller.refuses
        self.segment_controller.chosen.connect(self._show_outcome)
        self.figures_controller.measured.connect(self.study_controller.dice.measured)
        self.survey_controller.chosen.connect(self.study_controller.go_to)
        self.status.reader_clicked.connect(self.commands.ask_reader)
        side.layers.heatmap_toggled.connect(self.commands.show_heatmap)
        side.layers.heatmap_layer_changed.connect(lambda _name: self.segment_controller.refresh_heatmap())
        side.reading.flagged.connect(self.session.set_flag)
        side.reading.noted.connect(self.commands.note)

    def _restore(self) -> None:
        settings = self.settings
        self.resize(QSize(1440, 900).boundedTo(self.screen().availableSize() - QSize(8, 40)))  # room for its frame
        if settings.geometry:
            self.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode()))
        if settings.layout:
            self.parts.restoreState(QByteArray.fromBase64(settings.layout.encode()))
        self.view_controller.restore(settings)
        for name in ("show_worklist", "show_panel", settings.theme):
            self.actions_[name].setChecked(True)
        self.session.diameter = settings.brush_diameter
        self.tools_controller.take("view")
        self.readers_controller.show_reader()
        self.status.refresh_theme()
        self.opinion_controller.set_mode(settings.opinion)
        self._show_recent()
        for panel in (self.parts.worklist, self.parts.side):
            panel.hide()
        self.refresh_enabled()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Make the canvas once the window has been seen: pyqtgraph takes a while to import."""
        super().paintEvent(event)
        if self.screen_ is None:
            QTimer.singleShot(0, self.make_canvas)

    def make_canvas(self) -> None:
        """Make the canvas, once."""
        if self.screen_ is not None:
            return
        from busviewer.ui.scan_screen import ScanScreen

        self.screen_ = ScanScreen(self.session, self.parts, self.status, self)
        view = self.screen_.view
        self.view_controller.show_on(view, self.screen_.views)
        self.tools_controller.show_on(view)
        self.draft_controller.show_on(view)
        for widget in self.findChildren(QWidget):  # or what is hidden yet is styled while the first scan waits
            widget.ensurePolished()
        if self.session.study is not None:
            self.on_change(Change(Aspect.STUDY | Aspect.SCAN))
        if self._waiting is not None:
            self.open_folder(self._waiting)
        self.training_controller.find()
        self.canvas_ready.emit()

    def canvas(self, act: Callable[..., None]) -> None:
        if self.screen_ is not None:
            act(self.screen_.view)

    # --- what the session tells ------------------------------------------------------------------------------------
    def on_change(self, change: Change) -> None:
        """Show what changed."""
        aspects, session = change.aspects, self.session
        if Aspect.MASK in aspects and aspects == Aspect.MASK:  # under the pen: nothing but pixels
            if self.screen_ is not None:
                self.screen_.show_mask(change.box)
            return
        if Aspect.STUDY in aspects:
            self.segment_controller.stop()
            self.selection_controller.stop()
            self.study_controller.study_changed()
        if Aspect.ROWS in aspects and Aspect.STUDY not in aspects:
            self.study_controller.rows_changed(change.key)
        if Aspect.SCAN in aspects:
            self.parts.worklist.set_current(session.current)
            if session.scan is None and session.current is not None:
                self.study_controller.load_current()
        if self.screen_ is not None:
            self.screen_.show(change)
        self.tools_controller.on_change(change)
        self.survey_controller.on_change(change)
        self.draft_controller.on_change(change)
        if Aspect.SCAN in aspects and session.scan is not None:
            self.segment_controller.scan_shown()
            self.reopen_controller.note()
        if session.scan is not None and aspects & (Aspect.SCAN | Aspect.DRAFT):
            self.segment_controller.refresh_heatmap()
        if aspects & (Aspect.SCAN | Aspect.FIGURES | Aspect.DRAFT | Aspect.TRUTH | Aspect.SPACING):
            self.figures_controller.measure()
        if aspects & (Aspect.SCAN | Aspect.STATE | Aspect.DRAFT | Aspect.PREDICTION | Aspect.STUDY):
            self.opinion_controller.refresh()
        self.readers_controller.on_change(change)
        if aspects & (Aspect.SCAN | Aspect.STATE | Aspect.STUDY):
            self.refresh_enabled()
        if aspects & (Aspect.SCAN | Aspect.HISTORY | Aspect.STUDY):
            self._refresh_undo()
        if Aspect.MESSAGE in aspects:
            text = tr(change.text).format(**change.values) if change.values else tr(change.text)
            self.bar.tell(text, "info" if change.good else "warning", passing=True)
        self.storage_controller.on_change(change)

    def refresh_enabled(self) -> None:
        """Let act what has what it needs."""
        session, annotation = self.session, self.session.annotation
        self.actions_.enable(study=session.study is not None, scan=session.scan is not None)
        self.actions_["segment"].setEnabled(session.current is not None)  # before the scan is there: a quick S counts
        self.actions_["flag"].setChecked(annotation is not None and annotation.flag)
        self.actions_["problems"].setEnabled(bool(session.problems))
        if session.scan is not None:
            self.actions_["from_truth"].setEnabled(session.truth is not None)
            self.actions_["reopen"].setEnabled(session.state == "signed off")
        self._refresh_undo()

    def _refresh_undo(self) -> None:
        self.actions_.name_steps(self.session.undo_label, self.session.redo_label)
        self.readers_controller.limit()

    # --- opening ---------------------------------------------------------------------------------------------------
    def ask_folder(self) -> None:
        """Ask for a folder of scans, and open it."""
        start = self.settings.recent[0] if self.settings.recent else str(Path.home())
        folder = QFileDialog.getExistingDirectory(self, tr("Open a folder of scans"), start)
        if folder:
            self.open_folder(Path(folder))

    def open_folder(self, folder: Path) -> None:
        """Open ``folder`` as a study, as soon as the canvas is there."""
        if self.screen_ is None:
            self._waiting = folder
            return
        self._waiting = None
        self.study_controller.open(folder)

    def _study_opened(self, study: Study) -> None:
        assert self.screen_ is not None
        self.parts.centre.show_study(self.screen_.views)
        self.show_panels()
        self.setWindowTitle(f"{shown(study.folder.name)} – busviewer")
        self.keep(recent=with_recent(self.settings, study.folder).recent)
        self._show_recent()
        self.screen_.view.setFocus()

    def _show_outcome(self, words: str, keys: list[str]) -> None:
        """Show these scans in the worklist and no others, and go to one of them."""
        self.actions_["show_worklist"].setChecked(True)
        self.show_panels()
        there = [key for key in keys if key in self.session.worklist]
        if there and self.session.current not in there:  # first: the scan on screen stays on show
            self.study_controller.go_to(there[0])
        self.parts.worklist.show_only(words, there)

    def _leave_scan(self) -> None:
        if self.session.scan is not None:  # or what was said of the study, just opened, would go
            self.bar.leave_scan()

    def show_panels(self) -> None:
        """The panels that the View menu has ticked, once a study is open."""
        there = self.session.study is not None and not self.readers_controller.comparing
        self.parts.worklist.setVisible(there and self.actions_["show_worklist"].isChecked())
        self.parts.side.setVisible(there and self.actions_["show_panel"].isChecked())

    def _show_nothing(self) -> None:
        if self.screen_ is not None:
            self.screen_.clear()
        self.parts.side.figures.clear()

    def _show_recent(self) -> None:
        self.choices.set_recent(self.settings.recent)
        self.parts.centre.start.set_recent(self.settings.recent)

    def _forget(self, folder: str) -> None:
        self.keep(recent=tuple(each for each in self.settings.recent if each != folder))
        self._show_recent()

    # --- looks, dialogs --------------------------------------------------------------------------------------------
    def set_theme(self, name: str) -> None:
        """Dark or light."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply_theme(app, name)
        self.actions_[name].setChecked(True)
        self.actions_.refresh_icons()
        self.parts.refresh_theme()
        self.status.refresh_theme()
        self.view_controller.refresh_theme()
        self._show_recent()
        self.keep(theme=name)

    def set_opinion(self, mode: str) -> None:
        """Show the model's opinion "off", "after sign-off" or "at once"."""
        self.opinion_controller.set_mode(mode)
        self.keep(opinion=mode)

    def set_reader(self, name: str) -> None:
        """Go on as another reader, soon; the work until then is saved as the former one's."""
        self.parts.side.reading.commit()
        self.study_controller.change_reader(name, lambda: self.keep(reader=name))

    # --- keys, end -------------------------------------------------------------------------------------------------
    def event(self, event: QEvent) -> bool:
        """Leave plain keys to a text field that has the focus, and arrows to what moves with them."""
        if event.type() == QEvent.Type.ShortcutOverride and key_rules.belongs_to_field(event, self.focusWidget()):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that act while they are held, and Esc out of a text field."""
        focus = self.focusWidget()
        held = self.screen_ is not None and key_rules.hold(event, self.screen_.view, focus, held=True)
        if not held and not key_rules.press(event, focus):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """They are held no longer."""
        if self.screen_ is None or not key_rules.hold(event, self.screen_.view, self.focusWidget(), held=False):
            super().keyReleaseEvent(event)

    def keep(self, **changes: Any) -> None:
        """Change settings, and write them to the disk."""
        self.settings = replace(self.settings, **changes)
        self._settings_writer.write(self.settings)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save all, end the threads, keep the settings; where work cannot be saved, ask."""
        if self._closed:
            return
        self.parts.side.reading.commit()
        if not self.storage_controller.may_close():
            event.ignore()
            return
        self.keep(
            **self.view_controller.kept(),
            brush_diameter=self.session.diameter,
            geometry=bytes(self.saveGeometry().toBase64().data()).decode(),
            layout=bytes(self.parts.saveState().toBase64().data()).decode(),
        )
        self._closed = True
        self.hide()  # what follows may wait for a thread
        for dialog in self.findChildren(QDialog):
            dialog.close()
        self.training_controller.close()
        self.segment_controller.close()
        self.selection_controller.close()
        self.survey_controller.close()
        self.figures_controller.close()
        self.readers_controller.close()
        self.study_controller.close()
        self._settings_writer.close(self.settings)
        self.session.close()
        self.reopen_controller.close()
        event.accept()
