"""A sitting, from the first post to the feedback on the last."""

import pytest

from literacy_app.domain.decision import CANNOT_TELL
from literacy_app.domain.errors import BankIsUsedUp, LearnerUnknown, PostUnknown
from literacy_app.domain.people import Preferences
from literacy_app.services.databases import Databases
from literacy_app.services.enrol import end_guest, enrol_guest
from literacy_app.services.practise import (
    LONGEST_DISPUTE,
    begin_sitting,
    dispute,
    next_post,
    take_answer,
)
from literacy_app.services.preferences import keep_preferences
from literacy_app.storage.bank.opening import bank_in_memory
from tests.domain.making import CAUGHT, NOW, TRUSTED, an_answer
from tests.services.packs import a_pack


def answer_to(post, sitting, decision=CAUGHT, **changes):
    return an_answer(
        learner_id=sitting.learner_id,
        sitting_id=sitting.id,
        post_id=post.id,
        decision=decision,
        **changes,
    )


def a_whole_sitting(dbs, learner_id, seed=1):
    """Answer every post of a sitting and return the posts."""
    sitting = begin_sitting(dbs, learner_id, now=NOW, seed=seed)
    posts = []
    for _ in range(sitting.length):
        posts.append(next_post(dbs, sitting))
        take_answer(dbs, answer_to(posts[-1], sitting), now=NOW)
    return posts


def test_a_sitting_is_half_genuine_and_has_no_twins(dbs, ama):
    posts = a_whole_sitting(dbs, ama.id)

    assert [post.verdict for post in posts].count("genuine") == len(posts) / 2
    assert len({post.pair for post in posts}) == len(posts)


def test_no_post_comes_twice_in_all_sittings(dbs, ama):
    posts = [
        post.id for seed in range(4) for post in a_whole_sitting(dbs, ama.id, seed)
    ]

    assert len(set(posts)) == len(posts) == 32


def test_the_same_seed_gives_the_same_sitting(dbs, ama):
    def sit():
        sitting = begin_sitting(dbs, ama.id, now=NOW, seed=4)
        return [next_post(dbs, sitting).id for _ in range(sitting.length)]

    assert sit() == sit()


def test_another_rule_can_choose_the_posts(dbs, ama):
    sitting = begin_sitting(dbs, ama.id, now=NOW)

    post = next_post(dbs, sitting, lambda cards, *_: cards[7])

    assert post.id == dbs.bank.cards()[7].post_id
    assert [card.post_id for card in sitting.so_far.shown] == [post.id]


def test_posts_somebody_wants_to_avoid_do_not_come(records, ama):
    bank = bank_in_memory([a_pack(4, sensitivity=("war",))], "c" * 64)
    dbs = Databases(bank, records)
    wishes = Preferences(avoided=frozenset({"war"}))
    keep_preferences(records, ama.id, wishes, now=NOW)

    sitting = begin_sitting(dbs, ama.id, now=NOW)
    with pytest.raises(BankIsUsedUp):
        next_post(dbs, sitting)
    bank.close()


def test_a_used_up_bank_says_how_much_was_done(make_dbs, ama):
    dbs = make_dbs(4)
    a_sitting_until_used_up(dbs, ama.id)
    last = a_sitting_until_used_up(dbs, ama.id)

    assert (last.answered, last.more_later) == (8, False)


def test_twins_left_over_wait_for_the_next_sitting(make_dbs, ama):
    end = a_sitting_until_used_up(make_dbs(4), ama.id)

    assert (end.answered, end.more_later) == (4, True)


def a_sitting_until_used_up(dbs, learner_id):
    sitting = begin_sitting(dbs, learner_id, now=NOW, seed=1)
    while True:
        try:
            post = next_post(dbs, sitting)
        except BankIsUsedUp as end:
            return end
        take_answer(dbs, answer_to(post, sitting), now=NOW)


