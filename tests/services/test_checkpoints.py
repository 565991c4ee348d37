"""Tests: they adapt or have a fixed form, go on after a crash, and keep quiet."""

from dataclasses import replace
from datetime import timedelta

import pytest

from literacy_app.domain.errors import BankIsUsedUp, FeedbackHeld
from literacy_app.domain.people import Preferences
from literacy_app.services import group_tests
from literacy_app.services.databases import Databases
from literacy_app.services.practise import begin_sitting, end_sitting, next_post
from literacy_app.services.preferences import keep_preferences
from literacy_app.services.progress import home_summary
from literacy_app.services.summary import feedback_of, sitting_summary
from literacy_app.storage.bank.opening import bank_in_memory
from tests.domain.making import NOW
from tests.services.packs import a_mixed_pack
from tests.services.sitting import answer_turn, cynically, go_on
from tests.services.sitting_tests import enrol_a_group, set_for_everyone

TOMORROW = NOW + timedelta(days=1)


@pytest.fixture
def dbs(records):
    bank = bank_in_memory([a_mixed_pack(80)], "c" * 64)
    yield Databases(bank, records)
    bank.close()


def sit_down(dbs, learner_id, now=NOW, seed=1):
    return begin_sitting(dbs, learner_id, purpose="test", now=now, seed=seed)


def test_a_test_asks_until_it_knows_enough(dbs, ama):
    sitting = sit_down(dbs, ama.id)
    turns = go_on(dbs, sitting, cynically)

    verdicts = [turn.post.verdict for turn in turns]
    assert {turn.purpose for turn in turns} == {"test"}
    assert 12 <= len(turns) <= sitting.length == 30
    assert min(verdicts.count("manipulated"), verdicts.count("genuine")) >= 6
    assert abs(dbs.records.ability_of(ama.id).theta) < 0.3


def test_no_feedback_comes_before_the_end(dbs, ama):
    sitting = sit_down(dbs, ama.id)
    turn = next_post(dbs, sitting, now=NOW)

    assert answer_turn(dbs, sitting, turn, id="first") is None
    with pytest.raises(FeedbackHeld):
        feedback_of(dbs, "first")

    end_sitting(dbs, sitting.id, finished=True, now=NOW)
    assert feedback_of(dbs, "first").post == turn.post


def test_a_test_broken_off_goes_on_at_the_same_post(dbs, ama):
    sitting = sit_down(dbs, ama.id)
    go_on(dbs, sitting, most=5)
    there = next_post(dbs, sitting, now=NOW)

    again = sit_down(dbs, ama.id, TOMORROW, seed=99)

    assert again.id == sitting.id
    assert again.answered == 5
    assert next_post(dbs, again, now=TOMORROW) == there


def test_a_test_broken_off_asks_the_same_as_one_in_one_go(dbs, records):
    enrol_a_group(records, 2)
    one, other = (learner.id for learner in records.learners())

    through = [t.post.id for t in go_on(dbs, sit_down(dbs, one))]
    piecemeal = []
    while part := go_on(dbs, sit_down(dbs, other), most=3):
        piecemeal += [turn.post.id for turn in part]

    assert piecemeal == through


def test_after_the_end_another_test_begins_with_other_posts(dbs, ama):
    first = sit_down(dbs, ama.id)
    met = {turn.post.pair for turn in go_on(dbs, first)}
    end_sitting(dbs, first.id, finished=True, now=NOW)

    second = sit_down(dbs, ama.id, TOMORROW)

    assert second.id != first.id
    assert met.isdisjoint(turn.post.pair for turn in go_on(dbs, second))


def test_a_test_reviews_no_skills(dbs, ama):
    go_on(dbs, sit_down(dbs, ama.id))

    assert dbs.records.cards_of(ama.id) == ()


def test_a_test_needs_posts_nobody_remembers(make_dbs, ama):
    dbs = make_dbs(3)
    first = sit_down(dbs, ama.id)
    go_on(dbs, first)
    end_sitting(dbs, first.id, finished=True, now=NOW)

    with pytest.raises(BankIsUsedUp):
        next_post(dbs, sit_down(dbs, ama.id), now=NOW)


# Tests set for a group


@pytest.fixture
def group(records):
    enrol_a_group(records, 8)
    return [learner.id for learner in records.learners()]


def posts_of(turns):
    return [turn.post.id for turn in turns]


def test_a_test_set_for_the_group_has_its_fixed_form(dbs, group):
    test = set_for_everyone(dbs)
    group_tests.open_test(dbs, test, "pre", now=NOW)

    for learner_id in group[:2]:
        sitting = sit_down(dbs, learner_id)
        form = test.form_for(learner_id, "pre")
        assert sitting.length == len(form) == 16
        assert sorted(posts_of(go_on(dbs, sitting))) == sorted(form)


def test_the_form_comes_in_another_order_for_everyone(dbs, group):
    test = set_for_everyone(dbs)
    group_tests.open_test(dbs, test, "pre", now=NOW)

    orders = {
        tuple(posts_of(go_on(dbs, sit_down(dbs, who, seed=n))))
        for n, who in enumerate(group)
    }

    assert len(orders) == len(group)


