"""Build the program as a folder that needs no Python, with checksums, licences and an SBOM; on Debian also a ``.deb``.

``pip install -c packaging/constraints.txt -e .[package]``, then ``python packaging/build.py``. Results are in ``dist``:
``busviewer/`` (start ``busviewer/busviewer``), ``busviewer_VERSION_ARCH.deb``, ``LICENCES.txt``, ``sbom.cdx.json`` and
``SHA256SUMS``, which ``sha256sum -c`` reads. PyTorch is bundled as it is installed here: install the CPU build first.
"""

from __future__ import annotations

import argparse
import hashlib
import runpy
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from bundled import find_bundled, licences_text, sbom
from deb import make_deb

__all__ = ["main"]

ROOT = Path(__file__).resolve().parent.parent
VERSION: str = runpy.run_path(str(ROOT / "busviewer" / "version.py"))["__version__"]
_SIZES = (16, 32, 48, 64, 128, 256, 512)
# 150 MB of symbols that nothing reads, in libraries that were not patched after linking, which strip may break
_STRIPPED = (
    "libpython3*.so*", "python3*/lib-dynload/*.so", "torch/lib/*.so", "_CharLS*.so", "_openjpeg*.so", "chardet/*.so",
    "cryptography/**/*.so", "fontTools/**/*.so", "yaml/*.so",
)  # fmt: skip
_WINDOWS = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1,
                    subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("FileDescription", "busviewer"), StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "busviewer"), StringStruct("LegalCopyright", "Apache-2.0"),
      StringStruct("OriginalFilename", "busviewer.exe"), StringStruct("ProductName", "busviewer"),
      StringStruct("ProductVersion", "{version}")])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])])
  ]
)
"""


def main(arguments: list[str]) -> int:
    """Build; 0 where all is there."""
    parser = argparse.ArgumentParser(description="Build busviewer as a folder that needs no Python.")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="folder for the results (default: dist)")
    parser.add_argument("--work", type=Path, default=ROOT / "build", help="folder for what is made on the way")
    parser.add_argument("--no-deb", action="store_true", help="make no Debian package")
    parser.add_argument("--keep", action="store_true", help="use the folder in --out as it is; make the rest anew")
    options = parser.parse_args(arguments)
    out, work = options.out.resolve(), options.work.resolve()
    out.mkdir(parents=True, exist_ok=True)
    make_icons(ROOT / "build" / "icons")
    folder = out / "busviewer"
    if not options.keep:
        run_pyinstaller(out, work)
        strip(folder / "_internal")
    bundled = find_bundled(work / "busviewer")
    licences = out / "LICENCES.txt"
    licences.write_text(licences_text(bundled, ROOT / "LICENSE"), encoding="utf-8")
    shutil.copyfile(licences, folder / "LICENCES.txt")
    (out / "sbom.cdx.json").write_text(sbom(VERSION, bundled.parts), encoding="utf-8")
    made = [licences, out / "sbom.cdx.json"]
    if shutil.which("dpkg-deb") and not options.no_deb:
        made.append(make_deb(folder, ROOT / "build" / "icons", licences, VERSION, out))
    inside = sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    (out / "SHA256SUMS").write_text(sums(out, [*made, *inside]), encoding="utf-8")
    size = sum(path.lstat().st_size for path in inside)
    print(f"busviewer {VERSION}: {folder}, {size / 1e6:.0f} MB, {len(bundled.parts)} parts")
    return 0


def make_icons(folder: Path) -> None:
    """The icon in all sizes, and as ``.ico`` and ``.icns``."""
    from PIL import Image
    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    folder.mkdir(parents=True, exist_ok=True)
    drawing = ROOT / "resources" / "busviewer.svg"
    shutil.copyfile(drawing, folder / "busviewer.svg")
    renderer = QSvgRenderer(QByteArray(drawing.read_bytes()))
    for size in _SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        image.save(str(folder / f"busviewer-{size}.png"))
    with Image.open(folder / f"busviewer-{_SIZES[-1]}.png") as picture:
        picture.save(folder / "busviewer.ico", sizes=[(size, size) for size in _SIZES if size <= 256])
        picture.save(folder / "busviewer.icns")


def run_pyinstaller(out: Path, work: Path) -> None:
    """Let PyInstaller make ``out/busviewer``."""
    if sys.platform == "win32":
        numbers = (*map(int, VERSION.split(".")), 0)
        (ROOT / "build" / "version-info.txt").write_text(_WINDOWS.format(numbers=numbers, version=VERSION))
    spec = ROOT / "packaging" / "busviewer.spec"
    places = ["--distpath", str(out), "--workpath", str(work)]
    subprocess.run([sys.executable, "-m", "PyInstaller", "--noconfirm", *places, str(spec)], cwd=ROOT, check=True)


def strip(folder: Path) -> None:
    """Take the symbols out of the largest libraries, where this system can."""
    if sys.platform == "linux" and shutil.which("strip"):
        for file in (path for pattern in _STRIPPED for path in folder.glob(pattern) if not path.is_symlink()):
            subprocess.run(["strip", "--strip-unneeded", str(file)], check=True)


def sums(folder: Path, files: Iterable[Path]) -> str:
    """SHA-256 of each file and its name in ``folder``, a line each, as ``sha256sum`` writes them."""
    lines = []
    for path in files:
        with path.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
        lines.append(f"{digest}  {path.relative_to(folder).as_posix()}\n")
    return "".join(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
