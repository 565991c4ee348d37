"""Lessons and written questions for tests, right in all that nobody asks about."""

from dataclasses import replace

from literacy_app.domain.blocks import (
    CheckQuestion,
    OnlyFor,
    Option,
    OwnWords,
    Paragraph,
    ShownPost,
    Twins,
)
from literacy_app.domain.module import (
    Blueprint,
    Guide,
    Library,
    Module,
    Outline,
    Page,
    PlanHead,
    Source,
    Stretch,
    Term,
)
from literacy_app.domain.prose import Prose
from literacy_app.domain.quiz_item import Item, Offer, Offers
from literacy_app.domain.text import BANDS
from tests.domain.making import both

QUESTION = CheckQuestion(
    "check-1",
    Prose.of("What do you do first?"),
    (
        Option(Prose.of("Look"), right=True, reply=None),
        Option(Prose.of("Shout"), right=False, reply=None),
    ),
    multiple=False,
)
AN_OUTLINE = Outline(
    id="M01",
    number=1,
    title=both("What is a post?"),
    minutes=dict.fromkeys(BANDS, 45),
    tactics=("EMO1",),
    objectives=(both("Take a post apart."),),
    unesco=(1,),
    digcomp=("1.2",),
    mext=("A1",),
    written=True,
)


def a_page(page_id, *blocks, bands=BANDS):
    title = {"en": Prose.of(page_id), "ja": Prose.of(page_id)}
    return Page(page_id, title, bands, {"en": blocks, "ja": blocks})


def an_item(item_id="m01-first", **changes):
    offers = (Offer(both("Look"), right=True), Offer(both("Shout"), right=False))
    item = Item(
        id=item_id,
        kind="choice",
        bands=BANDS,
        tactics=(),
        prompt=both("What first?"),
        quote=None,
        picture="",
        alt=None,
        chart=None,
        tip=None,
        key=Offers(offers),
        explanation=both("Looking costs nothing."),
    )
    return replace(item, **changes)


PAGES = (
    a_page("parts", Paragraph(Prose.of("Look.")), QUESTION, ShownPost("pair-0-a", ())),
    a_page(
        "twins",
        Twins("twins-1", "pair-1", Prose.of("Look first."), ()),
        OnlyFor(("US",), (OwnWords("write-1", Prose.of("Write."), 4),)),
    ),
)
A_GUIDE = Guide(
    before=(both("Read it."),),
    hour=(
        Stretch(
            "open",
            dict.fromkeys(BANDS, 45),
            "whole",
            ("parts",),
            both("Read."),
            both("Listen."),
            both(""),
        ),
    ),
    prompts=(),
    misconceptions=(),
    repair_talk=(both("It happens to all of us."),),
    plan=PlanHead("題材", {"LS": "生徒"}, "教", "指", "知", "思", "態", ("紙",), ()),
)
A_MODULE = Module(
    outline=AN_OUTLINE,
    summary=both("Take a post apart."),
    pages=PAGES,
    blueprint=Blueprint(4, 2, 0, (), {}, {"choice": 2}),
    items=tuple(an_item(f"m01-{number}") for number in range(4)),
    terms=(Term("post", both("post"), both("Something put online.")),),
    reflection=(both("What will you do next time?"),),
    family={"en": (Paragraph(Prose.of("At home.")),), "ja": ()},
    guide=A_GUIDE,
)
COMING = replace(AN_OUTLINE, id="M02", number=2, written=False)
A_SOURCE = Source("study", "A study", "Somebody", 2020, "Somewhere", both("It helps."))


def a_module(**changes):
    return replace(A_MODULE, **changes)


def a_library(*modules):
    modules = modules or (A_MODULE,)
    outlines = (*(module.outline for module in modules), COMING)
    return Library(outlines, modules, (A_SOURCE,))
