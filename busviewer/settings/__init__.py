"""The settings of a reader; on disk, a TOML file with only what differs from the defaults."""

from __future__ import annotations

import getpass
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import tomli_w

from busviewer.files import quarantine, write_atomic
from busviewer.settings.rules import Choice, Colour, Device, Flag, Names, Number, Paths, Rule, Table, Text, Whole

__all__ = [
    "ASSESSMENTS",
    "OVERLAYS",
    "OVERLAY_RULES",
    "OVERLAY_STYLES",
    "HIDDEN_AT_FIRST",
    "LANGUAGES",
    "PANELS",
    "RECENT_LIMIT",
    "RULES",
    "SECTIONS",
    "THEMES",
    "ArchiveServer",
    "Overlay",
    "Settings",
    "load",
    "reader_name",
    "save",
    "update",
    "with_recent",
]

THEMES = ("dark", "light")
LANGUAGES = ("en", "de", "fr", "es", "pt", "zh")
"""Of the window: ISO 639 codes."""
ASSESSMENTS = ("off", "after sign-off", "at once")
OVERLAY_STYLES = ("outline", "fill", "off")
RECENT_LIMIT = 10
SECTIONS = ("layers", "measurements", "assessment", "birads", "reading", "window_level", "information")
"""Of the right panel, from the top."""
HIDDEN_AT_FIRST = ("birads",)
"""Long, and not every reader's: its key shows it."""
PANELS = ("worklist", "side", *SECTIONS)


@dataclass(frozen=True)
class Overlay:
    """How one mask is drawn over the scan: ``style`` outline, fill or off; ``opacity`` 0 to 1; ``colour`` "#rrggbb", ""
    being the colour that is the layer's own in every theme."""

    style: str = "outline"
    opacity: float = 0.9
    colour: str = ""


@dataclass(frozen=True)
class ArchiveServer:
    """An archive that scans are retrieved from and results stored in; its password is in the system's keyring.

    Attributes:
        name: what the reader calls it.
        address: ``https://host/dicom-web``, or ``dicom://AET@host:port`` where there is no DICOMweb.
        user: for DICOMweb; "" where it asks for none.
        ca_file: certificates (PEM) to trust instead of the system's; "" for those.
        own_title: the AE title that busviewer calls itself, for ``dicom://``.
    """

    name: str
    address: str
    user: str = ""
    ca_file: str = ""
    own_title: str = "BUSVIEWER"


@dataclass(frozen=True)
class Settings:
    """Everything a reader can set; the defaults are what a first start shows.

    Attributes:
        reader: whose annotations are written; "" is the login name (:func:`reader_name`).
        device: "auto", "cpu", "cuda" or "cuda:N".
        theme: "dark" or "light".
        language: one of LANGUAGES; "" is that of the system.
        model: the name of a model folder, bundled or the user's.
        assessment: when the model's assessment of a lesion is shown: "off", "after sign-off" or "at once".
        hide_draft, hide_truth: whether the draft, and the ground truth with its class, are kept from the reader until a
            scan is signed off.
        hidden_from: name of a reader to what was hidden when that reader last read here: some of "draft" and "truth",
            with a space between them.
        draft, truth, correction: how each mask is drawn.
        heatmap_opacity: 0 to 1.
        smooth: whether the scan is smoothed while its pixels are small on the screen.
        pixel_grid: whether lines are drawn between pixels that are large on the screen.
        scale_bar: whether a bar of a round length lies over the scan.
        scan_values: whether window, level and zoom are written over the scan.
        start_from_draft: whether a drawing tool starts from a weak draft, or from nothing.
        ask_no_lesion: whether "no lesion" asks first where there is a correction or a firm draft.
        brush_diameter: scan pixels, 1 to 1024.
        undo_megabytes: bound of the undo history over all scans, 1 to 65536.
        recent: folders opened, the newest first, at most RECENT_LIMIT.
        geometry, layout: where the window and its panels were, base64 of Qt's own bytes; "" where never moved.
        hidden_panels: those of PANELS that are not on show.
        privacy: whether the window shows nothing that identifies a patient.
        keys: action name to shortcut, only those that the reader changed.
        archives: the archives that the reader entered, by names that differ.
    """

    reader: str = ""
    device: str = "auto"
    theme: str = "dark"
    language: str = ""
    model: str = "breast-lesions"
    assessment: str = "off"
    hide_draft: bool = False
    hide_truth: bool = False
    hidden_from: dict[str, str] = field(default_factory=dict)
    draft: Overlay = Overlay()
    truth: Overlay = Overlay()
    correction: Overlay = Overlay()
    heatmap_opacity: float = 0.5
    smooth: bool = True
    pixel_grid: bool = True
    scale_bar: bool = True
    scan_values: bool = True
    start_from_draft: bool = True
    ask_no_lesion: bool = True
    brush_diameter: float = 16.0
    undo_megabytes: int = 256
    recent: tuple[str, ...] = ()
    geometry: str = ""
    layout: str = ""
    hidden_panels: tuple[str, ...] = HIDDEN_AT_FIRST
    privacy: bool = False
    keys: dict[str, str] = field(default_factory=dict)
    archives: tuple[ArchiveServer, ...] = ()


