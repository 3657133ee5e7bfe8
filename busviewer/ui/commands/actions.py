"""Every command of the window in one table: menus, keys, icons and the sheet of keys are all made from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolButton, QWidget

from busviewer.ui.commands.bindings import Bindings, key_text
from busviewer.ui.kit.spoken import plain
from busviewer.ui.kit.text import marked, tr
from busviewer.ui.kit.theme import icon

__all__ = ["COMMANDS", "HELD", "MENUS", "Actions", "Command", "KeyRow"]

# the menus, each with the letter that opens it while Alt is held
MENUS = marked({
    "File": "&File", "Edit": "&Edit", "View": "&View", "Scan": "&Scan", "Model": "&Model", "Study": "S&tudy",
    "Help": "&Help",
})  # fmt: skip


@dataclass(frozen=True)
class Command:
    """One entry of the table.

    ``needs`` is "" (always there), "study", "scan" or "clip"; ``repeats`` whether holding the key does it again;
    ``group`` of commands of which one is chosen at a time; ``line`` draws a line above it in its menu; ``under`` is the
    title of the submenu that it lies in, with those next to it.
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
    C("open_archive", "File", "Open from archive…", (), "", "Search an archive (PACS) and retrieve studies"),
    C("sample", "File", "Open sample study", (), "sample",
      "Synthetic scans with known lesions, for trying out busviewer"),
    C("save", "File", "Save now", ("Ctrl+S",), "save", "Work is saved automatically after every stroke", "study",
      line=True),
    C("import", "File", "Import masks…", (), "", "Take in masks made elsewhere, as drafts or as ground truth", "study"),
    C("export", "File", "Export…", ("Ctrl+E",), "export", "Export masks to a folder", "study"),
    C("figure", "File", "Export figure…", ("Ctrl+Alt+E",), "", "Scan, masks and heatmap side by side, as PDF or PNG",
      "study"),
    C("lesion_report", "File", "Report (PDF)…", ("Ctrl+Shift+R",), "", "A page for each lesion: outline, measurements, "
      "BI-RADS", "study"),
    C("copy_report", "File", "Copy report text", ("Ctrl+Alt+C",), "", "Copy what the report says of this scan, to paste"
      " it elsewhere", "scan"),
    C("store_archive", "File", "Store in archive…", (), "", "Store DICOM files of an export in an archive (PACS)"),
    C("quit", "File", "Quit", ("Ctrl+Q",), line=True),
    C("undo", "Edit", "Undo", ("Ctrl+Z",), "undo", needs="study", repeats=True),
    C("redo", "Edit", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", needs="study", repeats=True),
    C("view", "Edit", "View", ("W",), "view", "Drag to change window/level",
      checkable=True, needs="study", group="tool", line=True),
    C("brush", "Edit", "Brush", ("B",), "brush", "Paint the lesion", checkable=True, needs="study", group="tool"),
    C("erase", "Edit", "Erase", ("E",), "erase", "Erase lesion", checkable=True, needs="study", group="tool"),
    C("edge", "Edit", "Edge brush", ("A",), "edge", "Paint tissue of similar brightness; stops at edges",
      checkable=True, needs="study", group="tool"),
    C("smooth", "Edit", "Smoothing brush", ("J",), "smooth", "Smooth the margin under the brush", checkable=True,
      needs="study", group="tool"),
    C("push", "Edit", "Push margin", ("U",), "push", "Push the margin outwards from inside, or inwards from outside",
      checkable=True, needs="study", group="tool"),
    C("lasso", "Edit", "Lasso", ("L",), "lasso", "Draw around a region", checkable=True, needs="study", group="tool"),
    C("polygon", "Edit", "Polygon", ("Shift+L",), "polygon", "Click the corners of a region; press Enter to close it",
      checkable=True, needs="study", group="tool"),
    C("fill", "Edit", "Fill", ("F",), "fill", "Click a hole in the mask to fill it",
      checkable=True, needs="study", group="tool"),
    C("grow", "Edit", "Region growing", ("R",), "grow", "Click a seed point, then drag to set the tolerance",
      checkable=True, needs="study", group="tool"),
    C("refine", "Edit", "Click to draw or refine", ("C",), "refine",
      "Click the lesion to draw it, Ctrl+click outside it to exclude tissue, or drag a box around it", checkable=True,
      needs="study", group="tool"),
    C("island", "Edit", "Remove or restore islands", ("I",), "island",
      "Click an island to remove it; click it again to restore it", checkable=True, needs="study", group="tool"),
    C("threshold", "Edit", "Draft threshold", ("T",), "threshold",
      "Make the mask larger or smaller by its lesion probability",
      checkable=True, needs="study", group="tool"),
    C("ruler", "Edit", "Ruler", ("M",), "ruler", "Measure a distance or two axes",
      checkable=True, needs="study", group="tool"),
    C("calibrate", "Edit", "Set scale", ("Ctrl+M",), "calibrate", "Set scale from two depth marks", checkable=True,
      needs="study", group="tool"),
    C("key_pointer", "Edit", "Keyboard pointer", ("Shift+P",), "", "Move a pointer over the scan with the arrow keys; "
      "Space presses and releases, so that every tool can be used without a mouse", "study", checkable=True, line=True),
    C("swap", "Edit", "Swap brush and eraser", ("X",), "swap", needs="study"),
    C("smaller", "Edit", "Smaller brush", ("[",), needs="study", repeats=True, line=True),
    C("larger", "Edit", "Larger brush", ("]",), needs="study", repeats=True),
    C("drop", "Edit", "Cancel stroke", ("Esc",), tip="Cancel what is being drawn, or move the focus to the scan"),
    C("margin_grow", "Edit", "Grow", ("Ctrl+]",), "margin", "Move the whole margin outwards", "scan", repeats=True,
      line=True, under="Clean up"),
    C("margin_shrink", "Edit", "Shrink", ("Ctrl+[",), "shrink", "Move the whole margin inwards", "scan", repeats=True,
      under="Clean up"),
    C("smooth_mask", "Edit", "Smooth", ("Shift+S",), "tidy", "Smooth the whole margin", "scan", under="Clean up"),
    C("fill_holes", "Edit", "Fill holes", ("Shift+F",), tip="Fill all holes in the mask", needs="scan",
      under="Clean up"),
    C("keep_largest", "Edit", "Keep largest island", ("Shift+K",), tip="Remove all other islands", needs="scan",
      under="Clean up"),
    C("remove_small", "Edit", "Remove small islands", ("Shift+R",),
      tip="Remove islands too small to be lesions", needs="scan", under="Clean up"),
    C("from_truth", "Edit", "Start from ground truth", ("Ctrl+G",), needs="scan", line=True),
    C("restore_draft", "Edit", "Restore draft", ("Ctrl+D",),
      tip="Discard the correction and use the draft again; can be undone", needs="scan"),
    C("copy_previous", "Edit", "Copy mask from previous scan", ("Shift+C",), needs="scan"),
    C("clear", "Edit", "Clear", ("Backspace",), "clear", "Remove everything from the mask", "scan"),
    C("remove_rulers", "Edit", "Remove all rulers", (), "close", "Remove all rulers from this scan", "scan"),
    C("settings", "Edit", "Settings…", ("Ctrl+Alt+S",), "", "Reader, language, theme, model, keys and where things are "
      "stored", line=True),
    C("fit", "View", "Fit to window", ("Ctrl+0",), "fit", "Show the whole scan", "scan"),
    C("actual", "View", "Actual size", ("1",), "actual", "Show one screen pixel per scan pixel", "scan"),
    C("zoom_in", "View", "Zoom in", ("Ctrl++", "Ctrl+="), needs="scan", repeats=True),
    C("zoom_out", "View", "Zoom out", ("Ctrl+-",), needs="scan", repeats=True),
    C("zoom_lesion", "View", "Zoom to lesion", ("Z",), "zoom-lesion",
      "Zoom to the mask, or to the ground truth where there is no mask", "scan"),
    C("one_view", "View", "One view", ("Ctrl+1",), "views-1", "Show the scan only", checkable=True, group="views",
      line=True),
    C("two_views", "View", "Two views", ("Ctrl+2",), "views-2",
      "Show a second view at the same zoom: the scan without overlays, or with another layer", checkable=True,
      group="views"),
    C("four_views", "View", "Four views", ("Ctrl+4",), "views-4",
      "Show draft, ground truth and heatmap beside the scan at the same zoom", checkable=True, group="views"),
    C("beside", "View", "Scan beside", ("Ctrl+3",), "beside",
      "Show another scan to the right: a near-duplicate, one of the same case, or one that you choose", "scan",
      checkable=True),
    C("beside_linked", "View", "Zoom both together", ("Shift+Z",), "link",
      "Link zoom and pan of the scan beside to this one, by mm if both have a spacing", checkable=True),
    C("swipe", "View", "Swipe", ("Shift+V",), "swipe", "Show overlays only to the left of a line that you can drag",
      checkable=True),
    C("blink", "View", "Blink", ("Shift+O",), "blink", "Turn overlays on and off twice a second", checkable=True),
    C("auto_window", "View", "Auto window/level", ("Shift+W",), "histogram",
      "Set black and white at the darkest and brightest 0.5 % of the scan", "scan", line=True),
    C("invert", "View", "Invert", ("Shift+I",), "invert", "Swap black and white", checkable=True),
    C("clahe", "View", "Local contrast (CLAHE)", ("Shift+E",), "clahe",
      "Change the display only; model and tools use the original scan", checkable=True),
    C("reset_window", "View", "Reset window/level", ("Ctrl+R",), "reset",
      "Reset window/level, gamma, inversion and local contrast", "scan"),
    C("smooth_scan", "View", "Smooth display",
      tip="Interpolate between pixels, except at high zoom (over 4 screen pixels per scan pixel)", checkable=True),
    C("pixel_grid", "View", "Pixel grid", (), "pixel-grid", "Show lines between pixels at high zoom", checkable=True),
    C("scale_bar", "View", "Scale bar", tip="Show a bar of a round length in mm or cm, where the spacing is known",
      checkable=True),
    C("regions", "View", "Ultrasound regions",
      tip="Show the regions that a DICOM scan names (tissue, colour flow, Doppler spectrum, M-mode), and their scales",
      checkable=True),
    C("scan_values", "View", "Values on the scan", tip="Show window (W), level (L) and zoom in a corner of the canvas",
      checkable=True),
    C("overlays", "View", "Overlays", ("V",), "overlays", "Show or hide everything drawn over the scan", checkable=True,
      line=True),
    C("filled", "View", "Filled masks", ("O",), tip="Show masks as a light fill instead of outlines", checkable=True),
    C("difference", "View", "Difference", ("D",), "difference",
      "Show true positive, false negative and false positive pixels against the ground truth", checkable=True),
    C("heatmap", "View", "Heatmap", ("G",), "heatmap", "Show where the network looked to find this mask",
      checkable=True),
    C("heat_lesion", "View", "Next lesion", ("Shift+G",),
      tip="Show where the network looked for one lesion of the draft after another, then for all", needs="scan",
      under="Explain"),
    C("heat_region", "View", "Draw a region", ("Ctrl+Shift+G",),
      tip="Draw around a region to see where the network looked for it; your mask does not change", needs="scan",
      under="Explain"),
    C("lesion_axes", "View", "Lesion numbers and axes", ("Shift+D",), "axes",
      "Show the number, long axis and perpendicular axis of each lesion. Two or more lesions are always numbered",
      checkable=True),
    C("assessment_off", "View", "Off", tip="Do not show the model's assessment", checkable=True, group="assessment",
      line=True, under="Model's assessment"),
    C("assessment_after", "View", "After sign-off", tip="Show the model's assessment after you sign off the scan",
      checkable=True, group="assessment", under="Model's assessment"),
    C("assessment_at_once", "View", "Immediately", tip="Show the model's assessment as soon as it is available",
      checkable=True, group="assessment", under="Model's assessment"),
    C("next_panel", "View", "Go to next panel", ("F6",), tip="Move the focus from the scan to the next panel, and back",
      line=True, under="Panels"),
    C("show_worklist", "View", "Worklist", ("F7",), checkable=True, under="Panels"),
    C("show_side", "View", "Right panel", ("F8",), tip="Show or hide all that is to the right of the scan",
      checkable=True, under="Panels"),
    C("show_layers", "View", "Layers", ("Alt+1",), checkable=True, under="Panels"),
    C("show_measurements", "View", "Measurements", ("Alt+2",), checkable=True, under="Panels"),
    C("show_assessment", "View", "Assessment", ("Alt+3",), checkable=True, under="Panels"),
    C("show_birads", "View", "BI-RADS", ("Alt+7",), tip="Describe each lesion in the terms of BI-RADS", checkable=True,
      under="Panels"),
    C("show_reading", "View", "Note and flag", ("Alt+4",), checkable=True, under="Panels"),
    C("show_window_level", "View", "Window/level", ("Alt+5",), checkable=True, under="Panels"),
    C("show_information", "View", "Patient and study", ("Alt+6",), tip="Show what the DICOM file says of patient, "
      "study and device", checkable=True, under="Panels"),
    C("privacy", "View", "Privacy mode", ("Ctrl+Shift+P",), tip="Hide names, IDs, dates and file names of patients in "
      "the window, and number the scans", checkable=True),
    C("full_screen", "View", "Full screen", ("F11",), tip="Show the window on the whole screen", checkable=True),
    C("dark", "View", "Dark theme", checkable=True, group="theme", line=True),
    C("light", "View", "Light theme", checkable=True, group="theme"),
    C("previous", "Scan", "Previous scan", ("Left", "P", "Up"), "previous", needs="study", repeats=True),
    C("next", "Scan", "Next scan", ("Right", "N", "Down"), "next", needs="study", repeats=True),
    C("next_unread", "Scan", "Next unread scan", ("Ctrl+Right",), needs="study"),
    C("next_near_duplicate", "Scan", "Next near-duplicate", ("Shift+T",),
      tip="Go to the next scan that shows the same view", needs="study"),
    C("first_frame", "Scan", "First frame", ("Home",), "first", "Go to the first frame of this clip", "clip",
      line=True, under="Clip"),
    C("previous_frame", "Scan", "Previous frame", (",",), "frame-back", "Go one frame back", "clip", repeats=True,
      under="Clip"),
    C("play", "Scan", "Play", ("Q",), "play", "Play this clip over and over, or stop", "clip", checkable=True,
      under="Clip"),
    C("next_frame", "Scan", "Next frame", (".",), "frame-on", "Go one frame on", "clip", repeats=True, under="Clip"),
    C("last_frame", "Scan", "Last frame", ("End",), "last", "Go to the last frame of this clip", "clip",
      under="Clip"),
    C("largest_lesion", "Scan", "Go to largest lesion", ("Shift+Q",), "largest",
      "Go to the frame of this clip with the largest lesion", "clip", under="Clip"),
    C("segment_every_frame", "Scan", "Segment every frame", (), "segment-all",
      "Segment every frame of this clip that has no draft yet", "clip", under="Clip", line=True),
    C("segment_key_frames", "Scan", "Segment key frames", (), "",
      "Segment only the frames in which the picture has changed clearly, 5 to 30 frames apart", "clip", under="Clip"),
    C("carry_forward", "Scan", "Carry mask forward", ("Ctrl+.",), "carry-on",
      "Carry the mask of this frame to the next frames, as possible lesions; corrections and finals are kept", "clip",
      under="Clip", line=True),
    C("carry_backward", "Scan", "Carry mask backward", ("Ctrl+,",), "carry-back",
      "Carry the mask of this frame to the frames before it, as possible lesions; corrections and finals are kept",
      "clip", under="Clip"),
    C("discard_carried", "Scan", "Discard carried drafts", (), "",
      "Discard all drafts of this clip that were carried from another frame and not accepted", "clip", under="Clip"),
    C("beside_near", "Scan", "Near-duplicate", tip="Show the near-duplicate of each scan beside it", needs="scan",
      under="Show beside"),
    C("beside_case", "Scan", "Same case", tip="Show another scan of the same case or patient beside each scan",
      needs="scan", under="Show beside"),
    C("beside_previous", "Scan", "Previous scan", tip="Show the scan before it in the list beside each scan",
      needs="scan", under="Show beside"),
    C("beside_next", "Scan", "Next scan", tip="Show the scan after it in the list beside each scan", needs="scan",
      under="Show beside"),
    C("beside_choose", "Scan", "Choose…", tip="Choose a scan that stays beside until you close it", needs="scan",
      under="Show beside"),
    C("arrange", "Scan", "Reapply sorting and filter", ("F5",), "again",
      "Sort and filter the worklist by the current state of the scans", "study"),
    C("accept", "Scan", "Accept possible lesion", ("Y",), "accept",
      "Use the model's possible lesion as your correction", "scan", line=True),
    C("sign_off", "Scan", "Sign off", ("Return", "Enter"), "sign-off", "Sign off this mask and go to the next scan",
      "scan"),
    C("no_lesion", "Scan", "No lesion", ("0",), "no-lesion", "Sign off that there is no lesion and go to the next scan",
      "scan"),
    C("ask_no_lesion", "Scan", "Ask before no lesion", tip="Ask before “No lesion” where there is a correction or a "
      "firm draft", checkable=True),
    C("reopen", "Scan", "Reopen", tip="Edit a signed-off scan again", needs="scan"),
    C("flag", "Scan", "Flag", ("K",), "flag", "Mark this scan to return to it later", "scan", checkable=True),
    C("describe", "Scan", "Describe lesion", ("Ctrl+B",), tip="Go to the BI-RADS form, and in it to the next lesion",
      needs="scan"),
    C("class_benign", "Scan", "Benign", ("Shift+B",), tip="Classify as benign", needs="scan", checkable=True,
      group="class", under="My class"),
    C("class_malignant", "Scan", "Malignant", ("Shift+M",), tip="Classify as malignant", needs="scan", checkable=True,
      group="class", under="My class"),
    C("class_none", "Scan", "None", ("Shift+N",), tip="Remove my class", needs="scan", checkable=True, group="class",
      under="My class"),
    C("select_all", "Scan", "Select all shown", ("Ctrl+A",), tip="Select every scan in the list", needs="study",
      line=True, under="Selected scans"),
    C("segment_selected", "Scan", "Segment", ("Ctrl+Shift+S",), "segment",
      "Make new drafts; corrections are kept. Of a clip, only its key frames", "study", under="Selected scans"),
    C("sign_off_selected", "Scan", "Sign off…", ("Ctrl+Return", "Ctrl+Enter"), "sign-off",
      "Sign off the correction of each scan, or its unchanged draft. You are asked to confirm", "study",
      under="Selected scans"),
    C("no_lesion_selected", "Scan", "No lesion…", (), "no-lesion",
      "Sign off that none of these scans shows a lesion. You are asked to confirm", "study", under="Selected scans"),
    C("benign_selected", "Scan", "Classify as benign", needs="study", under="Selected scans"),
    C("malignant_selected", "Scan", "Classify as malignant", needs="study", under="Selected scans"),
    C("unclass_selected", "Scan", "Remove my class", needs="study", under="Selected scans"),
    C("flag_selected", "Scan", "Flag…", ("Ctrl+K",), "flag", "Flag with one note for all", "study",
      under="Selected scans"),
    C("unflag_selected", "Scan", "Remove flags", ("Ctrl+Shift+K",), needs="study", under="Selected scans"),
    C("export_selected", "Scan", "Export…", ("Ctrl+Shift+E",), "export", "Export the masks of the selected scans only",
      "study", under="Selected scans"),
    C("beside_selected", "Scan", "Show beside", (), "beside", "Show the selected scan beside the one on screen", "scan",
      under="Selected scans"),
    C("hide_selected", "Scan", "Hide", ("Ctrl+H",), tip="Hide from the worklist; nothing else changes", needs="study",
      under="Selected scans"),
    C("show_selected", "Scan", "Show again", ("Ctrl+Shift+H",), tip="Show in the worklist again", needs="study",
      under="Selected scans"),
    C("segment", "Model", "Segment", ("S",), "segment", "Let the model propose a mask for this scan", "study"),
    C("segment_all", "Model", "Segment all scans without a draft", (), "segment-all",
      "Segment every scan that has no draft yet; of a clip, only its key frames", "study"),
    C("quiet", "Model", "Quiet", tip="Firm drafts only where the model is sure. Fewest false drafts on normal scans",
      needs="study", checkable=True, group="sensitivity", line=True, under="Sensitivity"),
    C("balanced", "Model", "Balanced", tip="Firm drafts where a lesion is more likely than not", needs="study",
      checkable=True, group="sensitivity", under="Sensitivity"),
    C("every_lesion", "Model", "Every possible lesion",
      tip="Firm drafts at the slightest suspicion. Fewest missed lesions", needs="study", checkable=True,
      group="sensitivity", under="Sensitivity"),
    C("finetune", "Model", "Fine-tune…", ("Ctrl+T",), "train",
      "Train a candidate model on the signed-off masks of this study", "study", line=True),
    C("models", "Model", "Models…", (), "", "List, switch, compare, export, import and delete models"),
    C("about_model", "Model", "About this model…", (), "info",
      "Show what the model can and cannot do, and its accuracy"),
    C("summary", "Study", "Summary…", (), "summary", "Show your progress and results in this study", "study"),
    C("reader", "Study", "Reader…", (), "reader", "Change the reader's name", line=True),
    C("hide_draft", "Study", "Draft", tip="Read blind: hide the draft of each scan until you sign it off",
      checkable=True, under="Hide until sign-off"),
    C("hide_truth", "Study", "Ground truth and class",
      tip="Read blind: hide ground truth and class, and show a number instead of the name, until you sign the scan off",
      checkable=True, under="Hide until sign-off"),
    C("compare_readers", "Study", "Compare readers…", ("Ctrl+Shift+C",), "readers",
      "Compare two readers and make their consensus", "study"),
    C("versions", "Study", "Choose between versions…", (),
      tip="Choose which version to use where a scan has two saved versions", needs="study", line=True),
    C("problems", "Study", "Problems…", (), "warning", "Show what could not be read, written or used", "study"),
    C("help", "Help", "busviewer Help", ("F1",), "", "Show the help on the part of the window that you are in; works "
      "offline"),
    C("search_help", "Help", "Search help…", (), "", "Find words in all pages of the help"),
    C("tour", "Help", "Tour", (), "", "Learn the program in five steps on the sample study"),
    C("keys", "Help", "Keyboard shortcuts", ("Ctrl+F1",), "keys", "Show all keyboard shortcuts", line=True),
    C("change_keys", "Help", "Change keyboard shortcuts…", (), "keyboard", "Assign another shortcut to a command"),
    C("report", "Help", "Report a problem…", (), "error", "Copy a problem report or open the log folder", line=True),
    C("self_test", "Help", "Self-test…", (), "info", "Test the program on this computer, and show a report to copy"),
    C("about", "Help", "About busviewer", (), "info"),
)  # fmt: skip

