"""What a choice for one learner rests on: their wishes, what they know, their skill."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from literacy_app.domain.counted import days_between
from literacy_app.domain.discernment import Ability, pass_time
from literacy_app.domain.sitting import SITTING_LENGTH, SittingSoFar, Wishes
from literacy_app.services.access import see
from literacy_app.services.assigned import topics_off
from literacy_app.services.databases import Databases
from literacy_app.services.group_tests import still_to_come

# A post may come again after so long where nothing new is left.
_FORGOTTEN_AFTER: Final = timedelta(days=60)
# A post is worn once more than this share of the people here have met it; in a
# smaller bank, or among fewer people, everybody has to meet the same ones.
_WORN_SHARE: Final = 0.3
_WORN_FROM_POSTS: Final = 200
_WORN_FROM_PEOPLE: Final = 10


def wishes_of(dbs: Databases, learner_id: str, *, now: datetime) -> Wishes:
    """Return what suits somebody; topics their teacher switched off are avoided too."""
    see(dbs, learner_id)
    learner = dbs.records.learner(learner_id)
    off = topics_off(dbs, learner_id, now=now)
    return Wishes(learner.band, learner.preferences.avoided | off)


def so_far_of(
    dbs: Databases, learner_id: str, *, now: datetime, length: int = SITTING_LENGTH
) -> SittingSoFar:
    """Return a sitting in which nothing has been shown yet."""
    see(dbs, learner_id)
    records, shelf = dbs.records, dbs.shelf()
    answered = records.answered_posts(learner_id)
    open_posts = records.open_posts(learner_id)
    # Feedback on a twin would say what the answers of a test still hold back.
    later = still_to_come(dbs, learner_id, now=now) | (answered - open_posts)
    worn: frozenset[str] = frozenset()
    if len(shelf) >= _WORN_FROM_POSTS:
        worn = records.worn_posts(_WORN_SHARE, learners_from=_WORN_FROM_PEOPLE)
    return SittingSoFar(
        length=length,
        answered=answered,
        recent=records.answered_since(learner_id, now - _FORGOTTEN_AFTER),
        worn=worn,
        seen_pairs=shelf.pairs_of(open_posts),
        pairs_to_come=shelf.pairs_of(later),
    )


def ability_at(dbs: Databases, learner_id: str, moment: datetime) -> Ability:
    """Return a learner's ability, less sure the longer ago the last answer was."""
    see(dbs, learner_id)
    standing = dbs.records.standing_of(learner_id)
    return pass_time(standing.ability, days_between(standing.counted_at, moment))
