"""What each command of the table does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from busviewer.study.readers.consensus import is_reserved
from busviewer.ui.commands.bindings import key_text
from busviewer.ui.kit.draft_words import SENSITIVITY_ACTIONS
from busviewer.ui.kit.text import tr
from busviewer.ui.panels.opinion_panel import CLASS_ACTIONS, MODE_ACTIONS
from busviewer.ui.readers.readers_controller import HIDES

if TYPE_CHECKING:
    from busviewer.ui.canvas.scan_view import ScanView
    from busviewer.ui.main_window import MainWindow

__all__ = ["Commands"]


class Commands(QObject):
    """The handlers of :data:`busviewer.ui.commands.actions.COMMANDS`, over the window and its session."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session

    def handlers(self) -> Mapping[str, Callable[..., object]]:
        """What to call, by the name of the command; a checkable one is given its new state."""
        window, session, canvas = self._window, self._session, self._on_canvas
        return {
            "open": window.ask_folder,
            "sample": lambda: window.study_controller.make_and_open(window.services.sample_study),
            "save": window.storage_controller.save_now,
            "export": self._export,
            "quit": window.close,
            "undo": self._undo,
            "redo": session.redo,
            **window.tools_controller.handlers(),
            "drop": self._escape,
            "from_truth": session.start_from_truth,
            "restore_draft": session.restore_draft,
            "copy_previous": self._copy_previous,
            "clear": self._clear,
            "fit": canvas(lambda view: view.fit()),
            "actual": canvas(lambda view: view.actual_size()),
            "zoom_in": canvas(lambda view: view.zoom(1.25)),
            "zoom_out": canvas(lambda view: view.zoom(0.8)),
            "zoom_lesion": canvas(lambda view: view.zoom_to_lesion()),
            "auto_window": canvas(lambda view: view.greys.stretch()),
            "reset_window": canvas(lambda view: view.greys.reset()),
            **{name: (lambda _on: window.view_controller.take_tone()) for name in ("invert", "clahe")},
            **{
                name: (lambda _on: window.view_controller.see())
                for name in ("one_view", "two_views", "four_views", "overlays")
            },
            **{
                name: (lambda _on: window.view_controller.see())
                for name in ("swipe", "blink", "smooth_scan", "pixel_grid")
            },
            "filled": lambda on: window.parts.side.layers.set_filled(on),
            "difference": self._show_difference,
            "heatmap": self.show_heatmap,
            "lesion_axes": lambda on: window.canvas(lambda view: view.marks.show_axes(on)),
            **{name: (lambda _on, mode=mode: window.set_opinion(mode)) for mode, name in MODE_ACTIONS.items()},
            "show_worklist": lambda on: window.show_panels(),
            "show_panel": lambda on: window.show_panels(),
            "dark": lambda _on: window.set_theme("dark"),
            "light": lambda _on: window.set_theme("light"),
            "previous": lambda: window.readers_controller.step(-1),
            "next": lambda: window.readers_controller.step(1),
            "next_unread": lambda: window.study_controller.next_unread(),
            "arrange": window.parts.worklist.arrange,
            **window.selection_controller.handlers(),
            "next_near_duplicate": lambda: window.survey_controller.next_near_duplicate(),
            "accept": window.draft_controller.accept,
            "sign_off": self._sign_or_close,
            "no_lesion": self._sign_no_lesion,
            "reopen": session.reopen,
            "flag": session.set_flag,
            **{name: (lambda _on, said=said: self._classify(said)) for said, name in CLASS_ACTIONS.items()},
            "segment": lambda: window.segment_controller.segment(),
            "segment_all": lambda: window.segment_controller.segment_all(),
            **{
                name: (lambda _on, said=said: window.draft_controller.set_sensitivity(said))
                for said, name in SENSITIVITY_ACTIONS.items()
            },
            "finetune": self._finetune,
            "about_model": self._show_model,
            "summary": self._summarise,
            "reader": self.ask_reader,
            "versions": window.storage_controller.choose_versions,
            **{name: (lambda _on: window.readers_controller.set_hidden()) for name in HIDES},
            "compare_readers": lambda: window.readers_controller.open(),
            "problems": self._show_problems,
            "help": self._show_help,
            "keys": self._show_keys,
            "change_keys": self._change_keys,
            "report": window.report_controller.show,
            "about": self._show_about,
        }

    def _on_canvas(self, act: Callable[[ScanView], None]) -> Callable[[], None]:
        return lambda: self._window.canvas(act)

    # --- the reader's doing ----------------------------------------------------------------------------------------
    def _clear(self) -> None:
        """Backspace takes a corner off an open polygon first."""
        if not self._session.drop_corner():
            self._session.clear()

    def _copy_previous(self) -> None:
        worklist, current = self._session.worklist, self._session.current
        key = worklist.neighbour(current, -1, self._window.parts.worklist.keys)
        if key is None or key == current:
            self._window.bar.tell(tr("There is no scan before this one."))
        else:
            self._session.copy_from(key)

    def _undo(self) -> None:
        self._window.parts.side.reading.commit()
        self._session.undo()

    def _escape(self) -> None:
        if self._window.readers_controller.comparing:
            self._window.readers_controller.leave()
        elif self._session.stroke_active:
            self._session.cancel_stroke()
            self._window.canvas(lambda view: view.drop_gesture())
        else:
            self._window.bar.dismiss()
            if self._session.study is not None:
                self._window.canvas(lambda view: view.setFocus())

    def _show_difference(self, on: bool) -> None:
        self._window.canvas(lambda view: view.set_difference(on))
        if on and self._session.hides("truth"):
            self._window.bar.tell(tr("The ground truth is hidden until you sign this scan off."))
        elif on and self._session.scan is not None and self._session.truth is None:
            self._window.bar.tell(tr("This scan has no ground truth to show a difference from."))

    def show_heatmap(self, on: bool) -> None:
        """Grad-CAM over the scan, on or off."""
        self._window.actions_["heatmap"].setChecked(on)
        self._window.parts.side.layers.heatmap.setChecked(on)
        if on != self._window.segment_controller.heatmap_on:
            self._window.segment_controller.set_heatmap(on)

    def _sign_or_close(self) -> None:
        """Enter closes an open polygon first."""
        if not self._session.outline:
            self._sign(self._session.sign_off)
        elif not self._session.close_outline():
            self._window.bar.tell(tr("A polygon has three corners at least: click another, or Esc drops it."))

    def _sign_no_lesion(self) -> None:
        sign = self._session.sign_off_no_lesion
        if self._window.draft_controller.may_sign_no_lesion(lambda: self._sign(sign)):
            self._sign(sign)

    def _sign(self, sign: Callable[[], bool]) -> None:
        self._window.parts.side.reading.commit()
        key = self._session.current
        if not sign():
            return
        if self._session.judge:
            self._window.readers_controller.back()
        else:
            opinion = self._window.opinion_controller.after_sign_off()
            self._window.study_controller.next_open()
            if key is not None and self._session.current != key:
                name, empty = self._session.name_of(key), sign == self._session.sign_off_no_lesion
                text = tr("{scan} is signed off as without a lesion; {undo} opens it again.")
                text = text if empty else tr("{scan} is signed off; {undo} opens it again.")
                undo = key_text(self._window.actions_["undo"].shortcut()) or tr("Undo")
                text = text.format(scan=name, undo=undo)
                self._window.bar.tell(f"{text} {name}: {opinion}" if opinion else text)

    def note(self, text: str) -> None:
        """Keep the reader's note."""
        annotation = self._session.annotation
        if annotation is not None and annotation.note != text:
            self._session.set_flag(annotation.flag, text)

    def _classify(self, lesion_class: str | None) -> None:
        self._session.set_class(lesion_class)
        self._window.opinion_controller.refresh()  # where the scan must not be changed, it is as it was

    def ask_reader(self) -> None:
        """Ask who reads."""

        def take(name: str) -> None:
            if is_reserved(name):
                text = tr("“{name}” is what the consensus of several readers is kept as: take another name.")
                self._window.bar.tell(text.format(name=name.strip()), "warning")
            elif name.strip() and name.strip() != self._session.reader:
                self._window.set_reader(name.strip())

        reader = self._session.judge or self._session.reader
        self._window.bar.ask_text(tr("Whose annotations are written:"), reader, tr("Change"), take)

    def _show_problems(self) -> None:
        self._window.bar.tell(tr("What could not be read or written:"), "warning", details=self._session.problems)

    def _show_help(self) -> None:
        from busviewer.ui.commands.help_window import HelpWindow

        open_ = self._window.findChild(HelpWindow)
        if open_ is None or not open_.isVisible():
            HelpWindow(self._window).show()
        else:
            open_.raise_()
            open_.activateWindow()

    def _show_keys(self) -> None:
        from busviewer.ui.commands.help_dialogs import KeysDialog

        sheet = KeysDialog(self._window.actions_, self._window)
        sheet.change_clicked.connect(self._change_keys)
        sheet.open()

    def _change_keys(self) -> None:
        from busviewer.ui.commands.keys_editor import KeysEditor

        editor = KeysEditor(self._window.actions_, self._window)
        editor.changed.connect(lambda keys: self._window.keep(keys=keys))
        editor.open()

    def _show_about(self) -> None:
        from busviewer.ui.commands.help_dialogs import AboutDialog

        AboutDialog(self._window).open()

    def _show_model(self) -> None:
        from busviewer.ui.model.model_dialog import ModelDialog

        model = self._window.inference.model
        if model is None:
            self._window.bar.tell(tr("There is no model in use; choose one in the Model menu."), "warning")
        else:
            ModelDialog(model, self._session.sensitivity, self._window).open()

    def _export(self) -> None:
        from busviewer.ui.reports.export_dialog import ExportDialog

        if self._session.study is not None:
            ExportDialog(self._session, self._window.services.user_data, self._window.bar, self._window).open()

    def _summarise(self) -> None:
        from busviewer.ui.reports.summary_dialog import SummaryDialog

        open_ = self._window.findChild(SummaryDialog)
        if open_ is not None and open_.isVisible():
            open_.refresh()
            open_.raise_()
            open_.activateWindow()
            return
        dialog = SummaryDialog(self._session, self._window.services.user_data, self._window)
        dialog.chosen.connect(self._go_to)
        dialog.show()

    def _go_to(self, key: str) -> None:
        if key in self._session.worklist:
            self._window.study_controller.go_to(key)

    def _finetune(self) -> None:
        if self._session.study is not None and self._session.flush():
            self._window.training_controller.open(self._window.inference.model, self._window.settings.device)
