"""The command line: each sub-command parses, calls one room and prints."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

import busviewer
from busviewer import paths
from busviewer.progress import Cancelled, listening

if TYPE_CHECKING:
    from busviewer.segmentation import ModelInfo

__all__ = ["main"]

_DEVICES = "auto, cpu, cuda or cuda:N (default: auto)"
_EXAMPLES = """\
examples:
  busviewer ~/scans                         open the window on a folder
  busviewer segment ~/scans --out ~/masks   a mask for each scan, without a window
  busviewer evaluate ~/BUSI --fold 1        score the model against ground truth
  busviewer COMMAND --help                  more on a command

commands: {commands}
"""


class _Failed(Exception):
    """Work that was done in part: the reasons, one a scan and line; exit status 1."""


@contextmanager
def _bar(quiet: bool) -> Iterator[None]:
    """Show the progress of the work inside the block on stderr."""
    from tqdm import tqdm

    tqdm.monitor_interval = 0  # no thread of its own
    form = "{desc:.40} {bar} {n:.0f} % [{elapsed}<{remaining}]"
    with tqdm(total=100, bar_format=form, leave=False, file=sys.stderr, disable=quiet) as bar:

        def show(fraction: float, text: str) -> None:
            bar.set_description_str(text, refresh=False)
            bar.update(100 * fraction - bar.n)

        with listening(show):
            yield


@contextmanager
def _terminable() -> Iterator[None]:
    """Let SIGTERM end the work inside the block as Ctrl+C does, so that what it holds is put away."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(number: int, frame: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _folder(text: str) -> Path:
    path = Path(text)
    if not path.is_dir():
        raise argparse.ArgumentTypeError(f"{text}: no such folder")
    return path


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError
    return number


_positive.__name__ = "whole number above 0"


def _model(wish: str) -> ModelInfo:
    from busviewer.segmentation import locate_model

    return locate_model(wish, [paths.bundled_models(), paths.user_models()])


def _add_common(parser: argparse.ArgumentParser, *, model: bool = True) -> None:
    if model:
        parser.add_argument("--model", default="attention-unet", metavar="NAME|DIR", help="default: attention-unet")
        parser.add_argument("--device", default="auto", help=_DEVICES)
    parser.add_argument("--quiet", action="store_true", help="no progress bar, only results and errors")


# --- sub-commands: one function that adds the arguments, one that does the work -------------------------------------
def _demo_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, metavar="DIR", help="do it without a window and leave the output here")
    _add_common(parser, model=False)


def _demo(options: argparse.Namespace) -> int:
    from busviewer import demo

    if options.out is None and demo.has_display():
        return demo.window_demo()
    out = options.out or demo.default_out()
    with _bar(options.quiet):
        figures = demo.headless_demo(out)
    print(demo.as_text(out, figures))
    return 0


def _segment_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=_folder, metavar="FOLDER")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where masks and the table go")
    _add_common(parser)


def _segment(options: argparse.Namespace) -> int:
    from busviewer.segmentation.batch import segment_study
    from busviewer.segmentation.segmenter import TorchSegmenter
    from busviewer.study import open_study

    study = open_study(options.folder)
    if not study.entries:
        raise ValueError(f"{options.folder}: holds no scans (PNG, JPEG, BMP, TIFF or DICOM)")
    segmenter = TorchSegmenter(_model(options.model), options.device)
    with _bar(options.quiet), _terminable():
        rows = segment_study(study, segmenter, options.out)
    if segmenter.notice:
        print(segmenter.notice, file=sys.stderr)
    failed = [f"{row.scan}: {row.error}" for row in rows if row.error]
    print(f"{len(rows) - len(failed)} of {len(rows)} scans segmented on {segmenter.device} into {options.out}")
    if failed:
        raise _Failed("\n".join(failed))
    return 0


def _evaluate_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=_folder, metavar="FOLDER")
    parser.add_argument("--fold", type=int, metavar="K", help="only scans of this fold (groups.csv, or column Fold)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures here instead of printing them")
    parser.add_argument("--csv", type=Path, metavar="FILE", help="one row a scan")
    _add_common(parser)


