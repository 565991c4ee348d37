"""`mikiwame records recall`: predicted beside observed, as somebody types it."""

import json
from datetime import timedelta

import pytest
from click.testing import CliRunner

from literacy_app.cli.errand import Doors
from literacy_app.cli.main import mikiwame
from literacy_app.domain.memory import CardKey
from literacy_app.domain.review import retrievability
from literacy_app.storage.records.opening import open_records
from tests.domain.making import NOW, a_learner, a_memory, a_review, an_attempt

PEOPLE = 30


@pytest.fixture
def types(tmp_path):
    def types(*words, lang="en"):
        nothing = Doors(*[lambda *_: 0] * 3)
        command = ["--data", str(tmp_path), "--lang", lang, "records", "recall"]
        return CliRunner().invoke(mikiwame, [*command, *words], obj=nothing)

    return types


@pytest.fixture
def reviews(tmp_path):
    """Keep rounds of reviews, a week apart; share: how many are remembered."""

    def reviews(cards, rounds, predicted, share):
        with open_records(tmp_path) as records, records.together():
            for number in range(PEOPLE):
                records.enrol(a_learner(id=f"learner-{number}"))
                for week in range(rounds):
                    keep(records, number, week, cards, predicted, share)

    return reviews


def keep(records, number, week, cards, predicted, share):
    now = NOW + timedelta(weeks=week)
    attempt = an_attempt(learner_id=f"learner-{number}", now=now)
    kept = [
        a_review(
            attempt,
            memory=a_memory(card=CardKey(f"EMO{card}", "text"), last_review=now),
            predicted=predicted if week else None,
            remembered=(number * cards + card) % 10 < 10 * share,
        )
        for card in range(cards)
    ]
    records.keep_attempt(attempt, kept)


def test_somebody_new_is_told_that_there_is_nothing_yet(types, reviews):
    reviews(cards=1, rounds=1, predicted=0.9, share=1)

    assert types().stdout == "No skill has been reviewed after a day or more yet.\n"


def test_expected_and_remembered_stand_side_by_side(types, reviews):
    reviews(cards=2, rounds=2, predicted=0.86, share=0.7)

    first, second = types().stdout.splitlines()
    assert first == "Expected to be remembered: 86 %. Remembered: 70 %. Reviews: 60."
    assert second.startswith("Reviews so far: 60. From 1000 on ")


def test_a_script_reads_the_same(types, reviews):
    reviews(cards=2, rounds=2, predicted=0.86, share=0.7)

    said = json.loads(types("--json").stdout)
    assert said["reviews"] == 60
    assert said["fit"] is None
    [found] = said["bins"]
    assert (found["low"], found["high"], found["of"]) == (0.85, 0.9, 60)
    assert (found["predicted"], found["observed"]) == pytest.approx((0.86, 0.7))


def test_a_class_that_forgets_faster_is_noticed_and_nothing_is_changed(types, reviews):
    predicted = retrievability(5, 10)
    reviews(cards=10, rounds=5, predicted=predicted, share=0.8)

    said = types().stdout.splitlines()[-1]
    fit = json.loads(types("--json").stdout)["fit"]

    assert fit["better"]
    assert fit["multiplier"] < 0.5
    assert said.startswith(f"Skills seem to last {fit['multiplier']:.2f} times as long")
    assert "Nothing has been changed." in said


def test_a_class_that_forgets_as_expected_is_left_in_peace(types, reviews):
    reviews(cards=10, rounds=5, predicted=0.8, share=0.8)

    assert "No other pace" in types().stdout
    assert "忘れる速さ" in types(lang="ja").stdout
