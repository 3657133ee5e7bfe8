"""The catalogues of the languages hold every text of the window, translated so that it can be filled and shown."""

from __future__ import annotations

import json
import re
from pathlib import Path
from types import ModuleType

import pytest

from busviewer.settings import LANGUAGES
from busviewer.ui.kit.language import read_catalogue

TONGUES = [language for language in LANGUAGES if language != "en"]
BLANK, TAG = re.compile(r"\{[^{}]*\}"), re.compile(r"<[^<>]*>")
SIGNS = re.compile(r"(?i)\b(mm|cm|px|dice|iou|hd95|clahe|bi-rads|cpu|h|min|s|w|l|x)\b|mm²")
# words that are at home in both languages, or names
SAME: dict[str, set[str]] = {
    "de": {
        "Auto", "Clip", "Cursor", "Details", "Doppler", "Filter", "Filter: {what}", "Format", "Gamma", "Heatmap",
        "Lasso", "Name", "Normal", "Orange", "Overlays", "Patient", "Polygon", "Precision", "Recall", "Text", "Zoom",
        "auto", "max", "normal", "oval", "parallel",
    },
    "fr": {
        "Annotations", "Archive", "Archive {number}", "Archives", "Archives (PACS)", "Archives…",
        "Auto", "Calcifications", "Circ.", "Consensus",
        "Correction", "Date", "Description", "Distance", "Doppler", "Figures (*.pdf *.png)", "Format", "Gamma", "Lasso",
        "Messages", "Normal", "Note", "Orange", "Orientation", "Patient", "Perp.", "Sections",
        "Verdict", "Zoom", "auto", "central",
        "consensus", "gamma {gamma}", "indistinct", "max", "normal", "possible {value}",
        "{network}, {size} × {size} pixels", "{sides} mm, volume {volume} ml", "{number} (fine)",
        "{bits} bits, format {sampleformat},",
    },
    "es": {
        "Auto", "Circ.", "Clip", "Cursor", "Doppler", "Gamma", "No", "Normal", "Perp.", "Zoom", "angular", "central",
        "doppler", "edema", "final", "gamma {gamma}", "irregular", "normal", "subareolar",
    },
    "pt": {
        "Auto", "Calipers", "Circ.", "Cursor", "Doppler", "Normal", "Perp.", "Zoom", "angular", "auto", "calipers",
        "central", "doppler", "edema", "final", "irregular", "normal", "oval", "subareolar",
        "{network}, {size} × {size} pixels", "{sides} mm, volume {volume} ml",
    },
    "zh": {"labelme JSON"},
}  # fmt: skip


def catalogue(translations: ModuleType, language: str) -> dict[str, str]:
    return read_catalogue(translations.path_of(language))


def has_words(text: str) -> bool:
    """Whether anything is left to translate without blanks, signs and units."""
    return bool(re.search(r"[^\W\d_]", SIGNS.sub("", BLANK.sub("", text))))


def test_each_language_of_the_settings_has_a_catalogue(translations: ModuleType) -> None:
    assert set(translations.LANGUAGES) == set(TONGUES)
    assert {path.name for path in translations.FOLDER.iterdir()} == {f"busviewer_{each}.ts" for each in TONGUES}


@pytest.mark.parametrize("language", TONGUES)
def test_the_catalogue_is_up_to_date_and_complete(translations: ModuleType, language: str) -> None:
    found, known = translations.texts(), catalogue(translations, language)
    stored = translations.path_of(language).read_text(encoding="utf-8")
    assert stored == translations.catalogue_of(language, known, found), "run: python packaging/translations.py"
    assert [text for text in found if text not in known] == [], "translate these"


@pytest.mark.parametrize("language", TONGUES)
def test_each_translation_keeps_what_is_no_language(translations: ModuleType, language: str) -> None:
    wrong = []
    for text, said in catalogue(translations, language).items():
        ends = (text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :])
        kept = (said[: len(said) - len(said.lstrip())], said[len(said.rstrip()) :])
        for what, there in (
            ("blanks", sorted(BLANK.findall(text)) == sorted(BLANK.findall(said))),
            ("braces", "{" not in BLANK.sub("", said) and "}" not in BLANK.sub("", said)),
            ("tags", sorted(TAG.findall(text)) == sorted(TAG.findall(said))),
            ("the letter of Alt", text.count("&") == said.count("&")),
            ("the dots of a dialog", text.endswith("…") == said.endswith("…")),
            ("lines", text.count("\n") == said.count("\n")),
            ("spaces at its ends", language == "zh" or ends == kept),
            ("words", bool(said.strip())),
        ):
            if not there:
                wrong.append(f"{what}: {text!r} -> {said!r}")
    assert wrong == []


