"""The language of the window: which there are, their catalogues, and taking one into force."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from busviewer import paths

__all__ = ["CONTEXT", "NAMES", "language_of", "locale_of", "read_catalogue", "speak"]

_log = logging.getLogger(__name__)
CONTEXT = "busviewer"
NAMES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español", "pt": "Português", "zh": "中文"}
"""The languages by their codes (:data:`busviewer.settings.LANGUAGES`), each with its own name for itself."""
_SPOKEN = "spoken"  # the property of the application that holds the wish in force


def language_of(wish: str) -> str:
    """The code of the language that ``wish`` stands for: "" is that of the system, or English where we lack that."""
    spoken = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return wish or next((code for code in spoken if code in NAMES), "en")


def locale_of(wish: str) -> QLocale:
    """How numbers are written: as the system does where that is its language, with its country."""
    system = QLocale.system()
    return system if wish in ("", system.name().partition("_")[0]) else QLocale(wish)


def speak(app: QApplication, wish: str) -> None:
    """Take a language into force, for all that is made from now on: the texts, those of Qt, and how numbers look."""
    before = app.property(_SPOKEN) or ""
    if app.property(_SPOKEN) == wish:
        return
    app.setProperty(_SPOKEN, wish)
    language = language_of(wish)
    if wish or before:  # else it is that of the system already
        QLocale.setDefault(locale_of(wish))
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    if language == "en":
        return
    try:
        ours = _Catalogue(app, read_catalogue(paths.resources() / "translations" / f"{CONTEXT}_{language}.ts"))
    except (OSError, ValueError) as error:
        _log.error("no texts in %s: %s", language, error)
        return
    app.installTranslator(ours)
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(QLocale(language), "qtbase", "_", folder):
        app.installTranslator(translator)


def read_catalogue(path: Path) -> dict[str, str]:
    """The finished translations of a catalogue of Qt Linguist (.ts) by their texts; OSError or ValueError where it
    cannot be read."""
    from xml.etree import ElementTree  # 5 ms, which a start in English need not pay

    try:
        root = ElementTree.fromstring(path.read_bytes())
    except ElementTree.ParseError as error:
        raise ValueError(f"{path}: no catalogue of Qt Linguist ({error})") from error
    found = {}
    for message in root.iter("message"):
        said = message.find("translation")
        if said is not None and said.text and said.get("type") is None:
            found[message.findtext("source", "")] = said.text
    return found


class _Catalogue(QTranslator):
    """Translates the window's own texts, and leaves Qt's to Qt's translations."""

    def __init__(self, parent: QApplication, texts: dict[str, str]) -> None:
        super().__init__(parent)
        self._texts = texts

    def translate(self, context: str, text: str, comment: str | None = None, number: int = -1) -> str | None:  # type: ignore[override]
        """The translation; None makes Qt ask the next translator."""
        return self._texts.get(text) if context == CONTEXT else None

    def isEmpty(self) -> bool:
        """Whether it translates nothing."""
        return not self._texts
