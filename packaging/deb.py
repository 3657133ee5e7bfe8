"""The Debian package: the folder that PyInstaller made, with a menu entry and icons. Needs dpkg-deb."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from bootstrap import LIBRARIES

__all__ = ["DESKTOP", "make_deb"]

DESKTOP = """\
[Desktop Entry]
Type=Application
Name=busviewer
GenericName=Breast-ultrasound viewer
Comment=Read, correct and sign off lesion masks on breast ultrasound
Exec=busviewer %f
Icon=busviewer
Terminal=false
Categories=Science;MedicalSoftware;
Keywords=ultrasound;breast;segmentation;DICOM;radiology;
MimeType=inode/directory;
StartupWMClass=busviewer
"""
_CONTROL = """\
Package: busviewer
Version: {version}
Architecture: {architecture}
Maintainer: the authors of busviewer <busviewer@localhost>
Installed-Size: {kilobytes}
Depends: {depends}
Section: science
Priority: optional
Description: read, correct and sign off breast-ultrasound lesion masks
 Open a folder of scans, let a model propose a mask for each lesion, correct
 it with a brush, sign it off and export it. Everything runs on this computer.
 .
 For research and teaching. Not a medical device.
"""


def make_deb(folder: Path, icons: Path, licences: Path, version: str, out: Path) -> Path:
    """Pack ``folder`` for Debian and Ubuntu; the file, in ``out``.

    ``icons`` has ``busviewer.svg`` and ``busviewer-SIZE.png``. CalledProcessError where dpkg-deb fails.
    """
    architecture = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    ).stdout.strip()
    root = out / "deb-root"
    shutil.rmtree(root, ignore_errors=True)
    program, share = root / "usr/lib/busviewer", root / "usr/share"
    shutil.copytree(folder, program, symlinks=True, copy_function=_link)
    (root / "usr/bin").mkdir()
    (root / "usr/bin/busviewer").symlink_to("../lib/busviewer/busviewer")
    _write(share / "applications/busviewer.desktop", DESKTOP)
    _copy(icons / "busviewer.svg", share / "icons/hicolor/scalable/apps/busviewer.svg")
    for icon in icons.glob("busviewer-*.png"):
        size = icon.stem.partition("-")[2]
        _copy(icon, share / f"icons/hicolor/{size}x{size}/apps/busviewer.png")
    _copy(licences, share / "doc/busviewer/copyright")
    kilobytes = sum(path.lstat().st_size for path in root.rglob("*") if path.is_file()) >> 10
    control = _CONTROL.format(
        version=version, architecture=architecture, kilobytes=kilobytes, depends=", ".join(_depends(folder))
    )
    _write(root / "DEBIAN/control", control)
    for path in root.rglob("*"):
        if path.is_dir():
            path.chmod(0o755)
    file = out / f"busviewer_{version}_{architecture}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zzstd", "-z10", "--build", str(root), str(file)], check=True)
    shutil.rmtree(root)
    return file


def _depends(folder: Path) -> list[str]:
    """What Qt needs from the system and the folder does not have."""
    there = {path.name for path in folder.rglob("*.so*")}
    return ["libc6", *sorted({debian for library, (debian, _) in LIBRARIES.items() if library not in there})]


def _link(source: str, target: str) -> None:
    """A hard link, where the disk allows: the folder has a gigabyte."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
