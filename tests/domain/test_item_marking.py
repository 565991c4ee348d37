"""What an answer to a written question earns."""

from __future__ import annotations

import pytest

from literacy_app.domain.item_answer import (
    Chosen,
    DoNotKnow,
    MarkedParts,
    NamedTactic,
    Ordered,
    Owner,
    Pointed,
    Sorted,
    Typed,
)
from literacy_app.domain.item_marking import mark
from literacy_app.domain.post import Rect
from literacy_app.domain.quiz_item import (
    Address,
    Amount,
    Boxes,
    Entry,
    MarkedWords,
    Offer,
    Offers,
    Place,
    Places,
    Steps,
    TacticKey,
)
from literacy_app.domain.text import Bilingual, SpanRange, Text
from tests.domain.lessons import an_item
from tests.domain.making import both

WORDS = Text("Hurry! The pool opens at nine. Share!", (), (SpanRange("s1", 0, 6),))
KEYS = {
    "choice": Offers((Offer(both("a"), right=True), Offer(both("b"), right=False))),
    "multiple": Offers(tuple(Offer(both(str(n)), right=n < 2) for n in range(4))),
    "order": Steps(tuple(both(str(n)) for n in range(4))),
    "sort": Boxes(
        (both("Who"), both("What")), tuple(Entry(both(str(n)), n % 2) for n in range(4))
    ),
    "number": Amount(3.0, 0.5, both("%")),
    "address": Address("https://library.minamo.example/a", "minamo.example"),
    "mark_words": MarkedWords(Bilingual(WORDS, WORDS)),
    "mark_region": Places((Place(Rect(0.2, 0.2, 0.3, 0.3), both("sign")),)),
    "name_tactic": TacticKey(("EMO-01",), ("EMO-01", "EMO-02", "SRC-01")),
}


@pytest.mark.parametrize(
    ("kind", "response", "right", "share"),
    [
        ("choice", Chosen((0,)), True, 1.0),
        ("choice", Chosen((1,)), False, 0.0),
        ("choice", Chosen((0, 1)), False, 0.0),
        ("choice", Chosen((-2,)), False, 0.0),
        ("multiple", Chosen((1, 0)), True, 1.0),
        ("multiple", Chosen((0,)), False, 0.5),
        ("multiple", Chosen((0, 1, 2, 3)), False, 0.5),
        ("order", Ordered((0, 1, 2, 3)), True, 1.0),
        ("order", Ordered((1, 2, 3, 0)), False, 2 / 3),
        ("order", Ordered((3, 2, 1, 0)), False, 0.0),
        ("sort", Sorted((0, 1, 0, 1)), True, 1.0),
        ("sort", Sorted((0, 1, None, 0)), False, 0.5),
        ("sort", Sorted(()), False, 0.0),
        ("number", Typed(3.5), True, 1.0),
        ("number", Typed(3.6), False, 0.0),
        ("address", Owner("Minamo.example"), True, 1.0),
        ("address", Owner("library"), False, 0.0),
        ("mark_words", MarkedParts(((0, 5),)), True, 1.0),
        ("mark_words", MarkedParts(((31, 36),)), False, 0.0),
        ("mark_words", MarkedParts(((0, 6), (7, 37))), False, 0.0),
        ("mark_region", Pointed(Rect(0.3, 0.3, 0.0, 0.0)), True, 1.0),
        ("mark_region", Pointed(Rect(0.9, 0.9, 0.0, 0.0)), False, 0.0),
        ("mark_region", Pointed(Rect(0.0, 0.0, 1.0, 1.0)), False, 0.0),
        ("name_tactic", NamedTactic("EMO-01"), True, 1.0),
        ("name_tactic", NamedTactic("EMO-02"), False, 0.5),
        ("name_tactic", NamedTactic("SRC-01"), False, 0.0),
    ],
)
def test_an_answer_earns_what_was_right_about_it(kind, response, right, share):
    earned = mark(an_item(kind=kind, key=KEYS[kind]), response, "en")

    assert earned.right is right
    assert earned.share == pytest.approx(share)


@pytest.mark.parametrize("kind", KEYS)
def test_not_knowing_yet_is_no_mistake_and_earns_nothing(kind):
    assert mark(an_item(kind=kind, key=KEYS[kind]), DoNotKnow(), "ja") == (False, 0)


def test_an_answer_to_another_kind_of_question_is_refused():
    with pytest.raises(TypeError, match="no answer"):
        mark(an_item(), Typed(1.0), "en")
