"""What the Settings dialog says of each setting: its section, title, explanation, unit and words, once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from busviewer.ui.kit.language import NAMES
from busviewer.ui.kit.text import marked

__all__ = ["BY_HAND", "KEPT_BY_WINDOW", "SECTIONS", "Entry"]

SECTIONS = marked(
    {
        "reader": "Reader",
        "look": "Language and theme",
        "model": "Model and device",
        "reading": "Reading",
        "display": "Display",
        "editing": "Editing",
        "archives": "Archives",
        "storage": "Storage",
    }
)


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


_DRAWN = marked({"outline": "Outline", "fill": "Fill", "off": "Off"})
BY_HAND: Mapping[str, Entry] = {
    "reader": Entry(
        "reader",
        marked("Reader name"),
        marked("It is written into each annotation that you make."),
        opens=marked("Change…"),
        stays=True,
    ),
    "hide_draft": Entry(
        "reader",
        marked("Hide the draft until sign-off"),
        marked("Read blind: you see the draft of a scan once you have signed the scan off."),
        stays=True,
    ),
    "hide_truth": Entry(
        "reader",
        marked("Hide ground truth and class until sign-off"),
        marked("Read blind: scans are numbered, and you see ground truth and class once you have signed the scan off."),
        stays=True,
    ),
    "privacy": Entry(
        "reader",
        marked("Privacy mode"),
        marked("Hides names, IDs, dates and file names of patients in the whole window."),
        stays=True,
    ),
    "language": Entry(
        "look",
        marked("Language"),
        marked("The language of the window."),
        words={"": marked("System language"), **NAMES},
    ),
    "theme": Entry(
        "look",
        marked("Theme"),
        marked("The colours of the window. Scans are shown the same in both."),
        words={"dark": marked("Dark"), "light": marked("Light")},
    ),
    "keys": Entry(
        "look",
        marked("Keyboard shortcuts"),
        marked("Give a command another key."),
        opens=marked("Change keyboard shortcuts…"),
    ),
    "model": Entry("model", marked("Model"), marked("The model that proposes the drafts.")),
    "device": Entry(
        "model",
        marked("Device"),
        marked("Where the model runs. Auto takes the first graphics card, else the processor."),
    ),
    "assessment": Entry(
        "reading",
        marked("Show the model's assessment"),
        marked("Whether the model says how likely a lesion is benign or malignant, and when."),
        words={"off": marked("Off"), "after sign-off": marked("After sign-off"), "at once": marked("At once")},
    ),
    "ask_no_lesion": Entry(
        "reading",
        marked("Ask before no lesion"),
        marked("Ask before “No lesion” where there is a correction or a firm draft."),
    ),
    "correction": Entry(
        "display",
        marked("Correction"),
        marked("How your own mask is drawn over the scan."),
        words=_DRAWN,
    ),
    "draft": Entry(
        "display",
        marked("Draft"),
        marked("How the mask that the model proposed is drawn."),
        words=_DRAWN,
    ),
    "truth": Entry(
        "display",
        marked("Ground truth"),
        marked("How the mask that came with the scan is drawn."),
        words=_DRAWN,
    ),
    "heatmap_opacity": Entry("display", marked("Heatmap: opacity"), unit="%"),
    "smooth": Entry(
        "display", marked("Smooth display"), marked("Smooth the scan while its pixels are small on the screen.")
    ),
    "pixel_grid": Entry(
        "display", marked("Pixel grid"), marked("Draw lines between pixels that are large on the screen.")
    ),
    "scale_bar": Entry("display", marked("Scale bar"), marked("Show a bar of a round length over the scan.")),
    "scan_values": Entry(
        "display", marked("Values on the scan"), marked("Write window, level and zoom over the scan.")
    ),
    "start_from_draft": Entry(
        "editing",
        marked("Start from a possible lesion"),
        marked("A drawing tool begins with the possible lesion that is shown. Off: with nothing."),
    ),
    "brush_diameter": Entry(
        "editing", marked("Brush diameter"), marked("Of brushes and eraser, in pixels of the scan."), unit="px"
    ),
    "undo_megabytes": Entry(
        "editing",
        marked("Memory for undo"),
        marked("How much undo keeps, over all scans. With less, the oldest steps go."),
        unit="MB",
    ),
    "archives": Entry(
        "archives",
        marked("Archives (PACS)"),
        marked(
            "Where scans are retrieved from and results stored in. Passwords are kept in the system's keyring only."
        ),
        opens=marked("Edit archives…"),
    ),
}
"""The settings that a reader sets, in the order in which the dialog shows them."""

KEPT_BY_WINDOW = frozenset({"recent", "geometry", "layout", "hidden_panels", "hidden_from"})
"""Those that the window keeps by itself."""
