"""What is remembered of a skill is kept with the answer that showed it."""

from datetime import timedelta

import pytest

from literacy_app.domain.errors import LearnerUnknown
from literacy_app.domain.memory import CardKey
from tests.domain.making import (
    NOW,
    a_learner,
    a_memory,
    a_post,
    a_review,
    an_attempt,
)

PICTURE = CardKey("EVI2", "picture")


@pytest.mark.usefixtures("ama")
def test_an_answer_and_its_reviews_are_kept_together(records):
    attempt = an_attempt()
    first, other = a_review(attempt), a_review(attempt, card=PICTURE, rating="easy")

    records.keep_attempt(attempt, [first, other])

    assert set(records.cards_of("ama")) == {first.memory, other.memory}
    assert list(records.reviews_made()) == [first, other]
    assert records.verify().sound


@pytest.mark.usefixtures("ama")
def test_the_same_answer_sent_twice_is_reviewed_once(records):
    attempt = an_attempt()
    records.keep_attempt(attempt, [a_review(attempt)])
    records.keep_attempt(attempt, [a_review(attempt)])

    assert len(list(records.reviews_made())) == 1


@pytest.mark.usefixtures("ama")
def test_a_card_shows_its_last_review_and_the_log_all_of_them(records):
    later = NOW + timedelta(days=4)
    for now, stability in ((NOW, 2.3), (later, 16.2)):
        attempt = an_attempt(now=now)
        memory = a_memory(stability=stability, last_review=now)
        records.keep_attempt(attempt, [a_review(attempt, memory=memory)])

    [memory] = records.cards_of("ama")
    assert (memory.stability, memory.last_review) == (16.2, later)
    assert [r.memory.stability for r in records.reviews_made()] == [2.3, 16.2]


@pytest.mark.usefixtures("ama")
def test_what_is_due_longest_comes_first(records):
    attempt = an_attempt()
    soon = a_memory(card=PICTURE, due=NOW + timedelta(days=2))
    late = a_memory(due=NOW + timedelta(days=30))

    both = [a_review(attempt, memory=memory) for memory in (late, soon)]
    records.keep_attempt(attempt, both)

    assert records.cards_of("ama") == (soon, late)


@pytest.mark.usefixtures("ama")
def test_cards_belong_to_one_person(records):
    records.enrol(a_learner(id="ken"))
    attempt = an_attempt(learner_id="ken")
    records.keep_attempt(attempt, [a_review(attempt)])

    assert records.cards_of("ama") == ()
    assert len(records.cards_of("ken")) == 1


@pytest.mark.usefixtures("ama")
def test_an_answer_that_cannot_be_kept_takes_its_reviews_with_it(records):
    attempt = an_attempt(learner_id="nobody")

    with pytest.raises(LearnerUnknown):
        records.keep_attempt(attempt, [a_review(attempt)])

    assert list(records.reviews_made()) == []
    assert records.events() == 1


def test_somebody_who_leaves_leaves_no_cards_behind(practised):
    practised.enrol(a_learner(id="ken"))
    attempt = an_attempt(a_post(id="x"), learner_id="ken")
    practised.keep_attempt(attempt, [a_review(attempt, card=CardKey("SRC7", "text"))])
    assert b"SRC7" in practised.path.read_bytes()

    practised.remove_learner("ken", NOW)

    assert practised.cards_of("ken") == ()
    assert list(practised.reviews_made()) == []
    assert b"SRC7" not in practised.path.read_bytes()
    assert practised.verify().sound