# keys and gestures of the canvas that act while they are held; listed in the sheet of keys with the others
HELD: tuple[tuple[str, str], ...] = marked(
    (
        ("H (hold)", "Show the scan without overlays"),
        ("Space (hold) and drag", "Pan"),
        ("Middle button, drag", "Pan"),
        ("Wheel", "Zoom at the cursor"),
        ("Shift+Wheel", "Brush size"),
        ("Alt+Wheel", "Previous or next frame of a clip"),
        ("Ctrl (hold)", "Reverse the tool: the brush erases"),
        ("Right button, drag", "Window/level"),
        ("Left button, drag with the View tool", "Window/level"),
        ("Click with the View tool", "Accept a possible lesion"),
        ("Arrow keys with the keyboard pointer", "Move the pointer by 1 pixel; with Shift, by 10"),
        ("Space with the keyboard pointer", "Press, and press again to release"),
    )
)


class KeyRow(NamedTuple):
    """A row of the sheet of keys: the menu it is in, its keys as a reader knows them, what they do, and whether the
    menu has a line above it."""

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
        self._actions["settings"].setMenuRole(QAction.MenuRole.PreferencesRole)  # where macOS has it
        self._actions["sign_off"].setIconVisibleInMenu(False)  # tinted for the ground of its button
        self.refresh_icons()
        self.bind()

    def carry_out(
        self, handlers: Mapping[str, Callable[..., object]], may: Callable[[Command], bool] = lambda command: True
    ) -> None:
        """What each command does where it ``may``; a checkable one gets its new state. KeyError without one."""
        for command in COMMANDS:
            self._actions[command.name].triggered.connect(self._caller(handlers[command.name], command, may))

    @staticmethod
    def _caller(
        handler: Callable[..., object], command: Command, may: Callable[[Command], bool]
    ) -> Callable[[bool], object]:
        def call(on: bool) -> None:
            if may(command):
                handler(on) if command.checkable else handler()

        return call

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def refresh_icons(self) -> None:
        """Tint the icons for the look in force."""
        for command in COMMANDS:
            if command.icon:
                self._actions[command.name].setIcon(icon(command.icon))
        self._actions["sign_off"].setIcon(icon("sign-off", "accent_text"))

    def bind(self) -> None:
        """Take the keys of the bindings into force: in the menus, the tooltips and the sheet of keys."""
        for command in COMMANDS:
            action = self._actions[command.name]
            action.setShortcuts([QKeySequence(key) for key in self.bindings[command.name]])
            action.setToolTip(_tip(command.title, [action.shortcut()], tr(command.tip) if command.tip else ""))
        self.describe()

    def describe(self) -> None:
        """Let a screen reader say the tooltips of the buttons of commands, without their markup."""
        for action in self._actions.values():
            for button in action.associatedObjects():
                if isinstance(button, QToolButton):
                    button.setAccessibleDescription(plain(action.toolTip()))

    def lend_tip(self, widget: QWidget, title: str, *names: str) -> None:
        """Let the tooltip of ``widget`` be ``title`` and the keys that the commands ``names`` have now."""

        def tell() -> None:
            widget.setToolTip(_tip(title, [self[name].shortcut() for name in names], ""))
            widget.setAccessibleDescription(plain(widget.toolTip()))

        for name in names:
            self[name].changed.connect(tell)
        tell()

    def enable(self, *, study: bool, scan: bool, clip: bool) -> None:
        """Let act what has what it needs."""
        there = {"": True, "study": study, "scan": scan, "clip": clip}
        for command in COMMANDS:
            self._actions[command.name].setEnabled(there[command.needs])

    def name_steps(self, undo: str | None, redo: str | None, elsewhere: str = "") -> None:
        """Name what Undo and Redo would take back and do again, None where there is nothing; ``elsewhere`` the scan on
        which Undo would act, where that is another than the one on screen."""
        for name, step, bare, full in (
            ("undo", undo, tr("Undo"), tr("Undo {step} ({scan})") if elsewhere else tr("Undo {step}")),
            ("redo", redo, tr("Redo"), tr("Redo {step}")),
        ):
            self[name].setText(full.format(step=tr(step), scan=elsewhere) if step else bare)
            self[name].setEnabled(bool(step))

    def fill_menus(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Make the menus of ``bar``; returns them by their untranslated names, a submenu as "menu/submenu"."""
        menus = {name: bar.addMenu(tr(title)) for name, title in MENUS.items()}
        for command in COMMANDS:
            path = f"{command.menu}/{command.under}" if command.under else command.menu
            if command.line:  # of the first in a submenu, above that
                menus.get(path, menus[command.menu]).addSeparator()
            if path not in menus:
                menus[path] = menus[command.menu].addMenu(tr(command.under))
            menus[path].addAction(self._actions[command.name])
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
