"""Others copy, remove and rename in a folder while a reader works: the list is right, no work is lost."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

from busviewer.review import ReviewSession
from busviewer.study import ScanRef, State, StudyStore, open_study
from busviewer.study.folder.names import natural_key
from busviewer.study.folder.watch import FolderWatch
from tests.faults.conftest import Faults

SEED = 5
SHAPE = (12, 9)


class Folder:
    """What others do to it, and what should be there."""

    def __init__(self, folder: Path, rng: random.Random) -> None:
        self.folder, self.rng, self.number = folder, rng, 0
        self.aside = folder.parent / "aside"
        folder.mkdir()
        self.aside.mkdir()

    def there(self) -> set[str]:
        return {path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*.png")}

    def add(self) -> None:
        part = self.folder / self.rng.choice([".", "benign", "malignant/deep"])
        part.mkdir(parents=True, exist_ok=True)
        self.number += 1
        (part / f"scan ({self.number}).png").write_bytes(b"x" * self.number)

    def change(self) -> None:
        """Remove, bring back, rename, or take a whole folder away."""
        files = sorted(self.folder.rglob("*.png"))
        kept = sorted(self.aside.iterdir())
        deed = self.rng.randrange(4)
        if deed == 0 and files:
            path = self.rng.choice(files)
            path.rename(self.aside / path.relative_to(self.folder).as_posix().replace("/", "+"))
        elif deed == 1 and kept:
            path = self.rng.choice(kept)
            back = self.folder / path.name.replace("+", "/")
            back.parent.mkdir(parents=True, exist_ok=True)
            path.rename(back)
        elif deed == 2 and files:
            path = self.rng.choice(files)
            self.number += 1
            path.rename(path.with_name(f"renamed ({self.number}).png"))
        elif deed == 3 and (self.folder / "benign").is_dir() and self.rng.random() < 0.2:
            shutil.rmtree(self.folder / "benign")
        else:
            self.add()


def test_the_list_follows_the_folder_and_keeps_the_work(faults: Faults, tmp_path: Path) -> None:
    rounds, rng = faults.rounds(150, 1000), random.Random(SEED)
    folder = Folder(tmp_path / "study", rng)
    for _ in range(6):
        folder.add()
    session = ReviewSession(reader="mj", user_data=tmp_path / "user", on_change=lambda change: None)
    session.open(open_study(folder.folder))
    assert session.workspace.study is not None
    watch, ever, flagged, lost = FolderWatch(session.workspace.study), folder.there(), set[str](), 0
    for number in range(rounds):
        for _ in range(rng.randrange(1, 4)):
            folder.change()
        if number % 10 == 0:  # its whole folder is renamed for a while
            away = folder.folder.rename(tmp_path / "renamed")
            found = watch.look()
            assert found is None or found.missing
            away.rename(folder.folder)
        found = watch.look()
        if found is not None:
            session.follow(found.study, found.gone)
        there = folder.there()
        ever |= there
        rows = session.workspace.worklist.rows
        assert [row.key for row in rows] == sorted(ever, key=natural_key), f"round {number}"
        assert {row.key for row in rows if not row.gone} == there, f"round {number}"
        key = rng.choice(sorted(ever))
        session.sign_off.flag_scan(ScanRef(key, "", SHAPE[::-1]), True, f"round {number}")
        flagged.add(key)
        lost += sum(not session.workspace.worklist.row(each).flagged for each in flagged)
    session.close()
    store = StudyStore(folder.folder, "mj", user_data=tmp_path / "user")
    said_of = [store.load(key) for key in flagged]
    lost += sum(said is None or not said.flag or said.state is not State.IN_PROGRESS for said in said_of)
    faults.record("scans copied, removed, renamed while the study is open", rounds, lost)
    assert lost == 0
