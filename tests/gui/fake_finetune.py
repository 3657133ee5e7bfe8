"""Stands in for ``busviewer finetune``: the same files and events, no model. Arguments: RUN.json [SECONDS [EPOCHS]].

So many epochs take no time; each of the others takes SECONDS, or until it is told to stop. A file ``gate.json`` beside
the folder of the runs is the judgement of the candidate; without one it passes."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from tests.gates import gate_json, judged

run = Path(sys.argv[1])
pause = float(sys.argv[2]) if len(sys.argv) > 2 else 0.05
at_once = int(sys.argv[3]) if len(sys.argv) > 3 else 0
spec = json.loads(run.read_text())
folder = run.parent
(folder / "pid").write_text(str(os.getpid()))


def tell(event: str, **values: object) -> None:
    with (folder / "events.jsonl").open("a") as stream:
        stream.write(json.dumps({"event": event, **values}) + "\n")


if spec["epochs"] == 13:
    tell("error", reason="fine-tuning needs at least 8 signed-off scans; mj has 2")
    raise SystemExit(1)
if spec["epochs"] == 66:
    print("Killed by a fake", file=sys.stderr)
    raise SystemExit(9)
tell("start", finals=12, train=9, held_out=3, epochs=spec["epochs"], device="CPU", lesions=10, normals=2,
     readers=[spec["reader"]], what="all")  # fmt: skip
tell("before", dice=0.7)
last = "done"
for epoch in range(1, spec["epochs"] + 1):
    due = time.monotonic() + (0 if epoch <= at_once else pause)
    while time.monotonic() < due and not (folder / "stop").exists():
        time.sleep(min(pause, 0.05))
    if (folder / "stop").exists():
        last = "stopped"
        break
    tell("epoch", epoch=epoch, epochs=spec["epochs"], loss=1 / (epoch + 1), dice=0.7 + 0.02 * epoch, seconds=pause)
candidate = Path(spec["out"])
candidate.mkdir()
(candidate / "weights.safetensors").write_bytes(b"weights")
model = {
    "format": 1, "name": candidate.name, "title": "tuned", "network": "fake", "options": {}, "size": 256,
    "threshold": 0.5, "smallest_area": 0.0, "notes": {}, "parent": {"name": "fake", "sha256": "0" * 64},
    "sha256": __import__("hashlib").sha256(b"weights").hexdigest(),
}  # fmt: skip
(candidate / "model.json").write_text(json.dumps(model))
asked = folder.parent.with_name("gate.json")
scans = (judged("benign/scan (1).png", 0.6, 0.9), judged("phantom 3", 1, 1, lesion=False, of="guard"))
gate = json.loads(asked.read_text()) if asked.is_file() else gate_json("passed", ("Better by 0.08.",), scans)
(candidate / "gate.json").write_text(json.dumps(gate))
tell(last, before=0.7, after=0.78, candidate=str(candidate), better=gate["verdict"] == "passed",
     verdict=gate["verdict"], reasons=gate["reasons"], epochs=spec["epochs"])  # fmt: skip
(folder / "pid").unlink()
