"""What is installed, what is missing, and how to mend it."""

from __future__ import annotations

import os
import platform
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

from literacy_app import __version__
from literacy_app.domain.errors import RecordsMissing, Trouble
from literacy_app.places import bundled
from literacy_app.services.bank import bank_info, open_bank
from literacy_app.services.explain import explain
from literacy_app.services.records_care import verify_records
from literacy_app.words import tr

PACKAGES: Final = (
    "PySide6-Essentials",
    "sqlite-utils",
    "pydantic",
    "PyYAML",
    "argon2-cffi",
)
AUTHORING: Final = ("numpy", "scikit-learn", "Pillow", "resvg-py", "kanji-lists")


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing looked at. well: None for something that may be missing."""

    name: str
    well: bool | None
    found: str
    mend: str = ""


def examine(data: Path) -> tuple[Sign, ...]:
    """Look at everything the app needs; nothing is changed or made."""
    return (
        Sign("mikiwame", well=True, found=__version__),
        Sign("Python", well=True, found=platform.python_version()),
        *_packages(),
        _screen(),
        *_own_files(),
        _folder(data),
        *_databases(data),
    )


def _packages() -> Iterator[Sign]:
    for name in (*PACKAGES, *AUTHORING):
        needed = name in PACKAGES
        try:
            yield Sign(name, well=True, found=version(name))
        except PackageNotFoundError:
            yield Sign(
                name,
                well=False if needed else None,
                found=tr("not installed"),
                mend=tr("Install the app again.")
                if needed
                else tr("Only authors need it: pip install 'mikiwame[authoring]'"),
            )


def _screen() -> Sign:
    asked = os.environ.get("QT_QPA_PLATFORM", "")
    shown = sys.platform != "linux" or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
    )
    if asked in ("offscreen", "minimal") or not shown:
        return Sign(
            tr("Screen"),
            well=None,
            found=asked or tr("none"),
            mend=tr("Without a screen, mikiwame tour shows the app in pictures."),
        )
    return Sign(tr("Screen"), well=True, found=asked or sys.platform)


def _own_files() -> Iterator[Sign]:
    for folder, glob in (
        ("assets/fonts", "*/*.ttf"),
        ("assets/locale", "ja/LC_MESSAGES/mikiwame.mo"),
        ("lessons/core", "posts/*.yaml"),
    ):
        top, below = folder.split("/")
        count = len(list((bundled(top) / below).glob(glob)))
        yield Sign(
            folder,
            well=count > 0,
            found=tr("{n} files", n=count),
            mend="" if count else tr("Install the app again."),
        )


def _folder(data: Path) -> Sign:
    """Say whether the folder, or the nearest one above it, can be written to."""
    place = next(p for p in (data, *data.parents) if p.exists())
    try:
        with tempfile.TemporaryFile(dir=place):
            pass
    except OSError as fault:
        return Sign(
            tr("Data folder"),
            well=False,
            found=f"{data}: {fault.strerror}",
            mend=tr("Choose another folder with --data."),
        )
    return Sign(tr("Data folder"), well=True, found=str(data))


def _databases(data: Path) -> Iterator[Sign]:
    if not data.is_dir():
        return
    try:
        with tempfile.TemporaryDirectory() as beside:
            bank = open_bank(Path(beside))
            info = bank_info(bank)
            bank.close()
        yield Sign(tr("Posts"), well=True, found=str(info.posts))
    except Trouble as trouble:
        yield Sign(tr("Posts"), well=False, found=explain(trouble))
    try:
        report = verify_records(data)
        yield Sign(tr("Records"), well=True, found=tr("{n} events", n=report.events))
    except RecordsMissing:
        yield Sign(tr("Records"), well=None, found=tr("none"))
    except Trouble as trouble:
        yield Sign(tr("Records"), well=False, found=explain(trouble))
