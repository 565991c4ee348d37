"""What is written comes back as it was."""

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_app.domain.attempt import Answer, Attempt, Opened, RegionMark, WordMark
from literacy_app.domain.decision import CANNOT_TELL, SCALE
from literacy_app.domain.event import canonical
from literacy_app.domain.memory import CardKey, Memory, Reviewed
from literacy_app.domain.people import Learner, Preferences
from literacy_app.domain.post import Rect
from literacy_app.domain.sitting_plan import SittingPlan
from literacy_app.domain.testing import GroupTest
from literacy_app.storage.records.payloads import (
    attempt_facts,
    attempt_from,
    learner_facts,
    learner_from,
    written,
)
from literacy_app.storage.records.payloads_of_practice import (
    plan_facts,
    plan_from,
    reviewed_facts,
    reviewed_from,
)
from literacy_app.storage.records.payloads_of_tests import (
    group_test_facts,
    group_test_from,
)

words = st.text(max_size=12)
shares = st.floats(0, 1)
seconds = st.floats(0, 1e6)
logits = st.floats(-6, 6)
moments = st.datetimes(
    min_value=datetime(2000, 1, 1),  # noqa: DTZ001 - the strategy adds the zone
    timezones=st.just(UTC),
)
tactics = st.lists(words, max_size=3).map(tuple)
marks = st.one_of(
    st.builds(WordMark, tactic=st.none() | words),
    st.builds(RegionMark, words, st.builds(Rect, *[shares] * 4), st.none() | words),
)
answers = st.builds(
    Answer,
    decision=st.sampled_from((*SCALE, CANNOT_TELL)),
    opened=st.lists(st.builds(Opened, at_seconds=seconds), max_size=3).map(tuple),
    marks=st.lists(marks, max_size=3).map(tuple),
    tactics=tactics,
    shown_at=moments,
    seconds=seconds,
)
attempts = st.builds(
    Attempt,
    answer=answers,
    tactics=tactics,
    tactic_f1=st.none() | shares,
    words_iou=st.none() | shares,
    regions_hit=st.none() | shares,
    difficulty=logits,
    difficulty_variance=shares,
    taken_at=moments,
)
cards = st.builds(CardKey, words)
reviews = st.builds(
    Reviewed,
    predicted=st.none() | shares,
    attempts=tactics,
    memory=st.builds(
        Memory, cards, shares, shares, moments, moments, st.integers(1, 99)
    ),
)
tests = st.builds(
    GroupTest,
    set_at=moments,
    forms=st.lists(tactics, max_size=3).map(tuple),
    halves=st.dictionaries(words, st.integers(0, 1), max_size=3),
    open_for=st.none(),
    released=st.just(frozenset()),
)
preferences = st.builds(Preferences, text_size=st.floats(1, 2))
learners = st.builds(Learner, joined_at=moments, preferences=preferences)


@settings(max_examples=60)
@given(attempts)
def test_an_attempt_comes_back_as_it_was(attempt):
    payload = canonical(attempt_facts(attempt))

    assert attempt_from(json.loads(payload)) == attempt


@settings(max_examples=60)
@given(learners)
def test_a_learner_comes_back_as_they_were(learner):
    payload = canonical(learner_facts(learner))

    assert learner_from(json.loads(payload)) == learner


@settings(max_examples=60)
@given(reviews)
def test_a_review_comes_back_as_it_was(reviewed):
    facts = json.loads(canonical(reviewed_facts(reviewed)))

    assert reviewed_from(reviewed.learner_id, facts) == reviewed


@settings(max_examples=60)
@given(tests)
def test_a_test_comes_back_as_it_was_set(test):
    assert group_test_from(json.loads(canonical(group_test_facts(test)))) == test


@settings(max_examples=30)
@given(st.builds(SittingPlan))
def test_a_plan_comes_back_as_it_was(plan):
    assert plan_from(json.loads(canonical(plan_facts(plan)))) == plan


@settings(max_examples=60)
@given(moments, moments)
def test_moments_sort_as_text(one, other):
    assert (written(one) < written(other)) == (one < other)


def test_a_moment_in_tokyo_is_kept_in_world_time():
    tokyo = timezone(timedelta(hours=9))

    assert written(datetime(2026, 11, 23, 8, tzinfo=tokyo)) == (
        "2026-11-22T23:00:00.000000+00:00"
    )


def test_a_moment_without_a_time_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        written(datetime(2026, 11, 23))  # noqa: DTZ001 - that is the point
