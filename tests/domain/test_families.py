"""Where somebody stands with each family is told only when it is known."""

from datetime import timedelta

import pytest

from literacy_app.domain.counted import abilities
from literacy_app.domain.families import FamilySkills, family_standings
from tests.domain.histories import a_judgement, answers_of
from tests.domain.making import NOW

FAMILIES = ("EMO", "EVI", "SRC", "NUM")
FAMILY_OF = {f"{family}{n}": family for family in FAMILIES for n in range(1, 4)}


def in_turn(number):
    return (f"{FAMILIES[number // 2 % 4]}1",)


def standings(history, now=NOW):
    return {s.family: s for s in family_standings(history, FAMILIES, FAMILY_OF, now)}


def width(standing):
    return standing.band.high - standing.band.low


def test_somebody_new_has_every_family_in_order_and_no_band():
    found = family_standings((), FAMILIES, FAMILY_OF, NOW)

    assert [standing.family for standing in found] == list(FAMILIES)
    assert all(s.band is None and s.missing >= 12 for s in found)


def test_a_family_met_often_enough_gets_a_band():
    found = standings(answers_of(1.0, 300, tactics=in_turn))

    assert all(s.band is not None and s.missing == 0 for s in found.values())
    assert {s.answers for s in found.values()} == {74, 76}


def test_a_family_hardly_met_gets_none_and_says_how_much_is_missing():
    often = answers_of(1.0, 300, tactics=lambda n: (f"{FAMILIES[n // 2 % 3]}1",))
    rarely = [a_judgement(n, tactics=("NUM1",)) for n in range(7)]

    found = standings([*often, *rarely])

    assert found["NUM"].answers == 7
    assert found["NUM"].band is None
    assert found["NUM"].missing > 1
    assert found["EMO"].band is not None


def test_the_answers_said_to_be_missing_are_about_those_that_are():
    history = answers_of(0.8, 60, tactics=in_turn)
    before = standings(history)["SRC"]
    assert before.band is None

    more = 4 * before.missing
    later = standings(answers_of(0.8, 60 + more, tactics=in_turn))["SRC"]
    sooner = standings(answers_of(0.8, 60 + more // 3, tactics=in_turn))["SRC"]

    assert later.band is not None
    assert sooner.band is None


def test_a_family_that_somebody_finds_hard_stands_lower():
    history = answers_of(
        1.2,
        400,
        tactics=in_turn,
        extra=lambda tactics: -1.2 if tactics == ("EVI1",) else 0.0,
    )

    found = standings(history)

    middle = {f: (s.band.low + s.band.high) / 2 for f, s in found.items()}
    assert min(middle, key=middle.get) == "EVI"
    assert middle["EVI"] < middle["EMO"] - 0.4


def test_a_post_of_two_families_tells_of_both_but_less_of_each():
    alone = FamilySkills(FAMILIES, FAMILY_OF)
    shared = FamilySkills(FAMILIES, FAMILY_OF)
    for number in range(40):
        alone.take(a_judgement(number, tactics=("EMO1",)), 0)
        shared.take(a_judgement(number, tactics=("EMO1", "EVI1")), 0)

    assert shared.answers == {"EMO": 40, "EVI": 40}
    assert shared.ability("EMO").theta == pytest.approx(shared.ability("EVI").theta)
    assert shared.ability("EMO").var_theta > alone.ability("EMO").var_theta


def test_two_tactics_of_one_family_are_one_answer_to_it():
    skills = FamilySkills(FAMILIES, FAMILY_OF)
    skills.take(a_judgement(0, tactics=("EMO1", "EMO2", "unheard of")), 0)

    assert skills.answers == {"EMO": 1}


def test_a_family_is_known_less_surely_than_skill_in_general():
    history = answers_of(1.0, 300, tactics=in_turn)
    *_, ability = abilities(history)

    for standing in standings(history).values():
        assert width(standing) > 2 * 1.2815 * ability.theta_se


def test_a_holiday_makes_every_band_wider():
    history = answers_of(1.0, 300, tactics=in_turn)
    last = history[-1].taken_at

    rested = standings(history, last + timedelta(days=40))
    fresh = standings(history, last)

    assert all(width(rested[f]) > width(fresh[f]) for f in FAMILIES)


def test_no_family_is_shown_before_skill_itself():
    """A child who met one side only is not told about families either."""
    history = [a_judgement(n, manipulated=True, tactics=("EMO1",)) for n in range(80)]

    found = standings(history)

    assert found["EMO"].band is None
    assert found["EMO"].missing >= 4