def _archive(value: Any) -> ArchiveServer:
    """The archive that one table of a file names; ValueError says what would be right, without what is there."""
    wrong = "must be a table with name and address, and where needed user, ca_file and own_title; without a password"
    known = [item.name for item in fields(ArchiveServer)]
    if not isinstance(value, dict) or not all(name in known and isinstance(text, str) for name, text in value.items()):
        raise ValueError(wrong)
    texts = {name: text.strip() for name, text in value.items() if text.strip()}
    if not {"name", "address"} <= texts.keys():
        raise ValueError(wrong)
    if "@" in texts["address"] and not texts["address"].startswith("dicom://"):
        raise ValueError(wrong)  # user and password
    return ArchiveServer(**texts)


def _archives(value: Any, where: str, problems: list[str]) -> tuple[ArchiveServer, ...]:
    """The archives that can be used; each of the others is a line in ``problems``, which never quotes it: somebody may
    have written a password there."""
    found: dict[str, ArchiveServer] = {}
    if not isinstance(value, list):
        problems.append(f"{where}archives: must be a list of tables; using the default")
        return ()
    for number, table in enumerate(value, 1):
        try:
            server = _archive(table)
        except ValueError as error:
            problems.append(f"{where}archives, number {number}: {error}; left out")
        else:
            found[server.name] = server
    return tuple(found.values())


OVERLAY_RULES: Mapping[str, Rule] = {"style": Choice(OVERLAY_STYLES), "opacity": Number(0, 1), "colour": Colour()}
RULES: Mapping[str, Rule] = {
    "reader": Text(),
    "device": Device(),
    "theme": Choice(THEMES),
    "language": Choice(LANGUAGES),
    "model": Text(),
    "assessment": Choice(ASSESSMENTS),
    "hide_draft": Flag(),
    "hide_truth": Flag(),
    "hidden_from": Table('reader = "", "draft", "truth" or "draft truth"', ("draft", "truth")),
    "heatmap_opacity": Number(0, 1),
    "smooth": Flag(),
    "pixel_grid": Flag(),
    "scale_bar": Flag(),
    "scan_values": Flag(),
    "start_from_draft": Flag(),
    "ask_no_lesion": Flag(),
    "brush_diameter": Number(1, 1024),
    "undo_megabytes": Whole(1, 65536),
    "recent": Paths(RECENT_LIMIT),
    "geometry": Text(),
    "layout": Text(),
    "hidden_panels": Names(PANELS),
    "privacy": Flag(),
    "keys": Table("action = shortcut"),
}
"""Of every setting but OVERLAYS, whose parts have OVERLAY_RULES, and the archives, each of which is one."""
OVERLAYS = ("draft", "truth", "correction")


def _blank(value: Any) -> bool:
    return isinstance(value, str) and not value.strip()


def _checked(table: dict[str, Any], rules: Mapping[str, Rule], where: str, problems: list[str]) -> dict[str, Any]:
    """The entries of ``table`` that ``rules`` accept; blank ones are left out, wrong and unknown ones reported."""
    kept: dict[str, Any] = {}
    for name, value in table.items():
        if name not in rules:
            problems.append(f"{where}{name}: unknown setting, ignored")
        elif not _blank(value):
            try:
                kept[name] = rules[name](value)
            except ValueError as error:
                problems.append(f"{where}{name} = {value!r:.80}: {error}; using the default")
    return kept


_OLD_NAMES = {"opinion": "assessment"}  # of settings, as a file may still have them


