"""Fine-tuning from the menu: a process is started, watched, stopped, cancelled, found again, decided about."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from busviewer.segmentation.models.gate_file import ClickGate, ClickSet
from busviewer.segmentation.models.model_folder import find_models
from busviewer.study.annotations.storage_paths import reader_slug
from busviewer.study.readers.consensus import CONSENSUS
from busviewer.training.finetuning.spec import FEWEST, FinetuneSpec
from busviewer.ui.kit.services import Services
from busviewer.ui.model.training_curves import TrainingCurves
from busviewer.ui.model.training_dialog import TrainingDialog
from busviewer.ui.model.training_pace import Pace
from busviewer.ui.model.training_process import TrainingProcess
from busviewer.ui.model.training_words import introduction, progress_words, time_words
from busviewer.ui.model.verdict_words import click_words
from tests.gates import gate_json, judged
from tests.gui.conftest import Driver, make_driver
from tests.gui.fake import MODEL
from tests.waiting import turn, until

FAKE = Path(__file__).with_name("fake_finetune.py")
REQUEST = FinetuneSpec("/s", "mj", "/m/fake", "fake-tuned", epochs=3)
Make = Callable[[float], TrainingProcess]


@pytest.fixture
def make(tmp_path: Path, qtbot: QtBot) -> Make:
    def make(pause: float) -> TrainingProcess:
        return TrainingProcess(tmp_path / "runs", lambda run: [sys.executable, str(FAKE), str(run), str(pause)])

    return make


@pytest.fixture
def services(services: Services, own_home: Path) -> Services:
    (own_home / "parent").mkdir()
    parent = replace(MODEL, folder=own_home / "parent")
    return replace(
        services,
        find_models=lambda: ([parent, *find_models([own_home / "models"])[0]], []),
        finetune_command=lambda run: [sys.executable, str(FAKE), str(run), "0.05"],
    )


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_run_writes_what_was_asked_and_is_followed_to_its_end(make: Make, qtbot: QtBot) -> None:
    process = make(0.02)
    process.start(REQUEST)
    assert process.running and process.folder is not None
    asked = json.loads((process.folder / "run.json").read_text())
    assert asked["format"] == 1 and asked["epochs"] == 3 and asked["study"] == "/s" and asked["reader"] == "mj"
    assert Path(asked["out"]).parent == process.folder
    until(lambda: process.last is not None, turn=turn)
    assert [event["event"] for event in process.events] == ["start", "before", "epoch", "epoch", "epoch", "done"]
    assert process.progress == (3, 3) and process.candidate == Path(asked["out"])
    folder = process.folder
    process.remove()
    assert not folder.exists() and process.folder is None


def test_stop_keeps_the_best_so_far(make: Make, qtbot: QtBot) -> None:
    process = make(0.2)
    process.start(replace(REQUEST, epochs=200))
    until(lambda: process.progress[0] >= 1, turn=turn)
    process.stop()
    until(lambda: process.last is not None, turn=turn)
    assert process.last is not None and process.last["event"] == "stopped" and process.candidate is not None
    until(lambda: not process._timer.isActive(), turn=turn)
    assert process._process is not None and process._process.returncode == 0


def test_cancel_ends_the_process_and_removes_the_folder(make: Make, qtbot: QtBot) -> None:
    process = make(0.2)
    process.start(replace(REQUEST, epochs=200))
    until(lambda: process.progress[0] >= 1, turn=turn)
    folder, child = process.folder, process._process
    process.cancel()
    assert not process.running
    until(lambda: process.folder is None, turn=turn)
    assert folder is not None and not folder.exists()
    assert child is not None and child.poll() is not None


def test_cancel_ends_what_the_process_began_too(tmp_path: Path, qtbot: QtBot) -> None:
    program = tmp_path / "busy.py"
    program.write_text(
        "import signal, subprocess, sys, time\n"
        "child = 'import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print(1, flush=True); "
        "time.sleep(60)'\n"
        "child = subprocess.Popen([sys.executable, '-c', child], stdout=subprocess.PIPE)\n"
        "child.stdout.readline()\n"
        "open('child', 'w').write(str(child.pid))\n"
        "time.sleep(60)\n"
    )
    process = TrainingProcess(tmp_path / "runs", lambda run: [sys.executable, str(program), str(run)])
    process.start(REQUEST)
    noted = process.folder / "child"  # type: ignore[operator]
    until(lambda: noted.is_file() and noted.read_text() != "", turn=turn)
    child = psutil.Process(int(noted.read_text()))
    process.cancel()
    until(lambda: process.folder is None, turn=turn)
    assert not child.is_running() or child.status() == psutil.STATUS_ZOMBIE, "though it does not end when asked"


def test_the_number_of_a_run_that_is_gone_may_be_anothers(make: Make, tmp_path: Path) -> None:
    folder = tmp_path / "runs" / "20260101-000000"
    folder.mkdir(parents=True)
    (folder / "run.json").write_text("{}")
    (folder / "pid").write_text(str(os.getpid()))
    process = make(0.2)
    assert process.find() and not process.running and process.last is not None and process.last["event"] == "error"
    process.close()


def test_another_window_finds_the_run_that_goes_on(make: Make, qtbot: QtBot) -> None:
    first = make(0.2)
    first.start(replace(REQUEST, epochs=200))
    until(lambda: first.progress[0] >= 1, turn=turn)
    first.close()
    second = make(0.2)
    assert second.find() and second.running and second.folder == first.folder
    second.cancel()
    until(lambda: second.folder is None or first._process.poll() is not None, turn=turn)  # type: ignore[union-attr]
    until(lambda: second.folder is None, turn=turn)
    assert not make(0.2).find()


def test_a_process_that_dies_tells_its_last_words(make: Make, qtbot: QtBot) -> None:
    process = make(0.0)
    process.start(replace(REQUEST, epochs=66))
    until(lambda: process.last is not None, turn=turn)
    assert process.last == {"event": "error", "reason": "Killed by a fake"}
    assert not process.running and process.candidate is None


def test_a_process_that_is_killed_is_said_so(make: Make, qtbot: QtBot) -> None:
    process = make(0.2)
    process.start(replace(REQUEST, epochs=200))
    until(lambda: process.progress[0] >= 1, turn=turn)
    process._process.kill()  # type: ignore[union-attr]
    until(lambda: process.last is not None, turn=turn)
    assert process.last is not None and "signal 9" in process.last["reason"]
    assert not process.running and process.candidate is None
    assert not make(0.2).find(), "it was told"


def test_a_run_that_broke_off_unseen_is_found_once(make: Make, qtbot: QtBot) -> None:
    process = make(0.2)
    process.start(replace(REQUEST, epochs=200))
    until(lambda: process.progress[0] >= 1, turn=turn)
    process.close()
    process._process.kill()  # type: ignore[union-attr]
    process._process.wait()  # type: ignore[union-attr]
    heard: list[dict[str, object]] = []
    later = make(0.2)
    later.happened.connect(heard.append)
    assert later.find() and later.last is not None and later.last["event"] == "error"
    assert not make(0.2).find() and heard == [], "by who looked for it"


def test_a_run_that_breaks_off_is_told_in_the_window(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("busviewer.ui.model.training_dialog.FEWEST", 1)
    dialog = open_dialog(driver, 1)
    dialog.form.epochs.setValue(60)
    click(dialog.start)
    process = driver.window.training_controller.process
    driver.until(lambda: process.progress[0] >= 1)
    dialog.close()
    process._process.kill()  # type: ignore[union-attr]
    driver.until(lambda: "Training failed" in driver.window.bar.text)
    assert "signal 9" in driver.window.bar.text and "the current one is unchanged" in driver.window.bar.text
    click(driver.window.bar.buttons()[0])
    assert driver.window.training_controller.dialog is not None and driver.window.training_controller.dialog.isVisible()
    (process.folder / "pid").write_text("0")  # type: ignore[operator]  # as it is left with no window to see it
    process.forget()
    driver.window.training_controller.find()
    assert "Training failed" in driver.window.bar.text
    process.forget()
    driver.window.bar.dismiss()
    driver.window.training_controller.find()
    assert driver.window.bar.text == ""


def open_dialog(driver: Driver, finals: int) -> TrainingDialog:
    for _ in range(finals):
        driver.key(Qt.Key.Key_0)
        driver.until(lambda: driver.session.shown.scan is not None)
    driver.key(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    dialog = driver.window.training_controller.dialog
    assert dialog is not None
    return dialog


def test_too_few_finals_are_refused_with_their_number(driver: Driver) -> None:
    dialog = open_dialog(driver, 2)
    assert f"at least {FEWEST}" in dialog._intro.text() and "you have 2" in dialog._intro.text()
    assert not dialog.start.isEnabled()


def test_long_texts_squeeze_no_field(driver: Driver) -> None:
    dialog = open_dialog(driver, 2)
    driver.until(lambda: dialog.overview is not None)
    dialog._introduction = lambda enough: "So long a text as only another language has. " * 20  # type: ignore[method-assign]
    dialog.refresh()
    fields = [each for each in dialog.form._fields.values() if each.isVisible()]
    driver.until(lambda: dialog._intro.height() >= dialog._intro.heightForWidth(dialog._intro.width()))
    assert fields and all(each.height() >= each.minimumSizeHint().height() for each in fields)
    assert dialog.form.height() >= dialog.form.sizeHint().height()


def test_it_saves_once_at_the_start_and_the_window_never_waits(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("busviewer.ui.model.training_dialog.FEWEST", 1)
    hurried: list[int] = []
    hurry = driver.session.storage.hurry
    monkeypatch.setattr(driver.session.storage, "flush", lambda: pytest.fail("the window waits for the disk"))
    monkeypatch.setattr(driver.session.storage, "hurry", lambda: hurried.append(1) or hurry())
    dialog = open_dialog(driver, 1)
    assert hurried == []
    click(dialog.start)
    process = driver.window.training_controller.process
    driver.until(lambda: process.last is not None)
    monkeypatch.undo()
    assert hurried == [1]
    process.remove()


def test_it_says_how_many_of_the_finals_have_the_readers_class(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("busviewer.ui.model.training_dialog.FEWEST", 1)
    driver.key(Qt.Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    dialog = open_dialog(driver, 2)
    assert "2 signed-off scans" in dialog._intro.text()
    driver.until(lambda: dialog.overview is not None and dialog.overview.finals == 2)
    assert "2 finals: 0 with a lesion, 2 without" in dialog._overview.text()
    assert "Class given on 1: 0 benign, 1 malignant." in dialog._overview.text()
    assert "Finals by reader: mj 2." in dialog._overview.text()
    assert "No final with a lesion: only from when on a draft is firm is adjusted" in dialog._overview.text()


def test_the_candidate_is_used_only_by_a_click(driver: Driver, monkeypatch: pytest.MonkeyPatch, own_home: Path) -> None:
    monkeypatch.setattr("busviewer.ui.model.training_dialog.FEWEST", 1)
    dialog = open_dialog(driver, 1)
    dialog.form.epochs.setValue(3)
    click(dialog.start)
    process = driver.window.training_controller.process
    driver.until(lambda: process.running and dialog.stop.isVisible())
    assert not dialog.use.isVisible()
    driver.until(lambda: process.last is not None)
    driver.until(dialog.use.isEnabled)
    assert "0.700" in dialog.outcome.figures.text and "0.780" in dialog.outcome.figures.text
    assert "Passed" in dialog.outcome.verdict.text() and dialog.outcome.reasons.text() == "Better by 0.08."
    xs, ys = dialog.curves.curves[1].getData()
    assert list(xs) == [1, 2, 3] and ys[-1] == pytest.approx(0.76)
    assert driver.window.inference.model is not None and driver.window.inference.model.name == "fake"
    click(dialog.use)
    driver.until(lambda: driver.window.inference.model is not None and "tuned" in driver.window.inference.model.name)
    assert (own_home / "models").is_dir() and driver.window.preferences.settings.model.startswith("parent-tuned")
    back = driver.window.bar.buttons()[1]
    assert back.text() == "Go back to fake"
    click(back)
    assert driver.window.inference.model.name == "fake"  # type: ignore[union-attr]


def finish(driver: Driver, own_home: Path, gate: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> TrainingDialog:
    """A run of one epoch whose candidate is judged so; its dialog, once it shows that."""
    monkeypatch.setattr("busviewer.ui.model.training_dialog.FEWEST", 1)
    (own_home / "gate.json").write_text(json.dumps(gate))
    dialog = open_dialog(driver, 1)
    dialog.form.epochs.setValue(1)
    click(dialog.start)
    driver.until(lambda: dialog.outcome.gate is not None)
    return dialog


def primary(dialog: TrainingDialog) -> list[str]:
    return [button.text() for button in dialog.findChildren(QPushButton) if button.property("primary")
            and button.isVisible()]  # fmt: skip


@pytest.mark.parametrize(
    ("verdict", "said", "asked", "yes"),
    [
        ("refused", "Refused: keep the current model", "This model was refused", "Use the refused model"),
        ("cannot tell", "Cannot tell whether this model helps", "It is unknown", "Use it without proof"),
    ],
)
def test_a_model_that_did_not_pass_is_used_only_after_a_second_word(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, own_home: Path, verdict: str, said: str, asked: str, yes: str
) -> None:
    gate = gate_json(verdict, ("More lesions of the guard set are missed: 2 before, 9 after, of 24.",))
    dialog = finish(driver, own_home, gate, monkeypatch)
    assert said in dialog.outcome.verdict.text() and "2 before, 9 after" in dialog.outcome.reasons.text()
    assert "better" not in dialog.outcome.verdict.text().casefold()
    assert primary(dialog) == ["Discard (recommended)"] and dialog.use.text() == "Use anyway…"
    assert dialog.discard.x() < dialog.use.x(), "the safe one first"
    click(dialog.use)
    assert dialog.question.text.startswith(asked) and "parent" not in driver.window.preferences.settings.model
    keep, use = dialog.question.buttons()
    assert (keep.text(), use.text()) == ("Keep current model", yes) and keep.property("primary")
    click(keep)
    assert dialog.question.text == "" and driver.window.training_controller.process.candidate is not None
    click(dialog.use)
    click(dialog.question.buttons()[1])
    driver.until(lambda: driver.window.preferences.settings.model.startswith("parent-tuned"))


def test_only_a_model_that_passed_is_offered_first(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, own_home: Path
) -> None:
    dialog = finish(driver, own_home, gate_json("passed", ("Better.",)), monkeypatch)
    assert primary(dialog) == ["Use this model"] and dialog.use.x() < dialog.discard.x()
    figures = dialog.outcome.figures.text.splitlines()
    assert "Held-out finals: 5 with a lesion, 2 without" in figures
    assert "Guard set: 48 with a lesion, 16 without" in figures
    assert "+0.080 (95 % interval +0.030 to +0.120)" in figures
    click(dialog.discard)
    driver.until(lambda: driver.window.training_controller.process.folder is None)


def test_each_scan_that_judged_is_shown_with_both_outlines_and_the_final(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, own_home: Path
) -> None:
    driver.segment()
    driver.key(Qt.Key.Key_Return)  # the final of the first scan
    driver.until(lambda: driver.session.workspace.worklist.counts.signed_off == 1)
    scans = (judged("benign/scan (2).png", 0.5, 0.9), judged("benign/scan (1).png", 0.8, 0.3),
             judged("benign/scan (3).png", 1, 0, lesion=False), judged("benign/gone.png", 0.4, 0.0))  # fmt: skip
    dialog = finish(driver, own_home, gate_json("refused", (), scans), monkeypatch)
    part = dialog.outcome.scans
    rows = [[part.table.item(row, column).text() for column in range(4)] for row in range(part.table.rowCount())]
    assert rows == [
        ["scan (3).png (no lesion)", "clear", "drawn on", "now drawn on"],
        ["scan (1).png", "0.800", "0.300", "-0.500"],
        ["gone.png", "0.400", "0.000", "now missed"],
        ["scan (2).png", "0.500", "0.900", "+0.400"],
    ]
    driver.until(lambda: part.view.scan is not None)
    assert part.legend.names == ["after"] and part.note.text() == "Firm drafts: nothing before."
    part.table.setCurrentCell(1, 0)
    driver.until(lambda: part.legend.names == ["before", "after", "final"])
    before, after, final = (item.mask for item in part.masks.items)
    assert before is not None and after is not None and final is not None
    assert (int(before.sum()), int(after.sum())) == (1245, 2449) and final.any()
    part.table.setCurrentCell(2, 0)
    driver.until(lambda: "cannot be shown" in part.note.text())
    assert "gone.png" in part.note.text() and part.view.scan is None
    click(dialog.show_curves)
    assert dialog.curves.isVisible() and not part.isVisible()
    driver.window.training_controller.process.remove()


def test_a_scan_that_is_read_blind_is_not_shown_with_its_outlines(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, own_home: Path
) -> None:
    driver.session.judging.read_blind(["draft"])
    scans = (judged("benign/scan (3).png", 0.5, 0.9), judged("benign/scan (1).png", 0.4, 0.9))
    dialog = finish(driver, own_home, gate_json("passed", (), scans), monkeypatch)
    part = dialog.outcome.scans
    assert part.note.text() == "Hidden until you sign this scan off." and part.view.scan is None
    part.table.setCurrentCell(1, 0)
    driver.until(lambda: part.view.scan is not None)
    driver.window.training_controller.process.remove()


@pytest.mark.parametrize("text", ["{", json.dumps(gate_json() | {"format": 9})])
def test_a_damaged_judgement_is_no_judgement(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, own_home: Path, text: str
) -> None:
    monkeypatch.setattr("busviewer.ui.model.training_dialog.FEWEST", 1)
    dialog = open_dialog(driver, 1)
    dialog.form.epochs.setValue(60)
    click(dialog.start)
    process = driver.window.training_controller.process
    driver.until(lambda: process.progress[0] >= 1)
    process.stop()
    driver.until(lambda: process.candidate is not None)
    candidate = process.candidate
    assert candidate is not None
    (candidate / "gate.json").write_text(text)
    click(dialog.close_)
    driver.window.activateWindow()
    driver.until(driver.window.isActiveWindow)
    again = open_dialog(driver, 0)
    driver.until(lambda: again.outcome.gate is not None)
    assert again.outcome.gate.verdict == "cannot tell" and "gate.json" in again.outcome.reasons.text()
    assert primary(again) == ["Discard (recommended)"]
    process.remove()


def test_a_run_starts_from_the_first_of_the_line(
    qtbot: QtBot, services: Services, study_folder: Path, monkeypatch: pytest.MonkeyPatch, own_home: Path
) -> None:
    monkeypatch.setattr("busviewer.ui.model.training_dialog.FEWEST", 1)
    (own_home / "parent").mkdir(exist_ok=True)
    first = replace(MODEL, folder=own_home / "parent")
    tuned = replace(MODEL, folder=own_home / "tuned", name="tuned", sha256="1" * 64,
                    parent={"name": "fake", "sha256": MODEL.sha256})  # fmt: skip
    driver = make_driver(qtbot, replace(services, find_models=lambda: ([first, tuned], [])))
    driver.open(study_folder)
    driver.window.model_controller.use(tuned)
    dialog = open_dialog(driver, 1)
    assert "from fake on your 1 signed-off" in dialog._intro.text()
    assert "It starts from fake, not from tuned" in dialog._intro.text()
    click(dialog.start)
    process = driver.window.training_controller.process
    driver.until(lambda: process.last is not None)
    assert process.asked["model"] == str(own_home / "parent")
    process.remove()
    driver.built.close()


def test_the_form_asks_for_what_a_run_can_be_told(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("busviewer.ui.model.training_dialog.FEWEST", 1)
    driver.window.training_controller.know_devices([("cuda:0", "Fake GPU")])
    dialog = open_dialog(driver, 1)
    form = dialog.form
    assert form.settings() | {"what": 0, "replay": 0} == {  # type: ignore[operator]
        "epochs": 10, "learning_rate": 1e-4, "device": "auto", "what": 0, "replay": 0, "clicks": True,
    }  # fmt: skip
    assert not form.rate.number.isVisible()
    form.rate.choice.setCurrentIndex(3)
    assert form.rate.number.isVisible()
    form.rate.number.setFocus()
    form.rate.number.selectAll()
    QTest.keyClicks(form.rate.number, "0.00025")
    form.epochs.setValue(4)
    form._fields["device"].setCurrentIndex(2)
    found = form.settings()
    assert found is not None and (found["learning_rate"], found["epochs"], found["device"]) == (0.00025, 4, "cuda:0")
    assert found["clicks"] is True
    form._fields["clicks"].setChecked(False)
    found = form.settings()
    assert found is not None and found["clicks"] is False
    form.rate.number.selectAll()
    QTest.keyClicks(form.rate.number, "fast")
    click(dialog.start)
    assert "“fast” cannot be used" in dialog._status.text()
    assert driver.window.training_controller.process.folder is None


def test_the_time_is_estimated_by_the_last_run(tmp_path: Path) -> None:
    pace = Pace(tmp_path)
    assert pace.seconds(20, 10, "cpu", clicks=False) == 320 and pace.seconds(20, 10, "cuda:0", clicks=False) == 40
    assert pace.seconds(20, 10, "cpu", clicks=True) == 360
    run = tmp_path / "run"
    run.mkdir()
    for name, at in (("run.json", 1000), ("events.jsonl", 1120)):
        (run / name).touch()
        os.utime(run / name, (at, at))
    epochs = [{"event": "epoch"}] * 5
    pace.note(run, {"device": "cpu"}, [{"event": "start", "train": 10}, *epochs])

    def seconds(device: str) -> float:
        return Pace(tmp_path).seconds(20, 10, device, clicks=False)

    assert seconds("cpu") == 420, "100 s for 50 scans, and 20 s to begin"
    assert seconds("auto") == 320
    pace.note(run, {"device": "cpu"}, epochs)
    assert seconds("cpu") == 420
    taught = [{"event": "clicks", "seconds": 10.0}] * 5
    pace.note(run, {"device": "cpu"}, [{"event": "start", "train": 10}, *epochs, *taught])
    assert seconds("cpu") == 220, "50 of the 100 s were the click tool's"
    assert pace.seconds(20, 10, "cpu", clicks=True) == 420
    (tmp_path / "pace.json").write_text("[1]")
    assert seconds("cpu") == 320
    assert "none is left to learn from" in time_words(20, 0, 10, clicks=True)
    assert time_words(420, 20, 10, clicks=False) == "Takes about 7 minutes (20 training scans, 10 epochs)."
    assert "10 epochs of the model and of the click tool" in time_words(420, 20, 10, clicks=True)


def test_what_came_of_the_click_tool_is_said_in_words() -> None:
    sets = (
        ClickSet("held-out", 9, (0.8, 0.85, 0.9), (0.82, 0.86, 0.91)),
        ClickSet("guard", 0, (None,) * 3, (None,) * 3),
    )
    found = click_words(ClickGate("passed", ("After 1 click: Better.",), sets)).splitlines()
    assert found[0] == (
        "Click tool: better after 1, 2 and 3 clicks. Its network is used with this model. After 1 click: Better."
    )
    assert found[1] == (
        "Held-out finals (lesions: 9): Dice after 1, 2 and 3 clicks 0.800, 0.850, 0.900 before, "
        "0.820, 0.860, 0.910 after."
    )
    for verdict in ("refused", "cannot tell", "not trained"):
        assert "The bundled network stays in use. Why." in click_words(ClickGate(verdict, ("Why.",), ()))
    assert click_words(None) == ""


def test_how_far_the_click_tool_is() -> None:
    begun = {"train": 8, "held_out": 3, "device": "CPU", "epochs": 10, "click_epochs": 10}
    assert progress_words(begun, 4, 20, None).startswith("Epoch 4 of 10 on CPU")
    assert progress_words(begun, 12, 20, 30.0).startswith("Click tool: epoch 2 of 10 on CPU")
    assert progress_words(begun, 20, 20, None, judging=True).startswith(
        "The held-out finals cannot tell. Training again"
    )


def test_which_network_of_several_is_trained_is_said() -> None:
    said = introduction("joined", "joined", 20, consensus=False, enough=True, networks=2)
    assert "averages 2 networks: the first one is trained, the others stay as they are." in said
    assert "networks" not in introduction("tiny", "tiny", 20, consensus=False, enough=True)


def test_discard_leaves_the_model_as_it_was(driver: Driver, monkeypatch: pytest.MonkeyPatch, own_home: Path) -> None:
    monkeypatch.setattr("busviewer.ui.model.training_dialog.FEWEST", 1)
    dialog = open_dialog(driver, 1)
    dialog.form.epochs.setValue(1)
    click(dialog.start)
    process = driver.window.training_controller.process
    driver.until(lambda: process.last is not None)
    folder = process.folder
    click(dialog.discard)
    driver.until(lambda: process.folder is None)
    assert folder is not None and not folder.exists() and not (own_home / "models").exists()


def test_a_refusal_of_the_training_is_shown(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("busviewer.ui.model.training_dialog.FEWEST", 1)
    dialog = open_dialog(driver, 1)
    dialog.form.epochs.setValue(13)
    click(dialog.start)
    driver.until(lambda: "mj has 2" in dialog._status.text())
    assert dialog.start.isVisible() and not dialog.use.isVisible()
    driver.window.training_controller.process.remove()


def test_the_consensus_can_be_learned_from(driver: Driver, study_folder: Path) -> None:
    hidden = open_dialog(driver, 1)
    driver.through(driver.window.study_controller.loader._worker)
    assert not hidden.form.whose.isVisible()
    hidden.close()
    driver.window.activateWindow()
    driver.until(driver.window.isActiveWindow)
    place = study_folder / "busviewer" / reader_slug(CONSENSUS)
    place.mkdir()
    dialog = open_dialog(driver, 0)
    driver.until(dialog.form.whose.isVisible)
    assert not dialog.start.isEnabled()
    dialog.activateWindow()
    driver.until(dialog.isActiveWindow)
    dialog.form.whose.setFocus()
    QTest.keyClick(dialog.form.whose, Qt.Key.Key_Down)
    assert "consensus of several readers" in dialog._intro.text() and dialog.start.isEnabled()
    click(dialog.start)
    driver.until(lambda: driver.window.training_controller.process.folder is not None)
    folder = driver.window.training_controller.process.folder
    assert folder is not None and json.loads((folder / "run.json").read_text())["reader"] == CONSENSUS
    driver.until(lambda: driver.window.training_controller.process.last is not None)
    driver.window.training_controller.process.remove()


# --- the status bar, and closing the window ---------------------------------------------------------------------------
@pytest.fixture
def slow(qtbot: QtBot, services: Services, study_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Driver]:
    """A window whose runs take an hour for an epoch, unless they are told to stop."""
    monkeypatch.setattr("busviewer.ui.model.training_dialog.FEWEST", 1)
    command = [sys.executable, str(FAKE)]
    driver = make_driver(qtbot, replace(services, finetune_command=lambda run: [*command, str(run), "3600", "1"]))
    driver.open(study_folder)
    driver.view.setFocus()
    yield driver
    driver.built.close()
    child = driver.window.training_controller.process._process
    if child is not None:
        child.kill()
        child.wait()


def begin(driver: Driver, epochs: int) -> TrainingProcess:
    """Start a run, wait for its first epoch, and close the dialog."""
    dialog = open_dialog(driver, 1)
    dialog.form.epochs.setValue(epochs)
    click(dialog.start)
    process = driver.window.training_controller.process
    driver.until(lambda: process.progress == (1, epochs))
    dialog.close()
    return process


def answer(driver: Driver, label: str) -> str:
    """Close the window, and click the answer ``label`` to the question; what was asked."""
    driver.window.close()
    assert driver.window.isVisible()
    said, buttons = driver.window.bar.text, {button.text(): button for button in driver.window.bar.buttons()}
    assert list(buttons) == ["Keep running and close", "Stop and close", "Do not close"]
    click(buttons[label])
    return said


def test_a_run_is_in_the_status_bar_and_a_click_opens_it(slow: Driver) -> None:
    strip = slow.window.status.training
    assert strip.text == ""
    process = begin(slow, 4)
    assert process.folder is not None
    os.utime(process.folder / "run.json", (1000, 1000))
    os.utime(process.folder / "events.jsonl", (1100, 1100))
    assert process.seconds_left(1120) == 280, "three epochs of 100 s, of which 20 s are over"
    assert process.seconds_left(9999) == 0
    process.events.append({"event": "judging", "finals": 9})
    assert process.seconds_left(1120) is None and slow.window.training_controller._progress_words() == (
        "Fine-tune: judging"
    )
    process.events.pop()
    os.utime(process.folder / "events.jsonl", (2**31, 2**31))
    slow.window.training_controller._show_strip()
    assert strip.isVisible() and strip.progress == (1, 4)
    assert strip.text.startswith("Fine-tune: epoch 1 of 4, ") and strip.text.endswith(" left")
    click(strip.button)
    dialog = slow.window.training_controller.dialog
    assert dialog is not None and dialog.isVisible()
    slow.window.status.job.start("segmenting")
    assert strip.isVisible(), "beside another task"


def test_a_dialog_opened_again_shows_the_epochs_of_the_run(slow: Driver) -> None:
    begin(slow, 37)
    click(slow.window.status.training.button)
    dialog = slow.window.training_controller.dialog
    assert dialog is not None and dialog.form.epochs.value() == 37 and not dialog.form.epochs.isEnabled()
    assert "parent" in dialog._intro.text() and "of mj in study" in dialog._intro.text()
    low, high = dialog.curves.plots[0].getViewBox().viewRange()[0]
    assert low < 0 and 37 < high < 39


@pytest.mark.parametrize("epochs", [1, 2, 3, 10, 37, 200])
def test_the_ticks_of_epochs_are_whole_numbers(qtbot: QtBot, epochs: int) -> None:
    curves = TrainingCurves()
    for plot in curves.plots:
        ticks = [tick for _step, level in plot.getAxis("bottom").tickValues(0, epochs, 300) for tick in level]
        assert len(ticks) > 1 and all(float(tick).is_integer() for tick in ticks)


def test_a_run_that_was_found_again_is_shown_and_its_end_too(
    qtbot: QtBot, services: Services, make: Make, own_home: Path
) -> None:
    first = TrainingProcess(own_home / "runs", lambda run: [sys.executable, str(FAKE), str(run), "3600", "1"])
    first.start(replace(REQUEST, epochs=9))
    until(lambda: first.progress == (1, 9), turn=turn)
    first.close()
    driver = make_driver(qtbot, services)
    strip = driver.window.status.training
    driver.until(lambda: strip.text.startswith("Fine-tune: epoch 1 of 9"))
    first.stop()
    driver.until(lambda: strip.text == "Fine-tune finished")
    driver.window.bar.dismiss()
    driver.built.close()
    assert first._process is not None and first._process.wait() == 0
    again = make_driver(qtbot, services)
    strip = again.window.status.training
    again.until(lambda: strip.text == "Fine-tune finished")
    click(strip.button)
    dialog = again.window.training_controller.dialog
    assert dialog is not None and dialog.use.isVisible() and strip.text == "", "it was looked at"
    again.built.close()


def test_closing_the_window_asks_and_can_be_thought_over(slow: Driver) -> None:
    process = begin(slow, 4)
    said = answer(slow, "Do not close")
    assert "epoch 1 of 4" in said and "the best epoch so far is kept" in said
    assert slow.window.isVisible() and process.running


def test_a_run_may_go_on_without_the_window(slow: Driver, make: Make, own_home: Path) -> None:
    process = begin(slow, 4)
    answer(slow, "Keep running and close")
    assert not slow.window.isVisible()
    later = TrainingProcess(own_home / "runs", lambda run: [])
    assert later.find() and later.running and later.folder == process.folder
    later.close()


def test_a_run_may_end_with_the_window_and_keeps_its_best(slow: Driver, own_home: Path) -> None:
    process = begin(slow, 4)
    answer(slow, "Stop and close")
    assert not slow.window.isVisible()
    assert process._process is not None and process._process.wait() == 0
    later = TrainingProcess(own_home / "runs", lambda run: [])
    assert later.find() and later.last is not None and later.last["event"] == "stopped"
    assert later.candidate is not None
    later.close()


def test_a_run_without_an_epoch_says_that_nothing_would_be_kept(slow: Driver) -> None:
    process = begin(slow, 4)
    process.events[:] = [event for event in process.events if event["event"] != "epoch"]
    assert "before the first epoch has ended, nothing is kept" in answer(slow, "Do not close")


def test_a_signal_asks_nobody(slow: Driver) -> None:
    process = begin(slow, 4)
    slow.built.close()
    assert not slow.window.isVisible() and process.last is None
