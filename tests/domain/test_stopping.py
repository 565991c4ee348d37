"""When a test has asked enough."""

import pytest

from literacy_app.domain.discernment import Ability
from literacy_app.domain.stopping import enough

SURE = Ability(var_theta=0.15)
UNSURE = Ability(var_theta=0.17)


@pytest.mark.parametrize(
    ("ability", "manipulated", "genuine", "gain", "over"),
    [
        (SURE, 6, 6, 0.02, True),
        (UNSURE, 6, 6, 0.02, False),
        (SURE, 6, 5, 0.02, False),
        (SURE, 7, 5, 0.02, False),
        (UNSURE, 14, 15, 0.02, False),
        (UNSURE, 15, 15, 0.02, True),
        (UNSURE, 27, 3, 0.02, True),
        (UNSURE, 6, 6, 0.0029, True),
        (UNSURE, 6, 5, 0.0029, False),
        (UNSURE, 0, 0, 0.0, False),
    ],
)
def test_a_test_ends_when_it_knows_enough_of_both_sides(
    ability, manipulated, genuine, gain, over
):
    assert enough(ability, manipulated, genuine, gain) is over
