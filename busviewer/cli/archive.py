"""``busviewer archive``: find studies in an archive, pull them into a folder, push DICOM files to it."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from busviewer import paths
from busviewer.cli.common import Failed, add_common, bar_shown
from busviewer.cli.outputs import Outputs, check_writable
from busviewer.files import json_bytes, shown
from busviewer.settings import ArchiveServer, load

if TYPE_CHECKING:
    from busviewer.archive import Archive, Query

__all__ = ["EXAMPLE", "PASSWORD", "TEXT", "add_arguments", "work"]

TEXT = "find studies in an archive, pull them, or push DICOM files to it"
EXAMPLE = "busviewer archive pull https://pacs.example.org/dicom-web --user mj --since 2026-01-01 --out ~/pulled"
PASSWORD = "BUSVIEWER_ARCHIVE_PASSWORD"
_STDOUT = Path("-")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text}: not a date; write it as 2026-11-29") from None


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "action", choices=["find", "pull", "push"],
        help="find: list studies; pull: retrieve them into a folder, and go on where an earlier pull ended; push: "
        "store DICOM files in the archive",
    )  # fmt: skip
    parser.add_argument(
        "server", metavar="ARCHIVE",
        help="name of an archive in the settings (File > Open from archive > Archives), or an address: "
        "https://host/dicom-web, or dicom://AET@host:port for C-FIND, C-GET and C-STORE",
    )  # fmt: skip
    parser.add_argument(
        "files", nargs="*", type=Path, metavar="FILE|FOLDER", help="push: DICOM files, or folders of them"
    )
    parser.add_argument("--patient-name", default="", metavar="WORDS", help="words of the name, family name first")
    parser.add_argument("--patient-id", default="", metavar="ID", help="the whole ID; * stands for any letters")
    parser.add_argument("--description", default="", metavar="WORDS", help="words of the study's description")
    parser.add_argument("--since", type=_day, metavar="DATE", help="first study date, as 2026-01-31")
    parser.add_argument("--until", type=_day, metavar="DATE", help="last study date")
    parser.add_argument("--study", default="", metavar="UID", help="only the study with this UID, as find lists it")
    parser.add_argument(
        "--every-modality", action="store_true", help="find and pull everything (default: ultrasound only)"
    )
    parser.add_argument("--out", type=Path, metavar="DIR", help="pull: folder to write to (default: in the user data)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="find: write the list to FILE; - is stdout")
    parser.add_argument(
        "--user", default="", metavar="NAME",
        help=f"user, where ARCHIVE is an address. The password comes from {PASSWORD}, the system's keyring or a prompt",
    )  # fmt: skip
    parser.add_argument(
        "--ca", default="", metavar="FILE", help="certificates (PEM) to trust, where ARCHIVE is an address"
    )
    parser.add_argument(
        "--title",
        default="BUSVIEWER",
        metavar="AET",
        help="own AE title, where ARCHIVE is dicom://... (default: BUSVIEWER)",
    )
    add_common(parser, model=False)


def work(options: argparse.Namespace) -> int:
    _check_usage(options)
    server = _server(options)
    match options.action:
        case "find":
            _find(options, server)
        case "pull":
            _pull(options, server)
        case _:
            _push(options, server)
    return 0


def _query(options: argparse.Namespace) -> Query:
    from busviewer.archive import Query

    return Query(
        patient_name=options.patient_name,
        patient_id=options.patient_id,
        description=options.description,
        since=options.since,
        until=options.until,
        modality=_modality(options),
        study_uid=options.study,
    )


def _modality(options: argparse.Namespace) -> str:
    from busviewer.archive.values import ULTRASOUND

    return "" if options.every_modality else ULTRASOUND


def _check_usage(options: argparse.Namespace) -> None:
    narrowed = not _query(options).empty
    if options.action == "push":
        if not options.files:
            raise ValueError("archive push needs a FILE or FOLDER to store")
        if narrowed or options.out or options.every_modality:
            raise ValueError("archive push takes files, and nothing to search for")
        if missing := [path for path in options.files if not path.exists()]:
            raise ValueError(f"{missing[0]}: no such file or folder")
    elif options.files:
        raise ValueError(f"archive {options.action} takes no {options.files[0]}; only push takes files")
    if options.out and options.action != "pull":
        raise ValueError(f"archive {options.action} takes no --out; only pull does")
    if options.json and options.action != "find":
        raise ValueError(f"archive {options.action} takes no --json; only find does")
    if options.action == "pull" and not narrowed:
        raise ValueError("this would pull the whole archive: say which studies, for example with --since or --study")
    if options.since and options.until and options.until < options.since:
        raise ValueError("--until is before --since")


def _server(options: argparse.Namespace) -> ArchiveServer:
    """The archive of the settings by this name, or one for this address; ValueError where it is neither."""
    from busviewer.archive import why_not_an_address

    known = {each.name: each for each in load(paths.settings_file())[0].archives}
    if options.server in known:
        if options.user or options.ca:
            raise ValueError("--user and --ca belong to an address; change the named archive in the settings")
        return known[options.server]
    if "://" not in options.server:
        there = ", ".join(known) or "none"
        raise ValueError(f"no archive {options.server!r} in the settings (there: {there}), and it is no address")
    if problem := why_not_an_address(options.server):
        raise ValueError(problem)
    if options.server.startswith("http://") and options.user:
        print("busviewer: http:// sends the password without encryption; use https:// if you can", file=sys.stderr)
    host = options.server.rpartition("@")[2].partition("://")[2] or options.server.rpartition("@")[2]
    return ArchiveServer(host, options.server, options.user, options.ca, options.title)


def _password(server: ArchiveServer) -> str:
    """From the environment, the keyring or a prompt; "" where there is no user."""
    from busviewer.archive.passwords import kept

    if not server.user:
        return ""
    if (given := os.environ.get(PASSWORD)) is not None:
        return given
    found = kept(server)
    if found.password is not None:
        return found.password
    if not sys.stdin.isatty():
        raise ValueError(
            f"no password for {server.name}: set {PASSWORD}, or keep it in the keyring with File > Open from archive"
            + (f" ({found.why_not})" if found.why_not else "")
        )
    from getpass import getpass

    return getpass(f"Password of {server.user} at {server.name}: ")


@contextmanager
def _connected(server: ArchiveServer) -> Iterator[Archive]:
    """A connection; what it fails with is the reason that the command failed."""
    from busviewer.archive import ArchiveError, connect

    password = _password(server)
    try:
        archive = connect(server, password)
        try:
            yield archive
        finally:
            archive.close()
    except ArchiveError as error:
        raise Failed(str(error)) from None


def _find(options: argparse.Namespace, server: ArchiveServer) -> None:
    outputs = Outputs({None if options.json == _STDOUT else options.json: ("archive", "studies", "more")})
    with _connected(server) as archive, bar_shown(options.quiet):
        found = archive.search(_query(options))
    value = {"archive": server.name, "studies": [asdict(study) for study in found.studies], "more": found.more}
    if options.json == _STDOUT:
        print(json_bytes(value).decode(), end="")
        return
    for study in found.studies:
        count = "?" if study.instances is None else study.instances
        patient = (study.day, study.patient_name, study.patient_id, study.description)
        print(shown("  ".join((*patient, "/".join(study.modalities), f"{count} files", study.uid))))
    outputs.write_json(options.json, value)
    print(f"{len(found.studies)} studies", file=sys.stderr)
    if found.more:
        print("there are more studies; narrow the search", file=sys.stderr)
    outputs.check()


def _pull(options: argparse.Namespace, server: ArchiveServer) -> None:
    from busviewer.archive import default_folder, retrieve_all

    folder = options.out or default_folder(paths.user_data(), server)
    check_writable(folder)
    with _connected(server) as archive, bar_shown(options.quiet):
        found = archive.search(_query(options))
        if not found.studies:
            raise Failed(f"{server.name}: no study matches")
        done = retrieve_all(archive, found.studies, folder, modality=_modality(options))
    print(shown(f"{len(found.studies)} studies in {folder}: {done.loaded} files loaded, {done.there} were there"))
    problems = list(done.problems)
    if found.more:
        problems.append(f"only the newest {len(found.studies)} studies were pulled; narrow the search for the others")
    if problems:
        raise Failed("\n".join(map(shown, problems)))


def _push(options: argparse.Namespace, server: ArchiveServer) -> None:
    from busviewer.archive import dicom_files, store

    files = dicom_files(options.files)
    if not files:
        raise ValueError("there is no DICOM file in the folders given")
    with _connected(server) as archive, bar_shown(options.quiet):
        done = store(archive, files)
    for path in done.stored:
        print(shown(f"stored   {path}"))
    for note in done.notes:
        print(shown(f"note     {note.path}: {note.why}"))
    print(f"{len(done.stored)} of {len(files)} files stored in {shown(server.name)}")
    if done.refused:
        raise Failed("\n".join(shown(f"{each.path}: not stored: {each.why}") for each in done.refused))
