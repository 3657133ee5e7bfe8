"""How long a fine-tune takes on this machine: as the last one did, or by a rule of thumb. No Qt."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

from busviewer.files import read_json, write_json

__all__ = ["Pace"]

_FILE = "pace.json"
_CPU, _GPU = 1.5, 0.1  # seconds a scan and epoch, judging included, where nothing is known
_CLICK = 0.2  # the same, of the click tool's network: mostly on the processor, on any device
_CLICKS = "clicks"  # under which that is kept
_BEGIN = 20.0  # seconds until the first epoch begins


class Pace:
    """Seconds a scan and epoch by device, kept in the folder of the runs."""

    def __init__(self, runs: Path) -> None:
        self._path = runs / _FILE

    def note(self, folder: Path, asked: dict[str, Any], events: list[dict[str, Any]]) -> None:
        """Keep how long the run in ``folder``, which has ended, took; nothing where that cannot be told or written."""
        begun = next((event for event in events if event.get("event") == "start"), None)
        epochs = sum(event.get("event") == "epoch" for event in events)
        if begun is None or not epochs:
            return
        with contextlib.suppress(OSError, KeyError, TypeError, ZeroDivisionError):
            first, last = ((folder / name).stat().st_mtime for name in ("run.json", "events.jsonl"))
            clicks = [float(event["seconds"]) for event in events if event.get("event") == "clicks"]
            seconds = max(last - first - _BEGIN - sum(clicks), 0.0) / (epochs * int(begun["train"]))
            found = {str(asked["device"]): seconds}
            if clicks:
                found[_CLICKS] = sum(clicks) / (len(clicks) * int(begun["train"]))
            write_json(self._path, self._kept() | found, flush=False)

    def seconds(self, scans: int, epochs: int, device: str, *, clicks: bool) -> float:
        """How long ``epochs`` over ``scans`` take on ``device`` (a wish: "auto", "cpu", "cuda:0"), about; with as many
        of the click tool's network, where ``clicks`` asks for it."""
        each = self._rate(device, _GPU if device.startswith("cuda") else _CPU)
        if clicks:
            each += self._rate(_CLICKS, _CLICK)
        return _BEGIN + each * scans * epochs

    def _rate(self, name: str, rule: float) -> float:
        kept = self._kept().get(name)
        return float(kept) if isinstance(kept, (int, float)) and 0 <= kept < 3600 else rule

    def _kept(self) -> dict[str, Any]:
        try:
            value = read_json(self._path)
        except (OSError, ValueError):
            return {}
        return value if isinstance(value, dict) else {}
