"""Which answers of a table count: the first of each learner to each post.

Seeing a post again is a matter of memory. Source: measurement.md, pitfall 7.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Final

from literacy_app.domain.answer_table import AnswerRow

_UNKNOWN: Final = datetime.min.replace(tzinfo=UTC)


def by_learner(rows: Iterable[AnswerRow]) -> dict[str, list[AnswerRow]]:
    """Return each learner's answers, the earliest first.

    Learners stand in the order of the file. So do the answers of a learner some of
    whose times are not known.
    """
    found: dict[str, list[AnswerRow]] = {}
    for row in rows:
        found.setdefault(row.learner, []).append(row)
    for answers in found.values():
        if all(row.answered_at for row in answers):
            answers.sort(key=lambda row: row.answered_at or _UNKNOWN)
    return found


def first_answers(answers: Sequence[AnswerRow]) -> list[AnswerRow]:
    """Return those of one learner's answers that met a post for the first time."""
    first: dict[str, AnswerRow] = {}
    for row in answers:
        first.setdefault(row.post, row)
    return list(first.values())
