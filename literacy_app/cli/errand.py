"""What every command is told: where the data are, how to speak, what ui offers."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import click

from literacy_app.domain.people import ThemeName
from literacy_app.words import Lang


class Walks(Protocol):
    """Takes the tour.

    modules: only the modules, but all of them. teacher: only the pages for staff.
    """

    def __call__(
        self, errand: Errand, out: Path, *, modules: bool, teacher: bool
    ) -> int: ...


@dataclass(frozen=True, slots=True)
class Doors:
    """What needs a screen (or draws like one); handed in, since cli knows no Qt.

    Each returns the exit code. tour: where to put the pictures. draw_post: the
    post as found in the bank, and the folder for its pictures.
    """

    window: Callable[[Errand], int]
    tour: Walks
    draw_post: Callable[[Errand, str, Path], int]


@dataclass(frozen=True, slots=True)
class Errand:
    """The options that stand before any command.

    data:       the data folder, not yet made.
    data_named: whether a person named it.
    lang, theme: None where none was named.
    staff_name: who opens people's records; "" where there is but one.
    """

    doors: Doors
    data: Path
    data_named: bool
    lang: Lang | None
    theme: ThemeName | None
    staff_name: str = ""


def print_json(facts: Any) -> None:
    """Print facts for a script to read."""
    click.echo(json.dumps(facts, ensure_ascii=False, indent=2, default=str))
