"""Skills come back before they fade, always beside something honest."""

from datetime import timedelta

import pytest

from literacy_app.domain import review as reviewing
from literacy_app.domain.decision import CANNOT_TELL
from literacy_app.domain.memory import CardKey
from literacy_app.services.practise import begin_sitting, next_post, take_answer
from literacy_app.services.reviews import (
    ReviewQueue,
    due_cards,
    review_queue,
    reviews_after,
)
from literacy_app.storage.bank.opening import bank_in_memory
from tests.domain.making import (
    NOW,
    TRUSTED,
    a_genuine_post,
    a_memory,
    a_post,
    a_review,
    an_answer,
    an_attempt,
)
from tests.services.packs import a_mixed_pack
from tests.services.sitting import (
    a_whole_sitting,
    answer_turn,
    cynically,
    go_on,
    rightly,
)

HURRY = CardKey("EMO1", "text")
DAY = timedelta(days=1)


def learn(dbs, learner_id, *cards, due=NOW, **changes):
    """Let somebody have learnt some cards long ago, without any posts of the bank."""
    attempt = an_attempt(
        a_post(id=f"elsewhere-{learner_id}"), learner_id=learner_id, now=NOW - 90 * DAY
    )
    reviews = [
        a_review(attempt, memory=a_memory(card=card, due=due, **changes))
        for card in cards
    ]
    dbs.records.keep_attempt(attempt, reviews)


def review(dbs, learner_id, decide, now=NOW):
    """Sit down to review, and return the reviews that were kept."""
    before = len(list(dbs.records.reviews_made()))
    a_whole_sitting(dbs, learner_id, decide, now, purpose="review")
    return list(dbs.records.reviews_made())[before:]


def naively(_post):
    return TRUSTED


def shrugs(_post):
    return CANNOT_TELL


def test_somebody_new_has_nothing_to_review(dbs, ama):
    assert review_queue(dbs, ama.id, now=NOW) == ReviewQueue(0, 0, (), None)
    assert due_cards(dbs, ama.id, now=NOW) == ()


def test_what_was_practised_comes_back_days_later(dbs, ama):
    a_whole_sitting(dbs, ama.id, rightly)

    queue = review_queue(dbs, ama.id, now=NOW)
    assert queue.posts == 0
    assert 1 <= (queue.next_due - NOW.date()).days <= 4
    later = review_queue(dbs, ama.id, now=NOW + 5 * DAY)
    assert later == ReviewQueue(2, 3, (HURRY,), (NOW + 5 * DAY).astimezone().date())


def test_an_answer_in_practice_reviews_each_tactic_of_the_post(dbs, ama):
    post = a_post(tactics_extra=("SRC7", "EMO1", "EVI2"), type="photo")
    attempt = an_attempt(post, learner_id=ama.id, tactics=("EMO1", "EVI2", "SRC7"))

    found = reviews_after(dbs, attempt, NOW)

    assert [str(r.memory.card) for r in found] == ["EMO1/picture", "EVI2/picture"]
    assert {r.rating for r in found} == {"good"}
    assert {r.predicted for r in found} == {None}
    assert {r.attempts for r in found} == {(attempt.answer.id,)}


@pytest.mark.parametrize(
    "attempt",
    [
        an_attempt(a_genuine_post()),
        an_attempt(hinted=True),
        an_attempt(seconds=0.4),
        an_attempt(seen_before=True),
        an_attempt(decision=CANNOT_TELL),
        an_attempt(purpose="test"),
    ],
    ids=["genuine", "hinted", "hurried", "seen", "cannot-tell", "test"],
)
def test_some_answers_say_nothing_of_memory(dbs, attempt):
    assert reviews_after(dbs, attempt, NOW) == ()


def test_a_review_takes_one_trick_and_one_honest_post_for_a_card(dbs, ama):
    learn(dbs, ama.id, HURRY)
    posts = [turn.post for turn in a_whole_sitting(dbs, ama.id, purpose="review")]

    assert sorted(post.verdict for post in posts) == ["genuine", "manipulated"]
    assert posts[0].pair != posts[1].pair


def test_a_review_that_was_all_manipulated_cannot_happen(dbs, ama):
    """Half a review leaves the card as it was, due."""
    learn(dbs, ama.id, HURRY)
    sitting = begin_sitting(dbs, ama.id, now=NOW, purpose="review", seed=3)
    turn = next_post(dbs, sitting, now=NOW)
    answer_turn(dbs, sitting, turn, rightly)

    assert len(list(dbs.records.reviews_made())) == 1  # from when it was learnt
    assert due_cards(dbs, ama.id, now=NOW) == (HURRY,)

    go_on(dbs, sitting, rightly)
    assert len(list(dbs.records.reviews_made())) == 2
    assert due_cards(dbs, ama.id, now=NOW) == ()


