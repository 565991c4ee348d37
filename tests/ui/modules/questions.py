"""One written question of every kind."""

from literacy_app.domain.chart import ChartSpec
from literacy_app.domain.post import Rect
from literacy_app.domain.quiz_item import (
    Address,
    Amount,
    Boxes,
    Entry,
    Item,
    MarkedWords,
    Offer,
    Offers,
    Place,
    Places,
    Steps,
    TacticKey,
)
from literacy_app.domain.text import Bilingual, SpanRange, Text
from tests.domain.making import both

BANDS = ("E56", "LS", "US")
CHART = ChartSpec(
    "bar",
    (both("2021"), both("2022")),
    (412, 421),
    390,
    430,
    axis_labels=True,
    axis_break_mark=True,
)
TWO = Offers((Offer(both("Yes it is"), right=True), Offer(both("No"), right=False)))
SPANS = (SpanRange("s1", 0, 6),)
HURRY = Text("Hurry! The pool opens at nine.", (), SPANS)
SIGN = Place(Rect(0.6, 0.1, 0.3, 0.3), both("the sign"))


def question(kind, key, picture="", chart=None):
    alt = both("A sign over a road") if picture else None
    return Item(
        id=f"m01-{kind}",
        kind=kind,
        bands=BANDS,
        tactics=("EVI-01",),
        prompt=both(f"The {kind} question?"),
        quote=None,
        picture=picture,
        alt=alt,
        chart=chart,
        tip=None,
        key=key,
        explanation=both("Here is why."),
    )


QUESTIONS = (
    question("choice", TWO, chart=CHART),
    question("multiple", TWO),
    question("predict", TWO),
    question("order", Steps((both("Stop"), both("Look"), both("Ask")))),
    question(
        "sort",
        Boxes(
            (both("Who"), both("Claim")),
            (Entry(both("the name"), 0), Entry(both("the bridge is closed"), 1)),
        ),
    ),
    question("number", Amount(3, 0.5, both("%"))),
    question(
        "address",
        Address("https://library.minamo-city.example/a", "minamo-city.example"),
    ),
    question("mark_words", MarkedWords(Bilingual(HURRY, HURRY))),
    question("mark_region", Places((SIGN,)), picture="gen:scene/underpass-flood-hr"),
    question("name_tactic", TacticKey(("FEE-02",), ("FEE-02", "SRC-01"))),
)
