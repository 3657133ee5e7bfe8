"""Brings the catalogues of the languages (``resources/translations/busviewer_*.ts``) up to date with the sources.

``python packaging/translations.py`` finds every text of the window in the sources and the data, adds the new ones to
each catalogue as unfinished, drops those that are gone, and keeps the translations of all others. ``--merge de
FILE.json`` takes translations from a JSON object {text in English: translation}; ``--list FILE.json`` writes all texts
and where they stand. Qt Linguist opens the catalogues; the program reads them as they are.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.sax.saxutils import escape

from busviewer.files import write_atomic
from busviewer.settings import LANGUAGES as ALL
from busviewer.ui.kit.language import CONTEXT, read_catalogue

__all__ = ["LANGUAGES", "catalogue_of", "main", "merged", "texts", "update"]

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = tuple(code for code in ALL if code != "en")
"""Those that have a catalogue: the sources are in English."""
_Calls = dict[str, tuple[tuple[int, ...], tuple[str, ...]]]
# which arguments of a call are texts, by the name of what is called: their places and keywords
_CALLS: _Calls = {
    "tr": ((0,), ()),
    "marked": ((0,), ()),
    "worded": ((0,), ()),
    "C": ((2, 5), ("text", "tip", "under")),  # a row of the table of commands
}
_IN_REVIEW: _Calls = {"say": ((0,), ())}  # what the session tells the window
_BLANK = re.compile(r"\{[^}]*\}")


def texts(root: Path = ROOT) -> dict[str, list[str]]:
    """Every text that the window can show, and the files (below ``root``) in which it stands."""
    found: dict[str, list[str]] = {}
    for path in sorted((root / "busviewer").rglob("*.py")):
        calls = _CALLS | _IN_REVIEW if "review" in path.parts else _CALLS
        for text in _in_source(path.read_text(encoding="utf-8"), calls):
            _add(found, text, path.relative_to(root).as_posix())
    for path in sorted((root / "resources" / "birads").glob("*.json")):
        for text in _in_lexicon(json.loads(path.read_text(encoding="utf-8"))):
            _add(found, text, path.relative_to(root).as_posix())
    return found


def _add(found: dict[str, list[str]], text: str, place: str) -> None:
    if _BLANK.sub("", text).strip():
        places = found.setdefault(text, [])
        if place not in places:
            places.append(place)


def _in_source(source: str, calls: _Calls) -> Iterator[str]:
    for call in ast.walk(ast.parse(source)):
        if isinstance(call, ast.Call):
            name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            places, keywords = calls.get(name, ((), ()))
            for place in places:
                if place < len(call.args):
                    yield from _constants(call.args[place])
            for keyword in call.keywords:
                if keyword.arg in keywords:
                    yield from _constants(keyword.value)


def _constants(node: ast.expr) -> Iterator[str]:
    """The texts of an expression: of a table those of its values, of a condition both."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.Dict):
        for value in node.values:
            yield from _constants(value)
    elif isinstance(node, ast.Tuple | ast.List):
        for value in node.elts:
            yield from _constants(value)
    elif isinstance(node, ast.IfExp):
        yield from _constants(node.body)
        yield from _constants(node.orelse)
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from _constants(value)


def _in_lexicon(lexicon: Mapping[str, list[dict[str, list[str]]]]) -> Iterator[str]:
    """The titles, and the terms that are words: a number of the clock or "4A" is the same in every language."""
    for field in lexicon["fields"]:
        yield str(field["title"])
        yield from (term for term in field["terms"] if re.search("[a-z]{2}", term))


def catalogue_of(language: str, translations: Mapping[str, str], found: Mapping[str, list[str]]) -> str:
    """The catalogue, as Qt Linguist reads and writes it; what has no translation is unfinished.

    No line numbers, and in the order of the texts: a commit changes only what it is about.
    """
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}">']
    lines += ["<context>", f"    <name>{CONTEXT}</name>"]
    for text, places in sorted(found.items()):
        said = translations.get(text, "")
        lines.append("    <message>")
        lines += [f'        <location filename="../../{place}"/>' for place in places]
        lines.append(f"        <source>{escape(text)}</source>")
        state = "" if said else ' type="unfinished"'
        lines.append(f"        <translation{state}>{escape(said)}</translation>")
        lines.append("    </message>")
    return "\n".join([*lines, "</context>", "</TS>", ""])


def path_of(language: str) -> Path:
    """Where the catalogue of ``language`` is."""
    return FOLDER / f"busviewer_{language}.ts"


def update(language: str, found: Mapping[str, list[str]], more: Mapping[str, str] | None = None) -> int:
    """Write the catalogue anew, with the translations that it has and ``more``; returns how many texts have none."""
    path = path_of(language)
    known = read_catalogue(path) if path.exists() else {}
    known.update({text: said for text, said in (more or {}).items() if said})
    write_atomic(path, catalogue_of(language, known, found).encode())
    return sum(text not in known for text in found)


def merged(path: Path) -> dict[str, str]:
    """The translations in a JSON file; ValueError where it is no object of texts."""
    table = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(table, dict) or not all(isinstance(said, str) for said in table.values()):
        raise ValueError(f"{path}: must be an object {{text in English: translation}}")
    return table


def main(arguments: list[str]) -> int:
    """Update all catalogues, or do what ``arguments`` say; 0 where that was done."""
    parser = argparse.ArgumentParser(description="Bring the catalogues up to date with the sources.")
    parser.add_argument("--merge", nargs=2, action="append", default=[], metavar=("LANGUAGE", "FILE.json"))
    parser.add_argument("--list", type=Path, metavar="FILE.json", help="also write all texts there")
    wish = parser.parse_args(arguments)
    found = texts()
    if wish.list is not None:
        table = [{"source": text, "where": ", ".join(places)} for text, places in found.items()]
        write_atomic(wish.list, json.dumps(table, ensure_ascii=False, indent=1).encode())
    more: dict[str, dict[str, str]] = {}
    for language, file in wish.merge:
        if language not in LANGUAGES:
            parser.error(f"unknown language {language}; available: {', '.join(LANGUAGES)}")
        more.setdefault(language, {}).update(merged(Path(file)))
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        unknown = sorted(set(more.get(language, {})) - set(found))
        missing = update(language, found, more.get(language))
        print(f"{language}: {len(found)} texts, {missing} without a translation")
        for text in unknown:
            print(f"  not a text of the window: {text!r}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
