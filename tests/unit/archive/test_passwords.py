"""Passwords lie in the system's keyring or nowhere."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from busviewer.archive.passwords import Kept, forget, keep, kept
from busviewer.settings import ArchiveServer
from tests.archive import MemoryKeyring

MINE = ArchiveServer("mine", "https://host/dicom-web", "mj")


class Insecure(MemoryKeyring):
    """One that only writes a file, as keyrings.alt has it."""

    priority = 0.5  # type: ignore[assignment]


class Broken(MemoryKeyring):
    """One that quotes what it was given."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError(f"cannot keep {password}")


@pytest.fixture(autouse=True)
def before() -> Iterator[None]:
    usual = keyring.get_keyring()
    yield
    keyring.set_keyring(usual)


def test_a_password_is_kept_found_and_forgotten_by_user_and_address() -> None:
    keyring.set_keyring(MemoryKeyring())
    assert kept(MINE) == Kept(None)
    assert keep(MINE, "secret") == ""
    assert kept(MINE) == Kept("secret")
    assert kept(ArchiveServer("mine", MINE.address, "other")) == Kept(None)
    assert kept(ArchiveServer("another name", MINE.address, "mj")) == Kept("secret")
    forget(MINE)
    forget(MINE)
    assert kept(MINE) == Kept(None)


@pytest.mark.parametrize("backend", [NoKeyring, Insecure])
def test_without_a_safe_keyring_nothing_is_kept_and_the_reason_is_told(backend: type) -> None:
    keyring.set_keyring(backend())
    assert "no keyring" in keep(MINE, "secret") and "no keyring" in kept(MINE).why_not
    forget(MINE)
    assert kept(MINE).password is None


def test_a_keyring_that_fails_is_not_quoted() -> None:
    keyring.set_keyring(Broken())
    assert keep(MINE, "secret") == "the system's keyring cannot be used (RuntimeError)"