def _evaluate(options: argparse.Namespace) -> int:
    from busviewer.files import write_json
    from busviewer.segmentation.segmenter import TorchSegmenter
    from busviewer.study import open_study
    from busviewer.training.evaluate import evaluate, summarise, write_rows

    entries = open_study(options.folder).entries
    if options.fold is not None:
        entries = [entry for entry in entries if entry.fold == options.fold]
    if not entries:
        which = (
            "scans" if options.fold is None else f"scan of fold {options.fold} (groups.csv or the Fold column tells)"
        )
        raise ValueError(f"{options.folder}: holds no {which}")
    segmenter = TorchSegmenter(_model(options.model), options.device)
    with _bar(options.quiet):
        rows = evaluate(entries, segmenter)
    if segmenter.notice:
        print(segmenter.notice, file=sys.stderr)
    figures = summarise(rows, segmenter, skipped=sum(not entry.has_truth for entry in entries))
    if options.csv:
        write_rows(options.csv, rows)
    if options.json:
        write_json(options.json, figures)
    else:
        print(json.dumps(figures, indent=1))
    failed = [f"{row.scan}: {row.error}" for row in rows if row.error]
    if failed:
        raise _Failed("\n".join(failed))
    return 0


def _train_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", type=_folder, nargs="+", required=True, metavar="FOLDER", help="with ground truth")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="the model's folder, and its name")
    parser.add_argument("--validate-fold", type=int, metavar="K", help="keep this fold out of the training")
    parser.add_argument("--network", choices=["attention-unet", "unet"], help="default: attention-unet")
    parser.add_argument("--epochs", type=_positive, metavar="N", help="default: the recipe's")
    parser.add_argument("--resume", action="store_true", help="go on with the run that --out holds, as it was begun")
    parser.add_argument("--device", default="auto", help=_DEVICES)
    _add_common(parser, model=False)


def _train(options: argparse.Namespace) -> int:
    from busviewer.segmentation.device import resolve_device
    from busviewer.training.loop import stored_spec
    from busviewer.training.spec import RunSpec
    from busviewer.training.train import STATE, train

    wishes = {"network": options.network, "validate_fold": options.validate_fold, "epochs": options.epochs}
    begun = options.resume and (options.out / STATE).is_file()
    spec = stored_spec(options.out / STATE) if begun else RunSpec()
    spec = replace(spec, **{name: value for name, value in wishes.items() if value is not None})
    device = resolve_device(options.device)
    with _bar(options.quiet), _terminable():
        info = train(options.data, options.out, spec, device, resume=options.resume, say=_say(options.quiet))
    print(f"{info.name}: {info.notes['scans_seen']} scans seen, weights {info.sha256[:12]} in {options.out}")
    return 0


def _nothing(text: str) -> None:
    """Say nothing."""


def _say(quiet: bool) -> Callable[[str], None]:
    from tqdm import tqdm

    return _nothing if quiet else lambda text: tqdm.write(text, file=sys.stderr)


def _finetune_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("run", type=Path, metavar="RUN.json", help="its fields: README, 'Fine-tuning'")
    parser.add_argument("--quiet", action="store_true", help="no events on stdout (see events.jsonl)")


def _finetune(options: argparse.Namespace) -> int:
    from busviewer.training.finetune import finetune

    def echo(line: str) -> None:
        try:
            print(line, flush=True)
        except OSError:  # whoever listened is gone; the training goes on, and its events are in the file
            sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 (for the rest of the process)

    models = [paths.bundled_models(), paths.user_models()]
    with _terminable():
        finetune(options.run, user_data=paths.user_data(), models=models, echo=_nothing if options.quiet else echo)
    return 0


def _export_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("study", type=_folder, metavar="STUDY")
    parser.add_argument("--format", choices=["png", "hdf5"], required=True)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--what", choices=["final", "draft"], default="final", help="default: final")
    parser.add_argument("--reader", metavar="NAME", help="whose masks (default: the reader of the settings)")
    _add_common(parser, model=False)


def _export(options: argparse.Namespace) -> int:
    from busviewer.export import export_study
    from busviewer.settings import load, reader_name
    from busviewer.study import StudyStore, open_study

    reader = options.reader or reader_name(load(paths.settings_file())[0])
    study = open_study(options.study)
    store = StudyStore(study.folder, reader, user_data=paths.user_data())
    known = len(store.problems)  # that the study cannot be written to does not matter here
    with _bar(options.quiet):
        done = export_study(
            study, store.load_all(), options.out, format=options.format, what=options.what, reader=reader
        )
    print(f"{done.written} mask{'s' * (done.written != 1)} of {reader} exported to {options.out}")
    problems = [*done.problems, *store.problems[known:]]
    if problems:
        raise _Failed("\n".join(problems))
    return 0


def _models_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", nargs="?", choices=["list", "verify"], default="list")
    _add_common(parser, model=False)


