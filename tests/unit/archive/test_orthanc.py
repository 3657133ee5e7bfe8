"""Against a real archive: Orthanc, by DICOMweb and by DICOM's own protocol."""

from __future__ import annotations

import logging
import signal
import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import numpy as np
import pydicom
import pytest
from pydicom.uid import SegmentationStorage

from busviewer.archive import Archive, ArchiveError, Query, connect, dicom_files, retrieve, retrieve_all, store
from busviewer.archive.values import ArchivedStudy
from busviewer.bench.orthanc import Orthanc
from busviewer.progress import Cancelled, listening
from busviewer.scan import read_scan
from busviewer.segmentation import ModelInfo
from busviewer.segmentation.precision import load_segmenter
from busviewer.settings import ArchiveServer
from busviewer.study import open_study
from tests.archive import running, write_instances


@pytest.fixture(params=["web", "dicom"])
def archive(served: Orthanc, request: pytest.FixtureRequest) -> Iterator[Archive]:
    """A connection by either protocol."""
    server: ArchiveServer = getattr(served, request.param)
    connected = connect(server, served.password)
    yield connected
    connected.close()


def segmentation_of(path: Path, mask: np.ndarray) -> pydicom.Dataset:
    """A DICOM Segmentation of one lesion on the scan in ``path``, by highdicom."""
    from highdicom import AlgorithmIdentificationSequence
    from highdicom.seg import SegmentAlgorithmTypeValues, Segmentation, SegmentationTypeValues, SegmentDescription
    from pydicom.sr.codedict import codes
    from pydicom.uid import generate_uid

    source = pydicom.dcmread(path)
    description = SegmentDescription(
        segment_number=1,
        segment_label="lesion",
        segmented_property_category=codes.SCT.MorphologicallyAbnormalStructure,
        segmented_property_type=codes.SCT.Lesion,
        algorithm_type=SegmentAlgorithmTypeValues.SEMIAUTOMATIC,
        algorithm_identification=AlgorithmIdentificationSequence(
            name="busviewer", version="1", family=codes.DCM.ArtificialIntelligence
        ),
    )
    return Segmentation(
        source_images=[source],
        pixel_array=mask[None].astype(np.uint8),
        segmentation_type=SegmentationTypeValues.BINARY,
        segment_descriptions=[description],
        series_instance_uid=generate_uid(),
        series_number=2,
        sop_instance_uid=generate_uid(),
        instance_number=1,
        manufacturer="busviewer",
        manufacturer_model_name="busviewer",
        software_versions="1",
        device_serial_number="1",
    )


def test_studies_are_found_by_each_thing_that_can_be_said_of_them(archive: Archive, tmp_path: Path) -> None:
    assert store(archive, write_instances(tmp_path / "in", 4, studies=3)).refused == ()

    def found(**query: object) -> list[str]:
        return [study.patient_id for study in archive.search(Query(**query)).studies]  # type: ignore[arg-type]

    assert found() == ["P2", "P1", "P0"]  # the newest first
    assert found(patient_name="doe jane1") == found(patient_name="Doe^Jane1") == ["P1"]
    assert found(patient_id="P2") == ["P2"] and not found(patient_id="P")
    assert found(patient_id="P*") == ["P2", "P1", "P0"]
    assert found(since=date(2020, 1, 3)) == ["P2", "P1"] and found(until=date(2020, 1, 2)) == ["P0"]
    assert found(since=date(2020, 1, 3), until=date(2020, 1, 3)) == ["P1"]
    assert len(found(description="Breast")) == 3 and not found(description="knee")
    assert not found(modality="CT") and len(found(modality="")) == 3
    (study,) = archive.search(Query(patient_id="P0")).studies
    assert (study.patient_name, study.day, study.description) == ("Doe^Jane0", "2020-01-02", "Breast left")
    assert (study.modalities, study.series, study.instances) == (("US",), 1, 2)
    assert found(study_uid=study.uid) == ["P0"]


