"""The coverage of the last ``pytest --cov`` by room, as ``make coverage`` prints it."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from coverage import Coverage

PACKAGE = Path(__file__).resolve().parents[1] / "busviewer"


def room_of(path: Path) -> str:
    """The room of a module: "scan", "ui/canvas"; "busviewer" for a module that is a room by itself."""
    return "/".join(path.relative_to(PACKAGE).parts[:-1][:2]) or "busviewer"


def main() -> None:
    """Print lines and their coverage, a row a room."""
    measured = Coverage()
    measured.load()
    lines: dict[str, int] = defaultdict(int)
    missed: dict[str, int] = defaultdict(int)
    for path in sorted(PACKAGE.rglob("*.py")):
        _name, statements, _excluded, missing, _text = measured.analysis2(str(path))
        lines[room_of(path)] += len(statements)
        missed[room_of(path)] += len(missing)
    print(f"\n{'room':28} {'lines':>6} {'tested':>7}")
    for room in sorted(lines):
        if lines[room]:
            print(f"{room:28} {lines[room]:6} {1 - missed[room] / lines[room]:7.1%}")
    total = sum(lines.values())
    print(f"{'all':28} {total:6} {1 - sum(missed.values()) / total:7.1%}")


if __name__ == "__main__":
    main()
