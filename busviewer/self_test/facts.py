"""What a support desk asks first: versions, machine, disk, settings, models. Nothing here names a person or a path."""

from __future__ import annotations

import os
import platform
import shutil
import tempfile
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import psutil

from busviewer import paths
from busviewer.segmentation import ModelError, find_models
from busviewer.segmentation.models.click_folder import has_clicks, read_clicks
from busviewer.settings import load
from busviewer.study.annotations.storage_paths import why_not_writable
from busviewer.version import __version__

__all__ = ["LIBRARIES", "Finding", "disk", "machine", "models", "program", "settings"]

Finding = tuple[str, str]
"""A line, and what is wrong with what it tells; "" where nothing is."""
LIBRARIES = (
    "torch", "PySide6_Essentials", "pyqtgraph", "numpy", "scipy", "scikit-image", "opencv-python-headless", "Pillow",
    "tifffile", "imagecodecs", "pydicom", "pyjpegls", "pylibjpeg-openjpeg", "highdicom", "dicomweb-client",
    "pynetdicom", "keyring", "h5py", "nibabel", "safetensors", "fpdf2", "platformdirs", "psutil",
)  # fmt: skip
_TOLD = ("LANG", "OMP_NUM_THREADS", "CUDA_VISIBLE_DEVICES", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR", "BUSVIEWER_HOME")
_LEAST_ROOM = 200 << 20  # bytes: annotations are small, a fine-tuned model is not


def program() -> Iterator[str]:
    """The program and what it is made of."""
    kind = "a bundle" if paths.is_bundle() else "a package of Python"
    yield f"busviewer {__version__}, installed as {kind}"
    yield f"Python {platform.python_version()}, {platform.architecture()[0]}"
    found = []
    for name in LIBRARIES:
        try:
            found.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            found.append(f"{name} (version unknown)")
    for start in range(0, len(found), 5):
        yield ", ".join(found[start : start + 5])


def machine() -> Iterator[str]:
    """The computer and how it is set."""
    memory = psutil.virtual_memory()
    yield f"{platform.platform()}, {platform.machine()}"
    yield f"processor cores: {psutil.cpu_count(logical=False)} ({psutil.cpu_count()} threads)"
    yield f"memory: {memory.total / 2**30:.1f} GB, {memory.available / 2**30:.1f} GB free"
    for name in _TOLD:
        if name in os.environ:
            yield f"{name} is set" if name == "BUSVIEWER_HOME" else f"{name} is {os.environ[name]}"


def disk() -> Iterator[Finding]:
    """Free room, and whether it can be written, where the program writes."""
    places = {
        "data": paths.user_data(),
        "settings": paths.settings_file().parent,
        "temporary files": Path(tempfile.gettempdir()),
    }
    for name, folder in places.items():
        nearest = folder
        while not nearest.exists() and nearest != nearest.parent:
            nearest = nearest.parent
        free = shutil.disk_usage(nearest).free
        line = f"{name}: {free / 2**30:.1f} GB free"
        if reason := why_not_writable(folder):
            yield line, f"cannot be written to ({reason})"
        elif free < _LEAST_ROOM:
            yield line, f"less than {_LEAST_ROOM >> 20} MB free"
        else:
            yield f"{line}, can be written", ""


def settings(folder: Path) -> Iterator[Finding]:
    """Whether the settings can be read; a copy in ``folder`` is, since reading moves a damaged file aside."""
    file = paths.settings_file()
    if not file.exists():
        yield "settings: none yet", ""
        return
    copy = folder / file.name
    try:
        copy.write_bytes(file.read_bytes())
    except OSError as error:
        yield "settings", f"cannot be read ({error.strerror})"
        return
    chosen, problems = load(copy)
    yield f"settings: read; device {chosen.device}, look {chosen.theme}", ""
    for problem in problems:
        yield "settings", problem.removeprefix(f"{copy}: ")


def models() -> Iterator[Finding]:
    """Each model with the SHA-256 of its weights, which are read and compared. A reader's own are numbered."""
    found, problems = find_models([paths.bundled_models(), paths.user_models()])
    own = 0
    for info in found:
        bundled = info.folder.parent == paths.bundled_models()
        own += not bundled
        networks = "+".join(member.network for member in info.members)
        line = f"{info.name if bundled else f'own model {own}'} ({networks}) sha256 {info.id.sha256}"
        try:
            info.verify()
            if has_clicks(info.folder):
                read_clicks(info.folder).verify()
        except (ModelError, OSError) as error:
            yield line, str(error)
        else:
            yield line, ""
    try:
        clicks = read_clicks(paths.bundled_clicks())
        clicks.verify()
    except (ModelError, OSError) as error:
        yield "clicks", str(error)
    else:
        yield f"clicks ({clicks.network}) sha256 {clicks.sha256}", ""
    for problem in problems:
        yield "a model that cannot be used", problem
