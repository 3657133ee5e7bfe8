"""Which archive, and its password: typed, or from the system's keyring."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QWidget

from busviewer.archive import passwords
from busviewer.archive.connect import speaks_dicom
from busviewer.settings import ArchiveServer
from busviewer.ui.kit.jobs import Worker
from busviewer.ui.kit.parts import button_row, choice, muted, push_button
from busviewer.ui.kit.preferences import Preferences
from busviewer.ui.kit.text import tr

__all__ = ["ArchiveLogin", "edit_archives"]


def edit_archives(preferences: Preferences, worker: Worker, parent: QWidget) -> None:
    """Let the reader change the list of archives; ``worker`` forgets the passwords of those that go."""
    from busviewer.ui.study.archive_servers_dialog import ArchiveServersDialog

    def take(servers: tuple[ArchiveServer, ...]) -> None:
        accounts = {(each.user, each.address) for each in servers}
        gone = [each for each in preferences.settings.archives if (each.user, each.address) not in accounts]

        def forget() -> None:
            for server in gone:
                passwords.forget(server)

        worker.submit(forget)
        preferences.change(archives=servers)

    dialog = ArchiveServersDialog(preferences.settings.archives, parent)
    dialog.changed.connect(take)
    dialog.open()


class ArchiveLogin(QWidget):
    """The head of the dialogs of an archive. ``worker`` asks the keyring, which may have to be unlocked first.

    Signals: ``changed`` another archive is chosen, or there is none.
    """

    changed = Signal()

    def __init__(self, preferences: Preferences, worker: Worker, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences, self._worker = preferences, worker
        self._kept: str | None = None
        self._can_keep = False
        self.servers = choice([], tr("Archive"))
        self.servers.setMinimumWidth(260)
        self.edit = push_button(tr("Archives…"), self.edit_servers)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(tr("Password"))
        self.keep = QCheckBox(tr("Keep in the system's keyring"))
        self.note = muted()
        self.note.setWordWrap(True)
        self._password_label = QLabel(tr("Password"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.addWidget(QLabel(tr("Archive")), 0, 0)
        grid.addLayout(button_row(self.servers, self.edit, None), 0, 1)
        grid.addWidget(self._password_label, 1, 0)
        grid.addLayout(button_row(self.password, self.keep), 1, 1)
        grid.addWidget(self.note, 2, 1)
        self._fill()
        self.servers.currentIndexChanged.connect(lambda _index: self._show_server())
        preferences.changed.connect(self._settings_changed)
        self._show_server()

    # --- which archive ---------------------------------------------------------------------------------------------
    @property
    def server(self) -> ArchiveServer | None:
        """The archive that is chosen; None where there is none."""
        chosen = self.servers.currentData()
        return chosen if isinstance(chosen, ArchiveServer) else None

    def edit_servers(self) -> None:
        """Let the reader change the list of archives."""
        edit_archives(self._preferences, self._worker, self)

    def _settings_changed(self, names: frozenset[str]) -> None:
        if "archives" in names:
            self._fill()
            self._show_server()

    def _fill(self) -> None:
        chosen = self.servers.currentText()
        self.servers.blockSignals(True)
        self.servers.clear()
        for server in self._preferences.settings.archives:
            self.servers.addItem(server.name, server)
        self.servers.setCurrentIndex(max(self.servers.findText(chosen), 0))
        self.servers.blockSignals(False)

    def _show_server(self) -> None:
        server = self.server
        asks = server is not None and bool(server.user) and not speaks_dicom(server.address)
        for widget in (self._password_label, self.password, self.keep):
            widget.setVisible(asks)
        self.password.clear()
        self.password.setPlaceholderText("")
        self._kept, self._can_keep = None, False
        self.keep.setChecked(False)
        self._tell("" if server is not None else tr("There is no archive yet. Press “Archives…” to enter one."))
        if asks and server is not None:
            self._worker.submit(lambda: passwords.kept(server), lambda kept: self._show_kept(server, kept))
        self.changed.emit()

    def _show_kept(self, server: ArchiveServer, kept: object) -> None:
        if server != self.server or not isinstance(kept, passwords.Kept):
            return
        self._kept, self._can_keep = kept.password, not kept.why_not
        self.keep.setEnabled(self._can_keep)
        self.keep.setChecked(kept.password is not None)
        lines = []
        if kept.password is not None:
            self.password.setPlaceholderText(tr("from the system's keyring"))
        if kept.why_not:
            lines.append(tr("The password is asked each time: {reason}.").format(reason=kept.why_not))
        if server.address.startswith("http://"):
            lines.append(tr("This address is not encrypted: others on the network can read the password."))
        self._tell("\n".join(lines))

    def _tell(self, text: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))

    # --- the password ----------------------------------------------------------------------------------------------
    @property
    def ready(self) -> bool:
        """Whether all is there that a connection needs."""
        return self.server is not None and (self.password.isHidden() or bool(self.secret))

    @property
    def secret(self) -> str:
        """The password: as typed, or as the keyring has it; "" for none."""
        return self.password.text() or self._kept or ""

    def accepted(self) -> None:
        """The archive took the password: keep it, where the reader wants that."""
        server, typed = self.server, self.password.text()
        if server is None or not typed or not self.keep.isChecked() or not self._can_keep:
            return
        self._worker.submit(lambda: passwords.keep(server, typed), self._told_kept)

    def _told_kept(self, why_not: object) -> None:
        if why_not:
            self._tell(tr("The password was not kept: {reason}.").format(reason=why_not))

    def refused(self) -> None:
        """The archive did not take it: let the reader type another."""
        self._kept = None
        self.password.setPlaceholderText("")
        self.password.setFocus()
        self.password.selectAll()
