"""The language of the window: which there are, their catalogues, and taking one into force."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QTranslator

__all__ = ["CONTEXT", "Catalogue", "read_catalogue"]

CONTEXT = "busviewer"


def read_catalogue(path: Path) -> dict[str, str]:
    """The finished translations of a catalogue of Qt Linguist (.ts) by their texts; OSError or ValueError where it
    cannot be read."""
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


class Catalogue(QTranslator):
    """Translates the window's own texts, and leaves Qt's to Qt's translations."""

    def __init__(self, texts: dict[str, str]) -> None:
        super().__init__()
        self._texts = texts

    def translate(self, context: str, text: str, comment: str | None = None, number: int = -1) -> str | None:  # type: ignore[override]
        """The translation; None has Qt ask the next translator."""
        return self._texts.get(text) if context == CONTEXT else None

    def isEmpty(self) -> bool:
        """Whether it translates nothing."""
        return not self._texts
