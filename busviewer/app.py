"""Builds the objects of the window and shows it. torch and the other heavy libraries are not imported on the way."""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

os.environ.setdefault("PYQTGRAPH_QT_LIB", "PySide6")

from PySide6.QtCore import QMessageLogContext, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from busviewer import paths
from busviewer.display import NO_DISPLAY
from busviewer.editing import move_margin
from busviewer.lifeline import crash_trace
from busviewer.logbook import code_places, kept_log
from busviewer.review import Change, ReviewSession
from busviewer.segmentation.clicks.clicks import Clicker
from busviewer.segmentation.models.click_folder import read_clicks
from busviewer.segmentation.models.model_folder import ModelInfo, find_models
from busviewer.segmentation.prediction import Segmenter
from busviewer.settings import Settings, load, reader_name
from busviewer.stopping import release
from busviewer.study.readers.consensus import is_reserved
from busviewer.ui.kit.focus_ring import watch_focus
from busviewer.ui.kit.jobs import Poster, await_ending
from busviewer.ui.kit.language import speak
from busviewer.ui.kit.services import Services
from busviewer.ui.kit.spoken import teach_roles
from busviewer.ui.kit.theme import app_icon, apply_theme, take_theme
from busviewer.ui.main_window import MainWindow
from busviewer.version import __version__

__all__ = ["Built", "application", "build", "real_services", "run_window"]

_log = logging.getLogger(__name__)
_SAMPLE = "sample-study"
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)  # of which the program has none: what opens is there at once


@dataclass
class Built:
    """The objects of one window. ``close`` ends them whether or not the window was shown."""

    app: QApplication
    window: MainWindow
    session: ReviewSession
    poster: Poster
    services: Services
    _hears: ExitStack | None = None
    _renewing: bool = False

    def show(self, change: Change) -> None:
        """Let the window show what changed; one that is made just now takes all as it is then."""
        if not self._renewing:
            self.window.on_change(change)

    def listen(self) -> None:
        """From now on, let the window tell of every exception that nobody caught."""
        self._hears = ExitStack()
        self._hears.enter_context(self.window.report_controller.listening())

    def _hear_no_more(self) -> bool:
        """Let it tell of none; whether it did."""
        heard, self._hears = self._hears, None
        if heard is not None:
            heard.close()
        return heard is not None

    def renew(self) -> None:
        """Put a new window over the same session in the place of this one: its texts are in the language of now."""
        before, self._renewing = self.window, True
        settings = before.hand_over()
        speak(self.app, settings.language)
        welcome = before.welcome
        self.window = MainWindow(
            self.session, settings, self.services, first_start=welcome is not None and welcome.on_show
        )
        self.window.language_controller.due.connect(self.renew)
        if self._hear_no_more():
            self.listen()
        self._renewing = False
        self.window.take_over(before)

    def close(self) -> None:
        """Close the window, its threads and the session."""
        self.window.end()
        await_ending()
        self._hear_no_more()
        self.poster.close()
        self.window.deleteLater()


def application(theme: str, language: str = "") -> QApplication:
    """The one QApplication of this process, for what is made in the look ``theme`` and in ``language`` ("": that of the
    system); the style sheet is to come."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        app = running
    else:
        before = qInstallMessageHandler(_no_display)
        app = QApplication(sys.argv[:1])
        qInstallMessageHandler(before)
        app.setApplicationName("busviewer")
        app.setDesktopFileName("busviewer")
    app.setWindowIcon(app_icon())
    take_theme(app, theme)
    speak(app, language)
    for effect in _EFFECTS:
        app.setEffectEnabled(effect, False)
    watch_focus(app)
    teach_roles()
    return app


def _no_display(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Qt aborts where it can show no window: say it in our words before, and end as other wrong usage does."""
    if kind == QtMsgType.QtFatalMsg:
        print(f"busviewer: {NO_DISPLAY} ({' '.join(text.split())[:200]})", file=sys.stderr, flush=True)
        os._exit(2)
    print(text, file=sys.stderr)


