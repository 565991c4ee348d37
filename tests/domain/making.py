"""Posts, answers and attempts for tests, right in every field nobody asks about."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count

from literacy_app.domain.attempt import Answer, Attempt
from literacy_app.domain.decision import Decision
from literacy_app.domain.difficulty import from_rating
from literacy_app.domain.judging import judge
from literacy_app.domain.memory import CardKey, Memory, Reviewed
from literacy_app.domain.people import Learner, Preferences
from literacy_app.domain.post import (
    AuthorProfile,
    Engagement,
    Evidence,
    Post,
    Provenance,
    Review,
    Reviews,
)
from literacy_app.domain.text import Bilingual

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
CAUGHT = Decision("manipulated", 0.8)
TRUSTED = Decision("genuine", 0.8)
_numbers = count(1)


def both(words: str) -> Bilingual:
    return Bilingual.plain(words, words)


def check(id_: str, cost: int, effect: str) -> Evidence:
    return Evidence(id_, "profile", cost, effect, both("Profile"), both("Text"), "")


A_POST = Post(
    id="post",
    authoring_id="bridge-a",
    pack_id="core",
    rev=1,
    pair="bridge",
    type="text",
    verdict="manipulated",
    best_action="do_not_share",
    topic="town",
    grade_from="E56",
    difficulty_prior=0.0,
    sensitivity=(),
    scene=None,
    profile=AuthorProfile(
        handle="@ama",
        name=both("Ama"),
        bio=both(""),
        joined_before=timedelta(days=900),
        followers=9,
        following=9,
        verified=False,
        avatar="gen:default",
    ),
    posted_before=timedelta(hours=2),
    engagement=Engagement(1, 2, 3),
    text=both("The bridge closes tonight. Tell everyone now."),
    link_card=None,
    media=(),
    regions=(),
    spans=(),
    tactics_extra=("EMO1",),
    siblings=(),
    evidence=(
        check("e1", 1, "neutral"),
        check("e2", 2, "toward_manipulated"),
        check("e3", 1, "toward_genuine"),
    ),
    lookalike_of=(),
    explanation={"EMO1": both("It hurries you.")},
    careful_reader=both("Looks for the notice first."),
    corrected=both("The bridge stays open."),
    provenance=Provenance("pattern", "", None),
    licence="CC-BY-4.0",
    author="author",
    reviews=Reviews("approved", 1, (Review("r", date(2026, 11, 1), "content", ""),)),
    content_sha256="c" * 64,
)


def a_post(**changes) -> Post:
    return replace(A_POST, **changes)


def a_genuine_post(**changes) -> Post:
    honest = {
        "verdict": "genuine",
        "best_action": "share_ok",
        "tactics_extra": (),
        "lookalike_of": ("EMO1",),
    }
    return replace(A_POST, **{**honest, **changes})


def a_learner(**changes) -> Learner:
    number = next(_numbers)
    ama = Learner(
        id=f"learner-{number}",
        nickname=f"Ama {number}",
        picture="bird",
        band="LS",
        pin_hash="",
        joined_at=NOW,
        preferences=Preferences(),
    )
    return replace(ama, **changes)


def an_answer(**changes) -> Answer:
    answer = Answer(
        id=f"answer-{next(_numbers)}",
        learner_id="ama",
        sitting_id="sitting",
        post_id="post",
        purpose="practice",
        lang="en",
        decision=CAUGHT,
        opened=(),
        marks=(),
        tactics=(),
        action=None,
        shown_at=NOW,
        seconds=20.0,
    )
    return replace(answer, **changes)


def an_attempt(
    post: Post = A_POST, *, seen_before=False, now=NOW, **changes
) -> Attempt:
    answer = an_answer(post_id=post.id, **changes)
    difficulty = from_rating(post.difficulty_prior)
    return judge(post, answer, difficulty, seen_before=seen_before, now=now)


def a_memory(**changes) -> Memory:
    memory = Memory(
        card=CardKey("EMO1", "text"),
        stability=2.3065,
        difficulty=2.1181,
        due=NOW + timedelta(days=4),
        last_review=NOW,
        reviews=1,
    )
    return replace(memory, **changes)


def a_review(attempt: Attempt, *, card: CardKey | None = None, **changes) -> Reviewed:
    """Return a first review of a card by one answer."""
    reviewed = Reviewed(
        learner_id=attempt.answer.learner_id,
        rating="good",
        predicted=None,
        remembered=True,
        attempts=(attempt.answer.id,),
        memory=a_memory(card=card) if card else a_memory(),
    )
    return replace(reviewed, **changes)