def test_an_answer_is_judged_kept_and_explained(dbs, ama):
    sitting = begin_sitting(dbs, ama.id, now=NOW)
    post = dbs.bank.post("id-3-a")

    page = take_answer(dbs, answer_to(post, sitting), now=NOW)

    assert page.headline == "caught"
    assert page.post == post
    assert page.twin == dbs.bank.post("id-3-b")
    assert dbs.records.attempts_of(ama.id) == (page.attempt,)
    assert page.attempt.counts
    assert dbs.records.ability_of(ama.id).theta > 0


def test_trusting_a_genuine_post_is_worth_as_much(dbs, ama):
    sitting = begin_sitting(dbs, ama.id, now=NOW)
    caught, trusted = (
        take_answer(dbs, answer_to(dbs.bank.post(id_), sitting, decision), now=NOW)
        for id_, decision in (("id-1-a", CAUGHT), ("id-2-b", TRUSTED))
    )

    assert trusted.headline == "trusted"
    assert trusted.attempt.points == caught.attempt.points == 2


def test_the_same_answer_sent_again_gets_the_same_feedback(dbs, ama):
    sitting = begin_sitting(dbs, ama.id, now=NOW)
    answer = answer_to(dbs.bank.post("id-1-a"), sitting)

    first = take_answer(dbs, answer, now=NOW)
    again = take_answer(dbs, answer, now=NOW)

    assert again == first
    assert dbs.records.attempts_made(ama.id) == 1


def test_a_second_try_at_a_post_is_kept_but_moves_nothing(dbs, ama):
    sitting = begin_sitting(dbs, ama.id, now=NOW)
    post = dbs.bank.post("id-1-a")
    take_answer(dbs, answer_to(post, sitting), now=NOW)
    before = dbs.records.ability_of(ama.id)

    second = take_answer(dbs, answer_to(post, sitting, TRUSTED), now=NOW)

    assert second.attempt.seen_before
    assert not second.attempt.counts
    assert dbs.records.attempts_made(ama.id) == 2
    assert dbs.records.ability_of(ama.id) == before


def test_saying_cannot_tell_is_kept_too(dbs, ama):
    sitting = begin_sitting(dbs, ama.id, now=NOW)
    answer = answer_to(dbs.bank.post("id-1-a"), sitting, CANNOT_TELL)

    assert take_answer(dbs, answer, now=NOW).headline == "cannot_tell_half"
    assert dbs.records.attempts_made(ama.id) == 1


def test_an_answer_to_a_post_that_is_not_there_is_not_kept(dbs, ama):
    sitting = begin_sitting(dbs, ama.id, now=NOW)
    answer = an_answer(learner_id=ama.id, sitting_id=sitting.id, post_id="gone")

    with pytest.raises(PostUnknown):
        take_answer(dbs, answer, now=NOW)

    assert dbs.records.attempts_made(ama.id) == 0


def test_nobody_sits_down_for_somebody_who_is_gone(dbs):
    guest = enrol_guest(dbs.records, "LS", Preferences(), now=NOW)
    sitting = begin_sitting(dbs, guest.id, now=NOW)
    post = next_post(dbs, sitting)
    end_guest(dbs.records, guest.id, now=NOW)

    with pytest.raises(LearnerUnknown):
        next_post(dbs, sitting)
    with pytest.raises(LearnerUnknown):
        take_answer(dbs, answer_to(post, sitting), now=NOW)


def test_a_learner_can_disagree_with_a_verdict(dbs, ama):
    sitting = begin_sitting(dbs, ama.id, now=NOW)
    page = take_answer(dbs, answer_to(dbs.bank.post("id-1-a"), sitting), now=NOW)

    dispute(dbs, page.attempt.answer.id, "  The bridge really closed. \ud800", now=NOW)
    dispute(dbs, page.attempt.answer.id, "x" * 3 * LONGEST_DISPUTE, now=NOW)

    written = dbs.records.path.read_bytes()
    assert b'"The bridge really closed. ?"' in written
    assert dbs.records.verify().sound
    with pytest.raises(ValueError, match="no attempt"):
        dispute(dbs, "nothing", "?", now=NOW)
