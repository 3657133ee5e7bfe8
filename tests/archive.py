"""An archive and what is in it, as tests make them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from keyring.backend import KeyringBackend
from pydicom.uid import generate_uid

from busviewer.bench.orthanc import MISSING, Orthanc, installed, orthanc
from busviewer.scan.phantom import make_phantom
from tests.dicom import dataset

__all__ = ["MemoryKeyring", "running", "write_instances"]


def write_instances(folder: Path, count: int, *, studies: int = 1, size: tuple[int, int] = (99, 133)) -> list[Path]:
    """``count`` ultrasound files of so many studies (of 2 January 2020 and the days after), in ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    uids = [(generate_uid(), generate_uid()) for _ in range(studies)]
    pixels = make_phantom(3, size=size, calipers=False).scan.pixels
    paths = []
    for number in range(count):
        study, series = uids[number % studies]
        uid = generate_uid()
        made = dataset(
            np.roll(pixels, number, axis=1), SOPInstanceUID=uid, StudyInstanceUID=study, SeriesInstanceUID=series,
            StudyDate=f"202001{2 + number % studies:02d}", StudyDescription="Breast left", InstanceNumber=number,
            PatientName=f"Doe^Jane{number % studies}", PatientID=f"P{number % studies}",
            StudyID="1", StudyTime="120000", AccessionNumber="", PatientSex="F", PatientBirthDate="19700101",
            ReferringPhysicianName="", Manufacturer="Phantom", SeriesNumber=1,
        )  # fmt: skip
        made.file_meta.MediaStorageSOPInstanceUID = uid
        paths.append(folder / f"IM{number:04d}.dcm")
        made.save_as(paths[-1], enforce_file_format=True)
    return paths


def running(folder: Path, **options: object) -> Iterator[Orthanc]:
    """An archive of this test's own; skips where Orthanc is not installed."""
    if not installed():
        pytest.skip(MISSING)
    with orthanc(folder, **options) as archive:  # type: ignore[arg-type]
        yield archive


class MemoryKeyring(KeyringBackend):
    """A keyring that lasts as long as the test."""

    priority = 5  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.passwords: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.passwords.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.passwords[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        from keyring.errors import PasswordDeleteError

        if self.passwords.pop((service, username), None) is None:
            raise PasswordDeleteError
