"""Hits and false alarms: blanket suspicion catches everything and earns nothing."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from literacy_app.domain.signal_detection import (
    Outcomes,
    VerificationDone,
    a_prime,
    indices,
    sensitivity,
    verification_done,
)
from tests.domain.reference import vectors

NAMES = {
    "H": "hit_rate",
    "F": "false_alarm_rate",
    "d": "d_prime",
    "c": "criterion",
    "beta": "beta",
    "A": "a_prime",
    "se_d": "d_prime_se",
    "se_c": "criterion_se",
}
counts = st.integers(0, 200)
sheets = st.builds(Outcomes, counts, counts, counts, counts)


def agrees(found, vector):
    for name, expected in vector["expected"].items():
        got = getattr(found, NAMES[name])
        assert got == pytest.approx(expected, abs=vector["tolerance"]), name


@vectors("sdt")
def test_a_sheet_has_the_indices_of_the_reference(vector):
    loglinear = vector["inputs"].pop("loglinear", True)

    agrees(indices(Outcomes(**vector["inputs"]), loglinear=loglinear), vector)


@vectors("sdt_rates")
def test_two_rates_have_the_indices_of_the_reference(vector):
    agrees(sensitivity(vector["inputs"]["H"], vector["inputs"]["F"]), vector)


@vectors("a_prime")
def test_a_prime_of_two_rates_is_that_of_the_reference(vector):
    got = a_prime(vector["inputs"]["H"], vector["inputs"]["F"])

    assert got == pytest.approx(vector["expected"], abs=vector["tolerance"])


@vectors("verification_done")
def test_verification_done_scores_as_published(vector):
    inputs = {"n_real": 10, "n_fake": 10, **vector["inputs"]}
    expected = vector["expected"]
    sheet = Outcomes(
        hits=inputs["fake_right"],
        misses=inputs["n_fake"] - inputs["fake_right"],
        false_alarms=inputs["n_real"] - inputs["real_right"],
        correct_rejections=inputs["real_right"],
    )

    assert verification_done(sheet) == VerificationDone(
        expected["V"], expected["d"], expected["n"]
    )


def test_a_cynic_on_a_balanced_sheet_has_no_sensitivity():
    cynic = indices(Outcomes(10, 0, 10, 0))

    assert cynic.d_prime == 0
    assert cynic.criterion < -1.6
    assert cynic.a_prime == 0.5


def test_a_cynic_on_a_lopsided_sheet_seems_able_which_is_why_forms_are_balanced():
    assert indices(Outcomes(16, 0, 4, 0)).d_prime == pytest.approx(0.608, abs=1e-3)


@given(sheets)
def test_any_sheet_has_finite_indices(sheet):
    found = indices(sheet)

    assert all(math.isfinite(getattr(found, name)) for name in NAMES.values())
    assert 0 <= found.a_prime <= 1
    assert found.d_prime_se == 2 * found.criterion_se > 0


@given(sheets)
def test_the_sides_of_a_sheet_are_alike(sheet):
    """Who calls each side by the other's name leans the other way, just as sharply."""
    mirrored = Outcomes(
        sheet.correct_rejections, sheet.false_alarms, sheet.misses, sheet.hits
    )
    here, there = indices(sheet), indices(mirrored)

    assert here.d_prime == pytest.approx(there.d_prime, abs=1e-9)
    assert here.criterion == pytest.approx(-there.criterion, abs=1e-9)