def _models(options: argparse.Namespace) -> int:
    from busviewer.segmentation import ModelError, find_models

    models, problems = find_models([paths.bundled_models(), paths.user_models()])
    for model in models:
        line = f"{model.name}  {model.network}  {model.sha256[:12]}  {model.folder}"
        if options.action == "verify":
            try:
                model.verify()
                line = f"good  {line}"
            except ModelError as error:
                problems.append(str(error))
                line = f"BAD   {line}"
        print(line)
    if problems:
        raise _Failed("\n".join(problems))
    return 0


def _bench_arguments(parser: argparse.ArgumentParser) -> None:
    from busviewer.bench import NAMES

    parser.add_argument("name", choices=NAMES, metavar="NAME", help=", ".join(NAMES))
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the table here too")
    _add_common(parser)


def _bench(options: argparse.Namespace) -> int:
    from busviewer.bench import as_text, run
    from busviewer.files import write_json

    with _bar(options.quiet):
        table = run(options.name, _model(options.model), options.device)
    print(as_text(table))
    if options.json:
        write_json(options.json, table)
    return 0


_COMMANDS: dict[str, tuple[str, Callable[[argparse.ArgumentParser], None], Callable[[argparse.Namespace], int]]] = {
    "demo": ("the sample study, in the window or (--out, or no display) without", _demo_arguments, _demo),
    "segment": ("a mask for each scan of a folder", _segment_arguments, _segment),
    "evaluate": ("score a model against the ground truth of a folder", _evaluate_arguments, _evaluate),
    "train": ("train a model from scans with ground truth", _train_arguments, _train),
    "finetune": ("fine-tune a model on signed-off scans", _finetune_arguments, _finetune),
    "export": ("write a reader's masks as PNG or HDF5", _export_arguments, _export),
    "models": ("list the models, or verify their weights", _models_arguments, _models),
    "bench": ("measure speed on this machine", _bench_arguments, _bench),
}
_EXAMPLE_OF = {
    "demo": "busviewer demo --out demo-output",
    "segment": "busviewer segment ~/scans --out ~/masks --device cpu",
    "evaluate": "busviewer evaluate ~/BUSI --fold 1 --json figures.json --csv scans.csv",
    "train": "busviewer train --data ~/BUSI ~/BUS-BRA --out ~/my-model --validate-fold 1",
    "finetune": "busviewer finetune ~/run/run.json",
    "export": "busviewer export ~/scans --format hdf5 --out ~/export --reader mj",
    "models": "busviewer models verify",
    "bench": "busviewer bench inference --json speed.json",
}


def _window(arguments: Sequence[str]) -> int:
    commands = "\n".join(f"  {name:9} {text}" for name, (text, _, _) in _COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="busviewer",
        description=f"{busviewer.__doc__} Opens the window; a first word that is a command does that instead.",
        epilog=_EXAMPLES.format(commands="\n" + commands),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", nargs="?", type=_folder, metavar="FOLDER", help="the scans to open")
    parser.add_argument("--version", action="version", version=f"busviewer {busviewer.__version__}")
    meant = [word for word in arguments if word in _COMMANDS] or get_close_matches("".join(arguments[:1]), _COMMANDS)
    if meant and not Path(arguments[0]).exists():
        parser.error(f"a command comes first: busviewer {meant[0]} ... (busviewer --help lists them)")
    options = parser.parse_args(arguments)
    from busviewer.app import run_window

    return run_window(options.folder)


def _command(name: str, arguments: Sequence[str]) -> int:
    text, add_arguments, work = _COMMANDS[name]
    parser = argparse.ArgumentParser(
        prog=f"busviewer {name}",
        description=text[0].upper() + text[1:] + ".",
        epilog=f"example:\n  {_EXAMPLE_OF[name]}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_arguments(parser)
    return work(parser.parse_args(arguments))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the exit status: 0; 1 when some scans failed or the work broke off; 2 for wrong usage."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if given and given[0] in _COMMANDS:
            return _command(given[0], given[1:])
        return _window(given)
    except _Failed as error:
        print(*error.args, sep="\n", file=sys.stderr)
        return 1
    except (KeyboardInterrupt, Cancelled):
        print("stopped", file=sys.stderr)
        return 130
    except (OSError, RuntimeError, MemoryError) as error:
        print(f"busviewer: {str(error) or type(error).__name__}", file=sys.stderr)
        return 1
    except _usage_errors() as error:
        print(f"busviewer: {error}", file=sys.stderr)
        return 2


def _usage_errors() -> tuple[type[Exception], ...]:
    from busviewer.study import StudyError

    return ValueError, StudyError
