"""A question's form made into the question of the domain."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from literacy_app.content.flaws import Flaw
from literacy_app.content.lessons.addresses import ends_in
from literacy_app.content.lessons.item_forms import ItemForm
from literacy_app.content.lessons.item_twins import flaws_of_twins
from literacy_app.content.post_builder import build_chart
from literacy_app.content.words_reader import WordsReader
from literacy_app.domain.post import Rect
from literacy_app.domain.quiz_item import (
    Address,
    Amount,
    Boxes,
    Entry,
    Item,
    ItemKind,
    Key,
    MarkedWords,
    Offer,
    Offers,
    Place,
    Places,
    Steps,
    TacticKey,
)
from literacy_app.domain.text import BANDS, Band, Bilingual
from literacy_app.words import LANGS, tr

_NEEDS: Final[dict[ItemKind, tuple[str, ...]]] = {
    "choice": ("offers",),
    "multiple": ("offers",),
    "predict": ("offers",),
    "order": ("steps",),
    "sort": ("boxes",),
    "number": ("value",),
    "address": ("url", "owner"),
    "mark_words": ("text",),
    "mark_region": ("places", "picture"),
    "name_tactic": ("right", "offered"),
}
_MAY_HAVE: Final = {"number": ("tolerance", "unit")}
_KEYS: Final = (
    *("offers", "steps", "boxes", "value", "tolerance", "unit", "url", "owner"),
    *("text", "places", "right", "offered"),
)


def build_item(
    form: ItemForm, taught: tuple[Band, ...], place: tuple[str | int, ...]
) -> tuple[Item | None, list[Flaw]]:
    """Return the question if it holds, and what is wrong with it."""
    read = WordsReader()
    read.flaws.extend(flaw.below(place) for flaw in _misfits(form, taught))
    if read.flaws:
        return None, read.flaws
    bands = form.bands or taught
    item = Item(
        id=form.id,
        kind=form.kind,
        bands=tuple(band for band in BANDS if band in bands),
        tactics=tuple(form.tactics),
        prompt=read.words(form.prompt, *place, "prompt"),
        quote=read.maybe(form.quote, *place, "quote"),
        picture=form.picture or "",
        alt=read.maybe(form.alt, *place, "alt"),
        chart=build_chart(form.chart, read, *place, "chart"),
        tip=read.maybe(form.tip, *place, "tip"),
        key=_MAKERS[form.kind](form, read, place),
        explanation=read.words(form.explanation, *place, "explanation"),
    )
    return None if read.flaws else item, read.flaws


def _misfits(form: ItemForm, taught: tuple[Band, ...]) -> Iterator[Flaw]:
    needed = _NEEDS[form.kind]
    allowed = (*needed, *_MAY_HAVE.get(form.kind, ()))
    for name in needed:
        if getattr(form, name) is None:
            yield Flaw(
                (),
                tr("The field {name} is missing.", name=name),
                tr("A question of the kind {kind} needs it.", kind=form.kind),
            )
    for name in _KEYS:
        if getattr(form, name) is not None and name not in allowed:
            yield Flaw(
                (name,),
                tr(
                    "A question of the kind {kind} has no {name}.",
                    kind=form.kind,
                    name=name,
                ),
                tr("Delete it, or change the kind."),
            )
    if (form.picture is None) != (form.alt is None):
        yield Flaw(
            ("picture",),
            tr("A picture and its words (alt) belong together."),
            tr("Write both, or neither."),
        )
    if not set(form.bands or ()) <= set(taught):
        yield Flaw(
            ("bands",),
            tr("The module is not taught to all of these bands."),
            tr("Choose one of: {choices}.", choices=", ".join(taught)),
        )
    yield from _wrong_right(form)
    yield from _wrong_owner(form)
    yield from _wrong_places(form)
    yield from flaws_of_twins(form)


def _wrong_right(form: ItemForm) -> Iterator[Flaw]:
    """Yield where the number of right answers does not fit the kind."""
    right = sum(offer.right for offer in form.offers or ())
    if form.offers and (right == 0 or (right > 1 and form.kind != "multiple")):
        yield Flaw(
            ("offers",),
            tr("{number} answers are marked as right.", number=right),
            tr("Write right: true at one; several are possible in the kind multiple."),
        )
    if form.right and form.offered and not set(form.right) <= set(form.offered):
        yield Flaw(
            ("offered",),
            tr("The right tactic is not among those offered."),
            tr("Add it to offered."),
        )


def _wrong_owner(form: ItemForm) -> Iterator[Flaw]:
    if form.url is None or form.owner is None:
        return
    if not ends_in(form.url, form.owner):
        yield Flaw(
            ("owner",),
            tr("The owner is not the end of the address's first part."),
            tr(
                "Write it like this: {example}.",
                example="url: https://library.town.example/cards, owner: town.example",
            ),
        )


def _wrong_places(form: ItemForm) -> Iterator[Flaw]:
    for i, place in enumerate(form.places or ()):
        x, y, width, height = place.rect
        if not (width > 0 and height > 0 and x + width <= 1 and y + height <= 1):
            yield Flaw(
                ("places", i, "rect"),
                tr("The place has no size, or reaches over the edge of the picture."),
                tr("Write left, top, width, height as shares of the picture, 0 to 1."),
            )


def _offers(form: ItemForm, read: WordsReader, place: Any) -> Key:
    return Offers(
        tuple(
            Offer(
                read.words(offer, *place, "offers", i),
                offer.right,
                read.maybe(offer.why, *place, "offers", i, "why"),
            )
            for i, offer in enumerate(form.offers or ())
        )
    )


def _steps(form: ItemForm, read: WordsReader, place: Any) -> Key:
    steps = enumerate(form.steps or ())
    return Steps(tuple(read.words(step, *place, "steps", i) for i, step in steps))


def _boxes(form: ItemForm, read: WordsReader, place: Any) -> Key:
    boxes = form.boxes or []
    return Boxes(
        tuple(read.words(box, *place, "boxes", i) for i, box in enumerate(boxes)),
        tuple(
            Entry(read.words(entry, *place, "boxes", i, "holds", j), i)
            for i, box in enumerate(boxes)
            for j, entry in enumerate(box.holds)
        ),
    )


def _amount(form: ItemForm, read: WordsReader, place: Any) -> Key:
    unit = read.maybe(form.unit, *place, "unit") or Bilingual.plain("", "")
    return Amount(form.value or 0.0, form.tolerance or 0.0, unit)


def _address(form: ItemForm, _read: WordsReader, _place: Any) -> Key:
    return Address(form.url or "", form.owner or "")


def _marked(form: ItemForm, read: WordsReader, place: Any) -> Key:
    assert form.text is not None  # noqa: S101  _misfits has seen to it
    text = read.marked(form.text, *place, "text")
    for lang in LANGS:
        if not text.of(lang).spans:
            read.flaws.append(
                Flaw(
                    (*place, "text", lang),
                    tr("Nothing is marked in this text."),
                    tr("Write it like [[s1|the words]]."),
                )
            )
    return MarkedWords(text)


def _places(form: ItemForm, read: WordsReader, place: Any) -> Key:
    return Places(
        tuple(
            Place(Rect(*one.rect), read.words(one, *place, "places", i))
            for i, one in enumerate(form.places or ())
        )
    )


def _tactic(form: ItemForm, _read: WordsReader, _place: Any) -> Key:
    return TacticKey(tuple(form.right or ()), tuple(form.offered or ()))


_MAKERS: Final = {
    "choice": _offers,
    "multiple": _offers,
    "predict": _offers,
    "order": _steps,
    "sort": _boxes,
    "number": _amount,
    "address": _address,
    "mark_words": _marked,
    "mark_region": _places,
    "name_tactic": _tactic,
}
