"""After an answer: one sentence that fits, and every place the expert marked."""

import pytest

from literacy_app.domain.attempt import Opened, RegionMark, WordMark
from literacy_app.domain.decision import CANNOT_TELL
from literacy_app.domain.feedback import expert_marks, feedback, headline
from literacy_app.domain.post import Rect, Region, Span
from literacy_app.domain.text import Bilingual, SpanRange, Text
from tests.domain.making import (
    CAUGHT,
    TRUSTED,
    a_genuine_post,
    a_post,
    an_answer,
    an_attempt,
    both,
)

CHECKED = (Opened("e1", 1, 2.0),)


@pytest.mark.parametrize(
    ("verdict", "decision", "opened", "said"),
    [
        ("manipulated", CAUGHT, (), "caught"),
        ("manipulated", CAUGHT, CHECKED, "caught"),
        ("manipulated", TRUSTED, CHECKED, "missed_manipulated"),
        ("genuine", TRUSTED, (), "trusted"),
        ("genuine", TRUSTED, CHECKED, "trusted_after_check"),
        ("genuine", CAUGHT, (), "doubted_genuine"),
        ("unverified", CANNOT_TELL, (), "cannot_tell_right"),
        ("unverified", CANNOT_TELL, CHECKED, "cannot_tell_right"),
        ("unverified", TRUSTED, (), "settled_too_soon"),
        ("unverified", CAUGHT, CHECKED, "settled_too_soon"),
        ("genuine", CANNOT_TELL, (), "cannot_tell_half"),
        ("manipulated", CANNOT_TELL, CHECKED, "cannot_tell_after_checks"),
    ],
)
def test_the_headline_fits_the_answer(verdict, decision, opened, said):
    post = a_post(verdict=verdict)

    assert headline(post, an_answer(decision=decision, opened=opened)) == said


@pytest.fixture
def post():
    words = Text("Doctors hide this.", spans=(SpanRange("s1", 0, 12),))
    return a_post(
        text=Bilingual(words, words),
        spans=(Span("s1", ("EMO1",), "key", "text"),),
        regions=(Region("r1", "m1", Rect(0, 0, 0.5, 0.5), ("EVI1",), both("Here")),),
        tactics_extra=("SRC1", "EMO1"),
    )


def test_expert_marks_say_which_were_found(post):
    answer = an_answer(
        marks=(WordMark("text", 0, 10), RegionMark("m1", Rect(0.6, 0.6, 0.3, 0.3))),
        tactics=("SRC1",),
    )

    marks = expert_marks(post, answer)

    assert [(m.number, m.part, m.found) for m in marks] == [
        (1, "s1", True),
        (2, "r1", False),
        (0, "", True),
    ]


def test_a_tactic_that_has_a_place_is_not_listed_twice(post):
    named = [t for mark in expert_marks(post, an_answer()) for t in mark.tactics]

    assert named == ["EMO1", "EVI1", "SRC1"]


def test_the_page_gets_the_twin_and_the_cheapest_check():
    twin = a_genuine_post(id="twin")
    attempt = an_attempt(opened=(Opened("e1", 1, 2.0), Opened("e2", 2, 4.0)))

    page = feedback(a_post(), attempt, twin)

    assert page.twin == twin
    assert page.cheapest.id == "e2"
    assert page.minutes_used == 3
