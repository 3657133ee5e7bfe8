"""``busviewer models``: list the models or verify their weights."""

from __future__ import annotations

import argparse

from busviewer import paths
from busviewer.cli.common import Failed, add_common
from busviewer.files import shown

__all__ = ["EXAMPLE", "TEXT", "add_arguments", "work"]

TEXT = "list the models or verify their weights"
EXAMPLE = "busviewer models verify"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "action", nargs="?", choices=["list", "verify"], default="list",
        help="list the models (default), or compare their weights with the stored SHA-256",
    )  # fmt: skip
    add_common(parser, model=False)


def work(options: argparse.Namespace) -> int:
    from busviewer.segmentation import ModelError, find_models
    from busviewer.segmentation.clicks.click_folder import read_clicks

    models, problems = find_models([paths.bundled_models(), paths.user_models()])
    for model in models:
        networks = "+".join(member.network for member in model.members)
        line = f"{model.name}  {networks}  {model.id.sha256[:12]}  {model.folder}"
        if options.action == "verify":
            wrong = []
            for member in model.members:
                try:
                    model.verify_member(member)
                except ModelError as error:
                    wrong.append(str(error))
            problems += wrong
            line = f"{'BAD' if wrong else 'OK '}  {line}"
        print(shown(line))
    clicks = paths.bundled_clicks()
    if options.action == "verify":
        try:
            info = read_clicks(clicks)
            info.verify()
            print(shown(f"OK   clicks  {info.network}  {info.sha256[:12]}  {clicks}"))
        except ModelError as error:
            problems.append(str(error))
            print(shown(f"BAD  clicks  {clicks}"))
    if problems:
        raise Failed("\n".join(map(shown, problems)))
    return 0
