"""Activities of a lesson on paper: what stands on the sheet, and what is found out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import singledispatch
from typing import Any, Final

from literacy_app.documents.chart_picture import chart
from literacy_app.documents.desk import (
    Desk,
    Things,
    box,
    bullets,
    heading,
    lines,
    para,
    table,
    tick,
)
from literacy_app.documents.post_card import card, verdict
from literacy_app.documents.runs import Runs
from literacy_app.domain import blocks as b
from literacy_app.domain.post import Post
from literacy_app.words import tr_in

_THINKING_LINES: Final = 2
Activity = tuple[Things, Things]


@dataclass(frozen=True, slots=True)
class Place:
    """Where an activity stands: its number, and how blocks inside it are written."""

    desk: Desk
    write: Callable[[tuple[b.Block, ...]], Things]
    number: int


def side_by_side(twins: tuple[Post, Post]) -> list[Post]:
    """Return both in an order that says nothing about which is which."""
    return sorted(twins, key=lambda post: post.id)


@singledispatch
def activity(block: Any, _at: Place) -> Activity:
    """Return what stands on the sheet, and what is found out."""
    raise NotImplementedError(f"no paper form for {type(block).__name__}")


@activity.register
def _(block: b.Reveal, at: Place) -> Activity:
    said = tr_in(
        at.desk.lang,
        "Think first. What we found is on the last page, {n}.",
        n=at.number,
    )
    name = heading(at.desk.words(block.button), 3)
    asked = [name, para(at.desk.label(said)), lines(_THINKING_LINES)]
    return asked, [name, *at.write(block.body)]


@activity.register
def _(block: b.CheckQuestion, at: Place) -> Activity:
    words = at.desk.words
    options = [words(option.words) for option in block.options]
    replies: Things = [
        {
            "is": "answer",
            "right": option.right,
            "words": words(option.words),
            "why": words(option.reply) if option.reply else [],
        }
        for option in block.options
    ]
    return [para(words(block.prompt)), tick(options, many=block.multiple)], replies


@activity.register
def _(block: b.Twins, at: Place) -> Activity:
    posts = side_by_side(at.desk.shelf.twins_of_pair(block.pair))
    pair = {"is": "pair", "posts": [card(post, at.desk, wide=1.0) for post in posts]}
    answers: list[Runs] = [
        [{"t": name + at.desk.colon}, {"t": verdict(post, at.desk), "b": True}]
        for name, post in zip("AB", posts, strict=True)
    ]
    asked = [para(at.desk.words(block.prompt)), pair]
    return asked, [bullets(answers), *at.write(block.body)]


@activity.register
def _(block: b.MarkWords, at: Place) -> Activity:
    words = at.desk.words
    asked = box([], [para(words(block.text))], "plain")
    marked = box([], [para(words(block.text, marked=True))], "plain")
    return [para(words(block.prompt)), asked], [marked, *at.write(block.reply)]


@activity.register
def _(block: b.AddressReader, at: Place) -> Activity:
    address = {"is": "address", "url": block.url}
    asked = [para(at.desk.words(block.prompt)), {**address, "owner": ""}]
    return asked, [{**address, "owner": block.owner}, *at.write(block.reply)]


@activity.register
def _(block: b.AxisChart, at: Place) -> Activity:
    desk = at.desk
    claim = [{"is": "quote", "words": desk.words(block.claim)}] if block.claim else []
    said = tr_in(desk.lang, "Draw it here with an axis that starts at 0.")
    asked = [
        para(desk.words(block.prompt)),
        *claim,
        chart(block.chart, desk),
        para(desk.label(said), small=True),
        {"is": "grid"},
    ]
    return asked, [chart(block.chart.from_zero(), desk), *at.write(block.reply)]


@activity.register
def _(block: b.SortBoxes, at: Place) -> Activity:
    words = at.desk.words
    entries = [item for each in block.boxes for item in each.items]
    mixed = sorted(entries, key=lambda item: item.plain[::-1])
    heads = [words(each.label) for each in block.boxes]
    empty = [[[lines(len(mixed) // len(heads) + 1)] for _ in heads]]
    full = [[[bullets([words(i) for i in each.items])] for each in block.boxes]]
    asked = [
        para(words(block.prompt)),
        bullets([words(item) for item in mixed]),
        table(heads, empty),
    ]
    return asked, [table(heads, full), *at.write(block.reply)]


@activity.register
def _(block: b.FeelingMeter, at: Place) -> Activity:
    meter = {"is": "meter", "low": block.low, "high": block.high}
    return [para(at.desk.words(block.prompt)), meter], []


@activity.register
def _(block: b.Poll, at: Place) -> Activity:
    options = [at.desk.words(option) for option in block.options]
    return [para(at.desk.words(block.prompt)), tick(options)], at.write(block.reply)


@activity.register
def _(block: b.OwnWords, at: Place) -> Activity:
    return [para(at.desk.words(block.prompt)), lines(block.lines)], []
