"""Makes the parts of a page that are only read: callout, figure, post and others."""

from __future__ import annotations

import re
from typing import Final, get_args

from literacy_app.content.lessons.chunks import Chunk
from literacy_app.content.lessons.inline import shielded
from literacy_app.content.lessons.parts import LISTS, Part, item_text
from literacy_app.domain.blocks import (
    Callout,
    Figure,
    Moment,
    OnlyFor,
    Reveal,
    ShownPost,
    Timeline,
    Tone,
)
from literacy_app.domain.prose import Prose
from literacy_app.domain.text import BANDS
from literacy_app.words import tr

_FACT: Final = re.compile(r"\s*([^:：]{1,40}?)\s*[:：]\s*(\S.*)")
_MOMENT: Final = re.compile(
    r"([0-9]{1,2}[:：][0-9]{2}(?:\s?[ap]m)?|[^:：]+?)\s*[:：]\s*(\S.*)"
)
_SLUG: Final = re.compile(r"[a-z0-9][a-z0-9-]*")


def callout(part: Part) -> Callout:
    example = '::: callout idea "A title"'
    tone = next((t for t in get_args(Tone) if t == part.word(example)), None)
    if tone is None:
        raise part.desk.stop(
            part.line,
            tr("{value} is not one of the choices.", value=part.arguments.words[0]),
            tr("Choose one of: {choices}.", choices=", ".join(get_args(Tone))),
        )
    title = "".join(part.arguments.titles)
    shown = part.desk.label(title, part.line) if title else ""
    return Callout(tone, shown, part.body())


def figure(part: Part) -> Figure:
    example = '::: figure scene=underpass-flood-hr alt="What it shows"'
    scene = part.named("scene", example)
    if not _SLUG.fullmatch(scene):
        raise part.like(example)
    alt = part.desk.label(part.named("alt", example), part.line)
    chunks = part.shape(*[("paragraph",)] * len(part.directive.body))
    facts = _facts(part, chunks[0]) if chunks else ()
    rest = chunks[1:] if facts else chunks
    if len(rest) > 1:
        raise part.desk.stop(
            rest[1].line,
            tr("A figure has one caption at most."),
            tr("Put the other paragraphs below the figure."),
        )
    return Figure(f"gen:scene/{scene}", alt, _caption(part, rest), facts)


def _caption(part: Part, rest: list[Chunk]) -> Prose | None:
    return part.prose(rest[0]) if rest else None


def _facts(part: Part, chunk: Chunk) -> tuple[tuple[str, str], ...]:
    """Return lines such as "Sign: Route 21"; none if the paragraph is a caption."""
    found = [(line.number, _FACT.fullmatch(line.text)) for line in chunk.lines]
    return tuple(
        (part.desk.label(fact[1], line), part.desk.label(fact[2], line))
        for line, fact in found
        if fact and all(each for _, each in found)
    )


def post(part: Part) -> ShownPost:
    shown = part.word("::: post p-underpass-m")
    return ShownPost(shown, part.inner(part.directive.body, part.name))


def timeline(part: Part) -> Timeline:
    [chunk] = part.shape(LISTS)
    return Timeline(
        tuple(
            _moment(part, piece.line, item_text(piece))
            for piece in part.items(chunk, fewest=2)
        )
    )


def _moment(part: Part, line: int, text: str) -> Moment:
    found = _MOMENT.fullmatch(text)
    if not found:
        raise part.desk.stop(
            line,
            tr("This entry does not say when it happened."),
            tr(
                "Write it like this: {example}.", example="- 10:05: A neighbour writes."
            ),
        )
    when = part.desk.label(found[1], line)
    return Moment(when, part.desk.prose_in(shielded(found[2]), line))


def reveal(part: Part) -> Reveal:
    if not "".join(part.arguments.titles).strip():
        raise part.like('::: reveal "Show what we found"')
    button = part.desk.label(part.arguments.titles[0], part.line)
    return Reveal(part.desk.new_id("reveal"), button, part.body())


def only(part: Part) -> OnlyFor:
    bands = tuple(band for band in BANDS if band in part.arguments.words)
    unknown = [word for word in part.arguments.words if word not in BANDS]
    if unknown or not bands:
        raise part.desk.stop(
            part.line,
            tr("{value} is not one of the choices.", value=", ".join(unknown) or "—"),
            tr("Choose one of: {choices}.", choices=", ".join(BANDS)),
        )
    if not set(bands) & set(part.desk.bands):
        raise part.desk.stop(
            part.line,
            tr("Nobody reads this part: the page is for other bands."),
            tr("Change the bands of the page or of this part."),
        )
    return OnlyFor(bands, part.body())
