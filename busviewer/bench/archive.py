"""An archive: 200 scans in and back, by DICOMweb and by DICOM's own protocol, against Orthanc on this machine."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import perf_counter

import numpy as np

from busviewer.archive import Archive, ArchivedStudy, Query, connect, retrieve, store
from busviewer.bench.orthanc import orthanc
from busviewer.bench.timing import Row, measure, row
from busviewer.progress import check_cancelled, listening, report
from busviewer.scan.phantom import make_phantom
from busviewer.segmentation import ModelInfo

__all__ = ["rows"]

STUDIES, EACH = 10, 20
_SIZE = (600, 800)


def rows(model: ModelInfo, device: str) -> list[Row]:
    """Instances a second, study by study; RuntimeError where Orthanc is not installed. Model and device have no part
    in it."""
    with tempfile.TemporaryDirectory(prefix="busviewer-bench-") as name:
        home = Path(name)
        studies = [_write_study(home / "in" / str(number), number) for number in range(STUDIES)]
        with orthanc(home / "orthanc") as running:
            found: list[Row] = []
            for number, (words, server) in enumerate((("DICOMweb", running.web), ("DICOM", running.dicom))):
                archive = connect(server, running.password)
                try:
                    found += _measured(archive, words, studies, home / words)
                finally:
                    archive.close()
                report((number + 1) / 2, words)
            return found


def _measured(archive: Archive, words: str, sent: list[list[Path]], folder: Path) -> list[Row]:
    stored = [_rate(partial(_store, archive, paths)) for paths in sent]
    searching = measure(lambda: archive.search(Query()), times=20)
    there = archive.search(Query()).studies
    back = [_rate(partial(_retrieve, archive, study, folder)) for study in there]
    return [
        row(f"{words}: store {STUDIES * EACH} scans", stored, unit="scans/s"),
        row(f"{words}: search {STUDIES} studies", searching),
        row(f"{words}: retrieve {STUDIES * EACH} scans", back, unit="scans/s"),
    ]


def _rate(work: Callable[[], None]) -> float:
    check_cancelled()
    started = perf_counter()
    with listening(lambda fraction, text: None):  # it tells of one study; the benchmark tells of all
        work()
    return EACH / (perf_counter() - started)


def _store(archive: Archive, paths: list[Path]) -> None:
    if refused := store(archive, paths).refused:
        raise RuntimeError(f"the archive refused {len(refused)} files: {refused[0].why}")


def _retrieve(archive: Archive, study: ArchivedStudy, folder: Path) -> None:
    done = retrieve(archive, study.uid, folder)
    if done.problems or done.loaded != EACH:
        raise RuntimeError(f"the archive gave back {done.loaded} of {EACH} files")


def _write_study(folder: Path, number: int) -> list[Path]:
    """A study of EACH synthetic scans, uncompressed, as DICOM files."""
    from pydicom import Dataset
    from pydicom.dataset import FileMetaDataset
    from pydicom.uid import ExplicitVRLittleEndian, UltrasoundImageStorage, generate_uid

    folder.mkdir(parents=True)
    pixels = make_phantom(number, size=_SIZE, calipers=False).scan.pixels
    study, series = generate_uid(), generate_uid()
    paths = []
    for instance in range(EACH):
        made = Dataset()
        made.file_meta = FileMetaDataset()
        made.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
        made.file_meta.MediaStorageSOPClassUID = made.SOPClassUID = UltrasoundImageStorage
        made.file_meta.MediaStorageSOPInstanceUID = made.SOPInstanceUID = generate_uid()
        made.StudyInstanceUID, made.SeriesInstanceUID = study, series
        made.PatientID, made.PatientName, made.Modality = f"BENCH{number}", "Bench^Phantom", "US"
        made.StudyDate, made.InstanceNumber = "20260101", instance + 1
        made.Rows, made.Columns = _SIZE
        made.SamplesPerPixel, made.PhotometricInterpretation = 1, "MONOCHROME2"
        made.BitsAllocated = made.BitsStored = 8
        made.HighBit, made.PixelRepresentation = 7, 0
        made.PixelData = np.roll(pixels, instance, axis=1).tobytes()
        paths.append(folder / f"{instance}.dcm")
        made.save_as(paths[-1], enforce_file_format=True)
    return paths
