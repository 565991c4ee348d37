"""What is wrong where in a file's data, before it becomes a Fault with a line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from literacy_app.domain.errors import Fault
from literacy_app.words import tr

Place = tuple[str | int, ...]
WHOLE_FILE: Final = "(file)"
_SHORT_NAME: Final = re.compile(r"[A-Za-z0-9_-]{1,60}")


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing to mend. place: the keys and list positions that lead to it."""

    place: Place
    what: str
    mend: str

    def below(self, place: Place) -> Flaw:
        """Return the same flaw, seen from further up in the file."""
        return Flaw((*place, *self.place), self.what, self.mend)


@dataclass(frozen=True, slots=True)
class LinedData:
    """The data of one file, with the line on which every value begins."""

    file: Path
    data: Any
    lines: Mapping[Place, int]

    def line_of(self, place: Place) -> int:
        """Return the line of the value, or of the nearest thing around it."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)

    def place_named(self, dotted: str, start: Place = ()) -> Place:
        """Return the place of a dotted path, or the nearest one that is there."""
        place, inside = start, self.data
        for step in start:
            inside = _inside(inside, step)
        for name in dotted.split("."):
            found = _step_named(inside, name)
            if found is None:
                break
            place, inside = (*place, found), _inside(inside, found)
        return place

    def faults(self, flaws: Iterable[Flaw]) -> tuple[Fault, ...]:
        """Return each flaw once, with its line, in the order of the file."""
        found = dict.fromkeys(
            Fault(
                self.file,
                self.line_of(flaw.place),
                field_name(self.data, flaw.place),
                flaw.what,
                flaw.mend,
            )
            for flaw in flaws
        )
        return tuple(sorted(found, key=lambda fault: fault.line))


def field_name(data: Any, place: Place) -> str:
    """Return the dotted path of a place, inside its post where it is in one.

    A list entry goes by its id or handle; without one by its number, from 1.
    """
    names = list(_names(data, place))
    if len(names) > 2 and place[0] == "posts":  # noqa: PLR2004  posts, which one
        names = names[2:]
    return ".".join(names) or WHOLE_FILE


def _names(data: Any, place: Place) -> Iterator[str]:
    for step in place:
        data = _inside(data, step)
        yield _entry_name(data, step) if isinstance(step, int) else step


def _inside(data: Any, step: str | int) -> Any:
    if isinstance(data, dict):
        return data.get(step)
    if isinstance(data, list) and isinstance(step, int) and step < len(data):
        return data[step]
    return None


def _step_named(data: Any, name: str) -> str | int | None:
    if isinstance(data, dict):
        return name if name in data else None
    if isinstance(data, list):
        entries = [_entry_name(entry, i) for i, entry in enumerate(data)]
        return entries.index(name) if name in entries else None
    return None


def _entry_name(entry: Any, position: int) -> str:
    if isinstance(entry, dict):
        for key in ("id", "handle"):
            name = entry.get(key)
            if isinstance(name, str) and _SHORT_NAME.fullmatch(name):
                return name
    return str(position + 1)


def whole_file(file: Path, line: int, what: str, mend: str) -> Fault:
    """Return a fault that belongs to no field."""
    return Fault(file, line, WHOLE_FILE, what, mend)


def unreadable(file: Path, reason: str) -> Fault:
    return whole_file(
        file,
        0,
        tr("The file cannot be opened: {reason}.", reason=reason),
        tr("Check that it exists and that you may read it."),
    )
