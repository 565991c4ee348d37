"""What the model says of one judgement."""

import pytest

from literacy_app.domain.model import (
    d_prime,
    information,
    p_right,
    p_says_manipulated,
    rough_d_prime,
)
from tests.domain.reference import vectors


def agrees(got, vector):
    assert got == pytest.approx(vector["expected"], abs=vector["tolerance"])


def sides(vector):
    inputs = vector["inputs"]
    return inputs["theta"], inputs["kappa"], inputs["b"]


@vectors("p_correct")
def test_the_chance_of_being_right_is_that_of_the_reference(vector):
    agrees(p_right(*sides(vector), s=vector["inputs"]["s"]), vector)


@vectors("p_says_manipulated")
def test_the_chance_of_calling_it_manipulated_is_that_of_the_reference(vector):
    agrees(p_says_manipulated(*sides(vector), s=vector["inputs"]["s"]), vector)


@vectors("information")
def test_an_answer_tells_as_much_as_in_the_reference(vector):
    agrees(information(vector["inputs"]["logit"]), vector)


@vectors("dprime_exact")
def test_d_prime_follows_from_theta(vector):
    agrees(d_prime(vector["inputs"]["theta"]), vector)


@vectors("dprime_approx")
def test_d_prime_follows_roughly_from_the_usual_constant(vector):
    agrees(rough_d_prime(vector["inputs"]["theta"]), vector)
