"""Done by doing, secure by evidence."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest

from literacy_app.domain.counted import Counted
from literacy_app.domain.discernment import Judged, sigmoid
from literacy_app.domain.lesson import LessonPlace, steps_of
from literacy_app.domain.module_standing import is_secure, module_ability, standing
from tests.domain.lessons import A_MODULE, AN_OUTLINE
from tests.domain.making import NOW

TAUGHT = frozenset({"EMO-01"})


def answers(count, right_for, *, tactics=("EMO-01",), every=2):
    """Return judgements; every so many-th post is genuine."""
    found = []
    for number in range(count):
        manipulated = number % every != 0
        right = right_for(number, manipulated)
        judged = Judged(manipulated, right, 0.0, 0.33)
        at = NOW + timedelta(minutes=number)
        found.append(Counted(judged, at, tuple(tactics), 0.8))
    return found


def secure(history):
    return is_secure(history, TAUGHT, NOW + timedelta(hours=9))


@pytest.mark.parametrize("every", [2, 3, 4, 5])
@pytest.mark.parametrize("count", [8, 16, 40, 120, 400])
def test_a_cynic_never_becomes_secure(count, every):
    assert not secure(answers(count, lambda _, manipulated: manipulated, every=every))


def test_one_who_trusts_everything_never_becomes_secure():
    history = answers(80, lambda _, manipulated: not manipulated, every=3)

    assert not secure(history)


@pytest.mark.parametrize("seed", range(10))
def test_a_cynic_who_is_mostly_consistent_stays_short_of_it_too(seed):
    chance = Random(seed)

    def says(_, manipulated):
        return manipulated if chance.random() < 0.9 else not manipulated

    assert not secure(answers(60, says, every=4))


def test_few_right_answers_are_no_evidence_yet():
    assert not secure(answers(7, lambda *_: True))


def test_answers_on_one_kind_only_are_no_evidence():
    assert not secure(answers(40, lambda *_: True, every=1000))


def test_telling_both_kinds_apart_makes_secure():
    assert secure(answers(24, lambda *_: True))


def test_half_right_is_not_secure_however_often():
    assert not secure(answers(200, lambda number, _: number % 4 < 2))


def test_skill_with_other_tactics_does_not_make_up_for_none_with_these():
    others = answers(60, lambda *_: True, tactics=("SRC-01",))
    failed = answers(12, lambda *_: False)

    ability = module_ability([*others, *failed], TAUGHT, NOW)
    elsewhere = module_ability([*others, *failed], frozenset({"SRC-01"}), NOW)
    assert not secure([*others, *failed])
    assert ability.theta < elsewhere.theta


def test_a_long_pause_makes_less_sure():
    history = answers(24, lambda *_: True)
    later = NOW + timedelta(days=400)

    fresh, old = (module_ability(history, TAUGHT, at) for at in (NOW, later))
    assert old.var_theta > fresh.var_theta


def test_a_sharp_learner_becomes_secure_and_a_guessing_one_does_not():
    def secure_share(theta):
        hits = 0
        for seed in range(30):
            chance = Random(seed)
            hits += secure(
                answers(40, lambda *_, c=chance: c.random() < sigmoid(theta))
            )
        return hits / 30

    assert secure_share(2.5) > 0.8
    assert secure_share(0.0) == 0.0


def test_a_module_is_done_when_every_step_was_taken():
    steps = steps_of(A_MODULE, "LS")
    new = standing(AN_OUTLINE, steps, LessonPlace(), quizzes=0, secure=False)
    assert (new.state, new.steps_done, new.steps) == ("new", 0, 5)

    read = LessonPlace("twins", frozenset({"parts", "twins"}))
    begun = standing(AN_OUTLINE, steps, read, quizzes=1, secure=False)
    assert (begun.state, begun.steps_done, begun.pages_read) == ("begun", 3, 2)

    worked = replace(read, done=frozenset({"parts/check-1", "twins/twins-1"}))
    assert standing(AN_OUTLINE, steps, worked, quizzes=1, secure=False).state == "done"
    assert standing(AN_OUTLINE, steps, worked, quizzes=0, secure=True).state == "begun"


def test_a_band_does_only_what_is_for_it():
    assert [page.blocks for page in steps_of(A_MODULE, "US")] == [
        ("check-1",),
        ("twins-1", "write-1"),
    ]


def test_a_module_still_to_come_has_no_steps():
    coming = standing(AN_OUTLINE, None, LessonPlace(), quizzes=0, secure=False)

    assert (coming.state, coming.steps) == ("coming", 0)
