"""A skill comes back before it fades, and only evidence says how well it is known."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from fsrs import Card, Rating, Scheduler

from literacy_app.domain.attempt import RegionMark, WordMark
from literacy_app.domain.decision import CANNOT_TELL, Decision
from literacy_app.domain.memory import CardKey
from literacy_app.domain.post import Rect
from literacy_app.domain.review import (
    is_due,
    pair_rating,
    rate,
    recall,
    retrievability,
    review,
    review_interval,
    says_something,
)
from tests.domain.making import CAUGHT, NOW, TRUSTED, a_genuine_post, an_attempt
from tests.domain.reference import vectors

HURRY = CardKey("EMO1", "text")
SURE = Decision("manipulated", 0.95)
UNSURE = Decision("manipulated", 0.6)
GRADES = {"A": "again", "H": "hard", "G": "good", "E": "easy"}


def reviewed(ratings):
    """Review one card again and again, each time on the day it is due."""
    memory, now, rows = None, datetime(2022, 11, 29, 12, 30, tzinfo=UTC), []
    for letter in ratings:
        memory = review(HURRY, memory, GRADES[letter], now)
        days = (memory.due - memory.last_review).days
        rows.append([days, memory.stability, memory.difficulty])
        now = memory.due
    return rows


def days_until_due(ratings):
    return [days for days, _, _ in reviewed(ratings)]


@vectors("fsrs_rows")
def test_reviews_follow_the_worked_example(vector):
    got = reviewed(vector["inputs"]["ratings"])

    for row, expected in zip(got, vector["expected"], strict=True):
        assert row == pytest.approx(expected, abs=vector["tolerance"])


@vectors("fsrs_intervals", "fsrs_last")
def test_the_package_still_computes_what_its_authors_published(vector):
    names = {"A": Rating.Again, "H": Rating.Hard, "G": Rating.Good}
    scheduler, card = Scheduler(enable_fuzzing=False), Card(card_id=0)
    now, days = datetime(2022, 11, 29, 12, 30, tzinfo=UTC), []
    gaps = vector["inputs"].get("gaps")
    for number, letter in enumerate(vector["inputs"]["ratings"]):
        now += timedelta(days=gaps[number] if gaps else 0)
        card, _ = scheduler.review_card(card, names[letter], now)
        days.append((card.due - card.last_review).days)
        now = now if gaps else card.due

    expected = vector["expected"]
    assert card.stability == pytest.approx(expected["S"], abs=vector["tolerance"])
    assert card.difficulty == pytest.approx(expected["D"], abs=vector["tolerance"])
    assert days == expected.get("days", days)


@vectors("retrievability")
def test_recall_falls_along_the_curve(vector):
    got = retrievability(**vector["inputs"])

    assert got == pytest.approx(vector["expected"], abs=vector["tolerance"])


@vectors("review_interval")
def test_the_curve_says_when_recall_has_fallen_so_far(vector):
    got = review_interval(**vector["inputs"])

    assert got == pytest.approx(vector["expected"], abs=vector["tolerance"])


def test_a_tactic_learnt_well_comes_back_after_four_days_then_a_month():
    assert days_until_due("GG") == [4, 31]


def test_a_tactic_never_stays_away_for_more_than_120_days():
    assert max(days_until_due("E" * 12)) == 120


def test_a_tactic_that_was_missed_comes_back_soon():
    missed, known = days_until_due("GGA")[-1], days_until_due("GGG")[-1]

    assert missed <= 4 < known


def test_a_tactic_met_twice_on_one_day_does_not_count_as_a_month_well_kept():
    first = review(HURRY, None, "good", NOW)
    again = review(HURRY, first, "good", NOW + timedelta(minutes=10))

    assert again.reviews == 2
    assert again.stability == pytest.approx(first.stability, rel=0.05)


def test_what_was_just_reviewed_is_there_and_later_less_so():
    memory = review(HURRY, None, "good", NOW)
    later = [recall(memory, NOW + timedelta(days=days)) for days in (0, 1, 4, 30)]

    assert later[0] == 1
    assert later == sorted(later, reverse=True)
    assert recall(memory, memory.due) == pytest.approx(0.85, abs=0.02)
    assert recall(memory, NOW - timedelta(days=1)) == 1


def test_a_card_is_due_on_the_day_the_wall_clock_shows():
    tokyo = timezone(timedelta(hours=9))
    memory = review(HURRY, None, "good", datetime(2026, 11, 1, 20, tzinfo=UTC))

    # Four days later is the 5th in Greenwich, and already the 6th in Tokyo.
    assert not is_due(memory, datetime(2026, 11, 5, 23, tzinfo=tokyo))
    assert is_due(memory, datetime(2026, 11, 6, 0, 5, tzinfo=tokyo))
    assert is_due(memory, datetime(2026, 11, 5, 1, tzinfo=UTC))


def answer(**changes):
    """Return an attempt at a post that uses EMO1, its tactic named."""
    return an_attempt(**{"tactics": ("EMO1",), **changes})


def test_whoever_missed_the_trick_starts_again():
    assert rate(answer(decision=TRUSTED)) == "again"
    assert rate(answer(decision=CANNOT_TELL)) == "again"


def test_whoever_named_another_trick_starts_again():
    assert rate(answer(tactics=("EVI2",))) == "again"


def test_the_right_family_is_near_enough():
    assert rate(answer(tactics=("EMO3",))) == "good"


def test_whoever_was_unsure_or_named_nothing_found_it_hard():
    assert rate(answer(decision=UNSURE)) == "hard"
    assert rate(answer(tactics=())) == "hard"


def test_whoever_saw_and_named_the_trick_knows_it():
    assert rate(answer()) == "good"


@pytest.mark.parametrize(
    ("words", "regions", "rating"),
    [
        (0.5, None, "easy"),
        (None, 1.0, "easy"),
        (0.9, 0.5, "easy"),
        (0.9, 0.0, "good"),
        (0.4, None, "good"),
        (None, None, "good"),
    ],
)
def test_whoever_marked_it_well_and_was_sure_found_it_easy(words, regions, rating):
    attempt = replace(answer(decision=SURE), words_iou=words, regions_hit=regions)

    assert rate(attempt) == rating


def test_marks_alone_make_nothing_easy():
    attempt = answer(
        decision=UNSURE,
        marks=(
            WordMark("text", 0, 4, "EMO1"),
            RegionMark("m", Rect(0, 0, 1, 1), "EMO1"),
        ),
    )

    assert rate(replace(attempt, words_iou=1.0, regions_hit=1.0)) == "hard"


def test_whoever_suspects_the_honest_lookalike_too_found_it_hard_at_most():
    honest = an_attempt(a_genuine_post(), decision=CAUGHT)

    assert pair_rating(answer(), honest) == "hard"
    assert pair_rating(answer(decision=TRUSTED), honest) == "again"


@pytest.mark.parametrize("decision", [TRUSTED, CANNOT_TELL])
def test_whoever_leaves_the_honest_lookalike_alone_keeps_the_rating(decision):
    honest = an_attempt(a_genuine_post(), decision=decision)

    assert pair_rating(answer(), honest) == "good"


def test_a_hurried_hinted_or_repeated_answer_says_nothing_of_memory():
    assert not says_something(answer(seconds=0.9))
    assert not says_something(answer(hinted=True))
    assert not says_something(answer(seen_before=True))
    assert not says_something(answer(decision=CANNOT_TELL, seconds=0.9))
    assert says_something(answer())
    assert says_something(answer(decision=CANNOT_TELL))
