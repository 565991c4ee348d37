"""A sitting, from the first post to the feedback on the last."""

from datetime import timedelta

import pytest

from literacy_app.domain.decision import CANNOT_TELL
from literacy_app.domain.difficulty import CalibratedPost, Difficulty, from_rating
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
from tests.services.packs import a_mixed_pack, a_pack
from tests.services.sitting import a_whole_sitting, answer_to, go_on


def test_a_sitting_is_half_genuine_and_has_no_twins(dbs, ama):
    posts = [turn.post for turn in a_whole_sitting(dbs, ama.id)]

    assert [post.verdict for post in posts].count("genuine") == len(posts) / 2 == 4
    assert len({post.pair for post in posts}) == len(posts)


def test_no_post_comes_twice_within_sixty_days(dbs, ama):
    posts = [
        turn.post.id
        for day in range(5)
        for turn in a_whole_sitting(dbs, ama.id, now=NOW + timedelta(days=day))
    ]

    assert len(set(posts)) == len(posts) == 40


def test_the_same_seed_and_answers_give_the_same_sitting(dbs, ama):
    def first_post(seed):
        sitting = begin_sitting(dbs, ama.id, now=NOW, seed=seed)
        return next_post(dbs, sitting, now=NOW).post.id

    assert first_post(4) == first_post(4)
    assert len({first_post(seed) for seed in range(20)}) > 5


def test_posts_somebody_wants_to_avoid_do_not_come(records, ama):
    bank = bank_in_memory([a_pack(4, sensitivity=("war",))], "c" * 64)
    dbs = Databases(bank, records)
    wishes = Preferences(avoided=frozenset({"war"}))
    keep_preferences(dbs, ama.id, wishes, now=NOW)

    sitting = begin_sitting(dbs, ama.id, now=NOW)
    with pytest.raises(BankIsUsedUp):
        next_post(dbs, sitting, now=NOW)
    bank.close()


def test_a_sitting_ends_early_when_only_twins_are_left(make_dbs, ama):
    assert len(a_whole_sitting(make_dbs(4), ama.id)) == 4


def test_a_used_up_bank_says_how_much_was_done(make_dbs, ama):
    dbs = make_dbs(4)
    for _ in range(2):
        a_whole_sitting(dbs, ama.id)

    sitting = begin_sitting(dbs, ama.id, now=NOW)
    with pytest.raises(BankIsUsedUp) as end:
        next_post(dbs, sitting, now=NOW)

    assert end.value.answered == 8


def test_after_sixty_days_an_old_post_may_come_again_where_nothing_is_new(
    make_dbs, ama
):
    dbs = make_dbs(4)
    for _ in range(2):
        a_whole_sitting(dbs, ama.id)

    later = NOW + timedelta(days=61)
    assert len(a_whole_sitting(dbs, ama.id, now=later)) == 4
    assert dbs.records.counts_of(ama.id).genuine <= 4


def test_whoever_does_well_gets_harder_posts(records, ama):
    bank = bank_in_memory([a_mixed_pack(150)], "c" * 64)
    dbs = Databases(bank, records)

    first, *_, last = (
        a_whole_sitting(dbs, ama.id, now=NOW + timedelta(hours=hour))
        for hour in range(4)
    )

    def hardness(turns):
        return sum(turn.post.difficulty_prior for turn in turns) / len(turns)

    assert hardness(last) > hardness(first) + 0.5
    bank.close()


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
    assert [memory.reviews for memory in dbs.records.cards_of(ama.id)] == [1]


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


def test_a_post_seen_as_the_twin_in_feedback_is_kept_but_moves_nothing(dbs, ama):
    sitting = begin_sitting(dbs, ama.id, now=NOW)
    take_answer(dbs, answer_to(dbs.bank.post("id-1-a"), sitting), now=NOW)
    before = dbs.records.ability_of(ama.id)

    twin = answer_to(dbs.bank.post("id-1-b"), sitting, TRUSTED)
    page = take_answer(dbs, twin, now=NOW)

    assert page.attempt.seen_before
    assert dbs.records.ability_of(ama.id) == before


def test_an_answer_keeps_the_difficulty_it_was_given_with(dbs, ama):
    sitting = begin_sitting(dbs, ama.id, now=NOW)
    one, other = dbs.bank.post("id-1-a"), dbs.bank.post("id-2-a")
    before = take_answer(dbs, answer_to(one, sitting), now=NOW).attempt

    found = CalibratedPost(Difficulty(1.25, 0.04), n=80)
    calibrated = {(post.id, post.rev): found for post in (one, other)}
    dbs.records.keep_calibration(calibrated, NOW)
    dbs.forget_shelf()
    after = take_answer(dbs, answer_to(other, sitting), now=NOW).attempt

    assert dbs.shelf().by_id[other.id].difficulty == found.difficulty
    assert (after.difficulty, after.difficulty_variance) == (1.25, 0.04)
    assert dbs.records.attempt(before.answer.id) == before
    assert before.difficulty == from_rating(one.difficulty_prior).b


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
    [turn] = go_on(dbs, sitting, most=1)
    end_guest(dbs, guest.id, now=NOW)

    with pytest.raises(LearnerUnknown):
        next_post(dbs, sitting, now=NOW)
    with pytest.raises(LearnerUnknown):
        take_answer(dbs, answer_to(turn.post, sitting), now=NOW)


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
