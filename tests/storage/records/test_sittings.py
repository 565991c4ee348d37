"""A sitting is kept from its beginning to its end, or to where it was broken off."""

from datetime import timedelta

import pytest

from literacy_app.domain.sitting_plan import KeptSitting, SittingPlan
from literacy_app.domain.testing import GroupTest
from tests.domain.making import NOW, a_learner, a_post, an_attempt

LATER = NOW + timedelta(minutes=9)
PRACTICE = SittingPlan("practice", 8, 5)
CHECKPOINT = SittingPlan("test", 30, 6)


@pytest.fixture
def begins(records, ama):
    """Let Ama begin a sitting; each is begun a second after the one before."""
    begun = []

    def begins(plan, sitting_id="sitting"):
        now = NOW + timedelta(seconds=len(begun))
        begun.append(sitting_id)
        records.begin_sitting(sitting_id, ama.id, plan=plan, now=now)

    return begins


@pytest.fixture
def a_test(records, ama):
    records.keep_test(GroupTest("spring", NOW, (("p",), ("q",)), {ama.id: 0}, "held"))
    return "spring"


def answer(records, post_id, purpose="practice", **changes):
    post = a_post(id=post_id)
    records.keep_attempt(an_attempt(post, purpose=purpose, **changes))


def test_a_sitting_is_remembered_as_it_was_planned(records, begins, ama):
    begins(CHECKPOINT)

    kept = records.sitting("sitting")
    assert kept == KeptSitting("sitting", ama.id, CHECKPOINT, NOW, None, finished=False)
    assert records.sittings_begun(ama.id) == 1


def test_a_sitting_ends_once(records, begins, ama):
    begins(PRACTICE)
    records.end_sitting("sitting", ama.id, finished=True, now=LATER)
    records.end_sitting("sitting", ama.id, finished=False, now=LATER)

    kept = records.sitting("sitting")
    assert (kept.ended_at, kept.finished) == (LATER, True)
    assert records.events() == 3


def test_a_sitting_nobody_began_is_not_there(records, ama):
    with pytest.raises(ValueError, match="no sitting"):
        records.sitting("sitting")
    with pytest.raises(ValueError, match="no sitting"):
        records.end_sitting("sitting", ama.id, finished=True, now=NOW)


def test_the_latest_unfinished_sitting_of_a_kind_is_found(records, begins, ama):
    assert records.unfinished(ama.id, "test") is None
    begins(CHECKPOINT, "one")
    begins(CHECKPOINT, "two")
    begins(PRACTICE, "three")
    assert records.unfinished(ama.id, "test").id == "two"

    records.end_sitting("two", ama.id, finished=False, now=LATER)
    assert records.unfinished(ama.id, "test").id == "one"
    assert [kept.id for kept in records.sittings_of(ama.id)] == ["one", "two", "three"]


def test_the_answers_of_a_sitting_come_in_order(records, begins):
    begins(PRACTICE)
    for post_id in ("b", "a", "c"):
        answer(records, post_id)
    answer(records, "elsewhere", sitting_id="another")

    posts = [attempt.answer.post_id for attempt in records.attempts_in("sitting")]
    assert posts == ["b", "a", "c"]


def test_posts_answered_lately_are_told_from_those_of_long_ago(records, ama):
    answer(records, "old")
    records.keep_attempt(an_attempt(a_post(id="new"), now=LATER))

    assert records.answered_since(ama.id, LATER) == {"new"}
    assert records.answered_since(ama.id, NOW) == {"old", "new"}


def test_practice_is_open_at_once(records, begins, ama):
    begins(PRACTICE)
    answer(records, "post")

    assert records.open_posts(ama.id) == {"post"}
    assert records.held_sittings(ama.id) == frozenset()


def test_a_checkpoint_opens_when_it_ends(records, begins, ama):
    begins(CHECKPOINT)
    answer(records, "post", "test")
    assert records.open_posts(ama.id) == frozenset()
    assert records.lately_right(ama.id, manipulated=True, last=9) == ()

    records.end_sitting("sitting", ama.id, finished=True, now=LATER)

    assert records.open_posts(ama.id) == {"post"}
    assert records.lately_right(ama.id, manipulated=True, last=9) == (True,)


def test_a_held_test_opens_when_it_is_released(records, begins, ama, a_test):
    begins(SittingPlan("test", 1, 2, a_test, "pre"))
    answer(records, "p", "test")
    records.end_sitting("sitting", ama.id, finished=True, now=LATER)
    assert records.held_sittings(ama.id) == {"sitting"}
    assert records.released_since(ama.id, NOW) is None

    records.release_test(a_test, "post", LATER)
    assert records.held_sittings(ama.id) == {"sitting"}
    records.release_test(a_test, "pre", LATER)

    assert records.held_sittings(ama.id) == frozenset()
    assert records.open_posts(ama.id) == {"p"}
    assert records.released_since(ama.id, NOW) == "sitting"
    assert records.released_since(ama.id, LATER + timedelta(days=1)) is None


def test_a_post_that_many_people_met_is_worn(records):
    for number in range(10):
        records.enrol(a_learner(id=f"learner-{number}"))
        answer(records, f"rare-{number}", learner_id=f"learner-{number}")
        if number < 4:
            answer(records, "common", learner_id=f"learner-{number}")
            answer(records, "common", learner_id=f"learner-{number}")
        if number < 3:
            answer(records, "usual", learner_id=f"learner-{number}")

    assert records.worn_posts(0.3, learners_from=10) == {"common"}
    assert records.worn_posts(0.3, learners_from=11) == frozenset()
    assert records.worn_posts(0.2, learners_from=2) == {"common", "usual"}


def test_a_standing_says_when_somebody_last_gave_an_answer_that_counts(records, ama):
    assert records.standing_of(ama.id).counted_at is None

    answer(records, "post")
    records.keep_attempt(an_attempt(a_post(id="other"), hinted=True, now=LATER))

    standing = records.standing_of(ama.id)
    assert (standing.counted_at, standing.manipulated, standing.genuine) == (NOW, 1, 0)
    assert standing.ability == records.ability_of(ama.id)