def _make_segmenter(info: ModelInfo, device: str) -> Segmenter:
    from busviewer.segmentation.precision import load_segmenter

    return load_segmenter(info, device, kept=paths.user_data())


def _make_clicker(model: Path | None) -> Clicker:
    from busviewer.segmentation.clicks.clicker import TorchClicker

    return TorchClicker(read_clicks(paths.bundled_clicks() if model is None else model), move_margin)


def _cuda_devices() -> Sequence[tuple[str, str]]:
    from busviewer.segmentation.device import cuda_devices

    return cuda_devices()


def _sample_study() -> Path:
    from busviewer.scan.phantom import sample_study, write_study

    folder = paths.user_data() / _SAMPLE
    if not folder.is_dir():
        part = folder.with_name(_SAMPLE + ".part")
        write_study(part, sample_study())
        part.rename(folder)
    return folder


def real_services() -> Services:
    """The calls into the real rooms."""
    return Services(
        find_models=lambda: find_models([paths.bundled_models(), paths.user_models()]),
        make_segmenter=_make_segmenter,
        devices=_cuda_devices,
        sample_study=_sample_study,
        finetune_command=lambda run: paths.program("finetune", str(run)),
        self_test_command=paths.program("--self-test"),
        settings_file=paths.settings_file(),
        user_data=paths.user_data(),
        models_folder=paths.user_models(),
        runs_folder=paths.user_data() / "runs",
        make_clicker=_make_clicker,
    )


def build(*, services: Services | None = None, settings: Settings | None = None, theme: str | None = None) -> Built:
    """Make everything, show nothing; what is not given is the real thing."""
    services = real_services() if services is None else services
    problems: list[str] = []
    first_start = settings is None and not services.settings_file.exists()
    if settings is None:
        settings, problems = load(services.settings_file)
    if theme is not None:
        settings = replace(settings, theme=theme)
    app = application(settings.theme, settings.language)
    poster = Poster()
    built: Built | None = None

    def on_change(change: Change) -> None:
        if built is not None:
            built.show(change)

    reader = reader_name(settings)
    if is_reserved(reader):
        problems.append(f"{reader} is reserved for the consensus of several readers: the reader name is now “reader”")
        reader = "reader"
    session = ReviewSession(
        reader=reader,
        user_data=services.user_data,
        on_change=on_change,
        undo_bytes=settings.undo_megabytes << 20,
        post=poster.post,
    )
    window = MainWindow(session, settings, services, first_start=first_start)
    apply_theme(app, settings.theme)  # last, or each widget is styled anew with each parent that it is given
    problems += window.actions_.bindings.problems
    if problems:
        window.bar.tell(problems[0], "warning", about="program", details=problems)
    built = Built(app, window, session, poster, services)
    window.language_controller.due.connect(built.renew)
    return built


def run_window(folder: Path | None, *, services: Services | None = None) -> int:
    """Show the window, with ``folder`` open in it, until it is closed; returns the exit status."""
    services = real_services() if services is None else services
    log = services.user_data / "log"
    with kept_log(log), crash_trace(log) as crashes:
        _log.info("busviewer %s starts", __version__)
        for trace in crashes:
            _log.error("an earlier run crashed:\n%s", code_places(trace))
        built = build(services=services)
        built.listen()
        status = _run(built, folder)
        _log.info("busviewer ends")
    return status


def _run(built: Built, folder: Path | None) -> int:
    release()
    for ended in (signal.SIGINT, signal.SIGTERM):  # Ctrl+C; a log-out, which is no crash either
        signal.signal(ended, lambda *_: built.window.end())
    tick = QTimer()  # lets Python see a Ctrl+C while Qt waits
    tick.start(500)
    tick.timeout.connect(lambda: None)
    if folder is not None:
        built.window.open_folder(folder)
    built.window.show()
    status = built.app.exec()
    built.close()
    return int(status)