@pytest.mark.parametrize("language", TONGUES)
def test_nothing_is_left_in_english(translations: ModuleType, language: str) -> None:
    same = {text for text, said in catalogue(translations, language).items() if text == said and has_words(text)}
    assert same == SAME[language], "translate it, or name it in SAME"


@pytest.mark.parametrize("language", TONGUES)
def test_the_letters_of_alt_open_one_menu_each(translations: ModuleType, language: str) -> None:
    from busviewer.ui.commands.actions import MENUS

    known = catalogue(translations, language)
    letters = [re.search(r"&(\w)", known[title])[1].lower() for title in MENUS.values()]  # type: ignore[index]
    assert len(set(letters)) == len(letters), letters


@pytest.mark.parametrize("language", TONGUES)
def test_a_text_names_menus_and_commands_as_they_are_called(translations: ModuleType, language: str) -> None:
    from busviewer.ui.commands.actions import COMMANDS, MENUS

    known, wrong = catalogue(translations, language), []

    def called(title: str) -> str:
        return re.sub(r"\(&\w\)|&|…", "", known[title])

    for text, said in known.items():
        for menu, title in MENUS.items():
            if f"{menu} > " in text:
                titles = [each.text for each in COMMANDS]
                named = [each for each in titles if re.search(rf"{menu} > {re.escape(each.rstrip('…'))}\b", text)]
                wanted = f"{called(title)} > {called(max(named, key=len)) if named else ''}"
                if wanted not in said:
                    wrong.append(f"{text!r} -> {said!r}: {wanted!r}")
    assert wrong == []


def test_the_search_finds_every_text_that_a_call_or_a_table_holds(translations: ModuleType) -> None:
    source = (
        'tr("one"); tr("two" if on else "three"); tr(given or "four"); tr(f"no {text}"); tr(name)\n'
        'TABLE = marked({"key": ("five", 5), "other": "six"}); marked("a" "b")\n'
        'raise ScanError(path, worded("eleven {size}" if big else "twelve", size=size))\n'
        'C("name", "File", "Seven…", ("Ctrl+O",), "icon", "Eight", under="Nine"); tell.say("ten", key="none")\n'
    )
    words = ["one", "two", "three", "four", "five", "six", "ab", "Seven…", "Eight", "Nine", "eleven {size}", "twelve"]
    assert set(translations._in_source(source, translations._CALLS)) == set(words)
    assert set(translations._in_source(source, translations._CALLS | translations._IN_REVIEW)) == {*words, "ten"}


def test_new_texts_come_and_old_ones_go_and_translations_stay(
    translations: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    assert translations.update("de", {"Open": ["a.py"], "A < B & C": ["b.py"], "Quit": ["a.py"]}) == 3
    assert translations.update("de", {"Open": ["a.py"], "A < B & C": ["b.py"], "Quit": ["a.py"]}, {"Quit": ""}) == 3
    known = {"Open": "Öffnen", "A < B & C": "A < B & C …"}
    assert translations.update("de", {"Open": ["a.py"], "A < B & C": ["b.py"]}, known) == 0
    assert translations.update("de", {"Open": ["c.py"], "A < B & C": ["b.py"], "Save": ["c.py"]}) == 1
    assert catalogue(translations, "de") == known
    text = translations.path_of("de").read_text(encoding="utf-8")
    assert "Quit" not in text and '<source>Save</source>\n        <translation type="unfinished">' in text


def test_translations_are_taken_from_a_table_in_json(translations: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "de.json"
    path.write_text(json.dumps({"Open": "Öffnen"}), encoding="utf-8")
    assert translations.merged(path) == {"Open": "Öffnen"}
    path.write_text(json.dumps({"Open": None}), encoding="utf-8")
    with pytest.raises(ValueError, match="de.json"):
        translations.merged(path)
    with pytest.raises(SystemExit):
        translations.main(["--merge", "xx", str(path)])
