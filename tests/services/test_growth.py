"""What a table of answers before and after says about a group."""

from dataclasses import replace

import pytest

from literacy_app.domain.errors_of_groups import OneKindOnly, TooFewPupils
from literacy_app.domain.errors_of_tables import AnswersAtFault
from literacy_app.domain.growth import class_growth
from literacy_app.services.growth import growth_of_file
from tests.services.growth_tables import rows_of, write_table
from tests.simulations.class_growth import Truth, two_tests

LEARNT = Truth(pupils=30, gain=1.0)


@pytest.fixture
def table(tmp_path):
    return lambda rows: write_table(tmp_path / "answers.csv", rows)


def test_known_difficulties_give_the_growth_of_the_reference(table):
    found = growth_of_file(table(rows_of(LEARNT)))
    plain = class_growth(*two_tests(LEARNT, seed=1))

    assert found.growth.headline == "grew"
    assert found.growth.discernment.estimate == pytest.approx(
        plain.discernment.estimate, abs=1e-4
    )
    assert found.growth.suspicion.low == pytest.approx(plain.suspicion.low, abs=1e-4)
    assert (found.n_both, found.n_missing) == (30, 0)
    assert (found.before, found.after) == (16, 16)


def test_empty_difficulties_are_found_from_the_file(table):
    known = growth_of_file(table(rows_of(LEARNT)))
    found = growth_of_file(table(rows_of(LEARNT, with_b=False)))

    assert found.growth.headline == "grew"
    assert found.growth.discernment.estimate == pytest.approx(
        known.growth.discernment.estimate, abs=0.3
    )


def test_the_rows_may_stand_in_any_order(table):
    rows = rows_of(LEARNT)
    one, other = growth_of_file(table(rows)), growth_of_file(table(rows[::-1]))

    assert one.growth.discernment.low == pytest.approx(
        other.growth.discernment.low, abs=1e-9
    )


def test_who_took_one_test_only_is_counted_as_missing(table):
    rows = [
        row
        for row in rows_of(LEARNT)
        if (row["learner"], row["occasion"])
        not in {("pupil-1", "pre"), ("pupil-2", "post"), ("pupil-3", "post")}
    ]

    found = growth_of_file(table(rows))

    assert (found.n_both, found.n_missing) == (27, 3)


def test_a_post_met_before_does_not_count_again(table):
    rows = rows_of(replace(LEARNT, pupils=10))
    again = [
        row | {"occasion": "post", "says_manipulated": 1 - row["says_manipulated"]}
        for row in rows
        if row["occasion"] == "pre"
    ]

    found = growth_of_file(table([*rows, *again]))

    assert replace(found, repeated=0) == growth_of_file(table(rows))
    assert found.repeated == len(again)


def test_the_same_posts_twice_are_memory_and_say_nothing(table):
    rows = rows_of(replace(LEARNT, pupils=10))
    pre = [row for row in rows if row["occasion"] == "pre"]

    with pytest.raises(TooFewPupils) as raised:
        growth_of_file(table([*pre, *(row | {"occasion": "post"} for row in pre)]))

    assert (raised.value.n, raised.value.repeated) == (0, 160)


def test_a_post_with_two_difficulties_is_named_with_its_lines(table):
    rows = rows_of(replace(LEARNT, pupils=8))
    wrong = next(i for i in range(1, len(rows)) if rows[i]["post"] == rows[0]["post"])
    rows[wrong]["b"] = "1.234"

    with pytest.raises(AnswersAtFault) as raised:
        growth_of_file(table(rows))

    (fault,) = raised.value.faults
    assert (fault.line, fault.other_line) == (wrong + 2, 2)


def test_seven_pupils_are_too_few(table):
    with pytest.raises(TooFewPupils):
        growth_of_file(table(rows_of(replace(LEARNT, pupils=7))))


@pytest.mark.parametrize("manipulated", ["0", "1"])
def test_one_kind_of_post_alone_says_nothing(table, manipulated):
    rows = [
        row
        for row in rows_of(LEARNT)
        if row["occasion"] == "pre" or str(int(row["manipulated"])) == manipulated
    ]

    with pytest.raises(OneKindOnly) as told:
        growth_of_file(table(rows))

    assert told.value.manipulated_missing == (manipulated == "0")
