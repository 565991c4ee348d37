"""One line of the class page for each pupil, and where everybody stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from literacy_app.domain.class_filter import Histories
from literacy_app.domain.class_help import away, late, little, low_families
from literacy_app.domain.class_overview import HelpReason, Pupil, PupilRow
from literacy_app.domain.class_standings import (
    abilities_of,
    family_standings_of,
    secure_of,
)
from literacy_app.domain.discernment import Ability
from literacy_app.domain.given import Given, counts_for_skill, since_moment
from literacy_app.domain.module import Outline
from literacy_app.domain.progress import answers_missing, skill_band, tilt
from literacy_app.domain.progress_facts import FamilyStanding, Tally
from literacy_app.domain.tactic import Taxonomy
from literacy_app.services.class_learning import Learning
from literacy_app.services.databases import Databases

_LAST: Final = 10


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one pupil.

    every: all answers; shown: without those of tests not released; counted: of these
    the ones that count for skill.
    """

    pupil: Pupil
    every: Sequence[Given]
    shown: Sequence[Given]
    counted: Sequence[Given]
    seen: datetime | None


@dataclass(frozen=True, slots=True)
class Skills:
    """Where everybody stands, by pupil id."""

    ability: Mapping[str, Ability]
    families: Mapping[str, tuple[FamilyStanding, ...]]
    secure: Mapping[str, frozenset[str]]
    family_of: Mapping[str, str]


def known_of(dbs: Databases, pupil: Pupil) -> Known:
    """Gather one pupil's answers; who asks has been asked already."""
    every = dbs.records.given_by(pupil.id)
    held = dbs.records.held_sittings(pupil.id)
    shown = [each for each in every if each.sitting_id not in held] if held else every
    counted = list(filter(counts_for_skill, shown))
    return Known(pupil, every, shown, counted, dbs.records.last_seen(pupil.id))


def skills_of(
    everybody: Sequence[Known],
    taxonomy: Taxonomy,
    path: Sequence[Outline],
    now: datetime,
) -> Skills:
    """Return where everybody stands, from all their answers that count."""
    histories = Histories([one.counted for one in everybody], now)
    families = [family.id for family in taxonomy.families]
    abilities = abilities_of(histories)
    family_of = {tactic.id: tactic.family for tactic in taxonomy.tactics}
    standings = family_standings_of(histories, families, family_of)
    secure = secure_of(histories, {x.id: frozenset(x.tactics) for x in path})
    ids = [one.pupil.id for one in everybody]
    return Skills(
        {who: abilities[place] for place, who in enumerate(ids)},
        {who: standings[place] for place, who in enumerate(ids)},
        {who: secure[place] for place, who in enumerate(ids)},
        family_of,
    )


def rows_of(
    everybody: Sequence[Known],
    skills: Skills,
    learning: Learning,
    *,
    since: datetime | None,
    now: datetime,
) -> tuple[PupilRow, ...]:
    """Return a line for everybody, in the given order, with why to help."""
    seen = [each.seen for each in everybody]
    return tuple(
        replace(
            _row(one, skills, since),
            modules=learning.modules[one.pupil.id],
            tasks=tuple((x.id, state) for x, state in learning.tasks[one.pupil.id]),
            help=(
                *_of_skill(one, skills, learning),
                *away(one.seen, seen, now),
                *late(learning.tasks[one.pupil.id], now),
            ),
        )
        for one in everybody
    )


def _row(one: Known, skills: Skills, since: datetime | None) -> PupilRow:
    """Put a line together; bands and leaning as the pupil's own page says them."""
    who = one.pupil.id
    manipulated = sum(bool(each.manipulated) for each in one.counted)
    missing = answers_missing(manipulated, len(one.counted) - manipulated)
    ability = skills.ability[who]
    return PupilRow(
        pupil=one.pupil,
        answers=len(since_moment(one.every, since)),
        counted=len(since_moment(one.counted, since)),
        last_active=one.seen,
        band=None if missing > 0 else skill_band(ability),
        missing=max(0, missing),
        caught=_lately(one, manipulated=True),
        trusted=_lately(one, manipulated=False),
        tilt=0 if missing > 0 else tilt(ability),
        families=skills.families[who],
        modules=(),
        tasks=(),
        help=(),
    )


def _of_skill(one: Known, skills: Skills, learning: Learning) -> Iterator[HelpReason]:
    who = one.pupil.id
    modules = learning.modules[who]
    yield from low_families(skills.families[who], modules, skills.family_of)
    yield from little("trusts_little", _lately(one, manipulated=False))
    yield from little("catches_little", _lately(one, manipulated=True))


def _lately(one: Known, *, manipulated: bool) -> Tally:
    """Count over the last ten answers to posts of one kind."""
    kind = [x for x in one.counted if x.manipulated is manipulated][-_LAST:]
    return Tally(right=sum(bool(x.right) for x in kind), of=len(kind))
