"""Every command of the window in one table: menus, keys, icons and the F1 sheet are all made from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from busviewer.ui.commands.bindings import Bindings, key_text
from busviewer.ui.kit.text import tr
from busviewer.ui.kit.theme import icon

__all__ = ["COMMANDS", "HELD", "MENUS", "Actions", "Command", "KeyRow"]

# the menus, each with the letter that opens it while Alt is held
MENUS = {
    "File": "&File", "Edit": "&Edit", "View": "&View", "Scan": "&Scan", "Model": "&Model", "Study": "S&tudy",
    "Help": "&Help",
}  # fmt: skip


@dataclass(frozen=True)
class Command:
    """One entry of the table.

    ``needs`` is "" (always there), "study" or "scan"; ``repeats`` whether holding the key does it again; ``group`` of
    commands of which one is chosen at a time; ``line`` draws a line above it in the menu; ``under`` is the title of the
    submenu that it lies in, with those next to it.
    """

    name: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    needs: str = ""
    checkable: bool = False
    repeats: bool = False
    group: str = ""
    line: bool = False
    under: str = ""

    @property
    def title(self) -> str:
        """What it does, where its menu is not on show."""
        text = tr(self.text).rstrip("…")
        return f"{tr(self.under)}: {text}" if self.under else text


C = Command
COMMANDS: tuple[Command, ...] = (
    C("open", "File", "Open folder…", ("Ctrl+O",), "open", "Open a folder of scans"),
    C("sample", "File", "Open the sample study", (), "sample", "Synthetic scans with known lesions, to try things on"),
    C("save", "File", "Save now", ("Ctrl+S",), "save", "Work is saved by itself after every stroke", "study",
      line=True),
    C("export", "File", "Export…", ("Ctrl+E",), "export", "Write the signed-off masks to a folder", "study"),
    C("quit", "File", "Quit", ("Ctrl+Q",), line=True),
    C("undo", "Edit", "Undo", ("Ctrl+Z",), "undo", needs="study", repeats=True),
    C("redo", "Edit", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", needs="study", repeats=True),
    C("view", "Edit", "View", ("W",), "view", "Drag for window and level", checkable=True, group="tool", line=True),
    C("brush", "Edit", "Brush", ("B",), "brush", "Paint lesion", checkable=True, group="tool"),
    C("erase", "Edit", "Erase", ("E",), "erase", "Wipe lesion away", checkable=True, group="tool"),
    C("edge", "Edit", "Edge brush", ("A",), "edge", "Paint only what is as grey as where the stroke began",
      checkable=True, group="tool"),
    C("smooth", "Edit", "Smoothing brush", ("J",), "smooth", "Smooth the margin where it passes", checkable=True,
      group="tool"),
    C("lasso", "Edit", "Lasso", ("L",), "lasso", "Draw round a region", checkable=True, group="tool"),
    C("polygon", "Edit", "Polygon", ("Shift+L",), "polygon", "Click the corners of a region; Enter closes it",
      checkable=True, group="tool"),
    C("fill", "Edit", "Fill", ("F",), "fill", "Fill the hole under a click", checkable=True, group="tool"),
    C("grow", "Edit", "Region grow", ("R",), "grow", "Click a seed, drag for the tolerance", checkable=True,
      group="tool"),
    C("refine", "Edit", "Click to draw or refine", ("C",), "refine",
      "Click on the lesion to draw it; Ctrl+click on what does not belong; drag a box about it",
      checkable=True, group="tool"),
    C("island", "Edit", "Accept or reject islands", ("I",), "island", "Click an island to take it out, or back",
      checkable=True, group="tool"),
    C("threshold", "Edit", "Threshold of the draft", ("T",), "threshold", "Move the draft's own threshold",
      checkable=True, group="tool"),
    C("ruler", "Edit", "Ruler", ("M",), "ruler", "Measure a distance, or two axes", checkable=True, group="tool"),
    C("calibrate", "Edit", "Calibrate", ("Ctrl+M",), "calibrate", "Tell the spacing by two marks of the depth scale",
      checkable=True, group="tool"),
    C("swap", "Edit", "Swap brush and eraser", ("X",), "swap"),
    C("smaller", "Edit", "Smaller brush", ("[",), repeats=True, line=True),
    C("larger", "Edit", "Larger brush", ("]",), repeats=True),
    C("drop", "Edit", "Drop the stroke", ("Esc",), tip="Take back what is being drawn, or go to the canvas"),
    C("margin_grow", "Edit", "Grow", ("Ctrl+]",), "margin", "Move the whole margin outwards", "scan", repeats=True,
      line=True, under="Tidy"),
    C("margin_shrink", "Edit", "Shrink", ("Ctrl+[",), "shrink", "Move the whole margin inwards", "scan", repeats=True,
      under="Tidy"),
    C("smooth_mask", "Edit", "Smooth", ("Shift+S",), "tidy", "Round the whole margin", "scan", under="Tidy"),
    C("fill_holes", "Edit", "Fill holes", ("Shift+F",), tip="Fill every hole of the mask", needs="scan", under="Tidy"),
    C("keep_largest", "Edit", "Keep the largest island", ("Shift+K",), tip="Take every other island out", needs="scan",
      under="Tidy"),
    C("remove_small", "Edit", "Remove small islands", ("Shift+R",),
      tip="Take out what is smaller than a twentieth of the largest", needs="scan", under="Tidy"),
    C("from_truth", "Edit", "Start from the ground truth", ("Ctrl+G",), needs="scan", line=True),
    C("restore_draft", "Edit", "Back to the draft", ("Ctrl+D",), tip="Drop the correction; it can be undone",
      needs="scan"),
    C("copy_previous", "Edit", "Copy the mask of the previous scan", ("Shift+C",), needs="scan"),
    C("clear", "Edit", "Clear", ("Backspace",), "clear", "Make the correction empty", "scan"),
    C("remove_rulers", "Edit", "Remove the rulers", (), "close", "Take every ruler off this scan", "scan"),
    C("fit", "View", "Fit", ("Ctrl+0",), "fit", "The whole scan", "scan"),
    C("actual", "View", "Actual size", ("1",), "actual", "One screen pixel for one scan pixel", "scan"),
    C("zoom_in", "View", "Zoom in", ("Ctrl++", "Ctrl+="), needs="scan", repeats=True),
    C("zoom_out", "View", "Zoom out", ("Ctrl+-",), needs="scan", repeats=True),
    C("zoom_lesion", "View", "Zoom to the lesion", ("Z",), "zoom-lesion", "The mask, else the ground truth, and some "
      "room around it", "scan"),
    C("one_view", "View", "One view", ("Ctrl+1",), "views-1", "The scan alone", checkable=True, group="views",
      line=True),
    C("two_views", "View", "Two views", ("Ctrl+2",), "views-2", "Beside it, at the same zoom, the bare scan or "
      "another layer", checkable=True, group="views"),
    C("four_views", "View", "Four views", ("Ctrl+4",), "views-4", "Beside it, at the same zoom, draft, ground truth "
      "and heatmap", checkable=True, group="views"),
    C("swipe", "View", "Swipe", ("Shift+V",), "swipe", "Overlays only left of a line that you drag", checkable=True),
    C("blink", "View", "Blink", ("Shift+O",), "blink", "Overlays on and off, twice a second", checkable=True),
    C("auto_window", "View", "Auto window", ("Shift+W",), "histogram", "Black and white at the scan's darkest and "
      "brightest half percent", "scan", line=True),
    C("invert", "View", "Invert", ("Shift+I",), "invert", "Black for white", checkable=True),
    C("clahe", "View", "Local contrast (CLAHE)", ("Shift+E",), "clahe", "For the eye alone: model and tools see the "
      "scan as it is", checkable=True),
    C("reset_window", "View", "Reset window and level", ("Ctrl+R",), "reset", "Window, gamma, invert and local "
      "contrast as the scan opened", "scan"),
    C("smooth_scan", "View", "Smooth scan", tip="Smooth below four screen pixels a scan pixel, or every pixel as it is",
      checkable=True),
    C("pixel_grid", "View", "Pixel grid", (), "pixel-grid", "Lines between pixels that are large on the screen",
      checkable=True),
    C("overlays", "View", "Overlays", ("V",), "overlays", "Everything over the scan, on or off", checkable=True,
      line=True),
    C("filled", "View", "Filled masks", ("O",), tip="Masks as a light fill, or as outlines", checkable=True),
    C("difference", "View", "Difference", ("D",), "difference", "Hit, missed and false pixels against the ground truth",
      checkable=True),
    C("heatmap", "View", "Grad-CAM heatmap", ("G",), "heatmap", "Where the network looked for this mask",
      checkable=True),
    C("lesion_axes", "View", "Lesion numbers and axes", ("Shift+D",), "axes",
      "Number each lesion, and draw its long axis and the one across it; several are numbered in any case",
      checkable=True),
    C("opinion_off", "View", "Off", tip="The model's opinion is not shown", checkable=True, group="opinion", line=True,
      under="The model's opinion"),
    C("opinion_after", "View", "After sign-off", tip="The model's opinion is shown once you have signed the scan off",
      checkable=True, group="opinion", under="The model's opinion"),
    C("opinion_at_once", "View", "At once", tip="The model's opinion is shown as soon as there is one",
      checkable=True, group="opinion", under="The model's opinion"),
    C("show_worklist", "View", "Worklist", checkable=True, line=True),
    C("show_panel", "View", "Layers and figures", checkable=True),
    C("dark", "View", "Dark", checkable=True, group="theme", line=True),
    C("light", "View", "Light", checkable=True, group="theme"),
    C("previous", "Scan", "Previous scan", ("Left", "P", "Up"), "previous", needs="study", repeats=True),
    C("next", "Scan", "Next scan", ("Right", "N", "Down"), "next", needs="study", repeats=True),
    C("next_unread", "Scan", "Next unread scan", ("Ctrl+Right",), needs="study"),
    C("next_near_duplicate", "Scan", "Next scan of the same view", ("Shift+T",),
      tip="Go round the scans that show the same view", needs="study"),
    C("arrange", "Scan", "Sort and filter again", ("F5",), "again", "By what the scans are now", "study"),
    C("accept", "Scan", "Accept the possible lesion", ("Y",), "accept",
      "Take the model's weak draft as your correction", "scan", line=True),
    C("sign_off", "Scan", "Sign off", ("Return", "Enter"), "sign-off", "Sign off this mask, and go on", "scan"),
    C("no_lesion", "Scan", "No lesion", ("0",), "no-lesion", "Sign off that there is no lesion, and go on", "scan"),
    C("reopen", "Scan", "Open again", tip="Go on with a scan that was signed off", needs="scan"),
    C("flag", "Scan", "Flag", ("K",), "flag", "Mark this scan to come back to", "scan", checkable=True),
    C("class_benign", "Scan", "Benign", ("Shift+B",), tip="I take the lesion for benign", needs="scan", checkable=True,
      group="class", under="My class"),
    C("class_malignant", "Scan", "Malignant", ("Shift+M",), tip="I take the lesion for malignant", needs="scan",
      checkable=True, group="class", under="My class"),
    C("class_none", "Scan", "None given", ("Shift+N",), tip="I give no class", needs="scan", checkable=True,
      group="class", under="My class"),
    C("select_all", "Scan", "Select all on show", ("Ctrl+A",), tip="Every row that search and filter leave",
      needs="study", line=True, under="Selected scans"),
    C("segment_selected", "Scan", "Segment", ("Ctrl+Shift+S",), "segment", "New drafts; corrections stay", "study",
      under="Selected scans"),
    C("sign_off_selected", "Scan", "Sign off…", ("Ctrl+Return", "Ctrl+Enter"), "sign-off",
      "The correction of each, or its unchanged draft; asked first", "study", under="Selected scans"),
    C("flag_selected", "Scan", "Flag…", ("Ctrl+K",), "flag", "With one note for all", "study", under="Selected scans"),
    C("unflag_selected", "Scan", "Take the flags off", ("Ctrl+Shift+K",), needs="study", under="Selected scans"),
    C("export_selected", "Scan", "Export…", ("Ctrl+Shift+E",), "export", "Write the masks of these scans alone",
      "study", under="Selected scans"),
    C("hide_selected", "Scan", "Hide", ("Ctrl+H",), tip="Out of the list; nothing else changes", needs="study",
      under="Selected scans"),
    C("show_selected", "Scan", "Show again", ("Ctrl+Shift+H",), tip="Into the list again", needs="study",
      under="Selected scans"),
    C("segment", "Model", "Segment", ("S",), "segment", "Let the model propose a mask for this scan", "study"),
    C("segment_all", "Model", "Segment all without a draft", (), "segment-all", "Every scan that has no draft yet",
      "study"),
    C("quiet", "Model", "Quiet", tip="Firm drafts only where the model is sure: fewest on normal scans", needs="study",
      checkable=True, group="sensitivity", line=True, under="Sensitivity"),
    C("balanced", "Model", "Balanced", tip="Firm drafts where a lesion is more likely than not", needs="study",
      checkable=True, group="sensitivity", under="Sensitivity"),
    C("every_lesion", "Model", "Every possible lesion", tip="Firm drafts at the slightest suspicion: fewest lesions "
      "missed", needs="study", checkable=True, group="sensitivity", under="Sensitivity"),
    C("finetune", "Model", "Fine-tune…", ("Ctrl+T",), "train", "Train a candidate model on the finals of this study",
      "study", line=True),
    C("about_model", "Model", "About this model…", (), "info", "What the model can and cannot do, with its figures"),
    C("summary", "Study", "Summary…", (), "summary", "What you did with this study, in figures and charts",
      "study"),
    C("reader", "Study", "Reader…", (), "reader", "Whose annotations are written", line=True),
    C("hide_draft", "Study", "The draft", tip="Read blind: nothing of the draft is shown before you sign a scan off",
      checkable=True, under="Until signed off, hide"),
    C("hide_truth", "Study", "The ground truth and its class", tip="Read blind: no ground truth, no class, and a "
      "number in place of the name, before you sign a scan off", checkable=True, under="Until signed off, hide"),
    C("compare_readers", "Study", "Compare readers…", ("Ctrl+Shift+C",), "readers", "Two readers against each other, "
      "and their consensus", "study"),
    C("versions", "Study", "Two versions…", (), tip="Choose where your work on a scan lies in two places",
      needs="study", line=True),
    C("problems", "Study", "Problems…", (), "warning", "What could not be read or written", "study"),
    C("help", "Help", "busviewer Help", (), "", "How to read, correct, export and fine-tune; works offline"),
    C("keys", "Help", "Keys", ("F1",), "keys", "Every key, as it is now"),
    C("change_keys", "Help", "Change keys…", (), "keyboard", "Give a command another key"),
    C("report", "Help", "Report a problem…", (), "error", "A report to copy, and the folder of the log", line=True),
    C("about", "Help", "About busviewer", (), "info"),
)  # fmt: skip

# keys and gestures of the canvas that act while they are held; listed in the F1 sheet with the others
HELD: tuple[tuple[str, str], ...] = (
    ("H (hold)", "Peek at the bare scan"),
    ("Space (hold) and drag", "Pan"),
    ("Middle button, drag", "Pan"),
    ("Wheel", "Zoom to the cursor"),
    ("Shift+Wheel", "Brush size"),
    ("Ctrl (hold)", "A tool does the opposite: the brush erases"),
    ("Right button, drag", "Window and level"),
    ("Left button, drag with the View tool", "Window and level"),
    ("Click with the View tool", "Accept a possible lesion"),
)


class KeyRow(NamedTuple):
    """A row of the F1 sheet: the menu it is in, its keys as a reader knows them, what they do, and whether the menu
    has a line above it."""

    menu: str
    keys: tuple[str, ...]
    what: str
    line: bool = False


def _menu(name: str) -> str:
    return tr(MENUS[name]).replace("&", "")


def _tip(title: str, keys: Iterable[QKeySequence], more: str) -> str:
    key = tr(" and ").join(filter(None, map(key_text, keys)))
    return (
        f"<b>{escape(title)}</b>" + (f" &nbsp;{escape(key)}" if key else "") + (f"<br>{escape(more)}" if more else "")
    )


class Actions(QObject):
    """The table as QActions, by name.

    Args:
        keys: shortcuts that the reader changed, by name; what of them cannot be is in ``bindings.problems``.
    """

    def __init__(self, parent: QObject, keys: Mapping[str, str]) -> None:
        super().__init__(parent)
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self.bindings = Bindings({command.name: command.keys for command in COMMANDS}, keys)
        for command in COMMANDS:
            action = QAction(tr(command.text), self)
            action.setObjectName(command.name)
            action.setAutoRepeat(command.repeats)
            action.setCheckable(command.checkable)
            if command.group:
                group = self._groups.setdefault(command.group, QActionGroup(self))
                group.addAction(action)
            self._actions[command.name] = action
        self._actions["sign_off"].setIconVisibleInMenu(False)  # tinted for the ground of its button
        self.refresh_icons()
        self.bind()

    def carry_out(self, handlers: Mapping[str, Callable[..., object]]) -> None:
        """What each command does; a checkable one gets its new state. KeyError where one is missing."""
        for command in COMMANDS:
            self._actions[command.name].triggered.connect(self._caller(handlers[command.name], command.checkable))

    @staticmethod
    def _caller(handler: Callable[..., object], checkable: bool) -> Callable[[bool], object]:
        return (lambda on: handler(on)) if checkable else (lambda _on: handler())

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def refresh_icons(self) -> None:
        """Tint the icons for the look in force."""
        for command in COMMANDS:
            if command.icon:
                self._actions[command.name].setIcon(icon(command.icon))
        self._actions["sign_off"].setIcon(icon("sign-off", "accent_text"))

    def bind(self) -> None:
        """Take the keys of the bindings into force: in the menus, the tooltips and the F1 sheet."""
        for command in COMMANDS:
            action = self._actions[command.name]
            action.setShortcuts([QKeySequence(key) for key in self.bindings[command.name]])
            action.setToolTip(_tip(command.title, [action.shortcut()], tr(command.tip) if command.tip else ""))

    def lend_tip(self, widget: QWidget, title: str, *names: str) -> None:
        """Let the tooltip of ``widget`` be ``title`` and the keys that the commands ``names`` have now."""

        def tell() -> None:
            widget.setToolTip(_tip(title, [self[name].shortcut() for name in names], ""))

        for name in names:
            self[name].changed.connect(tell)
        tell()

    def enable(self, *, study: bool, scan: bool) -> None:
        """Let act what has what it needs."""
        there = {"": True, "study": study, "scan": scan}
        for command in COMMANDS:
            self._actions[command.name].setEnabled(there[command.needs])

    def name_steps(self, undo: str | None, redo: str | None) -> None:
        """Name what Undo and Redo would take back and do again, None where there is nothing."""
        for name, step, bare, full in (
            ("undo", undo, tr("Undo"), tr("Undo {step}")),
            ("redo", redo, tr("Redo"), tr("Redo {step}")),
        ):
            self[name].setText(full.format(step=tr(step)) if step else bare)
            self[name].setEnabled(bool(step))

    def fill_menus(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Make the menus of ``bar``; returns them by their untranslated names, a submenu as "menu/submenu"."""
        menus = {name: bar.addMenu(tr(title)) for name, title in MENUS.items()}
        for command in COMMANDS:
            menu = menus[command.menu]
            if command.line:
                menu.addSeparator()
            if command.under:
                path = f"{command.menu}/{command.under}"
                if path not in menus:
                    menus[path] = menu.addMenu(tr(command.under))
                menu = menus[path]
            menu.addAction(self._actions[command.name])
        return menus

    def sheet(self) -> list[KeyRow]:
        """Every command that has a key now, then what acts while held."""
        rows, line = [], False
        for command in COMMANDS:
            keys = tuple(key_text(key) for key in self.bindings[command.name])
            line = line or command.line
            if keys:
                rows.append(KeyRow(_menu(command.menu), keys, command.title, line))
                line = False
        return rows + [KeyRow(tr("Canvas"), (tr(key),), tr(what)) for key, what in HELD]
