"""One post as a class judged it: who decided what, and what everybody marked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from literacy_app.domain.attempt import Answer
from literacy_app.domain.class_overview import Pupil
from literacy_app.domain.post import Post
from literacy_app.domain.tactic import Taxonomy
from literacy_app.services.classes import pupils_of
from literacy_app.services.databases import Databases


@dataclass(frozen=True, slots=True)
class PostPage:
    """judged: in the order of the class list; who has not met the post is left out."""

    post: Post
    judged: tuple[tuple[Pupil, Answer], ...]
    taxonomy: Taxonomy


def post_page(
    dbs: Databases, class_id: str, post_id: str, *, now: datetime
) -> PostPage:
    """Return everybody's first answer to a post; by a second one, it was known.

    Answers of tests not released yet are left out. Raises NotAllowed, PostUnknown.
    """
    pupils = pupils_of(dbs, class_id, now=now)
    first: dict[str, Answer] = {}
    for attempt in dbs.records.attempts_at(post_id, [each.id for each in pupils]):
        answer = attempt.answer
        if answer.sitting_id not in dbs.records.held_sittings(answer.learner_id):
            first.setdefault(answer.learner_id, answer)
    return PostPage(
        dbs.bank.post(post_id),
        tuple((each, first[each.id]) for each in pupils if each.id in first),
        dbs.bank.taxonomy(),
    )
