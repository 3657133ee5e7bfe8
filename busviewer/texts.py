"""Texts that the window shows and that are written where no window is known: what is marked is found for translation.

Below the window every text is English. One that reaches a reader as the reason in a sentence of the window is
:func:`worded`: English to all that handle it as the ``str`` that it is (the command line, the log, files), while the
window can say it in the language of its reader.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

__all__ = ["Worded", "from_json", "joined", "marked", "to_json", "worded"]

_Text = TypeVar("_Text")


def marked(text: _Text) -> _Text:
    """``text`` as it is: a text in English, or a table whose values are all texts, keys and what is no str aside.

    It passes through ``tr`` of :mod:`busviewer.ui.kit.text` where it is shown.
    """
    return text


class Worded(str):
    """A text in English that knows what it was made of; made by :func:`worded`.

    ``str`` of it, and of an exception with it as its only argument, is it itself. What is cut from it, or put together
    with it, is plain English again: word the whole, with it as a value. A value that is no text and no whole number
    becomes one.

    Attributes:
        template: the sentence with its blanks.
        values: what fills them; texts that are themselves worded too.
    """

    __slots__ = ("template", "values")
    template: str
    values: dict[str, str | int]

    def __new__(cls, template: str, values: dict[str, str | int]) -> Worded:
        made = super().__new__(cls, template.format(**values))
        made.template, made.values = template, values
        return made

    def __str__(self) -> str:
        return self

    def __reduce__(self) -> tuple[Callable[..., Worded], tuple[Any, ...]]:
        return Worded, (self.template, self.values)


def worded(template: str, /, **values: object) -> str:
    """``template`` with its named blanks filled, which ``said`` of :mod:`busviewer.ui.kit.text` translates.

    ``template`` is written out where this is called: ``packaging/translations.py`` finds it there.
    """
    return Worded(
        template, {name: value if isinstance(value, str | int) else str(value) for name, value in values.items()}
    )


def joined(between: str, parts: Iterable[str]) -> str:
    """Texts one after another, each as it is worded, with ``between`` (which has no words) between them."""
    values = {f"part_{number}": part for number, part in enumerate(parts)}
    return worded(between.join(f"{{{name}}}" for name in values), **values)


def to_json(text: str) -> object:
    """``text`` for a file, such that :func:`from_json` makes the same of it: plain, or what it is made of."""
    if not isinstance(text, Worded):
        return text
    values = {name: to_json(value) if isinstance(value, str) else value for name, value in text.values.items()}
    return {"template": text.template, "values": values}


def from_json(value: Any) -> str:
    """The text that a file holds; ValueError where it is none."""
    if isinstance(value, str):
        return value
    try:
        values = {name: each if isinstance(each, int) else from_json(each) for name, each in value["values"].items()}
        return Worded(str(value["template"]), values)
    except (TypeError, AttributeError, LookupError) as error:
        raise ValueError("not a text") from error
