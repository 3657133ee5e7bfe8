"""What the Settings dialog says of each setting: its section, title, explanation, unit and words, once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["BY_HAND", "KEPT_BY_WINDOW", "LANGUAGE_NAMES", "SECTIONS", "Entry"]

LANGUAGE_NAMES = {
    "en": "English", "de": "Deutsch", "fr": "Français", "es": "Español", "pt": "Português", "zh": "中文",
}  # fmt: skip
"""Each in itself, so that it is never translated."""

SECTIONS = {
    "reader": "Reader",
    "look": "Language and look",
    "model": "Model and device",
    "reading": "Reading",
    "display": "Display",
    "editing": "Editing",
    "archives": "Archives",
    "storage": "Storage",
}


@dataclass(frozen=True)
class Entry:
    """One setting, as the dialog shows it.

    Attributes:
        section: one of SECTIONS.
        title, text: what it is, and what it does, to be translated.
        unit: of a number; of one from 0 to 1, "%" shows it in percent.
        words: of a choice, what each value means; a value that is missing here is shown as it is.
        opens: what the button says that opens the editor of the setting; "" where it is edited in the dialog.
        stays: whether "Restore all defaults" leaves it as it is.
    """

    section: str
    title: str
    text: str = ""
    unit: str = ""
    words: Mapping[str, str] = field(default_factory=dict)
    opens: str = ""
    stays: bool = False


BY_HAND: Mapping[str, Entry] = {
    "reader": Entry("reader", "Reader name", "It is written into each annotation that you make.", opens="Change…",
                    stays=True),
    "hide_draft": Entry("reader", "Hide the draft until sign-off",
                        "Read blind: you see the draft of a scan once you have signed the scan off.", stays=True),
    "hide_truth": Entry("reader", "Hide ground truth and class until sign-off",
                        "Read blind: scans are numbered, and you see ground truth and class once you have signed the "
                        "scan off.", stays=True),
    "privacy": Entry("reader", "Privacy mode",
                     "Hides names, IDs, dates and file names of patients in the whole window.", stays=True),
    "language": Entry("look", "Language", "The language of the window.",
                      words={"": "System language", **LANGUAGE_NAMES}),
    "theme": Entry("look", "Look", "The colours of the window. Scans are shown the same in both.",
                   words={"dark": "Dark", "light": "Light"}),
    "keys": Entry("look", "Keyboard shortcuts", "Give a command another key.", opens="Change keyboard shortcuts…"),
    "model": Entry("model", "Model", "The model that proposes the drafts."),
    "device": Entry("model", "Device", "Where the model runs. Auto takes the first graphics card, else the processor."),
    "assessment": Entry("reading", "Show the model's assessment",
                        "Whether the model says how likely a lesion is benign or malignant, and when.",
                        words={"off": "Off", "after sign-off": "After sign-off", "at once": "At once"}),
    "ask_no_lesion": Entry("reading", "Ask before no lesion",
                           "Ask before “No lesion” where there is a correction or a firm draft."),
    "correction": Entry("display", "Correction", "How your own mask is drawn over the scan.",
                        words={"outline": "Outline", "fill": "Fill", "off": "Off"}),
    "draft": Entry("display", "Draft", "How the mask that the model proposed is drawn.",
                   words={"outline": "Outline", "fill": "Fill", "off": "Off"}),
    "truth": Entry("display", "Ground truth", "How the mask that came with the scan is drawn.",
                   words={"outline": "Outline", "fill": "Fill", "off": "Off"}),
    "heatmap_opacity": Entry("display", "Heatmap: opacity", unit="%"),
    "smooth": Entry("display", "Smooth scan", "Smooth the scan while its pixels are small on the screen."),
    "pixel_grid": Entry("display", "Pixel grid", "Draw lines between pixels that are large on the screen."),
    "scale_bar": Entry("display", "Scale bar", "Show a bar of a round length over the scan."),
    "scan_values": Entry("display", "Window, level and zoom", "Write these values over the scan."),
    "start_from_draft": Entry("editing", "Start from a possible lesion",
                              "A drawing tool begins with the possible lesion that is shown. Off: with nothing."),
    "brush_diameter": Entry("editing", "Brush diameter", "Of brushes and eraser, in pixels of the scan.", unit="px"),
    "undo_megabytes": Entry("editing", "Memory for undo",
                            "How much undo keeps, over all scans. With less, the oldest steps go.", unit="MB"),
    "archives": Entry("archives", "Archives (PACS)",
                      "Where scans are retrieved from and results stored in. Passwords are kept in the system's "
                      "keyring only.", opens="Edit archives…"),
}  # fmt: skip
"""The settings that a reader sets, in the order in which the dialog shows them."""

KEPT_BY_WINDOW = frozenset({"recent", "geometry", "layout", "hidden_panels", "hidden_from"})
"""Those that the window keeps by itself."""
