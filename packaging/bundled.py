"""What PyInstaller put into the folder: the Python distributions and system packages, their licences, and an SBOM."""

from __future__ import annotations

import ast
import platform
import shutil
import subprocess
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path
from typing import Any

__all__ = ["Bundled", "Part", "find_bundled", "licences_text", "sbom"]

_RULE = "=" * 100
_NAMES = ("licen", "copying", "notice", "copyright")  # of files that hold terms
_ROOT = Path(__file__).resolve().parent.parent
_TEXTS = Path(__file__).with_name("licences")  # for packages that bring none (Qt's)


@dataclass
class Part:
    """One thing that was bundled.

    Attributes:
        kind: "pypi" for a Python distribution, "deb" for a package of the system, "generic" for Python itself.
        licence: as its metadata says, "" where they say nothing.
        texts: files that hold its terms.
    """

    kind: str
    name: str
    version: str
    licence: str = ""
    home: str = ""
    texts: list[Path] = field(default_factory=list)


@dataclass
class Bundled:
    """All parts, and the files of which nothing is known."""

    parts: list[Part]
    unknown: list[str]


def find_bundled(work: Path) -> Bundled:
    """The parts of the bundle whose tables lie in ``work``, PyInstaller's folder."""
    sources = sorted({Path(source) for source in _sources(work)})
    owners = _owners()
    own = [Path(sysconfig.get_path(name)).resolve() for name in ("stdlib", "platstdlib")]
    own += [_ROOT / name for name in ("busviewer", "models", "resources")]
    libpython = sysconfig.get_config_var("LDLIBRARY") or "libpython"
    names: set[str] = set()
    system: dict[str, Part] = {}
    unknown: list[str] = []
    for source in sources:
        real = source.resolve()
        if (owner := owners.get(source) or owners.get(real)) is not None:
            names.add(owner)
        elif any(real.is_relative_to(folder) for folder in own) or real.name.startswith(libpython):
            continue
        elif "site-packages" not in real.parts and (part := _debian(real)) is not None:
            system[part.name] = part
        elif real.suffix in (".so", ".dll", ".dylib") or ".so." in real.name:
            unknown.append(real.name)
    names |= {"pyinstaller"}  # its start program is the executable
    parts = [_distribution(name) for name in sorted(names - {"busviewer"}, key=str.lower)]
    return Bundled([_python(), *parts, *(system[name] for name in sorted(system))], sorted(set(unknown)))


def _sources(work: Path) -> Iterator[str]:
    """The file behind each entry of PyInstaller's tables, which are Python literals of (name, source, kind)."""
    for table in ("COLLECT-00.toc", "PYZ-00.toc"):
        for entries in ast.literal_eval((work / table).read_text(encoding="utf-8")):
            if isinstance(entries, list):
                yield from (entry[1] for entry in entries if entry[2] != "SYMLINK" and entry[1] not in ("", "-"))


def _owners() -> dict[Path, str]:
    """Each installed file to the distribution that it came with."""
    owners: dict[Path, str] = {}
    for distribution in metadata.distributions():
        name = distribution.name  # it reads the metadata anew each time
        for file in distribution.files or ():
            owners.setdefault(Path(str(distribution.locate_file(file))), name)
    return owners


def _distribution(name: str) -> Part:
    found = metadata.distribution(name)
    said: Any = found.metadata  # a message, which has get in every version
    classified = [
        line.rpartition(" :: ")[2] for line in said.get_all("Classifier", []) if line.startswith("License ::")
    ]
    short = (said.get("License") or "").strip().partition("\n")[0]
    texts = [
        Path(str(found.locate_file(file)))
        for file in found.files or ()
        if file.suffix not in (".py", ".pyc", ".pyi") and any(part in file.name.lower() for part in _NAMES)
    ]
    licence = said.get("License-Expression") or ", ".join(classified) or short[:100]
    own = [text for text in texts if text.is_file()]
    own = own or [text for text in sorted(_TEXTS.iterdir()) if text.stem in licence]
    return Part("pypi", found.name, found.version, licence, said.get("Home-page") or "", own)


def _python() -> Part:
    stdlib = Path(sysconfig.get_path("stdlib"))
    return Part(
        "generic", "Python", platform.python_version(), "PSF-2.0", "https://www.python.org",
        [path for path in (stdlib / "LICENSE.txt",) if path.is_file()],
    )  # fmt: skip


def _debian(file: Path) -> Part | None:
    """The package of this system that owns ``file``; None where there is none, or no Debian."""
    if not shutil.which("dpkg-query"):
        return None
    for path in {file, Path("/", *file.parts[2:]) if file.parts[1:2] == ("usr",) else file}:
        done = subprocess.run(["dpkg-query", "--search", str(path)], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            name = done.stdout.partition(":")[0]
            shown = ["dpkg-query", "--show", "--showformat", "${Version}\n", name]
            version = subprocess.run(shown, capture_output=True, text=True, check=True).stdout.split("\n")[0]
            terms = Path("/usr/share/doc", name, "copyright")
            return Part("deb", name, version, _short_names(terms), "", [terms] if terms.is_file() else [])
    return None


def _short_names(terms: Path) -> str:
    """The licences that a ``copyright`` file of Debian names, where it is one that machines can read."""
    lines = terms.read_text(encoding="utf-8", errors="replace").splitlines() if terms.is_file() else []
    if not lines or not lines[0].startswith("Format:"):
        return ""
    named = {line.partition(":")[2].strip() for line in lines if line.startswith("License:")}
    return ", ".join(sorted(named - {""}))


def licences_text(bundled: Bundled, own: Path) -> str:
    """The terms of the program (the file ``own``) and of all parts, one after another."""
    lines = ["busviewer", "", own.read_text(encoding="utf-8")]
    for part in bundled.parts:
        lines += [_RULE, f"{part.name} {part.version}", f"licence: {part.licence or 'see the text'}"]
        lines += [f"home page: {part.home}"] if part.home else []
        for text in part.texts:
            lines += ["", f"--- {text.name}", text.read_text(encoding="utf-8", errors="replace").strip()]
        if not part.texts:
            lines += ["", "(its package has no text of the licence)"]
        lines.append("")
    if bundled.unknown:
        lines += [_RULE, "libraries that belong to no package:", *bundled.unknown, ""]
    return "\n".join(lines)


def sbom(version: str, parts: Iterable[Part]) -> str:
    """The bill of materials in CycloneDX 1.6, JSON."""
    from cyclonedx.model.bom import Bom
    from cyclonedx.model.component import Component, ComponentType
    from cyclonedx.model.license import DisjunctiveLicense
    from cyclonedx.output.json import JsonV1Dot6
    from packageurl import PackageURL

    program = Component(
        name="busviewer", version=version, type=ComponentType.APPLICATION,
        licenses=[DisjunctiveLicense(id="Apache-2.0")], bom_ref="busviewer",
    )  # fmt: skip
    bom = Bom()
    bom.metadata.component = program
    components = [
        Component(
            name=part.name, version=part.version, type=ComponentType.LIBRARY,
            licenses=[DisjunctiveLicense(name=part.licence)] if part.licence else (),
            purl=PackageURL(part.kind, "debian" if part.kind == "deb" else None, part.name, part.version),
            bom_ref=f"{part.kind}:{part.name}",
        )
        for part in parts
    ]  # fmt: skip
    for component in components:
        bom.components.add(component)
    bom.register_dependency(program, components)
    return str(JsonV1Dot6(bom).output_as_string(indent=2))
