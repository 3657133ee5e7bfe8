"""A chart of bars on a page, drawn as shapes: it stays sharp in print."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from busviewer.figures.canvas import INK, Canvas

__all__ = ["BarChart", "draw_bars", "write_lines"]

# lengths in points, 1/72 inch
_TITLE, _SMALL = 9.5, 7.0
_LINE = 1.3
_BAR, _OTHER = (46, 104, 160), ((190, 80, 40), (60, 140, 80), (140, 140, 140))
_FAINT, _RULE = (110, 110, 110), (180, 180, 180)
_FULL = 0.82  # of the room of a bar
_NAME = 0.4  # of a chart of lying bars, for their names


@dataclass(frozen=True)
class BarChart:
    """What a chart shows.

    Attributes:
        across: what the bars' names are, with the unit; "" where they tell it themselves.
        names: of the bars, in order; "" leaves one without a name.
        series: a name and a height for each bar; with several, they stand on each other.
        lying: whether the bars lie, which leaves room for long names.
    """

    title: str
    across: str
    names: tuple[str, ...]
    series: tuple[tuple[str, tuple[int, ...]], ...]
    lying: bool = False

    @property
    def totals(self) -> list[int]:
        """The whole height of each bar."""
        return [sum(counts[place] for _name, counts in self.series) for place in range(len(self.names))]


def draw_bars(canvas: Canvas, x: float, y: float, wide: float, high: float, chart: BarChart) -> None:
    """Draw ``chart`` in a box; where there is nothing to count, it says so."""
    write_lines(canvas, x, y, wide, chart.title, _TITLE, most=1)
    top, bottom = y + _LINE * _TITLE + 2, y + high
    if len(chart.series) > 1:
        top = _legend(canvas, x, top, chart)
    if not any(chart.totals):
        canvas.text(x, top + 8, _SMALL, "nothing to count yet", _FAINT)
    elif chart.lying:
        _lying(canvas, x, top, wide, bottom - top - 4, chart)
    else:
        _standing(canvas, x, top, wide, bottom - top - 4, chart)


def _legend(canvas: Canvas, x: float, y: float, chart: BarChart) -> float:
    for number, (name, _counts) in enumerate(chart.series):
        canvas.bar(x, y + 1, 6, 6, _ink(number))
        canvas.text(x + 9, y, _SMALL, name, _FAINT)
        x += 20 + canvas.letters.width(name, _SMALL)
    return y + _LINE * _SMALL + 2


def _ink(number: int) -> tuple[int, int, int]:
    return _BAR if number == 0 else _OTHER[(number - 1) % len(_OTHER)]


def _lying(canvas: Canvas, x: float, y: float, wide: float, high: float, chart: BarChart) -> None:
    left, row = x + _NAME * wide, high / len(chart.names)
    room = wide - _NAME * wide - 20  # for the numbers at the ends
    most = max(chart.totals)
    thick = min(row * _FULL, 12.0)
    for place, (name, total) in enumerate(zip(chart.names, chart.totals, strict=True)):
        middle, at = y + (place + 0.5) * row, left
        write_lines(canvas, x, middle - 0.6 * _SMALL, _NAME * wide - 6, name, _SMALL, most=1)
        for number, (_name, counts) in enumerate(chart.series):
            long = room * counts[place] / most
            canvas.bar(at, middle - thick / 2, long, thick, _ink(number))
            at += long
        canvas.text(at + 3, middle - 0.6 * _SMALL, _SMALL, str(total))


def _standing(canvas: Canvas, x: float, y: float, wide: float, high: float, chart: BarChart) -> None:
    under = _LINE * _SMALL * (2 if chart.across else 1)
    base, column = y + high - under, wide / len(chart.names)
    room, most = base - y - _LINE * _SMALL, max(chart.totals)
    canvas.bar(x, base, wide, 0.6, _RULE)
    for place, (name, total) in enumerate(zip(chart.names, chart.totals, strict=True)):
        left, at = x + place * column, base
        for number, (_name, counts) in enumerate(chart.series):
            tall = room * counts[place] / most
            at -= tall
            canvas.bar(left + column * (1 - _FULL) / 2, at, column * _FULL, tall, _ink(number))
        if total:
            _centred(canvas, left + column / 2, at - _LINE * _SMALL, str(total))
        _centred(canvas, left + column / 2, base + 2, name)
    if chart.across:
        _centred(canvas, x + wide / 2, base + 2 + _LINE * _SMALL, chart.across, _FAINT)


def _centred(canvas: Canvas, x: float, y: float, text: str, ink: tuple[int, int, int] = INK) -> None:
    canvas.text(x - canvas.letters.width(text, _SMALL) / 2, y, _SMALL, text, ink)


def write_lines(
    canvas: Canvas, x: float, y: float, wide: float, text: str, size: float, *, most: int,
    ink: tuple[int, int, int] = INK, line: float = _LINE,
) -> float:  # fmt: skip
    """In at most so many lines, the last of which ends in "…" where there are more; the y below them."""
    lines: Sequence[str] = canvas.letters.lines(text, size, wide)
    if len(lines) > most:
        lines = [*lines[: most - 1], lines[most - 1] + " …"]
    for number, each in enumerate(lines):
        canvas.text(x, y + number * line * size, size, each, ink)
    return y + len(lines) * line * size