def test_a_study_comes_back_as_it_was_and_only_once(archive: Archive, tmp_path: Path) -> None:
    sent = write_instances(tmp_path / "in", 3)
    store(archive, sent)
    (study,) = archive.search(Query()).studies
    done = retrieve(archive, study.uid, tmp_path / "out", modality="US")
    assert (done.loaded, done.there, done.problems) == (3, 0, ())
    for path in sent:
        before = pydicom.dcmread(path)
        after = pydicom.dcmread(tmp_path / "out" / study.uid / f"{before.SOPInstanceUID}.dcm")
        assert after.PixelData == before.PixelData and after.PatientName == before.PatientName
    (one, *_others) = (tmp_path / "out").rglob("*.dcm")
    one.unlink()
    done = retrieve(archive, study.uid, tmp_path / "out", modality="US")
    assert (done.loaded, done.there) == (1, 2) and one.is_file()
    assert not list((tmp_path / "out").rglob("*.part"))
    assert retrieve(archive, study.uid, tmp_path / "none", modality="CT").loaded == 0


def test_each_file_that_is_stored_or_refused_is_told(archive: Archive, tmp_path: Path) -> None:
    sent = write_instances(tmp_path / "in", 2)
    (tmp_path / "in" / "notes.txt").write_text("no DICOM")
    assert dicom_files([tmp_path / "in"]) == sent
    done = store(archive, [sent[0], tmp_path / "in" / "notes.txt", tmp_path / "in" / "gone.dcm", sent[1]])
    assert done.stored == tuple(sent)
    assert [(each.path.name, each.why.partition(" (")[0]) for each in done.refused] == [
        ("notes.txt", "this is not a DICOM file, or it is damaged"), ("gone.dcm", "cannot be read"),
    ]  # fmt: skip


def test_a_wrong_password_is_told_and_nothing_comes(served: Orthanc, tmp_path: Path) -> None:
    archive = connect(served.web, "wrong")
    with pytest.raises(ArchiveError, match="the user or the password is wrong") as caught:
        archive.search(Query())
    assert caught.value.reason == "login" and "wrong" not in repr(served.web)
    done = store(archive, write_instances(tmp_path / "in", 2))
    assert not done.stored and len(done.refused) == 2  # the second was not even tried
    archive.close()


