"""A test for a group, from setting it to what it shows."""

from datetime import timedelta

import pytest

from literacy_app.domain.errors_of_groups import (
    GroupTestUnknown,
    NicknameUnknown,
    NobodyHere,
    NoDelayedForm,
    TooFewPosts,
    TooFewPupils,
)
from literacy_app.domain.forms import FormPlan
from literacy_app.services import group_tests
from literacy_app.services.enrol import Newcomer, enrol_learner, forget_learner
from literacy_app.services.growth import growth_of_test
from literacy_app.services.setting_tests import group_of, prospect, prospect_for
from tests.domain.making import NOW, an_attempt
from tests.services.sitting_tests import (
    calls_all_manipulated,
    enrol_a_group,
    every_second,
    nearly_all,
    set_for_everyone,
    takes,
)


@pytest.fixture
def group(records):
    enrol_a_group(records, 10)
    return records.learners()


def everyone_takes(dbs, test, occasion, right):
    for learner_id in test.halves:
        takes(dbs, test, occasion, learner_id, right)


def test_a_test_waits_for_its_group_while_it_is_open(dbs, group):
    test = set_for_everyone(dbs)
    someone = group[0].id
    assert group_tests.test_waiting(dbs, someone, now=NOW) is None

    group_tests.open_test(dbs, test, "pre", now=NOW)
    waiting, occasion = group_tests.test_waiting(dbs, someone, now=NOW)
    assert (waiting.id, occasion) == (test.id, "pre")

    takes(dbs, test, "pre", someone, every_second, to_the_end=False)
    assert group_tests.test_waiting(dbs, someone, now=NOW) is not None

    group_tests.close_test(dbs, test, now=NOW)
    assert group_tests.test_waiting(dbs, someone, now=NOW) is None


def test_who_has_finished_is_not_asked_again(dbs, group):
    test = set_for_everyone(dbs)
    group_tests.open_test(dbs, test, "pre", now=NOW)

    takes(dbs, test, "pre", group[0].id, every_second)

    assert group_tests.test_waiting(dbs, group[0].id, now=NOW) is None
    assert group_tests.test_waiting(dbs, group[1].id, now=NOW) is not None
    assert group_tests.taken_by(dbs, test, "pre") == 1


@pytest.mark.usefixtures("group")
def test_who_joined_later_is_not_in_the_test(dbs):
    test = set_for_everyone(dbs)
    group_tests.open_test(dbs, test, "pre", now=NOW)

    newcomer = Newcomer(nickname="Late", picture="cat", band="LS")
    late = enrol_learner(dbs.records, newcomer, now=NOW)

    assert group_tests.test_waiting(dbs, late.id, now=NOW) is None


@pytest.mark.usefixtures("group")
def test_half_of_the_group_begins_with_each_form(dbs):
    test = set_for_everyone(dbs)

    assert sorted(test.halves.values()) == [0] * 5 + [1] * 5


@pytest.mark.usefixtures("group")
def test_a_group_that_learnt_a_lot_grew(dbs):
    test = set_for_everyone(dbs)
    everyone_takes(dbs, test, "pre", every_second)
    everyone_takes(dbs, test, "post", nearly_all)

    found = growth_of_test(dbs, test)

    assert found.growth.headline == "grew"
    assert (found.n_both, found.n_missing) == (10, 0)
    assert (found.before, found.after) == (16, 16)


@pytest.mark.usefixtures("group")
def test_a_group_of_new_cynics_is_more_suspicious_not_sharper(dbs):
    test = set_for_everyone(dbs)
    everyone_takes(dbs, test, "pre", every_second)
    everyone_takes(dbs, test, "post", calls_all_manipulated)

    assert growth_of_test(dbs, test).growth.headline == "more suspicious, not sharper"


@pytest.mark.usefixtures("group")
def test_who_is_missing_is_only_counted(dbs):
    test = set_for_everyone(dbs)
    everyone_takes(dbs, test, "pre", every_second)
    for learner_id in list(test.halves)[:8]:
        takes(dbs, test, "post", learner_id, nearly_all)

    found = growth_of_test(dbs, test)

    assert (found.n_both, found.n_missing) == (8, 2)


def test_who_has_left_is_in_no_test_any_more(dbs, group):
    test = set_for_everyone(dbs)
    everyone_takes(dbs, test, "pre", every_second)
    everyone_takes(dbs, test, "post", nearly_all)

    forget_learner(dbs, group[0].id, now=NOW)
    found = growth_of_test(dbs, group_tests.find_test(dbs, test.id))

    assert (found.n_both, found.n_missing) == (9, 0)


@pytest.mark.usefixtures("group")
def test_seven_pupils_are_too_few(dbs):
    test = set_for_everyone(dbs)
    everyone_takes(dbs, test, "pre", every_second)
    for learner_id in list(test.halves)[:7]:
        takes(dbs, test, "post", learner_id, nearly_all)

    with pytest.raises(TooFewPupils):
        growth_of_test(dbs, test)


