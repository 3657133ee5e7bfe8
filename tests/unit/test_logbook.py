"""The log tells what happened, and nothing of whose scan it was."""

from __future__ import annotations

import logging
import sys
import warnings
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from busviewer import logbook
from busviewer.logbook import LOG_NAME, code_place, code_places, hide, kept_log, last_lines, redacted, trace_of
from busviewer.scan import ScanError

STUDY = Path("/data/clinic/Doe Jane 1970")
KEYS = ("left/Doe_Jane.dcm", "Röntgen (1).png", "12.png", "normal/a b's.png", "Roe.tar.png")
PATIENT = ("Doe", "Jane", "1970", "Röntgen", "b's", "Roe", "clinic")


@pytest.fixture(autouse=True)
def forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logbook, "_studies", type(logbook._studies)(maxlen=2))


@pytest.mark.parametrize(
    "text",
    [
        f"{STUDY}/left/Doe_Jane.dcm: damaged",
        f"[Errno 2] No such file or directory: '{STUDY}/left/Doe_Jane.dcm'",
        f'[Errno 13] Permission denied: "{STUDY}/normal/a b\'s.png" -> "{STUDY}/x.png"',
        "left/Doe_Jane.dcm could not be segmented: left/Doe_Jane.dcm: cut short",
        "'Röntgen (1).png'",
        "Röntgen (1): no",
        "Doe_Jane and Roe.tar and Doe Jane 1970",
        "cannot open ~/clinic/Doe Jane/x.dcm",
        r"C:\clinic\Doe Jane\x.dcm: no",
        r"\\server\clinic\Jane: gone",
        "Invalid value for VR PN: 'DOE^JANE'".replace("DOE^JANE", "Doe^Jane"),
        "reading /data/clinic/Doe Jane 1970",
    ],
)
def test_no_path_and_no_scan_is_named(text: str) -> None:
    hide(STUDY, lambda: KEYS)
    said = redacted(text)
    assert not any(word in said for word in PATIENT), said
    assert "<" in said


def test_the_file_of_a_frame_is_not_named() -> None:
    hide(STUDY, lambda: ("left/19700101.tif#3",))
    for text in ("19700101.tif#3: no", "19700101.tif: no"):
        assert "1970" not in redacted(text)


@given(st.sampled_from(KEYS), st.text(alphabet="ab :'/.\n", max_size=12), st.text(alphabet="ab :'/.\n", max_size=12))
def test_a_scan_is_not_named_wherever_it_stands_as_a_word(key: str, before: str, after: str) -> None:
    hide(STUDY, lambda: KEYS)
    stem = key.rpartition("/")[2].rpartition(".")[0]
    said = redacted(f"{before} {key} {after}")
    assert key not in said and (stem == "12" or stem not in said)


def test_what_is_no_ones_name_stays() -> None:
    hide(STUDY, lambda: KEYS)
    for text in (
        "'NoneType' object has no attribute 'mask'",
        "shape '[1, 12]' is invalid for input of size 12",
        "12 of 80 scans; 3/4 done, Roentgen",
    ):
        assert redacted(text) == text
    assert redacted("left/Doe_Jane.dcm") == redacted("left/Doe_Jane.dcm") != redacted("Röntgen (1).png")
    assert redacted("12.png").startswith("<")


def test_a_traceback_has_places_but_no_lines_and_what_a_decoder_says_is_left_out() -> None:
    hide(STUDY, lambda: KEYS)

    def decode() -> None:
        scope = {"__name__": "pydicom"}
        code = compile("raise ValueError('the patient is DOE')", "/x/site-packages/pydicom/values.py", "exec")
        exec(code, scope)

    try:
        try:
            decode()
        except ValueError as error:
            raise ScanError(STUDY / KEYS[0], "damaged 'Doe^Jane'") from error
    except ScanError as error:
        said = trace_of(error)
    assert "pydicom/values.py:1 <module>" in said and "ValueError: (message withheld" in said
    assert "test_logbook.py" in said and "ScanError: <" in said and "DOE" not in said
    assert not any(word in said for word in PATIENT), said


def test_a_traceback_of_errors_in_a_ring_or_without_words_ends() -> None:
    class Wordless(Exception):
        def __str__(self) -> str:
            raise RuntimeError

    one, two = Wordless(), ValueError("b")
    one.__cause__, two.__cause__ = two, one
    assert trace_of(one).count("\n") == 1 and trace_of(one).endswith("Wordless: ")


def test_the_log_is_kept_in_few_files_of_bounded_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logbook, "_BYTES", 2000)
    with kept_log(tmp_path / "log"):
        for number in range(400):
            logging.getLogger("busviewer.some").info("line %d of many", number)
    files = sorted(path.name for path in (tmp_path / "log").iterdir())
    assert files == [LOG_NAME, *(f"{LOG_NAME}.{number}" for number in range(1, 5))]
    assert all(path.stat().st_size <= 2000 for path in (tmp_path / "log").iterdir())
    assert last_lines(tmp_path / "log", 2)[-1].endswith("busviewer.some: line 399 of many")


def test_warnings_and_decoders_are_logged_without_their_words(tmp_path: Path) -> None:
    hide(STUDY, lambda: KEYS)
    with kept_log(tmp_path), warnings.catch_warnings():
        logging.captureWarnings(False)
        logging.captureWarnings(True)  # after pytest's own
        warnings.simplefilter("always")
        warnings.warn("Doe^Jane is no name", UserWarning, stacklevel=1)
        logging.getLogger("pydicom.reader").warning("Doe^Jane %s", "Roe")
        try:
            raise KeyError(KEYS[1])
        except KeyError:
            logging.getLogger("busviewer").warning("%s: failed", KEYS[0], exc_info=True)
        logging.getLogger("busviewer").info("not UTF-8: \udce9")
    said = (tmp_path / LOG_NAME).read_text()
    assert (
        "UserWarning (message withheld" in said
        and "pydicom.reader: (message withheld" in said
        and "KeyError: <" in said
    )
    assert not any(word in said for word in PATIENT), said


def test_without_a_folder_there_is_no_log_and_the_level_comes_back(tmp_path: Path) -> None:
    before = logging.getLogger().level, list(logging.getLogger().handlers)
    (tmp_path / "file").write_text("")
    for folder in (tmp_path / "file", tmp_path / "log"):
        with kept_log(folder):
            logging.getLogger("busviewer").info("hello")
        assert (logging.getLogger().level, list(logging.getLogger().handlers)) == before
    assert last_lines(tmp_path / "file", 3) == []


def test_places_in_the_code_are_told_without_the_folders_that_lead_there() -> None:
    package = Path(logbook.__file__).parent
    assert code_place(str(package / "ui" / "jobs.py")) == "busviewer/ui/jobs.py"
    assert code_place(r"C:\Users\Jane\lib\site-packages\torch\nn.py") == "torch/nn.py"
    assert code_place(f"{sys.base_prefix}/lib/python3.11/json/decoder.py") == "python3.11/json/decoder.py"
    assert code_place("/home/jane/run.py") == "run.py"
    fault = 'Fatal Python error\n  File "/home/jane/site-packages/torch/nn.py", line 3 in f'
    assert code_places(fault) == "Fatal Python error\n  torch/nn.py, line 3 in f"
