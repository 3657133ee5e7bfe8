"""The tables that come with published sets: class, group and fold of each scan (``groups.csv``, ``bus_data.csv``)."""

from __future__ import annotations

import csv
import io
import itertools
from dataclasses import dataclass
from pathlib import Path

from busviewer.files import open_file
from busviewer.numbers import read_number
from busviewer.texts import worded

__all__ = ["TABLE_NAMES", "ScanRow", "SetTable", "read_table"]

TABLE_NAMES = ("groups.csv", "bus_data.csv")
_COLUMNS = {  # scan, class, group, fold
    "groups.csv": ("scan", "class", "group", "fold"),
    "bus_data.csv": ("id", "pathology", "case", "fold"),
}
_CLASSES = ("benign", "malignant", "normal")


@dataclass(frozen=True, slots=True)
class ScanRow:
    """What a table says of one scan; None where it says nothing."""

    class_name: str | None
    group: str | None
    fold: int | None


@dataclass(frozen=True)
class SetTable:
    """One set's table.

    Attributes:
        folder: where it lies, as text.
        name: that folder relative to the study ("" for the study folder and what is above it).
        rows: by path relative to ``folder`` without suffix, or by stem alone.
    """

    folder: str
    name: str
    rows: dict[str, ScanRow]

    def find(self, path: str) -> ScanRow | None:
        """The row of the scan at ``path`` (with forward slashes, without suffix); its group names this set."""
        row = self.rows.get(path[len(self.folder) :].lstrip("/")) or self.rows.get(path.rpartition("/")[2])
        if row is None or row.group is None or not self.name:
            return row
        return ScanRow(row.class_name, f"{self.name}/{row.group}", row.fold)


def read_table(path: Path, name: str) -> SetTable:
    """Read a table named as in TABLE_NAMES; ValueError (naming the file) where it lacks its columns, or OSError."""
    scan, kind, group, fold = _COLUMNS[path.name]
    rows: dict[str, ScanRow] = {}
    with io.TextIOWrapper(open_file(path), encoding="utf-8-sig", errors="replace", newline="") as stream:
        titles = stream.readline(1 << 16)  # a spreadsheet that writes decimal commas parts the cells by semicolons
        parted = ";" if ";" in titles and "," not in titles else ","
        reader = csv.reader(itertools.chain([titles], stream), delimiter=parted)
        try:
            columns = {title.strip().lower(): number for number, title in enumerate(next(reader, []))}
            if scan not in columns or group not in columns:
                raise ValueError(
                    worded(
                        "{path}: needs the columns {scan} and {group}; its classes, groups and folds are not used",
                        path=path,
                        scan=f"{scan!r}",
                        group=f"{group!r}",
                    )
                )
            for line in reader:
                cells = {title: line[number].strip() for title, number in columns.items() if number < len(line)}
                if cells.get(scan):
                    pathology = cells.get(kind, "").lower()
                    number = read_number(cells.get(fold, ""))
                    rows[cells[scan].replace("\\", "/")] = ScanRow(
                        pathology if pathology in _CLASSES else None,
                        cells.get(group) or None,
                        int(number) if number is not None and number.is_integer() and 0 <= number < 1e9 else None,
                    )
        except csv.Error as error:
            raise ValueError(
                worded(
                    "{path}: not a CSV table ({reason}); its classes, groups and folds are not used",
                    path=path,
                    reason=error,
                )
            ) from error
    return SetTable(path.parent.as_posix(), name, rows)
