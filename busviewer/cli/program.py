"""Run a sub-command or the window, and return the exit status."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import NoReturn, Protocol

import busviewer
from busviewer.cli import (
    archive,
    bench,
    compare,
    crossvalidate,
    demo,
    doctor,
    duplicates,
    encoder,
    evaluate,
    export,
    figure,
    finetune,
    import_masks,
    join,
    models,
    readers,
    report,
    score,
    segment,
    summary,
    train,
    train_clicks,
)
from busviewer.cli.common import Failed, folder
from busviewer.cli.compute import calm_threads
from busviewer.display import display_problem
from busviewer.files import shown
from busviewer.progress import Cancelled
from busviewer.stopping import end_now, stop_asked, stop_signal, stoppable

__all__ = ["COMMANDS", "EXIT_CODES", "command_parser", "main"]


class _Command(Protocol):
    """A module of this room: a one-line description, an example, its arguments and its work."""

    TEXT: str
    EXAMPLE: str

    def add_arguments(self, parser: argparse.ArgumentParser) -> None: ...

    def work(self, options: argparse.Namespace) -> int: ...


COMMANDS: dict[str, _Command] = {
    "demo": demo,
    "segment": segment,
    "evaluate": evaluate,
    "score": score,
    "train": train,
    "train-clicks": train_clicks,
    "encoder": encoder,
    "crossvalidate": crossvalidate,
    "compare": compare,
    "join": join,
    "finetune": finetune,
    "export": export,
    "import": import_masks,
    "archive": archive,
    "figure": figure,
    "report": report,
    "summary": summary,
    "readers": readers,
    "duplicates": duplicates,
    "doctor": doctor,
    "models": models,
    "bench": bench,
}
_OLD_NAMES = {"twins": "duplicates"}  # each goes on for one version
EXIT_CODES = {
    0: "everything was done",
    1: "some scans failed (each is named on stderr, the rest is done), or something could not be read or written",
    2: "wrong usage, such as a folder, fold, device or model that does not exist; nothing to do; no display",
    130: "stopped by Ctrl+C",
    143: "stopped by SIGTERM",
}
_CODES = "\n".join(["exit codes:", *(f"  {code:3} {words}" for code, words in EXIT_CODES.items())])
_EXAMPLES = """\
examples:
  busviewer ~/scans                         open a folder in the window
  busviewer segment ~/scans --out ~/masks   segment a folder without the window
  busviewer evaluate ~/my-hospital          score the model against ground truth
  busviewer COMMAND --help                  show the help of a command

commands:
{commands}

{codes}
"""


class _Parser(argparse.ArgumentParser):
    """Prints errors on one line; ``--help`` shows the usage."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: error: {shown(message)} (try '{self.prog} --help')\n")


def _window(arguments: Sequence[str]) -> int:
    width = max(map(len, COMMANDS))
    commands = "\n".join(f"  {name:{width}} {command.TEXT}" for name, command in COMMANDS.items())
    parser = _Parser(
        prog="busviewer",
        description=f"{busviewer.__doc__} Without a command, opens the window.",
        usage="%(prog)s [-h] [--version] [--self-test] [FOLDER]\n       %(prog)s COMMAND ...",
        epilog=_EXAMPLES.format(commands=commands, codes=_CODES),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", nargs="?", type=folder, metavar="FOLDER", help="folder of scans to open")
    parser.add_argument("--version", action="version", version=f"busviewer {busviewer.__version__}")
    parser.add_argument(
        "--self-test", action="store_true",
        help="test this installation, with and without a display, and print a report without names",
    )  # fmt: skip
    meant = [word for word in arguments if word in COMMANDS] or get_close_matches("".join(arguments[:1]), COMMANDS)
    if meant and not Path(arguments[0]).exists():
        parser.error(f"did you mean 'busviewer {meant[0]} ...'? The command comes first")
    options = parser.parse_args(arguments)
    if options.self_test:
        from busviewer.self_test import run_self_test

        return run_self_test()
    if problem := display_problem():
        raise ValueError(problem)
    from busviewer.app import run_window

    return run_window(options.folder)


def command_parser(name: str) -> argparse.ArgumentParser:
    """The parser of the command ``name``; KeyError if there is no such command."""
    command = COMMANDS[name]
    parser = _Parser(
        prog=f"busviewer {name}",
        description=command.TEXT[0].upper() + command.TEXT[1:] + ".",
        epilog=f"example:\n  {command.EXAMPLE}\n\n{_CODES}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_arguments(parser)
    return parser


def _command(name: str, arguments: Sequence[str]) -> int:
    return COMMANDS[name].work(command_parser(name).parse_args(arguments))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the exit status is one of :data:`EXIT_CODES`. Without ``arguments`` it is all that the process
    does: a stop by Ctrl+C or SIGTERM ends the process, too."""
    calm_threads()
    given, process = list(sys.argv[1:] if arguments is None else arguments), arguments is None
    with stoppable(hard=process):
        try:
            return _status(given)
        except (KeyboardInterrupt, Cancelled):
            return _stopped(process)
        except Exception:
            if stop_asked():  # what came of an interrupt in the middle of an import, for example
                return _stopped(process)
            raise


def _stopped(process: bool) -> int:
    status = 128 + (stop_signal() or signal.SIGINT)
    print("stopped", file=sys.stderr)
    if process:
        end_now(status)
    return status


def _status(given: list[str]) -> int:
    try:
        if given and given[0] in _OLD_NAMES and not Path(given[0]).exists():
            print(f"busviewer: {given[0]} is now called {_OLD_NAMES[given[0]]}", file=sys.stderr)
            given[0] = _OLD_NAMES[given[0]]
        if given and given[0] in COMMANDS:
            return _command(given[0], given[1:])
        return _window(given)
    except Failed as error:
        print(*map(shown, str(error).split("\n")), sep="\n", file=sys.stderr)
        return 1
    except (OSError, RuntimeError, MemoryError) as error:
        if stop_asked():
            raise
        print(f"busviewer: {shown(str(error)) or type(error).__name__}", file=sys.stderr)
        return 1
    except _usage_errors() as error:
        if stop_asked():
            raise
        print(f"busviewer: {shown(str(error))}", file=sys.stderr)
        return 2


def _usage_errors() -> tuple[type[Exception], ...]:
    from busviewer.study import StudyError

    return ValueError, StudyError
