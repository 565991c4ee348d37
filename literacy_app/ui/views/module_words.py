"""The words for where somebody stands with a module, and which comes next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from literacy_app.domain.lesson import ModuleStanding
from literacy_app.domain.text import Band, Bilingual
from literacy_app.words import Lang, tr

_LEAST_MINUTES: Final = 5
_ROUNDED_TO: Final = 5


@dataclass(frozen=True, slots=True)
class NextModule:
    """The module that comes next. minutes: about how many are left."""

    standing: ModuleStanding
    summary: Bilingual
    minutes: int


def next_of(standings: Sequence[ModuleStanding]) -> ModuleStanding | None:
    """Return the one to go on with: what was begun first, else the first new one."""
    for state in ("begun", "new"):
        for standing in standings:
            if standing.state == state:
                return standing
    return None


def minutes_left(standing: ModuleStanding, band: Band) -> int:
    """Return about how many minutes the rest takes, in steps of five."""
    whole = standing.outline.minutes.get(band, 0)
    if standing.steps:
        whole = whole * (standing.steps - standing.steps_done) // standing.steps
    return max(_LEAST_MINUTES, round(whole / _ROUNDED_TO) * _ROUNDED_TO)


def short_title(standing: ModuleStanding, lang: Lang) -> str:
    """Return the title up to its colon."""
    return standing.outline.title.of(lang).plain.replace("：", ":").split(":")[0]


def state_words(standing: ModuleStanding, band: Band) -> str:
    """Say in a few words how far it is."""
    if standing.state == "coming":
        return tr("coming later")
    if standing.state == "done":
        return tr("finished and secure") if standing.secure else tr("finished")
    if standing.state == "begun":
        return tr("{done} of {all} steps", done=standing.steps_done, all=standing.steps)
    return tr("{n} min", n=standing.outline.minutes.get(band, 0))


def lesson_button(standing: ModuleStanding) -> str:
    """Return what the button that opens the lesson says."""
    if standing.state == "done":
        return tr("Read again")
    return tr("Carry on") if standing.state == "begun" else tr("Begin")


def minutes_words(minutes: int) -> str:
    return tr("about {n} minutes", n=minutes)
