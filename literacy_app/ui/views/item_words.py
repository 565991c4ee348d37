"""What was answered to a written question, and what fits, in words."""

from __future__ import annotations

from collections.abc import Iterable
from functools import singledispatch

from literacy_app.domain.item_answer import (
    Chosen,
    DoNotKnow,
    MarkedParts,
    NamedTactic,
    Ordered,
    Owner,
    Pointed,
    Response,
    Sorted,
    Typed,
)
from literacy_app.domain.quiz_item import (
    Address,
    Amount,
    Boxes,
    Item,
    MarkedWords,
    Offers,
    Places,
    Steps,
    TacticKey,
)
from literacy_app.domain.tactic import Taxonomy
from literacy_app.domain.text import Bilingual, Text
from literacy_app.words import Lang, tr

Lines = tuple[Text, ...]


def judged_words(response: Response, *, right: bool, share: float) -> str:
    """Return the sentence that feedback begins with; never a word of failure."""
    if right:
        return tr("That fits.")
    if isinstance(response, DoNotKnow):
        return tr("Good to say so. Here is what fits.")
    if share > 0:
        return tr("Partly. Here is how it fits together.")
    return tr("Not yet. Here is what fits.")


def own_lines(item: Item, response: Response, taxonomy: Taxonomy, lang: Lang) -> Lines:
    """Return what was answered, a line each."""
    if isinstance(response, NamedTactic):
        return _tactics((response.tactic,), taxonomy, lang)
    if isinstance(response, Owner):
        return (Text(response.part),)
    if isinstance(response, MarkedParts | Pointed):
        return (Text(tr("what you marked, with a dashed line")),)
    return _own_of_key(item, response, lang)


def fitting_lines(item: Item, taxonomy: Taxonomy, lang: Lang) -> Lines:
    """Return what fits, a line each."""
    if isinstance(item.key, TacticKey):
        return _tactics(item.key.right, taxonomy, lang)
    return _fitting(item.key, lang)


def _own_of_key(item: Item, response: Response, lang: Lang) -> Lines:
    key = item.key
    if isinstance(response, Chosen) and isinstance(key, Offers):
        return tuple(key.offers[i].words.of(lang) for i in response.options)
    if isinstance(response, Ordered) and isinstance(key, Steps):
        return _numbered((key.steps[i] for i in response.steps), lang)
    if isinstance(response, Sorted) and isinstance(key, Boxes):
        return _by_box(key, response.boxes, lang)
    if isinstance(response, Typed) and isinstance(key, Amount):
        return (_amount(response.value, key, lang),)
    return (Text(tr("I do not know yet")),)


@singledispatch
def _fitting(key: object, lang: Lang) -> Lines:  # noqa: ARG001 - for every kind
    return ()


@_fitting.register
def _(key: Offers, lang: Lang) -> Lines:
    return tuple(offer.words.of(lang) for offer in key.offers if offer.right)


@_fitting.register
def _(key: Steps, lang: Lang) -> Lines:
    return _numbered(key.steps, lang)


@_fitting.register
def _(key: Boxes, lang: Lang) -> Lines:
    return _by_box(key, tuple(entry.box for entry in key.entries), lang)


@_fitting.register
def _(key: Amount, lang: Lang) -> Lines:
    return (_amount(key.value, key, lang),)


@_fitting.register
def _(key: Address, lang: Lang) -> Lines:  # noqa: ARG001 - the same in both
    return (Text(key.owner),)


@_fitting.register
def _(key: Places, lang: Lang) -> Lines:
    return tuple(place.label.of(lang) for place in key.places)


@_fitting.register
def _(key: MarkedWords, lang: Lang) -> Lines:
    text = key.text.of(lang)
    found = (text.plain[span.start : span.end] for span in text.spans)
    return tuple(Text(tr("“{words}”", words=words)) for words in found)


def why_lines(item: Item, response: Response, lang: Lang) -> Lines:
    """Return what is said about the offers that were chosen or fit."""
    if not isinstance(item.key, Offers):
        return ()
    chosen = response.options if isinstance(response, Chosen) else ()
    return tuple(
        offer.why.of(lang)
        for index, offer in enumerate(item.key.offers)
        if offer.why is not None and (offer.right or index in chosen)
    )


def _numbered(steps: Iterable[Bilingual], lang: Lang) -> Lines:
    words = (step.of(lang).plain for step in steps)
    return tuple(Text(f"{n}. {said}") for n, said in enumerate(words, start=1))


def _by_box(key: Boxes, boxes: tuple[int | None, ...], lang: Lang) -> Lines:
    lines = []
    for number, box in enumerate(key.boxes):
        inside = [
            entry.words.of(lang).plain
            for entry, place in zip(key.entries, boxes, strict=True)
            if place == number
        ]
        if inside:
            things = tr("; ").join(inside)
            name = box.of(lang).plain
            lines.append(Text(tr("{box}: {things}", box=name, things=things)))
    return tuple(lines)


def _amount(value: float, key: Amount, lang: Lang) -> Text:
    unit = key.unit.of(lang).plain
    return Text(tr("{number} {unit}", number=f"{value:g}", unit=unit).strip())


def _tactics(ids: Iterable[str], taxonomy: Taxonomy, lang: Lang) -> Lines:
    names = {tactic.id: tactic.name.of(lang) for tactic in taxonomy.tactics}
    return tuple(names[id_] for id_ in ids if id_ in names)
