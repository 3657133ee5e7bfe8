"""What the build adds to PyInstaller's folder: icons, licences, the SBOM, checksums, the Debian package."""

from __future__ import annotations

import importlib
import json
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from types import ModuleType

import numpy
import pytest
from PIL import Image

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def build() -> Iterator[ModuleType]:
    """``packaging/build.py`` with the modules beside it."""
    sys.path.insert(0, str(ROOT / "packaging"))
    yield importlib.import_module("build")
    sys.path.remove(str(ROOT / "packaging"))
    for name in ("build", "bundled", "deb", "bootstrap"):
        sys.modules.pop(name, None)


@pytest.fixture
def work(tmp_path: Path) -> Path:
    """The tables that PyInstaller leaves, of a small bundle."""
    numpy_file = Path(numpy.__file__)
    stray = tmp_path / "libstray.so.1"
    stray.write_bytes(b"")
    files = [("numpy/__init__.py", str(numpy_file), "DATA"), ("libstray.so.1", str(stray), "BINARY")]
    if shutil.which("dpkg-query"):
        libc = next(path for path in Path("/lib").rglob("libc.so.6"))
        files.append(("libc.so.6", str(libc), "BINARY"))
    modules = [("json", str(Path(sysconfig.get_path("stdlib")) / "json" / "__init__.py"), "PYMODULE")]
    (tmp_path / "COLLECT-00.toc").write_text(repr((None, files, True)))
    (tmp_path / "PYZ-00.toc").write_text(repr(("PYZ-00.pyz", modules)))
    return tmp_path


def test_what_is_bundled_is_known_with_its_terms(build: ModuleType, work: Path) -> None:
    found = build.find_bundled(work)
    parts = {part.name: part for part in found.parts}
    assert {"Python", "numpy"} < set(parts) and "busviewer" not in parts
    assert parts["numpy"].version == metadata.version("numpy") and parts["numpy"].texts
    assert found.unknown == ["libstray.so.1"]
    if shutil.which("dpkg-query"):
        assert parts["libc6"].kind == "deb" and parts["libc6"].texts
    text = build.licences_text(found, ROOT / "LICENSE")
    assert "Version 2.0, January 2004" in text and f"numpy {parts['numpy'].version}" in text
    assert "Redistribution and use in source and binary forms" in text and "libstray.so.1" in text


def test_terms_are_found_where_the_package_has_none(build: ModuleType, tmp_path: Path) -> None:
    bundled = importlib.import_module("bundled")
    qt = bundled._distribution("PySide6_Essentials")
    assert {text.name for text in qt.texts} >= {"LGPL-3.0-only.txt"}
    terms = tmp_path / "copyright"
    terms.write_text("Format: https://www.debian.org/\n\nFiles: *\nLicense: Expat\n\nLicense: GPL-2+\n text\n")
    assert bundled._short_names(terms) == "Expat, GPL-2+"
    terms.write_text("License: in words\n")
    assert bundled._short_names(terms) == bundled._short_names(tmp_path / "none") == ""


def test_the_sbom_is_cyclonedx(build: ModuleType, work: Path) -> None:
    value = json.loads(build.sbom("1.2.3", build.find_bundled(work).parts))
    assert (value["bomFormat"], value["specVersion"]) == ("CycloneDX", "1.6")
    assert (value["metadata"]["component"]["name"], value["metadata"]["component"]["version"]) == ("busviewer", "1.2.3")
    found = {each["name"]: each for each in value["components"]}
    assert found["numpy"]["purl"] == f"pkg:pypi/numpy@{metadata.version('numpy')}"
    (of_program,) = (each for each in value["dependencies"] if each["ref"] == "busviewer")
    assert len(of_program["dependsOn"]) == len(found)


def test_icons_have_all_sizes(build: ModuleType, tmp_path: Path, qapp: object) -> None:
    build.make_icons(tmp_path)
    for size in (16, 48, 256):
        with Image.open(tmp_path / f"busviewer-{size}.png") as picture:
            assert picture.size == (size, size) and picture.convert("RGBA").getextrema()[3] == (0, 255)
    with Image.open(tmp_path / "busviewer.ico") as icon:
        assert (256, 256) in icon.info["sizes"]
    assert (tmp_path / "busviewer.icns").stat().st_size > 1000


@pytest.mark.skipif(not shutil.which("sha256sum"), reason="no sha256sum")
def test_the_sums_can_be_checked(build: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    files = [tmp_path / "a file", tmp_path / "in" / "b"]
    for file in files:
        file.write_text(file.name)
    (tmp_path / "SHA256SUMS").write_text(build.sums(tmp_path, files))
    command = ["sha256sum", "--quiet", "-c", "SHA256SUMS"]
    assert subprocess.run(command, cwd=tmp_path, check=False).returncode == 0
    files[1].write_text("changed")
    assert subprocess.run(command, cwd=tmp_path, check=False, capture_output=True).returncode == 1


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="no dpkg-deb")
def test_the_debian_package_has_program_menu_entry_and_icons(build: ModuleType, tmp_path: Path, qapp: object) -> None:
    folder, icons = tmp_path / "dist" / "busviewer", tmp_path / "icons"
    folder.mkdir(parents=True)
    (folder / "libX11.so.6").write_bytes(b"here")
    program = folder / "busviewer"
    program.write_text("#!/bin/sh\necho started $0\n")
    program.chmod(0o755)
    build.make_icons(icons)
    file = build.make_deb(folder, icons, ROOT / "LICENSE", "1.2.3", tmp_path)
    assert file.name.startswith("busviewer_1.2.3_") and not (tmp_path / "deb-root").exists()
    fields = subprocess.run(["dpkg-deb", "--field", file], capture_output=True, text=True, check=True).stdout
    assert "Version: 1.2.3\n" in fields and "libxcb-cursor0" in fields and "libx11-6" not in fields
    root = tmp_path / "installed"
    subprocess.run(["dpkg-deb", "--extract", file, root], check=True)
    for name in (
        "share/applications/busviewer.desktop", "share/doc/busviewer/copyright",
        "share/icons/hicolor/scalable/apps/busviewer.svg", "share/icons/hicolor/48x48/apps/busviewer.png",
    ):  # fmt: skip
        assert (root / "usr" / name).is_file()
    started = subprocess.run([root / "usr/bin/busviewer"], capture_output=True, text=True, check=True)
    assert started.stdout.startswith("started ") and os.readlink(root / "usr/bin/busviewer").startswith("../lib/")
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", root / "usr/share/applications/busviewer.desktop"], check=True)


def test_the_scripts_for_other_systems_name_what_there_is(build: ModuleType) -> None:
    installer = (ROOT / "packaging" / "busviewer.iss").read_text()
    assert "build\\icons\\busviewer.ico" in installer and "..\\dist\\busviewer\\*" in installer
    spec = (ROOT / "packaging" / "busviewer.spec").read_text()
    compile(spec, "busviewer.spec", "exec")
    assert "version-info.txt" in spec and "busviewer.icns" in spec
    constraints = (ROOT / "packaging" / "constraints.txt").read_text().splitlines()
    (torch,) = (line for line in constraints if line.startswith("torch=="))
    assert f"- {torch}\n" in (ROOT / "packaging" / "environment.yml").read_text()
