"""Setting a test for a group: forms from the bank, halves by lot, and what it shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import uuid4

from literacy_app.domain.errors_of_groups import NicknameUnknown, NobodyHere
from literacy_app.domain.forms import FormPlan, Forms, halves
from literacy_app.domain.growth import LEAST_PUPILS
from literacy_app.domain.people import Learner
from literacy_app.domain.power import Visible, visible_gain
from literacy_app.domain.shelf import PostCard
from literacy_app.domain.sparing import left, spared
from literacy_app.domain.testing import FeedbackWhen, GroupTest
from literacy_app.domain.text import BANDS
from literacy_app.services.access import allow_group, group_act
from literacy_app.services.databases import Databases
from literacy_app.services.enrol import learners
from literacy_app.services.group_tests import still_to_come

LENGTHS: Final = (16, 20)


@dataclass(frozen=True, slots=True)
class Prospect:
    """What a test would be, before it is set.

    posts:    in one form.
    visible:  the gain it would show; None for a group too small for a verdict.
    left:     suitable posts whose pairs are in no form: what is left to practise
              between the tests without giving anything away.
    """

    forms: Forms
    pupils: int
    posts: int
    visible: Visible | None
    left: int


def prospect(
    cards: Iterable[PostCard], plan: FormPlan, *, pupils: int, seed: int = 0
) -> Prospect:
    """Return what a test made of these posts would be. Raises TooFewPosts."""
    cards = tuple(cards)
    forms = spared(cards, plan, seed=seed)
    posts = 2 * plan.per_side
    return Prospect(
        forms=forms,
        pupils=pupils,
        posts=posts,
        visible=visible_gain(pupils, posts) if pupils >= LEAST_PUPILS else None,
        left=left(cards, plan, forms),
    )


def group_of(dbs: Databases, nicknames: Sequence[str] = ()) -> tuple[Learner, ...]:
    """Return the learners called this, or everyone; guests are in no test."""
    everyone = learners(dbs.records)
    if not everyone:
        raise NobodyHere
    if not nicknames:
        return everyone
    by_name = {learner.nickname.casefold(): learner for learner in everyone}
    for name in nicknames:
        if name.strip().casefold() not in by_name:
            raise NicknameUnknown(name)
    wanted = {name.strip().casefold() for name in nicknames}
    return tuple(who for name, who in by_name.items() if name in wanted)


def prospect_for(
    dbs: Databases,
    group: Sequence[Learner],
    *,
    posts: int,
    seed: int,
    now: datetime,
) -> Prospect:
    """Return what a test of posts that suit and are new to all of a group would be."""
    allow_group(dbs, "assign", (who.id for who in group))
    plan = FormPlan(
        per_side=posts // 2,
        band=min((who.band for who in group), key=BANDS.index, default=BANDS[0]),
        avoided=frozenset().union(*(who.preferences.avoided for who in group)),
        known=_known(dbs, group, now),
    )
    cards = dbs.shelf().by_id.values()
    return prospect(cards, plan, pupils=len(group), seed=seed)


def feedback_for(found: Prospect, *, held: bool) -> FeedbackWhen:
    """Return when answers open; held wherever one form would give away another."""
    return "held" if held or found.forms.twins_across else "at_end"


def set_test(
    dbs: Databases,
    found: Prospect,
    group: Sequence[Learner],
    *,
    held: bool,
    seed: int,
    now: datetime,
) -> GroupTest:
    """Keep a test for a group, closed at first; a random half begins with form B."""
    allow_group(dbs, "assign", (who.id for who in group))
    test = GroupTest(
        id=str(uuid4()),
        set_at=now,
        forms=found.forms.posts,
        halves=halves((who.id for who in group), seed=seed),
        feedback=feedback_for(found, held=held),
    )
    with dbs.records.together():
        ids = [who.id for who in group]
        group_act(dbs, "assign", ids, about=test.id, now=now)
        dbs.records.keep_test(test)
    return test


def _known(dbs: Databases, group: Sequence[Learner], now: datetime) -> frozenset[str]:
    """Return the posts somebody has judged, saw as a twin, or is about to judge."""
    cards = dbs.shelf().by_id
    known: set[str] = set()
    pairs: set[str] = set()
    for who in group:
        known |= dbs.records.answered_posts(who.id)
        known |= still_to_come(dbs, who.id, now=now)
        open_posts = dbs.records.open_posts(who.id)
        pairs |= {cards[post].pair for post in open_posts if post in cards}
    return frozenset(known | {c.post_id for c in cards.values() if c.pair in pairs})