def test_a_server_that_dies_in_mid_transfer_leaves_whole_files_and_the_rest_comes_later(
    archive: Archive, served: Orthanc, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("busviewer.archive.guarded_session._PAUSES", (0.0,))
    sent = write_instances(tmp_path / "in", 6)
    store(archive, sent)
    (study,) = archive.search(Query()).studies

    def told(done: int, count: int) -> None:
        if done == 3:
            served.process.kill()
            served.process.wait()

    with pytest.raises(ArchiveError, match="no connection") as caught:
        retrieve(archive, study.uid, tmp_path / "out", told=told)
    assert caught.value.reason == "unreachable"
    there = list((tmp_path / "out").rglob("*"))
    assert len([path for path in there if path.is_file()]) == 3
    assert all(read_scan(path).pixels.any() for path in there if path.is_file())
    for again in running(tmp_path / "orthanc"):  # the same data, started anew
        later = connect(again.web, again.password)
        done = retrieve(later, study.uid, tmp_path / "out")
        assert (done.loaded, done.there) == (3, 3)
        later.close()


def test_a_cancel_is_heard_between_two_files(archive: Archive, tmp_path: Path) -> None:
    store(archive, write_instances(tmp_path / "in", 4, studies=2))
    studies = archive.search(Query()).studies
    cancelled = threading.Event()
    reports: list[float] = []

    def reported(fraction: float, text: str) -> None:
        reports.append(fraction)
        if fraction >= 0.25:
            cancelled.set()

    with listening(reported, cancelled.is_set), pytest.raises(Cancelled):
        retrieve_all(archive, studies, tmp_path / "out")
    assert len(list((tmp_path / "out").rglob("*.dcm"))) == 1 and reports == sorted(reports)
    assert retrieve_all(archive, studies, tmp_path / "out").loaded == 3


def test_a_cancel_is_heard_while_the_archive_hangs_and_the_next_try_works(
    archive: Archive, served: Orthanc, tmp_path: Path
) -> None:
    store(archive, write_instances(tmp_path / "in", 3))
    (study,) = archive.search(Query()).studies
    cancelled, ended = threading.Event(), list[BaseException]()

    def told(done: int, count: int) -> None:
        if done == 1:
            served.process.send_signal(signal.SIGSTOP)
            threading.Timer(0.3, cancelled.set).start()

    def work() -> None:
        try:
            with listening(lambda fraction, text: None, cancelled.is_set):
                retrieve(archive, study.uid, tmp_path / "out", told=told)
        except BaseException as error:
            ended.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert isinstance(ended[0], Cancelled) and len(list((tmp_path / "out").rglob("*.dcm"))) == 1
    served.process.send_signal(signal.SIGCONT)
    assert retrieve(archive, study.uid, tmp_path / "out").loaded == 2


def _in_and_back(served: Orthanc, tmp_path: Path, count: int, model: ModelInfo) -> None:
    """Push, find, retrieve, open, segment, store the segmentation, and find it with a second client."""
    sent = write_instances(tmp_path / "in", count, studies=4)
    first = connect(served.web, served.password)
    assert len(store(first, sent).stored) == count
    found = first.search(Query(patient_name="Doe")).studies
    assert len(found) == 4 and sum(study.instances or 0 for study in found) == count
    done = retrieve_all(first, found, tmp_path / "out", modality="US")
    assert (done.loaded, done.problems) == (count, ())

    study = open_study(tmp_path / "out")
    assert len(study.entries) == count
    scan = read_scan(study.entries[0].path)
    path = tmp_path / "masks" / "lesion.dcm"
    path.parent.mkdir()
    mask = load_segmenter(model, "cpu").segment(scan).mask
    assert mask.any()
    segmentation_of(study.entries[0].path, mask).save_as(path)
    assert store(first, dicom_files([tmp_path / "masks"])).stored == (path,)
    first.close()

    second = connect(served.dicom)
    (one,) = second.search(Query(modality="SEG")).studies
    assert set(one.modalities) == {"US", "SEG"}
    retrieve(second, one.uid, tmp_path / "second", modality="SEG")
    (back,) = (tmp_path / "second").rglob("*.dcm")
    again = pydicom.dcmread(back)
    assert again.SOPClassUID == SegmentationStorage and np.array_equal(again.pixel_array > 0, mask)
    second.close()


def test_scans_go_in_and_come_back_and_a_segmentation_is_found_by_another(
    served: Orthanc, tmp_path: Path, tiny_model: ModelInfo
) -> None:
    _in_and_back(served, tmp_path, 8, tiny_model)


@pytest.mark.slow
def test_two_hundred_scans_go_in_and_come_back(served: Orthanc, tmp_path: Path, tiny_model: ModelInfo) -> None:
    _in_and_back(served, tmp_path, 200, tiny_model)


def test_a_study_without_a_count_or_a_plain_date_is_shown_as_it_is() -> None:
    assert ArchivedStudy("1.2", date="2020").day == "2020" and ArchivedStudy("1.2").instances is None


def test_the_log_names_neither_patients_nor_files_nor_passwords(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from busviewer.logbook import LOG_NAME, kept_log

    sent = write_instances(tmp_path / "in", 2)
    with kept_log(tmp_path / "log"):
        store(archive, sent)
        (study,) = archive.search(Query(patient_name="Doe", patient_id="P0")).studies
        done = retrieve(archive, study.uid, tmp_path / "out")
        logging.getLogger("urllib3.connectionpool").warning("Retrying: PatientName=Doe")
        logging.getLogger("busviewer").info("a line of ours")
    said = (tmp_path / "log" / LOG_NAME).read_text()
    assert "a line of ours" in said and done.loaded == 2
    for secret in ("Doe", "P0", study.uid, "secret", "Breast"):
        assert secret not in said, secret