def _parse(text: str, where: str) -> tuple[Settings, list[str]]:
    table = {_OLD_NAMES.get(name, name): value for name, value in tomllib.loads(text).items()}
    problems: list[str] = []
    values: dict[str, Any] = {}
    for name in OVERLAYS:
        value = table.pop(name, {})
        if isinstance(value, dict):
            values[name] = Overlay(**_checked(value, OVERLAY_RULES, f"{where}{name}.", problems))
        elif not _blank(value):
            problems.append(
                f"{where}{name} = {value!r:.80}: must be a table (style, opacity, colour); using the default"
            )
    archives = table.pop("archives", "")
    if not _blank(archives):
        values["archives"] = _archives(archives, where, problems)
    values.update(_checked(table, RULES, where, problems))
    return Settings(**values), problems


def load(path: Path) -> tuple[Settings, list[str]]:
    """The settings in ``path``, and what is wrong with the file, a line each, naming it; never raises.

    A missing or empty file gives the defaults. A single wrong value gives its default. A file that is not TOML is
    quarantined beside it (:func:`busviewer.files.quarantine`).
    """
    try:
        if path.exists() and not path.is_file():  # a pipe would hold the program up
            return Settings(), [f"{path}: this is not a file; using the defaults"]
        text = path.read_bytes().decode("utf-8-sig")
        return _parse(text, f"{path}: ")
    except FileNotFoundError:
        return Settings(), []
    except OSError as error:
        return Settings(), [f"{path}: cannot be read ({error.strerror}); using the defaults"]
    except (ValueError, RecursionError) as error:
        return Settings(), [_quarantine(path, str(error))]


def _quarantine(path: Path, reason: str) -> str:
    try:
        aside = quarantine(path, "damaged")
    except OSError as error:
        return f"{path}: not valid TOML ({reason}), and cannot be quarantined ({error.strerror}); using the defaults"
    return f"{path}: not valid TOML ({reason}); quarantined as {aside.name}, using the defaults"


def _storable(text: str) -> bool:
    """Whether UTF-8 can hold it: the name of a folder on disk may be any bytes."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _different(value: Any, default: Any) -> dict[str, Any]:
    """The fields of a dataclass that are not as in ``default``, overlays as tables of their own."""
    table: dict[str, Any] = {}
    for name in (item.name for item in fields(value)):
        mine, usual = getattr(value, name), getattr(default, name)
        if mine == usual:
            continue
        if isinstance(mine, Overlay):
            table[name] = _different(mine, usual)
        elif name == "archives":
            nothing = ArchiveServer("", "")
            table[name] = [_different(each, nothing) for each in mine if _storable("".join(vars(each).values()))]
        elif isinstance(mine, tuple):
            table[name] = [item for item in mine if _storable(item)]
        else:
            table[name] = mine
    return table


def save(path: Path, settings: Settings) -> None:
    """Write what differs from the defaults to ``path``, atomically; raises OSError where it cannot."""
    text = "# busviewer: only what differs from the defaults\n" + tomli_w.dumps(_different(settings, Settings()))
    write_atomic(path, text.encode())


def update(path: Path, before: Settings, after: Settings) -> None:
    """Write to ``path`` what changed from ``before`` to ``after``, and leave all else as it is there by now: another
    window may have written it. Of ``keys``, ``hidden_from`` and ``recent``, that holds for each entry. Raises OSError
    where it cannot. Where there is no file yet, it is made even if nothing changed.
    """
    names = [item.name for item in fields(Settings) if getattr(before, item.name) != getattr(after, item.name)]
    if not names and path.is_file():
        return
    stored, _problems = load(path)
    changed = {name: getattr(after, name) for name in names}
    for table in {"keys", "hidden_from"} & changed.keys():
        there, old, new = (getattr(each, table) for each in (stored, before, after))
        kept = {name: value for name, value in there.items() if name in new or name not in old}
        changed[table] = kept | {name: value for name, value in new.items() if old.get(name) != value}
    if "recent" in changed:
        forgotten = set(before.recent) - set(after.recent)
        opened = [folder for folder in after.recent if folder not in before.recent]
        others = [folder for folder in stored.recent if folder not in forgotten]
        changed["recent"] = tuple(dict.fromkeys((*after.recent[:1], *opened, *others)))[:RECENT_LIMIT]
    save(path, replace(stored, **changed))


def with_recent(settings: Settings, folder: Path) -> Settings:
    """``settings`` with ``folder`` as the newest of the recent ones."""
    newest = str(folder)
    others = (name for name in settings.recent if name != newest)
    return replace(settings, recent=(newest, *others)[:RECENT_LIMIT])


def reader_name(settings: Settings) -> str:
    """Who reads: the name that was set, else the login name, else "reader"."""
    if settings.reader.strip():
        return settings.reader.strip()
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # a container's user may have neither a name nor a variable
        return "reader"
