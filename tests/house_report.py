"""What to look at next: the longest modules and functions and the widest classes of busviewer. Nothing fails.

``make test`` runs it at its end. A long one is worth a look, and a split if it holds two ideas.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1] / "busviewer"
MOST = 10
Row = tuple[int, str]


def longest_modules(package: Path) -> list[Row]:
    """Lines of each module."""
    return _top((len(path.read_text(encoding="utf-8").splitlines()), name) for name, path in _modules(package))


def longest_functions(package: Path) -> list[Row]:
    """Lines of each function and method, its signature and docstring included."""
    return _top(
        (node.end_lineno - node.lineno + 1, f"{name}: {node.name}")
        for name, node in _nodes(package)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno is not None
    )


def widest_classes(package: Path) -> list[Row]:
    """Methods that each class defines itself, properties included."""
    return _top(
        (sum(isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef) for item in node.body), f"{name}: {node.name}")
        for name, node in _nodes(package)
        if isinstance(node, ast.ClassDef)
    )


def _modules(package: Path) -> list[tuple[str, Path]]:
    return [(path.relative_to(package.parent).as_posix(), path) for path in sorted(package.rglob("*.py"))]


def _nodes(package: Path) -> Iterator[tuple[str, ast.AST]]:
    for name, path in _modules(package):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            yield name, node


def _top(rows: Iterable[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: (-row[0], row[1]))[:MOST]


def main() -> None:
    """Print the three lists."""
    for title, rows in (
        ("Longest modules (lines)", longest_modules(PACKAGE)),
        ("Longest functions (lines)", longest_functions(PACKAGE)),
        ("Widest classes (methods)", widest_classes(PACKAGE)),
    ):
        print(f"\n{title}")
        for count, name in rows:
            print(f"{count:6}  {name}")


if __name__ == "__main__":
    main()
