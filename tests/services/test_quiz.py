"""A quiz from its first question to its result, through crashes and retakes."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from literacy_app.domain.decision import Decision
from literacy_app.domain.errors import BankIsUsedUp, FeedbackHeld, ModuleUnknown
from literacy_app.domain.module import Blueprint
from literacy_app.domain.progress_facts import Tally
from literacy_app.services.databases import Databases
from literacy_app.services.enrol import Newcomer, enrol_learner
from literacy_app.services.quiz import (
    ItemQuestion,
    PostQuestion,
    answer_item,
    answer_post,
    begin_quiz,
    end_quiz,
    feedback_choice,
    next_question,
    quiz_result,
    set_feedback,
)
from literacy_app.services.reviews import due_cards, review_queue
from literacy_app.services.summary import feedback_of
from literacy_app.storage.bank.opening import bank_in_memory
from literacy_app.storage.records.opening import open_records
from tests.domain.lessons import A_MODULE, a_library, a_module
from tests.domain.making import NOW
from tests.services.packs import a_pack
from tests.services.quizzing import a_choice, a_post_answer, answer

LATER = NOW + timedelta(days=2)


@pytest.fixture
def bank():
    with closing(bank_of(20)) as bank:
        yield bank


@pytest.fixture
def dbs(bank, records):
    return Databases(bank, records)


def bank_of(pairs, module=A_MODULE):
    return bank_in_memory([replace(a_pack(pairs), library=a_library(module))], "c" * 64)


def take(dbs, learner, *, now=NOW, seed=1):
    """Take a whole quiz; return it and what was asked."""
    quiz, asked = begin_quiz(dbs, learner.id, "M01", now=now, seed=seed), []
    while (question := next_question(dbs, quiz)) is not None:
        asked.append(question)
        answer(dbs, quiz, question, now=now)
    end_quiz(dbs, quiz, finished=True, now=now)
    return quiz, asked


def test_a_quiz_holds_what_the_blueprint_says_and_nothing_of_the_lesson(dbs, ama):
    _, asked = take(dbs, ama)

    posts = [each.turn.post for each in asked if isinstance(each, PostQuestion)]
    assert (
        sorted(post.verdict for post in posts) == ["genuine"] * 2 + ["manipulated"] * 2
    )
    assert {"pair-0", "pair-1"}.isdisjoint(post.pair for post in posts)
    assert len(asked) - len(posts) == 2
    assert [each.step for each in asked] == list(range(6))


def test_answers_are_explained_at_once(dbs, ama):
    quiz = begin_quiz(dbs, ama.id, "M01", now=NOW, seed=1)

    while (question := next_question(dbs, quiz)) is not None:
        told = answer(dbs, quiz, question)
        assert told is not None
        if isinstance(question, ItemQuestion):
            assert (told.right, told.share) == (True, 1.0)
        else:
            assert told.headline in ("caught", "trusted")


def test_a_quiz_moves_skill_and_memory_as_practice_does(dbs, ama):
    take(dbs, ama)

    assert dbs.records.counts_of(ama.id).manipulated == 2
    assert dbs.records.ability_of(ama.id).theta > 0
    assert dbs.records.cards_of(ama.id)


def test_a_quiz_broken_off_by_a_crash_goes_on_with_nothing_lost(bank, tmp_path):
    with open_records(tmp_path / "crash") as records:
        ama = newcomer(records)
        dbs = Databases(bank, records)
        quiz = begin_quiz(dbs, ama.id, "M01", now=NOW)
        for _ in range(3):
            answer(dbs, quiz, next_question(dbs, quiz))
        waiting = next_question(dbs, quiz)
        before = records.attempts_of(ama.id), records.item_answers_in(quiz.sitting.id)

    with open_records(tmp_path / "crash") as records:
        dbs = Databases(bank, records)
        again = begin_quiz(dbs, ama.id, "M01", now=LATER)
        assert again.steps == quiz.steps
        assert (again.sitting.id, again.answered) == (quiz.sitting.id, 3)
        assert next_question(dbs, again) == waiting
        after = records.attempts_of(ama.id), records.item_answers_in(quiz.sitting.id)
        assert after == before


def test_a_question_answered_twice_keeps_its_first_answer(dbs, ama):
    quiz = begin_quiz(dbs, ama.id, "M01", now=NOW, seed=1)
    seen = set()
    while (question := next_question(dbs, quiz)) is not None:
        first = answer(dbs, quiz, question)
        if isinstance(question, ItemQuestion):
            other = a_choice(quiz, question, options=(1,), answer_id="again")
            assert answer_item(dbs, quiz, other, now=LATER) == first
        else:
            other = a_post_answer(quiz, question, decision=Decision("genuine", 0.6))
            assert answer_post(dbs, quiz, other, now=LATER) == first
        seen.add(question.step)
        assert quiz.answered == len(seen)
    assert dbs.records.attempts_made(ama.id) == 4


def test_what_is_explained_at_the_end_stays_closed_until_then(dbs, ama):
    set_feedback(dbs, "M01", "at_end", now=NOW)
    quiz = begin_quiz(dbs, ama.id, "M01", now=NOW, seed=1)
    while (question := next_question(dbs, quiz)) is not None:
        assert answer(dbs, quiz, question) is None
    [attempt, *_] = dbs.records.attempts_of(ama.id)
    with pytest.raises(FeedbackHeld):
        feedback_of(dbs, attempt.answer.id)
    closed = quiz_result(dbs, quiz.sitting.id, now=NOW)
    assert (closed.feedback_open, closed.items, closed.caught.of) == (False, (), 0)
    assert all(post.verdict is None for post in closed.posts)

    end_quiz(dbs, quiz, finished=True, now=NOW)
    assert feedback_of(dbs, attempt.answer.id).headline in ("caught", "trusted")
    assert quiz_result(dbs, quiz.sitting.id, now=NOW).feedback_open


def test_no_review_day_gives_a_held_answer_away(dbs, ama):
    set_feedback(dbs, "M01", "at_end", now=NOW)
    quiz = begin_quiz(dbs, ama.id, "M01", now=NOW, seed=1)
    while (question := next_question(dbs, quiz)) is not None:
        answer(dbs, quiz, question)
    assert dbs.records.cards_of(ama.id)
    assert review_queue(dbs, ama.id, now=NOW).next_due is None
    assert due_cards(dbs, ama.id, now=NOW + timedelta(days=90)) == ()

    end_quiz(dbs, quiz, finished=True, now=NOW)
    assert review_queue(dbs, ama.id, now=NOW).next_due


def test_a_quiz_that_has_begun_is_explained_as_it_began(dbs, ama):
    begin_quiz(dbs, ama.id, "M01", now=NOW)
    set_feedback(dbs, None, "at_end", now=NOW)

    assert begin_quiz(dbs, ama.id, "M01", now=NOW).feedback == "at_once"


def test_the_teacher_chooses_for_one_module_or_for_all(dbs):
    assert feedback_choice(dbs, "M01") == "at_once"
    set_feedback(dbs, "M01", "at_end", now=NOW)
    assert (feedback_choice(dbs, "M01"), feedback_choice(dbs)) == ("at_end", "at_once")
    set_feedback(dbs, None, "at_once", now=NOW)
    assert feedback_choice(dbs, "M01") == "at_once"
    with pytest.raises(ModuleUnknown):
        set_feedback(dbs, "M99", "at_end", now=NOW)


def test_a_retake_brings_other_posts_and_questions(dbs, ama):
    quiz, _ = take(dbs, ama)
    assert quiz_result(dbs, quiz.sitting.id, now=NOW).fresh_left

    again, _ = take(dbs, ama, now=LATER)
    assert again.sitting.id != quiz.sitting.id
    assert set(again.steps).isdisjoint(quiz.steps)


def test_retakes_never_run_dry(records, ama):
    with closing(bank_of(6)) as bank:
        dbs = Databases(bank, records)
        lengths = [len(take(dbs, ama, seed=n)[0].steps) for n in range(5)]
        last, _ = take(dbs, ama)

        assert lengths == [6] * 5
        assert not quiz_result(dbs, last.sitting.id, now=NOW).fresh_left


def test_a_result_is_two_sided_and_says_how_sure_one_was(dbs, ama):
    quiz = begin_quiz(dbs, ama.id, "M01", now=NOW, seed=1)
    while (question := next_question(dbs, quiz)) is not None:
        if isinstance(question, ItemQuestion):
            answer_item(dbs, quiz, a_choice(quiz, question, options=(1,)), now=NOW)
        else:
            cynic = a_post_answer(
                quiz, question, decision=Decision("manipulated", 0.95)
            )
            answer_post(dbs, quiz, cynic, now=NOW)
    end_quiz(dbs, quiz, finished=True, now=NOW)

    result = quiz_result(dbs, quiz.sitting.id, now=NOW)
    assert (result.caught, result.trusted) == (Tally(2, 2), Tally(0, 2))
    assert [(each.stated, each.right, each.of) for each in result.sure] == [
        (0.95, 2, 4)
    ]
    assert [each.marked.right for each in result.items] == [False, False]
    assert (result.standing.quizzes, result.standing.secure) == (1, False)
    assert (result.finished, result.check_minutes, result.gap) == (True, None, None)


def test_minutes_for_checks_are_told_where_the_module_asks_for_them(records, ama):
    blueprint = replace(A_MODULE.blueprint, check_minutes=True)
    with closing(bank_of(9, a_module(blueprint=blueprint))) as bank:
        dbs = Databases(bank, records)
        quiz, _ = take(dbs, ama)

        assert quiz_result(dbs, quiz.sitting.id, now=NOW).check_minutes == 0


def test_a_quiz_given_up_is_not_finished_and_the_next_one_is_new(dbs, ama):
    quiz = begin_quiz(dbs, ama.id, "M01", now=NOW)
    answer(dbs, quiz, next_question(dbs, quiz))
    end_quiz(dbs, quiz, finished=True, now=NOW)

    assert not quiz_result(dbs, quiz.sitting.id, now=NOW).finished
    assert begin_quiz(dbs, ama.id, "M01", now=NOW).sitting.id != quiz.sitting.id


def test_a_quiz_without_any_question_says_so(records, ama):
    empty = a_module(items=(), blueprint=Blueprint(0, 0, 0, (), {}, {}))
    with closing(bank_of(4, empty)) as bank, pytest.raises(BankIsUsedUp):
        begin_quiz(Databases(bank, records), ama.id, "M01", now=NOW)


def test_a_quiz_takes_no_answers_of_others(dbs, ama):
    quiz = begin_quiz(dbs, ama.id, "M01", now=NOW, seed=1)
    question = next_question(dbs, quiz)
    stray = a_post_answer(quiz, question, sitting_id="other")
    practised = a_post_answer(quiz, question, purpose="practice")

    for wrong in (stray, practised):
        with pytest.raises(ValueError, match=r"was not"):
            answer_post(dbs, quiz, wrong, now=NOW)


def test_questions_no_longer_installed_drop_out(dbs, ama, records):
    quiz = begin_quiz(dbs, ama.id, "M01", now=NOW, seed=1)
    fewer = a_module(items=())
    with closing(bank_of(20, fewer)) as bank:
        again = begin_quiz(Databases(bank, records), ama.id, "M01", now=NOW)

    assert len(again.steps) == len(quiz.steps) - 2


def newcomer(records):
    return enrol_learner(records, Newcomer("Ama", "bird", "LS"), now=NOW)
