"""Events: one JSON object a line, on disk and to whoever listens."""

from __future__ import annotations

import json
from pathlib import Path

from busviewer.training.loop.events import EventLog


def test_each_event_is_a_line_in_the_file_and_for_the_listener(tmp_path: Path) -> None:
    heard: list[str] = []
    record = EventLog(tmp_path / "run" / "events.jsonl", heard.append)
    record("start", finals=9, device="CPU")
    record("error", reason="two\nlines, and a name \udcff")
    lines = (tmp_path / "run" / "events.jsonl").read_text().splitlines()
    assert lines == heard
    assert json.loads(lines[0]) == {"event": "start", "finals": 9, "device": "CPU"}
    assert json.loads(lines[1])["reason"] == "two\nlines, and a name \udcff"


def test_a_resumed_run_adds_to_its_events(tmp_path: Path) -> None:
    for number in range(2):
        EventLog(tmp_path / "events.jsonl")("epoch", epoch=number)
    assert len((tmp_path / "events.jsonl").read_text().splitlines()) == 2
