"""Make `.venv` with the pinned dependencies, torch first, and see to what Qt needs from the system.

Run by `make run` and `make test`; needs nothing but Python. A second run finds the stamp and ends at once.
"""

# No `from __future__ import annotations`, and annotations in quotes: Python 3.6 must get far enough to be told that
# it is too old.

import argparse
import ctypes
import hashlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

__all__ = ["main", "system_command", "torch_command"]

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
STAMP = VENV / "busviewer-stamp"
MINIMUM = (3, 11)
TORCH = "torch==2.13.0"
TORCH_CPU_INDEX = "https://download.pytorch.org/whl/cpu"

# What Qt loads and does not ship (ldd over its libraries and its xcb plugin): file -> Debian package, Fedora package
LIBRARIES = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
    "libX11.so.6": ("libx11-6", "libX11"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libstdc++.so.6": ("libstdc++6", "libstdc++"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-glx.so.0": ("libxcb-glx0", "libxcb"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
    "libxcb.so.1": ("libxcb1", "libxcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libzstd.so.1": ("libzstd1", "libzstd"),
}
FONTS = ("fonts-dejavu-core", "dejavu-sans-fonts")
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")


class Trouble(Exception):
    """What is wrong and what to do, in one line."""


def say(text: str) -> None:
    print(f"busviewer: {text}", flush=True)


# ------------------------------------------------------------------------------------------------------------- Python


def newer_python() -> "str | None":
    """A Python on PATH that is new enough; a name alone is not enough, since shims of absent versions exist."""
    check = f"import sys; sys.exit(sys.version_info < {MINIMUM})"
    for minor in range(20, MINIMUM[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        if found and subprocess.call([found, "-c", check], stderr=subprocess.DEVNULL) == 0:
            return found
    return None


def works(python: Path) -> bool:
    """Whether ``python`` starts, is new enough and has pip."""
    check = f"import sys, pip; sys.exit(sys.version_info < {MINIMUM})"
    try:
        return subprocess.call([str(python), "-c", check], stderr=subprocess.DEVNULL) == 0
    except OSError:
        return False


def venv_python(venv: Path) -> Path:
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def has_ensurepip() -> bool:
    """Debian leaves it out of its python3; without it a virtual environment has no pip."""
    return importlib.util.find_spec("ensurepip") is not None


def make_venv(venv: Path) -> Path:
    """The Python of ``venv``, made anew where it is absent or broken; Trouble where this Python cannot make one."""
    python = venv_python(venv)
    if works(python):
        return python
    if not has_ensurepip():
        package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        command = system_command([package], [])
        if not (command and may_install() and install(command)):
            raise Trouble(
                f"{sys.executable} cannot create virtual environments; on Debian and Ubuntu run: "
                f"sudo apt-get install {package}, then run make again"
            )
    say(f"creating {venv}")
    if subprocess.call([sys.executable, "-m", "venv", "--clear", str(venv)]) != 0:
        raise Trouble(f"{sys.executable} could not create {venv} (see the messages above)")
    return python


# -------------------------------------------------------------------------------------------------------------- torch


def nvidia_driver() -> bool:
    """Whether an NVIDIA driver is installed and answers."""
    if Path("/proc/driver/nvidia/version").exists():
        return True
    if platform.system() == "Windows":
        try:
            ctypes.CDLL("nvcuda.dll")
        except OSError:
            return False
        return True
    found = shutil.which("nvidia-smi")
    if not found:
        return False
    try:
        return subprocess.call([found], timeout=30, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def torch_command(python: str, *, system: str, nvidia: bool, choice: str) -> "list[str]":
    """The command that installs the pinned torch.

    Plain pip where an NVIDIA driver was found (``nvidia``), on macOS, and where BUSVIEWER_TORCH (``choice``) is
    "local": then pip's own configuration says where the file lies. Else from PyTorch's CPU wheel index, because the
    registry's default for Linux brings several GB of CUDA along; what torch needs in turn is not taken from there, but
    comes pinned with the rest.
    """
    if choice not in ("", "local"):
        raise Trouble(f"BUSVIEWER_TORCH is {choice!r}; unset it, or set it to local for plain pip")
    command = [python, "-m", "pip", "install", TORCH]
    if choice == "local" or nvidia or system == "Darwin":
        return command
    return [*command, "--no-deps", "--index-url", TORCH_CPU_INDEX]


def run_pip(command: "list[str]", what: str) -> None:
    say(f"installing {what}")
    if subprocess.call(command, cwd=str(ROOT)) != 0:
        raise Trouble(
            f"pip could not install {what} (see the messages above). Behind a proxy, set "
            "HTTPS_PROXY or PIP_INDEX_URL; if the disk is full, free some space. Then run make again"
        )


# ------------------------------------------------------------------------------------------------------------- system


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_fonts() -> bool:
    """Qt ships no font: without one on the system its text is empty boxes."""
    folders = [Path(folder).expanduser() for folder in FONT_FOLDERS]
    kinds = (".ttf", ".otf", ".ttc")
    return any(
        name.lower().endswith(kinds) for folder in folders for _, _, names in os.walk(str(folder)) for name in names
    )


def missing_packages() -> "tuple[list[str], list[str]]":
    """Packages that Qt lacks on this Linux: their Debian names, their Fedora names; both empty elsewhere."""
    if platform.system() != "Linux":
        return [], []
    wanted = [names for library, names in LIBRARIES.items() if not loads(library)]
    if not has_fonts():
        wanted.append(FONTS)
    return sorted({debian for debian, _ in wanted}), sorted({fedora for _, fedora in wanted})


def system_command(debian: "list[str]", fedora: "list[str]") -> "list[str] | None":
    """The command that installs these packages with the package manager found here, or None."""
    if debian and shutil.which("apt-get"):
        return ["apt-get", "install", "-y", "--no-install-recommends", *debian]
    if fedora and shutil.which("dnf"):
        return ["dnf", "install", "-y", *fedora]
    return None


def may_install() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install(command: "list[str]") -> bool:
    """Run ``apt-get install``, with fresh package lists; whether it went well."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    say(" ".join(command))
    subprocess.call(["apt-get", "update", "-q"], env=environment)  # an old list may still do
    return subprocess.call(command, env=environment) == 0


def see_to_system() -> None:
    """Install what Qt needs from the system where this user may, else say which command does; never stops the work."""
    debian, fedora = missing_packages()
    if not debian:
        return
    command = system_command(debian, fedora)
    if command and may_install() and install(command):
        return
    if command:
        say(f"Qt needs system packages; if the window does not open, run: sudo {' '.join(command)}")
    else:
        say(f"Qt needs system libraries; if the window does not open, install: {' '.join(debian)} (Debian names)")


# --------------------------------------------------------------------------------------------------------------- main


def fingerprint(extras: str) -> str:
    """What the environment is made from: it is made again when this changes."""
    digest = hashlib.sha256()
    for part in (ROOT / "pyproject.toml", CONSTRAINTS, Path(__file__)):
        digest.update(part.read_bytes())
    digest.update(f"{ROOT} {extras}".encode("utf-8", "surrogateescape"))  # the editable install holds the absolute path
    return digest.hexdigest()


def is_made(extras: str) -> bool:
    """Whether the environment is there for ``extras``; one with the tests' packages does for running as well."""
    try:
        stamp = STAMP.read_text()
    except OSError:
        return False
    return stamp in (fingerprint(extras), fingerprint("[test]")) and venv_python(VENV).exists()


def make(extras: str) -> None:
    choice = os.environ.get("BUSVIEWER_TORCH", "").strip()
    plan = torch_command(str(venv_python(VENV)), system=platform.system(), nvidia=nvidia_driver(), choice=choice)
    python = make_venv(VENV)
    STAMP.unlink(missing_ok=True)
    run_pip(plan, TORCH)
    rest = ["-m", "pip", "install", "-c", str(CONSTRAINTS), "-e", f"{ROOT}{extras}"]
    run_pip([str(python), *rest], "busviewer and its dependencies")
    STAMP.write_text(fingerprint(extras))
    say(f"ready: {VENV}")


def main(arguments: "list[str]") -> int:
    """Make the environment; 0 when it is there."""
    if sys.version_info < MINIMUM:
        newer = newer_python()
        if newer:
            return subprocess.call([newer, __file__, *arguments])
        needed, here = ".".join(map(str, MINIMUM)), platform.python_version()
        say(
            f"Python {needed} or newer is needed, but {sys.executable} is {here}; "
            f"install it, then run: make run PYTHON=python{needed}"
        )
        return 1
    parser = argparse.ArgumentParser(description="Create .venv with the pinned dependencies.")
    parser.add_argument("--test", action="store_true", help="also install what the tests need")
    extras = "[test]" if parser.parse_args(arguments).test else ""
    try:
        see_to_system()
        if not is_made(extras):
            make(extras)
    except Trouble as trouble:
        say(str(trouble))
        return 1
    except KeyboardInterrupt:
        say("stopped; run make again to continue")
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
