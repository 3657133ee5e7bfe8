"""Compare all systems under one protocol (``busviewer compare``).

All networks see the same scans in the same order, augmented alike, at one size, exactly ``budget`` of them; batch,
loss, learning rate and the like are each network's own recipe. All systems are scored alike on the fold that was kept
out: the weights as they lie on disk, the threshold and smallest area that were fixed beforehand, no gate, nothing
fitted.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import torch

from busviewer.files import read_json, sha256_of, write_atomic, write_json
from busviewer.network import NETWORKS
from busviewer.progress import Cancelled
from busviewer.segmentation.classical import CLASSICAL, ClassicalSegmenter
from busviewer.segmentation.failure import reason_of
from busviewer.segmentation.models.model_folder import CARD, ModelInfo
from busviewer.segmentation.models.weights import save_weights
from busviewer.segmentation.prediction import Segmenter
from busviewer.segmentation.segmenter import TorchSegmenter
from busviewer.study import ScanEntry
from busviewer.training.comparison.budget import train_on_budget
from busviewer.training.comparison.figures import PixelCounts, cost_of, figures_of, pixel_auc
from busviewer.training.comparison.table import table_of
from busviewer.training.dataset import Dataset, absent_scans, find_training_scans, load_dataset, trained_on
from busviewer.training.holdout import parted
from busviewer.training.judge.card import training_card
from busviewer.training.judge.evaluate import evaluate, write_rows
from busviewer.training.loop.events import writing
from busviewer.training.loop.loop import Run
from busviewer.training.loop.recipes import recipe
from busviewer.training.loop.train import STATE, heads_of, model_of
from busviewer.training.spec import RunSpec

__all__ = ["Comparison", "Protocol", "compare", "known_systems", "open_comparison"]


@dataclass(frozen=True)
class Protocol:
    """What all rows of a table have in common.

    Attributes:
        sets: the names of the data folders.
        fold: what is scored; the networks are trained on the others.
        size: of the square, px.
        budget: scans seen by each network.
        training, scored: how many scans there are of each kind.
    """

    sets: tuple[str, ...]
    fold: int
    size: int
    budget: int
    training: int
    scored: int

    def to_json(self) -> dict[str, Any]:
        """The protocol as JSON has it."""
        return asdict(self) | {"sets": list(self.sets)}


@dataclass(frozen=True)
class Comparison:
    """A comparison, in its folder.

    Attributes:
        folders: the data; ``sets``: the scans with ground truth of each, by its name.
        out: the folder: ``protocol.json``, ``rows/``, a model folder a network, ``table.md``.
        protocol: what all rows have in common.
        systems: what is asked for.
        device: where networks are trained and run; ``machine``: it, in words.
        precision: of the training, "auto", "fp32" or "bf16"; they are scored in fp32.
        encoders: files of published encoder weights to start from, by network.
        save_every: seconds between two saves of a run.
        say: is told how it goes.
        told: what was said of scans, which each system reads again.
    """

    folders: tuple[Path, ...]
    sets: Mapping[str, Sequence[ScanEntry]]
    out: Path
    protocol: Protocol
    systems: tuple[str, ...]
    device: torch.device
    machine: str
    encoders: Mapping[str, Path] = field(default_factory=dict)
    precision: str = "auto"
    save_every: float = 60.0
    say: Callable[[str], None] = lambda text: None
    told: set[str] = field(default_factory=set)

    def say_once(self, text: str) -> None:
        """``say``, unless that was said before."""
        if text not in self.told:
            self.told.add(text)
            self.say(text)

    def spec_of(self, network: str) -> RunSpec:
        """Its recipe, and of the protocol what is seen of the scans; the epochs follow from the budget."""
        common, file = RunSpec(), self.encoders.get(network)
        return replace(
            recipe(network),
            sizes=((0.0, self.protocol.size),),
            normal_weight=common.normal_weight,
            lesion_free=common.lesion_free,
            seed=common.seed,
            precision=self.precision,
            validate_fold=self.protocol.fold,
            encoder=None if file is None else sha256_of(file),
        )

    def scans(self, *, kept_out: bool) -> list[tuple[str, ScanEntry]]:
        """The scans of the fold that is kept out, or all others but for its groups, each with the name of its set."""
        chosen = {name: _parts(entries, self.protocol.fold)[not kept_out] for name, entries in self.sets.items()}
        return [(name, entry) for name, entries in chosen.items() for entry in entries]

    def rows(self) -> list[dict[str, Any]]:
        """The rows so far, in the order of :func:`known_systems`; ValueError names a damaged one."""
        return [row for row in map(self.row, known_systems()) if row is not None]

    def row(self, system: str) -> dict[str, Any] | None:
        """The row of ``system``, or None where it has none yet."""
        file = self.row_file(system)
        if not file.is_file():
            return None
        row = read_json(file)
        try:
            if row["system"] != system:
                raise ValueError(f"it belongs to {row['system']!r}")
            table_of([row], self.protocol.to_json(), "")  # it has all that a table takes, each of its kind
        except (LookupError, TypeError, AttributeError, ValueError, ArithmeticError) as error:
            raise ValueError(f"{file}: not a valid comparison row; delete it to compute it again") from error
        assert isinstance(row, dict)
        return row

    def row_file(self, system: str) -> Path:
        """Where the row of ``system`` lies."""
        return self.out / "rows" / f"{system}.json"


def known_systems() -> list[str]:
    """All that can be compared: the classical methods, then the networks."""
    return [*CLASSICAL, *NETWORKS]


def open_comparison(
    folders: Sequence[Path], out: Path, systems: Sequence[str], *, fold: int, size: int, budget: int, **others: Any
) -> Comparison:
    """A new comparison in ``out``, or the one that was begun there; ``others`` as :class:`Comparison` has them.

    ValueError: an unknown system, a size that no network takes, a folder without ground truth, a fold that is not
    there, an ``out`` that was begun with something else; each is named.
    """
    known = known_systems()
    for name in [*systems, *others.get("encoders", {})]:
        if name not in known:
            raise ValueError(f"unknown system {name!r}; available: {', '.join(known)}")
    if size % 16 or not 32 <= size <= 2048:
        raise ValueError(f"size must be a multiple of 16 from 32 to 2048, not {size}")
    sets: dict[str, Sequence[ScanEntry]] = {}
    for folder in folders:
        name = folder.resolve().name
        if name in sets:
            raise ValueError(f"{folder}: another data folder is also called {name!r}; folder names must be unique")
        sets[name] = find_training_scans([folder], others.get("say", lambda text: None))
        if absent := absent_scans(folder):
            raise ValueError(absent[0])  # a fold is not what it was without them
    parts = [_parts(entries, fold) for entries in sets.values()]
    scored, training, related = (sum(map(len, part)) for part in zip(*parts, strict=True))
    if not scored or not training:
        folds = {entry.fold for entries in sets.values() for entry in entries}
        there = ", ".join(map(str, sorted(known for known in folds if known is not None))) or "none"
        raise ValueError(
            f"{', '.join(map(str, folders))}: needs scans of fold {fold} and of at least one other fold; "
            f"available: {there}"
        )
    protocol = Protocol(tuple(sets), fold, size, budget, training, scored)
    _agree(out / "protocol.json", protocol)
    if related and "say" in others:
        others["say"](f"not trained on: {related} scans in one group with a scan of fold {fold}")
    return Comparison(tuple(folders), sets, out, protocol, tuple(systems), **others)


def _parts(entries: Sequence[ScanEntry], fold: int) -> tuple[list[ScanEntry], list[ScanEntry], list[ScanEntry]]:
    """The scans of ``fold``, those to train on, and those left out because they are in one group with one of it."""
    kept, related = parted(entries, lambda entry: entry.fold == fold)
    return [entry for entry in entries if entry.fold == fold], kept, related


def _agree(path: Path, protocol: Protocol) -> None:
    asked = protocol.to_json()
    if not path.exists():
        write_json(path, asked)
        return
    begun = read_json(path)
    if not isinstance(begun, dict) or set(begun) != set(asked):
        raise ValueError(f"{path}: not a comparison protocol; choose another folder")
    for name, value in asked.items():
        if begun[name] != value:
            raise ValueError(
                f"{path.parent}: started with {name} {begun[name]!r:.80}, not {value}; "
                "use the same value or another folder"
            )


def compare(work: Comparison) -> dict[str, str]:
    """Make the rows that are asked for and not there yet, and ``table.md`` of all rows after each.

    A row that failed is tried again. Returns the reasons of those that failed, by system. OSError where something
    cannot be written; what is done stays.
    """
    known = known_systems()
    data: dict[int, Dataset] = {}
    failed: dict[str, str] = {}
    for system in [name for name in known if name in work.systems]:
        row = work.row(system)
        if row is None or "error" in row:
            row = _attempt(work, system, data)
            write_json(work.row_file(system), row)
        if "error" in row:
            failed[system] = row["error"]
        else:
            (work.out / system / STATE).unlink(missing_ok=True)
        work.say(f"{system}: {'failed: ' + row['error'] if 'error' in row else 'done'}")
        rows = work.rows()
        missing = [name for name in known if name not in {row["system"] for row in rows}]
        table = table_of(rows, work.protocol.to_json(), work.out.resolve().name, missing)
        write_atomic(work.out / "table.md", table.encode())
    return failed


def _attempt(work: Comparison, system: str, data: dict[int, Dataset]) -> dict[str, Any]:
    """The row of ``system``; where it fails, with the reason, whatever it is: the others still have their turn."""
    about: dict[str, Any] = {"system": system, "protocol": work.protocol.to_json()}
    started = datetime.now()
    try:
        made = _classical(work, system) if system in CLASSICAL else _network(work, system, data)
    except (Cancelled, OSError):  # neither is this system's: the reader stopped it, or nothing can be written
        raise
    except Exception as error:
        if work.device.type == "cuda":
            torch.cuda.empty_cache()
        made = {"error": reason_of(error, work.out)}
    threads = "" if work.device.type == "cuda" else f", PyTorch threads: {torch.get_num_threads()}"
    encoder = work.encoders[system].name if system in work.encoders else None
    about |= {"machine": f"{work.machine}{threads}", "torch": torch.__version__, "encoder": encoder}
    ended = datetime.now()
    return about | made | {"date": ended.date().isoformat(), "seconds": round((ended - started).total_seconds())}


def _classical(work: Comparison, system: str) -> dict[str, Any]:
    return _scored(work, system, ClassicalSegmenter(system, work.protocol.size), {})


def _network(work: Comparison, system: str, data: dict[int, Dataset]) -> dict[str, Any]:
    def data_for(channels: int) -> Dataset:
        if channels not in data:
            data[channels] = _training_data(work, channels)
        return data[channels]

    spec, out = work.spec_of(system), work.out / system
    run = train_on_budget(
        spec,
        data_for,
        work.protocol.budget,
        out / STATE,
        work.device,
        encoder=work.encoders.get(system),
        save_every=work.save_every,
        say=lambda text: work.say(f"{system}: {text}"),
    )
    spec = replace(spec, epochs=run.spec.epochs)
    info = _kept(work, run)
    parameters, macs = cost_of(system, info.options, info.size)
    cost = {
        "parameters": parameters,
        "macs": macs,
        "scans_seen": run.scans_seen,
        "scans_per_second": run.scans_seen / max(1e-9, run.seconds),
    }
    scored = _scored(work, system, TorchSegmenter(info, str(work.device)), cost)
    return scored | {"spec": spec.to_json(), "sha256": info.sha256}


def _kept(work: Comparison, run: Run) -> ModelInfo:
    """The model of a finished run, on disk."""
    name = run.spec.network
    out = work.out / name
    notes = {"scans_seen": run.scans_seen, "seconds": round(run.seconds)}
    info = model_of(run, out, name, f"{name} ({work.out.resolve().name})", notes)
    with writing(out):
        info = save_weights(info, run.average)
        trained_on([entry for _, entry in work.scans(kept_out=False)]).write(out)
    write_atomic(out / CARD, training_card(info, list(work.sets), heads_of(run), run.taught).encode("utf-8", "replace"))
    return info


def _training_data(work: Comparison, channels: int) -> Dataset:
    entries = [entry for _, entry in work.scans(kept_out=False)]
    data, problems = load_dataset(entries, work.protocol.size, channels, work.say_once)
    for problem in problems:
        work.say_once(f"skipped: {problem}")
    if not len(data):
        raise RuntimeError("none of the training scans could be read")
    return data.to(work.device)


def _scored(
    work: Comparison,
    system: str,
    segmenter: Segmenter,
    cost: Mapping[str, Any],
) -> dict[str, Any]:
    """The figures of one system over the fold, of all sets together and of each by itself."""
    named = work.scans(kept_out=True)
    entries = [entry for _, entry in named]
    counts = PixelCounts(segmenter, entries)
    scans = evaluate(entries, counts)
    seen = sum(bool(scan.seen) for scan in scans)
    if seen:
        work.say_once(f"{system}: {seen} of {len(scans)} scored scans were in its training set")
    for entry, scan in zip(entries, scans, strict=True):
        if scan.odd:
            work.say_once(f"check the ground truth of {entry.path}: {scan.odd}")
        if scan.error:
            work.say_once(f"not scored: {entry.path}: {scan.error}")
    wrong = [scan.error for scan in scans if scan.error]
    if len(wrong) == len(scans):
        raise RuntimeError(wrong[0])
    write_rows(work.row_file(system).with_suffix(".csv"), scans)
    by_set = {
        name: figures_of([scan for scan, (own, _) in zip(scans, named, strict=True) if own == name], counts)
        for name in work.sets
    }
    notes = [f"{len(wrong)} of {len(scans)} scans could not be scored ({wrong[0]})"] if wrong else []
    notes += [notice] if (notice := getattr(segmenter, "notice", "")) else []
    return {
        "figures": figures_of(scans, counts) | {"auc": pixel_auc(counts.pixels)} | dict(cost),
        "sets": by_set,
        "note": "; ".join(notes),
    }
