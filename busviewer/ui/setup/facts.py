"""Where segmenting runs and where things are stored, as the welcome page and the Settings dialog show it."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from busviewer.study.annotations.storage_paths import FOLDER
from busviewer.ui.kit.parts import Elided, clear_layout, push_button
from busviewer.ui.kit.services import Services
from busviewer.ui.kit.text import plain_tip, shown_folder, tr
from busviewer.ui.kit.theme import icon

__all__ = ["Place", "PlacesView", "core_count", "device_words", "places"]


@dataclass(frozen=True)
class Place:
    """What lies where; without a ``folder``, ``words`` say it."""

    title: str
    folder: Path | None
    words: str = ""


def places(services: Services, annotations: Path | None) -> list[Place]:
    """What is stored where; ``annotations`` are those of the reader in the open study, None where there is none."""
    beside = tr("Folder {folder} in each study, beside the scans").format(folder=FOLDER)
    return [
        Place(tr("Annotations"), annotations, beside),
        Place(tr("Own models"), services.models_folder),
        Place(tr("Settings"), services.settings_file.parent),
        Place(tr("Log, without names"), services.user_data / "log"),
    ]


def core_count() -> int:
    """How many cores the processor has; on a worker."""
    import psutil

    return psutil.cpu_count(logical=False) or psutil.cpu_count() or 1


def device_words(wish: str, found: Sequence[tuple[str, str]], cores: int) -> str:
    """Where segmenting runs by the setting ``wish``, with the devices that were ``found``."""
    names = dict(found)
    card = next(iter(names.values()), "") if wish in ("auto", "cuda") else names.get(wish, "")
    if card:
        return tr("Segmenting runs on {name}.").format(name=card)
    if cores == 1:
        return tr("Segmenting runs on this computer's processor (1 core).")
    return tr("Segmenting runs on this computer's processor ({count} cores).").format(count=cores)


class PlacesView(QWidget):
    """A row a place: what, where, and a button that opens the folder."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._places: Sequence[Place] = ()

    def show_places(self, shown: Sequence[Place]) -> None:
        """Show these, with icons in the look in force."""
        self._places = shown
        clear_layout(self._grid)
        for row, place in enumerate(shown):
            title, where = QLabel(place.title), Elided(120)
            where.setText(place.words if place.folder is None else shown_folder(str(place.folder)))
            where.setProperty("role", "muted")
            where.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            self._grid.addWidget(title, row, 0)
            self._grid.addWidget(where, row, 1)
            if place.folder is not None:
                where.setToolTip(plain_tip(str(place.folder)))
                button = push_button(tr("Open folder"), partial(_open, place.folder))
                button.setProperty("flat", True)
                button.setIcon(icon("open", "muted"))
                button.setAccessibleName(tr("{what}: open the folder").format(what=place.title))
                self._grid.addWidget(button, row, 2)

    def refresh_theme(self) -> None:
        """Take the look in force."""
        self.show_places(self._places)


def _open(folder: Path) -> None:
    """Show ``folder`` in the file manager; make it first if it does not exist yet."""
    with contextlib.suppress(OSError):  # read only: the file manager says what is wrong
        folder.mkdir(parents=True, exist_ok=True)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
