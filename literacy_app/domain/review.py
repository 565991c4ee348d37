"""When a skill comes back: what an answer says about memory, and what follows.

A card is a tactic in a medium. FSRS-6 (`fsrs`) says how memory fades; it was fitted
to fixed flashcards, so that what it predicts is logged and compared with what
happens (domain/review_fit.py). Source: measurement.md, section 5.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Final

from literacy_app.domain.attempt import Attempt
from literacy_app.domain.counted import days_between
from literacy_app.domain.grading import FASTEST_SECONDS
from literacy_app.domain.memory import CardKey, Memory, Rating

if TYPE_CHECKING:
    from fsrs import Scheduler

RETENTION: Final = 0.85
LONGEST_DAYS: Final = 120
DECAY: Final = 0.1542
FACTOR: Final = 0.9 ** (-1.0 / DECAY) - 1.0
_WORST_FIRST: Final[tuple[Rating, ...]] = ("again", "hard", "good", "easy")
_UNSURE: Final = 0.60
_SURE: Final = 0.80
_TACTIC_RIGHT: Final = 0.5
_WELL_MARKED: Final = 0.5


def says_something(attempt: Attempt) -> bool:
    """Say whether an answer to a manipulated post may review its card.

    Hurried, hinted and repeated answers do not. "Cannot tell yet" does: the trick
    was not recognised.
    """
    if attempt.answer.decision.says != "cannot_tell":
        return attempt.counts
    in_time = attempt.answer.seconds >= FASTEST_SECONDS
    return in_time and not attempt.seen_before and not attempt.answer.hinted


def rate(attempt: Attempt) -> Rating:
    """Return how well the tactics of a manipulated post were recognised.

    Naming another family's tactic is a lapse; naming none, where there was one to
    name, is "hard": the post was seen through, its trick was not called by name.
    """
    answer, f1 = attempt.answer, attempt.tactic_f1
    if not attempt.right:
        return "again"
    named = bool(answer.named_tactics())
    if f1 is not None and named and f1 < _TACTIC_RIGHT:
        return "again"
    sureness = answer.decision.confidence or 0.0
    if sureness <= _UNSURE or (f1 is not None and not named):
        return "hard"
    return "easy" if sureness >= _SURE and _well_marked(attempt) else "good"


def pair_rating(manipulated: Attempt, genuine: Attempt) -> Rating:
    """Return the rating of a review: its look-alike was not to be suspected."""
    rating = rate(manipulated)
    if genuine.answer.decision.says != "manipulated":
        return rating
    return min(rating, "hard", key=_WORST_FIRST.index)


def review(
    card: CardKey, memory: Memory | None, rating: Rating, now: datetime
) -> Memory:
    """Return what is remembered after a review. memory: None for the first one."""
    from fsrs import Card, Rating, State  # noqa: PLC0415 - 40 ms; most starts need none

    # A number is given because Card() would sleep a millisecond to find one.
    before = Card(card_id=0)
    if memory is not None:
        before = Card(
            card_id=0,
            state=State.Review,
            stability=memory.stability,
            difficulty=memory.difficulty,
            due=memory.due.astimezone(UTC),
            last_review=memory.last_review.astimezone(UTC),
        )
    grade = Rating(_WORST_FIRST.index(rating) + 1)
    after, _ = _scheduler().review_card(before, grade, now.astimezone(UTC))
    if after.stability is None or after.difficulty is None:
        raise ValueError(f"fsrs left {card} without a memory")
    return Memory(
        card=card,
        stability=after.stability,
        difficulty=after.difficulty,
        due=after.due,
        last_review=now,
        reviews=1 + (memory.reviews if memory else 0),
    )


def recall(memory: Memory, now: datetime) -> float:
    """Return the chance, 0..1, that the skill is still there."""
    return retrievability(days_between(memory.last_review, now), memory.stability)


def retrievability(days: float, stability: float) -> float:
    """Return the forgetting curve of FSRS-6; after `stability` days it is at .9."""
    return float((1.0 + FACTOR * days / stability) ** -DECAY)


def review_interval(stability: float, retention: float) -> float:
    """Return the days until recall falls to `retention`, before any rounding."""
    return float(stability / FACTOR * (retention ** (-1.0 / DECAY) - 1.0))


def is_due(memory: Memory, now: datetime) -> bool:
    """Say whether a card is due on the day that it is in the time zone of `now`."""
    return memory.due.astimezone(now.tzinfo).date() <= now.date()


def _well_marked(attempt: Attempt) -> bool:
    """Say whether everything that could be marked was marked by half or more."""
    found = [x for x in (attempt.words_iou, attempt.regions_hit) if x is not None]
    return bool(found) and min(found) >= _WELL_MARKED


@cache
def _scheduler() -> Scheduler:
    from fsrs import Scheduler  # noqa: PLC0415 - as above

    return Scheduler(
        desired_retention=RETENTION,
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=LONGEST_DAYS,
        enable_fuzzing=False,
    )
