"""How a sitting went, and the feedback on each of its answers."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from literacy_app.domain.attempt import Attempt
from literacy_app.domain.errors import FeedbackHeld
from literacy_app.domain.feedback import Feedback, feedback
from literacy_app.domain.progress_facts import Tally
from literacy_app.domain.sitting_plan import KeptSitting
from literacy_app.domain.sitting_summary import SittingSummary, SummaryPost
from literacy_app.domain.text import Bilingual, Text
from literacy_app.services.access import see
from literacy_app.services.assigned import minutes_for
from literacy_app.services.databases import Databases
from literacy_app.services.progress import learner_progress
from literacy_app.services.reviews import review_queue

_FIRST_CHARACTERS: Final = {"en": 60, "ja": 30}


def sitting_summary(
    dbs: Databases, sitting_id: str, *, now: datetime
) -> SittingSummary:
    """Sum up a sitting; verdicts are left out while they are held back."""
    sitting = dbs.records.sitting(sitting_id)
    see(dbs, sitting.learner_id)
    attempts = dbs.records.attempts_in(sitting_id)
    opened = is_open(dbs, sitting)
    shown = attempts if opened else ()
    says = [attempt.answer.decision.says for attempt in attempts]
    return SittingSummary(
        purpose=sitting.plan.purpose,
        answered=len(attempts),
        caught=tally(shown, manipulated=True),
        trusted=tally(shown, manipulated=False),
        could_not_tell=says.count("cannot_tell"),
        finished=sitting.finished,
        feedback_open=opened,
        posts=tuple(summary_post(dbs, attempt, is_open=opened) for attempt in attempts),
        next_review=review_queue(dbs, sitting.learner_id, now=now).next_due,
        progress=learner_progress(dbs, sitting.learner_id, now=now),
    )


def feedback_of(dbs: Databases, attempt_id: str) -> Feedback:
    """Return the feedback on a kept answer. Raises FeedbackHeld before its time."""
    attempt = dbs.records.attempt(attempt_id)
    if attempt is None:
        raise ValueError(f"there is no attempt {attempt_id}")
    answer = attempt.answer
    see(dbs, answer.learner_id)
    if answer.purpose in ("test", "quiz") and not is_open(
        dbs, dbs.records.sitting(answer.sitting_id)
    ):
        raise FeedbackHeld(attempt_id)
    post = dbs.bank.post(answer.post_id)
    twin = dbs.bank.twin_of(post.id)
    return feedback(post, attempt, twin, budget=minutes_for(dbs, answer))


def is_open(dbs: Databases, sitting: KeptSitting) -> bool:
    """Say whether the answers of a sitting can be seen."""
    see(dbs, sitting.learner_id)
    return sitting.id not in dbs.records.held_sittings(sitting.learner_id)


def tally(attempts: Iterable[Attempt], *, manipulated: bool) -> Tally:
    """Count what was judged rightly among posts of one kind."""
    judged = [
        attempt.right
        for attempt in attempts
        if attempt.manipulated is manipulated and attempt.right is not None
    ]
    return Tally(right=sum(judged), of=len(judged))


def summary_post(dbs: Databases, attempt: Attempt, *, is_open: bool) -> SummaryPost:
    see(dbs, attempt.answer.learner_id)
    post = dbs.bank.post(attempt.answer.post_id)
    return SummaryPost(
        attempt_id=attempt.answer.id,
        post_id=post.id,
        words=Bilingual(
            en=_beginning(post.text.en, _FIRST_CHARACTERS["en"]),
            ja=_beginning(post.text.ja, _FIRST_CHARACTERS["ja"]),
        ),
        says=attempt.answer.decision.says,
        verdict=post.verdict if is_open else None,
        right=attempt.right if is_open else None,
    )


def _beginning(text: Text, most: int) -> Text:
    """Return the first characters of a text in one line, with their readings."""
    plain = text.plain.replace("\n", " ")
    if len(plain) <= most:
        return Text(plain, text.ruby)
    # An English text ends with a whole word; a Japanese one has no spaces.
    end = plain.rfind(" ", most // 2, most)
    end = most if end < 0 else end
    end = min([end, *(r.start for r in text.ruby if r.start < end < r.end)])
    ruby = tuple(reading for reading in text.ruby if reading.end <= end)
    return Text(plain[:end].rstrip(" ") + "…", ruby)