def test_a_group_test_broken_off_goes_on_with_the_posts_left(dbs, group):
    test = set_for_everyone(dbs)
    group_tests.open_test(dbs, test, "pre", now=NOW)
    begun = posts_of(go_on(dbs, sit_down(dbs, group[0]), most=6))

    again = sit_down(dbs, group[0], TOMORROW, seed=5)
    rest = posts_of(go_on(dbs, again, now=TOMORROW))

    assert again.answered == 6
    assert sorted(begun + rest) == sorted(test.form_for(group[0], "pre"))


def test_the_group_test_goes_before_ones_own(dbs, group):
    own = sit_down(dbs, group[0])
    go_on(dbs, own, most=2)
    test = set_for_everyone(dbs)
    group_tests.open_test(dbs, test, "pre", now=NOW)

    set_one = sit_down(dbs, group[0])
    assert dbs.records.sitting(set_one.id).plan.test_id == test.id
    go_on(dbs, set_one)
    end_sitting(dbs, set_one.id, finished=True, now=NOW)

    assert sit_down(dbs, group[0]).id == own.id


def test_held_answers_wait_for_the_teacher(dbs, group):
    test = set_for_everyone(dbs, held=True)
    group_tests.open_test(dbs, test, "pre", now=NOW)
    sitting = sit_down(dbs, group[0])
    assert not sitting.feedback_open
    go_on(dbs, sitting)
    end_sitting(dbs, sitting.id, finished=True, now=NOW)
    [first, *_] = dbs.records.attempts_in(sitting.id)

    with pytest.raises(FeedbackHeld):
        feedback_of(dbs, first.answer.id)
    group_tests.release_test(dbs, test, "pre", now=NOW)

    assert feedback_of(dbs, first.answer.id).attempt == first


def test_answers_released_early_stay_closed_while_somebody_is_at_it(dbs, group):
    someone = group[0]
    test = set_for_everyone(dbs, held=True)
    group_tests.open_test(dbs, test, "pre", now=NOW)
    sitting = sit_down(dbs, someone)
    go_on(dbs, sitting, most=4)
    group_tests.release_test(dbs, test, "pre", now=NOW)

    assert not sitting_summary(dbs, sitting.id, now=NOW).feedback_open
    home = home_summary(dbs, someone, now=NOW)
    assert (home.caught.of, home.trusted.of, home.released) == (0, 0, None)

    go_on(dbs, sitting)
    end_sitting(dbs, sitting.id, finished=True, now=NOW)
    assert sitting_summary(dbs, sitting.id, now=NOW).feedback_open
    home = home_summary(dbs, someone, now=NOW)
    assert (home.caught.of, home.trusted.of, home.released) == (8, 8, sitting.id)


def test_what_was_left_unfinished_opens_once_closed_and_released(dbs, group):
    test = set_for_everyone(dbs, held=True)
    group_tests.open_test(dbs, test, "pre", now=NOW)
    sitting = sit_down(dbs, group[0])
    go_on(dbs, sitting, most=4)
    group_tests.close_test(dbs, test, now=NOW)
    group_tests.release_test(dbs, test, "pre", now=NOW)

    assert sitting_summary(dbs, sitting.id, now=NOW).feedback_open


def test_practice_does_not_tell_by_a_twin_what_a_test_holds_back(dbs, group):
    test = set_for_everyone(dbs, held=True)
    group_tests.open_test(dbs, test, "pre", now=NOW)
    sitting = sit_down(dbs, group[0])
    judged = {turn.post.pair for turn in go_on(dbs, sitting)}
    end_sitting(dbs, sitting.id, finished=True, now=NOW)

    for day in range(6):
        sitting = begin_sitting(dbs, group[0], now=NOW + timedelta(days=day), seed=day)
        assert judged.isdisjoint(turn.post.pair for turn in go_on(dbs, sitting))


def test_posts_of_a_test_to_come_stay_out_of_practice(dbs, group):
    test = set_for_everyone(dbs)
    group_tests.open_test(dbs, test, "pre", now=NOW)
    forms = {post for form in test.forms[:2] for post in form}
    pairs = {dbs.shelf().by_id[post].pair for post in forms}

    for day in range(4):
        sitting = begin_sitting(dbs, group[0], now=NOW + timedelta(days=day), seed=day)
        assert pairs.isdisjoint(turn.post.pair for turn in go_on(dbs, sitting))


def test_topics_somebody_avoids_are_left_out_of_their_form(records, group):
    pack = a_mixed_pack(40)
    posts = tuple(
        replace(post, sensitivity=("war",) if n % 5 == 0 else ())
        for n, post in enumerate(pack.posts)
    )
    bank = bank_in_memory([replace(pack, posts=posts)], "c" * 64)
    dbs = Databases(bank, records)
    test = set_for_everyone(dbs)
    group_tests.open_test(dbs, test, "pre", now=NOW)
    avoids = Preferences(avoided=frozenset({"war"}))
    keep_preferences(dbs, group[0], avoids, now=NOW)

    turns = go_on(dbs, sit_down(dbs, group[0]))

    assert turns
    assert not any(turn.post.sensitivity for turn in turns)
    bank.close()
