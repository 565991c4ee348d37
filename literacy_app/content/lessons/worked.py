"""Makes the parts of a page that are worked on: questions, marking, sorting."""

from __future__ import annotations

import re
from typing import Final

from literacy_app.content.lessons.addresses import ends_in
from literacy_app.content.lessons.chunks import Piece
from literacy_app.content.lessons.desk import pieces
from literacy_app.content.lessons.inline import shielded
from literacy_app.content.lessons.parts import LISTS, Part, item_text
from literacy_app.domain.blocks import (
    AddressReader,
    Box,
    CheckQuestion,
    FeelingMeter,
    MarkWords,
    Option,
    OwnWords,
    Poll,
    SortBoxes,
    Twins,
)
from literacy_app.words import tr

_BOXED: Final = re.compile(r"\[([ xX])\]\s+(.*)")
_BAR: Final = re.compile(r"\s*(?<!\\)[|｜]\s*")
_COLON: Final = re.compile(r"\s*[:：]\s*")
_SEMICOLON: Final = re.compile(r"\s*[;；]\s*")
_MOST_LINES: Final = 20
PARAGRAPH: Final = ("paragraph",)


def twins(part: Part) -> Twins:
    name = part.desk.new_id("twins")
    pair = part.word("::: twins underpass")
    [prompt] = part.shape(PARAGRAPH)
    return Twins(name, pair, part.prose(prompt), part.reply())


def check(part: Part) -> CheckQuestion:
    name = part.desk.new_id("check")
    prompt, offered = part.shape(PARAGRAPH, LISTS)
    options = tuple(_option(part, piece) for piece in part.items(offered, fewest=2))
    right = sum(option.right for option in options)
    if not right:
        raise part.desk.stop(
            offered.line,
            tr("No answer of this question is right."),
            tr("Mark the right answer with [x]."),
        )
    return CheckQuestion(name, part.prose(prompt), options, multiple=right > 1)


def _option(part: Part, piece: Piece) -> Option:
    boxed = _BOXED.fullmatch(item_text(piece))
    if not boxed:
        raise part.desk.stop(
            piece.line,
            tr("This answer has no box in front of it."),
            tr("Write - [x] before right answers and - [ ] before the others."),
        )
    words, *reply = _BAR.split(shielded(boxed[2]), maxsplit=1)
    return Option(
        part.desk.prose_in(words, piece.line),
        boxed[1] != " ",
        part.desk.prose_in(reply[0], piece.line) if reply else None,
    )


def mark(part: Part) -> MarkWords:
    name = part.desk.new_id("mark")
    prompt, quoted = part.shape(PARAGRAPH, ("quote",))
    part.desk.check(quoted.lines, spans=True)
    whole = "\n".join(piece.text for piece in pieces(quoted))
    text = part.desk.text(whole, quoted.line, spans=True)
    if not text.spans:
        raise part.desk.stop(
            quoted.line,
            tr("Nothing is marked in this text."),
            tr("Write it like [[s1|the words]]."),
        )
    return MarkWords(name, part.prose(prompt), text, part.reply())


def address(part: Part) -> AddressReader:
    name = part.desk.new_id("address")
    example = "::: address url=https://library.town.example/cards owner=town.example"
    url, owner = part.named("url", example), part.named("owner", example)
    if not ends_in(url, owner):
        raise part.desk.stop(
            part.line,
            tr("The owner is not the end of the address's first part."),
            tr("Write it like this: {example}.", example=example),
        )
    [prompt] = part.shape(PARAGRAPH)
    return AddressReader(name, part.prose(prompt), url, owner, part.reply())


def sort(part: Part) -> SortBoxes:
    name = part.desk.new_id("sort")
    prompt, boxes = part.shape(PARAGRAPH, LISTS)
    made = tuple(_box(part, piece) for piece in part.items(boxes, fewest=2))
    return SortBoxes(name, part.prose(prompt), made, part.reply())


def _box(part: Part, piece: Piece) -> Box:
    label, *rest = _COLON.split(shielded(item_text(piece)), maxsplit=1)
    entries = [e for e in _SEMICOLON.split(rest[0] if rest else "") if e.strip()]
    if not entries:
        raise part.desk.stop(
            piece.line,
            tr("This box has no label, or nothing belongs into it."),
            tr(
                "Write it like this: {example}.", example="- Who: the name; the picture"
            ),
        )
    return Box(
        part.desk.prose_in(label, piece.line),
        tuple(part.desk.prose_in(entry, piece.line) for entry in entries),
    )


def meter(part: Part) -> FeelingMeter:
    name = part.desk.new_id("meter")
    example = '::: meter low="calm" high="very stirred up"'
    low, high = (
        part.desk.label(part.named(end, example), part.line) for end in ("low", "high")
    )
    [prompt] = part.shape(PARAGRAPH)
    return FeelingMeter(name, part.prose(prompt), low, high)


def poll(part: Part) -> Poll:
    name = part.desk.new_id("poll")
    prompt, offered = part.shape(PARAGRAPH, LISTS)
    options = tuple(
        part.desk.prose_in(shielded(item_text(piece)), piece.line)
        for piece in part.items(offered, fewest=2)
    )
    return Poll(name, part.prose(prompt), options, part.reply())


def write(part: Part) -> OwnWords:
    name = part.desk.new_id("write")
    lines = part.named("lines", "::: write lines=4")
    if not re.fullmatch(r"[0-9]{1,2}", lines) or not 1 <= int(lines) <= _MOST_LINES:
        raise part.desk.stop(
            part.line,
            tr("A whole number is expected here."),
            tr("Write a number from 1 to {limit}.", limit=_MOST_LINES),
        )
    [prompt] = part.shape(PARAGRAPH)
    return OwnWords(name, part.prose(prompt), int(lines))
