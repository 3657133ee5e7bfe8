"""The command line: each sub-command parses, calls one room and prints."""

from busviewer.cli.program import main

__all__ = ["main"]
