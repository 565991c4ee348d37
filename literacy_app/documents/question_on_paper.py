"""A quiz question as a paper exercise, and its answer."""

from __future__ import annotations

from literacy_app.documents.chart_picture import chart, number
from literacy_app.documents.desk import (
    Desk,
    Things,
    box,
    bullets,
    lines,
    para,
    table,
    tick,
)
from literacy_app.documents.runs import Runs
from literacy_app.domain import quiz_item as q
from literacy_app.domain.text import Bilingual
from literacy_app.words import tr_in


def question(item: q.Item, desk: Desk) -> Things:
    """Return what stands on the sheet; steps and entries are mixed."""
    asked: Things = [para(desk.words(item.prompt))]
    if item.quote:
        asked.append({"is": "quote", "words": desk.words(item.quote)})
    if item.chart:
        asked.append(chart(item.chart, desk))
    if item.picture:
        alt = item.alt.of(desk.lang).plain if item.alt else ""
        asked.append(
            {"is": "picture", "picture": item.picture, "alt": alt, "wide": 0.62}
        )
    if item.tip:
        asked.append(para(desk.words(item.tip), small=True, quiet=True))
    return [*asked, *_room(item, desk)]


def _room(item: q.Item, desk: Desk) -> Things:
    """Return where the answer is written."""
    words, lang = desk.words, desk.lang
    room: Things
    match item.key:
        case q.Offers(offers):
            many = item.kind == "multiple"
            room = [tick([words(offer.words) for offer in offers], many=many)]
        case q.Steps(steps):
            said = tr_in(lang, "Write the numbers 1, 2, 3 … into the boxes.")
            mixed = [words(step) for step in _mixed(steps)]
            room = [para(desk.label(said), small=True), tick(mixed, many=True)]
        case q.Boxes(boxes, entries):
            mixed = [words(each) for each in _mixed(tuple(e.words for e in entries))]
            rows = [[[lines(len(entries) // len(boxes) + 1)] for _ in boxes]]
            room = [bullets(mixed), table([words(each) for each in boxes], rows)]
        case q.Amount(unit=unit):
            room = [{"is": "blank", "unit": words(unit)}]
        case q.Address(url=url):
            room = [{"is": "address", "url": url, "owner": ""}, lines(1)]
        case q.MarkedWords(text):
            room = [box([], [para(words(text))], "plain")]
        case q.Places():
            said = tr_in(lang, "Draw a circle on the picture.")
            room = [para(desk.label(said), small=True)]
        case q.TacticKey(offered=offered):
            room = [tick([_tactic(name, desk) for name in offered])]
    return room


def answer(item: q.Item, desk: Desk) -> Things:
    """Return what is right, and what is said to everybody."""
    words = desk.words
    right: Things
    match item.key:
        case q.Offers(offers):
            right = [
                {
                    "is": "answer",
                    "right": offer.right,
                    "words": words(offer.words),
                    "why": words(offer.why) if offer.why else [],
                }
                for offer in offers
            ]
        case q.Steps(steps):
            right = [bullets([words(step) for step in steps], numbered=True)]
        case q.Boxes(boxes, entries):
            cells = [
                [bullets([words(e.words) for e in entries if e.box == place])]
                for place in range(len(boxes))
            ]
            right = [table([words(each) for each in boxes], [cells])]
        case q.Amount():
            right = [para(_amount(item.key, desk))]
        case q.Address(url, owner):
            right = [{"is": "address", "url": url, "owner": owner}]
        case q.MarkedWords(text):
            right = [box([], [para(words(text, marked=True))], "plain")]
        case q.Places(places):
            right = [bullets([words(place.label) for place in places])]
        case q.TacticKey(right=names):
            right = [bullets([_tactic(name, desk) for name in names])]
    return [*right, para(words(item.explanation))]


def _amount(key: q.Amount, desk: Desk) -> Runs:
    shown = [{"t": number(key.value), "b": True}, *desk.words(key.unit)]
    if not key.tolerance:
        return shown
    slack = tr_in(desk.lang, " (± {amount})", amount=number(key.tolerance))
    return [*shown, {"t": slack}]


def _mixed(parts: tuple[Bilingual, ...]) -> list[Bilingual]:
    """Return them in an order of their own, the same every time."""
    return sorted(parts, key=lambda part: part.en.plain[::-1])


def _tactic(name: str, desk: Desk) -> Runs:
    return desk.words(desk.taxonomy.tactic(name).name)
