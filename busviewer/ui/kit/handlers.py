"""Which part of the window carries out which command: each part offers a table, and the window merges them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping

__all__ = ["Handlers", "merge"]

Handlers = Mapping[str, Callable[..., object]]
"""What to call, by the name of the command; the handler of a checkable command is given its new state."""


def merge(tables: Iterable[Handlers], names: Collection[str]) -> dict[str, Callable[..., object]]:
    """One table of ``tables`` for the commands ``names``.

    ValueError where a command has no handler or two, or a handler no command.
    """
    tables, wanted = tuple(tables), set(names)
    counts = Counter(name for table in tables for name in table)
    for problem, wrong in (
        ("more than one handler", {name for name, count in counts.items() if count > 1}),
        ("no handler", wanted - counts.keys()),
        ("no command", counts.keys() - wanted),
    ):
        if wrong:
            raise ValueError(f"{problem}: {', '.join(sorted(wrong))}")
    return {name: handler for table in tables for name, handler in table.items()}
