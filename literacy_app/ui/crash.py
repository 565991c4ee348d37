"""The last resort: write down what broke, without a word about any person."""

from __future__ import annotations

import platform
import sys
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Final

from literacy_app import __version__

LOG_NAME: Final = "mikiwame-crash.log"
_PACKAGE: Final = Path(__file__).resolve().parent.parent.parent
_LONGEST: Final = 200_000


def write_down(error: BaseException, folder: Path | None, at: datetime) -> Path | None:
    """Add an error to the log in the data folder; None where that is impossible.

    Only places in the code are kept. A message may quote what a person wrote, and
    a path may hold a person's name, so neither is written.
    """
    if folder is None:
        return None
    log = folder / LOG_NAME
    try:
        if log.exists() and log.stat().st_size > _LONGEST:
            log.unlink()
        with log.open("a", encoding="utf-8") as file:
            file.write(report(error, at))
    except OSError:
        return None
    return log


def report(error: BaseException, at: datetime) -> str:
    """Return the kind of error and the lines of code it came through."""
    head = f"{at.isoformat()} mikiwame {__version__} {platform.platform()}"
    python = f"Python {platform.python_version()}"
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"  {_short(f.filename)}:{f.lineno} {f.name}" for f in frames]
    return "\n".join((head, python, *places, _kind(error), "", ""))


def hook(then: Callable[[BaseException], None]) -> Callable[..., None]:
    """Return an excepthook that hands every error to `then`, and to stderr."""

    def caught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        sys.__excepthook__(kind, error, trace)
        if isinstance(error, Exception):
            then(error)

    return caught


def _kind(error: BaseException) -> str:
    """Name the error; what SQLite says is about tables, never about people."""
    kind = type(error)
    if kind.__module__ == "sqlite3":
        return f"{kind.__qualname__}: {error}"
    return kind.__qualname__


def _short(filename: str) -> str:
    path = Path(filename)
    if path.is_relative_to(_PACKAGE):
        return path.relative_to(_PACKAGE).as_posix()
    return path.name
