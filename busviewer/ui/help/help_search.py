"""Finding words in the help: in which part of which page, the best first. Without Qt."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from busviewer.ui.kit.slug import slug

__all__ = ["Found", "Part", "Span", "find", "parts_of", "spans_of", "words_of"]

Span = tuple[int, int]
"""Where a word begins and ends in a text."""

_WORD = re.compile(r"\w+")
_FEWEST, _LONGEST = 20, 170  # letters of an excerpt: before the first word that was found, and of all of it


@dataclass(frozen=True)
class Part:
    """What stands under one heading of a page.

    Attributes:
        page: the name of its file.
        title: the heading of the page.
        heading: its own; that of the page for what comes before the first part.
        text: what it says, without marks of Markdown.
    """

    page: str
    title: str
    heading: str
    text: str
    words: frozenset[str] = field(init=False, repr=False, compare=False)
    heading_words: frozenset[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "heading_words", frozenset(words_of(self.heading)))
        object.__setattr__(self, "words", frozenset(words_of(self.text)) | self.heading_words)

    @property
    def target(self) -> str:
        """Where a link goes to it: "reading.md#sign-off", of a page as a whole "reading.md"."""
        return self.page if self.heading == self.title else f"{self.page}#{slug(self.heading)}"


@dataclass(frozen=True)
class Found:
    """A part that has all words, a piece of its text about them, and where in that piece they are."""

    part: Part
    excerpt: str
    marks: tuple[Span, ...]


def words_of(text: str) -> list[str]:
    """The words of ``text``, capitals or not being one: "Ctrl+T" are two."""
    return _WORD.findall(text.casefold())


def spans_of(text: str, words: Sequence[str]) -> Iterator[Span]:
    """Where in ``text`` a word begins with one of ``words``: as far as that goes."""
    for match in _WORD.finditer(text):
        fits = [len(word) for word in words if match[0].casefold().startswith(word)]
        if fits:
            yield match.start(), match.start() + min(max(fits), len(match[0]))


def parts_of(page: str, markdown: str) -> list[Part]:
    """The parts of a page, cut at its headings; a "#" in a block of code is none."""
    parts: list[tuple[str, list[str]]] = []
    code = False
    for line in markdown.splitlines():
        code ^= line.startswith("```")
        match = None if code else re.match(r"#{1,6} (.+)", line)
        if match:
            parts.append((_plain(match[1]), []))
        elif parts and not line.startswith("```"):
            parts[-1][1].append(line if code else _plain(line))
    return [Part(page, parts[0][0], heading, " ".join(" ".join(lines).split())) for heading, lines in parts]


def _plain(line: str) -> str:
    """A line of Markdown as it is read."""
    line = re.sub(r"!\[[^\]]*\]\([^)]*\)", "", line)
    line = re.sub(r"\[([^\[\]]*)\]\([^)]*\)", r"\1", line)  # of a link, the words
    line = re.sub(r"^\s*(\|[\s:|-]+\||[-*] |\d+\. )", "", line).strip("| ")
    return re.sub(r"\*\*?|`", "", re.sub(r" \| ", " – ", line))


def find(parts: Sequence[Part], text: str) -> list[Found]:
    """The ``parts`` that have every word of ``text``, or one that begins with it.

    First those with the words in the heading, then those that have them whole, then as the pages are in order.
    """
    words = list(dict.fromkeys(words_of(text)))
    if not words:
        return []
    found = []
    for place, part in enumerate(parts):
        if all(_has(part.words, word) for word in words):
            headed = sum(_has(part.heading_words, word) for word in words)
            whole_headed = sum(word in part.heading_words for word in words)
            whole = sum(word in part.words for word in words)
            found.append((-headed, -whole_headed, -whole, place, part))
    return [_excerpt(part, words) for *_rank, part in sorted(found, key=lambda each: each[:-1])]


def _has(there: frozenset[str], word: str) -> bool:
    return word in there or any(each.startswith(word) for each in there)


def _excerpt(part: Part, words: Sequence[str]) -> Found:
    """The piece of the text that has most of the words."""
    text, spans = part.text, list(spans_of(part.text, words))

    def held(start: int) -> int:
        return len({text[a:b].casefold() for a, b in spans if start <= a and b <= start + _LONGEST - _FEWEST})

    first = max((a for a, _b in spans), key=lambda a: (held(a), -a), default=0)
    start = 0 if first <= _FEWEST else text.rfind(" ", 0, first - _FEWEST // 2) + 1
    end = len(text)
    if end - start > _LONGEST:
        end = text.rfind(" ", start, start + _LONGEST)
        end = start + _LONGEST if end <= start else end
    before, after = "… " if start else "", " …" if end < len(text) else ""
    excerpt = f"{before}{text[start:end]}{after}"
    shift = len(before) - start
    marks = tuple((a + shift, b + shift) for a, b in spans if start <= a and b <= end)
    return Found(part, excerpt, marks)