def test_what_was_expected_is_logged_beside_what_came(dbs, ama):
    learn(dbs, ama.id, HURRY, stability=10.0, last_review=NOW - 10 * DAY)

    [reviewed] = review(dbs, ama.id, rightly)

    assert reviewed.predicted == pytest.approx(0.9)
    assert reviewed.remembered
    assert len(reviewed.attempts) == 2
    assert reviewed.memory.reviews == 2
    assert dbs.records.cards_of(ama.id) == (reviewed.memory,)


def test_a_cynic_finds_every_review_hard(dbs, ama):
    learn(dbs, ama.id, HURRY, stability=9.0, last_review=NOW - 10 * DAY)
    [before] = dbs.records.cards_of(ama.id)

    [reviewed] = review(dbs, ama.id, cynically)

    assert reviewed.rating == "hard"
    assert reviewed.memory.due < reviewing.review(HURRY, before, "good", NOW).due


@pytest.mark.parametrize("decide", [naively, shrugs])
def test_whoever_does_not_see_the_trick_any_more_meets_it_soon(dbs, ama, decide):
    learn(dbs, ama.id, HURRY, stability=30.0, last_review=NOW - 30 * DAY)

    [reviewed] = review(dbs, ama.id, decide)

    assert (reviewed.rating, reviewed.remembered) == ("again", False)
    assert reviewed.memory.due - NOW <= 5 * DAY


def test_whoever_names_and_marks_the_trick_sees_it_later(dbs, ama):
    learn(dbs, ama.id, HURRY, last_review=NOW - 4 * DAY)
    sitting = begin_sitting(dbs, ama.id, now=NOW, purpose="review", seed=3)
    while turn := next_post(dbs, sitting, now=NOW):
        named = ("EMO1",) if turn.post.verdict == "manipulated" else ()
        answer_turn(dbs, sitting, turn, rightly, tactics=named)

    *_, reviewed = dbs.records.reviews_made()
    assert reviewed.rating == "good"
    assert 20 * DAY <= reviewed.memory.due - NOW <= 40 * DAY


def test_a_hurried_answer_leaves_the_card_due(dbs, ama):
    learn(dbs, ama.id, HURRY)
    sitting = begin_sitting(dbs, ama.id, now=NOW, purpose="review", seed=3)
    while turn := next_post(dbs, sitting, now=NOW):
        answer_turn(dbs, sitting, turn, rightly, seconds=0.5)

    assert due_cards(dbs, ama.id, now=NOW) == (HURRY,)


def test_an_answer_sent_twice_reviews_once(dbs, ama):
    post_id = next(p for p in dbs.bank.ids() if p.endswith("a"))
    answer = an_answer(learner_id=ama.id, post_id=post_id)
    take_answer(dbs, answer, now=NOW)
    take_answer(dbs, answer, now=NOW)

    assert len(list(dbs.records.reviews_made())) == 1


def test_a_review_is_due_in_the_morning_of_its_day(dbs, ama):
    midday = NOW.astimezone().replace(hour=12)
    learn(dbs, ama.id, HURRY, due=midday)

    assert due_cards(dbs, ama.id, now=midday.replace(hour=0, minute=1)) == (HURRY,)
    assert due_cards(dbs, ama.id, now=midday - DAY) == ()


def test_a_review_is_no_longer_than_a_sitting(dbs, ama):
    many = [CardKey(f"EMO{n}", "text") for n in range(1, 10)]
    dbs.bank.close()
    learn(dbs, ama.id, HURRY, *many[1:])

    queue = review_queue_in_a_mixed_bank(dbs, ama)

    assert queue.cards == (HURRY,)
    assert len(due_cards(dbs, ama.id, now=NOW)) == 9


def review_queue_in_a_mixed_bank(dbs, ama):
    dbs.bank = bank_in_memory([a_mixed_pack(40)], "c" * 64)
    dbs.forget_shelf()
    return review_queue(dbs, ama.id, now=NOW)


def test_four_cards_make_a_review(dbs, ama):
    tactics = ("EMO1", "EVI1", "SRC1", "ARG1", "STR1")
    dbs.bank.close()
    learn(dbs, ama.id, *(CardKey(tactic, "text") for tactic in tactics))

    queue = review_queue_in_a_mixed_bank(dbs, ama)

    assert (len(queue.cards), queue.posts, queue.minutes) == (4, 8, 12)


def test_a_card_without_fresh_posts_waits(make_dbs, ama):
    dbs = make_dbs(1)
    learn(dbs, ama.id, HURRY)

    queue = review_queue(dbs, ama.id, now=NOW)

    assert (queue.posts, queue.cards, queue.next_due) == (0, (), None)
    assert due_cards(dbs, ama.id, now=NOW) == (HURRY,)
