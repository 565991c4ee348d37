"""What may be said of a class after two tests."""

import numpy as np
import pytest

from literacy_app.domain.class_em import Grid
from literacy_app.domain.discernment import Judged
from literacy_app.domain.errors_of_groups import TooFewPupils
from literacy_app.domain.growth import ClassGrowth, Interval, class_growth
from tests.domain.reference import vectors
from tests.simulations.class_growth import Truth, two_tests

COARSE = Grid.of(np.linspace(-5, 5, 41), np.linspace(-3, 3, 13))


def sheets(table, b, s):
    return [
        [
            Judged(manipulated=side > 0, right=bool(y), difficulty=hard)
            for y, hard, side in zip(row, b, s, strict=True)
        ]
        for row in table
    ]


@vectors("class_growth")
def test_a_worked_example_comes_out_as_in_the_reference(vector):
    given, tolerance = vector["inputs"], vector["tolerance"]
    before = sheets(given["pre"], given["b_pre"], given["s"])
    after = sheets(given["post"], given["b_post"], given["s"])

    if given["fit_kappa"]:
        found = class_growth(before, after)
    else:
        found = class_growth(before, after, grid=COARSE, fit_kappa=False)

    pair = {"theta": found.discernment, "kappa": found.suspicion}
    for name, figures in vector["expected"].items():
        interval = pair[name]
        assert (interval.estimate, interval.low, interval.high) == pytest.approx(
            tuple(figures), abs=tolerance
        )


def test_thirty_pupils_who_learnt_a_lot_grew():
    found = class_growth(*two_tests(Truth(pupils=30, gain=1.0), seed=1))

    assert found.verdict == "grew"
    assert found.headline == "grew"
    assert found.discernment.low < 1.0 < found.discernment.high


def test_a_class_that_only_became_suspicious_is_told_so():
    found = class_growth(*two_tests(Truth(pupils=30, gain=0.0, suspicion=1.2), seed=2))

    assert found.verdict == "cannot_tell"
    assert found.headline == "more suspicious, not sharper"


@pytest.mark.parametrize("theta", [-0.5, 0.0, 0.5, 1.0])
@pytest.mark.parametrize("pupils", [8, 30])
def test_blanket_suspicion_earns_nothing(pupils, theta):
    """Everybody calls every post manipulated the second time."""
    before, after = two_tests(Truth(pupils=pupils, gain=0.0, theta=theta), seed=3)
    cynics = [
        [Judged(j.manipulated, j.manipulated, j.difficulty) for j in sheet]
        for sheet in after
    ]

    found = class_growth(before, cynics)

    assert found.headline == "more suspicious, not sharper"


def test_a_class_of_cynics_that_answer_alike_does_not_grow():
    half_right = [[Judged(s, i < 4, 0.0) for s in (True, False) for i in range(8)]] * 12
    all_manipulated = [
        [Judged(s, s, 0.0) for s in (True, False) for _ in range(8)]
    ] * 12

    found = class_growth(half_right, all_manipulated)

    assert found.headline == "more suspicious, not sharper"


def alike(says_manipulated, pupils=12):
    """Return the sheets of pupils who all say the same."""
    sheet = [
        Judged(s, says_manipulated(s) == s, 0.0)
        for s in (True, False)
        for _ in range(8)
    ]
    return [sheet] * pupils


@pytest.mark.parametrize(
    "says_manipulated",
    [lambda _: True, lambda _: False, lambda s: s, lambda s: not s],
    ids=["cynics", "believers", "experts", "always wrong"],
)
def test_nothing_is_said_of_a_class_that_answered_alike_in_both_tests(says_manipulated):
    sheets = alike(says_manipulated)

    found = class_growth(sheets, sheets)

    assert found.headline == "cannot tell yet"
    assert found.suspicion.verdict == "cannot_tell"


def test_a_class_that_is_right_about_everything_grew():
    before, after = two_tests(Truth(pupils=12, theta=0.0), seed=3)
    perfect = [
        [Judged(j.manipulated, right=True, difficulty=j.difficulty) for j in sheet]
        for sheet in after
    ]

    assert class_growth(before, perfect).headline == "grew"


def test_a_class_that_unlearnt_fell():
    before, after = two_tests(Truth(pupils=30, gain=1.0), seed=4)

    assert class_growth(after, before).headline == "fell"


def test_seven_pupils_are_too_few():
    before, after = two_tests(Truth(pupils=7), seed=5)

    with pytest.raises(TooFewPupils) as raised:
        class_growth(before, after)

    assert (raised.value.n, raised.value.least) == (7, 8)


def test_the_order_of_pupils_and_answers_does_not_matter():
    before, after = two_tests(Truth(pupils=9), seed=6)
    turned = [[*reversed(sheet)] for sheet in reversed(before)]

    one, other = class_growth(before, after), class_growth(turned, after[::-1])

    assert one.discernment.low == pytest.approx(other.discernment.low, abs=1e-9)
    assert one.suspicion.high == pytest.approx(other.suspicion.high, abs=1e-9)


def test_a_missing_answer_is_no_wrong_answer():
    before, after = two_tests(Truth(pupils=12), seed=7)
    cut = [sheet[:9] if row % 2 else sheet for row, sheet in enumerate(after)]

    found = class_growth(before, cut)

    assert abs(found.discernment.estimate) < 2


def test_a_difficulty_nobody_has_tried_claims_less():
    before, after = two_tests(Truth(pupils=12, gain=1.0), seed=8)
    known = class_growth(before, after)
    vague = [
        [[Judged(j.manipulated, j.right, j.difficulty, 0.33) for j in s] for s in side]
        for side in (before, after)
    ]

    widened = class_growth(*vague)

    assert widened.discernment.estimate > known.discernment.estimate


@pytest.mark.parametrize(
    ("theta", "kappa", "headline"),
    [
        ((0.1, 0.9), (0.1, 0.9), "grew"),
        ((-0.9, -0.1), (0.1, 0.9), "fell"),
        ((-0.1, 0.9), (0.1, 0.9), "more suspicious, not sharper"),
        ((-0.1, 0.9), (-0.1, 0.9), "cannot tell yet"),
        ((-0.1, 0.9), (-0.9, -0.1), "cannot tell yet"),
    ],
)
def test_the_headline_pairs_sharpness_with_suspicion(theta, kappa, headline):
    found = ClassGrowth(Interval(0, *theta), Interval(0, *kappa))

    assert found.headline == headline
