"""The list of archives: names, addresses, users and certificates; no passwords."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from busviewer.archive.connect import why_not_an_address
from busviewer.files import shown
from busviewer.settings import ArchiveServer
from busviewer.ui.kit.parts import button_row, dialog_column, muted, push_button
from busviewer.ui.kit.text import tr

__all__ = ["ArchiveServersDialog"]


class ArchiveServersDialog(QDialog):
    """Edits a copy of the list.

    Signals: ``changed`` the new list, a tuple of :class:`ArchiveServer`, once the reader saves it.
    """

    changed = Signal(object)

    def __init__(self, servers: Sequence[ArchiveServer], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Archives"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Archives"))
        self.list.setObjectName("archives")
        self.list.setMaximumWidth(220)
        self.fields: dict[str, QLineEdit] = {}
        for name, label, hint in (
            ("name", tr("Name"), tr("what you call it")),
            ("address", tr("Address"), tr("https://host/dicom-web or dicom://AET@host:4242")),
            ("user", tr("User"), tr("empty if the archive asks for none")),
            ("ca_file", tr("CA file"), tr("empty to trust what your system trusts")),
            ("own_title", tr("Own AE title"), tr("only for dicom://")),
        ):
            field = QLineEdit()
            field.setAccessibleName(label)
            field.setPlaceholderText(hint)
            field.textEdited.connect(lambda text, name=name: self._edited(name, text))
            self.fields[name] = field
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setProperty("role", "warning")
        self.add = push_button(tr("Add"), self._add)
        self.remove = push_button(tr("Remove"), self._remove)
        self.save = push_button(tr("Save"), self._save, primary=True)
        self.browse = push_button(tr("Browse…"), self._browse)
        self._lay_out()
        for server in servers:
            self._append(server)
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self.list.setCurrentRow(0)
        self._show()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        for row, (name, field) in enumerate(self.fields.items()):
            label = QLabel(field.accessibleName())
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            if name == "ca_file":
                grid.addLayout(button_row(field, self.browse), row, 1)
            else:
                grid.addWidget(field, row, 1)
        grid.setRowStretch(len(self.fields), 1)
        beside = QHBoxLayout()
        beside.setSpacing(16)
        beside.addWidget(self.list)
        beside.addLayout(grid, 1)
        note = muted(
            tr(
                "DICOMweb is preferred: it can be encrypted and asks for a password. Passwords are asked when you "
                "connect, and are kept in the system's keyring, never in a file."
            )
        )
        note.setWordWrap(True)
        column = dialog_column(self)
        column.addLayout(beside, 1)
        column.addWidget(note)
        column.addWidget(self.problem)
        column.addLayout(button_row(self.add, self.remove, None, push_button(tr("Cancel"), self.reject), self.save))
        self.setMinimumWidth(680)

    # --- the list --------------------------------------------------------------------------------------------------
    @property
    def servers(self) -> list[ArchiveServer]:
        """The list as it is now."""
        return [self.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.list.count())]

    def _append(self, server: ArchiveServer) -> None:
        item = QListWidgetItem(shown(server.name), self.list)
        item.setData(Qt.ItemDataRole.UserRole, server)

    def _add(self) -> None:
        names = {server.name for server in self.servers}
        number = next(number for number in range(1, len(names) + 2) if _numbered(number) not in names)
        self._append(ArchiveServer(_numbered(number), "https://"))
        self.list.setCurrentRow(self.list.count() - 1)
        self.fields["name"].setFocus()
        self.fields["name"].selectAll()

    def _remove(self) -> None:
        self.list.takeItem(self.list.currentRow())
        self._show()

    def _show(self) -> None:
        item = self.list.currentItem()
        server = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        for name, field in self.fields.items():
            field.setEnabled(server is not None)
            field.setText("" if server is None else getattr(server, name))
        self.remove.setEnabled(server is not None)
        self.browse.setEnabled(server is not None)
        self._check()

    def _edited(self, name: str, text: str) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        server = replace(item.data(Qt.ItemDataRole.UserRole), **{name: text.strip()})
        item.setData(Qt.ItemDataRole.UserRole, server)
        item.setText(shown(server.name))
        self._check()

    def _check(self) -> None:
        problem = self._why_not()
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.save.setEnabled(not problem)

    def _why_not(self) -> str:
        """What of the list cannot be saved yet."""
        servers = self.servers
        names = [server.name for server in servers]
        for server in servers:
            if not server.name or names.count(server.name) > 1:
                return tr("Give each archive a name of its own.")
            if problem := why_not_an_address(server.address):
                return tr("{name}: {problem}.").format(name=server.name, problem=problem)
            if server.ca_file and not Path(server.ca_file).is_file():
                return tr("{name}: there is no such CA file.").format(name=server.name)
        return ""

    # --- what the reader wants -------------------------------------------------------------------------------------
    def _browse(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(self, tr("CA file"), str(Path.home()), "PEM (*.pem *.crt *.cer)")
        if name:
            self.fields["ca_file"].setText(name)
            self._edited("ca_file", name)

    def _save(self) -> None:
        self.changed.emit(tuple(self.servers))
        self.accept()


def _numbered(number: int) -> str:
    return tr("Archive {number}").format(number=number)
