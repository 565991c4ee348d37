"""What happens in lessons and quizzes is kept, replayed, and erased with a person."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_app.domain.event import canonical
from literacy_app.domain.item_answer import (
    Chosen,
    DoNotKnow,
    ItemAnswer,
    MarkedAnswer,
    MarkedParts,
    NamedTactic,
    Ordered,
    Owner,
    Pointed,
    Sorted,
    Typed,
)
from literacy_app.domain.post import Rect
from literacy_app.domain.sitting_plan import QuizPlan, SittingPlan, Step
from literacy_app.storage.records.lesson_store import PageRef
from literacy_app.storage.records.opening import open_records
from literacy_app.storage.records.payloads_of_lessons import marked_facts, marked_from
from tests.domain.making import NOW, a_post, an_attempt

PAGE = PageRef("M03", "witnesses")
STEPS = (Step("post", "post"), Step("item", "m03-light"))
positions = st.lists(st.integers(0, 9), max_size=4).map(tuple)
responses = st.one_of(
    st.builds(Chosen, positions),
    st.builds(Ordered, positions),
    st.builds(Sorted, st.lists(st.none() | st.integers(0, 3), max_size=3).map(tuple)),
    st.builds(Typed, st.floats(-1e6, 1e6)),
    st.builds(Owner, st.text(max_size=9)),
    st.builds(
        MarkedParts,
        st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9))).map(tuple),
    ),
    st.builds(Pointed, st.builds(Rect, *[st.floats(0, 1)] * 4)),
    st.builds(NamedTactic, st.text(max_size=9)),
    st.just(DoNotKnow()),
)


def an_item_answer(answer_id="a1", response=None, **changes):
    known = {
        "learner_id": "ama",
        "sitting_id": "quiz",
        "item_id": "m03-light",
        "lang": "en",
        "shown_at": NOW,
        "seconds": 9.5,
        **changes,
    }
    return ItemAnswer(answer_id, response=response or Chosen((0,)), **known)


def marked(answer):
    return MarkedAnswer(answer, right=True, share=1.0, taken_at=NOW)


def begin(records, feedback="at_once"):
    quiz = QuizPlan("M03", STEPS, feedback)
    plan = SittingPlan("quiz", 2, 7, quiz=quiz)
    records.begin_sitting("quiz", "ama", plan=plan, now=NOW)
    return plan


@settings(max_examples=60)
@given(responses)
def test_an_answer_comes_back_as_it_was(response):
    one = marked(an_item_answer(response=response))

    assert marked_from(json.loads(canonical(marked_facts(one)))) == one


@pytest.mark.usefixtures("ama")
def test_where_somebody_stopped_reading_is_kept(records):
    records.keep_page_opened("ama", PAGE, NOW)
    records.keep_page_read("ama", PAGE, NOW)
    records.keep_page_opened("ama", PageRef("M03", "light"), NOW)
    records.keep_activity("ama", PAGE, "check-1", [0], NOW)
    records.keep_activity("ama", PAGE, "check-1", [1], NOW)

    place = records.lesson_places("ama")["M03"]
    assert (place.page_id, place.read) == ("light", {"witnesses"})
    assert place.done == {"witnesses/check-1"}
    assert place.responses == {"witnesses/check-1": [1]}


@pytest.mark.usefixtures("ama")
def test_reading_the_same_page_twice_is_kept_once(records):
    for _ in range(2):
        records.keep_page_opened("ama", PAGE, NOW)
        records.keep_page_read("ama", PAGE, NOW)

    assert records.events() == 3


@pytest.mark.usefixtures("ama")
def test_a_quiz_comes_back_with_its_questions(records):
    plan = begin(records, "at_end")

    assert records.sitting("quiz").plan == plan
    assert [kept.plan for kept in records.quizzes_of("ama")] == [plan]


@pytest.mark.usefixtures("ama")
def test_an_answer_sent_twice_is_kept_once(records):
    begin(records)
    records.keep_item_answer(marked(an_item_answer()))
    records.keep_item_answer(marked(an_item_answer(response=Chosen((1,)))))

    [kept] = records.item_answers_in("quiz")
    assert kept.answer.response == Chosen((0,))
    assert records.items_answered("ama") == ("m03-light",)


@pytest.mark.usefixtures("ama")
def test_answers_of_a_quiz_explained_at_its_end_are_held_until_then(records):
    begin(records, "at_end")
    attempt = an_attempt(a_post(), learner_id="ama", sitting_id="quiz", purpose="quiz")
    records.keep_attempt(attempt)

    assert records.held_sittings("ama") == {"quiz"}
    assert records.open_posts("ama") == set()
    assert records.lately_right("ama", manipulated=True, last=9) == ()
    records.end_sitting("quiz", "ama", finished=True, now=NOW)
    assert records.held_sittings("ama") == set()
    assert records.open_posts("ama") == {"post"}
    assert records.counted_posts("ama") == (("post", True),)


@pytest.mark.usefixtures("ama")
def test_answers_of_a_quiz_explained_at_once_are_never_held(records):
    begin(records)

    assert records.held_sittings("ama") == set()


def test_a_choice_for_all_takes_the_place_of_those_for_one(records):
    records.set_quiz_feedback("M03", "at_end", NOW)
    assert records.quiz_feedback() == {"M03": "at_end"}

    records.set_quiz_feedback("", "at_once", NOW)
    assert records.quiz_feedback() == {"": "at_once"}


@pytest.mark.usefixtures("ama")
def test_a_replay_gives_the_same_and_leaving_erases_it(records, tmp_path):
    begin(records)
    records.keep_page_opened("ama", PAGE, NOW)
    records.keep_page_read("ama", PAGE, NOW)
    records.keep_activity("ama", PAGE, "check-1", {"first": 1}, NOW)
    records.keep_item_answer(marked(an_item_answer()))
    records.set_quiz_feedback("", "at_end", NOW)
    before = records.lesson_places("ama"), records.item_answers_in("quiz")
    assert records.verify().sound

    records.rebuild()
    assert (records.lesson_places("ama"), records.item_answers_in("quiz")) == before

    records.remove_learner("ama", NOW)
    assert records.lesson_places("ama") == {}
    assert records.item_answers_in("quiz") == ()
    assert records.verify().sound
    records.close()
    assert b"witnesses" not in (tmp_path / "records.sqlite").read_bytes()
    with open_records(tmp_path) as again:
        assert again.quiz_feedback() == {"": "at_end"}
