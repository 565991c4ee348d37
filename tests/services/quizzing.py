"""Answering the questions of a quiz, for tests."""

from literacy_app.domain.decision import Decision
from literacy_app.domain.item_answer import Chosen, ItemAnswer
from literacy_app.services.quiz import ItemQuestion, answer_item, answer_post
from tests.domain.making import NOW, an_answer


def a_post_answer(quiz, question, **changes):
    known = {
        "learner_id": quiz.sitting.learner_id,
        "sitting_id": quiz.sitting.id,
        "post_id": question.turn.post.id,
        "purpose": "quiz",
        "decision": Decision(question.turn.post.verdict, 0.8),
    }
    return an_answer(**{**known, **changes})


def a_choice(quiz, question, *, options=(0,), answer_id=None):
    return ItemAnswer(
        answer_id or f"{quiz.sitting.id}-{question.item.id}",
        quiz.sitting.learner_id,
        quiz.sitting.id,
        question.item.id,
        Chosen(options),
        "en",
        NOW,
        5.0,
    )


def answer(dbs, quiz, question, *, now=NOW):
    """Answer rightly, whatever is asked."""
    if isinstance(question, ItemQuestion):
        return answer_item(dbs, quiz, a_choice(quiz, question), now=now)
    return answer_post(dbs, quiz, a_post_answer(quiz, question), now=now)
