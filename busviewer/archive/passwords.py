"""Passwords of archives: in the system's keyring or nowhere, never in a file of ours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from busviewer.archive.values import Server
from busviewer.texts import worded

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

__all__ = ["Kept", "forget", "keep", "kept"]

_SERVICE = "busviewer archive"


@dataclass(frozen=True)
class Kept:
    """What the keyring has for a server: the ``password``, or None. ``why_not``: why nothing can be kept, else ""."""

    password: str | None
    why_not: str = ""


def _account(server: Server) -> str:
    return f"{server.user} at {server.address}"


def _keyring() -> KeyringBackend:
    """The system's keyring; OSError where there is none that is safe: some only write a file."""
    import keyring
    from keyring.core import recommended

    backend = keyring.get_keyring()
    if not recommended(backend):
        raise OSError(
            worded("this system has no keyring (such as GNOME Keyring, KWallet, Keychain or Credential Manager)")
        )
    return backend


def kept(server: Server) -> Kept:
    """The password of ``server``, from the keyring; slow where it has to be unlocked, on a worker only."""
    try:
        return Kept(_keyring().get_password(_SERVICE, _account(server)))
    except Exception as error:  # a keyring of the system may raise anything
        return Kept(None, _reason(error))


def keep(server: Server, password: str) -> str:
    """Keep ``password``; "" where it is kept, else why it is not."""
    try:
        _keyring().set_password(_SERVICE, _account(server), password)
        return ""
    except Exception as error:
        return _reason(error)


def forget(server: Server) -> None:
    """Take the password of ``server`` out of the keyring, where one is there."""
    from keyring.errors import PasswordDeleteError

    try:
        _keyring().delete_password(_SERVICE, _account(server))
    except (PasswordDeleteError, OSError):
        return


def _reason(error: Exception) -> str:
    return (
        str(error)
        if isinstance(error, OSError)
        else worded("the system's keyring cannot be used ({reason})", reason=type(error).__name__)
    )
