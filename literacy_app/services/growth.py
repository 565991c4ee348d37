"""What a group has gained: from a table of answers, or from a test taken here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from literacy_app.domain.answer_table import AnswerRow
from literacy_app.domain.attempt import Attempt
from literacy_app.domain.counted import counted
from literacy_app.domain.difficulty import Difficulty
from literacy_app.domain.discernment import Judged
from literacy_app.domain.errors_of_tables import AnswersAtFault, RowFault
from literacy_app.domain.first_answers import by_learner, first_answers
from literacy_app.domain.group_growth import GroupGrowth, group_growth
from literacy_app.domain.testing import GroupTest, Occasion
from literacy_app.exchange.answer_table import read_answers
from literacy_app.services.access import allow_group, group_act
from literacy_app.services.databases import Databases
from literacy_app.services.group_tests import refuse_without_form


def growth_of_file(path: Path) -> GroupGrowth:
    """Compare the answers before and after; the same file gives the same growth.

    Raises TableUnreadable, AnswersAtFault or TooFewPupils.
    """
    rows = read_answers(path, growth=True)
    faults = tuple(_two_difficulties(rows))
    if faults:
        raise AnswersAtFault(path, faults)
    first = list(_first_answers(rows))
    known = _difficulties(first)
    return group_growth(
        _sheets(first, known, "pre"),
        _sheets(first, known, "post"),
        repeated=len(rows) - len(first),
    )


def look_at_growth(
    dbs: Databases, test: GroupTest, until: Occasion = "post", *, now: datetime
) -> GroupGrowth:
    """Return the growth to staff; that they looked is a line of the audit list."""
    group_act(dbs, "see_learner", test.halves, about=test.id, now=now)
    return growth_of_test(dbs, test, until)


def growth_of_test(
    dbs: Databases, test: GroupTest, until: Occasion = "post"
) -> GroupGrowth:
    """Compare the first test with a later one, each post as hard as it was then.

    Whoever has left is not in the test any more. Raises TooFewPupils or
    NoDelayedForm.
    """
    allow_group(dbs, "see_learner", test.halves)
    refuse_without_form(test, until)
    before = {who: _attempts(dbs, test, "pre", who) for who in test.halves}
    after = {who: _attempts(dbs, test, until, who) for who in test.halves}
    return group_growth(
        {who: _judged(attempts) for who, attempts in before.items()},
        {who: _judged(attempts) for who, attempts in after.items()},
        repeated=sum(
            attempt.seen_before
            for attempts in (*before.values(), *after.values())
            for attempt in attempts
        ),
    )


def _attempts(
    dbs: Databases, test: GroupTest, occasion: Occasion, learner_id: str
) -> list[Attempt]:
    """Return what somebody answered in a test, also where they broke it off."""
    return [
        attempt
        for sitting in dbs.records.sittings_of(learner_id)
        if (sitting.plan.test_id, sitting.plan.occasion) == (test.id, occasion)
        for attempt in dbs.records.attempts_in(sitting.id)
    ]


def _judged(attempts: Iterable[Attempt]) -> list[Judged]:
    """Return the answers that count for skill, each post as hard as it was then."""
    return [one.judged for one in counted(attempts)]


def _two_difficulties(rows: Iterable[AnswerRow]) -> Iterator[RowFault]:
    """Yield rows that give a post another difficulty than an earlier row."""
    first: dict[str, AnswerRow] = {}
    for row in rows:
        if row.b is None:
            continue
        known = first.setdefault(row.post, row)
        if known.b != row.b:
            yield RowFault(row.line, "two_difficulties", row.post, known.line)


def _first_answers(rows: Sequence[AnswerRow]) -> Iterator[AnswerRow]:
    """Yield what counts: whoever saw a post before the first test remembers it."""
    before = by_learner(row for row in rows if row.occasion == "pre")
    after = by_learner(row for row in rows if row.occasion == "post")
    for learner in dict.fromkeys(row.learner for row in rows):
        yield from first_answers([*before.get(learner, ()), *after.get(learner, ())])


def _difficulties(rows: Sequence[AnswerRow]) -> Mapping[str, Difficulty]:
    """Return the known difficulties; the others come from all answers together.

    For calibration a pupil before and the same pupil after are two people, since
    they may have learnt; a known difficulty anchors like a rating.
    """
    known = {row.post: Difficulty(row.b, 0.0) for row in rows if row.b is not None}
    if all(row.post in known for row in rows):
        return known
    from literacy_app.services.calibrate import calibrated_difficulties  # noqa: PLC0415 - most files need none

    pooled = [
        replace(
            row,
            learner=f"{row.occasion} {row.learner}",
            author_rating=known[row.post].b if row.post in known else row.author_rating,
        )
        for row in rows
    ]
    return {**calibrated_difficulties(pooled), **known}


def _sheets(
    rows: Iterable[AnswerRow], known: Mapping[str, Difficulty], occasion: str
) -> dict[str, list[Judged]]:
    sheets: dict[str, list[Judged]] = {}
    for row in rows:
        if row.occasion == occasion:
            post = known[row.post]
            judged = Judged(row.manipulated, row.right, post.b, post.variance)
            sheets.setdefault(row.learner, []).append(judged)
    return sheets