@pytest.mark.usefixtures("group")
def test_where_twins_stand_in_two_forms_answers_stay_closed(dbs, make_dbs):
    assert set_for_everyone(dbs).feedback == "held"
    assert set_for_everyone(make_dbs(200)).feedback == "at_end"
    assert set_for_everyone(make_dbs(200), held=True).feedback == "held"


@pytest.mark.usefixtures("group")
def test_releasing_early_gives_away_the_later_form(dbs, make_dbs):
    test = set_for_everyone(dbs)
    assert group_tests.spoils_later_forms(dbs, test, "pre")

    everyone_takes(dbs, test, "post", nearly_all)
    assert not group_tests.spoils_later_forms(dbs, test, "pre")

    large = make_dbs(200)
    assert not group_tests.spoils_later_forms(large, set_for_everyone(large), "pre")


@pytest.mark.usefixtures("group")
def test_what_is_released_is_remembered(dbs):
    test = set_for_everyone(dbs)

    group_tests.release_test(dbs, test, "pre", now=NOW)

    assert group_tests.find_test(dbs, test.id[:6]).released == {"pre"}


@pytest.mark.usefixtures("group")
def test_a_delayed_test_needs_a_third_form(dbs, make_dbs):
    with pytest.raises(NoDelayedForm):
        group_tests.open_test(dbs, set_for_everyone(dbs), "delayed", now=NOW)

    large = make_dbs(60)
    group_tests.open_test(large, set_for_everyone(large), "delayed", now=NOW)


@pytest.mark.usefixtures("group")
def test_a_test_that_cannot_be_taken_has_no_answers_and_shows_no_growth(dbs):
    test = set_for_everyone(dbs)

    with pytest.raises(NoDelayedForm):
        group_tests.release_test(dbs, test, "delayed", now=NOW)
    with pytest.raises(NoDelayedForm):
        growth_of_test(dbs, test, "delayed")
    assert not dbs.records.group_test(test.id).released


def test_posts_somebody_has_met_are_not_used(make_dbs, group):
    dbs = make_dbs(20)
    for number in range(8):
        post = dbs.bank.post(f"id-{number}-a" if number else "id-0-b")
        dbs.records.keep_attempt(an_attempt(post, learner_id=group[0].id))

    with pytest.raises(TooFewPosts) as raised:
        prospect_for(dbs, group_of(dbs), posts=16, seed=1, now=NOW)

    assert raised.value.taken == 16


def test_posts_of_a_test_to_come_are_known_until_it_is_taken(make_dbs, group):
    dbs = make_dbs(60)
    test = set_for_everyone(dbs)
    someone = group[0].id
    assert len(group_tests.still_to_come(dbs, someone, now=NOW)) == 48

    group_tests.open_test(dbs, test, "pre", now=NOW)
    takes(dbs, test, "pre", someone, every_second)
    assert len(group_tests.still_to_come(dbs, someone, now=NOW)) == 32


def test_a_test_that_was_forgotten_gives_its_posts_back(make_dbs, group):
    dbs = make_dbs(60)
    test = set_for_everyone(dbs)
    next_year = NOW + timedelta(days=200)

    assert group_tests.still_to_come(dbs, group[0].id, now=next_year) == set()

    group_tests.open_test(dbs, test, "pre", now=next_year)
    assert len(group_tests.still_to_come(dbs, group[0].id, now=next_year)) == 48


@pytest.mark.usefixtures("group")
def test_the_group_is_everyone_or_those_named(dbs):
    assert len(group_of(dbs)) == 10
    named = group_of(dbs, ["pupil 3", "Pupil 5"])
    assert {who.nickname for who in named} == {"Pupil 3", "Pupil 5"}
    with pytest.raises(NicknameUnknown):
        group_of(dbs, ["Nobody"])


def test_without_people_there_is_no_group(dbs):
    with pytest.raises(NobodyHere):
        group_of(dbs)


@pytest.mark.usefixtures("group")
def test_a_test_is_found_by_the_beginning_of_its_id(dbs):
    with pytest.raises(GroupTestUnknown) as raised:
        group_tests.find_test(dbs, "a")
    assert raised.value.choices == ()

    one = set_for_everyone(dbs)

    assert group_tests.find_test(dbs, one.id[:5].upper()).id == one.id
    for nothing in ("no", "", " "):
        with pytest.raises(GroupTestUnknown) as raised:
            group_tests.find_test(dbs, nothing)
        assert raised.value.choices == (one.id,)


def test_a_small_group_is_told_that_it_cannot_know(dbs):
    found = prospect(dbs.bank.cards(), FormPlan(), pupils=7)

    assert found.visible is None
    assert found.left == 8
    assert found.forms.lacking == (12, 12)
