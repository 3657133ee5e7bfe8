"""What is kept of a file that is read frame by frame."""

from __future__ import annotations

import io
import os
from pathlib import Path

from busviewer.scan.kept import Kept


def test_a_file_is_looked_at_once_while_it_is_the_same(tmp_path: Path) -> None:
    kept, made = Kept[int](2), []

    def look(path: Path) -> int:
        with path.open("rb") as stream:
            return kept.of(stream, lambda: made.append(path.name) or len(made))

    first = tmp_path / "a"
    first.write_bytes(b"one")
    assert look(first) == look(first) == 1
    first.write_bytes(b"other")
    assert look(first) == 2
    os.utime(first, ns=(1, 1))
    assert look(first) == 3


def test_what_is_too_much_is_not_kept_and_a_stream_that_is_no_file_is_looked_at_each_time(tmp_path: Path) -> None:
    kept, path = Kept[bytes](4, len), tmp_path / "a"
    path.write_bytes(b"x")
    for content in (b"too much", b"again"):
        with path.open("rb") as stream:
            assert kept.of(stream, lambda content=content: content) == content
    assert [kept.of(io.BytesIO(), lambda each=each: each) for each in (b"1", b"2")] == [b"1", b"2"]
