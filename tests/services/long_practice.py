"""People who answered many posts: one by one, or kept as if given long ago."""

from datetime import timedelta

from literacy_app.services.practise import begin_sitting, take_answer
from tests.domain.making import (
    CAUGHT,
    NOW,
    TRUSTED,
    a_genuine_post,
    a_post,
    an_answer,
    an_attempt,
)


def answers(dbs, learner_id, decide, posts):
    """Let somebody answer posts, deciding by a rule of their own."""
    sitting = begin_sitting(dbs, learner_id, now=NOW)
    for post_id in posts:
        post = dbs.bank.post(post_id)
        answer = an_answer(
            learner_id=learner_id,
            sitting_id=sitting.id,
            post_id=post_id,
            decision=decide(post),
        )
        take_answer(dbs, answer, now=NOW)


def practised(dbs, learner_id, count, *, now=NOW, right=lambda _: True, **changes):
    """Keep so many answers as if given long ago; every other post is manipulated."""
    with dbs.records.together():
        for number in range(count):
            make = a_genuine_post if number % 2 else a_post
            side = (number % 2 == 0) == right(number)
            decision = CAUGHT if side else TRUSTED
            post = make(id=f"{now:%m-%d}-{number}", **changes.get("post", {}))
            attempt = an_attempt(
                post,
                learner_id=learner_id,
                now=now + timedelta(minutes=number),
                decision=changes.get("decide", lambda d: d)(decision),
                sitting_id=changes.get("sitting_id", "sitting"),
                purpose=changes.get("purpose", "practice"),
            )
            dbs.records.keep_attempt(attempt)


def expert(post):
    return CAUGHT if post.verdict == "manipulated" else TRUSTED


def cynic(_post):
    return CAUGHT


def one_of_each_pair(first, last):
    """Return posts whose twins stay unseen, every other one manipulated."""
    return [f"id-{n}-{'ab'[n % 2]}" for n in range(first, last)]
