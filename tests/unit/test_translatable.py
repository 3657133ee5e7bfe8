"""Every string that the window shows passes through ``tr``: the sources are read for those that do not."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

UI = sorted((Path(__file__).resolve().parents[2] / "busviewer" / "ui").rglob("*.py"))
# what shows a text that it is handed, where its texts do not all stand first: at which places they stand
PLACES = {
    "addItem": (0,), "insertItem": (1,), "setItemText": (1,), "setLabel": (1,), "tell": (0,), "ask": (0, 1),
    "ask_text": (0, 2), "lend_tip": (1,), "slider": (3,),
}  # fmt: skip
SHOWING = {
    "setText", "setPlainText", "setToolTip", "setStatusTip", "setWhatsThis", "setAccessibleName", "setWindowTitle",
    "setAccessibleDescription", "setPlaceholderText", "setTitle", "setLabelText", "setHeaderLabels", "setPrefix",
    "setSuffix", "setSpecialValueText", "addItems", "addTab", "addMenu", "addAction", "addButton", "addRow", "drawText",
    "showMessage", "set_caption", "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox",
    "QAction", "QMenu", "QTreeWidgetItem", "QTableWidgetItem", "QListWidgetItem", "muted", "heading", "choice",
    "search_field", "Value", *PLACES,
}  # fmt: skip
# no words of a language: the program's name, and the letters of a place in the scan
ALLOWED = {"busviewer", "x", "y", "p"}


def words(text: str) -> str:
    """What of ``text`` a reader reads: no tags, no entities, no names of fields."""
    return re.sub(r"<[^>]*>|&\w+;|\{[^}]*\}", "", text).strip()


def untranslated(call: ast.Call) -> Iterator[str]:
    """The words in the arguments of ``call`` that are neither in ``tr`` nor in a call that is looked at by itself."""
    at = PLACES.get(name_of(call), range(len(call.args)))
    waiting: list[ast.AST] = [given for place, given in enumerate(call.args) if place in at]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if any(letter.isalpha() for letter in words(node.value)) and words(node.value) not in ALLOWED:
                yield node.value
        elif isinstance(node, ast.JoinedStr):
            text = "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
            if re.search(
                r"[^\W\d_]{2,}", words(text).replace("busviewer", "").replace("Apache-2.0 · Python  · Qt", "")
            ):
                yield text
        elif isinstance(node, ast.Tuple) and node.elts:  # a text, and what it stands for
            waiting.append(node.elts[0])
        elif isinstance(node, ast.IfExp):
            waiting += [node.body, node.orelse]
        elif isinstance(node, ast.List | ast.BinOp | ast.BoolOp | ast.Starred):
            waiting += ast.iter_child_nodes(node)


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def found_in(source: str) -> list[str]:
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    return [
        f"line {call.lineno}: {text!r}" for call in calls if name_of(call) in SHOWING for text in untranslated(call)
    ]


@pytest.mark.parametrize("path", UI, ids=lambda path: path.stem)
def test_no_text_reaches_a_widget_past_tr(path: Path) -> None:
    assert not found_in(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('label.setText("Hello")', True),
        ('label.setText(tr("Hello"))', False),
        ('QLabel("Hello")', True),
        ('label.setToolTip(f"<b>{name}</b> saved")', True),
        ('label.setToolTip(f"<b>{name}</b> &nbsp; {key}")', False),
        ('box.addItem(tr("Fill"), "fill")', False),
        ('box.addItem("Fill" if on else tr("Off"), "fill")', True),
        ('choice([("Fill", 1)], tr("Style"))', True),
        ('label.setText("– ×")', False),
    ],
)
def test_the_search_finds_what_it_should(source: str, found: bool) -> None:
    assert bool(found_in(source)) == found


@pytest.mark.parametrize("path", UI, ids=lambda path: path.stem)
def test_tr_is_handed_a_whole_sentence_never_one_put_together(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and name_of(node) == "tr":
            (given,) = node.args
            assert not isinstance(given, ast.JoinedStr | ast.BinOp), f"line {node.lineno}: no translation can match"
