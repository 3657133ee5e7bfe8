"""The window: it makes the parts, connects them, and hands each change of the session on to them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QVBoxLayout, QWidget

from busviewer.files import shown
from busviewer.review import Aspect, Change, ReviewSession
from busviewer.review.telling import ALL_OF_SCAN
from busviewer.settings import Settings
from busviewer.study.folder.choice import ANSWERS
from busviewer.study.folder.study import Study
from busviewer.ui.birads_controller import BiradsController
from busviewer.ui.canvas.narrator import Narrator
from busviewer.ui.clip_controller import ClipController
from busviewer.ui.commands import key_rules
from busviewer.ui.commands.actions import COMMANDS, Actions
from busviewer.ui.commands.choices import Choices
from busviewer.ui.commands.enabling import Enabling
from busviewer.ui.drops import Drops
from busviewer.ui.edit_controller import EditController
from busviewer.ui.help.help_controller import HelpController
from busviewer.ui.help.tour_controller import TourController
from busviewer.ui.information_controller import InformationController
from busviewer.ui.kit import theme
from busviewer.ui.kit.handlers import Handlers, merge
from busviewer.ui.kit.input_watch import InputWatch
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.preferences import Preferences
from busviewer.ui.kit.services import Services
from busviewer.ui.kit.settings_writer import SettingsWriter
from busviewer.ui.kit.text import significant, tr
from busviewer.ui.measurements_controller import MeasurementsController
from busviewer.ui.model.assessment_controller import AssessmentController
from busviewer.ui.model.carry_controller import CarryController
from busviewer.ui.model.click_controller import ClickController
from busviewer.ui.model.draft_controller import DraftController
from busviewer.ui.model.figure_controller import FigureController
from busviewer.ui.model.heat_controller import HeatController
from busviewer.ui.model.inference import Inference
from busviewer.ui.model.lesion_report_controller import LesionReportController
from busviewer.ui.model.model_controller import ModelController
from busviewer.ui.model.models_controller import ModelsController
from busviewer.ui.model.segment_controller import SegmentController
from busviewer.ui.model.training_controller import TrainingController
from busviewer.ui.panels.options_row import OptionsRow
from busviewer.ui.panels.status_bar import StatusBar
from busviewer.ui.panels.tool_bar import ToolBar
from busviewer.ui.panels_controller import PanelsController
from busviewer.ui.readers.reader_controller import ReaderController
from busviewer.ui.readers.readers_controller import ReadersController
from busviewer.ui.reports.output_controller import OutputController
from busviewer.ui.reports.report_controller import ReportController
from busviewer.ui.setup.language_controller import LanguageController
from busviewer.ui.setup.settings_controller import SettingsController
from busviewer.ui.setup.taking_over import Sight, see_alike
from busviewer.ui.setup.welcome_controller import WelcomeController
from busviewer.ui.study.archive_controller import ArchiveController
from busviewer.ui.study.beside_controller import BesideController
from busviewer.ui.study.largest_controller import LargestController
from busviewer.ui.study.masks_controller import MasksController
from busviewer.ui.study.open_controller import OpenController
from busviewer.ui.study.reopen_controller import ReopenController
from busviewer.ui.study.sign_off_controller import SignOffController
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
    """Wiring: what a part needs it is handed here, and what it tells is connected here.

    Signals: ``canvas_ready`` once the canvas is there (it is made after the window is first seen).
    """

    canvas_ready = Signal()

    def __init__(
        self, session: ReviewSession, settings: Settings, services: Services, *, first_start: bool = False
    ) -> None:
        """``first_start``: show the page that says welcome, until the reader goes on."""
        super().__init__()
        self.session = session
        self.setWindowTitle("busviewer")
        self.setWindowIcon(theme.app_icon())
        self.setAnimated(False)
        self.screen_: ScanScreen | None = None
        self._closed, self._asks = False, True

        # --- what is seen
        self.actions_ = actions = Actions(self, settings.keys)
        self.bar = bar = MessageBar(lambda text: session.workspace.veiled(text))
        self.parts = WindowParts(actions, bar)
        self.setCentralWidget(_below(self.parts, bar))
        self.tools, self.options_row = ToolBar(actions, self), OptionsRow(actions, self)
        self.status = status = StatusBar(self)
        self.addToolBar(self.tools)
        self.addToolBarBreak()
        self.addToolBar(self.options_row)
        self.setStatusBar(status)
        self.choices = Choices(actions.fill_menus(self.menuBar()), self)
        self._drops = Drops(self)
        worklist, centre, side = self.parts.worklist, self.parts.centre, self.parts.side

        # --- what all share
        writer = SettingsWriter(services.settings_file, settings, bar, self)
        self.preferences = preferences = Preferences(settings, writer, self)
        preferences.changed.connect(self._settings_changed)  # first: the others draw icons in the look in force
        self.inference = Inference(
            services, fetch=session.storage.fetch, name_of=lambda key: session.workspace.name_of(key), parent=self
        )
        self._enabling = Enabling(session, actions, self)

        self.input_watch = InputWatch(session.input, self)

        # --- the study
        self.study_controller = StudyController(
            session, services.user_data / ANSWERS, worklist, side.reading, bar, preferences, self
        )
        self.clip_controller = ClipController(
            session, self.study_controller, centre.clip, bar, self._limit_to_looking, self
        )
        self.largest_controller = LargestController(session, self.study_controller, centre.clip, bar, self)
        self.masks_controller = MasksController(session, self.study_controller, bar, self)
        self.storage_controller = StorageController(session, bar, status, self.study_controller.loader, self)
        self.survey_controller = SurveyController(session, services.user_data, centre.header, status, bar, self)
        refuses = self.storage_controller.refuses
        self.selection_controller = SelectionController(
            session, self.inference, refuses, worklist, side.reading, status.job, actions, bar, self
        )
        self.beside_controller = BesideController(session, worklist, self.study_controller.go_to, actions, bar, self)
        self.open_controller = OpenController(
            self.study_controller, services.sample_study, centre.start, self.choices, self._drops, preferences, self
        )
        self.archive_controller = ArchiveController(
            session, self.open_controller.open, services.user_data, bar, preferences, self
        )
        self.reopen_controller = ReopenController(
            session, self.study_controller, services.user_data, centre.start, bar, self
        )

        # --- the model
        find_largest = self.largest_controller.offer
        self.segment_controller = SegmentController(
            session, self.inference, refuses, find_largest, status.job, bar, self
        )
        self.carry_controller = CarryController(session, self.inference, refuses, find_largest, status.job, bar, self)
        self.heat_controller = HeatController(session, self.inference, side.layers, self)
        self.click_controller = ClickController(session, self.inference, bar, self)
        self.assessment_controller = AssessmentController(
            session, self.inference, side.assessment, actions, preferences, self
        )
        self.draft_controller = DraftController(
            session, self.inference, centre.strip, status, actions, bar, preferences, self
        )
        self.model_controller = ModelController(
            session,
            self.inference,
            services.find_models,
            self.choices,
            status,
            bar,
            preferences,
            self.segment_controller.drafts_of_others,
            self.segment_controller.segment_again,
            self,
        )
        training = self.training_controller = TrainingController(session, services, bar, status.training, self)
        self.models_controller = ModelsController(
            session, services, self.inference, self.model_controller, lambda: training.trains_from, self
        )

        self.figure_controller = FigureController(
            session, services.user_data, self.inference, lambda: side.layers.wish, bar, self
        )

        self.lesion_report_controller = LesionReportController(session, services.user_data, self.inference, bar, self)

        # --- the scan
        self.view_controller = ViewController(
            session,
            side.layers,
            side.window_level,
            self.segment_controller,
            self.heat_controller,
            actions,
            bar,
            preferences,
            self,
        )
        self.measurements_controller = MeasurementsController(session, side.measurements, self)
        self.birads_controller = BiradsController(session, services.user_data, side.birads, self)
        self.narrator = Narrator(session, self)
        self.tools_controller = ToolsController(
            session, self.options_row, actions, self.assessment_controller, bar, preferences, self
        )
        self.reader_controller = ReaderController(session, services.user_data, actions, bar, preferences, self)
        self.readers_controller = ReadersController(
            session, services.user_data, centre.stack, actions, self._enabling, bar, self
        )
        self.panels_controller = PanelsController(
            session, self.parts, self.readers_controller, actions, preferences, self
        )
        self.information_controller = InformationController(session, side.information, actions, preferences, self)
        self.edit_controller = EditController(
            session, worklist, side.reading, self.readers_controller, self.heat_controller, bar, self
        )
        self.sign_off_controller = SignOffController(
            session,
            self.study_controller,
            self.draft_controller,
            self.assessment_controller,
            self.readers_controller,
            side.reading,
            actions,
            bar,
            self,
        )

        # --- what is told, and made of the work
        self.output_controller = OutputController(session, services.user_data, bar, self)
        self.report_controller = ReportController(
            session, services.user_data / "log", self.model_controller.facts, services.self_test_command, self
        )
        self.help_controller = HelpController(actions, preferences, self)
        self.settings_controller = SettingsController(
            session,
            services,
            self.inference,
            self.model_controller,
            self.reader_controller,
            actions,
            preferences,
            self,
        )

        self.welcome: WelcomeController | None = None
        if first_start:
            self.welcome = WelcomeController(
                centre, self.reader_controller, self.settings_controller, actions, preferences, self
            )
        self.language_controller = LanguageController(self.choices, bar, preferences, self._under_way, self)
        self.tour_controller = TourController(
            session,
            services.sample_study,
            self.study_controller,
            self.inference,
            self.parts,
            self.tools,
            self.options_row,
            actions,
            bar,
            self,
        )

        actions.carry_out(merge(self._handlers(), [command.name for command in COMMANDS]), self.clip_controller.may)
        self._listeners = (  # in this order: what is under way ends before the rows change, and rows before the screen
            self.segment_controller.leave_study,
            self.carry_controller.leave_study,
            self.selection_controller.on_change,
            self.study_controller.on_change,
            self.clip_controller.on_change,
            self.largest_controller.on_change,
            self._show_on_screen,
            self.tools_controller.on_change,
            self.survey_controller.on_change,
            self.draft_controller.on_change,
            self.segment_controller.on_change,
            self.heat_controller.on_change,
            self.reopen_controller.on_change,
            self.birads_controller.on_change,
            self.narrator.on_change,
            self.measurements_controller.on_change,
            self.information_controller.on_change,
            self.assessment_controller.on_change,
            self.reader_controller.on_change,
            self.readers_controller.on_change,
            self.beside_controller.on_change,
            self.settings_controller.on_change,
            self._enabling.on_change,
            self._tell,
            self.storage_controller.on_change,
            self.tour_controller.on_change,
        )
        self._connect()
        self._restore()
        self.model_controller.find()

    # --- making ----------------------------------------------------------------------------------------------------
    def _handlers(self) -> tuple[Handlers, ...]:
        """What each part does of the commands; what is of the window itself first."""
        return (
            {
                "quit": self.close,
                "full_screen": self._show_full_screen,
                "dark": lambda _on: self.set_theme("dark"),
                "light": lambda _on: self.set_theme("light"),
            },
            self.open_controller.handlers(),
            self.archive_controller.handlers(),
            self.study_controller.handlers(),
            self.clip_controller.handlers(),
            self.largest_controller.handlers(),
            self.storage_controller.handlers(),
            self.selection_controller.handlers(),
            self.survey_controller.handlers(),
            self.segment_controller.handlers(),
            self.carry_controller.handlers(),
            self.draft_controller.handlers(),
            self.assessment_controller.handlers(),
            self.model_controller.handlers(),
            self.models_controller.handlers(),
            self.view_controller.handlers(),
            self.heat_controller.handlers(),
            self.figure_controller.handlers(),
            self.lesion_report_controller.handlers(),
            self.panels_controller.handlers(),
            self.information_controller.handlers(),
            self.beside_controller.handlers(),
            self.tools_controller.handlers(),
            self.edit_controller.handlers(),
            self.sign_off_controller.handlers(),
            self.reader_controller.handlers(),
            self.readers_controller.handlers(),
            self.output_controller.handlers(),
            self.report_controller.handlers(),
            self.help_controller.handlers(),
            self.tour_controller.handlers(),
            self.settings_controller.handlers(),
        )

    def _connect(self) -> None:
        side, centre = self.parts.side, self.parts.centre
        centre.unreadable.further_clicked.connect(lambda: self.study_controller.next_open())
        centre.unreadable.again_clicked.connect(self.study_controller.load_current)
        centre.mode.left.connect(self.readers_controller.back)
        self._drops.over.connect(centre.show_drop)
        self.study_controller.opened.connect(self.report_controller.hide_names)
        self.study_controller.opened.connect(self._study_opened)
        self.study_controller.opened.connect(self.archive_controller.study_opened)
        self.segment_controller.chosen.connect(self._show_outcome)
        self.information_controller.told.connect(self.panels_controller.refresh)
        self.information_controller.privacy_changed.connect(self._privacy_changed)
        self.measurements_controller.measured.connect(self.study_controller.dice.measured)
        self.measurements_controller.shown.connect(self.birads_controller.show_measured)
        self.measurements_controller.shown.connect(self.narrator.tell)
        self.click_controller.changed.connect(self.tools_controller.refresh)
        for chooser in (self.survey_controller, self.output_controller):
            chooser.chosen.connect(self.study_controller.go_to)
        self.selection_controller.export_requested.connect(self.output_controller.export)
        self.model_controller.model_changed.connect(lambda _model, _device: self.assessment_controller.refresh())
        self.model_controller.model_changed.connect(lambda _model, _device: self.heat_controller.refresh())
        self.model_controller.model_changed.connect(self.training_controller.use)
        self.inference.devices_found.connect(self.training_controller.know_devices)
        self.model_controller.model_changed.connect(lambda _model, _device: self.draft_controller.show_sensitivities())
        self.model_controller.finetune_requested.connect(self.training_controller.open)
        self.training_controller.closing.connect(self.end)
        self.training_controller.promoted.connect(self.model_controller.use_promoted)
        self.status.reader_clicked.connect(lambda: self.reader_controller.ask())
        self.reader_controller.named.connect(self.status.show_reader)
        self.reader_controller.chosen.connect(self.study_controller.set_reader)
        self.study_controller.unnamed.connect(self._ask_who)
        self.reader_controller.known.connect(self.study_controller.open)
        self.readers_controller.leaving.connect(side.reading.commit)
        self.readers_controller.comparing_changed.connect(self._comparing_changed)
        self.readers_controller.consensus_changed.connect(centre.mode.show_consensus)
        self.readers_controller.stepped.connect(self.study_controller.step)
        if self.welcome is not None:
            self.welcome.opening.connect(self.study_controller.open)
            self.canvas_ready.connect(self.welcome.canvas_ready)
        self.canvas_ready.connect(self.open_controller.canvas_ready)
        self.canvas_ready.connect(self.training_controller.find)
        self.canvas_ready.connect(self.reopen_controller.look)

    def _restore(self) -> None:
        settings = self.preferences.settings
        self.resize(QSize(1440, 900).boundedTo(self.screen().availableSize() - QSize(8, 40)))  # room for its frame
        if settings.geometry:
            self.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode()))
        if settings.layout:
            self.parts.restoreState(QByteArray.fromBase64(settings.layout.encode()))
        self.view_controller.restore()
        self.panels_controller.restore(settings)
        self.actions_[settings.theme].setChecked(True)
        self.tools_controller.take("view")
        self.reader_controller.show()
        self.status.refresh_theme()
        self.assessment_controller.set_mode(settings.assessment)
        self.options_row.setEnabled(False)
        self._enabling.refresh()

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
        self.study_controller.broken.connect(self.screen_.clear)
        view, views = self.screen_.view, self.screen_.views
        self.clip_controller.show_on(self.screen_)
        self.view_controller.show_on(view, views)
        self.readers_controller.show_on(view, views)
        self.beside_controller.show_on(view, views)
        for part in (
            self.tools_controller,
            self.draft_controller,
            self.edit_controller,
            self.panels_controller,
            self.narrator,
            self.tour_controller,
        ):
            part.show_on(view)
        self.actions_.describe()
        for widget in self.findChildren(QWidget):  # or what is hidden yet is styled while the first scan waits
            widget.ensurePolished()
        if self.session.workspace.study is not None:
            self.on_change(Change(Aspect.STUDY | Aspect.SCAN))
        self.canvas_ready.emit()

    # --- what the session tells ------------------------------------------------------------------------------------
    def on_change(self, change: Change) -> None:
        """Show what changed."""
        if change.aspects == Aspect.MASK:  # under the pen: nothing but pixels
            if self.screen_ is not None:
                self.screen_.show_mask(change.box)
            return
        for listener in self._listeners:
            listener(change)

    def _show_on_screen(self, change: Change) -> None:
        if self.screen_ is not None:
            self.screen_.show(change)

    def _tell(self, change: Change) -> None:
        if Aspect.MESSAGE in change.aspects:
            said = {name: each if isinstance(each, str) else significant(each) for name, each in change.values.items()}
            text = tr(change.text).format(**said) if said else tr(change.text)
            self.bar.tell(text, "info" if change.good else "warning", about="study" if change.key is None else "scan")

    # --- what the parts tell ---------------------------------------------------------------------------------------
    def open_folder(self, folder: Path) -> None:
        """Open ``folder`` as a study, as soon as the canvas is there."""
        self.open_controller.open(folder)

    def _ask_who(self, path: Path, at: str) -> None:
        """A folder or file waits until it is known who reads: ask on the welcome page, where that is on show."""
        if self.welcome is not None and self.welcome.on_show:
            self.welcome.wait_for(path, at)
        else:
            self.reader_controller.ask_first(path, at)

    def _study_opened(self, study: Study) -> None:
        assert self.screen_ is not None
        self.parts.centre.show_study(self.screen_.views)
        if self.welcome is not None:
            self.welcome.leave()
        self.panels_controller.refresh()
        self.options_row.setEnabled(True)
        self._name_study()
        self.screen_.view.setFocus()

    def _name_study(self) -> None:
        """Name the open study in the title, in privacy mode none."""
        name = "" if self.preferences.settings.privacy else self.session.workspace.study_name
        self.setWindowTitle(f"{shown(name)} – busviewer" if name else "busviewer")

    def _privacy_changed(self) -> None:
        self._name_study()
        if self.preferences.settings.privacy:  # in the place of what was said, which may name a file
            self.bar.tell(tr("Privacy mode is on: names of patients and files are hidden."), about="program")

    def _show_outcome(self, words: str, keys: list[str]) -> None:
        self.panels_controller.show_worklist()
        self.study_controller.show_only(words, keys)

    def _limit_to_looking(self, playing: bool) -> None:
        """While a clip plays, leave out of reach what acts on a scan: it would be another than the one that is seen."""
        side = self.parts.side
        side.reading.commit()
        for part in (self.parts.centre.strip, self.options_row, side.measurements, side.assessment, side.birads):
            part.setEnabled(not playing)
        if self.screen_ is not None:
            self.screen_.show_playing(playing)

    def _comparing_changed(self, on: bool) -> None:
        self.parts.centre.show_reading(not on)
        for bar in (self.tools, self.options_row):
            bar.setVisible(not on)
        self.panels_controller.refresh()

    def _show_full_screen(self, on: bool) -> None:
        state, full = self.windowState(), Qt.WindowState.WindowFullScreen
        self.setWindowState(state | full if on else state & ~full)  # a maximised window is that again afterwards

    def changeEvent(self, event: QEvent) -> None:
        """Tick Full screen as the window is, whoever changed that."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.actions_["full_screen"].setChecked(self.isFullScreen())

    def set_theme(self, name: str) -> None:
        """Dark or light."""
        self.preferences.change(theme=name)

    def _settings_changed(self, names: frozenset[str]) -> None:
        """Take into force what is of the whole window."""
        settings = self.preferences.settings
        if "theme" in names:
            self._take_theme(settings.theme)
        if "undo_megabytes" in names:
            self.session.limit_undo(settings.undo_megabytes << 20)

    def _take_theme(self, name: str) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply_theme(app, name)
        self.actions_[name].setChecked(True)
        self.actions_.refresh_icons()
        for part in (self.parts, self.tools, self.bar, self.status, self.view_controller, self.readers_controller):
            part.refresh_theme()

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

    def end(self) -> None:
        """Close without a question about a fine-tune that runs."""
        self._asks = False
        self.close()
        self._asks = True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save all, end the threads, keep the settings; where work cannot be saved, or a fine-tune runs, ask."""
        if self._closed:
            return
        self.parts.side.reading.commit()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        asks = self._asks and not app.isSavingSession()  # at the end of the session nobody can answer
        if not self.storage_controller.may_close() or (asks and not self.training_controller.may_close()):
            event.ignore()
            return
        self._keep_look()
        self._closed = True
        self.hide()  # what follows may wait for a thread
        for dialog in self.findChildren(QDialog):
            dialog.close()
        self._close_parts(self.session.close)
        event.accept()

    def _keep_look(self) -> None:
        """Keep in the settings how the window looks."""
        self.preferences.change(
            geometry=bytes(self.saveGeometry().toBase64().data()).decode(),
            layout=bytes(self.parts.saveState().toBase64().data()).decode(),
        )

    def _close_parts(self, end: Callable[[], None]) -> None:
        """End the threads and timers of all parts, and ``end`` the session, before it is noted that all ended well."""
        for part in (
            self.language_controller,
            self.input_watch,
            self.training_controller,
            self.models_controller,
            self.segment_controller,
            self.selection_controller,
            self.survey_controller,
            self.lesion_report_controller,
            self.birads_controller,
            self.measurements_controller,
            self.information_controller,
            self.reader_controller,
            self.readers_controller,
            self.settings_controller,
            self.beside_controller,
            self.clip_controller,
            self.archive_controller,
            self.study_controller,
            self.preferences,
        ):
            part.close()
        end()
        for last in (self.reopen_controller, self.masks_controller, self.largest_controller, self.carry_controller):
            last.close()

    # --- another window in the place of this one -------------------------------------------------------------------
    def _under_way(self) -> str:
        """What would end if another window took the place of this one, in words; "" for nothing."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        if app.activeModalWidget() is not None or any(
            each.isVisible() and each is not self.settings_controller.dialog for each in self.findChildren(QDialog)
        ):
            return tr("a dialog is open")
        if app.activePopupWidget() is not None or app.mouseButtons() != Qt.MouseButton.NoButton or self._drawing():
            return tr("the pointer is pressed")
        if self.clip_controller.playing:
            return tr("a clip is played")
        if self.tour_controller.card is not None:
            return tr("the tour is on")
        if self.readers_controller.comparing or self.session.judging.judge:
            return tr("readers are compared")
        if self.training_controller.process.running:
            return tr("fine-tuning is running")
        if self.archive_controller.worker.busy:
            return tr("studies are retrieved")
        works = self.inference.busy or self.status.job.text or self.study_controller.loader.busy
        return tr("the model or the disk is at work") if works else ""

    def _drawing(self) -> bool:
        return self.screen_ is not None and self.screen_.view.drawing

    def _sight(self) -> Sight:
        assert self.screen_ is not None
        return Sight(self.actions_, self.screen_.view, self.parts.worklist.bar)

    def hand_over(self) -> Settings:
        """End all but the session, for a window that takes the place of this one; returns the settings in force."""
        self.parts.side.reading.commit()
        self._keep_look()
        self._closed = True
        self._close_parts(lambda: None)
        return self.preferences.settings

    def take_over(self, before: MainWindow) -> None:
        """Come on screen in the place of ``before``, which has handed over, and go on with what that showed."""
        study, session = self.session.workspace.study, self.session
        self.setVisible(before.isVisible())
        if before.screen_ is not None:
            self.make_canvas()
            if study is not None:
                self.study_controller.opened.emit(study)
                self.on_change(Change(ALL_OF_SCAN | Aspect.STUDY | Aspect.ROWS | Aspect.SAVED, session.shown.key))
            see_alike(self._sight(), before._sight())
        self.settings_controller.take_over(before.settings_controller)
        if self.welcome is not None and before.welcome is not None:
            self.welcome.take_over(before.welcome)
        before.hide()
        before.deleteLater()


def _below(parts: QWidget, bar: QWidget) -> QWidget:
    """``parts``, and under all of them the ``bar``: as wide as the window, so that most messages fit on one line."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(parts, 1)
    column.addWidget(bar)
    return holder
