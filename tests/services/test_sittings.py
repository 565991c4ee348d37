"""Sittings begin with the skills that are due, and can be ended."""

from datetime import timedelta

import pytest

from literacy_app.services.databases import Databases
from literacy_app.services.enrol import Newcomer, enrol_learner
from literacy_app.services.practise import begin_sitting, end_sitting, next_post
from literacy_app.services.reviews import due_cards, review_queue
from literacy_app.storage.bank.opening import bank_in_memory
from tests.domain.making import NOW
from tests.services.packs import a_mixed_pack
from tests.services.sitting import a_whole_sitting, cynically, go_on

LATER = NOW + timedelta(days=30)


@pytest.fixture
def dbs(records):
    """A bank with many tactics in several media."""
    bank = bank_in_memory([a_mixed_pack(120)], "c" * 64)
    yield Databases(bank, records)
    bank.close()


@pytest.fixture
def practised(dbs, ama):
    """Somebody for whom several skills are due by now."""
    for day in range(3):
        a_whole_sitting(dbs, ama.id, now=NOW + timedelta(days=day))
    assert len(due_cards(dbs, ama.id, now=LATER)) >= 5
    return ama


def test_practice_begins_with_up_to_two_skills_that_are_due(dbs, practised):
    due = due_cards(dbs, practised.id, now=LATER)

    turns = a_whole_sitting(dbs, practised.id, now=LATER)

    purposes = [turn.purpose for turn in turns]
    assert purposes == ["review"] * 4 + ["practice"] * 4
    assert {turn.card for turn in turns[:4]} == {str(card) for card in due[:2]}
    assert [turn.card for turn in turns[4:]] == [""] * 4


def test_a_sitting_with_reviews_is_half_genuine_too(dbs, practised):
    for seed in range(6):
        sitting = begin_sitting(dbs, practised.id, now=LATER, seed=seed)
        posts = [next_post(dbs, sitting, now=LATER).post for _ in range(8)]

        assert [post.verdict for post in posts].count("genuine") == 4
        assert len({post.pair for post in posts}) == 8


def test_a_review_takes_the_four_skills_longest_overdue(dbs, practised):
    queue = review_queue(dbs, practised.id, now=LATER)

    sitting = begin_sitting(dbs, practised.id, purpose="review", now=LATER)
    turns = go_on(dbs, sitting, now=LATER)

    assert sitting.length == queue.posts == len(turns) == 8
    assert {turn.card for turn in turns} == {str(card) for card in queue.cards}
    for card in queue.cards:
        verdicts = {turn.post.verdict for turn in turns if turn.card == str(card)}
        assert verdicts == {"manipulated", "genuine"}


def test_what_was_reviewed_is_not_due_any_more(dbs, practised):
    before = due_cards(dbs, practised.id, now=LATER)

    a_whole_sitting(dbs, practised.id, purpose="review", now=LATER)

    assert due_cards(dbs, practised.id, now=LATER) == before[4:]
    assert len(list(dbs.records.reviews_made())) >= 4
    assert dbs.records.verify().sound


def test_a_cynic_does_not_pass_a_review(dbs, practised):
    made = len(list(dbs.records.reviews_made()))

    sitting = begin_sitting(dbs, practised.id, purpose="review", now=LATER)
    go_on(dbs, sitting, cynically, now=LATER)

    reviews = list(dbs.records.reviews_made())[made:]
    assert len(reviews) == 4
    assert {review.rating for review in reviews} <= {"again", "hard"}


def test_a_review_without_anything_due_is_over_at_once(dbs, ama):
    sitting = begin_sitting(dbs, ama.id, purpose="review", now=NOW)

    assert sitting.length == 0
    assert next_post(dbs, sitting, now=NOW) is None


def test_the_same_seed_brings_the_same_reviews(dbs, practised):
    def posts(seed):
        how = {"purpose": "review", "now": LATER, "seed": seed}
        sitting = begin_sitting(dbs, practised.id, **how)
        return [choice.card.post_id for choice in sitting.planned]

    assert posts(3) == posts(3)
    assert posts(3) != posts(4)


def test_a_sitting_is_remembered_with_how_it_was_begun_and_ended(dbs, ama):
    sitting = begin_sitting(dbs, ama.id, now=NOW, seed=7)
    end_sitting(dbs, sitting.id, finished=False, now=LATER)

    kept = dbs.records.sitting(sitting.id)
    assert (kept.plan.purpose, kept.plan.length, kept.plan.seed) == ("practice", 8, 7)
    assert (kept.begun_at, kept.ended_at, kept.finished) == (NOW, LATER, False)


def test_posts_that_many_have_met_are_spared_in_a_large_bank(dbs):
    people = [
        enrol_learner(dbs.records, Newcomer(f"N{n}", "bird", "LS"), now=NOW)
        for n in range(12)
    ]
    for number, person in enumerate(people[:-1]):
        a_whole_sitting(dbs, person.id, seed=1 if number < 8 else number)
    worn = dbs.records.worn_posts(0.3, learners_from=10)
    assert worn

    last = people[-1].id
    sitting = begin_sitting(dbs, last, now=NOW, seed=1)

    assert sitting.so_far.worn == worn
    assert worn.isdisjoint(turn.post.id for turn in go_on(dbs, sitting))
