"""``busviewer models``: list and verify the models, add, export, import and remove the user's own."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from busviewer import paths
from busviewer.cli.common import add_common, model_named
from busviewer.cli.outputs import Outputs, check_room, check_writable
from busviewer.files import json_bytes, shown

if TYPE_CHECKING:
    from busviewer.segmentation import ModelInfo

__all__ = ["EXAMPLE", "TEXT", "add_arguments", "work"]

TEXT = "list, verify, add, export, import or remove models"
EXAMPLE = "busviewer models export my-model --out my-model.zip"
_STDOUT = Path("-")
_TAKES: dict[str, tuple[str, ...]] = {  # what each action takes
    "list": ("json",),
    "verify": ("json",),
    "add": ("target", "name"),
    "promote": ("target",),
    "export": ("target", "out"),
    "import": ("target", "name"),
    "remove": ("target", "yes"),
}
_NEEDS = {
    "add": "the FOLDER of a model", "promote": "the FOLDER of a candidate", "export": "the NAME of a model",
    "import": "a FILE.zip that models export wrote", "remove": "the NAME of a model",
}  # fmt: skip


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "action", nargs="?", choices=list(_TAKES), default="list",
        help="list the models (default); verify: compare their weights with the stored SHA-256; add: copy a model "
        "folder among your models; promote: move a fine-tuned candidate among them; export: write a model as one "
        "file; import: add the model in such a file; remove: delete one of your models",
    )  # fmt: skip
    parser.add_argument(
        "target", nargs="?", metavar="NAME|FOLDER|FILE.zip",
        help="add, promote: folder of the model; export, remove: its name; import: the file",
    )  # fmt: skip
    parser.add_argument("--name", metavar="NAME", help="add, import: name of the new model (default: its own name)")
    parser.add_argument("--out", type=Path, metavar="FILE.zip", help="export: file to write")
    parser.add_argument("--json", type=Path, metavar="FILE", help="list, verify: write the list to FILE; - is stdout")
    parser.add_argument("--yes", action="store_true", help="remove: delete without asking; required")
    add_common(parser, model=False)


def work(options: argparse.Namespace) -> int:
    _check_usage(options)
    match options.action:
        case "list" | "verify":
            _list(options.json, verify=options.action == "verify")
        case "export":
            _export(options.target, options.out)
        case "remove":
            _remove(options.target, yes=options.yes)
        case _:
            info = _new(options)
            print(shown(f"{info.name}  {info.id.sha256[:12]}  {info.folder}"))
    return 0


def _check_usage(options: argparse.Namespace) -> None:
    takes = _TAKES[options.action]
    for name in ("target", "name", "out", "json", "yes"):
        if getattr(options, name) and name not in takes:
            what = options.target if name == "target" else f"--{name}"
            raise ValueError(f"models {options.action} takes no {what}; see busviewer models --help")
    if "target" in takes and not options.target:
        raise ValueError(f"models {options.action} needs {_NEEDS[options.action]}")
    if options.action == "export" and options.out is None:
        raise ValueError("models export needs --out FILE.zip")


def _bundled_names() -> set[str]:
    """The names of the bundled models, and of what else lies beside them."""
    from busviewer.segmentation import find_models

    root = paths.bundled_models()
    return {info.name for info in find_models([root])[0]} | {path.name for path in root.iterdir() if path.is_dir()}


def _new(options: argparse.Namespace) -> ModelInfo:
    """Add, import or promote."""
    from busviewer.segmentation.models.shelf import add_model, import_model

    root, target, taken = paths.user_models(), Path(options.target), _bundled_names()
    check_writable(root)
    if options.action == "promote":
        return _promote(target, root, taken)
    if options.action == "import":
        if not target.is_file():
            raise ValueError(f"{target}: no such file")
        check_room(root, target.stat().st_size)
        return import_model(target, root, name=options.name, taken=taken)
    return add_model(target, root, name=options.name, taken=taken)


def _promote(candidate: Path, root: Path, taken: set[str]) -> ModelInfo:
    from busviewer.segmentation import read_model
    from busviewer.training.finetuning.promote import promote

    candidate = candidate.resolve()
    if read_model(candidate).parent is None:
        raise ValueError(f"{candidate}: not a fine-tuned model; copy it with: busviewer models add")
    if candidate.parent == root.resolve():
        raise ValueError(f"{candidate}: already one of your models")
    return promote(candidate, root, taken=taken)


def _export(wish: str, out: Path) -> None:
    from busviewer.segmentation.models.shelf import export_model, is_archive

    info = model_named(wish)
    if out.is_dir():
        raise ValueError(f"{out}: this is a folder; name a file to write")
    if out.exists() and not is_archive(out):
        raise ValueError(f"{out}: already exists and was not written by this command; choose another file")
    check_writable(out.parent)
    check_room(out.parent, sum((info.folder / member.weights).stat().st_size for member in info.members) + (16 << 20))
    names = export_model(info, out)
    print(shown(f"{info.name}: {', '.join(names)} in {out}"))


def _remove(name: str, *, yes: bool) -> None:
    from busviewer.segmentation import ModelError
    from busviewer.segmentation.models.shelf import remove_model

    if not yes:
        raise ValueError(f"this deletes the model {name!r}; to confirm, add --yes")
    try:
        folder = remove_model(name, paths.user_models())
    except ModelError:
        if name not in _bundled_names():
            raise
        raise ValueError(f"the model {name!r} came with busviewer, and is not deleted") from None
    print(shown(f"deleted {folder}"))


def _list(json: Path | None, *, verify: bool) -> None:
    from busviewer.segmentation import ModelError, find_models
    from busviewer.segmentation.models.click_folder import has_clicks, read_clicks

    outputs = Outputs({None if json == _STDOUT else json: ("models", "problems")})
    lines: list[str] = []
    models, problems = find_models([paths.bundled_models(), paths.user_models()])
    facts = [_facts(model) for model in models]
    for model, fact in zip(models, facts, strict=True):
        networks = "+".join(member.network for member in model.members)
        line = f"{model.name}  {networks}  {model.id.sha256[:12]}  {model.folder}"
        if verify:
            wrong = []
            for member in model.members:
                try:
                    model.verify_member(member)
                except ModelError as error:
                    wrong.append(str(error))
            if has_clicks(model.folder):
                try:
                    read_clicks(model.folder).verify()
                except ModelError as error:
                    wrong.append(str(error))
            problems += wrong
            fact["ok"] = not wrong
            line = f"{'BAD' if wrong else 'OK '}  {line}"
        lines.append(line)
    clicks = paths.bundled_clicks()
    if verify:
        try:
            info = read_clicks(clicks)
            info.verify()
            lines.append(f"OK   clicks  {info.network}  {info.sha256[:12]}  {clicks}")
        except ModelError as error:
            problems.append(str(error))
            lines.append(f"BAD  clicks  {clicks}")
    if json is None:
        print(*map(shown, lines), sep="\n", end="\n" if lines else "")
    value = {"models": facts, "problems": problems}
    if json == _STDOUT:
        print(json_bytes(value).decode(), end="")
    else:
        outputs.write_json(json, value)
    outputs.check(problems)


def _facts(model: ModelInfo) -> dict[str, Any]:
    return {
        "name": model.name,
        "title": model.title,
        "networks": [member.network for member in model.members],
        "size": model.size,
        "sha256": model.id.sha256,
        "parent": model.parent,
        "bundled": model.folder.parent == paths.bundled_models(),
        "folder": str(model.folder),
    }
