"""Sits down with a learner and answers posts, one by one or all of them."""

from literacy_app.domain.decision import SCALE
from literacy_app.services.practise import begin_sitting, next_post, take_answer
from tests.domain.making import CAUGHT, NOW, TRUSTED, an_answer


def rightly(post):
    return CAUGHT if post.verdict == "manipulated" else TRUSTED


def cynically(_post):
    return SCALE[-1]


def answer_to(post, sitting, decision=CAUGHT, **changes):
    return an_answer(
        learner_id=sitting.learner_id,
        sitting_id=sitting.id,
        post_id=post.id,
        decision=decision,
        purpose=sitting.purpose,
        **changes,
    )


def answer_turn(dbs, sitting, turn, decide=rightly, now=NOW, **changes):
    """Answer a turn as the screens do and return the feedback."""
    answer = an_answer(
        learner_id=sitting.learner_id,
        sitting_id=sitting.id,
        post_id=turn.post.id,
        decision=decide(turn.post),
        purpose=turn.purpose,
        card=turn.card,
        **changes,
    )
    return take_answer(dbs, answer, now=now)


def go_on(dbs, sitting, decide=rightly, now=NOW, most=99):
    """Answer the posts that are left and return their turns."""
    turns = []
    while len(turns) < most and (turn := next_post(dbs, sitting, now=now)):
        answer_turn(dbs, sitting, turn, decide, now)
        turns.append(turn)
    return turns


def a_whole_sitting(dbs, learner_id, decide=rightly, now=NOW, **how):
    """Sit down, answer every post, and return their turns."""
    sitting = begin_sitting(dbs, learner_id, now=now, **{"seed": 1, **how})
    return go_on(dbs, sitting, decide, now)
