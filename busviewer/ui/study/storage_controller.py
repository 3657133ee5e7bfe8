"""What the reader has to know of where their work lies: another window, two versions, another scan, a full disk."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from busviewer.review import Aspect, Change, ReviewSession
from busviewer.ui.kit.handlers import Handlers
from busviewer.ui.kit.jobs import pause
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.text import said, tr
from busviewer.ui.panels.status_bar import StatusBar
from busviewer.ui.study.scan_loader import ScanLoader

__all__ = ["StorageController"]


class StorageController(QObject):
    """Between the session's saving, the message bar, the status bar, and the question before the window closes."""

    def __init__(
        self, session: ReviewSession, bar: MessageBar, status: StatusBar, loader: ScanLoader, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._bar, self._status, self._loader = session, bar, status, loader
        self._window = parent
        self._failed = False
        self._asking_of_study = pause(self, 0, self._ask_of_study)  # in a moment, or what else is told takes its place
        self._asking_of_former = pause(self, 0, self._ask_of_former)

    def handlers(self) -> Handlers:
        """What to call, by the name of the command."""
        return {"save": self._save_now, "versions": self._choose_versions}

    def on_change(self, change: Change) -> None:
        """Show what changed."""
        aspects, session = change.aspects, self._session
        if aspects & (Aspect.SAVED | Aspect.STUDY):
            self._show_saved(change.text or session.storage.failure)
        arrived = (
            Aspect.SCAN in aspects and session.shown.scan is not None and session.shown.key in session.storage.undecided
        )
        if (Aspect.STUDY in aspects and session.workspace.study is not None) or arrived:
            self._asking_of_study.start()
        if Aspect.SCAN in aspects and session.storage.former is not None:
            self._asking_of_former.start()

    # --- saved -----------------------------------------------------------------------------------------------------
    def _show_saved(self, reason: str) -> None:
        session = self._session
        state = "" if session.workspace.study is None else session.storage.saved
        self._status.show_saved(
            "read only" if session.storage.read_only else state, session.storage.read_only or reason
        )
        if state == "failed":
            self._bar.tell(tr("Your work is not saved yet: {reason}").format(reason=reason), "error", about="study")
        elif state == "saved" and self._failed:
            text = tr("All your work is now saved in {folder}.").format(folder=session.storage.folder)
            self._bar.tell(text, about="study")
        if state != "saving":
            self._failed = state == "failed"

    def _save_now(self) -> None:
        """Force all to the disk, and say when it is there; where it cannot be, that is said in any case."""
        folder = self._session.storage.folder

        def done(flushed: object) -> None:
            if flushed:
                self._bar.tell(tr("All work is saved in {folder}").format(folder=folder), about="study")

        def failed(error: Exception) -> None:
            self._bar.tell(str(error), "error", about="study")

        self._loader.run(self._session.storage.hurry(), done, failed)

    def may_close(self) -> bool:
        """Save all; where that cannot be done, ask where else to, until it is done or given up. False: stay open."""
        if self._session.storage.flush():
            return True
        reason, elsewhere = self._session.storage.failure or tr("The disk does not respond."), False
        while True:
            answer = self._ask_to_close(reason, elsewhere=elsewhere)
            if answer in ("stay", "lose"):
                return answer == "lose"
            folder = self._ask_folder() if answer == "copy" else None
            if answer == "copy" and folder is None:
                continue
            reason = self._session.storage.rescue(folder)
            if not reason:
                return True
            elsewhere = elsewhere or answer == "user data"

    def _ask_to_close(self, reason: str, *, elsewhere: bool) -> str:
        """Ask once: "user data" (not offered where that failed: ``elsewhere``), "copy", "lose" or "stay"."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(tr("Not saved"))
        box.setText(tr("Your latest work could not be saved. It is only in memory."))
        box.setInformativeText(said(reason))
        role = QMessageBox.ButtonRole
        answers = {}
        if not elsewhere:
            answers["user data"] = box.addButton(tr("Save in my user folder and close"), role.AcceptRole)
            answers["user data"].setToolTip(tr("busviewer finds it when you open this study again"))
        answers["copy"] = box.addButton(tr("Save a copy elsewhere…"), role.AcceptRole)
        answers["lose"] = box.addButton(tr("Close without saving"), role.DestructiveRole)
        answers["stay"] = box.addButton(tr("Cancel"), role.RejectRole)
        for name, button in answers.items():
            button.setObjectName(name)
        box.setDefaultButton(next(iter(answers.values())))
        box.setEscapeButton(answers["stay"])
        box.exec()
        return next((name for name, button in answers.items() if button is box.clickedButton()), "stay")

    def _ask_folder(self) -> Path | None:
        folder = QFileDialog.getExistingDirectory(self._window, tr("Choose a folder for the copy"), str(Path.home()))
        study = self._session.workspace.study
        if not folder or study is None:
            return None
        return Path(folder) / f"busviewer {study.folder.name} ({self._session.workspace.reader})".replace("/", "_")

    # --- another window, two versions ------------------------------------------------------------------------------
    def _ask_of_study(self) -> None:
        session = self._session
        if session.storage.read_only:
            text = tr("{reason}. To continue here, close the other window.").format(reason=session.storage.read_only)
            self._bar.ask(text, ((tr("Try again"), session.storage.try_again),), about="study")
        elif session.storage.undecided:
            text = tr("Scans with two saved versions: {count}. Neither version is shown until you choose.")
            text = text.format(count=len(session.storage.undecided))
            answers = ((tr("Choose…"), self._choose_versions), (tr("Not now"), lambda: None))
            self._bar.ask(text, answers, about="study")

    def refuses(self, key: str | None) -> bool:
        """Whether the scan ``key`` (None: any of the study) must not be changed; says why."""
        reason = self._session.storage.read_only if key is None else self._session.storage.locked(key)
        if reason:
            self._bar.tell(reason, "warning", about="study" if key is None else "scan")
        return bool(reason)

    def _choose_versions(self) -> None:
        """Show the two versions of each scan that has two."""
        from busviewer.ui.study.versions_dialog import VersionsDialog

        if not self._session.storage.undecided:
            self._bar.tell(tr("No scan has two saved versions."), about="study")
            return
        VersionsDialog(self._session, self._bar, self._window).open()

    # --- another scan of the same name -----------------------------------------------------------------------------
    def _ask_of_former(self) -> None:
        if self._session.storage.former is None:  # gone on already
            return
        text = tr(
            "{scan} is not the file that you annotated under this name. Your earlier work is kept but not applied."
        )
        self._bar.ask(
            text.format(scan=self._session.workspace.name_of(self._session.shown.key or "")),
            ((tr("Do not apply"), lambda: None), (tr("Apply anyway"), self._session.storage.apply_former)),
            about="scan",
        )
